"""Finds whom "the 75-year-old" or "the veteran" means: the one whom the article is of.

Also whom "the official" means. Words for one office ("the minister") are read in descriptions.py.
"""

from __future__ import annotations

from store.annotate.events.clause.clauses import AUXILIARIES
from store.annotate.events.clause.scene import PREPOSITIONS, SUBORDINATORS, Scene
from store.annotate.events.who.offices import is_spokesman

_YEARS = frozenset(f"{age}-year-old" for age in range(20, 100))


_TELLING = frozenset(
    """veteran comrade sexagenarian septuagenarian octogenarian nonagenarian newcomer loyalist
    democrat republican conservative socialist""".split()
)


_LATTER = frozenset(["latter"])
"""The last one named before."""


_FORMER = frozenset(["former"])
"""The first one of two named before."""


_PLAIN = _FORMER | frozenset(["man", "woman"])
"""Of these, only with a verb of their own: "the man flew", not "the man in the street"."""


EPITHETS = _YEARS | _TELLING | _PLAIN | _LATTER
"""Words by which an article calls somebody told of before."""


_ADVERBS = frozenset("then also later now next first last again once still".split())


_TO_NOUN = 3
"""Tokens from "the" to the noun, at most: "the Pyongyang veteran"."""


_THE = frozenset(["the"])
_A_OR_THE = frozenset(["a", "an", "the"])
"""Words before the noun; of the first sentence also those that leave open who is named next."""


def epithet_first(scene: Scene, noun: int, first: int) -> int:
    """The "the" of the epithet at `noun`, where it stands for somebody; else -1.

    Behind it the sentence goes on: "the 75-year-old leader" is a phrase of another noun.
    """
    tokens = scene.tokens
    lower, after = tokens.lower, noun + 1
    opens = _A_OR_THE if scene.sentence_at[noun] == 0 else _THE
    begin = next(
        (at for at in range(noun - 1, max(noun - _TO_NOUN, first) - 1, -1) if lower[at] in opens),
        -1,
    )
    if begin < 0 or after >= len(lower):
        return -1
    word = lower[after]
    verb = scene.triggers.verbs.get(word) if scene.owner[after] is None else None
    acts = (
        word in AUXILIARIES
        or (verb is not None and verb.is_finite)
        or word in scene.triggers.reporting
        or word in _ADVERBS
        or (word.endswith("ly") and scene.owner[after] is None)
        or (word.endswith("ed") and scene.owner[after] is None)
    )
    if lower[noun] in _PLAIN:
        owns = lower[noun] in _FORMER and tokens.classes[after] == "s"  # "the former's talks"
        return begin if acts or owns else -1
    ends = (
        tokens.classes[after] in ",.;:)-s"
        or word in PREPOSITIONS
        or word in SUBORDINATORS
        or word in ("and", "but", "to")
        or scene.clock[after] is not None
    )
    return begin if acts or ends else -1


def one_of_pair(scene: Scene, noun: int) -> str | None:
    """Whom "the latter" or "the former" at `noun` means: the last and the first of the two named
    before; where the sentence before names one alone, "the latter" is he. None for other words."""
    word = scene.tokens.lower[noun]
    if word not in _LATTER and word not in _FORMER:
        return None
    sentence = scene.sentence_at[noun]
    for back in range(sentence, max(sentence - _PAIR_BACK, 0) - 1, -1):
        first, stop = scene.tokens.sentences[back]
        named = list(dict.fromkeys(who for _, who in scene.people_in(first, min(stop, noun))))
        if word in _FORMER and len(named) == _PAIR:
            return named[0]
        if word in _LATTER and (len(named) >= _PAIR or (named and back < sentence)):
            return named[-1]
    return None


_PAIR = 2
"""Those of whom one is "the former" and the other "the latter"."""


_PAIR_BACK = 3
"""Sentences back in which the two of "the former" and "the latter" are named."""


def latter_of_places(scene: Scene, noun: int) -> bool:
    """Whether "the latter" at `noun` is one of two countries: "Cuba and Peru agreed; the latter"."""
    if scene.tokens.lower[noun] not in _LATTER:
        return False
    first = scene.tokens.sentences[scene.sentence_at[noun]][0]
    low = (
        first
        if noun - first > _TO_NOUN
        else scene.tokens.sentences[scene.sentence_at[first] - 1][0]
    )
    return any(
        scene.tokens.lower[place.stop] == "and"
        and scene.place_at(place.stop + 1) is not None
        and not scene.people_in(place.stop, noun)
        for place in scene.named_places
        if low <= place.first < noun and place.sort != "demonym"
    )


_AGED = frozenset(["aged", "age", ",", "is", "was"])
"""Before somebody's age behind his name: "X, 62,", "X, who is aged 62,"."""


_TO_AGE = 4
"""Tokens from a name to the age that stands behind it, at most."""


def of_age(scene: Scene, noun: int) -> str | None:
    """The only one whom the article gives the age of "the 62-year-old" at `noun`: "X, 62, flew",
    "the 62-year-old X"; None where it gives it to nobody or to several."""
    word = scene.tokens.lower[noun]
    if word not in _YEARS:
        return None
    lower, age = scene.tokens.lower, word[:2]
    told: set[str] = set()
    for at, who in scene.first_people:
        name = scene.owner[at]
        stop = name.stop if name is not None else at + 1
        near = range(stop + 1, min(stop + 1 + _TO_AGE, len(lower)))
        behind = any(lower[one] == age and lower[one - 1] in _AGED for one in near)
        before = at - 1
        while before > 0 and scene.titled[before] == who:
            before -= 1
        if behind or lower[before] == word:
            told.add(who)
    return told.pop() if len(told) == 1 else None


def sentences_back(scene: Scene, noun: int) -> int:
    """Sentences from a journey to the epithet at `noun` of whom the article is."""
    return _YEARS_BACK if scene.tokens.lower[noun] in _YEARS else _BACK


_BACK = 3
_YEARS_BACK = 8
"""Sentences looked back from "the veteran", and from "the 75-year-old", which fewer can be."""


_FEW_BACK = 2
"""Sentences back in which the one is told of whom "the official" means."""


_UNNAMED_BACK = 300
"""Tokens back in which an official may be spoken of who is not named."""


def only_one_told_of(scene: Scene, first: int, word: str) -> tuple[str, ...]:
    """The only one with an office whom the sentences just before name; nobody where the article speaks
    of "an official" whom it does not name."""
    lower = scene.tokens.lower
    told = range(max(first - _UNNAMED_BACK, 1), first)
    if any(lower[at] == word and lower[at - 1] != "the" for at in told):
        return ()
    low = scene.tokens.sentences[max(scene.sentence_at[first] - _FEW_BACK, 0)][0]
    named = dict.fromkeys(who for _, who in scene.people_in(low, first))
    held = [who for who in named if scene.officials[who].roles and not is_spokesman(scene, who)]
    return (held[0],) if len(held) == 1 else ()
