"""Claims the meeting of those who sit in the talks that a report is of.

"The six-party talks opened in Beijing", and the chief negotiators of three parties speak there: they
met. Of a summit, a council of ministers or a forum that cannot be said; who met at one has words of
its own. Who is there is read in travel/in_session.py.
"""

from __future__ import annotations

from collections.abc import Sequence

from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Scene
from store.annotate.events.judgement.claims import Claim, MeetingClaim
from store.annotate.events.travel.sessions import session_here

_LEAD = 3
"""Sentences of the lead."""


_MANY = ("-party", "-nation", "-way", "-country", "-sided")


_TALKS = frozenset("talks negotiations".split())


_NEGOTIATORS = ("negotiator", "delegate", "delegation", "team")


def read_table(scene: Scene, claims: Sequence[Claim]) -> list[MeetingClaim]:
    """The joint meeting of the heads of delegations in session here."""
    dateline = scene.dateline
    there = [claim for claim in claims if claim.rule == "trip/in-session"]
    if dateline is None or not there or not session_here(scene):
        return []
    if not _few_parties(scene) or _yet_to_open(scene):
        return []
    seated = [
        claim
        for claim in claims
        if claim.country == dateline.country
        and claim.polarity == "actual"
        and not claim.background
        and _negotiates(scene, claim.who)
    ]
    ids = tuple(dict.fromkeys(claim.who for claim in seated))
    if len(ids) < 2 or len({scene.home(one) for one in ids}) < len(ids):
        return []
    first = seated[0]
    return [
        MeetingClaim(
            officials=ids,
            rule="meeting/at-one-table",
            first=first.first,
            stop=first.stop,
            trigger=first.trigger,
            sentence=first.sentence,
            tense="past",
            place=dateline,
            country=dateline.country,
        )
    ]


def _few_parties(scene: Scene) -> bool:
    """Whether the lead tells of "six-party talks": one negotiator of each sits in them."""
    lower = scene.tokens.lower
    sentences = scene.tokens.sentences
    stop = sentences[min(_LEAD, len(sentences)) - 1][1]
    return any(
        lower[at].endswith(_MANY) and not _TALKS.isdisjoint(lower[at + 1 : at + 4])
        for at in range(stop)
    )


_OPEN = frozenset("open begin start kick".split())


_SET = frozenset("scheduled slated set".split())


_NEAR = 8
"""Tokens from the talks to the word that tells when they open, and from there to the day."""


def _yet_to_open(scene: Scene) -> bool:
    """Whether the talks open on a later day: "the talks, scheduled for May 9", "will open on Friday"."""
    lower = scene.tokens.lower
    for at in scene.words_of(_TALKS):
        stop = scene.tokens.sentences[scene.sentence_at[at]][1]
        for index in range(at + 1, min(at + _NEAR, stop)):
            opens = lower[index] in _OPEN and lower[index - 1] in ("will", "to")
            if opens or (lower[index] in _SET and index <= at + 3):
                times = scene.clock[index + 1 : min(index + _NEAR, stop)]
                day = next((time for time in times if time is not None), None)
                if day is not None and day.earliest is not None and day.earliest > scene.date:
                    return True
    return False


def _negotiates(scene: Scene, official: str) -> bool:
    """Whether an official's title is that of the head of a delegation, or its negotiator."""
    return any(
        not role.former and any(word in role.title.lower() for word in _NEGOTIATORS)
        for role in scene.officials[official].roles
    )


RULES = (
    EventRule(
        "meeting/at-one-table",
        """
        + 2006-11-14 | MINSK, Nov. 14 (AFP) -- The five-party talks resumed on Tuesday. Norway's chief delegate Jonas Store said that nothing had changed. Swiss chief negotiator Paul Seger told reporters that he had hope. => meeting Jonas Store + Paul Seger
        - 2006-11-14 | MINSK, Nov. 14 (AFP) -- The five-party talks resumed on Tuesday. Norway's chief delegate Jonas Store said that nothing had changed. Swiss minister Paul Seger told reporters that he had hope. => meeting Jonas Store + Paul Seger
        - 2006-11-14 | LUXEMBOURG, Nov. 14 (AFP) -- EU trade ministers failed to agree on tea on Tuesday. Polish Trade Minister Jan Kowal complained, while Denmark's Ole Holm demanded more. => meeting Jan Kowal + Ole Holm
        - 2006-11-14 | MINSK, Nov. 14 (AFP) -- Negotiators of the five-party talks arrived here on Tuesday. Norway's chief delegate Jonas Store said on his arrival in Minsk that nothing had changed. Swiss chief negotiator Paul Seger told reporters here that he had hope. The talks will open on Nov. 15. => meeting Jonas Store + Paul Seger
        - 2006-11-14 | MINSK, Nov. 14 (AFP) -- European leaders ended a summit here on Tuesday. "We shall not yield," said Swiss President Paul Seger. Polish President Jan Kowal thanked the delegates. => meeting Paul Seger + Jan Kowal
        - 2006-11-14 | MINSK, Nov. 14 (AFP) -- The talks, scheduled for Nov. 15, are the five-party talks' second round. Norway's chief delegate Jonas Store told reporters here that nothing had changed. Swiss chief negotiator Paul Seger told reporters here that he had hope. => meeting Jonas Store + Paul Seger
        """,
    ),
)
