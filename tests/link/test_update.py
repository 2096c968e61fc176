"""A few articles more, linked on their own, must come out as if all were linked anew."""

from __future__ import annotations

import random
from typing import Literal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from store.link import NO_DECISIONS, Decision, Decisions, MentionKey, PersonRef, link
from store.link.index import Index
from store.link.records import ArticleFacts, Linked
from store.model import Official
from tests.link.build import article, went, who
from tests.link.made import articles


def agree(index: Index, facts: list[ArticleFacts], decisions: Decisions = NO_DECISIONS) -> None:
    full = link(facts, decisions)
    step = index.linked()
    assert step.officials == full.officials
    assert step.trips == full.trips
    assert step.meetings == full.meetings
    assert step.candidates == full.candidates


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_any_mix_of_adding_and_removing_comes_out_as_linking_all(data: st.DataObject) -> None:
    seed = data.draw(st.integers(0, 10_000))
    pool = list(articles(24, persons=data.draw(st.integers(3, 14)), seed=seed))
    begun = data.draw(st.integers(0, 20))
    held = {one.article: one for one in pool[:begun]}
    index = Index(held.values())
    for _ in range(data.draw(st.integers(1, 4))):
        added = data.draw(
            st.lists(st.sampled_from(pool), max_size=4, unique_by=lambda a: a.article)
        )
        removed = data.draw(st.lists(st.sampled_from(sorted(held)), max_size=3)) if held else []
        removed = [id for id in removed if id not in {one.article for one in added}]
        index.change(removed, added)
        held |= {one.article: one for one in added}
        for id in removed:
            held.pop(id, None)
        agree(index, list(held.values()))


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 10_000), st.randoms(use_true_random=False))
def test_the_order_of_the_articles_changes_nothing(seed: int, chance: random.Random) -> None:
    facts = list(articles(20, persons=9, seed=seed))
    before: Linked = link(facts)
    chance.shuffle(facts)
    assert link(facts) == before


def test_a_corrected_article_is_replaced() -> None:
    facts = list(articles(30, persons=8, seed=3))
    index = Index(facts)
    other = next(iter(articles(1, persons=8, seed=77)))
    corrected = ArticleFacts(
        facts[4].article, facts[4].date, other.officials, other.trips, other.meetings
    )
    index.change((), [corrected])
    agree(index, [*facts[:4], corrected, *facts[5:]])


def test_removing_everything_leaves_nothing() -> None:
    facts = list(articles(12, persons=6, seed=5))
    index = Index(facts)
    index.change([one.article for one in facts])
    assert index.linked() == Linked()


@pytest.mark.parametrize("seed", range(3))
def test_growing_one_by_one(seed: int) -> None:
    facts = list(articles(40, persons=12, seed=seed))
    index = Index()
    for number, one in enumerate(facts, start=1):
        index.change((), [one])
        if number % 10 == 0:
            agree(index, facts[:number])


ANNA, MONA = who("Anna Lind", "SE", "Trade Minister"), who("Mona Falk", "NO", "Envoy")
BY_HAND = [
    article("a", "2019-05-01", (ANNA,), (went("anna-lind", "FR", "2019-05-01"),)),
    article("b", "2019-05-02", (MONA,), (went("mona-falk", "FR", "2019-05-02"),)),
]


@pytest.mark.parametrize("kind", ["same", "different"])
@pytest.mark.parametrize(
    ("left", "right"),
    [((ANNA,), (MONA,)), ((MONA,), (ANNA,)), ((ANNA,), (ANNA,)), ((ANNA, MONA), (MONA,))],
)
def test_who_was_decided_to_be_one_stays_so_when_either_is_named_again(
    kind: Literal["same", "different"], left: tuple[Official, ...], right: tuple[Official, ...]
) -> None:
    people = [
        PersonRef((MentionKey(where, 0, len(one.name), one.name),))
        for where, one in (("a", ANNA), ("b", MONA))
    ]
    decisions = Decisions((Decision(kind, "2020-01-01", "x", *people),))
    more = [
        article("c", "2019-05-03", left, (went(left[0].id, "FR", "2019-05-02..2019-05-03"),)),
        article("d", "2019-05-04", right),
    ]
    index, held = Index(BY_HAND, decisions), list(BY_HAND)
    for one in more:
        index.change((), [one])
        held.append(one)
        agree(index, held, decisions)
    index.change(["c"])
    agree(index, [*BY_HAND, more[1]], decisions)
    assert len(index.linked().officials) == (1 if kind == "same" else 2)
