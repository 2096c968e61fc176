"""Turns lines into strips of exactly the asked width: styles, cursor mark, hits of a search.

The last step before Textual; everything drawn is cleaned here, and no markup is ever parsed.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from rich.segment import Segment
from textual.strip import Strip

from tui.lines import Line, Span
from tui.styles import style
from tui.text import clean, cut, visible, width


class Look(NamedTuple):
    """How to draw: with which character set and colours."""

    ascii_only: bool = False
    colour: bool = True

    @property
    def rule(self) -> str:
        """The line between two panes side by side."""
        return "|" if self.ascii_only else "│"


def overlay(spans: Iterable[Span], hits: Sequence[tuple[int, int, str]]) -> list[Span]:
    """`spans` with `hits` laid over them; both in order, hits win where they overlap."""
    if not hits:
        return list(spans)
    made: list[Span] = []
    for span in spans:
        start = span.start
        for hit_start, hit_end, _ in hits:
            if hit_end <= start or hit_start >= span.end:
                continue
            if hit_start > start:
                made.append(Span(start, hit_start, span.style, span.ref))
            start = max(start, min(hit_end, span.end))
        if start < span.end:
            made.append(Span(start, span.end, span.style, span.ref))
    made += [Span(*hit) for hit in hits]
    made.sort(key=lambda span: span.start)
    return made


def paint(
    line: Line,
    cells: int,
    look: Look,
    *,
    mark: str = "",
    base: str = "",
    hits: Sequence[tuple[int, int, str]] = (),
) -> Strip:
    """`line` as a strip of exactly `cells` cells.

    `mark` is drawn before the text (the cursor's column), `base` is a style under all others
    ("cursor"), `hits` are (start, end, style) of search hits in the line's code points.
    """
    text = clean(line.text, look.ascii_only)
    under = f"{line.style} {base}".strip()
    colour = look.colour
    segments: list[Segment] = []
    room = cells
    if mark:
        segments.append(Segment(mark, style(under, colour) if under else None))
        room -= len(mark)
    at = 0
    for span in overlay(line.spans, hits) if hits else line.spans:
        if span.start > at:
            room = _add(segments, text[at : span.start], under, room, colour)
        name = f"{under} {span.style}".strip()
        room = _add(segments, text[max(at, span.start) : span.end], name, room, colour)
        at = max(at, span.end)
        if room <= 0:
            break
    if room > 0:
        room = _add(segments, text[at:], under, room, colour)
    if room > 0:
        segments.append(Segment(" " * room, style(base, colour) if base else None))
    return Strip(segments, cells)


def _add(segments: list[Segment], text: str, name: str, room: int, colour: bool) -> int:
    """Appends as much of `text` as fits into `room` cells; the room left."""
    if not text or room <= 0:
        return room
    used = width(text)
    if used > room:
        text = text[: cut(text, room)]
        used = width(text)
        # A wide letter that does not fit whole leaves its cell blank, and ends the line.
        text += " " * (room - used)
        used = room
    if shown := visible(text):
        segments.append(Segment(shown, style(name, colour) if name else None))
    return room - used


def find_all(text: str, needle: str) -> list[tuple[int, int]]:
    """Every place of `needle` in `text`, not overlapping; small letters find both cases."""
    if not needle:
        return []
    if needle == needle.lower():
        lowered = text.lower()
        if len(lowered) != len(text):  # İ and the like: offsets would be wrong
            lowered = "".join(char.lower() if len(char.lower()) == 1 else char for char in text)
        text = lowered
    found, at = [], text.find(needle)
    while at >= 0:
        found.append((at, at + len(needle)))
        at = text.find(needle, at + len(needle))
    return found
