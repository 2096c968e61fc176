"""A library that answers from memory: any number of articles, made by rule, and three officials.

The screens cannot tell it from a store; what it says is the same on every run.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Callable, Sequence
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING, Generic, TypeVar

from store.query.groups import SORT_OF, Group, Grouping
from store.query.review import PairRow
from store.query.rows import (
    ArticlePage,
    ArticleRow,
    CompanionRow,
    Days,
    EvidenceRow,
    InArticle,
    Listing,
    MeetingRow,
    OfficialPage,
    OfficialRow,
    PlacePage,
    PlaceRow,
    Ref,
    RoleRow,
    Span,
    Summary,
    TripRow,
)
from tui.library import Limited, LimitError

if TYPE_CHECKING:
    from tui.deciding import Made

T = TypeVar("T")
NEWEST = dt.date(2024, 6, 30)
PEOPLE = (
    ("amara-okafor", "Amara Okafor", "NG", "minister for foreign affairs"),
    ("jonas-lind", "Jonas Lind", "SE", "state secretary"),
    ("pham-thi-hoa", "Phạm Thị Hoà", "VN", "deputy prime minister"),
)
PLACES = (("SE", "Sweden", "Stockholm"), ("VN", "Viet Nam", "Hanoi"), ("NG", "Nigeria", "Abuja"))


class Rows(Generic[T]):
    """A listing made by rule."""

    def __init__(
        self,
        ids: Sequence[int | str],
        make: Callable[[int | str], T],
        asked: list[int] | None = None,
    ) -> None:
        self.ids = ids
        self.make = make
        self.asked = asked if asked is not None else []

    def __len__(self) -> int:
        return len(self.ids)

    def window(self, start: int, stop: int) -> list[T]:
        self.asked.append(stop - start)
        return [self.make(one) for one in self.ids[start:stop]]

    def position(self, row_id: int | str) -> int | None:
        try:
            return self.ids.index(row_id)
        except ValueError:
            return None


def who(number: int) -> tuple[str, str, str, str]:
    return PEOPLE[number % 3]


def where(number: int) -> tuple[str, str, str]:
    return PLACES[(number + number // 3) % 3]


def day(number: int) -> str:
    return (NEWEST - dt.timedelta(days=number // 7)).isoformat()


def title(number: int) -> str:
    return f"{who(number)[1]} arrives in {where(number)[2]} for talks, no. {number}"


class PretendDesk:
    """Takes decisions and writes nothing; `refuse` makes it answer with a reason."""

    def __init__(self) -> None:
        self.asked: list[tuple[object, ...]] = []
        self.refuse = ""

    def file(self) -> Path:
        return Path("no-such-folder") / "decisions.jsonl"

    def _made(self, *asked: object, **more: object) -> Made:
        # Imported here, because programs under measure are started with this library.
        from store.link.decisions import Decision, PersonRef
        from tui.deciding import Made, RefusedError

        if self.refuse:
            raise RefusedError(self.refuse)
        known = {name: value for name, value in more.items() if value}
        self.asked.append((*asked, known) if known else asked)
        person = PersonRef(slug=str(asked[-1]))
        return Made(Decision("same", "2024-01-01", "a tester", person=person), self.file())

    def about_two(self, *asked: object) -> Made:
        return self._made(*asked)

    def about_person(self, *asked: object) -> Made:
        return self._made(*asked)

    def about_span(self, *asked: object) -> Made:
        return self._made(*asked)

    def about_trip(self, *asked: object, **more: object) -> Made:
        return self._made(*asked, **more)

    def add_trip(self, *asked: object) -> Made:
        return self._made("trip-add", *asked)

    def take_back(self, target: str) -> Made:
        return self._made("undo", target)


class MemoryLibrary:
    """Articles 0..count-1, newest first, one trip each for the first thirty."""

    def __init__(self, count: int = 482) -> None:
        self.size = count
        self.asked: list[int] = []
        self.is_changed = False
        self.builder: list[str] = []
        self.reloads = 0
        self.desk = PretendDesk()

    def _row(self, number: int | str) -> ArticleRow:
        n = int(number)
        return ArticleRow(n, day(n), ("AP", "Xinhua", "")[n % 3], title(n), int(n < 30))

    def articles(self, oldest_first: bool = False) -> Listing[ArticleRow]:
        ids = range(self.size)
        return Rows(ids[::-1] if oldest_first else ids, self._row, self.asked)

    def limited(self, limit: str, oldest_first: bool = False, most: int | None = None) -> Limited:
        if "bad:" in limit:
            raise LimitError("no key bad:; did you mean in:?")
        words = limit.lower().split()
        ids = [n for n in range(self.size) if all(word in title(n).lower() for word in words)]
        complete = most is None or len(ids) <= most
        ids = ids[:most]
        return Limited(Rows(ids[::-1] if oldest_first else ids, self._row), limit.strip(), complete)

    def article_rows_with(self, needle: str, oldest_first: bool = False) -> list[int]:
        rows = self.articles(oldest_first).window(0, self.size)
        return [
            n
            for n, row in enumerate(rows)
            if needle.lower() in f"{row.date} {row.source} {row.title}".lower()
        ]

    def next_article_with(self, needle: str, beyond: int, oldest_first: bool = False) -> int | None:
        rows = self.articles(oldest_first).window(0, self.size)
        place = next(n for n, row in enumerate(rows) if row.id == beyond)
        found = [n for n in self.article_rows_with(needle, oldest_first) if n > place]
        return rows[found[0]].id if found else None

    def apart(self) -> MemoryLibrary:
        return self

    def interrupt(self) -> None:
        pass

    def article(self, article_id: int) -> ArticlePage | None:
        n = article_id
        if not 0 <= n < self.size:
            return None
        ident, name, country, role = who(n)
        code, land, city = where(n)
        first = f"{city.upper()} -- {name}, the {role}, landed in {city} late on Monday. "
        paragraph = (
            f"The visit to {land} follows months of quiet talks between the two governments, "
            f"and {name.split()[-1]} is to see the president on Tuesday before flying home. "
        )
        body = first + "\n\n" + "\n\n".join([paragraph * 2] * 6)
        spans = []
        for word, kind, target in (
            (name, "official", ident),
            (city, "place", f"{code}/{city.lower()}"),
            ("late on Monday", "date", "2024-06-24"),
        ):
            at = body.index(word)
            spans.append(Span(at, at + len(word), kind, target))
        at = body.index(f"{land} follows")
        spans.append(Span(at, at + len(land), "place", code))
        return ArticlePage(
            id=n,
            key=f"{day(n)}-{n:010x}",
            date=day(n),
            title=title(n),
            source=self._row(n).source,
            url="https://news.example/" + str(n) if n % 2 else "",
            path=f"docs/{n}.txt",
            body=body,
            spans=tuple(sorted(spans)),
            officials=(InArticle(ident, name, country, 7),),
            trips=(self._trip(n),) if n < 30 else (),
            meetings=(),
        )

    def articles_of(self, official: str) -> Listing[ArticleRow]:
        return Rows([n for n in range(min(self.size, 300)) if who(n)[0] == official], self._row)

    def _trip(self, number: int | str) -> TripRow:
        n = int(str(number).removeprefix("trip-"))
        ident, name, country, _ = who(n)
        code, land, city = where(n)
        return TripRow(
            id=f"trip-{n}",
            journey=f"journey-{n}",
            official=ident,
            name=name,
            home=country,
            country=code,
            country_name=land,
            places=(city,),
            status=("completed", "ongoing", "planned", "cancelled")[n % 4],
            arrived=Days(day(n), day(n), "late on Monday") if n % 5 else None,
            left=Days(day(n), day(max(n - 20, 0)), "later that week") if n % 2 else None,
            purpose="talks with the president",
            companions=(),
            articles=1 + n % 3,
            first_reported=day(n),
            last_reported=day(n),
            confidence="B",
            reasons=(),
            conflicts=("two articles give other days",) if n % 7 == 6 else (),
            by_hand=False,
        )

    def _official_row(self, ident: int | str) -> OfficialRow:
        name, country, role = next(p[1:] for p in PEOPLE if p[0] == ident)
        return OfficialRow(
            str(ident), name, country, role, 1, 10, 1, 1,
            len(self.articles_of(str(ident))), day(29), day(0), day(300), day(0),
        )  # fmt: skip

    def officials(
        self, narrow: str = "", sort: str = "name", most: int | None = None
    ) -> Listing[OfficialRow]:
        ids = [p[0] for p in PEOPLE if narrow.lower() in p[1].lower()]
        return Rows(ids[::-1] if sort != "name" else ids, self._official_row)

    def official(self, official: str) -> OfficialPage | None:
        if official not in [p[0] for p in PEOPLE]:
            return None
        row = self._official_row(official)
        other = next(p for p in PEOPLE if p[0] != official)
        return OfficialPage(
            official=row,
            aliases=(row.name.split()[-1],),
            roles=(
                RoleRow("role-1", official, row.role, "", row.country, False, day(300), day(0), 9),
            ),
            trips=tuple(self._trip(n) for n in range(30) if who(n)[0] == official),
            meetings=(
                MeetingRow(
                    "meeting-1", "held", Days(day(3), day(3), "on Friday"), "Hanoi", "VN",
                    (Ref(official, row.name), Ref(other[0], other[1])), 2, day(3), day(2),
                ),
            ),
            companions=(CompanionRow(other[0], other[1], other[2], 4, 1),),
        )  # fmt: skip

    def complete(self, text: str, most: int = 20) -> list[OfficialRow]:
        return [self._official_row(p[0]) for p in PEOPLE if text.lower() in p[1].lower()][:most]

    def trips(
        self, limit: str = "", sort: str = "date", most: int | None = None
    ) -> Listing[TripRow]:
        numbers = [n for n in range(30) if not limit or limit.lower() in title(n).lower()]
        if sort in ("country", "official"):
            names = {"country": lambda n: where(n)[1], "official": lambda n: who(n)[1]}
            numbers.sort(key=names[sort])
        return Rows([f"trip-{n}" for n in numbers], self._trip)

    def trip_groups(self, by: Grouping, limit: str = "") -> tuple[Group, ...]:
        keys: dict[Grouping, Callable[[TripRow], tuple[str, str]]] = {
            "country": lambda trip: (trip.country, trip.country_name),
            "official": lambda trip: (trip.official, trip.name),
            "month": lambda trip: (trip.first_reported[:7], trip.first_reported[:7]),
        }
        rows = self.trips(limit, SORT_OF[by]).window(0, 99)
        counted = Counter(keys[by](row) for row in rows)
        return tuple(Group(*key, trips) for key, trips in counted.items())

    def trip(self, trip: str) -> TripRow | None:
        return self._trip(trip) if trip.startswith("trip-") else None

    def evidence(self, subject: str) -> tuple[EvidenceRow, ...]:
        tail = subject.rpartition("-")[2]
        if not tail.isdigit():
            return ()
        rows = []
        for n in (int(tail), int(tail) + 9):
            page = self.article(n)
            if page is None:
                continue
            stop = page.body.index("\n")
            at = page.body.index("landed")
            found = (n, page.date, page.source, page.title, at, at + 6, 0, stop)
            rows.append(EvidenceRow(*found, page.body[:stop], "arrived", "rule"))
        return tuple(rows)

    def place(self, place: str) -> PlacePage | None:
        code = place.partition("/")[0]
        name = next((p[1] for p in PLACES if p[0] == code), None)
        if name is None:
            return None
        trips = [self._trip(n) for n in range(30)]
        return PlacePage(
            PlaceRow(place, name, code, "country", 99, 10),
            tuple(t for t in trips if t.country == code),
            tuple(t for t in trips if t.home == code),
        )

    def complete_places(self, text: str) -> list[PlaceRow]:
        return [
            PlaceRow(code, name, code, "country", 99, 10)
            for code, name, _ in PLACES
            if text.lower() in name.lower()
        ]

    def pairs(self) -> Listing[PairRow]:
        def pair(ident: int | str) -> PairRow:
            left, right = str(ident).split("|")
            people = self._official_row(left), self._official_row(right)
            return PairRow(str(ident), *people, ("similar names",))

        return Rows([f"{a}|{b}" for a, b in combinations(sorted(p[0] for p in PEOPLE), 2)], pair)

    def sentences(self, official: str) -> tuple[EvidenceRow, ...]:
        rows = []
        for row in self.articles_of(official).window(0, 3):
            page = self.article(row.id)
            assert page is not None
            span = next(one for one in page.spans if one.target == official)
            stop = page.body.index("\n")
            at = (span.start, span.end, 0, stop, page.body[:stop], "who", "")
            rows.append(EvidenceRow(row.id, page.date, page.source, page.title, *at))
        return tuple(rows)

    def deciding(self) -> PretendDesk:
        return self.desk

    def build_command(self) -> list[str]:
        return self.builder

    def summary(self) -> Summary:
        return Summary(self.size, 3, 30, day(self.size), day(0))

    def changed(self) -> bool:
        return self.is_changed

    def reload(self) -> None:
        self.reloads += 1
        self.is_changed = False
