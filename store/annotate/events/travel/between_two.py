"""Says where visits led that are told with the relations of two countries and with no place of their
own: "ties between Hanoi and Lima grew with a visit by X in 2007".

X is of one of the two; the visit was to the other. visits.py and visits_by_that.py ask here.
"""

from __future__ import annotations

from store.annotate.events.clause.destinations import Stop
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Party, Scene

_RELATIONS = frozenset(
    """ties relations relationship links bonds friendship rapprochement contacts exchanges cooperation
    partnership""".split()
)
"""What two countries have with each other."""


_BACK = 2
"""Sentences back to the one that names the two countries, at most."""


_TO_TIME = 20
"""Tokens from the visit to its time, at most."""


_OWNED = 2
"""Tokens from the end of a name to the visit of "X's (own) visit", at most."""


_STAND_INS = frozenset("that those one".split())


_BOTH = (["two", "countries"], ["two", "sides"], ["two", "nations"], ["two", "neighbours"])
"""The two countries where a sentence before names them."""


def other_of_two(scene: Scene, agents: tuple[Party, ...], trigger: int) -> list[Stop]:
    """Where those who are all of one of two countries went, of whose relations the sentence tells."""
    homes = {scene.home(who) for agent in agents for who in agent.ids}
    if len(homes) != 1 or None in homes or not all(_whose(scene, one, trigger) for one in agents):
        return []
    if not any(_is_gone_by(scene, at) for at in range(trigger, trigger + _TO_TIME)):
        return []
    lower = scene.tokens.lower
    sentence = scene.sentence_at[trigger]
    first, last = scene.tokens.sentences[sentence]
    both = any(lower[at] == "two" and lower[at : at + 2] in _BOTH for at in range(first, last - 1))
    if not both and _RELATIONS.isdisjoint(lower[first:last]):
        return []
    named = _countries_in(scene, first, last)
    if both and not named:
        first = scene.tokens.sentences[max(sentence - _BACK, 0)][0]
        named = _countries_in(scene, first, last)
    others = named - homes
    if len(named) != 2 or len(others) != 1:
        return []
    return [Stop(others.pop(), None, trigger)]


def _whose(scene: Scene, party: Party, trigger: int) -> bool:
    """Whether the visit is that of the party by its words: "X's visit", "a visit by X", "that of X"."""
    if party.first < trigger:
        return party.sort == "name" and party.possessive and trigger - party.stop <= _OWNED
    # "visits, including that of X": read at "that"
    between = scene.tokens.lower[trigger + 1 : party.first]
    by = "by" in between or "of" in between
    return party.sort == "name" and by and _STAND_INS.isdisjoint(between)


def _is_gone_by(scene: Scene, at: int) -> bool:
    """Whether a time that is over stands at a token."""
    time = scene.clock[at] if at < len(scene.clock) else None
    return time is not None and time.latest is not None and time.latest < scene.date


def _countries_in(scene: Scene, first: int, last: int) -> set[str]:
    """The countries of the places named between two tokens, with those of parts of the world as "": no
    two countries then."""
    found = set()
    for at in range(first, last):
        name = scene.owner[at]
        if name is not None and name.kind == "place" and name.sort != "demonym":
            found.add(name.country or "")
    return found


RULES = (
    EventRule(
        "trip/between-two",
        """
        + 2018-05-18 | Ties between Minsk and Accra grew with visits by Ghanaian Trade Minister Kofi Mensah in 2007 and Ghanaian President Ama Boateng in 2008. => trip Kofi Mensah > BY; trip Ama Boateng > BY; arrived Ama Boateng > BY = 2008-01-01..2008-12-31
        + 2018-05-18 | Relations between Belarus and Ghana improved after Ghanaian Trade Minister Kofi Mensah's visit in 2007. => trip Kofi Mensah > BY; arrived Kofi Mensah > BY = 2007-01-01..2007-12-31
        + 2018-05-18 | Ties between Minsk and Accra grew with several visits, including that of Ghanaian Trade Minister Kofi Mensah in 2007 and of Ghanaian President Ama Boateng in 2008. => trip Kofi Mensah > BY; trip Ama Boateng > BY
        + 2018-05-18 | Belarus and Ghana opened embassies in 1994. The two countries exchanged visits, including one by Ghanaian Trade Minister Kofi Mensah in 1998. => trip Kofi Mensah > BY
        - 2018-05-18 | Ties between Belarus and Ghana grew after a visit by Swiss diplomat Paul Seger in 2007. => trip Paul Seger > BY; trip Paul Seger > GH
        - 2018-05-18 | Ties between Belarus and Ghana grew after the visit by Ghanaian Trade Minister Kofi Mensah to Chile in 2007. => trip Kofi Mensah > BY
        - 2018-05-18 | Ties between Belarus, Chile and Ghana grew after the visit by Ghanaian Trade Minister Kofi Mensah in 2007. => trip Kofi Mensah > BY; trip Kofi Mensah > CL
        """,
    ),
)
