"""Reads the words around a pronoun: whose "his" opens a sentence, which woman "she" may mean.

Whom a pronoun means at last is settled in parties.py.
"""

from __future__ import annotations

from store.annotate.closed_words import HE_OR_SHE, HER_FORMS
from store.annotate.events.clause.lists import governor
from store.annotate.events.clause.places_meant import report_place
from store.annotate.events.clause.scene import PREPOSITIONS, SUBORDINATORS, Party, Scene
from store.annotate.events.clause.sexes import of_other_sex, sex_of
from store.annotate.events.who.epithets import EPITHETS

_FRONTED = frozenset("after following during before in at upon prior despite".split())


def her_is_object(scene: Scene, index: int, stop: int) -> bool:
    """Whether "her" is whom something is done to ("greeted her at the airport"), not whose."""
    after = index + 1
    return (
        after >= stop
        or scene.tokens.classes[after] in ",.;:)-"
        or scene.tokens.lower[after] in PREPOSITIONS
        or scene.tokens.lower[after] in SUBORDINATORS
        or scene.tokens.lower[after] in ("and", "here", "there", "off", "then", "again")
        or (scene.clock[after] is not None and not _of_a_noun(scene, after, stop))
    )


def _of_a_noun(scene: Scene, time: int, stop: int) -> bool:
    """Whether the time at a token belongs to what is hers: "her three-day visit", not "met her Monday"."""
    after = time
    while after < stop and scene.clock[after] is scene.clock[time]:
        after += 1
    return after < stop and scene.tokens.lower[after] in scene.triggers.nouns


def subject_to_come(scene: Scene, index: int, first: int, stop: int) -> tuple[str, ...]:
    """Whose "his" is at a sentence's head: "Following his talks with A, B also met C" means B."""
    lower = scene.tokens.lower
    if lower[index - 2 : index] == [",", "where"] and lower[index] in HE_OR_SHE:
        return _behind_where(scene, index, first, stop)
    if lower[index] not in ("his", "her") or index - first > 2 or lower[first] not in _FRONTED:
        return ()
    for comma in range(index + 1, min(index + 24, stop - 2)):
        if lower[comma] != "," or lower[comma + 1] == "which":
            continue  # "During his stay, which ends on Sunday, B will meet C"
        if "him" in lower[comma:stop]:
            return ()
        for at in range(comma + 1, min(comma + 8, stop)):
            name = scene.owner[at]
            if name is not None and name.kind == "person":
                verb = lower[name.stop] if name.stop < stop else ""
                titles = scene.titled[comma + 1 : at]
                plain = all(one == name.id for one in titles) or at == comma + 1
                return (name.id,) if name.id and plain and verb not in (",", "and") else ()
        return ()
    return ()


_ASIDE = 12
"""Tokens of ", where he landed on Friday," at most."""


def _behind_where(scene: Scene, index: int, first: int, stop: int) -> tuple[str, ...]:
    """Whom "he" means in "In Lima, where he landed on Friday, X (or: the veteran) met Y": X."""
    lower = scene.tokens.lower
    place = scene.owner[first + 1] if first + 1 < stop else None
    if lower[first] not in ("in", "at") or place is None or place.stop != index - 2:
        return ()
    comma = next((at for at in range(index, min(index + _ASIDE, stop - 2)) if lower[at] == ","), -1)
    if comma < 0:
        return ()
    named = (one for one in scene.owner[comma + 1 : comma + 7] if one is not None)
    name = next((one for one in named if one.kind == "person"), None)
    if name is not None and name.id:
        return (name.id,) if scene.tokens.classes[name.stop : name.stop + 1] != "s" else ()
    if lower[comma + 1] == "the" and lower[comma + 2] in EPITHETS:
        who = scene.in_hand(first)
        return (who,) if who is not None else ()
    return ()


def woman_before(scene: Scene, sentence: int, token: int) -> tuple[str, ...]:
    """The only one called a woman near "she", where she is no subject: "sent his sister, X. She"."""
    if scene.tokens.lower[token] not in HER_FORMS:
        return ()
    first = scene.tokens.sentences[sentence][0]
    for low, stop in ((first, token), (scene.tokens.sentences[max(sentence - 1, 0)][0], first)):
        people = dict.fromkeys(who for _, who in scene.people_in(low, stop))
        women = [one for one in people if sex_of(scene, one) == "f"]
        if women or len(people) > 1:
            return (women[0],) if len(women) == 1 else ()
    return ()


_GUESTS_DO = frozenset(
    """comes came arrived flew stays stay staying leaves accompanied travelled traveled
    landed""".split()
)


_ONLY_GUESTS_DO = frozenset("comes came arrived stays stay staying landed".split())
"""What one who is at home does not do there."""


_TO_HIS_HOME = frozenset(["back", "home"])


_LEAVES = frozenset("leave leaves fly flies depart departs head heads".split())
"""What one who is at home does not do to come home."""


_TO_VERB = 4
"""Tokens from "he" to what a guest does: "is to stay", "had come"."""


def guest_who_comes(scene: Scene, index: int, stop: int) -> tuple[str, ...]:
    """Whom "he comes from Rome", "she will stay until Monday" means behind a sentence that names one
    who is at home where the report is from and one guest: the guest."""
    lower = scene.tokens.lower
    sentence = scene.sentence_at[index]
    place = report_place(scene)
    here = place.country if place is not None else None
    if here is None or sentence == 0:
        return ()
    if lower[index] in ("his", "her"):
        return _on_the_tour(scene, index, here)
    if lower[index] not in ("he", "she"):
        return ()
    if index - scene.tokens.sentences[sentence][0] > 2:
        return ()
    verbs = lower[index + 1 : min(index + _TO_VERB, stop)]
    onward = _goes_on(scene, index, stop)
    if _GUESTS_DO.isdisjoint(verbs) and not onward:
        return ()
    homeward = not _TO_HIS_HOME.isdisjoint(lower[index + 2 : min(index + 2 + _TO_VERB, stop)])
    if homeward and _LEAVES.isdisjoint(verbs):
        return ()  # "He came back on Monday", but "He will leave for home"
    surely = not _ONLY_GUESTS_DO.isdisjoint(verbs)
    low = scene.tokens.sentences[max(sentence - (_FAR_BACK if onward else 1), 0)][0]
    named = dict.fromkeys(who for _, who in scene.people_in(low, index))
    told = {
        who
        for (at, who), country in zip(scene.travellers, scene.destinations, strict=True)
        if country == here and low <= at < index
    }
    guests = [
        who
        for who in {**named, **dict.fromkeys(told)}
        if scene.home(who) not in (None, here)
        and (who in told or surely)
        and not scene.resident(who)
    ]
    hosts = [who for who in named if scene.home(who) == here]
    return (guests[0],) if len(guests) == 1 and hosts else ()


_LEGS = frozenset("stop leg stage halt".split())


def _on_the_tour(scene: Scene, index: int, here: str) -> tuple[str, ...]:
    """Whose "his" is in "Zambia is the next stop on his journey": of the guest in hand, whomever the
    sentences between told of."""
    lower = scene.tokens.lower
    if lower[index - 1] not in ("on", "of", "in") or lower[index - 2] not in _LEGS:
        return ()
    who = scene.in_hand(index)
    return (who,) if who is not None and scene.home(who) not in (None, here) else ()


_FAR_BACK = 4
"""Sentences back in which the guest who goes on is told to have come."""


def _goes_on(scene: Scene, index: int, stop: int) -> bool:
    """Whether "he" at `index` goes to a further place: "he is due in Rome", "he flies on to Rome"."""
    lower = scene.tokens.lower
    for at in range(index + 1, min(index + _TO_VERB, stop - 2)):
        if lower[at] == "due" and lower[at + 1] == "in" and scene.clock[at + 2] is None:
            return True
        verb = scene.triggers.verbs.get(lower[at])
        if verb is not None and not _ON_ITS_WAY.isdisjoint(verb.frames):
            return lower[at + 1] in ("on", "home", "for") and scene.clock[at + 1] is None
    return False


_ON_ITS_WAY = frozenset(["go", "leave", "return"])
"""Frames of the verbs of "he flies on to Rome", "she leaves for Rome"."""


def speaks_after_quote(scene: Scene, sentence: int, token: int) -> bool:
    """Whether "he" ends a quotation that opened the sentence: '"X is ill," he said'."""
    first = scene.tokens.sentences[sentence][0]
    lower = scene.tokens.lower
    return (
        token > first
        and token + 1 < len(lower)
        and lower[token + 1] in scene.triggers.reporting
        and '"' in scene.tokens.classes[max(first, token - 2) : token]
    )


_COMING_BACK = frozenset("returned returns came comes arrived got flew back return".split())


_BACK_FROM = frozenset([("from",), ("back", "from"), ("home", "from"), ("back", "home")])


def come_home(scene: Scene, found: list[Party], index: int) -> tuple[str, ...]:
    """Who is at home where a report comes from, of two who are named before "he (had) returned from":
    the host, not the guest. Also of "his return from"."""
    lower = scene.tokens.lower
    verb = index + 1
    if verb < len(lower) and lower[verb] == "had":
        verb += 1
    if verb >= len(lower) or lower[verb] not in _COMING_BACK:
        return ()
    after = lower[verb + 1 : verb + 3]
    if (
        len(after) < 2
        or not (lower[verb].startswith("return") or after[:1] in (["back"], ["home"]))
        or not {(after[0],), tuple(after)} & _BACK_FROM
    ):
        return ()
    here = scene.dateline.country if scene.dateline is not None else None
    named = [party.ids for party in found if party.sort == "name" and len(party.ids) == 1]
    hosts = [ids for ids in named if scene.home(ids[0]) == here]
    return hosts[-1] if here is not None and len(named) > 1 and len(hosts) == 1 else ()


_LEAVING = frozenset("leave leaves left leaving departs depart".split())


_TO_LEAVING = 6
"""Tokens from "he" to the verb of leaving."""


def who_is_there(scene: Scene, index: int, stop: int) -> tuple[str, ...]:
    """Whom "he is due to leave Peru" means: the only one who was told to have come to Peru."""
    lower = scene.tokens.lower
    if not scene.travellers or lower[index] not in ("he", "she"):
        return ()
    for at in range(index + 1, min(index + _TO_LEAVING, stop - 1)):
        if lower[at] not in _LEAVING:
            continue
        place = scene.owner[at + 1]
        if place is None or place.sort != "country":
            return ()
        came = {
            who
            for (told, who), country in zip(scene.travellers, scene.destinations, strict=True)
            if country == place.country and told < index
        }
        return tuple(came) if len(came) == 1 else ()
    return ()


def in_an_office(scene: Scene, first: int, token: int) -> bool:
    """Whether "he" is told of in an office that somebody else gave him: "As envoy of X, he"."""
    lower = scene.tokens.lower
    if lower[first] != "as" or not _OFFICES.intersection(lower[first + 1 : first + _TO_OFFICE]):
        return False
    return not any(
        lower[at] in scene.triggers.verbs and scene.owner[at] is None
        for at in range(first + 1, token)
    )


def named_by_the_way(scene: Scene, first: int, token: int) -> bool:
    """Whether a clause about something else names whoever is named: "After the talks, which are hosted
    by X, he leaves"."""
    lower = scene.tokens.lower
    if lower[token - 1] != ",":
        return False
    which = next((at for at in range(token - 2, first, -1) if lower[at] == "which"), -1)
    return which > 0 and lower[which - 1] == "," and not scene.people_in(first, which)


_OFFICES = frozenset("envoy emissary representative messenger aide adviser deputy guest".split())


_TO_OFFICE = 5
"""Tokens from "As" to the office, at most: "As the personal envoy of"."""


def told_by_spokesman(scene: Scene, parties: list[Party], pronoun: str) -> tuple[str, ...]:
    """Y of "spokesman X said (that) Y was glad", of the parties behind X."""
    for party in parties:
        told = (
            governor(scene, party) == "that" or governor(scene, party) in scene.triggers.reporting
        )
        plain = party.sort != "pronoun" and not party.possessive and len(party.ids) == 1
        if told and plain and not of_other_sex(scene, party.ids, pronoun):
            return party.ids
    return ()


_FRONT = 10
"""Tokens of a phrase before the subject, at most: "Before Cambodia, the premier saw Laos"."""


def speaks_of_someone(lower: list[str], first: int, stop: int) -> bool:
    """Whether a sentence without names may have somebody as its subject."""
    if lower[first] == "the" or (first + 1 < stop and lower[first + 1] == "the"):
        return True
    words = lower[first:stop]
    if "he" in words or "she" in words:
        return True
    front = words[:_FRONT]
    return "," in front and words[front.index(",") + 1 : front.index(",") + 2] == ["the"]
