"""Finds whom the first sentence of an article means that only describes somebody: "A senior envoy left.
¶ Orla Vantek ...", "One of Peru's most experienced diplomats".

Whom a description means that was named before is for descriptions.py; who stands behind "When he came
to Rome, X said" is found in named_after.py.
"""

from __future__ import annotations

from store.annotate.events.clause.scene import Scene
from store.annotate.events.who.offices import ANY_OFFICE, FIELDS, SAME_OFFICE, holds

_AHEAD = 2
"""Sentences after the first in which an official may be named whom it only describes."""


def named_next(scene: Scene, first: int, head: int, noun: str = "") -> tuple[str, ...]:
    """Whom the article's first sentence means by "a senior Finnish envoy", named just after it.

    The first person named in the next sentences, if of that country and office. `noun`: the office,
    where it is not the word at `head`.
    """
    sentence = scene.sentence_at[head]
    word = noun or scene.tokens.lower[head]
    if sentence > _behind_headline(scene) or word == "delegation":
        return ()
    country = None
    for index in range(first + 1, head):
        name = scene.place_at(index)
        if name is not None:
            country = name.country
        body = scene.owner[index]
        if body is not None and body.kind == "organisation" and body.country is not None:
            country = body.country
    after = scene.tokens.lower[head + 1 : head + 3]
    if country is None and len(after) > 1 and after[0] in ("of", "from"):
        name, sender = scene.place_at(head + 2), _home_of_sender(scene, head)
        country = name.country if name is not None else sender or _home_of_body(scene, head + 2)
        word = word if sender is None else "delegate"  # of any office
    modifiers = [one for one in scene.tokens.lower[first + 1 : head] if one in FIELDS]
    for official in _first_named_behind(scene, sentence):
        home = scene.home(official)
        if country is not None and home is not None and home != country:
            continue  # whoever stood at the foot of the steps
        if _is_the_visitor(scene, official, first, head):
            return (official,)
        if country is not None and home == country and _goes_on(scene, official, sentence):
            return (official,)
        return (official,) if _may_be(scene, official, word, modifiers, country) else ()
    return ()


def _home_of_body(scene: Scene, at: int) -> str | None:
    """The country of the body in "head of the World Food Programme", whose name begins at a token or
    behind its "the"."""
    at += scene.tokens.lower[at : at + 1] == ["the"]
    body = scene.owner[at] if at < len(scene.owner) else None
    return body.country if body is not None and body.kind == "organisation" else None


def _goes_on(scene: Scene, official: str, sentence: int) -> bool:
    """Whether the next paragraph goes on of somebody without an office: "| Ek, 62, is ...", "| Ek
    will ..."."""
    stop = scene.tokens.sentences[sentence][1]
    opens = any(begin == stop for begin, _ in scene.tokens.paragraphs)
    if scene.officials[official].roles or not opens:
        return False
    name = scene.owner[stop]
    if name is None or name.id != official:
        return False
    if scene.tokens.classes[name.stop : name.stop + 2] == ",N":
        return True
    return not _GOES_ON.isdisjoint(scene.tokens.lower[name.stop : name.stop + 1])


_GOES_ON = frozenset(
    "will is was has had hopes plans arrived left flew landed visited travelled traveled".split()
)
"""Verbs behind the name of whom the first sentence told, and seldom behind that of another."""


def _is_the_visitor(scene: Scene, official: str, first: int, head: int) -> bool:
    """Whether "a visiting NATO official" may be the official, who has an office abroad."""
    lower = scene.tokens.lower
    here = scene.dateline.country if scene.dateline is not None else None
    if "visiting" not in lower[first:head] or lower[head] not in _ANY_OFFICE_OF_LEAD:
        return False
    return scene.home(official) not in (None, here) and bool(scene.officials[official].roles)


_TITLE = 6
"""Tokens from "envoy" to the name of "an envoy of North Korean leader X", at most."""


def _home_of_sender(scene: Scene, head: int) -> str | None:
    """The country of X in "an envoy of President X" whose noun is at `head`."""
    for token in range(head + 2, min(head + 2 + _TITLE, len(scene.owner))):
        name = scene.owner[token]
        if name is not None and name.kind == "person":
            return scene.home(name.id) if name.id else None
        if name is None and not scene.titled[token]:
            return None
    return None


def _first_named_behind(scene: Scene, sentence: int) -> list[str]:
    """Those whom the next sentences name and none before did, in order."""
    stop = scene.tokens.sentences[sentence][1]
    last = min(sentence + _AHEAD, len(scene.tokens.sentences) - 1)
    known = {one for _, one in scene.people_in(0, stop)}
    behind = scene.people_in(stop, scene.tokens.sentences[last][1])
    return list(dict.fromkeys(one for _, one in behind if one not in known))


def _may_be(
    scene: Scene, official: str, word: str, modifiers: list[str], country: str | None
) -> bool:
    """Whether the official may be called "a Finnish envoy" before he is named."""
    home, roles = scene.home(official), scene.officials[official].roles
    if country is not None and not roles and home in (None, country):
        return word in _OF_A_STATE  # "The president of Peru landed. X was met by ..."
    if country is not None and home != country:
        return False
    if holds(scene, official, SAME_OFFICE.get(word, (word,)), modifiers, True):
        return True
    if word in _ANY_OFFICE_OF_LEAD and country is not None and roles:
        return True
    soldier = word == "chief" and country is not None
    return soldier and holds(scene, official, _OF_ARMS, [], True)


_OF_A_STATE = frozenset("president premier king queen chancellor emperor emir sultan".split())
"""Offices of one holder, so well known that a report may name him without."""
ONE_OF = {
    "diplomats": "diplomat",
    "officials": "official",
    "envoys": "envoy",
    "ministers": "minister",
    "generals": "general",
    "leaders": "leader",
    "lawmakers": "lawmaker",
    "advisers": "adviser",
    "aides": "aide",
}
"""Nouns behind "one of" -> the office of the one."""


_TO_PLURAL = 9
"""Tokens from "one of" to its noun, at most."""


def one_of_them(scene: Scene) -> int:
    """The noun of "One of Peru's most experienced diplomats" where the article opens so; else -1."""
    lower, sentences = scene.tokens.lower, scene.tokens.sentences
    for number, (begin, stop) in enumerate(sentences[:2]):
        first = scene.openings.get(number, begin)
        if lower[first : first + 2] == ["one", "of"]:
            ahead = range(first + 2, min(first + _TO_PLURAL, stop))
            return next((at for at in ahead if lower[at] in ONE_OF), -1)
    return -1


def _behind_headline(scene: Scene) -> int:
    """The number of the first sentence of an article: that behind a headline that names nobody."""
    sentences = scene.tokens.sentences
    if len(sentences) < 2 or scene.tokens.classes[sentences[0][1] - 1] in '.!?"':
        return 0
    return 0 if scene.people_in(*sentences[0]) else 1


_ANY_OFFICE_OF_LEAD = ANY_OFFICE | {"delegate", "figure", "aide", "lawmaker"}
"""What the first sentence may call whoever is named next with an office: "a Finnish delegate"."""


_OF_ARMS = ("general", "marshal", "admiral", "commander", "armed", "defence", "defense", "colonel")
"""Words of the titles of a defence, army or military chief."""
