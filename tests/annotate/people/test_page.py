"""What the look-ups of a page promise, against a plain walk over the words."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from store.annotate.lexicon import load_lexicon
from store.annotate.people.origin import load_origins
from store.annotate.people.page import AHEAD, Page, prepare
from store.annotate.people.words import vocabulary
from store.annotate.tokens import tokenise

WORDS = [
    "as",
    "As",
    "AS",
    "was",
    "with",
    "With",
    "delegation",
    "Delegations",
    "-",
    "the",
    ".",
    "\n",
]
TEXTS = st.lists(st.sampled_from(WORDS), min_size=1, max_size=40).map(" ".join)


def page_of(text: str) -> Page:
    lexicon = load_lexicon()
    return prepare(tokenise(text), vocabulary(lexicon.overlay), load_origins(None), [], [])


@given(TEXTS)
@settings(max_examples=100, deadline=None)
def test_where_finds_each_token_of_the_words(text: str) -> None:
    page = page_of(text)
    words = frozenset(("as", "with", "delegation", "nobody"))
    found = [index for index, word in enumerate(page.tokens.lower) if word in words]
    assert page.where(words) == found


@given(TEXTS)
@settings(max_examples=20, deadline=None)
def test_blank_tokens_stand_behind_the_last(text: str) -> None:
    page = page_of(text)
    assert page.lower == page.tokens.lower + [""] * AHEAD
    assert page.classes == page.tokens.classes + " " * AHEAD
    assert page.bits[page.size :] == (0,) * AHEAD
