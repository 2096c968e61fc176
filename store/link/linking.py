"""Links all articles at once: from the facts of each to people, trips and meetings over all.

The one place where the steps are put in order: spans corrected by hand, profiles, people, slugs,
trips, meetings, questions for review. `update` does the same for a few articles more.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from store.link.decisions import NO_DECISIONS, Decision, Decisions, MentionKey
from store.link.groups import NO_HAND, Hand
from store.link.journeys import TripClaim, link_trips
from store.link.meetings import MeetingClaim, link_meetings
from store.link.officials import assign_slugs, display_name, group_people
from store.link.profiles import Profile, Seen, profile_of
from store.link.records import ArticleFacts, Linked, LinkedOfficial, LinkedRole, Member
from store.link.replay import Replay
from store.link.review import candidates_of
from store.link.spans import correct, span_changes
from store.link.windows import days
from store.model import Official, Trip

WIDEST = 366
"""Days; a window that is wider says nothing that could join two reports."""


def link(facts: Iterable[ArticleFacts], decisions: Decisions = NO_DECISIONS) -> Linked:
    """People, trips and meetings of all articles; the same whatever the order of the articles.

    Every article is given once. The decisions by hand hold before all else.
    """
    by_span: dict[str, list[Decision]] = defaultdict(list)
    for decision in decisions.active:
        if decision.span is not None:
            by_span[decision.span.article].append(decision)
    articles: list[ArticleFacts] = []
    spans: list[tuple[MentionKey, str | None]] = []
    done: set[str] = set()
    for article in sorted(facts, key=lambda one: (one.date, one.article)):
        if article.article in by_span:
            corrected = correct(article, by_span[article.article])
            article = corrected.facts
            spans += corrected.spans
            done |= corrected.done
        articles.append(article)

    profiles = {
        (article.article, official.id): profile_of(official, article.article)
        for article in articles
        for official in article.officials
    }
    spoken_of = decisions.articles
    replay = Replay(
        decisions=decisions,
        facts={article.article: article for article in articles if article.article in spoken_of},
        slugs=_slugs(articles, profiles) if decisions.entries else {},
    )
    for listed in by_span.values():
        for decision in listed:
            if decision.id not in done:
                replay.orphan(decision)
    hand = replay.people(profiles)
    people = _people(articles, profiles, hand)
    official_of = {member: person.slug for person in people for member in person.members}

    claims = replay.claims(_trip_claims(articles, official_of), official_of)
    trips = replay.changed(
        link_trips(claims, replay.pairs(claims, official_of)), claims, official_of
    )
    officials = _officials(people, articles)
    officials = decided(officials, replay, official_of)
    return Linked(
        officials=tuple(sorted(officials, key=lambda official: official.id)),
        trips=tuple(trips),
        meetings=tuple(link_meetings(_meeting_claims(articles, official_of))),
        candidates=candidates_of(
            [(person.slug, person.seen) for person in people], hand, replay.unsure(official_of)
        ),
        spans=span_changes(spans, official_of),
        orphans=tuple(replay.orphans),
        refused=tuple(replay.refused),
        profiles=profiles,
    )


@dataclass(frozen=True, slots=True)
class _Person:
    slug: str
    seen: tuple[Seen, ...]
    members: tuple[Member, ...]


def _people(
    articles: Sequence[ArticleFacts], profiles: Mapping[Member, Profile], hand: Hand
) -> list[_Person]:
    """The people that the profiles amount to; `articles` are in order of day."""
    by_profile: dict[str, list[tuple[dt.date, str, str]]] = defaultdict(list)
    known: dict[str, Profile] = {}
    for article in articles:
        for official in article.officials:
            profile = profiles[article.article, official.id]
            known[profile.key] = profile
            by_profile[profile.key].append((article.date, article.article, official.id))
    seen = [
        Seen(known[key], first=min(where), last=max(where)[0], articles=len(where))
        for key, where in by_profile.items()
    ]
    groups = group_people(seen, hand).groups
    return [
        _Person(
            slug,
            tuple(group),
            tuple(
                (article, local)
                for _, article, local in sorted(
                    where for item in group for where in by_profile[item.profile.key]
                )
            ),
        )
        for slug, group in zip(assign_slugs(groups), groups, strict=True)
    ]


def _slugs(
    articles: Sequence[ArticleFacts], profiles: Mapping[Member, Profile]
) -> dict[str, Member]:
    """A member of each person as they are linked without decisions, for hand-written slugs."""
    return {person.slug: person.members[0] for person in _people(articles, profiles, NO_HAND)}


def _officials(people: Sequence[_Person], articles: Sequence[ArticleFacts]) -> list[LinkedOfficial]:
    local: dict[Member, tuple[dt.date, Official]] = {
        (article.article, official.id): (article.date, official)
        for article in articles
        for official in article.officials
    }
    return [
        linked_official(
            person.slug, person.seen, person.members, [local[member] for member in person.members]
        )
        for person in people
    ]


def linked_official(
    id: str,
    seen: Sequence[Seen],
    members: tuple[Member, ...],
    found: Sequence[tuple[dt.date, Official]],
) -> LinkedOfficial:
    """A person from profiles, members in order, and what each member's article says."""
    name = display_name(seen)
    return LinkedOfficial(
        id=id,
        name=name,
        country=_country(seen),
        aliases=aliases_of(name, (official for _, official in found)),
        roles=roles_of(found),
        members=members,
        first=found[0][0],
        last=found[-1][0],
    )


def _country(seen: Sequence[Seen]) -> str | None:
    """The country that most articles give."""
    count: dict[str, int] = defaultdict(int)
    for item in seen:
        if item.profile.country is not None:
            count[item.profile.country] += item.articles
    return min(count, key=lambda code: (-count[code], code), default=None)


def aliases_of(name: str, officials: Iterable[Official]) -> tuple[str, ...]:
    """The other printed forms of a name, the commonest first."""
    count: dict[str, int] = defaultdict(int)
    for official in officials:
        for form in {official.name, *official.aliases}:
            count[form] += 1
    count.pop(name, None)
    return tuple(sorted(count, key=lambda form: (-count[form], form)))


def roles_of(found: Iterable[tuple[dt.date, Official]]) -> tuple[LinkedRole, ...]:
    """The offices that articles print, each with its first and last day, the newest first."""
    roles: dict[tuple[str, bool], LinkedRole] = {}
    for date, official in found:
        counted: set[tuple[str, bool]] = set()
        for role in official.roles:
            key = (role.title.casefold(), role.former)
            old = roles.get(key)
            if old is None:
                roles[key] = LinkedRole(
                    role.title, date, date, 1, role.former, role.country, role.organisation
                )
            else:
                roles[key] = replace(
                    old,
                    first=min(old.first, date),
                    last=max(old.last, date),
                    articles=old.articles + (key not in counted),
                    country=old.country or role.country,
                    organisation=old.organisation or role.organisation,
                )
            counted.add(key)
    return tuple(
        sorted(roles.values(), key=lambda role: (-role.last.toordinal(), role.former, role.title))
    )


def decided(
    officials: Sequence[LinkedOfficial], replay: Replay, official_of: Mapping[Member, str]
) -> list[LinkedOfficial]:
    """The officials with names and roles that were set by hand; people not given are passed by."""
    by_id = {official.id: official for official in officials}
    for decision in replay.of_kind("same", "different", "rename", "role-add", "role-drop"):
        assert decision.person is not None
        ids = {official_of[m] for m in replay.members(decision.person) if m in official_of}
        if decision.kind in ("same", "different"):
            assert decision.other is not None
            ids |= {official_of[m] for m in replay.members(decision.other) if m in official_of}
        elif not ids:
            replay.orphan(decision)
        for id in sorted(ids & by_id.keys()):
            by_id[id] = replace(changed_official(by_id[id], decision), by_hand=True)
    return list(by_id.values())


def changed_official(official: LinkedOfficial, decision: Decision) -> LinkedOfficial:
    """An official with the name or the role that a decision sets."""
    if decision.kind == "rename":
        forms = dict.fromkeys((official.name, *official.aliases))
        forms.pop(decision.value, None)
        return replace(official, name=decision.value, aliases=tuple(forms))
    if decision.kind == "role-add":
        changes = dict(decision.changes)
        role = LinkedRole(
            title=decision.value,
            first=official.first,
            last=official.last,
            articles=0,
            former=changes.get("former") == "yes",
            country=changes.get("country"),
            organisation=changes.get("organisation"),
            by_hand=True,
        )
        return replace(official, roles=(role, *official.roles))
    if decision.kind == "role-drop":
        wanted = decision.value.casefold()
        kept = tuple(role for role in official.roles if role.title.casefold() != wanted)
        return replace(official, roles=kept)
    return official


def _trip_claims(
    articles: Iterable[ArticleFacts], official_of: Mapping[Member, str]
) -> list[TripClaim]:
    return [claim for article in articles for claim in trip_claims(article, official_of)]


def trip_claims(article: ArticleFacts, official_of: Mapping[Member, str]) -> list[TripClaim]:
    """The trips of one article with linked ids; those of people who were struck out are gone."""
    return [
        TripClaim(
            article=article.article,
            reported=article.date,
            index=index,
            official=official_of[article.article, trip.official],
            companions=tuple(
                official_of[article.article, other]
                for other in trip.companions
                if (article.article, other) in official_of
            ),
            trip=_with_useful_days(trip),
        )
        for index, trip in enumerate(article.trips)
        if (article.article, trip.official) in official_of
    ]


def _with_useful_days(trip: Trip) -> Trip:
    """A trip without windows so wide ("this century") that they would touch any other trip."""
    arrived = trip.arrived if trip.arrived and days(trip.arrived) <= WIDEST else None
    left = trip.left if trip.left and days(trip.left) <= WIDEST else None
    if arrived is trip.arrived and left is trip.left:
        return trip
    return replace(trip, arrived=arrived, left=left)


def _meeting_claims(
    articles: Iterable[ArticleFacts], official_of: Mapping[Member, str]
) -> list[MeetingClaim]:
    return [claim for article in articles for claim in meeting_claims(article, official_of)]


def meeting_claims(article: ArticleFacts, official_of: Mapping[Member, str]) -> list[MeetingClaim]:
    """The meetings of one article with linked ids, of two people or more."""
    claims = []
    for index, meeting in enumerate(article.meetings):
        people = {
            official_of[article.article, local]
            for local in meeting.officials
            if (article.article, local) in official_of
        }
        if len(people) > 1:
            claims.append(
                MeetingClaim(article.article, article.date, index, tuple(sorted(people)), meeting)
            )
    return claims
