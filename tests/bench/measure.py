"""What the benchmarks measure with: the least of several runs, since noise only ever adds."""

from __future__ import annotations

import os
import resource
import subprocess
import tempfile
import time
from collections.abc import Callable, Sequence


def process_seconds(command: Sequence[str], runs: int = 15) -> float:
    """The least processor time that a command took, its children included; output is dropped.

    Its modules are compiled once beforehand, as they are where the program is installed.
    """
    best = float("inf")
    environment = {key: value for key, value in os.environ.items() if key != "COLUMNS"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    with tempfile.TemporaryDirectory() as compiled:
        environment["PYTHONPYCACHEPREFIX"] = compiled
        for _ in range(runs + 1):
            before = resource.getrusage(resource.RUSAGE_CHILDREN)
            subprocess.run(
                command,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                env=environment,
                check=True,
            )
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
            spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
            best = min(best, spent)
    return best


def seconds(work: Callable[[], object], runs: int = 5) -> float:
    """The least processor time of this process that some work took."""
    best = float("inf")
    for _ in range(runs):
        began = time.process_time()
        work()
        best = min(best, time.process_time() - began)
    return best
