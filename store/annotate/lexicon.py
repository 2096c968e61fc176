"""Loads the dictionaries of `data/` and answers what a word, or a run of words, may name.

The look-ups say what is possible; which reading is meant is decided by the stages that ask. The
form
of the files, and of a user's folder of own entries, is in data/README.md.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
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


class _Row(NamedTuple):
    """A row of a table, not yet compiled; the fields are those of Entry."""

    name: str
    id: str
    """Empty: made from the country and the name."""
    country: str | None
    sort: str
    weak: bool


_Group = tuple[tuple[tuple[str, ...], tuple[Entry, ...]], ...]


class NameIndex:
    """Names by their first word, the longest first.

    A row is compiled when its first word is first asked for: an article asks for a few dozen of
    ten thousand, and the program must start at once.
    """

    __slots__ = ("_cities", "_compiled", "_never", "_waiting")

    def __init__(
        self,
        rows: Iterable[_Row],
        never: frozenset[str] = frozenset(),
        city_lines: Sequence[str] = (),
    ) -> None:
        """`city_lines`: sorted lines of cities.tsv, which begin with the first word."""
        waiting: dict[str, list[_Row]] = {}
        for row in rows:
            for first in _first_words(row.name):
                waiting.setdefault(first, []).append(row)
        self._waiting = waiting
        self._cities = city_lines
        self._compiled: dict[str, _Group] = {}
        self._never = never

    def at(self, tokens: Tokens, first: int) -> tuple[int, tuple[Entry, ...]] | None:
        """The longest name that begins at a token: (token after it, readings) or None."""
        word = tokens.lower[first]
        group = self._compiled.get(word)
        if group is None:
            group = self._compile(word)
            if group or len(self._compiled) < _MOST_REMEMBERED:
                self._compiled[word] = group
        lower, words = tokens.lower, tokens.words
        for sequence, named in group:
            stop = first + len(sequence)
            if len(sequence) > 1 and tuple(lower[first:stop]) != sequence:
                continue
            if any(entry.exact for entry in named):
                printed = "".join(words[first:stop])
                named = tuple(e for e in named if not e.exact or e.name == printed)
                if not named:
                    continue
            return stop, named
        return None

    def single(self, word: str) -> tuple[Entry, ...]:
        """What one word names by itself, as it is printed: "US", not "us"."""
        lower = word.lower()
        group = self._compiled.get(lower)
        if group is None:
            group = self._compiled[lower] = self._compile(lower)
        for sequence, named in group:
            if len(sequence) == 1:
                return tuple(entry for entry in named if not entry.exact or entry.name == word)
        return ()

    def _compile(self, first: str) -> _Group:
        by_words: dict[tuple[str, ...], list[Entry]] = {}
        for row in [*self._waiting.get(first, ()), *self._city_rows(first)]:
            for entry in _entries_of(row):
                if entry.words[0] != first or " ".join(entry.words) in self._never:
                    continue
                known = by_words.setdefault(entry.words, [])
                if all((entry.id, entry.exact) != (other.id, other.exact) for other in known):
                    known.append(entry)
        return tuple(
            sorted(
                ((words, tuple(named)) for words, named in by_words.items()),
                key=lambda pair: -len(pair[0]),
            )
        )

    def _city_rows(self, first: str) -> Iterator[_Row]:
        key = first.replace("’", "'") + "\t"
        for index in range(bisect_left(self._cities, key), len(self._cities)):
            line = self._cities[index]
            if not line.startswith(key):
                return
            _, name, country, *_, weak = line.split("\t")
            yield _Row(name, "", country, "city", weak == "weak")


_MOST_REMEMBERED = 1 << 15
"""First words that name nothing and are remembered as such; a bound on memory."""


class WordTable:
    """Words with a strength each, found by bisection in sorted lists.

    A dict of all of them would be quicker to ask but cost 30 ms at every start.
    """

    __slots__ = ("_own", "_sorted")

    def __init__(self, sorted_words: Mapping[int, list[str]], own: Mapping[str, int]) -> None:
        self._sorted = tuple(sorted_words.items())
        self._own = own

    def get(self, word: str, default: int = 0) -> int:
        """The strength of a `plain` word, or `default`."""
        if word in self._own:
            return self._own[word]
        for strength, words in self._sorted:
            index = bisect_left(words, word)
            if index < len(words) and words[index] == word:
                return strength
        return default

    def __contains__(self, word: object) -> bool:
        return isinstance(word, str) and self.get(word) > 0

    def __len__(self) -> int:
        return len(self._own) + sum(len(words) for _, words in self._sorted)


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All dictionaries, compiled. The keys of word tables are `plain` forms."""

    overlay: Path | None
    countries: Mapping[str, Country]
    places: NameIndex
    organisations: NameIndex
    demonyms: Mapping[str, str]
    """Lower-case demonym, words joined by a space -> ISO code."""
    given_names: WordTable
    """Strength 3 (frequent) .. 1 (rare)."""
    surnames: WordTable
    """Strength 3 (frequent somewhere) .. 1 (rare; some given names are among these)."""
    common_words: WordTable
    """Ordinary English words with their inflections, 4 (very frequent) .. 1 (rarer)."""
    never_names: frozenset[str]
    """Words and phrases that never name anything, in lower case: the user's own stop list."""

    def place_at(self, tokens: Tokens, first: int) -> tuple[int, tuple[Entry, ...]] | None:
        """The longest place name that begins at a token: (token after it, readings) or None."""
        return self.places.at(tokens, first)

    def organisation_at(self, tokens: Tokens, first: int) -> tuple[int, tuple[Entry, ...]] | None:
        """The longest organisation name that begins at a token, as `place_at`."""
        return self.organisations.at(tokens, first)

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
        """A TOML dictionary with the user's over it: lists grow, tables merge, values give way."""
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
    countries, rows = _countries(overlay)
    return Lexicon(
        overlay=overlay,
        countries=countries,
        places=NameIndex(
            [*rows, *_named_rows("places.tsv", overlay)],
            never,
            # Not for a user's folder: its places.tsv holds cities as well.
            (DATA / "cities.tsv").read_text(encoding="utf-8").splitlines(),
        ),
        organisations=NameIndex(_named_rows("organisations.tsv", overlay), never),
        demonyms={
            row.name.lower(): row.id for row in rows if row.sort == "demonym" and not row.weak
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


def _word_table(file_name: str, overlay: Path | None) -> WordTable:
    """Sorted words under headings "= strength"; a user's words without one count as strongest."""
    ours: dict[int, list[str]] = {}
    own: dict[str, int] = {}
    for path in _files(file_name, overlay):
        text = path.read_text(encoding="utf-8")
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


def _token_forms(name: str) -> list[tuple[str, ...]]:
    """The lower-case tokens that a name has in a body, with a straight and a curly apostrophe."""
    if "'" not in name and "." not in name:
        return [tuple(name.lower().split(" "))]
    forms = [tuple(tokenise(name).lower)]
    if "'" in name:
        forms.append(tuple(tokenise(name.replace("'", "’")).lower))
    return forms


def _first_words(name: str) -> set[str]:
    if "'" in name or "." in name:
        return {words[0] for words in _token_forms(name)}
    return {name.partition(" ")[0].lower().rstrip("?")}


def _entries_of(row: _Row) -> Iterator[Entry]:
    doubtful = row.name.endswith("?")
    name = row.name[:-1] if doubtful else row.name
    id_ = row.id or f"{row.country}/{slug(name)}"
    exact = name.isupper() and name.replace(".", "").isalpha()
    for words in _token_forms(name):
        yield Entry(words, id_, name, row.country, row.sort, row.weak or doubtful, exact)


def _countries(overlay: Path | None) -> tuple[dict[str, Country], list[_Row]]:
    countries: dict[str, Country] = {}
    rows: list[_Row] = []
    for line in _lines("countries.tsv", overlay):
        code, names, demonyms, capitals = (*line.split("\t"), "", "", "")[:4]
        called = names.split(";")
        if not names:
            raise DictionaryError(f"countries.tsv: no name in the line {line!r}")
        rows += [_Row(name, code, code, "country", False) for name in called]
        if demonyms:
            rows += [_Row(name, code, code, "demonym", False) for name in demonyms.split(";")]
        ids: list[str] = []
        for city in capitals.split(";") if capitals else ():
            id_ = f"{code}/{_CAPITAL_IDS.get(city) or slug(city)}"
            if id_ not in ids:
                ids.append(id_)
            rows.append(_Row(city, id_, code, "city", False))
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


def _named_rows(file_name: str, overlay: Path | None) -> Iterator[_Row]:
    """Rows "names, country, sort" of the tables of places and of organisations."""
    is_place = file_name == "places.tsv"
    for line in _lines(file_name, overlay):
        names, country, sort = (*line.split("\t"), "", "")[:3]
        called = names.split(";")
        if sort == "demonym":
            id_ = country
        else:
            id_ = slug(called[0])
            if is_place and country:
                id_ = f"{country}/{id_}"
        for name in called:
            yield _Row(name, id_, country or None, sort, False)
