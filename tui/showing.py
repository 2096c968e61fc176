"""What stands in the panes: the rows of each screen, the article, and what follows the cursor.

Builds on `tui.desk`; how one gets from screen to screen is in `tui.going`. A screen is a row of
`SHAPES` (its panes) and of `sources` (its rows).
"""

from __future__ import annotations

import asyncio
import contextlib
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from tui.actions import key_of
from tui.counting import counted
from tui.desk import Desk
from tui.document import Document, document
from tui.layout import Shape
from tui.library import FIRST_HITS, LimitError
from tui.lines import Ref, Source
from tui.messages import Moved
from tui.places import History, Place
from tui.sources.articles import ArticlesSource
from tui.sources.evidence import EvidenceSource
from tui.sources.official import OfficialSource
from tui.sources.officials import OfficialsSource
from tui.sources.place import PlaceSource, in_short
from tui.sources.trips import TripsSource, explain

if TYPE_CHECKING:
    from store.query.rows import TripRow
    from tui.library import Library

    RowsOf = Callable[[Place, Library, int | None], Source]
    """Makes the rows of a list: of a place, by a library, at most so many."""

SHAPES: dict[str, Shape] = {
    "articles": "reading",
    "official": "evidence",
    "trips": "evidence",
    "place": "evidence",
    "officials": "pair",
    "timeline": "evidence",
    "map": "solo",
    "together": "solo",
    "help": "solo",
    "review": "review",
    "decisions": "solo",
}
"""The panes of each screen. A new screen needs a row here and one in `Going.sources`."""

OVERVIEWS = ("timeline", "map", "together")
"""Screens that draw the trips of an official or of a limit."""
MOST_DRAWN = 2000
"""Trips that are drawn at most."""
FETCH_REST = 0.15
"""Seconds without another letter or screen after which all rows of a long list are fetched."""
DOCUMENTS = 16
"""Articles kept ready."""


class Showing(Desk):
    """Rows, articles, and following the cursor."""

    def setup_showing(self, history: History | None = None) -> None:
        """Must run before anything is shown."""
        self.place = Place()
        self.history = history or History()
        self._apart: Library | None = None
        self._later: asyncio.TimerHandle | None = None
        self._fetched: object | None = None
        self._documents: dict[str, Document] = {}
        self._panel_official = ""
        self._panel_place = ""
        self.status.leaves = self.at_top
        self.sources: dict[str, Callable[[Place], Source | None]] = {
            "articles": self._articles,
            "official": self._official,
            "officials": self._officials,
            "trips": self._trips,
            "place": self._place,
            "timeline": self._timeline,
            "map": self._map,
            "together": self._together,
            "help": self._help,
        }

    def at_top(self) -> bool:
        """Whether going back would leave the program; `tui.going` knows better."""
        return False

    # The rows of each screen

    def mark_of(self, article: int) -> str:
        """The mark of an article in lists; `tui.keeping` knows better."""
        return " "

    def _articles(self, place: Place) -> Source:
        return self._listed(self._article_rows, place)

    def _article_rows(self, place: Place, library: Library, most: int | None) -> ArticlesSource:
        oldest = place.sort == "oldest"
        order = "oldest first" if oldest else ""
        if not place.limit:
            return ArticlesSource(library.articles(oldest), order, self.mark_of)
        limited = library.limited(place.limit, oldest, most)
        title = "  ".join(part for part in (f"limit: {limited.shown}", order) if part)
        return ArticlesSource(limited.rows, title, self.mark_of, limited.complete)

    def _listed(self, rows: RowsOf, place: Place) -> Source:
        """The first rows of a list; the others, if there are more, come from a thread."""
        self.stop_fetching()
        source = rows(place, self.library, FIRST_HITS)
        if not getattr(source, "complete", True):
            self._fetch_all(rows, place)
        return source

    def stop_fetching(self) -> None:
        """Nobody wants the rest of the rows any more."""
        self._fetched = None
        if self._later is not None:
            self._later.cancel()
        if self._apart is not None:
            self._apart.interrupt()
            self._apart = None

    def _fetch_all(self, rows: RowsOf, place: Place) -> None:
        """Fetches a whole list in a thread, which may take seconds at a million articles.

        Only once nothing was typed for a while: each letter of a limit makes it another list.
        """
        loop = asyncio.get_running_loop()
        self._fetched = token = object()

        def start() -> None:
            self._apart = library = self.library.apart()
            threading.Thread(target=lambda: fetch(library), daemon=True).start()

        def fetch(library: Library) -> None:
            # Broken off, too late or impossible: the first rows stand as they are.
            with contextlib.suppress(LimitError, RuntimeError):
                source = rows(place, library, None)
                loop.call_soon_threadsafe(self._fetched_all, token, place, source)

        self._later = loop.call_later(FETCH_REST, start)

    def _fetched_all(self, token: object, place: Place, source: Source) -> None:
        if token is not self._fetched:
            return
        self._fetched = self._apart = None
        if self.list.count:
            self.list.extend(source)
        else:
            self.list.show(source, place.row_ref)
        self.fetched(source.count())

    def fetched(self, count: int) -> None:
        """All rows of the list are there; `tui.limiting` says how many while a limit is typed."""

    def _official(self, place: Place) -> Source | None:
        page = self.library.official(place.id)
        if page is None:
            return None
        return OfficialSource(page, self.library.articles_of(place.id), place.section)

    def _officials(self, place: Place) -> Source:
        return self._listed(self._official_rows, place)

    def _official_rows(self, place: Place, library: Library, most: int | None) -> OfficialsSource:
        sort = place.sort or "name"
        return OfficialsSource(library.officials(place.limit, sort, most), place.limit, sort)

    def _trips(self, place: Place) -> Source:
        if place.section in ("country", "official", "month"):
            from tui.sources.groups import grouped

            return grouped(self.library, place, key_of("next-link", self.actions))
        return self._listed(self._trip_rows, place)

    def _trip_rows(self, place: Place, library: Library, most: int | None) -> TripsSource:
        sort = place.sort or "date"
        title = f"limit: {place.limit}" if place.limit else "of everyone"
        if place.sort:
            title += f"  by {sort}"
        turn = key_of("next-link", self.actions)
        return TripsSource(library.trips(place.limit, sort, most), title, turn)

    def _place(self, place: Place) -> Source | None:
        page = self.library.place(place.id)
        return PlaceSource(page, place.section) if page is not None else None

    def _trips_of(self, place: Place) -> tuple[list[TripRow], str]:
        """The trips that an overview draws, and whose they are."""
        if place.id:
            page = self.library.official(place.id)
            return (list(page.trips), page.official.name) if page else ([], place.id)
        rows = self.library.trips(place.limit, most=MOST_DRAWN)
        title = f"limit: {place.limit}" if place.limit else "of everyone"
        if not getattr(rows, "complete", True):
            title += f"  only the newest {len(rows)}"
        return list(rows.window(0, len(rows))), title

    def _timeline(self, place: Place) -> Source:
        from tui.sources.timeline import TimelineSource

        keys = [
            key_of(name, self.actions) for name in ("grow", "shrink", "previous-link", "next-link")
        ]
        words = f"{keys[0]} {keys[1]} zoom  {keys[2]} {keys[3]} earlier, later"
        ascii_only = self.look.ascii_only
        return TimelineSource(*self._trips_of(place), ascii_only, place.section, words)

    def _map(self, place: Place) -> Source:
        from tui.sources.worldmap import WorldSource

        trips, title = self._trips_of(place)
        return WorldSource(trips, title, lambda: self.size.height - 3, self.look.ascii_only)

    def _together(self, place: Place) -> Source:
        from tui.sources.matrix import MatrixSource

        return MatrixSource(*self._trips_of(place))

    def _help(self, place: Place) -> Source:
        from tui.sources.help import HelpSource

        return HelpSource(place.limit, self.actions)

    def document_of(self, article: str) -> Document | None:
        """An article's document, from the few that are kept or from the store."""
        known = self._documents.get(article)
        if known is None and article.isdigit():
            page = self.library.article(int(article))
            if page is None:
                return None
            known = document(page)
            if len(self._documents) >= DOCUMENTS:
                self._documents.pop(next(iter(self._documents)))
            self._documents[article] = known
        return known

    def show_article(self, article: str, start: int = -1, end: int = -1) -> bool:
        """Puts an article into the reader; False where the store has it not."""
        shown = self.document_of(article)
        if shown is None:
            self.say(f"the store has no article {article}", error=True)
            return False
        self.reader.show(shown, start, end)
        return True

    def show_official(self, official: str, of: str = "") -> None:
        """Puts an official into the panel."""
        if official == self._panel_official and of == self._panel_place:
            return
        page = self.library.official(official)
        if page is not None:
            self._panel_official, self._panel_place = official, of
            self.panel.show(OfficialSource(page, self.library.articles_of(official), place=of))

    # Following the cursor

    def on_moved(self, message: Moved) -> None:
        """The cursor of a pane moved."""
        message.stop()
        if message.pane == "list" and self.shape.focus != "choices":
            if self.shape.shape in ("evidence", "pair", "review") or self.side_by_side:
                self.after_rest(self.follow_now)
        elif message.pane == "evidence":
            if self.in_sight("reader") and self.shape.focus == "evidence":
                self.after_rest(self._follow_evidence)
        elif message.pane == "reader":
            self._say_link(message.ref)
            if message.ref and message.ref.kind == "official" and self.in_sight("panel"):
                ref = message.ref
                self.after_rest(lambda: self.show_official(ref.id))

    def follow_now(self) -> None:
        """Brings article, panel, evidence and status line to where the list's cursor is."""
        ref = self.list.ref
        shape = self.shape.shape
        if ref is None:
            if shape == "reading" and self.in_sight("reader"):
                self.reader.show(None)
            return
        if shape == "reading" and ref.kind == "article":
            shown = self.reader.document
            if self.in_sight("reader") and (shown is None or shown.ref.id != ref.id):
                self.show_article(ref.id)
            self._follow_panel()
        elif shape == "pair" and ref.kind == "official":
            if self.in_sight("panel"):
                self.show_official(ref.id)
        elif shape in ("evidence", "review"):
            self._follow_subject(ref)

    def _follow_subject(self, ref: Ref) -> None:
        if ref.kind in ("trip", "meeting", "role"):
            self.evidence.show(self.evidence_of(ref))
            if self.in_sight("reader"):
                self._follow_evidence()
        else:
            self.evidence.show(EvidenceSource((), "nothing for this row"))
            if ref.kind == "article" and self.in_sight("reader"):
                self.show_article(ref.id)

    def evidence_of(self, ref: Ref) -> EvidenceSource:
        """The sentences behind a trip, meeting or role; a trip is put into words as well."""
        what = ref.kind
        if ref.kind == "trip" and (trip := self.library.trip(ref.id)) is not None:
            what = f"{trip.name}: {trip.country_name or trip.country}"
            self.say(explain(trip))
        return EvidenceSource(self.library.evidence(ref.id), what)

    def _follow_evidence(self) -> None:
        ref = self.evidence.ref
        if ref is not None and self.in_sight("reader"):
            self.show_article(ref.id, ref.start, ref.end)

    def _follow_panel(self, by: int = 0) -> None:
        """The panel shows an official of the article in the reader: the first, or one further."""
        shown = self.reader.document
        if shown is None or not self.in_sight("panel"):
            return
        people = list(
            dict.fromkeys(
                span.ref.id for span in shown.links if span.ref and span.ref.kind == "official"
            )
        )
        if not people:
            return
        at = people.index(self._panel_official) if self._panel_official in people else 0
        at = (at + by) % len(people)
        self.show_official(people[at], f"{at + 1}/{len(people)} here")

    def do_next_official(self, count: int | None) -> None:
        """`)`."""
        self._follow_panel(count or 1)

    def do_previous_official(self, count: int | None) -> None:
        """`(`."""
        self._follow_panel(-(count or 1))

    def _say_link(self, ref: Ref | None) -> None:
        shown = self.reader.document
        if ref is None or shown is None or self.reader.link is None:
            return
        where = f"link {self.reader.link + 1}/{len(shown.links)}"
        text = shown.text[shown.links[self.reader.link].start : shown.links[self.reader.link].end]
        words = " ".join(text.split())
        if ref.kind == "official" and (page := self.library.official(ref.id)) is not None:
            row = page.official
            parts = [
                row.name,
                row.country,
                row.role,
                counted(row.trips, "trip"),
                counted(row.articles, "article"),
            ]
            words = "  ".join(part for part in parts if part)
        elif ref.kind == "date":
            words += f"  {ref.id}"
        elif ref.kind == "place" and (place := self.library.place(ref.id)) is not None:
            words = in_short(place.place)
        elif ref.kind == "organisation":
            words += "  an organisation"
        self.say(f"{words}  ({where})")
