"""Dates who was "then on a visit to Oslo" by the time of what was done then.

"In May he told X, then a guest in Oslo, that …": X was there in May, and need not be there now.
"""

from __future__ import annotations

from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Scene
from store.annotate.events.clause.timing import window_of
from store.annotate.events.judgement.claims import Claim
from store.annotate.events.judgement.stays import is_dated

_BEFORE = frozenset([",", "was", "were", "been", "who", "and"])
"""Before a "then" that tells when, not which office somebody held."""


_NEAR = 5
"""Tokens from "then" to the word of the stay, at most."""


def date_then(scene: Scene, claims: list[Claim]) -> None:
    """Gives the claims told with "then" the last time that the sentence tells before it."""
    if "then" not in scene.tokens.vocabulary:
        return
    for claim in claims:
        if claim.tense == "future" or is_dated(claim) or claim.country is None:
            continue
        first = scene.tokens.sentences[claim.sentence][0]
        then = _then_before(scene, claim, first)
        if then < 0:
            continue
        told = (scene.clock[at] for at in range(then - 1, first - 1, -1))
        time = next((one for one in told if one is not None and one.latest is not None), None)
        claim.tense, claim.present = "past", False
        if time is not None and time.latest is not None and time.latest < scene.date:
            claim.whole = window_of(time)


_THAT_TIME = tuple(
    phrase.split()
    for phrase in (
        "on that occasion",
        "on that trip",
        "on that visit",
        "during that visit",
        "during that trip",
        "during that stay",
        "on the same trip",
    )
)


_BACK = 2
"""Sentences from the journey to what was done "on that occasion"."""


def date_that_time(scene: Scene, claims: list[Claim]) -> None:
    """Gives what was done "on that trip" the days of the stay that the sentences before tell."""
    if "that" not in scene.tokens.vocabulary and "same" not in scene.tokens.vocabulary:
        return
    dated: dict[tuple[str, str | None], Claim] = {}
    for claim in claims:
        key = claim.who, claim.country
        first = scene.tokens.sentences[claim.sentence][0]
        opening = scene.tokens.lower[first : first + 4]
        stay = dated.get(key)
        if any(opening[: len(words)] == words for words in _THAT_TIME):
            if stay is not None and claim.sentence - stay.sentence <= _BACK and not is_dated(claim):
                claim.whole, claim.present = stay.whole or stay.arrived or stay.within, False
        elif is_dated(claim) and claim.tense != "future" and not claim.present:
            dated[key] = claim


def date_on_that_visit(scene: Scene, claims: list[Claim]) -> None:
    """Gives what was done "On his last visit, in May 2017," the days of that visit, not of another."""
    visits: dict[tuple[int, str], Claim] = {}
    for claim in claims:
        key = claim.sentence, claim.who
        visit = visits.get(key)
        if visit is not None and visit.country not in (None, claim.country):
            continue
        if claim.rule == "trip/visit-noun" and is_dated(claim):
            first = scene.tokens.sentences[claim.sentence][0]
            if scene.tokens.lower[first] in ("on", "during"):
                visits[key] = claim
        elif visit is not None and not is_dated(claim) and claim.trigger > visit.trigger:
            claim.whole, claim.present = visit.whole or visit.arrived or visit.within, False


def _then_before(scene: Scene, claim: Claim, first: int) -> int:
    """The "then" of "who was then visiting", "then on a visit to"; -1 for none."""
    lower = scene.tokens.lower
    for at in range(claim.trigger - 1, max(claim.trigger - _NEAR, first), -1):
        if lower[at] == "then":
            verb = scene.triggers.verbs.get(lower[at + 1])
            moves = verb is not None and verb.form == "past"  # "then flew to Rome": afterwards
            return at if lower[at - 1] in _BEFORE and not moves else -1
    return -1


RULES = (
    EventRule(
        "trip/judge-then",
        """
        + 2018-05-18 | OSLO, May 18 (AFP) -- In March Norwegian King Harald told Swiss diplomat Paul Seger, then on a visit to Oslo, that he was glad. => arrived Paul Seger > NO = 2018-03-01..2018-03-31; status Paul Seger > NO = completed
        + 2018-05-18 | OSLO, May 18 (AFP) -- In March Norwegian King Harald wrote to Swiss diplomat Paul Seger, who was then visiting Oslo. => arrived Paul Seger > NO = 2018-03-01..2018-03-31
        - 2018-05-18 | In March Swiss diplomat Paul Seger visited Riga and then flew to Oslo. => status Paul Seger > NO = ongoing
        - 2018-05-18 | OSLO, May 18 (AFP) -- In March Norwegian King Harald wrote to Swiss diplomat Paul Seger, who is now visiting Oslo. => arrived Paul Seger > NO = 2018-03-01..2018-03-31
        + 2018-05-18 | Norwegian King Harald thanked Swiss diplomat Paul Seger, on a visit to Oslo, for his help. => trip Paul Seger > NO
        - 2018-05-18 | Norwegian King Harald thanked Swiss diplomat Paul Seger, on a visit to Bern, for his help. => trip Paul Seger > NO
        """,
    ),
    EventRule(
        "trip/judge-that-time",
        """
        - 2018-05-18 | Swiss diplomat Paul Seger arrived in Oslo on Monday. On his last visit, in May 2015, he toured a mill in Bergen. => to Paul Seger > NO = Oslo, Bergen
        + 2018-05-18 | OSLO, May 18 (AFP) -- Swiss diplomat Paul Seger visited Oslo in March. On that occasion he met Norwegian King Harald. => arrived Paul Seger > NO = 2018-03-01..2018-03-31
        - 2018-05-18 | OSLO, May 18 (AFP) -- Swiss diplomat Paul Seger visited Oslo in March. On that occasion he met Norwegian King Harald. => status Paul Seger > NO = ongoing
        + 2018-05-18 | OSLO, May 18 (AFP) -- Swiss diplomat Paul Seger visited Oslo in March. On Friday he met Norwegian King Harald. => status Paul Seger > NO = ongoing
        """,
    ),
)
