"""Prints how often each rule was right on the annotated articles: `make coverage`.

Counted are trips, meetings, mentions of people and roles, each by the rule or rules that gave it.
A trip is right where an expected one has its traveller and country and no contradicting day; a
meeting, where all its pairs are expected; a mention, where its bounds are; a role, where its head
noun is among the person's. With `--write` the precision of the rules of trips goes into the table
from which trips get their confidence. Nothing here judges whether a figure is good enough.
"""

from __future__ import annotations

import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from typing import Any

from store.annotate.pipeline import annotate
from store.export.records import annotation_record
from store.model import Annotations, Article, Trip, Window
from store.readers import read_file
from tests.scoring import days, folded, meet, person_keys, surface_spans

ROOT = Path(__file__).parent.parent
TABLE = ROOT / "store" / "annotate" / "data" / "rule_precision.tsv"
HEAD = """\
# How often each rule of a trip was right on the annotated articles: rule, hits, right.
# Made by `python -m tests.coverage --write`; do not edit by hand.
"""
Row = dict[str, Any]


def annotated() -> Iterator[tuple[Path, Row]]:
    """The sample articles and, where they lie beside the checkout, the articles for development."""
    corpus = ROOT / "corpus"
    gold = ROOT.parent / "shared" / "gold"
    for expected, texts in ((corpus / "expected", corpus), (gold / "ann", gold / "docs")):
        for path in sorted(expected.glob("*.json")):
            text = texts / f"{path.stem}.txt"
            if text.is_file():
                yield text, json.loads(path.read_text(encoding="utf-8"))


class Tally:
    """Right and wrong by rule."""

    def __init__(self) -> None:
        self.right: Counter[str] = Counter()
        self.wrong: Counter[str] = Counter()

    def count(self, rules: set[str], right: bool) -> None:
        """One reading that all of `rules` gave."""
        for rule in rules:
            (self.right if right else self.wrong)[rule] += 1

    def rows(self) -> list[tuple[str, int, int]]:
        """(rule, hits, right), by name."""
        names = sorted(self.right.keys() | self.wrong.keys())
        return [(n, self.right[n] + self.wrong[n], self.right[n]) for n in names]


def tally_article(tally: Tally, article: Article, text: str, expected: Row) -> None:
    """Adds what was read from one article whose file's whole content is `text`."""
    read = annotate(article)
    person_of = person_keys(expected, text, annotation_record(article, read))
    for trip in read.trips:
        if trip.status != "cancelled":
            right = any(_is_trip(row, trip, person_of) for row in expected["trips"])
            tally.count({e.rule for e in trip.evidence}, right)
    pairs = {frozenset(p) for m in expected["meetings"] for p in combinations(m["between"], 2)}
    for meeting in read.meetings:
        keys = [person_of.get(one, one) for one in meeting.officials]
        right = all(frozenset(pair) in pairs for pair in combinations(keys, 2))
        tally.count({e.rule for e in meeting.evidence}, right)
    _tally_people(tally, read, text, text.index(article.body), expected, person_of)


def _tally_people(
    tally: Tally, read: Annotations, text: str, shift: int, expected: Row, person_of: dict[str, str]
) -> None:
    spans = {(start, end) for start, end, _ in surface_spans(expected, text)}
    for name in read.names:
        if name.kind == "person":
            tally.count({name.rule}, (name.start + shift, name.end + shift) in spans)
    heads: defaultdict[str, set[str]] = defaultdict(set)
    for person in expected["persons"]:
        for role in person["roles"]:
            heads[person["key"]] |= set(folded(role).split())
    for official in read.officials:
        for role in official.roles:
            known = heads[person_of.get(official.id, "")]
            tally.count({role.rule}, bool(known & set(folded(role.title).split())))


def _is_trip(row: Row, trip: Trip, person_of: dict[str, str]) -> bool:
    if (row["traveller"], row["country"]) != (person_of.get(trip.official), trip.country):
        return False
    return _agrees(row["start"], trip.arrived) and _agrees(row["end"], trip.left)


def _agrees(expected: list[str] | None, window: Window | None) -> bool:
    wanted = days(expected)
    return not (wanted and window) or meet(wanted, (window.earliest, window.latest))


def main(words: list[str]) -> None:
    """Prints the table; with `--write` keeps the part of it that confidence stands on."""
    tally = Tally()
    for path, expected in annotated():
        text = path.read_text(encoding="utf-8")
        for article in read_file(path):
            tally_article(tally, article, text, expected)
    print(f"{'rule':40} {'hits':>5} {'right':>5} {'wrong':>5}  precision")
    for rule, hits, right in tally.rows():
        print(f"{rule:40} {hits:5} {right:5} {hits - right:5}  {right / hits:9.2f}")
    if "--write" in words:
        kept = [row for row in tally.rows() if row[0].startswith("trip/")]
        lines = ["\t".join(map(str, row)) + "\n" for row in kept]
        TABLE.write_text(HEAD + "".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
