"""Pieces of SQL with the values of their question marks; nothing is run here."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple


class Sql(NamedTuple):
    """A piece of SQL with the values of its question marks."""

    text: str
    values: tuple[object, ...] = ()


def marks(ids: Sequence[object]) -> str:
    """As many question marks as there are ids."""
    return ",".join("?" * len(ids))
