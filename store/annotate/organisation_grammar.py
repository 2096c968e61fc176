"""The grammar of organisations' names: capitalised modifiers, a head noun, its complement.

"State Development Planning | Commission", "Ministry | of Foreign Affairs and Trade". It builds one
name around one head; which heads there are is in data/organisation_heads.tsv.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from operator import itemgetter

from store.annotate.lexicon import Lexicon, plain, slug
from store.annotate.naming import NamingRule, name_of
from store.annotate.organisation_heads import Head, Heads
from store.annotate.tokens import Tokens
from store.model import Name

_LONGEST = 9
"""Tokens on either side of a head that are looked at: a bound on work, not a matter of language."""

NOT_INSIDE = frozenset(
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
_COMPLEMENT = frozenset("of for on".split())
_COMPANY_TAILS = frozenset("ltd. ltd inc. inc llc plc co. corp. gmbh bhd s.a. n.v. a.g.".split())
_ALSO_SURNAMES = frozenset(
    "park law hall temple church post bill mills mill guard price open masters steel gardens".split()
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


@dataclass(slots=True, eq=False)
class Scene:
    """A body with what is known of it before its organisations are."""

    tokens: Tokens
    lexicon: Lexicon
    heads: Heads
    place_at: Mapping[int, Name]
    """First token -> the place that begins there."""
    place_before: Mapping[int, Name]
    """Token after a place -> that place."""
    line_starts: frozenset[int]
    """The first token of each paragraph."""


_FIRST = itemgetter(0)


def scene_of(tokens: Tokens, lexicon: Lexicon, heads: Heads, places: Sequence[Name]) -> Scene:
    """The scene of a body, whose candidate places are `places`."""
    place_at: dict[int, Name] = {}
    place_before: dict[int, Name] = {}
    for place in places:
        place_at[place.first] = place_before[place.stop] = place
    line_starts = frozenset(map(_FIRST, tokens.paragraphs))
    return Scene(tokens, lexicon, heads, place_at, place_before, line_starts)


def organisation_around(scene: Scene, index: int, head: Head) -> Name | None:
    """The name around the head at a token, or None where the head is just a word there."""
    tokens, lexicon = scene.tokens, scene.lexicon
    place_at, place_before = scene.place_at, scene.place_before
    around = place_before.get(index + 1)
    if around is not None and around.first < index:
        return None  # the head is the last word of a place: "West Bank"
    first = _first_modifier(scene, index - len(head.words) + 1, head.sort)
    stop = _after_complement(scene, index + 1, head)
    country = _country_of(scene, first, stop)
    core = first
    place = place_at.get(first)
    if place is not None and place.stop <= index and place.sort in {"demonym", "country"}:
        # "Russian Foreign Ministry": the ministry's name is without the country's.
        core = place.stop if head.owned else first
    if place is not None and place.stop <= index and _is_held_in(place, head):
        core = place.stop  # "the Rio Olympics", "the Incheon Asian Games": in that city
        if core > index - len(head.words):
            return None
    bare = core > index - len(head.words)
    if bare and stop == index + 1 and not head.bare:
        return None
    if (
        bare
        and stop == index + 1
        and (_opens_sentence(scene, core) or _is_of_a_title(tokens, stop))
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
        id=slug(f"{country} {name}" if country and head.owned else name),
        country=country,
        sort=head.sort,
        rule="organisation/head",
    )


_HELD = frozenset(
    """games olympics paralympics cup open championship championships marathon summit meeting conference forum
    festival expo exposition exhibition symposium convention""".split()
)


def _is_held_in(place: Name, head: Head) -> bool:
    """Whether a city before a head says where an event is, and is no part of what it is called."""
    return place.sort == "city" and head.sort == "event" and head.words[-1] in _HELD


def _first_modifier(scene: Scene, head: int, sort: str) -> int:
    """The first token of the capitalised words that run up to the head, of a thing of a sort."""
    classes = scene.tokens.classes
    first = head
    index = head - 1
    lowest = head - _LONGEST - 1 if head > _LONGEST else -1
    while index > lowest and index + 1 not in scene.line_starts:
        if classes[index] in "CAUIm":
            if not _modifies(scene, index, first, sort):
                break
            first = index
        elif not _joins_modifiers(scene, index, first):
            break
        index -= 1
    return first


def _modifies(scene: Scene, index: int, first: int, sort: str) -> bool:
    """Whether a capitalised word may belong to the name whose modifiers begin at `first` so far."""
    tokens = scene.tokens
    word = tokens.lower[index]
    if word in NOT_INSIDE:
        if first != index + 1:
            return False
        general = word == "general" and _is_plain_word(scene.lexicon, plain(tokens.words[first]))
        return general or (word in _HONOURED and sort in _NAMED_AFTER)
    return "-" not in word or not (word.endswith(_LOOSE_ENDS) or word.startswith(_LOOSE_STARTS))


def _joins_modifiers(scene: Scene, index: int, first: int) -> bool:
    """Whether a token ties the word before it to the modifiers, which begin at `first` so far.

    "People's Party", "Workers' Union", "Trade and Industry"; not "China's Parliament".
    """
    tokens, lexicon = scene.tokens, scene.lexicon
    classes, lower, words = tokens.classes, tokens.lower, tokens.words
    if not index or classes[index - 1] != "C":
        return False
    owner, link = lower[index - 1], lower[index]
    if classes[index] == "s":
        return owner in _OWNERS
    if index in scene.place_before:
        return False
    if words[index] in {"'", "’"}:
        return owner.endswith("s") and tokens.ends[index - 1] == tokens.starts[index]
    if link not in {"and", "&"} or owner in NOT_INSIDE or first != index + 1:
        return False
    before, after = plain(words[index - 1]), plain(words[first])
    if before in scene.heads:
        return False
    return link == "&" or (_is_plain_word(lexicon, before) and _is_plain_word(lexicon, after))


def _after_complement(scene: Scene, stop: int, head: Head) -> int:
    """The token after "of Foreign Affairs and Trade", or after ", Ltd."; `stop` without them."""
    tokens, lexicon = scene.tokens, scene.lexicon
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
        elif taken and word in {"and", "&", ","} and stop + 1 < end:
            begin = stop + 1
            if plain(words[begin]) not in lexicon.common_words:
                break
            if word == "," and (begin + 1 >= end or lower[begin + 1] not in {",", "and", "&"}):
                break
        else:
            break
        run = _capitalised_run(scene, begin, last)
        if run < end and run > begin and lower[run] in NOT_INSIDE and classes[run] == "C":
            # "... and Foreign Minister", "Bank of China Governor": the title takes its adjective.
            while run > begin and lower[run - 1] in _TITLE_PAIRS:
                run -= 1
        if run == begin:
            break
        stop, taken = run, True
    return stop


def _capitalised_run(scene: Scene, begin: int, last: int) -> int:
    """The token after the capitalised words of a complement, which no person's name belongs to."""
    tokens, lower, classes = scene.tokens, scene.tokens.lower, scene.tokens.classes
    run = begin
    while run < last and classes[run] in "CAUm" and lower[run] not in NOT_INSIDE:
        place = scene.place_at.get(run)
        known = scene.lexicon.organisations.at(tokens, run)
        if known is not None and not known[1][0].weak:
            run = known[0]
        elif place is not None:
            run = max(run + 1, place.stop)
        elif run > begin and _begins_a_person(scene, run):
            return run
        else:
            run += 1
        if run + 1 < last and classes[run + 1] == "C" and _holds_together(scene, run):
            run += 1
    return run


def _holds_together(scene: Scene, index: int) -> bool:
    """Whether a possessive ending stands inside a name: "of Korea's People's Assembly"."""
    tokens, lower = scene.tokens, scene.tokens.lower
    if tokens.classes[index] == "s":
        if lower[index - 1] in _OWNERS:
            return True
        ahead = lower[index + 1 : index + 5]
        return index in scene.place_before and any(word in scene.heads for word in ahead)
    return (
        tokens.words[index] in {"'", "’"}
        and lower[index - 1] in _OWNERS
        and tokens.ends[index - 1] == tokens.starts[index]
    )


def _begins_a_person(scene: Scene, index: int) -> bool:
    """Whether a person's name begins here: "... of American States Anna Berg"."""
    tokens, lexicon = scene.tokens, scene.lexicon
    word, before = plain(tokens.words[index]), plain(tokens.words[index - 1])
    if index + 1 >= len(tokens) or tokens.classes[index + 1] not in "CI" or before in _SAINTS:
        return False
    if lexicon.common_words.get(word) > 2:
        return False
    if lexicon.given_names.get(word) >= 2:
        return True
    place = scene.place_before.get(index)
    if place is not None and place.sort == "country":
        return lexicon.common_words.get(word) == 0 or lexicon.surnames.get(word) >= 2
    # "... of the People's Assembly Ri Yong": a family name after an ordinary word.
    return lexicon.surnames.get(word) >= 2 and before in lexicon.common_words


_SAINTS = frozenset("st saint san santa santo sao são".split())


def _country_of(scene: Scene, first: int, stop: int) -> str | None:
    """The country whose organisation it is: in front of it, its owner, or in its complement."""
    place_before = scene.place_before
    place = scene.place_at.get(first)
    if place is None and first and scene.tokens.classes[first - 1] == "s":
        place = place_before.get(first - 1)
    if place is None:
        place = place_before.get(first)
    if place is not None and place.sort == "city" and stop == first + 2:
        place = None  # "Istanbul Hotel" may stand anywhere
    if place is not None:
        return place.country
    for index in range(first + 1, stop):
        inside = scene.place_at.get(index)
        if inside is not None and inside.country:
            return inside.country
        known = scene.lexicon.organisations.at(scene.tokens, index)
        if known is not None and known[0] <= stop and known[1][0].country:
            return known[1][0].country
    return None


def _opens_sentence(scene: Scene, index: int) -> bool:
    """Whether a token is the first of its sentence, where a capital says nothing."""
    return index in scene.line_starts or scene.tokens.classes[index - 1] in '."'


def _is_of_a_title(tokens: Tokens, stop: int) -> bool:
    """Whether a title in capitals follows, which the bare head belongs to: "Army General"."""
    return stop < len(tokens) and tokens.classes[stop] == "C" and tokens.lower[stop] in NOT_INSIDE


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
        if tokens.classes[at] != "C":
            return False
        # One surname before it is rather its namesake: "Hyde Park", but "Chan Ho Park".
        family = lexicon.surnames.get(word) - (index == first + 1)
        if lexicon.common_words.get(word) > 2 and family < 2:
            return False
        if max(lexicon.given_names.get(word), family) < 2:
            return False
    return True


def _is_plain_word(lexicon: Lexicon, word: str) -> bool:
    """Whether a capitalised word is an ordinary one: "Trade", but not "John"."""
    return lexicon.common_words.get(word) > 1 and lexicon.given_names.get(word) < 2


RULES = (
    NamingRule(
        "organisation/head",
        """
        + 2019-05-21 | Iraqi Oil Ministry said no. => organisation Oil Ministry = iq-oil-ministry
        + 2019-05-21 | The Bank of Ur met. => organisation Bank of Ur = bank-of-ur
        + 2019-05-21 | He left the Ford Trust. => organisation Ford Trust = ford-trust
        + 2019-05-21 | She left Acme Co., Ltd. in May. => organisation Acme Co., Ltd. = acme-co-ltd
        + 2019-05-21 | Ri Pak University. => organisation Ri Pak University = ri-pak-university
        + 2019-05-21 | Board of Oman's Tea Council. => organisation Board of Oman's Tea Council = board-of-omans-tea-council
        + 2019-05-21 | He watched the Oslo Winter Games. => organisation Winter Games = winter-games
        - 2019-05-21 | He watched the Oslo Games. => organisation Oslo Games = oslo-games
        - 2019-05-21 | The Communist Party of Togo Nong Duc Umbo. => organisation Communist Party of Togo Nong Duc Umbo = communist-party-of-togo-nong-duc-umbo
        + 2019-05-21 | The Academy of Togo Railway Sciences. => organisation Academy of Togo Railway Sciences = academy-of-togo-railway-sciences
        - 2019-05-21 | The Bank of Ur Anna Berg. => organisation Bank of Ur Anna = bank-of-ur-anna
        - 2019-05-21 | He saw Martin Temple. => organisation Martin Temple = martin-temple
        - 2019-05-21 | He saw Mark Hall there. => organisation Mark Hall = mark-hall
        - 2019-05-21 | Ford's Law Office won. => organisation Ford's Law Office = fords-law-office
        - 2019-05-21 | The office of tea is closed. => organisation office of tea = office-of-tea
        """,
    ),
)
