"""Says who is host to whom: of whom a traveller is received, and of which country they are then.

Part of country.py, for people of whom the article states no country: whoever receives a guest in a
place is of that place's country. It looks at a few sentences, no further.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import NamedTuple

from store.annotate.closed_words import HE_SHE_THEY
from store.annotate.naming import NamingRule
from store.annotate.people.coreference import Mention, Person
from store.annotate.people.country_visited import PLANS, is_back, is_later_stop
from store.annotate.people.meeting_places import (
    IN,
    WELCOMED,
    is_site,
    met_there,
    place_behind,
    visit_behind,
)
from store.annotate.people.page import Page
from store.annotate.people.words import OFFICE, SPEECH
from store.model import Name

HOST = NamingRule(
    "country/host",
    """
    + 2019-05-21 | Minister Ula Tassk and Togolese Minister Orla Vantek shook hands in Lima on Monday. => country Ula Tassk = PE
    + 2019-05-21 | Minister Ula Tassk has assured Togolese Minister Orla Vantek of his help, aides said after the two met in Lima. => country Ula Tassk = PE
    - 2019-05-21 | Minister Ula Tassk and Togolese Minister Orla Vantek shook hands in Togo on Monday. => country Ula Tassk = PE
    + 2019-05-21 | Togo's Orla Vantek flew to Lima. In the Peruvian capital she met Trade Minister Ula Tassk. => country Ula Tassk = PE
    + 2019-05-21 | OSLO, May 21 (AFP) -- Norway slept. Togo's Orla Vantek was in Lima. Minister Ula Tassk told his guest that it was late. => country Ula Tassk = PE
    - 2019-05-21 | OSLO, May 21 (AFP) -- Norway slept. Togo's Orla Vantek was in Lima. Minister Ula Tassk told guests that it was late. => country Ula Tassk = PE
    + 2019-05-21 | Mali slept. Togo's Orla Vantek was in Lima. Welcoming her at the gate, Minister Ula Tassk sang. => country Ula Tassk = PE
    + 2019-05-21 | Togo's Orla Vantek left Peru for Mali at the end of a visit. President Ula Tassk received her. => country Ula Tassk = PE
    - 2019-05-21 | The Kenyan head of the UN fund went to Peru and had talks with President Ula Tassk. => country Ula Tassk = UN
    + 2019-05-21 | Mali slept. Togo's Orla Vantek was in Lima, where President Ula Tassk sang. => country Ula Tassk = PE
    + 2019-05-21 | Mali slept. Togo's Orla Vantek leaves on Monday for Lima to see President Ula Tassk. => country Ula Tassk = PE
    - 2019-05-21 | Togo's Orla Vantek flew to Lima. She met Malian Trade Minister Ula Tassk.                  => country Ula Tassk = PE
    + 2019-05-21 | Togo's Orla Vantek was in Lima. Trade Minister Ula Tassk met him for talks. => country Ula Tassk = PE
    + 2019-05-21 | Togo's Orla Vantek flew to Lima. In the Peruvian capital she met Ula Tassk. => country Ula Tassk = PE
    + 2019-05-21 | LIMA, May 21 (AFP) -- Togo's Orla Vantek came here for the wedding of Ula Tassk. => country Ula Tassk = PE
    + 2019-05-21 | LIMA, May 21 (AFP) -- Togo's Orla Vantek arrived here after seeing Ula Tassk in Rome. => country Ula Tassk = IT
    + 2019-05-21 | ABUJA, May 21 (AFP) -- Nigeria denied that President Orla Vantek would travel to Liberia to meet his counterpart Charles Tassk. => country Charles Tassk = LR
    + 2019-05-21 | LIMA, May 21 (AFP) -- Togo's Orla Vantek was welcomed by Minister Ula Tassk. Tassk, a former ambassador to Mali, sang. => country Ula Tassk = PE
    + 2019-05-21 | Togo's Orla Vantek returned from Lima on Monday after talks with Ula Tassk. => country Ula Tassk = PE
    + 2019-05-21 | Togo's Orla Vantek flew home from Lima. She had met Ula Tassk. => country Ula Tassk = PE
    - 2019-05-21 | Togo's Orla Vantek came from Lima. She had met Ula Tassk. => country Ula Tassk = PE
    + 2019-05-21 | OSLO, May 21 (AFP) -- Norwegian envoy Tor Ek conferred with Ula Tassk in Lima. => country Ula Tassk = PE
    + 2019-05-21 | OSLO, May 21 (AFP) -- Ula Tassk welcomed Norwegian envoy Tor Ek to Lima. => country Ula Tassk = PE
    - 2019-05-21 | OSLO, May 21 (AFP) -- Norway and Mali slept. Togo's Orla Vantek will go to Lima. He will be received by Peru's Tor Ek, Minister Ula Tassk said. => country Ula Tassk = PE
    + 2019-05-21 | The US slept. Togo's Orla Vantek was received in Lima by Minister Robert Tassk. => country Robert Tassk = PE
    - 2019-05-21 | LIMA, May 21 (AFP) -- The US slept. Togo's Orla Vantek is due to meet President Robert Tassk in this city. => country Robert Tassk = PE
    + 2019-05-21 | Mali slept. Togo's Orla Vantek was in Mali. In Lima he met Minister Ula Tassk, who gave a dinner for him. => country Ula Tassk = PE
    + 2019-05-21 | Mali slept. Togo's Orla Vantek flew to Peru. She also paid a courtesy call on Trade Minister Ula Tassk. => country Ula Tassk = PE
    + 2019-05-21 | Mali and Mali's north slept. Togo's Orla Vantek went to Peru for the inauguration of President Ula Tassk. => country Ula Tassk = PE
    + 2019-05-21 | Mali and Mali's north slept. Togo's Orla Vantek saw the funeral of President Ula Tassk in Peru. => country Ula Tassk = PE
    + 2019-05-21 | Mali slept. Togo's Orla Vantek came to Peru at the invitation of Trade Minister Ula Tassk. => country Ula Tassk = PE
    + 2019-05-21 | Mali slept. Togo's Orla Vantek will meet her counterpart Ula Tassk in Lima. => country Ula Tassk = PE
    + 2019-05-21 | Mali slept. Togo's Orla Vantek signed an accord with her counterpart Ula Tassk in Lima. => country Ula Tassk = PE
    + 2019-05-21 | Togo's Orla Vantek left Lima on Monday. She was seen off at the airport by Trade Minister Ula Tassk. => country Ula Tassk = PE
    + 2019-05-21 | LIMA, May 21 (AFP) -- Peru slept. Togo's Orla Vantek came. She was welcomed by Ula Tassk. => country Ula Tassk = PE
    + 2019-05-21 | OSLO, May 21 (AFP) -- Norway slept. Togo's Orla Vantek sent Nils Umbo to Lima. He was received by President Ula Tassk. => country Ula Tassk = PE
    + 2019-05-21 | Mali and Mali's north slept. Togo's Orla Vantek left here on Monday by special plane for Peru to see President Ula Tassk. => country Ula Tassk = PE
    - 2019-05-21 | Mali and Mali's north slept. Togo's Orla Vantek flew to Peru to prepare for a visit by President Ula Tassk. => country Ula Tassk = PE
    + 2019-05-21 | Mali and Mali's north slept. Togo's Orla Vantek moves on to Peru, where a meeting with President Ula Tassk is planned. => country Ula Tassk = PE
    + 2019-05-21 | Mali and Mali's north slept. Togo's Orla Vantek will go to Lima and raise it with her host, Ula Tassk. => country Ula Tassk = PE
    + 2019-05-21 | Mali slept. In Lima, Togo's Orla Vantek sang. Tor Ek, who came with her, had talks with Minister Ula Tassk. => country Ula Tassk = PE
    + 2019-05-21 | OSLO, May 21 (AFP) -- Togo and Peru slept. Ola Tassk spoke of her meeting with the supreme leader of the rebels, Ula Tassk, in the southern Peruvian city of Lima. => country Ula Tassk = PE
    + 2019-05-21 | OSLO, May 21 (AFP) -- Mali and Norway slept. Togo's Orla Vantek began with a stop in Lima, where she opened a mill together with President Ula Tassk. => country Ula Tassk = PE
    - 2019-05-21 | OSLO, May 21 (AFP) -- Mali and Norway slept. Togo's Orla Vantek began with a stop in Lima, where she and Minister Ula Tassk opened a mill. => country Ula Tassk = PE
    + 2019-05-21 | MINSK, May 21 (AFP) -- Belarus slept. The Belarussian leader met Boris Oblimov in Moscow. => country Boris Oblimov = RU
    - 2019-05-21 | OSLO, May 21 (AFP) -- Togo's Orla Vantek arrived in Lima. General Ula Tassk, who toppled him, slept. => country Ula Tassk = PE
    - 2019-05-21 | LIMA, May 21 (AFP) -- Togo's Orla Vantek, who arrived from Chile on Monday, was met at the airport by Minister Ula Tassk. => country Ula Tassk = CL
    + 2019-05-21 | SUVA, May 21 (AFP) -- Fiji slept. Premier Orla Vantek will see Robert Tassk in Canberra. Australia slept. => country Robert Tassk = AU
    - 2019-05-21 | SUVA, May 21 (AFP) -- Fiji slept. Premier Orla Vantek will see Robert Tassk in Lima. Peru slept. => country Robert Tassk = PE
    - 2019-05-21 | Mali and Mali's north slept. Togo's Orla Vantek met President Ula Tassk at the summit in Peru. => country Ula Tassk = PE
    + 2019-05-21 | Togo's Orla Vantek went from Chile to Lima. Ula Tassk, the 80-year-old head of the national assembly, met his guest in Lima. => country Ula Tassk = PE
    + 2019-05-21 | OSLO, May 21 (AFP) -- Mali and Norway slept. Togo's Orla Vantek made Lima her first stop last week, where Ula Tassk gave a lunch. => country Ula Tassk = PE
    - 2019-05-21 | OSLO, May 21 (AFP) -- Mali and Norway slept. Togo's Orla Vantek, who had been in Lima, went home, where Ula Tassk gave a lunch. => country Ula Tassk = PE
    + 2019-05-21 | OSLO, May 21 (AFP) -- Norway slept. Togo's Orla Vantek will go on to Peru on Monday. He will see President Ula Tassk before leaving for talks in Rome. => country Ula Tassk = PE
    + 2019-05-21 | OSLO, May 21 (AFP) -- Norway slept. Togo's Orla Vantek came to Lima on a visit. Her trip to Mali in April cost her dear. Her host, Minister Ula Tassk, gave a dinner for her. => country Ula Tassk = PE
    + 2019-05-21 | Togo's Orla Vantek ended a visit to Peru with a dinner hosted by Minister Ula Tassk. => country Ula Tassk = PE
    + 2019-05-21 | Mali slept. Talks between Togolese Minister Orla Vantek and Minister Ula Tassk ended in Lima on Monday. => country Ula Tassk = PE
    + 2019-05-21 | Mali slept. Togo's Orla Vantek met Minister Ula Tassk on Monday, the last day of her visit to Peru. => country Ula Tassk = PE
    + 2019-05-21 | Mali slept. Togo's Orla Vantek flew to Peru. The two sides opened an office in Rome in April. There was also a lunch with Trade Minister Ula Tassk. => country Ula Tassk = PE
    - 2019-05-21 | Mali slept. Togo's Orla Vantek flew to Peru. Then he went on to Rome. There was also a lunch with Trade Minister Ula Tassk. => country Ula Tassk = PE
    + 2019-05-21 | Togo's Orla Vantek opened a tour in Mali before heading to Peru. She was received by President Ula Tassk. => country Ula Tassk = ML
    + 2019-05-21 | Togo's Orla Vantek is in Mali on a tour that will take her to Peru. She will meet President Ula Tassk in Lima. => country Ula Tassk = PE
    """,
)
RULES = (HOST,)

_MEETS = frozenset(
    "met meets meet meeting saw sees see seeing brief briefs briefed consult".split()
)
_HOSTS = frozenset("receive receives received host hosts hosted welcome welcomes welcomed".split())
_GUESTS = frozenset(("him", "them"))
AGAINST = frozenset(
    """toppled ousted overthrew deposed replaced succeeded accused criticised criticized
    defeated beat sacked""".split()
)
"""What no host does to a guest: "X, who toppled him"."""
_GUEST_NOUNS = frozenset("guest guests visitor visitors".split())
_HOSTING = _HOSTS | _GUESTS | _GUEST_NOUNS
_RECEIVING = frozenset("welcoming receiving greeting hosting".split())
"""With one of these a sentence opens whose subject is the host."""
_CALLED_HOST = frozenset(("host", "hosts"))
_BEFORE_HOSTS = _MEETS | frozenset(("on", "by", "with", "of", "to", "between"))
"""Words of which one stands between the verb of a meeting and who is met."""
_RECEIVES = frozenset("received welcomed greeted hosted met seen invited".split())
_TALKS = frozenset(
    """talks meeting sat confer confers conferred dine dined conversation dialogue lunch
    dinner banquet breakfast audience negotiations discussions tea""".split()
)
_TALKS_OR_ACTS = _TALKS.union(
    "signed sign initialled toured inspected inaugurated discussed exchanged unveiled".split()
)
"""What is done with somebody face to face."""
_CEREMONIES = frozenset(
    "inauguration funeral wedding swearing-in investiture coronation invitation burial guest"
    " guests".split()
)
_CLAUSES = frozenset("before after while when as since until".split())
"""What begins a clause whose subject need not be the guest."""
_SAME = _TALKS | {"a", "an", "his", "her", "holding", "having", "meeting"}
"""What follows such a word where the subject is the same."""
_TO = frozenset(("to",))
"""Behind somebody who is called on to do something, not called on as a visitor does."""
_HANDED = frozenset("handed hand hands delivered deliver delivers conveyed presented".split())
"""What is done with a letter to whoever receives the guest."""
FORUMS = frozenset(
    "summit sidelines sideline forum conference assembly congress margins session".split()
)
"""Where people of many countries meet, of whom none needs to be the host."""
_STOPS = frozenset("who which that said says after before when while where to visit".split())
"""Words at which the search for the verb of a meeting ends."""
_TURNS = _BEFORE_HOSTS | _STOPS
_PARTS = frozenset('";')
"""Classes of tokens that part a name from a verb before them."""
_CLAUSE = 24
"""Tokens between "where" and somebody whom its clause names, at most."""
_BESIDE = frozenset(("and", "with", ","))
_OWNERS = frozenset("of to for from against".split())
"""Before somebody who need not be there: "an aide to | President Ek"."""
_GUEST = 10
"""Tokens behind a name in which the guest may stand."""
_ASIDE = 6
"""Further tokens, of "X, the head of the court, met his guest"."""
_MENTIONS = 3
"""Mentions of somebody that are looked at."""
_PAST_SENTENCES = 3
"""Sentences looked back for the place of a visit."""


class Host(NamedTuple):
    """Where somebody receives guests."""

    country: str
    sure: bool
    """Whether the sentence says that the one received the other, or where the guest was; not if
    both are only said to meet in a place, which may be foreign to both."""
    at: int
    """First token of the name there."""


def host_of(page: Page, person: Person) -> Host | None:
    """The country of the place where a sentence says that somebody was met: "In Lima she met X",
    "was received in Lima by X"."""
    for mention in person.mentions[:_MENTIONS]:
        found = _host_at(page, mention)
        if found:
            return found
    return None


def is_met(page: Page, person: Person) -> bool:
    """Whether the sentence that names somebody first says that others meet them there."""
    first = person.mentions[0].first
    return _meeting_before(page, first, page.sentence_of(first)[0]) >= 0


def _host_at(page: Page, mention: Mention) -> Host | None:
    lower = page.lower
    start, end = page.sentence_of(mention.first)
    at = page.before_office(mention.first, start)
    if lower[at] == "where" and lower[at - 1] == ",":
        place = _told_of_where(page, at, start)  # "in Lima, where President X offered"
        if place is not None and place.country:
            return Host(place.country, True, mention.first)
    there = None
    if at < mention.first - 1 and "where" in page.vocabulary:
        there = _where_before(page, start, at)
    if there:
        return Host(there, False, mention.first)
    receiving = lower[start] in _RECEIVING and at > start and lower[at] == ","
    guest = _guest_behind(page, mention, end)
    if receiving or guest >= 0:
        there = place_behind(page, mention.stop, end, WELCOMED)
        if not there and guest >= 0:
            there = place_behind(
                page, guest + 1, end
            )  # "X, head of the court, met his guest in Lima"
        now = _is_called_host(page, mention.first)
        visited = _visited_before(page, mention.first, of_now=now)
        return _host(there or visited or _visited_before(page, start), mention)
    if _is_called_host(page, mention.first):
        return _host(_visited_before(page, mention.first, of_now=True), mention)
    there = met_there(page, mention, start, end)
    if there:
        return Host(there, False, mention.first)
    said = lower[at] == "," and page.bits[mention.stop] & SPEECH
    met = -1 if said else _meeting_before(page, mention.first, start)
    if met < 0:
        return None  # nor of "He met Ek in Lima, Minister X | said"
    received = lower[met] == "by"
    there = None
    if FORUMS.isdisjoint(lower[start:end]):
        there = place_behind(page, mention.stop, end)
        if there and (_is_named_twice(page, there) or lower[met] == "between"):
            return Host(there, received, mention.first)
        there = there or visit_behind(page, mention.stop, end)
    clause = next((i for i in range(met - 1, start, -1) if lower[i] == "who"), start)
    if "," in lower[clause:met]:
        clause = start  # "Pak, who came with him, held talks with X"
    for place in reversed(page.places_in(clause, met)):
        if lower[place.first - 1] == "from" and not is_back(page, place.first - 1):
            continue  # "arrived from Chile and was met at the airport by X"
        if place.country and is_site(page, place):
            there_is = lower[place.stop] == "," and lower[place.stop + 1] == "where"
            if there_is or _is_there(page, place.first, start, _NOW):
                other = _begins_clause(page, place.stop, met)
                return Host(place.country, not other or lower[met] == "meeting", mention.first)
            return _host(there, mention, sure=received)
    if there:
        return Host(there, received, mention.first)
    if clause != start:
        return None
    visited = _visited_before(page, start)
    if visited is None and "here" in lower[start:met]:
        visited = page.home  # "arrived here for the inauguration of X"
    if received and visited is None and page.home:
        return Host(page.home, False, mention.first)  # "He was received by X", as told from there
    return _host(visited, mention, sure=received)


def _told_of_where(page: Page, where: int, start: int) -> Name | None:
    """The place that a clause after ", where" tells of: "made Lima his first stop last week, |
    where"; none beyond another comma."""
    for at in range(where - 2, max(start - 1, where - _APART), -1):
        if page.classes[at] in ',";':
            return None
        place = page.place_at.get(at)
        if place is not None and page.classes[place.stop] != "s":
            return place if place.sort != "demonym" else None
    return None


_APART = 10
"""Tokens between a place and "where", at most."""


def _where_before(page: Page, start: int, at: int) -> str | None:
    """ "a stop in Lima, where she opened a mill together with | President X": the country of the
    place of which the clause tells; not of "where he and | Minister X", who may be fellows."""
    lower = page.lower
    if lower[at] in _OWNERS or (lower[at] in _BESIDE and lower[at - 1] in HE_SHE_THEY):
        return None
    for index in range(at, max(start, at - _CLAUSE), -1):
        if page.classes[index] in _PARTS or lower[index] in {"who", "which", "while"}:
            return None
        if lower[index] == "where" and lower[index - 1] == ",":
            place = _told_of_where(page, index, start)
            return place.country if place is not None else None
        if index in page.place_at and page.place_at[index].sort != "demonym":
            return None
    return None


def _host(country: str | None, mention: Mention, *, sure: bool = True) -> Host | None:
    return Host(country, sure, mention.first) if country else None


def _begins_clause(page: Page, start: int, stop: int) -> bool:
    """Whether a clause with a subject of its own begins between two tokens: "after | he met", not
    "after | talks with"."""
    lower = page.lower
    return any(lower[at] in _CLAUSES and lower[at + 1] not in _SAME for at in range(start, stop))


def _is_named_twice(page: Page, country: str) -> bool:
    """Whether an article names more of a country than one town, whose name others have too."""
    named = [place.first for place in page.place_at.values() if place.country == country]
    return len(set(named)) > 1


def _is_called_host(page: Page, first: int) -> bool:
    """Whether "his host, X" stands before a name, also with an office between."""
    lower = page.lower
    if _CALLED_HOST.isdisjoint(page.vocabulary):
        return False
    return any(
        lower[at] in _CALLED_HOST
        and (
            lower[at - 1] in {"his", "her", "their"}
            or (lower[at - 1] == "the" and lower[at + 1] == ",")
        )
        for at in range(max(first - 7, 1), first)
    )


def _guest_behind(page: Page, mention: Mention, end: int) -> int:
    """The word for the guest, or for receiving, of somebody who receives others: "X met him", "X gave
    a banquet for them"; -1 where there is none."""
    lower, classes, person_at = page.lower, page.classes, page.person_at
    aside = _ASIDE if lower[mention.stop] == "," else 0
    limit = min(end, mention.stop + _GUEST + aside)
    if _HOSTING.isdisjoint(lower[mention.stop : limit]):
        return -1
    for index in range(mention.stop, limit):
        word = lower[index]
        if classes[index] in '.;"' or index in person_at:
            return -1
        if word in _HOSTS:
            taken = {"was", "were", "be", "been", "is", "to", "will"}
            return index if lower[index - 1] not in taken else -1
        if word in _GUESTS:
            return index if lower[index - 1] not in AGAINST else -1
        if word in _GUEST_NOUNS and lower[index - 1] in {"his", "her"}:
            return index  # "President X told his | guest"
    return -1


def _meeting_before(page: Page, first: int, start: int) -> int:
    """The token of "met", "talks with", "received by", "inauguration of" whose object begins at
    `first`; -1 where there is none."""
    lower, classes = page.lower, page.classes
    if _BEFORE_HOSTS.isdisjoint(lower[start:first]):
        return -1
    for index in range(first - 1, start - 1, -1):
        word = lower[index]
        if word not in _TURNS:
            if classes[index] in _PARTS:
                return -1
            continue
        if word in _MEETS or (word == "on" and lower[index - 1] in {"call", "called", "calls"}):
            return index if word != "on" or not _TO.intersection(lower[first : first + 5]) else -1
        if word == "by":
            near = lower[max(start, index - 8) : index]
            return -1 if _RECEIVES.isdisjoint(near) else index
        if word == "with" and not _TALKS_OR_ACTS.isdisjoint(lower[start:index]):
            return index
        if word == "between" and lower[page.before_office(first, start)] == "and":
            return index if not _TALKS.isdisjoint(lower[start:index]) else -1
        if word == "of" and lower[_before_site(page, index)] in _CEREMONIES:
            return index
        if word == "to" and not _HANDED.isdisjoint(lower[max(start, index - 10) : index]):
            return index
        if word in _STOPS:
            return -1
    return -1


def _before_site(page: Page, index: int) -> int:
    """The token before "in Lima" that stands before "of": "the burial | in Lima of Ek"."""
    place = page.place_at.get(index - 1)
    within = place is not None and page.lower[place.first - 1] in IN
    return place.first - 2 if place is not None and within else index - 1


def _visited_before(page: Page, start: int, *, of_now: bool = False) -> str | None:
    """The country that the sentences before say is visited: "Ek will go to Togo. He will meet".

    `of_now`: sentences of earlier visits are passed over ("his visit to Peru in May", "last year")."""
    sentences = page.tokens.sentences
    at = bisect_right(sentences, (start, 0)) - 1
    planned = not PLANS.isdisjoint(page.lower[slice(*sentences[at])])
    for number in range(at, max(-1, at - _PAST_SENTENCES * (1 + of_now)), -1):
        first, stop = sentences[number]
        if of_now and not _EARLIER.isdisjoint(page.lower[first:stop]):
            continue
        named = [
            place
            for place in page.places_in(first, min(stop, start))
            if place.country
            and is_site(page, place)
            and (planned or not is_later_stop(page, first, place.first))
        ]
        if stop <= start and not _tells_of_somebody(page, first, stop):
            continue  # "The two sides set up an office in Rome in May."
        if not _ENDS.isdisjoint(page.lower[first:stop]):
            left = (place for place in named if page.lower[place.first - 1] in _LEFT)
            named = [*named, *left]  # "left Togo for Peru at the end of a visit"
        for place in reversed(named):
            if _is_there(page, place.first, first, _STAYS):
                return place.country
        if named:
            return None
    return None


_EARLIER = frozenset(
    """last earlier previously january february march april may june july august september october
    november december""".split()
)
"""Words of a sentence that tells of a visit at another time."""


def _tells_of_somebody(page: Page, first: int, stop: int) -> bool:
    """Whether a sentence names somebody, takes up who was named ("he", "the minister"), or tells
    of a journey."""
    bits = page.bits
    return not _VISITS.isdisjoint(page.lower[first:stop]) or any(
        at in page.person_at or page.lower[at] in _TAKEN_UP or bits[at] & OFFICE
        for at in range(first, stop)
    )


_TAKEN_UP = HE_SHE_THEY | {"his", "her", "their", "delegation", "visitor"}


def _is_there(page: Page, first: int, start: int, stays: frozenset[str]) -> bool:
    """Whether a sentence says that somebody is or goes where the place at `first` is; `stays`: the
    words of which one must stand before "in" it, if any."""
    lower = page.lower
    at = first - 1 - (first > start + 1 and lower[first - 1] == "the")
    if lower[at] == "of" and lower[at - 1] in {"capital", "city"}:
        at = max((i for i in range(start, at) if lower[i] == "the"), default=at) - 1
    if at < start:
        return False
    if lower[at] == "from":
        return is_back(page, at)
    before = lower[max(start, at - 4) : at]
    if lower[at] in {"in", "at"}:
        return not stays or at == start or not stays.isdisjoint(before)
    if lower[at] == "to" and not _SENDS.isdisjoint(lower[start:at]):
        return True  # "sent Ek and Tassk to Lima. They were received by X"
    if lower[at] == "for":
        return not _SETS_OFF.isdisjoint(lower[max(start, at - _JOURNEY) : at])
    if lower[at] in {"to", "into"}:
        return not _VISITS.isdisjoint(before)
    return lower[at] in _VISITS or lower[at] in _LEFT or (at > start and lower[at - 1] in _VISITS)


_JOURNEY = 9
"""Tokens back from "for Lima" within which somebody "left here on Monday by special plane"."""
_NOW = frozenset[str]()
_SENDS = frozenset("sent sends sending dispatched dispatches".split())
_STAYS = frozenset(
    """house hotel palace hall residence office was is been arrived arrives landed stayed
    stays stay arrival talks were are be tour trip visit stop""".split()
)
_LEFT = frozenset(("left", "leaves", "leaving"))
_ENDS = frozenset("end ending ended conclusion wrapping".split())
"""Words of which one tells that a visit is over, and so of the country that was left."""
_VISITS = frozenset(
    """visit visits visited visiting trip mission tour travel travels travelled traveled go
    goes went fly flies flew came come arrived traveling travelling flying going moving move
    moves moved rolled flown gone driven sailed took taken headed head heads heading proceeded
    continued proceed continue""".split()
)
_SETS_OFF = _VISITS | _LEFT | {"leave", "departed", "departs", "departing"}
