"""Finds the place where something was said: "said in Seoul", "told reporters in Rome".

Who said it, and whether that tells of a journey, is for acts.py.
"""

from __future__ import annotations

from store.annotate.closed_words import A_THE_OR_WHOSE
from store.annotate.events.clause.destinations import stops_at
from store.annotate.events.clause.scene import Party, Scene
from store.annotate.events.who.parties import parties_in

_BEFORE_SAID_IN = frozenset(
    """reporters journalists newsmen a press conference the on media by telephone phone
    afp so this same much as an audience crowd gathering group of businessmen businesspeople
    diplomats delegates participants students investors worshippers pilgrims""".split()
)
"""Words between "said" and the "in" of the place where it was said: those who heard it there."""


_SORTS = frozenset(["city", "country", "region", "site"])


_ITS = A_THE_OR_WHOSE | {"plans"}
"""Words at the head of what is announced."""


def may_be_said_in(scene: Scene, trigger: int) -> bool:
    """Whether `said_in` may find something behind a verb, wherever the clause of that ends."""
    high = scene.tokens.sentences[scene.sentence_at[trigger]][1]
    at = _before_place(scene, trigger, high)
    return at >= 0 and (_describes_place(scene, at) or _names_place(scene, at, high))


def said_in(scene: Scene, trigger: int, high: int) -> int:
    """The token after "in" of "said in Seoul", "told reporters in Rome"; -1 if there is none."""
    at = _before_place(scene, trigger, high)
    if at < 0:
        return -1
    if _describes_place(scene, at):
        # "announced in the capital Kinshasa"
        stops = stops_at(scene, at + 1, high, None)
        near = stops and stops[0].place is not None and stops[0].token - at <= 5
        return at + 1 if near else -1
    return at + 1 if _names_place(scene, at, high) else -1


def _before_place(scene: Scene, trigger: int, high: int) -> int:
    """The word behind a verb of saying that a place follows: "in", the "at" of an airport, the
    "from" of "by telephone from"; -1 if there is none."""
    lower, clock = scene.tokens.lower, scene.clock
    index = trigger + 1
    if index < high and lower[index] in _ITS and lower[trigger].startswith("announc"):
        # "announced the invitation on Sunday in Bali": what was announced comes first
        ahead = range(index + 1, min(index + 7, high))
        index = next((at for at in ahead if clock[at] is not None), index)
    index = _behind_speaker(scene, index, high)
    last = index + _REACH
    while index < high and index < last:
        word = lower[index]
        if word == "at" and _at_an_airport(scene, index, high):
            return index
        if clock[index] is None:
            if word == "in" or (word == "from" and lower[index - 1] in _BY):
                return index
            of_whom = lower[index - 1] == "of"  # "an audience of bakers"
            if word not in _BEFORE_SAID_IN and not of_whom and not _agency(scene, index):
                return -1
        index += 1
    return -1


def speaker_behind(scene: Scene, trigger: int) -> tuple[Party, ...]:
    """X of '"No," said Prime Minister X in Lima'."""
    if scene.tokens.classes[trigger - 1] not in ',"':
        return ()
    parties = parties_in(scene, scene.sentence_at[trigger])
    here = (one for one in parties if one.first <= trigger + 1 < one.stop and one.sort == "name")
    return tuple(one for one in here if not one.possessive)[:1]


_APPOSED = 10
"""Tokens of what is told of a speaker between commas, at most."""


def _behind_speaker(scene: Scene, index: int, high: int) -> int:
    """The token behind the speaker of '"No," said X, minister of trade, | in Lima'."""
    at = index
    while at < high and (scene.titled[at] is not None or scene.place_at(at) is not None):
        at += 1
    name = scene.owner[at] if at < high else None
    if name is None or name.kind != "person":
        return index
    stop = scene.tokens.sentences[scene.sentence_at[at]][1]
    if scene.tokens.lower[name.stop : name.stop + 1] != [","]:
        return name.stop
    close = range(name.stop + 1, min(name.stop + _APPOSED, stop))
    comma = next((k for k in close if scene.tokens.lower[k] == ","), -1)
    return comma + 1 if comma > 0 else name.stop


_REACH = 8
"""Tokens behind "said" in which its "in" stands."""


_BY = frozenset(["telephone", "phone"])


def _describes_place(scene: Scene, at: int) -> bool:
    """Whether "the" follows the "in" at `at`: which place is meant, the article tells."""
    lower = scene.tokens.lower
    return lower[at] != "at" and lower[at + 1 : at + 2] == ["the"]


def _names_place(scene: Scene, at: int, high: int) -> bool:
    """Whether a place that is not only whose something is follows the word at `at`."""
    if scene.tokens.lower[at] == "at":
        return True  # an airport's, as `_before_place` has seen
    name = scene.owner[at + 1] if at + 1 < high else None
    if name is None or name.kind != "place" or name.sort not in _SORTS:
        return False
    return not (name.stop < high and scene.tokens.classes[name.stop] == "s")


def _at_an_airport(scene: Scene, index: int, high: int) -> bool:
    """Whether "at" is followed by "Narita International Airport" or a site with a name."""
    name = scene.owner[index + 1] if index + 1 < high else None
    if name is None or name.kind != "place" or name.sort == "demonym":
        return False
    if name.sort == "site":
        return True
    if "airport" not in scene.tokens.lower[name.stop : min(name.stop + 4, high)]:
        return False
    if scene.capital_of(name.country or "") == name.id:
        return True
    # "at Henderson airport": a town of that name in a country that nothing else speaks of is no clue
    return any(one.country == name.country and one is not name for one in scene.named_places)


def _agency(scene: Scene, index: int) -> bool:
    name = scene.owner[index]
    return name is not None and name.kind == "organisation"
