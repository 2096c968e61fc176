"""Reads a journey that was made after all: "The visit went ahead", "put off a visit but made the trip in
March", "had refused to come. In April he came after all".

The journey itself is told before, as one that was only planned, put off or refused; where it was made
without a doubt, its own words are read. Who "made the trip" of somebody else is read in echoes.py.
"""

from __future__ import annotations

from collections.abc import Sequence

from store.annotate.closed_words import NEGATIVES
from store.annotate.events.clause.clauses import clause_stop, verb_group
from store.annotate.events.clause.destinations import Stop, stops_at
from store.annotate.events.clause.fixed_phrases import begins, by_first_word
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Scene, stand_in
from store.annotate.events.clause.timing import When, times_of
from store.annotate.events.judgement.called_off import was_planned
from store.annotate.events.judgement.claims import Claim, abroad
from store.annotate.events.judgement.stays import is_dated
from store.annotate.events.travel.making import claims_of
from store.annotate.events.who.subjects import subject_of
from store.model import Name

_JOURNEYS = frozenset("visit trip journey tour".split())


AFTER_ALL = _JOURNEYS | frozenset(["all", "invitation"])
"""The words at which `read_after_all` may find something."""


_RULE = "trip/after-all"


_HELD = by_first_word(
    """
    went ahead
    took place
    did take place
    did go ahead
    came off
    was made
    began
    started
    got under way
    got underway
    has begun
    has started
    has taken place
    is under way
    """
)
"""Behind "the visit", which then was made."""


_BEGUN = frozenset("began started begun got under underway".split())


_BETWEEN = frozenset(
    "finally eventually then still nevertheless nonetheless at last in the end".split()
)
"""Words between "the visit" and what became of it."""


_BACK = 2
"""Sentences back to the journey that was in doubt."""


def read_after_all(scene: Scene, index: int, told: Sequence[Claim]) -> list[Claim]:
    """The journey that the word at `index` says was made after all; `told` are the claims before."""
    lower = scene.tokens.lower
    sentence = scene.sentence_at[index]
    if lower[index] == "invitation":
        return _taken_up(scene, index)
    near = [
        one
        for one in told
        if one.country and one.trigger <= index and one.sentence >= sentence - _BACK
    ]
    base = near[-1] if near and _in_doubt(scene, near[-1], index) else None
    if lower[index] == "all":
        if lower[index - 1] == "after":
            _came_after_all(scene, index, base, told)
        return []
    if base is None:
        return []
    if base.trigger == index or lower[index - 1] in _THE:
        held = _then_held(scene, index)
        if held > 0:
            return _made(scene, held, base, "visit")
    if base.trigger == index or lower[index - 1] not in _THE:
        return []
    held = index + 1
    while lower[held : held + 1] and lower[held] in _BETWEEN:
        held += 1
    verb = index - 2
    if begins(lower, held, _HELD):
        begun = not _BEGUN.isdisjoint(lower[held : held + 3])
        return _made(scene, index, base, "begin" if begun else "visit")
    if lower[verb] in _MADE and any(base.who in one.ids for one in subject_of(scene, verb, False)):
        return _made(scene, index, base, "visit")
    return []


def _then_held(scene: Scene, index: int) -> int:
    """The verb of "(the visit) was put off in January but took place in March"; -1 if none."""
    lower = scene.tokens.lower
    stop = scene.tokens.sentences[scene.sentence_at[index]][1]
    for at in range(index + 1, stop - 2):
        link = at + 1 + (lower[at + 1] in _BETWEEN)
        if lower[at] in ("and", "but") and begins(lower, link, _HELD):
            return link
    return -1


_THE = frozenset("the that his her".split())
_MADE = frozenset("made undertook paid".split())


def _in_doubt(scene: Scene, claim: Claim, index: int) -> bool:
    """Whether a journey is told as put off, refused or only planned at some time gone by.

    Behind a break "the visit" is that of the one in hand.
    """
    if claim.polarity == "actual" and not was_planned(scene, claim):
        return False
    goes_on = not any(claim.trigger < one <= index for one, _ in scene.tokens.paragraphs)
    return goes_on or scene.in_hand(index) in (None, claim.who)


def _made(scene: Scene, index: int, base: Claim, kind: str) -> list[Claim]:
    """The same journey as one that was made, on the day that is told, or when it was to be made."""
    when = times_of(scene, index, index, clause_stop(scene, index))
    stop = Stop(base.country or "", base.place, index)
    agents = (stand_in(index, base.who),)
    found = claims_of(scene, agents, [stop], kind, _RULE, index, "past", "actual", when)
    for claim in found:
        if not is_dated(claim) and base.polarity == "actual":
            claim.arrived, claim.left = base.arrived, base.left
            claim.whole, claim.within, claim.days = base.whole, base.within, base.days
    if abroad(found) and base.polarity == "actual":
        base.polarity = "none"  # the plan, of which this is what came
    return abroad(found)


_COMING = frozenset("came went did made arrived travelled traveled flew".split())


def _came_after_all(scene: Scene, index: int, base: Claim | None, told: Sequence[Claim]) -> None:
    """ "In April, he came after all": to where he had not been going to come."""
    lower = scene.tokens.lower
    low = scene.tokens.sentences[scene.sentence_at[index]][0]
    verb = next((at for at in range(index - 2, low - 1, -1) if lower[at] in _COMING), -1)
    if verb < 0 or not NEGATIVES.isdisjoint(lower[low:index]):
        return
    for claim in told:
        if claim.trigger != verb or claim.country is not None:
            continue
        if base is not None and base.who == claim.who:
            claim.country, claim.place = base.country, base.place
        else:
            place = _named_last(scene, claim)
            claim.country, claim.place = (place.country, place) if place else (None, None)


def _named_last(scene: Scene, claim: Claim) -> Name | None:
    """The place abroad that the sentence before names last: "had ruled out a visit to Peru"."""
    if claim.sentence == 0:
        return None
    first, stop = scene.tokens.sentences[claim.sentence - 1]
    home = scene.home(claim.who)
    places = [scene.place_at(at) for at in range(first, stop)]
    told = [one for one in places if one is not None and one.country not in (None, home)]
    same = {one.country for one in told}
    return told[-1] if len(same) == 1 else None


_TO_TAKING_UP = 7
"""Tokens from "an invitation" to "(that was) taken up", at most."""


_TAKEN = (["took", "up"], ["taken", "up"])


def _taken_up(scene: Scene, index: int) -> list[Claim]:
    """ "was invited to Oslo last year, an invitation that he took up in March"."""
    lower = scene.tokens.lower
    first, stop = scene.tokens.sentences[scene.sentence_at[index]]
    around = (*range(index + 1, min(index + _TO_TAKING_UP, stop)), index - 3)
    taken = next((at for at in around if at >= first and lower[at : at + 2] in _TAKEN), -1)
    if taken < 0 or not NEGATIVES.isdisjoint(lower[min(taken, index) : max(taken, index)]):
        return []
    begin = scene.tokens.sentences[max(scene.sentence_at[index] - 1, 0)][0]
    invited = next((at for at in range(index - 1, begin, -1) if lower[at] == "invited"), -1)
    if invited < 0 or lower[invited - 1] not in ("was", "been") or lower[invited + 1] != "to":
        return []
    guests = subject_of(scene, verb_group(scene, invited, "participle").first, False)[:1]
    stops = stops_at(scene, invited + 2, index, guests[0].ids[0])[:1] if guests else []
    days = [one for one in scene.clock[taken:stop] if one is not None and one.latest is not None]
    if not stops or not days:
        return []
    when = When(((days[0], ""),), None)
    return abroad(claims_of(scene, guests, stops, "visit", _RULE, taken, "past", "actual", when))


RULES = (
    EventRule(
        _RULE,
        """
        + 2018-05-18 | Swiss diplomat Paul Seger was to visit Minsk in February. The visit took place in March. => trip Paul Seger > BY; arrived Paul Seger > BY = 2018-03-01..2018-03-31
        + 2018-05-18 | Swiss diplomat Paul Seger put off a visit to Minsk in January but made the journey in March. => arrived Paul Seger > BY = 2018-03-01..2018-03-31
        + 2018-05-18 | Swiss diplomat Paul Seger had ruled out a visit to Minsk in January. In April, Seger came after all. => arrived Paul Seger > BY = 2018-04-01..2018-04-30
        + 2018-05-18 | Finnish minister Kai Sauer flew to Oslo on Monday. Swiss diplomat Paul Seger was invited to Minsk last year, an invitation that he took up in March. => arrived Paul Seger > BY = 2018-03-01..2018-03-31
        - 2018-05-18 | Finnish minister Kai Sauer flew to Oslo on Monday. Swiss diplomat Paul Seger was invited to Minsk last year, an invitation that was not taken up in March. => trip Paul Seger > BY
        + 2018-05-18 | Finnish minister Kai Sauer flew to Oslo on Monday. Swiss diplomat Paul Seger had been expected in Minsk in March. The trip was put off and took place in April. => arrived Paul Seger > BY = 2018-04-01..2018-04-30
        - 2018-05-18 | Swiss diplomat Paul Seger was to visit Minsk in February. The visit did not take place. => status Paul Seger > BY = completed
        """,
    ),
)
