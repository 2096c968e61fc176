"""Decisions by hand: what can be decided, what undoing means, which ones contradict each other.

A decision speaks of what survives a rebuild: a mention by its article, span and words; a person by
mentions; a trip by person, country, days and evidence. The file that keeps them is `logbook`'s,
what they do to the facts is told in `replay`; the time of day comes from the caller.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import Any, Literal, get_args

Kind = Literal[
    "same",
    "different",
    "unsure",
    "rename",
    "role-add",
    "role-drop",
    "span-add",
    "span-drop",
    "trip-add",
    "trip-drop",
    "trip-change",
    "trip-status",
    "trip-same",
    "trip-different",
    "undo",
]
KINDS: tuple[Kind, ...] = get_args(Kind)


@dataclass(frozen=True, slots=True, order=True)
class MentionKey:
    """A span of an article's body with the words that stood there, so that a shift is noticed."""

    article: str
    start: int
    end: int
    text: str = ""


@dataclass(frozen=True, slots=True)
class PersonRef:
    """A person: some of their mentions; the slug is for the reader, and serves where none is."""

    mentions: tuple[MentionKey, ...] = ()
    slug: str = ""


@dataclass(frozen=True, slots=True)
class TripRef:
    """A trip: traveller, country, the days that it was seen to have, and its evidence."""

    person: PersonRef
    country: str
    earliest: str = ""
    latest: str = ""
    evidence: tuple[MentionKey, ...] = ()


@dataclass(frozen=True, slots=True)
class Decision:
    """One decision. Which fields matter depends on the kind; the others are empty."""

    kind: Kind
    at: str
    """When, ISO 8601; from the caller."""
    by: str
    """Who."""
    person: PersonRef | None = None
    other: PersonRef | None = None
    trip: TripRef | None = None
    other_trip: TripRef | None = None
    span: MentionKey | None = None
    value: str = ""
    """The new name, the office's title, or the status."""
    changes: tuple[tuple[str, str], ...] = ()
    """trip-add and trip-change: country, arrived, left, status, places, purpose; role-add:
    country, organisation, former; span-add: country. Days are "DAY" or "DAY..DAY"."""
    undoes: str = ""
    """The id of the decision that is taken back."""
    note: str = ""

    @property
    def id(self) -> str:
        """Eight hexadecimal digits made from all of it, the same wherever the file is copied."""
        text = json.dumps(to_json(self), sort_keys=True, ensure_ascii=False)
        return hashlib.sha256(text.encode()).hexdigest()[:8]

    @property
    def articles(self) -> frozenset[str]:
        """The articles that it speaks of."""
        found: set[str] = set()
        for person in (self.person, self.other):
            if person is not None:
                found.update(mention.article for mention in person.mentions)
        for trip in (self.trip, self.other_trip):
            if trip is not None:
                found.update(mention.article for mention in (*trip.evidence, *trip.person.mentions))
        if self.span is not None:
            found.add(self.span.article)
        return frozenset(found)


@dataclass(frozen=True, slots=True)
class Decisions:
    """All lines of a file, in order."""

    entries: tuple[Decision, ...] = ()
    problems: tuple[str, ...] = ()
    """One line for each line of the file that can't be used."""

    @property
    def undone(self) -> frozenset[str]:
        """The ids of decisions that were taken back, and not brought back since."""
        undone: set[str] = set()
        for entry in reversed(self.entries):
            if entry.kind == "undo" and entry.id not in undone:
                undone.add(entry.undoes)
        return frozenset(undone)

    @property
    def active(self) -> tuple[Decision, ...]:
        """The decisions that hold: without those that were undone, and without the undoing.

        Undoing an undoing brings the decision back.
        """
        undone = self.undone
        return tuple(e for e in self.entries if e.kind != "undo" and e.id not in undone)

    @property
    def articles(self) -> frozenset[str]:
        """The articles that any decision speaks of: linking needs the mentions of these."""
        return frozenset(article for entry in self.entries for article in entry.articles)


NO_DECISIONS = Decisions()


def to_json(decision: Decision) -> dict[str, Any]:
    """A decision as the object of its line, without empty fields."""
    made: dict[str, Any] = {"kind": decision.kind, "at": decision.at, "by": decision.by}
    for name in ("person", "other"):
        person = getattr(decision, name)
        if person is not None:
            made[name] = _person_json(person)
    for name in ("trip", "other_trip"):
        trip = getattr(decision, name)
        if trip is not None:
            made[name] = {"person": _person_json(trip.person), "country": trip.country}
            made[name] |= {k: v for k in ("earliest", "latest") if (v := getattr(trip, k))}
            if trip.evidence:
                made[name]["evidence"] = [_mention_json(mention) for mention in trip.evidence]
    if decision.span is not None:
        made["span"] = _mention_json(decision.span)
    if decision.changes:
        made["changes"] = dict(decision.changes)
    made |= {k: v for k in ("value", "undoes", "note") if (v := getattr(decision, k))}
    return made


def _mention_json(mention: MentionKey) -> list[Any]:
    return [mention.article, mention.start, mention.end, mention.text]


def _person_json(person: PersonRef) -> dict[str, Any]:
    made: dict[str, Any] = {"slug": person.slug} if person.slug else {}
    if person.mentions:
        made["mentions"] = [_mention_json(mention) for mention in person.mentions]
    return made


def undo(decisions: Decisions, target: str, at: str, by: str) -> Decision:
    """The decision that takes back another; ValueError where there is nothing to take back."""
    found = [entry for entry in decisions.entries if entry.id.startswith(target)]
    if not target or not found:
        raise ValueError(f"no decision {target!r}")
    if len({entry.id for entry in found}) > 1:
        raise ValueError(f"more than one decision begins with {target!r}")
    if found[0].id in decisions.undone:
        raise ValueError(f"decision {found[0].id} is undone already")
    return Decision("undo", at, by, undoes=found[0].id)


def contradiction(decisions: Decisions, new: Decision) -> str | None:
    """Why a new "same" or "different" can't hold beside earlier ones, or None if it can.

    Looks only at what the decisions themselves say: A is B and B is C make A and C one person.
    """
    if new.kind not in ("same", "different") or new.person is None or new.other is None:
        return None
    people = _Joined()
    apart: list[Decision] = []
    for entry in decisions.active:
        if entry.person is None or entry.other is None:
            continue
        if entry.kind == "same":
            people.join(entry.person, entry.other)
        elif entry.kind == "different":
            apart.append(entry)
    if new.kind == "different":
        if people.one(new.person, new.other):
            return "an earlier decision says that they are the same person; undo that one first"
        return None
    people.join(new.person, new.other)
    for entry in apart:
        assert entry.person is not None
        assert entry.other is not None
        if people.one(entry.person, entry.other):
            return (
                f"decision {entry.id} of {entry.at} by {entry.by} says that they are different"
                " people; undo that one first"
            )
    return None


class _Joined:
    """Which people are one, as far as decisions say; a person is known by any mention or slug."""

    def __init__(self) -> None:
        self._parent: dict[object, object] = {}

    def _root(self, key: object) -> object:
        while (parent := self._parent.setdefault(key, key)) != key:
            key = parent
        return key

    def _of(self, person: PersonRef) -> object:
        keys: list[object] = [*person.mentions] or [person.slug]
        first = self._root(keys[0])
        for key in keys[1:]:
            self._parent[self._root(key)] = first
        return first

    def join(self, left: PersonRef, right: PersonRef) -> None:
        a = self._of(left)
        b = self._of(right)
        self._parent[self._root(a)] = self._root(b)

    def one(self, left: PersonRef, right: PersonRef) -> bool:
        a = self._of(left)
        b = self._of(right)
        return self._root(a) == self._root(b)
