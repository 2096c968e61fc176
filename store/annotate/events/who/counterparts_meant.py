"""Finds whom "his Peruvian counterpart" and "his host" mean where no name follows: one named before.

Of a country's officials only who holds the same office, or was himself named as "his counterpart X",
can be a counterpart. Who acts with his counterpart is read in meeting/counterparts.py. The host is
whoever was named last of the country where the journey in hand went.
"""

from __future__ import annotations

from bisect import bisect_left

from store.annotate.closed_words import BE, HIS_HER_THEIR
from store.annotate.events.clause.clauses import AUXILIARIES
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import PREPOSITIONS, Scene

HOST = frozenset(["host", "hostess"])


COUNTERPART = HOST | frozenset(["counterpart", "colleague"])
"""The nouns that may mean an official of another country."""


_TO_HIS = 4
"""Tokens from the noun back to its "his", at most."""


_TO_NAME = 4
"""Tokens behind the noun in which a name may stand, which then is his: "his counterpart, X"."""


_CALLED = 4
"""Tokens before a name in which "counterpart" may stand."""


def counterpart_meant(scene: Scene, noun: int, first: int) -> tuple[int, tuple[str, ...]]:
    """Where the phrase of "her Peruvian counterpart" begins whose noun is at `noun`, in a sentence from
    `first`, and whom it means."""
    lower = scene.tokens.lower
    if lower[noun] in HOST:
        return _host_meant(scene, noun, first)
    back = range(noun - 1, max(noun - _TO_HIS, first) - 1, -1)
    his = next((at for at in back if lower[at] in HIS_HER_THEIR), -1)
    if his < 0 or scene.people_in(noun, noun + _TO_NAME):
        return -1, ()
    name = next((one for one in map(scene.place_at, range(his + 1, noun)) if one is not None), None)
    if name is None or name.country is None:
        return -1, ()
    before = [who for _, who in scene.first_people[: bisect_left(scene.first_people, (his, ""))]]
    theirs = [one for one in reversed(before) if scene.home(one) == name.country]
    offices = {office for one in before for office in _offices(scene, one) if one not in theirs}
    for one in dict.fromkeys(theirs):
        if offices & _offices(scene, one) or _called_so(scene, one):
            return his, (one,)
    if lower[noun] == "colleague" and len(set(theirs)) == 1:
        return his, (theirs[0],)  # of any office, where nobody else can be meant
    return -1, ()


_WHOSE = frozenset("his her the".split())


_BACK = 3
"""Sentences back to the journey on which somebody has a host, and to the host's name."""


def _host_meant(scene: Scene, noun: int, first: int) -> tuple[int, tuple[str, ...]]:
    """The same of "his host" and "the host" at `noun`."""
    lower, begin = scene.tokens.lower, noun - 1
    ends = scene.tokens.classes[noun + 1 : noun + 2] in ("s", ".", ",", ";")
    after = lower[noun + 1 : noun + 2]
    goes_on = ends or not after or after[0] in AUXILIARIES or after[0] in PREPOSITIONS
    verb = scene.triggers.verbs.get(after[0]) if after else None
    if begin < first or lower[begin] not in _WHOSE or not (goes_on or verb is not None):
        return -1, ()
    if scene.people_in(noun, noun + _TO_NAME) or lower[begin - 1] in BE or lower[begin - 1] == ",":
        return -1, ()  # "his host, X", "X was his host", "X, his host"
    low = scene.tokens.sentences[max(scene.sentence_at[noun] - _BACK, 0)][0]
    guest = scene.in_hand(first, low)
    journeys = zip(scene.travellers, scene.destinations, strict=True)
    lands = {to for (at, who), to in journeys if who == guest and low <= at < noun and to}
    for _, who in reversed(scene.people_in(low, begin)):
        if who != guest and scene.home(who) in lands:
            return begin, (who,)
    return -1, ()


def _offices(scene: Scene, official: str) -> set[str]:
    """The present offices of somebody, as the last two words of their titles: "foreign minister"."""
    roles = scene.officials[official].roles
    return {" ".join(role.title.lower().split()[-2:]) for role in roles if not role.former}


def _called_so(scene: Scene, official: str) -> bool:
    """Whether "his counterpart, X" names somebody of whom no office is told."""
    if scene.officials[official].roles:
        return False
    at = next((token for token, who in scene.first_people if who == official), -1)
    return at >= 0 and not COUNTERPART.isdisjoint(scene.tokens.lower[max(at - _CALLED, 0) : at])


RULES = (
    EventRule(
        "who/counterpart-meant",
        """
        + 2019-05-24 | Swiss Trade Minister Paul Seger will visit Minsk in June at the invitation of Belarussian Trade Minister Viktor Orlov. Seger and his Belarussian counterpart last met in Rome in March. => meeting Paul Seger + Viktor Orlov; trip Viktor Orlov > IT
        + 2019-05-24 | Swiss Trade Minister Paul Seger will visit Minsk in June at the invitation of Belarussian Trade Minister Viktor Orlov. Orlov met his Swiss counterpart in Rome in March. => meeting Paul Seger + Viktor Orlov
        + 2019-05-24 | Swiss Trade Minister Paul Seger will visit Minsk in June at the invitation of Belarussian President Viktor Orlov. Seger met his Belarussian colleague in Rome in March. => meeting Paul Seger + Viktor Orlov
        - 2019-05-24 | Swiss Trade Minister Paul Seger will visit Minsk in June at the invitation of Belarussian President Viktor Orlov. Seger met his Belarussian counterpart in Rome in March. => meeting Paul Seger + Viktor Orlov
        + 2019-05-24 | Swiss minister Paul Seger met Belarussian minister Viktor Orlov in Minsk on Monday. His host will visit Lima in July. => trip Viktor Orlov > PE
        - 2019-05-24 | Swiss minister Paul Seger met Belarussian minister Viktor Orlov in Minsk on Monday. The host country will visit Lima in July. => trip Viktor Orlov > PE
        - 2019-05-24 | Swiss minister Paul Seger met Belarussian minister Viktor Orlov in Minsk on Monday. His host will visit Lima in July. => trip Paul Seger > PE
        - 2019-05-24 | Swiss Trade Minister Paul Seger will visit Minsk in June at the invitation of Belarussian Trade Minister Viktor Orlov. Seger met his Danish counterpart in Rome in March. => meeting Paul Seger + Viktor Orlov
        """,
    ),
)
