"""Finds who is the first or the last to do something: X of "X, the first minister ever to visit Peru",
"The previous president to come was X".

Other subjects are found in subjects.py; whose turn something is, agents.py asks itself.
"""

from __future__ import annotations

from store.annotate.events.clause.clauses import verb_group
from store.annotate.events.clause.lists import rest_of_list
from store.annotate.events.clause.scene import Party, Scene
from store.annotate.events.who.parties import parties_in
from store.annotate.events.who.subjects import subject_of

_BECOMING = frozenset("became become becomes becoming was is".split())
_ORDINALS = frozenset("first only last latest second third youngest sole".split())
_HIGHEST = frozenset("highest-ranking highest-level highest top-ranking".split())
_RANKS = _ORDINALS | _HIGHEST | {"most"}
_OF_ROWS = _ORDINALS | _HIGHEST | {"previous", "recent", "senior"}
_LONGEST_SUBJECT = 12
"""Tokens before the "to" of "The last high-ranking official of the North to come to A was X"."""
_TO_WAS = 14
"""Tokens from the "to" of "The last official to come to A was X" to its "was", at most."""
_TO_THE = 14
"""Tokens from "the" to the "to" of "X, the first foreign minister of the North ever to come", at most."""
_TO_NAME = 3
"""Tokens from "was" to the name of "was Foreign Minister X", at most."""


def _who_it_was(scene: Scene, to: int, last: int) -> tuple[Party, ...]:
    """X of "The previous president to come to A was X": the subject comes last."""
    lower = scene.tokens.lower
    for index in range(to + 2, min(to + _TO_WAS, last)):
        if lower[index] in ("was", "is", "were", "been"):
            parties = parties_in(scene, scene.sentence_at[to])
            index, reach = _when_it_was(scene, index, last)
            for number, party in enumerate(parties):
                if index < party.first <= index + reach and party.sort == "name":
                    if lower[index] in ("was", "been"):
                        return (party,)
                    return rest_of_list(scene, parties, number)
            return ()
        if lower[index] in (",", ";", "who", "which"):
            return ()
    return ()


def _when_it_was(scene: Scene, was: int, last: int) -> tuple[int, int]:
    """The token before whoever came last, and how far behind it the name may begin: "was |X", "was two
    years ago, when |former minister X met Y"."""
    at = was + 1
    while at < last and (scene.clock[at] is not None or scene.tokens.lower[at] in _AGO):
        at += 1
    if at > was + 1 and scene.tokens.lower[at] == "when":
        return at, _TO_TITLED
    return was, _TO_NAME


_AGO = frozenset(["in", "on", ",", "back"])
_TO_TITLED = 7
"""Tokens from "when" to the name of "when former Secretary of State X", at most."""


def the_first_to(scene: Scene, to: int) -> tuple[Party, ...]:
    """X of "X, the first foreign minister of the North ever to come to India"."""
    lower = scene.tokens.lower
    low, last = scene.tokens.sentences[scene.sentence_at[to]]
    opening, owned = low, scene.tokens.classes.find("s", low, low + 4)  # "Vietnam's last leader to"
    while opening <= owned or lower[opening] in ("among", "the", "most"):
        opening += 1
    if lower[opening] in _OF_ROWS and to - low < _LONGEST_SUBJECT:
        return _who_it_was(scene, to, last)
    for index in range(to - 1, max(to - _TO_THE, low + 1), -1):
        if lower[index] == "," or scene.tokens.classes[index] in ";:":
            return ()
        if lower[index] != "the":
            continue
        before, rank = lower[index - 1], lower[index + 1]
        if before == "and":
            return _also_the_first(scene, index) if rank in _RANKS else ()
        if rank not in _ORDINALS | _HIGHEST:
            continue
        if before in _BECOMING:  # "when he became the first foreigner to be received by X"
            return subject_of(scene, verb_group(scene, index - 1, "past").first, False)
        if before == ",":
            return tuple(
                party
                for party in parties_in(scene, scene.sentence_at[to])
                if party.stop == index - 1 and party.sort == "name" and not party.possessive
            )
    return ()


_OFFICE = 14
"""Tokens of ", vice chairman of the commission" between a name and "and the highest-ranking"."""


def _also_the_first(scene: Scene, the: int) -> tuple[Party, ...]:
    """X of "X, vice chairman of the commission and |the highest-ranking Korean ever to go to Rome"."""
    lower = scene.tokens.lower
    for party in reversed(parties_in(scene, scene.sentence_at[the])):
        if party.stop >= the or party.sort != "name" or party.possessive:
            continue
        gap = range(party.stop + 1, the)
        office = lower[party.stop] == "," and len(gap) <= _OFFICE
        verbs = (lower[at] in scene.triggers.verbs and scene.titled[at] is None for at in gap)
        return (party,) if office and not any(verbs) else ()
    return ()
