"""Says whom a pronoun cannot mean: the one whom "he" met, of "After meeting B, he said" and "B, whom he".

Whom it means then is found in antecedents.py.
"""

from __future__ import annotations

from store.annotate.closed_words import BE, HE_OR_SHE
from store.annotate.events.clause.lists import capable, governor
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Party, Scene
from store.annotate.events.who.plurals import PartiesIn

_FRONTED = frozenset("after following during before in at over upon while on having with".split())


_COMPARED = frozenset(["unlike", "like"])


_MEETING = frozenset(["meet", "see", "sit_with", "receive", "confer", "act"])
"""Frames of the verbs whose object is met."""


_WHILE = frozenset("after before while when upon on following during in at".split())


_GUESTS = frozenset("guest host hostess visitor".split())
"""What nobody is to himself."""


_TO_BESIDE = 9
"""Tokens from "he" to the name of "he and Foreign Minister B", at most."""


_TO_HIM = 6
"""Tokens from "after" to the "him" of "after an hour's talks with him", at most."""


def barred(scene: Scene, parties_in: PartiesIn, sentence: int, token: int) -> frozenset[str]:
    """The officials whom "he" or "him" at `token` cannot mean by its own sentence."""
    lower = scene.tokens.lower
    first, stop = scene.tokens.sentences[sentence]
    if lower[token] in HE_OR_SHE and lower[token + 1 : token + 2] == ["and"]:
        beside = scene.people_in(token + 2, min(token + _TO_BESIDE, len(lower)))[:1]
        if beside and all(scene.titled[at] for at in range(token + 2, beside[0][0])):
            return frozenset([beside[0][1]])  # "He and B had met before"
    if token == first and lower[token] in ("his", "her"):
        return frozenset(_told_later(scene, token, stop))
    before = [one for one in parties_in(scene, sentence) if one.stop <= token]
    if not before:
        return frozenset()
    if lower[token] in HE_OR_SHE:
        return frozenset(_met_by_him(scene, before, first, token))
    if lower[token - 1] in BE and not _GUESTS.isdisjoint(lower[token + 1 : token + 2]):
        return frozenset(who for one in before for who in one.ids)  # "B had been his guest"
    if lower[token] not in ("him", "her"):
        return frozenset()
    return frozenset(_who_meets_him(scene, before, first, token))


def _told_later(scene: Scene, his: int, stop: int) -> tuple[str, ...]:
    """B of "His trip will come a week after B met C": who is meant by "his" is not named again."""
    lower = scene.tokens.lower
    for at, who in scene.people_in(his, stop):
        since = at - 1
        while since > his and scene.titled[since]:
            since -= 1
        if lower[since] in _SINCE:
            return (who,) if scene.tokens.classes[at + 1 : at + 2] == "a" else ()
    return ()


_SINCE = frozenset("after before since when while as".split())


def _met_by_him(scene: Scene, before: list[Party], first: int, he: int) -> tuple[str, ...]:
    """B of "B and he signed", "B, whom he met", "After talks with B, he" and "Unlike B, who …, he"."""
    lower = scene.tokens.lower
    last = before[-1]
    if last.possessive or last.sort == "pronoun":
        return ()
    if lower[he - 1] == "and" and last.stop == he - 1:
        return last.ids
    if lower[he - 1] == "whom":
        return last.ids
    if lower[first] in _COMPARED and lower[he - 1] == ",":
        return tuple(who for one in before for who in one.ids if one.sort == "name")
    if lower[first] == "with" and last.stop == he:
        return tuple(who for one in before for who in one.ids)  # "With B he went to Oslo"
    if lower[he - 1] != "," or lower[first] not in _FRONTED:
        return ()
    met = [one for one in before if _is_met(scene, one)]
    if any(capable(scene, one) for one in before if one not in met):
        return ()
    return tuple(who for one in met for who in one.ids)


def _is_met(scene: Scene, party: Party) -> bool:
    """Whether a phrase is the object of a verb of meeting or the partner of talks."""
    word = governor(scene, party)
    if party.possessive or word == "with":
        return not party.possessive
    verb = scene.triggers.verbs.get(word)
    return verb is not None and not _MEETING.isdisjoint(verb.frames)


def _who_meets_him(scene: Scene, before: list[Party], first: int, him: int) -> tuple[str, ...]:
    """B of "B said after meeting him": who does the meeting is not the one met."""
    lower = scene.tokens.lower
    verb = scene.triggers.verbs.get(lower[him - 1])
    if lower[him - 1] != "with" and (verb is None or verb.form != "ing"):
        return ()
    near = range(max(him - _TO_HIM, first), him)
    since = next((at for at in reversed(near) if lower[at] in _WHILE), -1)
    subjects = [one for one in before if one.stop <= since and capable(scene, one)]
    return subjects[-1].ids if since >= 0 and subjects else ()


RULES = (
    EventRule(
        "who/not-whom-he-met",
        """
        + 2019-05-24 | Swiss Foreign Minister Paul Seger came to Minsk on Sunday. After meeting President Viktor Orlov, he praised the country. => meeting Paul Seger + Viktor Orlov
        + 2019-05-24 | Swiss Foreign Minister Paul Seger came to Minsk on Sunday. President Viktor Orlov, whom he met on Monday, praised Swiss banks. => meeting Paul Seger + Viktor Orlov
        + 2019-05-24 | Swiss Foreign Minister Paul Seger came to Minsk on Sunday. President Viktor Orlov said after meeting him that trade would grow. => meeting Paul Seger + Viktor Orlov
        - 2019-05-24 | Swiss Foreign Minister Paul Seger praised President Viktor Orlov of Belarus. After a letter to President Viktor Orlov, he praised the country. => meeting Paul Seger + Viktor Orlov
        + 2019-05-24 | Danish minister Lone Friis flew to Minsk this week. Belarussian Trade Minister Viktor Orlov said no. She and Orlov had met once this year, in Rome in February. => meeting Lone Friis + Viktor Orlov; met Lone Friis + Viktor Orlov = 2019-02-01..2019-02-28
        - 2019-05-24 | Swiss envoy Paul Seger flew to Minsk on Monday. Unlike his predecessor Ueli Maurer, who flew to Lima at once, he has made Belarus his first stop. => trip Ueli Maurer > BY
        + 2019-05-24 | Swiss President Paul Seger will fly to Lima on Sunday. With Foreign Minister Urs Ek he will go on to Chile. => trip Paul Seger > CL; with Paul Seger > CL = Urs Ek
        + 2019-05-24 | Swiss envoy Paul Seger is to visit Lima. Ueli Maurer has succeeded Seger as mediator. His trip to Minsk will come a week after Maurer spoke there. => trip Paul Seger > BY
        - 2019-05-24 | Swiss President Paul Seger will fly to Lima on Sunday. With Foreign Minister Urs Ek he will go on to Chile. => trip Urs Ek > PE
        """,
    ),
)
