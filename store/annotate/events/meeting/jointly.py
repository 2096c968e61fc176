"""Reads talks of two or three people told beside what they did: "during talks in Oslo, A and B agreed".

Talks whose sides their own words name ("talks with X") are read in meeting_nouns.py.
"""

from __future__ import annotations

from store.annotate.events.clause.lists import group, heads
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Party, Scene
from store.annotate.events.judgement import polarity
from store.annotate.events.judgement.aftermath import after
from store.annotate.events.judgement.claims import MeetingClaim
from store.annotate.events.meeting.meeting_claims import pair_claims
from store.annotate.events.who.parties import parties_in

_AT = frozenset("in during at after following amid over".split())


_DETERMINERS = frozenset(
    """a an the their two-hour hour-long bilateral joint separate closed-door brief lengthy first
    second informal private working face-to-face news press formal official regular annual
    frank of hours two three""".split()
)


_OF_FEW = frozenset(
    """talks talk meeting meetings discussions consultations negotiations lunch dinner breakfast
    luncheon conference appearance conversation one-on-one tete-a-tete""".split()
)
"""Talks that few people hold; a summit has many."""


def read_jointly(scene: Scene, trigger: int, low: int, high: int) -> list[MeetingClaim]:
    """The meeting of the two or three subjects of a sentence that tells of talks at `trigger`."""
    lower = scene.tokens.lower
    if lower[trigger] not in _OF_FEW:
        return []
    sentence = scene.sentence_at[trigger]
    first, stop = scene.tokens.sentences[sentence]
    first = scene.openings.get(sentence, first)
    opening = trigger - 1
    while opening > first and (lower[opening] in _DETERMINERS or "-" in lower[opening]):
        opening -= 1
    if lower[opening] not in _AT and lower[opening] not in scene.triggers.reporting:
        return []
    parties = parties_in(scene, sentence)
    if opening - first <= 2 and lower[opening] in _AT:
        comma = next((at for at in range(trigger + 1, stop) if lower[at] == ","), stop)
        number = next((n for n, one in enumerate(parties) if one.first >= comma), -1)
        if number < 0 or parties[number].first > comma + 3:
            return []
    else:
        before = [
            n for n, one in enumerate(parties) if one.stop <= opening and heads(scene, parties, n)
        ]
        if not before and lower[trigger - 2] == "joint":
            # "asked A and B about it at a joint news conference"
            before = [n for n, one in enumerate(parties) if one.stop <= opening]
            if before and not _of_two_sides(
                scene, parties[slice(*group(scene, parties, before[-1]))]
            ):
                return []
        if not before:
            return []
        number = before[-1]
    begin, end = group(scene, parties, number)
    agents = parties[begin:end]
    if not _of_two_sides(scene, agents):
        return []
    if not heads(scene, parties, begin) and lower[trigger - 2] != "joint":
        return []
    return pair_claims(
        scene,
        tuple(agents),
        (),
        "meeting/jointly",
        trigger,
        low,
        high,
        "past",
        _verdict(scene, first, opening, trigger, high),
        joint=len(agents) > 2,
    )


_IN_VAIN = frozenset(["failed", "unable"])


def _verdict(scene: Scene, first: int, opening: int, trigger: int, high: int) -> str:
    """The polarity of the talks: what A and B "failed to agree at talks" on does not deny them."""
    if _IN_VAIN.isdisjoint(scene.tokens.lower[first:opening]):
        return polarity.of_noun(scene, opening, trigger, high)
    return after(scene, trigger, high)


def _of_two_sides(scene: Scene, agents: list[Party]) -> bool:
    """Whether these are two officials of two known countries, or three of three."""
    ids = [one for party in agents for one in party.ids]
    homes = {scene.home(one) for one in ids}
    return (
        len(ids) == len(homes)
        and len(ids) in (2, 3)
        and None not in homes
        and any(scene.officials[one].roles for one in ids)
        and not any(party.possessive for party in agents)
    )


RULES = (
    EventRule(
        "meeting/jointly",
        """
        + 2018-05-09 | During talks in Oslo, Norwegian Prime Minister Erna Solberg and Finnish President Sauli Niinistö agreed to cut tariffs. => meeting Erna Solberg + Sauli Niinistö
        + 2018-05-09 | Norwegian Prime Minister Erna Solberg and Finnish President Sauli Niinistö told a joint news conference that tariffs would be cut. => meeting Erna Solberg + Sauli Niinistö
        + 2018-05-09 | Norwegian Prime Minister Erna Solberg and Finnish President Sauli Niinistö failed to settle the row at talks in Oslo. => meeting Erna Solberg + Sauli Niinistö
        - 2018-05-09 | Norwegian Prime Minister Erna Solberg and Finnish President Sauli Niinistö failed to sit down for talks. => meeting Erna Solberg + Sauli Niinistö
        - 2018-05-09 | During talks on tariffs, Norwegian Prime Minister Erna Solberg was praised by Finnish President Sauli Niinistö. => meeting Erna Solberg + Sauli Niinistö
        - 2018-05-09 | Norwegian Prime Minister Erna Solberg and Finnish President Sauli Niinistö spoke at a conference of the union in May. => meeting Erna Solberg + Sauli Niinistö
        + 2018-05-09 | Norwegian Prime Minister Erna Solberg, Finnish President Sauli Niinistö and Chilean President Luis Vega spent 90 minutes in talks in Oslo on Monday. => meeting Erna Solberg + Luis Vega + Sauli Niinistö
        + 2018-05-09 | Norwegian minister Erna Solberg, Finnish minister Sauli Niinistö and their Chilean counterpart Luis Vega took part in the meeting in Oslo. => meeting Erna Solberg + Luis Vega + Sauli Niinistö
        + 2018-05-09 | Norwegian minister Erna Solberg, Finnish minister Sauli Niinistö and their Chilean counterpart Luis Vega attended the talks in Oslo. => meeting Erna Solberg + Luis Vega + Sauli Niinistö
        - 2018-05-09 | Norwegian minister Erna Solberg, Finnish minister Sauli Niinistö and their Chilean counterpart Luis Vega did not take part in the meeting in Oslo. => meeting Erna Solberg + Luis Vega + Sauli Niinistö
        """,
    ),
)
