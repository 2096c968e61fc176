"""Links a few articles more, or fewer, without looking at all the others again.

What joining decides about a full name depends only on full names that it is compared with
(`profiles.Blocks`), directly or through others; what it decides about a bare surname, on those who
hold the name and the office. So the change is found by walking from the profiles of the changed
articles to all that they can touch; these are joined anew from what the store remembers of them.
The outcome is that of `linking.link` over all articles; a property test holds the two together.
Where decisions by hand changed, or speak of a changed article, use `link` (see `can_update`).
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from store.link.decisions import NO_DECISIONS, Decisions, PersonRef
from store.link.groups import Hand
from store.link.journeys import TripClaim, link_trips
from store.link.linking import decided, linked_official, meeting_claims, trip_claims
from store.link.meetings import MeetingClaim, link_meetings
from store.link.officials import assign_slugs, group_people
from store.link.profiles import Profile, Seen, blocks_of, profile_of
from store.link.records import ArticleFacts, Candidate, LinkedOfficial, Member
from store.link.replay import Replay
from store.link.review import candidates_of
from store.link.source import Changes, Placed, Source
from store.link.spans import correct
from store.model import Official


def can_update(decisions: Decisions, changed: Iterable[str]) -> bool:
    """Whether `update` can take the place of `link`, if the decisions have not changed since."""
    refs: list[PersonRef | None] = []
    for entry in decisions.active:
        refs += [entry.person, entry.other]
        refs += [trip.person for trip in (entry.trip, entry.other_trip) if trip is not None]
    named = all(ref is None or ref.mentions for ref in refs)
    return named and not decisions.articles.intersection(changed)


def update(
    source: Source,
    removed: Sequence[ArticleFacts],
    added: Sequence[ArticleFacts],
    decisions: Decisions = NO_DECISIONS,
) -> Changes:
    """What changes when some articles go and others come; a changed article goes and comes."""
    scene = _scene(source, removed, added, decisions)
    old, new = _profiles(removed), _profiles(added)
    changed = {profile.key: profile for profile in (*old.values(), *new.values())}

    reach = _reach(scene, changed.values())
    now = _seen_now(scene, reach.before, old, new)
    grouping = group_people(now.values(), scene.hand, reach.outside)
    by_id = dict(zip(assign_slugs(grouping.groups), grouping.groups, strict=True))
    before = dict(reach.before)
    _take_in_outsiders(scene, grouping.attached, reach.outsiders, before, now, by_id)
    ids = {item.profile.key: id for id, group in by_id.items() for item in group}
    kept = _kept(before, by_id, changed)
    touched = {id: group for id, group in by_id.items() if id not in kept}
    moved = {key for key in before.keys() | ids.keys() if _official(before, key) != ids.get(key)}
    gone = {placed.official for placed in before.values()} - kept
    state = _State(scene, ids, before, frozenset(moved))

    affected = state.affected()
    trips_of = state.renewed(gone, touched, affected, _travellers)
    meetings_of = state.renewed(gone, touched, affected, _participants)
    claims = state.trip_claims(trips_of)
    official_of = state.official_of(scene.spoken_of.values())
    claims = [c for c in scene.replay.claims(claims, official_of) if c.official in trips_of]
    trips = scene.replay.changed(
        link_trips(claims, scene.replay.pairs(claims, official_of)), claims, official_of
    )
    officials = decided(state.officials(touched), scene.replay, official_of)
    return Changes(
        gone=frozenset(gone),
        officials=tuple(sorted(officials, key=lambda official: official.id)),
        profiles=tuple(Placed(item, id) for id, group in touched.items() for item in group),
        travellers=frozenset(trips_of),
        trips=tuple(trips),
        met=frozenset(meetings_of),
        meetings=tuple(link_meetings(state.meeting_claims(meetings_of))),
        asked=frozenset(gone | touched.keys()),
        candidates=_candidates(state, touched, official_of),
    )


@dataclass(frozen=True, slots=True)
class _Scene:
    """The change itself, and what was decided by hand."""

    source: Source
    removed: Mapping[str, ArticleFacts]
    added: Mapping[str, ArticleFacts]
    spoken_of: Mapping[str, ArticleFacts]
    """The articles that decisions speak of, as corrected by hand; none of them changes."""
    replay: Replay
    hand: Hand
    profiles: Mapping[Member, Profile]
    """The profiles of everybody in `spoken_of`."""

    def profile(self, article: str, official: Official) -> Profile:
        """The profile of an official of an article."""
        return self.profiles.get((article, official.id)) or profile_of(official, article)

    def current(self, stored: Iterable[ArticleFacts]) -> dict[str, ArticleFacts]:
        """Stored articles as they are after the change, with all that is new or corrected."""
        kept = {f.article: f for f in stored if f.article not in self.removed}
        return kept | {**self.spoken_of} | {**self.added}


def _scene(
    source: Source,
    removed: Sequence[ArticleFacts],
    added: Sequence[ArticleFacts],
    decisions: Decisions,
) -> _Scene:
    spoken_of = {
        facts.article: correct(facts, decisions.active).facts
        for facts in source.facts(decisions.articles)
    }
    profiles = _profiles(spoken_of.values())
    replay = Replay(decisions, spoken_of, slugs={})
    return _Scene(
        source=source,
        removed={facts.article: facts for facts in removed},
        added={facts.article: facts for facts in added},
        spoken_of=spoken_of,
        replay=replay,
        hand=replay.people(profiles),
        profiles=profiles,
    )


def _profiles(articles: Iterable[ArticleFacts]) -> dict[Member, Profile]:
    return {
        (facts.article, official.id): profile_of(official, facts.article)
        for facts in articles
        for official in facts.officials
    }


@dataclass(frozen=True, slots=True)
class _Reach:
    """What the change can touch."""

    before: dict[str, Placed]
    """Profiles of the store that are to be joined anew."""
    outside: dict[str, set[str]]
    """For blocks of bare surnames among them: who else holds name and office."""
    outsiders: set[str]
    """People that one of these bare surnames was joined to."""


def _reach(scene: _Scene, start: Iterable[Profile]) -> _Reach:
    """All profiles of the store that the change can touch, directly or through others."""
    known = {profile.key: profile for profile in scene.profiles.values()}
    partners: dict[str, set[str]] = defaultdict(set)
    for left, right in (*scene.hand.same, *scene.hand.different):
        partners[left].add(right)
        partners[right].add(left)
    found: dict[str, Placed] = {}
    holders: dict[str, Placed] = {}
    walked: set[str] = set()
    frontier = {profile.key: profile for profile in start}
    while frontier:
        walked |= frontier.keys()
        keys = set(frontier)
        asks: set[str] = set()
        answers: set[str] = set()
        for profile in frontier.values():
            keys |= partners[profile.key]
            blocks = blocks_of(profile)
            asks |= blocks.asks
            answers |= blocks.answers | blocks.holds
        near = [*scene.source.placed(keys), *scene.source.comparable(asks, answers)]
        frontier = {key: known[key] for key in keys & known.keys() - walked}
        for placed in near:
            profile = placed.seen.profile
            if profile.full and profile.key not in keys and not _compared(profile, asks, answers):
                holders[profile.key] = placed
                continue
            found[profile.key] = placed
            if profile.key not in walked:
                frontier[profile.key] = profile
    outside: dict[str, set[str]] = defaultdict(set)
    for key, placed in holders.items():
        if key not in found:
            for block in blocks_of(placed.seen.profile).holds:
                outside[block].add(placed.official)
    bare = {p.official for p in found.values() if not p.seen.profile.full}
    inside = {p.official for p in found.values() if p.seen.profile.full}
    return _Reach(found, outside, bare - inside)


def _compared(profile: Profile, asks: Collection[str], answers: Collection[str]) -> bool:
    """Whether a full name is compared with full names, not only asked for by a bare surname."""
    blocks = blocks_of(profile)
    return not (blocks.answers.isdisjoint(asks) and blocks.asks.isdisjoint(answers))


def _take_in_outsiders(
    scene: _Scene,
    attached: Mapping[str, str],
    outsiders: Collection[str],
    before: dict[str, Placed],
    now: dict[str, Seen],
    by_id: dict[str, list[Seen]],
) -> None:
    """Adds those outside to whom a bare surname is, or was, joined, with all their profiles."""
    groups: dict[str, list[Seen]] = defaultdict(list)
    for key, id in attached.items():
        groups[id].append(now[key])
    walked = set(before)
    for placed in scene.source.profiles({*outsiders, *attached.values()}):
        key = placed.seen.profile.key
        if key not in walked:
            before[key] = placed
            groups[placed.official].append(placed.seen)
    for id, group in groups.items():
        by_id[id] = sorted(group, key=lambda item: (item.first, item.profile.key))


def _seen_now(
    scene: _Scene,
    before: Mapping[str, Placed],
    old: Mapping[Member, Profile],
    new: Mapping[Member, Profile],
) -> dict[str, Seen]:
    """The profiles with when and how often they are seen after the change."""
    now = {key: placed.seen for key, placed in before.items()}
    lost = {profile.key for profile in old.values()}
    for key in lost:
        now.pop(key, None)
    for seen in scene.source.seen_without(lost, scene.removed.keys()):
        now[seen.profile.key] = seen
    for (article, local), profile in new.items():
        where = (scene.added[article].date, article, local)
        had = now.get(profile.key)
        now[profile.key] = Seen(
            profile,
            first=where if had is None else min(had.first, where),
            last=where[0] if had is None else max(had.last, where[0]),
            articles=1 if had is None else had.articles + 1,
        )
    return now


def _official(before: Mapping[str, Placed], key: str) -> str | None:
    placed = before.get(key)
    return None if placed is None else placed.official


def _kept(
    before: Mapping[str, Placed],
    by_id: Mapping[str, Sequence[Seen]],
    changed: Collection[str],
) -> set[str]:
    """The linked ids that have the profiles that they had, none of them changed."""
    old: dict[str, set[str]] = defaultdict(set)
    for key, placed in before.items():
        old[placed.official].add(key)
    kept = set()
    for id, group in by_id.items():
        keys = {item.profile.key for item in group}
        if old.get(id) == keys and keys.isdisjoint(changed):
            kept.add(id)
    return kept


def _travellers(facts: ArticleFacts) -> list[tuple[str, ...]]:
    return [(trip.official, *trip.companions) for trip in facts.trips]


def _participants(facts: ArticleFacts) -> list[tuple[str, ...]]:
    return [meeting.officials for meeting in facts.meetings]


@dataclass(frozen=True, slots=True)
class _State:
    """Who is who after the change."""

    scene: _Scene
    ids: Mapping[str, str]
    """From profile key to linked id, for all that the change can touch."""
    before: Mapping[str, Placed]
    moved: frozenset[str]
    """Profiles whose linked id is another than before."""

    def official_of(self, articles: Iterable[ArticleFacts]) -> dict[Member, str]:
        """The linked ids of everybody in some articles, after the change."""
        articles = list(articles)
        stored = self.scene.source.official_of(
            {f.article for f in articles if f.article not in self.scene.added}
        )
        found = {}
        for facts in articles:
            for official in facts.officials:
                member = (facts.article, official.id)
                key = self.scene.profile(facts.article, official).key
                found[member] = self.ids.get(key) or stored[member]
        return found

    def affected(self) -> list[ArticleFacts]:
        """The stored articles in which somebody has another linked id than before."""
        known = [key for key in self.moved if key in self.before]
        articles = {article for article, _, _ in self.scene.source.people(known)}
        stored = self.scene.source.facts(articles - self.scene.removed.keys())
        return [self.scene.spoken_of.get(f.article, f) for f in stored]

    def renewed(
        self,
        gone: Collection[str],
        touched: Collection[str],
        affected: Sequence[ArticleFacts],
        groups_of: Callable[[ArticleFacts], list[tuple[str, ...]]],
    ) -> set[str]:
        """The linked ids, old and new, whose trips (or meetings) have to be made anew."""
        found = {self.before[key].official for key in self.moved if key in self.before}
        found |= {self.ids[key] for key in self.moved if key in self.ids}
        old = self.scene.source.official_of(
            self.scene.removed.keys() | {facts.article for facts in affected}
        )
        for facts in (*self.scene.removed.values(), *affected):
            for local in _flat(groups_of(facts)):
                if (facts.article, local) in old:
                    found.add(old[facts.article, local])
        current = (*self.scene.added.values(), *affected)
        new = self.official_of(current)
        for facts in current:
            for local in _flat(groups_of(facts)):
                if (facts.article, local) in new:
                    found.add(new[facts.article, local])
        return found

    def before_of(self, ids: Collection[str]) -> set[str]:
        """The linked ids that people of these ids had before the change."""
        wanted = set(ids)
        return wanted | {
            placed.official
            for key, placed in self.before.items()
            if placed.official in wanted or self.ids.get(key) in wanted
        }

    def trip_claims(self, ids: Collection[str]) -> list[TripClaim]:
        """All reports of trips of some people, in order of day."""
        facts = self.scene.current(self.scene.source.travels(self.before_of(ids)))
        official_of = self.official_of(facts.values())
        return [
            claim
            for one in _in_order(facts.values())
            for claim in trip_claims(one, official_of)
            if claim.official in ids
        ]

    def meeting_claims(self, ids: Collection[str]) -> list[MeetingClaim]:
        """All reports of meetings that some people took part in, in order of day."""
        facts = self.scene.current(self.scene.source.meetings(self.before_of(ids)))
        official_of = self.official_of(facts.values())
        return [
            claim
            for one in _in_order(facts.values())
            for claim in meeting_claims(one, official_of)
            if not set(ids).isdisjoint(claim.officials)
        ]

    def officials(self, touched: Mapping[str, Sequence[Seen]]) -> list[LinkedOfficial]:
        """The people whose profiles, or what was seen of them, have changed."""
        scene = self.scene
        known = {item.profile.key for group in touched.values() for item in group}
        found: dict[str, list[tuple[dt.date, str, Official]]] = defaultdict(list)
        for article, date, official in scene.source.people(known & self.before.keys()):
            if article not in scene.removed and article not in scene.spoken_of:
                key = scene.profile(article, official).key
                found[self.ids[key]].append((date, article, official))
        for facts in (*scene.spoken_of.values(), *scene.added.values()):
            for official in facts.officials:
                key = scene.profile(facts.article, official).key
                if key in known:
                    found[self.ids[key]].append((facts.date, facts.article, official))
        made = []
        for id, group in touched.items():
            rows = sorted(found[id], key=lambda row: (row[0], row[1], row[2].id))
            members = tuple((article, official.id) for _, article, official in rows)
            made.append(linked_official(id, group, members, [(date, one) for date, _, one in rows]))
        return made


def _flat(groups: Iterable[tuple[str, ...]]) -> set[str]:
    return {one for group in groups for one in group}


def _in_order(articles: Iterable[ArticleFacts]) -> list[ArticleFacts]:
    return sorted(articles, key=lambda facts: (facts.date, facts.article))


def _candidates(
    state: _State, touched: Mapping[str, Sequence[Seen]], official_of: Mapping[Member, str]
) -> tuple[Candidate, ...]:
    """The questions that a changed person is in."""
    source = state.scene.source
    hints = {
        hint
        for group in touched.values()
        for item in group
        for hint in blocks_of(item.profile).hints
    }
    near = {placed.official for placed in source.hinted(hints)} | {
        state.ids[key] for key in state.before if key in state.ids
    }
    people: dict[str, list[Seen]] = defaultdict(list)
    for placed in source.profiles(near):
        if placed.seen.profile.key not in state.before:
            people[placed.official].append(placed.seen)
    for key, placed in state.before.items():
        if key in state.ids and state.ids[key] not in touched:
            people[state.ids[key]].append(placed.seen)
    everybody: list[tuple[str, Sequence[Seen]]] = [
        *((id, _ordered(seen)) for id, seen in people.items()),
        *touched.items(),
    ]
    unsure = state.scene.replay.unsure(official_of)
    return candidates_of(everybody, state.scene.hand, unsure, about=touched.keys())


def _ordered(seen: Iterable[Seen]) -> list[Seen]:
    return sorted(seen, key=lambda item: item.first)
