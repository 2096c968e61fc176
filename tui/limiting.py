"""Limiting and sorting the list, and Esc, which undoes what is half done.

Builds on `tui.finding`. A limit is tried out while it is being typed.
"""

from __future__ import annotations

from tui.completing import complete_limit
from tui.counting import counted
from tui.finding import Finding
from tui.library import LimitError
from tui.places import Place
from tui.prompt import Prompt
from tui.searches import SearchError, expand
from tui.showing import OVERVIEWS
from tui.sources.officials import SORTS as OFFICIAL_SORTS
from tui.sources.place import PlaceSource
from tui.widgets.rows import RowsPane

TRIP_SORTS = ("date", "official", "country", "status", "articles")


class Limiting(Finding):
    """Limits and orders."""

    # Limit

    def do_limit(self, count: int | None) -> None:
        """`&`."""
        was = self.here()
        label = "limit: "
        if not self._takes_limits():
            start = self._as_limit()
            if not start:
                self.say("no limit here: it is for articles, officials and trips", error=True)
                return
            # What belongs to one page is limited among the trips of everyone.
            self.go(Place("trips", limit=start + " "), remember=False)
        self.focus_pane("list")
        self.ask(
            Prompt(
                label,
                on_submit=lambda text: self._limit_done(text, was),
                on_change=self._try_limit,
                on_cancel=lambda: self._limit_cancelled(was),
                history=self.answers["&"],
                text=self.place.limit,
                complete=lambda text: complete_limit(self.library, text, self.searches),
            )
        )

    def _takes_limits(self) -> bool:
        """Whether the rows of this screen hang on a limit."""
        limited = ("articles", "officials", "trips", "help", *OVERVIEWS)
        return self.place.view in limited and not self.place.id

    def _as_limit(self) -> str:
        """The limit of trips that are those of the official or the place on the screen, or ""."""
        if self.place.view == "official" or (self.place.view in OVERVIEWS and self.place.id):
            return f"who:{self.place.id}"
        if isinstance(source := self.list.source, PlaceSource):
            return source.as_limit()
        return ""

    def _try_limit(self, text: str) -> None:
        """Shows the first rows of a limit while it is being typed, and how many there are."""
        try:
            text = expand(text, self.searches).strip()
            source = self.sources[self.place.view](self.place._replace(limit=text))
            if source is not None:
                self.list.show(source, self.place.row_ref)
                self._say_rows(source.count(), getattr(source, "complete", True))
        except (LimitError, SearchError) as problem:
            self.say(str(problem), error=True)

    def _say_rows(self, count: int, complete: bool = True) -> None:
        thing = {"articles": "article"}.get(self.place.view, "row")
        if complete:
            self.say(counted(count, thing))
        else:
            self.say(f"{count}+ {thing}s" if count else f"no {thing} yet, still looking")

    def fetched(self, count: int) -> None:
        """Says the whole number while a limit is typed."""
        if self.prompt is not None:
            self._say_rows(count)

    def _limit_done(self, text: str, was: Place) -> None:
        try:
            text = expand(text, self.searches)
        except SearchError as unknown:
            self.go(was, remember=False)
            self.say(str(unknown), error=True)
            return
        self.remember_answer("&", text.strip())
        self.remember_place(was)
        row = was.row or ""
        if not self.go(self.place._replace(limit=text.strip(), row=row), remember=False):
            problem, error = self.status.text, self.status.error
            self.go(was, remember=False)
            self.say(problem, error)
        elif text.strip():
            self.say(f"{counted(self.list.count, 'row')}; Esc lifts the limit")

    def _limit_cancelled(self, was: Place) -> None:
        self.go(was, remember=False)

    def do_cancel(self, count: int | None) -> None:
        """Esc: first what is half done, then the limit."""
        self.keys.clear()
        self._stop_search()
        pane = self.pane
        if isinstance(pane, RowsPane) and pane.needle:
            pane.find("")
            self.say("")
        elif pane is self.reader and self.reader.needle:
            self.reader.find("")
            self.say("")
        elif self.shape.focus == "list" and self.place.limit:
            # The row is kept: the cursor stays on the article that it was on.
            row = self.list.ref
            self.go(self.place._replace(limit="", row=str(row) if row else ""))
        else:
            self.say("")

    def do_interrupt(self, count: int | None) -> None:
        """`ctrl-c`: like Esc, and the way out for who presses it again."""
        if self.before == "interrupt":
            self.leave()
        else:
            self.do_cancel(count)
            self.say("once more leaves")

    # Sorting

    def do_sort(self, count: int | None) -> None:
        """`S`: the next order of this list."""
        orders: tuple[str, ...] = {
            "articles": ("", "oldest"),
            "officials": OFFICIAL_SORTS,
            "trips": TRIP_SORTS,
        }.get(self.place.view, ())
        if not orders:
            self.say("this list has one order only")
            return
        now = self.place.sort or orders[0]
        after = orders[(orders.index(now) + (count or 1)) % len(orders)] if now in orders else ""
        row = self.list.ref
        self.go(
            self.place._replace(sort=after, section="", row=str(row) if row else ""), remember=False
        )
        self.remember_order(self.place.view, after)
        self.say(f"sorted by {after.replace('_', ' ')}" if after else "newest first")

    def remember_order(self, view: str, order: str) -> None:
        """How a screen was sorted last: the officials come so again."""
        self.orders[view] = order

    def do_officials(self, count: int | None) -> None:
        """`go`."""
        order = self.orders.get("officials", "")
        self.go(Place("officials", sort=order if order in OFFICIAL_SORTS else ""))
