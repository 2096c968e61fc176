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


@lru_cache(maxsize=1)
def reading_version() -> str:
    """Changes with every change of what may be read from an article."""
    return _digest(_READING)


@lru_cache(maxsize=1)
def linking_version() -> str:
    """Changes with every change of how articles are joined and written."""
    return _digest(_LINKING)


def _digest(parts: Iterable[str]) -> str:
    total = hashlib.sha256()
    for part in parts:
        root = _STORE / part
        files = sorted(root.rglob("*")) if root.is_dir() else [root]
        for file in files:
            if file.suffix in _SUFFIXES and file.is_file():
                total.update(file.relative_to(_STORE).as_posix().encode())
                total.update(file.read_bytes())
    return total.hexdigest()[:16]
