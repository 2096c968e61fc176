"""Links the mentions of an article: full names first, then every part of a name to its bearer.

Which stretch is a person by itself is decided in decide.py, which bearer is meant in coreference.py.
"""

from __future__ import annotations

from collections.abc import Sequence
from operator import attrgetter

from store.annotate.lexicon import plain
from store.annotate.people import clues, decide
from store.annotate.people.candidates import (
    Candidate,
    closed_words,
    find_candidates,
    key_of,
)
from store.annotate.people.coreference import Cast, Mention, Person
from store.annotate.people.name_parts import name_tokens
from store.annotate.people.page import Page
from store.annotate.people.words import (
    CALENDAR,
    CLOSED,
    COMMON,
    EPONYM,
    FAMILY_FIRST,
    FREQUENT_GIVEN,
    FREQUENT_SURNAME,
    GIVEN,
    OFFICE,
    SPEECH,
    WEAK_SPEECH,
)

_NAME_OR_NUMBER = ("C", "N", "A", "I")
_LIKE_WORDS = CLOSED | OFFICE | CALENDAR


def gather(page: Page) -> Cast:
    """All mentions of people, put with the person whom each names."""
    candidates = find_candidates(page)
    verdicts = decide.accept(page, candidates)
    cast = Cast(page)
    pending: list[tuple[Candidate, str | None]] = []
    for candidate, clue in zip(candidates, verdicts, strict=True):
        if clue is not None and len(candidate.key) > 1:
            first, stop, key = candidate.first, candidate.stop, candidate.key
            cast.add_full(Mention(first, stop, key, clue.name, 0, candidate.trim))
        else:
            pending.append((candidate, clue.name if clue else None))
    closed = _names_like_words(page, cast)
    if closed:
        taken = set(tokens_of(cast))
        words = [one for one in closed_words(page, frozenset(closed)) if one.first not in taken]
        pending += [(one, None) for one in words]
        pending.sort(key=lambda pair: pair[0].first)
    for candidate, rule in pending:
        if rule is not None or cast.may_name(candidate.key) or (candidate.trim and cast.people):
            _place_partial(page, cast, candidate, rule)
    for person in cast.people:
        if len(person.mentions) > 1:
            person.mentions.sort(key=_first)
    if len(cast.people) > 1:
        cast.people.sort(key=lambda person: person.mentions[0].first)
    return cast


_first = attrgetter("first")


def tokens_of(cast: Cast) -> list[int]:
    """All tokens that name people."""
    return [
        index
        for person in cast.people
        for mention in person.mentions
        for index in range(mention.first, mention.stop)
    ]


def _place_partial(page: Page, cast: Cast, candidate: Candidate, rule: str | None) -> None:
    """Gives a partial mention to its person; one that stands by itself begins a new person."""
    first, stop = candidate.first, candidate.stop
    if rule is None and "-" in candidate.key[0] and _place_halves(page, cast, candidate):
        return
    if rule is None and len(candidate.key) > 1:
        first, stop = _known_part(page, cast, first, stop)
        if first == stop:
            return
    key = candidate.key if stop == candidate.stop and first == candidate.first else ()
    key = key or key_of(page, first, stop)
    trim = candidate.trim if stop == candidate.stop else 0
    mention = Mention(first, stop, key, rule or clues.LATER.name, trim=trim)
    bearers = cast.bearers(mention)
    if not bearers and len(key) == 1 and _may_be_misprint(page, first, rule):
        bearers = cast.misprinted(mention)
        if len(bearers) > 1:
            bearers = []
    if bearers and (rule is not None or not decide.is_name_of_other(page, first, stop)):
        if rule is None and _is_word_here(page, first):
            return
        if rule is None and not _may_stand_alone(page, bearers, mention):
            return
        mention.rule = clues.LATER.name
        cast.choose(mention, bearers).mentions.append(mention)
    elif rule is not None:
        cast.add_full(mention)


def _place_halves(page: Page, cast: Cast, candidate: Candidate) -> bool:
    """Gives the two names of "the Bush-Abdullah meeting" to their bearers, if both are known."""
    word = page.words[candidate.first]
    if cast.knows(candidate.key[0]):
        return False
    left, _, right = word.partition("-")
    if not (right[:1].isupper() and cast.knows(plain(left)) and cast.knows(plain(right))):
        return False
    first, stop = candidate.first, candidate.stop
    rule = clues.LATER.name
    for mention in (
        Mention(first, first + 1, (plain(left),), rule, trim=len(right) + 1),
        Mention(first, stop, (plain(right),), rule, lead=len(left) + 1),
    ):
        bearers = cast.bearers(mention)
        if bearers:
            cast.choose(mention, bearers).mentions.append(mention)
    return True


def _may_be_misprint(page: Page, index: int, rule: str | None) -> bool:
    """Whether an unknown word may be a misprinted name: no frequent name and no place itself."""
    if len(page.words[index]) < 5 or page.bits[index] & (FREQUENT_GIVEN | FREQUENT_SURNAME):
        return False
    if index and page.lower[index - 1] in {"in", "at", "from", "near"}:
        return False
    return rule is not None or not _is_ordinary(page, index)


def _is_ordinary(page: Page, index: int) -> bool:
    return bool(page.bits[index] & COMMON) or index in page.place_at


def _may_stand_alone(page: Page, bearers: Sequence[Person], mention: Mention) -> bool:
    """Whether an untitled single word may be a later mention rather than a place or a word."""
    if len(mention.key) > 1:
        return True
    if page.classes[mention.first] == "A" and not _is_in_capitals(page, bearers):
        return False
    word = mention.key[0]
    weight = bearers[0].parts.get(word, 2)
    for person in bearers[1:]:
        weight = max(weight, person.parts.get(word, 2))
    if weight > 1 and mention.first not in page.place_at:
        return True
    place = page.place_at.get(mention.first)
    if place is not None:
        after = mention.stop
        speaks = after < page.size and page.classes[after] == "a"
        return weight == 3 and speaks and place.sort not in {"country", "demonym"}
    if not _is_ordinary(page, mention.first):
        return True
    after = page.bits[mention.stop] if mention.stop < page.size else 0
    return bool(after & (SPEECH | WEAK_SPEECH)) and page.classes[mention.stop] == "a"


def _names_like_words(page: Page, cast: Cast) -> set[str]:
    """The words of full names that are pronouns, titles or months as well: "He", "Cook", "May"."""
    found: set[str] = set()
    bits = page.bits
    for person in cast.people:
        one = person.mentions[0]
        if not (bits[one.first] | bits[one.stop - 1]) & _LIKE_WORDS or len(one.key) < 2:
            continue
        tokens = name_tokens(page, one.first, one.stop, one.key)
        for index, word in ((tokens[0], one.key[0]), (tokens[-1], one.key[-1])):
            if bits[index] & _LIKE_WORDS and person.parts.get(word) == 3:
                found.add(word)
    return found


def _is_word_here(page: Page, index: int) -> bool:
    """Whether such a word is here no name: a pronoun that opens a sentence, a title, a month."""
    bit, classes = page.bits[index], page.classes
    if bit & CLOSED and page.opens_sentence(index):
        return True
    if not bit & _LIKE_WORDS:
        return False
    after = classes[index + 1]
    return after in _NAME_OR_NUMBER or page.lower[index - 1 : index] == ["the"]


def _is_in_capitals(page: Page, bearers: Sequence[Person]) -> bool:
    """Whether somebody's full name is printed in capitals, so that "KIM" may be a name again."""
    return any(
        "A" in page.classes[mention.first : mention.stop]
        for person in bearers
        for mention in person.mentions
    )


def _may_be_cut_off(page: Page, index: int) -> bool:
    """Whether the first word of a stretch need not belong to the name behind it: "FBI | Harrow"."""
    bit = page.bits[index]
    if page.classes[index] == "A" or index in page.organisation_at:
        return True
    ordinary = bit & COMMON and not bit & (GIVEN | FREQUENT_SURNAME | FAMILY_FIRST)
    return bool(ordinary) or page.opens_sentence(index)


def _known_part(page: Page, cast: Cast, first: int, stop: int) -> tuple[int, int]:
    """The part of a rejected stretch that names a known person: "Bush" in "Asked Bush"."""
    for begin in (first, first + 1):
        for end in (stop, stop - 1):
            if end <= begin or (end - begin == stop - first and end - begin == 1):
                continue
            if begin > first and not _may_be_cut_off(page, first):
                continue
            if end < stop and not page.bits[end] & EPONYM:
                continue
            key = key_of(page, begin, end)
            if (len(key) == 1 and cast.knows(key[0]) and not page.bits[begin] & COMMON) or (
                len(key) > 1 and cast.bearers(Mention(begin, end, key, ""))
            ):
                return begin, end
    return first, first
