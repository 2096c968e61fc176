"""Reads the nationality of an office named before its holder is: "the Danish aid minister", and
two sentences on "the aid minister, Ulla Toft".

Part of country.py. It looks back over two paragraphs, and never at who holds an office in fact.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence, Set

from store.annotate.closed_words import SPOKESPEOPLE
from store.annotate.naming import NamingRule
from store.annotate.people.coreference import Person
from store.annotate.people.page import Page, behind_dateline
from store.annotate.people.titles import Title
from store.annotate.people.words import HONORIFIC, MODIFIER, NOT_ROLE, OFFICE, SPEECH
from store.model import UNIONS

ECHOED = NamingRule(
    "country/echoed",
    """
    + 2019-05-21 | OSLO, May 21 (AFP) -- The Danish aid minister may go. The aid minister, Ulla Tassk, said so.  => country Ulla Tassk = DK
    + 2019-05-21 | OSLO, May 21 (AFP) -- Danish police came. It was late, police spokeswoman Ulla Tassk said.    => country Ulla Tassk = DK
    + 2019-05-21 | OSLO, May 21 (AFP) -- The Danish minister of aid may go. The minister of aid, Ulla Tassk, said so. => country Ulla Tassk = DK
    + 2019-05-21 | OSLO, May 21 (AFP) -- Norwegian minister Tor Ek may go to Denmark, whose aid minister sang. ¶ The minister, Ulla Tassk, said so. => country Ulla Tassk = DK
    + 2019-05-21 | OSLO, May 21 (AFP) -- Denmark's president came to Togo on Monday. ¶ President Ulla Tassk was met by Togo's Tor Ek.  => country Ulla Tassk = DK
    + 2019-05-21 | OSLO, May 21 (AFP) -- The Danish leader came to Togo. Prime Minister Ulla Tassk was met by Togo's Tor Ek.  => country Ulla Tassk = DK
    + 2019-05-21 | OSLO, May 21 (AFP) -- Denmark's president came to Togo on Monday. Ulf Tassk was met by Togo's Tor Ek.  => country Ulf Tassk = DK
    - 2019-05-21 | OSLO, May 21 (AFP) -- Denmark's president came to see Togo's Tor Ek. Ulf Tassk sang.  => country Ulf Tassk = DK
    + 2019-05-21 | OSLO, May 21 (AFP) -- Qatar's emir stayed away. Prime Minister Ula Tassk represented him.  => country Ula Tassk = QA
    - 2019-05-21 | OSLO, May 21 (AFP) -- The Danish leader came to Oslo. He was met by Prime Minister Ola Tassk.  => country Ola Tassk = DK
    - 2019-05-21 | PARIS, May 21 (AFP) -- Denmark's president, who met President Ola Tassk, came.  => country Ola Tassk = DK
    + 2019-05-21 | PARIS, May 21 (AFP) -- A European Commission spokeswoman said no. It is late, said the spokeswoman, Ulla Tassk.  => country Ulla Tassk = EU
    - 2019-05-21 | PARIS, May 21 (AFP) -- A European Commission spokeswoman said no. It is late, said the mayor, Ulla Tassk.  => country Ulla Tassk = EU
    - 2019-05-21 | OSLO, May 21 (AFP) -- Denmark's aid minister, Tor Ek, may go to Togo. The aid minister, Ola Tassk, sang.  => country Ola Tassk = DK
    + 2019-05-21 | OSLO, May 21 (AFP) -- Norway slept. A senior Danish official said Tuesday that Norway would wait. ¶ Aid Minister Vashtar Oblim made the remarks to reporters. => country Vashtar Oblim = DK
    - 2019-05-21 | OSLO, May 21 (AFP) -- Norway slept. A senior Danish official said Tuesday that Norway would wait. ¶ Aid Minister Vashtar Oblim made the trip to Lima. => country Vashtar Oblim = DK
    - 2019-05-21 | OSLO, May 21 (AFP) -- The Danish aid minister may go. Norway's trade minister, Ulla Tassk, did so. => country Ulla Tassk = DK
    - 2019-05-21 | OSLO, May 21 (AFP) -- The Danish leader came to Togo. Prime Minister Ula Tassk met him at the port. => country Ula Tassk = DK
    """,
)
RULES = (ECHOED,)

_BODIES = frozenset("ministry police army parliament government military navy cabinet".split())
_VAGUE = frozenset(
    "official leader head member president premier king queen envoy ambassador diplomat man"
    " director chairman general officer secretary representative commander".split()
)
"""Heads that every country has many of, or that others bear before the next name."""
_BACK = 160
"""Tokens before a name within which its office may have been named."""


_BARE = "the minister"
"""The office of "Togo, whose aid minister may go. The minister, Ek"."""


_IN_OFFICES = OFFICE | MODIFIER
_LONGEST = 4
"""Tokens of an office behind its nationality, at most."""


def _office_behind(page: Page, start: int) -> tuple[int, str] | None:
    """The "aid minister" or "police" without a name behind the nationality or country that begins
    at a token: its token and key."""
    lower, bits, classes = page.lower, page.bits, page.classes
    place = page.place_at[start]
    stop = place.stop
    at = stop + (classes[stop] == "s")
    if lower[stop : stop + 2] == [",", "whose"]:
        at = stop + 2  # "Togo, whose aid minister"
    if not bits[at] & _IN_OFFICES and lower[at] not in _BODIES:
        return None
    if start != place.first or not place.country or place.sort not in {"demonym", "country"}:
        return None
    comma = start - 1 - (lower[start - 1] == "the")
    if comma > 0 and lower[comma] == "," and comma - 1 in page.person_at:
        return None  # "Ek, the Danish aid minister"
    if at == stop and place.sort != "demonym" and classes[start] not in "UA":
        return None
    last = min(page.size, at + _LONGEST)
    while at < last and bits[at] & MODIFIER and not bits[at] & OFFICE and lower[at] not in _BODIES:
        at += 1
    if at >= last:
        return None
    if lower[at] in _BODIES:
        return at, lower[at]
    if not bits[at] & OFFICE or bits[at] & NOT_ROLE or at + 1 in page.person_at:
        return None
    named = at + 2 + bool(bits[at + 2] & HONORIFIC)
    if lower[at + 1] == "," and named in page.person_at:
        return None  # "Denmark's aid minister, Ek"
    return at, _key(page, at)


def _key(page: Page, head: int) -> str:
    """ "aid minister": the head noun, with the word before it where that makes the office."""
    lower = page.lower
    if lower[head] != "minister":
        return lower[head]
    if lower[head + 1] in {"of", "for"}:
        return " ".join(lower[head : head + 3])
    return f"{lower[head - 1]} {lower[head]}"


def echoed(page: Page, person: Person, titles: Sequence[Title]) -> str | None:
    """The country of the office named last before a person who bears it without a nationality."""
    first = person.mentions[0].first
    keys: set[str] = set()
    for title in titles:
        if title.first > first + 60 or page.lower[title.head] in _VAGUE:
            continue
        if page.lower[title.head] != "chief":
            keys.add(_key(page, title.head))
        keys.update(_BODIES.intersection(page.lower[title.first : title.head]))
    if not keys:
        return None
    paragraphs = page.tokens.paragraphs
    own = bisect_right(paragraphs, (first, page.size)) - 1
    lowest = max(paragraphs[max(0, own - 2)][0], first - _BACK)
    for start in reversed(page.place_tokens_in(lowest - 2 * _LONGEST, first)):
        office = _office_behind(page, start)
        if office is None or not lowest <= office[0] < first:
            continue
        told = _BARE in keys and page.lower[office[0] - 2] == "whose"
        if office[1] in keys or (told and office[1].endswith("minister")):
            return page.place_at[start].country
    return _body_of_spokesman(page, keys, lowest, first)


def _body_of_spokesman(page: Page, keys: Set[str], lowest: int, first: int) -> str | None:
    """ "EU" of "A European Commission spokeswoman said no. | The spokeswoman, Ek": the union whose
    spokesman was named last before."""
    spoken = keys & SPOKESPEOPLE
    for at in reversed(page.where(frozenset(spoken)) if spoken else []):
        body = page.organisation_at.get(at - 1)
        if lowest <= at < first - 1 and body is not None and body.country in UNIONS:
            return body.country
    return None


def continued(page: Page, person: Person, titles: Sequence[Title]) -> str | None:
    """The country of the head of state with whom the sentence before begins, where the next begins
    with the name: "Togo's president came. | President X was met"."""
    first = person.mentions[0].first
    if titles:
        heads: Set[str] = {page.lower[title.head] for title in titles if title.stop == first}
        if heads.isdisjoint(_RULERS):
            return None
    elif first in page.sentence_starts:
        heads = _ALONE  # "Togo's president came. | X was met"
    else:
        return None
    sentences = page.tokens.sentences
    number = page.sentence_number(first)
    if number < 1 or page.before_office(first, sentences[number][0]) > sentences[number][0]:
        return None
    if not titles and _names_anybody(page, sentences[number - 1]):
        return None
    start = behind_dateline(page, sentences[number - 1][0])
    start += page.lower[start] == "the"
    place = page.place_at.get(start)
    if place is None or place.first != start or place.sort not in {"demonym", "country"}:
        return None
    at = place.stop + (page.classes[place.stop] == "s")
    last = at + _LONGEST
    while at < last and page.bits[at] & MODIFIER and not page.bits[at] & OFFICE:
        at += 1
    word = page.lower[at]
    behind = next((at for at in range(first, page.size) if at not in page.person_at), first)
    if page.lower[behind + 1] in {"him", "her"} and not _stands_in(page, first):
        return None  # "X met him", who is another
    same = word in heads or word in {"leader", "ruler"}
    same = same or (word in _RULERS and _stands_in(page, first))
    return place.country if same and at + 1 not in page.person_at else None


_REMARKS = frozenset("remark remarks statement announcement comment comments call appeal".split())
_OFFICIALS = frozenset("official officer diplomat leader lawmaker minister commander".split())
_TO_MADE = 30
"""Tokens from a name to "made the remarks", at most."""
_TO_REMARK = 4
"""Tokens from "made" to the end of "the following remarks", at most."""
_TOLD_BACK = 2
"""Sentences looked back for what "a senior official" said."""


def remarked(page: Page, person: Person) -> str | None:
    """The country of "a senior Danish official said so. | X, the aid minister, made the remark"."""
    first = person.mentions[0].first
    sentences = page.tokens.sentences
    number = page.sentence_number(first)
    start, stop = sentences[number]
    lower = page.lower
    if number < 1 or page.before_office(first, start) > start:
        return None
    made = next((at for at in range(first, min(stop, first + _TO_MADE)) if lower[at] == "made"), -1)
    if made < 0 or _REMARKS.isdisjoint(lower[made + 1 : made + _TO_REMARK]):
        return None
    for at in range(start - 1, sentences[max(number - _TOLD_BACK, 0)][0], -1):
        if at in page.person_at:
            return None
        if lower[at] in _OFFICIALS and page.bits[at + 1] & SPEECH:
            while page.bits[at] & (OFFICE | MODIFIER):
                at -= 1
            place = page.place_at.get(at)
            return place.country if place is not None and place.sort == "demonym" else None
    return None


_RULERS = frozenset("president premier minister king queen emir sultan chancellor prince".split())
_ALONE = frozenset(("president", "premier", "minister", "chancellor"))
"""Whose holders are named without an office in the sentence that follows."""


def _names_anybody(page: Page, sentence: tuple[int, int]) -> bool:
    return not page.person_at.isdisjoint(range(*sentence))


def _stands_in(page: Page, first: int) -> bool:
    """Whether the bearer of a name "represented him", the ruler of the sentence before."""
    while first in page.person_at:
        first += 1
    return page.lower[first] in _REPRESENTS and page.lower[first + 1] in {"him", "her"}


_REPRESENTS = frozenset("represented represents replaces replaced".split())
