"""The "of ..." behind the head noun of a title: where it ends and which country it names.

Part of the grammar of titles (titles.py); it knows nothing of names and roles.
"""

from __future__ import annotations

from store.annotate.closed_words import SPOKESPEOPLE
from store.annotate.people.page import CAPITALS, Page
from store.annotate.people.words import (
    CALENDAR,
    CLOSED,
    FIELD,
    HONORIFIC,
    MODIFIER,
    OFFICE,
    PARTICLE,
    PLURAL_OFFICE,
    SPEECH,
)
from store.model import Name

LONGEST = 24
"""No title runs over more tokens than this to either side of its head noun."""
DETERMINERS = frozenset("a an the his her its their our this that another".split())
BEFORE_OF = frozenset("of for to at in with on under".split())
INSIDE = frozenset("of the and for on & 's ’s its his her their to against".split())
_RELATIVES = frozenset("who which that whose".split())
TOPICS = frozenset(
    "talks status process ties issues issue matters negotiations settlement dialogue crisis question"
    " conflict administration operations peace transition reconstruction".split()
)
"""What envoys and spokesmen are for: nouns that end an "of ..." and begin no title."""
_ABROAD = frozenset("ambassador envoy representative correspondent consul attache attaché".split())
_ACADEMICS = frozenset("professor lecturer researcher academic scholar".split())
_COUNTS = frozenset(
    "two three four five six seven eight nine ten twelve twenty several many almost nearly over"
    " about more decades years most".split()
)
_COMPASS = frozenset("eastern western northern southern central".split())
_SERVES = frozenset("minister captain coach goalkeeper striker defender midfielder".split())
"""Of "X for COUNTRY" these serve it: "oil minister for Saudi Arabia", not "envoy for Sudan"."""
_POSTS = frozenset(
    "mission embassy office administration bureau centre center force forces"
    " command headquarters section service authority committee tribunal court institute university"
    " party movement department agency branch wing brigade brigades".split()
)
"""Bodies whose seat belongs to the title: "spokesman of the UN mission in Kosovo"."""


def complement(page: Page, index: int, limit: int | None = None) -> tuple[int, str | None]:
    """End of the "of ..." that follows a head noun at `index`, and the country that it names."""
    bits, lower, classes = page.bits, page.lower, page.classes
    start = index
    if index >= page.size or lower[index] not in BEFORE_OF or _is_then(page, index):
        return start, None
    most = index + LONGEST
    limit = min(page.size if limit is None else limit, most)
    head = start - 1
    if lower[index] in {"in", "at", "to", "on"} and lower[head] in _NEGOTIATORS:
        talks = _behind_talks(page, index + 1, limit)
        if talks:
            return talks, None
    stop = start
    country: str | None = None
    opener = lower[index]
    index += 1
    plain = 0
    while index < limit:
        bit, kind, word = bits[index], classes[index], lower[index]
        if index in page.person_at or (word in _RELATIVES and index not in page.organisation_at):
            break  # but "director of the | WHO"
        if kind == "(":
            closing = classes.find(")", index, index + 7)
            if closing < 0:
                break
            index = closing + 1
            continue
        if bit & CALENDAR and kind != "a":
            break
        if kind in CAPITALS and (
            not bit & CLOSED
            or word in INSIDE
            or index in page.place_at
            or index in page.organisation_at
        ):
            if bit & HONORIFIC and not bit & OFFICE and index not in page.place_at:
                break  # but "Sri" of Sri Lanka
            country = country or _country_named(page, index, opener, head)
            stop = index + 1
        elif kind == "a" and (bit & (FIELD | PARTICLE) or word in TOPICS) and word != "the":
            if word == "lands" and lower[index - 1] == "state":
                break  # "the secretary of state | lands in Oslo"
            stop = index + 1
        elif word in {"in", "at", "with"} and _goes_on_at(page, index, whole=limit < most):
            pass
        elif word in INSIDE or kind == "s":
            if word == "and" and not (
                _goes_on(page, index + 1) or _and_the_country(page, index, head)
            ):
                break
            if word == "for" and not _COUNTS.isdisjoint(lower[index + 1 : index + 2]):
                break  # "mayor of Oslo | for ten years"
            if word == "for" and classes[index + 1] == "N":
                break
            opener = word if word in BEFORE_OF else opener
        elif kind == "a" and bit & OFFICE:
            stop = index + 1
        elif kind == '"':
            closing = classes.find('"', index + 1, min(limit, index + 8))
            if closing < 0 or "." in lower[index:closing] or lower[index] in {"'", "’"}:
                break
            stop = index = closing + 1
            continue
        elif (kind == "a" and (bit & MODIFIER or word in _COMPASS)) or (
            kind == ","
            and (
                _is_list_of_fields(page, index)
                or is_list_of_countries(page, index, head)
                or _is_of_party(page, index)
            )
        ):
            if index + 1 == limit < most:
                stop = limit  # "owner of the farm | Ek"
        elif (
            kind in "aNn"
            and (opener != "to" or lower[head] in _ABROAD)
            and not bit & (CLOSED | SPEECH)
            and not (index - 1 in page.place_at and word.endswith("ed") and word != "based")
            and plain < 2
        ):
            plain += 1
            if index + 1 == limit or (index + 1 < page.size and classes[index + 1] in ",.;"):
                stop = index + 1
                break
        else:
            break
        index += 1
    if lower[start] in {"to", "in", "with", "on", "under"} and stop > start:
        following = start + 1 + (lower[start + 1] in DETERMINERS)
        following += lower[following] in _COMPASS
        known = classes[following] in CAPITALS or (bits[following] | bits[stop - 1]) & FIELD
        known = known or (lower[start] == "to" and lower[stop - 1] in _GROUPINGS)
        if not known and lower[following] not in TOPICS:
            return start, None
    if stop > start and classes[stop] == "s" and classes[stop - 1] == "a":
        return start, None  # "candidate for the country's election": of the election, left out
    return stop, country


def _is_then(page: Page, index: int) -> bool:
    """Whether "at the time" stands at a token."""
    return page.lower[index : index + 3] == ["at", "the", "time"]


_NEGOTIATORS = frozenset("negotiator envoy delegate representative".split())
_GROUPINGS = frozenset(
    "group body bloc organisation organization agency council union talks".split()
)
"""What envoys are sent to: "representative to the 11-member group"."""
SENT_ABROAD = frozenset("forces force troops mission peacekeepers operations contingent".split())
"""What is of the country that it is in only by chance: "commander of coalition forces in Togo"."""
_TALKS = frozenset(
    "talks negotiations consultations dialogue conference issues affairs matters".split()
)


def _behind_talks(page: Page, index: int, limit: int) -> int:
    """Past "the six-nation talks", "missile talks with Chile" behind "negotiator in"; 0 for none."""
    lower = page.lower
    for at in range(index, min(limit, index + 6)):
        if lower[at] in _TALKS:
            place = page.place_at.get(at + 2) if lower[at + 1] == "with" else None
            return place.stop if place is not None and place.stop <= limit else at + 1
        if page.classes[at] not in "aCAUnN-" or at in page.person_at:
            return 0
    return 0


def _country_named(page: Page, index: int, opener: str, head: int) -> str | None:
    """The country that a token of the "of ..." behind a head noun gives to the title's bearer.

    "of" gives any; "for" gives a spokesman's, "to" and the rest only a nationality or the country
    of a body ("aide to the Chilean president", "professor at Oslo University"), to no envoy.
    """
    body = page.organisation_at.get(index)
    word = page.lower[head]
    if is_affairs(page, index):
        return None
    if page.lower[index - 1] == "in" and page.lower[index - 2] in SENT_ABROAD:
        return None  # "commander of coalition forces in | Iraq"
    if opener == "of" or (opener == "for" and word in SPOKESPEOPLE):
        if body is not None and body.rule == "organisation/name":
            return country_of_body(page, body)
        if body is not None and index not in page.place_at:
            return country_of_body(page, body)
        return page.country_at(index)
    if opener == "in" and word in _ACADEMICS and page.country_at(index):
        return page.country_at(index)  # "a professor in | Lima"
    if word in _ABROAD or opener not in {"for", "to", "at", "with"}:
        return None
    place = page.place_at.get(index)
    if opener == "for" and word in _SERVES and place is not None and place.sort == "country":
        return place.country if page.lower[index - 1] == "for" else None
    if place is not None and (place.sort == "demonym" or body is None):
        belongs = place.sort == "demonym" or page.classes[place.stop] == "s"
        belongs = belongs and opener == "to"  # "aide to | Togo's minister"
        return place.country if belongs else None
    return country_of_body(page, body) if body is not None and opener != "to" else None


def is_affairs(page: Page, index: int) -> bool:
    """Whether a place at `index` is what an office deals with: "Taiwan | Affairs Office"; or what
    somebody teaches: "professor of North Korean | studies"."""
    place = page.place_at.get(index)
    if place is None or _SUBJECTS.isdisjoint(page.vocabulary):
        return False
    behind = page.lower[place.stop : place.stop + 3]
    # "head of the | China desk"; the "US department of energy" is the state's own
    own = behind[1] == "of" and behind[2] != "the"
    if place.sort == "demonym":
        # "head of the ministry's | American department"
        of_body = page.classes[index - 1] == "s" or behind[0] == "desk" or behind[1] == "of"
        return behind[0] in _STUDIES or (behind[0] in _DESKS and of_body and not own)
    desk = behind[0] in _DESKS and not own
    matter = behind[0] in _MATTERS and page.classes[place.first] == "C"  # not "US policy"
    told = place.sort == "country" and (desk or matter)
    return told or _has_affairs(page, place.stop)


def _has_affairs(page: Page, stop: int) -> bool:
    """Whether "affairs" follows a place that ends at `stop`, or the last of a row of places: "Hong
    Kong and Macao | affairs"; not "UN political affairs", the UN's own."""
    behind = page.lower[stop : stop + 3]
    if "affairs" not in behind:
        return False
    between = range(stop, stop + behind.index("affairs"))
    return all(page.classes[at] != "a" or page.lower[at] == "and" for at in between)


_STUDIES = frozenset("affairs studies history politics literature".split())
_DESKS = frozenset("desk department division directorate".split())
_MATTERS = frozenset(
    """policy policies studies programme programmes program programs issues matters research relations
    operations project projects office team""".split()
)
"""What follows a country that is dealt with: "coordinator of North Korea | policy"."""
_SUBJECTS = _STUDIES | _DESKS | _MATTERS


_FOREIGN_OFFICE = ["foreign", "office"]
"""Other countries than Britain have one as well."""


def country_of_body(page: Page, body: Name) -> str | None:
    """The country of a body in a title; of a party of another country than the dateline's only if
    the article names that country, for many countries have a Labour Party; none for an office of
    another's affairs."""
    if page.lower[body.first] == "affairs":
        return None
    if any(is_affairs(page, at) for at in range(body.first, body.stop)):
        return None  # "the University of North Korean Studies"
    if page.lower[body.first : body.stop] == _FOREIGN_OFFICE:
        return body.country if page.names_country(body.country) else None
    if page.lower[body.first] == "security" and page.lower[body.stop] == "secretary":
        return None  # a state's "Security Council | Secretary": that of the UN has none
    if body.sort != "party" or not page.home or body.country == page.home:
        return body.country
    own = "of" in page.lower[body.first : body.stop]  # "the Workers' Party | of Korea"
    return body.country if own or page.names_country(body.country) else None


def _goes_on_at(page: Page, index: int, *, whole: bool) -> bool:
    """Whether "in Kosovo" or "at the Treasury" still belongs to the title: wherever the title must
    reach a name (`whole`), else behind a body that has its seat there."""
    if not whole and page.lower[index - 1] not in _POSTS:
        return False
    index += 1
    if index < page.size and page.lower[index] in DETERMINERS:
        index += 1
    if index >= page.size or page.classes[index] not in CAPITALS:
        return False
    return whole or index in page.place_at


def _goes_on(page: Page, index: int) -> bool:
    """Whether what follows "and" still belongs to the same "of ..." and is no new title."""
    if index >= page.size:
        return False
    bit, kind = page.bits[index], page.classes[index]
    following = page.bits[index + 1] if index + 1 < page.size else 0
    if bit & CLOSED or (kind not in CAPITALS and not (bit | following) & FIELD):
        return False  # "and civil | aviation" goes on
    reach = min(page.size, index + 5)
    for later in range(index, reach):
        if page.bits[later] & OFFICE:
            return False
        if page.classes[later] not in CAPITALS and not page.bits[later] & (FIELD | MODIFIER):
            break
    return True


def _and_the_country(page: Page, index: int, head: int) -> bool:
    """ "the foreign ministers of Togo | and the Philippines": two of whose officers a plural tells."""
    if not page.bits[head] & PLURAL_OFFICE or page.lower[index + 1] != "the":
        return False
    left, right = page.place_at.get(index - 1), page.place_at.get(index + 2)
    return left is not None and right is not None and left.sort == right.sort == "country"


def _is_of_party(page: Page, index: int) -> bool:
    """ "director of the C.C., | the Workers' Party": a comma where others print "of"."""
    if page.lower[index - 1] not in {"c.c.", "cc"}:
        return False
    body = page.organisation_at.get(index + 1 + (page.lower[index + 1] == "the"))
    return body is not None and body.sort == "party"


def is_list_of_countries(page: Page, index: int, head: int) -> bool:
    """ "the premiers of Togo, | Peru and Mali": a comma between two whose officers a plural tells."""
    if not page.bits[head] & PLURAL_OFFICE or page.bits[head] & OFFICE:
        return False
    left, right = page.place_at.get(index - 1), page.place_at.get(index + 1)
    return (
        left is not None
        and right is not None
        and left.sort == right.sort == "country"
        and right.stop < page.size
        and page.lower[right.stop] in {"and", ","}
    )


def _is_list_of_fields(page: Page, index: int) -> bool:
    """ "minister of trade, industry and energy": a comma between two fields."""
    bits = page.bits
    if index + 2 >= page.size or not bits[index - 1] & FIELD or not bits[index + 1] & FIELD:
        return False
    end = index + 2 + (index + 3 < page.size and bool(bits[index + 2] & FIELD))  # "land | reform"
    return page.lower[end] in {"and", ",", "&"}
