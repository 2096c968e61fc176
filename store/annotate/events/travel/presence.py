"""Reads where an official is: "visiting President X", "said here", "was in", "Y received X".

These are weaker than words of travel, so residents (ambassadors, correspondents) are left out and
the claims are marked as inferred.
"""

from __future__ import annotations

from store.annotate.events.clause.clauses import clause_start, clause_stop, clause_tense, verb_group
from store.annotate.events.clause.destinations import Stop, stops_at
from store.annotate.events.clause.lists import led_by, rest_of_list
from store.annotate.events.clause.nouns import names_a_meeting
from store.annotate.events.clause.scene import Party, Scene
from store.annotate.events.clause.timing import days_told, times_of
from store.annotate.events.clause.triggers import Form
from store.annotate.events.judgement import polarity
from store.annotate.events.judgement.claims import Claim, MeetingClaim, abroad
from store.annotate.events.meeting.meeting_claims import pair_claims, plain_tense
from store.annotate.events.travel.making import claims_of, presence_at_dateline, stops_after_from
from store.annotate.events.who.agents import agents_of
from store.annotate.events.who.guests import guests_among, in_office
from store.annotate.events.who.parties import parties_in
from store.annotate.events.who.partners import BODIES, further, heads_of_delegation, whom_before
from store.annotate.events.who.subjects import speaker_after, subject_before, subject_of


def read_apposed(scene: Scene, sentence: int) -> list[Claim]:
    """ "Lee, in Washington as part of a tour, told …", "X, now in Rome for talks"."""
    lower = scene.tokens.lower
    last = scene.tokens.sentences[sentence][1]
    found: list[Claim] = []
    for party in parties_in(scene, sentence):
        at = party.stop
        if party.sort != "name" or party.possessive or at + 3 >= last or lower[at] != ",":
            continue
        at += 1
        back = at + (lower[at] in ("just", "newly"))
        if lower[back : back + 2] in (["back", "from"], ["fresh", "from"], ["returned", "from"]):
            found += _back_from(scene, party, back + 1, last)
            continue
        if lower[at] in ("now", "currently", "who", "while"):
            at += 1
        if lower[at] != "in" or scene.clock[at] is not None or scene.resident(party.ids[0]):
            continue
        stops = stops_at(scene, at + 1, last, party.ids[0])
        after = stops[-1].token + 1 if stops else last
        if after >= last or lower[after] not in _GOING_ON:
            continue
        claims = claims_of(
            scene,
            (party,),
            stops[:1],
            "presence",
            "trip/apposed",
            party.head,
            "present",
            "actual",
            times_of(scene, after, after, after + 3)
            if lower[after] == "since"
            else times_of(scene, party.first, party.first, party.first),
        )
        for claim in claims:
            claim.present = True
        found += abroad(claims)
    return found


def _back_from(scene: Scene, party: Party, index: int, last: int) -> list[Claim]:
    """ "X, just back from Oslo, said": a journey that is over, whose "from" is at `index`."""
    claims = claims_of(
        scene,
        (party,),
        stops_after_from(scene, index, last, party.ids[0])[:2],
        "leave",
        "trip/apposed",
        party.head,
        "past",
        "actual",
        times_of(scene, index, index, clause_stop(scene, index)),
    )
    for claim in claims:
        claim.over = True
    return abroad(claims)


_GOING_ON = frozenset("as for on to ahead at with since".split())
"""After the place of "X, in Oslo since Monday, …"."""


_BEFORE_IN = frozenset("now currently who while in just back fresh newly".split())


def apposed(scene: Scene) -> set[int]:
    """The sentences in which the words after a name are as `read_apposed` looks for."""
    lower, last = scene.tokens.lower, len(scene.tokens.lower) - 1
    found: set[int] = set()
    for token, _ in scene.first_people:
        name = scene.owner[token]
        after = name.stop if name is not None else last
        if after < last and lower[after] == "," and lower[after + 1] in _BEFORE_IN:
            found.add(scene.sentence_at[token])
    return found


_GATHERINGS = frozenset("talks summit meeting conference forum negotiations assembly".split())


def _present_here(scene: Scene, sentence: int, index: int) -> list[Claim]:
    """ "Lamy put forward a text at trade talks here": Lamy sits in the talks."""
    dateline = scene.dateline
    if dateline is None or not dateline.country:
        return []
    agents = guests_among(scene, subject_before(scene, sentence, index), dateline.country)
    if clause_tense(scene, index) == "future" or not agents:
        return []
    when = times_of(scene, index, index, index)
    return presence_at_dateline(scene, agents, "trip/present-here", index, index, when)


_SEEN_HERE = frozenset("seen viewed known published believed reaching received".split())
"""Before "here": said of a thing, by those who live here."""


def read_here(scene: Scene, index: int) -> list[Claim]:
    """ "X said here Friday", "X met Y here": a foreign X is in the dateline's country."""
    dateline = scene.dateline
    if dateline is None or not dateline.country:
        return []
    lower = scene.tokens.lower
    sentence = scene.sentence_of(index)
    first = scene.tokens.sentences[sentence][0]
    if (
        index > first
        and lower[index - 1] in _GATHERINGS
        and {"at", "during"} & set(lower[max(index - 6, first) : index])
    ):
        return _present_here(scene, sentence, index)
    if lower[index - 1] in _SEEN_HERE:
        return []
    verb = -1
    for at in range(index - 1, max(index - 14, first - 1), -1):
        word = lower[at]
        if word in scene.triggers.reporting and word not in (
            "statement",
            "source",
            "sources",
            "report",
            "reports",
        ):
            verb = at
            break
        trigger = scene.triggers.verbs.get(word) if scene.titled[at] is None else None
        if word == "meeting" and names_a_meeting(scene, at):
            trigger = None  # the noun: "at the third meeting of the council here"
        if trigger is not None and not {
            "meet",
            "hold",
            "confer",
            "call",
            "begin",
            "attend",
        }.isdisjoint(trigger.frames):
            verb = at
            break
        if trigger is not None and not {"arrive", "leave", "go", "visit", "return"}.isdisjoint(
            trigger.frames
        ):
            return []
        if word in (
            "which",
            "where",
            "based",
            "embassy",
            "ambassador",
            "issued",
            "released",
            "held",
        ):
            return []
    if verb < 0:
        verb = _said_behind(scene, first, index)
    if verb < 0:
        return []
    verb_words = verb_group(scene, verb, "past")
    agents = subject_of(scene, verb_words.first, False)
    if not agents and verb > first:
        agents = speaker_after(scene, sentence, verb, index)  # '…," said X here Friday'
    agents = in_office(scene, guests_among(scene, agents, dateline.country))
    if not agents or verb_words.tense == "future":
        return []
    when = times_of(scene, first, first, first)
    claims = presence_at_dateline(scene, agents, "trip/said-here", verb, index, when)
    days = days_told(scene, max(first, verb - 3), min(index + 8, clause_stop(scene, index)))
    for claim in claims:
        if days:
            claim.within = days[0]
    return claims


def _said_behind(scene: Scene, first: int, index: int) -> int:
    """The verb of "At the third meeting of the council here on Friday, X told …"; -1 if none."""
    lower = scene.tokens.lower
    last = scene.tokens.sentences[scene.sentence_of(index)][1]
    dateline = scene.dateline
    if dateline is not None and first < dateline.stop < index:
        dash = lower[dateline.stop : index]
        first = dateline.stop + dash.index("--") + 1 if "--" in dash else first
    if lower[first] not in ("at", "during") or _GATHERINGS.isdisjoint(lower[first:index]):
        return -1
    comma = next((at for at in range(index, min(index + 7, last)) if lower[at] == ","), last)
    for at in range(comma + 2, min(comma + 14, last)):
        if lower[at] in ("said", "told", "urged", "called", "warned") and scene.owner[at] is None:
            return at
    return -1


_BEFORE_GUEST = frozenset("here there also in on at separately all the of members".split())


def _past_times(scene: Scene, trigger: int) -> int:
    """The last token at which the one received begins: "received here on Tuesday X"."""
    at = trigger + 1
    while at < min(trigger + 9, len(scene.tokens)) and (
        scene.tokens.lower[at] in _BEFORE_GUEST or scene.clock[at] is not None
    ):
        at += 1
    return max(at, trigger + 2)


_TOGETHER = frozenset("three-way trilateral tripartite four-way summit jointly".split())


_PLAYS: dict[str, Form] = {
    "play": "base",
    "plays": "third",
    "played": "past",
    "playing": "ing",
}


def _just_told(scene: Scene, claim: Claim) -> bool:
    """Whether the sentence before told of the same stay, in the past: "X received him too"."""
    low = scene.tokens.sentences[max(claim.sentence - 1, 0)][0]
    return claim.sentence > 1 and any(
        who == claim.who and country == claim.country and low <= token < claim.trigger
        for (token, who), country in zip(scene.travellers, scene.destinations, strict=True)
    )


def read_received(scene: Scene, trigger: int, form: Form) -> tuple[list[Claim], list[MeetingClaim]]:
    """ "Y received X": X is in Y's country, and the two met."""
    verb = verb_group(scene, trigger, form)
    playing = _PLAYS.get(scene.tokens.lower[trigger - 1]) if trigger else None
    if playing is not None and scene.tokens.lower[trigger] == "host":
        verb = verb_group(scene, trigger - 1, playing)  # "his country plays host to X"
    sentence = scene.sentence_of(trigger)
    parties = parties_in(scene, sentence)
    lower = scene.tokens.lower
    low, high = clause_start(scene, trigger), clause_stop(scene, trigger)
    hosts: tuple[Party, ...] = ()
    guests: tuple[Party, ...] = ()
    fronted = trigger == scene.tokens.sentences[sentence][0] and form == "past"
    if verb.passive or fronted:
        # "Greeted by A at the airport, she …"
        guests = subject_of(scene, verb.first, True) if fronted else agents_of(scene, verb)
        for number, party in enumerate(parties):
            if trigger < party.first <= trigger + 16 and lower[party.first - 1] == "by":
                named = rest_of_list(scene, parties, number)
                hosts = (*named, *further(scene, parties, number + len(named), high))
                break
    else:
        if lower[trigger + 1 : trigger + 2] == ["them"] and scene.travellers:
            # "are to welcome them at the airport": those who come
            who = scene.in_hand(trigger) or scene.travellers[-1][1]
            guests = (Party(trigger + 1, trigger + 1, trigger + 2, (who,), "pronoun"),)
        for number, party in enumerate(parties):
            if trigger < party.first <= _past_times(scene, trigger) and not party.possessive:
                if guests and guests[0].ids[0] not in party.ids:
                    break  # "a suite: A and B. They will welcome them": the one who comes
                guests = rest_of_list(scene, parties, number)
                break
            if (
                playing is not None
                and trigger < party.first <= min(trigger + 8, high)
                and lower[party.first - 1] == "to"
            ):
                guests = rest_of_list(scene, parties, number)
                break
            if (
                trigger < party.first <= min(trigger + 16, high)
                and led_by(scene, party)
                and not BODIES.isdisjoint(lower[trigger : party.first])
            ):
                guests = heads_of_delegation(scene, parties, number)
                break
        if not guests and "whom" in lower[max(trigger - 10, low - 1) : trigger]:
            guests = whom_before(scene, parties, trigger)  # "X, whom the king welcomed"
        hosts = (
            subject_of(scene, verb.first, verb.tense in ("participle", "infinitive"))
            if guests
            else ()
        )
    if not guests or not hosts:
        return [], []
    verdict = polarity.of_verb(scene, verb, low, high)
    met = pair_claims(
        scene,
        hosts,
        guests,
        "meeting/received",
        trigger,
        low,
        high,
        plain_tense(scene, verb.tense, verb.control, trigger),
        verdict,
        joint=not _TOGETHER.isdisjoint(lower[trigger:high]),
    )
    host = hosts[0].ids[0]
    country = scene.home(host)
    if scene.dateline is not None and scene.dateline.country in {
        scene.home(one) for party in hosts for one in party.ids
    }:
        country = scene.dateline.country
    if country is None or scene.resident(host):
        return [], met
    for meeting in met:
        if meeting.country is None:
            meeting.country = country
    travellers = tuple(
        party
        for party in guests
        if not scene.resident(party.ids[0]) and scene.home(party.ids[0]) not in (None, country)
    )
    at_the_dateline = scene.dateline is not None and scene.dateline.country == country
    tense = verb.tense if verb.tense in ("past", "future") else "present"
    claims = claims_of(
        scene,
        travellers,
        [Stop(country, None, trigger)],
        "presence",
        "trip/received",
        trigger,
        tense,
        verdict,
        times_of(scene, low, trigger, high),
    )
    for claim in claims:
        claim.inferred = True
        claim.present = at_the_dateline and tense == "past" and not _just_told(scene, claim)
    return claims, met
