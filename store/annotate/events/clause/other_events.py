"""Finds where a clause begins to speak of another event, whose time is not that of its verb or noun.

"his first visit since 2003", "flew there to discuss a treaty signed in May". The times of the clause
itself are read in timing.py.
"""

from __future__ import annotations

from store.annotate.closed_words import A_OR_AN, A_THE_OR_WHOSE, IS_HAS_OR_WILL
from store.annotate.events.clause.clause_links import VERBISH
from store.annotate.events.clause.scene import PREPOSITIONS, Scene

SAID_OF_A_VISIT = frozenset(
    """announced announces announcing discussed discuss discussing hailed welcomed praised condemned
    criticised criticized denounced confirmed approved described announce protest
    protested protesting""".split()
)
"""What is said or done about a visit: its day is not the visit's."""


PLANNED = frozenset(
    "slated scheduled set planned due fixed rescheduled penciled pencilled agreed arranged".split()
)


_OTHER_EVENT = frozenset(
    "since follows followed following comes came ahead marking commemorating recalling".split()
)


_RUNNING = frozenset(
    "begin start open take be last run end conclude come continue go occur kick not also".split()
)
"""Verbs whose time is that of the visit: "the visit will begin on Friday"."""


def until_other_event(scene: Scene, trigger: int, stop: int) -> int:
    """Where a clause begins to speak of another event: "his first visit since …"."""
    lower, classes = scene.tokens.lower, scene.tokens.classes
    motion = is_motion(scene, trigger)
    verb = scene.triggers.verbs.get(lower[trigger])
    goes = motion or (verb is not None and "visit" in verb.frames)
    visit = scene.triggers.nouns.get(lower[trigger]) == "visit"
    for index in range(trigger + 1, stop):
        told, mark = lower[index], classes[index]
        if (
            visit
            and told in ("is", "was", "has", "had")
            and lower[index + 1 : index + 2] in (["the"], ["a"], ["an"], ["his"], ["been"])
            and not _is_set_for(lower, index + 2)
        ):
            return index  # "the visit to Peru is the first since 2003"
        if visit and told in _BEEN and not SAID_OF_A_VISIT.isdisjoint(lower[index + 1 : index + 3]):
            return index  # "the visit was announced on Friday"
        if (
            visit
            and told in ("will", "would")
            and index + 1 < stop
            and lower[index + 1] not in _RUNNING
        ):
            return index  # "the visit will help the country's recovery from the war"
        if visit and (told in _TURNS or (mark == "," and _apposition_ends(scene, trigger, index))):
            return index  # "the visit to Peru ends on Sunday": read of the journey
        if goes and (mark == "," or told == "and") and _next_leg(scene, trigger, index, stop):
            return (
                index  # "will come to Oslo on May 3, go on to Rome on May 5 and see Riga on May 8"
            )
        if _then_came_another(scene, index, stop):
            return index  # "X went to Oslo in May, and a week later Y was in Rome"
        if visit and mark == ",":
            at = index + 1
            while at < min(index + 4, stop) and scene.titled[at] is not None:
                at += 1
            name = scene.owner[at] if at < stop else None
            if name is not None and name.kind == "person" and name.stop < len(lower):
                follows = lower[name.stop]
                if follows in VERBISH or follows in scene.triggers.reporting:
                    return index  # "asked of the visit to Peru, X said that in 2003 …"
                if lower[name.stop + 1 : name.stop + 2] == ["that"]:
                    return index  # "asked of the visit to Peru, X recalled that in 2003 …"
        if mark in ",-" and index + 1 < stop and lower[index + 1] in IS_HAS_OR_WILL:
            return index  # "who arrives on Monday, will be making …"
        if motion and told == "end" and lower[index - 2 : index] == ["at", "the"]:
            return index  # "flew to Dhaka at the end of a three-day visit to Nepal"
        if motion and told == "held" and index > trigger + 2:
            return index  # "leaves for the summit to be held from May 3 to 5"
        if _on_another_thing(scene, index, stop) and index > trigger + 1:
            return index  # "to discuss the treaty signed in 2015"
        if (goes or visit) and index > trigger + 2 and _is_of_a_deal(scene, index, stop):
            return index - 1  # "on a trip to discuss a February deal"
        if told == "that" and index + 1 < stop and scene.clock[index + 1] is None:
            after = scene.triggers.verbs.get(lower[index + 1])
            if lower[index + 1] in _ENDED and not _AT_IT.isdisjoint(lower[trigger : trigger + 2]):
                continue  # "attended a forum in Lima that ended on Friday"
            if lower[index + 1] in VERBISH or (after is not None and after.form != "base"):
                return index
        if told in _OTHER_EVENT and scene.clock[index] is None:
            timed = index + 1 < stop and scene.clock[index + 1] is not None
            if told == "following" and timed:
                continue  # "the following May"
            if told == "since" and timed and not _counted(scene, index):
                continue
            return index
    return stop


def _is_set_for(lower: list[str], index: int) -> bool:
    """Whether "set for", of "the visit to Peru has been set for June 3", stands at `index`."""
    return lower[index + 1 : index + 2] == ["for"] and lower[index] in PLANNED


_LATER = ("later", "afterwards", "afterward", "earlier")


def _is_of_a_deal(scene: Scene, index: int, stop: int) -> bool:
    """Whether a time says which agreement is meant: "a February deal", "the 2005 joint statement"."""
    time, lower = scene.clock[index], scene.tokens.lower
    if time is None or time is scene.clock[index - 1] or lower[index - 1] not in _DETERMINERS:
        return False
    at = index
    while at < stop and scene.clock[at] is time:
        at += 1
    return not _DEALS.isdisjoint(lower[at : min(at + 2, stop)])


_DEALS = frozenset(
    """deal agreement accord accords pact treaty declaration statement communique resolution test tests
    launch""".split()
)


def _next_leg(scene: Scene, trigger: int, index: int, stop: int) -> bool:
    """Whether the next leg of a journey begins behind a comma or "and", where the one before it has a
    time of its own: another verb of going, or another place with its day."""
    if not any(scene.clock[trigger + 1 : index]):
        return False
    lower = scene.tokens.lower
    at = index + 1
    while at < stop - 1 and lower[at] in _THEN:
        at += 1
    if at >= stop:
        return False
    verb = scene.triggers.verbs.get(lower[at])
    if verb is not None and verb.form == "base" and not _GOING.isdisjoint(verb.frames):
        return True
    name = scene.place_at(at)
    if name is None or name.sort == "demonym" or scene.clock[index - 1] is None:
        return False
    behind = name.stop + (lower[name.stop : name.stop + 1] in (["on"], ["from"], ["in"]))
    return behind < stop and scene.clock[behind] is not None


_THEN = frozenset("and then also later finally next".split())
_GOING = frozenset("go visit arrive leave return reach".split())


def _then_came_another(scene: Scene, index: int, stop: int) -> bool:
    """Whether ", and a week later" opens a clause at `index` that has a subject of its own."""
    time = scene.clock[index + 2] if index + 3 < stop else None
    if time is None or scene.tokens.lower[index : index + 2] != [",", "and"]:
        return False
    if not time.text.lower().endswith(_LATER):
        return False
    behind = index + 2
    while behind < stop and scene.clock[behind] is time:
        behind += 1
    return behind < stop and scene.tokens.lower[behind] not in scene.triggers.verbs


_TURNS = frozenset(
    """begins began starts started opens opened ends ended concludes concluded finishes finished
    commences commenced runs ran lasts lasted""".split()
)
"""Behind a visit: its times are those of an edge of the visit, or of its length."""


_BEEN = frozenset("is was were been".split())


_APPOSED = frozenset(
    "on at who ending concluding winding wrapping starting beginning opening now".split()
)
"""First words of an apposition that tells of a visit: "X, on a visit to Peru, said"."""


def _apposition_ends(scene: Scene, trigger: int, comma: int) -> bool:
    """Whether the comma closes "X, on a visit to Peru,", behind which the main clause goes on."""
    tokens = scene.tokens
    first, last = tokens.sentences[scene.sentence_at[trigger]]
    opened = next((at for at in range(trigger - 1, first, -1) if tokens.classes[at] == ","), -1)
    name = scene.owner[opened - 1] if opened > first else None
    if name is None or name.kind != "person" or tokens.lower[opened + 1] not in _APPOSED:
        return False
    at = comma + 1
    while at < last and (scene.clock[at] is not None or tokens.lower[at] in _BEFORE_VERB):
        at += 1
    if at >= last:
        return False
    verb = scene.triggers.verbs.get(tokens.lower[at])
    finite = verb is not None and verb.is_finite
    return finite or tokens.lower[at] in VERBISH or tokens.lower[at] in scene.triggers.reporting


_BEFORE_VERB = frozenset("on late early also again later".split())


_MOTION = frozenset(["arrive", "leave", "go", "set", "return"])


def is_motion(scene: Scene, index: int) -> bool:
    """Whether the word at `index` is a verb of motion: "left", "flew", "arrives"."""
    word = scene.triggers.verbs.get(scene.tokens.lower[index])
    return word is not None and not _MOTION.isdisjoint(word.frames)


def _counted(scene: Scene, since: int) -> bool:
    """Whether "since" counts from an earlier one: "his first visit to the country since August"."""
    return not _COUNTED.isdisjoint(scene.tokens.lower[max(since - _TO_SINCE, 0) : since])


_TO_SINCE = 14
"""Tokens from "the highest-level Peruvian official to visit the Chilean capital" to "since", at most."""


_COUNTED = frozenset(
    """first second third fourth fifth last latest only highest highest-ranking highest-level
    top-ranking most""".split()
)


_ENDED = frozenset("ended ends closed closes concluded concludes finished".split())


_AT_IT = frozenset(
    "attended attending attend part participated participating arrived came went flew".split()
)


_DONE = frozenset("held made built begun won fought written sent set born taken drawn cut".split())


_SET_FOR = PLANNED - {"agreed", "arranged"}
"""Their day is that for which one goes: "to attend a fair planned in June"."""


_DETERMINERS = A_THE_OR_WHOSE | {"this"}


_TO_NOUN = 4
"""Tokens from the article to the participle of "the new peace treaty signed", at most."""


_GOES_ON = frozenset(
    "will would is was are were has had have may might can could must should".split()
)


def _on_another_thing(scene: Scene, index: int, stop: int) -> bool:
    """Whether a participle at `index` dates the thing before it: "on a treaty signed on Monday",
    "said the sanctions imposed in 2018 would stay". A visit or talks are no such thing."""
    tokens = scene.tokens
    lower, told = tokens.lower, tokens.lower[index]
    if not (told.endswith("ed") or told in _DONE) or told in _SET_FOR:
        return False
    time = index + 1 + (lower[index + 1 : index + 2] in (["in"], ["on"], ["since"], ["last"]))
    if time >= stop or scene.clock[time] is None:
        return False
    noun = lower[index - 1]
    if tokens.classes[index - 1] != "a" or scene.owner[index - 1] is not None:
        return False
    if noun in scene.triggers.nouns or noun in VERBISH or noun in PREPOSITIONS:
        return False
    low = index - _TO_NOUN
    article = next((at for at in range(index - 2, low, -1) if lower[at] in _DETERMINERS), -1)
    if article < 0:
        return False
    before = lower[article - 1]
    behind = next(
        (at for at in range(time, stop) if scene.clock[at] is not scene.clock[time]), stop
    )
    if behind < stop and lower[behind] in _GOES_ON:
        return True
    return before in PREPOSITIONS or lower[article - 2] == "to"


def in_an_aside(scene: Scene, index: int) -> bool:
    """Whether the time at `index` is that of a thing's past: "The school, built in 1998, was"."""
    if _of_a_thing_apposed(scene, index):
        return True
    lower = scene.tokens.lower
    verb = index - 1 - (lower[index - 1] in ("in", "on", "since"))
    if verb < 1 or lower[verb - 1] != "," or scene.owner[verb] is not None:
        return False
    word = lower[verb]
    if not (word.endswith("ed") or word in _DONE) or word in _SET_FOR:
        return False
    if scene.owner[verb - 2] is not None or scene.tokens.classes[verb - 2] != "a":
        return False  # "X, elected in 1998, ...", "X, received in Lima"
    time = scene.clock[index]
    behind = next((at for at in range(index, len(scene.clock)) if scene.clock[at] is not time), -1)
    return behind > 0 and lower[behind] == ","


_TO_PARTICIPLE = 8
"""Tokens from "finished on the far side in" to its time, at most."""


def _of_a_thing_apposed(scene: Scene, index: int) -> bool:
    """Whether the time tells the past of what is put beside a name: "toured the port, a structure
    finished in 1998"."""
    lower, classes = scene.tokens.lower, scene.tokens.classes
    first = scene.tokens.sentences[scene.sentence_at[index]][0]
    for at in range(index - 1, max(index - _TO_PARTICIPLE, _TO_NOUN, first), -1):
        if classes[at] in ",;":
            return False
        if (lower[at].endswith("ed") or lower[at] in _DONE) and scene.owner[at] is None:
            article = next(
                (k for k in range(at - 2, at - 1 - _TO_NOUN, -1) if lower[k] in A_OR_AN), -1
            )
            noun = classes[at - 1] == "a" and lower[at - 1] not in scene.triggers.nouns
            return article > 0 and noun and lower[article - 1] == ","
    return False
