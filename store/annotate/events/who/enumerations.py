"""Follows a list of people past what the plain grammar of lists passes over.

"A, adviser to X; B, who chairs the union; as well as two deputies, C and D": the list of A goes on
to D. Whom a list travels with is for the readers of company.
"""

from __future__ import annotations

from store.annotate.events.clause.lists import NAMED_PLURALS, group
from store.annotate.events.clause.scene import Party, Scene

_STOPS = frozenset(
    """when where while after before since until because although though if but whether unless
    that then according told said says he she they it""".split()
)
"""Words with which another clause begins."""


_FINITE = frozenset(
    """is are was were has have had will would can could may might should must do does did
    not""".split()
)


_RELATIVES = frozenset(["who", "whose", "which", "whom"])


_BEFORE_ONE = frozenset([",", ";", ":", "and", "plus", "including", "comprising"])
"""Words after which the next of a list is named."""


_OF_AN_OFFICE = frozenset(["of", "to", "for", "under"])
"""Words before one who only tells whose adviser somebody of the list is."""


def rest_named(scene: Scene, parties: list[Party], sentence: int, last: Party) -> tuple[Party, ...]:
    """Who else is named in the enumeration whose plain list ends with the party `last`."""
    tokens = scene.tokens
    lower, stop = tokens.lower, tokens.sentences[sentence][1]
    found: tuple[Party, ...] = ()
    at, relative = last.stop, False
    number = next((n for n, one in enumerate(parties) if one.first >= at), len(parties))
    while at < stop:
        if number < len(parties) and parties[number].first <= at:
            party = parties[number]
            if relative or party.sort != "name" or party.possessive:
                at, number = max(party.stop, at + 1), number + 1
                continue
            verdict = _belongs(scene, party, stop)
            if verdict == "end":
                return found
            end = group(scene, parties, number)[1] if verdict != "skip" else number + 1
            if verdict == "one":
                found += tuple(
                    one for one in parties[number:end] if one.sort == "name" and not one.possessive
                )
            at, number = parties[end - 1].stop, end
            continue
        word = lower[at]
        if word in (",", ";", ")"):
            relative = False
            if _participle_follows(scene, at, stop):
                return found
        elif word in _RELATIVES:
            relative = True
        elif not relative and _begins_a_clause(scene, at):
            return found
        at += 1
    return found


def _belongs(scene: Scene, party: Party, stop: int) -> str:
    """ "one" of the list, "skip" what only tells of another's office, or "end" of the list."""
    lower = scene.tokens.lower
    word = lower[party.first - 1]
    if word == "by":
        return "one" if lower[party.first - 2] in _BEFORE_ONE else "end"
    if word == "of" and lower[party.first - 2] in ("and", ";"):
        return "one"  # "made up of A and of B"
    if word in _OF_AN_OFFICE:
        return "skip"
    if word not in _BEFORE_ONE and word not in NAMED_PLURALS:
        return "end"
    return "end" if _acts(scene, party, stop) else "one"


def _acts(scene: Scene, party: Party, stop: int) -> bool:
    """Whether the clause goes on with the party as its subject: "…, X said"."""
    if party.stop >= stop:
        return False
    after = scene.tokens.lower[party.stop]
    if after in _RELATIVES:
        return False
    return _begins_a_clause(scene, party.stop) or after == "also"


def _begins_a_clause(scene: Scene, at: int) -> bool:
    word = scene.tokens.lower[at]
    if word in _STOPS or word in _FINITE or scene.tokens.classes[at] == '"':
        return True
    if scene.owner[at] is not None or scene.titled[at] is not None:
        return False
    verb = scene.triggers.verbs.get(word)
    return word in scene.triggers.reporting or (verb is not None and verb.is_finite)


def _participle_follows(scene: Scene, comma: int, stop: int) -> bool:
    """Whether a clause of its own follows the comma: ", arriving from Lima", ", to meet B"."""
    if comma + 1 >= stop:
        return False
    word = scene.tokens.lower[comma + 1]
    verb = scene.triggers.verbs.get(word)
    return word == "to" or (
        verb is not None and verb.form == "ing" and scene.titled[comma + 1] is None
    )
