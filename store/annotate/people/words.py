"""What single words tell about people: offices, honorifics, given names, family names, things.

One integer of bits a word, looked up once a word and process. It reads no text and decides nothing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from operator import itemgetter
from pathlib import Path

from store.annotate.lexicon import Lexicon, load_lexicon, plain

OFFICE = 1 << 0
"""Head noun of a title: "minister"."""
PLURAL_OFFICE = 1 << 1
"""Its plural: "ministers"."""
NOT_ROLE = 1 << 2
"""Head noun that says how one is related: "sister"."""
HONORIFIC = 1 << 3
STATUS = 1 << 4
"""former, acting, outgoing, ..."""
RANK = 1 << 5
"""vice, deputy, senior, ..."""
PORTFOLIO = 1 << 6
"""foreign, finance, party, ..."""
FIELD = 1 << 7
"""affairs, committee, ...: ends the name of an office's field."""
SPEECH = 1 << 8
WEAK_SPEECH = 1 << 9
EPONYM = 1 << 10
PARTICLE = 1 << 11
OPENER = 1 << 12
SUFFIX = 1 << 13
CLOSED = 1 << 14
CALENDAR = 1 << 15
THING = 1 << 16
KIND = 1 << 17
"""A noun that says what a name is, when it is no person: "district", "newspaper"."""
AGENT = 1 << 18
"""A noun that by its ending says what a person does: "trumpeter", "cellist"."""
COMMON = 1 << 19
"""An ordinary English word of some frequency."""
GIVEN = 1 << 20
SURNAME = 1 << 21
FREQUENT_GIVEN = 1 << 22
FREQUENT_SURNAME = 1 << 23
FAMILY_FIRST = 1 << 24
"""Family name of a people who print it first."""
SURNAME_ENDING = 1 << 25
JAPANESE = 1 << 26
"""Cut into Japanese syllables without rest: "Takahira"."""
PREFIXED = 1 << 27
"""al-Assad, d'Estaing: a lower-case beginning that belongs to a name."""
COMPOUND = 1 << 28
"""An adjective made of a name: "Boston-based", "Obama-led"."""
STYLE = 1 << 29
"""A rank or style that stands right before a name: "Sheikh", "Colonel"."""

# Bits up to here fit one digit of an integer, and are tested in a third of the time: what follows
# is asked of few words.
HONORIFIC_ROLE = 1 << 30
CALENDAR_NAME = 1 << 31
THING_START = 1 << 32
BEFORE_GENERAL = 1 << 33
WEAK_OFFICE = 1 << 34
"""An office noun that also stands before names of teams, firms and countries."""
TITLE_OR_GIVEN = 1 << 35
"""A title that is a given name as well: "Dean"."""
GIVEN_AFTER_OFFICE = 1 << 36
"""A title that is a given name where another title stands before it: "Amir"."""
KOREAN = 1 << 37
CHINESE = 1 << 38
VIETNAMESE = 1 << 39
BURMESE = 1 << 40
MODIFIER = STATUS | RANK | PORTFOLIO

_AGENT_ENDINGS = ("ist", "man", "eer", "ician")
_NO_AGENTS = frozenset(
    "persist consist insist subsist colonist-era pioneer career engineer".split()
)
_DOCTRINES = ("ism", "ist", "ists")
_LAST_LETTERS = frozenset(ending[-1] for ending in (*_AGENT_ENDINGS, *_DOCTRINES))
_CONTRACTIONS = ("n't", "'m", "'re", "'ll", "'ve", "'d")
_COMPOUND_TAILS = frozenset(
    "based led listed born majority linked winning style owned backed run held controlled made"
    " dominated brokered sponsored funded trained educated era like bound speaking area seeded"
    " old placed ranked largest biggest choice time only wide".split()
)
_VOWELS = frozenset("aeiouy")
_SYLLABLE_ENDS = frozenset("n ng k l m p t r h ch nh c w".split())

_CLUSTERS = frozenset(
    "b c ch chh d f g gh gi h hw j k kh ky kw l m my n ng ngh nh p ph phy py q qu r ry s sh sy t th"
    " tr ts v w wh x y z zh hy gw by gy ly ny dy jy zy vy sy".split()
)


_CODAS = ("ng", "nh", "ch", "n", "k", "l", "m", "p", "t", "r", "h", "c")
_BETWEEN = _CLUSTERS.union(_CODAS, (coda + onset for coda in _CODAS for onset in _CLUSTERS))
"""What may stand between the vowels of two syllables."""
_CONSONANT = "(?:[bcdfghjklmnpqrstvwxz]|y(?=[aeiouy]))"
_SYLLABLE_VOWELS = "(?:[aeiou]|y(?![aeiouy])){1,3}"
_SYLLABLES = re.compile(
    f"({_CONSONANT}*){_SYLLABLE_VOWELS}(?:({_CONSONANT}+){_SYLLABLE_VOWELS})?({_CONSONANT}*)"
)
"""One syllable or two: onset, what stands between (if two), coda. A "y" is a vowel only before a
consonant or at the end."""


@lru_cache(maxsize=1 << 12)
def is_syllabic(word: str) -> bool:
    """Whether a word looks like a Korean, Chinese or Vietnamese given name: it reads as one or two
    syllables, or as some joined by a hyphen. Asked only behind a family name of these peoples."""
    parts = plain(word).replace("'", "-").split("-")
    return len(parts) <= 3 and all(map(_syllables, parts))


@lru_cache(maxsize=1 << 12)
def is_one_syllable(word: str) -> bool:
    """Whether a word of four letters at most reads as one East Asian syllable."""
    return len(word) < 5 and _syllables(plain(word)) == 1


def _syllables(part: str) -> int:
    """The East Asian syllables that a part can be cut into, one or two; 0 if it can't be."""
    match = _SYLLABLES.fullmatch(part) if len(part) < 13 else None
    if match is None:
        return 0
    onset, between, coda = match.groups()
    if (onset and onset not in _CLUSTERS) or (coda and coda not in _SYLLABLE_ENDS):
        return 0
    if between is None:
        return 1
    return 2 if between in _BETWEEN else 0


_JAPANESE_ONSET = (
    "(?:kk|ky|k|ssh|ss|sh|s|tch|tt|ts|t|ch|ny|n|hy|h|f|my|m|y|ry|r|w|gy|g|z|j|d|by|b|ppy?)"
)
_JAPANESE = re.compile(
    f"{_JAPANESE_ONSET}?[aiueo](?:(?:[nm]?{_JAPANESE_ONSET}?|[nm]py?)[aiueo])+n?"
)
"""A "p" stands in names only double or behind "n" or "m": not in "Pohamba"."""


_JAPANESE_ENDS = frozenset("aiueon")


def is_japanese(word: str) -> bool:
    """Whether a folded word of four letters or more reads as two or more Japanese syllables."""
    return len(word) > 3 and word[-1] in _JAPANESE_ENDS and _JAPANESE.fullmatch(word) is not None


_MOST_KEPT = 1 << 16
"""Words whose bits are kept; a bound on memory."""


class Vocabulary:
    """Bits of each lower-case word, computed at its first look-up."""

    def __init__(self, lexicon: Lexicon) -> None:
        # No subclass of dict that computes what is missing: to look up in one takes twice as long.
        self._known: dict[str, int] = {"": 0}
        """With the blank word, which pads an article's tokens."""
        self._combinations: dict[int, int] = {}
        self._bits, self.singulars, self._prefixes, self._endings = _own_bits(lexicon)
        own = " ".join(lexicon.toml("people.toml")["things"]["never"]).split()
        users = (plain(name).replace(" ", "-") for name in lexicon.never_names)
        self.never = frozenset([*own, *users])
        self.styled = frozenset(" ".join(lexicon.toml("people.toml")["styled"]["words"]).split())
        self.styles = frozenset(title.partition("-")[0] for title in self.styled)
        self.lexicon = lexicon
        self._given, self._surnames = lexicon.given_names, lexicon.surnames
        self._common = lexicon.common_words
        names = lexicon.toml("people.toml")
        given = [one["given"] for one in names["languages"].values() if isinstance(one, dict)]
        given.append(names["given"]["words"])
        self._more_given = frozenset(" ".join(line for lines in given for line in lines).split())
        """Given names that the table of names need not have; asked for word by word, for to ask the
        table of ordinary words for all of them costs 30 ms at every start."""

    def bits_of(self, words: Sequence[str], distinct: frozenset[str]) -> Sequence[int]:
        """The bits of each of two words or more; `distinct`: the same words, each once."""
        look_up = itemgetter(*words)  # all in one call: a third of the time of one call for each
        try:
            found: tuple[int, ...] = look_up(self._known)
        except KeyError:
            self._learn(distinct)
            found = look_up(self._known)
        return found

    def _learn(self, words: frozenset[str]) -> None:
        """Computes the bits of those words that are not known yet."""
        known = self._known
        if len(known) >= _MOST_KEPT:
            known.clear()
            known[""] = 0
        given, surname = self._given.looker(), self._surnames.looker()
        common = self._common.looker()
        for word in words.difference(known):
            bits = self._bits.get(word, 0)
            if not word[0].isdigit() or "-" in word:
                folded = word
                if not word.isascii() or "`" in word:
                    folded = plain(word)
                    bits |= self._bits.get(folded, 0)
                if folded in self._more_given and self._is_but_a_name(folded):
                    bits |= GIVEN
                bits = self._with_tables(
                    folded, bits, given(folded, 0), surname(folded, 0), common(folded, 0)
                )
            # One integer for all words of the same bits: the fewer, the likelier in the cache.
            known[word] = self._combinations.setdefault(bits, bits)

    def _is_but_a_name(self, word: str) -> bool:
        return len(word) > 3 and word not in self._bits and not self._common.get(word)

    def _with_tables(self, folded: str, bits: int, given: int, surname: int, common: int) -> int:
        """Some bits of a folded word and all that its strengths as a given name, a family name and
        an ordinary word and its letters tell."""
        if given or surname:
            if given >= 3 or (given == 2 and not bits & RANK):  # "Muslim" is rarely a given name
                bits |= GIVEN | (FREQUENT_GIVEN if given >= 3 else 0)
            if surname >= 2:
                bits |= SURNAME | (FREQUENT_SURNAME if surname >= 3 else 0)
            elif surname or given == 1:
                bits |= SURNAME
        # "John", "Peter" and "Frank" are ordinary words as well; so frequent a name outweighs that.
        if common >= 2 and not (given >= 3 and common <= 3):
            bits |= COMMON
        if not common:
            if len(folded) > 5 and folded.endswith(self._endings.get(folded[-1], ())):
                bits |= SURNAME_ENDING
            if folded[-1:] in _JAPANESE_ENDS and is_japanese(folded):
                bits |= JAPANESE
        if not folded.isalpha() and ("-" in folded or "'" in folded):
            bits |= self._joined_bits(folded, bits)
        if len(folded) > 5 and folded[-1] in _LAST_LETTERS:
            if folded.endswith(_DOCTRINES):
                bits |= THING
            if len(folded) > 6 and folded.endswith(_AGENT_ENDINGS) and folded not in _NO_AGENTS:
                bits |= AGENT
        return bits

    def _joined_bits(self, folded: str, bits: int) -> int:
        """What a hyphen or an apostrophe in a word of some bits tells besides."""
        found = 0
        if folded.startswith(self._prefixes):
            found |= PREFIXED
        if folded.endswith(_CONTRACTIONS):
            found |= CLOSED
        if "-" in folded:
            if all(self._given.get(part) >= 2 for part in folded.split("-")):
                found |= GIVEN | FREQUENT_GIVEN
            if not bits & OFFICE:
                found |= self._compound_bits(folded)
                if folded.rpartition("-")[2] in _COMPOUND_TAILS:
                    found |= COMPOUND
        return found

    def _compound_bits(self, word: str) -> int:
        """ "president-elect" and "ex-president" are offices; "vice-foreign" modifies one."""
        head, _, tail = word.rpartition("-")
        first = word.partition("-")[0]
        own = self._bits.get
        if tail in {"elect", "designate", "general", "in-chief"} and own(head, 0) & OFFICE:
            return OFFICE
        if word.endswith("-at-large"):
            return own(first, 0) & OFFICE
        if first in {"ex", "vice", "co", "deputy", "then", "now", "former", "sub", "mid", "under"}:
            rest = word.partition("-")[2]
            return own(rest, 0) & (OFFICE | MODIFIER) or STATUS
        if tail.endswith("old"):
            return STATUS
        if len(tail) > 2 and not own(word, 0) and own(tail, 0) & (OFFICE | MODIFIER):
            return own(tail, 0) & (OFFICE | MODIFIER)
        return 0  # nor is "Jong-un" of the UN


@lru_cache(maxsize=4)
def vocabulary(overlay: Path | None) -> Vocabulary:
    """The word bits of a process, for one folder of own entries or none."""
    return Vocabulary(load_lexicon(overlay))


def plural(noun: str) -> str:
    """The plural of an office noun: "ministers", "secretaries-general", "spokesmen"."""
    if noun.endswith("-general"):
        return plural(noun[:-8]) + "-general"
    if noun.endswith("man"):
        return noun[:-3] + "men"
    if noun.endswith("y") and noun[-2:-1] not in _VOWELS:
        return noun[:-1] + "ies"
    if noun.endswith(("s", "x", "ch", "sh")):
        return noun + "es"
    return noun + "s"


def _own_bits(
    lexicon: Lexicon,
) -> tuple[dict[str, int], dict[str, str], tuple[str, ...], dict[str, tuple[str, ...]]]:
    """Bits of the words in titles.toml and people.toml, singulars of offices, name prefixes and
    endings of family names by their last letter."""
    titles, people = lexicon.toml("titles.toml"), lexicon.toml("people.toml")
    bits: dict[str, int] = {}

    def mark(bit: int, lines: list[str]) -> None:
        for word in " ".join(lines).split():
            bits[word] = bits.get(word, 0) | bit

    offices = [noun for lines in titles["offices"].values() for noun in " ".join(lines).split()]
    singulars = {plural(noun): noun for noun in offices}
    mark(OFFICE, offices)
    mark(PLURAL_OFFICE, list(singulars))
    kin = " ".join(titles["not_roles"]["words"]).split()
    mark(NOT_ROLE, kin)
    mark(NOT_ROLE, [plural(noun) for noun in kin])
    mark(HONORIFIC, titles["honorifics"]["words"])
    mark(HONORIFIC_ROLE, titles["honorific_roles"]["words"])
    mark(STATUS, titles["modifiers"]["status"])
    mark(RANK, titles["modifiers"]["rank"])
    mark(PORTFOLIO, titles["modifiers"]["portfolio"])
    mark(FIELD, titles["fields"]["words"])
    mark(STYLE, titles["styles"]["words"])
    mark(BEFORE_GENERAL, titles["styles"]["before_general"])
    mark(WEAK_OFFICE, titles["weak"]["words"])
    mark(SPEECH, titles["speech"]["strong"])
    mark(WEAK_SPEECH, titles["speech"]["weak"])
    mark(EPONYM, titles["eponym"]["words"])
    mark(PARTICLE, people["particles"]["words"])
    mark(OPENER, people["particles"]["openers"])
    mark(SUFFIX, people["particles"]["suffixes"])
    mark(CLOSED, people["closed"]["words"])
    mark(CALENDAR, people["closed"]["calendar"])
    mark(CALENDAR_NAME, people["closed"]["calendar_names"])
    mark(TITLE_OR_GIVEN, people["both"]["words"])
    mark(GIVEN_AFTER_OFFICE, people["both"]["after_office"])
    mark(THING, people["things"]["ends"])
    mark(THING_START, people["things"]["starts"])
    mark(KIND, people["things"]["kinds"])
    languages = (("korean", KOREAN), ("chinese", CHINESE))
    for language, bit in (*languages, ("vietnamese", VIETNAMESE), ("burmese", BURMESE)):
        mark(FAMILY_FIRST | bit, people["family_first"][language])
    prefixes = " ".join(people["particles"]["prefixes"]).split()
    endings: dict[str, tuple[str, ...]] = {}
    for ending in " ".join(people["endings"]["surname"]).split():
        endings[ending[-1]] = (*endings.get(ending[-1], ()), ending)
    return bits, singulars, tuple(one for one in prefixes if one[-1] in "-'"), endings
