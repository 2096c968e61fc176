"""Finding in a pane as you type: hits, the next and the one before.

Builds on `tui.going`. Long lists are searched in pieces between keys, so that no key ever waits.
"""

from __future__ import annotations

import asyncio
from bisect import bisect_left
from collections.abc import Sequence

from tui.actions import key_of
from tui.going import Going
from tui.lines import Ref
from tui.prompt import Prompt
from tui.searches import sought_word
from tui.searching import Search
from tui.widgets.rows import RowsPane

PIECE = 128
"""Rows searched at a time."""


class Finding(Going):
    """Finding and asking."""

    def setup_finding(self) -> None:
        """Must run before the first key."""
        self._found: Sequence[int] = []
        self._in_store = Search()
        self._complete = True
        self._search: asyncio.Task[None] | None = None
        self._find_from = 0
        self.searches: dict[str, str] = {}
        """The saved searches by name; `tui.keeping` keeps them."""
        self.orders: dict[str, str] = {}
        """The order that was chosen last for a screen."""
        self.answers: dict[str, list[str]] = {"/": [], "&": [], ":": [], "t": []}

    def remember_answer(self, kind: str, text: str) -> None:
        """Keeps what was typed for the prompt's history."""
        kept = self.answers.setdefault(kind, [])
        if text:
            if text in kept:
                kept.remove(text)
            kept.append(text)
            del kept[:-100]

    # Find

    def do_find(self, count: int | None) -> None:
        """`/`."""
        pane = self.pane
        self._find_from = pane.cursor if isinstance(pane, RowsPane) else self.reader.top
        self.ask(
            Prompt(
                "/",
                on_submit=self._find_done,
                on_change=self._find_now,
                on_cancel=self._find_cancelled,
                history=self.answers["/"],
            )
        )

    def _find_now(self, text: str) -> None:
        pane = self.pane
        if isinstance(pane, RowsPane):
            pane.find(text)
            self._start_search(pane, text)
        else:
            self.reader.find(text)
            if self.reader.hits:
                self.reader.go_to_hit(self.reader.first_hit_from_top())
        self._say_hits()

    def _find_done(self, text: str) -> None:
        if not text and self.answers["/"]:
            text = self.answers["/"][-1]
            self._find_now(text)
        self.remember_answer("/", text)
        self._say_hits()

    def _find_cancelled(self) -> None:
        pane = self.pane
        self._stop_search()
        if isinstance(pane, RowsPane):
            pane.find("")
            pane.move_to(self._find_from)
        else:
            self.reader.find("")
            self.reader.top = self._find_from
            self.reader.repaint()
        self.say("")

    def _stop_search(self) -> None:
        self._in_store.stop()
        if self._search is not None:
            self._search.cancel()
            self._search = None

    def _start_search(self, pane: RowsPane, text: str) -> None:
        """Collects the rows with `text`, from the cursor on, in pieces; goes to the first."""
        self._stop_search()
        self._found, self._complete = [], True
        if not text:
            return
        start = self._find_from
        here = pane.hits_between(start, min(start + PIECE, pane.count))
        self._found = here
        if here:
            pane.move_to(here[0], centre=True)
        if start > 0 or start + PIECE < pane.count:
            self._complete = False
            if pane is self.list and self.place.view == "articles" and not self.place.limit:
                last = pane.line(min(start + PIECE, pane.count) - 1).ref
                beyond = int(last.id) if last and not here else None
                oldest = self.place.sort == "oldest"
                self._in_store.start(
                    self.library, text, beyond, oldest, self._found_near, self._found_every
                )
            else:
                self._search = asyncio.create_task(self._search_on(pane, start, bool(here)))

    def _found_near(self, article: int) -> None:
        """The next hit below what was looked through at once."""
        row = self.list.source.position(Ref("article", str(article)))
        if row is not None:
            self._found = [row]
            self.list.move_to(row, centre=True)
            self._say_hits()

    def _found_every(self, rows: Sequence[int]) -> None:
        """All hits, also those above."""
        nothing_yet = not self._found
        self._found, self._complete = rows, True
        if rows and nothing_yet:
            self.list.move_to(rows[0], centre=True)
        self._say_hits()

    async def _search_on(self, pane: RowsPane, start: int, moved: bool) -> None:
        before: list[int] = []
        after = list(self._found)
        ranges = [
            *((a, min(a + PIECE, pane.count)) for a in range(start + PIECE, pane.count, PIECE)),
            *((a, min(a + PIECE, start)) for a in range(0, start, PIECE)),
        ]
        for a, b in ranges:
            await asyncio.sleep(0)
            hits = pane.hits_between(a, b)
            (after if a >= start else before).extend(hits)
            if hits and not moved:
                moved = True
                pane.move_to(hits[0], centre=True)
        self._found = before + after
        self._complete = True
        self._say_hits()

    def _say_hits(self) -> None:
        pane = self.pane
        needle = pane.needle if isinstance(pane, RowsPane) else self.reader.needle
        if not needle:
            find, again = (key_of(name, self.actions) for name in ("find", "find-next"))
            self.say("" if self.prompt else f"{find} finds a word, {again} goes on to the next hit")
        elif isinstance(pane, RowsPane):
            if not self._found:
                self.say(f"{needle}: not here" if self._complete else f"{needle}: searching ...")
            else:
                at = bisect_left(self._found, pane.cursor) + 1
                more = "" if self._complete else "+"
                self.say(f"{needle}: {at} of {len(self._found)}{more}")
        elif not self.reader.hits:
            self.say(f"{needle}: not here")
        elif self.reader.hit is not None:
            self.say(f"{needle}: {self.reader.hit + 1} of {len(self.reader.hits)}")

    def do_find_next(self, count: int | None) -> None:
        """`n`."""
        self._step_hit(count or 1)

    def do_find_previous(self, count: int | None) -> None:
        """`N`."""
        self._step_hit(-(count or 1))

    def _step_hit(self, by: int) -> None:
        pane = self.pane
        if isinstance(pane, RowsPane):
            if not pane.needle and self.answers["/"]:
                self._find_from = pane.cursor
                pane.find(self.answers["/"][-1])
                self._start_search(pane, pane.needle)
            if self._found:
                at = bisect_left(self._found, pane.cursor)
                on_one = at < len(self._found) and self._found[at] == pane.cursor
                if by > 0:
                    at = at + by if on_one else at + by - 1
                else:
                    at += by
                pane.move_to(self._found[at % len(self._found)], centre=True)
        else:
            if not self.reader.needle:
                # What the list was limited to is what the reader of an article looks for.
                sought = sought_word(self.place.limit) if self.place.view == "articles" else ""
                self.reader.find(sought or (self.answers["/"] or [""])[-1])
            if self.reader.hits:
                if self.reader.hit is None:
                    self.reader.go_to_hit(self.reader.first_hit_from_top())
                else:
                    self.reader.go_to_hit(self.reader.hit + by)
        self._say_hits()
