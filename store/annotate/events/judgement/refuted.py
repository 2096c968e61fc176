"""Takes back what a report told where a later sentence says that the report is wrong.

"A daily wrote that X had flown to Oslo. An aide called the report a fabrication", "… knew nothing of
such a trip". Rumours that a sentence itself calls wrong ("denied reports that X flew") are for
hearsay.py, plans that are called off for called_off.py.
"""

from __future__ import annotations

from store.annotate.closed_words import HAVE
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Scene
from store.annotate.events.judgement.claims import Claim, MeetingClaim
from store.annotate.events.judgement.hearsay import REPORTS

_DENYING = frozenset(
    """denied dismissed rejected refuted called denies dismisses denying dismissing rejects refutes
    described labelled branded calling describing labelling branding rubbished scotched corrected retracted""".split()
)


_NEEDS_A_WORD = frozenset(
    "called described labelled branded calling describing labelling branding".split()
)
"""Those that deny a report by what they call it."""


_FALSE = frozenset(
    """fabrication untrue false baseless unfounded groundless wrong speculation nonsense incorrect
    withdrawn rumour rumor invention fiction lies lie mistaken premature inaccurate fake absurd
    ridiculous preposterous laughable concocted invented""".split()
)


REFUTING = _DENYING | _FALSE | frozenset("true correct accurate truth such agenda nothing".split())
"""The words at which `refute` looks."""


_REPORTS = REPORTS.union(
    "announcement rumour rumor suggestion suggestions speculation story stories account claim".split()
)


_THE = frozenset("the such that those these all its this any".split())


_ITS_OWN = (["of"], ["that"], ["on"], ["about"], ["by"], ["'s"], ["’s"])
"""Behind a report of which only a part is spoken of, or another one: "the report's figures"."""


_IT = frozenset("it this that them they".split())


MEDIA = frozenset(
    """reported report reports newspaper newspapers daily media press paper agency television radio
    magazine tabloid broadcaster website rumoured rumours rumors wrote quoted quoting sources source
    according story published carried""".split()
)
"""Words of a sentence that tells what somebody else reports."""


_NOT = frozenset("not never no nothing".split())


def refute(scene: Scene, index: int, claims: list[Claim], met: list[MeetingClaim]) -> None:
    """Takes back what was reported before, if the word at `index` says that it is wrong."""
    word = scene.tokens.lower[index]
    if word == "such":
        _no_such(scene, index, claims, met)
        return
    if word == "nothing":
        if scene.tokens.lower[index + 1 : index + 4] in _OF_THE_KIND:
            _take_back(scene, index + _KIND_AT, claims)
        return
    if word in ("denied", "denies", "denying"):
        _told_all_the_same(scene, index, claims, met)
    about = _reference_after(scene, index) if word in _DENYING else _reference_before(scene, index)
    if about >= 0:
        _take_back(scene, about, claims)


_OF_THE_KIND = tuple(
    ["of", this, kind] for this in ("the", "that", "this") for kind in ("kind", "sort")
)
"""Behind "nothing", of what was reported: "said that nothing of the kind was planned"."""


_KIND_AT = 2
"""Tokens from "nothing" to the word that stands for what was reported."""


def _reference_after(scene: Scene, index: int) -> int:
    """The "report" or "it" that the verb of denying at `index` is about; -1 if none."""
    lower = scene.tokens.lower
    stop = scene.tokens.sentences[scene.sentence_at[index]][1]
    if lower[index] in _NEEDS_A_WORD and _FALSE.isdisjoint(lower[index:stop]):
        return -1
    for at in range(index + 1, min(index + 4, stop)):
        if lower[at] in _REPORTS:
            says_itself = lower[at + 1 : at + 2] in _ITS_OWN
            return -1 if says_itself or lower[at - 1] not in _THE else at
        if lower[at] in _IT and (at + 1 >= stop or _ends_there(scene, at + 1, lower[index])):
            return at if lower[at] != "they" else -1
    return -1


def _ends_there(scene: Scene, after: int, verb: str) -> bool:
    """Whether "it" stands alone behind a verb: "denied it.", "dismissed this as …", "called it …"."""
    word = scene.tokens.lower[after]
    return (
        verb in _NEEDS_A_WORD
        or scene.tokens.classes[after] in ",.;"
        or word in ("as", "and", "but", "on", "in", "at", "when")
        or scene.clock[after] is not None
    )


_SO = frozenset(["true", "correct", "accurate", "agenda"])
"""What a report is not: "this is not true"."""


_COPULA = frozenset("was were is are proved turned be been".split())


def _reference_before(scene: Scene, index: int) -> int:
    """The "report" or "it" that is called wrong by the word at `index`; -1 if none."""
    lower = scene.tokens.lower
    low, stop = scene.tokens.sentences[scene.sentence_at[index]]
    before = lower[max(index - 6, low) : index]
    if lower[index + 1 : index + 2] == ["that"]:
        return -1  # "it was untrue that they had backed him"
    if lower[index] == "truth":
        return _in_which_no_truth(scene, index, stop) if "no" in before[-3:] else -1
    if lower[index] in _SO and _NOT.isdisjoint(before[-4:]):
        return -1
    if _COPULA.isdisjoint(before):
        return -1
    for at in range(index - 1, max(index - 7, low - 1), -1):
        if lower[at] in _REPORTS and lower[at - 1] in _THE:
            return at
        if lower[at] in _IT and lower[at + 1] in _COPULA:
            return at
    return -1


def _in_which_no_truth(scene: Scene, index: int, stop: int) -> int:
    """The "report" or "it" of "there was no truth in the report"; -1 if none."""
    lower = scene.tokens.lower
    if lower[index + 1 : index + 2] not in (["in"], ["to"]):
        return -1
    for at in range(index + 2, min(index + 4, stop)):
        if lower[at] in _IT:
            return at
        if lower[at] in _REPORTS:
            return at if lower[at - 1] in _THE else -1
    return -1


_BY = 6
"""Tokens from a visit to the name of its maker: "a journey by President X"."""


def of_another_visit(scene: Scene, sentence: int, who: str) -> bool:
    """Whether a sentence names a visit of its own, whose maker is not `who`."""
    nouns, lower = scene.triggers.nouns, scene.tokens.lower
    first, stop = scene.tokens.sentences[sentence]
    for at in range(first, stop):
        if nouns.get(lower[at]) != "visit":
            continue
        owner = scene.owner[at - 2] if at - 2 >= first else None
        if owner is not None and owner.kind == "person" and scene.tokens.classes[at - 1] == "s":
            return owner.id not in (None, who)
        if lower[at + 1 : at + 2] in (["by"], ["of"]):
            people = scene.people_in(at + 2, min(at + 2 + _BY, stop))
            if people:
                return people[0][1] != who
    return False


def _of_another(scene: Scene, sentence: int, claim: Claim | MeetingClaim) -> bool:
    """Whether a denial in a later sentence than a claim is of the visit of somebody else."""
    return (
        isinstance(claim, Claim)
        and claim.sentence < sentence
        and of_another_visit(scene, sentence, claim.who)
    )


_BACK = 2
"""Sentences back to the report."""


def _take_back(scene: Scene, index: int, claims: list[Claim]) -> None:
    """Takes back what the last sentence before the "report" or "it" at `index` tells.

    For "it" that sentence must speak of a paper, a source or a rumour; for "the report" in the next
    sentence any word of saying will do.
    """
    lower = scene.tokens.lower
    sentence = scene.sentence_at[index]
    told = [
        one
        for one in claims
        if sentence - _BACK <= one.sentence <= sentence and one.trigger < index - 3
    ]
    told = [one for one in told if not _of_another(scene, sentence, one)]
    if not told:
        return
    last = max(one.sentence for one in told)
    low, high = scene.tokens.sentences[last]
    vague = lower[index] in _IT or last < sentence - 1
    if last < sentence - 1 and not MEDIA.isdisjoint(
        lower[high : scene.tokens.sentences[sentence][0]]
    ):
        return  # "X will go to Rome. A daily had said it was Y. He called the report a lie"
    low, end = scene.openings.get(last, low), min(high, index)
    words = lower[low:end]
    said = not vague and not (
        scene.triggers.reporting.isdisjoint(words) and IS_CLAIMED.isdisjoint(words)
    )
    if not said and MEDIA.isdisjoint(words) and not _names_a_medium(scene, low, end):
        return
    for one in told:
        if one.sentence == last and one.polarity == "actual" and not one.present:
            one.polarity = "none"


_AFTER_DENIAL = 3
"""Sentences behind a denial in which it is told what a paper had said."""


def _told_all_the_same(
    scene: Scene, index: int, claims: list[Claim], met: list[MeetingClaim]
) -> None:
    """ "Rome denied that X would go to Peru. … A paper said that X would land in Lima": he will not."""
    sentence = scene.sentence_at[index]
    gone = {
        (one.who, one.country)
        for one in claims
        if one.sentence == sentence and one.trigger > index and one.polarity in ("none", "denied")
    }
    if not gone:
        return
    for one in claims:
        low = scene.tokens.sentences[one.sentence][0]
        if (
            0 < one.sentence - sentence <= _AFTER_DENIAL
            and (one.who, one.country) in gone
            and one.tense == "future"
            and one.polarity == "actual"
            and not MEDIA.isdisjoint(scene.tokens.lower[low : one.trigger])
        ):
            one.polarity = "none"
            for talks in met:
                if talks.sentence == one.sentence and one.who in talks.officials:
                    talks.polarity = "none"


IS_CLAIMED = frozenset("claimed claims alleged alleges".split())


def _names_a_medium(scene: Scene, first: int, stop: int) -> bool:
    """Whether a paper or agency is named between two tokens: "Xinhua said that X would come"."""
    return any(name is not None and name.sort == "media" for name in scene.owner[first:stop])


_NOT_SO = frozenset("took taken was were had has been happened occurred ever".split())


_UNKNOWN = (
    ["knew", "nothing"],
    ["knows", "nothing"],
    ["not", "aware"],
    ["unaware"],
    ["no", "knowledge"],
    ["no", "information"],
    ["no", "plans"],
    ["no", "plan"],
    ["not", "informed"],
    ["not", "heard"],
    ["denied"],
    ["denies"],
    ["dismissed"],
    ["ruled", "out"],
    ["not", "planning"],
    ["not", "planned"],
    ["not", "considering"],
)


def _no_such(scene: Scene, index: int, claims: list[Claim], met: list[MeetingClaim]) -> None:
    """ "reported that X met Y, but the ministry said that no such meeting took place".

    Also "knew nothing of such a trip", "had no plans for any such visit".
    """
    lower = scene.tokens.lower
    sentence = scene.sentence_at[index]
    first, stop = scene.tokens.sentences[sentence]
    at = index + 1 + (lower[index + 1 : index + 2] == ["a"])
    noun = scene.triggers.nouns.get(lower[at]) if at < stop else None
    planned = noun is None and lower[at : at + 1] in (["plan"], ["plans"], ["journey"], ["travel"])
    noun = "visit" if planned else noun
    if noun not in ("visit", "talks"):
        return
    plain = (
        not planned
        and lower[index - 1] == "no"
        and not _NOT_SO.isdisjoint(lower[index + 2 : index + 5])
    )
    unknown = any(
        lower[k : k + len(words)] == words
        for k in range(max(index - 6, first), index)
        for words in _UNKNOWN
    )
    none_yet = lower[index - 1] == "no" and noun == "visit"
    if not (plain or unknown or none_yet) or _was_but_an_idea(scene, first, index):
        return
    told: list[Claim | MeetingClaim] = list(claims) if noun == "visit" else list(met)
    before = [one for one in told if one.trigger < index and sentence - one.sentence <= 1]
    before = [one for one in before if not _of_another(scene, sentence, one)]
    before = [one for one in before if not _has_none_himself(scene, first, index, one)]
    if not plain:
        # not of what was told as a fact: "visited Peru in May. … no plans for such a trip"
        before = [one for one in before if one.tense == "future" or _reported(scene, one)]
    if not before:
        return
    trigger = max(one.trigger for one in before)
    for one in before:
        if one.trigger == trigger and one.polarity == "actual":
            one.polarity = "denied"
    for claim in claims:
        if noun == "talks" and claim.trigger == trigger and claim.inferred:
            claim.polarity = "none"


_MAY = frozenset("could may might".split())


def _was_but_an_idea(scene: Scene, first: int, index: int) -> bool:
    """Whether the sentence itself tells what was thought of: "could see a mill, but no such trip"."""
    lower = scene.tokens.lower
    but = next((at for at in range(index - 1, first, -1) if lower[at] == "but"), -1)
    return but > 0 and not _MAY.isdisjoint(lower[first:but])


def _has_none_himself(scene: Scene, first: int, index: int, claim: Claim | MeetingClaim) -> bool:
    """Whether somebody else is the one who "has no such plans": "X will go. Y has no such plans"."""
    has = next((at for at in range(first + 1, index) if scene.tokens.lower[at] in HAVE), -1)
    if has < 0 or not isinstance(claim, Claim):
        return False
    owner = scene.owner[has - 1 - (scene.tokens.lower[has - 1] == ",")]
    return owner is not None and owner.kind == "person" and owner.id not in (None, claim.who)


def _reported(scene: Scene, claim: Claim | MeetingClaim) -> bool:
    """Whether the sentence of a claim tells what a paper, a source or a rumour says."""
    low, high = scene.tokens.sentences[claim.sentence]
    return not MEDIA.isdisjoint(scene.tokens.lower[low:high])


RULES = (
    EventRule(
        "trip/judge-refuted",
        """
        - 2018-05-18 | Bern denied on Thursday that President Alain Berset would make a stop in Belarus. A newspaper had said that Berset would land in Minsk. => trip Alain Berset > BY
        + 2018-05-18 | Bern denied on Thursday that President Alain Berset would make a stop in Belarus. A newspaper had said that Berset would land in Riga. => trip Alain Berset > LV
        - 2018-05-18 | Belarusian media claimed that Swiss President Alain Berset would come to Minsk in person. A spokesman denied having said so, calling the reports "blatant lies". => trip Alain Berset > BY
        - 2018-05-18 | Diplomats said Belarus had sounded out a visit by Swiss President Alain Berset to Minsk. => trip Alain Berset > BY
        + 2018-05-18 | Swiss President Alain Berset sounded out officials during a visit to Minsk. => trip Alain Berset > BY
        - 2018-05-18 | Xinhua said Swiss President Alain Berset would travel to Minsk on Monday, but his office said this was not true. => trip Alain Berset > BY
        + 2018-05-18 | Xinhua said Swiss President Alain Berset would travel to Minsk on Monday, but his office said this was not all. => trip Alain Berset > BY
        - 2018-05-18 | A report that Swiss President Alain Berset would travel to Minsk was "not correct", his office said. => trip Alain Berset > BY
        - 2018-05-18 | A paper wrote that Swiss diplomat Paul Seger visited Minsk in March. The ministry said no such visit had taken place. => trip Paul Seger > BY
        - 2018-05-18 | A paper reported that Swiss diplomat Paul Seger would fly to Minsk on Monday. The ministry denied the report. => trip Paul Seger > BY
        - 2018-05-18 | The embassy announced that Swiss diplomat Paul Seger would fly to Minsk on Monday. The announcement was withdrawn on Friday. => trip Paul Seger > BY
        - 2018-05-18 | A paper reported that Swiss diplomat Paul Seger would fly to Minsk on Monday. The ministry denied it. => trip Paul Seger > BY
        - 2018-05-18 | A paper reported that Swiss diplomat Paul Seger would fly to Minsk on Monday. An aide called the story "pure fiction". => trip Paul Seger > BY
        - 2018-05-18 | A paper reported that Swiss diplomat Paul Seger would fly to Minsk on Monday. "That is not true," an aide said. => trip Paul Seger > BY
        - 2018-05-18 | A paper reported that Swiss diplomat Paul Seger would fly to Minsk on Monday. An aide said there was no truth in the report. => trip Paul Seger > BY
        - 2018-05-18 | A paper reported that Swiss diplomat Paul Seger would fly to Minsk on Monday. An aide knew nothing of such a trip. => trip Paul Seger > BY
        - 2018-05-18 | A paper reported that Swiss diplomat Paul Seger would fly to Minsk on Monday. "This is not on our agenda," an aide said. => trip Paul Seger > BY
        - 2018-05-18 | A paper reported that Swiss diplomat Paul Seger would fly to Minsk on Monday. An aide said that nothing of the kind was planned. => trip Paul Seger > BY
        + 2018-05-18 | A paper reported that Swiss diplomat Paul Seger would fly to Minsk on Monday. Trade is on the agenda. => trip Paul Seger > BY
        + 2018-05-18 | A paper reported that Swiss diplomat Paul Seger would fly to Minsk on Monday. An aide denied reports of a bribe. => trip Paul Seger > BY
        + 2018-05-18 | A paper reported that Swiss diplomat Paul Seger would fly to Minsk on Monday. An aide said that it was true. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger will fly to Minsk on Monday. A bank denied the report of its losses. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger will fly to Minsk on Monday. Of the sum of a loan he said that it was wrong. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger visited Minsk in March. The ministry said no such offer had been made. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger visited Minsk in March. Aides knew nothing of such a trip in June. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger visited Minsk in March. Asked whether Swiss envoy Urs Ek would visit Minsk, an aide said that no such plan had been discussed. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger visited Minsk in March. He had never before made such a trip. => trip Paul Seger > BY
        """,
    ),
    EventRule(
        "trip/judge-of-another-visit",
        """
        + 2019-05-24 | Belarus's foreign minister, Oleg Kott, will be in Peru in June, his ministry has announced. On a journey by President Alexander Lukashenko, an aide told reporters that nothing of the kind was being prepared. => trip Oleg Kott > PE
        + 2019-05-24 | Belarus's foreign minister, Oleg Kott, will be in Peru in June, his ministry has announced. As for a trip by President Alexander Lukashenko, there are no such plans, an aide said. => trip Oleg Kott > PE
        - 2019-05-24 | Belarus's foreign minister, Oleg Kott, will be in Peru in June, a paper said. As for a trip by Kott, there are no such plans, an aide said. => trip Oleg Kott > PE
        + 2019-05-24 | Belarusian lawmaker Oleg Kott will lead a delegation to Peru on Sunday. His minister, Ivan Sidor, has no such plans at the moment. => trip Oleg Kott > PE
        - 2019-05-24 | Belarusian lawmaker Oleg Kott will be in Peru on Sunday, a paper said. Kott has no such plans at the moment. => trip Oleg Kott > PE
        + 2019-05-24 | Belarus's foreign minister, Oleg Kott, is to fly to Peru on Saturday. Officials hint that he could see a mine, but no such excursion has been announced. => trip Oleg Kott > PE
        - 2019-05-24 | Belarus's foreign minister, Oleg Kott, is to fly to Peru on Saturday, a paper said. But no such excursion has been announced. => trip Oleg Kott > PE
        """,
    ),
)
