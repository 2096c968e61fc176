"""Finds whose visit it is by what he made of it, or it of him: "X used a trip to Peru to meet Y",
"A stay in Lima cost X his post", "ended badly for X".

Verbs that begin, make or end a visit are read in visit_owners.py, prepositions in visit_clauses.py.
"""

from __future__ import annotations

from store.annotate.closed_words import A_OR_AN
from store.annotate.events.clause.lists import rest_of_list
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Party, Scene

_LIVED = frozenset(
    """used uses using defended defends defending survived enjoyed relished regretted regrets endured
    squeezed fitted crammed tacked devoted recalled recalls recalling remembers remembered recounted
    recounts extended prolonged lengthened combined exploited turned describes described justified
    explained""".split()
)
"""Verbs of what somebody does with a visit that he made himself."""


_BEFORE = A_OR_AN | frozenset("another two three his her one in".split())


def lives_through(lower: list[str], index: int) -> bool:
    """Whether "used a (trip)" or "defended a" stands at `index`, without "not"."""
    if lower[index] not in _LIVED or lower[index + 1] not in _BEFORE:
        return False
    return _UNREAL.isdisjoint(lower[max(index - 3, 0) : index])


_UNREAL = frozenset("not never would could might should to can may".split())


_TOUCHING = frozenset(
    """cost brought earned gave left won taught convinced persuaded helped made turned landed saw found
    bought showed reminded inspired impressed changed got lost secured netted handed dealt placed
    exposed kept allowed enabled prompted put spared""".split()
)
"""Verbs of what a visit does to the one who makes it: "cost X his post"."""


_TO_VERB = 12
"""Tokens from the noun to the verb of "A visit to Lima in late April cost", at most."""


_TO_FOR = 8
"""Tokens from the verb to the "for" of "was cut short for X", at most."""


_TO_COME = frozenset(
    """is will would could may might should can planned scheduled arranged set due foreseen proposed
    mooted suggested pencilled penciled booked by""".split()
)
"""Before the verb, or before "for X": no visit that was made, or one made by somebody else."""


def touched_by(
    scene: Scene, parties: list[Party], trigger: int, article: int, high: int
) -> tuple[Party, ...]:
    """X of "A visit to Lima in April cost X his post" and "A stay in Lima was cut short for X"."""
    lower = scene.tokens.lower
    if lower[article] not in INDEFINITE or not _opens(scene, article):
        return ()
    stop = min(trigger + _TO_VERB, high)
    verb = next((at for at in range(trigger + 1, stop) if _is_finite(scene, at)), -1)
    if verb < 0 or not _TO_COME.isdisjoint(lower[trigger : verb + 1]):
        return ()
    for number, party in enumerate(parties):
        if party.first <= verb or party.first > verb + _TO_FOR or party.possessive:
            continue
        beside = party.first == verb + 1 and lower[verb] in _TOUCHING
        between = lower[verb : party.first]
        if beside or (between[-1] == "for" and _TO_COME.isdisjoint(between)):
            return rest_of_list(scene, parties, number)
        return ()
    return ()


INDEFINITE = A_OR_AN | frozenset("two three four five several few".split())
"""Before a stay that is told for the first time: "a week", "two days"."""


def _is_finite(scene: Scene, at: int) -> bool:
    """Whether a verb of the past, or "is", may stand at a token behind the places of a visit."""
    lower = scene.tokens.lower
    if scene.owner[at] is not None or scene.clock[at] is not None:
        return False
    return lower[at] in _TOUCHING or lower[at] in _COPULAS or lower[at].endswith("ed")


_COPULAS = frozenset("was is had did went ended proved will would could may might".split())


def _opens(scene: Scene, article: int) -> bool:
    """Whether a noun phrase stands at the head of its clause."""
    sentence = scene.sentence_at[article]
    first = scene.openings.get(sentence, scene.tokens.sentences[sentence][0])
    before = scene.tokens.lower[article - 1]
    return article == first or before in (",", "but", "that", ":", ";", "“", '"')


RULES = (
    EventRule(
        "trip/visit-lived",
        """
        + 2019-05-24 | Finnish minister Timo Laine used a trip to Lima in March to court investors. => trip Timo Laine > PE; arrived Timo Laine > PE = 2019-03-01..2019-03-31
        + 2019-05-24 | Finnish minister Timo Laine defended a trip to Peru in March as useful. => trip Timo Laine > PE
        + 2019-05-24 | Finnish minister Timo Laine recalled a visit to Lima in 2014. => arrived Timo Laine > PE = 2014-01-01..2014-12-31
        + 2019-05-24 | A visit to Lima in April cost Finnish minister Timo Laine a seat in the cabinet. => trip Timo Laine > PE; arrived Timo Laine > PE = 2019-04-01..2019-04-30
        + 2019-05-24 | A stay in Lima in 2014 was cut short for Finnish minister Timo Laine by illness. => trip Timo Laine > PE; arrived Timo Laine > PE = 2014-01-01..2014-12-31
        + 2019-05-24 | A sojourn in Lima in 2014 ended badly for Finnish minister Timo Laine. => trip Timo Laine > PE
        + 2019-05-24 | Finnish minister Timo Laine kicked off the year with a stop in Lima. => trip Timo Laine > PE; status Timo Laine > PE = completed
        + 2019-05-24 | Finnish minister Timo Laine knows Lima well from a visit in 2015. => trip Timo Laine > PE; arrived Timo Laine > PE = 2015-01-01..2015-12-31
        - 2019-05-24 | Finnish minister Timo Laine knows Lima only from books. => trip Timo Laine > PE
        - 2019-05-24 | Finnish minister Timo Laine did not use a trip to Lima in March to court investors. => trip Timo Laine > CL
        - 2019-05-24 | Finnish minister Timo Laine defended a trip to Peru in March by lawmaker Anna Salo. => trip Timo Laine > PE
        - 2019-05-24 | Finnish minister Timo Laine would have used a trip to Lima in March to court investors. => trip Timo Laine > PE
        - 2019-05-24 | A visit to Lima by lawmaker Anna Salo in April cost Finnish minister Timo Laine a seat in the cabinet. => trip Timo Laine > PE
        - 2019-05-24 | A visit to Lima in April would cost Finnish minister Timo Laine a seat in the cabinet. => trip Timo Laine > PE
        - 2019-05-24 | A visit to Lima had been planned for Finnish minister Timo Laine in April but fell through. => trip Timo Laine > PE
        - 2019-05-24 | A visit to Lima in April was discussed with Finnish minister Timo Laine. => trip Timo Laine > PE
        - 2019-05-24 | A visit to Lima would do Finnish minister Timo Laine good. => trip Timo Laine > PE
        """,
    ),
)
