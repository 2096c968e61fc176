"""What office a printed title names, in a form that does not depend on its wording.

"Minister of Foreign Affairs" and "foreign minister" are one office; a deputy is another. Each
office belongs to a walk of life, since a prosecutor and an envoy of one name are two people more
often than one. Nothing here decides who is who.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from store.link.keys import fold
from store.model import Role

_WALKS = {
    "law": (
        "judge justice prosecutor attorney lawyer magistrate barrister solicitor procurator jurist"
    ),
    "media": "reporter correspondent journalist editor photographer columnist broadcaster anchor",
    "sport": (
        "coach player striker midfielder defender goalkeeper cyclist champion athlete swimmer "
        "boxer runner skater golfer batsman bowler driver jockey wrestler medallist referee"
    ),
    "learning": (
        "professor scholar analyst researcher expert scientist economist historian academic "
        "lecturer teacher student fellow physicist"
    ),
    "business": "businessman businesswoman banker trader entrepreneur broker tycoon",
    "arts": "actor actress singer writer author artist poet novelist musician filmmaker dancer",
    "faith": "pope archbishop bishop cardinal ayatollah imam rabbi priest cleric monk pastor",
}
_WALK_OF = {word: walk for walk, words in _WALKS.items() for word in words.split()}
_STATE = frozenset(
    "president vice minister prime-minister chancellor secretary ambassador envoy consul diplomat "
    "general marshal admiral colonel commander governor mayor senator congressman lawmaker mp "
    "speaker spokesman king queen prince princess sultan emir sheikh party government parliament "
    "council committee commission department bureau presidium assembly army navy force defence "
    "foreign interior politburo un eu union official leader negotiator representative commissioner "
    "undersecretary legislator deputy marshal regent emperor".split()
)
_LAW_BODIES = frozenset("prosecutors prosecution prosecutor court courts procuracy".split())

_SAME = {
    "deputy": "vice", "premier": "prime-minister", "chairman": "chair", "chairwoman": "chair",
    "chairperson": "chair", "spokeswoman": "spokesman", "spokesperson": "spokesman",
    "defense": "defence", "congresswoman": "congressman", "ministerial": "minister",
    "chief": "head", "director": "head", "assistant": "assistant", "cm": "minister",
    "u.n": "un", "nations": "un", "unions": "union", "overseas": "foreign", "armed": "army",
    "envoy": "envoy", "representative": "envoy", "emissary": "envoy", "undersecretary": "under",
    "communist": "party", "sec": "secretary", "gen": "general", "fm": "foreign",
}  # fmt: skip
_EMPTY = frozenset(
    "of the for to in on at and a an 's s affairs relations ministry minister's united mr mrs dr "
    "visiting new then veteran senior top chief-of current incumbent country's nation's".split()
)
_VAGUE = frozenset(
    "minister official leader diplomat member head chair general secretary vice president envoy "
    "spokesman ambassador politician lawmaker delegate commander governor mayor officer".split()
)
_ALONE = frozenset("president prime-minister king queen pope chancellor sultan emir".split())
"""Heads that name an office by themselves: a country has one of them at a time."""
_RANKS = frozenset("vice assistant acting first second deputy interim".split())
_HONORIFICS = frozenset("sheikh general sir lord dr".split())
_FORMER = frozenset("former ex late onetime then-".split())
_WORD = re.compile(r"[a-z][a-z.]*")


@dataclass(frozen=True, slots=True)
class Office:
    """An office in words that are the same for each way of printing it."""

    post: str
    """Its words sorted: "foreign minister vice"; "ex " in front of a former one."""
    specific: bool
    """Whether few people of a country hold it at a time, unlike "minister" or "official"."""
    walk: str | None
    """The walk of life, "state" for politics, diplomacy and the forces; None if it is unclear."""

    @property
    def ever(self) -> str:
        """The post whether it is held or was held before."""
        return self.post.removeprefix("ex ")


@lru_cache(maxsize=65_536)
def read_office(title: str, former: bool = False) -> Office:
    """The office that a printed title names."""
    plain = fold(title).replace("prime minister", "premier").replace("secretary-general", "sg")
    words = [_SAME.get(word.strip("."), word.strip(".")) for word in _WORD.findall(plain)]
    former = former or any(word in _FORMER for word in words)
    content = sorted({word for word in words if word not in _EMPTY and word not in _FORMER})
    heads = [word for word in content if word in _ALONE]
    if len(heads) == 1:
        content = _without_adjectives(content, heads[0], title)
    post = " ".join(content)
    specific = any(word not in _VAGUE for word in content) or post in _ALONE
    walk = next((_WALK_OF[word] for word in content if word in _WALK_OF), None)
    if walk is None and any(word in _LAW_BODIES for word in content):
        walk = "law"
    if walk is None and any(word in _STATE for word in content):
        walk = "state"
    return Office(("ex " if former and post else "") + post, specific, walk)


def _without_adjectives(content: list[str], head: str, title: str) -> list[str]:
    """The words of a head of state's title that change the office: not "embattled" or "elected"."""
    names = {fold(word) for word in re.findall(r"\b[A-Z][\w.]*", title)}
    return [
        word
        for word in content
        if word == head or word in _RANKS or (word in names and word not in _HONORIFICS)
    ]


def offices(roles: tuple[Role, ...]) -> frozenset[Office]:
    """The offices of an official's roles, without those that say nothing."""
    found = {read_office(role.title, role.former) for role in roles}
    return frozenset(office for office in found if office.post)
