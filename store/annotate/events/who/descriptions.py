"""Finds whom a description means: "the Chinese minister", "the visitor", "the delegation".

It answers with official ids, or with nothing where the article leaves it open; it never guesses
between two of one office and country.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import NamedTuple

from store.annotate.events.clause.scene import SUBORDINATORS, Scene
from store.annotate.events.who.epithets import only_one_told_of
from store.annotate.events.who.misfits import OF_ITS_OWN, is_of_others, misfits
from store.annotate.events.who.offices import (
    ANY_OFFICE,
    BODY_NOUNS,
    FIELDS,
    SAME_OFFICE,
    WHOEVER,
    fields_of,
    holds,
    holds_plainly,
    is_called,
    is_spokesman,
    may_lead,
)
from store.model import UNIONS

_NEAR_BODY = 5
"""Sentences after which "the group" means them no more."""


_HEADING = {
    "chief": ("chief", "leader", "head"),
    "leader": ("leader", "chief", "head"),
    "head": ("head", "chief", "leader"),
    "envoy": ("envoy", "representative"),
}
"""Words for one office: "the rebel chief" is the rebel leader."""


def _by_full_title(
    scene: Scene, seen: list[str], first: int, head: int, country: str | None
) -> tuple[str, ...]:
    """The only one who bears all words of "the former rebel leader" as a title."""
    lower, classes = scene.tokens.lower, scene.tokens.classes
    kinds = {
        lower[at]
        for at in range(first + 1, head)
        if classes[at] == "a" and scene.owner[at] is None and lower[at] not in ("former", "the")
    }
    if kinds <= FIELDS:
        return ()
    nouns = _HEADING.get(lower[head], (lower[head],))
    found = [
        one
        for one in seen
        if country in (None, scene.home(one))
        and any(
            {noun, *kinds} <= set(role.title.lower().split())
            for role in scene.officials[one].roles
            for noun in nouns
        )
    ]
    return (found[0],) if len(found) == 1 else ()


def _just_come(scene: Scene, first: int) -> str | None:
    """X of "When X visited Lima in April, Y met the guest": who is told to come in the words before."""
    low = scene.tokens.sentences[scene.sentence_at[first]][0]
    for at, who in reversed(scene.people_in(low, first)):
        name = scene.owner[at]
        after = at + 1 if name is None else name.stop
        verbs = map(scene.triggers.verbs.get, scene.tokens.lower[after : min(after + 3, first)])
        if any(one is not None and not _COMES.isdisjoint(one.frames) for one in verbs):
            return who
    return None


_COMES = frozenset(["visit", "arrive"])


class _Asked(NamedTuple):
    """What "the … noun" itself says of whom it means."""

    first: int
    head: int
    word: str
    country: str | None
    offices: tuple[str, ...]
    modifiers: list[str]
    visitor: bool
    """Whether the words tell that he has come."""
    foreign: str | None
    """Where the report comes from, whose own people are no visitors there."""

    @property
    def loose(self) -> bool:
        """Whether people of any office may be called so."""
        return self.word in ANY_OFFICE


def resolve_description(scene: Scene, first: int, head: int) -> tuple[str, ...]:
    """Whom "the … noun" from `first` to `head` means, by office, country and nearness."""
    lower = scene.tokens.lower
    word = lower[head]
    if word == "figure":
        return ()  # "the figure rose": only of who is named next
    if word == "head" and lower[head + 1 : head + 2] != ["of"]:
        word = "chief"  # "the agency head", not "the head of state"
    country = None
    for index in range(first + 1, head):
        name = scene.place_at(index)
        if name is not None:
            country = name.country
    if word == "delegation":
        return _leader(scene, first, country)
    if word in BODY_NOUNS:
        at, mates = scene.together(first)
        near = mates and scene.sentence_at[first] - scene.sentence_at[at] <= _NEAR_BODY
        return mates[:1] if near and country in (None, scene.home(mates[0])) else ()
    come = _the_visitor(scene, first, word, country)
    if come or is_of_others(scene, first, head):
        return come
    offices = SAME_OFFICE.get(word, (word,))
    if word == "head" and lower[head + 1 : head + 3] == ["of", "government"]:
        offices = ("premier", "prime", "chancellor")
    asked = _Asked(
        first,
        head,
        word,
        country,
        offices,
        fields_of(lower[first + 1 : head], word),
        word in _GUEST or "visiting" in lower[first:head] or _who_came(scene, head),
        scene.dateline.country if scene.dateline else None,
    )
    return _among_those_told_of(scene, asked)


_GUEST = frozenset(["visitor", "guest"])


def _the_visitor(scene: Scene, first: int, word: str, country: str | None) -> tuple[str, ...]:
    """Whom "the visitor" or "the guest" means: whoever has come."""
    if word not in _GUEST:
        return ()
    if scene.dateline is None:
        who = _just_come(scene, first) or scene.in_hand(first)
        if who:
            return (who,)
    return _come_here(scene, first) if country is None else ()


def _among_those_told_of(scene: Scene, asked: _Asked) -> tuple[str, ...]:
    """Whom a description means of those who were named before it."""
    first, word = asked.first, asked.word
    near = _nearest_first(scene, asked)
    # Whom the article is about comes first: the one whose travel was spoken of last, and farther
    # back if the very word is of his title.
    seen = list(near)
    focus = scene.in_hand(first)
    if focus in seen[:4] or (focus in seen and is_called(scene, focus, word, asked.modifiers)):
        seen.remove(focus)
        seen.insert(0, focus)
    elif focus not in seen:
        seen = _main_first(scene, seen, first)
    called = _by_full_title(scene, seen, first, asked.head, asked.country)
    if called:
        return called
    if word == "leader" and asked.country is None:
        # "the first guest to meet North Korean leader X since the leader returned": no president
        leaders = [one for one in near[:2] if is_called(scene, one, word, asked.modifiers)]
        if leaders:
            return (leaders[0],)
    holder = _by_office(scene, asked, seen, near)
    if holder:
        return holder
    if word in ("pope", "pontiff"):
        at_rome = (one for one in seen if scene.home(one) == "VA")
        return tuple(one for one in at_rome if not scene.officials[one].roles)[:1]
    if asked.loose and asked.country is None and not asked.visitor and focus in seen[:3]:
        led = word != "leader" or may_lead(scene, focus)
        return (focus,) if led else _ruler(scene, asked, seen)
    if asked.loose or asked.country is not None:
        fellow = _by_country(scene, asked, near if word == "leader" else seen)
        if fellow:
            return fellow
    return _by_journey(scene, asked, focus if focus in seen[:3] else None) or _ruler(
        scene, asked, seen
    )


def _ruler(scene: Scene, asked: _Asked, seen: list[str]) -> tuple[str, ...]:
    """Whom "the leader" means beside people in office: the only one who is called by no title."""
    if asked.word != "leader" or asked.country is not None:
        return ()
    bare = [one for one in seen if not scene.officials[one].roles]
    return (bare[0],) if len(bare) == 1 else ()


def _nearest_first(scene: Scene, asked: _Asked) -> list[str]:
    """Those named before a description, the nearest first, without whom its clause tells beside it."""
    place = bisect_left(scene.first_people, (asked.first, ""))
    seen = list(dict.fromkeys(one for _, one in reversed(scene.first_people[:place])))
    if not seen:
        return seen
    met = _met_by(scene, asked.head) or _meeting(scene, asked.first)
    seen = [
        one for one in seen if one not in met and not misfits(scene, one, asked.first, asked.head)
    ]
    return [one for one in seen if not scene.resident(one)] if asked.word in _SENT else seen


def _by_office(scene: Scene, asked: _Asked, seen: list[str], near: list[str]) -> tuple[str, ...]:
    """Who holds the office: whole titles first ("the foreign minister"), then the bare office."""
    # A vice minister is "the diplomat" as well as a minister is, but no "leader".
    plain = not asked.loose or asked.word in ("leader", "head")
    for strict in (True, False):
        modifiers = asked.modifiers if strict else []
        # "the minister" is no prime minister, unless there is no other.
        prime = not strict or asked.word != "minister" or "prime" in modifiers
        bare = (
            _without_office(scene, tuple(near), asked.first)
            if asked.modifiers and not strict
            else None
        )
        if bare is not None and asked.country in (None, scene.home(bare)):
            # "Also in Lima is X. The deputy foreign minister …": not the minister named before
            return (bare,)
        for official in seen:
            home = scene.home(official)
            other = asked.country is not None and home != asked.country
            if other and not _of_union(scene, official, asked.country or ""):
                continue
            if asked.visitor and asked.foreign is not None and home == asked.foreign:
                continue
            bearer = asked.modifiers or holds_plainly(scene, official, asked.offices)
            if plain and strict and not bearer:
                continue  # "the premier" is no vice premier, unless there is no other
            if holds(scene, official, asked.offices, modifiers, prime):
                return (official,)
    return ()


def _by_country(scene: Scene, asked: _Asked, seen: list[str]) -> tuple[str, ...]:
    """Who is of the country told, or a foreigner where the report comes from: "the visiting envoy"."""
    for official in seen:
        if asked.word == "leader" and not may_lead(scene, official):
            continue
        if asked.word in OF_ITS_OWN and scene.officials[official].roles:
            continue  # "the Danish queen" is no minister of Denmark
        home = scene.home(official)
        if asked.country is not None and home == asked.country:
            return (official,)
        if asked.visitor and asked.foreign is not None and home not in (None, asked.foreign):
            return (official,)
    return ()


def _by_journey(scene: Scene, asked: _Asked, focus: str | None) -> tuple[str, ...]:
    """Whose journey was told last, `focus`, or who went along, of a description without a country."""
    word = asked.word
    if asked.country is not None:
        return ()
    envoy = word in ("envoy", "emissary")
    if focus is not None:
        # "his Korean counterpart, X, arrived. The minister", "sent his deputy, X. The envoy"
        sent = envoy and not is_called(scene, focus, "president", [])
        if sent or not scene.officials[focus].roles:
            return (focus,)
    if word in WHOEVER or envoy:
        one = only_one_told_of(scene, asked.first, word)
        if one and (word in WHOEVER or not may_lead(scene, one[0])):
            return one  # a leader is no envoy
    if word in _SENT:
        at, mates = scene.together(asked.first)
        if scene.sentence_at[asked.first] - scene.sentence_at[at] <= _NEAR_BODY:
            return mates[:1]  # whom the others of a suite go with
    return ()


def _of_union(scene: Scene, official: str, country: str) -> bool:
    """Whether an official of another country works for a union: "the UN rapporteur", a Swiss; also
    the Swiss of whom no more is told than that he is of the union."""
    if country not in UNIONS:
        told = any(one.country == country for one in scene.officials.values())
        return scene.home(official) in UNIONS and not told
    names = {country.lower(), ".".join(country.lower()) + "."}
    return any(names & set(r.title.lower().split()) for r in scene.officials[official].roles)


def _main_first(scene: Scene, seen: list[str], first: int) -> list[str]:
    """Some officials, nearest first, without a journey in hand: whoever opens the sentence before the
    token `first` goes before those whom it names after him, and spokesmen go last."""
    number = scene.sentence_at[first]
    low, stop = scene.tokens.sentences[max(number - 1, 0)]
    named = [who for _, who in scene.people_in(low, stop)] if number else []
    if named and named[0] in seen:
        seen = [named[0], *(one for one in seen if one != named[0])]
    return sorted(seen, key=lambda one: is_spokesman(scene, one))


_CAME = frozenset("arrived came flew landed".split())


def _who_came(scene: Scene, head: int) -> bool:
    """Whether behind "the minister" it is told that he came: ", who had arrived on Monday,"."""
    lower = scene.tokens.lower
    return lower[head + 1 : head + 3] == [",", "who"] and not _CAME.isdisjoint(
        lower[head + 3 : head + 5]
    )


def _come_here(scene: Scene, first: int) -> tuple[str, ...]:
    """The only one who was told before `first` to have come to where the report is from: "the guest",
    whoever is named after him."""
    here = scene.dateline.country if scene.dateline is not None else None
    told = zip(scene.travellers, scene.destinations, strict=True)
    came = {who: token for (token, who), country in told if country == here != scene.home(who)}
    return tuple(came) if len(came) == 1 and min(came.values()) < first else ()


_SENT = frozenset("envoy emissary visitor guest".split())
"""Those who have come from elsewhere: no ambassador at his post, unless nobody else is named."""


def _without_office(scene: Scene, named: tuple[str, ...], first: int) -> str | None:
    """Of those named in the sentence before that of `first`, where the last one is given no office
    of their own, the first such: of "X saw Y" X."""
    if not named or scene.officials[named[0]].roles:
        return None
    low, stop = scene.tokens.sentences[max(scene.sentence_at[first] - 1, 0)]
    before = [one for _, one in scene.people_in(low, stop) if not scene.officials[one].roles]
    return before[0] if named[0] in before else None


def _named_at(scene: Scene, index: int) -> str | None:
    """Who is named from `index` on, not as the owner of something: "met X", not "met X's son"."""
    name = scene.owner[index]
    if name is None or name.kind != "person" or name.first != index:
        return None
    return name.id if name.id and scene.tokens.classes[name.stop : name.stop + 1] != "s" else None


def _met_by(scene: Scene, head: int) -> set[str]:
    """Who is named behind "the minister" in one clause: "the minister also met X" is not X."""
    tokens = scene.tokens
    stop = tokens.sentences[scene.sentence_at[head]][1]
    found: set[str] = set()
    if head + 1 < stop and tokens.classes[head + 1] in ",(s":
        return found
    for index in range(head + 1, min(head + 14, stop)):
        if tokens.lower[index] in SUBORDINATORS or tokens.classes[index] in ",;":
            break
        if (who := _named_at(scene, index)) is not None:
            found.add(who)
    return found


_AN_OBJECT = frozenset("with for by to".split())


def _meeting(scene: Scene, first: int) -> set[str]:
    """Who is named before the object "the minister" in one clause: "X received the minister" is not X."""
    tokens = scene.tokens
    word = tokens.lower[first - 1] if first else ""
    verb = scene.triggers.verbs.get(word)
    if word not in _AN_OBJECT and (verb is None or scene.owner[first - 1] is not None):
        return set()
    low = tokens.sentences[scene.sentence_at[first]][0]
    found: set[str] = set()
    index = low
    for index in range(first - 1, low - 1, -1):
        if tokens.lower[index] in SUBORDINATORS or tokens.classes[index] in ',;"':
            break
        if (who := _named_at(scene, index)) is not None:
            found.add(who)
    # "She accompanied the leader": those before it in its sentence are known by now
    for party in scene.parties_of.get(scene.sentence_at[first], ()):
        if party.sort == "pronoun" and index <= party.first < first and not party.possessive:
            found.update(party.ids)
    return found


def _leader(scene: Scene, before: int, country: str | None) -> tuple[str, ...]:
    """The leader of the delegation last spoken of, else the traveller in hand."""
    led = sorted([*scene.leaders, *((token, ids[0]) for token, ids in scene.fellows)])
    for token, official in reversed(led):
        if token < before and country in (None, scene.home(official)):
            return (official,)
    who = scene.in_hand(before)
    if who is not None and country in (None, scene.home(who)):
        return (who,)
    for token, official in reversed(scene.travellers):
        if token < before and country == scene.home(official):
            return (official,)
    return _members(scene, before)


def _members(scene: Scene, before: int) -> tuple[str, ...]:
    """The named members where no head is named: "the delegation, including A and B"."""
    lower = scene.tokens.lower
    for index in range(before - 1, max(before - 150, 0), -1):
        if lower[index] == "including" and "delegation" in lower[max(index - 4, 0) : index]:
            stop = scene.tokens.sentences[scene.sentence_at[index]][1]
            low = bisect_left(scene.first_people, (index, ""))
            high = bisect_left(scene.first_people, (stop, ""))
            return tuple(dict.fromkeys(one for _, one in scene.first_people[low:high]))
    return ()


def named_beside(scene: Scene, index: int, stop: int) -> bool:
    """Whether "the new envoy" at `index` is named at once: ", Deputy Minister X, and …".

    Also "the speaker of the parliament, X,", whose title it is.
    """
    lower = scene.tokens.lower
    whose = scene.titled[index]
    if whose is not None:
        for _, one in scene.people_in(index + 1, min(index + 14, stop)):
            if one == whose:
                return True
    if index + 1 >= len(lower) or lower[index + 1] != ",":
        return False
    at = index + 2
    while at < min(index + 9, stop) and (scene.titled[at] is not None or lower[at] in ("the", "a")):
        at += 1
    name = scene.owner[at] if at < stop else None
    if name is None or name.kind != "person" or at == index + 2:
        return False
    after = lower[name.stop] if name.stop < stop else "."
    return after == "," and all(one in (None, name.id) for one in scene.titled[index + 2 : at])
