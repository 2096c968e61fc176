"""What the program remembers for its user: stars, opened articles, marks, history, the last place.

A journal of JSON lines under the XDG state folder, so that two sessions at once add to each other
instead of overwriting: every change is one appended line, and a rewrite (when the journal has
grown) happens under a lock that is held for a moment. Where nothing can be written, everything
still works until the program ends. The corpus' store is never touched.
"""

from __future__ import annotations

import contextlib
import fcntl
import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

REWRITE_BYTES = 512 * 1024
"""The journal is rewritten at the start of a session once it is longer than this."""
KEPT_VISITS = 100
KEPT_ANSWERS = 100


def state_folder() -> Path:
    """Where the user's state lives, after the XDG rules."""
    home = os.environ.get("XDG_STATE_HOME", "")
    if not os.path.isabs(home):  # a relative path counts as unset
        home = os.path.join(os.path.expanduser("~"), ".local", "state")
    return Path(home) / "entourage"


class Memory:
    """What was remembered, as it stands after the last line of the journal."""

    def __init__(self) -> None:
        self.flags: dict[str, set[str]] = {"starred": set(), "opened": set()}
        """Flag name -> refs (`article:12`) that bear it."""
        self.marks: dict[str, str] = {}
        """Letter -> place."""
        self.visits: list[str] = []
        """Places, oldest first."""
        self.last = ""
        """The place where the last session ended."""
        self.searches: dict[str, str] = {}
        """Name of a saved search -> the limit."""
        self.answers: dict[str, list[str]] = {}
        """Kind of prompt -> what was typed, oldest first."""
        self.orders: dict[str, str] = {}
        """Screen -> the order that was chosen last."""

    def apply(self, line: dict[str, Any], store: str) -> None:
        """Replays one line; lines of another store's places are passed over."""
        what = line.get("what")
        if what == "flag":
            named = self.flags.setdefault(str(line["flag"]), set())
            (named.add if line.get("on") else named.discard)(str(line["ref"]))
        elif what == "flags":
            self.flags.setdefault(str(line["flag"]), set()).update(map(str, line["refs"]))
        elif what == "search":
            self.searches[str(line["name"])] = str(line["limit"])
            if not line["limit"]:
                del self.searches[str(line["name"])]
        elif what == "order":
            self.orders[str(line["name"])] = str(line["order"])
        elif what == "answer":
            kept = self.answers.setdefault(str(line["kind"]), [])
            text = str(line["text"])
            if text in kept:
                kept.remove(text)
            kept.append(text)
            del kept[:-KEPT_ANSWERS]
        elif line.get("store") == store:
            if what == "mark":
                self.marks[str(line["letter"])] = str(line["place"])
            elif what == "visit":
                self.visits.append(str(line["place"]))
                del self.visits[:-KEPT_VISITS]
            elif what == "last":
                self.last = str(line["place"])


class State:
    """The memory of one session on one store, kept in step with the journal."""

    def __init__(self, store: str = "", folder: Path | None = None) -> None:
        self.store = os.path.abspath(store) if store else ""
        self.path = (folder or state_folder()) / "state.jsonl"
        self.memory = Memory()
        self.unsaved = ""
        """Why the last change could not be written; "" while all is well."""
        self._read()

    # Changes

    def flag(self, name: str, ref: str, on: bool) -> None:
        """Puts a flag on something, or takes it off."""
        if on != (ref in self.memory.flags.get(name, ())):
            self._write(what="flag", flag=name, ref=ref, on=on)

    def flagged(self, name: str, ref: str) -> bool:
        """Whether something bears a flag."""
        return ref in self.memory.flags.get(name, ())

    def mark(self, letter: str, place: str) -> None:
        """Remembers a place under a letter."""
        self._write(what="mark", store=self.store, letter=letter, place=place)

    def visit(self, place: str) -> None:
        """Adds a place to the history."""
        self._write(what="visit", store=self.store, place=place)

    def end(self, place: str) -> None:
        """Remembers where the session ended."""
        if place != self.memory.last:
            self._write(what="last", store=self.store, place=place)

    def answer(self, kind: str, text: str) -> None:
        """Remembers what was typed into a prompt."""
        self._write(what="answer", kind=kind, text=text)

    def save_search(self, name: str, limit: str) -> None:
        """Keeps a limit under a name, for every store; an empty one forgets the name."""
        self._write(what="search", name=name, limit=limit)

    def order(self, screen: str, order: str) -> None:
        """Remembers how a screen's rows were sorted last, in every store."""
        self._write(what="order", name=screen, order=order)

    # The journal

    def _write(self, **line: Any) -> None:
        self.memory.apply(line, self.store)
        try:
            with self._locked("a") as journal:
                journal.write(json.dumps(line, ensure_ascii=False) + "\n")
            self.unsaved = ""
        except (OSError, UnicodeEncodeError) as error:
            self.unsaved = getattr(error, "strerror", None) or str(error)

    @contextlib.contextmanager
    def _locked(self, mode: str) -> Iterator[IO[str]]:
        """The journal, locked against other sessions, and certainly the one at the path."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        while True:
            with open(self.path, mode, encoding="utf-8", errors="replace") as journal:
                fcntl.flock(journal, fcntl.LOCK_EX)
                with contextlib.suppress(FileNotFoundError):
                    # Another session may have put a rewritten journal in its place meanwhile.
                    if os.stat(self.path).st_ino == os.fstat(journal.fileno()).st_ino:
                        yield journal
                        return

    def _read(self) -> None:
        with contextlib.suppress(OSError):
            for line in _lines(self.path):
                # A line of a newer version, or one cut off by a full disk, is passed over.
                with contextlib.suppress(KeyError, TypeError, ValueError):
                    self.memory.apply(line, self.store)
            if self.path.stat().st_size > REWRITE_BYTES:
                self._rewrite()

    def _rewrite(self) -> None:
        """Replaces the journal by one that says the same in fewer lines."""
        with self._locked("r+"):
            flags: dict[str, set[str]] = {}
            kept: dict[tuple[str, ...], dict[str, Any]] = {}
            visits: dict[str, list[dict[str, Any]]] = {}
            answers: dict[tuple[str, str], dict[str, Any]] = {}
            for line in _lines(self.path):
                what, store = line.get("what"), str(line.get("store", ""))
                if what in ("flag", "flags"):
                    named = flags.setdefault(str(line.get("flag")), set())
                    refs = line.get("refs") or [line.get("ref")]
                    (named.difference_update if line.get("on") is False else named.update)(refs)
                elif what == "visit":
                    visits.setdefault(store, []).append(line)
                elif what == "answer":
                    key = (str(line.get("kind")), str(line.get("text")))
                    answers.pop(key, None)
                    answers[key] = line
                else:
                    kept[str(what), store, str(line.get("letter", line.get("name", "")))] = line
            fresh = self.path.with_suffix(f".{os.getpid()}")
            with open(fresh, "w", encoding="utf-8") as out:
                lines = [
                    {"what": "flags", "flag": name, "refs": sorted(refs)}
                    for name, refs in flags.items()
                ]
                lines += [*kept.values()]
                lines += [line for of in visits.values() for line in of[-KEPT_VISITS:]]
                lines += [*answers.values()][-4 * KEPT_ANSWERS :]
                for line in lines:
                    out.write(json.dumps(line, ensure_ascii=False) + "\n")
            os.replace(fresh, self.path)


def _lines(path: Path) -> Iterator[dict[str, Any]]:
    """The journal's lines that are whole."""
    with open(path, encoding="utf-8", errors="replace") as journal:
        for text in journal:
            with contextlib.suppress(ValueError):
                line = json.loads(text)
                if isinstance(line, dict):
                    yield line
