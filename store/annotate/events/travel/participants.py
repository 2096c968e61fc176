"""Reads who takes part in a gathering that is the subject: "brings together A and B", "chaired by X".

Those who attend it as subjects of their own are read in attending.py and attendance.py.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from store.annotate.events.clause.clauses import VerbGroup, clause_start, clause_stop, verb_group
from store.annotate.events.clause.destinations import Stop, stops_at
from store.annotate.events.clause.finite import clause_tense
from store.annotate.events.clause.gatherings import LARGE, OCCASIONS
from store.annotate.events.clause.lists import BODIES, list_at, rest_of_list
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Party, Scene
from store.annotate.events.clause.timing import When, is_ahead, times_of, window_of
from store.annotate.events.clause.triggers import Form
from store.annotate.events.clause.venues_meant import last_told, told_here, venue_of
from store.annotate.events.judgement import polarity
from store.annotate.events.judgement.claims import Claim, MeetingClaim
from store.annotate.events.travel.making import claims_of, when_of
from store.annotate.events.who.among_them import GUESTS
from store.annotate.events.who.delegations import heads_beside
from store.annotate.events.who.guests import guest_of
from store.annotate.events.who.parties import parties_in
from store.annotate.times.signs import NEGATED

BY_WORDS = frozenset("attended chaired co-chaired addressed represented opened inaugurated".split())
"""Participles before "by" whose agent was at the gathering."""


def attended_by(scene: Scene, trigger: int, group: VerbGroup, high: int) -> list[Claim]:
    """ "the summit in Lima, which will be attended by A and B"."""
    parties = parties_in(scene, scene.sentence_at[trigger])
    by = _by_whom(scene, trigger)
    named = list_at(scene, parties, by + 1) if by >= 0 else ()
    if by >= 0 and not named:
        named = _heads_of_body(scene, by)
    if not named or not group.words.isdisjoint(NEGATED):
        return []
    if scene.tokens.lower[group.first - 1] == "side":
        return []  # "The Thai side was represented by A and B": at the talks
    agents = tuple(
        one
        for one in named
        if not one.possessive and not _at_a_post(scene, one)
        if one is named[0] or scene.tokens.lower[one.first - 1] != "as"
    )  # not B of "was attended by A, as B stayed in Rome"
    low = scene.tokens.sentences[scene.sentence_at[trigger]][0]
    stops: list[Stop] = []
    for index in range(trigger - 1, low, -1):
        if scene.tokens.lower[index] in ("in", "at") and scene.clock[index] is None:
            stops = stops_at(scene, index + 1, trigger, agents[0].ids[0] if agents else None)
            if stops:
                break
    in_court = not _COURTS.isdisjoint(scene.tokens.lower[trigger : max(by, trigger)])
    if not stops and agents and not in_court and _of_a_state(scene, trigger, group):
        for index in range(trigger + 1, by):  # "represented at Monday's talks in Rome by X"
            if scene.tokens.lower[index] in ("in", "at") and scene.clock[index] is None:
                stops = stops_at(scene, index + 1, by, agents[0].ids[0])
    told = None
    if not stops:
        for index in range(trigger - 1, max(trigger - _REACH, low - 1), -1):
            noun = scene.tokens.lower[index]
            venue = venue_of(scene, index) if noun in LARGE or noun == "session" else None
            if venue is not None:
                stops = [venue.stop]
                told = venue.when if _near(scene, venue.when) else None
                break
    if not stops:
        for index in range(trigger + 1, min(trigger + 24, high)):
            large = scene.tokens.lower[index] in LARGE | OCCASIONS
            venue = venue_of(scene, index) if large else None
            if venue is not None:
                stops, told = [venue.stop], venue.when
                break
    before = scene.tokens.lower[max(group.first - 1, low)]
    if not stops and (scene.tokens.lower[trigger] == "represented" or before == "it"):
        venue = last_told(scene, trigger) or told_here(scene, trigger)
        stops, told = ([venue.stop], venue.when) if venue is not None else ([], None)
    if not agents or not stops:
        return []
    when = when_of(scene, group, trigger, high)
    if not when.times and told is not None:
        when = told
    if not when.times and "with" in scene.tokens.lower[low:trigger]:
        # "is held on Sunday, with its last part chaired by X"
        when = times_of(scene, low, low, trigger)
    return claims_of(
        scene,
        agents,
        stops[:1],
        "event",
        "trip/attended-by",
        trigger,
        "future"
        if group.tense == "future"
        or is_ahead(scene, when)
        or "will" in scene.tokens.lower[low:trigger]
        else "past",
        "actual",
        when,
    )


_TO_BODY = 6
"""Tokens from "by" to the noun of "attended by a large Peruvian delegation", at most."""


def _heads_of_body(scene: Scene, by: int) -> tuple[Party, ...]:
    """X of "attended by a Peruvian delegation headed by X"."""
    lower = scene.tokens.lower
    stop = min(by + _TO_BODY, scene.tokens.sentences[scene.sentence_at[by]][1])
    noun = next((at for at in range(by + 1, stop) if lower[at] in BODIES), -1)
    return heads_beside(scene, noun) if noun > 0 else ()


_COURTS = frozenset("court trial case hearing proceedings lawsuit tribunal".split())


_STANDING = frozenset(["is", "are"])


def _of_a_state(scene: Scene, trigger: int, group: VerbGroup) -> bool:
    """Whether "Peru will be represented" or the like is told, not who represents it all the time."""
    subject = scene.owner[group.first - 1]
    return (
        scene.tokens.lower[trigger] == "represented"
        and group.words.isdisjoint(_STANDING)
        and subject is not None
        and subject.kind == "place"
    )


def _at_a_post(scene: Scene, party: Party) -> bool:
    """Whether somebody is an ambassador or a high commissioner there: no traveller."""
    who = party.ids[0]
    return scene.resident(who) or any(
        "high commissioner" in role.title.lower() for role in scene.officials[who].roles
    )


def _by_whom(scene: Scene, trigger: int) -> int:
    """The token of "by": "attended by", "represented at the funeral in Rome by"; -1 if none."""
    lower = scene.tokens.lower
    last = scene.tokens.sentences[scene.sentence_at[trigger]][1]
    if lower[trigger + 1 : trigger + 2] == ["by"] or lower[trigger] != "represented":
        after = trigger + 1
        while after < last and (scene.clock[after] is not None or lower[after] == "on"):
            after += 1  # "was opened on Monday by X"
        return after if lower[after : after + 1] == ["by"] else -1
    return next((at for at in range(trigger + 2, min(trigger + 14, last)) if lower[at] == "by"), -1)


_REACH = 14
"""Tokens between the verb of assembling and the gathering or those who come, at most."""


_DRAWING = LARGE | OCCASIONS | {"ceremony"}
"""What brings people together."""


_YEAR = dt.timedelta(days=366)


def _near(scene: Scene, when: When) -> bool:
    """Whether the first time told of a gathering is within a year of the article."""
    times = [time.earliest for time, _ in when.times[:1]]
    return bool(times) and times[0] is not None and abs(times[0] - scene.date) < _YEAR


def may_assemble(scene: Scene, trigger: int) -> bool:
    """Whether a gathering stands before the verb that `read_assembling` can read."""
    lower = scene.tokens.lower
    if lower[trigger].startswith("br") and "together" not in lower[trigger + 1 : trigger + 3]:
        return False
    low = scene.tokens.sentences[scene.sentence_at[trigger]][0]
    return not _DRAWING.isdisjoint(lower[max(trigger - 2 * _REACH, low) : trigger])


def read_assembling(scene: Scene, trigger: int, form: Form) -> Sequence[Claim | MeetingClaim]:
    """ "The summit will bring together leaders, including A and B": they come to where it is."""
    lower = scene.tokens.lower
    drawn = lower[trigger].startswith(("draw", "drew", "attract"))
    people = drawn and not GUESTS.isdisjoint(lower[trigger + 1 : trigger + 10])
    sentence = scene.sentence_at[trigger]
    low, high = scene.tokens.sentences[sentence]
    parties = parties_in(scene, sentence)
    first = _brought(scene, parties, trigger)
    if first < 0 and drawn and not people and "presence" not in lower[trigger + 1 : trigger + 4]:
        return []
    reach = 2 * _REACH if drawn else _REACH
    before = range(trigger - 1, max(trigger - reach, low - 1), -1)
    noun = next((at for at in before if lower[at] in _DRAWING), -1)
    if noun < 0:
        return []
    if first < 0:
        first = next(
            (
                number
                for number, party in enumerate(parties)
                if trigger < party.first <= trigger + _REACH
                and lower[party.first - 1]
                in (("as", "of") if drawn and not people else ("including", "like", "as"))
            ),
            -1,
        )
    if first < 0:
        return []
    listed = rest_of_list(scene, parties, first)
    guests = [one for one in listed if not one.possessive]
    venue = venue_of(scene, noun)
    dateline = scene.dateline
    elsewhere = venue is not None and venue.token != noun
    if elsewhere and dateline is not None and dateline.country:
        venue = None  # told of some other gathering, perhaps
    if venue is not None:
        stop = venue.stop
    elif dateline is not None and dateline.country:
        stop = Stop(dateline.country, dateline, noun, here=True)
    else:
        return []
    agents = tuple(
        party
        for party in guests
        if party.sort == "name" and guest_of(scene, party.ids[0], stop.country)
    )
    if not agents:
        return []
    verb = verb_group(scene, trigger, form)
    tense = verb.tense
    if tense in ("infinitive", "participle", ""):
        tense = clause_tense(scene, trigger)
    when = times_of(scene, noun, trigger, clause_stop(scene, trigger))
    if not when.times and venue is not None:
        when = venue.when
    verdict = polarity.of_verb(scene, verb, clause_start(scene, trigger), high)
    claims = claims_of(
        scene,
        agents,
        [stop],
        "event",
        "trip/assembled",
        trigger,
        tense,
        verdict,
        when,
    )
    for claim in claims:
        claim.companions = []
    if drawn:
        return claims
    everybody = tuple(one.ids[0] for one in guests)
    of_many = not _SOME_OF.isdisjoint(lower[trigger : listed[0].first])
    if of_many or len({scene.home(one) for one in everybody}) < 2:
        return claims
    met = MeetingClaim(
        officials=everybody,
        rule="meeting/assembled",
        first=noun,
        stop=listed[-1].stop,
        trigger=trigger,
        sentence=sentence,
        tense="future" if tense == "future" else "past",
        polarity=verdict,
        when=window_of(when.times[0][0]) if when.times else None,
        place=stop.place,
        country=stop.country,
    )
    return [*claims, met]


_SOME_OF = frozenset("including such like among notably".split())
"""Before a few of many guests: of two of those it is not told that they met."""


def _goes_into(lower: list[str], party: Party) -> bool:
    return lower[party.stop : party.stop + 1] == ["into"]


def _brought(scene: Scene, parties: list[Party], trigger: int) -> int:
    """The number of the first of A and B where they are the object: "drew A and B"; -1 if none."""
    lower = scene.tokens.lower
    at = trigger + 1
    while lower[at : at + 1] in (["together"], ["also"], ["both"]):
        at += 1
    for number, party in enumerate(parties):
        if party.first == at and party.sort == "name" and not party.possessive:
            listed = [one for one in rest_of_list(scene, parties, number) if not one.possessive]
            # "drew Kim into the talks": people are drawn to a gathering in company, and end there
            return number if len(listed) > 1 and not _goes_into(lower, listed[-1]) else -1
    return -1


RULES = (
    EventRule(
        "meeting/assembled",
        """
        + 2019-05-20 | The summit in Oslo on Friday will bring together Finnish President Sauli Niinistö and Swedish Prime Minister Stefan Löfven. => meeting Sauli Niinistö + Stefan Löfven; met Sauli Niinistö + Stefan Löfven = 2019-05-24
        - 2019-05-20 | The summit in Oslo on Friday will bring together leaders including Finnish President Sauli Niinistö and Swedish Prime Minister Stefan Löfven. => meeting Sauli Niinistö + Stefan Löfven
        - 2019-05-20 | The summit in Oslo on Friday will not bring together leaders including Finnish President Sauli Niinistö and Swedish Prime Minister Stefan Löfven. => meeting Sauli Niinistö + Stefan Löfven
        - 2019-05-20 | The summit in Oslo on Friday drew leaders including Finnish President Sauli Niinistö and Swedish Prime Minister Stefan Löfven. => meeting Sauli Niinistö + Stefan Löfven
        """,
    ),
    EventRule(
        "trip/assembled",
        """
        + 2019-05-20 | President Jonas Store of Norway was sworn in for a second term in Oslo on Sunday. The ceremony drew Finnish President Sauli Niinistö and Swedish Prime Minister Stefan Löfven. => trip Sauli Niinistö > NO; trip Stefan Löfven > NO
        - 2019-05-20 | President Jonas Store of Norway was sworn in for a second term in Oslo on Sunday. Finland is represented by its high commissioner, Sauli Niinistö. => trip Sauli Niinistö > NO
        + 2019-05-20 | OSLO, May 20 (AFP) -- The summit on Friday will bring together Nordic leaders, including Finnish President Sauli Niinistö and Swedish Prime Minister Stefan Löfven. => trip Sauli Niinistö > NO; trip Stefan Löfven > NO; status Sauli Niinistö > NO = planned
        + 2019-05-20 | OSLO, May 20 (AFP) -- The yearly meeting is a forum of Nordic states, drawing the presence of such figures as Finnish President Sauli Niinistö and Swedish Prime Minister Stefan Löfven. => trip Sauli Niinistö > NO; trip Stefan Löfven > NO
        + 2019-05-20 | The funeral in Oslo drew thirty heads of state, including Finnish President Sauli Niinistö. => trip Sauli Niinistö > NO
        + 2019-05-20 | The funeral in Oslo on Sunday drew Finnish President Sauli Niinistö and Swedish Prime Minister Stefan Löfven. => trip Sauli Niinistö > NO; trip Stefan Löfven > NO
        + 2019-05-20 | In Oslo he attended the funeral of a writer, which also drew Finnish President Sauli Niinistö and Swedish Prime Minister Stefan Löfven. => trip Sauli Niinistö > NO; trip Stefan Löfven > NO
        - 2019-05-20 | The funeral in Oslo drew Finnish President Sauli Niinistö's anger. => trip Sauli Niinistö > NO
        - 2019-05-20 | OSLO, May 20 (AFP) -- The summit drew the wrath of Finnish President Sauli Niinistö. => trip Sauli Niinistö > NO
        - 2019-05-20 | OSLO, May 20 (AFP) -- The summit will bring together the works of painters, including a friend of Finnish President Sauli Niinistö. => trip Sauli Niinistö > NO
        """,
    ),
)
