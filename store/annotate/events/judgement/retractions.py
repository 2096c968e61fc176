"""Takes back what the words around a claim take back: "no date has been set", "changed planes there".

Runs over the claims of the whole article before they are joined. It also asks those that take back
for a reason of their own: a trip that is off (called_off.py), a report said to be wrong (refuted.py),
another who goes instead (replaced.py), a journey to where one lives (residence.py). What the clause
of a claim itself denies or leaves open is read in polarity.py, what a denied claim says of others in
denials.py.
"""

from __future__ import annotations

from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Scene
from store.annotate.events.judgement.called_off import (
    CANCELLABLE,
    call_off,
    share_fate,
)
from store.annotate.events.judgement.claims import Claim, MeetingClaim
from store.annotate.events.judgement.contradicted import contradict
from store.annotate.events.judgement.dropped_stops import DROPPED, drop_stop
from store.annotate.events.judgement.met_in_vain import take_back_meetings
from store.annotate.events.judgement.one_clause import (
    date_by_old_visit,
    follow_verbs,
    follow_visits,
)
from store.annotate.events.judgement.refuted import REFUTING, refute
from store.annotate.events.judgement.replaced import IN_PLACE, call_off_replaced
from store.annotate.events.judgement.residence import (
    HOMES,
    LIVING,
    POSTS,
    home_named,
    live_there,
    take_up_post,
)
from store.annotate.events.judgement.stays import is_dated
from store.annotate.events.judgement.thwarted import leave_out_old_plans, thwart

RETRACTING = IN_PLACE.union(
    REFUTING,
    CANCELLABLE,
    DROPPED,
    HOMES,
    LIVING,
    POSTS,
    "confirmed date dates time planes flights flight airport lounge turned".split(),
)
"""The words at which `retract` looks."""


def retract(scene: Scene, claims: list[Claim], met: list[MeetingClaim]) -> None:
    """Sets the polarity of the claims that the text around them takes back."""
    lower = scene.tokens.lower
    for index in scene.words_of(RETRACTING):
        word = lower[index]
        if word in _DAYS:
            _without_a_date(scene, index, claims)
            _at_a_later_date(scene, index, claims)
        elif word in IN_PLACE:
            call_off_replaced(scene, index, claims)
        elif word in REFUTING:
            refute(scene, index, claims, met)
        elif word in CANCELLABLE:
            call_off(scene, index, claims)
            _would_have_been(scene, index, claims)
        elif word in DROPPED:
            drop_stop(scene, index, claims)
        elif word in LIVING:
            live_there(scene, index, claims)
        elif word == "confirmed":
            _without_confirmation(scene, index, claims)
        elif word in HOMES:
            home_named(scene, index, claims)
        elif word in POSTS:
            take_up_post(scene, index, claims)
        elif word == "turned":
            _plane_turned_back(scene, index, claims)
        elif word == "airport":
            _inside_the_airport(scene, index, claims)
        else:
            _on_to_another_plane(scene, index, claims)
    contradict(scene, claims)
    thwart(scene, claims)
    follow_verbs(scene, claims)
    follow_visits(scene, claims, met)
    date_by_old_visit(scene, claims)
    share_fate(scene, claims, met)
    leave_out_old_plans(scene, claims, met)
    take_back_meetings(scene, claims, met)


_WITHOUT_OFFERING = frozenset("offering giving naming setting specifying mentioning".split())
"""Before the date that a wish comes without: "said he would go, without offering a date"."""


_FIXED = frozenset(
    "announced set fixed given agreed named decided disclosed released scheduled public".split()
)


def _without_a_date(scene: Scene, index: int, claims: list[Claim]) -> None:
    """ "said he would travel there. No date has been announced": so far a wish."""
    lower = scene.tokens.lower
    sentence = scene.sentence_at[index]
    first, stop = scene.tokens.sentences[sentence]
    before = lower[max(index - 4, first) : index]
    unsaid = "without" in before and not _WITHOUT_OFFERING.isdisjoint(before)
    none = _no_date(lower, index, first, stop) or _date_left_open(lower, index, stop)
    if not none and not unsaid:
        return
    about = sentence - (index - first <= 2)
    if not any(claim.sentence == about for claim in claims):
        about = sentence - 1  # "A visit is being prepared. Aides said that no date had been set"
    for claim in claims:
        if (
            claim.sentence == about
            and (about < sentence or claim.trigger < index)
            and claim.tense != "past"
            and not claim.present
            and claim.polarity == "actual"
            and (unsaid or not is_dated(claim))
        ):
            claim.polarity = "none"


def _no_date(lower: list[str], index: int, first: int, stop: int) -> bool:
    """ "No date has been set", of the "date" at `index` in the sentence from `first` to `stop`."""
    if "no" not in lower[max(index - 2, first) : index] or lower[index + 1 : index + 2] == ["of"]:
        return False
    return not _FIXED.isdisjoint(lower[max(index - 3, first) : min(index + 12, stop)])


_WEIGHED = frozenset("discussed negotiated considered coordinated weighed arranged".split())


_YET_TO = ["yet", "to", "be"]


def _date_left_open(lower: list[str], index: int, stop: int) -> bool:
    """ "The date is still being discussed", "the dates have yet to be set"."""
    if lower[index - 1] not in ("the", "its", "exact", "precise"):
        return False
    for at in range(index + 1, min(index + 9, stop - 1)):
        if lower[at] == "being" and lower[at + 1] in _WEIGHED:
            return True
        if lower[at : at + 3] == _YET_TO and not _FIXED.isdisjoint(lower[at + 3 : at + 4]):
            return True
    return False


_DAYS = frozenset("date dates time".split())


_SOME = frozenset("convenient suitable appropriate later unspecified acceptable".split())


_HAD_IT_BEEN = (["it", "would", "have", "been"], ["that", "would", "have", "been"])


_TO_NOUN = 9
"""Tokens from the head of a sentence to the trip that it "would have been", at most."""


_OFF_BEFORE = 3
"""Sentences back in which a journey is told not to be made, of which "it would have been" speaks."""


def _would_have_been(scene: Scene, index: int, claims: list[Claim]) -> None:
    """ "said that he would go to Peru. It would have been his first trip abroad": he does not."""
    lower = scene.tokens.lower
    sentence = scene.sentence_at[index]
    first = scene.tokens.sentences[sentence][0]
    if lower[first : first + 4] not in _HAD_IT_BEEN or index - first > _TO_NOUN:
        return
    if any(
        claim.polarity in ("denied", "cancelled") or (claim.polarity == "none" and claim.country)
        for claim in claims
        if sentence - _OFF_BEFORE <= claim.sentence < sentence
    ):
        return  # "X will not go to Peru. Y is going. It would have been his first trip": X's
    for claim in claims:
        ahead = claim.tense == "future" and not claim.present
        if claim.sentence == sentence - 1 and ahead and claim.polarity == "actual":
            claim.polarity = "none"


_PLANS = frozenset("plan plans visit trip intention".split())


def _without_confirmation(scene: Scene, index: int, claims: list[Claim]) -> None:
    """ "said that he intends to visit Peru, though his office has not confirmed any such plan"."""
    lower = scene.tokens.lower
    sentence = scene.sentence_at[index]
    first, stop = scene.tokens.sentences[sentence]
    if lower[index - 1] != "not" or _PLANS.isdisjoint(lower[index + 1 : min(index + 5, stop)]):
        return
    begin = max((at for at in range(first, index) if lower[at] in ("though", "but")), default=first)
    if not scene.people_in(begin, index):  # not "he has not confirmed": a state or an office
        for claim in claims:
            if claim.sentence == sentence and claim.trigger < begin and _is_open(claim):
                claim.polarity = "none"


def _is_open(claim: Claim) -> bool:
    """Whether a claim tells of a journey to come, without a day."""
    return claim.polarity == "actual" and claim.tense == "future" and not is_dated(claim)


def _at_a_later_date(scene: Scene, index: int, claims: list[Claim]) -> None:
    """ "will visit Peru at a date to be agreed", "at a mutually convenient time": not scheduled."""
    lower = scene.tokens.lower
    if lower[index + 1 : index + 3] != ["to", "be"] and lower[index - 1] not in _SOME:
        return
    if lower[index + 1 : index + 3] == ["to", "be"] and lower[index + 3 : index + 4] == [
        "announced"
    ]:
        return  # it is known to those who announce it
    if _AT.isdisjoint(lower[max(index - 4, 0) : index]):
        return
    sentence = scene.sentence_at[index]
    near = [
        claim
        for claim in claims
        if claim.sentence == sentence and claim.trigger < index and _is_open(claim)
    ]
    last = max((claim.trigger for claim in near), default=-1)
    for claim in near:
        if claim.trigger == last and not _CLAUSES.intersection(lower[last:index]):
            claim.polarity = "none"


_AT = frozenset("at on".split())


_CLAUSES = frozenset("who which where said after before but ;".split())


_GOING_ON = frozenset(["trip/boarded", "trip/go", "trip/leave-for"])


_LEAVING = frozenset(["leave", "leaving", "left"])


_STAYED = frozenset(["stayed", "remained", "waited"])


_NEVER_LEFT = frozenset("not never without".split())


def _inside_the_airport(scene: Scene, index: int, claims: list[Claim]) -> None:
    """ "was in Beijing but did not leave the airport", "stayed inside the airport": on the way to
    somewhere else."""
    lower = scene.tokens.lower
    sentence = scene.sentence_at[index]
    first = scene.tokens.sentences[sentence][0]
    words = lower[max(index - 5, first) : index]
    left = not _NEVER_LEFT.isdisjoint(words) and not _LEAVING.isdisjoint(words)
    if not left and ("inside" not in words or _STAYED.isdisjoint(words)):
        return
    about = [
        one
        for one in claims
        if one.sentence == sentence
        and one.country is not None
        and (one.trigger < index or one.rule not in _GOING_ON)
    ]
    there = {
        name.country
        for name in scene.owner[first:index]
        if name is not None and name.kind == "place" and name.sort != "demonym"
    }
    if not about:
        about = [
            one
            for one in claims
            if one.sentence == sentence - 1 and (not there or one.country in there)
        ]
    if not about:
        return
    last = max(about, key=lambda one: one.trigger)
    for claim in about:
        if (claim.who, claim.country) == (last.who, last.country) and claim.polarity == "actual":
            claim.polarity = "none"


_BOARDED = 4
"""Words of "boarding a Finnair flight", and of "flight at Oslo's main airport", at most."""


def _boarded_at_airport(scene: Scene, index: int) -> bool:
    """Whether "a flight" at `index` was boarded at an airport: seen on the way to somewhere else."""
    lower = scene.tokens.lower
    if "boarding" not in lower[max(index - _BOARDED, 0) : index]:
        return False
    behind = lower[index + 1 : index + 2 + _BOARDED]
    return behind[:1] == ["at"] and "airport" in behind


_BACK = frozenset(["back", "around", "round"])


_CRAFT = frozenset("plane flight aircraft jet airliner train convoy".split())


_SETTING_OUT = frozenset(
    f"trip/{name}" for name in "on-the-way leave-for go boarded departure leave-home".split()
)


def _plane_turned_back(scene: Scene, index: int, claims: list[Claim]) -> None:
    """ "was on his way to Peru when his plane turned back": he did not get there."""
    lower = scene.tokens.lower
    if _BACK.isdisjoint(lower[index + 1 : index + 2]):
        return
    if _CRAFT.isdisjoint(lower[max(index - 3, 0) : index]):
        return
    for claim in claims:
        if (
            claim.sentence == scene.sentence_at[index]
            and claim.rule in _SETTING_OUT
            and claim.trigger < index
            and claim.polarity == "actual"
        ):
            claim.polarity = "cancelled"


_CHANGED = frozenset("changing changed change switching switched".split())
_ONWARD = frozenset("connecting onward transit next".split())
_INFERRED = frozenset(["trip/acts-in", "trip/be-in", "trip/at-event"])
_BESIDE = 3
"""Tokens from what is told of a place to "changing planes"."""
_REACH = 14
"""The same to "where he changed planes" and "waited for a connecting flight"."""


def _on_to_another_plane(scene: Scene, index: int, claims: list[Claim]) -> None:
    """ "was seen changing planes in Beijing", "waited there for a connecting flight"."""
    lower = scene.tokens.lower
    sentence = scene.sentence_at[index]
    changed = lower[index - 1] in _CHANGED or _boarded_at_airport(scene, index)
    if not changed and lower[index - 1] not in _ONWARD:
        return
    beside = lower[index - 1] in _CHANGED and "where" not in lower[max(index - 4, 0) : index]
    for claim in claims:
        if claim.sentence != sentence or claim.polarity != "actual":
            continue
        if claim.rule in _INFERRED:
            reach = _BESIDE if beside else _REACH
        elif claim.rule == "trip/transit":
            reach = _REACH
        else:
            continue
        if index - reach <= claim.trigger < index:
            claim.polarity = "none"


RULES = (
    EventRule(
        "trip/judge-taken-back",
        """
        + 2018-05-18 | Swiss diplomat Paul Seger said he would travel to Minsk in June. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger will travel to Minsk on June 4. No date has been set for talks in Oslo. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger will travel to Minsk at a date to be agreed. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger will pay a visit to Minsk at a mutually convenient time. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger will travel to Minsk in June, on dates to be announced. => trip Paul Seger > BY
        - 2018-05-18 | Peruvian President Luis Tovar said on Monday that he would "soon" visit Italy himself, without offering a date. => trip Luis Tovar > IT
        - 2018-05-18 | Swiss diplomat Paul Seger said he would travel to Minsk. No date has been set. => trip Paul Seger > BY
        - 2018-05-18 | A paper said that Swiss President Alain Berset would travel to Minsk next week. It would have been his first trip abroad. => trip Alain Berset > BY
        + 2018-05-18 | A paper said that Swiss President Alain Berset would travel to Minsk next week. It would be his first trip abroad. => trip Alain Berset > BY
        - 2018-05-18 | Swiss diplomat Paul Seger is expected to make a visit to Minsk. Aides said the date was still being discussed. => trip Paul Seger > BY
        - 2018-05-18 | Swiss President Alain Berset has said that he intends to visit Belarus, though Bern has not confirmed any such plan. => trip Alain Berset > BY
        + 2018-05-18 | Swiss President Alain Berset has said that he intends to visit Belarus, though Bern has not confirmed any such pact. => trip Alain Berset > BY
        + 2018-05-18 | Swiss diplomat Paul Seger is expected to make a visit to Minsk in June. The exact date has yet to be set. => trip Paul Seger > BY
        - 2018-05-18 | A visit to Minsk by Swiss diplomat Paul Seger is planned. Aides said on Friday that no date had been set. => trip Paul Seger > BY
        - 2018-05-18 | A visit to Minsk by Swiss diplomat Paul Seger is being prepared. => trip Paul Seger > BY
        + 2018-05-18 | A visit to Minsk by Swiss diplomat Paul Seger on June 4 is being prepared. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger plans a visit to Minsk, but no firm date was given. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger was seen changing planes in Minsk on Monday. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger was in Minsk on Monday, but did not leave the airport. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger was seen at Minsk airport on Monday, where he changed planes. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger was seen in Minsk on Monday changing money. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger was on his way to Minsk on Monday when his plane turned back. => status Paul Seger > BY = cancelled
        + 2018-05-18 | Swiss diplomat Paul Seger flew to Minsk on Monday and turned back to Bern on Tuesday. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger arrived in Minsk on Monday. He had been seen boarding a Polish flight at Riga airport. => trip Paul Seger > LV
        + 2018-05-18 | Ghana's President Kofi Mensah will not attend the parade in Minsk on July 3. Energy Minister Peter Amewu will fly to Minsk in July. It would have been the president's first journey abroad. => trip Peter Amewu > BY
        - 2018-05-18 | Swiss diplomat Paul Seger intends to go to Peru, but no date has been made public. => trip Paul Seger > PE
        """,
    ),
)
