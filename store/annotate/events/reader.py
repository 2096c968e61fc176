"""Goes through the sentences of an article, asks the readers of each trigger, assembles the rest.

Only sentences with a trigger word are looked at; an article without people or triggers is left at
once. No rule is here.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

from store.annotate.events.assemble import assemble
from store.annotate.events.claims import Claim, MeetingClaim
from store.annotate.events.companions import Company, read_company
from store.annotate.events.gather import gather
from store.annotate.events.meetings import (
    joining,
    presence_from,
    read_call,
    read_joint,
    read_meeting_noun,
    read_handing,
    read_meeting_verb,
    read_present,
    read_together,
)
from store.annotate.events.presence import (
    read_act,
    read_being,
    read_here,
    read_received,
    read_summit,
    read_talks_abroad,
    read_visiting,
)
from store.annotate.events.scene import Scene, make_scene
from store.annotate.events.travel import READERS
from store.annotate.events.triggers import load_triggers
from store.annotate.events.visits import read_arrival, read_visit_noun
from store.annotate.lexicon import Lexicon
from store.annotate.tokens import Tokens
from store.model import Firing, Meeting, Name, Official, TimeExpression, Trip

if TYPE_CHECKING:
    from typing import Protocol

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


_TOGETHER = frozenset("co-chaired cochaired co-hosted exchanged".split())
_BE = frozenset("is was are were be been did".split())


@dataclass(frozen=True, slots=True)
class Events:
    """The trips and meetings of one article and which rule gave what."""

    trips: tuple[Trip, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    trace: tuple[Firing, ...] = ()


def read_events(
    tokens: Tokens, date: dt.date, lexicon: Lexicon, times: HasTimes, people: HasPeople
) -> Events:
    """Trips and meetings of the officials in `people`, as of `date`."""
    if not people.officials:
        return Events()
    triggers = load_triggers()
    if triggers.anywhere.isdisjoint(tokens.lower) and "here" not in tokens.lower:
        return Events()
    scene = make_scene(
        tokens,
        date,
        triggers,
        people.names,
        people.officials,
        times.expressions,
        lexicon.capital_of,
    )
    claims: list[Claim] = []
    met: list[MeetingClaim] = []
    company: list[Company] = []
    for sentence in range(len(tokens.sentences)):
        some, others = _read_sentence(scene, sentence)
        claims += some
        for claim in some:
            if claim.country and claim.polarity == "actual":
                scene.travellers.append((claim.trigger, claim.who))
                scene.destinations.append(claim.country)
        met += others
        met += read_present(scene, sentence, met)
        company += read_company(scene, sentence)
    for one in company:
        if one.talks:
            held = [
                claim
                for claim in met
                if one.leader in claim.officials and claim.polarity == "actual"
            ]
            met += joining(scene, list(one.others), held, one.sentence, one.first, one.stop)
    for meeting in met:
        _place_by_travel(meeting, claims)
        claims += presence_from(scene, meeting)
    trips = assemble(scene, claims, company)
    meetings = gather(scene, met, trips)
    trace = tuple(
        Firing(
            "events",
            claim.rule,
            *tokens.span(claim.first, claim.stop),
            f"{claim.who} > {claim.country or '?'} {claim.tense} {claim.polarity}",
        )
        for claim in claims
    ) + tuple(
        Firing(
            "events",
            claim.rule,
            *tokens.span(claim.first, claim.stop),
            f"{' + '.join(claim.officials)} {claim.tense} {claim.polarity}",
        )
        for claim in met
    )
    return Events(trips, meetings, trace)


def _place_by_travel(meeting: MeetingClaim, claims: list[Claim]) -> None:
    """Puts talks where their sentence says that one side went: "visited Jordan for talks with X"."""
    if meeting.country is not None:
        return
    before = [
        claim
        for claim in claims
        if claim.sentence == meeting.sentence
        and claim.country
        and claim.who in meeting.officials
        and claim.trigger < meeting.trigger
        and claim.rule not in ("trip/came-from", "trip/transit", "trip/leave")
    ]
    if not before:
        return
    claim = max(before, key=lambda one: one.trigger)
    meeting.country, meeting.place = claim.country, claim.place
    if meeting.when is None and claim.rule != "trip/leave-for":
        meeting.when = claim.whole or claim.within


def _read_sentence(scene: Scene, sentence: int) -> tuple[list[Claim], list[MeetingClaim]]:
    tokens, triggers = scene.tokens, scene.triggers
    first, stop = tokens.sentences[sentence]
    lower = tokens.lower
    verbs, nouns = triggers.verbs, triggers.nouns
    claims: list[Claim] = []
    met: list[MeetingClaim] = []
    if "visiting" in lower[first:stop]:
        claims += read_visiting(scene, sentence)
        met += read_joint(scene, sentence)
    for index in range(first, stop):
        word = lower[index]
        verb = verbs.get(word)
        noun = nouns.get(word)
        if verb is None and noun is None:
            if word == "here":
                claims += read_here(scene, index)
            elif word in _TOGETHER:
                met += read_together(scene, index)
            elif word in _BE:
                claims += read_being(scene, index)
            continue
        owner = scene.owner[index]
        if owner is not None and owner.kind == "person":
            continue
        if noun == "visit":
            claims += read_visit_noun(scene, index)
        elif noun in ("arrival", "departure"):
            claims += read_arrival(scene, index)
        elif noun == "talks":
            met += read_meeting_noun(scene, index)
            claims += read_summit(scene, index)
            claims += read_talks_abroad(scene, index)
        if verb is None:
            continue
        for frame in sorted(verb.frames):
            reader = READERS.get(frame)
            if reader is not None:
                if frame == "visit" and _is_title(scene, sentence, index):
                    continue
                from store.annotate.events.travel import is_noun

                if frame in ("visit", "go") and is_noun(scene, index):
                    continue
                claims += reader(scene, index, verb.form)
            elif frame in ("meet", "confer"):
                met += read_meeting_verb(scene, index, verb.form)
            elif frame == "act":
                claims += read_act(scene, index, verb.form)
            elif frame in ("sit_with", "see"):
                met += read_meeting_verb(scene, index, verb.form, frame)
            elif frame == "hand":
                met += read_handing(scene, index, verb.form)
            elif frame == "call":
                met += read_call(scene, index, verb.form)
            elif frame == "receive":
                some, hosts, guests = read_received(scene, index, verb.form)
                claims += some
                met += _received(scene, index, hosts, guests, verb.form)
    return claims, met


def _is_title(scene: Scene, sentence: int, index: int) -> bool:
    """Whether "visiting" at `index` stands among the titles of a name."""
    from store.annotate.events.parties import parties_in

    return any(party.first <= index < party.head for party in parties_in(scene, sentence))


def _received(scene, index, hosts, guests, form):  # type: ignore[no-untyped-def]
    from store.annotate.events import polarity
    from store.annotate.events.clauses import clause_start, clause_stop, verb_group
    from store.annotate.events.meetings import _claims, _tense

    if not hosts or not guests:
        return []
    verb = verb_group(scene, index, form)
    low, high = clause_start(scene, index), clause_stop(scene, index)
    found = _claims(
        scene,
        hosts,
        guests,
        "meeting/received",
        index,
        low,
        high,
        _tense(scene, verb.tense, verb.control, index),
        polarity.of_verb(scene, verb, low, high),
    )
    host = hosts[0].ids[0]
    for claim in found:
        if claim.country is None and not scene.resident(host):
            claim.country = scene.home(host)
    return found
