"""Reads the offices that a sentence gives to somebody away from the name: "He is also mayor of Oslo",
"while she was envoy", "the last president to visit was Ek"; those of "came in the capacity of envoy" are
found in roles_capacity.py.

Part of the roles; titles beside a name are in roles.py. It looks for the name no further than one
sentence back, and never guesses between two people.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from store.annotate.closed_words import A_OR_AN, HE_OR_SHE
from store.annotate.naming import NamingRule
from store.annotate.people.coreference import Person
from store.annotate.people.page import Page, start_of_sentence
from store.annotate.people.roles_capacity import IN_CAPACITY, Found, in_capacity
from store.annotate.people.roles_since import since_office
from store.annotate.people.titles import Title
from store.annotate.people.titles_after import titles_after
from store.annotate.people.words import NOT_ROLE, SPEECH

OF_PRONOUN = NamingRule(
    "role/of-pronoun",
    """
    + 2019-05-21 | Orla Vantek sang. He is also president of the Board and head of the Customs Office. => role Orla Vantek = president of the Board; role Orla Vantek = head of the Customs Office
    + 2019-05-21 | Orla Vantek sang. The 75-year-old is a former mayor, and was the chief envoy to Togo. => former role Orla Vantek = former mayor; former role Orla Vantek = former chief envoy to Togo
    + 2019-05-21 | Orla Vantek sang. It was her third song. She was previously mayor of Oslo. => former role Orla Vantek = former mayor of Oslo
    + 2019-05-21 | Orla Vantek sang in May. At that time she was mayor of Oslo. => former role Orla Vantek = former mayor of Oslo
    + 2019-05-21 | Orla Vantek sang. She was formerly a trade minister.   => former role Orla Vantek = former trade minister
    - 2019-05-21 | Orla Vantek sang to Tor Ek. The Board met. He is mayor of Oslo. => role Orla Vantek = mayor of Oslo
    + 2019-05-21 | Orla Vantek sang in Lima. A former mayor of Oslo, she is known there. => former role Orla Vantek = former mayor of Oslo
    - 2019-05-21 | Orla Vantek sang in Lima. A former mayor of Oslo, Tor Ek, was known there. => former role Orla Vantek = former mayor of Oslo
    - 2019-05-21 | Orla Vantek sang. He is to see the mayor of Oslo.      => role Orla Vantek = mayor of Oslo
    """,
)
WHILE = NamingRule(
    "role/while",
    """
    + 2019-05-21 | Orla Vantek met him in Oslo while she was first vice minister. => former role Orla Vantek = former first vice minister
    - 2019-05-21 | Tor Ek's daughter, Orla Vantek, left Oslo when she was mayor of Oslo. => former role Tor Ek = former mayor of Oslo
    + 2019-05-21 | Orla Vantek said so when still mayor of Oslo.          => former role Orla Vantek = former mayor of Oslo
    - 2019-05-21 | Orla Vantek sang while the mayor of Oslo slept.        => role Orla Vantek = former mayor of Oslo
    """,
)
LAST_TO = NamingRule(
    "role/last-to",
    """
    + 2019-05-21 | The last Togolese president to visit Oslo was Orla Vantek. => role Orla Vantek = president; country Orla Vantek = TG
    + 2019-05-21 | A Togolese president was last in Oslo in 2004, when Orla Vantek came. => role Orla Vantek = president
    + 2019-05-21 | Tor Ek is the first UN chief to visit Peru since Orla Vantek went there in 1990. => role Orla Vantek = UN chief
    - 2019-05-21 | Tor Ek is the first UN chief to visit Peru since Orla Vantek came to power. => role Orla Vantek = UN chief
    - 2019-05-21 | Tor Ek saw the first UN chief in Peru since Orla Vantek rang. => role Orla Vantek = UN chief
    - 2019-05-21 | The president was glad when Orla Vantek came.          => role Orla Vantek = president
    + 2019-05-21 | The only trade minister to attend was Togo's Orla Vantek. => role Orla Vantek = trade minister
    + 2019-05-21 | The most senior envoy there was Orla Vantek.          => role Orla Vantek = senior envoy
    - 2019-05-21 | The only thing to attend to was Togo's Orla Vantek.   => role Orla Vantek = thing
    """,
)
TOOK_OVER = NamingRule(
    "role/took-over-from",
    """
    + 2019-05-21 | It was fine since Orla Vantek replaced Tor Ek as head of the Board. => role Orla Vantek = head of the Board
    + 2019-05-21 | Tor Ek was replaced as head of the Board by the career envoy Orla Vantek in May. => role Orla Vantek = head of the Board
    - 2019-05-21 | It was fine since Orla Vantek saw Tor Ek as head of the Board. => role Orla Vantek = head of the Board
    """,
)
RULES = (OF_PRONOUN, WHILE, LAST_TO, TOOK_OVER)

_WHILES = frozenset(("while", "when"))
_REPLACED = frozenset(("replaced", "succeeded", "replacing", "succeeding"))
_IS = frozenset(("is", "was", "has"))
_ADVERBS = frozenset("also currently now previously formerly once still been long both".split())
_PAST = frozenset(("previously", "formerly", "once"))


def give_aside(page: Page, people: Sequence[Person], titles: Sequence[list[Title]]) -> None:
    """Adds to `titles` the offices that clauses without the name give to somebody named nearby."""
    lower = page.lower
    opened = [
        (number, first)
        for number, (first, _) in enumerate(page.tokens.sentences)
        if lower[first] in _OPENERS
    ]
    found = [
        *_of_pronouns(page, opened),
        *_while(page),
        *in_capacity(page),
        *since_office(page),
        *_last_to(page),
        *_took_over(page),
        *_opening_as(page, opened),
    ]
    if not found:
        return
    named = sorted(
        (mention.first, number)
        for number, person in enumerate(people)
        for mention in person.mentions
    )
    for start, stop, several in found:
        number = _subject(page, named, start, stop)
        if number is None:
            continue
        heads = {page.lower[own.head] for own in titles[number]}
        titles[number] += [
            title
            for title in several
            if page.lower[title.head] not in heads and not page.bits[title.head] & NOT_ROLE
        ]


_Opened = Sequence[tuple[int, int]]
"""Sentences that open with one of `_OPENERS`: number and first token."""


def _of_pronouns(page: Page, opened: _Opened) -> list[Found]:
    """Each "He is also ...", "The 75-year-old is a ..." that opens a sentence."""
    lower = page.lower
    found: list[Found] = []
    for number, at in opened:
        word = lower[at]
        if word == "the" and lower[at + 1].endswith("-year-old"):
            at += 1
        elif word == "at" and lower[at + 2] == "time":  # "At that time he was | mayor"
            at += 3 + (lower[at + 3] == ",")
        elif word not in HE_OR_SHE and word not in A_OR_AN:
            continue
        if word in A_OR_AN:
            several = titles_after(page, at, OF_PRONOUN.name)
            stop = several[-1].stop if several else page.size
            if number and lower[stop] == "," and lower[stop + 1] in HE_OR_SHE:
                found.append((*_last_naming(page, number), several))
            continue
        then = word == "at"
        if then and (lower[at] not in HE_OR_SHE or lower[at + 1] != "was"):
            continue
        if at + 3 >= page.size or lower[at + 1] not in _IS:
            continue
        index = at + 2
        while index < page.size - 1 and lower[index] in _ADVERBS:
            index += 1
        several = titles_after(page, index, OF_PRONOUN.name)
        if then or (lower[at + 1] == "was" and not _PAST.isdisjoint(lower[at + 2 : index])):
            several = [title.as_former() for title in several]
        if several and number > 0 and several[0].first - index < 3:
            several += _and_was(page, several[-1].stop)
            found.append((*_last_naming(page, number), several))
    return found


def _and_was(page: Page, index: int) -> list[Title]:
    """The former title behind ", and was" that goes on after another."""
    lower = page.lower
    index += lower[index] == ","
    if lower[index] != "and" or lower[index + 1] != "was":
        return []
    return [title.as_former() for title in titles_after(page, index + 2, OF_PRONOUN.name)]


def _last_naming(page: Page, number: int) -> tuple[int, int]:
    """The nearest of the three sentences before one that names anybody, if it is the one before or
    names nobody else; else the one before."""
    sentences = page.tokens.sentences
    for before in range(number - 1, max(-1, number - 4), -1):
        own = [index for index in range(*sentences[before]) if index in page.person_at]
        if own and (before == number - 1 or own[-1] - own[0] == len(own) - 1):
            return sentences[before]
        if own:
            break
    return sentences[number - 1]


def _while(page: Page) -> list[Found]:
    """Each "while she was (still) minister", "when still minister"."""
    lower = page.lower
    found: list[Found] = []
    vocabulary = page.vocabulary
    if "still" not in vocabulary and ("was" not in vocabulary or HE_OR_SHE.isdisjoint(vocabulary)):
        return found
    for at in page.where(_WHILES):
        index = at + 1
        if lower[index : index + 1] and lower[index] in HE_OR_SHE and lower[index + 1] == "was":
            index += 2
        elif lower[index] != "still":
            continue
        index += lower[index] == "still"
        several = titles_after(page, index, WHILE.name) if index < page.size else []
        if several and several[0].first - index < 2:
            found.append((start_of_sentence(page, at), at, [several[0].as_former()]))
    return found


_WHICH = frozenset("last first previous only other latest next highest most".split())


def _last_to(page: Page) -> list[Found]:
    """Each "The last Togolese president to visit was X", "A president was last here when X came"."""
    lower = page.lower
    found: list[Found] = []
    if _WHICH.isdisjoint(page.vocabulary):
        return found
    found += _first_since(page)
    firsts = (index for index in page.person_at if index - 1 not in page.person_at)
    befores = [(_before_nation(page, index), index) for index in firsts]
    for at, name in sorted(one for one in befores if lower[one[0]] in {"was", "when"}):
        start = start_of_sentence(page, at)
        if lower[start] not in {"the", "a", "an", "no"}:
            continue
        if not page.person_at.isdisjoint(range(start, at)) or start == at:
            continue
        index = start + 1 + (lower[start + 1] in _WHICH)
        told = lower[index - 1] in _WHICH if lower[at] == "was" else "last" in lower[start:at]
        several = titles_after(page, index, LAST_TO.name) if told else []
        if several and several[0].head < index + 4:
            found.append((name, name + 1, several[:1]))
    return found


def _before_nation(page: Page, index: int) -> int:
    """The token before "Peru's X", or before X alone, whose name begins at `index`."""
    place = page.place_at.get(index - 2) if page.classes[index - 1] == "s" else None
    return (place.first if place is not None else index) - 1


_FIRSTS = frozenset("first only last no highest".split())
_CAME = frozenset("went came visited travelled traveled did in 's ’s .".split())
"""What follows the name of who went before."""


def _first_since(page: Page) -> list[Found]:
    """Each "the first Togolese minister to visit Peru since X", by which X was one as well."""
    lower = page.lower
    found: list[Found] = []
    for since in page.where(frozenset(("since",))):
        if since + 1 not in page.person_at:
            continue
        behind = since + 1
        while behind in page.person_at:
            behind += 1
        if lower[behind] not in _CAME or lower[behind + 2 : behind + 3] == ["power"]:
            continue  # "since Ek | took power", "since Ek | came to power"
        start = start_of_sentence(page, since)
        at = next((i for i in range(start, since) if lower[i] in _FIRSTS), since)
        several = titles_after(page, at + 1, LAST_TO.name) if at < since else []
        if several and lower[several[0].stop] == "to" and several[0].stop < since:
            found.append((since + 1, since + 2, several[:1]))
    return found


_MEANWHILE = frozenset(
    "this next year month until till the end of june july january december now currently for from"
    " since in".split()
)


_ACTING = frozenset(("acting", "serving", "speaking"))
_OPENERS = HE_OR_SHE | _ACTING | A_OR_AN | {"the", "at", "as"}
"""What opens the sentences of `_of_pronouns` and `_opening_as`."""


def _opening_as(page: Page, opened: _Opened) -> list[Found]:
    """Each "As head of the union until June, X", "Acting as president this year, X"."""
    found: list[Found] = []
    lower = page.lower
    for _, first in opened:
        at = first + (lower[first] in _ACTING)
        if lower[at] != "as":
            continue
        several = titles_after(page, at + 1, IN_CAPACITY.name) if at + 2 < page.size else []
        if not several or several[0].first - at > 2:
            continue
        index = _behind_reign(page, several[-1].stop)
        while index < page.size - 2 and (
            lower[index] in _MEANWHILE or page.classes[index] in "N()A"
        ):
            index += 1
        if lower[index] == "," and index + 1 in page.person_at:
            several = [replace(title, country=None) for title in several]  # a bloc's turn at most
            found.append((index + 1, index + 2, several))
    return found


def _behind_reign(page: Page, index: int) -> int:
    """Past "in the government of Ek" or "under Ek" behind an office, if a comma follows."""
    lower = page.lower
    if lower[index] not in {"in", "under", "of"}:
        return index
    for at in range(index + 1, min(page.size - 1, index + 14)):
        if lower[at] == ",":
            return at
        if page.classes[at] not in "aCAUmsI." or page.bits[at] & SPEECH:
            return index
    return index


def _took_over(page: Page) -> list[Found]:
    """Each "since X replaced Y as head"."""
    lower = page.lower
    found: list[Found] = []
    for at in page.where(_REPLACED):
        index = at + 1
        while index in page.person_at or index in page.place_at:
            index += 1
        if index == at + 1 and lower[index] == "as" and lower[at - 1] == "was":
            found += _replaced_by(page, index + 1)  # "Ek was replaced as | head by Tassk"
            continue
        if index == at + 1 or lower[index] != "as" or lower[at - 1] in {"was", "be"}:
            continue
        several = titles_after(page, index + 1, TOOK_OVER.name)
        if several:
            found.append((start_of_sentence(page, at), at, several[:1]))
    return found


def _replaced_by(page: Page, index: int) -> list[Found]:
    """The office at a token, given to whom "by" names behind it."""
    several = titles_after(page, index, TOOK_OVER.name)[:1]
    by = several[0].stop if several else page.size
    if by >= page.size or page.lower[by] != "by":
        return []
    named = [at for at in range(by + 1, min(page.size, by + 8)) if at in page.person_at]
    return [(named[0], named[0] + 1, several)] if named else []


def _subject(page: Page, named: Sequence[tuple[int, int]], start: int, stop: int) -> int | None:
    """Who is the subject between two tokens: the only one named there, or the one who opens it."""
    low = bisect_left(named, (start,))
    here = named[low : bisect_left(named, (stop,), low)]
    if not here:
        return None
    if len({number for _, number in here}) == 1:
        return here[0][1]
    here = [one for one in here if not page.is_owner(one[0])] or here
    before = page.lower[start : here[0][0]]
    opens = all(
        word == "the" or page.bits[start + offset] or start + offset in page.place_at
        for offset, word in enumerate(before)
    )
    return here[0][1] if opens and len(before) < 8 else None
