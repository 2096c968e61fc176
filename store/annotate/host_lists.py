"""Tells a list of hosts from a list of travellers, by the words between a delegation and its list.

"Those who came to see off the delegation were A and B", "The delegation met officials, including A":
neither is of the delegation. For the stage of people and for that of events; it reads words alone and
knows no name.
"""

from __future__ import annotations

from collections.abc import Sequence

_GREET = frozenset(
    """welcome welcomes welcomed welcoming greet greets greeted greeting receive receives received
    receiving meet meets met meeting host hosts hosted hosting""".split()
)
_SEE_OFF = frozenset("see sees saw seen seeing send sends sent sending".split())
_OCCASIONS = frozenset(
    """ceremony dinner banquet reception lunch luncheon breakfast party welcome farewell concert
    goodbye""".split()
)
"""Before "for the delegation" or "to the delegation": what its hosts give it."""
_FACED = frozenset(
    "met meets meet received welcomed greeted hosted dined conferred talked consulted".split()
)
_WITH = frozenset(
    "talks meeting meetings dinner lunch breakfast banquet consultations talk".split()
)
"""Before "with officials, including A"."""
_PARTICIPLES = frozenset(["including", "among"])
_BEFORE_BODY = 8
"""Tokens of "welcome the Thai government delegation" before the delegation, at most."""


def lists_hosts(lower: Sequence[str], low: int, body: int, word: int) -> bool:
    """Whether those named behind the "include" or "were" at `word` are the hosts of the delegation at
    `body`, in a sentence that begins at `low`."""
    if lower[word] in _PARTICIPLES:
        return _faces_them(lower, body, word)
    return _is_greeted(lower, low, body)


def _faces_them(lower: Sequence[str], body: int, word: int) -> bool:
    """Whether "the delegation met officials, including" stands there."""
    between = lower[body + 1 : word]
    return not _FACED.isdisjoint(between) or (
        "with" in between and not _WITH.isdisjoint(between[: between.index("with")])
    )


def _is_greeted(lower: Sequence[str], low: int, body: int) -> bool:
    """Whether the delegation is whom "those on hand to welcome the delegation" greet."""
    for at in range(body - 1, max(body - _BEFORE_BODY, low) - 1, -1):
        word = lower[at]
        if word in _GREET or (word == "off" and not _SEE_OFF.isdisjoint(lower[at - 2 : at])):
            return True
        if word in ("saw", "see") and "off" in lower[body + 1 : body + 2]:
            return True
        if word in ("for", "to"):
            given = lower[max(at - 3, low) : at]
            return not _OCCASIONS.isdisjoint(given)
        if word in (",", "by", "of", "with", "from", "in", "on"):
            return False
    return False
