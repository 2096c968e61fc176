"""Says whether the words that govern a visit make nothing of it: "vetoed a visit", "the collapse of a
planned visit", "shied away from visiting".

They stand directly before its phrase; only names, titles and adjectives come between. Words that are
looked for farther back are for words_before.py, what is told behind the noun for aftermath.py.
"""

from __future__ import annotations

from store.annotate.closed_words import HIS_HER_THEIR
from store.annotate.events.clause.fixed_phrases import by_last_word, ends
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import PREPOSITIONS, SUBORDINATORS, Scene
from store.annotate.events.judgement.calling_off import calling_off_denied
from store.annotate.events.judgement.infinitives import LOST

_UNDOES = frozenset(
    """veto vetoes vetoed vetoing torpedo torpedoes torpedoed torpedoing scuttle scuttles scuttled
    scuttling derail derails derailed derailing sabotage sabotages sabotaged sabotaging scotch
    scotches scotched scupper scuppers scuppered thwart thwarts thwarted thwarting foil foils foiled
    foiling obstruct obstructs obstructed obstructing avert averts averted averting spurn spurns
    spurned rebuff rebuffs rebuffed disallow disallows disallowed forbid forbids forbade forbidding
    freeze freezes froze frozen nix nixes nixed ditch ditches ditched ditching quash quashed stymie
    stymied preclude precludes precluded forestall forestalled omit omits omitted omitting renounce
    renounces renounced jettison jettisoned delete deleted stall stalled""".split()
)
"""Verbs that make nothing of the visit that is their object."""


_LOSS = frozenset(
    """collapse abandonment shelving scrapping axing dropping ditching deferral deferment refusal
    rejection blocking vetoing freezing demise absence lack scuttling scuppering non-occurrence
    cancelling canceling calling-off suspension withdrawal breakdown delay denial renunciation
    impossibility veto ban freeze embargo moratorium prohibition decision ruling""".split()
)
"""Nouns that, with "of", "on" or "against", tell that a visit is not made."""


_WANTS = frozenset("for in of about".split())


_LACKED = frozenset(
    """money funds budget time point need use appetite interest stomach room desire chance hope
    prospect wish plans enthusiasm urgency justification sense purpose""".split()
)
"""What there is "no … for" a visit that is not made."""


_MAKES = frozenset("make makes made making render renders rendered rendering".split())


_IMPOSSIBLE = frozenset("impossible unlikely unthinkable impracticable difficult pointless".split())


_TO_IMPOSSIBLE = 14
"""Tokens from a visit to what the crisis "makes" it, at most."""


_SEES = frozenset("see sees saw is was has had".split())
"""Before "no reason for": not "gave no reason for his visit"."""


_HALTED = frozenset("halted stopped suspended ended froze frozen cancelled canceled ceased".split())
"""Before "preparations for" a visit that is not made."""


_LOSS_LINKS = frozenset("of on against".split())


_ENDINGS = by_last_word(
    """
    on the back burner
    sit out
    sat out
    sits out
    sitting out
    put on ice
    puts on ice
    put on hold
    puts on hold
    placed on hold
    said no to
    says no to
    say no to
    pulled the plug on
    pulls the plug on
    poured cold water on
    withdrawn from
    withdraw from
    withdraws from
    withdrawing from
    begged off
    begged off from
    cried off from
    bowed out of
    bow out of
    ducked out of
    wriggled out of
    opted out of
    opt out of
    dropped out of
    drop out of
    talked out of
    backing out of
    pulling out of
    excused from
    excused himself from
    excused herself from
    stayed away from
    stay away from
    stays away from
    kept away from
    keep away from
    steered clear of
    missed out on
    deprived of
    robbed of
    do without
    did without
    done without
    shied away from
    shies away from
    shrank from
    shrinks from
    balked at
    baulked at
    balks at
    stopped short of
    stops short of
    decided against
    decides against
    thought better of
    no hope of
    no chance of
    no prospect of
    no thought of
    left out
    leaves out
    leaving out
    in lieu of
    held back from
    refrained from
    refrain from
    refraining from
    desisted from
    abstained from
    excluded from
    barred from
    banned from
    disqualified from
    dissuaded from
    deterred from
    discouraged from
    prohibited from
    debarred from
    blocked from
    spared
    a long way from
    had been looking forward to
    had looked forward to
    warned off
    far from
    decide on
    decide soon on
    stopped preparing
    stops preparing
    stop preparing
    """
)
"""Phrases behind which a visit is one that is not made."""


_STOPS = (PREPOSITIONS | SUBORDINATORS | frozenset([",", ";", ":", "and", "or", "but", '"'])) - {
    "of"
}


_REACH = 12
"""Tokens back from a visit to the word that governs it, at most: names and titles are long."""


_IN_VAIN = frozenset("failed fails fail tried tries try trying unable attempt attempts bid".split())
"""Before "to block a visit": it is not blocked, or nobody knows."""


def by_governor(scene: Scene, first: int) -> str:
    """What the word that governs the phrase at `first` makes of it: "cancelled", "none" where nothing
    is there for it, "actual" where the undoing failed, "" where no such word governs it."""
    lower = scene.tokens.lower
    low = scene.tokens.sentences[scene.sentence_at[first]][0]
    for at in range(first - 1, max(first - _REACH, low) - 1, -1):
        word = lower[at]
        if scene.owner[at] is not None:
            continue
        if word in _UNDOES:
            failed = _in_vain(scene, at, low) or calling_off_denied(scene, at)
            return "actual" if failed else "cancelled"
        if word in _MAKES and not _IMPOSSIBLE.isdisjoint(lower[first : first + _TO_IMPOSSIBLE]):
            return "none"
        if (
            word in _WANTS
            and lower[at - 2] == "no"
            and lower[at - 3] not in LOST
            and (lower[at - 1] in _LACKED or (lower[at - 1] == "reason" and lower[at - 3] in _SEES))
        ):
            return "none"
        if word == "for" and lower[at - 1] == "preparations" and lower[at - 2] in _HALTED:
            return "cancelled"
        if word in _LOSS_LINKS and at > low and lower[at - 1] in _LOSS:
            return "cancelled"
        if ends(lower, at, _ENDINGS, low):
            return "" if calling_off_denied(scene, at) else "cancelled"
        if lower[at - 1 : at + 1] == ["broke", "off"] and lower[first] in _ON_THE_WAY:
            return "cancelled"  # "broke off his journey to Peru" on the way
        if word in _HANDED and _to_another(scene, first):
            return "cancelled"
        if word in _STOPS or _is_verb(scene, at):
            return ""
    return ""


_ON_THE_WAY = frozenset("journey flight voyage".split())


_HANDED = frozenset("left leaves leaving entrusted delegated ceded handed passed".split())


_TO_ANOTHER = 9
"""Tokens from a visit to him "to" whom it is left, at most."""


def _to_another(scene: Scene, noun: int) -> bool:
    """Whether "to his deputy" stands behind a visit: "left the trip to Oslo to his deputy"."""
    lower = scene.tokens.lower
    stop = scene.tokens.sentences[scene.sentence_at[noun]][1]
    return any(
        lower[at] == "to" and lower[at + 1] in HIS_HER_THEIR
        for at in range(noun + 1, min(noun + _TO_ANOTHER, stop - 1))
    )


def _is_verb(scene: Scene, at: int) -> bool:
    """Whether another verb stands at a token, which then governs what follows it."""
    word = scene.tokens.lower[at]
    if word in scene.triggers.reporting:
        return True
    verb = scene.triggers.verbs.get(word)
    return verb is not None and verb.is_finite


def _in_vain(scene: Scene, at: int, low: int) -> bool:
    """Whether the undoing at a token is only tried: "failed to block", "a bid to thwart"."""
    lower = scene.tokens.lower
    return lower[at - 1] == "to" and not _IN_VAIN.isdisjoint(lower[max(at - 5, low) : at])


RULES = (
    EventRule(
        "trip/judge-governed",
        """
        - 2018-05-18 | Belarus has vetoed a visit by Swiss diplomat Paul Seger. => trip Paul Seger > BY
        + 2018-05-18 | Belarus failed to thwart a visit by Swiss diplomat Paul Seger to Minsk on Monday. => trip Paul Seger > BY
        - 2018-05-18 | Belarus vetoed Swiss diplomat Paul Seger's visit to Minsk. => status Paul Seger > BY = completed
        + 2018-05-18 | Belarus vetoed a law during Swiss diplomat Paul Seger's visit to Minsk. => trip Paul Seger > BY
        - 2018-05-18 | The collapse of a planned visit to Minsk by Swiss diplomat Paul Seger has hurt trade. => status Paul Seger > BY = planned
        + 2018-05-18 | The collapse of a bank before a visit to Minsk on Monday by Swiss diplomat Paul Seger has hurt trade. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger broke off his journey to Minsk in Riga. => status Paul Seger > BY = completed
        + 2018-05-18 | Swiss diplomat Paul Seger broke off his visit to Minsk. => status Paul Seger > BY = completed
        - 2018-05-18 | Swiss diplomat Paul Seger left the trip to Minsk to his deputy. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger shied away from visiting Minsk. => trip Paul Seger > BY
        - 2018-05-18 | A strike thwarted Swiss diplomat Paul Seger's departure for Minsk. => status Paul Seger > BY = completed
        - 2018-05-18 | Swiss diplomat Paul Seger has no time for a visit to Minsk next week. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger sees no reason for a visit to Minsk next week. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger gave no reason for his visit to Minsk next week. => status Paul Seger > BY = planned
        - 2018-05-18 | Bern halted preparations for Swiss diplomat Paul Seger's visit to Minsk next week. => status Paul Seger > BY = planned
        - 2018-05-18 | Swiss diplomat Paul Seger stopped preparing his visit to Minsk next week. => status Paul Seger > BY = planned
        - 2018-05-18 | Swiss diplomat Paul Seger had been looking forward to his visit to Minsk next week. => status Paul Seger > BY = planned
        + 2018-05-18 | Swiss diplomat Paul Seger is looking forward to his visit to Minsk next week. => status Paul Seger > BY = planned
        - 2018-05-18 | Despite months of haste, Swiss diplomat Paul Seger shelved plans to fly to Minsk on Monday. => status Paul Seger > BY = planned
        """,
    ),
)
