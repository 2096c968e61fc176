"""Reads where somebody was from who saw or kept him there: "Footage showed X at Oslo airport", "A storm
kept X in Lima".

He is the object of the verb; "X was seen in Lima" is read in acts.py.
"""

from __future__ import annotations

from store.annotate.events.clause.clauses import clause_start, clause_stop
from store.annotate.events.clause.destinations import may_name_place, stops_at
from store.annotate.events.clause.lists import list_at
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Scene
from store.annotate.events.clause.timing import NO_TIMES, times_of
from store.annotate.events.judgement.claims import Claim
from store.annotate.events.travel.making import inferred_presence
from store.annotate.events.who.guests import guests_among
from store.annotate.events.who.parties import parties_in

_SEEING = frozenset(
    """showed shows showing show caught captured filmed photographed spotted pictured snapped saw
    found""".split()
)


_KEEPING = frozenset(
    "kept stranded detained trapped marooned grounded held delayed confined surprised left".split()
)
"""What weather, work or the police do to a traveller."""


FOUND = _SEEING | _KEEPING
"""The verbs at which `read_found_there` may find something."""


_TO_PLACE = 9
"""Tokens of "stepping off a plane" between the name and "in", at most."""


_ENDS = frozenset(
    ["that", "who", "which", "how", "why", "if", "when", "as", "from", "to", "for", "of"]
)
"""Behind the name, words that lead elsewhere: "showed X that", "kept X from"."""


_ON = frozenset("on aboard".split())


_NOT_ONLY_SEEN = frozenset("not never no would could might may should if unless will to".split())


def may_be_found_there(scene: Scene, index: int) -> bool:
    """Whether somebody may be named behind the verb and a place behind him."""
    return any(
        name is not None and name.kind == "person" for name in scene.owner[index + 1 : index + 7]
    ) and may_name_place(scene, scene.sentence_at[index])


def read_found_there(scene: Scene, trigger: int) -> list[Claim]:
    """ "Footage showed X (stepping off a plane) in Oslo", "A storm kept X in Lima": X was there.

    Asked where `may_be_found_there`."""
    lower = scene.tokens.lower
    sentence = scene.sentence_at[trigger]
    agents = list_at(scene, parties_in(scene, sentence), trigger + 1)
    if not agents or any(one.possessive for one in agents):
        return []
    stop = scene.tokens.sentences[sentence][1]
    begin = agents[-1].stop
    at = _where(scene, trigger, begin, stop)
    if at < 0:
        return []
    stops = stops_at(scene, at + 1, stop, agents[0].ids[0])[:1]
    doing = at > begin and scene.clock[at - 1] is None
    kept = lower[trigger] in _KEEPING
    if not stops or (stops[0].place is None and not doing and not kept):
        return []
    if not _NOT_ONLY_SEEN.isdisjoint(
        lower[max(trigger - 3, clause_start(scene, trigger)) : trigger]
    ):
        return []
    agents = guests_among(scene, agents, stops[0].country)
    when = times_of(scene, agents[0].first, at, clause_stop(scene, at)) if agents else NO_TIMES
    told = "past", "actual", when
    return inferred_presence(scene, agents, stops, "trip/shown-there", trigger, *told)


def _where(scene: Scene, trigger: int, begin: int, stop: int) -> int:
    """The "in" or "at" of the place behind the names that end at `begin`; -1 where there is none."""
    lower, classes = scene.tokens.lower, scene.tokens.classes
    doing = False
    for at in range(begin, min(begin + _TO_PLACE, stop - 1)):
        if scene.clock[at] is not None:
            continue
        if lower[at] in ("in", "at", "near", "outside") and scene.clock[at + 1] is None:
            return at
        if at == begin and (lower[at].endswith("ing") or lower[at] in _ON):
            doing = lower[trigger] in _SEEING
        elif lower[at] in ("on", "for") and scene.clock[at + 1] is not None:
            continue
        elif not doing or lower[at] in _ENDS or classes[at] in ",.;:":
            return -1
    return -1


RULES = (
    EventRule(
        "trip/shown-there",
        """
        + 2018-05-18 | Footage showed Swiss minister Paul Seger at Minsk airport. => trip Paul Seger > BY
        + 2018-05-18 | Television showed Swiss minister Paul Seger stepping off a plane in Minsk in March. => trip Paul Seger > BY; arrived Paul Seger > BY = 2018-03-01..2018-03-31
        + 2018-05-18 | Photos showed Swiss minister Paul Seger on a beach in Peru in March. => trip Paul Seger > PE; arrived Paul Seger > PE = 2018-03-01..2018-03-31
        + 2018-05-18 | Cameras caught Swiss minister Paul Seger leaving a hotel in Minsk. => trip Paul Seger > BY; status Paul Seger > BY = completed
        + 2018-05-18 | A storm kept Swiss minister Paul Seger in Minsk for two days in January. => trip Paul Seger > BY
        - 2018-05-18 | A poll showed Swiss minister Paul Seger in trouble in Bern and in Minsk. => trip Paul Seger > BY
        - 2018-05-18 | A storm kept Swiss minister Paul Seger from flying to a forum in Minsk in January. => trip Paul Seger > BY
        - 2018-05-18 | The party kept Swiss minister Paul Seger in office after the talks in Minsk. => trip Paul Seger > BY
        - 2018-05-18 | Nothing could have kept Swiss minister Paul Seger in Minsk. => trip Paul Seger > BY
        """,
    ),
)
