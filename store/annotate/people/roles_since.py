"""Reads the office since whose taking something is told: "his first trip since he became minister".

Part of roles_aside.py, which says whose office it is. What somebody became by a clause of his own is
read in roles_behind.py.
"""

from __future__ import annotations

from store.annotate.closed_words import HE_OR_SHE
from store.annotate.naming import NamingRule
from store.annotate.people.page import Page, start_of_sentence
from store.annotate.people.roles_behind import APPOINTS
from store.annotate.people.roles_capacity import Found
from store.annotate.people.titles_after import titles_after

SINCE = NamingRule(
    "role/since",
    """
    + 2019-05-21 | Orla Vantek left for Peru. It is her first trip since she became trade minister. => role Orla Vantek = trade minister
    + 2019-05-21 | Orla Vantek left for Peru on her first trip since becoming trade minister. => role Orla Vantek = trade minister
    + 2019-05-21 | Orla Vantek left for Peru, days after being named trade minister. => role Orla Vantek = trade minister
    + 2019-05-21 | Orla Vantek left for Peru on her first trip since taking office as trade minister. => role Orla Vantek = trade minister
    + 2019-05-21 | Orla Vantek left for Peru, a week after she was appointed trade minister. => role Orla Vantek = trade minister
    - 2019-05-21 | Orla Vantek left for Peru on her first trip since meeting the trade minister. => role Orla Vantek = trade minister
    - 2019-05-21 | Orla Vantek left for Peru, years before she became trade minister. => role Orla Vantek = trade minister
    """,
)
RULES = (SINCE,)

_SINCE = frozenset(("since", "after"))
_BECAME = frozenset(("became", "becoming"))
_NAMED = APPOINTS | {"made"}
_TAKING = [[verb, what, "as"] for verb in ("took", "taking") for what in ("over", "office")]
_NEAR = 3
"""Tokens from such words to the title, at most."""


def since_office(page: Page) -> list[Found]:
    """Each "since he became minister", "after being named minister", "since taking over as leader"."""
    found: list[Found] = []
    for at in page.where(_SINCE):
        index = _behind_taking(page.lower, at + 1)
        if index <= at or index >= page.size:
            continue
        several = titles_after(page, index, SINCE.name)
        if several and several[0].first - index < _NEAR:
            start = start_of_sentence(page, at)
            alone = page.person_at.isdisjoint(range(start, at))
            if alone and start:
                start, at = start_of_sentence(page, start - 1), start
            found.append((start, at, several[:1]))
    return found


def _behind_taking(lower: list[str], index: int) -> int:
    """The token behind "he became", "being named", "taking office as" at `index`; 0 for other words."""
    pronoun = lower[index : index + 1] != [] and lower[index] in HE_OR_SHE
    index += pronoun
    words = lower[index : index + 3]
    if len(words) < _NEAR:
        return 0
    if words[0] in _BECAME:
        return index + 1
    if words[0] in ("was", "being") and words[1] in _NAMED:
        return index + 2
    return index + 3 if words in _TAKING else 0
