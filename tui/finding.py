"""Finding: in a pane as you type, limiting the list, an official by name, commands by name, hints.

Builds on `tui.going`. Long lists are searched in pieces between keys, so that no key ever waits.
"""

from __future__ import annotations

import asyncio
from bisect import bisect_left

from tui.actions import by_name, show_key
from tui.completing import complete_limit
from tui.going import Going
from tui.library import LimitError
from tui.places import Place
from tui.prompt import Choice, Prompt
from tui.searches import SearchError, expand, sought_word
from tui.sources.officials import SORTS as OFFICIAL_SORTS
from tui.widgets.rows import RowsPane

PIECE = 1024
"""Rows searched at a time."""
TRIP_SORTS = ("date", "official", "country", "status", "articles")
HINT_LETTERS = "asdfghjklqwertyuiopzxcvbnm"


class Finding(Going):
    """Finding and asking."""

    def setup_finding(self) -> None:
        """Must run before the first key."""
        self._found: list[int] = []
        self._complete = True
        self._search: asyncio.Task[None] | None = None
        self._find_from = 0
        self.searches: dict[str, str] = {}
        """The saved searches by name; `tui.keeping` keeps them."""
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
            self._search = asyncio.create_task(self._search_on(pane, start, bool(here)))

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
            self.say("")
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

    # Limit

    def do_limit(self, count: int | None) -> None:
        """`&`."""
        was = self.here()
        label = "limit: "
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

    def _try_limit(self, text: str) -> None:
        """Shows the first rows of a limit while it is being typed, and how many there are."""
        try:
            text = expand(text, self.searches).strip()
            source = self.sources[self.place.view](replace(self.place, limit=text))
            if source is not None:
                self.list.show(source, self.place.row_ref)
                self._say_rows(source.count(), getattr(source, "complete", True))
        except (LimitError, SearchError) as problem:
            self.say(str(problem), error=True)

    def _say_rows(self, count: int, complete: bool = True) -> None:
        thing = {"articles": "article"}.get(self.place.view, "row")
        more = "" if complete else "+" if count else " yet, still looking"
        self.say(f"{count}{more} {thing}{'' if count == 1 else 's'}" if count or complete else
                 f"no {thing}{more}")  # fmt: skip

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
            self.say(f"{_rows(self.list.count)}; Esc lifts the limit")

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

    # Officials by name

    def do_trips_of(self, count: int | None) -> None:
        """`t`."""
        self.ask(
            Prompt(
                "trips of: ",
                on_submit=self._go_to_trips,
                complete=self._complete_official,
                must_choose=True,
            )
        )

    def _complete_official(self, text: str) -> list[Choice]:
        return [
            Choice(
                row.id,
                f"{row.name}  {row.country}  {row.trips} trips"
                + (f"  {row.role}" if row.role else ""),
            )
            for row in self.library.complete(text, 50)
        ]

    def _go_to_trips(self, official: str) -> None:
        if not official:
            self.say("")
        elif self.library.official(official) is None:
            self.say(f"no official is called {official!r}", error=True)
        else:
            self.go(Place("official", official, "trips"))

    def do_place(self, count: int | None) -> None:
        """`gp`."""
        ref = self.reader.ref if self.shape.focus == "reader" else None
        if ref is not None and ref.kind == "place":
            self.go(Place("place", ref.id))
            return
        self.ask(
            Prompt(
                "place: ",
                on_submit=self._go_to_place,
                complete=lambda text: [
                    Choice(row.id, f"{row.name}  {row.country}  {row.trips} trips")
                    for row in self.library.complete_places(text)
                ],
                must_choose=True,
            )
        )

    def _go_to_place(self, place: str) -> None:
        if place:
            self.go(Place("place", place))

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
        self.say(f"sorted by {after.replace('_', ' ')}" if after else "newest first")

    # Commands

    def do_command(self, count: int | None) -> None:
        """`:`."""
        self.ask(
            Prompt(
                ":",
                on_submit=self.run_command,
                complete=self._complete_command,
                history=self.answers[":"],
            )
        )

    def do_palette(self, count: int | None) -> None:
        """`ctrl-p`."""
        self.ask(
            Prompt(
                "do: ",
                on_submit=self.run_command,
                complete=lambda text: self._complete_command(text, inside=True),
                must_choose=True,
            )
        )

    def _complete_command(self, text: str, inside: bool = False) -> list[Choice]:
        text = text.strip().lower()
        found = [
            action
            for action in self.actions.values()
            if action.name.startswith(text)
            or (inside and (text in action.name or text in action.help.lower()))
        ]
        return [
            Choice(
                action.name,
                f"{action.name:18} {', '.join(map(show_key, action.keys)):14} {action.help}",
            )
            for action in found
        ]

    def run_command(self, text: str) -> None:
        """A command as typed after `:`; a number goes to that row, `limit WORDS` limits."""
        text = text.strip()
        if not text:
            return
        self.remember_answer(":", text)
        word, _, rest = text.partition(" ")
        if word.isdigit():
            self.run_action_name("bottom", int(word))
        elif word == "limit" and rest:
            self._limit_done(rest, self.here())
        elif word == "go" and rest:
            self.go(Place.parse(rest.strip()))
        elif word == "trips-of" and rest:
            found = self.library.complete(rest.strip(), 1)
            self._go_to_trips(found[0].id if found else rest.strip())
        elif word in by_name():
            self.run_action_name(word)
        else:
            near = nearest(word, list(by_name()))
            self.say(f"no command {word}" + (f"; did you mean {near}?" if near else ""), error=True)

    # Link hints

    def do_hints(self, count: int | None) -> None:
        """`f`."""
        seen = self.reader.in_sight() if self.in_sight("reader") else []
        if not seen:
            self.say("no link in sight")
            return
        labels = hint_labels(len(seen))
        self.reader.labels = dict(zip(seen, labels, strict=True))
        self._hint = ""
        self.reader.repaint()
        self.say("type the letters of a link; Esc leaves")

    def intercept(self, key: str) -> bool:
        """While hints are shown, letters choose among them."""
        labels = self.reader.labels
        if not labels:
            return False
        if len(key) == 1 and key.islower():
            self._hint += key
            matching = [n for n, label in labels.items() if label.startswith(self._hint)]
            if len(matching) == 1 and labels[matching[0]] == self._hint:
                self._end_hints()
                if self.shape.focus != "reader":
                    self.reshape(reading=True)
                    self.focus_pane("reader")
                self.reader.select(matching[0])
                self.run_action_name("open")
                return True
            if matching:
                return True
        self._end_hints()
        self.say("")
        return True

    def _end_hints(self) -> None:
        self.reader.labels = {}
        self.reader.repaint()


def hint_labels(count: int) -> list[str]:
    """`count` labels of equal length, the easiest keys first; none begins another."""
    size = 1
    while len(HINT_LETTERS) ** size < count:
        size += 1
    labels = []
    for number in range(count):
        label = ""
        for _ in range(size):
            number, letter = divmod(number, len(HINT_LETTERS))
            label = HINT_LETTERS[letter] + label
        labels.append(label)
    return labels


def _rows(count: int) -> str:
    return "1 row" if count == 1 else f"{count} rows"


def nearest(word: str, known: list[str]) -> str:
    """The known word most like `word`, "" where none is near."""
    from difflib import get_close_matches

    found = get_close_matches(word, known, 1, 0.6)
    return found[0] if found else ""
