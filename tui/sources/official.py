"""An official's page as rows: one section of roles, trips, meetings, companions, articles."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from store.query.rows import ArticleRow, Listing, OfficialPage
from tui.actions import key_of
from tui.counting import counted
from tui.lines import Line, Ref, Span
from tui.sources.articles import article_line, column
from tui.sources.trips import meeting_line, place_in, trip_line

TURN = f"{key_of('next-link')} {key_of('previous-link')} section "
"""Stands at the end of the line of sections, where there is room."""
SECTIONS = ("roles", "trips", "meetings", "companions", "articles")


class OfficialSource:
    """One section of an official's page under a head of name, country and office."""

    name = "official"
    unit = ""

    def __init__(
        self,
        page: OfficialPage,
        articles: Listing[ArticleRow],
        section: str = "",
        place: str = "",
    ) -> None:
        self.page = page
        self._articles = articles
        self._place = place
        if section not in SECTIONS:
            section = next((s for s in ("trips", "meetings", "roles") if self._size(s)), "articles")
        self.section = section

    @property
    def bare(self) -> bool:
        """Whether the rows of the section have no evidence of their own."""
        return self.section in ("companions", "articles") or not self.count()

    def _size(self, section: str) -> int:
        if section == "articles":
            return len(self._articles)
        return len(getattr(self.page, section))

    def step(self, by: int) -> str:
        """The section `by` places on."""
        return SECTIONS[(SECTIONS.index(self.section) + by) % len(SECTIONS)]

    def title(self) -> str:
        """Name, country, and which official of how many."""
        official = self.page.official
        return "  ".join(part for part in (official.name, official.country, self._place) if part)

    def head(self, width: int) -> Sequence[Line]:
        """Office, other names, and the sections with their sizes."""
        lines = []
        roles = "; ".join(
            ("former " if role.former else "") + role.title
            + (f" ({role.country})" if role.country else "")
            for role in self.page.roles[:3]
        )  # fmt: skip
        lines.append(Line(" " + column(roles or "no office given", width - 1)))
        also = [name for name in self.page.aliases if name != self.page.official.name]
        if also:
            lines.append(Line(" " + column("also " + ", ".join(also), width - 1), style="dim"))
        lines += self._sections(width)
        return lines

    def _sections(self, width: int) -> list[Line]:
        """The sections on one line, or on two where they don't fit."""
        lines: list[Line] = []
        text, spans = "", list[Span]()
        for section in SECTIONS:
            word = section.upper() if section == self.section else section
            piece = f" {word} {self._size(section)} "
            if text and len(text) + len(piece) + 1 > width:
                lines.append(Line(text, tuple(spans)))
                text, spans = "", []
            if text:
                text += "|"
            if section == self.section:
                spans.append(Span(len(text), len(text) + len(piece), "key"))
            text += piece
        if len(text) + len(TURN) <= width:
            spans.append(Span(width - len(TURN), width, "dim"))
            text = text.ljust(width - len(TURN)) + TURN
        return [*lines, Line(text, tuple(spans))]

    def count(self) -> int:
        """Rows of the section."""
        return self._size(self.section)

    def lines(self, start: int, stop: int, width: int) -> Sequence[Line]:
        """Rows of the section."""
        page = self.page
        if self.section == "articles":
            return [article_line(row) for row in self._articles.window(start, stop)]
        if self.section == "trips":
            return [trip_line(trip, width) for trip in page.trips[start:stop]]
        if self.section == "meetings":
            about = page.official.id
            return [meeting_line(row, width, about) for row in page.meetings[start:stop]]
        if self.section == "companions":
            return [
                Line(
                    column(f"{row.name}  {row.country}", max(width - 24, 10))
                    + f" {counted(row.trips, 'trip'):>9} {counted(row.meetings, 'meeting'):>12}",
                    (Span(0, len(row.name), "person"),),
                    Ref("official", row.id),
                )
                for row in page.companions[start:stop]
            ]
        lines = []
        for role in page.roles[start:stop]:
            when = role.first if role.first == role.last else f"{role.first}..{role.last}"
            title = ("former " if role.former else "") + role.title
            if role.organisation and role.organisation.lower() not in title.lower():
                title += f", {role.organisation}"
            if role.country:
                title += f" ({role.country})"
            text = column(title, max(width - 27, 12)) + f" {when:22} {role.articles:3d}"
            lines.append(Line(text, (), Ref("role", role.id)))
        return lines

    def rows_between(self, start: int, stop: int) -> Sequence[Any]:
        """The rows of the section themselves, for saving."""
        if self.section == "articles":
            return self._articles.window(start, stop)
        rows: Sequence[Any] = getattr(self.page, self.section)
        return rows[start:stop]

    def position(self, ref: Ref) -> int | None:
        """Where something stands in the section."""
        if self.section == "articles":
            return self._articles.position(int(ref.id)) if ref.kind == "article" else None
        rows: Sequence[Any] = getattr(self.page, self.section)
        return place_in(rows, ref)
