"""Pieces of SQL with the values of their question marks; nothing is run here."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple


class Sql(NamedTuple):
    """A piece of SQL with the values of its question marks."""

    text: str
    values: tuple[object, ...] = ()


def lines(packed: str) -> tuple[str, ...]:
    """The values of a column that holds one a line; JSON would have to be imported first."""
    return tuple(packed.split("\n")) if packed else ()


def marks(ids: Sequence[object]) -> str:
    """As many question marks as there are ids."""
    return ",".join("?" * len(ids))
