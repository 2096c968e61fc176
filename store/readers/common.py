"""What every reader of articles needs: decoding, a stable id, a title, one kind of error."""

from __future__ import annotations

import datetime as dt
import hashlib
import re

from store.model import Article

ID_HASH_DIGITS = 10
"""Hexadecimal digits of the body's hash in an article's id: 40 bits, for one day's articles."""

LONGEST_HEAD = 10_000
"""Characters in which a title is looked for: a body of one line may be a hundred megabytes."""

LONGEST_TITLE = 120

# News is not older than a thousand years nor from a thousand ahead: there is room to count days.
_DAY = re.compile(r"[1-8]\d{3}-\d\d-\d\d")
_DATELINE = re.compile(
    r"(?:[A-Z][^\n()]{1,60}, )?"  # PYONGYANG,
    r"(?:[A-Z][a-z]{2,8}\.? ?\d{1,2} ?)?"  # May 21
    r"\(([A-Z][A-Za-z .]{1,30})\) ?(?:--|-|–|—) ?"  # (KCNA) --
)
_CITY_AND_DAY = re.compile(
    r"[A-Z][A-Z .'-]{2,40}(?:, [A-Z][A-Za-z. ]{1,30})?"  # PYONGYANG | WASHINGTON, D.C.
    r"(?:, [A-Z][a-z]{2,8}\.? ?\d{1,2}(?:, \d{4})? (?:--|-|–|—)| (?:--|—)) "  # , June 27 --
)
_SENTENCE_END = re.compile(r"(?<=[a-z0-9)”\"’][.!?])[”\"’]? +(?=[A-Z“\"])")


class UnreadableError(ValueError):
    """A file that can't be read as an article; the message is one line without the path."""


def decode(data: bytes) -> str:
    """The text of a file, which must be UTF-8 (a byte order mark is dropped)."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UnreadableError(
            f"not UTF-8: byte {error.start} is 0x{data[error.start]:02x}"
        ) from None


def article_id(date: dt.date, body: str) -> str:
    """The id of an article: its day and a hash of its body, "2019-05-21-3f9c2a1b7d".

    It survives a move or a new name of the file, and sorts by date.
    """
    digest = hashlib.sha256(body.encode()).hexdigest()
    return f"{date.isoformat()}-{digest[:ID_HASH_DIGITS]}"


def parse_day(text: str) -> dt.date:
    """A day written YYYY-MM-DD; UnreadableError names what stands there instead."""
    try:
        if not _DAY.fullmatch(text):  # fromisoformat takes weeks too
            raise ValueError
        return dt.date.fromisoformat(text)
    except ValueError:
        raise UnreadableError(f"not a date (YYYY-MM-DD): {text[:20]!r}") from None


def parse_timestamp(text: str) -> dt.date:
    """The day of YYYY-MM-DD, also with a time of day after it, as it is written there."""
    text = text.strip()
    if len(text) > 10 and text[10] not in "T ":
        raise UnreadableError(f"not a date (YYYY-MM-DD): {text[:20]!r}")
    return parse_day(text[:10])


def make_article(
    path: str,
    date: dt.date,
    body: str,
    *,
    title: str | None = None,
    source: str | None = None,
    url: str | None = None,
) -> Article:
    """An article with its id; title and source are read from the body where the file has none."""
    body = body.strip()
    if not body:
        raise UnreadableError("no text after the header")
    agency, lead = _split_dateline(body)
    return Article(
        id=article_id(date, body),
        path=path,
        date=date,
        title=" ".join((title or "").split()) or _title_of(lead),
        body=body,
        source=" ".join((source or "").split()) or agency,
        url=url or None,
    )


def _split_dateline(body: str) -> tuple[str | None, str]:
    """The agency in the dateline ("BEIJING, Nov. 30 (Xinhua) -- ...") and the text after it."""
    match = _DATELINE.match(body[:160])
    if match is not None:
        return match.group(1), body[match.end() :]
    match = _CITY_AND_DAY.match(body[:160])
    return None, body[match.end() :] if match else body


def _title_of(lead: str) -> str:
    """The first sentence of the text, on one line, cut at a word where it is long."""
    line = " ".join(lead[:LONGEST_HEAD].lstrip().partition("\n")[0].split())
    end = _SENTENCE_END.search(line)
    if end is not None:
        line = line[: end.start()].rstrip()
    if len(line) <= LONGEST_TITLE:
        return line.removesuffix(".")
    return line[: LONGEST_TITLE - 1].rsplit(" ", 1)[0].rstrip(",;:-– ") + "…"
