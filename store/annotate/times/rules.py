"""All rules of the time reader in the order in which they are tried at a token."""

from __future__ import annotations

from functools import lru_cache

from store.annotate.times import clock, dates, durations, periods, relative, vague, weekdays, years
from store.annotate.times.patterns import Grammar, Rule


def in_order() -> tuple[Rule, ...]:
    """More telling rules first: of two that match at a token, the earlier one wins."""
    return (
        *clock.RULES,
        *weekdays.RULES[:1],
        *dates.RULES,
        *years.RULES,
        *periods.RULES,
        *relative.RULES,
        *weekdays.RULES[1:],
        *vague.RULES,
        *durations.RULES,
    )


@lru_cache(maxsize=1)
def grammar() -> Grammar:
    """The grammar of all rules, made once a process."""
    return Grammar(in_order())
