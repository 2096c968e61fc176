"""Pieces of SQL with the values of their question marks; nothing is run here."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple


class Sql(NamedTuple):
    """A piece of SQL with the values of its question marks."""

    text: str
    values: tuple[object, ...] = ()


ALWAYS = Sql("1")


def lines(packed: str) -> tuple[str, ...]:
    """The values of a column that holds one a line; JSON would have to be imported first."""
    return tuple(packed.split("\n")) if packed else ()


def marks(ids: Sequence[object]) -> str:
    """As many question marks as there are ids."""
    return ",".join("?" * len(ids))


def joined(parts: Sequence[Sql], word: str) -> Sql:
    """The pieces with a word between them."""
    values: tuple[object, ...] = ()
    for part in parts:
        values += part.values
    return Sql(word.join(part.text for part in parts), values)


def all_of(parts: Sequence[Sql]) -> Sql:
    """All of these conditions; of none, what always holds."""
    return joined(parts, " and ") if parts else ALWAYS


def any_of(parts: Sequence[Sql]) -> Sql:
    """One of these conditions; of none, what always holds."""
    if not parts:
        return ALWAYS
    either = joined([Sql(f"({part.text})", part.values) for part in parts], " or ")
    return Sql(f"({either.text})", either.values)


def negated(condition: Sql) -> Sql:
    """The opposite."""
    return Sql(f"not ({condition.text})", condition.values)


def listed(column: str, values: Iterable[object]) -> Sql:
    """Whether a column has one of these values; of any number of them."""
    import json

    return Sql(f"{column} in (select value from json_each(?))", (json.dumps(list(values)),))
