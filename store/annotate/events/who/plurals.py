"""Finds whom "the two men", "the three" and "them" mean: a list named before, or the last people.

It answers with official ids, or with nothing where the article leaves it open. How the phrase hangs
in its sentence is for parties.py.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable

from store.annotate.events.clause.lists import governor, group, heads
from store.annotate.events.clause.scene import PREPOSITIONS, TITLE_WORDS, Party, Scene
from store.annotate.events.clause.sexes import sexes_of

PartiesIn = Callable[[Scene, int], list[Party]]
"""`parties_in` of parties.py, which imports this module."""

COUNTS = {
    "two": 2, "pair": 2, "duo": 2, "both": 2, "three": 3, "trio": 3, "four": 4, "five": 5,
    "six": 6, "seven": 7, "eight": 8,
}  # fmt: skip
"""Words that count people: "the two", "the trio", "both men"."""


_BACK = 4
"""Sentences that such a phrase looks back."""


_OF_ONE_SIDE = frozenset(
    """men women envoys officials diplomats negotiators visitors guests delegates travellers
    travelers emissaries aides advisers deputies colleagues lawmakers generals""".split()
)


_OF_TWO_SIDES = frozenset(
    "leaders presidents ministers premiers sides heads statesmen chiefs politicians".split()
)


_ADVERBS = frozenset(
    "also had have will were are then last first is was has would both later met did".split()
)


def several(
    scene: Scene, index: int, stop: int, parties_in: PartiesIn
) -> tuple[tuple[str, ...], int]:
    """Whom "the two (senior officials)" with its number at `index` means, and where it ends."""
    tokens = scene.tokens
    lower, classes = tokens.lower, tokens.classes
    count = COUNTS[lower[index]]
    country: str | None = None
    at = index + 1
    noun = ""
    while at < min(index + 5, stop):
        word, name = lower[at], scene.owner[at]
        if word in _OF_ONE_SIDE or word in _OF_TWO_SIDES:
            noun = word
            break
        if name is not None and name.kind == "place" and name.sort == "demonym":
            country = name.country
        elif word not in TITLE_WORDS and word not in ("american", "north", "south"):
            break
        at += 1
    if not noun:
        at = index
        after = lower[index + 1] if index + 1 < stop else ""
        alone = index == scene.tokens.sentences[scene.sentence_at[index]][0]
        verb = scene.triggers.verbs.get(after)
        acts = after in _HELPING or (verb is not None and verb.form == "past")
        if (lower[index] == "both" and not (alone and acts)) or (
            lower[index] != "both"
            and classes[index + 1 : index + 2] == "a"
            and after not in scene.triggers.verbs
            and after not in PREPOSITIONS
            and not after.endswith(("ed", "ly"))
            and after not in _ADVERBS
        ):
            return (), index
    found: tuple[str, ...] = ()
    meet = not _MEETING.isdisjoint(lower[at + 1 : at + 5])
    if (noun in _OF_TWO_SIDES or meet) and count == 2 and country is None:
        found = _of_office(scene, index, lower[at - 1], noun)
        found = found or _of_two_countries(scene, index, noun)
    if not found and count == 2 and not noun:
        found = _pair_in(scene, index, parties_in)
    told = [(at, ids) for at, ids in scene.fellows if at < index and len(ids) == count]
    since = scene.sentence_at[told[-1][0]] if told else 0
    found = found or listed(scene, index, parties_in, count, since)
    fellows = [ids for _, ids in told]
    if not fellows and count > 2:
        fellows = [one for one in (scene.together(index)[1],) if len(one) == count]
    if not found and count == 2:
        found = _pair_just_before(scene, index, parties_in)
    found = found or next(reversed(fellows), ())
    if not found and count == 2 and noun in _OF_ONE_SIDE:
        found = _fellow_travellers(scene, index)
    if not found and count == 2 and noun not in _OF_TWO_SIDES:
        found = _of_two_countries(scene, index)
    if not found and count > 2:
        found = _last_of_one_country(scene, index, count)
        found = found or _one_of_each_country(scene, index, count, noun)
    if noun in _OF_TWO_SIDES and len({scene.home(one) for one in found}) == 1:
        return (), index  # no two leaders have one country
    if country is not None and any(scene.home(one) not in (country, None) for one in found):
        return (), index
    if found and _met_by_one(scene, index, found):
        return (), index
    return found, at + 1


_HELPING = frozenset("are were have had will would".split())
"""Behind "Both" at the head of a sentence: two who were just named are meant."""


_MEETS = frozenset("met meet meets with".split())


def _met_by_one(scene: Scene, index: int, found: tuple[str, ...]) -> bool:
    """Whether one of the two is who met them: in "X, who met both leaders", X is neither."""
    lower = scene.tokens.lower
    before = index - 1 - (lower[index - 1] == "the")
    if before < 1 or lower[before] not in _MEETS:
        return False
    first = scene.tokens.sentences[scene.sentence_at[index]][0]
    beside = {one for _, one in scene.people_in(first, before)}
    return not beside.isdisjoint(found) and not beside >= set(found)


def _pair_in(scene: Scene, token: int, parties_in: PartiesIn) -> tuple[str, ...]:
    """The only two people before "the two" in its sentence: "X met Y, and the two agreed"."""
    parties = [one for one in parties_in(scene, scene.sentence_at[token]) if one.stop <= token]
    ids = tuple(dict.fromkeys(who for one in parties if not one.possessive for who in one.ids))
    return ids if len(ids) == 2 else ()


def _pair_just_before(scene: Scene, token: int, parties_in: PartiesIn) -> tuple[str, ...]:
    """The only two people of the sentence before, of one country: "X was seen off by Y. The two"."""
    sentence = scene.sentence_at[token]
    if sentence == 0 or token - scene.tokens.sentences[sentence][0] > 1:
        return ()
    parties = parties_in(scene, sentence - 1)
    ids = tuple(dict.fromkeys(who for one in parties if not one.possessive for who in one.ids))
    homes = {scene.home(one) for one in ids}
    return ids if len(ids) == 2 and len(homes) == 1 and None not in homes else ()


_MEETING = frozenset("met meet talked discussed shook held conferred embraced".split())


def _fellow_travellers(scene: Scene, token: int) -> tuple[str, ...]:
    """The last two who travel in the article, where both are of one country."""
    limit = scene.tokens.sentences[max(scene.sentence_at[token] - _BACK, 0)][0]
    seen: list[str] = []
    for at, official in reversed(scene.travellers):
        if limit <= at < token and official not in seen:
            seen.append(official)
    homes = {scene.home(one) for one in seen}
    if len(seen) != 2 or len(homes) != 1 or None in homes:
        return ()
    return (seen[1], seen[0])


def listed(
    scene: Scene, token: int, parties_in: PartiesIn, count: int | None = None, since: int = 0
) -> tuple[str, ...]:
    """The people of the last list before `token`: of `count` names, or any list of a subject.

    Lists of the sentences before number `since` are not looked at.
    """
    sentence = scene.sentence_at[token]
    for back in range(sentence, max(sentence - _BACK, since - 1, -1), -1):
        parties = [party for party in parties_in(scene, back) if party.stop <= token]
        number = len(parties) - 1
        while number >= 0:
            begin, _ = group(scene, parties, number)
            some = parties[begin : number + 1]
            ids = tuple(dict.fromkeys(one for party in some for one in party.ids))
            whole = all(party.sort == "name" or len(party.ids) in (count, 2, 3) for party in some)
            if len(ids) >= 2 and whole and (count is not None or heads(scene, parties, begin)):
                if count in (None, len(ids)):
                    return ids
                if back < sentence:
                    return ()
            number = begin - 1
    return ()


def visitors(scene: Scene, token: int, parties_in: PartiesIn) -> tuple[str, ...]:
    """Whom "the visitors" at `token` means: those who travel together, a list, the traveller."""
    at, fellows = scene.together(token)
    if fellows and scene.sentence_at[token] - scene.sentence_at[at] <= _BACK:
        return fellows
    found = listed(scene, scene.tokens.sentences[scene.sentence_at[token]][0], parties_in)
    if found and len({scene.home(one) for one in found}) == 1:
        return found
    who = scene.in_hand(token)
    return (who,) if who else ()


OFFICES_OF_SEVERAL = frozenset("ministers presidents premiers".split())
"""Nouns by which the guests of a list are called together."""


def guests_in_office(scene: Scene, index: int, parties_in: PartiesIn) -> tuple[str, ...]:
    """Whom "the (foreign) ministers" at `index` means, told without a number: the last list of a
    subject, where all hold that office and none is of the country that the report is from."""
    here = scene.dateline.country if scene.dateline is not None else None
    office = _OFFICES[scene.tokens.lower[index]]
    begin = scene.tokens.sentences[scene.sentence_at[index]][0]
    found = listed(scene, begin, parties_in)
    homes = {scene.home(one) for one in found}
    if here is None or here in homes or None in homes or len(homes) < 2:
        return ()
    ranks = [
        {word for role in scene.officials[one].roles for word in role.title.lower().split()}
        for one in found
    ]
    return found if all(office in rank and not rank & _LESSER for rank in ranks) else ()


_LEADERS = frozenset(
    """president premier king queen emir sultan chancellor leader pope emperor prime monarch
    prince chairman pontiff""".split()
)


_LOWER = frozenset(
    """vice deputy former spokesman spokeswoman ambassador minister secretary member director
    adviser envoy wife representative""".split()
)


def _may_be(scene: Scene, official: str, noun: str) -> bool:
    """Whether someone can be one of "the two leaders": no minister, ambassador or wife is.

    Of "the two ministers" no vice minister is, nor who is told to be anything else.
    """
    if noun == "ministers":
        ranks = [set(role.title.lower().split()) for role in scene.officials[official].roles]
        full = (rank for rank in ranks if "minister" in rank and not rank & {"vice", "deputy"})
        return not ranks or any(full)
    if noun not in ("leaders", "presidents", "premiers", "statesmen"):
        return True
    titles = [role.title.lower() for role in scene.officials[official].roles]
    words = {word for title in titles for word in title.replace("-", " ").split()}
    if words & _LEADERS and not words & {"vice", "deputy", "former"}:
        return True
    return not words & (_LOWER | {"vice"}) and sexes_of(scene).get(official) != "f"


def two_who_met(scene: Scene, token: int) -> tuple[str, ...]:
    """Whom "they" at `token` means in "promised her help when they met"."""
    if _MEETING.isdisjoint(scene.tokens.lower[token + 1 : token + 4]):
        return ()
    return _of_two_countries(scene, token)


def _last_people(scene: Scene, token: int, count: int, noun: str = "") -> list[str]:
    """The last `count` officials named before `token`, the latest first."""
    seen: list[str] = []
    limit = scene.tokens.sentences[max(scene.sentence_at[token] - _BACK, 0)][0]
    for at, official in reversed(
        scene.first_people[: bisect_left(scene.first_people, (token, ""))]
    ):
        if at < limit or len(seen) == count:
            break
        if official not in seen and _may_be(scene, official, noun):
            if count == 2 and _speaks_for_others(scene, official):
                continue
            seen.append(official)
    return seen


def _speaks_for_others(scene: Scene, official: str) -> bool:
    """Whether somebody is a spokesman, who is named for what he says and not for what he does."""
    return any(
        not {"spokesman", "spokeswoman", "spokesperson"}.isdisjoint(role.title.lower().split())
        for role in scene.officials[official].roles
    )


def _of_two_countries(scene: Scene, token: int, noun: str = "") -> tuple[str, ...]:
    """The last two officials named before `token`, where they are of two countries."""
    seen = _last_people(scene, token, 2, noun)
    if len(seen) < 2 or scene.home(seen[0]) == scene.home(seen[1]):
        return ()
    return (seen[1], seen[0])


_OFFICES = {"presidents": "president", "ministers": "minister", "premiers": "premier"}


def _of_office(scene: Scene, token: int, kind: str, noun: str) -> tuple[str, ...]:
    """The last two of two countries who hold the very office of "the two (prime) ministers"."""
    office = _OFFICES.get(noun)
    if office is None:
        return ()
    needed = {office, kind} if kind in TITLE_WORDS and noun == "ministers" else {office}
    needed -= _NO_KINDS
    limit = scene.tokens.sentences[max(scene.sentence_at[token] - _BACK, 0)][0]
    seen: list[str] = []
    for _, official in reversed(scene.people_in(limit, token)):
        ranks = (
            set(role.title.lower().replace("-", " ").split())
            for role in scene.officials[official].roles
            if not role.former
        )
        if official not in seen and any(needed <= rank and not rank & _LESSER for rank in ranks):
            seen.append(official)
    if len(seen) != 2 or scene.home(seen[0]) == scene.home(seen[1]):
        return ()
    return (seen[1], seen[0])


_NO_KINDS = frozenset("the two both new senior top".split())


_LESSER = frozenset("vice deputy former".split())


def _last_of_one_country(scene: Scene, token: int, count: int) -> tuple[str, ...]:
    """The last officials named, where all are of one country: "the three were received"."""
    seen = _last_people(scene, token, count)
    homes = {scene.home(one) for one in seen}
    if len(seen) < count or len(homes) != 1 or None in homes:
        return ()
    return tuple(reversed(seen))


def _one_of_each_country(scene: Scene, token: int, count: int, noun: str) -> tuple[str, ...]:
    """The last officials named, where each leads a country of his own: "Y will host X and Z. The three
    leaders"."""
    if noun not in ("leaders", "presidents", "premiers", "ministers"):
        return ()
    seen = _last_people(scene, token, count, noun)
    homes = {scene.home(one) for one in seen} - {None}
    return tuple(reversed(seen)) if len(homes) == count else ()


def resolve_plural(scene: Scene, token: int, parties_in: PartiesIn) -> tuple[str, ...]:
    """Whom "they" means where exactly two officials were named in the sentence or before it."""
    sentence = scene.sentence_at[token]
    went = _went_last(scene, token)
    if went:
        return went
    at, fellows = scene.together(token)
    if fellows and sentence - scene.sentence_at[at] <= _MATES_BACK:
        since = scene.tokens.sentences[scene.sentence_at[at]][0]
        if ({one for _, one in scene.people_in(since, token)}) <= set(fellows):
            return fellows
    if fellows and sentence - scene.sentence_at[at] <= _GOING_BACK and _they_go(scene, token):
        return fellows
    guests = _guests_told(scene, sentence - 1) if sentence > 0 else ()
    if guests:
        return guests
    for back in (sentence, sentence - 1):
        if back < 0:
            break
        first, stop = scene.tokens.sentences[back]
        several_told = _several_act(scene, back, parties_in) if back < sentence else ()
        if several_told:
            return several_told
        named = scene.people_in(first, stop if stop < token else token)
        people = list(dict.fromkeys(one for _, one in named)) if named else []
        if len(people) == 2:
            return tuple(people)
        if people:
            return (
                _pair_before(scene, back, token, parties_in)
                or (_subjects_of(scene, back, parties_in) if back < sentence else ())
                or two_who_met(scene, token)
            )
    return ()


_GUESTS = frozenset("guests visitors delegation delegates envoys".split())


_TO_GUESTS = 4
"""Tokens from the head of a sentence to its "guests", at most: "The two Lao guests"."""


def _guests_told(scene: Scene, sentence: int) -> tuple[str, ...]:
    """Who leads "the Lao guests" of whom a sentence tells as its subject: "The guests saw X. They"."""
    lower = scene.tokens.lower
    first, stop = scene.tokens.sentences[sentence]
    at = next(
        (at for at in range(first, min(first + _TO_GUESTS, stop - 1)) if lower[at] in _GUESTS), -1
    )
    if at < 0 or lower[first] != "the" or lower[at + 1] in PREPOSITIONS:
        return ()
    low = scene.tokens.sentences[max(sentence - _BACK, 0)][0]
    led = scene.led_last(first, low)
    who = scene.in_hand(first, low) or (led[1] if led else None)
    return (who,) if who else ()


_GOING_BACK = 6
"""Sentences that "they" of "they flew on to Oslo" looks back for those who travel together."""


MOVES = frozenset("visit arrive leave go return reach set".split())
"""Frames of verbs by which somebody goes somewhere or comes back."""


def _they_go(scene: Scene, token: int) -> bool:
    """Whether "they" go somewhere, or are told of as being there: "in Oslo they are to meet"."""
    lower = scene.tokens.lower
    first, stop = scene.tokens.sentences[scene.sentence_at[token]]
    name = scene.owner[token - 1] if token > first else None
    if name is not None and name.kind == "place" and lower[first] in ("in", "from", "at"):
        return True
    for at in range(token + 1, min(token + 5, stop)):
        verb = scene.triggers.verbs.get(lower[at])
        if verb is not None:
            return not MOVES.isdisjoint(verb.frames)
    return False


def _went_last(scene: Scene, token: int) -> tuple[str, ...]:
    """Several who made one journey in the sentence before: "The two men flew to Rome. There they"."""
    if not scene.travellers:
        return ()
    sentence = scene.sentence_at[token]
    first = scene.tokens.sentences[max(sentence - 1, 0)][0]
    stop = scene.tokens.sentences[sentence][0]
    told = [(at, one) for at, one in scene.travellers if first <= at < stop]
    went = tuple(dict.fromkeys(one for at, one in told if at == told[-1][0]))
    named = {one for _, one in scene.people_in(first, token)}
    mates = {one for at, ids in scene.fellows if first <= at < token for one in ids}
    if len(went) < 2 or not named <= mates | set(went):
        return ()
    if not {"along", "together", "with"} & set(scene.tokens.lower[first:stop]):
        return ()
    return (*went, *sorted(mates - set(went)))


_MATES_BACK = 2
"""Sentences that "they" looks back for those who travel together."""


def _subjects_of(scene: Scene, sentence: int, parties_in: PartiesIn) -> tuple[str, ...]:
    """The people who are the subject of a sentence: "A and B flew to Oslo to tell C"."""
    parties = parties_in(scene, sentence)
    for number, party in enumerate(parties):
        if party.sort == "name" and heads(scene, parties, number):
            begin, end = group(scene, parties, number)
            ids = tuple(one for mate in parties[begin:end] for one in mate.ids)
            return ids if end - begin > 1 else ()
    return ()


def _several_act(scene: Scene, sentence: int, parties_in: PartiesIn) -> tuple[str, ...]:
    """Whom of one country a sentence calls "the two" as its subject: "In Oslo the two saw A and B.
    They …"."""
    parties = parties_in(scene, sentence)
    for number, party in enumerate(parties):
        if party.sort == "description" and len(party.ids) > 1 and not party.possessive:
            word = governor(scene, party)
            governed = word in PREPOSITIONS or word in scene.triggers.verbs
            of_one = len({scene.home(one) for one in party.ids}) == 1
            return party.ids if of_one and not governed else ()
        if heads(scene, parties, number):
            return ()
    return ()


_NEAR_PAIR = 5


def _pair_before(scene: Scene, sentence: int, token: int, parties_in: PartiesIn) -> tuple[str, ...]:
    """Of more than two people those of "decisions made by A and B during their meeting"."""
    parties = [party for party in parties_in(scene, sentence) if party.stop <= token]
    if len(parties) < 2 or token - parties[-1].stop > _NEAR_PAIR:
        return ()
    begin, end = group(scene, parties, len(parties) - 1)
    pair = [one for party in parties[begin:end] for one in party.ids]
    return tuple(pair) if len(pair) == 2 and end - begin == 2 else ()
