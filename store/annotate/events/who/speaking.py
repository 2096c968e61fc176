"""Finds who says "I" in a quotation: the one whom the words behind it, or those before, name.

'"I will go," X said', 'X told Y: "I will go"', 'X said that "when I met Y, I was glad"'.
"""

from __future__ import annotations

from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Party, Scene
from store.annotate.events.who.parties import parties_in

_SAID = frozenset("said says told added replied wrote declared announced joked quipped".split())


_BEHIND = 4
"""Tokens from the closing quotation mark to the speaker or to "said", at most."""


def speaker_of_i(scene: Scene, at: int) -> tuple[Party, ...]:
    """Who says the "I" at a token; nobody where it stands in no quotation, or the speaker is not told."""
    classes = scene.tokens.classes
    sentence = scene.sentence_at[at]
    first, stop = scene.tokens.sentences[sentence]
    close = classes.find('"', at, stop)
    if close >= 0:
        found = _told_behind(scene, sentence, close, stop)
        if found:
            return found
    opened = classes.rfind('"', first, at)
    if opened > first:
        return _told_before(scene, sentence, first, opened)
    return ()


def _told_behind(scene: Scene, sentence: int, close: int, stop: int) -> tuple[Party, ...]:
    """X of '," X said' or '," said X', behind the mark at `close`."""
    lower = scene.tokens.lower
    for party in parties_in(scene, sentence):
        if party.first <= close or party.possessive:
            continue
        if party.first - close > _BEHIND:
            return ()
        spoke = not _SAID.isdisjoint(lower[close + 1 : party.first])
        spoke = spoke or not _SAID.isdisjoint(lower[party.stop : min(party.stop + 1, stop)])
        return (party,) if spoke and len(party.ids) == 1 else ()
    return ()


def _told_before(scene: Scene, sentence: int, first: int, stop: int) -> tuple[Party, ...]:
    """The last one who is told to speak from token `first` to before `stop`."""
    lower = scene.tokens.lower
    for party in reversed(parties_in(scene, sentence)):
        if not first <= party.first < stop or party.possessive or len(party.ids) != 1:
            continue
        if lower[party.stop] in _SAID:
            return (party,)
    return ()


RULES = (
    EventRule(
        "trip/says-i",
        """
        + 2018-05-18 | "I will visit Minsk on June 3," Swiss diplomat Paul Seger said. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger told reporters: "I will visit Minsk on June 3." => trip Paul Seger > BY
        + 2018-05-18 | Chilean envoy Pedro Soto sang. Swiss diplomat Paul Seger said that "when I met Soto on Monday, I was glad." => meeting Paul Seger + Pedro Soto
        - 2018-05-18 | "I hope to visit Minsk on June 3," Swiss diplomat Paul Seger said. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger told Chilean envoy Pedro Soto: "I will visit Minsk on June 3." => trip Pedro Soto > BY
        - 2018-05-18 | "I will visit Minsk on June 3," a banker said of Swiss diplomat Paul Seger. => trip Paul Seger > BY
        + 2018-05-18 | "My visit to Minsk in March was useful," Swiss diplomat Paul Seger said. => trip Paul Seger > BY
        + 2018-05-18 | "When I was in Minsk in March it rained," Swiss diplomat Paul Seger said. => trip Paul Seger > BY
        - 2018-05-18 | "My visit to Minsk in March was useful," a banker said of Swiss diplomat Paul Seger. => trip Paul Seger > BY
        - 2018-05-18 | "If I were in Minsk I would weep," Swiss diplomat Paul Seger said. => trip Paul Seger > BY
        """,
    ),
)
