"""Leaves out the visits that the words only name: "his Oslo trip is on the rocks", "sacrificed the
stop in Rome".

A noun tells of a journey that was made where a verb makes it ("paid a visit"), where something is
done on it ("during a visit"), where it has a day, or where the past is told of it ("her visit ended
in uproar"). Where nothing of this is so and no other words tell of the journey, it may as well never
have been made: what is said of visits that come to nothing has more words than can be listed.
"""

from __future__ import annotations

from store.annotate.closed_words import A_THE_OR_WHOSE, TAKES
from store.annotate.events.clause.finite import clause_tense
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import PREPOSITIONS, SUBORDINATORS, Scene
from store.annotate.events.judgement.claims import Claim
from store.annotate.events.judgement.stays import is_dated

_ON_IT = frozenset(
    """during on after following since amid from upon throughout through while when backdrop
    follow follows followed preceded""".split()
)
"""Before a visit on which, or after which, something is done."""


_MAKING, _ASIDE = frozenset(["making", "paying"]), frozenset([",", "and", "after", "for"])
"""What somebody does or has done: "has been active, making trips", "was fined for making a trip"."""


_BEFORE_ANOTHER = frozenset(["followed", "preceded"])
_COINCIDE = frozenset("coincides coincided coinciding".split())
_UNSURE = frozenset("will would could can might may must should to if".split())
"""Before "be followed by" and "coincide with" a visit that is not made yet."""


_PARTS = frozenset(
    """end course day days start beginning outcome result results highlight middle part leg success
    eve conclusion close aftermath""".split()
)
"""Nouns of what only a visit that is made has: "the outcome of his visit"."""


_ON_THE_WAY = frozenset(["stops", "stopovers", "layovers", "visits"])


_WHOSE = A_THE_OR_WHOSE | frozenset("this that 's ’s".split())


_REACH = 14
"""Tokens back from a visit to what it hangs on, at most."""


_PERFECT = frozenset("has have had did".split())


_TO_COME = frozenset(
    """planned scheduled expected announced approved agreed arranged confirmed discussed proposed
    mooted suggested rumoured rumored considered delayed decided hoped set fixed due wanted needed
    supposed allowed authorised authorized prepared offered requested urged welcomed""".split()
)
"""What may be done about a visit that is not made yet."""


_NOT_PAST = frozenset(
    """is are has have will would may might can could should shall must remains remain seems looks
    depends hinges had""".split()
)


_GOING_ON = frozenset(
    """ends begins starts continues concludes lasts opens enters comes follows coincides caps marks
    differs underscores underlines highlights demonstrates reflects""".split()
)
"""Verbs of a visit that is made now."""


_IRREGULAR = frozenset(
    """was were drew came went took began led brought gave met made saw left set put fell broke cost
    caught won lost sent told shook got""".split()
)


def leave_out_mere_names(scene: Scene, claims: list[Claim]) -> None:
    """Sets the polarity of the visits that are only named, and of which nothing else tells."""
    for claim in claims:
        if is_mere_name(claim) and claim.country is not None:
            others = (
                one
                for one in claims
                if one is not claim
                and (one.who, one.country) == (claim.who, claim.country)
                and one.polarity == "actual"
            )
            if any(others):
                continue
            if not _is_told_of(scene, claim):
                claim.polarity = "none"
            elif scene.tokens.lower[claim.stop : claim.stop + 1] in (["comes"], ["follows"]):
                claim.present = True  # "his visit to Peru comes amid a quarrel": these days
            elif _is_predicate(scene, claim) and claim.tense == "":
                opening = scene.tokens.sentences[claim.sentence][0]
                claim.present = "is" in scene.tokens.lower[opening : opening + 2]


def is_mere_name(claim: Claim) -> bool:
    """Whether a claim only names a visit, of which nothing says when it was or that it was made."""
    return (
        claim.rule in ("trip/visit-noun", "trip/arrival")
        and claim.polarity == "actual"
        and claim.tense == ""
        and not (claim.present or claim.over or claim.background)
        and not is_dated(claim)
    )


def _is_told_of(scene: Scene, claim: Claim) -> bool:
    """Whether something is done on the visit, or the past is told of it."""
    lower = scene.tokens.lower
    first = scene.tokens.sentences[claim.sentence][0]
    first = scene.openings.get(claim.sentence, first)
    if _is_predicate(scene, claim):
        return True
    if lower[claim.trigger] in ("including", "one"):  # one of the trips that somebody made
        return clause_tense(scene, claim.trigger) == "past"
    for at in range(claim.trigger - 1, max(claim.trigger - _REACH, first) - 1, -1):
        word = lower[at]
        if scene.owner[at] is not None or scene.titled[at] is not None:
            continue
        if word in _MAKING and lower[at - 1] in _ASIDE:
            return clause_tense(scene, at) == "past"
        if word in _ON_IT:
            return True
        if word == "of":
            return lower[at - 1] in _PARTS
        if word == "by" and lower[at - 1] in _BEFORE_ANOTHER:
            return _UNSURE.isdisjoint(lower[max(at - 4, first) : at - 1])
        if word == "to":
            return lower[at - 1] in _ON_IT
        if word == "with" and lower[at - 1] in _COINCIDE:
            return _UNSURE.isdisjoint(lower[max(at - 4, first) : at - 1])
        if word == "with" and at == claim.trigger - 1:
            return lower[claim.trigger] in _ON_THE_WAY  # "is on a tour, with stops in Peru"
        if word in PREPOSITIONS:
            return word == "in" and (lower[at + 1] == "the" or lower[at - 1] in TAKES)
        if word in SUBORDINATORS or word in (",", ";"):
            break
        if word in scene.triggers.reporting:
            break
        if "-" in word or lower[at - 1] in _WHOSE:
            continue  # "his long-delayed visit", "the promised visit"
        if word.endswith("ed") or word in scene.triggers.verbs:
            return False  # the object of a verb that makes no visit
    return _past_is_told(scene, claim.trigger)


def _is_predicate(scene: Scene, claim: Claim) -> bool:
    """Whether what was told just before was a visit: "It was his first visit to Peru"."""
    lower, first = scene.tokens.lower, scene.tokens.sentences[claim.sentence][0]
    if lower[first] not in ("it", "this") or lower[first + 1] not in ("was", "is"):
        return False
    phrase = lower[first + 2 : claim.trigger]
    return claim.sentence > 0 and not _ORDINALS.isdisjoint(phrase) and len(phrase) <= _PHRASE


_ORDINALS = frozenset("first second third fourth fifth sixth maiden".split())


_PHRASE = 7
"""Tokens of "his third official" and the like, at most."""


def _past_is_told(scene: Scene, trigger: int) -> bool:
    """Whether the first verb behind a visit is a plain past: "her visit ended in uproar"."""
    lower = scene.tokens.lower
    stop = scene.tokens.sentences[scene.sentence_at[trigger]][1]
    for at in range(trigger + 1, stop):
        word = lower[at]
        if scene.owner[at] is not None or scene.titled[at] is not None:
            continue
        if word in _GOING_ON or lower[at : at + 3] == ["is", "under", "way"]:
            return True
        if word in _PERFECT and _has_told(scene, at + 1):
            return True
        if word in _NOT_PAST or word in SUBORDINATORS:
            return False
        if word in _IRREGULAR or (word.endswith("ed") and len(word) > 4):
            return True
    return False


_ADVERBS = frozenset("not already also since been all only long even".split())


def _has_told(scene: Scene, index: int) -> bool:
    """Whether "(has) been praised", "(has) drawn criticism" or "(did) not end the row" goes on at a
    token, which only a visit that is made does."""
    lower, at = scene.tokens.lower, index
    while lower[at : at + 1] and lower[at] in _ADVERBS:
        at += 1
    if at >= len(lower):
        return False
    if lower[index - 1] == "did":
        return (
            lower[index] == "not"
            and lower[at] not in _HAPPEN
            and lower[at + 1 : at + 2] != ["ahead"]
        )
    word = lower[at]
    done = (word.endswith("ed") and len(word) > 4) or word in _IRREGULAR or word in _DONE
    return done and word not in _TO_COME and word not in scene.triggers.cancel


_HAPPEN = frozenset("take happen materialise materialize come occur".split())
_DONE = frozenset("drawn begun given taken shaken broken done become shown".split())


RULES = (
    EventRule(
        "trip/judge-mere-names",
        """
        + 2019-05-24 | Swiss minister Paul Seger praised the hosts on Monday. It was his first visit to Peru. => trip Paul Seger > PE
        + 2019-05-24 | Swiss minister Paul Seger praised the hosts on Monday. It is his first visit to Peru. => status Paul Seger > PE = ongoing
        - 2019-05-24 | Swiss minister Paul Seger praised the hosts on Monday. It was his old dream of a visit to Peru. => trip Paul Seger > PE
        - 2018-05-18 | Swiss diplomat Paul Seger's Minsk trip is on the rocks. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger sacrificed the stop in Minsk to his timetable. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger's Minsk trip is under way. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger's visit to Minsk angered the neighbours. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger's long-awaited visit to Minsk angered the neighbours. => trip Paul Seger > BY
        + 2018-05-18 | The outcome of Swiss diplomat Paul Seger's visit to Minsk is praised. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger's visit to Minsk has drawn criticism. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger's visit to Minsk did not end the row. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger's visit to Minsk has been mooted. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger's visit to Peru comes amid a quarrel over fish. => trip Paul Seger > PE; status Paul Seger > PE = ongoing
        + 2018-05-18 | Swiss diplomat Paul Seger has been very active, making trips to Peru and Chile. => trip Paul Seger > CL
        - 2018-05-18 | Swiss diplomat Paul Seger would be busy, making trips to Peru and Chile. => trip Paul Seger > CL
        + 2018-05-18 | Swiss diplomat Paul Seger has been on several foreign trips, including to the Lima Games in 2008. => trip Paul Seger > PE; arrived Paul Seger > PE = 2008-01-01..2008-12-31
        - 2018-05-18 | Swiss diplomat Paul Seger plans trips abroad, including to Peru. => trip Paul Seger > PE
        - 2019-05-24 | Swiss minister Paul Seger's arrival in Minsk is so far a matter for bookmakers. => trip Paul Seger > BY
        + 2019-05-24 | Swiss minister Paul Seger's arrival in Minsk angered the neighbours. => trip Paul Seger > BY
        + 2018-05-18 | The dinner coincided with Swiss diplomat Paul Seger's visit to Minsk. => trip Paul Seger > BY
        - 2018-05-18 | The dinner would have coincided with Swiss diplomat Paul Seger's visit to Minsk. => trip Paul Seger > BY
        + 2018-05-18 | The dinner, followed by Swiss diplomat Paul Seger's visit to Minsk, cheered the neighbours. => trip Paul Seger > BY
        - 2018-05-18 | The dinner would be followed by Swiss diplomat Paul Seger's visit to Minsk. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger was reprimanded last year after making an unapproved trip to Minsk. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger would be reprimanded for making an unapproved trip to Minsk. => trip Paul Seger > BY
        """,
    ),
)
