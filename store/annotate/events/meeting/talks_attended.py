"""Reads who sat in on talks told before: "X, who also attended the talks", "attended by A and B".

Talks that name nobody else are a meeting of those listed. Gatherings are in travel/attendance.py.
"""

from __future__ import annotations

from store.annotate.events.clause.clauses import clause_start, clause_stop, verb_group
from store.annotate.events.clause.lists import rest_of_list
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Party, Scene
from store.annotate.events.judgement import polarity
from store.annotate.events.judgement.claims import MeetingClaim
from store.annotate.events.meeting.meeting_claims import joining, pair_claims
from store.annotate.events.who.parties import parties_in
from store.annotate.events.who.subjects import subject_of

_OF_TALKS = frozenset(
    """talk talks meeting meetings discussions discussion dinner lunch luncheon banquet breakfast
    audience session negotiations reception""".split()
)


def read_attending(scene: Scene, index: int, met: list[MeetingClaim]) -> list[MeetingClaim]:
    """ "X, who also attended the talks", "The meeting was attended by A and B"."""
    lower = scene.tokens.lower
    sentence = scene.sentence_at[index]
    low, high = scene.tokens.sentences[sentence]
    near = [
        claim
        for claim in met
        if claim.polarity == "actual"
        and sentence - 8 <= claim.sentence <= sentence
        and claim.trigger < index
    ]
    if not near:
        return _attended_by(scene, index, low)
    parties = parties_in(scene, sentence)
    agents: tuple[Party, ...] = ()
    if lower[index + 1 : index + 2] == ["by"] and lower[index] == "attended":
        back = 18 if near[-1].sentence == sentence else 8
        if _OF_TALKS.isdisjoint(lower[max(low, index - back) : index]):
            return []
        number = next((n for n, one in enumerate(parties) if 0 < one.first - index <= 4), -1)
        if number >= 0:
            # Also over "and, from the other side,": whoever is named next in the list.
            agents = tuple(
                one
                for n, one in enumerate(parties)
                if n == number or (n > number and one.sort == "name" and _goes_on(scene, one))
            )
    else:
        after = lower[index + 1 : min(index + 5, high)]
        if lower[index] == "took":
            if after[:2] != ["part", "on"] or "side" not in lower[index:high]:
                return []
        elif lower[index] == "present":
            if lower[index - 1] not in ("also", "was", "were", "is", "are", "and"):
                return []
            if after[:1] == ["when"] or (after[:1] == ["at"] and _OF_TALKS.isdisjoint(after)):
                return []  # "also present at the ceremony", "was present when the bank opened"
        elif after[:1] not in (["the"], ["their"], ["his"], ["this"]) or not _OF_TALKS & set(after):
            return []
        elif "meetings" in after:
            near = [one for one in near if one.sentence >= sentence - 1]
            if len({one.officials for one in near}) < 2:
                return []  # "X, who also attended the meetings in Lima": those of a gathering
        verb = verb_group(scene, index, "past")
        if polarity.of_verb(scene, verb, low, high) != "actual":
            return []  # "X never attended the session"
        agents = subject_of(scene, verb.first, False)
    if not agents:
        return []
    near = _those_meant(scene, index, high, near)
    if not near:
        return []
    last = max(claim.sentence for claim in near)
    others = [one for party in agents if party.sort == "name" for one in party.ids]
    held = without_earlier(lower, [claim for claim in near if claim.sentence == last])
    first, stop = scene.tokens.sentences[last]
    if len(held) > 1 and not _APIECE.isdisjoint(lower[first:stop]):
        return []  # "met separately with A and B. C attended the meeting": that of them all
    return joining(scene, others, held, sentence, low, high)


def without_earlier(lower: list[str], held: list[MeetingClaim]) -> list[MeetingClaim]:
    """Some meetings without that of "received X, a month after the two had met": it
    is told by the way."""
    return [
        claim
        for claim in held
        if not any(
            one.sentence == claim.sentence
            and set(one.officials) == set(claim.officials)
            and not _EARLIER.isdisjoint(lower[one.trigger : claim.trigger])
            for one in held
        )
    ]


_EARLIER = frozenset(["after", "since"])


_APIECE = frozenset("separately sidelines margins".split())


def _those_meant(
    scene: Scene, index: int, high: int, near: list[MeetingClaim]
) -> list[MeetingClaim]:
    """The talks among some meetings where "to attend the talks with the Danish side" says which."""
    lower = scene.tokens.lower
    if lower[index] != "attend":
        return near
    talks = [claim for claim in near if lower[claim.trigger] in _OF_TALKS]
    sides = {
        name.country
        for name in scene.owner[index : min(index + 10, high)]
        if name is not None and name.kind == "place" and name.sort in ("demonym", "country")
    }
    if not sides:
        return talks
    return [one for one in talks if any(scene.home(who) in sides for who in one.officials)]


def _goes_on(scene: Scene, party: Party) -> bool:
    """Whether a comma or "and" stands before a phrase: it belongs to the list before it."""
    return not party.possessive and scene.tokens.lower[party.first - 1] in (",", "and", ";")


def _attended_by(scene: Scene, index: int, low: int) -> list[MeetingClaim]:
    """ "The meeting was attended by A and B": both were there, where it was of few people."""
    lower = scene.tokens.lower
    if lower[index : index + 2] != ["attended", "by"] or _OF_TALKS.isdisjoint(
        lower[max(low, index - 12) : index]
    ):
        return []
    parties = parties_in(scene, scene.sentence_at[index])
    number = next((n for n, one in enumerate(parties) if 0 < one.first - index <= 4), -1)
    if number < 0:
        return []
    verb = verb_group(scene, index, "past")
    start, stop = clause_start(scene, index), clause_stop(scene, index)
    return pair_claims(
        scene,
        rest_of_list(scene, parties, number),
        (),
        "meeting/attended-by",
        index,
        start,
        stop,
        "future" if verb.tense == "future" else "past",
        polarity.of_verb(scene, verb, start, stop),
    )


RULES = (
    EventRule(
        "meeting/judge-not-all-meetings",
        """
        - 2019-06-19 | Lao minister Somsavat Lengsavad held talks with Philippine minister Alberto Romulo. Chinese Premier Wen Jiabao, who also attended the meetings in Vientiane, left on Tuesday. => meeting Alberto Romulo + Wen Jiabao
        - 2019-06-19 | Lao minister Somsavat Lengsavad received Philippine minister Alberto Romulo in Vientiane, a month after the two had met in Oslo. Lao minister Thongloun Sisoulith attended the talks. => trip Thongloun Sisoulith > NO
        + 2019-06-19 | Lao minister Somsavat Lengsavad held talks with Philippine minister Alberto Romulo. Lao minister Thongloun Sisoulith, who also attended the talks, left on Tuesday. => meeting Alberto Romulo + Thongloun Sisoulith
        """,
    ),
)
