"""Takes back a meeting for which somebody travelled in vain: "flew to Oslo to meet X, who did not come".

The traveller was there; the other was not, unless more is told of him. What became of a plan to go is
for thwarted.py and dashed.py.
"""

from __future__ import annotations

from store.annotate.events.clause.fixed_phrases import begins, by_first_word
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Scene
from store.annotate.events.judgement.claims import Claim, MeetingClaim

_AWAY = frozenset(f"trip/{name}" for name in "stays-away came go arrive visit-verb".split())
"""Rules of a coming that may be denied."""


_IN_VAIN = by_first_word(
    """
    fallen ill
    fell ill
    taken ill
    turned back
    in vain
    to no avail
    without success
    stood him up
    stood her up
    failed to appear
    failed to show
    failed to turn
    failed to come
    had already left
    missed his flight
    missed her flight
    refused to see
    would not see
    would not receive
    could not come
    was not there
    was away
    was abroad
    """
)
"""What keeps two from meeting."""


_BACK = 1
"""Sentences behind the one of the meeting in which the other is told not to have come."""


def take_back_meetings(scene: Scene, claims: list[Claim], met: list[MeetingClaim]) -> None:
    """Sets the polarity of the meetings "to meet X" that came to nothing, and of X's being there."""
    for talks in met:
        if talks.polarity != "actual" or talks.tense or not _is_a_purpose(scene, talks):
            continue
        who = _who_stayed_away(scene, talks, claims)
        if not who and _was_in_vain(scene, talks):
            who = talks.officials
        if not who:
            continue
        talks.polarity = "none"
        for claim in claims:
            if claim.rule == "trip/met-there" and claim.sentence == talks.sentence:
                claim.polarity = "none"


def _is_a_purpose(scene: Scene, talks: MeetingClaim) -> bool:
    """Whether the verb of the meeting is only what a journey was made for: "flew there to meet X"."""
    lower = scene.tokens.lower
    first = scene.tokens.sentences[talks.sentence][0]
    return "to" in lower[max(talks.trigger - 2, first) : talks.trigger]


def _who_stayed_away(scene: Scene, talks: MeetingClaim, claims: list[Claim]) -> tuple[str, ...]:
    """Those of the meeting of whom the words behind it say that they did not come."""
    return tuple(
        claim.who
        for claim in claims
        if claim.who in talks.officials
        and claim.polarity == "denied"
        and claim.rule in _AWAY
        and claim.trigger > talks.trigger
        and claim.sentence - talks.sentence <= _BACK
    )


def _was_in_vain(scene: Scene, talks: MeetingClaim) -> bool:
    """Whether the rest of the sentence tells what kept them from meeting."""
    stop = scene.tokens.sentences[talks.sentence][1]
    return any(
        begins(scene.tokens.lower, at, _IN_VAIN) for at in range(talks.trigger + 1, stop - 1)
    )


RULES = (
    EventRule(
        "meeting/judge-in-vain",
        """
        + 2018-05-18 | Swiss minister Ueli Maurer flew to Minsk to meet Finnish envoy Kai Sauer. => meeting Kai Sauer + Ueli Maurer; trip Kai Sauer > BY
        - 2018-05-18 | Swiss minister Ueli Maurer flew to Minsk to meet Finnish envoy Kai Sauer, who did not come. => meeting Kai Sauer + Ueli Maurer
        - 2018-05-18 | Swiss minister Ueli Maurer flew to Minsk to meet Finnish envoy Kai Sauer, but Sauer never turned up. => trip Kai Sauer > BY
        + 2018-05-18 | Swiss minister Ueli Maurer flew to Minsk to meet Finnish envoy Kai Sauer, but Sauer never turned up. => trip Ueli Maurer > BY
        - 2018-05-18 | Swiss minister Ueli Maurer flew to Minsk to meet Finnish envoy Kai Sauer, only to learn that he had fallen ill. => trip Kai Sauer > BY
        - 2018-05-18 | Swiss minister Ueli Maurer flew to Minsk to meet Finnish envoy Kai Sauer. Sauer did not show up. => trip Kai Sauer > BY
        + 2018-05-18 | Swiss minister Ueli Maurer flew to Minsk to meet Finnish envoy Kai Sauer, whose wife did not come. => trip Kai Sauer > BY
        """,
    ),
)
