"""Reads articles from JSON lines: one object a line with `date` and `body`.

`title`, `source` and `url` are taken where they are there; `text` and `content` also name a body,
`published` and `publishedAt` a date, so that the commonest exports of news can be read as they are.
What `entourage annotate --json` prints is such a file too.
"""

from __future__ import annotations

import json
from typing import Any

from store.model import Article
from store.readers.common import UnreadableError, decode, make_article, parse_timestamp

DATES = ("date", "published", "publishedAt")
BODIES = ("body", "text", "content")


def parse(path: str, data: bytes) -> list[Article]:
    """The articles of the file; UnreadableError names the line that can't be read."""
    found: list[Article] = []
    # Not splitlines(): a JSON string may hold U+2028, which is no end of a line here.
    for number, line in enumerate(decode(data).split("\n"), 1):
        if not line.strip():
            continue
        try:
            found.append(_article(path, line))
        except UnreadableError as error:
            raise UnreadableError(f"line {number}: {error}") from None
    if not found:
        raise UnreadableError("the file is empty")
    return found


def _article(path: str, line: str) -> Article:
    try:
        record = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise UnreadableError(f"not JSON: {str(error).splitlines()[0]}") from None
    if not isinstance(record, dict):
        raise UnreadableError("not a JSON object")
    return make_article(
        path,
        parse_timestamp(_text(record, DATES, "date")),
        _text(record, BODIES, "body"),
        title=_optional(record, "title"),
        source=_optional(record, "source"),
        url=_optional(record, "url"),
    )


def _text(record: dict[str, Any], keys: tuple[str, ...], wanted: str) -> str:
    for key in keys:
        value = record.get(key)
        if isinstance(value, str):
            return _encodable(value)
    raise UnreadableError(f"no {wanted!r}")


def _optional(record: dict[str, Any], key: str) -> str | None:
    value = record.get(key)
    return _encodable(value) if isinstance(value, str) else None


def _encodable(text: str) -> str:
    """The text with U+FFFD for each lone surrogate, which JSON can escape and no file can hold."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
