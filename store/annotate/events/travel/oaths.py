"""Reads who was a guest as somebody took office or was buried: "sat among the guests when X was sworn in".

A ruler takes his oath and is buried at home (clause/occasions.py); gatherings that have a noun of
their own, "at X's inauguration", are read in attending.py and attendance.py.
"""

from __future__ import annotations

from store.annotate.events.clause.clauses import clause_stop
from store.annotate.events.clause.destinations import Stop
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Party, Scene
from store.annotate.events.clause.timing import times_of
from store.annotate.events.clause.words_near import word_before
from store.annotate.events.judgement.claims import Claim
from store.annotate.events.travel.making import inferred_presence
from store.annotate.events.who.guests import guests_among
from store.annotate.events.who.parties import parties_in

OATHS = frozenset("sworn oath inaugurated crowned enthroned buried".split())
"""The words at which `read_oath` may find something."""


_WHEN = frozenset("when as while saw watched see watch".split())


_AMONG = frozenset(
    """guests guest audience row platform rostrum podium dais stand stands attendance present
    watched saw looked dignitaries benches gallery tribune""".split()
)
"""Words of who is there and looks on."""


_ELSEWHERE = frozenset("not never home absent missing television screen instead".split())


_TO_OATH = 13
"""Tokens from "when" or "saw" to the oath, past the office of who takes it, at most."""


def may_be_oath(scene: Scene, index: int) -> bool:
    """Whether "when" or "saw" stands before the word, and a word of looking on before that."""
    at = word_before(scene, index, _WHEN, _TO_OATH)
    first = scene.tokens.sentences[scene.sentence_at[index]][0]
    return at > first and not _AMONG.isdisjoint(scene.tokens.lower[first : at + 1])


def read_oath(scene: Scene, index: int) -> list[Claim]:
    """Where the guest was of "A sat among the guests when X of Peru took the oath" at `index`; asked
    where `may_be_oath`."""
    lower = scene.tokens.lower
    sentence = scene.sentence_at[index]
    first = scene.tokens.sentences[sentence][0]
    when = word_before(scene, index, _WHEN, _TO_OATH)
    if not _ELSEWHERE.isdisjoint(lower[first:when]):
        return []
    parties = parties_in(scene, sentence)
    maker = next((one for one in parties if when < one.first and one.stop <= index), None)
    guest = _subject(parties, when)
    if maker is None or guest is None:
        return []
    country = scene.home(maker.ids[0])
    if country is None or scene.home(guest.ids[0]) is None:
        return []
    agents = guests_among(scene, (guest,), country)
    told = times_of(scene, index, index, clause_stop(scene, index))
    stops = [Stop(country, None, index)]
    return inferred_presence(scene, agents, stops, "trip/oath", index, "past", "actual", told)


def _subject(parties: list[Party], when: int) -> Party | None:
    """The first phrase before "when" that is no possessive and stands for one person."""
    before = (one for one in parties if one.stop <= when)
    return next((one for one in before if not one.possessive and len(one.ids) == 1), None)


RULES = (
    EventRule(
        "trip/oath",
        """
        + 2019-05-24 | Finland's Timo Soini sat among the guests when Peruvian President Martín Vizcarra was sworn in last August. => trip Timo Soini > PE; arrived Timo Soini > PE = 2018-08-01..2018-08-31
        + 2019-05-24 | Finland's Timo Soini was on the platform when Peruvian President Martín Vizcarra took the oath in March 2018. => trip Timo Soini > PE
        - 2019-05-24 | Finland's Timo Soini was at home when Peruvian President Martín Vizcarra was sworn in last August. => trip Timo Soini > PE
        - 2019-05-24 | Finland's Timo Soini was in office when Peruvian President Martín Vizcarra was sworn in last August. => trip Timo Soini > PE
        - 2019-05-24 | Peru's Nestor Popolizio sat among the guests when Peruvian President Martín Vizcarra was sworn in. => trip Nestor Popolizio > PE
        """,
    ),
)
