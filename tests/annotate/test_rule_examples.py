"""Every rule of every stage reads its own "+" examples and none of its "-" examples."""

from __future__ import annotations

import importlib
import pkgutil

import pytest

import store.annotate
from store.annotate.facts import facts
from store.annotate.pipeline import annotate_text
from store.annotate.rules import Example, Rule, parse_examples


def all_rules() -> list[Rule]:
    rules: list[Rule] = []
    for info in pkgutil.walk_packages(store.annotate.__path__, "store.annotate."):
        if ".data" in info.name:
            continue
        rules += getattr(importlib.import_module(info.name), "RULES", ())
    return rules


def all_examples() -> list[Example]:
    return [example for rule in all_rules() for example in parse_examples(rule)]


@pytest.mark.parametrize("example", all_examples(), ids=lambda e: f"{e.rule}:{e.text[:40]}")
def test_example(example: Example) -> None:
    found = facts(annotate_text(example.text, example.date))
    for fact in example.facts:
        assert (fact in found) == example.positive, "\n".join([fact, "---", *found])


@pytest.mark.parametrize("rule", all_rules(), ids=lambda r: r.name)
def test_rule_has_both_kinds_of_example(rule: Rule) -> None:
    signs = {example.positive for example in parse_examples(rule)}
    assert signs == {True, False}


def test_rule_names_are_unique() -> None:
    names = [rule.name for rule in all_rules()]
    assert len(names) == len(set(names))
