"""Finds who is told to belong to a party of travellers, in the words of member_words.py and of
beside_words.py.

"The delegation also numbers A", "Others named were A and B", "A, who is also on the trip". Whose party it
is, the readers of company ask; here is only said who belongs and whom the words name as the one they go
with.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, replace

from store.annotate.closed_words import HIM_HER_THEM, HIS_HER_THEIR, LED
from store.annotate.events.clause.lists import group, led_by
from store.annotate.events.clause.scene import Party, Scene
from store.annotate.events.who import beside_words
from store.annotate.events.who import member_words as words
from store.annotate.events.who.company import so_too
from store.annotate.events.who.enumerations import rest_named
from store.annotate.events.who.offices import BODY_NOUNS
from store.annotate.events.who.parties import parties_in
from store.annotate.host_lists import lists_hosts


@dataclass(frozen=True, slots=True)
class Members:
    """People told to go along."""

    others: tuple[Party, ...]
    leader: Party | None
    """With whom, where the words name him."""
    body: bool
    """The words are of a body of travellers, whoever leads it."""
    text: str
    """The words that tell it, masked."""
    nation: str | None = None
    """The country of the body, where they name it."""
    loose: bool = False
    """The words only bring them together, in any order."""


def members_told(
    scene: Scene, sentence: int, ids: frozenset[str], own: str | None = None
) -> list[Members]:
    """Who a sentence tells to go along with one of the travellers `ids`, or to be of a body, or on the
    side of the country `own` at talks."""
    first, stop = scene.tokens.sentences[sentence]
    if words.TRIGGERS.isdisjoint(scene.tokens.lower[first:stop]):
        return []
    if all(who in ids for _, who in scene.people_in(first, stop)):
        return []  # nobody new is named
    parties = parties_in(scene, sentence)
    masked = _mask(scene, parties, ids, own, first, stop)
    found: list[Members] = []
    end = first
    for number, party in enumerate(parties):
        if party.first < end or party.sort != "name" or party.possessive or party.ids[0] in ids:
            continue
        others = _listed(scene, parties, number, sentence)
        if own is not None and len(others) > 1:
            others = _without_host(scene, others, own)
        end = others[-1].stop
        one = _told(scene, parties, others, masked, stop)
        if one is not None:
            too = so_too(scene, sentence, end)
            end = too[-1].stop if too else end
            found.append(replace(one, others=others + too))
    return found


def head_told(scene: Scene, sentence: int) -> Party | None:
    """X of "It was led by X", of a body told before."""
    first, stop = scene.tokens.sentences[sentence]
    if LED.isdisjoint(scene.tokens.lower[first:stop]):
        return None
    for party in parties_in(scene, sentence):
        if party.sort == "name" and led_by(scene, party):
            before = " ".join(scene.tokens.lower[first : party.first])
            return party if words.LED_BY.search(before) else None
    return None


def _listed(scene: Scene, parties: list[Party], number: int, sentence: int) -> tuple[Party, ...]:
    """The list of names that begins with a party, appositions passed over."""
    end = group(scene, parties, number)[1]
    some = tuple(one for one in parties[number:end] if one.sort == "name" and not one.possessive)
    return some + rest_named(scene, parties, sentence, parties[end - 1])


def _without_host(scene: Scene, others: tuple[Party, ...], own: str) -> tuple[Party, ...]:
    """B and C of "At the talks with the host A, B and C sat behind him": those who are no host."""
    told = [scene.home(one.ids[0]) for one in others]
    first = next((n for n, home in enumerate(told) if home in (own, None)), 0)
    return others[first:]


_Masked = list[tuple[str, int]]
"""The words of a sentence with stand-ins for names, and the token of each."""


def _mask(
    scene: Scene, parties: list[Party], ids: frozenset[str], own: str | None, first: int, stop: int
) -> _Masked:
    lower, owner, clock = scene.tokens.lower, scene.owner, scene.clock
    at_first = {one.first: n for n, one in enumerate(parties)}
    masked: _Masked = []
    at = first
    while at < stop:
        number = at_first.get(at)
        name = owner[at]
        if number is not None and (word := _stand_in(scene, parties[number], number, ids, stop)):
            masked.append((word, at))
            at = max(parties[number].stop, at + 1)
            at += word.startswith("#his") and parties[number].sort != "pronoun"
            continue
        if clock[at] is not None:
            if lower[at] in _LONG:
                masked.append((lower[at], at))  # "For ten years he and A were neighbours"
            elif not masked or masked[-1][0] != "#time":
                masked.append(("#time", at))
        elif name is not None and name.kind == "place":
            word = "#nation" if name.sort == "demonym" else "#place"
            word = "#own" if own is not None and name.country == own else word
            if not masked or name.first == at:
                masked.append((word, at))
        else:
            masked.append((lower[at], at))
        at += 1
    return masked


_LONG = frozenset("years decades".split())
"""Spans of time that are no day of a visit."""


def _stand_in(scene: Scene, party: Party, number: int, ids: frozenset[str], stop: int) -> str:
    """What stands for a phrase in the masked words; "" for the words of which it consists."""
    lower = scene.tokens.lower
    if party.sort == "name" and not ids.intersection(party.ids):
        return "#other"
    if party.sort == "description" and lower[party.head] in _BODIES:
        return ""
    if party.sort != "name" and len(party.ids) == 1 and party.ids[0] not in ids:
        return "" if party.sort == "description" else _of_pronoun(scene, party, stop)
    if len(party.ids) != 1:
        return ""
    if party.sort == "pronoun":
        return f"{_of_pronoun(scene, party, stop)}{number}"
    return f"#his{number}" if party.possessive else f"#him{number}"


_BODIES = BODY_NOUNS | {"delegation"}
"""Heads of phrases that stand for a leader with his people: here for these people themselves."""


def _of_pronoun(scene: Scene, party: Party, stop: int) -> str:
    """ "#him" or "#his", of which "her" may be both."""
    word, after = scene.tokens.lower[party.head], party.head + 1
    if word not in HIM_HER_THEM:
        return "#his" if party.possessive else "#him"
    noun = word == "her" and after < stop and scene.tokens.classes[after] == "a"
    noun = noun and scene.tokens.lower[after] not in _BEHIND_HER
    return "#his" if noun else "#him"


_BEHIND_HER = frozenset(
    "were was are is will on in at to throughout from for during when as and came stood sat".split()
)


_LEAD_IN = 40
"""Words before and behind a list that are looked at, at most."""


_LONGEST = 80
"""Words looked at before a list of names: more than a sentence has, but where its stops were lost."""


def _token_of(masked: tuple[str, int]) -> int:
    return masked[1]


def _told(
    scene: Scene,
    parties: list[Party],
    others: tuple[Party, ...],
    masked: _Masked,
    stop: int,
) -> Members | None:
    here = bisect_left(masked, others[0].first, key=_token_of)
    before = " ".join(word for word, _ in masked[max(here - _LONGEST, 0) : here])
    if words.IN_DOUBT.search(before):
        return None
    found = words.BEFORE_OF_BODY.search(before)
    if found is not None:
        told = _members(parties, others, True, found[0])
        return replace(told, nation=_nation(scene, others[0].first, -1)) if told else None
    low, high = scene.tokens.sentences[max(scene.sentence_at[others[0].first] - 1, 0)]
    if words.NAMED_BY_A_SOURCE.search(before) and not _OF_BODY.isdisjoint(
        scene.tokens.lower[low:high]
    ):
        return _members(parties, others, True, "named")
    found = words.BEFORE.search(before) or words.SHOWN_WITH.search(before)
    if found is not None:
        return _members(parties, others, False, found[0])
    found = words.OF_MANY_BEFORE.search(before)
    if found is not None and not _are_faced(found[0]):
        return _members(parties, others, True, found[0])
    if words.SIDE_BEFORE.search(before):
        return Members(others, None, False, words.AT_TALKS)
    with_them = words.WITH.search(before) is not None
    many = words.OF_MANY.search(before) is not None
    starts = words.STARTS.search(before) is not None
    of_them = words.OF_THE_OTHERS.search(before) is not None
    for behind in _behind(scene, others[-1].stop, stop):
        there = bisect_left(masked, behind, key=_token_of)
        after = " ".join([word for word, _ in masked[there : there + _LEAD_IN]])
        if with_them and (found := words.WITH_AFTER.match(after)):
            return _members(parties, others, False, found[0])
        if many and (found := words.BEING_ONE.match(after)):
            return _members(parties, others, False, before + " " + found[0])
        if of_them and (found := words.WERE_NAMED.match(after)):
            return _members(parties, others, True, found[0])
        if words.SIDE_AFTER.match(after):
            return Members(others, None, False, words.AT_TALKS)
        if not starts:
            continue
        if found := words.AFTER_OF_BODY.match(after):
            told = _members(parties, others, True, found[0])
            return replace(told, nation=_nation(scene, behind, 1)) if told else None
        if found := words.AFTER.match(after):
            return _members(parties, others, False, found[0])
    return _beside(scene, parties, others, masked, before)


def _are_faced(text: str) -> bool:
    """Whether the words before "including" tell of those whom a delegation met: "had talks with some"."""
    between = text.split()
    return lists_hosts([*between, "including"], 0, 0, len(between))


def _between(text: str, found: re.Match[str]) -> str:
    """What stands between the words found and those for whom "#them" stands."""
    at = text.index("#them")
    return text[found.end() : at] if found.end() <= at else text[at + len("#them") : found.start()]


_TO_NATION = 12
"""Tokens from a list of members to the nationality of their body, at most."""


def _nation(scene: Scene, at: int, step: int) -> str | None:
    """The country of "the Lao team" before or behind a list, whichever way one steps."""
    low, high = scene.tokens.sentences[scene.sentence_at[at]]
    for index in range(at, at + step * _TO_NATION, step):
        name = scene.place_at(index) if low <= index < high else None
        if name is not None and name.sort == "demonym":
            body = not _OF_BODY.isdisjoint(scene.tokens.lower[name.stop : name.stop + 4])
            return name.country if body else None
    return None


_OF_BODY = frozenset("delegation party team group entourage side suite mission contingent".split())


def _beside(
    scene: Scene, parties: list[Party], others: tuple[Party, ...], masked: _Masked, before: str
) -> Members | None:
    """Those whom any words of a sentence bring together with a traveller, where no other of its words
    speaks against it."""
    after = " ".join(word for word, at in masked if at >= others[-1].stop)
    if scene.tokens.lower[others[0].first] in HIS_HER_THEIR:
        before += " #his"
    text = f"{before} #them {after}"
    if beside_words.AWAY_FROM_HIM.search(text):
        return None
    found = beside_words.BESIDE_HIM.search(text) or beside_words.SEVERAL_NAMED.search(text)
    if found is None or beside_words.APART.search(_between(text, found)):
        return None
    if before.split(" ")[-1] in scene.triggers.reporting:
        return None
    verb = scene.tokens.lower[others[-1].stop : others[-1].stop + 1]
    if before.endswith((" ,", '"', "”")) and not scene.triggers.reporting.isdisjoint(verb):
        return None  # "Travelling with X is tiring, A said"
    told = _members(parties, others, False, found[0])
    return replace(told, loose=True) if told is not None else None


def _members(
    parties: list[Party], others: tuple[Party, ...], body: bool, text: str
) -> Members | None:
    """The members, unless the words deny them, with the leader whom the words name."""
    if not words.DENIED.isdisjoint(text.split()):
        return None
    named = [int(one) for one in _NUMBERED.findall(text)]
    ids = {one for party in others for one in party.ids}
    leaders = [parties[n] for n in named if ids.isdisjoint(parties[n].ids)]
    return Members(others, leaders[-1] if leaders else None, body, text)


_NUMBERED = re.compile(r"#hi[ms](\d+)")


_APPOSED = 30
"""Tokens of what stands between a name and the verb behind it, at most."""


def _behind(scene: Scene, at: int, stop: int) -> list[int]:
    """Where the words that tell something of a list that ends before `at` may begin: at once, behind
    what stands in brackets or between commas, and within "who is also there"."""
    lower, classes = scene.tokens.lower, scene.tokens.classes
    found = [at]
    limit = min(at + _APPOSED, stop)
    while at < limit:
        if lower[at] == "(":
            close = next((k for k in range(at, limit) if lower[k] == ")"), limit)
            at = close + 1
            found.append(at)
            continue
        if lower[at] in (",", "–", "--", "—") or classes[at] == "-":
            found.append(at + 1)
        at += 1
    return [one for one in found if one < stop]
