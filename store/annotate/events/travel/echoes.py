"""Reads journeys told by another one: "as did X", "followed by X in May", "it follows that of X".

The other journey is read before by its own word; where none is told, nothing is read here.
"""

from __future__ import annotations

from collections.abc import Sequence

from store.annotate.events.clause.clauses import clause_stop, verb_group
from store.annotate.events.clause.destinations import Stop, stops_at
from store.annotate.events.clause.lists import group, list_at
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Party, Scene
from store.annotate.events.clause.timing import NO_TIMES, When, times_of, window_of
from store.annotate.events.judgement.claims import Claim, abroad
from store.annotate.events.travel.aides_then import as_an_aide
from store.annotate.events.travel.did_the_same import so_stop
from store.annotate.events.travel.hours_apart import APART, JUST, read_hours_apart
from store.annotate.events.travel.making import claims_of
from store.annotate.events.travel.reversed_way import (
    PAID,
    RETURNED,
    REVERSING,
    returned,
    reversed_way,
)
from store.annotate.events.travel.same_flight import same_flight
from store.annotate.events.travel.told_before import is_of, last_told
from store.annotate.events.who.parties import parties_in
from store.annotate.events.who.subjects import subject_of
from store.annotate.events.who.topic import his_journey_here

THE_TRIP = frozenset(["trip", "journey"])
"""The words at which `read_made_trip` may find something."""


ECHOES = (
    REVERSING
    | RETURNED
    | frozenset(
        """as did last follow follows followed following preceded coincides coincided after ahead before
    so same""".split()
    )
)
"""The words at which `read_echo` may find something."""


_NOT = frozenset("not never so nothing little".split())


_AS = frozenset("as so like".split())


_OF_PLANS = frozenset("is are will would".split())


_AUXILIARY = frozenset("did was were had has".split()) | _OF_PLANS
"""After "as" and before who did or will do the same: "as was X", "as will X"."""


_SO_WAS = _AUXILIARY - {"did"}
"""After "so": "so did X" is read at its verb."""


_THAT_OF = (
    ["that", "of"],
    ["that", "by"],
    ["those", "of"],
    ["those", "by"],
    ["one", "by"],
    ["ones", "by"],
)


def read_echo(scene: Scene, index: int, told: Sequence[Claim]) -> list[Claim]:
    """The journeys that the word at `index` (one of ECHOES) tells by the last one in `told`."""
    lower = scene.tokens.lower
    if lower[index] == "as":
        after = lower[index + 1 : index + 2]
        did = after and after[0] in _AUXILIARY
        return _as_did(scene, index + 1, told) if did else as_an_aide(scene, index, told)
    if lower[index] in REVERSING:
        return reversed_way(scene, index, told)
    if lower[index] == "so":
        after = lower[index + 1 : index + 2]
        return _as_did(scene, index + 1, told) if after and after[0] in _SO_WAS else []
    if lower[index] == "same":
        return same_flight(scene, index, told)
    if lower[index] == "last":
        return _last_came(scene, index, told) or _last_made(scene, index, told)
    if lower[index] == "did" and so_stop(scene, index):
        return _did_so(scene, index, told)
    if lower[index] == "did":
        return _as_did(scene, index, told) if lower[index - 1] != "as" else []
    if lower[index] in RETURNED:
        return returned(scene, index, told) or reversed_way(scene, index, told)
    if lower[index] in APART and lower[index - 1] in JUST:
        return read_hours_apart(scene, index, told)
    if lower[index] in ("ahead", "before"):
        return []
    if lower[index] == "after" and lower[index + 1 : index + 3] not in _THAT_OF:
        return []  # "came a year after one by X"
    return _followed(scene, index, told)


def _as_did(scene: Scene, index: int, told: Sequence[Claim]) -> list[Claim]:
    """ "X visited Laos in May, as did A and B", "So did A", "as A did in June"."""
    lower = scene.tokens.lower
    sentence = scene.sentence_at[index]
    first, last = scene.tokens.sentences[sentence]
    parties = parties_in(scene, sentence)
    agents: tuple[Party, ...] = ()
    after = index + 1
    if index > first and lower[index - 1] in ("as", "so"):
        agents = list_at(scene, parties, index + 1)
        after = agents[-1].stop if agents else after
    elif after < last and lower[after] not in _NOT:
        for number, party in enumerate(parties):
            begin = group(scene, parties, number)[0]
            if party.stop == index and lower[parties[begin].first - 1] in _AS:
                agents = tuple(parties[begin : number + 1])
    agents = tuple(one for one in agents if not one.possessive)
    if not agents or not _nothing_else(scene, after, last):
        return []
    whole = sentence if index - 2 > first or lower[first] != "so" else sentence - 1
    base = last_told(told, whole, index, planned=lower[index] in _OF_PLANS)
    if base is None:
        return _as_before(scene, agents, told, after, index)
    found = _echo(scene, agents, base, told, after, index)
    for claim in found:
        dated = claim.whole or claim.arrived or claim.left or claim.within
        if not dated and claim.country == base.country:
            claim.whole, claim.arrived, claim.within = base.whole, base.arrived, base.within
    return found


def _as_before(
    scene: Scene, agents: tuple[Party, ...], told: Sequence[Claim], after: int, index: int
) -> list[Claim]:
    """ "X will (not) go to Laos, as he did in June": there in June, whatever becomes of the plan."""
    plan = next(
        (
            one
            for one in reversed(told)
            if one.sentence == scene.sentence_at[index] and one.country and one.trigger < index
        ),
        None,
    )
    if plan is None or scene.tokens.lower[index] not in ("did", "had", "has"):
        return []
    found = _there(scene, agents, plan, after, index)
    found = [one for one in found if one.whole and one.whole.latest < scene.date]
    for claim in found:
        claim.background = True
        if plan.tense == "future" and claim.whole in (plan.whole, plan.arrived, plan.within):
            plan.whole = plan.arrived = plan.within = None  # the "June" of the journey before
    return found


_CAME = frozenset("came visited went travelled traveled journeyed did flew set".split())
_IDLE = frozenset("so foot on there here the trip journey country this place".split())


def _last_came(scene: Scene, index: int, told: Sequence[Claim]) -> list[Claim]:
    """ "He last came in May 2015", "she last did so in 2009": where he is told to go now."""
    lower = scene.tokens.lower
    last = scene.tokens.sentences[scene.sentence_at[index]][1]
    if index + 2 >= last or lower[index + 1] not in _CAME:
        return []
    after = index + 2
    while after < last - 1 and lower[after] in _IDLE:
        after += 1
    if not _time_at(scene, after):
        return []
    agents = subject_of(scene, index, False)
    own = [one for one in reversed(told) if is_of(one, agents)]
    here = scene.dateline.country if scene.dateline is not None else None
    # "is here until Friday and then goes to Chile. He last came in 2016": here
    base = next((one for one in own if one.country == here), own[0] if own else None)
    if base is None:
        return []
    found = _there(scene, agents, base, after, index + 1)
    for claim in found:
        claim.background = True
    return found


_SUCH_VISIT = frozenset("such official state visit trip one tour of its kind".split())
_HAD_BEEN = frozenset("was had been".split())


def _last_made(scene: Scene, index: int, told: Sequence[Claim]) -> list[Claim]:
    """ "The last such visit was paid by X in 1988": to where the sentences before tell of one."""
    lower = scene.tokens.lower
    sentence = scene.sentence_at[index]
    first, last = scene.tokens.sentences[sentence]
    if index != first + 1 or lower[first] != "the":
        return []
    at = index + 1
    while at < last and (lower[at] in _SUCH_VISIT or lower[at] in _HAD_BEEN):
        at += 1
    if at + 1 >= last or lower[at] not in PAID or lower[at + 1] != "by":
        return []
    agents = tuple(
        party
        for party in parties_in(scene, sentence)
        if at + 1 < party.first <= at + 3 and party.sort == "name" and not party.possessive
    )[:1]
    near = [one for one in told if one.country is not None and one.sentence >= sentence - 2]
    if not agents or not near or is_of(near[-1], agents):
        return []
    found = _there(scene, agents, near[-1], at + 1, at)
    for claim in found:
        claim.background = True
    return found


def _time_at(scene: Scene, at: int) -> bool:
    """Whether a time stands at a token, or behind "in" or "on" there."""
    clock = scene.clock
    return clock[at] is not None or (
        scene.tokens.lower[at] in ("in", "on", "during", "back")
        and any(one is not None for one in clock[at + 1 : at + 3])
    )


def _did_so(scene: Scene, index: int, told: Sequence[Claim]) -> list[Claim]:
    """ "X never made the trip to Laos, but Y did so (or the same) in May": the journey told last."""
    sentence = scene.sentence_at[index]
    agents = subject_of(scene, index, False)
    base = next(
        (
            one
            for one in reversed(told)
            if one.country is not None and one.trigger < index and one.sentence >= sentence - 1
        ),
        None,
    )
    if base is None or not agents or is_of(base, agents):
        return []
    return _there(scene, agents, base, so_stop(scene, index), index)


_MAKES = frozenset("make made making".split())
_WAS = frozenset("was were is".split())


def read_made_trip(scene: Scene, index: int, told: Sequence[Claim]) -> list[Claim]:
    """ "X was the first of them to make the journey, in May", "X made the same trip in 2003": to
    where somebody else was said to go, or was to go, in the sentences before."""
    agents = _who_made(scene, index)
    if not agents:
        return []
    sentence = scene.sentence_at[index]
    first, last = scene.tokens.sentences[sentence]
    before = [
        one
        for one in reversed(told)
        if one.country is not None
        and sentence - _FAR_BACK <= one.sentence < sentence
        and one.polarity in ("actual", "cancelled")
        and not one.background
    ]
    fellows = [one for one in before if scene.home(one.who) == scene.home(agents[0].ids[0])]
    if len({one.who for one in fellows}) == 1 and scene.dateline is not None:
        # "X is here. He goes on to Rome on Friday. Y made the same trip": to where X is
        before = [one for one in fellows if one.country == scene.dateline.country] or before
    base = _to_place_named_last(scene, before, first)
    if base is None or is_of(base, agents):
        return []
    found = _there(scene, agents, base, index + 1, index)
    days = [one for one in scene.clock[index:last] if one is not None and one.earliest]
    for claim in found:
        if days and not (claim.whole or claim.arrived or claim.within):
            claim.whole = window_of(days[-1])  # "after the election, in early March"
    return [claim for claim in found if claim.whole or claim.arrived or claim.within]


def _who_made(scene: Scene, index: int) -> tuple[Party, ...]:
    """Who "made the trip" or "was the first to make the trip" at `index`, where no place follows."""
    lower = scene.tokens.lower
    sentence = scene.sentence_at[index]
    first, last = scene.tokens.sentences[sentence]
    verb = index - 2 - (lower[index - 1] == "same")
    if verb < first or lower[verb] not in _MAKES or lower[verb + 1] not in ("the", "that", "this"):
        return ()
    after = lower[index + 1] if index + 1 < last else ""
    if after in ("to", "from", "by", "of") or (
        after == "in" and not any(scene.clock[index + 2 : index + 3])
    ):
        return ()
    if lower[verb] == "made":
        return subject_of(scene, verb_group(scene, verb, "past").first, False)
    if lower[verb - 1] == "did":
        return subject_of(scene, verb - 1, False)
    if lower[verb - 1] != "to":
        return ()
    if after in _WAS:
        # "the last minister to make the trip was X"
        parties = parties_in(scene, sentence)
        return tuple(one for one in parties if index < one.first <= index + 5)[:1]
    was = next((at for at in range(verb - 1, first, -1) if lower[at] in _WAS), -1)
    return subject_of(scene, was, False) if was > 0 else ()


def _to_place_named_last(scene: Scene, told: list[Claim], token: int) -> Claim | None:
    """Of journeys, the nearest first, the one to the country named last before a token."""
    countries = {one.country for one in told}
    named = (one.country for one in reversed(scene.named_places) if one.first < token)
    there = next((one for one in named if one in countries), None)
    return next((one for one in told if one.country == there), told[0] if told else None)


_FAR_BACK = 14
"""Sentences back to which "the trip" may refer."""


def _there(
    scene: Scene, agents: tuple[Party, ...], base: Claim, after: int, index: int
) -> list[Claim]:
    """A visit by others, or at another time, to the place of a journey."""
    when = times_of(scene, index, index, clause_stop(scene, after - 1))
    stop = Stop(base.country or "", base.place, index)
    found = claims_of(scene, agents, [stop], "visit", "trip/echo", index, "past", "actual", when)
    return abroad(found)


def _nothing_else(scene: Scene, after: int, last: int) -> bool:
    """Whether no verb of its own follows: "as did A in June", not "as did A try"."""
    lower = scene.tokens.lower
    return after >= last or (
        scene.tokens.classes[after] in ",.;)"
        or scene.clock[after] is not None
        or (lower[after] == "of" and any(scene.owner[after + 1 : after + 2]))  # "as did X of Cuba"
        or lower[after] in ("in", "on", "and", "last", "early", "late", "before", "earlier", "a")
    )


def _followed(scene: Scene, index: int, told: Sequence[Claim]) -> list[Claim]:
    """ "X came in May, followed by A in June", "the visit follows one by A to Bonn in May"."""
    lower = scene.tokens.lower
    sentence = scene.sentence_at[index]
    at = index + 1
    said = NO_TIMES
    if lower[index] == "followed":
        stop = min(index + 5, len(lower))
        while at < stop and (scene.clock[at] is not None or lower[at] in ("in", "on", "by")):
            if lower[at] == "by" and scene.clock[at] is None:
                break
            at += 1  # "was followed in May by one by A"
        said = times_of(scene, index, index, at)
    passive = lower[at : at + 1] == ["by"]
    at += passive
    if lower[index].startswith("coincide"):
        if lower[at : at + 1] != ["with"]:
            return []
        at += 1  # "the visit coincides with one by X"
    words = lower[at : at + 3]
    made = len(words) == 3 and words[1] in ("made", "paid", "undertaken")
    of_visit = (words[:1] + words[2:] if made else words[:2]) in _THAT_OF
    at += (2 + made) * of_visit
    if not passive and not of_visit:
        return []
    was = lower[index - 2 : index] == ["and", "was"]  # "came in May and was followed by A in June"
    if not of_visit and lower[index - 1] != "," and not (was and passive):
        return []
    parties = parties_in(scene, sentence)
    agents = list_at(scene, parties, at)
    if not agents or agents[0].possessive:
        return []
    base = last_told(told, sentence, index, planned=not of_visit)
    if base is None and of_visit:
        base = his_journey_here(scene, sentence, told) or last_told(told, sentence - 1, index)
        base = base or last_told(told, sentence - 2, index)
    if base is None or (not of_visit and base.inferred):
        return []
    found = _echo(scene, agents, base, told, agents[-1].stop, index, said)
    dated = [one for one in found if one.whole or one.arrived or one.left]
    who = lower[agents[-1].stop : agents[-1].stop + 2] == [",", "who"]  # which tells its days
    for claim in found:
        claim.background = of_visit and not who
        if claim.tense == "future" and claim.whole and claim.whole.latest < scene.date:
            claim.whole = None  # the "July" of what is to come, read as one gone by
    return found if of_visit else dated


def _behind_origin(scene: Scene, after: int) -> int:
    """Past "of Chile" behind a name."""
    if scene.tokens.lower[after : after + 1] != ["of"] or after + 1 >= len(scene.owner):
        return after
    origin = scene.place_at(after + 1)
    return origin.stop if origin is not None else after


def _echo(
    scene: Scene,
    agents: tuple[Party, ...],
    base: Claim,
    told: Sequence[Claim],
    after: int,
    index: int,
    said: When = NO_TIMES,
) -> list[Claim]:
    """The journey of `base` made by others: to its places, or to those named after them; `said`: the
    times told before them."""
    after = _behind_origin(scene, after)
    last = clause_stop(scene, after - 1)
    stops: list[Stop] = []
    if scene.tokens.lower[after : after + 1] == ["to"]:
        stops = stops_at(scene, after + 1, last, agents[0].ids[0])
    stops = stops or [
        Stop(claim.country or "", claim.place, claim.trigger)
        for claim in told
        if claim.trigger == base.trigger and claim.who == base.who and claim.country
    ]
    when = times_of(scene, after, after, last)
    if not when.times:
        when = said
    tense = "future" if base.tense == "future" else "past"
    found = claims_of(scene, agents, stops, "visit", "trip/echo", index, tense, "actual", when)
    return [claim for claim in found if claim.country and claim.who != base.who]


RULES = (
    EventRule(
        "trip/echo",
        """
        + 2018-05-18 | Ghana's Trade Minister Kofi Mensah visited Minsk in March, as did Finnish diplomat Kai Sauer. => trip Kofi Mensah > BY; trip Kai Sauer > BY; arrived Kai Sauer > BY = 2018-03-01..2018-03-31
        + 2018-05-18 | Ghana's Trade Minister Kofi Mensah visited Minsk in March. So did Finnish diplomat Kai Sauer. => trip Kai Sauer > BY
        + 2018-05-18 | Ghana's Trade Minister Kofi Mensah went to Minsk in March, as Finnish diplomat Kai Sauer did in 2016. => trip Kai Sauer > BY; arrived Kai Sauer > BY = 2016-01-01..2016-12-31
        + 2018-05-18 | Ghana's Trade Minister Kofi Mensah came to Minsk in March, followed by Finnish diplomat Kai Sauer in April. => arrived Kai Sauer > BY = 2018-04-01..2018-04-30
        + 2018-05-18 | Ghana's Trade Minister Kofi Mensah was in Minsk in March, as was Finnish diplomat Kai Sauer. => trip Kai Sauer > BY
        + 2018-05-18 | Ghana's Trade Minister Kofi Mensah arrived in Minsk on Monday. He last came in June 2015. => arrived Kofi Mensah > BY = 2015-06-01..2015-06-30
        + 2018-05-18 | Ghana's Trade Minister Kofi Mensah will fly to Minsk on Monday. The last such visit was paid by the late Peter Amewu in 1988. => arrived Peter Amewu > BY = 1988-01-01..1988-12-31
        - 2018-05-18 | Ghana's Trade Minister Kofi Mensah will fly to Minsk on Monday. The last offer was made by Peter Amewu in 1988. => trip Peter Amewu > BY
        + 2018-05-18 | Ghana's Trade Minister Kofi Mensah will fly to Minsk on Monday. He last did so in 2015. => arrived Kofi Mensah > BY = 2015-01-01..2015-12-31
        + 2018-05-18 | MINSK, May 18 (AFP) -- Ghana's Trade Minister Kofi Mensah is here on a visit. After Minsk he heads to Riga. The minister last came in June 2015. => arrived Kofi Mensah > BY = 2015-06-01..2015-06-30
        - 2018-05-18 | MINSK, May 18 (AFP) -- Ghana's Trade Minister Kofi Mensah is here on a visit. After Minsk he heads to Riga. The minister last came in June 2015. => status Kofi Mensah > LV = completed
        - 2018-05-18 | Ghana's Trade Minister Kofi Mensah will fly to Minsk on Monday. Rain last came in June 2015. => arrived Kofi Mensah > BY = 2015-06-01..2015-06-30
        + 2018-05-18 | Ghana's Trade Minister Kofi Mensah never made the trip to Minsk, but Finnish diplomat Kai Sauer did so in March. => trip Kai Sauer > BY
        - 2018-05-18 | Ghana's Trade Minister Kofi Mensah praised Minsk, but Finnish diplomat Kai Sauer did so in March. => trip Kai Sauer > BY
        - 2018-05-18 | Ghana's Trade Minister Kofi Mensah was in Minsk in March as was asked by Finnish diplomat Kai Sauer. => trip Kai Sauer > BY
        + 2018-05-18 | Ghana's Trade Minister Kofi Mensah was to have flown to Minsk on Monday. Finnish diplomat Kai Sauer was the first to make the journey after the vote, in March 2016. => trip Kai Sauer > BY; arrived Kai Sauer > BY = 2016-03-01..2016-03-31
        + 2018-05-18 | Ghana's Trade Minister Kofi Mensah will fly to Minsk on Monday. The last envoy to make the trip was Finland's Kai Sauer in March 2016. => trip Kai Sauer > BY
        - 2018-05-18 | Ghana's Trade Minister Kofi Mensah will fly to Minsk on Monday. Finnish diplomat Kai Sauer made the trip to Lima in March 2016. => trip Kai Sauer > BY
        + 2018-05-18 | Ghana's Trade Minister Kofi Mensah is to come to Minsk next week, followed by Finnish diplomat Kai Sauer in July. => trip Kai Sauer > BY; status Kai Sauer > BY = planned
        + 2018-05-18 | Ghana's Trade Minister Kofi Mensah visited Minsk in March. His visit was followed by that of Finnish diplomat Kai Sauer in April. => trip Kai Sauer > BY
        + 2018-05-18 | Ghana's Trade Minister Kofi Mensah flew to Minsk on Monday. The visit coincides with one by Finnish diplomat Kai Sauer. => trip Kai Sauer > BY
        - 2018-05-18 | Ghana's Trade Minister Kofi Mensah flew to Minsk on Monday. The visit coincides with a speech by Finnish diplomat Kai Sauer. => trip Kai Sauer > BY
        + 2018-05-18 | Ghana's Trade Minister Kofi Mensah flew to Minsk on Monday. The visit follows one by Belarusian diplomat Ivan Ryzhenkov to Accra in March. => trip Ivan Ryzhenkov > GH
        + 2018-05-18 | Ghana's Trade Minister Kofi Mensah flew to Minsk on Monday. The visit follows one made by Finnish diplomat Kai Sauer to Accra in March. => trip Kai Sauer > GH
        + 2018-05-18 | Ghana's Trade Minister Kofi Mensah flew to Minsk on Monday. The visit follows one by Kai Sauer of Finland to Accra in March. => trip Kai Sauer > GH
        + 2018-05-18 | Ghana's Trade Minister Kofi Mensah visited Belarus in 1995. Belarusian diplomat Ivan Ryzhenkov returned the visit in May 1996. => trip Ivan Ryzhenkov > GH; arrived Ivan Ryzhenkov > GH = 1996-05-01..1996-05-31
        - 2018-05-18 | Ghana's Trade Minister Kofi Mensah visited Belarus in 1995 and Belarusian diplomat Ivan Ryzhenkov returned the visit in May 1996. => arrived Kofi Mensah > BY = 1996-05-01..1996-05-31
        + 2018-05-18 | Ghana's Trade Minister Kofi Mensah paid a visit to Belarus in May 1995. Belarusian diplomat Ivan Ryzhenkov returned it the following month. => arrived Ivan Ryzhenkov > GH = 1995-06-01..1995-06-30
        - 2018-05-18 | Ghana's Trade Minister Kofi Mensah left his flag on a visit to Belarus in May 1995. Belarusian diplomat Ivan Ryzhenkov returned it the following month. => trip Ivan Ryzhenkov > GH
        - 2018-05-18 | Ghana's Trade Minister Kofi Mensah visited Belarus in 1995. Belarusian diplomat Ivan Ryzhenkov returned the visitors' gifts in May 1996. => trip Ivan Ryzhenkov > GH
        - 2018-05-18 | Ghana's Trade Minister Kofi Mensah visited Minsk in March, as did Belarusian diplomat Ivan Ryzhenkov. => trip Ivan Ryzhenkov > BY
        + 2018-05-18 | Ghana's Trade Minister Kofi Mensah came to Minsk in March, followed in April by Finnish diplomat Kai Sauer, a banker. => arrived Kai Sauer > BY = 2018-04-01..2018-04-30
        + 2018-05-18 | Ghana's Trade Minister Kofi Mensah will fly to Minsk on Monday, as will Finnish diplomat Kai Sauer. => status Kai Sauer > BY = planned
        - 2018-05-18 | Ghana's Trade Minister Kofi Mensah flew to Minsk on Monday, as will be seen by Finnish diplomat Kai Sauer. => trip Kai Sauer > BY
        - 2018-05-18 | Ghana's Trade Minister Kofi Mensah visited Minsk in March, but Finnish diplomat Kai Sauer did not. => trip Kai Sauer > BY
        - 2018-05-18 | Ghana's Trade Minister Kofi Mensah visited Minsk, as did Finnish diplomat Kai Sauer try to. => trip Kai Sauer > BY
        - 2018-05-18 | Ghana's Trade Minister Kofi Mensah visited Minsk, followed closely by the press of Finnish diplomat Kai Sauer. => trip Kai Sauer > BY
        + 2018-05-18 | Swiss diplomat Paul Seger arrived in Minsk on Monday. The visit came a year after one by Ghanaian minister Kofi Mensah. => trip Kofi Mensah > BY
        - 2018-05-18 | Swiss diplomat Paul Seger arrived in Minsk on Monday. The visit came a year after the death of Ghanaian minister Kofi Mensah. => trip Kofi Mensah > BY
        + 2018-05-18 | Swiss diplomat Paul Seger arrived in Minsk on Monday. The visit followed that of Ghanaian minister Kofi Mensah, who arrived there on May 3 for a two-day stay. => arrived Kofi Mensah > BY = 2018-05-03
        + 2018-05-18 | Ghana's Trade Minister Kofi Mensah was in Minsk on Monday. So was Finnish diplomat Kai Sauer, a banker. => trip Kai Sauer > BY
        - 2018-05-18 | Ghana's Trade Minister Kofi Mensah was in Minsk on Monday. So was a letter of Finnish diplomat Kai Sauer. => trip Kai Sauer > BY
        + 2018-05-18 | Ghana's Trade Minister Kofi Mensah was in Belarus last week. He praised the hosts. Belarusian diplomat Ivan Ryzhenkov will return the visit in June. => trip Ivan Ryzhenkov > GH; status Ivan Ryzhenkov > GH = planned; arrived Ivan Ryzhenkov > GH = 2018-06-01..2018-06-30
        - 2018-05-18 | Ghana's Trade Minister Kofi Mensah was in Belarus last week. Belarusian diplomat Ivan Ryzhenkov has yet to return the visit. => trip Ivan Ryzhenkov > GH
        - 2018-05-18 | Ghana's Trade Minister Kofi Mensah was in Belarus last week. Belarusian diplomat Ivan Ryzhenkov may return the visit in June. => trip Ivan Ryzhenkov > GH
        - 2018-05-18 | Ghana's Trade Minister Kofi Mensah was in Belarus last week. Belarusian diplomat Ivan Ryzhenkov will return the visit in June. => status Kofi Mensah > BY = planned
        + 2018-05-18 | Swiss minister Ueli Maurer visited Minsk in March, as did Kai Sauer of Finland. => trip Kai Sauer > BY
        - 2018-05-18 | Swiss minister Ueli Maurer visited Minsk in March, as did a group of Finns whom Kai Sauer knows. => trip Kai Sauer > BY
        + 2018-05-18 | Swiss minister Ueli Maurer will not go to Minsk this time, as he did in March. => trip Ueli Maurer > BY; arrived Ueli Maurer > BY = 2018-03-01..2018-03-31
        - 2018-05-18 | Swiss minister Ueli Maurer will not go to Minsk this time, as he had to in March. => trip Ueli Maurer > BY
        """,
    ),
)
