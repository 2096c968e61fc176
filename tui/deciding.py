"""Decisions by hand, from the screens and from the command line: makes them and writes them down.

Takes ids of the open store, puts them into words that survive a rebuild, refuses what contradicts
an earlier decision, and appends the line. The store itself changes at the next build only. Neither
argument parsing nor any screen is here; the time of day comes from here and nowhere else.
"""

from __future__ import annotations

import datetime as dt
import getpass
import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from store.ids import row_id
from store.link.decisions import (
    Decision,
    Kind,
    MentionKey,
    PersonRef,
    TripRef,
    contradiction,
    undo,
)
from store.link.logbook import FILE_NAME, append_decision, read_decisions
from store.query.connection import roots
from store.query.targets import Mention, folder_of, mentions_of, trip_target


class RefusedError(Exception):
    """A decision that can't be made; the message is one line with the reason."""


@dataclass(frozen=True, slots=True)
class Made:
    """A decision that is on the disk."""

    decision: Decision
    path: Path

    @property
    def id(self) -> str:
        """By which it can be undone."""
        return self.decision.id


class Desk:
    """Where decisions about the people and trips of one store are made."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        store: str,
        *,
        by: str | None = None,
        path: Path | None = None,
    ) -> None:
        self._connection = connection
        self._roots = list(roots(store))
        self._by = by or who()
        self._path = path

    def about_two(self, kind: Kind, left: str | MentionKey, right: str | MentionKey) -> Made:
        """That two officials (ids, or one's mention) are the same, different, or hard to tell."""
        if left == right:
            raise RefusedError("that is one and the same person: name two")
        spans = [one for one in (left, right) if isinstance(one, MentionKey)]
        single = PersonRef(tuple(spans)) if spans else None
        return self._write(
            Decision(
                kind,
                now(),
                self._by,
                person=self._ref(left, single),
                other=self._ref(right, single),
            )
        )

    def about_person(
        self, kind: Kind, official: str, value: str, changes: Mapping[str, str] | None = None
    ) -> Made:
        """A new name, a role more or a role less for an official."""
        if not value.strip():
            raise RefusedError("an empty name or title")
        return self._write(
            Decision(
                kind,
                now(),
                self._by,
                person=self._ref(official, None),
                value=value.strip(),
                changes=_sorted(changes),
            )
        )

    def about_span(self, kind: Kind, span: MentionKey, country: str = "") -> Made:
        """That a span of an article is a person, or is none."""
        changes = {"country": country} if country else {}
        return self._write(Decision(kind, now(), self._by, span=span, changes=_sorted(changes)))

    def about_trip(
        self,
        kind: Kind,
        trip: str,
        *,
        other: str = "",
        value: str = "",
        changes: Mapping[str, str] | None = None,
    ) -> Made:
        """Drops or changes a trip, sets its status, joins it to another or sets it apart."""
        return self._write(
            Decision(
                kind,
                now(),
                self._by,
                trip=self._trip(trip),
                other_trip=self._trip(other) if other else None,
                value=value,
                changes=_sorted(changes),
            )
        )

    def add_trip(
        self,
        official: str,
        country: str,
        changes: Mapping[str, str],
        evidence: Sequence[MentionKey] = (),
    ) -> Made:
        """A trip that no rule has read, with the place of the text that tells of it, if any."""
        trip = TripRef(self._ref(official, None), country, evidence=tuple(evidence))
        return self._write(
            Decision("trip-add", now(), self._by, trip=trip, changes=_sorted(changes))
        )

    def take_back(self, target: str) -> Made:
        """Undoes a decision, named by the beginning of its id; the last one if that is empty."""
        path = self._file(())
        decisions = read_decisions(path)
        if not target:
            standing = decisions.active
            if not standing:
                raise RefusedError("there is no decision to undo")
            target = standing[-1].id
        try:
            taken = undo(decisions, target, now(), self._by)
        except ValueError as error:
            raise RefusedError(str(error)) from error
        return self._append(path, taken)

    def file(self) -> Path:
        """The file of decisions; RefusedError where the store was built from several folders."""
        return self._file(())

    def _ref(self, of: str | MentionKey, single: PersonRef | None) -> PersonRef:
        """An official as mentions: with `single` the rest of the official without that mention."""
        if isinstance(of, MentionKey):
            return PersonRef((of,))
        without = {mention.article for mention in single.mentions} if single is not None else set()
        mentions = mentions_of(self._connection, of, without)
        if not mentions:
            raise RefusedError(f"no{' other' if single else ''} mention of {of!r} in the store")
        return PersonRef(tuple(map(mention_key, mentions)), of)

    def _trip(self, trip: str) -> TripRef:
        target = trip_target(self._connection, trip)
        if target is None:
            raise RefusedError(f"no trip {trip!r}")
        return TripRef(
            self._ref(target.official, None),
            target.country,
            target.earliest,
            target.latest,
            tuple(map(mention_key, target.evidence)),
        )

    def _write(self, decision: Decision) -> Made:
        path = self._file(tuple(decision.articles))
        against = contradiction(read_decisions(path), decision)
        if against is not None:
            raise RefusedError(f"refused: {against}")
        return self._append(path, decision)

    def _append(self, path: Path, decision: Decision) -> Made:
        try:
            append_decision(path, decision)
        except OSError as error:
            raise RefusedError(f"{path}: {error.strerror or error}") from error
        return Made(decision, path)

    def _file(self, articles: Sequence[str]) -> Path:
        """Beside the corpus: in the folder that the store was built from."""
        if self._path is not None:
            return self._path
        if len(self._roots) == 1:
            return Path(self._roots[0]) / FILE_NAME
        rows = [row_id(article) for article in sorted(articles)]
        folder = folder_of(self._connection, rows[:1], self._roots) if rows else None
        if folder is None:
            raise RefusedError(
                "the store was built from several folders: name the file with --decisions"
            )
        return Path(folder) / FILE_NAME


def mention_key(mention: Mention) -> MentionKey:
    """A mention as a decision keeps it."""
    return MentionKey(*mention)


def now() -> str:
    """The time of day, to the second, in UTC."""
    return dt.datetime.now(dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def who() -> str:
    """The name of whoever decides, as the system knows them."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "somebody"


def _sorted(changes: Mapping[str, str] | None) -> tuple[tuple[str, str], ...]:
    return tuple(sorted((changes or {}).items()))
