"""Word lists with a strength for each word, and the form in which words are looked up."""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from collections.abc import Callable, Mapping
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


_MANY_QUESTIONS = 1500
"""Answered by bisection in as much time as making the dictionary of one table takes."""


class WordTable:
    """Words with a strength each, found by bisection in sorted lists at first.

    A dictionary is far quicker to ask but costs 12 ms at every start; it is made once so many
    words have been asked for that a large folder is being read.
    """

    __slots__ = ("_asked", "_own", "_sorted", "_strengths")

    def __init__(self, sorted_words: Mapping[int, list[str]], own: Mapping[str, int]) -> None:
        self._sorted = tuple(sorted_words.items())
        self._own = own
        self._asked = 0
        self._strengths: dict[str, int] = {}

    def get(self, word: str, default: int = 0) -> int:
        """The strength of a `plain` word, or `default`."""
        if self._strengths:
            return self._strengths.get(word, default)
        if word in self._own:
            return self._own[word]
        self._asked += 1
        if self._asked > _MANY_QUESTIONS:
            self._strengths = {
                known: strength for strength, words in reversed(self._sorted) for known in words
            }
            self._strengths |= self._own
        for strength, words in self._sorted:
            index = bisect_left(words, word)
            if index < len(words) and words[index] == word:
                return strength
        return default

    def looker(self) -> Callable[[str, int], int]:
        """`get`, as quick as it can be by now: to be asked for anew with each batch of words."""
        return self._strengths.get if self._strengths else self.get

    def __contains__(self, word: object) -> bool:
        return isinstance(word, str) and self.get(word) > 0

    def __len__(self) -> int:
        return len(self._own) + sum(len(words) for _, words in self._sorted)
