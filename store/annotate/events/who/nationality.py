"""Finds whom a word of nationality means: "the Korean", "the American's", "received the Chinese".

Other descriptions are resolved in descriptions.py; it never guesses between two of one country.
"""

from __future__ import annotations

from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Scene
from store.annotate.events.who.offices import is_spokesman
from store.model import UNIONS, Name

_NEAR_BODY = 5
"""Sentences after which "the Koreans" means them no more."""


_GROUPS_TOO = ("s", "ese", "sh", "ch", "iss")
"""Ends of nationality words that may mean many: "the Chinese", "the Poles"."""


_AFTER_SUBJECT = frozenset(
    """is was has had will would also then later did does could can may might should must who
    in on at set""".split()
)


_ADVERBS = frozenset("last first now next".split())


_TO_PLACE = frozenset("to for in into on at from off".split())
"""Behind "leaves" and "plans" where they are verbs: "the Korean leaves for Oslo", "plans to go"."""


_THIRDS = frozenset("plans intends hopes wants begins starts ends seems".split())


def _acts(scene: Scene, after: int) -> bool:
    """Whether the word at `after`, behind "the Korean", tells what he does or follows his phrase:
    "left", "last visited", "goes to"; not so "the Korean visits were"."""
    lower, verbs = scene.tokens.lower, scene.triggers.verbs
    if _ends_phrase(scene, after):
        return True
    if scene.owner[after] is not None:
        return False
    word = lower[after]
    verb = verbs.get(word)
    if word in _ADVERBS:
        return lower[after + 1] in verbs and scene.owner[after + 1] is None
    if word in _AFTER_SUBJECT or word in scene.triggers.reporting or word.endswith("ed"):
        return True
    if verb is not None and verb.form == "past":
        return True
    if word not in _THIRDS and (verb is None or verb.form != "third"):
        return False
    named = scene.owner[after + 1]
    place = named is not None and named.kind == "place"
    return place or lower[after + 1] in _TO_PLACE or word in _THIRDS


ONE_OF_THEM = frozenset("last first only next other another every each".split())
"""Before a nationality that means none of those named before."""


def by_nationality(scene: Scene, name: Name) -> tuple[str, ...]:
    """Whom "the Korean", "the American's" means: of that country, in hand or named just before."""
    lower, classes = scene.tokens.lower, scene.tokens.classes
    if not ONE_OF_THEM.isdisjoint(lower[max(name.first - 1, 0) : name.first]):
        return ()  # "the last North Korean received by Xi was Choe"
    word, mark = lower[name.stop - 1], classes[name.stop : name.stop + 1]
    after = lower[name.stop] if name.stop < len(lower) else ""
    many = word.endswith(_GROUPS_TOO)
    if many and mark != "C":
        at, mates = scene.together(name.first)
        back = scene.sentence_at[name.first] - scene.sentence_at[at] if mates else 0
        if (
            mates
            and back <= _NEAR_BODY
            and scene.home(mates[0]) == name.country
            and after not in ("and", "who", "in")
        ):
            return mates  # "received the Venezuelans": those who travel together
    if word.endswith("s") and _acts(scene, name.stop):
        return _led(scene, name)
    if many and word[-2:] in _ALSO_OF_ONE:
        return _only_one_in_hand(scene, name, after)
    if many or not (_acts(scene, name.stop) or mark == "s"):
        return ()
    if mark == "s" and not scene.triggers.nouns.keys() >= set(lower[name.stop + 1 : name.stop + 2]):
        return ()  # "the American's wife"
    sentence = scene.sentence_at[name.first]
    low = scene.tokens.sentences[max(sentence - 3, 0)][0]
    who = scene.in_hand(name.first, low)
    far = scene.tokens.sentences[max(sentence - _MAIN_BACK, 0)][0]
    if who is None or scene.home(who) != name.country:
        main = scene.in_hand(name.first, far)
        if main is not None and scene.home(main) == name.country:
            return (main,)  # whom the article is of, whoever was told of by the way since
    if who is not None and scene.home(who) == name.country:
        main = scene.in_hand(name.first)  # no countryman told of by the way since
        return (main if main is not None and scene.home(main) == name.country else who,)
    if (
        who is not None
        and scene.home(who) in UNIONS
        and not any(one.country == name.country for one in scene.officials.values())
    ):
        return (who,)  # "the American" of the United Nations
    for back in (1, _HOST_SINCE):  # hosts may have been quoted since
        low = scene.tokens.sentences[max(sentence - back, 0)][0]
        people = scene.people_in(low, name.first)
        near = dict.fromkeys(who for _, who in people if scene.home(who) == name.country)
        if near:
            return _main_of(scene, tuple(near), low, name.first)
    return ()


def _main_of(scene: Scene, near: tuple[str, ...], low: int, high: int) -> tuple[str, ...]:
    """Of some countrymen named between two tokens the only one who is no spokesman, else whoever opens
    the sentence of them all: X of "X, who succeeded Y, spoke"."""
    near = tuple(one for one in near if not is_spokesman(scene, one)) or near
    if len(near) == 1:
        return near
    people = [who for _, who in scene.people_in(low, high)]
    sentences = {scene.sentence_at[at] for at, who in scene.people_in(low, high) if who in near}
    joined = "and" in scene.tokens.lower[low:high]
    return near[:1] if len(sentences) == 1 and people[0] == near[0] and not joined else ()


def _led(scene: Scene, name: Name) -> tuple[str, ...]:
    """Who leads the delegation told of just before "the Danes", a Dane himself."""
    low = scene.tokens.sentences[max(scene.sentence_at[name.first] - _HOST_SINCE, 0)][0]
    led = scene.led_last(name.first, low)
    return (led[1],) if led is not None and scene.home(led[1]) == name.country else ()


_ALSO_OF_ONE = frozenset(["se", "sh", "ch", "ss"])
"""Ends of the nationality words that mean one or many: "the Chinese", "the Swiss"."""


_OF_MANY = frozenset("are were have themselves people government side".split())


def _only_one_in_hand(scene: Scene, name: Name, after: str) -> tuple[str, ...]:
    """The visitor whom "the Chinese" means: no other official of his country is named."""
    if after in _OF_MANY or not _acts(scene, name.stop):
        return ()
    low = scene.tokens.sentences[max(scene.sentence_at[name.first] - 3, 0)][0]
    who = scene.in_hand(name.first, low)
    fellows = [one.id for one in scene.officials.values() if one.country == name.country]
    if len(fellows) == 1 and _is_singular(scene, name.stop, after):
        # "X and Y met in Hanoi. The Vietnamese was in Oslo last year": a host, too
        named = dict(scene.people_in(low, name.first)).values()
        return (fellows[0],) if fellows[0] in named else ()
    return (who,) if who is not None and fellows == [who] else ()


_SINGULAR = frozenset(["is", "was", "has"])


def _is_singular(scene: Scene, at: int, after: str) -> bool:
    """Whether the verb behind "the Chinese" at token `at`, `after`, is of one person."""
    verb = scene.triggers.verbs.get(after)
    return after in _SINGULAR or (verb is not None and verb.form == "third")


_PHRASE_ENDS = frozenset("for to by and but as when while before after during over with".split())


def _ends_phrase(scene: Scene, after: int) -> bool:
    """Whether the phrase "the Peruvian" ends before token `after`: no noun of his follows."""
    if after >= len(scene.tokens) - 1:
        return True
    word, mark = scene.tokens.lower[after], scene.tokens.classes[after]
    if mark == "," or word in ("and", "or"):
        return scene.owner[after + 1] is None  # not "the Peruvian, Chilean and Cuban ministers"
    return mark in ".;:)" or word in _PHRASE_ENDS or scene.clock[after] is not None


_MAIN_BACK = 8
"""Sentences back to the journey of whom the article is."""


_HOST_SINCE = 3
"""Sentences back to the last who is of the country of "the Korean", where others spoke since."""

RULES = (
    EventRule(
        "who/by-nationality",
        """
        + 2019-05-24 | Peruvian minister Juan Toro arrived in Oslo on Monday. Prime Minister Ola Berg hosted a dinner for the Peruvian. => meeting Juan Toro + Ola Berg
        + 2019-05-24 | Peruvian minister Juan Toro turned 62 on Tuesday. The Peruvian set off for Oslo on Friday. => trip Juan Toro > NO
        + 2019-05-24 | Peruvian minister Juan Toro turned 62 on Tuesday. The Peruvian last visited Oslo in 2015. => trip Juan Toro > NO
        + 2019-05-24 | Peruvian minister Juan Toro turned 62 on Tuesday. The Peruvian goes to Oslo on Monday. => trip Juan Toro > NO
        + 2019-05-24 | Peruvian minister Juan Toro, who succeeded Peruvian lawyer Ana Vega, sang. The Peruvian goes to Oslo on Monday. => trip Juan Toro > NO
        - 2019-05-24 | Peruvian minister Juan Toro and Peruvian lawyer Ana Vega sang. The Peruvian goes to Oslo on Monday. => trip Juan Toro > NO
        - 2019-05-24 | Peruvian minister Juan Toro turned 62 on Tuesday. The Peruvian visits were in Oslo on Monday. => trip Juan Toro > NO
        + 2019-05-24 | Chinese minister Li Wang arrived in Oslo on Monday. Prime Minister Ola Berg received the Chinese on Tuesday. => meeting Li Wang + Ola Berg
        - 2019-05-24 | Peruvian minister Juan Toro arrived in Oslo on Monday. Prime Minister Ola Berg received the Peruvian and Chilean ambassadors. => meeting Juan Toro + Ola Berg
        - 2019-05-24 | Chinese minister Li Wang arrived in Oslo on Monday. Prime Minister Ola Berg said the Chinese have met their promise. => meeting Li Wang + Ola Berg
        + 2019-05-24 | Vietnamese Prime Minister Nguyen Xuan Phu and Swiss minister Paul Seger met in Hanoi. The Vietnamese was in Bern last autumn. => trip Nguyen Xuan Phu > CH
        - 2019-05-24 | Vietnamese Prime Minister Nguyen Xuan Phu and Swiss minister Paul Seger met in Hanoi. The Vietnamese were in Bern last autumn. => trip Nguyen Xuan Phu > CH
        """,
    ),
)
