"""Reads the stop before, named at the head of a clause: "From New York X will fly to Geneva".

Also "On his way home from Laos X stopped in Beijing" and "After Lima, X will head to Quito". The stop
that comes next is read by the verbs.
"""

from __future__ import annotations

from store.annotate.closed_words import BE, THE_HIS_HER_THEIR
from store.annotate.events.clause.destinations import after_name, stops_at
from store.annotate.events.clause.finite import clause_tense
from store.annotate.events.clause.lengths import length_of_stay
from store.annotate.events.clause.lists import heads, rest_of_list
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Party, Scene
from store.annotate.events.clause.timing import NO_TIMES, When, times_of
from store.annotate.events.judgement.claims import Claim, abroad
from store.annotate.events.judgement.stays import DAY
from store.annotate.events.judgement.undone import was_to_have
from store.annotate.events.travel.from_and_via import begin_of_stay
from store.annotate.events.travel.making import claims_of
from store.annotate.events.who.parties import parties_in
from store.annotate.events.who.subjects import subject_before
from store.annotate.events.who.they import MOVES

_STATES = frozenset("now currently already still back fresh just".split())


FRONTING = _STATES | {"from", "after"}
"""The first words of a sentence at which `read_fronted` may find something."""


def read_fronted(scene: Scene, sentence: int) -> list[Claim]:
    """The stop that the sentence's fronted phrase, one of FRONTING, says to have been left."""
    first, last = scene.tokens.sentences[sentence]
    lower = scene.tokens.lower
    word = lower[first]
    if word not in ("from", "after"):
        return _state(scene, sentence)
    begin = begin_of_stay(scene, first, last) if word == "after" else -1
    begin = max(begin, first + 1)  # "After two days in Hanoi, X flew to Laos"
    stops = stops_at(scene, begin, min(begin + 7, last), None)
    if len(stops) != 1 or scene.clock[begin] is not None:
        return []
    after = after_name(scene, stops[0])
    comma = after < last and lower[after] == ","
    if word == "after" and not comma:
        return []
    agents = _subject(scene, sentence, after)
    if not agents or agents[0].first - after > 2:
        return []
    verb = _verb(scene, agents[-1].stop, last)
    if verb < 0:
        return []
    tense = clause_tense(scene, verb + 1)
    if any(lower[at] == "have" and was_to_have(scene, at) for at in range(verb - 3, verb + 1)):
        tense = "future"  # "From Hanoi he was to have gone on to Syria": not known to have left
    if scene.triggers.verbs[lower[verb]].form == "third":
        tense = "future"  # "From Hanoi the minister flies to Syria"
    claims = claims_of(
        scene,
        agents,
        stops,
        "leave",
        "trip/from-there",
        first,
        tense if word == "after" or tense == "future" else "past",
        "actual",
        NO_TIMES,
    )
    for claim in claims:
        claim.over = tense == "past"
        if word == "after":
            claim.days = claim.days or length_of_stay(scene, first, stops[0].token + 1)
    return abroad(claims)


def _state(scene: Scene, sentence: int) -> list[Claim]:
    """ "Now in Hanoi, X will …", "Back from Hanoi since Monday, X spoke …"."""
    first, last = scene.tokens.sentences[sentence]
    lower = scene.tokens.lower
    if lower[first] not in _STATES:
        return []
    at = first
    while at < min(first + 3, last) and lower[at] in _STATES:
        at += 1
    gone = {"back", "fresh"} & set(lower[first:at])
    if at >= last or lower[at] != ("from" if gone else "in"):
        return []
    comma = next((k for k in range(at, min(at + 12, last)) if lower[k] == ","), -1)
    if comma < 0:
        return []
    stops = stops_at(scene, at + 1, comma, None)
    agents = _subject(scene, sentence, comma)
    if not stops or not agents or agents[0].first != comma + 1:
        return []
    claims = claims_of(
        scene,
        agents,
        stops,
        "leave" if gone else "presence",
        "trip/fronted-state",
        first,
        "past" if gone else "present",
        "actual",
        times_of(scene, at, at, comma),
    )
    for claim in claims:
        claim.over, claim.present = bool(gone), not gone
        if gone and claim.left is None and claim.arrived is not None:
            claim.left, claim.arrived = claim.arrived, None  # "back since Monday"
    return abroad(claims)


def _subject(scene: Scene, sentence: int, after: int) -> tuple[Party, ...]:
    parties = parties_in(scene, sentence)
    for number, party in enumerate(parties):
        if party.first >= after:
            if party.first > after + 1 and not heads(scene, parties, number):
                return ()
            return () if party.possessive else rest_of_list(scene, parties, number)
    return ()


def _verb(scene: Scene, begin: int, last: int) -> int:
    """A verb of going to a place within some words of the subject."""
    for index in range(begin, min(begin + 7, last)):
        word = scene.triggers.verbs.get(scene.tokens.lower[index])
        if word is not None and not MOVES.isdisjoint(word.frames):
            return index
    return -1


def may_be_on_the_way(scene: Scene, index: int) -> bool:
    """Whether the words before "way" or "route" let `read_way_home` find something."""
    lower = scene.tokens.lower
    if lower[index] == "route":
        return lower[index - 1] == "en"
    return lower[index - 1] in THE_HIS_HER_THEIR and lower[index - 2] == "on"


def read_way_home(scene: Scene, index: int) -> list[Claim]:
    """ "was on his way home from Laos", "On her way back from Oslo she stopped …" at "way"."""
    lower = scene.tokens.lower
    sentence = scene.sentence_at[index]
    first, last = scene.tokens.sentences[sentence]
    if lower[index] == "route":
        if lower[index - 1] != "en" or index - 2 < first or index + 1 >= last:
            return []
        to = _goal_behind(scene, index + 1, last) if lower[index + 1] == "from" else -1
        return _on_the_way(scene, index, last, to) if to > 0 or lower[index + 1] == "to" else []
    if lower[index - 1] not in THE_HIS_HER_THEIR or lower[index - 2] != "on" or index - 2 < first:
        return []
    at = index + 1
    if lower[at : at + 1] in (["home"], ["back"]):
        at += 1
        if lower[at : at + 1] == ["to"] and "from" in lower[at : min(at + 6, last)]:
            at = lower.index("from", at)  # "on his way back to the United States from Laos"
    if lower[at : at + 1] == ["to"] and lower[index - 3] not in BE:
        return _on_the_way(scene, index, last)
    if lower[at : at + 1] != ["from"]:
        return []
    onward = _goal_behind(scene, at, last)
    if onward >= 0 and lower[index - 3] not in BE:
        return _on_the_way(scene, index, last, onward)
    parties = parties_in(scene, sentence)
    agents = subject_before(scene, sentence, index - 2)
    if not agents:
        agents = tuple(party for party in parties if party.first >= at and not party.possessive)[:1]
    if not agents:
        return []
    stops = stops_at(scene, at + 1, last, agents[0].ids[0])
    # "plans to stop in Oslo on his way back from Riga": Riga is still ahead
    planned = index - 2 > first and _is_planned(scene, first, index - 2)
    claims = claims_of(
        scene,
        agents,
        stops[:1],
        "leave",
        "trip/way-home",
        index,
        "future" if planned else "past",
        "actual",
        NO_TIMES,
    )
    for claim in claims:
        claim.over = not planned
    return abroad(claims)


def _is_planned(scene: Scene, first: int, on: int) -> bool:
    """Whether the clause before "on his way back" tells of what is to come: not "was to stay in Oslo
    on Friday", of that day or before."""
    if clause_tense(scene, on) != "future":
        return False
    looked_back = not {"was", "were"}.isdisjoint(scene.tokens.lower[first:on])
    days = (time.latest for time in scene.clock[first:on] if time is not None)
    known = [day for day in days if day is not None]
    return not (looked_back and known and max(known) <= scene.date)


_SET_OUT = frozenset("flew left departed seen spotted boarded transited changed".split())


_HALTED = frozenset(
    """stopped stopping stop stopover paused pauses landed lands arrived arrives passed passes
    into spent halted went came visited visiting called toured met held saw attended""".split()
)


_TO_HALT = 4
"""Tokens from the subject to the verb of his halt, at most."""


def _halts(words: list[str]) -> bool:
    """Whether words tell of a halt on the way: "arrived in Beijing", with the rest still to come."""
    return not _HALTED.isdisjoint(words)


def _to_come(scene: Scene, when: When) -> bool:
    """Whether what lies behind a halt is still to come: nobody says that the halt was days ago."""
    days = [time.latest for time, _ in when.times if time.latest is not None]
    return not days or max(days) >= scene.date - DAY


def _goal_behind(scene: Scene, start: int, last: int) -> int:
    """The "to" of "from Lima to Oslo", whose "from" is at `start`; -1 where no place follows."""
    name = scene.owner[start + 1] if start + 1 < last else None
    if name is None or name.kind != "place" or name.stop + 1 >= last:
        return -1
    goal = scene.place_at(name.stop + 1)
    leads = scene.tokens.lower[name.stop] == "to" and goal is not None
    return name.stop if leads else -1


_SPEAKING = frozenset("speaking talking stopping pausing".split())


def _is_abroad_between(scene: Scene, low: int, high: int, agent: Party) -> bool:
    """Whether somebody does something abroad between two tokens: "told reporters in Beijing"."""
    home = scene.home(agent.ids[0])
    return home is not None and any(
        scene.tokens.lower[at] in ("in", "at")
        and (name := scene.place_at(at + 1)) is not None
        and name.country not in (None, home)
        for at in range(low, high - 1)
    )


def _on_the_way(scene: Scene, index: int, last: int, to: int = -1) -> list[Claim]:
    """ "stopped in Beijing on his way to Cuba", "X, en route to Cuba,": where the journey leads."""
    lower = scene.tokens.lower
    begin = index - 1 if lower[index] == "route" else index - 2
    sentence = scene.sentence_at[index]
    agents = subject_before(scene, sentence, begin)
    first = scene.tokens.sentences[sentence][0]
    speaking = lower[first] in _SPEAKING
    fronted = (not agents and begin == first) or speaking
    if (
        fronted
    ):  # "On his way to Cuba, X stopped in Beijing", "Speaking in Beijing en route to Cuba, X"
        comma = next((at for at in range(index, min(index + 8, last)) if lower[at] == ","), last)
        agents = _subject(scene, sentence, comma)
    if not agents:
        return []
    beside = lower[begin - 1] == "," and agents[-1].stop == begin - 1
    after = agents[-1].stop
    between = lower[after : after + _TO_HALT] if fronted else lower[after:begin]
    abroad_then = speaking or _is_abroad_between(scene, after, begin, agents[0])
    if not (beside or abroad_then or _halts(between)) and _SET_OUT.isdisjoint(between):
        return []
    # "in Rome, where X (had) stopped on his way to Cuba": that is over
    long_ago = "had" in between or "where" in lower[max(agents[0].first - 6, 0) : agents[0].first]
    stops = stops_at(scene, max(index + 1, to) + 1, last, agents[0].ids[0])
    when = times_of(scene, agents[0].first, begin, index)
    if "stayed" in between or (fronted and not speaking):
        when = NO_TIMES
    tense = clause_tense(scene, index)
    rest = "future" if _to_come(scene, when) and not long_ago else tense
    behind = after_name(scene, stops[0]) if stops else last
    told_there = lower[behind : behind + 2] == [",", "where"]  # ", where he arrived on Monday"
    if (abroad_then and not told_there) or _halts(between):
        tense = rest
    rule = "trip/on-the-way"
    found = claims_of(scene, agents, stops[:1], "depart", rule, index, tense, "actual", when)
    found += claims_of(
        scene, agents, stops[1:], "visit", rule, index, rest, "actual", NO_TIMES, journey=index
    )
    return abroad(found)


RULES = (
    EventRule(
        "trip/fronted-state",
        """
        + 2016-07-20 | Now in Hanoi, Cuban Foreign Minister Bruno Rodriguez will go to Vientiane on Friday. => trip Bruno Rodriguez > VN; status Bruno Rodriguez > VN = ongoing
        + 2016-07-20 | Back from Hanoi since Monday, Cuban Foreign Minister Bruno Rodriguez spoke to students. => left Bruno Rodriguez > VN = 2016-07-18; status Bruno Rodriguez > VN = completed
        - 2016-07-20 | Now in Hanoi prices rise, Cuban Foreign Minister Bruno Rodriguez said. => status Bruno Rodriguez > VN = completed
        """,
    ),
    EventRule(
        "trip/from-there",
        """
        + 2016-07-20 | From New York Cuban Foreign Minister Bruno Rodriguez will fly to Geneva. => trip Bruno Rodriguez > US; trip Bruno Rodriguez > CH
        + 2016-07-20 | After Lima, Cuban Foreign Minister Bruno Rodriguez will head to Quito. => trip Bruno Rodriguez > PE; status Bruno Rodriguez > PE = planned
        - 2016-07-20 | From New York Cuban Foreign Minister Bruno Rodriguez will hear more about Geneva. => trip Bruno Rodriguez > US
        + 2018-05-18 | Swiss diplomat Paul Seger praised the pact. After two days in Peru, he flew to Chile on Monday. => trip Paul Seger > PE; trip Paul Seger > CL
        - 2018-05-18 | Swiss diplomat Paul Seger praised the pact. After talks in Peru collapsed, he flew to Chile on Monday. => trip Paul Seger > PE
        """,
    ),
    EventRule(
        "trip/way-home",
        """
        + 2016-07-20 | Cuban Foreign Minister Bruno Rodriguez stopped over in Beijing on Monday on his way to Laos. => trip Bruno Rodriguez > LA; trip Bruno Rodriguez > CN
        + 2016-07-20 | On his way home from Laos Cuban Foreign Minister Bruno Rodriguez stopped in Beijing on Monday. => trip Bruno Rodriguez > LA; status Bruno Rodriguez > LA = completed
        + 2016-07-20 | The mayor said Swiss diplomat Paul Seger was on his way back to Switzerland from Chad. => trip Paul Seger > TD
        - 2016-07-20 | The mayor said Swiss diplomat Paul Seger was on his way to Switzerland from Chad. => trip Paul Seger > CH
        - 2016-07-20 | On the way from Laos the price of rice went up, Cuban Foreign Minister Bruno Rodriguez said. => status Bruno Rodriguez > CU = completed
        + 2019-05-24 | Cuban Vice President Raul Perez plans to stop in Oslo on his way back from China. => status Raul Perez > CN = planned
        - 2019-05-24 | Cuban Vice President Raul Perez stopped in Oslo on his way back from China. => status Raul Perez > CN = planned
        + 2019-05-24 | Police searched a hotel in Oslo, where Cuban Vice President Raul Perez stopped on his way from Havana to Rome. => trip Raul Perez > NO; trip Raul Perez > IT; status Raul Perez > IT = completed
        - 2019-05-24 | Police searched a hotel in Oslo where guards stopped Cuban Vice President Raul Perez. => trip Raul Perez > NO
        + 2019-05-24 | Cuban Vice President Raul Perez told reporters in Madrid, en route to Lima, that he hoped for rain. => trip Raul Perez > PE; status Raul Perez > PE = planned
        + 2019-05-24 | Speaking to reporters in Madrid on Thursday en route to Lima, Cuban Vice President Raul Perez said he hoped for rain. => trip Raul Perez > PE
        - 2019-05-24 | Cuban Vice President Raul Perez told reporters that a ship en route to Lima was lost. => trip Raul Perez > PE
        + 2019-05-24 | Swiss deputy Paul Seger was to spend Friday night in Paris on his way home from Peru. => status Paul Seger > PE = completed
        - 2019-05-24 | Swiss deputy Paul Seger is to spend Monday night in Paris on his way home from Peru. => status Paul Seger > PE = completed
        """,
    ),
)
