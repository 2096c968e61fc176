"""Reads who met whom: "met", "held talks with", "was received by", "paid a courtesy call on".

Only meetings in person of officials named in the article; calls, letters and gifts are none.
"""

from __future__ import annotations

from itertools import combinations

from store.annotate.events import polarity
from store.annotate.events.claims import Claim, MeetingClaim
from store.annotate.events.clauses import (
    Stop,
    clause_start,
    clause_stop,
    stops_at,
    subject_of,
    times_of,
    verb_group,
    where_place,
)
from store.annotate.events.parties import capable, governor, group, led_by, parties_in
from store.annotate.events.scene import Party, Scene
from store.annotate.events.triggers import Form
from store.annotate.events.travel import agents_of, claims_of
from store.model import Name, Window

_APART = frozenset(
    "telephone telephoned telephonic phone phoned video videoconference teleconference".split()
)
"""Not in person. Letters and gifts have no verb of meeting of their own."""
_HOLD = frozenset(["hold", "pay"])
_SITTING = frozenset(
    "meeting meetings talks summit summits audience discussions negotiations consultations dinner lunch luncheon banquet breakfast encounter".split()
)


def read_meeting_verb(
    scene: Scene, trigger: int, form: Form, frame: str = "meet"
) -> list[MeetingClaim]:
    """ "X met (with) Y", "X and Y met", "X sat down with Y", "X saw his counterpart Y"."""
    lower = scene.tokens.lower
    if frame == "sit_with" and "with" not in lower[trigger + 1 : trigger + 14]:
        return []
    if frame == "see" and not _sees_someone(scene, trigger):
        return []
    verb = verb_group(scene, trigger, form)
    if form == "ing" and lower[trigger] == "meeting" and _noun_meeting(scene, trigger):
        return []
    low, high = clause_start(scene, trigger), clause_stop(scene, trigger)
    agents = agents_of(scene, verb)
    if verb.passive:
        return []
    others = _objects(scene, trigger, high)
    if not agents and not others:
        return []
    return _claims(
        scene,
        agents,
        others,
        "meeting/meet",
        trigger,
        low,
        high,
        _tense(scene, verb.tense, verb.control, trigger),
        polarity.of_verb(scene, verb, low, high),
    )


def _sees_someone(scene: Scene, trigger: int) -> bool:
    """Whether "saw" has a person as its object: "saw his counterpart X"."""
    return any(
        party.first == trigger + 1
        and (party.sort == "name" or scene.tokens.lower[party.head] == "him")
        and not party.possessive
        for party in parties_in(scene, scene.sentence_of(trigger))
    )


def _noun_meeting(scene: Scene, trigger: int) -> bool:
    lower = scene.tokens.lower
    before = lower[trigger - 1] if trigger else ""
    return before in (
        "a",
        "the",
        "his",
        "her",
        "their",
        "this",
        "that",
        "'s",
        "’s",
        "of",
        "bilateral",
        "brief",
        "separate",
        "first",
        "last",
        "summit",
        "hour",
        "private",
        "closed-door",
        "another",
        "its",
        "any",
        "no",
        "for",
        "in",
        "at",
        "rare",
        "second",
        "surprise",
        "face-to-face",
        "informal",
        "working",
        "recent",
        "annual",
        "special",
        "planned",
    ) or before.endswith(("-hour", "-minute", "-day", "-long"))


def read_meeting_noun(scene: Scene, trigger: int) -> list[MeetingClaim]:
    """ "talks with Y", "a meeting between X and Y", "X's talks with Y"."""
    tokens = scene.tokens
    lower = tokens.lower
    word = lower[trigger]
    if word == "meeting" and not _noun_meeting(scene, trigger):
        return []
    low, high = clause_start(scene, trigger), clause_stop(scene, trigger)
    sentence = scene.sentence_of(trigger)
    first = tokens.sentences[sentence][0]
    parties = parties_in(scene, sentence)
    partners: tuple[Party, ...] = ()
    between = False
    for number, party in enumerate(parties):
        if party.first <= trigger or party.first - trigger > 22 or party.first > high:
            continue
        word_before = governor(scene, party)
        if led_by(scene, party) and "with" in lower[trigger : party.first]:
            partners = (party,)  # "talks with the delegation led by X"
            break
        if word_before == "with" or (
            word_before in ("for", "by") and word in ("dinner", "lunch", "banquet", "luncheon")
        ):
            if party.possessive and party.sort != "name":
                continue
            begin, end = group(scene, parties, number)
            partners = tuple(one for one in parties[number:end] if not one.possessive)
            break
        if word_before == "between":
            begin, end = group(scene, parties, number)
            partners = tuple(parties[number:end])
            between = True
            break
        if word_before == "of" and party.first == trigger + 2:
            continue
    if (
        not partners
        and lower[trigger - 1] in ("their", "two-way")
        or lower[trigger - 2 : trigger] == ["their", "bilateral"]
    ):
        partners = _both(scene, sentence)
        between = True
    if not partners and not between:
        return _told_or_held(scene, trigger, low, high)
    if between:
        if len(partners) < 2:
            return []
        agents: tuple[Party, ...] = ()
        opening = trigger
    else:
        agents, opening = _holders(scene, trigger, first, parties)
        if not agents:
            return []
    support = _supporting(scene, opening, trigger, low)
    tense, verdict = "", ""
    if support >= 0:
        verb_word = scene.triggers.verbs[lower[support]]
        verb = verb_group(scene, support, verb_word.form)
        tense = _tense(scene, verb.tense, verb.control, support)
        verdict = polarity.of_verb(scene, verb, low, high)
    if not verdict or verdict == "actual":
        verdict = polarity.around(scene, opening, trigger, low, high)
    before = set(lower[max(first, trigger - 5) : trigger])
    if before & {"planned", "upcoming", "scheduled", "forthcoming", "expected"}:
        tense = "future"
    if before & {"possible", "proposed", "no", "any"}:
        verdict = "none"
    return _claims(scene, agents, partners, "meeting/talks", trigger, low, high, tense, verdict)


def _told_or_held(scene: Scene, trigger: int, low: int, high: int) -> list[MeetingClaim]:
    """ "Hu told President Y in a meeting", "Hu and President Y held talks"."""
    lower = scene.tokens.lower
    first = scene.tokens.sentences[scene.sentence_of(trigger)][0]
    for index in range(trigger - 1, max(trigger - 12, low - 1), -1):
        word = scene.triggers.verbs.get(lower[index])
        if word is not None and word.frames & {"hold", "begin", "end", "attend", "confer"}:
            verb = verb_group(scene, index, word.form)
            agents = agents_of(scene, verb)
            homes = {scene.home(one) for party in agents for one in party.ids}
            if len(homes) < 2 or ("attend" in word.frames and len(agents) != 2):
                return []
            return _claims(
                scene,
                agents,
                (),
                "meeting/held-together",
                trigger,
                low,
                high,
                _tense(scene, verb.tense, verb.control, index),
                polarity.of_verb(scene, verb, low, high),
            )
        if lower[index] in ("in", "during", "at"):
            break
    else:
        return []
    for back in range(trigger - 1, first, -1):
        if lower[back] not in ("told", "assured", "informed", "briefed", "urged"):
            continue
        listeners = [
            party
            for party in parties_in(scene, scene.sentence_of(trigger))
            if back < party.first <= back + 1 and not party.possessive and party.stop < trigger
        ]
        speakers = subject_of(scene, verb_group(scene, back, "past").first, False)
        if listeners and speakers:
            return _claims(
                scene,
                speakers,
                tuple(listeners),
                "meeting/told-in-meeting",
                trigger,
                low,
                high,
                "past",
                "actual",
            )
        return []
    return []


def _both(scene: Scene, sentence: int) -> tuple[Party, ...]:
    """Whose "their talks" are: the two officials of two countries named here or just before."""
    people: dict[str, Party] = {}
    for back in range(sentence, max(sentence - 4, -1), -1):
        for party in parties_in(scene, back):
            for one in party.ids:
                people.setdefault(one, party)
        homes = {scene.home(one) for one in people}
        if len(people) == 2 and len(homes) == 2:
            return tuple(
                Party(party.first, party.head, party.stop, (one,), party.sort)
                for one, party in people.items()
            )
        if len(people) > 2:
            break
    return ()


def _holders(
    scene: Scene, trigger: int, first: int, parties: list[Party]
) -> tuple[tuple[Party, ...], int]:
    """Whose talks they are: the possessor, else the subject of the clause."""
    lower = scene.tokens.lower
    for party in reversed(parties):
        if party.stop <= trigger and party.possessive:
            gap = lower[party.stop : trigger]
            if len(gap) <= 8 and not any(
                one in (",", "to", "of", "in", "on", "for", "with", "that", "and") for one in gap
            ):
                return (party,), party.first
            break
    index = trigger - 1
    while index > first and trigger - index < 9:
        word = scene.triggers.verbs.get(lower[index])
        if word is not None and word.frames & {
            "hold",
            "pay",
            "attend",
            "begin",
            "end",
            "lead",
            "confer",
        }:
            verb = verb_group(scene, index, word.form)
            who = agents_of(scene, verb)
            return who, verb.first
        index -= 1
    near = [party for party in parties if party.stop <= trigger and capable(scene, party)]
    if near:
        number = parties.index(near[-1])
        begin, end = group(scene, parties, number)
        return tuple(parties[begin:end]), trigger
    for party in parties:
        if (
            party.first > trigger
            and not party.possessive
            and lower[party.first - 1] in (",", '"', "”")
        ):
            return (party,), trigger
    return (), trigger


def _supporting(scene: Scene, opening: int, trigger: int, low: int) -> int:
    """The verb that the talks hang on: "held talks", "arrived for talks", "will go for talks"."""
    lower = scene.tokens.lower
    for index in range(trigger - 1, max(trigger - 24, low - 1), -1):
        word = scene.triggers.verbs.get(lower[index])
        if word is not None and scene.owner[index] is None and word.form != "noun":
            if lower[index] in ("stop", "visit", "tour", "head", "stops", "visits", "tours"):
                continue
            return index
    return -1


def read_call(scene: Scene, trigger: int, form: Form) -> list[MeetingClaim]:
    """ "paid a courtesy call on Y", "called on Y" (but not "called on Y to act")."""
    lower = scene.tokens.lower
    if lower[trigger + 1 : trigger + 2] != ["on"]:
        return []
    low, high = clause_start(scene, trigger), clause_stop(scene, trigger)
    parties = parties_in(scene, scene.sentence_of(trigger))
    courtesy = lower[trigger - 1] in ("courtesy", "farewell", "a", "protocol")
    target = [party for party in parties if trigger < party.first <= trigger + 3]
    if not target:
        return []
    party = target[0]
    if not courtesy and (party.possessive or "to" in lower[party.stop : min(party.stop + 2, high)]):
        return []
    first = scene.tokens.sentences[scene.sentence_of(trigger)][0]
    at = trigger
    if courtesy:
        for index in range(trigger - 1, max(trigger - 6, first - 1), -1):
            word = scene.triggers.verbs.get(lower[index])
            if word is not None and "pay" in word.frames:
                at, form = index, word.form
                break
    verb = verb_group(scene, at, form)
    agents = agents_of(scene, verb)
    number = parties.index(party)
    _, end = group(scene, parties, number)
    return _claims(
        scene,
        agents,
        tuple(parties[number:end]),
        "meeting/call-on",
        trigger,
        low,
        high,
        _tense(scene, verb.tense, verb.control, at),
        polarity.of_verb(scene, verb, low, high),
    )


def _objects(scene: Scene, trigger: int, high: int) -> tuple[Party, ...]:
    parties = parties_in(scene, scene.sentence_of(trigger))
    lower = scene.tokens.lower
    for number, party in enumerate(parties):
        if party.first <= trigger:
            continue
        if party.first > high or party.first - trigger > 24:
            break
        word = governor(scene, party)
        if led_by(scene, party):
            return (party,)  # "met a delegation headed by X"
        if party.possessive and party.sort == "pronoun":
            continue  # "his counterpart X": X comes next
        if (
            party.first == trigger + 1
            or word
            in ("with", "met", "meet", ",", "and", "including", "included", "includes", "were")
            or _only_times(scene, trigger, party.first)
        ):
            if party.possessive or (
                word == "and"
                and "with" not in lower[trigger : party.first]
                and party.first - trigger < 3
            ):
                if party.possessive:
                    # "met Bush's aide": not the man himself; "his counterpart X" comes next.
                    continue
            begin, end = group(scene, parties, number)
            return tuple(one for one in parties[number:end] if not one.possessive)
        if word in ("by", "of", "to", "for"):
            continue
    return ()


def _only_times(scene: Scene, first: int, stop: int) -> bool:
    lower = scene.tokens.lower
    return all(
        scene.clock[index] is not None
        or scene.owner[index] is not None
        or lower[index]
        in (
            "here",
            "on",
            "in",
            "at",
            "with",
            "separately",
            "late",
            "briefly",
            "the",
            "a",
            "again",
            "today",
            "later",
        )
        for index in range(first + 1, stop)
    )


def _tense(scene: Scene, tense: str, control: str, trigger: int) -> str:
    if tense == "infinitive":
        if control in scene.triggers.planned:
            return "future"
        return ""
    return "" if tense == "participle" else tense


def _claims(
    scene: Scene,
    agents: tuple[Party, ...],
    others: tuple[Party, ...],
    rule: str,
    trigger: int,
    low: int,
    high: int,
    tense: str,
    verdict: str,
) -> list[MeetingClaim]:
    lower = scene.tokens.lower
    if not _APART.isdisjoint(lower[max(low, trigger - 8) : min(high, trigger + 16)]):
        return []
    left = list(dict.fromkeys(one for party in agents for one in party.ids))
    right = [
        one
        for one in dict.fromkeys(one for party in others for one in party.ids)
        if one not in left
    ]
    pairs: list[tuple[str, ...]]
    if left and right:
        pairs = [(a, b) for a in left for b in right]
    elif len(left) >= 2 and not right:
        pairs = [tuple(left)]
    elif len(right) >= 2 and not left:
        pairs = [tuple(right)]
    else:
        return []
    when = times_of(scene, max(low, trigger - 5), trigger, high)
    day: Window | None = None
    for time, word in when.times:
        if (
            time.earliest is not None
            and time.latest is not None
            and word not in ("since", "until", "before", "from")
        ):
            day = Window(time.earliest, time.latest, time.text)
            break
    place, country = _where(scene, trigger, high)
    parties = [*agents, *others]
    bounds = scene.tokens.sentences[scene.sentence_of(trigger)]
    near = [party for party in parties if bounds[0] <= party.first < bounds[1]]
    first = min([trigger, *(party.first for party in near)])
    stop = max([trigger + 1, *(party.stop for party in near)])
    if tense in ("", "past", "present") and day is not None and day.earliest > scene.date:
        tense = "future"
    return [
        MeetingClaim(
            officials=pair,
            rule=rule,
            first=first,
            stop=stop,
            trigger=trigger,
            sentence=scene.sentence_of(trigger),
            tense=tense,
            polarity=verdict,
            when=day,
            place=place,
            country=country,
        )
        for pair in pairs
    ]


def _where(scene: Scene, trigger: int, high: int) -> tuple[Name | None, str | None]:
    lower = scene.tokens.lower
    for index in range(trigger + 1, high):
        if lower[index] not in ("in", "at", "here") or scene.clock[index] is not None:
            continue
        stops = stops_at(scene, index if lower[index] == "here" else index + 1, high, None)
        if not stops:
            continue
        # "talks with Y on the situation in Iraq" were not held in Iraq.
        before = scene.owner[index - 1]
        beside = (
            index - 1 == trigger
            or lower[index] == "here"
            or scene.clock[index - 1] is not None
            or (before is not None and before.kind == "person")
        )
        if beside or (stops[0].place is not None and index - trigger <= 8):
            return stops[0].place, stops[0].country
    stops = where_place(scene, trigger, None)
    if not stops:
        low = clause_start(scene, trigger)
        if lower[low : low + 1] in (["in"], ["at"]):
            stops = stops_at(scene, low + 1, trigger, None)
    if stops:
        return stops[0].place, stops[0].country
    for index in range(trigger - 1, max(trigger - 6, 0), -1):
        if lower[index] == "here" and scene.dateline is not None:
            return scene.dateline, scene.dateline.country
    return None, None


def read_joint(scene: Scene, sentence: int) -> list[MeetingClaim]:
    """ "Abe and visiting minister Ban agreed on Monday": host and guest act together."""
    parties = parties_in(scene, sentence)
    found: list[MeetingClaim] = []
    for number, party in enumerate(parties):
        if not party.visiting or number == 0:
            continue
        begin, end = group(scene, parties, number)
        if end - begin != 2 or not capable(scene, parties[begin]):
            continue
        other = parties[begin if begin != number else begin + 1]
        if other.sort != "name" or scene.home(other.ids[0]) == scene.home(party.ids[0]):
            continue
        after = parties[end - 1].stop
        if after >= len(scene.tokens) or scene.tokens.lower[after] in ("will", "are", "would"):
            continue
        low, high = clause_start(scene, after), clause_stop(scene, after)
        found += _claims(
            scene,
            (other,),
            (party,),
            "meeting/host-and-visitor",
            after,
            low,
            high,
            "past",
            polarity.around(scene, parties[begin].first, after, low, high),
        )
    return found


def read_together(scene: Scene, trigger: int) -> list[MeetingClaim]:
    """ "Yang Jiechi and Nicholas Burns co-chaired the dialogue", "… exchanged views"."""
    lower = scene.tokens.lower
    if lower[trigger] == "exchanged" and lower[trigger + 1 : trigger + 2] != ["views"]:
        return []
    verb = verb_group(scene, trigger, "past")
    agents = subject_of(scene, verb.first, False)
    homes = {scene.home(one) for party in agents for one in party.ids}
    if len(agents) != 2 or len(homes) != 2 or None in homes:
        return []
    low, high = clause_start(scene, trigger), clause_stop(scene, trigger)
    return _claims(
        scene,
        agents[:1],
        agents[1:],
        "meeting/together",
        trigger,
        low,
        high,
        "past",
        polarity.of_verb(scene, verb, low, high),
    )


def read_handing(scene: Scene, trigger: int, form: Form) -> list[MeetingClaim]:
    """ "handed Choe a letter", "handed a gift to Ri": it takes two to hand a thing over."""
    verb = verb_group(scene, trigger, form)
    if verb.passive:
        return []
    lower = scene.tokens.lower
    high = clause_stop(scene, trigger)
    target = [
        party
        for party in parties_in(scene, scene.sentence_of(trigger))
        if not party.possessive
        and party.sort != "pronoun"
        and (
            party.first == trigger + 1
            or (trigger < party.first <= min(trigger + 14, high) and lower[party.first - 1] == "to")
        )
    ][:1]
    if not target:
        return []
    low = clause_start(scene, trigger)
    return _claims(
        scene,
        agents_of(scene, verb),
        tuple(target),
        "meeting/hand-over",
        trigger,
        low,
        high,
        _tense(scene, verb.tense, verb.control, trigger),
        polarity.of_verb(scene, verb, low, high),
    )


def read_present(scene: Scene, sentence: int, met: list[MeetingClaim]) -> list[MeetingClaim]:
    """ "Present at the talk were A and B": they sat in the meeting spoken of last."""
    lower = scene.tokens.lower
    first, stop = scene.tokens.sentences[sentence]
    if "present" not in lower[first : first + 2] or not met:
        return []
    at = next(
        (k for k in range(first, min(first + 9, stop)) if lower[k] in ("were", "was", "are")), -1
    )
    last = met[-1]
    if at < 0 or sentence - last.sentence > 3 or last.polarity != "actual":
        return []
    others = [
        one
        for party in parties_in(scene, sentence)
        if party.first > at and party.sort == "name"
        for one in party.ids
    ]
    return joining(
        scene, others, [one for one in met if one.sentence == last.sentence], sentence, first, stop
    )


def joining(
    scene: Scene, others: list[str], met: list[MeetingClaim], sentence: int, first: int, stop: int
) -> list[MeetingClaim]:
    """Pairs of those who sat in with the other side of each meeting."""
    found: list[MeetingClaim] = []
    for claim in met:
        for one in others:
            for official in claim.officials:
                home = scene.home(official)
                if one in claim.officials or home is None or home == scene.home(one):
                    continue
                found.append(
                    MeetingClaim(
                        (one, official),
                        "meeting/sat-in",
                        first,
                        stop,
                        first,
                        sentence,
                        claim.tense,
                        claim.polarity,
                        claim.when,
                        claim.place,
                        claim.country,
                    )
                )
    return found


def presence_from(scene: Scene, claim: MeetingClaim) -> list[Claim]:
    """Who of a meeting must have travelled to it: the guests of the country where it was."""
    if claim.polarity != "actual" or (claim.tense == "future" and claim.country is None):
        return []
    country = claim.country
    place = claim.place
    homes = {one: scene.home(one) for one in claim.officials}
    dateline = scene.dateline
    if country is None:
        if dateline is None or dateline.country not in homes.values():
            return []
        when = claim.when
        if when is not None and (
            abs((scene.date - when.latest).days) > 3 or (when.latest - when.earliest).days > 1
        ):
            return []  # another time, perhaps elsewhere
        country, place = dateline.country, None
    found: list[Claim] = []
    for one, home in homes.items():
        if (
            home is None
            or home == country
            or scene.resident(one)
            or (home in ("UN", "EU") and country in ("US", "BE"))
        ):
            continue
        party = next(
            (party for party in parties_in(scene, claim.sentence) if one in party.ids),
            None,
        )
        if party is None:
            continue
        made = claims_of(
            scene,
            (party,),
            [Stop(country or "", place, claim.trigger)],
            "presence",
            "trip/met-there",
            claim.trigger,
            "future" if claim.tense == "future" else "past",
            "actual",
            times_of(scene, claim.trigger, claim.trigger, claim.trigger),
        )
        for trip in made:
            trip.who = one
            trip.within = claim.when
            trip.inferred = True
            trip.present = (
                claim.when is None and dateline is not None and dateline.country == country
            )
        found += [trip for trip in made if trip.who == one]
    return found


__all__ = ["combinations", "presence_from", "read_call", "read_meeting_noun", "read_meeting_verb"]
