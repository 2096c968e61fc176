"""Finds the noun phrases of a sentence that stand for officials: names, pronouns, descriptions.

It says who a phrase stands for and how it hangs in its sentence; what they do is for others.
"""

from __future__ import annotations

from store.annotate.closed_words import HE_SHE_THEY, HER_FORMS, HIS_HER_ITS_THEIR, HIS_HER_THEIR
from store.annotate.events.clause.phrases import phrase_start
from store.annotate.events.clause.scene import (
    PREPOSITIONS,
    Party,
    Scene,
)
from store.annotate.events.who.antecedents import antecedent
from store.annotate.events.who.by_journey import his_of_host, on_a_journey
from store.annotate.events.who.counterparts_meant import COUNTERPART, counterpart_meant
from store.annotate.events.who.descriptions import named_beside
from store.annotate.events.who.determiners import described
from store.annotate.events.who.epithets import (
    EPITHETS,
    epithet_first,
    latter_of_places,
    of_age,
    one_of_pair,
    sentences_back,
)
from store.annotate.events.who.hosts_met import guest_of_hosts
from store.annotate.events.who.kin import KIN, kin_meant
from store.annotate.events.who.named_next import ONE_OF, named_next, one_of_them
from store.annotate.events.who.nationality import by_nationality
from store.annotate.events.who.offices import BODY_NOUNS, CALLINGS, FIELDS, HEADS
from store.annotate.events.who.plurals import (
    COUNTS,
    NATIONALS,
    OFFICES_OF_SEVERAL,
    guests_in_office,
    listed,
    nationals,
    several,
    visitors,
)
from store.annotate.events.who.pronouns import (
    come_home,
    guest_who_comes,
    her_is_object,
    subject_to_come,
    who_is_there,
)
from store.annotate.events.who.they import MOVES, resolve_plural
from store.model import Name


def parties_in(scene: Scene, sentence: int) -> list[Party]:
    """The parties of one sentence, in text order; computed once.

    They hang only on what stands before the sentence, so that it does not matter when one asks.
    """
    known = scene.parties_of.get(sentence)
    if known is None:
        # Stored before it is filled: a pronoun asks for the parties before it in its sentence.
        known = scene.parties_of[sentence] = []
        here = scene.dateline
        if scene.items:
            scene.enter(sentence)  # the question may come from a later item of a round-up
        _find(scene, sentence, known)
        scene.dateline = here
    return known


def _closed(scene: Scene, head: int, stop: int) -> bool:
    """Whether ", the minister of trade" ends with a comma or its sentence: an apposition."""
    for index in range(head + 1, min(head + 8, stop)):
        word = scene.tokens.lower[index]
        if scene.tokens.classes[index] in ",.;)":
            return True
        verb = scene.triggers.verbs.get(word) if scene.owner[index] is None else None
        if verb is not None or word in scene.triggers.reporting or word in _AUXILIARY:
            return False
    return False


_AUXILIARY = frozenset("is was are were has had have will would who".split())


_VISITORS = frozenset(
    """visitors guests travellers travelers emissaries envoys lawmakers parliamentarians
    legislators""".split()
)


_GUESTS = frozenset(["guests", "visitors"])


_PRONOUNS = HE_SHE_THEY | HIS_HER_THEIR | {"him"}


_SEVERAL = _VISITORS | NATIONALS | OFFICES_OF_SEVERAL | {"them"}


PARTY_WORDS = _PRONOUNS | HEADS | CALLINGS | EPITHETS | COUNTS.keys() | _SEVERAL | COUNTERPART | KIN
"""The words that may stand for an official without a name."""


_WORDS_OF_ONE = PARTY_WORDS - COUNTS.keys() - {"they", "their", "them"}
"""Those of an article with one official, of whom the others do not speak."""


def marks_of(scene: Scene) -> dict[int, list[int]]:
    """Sentence -> the tokens of names, pronouns and descriptions, in order; found once an article."""
    if scene.marks is None:
        scene.marks = scene.by_sentence(_marks(scene))
    return scene.marks


def _marks(scene: Scene) -> list[int]:
    lower = scene.tokens.lower
    nations = [token for token in scene.demonyms if lower[token - 1] == "the"]
    words = PARTY_WORDS if len(scene.officials) > 1 else _WORDS_OF_ONE
    opening = [token for token in (one_of_them(scene),) if token >= 0]
    return sorted(scene.people_at + nations + opening + scene.words_of(words))


def _find(scene: Scene, sentence: int, found: list[Party]) -> None:
    """Puts the parties of a sentence into `found`, one after the other.

    A pronoun asks for those before it in its own sentence: they must be there by then.
    """
    tokens = scene.tokens
    first, stop = tokens.sentences[sentence]
    lower = tokens.lower
    end = first
    for index in marks_of(scene).get(sentence, ()):
        if index < end:
            continue  # inside a name
        name = scene.owner[index]
        word = lower[index]
        party: Party | None
        if name is not None and name.kind == "person":
            end = name.stop
            party = _named(scene, name, found, first, stop)
        elif name is not None and name.sort == "demonym" and name.first == index:
            party = _national(scene, name, stop)
        elif word in _PRONOUNS:
            party = _pronoun(scene, index, sentence, found)
        elif word in COUNTS:
            party = _counted(scene, index, first, stop)
            end = party.stop if party is not None else end
        elif word in ONE_OF and "one" in lower[max(index - _TO_ONE, first) : index]:
            party = _one_of(scene, index, first, stop)
        elif word in _SEVERAL:
            party = _several_travellers(scene, index, first)
        elif word in COUNTERPART:
            begin, ids = counterpart_meant(scene, index, first)
            party = None
            if ids:
                if found and found[-1].first >= begin:
                    found.pop()  # the "his" of "his Peruvian counterpart"
                owner = _possessive(scene, index + 1, stop)
                party = Party(begin, index, index + 1, ids, "description", owner)
        elif word in KIN:
            party = kin_meant(scene, index, found, first)
        elif word in EPITHETS:
            party = _by_epithet(scene, index, sentence)
        elif word in BODY_NOUNS and not (scene.fellows and _a_body(scene, index, stop)):
            continue
        else:
            party = _of_office(scene, index, found, first, stop)
        if party is not None:
            found.append(party)


_OF_HIS_TIME = ("-era", "-style", "-backed", "-appointed", "-like", "-inspired", "-ruled")
"""Behind the name of one who does not act himself: "Nasser-era officers"."""


def _named(scene: Scene, name: Name, found: list[Party], first: int, stop: int) -> Party | None:
    """The phrase of a name with its titles; the "his" of "his counterpart X" is none of its own."""
    last = scene.tokens.lower[name.stop - 1]
    if not name.id or ("-" in last and last.endswith(_OF_HIS_TIME)):
        return None
    begin = phrase_start(scene, name.first, _last_name_stop(found, first))
    if found and found[-1].first >= begin:
        found.pop()
    return Party(
        begin,
        name.first,
        name.stop,
        (name.id,),
        "name",
        _possessive(scene, name.stop, stop),
        "visiting" in scene.spoken and "visiting" in scene.tokens.lower[begin : name.first],
    )


def _national(scene: Scene, name: Name, stop: int) -> Party | None:
    """The phrase "the Korean", where it means an official."""
    ids = by_nationality(scene, name)
    if not ids:
        return None
    owner = _possessive(scene, name.stop, stop)
    return Party(name.first - 1, name.first, name.stop, ids, "description", owner)


def _pronoun(scene: Scene, index: int, sentence: int, found: list[Party]) -> Party | None:
    """The pronoun at `index`, where the article says whom it means."""
    first, stop = scene.tokens.sentences[sentence]
    word = scene.tokens.lower[index]
    as_object = word == "him" or (word == "her" and her_is_object(scene, index, stop))
    his = his_of_host(scene, index) if as_object else -1
    if his >= 0 and (guest := _pronoun(scene, his, sentence, found)) is not None:
        return Party(index, index, index + 1, guest.ids, "pronoun")
    if word in ("they", "their"):
        ids = resolve_plural(scene, index, parties_in)
    else:
        ids = _other_sex(
            scene,
            found,
            word,
            _called_so_before(scene, found, word, index)
            or come_home(scene, found, index)
            or who_is_there(scene, index, stop)
            or guest_who_comes(scene, index, stop)
            or subject_to_come(scene, index, first, stop)
            or resolve_pronoun(scene, index, sentence, inside=not as_object),
        )
    ids = guest_of_hosts(scene, index, ids) or ids
    if not ids:
        return None
    possessive = word in HIS_HER_THEIR and not as_object
    return Party(index, index, index + 1, ids, "pronoun", possessive)


_TO_ONE = 9
"""Tokens from "one" to "diplomats" in "One of Peru's most experienced diplomats", at most."""


def _one_of(scene: Scene, index: int, first: int, stop: int) -> Party | None:
    """The phrase "One of Peru's most experienced diplomats", whose noun is at `index`."""
    lower = scene.tokens.lower
    begin = next((at for at in range(index - 1, first - 1, -1) if lower[at] == "one"), index)
    ids = named_next(scene, begin, index, ONE_OF[lower[index]])
    owner = _possessive(scene, index + 1, stop)
    return Party(begin, index, index + 1, ids, "description", owner) if ids else None


def _counted(scene: Scene, index: int, first: int, stop: int) -> Party | None:
    """The phrase "both" or "the two (senior officials)", with its number at `index`."""
    lower = scene.tokens.lower
    if lower[index] == "both":
        begin = index
    elif index > first and lower[index - 1] == "the":
        begin = index - 1
    else:
        return None
    ids, end = several(scene, index, stop, parties_in)
    if not ids:
        return None
    return Party(begin, index, end, ids, "description", _possessive(scene, end, stop))


def _by_epithet(scene: Scene, index: int, sentence: int) -> Party | None:
    """The phrase "the 75-year-old" or "the veteran": whose journey is in hand, else as "he"."""
    first, stop = scene.tokens.sentences[sentence]
    begin = epithet_first(scene, index, first)
    if begin < 0 or latter_of_places(scene, index):
        return None
    low = scene.tokens.sentences[max(sentence - sentences_back(scene, index), 0)][0]
    who = one_of_pair(scene, index) or of_age(scene, index) or scene.in_hand(first, low)
    ids = (who,) if who else resolve_pronoun(scene, index, sentence, inside=False)
    owner = _possessive(scene, index + 1, stop)
    return Party(begin, index, index + 1, ids, "description", owner) if ids else None


def _several_travellers(scene: Scene, index: int, first: int) -> Party | None:
    """The phrase "them", "the visitors" or "the foreign ministers"."""
    lower = scene.tokens.lower
    if lower[index] == "them":
        ids = listed(scene, first, parties_in) or visitors(scene, index, parties_in)
        return Party(index, index, index + 1, ids, "pronoun") if len(ids) > 1 else None
    nation = scene.owner[index - 1] if index > first + 1 else None
    if nation is not None and nation.sort == "demonym" and nation.country is not None:
        whole = lower[nation.first - 1] == "the" and lower[index] in NATIONALS
        ids = nationals(scene, index, nation.country, parties_in) if whole else ()
        begin = nation.first - 1
        return Party(begin, index, index + 1, ids, "description") if ids else None
    begin = index - 1 - (lower[index - 1] in FIELDS)
    if begin >= first and lower[begin] in HIS_HER_ITS_THEIR and lower[index] in _GUESTS:
        ids = visitors(scene, index, parties_in)  # "met his guests in Lima"
        return Party(begin, index, index + 1, ids, "description") if ids else None
    if begin < first or lower[begin] != "the":
        return None
    if lower[index] in OFFICES_OF_SEVERAL:
        ids = guests_in_office(scene, index, parties_in)
    else:
        known = begin == index - 1 and (
            lower[index] in _VISITORS or (begin == first and _travel_next(scene, index + 1))
        )
        ids = visitors(scene, index, parties_in) if known else ()
    return Party(begin, index, index + 1, ids, "description") if ids else None


def _travel_next(scene: Scene, at: int) -> bool:
    """Whether a verb of travel follows "The officials": "will stay in Lima", not "said"."""
    lower = scene.tokens.lower
    while at < len(lower) - 1 and lower[at] in _AHEAD:
        at += 1
    verb = scene.triggers.verbs.get(lower[at])
    return verb is not None and not (MOVES | {"stay"}).isdisjoint(verb.frames)


_AHEAD = frozenset("will would are were have had also then later to due is was been".split())


def _of_office(scene: Scene, index: int, found: list[Party], first: int, stop: int) -> Party | None:
    """The phrase "the Chinese minister", "the head of state" whose noun is at `index`."""
    lower = scene.tokens.lower
    after = index + 1
    called = lower[index] in CALLINGS and lower[after : after + 1] != ["of"]
    called = called and epithet_first(scene, index, first) >= 0
    after = index + (1 if lower[index] in HEADS or called else 3)
    if after > index + 1 and lower[index:after] not in _HEADS_OF_STATE:
        return None  # the head of something else
    if scene.tokens.classes[index] != "a" and index == first:
        return None
    if named_beside(scene, index, stop) or (index + 1 < len(lower) and lower[index + 1] in _AGAIN):
        return None
    ids = described(scene, index, first, stop)
    if not ids:
        return None
    low = _last_name_stop(found, first)
    begin = min(phrase_start(scene, index, low), _the_before(scene, index, low))
    if found and lower[found[-1].stop : begin] == [","]:
        named = found[-1].sort == "name" and not found[-1].possessive
        if found[-1].ids == ids or (named and _closed(scene, index, stop)):
            return None  # "X, the minister for trade": the same phrase
    return Party(
        begin,
        index,
        after,
        ids,
        "description",
        _possessive(scene, after, stop),
        "visiting" in lower[begin:index],
    )


def _the_before(scene: Scene, index: int, low: int) -> int:
    """Where "the central bank governor" begins, of its noun at `index`; `index` without a "the"."""
    lower = scene.tokens.lower
    for at in range(index - 1, max(index - _TO_THE, low) - 1, -1):
        if lower[at] == "the":
            return at
        if lower[at] in PREPOSITIONS or scene.tokens.classes[at] in ',.;:"-':
            break
    return index


_TO_THE = 5
"""Tokens from "the" to the noun, at most."""


_HEADS_OF_STATE = (["head", "of", "state"], ["head", "of", "government"])


_AGAIN = frozenset("delegate negotiator envoy diplomat".split())
"""Behind "chief": the noun of the phrase comes next."""


_GREETED = frozenset("meet receive act sit_with see".split())


def _a_body(scene: Scene, index: int, stop: int) -> bool:
    """Whether "the group" may be people who travel: "the party" is one where it is received."""
    lower = scene.tokens.lower
    if scene.tokens.classes[index] != "a" or lower[index + 1 : index + 2] in (["of"], ["'s"]):
        return False
    if lower[index] != "party":
        return True
    if lower[index - 1] == "the" or scene.owner[index - 1] is not None:
        for at in range(index + 1, min(index + 4, stop)):
            verb = scene.triggers.verbs.get(lower[at])
            nation = scene.owner[index - 1]
            frames = MOVES if nation is None else MOVES | _GREETED
            if verb is not None and not frames.isdisjoint(verb.frames):
                return True  # "the party left for Oslo", "the Finnish party met X"
            if lower[at] not in ("will", "then", "also", "later", "is", "was", "to", "had", "are"):
                break
    for at in range(index - 1, max(index - 5, 0), -1):
        verb = scene.triggers.verbs.get(lower[at])
        if verb is not None and scene.owner[at] is None:
            return not _GREETED.isdisjoint(verb.frames)
    return False


def _called_so_before(scene: Scene, found: list[Party], word: str, index: int) -> tuple[str, ...]:
    """Whom the sentence has called "him" before: "A received him on the 11th, and B saw him".

    Also "A greeted him before he went on": the guest, not A.
    """
    if word == "he":
        if scene.tokens.lower[index - 1] not in ("before", "as", "when", "after", "while", "until"):
            return ()
    elif word != "him":
        return ()
    return next(
        (party.ids for party in reversed(found) if scene.tokens.lower[party.head] == "him"), ()
    )


def _other_sex(
    scene: Scene, found: list[Party], word: str, ids: tuple[str, ...]
) -> tuple[str, ...]:
    """Corrects "she" to another than whom the sentence calls "he": "he called M before she left"."""
    female = word in HER_FORMS
    for party in found:
        said = scene.tokens.lower[party.head]
        if party.sort == "pronoun" and party.ids == ids and (said in HER_FORMS) != female:
            break
    else:
        return ids
    return next(
        (
            party.ids
            for party in reversed(found)
            if party.sort == "name" and party.ids != ids and not party.possessive
        ),
        (),
    )


def _last_name_stop(found: list[Party], first: int) -> int:
    """Where the last party that is no pronoun ends: titles of the next one begin after it."""
    for party in reversed(found):
        if party.sort != "pronoun":
            return party.stop
    return first


def _possessive(scene: Scene, stop: int, limit: int) -> bool:
    if stop >= limit:
        return False
    tokens = scene.tokens
    if tokens.classes[stop] == "s":
        return True
    # "the ministers' visit", "Aziz' visit": an apostrophe that touches the word.
    return tokens.words[stop] in "'’" and tokens.starts[stop] == tokens.ends[stop - 1]


def resolve_pronoun(
    scene: Scene, token: int, sentence: int, *, inside: bool = True
) -> tuple[str, ...]:
    """Who "he", "she" or "his" at `token` means: the nearest main subject before it.

    `inside`: also in its own sentence; "him" is seldom the subject of its own clause.
    """
    ids = antecedent(scene, parties_in, token, sentence, inside=inside)
    return on_a_journey(scene, token, ids) or ids
