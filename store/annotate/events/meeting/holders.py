"""Finds whose talks they are: "X's talks with Y", "X went to Oslo for talks", "their talks".

With whom they are, and whether they were held, is read in meeting_nouns.py.
"""

from __future__ import annotations

from dataclasses import replace

from store.annotate.closed_words import HE_SHE_THEY
from store.annotate.events.clause.clauses import verb_group
from store.annotate.events.clause.lists import (
    capable,
    governor,
    list_at,
    whole_list,
)
from store.annotate.events.clause.scene import Party, Scene, stand_in
from store.annotate.events.meeting.of_the_visit import OF_A_VISIT, holder_of_the_visit
from store.annotate.events.who.agents import agents_of
from store.annotate.events.who.parties import parties_in, resolve_pronoun
from store.annotate.events.who.partners import (
    doer_before,
    speaker_before,
)


def holders(
    scene: Scene, trigger: int, first: int, parties: list[Party]
) -> tuple[tuple[Party, ...], int]:
    """Whose talks they are, and where the telling of them begins.

    The possessor ("X's talks"), else the subject of the clause, else the one spoken of before.
    """
    attending = _those_attending(scene, trigger, first, parties)
    if attending:
        return attending, trigger
    lower = scene.tokens.lower
    for party in reversed(parties):
        if party.stop <= trigger and party.possessive:
            gap = lower[party.stop : trigger]
            if (
                len(gap) <= 8
                and _BETWEEN_PHRASES.isdisjoint(gap)
                and HE_SHE_THEY.isdisjoint(gap)
                and not scene.people_in(party.stop, trigger)
            ):
                return (party,), party.first
            break
    index = trigger - 1
    while index > first and trigger - index < 9:
        word = scene.triggers.verbs.get(lower[index])
        if _auxiliary(scene, index):
            index -= 1
            continue
        if word is not None and not _HOLDING.isdisjoint(word.frames):
            verb = verb_group(scene, index, word.form)
            agents = agents_of(scene, verb)
            if not agents and lower[verb.first - 1] in OF_A_VISIT:
                break  # "The visit began with talks with Y"
            return agents, verb.first
        index -= 1
    for party in parties if lower[trigger + 1 : trigger + 2] == ["of"] else ():
        if party.first == trigger + 2 and not party.possessive:
            return (party,), trigger  # "the meeting of X with Y"
    programme = on_programme(lower, first, trigger)
    if programme >= 0:
        return _whose_programme(scene, programme, parties), trigger
    near = [party for party in parties if party.stop <= trigger and capable(scene, party)]
    last = next((one for one in reversed(parties) if one.stop <= trigger), None)
    if last is not None and _by_whom(scene, last, trigger):
        return (last,), trigger  # "a letter handed over by X during a meeting with Y"
    if last is not None and last not in near and _goes_on_with_who(lower, last):
        return (last,), trigger  # "a tour by X, who was in Rome for talks with Y"
    if near:
        return whole_list(scene, parties, parties.index(near[-1])), trigger
    speaker = speaker_before(scene, parties, trigger) or doer_before(scene, parties, trigger)
    if speaker:
        return speaker, trigger
    for party in parties if not _someone_else(scene, trigger, first) else ():
        if (
            party.first > trigger
            and not party.possessive
            and lower[party.first - 1] in (",", '"', "”")
        ):
            return (party,), trigger
    told = _told_before(scene, trigger, first) or holder_of_the_visit(scene, trigger, first)
    return told, trigger


def _those_attending(
    scene: Scene, trigger: int, first: int, parties: list[Party]
) -> tuple[Party, ...]:
    """Those of "Also taking part in the talks with X were A and B", "Present at them were …"."""
    lower = scene.tokens.lower
    opening = first + (lower[first] == "also")
    if trigger - opening > _TO_ATTENDED or lower[opening] not in _OPENING_ATTENDANCE:
        return ()
    stop = scene.tokens.sentences[scene.sentence_at[trigger]][1]
    were = next((at for at in range(trigger + 1, stop) if lower[at] in ("were", "was")), -1)
    found = list_at(scene, parties, were + 1) if were > 0 else ()
    visitor = scene.in_hand(first) if found and opening > first else None
    if visitor is not None and scene.home(visitor) == scene.home(found[0].ids[0]):
        found = (*found, Party(trigger, trigger, trigger, (visitor,), "pronoun"))  # "also"
    return found


_OPENING_ATTENDANCE = frozenset("attending present taking participating joining sitting".split())


_TO_ATTENDED = 5
"""Tokens from "taking part" to the talks, at most."""


PROGRAMMES = frozenset("programme program schedule agenda itinerary".split())


_LISTING = frozenset("includes include lists list features foresees".split())


_PROGRAMME = 16
"""Tokens from a programme to the last of the talks that it lists, at most."""


def on_programme(lower: list[str], first: int, trigger: int) -> int:
    """Where the programme stands of "His schedule includes talks with X", "On his programme are
    talks with X", where no more is told of the talks at `trigger`; -1 where there is none. `first`: where the sentence begins."""
    low = max(first, trigger - _PROGRAMME)
    listing = next((at for at in range(trigger - 1, low, -1) if lower[at] in _LISTING), -1)
    told = (at for at in range(listing - 1, low - 1, -1) if lower[at] in PROGRAMMES)
    on_it = (
        at
        for at in range(trigger - 2, low, -1)
        if lower[at] in PROGRAMMES and lower[at + 1] in ("is", "are") and "on" in lower[low:at]
    )
    return next(told, next(on_it, -1))


def _whose_programme(scene: Scene, programme: int, parties: list[Party]) -> tuple[Party, ...]:
    """Whose programme it is: "X's programme", "his", or of the one whose visit is in hand."""
    for party in parties:
        if party.possessive and 0 <= programme - party.stop <= 2:
            return (replace(party, possessive=False),)
    who = scene.in_hand(programme)
    return (stand_in(programme, who),) if who else ()


def _by_whom(scene: Scene, party: Party, trigger: int) -> bool:
    """Whether what is told was done "by" somebody named just before "during talks"."""
    return (
        party.sort == "name"
        and not party.possessive
        and governor(scene, party) == "by"
        and trigger - party.stop <= _DURING
        and scene.tokens.lower[party.stop] in ("during", "in", "at")
    )


_DURING = 4
"""Tokens of "during a first meeting"."""


def _goes_on_with_who(lower: list[str], party: Party) -> bool:
    at = party.stop + (lower[party.stop] == ",")
    return not party.possessive and party.sort == "name" and lower[at] == "who"


_BETWEEN_PHRASES = frozenset(", to of in on for with that and".split())


_HOLDING = frozenset("hold receive pay attend begin end lead confer".split())
"""Frames of the verbs whose subject has the talks that are their object."""


def _someone_else(scene: Scene, trigger: int, first: int) -> bool:
    """Whether one who is not known did it: "Blair raised it during a meeting with X, Y said"."""
    tokens = scene.tokens
    if tokens.classes[first] != "C" or scene.owner[first] is not None or first + 1 >= trigger:
        return False
    after = tokens.lower[first + 1]
    verb = scene.triggers.verbs.get(after)
    return tokens.classes[first + 1] == "a" and (
        after.endswith("ed") or (verb is not None and verb.is_finite)
    )


_OPENERS = frozenset("the his her a an separate further earlier later then".split())


def _told_before(scene: Scene, trigger: int, first: int) -> tuple[Party, ...]:
    """Whose talks open a sentence: "The talks with X lasted an hour", "Photographs of Wednesday's
    meeting with X", of whom the text speaks."""
    lower = scene.tokens.lower
    begin = _behind_pictures(lower, first, trigger)
    plain = (at for at in range(begin, trigger) if scene.clock[at] is None)
    if trigger - begin > _PLAIN or any(
        lower[at] not in _OPENERS and scene.tokens.classes[at] != "s" for at in plain
    ):
        return ()
    ids = resolve_pronoun(scene, trigger, scene.sentence_at[trigger])
    if len(ids) != 1 or scene.home(ids[0]) is None:
        return ()
    return (Party(trigger, trigger, trigger, ids, "pronoun"),)  # of no words


_PLAIN = 3
"""Tokens before the talks that open a sentence: "The first", "Wednesday's"."""


_PICTURES = frozenset(
    "photographs photos pictures images footage accounts video film transcripts readouts".split()
)


def _behind_pictures(lower: list[str], first: int, trigger: int) -> int:
    """The token behind "Russian photographs of" at the head of a sentence, else its first one."""
    near = range(first + 1, min(first + 8, trigger))
    of = next((at for at in near if lower[at] in ("of", "from")), -1)
    return of + 1 if of > 0 and lower[of - 1] in _PICTURES else first


def _auxiliary(scene: Scene, index: int) -> bool:
    """Whether "had" at `index` only goes with a participle: "had asked for a meeting"."""
    if scene.tokens.lower[index] not in ("had", "has", "have"):
        return False
    after = scene.tokens.lower[index + 1]
    verb = scene.triggers.verbs.get(after)
    return after.endswith("ed") or (verb is not None and verb.form in ("past", "participle"))


def both_of_two(scene: Scene, sentence: int) -> tuple[Party, ...]:
    """Whose "their talks" are: the only two officials named here or just before."""
    people: dict[str, Party] = {}
    for back in range(sentence, max(sentence - 4, -1), -1):
        for party in parties_in(scene, back):
            for one in party.ids:
                people.setdefault(one, party)
        if len(people) == 2:
            return tuple(
                replace(party, ids=(one,), possessive=False, visiting=False)
                for one, party in people.items()
            )
        if len(people) > 2:
            break
    return ()


def not_the_partner(
    scene: Scene, agents: tuple[Party, ...], partners: tuple[Party, ...]
) -> tuple[Party, ...]:
    """The holders; where a description seems to mean the partner, whose counterpart that is.

    "In a meeting with his Chinese counterpart Y, the president said": X, not Y.
    """
    met = {one for party in partners for one in party.ids}
    if any(one not in met for party in agents for one in party.ids) or not partners:
        return agents
    partner = partners[0]
    lower = scene.tokens.lower
    if (
        lower[partner.first] not in ("his", "her")
        or "counterpart" not in lower[partner.first : partner.head]
    ):
        return agents
    sentence = scene.sentence_at[partner.first]
    ids = resolve_pronoun(scene, partner.first, sentence)
    if not ids or ids[0] in met:
        return agents
    return (Party(partner.first, partner.first, partner.first + 1, ids, "pronoun"),)
