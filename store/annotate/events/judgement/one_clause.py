"""Lets what is guessed from a gathering, or was to be done on a visit, share the fate of the verb or the
visit told before it, and its days.

"had hoped to attend talks in Rome": what the verb of coming leaves open or denies is not told again
by the noun; "ruled out a trip to Rome, where he was to meet X": they will not meet; "paid a visit in
January, holding talks with X": the talks were in January. What another sentence takes back is for
retractions.py.
"""

from __future__ import annotations

import datetime as dt

from store.annotate.closed_words import A_THE_HIS_HER_THEIR
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import SUBORDINATORS, Scene
from store.annotate.events.judgement.claims import Claim, MeetingClaim
from store.annotate.events.judgement.polarity import of_noun
from store.annotate.events.travel.visit_clauses import VisitPhrase
from store.annotate.events.travel.visit_open import is_left_open

_COMING = frozenset(
    f"trip/{name}" for name in "attend go come came arrive reach visit-verb be-in".split()
)


_GUESSED = frozenset(["trip/talks-abroad", "trip/at-event", "trip/summit-in"])


_PARTS = SUBORDINATORS.union([",", ";", "and", "but", "after", "during", "for"])
"""Words at which another clause begins, or an aside that is told of another time."""


_REACH = 12
"""Tokens from the verb to the gathering, at most."""


def _was_to_act(scene: Scene, verb: Claim) -> bool:
    """Whether what was to be done at a gathering was not: who "did not speak" may be there.

    Also "were supposed to meet on the sidelines", of which nothing more is told.
    """
    if verb.rule != "trip/acts-in":
        return False
    before = scene.tokens.lower[max(verb.trigger - _TO_SUPPOSED, 0) : verb.trigger]
    return verb.polarity == "cancelled" or (verb.polarity == "none" and "supposed" in before)


_TO_SUPPOSED = 3
"""Tokens from "supposed" to what was to be done, at most."""


def follow_verbs(scene: Scene, claims: list[Claim]) -> None:
    """Sets the polarity of guessed presences to that of the verb of coming before them."""
    guessed = [one for one in claims if one.rule in _GUESSED and one.polarity == "actual"]
    for one in guessed:
        for verb in claims:
            if (
                verb.who == one.who
                and verb.sentence == one.sentence
                and (verb.rule in _COMING or _was_to_act(scene, verb))
                and verb.polarity != "actual"
                and verb.country in (None, one.country)
                and 0 < one.trigger - verb.trigger <= _REACH
                and _PARTS.isdisjoint(scene.tokens.lower[verb.trigger : one.trigger])
            ):
                one.polarity = verb.polarity


_WHERE = frozenset("where when which".split())


_TO_WHERE = 8
"""Tokens from "where" to what was to be done there, at most."""


_TO_VISIT = 14
"""Tokens from "where" back to the visit on which that was to be done, at most."""


_MEANT = frozenset("was were would".split())
"""Behind "where": told of a plan that did not hold, or of a thought."""


_JOURNEYS = frozenset(["visit", "arrival", "departure"])


def follow_visits(scene: Scene, claims: list[Claim], met: list[MeetingClaim]) -> None:
    """Sets the polarity of what was to be done on a visit to that of the visit before it: "ruled out
    a visit to Oslo, where he was to meet X"."""
    for claim in claims:
        if claim.tense == "future" and claim.polarity == "actual":
            claim.polarity = _of_the_visit(scene, claim.trigger)
    for meeting in met:
        if meeting.tense == "future" and meeting.polarity == "actual":
            meeting.polarity = _of_the_visit(scene, meeting.trigger)


def _of_the_visit(scene: Scene, trigger: int) -> str:
    """The polarity of the visit of which ", where he was to" tells before a trigger."""
    lower, triggers = scene.tokens.lower, scene.triggers
    first = scene.tokens.sentences[scene.sentence_at[trigger]][0]
    low = max(first, trigger - _TO_WHERE)
    where = next((at for at in range(trigger - 1, low, -1) if lower[at] in _WHERE), -1)
    if where < 0:
        return "actual"
    for noun in range(where - 1, max(first, where - _TO_VISIT), -1):
        if triggers.nouns.get(lower[noun]) in _JOURNEYS and scene.owner[noun] is None:
            opening = next(
                (at for at in range(noun - 1, noun - 5, -1) if lower[at] in A_THE_HIS_HER_THEIR),
                noun,
            )
            if of_noun(scene, opening, noun, where) != "actual":
                return "none"
            meant = not _MEANT.isdisjoint(lower[where:trigger])
            words = set(lower[opening:noun])
            phrase = VisitPhrase((), -1, opening)
            return "none" if meant and is_left_open(scene, noun, phrase, words) else "actual"
    return "actual"


_LONG_OVER = dt.timedelta(days=14)
"""Since a visit that is not the one on which something is done now."""


_NOW = frozenset("; who which now is are will has have today before after since".split())
"""Words at which a sentence may turn from an old visit to what is done now."""


def date_by_old_visit(scene: Scene, claims: list[Claim]) -> None:
    """Gives what was done on an old visit its days, where the place is that of the report: "paid a
    visit to Peru in January, holding talks with X in Lima", told from Lima."""
    for one in claims:
        if not (one.inferred and one.present) or one.polarity != "actual":
            continue
        for visit in claims:
            days = visit.whole or visit.arrived
            if (
                days is not None
                and days.latest < scene.date - _LONG_OVER
                and (visit.who, visit.country) == (one.who, one.country)
                and visit.sentence == one.sentence
                and visit.trigger < one.trigger
                and visit.tense == "past"
                and _NOW.isdisjoint(scene.tokens.lower[visit.trigger : one.trigger])
            ):
                one.present, one.within, one.whole = False, None, days
                break


RULES = (
    EventRule(
        "trip/judge-one-clause",
        """
        - 2018-05-18 | Swiss diplomat Paul Seger had hoped to attend a summit in Minsk. => status Paul Seger > BY = completed
        + 2018-05-18 | Swiss diplomat Paul Seger had hoped to attend, but after a summit in Minsk he flew home. => trip Paul Seger > BY
        - 2018-05-18 | RIGA, May 18 (AFP) -- Swiss President Alain Berset had hoped to ride to Minsk with his Latvian host, Raimonds Vejonis, with whom he spent the morning. => status Alain Berset > BY = completed; trip Raimonds Vejonis > BY
        - 2018-05-18 | Swiss diplomat Paul Seger ruled out a visit to Minsk next week, where he was to meet Belarusian minister Ivan Savin. => trip Paul Seger > BY; meeting Ivan Savin + Paul Seger
        + 2018-05-18 | Swiss diplomat Paul Seger ruled out a second visit to Minsk, where he met Belarusian minister Ivan Savin on Monday. => trip Paul Seger > BY
        - 2019-05-24 | Chilean President Luis Vega and King Harald of Norway were supposed to meet on the sidelines of a forum in Bratislava last June. => trip Luis Vega > SK
        + 2019-05-24 | Chilean President Luis Vega and King Harald of Norway met on the sidelines of a forum in Bratislava last June. => trip Luis Vega > SK
        """,
    ),
    EventRule(
        "trip/judge-old-visit",
        """
        + 2018-05-18 | MINSK, May 18 (AFP) - Swiss President Alain Berset paid a visit to Belarus in January, holding talks with President Alexander Lukashenko in Minsk. => status Alain Berset > BY = completed
        - 2018-05-18 | MINSK, May 18 (AFP) - Swiss President Alain Berset paid a visit to Belarus in January, holding talks with President Alexander Lukashenko in Minsk. => status Alain Berset > BY = ongoing
        """,
    ),
)
