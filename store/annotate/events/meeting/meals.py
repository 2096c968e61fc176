"""Finds for whom a meal is given, and by whom: "a banquet for X given by Y", "a dinner in his honour".

That it is a meeting is read in meeting_nouns.py, who else came in receptions.py.
"""

from __future__ import annotations

from dataclasses import replace

from store.annotate.events.clause.lists import rest_of_list
from store.annotate.events.clause.scene import Party, Scene, stand_in
from store.annotate.events.meeting.holders import holders
from store.annotate.events.who.parties import parties_in

MEALS = frozenset("dinner lunch banquet luncheon reception breakfast supper".split())


_GIVEN = frozenset("given hosted held thrown offered laid arranged tendered".split())


def _is_given(scene: Scene, trigger: int, by: int) -> bool:
    """Whether the meal at `trigger` is one "given (for X) by"."""
    return not _GIVEN.isdisjoint(scene.tokens.lower[max(by - _FOR_WHOM, trigger) : by])


_FOR_WHOM = 7
"""Tokens of "given for the visiting Cuban delegation" before "by", at most."""


def given_by(scene: Scene, trigger: int, high: int, parties: list[Party]) -> tuple[Party, ...]:
    """Y of "a banquet for X was given by Y"."""
    lower = scene.tokens.lower
    if lower[trigger] not in MEALS:
        return ()
    for number, party in enumerate(parties):
        at = party.first - 1
        if (
            trigger < at - 1 < high
            and lower[at] == "by"
            and _is_given(scene, trigger, at)
            and not party.possessive
        ):
            return rest_of_list(scene, parties, number)
    return ()


_TO_HONOURED = 12
"""Tokens from the meal to the guest in whose honour it is given, at most."""


def in_honour(scene: Scene, parties: list[Party], trigger: int, high: int) -> tuple[Party, ...]:
    """The guest of "a dinner in his honour", "a banquet in honour of X"."""
    lower = scene.tokens.lower
    for party in parties:
        if not trigger < party.first <= min(trigger + _TO_HONOURED, high):
            continue
        if party.sort == "pronoun" and lower[party.stop : party.stop + 1] in (
            ["honour"],
            ["honor"],
        ):
            return (_not_the_host(scene, party, trigger),)
        if lower[party.first - 2 : party.first] in (["honour", "of"], ["honor", "of"]):
            return (party,)
    return _for_the_guests(scene, trigger, high)


_GUESTS = frozenset("it them delegation delegations guests visitors party mission".split())


_TO_FOR = 6
"""Tokens from the meal to the "for" of its guests, at most."""


def _for_the_guests(scene: Scene, trigger: int, high: int) -> tuple[Party, ...]:
    """The head of the delegation of "a banquet for it", "a reception for the delegation"."""
    lower = scene.tokens.lower
    to = next(
        (at for at in range(trigger + 1, min(trigger + _TO_FOR, high)) if lower[at] == "for"), -1
    )
    if to < 0:
        return _for_the_visitor(scene, trigger, high)
    at = next((at for at in range(to + 1, min(to + 5, high)) if lower[at] in _GUESTS), -1)
    if at < 0 or lower[to + 1] not in ("it", "them", "the", "this"):
        return ()
    low = scene.tokens.sentences[max(scene.sentence_at[trigger] - _BACK, 0)][0]
    led = scene.led_last(trigger, low)
    who = led[1] if led is not None else scene.in_hand(trigger, low)
    return (stand_in(at, who),) if who is not None else ()


_GIVING = frozenset("hosted hosts host hosting gave gives give giving held hold threw laid".split())


def is_giving(scene: Scene, trigger: int) -> bool:
    """Whether somebody gives the meal at `trigger`: "gave a lavish dinner", "laid on a lunch"."""
    first = scene.tokens.sentences[scene.sentence_at[trigger]][0]
    return not _GIVING.isdisjoint(scene.tokens.lower[max(trigger - _TO_MEAL, first) : trigger])


_TO_MEAL = 5
"""Tokens from "hosted" to "a formal welcoming dinner", at most."""


def _for_the_visitor(scene: Scene, trigger: int, high: int) -> tuple[Party, ...]:
    """The guest of "X came to Lima. President Y hosted a dinner on Monday", who is not named."""
    lower, classes = scene.tokens.lower, scene.tokens.classes
    low = scene.tokens.sentences[max(scene.sentence_at[trigger] - _BACK, 0)][0]
    first = scene.tokens.sentences[scene.sentence_at[trigger]][0]
    near = range(trigger - 1, max(trigger - _TO_MEAL, first), -1)
    giving = next((at for at in near if lower[at] in _GIVING), -1)
    who = scene.in_hand(first, low) if giving >= 0 else None
    if who is None or not {"with", "by", "attended"}.isdisjoint(lower[trigger:high]):
        return ()
    if "s" in classes[giving:trigger] or not _OTHER_MEALS.isdisjoint(lower[giving:trigger]):
        return ()  # "hosted the bank's annual dinner"
    hosts, _ = holders(scene, trigger, first, parties_in(scene, scene.sentence_at[trigger]))
    came = {
        country
        for (at, one), country in zip(scene.travellers, scene.destinations, strict=True)
        if one == who and low <= at < first
    }
    at_home = len(hosts) == 1 and scene.home(hosts[0].ids[0]) in came
    return (stand_in(trigger, who),) if at_home else ()


_OTHER_MEALS = frozenset("annual charity gala fund-raising fundraising family party".split())


_BACK = 4
"""Sentences back in which the coming of guests was told."""


def _not_the_host(scene: Scene, party: Party, trigger: int) -> Party:
    """The guest of "X will host a dinner in his honour": told of before, where "his" would be X."""
    plain = replace(party, possessive=False)
    first = scene.tokens.sentences[scene.sentence_at[trigger]][0]
    hosts, _ = holders(scene, trigger, first, parties_in(scene, scene.sentence_at[trigger]))
    if len(hosts) != 1 or hosts[0].ids != party.ids:
        return plain
    who = scene.in_hand(trigger)
    return plain if who is None else replace(plain, ids=(who,))
