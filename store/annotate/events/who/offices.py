"""Tells whether an official holds the office that a description names: "the Foreign Minister".

It knows titles and their words; whom a description means in its sentence is decided in
descriptions.py.
"""

from __future__ import annotations

from store.annotate.events.clause.scene import Scene

BODY_NOUNS = frozenset("group team party entourage contingent".split())
"""Those who travel together, where an article has told of them."""


HEADS = BODY_NOUNS | frozenset(
    """minister president leader premier envoy king queen pope pontiff chancellor
    delegation chairman chairwoman diplomat visitor secretary prince princess negotiator
    senator monarch emir sultan guest official chief governor mayor commander
    general lawmaker legislator speaker dignitary emissary congressman vice-president emperor
    aide politician statesman secretary-general vice-premier cleric delegate figure officer marshal
    admiral colonel commissioner ruler cadre functionary apparatchik technocrat
    heavyweight""".split()
)
"""Nouns that describe an official, or those with them."""


ANY_OFFICE = frozenset(
    """leader diplomat visitor official guest dignitary politician statesman head cleric cadre
    functionary apparatchik technocrat heavyweight""".split()
)
"""Words for whoever holds any office at all."""


SAME_OFFICE = {
    "premier": ("premier", "minister"),
    "pontiff": ("pope", "pontiff"),
    "leader": (
        "leader",
        "president",
        "premier",
        "king",
        "chancellor",
        "chairman",
        "emir",
        "sultan",
    ),
    "emissary": ("envoy", "emissary"),
    "envoy": ("envoy", "emissary", "representative", "diplomat", "negotiator"),
    "chief": ("chief", "head", "director", "secretary", "chairman", "secretary-general"),
    "minister": ("minister", "premier"),
    "head": ("president", "king", "queen", "emperor", "premier", "chancellor", "head", "leader"),
    "monarch": ("king", "queen", "emperor", "sultan", "emir"),
    "diplomat": ("diplomat", "ambassador", "envoy", "secretary", "negotiator", "minister"),
    "secretary": ("secretary", "secretary-general", "secretary-of-state"),
    "lawmaker": ("lawmaker", "senator", "congressman", "deputy", "mp"),
    "legislator": ("legislator", "lawmaker", "senator", "speaker", "chairman", "deputy"),
    "general": ("general", "army", "junta", "military", "marshal", "armed"),
    "officer": ("officer", "general", "marshal", "admiral", "colonel", "army", "armed", "military"),
    "ruler": ("ruler", "leader", "president", "king", "emir", "sultan", "prince"),
}
"""Word of a description -> the words of titles that it may stand for."""


FIELDS = frozenset("foreign prime vice defense defence trade interior deputy".split())
"""Words before the noun that tell one office from another."""


def holds(
    scene: Scene, official: str, offices: tuple[str, ...], modifiers: list[str], prime: bool
) -> bool:
    """Whether a title of an official is one of some offices with all `modifiers` ("foreign").

    `prime`: also a prime minister's.
    """
    one = scene.officials[official]
    for role in one.roles:
        words = role.title.lower().replace("-", " ").split()
        if not prime and "prime" in words:
            continue
        if (
            modifiers
            and not {"vice", "deputy"} & set(modifiers)
            and {"vice", "deputy"} & set(words)
        ):
            continue
        if (
            any(office in words for office in offices)
            and all(word in words for word in modifiers)
            and not ("junta" in offices and _CIVIL.intersection(words))
        ):
            return True
    return "junta" in offices and _named_with_forces(scene, official)


_FORCES = frozenset("junta army military navy defence defense guards".split())


def _named_with_forces(scene: Scene, official: str) -> bool:
    """Whether "junta chief" or "army leader" stands before a name: whom "the general" may mean."""
    lower = scene.tokens.lower
    return any(
        one == official and token > 1 and lower[token - 2] in _FORCES and lower[token - 1] in HEADS
        for token, one in scene.first_people
    )


_CIVIL = frozenset("secretary director attorney consul auditor governor assembly".split())
"""Of a title with "general" in it whose holder is no soldier."""


def holds_plainly(scene: Scene, official: str, offices: tuple[str, ...]) -> bool:
    """Whether one of some offices is an official's own, not as somebody's vice or deputy."""
    titles = (
        role.title.lower().replace("-", " ").split() for role in scene.officials[official].roles
    )
    return any(
        not {"vice", "deputy"} & set(words) and any(office in words for office in offices)
        for words in titles
    )


def is_called(scene: Scene, official: str | None, word: str, modifiers: list[str]) -> bool:
    """Whether a present title of an official has the very words of a description."""
    if official is None:
        return False
    return any(
        not role.former and {word, *modifiers} <= set(role.title.lower().replace("-", " ").split())
        for role in scene.officials[official].roles
    )


_NO_LEADERS = frozenset(
    """ambassador minister envoy spokesman spokeswoman deputy vice adviser advisor diplomat
    negotiator secretary lawmaker wife sister director delegate""".split()
)


_HEADS_OF = frozenset("prime president general first chairman leader supreme".split())
"""Of a prime minister, a general secretary, a first secretary."""


def may_lead(scene: Scene, official: str) -> bool:
    """Whether someone without the title of a leader can be "the Korean leader": no minister is."""
    titles = [
        set(role.title.lower().replace("-", " ").split())
        for role in scene.officials[official].roles
    ]
    return not any(words & _NO_LEADERS and not words & _HEADS_OF for words in titles)
