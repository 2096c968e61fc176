"""What several reports of one trip amount to: status, dates, places, confidence, disagreements.

A later article turns a plan into a journey begun and a journey made; none takes back one that was
made. Dates are the narrowest that all reports support; where they contradict each other, all the
days that some report gives, and the contradiction is said. Which reports are of one trip was
decided in `journeys`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from store.link.keys import fold
from store.link.records import Claim, Confidence, LinkedTrip
from store.link.windows import days, hull, in_order, intersection
from store.model import TripStatus, Window

if TYPE_CHECKING:
    from store.link.journeys import TripClaim

_MADE = ("completed", "ongoing")


def merge_claims(id: str, journey: str, reports: Sequence[TripClaim]) -> LinkedTrip:
    """One trip from the reports of it; the order of the reports changes nothing."""
    ordered = sorted(reports, key=lambda report: report.order)
    conflicts: list[str] = []
    status, status_of = merge_status(ordered, conflicts)
    arrived = _merge_windows("arrived", ordered, conflicts)
    left = _merge_windows("left", ordered, conflicts)
    arrived, left = in_order(arrived, left)
    confidence, reasons = _confidence(ordered, conflicts)
    purposes = [report.trip.purpose for report in ordered if report.trip.purpose]
    return LinkedTrip(
        id=id,
        journey=journey,
        official=ordered[0].official,
        country=ordered[0].trip.country,
        status=status,
        status_of=status_of,
        arrived=arrived,
        left=left,
        places=_one_spelling(place for report in ordered for place in report.trip.places),
        companions=_commonest(
            other for report in ordered for other in report.companions if other != report.official
        ),
        purpose=max(purposes, key=len) if purposes else None,
        claims=tuple(
            Claim(
                report.article,
                report.index,
                report.reported,
                report.trip.status,
                report.trip.arrived,
                report.trip.left,
            )
            for report in ordered
        ),
        conflicts=tuple(conflicts),
        confidence=confidence,
        reasons=reasons,
    )


def merge_status(ordered: Sequence[TripClaim], conflicts: list[str]) -> tuple[TripStatus, str]:
    """The status that reports in order of day amount to, and the article that it rests on."""
    for status in _MADE:
        made = [report for report in ordered if report.trip.status == status]
        if made:
            denied = [
                report
                for report in ordered
                if report.trip.status == "cancelled" and report.reported >= made[0].reported
            ]
            if denied:
                conflicts.append(
                    f"{made[-1].article} has it {status}, {denied[-1].article} cancelled"
                )
            return made[-1].trip.status, made[-1].article
    newest = [report for report in ordered if report.reported == ordered[-1].reported]
    planned = [report for report in newest if report.trip.status == "planned"]
    cancelled = [report for report in newest if report.trip.status == "cancelled"]
    if planned and cancelled:
        conflicts.append(f"{planned[-1].article} has it planned, {cancelled[-1].article} cancelled")
    last = (planned or cancelled)[-1]
    return last.trip.status, last.article


def _merge_windows(side: str, ordered: Sequence[TripClaim], conflicts: list[str]) -> Window | None:
    """The window of one side of a trip, "arrived" or "left"."""
    facts = _windows(side, [r for r in ordered if r.trip.status in _MADE])
    plans = _windows(side, [r for r in ordered if r.trip.status not in _MADE])
    if not facts and not plans:
        return None
    if facts:
        merged = intersection([window for _, window in facts]) or _with_presence(side, facts)
        if merged is None:
            conflicts.append(_disagreement(side, facts))
            return hull([window for _, window in facts])
    else:
        newest = plans[-1][0].reported
        last = [pair for pair in plans if pair[0].reported == newest]
        merged = intersection([window for _, window in last])
        if merged is None:
            conflicts.append(_disagreement(side, last))
            return hull([window for _, window in last])
    for _, window in reversed(plans):
        merged = intersection([merged, window]) or merged
    return merged


def _with_presence(side: str, facts: Sequence[tuple[TripClaim, Window]]) -> Window | None:
    """The arrival where some reports only say that the traveller was there on a later day.

    A day of presence is read as an arrival on that day or the day before. It does not contradict
    an earlier arrival that another article gives.
    """
    if side != "arrived":
        return None
    windows = sorted((window for _, window in facts), key=lambda one: (one.earliest, one.latest))
    present = [window for window in windows[1:] if days(window) == 2]
    rest = intersection([windows[0], *(w for w in windows[1:] if days(w) != 2)])
    if rest is None or any(window.latest < rest.latest for window in present):
        return None
    return rest


def _windows(side: str, reports: Sequence[TripClaim]) -> list[tuple[TripClaim, Window]]:
    """The windows that reports give for one side, with the reports.

    "In February", said of a whole visit, tells little of its last day: where it is all that a
    report says, it counts only if no other report has a departure.
    """
    found: list[tuple[TripClaim, Window]] = []
    vague: list[tuple[TripClaim, Window]] = []
    for report in reports:
        arrived, left = report.trip.arrived, report.trip.left
        window = arrived if side == "arrived" else left
        if window is None:
            continue
        whole = (
            arrived is not None
            and left is not None
            and days(window) > 1
            and _same_days(arrived, left)
        )
        (vague if whole and side == "left" else found).append((report, window))
    return found or vague


def _same_days(one: Window, other: Window) -> bool:
    return (one.earliest, one.latest) == (other.earliest, other.latest)


def _disagreement(side: str, claims: Sequence[tuple[TripClaim, Window]]) -> str:
    """One line with each different claim and the articles that make it."""
    said: dict[str, list[str]] = {}
    for report, window in claims:
        said.setdefault(window.edtf, []).append(report.article)
    return f"{side}: " + "; ".join(f"{day} ({', '.join(by)})" for day, by in said.items())


def _confidence(
    ordered: Sequence[TripClaim], conflicts: Sequence[str]
) -> tuple[Confidence, tuple[str, ...]]:
    """A for a trip that two articles agree on, C for one that they contradict each other on."""
    best = min(report.trip.confidence for report in ordered)
    articles = len({report.article for report in ordered})
    reasons = [reason for report in ordered if report.trip.confidence == best
               for reason in report.trip.reasons]  # fmt: skip
    if conflicts:
        return "C", tuple(dict.fromkeys((f"{articles} articles disagree", *reasons)))
    if articles > 1:
        agreed = (f"{articles} articles agree", *reasons)
        return ("A" if best != "C" else "B"), tuple(dict.fromkeys(agreed))
    return best, tuple(dict.fromkeys(reasons))


def _one_spelling(places: Iterable[str]) -> tuple[str, ...]:
    """The different places, the commonest first, each in its commonest spelling."""
    spelled: dict[str, Counter[str]] = {}
    for place in places:
        spelled.setdefault(fold(place), Counter())[place] += 1
    order = sorted(spelled, key=lambda key: (-spelled[key].total(), key))
    return tuple(_commonest(spelled[key].elements())[0] for key in order)


def _commonest(items: Iterable[str]) -> tuple[str, ...]:
    """The different items, the commonest first, equals in alphabetical order."""
    count = Counter(items)
    return tuple(sorted(count, key=lambda item: (-count[item], item)))
