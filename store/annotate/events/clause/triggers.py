"""Loads the words that announce travel and meetings, from `data/triggers.toml`, once a process.

Only words live here; what a word does to a sentence is decided by the stages that use them.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Literal

from store.annotate.events.clause.fixed_phrases import FixedPhrases, by_first_word
from store.annotate.lexicon import DATA

Form = Literal["base", "third", "past", "participle", "ing", "noun"]


_FORMS: tuple[Form, ...] = ("base", "third", "past", "participle", "ing")


@dataclass(frozen=True, slots=True)
class Word:
    """One trigger word: the frames that may read it and its grammatical form."""

    frames: tuple[str, ...]
    """In alphabetical order."""
    form: Form

    @property
    def is_finite(self) -> bool:
        """Whether it may be a clause's own verb: "went", "goes"."""
        return self.form in ("past", "third")


@dataclass(frozen=True, slots=True)
class Triggers:
    """The word lists of triggers.toml; all words are in lower case."""

    verbs: dict[str, Word]
    nouns: dict[str, str]
    """Noun -> its kind: visit, arrival, departure, delegation, talks, counterpart."""
    anywhere: frozenset[str]
    """Every verb and noun: an article without one of them has no trips to read."""
    cancel: frozenset[str]
    deny: frozenset[str]
    possible: frozenset[str]
    accept: frozenset[str]
    planned: frozenset[str]
    cancel_phrases: FixedPhrases
    """First word -> the phrases that begin with it."""
    deny_phrases: FixedPhrases
    reporting: frozenset[str]
    residents: frozenset[str]


@lru_cache(maxsize=1)
def load_triggers() -> Triggers:
    """The packaged lists; the same object at each call."""
    with (DATA / "triggers.toml").open("rb") as stream:
        table = tomllib.load(stream)
    verbs = _verbs(table["verbs"])
    nouns = {word: kind for kind, words in table["nouns"].items() for word in words.split()}
    polarity: dict[str, Any] = table["polarity"]
    return Triggers(
        verbs=verbs,
        nouns=nouns,
        anywhere=frozenset(verbs) | frozenset(nouns),
        cancel=frozenset(polarity["cancel"].split()),
        deny=frozenset(polarity["deny"].split()),
        possible=frozenset(polarity["possible"].split()),
        accept=frozenset(polarity["accept"].split()),
        planned=frozenset(polarity["planned"].split()),
        cancel_phrases=by_first_word("\n".join(polarity["cancel_phrases"])),
        deny_phrases=by_first_word("\n".join(polarity["deny_phrases"])),
        reporting=frozenset(table["reporting"]["verbs"].split()),
        residents=frozenset(table["residents"]["words"].split()),
    )


def _verbs(table: dict[str, dict[str, list[str]]]) -> dict[str, Word]:
    frames: dict[str, set[str]] = {}
    forms: dict[str, Form] = {}
    for frame, lemmas in table.items():
        for words in lemmas.values():
            for form, word in zip(_FORMS, words, strict=True):
                if not word:
                    continue
                frames.setdefault(word, set()).add(frame)
                # "visited" is past before it is participle; "come" is base before participle.
                forms.setdefault(word, form)
    return {word: Word(tuple(sorted(frames[word])), forms[word]) for word in frames}
