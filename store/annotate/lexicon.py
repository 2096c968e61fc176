"""Loads the dictionaries of `data/` and answers what a word, or a run of words, may name.

The look-ups say what is possible; which reading is meant is decided by the stages that ask. The
form of the files, and of a user's folder of own entries, is in data/README.md.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from store.annotate.name_index import Entry, NameIndex, Row, slug
from store.annotate.word_table import WordTable, plain

__all__ = ["Country", "DictionaryError", "Entry", "Lexicon", "load_lexicon", "plain", "slug"]

DATA = Path(__file__).parent / "data"


class Country(NamedTuple):
    """One country, or a body that is treated as one (EU, UN)."""

    code: str
    name: str
    capitals: tuple[str, ...]
    """Place ids, the present one first."""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All dictionaries, compiled. The keys of word tables are `plain` forms."""

    overlay: Path | None
    countries: Mapping[str, Country]
    places: NameIndex
    organisations: NameIndex
    given_names: WordTable
    """Strength 3 (frequent) .. 1 (rare)."""
    given_sexes: WordTable
    """2 a name of women alone, 1 of men alone."""
    surnames: WordTable
    """Strength 3 (frequent somewhere) .. 1 (rare; some given names are among these)."""
    common_words: WordTable
    """Ordinary English words with their inflections, 4 (very frequent) .. 1 (rarer)."""
    never_names: frozenset[str]
    """Words and phrases that never name anything, in lower case: the user's own stop list."""

    def capital_of(self, code: str) -> str | None:
        """The place id of a country's capital."""
        country = self.countries.get(code)
        return country.capitals[0] if country and country.capitals else None

    def sex_by_name(self, given: str) -> str | None:
        """ "f" or "m", where a given name is one of women or of men alone."""
        return (None, "m", "f")[min(self.given_sexes.get(plain(given)), 2)]

    def rows(self, file_name: str) -> list[list[str]]:
        """The tab-separated rows of a table, the user's after the program's own."""
        return [line.split("\t") for line in self.lines(file_name)]

    def lines(self, file_name: str) -> list[str]:
        """The lines of a dictionary without comments and blank ones, the user's last."""
        return list(_lines(file_name, self.overlay))

    def toml(self, file_name: str) -> Mapping[str, Any]:
        """A TOML dictionary with the user's over it: lists grow, tables merge, values give way."""
        return _toml(file_name, self.overlay)


class DictionaryError(ValueError):
    """A dictionary that can't be read; the message is one line that names the file."""


def load_lexicon(overlay: Path | None = None) -> Lexicon:
    """The program's dictionaries with the user's folder `overlay` over them.

    Raises DictionaryError with one clear line if a file is malformed.
    """
    return _load(overlay)


@lru_cache(maxsize=4)
def _load(overlay: Path | None) -> Lexicon:
    """The same, once a folder: `load_lexicon()` is not to load what `load_lexicon(None)` has."""
    never = frozenset(line.lower() for line in _lines("never_names.txt", overlay))
    countries, rows = _countries(overlay)
    return Lexicon(
        overlay=overlay,
        countries=countries,
        places=NameIndex(
            [
                *_named_rows("places.tsv", overlay),  # the user's win where the words are the same
                *rows,
                *_named_rows("places.tsv", DATA),
            ],
            never,
            # Not for a user's folder: its places.tsv holds cities as well.
            (DATA / "cities.tsv").read_text(encoding="utf-8").splitlines(),
        ),
        organisations=NameIndex(
            [
                *_named_rows("organisations.tsv", overlay),
                *_named_rows("organisations.tsv", DATA),
            ],
            never,
        ),
        given_names=_word_table("given_names.txt", overlay),
        given_sexes=_word_table("given_sexes.txt", overlay),
        surnames=_word_table("surnames.txt", overlay),
        common_words=_word_table("common_words.txt", overlay),
        never_names=never,
    )


# --- reading the files ---------------------------------------------------------------------------


def _files(file_name: str, overlay: Path | None) -> list[Path]:
    folders = [DATA] if overlay is None else [DATA, overlay]
    return [path for folder in folders if (path := folder / file_name).is_file()]


@lru_cache(maxsize=8)
def _toml(file_name: str, overlay: Path | None) -> Mapping[str, Any]:
    import tomllib

    merged: dict[str, Any] = {}
    for path in _files(file_name, overlay):
        try:
            _merge(merged, tomllib.loads(_text_of(path)))
        except tomllib.TOMLDecodeError as error:
            raise DictionaryError(f"{path}: {error}") from None
    return merged


def _text_of(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise DictionaryError(f"{path}: not UTF-8 ({error.reason})") from None
    except OSError as error:
        raise DictionaryError(f"{path}: {error.strerror}") from None


def _lines_of(path: Path) -> Iterator[str]:
    for line in _text_of(path).splitlines() if path.is_file() else ():
        if line and line[0] != "#":
            yield line


def _lines(file_name: str, overlay: Path | None) -> Iterator[str]:
    for path in _files(file_name, overlay):
        yield from _lines_of(path)


def _merge(into: dict[str, Any], new: Mapping[str, Any]) -> None:
    for key, value in new.items():
        old = into.get(key)
        if isinstance(old, dict) and isinstance(value, dict):
            _merge(old, value)
        elif isinstance(old, list) and isinstance(value, list):
            old += value
        else:
            into[key] = value


def _word_table(file_name: str, overlay: Path | None) -> WordTable:
    """Sorted words under headings "= strength"; a user's words without one count as strongest."""
    ours: dict[int, list[str]] = {}
    own: dict[str, int] = {}
    for path in _files(file_name, overlay):
        text = _text_of(path)
        for section in ("\n" + text).split("\n= "):
            head, _, body = section.partition("\n")
            if path.parent == DATA:
                if head.isdigit():
                    ours[int(head)] = body.split()
                continue
            strength = int(head) if head.isdigit() else 3
            for line in (body if head.isdigit() else section).splitlines():
                if not line.startswith("#"):
                    own |= {plain(word): strength for word in line.split()}
    return WordTable(ours, own)


def _countries(overlay: Path | None) -> tuple[dict[str, Country], list[Row]]:
    countries: dict[str, Country] = {}
    rows: list[Row] = []
    for line in _lines("countries.tsv", overlay):
        code, names, demonyms, capitals = (*line.split("\t"), "", "", "")[:4]
        called = names.split(";")
        if not names:
            raise DictionaryError(f"countries.tsv: no name in the line {line!r}")
        rows += [Row(name, code, code, "country", False, name) for name in called]
        if demonyms:
            rows += [Row(name, code, code, "demonym", False, name) for name in demonyms.split(";")]
        ids: list[str] = []
        for city in capitals.split(";") if capitals else ():
            id_ = f"{code}/{_CAPITAL_IDS.get(city) or slug(city)}"
            if id_ not in ids:
                ids.append(id_)
            rows.append(Row(city, id_, code, "city", False, city))
        countries[code] = Country(code, called[0], tuple(ids))
    return countries, rows


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


def _named_rows(file_name: str, folder: Path | None) -> Iterator[Row]:
    """Rows "names, country, sort, id" of a folder's table of places or of organisations."""
    is_place = file_name == "places.tsv"
    for line in _lines_of(folder / file_name) if folder is not None else ():
        names, country, sort, id_ = (*line.split("\t"), "", "", "")[:4]
        called = names.split(";")
        if not id_ and sort == "demonym":
            id_ = country
        elif not id_ and is_place and country:
            id_ = f"{country}/"
        for name in called:
            yield Row(name, id_, country or None, sort, False, called[0])
