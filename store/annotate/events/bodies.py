"""Brings the members of a delegation into what it does as a whole.

"The delegation led by X met Y": whoever is named as one of it met Y too; "X met Y" is of X alone.
Who belongs to it is read in companions.py, travellers.py and missions.py.
"""

from __future__ import annotations

from store.annotate.events.claims import MeetingClaim
from store.annotate.events.meeting_claims import joining
from store.annotate.events.rule import EventRule
from store.annotate.events.scene import Scene


def add_fellows(scene: Scene, token: int, ids: tuple[str, ...]) -> None:
    """Keeps who travels together; whom "they" and "the group" mean after that is asked anew."""
    scene.fellows.append((token, ids))
    for sentence in [one for one in scene.parties_of if one > scene.sentence_of(token)]:
        del scene.parties_of[sentence]


def with_members(scene: Scene, met: list[MeetingClaim]) -> list[MeetingClaim]:
    """The meetings of the members with whom a delegation met as a whole."""
    found: list[MeetingClaim] = []
    for claim in met:
        for _, ids in scene.fellows if claim.whole else ():
            if ids[0] not in claim.whole:
                continue
            others = [one for one in dict.fromkeys(ids[1:]) if one not in claim.officials]
            found += joining(
                scene, others, [claim], claim.sentence, claim.first, claim.stop, "meeting/members"
            )
    return found


RULES = (
    EventRule(
        "meeting/members",
        """
        + 2018-05-09 | A Finnish delegation led by Foreign Minister Timo Soini arrived in Oslo on Tuesday. It includes Trade Minister Anna Virtanen. Norwegian King Harald received the delegation on Wednesday. => meeting Anna Virtanen + Harald; meeting Harald + Timo Soini
        + 2018-05-09 | Finnish President Sauli Niinistö and his entourage were welcomed by Norwegian King Harald. The party includes Foreign Minister Timo Soini. => meeting Harald + Timo Soini
        + 2018-05-09 | Finnish Prime Minister Juha Sipilä flew to Oslo on Monday together with Foreign Minister Timo Soini and Trade Minister Anna Virtanen. Norwegian King Harald met the group. => meeting Anna Virtanen + Harald
        - 2018-05-09 | A Finnish delegation led by Foreign Minister Timo Soini arrived in Oslo on Tuesday. It includes Trade Minister Anna Virtanen. Norwegian King Harald received Soini on Wednesday. => meeting Anna Virtanen + Harald
        - 2018-05-09 | A Finnish delegation led by Foreign Minister Timo Soini arrived in Oslo on Tuesday. Norwegian King Harald received the delegation. Trade Minister Anna Virtanen stayed in Helsinki. => meeting Anna Virtanen + Harald
        """,
    ),
)
