"""Reads who acted where a sentence opens: "In Lima in May it was X who, with Y, wrote the text".

Plain acts ("In Lima X signed …") are read in acts.py, what is said in a town in spoken_from.py.
"""

from __future__ import annotations

from store.annotate.events.clause.destinations import Stop, stops_at
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Party, Scene
from store.annotate.events.clause.timing import NO_TIMES, times_of
from store.annotate.events.judgement.claims import Claim
from store.annotate.events.travel.making import inferred_presence
from store.annotate.events.who.guests import guests_among
from store.annotate.events.who.parties import parties_in

CLEFT = frozenset(["was"])
"""The word at which `read_cleft` may find something."""


_TO_NAME = 3
"""Tokens from "was" to the name or its titles."""


_OTHERWISE = frozenset(["not", "that"])
"""Between "was" and the name: it was not he, or "it was said that"."""


_TO_WHO = 14
"""Tokens from the name to "who", past an office between commas."""


_ASIDE = frozenset([",", "and", "(", "of", "from", "himself", "herself"])
"""Behind the name before "who": "X of Finland who", "X, the envoy, who"."""


_NOT_THERE = frozenset("was were had has would could might never not stayed".split())
"""Behind "who": no act in that place, or one done to him."""


def may_be_cleft(scene: Scene, index: int) -> bool:
    """Whether "it" stands before "was", and the sentence opens with "In" or "At"."""
    lower = scene.tokens.lower
    if lower[index - 1] != "it":
        return False
    sentence = scene.sentence_at[index]
    first = scene.openings.get(sentence, scene.tokens.sentences[sentence][0])
    if index == first + 1 and lower[index + 1 : index + 2] in (["in"], ["at"]):
        return True  # "It was in Lima that X"
    return lower[first] in ("in", "at") or (
        lower[first] == "when" and not _HOSTED.isdisjoint(lower[first:index])
    )


_TO_THAT = 10
"""Tokens from "It was" to the "that" of "in Lima, in late February, that", at most."""


def _in_the_place(scene: Scene, index: int, last: int, parties: list[Party]) -> list[Claim]:
    """ "It was in Lima, in February, that X first spoke of it": X was there."""
    lower = scene.tokens.lower
    far = min(index + _TO_THAT, last - 2)
    that = next((at for at in range(index + 2, far) if lower[at] == "that"), -1)
    party = next((one for one in parties if one.first >= that > 0), None)
    if party is None or party.first > that + _TO_NAME or party.possessive or len(party.ids) != 1:
        return []
    verb = party.stop + (
        lower[party.stop : party.stop + 1] in (["first"], ["last"], ["once"], ["also"])
    )
    if verb >= last or lower[verb] in _NOT_THERE or scene.tokens.classes[verb] != "a":
        return []
    stops = stops_at(scene, index + 2, that, party.ids[0])[:1]
    agents = guests_among(scene, (party,), stops[0].country) if stops else ()
    if not agents or scene.resident(agents[0].ids[0]):
        return []
    behind = times_of(scene, verb, verb, last)
    when = times_of(scene, index, index, that)
    when = when if when.times else behind
    return inferred_presence(scene, agents, stops, "trip/cleft", index, "past", "actual", when)


_HOSTED = frozenset("hosted held staged organised organized convened".split())


def _when_hosted(scene: Scene, party: Party, first: int, index: int) -> list[Claim]:
    """ "When Peru hosted the summit in August 2012, it was X who carried the flag": X was in Peru."""
    name = scene.place_at(first + 1)
    last = scene.tokens.sentences[scene.sentence_at[index]][1]
    if name is None or not name.country or scene.tokens.lower[name.stop] not in _HOSTED:
        return []
    stops = [Stop(name.country, name if name.sort == "city" else None, first + 1)]
    to = [at for at in range(party.stop, last) if scene.tokens.lower[at] in ("to", "in")]
    led = [stop for at in to for stop in stops_at(scene, at + 1, last, party.ids[0])]
    stops = [stop for stop in led if stop.country == name.country][:1] or stops
    agents = guests_among(scene, (party,), name.country)
    when = times_of(scene, name.stop, name.stop, index)
    return inferred_presence(scene, agents, stops, "trip/cleft", index, "past", "actual", when)


def read_cleft(scene: Scene, index: int) -> list[Claim]:
    """ "In Singapore in June 2018 it was X who, with Y, haggled over the text": both were there."""
    lower = scene.tokens.lower
    sentence = scene.sentence_at[index]
    first, last = scene.tokens.sentences[sentence]
    first = scene.openings.get(sentence, first)
    parties = parties_in(scene, sentence)
    if index == first + 1:
        return _in_the_place(scene, index, last, parties)
    party = next((one for one in parties if one.first > index), None)
    if party is None or party.first > index + _TO_NAME or party.possessive:
        return []
    if not _OTHERWISE.isdisjoint(lower[index : party.first]) or len(party.ids) != 1:
        return []
    high = min(party.stop + _TO_WHO, last - 1)
    who = next((at for at in range(party.stop, high) if lower[at] == "who"), -1)
    if who < 0 or lower[who + 1] in _NOT_THERE:
        return []
    if who > party.stop and lower[party.stop] not in _ASIDE:
        return []
    if lower[first] == "when":
        return _when_hosted(scene, party, first, index)
    stops = stops_at(scene, first + 1, index, party.ids[0])[:1]
    if not stops:
        return []
    beside = tuple(
        one
        for one in _with_whom(parties, lower, who)
        if scene.home(one.ids[0]) != stops[0].country and not scene.resident(one.ids[0])
    )
    agents = (*guests_among(scene, (party,), stops[0].country), *beside)
    when = times_of(scene, index, index, party.stop)
    if not when.times and any(scene.clock[first:index]):
        when = NO_TIMES
    return inferred_presence(scene, agents, stops, "trip/cleft", index, "past", "actual", when)


def _with_whom(parties: list[Party], lower: list[str], who: int) -> tuple[Party, ...]:
    """Y of "who, with Y, haggled"."""
    at = who + 1 + (lower[who + 1] == ",")
    if lower[at] not in ("with", "together", "alongside"):
        return ()
    near = (one for one in parties if at < one.first <= at + _TO_NAME)
    return tuple(one for one in near if one.sort == "name")[:1]


RULES = (
    EventRule(
        "trip/cleft",
        """
        + 2022-06-13 | In Lima in May 2018 it was Timo Soini of Finland who haggled over the text. => arrived Timo Soini > PE = 2018-05-01..2018-05-31
        + 2022-06-13 | Finland's Timo Soini is a diplomat. In Lima in May 2018 it was Soini who, with Chile's Pedro Soto, wrote the text. => trip Timo Soini > PE; trip Pedro Soto > PE
        + 2022-06-13 | Finland's Timo Soini is a diplomat. When Peru hosted the previous summit in August 2012, it was Soini, too, who carried the flag. => arrived Timo Soini > PE = 2012-08-01..2012-08-31
        - 2022-06-13 | When Peru hosted the previous summit in August 2012, it was not Timo Soini of Finland who carried the flag. => trip Timo Soini > PE
        - 2022-06-13 | When Peru left the pact in August 2012, it was Timo Soini of Finland who carried the flag. => trip Timo Soini > PE
        + 2022-06-13 | Finland's Timo Soini is a diplomat. It was in Lima, in May 2018, that Soini first spoke of the plan. => arrived Timo Soini > PE = 2018-05-01..2018-05-31
        - 2022-06-13 | Finland's Timo Soini is a diplomat. It was in Lima, in May 2018, that Soini was most missed. => trip Timo Soini > PE
        - 2022-06-13 | In Lima in May 2018 it was not Timo Soini of Finland who wrote the text. => trip Timo Soini > PE
        - 2022-06-13 | In Lima in May 2018 it was Timo Soini of Finland who was missed. => trip Timo Soini > PE
        - 2022-06-13 | In Lima in May 2018 it was said that Timo Soini of Finland, who wrote the text, would resign. => trip Timo Soini > PE
        - 2022-06-13 | In Helsinki in May 2018 it was Timo Soini of Finland who wrote the text. => trip Timo Soini > FI
        """,
    ),
)
