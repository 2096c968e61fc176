"""Tells which verbs, by the words around them, do not tell of an act done in person in a place.

"opened an office in Rome" tells of one, "opened the door to talks in Rome" does not. Who acts and
where is read in acts.py.
"""

from __future__ import annotations

from store.annotate.closed_words import TAKES
from store.annotate.events.clause.clauses import clause_stop
from store.annotate.events.clause.counting import number_at
from store.annotate.events.clause.gatherings import FROM_AFAR
from store.annotate.events.clause.nouns import names_a_meeting
from store.annotate.events.clause.scene import Scene
from store.annotate.events.who.offices import HEADS

_OBJECTS: dict[str, frozenset[str]] = {
    verb: frozenset(objects.split())
    for verbs, objects in {
        "make makes made making": "remarks remark comments comment statement announcement speech"
        " appeal address declaration pledge proposal offer promise vow plea demand claim point case charge"
        " threat call",
        "sought": "asylum refuge sanctuary shelter",
        "put puts putting": "signature signatures name names initials pen",
        "end ends ended ending conclude concludes concluded concluding wind winds wound winding wrap wraps"
        " wrapped wrapping finish finishes finished finishing rounds rounded rounding": "visit visits tour tours trip"
        " journey stay stop swing leg mission talks meeting meetings summit round discussions"
        " negotiations session conference day days week pilgrimage holiday",
        "witness witnesses witnessed witnessing": "signing ceremony exchange inauguration launch",
        "undergo undergoes underwent undergone undergoing": "surgery operation operations treatment"
        " tests checks check check-up checkup examination therapy",
        "collect collects collected collecting accept accepts accepted accepting pick picks picked"
        " picking": "prize prizes award awards degree medal doctorate trophy",
        "unveil unveils unveiled unveiling": "statue monument plaque bust memorial painting portrait",
        "planted": "tree trees sapling",
        "staged": "festival show concert performance match",
        "observed observe observes observing": "exercise exercises drill drills manoeuvres maneuvers"
        " parade silence",
        "reviewed": "troops parade guard guards fleet",
        "presented": "gift gifts award medal prize bouquet letter message wreath painting",
        "handed": "letter message gift gifts invitation note over out",
        "exchanged": "gifts presents toasts",
        "played": "golf football tennis basketball chess",
        "resumed": "talks negotiations discussions visit tour trip",
        "hunted": "bear bears deer elk boar pheasants",
        "waited": "airport station hotel in",
        "cut cuts cutting": "ribbon ribbons",
        "climbed": "hill mountain tower steps wall stairs",
        "viewed": "damage site ruins exhibits exhibition destruction area scene paintings",
        "surveyed": "damage site ruins area scene destruction",
        "answered": "questions",
        "faced": "reporters journalists press students cameras",
        "raised": "glass toast flag",
        "hoisted": "flag",
        "proposed": "toast",
        "lit": "candle candles torch flame lamp",
        "kicked": "ball",
        "fell": "ill sick",
        "broke": "ground bread",
        "launched": "ship vessel submarine boat",
        "stood": "beside next alongside podium platform stage shoulder dais rostrum balcony",
        "stormed walked": "out",
        "settled": "hotel villa guesthouse",
        "registered": "hotel guesthouse",
        "heard": "concert opera choir orchestra mass sermon performance",
        "cooked": "meal dinner lunch dish dishes soup",
        "embraced hugged kissed": "president premier minister leader children child baby babies king"
        " queen host hosts survivors workers widow mother soldiers ground",
        "crossed": "stage floor hall room paths",
        "shared": "stage table platform podium panel",
        "accorded afforded": "welcome reception honours honors audience ovation",
        "found got enjoyed": "welcome reception ovation applause hospitality",
        "toasted": "leadership leader president premier minister king host hosts couple friendship health",
        "collapsed": "in at on during here",
        "smiled laughed joked": "reporters journalists photographers cameras guests crowd hosts students",
        "drank": "tea coffee beer wine vodka toast toasts champagne milk",
        "tasted sampled": "wine wines food dishes cheese beer dish bread",
        "board boards boarded boarding": "plane train ship flight bus aircraft ferry boat jet yacht",
        "ride rides rode ridden riding": "bicycle bike horse horses metro subway tram train bus elephant camel",
    }.items()
    for verb in verbs.split()
}
"""Verbs that tell of an act done in person only with one of these objects: "made a speech"."""


DUE = frozenset("expected due awaited".split())
"""Before a day: said of those who come on it."""


_LIVING = frozenset(
    """exile childhood youth boyhood girlhood career life years decades summers winters
    periods""".split()
)
"""What one spends in a country where one lives."""


_HABIT = frozenset("time year summer winter".split())
"""What one who lives somewhere for a part of each year spends there."""


_AWAY = frozenset("away out home".split())
"""After "stay" and "remain": not a place to be in."""


_GUIDED = frozenset("taken shown led driven escorted guided".split())
"""Participles that tell what a guest does where "around" follows."""


_GUIDED_ONLY = _GUIDED - TAKES - {"escorted"}
"""Those that tell of no other act."""


_TOURS = frozenset("tour tours".split())


_AROUND = frozenset("around round through past".split())


def is_guided(scene: Scene, trigger: int) -> bool:
    """Whether a verb tells of one who is taken around something: "was shown around a farm"."""
    lower = scene.tokens.lower
    if not _AROUND.isdisjoint(lower[trigger + 1 : trigger + 2]):
        return lower[trigger] in _GUIDED
    if lower[trigger] in ("accorded", "afforded"):
        return True
    return lower[trigger] == "given" and not (
        _TOURS.isdisjoint(lower[trigger + 2 : trigger + 4])
        and _HONOURS.isdisjoint(lower[trigger + 2 : trigger + 7])
    )


_ENDING = ("end", "conclu", "wind", "wound", "wrap", "finish")


def length_ended(lower: list[str], trigger: int) -> int:
    """The days of "wraps up his four days in Lima" or "ended a week in Lima", of the verb at a token; 0
    where it ends no stay."""
    if not lower[trigger].startswith(_ENDING):
        return 0
    for at in range(trigger + 2, min(trigger + 6, len(lower) - 1)):
        if lower[at] in ("day", "days", "week", "weeks") and lower[at + 1] == "in":
            return (number_at(lower, at - 1) or 0) * (7 if lower[at].startswith("week") else 1)
    return 0


_HONOURS = frozenset("welcome reception ovation audience".split())
"""What a guest is given: "was given a hero's welcome in Rome"."""


_SITS = frozenset("sit sits sat sitting".split())


def is_no_act(scene: Scene, trigger: int) -> bool:
    """Whether the words right beside one that may tell an act show that it tells none."""
    lower = scene.tokens.lower
    word = lower[trigger]
    after = lower[trigger + 1] if trigger + 1 < len(lower) else ""
    objects = _OBJECTS.get(word)
    if objects and objects.isdisjoint(lower[trigger + 1 : trigger + 6]):
        # "made a mistake in Rome"; but "waited in Rome"
        return word != "waited" or after != "in" or scene.place_at(trigger + 2) is None
    if word.startswith("open") and PREMISES.isdisjoint(lower[trigger + 1 : trigger + 7]):
        return True  # "opened the door to talks in Rome"
    if word.startswith("recover") and after not in ("in", "at", "from", "here"):
        return True  # "recovered the loot in Rome"
    if word in _SITS and after == "out":
        return True  # "sat out the talks in Rome": was not there
    if word.startswith("watch") and _on_a_screen(lower, trigger):
        return True
    if word.startswith("check") and after not in ("in", "into"):
        return True
    if word.startswith(("spen", "stay")) and not _LIVING.isdisjoint(
        lower[trigger + 1 : trigger + 7]
    ):
        return True  # "where he spent part of his exile"
    if word in ("spends", "spend") and not _HABIT.isdisjoint(lower[trigger + 1 : trigger + 6]):
        return True  # "spends most of his time in Rome": lives there
    if word in DUE and after == "to":
        return True  # "due to hold talks": read at the talks
    if word == "meeting" and names_a_meeting(scene, trigger):
        return True
    if word in _GUIDED_ONLY and not is_guided(scene, trigger):
        return True  # "was shown a film of the parade in Rome"
    if word in TAKES and after != "part" and not is_guided(scene, trigger):
        return _TAKEN_THERE.isdisjoint(lower[trigger + 1 : trigger + 5])
    if word in ("had", "having"):
        return not _has_a_meeting(lower, trigger)
    if word.startswith("look"):
        return after not in _AROUND
    if word in _GOES:
        return not _is_outing(lower, trigger)
    if word.startswith(("giv", "gave")) and _last_two(scene, trigger) == ["a", "miss"]:
        return True  # "gave the summit in Rome a miss"
    if word.startswith(_SPEAKING) or word in TAKES:
        first, stop = scene.tokens.sentences[scene.sentence_at[trigger]]
        return not FROM_AFAR.isdisjoint(lower[first:stop])  # "addressed it by video link"
    return word.startswith(("stay", "remain")) and (
        after in _AWAY or lower[trigger + 1 : trigger + 3] == ["at", "home"]
    )


_GOES = frozenset("go goes went gone going".split())


_MEETINGS = frozenset(
    "talks discussions lunch dinner breakfast tea meeting meetings consultations negotiations".split()
)


_KINDS = frozenset(
    """a an his her further more two three several brief long separate private working official day
    days of closed-door bilateral""".split()
)
"""Between "had" and the talks."""


def _has_a_meeting(lower: list[str], trigger: int) -> bool:
    """Whether "talks" or "a working lunch" is what somebody "had"."""
    at = trigger + 1
    while at < len(lower) and lower[at] in _KINDS:
        at += 1
    return at < len(lower) and lower[at] in _MEETINGS


_OUTINGS = frozenset(
    """shopping jogging running swimming skiing hunting fishing sightseeing hiking cycling riding
    sailing dancing bowling camping surfing golfing clubbing trekking walking""".split()
)
"""Behind "went": what one goes and does where one is."""


_ROUND = frozenset(["round", "around"])


_ERRANDS = frozenset("walk run stroll swim jog ride drive dip hike checkup check-up".split())
"""Behind "went for a"."""


_TAKEN_THERE = frozenset(
    """questions photographs pictures seat seats floor taxi cab walk stroll dip swim selfie selfies holiday vacation break salute podium stage metro
    subway tram ride""".split()
)
"""Behind "took": what one takes where one is."""


def _is_outing(lower: list[str], trigger: int) -> bool:
    """Whether "went" tells what somebody did in a place: "went (on a) shopping", "went for a walk"."""
    after = lower[trigger + 1 : trigger + 5]
    if not (_OUTINGS | _ROUND).isdisjoint(after[:1]):
        return True
    return after[:1] == ["for"] and not _ERRANDS.isdisjoint(after[1:4])


_TO_SCREEN = 12
"""Tokens from a verb of seeing to the "on" of a screen, at most."""


_SCREENS = frozenset("television tv screen screens video".split())


_TO_AFAR = 14
"""Tokens from "watched" to "from afar", at most."""


def _on_a_screen(lower: list[str], trigger: int) -> bool:
    """Whether "on television" stands soon behind "watched", or "events", which one follows from afar."""
    if lower[trigger + 1 : trigger + 2] in (["events"], ["developments"]):
        return True
    if "afar" in lower[trigger + 1 : trigger + _TO_AFAR]:
        return True
    return any(
        lower[at] == "on" and not _SCREENS.isdisjoint(lower[at + 1 : at + 3])
        for at in range(trigger + 1, min(trigger + _TO_SCREEN, len(lower)))
    )


_SPEAKING = ("address", "spoke", "speak", "deliver")


def _last_two(scene: Scene, trigger: int) -> list[str]:
    """The last two words of the clause of a token, or those before its last comma or day."""
    lower, stop = scene.tokens.lower, clause_stop(scene, trigger)
    while stop > trigger and (
        scene.tokens.classes[stop - 1] in ".,;"
        or scene.clock[stop - 1] is not None
        or lower[stop - 1] == "on"
    ):
        stop -= 1
    return lower[stop - 2 : stop]


PREMISES = frozenset(
    """office offices embassy consulate mission centre center school hospital clinic bureau factory
    plant exhibition museum library institute branch pavilion bridge dam road highway railway mill stadium
    airport terminal university college shipyard station market fair gallery memorial""".split()
)
"""What is opened by somebody who comes there."""


_HANDED_OVER = frozenset(
    "delegates welcome reception applause ovation award prize medal degree doctorate trophy".split()
)
"""Objects of "received" that one comes for."""


_GREETING = frozenset(["welcom", "receiv", "greete", "greets", "greet"])
"""First six letters of verbs of greeting."""


def greets_no_one(scene: Scene, trigger: int, high: int) -> bool:
    """Whether a verb of greeting has an event for its object: "welcomed the talks in Vienna"."""
    greets = scene.tokens.lower[trigger][:6] in _GREETING
    return greets and not _of_someone(scene, trigger, high)


def _of_someone(scene: Scene, trigger: int, high: int) -> bool:
    """Whether the verb's object is a person, a team or a thing handed over, not an event."""
    if trigger and scene.tokens.lower[trigger - 1] in ("was", "were", "been", "is", "being"):
        return True
    for index in range(trigger + 1, min(trigger + 10, high)):
        word = scene.tokens.lower[index]
        name = scene.owner[index]
        if (name is not None and name.kind == "person") or word in ("him", "her", "them", "here"):
            return True
        if word in HEADS or word in _HANDED_OVER:
            return True
        if word in ("in", "at", "on", ",", ";"):
            return False
    return False
