"""Finds the other side of a meeting: lists broken by places, delegations and their heads.

The verbs and nouns of meeting are in meetings.py; who holds the meeting is not asked here.
"""

from __future__ import annotations

from store.annotate.closed_words import BE_OR_BEING
from store.annotate.events.clause.lists import governor, group, led_by, rest_of_list
from store.annotate.events.clause.scene import PREPOSITIONS, Party, Scene, Waiting

BODIES = frozenset("delegation group team party mission".split())


def between(scene: Scene, parties: list[Party], number: int) -> tuple[Party, ...]:
    """The sides of a meeting "between A, who is minister of trade, B, the deputy, and C"."""
    _, end = group(scene, parties, number)
    found = list(parties[number:end])
    lower = scene.tokens.lower
    closed = end - number > 1 and lower[parties[end - 1].first - 1] == "and"
    while end < len(parties) and not closed:
        party = parties[end]
        word = governor(scene, party)
        gap = lower[parties[end - 1].stop : party.first]
        described = gap[:2] == [",", "who"]  # "A, who is a minister, B": read as "minister, B"
        if not (word in ("and", ",") or described) or len(gap) > 26 or ";" in gap:
            break
        if party.sort == "name" and not party.possessive:
            found.append(party)
            closed = word == "and" and len({scene.home(one.ids[0]) for one in found}) > 1
        end += 1
    return tuple(found)


def heads_of_delegation(scene: Scene, parties: list[Party], number: int) -> tuple[Party, ...]:
    """Who heads a delegation: "headed by A, governor of B, and C"."""
    _, end = group(scene, parties, number)
    home = scene.home(parties[number].ids[0])
    return tuple(
        one
        for one in parties[number:end]
        if one is parties[number]
        or (one.sort == "name" and not one.possessive and scene.home(one.ids[0]) in (home, None))
    )


_AND_THEN = frozenset("and then later also with afterwards separately before as well".split())


_THEN_WITH = _AND_THEN | {","}
"""Words of "and then, separately, with"."""


_ANOTHER = frozenset(["one", "with"])
"""In "a meeting with A and a separate one with B"."""


_TOPICAL = frozenset("of for about between to from against on over".split())


def further(scene: Scene, parties: list[Party], number: int, high: int) -> tuple[Party, ...]:
    """Partners after a place or a time: "met A at the palace and then B".

    `number` is that of the first party after the list already taken.
    """
    found: list[Party] = []
    lower = scene.tokens.lower
    while 0 < number < len(parties) and parties[number].first < high:
        last, party = parties[number - 1], parties[number]
        gap = range(last.stop, party.first)
        if party.possessive and party.sort == "pronoun":
            number += 1
            continue
        if led_by(scene, party) and not BODIES.isdisjoint(lower[at] for at in gap):
            # "met A, and a delegation of lawmakers led by B"
            if not {"and", "with", ","}.isdisjoint(lower[at] for at in gap[:6]):
                found += heads_of_delegation(scene, parties, number)
            break
        plain = [at for at in gap if scene.titled[at] is None]
        if party.sort != "name" or party.possessive or len(plain) > 16:
            break
        whole = {lower[at] for at in plain}
        joint = plain[-6:] if whole >= _ANOTHER or whole <= _THEN_WITH else plain[-4:]
        together = [lower[at] for at in joint]
        if _only_where(scene, gap) or [lower[at] for at in plain] == [",", "with"]:
            found.append(party)
            number += 1
            continue
        if {"and", "then"}.isdisjoint(together) and together[-3:] != ["as", "well", "as"]:
            break
        source = _source_in(scene, gap)
        if any(
            lower[at] in scene.triggers.verbs
            or lower[at] in scene.triggers.reporting
            or lower[at] in _TOPICAL
            for at in gap
            if at not in source
            if scene.owner[at] is None
            and scene.titled[at] is None
            and scene.clock[at] is None
            and lower[at] not in _AND_THEN
            and not (at + 1 < party.first and scene.clock[at + 1] is not None)
        ):
            break
        found.append(party)
        number += 1
    return tuple(found) + _behind_relative(scene, parties, high)


def _only_where(scene: Scene, gap: range) -> bool:
    """Whether only a place or a time and a comma stand in a gap: "met A in Tunis, B in Lima"."""
    lower = scene.tokens.lower
    told = [at for at in gap if scene.place_at(at) is not None or scene.clock[at] is not None]
    return (
        bool(told)
        and lower[gap.stop - 1] == ","
        and all(at in told or lower[at] in ("in", "on", "at", ",") for at in gap)
        and lower[gap.start] != ","
    )


_ABOUT_HIM = frozenset(["who", "whose"])
_LONGEST_ASIDE = 30
"""Tokens of a relative clause between two partners at most."""


def _behind_relative(scene: Scene, parties: list[Party], high: int) -> tuple[Party, ...]:
    """B of "talks with A, who is to retire, and with B", where the clause ends at `high`."""
    lower = scene.tokens.lower
    if high >= len(lower) or lower[high] not in _ABOUT_HIM or lower[high - 1] != ",":
        return ()
    for number, party in enumerate(parties):
        if party.first <= high:
            continue
        if party.first > high + _LONGEST_ASIDE:
            break
        if (
            party.sort == "name"
            and not party.possessive
            and lower[party.first - 3 : party.first] == [",", "and", "with"]
        ):
            return rest_of_list(scene, parties, number)
    return ()


def _source_in(scene: Scene, gap: range) -> range:
    """The tokens of "according to the agency" in a gap between two names."""
    lower = scene.tokens.lower
    for at in gap:
        if lower[at] == "according" and lower[at + 1] == "to":
            end = next((k for k in range(at, gap.stop) if lower[k] == ","), gap.stop)
            return range(at, end)
    return range(0)


def whom_before(scene: Scene, parties: list[Party], trigger: int) -> tuple[Party, ...]:
    """Of "X, with whom he will hold talks" and "X, whom she met": X, before the clause."""
    lower = scene.tokens.lower
    low = scene.tokens.sentences[scene.sentence_at[trigger]][0]
    for index in range(trigger - 1, max(trigger - 10, low), -1):
        if lower[index] != "whom":
            continue
        end = index - 1 if lower[index - 1] == "with" else index
        end -= lower[end - 1] == ","
        before = [one for one in parties if one.stop <= end and one.sort == "name"]
        if not before or before[-1].possessive:
            return ()
        gap = range(before[-1].stop, end)
        if any(
            lower[at] in scene.triggers.reporting
            or (lower[at] in scene.triggers.verbs and scene.titled[at] is None)
            for at in gap
            if scene.owner[at] is None
        ):
            return ()
        return (before[-1],)  # also over an apposition: "X, chairman of the board, whom"
    return ()


def after_were(scene: Scene, parties: list[Party], index: int, limit: int) -> tuple[Party, ...]:
    """A and B of "On hand to see him off were A and B", "Among those who greeted him was A", behind
    the token `index`, where the "were" stands before the token `limit`."""
    lower = scene.tokens.lower
    at = next((k for k in range(index + 1, limit) if lower[k] in BE_OR_BEING), -1)
    if at < 0 or lower[at] not in ("was", "were"):
        return ()
    number = next((n for n, one in enumerate(parties) if at < one.first <= at + 4), -1)
    return rest_of_list(scene, parties, number) if number >= 0 else ()


def speaker_before(scene: Scene, parties: list[Party], trigger: int) -> tuple[Party, ...]:
    """The speaker of '"…," said the envoy of the union X, after talks'."""
    lower, classes = scene.tokens.lower, scene.tokens.classes
    for party in reversed(parties):
        if party.first >= trigger or party.sort != "name" or party.possessive:
            continue
        for index in range(party.first - 1, max(party.first - 14, 0), -1):
            if classes[index] in ',;"':
                break
            if lower[index] in scene.triggers.reporting and classes[index - 1] in ',"':
                return (party,)
        return ()
    return ()


def doer_before(scene: Scene, parties: list[Party], trigger: int) -> tuple[Party, ...]:
    """Whose doing came in talks: "the pledge was made by X in talks", "X's pledge came in talks"."""
    lower = scene.tokens.lower
    near = [one for one in parties if one.stop <= trigger and one.sort == "name"]
    if lower[trigger - 1] not in ("in", "during", "at", "a", "the", "after") or len(near) != 1:
        return ()
    one = near[0]
    if governor(scene, one) == "by" and trigger - one.stop <= 4:
        return (one,)
    first = scene.tokens.sentences[scene.sentence_at[trigger]][0]
    came = {"came", "comes", "come"} & set(lower[one.stop : trigger])
    if one.possessive and one.first == first and came:
        return (Party(one.first, one.head, one.stop, one.ids, one.sort),)
    return ()


def wait_for_head(
    scene: Scene, trigger: int, agents: tuple[Party, ...], tense: str, verdict: str
) -> None:
    """Keeps "X met with a delegation" until the delegation's head is named."""
    after = scene.tokens.lower[trigger + 1 : trigger + 9]
    if not agents or BODIES.isdisjoint(after):
        return
    scene.waiting.append(Waiting(scene.sentence_at[trigger], trigger, agents, tense, verdict))


def of_a_verb(scene: Scene, trigger: int, by: int) -> bool:
    """Whether the "with" at `by` goes with a verb of meeting behind the talks: "X, a veteran of the
    talks on trade, planned to meet with Y"."""
    verb = scene.triggers.verbs.get(scene.tokens.lower[by - 1])
    if verb is None or _MEETING.isdisjoint(verb.frames):
        return False
    return "," in scene.tokens.lower[trigger + 1 : by - 1]


_MEETING = frozenset(["meet", "sit_with"])


def other_talks(scene: Scene, first: int, stop: int) -> bool:
    """Whether a further noun of talks stands between two tokens."""
    nouns, lower = scene.triggers.nouns, scene.tokens.lower
    return any(nouns.get(lower[at]) == "talks" for at in range(first, stop))


_MANY = frozenset(
    """officials ministers leaders diplomats dignitaries envoys members generals officers aides deputies
    representatives lawmakers figures""".split()
)


_TO_MANY = 9
"""Tokens from "welcomed" to "officials" in "welcomed at the airport by high-ranking Peruvian officials"."""


_TO_FIRST = 22
"""Tokens from "including" to the first name, titles included, at most."""


def among_hosts(scene: Scene, trigger: int, parties: list[Party]) -> tuple[Party, ...]:
    """A and B of "was welcomed |by officials, including the head of the party, A, and B", "by members
    of the cabinet, among them A and B"."""
    lower = scene.tokens.lower
    stop = scene.tokens.sentences[scene.sentence_at[trigger]][1]
    ahead = range(trigger + 1, min(trigger + _TO_MANY, stop))
    by = next((at for at in ahead if lower[at] == "by"), -1)
    if by < 0:
        return ()
    many = next((at for at in range(by + 1, min(by + _TO_MANY, stop)) if lower[at] in _MANY), -1)
    at = next((at for at in range(many + 1, min(many + _TO_MANY, stop)) if _opens(lower, at)), -1)
    if many < 0 or at < 0 or not _BETWEEN_MANY.isdisjoint(lower[many + 1 : at]):
        return ()
    if not PREPOSITIONS.isdisjoint(lower[by + 1 : many]):
        return ()  # "by banners of officials"
    number = next((n for n, one in enumerate(parties) if one.head > at), -1)
    if number < 0 or parties[number].sort != "name" or parties[number].first - at > _TO_FIRST:
        return ()
    if scene.people_in(trigger, at) or parties[number].possessive:
        return ()
    return tuple(one for one in rest_of_list(scene, parties, number) if not one.possessive)


_BETWEEN_MANY = frozenset("and who that which led headed for to by".split())


def _opens(lower: list[str], at: int) -> bool:
    """Whether some of many are named behind a token: "including", "among |them"."""
    return lower[at] == "including" or lower[at - 1 : at + 1] == ["among", "them"]
