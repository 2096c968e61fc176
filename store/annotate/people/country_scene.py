"""Says where the sentence around a name plays: whose side somebody is on, who is host to whom.

Part of country.py, for people of whom the article states no country; it looks at one sentence, or
at the places shortly before.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from store.annotate.naming import NamingRule
from store.annotate.people.coreference import Person
from store.annotate.people.country_report import Report
from store.annotate.people.page import Page
from store.annotate.people.titles import Title

SCENE = NamingRule(
    "country/scene",
    """
    + 2019-05-21 | OSLO, May 21 (AFP) -- All left. Togolese troops saw rebel leader Ola Umbo.  => country Ola Umbo = TG
    + 2019-05-21 | OSLO, May 21 (AFP) -- All left. In Lima, foreign ministry spokesman Ola Umbo said no. => country Ola Umbo = PE
    - 2019-05-21 | OSLO, May 21 (AFP) -- Foreign ministry spokesman Ola Umbo said no to Lima.  => country Ola Umbo = PE
    """,
)
HOST = NamingRule(
    "country/host",
    """
    + 2019-05-21 | Togo's Orla Vantek flew to Lima. In the Peruvian capital she met Trade Minister Ula Tassk. => country Ula Tassk = PE
    - 2019-05-21 | Togo's Orla Vantek flew to Lima. She met Malian Trade Minister Ula Tassk.                  => country Ula Tassk = PE
    - 2019-05-21 | Togo's Orla Vantek flew to Lima. In the Peruvian capital she met Ula Tassk. => country Ula Tassk = PE
    """,
)
RULES = (SCENE, HOST)

FAR = 300
"""No country named more tokens before a name is taken for its bearer's."""
_PARTIES = frozenset("rebel rebels opposition guerrilla separatist insurgent militia".split())
_PLAYERS = frozenset(
    "captain coach striker midfielder defender goalkeeper keeper guard forward center champion"
    " winner player seed racer driver skipper flanker".split()
)


def side_of(page: Page, person: Person, titles: Sequence[Title], report: Report) -> str | None:
    """Of someone who leads a side of a fight or plays in a game: the country last named before,
    in the same sentence."""
    lower = page.tokens.lower
    for title in titles:
        leads = not _PARTIES.isdisjoint(lower[title.first : title.head + 1])
        if not leads and not (report.games and lower[title.head] in _PLAYERS):
            return None
    first = person.mentions[0].first
    for index in range(first - 1, max(_sentence_start(page, person), first - FAR) - 1, -1):
        place = page.place_at.get(index)
        if place is not None and place.country:
            return place.country
    return None


def _sentence_start(page: Page, person: Person) -> int:
    """First token of the sentence that names somebody first."""
    sentences = page.tokens.sentences
    first = person.mentions[0].first
    return sentences[bisect_right(sentences, (first, len(page.tokens))) - 1][0]


def scene_of(page: Page, person: Person) -> str | None:
    """The country of the "In Paris, ..." with which the sentence of the first mention begins."""
    first = person.mentions[0].first
    start = _sentence_start(page, person)
    if page.tokens.lower[start] != "in" or start + 1 >= first:
        return None
    place = page.place_at.get(start + 1)
    return place.country if place is not None else None


_MEETS = frozenset("met meets meet saw sees see called".split())
_RECEIVES = frozenset("received welcomed greeted hosted met".split())


def host_of(page: Page, person: Person) -> str | None:
    """The country of the place where a sentence says that somebody was met: "In Lima she met X",
    "was received in Lima by X"."""
    first = person.mentions[0].first
    start = _sentence_start(page, person)
    lower = page.tokens.lower
    met = -1
    for index in range(first - 1, start, -1):
        word = lower[index]
        if (
            word in _MEETS
            or (word == "by" and not _RECEIVES.isdisjoint(lower[max(start, index - 8) : index]))
            or (word == "with" and not {"talks", "meeting", "sat"}.isdisjoint(lower[start:index]))
        ):
            met = index
    if met < 0:
        return None
    for index in range(met, start - 1, -1):
        place = page.place_at.get(index)
        if place is None or not place.country:
            continue
        at = place.first - 1 - (lower[place.first - 1] == "the" and place.first > 1)
        return place.country if at >= 0 and lower[at] in ("in", "at") else None
    return None


def nearest_country(page: Page, person: Person, but: str | None) -> str | None:
    """The country named last before the first mention, other than `but`."""
    first = person.mentions[0].first
    for index in range(first - 1, max(-1, first - FAR), -1):
        place = page.place_at.get(index)
        if place is not None and place.country and place.country != but:
            return place.country
    return None


def named_before(page: Page, index: int) -> list[str]:
    """The countries named in the paragraph before a token, in text order."""
    paragraphs = page.tokens.paragraphs
    start = paragraphs[bisect_right(paragraphs, (index, len(page.tokens))) - 1][0]
    return [
        place.country
        for at in range(max(start, index - FAR), index)
        if (place := page.place_at.get(at)) is not None and place.country
    ]
