"""Spreads the reading over processes, keeping the order and only a few tasks in memory."""

from __future__ import annotations

import os
import signal
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from itertools import islice
from pathlib import Path

from store.build.read import Done, Task, read_tasks
from store.collecting import collect_seldom

CHUNK = 64
"""Tasks sent to a worker at a time: the sending costs nothing beside the reading of so many."""

SERIAL_BELOW = 500
"""With fewer files than this, starting processes costs more than they save."""

CHUNKS_AHEAD = 3
"""Chunks a worker that wait their turn; more would only fill the memory."""


def default_jobs() -> int:
    """The processors that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def read_all(
    tasks: Iterable[Task],
    count: int,
    jobs: int,
    words: Path | None = None,
    executor: Executor | None = None,
) -> Iterator[Done]:
    """The outcome of each task, in the order of the tasks; `count` is how many there are.

    `executor` may be any `concurrent.futures.Executor`, also one of a cluster; without one, a pool
    of `jobs` processes does it, or this process itself where the tasks are few.
    """
    if executor is not None:
        yield from _spread(tasks, jobs, words, executor)
    elif jobs <= 1 or count < SERIAL_BELOW:
        for task in tasks:
            yield from read_tasks([task], words)
    else:
        with ProcessPoolExecutor(max_workers=jobs, initializer=_begin) as pool:
            yield from _spread(tasks, jobs, words, pool)


def _begin() -> None:
    """Sets a worker up. ctrl-c reaches every process of the terminal; only the parent answers."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    collect_seldom()


def _spread(
    tasks: Iterable[Task], jobs: int, words: Path | None, executor: Executor
) -> Iterator[Done]:
    source = iter(tasks)
    waiting: deque[Future[list[Done]]] = deque()
    try:
        while True:
            while len(waiting) < jobs * CHUNKS_AHEAD:
                chunk = list(islice(source, CHUNK))
                if not chunk:
                    break
                waiting.append(executor.submit(read_tasks, chunk, words))
            if not waiting:
                return
            yield from waiting.popleft().result()
    finally:
        for future in waiting:
            future.cancel()
