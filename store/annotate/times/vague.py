"""Rules for times that the text leaves open: now, recently, the past, the future."""

from __future__ import annotations

from store.annotate.time_words import ALONE
from store.annotate.times.patterns import Rule, Seen
from store.annotate.times.readings import Fixed, Reading


def _alone(seen: Seen) -> Reading | None:
    if (
        seen.word("word") == "now"
        and seen.after() == ","
        and seen.tokens.words[seen.first] == "Now"
    ):
        return None  # "Now, he said, ...": no time but a turn of speech
    if seen.before() == "as" and seen.after() == "as":
        return None  # "as recently as April": the time follows
    return Fixed(type="DATE", value=ALONE[seen.word("word")])


def _current(seen: Seen) -> Reading | None:
    return Fixed(type="DATE", value="PRESENT_REF")


def _these_days(seen: Seen) -> Reading | None:
    if seen.word("pull") != "these" or seen.word("unit") != "days":
        return None
    return Fixed(type="DATE", value="PRESENT_REF")


def _term(seen: Seen) -> Reading | None:
    if seen.word("word") != "term" or _qualifies(seen):
        return None
    return Fixed(type="DATE", value="FUTURE_REF")


def _past(seen: Seen) -> Reading | None:
    word = seen.word("word")
    if (word == "moment" and seen.before() != "at") or _qualifies(seen):
        return None
    value = {
        "past": "PAST_REF",
        "future": "FUTURE_REF",
        "present": "PRESENT_REF",
        "moment": "PRESENT_REF",
    }[word]
    return Fixed(type="DATE", value=value)


def _qualifies(seen: Seen) -> bool:
    """Whether a noun follows that the match belongs to: "the past days", "the near term goal"."""
    stop = seen.stop
    return (
        stop < len(seen.tokens)
        and seen.tokens.classes[stop] in "aNCnm"
        and seen.after() not in _GO_ON
    )


_GO_ON = frozenset(
    """
    and or but to of in on at for with when as that which who where the a an he she they it we is
    was are were be has have had will would can could may might must should do does did not over
    there by from into between about without under again also because if than so too only since
    after before during unless until while
    """.split()
)
"""Words that may follow "the past" where it is a noun."""

RULES: tuple[Rule, ...] = (
    Rule(
        "times/now",
        "RIGHT? (?P<word>ALONE)",
        _alone,
        """
        + 2019-05-21 | She is now a minister in Basel. => time now = PRESENT_REF; window now = ?
        - 2019-05-21 | She knows a minister in Basel. => time knows = PRESENT_REF
        - 2019-05-21 | Now, said the minister, was not the time. => time Now = PRESENT_REF
        """,
    ),
    Rule(
        "times/current",
        "(?P<word>CURRENT)",
        _current,
        """
        + 2019-05-21 | The current talks drag on in Basel. => time current = PRESENT_REF
        - 2019-05-21 | The swift currents drag on in Basel. => time currents = PRESENT_REF
        """,
    ),
    Rule(
        "times/these-days",
        "(?P<pull>THIS) (?P<unit>UNITS)",
        _these_days,
        """
        + 2019-05-21 | They trade more these days in Basel. => time these days = PRESENT_REF
        - 2019-05-21 | They traded for days in Basel. => time days = PRESENT_REF
        """,
    ),
    Rule(
        "times/near-term",
        "THE NEAR (?P<word>PERIOD)",
        _term,
        """
        + 2019-05-21 | They expect little for the short term in Basel.
          => time the short term = FUTURE_REF
        - 2019-05-21 | They expect little of the short term paper. => time the short term = FUTURE_REF
        """,
    ),
    Rule(
        "times/the-past",
        "THE (?:RECENT|NEAR)? (?P<word>PAST|FUTURE|PRESENT)",
        _past,
        """
        + 2019-05-21 | They quarrelled in the past over borders. => time the past = PAST_REF
        + 2019-05-21 | They will meet again in the future there. => time the future = FUTURE_REF
        - 2019-05-21 | They walked past the palace. => time past = PAST_REF
        """,
    ),
)
