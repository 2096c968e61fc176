"""How long `entourage trips` takes to answer, beside what Python and sqlite3 alone take.

The aim is at most three times `python3 -c "import sqlite3"`.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path

from store.build import build
from store.sample import sample_folder
from tests.bench.measure import process_seconds


def main() -> None:
    """Prints the ratio for some questions on the store of the sample articles."""
    command = Path(sys.executable).parent / "entourage"
    folder = sample_folder()
    if folder is None or not command.exists():
        print("needs an installed command and the sample articles")
        return
    base = process_seconds([sys.executable, "-c", "import sqlite3"])
    print(f"{'python -c import sqlite3':34} {base * 1000:6.0f} ms   1.0 x")
    with tempfile.TemporaryDirectory() as scratch:
        store = Path(scratch) / "sample.sqlite"
        build([str(folder)], store)
        for words in (
            ["trips"],
            ["trips", "--json"],
            ["trips", "kim"],
            ["official", "kim"],
            ["search", "havana"],
        ):
            spent = process_seconds([str(command), *words, "--store", str(store)])
            print(
                f"{'entourage ' + ' '.join(words):34} {spent * 1000:6.0f} ms {spent / base:5.1f} x"
            )
    system = shutil.which("python3")
    if system:
        other = process_seconds([system, "-c", "import sqlite3"])
        print(f"{system + ' (for comparison)':34} {other * 1000:6.0f} ms {other / base:5.1f} x")


if __name__ == "__main__":
    main()
