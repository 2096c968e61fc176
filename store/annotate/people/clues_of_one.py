"""Finds what makes a person of a word that stands alone all through an article: what it is told to do.

An article may name somebody by the family name alone: a headline, or an earlier report, has told who
it is. The clues of full names are in clues_around.py and clues_in_words.py; decide.py asks for these.
"""

from __future__ import annotations

from store.annotate.people.clues import Clue
from store.annotate.people.page import Page
from store.annotate.people.words import (
    CALENDAR,
    CLOSED,
    COMMON,
    FREQUENT_GIVEN,
    HONORIFIC,
    MODIFIER,
    NOT_ROLE,
    OFFICE,
    SPEECH,
    SURNAME,
    THING,
)

QUOTED = Clue(
    "person/says-in-quotes",
    4,
    """
    + 2019-05-21 | "It is exhausting," Vantrek said, and smiled.    => person Vantrek
    - 2019-05-21 | It is exhausting. Vantrek shut down.             => person Vantrek
    - 2019-05-21 | The Vantrek daily shut. "It is sad," Vantrek said. => person Vantrek
    - 2019-05-21 | "It is exhausting," Pyongyang said.              => person Pyongyang
    """,
)
OWNS_PEOPLE = Clue(
    "person/has-kin-or-aides",
    4,
    """
    + 2019-05-21 | Ole Tassk, Moon's top security adviser, left.    => person Moon
    + 2019-05-21 | They met Vantrek's father there.                 => person Vantrek
    - 2019-05-21 | They met Vantrek's bakers there.                 => person Vantrek
    - 2019-05-21 | They met Lima's father of sculpture there.       => person Lima
    """,
)
HIS_OWN = Clue(
    "person/goes-with-his-own",
    4,
    """
    + 2019-05-21 | Vantrek, for his part, went to Lima.             => person Vantrek
    + 2019-05-21 | Vantrek flew to Lima with his wife.              => person Vantrek
    - 2019-05-21 | Vantrek flies to Lima with its new jets.         => person Vantrek
    - 2019-05-21 | Then he flew Vantrek to Lima with his wife.      => person Vantrek
    """,
)
KIN_CALLED = Clue(
    "person/kin-by-given-name",
    4,
    """
    + 2019-05-21 | Orla Vantek's father, Fred, flew to Lima.        => person Fred
    + 2019-05-21 | She came with her husband Fred to Lima.          => person Fred
    - 2019-05-21 | She came with her father Thursday to Lima.       => person Thursday
    - 2019-05-21 | She came with her Fred doll to Lima.             => person Fred
    """,
)
COUPLE = Clue(
    "person/one-of-a-couple",
    4,
    """
    + 2019-05-21 | Fred and Cindy Vantrek flew to Lima.             => person Fred
    - 2019-05-21 | Fritz and Vantrek Bank opened in Lima.           => person Fritz
    """,
)
RULES = (QUOTED, OWNS_PEOPLE, HIS_OWN, KIN_CALLED, COUPLE)

_NO_NAME = OFFICE | HONORIFIC | CALENDAR | CLOSED | THING
_RETAINERS = frozenset(
    "adviser advisor envoy emissary aide predecessor successor interpreter".split()
)
_QUALIFIERS = 4
"""Tokens between "Moon's" and "adviser", at most."""
_WENT = frozenset(
    """went flew travelled traveled arrived left visited returned toured headed came drove landed
    departed met""".split()
)
_HIS = frozenset("his her".split())
_REACH = 12
"""Tokens behind "Ek flew" among which "his" stands."""


def told_of_one(page: Page, index: int) -> Clue | None:
    """The clue, if any, that makes a person of the capitalised word at a token, which is no part of a
    longer name."""
    bits, lower, classes = page.bits, page.lower, page.classes
    bit, after = bits[index], classes[index + 1]
    if bit & _NO_NAME or classes[index] != "C" or (bit & COMMON and not bit & SURNAME):
        return None
    if after == "s":
        return OWNS_PEOPLE if _owns_people(page, index + 2) else None
    if bit & FREQUENT_GIVEN:
        if _is_kin(page, index):
            return KIN_CALLED
        if lower[index + 1] == "and" and _shares_surname(page, index + 2):
            return COUPLE
    if bit & COMMON:
        return None
    if index and classes[index - 1] == '"' and bits[index + 1] & SPEECH and after == "a":
        return QUOTED if classes[index - 2] in ",.?!" else None
    if lower[index + 1 : index + 3] == [",", "for"] and lower[index + 3] in _HIS:
        return HIS_OWN
    if lower[index + 1] in _WENT and page.opens_sentence(index):
        return HIS_OWN if _has_his(page, index + 2) else None
    return None


def _owns_people(page: Page, start: int) -> bool:
    """Whether kin or an aide follows a possessive: "Moon's | top security adviser"."""
    for at in range(start, min(start + _QUALIFIERS, page.size)):
        if page.bits[at] & NOT_ROLE or page.lower[at] in _RETAINERS:
            return page.lower[at + 1] != "of" and page.classes[at] == "a"
        if page.classes[at] != "a" or page.bits[at] & CLOSED:
            return False
    return False


def _is_kin(page: Page, index: int) -> bool:
    """Whether a given name is told behind the word for kin: "her husband | Fred", "the father, | Fred,"."""
    at = index - 1 - (page.lower[index - 1] == ",")
    if at < 1 or not page.bits[at] & NOT_ROLE or page.classes[at] != "a":
        return False
    return page.classes[index + 1] in ",.a" and not page.bits[at - 1] & MODIFIER


def _shares_surname(page: Page, index: int) -> bool:
    """Whether a given name and a surname follow: "Fred and | Cindy Vantrek"."""
    given = page.bits[index] & FREQUENT_GIVEN and page.classes[index : index + 2] == "CC"
    return bool(given) and not page.bits[index + 1] & (COMMON | THING | OFFICE)


def _has_his(page: Page, start: int) -> bool:
    """Whether "his" or "her" follows in the sentence before anybody else is named."""
    for at in range(start, min(start + _REACH, page.size)):
        if page.lower[at] in _HIS:
            return True
        if page.classes[at] in ".;" or page.bits[at] & OFFICE:
            return False
    return False
