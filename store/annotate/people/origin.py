"""Says in which countries a full name is usual, from its build, given name and endings.

Only a last resort for people of whom the article states no country, and only among the countries
that the article names: a hint of language, no list of persons.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from store.annotate.lexicon import load_lexicon, plain
from store.annotate.people.words import (
    BURMESE,
    CHINESE,
    FAMILY_FIRST,
    FREQUENT_GIVEN,
    KOREAN,
    SURNAME,
    VIETNAMESE,
    is_japanese,
    is_one_syllable,
    is_syllabic,
)

CENTRAL_ASIA = frozenset(("KZ", "KG", "TJ", "TM", "UZ"))
"""Where names of the Russian build are common, yet most often those of Russians where it is told of."""
_SLAVIC = ("ov", "ev", "ova", "eva")
_CHINESE_COUNTRIES = ("CN", "TW", "HK", "SG", "MO", "MY")


@dataclass(frozen=True, slots=True, eq=False)
class Language:
    """Names usual in some countries."""

    countries: tuple[str, ...]
    also: frozenset[str]
    """Countries in which such names are common too, believed of the dateline's only."""
    everywhere: bool
    """Whether the given names are borne in every part of the world, and speak against no country."""


@dataclass(frozen=True, slots=True)
class Origins:
    """The tables of people.toml that tell where a name is usual."""

    arabic: Language
    given: Mapping[str, tuple[Language, ...]]
    endings: Mapping[str, tuple[Language, ...]]
    lengths: Mapping[str, tuple[int, ...]]
    """Of the endings, by the letter that they end in."""
    northern: frozenset[str]
    """Korean family names as the north spells them."""
    southern: frozenset[str]
    north_only: frozenset[str]
    """Syllables that only the north spells so, in family names or given names."""
    south_only: frozenset[str]
    offices: Mapping[str, frozenset[str]]
    """Countries that have no such office: "prime minister" -> US, ..."""


@lru_cache(maxsize=4)
def load_origins(overlay: Path | None) -> Origins:
    """The tables, once a process and folder of own entries."""
    tables = load_lexicon(overlay).toml("people.toml")
    table = tables["languages"]

    def words(lines: list[str]) -> list[str]:
        return " ".join(lines).split()

    given: dict[str, tuple[Language, ...]] = {}
    endings: dict[str, tuple[Language, ...]] = {}
    languages: dict[str, Language] = {}
    for name, one in table.items():
        if not isinstance(one, dict):
            continue
        language = languages[name] = Language(
            tuple(words(one["countries"])),
            frozenset(words(one["also"])),
            one.get("everywhere", False),
        )
        for index, key in ((given, "given"), (endings, "endings")):
            for word in dict.fromkeys(words(one[key])):
                index[word] = (*index.get(word, ()), language)
    lengths: dict[str, set[int]] = {}
    for ending in endings:
        lengths.setdefault(ending[-1], set()).add(len(ending))
    return Origins(
        arabic=languages["arabic"],
        given=given,
        endings=endings,
        lengths={letter: tuple(sorted(sizes)) for letter, sizes in lengths.items()},
        northern=frozenset(words(table["korean_north"])),
        southern=frozenset(words(table["korean_south"])),
        north_only=frozenset(words(table["korean_north_only"])),
        south_only=frozenset(words(table["korean_south_only"])),
        offices={
            office: frozenset(words(one["countries"]))
            for one in tables["no_such_office"].values()
            for office in one["offices"]
        },
    )


def likely_countries(
    origins: Origins,
    words: list[str],
    bits: Sequence[int],
    home: str | None,
    northern_style: bool,
    *,
    sure: bool = False,
) -> tuple[str, ...]:
    """Where a name of these words (with their bits) is usual, the likeliest first; () if unknown.

    `northern_style`: the article prints some Korean name as three words without a hyphen. `sure`:
    the ending of a family name alone, which other languages have by chance, tells nothing, nor does
    a given name of a language spoken on several continents.
    """
    least = 2 if sure else 1
    if len(words) == 1:
        only = plain(words[0])
        return _western(origins, only, only, home, least) if len(words[0]) > 6 else ()
    if not words:
        return ()
    if bits[0] & FAMILY_FIRST and all(map(is_syllabic, words[1:])):
        found = _east_asian(origins, words, bits[0], northern_style)
        if found:
            return found
    if len(words) > 2 and bits[1] & FAMILY_FIRST and all(map(is_syllabic, words[2:])):
        found = _east_asian(origins, words[1:], bits[1], northern_style)  # "Joseph Fan Zhongliang"
        if found and not bits[-1] & SURNAME:
            return found
    if bits[0] & bits[-1] & BURMESE:
        return ("MM",)
    first, last = plain(words[0]), plain(words[-1])
    western = _western(origins, first, last, home, least)
    if not western and is_japanese(first) and (is_japanese(last) or last in {"abe", "aso", "mori"}):
        return ("JP",)
    return western


EAST_ASIAN = frozenset(("KP", "KR", "JP", "VN", "CN"))
"""Countries in which names of another build are hardly borne, but by foreigners."""


def is_foreign_build(words: Sequence[str], bits: Sequence[int], country: str) -> bool:
    """Whether a name of two words or more is of a build that those of an East Asian country never
    have; in China also those of its peoples, unless the given name is a Western one."""
    if len(words) < 2 or any("-" in word for word in words):
        return False  # "Lee Joung-binn", whatever its syllables
    if all(len(word) < 5 for word in words):
        return False  # "Vi Van May"
    if all(is_one_syllable(word.removesuffix("g")) for word in words):
        return False  # "No Kwang Chol"
    if country == "JP":
        folded = [plain(word) for word in words]
        return any(len(word) > 4 and not is_japanese(word) for word in folded)
    if any(
        bits[at] & FAMILY_FIRST and all(map(is_syllabic, words[at + 1 :]))
        for at in range(min(2, len(words)))
    ):
        return False
    if bits[-1] & FAMILY_FIRST and country != "KP":
        return False  # "Richard Chang"
    return country != "CN" or bool(bits[0] & FREQUENT_GIVEN)


def _east_asian(
    origins: Origins, words: list[str], opening: int, northern_style: bool
) -> tuple[str, ...]:
    """Three words without a hyphen are the northern way to print a Korean name; Chinese names
    have two, Vietnamese ones three words more often than not."""
    family = plain(words[0])
    hyphenated = "-" in words[1]
    three = len(words) == 3 and not hyphenated
    found: list[str] = []
    if opening & VIETNAMESE and any(map(_is_vietnamese, words[1:])):
        return ("VN",)
    if opening & VIETNAMESE and not hyphenated and not (three and family in origins.northern):
        found.append("VN")
    if opening & KOREAN and (three or hyphenated or not opening & CHINESE):
        south = family in origins.southern
        north = family in origins.northern and not south
        if not north and (south or (hyphenated and northern_style)):
            northern_given = korea_of(origins, [plain(word) for word in words[1:]]) == "KP"
            both = three or not south or northern_given  # "Kwak Pom-gi"
            found += ["KR", "KP"] if both else ["KR"]
        else:
            found += ["KP", "KR"] if three or north else ["KR", "KP"]
    if opening & CHINESE and not (three and opening & (KOREAN | VIETNAMESE)):
        # On the mainland nobody's name is printed as "Tung Chee-hwa".
        found += _CHINESE_COUNTRIES[1:] if hyphenated else _CHINESE_COUNTRIES
    if opening & BURMESE:
        found.append("MM")
    return tuple(found)


def _is_vietnamese(word: str) -> bool:
    """Whether a syllable is spelt as no Korean or Chinese one is: "Minh", "Trong", "Xuan"."""
    folded = plain(word)
    return folded.endswith("nh") or folded.startswith(("tr", "ngu", "ngh", "ngo", "ph"))


def korea_of(origins: Origins, key: Sequence[str]) -> str | None:
    """Which Korea spells a Korean name so ("Yong-chol" the north, "Young-chul" the south); None
    where nothing or both speak."""
    syllables = "-".join(key).split("-")
    north = not origins.north_only.isdisjoint(syllables)
    south = not origins.south_only.isdisjoint(syllables)
    if north == south:
        return None
    return "KP" if north else "KR"


def _western(
    origins: Origins, first: str, last: str, home: str | None, least: int
) -> tuple[str, ...]:
    """The countries of every language that the given name and the family name's ending speak for
    most: two points the one, one point the other; at `least` so many points."""
    if last.startswith(("al-", "el-")):
        return origins.arabic.countries
    points = dict.fromkeys(origins.given.get(first, ()), 2)
    if len(last) > 4:
        for length in origins.lengths.get(last[-1], ()):
            for language in origins.endings.get(last[-length:], ()):
                points[language] = points.get(language, 0) + 1
    if not points:
        return ()
    most = max(points.values())
    if most < least:
        return ()
    best = [language for language, own in points.items() if own == most]
    if least > 1 and any(language.everywhere for language in best):
        return ()
    if home and any(home in language.also for language in best):
        return (home,)
    if last.endswith(_SLAVIC) and best == [origins.arabic]:
        return (*sorted(CENTRAL_ASIA), "AZ", "RU")  # "Rashid Oblimov"
    if len(best) == 1 and best[0].everywhere:
        # "Wendy Oblimez": the family name may tell more than a given name that all the world bears.
        best = [language for language, own in points.items() if own in {1, most}]
    if len(best) == 1:
        return best[0].countries
    return tuple(dict.fromkeys(code for language in best for code in language.countries))


def choose(
    possible: tuple[str, ...],
    named: Mapping[str, int],
    home: str | None,
    near_by: list[str],
    *,
    ordered: bool,
    mainland: bool = False,
) -> str | None:
    """Of possible countries the dateline's, else the last of those named shortly before the name
    (`near_by`), else one that the article names: the first (`ordered`) or the one named most,
    of those named as often the one named first.
    A name of the `mainland` build ("Fei Junlong") is Chinese also under a dateline of Macao, and
    a Russian one is Russian under a dateline of Kazakhstan where Russia was named last."""
    if mainland and named.get("CN"):
        return "CN"
    if home in possible:
        return (
            "RU" if home in CENTRAL_ASIA and near_by[-1:] == ["RU"] == list(possible[:1]) else home
        )
    if not ordered:
        for code in reversed(near_by):
            if code in possible:
                return code
    if ordered:
        return next((code for code in possible if named.get(code)), None)
    near = [code for code in named if code in possible and named[code]]
    return max(near, key=lambda code: named[code], default=None)
