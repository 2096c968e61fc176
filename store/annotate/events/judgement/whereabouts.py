"""Says whether a sentence tells that somebody was not abroad, but somewhere else: "he was at home",
"he never left Oslo", "I have not been there", "it was his brother who went".

It is asked of the sentences behind a report that may be wrong (contradicted.py).
"""

from __future__ import annotations

from store.annotate.closed_words import NEGATIVES
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Scene
from store.annotate.events.judgement.claims import Claim
from store.annotate.events.who.parties import parties_in

_AUXILIARIES = frozenset("was were is are has had have been being did does".split())


_TO_COME = frozenset("will would to may might could should can".split())


_BEING = frozenset(
    """was is been being spent stayed stays remained remains staying working resting lay lying
    recovering recuperating convalescing sitting""".split()
)
"""Words of being somewhere."""


_AWAY = (["at", "home"], ["in", "bed"], ["at", "work"], ["on", "holiday"], ["on", "vacation"])


_THERE = frozenset("there anywhere abroad here".split())


_COMING = frozenset(
    """been in to set arrived gone go went come came travelled traveled travel flown fly visited
    visit landed on entered reached""".split()
)
"""Behind a "not", words of going somewhere."""


_OUT = frozenset("out outside away".split())
"""Behind "has not been": "out of Oslo"."""


_LEFT = frozenset(["left", "leave", "quit"])


_NEXT = 9
"""Tokens behind a person in which his whereabouts are told."""


_OLD = frozenset("for since before until yet recently often".split())
"""Behind "had not been there": of another time."""


def told_elsewhere(scene: Scene, sentence: int, claim: Claim) -> bool:
    """Whether the sentence says that whoever a claim has travel was not there."""
    lower = scene.tokens.lower
    first, stop = scene.tokens.sentences[sentence]
    if _another_went(lower, first, stop):
        return True
    subjects = [
        one.stop
        for one in parties_in(scene, sentence)
        if claim.who in one.ids and not one.possessive
    ]
    if subjects and '"' in scene.tokens.classes[first:stop]:  # he is quoted himself
        subjects += [at + 1 for at in range(first, stop) if lower[at] == "i"]
    return any(_not_there(scene, at, stop, claim) for at in subjects)


def _another_went(lower: list[str], first: int, stop: int) -> bool:
    """Whether "it was his brother who went" is told."""
    for at in range(first + 3, stop - 1):
        if lower[at] == "who" and lower[at + 1] in _COMING | _AUXILIARIES:
            begin = max(at - 6, first)
            return any(lower[k : k + 2] == ["it", "was"] for k in range(begin, at - 1))
    return False


def _not_there(scene: Scene, begin: int, stop: int, claim: Claim) -> bool:
    """Whether the words from token `begin` on, behind a subject, say where it was instead."""
    lower, classes = scene.tokens.lower, scene.tokens.classes
    end = min(begin + _NEXT, stop)
    end = next(
        (at for at in range(begin, end) if classes[at] in ',;.":' or lower[at] == "who"), end
    )
    words = lower[begin:end]
    if not words or not _TO_COME.isdisjoint(words[:3]) or not _same_days(scene, begin, end, claim):
        return False
    countries = {
        name.country
        for name in scene.owner[begin:end]
        if name is not None and name.kind == "place" and name.country
    }
    denied = next((at for at, word in enumerate(words[:4]) if word in NEGATIVES), -1)
    if denied >= 0:
        rest = words[denied + 1 :]
        if not _LEFT.isdisjoint(rest[:2]):
            return claim.country not in countries  # "never left Oslo"
        if not _OUT.isdisjoint(rest[:3]):
            return bool(countries) and countries <= {scene.home(claim.who)}
        if _COMING.isdisjoint(rest[:3]) and _THERE.isdisjoint(rest[:3]):
            return False
        if "had" in words[:denied] and not _OLD.isdisjoint(rest):
            return False
        return countries <= {claim.country} and (
            bool(countries)
            or not _THERE.isdisjoint(rest)
            or rest[-1:] == ["country"]
            or rest[-1:] == ["arrived"]
        )
    if any(words[at : at + 2] in _AWAY for at in range(len(words))):
        return claim.country not in countries
    home = scene.home(claim.who)
    if home is None or home == claim.country or countries != {home}:
        return False
    led = lower[max(begin - 3, 0) : begin]
    return not _BEING.isdisjoint(words[:4]) or (
        words[0] in ("in", "at") and not _SHOWN.isdisjoint(led)
    )


_SHOWN = frozenset("showed shown shows saw filmed photographed placed put".split())
"""Before "him in Oslo"."""


def _same_days(scene: Scene, begin: int, end: int, claim: Claim) -> bool:
    """Whether no day that the words tell is another than that of the claim."""
    mine = claim.arrived or claim.within or claim.whole
    return mine is None or not any(
        time is not None
        and time.earliest is not None
        and time.latest is not None
        and (time.latest < mine.earliest or mine.latest < time.earliest)
        for time in scene.clock[begin:end]
    )


RULES = (
    EventRule(
        "trip/judge-whereabouts",
        """
        - 2018-05-18 | A paper wrote that Swiss President Alain Berset flew to Minsk on Monday. His office said he was in Bern all week. => trip Alain Berset > BY
        + 2018-05-18 | A paper wrote that Swiss President Alain Berset flew to Minsk on Monday. His office said he was in Bern on Thursday. => trip Alain Berset > BY
        - 2018-05-18 | A paper wrote that Swiss President Alain Berset flew to Minsk on Monday. An aide said he had never left Bern. => trip Alain Berset > BY
        - 2018-05-18 | A paper wrote that Swiss President Alain Berset flew to Minsk on Monday. "I was not in Minsk," Berset said. => trip Alain Berset > BY
        + 2018-05-18 | A paper wrote that Swiss President Alain Berset flew to Minsk on Monday. He had not been there for years. => trip Alain Berset > BY
        - 2018-05-18 | A paper wrote that Swiss President Alain Berset flew to Minsk on Monday. It was his brother who went, aides said. => trip Alain Berset > BY
        + 2018-05-18 | A paper wrote that Swiss President Alain Berset flew to Minsk on Monday. It was his brother who paid, aides said. => trip Alain Berset > BY
        """,
    ),
)
