"""Reads one article from a Markdown file with a head of `key: value` lines between `---`.

The head must have a `date`; `title`, `source` and `url` are taken where they are there, else the
title is the first heading. The text stays as it is written, marks and all: offsets point into it.
"""

from __future__ import annotations

from store.model import Article
from store.readers.common import UnreadableError, decode, make_article, parse_timestamp

FENCE = "---"


def parse(path: str, data: bytes) -> list[Article]:
    """The article of the file; UnreadableError where the head or its date is missing."""
    lines = decode(data).replace("\r\n", "\n").split("\n")
    if not lines or lines[0].rstrip() != FENCE:
        raise UnreadableError("does not begin with a head between --- and ---")
    stops = [number for number, line in enumerate(lines[1:], 1) if line.rstrip() == FENCE]
    if not stops:
        raise UnreadableError("the head has no closing ---")
    head = dict(_entries(lines[1 : stops[0]]))
    if "date" not in head:
        raise UnreadableError("no date: in the head")
    body = "\n".join(lines[stops[0] + 1 :]).strip()
    title = head.get("title")
    first, _, rest = body.partition("\n")
    if first.startswith("# ") and rest.strip():
        title = title or first.removeprefix("# ").strip()
        body = rest
    return [
        make_article(
            path,
            parse_timestamp(head["date"]),
            body,
            title=title,
            source=head.get("source"),
            url=head.get("url"),
        )
    ]


def has_head(data: bytes) -> bool:
    """Whether a file begins as an article does; others in a folder are notes or a README."""
    return data.removeprefix(b"\xef\xbb\xbf").startswith(FENCE.encode())


def _entries(lines: list[str]) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for line in lines:
        key, colon, value = line.partition(":")
        if colon and key.strip().isalpha():
            found.append((key.strip().lower(), value.strip().strip("\"'")))
    return found
