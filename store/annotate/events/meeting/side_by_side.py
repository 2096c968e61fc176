"""Reads who stands or sits beside whom, or waits for him: "flanked by X", "shook his hand".

Only across countries that are both known. What they do together is read in shared_acts.py, who
is called host or guest in named_hosts.py; both are asked from here for each of their words.
"""

from __future__ import annotations

from collections.abc import Callable

from store.annotate.events.clause.clauses import clause_start, clause_stop, verb_group
from store.annotate.events.clause.lists import governor, heads, list_at
from store.annotate.events.clause.scene import Party, Scene, stand_in
from store.annotate.events.judgement import polarity
from store.annotate.events.judgement.claims import MeetingClaim
from store.annotate.events.meeting.meeting_claims import pair_claims
from store.annotate.events.meeting.named_hosts import HOSTS, WERE, read_hosted
from store.annotate.events.meeting.shared_acts import (
    HONOURS,
    SHARED,
    across,
    may_be_honour,
    may_be_shared,
    read_honour,
    read_shared_act,
)
from store.annotate.events.who.agents import agents_of
from store.annotate.events.who.parties import parties_in, resolve_pronoun
from store.annotate.events.who.subjects import subject_of

_Reader = Callable[[Scene, int, int], list[MeetingClaim]]


_JOINTS = {
    "next": ["to"],
    "seated": ["with"],
    "photographed": ["with"],
    "pictured": ["with"],
    "across": ["from"],
    "flanked": ["by"],
    "accompanied": ["by"],
    "joined": ["by"],
    "side": ["by", "side", "with"],
    "arm": ["in", "arm", "with"],
    "shoulder": ["to", "shoulder", "with"],
    "face": ["to", "face", "with"],
    "ran": ["into"],
    "bumped": ["into"],
    "taken": ["with"],
    "beside": [],
    "opposite": [],
    "alongside": [],
}
"""What joins a word to who is beside: "next to X", "across (the table) from X", "beside X"."""


_BESIDE = frozenset(_JOINTS)


_GREETING = frozenset("waiting greeting welcoming awaiting greet welcome".split())


_TO_HAND = 8
"""Tokens from "on hand" to "greet": "On hand at Lima airport to greet"."""


_WHERE_ONE_ARRIVES = frozenset(
    "platform tarmac airport station quay runway apron steps stairs gangway ramp".split()
)
"""Where somebody waits for one who comes, who need not be named again."""


_ON_A_DAY = frozenset(
    """on early late monday tuesday wednesday thursday friday saturday sunday morning afternoon
    evening""".split()
)


_AS_HE_CAME = (["when"], ["as"], ["to"])


SIDE_BY_SIDE = _BESIDE.union(HOSTS, SHARED, HONOURS, _GREETING, _WHERE_ONE_ARRIVES, ["hand"])
"""The words at which `read_side_by_side` may find something."""


def may_be_side_by_side(scene: Scene, index: int) -> bool:
    """Whether the words beside the one at `index` let `read_side_by_side` find something."""
    return _reader_of(scene.tokens.lower, index) is not None


def read_side_by_side(scene: Scene, index: int) -> list[MeetingClaim]:
    """The meetings that the word at `index` (one of SIDE_BY_SIDE) gives."""
    sentence = scene.sentence_at[index]
    read = _reader_of(scene.tokens.lower, index)
    if read is None:
        return []
    if read not in (_shook_hand, read_hosted, _was_there, _waited) and not _of_two_countries(
        scene, sentence
    ):
        return []
    return read(scene, sentence, index)


def _reader_of(lower: list[str], index: int) -> _Reader | None:
    """Who reads the word at `index`, where the words beside it let anything be found."""
    word = lower[index]
    if word == "hand":
        return _shook_hand
    if word in _WHERE_ONE_ARRIVES:
        return _was_there if _is_awaited(lower, index) else None
    if word in ("greet", "welcome"):
        before = lower[max(index - _TO_HAND, 0) : index]
        return _waited if before[-1:] == ["to"] and "hand" in before else None
    if word in _GREETING:
        after = lower[index + 1 : index + 4]
        waits = (
            word != "waiting"
            or after[:1] == ["for"]
            or not _WHERE_ONE_ARRIVES.isdisjoint(after)
            or ("where" in lower[max(index - 10, 0) : index] and after[:1] in ([","], ["."], [";"]))
        )
        return _waited if waits else None
    if word == "taken" and lower[index + 1 : index + 2] != ["with"]:
        return read_honour if may_be_honour(lower, index, len(lower)) else None
    if word in _BESIDE and (
        word not in ("accompanied", "joined")
        or lower[index + 1 : index + 2] == ["by"]
        or (word == "joined" and lower[index + 1 : index + 4] == ["at", "the", "talks"])
    ):
        beside = _joint_stop(lower, index) >= 0 or (word == "side" and _at_his_side(lower, index))
        return _stood_beside if beside else None
    if word in HOSTS:
        return read_hosted
    if word in SHARED and may_be_shared(lower, index):
        return _shared_or_honour if word in HONOURS else read_shared_act
    if word in HONOURS:
        return read_honour if may_be_honour(lower, index, len(lower)) else None
    return None


def _is_awaited(lower: list[str], index: int) -> bool:
    """Whether somebody is "at the airport to", "at Lima airport when", "at the foot of the steps as"."""
    before = lower[max(index - 4, 0) : index]
    there = before[-2:] in (["at", "the"], ["on", "the"], ["of", "the"]) or before[-2:-1] == ["at"]
    after = index + 1
    while after < index + 4 and lower[after : after + 1] and lower[after] in _ON_A_DAY:
        after += 1
    return there and lower[after : after + 1] in _AS_HE_CAME


def _shared_or_honour(scene: Scene, sentence: int, index: int) -> list[MeetingClaim]:
    """ "X and Y embraced", or else "X embraced Y"."""
    return read_shared_act(scene, sentence, index) or read_honour(scene, sentence, index)


def _of_two_countries(scene: Scene, sentence: int) -> bool:
    """Whether the sentence speaks of officials of two known countries."""
    homes = {scene.home(one) for party in parties_in(scene, sentence) for one in party.ids}
    return len(homes - {None}) > 1


def _stood_beside(scene: Scene, sentence: int, index: int) -> list[MeetingClaim]:
    """ "standing beside X", "flanked by X", "with X at his side"."""
    parties = parties_in(scene, sentence)
    if scene.tokens.lower[index] == "side" and _at_his_side(scene.tokens.lower, index):
        others = tuple(one for one in parties if one.stop == index - 2)
        if not others or governor(scene, others[0]) != "with":
            return []
        opening = others[0].first - 1
    else:
        at = _joint_stop(scene.tokens.lower, index)
        others = list_at(scene, parties, at)
        if not others or others[0].possessive:
            return []
        opening = index
    before = [
        one for n, one in enumerate(parties) if one.stop <= opening and heads(scene, parties, n)
    ]
    if not before and opening < others[0].first and others[0].sort == "pronoun":
        # "Those who sat across the table from him on Monday were X and Y"
        behind = range(others[0].stop, scene.tokens.sentences[sentence][1])
        were = next((at for at in behind if scene.tokens.lower[at] in WERE), -1)
        before, others = list(others), list_at(scene, parties, were + 1)
    if not before and opening < index:
        # "With X at his side, Y spoke"
        before = [one for one in parties if one.first > index and one.sort == "name"][:1]
    others = across(scene, (before[-1],), others) if before else ()
    if not others or scene.place_at(index - 2) is not None:
        return []  # "said that Peru stood shoulder to shoulder with X"
    low, high = clause_start(scene, index), clause_stop(scene, index)
    return pair_claims(
        scene,
        (before[-1],),
        others,
        "meeting/beside",
        index,
        low,
        high,
        "past",
        polarity.of_noun(scene, index, index, high),
    )


def _at_his_side(lower: list[str], side: int) -> bool:
    """Whether "at his" or "by her" stands before "side"."""
    return lower[side - 1] in ("his", "her") and lower[side - 2] in ("at", "by")


def _joint_stop(lower: list[str], index: int) -> int:
    """Where the one begins who is beside by the word at `index`; -1 where it joins nobody."""
    word = lower[index]
    if word == "joined" and _TALKS.isdisjoint(lower[index : index + 26]):
        return -1
    at = index + 1
    at += word in ("seated", "photographed", "pictured") and lower[at : at + 1] == ["together"]
    at += 2 * (lower[at : at + 2] == ["the", "table"])
    if word == "taken" and _PICTURES.isdisjoint(lower[max(index - 4, 0) : index]):
        return -1
    joint = _JOINTS[word]
    if word == "joined" and lower[at : at + 3] == ["at", "the", "talks"]:
        ahead = range(at + 3, min(at + 9, len(lower)))
        return next((by + 1 for by in ahead if lower[by] == "by"), -1)
    return at + len(joint) if lower[at : at + len(joint)] == joint else -1


_PICTURES = frozenset("photo photos photograph photographs picture pictures selfie selfies".split())
"""Before "taken with X"."""


_TALKS = frozenset("talks meeting lunch dinner discussions conference appearance".split())


def _who_came(scene: Scene, parties: list[Party], index: int) -> tuple[Party, ...]:
    """X of "X reached Lima, where Y was waiting on the platform", of the waiting at `index`."""
    where = next((at for at in range(index - 1, 0, -1) if scene.tokens.lower[at] == "where"), -1)
    first = scene.tokens.sentences[scene.sentence_at[index]][0]
    came = [n for n, one in enumerate(parties) if one.stop <= where and heads(scene, parties, n)]
    return (parties[came[0]],) if where > first and came else ()


def _told_to_come(scene: Scene, index: int) -> tuple[Party, ...]:
    """The guest of "X landed on Monday. Waiting on the tarmac was Y", told of in the sentence before."""
    sentence = scene.sentence_at[index]
    first = scene.tokens.sentences[sentence][0]
    low = scene.tokens.sentences[max(sentence - 1, 0)][0]
    who = scene.in_hand(first, low) if index == first else None
    return (stand_in(index, who),) if who is not None else ()


def _waited(scene: Scene, sentence: int, index: int) -> list[MeetingClaim]:
    """ "Waiting for him at the airport was X", "Greeting him was X", "where X was waiting for her"."""
    lower = scene.tokens.lower
    parties = parties_in(scene, sentence)
    begin = index + 1 + (lower[index] == "waiting")
    guests = tuple(one for one in parties if one.first == begin and not one.possessive)
    if not guests and lower[index] == "waiting" and lower[begin - 1] != "for":
        guests = _who_came(scene, parties, index) or _told_to_come(scene, index)
    if not guests:
        return []
    hosts: tuple[Party, ...] = ()
    stop = scene.tokens.sentences[sentence][1]
    if lower[index - 1] in ("was", "were"):
        hosts = agents_of(scene, verb_group(scene, index, "ing"))
    else:
        at = next((k for k in range(begin, stop) if lower[k] in ("was", "were", "be")), stop)
        hosts = list_at(scene, parties, at + 1) or hosts
    others = across(scene, guests, hosts)
    if not others:
        return []
    low, high = clause_start(scene, index), clause_stop(scene, index)
    return pair_claims(
        *(scene, guests, others, "meeting/waited", index, low, high),
        *("future" if "be" in lower[begin:high] else "past", "actual"),
    )


_LANDED = frozenset("landed arrived came touched stepped flew alighted left departed".split())


_TO_GREET = frozenset("greet meet welcome receive see bid wave".split())


def _was_there(scene: Scene, sentence: int, index: int) -> list[MeetingClaim]:
    """ "Only a junior minister, X, was at the airport when he landed", "was at the station to meet Y"."""
    lower = scene.tokens.lower
    parties = parties_in(scene, sentence)
    as_he = index + 1
    while lower[as_he] in _ON_A_DAY:
        as_he += 1
    guests = tuple(one for one in parties if index < one.first <= as_he + 2)[:1]
    if not guests or guests[0].possessive:
        return []
    if lower[as_he] == "to":
        if lower[as_he + 1] not in _TO_GREET:
            return []
    elif _LANDED.isdisjoint(lower[guests[0].stop : guests[0].stop + 1]):
        return []
    near = range(index - 1, max(index - _TO_STEPS, 0), -1)
    was = next((at for at in near if lower[at] in _STOOD), -1)
    hosts = subject_of(scene, was, False) if was >= 0 else ()
    if was < 0 and lower[guests[0].stop] in _STOOD and "not" not in lower[index - 4 : index]:
        # "On the tarmac to meet him was X"
        was = guests[0].stop
        hosts = _behind_verb(scene, parties, was)
    if hosts and guests[0].ids == hosts[0].ids:
        ids = resolve_pronoun(scene, scene.tokens.sentences[sentence][0], sentence)
        guests = (Party(guests[0].first, guests[0].head, guests[0].stop, ids, "pronoun"),)
    others = across(scene, guests, hosts) if guests[0].ids else ()
    if not others:
        return []
    low, high = clause_start(scene, was), clause_stop(scene, index)
    verdict = polarity.of_noun(scene, was, index, high)
    return pair_claims(
        *(scene, guests, others, "meeting/waited", index, low, high, "past", verdict)
    )


_STOOD = frozenset("was were stood waited".split())


_TO_STEPS = 8
"""Tokens from "stood" to "the foot of the aircraft's steps", at most."""


_HIS_LIKE = 6
"""Tokens of "his North Korean opposite number," before a name, at most."""


def _behind_verb(scene: Scene, parties: list[Party], was: int) -> tuple[Party, ...]:
    """X and Y of "was the mayor, X", "were X and Y": no letter of X's."""
    found = list_at(scene, parties, was + 1)
    if found and not found[0].possessive:
        return found
    lower = scene.tokens.lower
    comma = next((at for at in range(was + 2, was + _HIS_LIKE) if lower[at : at + 1] == [","]), -1)
    if comma < 0 or lower[was + 1] not in ("his", "her", "the", "their"):
        return ()
    return list_at(scene, parties, comma + 1)


def _shook_hand(scene: Scene, sentence: int, index: int) -> list[MeetingClaim]:
    """ "X shook her hand", "kissed the hand of X"."""
    lower = scene.tokens.lower
    parties = parties_in(scene, sentence)
    owner = next((one for one in parties if one.possessive and 0 <= index - one.stop <= 1), None)
    verb = owner.first - 1 if owner is not None else 0
    if lower[index - 1 : index + 2] == ["the", "hand", "of"]:
        owner = next((one for one in parties if one.first == index + 2), None)
        verb = index - 2
    if owner is None or lower[verb] not in ("shook", "shake", "kissed", "took", "clasped"):
        return []
    agents = agents_of(scene, verb_group(scene, verb, "past"))
    if agents and agents[0].ids == owner.ids:
        # "X shook his hand": not his own
        ids = resolve_pronoun(scene, scene.tokens.sentences[sentence][0], sentence)
        owner = Party(owner.first, owner.head, owner.stop, ids, "pronoun") if ids else owner
    others = across(scene, agents, (owner,)) if agents else ()
    if not others:
        return []
    low, high = clause_start(scene, index), clause_stop(scene, index)
    return pair_claims(
        scene,
        agents,
        others,
        "meeting/shook-hand",
        index,
        low,
        high,
        "past",
        polarity.of_noun(scene, verb, index, high),
    )
