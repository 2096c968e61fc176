"""Says whether a visit noun leaves it open that there is a visit: "a possible trip", "considers a trip".

An indefinite visit ("a trip to Peru by X") is a fact or a plan only where a word or a day says so; one
of his own ("his trip to Peru") is. What stands before the phrase in general ("ruled out") is judged in
judgement/words_before.py, what follows the noun in judgement/aftermath.py.
"""

from __future__ import annotations

import datetime as dt

from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import PREPOSITIONS, Scene
from store.annotate.events.judgement.talked_of import BYGONE
from store.annotate.events.travel.visit_clauses import VisitPhrase
from store.annotate.events.travel.visit_owners import has_planned

_OPEN = frozenset(
    """possible proposed potential no any eventual such abortive would-be hypothetical hoped-for
    mooted rumoured rumored prospective conceivable suggested speculated theoretical putative
    imaginary envisaged supposed alleged purported fictitious""".split()
)
"""Words of a visit phrase that leave it open whether there will be a visit."""


_BILLED = frozenset("billed described presented announced reported advertised touted".split())


_HABITUAL = frozenset("frequent regular occasional habitual".split())
"""Words of journeys of which no single one is told: "makes frequent trips there"."""


_ARTICLES = frozenset(["a", "an", "another", "any"])


_TO_ARTICLE = 6
"""Tokens from the article to the noun, at most: "a three-day official state visit"."""


def is_left_open(scene: Scene, trigger: int, phrase: VisitPhrase, words: set[str]) -> bool:
    """Whether the words of the visit at `trigger`, or what governs it, leave it open.

    `words` are those of its phrase before the noun.
    """
    lower = scene.tokens.lower
    first = scene.tokens.sentences[scene.sentence_at[trigger]][0]
    if lower[first] == "what" and not _BILLED.isdisjoint(lower[first + 1 : first + 5]):
        return True  # "What was billed as a visit turned out to be a telephone call"
    return bool(
        words & _OPEN
        or words & _HABITUAL
        or "no" in lower[max(first, trigger - 3) : trigger]
        or lower[max(first, trigger - 2) : trigger] == ["such", "a"]
        or _is_anybodys(scene, trigger, phrase, first)
        or ("planned" in words and _was_to_come(scene, trigger, first))
    )


_A_WHILE = dt.timedelta(days=14)


def _was_to_come(scene: Scene, trigger: int, first: int) -> bool:
    """Whether something happened long ago "days before a planned visit", of which no more is told."""
    lower = scene.tokens.lower
    at = _article(scene, trigger, first)
    if at < 1 or lower[at - 1] != "before":
        return False
    last = scene.date - _A_WHILE
    return any(
        one is not None and one.latest is not None and one.latest < last
        for one in scene.clock[first:at]
    )


def _is_anybodys(scene: Scene, trigger: int, phrase: VisitPhrase, first: int) -> bool:
    """Whether "a visit" is only what something else is about: "would welcome a visit by X"."""
    if phrase.support >= 0:
        return False
    lower = scene.tokens.lower
    at = _article(scene, trigger, first)
    if at < 0 or not BYGONE.isdisjoint(lower[at:trigger]):
        return False
    stop = scene.tokens.sentences[scene.sentence_at[trigger]][1]
    dated = _is_dated(scene, at, stop)
    if at == scene.openings.get(scene.sentence_at[trigger], first) or _opens_a_clause(scene, at):
        return not dated and not _SUPPOSED.isdisjoint(lower[trigger:stop])
    before = lower[at - 1]
    if before == "to" and lower[at - 2] in _OPEN_TO:
        return True
    if scene.owner[at - 1] is not None or scene.clock[at - 1] is not None or not before.isalpha():
        return False
    if lower[at - 2] in _WANTED.get(before, ()):
        return True
    if before in PREPOSITIONS or before in _CONJUNCTIONS:
        return not dated and _is_a_topic(lower, at, phrase, trigger)
    if before in ("has", "have"):
        return not has_planned(lower, at - 1)
    past = dated and any(
        time is not None and time.latest is not None and time.latest <= scene.date
        for time in scene.clock[at:stop]
    )
    return not (past or before in _TELLING or (dated and before in _READYING))


def _article(scene: Scene, trigger: int, first: int) -> int:
    """The "a" of "a three-day visit"; -1 where the visit is a definite one."""
    lower = scene.tokens.lower
    for at in range(trigger - 1, max(trigger - _TO_ARTICLE, first) - 1, -1):
        if lower[at] in _ARTICLES:
            return at
        if lower[at] == "the" or (
            scene.owner[at] is None and scene.tokens.classes[at] not in "anAC"
        ):
            return -1  # "a year after the visit of X"
    return -1


def _opens_a_clause(scene: Scene, article: int) -> bool:
    """Whether "a visit" is what a clause behind a comma or a word of saying is about."""
    lower = scene.tokens.lower
    at = article - 1
    while at > 0 and scene.clock[at] is not None:
        at -= 1  # "said on Thursday a visit would help"
    at -= lower[at] in ("on", "in")
    if at < article - 1:
        return lower[at] in scene.triggers.reporting
    return lower[at] in (",", "that") or lower[at] in scene.triggers.reporting


_TOLD_ON = 3
"""Tokens from a word of saying to the day on which it was said, at most."""


def _is_dated(scene: Scene, first: int, stop: int) -> bool:
    """Whether a day is told from a token on, other than that of a saying, "said on Thursday"."""
    lower, reporting = scene.tokens.lower, scene.triggers.reporting
    return any(
        scene.clock[at] is not None and reporting.isdisjoint(lower[max(at - _TOLD_ON, first) : at])
        for at in range(first, stop)
    )


_WANTED = {
    "at": frozenset("looking looked looks look hinting hinted hints hint balked working".split()),
    "in": frozenset("interested interest point sense".split()),
    "for": frozenset(
        """longs longing longed yearns yearned pines pined clamouring clamoring angling angled hopes
        hoping hoped wishes wished date dates time money chance push pushing pushes call
        calls""".split()
    ),
    "of": frozenset(
        """question issue matter subject topic idea possibility prospect suggestion proposal thought
        notion option chance spoke speaks dreams dreamt dreamed""".split()
    ),
    "about": frozenset(
        "talks talk talked undecided thinking thoughts dreaming speculation rumours rumors".split()
    ),
    "to": frozenset("open opposed averse agreeable amenable".split()),
    "on": frozenset("insisted insists insisting keen decide principle".split()),
}
"""Words that with a preposition only want or weigh "a visit", also one of a day that is told."""


_CONJUNCTIONS = frozenset(
    "after before since until following ahead as and or than when while if whether that".split()
)


_TOPICS = frozenset("on for about against over regarding of to".split())


_LEADING_TO = frozenset("backdrop prior led due addition response reaction reply".split())
"""Before "to a visit" that is told as a fact."""


_OPEN_TO = frozenset("open opposed averse".split())


_PROTESTS = ("protest", "rall", "demonstrat", "march")


_EVENTS = frozenset(
    """ahead eve day start end beginning outset middle course part close conclusion date dates days
    account report news details pictures leg stage""".split()
)
"""Before "of a visit" that is told as a fact."""


def _is_a_topic(lower: list[str], at: int, phrase: VisitPhrase, trigger: int) -> bool:
    """Whether "a visit by X" is what somebody talks, hopes or asks for."""
    if lower[at - 1] not in _TOPICS or lower[at - 2] in _LEADING_TO:
        return False
    if lower[at - 1] == "against" and any(
        word.startswith(_PROTESTS) for word in lower[max(at - 6, 0) : at - 1]
    ):
        return False  # "protested on Friday against a visit by X"
    if lower[at - 1] == "of" and lower[at - 2] in _EVENTS:
        return False
    if lower[at - 1] == "on" and lower[at - 2] in _LONGING:
        return True
    if lower[at - 1] == "for" and lower[at - 2] in _ASKING_FOR:
        return True
    return any(
        party.first > trigger and lower[party.first - 1] in ("by", "of") for party in phrase.agents
    )


_LONGING = frozenset("heart hopes hope sights mind eye eyes bets keen intent set bent".split())
"""Before "on a visit" that is only wished for: "has set his heart on a visit"."""


_ASKING_FOR = frozenset(
    """ready prepared fit keen eager hoping asked asking asks longed longs longing begged applied
    pressing pressed pushing pushed lobbying lobbied campaigning calling called calls impatient angling
    bidding pleading pleaded yearning hankering hungry itching reason case need appetite hope hopes
    request plea appeal vying""".split()
)
"""Before "for a visit" that is only wanted."""


_SUPPOSED = frozenset(
    """would could might may ought should depends hinges requires needs seems looks appears remains makes
    takes""".split()
)
"""Verbs of "a visit by X" of which nothing says that it is to come: "A visit by X would help"."""


_TELLING = frozenset(
    """announced announces announce announcing confirmed confirms confirm confirming schedules follow follows followed following precedes
    preceded marks marked ended ends began begins completed concluded finished made makes making paid
    pays plans planning planned scheduled arranged includes included including saw was is be been
    were are crowned capped interrupted cut shortened extended spent during combined got
    enjoyed""".split()
)
"""Words before "a visit" with which it is made, or announced."""


_READYING = frozenset("prepare prepares preparing prepared agreed set fixed readying".split())
"""Words before "a visit" that plan one where its day is told."""


RULES = (
    EventRule(
        "trip/visit-left-open",
        """
        - 2018-05-18 | Belarus would welcome a visit to Minsk by Swiss diplomat Paul Seger. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger craves a trip to Minsk. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger has his eye on a hoped-for trip to Minsk. => trip Paul Seger > BY
        - 2018-05-18 | A visit to Minsk by Swiss diplomat Paul Seger makes sense. => trip Paul Seger > BY
        + 2018-05-18 | A visit to Minsk by Swiss diplomat Paul Seger ended in uproar. => trip Paul Seger > BY
        + 2018-05-18 | Belarus announced a visit to Minsk by Swiss diplomat Paul Seger. => trip Paul Seger > BY
        + 2018-05-18 | Belarus hailed a trip to Minsk in April by Swiss diplomat Paul Seger. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger has announced a trip to Minsk in September. => status Paul Seger > BY = planned; arrived Paul Seger > BY = 2018-09-01..2018-09-30
        + 2018-05-18 | Swiss diplomat Paul Seger has a trip to Minsk planned for June 4. => status Paul Seger > BY = planned
        - 2018-05-18 | Swiss diplomat Paul Seger has a trip to Minsk in mind. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger has set his heart on a trip to Minsk. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger was sent a ticket to Minsk. => trip Paul Seger > BY
        - 2018-05-18 | Belarus looks forward to a visit by Swiss diplomat Paul Seger. => trip Paul Seger > BY
        + 2018-05-18 | The violence was a backdrop to a visit to Minsk by Swiss diplomat Paul Seger. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger felt ready for a trip to Minsk. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger left for a trip to Minsk. => trip Paul Seger > BY
        - 2018-05-18 | Belarus said on Thursday a visit to Minsk by Swiss diplomat Paul Seger would help. => trip Paul Seger > BY
        + 2018-05-18 | Belarus said on Thursday a visit to Minsk by Swiss diplomat Paul Seger in May had helped. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger hinted at a trip to Minsk next week. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger, who would not confirm a trip to Minsk next week, praised the treaty. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger, who is not planning a visit to Minsk next week, praised the treaty. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger, who is planning a visit to Minsk next week, praised the treaty. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger spoke of a trip to Minsk, where he would meet Belarusian minister Ivan Savin. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger left for a visit to Minsk, where he was to meet Belarusian minister Ivan Savin. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger fell ill in March, a week before a planned visit to Minsk. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger fell ill on Thursday, a week before a planned visit to Minsk. => trip Paul Seger > BY
        - 2018-05-18 | What was billed in April as a visit to Minsk by Swiss diplomat Paul Seger turned out to be a letter. => trip Paul Seger > BY
        + 2018-05-18 | Swiss minister Alain Berset came to Lima on Monday. His trip comes a year after the visit of Swiss diplomat Paul Seger to Peru. => trip Paul Seger > PE
        - 2018-05-18 | Swiss minister Alain Berset came to Lima on Monday. His trip comes a year after a possible visit of Swiss diplomat Paul Seger to Peru. => trip Paul Seger > PE
        + 2018-05-09 | The comments follow a visit to Norway by Finnish President Sauli Lehto to discuss trade. => trip Sauli Lehto > NO
        + 2018-05-09 | His remarks follow a trip to Norway last week by Finnish President Sauli Lehto. => trip Sauli Lehto > NO
        - 2018-05-09 | Talks could follow a visit to Norway by Finnish President Sauli Lehto. => trip Sauli Lehto > NO
        """,
    ),
)
