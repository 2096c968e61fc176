"""Reads whom a traveller takes along: "took A and B with him", "has A with her", "with A in tow".

"brought with her A" and "will bring his wife, A," are read in companions.py and travellers.py.
"""

from __future__ import annotations

from store.annotate.closed_words import BRINGS, HAVE_OR_HAVING, HIM_HER_THEM
from store.annotate.events.clause.clauses import verb_group
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Party, Scene
from store.annotate.events.who.agents import agents_of
from store.annotate.events.who.company import (
    CARRIED,
    Company,
    company_of,
    leader_in_hand,
    list_after,
)
from store.annotate.events.who.members import DENIED
from store.annotate.events.who.parties import parties_in
from store.annotate.events.who.subjects import subject_before

_FAR = 30
"""Tokens from "took" to "with him", at most."""


_TO_LIST = 8
"""Tokens from "took" to the first of the list, at most."""


def taken_along(scene: Scene, sentence: int, index: int) -> list[Company]:
    """ "X took A with him", "X, taking A along, flew", by the "with" or "along" at `index`."""
    lower = scene.tokens.lower
    stop = scene.tokens.sentences[sentence][1]
    with_him = lower[index] == "with" and lower[index + 1] in HIM_HER_THEM
    if with_him and lower[index + 1] == "her" and _owns(scene, index + 2, stop):
        return []
    if not with_him and (lower[index] != "along" or not _ends(scene, index + 1, stop)):
        return []
    verb = _verb_of_taking(scene, sentence, index, with_him)
    if verb < 0:
        return []
    others = list_after(scene, sentence, verb, _TO_LIST)
    if not others or others[-1].stop > index:
        return []
    between = lower[verb + 1 : others[0].first]
    if not CARRIED.isdisjoint(between) or "from" in between:
        return []
    word = scene.triggers.verbs.get(lower[verb])
    form = word.form if word is not None else "past"
    words = verb_group(scene, verb, form)
    if not DENIED.isdisjoint(lower[words.first : verb]):
        return []
    leader = _who_takes(scene, sentence, verb, agents_of(scene, words), others)
    return company_of(scene, sentence, leader, others, verb, "companions/takes-along", sure=True)


def _owns(scene: Scene, after: int, stop: int) -> bool:
    """Whether "her" before token `after` tells whose: "with her mother", not "with her to Peru"."""
    if after >= stop or scene.tokens.classes[after] != "a" or scene.clock[after] is not None:
        return False
    return scene.tokens.lower[after] not in _BEHIND


_BEHIND = frozenset("to on in at for and but when while from as there home".split())
"""Behind "with her" or "along", where no noun follows."""


def _ends(scene: Scene, after: int, stop: int) -> bool:
    """Whether "along" ends its phrase: no "along the coast"."""
    if after >= stop or scene.tokens.classes[after] in ",.;)" or scene.clock[after] is not None:
        return True
    return scene.tokens.lower[after] in _BEHIND


def _verb_of_taking(scene: Scene, sentence: int, index: int, with_him: bool) -> int:
    """The "took" or "has" whose object stands before `index`; -1 where there is none."""
    lower = scene.tokens.lower
    first = scene.tokens.sentences[sentence][0]
    named = False
    for at in range(index - 1, max(first, index - _FAR) - 1, -1):
        name = scene.owner[at]
        if name is not None:
            named = named or name.kind == "person"
            continue
        if lower[at] in BRINGS or (with_him and lower[at] in HAVE_OR_HAVING):
            return at if named else -1
        verb = scene.triggers.verbs.get(lower[at])
        finite = verb is not None and verb.is_finite and scene.titled[at] is None
        if finite or scene.tokens.classes[at] in ";:" or lower[at] in scene.triggers.reporting:
            return -1
    return -1


def _who_takes(
    scene: Scene,
    sentence: int,
    verb: int,
    agents: tuple[Party, ...],
    others: tuple[Party, ...],
) -> Party | None:
    """Who takes the others along by the verb at `verb`: its subject, else whose journey is told."""
    taken = {who for party in others for who in party.ids}
    for found in (agents, subject_before(scene, sentence, verb)):
        if len(found) == 1 and len(found[0].ids) == 1 and taken.isdisjoint(found[0].ids):
            return found[0]
    return leader_in_hand(scene, verb, others)


def in_tow(scene: Scene, sentence: int, index: int) -> list[Company]:
    """ "X flew to Lima with A in tow", "With A in tow, X flew to Lima", by the "tow" at `index`."""
    lower = scene.tokens.lower
    if lower[index - 1] != "in":
        return []
    end = index - 1
    first = scene.tokens.sentences[sentence][0]
    begin = next(
        (at for at in range(end - 1, max(first, end - _FAR) - 1, -1) if lower[at] == "with"), -1
    )
    if begin < 0:
        return []
    others = list_after(scene, sentence, begin, _TO_LIST)
    if not others or others[-1].stop > end or (others[-1].stop < end and lower[end - 1] != ","):
        return []
    leaders = subject_before(scene, sentence, begin) if begin > first else ()
    if not leaders:
        leaders = _behind_comma(scene, sentence, end)
    leader = leaders[0] if len(leaders) == 1 else leader_in_hand(scene, begin, others)
    rule = "companions/in-tow"
    return company_of(scene, sentence, leader, others, begin, rule, strong=True, sure=True)


_TO_COMMA = 3


def _behind_comma(scene: Scene, sentence: int, end: int) -> tuple[Party, ...]:
    """X of "With A in tow, X flew", whose list ends before `end`."""
    lower = scene.tokens.lower
    comma = next(
        (at for at in range(end, min(end + _TO_COMMA, len(lower))) if lower[at] == ","), -1
    )
    if comma < 0:
        return ()
    return tuple(one for one in parties_in(scene, sentence) if one.first == comma + 1)[:1]


RULES = (
    EventRule(
        "companions/takes-along",
        """
        + 2019-05-24 | Finnish minister Kai Sauer flew to Lima on Monday. He took Finnish lawmaker Timo Laine with him. => with Kai Sauer > PE = Timo Laine; trip Timo Laine > PE
        + 2019-05-24 | Finnish minister Kai Sauer will fly to Lima on Monday, taking lawmaker Timo Laine and mayor Anna Salo with him. => status Timo Laine > PE = planned; trip Anna Salo > PE
        + 2019-05-24 | Finnish minister Kai Sauer is visiting Peru. He has Finnish lawmaker Timo Laine, a friend of his, with him. => trip Timo Laine > PE
        + 2019-05-24 | Finnish minister Kai Sauer flew to Lima on Monday. He brought Finnish lawmaker Timo Laine along. => trip Timo Laine > PE
        - 2019-05-24 | Finnish minister Kai Sauer flew to Lima on Monday. He did not take Finnish lawmaker Timo Laine with him. => trip Timo Laine > PE
        - 2019-05-24 | Finnish minister Kai Sauer flew to Lima on Monday. He took a letter from Finnish lawmaker Timo Laine with him. => trip Timo Laine > PE
        - 2019-05-24 | Finnish minister Kai Sauer flew to Lima on Monday. He has met Finnish lawmaker Timo Laine, who argued with him. => trip Timo Laine > PE
        - 2019-05-24 | Finnish minister Kai Sauer flew to Lima on Monday. He thanked Finnish lawmaker Timo Laine, who had come along the road. => trip Timo Laine > PE
        """,
    ),
    EventRule(
        "companions/in-tow",
        """
        + 2019-05-24 | Finnish minister Kai Sauer flew to Lima on Monday with Finnish lawmaker Timo Laine in tow. => with Kai Sauer > PE = Timo Laine
        + 2019-05-24 | With Finnish lawmaker Timo Laine in tow, Finnish minister Kai Sauer flew to Lima on Monday. => with Kai Sauer > PE = Timo Laine
        - 2019-05-24 | Finnish minister Kai Sauer flew to Lima on Monday. He met Finnish lawmaker Timo Laine, who came with a ship in tow. => with Kai Sauer > PE = Timo Laine
        """,
    ),
)
