"""A regular expression over the masked words of a sentence, as member_words.py and beside_words.py have them."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class WordPattern:
    """A verbose regular expression that is compiled when it is first asked, and kept by `re`.

    To compile all of them takes a tenth of a second, and in most articles few are asked.
    """

    text: str

    def search(self, words: str) -> re.Match[str] | None:
        """The first place in some words that fits."""
        return re.search(self.text, words, re.VERBOSE)

    def match(self, words: str) -> re.Match[str] | None:
        """What fits at the head of some words."""
        return re.match(self.text, words, re.VERBOSE)
