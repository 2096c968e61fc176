"""The memory of a linking as plain dictionaries: what `update` asks for, and takes changes.

For programs that link without a store, and the measure of what a store has to answer.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping

from store.link.decisions import NO_DECISIONS, Decisions
from store.link.linking import link
from store.link.profiles import Profile, Seen, blocks_of, profile_of
from store.link.records import (
    ArticleFacts,
    Linked,
    Member,
)
from store.link.source import Changes, Placed
from store.link.update import can_update, update
from store.model import Official


class Index:
    """All articles with their linking, kept up to date as articles come and go."""

    def __init__(
        self, facts: Iterable[ArticleFacts] = (), decisions: Decisions = NO_DECISIONS
    ) -> None:
        self._decisions = decisions
        self._facts = {one.article: one for one in facts}
        linked = link(self._facts.values(), decisions)
        self._officials = {one.id: one for one in linked.officials}
        self._trips = {one.id: one for one in linked.trips}
        self._meetings = {one.id: one for one in linked.meetings}
        self._candidates = {one.id: one for one in linked.candidates}
        self._told = (linked.spans, linked.orphans, linked.refused)
        self._key: dict[Member, str] = {}
        self._in_article: dict[str, set[Member]] = defaultdict(set)
        self._profile: dict[str, Profile] = {}
        self._members: dict[str, dict[Member, dt.date]] = defaultdict(dict)
        self._official: dict[str, str] = {}
        self._keys: dict[str, set[str]] = defaultdict(set)
        self._asking: dict[str, set[str]] = defaultdict(set)
        self._answering: dict[str, set[str]] = defaultdict(set)
        self._hinted: dict[str, set[str]] = defaultdict(set)
        for member, profile in linked.profiles.items():
            if member[0] in self._facts:
                self._add_member(member, self._facts[member[0]].date, profile)
                self._place(profile.key, linked.official_of[member])

    def linked(self) -> Linked:
        """The linking as it stands."""
        spans, orphans, refused = self._told
        order = sorted(self._candidates.values(), key=lambda c: (-c.score, c.left, c.right))
        return Linked(
            officials=tuple(self._officials[id] for id in sorted(self._officials)),
            trips=tuple(self._trips[id] for id in sorted(self._trips)),
            meetings=tuple(self._meetings[id] for id in sorted(self._meetings)),
            candidates=tuple(order),
            spans=spans,
            orphans=orphans,
            refused=refused,
        )

    def change(self, removed: Collection[str] = (), added: Iterable[ArticleFacts] = ()) -> Changes:
        """Takes out some articles and puts in others; an article that is there is replaced.

        ValueError where a decision by hand speaks of one of them.
        """
        new = list(added)
        gone = {*removed, *(one.article for one in new)} & self._facts.keys()
        if not can_update(self._decisions, (*gone, *(one.article for one in new))):
            raise ValueError("a decision by hand speaks of a changed article: link anew")
        old = [self._facts[article] for article in sorted(gone)]
        changes = update(self, old, new, self._decisions)
        for one in old:
            self._remove(one)
        for one in new:
            self._facts[one.article] = one
            for official in one.officials:
                member = (one.article, official.id)
                self._add_member(member, one.date, profile_of(official, one.article))
        self._write(changes)
        return changes

    def _write(self, changes: Changes) -> None:
        for id in changes.gone:
            self._officials.pop(id, None)
            for key in self._keys.pop(id, ()):
                self._official.pop(key, None)
        self._officials.update((one.id, one) for one in changes.officials)
        for placed in changes.profiles:
            self._place(placed.seen.profile.key, placed.official)
        trips = [one for one in self._trips.values() if one.official not in changes.travellers]
        self._trips = {one.id: one for one in (*trips, *changes.trips)}
        meetings = [one for one in self._meetings.values() if changes.met.isdisjoint(one.officials)]
        self._meetings = {one.id: one for one in (*meetings, *changes.meetings)}
        candidates = [
            one
            for one in self._candidates.values()
            if one.left not in changes.asked and one.right not in changes.asked
        ]
        self._candidates = {one.id: one for one in (*candidates, *changes.candidates)}

    def _place(self, key: str, official: str) -> None:
        self._official[key] = official
        self._keys[official].add(key)

    def _add_member(self, member: Member, date: dt.date, profile: Profile) -> None:
        key = profile.key
        self._key[member] = key
        self._in_article[member[0]].add(member)
        self._members[key][member] = date
        if key not in self._profile:
            self._profile[key] = profile
            blocks = blocks_of(profile)
            for block in blocks.asks:
                self._asking[block].add(key)
            for block in blocks.answers | blocks.holds:
                self._answering[block].add(key)
            for block in blocks.hints:
                self._hinted[block].add(key)

    def _remove(self, facts: ArticleFacts) -> None:
        del self._facts[facts.article]
        for official in facts.officials:
            member = (facts.article, official.id)
            key = self._key.pop(member)
            self._in_article[member[0]].discard(member)
            del self._members[key][member]
            if not self._members[key]:
                del self._members[key]
                blocks = blocks_of(self._profile.pop(key))
                for table, names in (
                    (self._asking, blocks.asks),
                    (self._answering, blocks.answers | blocks.holds),
                    (self._hinted, blocks.hints),
                ):
                    for block in names:
                        table[block].discard(key)

    # What `update` asks (store.link.update.Source).

    def comparable(self, asks: Collection[str], answers: Collection[str]) -> Iterable[Placed]:
        """The profiles that answer (or hold) in any of `asks`, or ask in any of `answers`."""
        found = {key for block in asks for key in self._answering.get(block, ())}
        found |= {key for block in answers for key in self._asking.get(block, ())}
        return self.placed(found)

    def placed(self, keys: Collection[str]) -> list[Placed]:
        """The profiles of these keys, as far as they are there."""
        return [
            Placed(self._seen(key), self._official[key]) for key in keys if key in self._profile
        ]

    def hinted(self, hints: Collection[str]) -> Iterable[Placed]:
        """The profiles that are in any of these hint blocks."""
        return self.placed({key for hint in hints for key in self._hinted.get(hint, ())})

    def profiles(self, officials: Collection[str]) -> Iterable[Placed]:
        """The profiles of these linked officials."""
        return self.placed({key for one in officials for key in self._keys.get(one, ())})

    def seen_without(self, keys: Collection[str], articles: Collection[str]) -> Iterable[Seen]:
        """The profiles of these keys as they are seen apart from some articles; none if never."""
        for key in keys:
            if any(member[0] not in articles for member in self._members.get(key, ())):
                yield self._seen(key, articles)

    def _seen(self, key: str, without: Collection[str] = ()) -> Seen:
        where = [
            (date, *member)
            for member, date in self._members[key].items()
            if member[0] not in without
        ]
        return Seen(self._profile[key], min(where), max(where)[0], len(where))

    def people(self, keys: Collection[str]) -> Iterable[tuple[str, dt.date, Official]]:
        """Every appearance of these profiles: article, day, and what the article says of them."""
        for key in keys:
            for (article, local), date in self._members.get(key, {}).items():
                for official in self._facts[article].officials:
                    if official.id == local:
                        yield article, date, official

    def travels(self, officials: Collection[str]) -> Iterable[ArticleFacts]:
        """The articles that report a trip of one of these linked officials."""
        return [one for one, local in self._articles(officials)
                if any(trip.official in local for trip in one.trips)]  # fmt: skip

    def meetings(self, officials: Collection[str]) -> Iterable[ArticleFacts]:
        """The articles that report a meeting of one of these linked officials."""
        return [one for one, local in self._articles(officials)
                if any(not local.isdisjoint(m.officials) for m in one.meetings)]  # fmt: skip

    def _articles(self, officials: Collection[str]) -> list[tuple[ArticleFacts, set[str]]]:
        """The articles that name some officials, each with their local ids."""
        found: dict[str, set[str]] = defaultdict(set)
        for one in officials:
            for key in self._keys.get(one, ()):
                for article, local in self._members.get(key, ()):
                    found[article].add(local)
        return [(self._facts[article], local) for article, local in found.items()]

    def facts(self, articles: Collection[str]) -> Iterable[ArticleFacts]:
        """These articles, as far as they are there, with their mentions of people."""
        return [self._facts[article] for article in articles if article in self._facts]

    def official_of(self, articles: Collection[str]) -> Mapping[Member, str]:
        """The linked ids of all officials of these articles."""
        return {
            member: self._official[self._key[member]]
            for article in articles
            for member in self._in_article.get(article, ())
        }
