"""Name keys of Korean names that are equal for the spellings that outlets use for one name.

Ri Su Yong, Ri Su-yong, Lee Su-yong and Ri Su-yo'ng have one key; Kim Yong Nam and Kim Yong Chol
do not. There are two tiers: equal tight keys are evidence that two names are one, equal loose keys
only suggest it. Whether two people are one is decided elsewhere. The romanisations are those of
McCune-Reischauer as newsrooms use it, the Revised Romanisation and the usual English spellings.
"""

from __future__ import annotations

import re
import tomllib
from functools import cache, lru_cache
from importlib.resources import files

_INITIAL = "kk|kh|k|gg|g|n|tt|th|t|dd|d|r|l|m|pp|ph|p|bb|b|ss|sh|s|jj|j|chh|ch|ts|hw|wh|h|"
_VOWEL = (
    "yeo|yae|yoo|you|eui|weo|wae|oui|"
    "yo|ya|ye|yu|wa|wo|we|wi|ae|ai|eo|eu|oe|oo|ou|ui|oi|ee|ei|ie|a|e|i|o|u|y"
)
_FINAL = "ng|n|ck|k|g|l|r|m|p|b|t|d|h|"
_SYLLABLE = re.compile(rf"({_INITIAL})(w|y|)({_VOWEL})({_FINAL})")

_INITIALS = {
    "g": "k", "kk": "k", "gg": "k", "kh": "k", "d": "t", "tt": "t", "th": "t", "dd": "t",
    "l": "r", "b": "p", "pp": "p", "bb": "p", "ph": "p", "ss": "s", "sh": "s", "jj": "j",
    "chh": "ch", "ts": "ch", "wh": "hw",
}  # fmt: skip
_VOWELS = {
    "yeo": "yo", "yoo": "yu", "you": "yo", "eui": "ui", "weo": "wo", "eo": "o", "eu": "u",
    "oo": "u", "ou": "u", "ee": "i", "ei": "e", "ie": "i", "ai": "ae", "oui": "ui", "y": "i",
}  # fmt: skip
_FINALS = {"g": "k", "ck": "k", "r": "l", "b": "p", "d": "t", "h": ""}

_LOOSE_VOWELS = {
    "u": "o", "yu": "yo", "wo": "o", "ui": "i", "wi": "i", "ae": "e", "ye": "e", "yae": "e",
    "we": "e", "wae": "e", "oe": "e", "oi": "e",
}  # fmt: skip
_LOOSE_INITIALS = {"ch": "j", "r": "", "n": "n"}


@cache
def _table() -> tuple[dict[str, str], dict[str, str]]:
    """The surnames and the whole syllables: from every spelling to the key's own spelling."""
    text = files("store.link").joinpath("data/korean.toml").read_text(encoding="utf-8")
    data = tomllib.loads(text)
    surnames = {form: key for key, forms in data["surnames"].items() for form in forms.split()}
    tight = {form: key for key, forms in data["tight"].items() for form in (*forms.split(), key)}
    return surnames, tight


def surname_key(word: str) -> str | None:
    """The key of a Korean surname in any usual spelling, or None where it is none."""
    return _table()[0].get(word.lower())


@lru_cache(maxsize=65_536)
def _syllable_keys(word: str) -> tuple[tuple[str, str], ...] | None:
    """The (tight, loose) keys of the syllables of a lower-case word; None where it isn't Korean."""
    tight_table = _table()[1]
    word = word.replace("'", "").replace("’", "")
    whole = tight_table.get(word)
    if whole is not None:
        return (_finish(whole),)
    parts: list[tuple[str, str]] = []
    at = 0
    while at < len(word):
        match = _longest(word, at)
        if match is None:
            return None
        text = match.group()
        parts.append(_finish(tight_table.get(text) or _plain(match)))
        at = match.end()
    return tuple(parts) if parts and len(parts) <= 3 else None


def _longest(word: str, at: int) -> re.Match[str] | None:
    """The syllable at a place, leaving a consonant to the next syllable if that needs one."""
    match = _SYLLABLE.match(word, at)
    if match is None or not match.group():
        return None
    final = match.group(4)
    rest = word[match.end() :]
    if final and rest and rest[0] in "aeiouyw":
        # "Jongun" is Jong-un and "Kilsu" is Kil-su, but "Kana" is Ka-na: ng never begins one.
        if final == "ng":
            return match
        shorter = _SYLLABLE.fullmatch(word, at, match.end() - len(final))
        return shorter or match
    return match


def _plain(match: re.Match[str]) -> str:
    initial, glide, vowel, final = match.groups()
    initial = _INITIALS.get(initial, initial)
    vowel = _VOWELS.get(vowel, vowel)
    if glide and not vowel.startswith(glide):
        vowel = glide + vowel
    return initial + vowel + _FINALS.get(final, final)


def _finish(spelling: str) -> tuple[str, str]:
    """From a key's own spelling to its (tight, loose) key: one letter class a sound."""
    match = _SYLLABLE.fullmatch(spelling)
    if match is None:
        return spelling, spelling
    plain = _plain(match)
    parts = _SYLLABLE.fullmatch(plain)
    if parts is None:
        return plain, plain
    initial, glide, vowel, final = parts.groups()
    sound = _LOOSE_VOWELS.get(glide + vowel, glide + vowel)
    first = _LOOSE_INITIALS.get(initial, initial)
    if not first and sound.startswith("y"):
        # Ryong and Yong, Rim and Im: the North keeps an r that the South drops.
        sound = sound[1:]
    return plain, first + sound + final


def korean_keys(words: tuple[str, ...]) -> tuple[str, str] | None:
    """The (tight, loose) keys of a full Korean name, or None where it can't be one.

    `words` are the printed words in lower case without accents, hyphens kept: ("ri", "su-yong").
    Western order ("jae-in", "moon") is turned round. A surname alone gives None.
    """
    if not 2 <= len(words) <= 3:
        return None
    if len(words) == 2 and "-" in words[0] and "-" not in words[1]:
        words = (words[1], words[0])
    elif len(words) == 3 and surname_key(words[0]) is None and surname_key(words[2]) is not None:
        words = (words[2], words[0], words[1])
    surname = surname_key(words[0])
    if surname is None:
        return None
    tight: list[str] = []
    loose: list[str] = []
    for part in "-".join(words[1:]).split("-"):
        keys = _syllable_keys(part)
        if keys is None:
            return None
        tight.extend(key for key, _ in keys)
        loose.extend(key for _, key in keys)
    if not 1 <= len(tight) <= 3:
        return None
    return f"{surname} {' '.join(tight)}", f"{surname} {' '.join(loose)}"
