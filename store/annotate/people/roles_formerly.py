"""Reads former roles told of somebody in the next sentence: "Ek came to Oslo. The former envoy said".

Part of the roles; it takes the one person who is the subject of the sentence before, and only what
they are said to have been: what "the envoy" means is read in roles_echoed.py.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from store.annotate.naming import NamingRule
from store.annotate.people.coreference import Person
from store.annotate.people.page import Page, behind_dateline, opens_titled
from store.annotate.people.titles import Title
from store.annotate.people.titles_after import titles_after

FORMERLY = NamingRule(
    "role/formerly",
    """
    + 2019-05-21 | Togolese President Orla Vantek came to Oslo. The former envoy said no. => former role Orla Vantek = former envoy
    + 2019-05-21 | Togolese President Orla Vantek came to Oslo. The former warlord, 55, said no. => former role Orla Vantek = former warlord
    + 2019-05-21 | OSLO, May 21 (AFP) -- UN envoy Orla Vantek came. While in Oslo, the former Togolese mayor said no. => former role Orla Vantek = former mayor
    + 2019-05-21 | Togolese President Orla Vantek came to Oslo. She slept. The former envoy said no. => former role Orla Vantek = former envoy
    - 2019-05-21 | Togolese President Orla Vantek came to Oslo. A guest slept. The former envoy said no. => former role Orla Vantek = former envoy
    + 2019-05-21 | Togolese President Orla Vantek left Oslo with Tor Ek. The former envoy said no. => former role Orla Vantek = former envoy
    - 2019-05-21 | Togolese President Orla Vantek had lunch with Tor Ek. The former envoy said no. => former role Orla Vantek = former envoy
    - 2019-05-21 | Togolese President Orla Vantek met Tor Ek. The former envoy said no.         => former role Orla Vantek = former envoy
    - 2019-05-21 | Togolese President Orla Vantek came to Oslo. The former envoy Tor Ek said no. => former role Orla Vantek = former envoy
    - 2019-05-21 | Malian President Tor Ek, a former envoy, slept. Togolese President Orla Vantek came to Oslo. The former envoy said no. => former role Orla Vantek = former envoy
    """,
)
RULES = (FORMERLY,)

_FORMER = frozenset(("former", "ex", "one-time", "onetime", "erstwhile"))
_FRONT = 9
"""Tokens before "the former" in what a sentence opens with: "During a visit to Oslo,"."""
_BACK = 3
"""Sentences looked back for the one that names somebody, where "he" opens those between."""


def give_former(page: Page, people: Sequence[Person], titles: Sequence[list[Title]]) -> None:
    """Gives "the former envoy", the subject of its sentence, to the one of whom the last sentence
    with a name tells (`_mover`), if only sentences of "he" stand between; adds to `titles`."""
    sentences = page.tokens.sentences
    told: list[tuple[int, int]] = []
    for at in page.where(_FORMER):
        if page.lower[at - 1] != "the":
            continue
        number = page.sentence_number(at)
        if number > 0 and _opens(page, sentences[number][0], at - 1):
            told.append((at, number))
    if not told:
        return
    order = sorted(
        [(one.first, number) for number, person in enumerate(people) for one in person.mentions]
    )
    for at, number in told:
        start, before = 0, order[:0]
        for start, end in reversed(sentences[max(0, number - _BACK) : number]):
            begin = behind_dateline(page, start)
            before = order[bisect_left(order, (begin,)) : bisect_left(order, (end,))]
            if before or page.lower[begin] not in {"he", "she"}:
                break
        who = _mover(page, start, before)
        if who is None:
            continue
        found = titles_after(page, at - 1, FORMERLY.name)
        if len(found) != 1 or not found[0].former or found[0].stop in page.person_at:
            continue
        noun = page.lower[found[0].head]
        told_before = any(
            title.former and page.lower[title.head] == noun for own in titles for title in own
        )  # "Ek, a former envoy, left. Tassk came. The former envoy": Ek
        if not told_before and all(page.lower[title.head] != noun for title in titles[who]):
            titles[who].append(found[0])


def _mover(page: Page, start: int, before: Sequence[tuple[int, int]]) -> int | None:
    """Whom a sentence tells of: who opens it and alone is named there, or goes somewhere "with"
    the others."""
    if not before or not opens_titled(page, start, before[0][0]):
        return None
    who = before[0][1]
    others = [first for first, other in before if other != who]
    if not others:
        return who
    between = page.lower[before[0][0] : others[0]]
    return who if "with" in between and not _MOVES.isdisjoint(between) else None


_MOVES = frozenset(
    "left arrived flew returned departed landed came went travelled traveled".split()
)


def _opens(page: Page, start: int, the: int) -> bool:
    """Whether "the" opens a sentence, or its main clause behind a comma."""
    if the == start:
        return True
    fronted = the - start <= _FRONT and page.lower[the - 1] == ","
    return fronted and page.person_at.isdisjoint(range(start, the))
