"""Reads where someone spoke from a noun of speech: "X's remarks in Rome", "in a speech in Rome, X".

Verbs of speech are read in acts.py and said_in.py; gatherings that are spoken at in attendance.py.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from store.annotate.events.clause.clauses import clause_start, clause_stop, verb_group
from store.annotate.events.clause.destinations import stops_at
from store.annotate.events.clause.finite import clause_tense
from store.annotate.events.clause.gatherings import FROM_AFAR
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Party, Scene
from store.annotate.events.clause.timing import days_told, times_of
from store.annotate.events.judgement.claims import Claim
from store.annotate.events.travel.making import inferred_presence
from store.annotate.events.who.guests import guests_among, in_office
from store.annotate.events.who.parties import parties_in
from store.annotate.events.who.subjects import subject_before, subject_of
from store.model import UNIONS, Window

SPEECHES = frozenset("speech speeches remarks comments lecture toast sermon".split())
"""What is spoken in person; not an interview, which may be given from afar."""


_REACH = 14


_WEEK = dt.timedelta(days=7)


def may_be_spoken(scene: Scene, noun: int) -> bool:
    """Whether "in" or "at" stands behind the noun where `read_speech` looks for a place."""
    lower = scene.tokens.lower
    return not {"in", "at"}.isdisjoint(lower[noun + 1 : noun + _REACH])


def read_speech(scene: Scene, noun: int) -> list[Claim]:
    """The presence of whoever made the speech of the noun in the town told behind it.

    Asked where `may_be_spoken`.
    """
    sentence = scene.sentence_at[noun]
    first, stop = scene.tokens.sentences[sentence]
    lower = scene.tokens.lower
    place = _place(scene, noun, stop)
    if place < 0 or not FROM_AFAR.isdisjoint(lower[first:stop]):
        return []
    opening = _opening(scene, noun, first)
    agents = _speakers(scene, sentence, noun, opening, place)
    if not agents:
        return []
    stops = stops_at(scene, place + 1, stop, agents[0].ids[0])[:1]
    if not stops or stops[0].place is None:
        return []
    agents = in_office(scene, guests_among(scene, agents, stops[0].country))
    tense = clause_tense(scene, noun)
    if not agents or (tense == "future" and opening < 0):
        return []
    days = days_told(scene, first, stop)
    claims = inferred_presence(
        scene,
        tuple(replace(one, possessive=False) for one in agents),
        stops,
        "trip/spoke-there",
        noun,
        "future" if tense == "future" else "past",
        "actual",  # who rejects a speech does not say that it was not made
        times_of(scene, noun, noun, clause_stop(scene, noun)),
    )
    for claim in claims:
        claim.background = tense != "future"  # told in passing: no visit in hand
        if tense != "future" and claim.within is not None and claim.within.earliest > scene.date:
            claim.within = _week_before(claim.within)
        if claim.within is None and opening >= 0 and len(days) == 1:
            claim.within = days[0]  # "said on Monday in a speech in Rome"
    return claims


_MADE = frozenset(["made", "delivered", "given", "gave"])


_TONGUES = frozenset("english french german spanish russian arabic chinese japanese fluent".split())


_BETWEEN = _MADE.union(
    """that which he she earlier late early on to before the a his her last this week month
    parliament students reporters journalists lawmakers delegates businessmen troops""".split()
)
"""Between a speech and the "in" of its place, beside its maker and times: also to whom it was made."""


def _place(scene: Scene, noun: int, stop: int) -> int:
    """The "in" or "at" of a town or site behind the noun, whose maker may stand between; else -1."""
    tokens = scene.tokens
    for index in range(noun + 1, min(noun + _REACH, stop - 1)):
        name = scene.owner[index]
        if scene.clock[index] is not None or (name is not None and name.kind == "person"):
            continue
        word = tokens.lower[index]
        if word in _TONGUES or (word == "in" and tokens.lower[index + 1] in _TONGUES):
            continue  # "delivered in English in Lima"
        if word == "," and tokens.lower[index + 1] in _MADE:
            continue
        if word == "in" and scene.clock[index + 1] is not None:
            continue  # "made in May in Lima"
        if word in ("in", "at"):
            if tokens.lower[index + 1] == "the" and _is_body(scene, index + 2):
                continue  # "a speech at the United Nations in New York"
            there = scene.owner[index + 1]
            if there is None or there.kind != "place" or there.sort not in ("city", "site"):
                return -1
            return -1 if tokens.classes[there.stop : there.stop + 1] == "s" else index
        if word in _BETWEEN:
            continue
        if word in ("by", "of") or scene.titled[index] is not None:
            continue
        if word == "," or name is None or name.kind not in ("organisation", "place"):
            return -1
    return -1


def _is_body(scene: Scene, index: int) -> bool:
    """Whether a body is named at `index`, which may have a place behind it."""
    name = scene.owner[index] if index < len(scene.owner) else None
    return name is not None and (name.kind == "organisation" or name.country in UNIONS)


def _week_before(day: Window) -> Window:
    """The weekday of a speech that was made: the last one."""
    return Window(day.earliest - _WEEK, day.latest - _WEEK, day.phrase)


def _opening(scene: Scene, noun: int, first: int) -> int:
    """The "in" or "during" of "in a keynote speech"; -1 where the noun hangs on nothing such."""
    lower = scene.tokens.lower
    for index in range(noun - 1, max(noun - 6, first - 1), -1):
        if lower[index] in ("in", "during"):
            return index
        if scene.owner[index] is not None or scene.tokens.classes[index] not in "asn":
            return -1
    return -1


def _speakers(
    scene: Scene, sentence: int, noun: int, opening: int, place: int
) -> tuple[Party, ...]:
    """Whose speech it is: "X's remarks", "remarks by X", "in a speech in Rome, X", "X, in a speech"."""
    parties = parties_in(scene, sentence)
    lower, classes = scene.tokens.lower, scene.tokens.classes
    for party in parties:
        if party.possessive and 0 <= noun - party.stop <= 3:
            return (party,)
        if noun < party.first < place and lower[party.first - 1] in ("by", "of"):
            return () if party.possessive else (party,)
        if noun < party.first <= noun + 6 and not _MADE.isdisjoint(
            lower[party.stop : party.stop + 2]
        ):
            return () if party.possessive else (party,)  # "remarks (that) X made in Rome"
    if opening < 0:
        return ()
    first, stop = scene.tokens.sentences[sentence]
    begin = scene.openings.get(sentence, first)
    if opening == begin:
        comma = next((at for at in range(place + 2, stop) if classes[at] == ","), stop)
        behind = (one for one in parties if comma < one.first <= comma + 2 and not one.possessive)
        return tuple(behind)[:1]
    return subject_before(scene, sentence, opening) or _subject_of_verb(scene, opening)


def _subject_of_verb(scene: Scene, opening: int) -> tuple[Party, ...]:
    """X of "X called Y a thief in a speech": the subject of the verb of its clause."""
    lower, verbs = scene.tokens.lower, scene.triggers.verbs
    for index in range(clause_start(scene, opening), opening):
        word = lower[index]
        past = word in verbs or word in scene.triggers.reporting or word.endswith("ed")
        if past and scene.owner[index] is None and scene.titled[index] is None:
            group = verb_group(scene, index, "past")
            return () if group.passive else subject_of(scene, group.first, False)
    return ()


RULES = (
    EventRule(
        "trip/spoke-there",
        """
        + 2018-05-18 | BERN, May 18 (AFP) -- The spokesman welcomed Finnish President Sauli Niinistö's remarks in Minsk on Tuesday. => trip Sauli Niinistö > BY; arrived Sauli Niinistö > BY = 2018-05-14..2018-05-15
        + 2018-05-18 | BERN, May 18 (AFP) -- The spokesman rejected remarks made by Finnish President Sauli Niinistö in Minsk on Tuesday. => trip Sauli Niinistö > BY
        + 2018-05-18 | BERN, May 18 (AFP) -- In a speech in Minsk on Tuesday, Finnish President Sauli Niinistö called for reform. => trip Sauli Niinistö > BY; arrived Sauli Niinistö > BY = 2018-05-14..2018-05-15
        + 2018-05-18 | BERN, May 18 (AFP) -- Finnish President Sauli Niinistö, in a speech in Minsk, called on Tuesday for reform. => trip Sauli Niinistö > BY; arrived Sauli Niinistö > BY = 2018-05-14..2018-05-15
        + 2018-05-18 | BERN, May 18 (AFP) -- The spokesman welcomed Finnish President Sauli Niinistö's remarks to reporters in Minsk on Tuesday. => trip Sauli Niinistö > BY
        - 2018-05-18 | BERN, May 18 (AFP) -- The spokesman welcomed Finnish President Sauli Niinistö's remarks about reporters in Minsk on Tuesday. => trip Sauli Niinistö > BY
        - 2018-05-18 | BERN, May 18 (AFP) -- In a speech on the war in Minsk, Finnish President Sauli Niinistö called for reform. => trip Sauli Niinistö > BY
        - 2018-05-18 | BERN, May 18 (AFP) -- In a speech in Helsinki on Tuesday, Finnish President Sauli Niinistö called for reform. => trip Sauli Niinistö > FI
        - 2018-05-18 | BERN, May 18 (AFP) -- Finnish President Sauli Niinistö's remarks angered many in Minsk on Tuesday. => trip Sauli Niinistö > BY
        - 2018-05-18 | BERN, May 18 (AFP) -- The spokesman welcomed Finnish President Sauli Niinistö's remarks by telephone to a forum in Minsk on Tuesday. => trip Sauli Niinistö > BY
        + 2018-05-18 | BERN, May 18 (AFP) -- Finnish President Sauli Niinistö's speech, delivered in English in Minsk, angered many. => trip Sauli Niinistö > BY
        + 2018-05-18 | BERN, May 18 (AFP) -- Finnish President Sauli Niinistö defended remarks that he made in Minsk in March. => trip Sauli Niinistö > BY; arrived Sauli Niinistö > BY = 2018-03-01..2018-03-31
        + 2018-05-18 | BERN, May 18 (AFP) -- In a speech he gave in March in Minsk, Finnish President Sauli Niinistö called for reform. => trip Sauli Niinistö > BY
        + 2018-05-18 | BERN, May 18 (AFP) -- Finnish President Sauli Niinistö called bankers thieves in a speech at the United Nations in New York on Tuesday. => trip Sauli Niinistö > US
        - 2018-05-18 | BERN, May 18 (AFP) -- Bankers were called thieves by Finnish President Sauli Niinistö's aide in a speech in Minsk. => trip Sauli Niinistö > BY
        - 2018-05-18 | BERN, May 18 (AFP) -- Finnish President Sauli Niinistö's speech, delivered in English, angered many in Minsk. => trip Sauli Niinistö > BY
        """,
    ),
)
