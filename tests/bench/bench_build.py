"""What a build costs beside the reading of its articles: whole, of nothing, of one article more."""

from __future__ import annotations

import shutil
import tempfile
import time
from pathlib import Path

from store.annotate.pipeline import annotate
from store.build import build
from store.readers import read_file

WIRE = Path(__file__).parents[3] / "shared" / "wire"
COUNT = 400


def main() -> None:
    """Prints seconds of one process and ratios."""
    if not WIRE.is_dir():
        print("needs the newswire beside the checkout")
        return
    with tempfile.TemporaryDirectory() as scratch:
        folder, store = Path(scratch) / "news", Path(scratch) / "news.sqlite"
        folder.mkdir()
        paths = sorted(WIRE.glob("*.txt"))[: COUNT + 1]
        for path in paths[:COUNT]:
            shutil.copy(path, folder)
        annotate(read_file(str(paths[0]))[0])  # loads the dictionaries
        reading = _timed(lambda: [annotate(read_file(str(path))[0]) for path in paths[:COUNT]])
        print(f"annotate {COUNT} articles   {reading:6.2f} s   1.0 x")
        for name, before in (
            ("build them", lambda: None),
            ("build again, nothing new", lambda: None),
            ("build with one more", lambda: shutil.copy(paths[COUNT], folder)),
        ):
            before()
            spent = _timed(lambda: build([str(folder)], store))
            print(f"{name:24} {spent:6.2f} s {spent / reading:5.2f} x")


def _timed(work: object) -> float:
    assert callable(work)
    began = time.process_time()
    work()
    return time.process_time() - began


if __name__ == "__main__":
    main()
