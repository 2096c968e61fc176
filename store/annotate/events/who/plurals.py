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
    "two": 2, "pair": 2, "duo": 2, "couple": 2, "brothers": 2, "both": 2, "three": 3, "trio": 3, "four": 4, "five": 5,
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
        if (lower[index] == "both" and not (alone and acts) and not _met_both(scene, index)) or (
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
        found = (
            _pair_in(scene, index, parties_in)
            or _partner_and_guest(scene, index, parties_in)
            or _who_was_there_too(scene, index, parties_in)
        )
    if not found and lower[index] == "both":
        found = _pair_just_before(scene, index, parties_in, of_one=False)
        if not found and _met_both(scene, index):
            found = _pair_in_sentence_before(scene, index, parties_in)
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
    if noun in _LEADING and count == 2 and not any(_leads(scene, one) for one in found):
        # "X and Y, an aide, stayed until the two leaders came"
        found = _pair_at_the_top(scene, index, parties_in) or found
    of_one = noun in _OF_TWO_SIDES and len({scene.home(one) for one in found}) == 1
    if of_one and not (noun == "ministers" and all(_may_be(scene, one, noun) for one in found)):
        return (), index  # no two leaders have one country
    if country is not None and any(scene.home(one) not in (country, None) for one in found):
        return (), index
    if found and _met_by_one(scene, index, found):
        found = _pair_in_sentence_before(scene, index, parties_in) if count == 2 else ()
        if not found or _met_by_one(scene, index, found):
            return (), index
    return found, at + 1


_LEADING = frozenset("leaders presidents premiers statesmen".split())


_SUMMIT_BACK = 10
"""Sentences that "the two leaders" looks back for a pair named together."""


def _pair_at_the_top(scene: Scene, token: int, parties_in: PartiesIn) -> tuple[str, ...]:
    """X and Y of "the summit between X and President Y", told long before "the two leaders"."""
    sentence = scene.sentence_at[token]
    for back in range(sentence - 1, max(sentence - _SUMMIT_BACK, -1), -1):
        parties = parties_in(scene, back)
        for number in range(len(parties)):
            begin, end = group(scene, parties, number)
            ids = tuple(one for party in parties[begin:end] for one in party.ids)
            if end - begin != 2 or len(ids) != 2 or number != begin:
                continue
            if scene.home(ids[0]) != scene.home(ids[1]) and any(_leads(scene, one) for one in ids):
                return ids if all(_may_be(scene, one, "leaders") for one in ids) else ()
    return ()


def _leads(scene: Scene, official: str) -> bool:
    """Whether somebody is told to lead a state or its government."""
    ranks = (set(role.title.lower().split()) for role in scene.officials[official].roles)
    return any(rank & _LEADERS and not rank & _LOWER for rank in ranks)


_HELPING = frozenset("are were have had will would".split())
"""Behind "Both" at the head of a sentence: two who were just named are meant."""


_MEETS = frozenset("met meet meets with joined joins join".split())


def _met_by_one(scene: Scene, index: int, found: tuple[str, ...]) -> bool:
    """Whether one of the two is who met them: in "X, who met both leaders", X is neither."""
    lower = scene.tokens.lower
    before = index - 1 - (lower[index - 1] == "the")
    if before < 1 or lower[before] not in _MEETS:
        return False
    first = scene.tokens.sentences[scene.sentence_at[index]][0]
    beside = {one for _, one in scene.people_in(first, before)}
    return not beside.isdisjoint(found) and not beside >= set(found)


def _met_both(scene: Scene, index: int) -> bool:
    """Whether "both" at `index` is all that is said of those who are met: "X met both (of them)"."""
    lower = scene.tokens.lower
    if lower[index - 1] not in _MEETS | {"received", "saw", "see", "seen"}:
        return False
    after = index + 1
    return (
        lower[after : after + 2] == ["of", "them"]
        or scene.tokens.classes[after : after + 1] in tuple(",.;")
        or after >= len(lower)
        or lower[after] in PREPOSITIONS - {"of"}
        or scene.clock[after] is not None
        or lower[after].endswith("ly")
    )


def _pair_in(scene: Scene, token: int, parties_in: PartiesIn) -> tuple[str, ...]:
    """The only two people before "the two" in its sentence: "X met Y, and the two agreed"."""
    return _only_two([p for p in parties_in(scene, scene.sentence_at[token]) if p.stop <= token])


def _partner_and_guest(scene: Scene, token: int, parties_in: PartiesIn) -> tuple[str, ...]:
    """The partner and the traveller in hand in "A meeting with X did not come about: the two"."""
    sentence = scene.sentence_at[token]
    first = scene.tokens.sentences[sentence][0]
    before = [party for party in parties_in(scene, sentence) if party.stop <= token]
    if len(before) != 1 or before[0].sort != "name" or governor(scene, before[0]) != "with":
        return ()
    talks = (scene.triggers.nouns.get(one) for one in scene.tokens.lower[first : before[0].first])
    low = scene.tokens.sentences[max(sentence - _BACK, 0)][0]
    who = scene.in_hand(first, low) if "talks" in talks else None
    return (who, before[0].ids[0]) if who is not None and who not in before[0].ids else ()


def _who_was_there_too(scene: Scene, token: int, parties_in: PartiesIn) -> tuple[str, ...]:
    """X and Y of "X attended the oath of Z. Y was there too, and the two had lunch"."""
    sentence = scene.sentence_at[token]
    before = [party for party in parties_in(scene, sentence) if party.stop <= token]
    if sentence == 0 or len(before) != 1 or before[0].sort != "name":
        return ()
    if {"too", "also"}.isdisjoint(scene.tokens.lower[before[0].stop : token]):
        return ()
    parties = parties_in(scene, sentence - 1)
    for number, party in enumerate(parties):
        if heads(scene, parties, number) and len(party.ids) == 1:
            return (*party.ids, *before[0].ids) if party.ids != before[0].ids else ()
    return ()


def _only_two(parties: list[Party]) -> tuple[str, ...]:
    """Those of whom some phrases speak, owners left out, where they are two; else nobody."""
    ids = tuple(dict.fromkeys(who for one in parties if not one.possessive for who in one.ids))
    return ids if len(ids) == 2 else ()


def _pair_just_before(
    scene: Scene, token: int, parties_in: PartiesIn, *, of_one: bool = True
) -> tuple[str, ...]:
    """The only two people of the sentence before, or of the last that speaks of anybody: "X was seen
    off by Y. The two"; `of_one`: where they are of one country."""
    sentence = scene.sentence_at[token]
    if sentence == 0 or token - scene.tokens.sentences[sentence][0] > 1:
        return ()
    before = range(sentence - 1, max(sentence - _BACK, 0) - 1, -1)
    parties = next((some for back in before if (some := parties_in(scene, back))), [])
    if not of_one:
        return _only_two([one for one in parties if one.sort == "name"])
    ids = _only_two(parties)
    homes = {scene.home(one) for one in ids}
    return ids if len(homes) == 1 and None not in homes else ()


def _pair_in_sentence_before(scene: Scene, token: int, parties_in: PartiesIn) -> tuple[str, ...]:
    """The only two people of the sentence before: "She saw Y in Lima. On Friday X joined the two"."""
    sentence = scene.sentence_at[token]
    return _only_two(parties_in(scene, sentence - 1)) if sentence else ()


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
            acting = heads(scene, parties, begin) or (
                scene.tokens.lower[some[0].first - 1] in _LISTING  # "Among the guests are A and B"
            )
            if len(ids) >= 2 and whole and (count is not None or acting):
                if count in (None, len(ids)):
                    return ids
                if back < sentence:
                    return ()
            number = begin - 1
    return ()


_LISTING = frozenset("are were included include includes".split())
"""Before a list of subjects."""


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


NATIONALS = frozenset("officials delegates diplomats envoys negotiators guests visitors".split())
"""By which those of one country who travel together are called: "the North Korean officials"."""


def nationals(scene: Scene, index: int, country: str, parties_in: PartiesIn) -> tuple[str, ...]:
    """Whom "the Peruvian officials" at `index` means: those of the country who travel together, or the
    last list of a subject, where all in it are of that country."""
    at, fellows = scene.together(index)
    if not fellows or scene.sentence_at[index] - scene.sentence_at[at] > _BACK:
        begin = scene.tokens.sentences[scene.sentence_at[index]][0]
        fellows = listed(scene, begin, parties_in)
    if len(fellows) < 2 or {scene.home(one) for one in fellows} != {country}:
        return ()
    return fellows


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
