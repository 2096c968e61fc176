"""Chooses the year of a month or a day that is named without one.

A day lies nearly always within half a year of the day of writing; a month is past unless the
construction looks ahead. Only this choice is made here.
"""

from __future__ import annotations

import datetime as dt

from store.annotate.time_words import MONTHS
from store.annotate.times.calendar import Days, days_in_month
from store.annotate.times.context import Context
from store.annotate.times.patterns import Draft

_UP_TO = frozenset(("through", "until", "till", "by"))


def year_of(
    known: Context, draft: Draft, month: int, day: int | None, pull: str, years: int | None
) -> int:
    """The year of a month, or of a day of it, that the text names without one.

    `pull` is "last", "this", "next" or ""; `years` steps from the year of writing, where said.
    """
    date = known.date
    if years is not None:
        return date.year + years
    shared = 0 if pull else _year_said_next(known, draft)
    if shared:
        return shared
    if not pull and _of_last_year(known, draft):
        return date.year - 1
    if known.last is not None and not pull and _of_that_year(known, draft):
        return known.last[0].year
    if known.last is not None and day is None and _that_month(known, draft):
        first = known.last[0]
        return first.year + (month < first.month)
    if known.last is not None and day is None:
        counted = _year_counted_on(known, draft, known.last, month)
        if counted:
            return counted
    if pull == "last":
        # In March, "last February" is none of this year's: that one is "last month".
        return date.year if month < date.month - (day is None) else date.year - 1
    if pull == "next":
        return date.year if month > date.month else date.year + 1
    if pull == "this":
        return date.year
    months = month - date.month
    told = 0 < known.year < date.year and known.year_sentence == known.here
    if (
        told
        and (day is None or abs(months) > 1)
        and known.side(draft, day=day is not None) != "future"
    ):
        return known.year
    if day is not None:
        last = known.last if known.last is not None and known.last[1].year < date.year else None
        just_told = _year_just_told(known, draft, last, month, day) if last is not None else 0
        if last is not None and last[0] == last[1] and just_told:
            return just_told
        if months == -1 or (months == 0 and day - date.day <= 20):
            return date.year
        if just_told:
            return just_told
        return _year_of_day(known, draft, *_nearest_year(date, month, day))
    return _year_of_month(known, draft, months)


def _year_of_month(known: Context, draft: Draft, months: int) -> int:
    """The year of a month, `months` from that of writing in the same year, by its construction."""
    date = known.date
    before = known.tokens.lower[draft.first - 1] if draft.first else ""
    if 0 < months <= 2 and before == "for":
        return date.year  # figures "for November" in October: those to come
    if months < -6 and before in _UP_TO:
        return date.year + 1
    side = known.side(draft, day=False)
    if side != "future" and (told := _year_told_on(known, draft, (date.month + months))):
        return told
    if side == "past":
        return date.year if months <= 0 else date.year - 1
    # Just over, and nothing before the name looks ahead: "the pledge of July may fail".
    opens = draft.first - known.begins[known.here] <= 1  # "In January, he will go"
    recent = side == "future" and -4 <= months < 0 and not opens
    if recent and (_came_to_nothing(known, draft) or known.side_before(draft) != "future"):
        return date.year
    if side == "future" and -_HALF_YEAR <= months < 0 and _of_a_visit_paid(known, draft):
        return date.year
    if side == "future" and -_HALF_YEAR <= months < 0 and known.was_due(draft):
        return date.year  # "was to fly there in February", said in May
    if side == "future":
        return date.year if months >= 0 else date.year + 1
    if months == 0:
        return date.year
    return date.year if months <= 0 and months > -10 else _nearest(date.year, months + 3)


_HALF_YEAR = 6
"""Months back in which a plan told as past, or a visit whose maker is said, most likely lies."""


def _of_a_visit_paid(known: Context, draft: Draft) -> bool:
    """Whether a month ends "X's trip to Oslo in June", and nothing before it speaks of a plan: "may
    come in return for X's trip to Oslo in June", said in September."""
    lower, classes = known.tokens.lower, known.tokens.classes
    low = max(known.begins[known.here], draft.first - _TO_OWNER)
    noun = next((at for at in range(draft.first - 1, low, -1) if lower[at] in _VISITS), -1)
    if noun < 0 or lower[draft.first - 1] != "in" or draft.first - noun > _TO_VISIT:
        return False
    if not _PLANNED.isdisjoint(lower[low : draft.first]):
        return False
    return any(classes[at] == "s" for at in range(max(noun - 3, low), noun))


_TO_OWNER, _TO_VISIT = 16, 6
"""Tokens from whom a visit is of, and from its noun, to its month, at most."""


_VISITS = frozenset("visit trip tour stay".split())


_PLANNED = frozenset(
    """ahead before planned plan plans upcoming coming scheduled prepare preparing prepared
    preparations discuss discussed arrange arranged postpone postponed delay delayed expected due
    announced possible proposed next""".split()
)


_BETWEEN_DATES = frozenset(", and or again also in on of early late mid . - – to".split())


_TO_YEAR = 12
"""Tokens from a date to the year that it shares with the next, at most."""


def _year_said_next(known: Context, draft: Draft) -> int:
    """The year said once for several: "in May and again in August 2010", "on May 3 and June 6,
    2010", "in May and July last year"; 0 where none is."""
    lower = known.tokens.lower
    at = draft.stop
    if lower[at : at + 1] not in (["and"], ["or"], [","]):
        return 0
    months = 0
    while at < min(draft.stop + _TO_YEAR, len(lower)):
        word = lower[at]
        if word in MONTHS:
            months += 1
        elif word.isdigit() and len(word) == _YEAR_DIGITS:
            return int(word) if months and word[:2] in ("19", "20") else 0
        elif lower[at : at + 2] == ["last", "year"]:
            return known.date.year - 1 if months else 0
        elif word not in _BETWEEN_DATES and not word.isdigit():
            return 0
        at += 1
    return 0


_YEAR_DIGITS = 4


def _of_last_year(known: Context, draft: Draft) -> bool:
    """Whether months told in a list follow "last year": "twice last year, in | May and July"."""
    if known.last_year_stop < known.begins[known.here]:
        return False  # "Trade doubled last year. In May": of no year that is told
    between = known.tokens.lower[known.last_year_stop : draft.first]
    return 0 <= known.last_year_stop < draft.first <= known.last_year_stop + _TO_YEAR and all(
        word in _BETWEEN_DATES or word in MONTHS or word in _MARKS or word.isdigit()
        for word in between
    )


_MARKS = frozenset((":", "—"))


def _came_to_nothing(known: Context, draft: Draft) -> bool:
    """Whether a plan is said to be dropped after its date: "planned for May was called off"."""
    _, end = known.tokens.sentences[known.here]
    after = known.tokens.lower[draft.stop : min(end, draft.stop + 4)]
    return any(word in after for word in ("was", "were", "had", "did", "never"))


def _of_that_year(known: Context, draft: Draft) -> bool:
    """Whether "of that year" follows a month, and a time has been told just before."""
    after = known.tokens.lower[draft.stop : draft.stop + 4]
    if after[:2] == ["that", "year"]:
        after = ["of", *after[:2]]
    if after[:1] != ["of"]:
        return False
    if after[:3] != ["of", "that", "year"] and after != ["of", "the", "same", "year"]:
        return False
    return known.here - known.last_sentence <= 2


def _that_month(known: Context, draft: Draft) -> bool:
    """Whether a month is "that June": of the year that was told just before."""
    before = known.tokens.lower[draft.first - 1] if draft.first else ""
    return before == "that" and known.here - known.last_sentence <= 2


_NEXT_TO_IT = {"following": 1, "ensuing": 1, "next": 1, "preceding": -1, "previous": -1}


def _year_counted_on(known: Context, draft: Draft, last: Days, month: int) -> int:
    """The year of "the following February", counted from the time told before; 0 of other words."""
    lower, at = known.tokens.lower, draft.first
    # "following" may belong to the time itself
    word = lower[at] if lower[at] in _NEXT_TO_IT else lower[at - 1] if at else ""
    the = lower[at - 1 - (lower[at] not in _NEXT_TO_IT)] if at > 1 else ""
    step = _NEXT_TO_IT.get(word, 0)
    if not step or (the != "the" and lower[at] != "the") or known.here - known.last_sentence > 3:
        return 0
    first, end = last
    if step > 0:
        return end.year + (month <= end.month)
    return first.year - (month >= first.month)


def _year_told_on(known: Context, draft: Draft, month: int) -> int:
    """The year of a month that opens the sentence after one of a month or day of a former year: "She
    was in Rome in May 2016. In July she went to Oslo"; 0 where none is told so."""
    here, last = known.here, known.last
    if last is None or last[1].year >= known.date.year or (last[1] - last[0]).days > _MONTH_DAYS:
        return 0
    lower, back = known.tokens.lower, here - known.last_sentence
    opens = draft.first - known.begins[here] <= 2 and lower[draft.first - 2] != "back"
    goes_on = lower[draft.first - 2 : draft.first] == ["and", "in"]
    if not (goes_on if back == 0 else opens and back <= _SENTENCES):
        return 0
    between = range(known.begins[known.last_sentence] + 1, draft.first)
    if any(start in between for start, _ in known.tokens.paragraphs):
        return 0
    if back and not _tells_on(known, draft):
        return 0
    year = last[0].year + (month < last[0].month)
    return year if (year, month) <= (known.date.year, known.date.month) else 0


_THEY = frozenset("he she they his her their him them who".split())


_DEEDS = frozenset(
    """visited travelled traveled went came flew returned arrived met received hosted visit visits trip
    tour summit talks appointed elected named became born sworn""".split()
)
"""What is told of the same people as a journey, a meeting or a career is."""


def _tells_on(known: Context, draft: Draft) -> bool:
    """Whether the sentence of a month goes on from that of the time told last: both tell what people
    do, or name the same. "The pact was signed in May 1998. In June X went to Oslo" does not."""
    lower, words = known.tokens.lower, known.tokens.words
    first, stop = known.tokens.sentences[known.last_sentence]
    begin, end = known.tokens.sentences[known.here]
    before, now = lower[first:stop], lower[begin:end]
    of_people = _THEY | _DEEDS
    if not of_people.isdisjoint(before) and not of_people.isdisjoint(now):
        return True
    names = {word for word in words[first + 1 : stop] if word[:1].isupper()} - {words[draft.first]}
    return not names.isdisjoint(words[draft.stop : end])


_MONTH_DAYS = 31


_SENTENCES = 2
"""Sentences back in which the former time may be told."""


def _year_just_told(known: Context, draft: Draft, last: Days, month: int, day: int) -> int:
    """The year of a stay told just before, of which a day is named now, or 0: "was in Rome in
    October 2014. She saw him there on October 7"."""
    first, end = last
    here = known.here
    if (first.year, first.month) != (end.year, end.month):
        return 0
    # "arrived on March 28, 2007. He stayed until April 2"
    year = first.year + (month < first.month)
    soon = first == end and (month - first.month) % 12 <= 1
    if not soon and month != first.month:
        return 0
    if not 0 <= here - known.last_sentence <= 1 or day > days_in_month(year, month):
        return 0
    between = range(known.begins[known.last_sentence] + 1, draft.first)
    if any(start in between for start, _ in known.tokens.paragraphs):
        return 0
    side = known.side(draft)
    lower, begin = known.tokens.lower, known.tokens.sentences[here][0]
    if lower[draft.first - 1] in _UP_TO and _AHEAD.isdisjoint(lower[begin : draft.first]):
        side = "past"  # "stayed until": "until" alone looks ahead
    return year if side == "past" or (first == end and side != "future") else 0


_AHEAD = frozenset("will would shall to is are".split())


def _nearest_year(date: dt.date, month: int, day: int) -> tuple[int, int]:
    """The year that brings a day nearest to `date`, and how many days ahead it then lies."""
    choices = []
    for year in (date.year - 1, date.year, date.year + 1):
        ahead = (dt.date(year, month, min(day, days_in_month(year, month))) - date).days
        choices.append((abs(ahead), year, ahead))
    _, year, ahead = min(choices)
    return year, ahead


def _year_of_day(known: Context, draft: Draft, year: int, ahead: int) -> int:
    """The year of a day: the nearest one, unless the sentence looks far back or ahead."""
    if -90 <= ahead <= 20:
        return year
    side = known.side(draft)
    if side == "past" and ahead > 20:
        # Far from the name a past verb says little: "subpoenaed him to testify on Feb. 10".
        if ahead > 75 or known.side(draft, reach=4) == "past":
            return year - 1
    elif side == "future" and ahead < -90:
        return year + 1
    return year


def _nearest(year: int, months: int) -> int:
    """The year that puts a month `months` ahead of this year's nearest to now."""
    if months > 6:
        return year - 1
    return year + 1 if months < -6 else year
