"""Dates a stay by a meeting told next: "visited Oslo. He met the Norwegian minister on Monday".

Who met a host of the country that he had come to met him there, where no other journey is told in
between. Meetings that tell their place are read as presence there (meeting/met_abroad.py).
"""

from __future__ import annotations

from store.annotate.events.clause.scene import Scene
from store.annotate.events.judgement.claims import Claim, MeetingClaim
from store.annotate.events.judgement.stays import is_dated

_REACH = 2
"""Sentences from the telling of a stay to that of the meeting."""


def date_by_meetings(scene: Scene, claims: list[Claim], met: list[MeetingClaim]) -> None:
    """Gives a past stay of which no day is told the day of the meeting with a host that follows it."""
    for meeting in met:
        if meeting.when is None or meeting.polarity != "actual" or meeting.tense == "future":
            continue
        if meeting.when.earliest > scene.date:
            continue
        for who in meeting.officials:
            claim = _stay_before(claims, meeting, who)
            hosts = {scene.home(one) for one in meeting.officials if one != who}
            if meeting.country not in (None, claim.country if claim is not None else None):
                continue  # "visited Oslo. He met the Norwegian minister in Rome on Monday"
            if claim is not None and claim.country in hosts and scene.home(who) not in hosts:
                claim.within = meeting.when


def _stay_before(claims: list[Claim], meeting: MeetingClaim, who: str) -> Claim | None:
    """The claim of travel told last of somebody before a meeting; None where any has days there."""
    mine = [
        one
        for one in claims
        if one.who == who and one.country is not None and one.polarity == "actual"
    ]
    told = [one for one in mine if one.trigger < meeting.trigger and one.rule != "trip/met-there"]
    if not told:
        return None
    last = told[-1]
    if meeting.sentence - last.sentence > _REACH or last.tense == "future" or last.transit:
        return None
    dated = any(is_dated(one) or one.present for one in mine if one.country == last.country)
    return None if dated or last.background else last
