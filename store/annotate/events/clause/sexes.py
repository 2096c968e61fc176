"""Tells who is a woman and who is a man from the words beside a name: "his sister, X", "Mrs. X".

What the article says counts first; where it says nothing, a given name that only women or only men
bear keeps a pronoun from meaning its bearer. Pronouns are resolved in parties.py.
"""

from __future__ import annotations

from store.annotate.closed_words import HER_FORMS
from store.annotate.events.clause.scene import Scene

_WOMAN = frozenset(
    """sister wife daughter mother aunt niece widow granddaughter queen princess mrs. ms. madame
    lady chairwoman spokeswoman congresswoman stateswoman businesswoman actress empress duchess
    baroness""".split()
)


_MAN = frozenset(
    """brother husband son father uncle nephew widower grandson grandfather mr. king prince sir
    lord spokesman congressman pope pontiff emperor sultan emir sheikh archbishop cardinal bishop
    duke""".split()
)


SEXED = _WOMAN | _MAN
"""Words that tell the sex of someone named beside them."""


_MASCULINE = frozenset("he his him himself".split())


def sexes_of(scene: Scene) -> dict[str, str]:
    """Official id -> "f" or "m", where a word beside the name says so; found once an article."""
    known = scene.sexes
    if known is None:
        known = scene.sexes = {}
        lower = scene.tokens.lower
        for index in scene.words_of(SEXED):
            if scene.clock[index] is None and scene.owner[index] is None:
                who = _whose(scene, index)
                if who:
                    known.setdefault(who, "f" if lower[index] in _WOMAN else "m")
        first = _of_first_named(scene)
        if first is not None:
            known.setdefault(*first)
    return known


def sex_of(scene: Scene, official: str) -> str | None:
    """ "f" or "m" as the article says, or else as the given name tells; None where neither does."""
    told = sexes_of(scene).get(official)
    if told is not None:
        return told
    one = scene.officials.get(official)
    given, _, family = one.name.partition(" ") if one is not None else ("", "", "")
    return scene.sex_by_name(given) if family else None


def _of_first_named(scene: Scene) -> tuple[str, str] | None:
    """The one named first and his sex, told by "he" or "her" before anybody else is named: "X flew to
    Lima on Tuesday, her office said"."""
    people = scene.first_people
    if not people:
        return None
    begin, who = people[0]
    stop = next((at for at, one in people if one != who), len(scene.tokens))
    lower, classes = scene.tokens.lower, scene.tokens.classes
    told: set[str] = set()
    own = scene.sentence_at[begin]
    for at in range(begin + 1, stop):
        word = lower[at]
        female = word in HER_FORMS
        if not female and word not in _MASCULINE:
            continue
        opens = at == scene.tokens.sentences[scene.sentence_at[at]][0]
        if (opens or scene.sentence_at[at] == own) and '"' not in classes[begin:at]:
            told.add("f" if female else "m")
    return (who, told.pop()) if len(told) == 1 else None


def _whose(scene: Scene, index: int) -> str | None:
    """The one whom the word at `index` calls a sister or a king: "X, his sister", "Queen X"."""
    lower = scene.tokens.lower
    after = index + 1
    limit = index + 4 if index + 4 < len(lower) else len(lower)
    while after < limit and (lower[after] == "," or scene.titled[after]):
        after += 1
    name = scene.owner[after] if after < len(lower) else None
    if name is not None and name.kind == "person":
        return name.id
    before = index - 1
    limit = index - 6 if index > 6 else 0
    while before > limit and lower[before] != ",":
        if scene.owner[before] is not None or lower[before] in ("and", "of", "by"):
            return None
        before -= 1
    behind = before + 1  # "X, spokesman for", "X, his sister"
    if lower[before] != "," or not (behind == index or lower[behind] in _WHOSE):
        return None
    name = scene.owner[before - 1]
    return name.id if name is not None and name.kind == "person" else None


_WHOSE = frozenset("his her the a their".split())


def of_other_sex(scene: Scene, ids: tuple[str, ...], pronoun: str) -> bool:
    """Whether "he" or "she" cannot mean this one."""
    if len(ids) != 1:
        return False
    if pronoun in HER_FORMS:
        return sex_of(scene, ids[0]) == "m"
    return pronoun in _MASCULINE and sex_of(scene, ids[0]) == "f"
