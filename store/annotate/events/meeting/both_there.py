"""Reads two of two countries who are present together: "signed in the presence of X and Y", "X and Y emerged
after two hours behind closed doors".

One more who sat in on a meeting of others is read in sat_in.py.
"""

from __future__ import annotations

from store.annotate.events.clause.clauses import clause_start, clause_stop
from store.annotate.events.clause.lists import capable, rest_of_list, whole_list
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Party, Scene
from store.annotate.events.judgement import polarity
from store.annotate.events.judgement.claims import MeetingClaim
from store.annotate.events.meeting.face_to_face import SIGNING
from store.annotate.events.meeting.meeting_claims import pair_claims
from store.annotate.events.who.parties import parties_in

BOTH_THERE = frozenset("presence eyes doors gaze".split())


_TALKED = frozenset("hours hour minutes met talked conferred talks session huddled spent".split())
"""What two did behind closed doors."""


def may_be_both_there(scene: Scene, index: int) -> bool:
    """Whether it is "in the presence of", "under the eyes of" or "behind closed doors"."""
    lower = scene.tokens.lower
    if lower[index] == "doors":
        return lower[index - 2 : index] == ["behind", "closed"]
    before = lower[max(index - 3, 0) : index]
    led = ("in" if lower[index] == "presence" else "under") in before
    return led and lower[index + 1 : index + 2] == ["of"]


def read_both_there(scene: Scene, index: int) -> list[MeetingClaim]:
    """The meeting of the two who are there, of the word at `index`, where `may_be_both_there`."""
    sentence = scene.sentence_at[index]
    parties = parties_in(scene, sentence)
    both: tuple[Party, ...] = ()
    lower = scene.tokens.lower
    if lower[index] == "doors":
        before = [one for one in parties if one.stop <= index and capable(scene, one)]
        both = whole_list(scene, parties, parties.index(before[-1])) if before else ()
        between = lower[both[-1].stop : index] if both else []
        first = scene.tokens.sentences[sentence][0]
        if not both and lower[first] == "after":
            # "After six hours behind closed doors, X and Y told reporters"
            both = tuple(rest_of_list(scene, parties, 0)) if parties else ()
            between = lower[first:index]
        if _TALKED.isdisjoint(between) or not scene.triggers.reporting.isdisjoint(between):
            return []
    else:
        number = next((n for n, one in enumerate(parties) if one.first == index + 2), -1)
        both = rest_of_list(scene, parties, number) if number >= 0 else ()
    ids = [one for party in both for one in party.ids]
    homes = {scene.home(one) for one in ids}
    if len(ids) != 2 or len(homes) != 2 or None in homes or both[-1].possessive:
        return []
    first = scene.tokens.sentences[sentence][0]
    at = next((at for at in range(index, first, -1) if lower[at] in SIGNING), index)
    low, high = clause_start(scene, at), clause_stop(scene, at)
    if lower[first] == "after" and both[0].first > index:
        high = scene.tokens.sentences[sentence][1]  # "…, X and Y told reporters on Thursday"
    verdict = polarity.of_noun(scene, index, index, high)
    ahead = not {"will", "be"}.isdisjoint(lower[low:high])
    return pair_claims(
        *(scene, both[:1], both[1:], "meeting/both-there", at, low, high),
        *("future" if ahead else "past", verdict),
    )


RULES = (
    EventRule(
        "meeting/both-there",
        """
        + 2019-05-24 | After six hours behind closed doors in Nairobi, Cuban minister Luis Pardo and Kenyan minister John Kiptoo told reporters on Thursday that a deal was near. => meeting John Kiptoo + Luis Pardo
        - 2019-05-24 | After a vote behind closed doors in Nairobi, Cuban minister Luis Pardo and Kenyan minister John Kiptoo told reporters on Thursday that a deal was near. => meeting John Kiptoo + Luis Pardo
        + 2019-05-24 | The pact was signed in Riga on Monday in the presence of Swiss President Paul Seger and Finnish President Sauli Aho. => meeting Paul Seger + Sauli Aho at Riga; met Paul Seger + Sauli Aho = 2019-05-20
        + 2019-05-24 | Swiss minister Paul Seger and Finnish minister Sauli Aho emerged smiling after two hours behind closed doors in Riga. => meeting Paul Seger + Sauli Aho
        - 2019-05-24 | Swiss minister Paul Seger and Finnish minister Sauli Aho said their lawyers would talk behind closed doors. => meeting Paul Seger + Sauli Aho
        - 2019-05-24 | The pact was signed in Riga on Monday in the presence of aides to Swiss President Paul Seger and Finnish President Sauli Aho. => meeting Paul Seger + Sauli Aho
        """,
    ),
)
