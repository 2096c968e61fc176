"""Gives the places of states that are younger than an article to the state that they then were in.

"Juba", in a report of 2006, is in Sudan: the tables know the states of today. Places are found in
places.py; which day an article is of is told with it.
"""

from __future__ import annotations

import datetime as dt

from store.model import Name

_FOUNDED = (("SS", "SD", dt.date(2011, 7, 9)),)
"""A state, the one that it was part of before, and its first day (ISO 3166 alpha-2). Only those of
which the state before has kept its own code."""


def places_as_of(date: dt.date, places: list[Name]) -> list[Name]:
    """The places found in an article of a day, each with the country that it then was in."""
    for state, before, founded in _FOUNDED:
        if date < founded and any(place.country == state for place in places):
            places = [
                _moved(place, state, before) if place.country == state else place
                for place in places
            ]
    return places


def _moved(place: Name, state: str, before: str) -> Name:
    own = place.id or ""
    moved = before + own.removeprefix(state) if own.startswith(state) else place.id
    return place._replace(country=before, id=moved)
