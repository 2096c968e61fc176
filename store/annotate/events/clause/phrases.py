"""Finds where the noun phrase of a name begins: "North Korea's ceremonial head of state, X".

Whom a phrase stands for, and what it does in its sentence, is for parties.py.
"""

from __future__ import annotations

from collections.abc import Set

from store.annotate.closed_words import A_THE_OR_WHOSE, NUMBER, RANKS
from store.annotate.events.clause.gatherings import OCCASIONS
from store.annotate.events.clause.scene import (
    PREPOSITIONS,
    SUBORDINATORS,
    TITLE_WORDS,
    Party,
    Scene,
)
from store.model import Name

_DETERMINERS = A_THE_OR_WHOSE | {"this", "that"}


def _counterpart_from(lower: list[str], place: int) -> bool:
    """Whether "counterpart from" stands before a place: whom it is told of is named behind it."""
    return lower[place - 1] in ("from", "in") and lower[place - 2] in _COLLEAGUES


_COLLEAGUES = frozenset("counterpart colleague homologue".split())

_BLOCKING = PREPOSITIONS | SUBORDINATORS | {"and", "or", "then", "also"}


def _nationality(name: Name | None) -> bool:
    """Whether a word of nationality begins here: "in Lima Chilean President X"."""
    return name is not None and name.kind == "place" and name.sort == "demonym"


def _is_state(name: Name) -> bool:
    """Whether a name is that of a state with "of": "Republic of Korea"."""
    return name.kind == "place" and name.sort == "country" and " of " in name.text


def _shortened(scene: Scene, closing: int) -> bool:
    """Whether a bracket that closes at a token holds but the short name of a land: "Korea (ROK)"."""
    land = scene.owner[closing - 3]
    return (
        scene.tokens.lower[closing - 2] == "("
        and scene.tokens.classes[closing - 1] in "AUC"
        and land is not None
        and land.kind == "place"
    )


def phrase_start(scene: Scene, head: int, low: int) -> int:
    """First token of the noun phrase whose name begins at `head`, with titles and adjectives."""
    tokens, owner, titled = scene.tokens, scene.owner, scene.titled
    lower, classes = tokens.lower, tokens.classes
    name_here = owner[head]
    owner_id = name_here.id if name_here is not None else None
    index = head
    while index > low:
        left = index - 1
        if lower[left] in _INCLUDING:
            break  # "members of the delegation include X"
        if titled[left] is not None:
            index = left
            continue
        land = owner[left]
        if index < head and land is not None and land.first < left and _is_state(land):
            index = max(land.first, low)  # "Republic of Korea President X"
            continue
        word = lower[left]
        if word == ")" and index < head and left - 3 > low and _shortened(scene, left):
            index = left - 2  # "Republic of Korea (ROK) President X"
            continue
        kin = _kin_before(scene, left) if word == "," and owner_id is not None else -1
        if kin >= 0:
            return kin
        if word in (",", "and") and left > low and owner_id is not None:
            # "the foreign minister, X", "Prime Minister and Foreign Minister X": one phrase.
            if titled[left - 1] == owner_id or (word == "," and lower[left - 1] in _KIN):
                index = left
                continue
            break
        if word in _FAMILY and left > low and lower[left - 1] in (",", "and"):
            return left  # "with the foreign minister and daughter Ivanka"
        if word in _BLOCKING or scene.clock[left] is not None:
            break
        if word == "opposite" and lower[index] not in ("number", "counterpart"):
            break  # "sat opposite President X"
        if word == "host" and left > low and lower[left - 1] in _TO_HOST:
            break  # "will host President X": a verb, no title
        if word.endswith("ing") and word in scene.triggers.verbs and word != "visiting":
            break  # "Accompanying President X are …"
        name = owner[left]
        if (
            name is not None
            and owner_id is not None
            and (index == head or _nationality(owner[index]))
            and name.kind == "place"
            and name.sort != "demonym"
        ):
            if index == head and name.first - 2 >= low and _counterpart_from(lower, name.first):
                index = name.first - 1  # "his counterpart from Peru X"
                continue
            break  # "From Japan Pompeo goes on": a place is no title
        if word in _DETERMINERS:
            index = left
            break
        if (
            word in TITLE_WORDS
            or (name is not None and name.kind != "person")
            or (name is None and classes[left] in "CAUI")
            or (classes[left] == "s" and left > low and owner[left - 1] is not None)
            or (word in ("-", "–") and left > low and classes[left - 1] in "aC")
        ):
            if name is not None and name.kind == "person":
                break
            index = left
            continue
        if (
            word == ")"
            and left - 2 > low
            and lower[left - 2] == "("
            and titled[left - 3] is not None
        ):
            index = left - 2  # "president of the Assembly (ANPP) X"
            continue
        if (
            classes[left] == "s"
            and left > low
            and (titled[left - 1] is not None or (owner[left - 1] is None and index < head))
        ):
            index = left - 1  # "the agency's deputy director X"
            continue
        if word == "number" and left > low and lower[left - 1] == "opposite":
            index = left - 1  # "his Lao opposite number X"
            continue
        if word in RANKS and left > low and lower[left - 1] in NUMBER:
            index = left - 1  # "the North's Number 2 leader X"
            continue
        if word.endswith("-year-old"):
            index = left  # "the 70-year-old president X"
            continue
        if classes[left] == "a" and left > low and _adjective(scene, left, low):
            index = left  # "North Korea's ceremonial head of state X"
            continue
        break
    return index


_ENDS_BODY = frozenset("who that which was were is are has had will under by , ; :".split())


_TO_BODY = 9
"""Tokens of "delegation of the trade ministry of Peru", at most."""


def body_before(lower: list[str], stop: int, bodies: Set[str]) -> bool:
    """Whether "a team" or "a team of the trade ministry" ends before the token `stop`."""
    for at in range(stop - 1, max(stop - _TO_BODY, -1), -1):
        if lower[at] in bodies:
            return at == stop - 1 or lower[at + 1] in ("of", "from")
        if lower[at] in _ENDS_BODY:
            break
    return False


_TO_HOST = frozenset("will would to shall also may might could can later then".split())


def _kin_before(scene: Scene, comma: int) -> int:
    """Where "The wife of President Y" begins before ", X"; -1 of other words."""
    name = scene.owner[comma - 1]
    low = scene.tokens.sentences[scene.sentence_at[comma]][0]
    if name is None or name.kind != "person":
        return -1
    of = phrase_start(scene, name.first, low) - 1
    lower = scene.tokens.lower
    if of - 1 <= low or lower[of] != "of" or lower[of - 1] not in _FAMILY:
        return -1
    return of - 2 if lower[of - 2] in _DETERMINERS else of - 1


_FAMILY = frozenset("wife husband daughter son brother sister".split())


_INCLUDING = frozenset(
    "include includes included comprise comprises comprised are were is was".split()
)


_COPULAS = frozenset("are were had have been be will would can not".split())


_TOWNS = frozenset("capital city town port island border region".split())
"""What is no title: "From the Latvian capital | X flies on"."""


_DAY_PARTS = frozenset("day evening morning afternoon night eve occasion way".split())
"""What is no title: "On the last evening | President X dined"."""


_NO_TITLES = frozenset("absence place stead presence wake turn".split())
"""Behind "in his" and the like, before somebody else."""


def _adjective(scene: Scene, index: int, low: int) -> bool:
    """Whether an unknown word between a determiner or country and a title is an adjective."""
    before = index - 1
    word = scene.tokens.lower[index]
    if before < low or word in scene.triggers.verbs or word in scene.triggers.reporting:
        return False
    if word in _COPULAS or word in _TOWNS or word.endswith(("ed", "s")):
        return False
    if word in _NO_TITLES:
        return False  # "In his absence President X flew to Lima"
    if word in scene.triggers.nouns or word in OCCASIONS or word in _DAY_PARTS:
        return False  # "On the eve of his departure X met Y"
    return (
        scene.tokens.lower[before] in _DETERMINERS
        or scene.tokens.classes[before] == "s"
        or scene.place_at(before) is not None
    )


_KIN = frozenset(
    """counterpart colleague deputy wife husband predecessor successor host sister brother son
    daughter father mother""".split()
)


def ranks_before(scene: Scene, party: Party) -> bool:
    """Whether the phrase closes what somebody is: Y of "X, the most powerful man after Y, left"."""
    lower, owner = scene.tokens.lower, scene.owner
    if lower[party.stop : party.stop + 1] != [","]:
        return False
    low = scene.tokens.sentences[scene.sentence_at[party.head]][0]
    for index in range(party.first - 2, low, -1):
        if lower[index] == ",":
            name = owner[index - 1]
            return name is not None and name.kind == "person"
        verb = owner[index] is None and lower[index] in scene.triggers.verbs
        if verb and lower[index + 1] != "as":  # "X, seen as the second man after Y, left"
            return False
    return False


def owner_before(scene: Scene, party: Party) -> Party | None:
    """Y of "Y's envoy, X", whose titles hang on a name; None of other phrases."""
    if scene.tokens.classes[party.first - 1] != "s" or party.first == party.head:
        return None
    told = scene.parties_of.get(scene.sentence_at[party.first], ())
    whose = (one for one in told if one.possessive and one.stop == party.first - 1)
    owner = next(whose, None)
    return owner if owner is not None and owner.sort == "name" else None


def owns_next(scene: Scene, parties: list[Party], number: int) -> bool:
    """Whether the next phrase hangs on a name: "talks with Y's envoy, X" are X's."""
    behind = parties[number + 1 : number + 2]
    return bool(behind) and owner_before(scene, behind[0]) is parties[number]
