"""Reads who was last somewhere: "A Swiss was last in Minsk in May, when X attended a fair".

Also "the last time a Swiss was there was in May, when X came" and "Minsk last saw a Swiss when X came in
May". The place stands before "when", mostly with its time; the first there since somebody are read in precedents.py.
"""

from __future__ import annotations

from store.annotate.events.clause.clauses import clause_stop, verb_group
from store.annotate.events.clause.destinations import Stop, after_name
from store.annotate.events.clause.places_before import place_before
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Scene
from store.annotate.events.clause.timing import When
from store.annotate.events.judgement.claims import Claim
from store.annotate.events.travel.making import claims_of
from store.annotate.events.who.company import list_after

LAST_WHEN = frozenset(["when"])
"""The word at which `read_last_when` may find something."""


_CAME = frozenset(
    """came went travelled traveled flew arrived spent paid made was attended led headed opened visited
    took joined chaired toured met""".split()
)
"""What one did who was there, behind the name."""


_TO_PLACE = frozenset("in to at visited".split())


_TO_NAME = 9
"""Tokens from "when" to the end of "Russian deputy defence minister", at most."""


def may_tell_last(scene: Scene, index: int) -> bool:
    """Whether "last" stands somewhere before "when", and a time with a comma at it or none at all."""
    lower = scene.tokens.lower
    if (lower[index - 1] == ",") != (scene.clock[index - 2] is not None):
        return False
    first = scene.tokens.sentences[scene.sentence_at[index]][0]
    return any(lower[at] == "last" and scene.clock[at] is None for at in range(first, index))


def read_last_when(scene: Scene, index: int) -> list[Claim]:
    """The visit of X of "was last there in May, when X came"; asked where `may_tell_last`."""
    lower, sentence = scene.tokens.lower, scene.sentence_at[index]
    agents = list_after(scene, sentence, index, _TO_NAME)
    if not agents or agents[0].possessive:
        return []
    verb = _behind_office(scene, agents[-1].stop)
    if verb >= len(lower) or lower[verb] not in _CAME:
        return []
    group = verb_group(scene, verb, "past")
    stop = clause_stop(scene, verb)
    time = scene.clock[index - 2] or next(filter(None, scene.clock[verb:stop]), None)
    if time is None or time.latest is None or time.latest > scene.date:
        return []
    if group.passive or any(
        (name := scene.owner[at]) is not None and name.kind == "place" and name.sort != "demonym"
        for at in range(verb, stop)
    ):
        return []  # "when X came to Lima": read from there
    who = agents[0].ids[0]
    home = scene.home(who)
    stops = [one for one in place_before(scene, index, who) if one.country != home]
    if not stops or home is None:
        return []
    at = stops[0].token - 1
    at -= lower[at] == "the"  # "in the North"
    if lower[at] not in _TO_PLACE and not _last_hosted(scene, stops[0]):
        return []
    when = When(((time, "in"),), None)
    found = claims_of(
        scene, agents, stops[:1], "visit", "trip/last-when", index, "past", "actual", when
    )
    for claim in found:
        claim.background = True
    return found


_ASIDE = 12
"""Tokens of ", then general secretary of the ruling party," at most."""


def _behind_office(scene: Scene, index: int) -> int:
    """The token behind the office told between commas from `index` on; `index` where none is."""
    lower = scene.tokens.lower
    if lower[index : index + 1] != [","]:
        return index
    ahead = range(index + 1, min(index + _ASIDE, len(lower)))
    return next((at + 1 for at in ahead if lower[at] == ","), index)


_HOSTED = frozenset("hosted received welcomed saw had".split())


def _last_hosted(scene: Scene, stop: Stop) -> bool:
    """Whether a stop is the host of "Peru last hosted a Swiss official in 2016, when"."""
    lower = scene.tokens.lower
    after = after_name(scene, stop)
    return lower[after : after + 1] == ["last"] and lower[after + 1] in _HOSTED


RULES = (
    EventRule(
        "trip/last-when",
        """
        + 2018-05-18 | A Swiss diplomat was last in Minsk in May 2015, when Swiss diplomat Paul Seger attended a festival. => trip Paul Seger > BY; arrived Paul Seger > BY = 2015-05-01..2015-05-31
        + 2018-05-18 | The last time a Swiss official visited Belarus was in 2015, when Swiss diplomat Paul Seger opened a mill. => trip Paul Seger > BY
        + 2018-05-18 | The board last met in Minsk in May 2015, when Swiss diplomat Paul Seger came with a group of traders. => trip Paul Seger > BY
        + 2018-05-18 | Belarus last hosted a Swiss official in 2015, when Swiss diplomat Paul Seger came. => trip Paul Seger > BY; arrived Paul Seger > BY = 2015-01-01..2015-12-31
        + 2018-05-18 | The last time a Swiss official visited Belarus was in 2015, when Swiss diplomat Paul Seger went for a funeral. => trip Paul Seger > BY
        + 2018-05-18 | Minsk last saw a Swiss diplomat when Swiss diplomat Paul Seger came in May 2015. => trip Paul Seger > BY; arrived Paul Seger > BY = 2015-05-01..2015-05-31
        - 2018-05-18 | Belarus last played a Swiss team in 2015, when Swiss diplomat Paul Seger went to a hospital. => trip Paul Seger > BY
        - 2018-05-18 | A Swiss diplomat was last in Minsk in May 2015, when Swiss diplomat Paul Seger resigned. => trip Paul Seger > BY
        - 2018-05-18 | The board last met in Minsk in May 2015, when Swiss diplomat Paul Seger attended a fair in Lima. => trip Paul Seger > BY
        - 2018-05-18 | The board last met in Minsk in May 2015, when Belarusian minister Ivan Savin led it. => trip Ivan Savin > BY
        - 2018-05-18 | The last news from Belarus was in 2015, when Swiss diplomat Paul Seger led the party. => trip Paul Seger > BY
        + 2018-05-18 | A Swiss diplomat last went to Belarus in May 2015, when Paul Seger, then head of the Swiss trade board, met Ivan Savin. => trip Paul Seger > BY; arrived Paul Seger > BY = 2015-05-01..2015-05-31
        - 2018-05-18 | A Swiss diplomat last went to Belarus in May 2015, when Paul Seger, then head of the Swiss trade board, met Ivan Savin in Lima. => trip Paul Seger > BY
        """,
    ),
)
