"""Compares what the program reads from an article with what a careful reader wrote down.

The expected readings are those of `corpus/expected` (form: corpus/README.md) or annotations of the
same form elsewhere; the program's side is the record that `entourage annotate --json` prints.
Counting only: no floor and no opinion about what is good enough belongs here.
"""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import combinations
from typing import Any

Row = dict[str, Any]
Days = tuple[dt.date, dt.date]
Span = tuple[int, int]

SLACK = dt.timedelta(days=1)
"""Two windows a day apart are taken for the same time: departure and arrival, day and report."""


@dataclass
class Count:
    """How often one measure was right, reported in vain, or missed."""

    right: int = 0
    spurious: int = 0
    missed: int = 0

    @property
    def precision(self) -> float:
        return self.right / (self.right + self.spurious) if self.right + self.spurious else 1.0

    @property
    def recall(self) -> float:
        return self.right / (self.right + self.missed) if self.right + self.missed else 1.0

    @property
    def f1(self) -> float:
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


@dataclass
class Score:
    """Counts by measure, and one line for each thing that is not as expected."""

    counts: defaultdict[str, Count] = field(default_factory=lambda: defaultdict(Count))
    misses: list[str] = field(default_factory=list)

    def right(self, measure: str) -> None:
        self.counts[measure].right += 1

    def missed(self, measure: str, what: str) -> None:
        self.counts[measure].missed += 1
        self.misses.append(f"{measure}: missed {what}")

    def spurious(self, measure: str, what: str) -> None:
        self.counts[measure].spurious += 1
        self.misses.append(f"{measure}: spurious {what}")

    def judge(self, measure: str, good: bool, what: str) -> None:
        """For measures with one value on each side: a wrong value is both spurious and missed."""
        if good:
            self.right(measure)
        else:
            self.counts[measure].spurious += 1
            self.missed(measure, what)

    def add(self, other: Score, label: str = "") -> None:
        for measure, count in other.counts.items():
            mine = self.counts[measure]
            mine.right += count.right
            mine.spurious += count.spurious
            mine.missed += count.missed
        self.misses += [f"{label} {miss}".strip() for miss in other.misses]

    def table(self) -> str:
        return "\n".join(
            f"{name:18} P {c.precision:.3f}  R {c.recall:.3f}  F1 {c.f1:.3f}"
            f"  ({c.right} right, {c.spurious} spurious, {c.missed} missed)"
            for name, c in sorted(self.counts.items())
        )


def folded(text: str) -> str:
    """Lower case without accents and punctuation, words parted by one blank."""
    plain = unicodedata.normalize("NFKD", text)
    plain = "".join(c for c in plain if not unicodedata.combining(c)).lower()
    return " ".join(re.findall(r"[a-z0-9]+", plain))


def days(window: list[str] | None) -> Days | None:
    """An expected window as two days."""
    return (dt.date.fromisoformat(window[0]), dt.date.fromisoformat(window[1])) if window else None


def read_days(window: dict[str, str] | None) -> Days | None:
    """A window of the program's record as two days."""
    return days([window["earliest"], window["latest"]]) if window else None


def meet(a: Days, b: Days) -> bool:
    """Whether two windows share a day, or nearly."""
    return max(a[0], b[0]) <= min(a[1], b[1]) + SLACK


def surface_spans(expected: Row, text: str) -> list[tuple[int, int, str]]:
    """Where the expected people are named in `text`: (start, end, key), in text order."""
    owner: dict[str, str] = {}
    exceptions: dict[tuple[str, int], str | None] = {}
    for person in expected["persons"]:
        for surface in person["surfaces"]:
            owner.setdefault(surface, person["key"])
        for surface, nth in person.get("except", []):
            exceptions.setdefault((surface, nth), None)
    for person in expected["persons"]:
        for surface, nth in person.get("only", []):
            exceptions[surface, nth] = person["key"]
    surfaces = {*owner, *(surface for surface, _ in exceptions)}
    if not surfaces:
        return []
    longest_first = sorted(surfaces, key=lambda s: (-len(s), s))
    pattern = re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, longest_first)) + r")(?!\w)")
    seen: Counter[str] = Counter()
    spans = []
    for match in pattern.finditer(text):
        surface = match.group()
        seen[surface] += 1
        key = exceptions.get((surface, seen[surface]), owner.get(surface))
        if key is not None:
            spans.append((match.start(), match.end(), key))
    return spans


def nth_span(text: str, part: str, nth: int) -> Span | None:
    """Where the nth plain occurrence of `part` stands, counted from 1."""
    start = -1
    for _ in range(nth):
        start = text.find(part, start + 1)
        if start < 0:
            return None
    return start, start + len(part)


def overlap(a: Span, b: Span) -> int:
    return min(a[1], b[1]) - max(a[0], b[0])


def score(expected: Row, text: str, record: Row) -> Score:
    """What is right and wrong in `record`, read from the file whose whole content is `text`."""
    result = Score()
    shift = text.index(record["body"])
    person_of = _score_people(result, expected, text, record, shift)
    _score_trips(result, expected, record, person_of)
    _score_meetings(result, expected, record, person_of)
    if expected.get("dates"):
        _score_dates(result, expected, text, record, shift)
    return result


def person_keys(expected: Row, text: str, record: Row) -> dict[str, str]:
    """Which expected person each official of `record` is, by most of the mentions."""
    return _score_people(Score(), expected, text, record, text.index(record["body"]))


def _score_people(
    result: Score, expected: Row, text: str, record: Row, shift: int
) -> dict[str, str]:
    """Scores mentions, who is who, names, countries and roles; gives official id -> person key."""
    read = [
        ((m["start"] + shift, m["end"] + shift), m["id"])
        for m in record["mentions"]
        if m["kind"] == "official"
    ]
    free = list(range(len(read)))
    pairs: list[tuple[str, str]] = []
    for start, end, key in surface_spans(expected, text):
        best = max(free, key=lambda i: overlap((start, end), read[i][0]), default=None)
        if best is None or overlap((start, end), read[best][0]) <= 0:
            result.missed("mentions", f"{text[start:end]!r}")
            continue
        free.remove(best)
        result.right("mentions")
        pairs.append((key, read[best][1]))
        exact = read[best][0] == (start, end)
        wrong = text[slice(*read[best][0])]
        result.judge("mention bounds", exact, f"{text[start:end]!r} read as {wrong!r}")
    for i in free:
        result.spurious("mentions", repr(text[slice(*read[i][0])]))

    together = Counter(pairs)
    keys_of: defaultdict[str, Counter[str]] = defaultdict(Counter)
    officials_of: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for (key, official), n in together.items():
        keys_of[official][key] += n
        officials_of[key][official] += n
    person_of = {official: keys.most_common(1)[0][0] for official, keys in keys_of.items()}
    official_of = {key: ids.most_common(1)[0][0] for key, ids in officials_of.items()}
    for key, official in pairs:
        same = person_of[official] == key and official_of[key] == official
        result.judge("who is who", same, f"{key} as {official}")

    officials = {official["id"]: official for official in record["officials"]}
    for person in expected["persons"]:
        found = officials.get(official_of.get(person["key"], ""))
        name = found["name"] if found else None
        same = name is not None and folded(name) == folded(person["name"])
        result.judge("names", same, f"{person['name']!r} read as {name!r}")
        if found is None:
            continue
        if person["country"]:
            given = found["country"]
            what = f"{person['name']} {person['country']} read as {given}"
            result.judge("countries", given == person["country"], what)
        titles = folded(" | ".join(role["title"] for role in found["roles"])).split()
        for role in person["roles"]:
            # The head noun must be there; how far the title reaches is a matter of taste.
            head = folded(re.split(r",| (?:of|to|for|in) ", role)[0]).split()[-1]
            if head in titles:
                result.right("roles")
            else:
                result.missed("roles", f"{role!r} of {person['name']}")
    return person_of


@dataclass(frozen=True)
class ReadTrip:
    """One traveller's row of the program's record."""

    who: str | None
    country: str | None
    arrived: Days | None
    left: Days | None
    row: Row

    def __str__(self) -> str:
        when = f"{self.arrived[0]}..{self.arrived[1]}" if self.arrived else "undated"
        return f"{self.who or self.row['official']} to {self.country} {when} {self.row['status']}"


def _read_trips(record: Row, person_of: dict[str, str]) -> list[ReadTrip]:
    """The program's trips that it says were, are or will be made, one for each traveller."""
    trips = []
    own = {(trip["official"], trip["country"]) for trip in record["trips"]}
    for trip in record["trips"]:
        if trip["status"] == "cancelled":
            continue
        silent = [c for c in trip["companions"] if (c, trip["country"]) not in own]
        for who in [trip["official"], *silent]:
            arrived, left = read_days(trip["arrived"]), read_days(trip["left"])
            trips.append(ReadTrip(person_of.get(who), trip["country"], arrived, left, trip))
    return trips


def _dates_agree(expected: Row, trip: ReadTrip) -> bool | None:
    """True or False where both sides give a day to compare, else None."""
    for mine, theirs in (
        (days(expected["start"]), trip.arrived),
        (days(expected["end"]), trip.left),
    ):
        if mine and theirs:
            return meet(mine, theirs)
    return None


def _score_trips(result: Score, expected: Row, record: Row, person_of: dict[str, str]) -> None:
    read = _read_trips(record, person_of)
    wanted = expected["trips"]
    candidates = []
    for i, row in enumerate(wanted):
        for j, trip in enumerate(read):
            if (trip.who, trip.country) != (row["traveller"], row["country"]):
                continue
            agree = _dates_agree(row, trip)
            if agree is not False:
                candidates.append((bool(row.get("optional")), not agree, i, j))
    match: dict[int, int] = {}
    for _, _, i, j in sorted(candidates):
        if i not in match and j not in match.values():
            match[i] = j
    for i, row in enumerate(wanted):
        what = f"{row['traveller']} to {row['country']} {row['start']} {row['status']}"
        if row.get("optional"):
            continue
        if i not in match:
            result.missed("trips", f"{what}: {row['evidence']!r}")
            continue
        result.right("trips")
        _score_one_trip(result, row, read[match[i]], what, person_of)
    denied = expected["not_trips"]
    for j, trip in enumerate(read):
        if j in match.values():
            continue
        result.spurious("trips", str(trip))
        if any(_is_denied(row, trip) for row in denied):
            result.spurious("denied trips", str(trip))


def _is_denied(row: Row, trip: ReadTrip) -> bool:
    when = days(row.get("when"))
    same = (row["traveller"], row["country"]) == (trip.who, trip.country)
    return same and (when is None or trip.arrived is None or meet(when, trip.arrived))


def _score_one_trip(
    result: Score, row: Row, trip: ReadTrip, what: str, person_of: dict[str, str]
) -> None:
    start = days(row["start"])
    if start:
        good = trip.arrived is not None and meet(start, trip.arrived)
        result.judge("trip days", good, f"{what}, read as {trip}")
        result.judge("trip days exact", start == trip.arrived, f"{what}, read as {trip}")
    if not row.get("status_open"):
        result.judge("trip status", row["status"] == trip.row["status"], f"{what}, read as {trip}")
    places = {folded(place) for place in trip.row["places"]}
    for place in row["places"]:
        if folded(place) in places:
            result.right("trip places")
        else:
            result.missed("trip places", f"{place} of {what}")
    if row.get("companion_row"):
        return
    read = {person_of.get(companion) for companion in trip.row["companions"]} - {None}
    for companion in row["companions"]:
        if companion in read:
            result.right("companions")
        else:
            result.missed("companions", f"{companion} of {what}")
    for companion in sorted(c for c in read - set(row["companions"]) if c):
        result.spurious("companions", f"{companion} of {what}")


def _pairs(keys: Iterable[str | None]) -> set[tuple[str, str]]:
    return set(combinations(sorted({key for key in keys if key}), 2))


def _score_meetings(result: Score, expected: Row, record: Row, person_of: dict[str, str]) -> None:
    """Pairs of people. Two of one side who sat at the same table are no miss where left out."""
    country = {person["key"]: person["country"] for person in expected["persons"]}
    wanted: defaultdict[tuple[str, str], list[Row]] = defaultdict(list)
    open_pairs: set[tuple[str, str]] = set()
    for row in expected["meetings"]:
        for pair in _pairs(row["between"]):
            if row.get("optional"):
                open_pairs.add(pair)
            else:
                wanted[pair].append(row)
    read: defaultdict[tuple[str, str], list[Row]] = defaultdict(list)
    for row in record["meetings"]:
        if row["status"] != "cancelled":
            for pair in _pairs(person_of.get(who, f"?{who}") for who in row["officials"]):
                read[pair].append(row)
    for pair, rows in sorted(wanted.items()):
        if pair in read:
            result.right("meetings")
            _score_meeting_days(result, pair, rows, read[pair])
        elif country[pair[0]] is None or country[pair[0]] != country[pair[1]]:
            result.missed("meetings", " with ".join(pair))
    for pair in sorted(set(read) - set(wanted) - open_pairs):
        result.spurious("meetings", " with ".join(pair))


def _score_meeting_days(
    result: Score, pair: tuple[str, str], wanted: list[Row], read: list[Row]
) -> None:
    """Each expected day of a pair must lie in some read window of theirs."""
    windows = [window for row in read if (window := read_days(row["date"]))]
    for row in wanted:
        if day := days(row["date"]):
            good = any(meet(day, window) for window in windows)
            result.judge("meeting days", good, f"{' with '.join(pair)} {row['date']}")


def _score_dates(result: Score, expected: Row, text: str, record: Row, shift: int) -> None:
    read = [
        ((d["start"] + shift, d["end"] + shift), days([d["earliest"], d["latest"]]), d["type"])
        for d in record["dates"]
        if d["earliest"]
    ]
    used: set[int] = set()
    for row in expected["dates"]:
        span = nth_span(text, row["text"], row["nth"])
        assert span is not None, row
        here = [i for i, (place, _, _) in enumerate(read) if overlap(span, place) > 0]
        used |= set(here)
        windows = [window for i in here if (window := read[i][1])]
        # "May 2 and 3" may be read as one expression or as two.
        union = (min(w[0] for w in windows), max(w[1] for w in windows)) if windows else None
        if union == days([row["start"], row["end"]]):
            result.right("dates")
        elif not row.get("optional"):
            result.missed("dates", f"{row['text']!r} {row['start']}..{row['end']} read as {union}")
    for i in sorted(set(range(len(read))) - used):
        if read[i][2] == "TIME":  # a clock time, which expected readings leave out
            continue
        result.spurious("dates", f"{text[slice(*read[i][0])]!r} {read[i][1]}")
