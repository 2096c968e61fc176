"""Says whether a "would" goes on with what the sentence before only supposes.

"Aides are toying with a stop in Lima. She would spend a night there": nothing is planned. A plan told
in the past has "would" as well ("He would fly on to Lima"), so it counts only where no day, no speaker
and no plan is told.
"""

from __future__ import annotations

from store.annotate.events.clause.clauses import VerbGroup
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Scene

_SUPPOSES = frozenset(
    """could might may if would hope hopes hoped dream dreams dreamed toying toyed idea ideas possible
    possibly perhaps maybe proposal proposed proposes suggests suggested suggestion option options
    scenario considering considered mulling weighing contemplating sketching mooted floated speculation
    rumours rumors wish wishes wants wanted invited invitation invite offered offer asked urged
    likes like fantasy imagine imagined prospect""".split()
)
"""Words of a sentence that only supposes something."""


_PLANS = frozenset(
    """will due scheduled slated set planned plans announced confirmed agreed accepted arrived arrives
    leaves left flew""".split()
)
"""Words of a sentence that tells a plan, or that somebody has set out."""


_OPENINGS = frozenset("he she they it there then from both the his her".split())
"""First words of a sentence that goes on with the one before."""


def is_supposed_on(scene: Scene, group: VerbGroup) -> bool:
    """Whether the verb's "would" only goes on with what the sentence before supposes."""
    if "would" not in group.words:
        return False
    lower, sentences = scene.tokens.lower, scene.tokens.sentences
    sentence = scene.sentence_at[group.verb]
    first, stop = sentences[sentence]
    if sentence == 0 or not (lower[first] in _OPENINGS or _names_them(lower, first)):
        return False
    if any(time is not None and time.latest is not None for time in scene.clock[first:stop]):
        return False
    if not scene.triggers.reporting.isdisjoint(lower[first:stop]):
        return False
    before = lower[slice(*sentences[sentence - 1])]
    return not _SUPPOSES.isdisjoint(before) and _PLANS.isdisjoint(before)


def _names_them(lower: list[str], first: int) -> bool:
    """Whether "The two leaders" or "The visit" stands at a token: those told of."""
    return lower[first] == "the" and lower[first + 1 : first + 2] in _TOLD_OF


_TOLD_OF = [
    [word] for word in "two three pair leaders sides presidents ministers visit trip".split()
]


RULES = (
    EventRule(
        "trip/judge-supposed-on",
        """
        - 2018-05-18 | Aides toyed with a stop in Minsk for Swiss diplomat Paul Seger. He would spend a night in Minsk. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger could go abroad in spring. He would fly to Minsk and stay for a night. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger is due in Oslo on Friday. He would then fly to Minsk. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger could win, a poll said. He would fly to Minsk on Sunday. => trip Paul Seger > BY
        - 2018-05-18 | Aides toyed with a stop in Minsk for Swiss diplomat Paul Seger. He would spend a night there and meet Belarusian minister Ivan Savin. => meeting Ivan Savin + Paul Seger
        + 2018-05-18 | Swiss diplomat Paul Seger will fly to Minsk on Sunday and meet Belarusian minister Ivan Savin. => meeting Ivan Savin + Paul Seger
        """,
    ),
)
