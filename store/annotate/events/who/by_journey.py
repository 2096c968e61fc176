"""Finds whom "his" and "him" mean by the journey told of them: "his host", "travelling with her".

Whoever has a host, or takes others along, is on a journey; who opens the sentence before need not be.
Whom a pronoun means by the grammar of the sentences before is found in antecedents.py.
"""

from __future__ import annotations

from store.annotate.closed_words import BE, HE_OR_SHE
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Scene
from store.annotate.events.clause.sexes import of_other_sex

_HOSTS = frozenset(["host", "hosts"])


_TO_HOST = 4
"""Tokens from "his" to the host: "his Peruvian host"."""


_TO_NAME = 8
"""Tokens from the host to his name: "his host, Foreign Minister X"."""


_WITH = frozenset("travelling traveling flying flew travelled traveled going went came".split())
"""Before "with him"."""


_ALONG = frozenset("accompanied accompanies accompany accompanying".split())
"""Before "him"."""


_SUITE = frozenset("delegation entourage retinue party team suite".split())
"""Behind "in his"."""


_REACH = 12
"""Sentences in which the journey must have been told of."""


def on_a_journey(scene: Scene, token: int, ids: tuple[str, ...]) -> tuple[str, ...]:
    """The traveller whom the pronoun at `token`, taken for `ids`, means by his host or companions; ()
    where nothing speaks for him, or `ids` made that journey."""
    lower = scene.tokens.lower
    if not scene.travellers:
        return ()
    behind = lower[token + 1 : token + 3]
    if lower[token] in HE_OR_SHE and behind[1:] == ["accompanied"] and behind[0] in BE:
        return _gone_to(scene, token, ids, None, None)  # whoever the sentence before told of
    if lower[token] in HE_OR_SHE:
        return _from_there(scene, token, ids)
    if lower[token] in ("his", "her"):
        host = _host_behind(scene, token)
        if host is not None:
            return _gone_to(scene, token, ids, host, scene.home(host))
        if lower[token + 1 : token + 2] and lower[token + 1] in _SUITE and lower[token - 1] == "in":
            return _gone_to(scene, token, ids, None, None)
    if lower[token] not in ("him", "her"):
        return ()
    beside = lower[token - 1] == "with" and lower[token - 2] in _WITH
    owner = _whose_aides(scene, token) if beside else ()
    if owner:
        return owner
    return _gone_to(scene, token, ids, None, None) if beside or lower[token - 1] in _ALONG else ()


_AIDES = frozenset("aides advisers advisors officials aide adviser wife husband ministers".split())


def _whose_aides(scene: Scene, token: int) -> tuple[str, ...]:
    """X of "X's aides A and B went with him"."""
    first = scene.tokens.sentences[scene.sentence_at[token]][0]
    for party in scene.parties_of.get(scene.sentence_at[token], []):
        owns = party.possessive and party.sort != "pronoun" and party.first <= first + 1
        if owns and scene.tokens.lower[party.stop + 1] in _AIDES:
            return party.ids
    return ()


def his_of_host(scene: Scene, token: int) -> int:
    """The token of "his" in "His host, Y, gave a dinner for him", of "him" at `token`; else -1."""
    lower = scene.tokens.lower
    if lower[token] not in ("him", "her"):
        return -1
    first = scene.tokens.sentences[scene.sentence_at[token]][0]
    return next(
        (
            at
            for at in range(token - 2, first - 1, -1)
            if lower[at] in ("his", "her")
            and (lower[at] == "her") == (lower[token] == "her")
            and not _HOSTS.isdisjoint(lower[at + 1 : min(at + _TO_HOST, token)])
        ),
        -1,
    )


def _from_there(scene: Scene, token: int, ids: tuple[str, ...]) -> tuple[str, ...]:
    """Who was told to have gone to Lima before "From Lima he is to fly to Oslo"."""
    first = scene.tokens.sentences[scene.sentence_at[token]][0]
    place = scene.place_at(first + 1)
    if scene.tokens.lower[first] != "from" or place is None or not 0 <= token - place.stop <= 1:
        return ()
    return _gone_to(scene, token, ids, None, place.country) if place.country else ()


def _host_behind(scene: Scene, token: int) -> str | None:
    """X of "his (Peruvian) host, Foreign Minister X" and of "X, his host," by the token of "his"."""
    lower = scene.tokens.lower
    stop = scene.tokens.sentences[scene.sentence_at[token]][1]
    ahead = range(token + 1, min(token + _TO_HOST, stop))
    host = next((at for at in ahead if lower[at] in _HOSTS), -1)
    if host < 0:
        return None
    before = scene.owner[token - 2] if lower[token - 1] == "," else None
    if before is not None and before.kind == "person":
        return before.id or None
    for at in range(host + 1, min(host + _TO_NAME, stop)):
        name = scene.owner[at]
        if name is not None and name.kind == "person":
            return name.id or None
        if name is None and lower[at] != "," and scene.titled[at] is None:
            return None
    return None


def _gone_to(
    scene: Scene, token: int, ids: tuple[str, ...], host: str | None, country: str | None
) -> tuple[str, ...]:
    """Who was told last to have gone to a country (any, if None), not by the way; () for `ids`."""
    if host is not None and country is None:
        return ()
    low = scene.tokens.sentences[max(scene.sentence_at[token] - _REACH, 0)][0]
    gone: list[str] = []
    for number in range(len(scene.travellers) - 1, -1, -1):
        at, one = scene.travellers[number]
        if not low <= at < token or number in scene.asides or one == host:
            continue
        if country in (None, scene.destinations[number]):
            gone.append(one)
    if not gone or set(ids) & set(gone):
        return ()
    who = scene.in_hand(token, low) if country is None else gone[0]
    if who is None or of_other_sex(scene, (who,), scene.tokens.lower[token]):
        return ()
    return (who,)


RULES = (
    EventRule(
        "who/on-a-journey",
        """
        + 2019-05-24 | Chilean envoy Pedro Soto came to Oslo on Monday. Chilean Trade Minister Ana Diaz was in Lima last week. Her host, Norwegian minister Ola Berg, gave a dinner for the envoy on Tuesday. => meeting Ola Berg + Pedro Soto
        + 2019-05-24 | Chilean envoy Pedro Soto flew to Oslo on Monday. Norwegian minister Ola Berg spoke to reporters. Trade officials Luis Rojas and Ana Diaz are travelling with him. => with Pedro Soto > NO = Ana Diaz; with Pedro Soto > NO = Luis Rojas
        - 2019-05-24 | Chilean envoy Pedro Soto flew to Oslo on Monday. Peruvian minister Raul Perez left for Rome. Peruvian officials Luis Rojas and Ana Diaz are travelling with him. => with Pedro Soto > NO = Ana Diaz; with Pedro Soto > NO = Luis Rojas
        + 2019-05-24 | Chilean envoy Pedro Soto left for Oslo on Monday. Chilean Trade Minister Ana Diaz was in Rome last month. From Oslo he is to fly to Minsk on Saturday. => trip Pedro Soto > BY
        - 2019-05-24 | Chilean envoy Pedro Soto left for Oslo on Monday. Chilean Trade Minister Ana Diaz was in Rome last month. From Oslo he is to fly to Minsk on Saturday. => trip Ana Diaz > BY
        """,
    ),
)
