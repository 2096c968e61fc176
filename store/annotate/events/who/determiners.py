"""Finds whom a noun means by the word before it: "the minister", "a senior envoy", "Peru's minister".

What a description itself says of its bearer is weighed in descriptions.py.
"""

from __future__ import annotations

from store.annotate.events.clause.scene import PREPOSITIONS, SUBORDINATORS, Scene
from store.annotate.events.clause.words_near import word_before
from store.annotate.events.who.descriptions import resolve_description
from store.annotate.events.who.named_next import named_next
from store.annotate.events.who.offices import FIELDS, SAME_OFFICE, holds
from store.model import Name

_OF_ANOTHER = frozenset(
    "a an any each every another other no neither either some his her their".split()
)
"""Before a noun that calls nobody who was named before."""


def described(scene: Scene, index: int, first: int, stop: int) -> tuple[str, ...]:
    """Who "the Chinese minister" is, where the noun is no title of a name that follows."""
    tokens = scene.tokens
    after = index + 1
    if after < stop:
        owner = scene.owner[after]
        if owner is not None and owner.kind == "person":
            return ()
        if tokens.classes[after] in "CAI" and scene.clock[after] is None:
            return ()
        if tokens.lower[after] in ("of", "to") and _title_of_another(scene, after, stop):
            return _sent_by_another(scene, index, first)
    begin = index
    while begin > first and index - begin < 6:
        left = begin - 1
        word = tokens.lower[left]
        if word in ("the", "this", "that"):
            return resolve_description(scene, left, index) or named_next(scene, left, index)
        if word in ("a", "an") and scene.sentence_at[first] <= 1:
            return named_next(scene, left, index)
        if word in ("his", "her", "their") and tokens.lower[index] in ("guest", "visitor"):
            who = scene.in_hand(first)
            return (who,) if who else ()
        if word in _OF_ANOTHER or word in scene.triggers.reporting:
            return ()  # "the spokesman said no envoy would go"
        if tokens.classes[left] == "s":
            return of_its_country(scene, left - 1, index)
        if word == "its":
            land = _state_before(scene, left, first)
            return of_its_country(scene, land, index) if land >= 0 else ()
        quoted = tokens.classes[left] == '"' and left > first and tokens.lower[left - 1] == "the"
        if tokens.words[left] in _APOSTROPHES and scene.owner[left - 1] is not None:
            return of_its_country(scene, left - 1, index)  # "the United Nations' envoy"
        if word in PREPOSITIONS or word == "as":
            return ()  # "the North as special envoy"
        if word == "and" and tokens.lower[left - 1] in _BOARDS:
            return ()  # "member of the bureau and secretary of the party"
        if tokens.classes[left] in ',.;:"-' and not quoted:
            return ()  # but: 'The "party and state delegation" set out'
        begin = left
    return ()


_APOSTROPHES = frozenset(("'", "’"))


_BOARDS = frozenset(
    """bureau politburo committee council commission cabinet presidium secretariat party parliament
    assembly""".split()
)


_TO_ITS = 6
"""Tokens from a state to "its minister", at most."""


def _state_before(scene: Scene, its: int, first: int) -> int:
    """The token of the state that is "its" in "Peru has sent | its envoy"; -1 if none."""
    for at in range(its - 1, max(its - _TO_ITS, first - 1), -1):
        name = scene.owner[at]
        if name is not None or scene.tokens.classes[at] in ",;":
            return at if name is not None and name.sort == "country" else -1
    return -1


def _title_of_another(scene: Scene, of: int, stop: int) -> bool:
    """Whether "the chief" of "of the party and acting mayor X" only begins the title of X."""
    for index in range(of + 1, min(of + 12, stop)):
        name = scene.owner[index]
        if name is not None and name.kind == "person":
            return scene.tokens.classes[name.stop : name.stop + 1] != "s"
        if scene.tokens.classes[index] in ",;:.-" or scene.tokens.lower[index] in SUBORDINATORS:
            return False
        if name is None and scene.tokens.lower[index] in scene.triggers.verbs:
            return False
    return False


def _sent_by_another(scene: Scene, head: int, first: int) -> tuple[str, ...]:
    """Whom the lead means by "A special envoy of President X arrived", in a sentence from `first`."""
    lower = scene.tokens.lower
    for left in range(head - 1, max(head - 4, first - 1), -1):
        if lower[left] in ("a", "an"):
            return named_next(scene, left, head) if lower[head] in _SENT else ()
    return ()


_SENT = frozenset("envoy aide emissary adviser".split())


def _the_countryman(scene: Scene, sender: Name) -> tuple[str, ...]:
    """The only countryman of a president whom the sentence before his envoy's names."""
    low = scene.tokens.sentences[max(scene.sentence_at[sender.first] - 1, 0)][0]
    named = {who for _, who in scene.people_in(low, sender.first)} - {sender.id}
    home = scene.home(sender.id or "")
    return tuple(named) if len(named) == 1 and home in map(scene.home, named) else ()


_SENT_BY = frozenset("envoy emissary messenger negotiator".split())


def of_its_country(scene: Scene, land: int, head: int) -> tuple[str, ...]:
    """Whom "Peru's foreign minister" means, whose country ends at token `land`: one of that office."""
    name = scene.owner[land]
    if name is not None and name.kind == "person" and scene.tokens.lower[head] in _SENT_BY:
        return _the_countryman(scene, name)  # "President X's envoy"
    if name is None or name.kind != "place" or name.sort != "country":
        if name is not None and name.kind == "place":
            return named_next(scene, name.first - 1, head)  # "Pyongyang's top envoy"
        begin = word_before(scene, land, {"the", "a", "an"}, _TO_BODY)
        return named_next(scene, begin, head) if begin >= 0 else ()  # "the Swiss army's envoy"
    before = name.first - 1
    found = resolve_description(scene, before, head)
    word = scene.tokens.lower[head]
    modifiers = [one for one in scene.tokens.lower[land + 1 : head] if one in FIELDS]
    if found and holds(scene, found[0], SAME_OFFICE.get(word, (word,)), modifiers, True):
        return found
    return named_next(scene, before, head)


_TO_BODY = 6
"""Tokens back from the end of "the Korean People's Army's" to its article, at most."""
