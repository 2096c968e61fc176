"""Reads for which country somebody acts, off the words around one mention: "won silver for Norway", "will
represent Togo", "X the Chilean one".

A look-up for country_stated.py, which weighs it against what titles say.
"""

from __future__ import annotations

from store.annotate.people.coreference import Mention
from store.annotate.people.page import Page


def of_other_side(page: Page, mention: Mention) -> str | None:
    """ "Minister | Ek the Chilean one", behind one who heads "the Togolese side"."""
    place = page.place_at.get(mention.stop + 1)
    if page.lower[mention.stop] != "the" or place is None or place.sort != "demonym":
        return None
    return place.country if page.lower[place.stop] in {"one", "side"} else None


def played_for(page: Page, mention: Mention) -> str | None:
    """ "Ek won silver for Norway", "Ek signed for Norway", "For Norway, Ek scored": whose side it is."""
    lower = page.lower
    first, stop = mention.first, mention.stop
    if first > 2 and lower[first - 1] == "," and lower[first - 3] == "for":
        place = page.place_at.get(first - 2)
        if place is not None and place.sort == "country" and first - 3 in page.sentence_starts:
            return place.country
    if lower[stop] == "for":  # "Ek put his name to it for Chile and Tassk for | Togo"
        place = page.place_at.get(stop + 1)
        ends = place is not None and place.sort == "country" and page.classes[place.stop] in ".,;a"
        start = page.sentence_of(first)[0]
        signed = not _SIGNED.isdisjoint(lower[start:first])
        return place.country if place is not None and ends and signed else None
    if lower[stop] in SCORED:
        for index in range(stop + 1, min(page.size - 1, stop + 8)):
            if page.classes[index] in '.;"':
                break
            place = page.place_at.get(index + 1)
            for_it = lower[index] == "for" or lower[index - 1 : index + 1] == ["behalf", "of"]
            if for_it and place is not None and place.sort == "country":
                return place.country
    return None


_SIGNED = frozenset("signed initialled signature pact accord agreement".split())
SCORED = frozenset("won scored took kicked added collected clinched bagged signed".split())


REPRESENTS = frozenset("represent represents represented representing".split())
_ASIDE = 16
"""Tokens between a name and the verb of which it is the subject, at most."""


def represents(page: Page, mention: Mention) -> str | None:
    """ "Ek will represent Togo at the talks": the country that somebody speaks for."""
    lower = page.lower
    at = page.before_office(mention.first, 3)
    if lower[at] == "by" and lower[at - 1] == "represented" and at > 3:
        place = page.place_at.get(at - 3 - (lower[at - 2] == "be"))  # "Togo is represented by | Ek"
        return place.country if place is not None and place.sort == "country" else None
    if REPRESENTS.isdisjoint(lower[mention.stop : mention.stop + _ASIDE]):
        return None
    # "Ek, and not Tassk, will represent Togo"
    other_told = lower[mention.stop : mention.stop + 3] == [",", "and", "not"]
    for index in range(mention.stop, min(page.size - 2, mention.stop + _ASIDE)):
        if page.classes[index] in '.;"':
            return None
        if lower[index] in REPRESENTS:
            place = page.place_at.get(index + 1 + (lower[index + 1] == "the"))
            own = place is not None and page.is_state(place) and page.classes[place.stop] != "s"
            return place.country if place is not None and own else None
        if index in page.person_at and not other_told:
            return None
    return None
