"""Going from place to place: opening things, history, panes and levels, the screens.

Builds on `tui.showing`, which knows what stands in the panes.
"""

from __future__ import annotations

from tui.library import FAULTS, LimitError
from tui.lines import Ref
from tui.messages import Open
from tui.places import Place
from tui.showing import OVERVIEWS, SHAPES, Showing
from tui.sources.evidence import EvidenceSource
from tui.sources.official import OfficialSource
from tui.sources.place import PlaceSource
from tui.widgets.rows import RowsPane


class Going(Showing):
    """Places and how to get there."""

    _opened_from = ""
    """The pane from which the article in front was opened; its rows are what `J` steps through."""

    # Going

    def here(self) -> Place:
        """The place as it is now, with the cursor and the article."""
        row = self.list.ref
        shown = self.reader.document
        return self.place._replace(
            row=str(row) if row else "",
            article=shown.ref.id if shown else "",
            focus=self.shape.focus,
            panel=self._panel_official,
        )

    def go(self, place: Place, remember: bool = True) -> bool:
        """Shows a place; False (and a line that says why) where it cannot be shown."""
        if place.view not in self.sources:
            self.say(f"there is no screen called {place.view}", error=True)
            return False
        try:
            source = self.sources[place.view](place)
        except LimitError as problem:
            self.say(str(problem), error=True)
            return False
        except FAULTS as problem:
            self.say(f"the store could not answer: {problem}", error=True)
            return False
        if source is None:
            self.say(f"the store knows no {place.view} {place.id}", error=True)
            return False
        if remember and self.is_running:
            self.remember_place(self.here())
        self.place = place
        self._opened_from = ""
        self.cancel_rest()
        reading = bool(place.article) and place.focus == "reader"
        self.shape = self.shape._replace(
            shape=SHAPES[place.view],
            focus="list",
            reading=False,
            zoom=False,
            bare=getattr(source, "bare", False),
        )
        self.list.needle = ""
        self.say("")
        self.reshape(reading=reading)
        self.rearrange()
        self.list.show(source, place.row_ref)
        if place.article:
            self.show_article(place.article, place.start, place.end)
        else:
            self.reader.show(None)
        if place.panel:
            self.show_official(place.panel)
        focus = place.focus if self.in_sight(place.focus) else "list"
        self.focus_pane(focus)
        self.follow_now()
        return True

    def remember_place(self, place: Place) -> None:
        """A place is being left for another."""
        self.history.leave(place)

    # Opening

    def on_open(self, message: Open) -> None:
        """Enter on something."""
        message.stop()
        self._opened_from = message.pane
        try:
            with self.answering():
                self.open_ref(message.ref)
        finally:
            self.open_done()

    def open_ref(self, ref: Ref) -> None:
        """Opens what `ref` stands for, wherever it was found."""
        self.cancel_rest()
        if ref.kind == "article":
            self.open_article(ref)
        elif ref.kind == "official":
            self.go(Place("official", ref.id))
        elif ref.kind in ("trip", "meeting", "role"):
            self._open_evidence(ref)
        elif ref.kind == "place":
            self.go(Place("place", ref.id))
        elif ref.kind == "organisation":
            self.go(Place("articles", limit=f'org:"{ref.id}"'))
        elif ref.kind == "date":
            self._open_date(ref)
        elif ref.kind == "action":
            self.go_back_from_help(ref.id)
        elif ref.kind == "view":
            self.go(Place.parse(ref.id))

    def go_back_from_help(self, name: str) -> None:
        """Runs the action of a line of the help, from the place that the help was called from."""
        self.do_back(None)
        self.run_action_name(name)

    def open_article(self, ref: Ref) -> None:
        """Shows an article in front, at a piece of its body if one is named."""
        if self.shape.shape in ("pair", "solo"):
            self.go(Place("articles", row=f"article:{ref.id}", article=ref.id, focus="reader",
                          start=ref.start, end=ref.end))  # fmt: skip
            return
        self.remember_place(self.here())
        self.reshape(reading=True, focus="reader")
        if self.show_article(ref.id, ref.start, ref.end):
            self.opened(ref.id)
        if self._opened_from != "panel":
            self._follow_panel()

    def opened(self, article: str) -> None:
        """An article was opened; `tui.keeping` remembers it."""

    def _open_evidence(self, ref: Ref) -> None:
        """A trip, meeting or role: its evidence, and the first sentence in the article."""
        self.evidence.show(self.evidence_of(ref))
        first = self.evidence.ref
        if first is None:
            self.say("no sentence is recorded for this", error=True)
        else:
            self.open_article(first)

    def _open_date(self, ref: Ref) -> None:
        shown = self.reader.document
        day = ref.id[:10]
        if shown is None or not day[:4].isdigit():
            self.say(f"{ref.id}: no day that could be looked up", error=True)
            return
        self.go(Place("trips", limit=f"on:{day}"))

    # Moving between panes and levels

    def do_next_pane(self, count: int | None) -> None:
        """Tab."""
        self._step_pane(count or 1)

    def do_previous_pane(self, count: int | None) -> None:
        """Shift-Tab."""
        self._step_pane(-(count or 1))

    def do_pane_left(self, count: int | None) -> None:
        """`h`."""
        self._step_pane(-1)

    def do_pane_right(self, count: int | None) -> None:
        """`l`."""
        self._step_pane(1)

    def _step_pane(self, by: int) -> None:
        order = {
            "reading": ["list", "reader", "panel"],
            "evidence": ["list", "evidence", "reader"],
            "pair": ["list", "panel"],
            "solo": ["list"],
            "review": ["list", "evidence", "reader"],
        }[self.shape.shape]
        if self.shape.bare:
            order = [name for name in order if name != "evidence"]
        wide = self.side_by_side or self.shape.shape == "pair"
        if not wide and not self.shape.reading:
            order = [name for name in order if name in ("list", "evidence")]
        elif self.shape.shape == "reading" and not self.in_sight("panel"):
            order = order[:2]
        at = order.index(self.shape.focus) if self.shape.focus in order else 0
        name = order[(at + by) % len(order)]
        if name == "reader" and self.reader.document is None and self.list.ref is not None:
            self.follow_now()
        self.reshape(zoom=False)
        self.focus_pane(name)

    def do_close(self, count: int | None) -> None:
        """`q`: the pane in front, then the screen, then the program."""
        if self.at_top():
            self.leave()
        elif self.shape.zoom:
            self.reshape(zoom=False)
        elif self.shape.focus != "list":
            self.reshape(reading=False, focus="list")
        elif not self._back_to_other_screen():
            self.go(Place(), remember=False)

    def at_top(self) -> bool:
        """Whether there is no pane and no level to go back from: the list of all articles."""
        home = self.place.view == "articles" and not self.place.limit
        return home and self.shape.focus == "list" and not self.shape.zoom

    def _back_to_other_screen(self) -> bool:
        """Goes back past the places of this same screen."""
        screen = self.place.screen
        while (place := self.history.back(self.here())) is not None:
            if place.screen != screen and place.view != "help":
                return self.go(place, remember=False)
        return False

    def leave(self, status: int = 0) -> None:
        """Ends the program."""
        self.exit(status)

    def do_quit(self, count: int | None) -> None:
        """`Q`."""
        self.leave()

    def do_back(self, count: int | None) -> None:
        """`<`."""
        place = self.history.back(self.here())
        if place is None:
            self.say("this is where you began")
        else:
            self.go(place, remember=False)

    def do_forward(self, count: int | None) -> None:
        """`>`."""
        place = self.history.forward(self.here())
        if place is None:
            self.say("nothing further on")
        else:
            self.go(place, remember=False)

    # Screens

    def do_articles(self, count: int | None) -> None:
        """`gh`."""
        self.go(Place())

    def do_trips(self, count: int | None) -> None:
        """`gA`."""
        self.go(Place("trips"))

    def do_help(self, count: int | None) -> None:
        """`?`."""
        if self.place.view == "help":
            self.do_back(None)
        else:
            self.go(Place("help"))

    def do_timeline(self, count: int | None) -> None:
        """`gl`."""
        self._overview("timeline")

    def do_map(self, count: int | None) -> None:
        """`gw`."""
        self._overview("map")

    def do_together(self, count: int | None) -> None:
        """`gx`."""
        self._overview("together")

    def _overview(self, view: str) -> None:
        """A drawing of the trips in sight: the official's, the place's, the limit's, everyone's."""
        now = self.place
        if now.view == "official" or (now.view in OVERVIEWS and now.id):
            self.go(Place(view, now.id))
        elif self.shape.focus == "panel" and self._panel_official:
            self.go(Place(view, self._panel_official))
        elif now.view == "place" and isinstance(source := self.list.source, PlaceSource):
            self.go(Place(view, limit=source.as_limit()))
        else:
            limited = now.view in ("articles", "trips", *OVERVIEWS)
            self.go(Place(view, limit=now.limit if limited else ""))

    def official_in_focus(self) -> str:
        """The official that the cursor is on, or that the screen or the panel shows."""
        ref = self.reader.ref if self.shape.focus == "reader" else self.list.ref
        if self.shape.focus == "panel":
            return self._panel_official
        if ref is not None and ref.kind == "official":
            return ref.id
        if self.place.view == "official" or (self.place.view in OVERVIEWS and self.place.id):
            return self.place.id
        if ref is not None and ref.kind == "trip" and (trip := self.library.trip(ref.id)):
            return trip.official
        if self._panel_official and self.in_sight("panel"):
            return self._panel_official
        shown = self.reader.document
        if shown is not None:
            for span in shown.links:
                if span.ref and span.ref.kind == "official":
                    return span.ref.id
        if ref is not None and ref.kind == "article" and (found := self.document_of(ref.id)):
            for span in found.links:
                if span.ref and span.ref.kind == "official":
                    return span.ref.id
        return ""

    def _section(self, section: str) -> None:
        official = self.official_in_focus()
        if not official:
            self.say("no official here; t finds one by name")
        elif self.place.view == "official" and self.place.id == official:
            self._turn_to(section)
        else:
            self.go(Place("official", official, section))

    def _turn_to(self, section: str) -> None:
        self.go(Place("official", self.place.id)._replace(section=section), remember=False)

    def do_roles(self, count: int | None) -> None:
        """`gr`."""
        self._section("roles")

    def do_official_trips(self, count: int | None) -> None:
        """`gt`."""
        self._section("trips")

    def do_meetings(self, count: int | None) -> None:
        """`gm`."""
        self._section("meetings")

    def do_companions(self, count: int | None) -> None:
        """`gc`."""
        self._section("companions")

    def do_official_articles(self, count: int | None) -> None:
        """`ga`."""
        self._section("articles")

    def do_next_link(self, count: int | None) -> None:
        """`]` outside the article: the next section."""
        self._step_section(count or 1)

    def do_previous_link(self, count: int | None) -> None:
        """`[` outside the article: the section before."""
        self._step_section(-(count or 1))

    def _step_section(self, by: int) -> None:
        if self.shape.focus == "panel":
            source = self.panel.source
            if isinstance(source, OfficialSource):
                source.section = source.step(by)
                self.panel.show(source)
        else:
            source = self.list.source
            step = getattr(source, "step", None)
            if step is not None:
                # The row is kept where the other section has it too.
                row = str(self.list.ref or "")
                self.go(self.place._replace(section=step(by), row=row, article=""), remember=False)

    def do_next_item(self, count: int | None) -> None:
        """`J`."""
        self._step_item(count or 1)

    def do_previous_item(self, count: int | None) -> None:
        """`K`."""
        self._step_item(-(count or 1))

    def _step_item(self, by: int) -> None:
        pane = self._stepped()
        before = pane.cursor
        pane.move_to(pane.beyond(by))
        if pane.cursor == before:
            self.say("the last one" if by > 0 else "the first one")
            return
        ref = pane.ref
        if pane is self.panel and ref is not None and ref.kind in ("trip", "meeting", "role"):
            self.evidence.show(self.evidence_of(ref))
            ref = self.evidence.ref
        if ref is not None and ref.kind == "article" and self.in_sight("reader"):
            self.cancel_rest()
            self.show_article(ref.id, ref.start, ref.end)
            self.opened(ref.id)
            if pane is not self.panel:
                self._follow_panel()

    def _stepped(self) -> RowsPane:
        """The pane through whose rows `J` and `K` go: the one that the article came from."""
        if self.shape.focus == "list":
            return self.list
        if self.shape.shape == "reading" and "panel" in (self._opened_from, self.shape.focus):
            return self.panel
        if self.shape.shape == "evidence" and self.evidence.count:
            return self.evidence
        return self.list

    # The screen

    def do_zoom(self, count: int | None) -> None:
        """`O`."""
        self.reshape(zoom=not self.shape.zoom)

    def reshape(self, **changes: object) -> None:
        """As before; evidence that has the screen to itself shows its sentences whole."""
        super().reshape(**changes)
        source = self.evidence.source
        zoomed = self.shape.zoom and self.shape.focus == "evidence"
        if isinstance(source, EvidenceSource) and source.zoomed != zoomed:
            here = self.evidence.ref
            source.zoomed = zoomed
            self.evidence.show(source, at=here)

    def do_grow(self, count: int | None) -> None:
        """`+`: the months of a timeline, else the list."""
        if not self._zoom_source(count or 1):
            self.reshape(grow=self.shape.grow + 4 * (count or 1))

    def do_shrink(self, count: int | None) -> None:
        """`_`: the months of a timeline, else the list."""
        if not self._zoom_source(-(count or 1)):
            self.reshape(grow=self.shape.grow - 4 * (count or 1))

    def _zoom_source(self, by: int) -> bool:
        """Shows the list's drawing larger or smaller; False where it has no scale."""
        zoom = getattr(self.list.source, "zoom", None)
        if zoom is None:
            return False
        row = str(self.list.ref or "")
        return self.go(
            self.place._replace(section=zoom(by, self.list.cursor), row=row, article=""),
            remember=False,
        )
