"""Loads the dictionaries of `data/` and answers what a word, or a run of words, may name.

The look-ups say what is possible; which reading is meant is decided by the stages that ask. The form
of the files, and of a user's folder of own entries, is in data/README.md.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from store.annotate.tokens import Tokens, tokenise

DATA = Path(__file__).parent / "data"


class Entry(NamedTuple):
    """One thing that a run of words may name."""

    words: tuple[str, ...]
    """The tokens of the name in lower case."""
    id: str
    """Country or its demonym: ISO code. Other place: "CU/havana". Organisation: a slug."""
    name: str
    """As the dictionary writes it."""
    country: str | None
    sort: str
    """Place: country, demonym, city, region, site, continent. Organisation: party, agency, ..."""
    weak: bool = False
    """The bare words are as likely to be something else: only with a context that says so."""
    exact: bool = False
    """An abbreviation: matched letter for letter ("US", not "us" or "Us")."""


class Country(NamedTuple):
    """One country, or a body that is treated as one (EU, UN)."""

    code: str
    name: str
    capitals: tuple[str, ...]
    """Place ids, the present one first."""


Index = Mapping[str, tuple[tuple[tuple[str, ...], tuple[Entry, ...]], ...]]
"""First word -> (words, what they may name), the longest first."""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All dictionaries, compiled. The keys of word tables are `plain` forms."""

    overlay: Path | None
    countries: Mapping[str, Country]
    places: Index
    organisations: Index
    demonyms: Mapping[str, str]
    """Lower-case demonym, words joined by a space -> ISO code."""
    given_names: Mapping[str, int]
    """Strength 3 (frequent) .. 1 (rare)."""
    surnames: Mapping[str, int]
    """Strength 3 (frequent somewhere) .. 1 (rare; some given names are among these)."""
    common_words: Mapping[str, int]
    """Ordinary English words with their inflections, 4 (very frequent) .. 1 (rarer)."""
    never_names: frozenset[str]
    """Words and phrases that never name anything, in lower case: the user's own stop list."""

    def place_at(self, tokens: Tokens, first: int) -> tuple[int, tuple[Entry, ...]] | None:
        """The longest place name that begins at a token: (token after it, readings) or None."""
        return _longest(self.places, tokens, first)

    def organisation_at(self, tokens: Tokens, first: int) -> tuple[int, tuple[Entry, ...]] | None:
        """The longest organisation name that begins at a token, as `place_at`."""
        return _longest(self.organisations, tokens, first)

    def capital_of(self, code: str) -> str | None:
        """The place id of a country's capital."""
        country = self.countries.get(code)
        return country.capitals[0] if country and country.capitals else None

    def rows(self, file_name: str) -> list[list[str]]:
        """The tab-separated rows of a table, the user's after the program's own."""
        return [line.split("\t") for line in self.lines(file_name)]

    def lines(self, file_name: str) -> list[str]:
        """The lines of a dictionary without comments and blank ones, the user's last."""
        return list(_lines(file_name, self.overlay))

    def toml(self, file_name: str) -> dict[str, Any]:
        """A TOML dictionary with the user's laid over it: lists grow, tables merge, values give way."""
        import tomllib

        merged: dict[str, Any] = {}
        for path in _files(file_name, self.overlay):
            try:
                _merge(merged, tomllib.loads(path.read_text(encoding="utf-8")))
            except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
                raise DictionaryError(f"{path}: {error}") from None
        return merged


class DictionaryError(ValueError):
    """A dictionary that can't be read; the message is one line that names the file."""


@lru_cache(maxsize=4)
def load_lexicon(overlay: Path | None = None) -> Lexicon:
    """The program's dictionaries with the user's folder `overlay` over them.

    Raises DictionaryError with one clear line if a file is malformed.
    """
    never = frozenset(line.lower() for line in _lines("never_names.txt", overlay))
    countries, country_entries = _countries(overlay)
    places = [
        *country_entries,
        *_entries("places.tsv", overlay),
        *_cities(overlay),
    ]
    organisations = _entries("organisations.tsv", overlay)
    return Lexicon(
        overlay=overlay,
        countries=countries,
        places=_index(places, never),
        organisations=_index(organisations, never),
        demonyms={
            " ".join(entry.words): entry.id
            for entry in country_entries
            if entry.sort == "demonym" and not entry.weak
        },
        given_names=_word_table("given_names.txt", overlay),
        surnames=_word_table("surnames.txt", overlay),
        common_words=_word_table("common_words.txt", overlay),
        never_names=never,
    )


_LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th"}
    | dict.fromkeys("’‘`ʼʻ", "'")
)


@lru_cache(maxsize=1 << 14)
def plain(word: str) -> str:
    """Lower case, without accents, with a straight apostrophe: the key of the word tables."""
    if word.isascii():
        return word.lower().replace("`", "'")
    split = unicodedata.normalize("NFD", word.lower().translate(_LETTERS))
    return "".join(letter for letter in split if not unicodedata.combining(letter))


def slug(name: str) -> str:
    """A readable id: "Côte d'Ivoire" -> "cote-divoire"."""
    kept = "".join(c if c.isalnum() else "" if c == "'" else " " for c in plain(name))
    return "-".join(kept.split())


# --- reading the files ---------------------------------------------------------------------------


def _files(file_name: str, overlay: Path | None) -> list[Path]:
    folders = [DATA] if overlay is None else [DATA, overlay]
    return [path for folder in folders if (path := folder / file_name).is_file()]


def _lines(file_name: str, overlay: Path | None) -> Iterator[str]:
    for path in _files(file_name, overlay):
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError as error:
            raise DictionaryError(f"{path}: not UTF-8 ({error.reason})") from None
        for line in text.splitlines():
            if line and line[0] != "#":
                yield line


def _merge(into: dict[str, Any], new: Mapping[str, Any]) -> None:
    for key, value in new.items():
        old = into.get(key)
        if isinstance(old, dict) and isinstance(value, dict):
            _merge(old, value)
        elif isinstance(old, list) and isinstance(value, list):
            old += value
        else:
            into[key] = value


def _word_table(file_name: str, overlay: Path | None) -> dict[str, int]:
    """Words under headings "= strength"; a user's file without a heading counts as strength 3."""
    words: dict[str, int] = {}
    for path in _files(file_name, overlay):
        for section in ("\n" + path.read_text(encoding="utf-8")).split("\n= "):
            head, _, body = section.partition("\n")
            if head.isdigit():
                words.update(dict.fromkeys(body.split(), int(head)))
            elif path.parent != DATA:
                own = [line for line in body.splitlines() if not line.startswith("#")]
                words.update(dict.fromkeys((plain(word) for word in " ".join(own).split()), 3))
    return words


def _words_of(name: str) -> list[tuple[str, ...]]:
    """The token sequences that a name may have in a body: with straight and with curly apostrophe."""
    if "'" in name or "." in name:
        first = tuple(tokenise(name).lower)
        if "'" not in name:
            return [first]
        return [first, tuple(tokenise(name.replace("'", "’")).lower)]
    return [tuple(name.lower().split(" "))]


def _named(
    names: Iterable[str], id_: str, country: str | None, sort: str, weak: bool = False
) -> Iterator[Entry]:
    for name in names:
        doubtful = name.endswith("?")
        printed = name[:-1] if doubtful else name
        exact = printed.isupper() and printed.replace(".", "").isalpha()
        for words in _words_of(printed):
            yield Entry(words, id_, printed, country, sort, weak or doubtful, exact)


def _countries(overlay: Path | None) -> tuple[dict[str, Country], list[Entry]]:
    countries: dict[str, Country] = {}
    entries: list[Entry] = []
    for line in _lines("countries.tsv", overlay):
        code, names, demonyms, capitals = (*line.split("\t"), "", "", "")[:4]
        called = [name for name in names.split(";") if name]
        cities = [name for name in capitals.split(";") if name]
        if not called:
            raise DictionaryError(f"countries.tsv: no name in the line {line!r}")
        entries += _named(called, code, code, "country")
        if demonyms:
            entries += _named(demonyms.split(";"), code, code, "demonym")
        ids: list[str] = []
        for city in cities:
            id_ = f"{code}/{_CAPITAL_IDS.get(city, slug(city))}"
            if id_ not in ids:
                ids.append(id_)
            entries += _named([city], id_, code, "city")
        countries[code] = Country(code, called[0], tuple(ids))
    return countries, entries


# Older or other spellings of one capital share its id.
_CAPITAL_IDS = {
    "Peking": "beijing",
    "Dacca": "dhaka",
    "Berne": "bern",
    "Santafe de Bogota": "bogota",
    "Santiago de Chile": "santiago",
    "La Habana": "havana",
    "Thimpu": "thimphu",
    "Delhi": "new-delhi",
    "Teheran": "tehran",
    "Djakarta": "jakarta",
    "P'yongyang": "pyongyang",
    "Nur-Sultan": "astana",
    "Nursultan": "astana",
    "Kishinev": "chisinau",
    "Titograd": "podgorica",
    "Naypyitaw": "naypyidaw",
    "Nay Pyi Taw": "naypyidaw",
    "Pyinmana": "naypyidaw",
    "Ulaanbaatar": "ulan-bator",
    "Ulan Baator": "ulan-bator",
    "La Valletta": "valletta",
    "Katmandu": "kathmandu",
    "Ashkhabad": "ashgabat",
    "Ashgabad": "ashgabat",
    "Dar Es Salaam": "dar-es-salaam",
    "Kiev": "kyiv",
    "Washington, D.C.": "washington",
    "Washington DC": "washington",
    "Washington D.C.": "washington",
    "Ha Noi": "hanoi",
    "Prishtina": "pristina",
    "San'a": "sanaa",
    "St. John's": "saint-johns",
    "St. George's": "saint-georges",
}


def _entries(file_name: str, overlay: Path | None) -> list[Entry]:
    """Rows "names, country, sort" of the tables of places and of organisations."""
    entries: list[Entry] = []
    is_place = file_name == "places.tsv"
    for line in _lines(file_name, overlay):
        names, country, sort = (*line.split("\t"), "", "")[:3]
        called = names.split(";")
        id_ = slug(called[0])
        if sort == "demonym":
            id_ = country
        elif is_place and country:
            id_ = f"{country}/{id_}"
        entries += _named(called, id_, country or None, sort)
    return entries


def _cities(overlay: Path | None) -> Iterator[Entry]:
    for line in _lines("cities.tsv", overlay):
        name, country, _, weak = (*line.split("\t"), "", "", "")[:4]
        yield from _named((name,), f"{country}/{slug(name)}", country, "city", weak == "weak")


def _index(entries: Iterable[Entry], never: frozenset[str]) -> Index:
    by_words: dict[tuple[str, ...], list[Entry]] = {}
    for entry in entries:
        known = by_words.get(entry.words)
        if known is None:
            by_words[entry.words] = [entry]
        elif all(entry.id != other.id or entry.exact != other.exact for other in known):
            known.append(entry)
    by_first: dict[str, list[tuple[tuple[str, ...], tuple[Entry, ...]]]] = {}
    for words, named in by_words.items():
        if never and " ".join(words) in never:
            continue
        by_first.setdefault(words[0], []).append((words, tuple(named)))
    for group in by_first.values():
        group.sort(key=lambda pair: -len(pair[0]))
    return {first: tuple(group) for first, group in by_first.items()}


def _longest(index: Index, tokens: Tokens, first: int) -> tuple[int, tuple[Entry, ...]] | None:
    group = index.get(tokens.lower[first])
    if group is None:
        return None
    lower, words = tokens.lower, tokens.words
    for sequence, named in group:
        stop = first + len(sequence)
        if len(sequence) > 1 and tuple(lower[first:stop]) != sequence:
            continue
        if named[0].exact or (len(named) > 1 and any(entry.exact for entry in named)):
            printed = "".join(words[first:stop])
            named = tuple(entry for entry in named if not entry.exact or entry.name == printed)
            if not named:
                continue
        return stop, named
    return None
