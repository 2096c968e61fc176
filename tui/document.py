"""An article as the reader shows it: one text of heading, body and index, with styled links.

Made once for an article and a width; the wrap is one pass and kept. Pure: no widget, no store.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from functools import cached_property

from store.query.rows import ArticlePage, TripRow
from tui.lines import Line, Ref, Span
from tui.text import clean, wrap

LONGEST_DATELINE = 160
"""Characters in front of the first sentence."""
STYLE_OF = {"official": "person", "place": "place", "organisation": "organisation", "date": "date"}
REF_OF = {"official": "official", "place": "place", "organisation": "organisation", "date": "date"}


class Document:
    """The text, its spans in text order, and where the article's own body begins in it."""

    def __init__(
        self,
        ref: Ref,
        text: str,
        spans: tuple[Span, ...],
        body_start: int,
        body_end: int,
        title: str,
        date: str,
        source: str = "",
    ) -> None:
        self.ref = ref
        self.text = text
        self.spans = spans
        self.body_start = body_start
        self.body_end = body_end
        self.title = title
        self.date = date
        self.source = source
        self._wrapped: dict[tuple[int, bool], list[tuple[int, int]]] = {}

    @cached_property
    def links(self) -> tuple[Span, ...]:
        """The spans that open something, in text order."""
        return tuple(span for span in self.spans if span.ref is not None)

    @cached_property
    def _starts(self) -> list[int]:
        return [span.start for span in self.spans]

    def wrapped(self, cells: int, ascii_only: bool = False) -> list[tuple[int, int]]:
        """Lines of the text at a width, as ranges; the last few widths are kept."""
        key = (cells, ascii_only)
        if key not in self._wrapped:
            if len(self._wrapped) > 3:
                self._wrapped.clear()
            # Cleaned but for line feeds, so that widths are those of what is drawn.
            text = "\n".join(clean(part, ascii_only) for part in self.text.split("\n"))
            self._wrapped[key] = wrap(text, cells)
        return self._wrapped[key]

    def line(self, start: int, stop: int) -> Line:
        """The text from `start` to `stop` as a line with its spans."""
        first = bisect_left(self._starts, start)
        while first > 0 and self.spans[first - 1].end > start:
            first -= 1
        last = bisect_right(self._starts, stop - 1) if stop > start else first
        return Line(
            self.text[start:stop],
            tuple(
                Span(max(span.start, start) - start, min(span.end, stop) - start, span.style, None)
                for span in self.spans[first:last]
            ),
        )


def line_of(lines: list[tuple[int, int]], at: int) -> int:
    """Index of the wrapped line that holds code point `at`."""
    return max(bisect_right(lines, (at, 1 << 60)) - 1, 0)


def describe_trip(trip: TripRow) -> str:
    """One trip in a few words: "Ri Su Yong: Cuba 2019-05-20 (ongoing)"."""
    days = show_days(trip.arrived) or show_days(trip.left)
    return f"{trip.name}: {trip.country_name or trip.country} {days} ({trip.status})".replace(
        "  ", " "
    )


def show_days(days: object) -> str:
    """A window as days: one day, or two with dots between, the year and month not repeated."""
    earliest, latest = getattr(days, "earliest", ""), getattr(days, "latest", "")
    if not earliest or earliest == latest:
        return str(earliest or latest)
    if not latest:
        return f"{earliest}.."
    if earliest[:8] == latest[:8]:
        return f"{earliest}..{latest[8:]}"
    if earliest[:5] == latest[:5]:
        return f"{earliest}..{latest[5:]}"
    return f"{earliest}..{latest}"


class _Writer:
    """Collects text and spans."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.spans: list[Span] = []
        self.at = 0

    def add(self, text: str, style: str = "", ref: Ref | None = None) -> None:
        """Appends `text`; with a style or a ref it becomes a span."""
        if style or ref:
            self.spans.append(Span(self.at, self.at + len(text), style or "link", ref))
        self.parts.append(text)
        self.at += len(text)


def document(page: ArticlePage) -> Document:
    """The document of an article."""
    out = _Writer()
    title = _one_line(page.title)
    if not _is_first_sentence(title, page.body):  # which would then be said twice
        out.add(title, "head")
        out.add("\n")
    out.add("  ".join(part for part in (page.date, _one_line(page.source)) if part), "dim")
    out.add("\n\n")
    body_start = out.at
    text = page.body
    for span in page.spans:
        ref = Ref(REF_OF.get(span.kind, span.kind), span.target, span.start, span.end)
        style = STYLE_OF.get(span.kind, "")
        out.spans.append(
            Span(
                body_start + span.start,
                body_start + span.end,
                style or "dim",
                ref if span.target else None,
            )
        )
    out.add(text)
    body_end = out.at
    out.add("\n")
    _index(out, page)
    return Document(
        ref=Ref("article", str(page.id)),
        text="".join(out.parts),
        spans=tuple(out.spans),
        body_start=body_start,
        body_end=body_end,
        title=_one_line(page.title),
        date=page.date,
        source=_one_line(page.source),
    )


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _is_first_sentence(title: str, body: str) -> bool:
    """Whether the title was made of the body's first sentence, maybe behind a dateline."""
    words = title.rstrip("….").strip()
    head = _one_line(body[: 2 * (len(title) + LONGEST_DATELINE)])
    at = head.find(words) if words else -1
    if at <= 0:
        return at == 0
    begins = at < LONGEST_DATELINE and head[:at].rstrip().endswith(("-", "–", "—", ":", ")"))
    return begins and (title.endswith("…") or head.startswith((".", "!", "?"), at + len(words)))


def _index(out: _Writer, page: ArticlePage) -> None:
    """The list of everything in the article, below its body."""
    if not (page.spans or page.trips):
        return
    out.add("\n")
    out.add("-- in this article --", "dim")
    if page.officials:
        out.add("\npeople  ")
        for official in page.officials:
            out.add(official.name, "person", Ref("official", official.id))
            out.add(f" {official.mentions}  ")
    for kind, label in (("place", "places"), ("organisation", "orgs"), ("date", "dates")):
        counted = Counter(
            (span.target, "" if kind == "place" else page.body[span.start : span.end])
            for span in page.spans
            if span.kind == kind and span.target
        )
        names: dict[tuple[str, str], str] = {}
        for span in page.spans:
            if span.kind == kind and span.target:
                key = (span.target, "" if kind == "place" else page.body[span.start : span.end])
                names.setdefault(key, _one_line(page.body[span.start : span.end]))
        if not counted:
            continue
        out.add(f"\n{label:8}")
        for key, times in counted.most_common(24):
            out.add(names[key], STYLE_OF[kind], Ref(REF_OF[kind], key[0]))
            out.add(f" {times}  " if times > 1 else "  ")
    if page.trips:
        for number, trip in enumerate(page.trips):
            out.add("\ntrips   " if not number else "\n        ")
            out.add(describe_trip(trip), trip.status, Ref("trip", trip.id))
    if page.meetings:
        for number, meeting in enumerate(page.meetings):
            out.add("\nmet     " if not number else "\n        ")
            people = ", ".join(person.name for person in meeting.people)
            days = show_days(meeting.date)
            out.add(" ".join(p for p in (people, days, meeting.place) if p), "", None)
