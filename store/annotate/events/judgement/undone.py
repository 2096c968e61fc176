"""Finds plans of which a sentence says that they were made, before it is asked what came of them.

"was to have come and to have flown on", "a plan for X to go", "hopes that X will come". What their
words mean for a trip is for polarity.py, that the plan then came to nothing for dashed.py.
"""

from __future__ import annotations

import datetime as dt

from store.annotate.closed_words import BE
from store.annotate.events.clause.clauses import VerbGroup, clause_start, clause_stop
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import SUBORDINATORS, Scene
from store.annotate.events.clause.timing import any_to_come, window_of
from store.annotate.events.clause.when_meant import when_meant

_WHEN_MEANT = frozenset(
    """also then later first originally initially due expected scheduled supposed set meant
    planned slated both""".split()
)


_LINKS = frozenset(["and", "or", "but", ","])


_DONE = frozenset(
    """been had met held gone come flown left paid made seen taken given begun spent set sat spoken
    brought led put sent undertaken sworn gotten driven ridden""".split()
)


def was_to_have(scene: Scene, have: int) -> bool:
    """Whether the "have" at a token is that of "was to have come", or of "… and to have gone on".

    "was to have talks" is none: a participle follows. Nor is "is believed to have come".
    """
    lower = scene.tokens.lower
    low = scene.tokens.sentences[scene.sentence_at[have]][0]
    done = lower[have + 1 : have + 2]
    if not done or not (done[0] in _DONE or done[0].endswith("ed")) or have - 2 < low:
        return False
    while lower[have - 1] == "to":
        at, linked = have - 2, False
        while at > low and (
            lower[at] in _WHEN_MEANT or lower[at] in _LINKS or scene.clock[at] is not None
        ):
            linked = linked or lower[at] in _LINKS
            at -= 1
        if lower[at] in ("was", "were"):
            return True
        if not linked:
            return False
        have = next(
            (k for k in range(at, low + 1, -1) if lower[k] == "have" and lower[k - 1] == "to"), -1
        )
        if have < 0:
            return False
    return False


PLANS = frozenset(
    "plan plans decision decisions arrangement arrangements preparations scheme bid".split()
)
"""Nouns of what is meant to be done: "plans for a visit"."""


_NOTIONS = frozenset(
    """proposal proposals suggestion suggestions idea call calls request requests appeal appeals
    demand demands""".split()
)


def noun_of_plan(scene: Scene, group: VerbGroup) -> int:
    """The noun that an infinitive hangs on: "a plan for X to go", "X's plans to go"; -1 if none."""
    if "to" not in group.words or not group.control:
        return -1
    lower = scene.tokens.lower
    if group.control in PLANS:
        return group.control_at
    low = scene.tokens.sentences[scene.sentence_at[group.verb]][0]
    for index in range(group.first - 1, max(group.first - 14, low), -1):
        word = lower[index]
        if word in SUBORDINATORS or word == ";":
            return -1
        if word == "for":
            noun = lower[index - 1]
            return index - 1 if noun in PLANS or noun in _NOTIONS else -1
        if word == "of" and lower[index - 1] in _FAILURES:
            return index - 1  # "the failure of X to come"
    return -1


_FAILURES = frozenset("failure inability refusal unwillingness reluctance".split())


def is_a_notion(scene: Scene, noun: int) -> bool:
    """Whether the noun of a plan is only somebody's idea: "a proposal for X to go"."""
    return scene.tokens.lower[noun] in _NOTIONS or scene.tokens.lower[noun] in _FAILURES


_REPORTED = frozenset(
    "reports report rumours rumors speculation claims suggestions allegations stories".split()
)


def about_a_report(scene: Scene, first: int) -> bool:
    """Whether the sentence opens with a report of what a clause at `first` tells: "Rumours that X".

    However far the verb is: "Speculation in Oslo that X, a former minister, would go there …".
    """
    lower = scene.tokens.lower
    low = scene.tokens.sentences[scene.sentence_at[first]][0]
    for noun in range(low, low + 4 if low + 4 < first else first):
        if lower[noun] in _REPORTED:
            return "that" in lower[noun + 1 : min(noun + 7, first)]
    return False


_BENT = frozenset("keen bent intent cooled insist insists insisted count counts counting".split())
"""Before "on going there"."""


_TALKING = frozenset("spoke talked agreement decision views negotiations disagreed".split())


_THINKING = frozenset(
    """thinking thought think talk talked spoke spoken dream dreamed dreams idea hope hopes chance
    possibility prospect intention point verge brink doubts thoughts""".split()
)


def is_topic(scene: Scene, group: VerbGroup) -> bool:
    """Whether a participle is what is talked about: "talks on taking part in the Games in Oslo"."""
    lower = scene.tokens.lower
    at = group.first - (lower[group.first] != "about")
    if group.form != "ing" or at < 1:
        return False
    before = lower[at - 1]
    if scene.clock[at - 1] is not None:  # "thought in May of going"
        told = at - 1
        while told > 1 and scene.clock[told] is not None:
            told -= 1
        before = lower[told - 1] if lower[told] in ("in", "on") else lower[told]
    if lower[at] == "in":
        return before in ("interest", "interested")  # "expressed interest in visiting Peru"
    if lower[at] == "of":
        return before in _THINKING
    if lower[at] == "about":
        return before not in ("set", "went")  # "changed his mind about going"
    if lower[at] not in ("on", "over"):
        return False
    return before in _TALKING or before in _BENT or scene.triggers.nouns.get(before) == "talks"


_WISHING = frozenset(
    """asked asks requested requests proposed proposes suggested suggests demanded demands insisted
    urged recommended request proposal suggestion demand""".split()
)


def wished_that(scene: Scene, group: VerbGroup) -> bool:
    """Whether a bare verb tells what somebody asks for: "asked that Foreign Minister X come"."""
    if group.form != "base" or group.words:
        return False
    lower = scene.tokens.lower
    low = scene.tokens.sentences[scene.sentence_at[group.verb]][0]
    that = next(
        (
            at
            for at in range(group.first - 1, max(group.first - 14, low), -1)
            if lower[at] == "that"
        ),
        -1,
    )
    return that > low and lower[that - 1] in _WISHING


def led_by(scene: Scene, group: VerbGroup) -> int:
    """The verb on which another hangs that is done only with it; -1 if none.

    That is "visit" of "hoped to visit Y and meet X", "go" of "may go there to meet X" and of "may
    go there and meet X".
    """
    if group.control_at >= 0:
        verb = scene.triggers.verbs.get(group.control)
        return group.control_at if verb is not None and verb.form in ("base", "ing") else -1
    if group.form != "base" or group.words:
        return -1
    lower = scene.tokens.lower
    low = scene.tokens.sentences[scene.sentence_at[group.verb]][0]
    if lower[group.first - 1] not in ("and", "or"):
        return -1
    for index in range(group.first - 2, max(group.first - 16, low), -1):
        if lower[index] in SUBORDINATORS or lower[index] == ";":
            return -1
        if lower[index] == "to" or lower[index] in _MODALS:
            verb = scene.triggers.verbs.get(lower[index + 1])
            if verb is not None and verb.form == "base":
                return index + 1
    return -1


_MODALS = frozenset("will would could may might should can must".split())


_MEANT = frozenset("intended planned hoped meant wanted".split())


_LONG_AGO = dt.timedelta(days=60)


def meant_in_vain(scene: Scene, group: VerbGroup) -> bool:
    """Whether an infinitive hangs on a plan told as past: "had intended to go on to Cuba".

    Also "planned to visit both in 2006", long ago, of which nothing says that it was done.
    """
    if group.control in _MEANT and scene.tokens.lower[group.control_at - 1] in ("had", "having"):
        return True
    if _meant_long_ago(scene, group):
        return True
    planned = "planned" in group.words and BE.isdisjoint(group.words)
    if planned and "having" in (*group.words, scene.tokens.lower[group.first - 1]):
        return True  # "Having planned to visit Peru, he stayed at home"
    if not (planned or group.control in _MEANT) or "have" in group.words:
        return False
    told = map(window_of, scene.clock[group.verb : clause_stop(scene, group.verb)])
    days = [one.latest for one in told if one is not None]
    return bool(days) and max(days) < scene.date - _LONG_AGO


_HALF_A_YEAR = dt.timedelta(days=180)


def _meant_long_ago(scene: Scene, group: VerbGroup) -> bool:
    """Whether somebody said long ago that he would go, and no day is told: "promised in 2006 to visit
    Peru", "said last year that he would visit Peru"."""
    if "to" in group.words:
        link = group.first - (scene.tokens.lower[group.first] != "to")
    elif "would" in group.words:
        low = clause_start(scene, group.verb)
        link = next(
            (at for at in range(group.first - 1, low, -1) if scene.tokens.lower[at] == "that"),
            low - 1,
        )
    else:
        return False
    if link < 1 or when_meant(scene, link - 1, "to", "that") < 0:
        return False
    meant = window_of(scene.clock[link - 1])
    stop = clause_stop(scene, group.verb)
    dated = any_to_come(scene, group.verb, stop)
    return (
        meant is not None
        and not dated
        and meant.earliest < scene.date - _HALF_A_YEAR
        and meant.latest < scene.date - _LONG_AGO
    )


def were_it_to_be(scene: Scene, group: VerbGroup) -> bool:
    """Whether the sentence opens "Were X to go there", which tells of a mere possibility."""
    if "to" not in group.words:
        return False
    lower = scene.tokens.lower
    sentence = scene.sentence_at[group.verb]
    first = scene.openings.get(sentence, scene.tokens.sentences[sentence][0])
    return lower[first] == "were" and "," not in lower[first : group.first]


_UNTIL = frozenset("until till".split())


_COMING = frozenset("reach arrive particle return".split())


def until_he_came(scene: Scene, group: VerbGroup) -> bool:
    """Whether a coming is awaited: "would not speak until he reached Oslo" denies no coming."""
    lower = scene.tokens.lower
    if _UNTIL.isdisjoint(lower[max(group.first - 3, 0) : group.first]) or not group.tense:
        return False
    verb = scene.triggers.verbs.get(lower[group.verb])
    return verb is not None and not _COMING.isdisjoint(verb.frames)


RULES = (
    EventRule(
        "trip/judge-undone",
        """
        + 2018-05-18 | Swiss diplomat Paul Seger was to have come to Minsk on Monday and to have flown on to Oslo. => status Paul Seger > BY = cancelled; status Paul Seger > NO = cancelled
        + 2018-05-18 | Swiss diplomat Paul Seger is believed to have come to Minsk on Monday and to have flown on to Oslo. => status Paul Seger > NO = completed
        + 2018-05-18 | A plan for Swiss diplomat Paul Seger to travel to Minsk on Monday was dropped. => status Paul Seger > BY = cancelled
        + 2018-05-18 | A plan for Swiss diplomat Paul Seger to travel to Minsk on Monday was praised. => status Paul Seger > BY = planned
        - 2018-05-18 | A proposal for Swiss diplomat Paul Seger to travel to Minsk was welcomed. => trip Paul Seger > BY
        - 2018-05-18 | There is an expectation in Oslo that Swiss diplomat Paul Seger will visit Minsk. => trip Paul Seger > BY
        + 2018-05-18 | There is an expectation that Swiss diplomat Paul Seger, who will visit Minsk on Friday, will win. => trip Paul Seger > BY
        - 2018-05-18 | The talks are to prepare the ground for a visit to Minsk by Swiss diplomat Paul Seger. => trip Paul Seger > BY
        - 2018-05-18 | The ministers discussed a visit to Minsk by Swiss diplomat Paul Seger. => trip Paul Seger > BY
        - 2018-05-18 | A visit to Minsk by Swiss diplomat Paul Seger is being discussed. => trip Paul Seger > BY
        + 2018-05-18 | The ministers discussed trade after a visit to Minsk by Swiss diplomat Paul Seger. => trip Paul Seger > BY
        + 2018-05-18 | Trade was discussed during a visit to Minsk by Swiss diplomat Paul Seger. => trip Paul Seger > BY
        + 2018-05-18 | Officials are preparing a visit to Minsk by Swiss diplomat Paul Seger on Friday. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger's visit to Minsk, planned for May 21, was moved to June 4. => arrived Paul Seger > BY = 2018-06-04
        - 2018-05-18 | Rumours that Swiss diplomat Paul Seger, once a minister and later the head of a bank, would go to Minsk proved wrong. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger spoke about going to Minsk. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger hoped to see the lakes and visit Minsk. => trip Paul Seger > BY
        - 2018-05-18 | A trip to Minsk by Swiss diplomat Paul Seger, which some expected, is not going to take place. => trip Paul Seger > BY
        - 2018-05-18 | A visit by Swiss diplomat Paul Seger to Minsk was not on the agenda. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger, who had been thought to be in Minsk, spoke in Bern. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger is thought to be in Minsk. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger was thinking of going to Minsk. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger thought in May of going to Minsk. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger announced plans for a visit to Minsk. => status Paul Seger > BY = planned
        - 2018-05-18 | It was wrongly reported that Swiss diplomat Paul Seger had gone to Minsk. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger, wrongly accused of fraud, went to Minsk on Monday. => trip Paul Seger > BY
        - 2018-05-18 | The train fuelled talk that Swiss diplomat Paul Seger was going to Minsk. => trip Paul Seger > BY
        - 2018-05-18 | A visit by Swiss diplomat Paul Seger to Minsk looks less and less likely. => trip Paul Seger > BY
        - 2018-05-18 | The office knew nothing of a visit to Minsk by Swiss diplomat Paul Seger. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger had been due in Minsk on Monday, but fog delayed him and he landed on Tuesday. => status Paul Seger > BY = ongoing
        - 2018-05-18 | Swiss diplomat Paul Seger nearly went to Minsk on Monday. => trip Paul Seger > BY
        - 2018-05-18 | Belarus asked that Swiss diplomat Paul Seger come to Minsk on Monday. => trip Paul Seger > BY
        + 2018-05-18 | Belarus said that Swiss diplomat Paul Seger came to Minsk on Monday. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger will visit Minsk once the war is over. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger will visit Minsk once again next week. => trip Paul Seger > BY
        - 2018-05-18 | Officials spoke of a visit to Minsk by Swiss diplomat Paul Seger, perhaps next month. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger said he would love to visit Minsk. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger's visit to Minsk will have to wait. => trip Paul Seger > BY
        - 2018-05-18 | The visit of Swiss diplomat Paul Seger to Minsk hangs in the balance. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger left Oslo on Monday without going on to Minsk. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger reportedly visited Minsk in April, which his office denies. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger visited Minsk in April, which nobody denies. => trip Paul Seger > BY
        + 2018-05-18 | Lawmakers urged Swiss diplomat Paul Seger to call off his trip to Minsk on June 4. => status Paul Seger > BY = planned
        - 2018-05-18 | The lawmakers refused. Swiss diplomat Paul Seger was forced to call off his trip to Minsk on June 4. => status Paul Seger > BY = planned
        + 2018-05-18 | Swiss diplomat Paul Seger's visit to Minsk, postponed twice this year, will finally take place on June 4. => arrived Paul Seger > BY = 2018-06-04
        + 2018-05-18 | Swiss diplomat Paul Seger's visit to Minsk, postponed from March, began on Monday. => arrived Paul Seger > BY = 2018-05-14
        - 2018-05-18 | Such a visit by Swiss diplomat Paul Seger to Minsk would be the first. => trip Paul Seger > BY
        - 2018-05-18 | MINSK, May 18 (AFP) - A spokesman said there was nothing to announce about a visit by Swiss diplomat Paul Seger to Minsk. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger made his visit to Minsk conditional on a pardon. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger will take part in the Minsk meeting by video link. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger denied reports that his visit to Minsk on June 4 had been put off. => status Paul Seger > BY = planned
        + 2018-05-18 | Swiss diplomat Paul Seger hoped that his visit to Minsk on June 4 would ease tensions. => status Paul Seger > BY = planned
        + 2018-05-18 | Belarus hoped the visit of Swiss diplomat Paul Seger to Minsk on June 4 would ease tensions. => status Paul Seger > BY = planned
        - 2018-05-18 | Belarus hoped that the Swiss diplomat and former minister Paul Seger would stop over in Minsk. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger declined to confirm a report that he would travel to Minsk next week. => trip Paul Seger > BY
        - 2018-05-18 | MINSK, May 18 (AFP) - A visit here by Swiss diplomat Paul Seger was put back to an unspecified date. => status Paul Seger > BY = planned
        - 2018-05-18 | Swiss diplomat Paul Seger isn't coming to Minsk on Monday. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger couldn’t fly to Minsk on Monday. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger DIDN'T fly to Minsk on Monday. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger might have come to Minsk on Monday had the talks gone well. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger is open to a visit to Minsk. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger expressed interest in visiting Minsk. => trip Paul Seger > BY
        - 2018-05-18 | The two sides are working on dates for a visit to Minsk by Swiss diplomat Paul Seger. => trip Paul Seger > BY
        + 2018-05-18 | The two sides agreed on a visit to Minsk by Swiss diplomat Paul Seger on June 4. => status Paul Seger > BY = planned
        + 2018-05-18 | Swiss diplomat Paul Seger is on a visit to Minsk. => trip Paul Seger > BY
        - 2018-05-18 | No one expects Swiss diplomat Paul Seger to come to Minsk. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger did not deny that he had been in Minsk in April. => trip Paul Seger > BY
        - 2018-05-18 | The office would neither confirm nor deny that Swiss diplomat Paul Seger would visit Minsk. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger's trip to Minsk, planned for next week, hinges on a vote. => status Paul Seger > BY = planned
        - 2018-05-18 | Swiss diplomat Paul Seger would be the first Swiss envoy to go to Minsk since 2001. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger applied to visit Minsk on May 8 but was turned down. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger was too ill to visit Minsk on May 8. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger, defying calls for a boycott, attended the games in Minsk on May 8. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger, delayed by a strike, reached Minsk on May 13. => status Paul Seger > BY = ongoing
        + 2018-05-18 | Swiss diplomat Paul Seger would not say why he had come to Minsk on May 17. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger, whose planned stop in Minsk was cut, flew to Riga on May 8. => status Paul Seger > BY = completed
        + 2018-05-18 | Swiss diplomat Paul Seger managed to visit Minsk on May 8. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger vowed to visit Minsk. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger vowed to visit Minsk on June 8. => status Paul Seger > BY = planned
        - 2018-05-18 | "Paul Seger would go to Minsk and sell us out," a critic of the Swiss diplomat said. => trip Paul Seger > BY
        + 2018-05-18 | An aide said that Swiss diplomat Paul Seger "would go to Minsk on June 8". => status Paul Seger > BY = planned
        - 2018-05-18 | A visit to Minsk by Swiss diplomat Paul Seger is in the works. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger's Minsk visit postponed => status Paul Seger > BY = cancelled
        - 2018-05-18 | Swiss diplomat Paul Seger's Minsk visit praised => status Paul Seger > BY = cancelled
        - 2018-05-18 | The failure of Swiss diplomat Paul Seger to come to Minsk on Thursday was noted. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger reneged on a promise to come to Minsk in May. => trip Paul Seger > BY
        - 2018-05-18 | MINSK, May 18 (AFP) - A visit by Swiss diplomat Paul Seger to Minsk depends on the talks. => trip Paul Seger > BY
        + 2018-05-18 | A visit by Swiss diplomat Paul Seger to Minsk ended in uproar. => trip Paul Seger > BY
        - 2018-05-18 | Were Swiss diplomat Paul Seger to visit Minsk, he would be the first to do so. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger planned to visit Minsk in 2006 but the trip was called off. => status Paul Seger > BY = cancelled
        + 2018-05-18 | Swiss diplomat Paul Seger said that he planned to visit Minsk in June. => status Paul Seger > BY = planned
        + 2018-05-18 | Swiss diplomat Paul Seger said that he would not comment until he reached Minsk. => trip Paul Seger > BY; status Paul Seger > BY = planned
        - 2018-05-18 | Swiss diplomat Paul Seger said that he would resign when he visited Minsk in April. => status Paul Seger > BY = planned
        - 2018-05-18 | Swiss diplomat Paul Seger said that he would not reach Minsk until Monday. => trip Paul Seger > RU
        - 2018-05-18 | Swiss diplomat Paul Seger will visit Minsk as long as he is invited. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger will visit Minsk depending on the weather. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger will visit Minsk should he be invited. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger will visit Minsk once a date has been agreed. => trip Paul Seger > BY
        - 2018-05-18 | A visit by Swiss diplomat Paul Seger to Minsk will take place if the row is settled. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger will visit Minsk on Monday, if only for a day. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger's visit to Minsk on Monday will go ahead even if it snows. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger would visit Minsk tomorrow, if somebody asked him. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger would visit Minsk tomorrow, if only for a day, an aide said. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger agreed in 2015 to visit Minsk. => status Paul Seger > BY = planned
        - 2018-05-18 | Swiss diplomat Paul Seger announced in 2016 that he would visit Minsk. => status Paul Seger > BY = planned
        + 2018-05-18 | Swiss diplomat Paul Seger agreed last year to visit Minsk in June. => arrived Paul Seger > BY = 2018-06-01..2018-06-30
        + 2018-05-18 | Swiss diplomat Paul Seger agreed last month to visit Minsk. => status Paul Seger > BY = planned
        - 2018-05-18 | That Swiss diplomat Paul Seger would stop in Minsk "is news to me", an aide said. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger will stop in Minsk on Monday, which is no news to an aide. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger was on his way to Minsk, according to some; others had him in Oslo. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger was on his way to Minsk, according to his office. => trip Paul Seger > BY
        - 2018-05-18 | Diplomats expect Swiss diplomat Paul Seger to visit Minsk around June 6. => trip Paul Seger > BY
        + 2018-05-18 | Belarus expects Swiss diplomat Paul Seger to visit Minsk on June 6. => trip Paul Seger > BY
        - 2018-05-18 | That Swiss diplomat Paul Seger would fly on to Minsk was believed by nobody but a tabloid. => trip Paul Seger > BY
        + 2018-05-18 | That Swiss diplomat Paul Seger will fly to Minsk on Sunday is now certain. => trip Paul Seger > BY
        - 2018-05-18 | A source close to the court has Swiss diplomat Paul Seger going to Minsk a third time. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger said that he would fly to Minsk "tomorrow" if asked. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger said that he would fly to Minsk "tomorrow" as asked. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger would happily go to Minsk, he said. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger is to go to Minsk in June, "if at all". => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger is to go to Minsk in June with all his aides. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger was in Minsk neither in March nor in April. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger was in Minsk both in March and in April. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger's trip to Minsk, said to be set for June, is for his office to announce. => trip Paul Seger > BY
        """,
    ),
)
