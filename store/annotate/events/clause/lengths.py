"""Finds how long a journey is said to be: "a three-day visit", "for two weeks", "a ten-day tour".

Calendar times are found in timing.py; what a length says of the days of a stay is for
travel/dating.py.
"""

from __future__ import annotations

from collections.abc import Iterator

from store.annotate.events.clause.counting import number_of
from store.annotate.events.clause.scene import Scene

_EVENTS = frozenset(
    """summit summits meeting meetings conference forum session talks seminar workshop festival
    strike congress negotiations gathering ceasefire truce holiday fair""".split()
)


_STRETCHES = {"days": 1, "week": 7, "weeks": 7}
"""Words for the length of a stay, and its days."""


_LAST_LETTERS = frozenset(["our", "day", "eek", "eks", "ays", "ong"])
"""How the words end that count days: "-hour", "day", "-week", "weeks", "days", "day-long"."""


NUMBERED = {
    word: number
    for number, words in enumerate(
        "first one|second two|third three|fourth four|fifth five|sixth six|seventh seven".split(
            "|"
        ),
        1,
    )
    for word in words.split()
}
"""Words that count the days of a stay: "the second day", "day two"."""


def day_before_of(lower: list[str], of: int) -> int:
    """The number of the day that stands before the "of" of "the second day of a visit" or "day two of";
    0 for the last day, -1 where none stands there."""
    if of < 2 or lower[of] != "of":
        return -1
    if lower[of - 1] == "day":
        return 0 if lower[of - 2] in ("last", "final") else NUMBERED.get(lower[of - 2], -1)
    return NUMBERED.get(lower[of - 1], -1) if lower[of - 2] == "day" else -1


def length_of_stay(scene: Scene, low: int, high: int) -> int | None:
    """The days of a stay in one country, told from token `low` to before `high`.

    That of a tour of several countries is passed over.
    """
    for index, days, attributive in _lengths(scene, low, high):
        if not (attributive and _of_several_countries(scene, index)):
            return days
    return None


def length_of_journey(scene: Scene, low: int, high: int) -> int | None:
    """The days of a journey, to one country or several, told from token `low` to before `high`."""
    return next((days for _, days, _ in _lengths(scene, low, high)), None)


def _lengths(scene: Scene, low: int, high: int) -> Iterator[tuple[int, int, bool]]:
    """Each length told in a range: its token, its days, and whether it stands before a noun that
    may be that of a tour."""
    tokens = scene.tokens
    high = high if high < len(tokens) else len(tokens)
    if low >= high or not _counts_days(tokens.slice(low, high).lower()):
        return
    for index, word in enumerate(tokens.lower[low:high], low):
        if word[-3:] not in _LAST_LETTERS:
            continue
        of_event = _of_event(tokens.lower, index)
        if word.endswith("-hour") and word[0].isdecimal():
            hours = number_of(word.split("-")[0])
            if hours is not None:
                yield index, max(1, -(-hours // 24)), False  # "a 48-hour visit"
        elif word in ("weeklong", "week-long"):
            if not of_event:
                yield index, 7, True
        elif word in ("day-long", "daylong"):
            if not of_event:
                yield index, 1, False
        else:
            count = 0 if of_event else _before_hyphen(scene, index)
            if count:
                yield index, count * 7 if "week" in word else count, True
            count = _stretch(scene, index) if index > low else 0
            if count:
                yield index, count, False


def _of_event(lower: list[str], index: int) -> bool:
    """Whether the length at `index` is that of a gathering: "a three-day security conference", not "a
    three-day visit. Talks"."""
    for word in lower[index + 1 : index + 4]:
        if word in _EVENTS:
            return True
        if word in _TOURS or not (word[0].isalnum() or word == "-"):
            return False
    return False


def _counts_days(text: str) -> bool:
    """Whether a text holds a word that counts days, apart from "Monday" and "today"."""
    return (
        "week" in text
        or "hour" in text
        or "days" in text
        or "-day" in text
        or " day" in text
        or "day-long" in text
        or "daylong" in text
    )


def _before_hyphen(scene: Scene, index: int) -> int:
    """The number of the "day" or "week" at `index`: 3 of "three-day" and "3 - day"; 0 if there is
    none."""
    tokens = scene.tokens
    word = tokens.lower[index]
    if word.endswith(("-day", "-week")):
        return number_of(word.split("-")[0]) or 0
    if word in ("day", "week") and index >= 2 and tokens.words[index - 1] == "-":
        return number_of(tokens.lower[index - 2]) or 0
    return 0


def _stretch(scene: Scene, index: int) -> int:
    """The days of "for three weeks" whose last word is at `index`; 0 where it tells no length."""
    lower = scene.tokens.lower
    word = lower[index]
    if word not in _STRETCHES or index < 2:
        return 0
    number, before = lower[index - 1], lower[index - 2]
    told = (
        before in ("for", "stay", "stays", "stayed", "spent", "spend", "spends", "spending")
        or (before == "of" and word == "days")
        or (before in ("after", "from") and lower[index + 1 : index + 2] in _OF_A_STAY)
    )  # "came home after a week in Cairo", "from three days of talks in Cairo"
    count = 1 if number == "a" else number_of(number)
    return count * _STRETCHES[word] if told and count else 0


_OF_A_STAY = (["in"], ["of"])


_TOURS = frozenset("tour swing trip journey visit".split())


_OF_MANY = frozenset("nation country african asian european regional".split())
"""Before "tour": it is of more than one country."""


_WIDE = frozenset("region continent countries nations states capitals".split())


_LEGS = frozenset("leg legs stop stage".split())


_ONWARD = frozenset(
    "include includes included covers take takes taking leg legs stop stops".split()
)


def _of_several_countries(scene: Scene, index: int) -> bool:
    """Whether the length at `index` is of a tour: "a week-long tour of Africa", "that includes A"."""
    lower = scene.tokens.lower
    stop = scene.tokens.sentences[scene.sentence_at[index]][1]
    noun = next((at for at in range(index + 1, min(index + 6, stop)) if lower[at] in _TOURS), -1)
    if noun < 0:
        return False
    if lower[index - 2] == "of" and lower[index - 3] in _LEGS:
        return True  # "the first leg of a six-day trip"
    if not _OF_MANY.isdisjoint(lower[index:noun]) or any(
        word.endswith(("-nation", "-country", "-state")) for word in lower[index:noun]
    ):
        return True
    after = min(noun + 12, stop)
    named = (scene.owner[at] for at in range(index + 1, min(noun + 6, after)))
    if any(name is not None and name.sort == "continent" for name in named):
        return True
    if not _WIDE.isdisjoint(lower[noun + 1 : min(noun + 6, after)]):
        return True
    link = next((at for at in range(noun + 1, after) if lower[at] in ("that", "which")), -1)
    onward = link > 0 and not _ONWARD.isdisjoint(lower[link : min(link + 5, stop)])
    return onward and not _within_one_country(scene, noun, stop)


def _within_one_country(scene: Scene, noun: int, stop: int) -> bool:
    """Whether the places behind "visit to Peru that will take him to" are all in Peru."""
    places = (one for one in scene.owner[noun:stop] if one is not None and one.kind == "place")
    of_visit = scene.tokens.lower[noun] in ("visit", "stay")
    return of_visit and len({place.country for place in places if place.sort != "demonym"}) == 1
