"""Review: the pairs that may be one person, the two side by side, and the decisions so far."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from store.query.review import PairRow
from store.query.rows import EvidenceRow, Listing, OfficialPage
from tui.actions import Action, key_of
from tui.counting import counted
from tui.lines import Line, Ref, Span
from tui.sources.articles import column
from tui.sources.evidence import one_a_sentence
from tui.sources.trips import stay
from tui.text import clean, fit, wrap

VERDICTS = {"same": "=", "different": "!", "unsure": "."}
"""What was decided about a pair, as the first column shows it."""
SIDES = ("left", "right")
MOST_TRIPS = 6
MOST_ROLES = 3


class PairsSource:
    """One row a pair of officials; Enter goes to the sentences."""

    name = "review"
    unit = ""

    def __init__(
        self,
        rows: Listing[PairRow],
        verdicts: Mapping[frozenset[str], str],
        actions: Mapping[str, Action] | None = None,
    ) -> None:
        self._rows = rows
        self._actions = actions
        self._verdicts = verdicts

    def title(self) -> str:
        """What the screen asks."""
        return "one person or two?"

    def head(self, width: int) -> Sequence[Line]:
        """The keys that decide."""
        if not self._rows:
            return (Line(" no two officials look like one person", style="dim"),)
        words = ("same", "same"), ("different", "different"), ("unsure", "unsure")
        keys = "  ".join(f"{key_of(name, self._actions)} {word}" for name, word in words)
        undo, down = (key_of(name, self._actions) for name in ("undo-decision", "down"))
        text = f" {keys}  {undo} undo  {down} next"
        return (Line(column(text, width), style="dim"),)

    def count(self) -> int:
        """How many pairs."""
        return len(self._rows)

    def pair(self, ref: Ref | None) -> PairRow | None:
        """The pair that a row stands for."""
        at = self.position(ref) if ref is not None else None
        rows = self._rows.window(at, at + 1) if at is not None else ()
        return rows[0] if rows else None

    def verdict(self, pair: PairRow) -> str:
        """What was decided about a pair, "" if nothing."""
        return self._verdicts.get(frozenset((pair.left.id, pair.right.id)), "")

    def next_open(self, start: int) -> int | None:
        """The first pair from row `start` on, then from the top, about which nothing is decided."""
        ranges = ((start, len(self._rows)), (0, start))
        for low, high in ranges:
            for first in range(low, high, 128):
                rows = self._rows.window(first, min(first + 128, high))
                for offset, pair in enumerate(rows):
                    if not self.verdict(pair):
                        return first + offset
        return None

    def lines(self, start: int, stop: int, width: int) -> Sequence[Line]:
        """Rows by window."""
        return [self._line(pair, width) for pair in self._rows.window(start, stop)]

    def _line(self, pair: PairRow, width: int) -> Line:
        # The reasons, which stand over the two below too, only get what a wide screen leaves.
        cells = max((width - 2) // 3 if width >= 100 else (width - 4) // 2, 8)
        text = VERDICTS.get(self.verdict(pair), " ") + " "
        spans = []
        for one in (pair.left, pair.right):
            # The country stays in sight where the name is cut: it is what tells the two apart.
            country = f" {one.country}" if one.country else ""
            name = column(clean(one.name), cells - len(country)).rstrip()
            spans.append(Span(len(text), len(text) + len(name), "person"))
            office = f"  {clean(one.role)}" if one.role else ""
            text += column(name + country + office, cells) + "  "
        return Line(text + ", ".join(pair.reasons), tuple(spans), Ref("pair", pair.id))

    def rows_between(self, start: int, stop: int) -> Sequence[PairRow]:
        """The pairs themselves, for saving."""
        return self._rows.window(start, stop)

    def position(self, ref: Ref) -> int | None:
        """Where a pair stands."""
        return self._rows.position(ref.id) if ref.kind == "pair" else None


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two: the official's page and the sentences that name them."""

    page: OfficialPage
    sentences: Sequence[EvidenceRow]


@dataclass(frozen=True, slots=True)
class _Piece:
    """A line of one column."""

    text: str = ""
    spans: tuple[Span, ...] = ()
    ref: Ref | None = None


class CompareSource:
    """Two officials in two columns; Enter opens what stands on the side that is marked."""

    name = "compare"
    unit = ""

    def __init__(self, sides: tuple[Side, Side], reasons: Sequence[str], side: str = "") -> None:
        self.sides = sides
        self.side = side if side in SIDES else "left"
        self._reasons = ", ".join(reasons)
        self._drawn: tuple[int, list[Line]] = (-1, [])
        self._length = max(len(one.sentences) for one in sides)

    def title(self) -> str:
        """Why the two are asked about."""
        return self._reasons

    def turn(self, by: int) -> None:
        """Marks the other side."""
        self.side = SIDES[(SIDES.index(self.side) + by) % 2]
        self.lay_out(self._drawn[0])

    def _cells(self, width: int) -> int:
        return max((width - 3) // 2, 8)

    def head(self, width: int) -> Sequence[Line]:
        """The two names; the marked side's is reversed."""
        cells = self._cells(width - 1)
        text, spans = " ", []
        for number, one in enumerate(self.sides):
            official = one.page.official
            name = column(clean(f" {official.name}  {official.country}"), cells - 1).rstrip() + " "
            if number:
                text = fit(text, cells + 1) + " | "
            style = "section" if SIDES[number] == self.side else "person"
            spans.append(Span(len(text), len(text) + len(name), style))
            text += name
        return (Line(text, tuple(spans)),)

    def count(self) -> int:
        """How many lines; laid out for the width that was drawn last."""
        return len(self._drawn[1]) or self._length

    def fit(self, width: int, rows: int) -> None:
        """Makes the lines for a width, so that `count` is true before they are drawn."""
        if self._drawn[0] != width:
            self.lay_out(width)

    def lay_out(self, width: int) -> None:
        """Makes the lines for a width."""
        cells = self._cells(width)
        columns = [_column(one, cells) for one in self.sides]
        lines = []
        for left, right in zip_longest(*columns, fillvalue=_Piece()):
            text = fit(left.text, cells) + " | "
            moved = tuple(
                Span(span.start + len(text), span.end + len(text), span.style)
                for span in right.spans
            )
            ref = left.ref if self.side == "left" else right.ref
            lines.append(Line(text + right.text, (*left.spans, *moved), ref))
        self._drawn = (width, lines)

    def lines(self, start: int, stop: int, width: int) -> Sequence[Line]:
        """Lines."""
        if self._drawn[0] != width:
            self.lay_out(width)
        return self._drawn[1][start:stop]

    def position(self, ref: Ref) -> int | None:
        """Where a sentence of the marked side stands."""
        return next((n for n, line in enumerate(self._drawn[1]) if line.ref == ref), None)


def _column(side: Side, cells: int) -> list[_Piece]:
    """One official: offices, other names, when and where seen, then the sentences."""
    page = side.page
    official = page.official
    facts = [
        "; ".join(
            ("former " if role.former else "") + role.title for role in page.roles[:MOST_ROLES]
        )
        or "no office given"
    ]
    also = [name for name in page.aliases if name != official.name]
    if also:
        facts.append("also " + ", ".join(also))
    seen = official.first_seen + (
        f"..{official.last_seen}" if official.last_seen != official.first_seen else ""
    )
    facts.append(f"{counted(official.articles, 'article')}, {seen}")
    if page.trips:
        trips = [f"{trip.country} {stay(trip)}".rstrip() for trip in page.trips[:MOST_TRIPS]]
        facts.append("to " + ", ".join(trips) + (", .." if len(page.trips) > MOST_TRIPS else ""))
    pieces = []
    person = Ref("official", official.id)
    for fact in map(clean, facts):
        pieces += [_Piece(fact[a:b], (), person) for a, b in wrap(fact, cells)]
    for row in one_a_sentence(side.sentences):
        ref = Ref("article", str(row.article), row.start, row.end)
        lead = column(clean(f"{row.date} {row.source}".strip()), cells)
        pieces += [_Piece(), _Piece(lead, (Span(0, len(lead), "dim"),), ref)]
        pieces += _sentence(row, cells, ref)
    return pieces


def _sentence(row: EvidenceRow, cells: int, ref: Ref) -> list[_Piece]:
    """A sentence wrapped, with the name marked."""
    text = clean(row.sentence.rstrip())
    begin, end = row.start - row.sentence_start, row.end - row.sentence_start
    made = []
    for a, b in wrap(text, cells):
        low, high = max(begin, a), min(end, b)
        spans = (Span(low - a, high - a, "evidence"),) if low < high else ()
        made.append(_Piece(text[a:b], spans, ref))
    return made


class DecisionsSource:
    """What was decided by hand, the last first; Enter on none of them opens anything."""

    name = "decisions"
    unit = ""

    def __init__(
        self, rows: Sequence[tuple[str, str]], where: str, undo: str = "", build: str = ""
    ) -> None:
        self._rows = rows
        self._undo = undo
        self._build = build
        self._where = where

    def title(self) -> str:
        """The file."""
        return self._where

    def head(self, width: int) -> Sequence[Line]:
        """How to take one back."""
        if not self._rows:
            return (Line(" nothing has been decided by hand", style="dim"),)
        text = f" {self._undo} takes the marked one back; {self._build} builds them in"
        return (Line(column(text, width), style="dim"),)

    def count(self) -> int:
        """How many."""
        return len(self._rows)

    def lines(self, start: int, stop: int, width: int) -> Sequence[Line]:
        """One line a decision."""
        return [
            Line(text, (Span(0, len(ident), "dim"),), Ref("decision", ident))
            for ident, text in self._rows[start:stop]
        ]

    def position(self, ref: Ref) -> int | None:
        """Where a decision stands."""
        return next((n for n, (ident, _) in enumerate(self._rows) if ident == ref.id), None)
