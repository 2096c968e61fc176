"""Finds the parts of a trigger's clause: its verb group, its subject, its places and its times.

Each question is about one sentence only and looks at tokens near the trigger; nothing here knows
what a trip is.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import compress

from store.annotate.closed_words import HAVE
from store.annotate.events.clause.clause_links import (
    CUTS,
    STOPPERS,
    TO_NAME,
    VERBISH,
    fronted_place,
    opens_clause,
)
from store.annotate.events.clause.scene import Scene

AUXILIARIES = frozenset(
    """is are was were be been being am has have had having will would shall to also too then
    now currently just recently later earlier first not never due set expected scheduled
    slated planned planning preparing going about reportedly officially already still only ever
    once twice repeatedly often again both each all personally did does do may might could should
    can must supposed likely ready soon finally meanwhile instead himself herself apparently
    thus separately briefly secretly actually formally unexpectedly abruptly successfully
    immediately together jointly last even probably possibly today yesterday tomorrow tonight
    subsequently cannot tentatively afterwards afterward thereafter""".split()
)
_IS = frozenset("is are was were am".split())
_BE = _IS | {"be", "been", "being"}
SAID = frozenset(
    "said believed reported understood thought known rumoured rumored seen confirmed".split()
)


@dataclass(slots=True)
class VerbGroup:
    """A verb with its auxiliaries: "is expected to visit"."""

    first: int
    verb: int
    words: frozenset[str]
    """The words before the verb in the group, in lower case."""
    control: str
    """The word that an infinitive hangs on ("invited him to visit"): "invited"; else ""."""
    control_at: int
    form: str

    @property
    def passive(self) -> bool:
        """Whether the group is passive ("was received")."""
        if self.form not in ("past", "participle") or self.words.isdisjoint(_BE):
            return False
        # "was said to have left" and "is to have left" are active.
        return not ("have" in self.words and "to" in self.words and "been" not in self.words)

    @property
    def tense(self) -> str:
        """past, present or future, as the group itself says."""
        words = self.words
        if not words:
            return _TENSE_ALONE.get(self.form, "infinitive")
        if not words.isdisjoint(WILL):
            return "future"
        if "to" in words:
            if "have" in words and not words.isdisjoint(SAID):
                return "past"
            if self.form == "ing" and "be" in words and not words.isdisjoint(SAID):
                return "present"  # "is said to be visiting Peru"
            if not (words.isdisjoint(_IS) and words.isdisjoint(PLANNED)):
                return "future"
            return "infinitive"
        if self.form != "past" and not words.isdisjoint(DUE):
            return "future"
        if self.form == "ing":
            return "participle" if words.isdisjoint(_BE) else "present"
        if words == {"be"}:
            return "infinitive"  # "is to meet X and be received by Y"
        if self.form in ("past", "participle") or not words.isdisjoint(_HAVING):
            return "past"
        if "did" in words:
            return "past"
        return "present" if self.form == "third" else "infinitive"


_TENSE_ALONE = {"ing": "participle", "past": "past", "participle": "past", "third": "present"}
"""Form of a verb -> its tense where no auxiliary stands before it."""


WILL = frozenset(["will", "would", "shall"])


DUE = frozenset("due expected scheduled slated".split())


PLANNED = DUE | {"set", "planned"}
"""Of what is to come: "is planned", "are set to"."""


_HAVING = HAVE | {"having"}
_NO_WORDS: frozenset[str] = frozenset()
_BEFORE_TIMES = frozenset("on in at this later by".split())


def verb_group(scene: Scene, verb: int, form: str) -> VerbGroup:
    """The group that ends with the verb at `verb`."""
    tokens = scene.tokens
    low = tokens.sentences[scene.sentence_at[verb]][0]
    lower = tokens.lower
    words: set[str] = set()
    index = verb
    while index > low:
        left = index - 1
        word = lower[left]
        if word in AUXILIARIES or (word in SAID and left > low and lower[left - 1] in _BE):
            words.add(word)
        elif scene.clock[left] is not None or (
            word in _BEFORE_TIMES and scene.clock[index] is not None
        ):
            if "to" in words and not _auxiliary_before(scene, left, low):
                break  # "left on Monday to lead": the day belongs to the verb before
        elif (word[-2:] == "ly" and len(word) > 4 and tokens.classes[left] == "a") or (
            word == "since" and left > low and lower[left - 1] in HAVE
        ):
            words.add(word)  # "and has since visited Peru"
        else:
            aside = _aside_before(scene, left, low)
            if aside < 0:
                break
            left = aside
        index = left
    if not words and index == verb and form != "base":
        return VerbGroup(verb, verb, _NO_WORDS, "", -1, form)
    if index == low and lower[index] in ("both", "each") and index < verb:
        words.remove(lower[index])  # "Both are in Oslo": the subject
        index += 1
    # Times and adverbs at the head belong to the clause, not to the group.
    while index < verb and scene.clock[index] is not None:
        index += 1
    if form == "base" and lower[verb] in ("set", "put", "cut") and not words & AUXILIARIES:
        form = "past"  # "set out on Monday"
    control, control_at = "", -1
    if "to" in words and not words & _BE and index > low and lower[index] == "to":
        control_at = _control(scene, index, low)
        control = lower[control_at]
    return VerbGroup(index, verb, frozenset(words), control, control_at, form)


def _auxiliary_before(scene: Scene, index: int, low: int) -> bool:
    """Whether an auxiliary stands before a time: "is on Monday to visit"."""
    while index > low and (
        scene.clock[index] is not None or scene.tokens.lower[index] in ("on", "in", "at", "this")
    ):
        index -= 1
    return scene.tokens.lower[index] in AUXILIARIES


def _aside_before(scene: Scene, close: int, low: int) -> int:
    """The mark that opens an aside between an auxiliary and its verb: "did not | , as some had
    announced, | come"; -1 where the token at `close` ends none."""
    lower = scene.tokens.lower
    if lower[close] not in _ASIDE_MARKS:
        return -1
    for index in range(close - 1, max(close - _ASIDE, low), -1):
        if lower[index] in _ASIDE_MARKS:
            parts = lower[index - 1] in _PARTED
            return index if parts and lower[index] == lower[close] else -1
    return -1


_ASIDE_MARKS = frozenset((",", "–", "—", "-"))
_PARTED = frozenset(("not", "never", "will", "would", "has", "have", "had", "did"))
_ASIDE = 14
"""Tokens of an aside, at most."""


def _control(scene: Scene, to: int, low: int) -> int:
    """The word that the infinitive after token `to` hangs on: a verb some words before, at best."""
    lower = scene.tokens.lower
    triggers = scene.triggers
    led = False
    for index in range(to - 1, max(to - 14, low - 1), -1):
        word = lower[index]
        if word in (",", ";") or ((word in STOPPERS or word == "that") and index < to - 1):
            break
        if word in ("led", "headed") and lower[index + 1] == "by":
            led = True  # "invited a delegation led by X to visit"
            continue
        if led and word in triggers.possible:
            return index
        if word in triggers.verbs and scene.owner[index] is None:
            if word in AUXILIARIES:  # "has invited X to visit", "had long urged him to go"
                wish = (at for at in range(index + 1, min(index + 4, to)))
                return next((at for at in wish if lower[at] in triggers.possible), index)
            return index
        if index == to - 1 and (
            word in triggers.possible
            or word in triggers.deny
            or word in triggers.planned
            or word in triggers.accept
            or word in triggers.cancel
        ):
            return index
    return to - 1


_SPEAKER_STOPS = frozenset(["to", "and", "for", "who"])
_LINKS = frozenset(["and", "but"])
_TURNS = CUTS | _LINKS | {"since", ","} | frozenset("\"“”„«»'‘’`")
"""Words and marks at which a clause may end."""


def clause_stop(scene: Scene, trigger: int) -> int:
    """Where the clause of the trigger ends: at a subordinator, a second verb, the full stop."""
    stop = scene.clause_stops.get(trigger)
    if stop is None:
        stop = scene.clause_stops[trigger] = _clause_stop(scene, trigger)
    return stop


_HOURS = frozenset(
    "dawn daybreak sunrise noon midday sunset dusk midnight nightfall breakfast lunch".split()
)
"""After "before": times of a day, not what is done later."""


def _turns_of(scene: Scene, sentence: int) -> list[int]:
    """The tokens of a sentence at which a clause may end, in order; found once a sentence."""
    found = scene.turns.get(sentence)
    if found is None:
        first, stop = scene.tokens.sentences[sentence]
        turns = map(_TURNS.__contains__, scene.tokens.lower[first:stop])
        # "before" of "the day before" ends no clause
        found = [at for at in compress(range(first, stop), turns) if scene.clock[at] is None]
        scene.turns[sentence] = found
    return found


def _clause_stop(scene: Scene, trigger: int) -> int:
    tokens = scene.tokens
    sentence = scene.sentence_at[trigger]
    high = tokens.sentences[sentence][1]
    for turn in _turns_of(scene, sentence):
        if turn <= trigger:
            continue
        word = tokens.lower[turn]
        if word in CUTS:
            ends = not _goes_on(scene, turn, high)
        elif word in _LINKS:
            ends = turn + 1 < high and opens_clause(scene, turn, high)
        elif word == "since":
            ends = tokens.lower[turn - 1] in _TIMES and (
                turn + 1 < len(scene.clock) and scene.clock[turn + 1] is None
            )  # "met for the first time since they had talks in Lima"
        else:
            ends = turn + 2 < high and (
                _ends_report(scene, turn, high) or _ends_relative(scene, trigger, turn)
            )
        if ends:
            return turn
    return high


_RELATIVE = 24
"""Tokens from "who" to the verb of its clause, at most."""


def _ends_relative(scene: Scene, trigger: int, comma: int) -> bool:
    """Whether the main verb follows the comma that ends a clause with "who": "X, who had been to
    Peru, | met Y in July"."""
    lower = scene.tokens.lower
    if lower[comma] != ",":
        return False
    first = scene.tokens.sentences[scene.sentence_at[trigger]][0]
    for at in range(trigger - 1, max(trigger - _RELATIVE, first), -1):
        if lower[at] == "who":
            after = lower[comma + 1]
            verb = scene.triggers.verbs.get(after)
            finite = after in VERBISH or (verb is not None and verb.is_finite)
            return lower[at - 1] == "," and finite
        if lower[at] in (",", ";", "and"):
            return False
    return False


_TIMES = frozenset(["time", "times"])


def _goes_on(scene: Scene, turn: int, high: int) -> bool:
    """Whether the clause goes on behind "before" or "once": "had been there once before, in 2015"."""
    lower = scene.tokens.lower
    word = lower[turn]
    if word == "as":
        so_late = not _LATE.isdisjoint(lower[turn + 1 : turn + 2]) and lower[
            turn + 2 : turn + 3
        ] == ["as"]
        return so_late or lower[turn - 1] in _LATE or _in_an_office(scene, turn, high)
    if word not in ("before", "once", "after"):
        return False
    after = lower[turn + 1] if turn + 1 < high else ""
    time = scene.clock[turn + 1] if turn + 1 < high else None
    if time is not None and time.type == "TIME":
        return True  # "landed shortly after 11 a.m. on Friday"
    if word == "after":
        return False
    if word == "once":
        return after in ("before", "again", "more", ",")
    return after[:1] in (",", ".") or after in _HOURS or _ends_with_a_time(scene, turn + 1, high)


_LATE = frozenset("recently late early".split())
"""Between "as" and "as": "was there as recently as March"."""


_OFFICES = frozenset(
    """minister premier president envoy representative member head guest leader secretary chief
    ambassador chairman speaker senator candidate""".split()
)


_TO_OFFICE = 6
"""Tokens from "as" to the office, at most: "as a special envoy"."""


def _in_an_office(scene: Scene, turn: int, high: int) -> bool:
    """Whether an office follows "as": "went there as Soviet minister in 1990"."""
    lower = scene.tokens.lower
    for at in range(turn + 1, min(turn + _TO_OFFICE, high)):
        if lower[at] in _OFFICES:
            name = scene.owner[at + 1] if at + 1 < high else None
            return name is None or name.kind != "person"  # "as President X spoke"
        if lower[at] in VERBISH or lower[at] in scene.triggers.verbs or lower[at] in (",", "the"):
            return False
    return False


_SOURCES = frozenset(["source", "sources", "statement"])


def _ends_report(scene: Scene, mark: int, high: int) -> bool:
    """Whether the words of a report end at a comma or quotation mark: ", Annan said"."""
    lower, reporting = scene.tokens.lower, scene.triggers.reporting
    if reporting.isdisjoint(lower[mark + 1 : mark + 9]):
        return False
    for ahead in range(mark + 1, min(mark + 9, high)):
        if (
            lower[ahead] in reporting
            and lower[ahead] not in _SOURCES
            and lower[ahead - 1] != "been"
        ):
            speaker = scene.owner[ahead - 1] is not None or scene.tokens.classes[ahead - 1] == "a"
            if "," in lower[mark + 1 : ahead] and _is_a_stretch(scene, mark):
                return False  # "visited Peru and Chile, in March, a spokesman said"
            return (ahead - mark <= 2 or speaker) and _SPEAKER_STOPS.isdisjoint(
                lower[mark + 1 : ahead]
            )
    return False


def _is_a_stretch(scene: Scene, comma: int) -> bool:
    """Whether a month or a year stands between a comma and the next one: no day of a report."""
    at = comma + 1 + (scene.tokens.lower[comma + 1] in ("in", "during"))
    time = scene.clock[at]
    if time is None or time.earliest is None or time.earliest == time.latest:
        return False
    while scene.clock[at] is time and at + 1 < len(scene.clock):
        at += 1
    return scene.tokens.lower[at] == ","


def _ends_with_a_time(scene: Scene, index: int, high: int) -> bool:
    """Whether a time and no more stands at `index`: "before the end of the month"."""
    time = scene.clock[index] if index < high else None
    if time is None:
        return False
    while index < high and scene.clock[index] is time:
        index += 1
    if index >= high or scene.tokens.classes[index] in ",.;":
        return True
    return scene.tokens.lower[index] in ("for", "to")  # "before June 3 for talks"


def clause_start(scene: Scene, trigger: int) -> int:
    """Where the clause of the trigger begins: after a subordinator or at the sentence's start."""
    start = scene.clause_starts.get(trigger)
    if start is None:
        start = scene.clause_starts[trigger] = _clause_start(scene, trigger)
    return start


def _clause_start(scene: Scene, trigger: int) -> int:
    tokens = scene.tokens
    sentence = scene.sentence_at[trigger]
    low = scene.openings.get(sentence, tokens.sentences[sentence][0])
    lower, classes = tokens.lower, tokens.classes
    group = trigger
    while group > low and lower[group - 1] in AUXILIARIES:
        group -= 1
    if group > low and classes[group - 1] == "," and not lower[group].endswith("ing"):
        # "Kamal, who flew here from Malaysia, was received": the main clause again
        return _with_its_subject(scene, group - 1, low)
    turns = _turns_of(scene, sentence)
    for turn in reversed(turns):
        if turn >= trigger:
            continue
        if lower[turn] in CUTS:
            return turn + 1
        if (
            lower[turn] in _LINKS
            and trigger - 24 < turn <= trigger - 4
            and turn > low
            and fronted_place(scene, turn, trigger + 1)
        ):
            return turn + 1
    return low


_OPENING = frozenset(["when", "while", "after"])


def _with_its_subject(scene: Scene, comma: int, low: int) -> int:
    """Where the clause begins whose verb follows the comma behind an apposition: the sentence's start,
    or "in May, when | X, a former minister, visited Peru"."""
    lower = scene.tokens.lower
    for turn in reversed(_turns_of(scene, scene.sentence_at[comma])):
        if turn < comma and lower[turn] in _OPENING:
            ahead = (scene.owner[at] for at in range(turn + 1, min(turn + TO_NAME, comma)))
            named = (one for one in ahead if one is not None and one.kind == "person")
            name = next(named, None)
            if name is not None and name.stop < comma and lower[name.stop] == ",":
                return turn + 1
            return low
    return low
