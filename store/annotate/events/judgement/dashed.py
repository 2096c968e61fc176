"""Says whether a sentence goes on to tell that what somebody was to do was not done.

"was expected in Rome but stayed at home", "who was to come, has cancelled". That something was to be
done is read in polarity.py, what the words behind a noun say of a visit in aftermath.py, what the
next sentence says in called_off.py ("The trip is off") and denials.py ("He did not come").
"""

from __future__ import annotations

from store.annotate.closed_words import BIDDEN, NOT, WAS
from store.annotate.events.clause.clauses import VerbGroup
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Scene
from store.annotate.events.clause.timing import any_to_come
from store.annotate.events.judgement.aftermath import after, place_behind
from store.annotate.events.judgement.calling_off import calls_off
from store.annotate.events.judgement.hindered import hindered

EXPECTED = frozenset(
    "expected due scheduled set slated supposed tipped to planned intended hoped".split()
)
"""Before what somebody was to do."""


_STAYED = frozenset(
    "stayed sent cancelled canceled decided skipped declined chose backed missed".split()
)


def hope_dashed(scene: Scene, group: VerbGroup) -> bool:
    """Whether the sentence goes on to say that it was not done: "was to come but did not"."""
    words = group.words
    if "would" in words and (_taken_back(scene, group) or _had_said_so(scene, group)):
        return True
    lower = scene.tokens.lower
    told_as_plan = words & EXPECTED or lower[group.verb] in EXPECTED
    meant = group.control in _MEANT
    if not meant and not told_as_plan:
        return False
    stop = scene.tokens.sentences[scene.sentence_at[group.verb]][1]
    if not meant and words.isdisjoint(_WAS_OR_HAD):
        # "X, who is due there on Monday, has been told to stand by"
        return lower[group.first - 1] == "who" and held_back(scene, group.verb, stop)
    if lower[group.first - 1] == "who" and _stayed_after_all(scene, group.verb, stop):
        return True
    at = next((k for k in range(group.verb + 1, stop) if lower[k] == "but"), -1)
    if at < 0:
        # "was expected to stop in Oslo, flew home instead"
        return "instead" in lower[group.verb : stop] and lower[stop - 2 : stop - 1] == ["instead"]
    at += 1
    if _others_say_not(scene, at, stop) or hindered(scene, at, stop):
        return True
    noun = at + 1 if lower[at : at + 1] in (["the"], ["that"], ["his"], ["her"], ["their"]) else -1
    if 0 < noun < stop and scene.triggers.nouns.get(lower[noun]) == "visit":
        if place_behind(scene, noun, stop) is not None:
            return False  # of which stop it is said is for called_off.py
        return after(scene, noun, stop) in ("denied", "cancelled")
    if 0 < noun < stop and lower[noun] in ("flight", "plane", "train", "departure", "arrival"):
        return not {"delayed", "cancelled", "canceled", "diverted"}.isdisjoint(lower[noun:stop])
    while at < stop and lower[at] in ("he", "she", "they", "then", "later", "in", "the", "end"):
        at += 1
    if at >= stop:
        return False
    if lower[at] in WAS and lower[at + 1 : at + 2] and lower[at + 1] in BIDDEN:
        # "but was told to wait", "but was told that a letter would do"
        return _bidden_to_stay(lower, at + 1, stop) or (
            lower[at + 2 : at + 3] != ["to"] and _came_to_else(scene, group, stop)
        )
    if lower[at] in WAS and lower[at + 1 : at + 2] and lower[at + 1] in _HELD_UP:
        return True  # "was to fly to Oslo but was stopped at the airport"
    if lower[at] in _CHANGED and not _PLANS.isdisjoint(lower[at + 1 : at + 4]):
        return True  # "was to go on to Lima but changed his plans"
    if lower[at] in _WENT and "home" in lower[at + 1 : at + 4]:
        return True  # "but flew straight home"
    if lower[at] == "stayed" and not SHORTER.isdisjoint(lower[at + 1 : at + 2]):
        return False  # "was to spend a week in Oslo but stayed only two days"
    if lower[at] in _STAYED:
        return lower[at] != "decided" or bool(_NOT_GOING & set(lower[at : at + 4]))
    if lower[at] in ("never", "did") and lower[at : at + 2] != ["did", "so"]:
        at += 1
        if lower[at : at + 1] == ["not"]:
            at += 1
        elif lower[at - 1] != "never":
            return False
        verb = scene.triggers.verbs.get(lower[at]) if at < stop else None
        return (
            at >= stop
            or scene.tokens.classes[at] in ".,;"
            or lower[at] in ("appear", "show", "do", "did", "make", "turn", "materialise")
            or (verb is not None and not _GOING.isdisjoint(verb.frames))
        )
    return not meant and _came_to_else(scene, group, stop)


_MADE_AFTER_ALL = frozenset(
    """came come coming arrived arrive arrives went flew landed reached travelled traveled delayed late
    later until earlier also still plans clear known whether will would may might is are has
    have expected not nothing never no yet appeared attended joined""".split()
)
"""Behind "but" of a plan that may have been kept, or of what else is told of it."""


def _came_to_else(scene: Scene, group: VerbGroup, stop: int) -> bool:
    """Whether something else is told behind "but" of what was to be done, and no day to come of it:
    "was to fly to Oslo but was told that a letter would do"."""
    lower = scene.tokens.lower
    but = lower.index("but", group.verb, stop)
    if any_to_come(scene, group.verb, but) or lower[but + 1] in scene.triggers.reporting:
        return False
    return _MADE_AFTER_ALL.isdisjoint(lower[but:stop])


SHORTER = frozenset("only just barely longer until till for less no not a".split())
"""Behind "stayed" of one who was there, for a shorter or longer time."""


_WAS_OR_HAD = frozenset(["was", "were", "had"])


_MEANT = frozenset("intended planned meant prepared".split())
"""Verbs of having a plan, before "to go"."""


_CHANGED = frozenset("changed altered revised abandoned dropped scrapped".split())


_PLANS = frozenset("plan plans mind programme program itinerary idea".split())


_HELD_UP = frozenset(
    """stopped prevented barred detained refused denied blocked arrested recalled forbidden
    hospitalised hospitalized unable""".split()
)


_ALTHOUGH = frozenset(["although", "though"])


_TURNS = frozenset(["but", "then", "however"])


_TAKEN_BACK = (
    ["withdrew"],
    ["retracted"],
    ["reversed"],
    ["backtracked"],
    ["took", "it", "back"],
    ["changed", "its", "mind"],
    ["changed", "his", "mind"],
    ["changed", "her", "mind"],
    ["changed", "their", "mind"],
    ["thought", "better"],
    ["backed", "out"],
    ["pulled", "out"],
    ["sent", "word", "that", "he", "would", "not"],
)


_BEFORE_TURN = 5
"""Tokens from "but" to the verb that takes a plan back."""


def _taken_back(scene: Scene, group: VerbGroup) -> bool:
    """Whether a plan told as such is taken back: "said X would come, but then withdrew"."""
    lower = scene.tokens.lower
    first, stop = scene.tokens.sentences[scene.sentence_at[group.verb]]
    for at in range(first + 1, group.first):
        if lower[at] in _ALTHOUGH and not NOT.isdisjoint(lower[max(at - 6, first) : at]):
            return True  # "did not come, although it was said that he would"
    turn = next((at for at in range(group.verb + 1, stop) if lower[at] in _TURNS), stop)
    return any(
        lower[at : at + len(words)] == words
        for at in range(turn + 1, min(turn + _BEFORE_TURN, stop))
        for words in _TAKEN_BACK
        if lower[at] == words[0]
    )


_SAID = frozenset("said told announced vowed promised declared boasted pledged insisted".split())


_ONLY_JUST = frozenset("only just still".split())


def _had_said_so(scene: Scene, group: VerbGroup) -> bool:
    """Whether a plan is told as what was said shortly before something happened to it: "had said
    only the day before that he would go"."""
    lower = scene.tokens.lower
    low = scene.tokens.sentences[scene.sentence_at[group.verb]][0]
    for at in range(group.first - 1, low, -1):
        if lower[at] in _SAID and "had" in lower[max(at - 3, low) : at]:
            return not _ONLY_JUST.isdisjoint(lower[at - 2 : group.first])
    return False


_WITHDRAWN = frozenset(
    "withdrawn withdrew withdraws rescinded rescinds revoked revokes retracted cancelled canceled".split()
)


_LEAVES = frozenset("invitation invitations visa visas permission".split())


def disinvited(scene: Scene, group: VerbGroup) -> bool:
    """Whether who was to come lost his invitation: "withdrew an invitation to X, who was to come".

    The visit must be told of the one invited, in a clause of his by "who".
    """
    if group.words.isdisjoint(WAS):
        return False
    lower = scene.tokens.lower
    low = scene.tokens.sentences[scene.sentence_at[group.verb]][0]
    if lower[group.first - 1] != "who":
        return False
    for at in range(group.first - 2, max(group.first - 20, low), -1):
        if lower[at] in _LEAVES:
            return not _WITHDRAWN.isdisjoint(lower[max(at - 4, low) : at])
        if lower[at] in ("who", "which", "that", "and", ";"):
            return False
    return False


def _others_say_not(scene: Scene, at: int, stop: int) -> bool:
    """ "but the Kremlin said on Monday that he would not be coming", "but X went in his stead"."""
    lower = scene.tokens.lower
    for index in range(at, stop - 2):
        word = lower[index]
        if word in ("he", "she") and lower[index + 1 : index + 3] == ["would", "not"]:
            return not _WOULD_NOT.isdisjoint(lower[index + 3 : min(index + 5, stop)])
        if word == "in" and lower[index + 1] in ("his", "her"):
            return lower[index + 2] in ("stead", "place")
    return lower[stop - 2] == "instead" and not _WENT.isdisjoint(lower[at:stop])


_WOULD_NOT = frozenset("come coming go going attend attending travel travelling make".split())


_WENT = frozenset("went came travelled traveled attended flew returned headed".split())


_NOT_GOING = frozenset("not against stay remain".split())


_GOING = frozenset("go come arrive visit attend leave reach".split())


_OUT = frozenset(["out", "off"])


_AT_HOME = frozenset("at in away home behind".split())


_LATER = frozenset(
    "has had have also both then now later instead abruptly suddenly unexpectedly".split()
)


_CALLED_OFF = frozenset(
    "trip trips visit visits journey tour plans appearance travel attendance participation".split()
)


_NOT_DONE = (
    ["did", "not"],
    ["was", "absent"],
    ["was", "unable"],
    ["could", "not"],
    ["will", "not"],
)


_COMING = frozenset("go come attend travel fly visit arrive appear show turn".split())


_NOT_ALONE = (["alone"], ["empty-handed"], ["without"], ["unaccompanied"])


def _not_going(lower: list[str], at: int) -> bool:
    """Whether behind a "not" a verb of coming stands: not "elaborate", nor "go alone"."""
    if lower[at : at + 1] in (["."], [","], []):
        return True
    if lower[at : at + 2] in (["make", "it"], ["be", "going"], ["be", "coming"], ["be", "there"]):
        return True
    return lower[at] in _COMING and lower[at + 1 : at + 2] not in _NOT_ALONE


def _stayed_after_all(scene: Scene, verb: int, stop: int) -> bool:
    """Whether the main clause behind "X, who was to come," says so: ", has pulled out"."""
    lower = scene.tokens.lower
    at = next((k for k in range(verb + 1, stop - 1) if lower[k] == ","), -1)
    if at < 0:
        return False
    at += 1
    if lower[at : at + 2] in _NOT_DONE:
        return lower[at + 1] in ("absent", "unable") or _not_going(lower, at + 2)
    while at < stop - 1 and lower[at] in _LATER:
        at += 1
    if at + 1 >= stop:
        return False
    if calls_off(scene, at) or lower[at] in scene.triggers.cancel:
        noun = next((k for k in range(at, min(at + 7, stop)) if lower[k] in _CALLED_OFF), -1)
        place = place_behind(scene, noun, stop) if noun > 0 else None
        if place is not None:  # "who was to visit Lima, has put off a visit to Rome"
            named = (scene.place_at(k) for k in range(verb, at))
            return any(one is not None and one.country == place.country for one in named)
        return not _CALLED_OFF.isdisjoint(lower[at : min(at + 7, stop)]) or (
            lower[at] in ("cancelled", "canceled")
            and lower[at + 1] in (".", ",", "because", "on", "at", "after")
        )
    word, next_word = lower[at], lower[at + 1]
    if word in ("pulled", "cried", "backed", "dropped", "bowed"):
        return next_word in _OUT
    if word == "stayed":
        return next_word in _AT_HOME
    if held_back(scene, verb, stop):
        return True
    return word == "sent" and (
        lower[stop - 2] == "instead" or not {"place", "stead"}.isdisjoint(lower[at:stop])
    )


_BEEN = frozenset("has have had is was been since now also meanwhile".split())


def held_back(scene: Scene, plan: int, stop: int) -> bool:
    """Whether the main clause behind "X, due there," has him wait: ", has been told to stand by"."""
    lower = scene.tokens.lower
    comma = next((k for k in range(plan + 1, stop - 2) if lower[k] == ","), -1)
    if comma < 0:
        return False
    at = comma + 1
    while at < stop - 1 and lower[at] in _BEEN:
        at += 1
    if at == comma + 1:
        return False
    if lower[at] in BIDDEN:
        return _bidden_to_stay(lower, at, stop)
    return _kept_waiting(scene, at)


_TO_WAIT = (
    ["stand", "by"],
    ["stand", "down"],
    ["stay", "put"],
    ["stay", "in"],
    ["stay", "at"],
    ["stay", "away"],
    ["stay", "behind"],
    ["stay", "where"],
    ["remain", "in"],
    ["remain", "at"],
    ["remain", "where"],
    ["hold", "off"],
    ["hold", "back"],
    ["sit", "tight"],
    ["turn", "back"],
    ["call", "off"],
    ["put", "off"],
    ["keep", "away"],
    ["wait"],
    ["cancel"],
    ["postpone"],
    ["delay"],
    ["defer"],
    ["scrap"],
    ["unpack"],
)
"""What who was to leave is told to do instead: "to stand by"."""


_TO_INFINITIVE = 4
"""Tokens from "told" to the "to" of what he is told: "told by his ministry to wait", at most."""


def _bidden_to_stay(lower: list[str], at: int, stop: int) -> bool:
    """Whether "(been) told to stand by", "been asked not to come" begins at a token."""
    for to in range(at + 1, min(at + 2 + _TO_INFINITIVE, stop - 1)):
        if lower[to] == "to":
            if lower[to - 1] == "not":
                return lower[to + 1] in _WOULD_NOT
            return any(lower[to + 1 : to + 1 + len(words)] == words for words in _TO_WAIT)
    return False


_HELD = (["on", "hold"], ["on", "standby"], ["kept", "waiting"], ["kept", "at", "home"])


def _kept_waiting(scene: Scene, at: int) -> bool:
    """Whether "(is) on hold", "(has been) kept at home", "kept in Rome by the crisis" begins there."""
    lower = scene.tokens.lower
    if any(lower[at : at + len(words)] == words for words in _HELD):
        return True
    kept = lower[at : at + 2] == ["kept", "in"] and at + 2 < len(lower)
    place = scene.owner[at + 2] if kept else None
    return place is not None and place.kind == "place"


RULES = (
    EventRule(
        "trip/judge-dashed",
        """
        + 2018-05-18 | Swiss diplomat Paul Seger, who was to visit Minsk next week, has pulled out. => status Paul Seger > BY = cancelled
        + 2018-05-18 | Swiss diplomat Paul Seger, who was to visit Minsk next week, has pulled a muscle. => status Paul Seger > BY = planned
        + 2018-05-18 | Swiss diplomat Paul Seger, who was expected in Minsk this month, put off his trip indefinitely. => status Paul Seger > BY = cancelled
        + 2018-05-18 | Swiss diplomat Paul Seger was expected in Minsk on Monday but stayed at home. => status Paul Seger > BY = cancelled
        + 2018-05-18 | Swiss diplomat Paul Seger was to fly to Minsk on Monday, but was stopped at the airport in Bern. => status Paul Seger > BY = cancelled
        + 2018-05-18 | Swiss diplomat Paul Seger was to go on to Minsk on Monday but changed his plans and flew home. => status Paul Seger > BY = cancelled
        + 2018-05-18 | Swiss diplomat Paul Seger was to fly to Minsk on Monday but flew straight home. => status Paul Seger > BY = cancelled
        - 2018-05-18 | Swiss diplomat Paul Seger was to fly to Minsk on Monday, but was asked to hurry. => status Paul Seger > BY = cancelled
        - 2018-05-18 | MINSK, May 18 (AFP) - A fair opened here on Thursday. Swiss diplomat Paul Seger decided against attending. => trip Paul Seger > BY
        - 2018-05-18 | MINSK, May 18 (AFP) - Swiss diplomat Paul Seger decided not to come. The embassy had said that he would come here. => trip Paul Seger > BY
        + 2018-05-18 | Belarus has withdrawn an invitation to Swiss diplomat Paul Seger, who was due to fly to Minsk on Friday. => status Paul Seger > BY = cancelled
        - 2018-05-18 | Belarus has prepared an invitation to Swiss diplomat Paul Seger, who was due to fly to Minsk on Friday. => status Paul Seger > BY = cancelled
        - 2018-05-18 | The embassy told Minsk in April that Swiss diplomat Paul Seger would come to Minsk, but later withdrew the notice. => status Paul Seger > BY = planned
        + 2018-05-18 | The embassy told Minsk in April that Swiss diplomat Paul Seger would come to Minsk, but later withdrew the notice. => status Paul Seger > BY = cancelled
        - 2018-05-18 | Swiss diplomat Paul Seger had said only hours before that he would fly to Minsk. => status Paul Seger > BY = planned
        + 2018-05-18 | Swiss diplomat Paul Seger said only hours before that he would fly to Minsk on Monday. => status Paul Seger > BY = planned
        - 2018-05-18 | Swiss diplomat Paul Seger decided not to come, although the embassy had said he would fly to Minsk. => status Paul Seger > BY = planned
        - 2018-05-18 | Swiss diplomat Paul Seger was expected in Minsk on Monday but stayed at home. => status Paul Seger > BY = completed
        - 2018-05-18 | Swiss diplomats Paul Seger and Urs Bucher, who were due in Minsk on Monday, also cancelled their travel. => status Urs Bucher > BY = planned
        + 2018-05-18 | Swiss diplomat Paul Seger, who was due in Minsk on Sunday, has been told to stand by. => status Paul Seger > BY = cancelled
        + 2018-05-18 | Swiss diplomat Paul Seger, who is due in Minsk on Sunday, has been instructed to sit tight. => status Paul Seger > BY = cancelled
        + 2018-05-18 | Swiss diplomat Paul Seger, due in Minsk on Sunday, has been asked to hold off. => status Paul Seger > BY = cancelled
        + 2018-05-18 | Swiss diplomat Paul Seger, who was due in Minsk on Sunday, has been kept in Bern by a strike. => status Paul Seger > BY = cancelled
        + 2018-05-18 | Swiss diplomat Paul Seger, who is due in Minsk on Sunday, has been told to press for a deal. => status Paul Seger > BY = planned
        + 2018-05-18 | Swiss diplomat Paul Seger, who is to visit Minsk on Sunday, has been asked to stay on as head of the bank. => status Paul Seger > BY = planned
        + 2018-05-18 | Swiss diplomat Paul Seger, who was due in Minsk on Sunday, has been kept in the dark. => status Paul Seger > BY = planned
        - 2018-05-18 | Swiss diplomat Paul Seger was expected in Minsk on Monday, but he fell ill. => status Paul Seger > BY = completed
        - 2018-05-18 | Expected in Minsk on Monday, Swiss diplomat Paul Seger fell ill. => status Paul Seger > BY = planned
        - 2018-05-18 | Belarus is willing to receive Swiss diplomat Paul Seger in Minsk next week. => trip Paul Seger > BY
        - 2018-05-18 | Belarus told Swiss diplomat Paul Seger he was not welcome in Minsk. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger was going to fly to Minsk with a letter but was told that a cable was enough. => status Paul Seger > BY = cancelled
        + 2018-05-18 | Swiss diplomat Paul Seger was due to fly to Minsk last week, but a letter was sent instead. => status Paul Seger > BY = cancelled
        + 2018-05-18 | Swiss diplomat Paul Seger was due to fly to Minsk last week but came a day late. => status Paul Seger > BY = completed
        + 2018-05-18 | Swiss diplomat Paul Seger is to fly to Minsk on Sunday, but a letter was sent ahead. => status Paul Seger > BY = planned
        """,
    ),
)
