"""The nouns of gatherings: summits and conferences, celebrations and funerals, talks and their parts.

Words only; where and when a gathering is, venues.py finds.
"""

from __future__ import annotations

LARGE = frozenset(
    """summit conference forum congress games symposium convention seminar workshop gathering
    assembly""".split()
)
"""Gatherings to which people come from many places."""


SMALL = frozenset("meeting talks negotiations dialogue consultations".split())


PARTS = frozenset("opening session ceremony closing".split())
"""Parts of a gathering: they are where it is."""


OCCASIONS = frozenset(
    """celebration parade funeral inauguration olympics festivities commemoration event exhibition
    expo fair festival wedding coronation burial enthronement anniversary swearing-in paralympics reception
    gala signing march-past centenary jubilee""".split()
)
"""Other gatherings to which guests from abroad are asked."""


NOUNS = LARGE | OCCASIONS | SMALL | PARTS

_PLURALS = {
    "summits": "summit",
    "meetings": "meeting",
    "sessions": "session",
    "forums": "forum",
    "celebrations": "celebration",
    "commemorations": "commemoration",
    "events": "event",
    "ceremonies": "ceremony",
}


FROM_AFAR = frozenset(
    """video videolink virtually virtual remotely online pre-recorded prerecorded telephone phone
    webcast videoconference teleconference""".split()
)
"""In a sentence with one of these, who speaks at a gathering need not be there."""


GATHERINGS = LARGE | OCCASIONS | SMALL | {"session", "ceremony"} | _PLURALS.keys()
"""Words of gatherings that may have a place of their own."""


def singular(word: str) -> str:
    """The noun of a gathering: "summit" for "summits" and for itself."""
    return _PLURALS.get(word, word)
