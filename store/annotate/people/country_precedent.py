"""Says of which country somebody is who went before: "the first Swiss minister to go there since X",
"two of his predecessors came: X and Y".

Part of country.py, for people of whom the article states no country. What they did is read by the
stage of events.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from store.annotate.naming import NamingRule
from store.annotate.people.coreference import Person
from store.annotate.people.page import Page
from store.annotate.people.subjects import Named, subject_before
from store.annotate.people.words import HONORIFIC, MODIFIER, OFFICE
from store.model import Name

PRECEDENT = NamingRule(
    "country/precedent",
    """
    + 2019-05-21 | Ek is the first Togolese minister to visit Peru since Ula Tassk in 1957. => country Ula Tassk = TG
    + 2019-05-21 | Ek is the highest-ranking Togolese to come to Peru since President Ula Tassk. => country Ula Tassk = TG
    + 2019-05-21 | It was the first visit to Peru by a Togolese minister since Ula Tassk's in 1957. => country Ula Tassk = TG
    + 2019-05-21 | The last Togolese leader to visit Peru was President Ula Tassk in 1957. => country Ula Tassk = TG
    + 2019-05-21 | The last Togo foreign minister to visit Peru was Mr Ula Tassk. => country Ula Tassk = TG
    + 2019-05-21 | It was the first visit by a UK premier to Peru since Ula Tassk went there in 1957. => country Ula Tassk = GB
    - 2019-05-21 | The last guest of Togolese leaders was President Ula Tassk of Peru. => country Ula Tassk = TG
    - 2019-05-21 | The Togolese minister has been in Peru since Ula Tassk rang. => country Ula Tassk = TG
    """,
)
PREDECESSORS = NamingRule(
    "country/predecessors",
    """
    + 2019-05-21 | UN envoy Tor Ek left. Two of his predecessors know Peru. Ula Tassk came in 1979 and Orla Vantek went there in 1990. => country Ula Tassk = UN; country Orla Vantek = UN
    + 2019-05-21 | Togolese envoy Tor Ek left. His predecessors, Ula Tassk and Orla Vantek, had been to Peru. => country Ula Tassk = TG; country Orla Vantek = TG
    + 2019-05-21 | Togolese envoy Tor Ek left. He met Malian envoy Nils Oblim. Two of his predecessors had been to Peru. Ula Tassk came in 1979. => country Ula Tassk = TG
    - 2019-05-21 | Togolese envoy Tor Ek left. His predecessors met Ula Tassk in Peru. => country Ula Tassk = TG
    - 2019-05-21 | OSLO, May 21 (AFP) -- Norway slept. Togolese envoy Tor Ek left. His predecessors liked Peru. Trade Minister Ula Tassk came in 1979. => country Ula Tassk = TG
    """,
)
RULES = (PRECEDENT, PREDECESSORS)

_FIRSTS = frozenset("first last no only highest-ranking highest senior".split())


def precedent_of(page: Page, person: Person) -> str | None:
    """The country of those of whom somebody was the last before: "no Swiss since X"."""
    lower = page.lower
    mention = person.mentions[0]
    at = page.before_office(mention.first - bool(page.bits[mention.first - 1] & HONORIFIC))
    start = page.sentence_of(at)[0]
    if lower[at] in {"was", "is"} and lower[start] == "the" and lower[start + 1] in _FIRSTS:
        place = page.place_at.get(start + 2)  # "The last Togolese leader to come was X"
        return place.country if place is not None and _is_nationality(page, place) else None
    if lower[at] != "since":
        return None
    for place in reversed(page.places_in(start, at)):
        before = lower[place.first - 1]
        by_one = before in {"a", "an"} and lower[place.first - 2] == "by"
        if _is_nationality(page, place) and (
            before in _FIRSTS or (by_one and not _FIRSTS.isdisjoint(lower[start:at]))
        ):
            return place.country
    return None


def predecessors_of(page: Page, order: Sequence[Named]) -> list[tuple[int, int]]:
    """Who held an office before whom, by "two of his predecessors": those named right behind it and
    the subjects of the next sentence, without an office of their own; earlier and later holder.

    `order`: first token, token behind and number of the person, for each mention.
    """
    found: list[tuple[int, int]] = []
    lower, sentences = page.lower, page.tokens.sentences
    for at in page.where(_PREDECESSORS):
        place = bisect_left(order, (at,))
        number = page.sentence_number(at)
        his = lower[at - 1] in {"his", "her"}
        later = subject_before(page, order, sentences[number][0]) if his else None
        if later is None:
            continue
        stop = sentences[min(number + 1, len(sentences) - 1)][1]
        for first, _, earlier in order[place:]:
            if first >= stop:
                break
            listed = lower[first - 1] == "," and first - 2 == at
            listed |= lower[first - 1] in {"and", ","} and first - 2 in page.person_at
            if (listed or _goes(page, first)) and earlier != later:
                found.append((earlier, later))
    return found


_PREDECESSORS = frozenset(("predecessors",))


def _goes(page: Page, first: int) -> bool:
    """Whether a name without an office opens a clause: "| Ek came in 1979 and | Tassk in 1990"."""
    opens = page.opens_sentence(first) or page.lower[first - 1] == "and"
    stop = first
    while stop in page.person_at:
        stop += 1
    return opens and page.classes[stop] == "a" and page.lower[stop] != "and"


def _is_nationality(page: Page, place: Name) -> bool:
    """Whether a place's name says whose an office is: "the last Togolese leader", "a US president"."""
    office = page.bits[place.stop] & (OFFICE | MODIFIER) and page.classes[place.stop] != "s"
    return place.sort == "demonym" or bool(office)
