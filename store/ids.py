"""An article's printable id and its row id in a store: two forms of one value.

"2019-05-21-3f9c2a1b7d" is the day and 40 bits of the body's hash; the row id is the day's ordinal
number and the same 40 bits. So row ids are in date order, do not depend on which other articles a
store holds or in which order they came, and either form gives the other.
"""

from __future__ import annotations

import datetime as dt

HASH_BITS = 40


def row_id(article_id: str) -> int:
    """The row id of a printable id; ValueError where it is not one."""
    day, dash, digest = article_id[:10], article_id[10:11], article_id[11:]
    if dash != "-" or len(digest) * 4 != HASH_BITS:
        raise ValueError(f"not an article's id: {article_id!r}")
    return dt.date.fromisoformat(day).toordinal() << HASH_BITS | int(digest, 16)


def printable(row: int) -> str:
    """The printable id of a row id."""
    day = dt.date.fromordinal(row >> HASH_BITS).isoformat()
    return f"{day}-{row & (1 << HASH_BITS) - 1:0{HASH_BITS // 4}x}"


def first_of_day(day: str) -> int:
    """The smallest row id that an article of this day can have, for ranges of days."""
    return dt.date.fromisoformat(day).toordinal() << HASH_BITS
