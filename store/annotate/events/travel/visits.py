"""Reads the nouns of travel: "X's visit to Y", "a trip to Y by X", "ended his tour of Y".

The verbs are read in visit_verbs.py; what a visit noun adds to a trip without naming its place
("his three-day visit") comes out as a claim without a country.
"""

from __future__ import annotations

import datetime as dt

from store.annotate.events.clause.clauses import clause_start, clause_stop, clause_tense, verb_group
from store.annotate.events.clause.destinations import Stop, where_place
from store.annotate.events.clause.lists import capable, group, led_by
from store.annotate.events.clause.nouns import is_a_body, is_noun
from store.annotate.events.clause.scene import Party, Scene
from store.annotate.events.clause.timing import When, times_of
from store.annotate.events.judgement import aftermath, polarity
from store.annotate.events.judgement.claims import Claim
from store.annotate.events.travel.earlier import EARLIER, is_earlier
from store.annotate.events.travel.making import claims_of
from store.annotate.events.travel.visit_manner import (
    day_before,
    day_of_clause,
    day_of_stay,
    manner,
    setting_out,
)
from store.annotate.events.travel.visit_places import included, led_to, only_titles, places
from store.annotate.events.who.agents import agents_of
from store.annotate.events.who.parties import parties_in
from store.annotate.events.who.subjects import subject_of
from store.model import Window

_SUPPORT = frozenset(["pay", "begin", "end"])

_BACKGROUND = frozenset(
    "last previous earlier recent first second third past similar another only".split()
)


_ORDINALS = frozenset("first second third fourth fifth".split())
_BE = frozenset("is was be marks marked makes".split())
"""Before an ordinal: "it is his third trip" speaks of the one in hand."""


_HANGS_ON = frozenset(
    """for on during in after before following from at of with to through amid upon about
    as""".split()
)


_PARTS = frozenset(
    "end start beginning part course day days eve outset close conclusion leg stop time".split()
)


_PUT_OFF = frozenset(
    "delayed delays delaying postponed postpones postponing put rescheduled".split()
)
_LOOSE = frozenset("of in about from with to at as".split())


_INCLUDED = frozenset("included includes including saw involved featured covered which".split())


_BEFORE_A_VERB = frozenset("to will would can could may might must should shall".split())


_HAPPENING = (["take"], ["happen"], ["go"], ["materialise"], ["materialize"], ["be"], ["occur"])


_SOME = frozenset("some several many numerous few".split())


_NO_PLACE_NEEDED = frozenset("visit visits trip trips tour tours".split())


_SAYS_AFTER = frozenset("follows followed precedes preceded marks marked comes came".split())


_COMING = frozenset("came arrived flew travelled traveled".split())


_RETURNING = frozenset("return returns returned returning".split())


def read_visit_noun(scene: Scene, trigger: int) -> list[Claim]:
    """The claims of one visit noun; nothing where it is a site's visit or figurative."""
    tokens = scene.tokens
    lower = tokens.lower
    word = lower[trigger]
    if word in ("visit", "visits", "tour", "tours", "stop", "stops") and not is_noun(
        scene, trigger
    ):
        return []
    if _in_a_name(scene, trigger) or (word == "mission" and is_a_body(scene, trigger)):
        return []
    if word == "stay" and lower[trigger - 1] in _BEFORE_A_VERB:
        return []
    if word in EARLIER and is_earlier(scene, trigger):
        return []  # "after visits in January and March"
    if word.startswith("tour") and lower[trigger + 1 : trigger + 3] == ["of", "duty"]:
        return []
    low, high = clause_start(scene, trigger), clause_stop(scene, trigger)
    sentence = scene.sentence_of(trigger)
    first, last = tokens.sentences[sentence]
    agents, support, opening = _agents(scene, trigger, first, high)
    who = agents[0].ids[0] if agents else None
    stops, sited = places(scene, trigger, high, who)
    bare = not agents and not stops and lower[trigger - 1] == "the"
    if bare and scene.travellers and aftermath.after(scene, trigger, last) == "denied":
        # "The visit never took place": of the one whose travel was spoken of last.
        owner = scene.in_hand(trigger) or scene.travellers[-1][1]
        party = Party(trigger, trigger, trigger + 1, (owner,), "description")
        return claims_of(
            scene,
            (party,),
            [Stop(scene.destinations[-1], None, trigger)],
            "visit",
            "trip/visit-noun",
            trigger,
            "past",
            "denied",
            When((), None),
        )
    alone = trigger == first or not parties_in(scene, sentence)
    if not agents and alone and stops and scene.travellers:
        # "Visits to China and Mongolia are to follow": of the one who travels in this article.
        who = scene.in_hand(trigger) or scene.travellers[-1][1]
        agents = (Party(trigger, trigger, trigger + 1, (who,), "description"),)
        tense_after = clause_tense(scene, high)
    else:
        tense_after = ""
    if not agents:
        return []
    if not stops:
        # "flew from Malaysia, where he was on a three-day visit"
        stops = where_place(scene, trigger, who)
        sited = sited and not stops
    if sited and not stops:
        return []
    more = included(scene, trigger, last, who)
    owned = word == "stay" and not {"his", "her", "their"}.isdisjoint(
        lower[max(trigger - 3, first) : trigger]
    )
    if not stops and not more and word not in _NO_PLACE_NEEDED and not owned:
        return []
    before = set(lower[max(opening, trigger - 7) : trigger])
    if not stops and not _SOME.isdisjoint(lower[max(trigger - 2, first) : trigger]):
        return []  # "for some trips by its leader"
    when = times_of(scene, opening, trigger, high)
    copula = led_to(scene, trigger)
    if copula > 0:
        when = times_of(scene, copula, copula, clause_stop(scene, copula)) if stops else when
    gap = lower[max(first, trigger - 10) : trigger]
    back = "from" in gap and not _RETURNING.isdisjoint(gap)
    if back and "returned" in gap:
        when = When((), when.days)  # "returned on Monday from a three-day visit": its last day
    tense, kind, over, present = manner(scene, trigger, support, first, before)
    came_from = "from" in gap and not _COMING.isdisjoint(gap)
    over = over or (support < 0 and (came_from or "recent" in gap[-2:]))
    tense = tense or tense_after
    if back and when.times:
        kind, over = "end", True  # "after returning from an India visit on Wednesday"
    if over and not when.times and support < 0 and stops:
        said = day_before(scene, opening)
        if said is not None:
            kind, when = "end", When((said,), when.days)
    out = None if over or kind != "visit" else setting_out(scene, opening, trigger, high)
    if out is not None and stops:
        # "left on Monday for a visit to Syria": under way, or to come
        tense = tense or out.tense
        if not when.times and out.when.times:
            kind, when = out.kind, When(out.when.times, when.days)
        elif not when.times and tense == "past":
            kind, present = out.kind, True
    elif stops and not more and not when.times and not over and not word.startswith("tour"):
        day = day_of_clause(scene, opening)
        if day.times:
            kind, when = "presence", When(day.times, when.days)
    verdict = polarity.around(scene, opening, trigger, low, last)
    if not set(lower[opening:trigger]).isdisjoint(scene.triggers.cancel) or any(
        aftermath.calls_off(scene, at) for at in range(opening, trigger)
    ):
        verdict = "cancelled"
    if support >= 0:
        form = scene.triggers.verbs[lower[support]].form
        verb = verb_group(scene, support, form)
        by_verb = polarity.of_verb(scene, verb, low, high)
        if by_verb != "actual":
            verdict = by_verb
    ahead = lower[max(opening - 3, first) : opening]
    if (
        lower[max(opening - 2, first) : opening] == ["followed", "by"]
        and "will" in lower[first:opening]
    ):
        tense = "future"
    if "ahead" in ahead or "eve" in ahead or ahead[-1:] == ["before"]:
        tense = tense or "future"  # "the move came ahead of X's visit to Syria this week"
    if before & {"planned", "scheduled", "upcoming", "forthcoming", "expected", "next", "coming"}:
        tense = "future"
    after = trigger + 1
    while after < last and (
        lower[after] == "to" or scene.clock[after] is not None or _is_place(scene, after)
    ):
        after += 1
    if after < last and lower[after] == "will" and support < 0:
        tense = tense or "future"  # "X's visit to Peru will help"
    if (
        verdict == "none"
        and lower[trigger + 1 : trigger + 2] in (["will"], ["would"])
        and lower[trigger + 2 : trigger + 3] not in _HAPPENING
    ):
        # "hopes that X's visit will help": that it comes is taken for granted
        verdict, tense = "actual", "future"
    before |= {"no"} & set(lower[max(first, trigger - 3) : trigger])
    if before & {"possible", "proposed", "potential", "no", "any", "eventual", "such"}:
        verdict = "none" if verdict == "actual" else verdict
    claims = claims_of(
        scene,
        agents,
        stops,
        kind,
        "trip/visit-noun",
        trigger,
        tense,
        verdict,
        when,
        journey=trigger if word.startswith(("tour", "stop", "leg")) or len(stops) > 1 else None,
    )
    if more:
        claims += claims_of(
            scene,
            agents,
            more,
            "visit",
            "trip/tour-included",
            trigger,
            clause_tense(scene, trigger),
            verdict,
            When((), None),
            journey=trigger,
        )
    later = [time for time, word in when.times if word in ("until", "till", "to")]
    if verdict == "cancelled" and later and _PUT_OFF & set(lower[first:trigger]):
        # "delayed his trip to Tehran until Monday": still to come
        for claim in claims:
            claim.polarity, claim.tense = "actual", "future"
            claim.left, claim.whole = None, None
            if later[0].earliest is not None and later[0].latest is not None:
                claim.arrived = Window(later[0].earliest, later[0].latest, later[0].text)
    numbered = (
        day_of_stay(scene, trigger) if "day" in lower[max(trigger - 9, 0) : trigger] else None
    )
    for claim in claims:
        if numbered is not None and claim.polarity == "actual":
            number, told_day = numbered
            came_on = told_day - dt.timedelta(days=number - 1) if number else told_day
            claim.arrived = claim.left = claim.within = claim.whole = None
            only = Window(came_on, came_on, "")
            claim.arrived, claim.left = (only, None) if number else (None, only)
            claim.tense = "past" if told_day <= scene.date else claim.tense
        if "respective" in before or "respectively" in lower[trigger:high]:
            claim.companions = []
        claim.over = claim.over or over
        past = claim.whole is not None and claim.whole.latest < scene.date
        if claim.whole is not None and "during" in lower[opening - 1 : opening + 1]:
            claim.whole = _not_to_come(scene, trigger, claim.whole)
        claim.present = present and claim.polarity == "actual" and not past
        claim.background = (
            bool(before & _BACKGROUND)
            and not (lower[opening - 1] in _BE and before & _ORDINALS)
            and not present
            and bool(claim.country)
            and claim.tense != "future"
        )
        if claim.present and claim.whole is not None:
            claim.within, claim.whole = claim.whole, None
    return claims


def _agents(
    scene: Scene, trigger: int, first: int, high: int
) -> tuple[tuple[Party, ...], int, int]:
    """Who makes the visit, the supporting verb's token (-1: none) and the phrase's first token."""
    lower, classes = scene.tokens.lower, scene.tokens.classes
    sentence = scene.sentence_of(trigger)
    parties = parties_in(scene, sentence)
    opening = trigger
    for at in range(trigger - 1, max(trigger - 6, first), -1):
        if lower[at] == "whose":
            # "talks with X, the deputy premier, whose three-day visit to Peru": X's
            owners = [one for one in parties if one.stop <= at and not one.possessive]
            beside = owners and (owners[-1].stop == at or lower[at - 1] == ",")
            return tuple(owners[-1:]) if beside else (), -1, at
        if classes[at] not in "amCAn" or scene.owner[at] is not None:
            break
    # Possessive directly before: "Ri's second visit", "his three-day official visit".
    for party in reversed(parties):
        if party.stop <= trigger and party.possessive:
            gap = lower[party.stop : trigger]
            if any(one in _SAYS_AFTER for one in gap):
                break  # "X's departure follows a tour of Asia by Y"
            if len(gap) <= 9 and not any(
                one in (",", "and", "to", "of", "in", "on", "for", "with", "that", "by")
                for one in gap
            ):
                support = _support(scene, party.first - 1, first)
                return _pair(scene, parties, party), support, party.first
            break
    if classes[trigger - 1] == "s" and trigger - 1 > first:
        return (), -1, opening  # the visit of someone whom the article does not name
    # After it: "by X", "of X", "led by X".
    for party in parties:
        if party.first <= trigger or party.first > trigger + 26 or party.first >= high + 1:
            continue
        left = party.first - 1
        if (
            led_by(scene, party)
            or (
                lower[left] in ("by", "of")
                and left - trigger <= 16
                and not _other_noun(scene, trigger, left)
            )
            or (lower[left] == "," and only_titles(scene, trigger + 2, left))
        ):
            if lower[left] == "of" and left != trigger + 1:
                continue
            number = parties.index(party)
            begin, end = group(scene, parties, number)
            return tuple(parties[max(begin, number) : end]), -1, opening
    index = trigger - 1
    while index > first and classes[index] in 'amCAnNs-"' and trigger - index < 10:
        word = scene.triggers.verbs.get(lower[index])
        if word is not None and (
            not _SUPPORT.isdisjoint(word.frames) or lower[index] in scene.triggers.cancel
        ):
            break
        if lower[index + 1] in ("off", "up") and aftermath.calls_off(scene, index):
            break
        if lower[index] in (
            "for",
            "on",
            "during",
            "of",
            "in",
            "after",
            "before",
            "following",
            "with",
            "from",
            "at",
            "to",
            "since",
            "as",
        ):
            break
        if lower[index] in scene.triggers.cancel or scene.owner[index] is not None:
            name = scene.owner[index]
            if name is None or name.kind == "person":
                break
        index -= 1
    opening = index + 1
    word = scene.triggers.verbs.get(lower[index])
    if (
        (word is not None and not _SUPPORT.isdisjoint(word.frames))
        or lower[index] in scene.triggers.cancel
        or aftermath.calls_off(scene, index)
    ):
        form = (
            word.form if word is not None else ("ing" if lower[index].endswith("ing") else "past")
        )
        verb = verb_group(scene, index, form)
        if verb.passive:
            return (), index, verb.first
        who = agents_of(scene, verb)
        plain = word is not None and not aftermath.calls_off(scene, index)
        return who, index if plain else -1, verb.first
    preposition = lower[index]
    if lower[trigger - 1] in ("the", "this", "that") and preposition in _LOOSE:
        return (), -1, index  # "the host of the visit", "earlier in the visit"
    if preposition == "of" and index > first and lower[index - 1] not in _PARTS:
        return (), -1, index  # "spoke of the importance of visits to Japan"
    for at in range(index - 1, max(index - 6, first), -1):
        if lower[at] == "who":
            # "received X, who is on a visit to Cuba"
            return subject_of(scene, at + 1, False), -1, index
    # "arrived here for a visit", "On a visit to Japan, Abdullah …": the clause's subject.
    nearest = [party for party in parties if party.stop <= index and capable(scene, party)]
    if nearest and _same_clause(scene, nearest[-1].stop, index):
        number = parties.index(nearest[-1])
        begin, end = group(scene, parties, number)
        return tuple(parties[begin:end]), -1, index
    if preposition in _HANGS_ON and lower[trigger + 1 : trigger + 2] != ["by"]:
        for party in parties:
            if (
                party.first > trigger
                and not party.possessive
                and (
                    lower[party.first - 1] in (",", '"', "”")
                    or (index == first and _open_to(scene, party.first - 1))
                )
            ):
                return (party,), -1, index
    # "received the minister, who is on a visit", "his visit, which included stops in Rome".
    objects = [party for party in parties if party.stop <= index]
    if objects and preposition in _HANGS_ON | _INCLUDED:
        return (objects[-1],), -1, index
    if lower[trigger].startswith(("stop", "leg", "swing")):
        owners = [party for party in parties if party.possessive]
        if owners:
            return (owners[0],), -1, index
    return (), -1, opening


def _not_to_come(scene: Scene, trigger: int, when: Window) -> Window:
    """A month without a year, "agreed during his October visit": the last one, where that is past."""
    phrase = when.phrase
    if when.earliest <= scene.date or any(sign.isdigit() for sign in phrase):
        return when
    if clause_tense(scene, trigger) != "past" or (when.latest - when.earliest).days > 31:
        return when
    first = when.earliest.replace(year=when.earliest.year - 1, day=1)
    return Window(
        first, (first + dt.timedelta(days=31)).replace(day=1) - dt.timedelta(days=1), phrase
    )


def _in_a_name(scene: Scene, trigger: int) -> bool:
    """Whether the noun is part of an event's name: "the World Tour Championships"."""
    tokens = scene.tokens
    return (
        tokens.words[trigger][0].isupper()
        and trigger > 0
        and trigger + 1 < len(tokens)
        and tokens.classes[trigger - 1] in "CAU"
        and tokens.classes[trigger + 1] == "C"
        and scene.owner[trigger + 1] is None
    )


def _is_place(scene: Scene, token: int) -> bool:
    name = scene.owner[token]
    return name is not None and name.kind == "place"


def _open_to(scene: Scene, before: int) -> bool:
    """Whether a fronted phrase ends at `before`: "On a visit to Hanoi last month X asked"."""
    name = scene.owner[before]
    return scene.clock[before] is not None or (name is not None and name.kind == "place")


def _same_clause(scene: Scene, low: int, high: int) -> bool:
    """Whether no new finite clause opens between two tokens."""
    lower = scene.tokens.lower
    return not any(word in ("which", "that", "where") for word in lower[low + 1 : high])


def _pair(scene: Scene, parties: list[Party], party: Party) -> tuple[Party, ...]:
    """The owner of the visit, with a first owner joined to it ("A and B's visit")."""
    number = parties.index(party)
    begin, _ = group(scene, parties, number)
    if begin < number and party.sort == "name":
        return tuple(parties[begin : number + 1])
    return (party,)


def _support(scene: Scene, index: int, first: int) -> int:
    """The verb that begins, ends or makes the visit, up to three words before its phrase."""
    for at in range(index, max(index - 4, first - 1), -1):
        word = scene.triggers.verbs.get(scene.tokens.lower[at])
        if word is not None and not _SUPPORT.isdisjoint(word.frames):
            return at
        if not scene.tokens.lower[at].isalpha():
            break
    return -1


def _other_noun(scene: Scene, trigger: int, left: int) -> bool:
    """Whether a verb stands between the noun and its by-phrase, which then belongs to the verb."""
    for index in range(trigger + 1, left):
        word = scene.tokens.lower[index]
        if word in (
            "is",
            "was",
            "were",
            "are",
            "will",
            "said",
            "hosted",
            "issued",
            "has",
            "had",
            "given",
            "organised",
            "organized",
            "at",
        ):
            return True
    return False
