"""Goes through the sentences of an article, asks the readers of each trigger, assembles the rest.

Only sentences with a trigger word and an official are looked at; an article without either is left
at once. No rule is here.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import compress, count
from typing import Protocol

from store.annotate.events.by_word import readers
from store.annotate.events.clause.destinations import PLACE_WORDS
from store.annotate.events.clause.legs import JOURNEYS
from store.annotate.events.clause.scene import Scene, make_scene
from store.annotate.events.clause.sexes import SEXED
from store.annotate.events.clause.triggers import load_triggers
from store.annotate.events.clause.venues import GATHERINGS
from store.annotate.events.judgement.assemble import assemble
from store.annotate.events.judgement.claims import Claim, MeetingClaim
from store.annotate.events.judgement.retractions import RETRACTING, retract
from store.annotate.events.meeting.bodies import add_fellows, sitters, with_members
from store.annotate.events.meeting.encounters import read_joint, read_present
from store.annotate.events.meeting.gather import gather
from store.annotate.events.meeting.meeting_claims import joining
from store.annotate.events.meeting.met_abroad import presence_from
from store.annotate.events.meeting.named_after import read_named_after
from store.annotate.events.meeting.sat_in import SAT_IN, read_sat_in
from store.annotate.events.travel.attendance import read_attending, read_headed, read_sides
from store.annotate.events.travel.companions import COMPANY_WORDS, read_company
from store.annotate.events.travel.earlier import (
    EARLIER,
    read_beside,
    read_first_since,
    read_repeated,
)
from store.annotate.events.travel.echoes import ECHOES, read_echo
from store.annotate.events.travel.fronted import FRONTING, read_fronted
from store.annotate.events.travel.in_session import read_in_session
from store.annotate.events.travel.journeys import Journey, read_journey
from store.annotate.events.travel.presence import apposed, read_apposed
from store.annotate.events.travel.tours import DESTINATIONS
from store.annotate.events.travel.travellers import TRAVELLER_WORDS, read_travellers
from store.annotate.events.travel.visiting import read_visiting
from store.annotate.events.who.company import Company
from store.annotate.events.who.delegations import BODIES
from store.annotate.events.who.parties import PARTY_WORDS, parties_in
from store.annotate.events.who.topic import tell
from store.annotate.lexicon import Lexicon
from store.annotate.tokens import Tokens
from store.model import Firing, Meeting, Name, Official, TimeExpression, Trip


class HasPeople(Protocol):
    """What the people stage gives."""

    @property
    def names(self) -> tuple[Name, ...]:
        """All names of the article."""
        ...

    @property
    def officials(self) -> tuple[Official, ...]:
        """The people of the article."""
        ...


class HasTimes(Protocol):
    """What the times stage gives."""

    @property
    def expressions(self) -> tuple[TimeExpression, ...]:
        """The time expressions of the article."""
        ...


@dataclass(frozen=True, slots=True)
class Events:
    """The trips and meetings of one article and which rule gave what."""

    trips: tuple[Trip, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    trace: tuple[Firing, ...] = ()


_SITTING = frozenset("attended attending present took".split())


_ALONE = BODIES | DESTINATIONS
"""Words that may speak of a traveller whom their sentence does not name."""


_LATE = _SITTING | SAT_IN | COMPANY_WORDS | JOURNEYS | TRAVELLER_WORDS | EARLIER
_LATE |= ECHOES | {"headed", "led"}
"""Words that are looked at once the claims of their sentence are known."""


_LEADING = frozenset(["head", "leadership"])
"""Words of who leads others, which `agents` looks for."""


_LATELY = 12
"""Claims before a sentence to which its words may refer: "so did X"."""


@lru_cache(maxsize=1)
def _words() -> frozenset[str]:
    """Every word that some stage of the events looks for in the whole article."""
    return _LATE.union(readers(), PARTY_WORDS, PLACE_WORDS, SEXED, GATHERINGS, RETRACTING, _LEADING)


def read_events(
    tokens: Tokens, date: dt.date, lexicon: Lexicon, times: HasTimes, people: HasPeople
) -> Events:
    """Trips and meetings of the officials in `people`, as of `date`."""
    if not people.officials:
        return Events()
    lower = tokens.lower
    scene = make_scene(
        tokens,
        date,
        load_triggers(),
        people.names,
        people.officials,
        times.expressions,
        lexicon.capital_of,
        list(compress(count(), map(_words().__contains__, lower))),
    )
    starts = _by_sentence(scene, scene.words_of(readers()))
    late = _by_sentence(scene, scene.words_of(_LATE))
    claims: list[Claim] = []
    met: list[MeetingClaim] = []
    company: list[Company] = []
    journeys: list[Journey] = []
    named = {scene.sentence_at[token] for token, _ in scene.first_people}
    apposing = apposed(scene)
    told = 0
    for sentence, (first, stop) in enumerate(tokens.sentences):
        if not (
            scene.travellers
            or sentence in named
            or parties_in(scene, sentence)
            or not _ALONE.isdisjoint(lower[first:stop])
        ):
            continue
        if scene.items:
            scene.enter(sentence)
        some, others = _read_sentence(
            scene, sentence, starts.get(sentence, ()), sentence in apposing
        )
        if some or claims:
            for index in late.get(sentence, ()):
                if lower[index] in EARLIER:
                    some += read_beside(scene, index, some)
                    some += read_first_since(scene, index, some)
                elif lower[index] in ECHOES:
                    some += read_echo(scene, index, claims[-_LATELY:] + some)
        some += read_repeated(scene, some)
        claims += some
        for claim in some:
            if claim.country and claim.polarity == "actual":
                tell(scene, claim)
        met += others
        if lower[first] in ("they", "the") and "were" in lower[first + 1 : first + 5]:
            met += read_named_after(scene, sentence)
        if met and lower[first] in ("present", "also", "on", "attending"):
            met += read_present(scene, sentence, met)
        for index in late.get(sentence, ()):
            word = lower[index]
            if word in _SITTING and (met or word == "attended"):
                met += read_attending(scene, index, met)
            if word in SAT_IN and met:
                met += read_sat_in(scene, sentence, index, met)
            elif word in ("headed", "led") and scene.waiting:
                met += read_headed(scene, index)
            if word in COMPANY_WORDS:
                company += read_company(scene, sentence, index)
            if word in JOURNEYS:
                journeys += read_journey(scene, index)
            if word in TRAVELLER_WORDS:
                company += read_travellers(scene, sentence, index)
        while told < len(company):
            one = company[told]
            told += 1
            if not one.apart:
                add_fellows(scene, one.first, (one.leader, *one.others))
    for one in company:
        if one.talks:
            held = [
                claim
                for claim in met
                if one.leader in claim.officials and claim.polarity == "actual"
            ]
            met += joining(scene, list(one.others), held, one.sentence, one.first, one.stop)
    retract(scene, claims, met)
    met += with_members(scene, met)
    company += sitters(scene, met)
    if "delegation" in scene.spoken:
        met += read_sides(scene, met)
    if not (claims or met or company):
        return Events()
    for meeting in met:
        _place_by_travel(meeting, claims, lower)
    for meeting in met:
        scene.enter(meeting.sentence)
        _place_as_told(meeting, met)
        _place_as_theirs(meeting, met)
        claims += presence_from(scene, meeting)
    scene.enter(0)
    trips = assemble(scene, claims, company, journeys)
    return Events(trips, gather(scene, met, trips), _trace(tokens, claims, met, company))


def _by_sentence(scene: Scene, indexes: list[int]) -> dict[int, list[int]]:
    """Sentence -> those of some tokens that stand in it."""
    at = scene.sentence_at
    found: dict[int, list[int]] = defaultdict(list)
    for index in indexes:
        found[at[index]].append(index)
    return found


_SOON_AFTER = frozenset("after when once".split())


_NEAR = 3
"""Sentences within which two tellings are of one meeting."""


def _place_as_told(meeting: MeetingClaim, met: list[MeetingClaim]) -> None:
    """Puts "he gave X a letter" where the meeting with X, told just before, was held."""
    if meeting.country is not None or meeting.tense == "future":
        return
    for other in met:
        if (
            other.country is not None
            and set(other.officials) == set(meeting.officials)
            and other.polarity == "actual"
            and other.tense != "future"
            and other.trigger < meeting.trigger
            and meeting.sentence - other.sentence <= _NEAR
            and (other.when is None or meeting.when is None or other.when == meeting.when)
        ):
            meeting.country, meeting.place = other.country, other.place
            meeting.by_travel = other.by_travel
            return


def _place_as_theirs(meeting: MeetingClaim, met: list[MeetingClaim]) -> None:
    """Puts who only sat in where those were whose talks they were."""
    if meeting.country is not None or not meeting.rule.startswith(_BESIDE):
        return
    for other in met:
        if (
            other.country is not None
            and not other.rule.startswith(_BESIDE)
            and 0 <= meeting.sentence - other.sentence <= _NEAR
            and set(other.officials) & set(meeting.officials)
            and (other.when is None or meeting.when is None or other.when == meeting.when)
        ):
            meeting.country, meeting.place = other.country, other.place
            meeting.when = meeting.when or other.when
            meeting.by_travel = other.by_travel
            return


_BESIDE = ("meeting/sat-in", "meeting/members")
"""Rules of meetings that are read from another one."""


def _place_by_travel(meeting: MeetingClaim, claims: list[Claim], lower: list[str]) -> None:
    """Puts talks where their sentence says that one side went: "visited Jordan for talks"."""
    if meeting.country is not None:
        return
    before = [
        claim
        for claim in claims
        if claim.sentence == meeting.sentence
        and claim.country
        and claim.who in meeting.officials
        and claim.trigger < meeting.trigger
        and (claim.tense != "future" or meeting.tense == "future")
        and claim.rule not in ("trip/came-from", "trip/transit", "trip/leave")
    ]
    if not before:
        # "met Choe soon after he reached Pyongyang"
        before = [
            claim
            for claim in claims
            if claim.sentence == meeting.sentence
            and claim.country
            and claim.who in meeting.officials
            and claim.rule in ("trip/reach", "trip/arrive")
            and claim.trigger > meeting.trigger
            and not _SOON_AFTER.isdisjoint(lower[meeting.trigger : claim.trigger])
        ][:1]
    if not before:
        return
    claim = max(before, key=lambda one: one.trigger)
    if claim.rule == "trip/leave-for" and {"after", "following"} & set(
        lower[claim.trigger : meeting.trigger]
    ):
        # "left Oslo for Rome after talks with X": in Oslo
        claim = next((one for one in claims if _is_left(one, claim)), claim)
    day = claim.within or claim.arrived
    if (
        "who" in lower[claim.first : claim.trigger]
        and meeting.when is not None
        and day is not None
        and day.latest < meeting.when.earliest
        and claim.rule != "trip/arrive"
    ):
        return  # "X, who began the tour in Lima on Friday, met Y on Sunday"
    meeting.country, meeting.place = claim.country, claim.place
    meeting.by_travel = True
    told_by_the_way = "who" in lower[claim.first : claim.trigger]  # "X, who came on Monday, met Y"
    if meeting.when is None and claim.rule != "trip/leave-for" and not told_by_the_way:
        meeting.when = claim.whole or claim.within


def _is_left(claim: Claim, going: Claim) -> bool:
    """Whether a claim tells of the place that somebody left for another."""
    return (
        claim.rule == "trip/leave"
        and claim.who == going.who
        and claim.trigger == going.trigger
        and claim.country is not None
    )


def _read_sentence(
    scene: Scene, sentence: int, starts: Sequence[int], apposes: bool
) -> tuple[list[Claim], list[MeetingClaim]]:
    lower, owner, table = scene.tokens.lower, scene.owner, readers()
    claims: list[Claim] = []
    met: list[MeetingClaim] = []
    first, stop = scene.tokens.sentences[sentence]
    if (
        "visiting" in scene.spoken
        and "visiting" in lower[first:stop]
        and any(party.visiting for party in parties_in(scene, sentence))
    ):
        claims += read_visiting(scene, sentence)
        met += read_joint(scene, sentence)
    if apposes:
        claims += read_apposed(scene, sentence)
    claims += read_in_session(scene, sentence)
    if lower[first] in FRONTING:
        claims += read_fronted(scene, sentence)
    for index in starts:
        name = owner[index]
        if name is not None and name.kind == "person":
            continue
        for read in table[lower[index]]:
            for one in read(scene, index):
                if isinstance(one, MeetingClaim):
                    met.append(one)
                else:
                    claims.append(one)
    return claims, met


def _trace(
    tokens: Tokens, claims: list[Claim], met: list[MeetingClaim], company: list[Company]
) -> tuple[Firing, ...]:
    firings: list[Firing] = []
    for claim in claims:
        start, end = tokens.span(claim.first, claim.stop)
        value = f"{claim.who} > {claim.country or '?'} {claim.tense} {claim.polarity}"
        firings.append(Firing("events", claim.rule, start, end, value))
    for meeting in met:
        start, end = tokens.span(meeting.first, meeting.stop)
        value = f"{' + '.join(meeting.officials)} {meeting.tense} {meeting.polarity}"
        firings.append(Firing("events", meeting.rule, start, end, value))
    for one in company:
        start, end = tokens.span(one.first, one.stop)
        firings.append(
            Firing("events", one.rule, start, end, f"{one.leader} with {', '.join(one.others)}")
        )
    return tuple(firings)
