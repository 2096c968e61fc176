"""Says which country an official represents, by the article's own words around the mentions.

Votes with weights: nationality in a title most, "X of Peru" next, the dateline for offices of
state least. No knowledge of who holds an office, and none of where a kind of name is usual.
"""

from __future__ import annotations

from collections.abc import Sequence

from store.annotate.people.coreference import Person
from store.annotate.people.page import Page
from store.annotate.people.titles import Title

_OF_STATE = frozenset(
    "president premier minister chancellor king queen prince princess emperor spokesman spokeswoman"
    " governor mayor vice-president lawmaker senator prosecutor".split()
)


def country_of(page: Page, person: Person, titles: Sequence[Title]) -> str | None:
    """ISO 3166 alpha-2 (also EU, UN, PS, XK), or None where the article does not say."""
    votes: dict[str, int] = {}

    def vote(country: str | None, weight: int) -> None:
        if country:
            votes[country] = votes.get(country, 0) + weight

    for number, title in enumerate(titles):
        vote(title.country, 6 if number == 0 else 5)
        if title.country is None and page.tokens.lower[title.head] in _OF_STATE:
            vote(page.home, 2)
    for mention in person.mentions:
        _from_surroundings(page, mention.first, mention.stop, vote_weight(len(mention.key)), vote)
    if not votes:
        return None
    return max(votes, key=lambda code: votes[code])


def vote_weight(words: int) -> int:
    """A full name's surroundings count more than a later mention's."""
    return 5 if words > 1 else 2


def _from_surroundings(page: Page, first: int, stop: int, weight: int, vote: object) -> None:
    assert callable(vote)
    lower, classes = page.tokens.lower, page.tokens.classes
    size = len(lower)
    if first > 1 and classes[first - 1] == "s":
        place = page.place_at.get(first - 2)
        if place is not None:
            vote(place.country, weight)
    elif first > 0 and (place := page.place_at.get(first - 1)) is not None:
        if place.sort in ("demonym", "country"):
            vote(place.country, weight)
    if stop + 1 < size:
        if lower[stop] in ("of", "from", "(") or (lower[stop] == "," and lower[stop + 1] != ","):
            index = stop + 1
            while index < size and lower[index] in ("a", "an", "of", "from", "the", "who", "is"):
                index += 1
            place = page.place_at.get(index)
            if place is not None:
                vote(place.country, weight if lower[stop] != "," else weight - 2)
