"""Reads where someone was from a thing done there: "announced at the White House by X".

Also "X, in a statement issued in Rome" and "X, head of a delegation to last week's talks in Rome".
What is done by an active verb is read in acts.py.
"""

from __future__ import annotations

from store.annotate.events.clause.clauses import VerbGroup, clause_start, clause_stop, verb_group
from store.annotate.events.clause.destinations import may_name_place, stops_at
from store.annotate.events.clause.finite import clause_tense
from store.annotate.events.clause.lists import rest_of_list
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Party, Scene, stand_in
from store.annotate.events.clause.timing import times_of
from store.annotate.events.judgement import polarity
from store.annotate.events.judgement.claims import Claim
from store.annotate.events.travel.making import claims_of, inferred_presence
from store.annotate.events.travel.telling import telling_of
from store.annotate.events.who.guests import guest_of, guests_among
from store.annotate.events.who.parties import parties_in
from store.annotate.events.who.subjects import subject_before

DONE = frozenset(
    """announced signed issued released unveiled disclosed declared revealed launched opened
    inaugurated proclaimed initialled initialed concluded sealed agreed outlined voiced chaired
    witnessed laid""".split()
)
"""Participles of what is done in person and in public."""


HANDED = frozenset("handed passed extended presented".split())
"""Participles of what is given to somebody face to face, whatever comes of it."""


UTTERED = frozenset("made put given".split())
"""Participles of what is said in person, behind one of `_SAID`: "an offer made in Rome by X"."""


_SAID = frozenset(
    """offer proposal pledge promise remark remarks comment comments statement speech announcement
    appeal address lecture threat vow commitment apology suggestion request demand toast
    interview""".split()
)
_TO_SAID = 6
"""Tokens from what is said to the participle: "The offer was first | made"."""


CARRIED = frozenset("brought delivered conveyed".split())
"""Participles of what is taken to a place by hand: "was brought to the White House by X"."""


_BROUGHT_UP = (["up"], ["about"], ["on"], ["forward"])


_WRITTEN = frozenset("statement declaration communique communiqué message appeal".split())


_ISSUED = frozenset("issued released".split())


def read_done_there(scene: Scene, trigger: int) -> list[Claim]:
    """ "was announced in Rome by X", "a pact signed on Monday in Rome by X and Y"."""
    sentence = scene.sentence_at[trigger]
    if not may_name_place(scene, sentence):
        return []
    lower = scene.tokens.lower
    stop = scene.tokens.sentences[sentence][1]
    if lower[trigger] == "brought" and lower[trigger + 1 : trigger + 2] in _BROUGHT_UP:
        return []  # "brought up a visit by X to Rome"
    if lower[trigger] in UTTERED and _SAID.isdisjoint(lower[max(trigger - _TO_SAID, 0) : trigger]):
        return []  # "a film made in Rome by X"
    place = _place(scene, trigger, stop)
    if place < 0:
        return []
    agents = _doers(scene, sentence, trigger, stop) or _writer(scene, sentence, trigger)
    if not agents:
        return []
    stops = stops_at(scene, place + 1, stop, agents[0].ids[0])[:1]
    if not stops:
        return []
    agents = guests_among(scene, agents, stops[0].country)
    verb = verb_group(scene, trigger, "past")
    low = clause_start(scene, trigger)
    tense = "future" if verb.tense == "future" else clause_tense(scene, trigger + 1)
    if not agents or tense == "future" or "not" in lower[low:trigger]:
        return []
    return inferred_presence(
        scene,
        agents,
        stops,
        "trip/done-there",
        trigger,
        "past",
        # "an invitation was brought" is brought, whatever comes of it
        "actual"
        if lower[trigger] in _DONE_ALL_THE_SAME
        else polarity.of_verb(scene, verb, low, stop),
        times_of(scene, trigger, trigger, clause_stop(scene, trigger)),
    )


_DONE_ALL_THE_SAME = CARRIED | HANDED | UTTERED


def _place(scene: Scene, trigger: int, stop: int) -> int:
    """The "in" or "at" of a city or site after the participle, times apart; -1 if none."""
    lower = scene.tokens.lower
    for index in range(trigger + 1, min(trigger + 16, stop - 1)):
        word = lower[index]
        carried = word == "to" and lower[trigger] in CARRIED
        if (word in ("in", "at") or carried) and scene.clock[index] is None:
            at = index + 1 + (lower[index + 1] == "the")
            name = scene.owner[at] if at < stop else None
            if name is None or name.kind != "place" or name.sort in ("demonym", "continent"):
                return -1
            follows = scene.tokens.classes[name.stop : name.stop + 1]
            return -1 if follows == "s" else index
        if word == "by" and index > trigger + 1:
            continue
        if scene.tokens.classes[index] in ",;" or word in scene.triggers.reporting:
            return -1
        if word == "to" and lower[trigger] in HANDED:
            continue  # "handed to the minister by X in Rome"
        if word in ("to", "for", "about", "that", "of", "with", "after", "before"):
            return -1
    return -1


def _doers(scene: Scene, sentence: int, trigger: int, stop: int) -> tuple[Party, ...]:
    """X and Y of "announced in Rome on Monday by X and Y"."""
    lower = scene.tokens.lower
    parties = parties_in(scene, sentence)
    for number, party in enumerate(parties):
        if party.first <= trigger or party.sort != "name" or party.possessive:
            continue
        if party.first - trigger > 18 or party.first >= stop:
            break
        by = party.first - 1
        if lower[by] != "by" or "," in lower[trigger:by]:
            break
        return tuple(
            one
            for one in rest_of_list(scene, parties, number)
            if one.sort == "name" and not one.possessive
        )
    return ()


def _writer(scene: Scene, sentence: int, trigger: int) -> tuple[Party, ...]:
    """X of "X said in a statement issued in Rome", "X, in a statement issued in Rome, said"."""
    lower = scene.tokens.lower
    if lower[trigger] not in _ISSUED or lower[trigger - 1] not in _WRITTEN:
        return ()
    at = trigger - 2
    if lower[at] in ("joint", "brief", "written", "short"):
        at -= 1
    if lower[at] != "a" or lower[at - 1] != "in":
        return ()
    return subject_before(scene, sentence, at - 1)[-1:]


def visited_by(
    scene: Scene, group: VerbGroup, trigger: int, clause: tuple[int, int]
) -> list[Claim]:
    """ "Lima was visited in May by X": X went there."""
    lower = scene.tokens.lower
    parties = parties_in(scene, scene.sentence_at[trigger])
    agents = tuple(
        party
        for party in parties
        if trigger < party.first <= trigger + 10
        and lower[party.first - 1] == "by"
        and party.sort == "name"
        and not party.possessive
    )[:1]
    name = scene.owner[group.first - 1] if group.first else None
    if not agents or name is None or name.kind != "place" or name.sort == "demonym":
        return []
    stops = stops_at(scene, name.first, group.first, agents[0].ids[0])
    told = telling_of(scene, trigger, group, agents, clause)
    return told.claims(stops, "visit", "trip/visit-verb")


_GATHERED = frozenset(
    "talks summit conference negotiations round forum congress meeting session assembly".split()
)


def read_delegate(scene: Scene, noun: int) -> list[Claim]:
    """ "X, head of the Danish delegation to last week's failed talks in Lima": X was there."""
    lower = scene.tokens.lower
    who = scene.titled[noun]
    sentence = scene.sentence_at[noun]
    stop = scene.tokens.sentences[sentence][1]
    if who is None or lower[noun + 1 : noun + 2] not in (["to"], ["at"]) or scene.resident(who):
        return []
    at = next((k for k in range(noun + 2, min(noun + 12, stop)) if lower[k] in _GATHERED), -1)
    if at < 0 or lower[at + 1 : at + 2] not in (["in"], ["at"], ["here"]):
        return []
    stops = stops_at(scene, at + 1 + (lower[at + 1] != "here"), stop, who)[:1]
    if not stops or not guest_of(scene, who, stops[0].country):
        return []
    when = times_of(scene, noun, noun, clause_stop(scene, noun))
    last = when.times[0][0].latest if when.times else None
    agents = (stand_in(noun, who),)
    claims = claims_of(
        scene,
        agents,
        stops,
        "visit" if when.times and when.times[0][0].earliest != last else "presence",
        "trip/delegate-to",
        noun,
        "future" if last is not None and last > scene.date else "past",
        "actual",
        when,
    )
    for claim in claims:
        claim.inferred = True
    return claims


RULES = (
    EventRule(
        "trip/done-there",
        """
        + 2018-05-18 | Minsk was visited in May by Swiss minister Paul Seger. => trip Paul Seger > BY
        + 2018-05-18 | The plan was announced at the White House on May 8 by Swiss minister Paul Seger. => trip Paul Seger > US; arrived Paul Seger > US = 2018-05-07..2018-05-08
        + 2018-05-18 | Swiss minister Paul Seger, in a statement issued in Minsk on Monday, praised the plan. => trip Paul Seger > BY; arrived Paul Seger > BY = 2018-05-13..2018-05-14
        + 2018-05-18 | The letter was brought to Minsk on May 8 by Swiss minister Paul Seger. => trip Paul Seger > BY
        - 2018-05-18 | The letter was brought to Minsk on May 8 for Swiss minister Paul Seger. => trip Paul Seger > BY
        - 2018-05-18 | The plan was announced in Minsk on May 8 by aides of Swiss minister Paul Seger. => trip Paul Seger > BY
        + 2018-05-18 | The letter was handed over by Swiss diplomat Paul Seger in Minsk on Monday. => trip Paul Seger > BY
        + 2018-05-18 | An offer made by Swiss diplomat Paul Seger in Minsk was turned down. => trip Paul Seger > BY
        - 2018-05-18 | A film made by Swiss diplomat Paul Seger in Minsk was turned down. => trip Paul Seger > BY
        - 2018-05-18 | The letter is to be handed over by Swiss diplomat Paul Seger in Minsk. => trip Paul Seger > BY
        - 2018-05-18 | Italian Premier Nino Amato brought up a possible visit by Peruvian President Luis Tovar to Rome. => trip Luis Tovar > IT
        """,
    ),
    EventRule(
        "trip/delegate-to",
        """
        + 2018-05-18 | Swiss minister Paul Seger, who is also the head of the Swiss delegation to last week's failed talks in Minsk, spoke in Bern. => trip Paul Seger > BY; status Paul Seger > BY = completed; arrived Paul Seger > BY = 2018-05-07..2018-05-13
        - 2018-05-18 | Swiss minister Paul Seger, who is also the head of the Swiss delegation to a body in Minsk, spoke in Bern. => trip Paul Seger > BY
        """,
    ),
)
