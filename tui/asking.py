"""Asking by name: an official, a place, a command; and links by their letters.

Builds on `tui.limiting`.
"""

from __future__ import annotations

from tui.actions import by_name, show_key
from tui.counting import counted
from tui.limiting import Limiting
from tui.places import Place
from tui.prompt import Choice, Prompt
from tui.sources.place import in_short

HINT_LETTERS = "asdfghjklqwertyuiopzxcvbnm"


class Asking(Limiting):
    """Names, commands, hints."""

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
                f"{row.name}  {row.country}  {counted(row.trips, 'trip')}"
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
                    Choice(row.id, in_short(row)) for row in self.library.complete_places(text)
                ],
                must_choose=True,
            )
        )

    def _go_to_place(self, place: str) -> None:
        if place:
            self.go(Place("place", place))

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


def nearest(word: str, known: list[str]) -> str:
    """The known word most like `word`, "" where none is near."""
    from difflib import get_close_matches

    found = get_close_matches(word, known, 1, 0.6)
    return found[0] if found else ""
