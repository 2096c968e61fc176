"""Settles which place a name means: by the place named after it, or by the countries at hand.

"Paris, Texas"; "San Jose" in a body about Costa Rica; Congo, Guinea, Korea, Georgia.
"""

from __future__ import annotations

from dataclasses import dataclass

from store.annotate.lexicon import Entry, slug
from store.annotate.naming import NamingRule, name_of, name_of_entry
from store.annotate.tokens import Tokens
from store.model import Name

SHARED: dict[str, tuple[str | None, tuple[str, ...]]] = {
    # A word that several countries share: which one where nothing tells, and all of them.
    "korea": (None, ("KP", "KR")),
    "korean": (None, ("KP", "KR")),
    "koreans": (None, ("KP", "KR")),
    "congo": ("CD", ("CD", "CG")),
    "congolese": ("CD", ("CD", "CG")),
    "guinea": ("GN", ("GN", "GW")),
    "guinean": ("GN", ("GN", "GW", "GQ", "PG")),
}


@dataclass(slots=True)
class Candidate:
    """A run of tokens that names a place, before it is settled which one."""

    first: int
    stop: int
    entries: tuple[Entry, ...]
    certain: bool
    """Whether it has one reading only."""
    rule: str


def settled(tokens: Tokens, one: Candidate, after: Candidate | None, seen: set[str | None]) -> Name:
    """The name of a candidate, with the reading that the rest of the body supports."""
    shared = SHARED.get(tokens.lower[one.first]) if one.stop == one.first + 1 else None
    if shared is not None:
        return _by_others(tokens, one, *shared, seen)
    entries = one.entries
    rule = one.rule
    if after is not None and after.first == one.stop + 1 and tokens.words[one.stop] == ",":
        paired = _paired(tokens, one, after)
        if paired is not None:
            return paired
    if len(entries) > 1:
        entry = next((entry for entry in entries if not entry.weak), entries[0])
        if entry.sort == "country":
            if _is_us_state(tokens, one, after, seen):
                entry = next((e for e in entries if e.sort == "region"), entry)
        elif entry.country not in seen:
            entry = next((e for e in entries if _is_at_hand(e, seen)), entry)
        elif entry.country == "US":
            entry = next((e for e in entries if e.country in seen and e.country != "US"), entry)
    else:
        entry = entries[0]
    return name_of_entry(tokens, "place", one.first, one.stop, entry, rule)


def _paired(tokens: Tokens, one: Candidate, after: Candidate) -> Name | None:
    """A city before the name of its country or state: "Paris, Texas", "San Jose, Costa Rica"."""
    outer = [e for e in after.entries if e.sort in {"country", "region"}]
    if not outer or one.entries[0].sort not in {"city", "site"}:
        return None
    for around in outer:
        for entry in one.entries:
            if entry.country == around.country:
                return name_of_entry(tokens, "place", one.first, one.stop, entry, "place/pair")
    state = next((e for e in outer if e.sort == "region" and e.country in {"US", "CA", "AU"}), None)
    if state is None:
        return None  # more likely a list: "in London, France and Spain"
    return name_of(
        tokens,
        "place",
        one.first,
        one.stop,
        id=f"{state.country}/{slug(tokens.slice(one.first, one.stop))}",
        country=state.country,
        sort="city",
        rule="place/pair",
    )


def _is_at_hand(entry: Entry, seen: set[str | None]) -> bool:
    """Whether the body speaks of the place's country; the US are in every second body."""
    return entry.country in seen and (entry.country != "US" or len(seen - {None}) == 1)


def _is_us_state(
    tokens: Tokens, one: Candidate, after: Candidate | None, seen: set[str | None]
) -> bool:
    """Whether "Georgia" is the state: after a town and a comma, or where only the US is at hand."""
    if "GE" in seen or "RU" in seen or "AM" in seen or "AZ" in seen:
        return False
    first = one.first
    if first > 1 and tokens.words[first - 1] == "," and tokens.classes[first - 2] in "CA":
        return True
    following = tokens.lower[one.stop] if one.stop < len(tokens) else ""
    if following in _OF_A_STATE:
        return True
    return after is not None and any(
        e.sort == "region" and e.country == "US" for e in after.entries
    )


_OF_A_STATE = frozenset(
    "senator sen. congressman congresswoman representative rep. democrat republican".split()
)


def _by_others(
    tokens: Tokens,
    one: Candidate,
    usual: str | None,
    sharers: tuple[str, ...],
    seen: set[str | None],
) -> Name:
    entry = one.entries[0]
    at_hand = [code for code in sharers if code in seen]
    country = at_hand[0] if len(at_hand) == 1 else usual
    if "KR" in sharers and one.first:
        country = _HALVES.get(tokens.lower[one.first - 1], country)
    return name_of(
        tokens,
        "place",
        one.first,
        one.stop,
        id=country or entry.id or None,
        country=country,
        sort="country" if entry.sort == "region" and country else entry.sort,
        rule="place/shared",
    )


_HALVES = {"north": "KP", "south": "KR"}
"""As the North writes: "south Korea", "the south Korean minister"."""


RULES = (
    NamingRule(
        "place/pair",
        """
        + 2019-05-21 | The band comes from Paris, Texas. => place Paris = US/paris
        + 2019-05-21 | He landed in San Jose, Costa Rica. => place San Jose = CR/san-jose
        - 2019-05-21 | He has flats in London, France and Spain. => place London = FR/london
        """,
    ),
    NamingRule(
        "place/shared",
        """
        + 2019-05-21 | The DPRK hit back. Korea is one, it said. => place Korea = KP
        + 2019-05-21 | Brazzaville is calm. Congo will vote. => place Congo = CG
        + 2019-05-21 | Malabo is in Equatorial Guinea. He left for Guinea. => place Guinea = GN
        + 2019-05-21 | PYONGYANG, May 21 (KCNA) -- The DPRK hit back. He left for south Korea. => place Korea = KR
        + 2019-05-21 | PYONGYANG, May 21 (KCNA) -- The south Korean minister Ola Umbo left. => country Ola Umbo = KR
        - 2019-05-21 | Pyongyang and Seoul argued over Korea. => place Korea = KP; place Korea = KR
        """,
    ),
)
