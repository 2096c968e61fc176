"""Says whether words before a gathering tell that somebody was not at it: "was a no-show at talks".

Denied verbs, "did not attend", are read by their polarity; who stayed away from no place that is
named is for staying_away.py.
"""

from __future__ import annotations

from store.annotate.events.clause.fixed_phrases import begins, by_first_word
from store.annotate.events.clause.gatherings import FROM_AFAR
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Scene

_AWAY = frozenset(
    """no-show no-shows absent absentee absentees absence missing rather billed nowhere
    unrepresented non-attendance""".split()
)
"""Predicates of absence, "rather than", and "billed to speak", which tells only of a programme."""


_PHRASES = by_first_word(
    """
    no part
    not present
    not there
    not figure
    not on
    off the list
    guest list
    welcome at
    would have
    may be
    might be
    could be
    boycott of
    expectations of
    expectations for
    outcome of
    result of
    results of
    represented at
    represented in
    not seen
    represented by
    replaced by
    represent him
    represent her
    represents him
    represents her
    place taken
    his place
    her place
    in his stead
    in her stead
    his seat to
    her seat to
    up his seat
    up her seat
    empty chair
    empty seat
    by satellite
    via satellite
    from home
    from afar
    too ill
    too sick
    too busy
    too frail
    too weak
    too tired
    not well enough
    unfit for
    """
)
"""The same of several words, ways to take part from elsewhere, and what is only said of a gathering."""


def is_absent(scene: Scene, low: int, high: int) -> bool:
    """Whether one of the tokens `low` to before `high`, up to a gathering, tells of an absence."""
    lower = scene.tokens.lower
    return any(
        lower[at] in _AWAY or lower[at] in FROM_AFAR or begins(lower, at, _PHRASES)
        for at in range(low, high)
    )


_AFAR_REACH = 9
"""Tokens from a gathering to how somebody took part in it, at most."""


def from_afar(scene: Scene, trigger: int) -> bool:
    """Whether the words behind a gathering tell that somebody took part from elsewhere: "took part in
    a summit in Rome online"."""
    stop = scene.tokens.sentences[scene.sentence_at[trigger]][1]
    words = scene.tokens.lower[trigger : min(trigger + _AFAR_REACH, stop)]
    return not FROM_AFAR.isdisjoint(words)


RULES = (
    EventRule(
        "trip/absent",
        """
        - 2018-05-18 | MINSK, May 18 (AFP) -- Swiss diplomat Paul Seger was a no-show at trade talks here on Thursday. => trip Paul Seger > BY
        - 2018-05-18 | MINSK, May 18 (AFP) -- Swiss diplomat Paul Seger, billed as the main speaker at a conference here, sent a deputy. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger stayed at home rather than risk arrest at a summit in Minsk. => trip Paul Seger > BY
        + 2018-05-18 | MINSK, May 18 (AFP) -- Swiss diplomat Paul Seger spoke at trade talks here on Thursday. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger was too ill for a summit in Minsk. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger was conspicuous by his absence at a summit in Minsk. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger took no part in a summit in Minsk. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger was represented by a deputy at a summit in Minsk. => trip Paul Seger > BY
        - 2018-05-18 | Italian envoy Mario Rossi flew to Minsk on Monday. The party did not include Swiss diplomat Paul Seger. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger was not on the guest list for a summit in Minsk on Monday. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger was represented at a summit in Minsk on Monday by his deputy. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger took part in a summit in Minsk online on Monday. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger may be at a summit in Minsk on Monday. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger called for a boycott of a summit in Minsk on Monday. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger called for a boycott at a summit in Minsk on Monday. => trip Paul Seger > BY
        + 2018-05-18 | Unlike his deputy, Swiss diplomat Paul Seger attended a summit in Minsk on Monday. => trip Paul Seger > BY
        - 2018-05-18 | Few expect Swiss diplomat Paul Seger to attend a summit in Minsk on Monday. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger refused to sign a treaty at a summit in Minsk on Monday. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger refused to appear at a summit in Minsk on Monday. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger denied he had been at a summit in Minsk on Monday. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger's absence from a summit in Minsk on Monday was noted. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger's deputy attended a summit in Minsk on Monday. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger's attendance at a summit in Minsk on Monday was ruled out. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger's appearance at a summit in Minsk on Monday was a surprise. => trip Paul Seger > BY
        """,
    ),
)
