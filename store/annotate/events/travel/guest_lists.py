"""Reads lists of those who come to a gathering: "Among the guests will be A and B".

Those who attend it as subjects of a verb are read in attending.py and attendance.py.
"""

from __future__ import annotations

from dataclasses import replace

from store.annotate.events.clause.clauses import clause_start, clause_stop, verb_group
from store.annotate.events.clause.destinations import Stop, stops_at
from store.annotate.events.clause.gathering_in_hand import talks_just_before
from store.annotate.events.clause.gatherings import LARGE, NOUNS, OCCASIONS
from store.annotate.events.clause.lists import heads, rest_of_list, whole_list
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Party, Scene
from store.annotate.events.clause.timing import When, is_ahead, times_of
from store.annotate.events.clause.venues_meant import last_told, told_here, venue_of
from store.annotate.events.judgement import polarity
from store.annotate.events.judgement.claims import Claim
from store.annotate.events.travel.making import claims_of
from store.annotate.events.travel.telling import there_now
from store.annotate.events.who.company import list_after
from store.annotate.events.who.guests import guests_among
from store.annotate.events.who.parties import parties_in
from store.annotate.events.who.subjects import subject_of

_GUESTS = frozenset(
    """guests attendees participants those dignitaries attendance presence delegates speakers
    mourners invitees""".split()
)
"""People who are at a gathering by the word alone."""


_LEADERS = frozenset(
    """leaders ministers presidents premiers officials heads figures statesmen diplomats envoys
    representatives delegations monarchs royals""".split()
)
"""People of whom it must be said that they come."""


_COMING = frozenset(
    """attend attending attended due expected present gathered gathering participating
    participate taking take arriving arrive assembled coming come way travelled traveled flown
    flew descended turned joined joining arrived came""".split()
)


_LISTING = frozenset(
    "include includes included including comprised comprises are were be is was".split()
)


GUEST_WORDS = frozenset(
    """among one include includes included comprises comprised attendance participation expected due
    present attending""".split()
)
"""The words at which `read_guest_list` may find something."""


def read_guest_list(scene: Scene, index: int) -> list[Claim]:
    """ "A and B are among those who attend", "The guests include A", "Among the guests was A"."""
    lower = scene.tokens.lower
    sentence = scene.sentence_at[index]
    low, high = scene.tokens.sentences[sentence]
    if lower[index] in ("expected", "due"):
        return _expected_at(scene, index, high)
    if lower[index] == "attending":
        also = index == low + 1 and lower[low] in ("also", "others")
        return _present(scene, index, high) if also else []
    if lower[index] == "present" or (lower[index] == "attendance" and lower[index - 1] == "in"):
        return _present(scene, index, high)
    if lower[index] in ("attendance", "participation"):
        return _confirmed(scene, index, parties_in(scene, sentence), low, high)
    if lower[index] == "one":
        if lower[index + 1 : index + 2] != ["of"]:
            return []
        index += 1  # "is one of ten ministers due at the forum"
        if index - low > 2 and index + 3 < high and lower[index - 2] in _WAS:
            return _among_them(scene, index, parties_in(scene, sentence), high)
        return []
    if lower[index] == "among" and index - low > 1:
        if index + 3 < high and lower[index - 1] in _WAS:
            return _among_them(scene, index, parties_in(scene, sentence), high)
        return []
    begin = index + 1 if lower[index] == "among" else low
    verb = index
    if lower[index] == "among":
        verb = next(
            (at for at in range(index + 2, min(index + 22, high)) if lower[at] in _LISTING), -1
        )
        if verb > 0 and lower[verb + 1 : verb + 2] == ["be"]:
            verb += 1
    if verb <= begin or not _are_coming(lower[begin:verb]):
        return []
    agents = list_after(scene, sentence, verb, 8)
    return _coming(scene, agents, begin, verb, high) if agents else []


def _expected_at(scene: Scene, index: int, high: int) -> list[Claim]:
    """ "A and B are expected (or due) at the Lima forum on Friday"."""
    lower = scene.tokens.lower
    if lower[index + 1 : index + 2] != ["at"] or lower[index - 1] not in _ARE:
        return []
    if (LARGE | OCCASIONS).isdisjoint(lower[index + 2 : min(index + 9, high)]):
        return []
    words = verb_group(scene, index - 1, "third")
    return _coming(scene, subject_of(scene, words.first, False), index, index - 1, high)


def _present(scene: Scene, index: int, high: int) -> list[Claim]:
    """ "A and B were also present", "A was in attendance too": at the gathering told before."""
    tokens = scene.tokens
    inverted = index + 1 < high and tokens.lower[index + 1] in _COPULAS
    if (
        index + 1 < high
        and not inverted
        and tokens.classes[index + 1] not in ",.;"
        and (tokens.lower[index + 1] not in ("too", "there", "as", "but"))
    ):
        return []
    at = index - 1 - (tokens.lower[index - 1] == "in")
    low = tokens.sentences[scene.sentence_at[index]][0]
    if at <= low + 1 and inverted:  # "Also present will be A and B"
        if talks_just_before(scene, scene.sentence_at[index]):
            return []
        agents = list_after(scene, scene.sentence_at[index], index + 1, 9)
        return _coming(scene, agents, index, index + 1, high) if agents else []
    while tokens.lower[at] in ("also", "both", "all"):
        at -= 1
    if tokens.lower[at] not in ("was", "were", "be"):
        return []
    words = verb_group(scene, at, "third")
    return _coming(scene, subject_of(scene, words.first, False), index, at, high)


_COPULAS = frozenset("is are was were will would".split())
"""Behind "also present", before those who were or will be so."""


_WAS = frozenset("is are was were be".split())


_ARE = _WAS | {"also", "both"}


_CONFIRMING = frozenset("confirmed confirms announced announces confirm".split())


def _confirmed(scene: Scene, index: int, parties: list[Party], low: int, high: int) -> list[Claim]:
    """ "X has confirmed his attendance", "confirmed the participation of X in the forum"."""
    lower = scene.tokens.lower
    verb = next(
        (at for at in range(index - 1, max(index - 8, low), -1) if lower[at] in _CONFIRMING), -1
    )
    if verb < 0:
        return []
    number = next(
        (
            n
            for n, one in enumerate(parties)
            if (one.first == index + 2 and lower[index + 1] in ("of", "by"))
            or (one.possessive and one.stop <= index <= one.stop + 1 and one.first > verb)
        ),
        -1,
    )
    if number < 0:
        return []
    whose = parties[number]
    agents = rest_of_list(scene, parties, number)
    if whose.possessive:
        agents = (replace(whose, possessive=False, sort="name"),)
    return _coming(scene, agents, index, verb, high)


def _are_coming(words: list[str]) -> bool:
    """Whether a noun phrase speaks of guests: "other leaders due at the parade"."""
    if {"of", "said"}.issuperset(words[:1]):
        return False
    if words[:1] == ["others"] or words[:2] == ["among", "others"]:
        return not _COMING.isdisjoint(words) or words[1:2] in (["at"], ["in"])
    if not _GUESTS.isdisjoint(words):
        those = "those" in words and _GUESTS.isdisjoint(set(words) - {"those"})
        return not those or not _COMING.isdisjoint(words)
    if not _SENT_THERE.isdisjoint(words) and not _TO_IT.isdisjoint(words):
        return not NOUNS.isdisjoint(words)  # "Peru's delegation to the forum in Lima includes A"
    if _LEADERS.isdisjoint(words):
        return False
    there = "at" in words or ("in" in words and "for" in words[words.index("in") :])
    return not _COMING.isdisjoint(words) or (there and not NOUNS.isdisjoint(words))


_SENT_THERE = frozenset(["delegation", "team", "contingent"])


_TO_IT = frozenset(["to", "at"])


def _among_them(scene: Scene, among: int, parties: list[Party], high: int) -> list[Claim]:
    """ "A and B are (or will be) among the leaders attending the parade"."""
    lower = scene.tokens.lower
    stop = clause_stop(scene, among)
    if stop < high and lower[stop] in ("who", "that"):
        stop = high
    words = lower[among + 1 : min(stop, among + 16)]
    if not _are_coming(words):
        return []
    if "attend" in words or "attending" in words or "participate" in words:
        return []  # read from that verb
    was = among - 1 - (lower[among] == "of")  # "is one of"
    verb = verb_group(scene, was, "third").first
    numbers = [n for n, one in enumerate(parties) if one.stop <= verb and heads(scene, parties, n)]
    if not numbers or parties[numbers[-1]].stop < verb - 14:
        return []
    agents = whole_list(scene, parties, numbers[-1])
    return _coming(scene, agents, among + 1, was, high)


def _coming(
    scene: Scene, agents: tuple[Party, ...], begin: int, verb: int, high: int
) -> list[Claim]:
    """The claims of guests of the gathering that the words from `begin` on speak of."""
    lower = scene.tokens.lower
    stop, told = _gathering(scene, begin, verb, high)
    if stop is None:
        return []
    agents = tuple(party for party in agents if party.sort == "name" and not party.possessive)
    agents = guests_among(scene, agents, stop.country)
    if not agents:
        return []
    words = verb_group(scene, verb, "third")
    coming = set(lower[begin : max(verb, begin + 12)])
    when = told or times_of(scene, begin, begin, high)
    days = [time.latest for time, _ in when.times if time.latest is not None]
    future = "will" in lower[begin - 4 : verb + 2] or bool(coming & {"due", "expected"})
    if days:
        was = lower[verb] in ("was", "were") and not is_ahead(scene, when)  # "this week"
        future = (days[0] > scene.date and not was) or (future and days[0] == scene.date)
    low, stop_at = clause_start(scene, verb), clause_stop(scene, verb)
    if "but" in lower[verb:stop_at]:
        stop_at = lower.index("but", verb)  # "was also there, but the two did not meet"
    claims = claims_of(
        scene,
        agents,
        [stop],
        "event",
        "trip/guest-list",
        verb,
        "future" if future else "past",
        polarity.of_verb(scene, words, low, stop_at),
        when,
    )
    for claim in claims:
        claim.companions = []
        if not days and not future and lower[verb] in ("is", "are"):
            there_now(claim)  # "are among the guests scheduled to speak on the first day"
    return claims


def _gathering(scene: Scene, begin: int, verb: int, high: int) -> tuple[Stop | None, When | None]:
    """Where and when the gathering is: in the phrase of the guests, else the one told last."""
    lower = scene.tokens.lower
    limit = min(max(verb, begin + 14), high)
    for index in range(begin, limit):
        if lower[index] not in NOUNS:
            continue
        venue = venue_of(scene, index)
        if venue is not None:
            return venue.stop, venue.when if venue.when.times else None
        if lower[index] in LARGE or lower[index] in OCCASIONS:
            break
    for index in range(begin, limit - 1):
        if lower[index] in ("in", "at") and scene.clock[index] is None:
            stops = stops_at(scene, index + 1, limit, None)
            if stops:
                return stops[0], None
        if lower[index] == "here":
            stops = stops_at(scene, index, limit, None)
            return (stops[0], None) if stops else (None, None)
    venue = last_told(scene, begin) or told_here(scene, begin)
    return (venue.stop, venue.when) if venue is not None else (None, None)


RULES = (
    EventRule(
        "trip/guest-list",
        """
        + 2019-05-24 | Peru is hosting a forum on water this week. Among the guests are Cuban minister Luis Pardo and Kenyan minister John Kiptoo. => trip Luis Pardo > PE; trip John Kiptoo > PE
        - 2019-05-24 | The Peruvian leader is hosting a forum on water this week. Among the guests are Cuban minister Luis Pardo and Kenyan minister John Kiptoo. => trip Luis Pardo > PE
        + 2019-05-20 | A forum opened in Lima on Friday. Also attending were Finnish President Sauli Niinistö and two bankers. => trip Sauli Niinistö > PE
        + 2019-05-20 | A forum opens in Lima on Saturday. Also present will be Finnish President Sauli Niinistö. => status Sauli Niinistö > PE = planned
        - 2019-05-20 | A forum opened in Lima on Friday. Not attending were Finnish President Sauli Niinistö and two bankers. => trip Sauli Niinistö > PE
        + 2019-05-20 | A fair opens in Oslo on Friday. Norway will hold a parade in Bergen on Saturday. Among the guests will be Finnish President Sauli Niinistö and Swedish Prime Minister Stefan Löfven. => trip Sauli Niinistö > NO; trip Stefan Löfven > NO; status Sauli Niinistö > NO = planned
        + 2019-05-20 | Other leaders due at the congress in Lima on Saturday include Finnish President Sauli Niinistö. => trip Sauli Niinistö > PE; status Sauli Niinistö > PE = planned
        + 2019-05-20 | The late king's funeral was held in Amman on May 3. Those present included Finnish President Sauli Niinistö. => trip Sauli Niinistö > JO; status Sauli Niinistö > JO = completed
        + 2019-05-20 | The inauguration was held in Lima on Sunday. Finnish President Sauli Niinistö was among the guests. => trip Sauli Niinistö > PE
        + 2019-05-20 | The summit opens in Lima on Friday. Finnish President Sauli Niinistö has confirmed his attendance. => trip Sauli Niinistö > PE; status Sauli Niinistö > PE = planned
        + 2019-05-20 | The summit opened in Lima on Sunday. Finnish President Sauli Niinistö and Swedish Prime Minister Stefan Löfven were also present. => trip Sauli Niinistö > PE; trip Stefan Löfven > PE
        - 2019-05-20 | The summit opened in Lima on Sunday. Finnish President Sauli Niinistö was not present. => trip Sauli Niinistö > PE
        + 2019-05-20 | OSLO, May 20 (AFP) -- Swedish Prime Minister Stefan Löfven was among 30 heads of state and government at the opening of a summit here. => trip Stefan Löfven > NO
        + 2019-05-20 | Finnish President Sauli Niinistö and Swedish Prime Minister Stefan Löfven are expected at the Lima forum on Friday. => trip Sauli Niinistö > PE; trip Stefan Löfven > PE
        + 2019-05-20 | Cuban minister Ana Mena arrived in Lima on May 13 to attend the inauguration of Ola Berg. Finnish President Sauli Niinistö was among the guests. => trip Sauli Niinistö > PE
        - 2019-05-20 | Finnish President Sauli Niinistö is not expected at the Lima forum on Friday. => trip Sauli Niinistö > PE
        - 2019-05-20 | The summit opens in Lima on Friday. Finnish President Sauli Niinistö has not confirmed his attendance. => trip Sauli Niinistö > PE
        - 2019-05-20 | The inauguration was held in Lima on Sunday. Finnish President Sauli Niinistö was not among the guests. => trip Sauli Niinistö > PE
        - 2019-05-20 | The inauguration was held in Lima on Sunday. Critics of the vote include Finnish President Sauli Niinistö. => trip Sauli Niinistö > PE
        - 2019-05-20 | The inauguration was held in Lima on Sunday. Among the guests was Peruvian singer Susana Baca. => trip Susana Baca > PE
        + 2019-05-20 | LIMA, May 20 (AFP) -- Delegates from 20 countries gathered in Lima Monday for a tea fair. Finnish President Sauli Niinistö is among the guests scheduled to speak. => trip Sauli Niinistö > PE; status Sauli Niinistö > PE = ongoing
        + 2019-05-20 | Norway is due on Friday to bury its king. Among the foreign presence will be Finnish President Sauli Niinistö. => trip Sauli Niinistö > NO; status Sauli Niinistö > NO = planned
        - 2019-05-20 | Finnish President Sauli Niinistö is among those who doubt that the summit in Lima was useful. => trip Sauli Niinistö > PE
        + 2019-05-24 | Bolivia's delegation to this week's talks in Lima comprised Marta Quispe and Luis Choque. => trip Marta Quispe > PE; trip Luis Choque > PE
        - 2019-05-24 | Bolivia's delegation to the talks in Lima did not include Marta Quispe. => trip Marta Quispe > PE
        + 2018-05-18 | Swiss minister Paul Seger was one of forty ministers who came to Minsk on Monday for a forum. => trip Paul Seger > BY; arrived Paul Seger > BY = 2018-05-14
        + 2018-05-18 | Swiss minister Paul Seger was one of forty ministers at a forum in Minsk on Monday. => trip Paul Seger > BY
        - 2018-05-18 | Swiss minister Paul Seger was one of forty ministers against a forum in Minsk. => trip Paul Seger > BY
        - 2019-05-24 | Officials met in Rome in March to plan the trip. Cuban minister Luis Pardo held talks with Kenyan President Paul Otieno on Thursday. Also present were Kenyan ministers John Kiptoo and Ali Njoroge. => trip John Kiptoo > IT
        """,
    ),
)
