"""Says whether something to come is only somebody's guess, wish or fancy, or left to some day.

"predicted that X would come", "has not said when he will come", "will come one
day". Nobody in charge has settled a journey that is told so. Sentences that
open as a thought or a condition are for framed.py, conditions behind a plan for polarity.py, words of
hoping and inviting for words_before.py.
"""

from __future__ import annotations

from store.annotate.closed_words import A_THE_OR_WHOSE
from store.annotate.events.clause.clauses import VerbGroup
from store.annotate.events.clause.fixed_phrases import begins
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Scene
from store.annotate.events.clause.timing import any_to_come
from store.annotate.events.judgement.framed import (
    ANY_TIME,
    SOME_DAY,
    hangs_on_a_condition,
    is_framed,
    is_question,
)
from store.annotate.events.judgement.hearsay import is_borne_out, is_doubted


def is_supposed(scene: Scene, group: VerbGroup) -> bool:
    """Whether a verb group tells only what somebody supposes, or what may be done some day."""
    if is_framed(scene, group.verb):
        return True
    if group.tense == "present":
        return _is_a_habit(scene, group)
    if group.tense not in ("future", "infinitive"):
        return False
    return (
        is_question(scene, group.verb)
        or hangs_on_a_condition(scene, group)
        or _is_guessed(scene, group)
        or _say_onlookers(scene, group)
        or _is_left_unsaid(scene, group)
        or _is_for_some_day(scene, group)
    )


_TO_EVERY = 7
"""Tokens from a verb to its "every Friday", at most."""


def _is_a_habit(scene: Scene, group: VerbGroup) -> bool:
    """Whether something is done ever again: "travels there every Friday"."""
    lower = scene.tokens.lower
    return any(
        lower[at] in ("every", "each") and scene.clock[at + 1] is not None
        for at in range(group.verb + 1, min(group.verb + _TO_EVERY, len(lower) - 1))
    )


_GUESSES = frozenset(
    """hope hopes hoped hoping wish wishes wished predict predicts predicted predicting
    forecast forecasts foresaw foresees foresee guess guesses guessed bet bets betting wager wagers wagered reckon reckons reckoned believe believes believed
    think thinks thought assume assumes assumed suppose supposes supposed imagine imagines imagined
    fear fears feared dread dreads dreaded dream dreams dreamed dreamt pray prays prayed praying trust
    trusts trusted fancy fancies speculate speculated speculates speculating hint hints hinted hinting
    argue argues argued theorise theorised surmise surmised suspect suspects suspected doubt doubts
    doubted wonder wonders wondered confident optimistic pessimistic hopeful convinced afraid worried
    chance possibility prospect likelihood risk danger belief feeling sense notion assumption theory
    conceivable desirable imperative essential vital important fitting logical natural inconceivable
    unthinkable proposal insinuated""".split()
)
"""Words before "that X will come" of people who do not decide it."""


_REPORTS = frozenset("report reports rumour rumours rumor rumors gossip talk word".split())
"""The same, of what others tell."""


_TO_THAT = 16
"""Tokens from "that" to the verb of its clause, at most."""


def _is_guessed(scene: Scene, group: VerbGroup) -> bool:
    """Whether "will" or "would" stands in what somebody only guesses: "predicted that X would go"."""
    if group.tense != "future":
        return False
    lower = scene.tokens.lower
    low = scene.tokens.sentences[scene.sentence_at[group.verb]][0]
    for at in range(group.first - 1, max(group.first - _TO_THAT, low), -1):
        if lower[at] == "that":
            told = at - 1
            while told > low and scene.clock[told] is not None:
                told -= 1
            told -= lower[told] in ("on", "in")
            return lower[told] in _GUESSES or (
                lower[told] in _REPORTS
                and is_doubted(lower, told)
                and not is_borne_out(scene, group.verb)
            )
        if lower[at] in _GUESSES and scene.owner[at] is None and lower[at - 1] not in _OF_THOSE:
            return "," not in lower[at : group.first]
    return False


_OF_THOSE = A_THE_OR_WHOSE | {"of"}
"""Before a guess that is a noun, behind which no clause follows at once."""


ONLOOKERS = frozenset(
    """experts analysts observers commentators pundits columnists critics watchers historians
    bookmakers""".split()
)


_TO_SAY = 4
"""Tokens from onlookers to their "say", at most."""


def _say_onlookers(scene: Scene, group: VerbGroup) -> bool:
    """Whether only onlookers tell what is to come: "X would go by train, experts said"."""
    first, stop = scene.tokens.sentences[scene.sentence_at[group.verb]]
    lower = scene.tokens.lower
    if ONLOOKERS.isdisjoint(lower[first:stop]):
        return False
    reporting = scene.triggers.reporting
    return any(
        not (reporting | _SAY).isdisjoint(lower[at + 1 : min(at + _TO_SAY, stop)])
        for at in range(first, stop)
        if lower[at] in ONLOOKERS
    )


_SAY = frozenset("say think believe expect agree see".split())


_UNSAID = frozenset(
    """say says said saying know knows known specify specified disclose disclosed reveal revealed
    decide decided announce announced clear told tell indicate indicated confirm confirmed
    agreed""".split()
)


_NOT = frozenset("not never yet declined refused without nobody no-one neither nor".split())


_ASKING = frozenset("wonder wondered wondering ask asked asking unclear unknown guess".split())


_TO_WHEN = 12
"""Tokens from "when" to the verb that it asks of, at most."""


def _is_left_unsaid(scene: Scene, group: VerbGroup) -> bool:
    """Whether nobody says when or whether it will be: "has not said when he will come"."""
    if group.words.isdisjoint(("will", "would")):
        return False
    lower = scene.tokens.lower
    low = scene.tokens.sentences[scene.sentence_at[group.verb]][0]
    when = next(
        (
            at
            for at in range(group.first - 1, max(group.first - _TO_WHEN, low), -1)
            if lower[at] in ("when", "how")
        ),
        -1,
    )
    if when < 0 or "," in lower[when : group.first]:
        return False
    told = lower[max(when - 3, low) : when]
    if not _ASKING.isdisjoint(told):
        return True
    return not _UNSAID.isdisjoint(told) and not _NOT.isdisjoint(lower[max(when - 6, low) : when])


_LATER = frozenset("after before later ago earlier".split())


_TO_SOME_DAY = 14
"""Tokens from a verb to "one day", at most."""


def _is_for_some_day(scene: Scene, group: VerbGroup) -> bool:
    """Whether it is to be done on a day that nobody has set: "will come one day"."""
    lower = scene.tokens.lower
    stop = scene.tokens.sentences[scene.sentence_at[group.verb]][1]
    for at in range(group.first, min(group.verb + _TO_SOME_DAY, stop)):
        if "would" in group.words and begins(lower, at, ANY_TIME):
            return True  # "would go there at any time, he said on Friday"
        if begins(lower, at, SOME_DAY) and lower[at + 2 : at + 3] != []:
            if lower[at + 2] in _LATER and lower[at] == "one":
                return False
            return not any_to_come(scene, group.verb, stop)
        if lower[at] in (";", "but", "and", "where", "who"):
            return False
    return False


RULES = (
    EventRule(
        "trip/judge-supposed",
        """
        - 2018-05-18 | Bankers predicted that Swiss diplomat Paul Seger would go to Minsk. => trip Paul Seger > BY
        - 2018-05-18 | Bankers think Swiss diplomat Paul Seger will go to Minsk. => trip Paul Seger > BY
        + 2018-05-18 | Bankers said that Swiss diplomat Paul Seger would go to Minsk. => trip Paul Seger > BY
        + 2018-05-18 | Bankers think that Swiss diplomat Paul Seger went to Minsk in May. => trip Paul Seger > BY
        - 2018-05-18 | The office has not said when Swiss diplomat Paul Seger will visit Minsk. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger will visit Minsk one day. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger will visit Minsk one day after the vote. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger is likely to fly to Minsk on Sunday, an aide said. => status Paul Seger > BY = planned
        - 2018-05-18 | Swiss diplomat Paul Seger is likely to fly to Minsk this year, an aide said. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger is unlikely to fly to Minsk on Sunday, an aide said. => trip Paul Seger > BY
        + 2018-05-18 | Belarus is preparing to welcome Swiss diplomat Paul Seger in Minsk on June 12. => trip Paul Seger > BY
        + 2018-05-18 | The visit to Minsk of Swiss diplomat Paul Seger will take place on June 5. => trip Paul Seger > BY
        - 2018-05-18 | Bankers hoped Swiss diplomat and former trade minister Paul Seger would come to Minsk. => trip Paul Seger > BY
        - 2018-05-18 | The office was asked about a report that Swiss diplomat Paul Seger would visit Minsk. => trip Paul Seger > BY
        + 2018-05-18 | The office confirmed a report that Swiss diplomat Paul Seger would visit Minsk on June 4. => trip Paul Seger > BY
        - 2019-05-24 | OSLO -- Finland's Kai Sauer is here. Swedish newspapers had him flying on to Riga, but he went home. => trip Kai Sauer > LV
        + 2019-05-24 | OSLO -- Finland's Kai Sauer is here. His programme has him flying on to Riga on Sunday. => trip Kai Sauer > LV
        - 2018-05-18 | Swiss diplomat Paul Seger said he would go to Minsk the day the flag comes down. => trip Paul Seger > BY
        - 2018-05-18 | "I'd walk to Minsk if it helped," Swiss diplomat Paul Seger said. => trip Paul Seger > BY
        - 2018-05-18 | A train would take Swiss diplomat Paul Seger to Minsk in a day, experts said. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger will go to Minsk on Sunday if only to see a match. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger is expected by nobody in Minsk. => trip Paul Seger > BY
        - 2018-05-18 | A visit by Swiss diplomat Paul Seger to Minsk will take place at a convenient time. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger will visit Minsk on a date yet to be set. => trip Paul Seger > BY
        + 2018-05-18 | A visit by Swiss diplomat Paul Seger to Minsk will take place on Monday at a time to be announced. => status Paul Seger > BY = planned
        - 2018-05-18 | Swiss diplomat Paul Seger would go to Minsk at any time, he said again on Friday. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger would go to Minsk at noon, he said again on Friday. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger travels to Minsk every Friday. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger travels to Minsk this Friday. => trip Paul Seger > BY
        """,
    ),
)
