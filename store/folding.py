"""Folds names to one spelling for look-ups: no accents, no case, no punctuation."""

from __future__ import annotations

import unicodedata


def fold(text: str) -> str:
    """`text` in lower case without accents; everything but letters and digits is one space."""
    if not text.isascii():
        decomposed = unicodedata.normalize("NFKD", text)
        text = "".join(char for char in decomposed if not unicodedata.combining(char))
    text = text.casefold().replace("'", "").replace("’", "")
    return " ".join("".join(char if char.isalnum() else " " for char in text).split())
