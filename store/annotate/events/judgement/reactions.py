"""Dates a stay by what its traveller said there, in a report that comes from elsewhere.

"In Rome, X broke off his talks" and "said X after talks in Rome" are the news of the day, even
where no day is told. Days that the words do tell are lent in nearby.py.
"""

from __future__ import annotations

from store.annotate.closed_words import AFTER
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Scene
from store.annotate.events.judgement.claims import Claim
from store.annotate.events.judgement.stays import Stay
from store.model import Window

_SPOKE = frozenset("said told called speaking conference".split())


_OF_OLD = frozenset("had has have once ago earlier later since who when".split())
"""Words by which a sentence may tell of other days."""


def date_reaction(scene: Scene, stay: Stay) -> None:
    """Dates the stay of "In Rome, President X broke off his talks", "X told reporters in Rome".

    What is told so of somebody not named before is that day's news; so is what anybody says
    "after talks in Rome". Only stays told in one sentence that has no day are looked at."""
    claim = stay.claims[0]
    first, stop = scene.tokens.sentences[claim.sentence]
    if scene.dateline is None or scene.dateline.country == claim.country:
        return
    if any(one.sentence != claim.sentence and one.tense != "future" for one in stay.claims):
        return
    if any(time is not None and time.earliest for time in scene.clock[first:stop]):
        return
    if _told_after_talks(scene, stay) or _first_heard_of(scene, claim):
        claim.within = Window(scene.date, scene.date, "")
        claim.present = True


def _first_heard_of(scene: Scene, claim: Claim) -> bool:
    """Whether a sentence tells what somebody not named before did or said in the place."""
    first, stop = scene.tokens.sentences[claim.sentence]
    lower = scene.tokens.lower
    if claim.tense != "past" and lower[claim.trigger] != "speaking":
        return False
    if lower[claim.trigger] not in _SPOKE and lower[first] != "in":
        return False
    before = scene.people_in(0, first) if lower[claim.trigger] != "speaking" else []
    until = claim.trigger if claim.rule == "trip/spoken-from" else stop
    return all(who != claim.who for _, who in before) and _OF_OLD.isdisjoint(lower[first:until])


_TALKS = frozenset(f"trip/{name}" for name in "talks-abroad met-there acts-in".split())


_TO_TALKS = 5
"""Tokens from "after" to the noun or verb of the talks: "after later holding talks"."""


_IN_QUOTES = frozenset("said told says".split())


def _told_after_talks(scene: Scene, stay: Stay) -> bool:
    """Whether a quotation was given after the talks by which the stay is known: ", he said after
    talks in Rome with Y"."""
    lower = scene.tokens.lower
    for claim in stay.claims:
        if claim.rule not in _TALKS or claim.tense != "past":
            continue
        first = scene.tokens.sentences[claim.sentence][0]
        low = max(first, claim.trigger - _TO_TALKS)
        after = next((at for at in range(low, claim.trigger) if lower[at] in AFTER), -1)
        said = next((at for at in range(after - 1, first, -1) if lower[at] in _IN_QUOTES), -1)
        quoted = '"' in scene.tokens.classes[first : max(said, first)]
        if quoted and _OF_OLD.isdisjoint(lower[said:after]):
            return True
    return False


RULES = (
    EventRule(
        "trip/judge-told-after-talks",
        """
        + 2019-05-24 | TIRANA, May 24 (AFP) -- "We cannot wait," said Austrian Foreign Minister Karin Kneissl, after talks in Rome with Italian Foreign Minister Enzo Moavero. => arrived Karin Kneissl > IT = 2019-05-23..2019-05-24; status Karin Kneissl > IT = ongoing
        - 2019-05-24 | TIRANA, May 24 (AFP) -- "We cannot wait," said Austrian Foreign Minister Karin Kneissl, who had gone home after talks in Rome with Italian Foreign Minister Enzo Moavero. => status Karin Kneissl > IT = ongoing
        - 2019-05-24 | TIRANA, May 24 (AFP) -- Austrian Foreign Minister Karin Kneissl resigned in 2018 after talks in Rome with Italian Foreign Minister Enzo Moavero. => status Karin Kneissl > IT = ongoing
        """,
    ),
)
