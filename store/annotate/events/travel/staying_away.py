"""Reads who did not come after all, where no place is named: "stayed at home", "did not show up".

It makes denials without a country; which plan they take back is for judgement/denials.py. Denials
that name their place are read by the readers of the verbs themselves.
"""

from __future__ import annotations

from store.annotate.closed_words import NOT
from store.annotate.events.clause.clauses import clause_stop, verb_group
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Scene
from store.annotate.events.clause.timing import NO_TIMES
from store.annotate.events.clause.triggers import Form
from store.annotate.events.judgement.claims import Claim
from store.annotate.events.travel.making import claims_of
from store.annotate.events.who.agents import agents_of

_STAYED: dict[str, Form] = {
    "stayed": "past",
    "stay": "base",
    "remained": "past",
    "remain": "base",
}


_COMING: dict[str, Form] = dict.fromkeys(
    "coming going attending travelling traveling".split(), "ing"
)


_CAME: dict[str, Form] = dict.fromkeys("arrived appeared went came turned showed".split(), "past")
"""Forms for "never arrived"."""


_NOT_SEEN: dict[str, Form] = {
    **_COMING,
    **_CAME,
    **dict.fromkeys("show turn appear attend go come travel arrive leave".split(), "base"),
}
"""Verbs of coming, that are read here under a "not" or a "never" alone."""


_DROPPED_OUT: dict[str, Form] = dict.fromkeys(
    "cancelled canceled pulled backed bowed begged cried".split(), "past"
)


_FORMS = _STAYED | _NOT_SEEN | _DROPPED_OUT


STAYING_AWAY = frozenset(_FORMS)
"""The words at which `read_staying_away` looks."""


_PARTICLES = {
    "show": "up",
    "turn": "up",
    "showed": "up",
    "turned": "up",
    "leave": "home",
    "pulled": "out",
    "backed": "out",
    "bowed": "out",
    "begged": "off",
    "cried": "off",
}
"""The word that makes another of these verbs tell of staying away."""


_NEGATING = NOT | {"longer"}


_BEFORE = 6
"""Tokens before a verb of coming in which a "not" stands."""


_CALLS = frozenset("calls call appeals appeal pressure demands requests advice urging".split())


_WANTED = frozenset("want wants wanted urged asked begged pressed advised".split())


_CALLED = 9
"""Tokens from a call to the "stay away" that it asks for, at most."""


_ENDING = frozenset(
    """because due owing after since but and as when on over citing following amid so
    either though although despite this that last until""".split()
)
"""What may follow a verb without a place: "did not show up because of a strike"."""


def read_staying_away(scene: Scene, index: int) -> list[Claim]:
    """That the subject of the word at `index` (one of STAYING_AWAY) stayed at home."""
    lower = scene.tokens.lower
    word = lower[index]
    near = lower[max(index - _BEFORE, 0) : index]
    if word in _NOT_SEEN and _NEGATING.isdisjoint(near):
        return []  # the most frequent of the words, left at once
    after = _after(scene, index)
    if after < 0 or (
        lower[index - 1] == "to" and not _CALLS.isdisjoint(lower[max(index - _CALLED, 0) : index])
    ):
        return []  # "will attend despite calls by X to stay away"
    if lower[index - 1] == "to" and not _WANTED.isdisjoint(lower[max(index - 4, 0) : index]):
        return []  # "the opposition wants him to stay at home"
    group = verb_group(scene, index, _FORMS[word])
    no_longer = lower[group.first - 2 : group.first] == ["no", "longer"]
    negated = no_longer or not group.words.isdisjoint(NOT)
    if no_longer:
        group = verb_group(scene, group.first - 2, _FORMS[word])  # the "was" of "was no longer"
    if negated != (word in _NOT_SEEN) or group.passive:
        return []
    if after < clause_stop(scene, index) and not (
        _ends(scene, after) or (word in _STAYED and lower[after] in ("to", "with"))
    ):
        return []  # but "stayed at home to rest"
    agents = tuple(one for one in agents_of(scene, group) if not one.possessive)
    if not agents:
        return []
    tense = "future" if group.tense == "future" else "past"
    none = NO_TIMES
    return claims_of(scene, agents, [], "visit", "trip/stays-away", index, tense, "denied", none)


def _after(scene: Scene, index: int) -> int:
    """The token behind what the verb at `index` says of staying away; -1 where it says another thing."""
    lower = scene.tokens.lower
    word, rest = lower[index], lower[index + 1 : index + 4]
    if word in _STAYED:
        if rest[:2] == ["at", "home"]:
            return index + 3
        if rest[:1] in (["home"], ["away"]):
            return index + 2
        return -1
    if word in _PARTICLES:
        return index + 2 if rest[:1] == [_PARTICLES[word]] else -1
    return index + 1


def _ends(scene: Scene, after: int) -> bool:
    """Whether nothing but a time or a reason follows."""
    lower = scene.tokens.lower
    if scene.tokens.classes[after] in ".,;" or scene.clock[after] is not None:
        return True
    if lower[after] in ("at", "in", "for"):
        return lower[after : after + 3] in (["at", "the", "last"], ["in", "the", "end"]) or (
            lower[after : after + 2] in (["at", "all"], ["for", "the"])
        )
    return lower[after] in _ENDING and scene.owner[after] is None


RULES = (
    EventRule(
        "trip/stays-away",
        """
        + 2018-05-18 | Swiss diplomat Paul Seger was due to arrive in Minsk on Monday. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger was due to arrive in Minsk on Monday. He stayed at home because of a strike. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger was to arrive in Minsk on Monday. Aides said on Friday that he was no longer coming. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger was to arrive in Minsk on Monday. Aides said on Friday that he was coming alone. => trip Paul Seger > BY
        + 2018-05-18 | Leaders will hold a summit in Minsk. The summit is to open on June 4. Swiss diplomat Paul Seger will attend, an aide said, despite calls by Chile's Pedro Soto to stay away. => arrived Paul Seger > BY = 2018-06-03..2018-06-04
        + 2018-05-18 | A summit will be held in Minsk on Monday. Swiss diplomat Paul Seger will attend the summit, an aide said, despite calls by Chile's Pedro Soto to stay away. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger was expected in Minsk on Monday. He did not show up. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger was to speak in Minsk on Monday. He cancelled at the last minute. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger was to speak in Minsk on Monday. He never arrived. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger was to speak in Minsk on Monday. He cancelled a dinner. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger will speak in Minsk on Monday. He did not attend last year. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger flew to Minsk on Monday. His wife stayed at home. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger was due in Minsk on Monday. Finnish envoy Kai Sauer stayed at home. => trip Paul Seger > BY
        """,
    ),
)
