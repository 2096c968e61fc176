"""What the document has said so far, for the times that only their context explains.

It remembers and answers; which value a reading gets is decided in `resolve`.
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from dataclasses import dataclass, replace
from operator import itemgetter

from store.annotate.times.asides import ends_relative_clause, in_past_aside
from store.annotate.times.calendar import Days
from store.annotate.times.direction import direction, was_due
from store.annotate.times.patterns import Draft
from store.annotate.times.readings import AtClock, Fixed, LatestQuarter, YearBefore
from store.annotate.times.sign_readers import Side
from store.annotate.tokens import Tokens
from store.model import TimeType


@dataclass(slots=True, eq=False)
class Resolved:
    """The value of a draft, its days, and of a range the days of its first and its last part."""

    type: TimeType
    value: str
    days: Days | None = None
    ends: tuple[Days, Days] | None = None


_BEGIN = itemgetter(0)


class Context:
    """The day of writing, the sentences, and the times resolved so far, in text order."""

    def __init__(self, tokens: Tokens, date: dt.date) -> None:
        if tokens.classes.count("a") < tokens.classes.count("A"):
            # A body in capitals: its verbs look like acronyms.
            tokens = replace(tokens, classes=tokens.classes.replace("A", "a"))
        self.tokens = tokens
        self.date = date
        self.begins = list(map(_BEGIN, tokens.sentences))
        self.here = 0
        """Number of the sentence that holds the draft in hand."""
        self.last: Days | None = None
        """The stretch that "the previous day" counts from."""
        self.last_sentence = -1
        self.last_day: dt.date | None = None
        self.topic: tuple[int, dt.date] | None = None
        """Sentence and day of the first day named in the last sentence that names one; -1 for the
        dateline, whose day any other of its sentence goes before."""
        self.period = ""
        """The quarter that figures were last given for: "a year earlier" is the same of its year."""
        self.fiscal = False
        """Whether that is a quarter of a fiscal year, which its months do not tell."""
        self.weekday_at = (-1, -1, date)
        """Token after the last weekday, its sentence, its day."""
        self.year = 0
        self.year_sentence = -1
        self.last_year_stop = -1
        """Token after "last year", where it was said last."""

    def remember(self, draft: Draft, resolved: Resolved) -> None:
        """Takes note of a time that has been resolved."""
        if resolved.type == "DURATION" and resolved.value in {"P1Y", "P6M", "P9M"}:
            self.period = ""
        if resolved.type not in {"DATE", "TIME"} or resolved.days is None:
            return
        if isinstance(draft.reading, AtClock):
            return  # "after midnight": of the day in hand, which it does not name
        first, last = resolved.days
        sentence = self.here
        self.last = resolved.days
        self.last_sentence = sentence
        if first == last:
            self.last_day = first
            since = (
                self.tokens.lower[draft.first - 1] == "since"
            )  # "in Peru since Saturday, met X on"
            if self.topic is None or (self.topic[0] != sentence and not since):
                self.topic = (-1 if self._ends_dateline(draft) else sentence, first)
        elif "-Q" in resolved.value and not isinstance(draft.reading, YearBefore):
            self._remember_period(draft, resolved.value, last)
        if isinstance(draft.reading, Fixed) and resolved.value[:4].isdigit():
            if ends_relative_clause(self.tokens, self.begins[sentence], draft.first, draft.stop):
                return  # "X, whose trip was put off in 2017, went there in May"
            self.year, self.year_sentence = int(resolved.value[:4]), sentence
        elif self.tokens.lower[draft.first : draft.stop] == ["last", "year"]:
            self.last_year_stop = draft.stop
            if draft.first == self.begins[sentence]:
                self.year, self.year_sentence = self.date.year - 1, sentence

    def _ends_dateline(self, draft: Draft) -> bool:
        """Whether a day is that of the dateline: "LIMA, May 3 (AFP) -- The king"."""
        after = self.tokens.classes[draft.stop : draft.stop + 1]
        return self.here == 0 and after != "" and after in "(-"

    def _remember_period(self, draft: Draft, value: str, last: dt.date) -> None:
        """Takes note of a quarter that has been reported on, not of one that is yet to come."""
        lower = self.tokens.lower
        if isinstance(draft.reading, LatestQuarter):
            if not draft.reading.year:
                self.period = value
            return
        if last >= self.date:
            year_said = isinstance(draft.reading, Fixed)
            if year_said or self.side(draft, day=False) != "past":
                return
        if self.period and "after" in lower[max(0, draft.first - 3) : draft.first]:
            return
        self.period = value
        self.fiscal = any(w.startswith("fiscal") for w in lower[draft.first : draft.stop])

    def take_in_hand(self, draft: Draft) -> None:
        """Turns to a draft, the next in text order."""
        self.here = bisect_right(self.begins, draft.first) - 1

    def over(self, draft: Draft, day: dt.date) -> bool:
        """Whether a day to come is told as gone by, as of "The next day she left" with no day before."""
        return day > self.date and self.side(draft) == "past"

    def side(self, draft: Draft, *, day: bool = True, reach: int = 40) -> Side:
        """Past or future of the draft, by the construction that governs it."""
        begin, end = self.tokens.sentences[self.here]
        if day and in_past_aside(self.tokens, begin, draft.first, draft.stop, end):
            return "past"
        return direction(self.tokens, begin, draft.first, draft.stop, end, day=day, reach=reach)

    def was_due(self, draft: Draft) -> bool:
        """Whether a draft's day is that of a plan told as past: "was to arrive on Thursday"."""
        return was_due(self.tokens, self.tokens.sentences[self.here][0], draft.first)

    def side_before(self, draft: Draft) -> Side:
        """The side of a month by what stands before it alone."""
        begin, _ = self.tokens.sentences[self.here]
        return direction(self.tokens, begin, draft.first, draft.stop, draft.stop, day=False)

    def day_near(self) -> dt.date:
        """The last day named in this or the three sentences before, else the day of writing."""
        if self.last_day is None or self.here - self.last_sentence > 3:
            return self.date
        return self.last_day

    def that_day(self) -> dt.date:
        """The day that "that day" means: the last of its sentence, else the topic of an earlier."""
        if self.topic is None or self.last_day is None:
            return self.date
        sentence, day = self.topic
        return self.last_day if sentence == self.here else day

    def tells_anew(self) -> bool:
        """Whether the stretch named last tells of another time than the day named before it."""
        day = self.last_day
        return self.last is not None and (day is None or not self.last[0] <= day <= self.last[1])

    def is_behind_plans(self, draft: Draft) -> bool:
        """Whether a draft tells of the past behind a sentence whose day is still to come."""
        last = self.last
        ahead = last is not None and last[0] > self.date and self.last_sentence != self.here
        return ahead and self.side(draft) == "past"
