"""Reads who leads each of two sides at talks: "The Swiss side was led by A, the Finnish one by B".

Also "The talks were led by A and B". A delegation that meets a host is read in heads_of_sides.py.
"""

from __future__ import annotations

from store.annotate.closed_words import LED
from store.annotate.events.clause.clauses import clause_start, clause_stop
from store.annotate.events.clause.lists import rest_of_list
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Party, Scene
from store.annotate.events.judgement import polarity
from store.annotate.events.judgement.claims import MeetingClaim
from store.annotate.events.meeting.meeting_claims import pair_claims
from store.annotate.events.who.parties import parties_in
from store.annotate.events.who.subjects import subject_of

LED_SIDES = frozenset("led headed leads heads leading heading chaired".split())


_SIDES = frozenset("side team delegation negotiators delegates one party delegations hosts".split())


_TALKS_BACK = 3
"""Sentences before that of the leaders in which the talks are told of, at most."""


_TO_SIDE = 9
"""Tokens between a side and the verb or the "by" of its leader, at most."""


_TALKS = frozenset(
    "talks negotiations consultations discussions meeting discussion session round".split()
)


def may_lead_sides(scene: Scene, index: int) -> bool:
    """Whether a side or the talks are led, of the verb at `index`."""
    lower = scene.tokens.lower
    first, stop = scene.tokens.sentences[scene.sentence_at[index]]
    words = lower[first:stop]
    return (
        not _SIDES.isdisjoint(words)
        or "sides" in words
        or (lower[index + 1 : index + 2] == ["by"] and not _TALKS.isdisjoint(lower[first:index]))
    )


def read_led_sides(scene: Scene, index: int) -> list[MeetingClaim]:
    """The meeting of those who lead two sides, of the last verb that tells of a leader."""
    lower = scene.tokens.lower
    sentence = scene.sentence_at[index]
    talks = _talks_of(scene, sentence, index)
    if talks < 0:
        return []
    heads = _heads(scene, sentence, index)
    if len(heads) < 2 and sentence:
        before = _heads(scene, sentence - 1, index)
        heads = before + heads if len(before) == 1 and heads else heads
    homes = {scene.home(one) for party in heads for one in party.ids}
    if len(heads) != 2 or len(homes) != 2 or None in homes:
        return []
    low, high = clause_start(scene, talks), clause_stop(scene, talks)
    ahead = "will" in lower[max(index - 3, 0) : index] or "will" in lower[low:high]
    verdict = polarity.of_noun(scene, talks, talks, high)
    return pair_claims(
        *(scene, heads[:1], heads[1:], "meeting/led-sides", talks, low, high),
        *("future" if ahead else "past", verdict),
    )


def _talks_of(scene: Scene, sentence: int, index: int) -> int:
    """The noun of the talks that are spoken of; -1 if none are."""
    lower = scene.tokens.lower
    for back in range(sentence, max(sentence - _TALKS_BACK, 0) - 1, -1):
        first, stop = scene.tokens.sentences[back]
        near = range(first, stop)
        found = next((at for at in near if lower[at] in _TALKS and at != index), -1)
        if found >= 0:
            return found
    return -1


def _heads(scene: Scene, sentence: int, index: int) -> tuple[Party, ...]:
    """Who leads a side by the words of a sentence; both where they lead the talks themselves."""
    lower = scene.tokens.lower
    first, stop = scene.tokens.sentences[sentence]
    parties = parties_in(scene, sentence)
    found: list[Party] = []
    for number, party in enumerate(parties):
        by = party.first - 1
        if by <= first or lower[by] != "by" or party.possessive or party.sort != "name":
            continue
        near = lower[max(by - _TO_SIDE, first) : by]
        if lower[by - 1] in LED and ("sides" in near or not _TALKS.isdisjoint(near)):
            both = rest_of_list(scene, parties, number)
            if len(both) == 2 and sentence == scene.sentence_at[index]:
                return both  # "The talks were led by A and B"
        if not _SIDES.isdisjoint(lower[max(by - _TO_SIDE, first) : by]):
            found.append(party)
    for at in range(first + 1, stop - 2):
        if lower[at] in LED_SIDES and lower[at + 1] != "by":
            near = lower[at + 1 : at + 6]
            subject = subject_of(scene, at, False) if not _SIDES.isdisjoint(near) else ()
            found += [one for one in subject[:1] if one not in found and one.sort == "name"]
    return tuple(found)


RULES = (
    EventRule(
        "meeting/led-sides",
        """
        + 2019-05-24 | Cuban minister Luis Pardo flew to Nairobi. The two sides were led by Pardo and Kenyan minister John Kiptoo at Wednesday's session. => meeting John Kiptoo + Luis Pardo
        + 2019-05-24 | Envoys of Switzerland and Finland held talks in Riga on Monday. The Swiss side was led by Swiss minister Paul Seger, the Finnish one by Finnish minister Sauli Aho. => meeting Paul Seger + Sauli Aho at Riga; met Paul Seger + Sauli Aho = 2019-05-20
        + 2019-05-24 | Talks opened in Riga on Monday. The Swiss team is headed by Swiss minister Paul Seger. Finnish minister Sauli Aho leads the Finnish side. => meeting Paul Seger + Sauli Aho
        + 2019-05-24 | The talks in Riga on Monday were led by Swiss minister Paul Seger and Finnish minister Sauli Aho. => meeting Paul Seger + Sauli Aho
        - 2019-05-24 | Calls grew for peace. The Swiss side was led by Swiss minister Paul Seger, the Finnish one by Finnish minister Sauli Aho. => meeting Paul Seger + Sauli Aho
        - 2019-05-24 | The talks in Riga on Monday were led by Swiss minister Paul Seger. Finnish minister Sauli Aho leads a strike. => meeting Paul Seger + Sauli Aho
        - 2019-05-24 | The talks in Riga were cancelled. The Swiss side was to be led by Swiss minister Paul Seger, the Finnish one by Finnish minister Sauli Aho. => meeting Paul Seger + Sauli Aho is held
        + 2019-05-24 | Kenya and Cuba agreed on Thursday to trade after ministerial talks in Nairobi. Cuban minister Luis Pardo led the Cuban delegation and Kenyan minister John Kiptoo headed the hosts. => meeting John Kiptoo + Luis Pardo
        """,
    ),
)
