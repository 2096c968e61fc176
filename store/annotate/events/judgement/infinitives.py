"""Says what the words that an infinitive or a gerund hangs on make of it: "had no visa to travel",
"lacked the strength to go", "under no circumstances", "did not hesitate to come".

Words of inviting, refusing and planning are in the lists of triggers.toml and read by polarity.py.
"""

from __future__ import annotations

from store.annotate.closed_words import HAVE, NEGATIVES
from store.annotate.events.clause.clauses import VerbGroup
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import SUBORDINATORS, Scene
from store.annotate.events.clause.timing import any_to_come

_NOT_DONE = frozenset(
    """hesitate hesitated hesitates hesitating lack lacks lacked lacking fear feared fears dreaded
    neglect neglected neglects forgot forget omitted omits omit scorned disdained disdains loath
    forbade forbids disinclined unfit incapable powerless refusal inability unwillingness failure
    fail fails failed failing ashamed embarrassed""".split()
)
"""Words on which hangs what is not done; under a "not", it is done."""


_NEGATIVE = frozenset("not never hardly scarcely".split())


_NO = frozenset(["no", "little", "insufficient"])


_NONE_TO_SPEAK_OF = frozenset(
    """trouble difficulty difficulties hesitation choice qualms option objection objections scruples
    alternative problem problems compunction doubt less fewer later sooner longer time""".split()
)
"""Nouns that, behind "no", hinder nobody: "had no trouble reaching", "had no choice but to go"."""


_NO_TO = 4
"""Tokens from "no" to the infinitive that it denies, at most: "in no particular hurry to go"."""


_REACH = 6
"""Tokens back from a verb to a word it hangs on, with what may stand between."""


_TO_OTHERS = frozenset(["left", "leaves", "leave", "leaving"])


def by_what_it_hangs_on(scene: Scene, group: VerbGroup, low: int) -> str:
    """The polarity that its governing words give to a verb; "" where they say nothing."""
    lower = scene.tokens.lower
    first = group.first
    begin = max(first - _REACH, low)
    if _at_no_time(lower, first, begin) or _not_after_all(lower, first, begin):
        return "denied"
    sentence = scene.tokens.sentences[scene.sentence_at[group.verb]][0]
    if _only_once_granted(lower, first, max(first - 2 * _REACH, sentence)):
        return "none"
    if lower[first - 1] == "than" and not {"rather", "sooner"}.isdisjoint(lower[begin:first]):
        return "none"  # "would rather resign than go there"
    if group.form == "ing" and (_is_subject(scene, group) or _no_wish_for(lower, first, begin)):
        return "none"
    bare = group.form == "base" or lower[group.verb] in ("set", "put")
    if bare and not group.words and _lets_others(scene, first, begin):
        return "denied"
    if "to" not in group.words and lower[first - 1] != "to":
        return ""
    if "still" in group.words and not group.words.isdisjoint(HAVE):
        return "denied"  # "has still to set foot there"
    to = next((at for at in range(group.verb - 1, first - 2, -1) if lower[at] == "to"), first - 1)
    wished = _only_wished(scene, group, to, low)
    if wished:
        return wished
    forbidden = _past_names(scene, to - 1, low)
    if forbidden < to - 1 and lower[forbidden] in _FORBIDDING:
        return "denied"
    for at in range(to - 1, max(to - _NO_TO, low) - 1, -1):
        word = lower[at]
        if word in SUBORDINATORS or word in (",", ";", '"'):
            break
        if word in _NOT_DONE and at >= to - _NO_TO + 1:
            return "actual" if not _NEGATIVE.isdisjoint(lower[max(at - 3, low) : at]) else "denied"
        if word in _NO and lower[at + 1] not in _NONE_TO_SPEAK_OF and at < to - 1:
            return "denied"
        if word in ("nothing", "nobody"):
            return "denied"  # "nothing would induce him to go"
        if word == "it" and lower[at - 1] in _TO_OTHERS and lower[at + 1] == "to":
            return "denied"  # "left it to others to go"
    return ""


_FORBIDDING = frozenset("forbade forbids forbid forbidden forbidding prohibited".split())


def _past_names(scene: Scene, at: int, low: int) -> int:
    """The last token up to `at` that is no part of a name or an office: "forbade" of "forbade
    Foreign Minister X"."""
    while (at > low and scene.tokens.lower[at] not in _FORBIDDING) and (
        scene.owner[at] is not None
        or scene.titled[at] is not None
        or scene.tokens.lower[at] in _HIM
        or scene.tokens.lower[at] in ("his", "her", "the")
    ):
        at -= 1
    return at


_LEAVE = frozenset(
    """chance opportunity permission leave right reason request requests application applications
    attempt attempts bid bids visa visas clearance urge desire wish ambition temptation need
    eagerness impatience hopes hope authorisation authorization mandate assurances""".split()
)
"""Nouns with an infinitive that do not tell that it was done."""


_TRYING = frozenset(
    """trying tried tries try waiting waited waits wait struggling struggled longing longs yearning
    yearns dying welcome cleared authorised authorized tempted entitled unwise premature inopportune
    imprudent undecided dangerous lobbying campaigning pleading begging""".split()
)
"""The same of verbs and adjectives."""


_USED = frozenset("used uses using seized took taking grabbed exploited".split())
"""Before "the chance to visit": it was used."""


_TO_WISH = 5
"""Tokens from a wish to its infinitive, at most: "been trying for months to get there"."""


def _only_wished(scene: Scene, group: VerbGroup, to: int, low: int) -> str:
    """What an infinitive is that is tried, allowed or called unwise: "has permission to travel", "it
    was too early to go"; "actual" of "used the chance to go"."""
    lower = scene.tokens.lower
    begin = max(to - _TO_WISH, low)
    if "too" in lower[max(to - 3, begin) : to] and "not" not in lower[begin:to]:
        return "none"
    for at in range(to - 1, begin - 1, -1):
        word = lower[at]
        if word in SUBORDINATORS or word in (",", ";", "and", "to"):
            return ""
        if word in _TRYING or (word in _LEAVE and at >= to - 2):
            if not _USED.isdisjoint(lower[max(at - 3, low) : at]):
                return "actual"
            stop = scene.tokens.sentences[scene.sentence_at[group.verb]][1]
            return "" if any_to_come(scene, group.verb, stop) else "none"
    return ""


_AT_NO_TIME = frozenset(
    "circumstances circumstance account case way means time point stage event".split()
)


def _at_no_time(lower: list[str], first: int, begin: int) -> bool:
    """Whether "under no circumstances" or "at no time" stands before a verb."""
    return any(
        lower[at] == "no" and lower[at + 1] in _AT_NO_TIME and lower[at - 1] not in LOST
        for at in range(first - 2, begin - 1, -1)
        if "," not in lower[at:first]
    )


LOST = frozenset("lose lost losing waste wasted wasting".split())
"""Before "no time in visiting": it is done at once."""


def _not_after_all(lower: list[str], first: int, begin: int) -> bool:
    """Whether an aside stands between a "not" and its verb: "would not, after all, come"."""
    if lower[first - 1] != ",":
        return False
    opened = next((at for at in range(first - 2, begin - 1, -1) if lower[at] == ","), -1)
    return opened > 0 and lower[opened - 1] in NEGATIVES


_WANTING = frozenset(
    "wants want needs need insists demands requires awaits waiting seeks expects".split()
)
"""Verbs of what somebody has yet to be given."""


def _only_once_granted(lower: list[str], first: int, begin: int) -> bool:
    """Whether a condition is set: "wants guarantees before going there", "before he goes"."""
    before = first - 1 - (lower[first - 1] in ("he", "she", "they"))
    return lower[before] == "before" and not _WANTING.isdisjoint(lower[begin:before])


_JOURNEYING = frozenset(
    "going travelling traveling visiting flying attending coming returning sending joining".split()
)


_IS = frozenset("is was would will remains remained seems seemed".split())


def _is_subject(scene: Scene, group: VerbGroup) -> bool:
    """Whether a gerund is what its sentence is about: "Going there, he said, was not the plan"."""
    lower = scene.tokens.lower
    sentence = scene.sentence_at[group.verb]
    first, stop = scene.tokens.sentences[sentence]
    first = scene.openings.get(sentence, first)
    first += scene.tokens.classes[first] == '"'
    if group.first != first or lower[group.verb] not in _JOURNEYING:
        return False
    comma = next((at for at in range(first, stop) if lower[at] == ","), stop)
    if not _IS.isdisjoint(lower[first:comma]):
        return True
    second = next((at for at in range(comma + 1, stop - 1) if lower[at] == ","), -1)
    return second > 0 and lower[second + 1] in _IS


_FOR = frozenset("for in of about".split())


def _no_wish_for(lower: list[str], first: int, begin: int) -> bool:
    """Whether a gerund is what nobody wishes: "has no appetite for sending X there"."""
    return lower[first - 1] in _FOR and any(
        lower[at] in _NO and lower[at + 1] not in _NONE_TO_SPEAK_OF
        for at in range(max(first - 4, begin), first - 2)
    )


_REFUSED = frozenset("refused refuses declined unwilling failed reluctant".split())


_HIM = frozenset("him her them us me".split())


def _lets_others(scene: Scene, first: int, begin: int) -> bool:
    """Whether somebody has others do it, whom nothing names: "let his deputy go"."""
    lower = scene.tokens.lower
    for at in range(first - 1, begin - 1, -1):
        if lower[at] in ("let", "lets", "letting"):
            refused = lower[at - 1] == "to" and lower[at - 2] in _REFUSED
            if refused or lower[at - 1] in NEGATIVES:
                return True  # "would not let X come", "refused to let X come"
            return at < first - 1 and not scene.people_in(at, first) and lower[at + 1] not in _HIM
        if lower[at] in SUBORDINATORS or lower[at] in (",", "to"):
            return False
    return False


_MOVES = frozenset(
    """plan plans trip trips visit visits journey tour tours attempt attempts bid intention decision
    effort efforts idea project projects programme flight flights commitment promise scheme proposal
    offer mission preparations arrangements talks agreement voyage expedition invitation it them
    this that hopes thoughts move moves""".split()
)
"""Nouns of going: what is cancelled with them is not done either."""


def cancels_another(scene: Scene, control: int, to: int) -> bool:
    """Whether what is called off at `control` only makes room: "postponed an operation to travel"."""
    lower = scene.tokens.lower
    between = lower[control + 1 : to]
    return (
        len(between) > 1
        and scene.tokens.classes[to - 1] == "a"
        and scene.clock[to - 1] is None
        and _MOVES.isdisjoint(between)
    )


RULES = (
    EventRule(
        "trip/judge-hanging-on",
        """
        - 2018-05-18 | Swiss diplomat Paul Seger had no visa to travel to Minsk. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger had no choice but to fly to Minsk on Monday. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger lacked the strength to travel to Minsk. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger will under no circumstances travel to Minsk. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger left it to others to travel to Minsk. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger did not hesitate to come to Minsk on Monday. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger let his deputy travel to Minsk on Monday. => trip Paul Seger > BY
        + 2018-05-18 | Bern let Swiss diplomat Paul Seger travel to Minsk on Monday. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger has still to set foot in Minsk. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger changed his mind about going to Minsk. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger will not, in the end, travel to Minsk on Monday. => trip Paul Seger > BY
        - 2018-05-18 | Travelling to Minsk, Swiss diplomat Paul Seger said, was not on his mind. => trip Paul Seger > BY
        + 2018-05-18 | Travelling to Minsk on Monday, Swiss diplomat Paul Seger was in good spirits. => trip Paul Seger > BY
        - 2018-05-18 | Bern has no appetite for sending diplomat Paul Seger to Minsk. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger has permission to travel to Minsk. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger has permission to travel to Minsk next week. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger has been trying for months to get to Minsk. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger said it was too early to travel to Minsk. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger used the day to travel to Minsk. => trip Paul Seger > BY
        - 2018-05-18 | Belarus would not let Swiss diplomat Paul Seger come to Minsk. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger wants guarantees before going to Minsk. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger got guarantees before going to Minsk on Monday. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger would rather resign than go to Minsk. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger said nothing would induce him to go to Minsk. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger hesitated to come to Minsk. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger postponed an operation to travel to Minsk on Monday. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger postponed his plans to travel to Minsk. => status Paul Seger > BY = completed
        + 2018-05-18 | Swiss diplomat Paul Seger had ended his boycott and flown to Minsk on Monday. => trip Paul Seger > BY
        - 2018-05-18 | Will Swiss diplomat Paul Seger come to Minsk in return? => trip Paul Seger > BY
        - 2018-05-18 | Had Swiss diplomat Paul Seger not been ill, he would be in Minsk today. => trip Paul Seger > BY
        - 2018-05-18 | It is out of the question that Swiss diplomat Paul Seger goes to Minsk. => trip Paul Seger > BY
        - 2018-05-18 | Belarus forbade Swiss diplomat Paul Seger to visit Minsk next week. => trip Paul Seger > BY
        - 2018-05-18 | Parliament refused to let Swiss diplomat Paul Seger go to Minsk next week. => trip Paul Seger > BY
        - 2018-05-18 | Having planned to visit Minsk next week, Swiss diplomat Paul Seger stayed in Bern. => status Paul Seger > BY = planned
        - 2018-05-18 | "Let Swiss diplomat Paul Seger come to Minsk next week," a trader said. => trip Paul Seger > BY
        - 2018-05-18 | "Will Swiss diplomat Paul Seger go to Minsk next week?" a daily asked. => trip Paul Seger > BY
        - 2018-05-18 | Once Swiss diplomat Paul Seger visits Minsk, trade may grow. => trip Paul Seger > BY
        + 2018-05-18 | When Swiss diplomat Paul Seger visits Minsk next week, trade may grow. => trip Paul Seger > BY
        - 2018-05-18 | It is not certain that Swiss diplomat Paul Seger will visit Minsk next week. => trip Paul Seger > BY
        + 2018-05-18 | It is certain that Swiss diplomat Paul Seger will visit Minsk next week. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger received an invitation from Belarus to visit Minsk next week. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger flew out at the invitation of a trader to attend a fair in Minsk. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger would gladly accept an invitation to visit Minsk next week. => trip Paul Seger > BY
        - 2018-05-18 | Belarus would welcome Swiss diplomat Paul Seger in Minsk next week. => trip Paul Seger > BY
        - 2018-05-18 | Belarus sent Swiss diplomat Paul Seger an invitation to a summit in Minsk next week. => trip Paul Seger > BY
        + 2018-05-18 | Bern sent Swiss diplomat Paul Seger to a summit in Minsk last week. => trip Paul Seger > BY
        - 2018-05-18 | The crisis makes a visit to Minsk by Swiss diplomat Paul Seger next week unlikely. => trip Paul Seger > BY
        - 2018-05-18 | The question of a visit to Minsk by Swiss diplomat Paul Seger next week was not raised. => trip Paul Seger > BY
        - 2018-05-18 | A visit to Minsk by Swiss diplomat Paul Seger himself was not raised. => trip Paul Seger > BY
        - 2018-05-18 | A visit to Minsk by Swiss diplomat Paul Seger was mentioned as a thought. => trip Paul Seger > BY
        + 2018-05-18 | A visit to Minsk by Swiss diplomat Paul Seger last month was mentioned in the annual report. => trip Paul Seger > BY
        """,
    ),
)
