"""Word lists with a strength for each word, and the form in which words are looked up."""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from collections.abc import Mapping
from functools import lru_cache

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
