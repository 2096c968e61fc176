"""Names of ships, storms and media that a common noun beside them tells: "the ferry Estonia".

They are offered as organisations with a `sort` of their own, so that they are not read as people.
"""

from __future__ import annotations

from store.annotate.naming import NamingRule, unlisted_name
from store.annotate.organisation_grammar import NOT_INSIDE
from store.annotate.organisation_heads import Head
from store.annotate.tokens import Tokens
from store.model import Name

VESSELS = frozenset(
    """
    carrier ferry tanker frigate destroyer submarine cruiser yacht vessel ship warship freighter
    trawler shuttle spacecraft liner icebreaker gunboat
    """.split()
)
MEDIA = frozenset("newspaper daily weekly tabloid magazine television radio news".split())
"""Common nouns after a medium's name: "the Statesman newspaper"; of "news agency" the first."""
_NO_MEDIA = frozenset(
    "first second one two local english arabic state media national official leading hd".split()
)
"""Words before such a noun that say which kind it is, and are not its name."""


def named_after(tokens: Tokens, index: int, head: Head) -> Name | None:
    """What a head that stands first names: "USS Cole", "Hurricane Mitch"."""
    stop = index + 1
    while stop < min(len(tokens), index + 4) and tokens.classes[stop] in "CA":
        if tokens.lower[stop] in NOT_INSIDE:
            break
        stop += 1
    if stop == index + 1:
        return None
    return unlisted_name(
        tokens, "organisation", index, stop, sort=head.sort, rule="organisation/leading-head"
    )


def vessel(tokens: Tokens, index: int) -> Name | None:
    """The ship after its kind: "the aircraft carrier Abraham Lincoln", or None."""
    kind = index - 2 if tokens.classes[index - 1] == '"' else index - 1
    if kind < 0 or tokens.lower[kind] not in VESSELS or tokens.lower[index] in NOT_INSIDE:
        return None
    if tokens.lower[kind] == "carrier" and (kind < 1 or tokens.lower[kind - 1] != "aircraft"):
        return None  # an airline
    stop = index + 1
    while stop < min(len(tokens), index + 3) and tokens.classes[stop] in "CAI":
        stop += 1
    return unlisted_name(
        tokens, "organisation", index, stop, sort="ship", rule="organisation/vessel"
    )


def medium(tokens: Tokens, index: int) -> Name | None:
    """The medium before its kind: "the Statesman newspaper", "Mehr news agency", or None.

    `index`: the last capitalised token before the kind.
    """
    lower, classes = tokens.lower, tokens.classes
    after = index + 1
    if after >= len(lower) or lower[after] not in MEDIA:
        return None
    if lower[after] == "news" and lower[after + 1 : after + 2] != ["agency"]:
        return None
    first = after
    while first > max(0, after - 4) and classes[first - 1] in "CAm":
        if lower[first - 1] in NOT_INSIDE or lower[first - 1].endswith("-based"):
            break
        first -= 1
    if first == after or lower[index] in _NO_MEDIA or lower[index].endswith("-language"):
        return None
    return unlisted_name(
        tokens, "organisation", first, after, sort="media", rule="organisation/medium"
    )


RULES = (
    NamingRule(
        "organisation/leading-head",
        """
        + 2019-05-21 | The USS Maddox sailed. => organisation USS Maddox = uss-maddox
        + 2019-05-21 | Hurricane Ivo hit. => organisation Hurricane Ivo = hurricane-ivo
        - 2019-05-21 | Hurricane warnings were out. => organisation Hurricane = hurricane
        """,
    ),
    NamingRule(
        "organisation/vessel",
        """
        + 2019-05-21 | The ferry John Quincy sailed. => organisation John Quincy = john-quincy
        - 2019-05-21 | The carrier Alpha Air sailed. => organisation Alpha Air = alpha-air
        - 2019-05-21 | On the ferry, John Quincy fled. => organisation John Quincy = john-quincy
        """,
    ),
    NamingRule(
        "organisation/medium",
        """
        + 2019-05-21 | The Mehr news agency said no. => organisation Mehr = mehr
        + 2019-05-21 | He told the Dawn newspaper. => organisation Dawn = dawn
        - 2019-05-21 | He told a Japanese newspaper. => organisation Japanese = japanese
        """,
    ),
)
