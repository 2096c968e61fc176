"""A few articles more, linked on their own, must come out as if all were linked anew."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from store.link import link
from store.link.index import Index
from store.link.records import ArticleFacts, Linked
from tests.link.made import articles


def agree(index: Index, facts: list[ArticleFacts]) -> None:
    full = link(facts)
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
