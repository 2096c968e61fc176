"""What a perfect reader would read from `tests.articles`, so that tests of what comes after the
reading do not change whenever the reading gets better."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from store.annotate.tokens import Tokens
from store.model import (
    Annotations,
    Evidence,
    Meeting,
    Name,
    Official,
    Role,
    TimeExpression,
    Trip,
    TripStatus,
    Window,
)

# Surface -> (kind, id, country) of everything that the articles name.
NAMES: dict[str, tuple[str, str, str]] = {
    "Ri Su Yong": ("person", "ri-su-yong", "KP"),
    "Ri Yong Ho": ("person", "ri-yong-ho", "KP"),
    "Ri": ("person", "ri-su-yong", "KP"),
    "Ryu Myong Son": ("person", "ryu-myong-son", "KP"),
    "Miguel Díaz-Canel": ("person", "miguel-diaz-canel", "CU"),
    "Mike Pompeo": ("person", "mike-pompeo", "US"),
    "Pompeo": ("person", "mike-pompeo", "US"),
    "Taro Kono": ("person", "taro-kono", "JP"),
    "Cuban": ("place", "CU", "CU"),
    "Cuba": ("place", "CU", "CU"),
    "Havana": ("place", "CU/havana", "CU"),
    "North Korean": ("place", "KP", "KP"),
    "Pyongyang": ("place", "KP/pyongyang", "KP"),
    "Vietnam": ("place", "VN", "VN"),
    "Tokyo": ("place", "JP/tokyo", "JP"),
    "Japanese": ("place", "JP", "JP"),
    "Laos": ("place", "LA", "LA"),
    "Workers' Party of Korea": ("organisation", "workers-party-of-korea", "KP"),
}
ROLES: dict[str, str] = {
    "vice-chairman of the Central Committee of the Workers' Party of Korea": "ri-su-yong",
    "official": "ri-su-yong",
    "Foreign Minister Ri": "ri-yong-ho",
    "President": "miguel-diaz-canel",
    "Secretary of State": "mike-pompeo",
    "Foreign Minister Taro": "taro-kono",
}
TIMES: dict[str, str] = {
    "arrived in Cuba on Monday": "2019-05-20",
    "Havana on Tuesday": "2019-05-21",
    "Havana on Saturday": "2019-05-25",
    "Díaz-Canel on Tuesday": "2019-05-21",
    "Laos on Tuesday": "2019-03-26",
    "Tokyo on Saturday": "2018-07-07",
    "Kono on Sunday": "2018-07-08",
}


def annotate_together(
    bodies: Sequence[tuple[Tokens, dt.date]], words: object = None
) -> list[Annotations]:
    """Stands in for `store.annotate.pipeline.annotate_together` on the articles of the tests."""
    return [_annotations(tokens.text, date) for tokens, date in bodies]


def _annotations(body: str, date: dt.date) -> Annotations:
    names = _names(body)
    people = {name.id: name for name in reversed(names) if name.kind == "person"}
    officials = tuple(
        Official(
            id=key or "",
            name=name.text,
            aliases=("Ri",) if key == "ri-su-yong" and "Ri met" in body else (),
            country=name.country,
            roles=_roles(body, key or ""),
        )
        for key, name in sorted(people.items(), key=lambda item: item[1].start)
    )
    return Annotations(
        names=names,
        officials=officials,
        times=_times(body),
        trips=_trips(body),
        meetings=_meetings(body),
    )


def _names(body: str) -> tuple[Name, ...]:
    found: list[Name] = []
    for surface, (kind, key, country) in sorted(NAMES.items(), key=lambda one: -len(one[0])):
        start = body.find(surface)
        while start >= 0:
            end = start + len(surface)
            inside = any(start < name.end and name.start < end for name in found)
            if not inside and not body[end : end + 1].isalpha():
                sort = "demonym" if surface.endswith("an") and kind == "place" else ""
                found.append(
                    Name(kind, start, end, surface, 0, 1, key, country, sort)  # type: ignore[arg-type]
                )
            start = body.find(surface, end)
    return tuple(sorted(found, key=lambda name: name.start))


def _roles(body: str, official: str) -> tuple[Role, ...]:
    found: list[Role] = []
    for text, holder in ROLES.items():
        start = body.find(text)
        if holder == official and start >= 0:
            title = "Foreign Minister" if text.startswith("Foreign") else text
            found.append(Role(title, start, start + len(title), rule="role/test"))
    return tuple(found)


def _times(body: str) -> tuple[TimeExpression, ...]:
    found: list[TimeExpression] = []
    for context, value in TIMES.items():
        if context in body:
            word = context.rpartition(" ")[2]
            start = body.find(context) + len(context) - len(word)
            day = dt.date.fromisoformat(value)
            found.append(
                TimeExpression(start, start + len(word), word, "DATE", value, day, day, "time/test")
            )
    return tuple(sorted(found, key=lambda time: time.start))


def _trip(
    body: str,
    text: str,
    who: str,
    country: str,
    status: TripStatus,
    arrived: str,
    left: str = "",
    *,
    places: tuple[str, ...] = (),
    companions: tuple[str, ...] = (),
) -> Trip:
    start = body.index(text)
    end = start + len(text)
    return Trip(
        official=who,
        country=country,
        status=status,
        places=places,
        arrived=_day(arrived),
        left=_day(left),
        companions=companions,
        journey=f"{who}-1",
        evidence=(
            Evidence(start, end, "trip/test"),
            Evidence(start, end, "trip/test", "arrived"),
        ),
    )


def _trips(body: str) -> tuple[Trip, ...]:
    if "Secretary of State" in body:
        text = "Mike Pompeo arrived in Tokyo on Saturday"
        return (_trip(body, text, "mike-pompeo", "JP", "ongoing", "2018-07-07", places=("Tokyo",)),)
    if "will visit Vietnam" in body:
        text = "Ri Yong Ho will visit Vietnam from Thursday to Sunday"
        return (_trip(body, text, "ri-yong-ho", "VN", "planned", "2018-11-29", "2018-12-02"),)
    if "for Laos" in body:
        text = "Ri Su Yong left Pyongyang for Laos on Tuesday"
        return (_trip(body, text, "ri-su-yong", "LA", "ongoing", "2019-03-26"),)
    if "accompanied" in body:
        text = "arrived in Cuba on Monday"
        with_him = "He was accompanied by Ryu Myong Son"
        both = ("ri-su-yong", "ryu-myong-son")
        return (
            _trip(
                body, text, both[0], "CU", "ongoing", "2019-05-20",
                places=("Havana",), companions=both[1:],
            ),
            _trip(body, with_him, both[1], "CU", "ongoing", "2019-05-20", companions=both[:1]),
        )  # fmt: skip
    if "after a visit" in body:
        text = "Ri Su Yong left Havana on Saturday after a visit to Cuba"
        return (_trip(body, text, "ri-su-yong", "CU", "completed", "", "2019-05-25"),)
    return ()


def _meetings(body: str) -> tuple[Meeting, ...]:
    found: list[Meeting] = []
    for text, who, day, place, country in (
        ("Ri met Cuban President Miguel Díaz-Canel", ("ri-su-yong", "miguel-diaz-canel"),
         "2019-05-21", "Havana", "CU"),
        ("he met President Miguel Díaz-Canel", ("ri-su-yong", "miguel-diaz-canel"),
         "2019-05-21", None, "CU"),
        ("met Japanese Foreign Minister Taro Kono", ("mike-pompeo", "taro-kono"),
         "2018-07-08", "Tokyo", "JP"),
    ):  # fmt: skip
        start = body.find(text)
        if start >= 0:
            evidence = Evidence(start, start + len(text), "meeting/test")
            found.append(Meeting(who, "held", _day(day), place, country, (evidence,)))
    return tuple(found)


def _day(day: str) -> Window | None:
    if not day:
        return None
    return Window(dt.date.fromisoformat(day), dt.date.fromisoformat(day), "on that day")
