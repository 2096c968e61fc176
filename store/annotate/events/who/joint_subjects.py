"""Finds X of "X and his entourage arrived", "X and leaders of six agencies attended".

Such a subject ends in words for people whom the sentence does not name; its own verb and the other
subjects are found in subjects.py, named companions in company.py.
"""

from __future__ import annotations

from store.annotate.events.clause.clauses import AUXILIARIES
from store.annotate.events.clause.lists import heads, led_by
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import SUBORDINATORS, Party, Scene

_COMPANY = frozenset(
    """ministers officials colleagues entourage delegation delegations wife husband spouse party team
    aides aide suite retinue son daughter group lawmakers deputies advisers staff""".split()
)


_OF_COMPANY = frozenset("a an the his her their of several other senior high-level".split())


_AND_OTHERS = (["and", "other"], ["and", "others"])


_FEW = frozenset("two three four five six seven eight nine ten several some".split())


_FELLOWS = frozenset(
    """other aides officials ministers others senior more colleagues deputies lawmakers advisers
    advisors businessmen journalists generals experts diplomats""".split()
)


def _and_others(lower: list[str], at: int) -> bool:
    """Whether "and other (officials)", "and two other (officials)", "and three aides" begins at."""
    if lower[at : at + 2] in _AND_OTHERS:
        return True
    if lower[at] != "and" or lower[at + 1] not in _FEW:
        return False
    noun = at + 2
    while not _RANKS.isdisjoint(lower[noun : noun + 1]):
        noun += 1
    return not _FELLOWS.isdisjoint(lower[noun : noun + 1])


_RANKS = frozenset("deputy prime vice cabinet top".split())
"""Between a number and its noun: "and five deputy prime ministers"."""


_COUNTED = _FEW | frozenset("more dozens scores hundreds many various numerous".split())


_MEMBERS = frozenset(
    """leaders ministers officials representatives delegates envoys experts members diplomats
    presidents premiers negotiators ambassadors executives businessmen scholars senators lawmakers
    legislators governors mayors generals officers politicians statesmen deputies parliamentarians
    congressmen academics journalists reporters businesspeople artists athletes people""".split()
)
"""Nouns for several who come with somebody named: "X and three former European leaders arrived"."""


_TO_NUMBER = 6
"""Tokens from such a noun back to its number, at most: "more than 50 senior Peruvian business leaders"."""


def _and_counted(scene: Scene, left: int) -> int:
    """The "and" of "X and three former European leaders", whose last word is at `left`; else -1."""
    lower, classes = scene.tokens.lower, scene.tokens.classes
    if lower[left] not in _MEMBERS or scene.owner[left] is not None:
        return -1
    low = scene.tokens.sentences[scene.sentence_at[left]][0]
    for at in range(left - 1, max(left - _TO_NUMBER, low), -1):
        if lower[at] in _COUNTED or classes[at] == "N":
            begin = at
            while begin - 1 > low and lower[begin - 1] in _BEFORE_NUMBER:
                begin -= 1
            return begin - 1 if lower[begin - 1] == "and" else -1
        if classes[at] not in "aACn-" or lower[at] in SUBORDINATORS or lower[at] in AUXILIARIES:
            return -1
    return -1


_BEFORE_NUMBER = frozenset("about around some more than at least over nearly another".split())


_PEOPLE = frozenset(
    """leaders ministers officials representatives delegates envoys experts heads members diplomats
    presidents premiers negotiators ambassadors executives businessmen scholars""".split()
)
"""Nouns for those who come with somebody named: "X and leaders of six agencies attended"."""


_BANDS = frozenset("team group delegation party number handful dozen array host".split())
"""Nouns for several of them: "X and a team of officials flew"."""


_LEADING = _PEOPLE | _BANDS
_WHOM = _MEMBERS | _FELLOWS
_OF_PEOPLE = frozenset("of from in for".split())


_TO_PEOPLE = 12
"""Tokens from a verb back to the "and" of such a list, at most."""


def _and_people(scene: Scene, left: int) -> int:
    """The "and" of "X and leaders of six agencies" where that ends at `left`; -1 if it does not."""
    lower, classes = scene.tokens.lower, scene.tokens.classes
    low = scene.tokens.sentences[scene.sentence_at[left]][0]
    for at in range(left - 1, max(left - _TO_PEOPLE, low), -1):
        word = lower[at]
        if classes[at] in ',;"' or word in SUBORDINATORS or word in AUXILIARIES:
            return -1
        people = word in _PEOPLE or (word in _BANDS and lower[left] in _WHOM)
        if people and lower[at + 1] in _OF_PEOPLE:
            begin = at
            while begin > low and lower[begin - 1] != "and" and at - begin < 4:
                begin -= 1
            return begin - 1 if lower[begin - 1] == "and" else -1
    return -1


def before_company(scene: Scene, parties: list[Party], left: int) -> int:
    """The number of X in "X and his entourage arrived", whose last word is at `left`; else -1."""
    lower = scene.tokens.lower
    others = -1
    if lower[left] in ("head", "leader") and not _AS_AT.isdisjoint(lower[left - 2 : left]):
        return _with_as_head(scene, parties, left)
    if not _FELLOWS.isdisjoint(lower[max(left - 6, 2) : left + 1]):
        reach = range(left - 1, max(left - 8, 0), -1)
        others = next((at for at in reach if _and_others(lower, at)), -1)
    if others < 0 and left > 3 and not _LEADING.isdisjoint(lower[max(left - 8, 0) : left]):
        others = _and_people(scene, left)
    if others < 0:
        others = _and_counted(scene, left)
    if others < 0 and (lower[left] not in _COMPANY or scene.owner[left] is not None):
        return -1
    index = left - 1 if others < 0 else others
    while index > left - 8 and (
        lower[index] in _OF_COMPANY
        or "-" in lower[index]
        or ((name := scene.owner[index]) is not None and name.kind != "person")
    ):
        index -= 1
    if others < 0 and lower[index].endswith(_ADJECTIVES):
        index -= 1  # "X and congressional delegations"
    if lower[index] not in ("and", "with"):
        return -1
    with_his = lower[index - 1] in _COMPANY and lower[index - 2] in ("his", "her", "their")
    if with_his and lower[index - 3] == "and":
        index -= 3  # "Rao and his party and other foreign guests"
    for number, party in enumerate(parties):
        if not heads(scene, parties, number):
            continue
        if party.stop == index:
            return number
        if party.stop > index:
            break
        if lower[party.stop] == "," and set(lower[party.stop : index]) <= _AND_SPOUSE:
            return number  # "Rao, his wife and his party"
        # "Rao, the trade minister, and his aides departed"
        between = range(party.stop, index)
        if lower[party.stop] == "," == lower[index - 1] and _is_apposition(scene, party, between):
            return number
    return -1


def _is_apposition(scene: Scene, party: Party, between: range) -> bool:
    """Whether what stands between commas behind a name only says what he is: "Peru's foreign minister"."""
    lower = scene.tokens.lower
    return all(
        scene.titled[at] == party.ids[0]
        or lower[at] in _IN_APPOSITION
        or scene.place_at(at) is not None
        or scene.tokens.classes[at] == "s"
        for at in between
    )


_ADJECTIVES = ("ial", "ional", "ary", "ical")


_IN_APPOSITION = frozenset(
    """, of the for and a an to former senior top chief deputy special de facto number two leader
    president diplomat general lawmaker negotiator spy adviser official envoy""".split()
)


_AS_AT = frozenset(["as", "at"])


_AND_SPOUSE = frozenset([",", "his", "her", "wife", "husband", "spouse", "and"])


def _with_as_head(scene: Scene, parties: list[Party], left: int) -> int:
    """The number of X in "a delegation with X as its head left", whose last word is at `left`."""
    as_at = left - 1 if scene.tokens.lower[left - 1] == "as" else left - 2
    return next(
        (n for n, one in enumerate(parties) if one.stop == as_at and led_by(scene, one)), -1
    )


RULES = (
    EventRule(
        "trip/judge-joint",
        """
        + 2018-05-18 | Finnish diplomat Kai Sauer and three aides flew to Minsk on Monday. => trip Kai Sauer > BY
        - 2018-05-18 | Finnish diplomat Kai Sauer was heard and three aides flew to Minsk on Monday. => trip Kai Sauer > BY
        + 2018-05-18 | Finnish diplomat Kai Sauer and leaders of unions flew to Minsk on Monday. => trip Kai Sauer > BY
        - 2018-05-18 | Finnish diplomat Kai Sauer warned firms and leaders of unions flew to Minsk on Monday. => trip Kai Sauer > BY
        + 2018-05-18 | Finnish diplomat Kai Sauer and three former Baltic leaders flew to Minsk on Monday. => trip Kai Sauer > BY
        + 2018-05-18 | Finnish diplomat Kai Sauer and more than 50 business leaders flew to Minsk on Monday. => trip Kai Sauer > BY
        - 2018-05-18 | Finnish diplomat Kai Sauer was ill and more than 50 business leaders flew to Minsk on Monday. => trip Kai Sauer > BY
        - 2018-05-18 | A quarrel between Finnish diplomat Kai Sauer and three former leaders reached Minsk on Monday. => trip Kai Sauer > BY
        + 2018-05-18 | Kai Sauer, the Finnish trade minister, and his wife flew to Minsk on Monday. => trip Kai Sauer > BY
        + 2018-05-18 | Kai Sauer, minister of Foreign Affairs of Finland, and his party flew to Minsk on Monday. => trip Kai Sauer > BY; country Kai Sauer = FI
        - 2018-05-18 | Kai Sauer, the Finnish trade minister, spoke and his wife flew to Minsk on Monday. => trip Kai Sauer > BY
        + 2018-05-18 | A delegation with Finnish diplomat Kai Sauer at its head flew to Minsk on Monday. => trip Kai Sauer > BY
        + 2018-05-18 | Finnish diplomat Kai Sauer spoke. A Sauer-led delegation flew to Minsk on Monday. => trip Kai Sauer > BY
        - 2018-05-18 | Finnish diplomat Kai Sauer spoke. A Sauer-backed delegation flew to Minsk on Monday. => trip Kai Sauer > BY
        + 2018-05-18 | Finnish diplomat Kai Sauer and a team of officials had been to Minsk last month. => trip Kai Sauer > BY
        + 2018-05-18 | Finnish diplomat Kai Sauer and a large group of business leaders flew to Minsk on Monday. => trip Kai Sauer > BY
        - 2018-05-18 | Finnish diplomat Kai Sauer was ill and a team of officials flew to Minsk on Monday. => trip Kai Sauer > BY
        - 2018-05-18 | Finnish diplomat Kai Sauer, appointed by Swiss minister Paul Seger to head the mission, flew to Minsk on Monday. => trip Paul Seger > BY
        + 2018-05-18 | Finnish diplomat Kai Sauer, appointed by Swiss minister Paul Seger to head the mission, flew to Minsk on Monday. => trip Kai Sauer > BY
        + 2018-05-18 | Finnish diplomat Kai Sauer and congressional delegations have visited Minsk. => trip Kai Sauer > BY
        + 2018-05-18 | Finnish diplomat Kai Sauer and aides flew to Minsk on Monday. => trip Kai Sauer > BY
        - 2018-05-18 | Finnish diplomat Kai Sauer met traders and aides flew to Minsk on Monday. => trip Kai Sauer > BY
        + 2018-05-18 | Kai Sauer, minister of Foreign Affairs of Finland, and his party and other foreign guests flew to Minsk on Monday. => trip Kai Sauer > BY
        + 2018-05-18 | Finnish minister Kai Sauer flew to Belarus on Monday with diplomat Mika Niemi. The officials will stay in Minsk until Friday. => left Kai Sauer > BY = 2018-05-18; to Mika Niemi > BY = Minsk
        - 2018-05-18 | Finnish minister Kai Sauer flew to Belarus on Monday with diplomat Mika Niemi. The officials said that prices in Minsk would fall on Friday. => to Mika Niemi > BY = Minsk
        """,
    ),
)
