"""Windows of days from several claims: what all of them support, or how they contradict.

A window says that one day lies between two days. Nothing here knows of people or places.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace

from store.model import Window

DAY = dt.timedelta(days=1)


def intersection(windows: Sequence[Window]) -> Window | None:
    """The days that all windows allow, or None where there is no such day.

    The phrase is that of the narrowest window, the first of equals.
    """
    earliest = max(window.earliest for window in windows)
    latest = min(window.latest for window in windows)
    if earliest > latest:
        return None
    return Window(earliest, latest, _narrowest(windows).phrase)


def hull(windows: Sequence[Window]) -> Window:
    """The span of all windows, with their different phrases."""
    phrases = dict.fromkeys(window.phrase for window in windows if window.phrase)
    return Window(
        min(window.earliest for window in windows),
        max(window.latest for window in windows),
        "; ".join(phrases),
    )


def days(window: Window) -> int:
    """How many days a window allows, at least 1."""
    return (window.latest - window.earliest).days + 1


def in_order(arrived: Window | None, left: Window | None) -> tuple[Window | None, Window | None]:
    """The two windows without the days on which the arrival would come after the departure."""
    if arrived is None or left is None:
        return arrived, left
    if arrived.latest > left.latest >= arrived.earliest:
        arrived = replace(arrived, latest=left.latest)
    if left.earliest < arrived.earliest <= left.latest:
        left = replace(left, earliest=arrived.earliest)
    return arrived, left


def _narrowest(windows: Sequence[Window]) -> Window:
    return min(windows, key=days)
