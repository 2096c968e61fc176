"""Finds datelines: "TOKYO, Dec. 22 (AFP) --", with known and unknown cities.

A dateline stands at the head of a paragraph, or right after another one; a body may have several,
and each holds from where it stands.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from store.annotate.lexicon import Lexicon, slug
from store.annotate.naming import NamingRule, name_of
from store.annotate.tokens import Tokens
from store.model import Name

# Over token classes; every repetition is bounded, and matching starts at paragraph heads only.
# Nearly all paragraphs fail at the first look ahead.
_DATELINE = re.compile(
    r"""
    (?=[ACU][ACU./,NC(:-])
    (?P<city>  [ACU]{1,4} (?:\.A{1,2})? (?:/[ACU]{1,4}){0,3} )
    (?:,(?P<region> [CAU]{1,4} ))??
    (?P<day>   ,?(?:CN|NC)(?:,N)? )?
    (?P<source>,?(?:\([CAUam/&-]{1,6}\)|/[CAUm]{1,3}/) )?
    (?P<late>  (?:CN|NC)(?:,N)? )?
    (?: (?P<dash> [-:.] ) | (?<=[)/]) )
    """,
    re.VERBOSE,
)
_MONTHS = frozenset(
    """
    jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july
    august september october november december
    """.split()
)
_LAST_PARAGRAPH = 6
"""Paragraphs after this one are looked at only in a round-up of news."""
_ROUND_UP = 3
"""Datelines by then that make a body a round-up."""


class Dateline(NamedTuple):
    """One dateline and the places that it names, the city or cities first."""

    first: int
    stop: int
    names: tuple[Name, ...]


def find_datelines(tokens: Tokens, lexicon: Lexicon) -> list[Dateline]:
    """The datelines of a body in text order."""
    found: list[Dateline] = []
    classes = tokens.classes
    for number, (first, stop) in enumerate(tokens.paragraphs):
        if number >= _LAST_PARAGRAPH and len(found) < _ROUND_UP:
            break
        if first + 1 < stop and classes[first + 1] == "a":
            continue  # as most paragraphs go on: no dateline does
        while (dateline := _dateline_at(tokens, lexicon, first, stop)) is not None:
            found.append(dateline)
            first = dateline.stop
    return found


def _dateline_at(tokens: Tokens, lexicon: Lexicon, first: int, stop: int) -> Dateline | None:
    if tokens.classes[first : first + 1] == "(":
        return _in_brackets(tokens, lexicon, first)
    match = _DATELINE.match(tokens.classes, first, stop)
    if match is None or not _is_dateline(tokens, match):
        return None
    _, around, day, source, _, _ = match.groups()
    region = None
    names: list[Name] = []
    if around:
        region = _region(tokens, lexicon, *match.span("region"))
        if region is None and not day:
            return None
    begin, end = match.span("city")
    for one_first, one_stop in _cities(tokens, begin, end):
        city = _city(tokens, lexicon, one_first, one_stop, region)
        if city.country is None and not (day or source):
            return None
        bare = _is_bare(tokens, match) or (_opens_body(tokens, match) and "C" in match["city"])
        if bare and city.sort != "city":
            return None  # "US - China trade"
        # Where two cities share a dateline, the article is written from the first.
        names.append(city._replace(rule="place/dateline-also") if names else city)
    if region is not None:
        names.append(region)
    return Dateline(first, match.end(), tuple(names))


_IN_BRACKETS = re.compile(r"\((?P<city>[CAU]{1,3})\)-?(?=[CA])")


def _in_brackets(tokens: Tokens, lexicon: Lexicon, first: int) -> Dateline | None:
    """The dateline "(Paris) The president": a known city alone."""
    match = _IN_BRACKETS.match(tokens.classes, first)
    if match is None:
        return None
    city = _city(tokens, lexicon, *match.span("city"), None)
    if city.country is None or city.sort != "city":
        return None
    return Dateline(first, match.end(), (city,))


def _is_dateline(tokens: Tokens, match: re.Match[str]) -> bool:
    city, _, day, source, late, dash = match.groups()
    if late and (day or not source):
        return False
    for first, stop in (match.span("day"), match.span("late")):
        if first < stop and _MONTHS.isdisjoint(
            [word.rstrip(".") for word in tokens.lower[first:stop]]
        ):
            return False
    if dash is None:  # "ULAANBAATAR /Montsame/ The president", "Havana, May 21 (PL) The president"
        return source is not None and (source[:1] == "/" or bool(day or late))
    if "C" in city:  # "Havana, May 21 (KCNA) --", "Havana, May 21: ", "Havana – The president"
        if dash == ".":
            return False
        if (
            day
            and not source
            and (match.start() or tokens.classes[match.end() : match.end() + 1] != "C")
        ):
            return False  # "Paris, May 5: calm."
        return bool(source or day) or (dash == "-" and _opens_body(tokens, match))
    if dash == ".":  # "MOSCOW, May 21. The minister ..."
        return bool(day) or _is_bare(tokens, match)
    if dash == ":":
        return True
    long = tokens.words[match.start("dash")].startswith(("--", "—", "–"))
    return bool(day or source or long) or _is_bare(tokens, match)


def _is_bare(tokens: Tokens, match: re.Match[str]) -> bool:
    """ "MOSCOW/MINSK - The train ...", "KAMPALA. The president ...": a body's first words that only a
    known city can be, and a spaced hyphen or a full stop behind them."""
    dash = match.start("dash")
    mark = tokens.words[dash]
    if match.start() or match["day"] or match["source"] or mark not in {"-", "."}:
        return False
    spaced = tokens.starts[dash] > tokens.ends[dash - 1]
    return (mark == "." or spaced) and dash + 1 < len(tokens.words)


def _opens_body(tokens: Tokens, match: re.Match[str]) -> bool:
    """ "Luanda – The president …": a body's first words, with no more than a long dash behind them,
    and then no second place ("Moscow – Beijing trains")."""
    dash = match.start("dash")
    if match.start() or match["day"] or match["source"] or match["region"] or dash < 0:
        return False
    if dash + 2 >= len(tokens.words) or tokens.starts[dash] == tokens.ends[dash - 1]:
        return False
    return tokens.words[dash] in _LONG and tokens.classes[dash + 1] == "C"


_LONG = frozenset(["–", "—", "--"])


def _cities(tokens: Tokens, first: int, stop: int) -> list[tuple[int, int]]:
    """The token ranges of "PYONGYANG/SEOUL"."""
    if "/" not in tokens.classes[first:stop]:
        return [(first, stop)]
    ranges: list[tuple[int, int]] = []
    begin = first
    for index in range(first, stop + 1):
        if index == stop or tokens.words[index] == "/":
            ranges.append((begin, index))
            begin = index + 1
    return ranges


def _region(tokens: Tokens, lexicon: Lexicon, first: int, stop: int) -> Name | None:
    found = lexicon.places.at(tokens, first)
    if found is None or found[0] != stop:
        return None
    entry = next((e for e in found[1] if e.sort == "region" and e.country == "US"), found[1][0])
    if entry.sort == "demonym":
        return None
    return name_of(
        tokens,
        "place",
        first,
        stop,
        id=entry.id,
        country=entry.country,
        sort=entry.sort,
        rule="place/dateline-region",
    )


def _city(tokens: Tokens, lexicon: Lexicon, first: int, stop: int, region: Name | None) -> Name:
    printed = tokens.slice(first, stop)
    country = region.country if region else None
    if printed == "UNITED NATIONS":  # its seat, where the reporter sits
        id_, country, sort = "US/united-nations", "US", "site"
    else:
        id_, sort = (f"{country}/{slug(printed)}" if country else slug(printed)), "city"
        found = lexicon.places.at(tokens, first)
        if found is not None and found[0] == stop:
            known = [entry for entry in found[1] if entry.sort != "demonym"]
            if country:
                known = [entry for entry in known if entry.country == country]
            if known:
                id_, country, sort = known[0].id, known[0].country, known[0].sort
    return name_of(
        tokens, "place", first, stop, id=id_, country=country, sort=sort, rule="place/dateline"
    )


RULES = (
    NamingRule(
        "place/dateline",
        """
        + 2019-05-21 | TOKYO, May 21 (AFP) -- All is well. => place TOKYO = JP/tokyo
        + 2019-05-21 | PYONGYANG/SEOUL, May 21 -- All is well. => place SEOUL = KR/seoul
        + 2019-05-21 | Havana, May 21 (KCNA) -- All is well. => place Havana = CU/havana
        + 2019-05-21 | NEW DELHI: Trade Minister Ula Tassk sang. => country Ula Tassk = IN
        + 2019-05-21 | OSLO - Trade Minister Ula Tassk sang. => country Ula Tassk = NO
        + 2019-05-21 | TRELDE, Denmark - Trade Minister Ula Tassk sang. => country Ula Tassk = DK
        + 2019-05-21 | OSLO. Trade Minister Ula Tassk sang. => place OSLO = NO/oslo; country Ula Tassk = NO
        - 2019-05-21 | TOGO - MALI talks began. Trade Minister Ula Tassk sang. Mali and Mali's mayors slept. => country Ula Tassk = TG
        + 2019-05-21 | OSLO, May 21. Trade Minister Ula Tassk sang. => country Ula Tassk = NO
        - 2019-05-21 | He met in OSLO. Ula Tassk sang. => country Ula Tassk = NO
        + 2019-05-21 | NEW YORK (AP) — All is well. => place NEW YORK = US/new-york
        + 2019-05-21 | UNITED NATIONS, May 21 -- Yes. => place UNITED NATIONS = US/united-nations
        + 2019-05-21 | OSLO /NTB/ Trade Minister Ula Tassk sang. => country Ula Tassk = NO
        + 2019-05-21 | Oslo, May 21: Trade Minister Ula Tassk sang. => country Ula Tassk = NO
        + 2019-05-21 | Oslo, May 21 (NTB) Trade Minister Ula Tassk sang. => country Ula Tassk = NO
        + 2019-05-21 | Oslo – Trade Minister Ula Tassk sang. => country Ula Tassk = NO
        + 2019-05-21 | Oslo, (NTB) May 21, 2019 -- Trade Minister Ula Tassk sang. => country Ula Tassk = NO
        - 2019-05-21 | Togo – Mali trade grew. Trade Minister Ula Tassk sang. => country Ula Tassk = TG
        - 2019-05-21 | Oslo (a town in Norway) slept. Ula Tassk sang. => country Ula Tassk = NO
        - 2019-05-21 | URGENT -- All is well. => place URGENT = urgent
        - 2019-05-21 | NOTE, Page 4 -- All is well. => place NOTE = note
        + 2019-05-21 | OSLO, Norway (AP) _ Trade Minister Ula Tassk sang. => place OSLO = NO/oslo; country Ula Tassk = NO
        + 2019-05-21 | (Oslo) Trade Minister Ula Tassk sang. => place Oslo = NO/oslo; country Ula Tassk = NO
        """,
    ),
    NamingRule(
        "place/dateline-also",
        """
        + 2019-05-21 | PYONGYANG/SEOUL, May 21 -- All is well. => place SEOUL = KR/seoul
        - 2019-05-21 | PLAN/SEOUL DEAL, he wrote. => place PLAN = plan
        """,
    ),
    NamingRule(
        "place/dateline-region",
        """
        + 2019-05-21 | TRELDE, Denmark, May 21 -- Yes. => place TRELDE = DK/trelde
        + 2019-05-21 | ATHENS, Georgia, May 21 -- Yes. => place ATHENS = US/athens
        - 2019-05-21 | NOTE, Editors, May 21 -- All is well. => place Editors = editors
        """,
    ),
)
