"""Says what the words before a trigger make of it: "ruled out a visit", "if he visits", "no visit".

The answers are those of polarity.py, which asks; "" where the words say nothing. The auxiliaries of a
verb are not read here, what stands behind a noun is read in aftermath.py.
"""

from __future__ import annotations

from functools import lru_cache

from store.annotate.closed_words import A_THE_OR_WHOSE, HE_SHE_THEY, NEGATIVES, THE_THIS_OR_WHOSE
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Scene
from store.annotate.events.clause.triggers import load_triggers
from store.annotate.events.judgement.aftermath import IMPERSONAL
from store.annotate.events.judgement.beside_visits import (
    FINITE,
    behind_fronted,
    of_what_was_done,
    only_tells_when,
)
from store.annotate.events.judgement.calling_off import calling_off_denied, calls_off, rules_out
from store.annotate.events.judgement.hearsay import (
    HEARSAY,
    REPORTS,
    called_wrong,
    closed_off,
    is_doubted,
    is_hearsay,
    linked_to,
)
from store.annotate.events.judgement.hindered import PERMITS, TAKING_BACK
from store.annotate.events.judgement.infinitives import cancels_another
from store.annotate.events.judgement.talked_of import (
    HOPES,
    TALKED_OF,
    WAYS,
    hoped_for,
    only_talked_of,
    way_paved,
)
from store.annotate.events.judgement.undone import was_to_have

SCOPE_STOPS = frozenset(
    "during amid but although though while despite after before when since who which where why how".split()
)
"""Words behind which what was said before them no longer counts."""


_DOUBT = frozenset(
    """suspect suspects suspected speculate speculates speculated speculation rumour
    rumours""".split()
)


def before(scene: Scene, first: int, trigger: int) -> str:
    """What the words of the sentence before `first` make of a trigger; "" where they say nothing."""
    lower = scene.tokens.lower
    triggers = scene.triggers
    sentence_low = scene.tokens.sentences[scene.sentence_at[trigger]][0]
    verb = triggers.verbs.get(lower[trigger])
    joined = lower[first - 1] == "and" and verb is not None and verb.form in _PAST
    if first < len(lower) and (lower[first] in SCOPE_STOPS or _on_coming(lower, first, trigger)):
        return ""
    if only_tells_when(scene, first, sentence_low):
        return ""
    closed = _told_by_the_way(scene, first, sentence_low)
    telling = _telling()
    begin = sentence_low if first - 14 < sentence_low else first - 13
    begin = max(begin, behind_fronted(scene, sentence_low, first))
    quoted = scene.tokens.classes.rfind(',"', begin, first)
    if quoted > begin and lower[quoted - 1] not in triggers.reporting:
        begin = quoted + 2  # '"We hope for a group," X told reporters': what is quoted is closed
    for index in range(first - 1, begin - 1, -1):
        word = lower[index]
        if word not in telling or index in closed:
            continue
        if word in SCOPE_STOPS or word in (";", ":"):
            break
        if word == "as" and lower[index + 1] in HE_SHE_THEY:
            break  # "refused to be filmed as he boarded a plane for Rome"
        if scene.owner[index] is not None or scene.clock[index] is not None:
            continue  # "Ban" and "May" are names here
        if word == "may" and lower[index + 1].isdigit():
            continue  # the day of a dateline
        if word in triggers.cancel or calls_off(scene, index):
            if word in _CALLING_OFF and not FINITE.isdisjoint(lower[index:first]):
                continue  # "The cancellation of a concert did not spoil a visit"
            if index - sentence_low <= _FRONTED and "," in lower[index:first]:
                continue  # "Postponed from March, a visit by X begins on Monday"
            if joined and _JOINS.isdisjoint(lower[index:first]):
                continue  # "had dropped his objections and flown there"
            if lower[first] == "to" and cancels_another(scene, index, first):
                continue  # "had postponed an operation to travel there"
            if _goes_its_own_way(lower, index, first):
                continue  # "put off the talks, flying to Oslo"
            called_off = _near(index, first, 12) and not calling_off_denied(scene, index)
            return "cancelled" if called_off else "actual"
        if rules_out(scene, index):
            if of_what_was_done(scene, index, first):
                continue  # "Nothing came of the talks that X held there"
            if word in _IN_PLACE_OF and "," in lower[index:first]:
                continue  # "Instead of X, Y flew there"
            return "none"
        if word in PERMITS and _near(index, first, 4):
            # "withdrew its approval for a visit by X"
            if not TAKING_BACK.isdisjoint(lower[max(index - 4, sentence_low) : index]):
                return "cancelled"
            continue
        if word == "one" and lower[index - 1] == "no":
            return "none"
        if word in _WRONGLY and not _TOLD.isdisjoint(lower[index - 1 : index + 2]):
            return "denied"  # "it was wrongly reported that X had gone there"
        if word in _NOBODY and _near(index, first, 12):
            return "none"
        if word == "nothing" and index == sentence_low and lower[first] in ("a", "an"):
            return "none"  # "Nothing in the report touched on a trip to Rome"
        if word == "have" and was_to_have(scene, index) and _near(index, first, 12):
            return "cancelled"  # "was to have been in Rome for talks with X"
        if word in TALKED_OF and only_talked_of(scene, index, trigger):
            return "none"
        if (word in HOPES and hoped_for(scene, index, first)) or way_paved(scene, index, first):
            return "none"
        if word == "like" and lower[index - 1] == "would" and lower[first] not in THE_THIS_OR_WHOSE:
            return unless_accepted(scene, trigger)  # not "would like his visit to help"
        if word in REPORTS and "asked" in lower[max(index - 4, sentence_low) : index]:
            return "none"  # "when asked about reports that X had been there"
        if (
            word in REPORTS
            and not closed_off(lower, index, first)
            and called_wrong(scene, trigger, index, sentence_low)
        ):
            return "denied"
        if word in HEARSAY and is_hearsay(scene, trigger, index, first):
            return "none"
        if word == "talk" and lower[index + 1] == "that":
            return "none"  # "fuelling talk that X had gone there"
        if word in ("confirm", "confirmed", "verify") and not _UNTOLD.isdisjoint(
            lower[max(index - 3, sentence_low) : index]
        ):
            return "none"  # "would not confirm that she was there"
        if word in ("if", "whether", "unless") and _near(index, first, 10):
            if lower[index - 1] == "even" and "," in lower[index:first]:
                break  # "Even if nobody comes, X will go"
            return "none"
        if (
            word in _CERTAIN
            and lower[index + 1] == "that"
            and not NEGATIVES.isdisjoint(lower[max(index - 3, sentence_low) : index])
        ):
            return "none"  # "it is not certain that X will go", "it is not true that X went"
        if word == "should" and index == sentence_low:
            return "none"
        if (
            word in ("expected", "scheduled", "due", "planned", "set", "supposed")
            and "had" in lower[max(index - 3, 0) : index]
            and "been" in lower[max(index - 3, 0) : index]
            and _near(index, first, 10)
        ):
            return "cancelled"
        if word in _DOUBT and _near(index, first, 12) and is_doubted(lower, index):
            return "none"
        if word == "without" and lower[index + 1] in _POSSESSIVES:
            continue  # "came without his wife to Rome"
        if (
            word == "failed"
            and lower[index - 1] in A_THE_OR_WHOSE
            and _TRIED.isdisjoint(lower[index + 1 : trigger])
        ):
            continue  # "after the failed summit": it was held
        if lower[index + 1 : index + 3] in _TO_COMMENT and _is_told(scene, trigger):
            continue  # "declined to comment on his three-day trip, which ended on Friday"
        if word in triggers.deny and _near(
            index, first, _THAT_IT if "that" in lower[index + 1 : index + 5] else 6
        ):
            if joined and _JOINS.isdisjoint(lower[index:first]):
                continue
            if _goes_its_own_way(lower, index, first):
                continue  # "skipped the talks, flying to Oslo"
            if word in _DENY and not _UNDENIED.isdisjoint(lower[max(index - 3, 0) : index]):
                # "did not deny that she had been there", not "would neither confirm nor deny"
                return "none" if "neither" in lower[max(index - 6, 0) : index] else "actual"
            return "actual" if linked_to(scene, trigger, index, first) else "none"
        if word in triggers.accept:
            if lower[index - 1] == "to":
                continue  # "would be prepared to accept a visit": only if it was agreed to
            return "actual"
        if word == "would" and ["the", "first"] in (
            lower[index + 2 : index + 4],
            lower[index + 3 : index + 5],
        ):
            return "none"  # "would be the first premier to go there", "would have been the first"
        if word == "decision" and "no" in lower[max(index - 2, sentence_low) : index]:
            return "none"  # "no decision had been taken on a visit"
        if word == "would" and lower[index + 1 : index + 2] == ["be"] and lower[index - 1] == "it":
            return "none"  # "it would be his first visit" tells of no other visit
        if word in IMPERSONAL and _near(index, first, 12):
            return "none"
        if word in _WILLING and lower[first - 1] in ("including", "as"):
            return "none"  # "is willing to do all he can, including going there"
        if word in _READY and lower[index + 1 : index + 2] == ["for"]:
            continue  # "prepared for the visit": not willing to have it, but near it
        if word == "prepared" and lower[index + 1 : index + 2] != ["to"]:
            continue  # "prepared the summit"
        if word in triggers.possible and _near(index, first, 5):
            if _asked_about(scene, index, first, trigger):
                continue
            return unless_accepted(scene, trigger)
        if word in NEGATIVES and _near(index, first, 4):
            if lower[index + 1] in _NOT_LACKED or lower[index + 1] in _HINDERS:
                continue  # "lost no time in visiting", "did not prevent a visit"
            return "none"
    return ""


_CALLING_OFF = frozenset("cancellation postponement cancelling canceling".split())
_HINDERS = frozenset(
    """prevent stop hinder spoil mar delay deter affect block upset disrupt disturb overshadow derail
    interrupt""".split()
)
"""Behind "not", where the visit is made all the same."""


_NOT_LACKED = frozenset("secret time qualms hesitation regrets apology apologies".split())
"""Behind "no", where the visit itself is made: "made no secret of", "lost no time in"."""


def _on_coming(lower: list[str], first: int, trigger: int) -> bool:
    """Whether "on arriving" only says when something was done: "denied on arriving in Oslo that"."""
    return lower[first - 1] in ("on", "upon") and lower[trigger] in _COMING


_COMING = frozenset("arriving landing reaching returning leaving departing entering".split())


_FRONTED = 1
"""Tokens from the head of a sentence to the participle of an aside: "Twice postponed, the visit"."""


_PAST = ("past", "participle")


_JOINS = frozenset([",", "that", "having"])
"""Words by which a verb behind "and" may still hang on what stands before them."""


_SETTLED = frozenset("upcoming coming forthcoming impending recent last planned scheduled".split())
"""In the phrase of a visit that is known of."""


def _asked_about(scene: Scene, index: int, first: int, trigger: int) -> bool:
    """Whether somebody is only asked about a visit that is known of: "asked about X's coming visit
    to Peru", "about his visit to Peru in May"."""
    lower = scene.tokens.lower
    if lower[index] != "asked" or lower[index + 1] not in ("about", "on", "of"):
        return False
    if lower[first] in ("a", "an", "any"):
        return False
    stop = scene.tokens.sentences[scene.sentence_at[trigger]][1]
    comma = scene.tokens.classes.find(",", trigger, stop)
    dated = any(scene.clock[first : comma if comma > 0 else stop])
    return dated or not _SETTLED.isdisjoint(lower[first:trigger])


_TO_COMMENT = tuple(["to", word] for word in "comment elaborate discuss speak talk".split())


_AROUND = 6
"""Tokens from a visit to what tells of it as made, at most."""


def _is_told(scene: Scene, trigger: int) -> bool:
    """Whether a visit is told with its length or a day gone by: "his three-day trip that ended Friday"."""
    lower = scene.tokens.lower
    if any(word.endswith("-day") for word in lower[max(trigger - 2, 0) : trigger]):
        return True
    behind = scene.clock[trigger : trigger + _AROUND]
    return any(
        one is not None and one.latest is not None and one.latest < scene.date for one in behind
    )


_CERTAIN = frozenset(
    """certain true clear sure known confirmed decided settled correct guaranteed proven established
    fact case""".split()
)


_IN_PLACE_OF = frozenset(["instead", "rather"])


_UNTOLD = NEGATIVES.union("declined declines refused refuses".split())
"""Before "confirm": it is left open."""


_TRIED = frozenset("bid attempt attempts effort efforts try plan plans to".split())
"""Behind "a failed": what came to nothing was to lead to a visit."""


_WRONGLY = frozenset("wrongly falsely mistakenly erroneously incorrectly".split())


_TOLD = frozenset("reported reporting claimed claiming announced said stated written".split())


_NOBODY = frozenset(["nobody", "no-one", "none"])


_UNDENIED = NEGATIVES | {"longer"}
"""Before "deny": "did not deny", "no longer denies"."""


_DENY = frozenset(["deny", "denied", "denies"])


_WILLING = frozenset(["willing", "ready", "prepared"])


@lru_cache(maxsize=1)
def _telling() -> frozenset[str]:
    """The words at which `before` tests anything: most words are none, and a new test needs its
    word here."""
    triggers = load_triggers()
    return SCOPE_STOPS.union(
        ": ; as like nothing confirm confirmed verify if whether unless should would decision".split(),
        "expected scheduled due planned set supposed".split(),
        *(["have"], HOPES, WAYS, TALKED_OF, PERMITS),
        *(
            _CERTAIN,
            _NOBODY,
            _WRONGLY,
            _WILLING,
            ["one"],
            REPORTS,
            HEARSAY,
            _DOUBT,
            IMPERSONAL,
            NEGATIVES,
        ),
        *(triggers.cancel, triggers.cancel_phrases, triggers.deny, triggers.deny_phrases),
        *(triggers.accept, triggers.possible),
    )


_READY = frozenset(["prepared", "ready"])


_THAT_IT = 14
"""Tokens from "denied on Thursday that" to the verb of what is denied, at most."""


def _goes_its_own_way(lower: list[str], index: int, first: int) -> bool:
    """Whether a participle behind a comma tells what somebody did who gave up something else, and is
    no further member of what he gave up: "ruled out resigning, | going there or ..."."""
    return (
        lower[first - 1] == ","
        and lower[first].endswith("ing")
        and not any(word.endswith("ing") for word in lower[index + 1 : first])
        and "or" not in lower[first : first + _LIST]
    )


_LIST = 8
"""Tokens behind a participle in which an "or" makes it the member of a list."""


def _near(index: int, first: int, reach: int) -> bool:
    return first - index <= reach


_POSSESSIVES = frozenset("his her their its any the much".split())


def _told_by_the_way(scene: Scene, first: int, low: int) -> range:
    """The tokens of the ", who had invited her, " or ", delayed by fog, " before the clause's verb."""
    lower = scene.tokens.lower
    verb = first
    begin = first - 4 if first - 4 > low else low
    while verb > begin and lower[verb - 1] != ",":
        verb -= 1
    comma = verb - 1
    if comma <= low or lower[comma] != ",":
        return range(0)
    for index in range(comma - 1, max(comma - 14, low), -1):
        if lower[index] == ",":
            return range(0)
        if lower[index - 1] == "," and (
            lower[index] in ("who", "whose", "whom") or _opens_an_aside(scene, index, low)
        ):
            return range(index, comma + 1)
    return range(0)


_ADVERBS = frozenset("never not long once twice already".split())


def _opens_an_aside(scene: Scene, index: int, low: int) -> bool:
    """Whether a participle behind a name's comma stands at `index`: "X, delayed by fog, came"."""
    participle = index + (scene.tokens.lower[index] in _ADVERBS)
    if index - 2 < low or not scene.tokens.lower[participle].endswith(("ing", "ed")):
        return False
    name = scene.owner[index - 2]
    return name is not None and name.kind == "person"


def unless_accepted(scene: Scene, token: int) -> str:
    """An invitation counts when the rest of the sentence says that it was accepted."""
    sentence = scene.sentence_at[token]
    first, stop = scene.tokens.sentences[sentence]
    lower = scene.tokens.lower
    stop = next((at for at in range(token + 1, stop) if lower[at] == "but"), stop)
    for index in range(first, stop):
        if lower[index] in scene.triggers.accept:
            if not _UNACCEPTED.isdisjoint(lower[max(index - 4, first) : index]):
                return "none"
            dated = any(
                time is not None and time.latest is not None and time.latest > scene.date
                for time in scene.clock[first:stop]
            )
            return "actual" if dated else "none"
    return "none"


_UNACCEPTED = frozenset("not never would could might may should whether if".split())
"""Before "accept": nothing is accepted yet."""


RULES = (
    EventRule(
        "trip/judge-asked-about",
        """
        + 2019-05-24 | Asked about Chilean President Luis Vega's coming visit to Slovakia, his aide spoke of trade. => trip Luis Vega > SK; status Luis Vega > SK = planned
        + 2019-05-24 | Asked about Chilean President Luis Vega's visit to Slovakia in March, his aide spoke of trade. => status Luis Vega > SK = completed
        - 2019-05-24 | Asked about a visit by Chilean President Luis Vega to Slovakia, his aide spoke of trade. => trip Luis Vega > SK
        - 2019-05-24 | Slovakia asked Chilean President Luis Vega to visit Slovakia in June. => trip Luis Vega > SK
        - 2019-05-24 | An aide laughed off reports that Chilean President Luis Vega had visited Slovakia on Monday. => trip Luis Vega > SK
        - 2019-05-24 | Reports that Chilean President Luis Vega was in Slovakia on Monday are making the rounds. => trip Luis Vega > SK
        + 2019-05-24 | Reports that Chilean President Luis Vega was in Slovakia on Monday proved correct. => trip Luis Vega > SK
        + 2019-05-24 | Reports that Chilean President Luis Vega will visit Slovakia on Monday were confirmed by an aide. => trip Luis Vega > SK
        + 2019-05-24 | The agency said in a report that Chilean President Luis Vega was in Slovakia on Monday. => trip Luis Vega > SK
        - 2019-05-24 | Chilean President Luis Vega will have to sit out talks in Slovakia on Monday. => trip Luis Vega > SK
        - 2019-05-24 | Chilean President Luis Vega's planned journey to Slovakia hangs on a vote. => trip Luis Vega > SK
        - 2019-05-24 | Chilean President Luis Vega's departure for Slovakia was held up by a strike. => status Luis Vega > SK = ongoing
        + 2019-05-24 | Chilean President Luis Vega refused to be filmed as he boarded a plane for Slovakia on Monday. => trip Luis Vega > SK
        - 2018-05-18 | Nothing in the statement touched on a trip to Peru by Swiss diplomat Paul Seger, which some had expected in June. => trip Paul Seger > PE
        + 2018-05-18 | Nothing happened on the trip to Peru by Swiss diplomat Paul Seger. => trip Paul Seger > PE
        """,
    ),
    EventRule(
        "trip/judge-day-of-dateline",
        """
        + 2019-05-24 | OSLO, May 24 -- King Harald travels to Poland on Saturday. => trip Harald > PL
        - 2019-05-24 | OSLO, May 24 -- King Harald may travel to Poland on Saturday. => trip Harald > PL
        + 2019-05-24 | Ending months of speculation, King Harald flew to Poland on Monday. => trip Harald > PL
        - 2019-05-24 | There was speculation King Harald might have flown to Poland on Monday. => trip Harald > PL
        + 2019-05-24 | Oslo no longer denies that King Harald went to Poland in March. => trip Harald > PL
        + 2019-05-24 | King Harald denied on arriving in Warsaw on Monday that he was ill. => trip Harald > PL
        + 2019-05-24 | Postponed from March because of the snow, a visit to Poland by King Harald begins on Monday. => status Harald > PL = planned
        + 2019-05-24 | After a week of talk that the visit was off, Chilean President Luis Vega landed in Bratislava on Monday. => status Luis Vega > SK = ongoing
        + 2019-05-24 | Having ruled out a journey in January, Chilean President Luis Vega went to Slovakia in April. => status Luis Vega > SK = completed
        + 2019-05-24 | With the summit called off, a visit to Slovakia by Chilean President Luis Vega began on Monday. => status Luis Vega > SK = ongoing
        - 2019-05-24 | Despite pleas from Bratislava, Chilean President Luis Vega cancelled a visit to Slovakia on Monday. => status Luis Vega > SK = ongoing
        + 2019-05-24 | Chilean President Luis Vega denied having met bankers on a visit to Slovakia in March. => status Luis Vega > SK = completed
        - 2019-05-24 | Chilean President Luis Vega denied having gone on a visit to Slovakia in March. => trip Luis Vega > SK
        + 2019-05-24 | Chilean President Luis Vega lost no time in flying to Slovakia on Monday. => trip Luis Vega > SK
        - 2019-05-24 | Chilean President Luis Vega had no time for flying to Slovakia on Monday. => trip Luis Vega > SK
        + 2019-05-24 | It was not until April that Chilean President Luis Vega was able to visit Slovakia. => status Luis Vega > SK = completed
        - 2019-05-24 | The idea of a summit in Bratislava between Chilean President Luis Vega and King Harald of Norway was hailed. => trip Luis Vega > SK
        - 2019-05-24 | A summit in Bratislava between Chilean President Luis Vega and King Harald of Norway never got beyond a letter. => trip Luis Vega > SK
        + 2019-05-24 | Not even the snow kept Chilean President Luis Vega from visiting Slovakia in April. => status Luis Vega > SK = completed
        - 2019-05-24 | Neither King Harald nor Chilean President Luis Vega will be in Bratislava next week. => trip Luis Vega > SK
        + 2019-05-24 | It was not until April that Chilean President Luis Vega went to Slovakia. => arrived Luis Vega > SK = 2019-04-01..2019-04-30
        + 2019-05-24 | Chilean President Luis Vega, whose first trip to Slovakia was put off in 2016, went there in April. => arrived Luis Vega > SK = 2019-04-01..2019-04-30
        + 2019-05-24 | A strike delayed but did not prevent a visit to Slovakia by Chilean President Luis Vega in April. => status Luis Vega > SK = completed
        + 2019-05-24 | The cancellation of a ball did not mar a visit to Slovakia by Chilean President Luis Vega in April. => status Luis Vega > SK = completed
        - 2019-05-24 | The cancellation of a visit to Slovakia by Chilean President Luis Vega in April was regretted. => status Luis Vega > SK = completed
        + 2019-05-24 | Nothing came of the talks that Chilean President Luis Vega held in Bratislava in April. => status Luis Vega > SK = completed
        - 2019-05-24 | Nothing came of the visit that Chilean President Luis Vega was to make to Slovakia in April. => status Luis Vega > SK = completed
        + 2019-05-24 | Having refused twice, Chilean President Luis Vega at last came to Slovakia in April. => status Luis Vega > SK = completed
        + 2019-05-24 | Chilean President Luis Vega did not stay long in Slovakia in April. => status Luis Vega > SK = completed
        - 2019-05-24 | Chilean President Luis Vega did not stay in Slovakia in April. => status Luis Vega > SK = completed
        + 2019-05-24 | Chilean President Luis Vega was in Slovakia in April but did not see King Harald of Norway. => status Luis Vega > SK = completed
        + 2019-05-24 | A plan to cancel the trip was overruled, and Chilean President Luis Vega flew to Slovakia in April. => status Luis Vega > SK = completed
        + 2019-05-24 | Chilean President Luis Vega ended on Thursday a visit to Slovakia that had been marred by the cancellation of a ball. => status Luis Vega > SK = completed
        - 2019-05-24 | Aides spoke last month of a meeting between Chilean President Luis Vega and King Harald of Norway in Bratislava. => trip Luis Vega > SK
        - 2019-05-24 | A paper in Bratislava reported that Chilean President Luis Vega had slipped into the country. An aide called the story absurd. => trip Luis Vega > SK
        + 2019-05-24 | Chilean President Luis Vega, who was not expected in Bratislava until Thursday, arrived on Tuesday. => arrived Luis Vega > SK = 2019-05-21
        - 2019-05-24 | In March, Chilean President Luis Vega was expected in Bratislava. => status Luis Vega > SK = planned
        - 2019-05-24 | Chilean President Luis Vega had been due in Bratislava on Monday. => status Luis Vega > SK = completed
        """,
    ),
)
