"""Finds where and when the gatherings of an article are held: "the summit in Lima on Thursday".

From the words beside its noun alone; which gathering "the summit" of another sentence means is found
in venues_meant.py. Who went there is not decided here.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from store.annotate.closed_words import HE_SHE_THEY
from store.annotate.events.clause.clauses import clause_start
from store.annotate.events.clause.destinations import Stop, last_place, may_name_place, stops_at
from store.annotate.events.clause.gatherings import (
    GATHERINGS,
    LARGE,
    singular,
)
from store.annotate.events.clause.occasions import (
    BEING,
    BURYING,
    CROWNING,
    host_of_occasion,
    host_of_rite,
    hosted_by,
)
from store.annotate.events.clause.places_of_gatherings import (
    before_after,
    beside_sidelines,
    held_for,
    here_before,
    where_attended,
)
from store.annotate.events.clause.scene import PREPOSITIONS, Scene
from store.annotate.events.clause.timing import When, times_of
from store.model import TimeExpression

RITES = BURYING | CROWNING
"""Verbs that tell of a funeral or an inauguration."""


_TOPICS = frozenset("on about over regarding concerning against".split())


_ENDS = frozenset("because amid despite owing who that said says whose ;".split())


_PARLIAMENTS = frozenset("national people's people legislative constituent supreme".split())


_CONGRESSES = frozenset("world party international national european union".split())
"""Before "Congress": one that comes together."""


_KINDS = frozenset(
    """ministerial winter summer world annual regional economic security inaugural opening closing
    informal trilateral emergency special victory olympic asian european""".split()
)
"""Words between the town of a gathering and its noun: "the Arusha ministerial meeting"."""


_UN = frozenset("un u.n. nations".split())


@dataclass(frozen=True, slots=True)
class Venue:
    """One gathering whose place the article tells."""

    noun: str
    token: int
    stop: Stop
    when: When


def venues_of(scene: Scene) -> list[Venue]:
    """The gatherings of the article that have a place, in text order; found once an article.

    In a round-up "here" is where the item of each comes from, not the one that is being read.
    """
    if scene.venues is None:
        dateline = scene.dateline
        scene.venues = _venues(scene)
        scene.dateline = dateline
    return scene.venues


def _venues(scene: Scene) -> list[Venue]:
    found: list[Venue] = []
    lower = scene.tokens.lower
    for index in scene.words_of(GATHERINGS):
        noun = singular(lower[index])
        if noun == "conference" and lower[index - 1] in ("news", "press"):
            continue
        name = scene.owner[index]
        if name is not None and name.kind == "person":
            continue
        scene.enter(scene.sentence_at[index])
        venue = own_venue(scene, index, noun)
        if venue is not None:
            found.append(venue)
    for index in scene.words_of(CROWNING):
        if lower[index - 1] in BEING and (
            lower[index] != "sworn" or lower[index + 1 : index + 2] == ["in"]
        ):
            scene.enter(scene.sentence_at[index])
            venue = own_venue(scene, index + (lower[index] == "sworn"), "ceremony")
            if venue is not None:
                found.append(venue)  # "was sworn in … in Lusaka on Tuesday": "the ceremony"
    found += _openings(scene)
    found += _held_there(scene, {one.token for one in found})
    found += _rites(scene, {one.token for one in found})
    known = {one.token for one in found}
    for name in scene.names:
        # "this year's ARF": by its short name, whose long one says what it is
        kind = (name.id or "").rpartition("-")[2] if name.kind == "organisation" else ""
        token = name.stop - 1
        if kind in LARGE and kind != "assembly" and token not in known:
            scene.enter(scene.sentence_at[token])
            venue = own_venue(scene, token, kind)
            if venue is not None:
                found.append(venue)
    return sorted(found, key=lambda one: one.token)


OPENINGS = frozenset("opening unveiling groundbreaking topping-out christening".split())
"""Of a building or a ship: a ceremony."""


_OF_A = (["of", "a"], ["of", "the"], ["of", "an"], ["of", "its"])


_TO_SITE = 6
"""Tokens from "the opening of a" to the noun of what is opened, at most."""


def _openings(scene: Scene) -> list[Venue]:
    """The ceremonies of "at the opening of a new dam in Peru", not those of a gathering."""
    lower = scene.tokens.lower
    found = []
    for index in scene.words_of(OPENINGS):
        if lower[index - 1] != "the" or lower[index + 1 : index + 3] not in _OF_A:
            continue
        if not GATHERINGS.isdisjoint(lower[index + 3 : index + _TO_SITE]):
            continue
        scene.enter(scene.sentence_at[index])
        venue = own_venue(scene, index, "ceremony")
        if venue is not None:
            found.append(venue)
    return found


def _held_there(scene: Scene, known: set[int]) -> list[Venue]:
    """The gathering of the sentence before, where the next tells its place: "It is held in Lima"."""
    lower = scene.tokens.lower
    found = []
    for index in scene.words_of(_HELD):
        sentence = scene.sentence_at[index]
        first, stop = scene.tokens.sentences[sentence]
        if not sentence or lower[first] != "it" or index - first > _TO_HELD_THERE:
            continue
        at = next((k for k in range(index + 1, min(index + 6, stop - 1)) if lower[k] == "in"), -1)
        begin, end = scene.tokens.sentences[sentence - 1]
        noun = next((k for k in range(end - 1, begin, -1) if lower[k] in GATHERINGS), -1)
        if at < 0 or noun < 0 or noun in known or scene.clock[at + 1] is not None:
            continue
        stops = stops_at(scene, at + 1, stop, None)
        if stops:
            when = times_of(scene, index, index, stop)
            when = when if when.times else times_of(scene, noun, noun, end)
            found.append(Venue(singular(lower[noun]), noun, stops[0], when))
    return found


_TO_HELD_THERE = 4
"""Tokens from "It" to "held" in "It will be held in", at most."""


def _rites(scene: Scene, known: set[int]) -> list[Venue]:
    """The funerals and inaugurations at home of which a verb tells: "Norway buried its king"."""
    found = []
    for index in scene.words_of(RITES):
        host = host_of_rite(scene, index) if not {index, index + 1} & known else None
        if host is not None:
            noun = "funeral" if scene.tokens.lower[index] in BURYING else "inauguration"
            high = scene.tokens.sentences[scene.sentence_at[index]][1]
            comma = next((at for at in range(index, high) if scene.tokens.classes[at] == ","), high)
            when = times_of(scene, clause_start(scene, index), index, comma)
            found.append(Venue(noun, index, Stop(host, None, index), when))
    return found


def own_venue(scene: Scene, index: int, noun: str) -> Venue | None:
    """The place that the words beside the noun at `index` tell: "the Lima summit", "… in Lima"."""
    lower = scene.tokens.lower
    sentence = scene.sentence_at[index]
    low, high = scene.tokens.sentences[sentence]
    host = host_of_occasion(scene, index, noun)
    if (host is None or noun == "assembly") and _is_no_gathering(scene, index, noun, low):
        return None
    placed = may_name_place(scene, sentence)
    stops = _town_before(scene, index, low)
    if not stops and placed:
        stops = _told_behind(scene, index, noun)
    if not stops and placed:
        stops = held_for(scene, index, low)
    if not stops and placed:
        stops = hosted_by(scene, index, low)
    if not stops and host is not None:
        stops = [Stop(host, None, index)]
    if not stops and placed:
        stops = (
            here_before(scene, index, low, high)
            or beside_sidelines(scene, index, low)
            or before_after(scene, index, low)
        )
    if not stops and noun == "assembly" and _is_of_the_un(lower, index, low):
        stops = [Stop("US", None, index)]  # it sits in New York, and that need not be said
    if not stops and placed:
        stops = where_attended(scene, index, low)
    if not stops:
        return None
    # "the December 1 inauguration", "Friday's summit"
    begin = _behind_its_day(scene, index, low)
    while begin > low and scene.clock[begin - 1 - (lower[begin - 1] in ("'s", "’s"))] is not None:
        begin -= 1
    when = times_of(scene, begin, index, high)
    if any(_is_an_age(time) for time, _ in when.times):
        # "the funeral of the great player of the 1950s"
        when = when._replace(times=tuple(one for one in when.times if not _is_an_age(one[0])))
    if len(when.times) == 1 and _ended_on(scene, index, high, when.times[0][0]):
        when = when._replace(times=((when.times[0][0], "until"),))
    return Venue(noun, index, stops[0], when)


_ENDED = frozenset("ended concluded closed finished".split())


_TO_END = 12
"""Tokens from the noun of a gathering to the day on which it ended, at most."""


def _ended_on(scene: Scene, index: int, high: int, day: TimeExpression) -> bool:
    """Whether a time is told of the end of the gathering at `index`: "the forum closed on Friday"."""
    ended = False
    for at in range(index + 1, min(index + _TO_END, high)):
        if scene.clock[at] is day:
            return ended
        word = scene.tokens.lower[at]
        if scene.tokens.classes[at] in ",;" or word in ("and", "after", "before", "with"):
            return False
        ended = ended or word in _ENDED
    return False


_ITS_NAME = 6
"""Tokens of "regional economic forum" between the day of a gathering and its noun, at most."""


def _behind_its_day(scene: Scene, index: int, low: int) -> int:
    """The first token of the noun phrase at `index` behind its day: "next week's | Victory Day
    parade"; `index` where no day opens it."""
    tokens = scene.tokens
    for at in range(index, max(index - _ITS_NAME, low + 1), -1):
        mark = tokens.classes[at - 1]
        if mark == "s" and scene.clock[at - 2] is not None:
            return at
        if mark != "s" and scene.clock[at - 1] is not None:
            return at if tokens.classes[at] in "CA" else index
        if mark not in "aCA-" or tokens.lower[at - 1] in PREPOSITIONS:
            return index
    return index


_YEARS = dt.timedelta(days=800)
"""More than "in 2004 or 2005"; less than a decade."""


def _is_an_age(time: TimeExpression) -> bool:
    """Whether a time is too long to be the day of a gathering: "the 1950s"."""
    if time.earliest is None or time.latest is None:
        return False
    return time.latest - time.earliest > _YEARS


def _is_no_gathering(scene: Scene, index: int, noun: str, low: int) -> bool:
    """Whether the noun is that of a parliament or a party."""
    lower = scene.tokens.lower
    if noun == "assembly":
        return not _PARLIAMENTS.isdisjoint(lower[max(index - 3, low) : index])
    capital = noun == "congress" and scene.tokens.words[index][0] == "C"
    return capital and lower[index - 1] not in _CONGRESSES


def _town_before(scene: Scene, index: int, low: int) -> list[Stop]:
    """The place of "the Lima summit", "the Rio summer games"."""
    lower = scene.tokens.lower
    kind = 1 + (index - 2 >= low and lower[index - 1] in _KINDS)
    before = scene.owner[index - kind] if index - kind >= low else None
    if before is not None and before.kind == "place" and before.sort in ("city", "region"):
        stops = stops_at(scene, before.first, index, None)
        if stops:
            return stops
    dateline = scene.dateline
    if dateline is not None and dateline.country and lower[index - 1] == dateline.text.lower():
        # "the Beijing Summit of the Forum", a name of its own
        return [Stop(dateline.country, dateline, index, here=True)]
    return []


_ISLANDS = frozenset(["island", "islands", "isle", "peninsula"])


def _island_at(scene: Scene, index: int) -> bool:
    """Whether an island is named at `index`: "the summit on Venezuela's Margarita Island"."""
    words = scene.tokens.lower[index : index + 5]
    name = scene.owner[index] if index < len(scene.owner) else None
    return name is not None and name.kind == "place" and not _ISLANDS.isdisjoint(words)


_NEAR, _FAR = 8, 18
"""Tokens from talks and from a large gathering to the word before their place, at most."""


def _told_behind(scene: Scene, index: int, noun: str) -> list[Stop]:
    """The place of "the summit here", "the forum on trade in Lima"."""
    lower = scene.tokens.lower
    sentence = scene.sentence_at[index]
    high = scene.tokens.sentences[sentence][1]
    far = noun in LARGE or _held_later(lower, index + _NEAR // 2, high)
    reach = _FAR if far else _NEAR
    topical = False
    for after in range(index + 1, min(index + _FAR, last_place(scene, sentence) + 1)):
        word = lower[after]
        if word == "that" and lower[after + 1 : after + 2] and lower[after + 1] in _HELD:
            continue  # "the forum that opened in Lima on Monday"
        if word in _ENDS or scene.tokens.classes[after] == '"':
            break
        if word == "," and after + 1 < high and _opens_an_aside(lower[after + 1]):
            break  # "the summit on Monday, citing the war in Yemen"
        behind = lower[after + 2 : min(after + _TO_SUBJECT, high)]
        if word == "," and lower[after + 1] in _LINKS and not HE_SHE_THEY.isdisjoint(behind):
            break  # "attended the forum, and a month later he was in Rome"
        if after >= index + reach and word != "here":
            continue  # "talks between Peru and the United States went into a second day here"
        aim = word == "to" and after + 1 < high and _is_aim(scene, after + 1)
        if aim and not _held_later(lower, after, high):
            break  # "the summit to discuss the war in Liberia"
        goes_on = word == "on" and lower[after - 1] in ("went", "go", "goes", "going")
        island = word == "on" and _island_at(scene, after + 1)
        about = word in _TOPICS and not (goes_on or island)
        if about and scene.clock[after + 1 : after + 2] == [None]:
            if noun not in LARGE and not _held_later(lower, after, high):
                break
            topical = True
        stops: list[Stop] = []
        if word == "here":
            stops = stops_at(scene, after, high, None)
        elif (island or word in ("in", "at", "near", "outside")) and scene.clock[after] is None:
            stops = stops_at(scene, after + 1, high, None)
            if stops and (stops[0].token - after > 8 or (topical and stops[0].place is None)):
                stops = []
        if stops:
            return stops
    return []


_TO_HELD = 9
"""Tokens from "talks on" to the "in" of "talks on the river will be held in", at most."""


_HELD = frozenset(
    """held opened opens open begin begins began start starts started place closed ended
    concluded""".split()
)


def _held_later(lower: list[str], about: int, high: int) -> bool:
    """Whether "held in" or "opened on Monday in" follows what talks are about."""
    words = lower[about + 1 : min(about + _TO_HELD, high)]
    held = next((n for n, word in enumerate(words) if word in _HELD), -1)
    return held >= 0 and "in" in words[held + 1 : held + 4]


_LINKS = frozenset(["and", "but"])


_TO_SUBJECT = 7
"""Tokens from ", and" to the "he" of another clause, at most."""


_HELD_IN = frozenset("being opening beginning starting ending closing taking".split())
"""Of a gathering: "the summit, opening in Lima on Monday"."""


def _opens_an_aside(word: str) -> bool:
    """Whether the word behind a comma begins what somebody does meanwhile: ", citing"."""
    return len(word) > 4 and word.endswith("ing") and word not in _HELD_IN


def _is_of_the_un(lower: list[str], index: int, low: int) -> bool:
    """Whether the assembly at `index` is the General Assembly of the United Nations."""
    around = lower[max(index - 5, low) : index + 4]
    return lower[index - 1] == "general" and not _UN.isdisjoint(around)


_HOLDING = frozenset("be take open begin start convene the a an its their".split())


def _is_aim(scene: Scene, index: int) -> bool:
    """Whether the word behind "to" says what a gathering is for, and not when or where it is."""
    return scene.owner[index] is None and scene.tokens.lower[index] not in _HOLDING
