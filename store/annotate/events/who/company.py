"""What is said of people who travel together, and how a list of them is taken from a sentence.

The words of company are read in companions.py and travellers.py; trips are made in fellowship.py.
"""

from __future__ import annotations

from dataclasses import dataclass

from store.annotate.closed_words import NOT, WAS
from store.annotate.events.clause.finite import clause_tense
from store.annotate.events.clause.lists import capable, group, led_by, whole_list
from store.annotate.events.clause.phrases import phrase_start
from store.annotate.events.clause.scene import Party, Scene, stand_in
from store.annotate.events.who.enumerations import rest_named
from store.annotate.events.who.parties import parties_in
from store.model import UNIONS

CARRIED = frozenset(
    "message messages letter letters gift gifts proposal proposals invitation greetings note plan"
    " offer reply present presents".split()
)
"""What a traveller brings along that is nobody: "brought with her a message from X"."""


@dataclass(frozen=True, slots=True)
class Company:
    """People said to travel with a leader, in one sentence."""

    leader: str
    others: tuple[str, ...]
    sentence: int
    first: int
    stop: int
    rule: str
    talks: bool = False
    """The words are of talks that all of them sat in."""
    planned: bool = False
    """They are still to go."""
    past: bool = False
    """They were with the leader: that says nothing of where he is still to go."""
    apart: bool = False
    """They meet the leader where he goes, each from his own country."""
    countries: tuple[str, ...] = ()
    """They are with the leader in these countries, which tells of no other leg."""
    onward: bool = False
    """They are with the leader from there on."""
    leg: bool = False
    """They are with the leader on the leg told last, which tells of no other."""
    sure: bool = False
    """The words leave no doubt that they travel: no host is among them."""
    member: bool = False
    """The words make them members of the leader's delegation."""
    unsaid: bool = False
    """The words do not say with whom: whose journey was told last is only taken for the leader."""


def list_after(scene: Scene, sentence: int, index: int, reach: int = 4) -> tuple[Party, ...]:
    """The list of named parties that begins within `reach` tokens after `index`."""
    parties = parties_in(scene, sentence)
    for number, party in enumerate(parties):
        if party.first <= index or party.sort != "name":
            continue
        if party.first - index > reach:
            return ()
        if (
            party.possessive
            and party.stop < scene.tokens.sentences[sentence][1]
            and number + 1 < len(parties)
        ):
            after = parties[number + 1]
            if (
                after.sort == "name"
                and after.first <= party.stop + 6
                and all(
                    scene.titled[at] == after.ids[0] for at in range(party.stop + 1, after.first)
                )
            ):
                continue  # "Foreign Minister A's deputy B"
        _, end = group(scene, parties, number)
        found = parties[number:end]
        while end + 1 < len(parties) and _of_kin(scene, parties[end], parties[end + 1]):
            # "A, the sister of leader X, B and C": X is not of the list
            number = end + 1
            _, end = group(scene, parties, number)
            found += parties[number:end]
        named = tuple(one for one in found if one.sort == "name" and not one.possessive)
        return named + rest_named(scene, parties, sentence, found[-1])
    return ()


_TOGETHER = (["together", "with"], ["along", "with"], ["as", "well", "as"])
"""Behind the one accompanied: who else goes along."""


_ELSE = frozenset("and but with who whom where which talks meeting meetings to for".split())


def together_with(scene: Scene, sentence: int, stop: int) -> tuple[Party, ...]:
    """B and C of "A is accompanying X on the tour, together with B and C", whose X ends at `stop`."""
    lower, classes = scene.tokens.lower, scene.tokens.classes
    for at in range(stop, min(stop + 12, scene.tokens.sentences[sentence][1] - 2)):
        for words in _TOGETHER:
            if lower[at : at + len(words)] == words:
                return list_after(scene, sentence, at + len(words) - 1, 8)
        if classes[at] in ";.:" or lower[at] in _ELSE:
            break  # "and met A together with B", "for talks with A as well as B"
    return ()


_SO = frozenset("did does do has have had is are was were will".split())


def so_too(scene: Scene, sentence: int, after: int) -> tuple[Party, ...]:
    """B and C of "A is with him, and so are B and C", "A came, as did B", told behind the token `after`."""
    lower = scene.tokens.lower
    for at in range(after, scene.tokens.sentences[sentence][1] - 2):
        if lower[at] in ("as", "so") and lower[at + 1] in _SO and lower[at - 1] in _OPENS_SO:
            return list_after(scene, sentence, at + 1, 8)
    return ()


_OPENS_SO = frozenset([",", "and", "well", "him", "her", "too", "along", "trip", "journey"])


_KIN = frozenset(
    "wife husband sister brother son daughter father mother nephew niece uncle aunt aide".split()
)


def _of_kin(scene: Scene, party: Party, after: Party) -> bool:
    """Whether a phrase only says whose sister or aide the one before it is."""
    lower = scene.tokens.lower
    at = party.first - 1
    return (
        lower[at] in ("of", "to")
        and lower[at - 1] in _KIN
        and after.sort == "name"
        and lower[party.stop : party.stop + 1] == [","]
        and lower[after.first - 1] in (",", "and")
    )


def _is_denied(scene: Scene, index: int, others: tuple[Party, ...]) -> bool:
    """Whether a "not" stands between the word of company and who is named: "did not include X"."""
    lower = scene.tokens.lower
    return bool(others) and any(
        lower[at] in ("not", "never", "excluded", "excludes") and lower[at + 1] != "only"
        for at in range(index, others[0].first)
    )


_ASKED = frozenset("asked asks asking wondered wonder ask see know said questioned clear".split())
"""Before an "if" that asks: "asked if X would be with him"."""


_TO_WHETHER = 16
"""Tokens from "whether" to the word of company, at most."""


def _is_asked(scene: Scene, index: int) -> bool:
    """Whether the word of company stands in a question: "asked whether he would be joined by X"."""
    lower = scene.tokens.lower
    low = scene.tokens.sentences[scene.sentence_at[index]][0]
    for at in range(index, max(index - _TO_WHETHER, low) - 1, -1):
        if lower[at] in (",", ";", "but"):
            return False
        if lower[at] == "whether" or (lower[at] == "if" and lower[at - 1] in _ASKED):
            return True
    return False


_UNWILLING = frozenset(
    """declined refused failed forbidden forbade unable unwilling reluctant wanted hoped wished
    offered supposed meant hesitated asked sought begged turned rejected spurned""".split()
)
"""Before "to go along": of one of whom it is not said that he did."""


_INTENDED = frozenset("planned expected due intended scheduled been going reported".split())
"""Behind "had", before "to go along"."""


HABITS = frozenset(
    "often usually frequently regularly always normally sometimes routinely rarely".split()
)
"""Beside a verb that tells of no one journey: "A, who often accompanies X"."""


def _comes_to_nothing(scene: Scene, index: int, after: int) -> bool:
    """Whether those named before token `after` only meant to go along, refused, or often do: "A had
    planned to go with him", "A did not", "who usually goes with him", by the word at `index`."""
    lower = scene.tokens.lower
    if after > index or "-" in lower[after:index]:
        return False
    commas = (at for at in range(index - 1, after - 1, -1) if lower[at] in (",", ";", "and"))
    words = lower[next(commas, after - 1) + 1 : index + 1]
    if not HABITS.isdisjoint(words):
        return True
    if not NOT.isdisjoint(words) and "only" not in words:
        return True
    if "to" not in words:
        return False
    to = words.index("to")
    before = words[:to]
    if not _UNWILLING.isdisjoint(before):
        return True
    if "had" in before and not _INTENDED.isdisjoint(before):
        return True
    return words[to + 1 : to + 2] == ["have"] and not WAS.isdisjoint(before)


def company_of(
    scene: Scene,
    sentence: int,
    leader: Party | None,
    others: tuple[Party, ...],
    index: int,
    rule: str,
    *,
    talks: bool = False,
    strong: bool = False,
    sure: bool = False,
) -> list[Company]:
    """The company of `others` with `leader`, without those of other countries; none is no company.

    `strong`: with them (fellowship.py leaves out hosts); `sure`: without those of whom the article
    itself tells another country, unless one of the two stands for many states.
    """
    if leader is None or _is_denied(scene, index, others) or _is_asked(scene, index):
        return []
    if others and _comes_to_nothing(scene, index, others[-1].stop):
        return []
    if scene.tokens.lower[scene.tokens.sentences[sentence][0]] in _ABSENT:
        return []  # "Missing was A, who went with him last year"
    home = scene.home(leader.ids[0])
    ids = tuple(
        one
        for party in others
        for one in party.ids
        if one != leader.ids[0]
        and (
            talks
            or strong
            or scene.home(one) in (home, None)
            or home is None
            or (
                sure
                and not (told_of_country(scene, one) and UNIONS.isdisjoint([home, scene.home(one)]))
            )
        )
    )
    if not ids:
        return []
    first = min([index, leader.first, *(party.first for party in others)])
    stop = max([index + 1, leader.stop, *(party.stop for party in others)])
    planned = clause_tense(scene, index + 1) == "future"
    past = not _WERE.isdisjoint(scene.tokens.lower[max(first, index - 4) : index + 8])
    return [
        Company(leader.ids[0], ids, sentence, first, stop, rule, talks, planned, past, sure=sure)
    ]


_ABSENT = frozenset(["missing", "absent"])


_REACH = 12
"""Tokens before a name in which its titles are looked for."""


def told_of_country(scene: Scene, official: str) -> bool:
    """Whether the article names the country of an official in a title: "Peru's minister X"."""
    country = scene.home(official)
    for first, who in scene.first_people:
        if who != official:
            continue
        low = scene.tokens.sentences[scene.sentence_at[first]][0]
        begin = phrase_start(scene, first, max(low, first - _REACH))
        if any(
            (name := scene.owner[at]) is not None
            and name.kind == "place"
            and name.country == country
            for at in range(begin, first)
        ):
            return True
    return any(
        name.kind == "place" and name.country == country and scene.titled[name.first] == official
        for name in scene.named_places
    )


def guessed(scene: Scene, official: str, company: Company) -> bool:
    """Whether only the dateline speaks for an official's country, which no title names; that of a
    member of the leader's delegation is any guess."""
    here = scene.dateline.country if scene.dateline is not None else None
    guess = company.member or scene.home(official) == here
    return guess and not told_of_country(scene, official)


_WERE = frozenset("was were had".split())


def traveller_told(scene: Scene, index: int) -> Party:
    """Whose journey the article tells of at `index`, where it tells of one at all."""
    return stand_in(index, scene.in_hand(index) or scene.travellers[-1][1])


_NEAR = 4
"""Sentences back in which a journey is told that is still spoken of."""


def traveller_near(scene: Scene, index: int) -> Party | None:
    """Whose journey was told last, in the sentence of `index` or the few before it."""
    before = scene.tokens.sentences[max(scene.sentence_at[index] - _NEAR, 0)][0]
    who = scene.in_hand(index, before)
    return stand_in(index, who) if who else None


def leader_in_hand(scene: Scene, index: int, others: tuple[Party, ...]) -> Party | None:
    """Who leads the delegation told last, or whose journey is in hand, for those who go along.

    Where the one told of last only takes part in a journey, it is the one of whom most is told.
    """
    led = scene.led_last(index)
    who = scene.in_hand(index) or (led[1] if led else None)
    if who is None:
        return None
    at, mates = scene.together(index)
    if mates and others and scene.sentence_at[index] - scene.sentence_at[at] <= 1:
        home = scene.home(others[0].ids[0])
        if scene.home(who) != home == scene.home(mates[0]):
            return stand_in(index, mates[0])  # "Her party includes A. B is also on the plane"
    told = [one for at, one in scene.travellers if at < index]
    most = max(dict.fromkeys(told), key=told.count, default=who)
    if told.count(most) > told.count(who) and others:
        home = scene.home(others[0].ids[0])
        if scene.home(most) == home or scene.home(who) != home:
            who = most
    return stand_in(index, who)


def people_before(
    scene: Scene, sentence: int, verb: int, *, acting: bool = True
) -> tuple[Party, ...]:
    """The people named last before the token `verb`, with their list; `acting`: as its subject."""
    lower = scene.tokens.lower
    parties = parties_in(scene, sentence)
    for number in range(len(parties) - 1, -1, -1):
        party = parties[number]
        if party.stop > verb or party.sort != "name" or party.possessive:
            continue
        if lower[party.first - 1] in ("of", "to", "for") and not led_by(scene, party):
            continue  # "A, adviser to X, was aboard"
        if acting and not capable(scene, whole_list(scene, parties, number)[0]):
            return ()
        return tuple(one for one in whole_list(scene, parties, number) if one.sort == "name")
    return ()
