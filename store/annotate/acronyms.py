"""Ties acronyms to the long forms that a body explains: "Korean Central News Agency (KCNA)".

A pair may stand in either order, and with a possessive between. It holds for the whole body.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from store.annotate.lexicon import Lexicon, slug
from store.annotate.naming import NamingRule, name_of
from store.annotate.tokens import Tokens
from store.model import Name

_BRACKET = re.compile(r"\((?=[ACU])")
_SMALL = frozenset("of for and the in on de del la du des against to &".split())
_LONGEST = 12
"""Tokens before a bracket that may belong to the long form."""


class Acronyms(NamedTuple):
    """What the acronyms of a body mean, and the long forms that only they made known."""

    meant: dict[str, Name]
    """Acronym as printed -> its long form."""
    long_forms: list[Name]
    also: dict[int, Name]
    """First token of a long form -> the better known name in the bracket after it."""


def acronym_pairs(tokens: Tokens, lexicon: Lexicon, found: Sequence[Name]) -> Acronyms:
    """The acronym pairs of a body; `found` are the organisations known so far."""
    brackets = [match.start() for match in _BRACKET.finditer(tokens.classes)]
    if not brackets:
        return Acronyms({}, [], {})
    by_stop = {name.stop: name for name in found}
    by_first = {name.first: name for name in found}
    meant: dict[str, Name] = {}
    long_forms: list[Name] = []
    also: dict[int, Name] = {}
    for bracket in brackets:
        if tokens.classes[bracket + 2 : bracket + 3] != ")":
            continue
        if tokens.classes[bracket + 1] == "C":
            long, short = by_stop.get(bracket), by_first.get(bracket + 1)
            if long is not None and short is not None:  # "Islamic Resistance Movement (Hamas)"
                also[long.first] = short
            continue
        acronym = tokens.words[bracket + 1]
        if acronym in meant or _is_a_place(lexicon, acronym):
            continue
        stop = bracket
        if stop and tokens.classes[stop - 1] == "s":
            stop -= 1
        spelt = _spelt_out(tokens, acronym, stop)
        long = by_stop.get(stop)
        if spelt is not None and _is_no_organisation(tokens, lexicon, spelt, stop):
            continue
        if spelt is not None and (long is None or spelt < long.first):
            long = _long_form(tokens, spelt, stop, long)
            long_forms.append(long)
        if long is not None and long.text != acronym:
            meant[acronym] = long
    for bracket in brackets:
        long = by_first.get(bracket + 1)
        if long is None or not bracket or tokens.classes[bracket - 1] not in "AU":
            continue
        acronym = tokens.words[bracket - 1]
        if acronym in meant or _is_a_place(lexicon, acronym):
            continue
        if long.sort == "media" and not _shortens(acronym, long.text):
            continue  # the town of a dateline
        if long.stop < len(tokens) and tokens.words[long.stop] == ")":
            meant[acronym] = long
    return Acronyms(meant, long_forms, also)


def _is_a_place(lexicon: Lexicon, acronym: str) -> bool:
    return any(entry.exact for entry in lexicon.places.single(acronym))


def _shortens(acronym: str, long: str) -> bool:
    """Whether the letters of an acronym stand in a long form in their order; those of the town in
    "OSLO (Reuters) -" do not."""
    rest = iter(long.upper())
    return all(letter in rest for letter in acronym if letter.isalpha())


def _is_no_organisation(tokens: Tokens, lexicon: Lexicon, first: int, stop: int) -> bool:
    """Whether the spelt-out words are a place ("South Africa (SA)") or somebody's office."""
    place = lexicon.places.at(tokens, first)
    return (place is not None and place[0] == stop) or tokens.lower[stop - 1] in _OFFICES


_OFFICES = frozenset(
    """
    minister president secretary commissioner officer director chairman commander inspector judge
    representative general governor ambassador
    """.split()
)


def _spelt_out(tokens: Tokens, acronym: str, stop: int) -> int | None:
    """The first token of the words before `stop` whose initials are the acronym's letters."""
    letters = [letter for letter in acronym if letter.isalpha()]
    if len(letters) < 2:
        return None
    at = len(letters) - 1
    index = stop - 1
    lowest = max(-1, stop - _LONGEST - 1)
    while index > lowest:
        word = tokens.words[index]
        kind = tokens.classes[index]
        if kind in "CAUm":
            initials = [part[0].upper() for part in word.split("-") if part]
            if word[0].upper() == letters[at]:
                at -= 1
            elif len(initials) > 1 and initials == letters[at - len(initials) + 1 : at + 1]:
                at -= len(initials)
            else:
                return None
            if at < 0:
                return index if stop - index > 1 else None
        elif kind == "s" or (kind == '"' and word in "'’"):
            pass
        elif kind != "a" or tokens.lower[index] not in _SMALL:
            return None
        elif letters[at] == word[0].upper() and _needs_small_words(letters, tokens, stop):
            at -= 1
        index -= 1
    return None


def _needs_small_words(letters: list[str], tokens: Tokens, stop: int) -> bool:
    """Whether the acronym has more letters than there are capitalised words near it."""
    near = tokens.classes[max(0, stop - len(letters)) : stop]
    return sum(kind in "CAU" for kind in near) < len(letters)


def _long_form(tokens: Tokens, first: int, stop: int, inner: Name | None) -> Name:
    return name_of(
        tokens,
        "organisation",
        first,
        stop,
        id=slug(tokens.slice(first, stop)),
        country=inner.country if inner else None,
        sort=inner.sort if inner else "body",
        rule="organisation/spelt-out",
    )


RULES = (
    NamingRule(
        "organisation/spelt-out",
        """
        + 2019-05-21 | Our Red Box Abroad (RBA). => organisation Red Box Abroad = red-box-abroad
        - 2019-05-21 | OSLO (Reuters) - All is well. => organisation OSLO = reuters
        - 2019-05-21 | Our Red Box Abroad (XYZ). => organisation Red Box Abroad = red-box-abroad
        """,
    ),
)
