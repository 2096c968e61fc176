"""Says whether a sentence opens as a thought, a question or a condition, and what goes on from it.

"Under one scenario X goes there", "Will X go?", "A summit between X and Y would be a breakthrough",
"Aides are toying with a stop in Lima. She would spend a night there". What is guessed or left open
within a sentence is for supposed.py.
"""

from __future__ import annotations

from store.annotate.events.clause.clauses import VerbGroup
from store.annotate.events.clause.fixed_phrases import begins, by_first_word
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Scene
from store.annotate.events.clause.timing import any_to_come

_FRAMES = by_first_word(
    """
    let
    ideally
    hopefully
    maybe
    perhaps
    possibly
    conceivably
    theoretically
    hypothetically
    supposing
    suppose
    imagine
    assuming
    what if
    in theory
    in principle
    in spirit
    in his mind
    in her mind
    in his dreams
    in her dreams
    in an ideal world
    in a perfect world
    in a better world
    in one scenario
    in that scenario
    in this scenario
    on paper
    the sooner
    one option
    one idea
    one possibility
    one scenario
    one suggestion
    one theory
    one proposal
    another option
    another idea
    another possibility
    another scenario
    another suggestion
    another proposal
    an alternative
    """
)
"""Words with which a sentence opens that tells of no more than a thought."""


_UPON = by_first_word(
    """
    if
    unless
    provided
    providing
    should
    only if
    only when
    only once
    when the time
    in the event
    in case
    on condition
    as long as
    so long as
    were he
    were she
    were they
    subject to
    pending
    depending on
    depending upon
    """
)
"""Words with which a sentence opens that puts what is to come under a condition."""


_EVEN_SO = by_first_word(
    """
    even if
    lest
    whether
    """
)
"""The same, of conditions on which nothing hangs but their own clause."""


_UNDER = frozenset(["under", "according"])


_THOUGHTS = frozenset(
    """proposal proposals scenario scenarios suggestion suggestions idea ideas theory version option
    hypothesis""".split()
)


_FANCIES = frozenset(
    """novel film movie cartoon sketch satire joke dream painting play musical comedy thriller
    simulation parody spoof""".split()
)
"""Works whose sentences tell of nothing that was done: "In the cartoon, X crawls to Rome"."""


_HEAD = 6
"""Tokens at the head of a sentence in which a frame stands."""


def _opening(scene: Scene, token: int) -> int:
    """The first word of the sentence of a token, behind its dateline and a quotation mark."""
    sentence = scene.sentence_at[token]
    first = scene.openings.get(sentence, scene.tokens.sentences[sentence][0])
    return first + (scene.tokens.classes[first] == '"')


def is_framed(scene: Scene, token: int) -> bool:
    """Whether the sentence of a token opens as a thought: "In theory X could", "Under one scenario"."""
    first = _opening(scene, token)
    stop = scene.tokens.sentences[scene.sentence_at[token]][1]
    lower = scene.tokens.lower
    if first >= token:
        return False
    if begins(lower, first, _FRAMES):
        return True
    if begins(lower, first, _UPON) or begins(lower, first, _EVEN_SO):
        return "," not in lower[first:token]
    if is_asked(scene, token):
        return True
    head = lower[first : min(first + _HEAD, stop)]
    if head[0] in _UNDER:
        return not _THOUGHTS.isdisjoint(head)
    return head[0] in ("the", "in", "a", "his", "her") and not _FANCIES.isdisjoint(head[1:4])


_INVERTED = frozenset(
    """will would is are was were did does do has have had can could should shall may might
    must""".split()
)


def is_asked(scene: Scene, token: int) -> bool:
    """Whether the sentence of a token only asks for what it tells: "Will X go to Peru?"."""
    return scene.tokens.lower[_opening(scene, token)] in _INVERTED and is_question(scene, token)


def is_question(scene: Scene, token: int) -> bool:
    """Whether a question mark stands behind a token in its sentence."""
    stop = scene.tokens.sentences[scene.sentence_at[token]][1]
    return "?" in scene.tokens.lower[token:stop]  # '"Will X go there?" a daily asked'


_A_MEETING = frozenset("meeting summit talks encounter".split())


_WOULD = frozenset("would could might may needs depends hinges seems looks remains dream".split())


def is_any_meeting(scene: Scene, noun: int) -> bool:
    """Whether the sentence opens with a meeting of which no day is told, nor that it will be: "A
    summit between X and Y would be a breakthrough". Also of "the idea of a summit"."""
    lower = scene.tokens.lower
    if lower[noun] not in _A_MEETING:
        return False
    first = _opening(scene, noun)
    for at in range(noun - 1, max(noun - _TO_MEETING, first + 1), -1):
        if lower[at] == "of" and "the" not in lower[at:noun]:
            about = at - 1
            while about > first and scene.clock[about] is not None:
                about -= 1  # "spoke last month of a meeting"
            if lower[about] in _IDEAS or lower[about] in _SPEAKING:
                return True
    stop = scene.tokens.sentences[scene.sentence_at[noun]][1]
    if lower[first] not in ("a", "an", "any") or noun - first > _TO_MEETING:
        return False
    return not any(scene.clock[first:stop]) and not _WOULD.isdisjoint(lower[noun:stop])


_SPEAKING = frozenset("spoke speak speaks speaking talked talk dreamed dreamt".split())
_IDEAS = frozenset("idea ideas notion thought concept dream scheme scenario".split())
_TO_MEETING = 4
"""Tokens from "a" to the meeting, at most."""


_ANOTHER_CLAUSE = frozenset('who which whose where but ; "'.split())


def hangs_on_a_condition(scene: Scene, group: VerbGroup) -> bool:
    """Whether the sentence opens with the condition of what it tells: "If he is freed, X will go"."""
    first = _opening(scene, group.verb)
    lower = scene.tokens.lower
    return (
        first < group.first
        and begins(lower, first, _UPON)
        and _ANOTHER_CLAUSE.isdisjoint(lower[first + 1 : group.first])
    )


_AWAITED = frozenset("once until".split())


def is_awaited(scene: Scene, group: VerbGroup) -> bool:
    """Whether something is to come first: "Once X visits Peru, trade may grow"."""
    first = _opening(scene, group.verb)
    lower = scene.tokens.lower
    return (
        group.tense == "present"
        and lower[first] in _AWAITED
        and "," not in lower[first : group.verb]
    )


_ONLY_THEN = by_first_word(
    """
    not until
    not before
    not unless
    only if
    only when
    only after
    only once
    only then
    """
)
"""Words behind which a sentence is turned round: "Only if asked would X go"."""


SOME_DAY = by_first_word(
    """
    one day
    some day
    someday
    sooner or later
    at some point
    at some stage
    in due course
    in due time
    in good time
    whenever
    at a convenient
    at a mutually
    at a time convenient
    at a suitable
    at an appropriate
    at an opportune
    at an early
    at the appropriate
    at the right
    at the earliest
    at the first
    at a later
    at a date to be
    at a time to be
    on a date to be
    on a date yet
    when the time
    in the future
    in the fullness
    the day the
    the day that
    the day he
    the day she
    the day they
    the moment the
    the moment he
    the moment she
    the moment they
    before he dies
    before she dies
    """
)
"""Phrases of a day that nobody has set."""


ANY_TIME = by_first_word(
    """
    at any time
    at any moment
    any time
    anytime
    at a moment's
    at a moment’s
    at the drop
    at short notice
    without preconditions
    without conditions
    in a heartbeat
    """
)
"""Phrases behind "would go" of somebody who waits to be asked, whatever day the words tell."""


_WHEN_READY = by_first_word(
    """
    once
    as soon as
    when conditions
    when circumstances
    when the conditions
    on condition
    on the condition
    """
)
"""Words with which a condition begins that may as well have come true by a day that is told."""


def is_for_some_day(scene: Scene, low: int, stop: int) -> bool:
    """Whether what is told from token `low` on is left to some day or a condition: "will take place
    at a convenient time"; not where its day is told."""
    lower = scene.tokens.lower
    return any(
        begins(lower, at, SOME_DAY)
        or begins(lower, at, _WHEN_READY)
        or begins(lower, at, _ONLY_THEN)
        for at in range(low, stop)
    ) and not any_to_come(scene, low, stop)


_LEFT_OPEN = frozenset("will would can could may might".split())


_TO_VERB = 10
"""Tokens from "would" to its verb, between which stands who goes."""


def is_left_to_then(scene: Scene, group: VerbGroup) -> bool:
    """Whether something is to come only then or some day: "Once asked, X will go", "Not until the war
    ends will X go", but not "Not until Monday did X go"."""
    first = _opening(scene, group.verb)
    lower = scene.tokens.lower
    if group.tense in ("future", "infinitive") and (
        begins(lower, first, SOME_DAY) or begins(lower, first, _WHEN_READY)
    ):
        stop = scene.tokens.sentences[scene.sentence_at[group.verb]][1]
        return not any_to_come(scene, group.verb, stop)
    if not begins(lower, first, _ONLY_THEN):
        return False
    return any(
        lower[at] in _LEFT_OPEN for at in range(max(first, group.verb - _TO_VERB), group.verb)
    )


_SUPPOSES = frozenset(
    """could might may if would hope hopes hoped dream dreams dreamed toying toyed idea ideas possible
    possibly perhaps maybe proposal proposed proposes suggests suggested suggestion option options
    scenario considering considered mulling weighing contemplating sketching mooted floated speculation
    rumours rumors wish wishes wants wanted invited invitation invite offered offer asked urged
    likes like fantasy imagine imagined prospect""".split()
)
"""Words of a sentence that only supposes something."""


_PLANS = frozenset(
    """will due scheduled slated set planned plans announced confirmed agreed accepted arrived arrives
    leaves left flew""".split()
)
"""Words of a sentence that tells a plan, or that somebody has set out."""


_OPENINGS = frozenset("he she they it there then from both the his her".split())
"""First words of a sentence that goes on with the one before."""


def is_supposed_on(scene: Scene, group: VerbGroup) -> bool:
    """Whether the verb's "would" only goes on with what the sentence before supposes."""
    if "would" not in group.words:
        return False
    lower, sentences = scene.tokens.lower, scene.tokens.sentences
    sentence = scene.sentence_at[group.verb]
    first, stop = sentences[sentence]
    if sentence == 0 or not (lower[first] in _OPENINGS or _names_them(lower, first)):
        return False
    if any(time is not None and time.latest is not None for time in scene.clock[first:stop]):
        return False
    if not scene.triggers.reporting.isdisjoint(lower[first:stop]):
        return False
    before = lower[slice(*sentences[sentence - 1])]
    return not _SUPPOSES.isdisjoint(before) and _PLANS.isdisjoint(before)


def _names_them(lower: list[str], first: int) -> bool:
    """Whether "The two leaders" or "The visit" stands at a token: those told of."""
    return lower[first] == "the" and lower[first + 1 : first + 2] in _TOLD_OF


_TOLD_OF = [
    [word] for word in "two three pair leaders sides presidents ministers visit trip".split()
]


RULES = (
    EventRule(
        "trip/judge-framed",
        """
        - 2018-05-18 | Ideally, Swiss diplomat Paul Seger would fly to Minsk himself. => trip Paul Seger > BY
        - 2018-05-18 | Under one scenario, Swiss diplomat Paul Seger would fly to Minsk. => trip Paul Seger > BY
        + 2018-05-18 | Under the accord, Swiss diplomat Paul Seger will fly to Minsk on Sunday. => trip Paul Seger > BY
        - 2018-05-18 | In the cartoon, Swiss diplomat Paul Seger travels to Minsk by mule. => trip Paul Seger > BY
        - 2018-05-18 | Suppose Swiss diplomat Paul Seger flies to Minsk on Sunday. => trip Paul Seger > BY
        - 2018-05-18 | If the two sides agree on how the ballots of the northern villages are counted, Swiss diplomat Paul Seger will fly to Minsk. => trip Paul Seger > BY
        + 2018-05-18 | Even if it snows, Swiss diplomat Paul Seger will fly to Minsk on Sunday. => trip Paul Seger > BY
        - 2018-05-18 | Will Swiss diplomat Paul Seger go to Minsk? => trip Paul Seger > BY
        - 2018-05-18 | A summit between Swiss diplomat Paul Seger and Belarusian minister Ivan Savin in Minsk would be a breakthrough. => trip Paul Seger > BY
        + 2018-05-18 | A summit between Swiss diplomat Paul Seger and Belarusian minister Ivan Savin in Minsk ended on Monday. => trip Paul Seger > BY
        - 2018-05-18 | Once the row is settled, Swiss diplomat Paul Seger will fly to Minsk. => trip Paul Seger > BY
        + 2018-05-18 | As soon as he has slept, Swiss diplomat Paul Seger will fly to Minsk on Sunday. => trip Paul Seger > BY
        - 2018-05-18 | One day, Swiss diplomat Paul Seger will fly to Minsk. => trip Paul Seger > BY
        + 2018-05-18 | One day last week, Swiss diplomat Paul Seger flew to Minsk. => trip Paul Seger > BY
        - 2018-05-18 | Not until the war ends will Swiss diplomat Paul Seger fly to Minsk. => trip Paul Seger > BY
        + 2018-05-18 | Not until Monday did Swiss diplomat Paul Seger fly to Minsk. => trip Paul Seger > BY
        - 2018-05-18 | Hopefully, Swiss diplomat Paul Seger will fly to Minsk. => trip Paul Seger > BY
        """,
    ),
    EventRule(
        "trip/judge-supposed-on",
        """
        - 2018-05-18 | Aides toyed with a stop in Minsk for Swiss diplomat Paul Seger. He would spend a night in Minsk. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger could go abroad in spring. He would fly to Minsk and stay for a night. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger is due in Oslo on Friday. He would then fly to Minsk. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger could win, a poll said. He would fly to Minsk on Sunday. => trip Paul Seger > BY
        - 2018-05-18 | Aides toyed with a stop in Minsk for Swiss diplomat Paul Seger. He would spend a night there and meet Belarusian minister Ivan Savin. => meeting Ivan Savin + Paul Seger
        + 2018-05-18 | Swiss diplomat Paul Seger will fly to Minsk on Sunday and meet Belarusian minister Ivan Savin. => meeting Ivan Savin + Paul Seger
        """,
    ),
)
