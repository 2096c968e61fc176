"""From files to `Article`s, one module a format. Nothing here reads anything out of a body.

`parse` takes bytes, so that a build can read each file once, hash it, and parse it in a worker.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from store.model import Article
from store.readers import dated_text
from store.readers.common import UnreadableError, article_id

__all__ = ["SUFFIXES", "UnreadableError", "article_files", "article_id", "parse", "read_file"]

SUFFIXES: dict[str, Callable[[str, bytes], list[Article]]] = {
    ".txt": dated_text.parse,
}
"""File suffix, in lower case, to the parser of its format."""


def parse(path: str, data: bytes) -> list[Article]:
    """The articles in a file's bytes; the format goes by the suffix, dated text where unknown.

    UnreadableError says in one line what is wrong, without the path.
    """
    suffix = os.path.splitext(path)[1].lower()
    return SUFFIXES.get(suffix, dated_text.parse)(path, data)


def read_file(path: str) -> list[Article]:
    """The articles in the file at `path`; UnreadableError also where it can't be opened."""
    try:
        data = Path(path).read_bytes()
    except OSError as error:
        raise UnreadableError(error.strerror or str(error)) from error
    return parse(path, data)


def article_files(folder: str) -> list[str]:
    """All files under `folder` whose suffix is known, sorted; hidden ones and hidden folders not.

    OSError where the folder itself can't be listed; a subfolder that can't be is passed over.
    """
    os.scandir(folder).close()
    found: list[str] = []
    for parent, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in files:
            if not name.startswith(".") and os.path.splitext(name)[1].lower() in SUFFIXES:
                found.append(os.path.join(parent, name))
    return sorted(found)
