"""Finds whom the kin of somebody means: "the sister of leader X arrived", "X's uncle left".

Who is told to be it ("his sister Y", "Y, the sister of X"), or, in the first sentences of an article,
the countryman who is named next. "His sister", without a name beside it, is read in agents.py.
"""

from __future__ import annotations

from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Party, Scene

KIN = frozenset("uncle aunt sister brother wife husband daughter son half-brother nephew".split())


_TO_NAME = 9
"""Tokens of "of the late North Korean leader" before the name, at most."""


_FIRST = 2
"""The sentences at the head of an article that may call one who is named later."""


_AHEAD = 3
"""Sentences behind it in which he is named."""


def kin_meant(scene: Scene, index: int, found: list[Party], first: int) -> Party | None:
    """The phrase "the uncle of X" or "X's uncle" whose noun is at `index`, where it is known whom it
    means. `found`: the phrases of the sentence before it."""
    lower = scene.tokens.lower
    begin, owner = _of_whom(scene, index, first)
    if owner is None and found and found[-1].possessive and 0 < index - found[-1].stop <= _TO_KIN:
        begin, owner = found[-1].first, found[-1].ids[0]
    stop = index + 1
    if owner is None or stop >= len(lower) or scene.owner[stop] or lower[stop] in (",", "'s"):
        return None  # "X's sister Y", "X's sister, Y"
    if begin > first and lower[begin - 1] == ",":
        return None  # "Y, the sister of X,"
    who = {one for one in named_as(scene, lower[index]) if one != owner} or _named_next(
        scene, index, owner
    )
    if len(who) != 1:
        return None
    return Party(begin, index, stop, tuple(who), "description")


_TO_KIN = 4
"""Tokens from "X" to the noun of "X's powerful younger sister", at most."""


def of_whom_kin_is(scene: Scene, party: Party) -> bool:
    """Whether somebody is only named as whose kin acts: X of "the uncle of X"."""
    lower = scene.tokens.lower
    return party.first > 1 and lower[party.first - 1] == "of" and lower[party.first - 2] in KIN


def _of_whom(scene: Scene, index: int, first: int) -> tuple[int, str | None]:
    """Where "the powerful uncle of President X" begins, and X."""
    lower = scene.tokens.lower
    if lower[index + 1 : index + 2] != ["of"]:
        return index, None
    for at in range(index + 2, min(index + 2 + _TO_NAME, len(lower))):
        name = scene.owner[at]
        if name is not None and name.kind == "person":
            near = range(index - 1, max(index - _TO_KIN, first) - 1, -1)
            begin = next((one for one in near if lower[one] in ("the", "a", "an")), index)
            return begin, name.id
        if scene.tokens.classes[at] in ",;.":
            break
    return index, None


def named_as(scene: Scene, kin: str) -> set[str]:
    """Whom the article names as somebody's "daughter": "X's daughter Y", "his daughter, Y"."""
    lower = scene.tokens.lower
    return {
        who
        for first, who in scene.first_people
        if lower[first - 1] == kin or lower[first - 2 : first] == [kin, ","]
    }


def _named_next(scene: Scene, index: int, owner: str) -> set[str]:
    """The countryman of `owner` named first behind the head of the article."""
    sentence = scene.sentence_at[index]
    first, stop = scene.tokens.sentences[sentence]
    if sentence >= _FIRST or scene.people_in(0, first):
        return set()
    last = min(sentence + _AHEAD, len(scene.tokens.sentences) - 1)
    known = {one for _, one in scene.people_in(0, stop)}
    behind = scene.people_in(stop, scene.tokens.sentences[last][1])
    new = next((one for _, one in behind if one not in known), None)
    if new is None:
        return set()
    homes = {scene.home(new), scene.home(owner)} - {None}
    return {new} if len(homes) <= 1 else set()


RULES = (
    EventRule(
        "trip/kin-meant",
        """
        + 2018-05-18 | The powerful uncle of Peruvian leader Luis Ardo flew to Minsk on Monday. Peru's agency said that Pedro Ardo, the head of the ruling party, went for talks. => trip Pedro Ardo > BY
        + 2018-05-18 | Peruvian leader Luis Ardo's sister flew to Minsk on Monday. Ana Ardo, a party official, will stay for two days. => trip Ana Ardo > BY
        - 2018-05-18 | The powerful uncle of Peruvian leader Luis Ardo returned home on Monday after a visit to Belarus. => trip Luis Ardo > BY
        - 2018-05-18 | The wife of Peruvian leader Luis Ardo flew to Minsk on Monday. Belarusian minister Ivan Savin met her. => trip Luis Ardo > BY; trip Ivan Savin > BY
        """,
    ),
)
