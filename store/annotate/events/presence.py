"""Reads where an official is from what they do there: "visiting President X", "said here", "was in".

These are weaker than words of travel, so residents (ambassadors, correspondents) are left out and
the claims are marked as inferred.
"""

from __future__ import annotations

from store.annotate.events import polarity
from store.annotate.events.claims import Claim
from store.annotate.events.clauses import (
    Stop,
    clause_start,
    clause_stop,
    clause_tense,
    stops_at,
    subject_of,
    times_of,
    verb_group,
)
from store.annotate.events.parties import capable, group, parties_in
from store.annotate.events.scene import Party, Scene
from store.annotate.events.triggers import Form
from store.annotate.events.travel import agents_of, claims_of

_BE = frozenset("is was are were be been being".split())


def read_visiting(scene: Scene, sentence: int) -> list[Claim]:
    """ "talks with visiting Chinese President X": X is in the host's country."""
    found: list[Claim] = []
    for party in parties_in(scene, sentence):
        if not party.visiting:
            continue
        who = party.ids[0]
        home = scene.home(who)
        country = None
        place = scene.dateline
        if place is not None and place.country != home:
            country = place.country
        else:
            place = None
            for other in parties_in(scene, sentence):
                land = scene.home(other.ids[0])
                if land and land != home and not other.visiting:
                    country = land
                    break
        if country is None:
            continue
        low, high = clause_start(scene, party.head), clause_stop(scene, party.head)
        when = times_of(scene, low, party.head, high)
        claims = claims_of(
            scene,
            (party,),
            [Stop(country, None, party.first)],
            "presence",
            "trip/visiting",
            party.head,
            "present",
            "actual",
            when,
        )
        for claim in claims:
            claim.present = True
        found += claims
    return found


def read_here(scene: Scene, index: int) -> list[Claim]:
    """ "X said here Friday", "X met Y here": a foreign X is in the dateline's country."""
    dateline = scene.dateline
    if dateline is None or not dateline.country:
        return []
    lower = scene.tokens.lower
    sentence = scene.sentence_of(index)
    first = scene.tokens.sentences[sentence][0]
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
        trigger = scene.triggers.verbs.get(word)
        if trigger is not None and trigger.frames & {
            "meet",
            "hold",
            "confer",
            "call",
            "begin",
            "attend",
        }:
            verb = at
            break
        if trigger is not None and trigger.frames & {"arrive", "leave", "go", "visit", "return"}:
            return []
        if word in (
            "which",
            "where",
            "and",
            "based",
            "embassy",
            "ambassador",
            "issued",
            "released",
            "held",
        ):
            return []
    if verb < 0:
        return []
    verb_words = verb_group(scene, verb, "past")
    agents = subject_of(scene, verb_words.first, False)
    if not agents and verb > first:
        # Inversion: '…," said X here Friday'.
        agents = tuple(
            party for party in parties_in(scene, sentence) if verb < party.first <= verb + 2
        )[:1]
    agents = tuple(
        party
        for party in agents
        if party.sort != "pronoun"
        and not scene.resident(party.ids[0])
        and scene.home(party.ids[0]) not in (None, dateline.country, "UN", "EU")
        and scene.officials[party.ids[0]].roles
    )
    if not agents or verb_words.tense == "future":
        return []
    high = clause_stop(scene, index)
    times = [
        time
        for time in dict.fromkeys(scene.clock[max(first, verb - 3) : min(index + 8, high)])
        if time is not None and time.earliest is not None and time.earliest == time.latest
    ]
    claims = claims_of(
        scene,
        agents,
        [Stop(dateline.country, dateline, index, here=True)],
        "presence",
        "trip/said-here",
        verb,
        "present",
        "actual",
        times_of(scene, first, first, first),
    )
    for claim in claims:
        claim.inferred = True
        claim.present = True
        if times:
            from store.annotate.events.claims import window

            claim.within = window(times[0].earliest, times[0].latest, times[0].text)  # type: ignore[arg-type]
    return claims


def read_summit(scene: Scene, trigger: int) -> list[Claim]:
    """ "sent to Vladivostok for Kim's summit", "Kim's talks in Hanoi": Kim was there."""
    lower = scene.tokens.lower
    sentence = scene.sentence_of(trigger)
    first, last = scene.tokens.sentences[sentence]
    owner = next(
        (
            party
            for party in parties_in(scene, sentence)
            if party.possessive and 0 <= trigger - party.stop <= 4 and party.sort == "name"
        ),
        None,
    )
    if owner is None:
        return []
    stops: list[Stop] = []
    before = owner.first - 2
    if before > first and lower[owner.first - 1] == "for":
        name = scene.owner[before]
        if name is not None and name.kind == "place":
            stops = stops_at(scene, name.first, owner.first - 1, owner.ids[0])
    for index in range(trigger + 1, min(trigger + 5, last)):
        if not stops and lower[index] == "in":
            stops = stops_at(scene, index + 1, last, owner.ids[0])
    if not stops:
        return []
    high = clause_stop(scene, trigger)
    when = times_of(scene, owner.first, trigger, high)
    claims = claims_of(
        scene,
        (owner,),
        stops[:1],
        "visit",
        "trip/summit-in",
        trigger,
        clause_tense(scene, trigger),
        polarity.after(scene, trigger, high),
        when,
    )
    for claim in claims:
        claim.inferred = True
    return claims


def read_being(scene: Scene, index: int) -> list[Claim]:
    """ "X was in the country last week", "X, currently in Berlin for talks"."""
    lower = scene.tokens.lower
    sentence = scene.sentence_of(index)
    first, last = scene.tokens.sentences[sentence]
    after = index + 1
    while after < last and lower[after] in (
        "now",
        "currently",
        "also",
        "still",
        "both",
        "back",
        "already",
    ):
        after += 1
    if after >= last or lower[after] not in ("in", "here", "at"):
        return []
    if lower[index] in _BE or lower[index] == "did":
        verb = verb_group(
            scene, index, "past" if lower[index] in ("was", "were", "been", "did") else "third"
        )
        agents = subject_of(scene, verb.first, False)
        tense = (
            "future"
            if verb.words & {"will", "would", "to", "due"}
            else ("past" if lower[index] in ("was", "were", "been", "did") else "present")
        )
        low, high = clause_start(scene, index), clause_stop(scene, index)
        verdict = polarity.of_verb(scene, verb, low, high)
    else:
        return []
    agents = tuple(party for party in agents if not scene.resident(party.ids[0]))
    if not agents:
        return []
    start = after if lower[after] == "here" else after + 1
    stops = stops_at(scene, start, high, agents[0].ids[0])
    if not stops:
        return []
    # "was in France's interest": a possessive is no place to be; "is in Iran to blame" is rare.
    name = scene.owner[start]
    if name is not None and name.stop < last and scene.tokens.classes[name.stop] == "s":
        return []
    when = times_of(scene, low, index, high)
    claims = claims_of(
        scene,
        agents,
        stops[:3],
        "visit" if tense != "present" else "presence",
        "trip/be-in",
        index,
        tense,
        verdict,
        when,
    )
    for claim in claims:
        claim.present = tense == "present" or lower[after] == "here"
        if claim.present and claim.whole is not None:
            claim.within, claim.whole = claim.whole, None
    return claims


def read_received(
    scene: Scene, trigger: int, form: Form
) -> tuple[list[Claim], tuple[Party, ...], tuple[Party, ...]]:
    """ "Y received X": X is in Y's country. Also gives the hosts and the guests."""
    verb = verb_group(scene, trigger, form)
    sentence = scene.sentence_of(trigger)
    parties = parties_in(scene, sentence)
    lower = scene.tokens.lower
    low, high = clause_start(scene, trigger), clause_stop(scene, trigger)
    hosts: tuple[Party, ...] = ()
    guests: tuple[Party, ...] = ()
    if verb.passive:
        guests = subject_of(scene, verb.first, False)
        for number, party in enumerate(parties):
            if trigger < party.first <= trigger + 16 and lower[party.first - 1] == "by":
                begin, end = group(scene, parties, number)
                hosts = tuple(parties[number:end])
                break
    else:
        for number, party in enumerate(parties):
            if trigger < party.first <= trigger + 2 and not party.possessive:
                begin, end = group(scene, parties, number)
                guests = tuple(parties[number:end])
                break
        hosts = (
            subject_of(scene, verb.first, verb.tense in ("participle", "infinitive"))
            if guests
            else ()
        )
    if not guests or not hosts:
        return [], hosts, guests
    country = scene.home(hosts[0].ids[0])
    if country is None or scene.resident(hosts[0].ids[0]):
        return [], hosts, guests
    guests = tuple(party for party in guests if party.sort != "pronoun" or True)
    travellers = tuple(
        party
        for party in guests
        if not scene.resident(party.ids[0]) and scene.home(party.ids[0]) not in (None, country)
    )
    if not travellers:
        return [], hosts, guests
    place = (
        scene.dateline if scene.dateline is not None and scene.dateline.country == country else None
    )
    when = times_of(scene, low, trigger, high)
    tense = verb.tense if verb.tense in ("past", "future") else "present"
    claims = claims_of(
        scene,
        travellers,
        [Stop(country, None, trigger)],
        "presence",
        "trip/received",
        trigger,
        tense,
        polarity.of_verb(scene, verb, low, high),
        when,
    )
    for claim in claims:
        claim.inferred = True
        claim.present = place is not None and tense == "past"
    return claims, hosts, guests


__all__ = ["capable", "read_being", "read_here", "read_received", "read_visiting"]
