"""Tables of fixed phrases, and whether one of them begins or ends at a token.

What a phrase means is for the rules that list it; nothing here knows any word.
"""

from __future__ import annotations

FixedPhrases = dict[str, tuple[tuple[str, ...], ...]]
"""Phrases by the word at which they are looked for: all by their first word, or all by their last."""


def by_first_word(phrases: str) -> FixedPhrases:
    """Phrases, one a line, by the word that each begins with: a table for `begins`."""
    return _by_word(phrases, 0)


def by_last_word(phrases: str) -> FixedPhrases:
    """Phrases, one a line, by the word that each ends with: a table for `ends`."""
    return _by_word(phrases, -1)


def _by_word(phrases: str, position: int) -> FixedPhrases:
    table: FixedPhrases = {}
    for line in phrases.strip().splitlines():
        words = tuple(line.split())
        table[words[position]] = (*table.get(words[position], ()), words)
    return table


def begins(lower: list[str], index: int, table: FixedPhrases) -> bool:
    """Whether one of the phrases of a table by first words begins at a token."""
    return index < len(lower) and any(
        tuple(lower[index : index + len(words)]) == words for words in table.get(lower[index], ())
    )


def length_at(lower: list[str], index: int, table: FixedPhrases) -> int:
    """How many words the longest phrase of a table by first words has that begins at a token."""
    if index >= len(lower):
        return 0
    rows = table.get(lower[index], ())
    return max((len(row) for row in rows if begins(lower, index, {row[0]: (row,)})), default=0)


def ends(lower: list[str], index: int, table: FixedPhrases, low: int) -> bool:
    """Whether one of the phrases of a table by last words, all from token `low` on, ends at a token."""
    stop = index + 1
    return any(
        stop - len(words) >= low and tuple(lower[stop - len(words) : stop]) == words
        for words in table.get(lower[index], ())
    )
