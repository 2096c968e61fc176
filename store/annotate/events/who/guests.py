"""Says who in a country must have come from elsewhere: foreigners, and heads of bodies of states.

Only homes and offices are looked at, no words of the text.
"""

from __future__ import annotations

from collections.abc import Iterable

from store.annotate.events.clause.scene import Party, Scene
from store.model import UNIONS

_SEATS = {"UN": ("US", "CH", "AT", "KE"), "EU": ("BE", "FR", "LU")}


_HEADS = frozenset(
    "secretary-general chief envoy president commissioner chairman head director".split()
)


_ANY_SEAT = frozenset("US BE CH AT FR GB NL".split())
"""Countries where many bodies of states have their seat."""


_BODY_HEADS = (
    "secretary general",
    "director general",
    "managing director",
    "nato secretary",
    "un secretary",
    "nato chief",
    "un chief",
)


def guest_of(scene: Scene, official: str, country: str) -> bool:
    """Whether an official who is in `country` must have come from elsewhere."""
    home = scene.home(official)
    if home is None:
        return country not in _ANY_SEAT and _heads_a_body(scene, official, country)
    if home == country:
        return False
    if home in _SEATS:
        words = {
            word
            for role in scene.officials[official].roles
            if not role.former
            for word in role.title.lower().replace("secretary general", "secretary-general").split()
        }
        return country not in _SEATS[home] and not _HEADS.isdisjoint(words)
    return True


_MANY_SEATS = _ANY_SEAT | {"IT", "KE", "ET"}
"""With those of Rome, Nairobi and Addis Ababa."""


_OF_A_BODY = frozenset("chief director director-general secretary-general commissioner".split())
"""Titles of those who head a body of states."""


def has_seat_in(scene: Scene, official: str, country: str) -> bool:
    """Whether the body of states that somebody heads may have its seat in a country: to go back
    there is no journey ("the IAEA chief returned to Vienna")."""
    if scene.home(official) not in UNIONS | {None} or country not in _MANY_SEATS:
        return False
    return any(
        not role.former and not _OF_A_BODY.isdisjoint(role.title.lower().split())
        for role in scene.officials[official].roles
    )


def guests_among(scene: Scene, parties: Iterable[Party], country: str) -> tuple[Party, ...]:
    """Those who, seen in `country`, must have come there: foreigners who hold no post abroad."""
    return tuple(
        party
        for party in parties
        if not scene.resident(party.ids[0]) and guest_of(scene, party.ids[0], country)
    )


def in_office(scene: Scene, parties: Iterable[Party]) -> tuple[Party, ...]:
    """Those of whom the article tells an office, present or past."""
    return tuple(
        party
        for party in parties
        if scene.officials[party.ids[0]].roles or is_counterpart(scene, party)
    )


_COUNTERPARTS = frozenset("counterpart counterparts colleague colleagues".split())


def is_counterpart(scene: Scene, party: Party) -> bool:
    """Whether a name stands behind "his Canadian counterpart": an office told of somebody else."""
    return not _COUNTERPARTS.isdisjoint(scene.tokens.lower[party.first : party.head])


_SEATED = {
    "arab league": "EG",
    "arab states": "EG",
    "african union": "ET",
    "asean": "ID",
    "southeast asian nations": "ID",
    "saarc": "NP",
    "south asian association": "NP",
    "gulf cooperation council": "SA",
    "islamic conference": "SA",
    "islamic cooperation": "SA",
}
"""Bodies of states -> the country of their seat, beside those of `_ANY_SEAT`."""


def seat_of(scene: Scene, official: str) -> str | None:
    """The country where someone without one of his own is at home: his body of states has its
    seat there ("Arab League chief")."""
    if scene.home(official) is not None:
        return None
    titles = [role.title.lower() for role in scene.officials[official].roles if not role.former]
    return next(
        (seat for body, seat in _SEATED.items() if any(body in one for one in titles)), None
    )


def _heads_a_body(scene: Scene, official: str, country: str) -> bool:
    """Whether someone without a country heads a body of states, a secretary-general, that has its
    seat elsewhere."""
    return seat_of(scene, official) != country and any(
        not role.former and any(head in title for head in _BODY_HEADS)
        for role in scene.officials[official].roles
        for title in (role.title.lower().replace("-", " "),)
    )
