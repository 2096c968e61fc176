"""Reads who was somewhere before: "the first to go there since X in 1957".

Also "has not been there since August 2012" and "has not been able to visit it since", which tell of
a visit then. The new visit is read by its own verb.
"""

from __future__ import annotations

from dataclasses import replace

from store.annotate.closed_words import KIN
from store.annotate.events.clause.clauses import clause_stop, verb_group
from store.annotate.events.clause.destinations import Stop, stops_at
from store.annotate.events.clause.places_before import place_before
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Party, Scene
from store.annotate.events.clause.timing import NO_TIMES, When, window_of
from store.annotate.events.judgement.claims import Claim, abroad
from store.annotate.events.travel.making import claims_of
from store.annotate.events.travel.telling import Telling
from store.annotate.events.who.agents import agents_of
from store.annotate.events.who.company import list_after
from store.annotate.events.who.parties import parties_in

_THE_ONE = (["that", "of"], ["that", "by"], ["one", "by"])
_FIRSTS = frozenset(
    "first no none nobody only last never highest highest-ranking senior highest-level".split()
)


_MADE_IT = (
    *(
        ["made", the, noun]
        for the in ("the", "that", "this")
        for noun in ("trip", "journey", "visit")
    ),
    ["paid", "a", "visit"],
    ["made", "it", "there"],
)
"""What somebody did who went to the same place before: "since X made the trip in 1957"."""
_ASIDE = 16
"""Tokens from a name to the time that follows what is said of its bearer between commas."""


def read_since(scene: Scene, index: int) -> list[Claim]:
    """ "No holder of the office had gone there since X in 1957": X went there in 1957."""
    lower = scene.tokens.lower
    sentence = scene.sentence_at[index]
    first, last = scene.tokens.sentences[sentence]
    if scene.clock[index + 1 : index + 2] not in ([], [None]):
        return _not_since(scene, index, first) + _when_another_came(scene, index)
    if _FIRSTS.isdisjoint(lower[first:index]):
        return []
    spelt_out = lower[index + 1 : index + 3] in _THE_ONE
    party = next(
        (
            p
            for p in parties_in(scene, sentence)
            if p.sort == "name" and index < p.head and p.first <= index + 2 + 2 * spelt_out
        ),
        None,
    )
    if party is not None and party.possessive:
        party = _kin_of(scene, party) or party
    if party is None or party.stop + 1 >= last:
        return []
    at = party.stop
    if party.possessive:  # "since X's in 1957", "since X's visit in 1957"
        at += 1 + (scene.triggers.nouns.get(lower[at + 1]) == "visit")
        party = replace(party, possessive=False)
    elif lower[at : at + 2] in (["did", "so"], ["was", "there"], ["went", "there"]):
        at += 2
    elif lower[at : at + 3] in _MADE_IT:
        at += 3
    elif lower[at] in _TOOK_PART and not _places_behind(scene, at, last):
        # "has been there since X attended a parade in July 2013"
        ahead = range(at + 1, min(at + _ASIDE, last))
        at = next((k for k in ahead if lower[k] in _DATING and any(scene.clock[k + 1 : k + 2])), at)
    elif lower[at] == ",":
        # "since X, the first president, in July 1965", "since X, who came in 1957"
        ahead = range(at + 1, min(at + _ASIDE, last))
        at = next((one for one in ahead if lower[one] == "in" and _goes_back(lower, one)), at)
    if at + 1 >= last or lower[at] not in ("in", "on") or scene.clock[at + 1] is None:
        return []
    who, time = party.ids[0], scene.clock[at + 1]
    home = scene.home(who)
    behind = at + 1
    while behind < last and scene.clock[behind] is time:
        behind += 1
    if lower[at] == "on" and behind < last and scene.tokens.classes[behind] not in ",.;":
        return []  # "since X on May 7 signed a pact"
    stops = [stop for stop in place_before(scene, index, who) if stop.country != home]
    if time is None or time.latest is None or time.latest > scene.date:
        return []
    if not stops:
        there = _made_the_journey(scene, first, index, who)
        if there is None and not spelt_out and _VISITING.isdisjoint(lower[first:index]):
            return []
        # "the first visit by a minister since that of X in 2001": where the report's minister is
        when = When(((time, ""),), None)
        rule = "trip/came" if there is None else "trip/since-him"
        there_told = [] if there is None else [there]
        return claims_of(scene, (party,), there_told, "visit", rule, index, "past", "actual", when)
    return [
        claim
        for claim in claims_of(
            scene,
            (party,),
            stops[:1],
            "visit",
            "trip/since-him",
            index,
            "past",
            "actual",
            When(((time, ""),), None),
        )
        if claim.country
    ]


_TO_KIN = 5
"""Tokens from "Kim's" to the name of "Kim's once powerful uncle X", at most."""


def _kin_of(scene: Scene, owner: Party) -> Party | None:
    """X of "since Kim's uncle X made the trip"."""
    for party in parties_in(scene, scene.sentence_at[owner.head]):
        gap = scene.tokens.lower[owner.stop : party.head]
        if party.head > owner.stop and party.sort == "name":
            return party if len(gap) <= _TO_KIN and not _RELATED.isdisjoint(gap) else None
    return None


_RELATED = KIN | frozenset("uncle aunt nephew niece cousin envoy deputy aide predecessor".split())


_JOURNEY = frozenset("journey trip voyage".split())
_MADE = frozenset("made make makes making undertaken".split())


def _made_the_journey(scene: Scene, first: int, index: int, who: str) -> Stop | None:
    """Where the journey led that was told last, of "Nobody had made the journey since X in 1957"."""
    lower = scene.tokens.lower
    noun = next((at for at in range(index - 1, first + 1, -1) if lower[at] in _JOURNEY), -1)
    if noun < 0 or lower[noun - 1] not in ("the", "this", "that", "such"):
        return None
    if _MADE.isdisjoint(lower[noun - 3 : noun]) or not scene.destinations:
        return None
    country = scene.destinations[-1]
    return None if country == scene.home(who) else Stop(country, None, index)


_TOOK_PART = frozenset("attended opened joined came visited".split())
"""What the one did who was there before."""


_DATING = frozenset(["in", "on"])


def _places_behind(scene: Scene, at: int, last: int) -> bool:
    """Whether a place is named behind a verb, which is then read from there."""
    names = scene.owner[at:last]
    return any(one is not None and one.kind == "place" and one.sort != "demonym" for one in names)


_VISITING = frozenset("visit visits visitor visiting visited come came travel been".split())
"""Of those who come to where the report is from: "the first of them to visit since X in 1957"."""


_CAME = frozenset("came went visited travelled traveled so there".split())


def _goes_back(lower: list[str], index: int) -> bool:
    """Whether the "in" at `index` dates the visit of one named before: ", in", ", who came in"."""
    if lower[index - 1] == ",":
        return True
    return lower[index - 1] in _CAME and "who" in lower[index - 4 : index - 1]


def _when_another_came(scene: Scene, index: int) -> list[Claim]:
    """ "The highest guest to come to Peru since 2001, when X paid a visit": X's, in that year."""
    lower, time = scene.tokens.lower, scene.clock[index + 1]
    sentence = scene.sentence_at[index]
    first, last = scene.tokens.sentences[sentence]
    when = next((at for at in range(index + 2, min(index + 7, last)) if lower[at] == "when"), -1)
    if when < 0 or time is None or time.latest is None or time.latest > scene.date:
        return []
    if _FIRSTS.isdisjoint(lower[first:index]) or _VISITING.isdisjoint(lower[first:index]):
        return []
    agents = list_after(scene, sentence, when, 2)
    if not agents:
        return []
    after = agents[-1].stop
    if lower[after : after + 1] == [","]:
        # "when X, the first president, paid a visit"
        ahead = range(after + 1, min(after + _ASIDE, last))
        after = next((at + 1 for at in ahead if lower[at] == ","), last)
    if not _comes(scene, after, last) or agents[0].possessive:
        return []
    who = agents[0].ids[0]
    stops = [one for one in place_before(scene, index, who) if one.country != scene.home(who)]
    if stops and lower[stops[0].token - 1] == "from":
        return []  # "has had no guest from Cuba since 2001"
    times = When(((time, ""),), None)
    rule = "trip/since-him" if stops else "trip/came"  # to where the report's minister is
    found = claims_of(scene, agents, stops[:1], "visit", rule, index, "past", "actual", times)
    for claim in found:
        claim.background = True
    return found


_PAYING = frozenset("paid made was last then went".split())
_PLACED = frozenset("to in at".split())


def _comes(scene: Scene, verb: int, last: int) -> bool:
    """Whether a clause tells at `verb` of a visit without saying where: "came", "made a visit"."""
    lower = scene.tokens.lower
    if verb >= last:
        return False
    rest = range(verb, clause_stop(scene, verb))
    visit = next((at for at in rest if lower[at] in _VISITING), -1)
    if visit < 0 or (visit > verb and lower[verb] not in _PAYING):
        return False
    named = scene.owner[visit + 1] if visit + 1 < last else None
    if named is not None and named.kind == "place":
        return False  # "visited Lima": read from there
    ahead = [at for at in rest if at > visit and lower[at] in _PLACED and at + 1 < last]
    return not any(
        (name := scene.owner[at + 1]) is not None and name.kind == "place" for at in ahead
    )


_WAS_THERE = frozenset("been visited travelled traveled gone returned set come".split())


def _not_since(scene: Scene, index: int, first: int) -> list[Claim]:
    """ "has not been in Pyongyang since August 2012": and was there in that month."""
    lower = scene.tokens.lower
    time = scene.clock[index + 1]
    verb = next(
        (at for at in range(index - 1, max(index - 12, first), -1) if lower[at] in _WAS_THERE), -1
    )
    if verb < 0 or time is None or time.earliest is None or time.latest is None:
        return []
    group = verb_group(scene, verb, "participle")
    if "not" not in group.words or not group.words & {"has", "have", "had"}:
        return []
    after = index + 1
    while after < len(lower) and scene.clock[after] is time:
        after += 1
    if time.latest > scene.date or (time.earliest == time.latest and lower[after] == "summit"):
        return []
    agents = tuple(party for party in agents_of(scene, group) if not scene.resident(party.ids[0]))
    if not agents:
        return []
    for at in range(verb + 1, index):
        if lower[at] in ("in", "to", "there") or (at == verb + 1 and lower[verb] == "visited"):
            start = at + (lower[at] in ("in", "to"))
            stops = stops_at(scene, start, index, agents[0].ids[0])
            when = When(((time, ""),), None)
            claims = claims_of(
                scene, agents, stops[:1], "visit", "trip/last-there", verb, "past", "actual", when
            )
            for claim in claims:
                claim.over = claim.background = True
            return abroad(claims)
    return []


_LAST_VISIT = frozenset(
    "a an his her their last first only previous brief visit trip tour stay one there in on".split()
)


def not_visited_since(told: Telling, stops: list[Stop]) -> list[Claim]:
    """ "has not been able to visit the country since March 2004": he was there then."""
    scene = told.scene
    lower = scene.tokens.lower
    last = scene.tokens.sentences[scene.sentence_at[told.trigger]][1]
    at = stops[-1].token + 1
    while at < last and scene.owner[at] is not None:
        at += 1
    # "the country since March": the noun itself is the stop's token
    while at < min(last, stops[-1].token + 4) and lower[at] in ("country", "nation"):
        at += 1
    before = lower[max(told.trigger - 8, 0) : told.trigger]
    if lower[at : at + 1] != ["since"] or {"has", "have", "had"}.isdisjoint(before):
        return []
    at += 1
    while at < last and lower[at] in _LAST_VISIT:
        at += 1  # "since his last visit in 2005"
    then = window_of(scene.clock[at]) if at < last else None
    if then is None:
        return []
    told = told.but(tense="past", verdict="actual")
    found = told.claims(stops, "visit", "trip/not-since", NO_TIMES)
    for claim in found:
        claim.whole, claim.background = then, True
    return found


_COMING = frozenset("arrival visit trip stay stop".split())
_COMES_AFTER = frozenset("comes came coming follows followed".split())


def where_another_comes(scene: Scene, agents: tuple[Party, ...], visit: int) -> list[Stop]:
    """ "Her arrival comes days after the visits of X and Y": these were where her journey leads."""
    lower = scene.tokens.lower
    first = scene.tokens.sentences[scene.sentence_at[visit]][0]
    verb = next((at for at in range(visit - 1, first, -1) if lower[at] in _COMES_AFTER), -1)
    if verb < 0 or _COMING.isdisjoint(lower[first:verb]) or not scene.destinations:
        return []
    if lower[verb].startswith("com") and "after" not in lower[verb:visit]:
        return []
    if lower[visit + 1 : visit + 2] not in (["by"], ["of"]):
        return []
    country = scene.destinations[-1]
    homes = {scene.home(who) for agent in agents for who in agent.ids}
    return [] if country in homes else [Stop(country, None, visit)]


RULES = (
    EventRule(
        "trip/visits-before",
        """
        + 2018-05-18 | Swiss diplomat Paul Seger will arrive in Minsk on Monday. His arrival comes days after the visits of Peruvian President Luis Vega and Irish Foreign Minister Sean Daly. => trip Luis Vega > BY; trip Sean Daly > BY
        - 2018-05-18 | Swiss diplomat Paul Seger will arrive in Minsk on Monday. His arrival comes days after the visits of Peruvian President Luis Vega and Irish Foreign Minister Sean Daly. => trip Luis Vega > IE
        + 2018-05-18 | Swiss diplomat Paul Seger arrived in Minsk on Monday. His trip follows visits by Peruvian President Luis Vega and Irish Foreign Minister Sean Daly. => trip Sean Daly > BY
        - 2018-05-18 | Swiss diplomat Paul Seger arrived in Minsk on Monday. His trip comes after visits by Peruvian President Luis Vega to Latvia. => trip Luis Vega > BY
        - 2018-05-18 | Swiss diplomat Paul Seger arrived in Minsk on Monday. His remarks follow visits by Peruvian President Luis Vega. => trip Luis Vega > BY
        """,
    ),
    EventRule(
        "trip/last-there",
        """
        + 2018-05-18 | Swiss diplomat Paul Seger has not been in Minsk since May 2012. => trip Paul Seger > BY; status Paul Seger > BY = completed; arrived Paul Seger > BY = 2012-05-01..2012-05-31
        + 2018-05-18 | Swiss diplomat Paul Seger had not visited Belarus since 2012. => trip Paul Seger > BY; arrived Paul Seger > BY = 2012-01-01..2012-12-31
        - 2018-05-18 | Swiss diplomat Paul Seger has not been in Minsk since he took office in May 2012. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger has not spoken of Minsk since May 2012. => trip Paul Seger > BY
        + 2018-05-18 | He is the highest-ranking Swiss to come to Minsk since 1995, when Kaspar Villiger, the country's treasurer, paid an official visit. => trip Kaspar Villiger > BY; arrived Kaspar Villiger > BY = 1995-01-01..1995-12-31
        + 2018-05-18 | No Swiss minister had visited Minsk since May 1995, when Kaspar Villiger made a short visit. => arrived Kaspar Villiger > BY = 1995-05-01..1995-05-31
        - 2018-05-18 | He is the highest-ranking Swiss to come to Minsk since 1995, when Kaspar Villiger became treasurer. => trip Kaspar Villiger > BY
        - 2018-05-18 | He is the highest-ranking Swiss to come to Minsk since 1995, when Kaspar Villiger visited Riga. => trip Kaspar Villiger > BY
        """,
    ),
    EventRule(
        "trip/since-him",
        """
        + 2018-05-18 | He is the first Swiss president to go to Minsk since Swiss President Kaspar Villiger in 1995. => trip Kaspar Villiger > BY; arrived Kaspar Villiger > BY = 1995-01-01..1995-12-31
        + 2018-05-18 | It was the first visit by a Swiss president to Minsk since Kaspar Villiger's in 1995. => trip Kaspar Villiger > BY
        + 2018-05-18 | He is the highest-ranking Swiss to come to Minsk since Kaspar Villiger, the country's treasurer, who came in July 1995. => arrived Kaspar Villiger > BY = 1995-07-01..1995-07-31
        + 2018-05-18 | He is the highest-ranking Swiss to come to Minsk since Kaspar Villiger, the country's treasurer, in July 1995. => trip Kaspar Villiger > BY; arrived Kaspar Villiger > BY = 1995-07-01..1995-07-31
        - 2018-05-18 | It is the first fair in Minsk since Kaspar Villiger, the treasurer, wept in July 1995. => trip Kaspar Villiger > BY
        - 2018-05-18 | Trade with Minsk has grown since Swiss President Kaspar Villiger in 1995 signed a pact. => trip Kaspar Villiger > BY
        + 2018-05-18 | LIMA, May 18 (AFP) -- Swiss diplomat Paul Seger arrived here on Friday, the first Swiss official to visit since Switzerland's Moritz Leuenberger in July 2003. => trip Moritz Leuenberger > PE
        - 2018-05-18 | Swiss diplomat Paul Seger won on Friday, the first visitor to do so since Switzerland's Moritz Leuenberger in July 2003. => trip Moritz Leuenberger > PE
        + 2018-05-18 | No Swiss official has been to Minsk since Swiss diplomat Kaspar Villiger on May 7. => trip Kaspar Villiger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger flew home from Minsk on Monday. No Swiss politician of such rank had made the journey since Kaspar Villiger, then vice president, in July 2013. => arrived Kaspar Villiger > BY = 2013-07-01..2013-07-31
        - 2018-05-18 | Swiss diplomat Paul Seger flew home from Minsk on Monday. No Swiss politician had made the rules since Kaspar Villiger in July 2013. => trip Kaspar Villiger > BY
        - 2018-05-18 | No trade with Minsk has been done since Swiss diplomat Kaspar Villiger on May 7 signed an order. => trip Kaspar Villiger > BY
        + 2018-05-18 | Swiss minister Paul Seger left Beijing for Pyongyang on Thursday after a stop in Beijing. He is the first Swiss minister to visit the isolated regime since Reto Frei in 2009. => trip Reto Frei > KP
        - 2018-05-18 | Swiss minister Paul Seger left Beijing for Pyongyang on Thursday after a stop in Beijing. He is the first Swiss minister to visit the isolated regime since Reto Frei in 2009. => trip Reto Frei > CN
        + 2019-05-24 | The team was the most senior to visit Peru since Swiss President Paul Seger's deputy Urs Ek made the trip in August 2012. => trip Urs Ek > PE
        - 2019-05-24 | The team was the most senior to visit Peru since Swiss President Paul Seger's deputy Urs Ek made the soup in August 2012. => trip Urs Ek > PE
        + 2019-05-24 | The last Swiss official to visit Peru was two years ago, when former Swiss minister Urs Ek met President Jose Rey. => trip Urs Ek > PE
        + 2018-05-18 | No Swiss of that rank has been to Minsk since Kaspar Villiger attended a harvest parade in July 2013. => trip Kaspar Villiger > BY; arrived Kaspar Villiger > BY = 2013-07-01..2013-07-31
        + 2018-05-18 | No Swiss of that rank has been to Minsk since last August, when Kaspar Villiger visited. => arrived Kaspar Villiger > BY = 2017-08-01..2017-08-31
        - 2018-05-18 | No Swiss of that rank has been to Minsk since Kaspar Villiger attended a harvest parade in Riga in July 2013. => trip Kaspar Villiger > BY
        """,
    ),
)
