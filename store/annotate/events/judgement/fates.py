"""The phrases that tell, behind the noun of a visit, that it came to nothing or is left open.

"the visit fell through", "is out of the question", "was vetoed". Where they count, and what else may
stand behind a visit, is for aftermath.py.
"""

from __future__ import annotations

from store.annotate.events.clause.fixed_phrases import begins, by_first_word
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Scene
from store.annotate.events.judgement.predicates import said_of_visit

OPEN = by_first_word(
    """
    not been ruled out
    not ruled out
    not be ruled out
    not on the agenda
    not on the cards
    not in the cards
    not in the offing
    not on the horizon
    not on the table
    not on the programme
    not on the program
    not on the schedule
    not being prepared
    not being planned
    not being considered
    not been arranged
    not in prospect
    not in sight
    not to be expected
    not realistic
    not excluded
    left open
    left undecided
    left unclear
    left unanswered
    never on the cards
    never on the agenda
    no longer
    left for next
    left for later
    left for another
    remains to be seen
    remains an open
    remains a dream
    remains a distant
    remains a remote
    remains elusive
    remains out
    in the works
    in the pipeline
    in doubt
    in limbo
    in question
    in jeopardy
    in the freezer
    in cold storage
    in abeyance
    in mothballs
    on the shelf
    on the long finger
    into doubt
    into question
    out of the question
    on hold
    on ice
    on the cards
    on the back
    off the table
    off the agenda
    off the cards
    off the programme
    yet to be
    nowhere in sight
    nowhere near
    have to be moved
    have to be put
    have to be rearranged
    have to be rescheduled
    have to be reconsidered
    have to be rethought
    have to be abandoned
    have to be dropped
    have to be foregone
    have to wait
    has to wait
    had to wait
    will wait
    must wait
    hinges on
    hinges upon
    hangs on
    hang on
    rests on
    turns on
    depends on
    depends upon
    depend on
    depend upon
    hinge on
    conditional on
    conditional upon
    contingent on
    contingent upon
    up in the air
    hangs in the balance
    hangs by a thread
    hung in the balance
    too early
    too soon
    not assured
    not a given
    not guaranteed
    be taken for granted
    cannot be ruled out
    cannot be excluded
    not be excluded
    far from certain
    far from sure
    far from assured
    far from settled
    far from being
    anyone's guess
    anybody's guess
    a long shot
    still on paper
    on paper only
    a pipe dream
    a distant prospect
    a distant dream
    a mere possibility
    a real possibility
    remains a possibility
    remains a matter for
    remains a matter of speculation
    remains a matter of conjecture
    remains a matter of negotiation
    a matter for
    a matter of speculation
    a matter of conjecture
    a matter of agreeing
    a matter of time
    a matter of days
    a matter of weeks
    a matter of months
    a matter of scheduling
    a question of time
    a question of scheduling
    an open question
    an option
    among the options
    among the ideas
    among the possibilities
    among the proposals
    among the topics
    among the subjects
    among the themes
    among the issues
    among the questions
    among the matters
    among the points
    among the items
    one of several
    one of the topics
    one of the subjects
    one of the issues
    a topic of
    a subject of
    one of the options
    one of the ideas
    one option
    a long way off
    a long way away
    a distant hope
    a dead letter
    is premature
    was premature
    be premature
    wishful thinking
    """
)
"""Phrases that leave open whether a visit will be made."""


STOPPED = frozenset(
    """scuttled halted derailed torpedoed vetoed thwarted nixed blocked overruled rejected frozen
    aborted scuppered sabotaged dashed""".split()
)
"""Participles that call a visit off, behind "was" or "has been"."""


_PASSIVES = frozenset(
    """foiled ditched sunk stillborn doomed quashed killed withdrawn forbidden prohibited banned
    barred disallowed refused declined denied stymied forestalled precluded jettisoned deleted
    omitted spurned rebuffed revoked rescinded annulled stalled""".split()
)
"""The same, of what may also be said of something else in the sentence."""


_PASSIVE_PHRASES = by_first_word(
    """
    removed from
    struck from
    struck off
    taken off
    left out
    left off
    ruled out
    held up
    turned down
    talked down
    killed off
    voted down
    overtaken by
    prevented by
    made impossible
    rendered impossible
    not to be
    swept aside
    """
)
"""Phrases behind "was" or "has been" that call off the visit of which they are said."""


_CAME_TO_NOTHING = by_first_word(
    """
    fell through
    fell victim to
    fell prey to
    fell apart
    fell by the
    falls through
    falls victim to
    falls prey to
    falls apart
    falls by the
    fall through
    fall victim to
    fall prey to
    fall apart
    fall by the
    fallen through
    fallen victim to
    fallen prey to
    fallen apart
    fallen by the
    came to nothing
    came to naught
    came to nought
    comes to nothing
    comes to naught
    comes to nought
    come to nothing
    come to naught
    come to nought
    went by the board
    went up in
    went down the drain
    goes by the board
    goes up in
    goes down the drain
    gone by the board
    gone up in
    gone down the drain
    go by the board
    go up in
    go down the drain
    ran aground
    ran into the sand
    ran into the sands
    runs aground
    runs into the sand
    runs into the sands
    run aground
    run into the sand
    run into the sands
    broke down
    broken down
    breaks down
    failed to materialise
    failed to materialize
    failed to happen
    failed to come
    failed to take
    fails to materialise
    fails to materialize
    fails to happen
    fails to come
    fails to take
    fail to materialise
    fail to materialize
    fail to happen
    fail to come
    fail to take
    never got
    never came about
    never came off
    never occurred
    never went ahead
    got nowhere
    foundered
    founders
    fizzled
    evaporated
    unravelled
    unraveled
    bit the dust
    slipped to
    slipped into
    slipped from
    receded
    lapsed
    existed only
    exists only
    called it off
    called this off
    called the whole thing
    a casualty of
    a non-starter
    a nonstarter
    an invention
    a fabrication
    a fiction
    a figment
    a hoax
    a myth
    """
)
"""What else tells of the visit that it came to nothing."""


_COLLAPSED = frozenset(["collapsed", "collapses"])


_ENDS = frozenset(". , ; because after when over amid as on following at".split())
"""Behind "collapsed": the visit itself did, not "into acrimony"."""


UNDOING = _PASSIVES.union(_PASSIVE_PHRASES, _CAME_TO_NOTHING, _COLLAPSED)
"""The words at which `came_to_nothing` looks."""


_AUXILIARIES = frozenset("is was being now be been are were has have since therefore then".split())


def came_to_nothing(scene: Scene, trigger: int, index: int) -> bool:
    """Whether the word at `index` tells of the visit at `trigger` that it was not made."""
    lower = scene.tokens.lower
    word = lower[index]
    passive = lower[index - 1] in _AUXILIARIES or lower[index - 1].endswith("ly")
    found = (
        (passive and (word in _PASSIVES or begins(lower, index, _PASSIVE_PHRASES)))
        or begins(lower, index, _CAME_TO_NOTHING)
        or (word in _COLLAPSED and not _ENDS.isdisjoint(lower[index + 1 : index + 2]))
    )
    return found and said_of_visit(scene, trigger, index)


RULES = (
    EventRule(
        "trip/judge-fates",
        """
        - 2018-05-18 | A visit to Minsk by Swiss diplomat Paul Seger failed to materialise. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger's visit to Minsk was taken off his schedule. => status Paul Seger > BY = completed
        - 2018-05-18 | The visit of Swiss diplomat Paul Seger to Minsk, due next week, collapsed over the price of tea. => status Paul Seger > BY = planned
        + 2018-05-18 | Swiss diplomat Paul Seger's visit to Minsk on Monday collapsed into a quarrel. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger's visit to Minsk is no longer planned. => trip Paul Seger > BY
        + 2018-05-18 | On a visit to Minsk on Monday, Swiss diplomat Paul Seger was denied a permit. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger's visit to Minsk on Monday came after talks foundered. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger began a visit to Minsk on Monday, a plan for a dam ditched. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger's visit to Minsk on Monday nearly fell through. => trip Paul Seger > BY
        - 2018-05-18 | A visit to Peru by Swiss diplomat Paul Seger is still a matter of agreeing place and time. => trip Paul Seger > PE
        - 2018-05-18 | A visit to Peru by Swiss diplomat Paul Seger is only a question of time. => trip Paul Seger > PE
        - 2018-05-18 | Swiss diplomat Paul Seger flew to Oslo. A stop in Minsk on the way back was considered but rejected. => trip Paul Seger > BY
        - 2018-05-18 | A visit to Minsk by Swiss diplomat Paul Seger, once planned for May, is now dead. => status Paul Seger > BY = planned
        - 2019-05-24 | Chilean President Luis Vega's journey to Slovakia, first mooted in March, is as far off as ever. => trip Luis Vega > SK
        + 2019-05-24 | Chilean President Luis Vega's journey to Slovakia, his first in March, was a success. => trip Luis Vega > SK
        - 2019-05-24 | A visit to Slovakia by Chilean President Luis Vega was among the topics when the ministers met in Oslo in March. => trip Luis Vega > SK
        """,
    ),
)
