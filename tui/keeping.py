"""Keeping: stars, opened marks, marks, history, copying, saving, piping, other programs.

Builds on `tui.asking`. What is remembered goes through `tui.state`, what leaves the
program through `tui.outside`.
"""

from __future__ import annotations

import os
import threading
from typing import Any

from store.query.rows import EvidenceRow
from tui import outside
from tui.asking import Asking
from tui.counting import counted
from tui.lines import Ref
from tui.places import History, Place
from tui.prompt import Choice, Prompt
from tui.searches import is_name
from tui.sources.evidence import EvidenceSource
from tui.sources.trips import stay
from tui.state import State
from tui.widgets.rows import RowsPane

MOST_SAVED = 100_000
"""Rows of a list that are saved or piped."""
SHOWN = 60
"""Letters of what was copied that the status line shows."""

SHORTENED = frozenset(
    "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Gen Gov Sen Rep Col Lt Mrs Prof St".split()
)
"""Words that are written short with a full stop and seldom end a sentence."""


class Keeping(Asking):
    """Remembering and handing over."""

    def setup_keeping(self, state: State | None) -> None:
        """Must run before anything is shown."""
        self.state = state
        if state is not None:
            for kind, texts in state.memory.answers.items():
                self.answers[kind] = list(texts)
            self.searches = state.memory.searches
            self.orders = state.memory.orders
            self.history = History([Place.parse(text) for text in state.memory.visits])

    def remember_answer(self, kind: str, text: str) -> None:
        """Keeps what was typed, for later sessions too."""
        super().remember_answer(kind, text)
        if self.state is not None and text:
            self.state.answer(kind, text)

    def remember_order(self, view: str, order: str) -> None:
        """How a screen was sorted last, for later sessions too."""
        super().remember_order(view, order)
        if self.state is not None:
            self.state.order(view, order)

    def remember_place(self, place: Place) -> None:
        """A place that was left goes into the history on disk."""
        super().remember_place(place)
        if self.state is not None:
            self.state.visit(str(place))

    # Saved searches

    def do_save_search(self, count: int | None) -> None:
        """`W`: the limit under a name; where none is in force, the name is forgotten."""
        limit = self.here().limit
        if not limit and not self.searches:
            self.say("no limit to keep: & limits the list", error=True)
            return
        self.ask(
            Prompt(
                f"keep {limit} as: " if limit else "forget the search: ",
                on_submit=self._save_search,
                complete=self._complete_search,
                must_choose=not limit,
            )
        )

    def _save_search(self, name: str) -> None:
        name, limit = name.strip().removeprefix("@"), self.here().limit
        if not name:
            self.say("")
        elif not is_name(name):
            self.say("a name is letters, digits, - and _", error=True)
        elif not limit and name not in self.searches:
            self.say(f"no limit to keep as @{name}: & limits the list", error=True)
        else:
            if self.state is not None:
                self.state.save_search(name, limit)
            elif limit:
                self.searches[name] = limit
            else:
                del self.searches[name]
            self.say(f"kept: gs or & @{name} brings it back" if limit else f"@{name} is forgotten")

    def _complete_search(self, text: str) -> list[Choice]:
        return [
            Choice(name, f"@{name}  {limit}")
            for name, limit in sorted(self.searches.items())
            if name.startswith(text.removeprefix("@"))
        ]

    def do_searches(self, count: int | None) -> None:
        """`gs`."""
        if not self.searches:
            self.say("no search is kept yet: & limits a list, W keeps the limit under a name")
            return
        self.ask(
            Prompt(
                "saved search: ",
                on_submit=self._recall_search,
                complete=self._complete_search,
                must_choose=True,
            )
        )

    def _recall_search(self, name: str) -> None:
        if name not in self.searches:
            self.say(f"no saved search @{name}" if name else "", error=bool(name))
        elif self.place.view in ("articles", "trips"):
            self._limit_done(f"@{name}", self.here())
        else:
            self.go(Place(limit=self.searches[name]))

    def run_command(self, text: str) -> None:
        """As before; `save-search NAME` without a further question."""
        word, _, name = text.strip().partition(" ")
        if word == "save-search" and name.strip():
            self.remember_answer(":", text.strip())
            self._save_search(name)
        else:
            super().run_command(text)

    # Flags

    def mark_of(self, article: int) -> str:
        """`*` starred, `.` opened."""
        if self.state is None:
            return " "
        ref = f"article:{article}"
        if self.state.flagged("starred", ref):
            return "*"
        return "." if self.state.flagged("opened", ref) else " "

    def opened(self, article: str) -> None:
        """Remembers that an article was opened."""
        if self.state is not None and not self.state.flagged("opened", f"article:{article}"):
            self.state.flag("opened", f"article:{article}", True)
            self._redraw_rows()

    def _redraw_rows(self) -> None:
        """The marks in the list changed."""
        self.list.forget()
        self.list.repaint()

    def _ref_in_focus(self) -> Ref | None:
        """The row under the cursor, or the article that is being read."""
        if self.shape.focus == "reader":
            return self.reader.document.ref if self.reader.document else None
        pane = self.pane
        return pane.ref if isinstance(pane, RowsPane) else None

    def do_star(self, count: int | None) -> None:
        """`*`."""
        self._toggle("starred", "starred", "star taken off")

    def do_toggle_opened(self, count: int | None) -> None:
        """`U`."""
        self._toggle("opened", "marked as opened", "marked as not opened")

    def _toggle(self, flag: str, on: str, off: str) -> None:
        ref = self._ref_in_focus()
        if ref is None or self.state is None:
            self.say("nothing here to mark")
            return
        now = not self.state.flagged(flag, str(ref))
        self.state.flag(flag, str(ref), now)
        self._redraw_rows()
        self.say((on if now else off) + self._unsaved())

    def _unsaved(self) -> str:
        """A warning where the state cannot be written."""
        if self.state is not None and self.state.unsaved:
            return f" (until you leave: {self.state.unsaved})"
        return ""

    # Marks

    def do_mark(self, count: int | None, letter: str) -> None:
        """`ma`."""
        if not letter.isalpha() or self.state is None:
            self.say("a mark is a letter: ma")
            return
        self.state.mark(letter, str(self.here()))
        self.say(f"mark {letter}: '{letter} comes back here{self._unsaved()}")

    def do_jump(self, count: int | None, letter: str) -> None:
        """`'a`, `''`."""
        if letter == "'":
            self.do_back(None)
            return
        place = self.state.memory.marks.get(letter) if self.state else None
        if place is None:
            known = "".join(sorted(self.state.memory.marks)) if self.state else ""
            self.say(f"no mark {letter}" + (f"; there are {known}" if known else ""), error=True)
        else:
            self.go(Place.parse(place))

    # Copying

    def copy(self, text: str) -> None:
        """To the clipboard of the terminal that the user sits at, and a word of what it was."""
        if not text:
            self.say("nothing here to copy", error=True)
            return
        text, whole = outside.clip(text)
        if self._driver is not None:
            self._driver.write(outside.osc52(text))
        threading.Thread(target=outside.copy_for_tmux, args=(text,), daemon=True).start()
        words = " ".join(text.split())
        shown = words if len(words) <= SHOWN else words[:SHOWN] + ".."
        self.say(f"copied{'' if whole else ' the first part'}: {shown}")

    def do_yank_row(self, count: int | None) -> None:
        """`yy`."""
        pane = self.pane
        if isinstance(pane, RowsPane):
            self.copy(" ".join(pane.line(pane.cursor).text.split()) if pane.count else "")
        elif self.reader.document is not None:
            shown = self.reader.document
            self.copy(" ".join(part for part in (shown.date, shown.source, shown.title) if part))

    def _article_in_focus(self) -> int | None:
        if self.shape.focus == "list" and (ref := self.list.ref) and ref.kind == "article":
            return int(ref.id)
        if self.reader.document is not None and self.in_sight("reader"):
            return int(self.reader.document.ref.id)
        ref = self.evidence.ref if self.evidence.count else None
        return int(ref.id) if ref and ref.kind == "article" else None

    def do_yank_url(self, count: int | None) -> None:
        """`yu`."""
        article = self._article_in_focus()
        page = self.library.article(article) if article is not None else None
        self.copy((page.url or page.path) if page else "")

    def do_yank_trip(self, count: int | None) -> None:
        """`yt`."""
        refs = [self.list.ref, self.panel.ref if self.panel.count else None]
        for ref in refs if self.shape.focus != "panel" else refs[::-1]:
            if ref is not None and ref.kind == "trip":
                trip = self.library.trip(ref.id)
                if trip is not None:
                    where = "; ".join(trip.places) or trip.country_name
                    self.copy(
                        f"{trip.name}, {where}, {trip.country_name or trip.country}, "
                        f"{stay(trip) or 'no day given'} ({trip.status}; "
                        f"{counted(trip.articles, 'article')})"
                    )
                    return
        self.say("no trip here", error=True)

    def do_yank_quote(self, count: int | None) -> None:
        """`yq`."""
        row = self._evidence_in_focus()
        if row is not None:
            page = self.library.article(row.article)
            self.copy(quoted(row.sentence, page.source if page else "", row.date,
                             (page.url or page.key) if page else ""))  # fmt: skip
            return
        shown = self.reader.document
        page = self.library.article(int(shown.ref.id)) if shown else None
        if shown is None or page is None:
            self.say("no sentence here", error=True)
            return
        at = shown.links[self.reader.link].start if self.reader.link is not None else None
        if at is None or not shown.body_start <= at < shown.body_end:
            lines = self.reader.lines
            at = max(lines[self.reader.top][0] if lines else 0, shown.body_start)
        sentence = sentence_at(page.body, at - shown.body_start)
        self.copy(quoted(sentence, page.source, page.date, page.url or page.key))

    def _evidence_in_focus(self) -> EvidenceRow | None:
        source = self.evidence.source
        if self.shape.shape != "evidence" or not isinstance(source, EvidenceSource):
            return None
        if self.shape.focus == "reader" and self.reader.link is not None:
            return None
        return source.row_at(self.evidence.cursor)

    def do_url(self, count: int | None) -> None:
        """`o`."""
        article = self._article_in_focus()
        page = self.library.article(article) if article is not None else None
        if page is None or not page.url:
            self.say("the article names no URL" + (f"; its file is {page.path}" if page else ""))
            return
        self.copy(page.url)
        browser = os.environ.get("BROWSER", "")
        if browser and not outside.secure() and page.url.startswith(("http://", "https://")):
            with self.stepped_out():
                problem = outside.show_in(outside.command_of("BROWSER", default=""), page.url)
            if problem:
                self.say(problem, error=True)

    # Files and other programs

    def shown_text(self) -> str:
        """The list or the article that has the focus, as plain text."""
        pane = self.pane
        if isinstance(pane, RowsPane):
            stop = min(pane.count, MOST_SAVED)
            head = [line.text for line in pane.source.head(100)]
            rows = [line.text.rstrip() for line in pane.source.lines(0, stop, 100)]
            return "\n".join([*head, *rows]) + "\n"
        return self._article_text()

    def _article_text(self) -> str:
        article = self._article_in_focus()
        page = self.library.article(article) if article is not None else None
        if page is None:
            return ""
        head = "\n".join(part for part in (page.title, page.source, page.date, page.url) if part)
        return f"{head}\n\n{page.body}\n"

    def _records(self) -> list[dict[str, Any]]:
        pane = self.pane
        if not isinstance(pane, RowsPane):
            article = self._article_in_focus()
            page = self.library.article(article) if article is not None else None
            return [page._asdict()] if page else []
        rows = getattr(pane.source, "rows_between", None)
        stop = min(pane.count, MOST_SAVED)
        if rows is not None:
            return [row._asdict() for row in rows(0, stop)]
        return [{"row": line.text.strip()} for line in pane.source.lines(0, stop, 100)]

    def do_save(self, count: int | None) -> None:
        """`s`."""
        pane = self.pane
        name = f"{pane.pane_title()}.csv" if isinstance(pane, RowsPane) else "article.txt"
        self.ask(Prompt("save to (.txt .csv .json): ", self._save, text=name))

    def _save(self, name: str) -> None:
        if not name.strip():
            self.say("")
            return
        try:
            self.say(outside.save(name.strip(), self.shown_text(), self._records()))
        except FileExistsError:
            self.say(f"{name} is there already; {name}! replaces it", error=True)
        except OSError as error:
            self.say(f"{name}: {error.strerror}", error=True)

    def _may_step_out(self) -> bool:
        if outside.secure():
            self.say("LESSSECURE=1: no other program is started", error=True)
            return False
        return True

    def do_pipe(self, count: int | None) -> None:
        """`|`."""
        if self._may_step_out():
            self.ask(Prompt("pipe into: ", self._pipe, history=self.answers.get("|", [])))

    def _pipe(self, command: str) -> None:
        if not command.strip():
            self.say("")
            return
        self.remember_answer("|", command)
        text = self.shown_text()
        with self.stepped_out():
            problem = outside.pipe_into(command, text)
            input("[Enter comes back] ")
        self.say(problem, error=bool(problem))

    def do_edit(self, count: int | None) -> None:
        """`e`."""
        self._look(outside.command_of("VISUAL", "EDITOR", default="vi"))

    def do_pager(self, count: int | None) -> None:
        """`P`."""
        self._look(outside.command_of("PAGER", default="less"))

    def _look(self, command: list[str]) -> None:
        text = self._article_text()
        if not text:
            self.say("no article here", error=True)
        elif self._may_step_out():
            with outside.read_only_file(text, "article.txt") as path, self.stepped_out():
                problem = outside.show_in(command, path)
            self.say(problem, error=bool(problem))


def quoted(sentence: str, source: str, date: str, where: str) -> str:
    """A citation: the sentence in quotes, and where it stands."""
    words = " ".join(sentence.split())
    parts = ", ".join(part for part in (source, date, where) if part)
    return f"“{words}” ({parts})"


def sentence_at(body: str, at: int) -> str:
    """The sentence of `body` around code point `at`, by its full stops; good enough to quote."""
    begin = body.rfind("\n", 0, at) + 1
    end = body.find("\n", at)
    end = len(body) if end < 0 else end
    for mark in (". ", "? ", "! ", ".” ", '." '):
        found = body.rfind(mark, begin, at)
        while found >= 0 and _shortened(body, found, mark):
            found = body.rfind(mark, begin, found)
        if found >= 0:
            begin = max(begin, found + len(mark))
        found = body.find(mark, at, end)
        while found >= 0 and _shortened(body, found, mark):
            found = body.find(mark, found + 1, end)
        if found >= 0:
            end = min(end, found + len(mark) - 1)
    return body[begin:end].strip()


def _shortened(body: str, stop: int, mark: str) -> bool:
    """Whether the full stop at `stop` closes a shortened word, as in "Nov. 5" or "J. Smith"."""
    if mark != ". ":
        return False
    begin = max(body.rfind(" ", 0, stop), body.rfind("\n", 0, stop)) + 1
    word = body[begin:stop].lstrip("(\"'“‘")
    return word[:1].isupper() and (len(word) <= 2 or "." in word or word in SHORTENED)
