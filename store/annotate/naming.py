"""Makes `Name` records from token ranges. Nothing here decides what is a name."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from operator import attrgetter

from store.annotate.lexicon import Entry, slug
from store.annotate.tokens import Tokens
from store.model import Name, NameKind

_new = tuple.__new__
"""Makes a `Name` of its fields in order in half of the time that a call to it takes."""


def name_of(
    tokens: Tokens,
    kind: NameKind,
    first: int,
    stop: int,
    *,
    id: str | None,
    country: str | None,
    sort: str,
    rule: str,
) -> Name:
    """The name that the tokens from `first` to before `stop` print."""
    ends = tokens.ends
    start, end = ends[first] - len(tokens.words[first]), ends[stop - 1]
    text = tokens.text[start:end]
    return _new(Name, (kind, start, end, text, first, stop, id, country, sort, rule))


def unlisted_name(
    tokens: Tokens, kind: NameKind, first: int, stop: int, *, sort: str, rule: str
) -> Name:
    """The name that the tokens print, of a thing that no dictionary has and no country owns."""
    id_ = slug(tokens.slice(first, stop))
    return name_of(tokens, kind, first, stop, id=id_, country=None, sort=sort, rule=rule)


def name_of_entry(
    tokens: Tokens, kind: NameKind, first: int, stop: int, entry: Entry, rule: str
) -> Name:
    """The name that the tokens print, with what the dictionary says of it."""
    ends = tokens.ends
    start, end = ends[first] - len(tokens.words[first]), ends[stop - 1]
    text = tokens.text[start:end]
    id_ = entry.id or None
    return _new(Name, (kind, start, end, text, first, stop, id_, entry.country, entry.sort, rule))


@dataclass(frozen=True, slots=True)
class NamingRule:
    """A rule that is a piece of code: its name, as `Name.rule` carries it, and its examples."""

    name: str
    examples: str


_start = attrgetter("start")


def without_overlaps(names: Iterable[Name]) -> list[Name]:
    """The names in text order; of two that share characters, the longer one, then the earlier."""
    kept: list[Name] = []
    end = -1
    for name in sorted(names, key=_start):
        if name.start >= end:
            kept.append(name)
        elif name.end - name.start > end - kept[-1].start:
            kept[-1] = name
        else:
            continue
        end = name.end
    return kept
