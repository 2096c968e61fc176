"""Places meetings whose own words name no place: where one side went, or where the talks were.

Only the claims of the article are compared. A place that the words of the meeting tell stays.
"""

from __future__ import annotations

from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Scene
from store.annotate.events.judgement.claims import Claim, MeetingClaim

_NEAR = 3
"""Sentences within which two tellings are of one meeting."""


_BESIDE = ("meeting/sat-in", "meeting/members")
"""Rules of meetings that are read from another one."""


def place_by_meetings(meeting: MeetingClaim, met: list[MeetingClaim]) -> None:
    """Puts a meeting where another telling of it was held, or the talks that somebody sat in on."""
    if meeting.country is not None:
        return
    near = [
        other
        for other in met
        if other.country is not None
        and 0 <= meeting.sentence - other.sentence <= _NEAR
        and (other.when is None or meeting.when is None or other.when == meeting.when)
    ]
    held = next((other for other in near if _told_before(meeting, other)), None)
    if held is None and meeting.rule.startswith(_BESIDE):
        # The talks of its own sentence come first, even where they are nowhere.
        beside = [other for other in met if other.sentence == meeting.sentence]
        theirs = [one for one in beside if _whose_talks(meeting, one)] or [
            one for one in near if _whose_talks(meeting, one)
        ]
        held = next((one for one in theirs if one.country is not None), None)
        if held is not None:
            meeting.when = meeting.when or held.when
    if held is not None:
        meeting.country, meeting.place = held.country, held.place
        meeting.by_travel = held.by_travel


def _told_before(meeting: MeetingClaim, other: MeetingClaim) -> bool:
    """Whether the same people met just before: "he gave X a letter" where they had met."""
    return (
        meeting.tense != "future"
        and other.tense != "future"
        and other.polarity == "actual"
        and other.trigger < meeting.trigger
        and set(other.officials) == set(meeting.officials)
    )


def _whose_talks(meeting: MeetingClaim, other: MeetingClaim) -> bool:
    """Whether those who only sat in did so in these talks."""
    return not other.rule.startswith(_BESIDE) and not set(other.officials).isdisjoint(
        meeting.officials
    )


_SOON_AFTER = frozenset("after when once".split())


_SETTING_OUT = frozenset(["trip/leave-for", "trip/go"])


_AWAY = ("trip/came-from", "trip/transit", "trip/leave", "trip/way-home")
"""Rules of countries where the traveller is no longer, or never stayed."""


def place_by_travel(scene: Scene, meeting: MeetingClaim, claims: list[Claim]) -> None:
    """Puts talks where their sentence says that one side went: "visited Jordan for talks"."""
    if meeting.country is not None:
        return
    lower = scene.tokens.lower
    # "had hoped to ride to Rome with X, with whom he spent the morning": not in Rome
    held = meeting.polarity == "actual" and meeting.tense == "past"
    abroad = [
        claim
        for claim in claims
        if claim.sentence == meeting.sentence
        and claim.country
        and claim.who in meeting.officials
        and not (held and claim.polarity in ("cancelled", "denied"))
    ]
    went = [
        claim
        for claim in abroad
        if claim.trigger < meeting.trigger
        and (claim.tense != "future" or meeting.tense == "future")
        and claim.rule not in _AWAY
    ] or [
        # "met Choe soon after he reached Pyongyang"
        claim
        for claim in abroad
        if claim.rule in ("trip/reach", "trip/arrive")
        and claim.trigger > meeting.trigger
        and not _SOON_AFTER.isdisjoint(lower[meeting.trigger : claim.trigger])
    ][:1]
    if not went:
        # "left Oslo around midnight after a last meeting with X"
        went = [
            claim
            for claim in abroad
            if claim.rule == "trip/leave"
            and claim.trigger < meeting.trigger
            and not _SOON_AFTER.isdisjoint(lower[claim.trigger : meeting.trigger])
        ]
    if not went:
        went = _seen_meanwhile(scene, meeting, abroad) or _visit_spoken_of(scene, meeting, claims)
    if not went:
        return
    # "stopped in Oslo on his way to Lima and met X": in Oslo
    halted = [one for one in went if one.rule != "trip/on-the-way"]
    claim = max(halted or went, key=lambda one: one.trigger)
    homes = {scene.home(one) for one in meeting.officials if one != claim.who}
    # "toured Peru and Chile, meeting the Chilean president": in Chile
    hosted = (one for one in went if one.trigger == claim.trigger and one.country in homes)
    claim = next(hosted, claim)
    if "ahead" in lower[claim.trigger : meeting.trigger]:
        return  # "the visit to China came ahead of a summit with X"
    if _is_back(scene, claim) and _THERE.isdisjoint(lower[claim.trigger : meeting.trigger]):
        return  # "X, just back from Malta, met Y"
    if claim.rule in _SETTING_OUT and not {"after", "following"}.isdisjoint(
        lower[claim.trigger : meeting.trigger]
    ):
        # "left Oslo for Rome after talks with X": in Oslo
        left = next((one for one in claims if _is_left(one, claim)), None)
        hosts = {scene.home(one) for one in meeting.officials if one != claim.who} - {None}
        if left is None and hosts and claim.country not in hosts:
            return  # "flew to Rome after talks with the premier of Peru"
        claim = left or claim
    by_the_way = "who" in lower[claim.first : claim.trigger]
    day = claim.within or claim.arrived
    if (
        by_the_way
        and meeting.when is not None
        and day is not None
        and day.latest < meeting.when.earliest
        and claim.rule != "trip/arrive"
    ):
        return  # "X, who began the tour in Lima on Friday, met Y on Sunday"
    meeting.country, meeting.place = claim.country, claim.place
    meeting.by_travel = True
    if meeting.when is None and claim.rule != "trip/leave-for" and not by_the_way:
        meeting.when = claim.whole or claim.within


def _seen_meanwhile(scene: Scene, meeting: MeetingClaim, abroad: list[Claim]) -> list[Claim]:
    """Where the two were told to be meanwhile: "shook hands as they watched a match in Lima", "gave
    him a letter during talks in Lima"."""
    lower = scene.tokens.lower
    for claim in abroad:
        between = lower[meeting.trigger : claim.trigger]
        if (
            claim.rule in _DONE_THERE
            and not _MEANWHILE.isdisjoint(between)
            and _LATER.isdisjoint(between)
            and claim.tense == meeting.tense
        ):
            return [claim]
    return []


_DONE_THERE = frozenset(["trip/acts-in", "trip/talks-abroad", "trip/at-event"])


_MEANWHILE = frozenset("during as while".split())


_LATER = frozenset("before then later and".split())


def _visit_spoken_of(scene: Scene, meeting: MeetingClaim, claims: list[Claim]) -> list[Claim]:
    """The journey that "During the three-day visit he met X" means: the one told last of him."""
    first = scene.tokens.sentences[meeting.sentence][0]
    if scene.tokens.lower[first] not in _IN_COURSE:
        return []
    spoken = next(
        (
            one
            for one in claims
            if one.sentence == meeting.sentence
            and one.country is None
            and one.rule == "trip/visit-noun"
            and one.trigger < meeting.trigger
            and one.who in meeting.officials
        ),
        None,
    )
    if spoken is None:
        return []
    return [
        one
        for one in claims
        if one.who == spoken.who
        and one.country
        and one.polarity == "actual"
        and 0 < meeting.sentence - one.sentence <= _NEAR
        and one.rule not in _AWAY
    ][-1:]


_IN_COURSE = frozenset(["during", "on", "throughout"])


_THERE = frozenset("where after during following having when which and".split())
"""Between a return and talks that were held in the country left: "back from Malta, where he met"."""


def _is_back(scene: Scene, claim: Claim) -> bool:
    """Whether a claim tells of coming home: "back from", "returned from", "fresh from a visit to"."""
    if not claim.over:
        return False
    before = scene.tokens.lower[max(claim.trigger - 4, 0) : claim.trigger + 2]
    return claim.rule in ("trip/return-from", "trip/apposed", "trip/back") or "from" in before


def _is_left(claim: Claim, going: Claim) -> bool:
    """Whether a claim tells of the place that somebody left for another."""
    return (
        claim.rule == "trip/leave"
        and claim.who == going.who
        and claim.trigger == going.trigger
        and claim.country is not None
    )


RULES = (
    EventRule(
        "meeting/judge-during-the-visit",
        """
        - 2019-06-19 | HANOI, June 19 -- Vietnamese minister Pham Hai visited Kenya last week. During the three-day trip from June 11 he held talks with Kenyan minister Amina Odhiambo. => trip Amina Odhiambo > VN
        + 2019-06-19 | HANOI, June 19 -- Vietnamese minister Pham Hai visited Kenya last week. Kenyan minister Amina Odhiambo came to Hanoi on Monday and had talks with Pham. => trip Amina Odhiambo > VN
        - 2019-06-19 | ANKARA, June 19 -- Turkish Premier Kemal Aydin shook hands with Armenian President Tigran Sarkis as the two watched a match in Yerevan on Tuesday. => trip Tigran Sarkis > TR
        + 2019-05-24 | Chilean minister Pedro Soto stopped in Oslo last week, on his way to Riga, and met Norwegian minister Kari Dahl. => meeting Kari Dahl + Pedro Soto at Oslo
        + 2019-05-24 | Chilean minister Pedro Soto stopped in Oslo last week, on his way to Riga, and met Latvian minister Juris Ozols there. => meeting Juris Ozols + Pedro Soto at Riga
        """,
    ),
)
