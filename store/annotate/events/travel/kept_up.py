"""Says whether a visit is told to go on: "has extended his stay", "midway through a visit".

Which visit it is, and its days, is read in visits.py and visit_manner.py.
"""

from __future__ import annotations

import datetime as dt

from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Scene
from store.annotate.events.clause.timing import When

_KEPT_UP = frozenset("extended prolonged lengthened continued resumed".split())


_KEEPS_UP = frozenset(
    """extends prolongs continues resumes extending prolonging continuing nearing midway
    halfway""".split()
)


_BETWEEN = frozenset(
    """his her their a an the its this through to end of close day days last first second third
    fourth final with by state official working three-day four-day five-day two-day six-day
    week-long""".split()
)
"""Words from "extended" or "midway" to the visit."""


_REACH = 7


def is_kept_up(scene: Scene, trigger: int, when: When) -> bool:
    """Whether the words before the visit at `trigger`, told of with the times `when`, say so.

    A plain past, "continued his visit", does where its day is today or yesterday, or to come.
    """
    lower = scene.tokens.lower
    first = scene.tokens.sentences[scene.sentence_at[trigger]][0]
    for index in range(trigger - 1, max(trigger - _REACH, first) - 1, -1):
        word = lower[index]
        if word in _KEEPS_UP:
            return True
        if word in _KEPT_UP:
            return lower[index - 1] in ("has", "have") or _lately(scene, when)
        if word not in _BETWEEN and scene.clock[index] is None:
            return False
    return False


def _lately(scene: Scene, when: When) -> bool:
    """Whether some of the times are of yesterday or later."""
    yesterday = scene.date - dt.timedelta(days=1)
    return any(time.latest is not None and time.latest >= yesterday for time, _ in when.times)


RULES = (
    EventRule(
        "trip/visit-kept-up",
        """
        + 2018-05-18 | Swiss diplomat Paul Seger has extended his stay in Minsk by a day. => status Paul Seger > BY = ongoing
        + 2018-05-18 | Swiss diplomat Paul Seger continued his visit to Minsk on Friday. => status Paul Seger > BY = ongoing
        + 2018-05-18 | Swiss diplomat Paul Seger prolonged his visit to Minsk until Saturday. => status Paul Seger > BY = ongoing; left Paul Seger > BY = 2018-05-19
        + 2018-05-18 | Swiss diplomat Paul Seger, midway through a visit to Minsk, spoke of progress. => status Paul Seger > BY = ongoing
        + 2018-05-18 | Swiss diplomat Paul Seger, nearing the end of his visit to Minsk, spoke of progress. => status Paul Seger > BY = ongoing
        + 2018-05-18 | Swiss diplomat Paul Seger is on a visit to Minsk that ends on Sunday. => left Paul Seger > BY = 2018-05-20; status Paul Seger > BY = ongoing
        - 2018-05-18 | Swiss diplomat Paul Seger continued his visit to Minsk on April 5. => status Paul Seger > BY = ongoing
        - 2018-05-18 | Swiss diplomat Paul Seger extended his visit to Minsk in 2016. => status Paul Seger > BY = ongoing
        """,
    ),
)
