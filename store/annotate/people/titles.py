"""What a title is: its head noun, its tokens and its printed text.

The grammar, status* nationality? (rank | field)* head-noun (of | for | to ... body)?, several joined
by "and", is read in titles_before.py and titles_after.py with title_heads.py and
title_complements.py. Nothing here knows a name.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from store.annotate.people.page import Page
from store.annotate.people.title_complements import DETERMINERS
from store.annotate.people.title_heads import FORMER, NUMBERS
from store.annotate.people.words import OFFICE, PLURAL_OFFICE, STATUS

_SKIPPED_ADJECTIVES = frozenset(
    "visiting current new newly incumbent newly-elected newly-appointed next recently appointed"
    " elected named reappointed".split()
)
_NOT_OF_TITLE = DETERMINERS | NUMBERS | {"fellow"}
"""Words before a title that are left out of it."""
_CHANGED = FORMER | _SKIPPED_ADJECTIVES | {"own"}
"""Words before the head noun that may be printed otherwise or not at all."""
_BRACKETS = frozenset("()")
_GLUED = frozenset("s,")
"""Classes of tokens that no space stands before."""


@dataclass(slots=True, eq=False)
class Title:
    """One title beside a name."""

    head: int
    """Token of the head noun."""
    first: int
    stop: int
    text: str
    former: bool = False
    country: str | None = None
    organisation: str | None = None
    rule: str = ""

    def as_former(self) -> Title:
        """The same title, held no more."""
        if self.former:
            return self
        return replace(self, text=f"former {self.text}", former=True)


def title_of(
    page: Page,
    head: int,
    first: int,
    stop: int,
    drop: set[int],
    *,
    rule: str,
    country: str | None = None,
    former: bool = False,
) -> Title:
    """A title with its printed text, status words that say "former" turned into that word."""
    ends, bits = page.tokens.ends, page.bits
    words, lower, classes = page.words, page.lower, page.classes
    several = bits[head] & PLURAL_OFFICE
    while first < head and (
        first in drop
        or lower[first] in _NOT_OF_TITLE
        or classes[first] in "n,-"
        or (several and classes[first] == "N")
    ):
        first += 1
    bodies = page.organisation_at
    if stop - first == 1 and not several and words[first].isalpha() and first not in drop:
        body = bodies.get(first)
        text = f"former {words[first]}" if former else words[first]
        return Title(head, first, stop, text, former, country, body.id if body else None, rule)
    organisation: str | None = None
    printed = "" if several or former else _as_printed(page, head, first, stop, drop)
    if printed:
        for index in range(first, stop):
            if index in bodies:
                organisation = bodies[index].id
                break
        return Title(head, first, stop, printed, former, country, organisation, rule)
    text = ""
    end = -1
    parenthesis = 0
    for index in range(first, stop):
        kind = classes[index]
        if organisation is None and index in bodies:
            organisation = bodies[index].id
        if kind in _BRACKETS:
            parenthesis += 1 if kind == "(" else -1
            if kind == ")":
                continue
        if parenthesis or index in drop:
            continue
        word = words[index]
        if index <= head:
            low = lower[index]
            if low in FORMER or low.startswith(("ex-", "then-", "now-")):
                former |= low[0] != "n"
                if low in FORMER:
                    continue
                word = word[word.index("-") + 1 :]
            elif index < head and low in _SKIPPED_ADJECTIVES and bits[index] & STATUS:
                continue
            elif low == "own" and index == first:
                continue  # "his own | foreign minister"
            if index == head and several and not bits[head] & OFFICE:
                one = page.singulars.get(low, word)
                word = one.capitalize() if word[0].isupper() and text else one
        start, end = end, ends[index]
        glued = not text or start == end - len(words[index]) or kind in _GLUED
        text = text + word if glued else f"{text} {word}"
    text = text.strip()
    if former:
        text = f"former {text}"
    return Title(head, first, stop, text, former, country, organisation, rule)


def _as_printed(page: Page, head: int, first: int, stop: int, drop: set[int]) -> str:
    """The words of a title of which nothing is left out or changed, each with one space before
    it, as most are; else ""."""
    tokens = page.tokens
    if drop and not drop.isdisjoint(range(first, stop)):
        return ""
    if page.classes[first:stop].strip("Ca") or not _CHANGED.isdisjoint(page.lower[first:head]):
        return ""
    text = " ".join(page.words[first:stop])
    length = tokens.ends[stop - 1] - tokens.ends[first] + len(page.words[first])
    return text if len(text) == length and "-" not in text else ""


_STATUSES = frozenset("former previous then outgoing incoming new next late current".split())


def is_secretary_general(title: Title) -> bool:
    """Whether somebody is or was "secretary general", or that one's deputy, of nothing else."""
    return _without_status(title).removeprefix("deputy ") == "secretary general"


def is_deputy_of_the_un(title: Title) -> bool:
    """Whether somebody is or was under-secretary-general: an office of no body but the UN."""
    return _without_status(title).startswith(("undersecretary general", "under secretary general"))


def _without_status(title: Title) -> str:
    """A title in lower case without hyphens and "former", "previous"."""
    words = title.text.lower().replace("-", " ").split()
    while words and words[0] in _STATUSES:
        words = words[1:]
    return " ".join(words)
