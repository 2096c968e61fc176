"""Finds organisations: a dictionary, a grammar of heads and modifiers, and acronym pairs.

It offers candidates with their full span, head noun included; whether a person's name inside one
("Clinton Foundation") is the person is settled by the people stage. Ships, buildings, laws, prizes,
teams and storms are offered too, with their own `sort`, so that they are not read as people.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from store.annotate.acronyms import Acronyms, acronym_pairs
from store.annotate.lexicon import Lexicon, plain, slug
from store.annotate.name_index import longest
from store.annotate.naming import NamingRule, name_of, name_of_entry, without_overlaps
from store.annotate.organisation_heads import Head, Heads, head_at, heads_of
from store.annotate.tokens import Tokens
from store.model import Name

_CAPITALISED = re.compile("[CAU]")
_LONGEST = 9
"""Tokens on either side of a head that are looked at: a bound on work, not a matter of language."""

_NOT_INSIDE = frozenset(
    """
    the a an and but or if in on at by for from to with of as is was were are be been has had have
    he she it they we i you his her its their our this that these those there here when while who
    which what where why how after before during since until about against under over both some many
    most no not all any each other another such than then thus however also meanwhile later earlier
    now today yesterday tomorrow last next only even just former late new-look according despite
    although though because besides unlike like amid among between within without through

    monday tuesday wednesday thursday friday saturday sunday january february march april may june
    july august september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep.
    oct. nov. dec.

    president vice-president premier minister ministers chancellor chairman chairwoman chairperson
    secretary director governor mayor ambassador senator congressman congresswoman representative
    commissioner spokesman spokeswoman spokesperson chief leader general gen. lt. col. maj. adm.
    colonel major captain admiral marshal sheikh mr mr. mrs mrs. ms ms. dr dr. sir professor prof.
    judge justice king queen prince princess emperor pope archbishop bishop cardinal reverend rev.
    lord lady sultan emir deputy vice acting prime sen. rep. gov. analyst envoy counsellor
    """.split()
)
"""Words at which the modifiers of a head end: they open a sentence, or belong to a person."""
_TITLE_PAIRS = frozenset("foreign defense defence finance interior prime".split())
_COMPLEMENT = frozenset("of for on against".split())
_COMPANY_TAILS = frozenset("ltd. ltd inc. inc llc plc co. corp. gmbh bhd s.a. n.v. a.g.".split())
_ALSO_SURNAMES = frozenset(
    "park law hall temple church bridge street post bill house tower bank mission summit".split()
)
_HONOURED = frozenset(
    "king queen prince princess emperor sheikh pope lord president sultan chairman general".split()
)
_NAMED_AFTER = frozenset("building education institute prize".split())
"""Sorts of things that are called by a title and a name: "King Fahd Hospital"."""
_LOOSE_ENDS = ("-led", "-based", "-backed", "-sponsored", "-run", "-owned", "-born", "-controlled")
_LOOSE_STARTS = ("pro-", "anti-", "non-", "ex-", "mid-", "then-", "post-", "pre-")
_OWNERS = frozenset(
    "people peoples women children workers farmers students teachers lord citizens nation".split()
)
"""Whose possessive is part of a name: "People's Party"."""
_VESSELS = frozenset(
    """
    carrier ferry tanker frigate destroyer submarine cruiser yacht vessel ship warship freighter
    trawler shuttle spacecraft liner icebreaker gunboat
    """.split()
)


def find_organisations(tokens: Tokens, lexicon: Lexicon, places: Sequence[Name]) -> list[Name]:
    """Candidate organisations of a body, in text order and not overlapping one another.

    `places` are the candidates of find_places; they give an organisation its country.
    """
    heads = heads_of(lexicon)
    by_first = {place.first: place for place in places}
    by_stop = {place.stop: place for place in places}
    groups = lexicon.organisations.groups
    lower = tokens.lower
    found: list[Name] = []
    for match in _CAPITALISED.finditer(tokens.classes):
        index = match.start()
        word = lower[index]
        group = groups[word]
        known = longest(group, tokens, index) if group else None
        if known is not None and not known[1][0].weak:
            found.append(
                name_of_entry(
                    tokens, "organisation", index, known[0], known[1][0], "organisation/name"
                )
            )
        head = head_at(heads, tokens, index) if word in heads else None
        if head is not None:
            built = _built(tokens, lexicon, heads, index, head, by_first, by_stop)
            if built is not None:
                found.append(built)
        elif (
            index
            and (
                lower[index - 1] in _VESSELS
                or (tokens.classes[index - 1] == '"' and index > 1 and lower[index - 2] in _VESSELS)
            )
            and (vessel := _vessel(tokens, index)) is not None
        ):
            found.append(vessel)
    covering = [place for place in places if place.sort in ("country", "city", "region")]
    found = without_overlaps(_outside(found, covering))
    acronyms = acronym_pairs(tokens, lexicon, found)
    return _with_acronyms(tokens, found, acronyms)


def _outside(names: list[Name], places: Sequence[Name]) -> list[Name]:
    """The names that are not the whole or a part of a place's name ("European Union")."""
    ends = {place.start: place.end for place in places}
    stops = {place.end: place.start for place in places}
    kept: list[Name] = []
    for name in names:
        if ends.get(name.start, 0) >= name.end or stops.get(name.end, name.start + 1) <= name.start:
            continue
        kept.append(name)
    return kept


# --- the grammar: modifiers, head, complement ----------------------------------------------------


def _built(
    tokens: Tokens,
    lexicon: Lexicon,
    heads: Heads,
    index: int,
    head: Head,
    place_at: dict[int, Name],
    place_before: dict[int, Name],
) -> Name | None:
    """The name around the head at a token, or None where the head is just a word there."""
    if head.leads:
        return _named_after(tokens, index, head)
    first = _first_modifier(
        tokens, lexicon, heads, index - len(head.words) + 1, head.sort, place_before
    )
    stop = _after_complement(tokens, lexicon, index + 1, head)
    country = _country_of(tokens, first, stop, place_at, place_before)
    core = first
    place = place_at.get(first)
    if place is not None and place.stop <= index and place.sort in ("demonym", "country"):
        # "Russian Foreign Ministry": the ministry's name is without the country's.
        core = place.stop if head.owned or place.stop < index - len(head.words) + 1 else first
        if not head.owned:
            core = first
    bare = core > index - len(head.words)
    if bare and stop == index + 1 and not head.bare:
        return None
    if (
        bare
        and stop == index + 1
        and (_opens_sentence(tokens, core) or _is_of_a_title(tokens, stop))
    ):
        return None
    if _is_a_surname(tokens, lexicon, core, index):
        return None
    if place is not None and place.stop <= index:
        known = lexicon.organisations.at(tokens, place.stop)
        if known is not None and known[0] == stop and known[1][0].country == place.country:
            return None  # "South Korean Yonhap News Agency": the dictionary has it without
    name = tokens.slice(core, stop)
    return name_of(
        tokens,
        "organisation",
        core,
        stop,
        id=slug(f"{country} {name}" if country and core >= first and head.owned else name),
        country=country,
        sort=head.sort,
        rule="organisation/head",
    )


def _first_modifier(
    tokens: Tokens,
    lexicon: Lexicon,
    heads: Heads,
    head: int,
    sort: str,
    place_before: dict[int, Name],
) -> int:
    """The first token of the capitalised words that run up to the head."""
    classes, lower, words = tokens.classes, tokens.lower, tokens.words
    first = head
    index = head - 1
    lowest = max(-1, head - _LONGEST - 1)
    while index > lowest:
        if "\n" in tokens.text[tokens.ends[index] : tokens.starts[index + 1]]:
            break
        kind = classes[index]
        if kind in "CAUIm":
            if lower[index] in _NOT_INSIDE and not (
                first == index + 1
                and (
                    (lower[index] == "general" and _is_plain_word(lexicon, plain(words[first])))
                    or (lower[index] in _HONOURED and sort in _NAMED_AFTER)
                )
            ):
                break
            if lower[index].endswith(_LOOSE_ENDS) or lower[index].startswith(_LOOSE_STARTS):
                break
            first = index
        elif kind == "s":
            # "People's Party", but not "China's Parliament" or "Clinton's Cabinet".
            if lower[index - 1] not in _OWNERS or classes[index - 1] != "C":
                break
        elif kind == '"':
            if words[index] not in "'’" or not lower[index - 1].endswith("s"):
                break
            if tokens.ends[index - 1] != tokens.starts[index] or classes[index - 1] != "C":
                break
            if index in place_before:
                break
        elif lower[index] in ("and", "&"):
            if index < 1 or classes[index - 1] != "C" or index in place_before:
                break
            before, after = plain(words[index - 1]), plain(words[index + 1])
            if lower[index - 1] in _NOT_INSIDE or first != index + 1:
                break
            if lower[index] == "and" and not (
                _is_plain_word(lexicon, before) and _is_plain_word(lexicon, after)
            ):
                break
            if before in heads:
                break
        else:
            break
        index -= 1
    return first


def _after_complement(tokens: Tokens, lexicon: Lexicon, stop: int, head: Head) -> int:
    """The token after "of Foreign Affairs and Trade", or after ", Ltd."; `stop` without them."""
    lower, classes, words = tokens.lower, tokens.classes, tokens.words
    end = len(tokens)
    last = min(end, stop + _LONGEST)
    if head.sort == "company":
        while stop < end:
            after = stop + 1 if words[stop] == "," and stop + 1 < end else stop
            if lower[after] not in _COMPANY_TAILS:
                break
            stop = after + 1
    if not head.complements:
        return stop
    taken = False
    while stop < last:
        word = lower[stop]
        if word in _COMPLEMENT and (word != "on" or "on" in head.complements):
            begin = stop + 1
            if begin < end and lower[begin] == "the":
                begin += 1
        elif taken and word in ("and", "&", ",") and stop + 1 < end:
            begin = stop + 1
            if plain(words[begin]) not in lexicon.common_words:
                break
            if word == "," and (begin + 1 >= end or lower[begin + 1] not in (",", "and", "&")):
                break
        else:
            break
        run = begin
        while run < last and classes[run] in "CAUm" and lower[run] not in _NOT_INSIDE:
            run += 1
            if lower[run - 1] in _OWNERS and run + 1 < last and classes[run : run + 2] == "sC":
                run += 1
        if run < end and run > begin and lower[run] in _NOT_INSIDE and classes[run] == "C":
            # "... and Foreign Minister", "Bank of China Governor": the title takes its adjective.
            while run > begin and lower[run - 1] in _TITLE_PAIRS:
                run -= 1
        if run == begin:
            break
        stop, taken = run, True
    return stop


def _country_of(
    tokens: Tokens,
    first: int,
    stop: int,
    place_at: dict[int, Name],
    place_before: dict[int, Name],
) -> str | None:
    """The country whose organisation it is: in front of it, its owner, or in its complement."""
    place = place_at.get(first)
    if place is None and first and tokens.classes[first - 1] == "s":
        place = place_before.get(first - 1)
    if place is None:
        place = place_before.get(first)
    if place is None and stop > first + 1:
        inside = place_before.get(stop)
        if inside is not None and inside.first > first:
            place = inside
    return place.country if place is not None else None


def _opens_sentence(tokens: Tokens, index: int) -> bool:
    """Whether a token is the first of its sentence, where a capital says nothing."""
    return (
        index == 0
        or tokens.classes[index - 1] in '."'
        or ("\n" in tokens.text[tokens.ends[index - 1] : tokens.starts[index]])
    )


def _is_of_a_title(tokens: Tokens, stop: int) -> bool:
    """Whether a title in capitals follows, which the bare head belongs to: "Army General"."""
    return stop < len(tokens) and tokens.classes[stop] == "C" and tokens.lower[stop] in _NOT_INSIDE


def _is_a_surname(tokens: Tokens, lexicon: Lexicon, first: int, index: int) -> bool:
    """Whether the head is a person's surname: "Jude Law", "Chan Ho Park"."""
    if tokens.lower[index] not in _ALSO_SURNAMES or first == index:
        return False
    for at in range(first, index):
        word = plain(tokens.words[at])
        if tokens.classes[at] == "I":
            continue
        if lexicon.given_names.get(word) == 3 and at == first:
            continue
        if tokens.classes[at] != "C" or lexicon.common_words.get(word) > 2:
            return False
        known = max(lexicon.given_names.get(word), lexicon.surnames.get(word) - (at == first))
        if known < 2:
            return False
    return True


def _is_plain_word(lexicon: Lexicon, word: str) -> bool:
    """Whether a capitalised word is an ordinary one: "Trade", but not "John"."""
    return lexicon.common_words.get(word) > 1 and lexicon.given_names.get(word) < 2


def _named_after(tokens: Tokens, index: int, head: Head) -> Name | None:
    """What a head that stands first names: "USS Cole", "Hurricane Mitch"."""
    stop = index + 1
    while stop < min(len(tokens), index + 4) and tokens.classes[stop] in "CA":
        if tokens.lower[stop] in _NOT_INSIDE:
            break
        stop += 1
    if stop == index + 1:
        return None
    return name_of(
        tokens,
        "organisation",
        index,
        stop,
        id=slug(tokens.slice(index, stop)),
        country=None,
        sort=head.sort,
        rule="organisation/leading-head",
    )


def _vessel(tokens: Tokens, index: int) -> Name | None:
    """The ship after its kind: "the aircraft carrier Abraham Lincoln"."""
    if tokens.lower[index] in _NOT_INSIDE:
        return None
    kind = index - 2 if tokens.classes[index - 1] == '"' else index - 1
    if tokens.lower[kind] == "carrier" and (kind < 1 or tokens.lower[kind - 1] != "aircraft"):
        return None  # an airline
    stop = index + 1
    while stop < min(len(tokens), index + 3) and tokens.classes[stop] in "CAI":
        stop += 1
    return name_of(
        tokens,
        "organisation",
        index,
        stop,
        id=slug(tokens.slice(index, stop)),
        country=None,
        sort="ship",
        rule="organisation/vessel",
    )


# --- acronyms ------------------------------------------------------------------------------------


def _with_acronyms(tokens: Tokens, found: list[Name], acronyms: Acronyms) -> list[Name]:
    """All names with those that the acronym pairs add; a known acronym takes the body's meaning."""
    meant = acronyms.meant
    names = [
        replace(name, id=meant[name.text].id, country=meant[name.text].country)
        if name.text in meant
        else name
        for name in found
    ]
    names += acronyms.long_forms
    if meant:
        taken = {name.first for name in names if name.text in meant}
        for match in _CAPITALISED.finditer(tokens.classes):
            index = match.start()
            long = meant.get(tokens.words[index])
            if long is not None and index not in taken:
                names.append(
                    name_of(
                        tokens,
                        "organisation",
                        index,
                        index + 1,
                        id=long.id,
                        country=long.country,
                        sort=long.sort,
                        rule="organisation/acronym",
                    )
                )
    return without_overlaps(names)


RULES = (
    NamingRule(
        "organisation/name",
        """
        + 2019-05-21 | Hamas and others said no. => organisation Hamas = hamas
        + 2019-05-21 | He reads the Le Monde. => organisation Le Monde = le-monde
        - 2019-05-21 | Let us ask who knows. => organisation who = world-health-organization
        - 2019-05-21 | The European Union met. => organisation European Union = european-union
        """,
    ),
    NamingRule(
        "organisation/head",
        """
        + 2019-05-21 | Iraqi Oil Ministry said no. => organisation Oil Ministry = iq-oil-ministry
        + 2019-05-21 | The Bank of Ur met. => organisation Bank of Ur = bank-of-ur
        + 2019-05-21 | He left the Ford Trust. => organisation Ford Trust = ford-trust
        + 2019-05-21 | She left Acme Co., Ltd. in May. => organisation Acme Co., Ltd. = acme-co-ltd
        + 2019-05-21 | Ri Pak University. => organisation Ri Pak University = ri-pak-university
        - 2019-05-21 | He saw Martin Temple. => organisation Martin Temple = martin-temple
        - 2019-05-21 | Ford's Law Office won. => organisation Ford's Law Office = fords-law-office
        - 2019-05-21 | The office of tea is closed. => organisation office of tea = office-of-tea
        """,
    ),
    NamingRule(
        "organisation/leading-head",
        """
        + 2019-05-21 | The USS Maddox sailed. => organisation USS Maddox = uss-maddox
        + 2019-05-21 | Hurricane Ivo hit. => organisation Hurricane Ivo = hurricane-ivo
        - 2019-05-21 | Hurricane warnings were out. => organisation Hurricane = hurricane
        """,
    ),
    NamingRule(
        "organisation/vessel",
        """
        + 2019-05-21 | The ferry John Quincy sailed. => organisation John Quincy = john-quincy
        - 2019-05-21 | The carrier Alpha Air sailed. => organisation Alpha Air = alpha-air
        - 2019-05-21 | On the ferry, John Quincy fled. => organisation John Quincy = john-quincy
        """,
    ),
    NamingRule(
        "organisation/acronym",
        """
        + 2019-05-21 | The Free Folk Party (FFP) won. => organisation FFP = free-folk-party
        + 2019-05-21 | The FFP (Free Folk Party) won. => organisation FFP = free-folk-party
        - 2019-05-21 | The Free Folk Party won, FFP too. => organisation FFP = free-folk-party
        """,
    ),
    NamingRule(
        "organisation/spelt-out",
        """
        + 2019-05-21 | Our Red Box Abroad (RBA). => organisation Red Box Abroad = red-box-abroad
        - 2019-05-21 | Our Red Box Abroad (XYZ). => organisation Red Box Abroad = red-box-abroad
        """,
    ),
)
