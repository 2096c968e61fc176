"""Name keys: what of a printed name stays the same between outlets, for joining people.

A name gets keys in two tiers. People whose names share a tight key bear one name, however the
outlets spell, accent, hyphenate or order it; a shared loose key only suggests so. Keys say nothing
of who is who: two people may bear one name, which `officials` decides by country and office.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

from store.link.korean import korean_keys, surname_key

EAST_ASIAN = frozenset({"CN", "TW", "HK", "MO", "SG", "VN", "KP", "KR"})
"""Countries where most names are of few short syllables, the family name first: letters of these
must not be folded together, nor one name be taken for a part of another."""

EITHER_ORDER = frozenset({"JP", "HU", "KH", "MN"})
"""Countries whose names of two words outlets print in either order. Not so Chinese ones: Li Wang
and Wang Li are two people. Korean ones are turned round in `korean`, by the family name."""

CALLED_BY_GIVEN_NAME = frozenset(
    "AE AF BD BH BN DZ EG ER ET ID IQ IS JO KH KW LA LB LK LY MA MM MN MY OM PK QA SA SD SO SY TH"
    " TN YE".split()
)
"""Countries where later mentions may be by the first word of a name: Saddam, Thaksin, Mahathir."""

_SYLLABLES = re.compile(
    r"(?:(?:kk|tt|pp|ss|jj|[cgkprstw]h|hs|zh|ts|ng|tr|[b-df-hj-np-tv-xz])?w?"
    r"[aeiouy]{1,3}(?:ng|nh|ch|ck|[nmkgptlrbhc])?){1,4}"
)
"""A word that could be Chinese, Korean or Vietnamese, as they are romanised."""

_LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i"}
)
_APOSTROPHES = re.compile(r"['’‘ʼʿ`´]")
_NOT_WORD = re.compile(r"[^\w-]+")
_ARTICLES = frozenset("al el ul as ash ar ad an at az".split())
"""Arabic articles: dropped where a hyphen ties them to the next word, and alone inside a name."""
_PARTICLES = _ARTICLES | frozenset("de del della di da do dos das du van von der den la le".split())
"""Words that make no name full: "dos Santos" is a surname alone."""
_SUFFIXES = frozenset("jr sr junior senior".split())


@dataclass(frozen=True, slots=True)
class NameKeys:
    """The keys of one printed name."""

    words: tuple[str, ...]
    """The folded words without articles, initials and suffixes; hyphens closed up."""
    tight: frozenset[str]
    loose: frozenset[str]
    initials: tuple[str, ...]
    """The first letters that are printed as initials: ("r",) in Michael R. Pompeo."""
    leading_initial: bool
    """Whether the name begins with one: D. Tsogtbaatar."""
    short: bool
    """Whether it is built as Chinese, Korean and Vietnamese names are: few bearers' names differ by
    much, and no shorter form leaves out words."""

    @property
    def full(self) -> bool:
        """Whether the name is more than a single word."""
        if self.leading_initial:
            return bool(self.words)
        return sum(word not in _PARTICLES for word in self.words) > 1 or (
            self.short and len(self.words) > 1
        )


def fold(text: str) -> str:
    """Text in lower case without accents: "Díaz-Canel" to "diaz-canel"."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text)
    return "".join(c for c in plain if not unicodedata.combining(c)).lower().translate(_LETTERS)


def slug(name: str) -> str:
    """A readable id for a name: "Miguel Díaz-Canel" to "miguel-diaz-canel".

    Never empty, and never ends in a number, which is left for telling namesakes apart.
    """
    words = re.findall(r"[^\W_]+", _APOSTROPHES.sub("", fold(name)))
    return "-".join(word for word in words if not word.isdigit()) or "unnamed"


@cache
def _given_names() -> dict[str, str]:
    """From each form of a given name to the form that stands for them all."""
    text = files("store.link").joinpath("data/given.toml").read_text(encoding="utf-8")
    data = tomllib.loads(text)
    return {form: key for key, forms in data["given"].items() for form in (key, *forms.split())}


_FOLDS = tuple(
    (re.compile(pattern), to)
    for pattern, to in (
        ("tsch|tch", "ch"),
        ("sch", "sh"),
        ("ph", "f"),
        ("dj", "j"),
        ("ck", "k"),
        ("gh", "g"),
        ("kh", "k"),
        ("dh", "d"),
        ("x", "ks"),
        ("q", "k"),
        ("c(?=[aoulrkt]|$)", "k"),
        ("^ye", "e"),
        ("ou|oo", "u"),
        ("(?<=[ao])e(?=[^aeiou]|$)", ""),
        ("[eiy]y|ei|[iy]i|ij$|y", "i"),
        ("ii+", "i"),
        ("(?<=[aeiou])h(?=[^aeiou]|$)", ""),
        (r"([a-z])\1", r"\1"),
    )
)


@lru_cache(maxsize=131_072)
def sound(word: str) -> str:
    """A folded word of a name as its transliterations have in common: sergey, sergei → sergi.

    Words of fewer than five letters keep their spelling, apart from a final y: Li is not Lei.
    """
    given = _given_names().get(word)
    if given is not None:
        word = given
    if len(word) < 5:
        return word[:-1] + "i" if len(word) == 4 and word.endswith("y") else word
    for pattern, to in _FOLDS:
        word = pattern.sub(to, word)
    return word


SHORTEST_BONES = 5
"""Names with fewer consonants have no key of consonants alone: too many would share it."""
_SKELETON = str.maketrans({"w": "v", "z": "s", "c": "k", "q": "k", "j": "i", "y": "i"})


def _skeleton(word: str) -> str:
    """The consonants of a word: a key for spellings far apart, or for slips of one vowel."""
    plain = sound(word).translate(_SKELETON).replace("th", "t").replace("h", "")
    return plain[:1] + re.sub("[aeiou]", "", plain[1:])


@lru_cache(maxsize=131_072)
def name_keys(name: str, country: str | None) -> NameKeys:
    """The keys of a printed name; `country` (ISO alpha-2) tells how its names are built."""
    printed = [word.strip("-_") for word in _NOT_WORD.split(_APOSTROPHES.sub("", fold(name)))]
    printed = [word for word in printed if word]
    capitals = {fold(word) for word in re.findall(r"\b[A-Z]{2,3}\b", name)}
    words: list[str] = []
    initials: list[str] = []
    leading = False
    for place, word in enumerate(printed):
        if (len(word) == 1 and country not in EAST_ASIAN) or (word in capitals and place == 0):
            initials.extend(word)
            leading = leading or place == 0
            continue
        if word in _SUFFIXES and place:
            continue
        parts = word.split("-")
        if len(parts) > 1 and parts[0] in _ARTICLES:
            parts = parts[1:]
        elif word in _ARTICLES and 0 < place < len(printed) - 1 and country not in EAST_ASIAN:
            continue
        words.append("".join(parts))
    if not words:
        words = ["".join(initials)] if initials else []
        initials, leading = [], False
    korean = _korean(printed, country)
    shaped = all(_SYLLABLES.fullmatch(word) or surname_key(word) for word in words)
    likely = korean is not None or len(words) > 2
    east = shaped and (country in EAST_ASIAN or (country is None and likely))
    tight = {"x:" + "".join([*(initials if leading else ()), *words])}
    loose: set[str] = set()
    sounds = [sound(word) for word in words]
    if len(words) > 1:
        if korean is not None:
            tight.add("k:" + korean[0])
            loose.add("k:" + korean[1])
        if not east:
            tight.add(f"t:{sounds[0]} {''.join(sounds[1:])}")
        if country in EITHER_ORDER and len(words) == 2:
            tight.add("o:" + " ".join(sorted(sounds)))
        loose.add("o:" + " ".join(sorted(sounds)))
        if not east:
            loose.add(f"s:{sounds[0][:1]} {_skeleton(words[-1])}")
            bones = [_skeleton(word) for word in words]
            if sum(map(len, bones)) >= SHORTEST_BONES:
                loose.add(f"a:{' '.join(bones)}")
    return NameKeys(
        words=tuple(words),
        tight=frozenset(tight),
        loose=frozenset(loose),
        initials=tuple(initials),
        leading_initial=leading,
        short=east,
    )


def _korean(printed: list[str], country: str | None) -> tuple[str, str] | None:
    """The Korean keys, where country or form leave little doubt that the name is Korean."""
    words = tuple(printed)
    if country in ("KP", "KR"):
        return korean_keys(words)
    if country in EAST_ASIAN or country == "JP":
        return None
    hyphened = len(words) == 2 and sum("-" in word for word in words) == 1
    return korean_keys(words) if hyphened or len(words) == 3 else None


def nested(short: NameKeys, long: NameKeys) -> bool:
    """Whether one name may be the other with words left out, the first or the last kept.

    Bruno Rodríguez in Bruno Eduardo Rodríguez Parrilla; Javad Zarif in Mohammad Javad Zarif;
    D. Tsogtbaatar in Damdin Tsogtbaatar. Never for names that are too short to tell.
    """
    if short.short or long.short or not _initials_agree(short, long):
        return False
    few = [sound(word) for word in short.words]
    many = [sound(word) for word in long.words]
    if short.leading_initial:
        return (
            len(few) == 1
            and few[0] == many[-1]
            and len(short.initials) < len(many)
            and all(map(str.startswith, long.words, short.initials))
        )
    if not 2 <= len(few) < len(many) or (few[0] != many[0] and few[-1] != many[-1]):
        return False
    rest = iter(many)
    return all(word in rest for word in few)


def _initials_agree(left: NameKeys, right: NameKeys) -> bool:
    """Whether two names' middle initials allow one person: George W. is not George H. W. Bush."""
    if left.leading_initial or right.leading_initial:
        return True
    if left.initials and right.initials:
        return left.initials == right.initials
    return True


def later_mentions(keys: NameKeys, country: str | None) -> frozenset[str]:
    """The single words by which an article may call a person of a full name."""
    if keys.short:
        return frozenset({keys.words[0], keys.words[-1] if country == "VN" else keys.words[0]})
    return frozenset(keys.words if country in CALLED_BY_GIVEN_NAME else keys.words[1:])


def nest_blocks(keys: NameKeys) -> tuple[frozenset[str], frozenset[str]]:
    """Where a name asks for longer names that it may be nested in, and where it answers as one.

    Whenever `nested(a, b)`, a block that `a` asks in is one that `b` answers in.
    """
    if keys.short or not keys.words:
        return frozenset(), frozenset()
    sounds = [sound(word) for word in keys.words]
    if len(sounds) == 1:
        asks = {f"i:{letter} {sounds[0]}" for letter in keys.initials[:1] if keys.leading_initial}
        return frozenset(asks), frozenset()
    answers = {f"i:{keys.words[0][0]} {sounds[-1]}"}
    answers.update(f"p:{sounds[0]} {word}" for word in sounds[1:])
    answers.update(f"p:{word} {sounds[-1]}" for word in sounds[:-1])
    return frozenset({f"p:{sounds[0]} {sounds[-1]}"}), frozenset(answers)
