"""Which article files there are, and which of them changed since the last build."""

from __future__ import annotations

import os
import stat
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from store.readers import article_files


class Seen(NamedTuple):
    """What the store remembers of a file: enough to know that it did not change."""

    size: int
    mtime_ns: int
    sha: str


@dataclass(frozen=True, slots=True)
class Found:
    """A file on the disk now."""

    path: str
    key: str
    size: int
    mtime_ns: int


@dataclass(frozen=True, slots=True)
class Scan:
    """The outcome of a look at the disk."""

    found: tuple[Found, ...]
    """Every article file under the paths, by key."""
    gone: tuple[str, ...]
    """Keys that the store holds from under the paths and that the disk has no more."""
    problems: tuple[tuple[str, str], ...]
    """Paths that can't be read at all, with the reason."""


def key_of(path: str) -> str:
    """The form in which the store keeps a path: absolute, and always valid text."""
    return os.path.abspath(path).encode("utf-8", "backslashreplace").decode("utf-8")


def scan(paths: Sequence[str], held: Mapping[str, Seen]) -> Scan:
    """Looks for article files at and under `paths`; `held` are the files of the last build."""
    found: dict[str, Found] = {}
    gone: set[str] = set()
    problems: list[tuple[str, str]] = []
    for path in paths:
        try:
            is_folder = os.path.isdir(path)
            files = article_files(path) if is_folder else [path]
        except OSError as error:
            problems.append((path, error.strerror or str(error)))
            continue
        for file in files:
            try:
                status = os.stat(file)
            except OSError as error:
                problems.append((file, error.strerror or str(error)))
                continue
            if not stat.S_ISREG(status.st_mode):
                if not is_folder:
                    problems.append((file, "not a regular file"))
                continue
            key = key_of(file)
            found[key] = Found(file, key, status.st_size, status.st_mtime_ns)
        if is_folder:
            inside = key_of(path).rstrip("/") + "/"
            gone |= {key for key in held if key.startswith(inside)}
    return Scan(
        tuple(found[key] for key in sorted(found)),
        tuple(sorted(gone - set(found))),
        tuple(problems),
    )
