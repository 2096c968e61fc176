"""Reads the heads of delegations as those who met: of two at the talks, of one that was received.

"The delegation is headed by A" and two heads of delegation among an article's officials. Who heads a
delegation at all is in who/delegations.py and who/partners.py.
"""

from __future__ import annotations

from store.annotate.events.clause.clauses import clause_start, clause_stop
from store.annotate.events.clause.lists import group
from store.annotate.events.clause.scene import Scene
from store.annotate.events.judgement import polarity
from store.annotate.events.judgement.claims import MeetingClaim
from store.annotate.events.meeting.meeting_claims import pair_claims
from store.annotate.events.who.parties import parties_in
from store.annotate.events.who.partners import BODIES


def read_sides(scene: Scene, met: list[MeetingClaim]) -> list[MeetingClaim]:
    """The heads of two delegations to the talks that the article is about met each other."""
    heads = [
        official.id
        for official in scene.officials.values()
        if any(not role.former and _is_of_head(role.title.lower()) for role in official.roles)
    ]
    if not any(
        "delegation" in role.title.lower() for one in heads for role in scene.officials[one].roles
    ):
        return []
    homes = {scene.home(one) for one in heads}
    dateline = scene.dateline
    if len(heads) != 2 or len(homes) != 2 or None in homes or dateline is None:
        return []
    if any(set(heads) <= set(claim.officials) for claim in met):
        return []
    lower = scene.tokens.lower
    talks = next((k for k, word in enumerate(lower) if word in ("talks", "negotiations")), -1)
    both = {"delegations", "sides", "bilateral", "two-way", "one-on-one"}
    if talks < 0 or both.isdisjoint(lower):
        return []
    sentence = scene.sentence_at[talks]
    first, stop = scene.tokens.sentences[sentence]
    here = "here" in lower or dateline.country in homes
    return [
        MeetingClaim(
            officials=(heads[0], heads[1]),
            rule="meeting/heads-of-sides",
            first=first,
            stop=stop,
            trigger=talks,
            sentence=sentence,
            tense="past",
            polarity=polarity.of_noun(scene, talks, talks, stop),
            place=dateline if here else None,
            country=dateline.country if here else None,
        )
    ]


def _is_of_head(title: str) -> bool:
    """Whether a title in small letters is that of one who heads a side: "head of the delegation"."""
    heads = title.startswith(("head of", "leader of", "chief of"))
    return "negotiator" in title or (heads and "delegation" in title)


def read_headed(scene: Scene, index: int) -> list[MeetingClaim]:
    """ "The delegation is headed by A, B and C", after "X met with a delegation here"."""
    lower = scene.tokens.lower
    sentence = scene.sentence_at[index]
    low = scene.tokens.sentences[sentence][0]
    if lower[index + 1 : index + 2] != ["by"] or BODIES.isdisjoint(lower[low:index]):
        return []
    waiting = [one for one in scene.waiting if 0 <= sentence - one.sentence <= 3]
    parties = parties_in(scene, sentence)
    number = next((n for n, one in enumerate(parties) if 0 < one.first - index <= 5), -1)
    if not waiting or number < 0:
        return []
    _, end = group(scene, parties, number)
    one = waiting[-1]
    heads = tuple(
        party
        for party in parties[number:]
        if party.sort == "name"
        and not party.possessive
        and (party in parties[number:end] or lower[party.first - 1] in (",", "and"))
        and party.ids not in [agent.ids for agent in one.agents]
    )
    home = {scene.home(party.ids[0]) for party in one.agents}
    found: list[MeetingClaim] = []
    for head in heads:
        if scene.home(head.ids[0]) in home - {None}:
            continue
        found += pair_claims(
            scene,
            one.agents,
            (head,),
            "meeting/delegation",
            one.trigger,
            clause_start(scene, one.trigger),
            clause_stop(scene, one.trigger),
            one.tense,
            one.polarity,
        )
    ids = tuple(claim.officials[-1] for claim in found)
    for claim in found:
        claim.heads = ids
    return found
