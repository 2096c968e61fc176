"""Decides which candidates are people, by the sum of the clues for and against each.

A form's own build is weighed once an article (clues_in_words.py), its surroundings at each mention
(clues_around.py); the best surroundings speak for all mentions of the same words. It does not say
who is who.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from store.annotate.people import clues
from store.annotate.people.candidates import NAME, Candidate
from store.annotate.people.clues import Clue
from store.annotate.people.clues_around import context_clues
from store.annotate.people.clues_in_words import build_clues
from store.annotate.people.clues_of_one import told_of_one
from store.annotate.people.page import Page
from store.annotate.people.words import AGENT, COMMON, EPONYM, KIND, SPEECH, THING

_SPEAKER_BEFORE = frozenset("said says added told of by to as surnamed".split())


_NO_NAME = COMMON | THING
_MOST_AROUND = clues.COURTESY.weight + clues.AGE.weight
"""The most that the words around a candidate add: one clue before it and one behind."""


def weigh(found: Sequence[Clue]) -> int:
    """The sum of the clues' weights."""
    total = 0
    for clue in found:
        total += clue.weight
    return total


def accept(page: Page, candidates: Sequence[Candidate]) -> list[Clue | None]:
    """For each candidate the weightiest clue for it, or None where it is no person by itself.

    A single word out of an accepted full name is left to the linking of mentions, unless titled.
    """
    full: dict[tuple[str, ...], list[int]] = {}
    single: dict[tuple[str, ...], list[int]] = {}
    for number, candidate in enumerate(candidates):
        key = candidate.key
        group = full if len(key) > 1 else single
        if key in group:
            group[key].append(number)
        else:
            group[key] = [number]
    verdicts: list[Clue | None] = [None] * len(candidates)
    for key, numbers in full.items():
        echoed = (key[-1],) in single and (key[0],) not in single
        _judge(page, candidates, numbers, verdicts, echoed=echoed)
    _accept_listed(page, candidates, full, verdicts)
    known: set[str] = set()
    if single:
        for key, numbers in full.items():
            if verdicts[numbers[0]]:
                known.update(key)
    for (word,), numbers in single.items():
        if word in known:
            for number in numbers:
                if candidates[number].titled:
                    verdicts[number] = clues.TITLED
        else:
            for number in numbers:
                told = told_of_one(page, candidates[number].first)
                if told is not None and candidates[number].first not in page.place_at:
                    named = [one for one in numbers if not _is_thing(page, candidates[one])]
                    if len(named) == len(numbers):
                        for other in numbers:
                            verdicts[other] = told
                    break
                if candidates[number].titled or _has_clues(page, candidates[number].first):
                    _judge(page, candidates, numbers, verdicts)
                    break
    for number, clue in enumerate(verdicts):
        if clue is not None and "-".join(candidates[number].key) in page.never:
            verdicts[number] = None  # no clue outweighs a name that is known to be none
    return verdicts


def _is_thing(page: Page, candidate: Candidate) -> bool:
    """Whether one word is named as a thing: "the Vantrek | daily"."""
    behind = page.bits[candidate.stop] & KIND and page.classes[candidate.stop] == "a"
    return bool(behind) and page.lower[candidate.first - 1] in {"the", "a", "an"}


def _judge(
    page: Page,
    candidates: Sequence[Candidate],
    numbers: Sequence[int],
    verdicts: list[Clue | None],
    *,
    echoed: bool = False,
) -> None:
    """Weighs the candidates of one key and puts the verdict of each into `verdicts`."""
    one = candidates[numbers[0]]
    whole = len(one.key) > 1
    build = build_clues(page, one.first, one.stop)
    if echoed:
        for bit in page.bits[one.first : one.stop]:
            if bit & _NO_NAME:
                break
        else:
            build.append(clues.ECHOED)
    own = weigh(build)
    enough = clues.ENOUGH if whole else clues.ENOUGH_FOR_ONE_WORD
    if own + _MOST_AROUND < enough:
        return
    if len(numbers) == 1:
        found = context_clues(page, one)
        if own + weigh(found) >= enough:
            verdicts[numbers[0]] = _weightiest(build, found)
        return
    around = [context_clues(page, candidates[number]) for number in numbers]
    sums = [weigh(found) for found in around]
    highest = max(sums)
    best = highest if highest > 0 else min(sums)
    at_best = around[sums.index(highest)]
    for number, found, here in zip(numbers, around, sums, strict=True):
        # A full name is a person everywhere if it is one somewhere; a single word is one where
        # its own surroundings do not speak against it.
        total = own + (best if (whole and here > -6) or here >= 0 else here)
        if total >= enough:
            verdicts[number] = _weightiest(build, found, at_best)


def _weightiest(*several: Sequence[Clue]) -> Clue | None:
    """The clue of most weight, of some that weigh the same the first."""
    most: Clue | None = None
    for found in several:
        for clue in found:
            if most is None or clue.weight > most.weight:
                most = clue
    return most


def _has_clues(page: Page, index: int) -> bool:
    """Whether the words beside a single untitled word could make a person of it."""
    bit, bits, lower = page.bits[index], page.bits, page.lower
    if not bit & NAME and (bit & (THING | COMMON) or page.classes[index] == "A"):
        return False
    after = lower[index + 1] if index + 1 < page.size else ""
    if after in {",", "who", "whose"} or (after and bits[index + 1] & (SPEECH | EPONYM)):
        return True
    return index > 0 and (lower[index - 1] in _SPEAKER_BEFORE or bool(bits[index - 1] & AGENT))


def _accept_listed(
    page: Page,
    candidates: Sequence[Candidate],
    full: Mapping[tuple[str, ...], Sequence[int]],
    verdicts: list[Clue | None],
) -> None:
    """Accepts full names that stand in one list with people: "A, B and C"."""
    rejected = [
        number for numbers in full.values() for number in numbers if verdicts[number] is None
    ]
    if not rejected or len(rejected) == len(candidates):
        return
    rejected.sort()
    for step in (-1, 1):  # along with the name before, then with the one behind
        for number in rejected if step < 0 else reversed(rejected):
            neighbour = number + step
            if not 0 <= neighbour < len(candidates):
                continue
            if verdicts[number] or not verdicts[neighbour] or len(candidates[neighbour].key) < 2:
                continue
            left, right = min(number, neighbour), max(number, neighbour)
            if _is_list(page, candidates[left].stop, candidates[right].first):
                candidate = candidates[number]
                found = build_clues(page, candidate.first, candidate.stop)
                found += context_clues(page, candidate)
                if weigh(found) + clues.LISTED.weight >= clues.ENOUGH:
                    verdicts[number] = clues.LISTED


def _is_list(page: Page, start: int, stop: int) -> bool:
    """Whether only commas, "and" or a parenthesis stand between two names of one sentence."""
    if stop - start > 6 or any(i in page.sentence_starts for i in range(start + 1, stop + 1)):
        return False
    lower, classes = page.lower, page.classes
    index = start
    if classes[index] == "(":
        closing = classes.find(")", index, stop)
        index = closing + 1 if closing > 0 else stop
    joints = lower[index:stop]
    return bool(joints) and all(joint in {",", "and", "&", "/", ";"} for joint in joints)


def is_name_of_other(page: Page, first: int, stop: int) -> bool:
    """Whether a later mention by part of a name is here part of something else's name."""
    bits = page.bits
    organisation = page.organisation_at.get(first)
    if organisation is not None and organisation.stop - organisation.first > stop - first:
        return True
    before = page.lower[first - 1] if first else ""
    if before in {"another", "second", "every"}:
        return True
    if before not in {"the", "a", "an"}:
        return False
    # "the Harrow murder", "a Harrow ally" name him; "the Harrow Hotel", "the Harrow" do not.
    after = bits[stop] if stop < page.size else 0
    noun = stop < page.size and page.classes[stop] == "a"
    return not (noun and not after & KIND) and not after & EPONYM
