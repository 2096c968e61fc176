"""From files to `Article`s, one module a format. Nothing here reads anything out of a body.

`parse` takes bytes, so that a build can read each file once, hash it, and parse it in a worker.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from store.model import Article
from store.readers import dated_text, json_lines, markdown, web_page
from store.readers.common import UnreadableError, article_id

__all__ = ["SUFFIXES", "UnreadableError", "article_files", "article_id", "parse", "read_file"]

SUFFIXES: dict[str, Callable[[str, bytes], list[Article]]] = {
    ".txt": dated_text.parse,
    ".jsonl": json_lines.parse,
    ".ndjson": json_lines.parse,
    ".md": markdown.parse,
    ".html": web_page.parse,
    ".htm": web_page.parse,
}
"""File suffix, in lower case, to the parser of its format."""

DECISIONS = "decisions.jsonl"
"""What people decided by hand lies beside the articles and is none of them."""


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

    Left out are decisions by hand, and Markdown without an article's head: a README or notes.
    OSError where the folder itself can't be listed; a subfolder that can't be is passed over.
    """
    os.scandir(folder).close()
    found: list[str] = []
    for parent, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in files:
            if _is_article(parent, name):
                found.append(os.path.join(parent, name))
    return sorted(found)


def _is_article(folder: str, name: str) -> bool:
    suffix = os.path.splitext(name)[1].lower()
    if name.startswith(".") or suffix not in SUFFIXES or name == DECISIONS:
        return False
    if suffix != ".md":
        return True
    try:
        with open(os.path.join(folder, name), "rb") as file:
            return markdown.has_head(file.read(8))
    except OSError:
        return True  # the build says what is wrong with it
