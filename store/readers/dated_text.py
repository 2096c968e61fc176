"""Reads one article from a text file ` date YYYY-MM-DD body`: a one-line header, body at once."""

from __future__ import annotations

from store.model import Article
from store.readers.common import UnreadableError, decode, make_article, parse_day


def parse(path: str, data: bytes) -> list[Article]:
    """The article in the file; UnreadableError where the header or the body is missing."""
    text = decode(data)
    if not text.strip():
        raise UnreadableError("the file is empty")
    keyword, _, rest = text.lstrip().partition(" ")
    if keyword != "date":
        raise UnreadableError('does not begin with " date YYYY-MM-DD"')
    words = rest.split(None, 1)
    if not words:
        raise UnreadableError('no date after "date"')
    body = words[1] if len(words) == 2 else ""
    return [make_article(path, parse_day(words[0]), body)]
