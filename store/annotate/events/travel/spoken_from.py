"""Reads where a statesman is from the town that opens a sentence: "In Rome, President X denied it".

What is said "in Rome" by words behind the verb is read in said_in.py; when it was said, where no
day stands beside it, is for judgement/nearby.py.
"""

from __future__ import annotations

from store.annotate.events.clause.clauses import clause_stop, verb_group
from store.annotate.events.clause.destinations import Stop
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Party, Scene
from store.annotate.events.clause.timing import times_of
from store.annotate.events.judgement import polarity
from store.annotate.events.judgement.claims import Claim
from store.annotate.events.travel.making import inferred_presence
from store.annotate.events.who.guests import guests_among
from store.annotate.events.who.parties import parties_in

_STATESMEN = frozenset(
    """president minister premier chancellor secretary king queen pope emir sultan envoy
    vice-president taoiseach""".split()
)
"""Offices whose holders are at home where they are not on a journey."""


_SPOKE = frozenset("said told spoke gave met saw shook paid made laid".split())


def read_spoken_from(scene: Scene, sentence: int) -> list[Claim]:
    """The presence of the subject of a sentence that opens with "In" and a town abroad."""
    lower = scene.tokens.lower
    first, last = scene.tokens.sentences[sentence]
    first = scene.openings.get(sentence, first)
    begin = first + 1 + (lower[first] == "while")
    place = scene.place_at(begin) if begin < last else None
    if place is None or place.sort != "city" or not place.country:
        return []
    comma = place.stop
    while comma < last and (scene.clock[comma] is not None or lower[comma] in ("on", "late")):
        comma += 1  # "In Rome on Monday,"
    if lower[comma : comma + 1] != [","]:
        return []
    party = next((one for one in parties_in(scene, sentence) if one.first > comma), None)
    if party is None or party.possessive or party.first > comma + 2 or party.stop >= last:
        return []
    verb = party.stop + (lower[party.stop] in ("also", "later", "again"))
    if verb >= last or not _speaks(scene, verb) or not _is_statesman(scene, party):
        return []
    agents = guests_among(scene, (party,), place.country)
    if not agents or len(party.ids) != 1:
        return []
    high = clause_stop(scene, verb)
    group = verb_group(scene, verb, "past")
    return inferred_presence(
        scene,
        agents,
        [Stop(place.country, place, begin)],
        "trip/spoken-from",
        verb,
        "past",
        "actual" if polarity.of_verb(scene, group, first, verb + 1) == "actual" else "none",
        times_of(scene, begin, begin, comma)
        if comma > place.stop
        else times_of(scene, verb, verb, high),
    )


def _speaks(scene: Scene, verb: int) -> bool:
    """Whether a verb in the past stands at a token, as of who speaks or acts."""
    word = scene.tokens.lower[verb]
    return scene.owner[verb] is None and (
        word in _SPOKE or (word.endswith("ed") and scene.tokens.classes[verb] == "a")
    )


def _is_statesman(scene: Scene, party: Party) -> bool:
    """Whether a phrase names somebody of a known country who holds, or held, a high office."""
    one = scene.officials.get(party.ids[0])
    return (
        party.sort == "name"
        and one is not None
        and one.country is not None
        and any(not _STATESMEN.isdisjoint(role.title.lower().split()) for role in one.roles)
    )


RULES = (
    EventRule(
        "trip/spoken-from",
        """
        + 2019-06-12 | OSLO, June 12 (AFP) -- Leaders mourned on Wednesday. In Malabo, North Korean Deputy Prime Minister Ri Ryong Nam said it was a loss. => trip Ri Ryong Nam > GQ; arrived Ri Ryong Nam > GQ = 2019-06-11..2019-06-12
        + 2019-06-12 | OSLO, June 12 (AFP) -- Leaders mourned on Wednesday. In Lima, Finnish President Sauli Niinistö denied it. => trip Sauli Niinistö > PE; status Sauli Niinistö > PE = ongoing
        - 2019-06-12 | OSLO, June 12 (AFP) -- Leaders mourned on Wednesday. In Malabo, North Korean ambassador Ri Ryong Nam said it was a loss. => trip Ri Ryong Nam > GQ
        - 2019-06-12 | OSLO, June 12 (AFP) -- Leaders mourned on Wednesday. In Lima, President Martin Vizcarra said so of Finnish President Sauli Niinistö. => trip Sauli Niinistö > PE
        + 2018-05-18 | BERN, May 18 -- In Minsk on Tuesday, Swiss President Paul Seger praised the treaty. => trip Paul Seger > BY
        + 2018-05-18 | BERN, May 18 -- While in Minsk, Swiss President Paul Seger praised the treaty. => trip Paul Seger > BY
        - 2018-05-18 | BERN, May 18 -- In Minsk on Tuesday, protesters praised Swiss President Paul Seger. => trip Paul Seger > BY
        """,
    ),
)
