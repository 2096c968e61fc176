"""One article prepared for the people reader: tokens, word bits, and what covers each token.

Holds look-ups shared by the steps of this package. It decides nothing.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from operator import itemgetter

from store.annotate.lexicon import Lexicon
from store.annotate.people.origin import Origins
from store.annotate.people.words import (
    CALENDAR,
    COMMON,
    FAMILY_FIRST,
    FIELD,
    GIVEN,
    MODIFIER,
    OFFICE,
    THING,
    Vocabulary,
    is_syllabic,
)
from store.annotate.tokens import Tokens
from store.model import Name

CAPITALS = frozenset("CAUIm")
AHEAD = 8
"""How far behind any token a rule may look without asking whether the article ends."""
_NONE = frozenset[str]()
_OF_OFFICES = OFFICE | MODIFIER
_BLANK_WORDS = [""] * AHEAD
_BLANK_CLASSES = " " * AHEAD
_APOSTROPHES = frozenset("'’")


@dataclass(slots=True)
class Page:
    """Tokens with their bits and the place or organisation candidate that covers each."""

    tokens: Tokens
    words: list[str]
    lower: list[str]
    classes: str
    """These three as in `tokens` (but for the possessive of "Belarus'"), and behind the last token
    `AHEAD` blank ones, so that a look at the next few words needs no thought of the article's end:
    "" with the class " "."""
    size: int
    """How many tokens there are, the blank ones left out."""
    vocabulary: frozenset[str]
    """All words of the article in lower case."""
    bits: Sequence[int]
    """The word bits of each token; none for the blank ones."""
    place_at: dict[int, Name]
    place_tokens: list[int]
    """The tokens of `place_at`, in order."""
    organisation_at: dict[int, Name]
    organisations: tuple[Name, ...]
    """The candidates, without the people's names that some had swallowed."""
    home: str | None
    """Country of the dateline."""
    places: Sequence[Name]
    """All places that the article names."""
    sentence_starts: frozenset[int]
    singulars: Mapping[str, str]
    """Plural office nouns and their singulars."""
    origins: Origins
    lexicon: Lexicon
    styled: frozenset[str]
    """Titles that name one person by themselves, words joined by hyphens: "dalai-lama"; none where
    the article has no word that opens one."""
    never: frozenset[str]
    """Names that are built like a person's and are none, words joined by hyphens."""
    person_at: set[int] = field(default_factory=set)
    """Tokens that name people: empty at first, filled once by `read_people`."""
    _found: dict[str, list[int]] = field(default_factory=dict)
    """Words that were looked for, and their tokens."""
    _countries: frozenset[str | None] = _NONE
    """The countries of `places`, once they were asked for."""

    def names_country(self, country: str | None) -> bool:
        """Whether the article names a country, or any place in it."""
        if not self._countries:
            self._countries = frozenset([place.country for place in self.places])
        return country in self._countries

    def sentence_of(self, index: int) -> tuple[int, int]:
        """Where the sentence of a token begins and ends, in tokens."""
        return self.tokens.sentences[self.sentence_number(index)]

    def sentence_number(self, index: int) -> int:
        """Which sentence a token stands in, counted from 0."""
        return bisect_right(self.tokens.sentences, (index, self.size)) - 1

    def is_owner(self, index: int) -> bool:
        """Whether the person's name at a token ends in a possessive: "Carl Ek's | rival"."""
        while index in self.person_at:
            index += 1
        return self.classes[index] == "s"

    def country_at(self, index: int) -> str | None:
        """The country of the place name (or demonym, or organisation) over a token."""
        place = self.place_at.get(index)
        if place is not None:
            return place.country
        organisation = self.organisation_at.get(index)
        return organisation.country if organisation is not None else None

    def is_state(self, place: Name) -> bool:
        """Whether a place may stand for a state: a country, or a country's capital."""
        if place.sort == "country" or not place.country:
            return place.country is not None
        return self.lexicon.capital_of(place.country) == place.id

    def before_office(self, first: int, lowest: int = 0) -> int:
        """The token before the office, with its modifiers, that leads up to a name's first token:
        "by" of "by | former President | Ek"; none below `lowest` is looked at."""
        bits = self.bits
        at = first - 1
        while at > lowest and bits[at] & _OF_OFFICES:
            at -= 1
        return at

    def places_in(self, start: int, stop: int) -> list[Name]:
        """The place over each token from `start` to before `stop` that lies in one, in order."""
        return [self.place_at[at] for at in self.place_tokens_in(start, stop)]

    def place_tokens_in(self, start: int, stop: int) -> list[int]:
        """The tokens from `start` to before `stop` that lie in a place's name, in order."""
        tokens = self.place_tokens
        low = bisect_left(tokens, start)
        return tokens[low : bisect_left(tokens, stop, low)]

    def where(self, words: frozenset[str]) -> list[int]:
        """The tokens that are one of some words, in order; quick where the article has none."""
        found: list[int] = []
        for word in self.vocabulary & words:
            found += self._tokens_of(word)
        found.sort()
        return found

    def _tokens_of(self, word: str) -> list[int]:
        """The tokens that are a word of the article."""
        found = self._found.get(word)
        if found is None:
            found = self._found[word] = self.tokens.where_word(word)
        return found

    def is_quoted(self, first: int, stop: int) -> bool:
        """Whether a stretch alone stands between quotation marks: the film "Vera Dunlop"."""
        classes = self.classes
        if first < 1 or classes[first - 1] != '"':
            return False
        return classes[stop] == '"' or classes[stop : stop + 2] in {'."', ',"'}

    def is_signed(self, index: int) -> bool:
        """Whether "Edited by" opens the sentence right before a token: who signs is a person."""
        before = self.lower[max(index - 2, 0) : index]
        return before == ["edited", "by"] and index - 2 in self.sentence_starts

    def opens_paragraph(self, index: int) -> bool:
        """Whether the token is its paragraph's first."""
        paragraphs = self.tokens.paragraphs
        at = bisect_left(paragraphs, (index,))
        return at < len(paragraphs) and paragraphs[at][0] == index

    def opens_sentence(self, index: int) -> bool:
        """Whether the token is its sentence's first, quotation marks and dashes set aside."""
        while index > 0 and index not in self.sentence_starts:
            kind = self.classes[index - 1]
            if kind == "-" and index > 1 and self.classes[index - 2] == ")":
                return True  # after a dateline
            if kind not in '"-:(':
                return False
            index -= 1
        return True


def behind_dateline(page: Page, begin: int) -> int:
    """Where a sentence begins behind "OSLO, May 21 (AFP) --" or "OSLO, May 21 --"."""
    dash = page.classes.find(")-", begin, begin + 24)
    if dash >= 0:
        return dash + 2
    place = page.place_at.get(begin)
    if place is not None and place.rule == "place/dateline":
        dash = page.classes.find("N-", begin, begin + 8)
    return dash + 2 if dash >= 0 else begin


def opens_titled(page: Page, start: int, first: int) -> bool:
    """Whether nothing but an office and its country stands between a sentence's start and a name."""
    return all(
        page.bits[at] & _OF_OFFICES
        or page.classes[at] == "s"
        or at in page.place_at
        or at in page.organisation_at
        for at in range(behind_dateline(page, start), first)
    )


def start_of_sentence(page: Page, index: int) -> int:
    """The first token of the sentence of a token, behind its dateline."""
    return behind_dateline(page, page.sentence_of(index)[0])


def _with_bare_possessives(tokens: Tokens) -> str:
    """The classes, with the apostrophe of "Belarus' minister" as a possessive ending instead of a
    quotation mark."""
    classes, words, last = tokens.classes, tokens.words, len(tokens) - 1
    changed: list[int] = []
    index = classes.find('"', 1)
    while 0 < index < last:
        if (
            words[index] in _APOSTROPHES
            and tokens.ends[index - 1] == tokens.starts[index]
            and words[index - 1][-1] == "s"
            and classes[index - 1] in CAPITALS
            and classes[index + 1] in "aCAmn"
            and not _opens_quotation(words, index, changed)
        ):
            changed.append(index)
        index = classes.find('"', index + 1)
    if not changed:
        return classes
    marks = list(classes)
    for index in changed:
        marks[index] = "s"
    return "".join(marks)


def _opens_quotation(words: Sequence[str], index: int, possessives: Sequence[int]) -> bool:
    """Whether a quotation mark stands shortly before a token that is no possessive ending."""
    return any(
        words[at] == "'" and at not in possessives for at in range(max(0, index - 12), index)
    )


def _is_titled_person(bits: Sequence[int], first: int) -> bool:
    """Whether two words that read as a park or bank are a titled family name: "President Park"."""
    return bool(bits[first] & OFFICE and bits[first + 1] & FAMILY_FIRST)


def _without_person(tokens: Tokens, bits: Sequence[int], organisation: Name) -> Name:
    """Cuts "Assembly Kim Yong Nam" behind the last word that an organisation's name may end in."""
    first, stop = organisation.first, organisation.stop
    if bits[stop - 1] & (THING | FIELD):
        return organisation
    last = next((i for i in range(stop - 1, first, -1) if bits[i] & (THING | FIELD)), stop)
    if stop - last < 3 or tokens.classes[last + 1 : stop].strip("C"):
        return organisation
    opening = bits[last + 1]
    rest = range(last + 2, stop)
    family_first = opening & FAMILY_FIRST and all(is_syllabic(tokens.lower[at]) for at in rest)
    if not family_first and not (opening & GIVEN and not opening & COMMON):
        return organisation
    start, end = tokens.span(first, last + 1)
    return organisation._replace(end=end, text=tokens.text[start:end], stop=last + 1)


_NOT_OF = frozenset(("ethnic", "anti-", "pro-"))
_AGAINST = frozenset(("anti", "pro"))
"""Before a nationality that is not the bearer's own: "anti- Syrian"."""
_AGAINST_ANY = _NOT_OF | _AGAINST | {"orthodox"}
_HEAD = 60
"""Tokens within which an article's datelines stand."""


def _is_later_dateline(tokens: Tokens, place: Name) -> bool:
    """Whether a place in capitals opens a second dateline: "... Ek HONG KONG, Nov. 28 (Xinhua) --"."""
    stop = place.stop
    if stop + 8 >= len(tokens) or len(place.text) < 4 or tokens.lower[stop] != ",":
        return False
    return "(" in tokens.classes[stop : stop + 8] and "--" in tokens.lower[stop : stop + 12]


def _is_against(lower: list[str], demonym: Name) -> bool:
    """Whether a nationality is not its bearer's own: "anti- | Syrian", "Greek | Orthodox"."""
    first, stop = demonym.first, demonym.stop
    if stop < len(lower) and lower[stop] == "orthodox":
        return True
    before = lower[first - 1] if first else ""
    return before in _NOT_OF or (first > 1 and before == "-" and lower[first - 2] in _AGAINST)


def _by_token(tokens: Tokens, places: Sequence[Name]) -> tuple[dict[int, Name], str | None]:
    """The place over each token that lies in one, and the dateline's country."""
    against = not _AGAINST_ANY.isdisjoint(tokens.vocabulary)
    place_at: dict[int, Name] = {}
    home: str | None = None
    for place in places:
        first, stop = place.first, place.stop
        if against and place.sort == "demonym" and _is_against(tokens.lower, place):
            continue
        if stop - first == 1:
            place_at[first] = place
        else:
            compound = place.rule == "place/compound"
            for index in range(first, stop):
                if not compound or index not in place_at:  # of "Japan-China" the first
                    place_at[index] = place
        if (home is None and place.rule == "place/dateline") or (
            first < _HEAD and first and place.text.isupper() and _is_later_dateline(tokens, place)
        ):
            home = place.country
    return place_at, home


def _bodies(
    tokens: Tokens, bits: Sequence[int], organisations: Sequence[Name]
) -> tuple[list[Name], dict[int, Name]]:
    """The organisations without the people that some had swallowed, and the longest one over each
    token that lies in any."""
    kept: list[Name] = []
    organisation_at: dict[int, Name] = {}
    for organisation in organisations:
        first, stop = organisation.first, organisation.stop
        if stop - first == 2 and _is_titled_person(bits, first):
            continue
        if stop - first > 3:
            organisation = _without_person(tokens, bits, organisation)
            stop = organisation.stop
        kept.append(organisation)
        index = first
        while index < stop:
            known = organisation_at.get(index)
            if known is None or known.stop - known.first < stop - first:
                organisation_at[index] = organisation
            index += 1
    return kept, organisation_at


def prepare(
    tokens: Tokens,
    words: Vocabulary,
    origins: Origins,
    places: Sequence[Name],
    organisations: Sequence[Name],
) -> Page:
    """The page of one article, from its tokens and the candidates of the earlier stages."""
    classes = tokens.classes
    if not tokens.vocabulary.isdisjoint(_APOSTROPHES):
        classes = _with_bare_possessives(tokens)
    lower = [*tokens.lower, *_BLANK_WORDS]
    bits = words.bits_of(lower, tokens.vocabulary)
    place_at, home = _by_token(tokens, places)
    bodies, organisation_at = _bodies(tokens, bits, organisations)
    return Page(
        tokens=tokens,
        words=[*tokens.words, *_BLANK_WORDS],
        lower=lower,
        classes=classes + _BLANK_CLASSES,
        size=len(tokens.lower),
        vocabulary=tokens.vocabulary,
        bits=bits,
        organisations=tuple(bodies),
        place_at=place_at,
        place_tokens=sorted(place_at),
        organisation_at=organisation_at,
        home=home,
        places=places,
        sentence_starts=frozenset(map(_first, tokens.sentences)),
        singulars=words.singulars,
        never=words.never,
        styled=words.styled if not words.styles.isdisjoint(tokens.vocabulary) else _NONE,
        origins=origins,
        lexicon=words.lexicon,
    )


_first = itemgetter(0)


def behind_day(page: Page, index: int) -> int:
    """Past "(WTO)" and "Friday" or "on Friday" between a subject and its verb."""
    if page.classes[index : index + 3] == "(A)":
        index += 3
    at = index + (page.lower[index] == "on")
    return at + 1 if at < page.size and page.bits[at] & CALENDAR else index


_FRONTS = frozenset("by after before with without following despite unlike besides".split())
_PARTICIPLES = frozenset("met greeted welcomed received accompanied flanked joined asked".split())


def ends_opening_phrase(page: Page, first: int) -> bool:
    """ "By naming | Ek, the Chilean state ...": whether a name ends what goes before the subject."""
    start = page.sentence_of(first)[0]
    start += page.classes[start] == '"'
    if page.lower[start] in _PARTICIPLES:
        return True  # "Met by Ek and his wife, | Orla, the pope said"
    return page.lower[start] in _FRONTS and "," not in page.lower[start:first]
