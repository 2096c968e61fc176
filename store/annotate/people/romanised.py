"""Tells that two spellings stand for one Korean name: "Choe Son Hui" and "Choi Sun-hee".

Newspapers print what state media spell in one way and what their own desk spells in another. Only
names of three syllables are looked at; it decides nothing about people.
"""

from __future__ import annotations

import re
from functools import lru_cache

from store.annotate.people.forms import Key

_FAMILIES = {
    spelling: spellings.split()[0]
    for spellings in (
        "kim gim",
        "ri lee rhee yi",
        "pak park bak",
        "choe choi",
        "jang chang",
        "jon jeon chon chun",
        "jong jung chong chung jeong",
        "kang gang",
        "paek baek paik",
        "ro roh noh",
        "ryu yu yoo",
        "rim lim im",
        "o oh",
        "u woo",
        "jo cho",
        "so suh seo",
        "sin shin",
        "an ahn",
        "mun moon",
        "kwon gwon",
        "yun yoon",
        "son sohn",
        "hyon hyun",
        "ko go koh",
        "thae tae",
        "han",
        "hong",
        "ju joo",
        "hwang",
    )
    for spelling in spellings.split()
}
"""Family name as printed -> one spelling of it."""
_ALIKE = (
    (re.compile("yeo|you"), "yo"),
    (re.compile("hee|hui|hi"), "hi"),
    (re.compile("eui|ui"), "i"),
    (re.compile("eo|eu|oo|u"), "o"),
    (re.compile("ph|b"), "p"),
    (re.compile("th|d"), "t"),
    (re.compile("kh|g"), "k"),
    (re.compile("ch|j"), "j"),
    (re.compile("sh"), "s"),
    (re.compile("l"), "r"),
)
"""Letters of a syllable that the ways of spelling Korean exchange, but "ng"."""


@lru_cache(maxsize=1 << 12)
def sound_of(key: Key) -> str:
    """One spelling of a Korean name of three syllables; "" for other names."""
    family = _FAMILIES.get(key[0])
    if family is None:
        return ""
    given = "-".join(key[1:]).split("-")
    if len(given) != 2 or not all(given):
        return ""
    return "-".join((family, _sound(given[0]), _sound(given[1])))


def _sound(syllable: str) -> str:
    nasal = syllable.endswith("ng")
    sound = syllable[:-1] if nasal else syllable
    for pattern, letter in _ALIKE:
        sound = pattern.sub(letter, sound)
    return sound + "g" * nasal
