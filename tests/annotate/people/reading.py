"""Reads a text's people for the tests of this folder, by way of the whole pipeline."""

from __future__ import annotations

import datetime as dt

from store.annotate.pipeline import annotate_text
from store.model import Annotations, Official

DAY = dt.date(2019, 5, 21)


def read(text: str) -> Annotations:
    """All that is read from a text of one fixed day."""
    return annotate_text(text, DAY)


def mentions(text: str) -> list[tuple[str, str]]:
    """Each mention of a person, in text order, with the person's fullest name."""
    found = read(text)
    names = {official.id: official.name for official in found.officials}
    return [(name.text, names[name.id or ""]) for name in found.names if name.kind == "person"]


def people(text: str) -> list[str]:
    """The fullest names, in text order."""
    return [official.name for official in read(text).officials]


def official(text: str, name: str) -> Official:
    """The one person of a text who is called so."""
    (found,) = [one for one in read(text).officials if one.name == name]
    return found
