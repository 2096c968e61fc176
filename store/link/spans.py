"""Mentions of people that were added or struck out by hand, put into an article's facts.

Comes before everything else in linking: a person who is struck out is gone with their trips, one
who is added is linked like any other.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from store.link.decisions import Decision, MentionKey
from store.link.keys import slug
from store.link.records import ArticleFacts, Member, SpanChange
from store.model import Name, Official


@dataclass(frozen=True, slots=True)
class Corrected:
    """An article's facts after the spans that were added or struck out by hand."""

    facts: ArticleFacts
    spans: tuple[tuple[MentionKey, str | None], ...]
    """Each span with its official's local id, None where it was struck out."""
    done: frozenset[str]
    """Ids of the decisions that found their target."""


def correct(facts: ArticleFacts, decisions: Sequence[Decision]) -> Corrected:
    """Applies the span decisions of one article: those people are added or are gone."""
    spans: list[tuple[MentionKey, str | None]] = []
    done: set[str] = set()
    for decision in decisions:
        span = decision.span
        if span is None or span.article != facts.article:
            continue
        if decision.kind == "span-drop":
            hit = [name for name in facts.people if overlap(name, span)]
            if hit:
                facts = _without(facts, hit)
                spans.append((span, None))
                done.add(decision.id)
        elif decision.kind == "span-add" and span.text:
            facts, local = _with(facts, span, dict(decision.changes).get("country"))
            spans.append((span, local))
            done.add(decision.id)
    return Corrected(facts, tuple(spans), frozenset(done))


def overlap(name: Name, span: MentionKey) -> bool:
    """Whether a mention and a span of the same article share a letter."""
    return name.start < span.end and span.start < name.end


def _without(facts: ArticleFacts, struck: Sequence[Name]) -> ArticleFacts:
    """The facts without some mentions, and without the people who have no other mention."""
    people = tuple(name for name in facts.people if name not in struck)
    named = {name.id for name in people}
    gone = {name.id for name in struck} - named
    return replace(
        facts,
        people=people,
        officials=tuple(o for o in facts.officials if o.id not in gone),
        trips=tuple(
            replace(trip, companions=tuple(c for c in trip.companions if c not in gone))
            for trip in facts.trips
        ),
    )


def _with(facts: ArticleFacts, span: MentionKey, country: str | None) -> tuple[ArticleFacts, str]:
    """The facts with a person added, or with one more mention of a person of that name."""
    for official in facts.officials:
        if official.name == span.text:
            local = official.id
            break
    else:
        taken = {official.id for official in facts.officials}
        local = base = slug(span.text)
        number = 2
        while local in taken:
            local, number = f"{base}-{number}", number + 1
        added = Official(local, span.text, country=country or None)
        facts = replace(facts, officials=(*facts.officials, added))
    name = Name("person", span.start, span.end, span.text, -1, -1, id=local, rule="by hand")
    return replace(facts, people=(*facts.people, name)), local


def span_changes(
    spans: Iterable[tuple[MentionKey, str | None]], official_of: Mapping[Member, str]
) -> tuple[SpanChange, ...]:
    """The spans that were added or struck out, with linked ids, in text order."""
    return tuple(
        SpanChange(
            span.article,
            span.start,
            span.end,
            span.text,
            None if local is None else official_of.get((span.article, local)),
        )
        for span, local in sorted(spans, key=lambda item: item[0])
    )
