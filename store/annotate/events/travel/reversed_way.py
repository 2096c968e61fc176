"""Reads who made a journey the other way: "X flew to Lima. Y made the opposite trip in May".

Also "returned the visit". Y is of the country that X went to, and went to that of X. It is called from
echoes.py.
"""

from __future__ import annotations

from collections.abc import Sequence

from store.annotate.events.clause.clauses import clause_start, clause_stop, verb_group
from store.annotate.events.clause.destinations import Stop
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Scene
from store.annotate.events.clause.timing import times_of
from store.annotate.events.judgement import polarity
from store.annotate.events.judgement.claims import Claim, abroad
from store.annotate.events.travel.making import claims_of, clause_of
from store.annotate.events.travel.telling import telling_of
from store.annotate.events.travel.tenses import tense_of
from store.annotate.events.travel.told_before import is_of, last_told
from store.annotate.events.who.subjects import subject_of

REVERSING = frozenset("opposite reverse other".split())
"""The words before one of `_WAYS` at which `reversed_way` may find something, beside those of RETURNED."""


_WAYS = frozenset("way direction trip journey route".split())


_BEFORE_WAY = frozenset("the in a his her".split())


_RETURNS = frozenset("trip journey visit".split())
"""Behind "return": "paid a return visit"."""


_OTHER_WAYS = frozenset(["way", "direction"])
"""Behind "the other": "the other trip" is another one."""


_VERBS = frozenset(
    "go goes went gone come comes came make makes made pay pays paid travel travels travelled traveled fly flew "
    "flown take took taken done did walk walked drove driven crossed".split()
)


_TO_VERB = 4
"""Tokens from the verb to "opposite": "went in the opposite direction", at most."""


_BACK = 4
"""Sentences back to the journey that is turned round, at most."""


def reversed_way(scene: Scene, index: int, told: Sequence[Claim]) -> list[Claim]:
    """The journey of Y told by the word at `index` (of REVERSING or RETURNED)."""
    lower = scene.tokens.lower
    ways = _OTHER_WAYS if lower[index] == "other" else _WAYS
    ways = _RETURNS if lower[index] == "return" else ways
    if ways.isdisjoint(lower[index + 1 : index + 2]) or lower[index - 1] not in _BEFORE_WAY:
        return []
    near = range(index - 1, max(index - _TO_VERB, 0), -1)
    at = next((at for at in near if lower[at] in _VERBS), -1)
    if at < 0:
        return []
    word = scene.triggers.verbs.get(lower[at])
    group = verb_group(scene, at, "past" if word is None else word.form)
    agents = tuple(one for one in subject_of(scene, group.first, False) if one.sort == "name")
    if not agents or group.passive:
        return []
    own, first = scene.home(agents[0].ids[0]), scene.sentence_at[index] - _BACK
    before = [one for one in told if one.trigger < index and one.sentence >= first]
    base = next((one for one in reversed(before) if one.country and one.country == own), None)
    country = scene.home(base.who) if base is not None else None
    if country is None:
        return []
    high = clause_stop(scene, index)
    verdict = polarity.of_verb(scene, group, clause_start(scene, at), high)
    when = times_of(scene, group.first, index, high)
    tense = tense_of(scene, group, when)
    stop = Stop(country, None, index)
    rule = "trip/other-way"
    found = claims_of(scene, agents, [stop], "visit", rule, index, tense, verdict, when)
    for claim in found:
        claim.background = tense != "future"
    return abroad(found)


RETURNED = frozenset(
    "returned repaid reciprocated return returns returning repay reciprocate".split()
)
THE_VISIT = frozenset("the that his her their".split())
"""The words of "returned the visit"."""


_RETURNED = frozenset("visit trip gesture compliment favour favor courtesy".split())
"""What is returned by going where a visitor came from."""


_TO_THAT = 14
"""Tokens from the "that" of "a visit that Y returned" to its verb, at most."""


def _visit_that_he(scene: Scene, index: int) -> bool:
    """Whether "returned" at `index` is of "a visit that Y returned in 2003"."""
    lower = scene.tokens.lower
    low = max(index - _TO_THAT, scene.tokens.sentences[scene.sentence_at[index]][0])
    that = next((at for at in range(index - 1, low, -1) if lower[at] in ("that", "which")), -1)
    if that < 1 or lower[that - 1] not in _RETURNS:
        return False
    return scene.tokens.classes[index + 1] in ".,;" or (
        lower[index + 1] in ("in", "on", "last") and scene.clock[index + 2] is not None
    )


PAID = frozenset("made paid undertaken".split())
"""What is done with a visit."""


def returned(scene: Scene, index: int, told: Sequence[Claim]) -> list[Claim]:
    """ "X visited Laos in May and Y returned (or will return) the visit in June": Y of Laos went to
    the country of X."""
    lower = scene.tokens.lower
    sentence = scene.sentence_at[index]
    if index + 2 >= scene.tokens.sentences[sentence][1]:
        return []
    told_so = lower[index + 1] in THE_VISIT and lower[index + 2] in _RETURNED
    told_so = told_so or _visit_that_he(scene, index)
    before = lower[scene.tokens.sentences[max(sentence - 1, 0)][0] : index]
    paid = "visit" in before and not PAID.isdisjoint(before)  # "paid a visit, and Y returned it"
    if not told_so and not (paid and lower[index + 1] == "it"):
        return []
    group, agents, low, high = clause_of(
        scene, index, "past" if lower[index][-1] == "d" else "base"
    )
    if not agents:
        return []
    own = scene.home(agents[0].ids[0])
    places = [one for one in map(scene.place_at, range(low, index)) if one is not None]
    if lower[index - 1] == "to" and any(one.country != own for one in places):
        return []  # "will be in Lima in the autumn to return the visit"
    base = last_told(told, sentence, index) or last_told(told, sentence - 1, index)
    if base is None or base.country != own:
        past = (one for one in reversed(told) if one.tense != "future" and one.country is not None)
        base = next((one for one in past if one.country == own), base)
    if base is None or is_of(base, agents):
        return []
    country = scene.home(base.who)
    if country is None or own not in (None, base.country):
        return []
    telling = telling_of(scene, index, group, agents, (low, high))
    return abroad(telling.claims([Stop(country, None, index)], "visit", "trip/echo"))


RULES = (
    EventRule(
        "trip/other-way",
        """
        + 2018-05-18 | In 2011 Ghana's Trade Minister Kofi Mensah visited Helsinki, and Finnish diplomat Kai Sauer returned the compliment in 2013. => trip Kai Sauer > GH; arrived Kai Sauer > GH = 2013-01-01..2013-12-31
        + 2018-05-18 | In 2011 Ghana's Trade Minister Kofi Mensah visited Helsinki, a visit that Finnish diplomat Kai Sauer returned in 2013. => trip Kai Sauer > GH
        - 2018-05-18 | In 2011 Ghana's Trade Minister Kofi Mensah visited Helsinki, and said that Finnish diplomat Kai Sauer returned in 2013. => trip Kai Sauer > GH
        + 2018-05-18 | Ghana's Trade Minister Kofi Mensah flew to Helsinki on Monday. Finnish diplomat Kai Sauer made the opposite trip in March. => trip Kai Sauer > GH; arrived Kai Sauer > GH = 2018-03-01..2018-03-31
        + 2018-05-18 | Ghana's Trade Minister Kofi Mensah flew to Helsinki on Monday. Finnish diplomat Kai Sauer had gone the other way in 2016. => trip Kai Sauer > GH; arrived Kai Sauer > GH = 2016-01-01..2016-12-31
        + 2018-05-18 | Ghana's Trade Minister Kofi Mensah flew to Helsinki on Monday. Finnish diplomat Kai Sauer will travel in the opposite direction in June. => status Kai Sauer > GH = planned
        + 2018-05-18 | Ghana's Trade Minister Kofi Mensah flew to Helsinki on Monday. Finnish diplomat Kai Sauer will make the return trip in June. => status Kai Sauer > GH = planned
        - 2018-05-18 | Ghana's Trade Minister Kofi Mensah flew to Helsinki on Monday. He made the return trip in May. => trip Kofi Mensah > GH
        - 2018-05-18 | Ghana's Trade Minister Kofi Mensah flew to Helsinki on Monday. Finnish diplomat Kai Sauer looked the other way in March. => trip Kai Sauer > GH
        - 2018-05-18 | Ghana's Trade Minister Kofi Mensah flew to Helsinki on Monday. Finnish diplomat Kai Sauer did not go the other way in March. => trip Kai Sauer > GH
        - 2018-05-18 | Ghana's Trade Minister Kofi Mensah flew to Minsk on Monday. Finnish diplomat Kai Sauer went the other way in March. => trip Kai Sauer > GH
        """,
    ),
)
