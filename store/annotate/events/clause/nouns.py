"""Tells the nouns "visit", "tour", "stop" and "meeting" from the verbs of the same form.

Only the words beside them are looked at.
"""

from __future__ import annotations

from store.annotate.events.clause.scene import Scene

_DETERMINERS = frozenset(
    """a an the his her their its 's this that first second third last recent previous
    earlier official state working day two-day three-day four-day five-day six-day
    seven-day week-long goodwill private planned brief surprise upcoming forthcoming
    historic on for during of by foreign maiden next another any such whirlwind friendly
    unofficial informal scheduled current ongoing no one-day short landmark whose return
    study inspection farewell overseas reciprocal mutual unannounced rare secret
    high-level expected possible proposed respective successful joint fourth fifth latest
    mini ground-breaking groundbreaking lightning one-week ten-day eight-day cancelled
    canceled postponed with papal presidential diplomatic fact-finding pre-christmas
    business european asian african american latin world regional and long-planned
    long-awaited royal ceremonial subsequent separate key""".split()
)


_VISIT_NOUNS = frozenset(
    ["visit", "visits", "tour", "tours", "stop", "stops", "journey", "journeys"]
)


_BEFORE_VERBS = frozenset(
    "to will would shall should not who also may might could can must he she they".split()
)


_ADVERBS = frozenset("soon later then again now next last once first also himself ever".split())


_MEASURES = tuple("-day -week -long -month -hour -nation -country -state -leg -stop -city".split())
"""Ends of words that only a noun follows: "a week-long tour"."""


def is_noun(scene: Scene, index: int) -> bool:
    """Whether "visit", "tour" or "stop" at `index` is the noun."""
    lower = scene.tokens.lower
    if lower[index] not in _VISIT_NOUNS:
        return False
    low, high = scene.tokens.sentences[scene.sentence_at[index]]
    before = lower[index - 1] if index > low else ""
    after = lower[index + 1] if index + 1 < high else ""
    if before in _BEFORE_VERBS or _whom_one_sees(scene, index, low):
        return False
    adverb = before in _ADVERBS or before.endswith("ly")
    if adverb and index - 1 > low and lower[index - 2] in _BEFORE_VERBS:
        return False  # "would soon visit"
    if before == "then" and lower[index - 2] in ("and", ",") and after not in ("to", "by", "of"):
        return False  # "will stay in Peru and then visit Chile"
    if before in _DETERMINERS or before.endswith(_MEASURES):
        return not (before == "and" and after not in ("to", "by", "of"))
    if scene.tokens.classes[index - 1] in "sn" and index > low:
        return True
    owner = scene.owner[index - 1] if index > low else None
    if lower[index] == "stops" and owner is not None and owner.kind == "person":
        return after not in ("in", "over", "at", "off")  # "X stops in Lima on Monday"
    if after in ("to", "by", "of", "in", "will", "is", "was", "has", "comes", "came", "would"):
        return True
    place = scene.owner[index + 1] if index + 1 < high else None
    if lower[index].endswith("s") and place is not None and place.kind == "place":
        return place.sort == "demonym"  # "X visits Egypt", "when the king visits Egypt"
    if owner is not None and owner.kind == "place":
        return True
    return index > low and lower[index - 1].isalpha() and before not in ("and", ",")


_SEES = frozenset("see sees saw seen lets let have".split())


_TO_WHOM = 8
"""Tokens from "see" to the end of "see Foreign Minister X visit", at most."""


def _whom_one_sees(scene: Scene, index: int, low: int) -> bool:
    """Whether one of whom others see something stands before `index`: "will see him visit Peru"."""
    lower = scene.tokens.lower
    owner = scene.owner[index - 1] if index > low else None
    if lower[index - 1] not in ("him", "them") and (owner is None or owner.kind != "person"):
        return False
    return not _SEES.isdisjoint(lower[max(index - _TO_WHOM, low) : index - 1])


_STANDING = frozenset(
    "humanitarian peacekeeping observer monitoring verification assistance trade permanent".split()
)


def is_a_body(scene: Scene, trigger: int) -> bool:
    """Whether a mission is a body: "the OSCE mission to Albania", "a peacekeeping mission"."""
    name = scene.owner[trigger - 1]
    if name is not None:
        return name.kind == "organisation"
    lower = scene.tokens.lower
    if lower[trigger - 1] == "trade" and lower[trigger + 1 : trigger + 2] == ["to"]:
        return False  # "led a trade mission to Peru": people who travel
    return scene.tokens.classes[trigger - 1] == "U" or lower[trigger - 1] in _STANDING


_BEFORE_DOING = frozenset(
    """is are was were be been not and or then also now after before while when by since on upon
    without for from in of""".split()
)
"""Before "meeting" where it is what somebody does."""


def names_a_meeting(scene: Scene, index: int) -> bool:
    """Whether "meeting" is the noun: "ahead of the APEC summit meeting in Lima"."""
    before = scene.tokens.lower[index - 1]
    name = scene.owner[index - 1]
    if name is not None and name.kind in ("person", "organisation"):
        return name.kind == "organisation"
    if scene.tokens.classes[index - 1] != "a":
        acronym = scene.tokens.classes[index - 1] in "UA"
        return acronym and scene.tokens.words[index - 1].isupper() and name is None
    return before not in _BEFORE_DOING and not before.endswith("ly")


def in_doing(scene: Scene, at: int) -> bool:
    """Whether "in calling" stands at a token: what somebody joins in is no journey."""
    words = scene.tokens.lower[at : at + 2]
    return words[:1] == ["in"] and words[-1].endswith("ing") and scene.owner[at + 1] is None
