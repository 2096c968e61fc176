"""Joins across the sample articles: who is who, and which reports are of one stay.

Linking is tried on its own, on the expected readings of the single articles, so that a slip of an
earlier stage cannot hide or excuse one of linking; and then on what the program reads, where floors
hold what has been reached. What must be joined is in `corpus/expected/across.json`.
"""

from __future__ import annotations

import datetime as dt
from functools import cache
from itertools import combinations
from typing import Any

from store.annotate.pipeline import annotate
from store.export.records import annotation_record
from store.link import link
from store.link.records import ArticleFacts, Linked
from store.model import Meeting, Official, Role, Trip, Window
from store.readers import read_file
from tests.scoring import Count, folded, person_keys
from tests.test_corpus import CORPUS, SLUGS, across, expected_of, text_of

Pair = tuple[str, str]

PEOPLE_PRECISION, PEOPLE_RECALL = 0.98, 0.87
"""Of pairs of mentions in two articles that are one person."""


def window(given: list[str] | None) -> Window | None:
    if given is None:
        return None
    return Window(dt.date.fromisoformat(given[0]), dt.date.fromisoformat(given[1]))


def tour_of(slug: str, row: dict[str, Any]) -> str:
    """The tour that a row belongs to, "" if none: what an article tells as one journey."""
    (name,) = (p["name"] for p in expected_of(slug)["persons"] if p["key"] == row["traveller"])
    official = next(
        (g["official"] for g in across()["officials"] if [slug, row["traveller"]] in g["in"]),
        folded(name).replace(" ", "-"),
    )
    about = row["start"] or row["end"] or [slug[:10], slug[:10]]
    for number, tour in enumerate(across()["tours"]):
        in_time = about[0] <= tour["days"][1] and tour["days"][0] <= about[1]
        if in_time and official == tour["official"] and row["country"] in tour["countries"]:
            return f"tour-{number}"
    return ""


def facts(slug: str) -> ArticleFacts:
    """The expected reading of one article as the stages before linking would give it."""
    expected = expected_of(slug)
    return ArticleFacts(
        article=slug,
        date=dt.date.fromisoformat(expected["date"]),
        officials=tuple(map(official, expected["persons"])),
        trips=tuple(
            Trip(
                official=row["traveller"],
                country=row["country"],
                status=row["status"],
                places=tuple(row["places"]),
                arrived=window(row["start"]),
                left=window(row["end"]),
                companions=tuple(row["companions"]),
                journey=tour_of(slug, row),
            )
            for row in expected["trips"]
        ),
        meetings=tuple(
            Meeting(tuple(row["between"]), row["status"], window(row["date"]), row["place"])
            for row in expected["meetings"]
        ),
    )


def official(person: dict[str, Any]) -> Official:
    roles = [(title.removeprefix("former "), "former " in title) for title in person["roles"]]
    return Official(
        id=person["key"],
        name=person["name"],
        aliases=tuple(s for s in person["surfaces"] if s != person["name"]),
        country=person["country"],
        roles=tuple(Role(title, 0, 0, former=former) for title, former in roles),
    )


@cache
def linked() -> Linked:
    return link(facts(slug) for slug in SLUGS)


def wanted_people() -> set[Pair]:
    """Pairs of (article and key) that are one person, over all articles."""
    pairs: set[Pair] = set()
    for group in across()["officials"]:
        pairs |= set(combinations(sorted(f"{slug} {key}" for slug, key in group["in"]), 2))
    return pairs


def test_one_person_in_all_spellings_and_namesakes_apart() -> None:
    wanted = wanted_people()
    joined: set[Pair] = set()
    for person in linked().officials:
        members = sorted(f"{slug} {key}" for slug, key in person.members)
        joined |= set(combinations(members, 2))
    wrong = sorted(joined - wanted)
    missed = sorted(wanted - joined)
    assert not wrong, "joined people who are not one:\n" + "\n".join(map(str, wrong))
    assert not missed, "left apart:\n" + "\n".join(map(str, missed))


def test_people_of_like_names_stay_apart() -> None:
    for group in across()["apart"]:
        people = {linked().official_of[slug, key] for slug, key in group["of"]}
        assert len(people) == len(group["of"]), group["name"]


def test_reports_of_one_stay_become_one_trip() -> None:
    """Optional rows (a change of planes, say) may be joined or not."""
    row_of = {
        (slug, row["traveller"], row["country"], str(row["start"])): f"{slug} #{index}"
        for slug in SLUGS
        for index, row in enumerate(expected_of(slug)["trips"])
    }
    optional = {
        f"{slug} #{index}"
        for slug in SLUGS
        for index, row in enumerate(expected_of(slug)["trips"])
        if row.get("optional")
    }
    wanted: set[Pair] = set()
    for journey in across()["journeys"]:
        rows = [
            row_of[slug, key, journey["country"], str(start)]
            for slug, key, start in journey["trips"]
        ]
        wanted |= set(combinations(sorted(rows), 2))
    joined: set[Pair] = set()
    for trip in linked().trips:
        claims = sorted(f"{claim.article} #{claim.index}" for claim in trip.claims)
        joined |= set(combinations(claims, 2))
    judged = {pair for pair in wanted | joined if not optional & set(pair)}
    wrong = sorted(judged & joined - wanted)
    missed = sorted(judged & wanted - joined)
    assert not wrong, "joined stays that are not one:\n" + "\n".join(map(str, wrong))
    assert not missed, "left apart:\n" + "\n".join(map(str, missed))


def test_legs_of_a_tour_share_a_journey_and_tours_are_kept_apart() -> None:
    journeys: dict[int, set[str]] = {}
    for trip in linked().trips:
        for claim in trip.claims:
            row = expected_of(claim.article)["trips"][claim.index]
            tour = tour_of(claim.article, row)
            if tour and not row.get("optional"):
                journeys.setdefault(int(tour.removeprefix("tour-")), set()).add(trip.journey)
    assert set(journeys) == set(range(len(across()["tours"])))
    assert {n: ids for n, ids in journeys.items() if len(ids) > 1} == {}
    assert len({next(iter(ids)) for ids in journeys.values()}) == len(journeys)


def test_status_of_a_stay_is_that_of_the_latest_report() -> None:
    """Announced, under way, done: the join of all three is a completed trip."""
    statuses = {(t.official, t.country, len(t.claims)): t.status for t in linked().trips}
    vietnam = [
        s for (who, to, n), s in statuses.items() if (who, to, n) == ("kim-jong-un", "VN", 3)
    ]
    assert vietnam == ["completed"]


def test_people_are_joined_in_what_the_program_reads() -> None:
    facts: list[ArticleFacts] = []
    key_of: dict[tuple[str, str], str] = {}
    for slug in SLUGS:
        (article,) = read_file(str(CORPUS / f"{slug}.txt"))
        read = annotate(article)
        facts.append(ArticleFacts(slug, article.date, read.officials, read.trips, read.meetings))
        keys = person_keys(expected_of(slug), text_of(slug), annotation_record(article, read))
        key_of |= {(slug, official): f"{slug} {key}" for official, key in keys.items()}
    joined: set[Pair] = set()
    for person in link(facts).officials:
        members = sorted({key_of[member] for member in person.members if member in key_of})
        joined |= set(combinations(members, 2))
    wanted = wanted_people()
    wrong, missed = sorted(joined - wanted), sorted(wanted - joined)
    count = Count(len(joined & wanted), len(wrong), len(missed))
    report = "\n".join(
        [*(f"wrong {pair}" for pair in wrong), *(f"missed {pair}" for pair in missed)]
    )
    assert count.precision >= PEOPLE_PRECISION, f"{count}\n{report}"
    assert count.recall >= PEOPLE_RECALL, f"{count}\n{report}"
