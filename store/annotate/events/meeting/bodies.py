"""Brings the members of a delegation into what it does as a whole.

"The delegation led by X met Y": whoever is named as one of it met Y too; "X met Y" is of X alone.
Who belongs to it is read in companions.py, travellers.py and missions.py.
"""

from __future__ import annotations

from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Scene
from store.annotate.events.judgement.claims import MeetingClaim
from store.annotate.events.meeting.meeting_claims import joining
from store.annotate.events.who.company import Company


def add_fellows(scene: Scene, token: int, ids: tuple[str, ...]) -> None:
    """Keeps who travels together; whom "they" and "the group" mean after that is asked anew."""
    scene.fellows.append((token, ids))
    for sentence in [one for one in scene.parties_of if one > scene.sentence_at[token]]:
        del scene.parties_of[sentence]


def sitters(scene: Scene, met: list[MeetingClaim]) -> list[Company]:
    """Who sat in talks beside a guest of his own country came along: "Also present was B"."""
    abroad = {who for _, who in scene.travellers}
    found: list[Company] = []
    for claim in met:
        if not claim.rule.startswith("meeting/sat-in") or claim.polarity != "actual":
            continue
        sat, host = claim.officials
        if scene.resident(sat) or sat in abroad:
            continue
        here = scene.dateline.country if scene.dateline is not None else None
        for other in met:
            if other.rule.startswith("meeting/sat-in") or host not in other.officials:
                continue
            if other.country not in (None, claim.country):
                continue  # other talks with the same host
            country = other.country or here or scene.home(host)
            leads = [
                one
                for one in other.officials
                if one != host
                and country not in (None, scene.home(one))
                and (one in abroad or country == other.country == scene.home(host))
            ]
            if 0 <= claim.sentence - other.sentence <= _SOON and any(
                scene.home(one) == scene.home(sat) for one in leads
            ):
                lead = next(one for one in leads if scene.home(one) == scene.home(sat))
                rule = "companions/sat-in"
                found.append(
                    Company(
                        lead,
                        (sat,),
                        claim.sentence,
                        claim.first,
                        claim.stop,
                        rule,
                        past=True,
                        countries=(country,) if country else (),
                    )
                )
                break
    return found


_SOON = 4
"""Sentences after talks in which those who sat in are named."""


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
    EventRule(
        "companions/sat-in",
        """
        + 2018-05-09 | Finnish President Sauli Niinistö arrived in Oslo on Tuesday. He held talks with Norwegian King Harald. Finnish Foreign Minister Timo Soini also took part. => with Sauli Niinistö > NO = Timo Soini; trip Timo Soini > NO
        - 2018-05-09 | Finnish President Sauli Niinistö arrived in Oslo on Tuesday. He held talks with Norwegian King Harald. Norwegian Foreign Minister Ine Søreide also took part. => trip Ine Søreide > NO
        + 2018-05-09 | OSLO, May 9 (AFP) -- Finnish President Sauli Niinistö held talks with Norwegian King Harald in Oslo on Wednesday. The two last met in May 2016 in Lima. Norwegian diplomat Ine Søreide took part in Wednesday's talks. => meeting Ine Søreide + Sauli Niinistö at Oslo
        - 2018-05-09 | OSLO, May 9 (AFP) -- Finnish President Sauli Niinistö held talks with Norwegian King Harald in Oslo on Wednesday. The two last met in May 2016 in Lima. Norwegian diplomat Ine Søreide took part in Wednesday's talks. => trip Ine Søreide > PE
        - 2018-05-09 | Finnish President Sauli Niinistö arrived in Oslo on Tuesday. He held talks with Norwegian King Harald. Timo Soini, Finnish ambassador to Norway, also took part. => trip Timo Soini > NO
        """,
    ),
)
