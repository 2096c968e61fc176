"""The head nouns of organisations' names, compiled from data/organisation_heads.tsv."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from store.annotate.lexicon import Lexicon, load_lexicon
from store.annotate.tokens import Tokens


@dataclass(slots=True, eq=False)
class Head:
    """A noun that makes an organisation of the capitalised words around it."""

    words: tuple[str, ...]
    sort: str
    complements: frozenset[str]
    """Prepositions that open a complement: "of" (and "for"), "on"; empty for none."""
    bare: bool
    """It names by itself: "the Duma"."""
    owned: bool
    """A demonym or country in front of it is not part of its name."""
    leads: bool
    """It stands before its name: "USS Cole"."""


Heads = Mapping[str, tuple[Head, ...]]
"""Last word of the head -> heads, the longest first."""


def heads_of(lexicon: Lexicon) -> Heads:
    """The heads of a lexicon's dictionaries."""
    return _heads(lexicon.overlay)


@lru_cache(maxsize=4)
def _heads(overlay: Path | None) -> Heads:
    by_last: dict[str, list[Head]] = {}
    for row in load_lexicon(overlay).rows("organisation_heads.tsv"):
        names, sort, flags = (*row, "", "")[:3]
        of = frozenset(flags.split())
        for name in names.split(";"):
            words = tuple(name.split())
            head = Head(
                words, sort, of & {"of", "for", "on"}, "bare" in of, "own" in of, "first" in of
            )
            by_last.setdefault(words[-1], []).append(head)
    return {
        last: tuple(sorted(heads, key=lambda head: -len(head.words)))
        for last, heads in by_last.items()
    }


def head_at(heads: Heads, tokens: Tokens, index: int) -> Head | None:
    """The head whose last word is the token, or None."""
    group = heads.get(tokens.lower[index])
    if group is None:
        return None
    for head in group:
        first = index - len(head.words) + 1
        if first >= 0 and (
            len(head.words) == 1 or tuple(tokens.lower[first : index + 1]) == head.words
        ):
            return head
    return None
