"""Reads the offices that a sentence gives to somebody away from the name: "He is also mayor of Oslo",
"while she was envoy", "came in the capacity of envoy", "the Chilean leader, also head of the party".

Part of the roles; titles beside a name are in roles.py. It looks for the name no further than one
sentence back, and never guesses between two people.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace

from store.annotate.naming import NamingRule
from store.annotate.people.coreference import Person
from store.annotate.people.page import Page
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
    - 2019-05-21 | Orla Vantek sang. He is to see the mayor of Oslo.      => role Orla Vantek = mayor of Oslo
    """,
)
WHILE = NamingRule(
    "role/while",
    """
    + 2019-05-21 | Orla Vantek met him in Oslo while she was first vice minister. => former role Orla Vantek = former first vice minister
    + 2019-05-21 | Orla Vantek said so when still mayor of Oslo.          => former role Orla Vantek = former mayor of Oslo
    - 2019-05-21 | Orla Vantek sang while the mayor of Oslo slept.        => role Orla Vantek = former mayor of Oslo
    """,
)
IN_CAPACITY = NamingRule(
    "role/in-capacity",
    """
    + 2019-05-21 | Orla Vantek came to Oslo in the capacity of special envoy. => role Orla Vantek = special envoy
    + 2019-05-21 | Orla Vantek, traveling as Ek's special envoy, sang.    => role Orla Vantek = special envoy
    + 2019-05-21 | Orla Vantek was in Oslo two weeks ago as the special envoy of Tor Ek. => role Orla Vantek = special envoy
    + 2019-05-21 | Orla Vantek was sent as an envoy to Oslo.              => role Orla Vantek = envoy to Oslo
    + 2019-05-21 | Orla Vantek visited Oslo in June as a special envoy of Tor Ek. => role Orla Vantek = special envoy
    + 2019-05-21 | Togo will send Orla Vantek of the board as a special envoy. => role Orla Vantek = special envoy
    + 2019-05-21 | Orla Vantek sang. She came there as a special envoy.   => role Orla Vantek = special envoy
    + 2019-05-21 | He saw Tor Ek, whom all know, and Orla Vantek, who went to Oslo last year as Ek's envoy. => role Orla Vantek = envoy
    + 2019-05-21 | As chairperson of the Board this year, Orla Vantek sang. => role Orla Vantek = chairperson of the Board
    + 2019-05-21 | Acting as board president until the end of June, Orla Vantek sang. => role Orla Vantek = board president
    + 2019-05-21 | As trade minister in the government of Tor Ek, Orla Vantek sang. => role Orla Vantek = trade minister in the government
    - 2019-05-21 | As the minister of trade slept, Orla Vantek sang. => role Orla Vantek = minister of trade
    + 2019-05-21 | He saw Orla Vantek, who went to Oslo in 2011 as chairwoman of the Board. => role Orla Vantek = chairwoman of the Board
    - 2019-05-21 | Orla Vantek left Oslo as a minister arrived.           => role Orla Vantek = minister
    - 2019-05-21 | Orla Vantek sang of Oslo as a special envoy slept.     => role Orla Vantek = special envoy
    """,
)
LAST_TO = NamingRule(
    "role/last-to",
    """
    + 2019-05-21 | The last Togolese president to visit Oslo was Orla Vantek. => role Orla Vantek = president; country Orla Vantek = TG
    + 2019-05-21 | A Togolese president was last in Oslo in 2004, when Orla Vantek came. => role Orla Vantek = president
    - 2019-05-21 | The president was glad when Orla Vantek came.          => role Orla Vantek = president
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
RULES = (OF_PRONOUN, WHILE, IN_CAPACITY, LAST_TO, TOOK_OVER)

_HE = frozenset(("he", "she"))
_WHILES = frozenset(("while", "when"))
_AS_OR_CAPACITY = frozenset(("as", "capacity"))
_REPLACED = frozenset(("replaced", "succeeded", "replacing", "succeeding"))
_IS = frozenset(("is", "was", "has"))
_ADVERBS = frozenset("also currently now previously formerly once still been long both".split())
_PAST = frozenset(("previously", "formerly", "once"))
_SENT = frozenset(
    "traveling travelling acting came arrived went visiting visited sent dispatched comes goes"
    " travels travelled traveled visit serving".split()
)
_POSSESSORS = frozenset(("his", "her", "their", "its"))


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
        *_in_capacity(page),
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


Found = tuple[int, int, list[Title]]
"""Where to look for the name, from one token to before another, and the titles it gets."""


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
        elif word not in _HE:
            continue
        then = word == "at"
        if then and (lower[at] not in _HE or lower[at + 1] != "was"):
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
    if "still" not in vocabulary and ("was" not in vocabulary or _HE.isdisjoint(vocabulary)):
        return found
    for at in page.where(_WHILES):
        index = at + 1
        if lower[index : index + 1] and lower[index] in _HE and lower[index + 1] == "was":
            index += 2
        elif lower[index] != "still":
            continue
        index += lower[index] == "still"
        several = titles_after(page, index, WHILE.name) if index < page.size else []
        if several and several[0].first - index < 2:
            found.append((_sentence_start(page, at), at, [several[0].as_former()]))
    return found


def _in_capacity(page: Page) -> list[Found]:
    """Each "in the capacity of envoy", "in his capacity as envoy", "sent as Ek's envoy"."""
    lower = page.lower
    found: list[Found] = []
    tells_of_envoys = not _ENVOYS.isdisjoint(page.vocabulary)
    goes = tells_of_envoys or not _GOES.isdisjoint(page.vocabulary)
    if not goes and "capacity" not in page.vocabulary:
        return found
    for at in page.where(_AS_OR_CAPACITY):
        index = at + 1
        if lower[at] == "capacity":
            if lower[index] not in {"of", "as"}:
                continue
            index += 1
        elif not at or not (
            tells_of_envoys or lower[at - 1] in _SENT or page.classes[at - 1] == "N"
        ):
            continue
        where = _sent(page, at)
        if where is None:
            continue
        index = _behind_possessor(page, index)
        several = titles_after(page, index, IN_CAPACITY.name) if index < page.size else []
        if not several or several[0].first - index > 2:
            continue
        envoy = lower[several[0].head] in _ENVOYS
        if lower[at] == "as" and lower[at - 1] not in _SENT and not envoy:
            bare = several[0].first == at + 1 and several[0].stop > several[0].head + 2
            if not bare or page.classes[at - 1] != "N" or lower[several[0].stop] not in {",", "."}:
                continue  # "went to Lima in 2011 as | chairwoman of the Board."
        found.append((*where, several[:1]))
    return found


_ENVOYS = frozenset("envoy representative emissary delegate mediator".split())
_GOES = _SENT | frozenset(
    "go went going travel trip tour fly flew flies arrive arrives send sends sending dispatch"
    " dispatches toured".split()
)
_SENDS = frozenset("send sends sending sent dispatch dispatches dispatched".split())


def _sent(page: Page, at: int) -> tuple[int, int] | None:
    """Between which tokens stands who goes somewhere "as | ..."; None where nobody is said to."""
    lower = page.lower
    start = _sentence_start(page, at)
    if lower[at] == "capacity":
        return start, at
    for index in range(at - 1, start, -1):
        if page.classes[index] in '";':
            return None
        if lower[index] in _SENDS and lower[index - 1] not in {"was", "were", "been", "be", "is"}:
            return index, at
        if lower[index] == "who":
            goes = not _GOES.isdisjoint(lower[index:at])
            named = [i for i in range(start, index) if i in page.person_at]
            first = named[-1] if named else index
            while first - 1 in page.person_at:
                first -= 1
            return (first, index) if goes else None
    if _GOES.isdisjoint(lower[start:at]) and not _was_abroad(page, start, at):
        return None
    if lower[start] in _HE and start and page.person_at.isdisjoint(range(start, at)):
        return _sentence_start(page, start - 1), start
    return start, at


def _was_abroad(page: Page, start: int, stop: int) -> bool:
    """Whether "was in Lima" stands between two tokens."""
    return any(
        page.lower[at] in {"in", "here"} and page.lower[at - 1] in {"was", "is"}
        for at in range(start + 1, stop)
    )


_WHICH = frozenset("last first previous only other latest next".split())


def _last_to(page: Page) -> list[Found]:
    """Each "The last Togolese president to visit was X", "A president was last here when X came"."""
    lower = page.lower
    found: list[Found] = []
    if _WHICH.isdisjoint(page.vocabulary):
        return found
    before_names = [index - 1 for index in page.person_at if lower[index - 1] in {"was", "when"}]
    for at in sorted(before_names):
        start = _sentence_start(page, at)
        if lower[start] not in {"the", "a", "an", "no"}:
            continue
        if not page.person_at.isdisjoint(range(start, at)) or start == at:
            continue
        index = start + 1 + (lower[start + 1] in _WHICH)
        told = lower[index - 1] in _WHICH if lower[at] == "was" else "last" in lower[start:at]
        several = titles_after(page, index, LAST_TO.name) if told else []
        if several and several[0].head < index + 4:
            found.append((at + 1, at + 2, several[:1]))
    return found


_MEANWHILE = frozenset(
    "this next year month until till the end of june july january december now currently for from"
    " since in".split()
)


_ACTING = frozenset(("acting", "serving", "speaking"))
_OPENERS = _HE | _ACTING | {"the", "at", "as"}
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
            found.append((_sentence_start(page, at), at, several[:1]))
    return found


def _replaced_by(page: Page, index: int) -> list[Found]:
    """The office at a token, given to whom "by" names behind it."""
    several = titles_after(page, index, TOOK_OVER.name)[:1]
    by = several[0].stop if several else page.size
    if by >= page.size or page.lower[by] != "by":
        return []
    named = [at for at in range(by + 1, min(page.size, by + 8)) if at in page.person_at]
    return [(named[0], named[0] + 1, several)] if named else []


def _behind_possessor(page: Page, index: int) -> int:
    """Past "his" or "Ek's" before a title."""
    tokens = page.tokens
    if tokens.lower[index : index + 1] and tokens.lower[index] in _POSSESSORS:
        return index + 1
    at = index
    while at in page.person_at or at in page.place_at:
        at += 1
    return at + 1 if at > index and tokens.classes[at] == "s" else index


def _sentence_start(page: Page, index: int) -> int:
    sentences = page.tokens.sentences
    return sentences[bisect_right(sentences, (index, page.size)) - 1][0]


def _subject(page: Page, named: Sequence[tuple[int, int]], start: int, stop: int) -> int | None:
    """Who is the subject between two tokens: the only one named there, or the one who opens it."""
    low = bisect_left(named, (start,))
    here = named[low : bisect_left(named, (stop,), low)]
    if not here:
        return None
    if len({number for _, number in here}) == 1:
        return here[0][1]
    before = page.lower[start : here[0][0]]
    opens = all(
        word == "the" or page.bits[start + offset] or start + offset in page.place_at
        for offset, word in enumerate(before)
    )
    return here[0][1] if opens and len(before) < 8 else None
