"""Runs the benchmarks: every module `bench_*.py` here, or those whose names are given.

    python -m tests.bench              all
    python -m tests.bench queries cli  bench_queries and bench_cli

Each has a `main()` that prints ratios to something measured in the same run, because the speed of a
machine is not the same from one hour to the next.
"""

from __future__ import annotations

import importlib
import sys
from pathlib import Path


def names() -> list[str]:
    """The benchmarks there are, without the `bench_`."""
    return sorted(
        path.stem.removeprefix("bench_") for path in Path(__file__).parent.glob("bench_*.py")
    )


def main(words: list[str]) -> int:
    """Runs the benchmarks named by `words`, or all; 2 for a name that there is not."""
    unknown = [word for word in words if word not in names()]
    if unknown:
        print(f"no benchmark {unknown[0]}; there are {', '.join(names())}", file=sys.stderr)
        return 2
    for name in words or names():
        print(f"== {name}")
        importlib.import_module(f"tests.bench.bench_{name}").main()
        print()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
