"""Finds who stands for a delegation, team or mission: its heads, named beside it or soon after.

"A delegation arrived on Friday. It is led by X": the delegation's travel is X's. What the
delegation does is read by the verbs; nobody is guessed where no head is named.
"""

from __future__ import annotations

from store.annotate.closed_words import IS_OR_WAS, LED
from store.annotate.events.clause.clauses import AUXILIARIES
from store.annotate.events.clause.lists import BODIES, led_by, rest_of_list
from store.annotate.events.clause.scene import Party, Scene
from store.annotate.events.who.members_told import members_told
from store.annotate.events.who.parties import parties_in
from store.annotate.events.who.plurals import COUNTS
from store.model import UNIONS


def _members_in(scene: Scene, sentence: int) -> tuple[Party, ...]:
    """A and B of "Its members are A and B", "It consists of A and B": of a delegation without a head."""
    told = members_told(scene, sentence, frozenset())
    return next((one.others for one in told if one.body), ())


_LEADING = frozenset("lead leads led leading head heads headed heading".split())


_AHEAD = 3
"""Sentences in which the head of a delegation may be named after it."""


def members_named_next(scene: Scene, noun: int) -> tuple[Party, ...]:
    """A and B of "Two envoys flew to Lima on Monday. They were A and B", "Officials flew to Lima. A and B
    were among the delegation", of the envoys at `noun`."""
    sentence = scene.sentence_at[noun] + 1
    if sentence >= len(scene.tokens.sentences):
        return ()
    low, high = scene.tokens.sentences[sentence]
    lower = scene.tokens.lower
    counted = lower[low] == "the" and not COUNTS.keys().isdisjoint(lower[low + 1 : low + 2])
    at = low + 1 + counted
    people = lower[at : at + 1] == [lower[noun]] or not ENVOYS.intersection(
        lower[noun:low]
    ).isdisjoint(lower[at : at + 1])
    same = lower[low] == "the" and people
    of_them = _presents_some(lower, low)
    if of_them > low:
        at = of_them
    elif same and lower[at + 1 : at + 2] in ([","], [":"], ["–"], ["("]):
        at += 1  # "The envoys, A and B, will stay"
    elif at >= high or not (counted or lower[low] == "they") or lower[at] not in ("are", "were"):
        home = nationality(scene, noun)
        found = _named_as_members(scene, sentence) or _members_in(scene, sentence)
        return found if _of_one_country(scene, found, home) else ()
    parties = parties_in(scene, sentence)
    for number, party in enumerate(parties):
        if party.first > at and party.sort == "name" and not (same and party.first > at + _TITLE):
            found = tuple(one for one in rest_of_list(scene, parties, number) if one.sort == "name")
            fits = _of_one_country(scene, found, nationality(scene, noun))
            return found if party.first <= at + 12 and fits else ()
    return ()


_DONE_TO = frozenset("by with to".split())
"""Behind "One of them was met", of what others did."""


_SOME = (["among", "them"], ["one", "of", "them"], ["among", "their", "number"])


def _presents_some(lower: list[str], low: int) -> int:
    """The copula of "Among them were A and B", "One of them is A" that begin at `low`; -1 for none."""
    for words in _SOME:
        at = low + len(words)
        if lower[low:at] == words and not IS_OR_WAS.isdisjoint(lower[at : at + 1]):
            return -1 if _DONE_TO.intersection(lower[at : at + _TITLE]) else at
    return -1


def _of_one_country(scene: Scene, found: tuple[Party, ...], home: str | None) -> bool:
    """Whether those found may all be of the country of their delegation."""
    homes = {scene.home(one) for some in found for one in some.ids}
    return home is None or homes <= {home, None}


_AMONG = frozenset("among in of part".split())


_OF_IT = frozenset("the its this that them those these his her".split())


_ENROLLED = frozenset(
    "delegation team group party mission contingent entourage members officials".split()
)


_TO_BODY_NAMED = 6
"""Tokens of "among the members of the delegation" behind the copula, at most."""


def _named_as_members(scene: Scene, sentence: int) -> tuple[Party, ...]:
    """A and B of "A, a general, and B were among the delegation (or: among them)" in one sentence."""
    lower = scene.tokens.lower
    high = scene.tokens.sentences[sentence][1]
    parties = parties_in(scene, sentence)
    if not parties or parties[0].sort != "name" or parties[0].possessive:
        return ()
    found = rest_of_list(scene, parties, 0)
    stop = found[-1].stop
    verb = next((at for at in range(stop, high - 2) if lower[at] in ("are", "were", "was")), -1)
    if verb < 0 or any(one.first >= stop and one.stop <= verb for one in parties):
        return ()
    at = verb + 1 + (lower[verb + 1] in ("also", "all", "both"))
    if lower[at] not in _AMONG:
        return ()
    near = lower[at + 1 : at + 1 + _TO_BODY_NAMED]
    if near[:1] != ["them"] and (_OF_IT.isdisjoint(near) or _ENROLLED.isdisjoint(near)):
        return ()
    return found


def nationality(scene: Scene, noun: int) -> str | None:
    """The country in "a Finnish trade delegation" whose noun is at `noun`; None where none is."""
    low = scene.tokens.sentences[scene.sentence_at[noun]][0]
    for index in range(noun - 1, max(noun - 6, low - 1), -1):
        name = scene.place_at(index)
        if name is not None:
            return None if name.country in UNIONS else name.country
        if scene.tokens.classes[index] in ",;-)":
            break  # also behind a dateline
    return None


def heads_beside(scene: Scene, noun: int) -> tuple[Party, ...]:
    """The heads in "a delegation, which was led by A and B", of the delegation at `noun`."""
    sentence = scene.sentence_at[noun]
    parties = parties_in(scene, sentence)
    for number, party in enumerate(parties):
        if party.first <= noun:
            if _opens_as_head(scene, party):
                return (party,)
            continue
        if party.first - noun > 12 or of_another_body(scene, noun, party):
            break
        if led_by(scene, party) and party.sort == "name" and not party.possessive:
            return tuple(one for one in rest_of_list(scene, parties, number) if one.sort == "name")
    return ()


def of_another_body(scene: Scene, noun: int, party: Party) -> bool:
    """Whether X leads another delegation than that at `noun`: "left for talks with a team led by X"."""
    return not BODIES.isdisjoint(scene.tokens.lower[noun + 1 : party.first])


def _opens_as_head(scene: Scene, party: Party) -> bool:
    """Whether a sentence opens with who leads its subject: "Led by minister X, a team left"."""
    first = scene.tokens.sentences[scene.sentence_at[party.first]][0]
    opens = scene.tokens.lower[first] in LED and led_by(scene, party)
    return opens and party.first <= first + 2 and scene.tokens.classes[party.stop] == ","


def _presented_at_head(scene: Scene, noun: int) -> tuple[Party, ...]:
    """X of "Leading the delegation that landed in Lima is X", of the delegation at `noun`."""
    first, stop = scene.tokens.sentences[scene.sentence_at[noun]]
    opens = scene.tokens.lower[first : first + 4]
    if noun - first > _TO_BODY or not (opens[0] in ("leading", "heading") or opens == _AT_THE_HEAD):
        return ()
    lower = scene.tokens.lower
    named = (one for one in parties_in(scene, scene.sentence_at[noun]) if one.first > noun)
    return tuple(
        one
        for one in named
        if one.sort == "name" and lower[one.first - 1] in ("is", "was", "be") and one.stop < stop
    )


_AT_THE_HEAD = "at the head of".split()


_TO_BODY = 8
"""Tokens from "Leading" to the delegation, at most."""
_TO_LAST = 14
"""Tokens from "headed" to the last word of "headed by one of the president's chief aides", at most."""


def body_under_one(scene: Scene, last: int) -> int:
    """The delegation of "a delegation headed by one of X's chief aides" whose last word is given; -1
    where it says who leads it."""
    lower = scene.tokens.lower
    low = scene.tokens.sentences[scene.sentence_at[last]][0]
    for at in range(last - 1, max(last - _TO_LAST, low), -1):
        if lower[at] == "by" and lower[at - 1] in _LEADING:
            body = range(at - 2, max(at - 2 - _TO_LAST, low - 1), -1)
            unnamed = lower[at + 1] in ("one", "a", "an")
            return next((one for one in body if lower[one] in BODIES), -1) if unnamed else -1
        if lower[at] in scene.triggers.verbs and scene.owner[at] is None:
            return -1
    return -1


def heads_named(scene: Scene, noun: int) -> tuple[Party, ...]:
    """The heads of the delegation at `noun`, beside it or in the sentences that follow."""
    found = heads_beside(scene, noun) or _presented_at_head(scene, noun)
    if found:
        return found
    home = nationality(scene, noun)
    sentence = scene.sentence_at[noun]
    last = min(sentence + _AHEAD + 1, len(scene.tokens.sentences))
    found = (
        _heading(scene, noun)
        or members_named_next(scene, noun)
        or _chief_delegate(scene, noun, home)
    )
    if found:
        return found
    for number in range(sentence + 1, last):
        found = _heads_in(scene, number) or _members_in(scene, number)
        if found:
            homes = {scene.home(one) for party in found for one in party.ids}
            return found if home is None or homes <= {home, None} else ()
    return ()


_CHIEF = frozenset("chief top head lead".split())


_DELEGATE = frozenset("delegate negotiator envoy representative".split())


def _chief_delegate(scene: Scene, noun: int, home: str | None) -> tuple[Party, ...]:
    """X of "The Peruvian delegation landed. Peru's chief delegate X said": of whose country it is."""
    return chief_delegates(scene, noun, {home}) if home is not None else ()


def chief_delegates(scene: Scene, noun: int, homes: set[str]) -> tuple[Party, ...]:
    """The chief delegate named first in the sentence behind delegations of some countries."""
    sentence = scene.sentence_at[noun] + 1
    if sentence >= len(scene.tokens.sentences):
        return ()
    first = next(iter(parties_in(scene, sentence)), None)
    if first is None or first.sort != "name" or scene.home(first.ids[0]) not in homes:
        return ()
    title = scene.tokens.lower[first.first : first.head]
    chief = not _CHIEF.isdisjoint(title) and not _DELEGATE.isdisjoint(title)
    return (first,) if chief and not first.possessive else ()


def nationalities(scene: Scene, noun: int) -> set[str]:
    """The countries in "Peruvian and Finnish delegations" whose noun is at `noun`."""
    low = scene.tokens.sentences[scene.sentence_at[noun]][0]
    places = (scene.place_at(at) for at in range(max(noun - _NATIONS, low), noun))
    return {place.country for place in places if place is not None and place.country}


_NATIONS = 8
"""Tokens before the noun in which the nationalities of delegations stand."""


def _heading(scene: Scene, noun: int) -> tuple[Party, ...]:
    """X of "X heads the Finnish delegation that arrived", of the delegation at `noun`."""
    lower = scene.tokens.lower
    sentence = scene.sentence_at[noun]
    low = scene.tokens.sentences[sentence][0]
    for index in range(noun - 1, max(noun - 6, low), -1):
        if lower[index] in _LEADING and lower[index + 1] in ("the", "a") and lower[index] != "by":
            return tuple(
                party
                for party in parties_in(scene, sentence)
                if party.sort == "name" and not party.possessive and _leads(scene, party, index)
            )
    return ()


_PRESENTED = (
    "at its head is".split(),
    "at their head is".split(),
    "at their head was".split(),
    "in charge of it is".split(),
    "in charge is".split(),
    "at its head was".split(),
    "its head is".split(),
    "its leader is".split(),
    "heading it is".split(),
    "leading it is".split(),
    "its leader ,".split(),
    "its head ,".split(),
    "the leader ,".split(),
    "the head of the delegation ,".split(),
    "the delegation leader ,".split(),
)
"""The head of a delegation told of before comes next: "At its head is Gen. X"."""


_TITLE = 6
"""Tokens of titles before his name."""


def _heads_in(scene: Scene, sentence: int) -> tuple[Party, ...]:
    """ "The delegation is headed by A", "A is leading the group" in one sentence."""
    low, high = scene.tokens.sentences[sentence]
    lower = scene.tokens.lower
    parties = parties_in(scene, sentence)
    presented = next((one for one in _PRESENTED if lower[low : low + len(one)] == one), None)
    if presented is not None:
        at = low + len(presented)
        named = [one for one in parties if at <= one.first <= at + _TITLE and one.sort == "name"]
        return tuple(named[:1])
    for index in range(low, high - 2):
        if lower[index] not in _LEADING or scene.owner[index] is not None:
            continue
        if lower[index + 1] == "by":
            before = lower[low:index]
            body = BODIES.intersection(before) or before[:1] == ["it"]
            body = body or (
                before[:1] in (["the"], ["this"])
                and len(before) <= _TO_JOURNEY
                and not _JOURNEYS.isdisjoint(before)
            )  # "The upcoming visit will be led by X"
            envoys = before[:1] == ["the"] and not ENVOYS.isdisjoint(before[1:4])
            if not (body or envoys or _fronts_body(scene, index, low, high)) or "another" in before:
                continue
            for number, party in enumerate(parties):
                near = index < party.first <= index + 3 or _titled_behind(scene, index, party)
                if near and party.sort == "name":
                    return tuple(
                        one for one in rest_of_list(scene, parties, number) if one.sort == "name"
                    )
        after = lower[index + 1 : index + 4]
        head_of = after[:2] == ["of", "the"] and not BODIES.isdisjoint(after[2:])
        if (
            head_of
            or after[0] == "it"
            or (after[0] == "the" and BODIES.intersection(lower[index + 2 : index + 5]))
        ):
            for party in parties:
                if party.sort == "name" and not party.possessive and _leads(scene, party, index):
                    return (party,)
    return ()


_JOURNEYS = frozenset("visit trip tour journey swing".split())


_TO_JOURNEY = 8
"""Tokens of "The upcoming Asian visit will be" before "led by", at most."""


_TO_FRONTED = 24
"""Tokens from "Led by" at the head of a sentence to "the delegation", at most."""


def _fronts_body(scene: Scene, led: int, low: int, high: int) -> bool:
    """Whether "Led by X, a member of the party, |the delegation" opens a sentence."""
    lower = scene.tokens.lower
    if led != low:
        return False
    ahead = range(led + 2, min(led + _TO_FRONTED, high - 1))
    return any(
        lower[at] == "the" and lower[at - 1] == "," and lower[at + 1] in BODIES for at in ahead
    )


_LONG_TITLE = 12
"""Tokens of "the vice-premier of the Cabinet in charge of trade" before the name, at most."""


def _titled_behind(scene: Scene, index: int, party: Party) -> bool:
    """Whether only an office stands between "led by" and a name: "led by the deputy minister in charge
    of trade, X"."""
    lower = scene.tokens.lower
    gap = lower[index + 2 : party.first]
    if party.first <= index or len(gap) > _LONG_TITLE or party.possessive:
        return False
    if scene.people_in(index, party.first) or "," in gap[:-1] or ";" in gap:
        return False
    return not any(
        lower[at] in scene.triggers.verbs and scene.titled[at] is None
        for at in range(index + 2, party.first)
        if scene.owner[at] is None
    )


def _leads(scene: Scene, party: Party, verb: int) -> bool:
    """Whether a name is the subject of the verb of leading: "X, the vice-chairwoman, had led it", "X,
    who heads it"."""
    lower = scene.tokens.lower
    gap = lower[party.stop : verb]
    if party.stop > verb or len(gap) > _APPOSED:
        return False
    while gap and gap[-1] in AUXILIARIES:
        gap.pop()
    return (
        len(gap) <= 1
        or gap == [",", "who"]
        or (gap[0] == gap[-1] == "," and gap.count(",") == _PAIR)
    )


_PAIR = 2
"""The commas around what stands in apposition."""


ENVOYS = frozenset(
    "envoys emissaries officials diplomats delegates negotiators lawmakers representatives".split()
)
"""Plurals for people who are sent: "The five envoys are led by X"."""


_WHOLE = frozenset(
    """delegation team group party mission contingent entourage suite retinue it they them visitors
    guests travellers travelers emissaries envoys""".split()
)


_WITH_THEM = frozenset(
    """delegation team group party entourage suite retinue companions aides members ministers
    officials colleagues""".split()
)


_OWNERS = frozenset("his her their the other its".split())


def as_a_body(scene: Scene, party: Party, trigger: int) -> bool:
    """Whether `party`, a side of what is told at `trigger`, stands for all who are with it."""
    lower = scene.tokens.lower
    low, high = scene.tokens.sentences[scene.sentence_at[trigger]]
    if not low <= party.first < high or led_by(scene, party):
        return True  # a delegation's head, perhaps named in another sentence
    after = lower[party.stop : min(party.stop + 6, high)]
    if party.sort != "name" and lower[party.head] in ("his", "her"):
        return not _WITH_THEM.isdisjoint(after[:2])  # "his delegation will hold talks"
    if party.sort != "name":
        word = lower[party.head]
        return word in _WHOLE and (len(party.ids) == 1 or word not in ("they", "them"))
    if _and_his(scene, party.stop, high):
        return True
    if after[:1] == ["and"]:
        # "received X and his entourage", "X and other members of the delegation"
        beside = after[1:2] != [] and (after[1] in _OWNERS or after[1] in ("members", "senior"))
        return beside and not _WITH_THEM.isdisjoint(after[1:5])
    if scene.tokens.classes[party.stop : party.stop + 1] == "s":
        return not _WITH_THEM.isdisjoint(after[1:4])  # "X's delegation met Y"
    return False


_APPOSED = 24


def _and_his(scene: Scene, stop: int, high: int) -> bool:
    """Whether ", minister of trade, and his party" follows a name that ends before `stop`."""
    lower = scene.tokens.lower
    if stop >= high or lower[stop] != ",":
        return False
    for at in range(stop + 1, min(stop + _APPOSED, high - 2)):
        if lower[at] == "and" and lower[at + 1] in ("his", "her"):
            return lower[at - 1] == "," and not _WITH_THEM.isdisjoint(lower[at + 2 : at + 4])
        if lower[at] in scene.triggers.verbs and scene.titled[at] is None:
            return False
    return False
