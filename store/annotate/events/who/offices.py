"""Tells whether an official holds the office that a description names: "the Foreign Minister".

It knows titles and their words; whom a description means in its sentence is decided in
descriptions.py.
"""

from __future__ import annotations

from store.annotate.closed_words import SPOKESPEOPLE
from store.annotate.events.clause.rule import EventRule
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
    heavyweight vice-chairman""".split()
)
"""Nouns that describe an official, or those with them."""


CALLINGS = frozenset(
    """parliamentarian mp lawyer jurist rapporteur expert investigator mediator troubleshooter
    cardinal prelate archbishop bishop churchman patriarch heir sovereign royal businessman
    businesswoman industrialist tycoon magnate executive banker economist academic professor scholar
    researcher historian representative deputy soldier spymaster strongman
    ex-president ex-premier ex-leader ex-minister star player athlete wrestler director director-general
    coordinator administrator communist head operative scientist doctor ambassador
    ex-ambassador ex-diplomat ex-general adviser advisor judge prosecutor astronaut singer actor actress writer
    poet physicist rabbi ayatollah activist dissident student pastor priest monk missionary
    evangelist preacher billionaire millionaire mogul entrepreneur showman celebrity tourist teacher
    farmer engineer skater golfer boxer restaurateur filmmaker author ex-wrestler ex-star ex-player
    ex-lawmaker ex-senator ex-governor ex-congressman ex-pastor""".split()
)
"""Nouns that describe an official where their phrase ends with them: not "the executive order"."""


WHOEVER = frozenset("official politician statesman functionary dignitary".split())
"""Words that tell nothing of the office: "the official" is whoever the sentence before tells of."""


ANY_OFFICE = frozenset(
    """leader diplomat visitor official guest dignitary politician statesman head cleric cadre
    functionary apparatchik technocrat heavyweight troubleshooter operative""".split()
)
"""Words for whoever holds any office at all."""


SAME_OFFICE = {
    "premier": ("premier", "prime"),
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
    **dict.fromkeys(
        ("mp", "parliamentarian"),
        (
            "mp",
            "lawmaker",
            "legislator",
            "parliamentarian",
            "senator",
            "congressman",
            "deputy",
            "member",
        ),
    ),
    **dict.fromkeys(("lawyer", "jurist"), ("lawyer", "jurist", "attorney", "judge")),
    "investigator": ("investigator", "rapporteur", "prosecutor"),
    "expert": ("expert", "rapporteur", "adviser"),
    "mediator": ("mediator", "envoy", "representative", "negotiator", "facilitator"),
    **dict.fromkeys(
        ("cardinal", "prelate", "churchman", "archbishop", "bishop"),
        ("cardinal", "archbishop", "bishop", "patriarch", "nuncio"),
    ),
    "sovereign": ("king", "queen", "emperor", "sultan", "emir"),
    **dict.fromkeys(("heir", "royal"), ("prince", "princess", "duke")),
    **dict.fromkeys(
        ("businessman", "industrialist", "tycoon", "magnate", "executive"),
        ("businessman", "industrialist", "tycoon", "magnate", "executive", "chairman"),
    ),
    **dict.fromkeys(
        "billionaire millionaire mogul entrepreneur".split(),
        tuple("billionaire mogul entrepreneur businessman tycoon chairman founder".split()),
    ),
    **dict.fromkeys(
        ("pastor", "missionary", "evangelist", "preacher", "priest"),
        ("pastor", "missionary", "evangelist", "preacher", "priest", "reverend"),
    ),
    **dict.fromkeys(("showman", "celebrity"), ("star", "player", "wrestler", "actor", "singer")),
    **dict.fromkeys(
        ("ex-wrestler", "ex-star", "ex-player"), ("star", "player", "athlete", "wrestler")
    ),
    "ex-lawmaker": ("lawmaker", "senator", "congressman"),
    "ex-senator": ("senator",),
    "ex-governor": ("governor",),
    "ex-congressman": ("congressman", "representative"),
    "banker": ("banker", "bank"),
    **dict.fromkeys(
        ("academic", "professor", "scholar", "researcher", "economist", "scientist"),
        ("academic", "professor", "scholar", "researcher", "historian", "economist", "scientist"),
    ),
    "soldier": ("general", "marshal", "admiral", "colonel", "army", "military"),
    "spymaster": ("intelligence", "spy", "espionage"),
    "strongman": ("leader", "president", "general", "ruler"),
    **dict.fromkeys(
        ("star", "player", "athlete", "wrestler"),
        ("star", "player", "athlete", "wrestler", "basketball", "champion"),
    ),
    "ex-leader": ("leader", "president", "premier", "minister", "chancellor"),
    "ex-president": ("president",),
    "ex-premier": ("premier", "minister"),
    "ex-minister": ("minister",),
    "ex-ambassador": ("ambassador",),
    "ex-general": ("general",),
    "ex-diplomat": ("diplomat", "ambassador", "envoy"),
    "vice-president": ("president",),
    "vice-premier": ("premier",),
    "vice-chairman": ("chairman",),
    "secretary-general": ("secretary",),
    "director-general": ("director",),
    "deputy": ("deputy", "lawmaker"),
}
"""Word of a description -> the words of titles that it may stand for."""


_FIELD_WITHIN = {
    "vice-president": "vice",
    "vice-premier": "vice",
    "vice-chairman": "vice",
    "secretary-general": "general",
    "director-general": "general",
}


def fields_of(words: list[str], noun: str) -> list[str]:
    """What tells the office apart in the words before a noun and in the noun: "foreign", "vice"."""
    found = [one for one in words if one in FIELDS]
    return [*found, _FIELD_WITHIN[noun]] if noun in _FIELD_WITHIN else found


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
            and not ("junta" in offices and _CIVIL.intersection(words) and _ARMED.isdisjoint(words))
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


_ARMED = frozenset("army military armed navy junta forces".split())


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


def is_spokesman(scene: Scene, official: str) -> bool:
    """Whether somebody speaks for others: a report that quotes him tells seldom of his own journeys."""
    return any(
        not SPOKESPEOPLE.isdisjoint(role.title.lower().split())
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


RULES = (
    EventRule(
        "who/calling",
        """
        + 2019-05-24 | Swiss intelligence chief Paul Seger came to Minsk on Sunday. President Viktor Orlov received the spymaster on Monday. => meeting Paul Seger + Viktor Orlov
        + 2019-05-24 | Swiss lawmaker Paul Seger came to Minsk on Sunday. The MP met President Viktor Orlov on Monday. => meeting Paul Seger + Viktor Orlov
        + 2019-05-24 | Swiss Vice President Paul Seger came to Minsk on Sunday. The vice-president met President Viktor Orlov on Monday. => meeting Paul Seger + Viktor Orlov
        + 2019-05-24 | Swiss Prime Minister Paul Seger came to Minsk on Sunday. Belarussian President Viktor Orlov received the leader on Monday. => meeting Paul Seger + Viktor Orlov
        + 2019-05-24 | Swiss central bank governor Paul Seger came to Minsk on Sunday. Belarussian President Viktor Orlov received the central bank governor. => meeting Paul Seger + Viktor Orlov
        - 2019-05-24 | Swiss Vice President Paul Seger came to Minsk on Sunday. The president met President Viktor Orlov's wife on Monday. => meeting Paul Seger + Viktor Orlov
        - 2019-05-24 | Swiss minister Paul Seger came to Minsk on Sunday. The lawyer of a prisoner met President Viktor Orlov on Monday. => meeting Paul Seger + Viktor Orlov
        - 2019-05-24 | Swiss lawmaker Paul Seger came to Minsk on Sunday. The deputy mayor met President Viktor Orlov on Monday. => meeting Paul Seger + Viktor Orlov
        - 2019-05-24 | Swiss lawmaker Paul Seger came to Minsk on Sunday. The banker met President Viktor Orlov on Monday. => meeting Paul Seger + Viktor Orlov
        """,
    ),
)
