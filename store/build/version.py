"""Fingerprints of the code and dictionaries that a store was built with.

A build compares them with those in the store: other readers or stages mean that every article is
read again; another way of linking means that only the linking is done again.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

_STORE = Path(__file__).parent.parent
_READING = ("annotate", "readers", "model.py", "payload.py", "ids.py", "build/read.py")
_LINKING = ("link", "folding.py", "build", "schema")
_SUFFIXES = frozenset((".py", ".toml", ".tsv", ".txt", ".json"))


def reading_version(words: Path | None = None) -> str:
    """Changes with every change of what may be read from an article, also of the user's words."""
    own = "" if words is None else _digest_of(words, sorted(words.rglob("*")))
    return _own_reading_version() + own


@lru_cache(maxsize=1)
def _own_reading_version() -> str:
    return _digest(_READING)


@lru_cache(maxsize=1)
def linking_version() -> str:
    """Changes with every change of how articles are joined and written."""
    return _digest(_LINKING)


def _digest(parts: Iterable[str]) -> str:
    files: list[Path] = []
    for part in parts:
        root = _STORE / part
        files += sorted(root.rglob("*")) if root.is_dir() else [root]
    return _digest_of(_STORE, files)


def _digest_of(root: Path, files: Iterable[Path]) -> str:
    total = hashlib.sha256()
    for file in files:
        if file.suffix in _SUFFIXES and file.is_file():
            total.update(file.relative_to(root).as_posix().encode())
            total.update(file.read_bytes())
    return total.hexdigest()[:16]
