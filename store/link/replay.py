"""Replays decisions by hand on the facts of the articles: finds what each one speaks of.

A decision whose target isn't there becomes an orphan, one that contradicts an earlier one is
refused; both are told in one line each and neither stops the build. Nothing here decides who is
who: it says which profiles a person has said to be one, or two.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from store.link.decisions import Decision, Decisions, MentionKey, PersonRef, TripRef
from store.link.groups import Hand
from store.link.journeys import Claims, TripClaim, TripPairs
from store.link.profiles import Profile, pinned
from store.link.records import ArticleFacts, LinkedTrip, Member
from store.link.spans import overlap
from store.model import Trip, TripStatus, Window

_STATUSES: tuple[TripStatus, ...] = ("planned", "ongoing", "completed", "cancelled")


@dataclass(slots=True)
class Replay:
    """The decisions that hold, resolved against the articles that they speak of."""

    decisions: Decisions
    facts: Mapping[str, ArticleFacts]
    """The corrected facts of the articles that decisions speak of."""
    slugs: Mapping[str, Member]
    """From linked id to a member, for decisions that know a person by the slug only."""
    orphans: list[str] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)

    def members(self, person: PersonRef) -> list[Member]:
        """The officials of articles that a reference names, in order, without repeats."""
        found: dict[Member, None] = {}
        for mention in person.mentions:
            facts = self.facts.get(mention.article)
            for name in facts.people if facts is not None else ():
                if name.id is not None and overlap(name, mention):
                    found[mention.article, name.id] = None
        if not person.mentions and person.slug in self.slugs:
            found[self.slugs[person.slug]] = None
        return list(found)

    def orphan(self, decision: Decision) -> None:
        """Notes that a decision found no target."""
        what = decision.person or (decision.trip.person if decision.trip else None)
        about = what.slug if what is not None and what.slug else ""
        if not about and decision.span is not None:
            about = f"{decision.span.text!r} in {decision.span.article}"
        self.orphans.append(
            f"decision {decision.id} ({decision.kind}{' ' + about if about else ''},"
            f" {decision.by} {decision.at}) found no target"
        )

    def of_kind(self, *kinds: str) -> list[Decision]:
        """The decisions of some kinds that hold, in order."""
        return [decision for decision in self.decisions.active if decision.kind in kinds]

    def people(self, profiles: dict[Member, Profile]) -> Hand:
        """What must be one person and what must not, as pairs of profile keys.

        Members that must be kept apart get profiles of their own in `profiles`.
        """
        resolved: list[tuple[Decision, list[Member], list[Member]]] = []
        for decision in self.of_kind("same", "different"):
            assert decision.person is not None
            assert decision.other is not None
            left = [m for m in self.members(decision.person) if m in profiles]
            right = [m for m in self.members(decision.other) if m in profiles]
            if not left or not right:
                self.orphan(decision)
                continue
            resolved.append((decision, left, right))
        joined = _Sets()
        apart: list[tuple[Decision, Member, Member]] = []
        same: list[tuple[Member, Member]] = []
        different: list[tuple[Member, Member]] = []
        for decision, left, right in resolved:
            for side in (left, right):
                for other in side[1:]:
                    if joined.may_join(side[0], other, apart) is None:
                        joined.join(side[0], other)
                        same.append((side[0], other))
            if decision.kind == "same":
                against = joined.may_join(left[0], right[0], apart)
                if against is not None:
                    self.refused.append(
                        f"decision {decision.id} (same, {decision.by} {decision.at}) refused:"
                        f" decision {against.id} of {against.by} says that they are different"
                    )
                    continue
                joined.join(left[0], right[0])
                same.append((left[0], right[0]))
            elif joined.root(left[0]) == joined.root(right[0]):
                self.refused.append(
                    f"decision {decision.id} (different, {decision.by} {decision.at}) refused:"
                    " earlier decisions say that they are one person"
                )
            else:
                apart.append((decision, left[0], right[0]))
                different.append((left[0], right[0]))
        self._pin(profiles, resolved, different)
        return Hand(
            same=tuple((profiles[a].key, profiles[b].key) for a, b in same),
            different=tuple((profiles[a].key, profiles[b].key) for a, b in different),
        )

    def _pin(
        self,
        profiles: dict[Member, Profile],
        resolved: Sequence[tuple[Decision, list[Member], list[Member]]],
        different: Sequence[tuple[Member, Member]],
    ) -> None:
        held = set(different)
        for _, left, right in resolved:
            if (left[0], right[0]) in held:
                for member in (*left, *right):
                    profiles[member] = pinned(profiles[member], member)

    def unsure(self, official_of: Mapping[Member, str]) -> set[tuple[str, str]]:
        """The pairs of linked ids of which somebody could not tell whether they are one."""
        pairs: set[tuple[str, str]] = set()
        for decision in self.of_kind("unsure"):
            assert decision.person is not None
            assert decision.other is not None
            sides = [
                sorted({official_of[m] for m in self.members(ref) if m in official_of})
                for ref in (decision.person, decision.other)
            ]
            if not sides[0] or not sides[1]:
                self.orphan(decision)
                continue
            a, b = sorted((sides[0][0], sides[1][0]))
            pairs.add((a, b))
        return pairs

    def claims(self, claims: Claims, official_of: Mapping[Member, str]) -> Claims:
        """The reports of trips after dropping, adding and moving to another country by hand."""
        claims = list(claims)
        for decision in self.of_kind("trip-drop"):
            assert decision.trip is not None
            hit = self.matching(decision.trip, claims, official_of)
            if not hit:
                self.orphan(decision)
            claims = [claim for claim in claims if claim not in hit]
        for decision in self.of_kind("trip-change"):
            assert decision.trip is not None
            country = dict(decision.changes).get("country")
            hit = self.matching(decision.trip, claims, official_of) if country else []
            claims = [
                replace(c, trip=replace(c.trip, country=country)) if country and c in hit else c
                for c in claims
            ]
        for decision in self.of_kind("trip-add"):
            made = self._added(decision, official_of)
            if made is None:
                self.orphan(decision)
            else:
                claims.append(made)
        return claims

    def _added(self, decision: Decision, official_of: Mapping[Member, str]) -> TripClaim | None:
        trip = decision.trip
        assert trip is not None
        ids = [official_of[m] for m in self.members(trip.person) if m in official_of]
        changes = dict(decision.changes)
        status = changes.get("status", "completed")
        if not ids or status not in _STATUSES:
            return None
        arrived = _window(changes.get("arrived", ""))
        facts = self.facts.get(trip.evidence[0].article) if trip.evidence else None
        if facts is not None:
            where, reported = facts.article, facts.date
        else:
            reported = arrived.earliest if arrived is not None else _day(decision.at)
            where = f"{reported}-by-hand-{decision.id}"
        return TripClaim(
            article=where,
            reported=reported,
            index=-1,
            official=ids[0],
            companions=(),
            trip=Trip(
                official=ids[0],
                country=trip.country,
                status=status,
                places=_listed(changes.get("places", "")),
                arrived=arrived,
                left=_window(changes.get("left", "")),
                purpose=changes.get("purpose") or None,
                confidence="A",
                reasons=("added by hand",),
            ),
        )

    def pairs(self, claims: Claims, official_of: Mapping[Member, str]) -> TripPairs:
        """The decisions that two trips are one, or are two."""
        made: dict[str, list[tuple[frozenset[tuple[str, int]], frozenset[tuple[str, int]]]]] = {
            "trip-same": [],
            "trip-different": [],
        }
        for decision in self.of_kind("trip-same", "trip-different"):
            assert decision.trip is not None
            assert decision.other_trip is not None
            sides = [
                frozenset((c.article, c.index) for c in self.matching(ref, claims, official_of))
                for ref in (decision.trip, decision.other_trip)
            ]
            if not sides[0] or not sides[1]:
                self.orphan(decision)
                continue
            made[decision.kind].append((sides[0], sides[1]))
        return TripPairs(tuple(made["trip-same"]), tuple(made["trip-different"]))

    def changed(self, trips: Iterable[LinkedTrip], claims: Claims,
                official_of: Mapping[Member, str]) -> list[LinkedTrip]:  # fmt: skip
        """The trips with the values that were set by hand."""
        found = list(trips)
        for decision in self.of_kind("trip-change", "trip-status"):
            assert decision.trip is not None
            changes = dict(decision.changes)
            ref = decision.trip
            if "country" in changes:
                ref = replace(ref, country=changes["country"])
            keys = {(c.article, c.index) for c in self.matching(ref, claims, official_of)}
            hit = False
            for place, trip in enumerate(found):
                if any((claim.article, claim.index) in keys for claim in trip.claims):
                    found[place] = _with_changes(trip, changes, decision)
                    hit = True
            if not hit:
                self.orphan(decision)
        return found

    def matching(
        self, ref: TripRef, claims: Claims, official_of: Mapping[Member, str]
    ) -> list[TripClaim]:
        """The reports that a reference to a trip means: by evidence, else by days.

        Where the reference gives evidence, only reports of these articles are meant; the evidence
        itself may have moved, then the days must agree.
        """
        ids = {official_of[m] for m in self.members(ref.person) if m in official_of}
        if not ids and ref.person.slug in self.slugs:
            ids = {ref.person.slug}
        own = [c for c in claims if c.official in ids and c.trip.country == ref.country]
        articles = {mention.article for mention in ref.evidence}
        if articles:
            own = [claim for claim in own if claim.article in articles]
            exact = [c for c in own if any(_evident(c, mention) for mention in ref.evidence)]
            if exact:
                return exact
        return [claim for claim in own if _in_days(claim, ref)]


def _evident(claim: TripClaim, mention: MentionKey) -> bool:
    return claim.article == mention.article and any(
        piece.start < mention.end and mention.start < piece.end for piece in claim.trip.evidence
    )


def _in_days(claim: TripClaim, ref: TripRef) -> bool:
    """Whether a report's days touch those of a reference; one without days touches any."""
    window = claim.trip.arrived or claim.trip.left
    if window is None or not ref.earliest or not ref.latest:
        return window is None and not ref.earliest
    last = (claim.trip.left or window).latest
    return window.earliest.isoformat() <= ref.latest and ref.earliest <= last.isoformat()


def _window(text: str) -> Window | None:
    """The window of "DAY" or "DAY..DAY"; None for anything else."""
    first, _, last = text.partition("..")
    try:
        earliest = dt.date.fromisoformat(first)
        latest = dt.date.fromisoformat(last) if last else earliest
    except ValueError:
        return None
    return Window(earliest, latest, "by hand") if earliest <= latest else None


def _day(at: str) -> dt.date:
    """The day of a decision; a day long ago where the file gives none."""
    try:
        return dt.date.fromisoformat(at[:10])
    except ValueError:
        return dt.date.min


def _listed(text: str) -> tuple[str, ...]:
    return tuple(place.strip() for place in text.split(";") if place.strip())


def _with_changes(trip: LinkedTrip, changes: Mapping[str, str], decision: Decision) -> LinkedTrip:
    """A trip with values set by hand; an empty text takes a value away."""
    if "arrived" in changes:
        trip = replace(trip, arrived=_window(changes["arrived"]))
    if "left" in changes:
        trip = replace(trip, left=_window(changes["left"]))
    if "places" in changes:
        trip = replace(trip, places=_listed(changes["places"]))
    if "purpose" in changes:
        trip = replace(trip, purpose=changes["purpose"] or None)
    status = decision.value or changes.get("status", "")
    for known in _STATUSES:
        if status == known:
            trip = replace(trip, status=known)
    reason = f"changed by {decision.by}" if decision.by else "changed by hand"
    return replace(trip, by_hand=True, reasons=(*trip.reasons, reason))


class _Sets:
    """Disjoint sets of members, with the decisions that keep some apart."""

    def __init__(self) -> None:
        self._parent: dict[Member, Member] = {}

    def root(self, member: Member) -> Member:
        while (parent := self._parent.setdefault(member, member)) != member:
            member = parent
        return member

    def join(self, left: Member, right: Member) -> None:
        self._parent[self.root(left)] = self.root(right)

    def may_join(
        self, left: Member, right: Member, apart: Sequence[tuple[Decision, Member, Member]]
    ) -> Decision | None:
        """The decision that forbids to join two sets, or None."""
        ends = {self.root(left), self.root(right)}
        for decision, a, b in apart:
            if {self.root(a), self.root(b)} == ends:
                return decision
        return None
