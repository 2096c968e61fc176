"""Goes through the sentences of an article, asks the readers of each trigger, assembles the rest.

Only sentences with a trigger word and an official are looked at; an article without either is left
at once. No rule is here.
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from itertools import compress, count
from typing import Protocol

from store.annotate.events.acts import read_act, read_summit, read_talks_abroad
from store.annotate.events.arrivals import read_arrival
from store.annotate.events.assemble import assemble
from store.annotate.events.attendance import read_at_event, read_attending, read_headed, read_sides
from store.annotate.events.being import read_being
from store.annotate.events.claims import Claim, MeetingClaim
from store.annotate.events.companions import COMPANY_WORDS, Company, read_company
from store.annotate.events.delegations import BODIES
from store.annotate.events.encounters import read_handing, read_joint, read_present, read_together
from store.annotate.events.face_to_face import SIGNING, TELLING, read_signing, read_telling
from store.annotate.events.fronted import read_fronted, read_way_home
from store.annotate.events.gather import gather
from store.annotate.events.hosting import read_host_country
from store.annotate.events.idioms import (
    read_boarding,
    read_join,
    read_particle,
    read_state,
    read_staying,
)
from store.annotate.events.journeys import Journey, read_journey
from store.annotate.events.leaving import read_leave, read_return, read_set
from store.annotate.events.legs import JOURNEYS
from store.annotate.events.meeting_claims import joining, presence_from
from store.annotate.events.meeting_nouns import read_meeting_noun
from store.annotate.events.meetings import read_call, read_meeting_verb
from store.annotate.events.missions import (
    read_attend,
    read_carry,
    read_lead,
    read_reach,
    read_send,
)
from store.annotate.events.named_after import read_named_after
from store.annotate.events.nouns import is_noun
from store.annotate.events.participants import read_assembling
from store.annotate.events.parties import PARTY_WORDS, parties_in
from store.annotate.events.precedents import read_since
from store.annotate.events.presence import read_apposed, read_here, read_received
from store.annotate.events.sat_in import SAT_IN, read_sat_in
from store.annotate.events.scene import Scene, make_scene
from store.annotate.events.sexes import SEXED
from store.annotate.events.side_by_side import SIDE_BY_SIDE, read_side_by_side
from store.annotate.events.summits import SUMMITS, read_named_summit, read_numbered
from store.annotate.events.tours import (
    DESTINATIONS,
    read_destinations,
    read_made_visit,
    read_take,
)
from store.annotate.events.travel import read_arrive, read_go, read_visit
from store.annotate.events.travellers import (
    TRAVELLER_WORDS,
    read_accompany,
    read_those,
    read_travellers,
)
from store.annotate.events.triggers import Form, load_triggers
from store.annotate.events.venues import GATHERINGS
from store.annotate.events.visiting import read_presence, read_visiting, read_visiting_body
from store.annotate.events.visits import read_visit_noun
from store.annotate.events.ways import read_phrase
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


_TOGETHER = frozenset("co-chair co-chaired cochaired co-hosted exchanged".split())


_BESIDE = SIDE_BY_SIDE | SIGNING | TELLING | DESTINATIONS | _TOGETHER
"""Words that have a reader beside those of verbs and nouns of travel and meeting."""


_ALONE = BODIES | DESTINATIONS
"""Words that may speak of a traveller whom their sentence does not name."""


_PRESS = frozenset("reporters journalists press media newsmen".split())


_FOLLOWING = _SITTING | SAT_IN | COMPANY_WORDS | JOURNEYS | TRAVELLER_WORDS | {"headed", "led"}
"""Words that are looked at once the claims of their sentence are known."""


_BE = frozenset("is was are were be been did".split())


_APART = _BE | frozenset("here way since first presence local".split())
"""Words with a reader of their own, which are in no list of triggers."""


@lru_cache(maxsize=1)
def _keys() -> frozenset[str]:
    """Every word that some reader starts from."""
    return (
        load_triggers().anywhere
        | _BESIDE
        | _APART
        | COMPANY_WORDS
        | _SITTING
        | SAT_IN
        | TRAVELLER_WORDS
    )


@lru_cache(maxsize=1)
def _words() -> frozenset[str]:
    """Every word that some stage of the events looks for in the whole article."""
    return _keys() | PARTY_WORDS | SEXED | GATHERINGS


@lru_cache(maxsize=1)
def _frames() -> dict[str, tuple[str, ...]]:
    """Verb -> those of its frames that have a reader; the others only help to read nouns."""
    read = READERS.keys() | _PAIR_FRAMES
    return {
        word: tuple(frame for frame in verb.frames if frame in read)
        for word, verb in load_triggers().verbs.items()
        if not read.isdisjoint(verb.frames)
    }


@lru_cache(maxsize=1)
def _readable() -> frozenset[str]:
    """The words of `_keys` from which `_read_sentence` reads."""
    return frozenset(_frames()) | frozenset(load_triggers().nouns) | _BESIDE | _APART | {"those"}


def read_events(
    tokens: Tokens, date: dt.date, lexicon: Lexicon, times: HasTimes, people: HasPeople
) -> Events:
    """Trips and meetings of the officials in `people`, as of `date`."""
    if not people.officials:
        return Events()
    lower = tokens.lower
    words = list(compress(count(), map(_words().__contains__, lower)))
    keys = _keys()
    starts = [index for index in words if lower[index] in keys]
    if not starts:
        return Events()
    scene = make_scene(
        tokens,
        date,
        load_triggers(),
        people.names,
        people.officials,
        times.expressions,
        lexicon.capital_of,
        words,
    )
    claims: list[Claim] = []
    met: list[MeetingClaim] = []
    company: list[Company] = []
    journeys: list[Journey] = []
    told = 0
    at = 0
    for sentence, (first, stop) in enumerate(tokens.sentences):
        begin = at
        at = bisect_left(starts, stop, at)
        if begin == at:
            continue
        if not (parties_in(scene, sentence) or scene.travellers) and _ALONE.isdisjoint(
            lower[first:stop]
        ):
            continue
        if scene.items:
            scene.enter(sentence)
        some, others = _read_sentence(scene, sentence, starts[begin:at])
        claims += some
        for claim in some:
            if claim.country and claim.polarity == "actual":
                scene.travellers.append((claim.trigger, claim.who))
                scene.destinations.append(claim.country)
        met += others
        if tokens.lower[first] in ("they", "the") and "were" in tokens.lower[first + 1 : first + 5]:
            met += read_named_after(scene, sentence)
        if met and tokens.lower[first] in ("present", "also", "on", "attending"):
            met += read_present(scene, sentence, met)
        for index in starts[begin:at]:
            word = tokens.lower[index]
            if word not in _FOLLOWING:
                continue
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
        for one in company[told:]:
            scene.fellows.append((one.first, (one.leader, *one.others)))
        told = len(company)
    for one in company:
        if one.talks:
            held = [
                claim
                for claim in met
                if one.leader in claim.officials and claim.polarity == "actual"
            ]
            met += joining(scene, list(one.others), held, one.sentence, one.first, one.stop)
    if "delegation" in tokens.lower:
        met += read_sides(scene, met)
    for meeting in met:
        _place_by_travel(meeting, claims, tokens.lower)
    for meeting in met:
        scene.enter(meeting.sentence)
        _place_as_told(meeting, met)
        claims += presence_from(scene, meeting)
    scene.enter(0)
    trips = assemble(scene, claims, company, journeys)
    return Events(trips, gather(scene, met, trips), _trace(tokens, claims, met, company))


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
    meeting.country, meeting.place = claim.country, claim.place
    meeting.by_travel = True
    told_by_the_way = "who" in lower[claim.first : claim.trigger]  # "X, who came on Monday, met Y"
    if meeting.when is None and claim.rule != "trip/leave-for" and not told_by_the_way:
        meeting.when = claim.whole or claim.within


def _read_sentence(
    scene: Scene, sentence: int, starts: list[int]
) -> tuple[list[Claim], list[MeetingClaim]]:
    lower = scene.tokens.lower
    claims: list[Claim] = []
    met: list[MeetingClaim] = []
    if [party for party in parties_in(scene, sentence) if party.visiting]:
        claims += read_visiting(scene, sentence)
        met += read_joint(scene, sentence)
    claims += read_apposed(scene, sentence)
    claims += read_fronted(scene, sentence)
    readable, frames = _readable(), _frames()
    for index in starts:
        word = lower[index]
        if word not in readable:
            continue
        verb = scene.triggers.verbs.get(word)
        noun = scene.triggers.nouns.get(word)
        owner = scene.owner[index]
        if owner is not None and owner.kind == "person":
            continue
        if word in _BESIDE:
            if word in SIDE_BY_SIDE:
                met += read_side_by_side(scene, index)
            if word in SIGNING:
                met += read_signing(scene, index)
            elif word in TELLING:
                met += read_telling(scene, index)
            elif word in DESTINATIONS:
                claims += read_destinations(scene, index)
            if word in _TOGETHER:
                met += read_together(scene, index)
        if verb is None and noun is None:
            if word == "here":
                claims += read_here(scene, index)
            elif word == "local":
                if lower[index - 1] == "told" and lower[index + 1] in _PRESS:
                    claims += read_here(scene, index + 1)
            elif word == "presence":
                claims += read_presence(scene, index)
            elif word == "first":
                some, others = read_numbered(scene, index)
                claims += some
                met += others
            elif word == "since":
                claims += read_since(scene, index)
            elif word == "way":
                claims += read_way_home(scene, index)
            elif word == "those":
                claims += read_those(scene, index)
            elif word in _BE:
                claims += read_being(scene, index) or read_state(scene, index)
            continue
        if word in ("call", "calls") and verb is not None:
            claims += read_made_visit(scene, index)
        if noun == "delegation":
            claims += read_visiting_body(scene, index)
        elif noun == "visit":
            claims += read_visit_noun(scene, index) or read_made_visit(scene, index)
        elif noun in ("arrival", "departure"):
            claims += read_arrival(scene, index)
        elif noun == "talks":
            if word in SUMMITS:
                some, others = read_named_summit(scene, index)
                claims += some
                met += others
            met += read_meeting_noun(scene, index)
            claims += read_summit(scene, index)
            claims += read_talks_abroad(scene, index)
            if word in ("summit", "talks"):
                claims += read_at_event(scene, index)
        elif noun == "event":
            claims += read_at_event(scene, index)
            if word == "conference":
                met += read_meeting_noun(scene, index)
        if verb is not None:
            for frame in frames.get(word, ()):
                if frame == "act":
                    claims += read_act(scene, index, verb.form)
                    continue
                some, others = _read_verb(scene, sentence, index, frame, verb.form)
                claims += some
                met += others
    return claims, met


def _read_verb(
    scene: Scene, sentence: int, index: int, frame: str, form: Form
) -> tuple[list[Claim], list[MeetingClaim]]:
    reader = READERS.get(frame)
    if reader is not None:
        if frame in ("visit", "go") and is_noun(scene, index):
            return [], []
        if frame == "visit" and _is_title(scene, sentence, index):
            return [], []
        return reader(scene, index, form), []
    if frame in ("meet", "confer"):
        return [], read_meeting_verb(scene, index, form)
    if frame in ("sit_with", "see"):
        return [], read_meeting_verb(scene, index, form, frame)
    if frame == "hand":
        return [], read_handing(scene, index, form)
    if frame == "call":
        return [], read_call(scene, index, form)
    if frame == "receive":
        return read_received(scene, index, form)
    return [], []


def _is_title(scene: Scene, sentence: int, index: int) -> bool:
    """Whether "visiting" at `index` stands among the titles of a name."""
    return any(party.first <= index < party.head for party in parties_in(scene, sentence))


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


_PAIR_FRAMES = frozenset("act meet confer sit_with see hand call receive".split())
"""Frames that `_read_verb` reads itself."""


READERS: dict[str, Callable[[Scene, int, Form], list[Claim]]] = {
    "visit": read_visit,
    "arrive": read_arrive,
    "leave": read_leave,
    "go": read_go,
    "return": read_return,
    "attend": read_attend,
    "assemble": read_assembling,
    "send": read_send,
    "lead": read_lead,
    "take": read_take,
    "reach": read_reach,
    "set": read_set,
    "carry": read_carry,
    "accompany": read_accompany,
    "particle": read_particle,
    "board": read_boarding,
    "phrase": read_phrase,
    "host": read_host_country,
    "stay": read_staying,
    "join": read_join,
}
"""Frame of triggers.toml -> its reader."""
