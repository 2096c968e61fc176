"""Decides which candidates are people, by the sum of the clues for and against each.

A form's own build is weighed once an article, its surroundings at each mention; the best
surroundings speak for all mentions of the same words. It does not say who is who.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from operator import attrgetter

from store.annotate.people import clues
from store.annotate.people.candidates import NAME, Candidate
from store.annotate.people.clues import Clue
from store.annotate.people.page import Page
from store.annotate.people.title_heads import is_weak_title
from store.annotate.people.titles import titles_after, titles_before
from store.annotate.people.words import (
    AGENT,
    COMMON,
    EPONYM,
    FAMILY_FIRST,
    FIELD,
    FREQUENT_GIVEN,
    FREQUENT_SURNAME,
    GIVEN,
    HONORIFIC,
    JAPANESE,
    KIND,
    NOT_ROLE,
    OFFICE,
    OPENER,
    PARTICLE,
    PREFIXED,
    SPEECH,
    SUFFIX,
    SURNAME,
    SURNAME_ENDING,
    THING,
    THING_START,
    WEAK_SPEECH,
    is_one_syllable,
    is_syllabic,
)

_LED = frozenset(
    "led headed chaired founded run coached captained written directed replaced succeeded appointed"
    " accompanied received represented welcomed hosted fired dismissed nominated edited".split()
)
_SPEAKER_BEFORE = frozenset("said says added told of by to as surnamed".split())
_SETS = frozenset("trio duo pair duet likes partnership".split())
_IN_NAMES = PREFIXED | PARTICLE
_PLACE_PREPOSITIONS = frozenset("in at near from into via outside inside".split())
_BOUGHT = frozenset("control stake share shares purchase takeover acquisition".split())
_BESIDE = frozenset("nearby adjacent adjoining neighbouring neighboring surrounding".split())
_TELLING = _PLACE_PREPOSITIONS.union(
    _BESIDE, "the a an said says added told of surnamed as by to".split()
)
"""Words before a stretch that may tell what it is."""


def build_clues(page: Page, first: int, stop: int) -> list[Clue]:
    """Clues in the words of a candidate itself."""
    if stop - first == 1:
        return _build_of_one(page, first)
    bits, lower = page.bits, page.tokens.lower
    length = stop - first
    if "-".join(lower[first:stop]) in page.styled:
        return [clues.STYLED]
    opening, closing = bits[first], bits[stop - 1]
    later = closing
    for bit in bits[first + 1 : stop - 1]:
        later |= bit
    kinds = page.tokens.classes[first:stop]
    family_first = is_family_first(page, first, stop)
    firmly_given = bool(opening & FREQUENT_GIVEN and not opening & COMMON)
    if family_first:
        found = [clues.FAMILY_FIRST_NAME]
    elif firmly_given:
        found = [clues.FREQUENT_GIVEN_NAME]
    elif opening & FREQUENT_GIVEN or (opening & GIVEN and not opening & COMMON):
        found = [clues.GIVEN_NAME]
    else:
        found = []
    if closing & SURNAME and not closing & THING:
        found.append(clues.FAMILY_NAME)
    if "I" in kinds or kinds[0] == "U":
        found.append(clues.INITIAL)
    if (opening & OPENER or later & _IN_NAMES) and _has_particle(page, first, stop):
        found.append(clues.NAME_PARTICLE)
    if closing & SURNAME_ENDING:
        found.append(clues.SURNAME_BUILD)
    if length == 2 and opening & closing & JAPANESE and not opening & COMMON:
        found.append(clues.JAPANESE_BUILD)
    bears_thing = (firmly_given and closing & SURNAME and length <= 3) or page.is_signed(first)
    if closing & THING and not bears_thing and not (family_first and closing & FAMILY_FIRST):
        found.append(clues.THING)
    if opening & THING_START and not (firmly_given or family_first):
        found.append(clues.THING)
    last = page.tokens.words[stop - 1].rstrip(".")
    numbered = length == 2 and closing & SUFFIX and not opening & NAME and last.isupper()
    if numbered or (len(last) == 1 and last != "I"):
        found.append(clues.THING)
    ordinary = 0
    if (opening | later) & COMMON:
        ordinary = _ordinary_words(page, first, stop, firmly_given, family_first)
        found += [clues.ORDINARY_WORD] * ordinary
    mixed = "A" in kinds and ("C" in kinds or "m" in kinds) and _has_acronym(page, first, stop)
    if mixed:
        found.append(clues.ACRONYM)
    elif length <= 4 and (not ordinary or (ordinary == 1 and _is_foreign(page, first, stop))):
        found.append(clues.UNKNOWN_WORDS)
    if opening & closing & COMMON and not firmly_given:
        found.append(clues.ORDINARY_WORD)
    if length == 2 and lower[first] == lower[first + 1]:
        found.append(clues.SAME_WORD_TWICE)
    return found


def _is_foreign(page: Page, first: int, stop: int) -> bool:
    """Whether the first of two words is of no known use: "Luvsanvandan | Bold"."""
    known = page.bits[first] & (COMMON | THING | FIELD | OFFICE) or first in page.place_at
    return stop - first == 2 and not known and len(page.tokens.lower[first]) > 6


def _ordinary_words(
    page: Page, first: int, stop: int, firmly_given: bool, family_first: bool
) -> int:
    """How many words of a stretch are ordinary ones that its other words don't bear with."""
    bits, classes = page.bits, page.tokens.classes
    ordinary = 0
    for index in range(first, stop):
        bit, kind = bits[index], classes[index]
        if kind == '"':
            break
        if bit & COMMON and kind not in "aI" and not bit & (NAME | OPENER | SUFFIX):
            # "Oliver Twist": a firm given name bears with one ordinary word, not with a plural.
            borne = firmly_given and index == stop - 1 and page.tokens.lower[index][-1] != "s"
            borne |= family_first or (index > first and bool(bits[index - 1] & PARTICLE))
            ordinary += not borne
    return ordinary


def _has_acronym(page: Page, first: int, stop: int) -> bool:
    """Whether a word in capitals, up to a nickname, is neither a suffix nor a name's initials."""
    classes = page.tokens.classes
    quoted = classes.find('"', first, stop)
    for index in range(first, stop if quoted < 0 else quoted):
        if (
            classes[index] == "A"
            and not page.bits[index] & SUFFIX
            and not _is_initials(page, index, first, stop)
        ):
            return True
    return False


def _is_initials(page: Page, index: int, first: int, stop: int) -> bool:
    """ "MA Aziz", "VVS Laxman": letters without stops before a family name."""
    closing = page.bits[stop - 1]
    short = index == first and len(page.tokens.words[index]) <= 3
    return short and bool(closing & NAME) and not closing & COMMON


def _has_particle(page: Page, first: int, stop: int) -> bool:
    """ "Torvin van der Eschen", "Nuri al-Maliki", "Abdul Kalam"."""
    bits, classes = page.bits, page.tokens.classes
    if bits[first] & OPENER and not bits[first] & COMMON:
        return True
    for index in range(first + 1, stop):
        bit = bits[index]
        if bit & _IN_NAMES and (bit & PREFIXED or classes[index] == "a"):
            return True
    return False


def _build_of_one(page: Page, index: int) -> list[Clue]:
    bit = page.bits[index]
    found: list[Clue] = []
    if bit & PREFIXED:
        found.append(clues.NAME_PARTICLE)
    if bit & FREQUENT_SURNAME:
        found.append(clues.FAMILY_NAME)
    elif bit & (SURNAME | FAMILY_FIRST) and not bit & COMMON:
        found.append(clues.UNKNOWN_WORDS)
    if bit & COMMON and not bit & NAME:
        found.append(clues.ORDINARY_WORD)
    if bit & THING:
        found.append(clues.THING)
    if page.tokens.classes[index] == "A":
        found.append(clues.ACRONYM)
    return found


def is_family_first(page: Page, first: int, stop: int) -> bool:
    """Whether the words are built like a Korean, Chinese or Vietnamese name."""
    bits = page.bits
    length = stop - first
    if not bits[first] & FAMILY_FIRST or not 2 <= length <= 4:
        return False
    if not all(map(is_syllabic, page.tokens.lower[first + 1 : stop])):
        return False
    if length == 2:
        second = page.tokens.words[first + 1]
        if bits[first + 1] & COMMON:
            return False
        return not bits[first] & COMMON or "-" in second or len(second) > 5
    rest = range(first + 1, stop)
    if (
        length == 3
        and bits[first] & SURNAME
        and all(is_one_syllable(page.tokens.lower[index]) for index in rest)
    ):
        return True  # "Tan Tee How"
    return not all(bits[index] & COMMON and not bits[index] & FAMILY_FIRST for index in rest)


def context_clues(page: Page, candidate: Candidate) -> list[Clue]:
    """Clues in the words around one mention."""
    first, stop = candidate.first, candidate.stop
    found: list[Clue] = []
    if first:
        before = _clue_before(page, candidate)
        if before is not None:
            found.append(before)
    if stop < len(page.bits):
        behind = _clue_behind(page, stop)
        if behind is not None:
            found.append(behind)
    others = (page.organisation_at.get(first), page.place_at.get(first))
    inside = any(other and other.stop >= stop for other in others)
    if inside or (stop - first > 1 and page.is_quoted(first, stop)):
        found.append(clues.INSIDE_OTHER)
    return found


def _clue_before(page: Page, candidate: Candidate) -> Clue | None:
    first = candidate.first
    bits, lower, classes = page.bits, page.tokens.lower, page.tokens.classes
    before, bit, kind = lower[first - 1], bits[first - 1], classes[first - 1]
    if before == ")" and titles_before(page, first):
        return clues.TITLED
    if candidate.titled:
        body = page.organisation_at.get(candidate.stop)
        if body and kind == "a" and bits[first] & COMMON and len(candidate.key) < 2:
            return None  # "the leftist | New Democrats"
        if bit & HONORIFIC and not bit & OFFICE:
            return clues.COURTESY
        return clues.WEAKLY_TITLED if is_weak_title(page, first - 1) else clues.TITLED
    if bit & (KIND | AGENT) and kind == "a":
        if not bit & KIND:
            return clues.AGENT
        named = bits[first] & NAME or len(candidate.key) > 2  # not "head of the bank | Umbral"
        is_title = named and bit & FIELD and titles_before(page, first)
        return clues.TITLED if is_title else clues.KIND_BESIDE
    if before == ",":
        appositive = len(candidate.key) > 1 and titles_before(page, first)
        return clues.APPOSITIVE_BEFORE if appositive else None
    if kind == "s":
        place = page.place_at.get(first - 2) if first > 1 else None
        if place is not None and lower[place.first - 1] in ("of", "in") and not bits[first] & NAME:
            return None if lower[place.first - 2] in _BOUGHT else clues.OF_COUNTRYS
        return clues.OF_COUNTRYS if place is not None and place.sort == "country" else None
    if before in _TELLING:
        return _clue_in_words_before(page, first, candidate.stop)
    return None


def _clue_in_words_before(page: Page, first: int, stop: int) -> Clue | None:
    """What a word of `_TELLING` before a stretch says, with the word before it."""
    lower = page.tokens.lower
    before, second = lower[first - 1], lower[first - 2] if first > 1 else ""
    if before in _BESIDE and second == "the":
        return clues.ARTICLE_BEFORE
    if before in ("the", "a", "an"):
        eponym = stop < len(lower) and page.bits[stop] & EPONYM
        return None if eponym else clues.ARTICLE_BEFORE
    if before in _PLACE_PREPOSITIONS:
        return None if page.tokens.classes[stop : stop + 1] == "s" else clues.PLACE_BEFORE
    if before in ("said", "says") or (
        before in ("added", "told") and page.tokens.classes[first - 2] in ',"'
    ):
        return clues.SPEAKS
    if before == "of":
        if first > 1 and page.bits[first - 2] & NOT_ROLE:
            return clues.KIN
        return clues.LED_BY if second in _SETS else None
    led = (
        before == "surnamed"
        or (before == "as" and second == "identified")
        or (before == "by" and second in _LED)
        or (before == "to" and second == "according")
    )
    return clues.LED_BY if led else None


def _clue_behind(page: Page, stop: int) -> Clue | None:
    bits, lower, classes = page.bits, page.tokens.lower, page.tokens.classes
    after, bit, kind = lower[stop], bits[stop], classes[stop]
    if after == ",":
        return _clue_behind_comma(page, stop + 1)
    if bit & EPONYM:
        return clues.EPONYM_AFTER
    if kind == "a":
        if bit & (SPEECH | WEAK_SPEECH | KIND):
            if bit & SPEECH:
                return clues.SPEAKS
            return clues.SPEAKS_WEAKLY if bit & WEAK_SPEECH else clues.KIND_BESIDE
        if after in ("who", "whose"):
            return clues.WHO
        if after in ("of", "from") and page.country_at(stop + 1):
            return clues.OF_COUNTRY
    elif kind == "(" and stop + 2 < len(lower):
        coded = classes[stop + 1] == "A" and len(lower[stop + 1]) == 3 and classes[stop + 2] == ")"
        if coded or page.country_at(stop + 1):
            return clues.OF_COUNTRY
    return None


def _clue_behind_comma(page: Page, index: int) -> Clue | None:
    lower, classes = page.tokens.lower, page.tokens.classes
    if index + 1 >= len(lower):
        return None
    kind = classes[index]
    if kind == "N" and lower[index + 1] in (",", ".", "and"):
        if lower[index].isdigit() and 5 < int(lower[index]) < 110:
            return clues.AGE
    elif lower[index] in ("who", "whose"):
        return clues.WHO
    elif (kind == "n" and lower[index].endswith("-old")) or (
        lower[index] in ("a", "an") and lower[index + 1].endswith("-old")
    ):
        return clues.AGE
    elif titles_after(page, index, ""):
        return clues.DESCRIBED
    elif lower[index] in ("from", "of") and _speaks_later(page, index):
        return clues.SPEAKS
    return None


_APPOSITION = 14
"""Tokens of an apposition that may stand between a name and its verb, at most."""


def _speaks_later(page: Page, index: int) -> bool:
    """ "Ek, | from the town of Bergen, said ...": a verb of speech behind the next comma."""
    comma = page.tokens.classes.find(",", index, index + _APPOSITION)
    return 0 < comma < len(page.tokens) - 1 and bool(page.bits[comma + 1] & SPEECH)


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
    known = {word for key, numbers in full.items() if verdicts[numbers[0]] for word in key}
    for (word,), numbers in single.items():
        if word in known:
            for number in numbers:
                if candidates[number].titled:
                    verdicts[number] = clues.TITLED
        else:
            for number in numbers:
                if candidates[number].titled or _has_clues(page, candidates[number].first):
                    _judge(page, candidates, numbers, verdicts)
                    break
    for number, clue in enumerate(verdicts):
        if clue is not None and "-".join(candidates[number].key) in page.never:
            verdicts[number] = None  # no clue outweighs a name that is known to be none
    return verdicts


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
    if echoed and not any(bit & (COMMON | THING) for bit in page.bits[one.first : one.stop]):
        build.append(clues.ECHOED)
    own = weigh(build)
    enough = clues.ENOUGH if whole else clues.ENOUGH_FOR_ONE_WORD
    if len(numbers) == 1:
        found = context_clues(page, one)
        if own + weigh(found) >= enough:
            verdicts[numbers[0]] = max([*build, *found], key=_weight)
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
            verdicts[number] = max([*build, *found, *at_best], key=_weight)


_weight = attrgetter("weight")


def _has_clues(page: Page, index: int) -> bool:
    """Whether the words beside a single untitled word could make a person of it."""
    bit, bits, lower = page.bits[index], page.bits, page.tokens.lower
    if not bit & NAME and (bit & (THING | COMMON) or page.tokens.classes[index] == "A"):
        return False
    after = lower[index + 1] if index + 1 < len(lower) else ""
    if after in (",", "who", "whose") or (after and bits[index + 1] & (SPEECH | EPONYM)):
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
    lower, classes = page.tokens.lower, page.tokens.classes
    index = start
    if classes[index] == "(":
        closing = classes.find(")", index, stop)
        index = closing + 1 if closing > 0 else stop
    joints = lower[index:stop]
    return bool(joints) and all(joint in (",", "and", "&", "/", ";") for joint in joints)


def is_name_of_other(page: Page, first: int, stop: int) -> bool:
    """Whether a later mention by part of a name is here part of something else's name."""
    tokens, bits = page.tokens, page.bits
    organisation = page.organisation_at.get(first)
    if organisation is not None and organisation.stop - organisation.first > stop - first:
        return True
    before = tokens.lower[first - 1] if first else ""
    if before in ("another", "second", "every"):
        return True
    if before not in ("the", "a", "an"):
        return False
    # "the Harrow murder", "a Harrow ally" name him; "the Harrow Hotel", "the Harrow" do not.
    after = bits[stop] if stop < len(tokens) else 0
    noun = stop < len(tokens) and tokens.classes[stop] == "a"
    return not (noun and not after & KIND) and not after & EPONYM
