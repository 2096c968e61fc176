"""Reads who was at a gathering by what he did there: "said at the summit", "present at the opening".

Who speaks at a gathering abroad has travelled to it. Talks that somebody sat in on are in
meeting/talks_attended.py, the verbs of attending in attending.py.
"""

from __future__ import annotations

from typing import NamedTuple

from store.annotate.closed_words import BE, REPORTERS
from store.annotate.events.clause.clauses import clause_start, clause_stop, verb_group
from store.annotate.events.clause.destinations import Stop
from store.annotate.events.clause.finite import clause_tense
from store.annotate.events.clause.gatherings import FROM_AFAR, LARGE
from store.annotate.events.clause.lists import governor
from store.annotate.events.clause.scene import PREPOSITIONS, Party, Scene
from store.annotate.events.clause.timing import NO_TIMES, days_told, times_of
from store.annotate.events.clause.venues import Venue, own_venue
from store.annotate.events.clause.venues_meant import venue_of
from store.annotate.events.judgement import polarity
from store.annotate.events.judgement.claims import Claim
from store.annotate.events.travel.absent import is_absent
from store.annotate.events.travel.dating import date_claim
from store.annotate.events.travel.making import claims_of
from store.annotate.events.who.guests import guests_among
from store.annotate.events.who.subjects import one_among, speaker_after, subject_of

_EDGES = frozenset(
    """sidelines margins conclusion close end opening start beginning outset sideline
    session inauguration""".split()
)
"""Of a gathering: who is there is at it."""


_APART_FROM = frozenset("debate debates decision decisions pact accord".split())


def _opening(scene: Scene, index: int) -> int:
    """The token of "at" or "during" of which the gathering at `index` is the object; -1 if none."""
    lower, classes = scene.tokens.lower, scene.tokens.classes
    low = scene.tokens.sentences[scene.sentence_at[index]][0]
    at = index - 1
    edge = False
    while at >= low and index - at < 12:
        word = lower[at]
        if word == "of" and at > low and lower[at - 1] in _EDGES:
            at -= 2
            edge = True
            continue
        if edge and word in ("before", "ahead"):
            return at  # "said, hours before the end of the conference"
        if word in PREPOSITIONS or word in ("addressing", "addressed", "told", *_USED):
            return at
        if word in scene.triggers.verbs and scene.owner[at] is None and classes[at] == "a":
            return -1
        if classes[at] in ',;."' and scene.owner[at] is None:
            return -1
        at -= 1
    return -1


_USED = ("used", "using")
"""Of who "used a forum to call for peace"."""


_AT = frozenset(["at", "during", "after", "on", "addressing", "told", "before", "ahead", *_USED])
"""Before a gathering: who is the subject was at it."""


_PERHAPS = frozenset("could may might".split())
"""Before what two may do at a gathering: whether they go there is open with it."""


_RATHER = 2
"""Tokens of "rather than" before the verb of what somebody will not do at a gathering."""


_JUST_AFTER = 3
"""Days for which someone is taken to be still at a gathering where the report comes from."""


def read_at_event(scene: Scene, index: int) -> list[Claim]:
    """ "X said at the summit", "At the forum, X", "X and Y were present at the opening"."""
    lower = scene.tokens.lower
    opening = _opening(scene, index)
    if opening < 0 or not (lower[opening] in _AT or _opens_with(scene, opening, index)):
        return []
    beside = lower[opening] == "on"
    if beside and "sidelines" not in lower[opening:index]:
        return []
    if lower[index] == "conference" and lower[index - 1] in ("news", "press"):
        venue = own_venue(scene, index, "conference")
    else:
        venue = (
            venue_of(scene, index)
            or _addressed_here(scene, opening, index)
            or _told_here(scene, opening, index)
        )
    if venue is None or (lower[index] == "talks" and venue.token != index):
        return []
    low, last = scene.tokens.sentences[scene.sentence_at[index]]
    if not FROM_AFAR.isdisjoint(lower[low:last]):
        return []
    told = _who_at(scene, opening, index)
    if not _APART_FROM.isdisjoint(lower[told.verb + 1 : opening]):
        return []  # "comments on the debate of it at the summit"
    if is_absent(scene, max(told.verb - _RATHER, low), opening):
        return []
    own = venue.token == index
    agents = tuple(one for one in told.agents if one.sort == "name" or beside or own)
    agents = guests_among(scene, agents, venue.stop.country)
    # "would propose talks on the sidelines of the summit": he goes there
    certain = told.verdict == "actual" or (
        beside and told.verdict == "none" and lower[told.verb - 1] not in _PERHAPS
    )
    if not agents or not certain or not _known(scene, agents):
        return []
    future = _is_to_come(scene, venue, told.tense, beside)
    claims = claims_of(
        scene,
        agents,
        [venue.stop],
        "event",
        "trip/at-event",
        index,
        "future" if future else "past",
        "actual",
        venue.when if future or venue.token == index else times_of(scene, low, low, low),
    )
    _date_by_venue(scene, venue, claims)
    here = scene.dateline is not None and scene.dateline.country == venue.stop.country
    days = days_told(scene, max(low, told.verb - 3), clause_stop(scene, index))
    for claim in claims:
        claim.inferred = True
        if future or claim.within or claim.arrived:
            continue
        if days and days[0].earliest <= scene.date:
            claim.within = days[0]
        claim.present = here and (
            claim.within is None or (scene.date - claim.within.latest).days <= _JUST_AFTER
        )
    return claims


def _addressed_here(scene: Scene, opening: int, index: int) -> Venue | None:
    """The gathering of "X told a conference on tea", of no other place: where the report is from."""
    lower, dateline = scene.tokens.lower, scene.dateline
    if lower[opening] != "told" or lower[opening + 1] not in ("a", "an", "the"):
        return None
    if dateline is None or not dateline.country or lower[index] not in LARGE:
        return None
    first, last = scene.tokens.sentences[scene.sentence_at[index]]
    before = range(max(first, dateline.stop), opening)
    if _names_place(scene, before) or _names_place(scene, range(index, last)):
        return None
    when = times_of(scene, first, first, last)
    return Venue(lower[index], index, Stop(dateline.country, dateline, index, here=True), when)


def _names_place(scene: Scene, tokens: range) -> bool:
    """Whether a town, a site or a country is named by some of the tokens."""
    return any(
        name is not None and name.kind == "place" and name.sort in ("city", "site", "country")
        for name in scene.owner[tokens.start : tokens.stop]
    )


_DURING = frozenset("at after during".split())


_TOLD_AT = frozenset("summit ceremony conference forum".split())
"""Gatherings at which the press is told something."""


def _told_here(scene: Scene, opening: int, index: int) -> Venue | None:
    """The gathering of "told reporters after the summit", "said at the ceremony", where no place is
    told for it: where the report is from."""
    lower, dateline = scene.tokens.lower, scene.dateline
    if lower[index] not in _TOLD_AT or dateline is None or not dateline.country:
        return None
    first, last = scene.tokens.sentences[scene.sentence_at[index]]
    said = lower[max(opening - 5, first) : opening + 6]
    to_the_press = "told" in said and not (REPORTERS.isdisjoint(said) or _DURING.isdisjoint(said))
    said_at = lower[opening - 1 : opening + 2] == ["said", "at", "the"]
    if not to_the_press and not (said_at and lower[index] == "ceremony"):
        return None
    if dateline.sort == "country" or _names_place(scene, range(opening, min(index + 3, last))):
        return None
    return Venue(lower[index], index, Stop(dateline.country, dateline, index, here=True), NO_TIMES)


def _date_by_venue(scene: Scene, venue: Venue, claims: list[Claim]) -> None:
    """Dates those of a gathering that is over by its days: "attended the summit last week. At the
    summit X said", where no day of their own is told."""
    time = venue.when.times[0][0] if len(venue.when.times) == 1 else None
    if time is None or time.latest is None or time.latest > scene.date:
        return
    if any(claim.within or claim.arrived or claim.whole or claim.left for claim in claims):
        return
    for claim in claims:
        date_claim(claim, "event", venue.when, scene.date)


def _opens_with(scene: Scene, opening: int, index: int) -> bool:
    """Whether "In last year's session (in Oslo), X" opens its sentence, not "In talks on fish"."""
    lower = scene.tokens.lower
    return (
        lower[opening] == "in"
        and opening == scene.tokens.sentences[scene.sentence_at[index]][0]
        and any(scene.clock[opening + 1 : index])
        and lower[index + 1 : index + 2] in (["in"], ["at"], ["here"], [","])
    )


class _Told(NamedTuple):
    """Who was at a gathering, by which verb, and what its clause says of it."""

    verb: int
    agents: tuple[Party, ...]
    tense: str
    verdict: str


def _who_at(scene: Scene, opening: int, index: int) -> _Told:
    """The subject of the verb that "at the summit" hangs on, whose "at" is at `opening`."""
    lower = scene.tokens.lower
    sentence = scene.sentence_at[index]
    low = scene.tokens.sentences[sentence][0]
    if lower[opening] == "used" and "to" in lower[index:]:
        verb = opening
    else:
        verb = _verb_before(scene, opening + (lower[opening] == "told"), low)
    if verb < 0:
        agents = subject_of(scene, opening, True) if opening - low <= 2 else ()
        return _Told(opening, agents, clause_tense(scene, opening), "actual")
    word = scene.triggers.verbs.get(lower[verb])
    form = word.form if word is not None else "base" if lower[verb] == "be" else "past"
    words = verb_group(scene, verb, form)
    agents = subject_of(scene, words.first, words.tense in ("participle", "infinitive"))
    if not agents and words.tense in ("infinitive", "future"):
        agents = one_among(scene, low, words.first)  # "among the guests due to speak at"
    if not agents and lower[verb] in scene.triggers.reporting:
        agents = speaker_after(scene, sentence, verb, opening)
    tense = words.tense
    if tense in ("participle", "infinitive", ""):
        tense = clause_tense(scene, words.first)
    begin, stop = clause_start(scene, verb), clause_stop(scene, index)
    return _Told(verb, agents, tense, polarity.of_verb(scene, words, begin, stop))


def _is_to_come(scene: Scene, venue: Venue, tense: str, beside: bool) -> bool:
    """Whether the gathering is still to come, by its own days or else by the verb's tense."""
    times = [time for time, _ in venue.when.times]
    first = times[0].earliest if times else None
    if not (tense == "future" or (beside and first is not None and first > scene.date)):
        return False
    return not any(time.latest is not None and time.latest < scene.date for time in times)


def _known(scene: Scene, agents: tuple[Party, ...]) -> bool:
    """Whether they hold an office, or are listed among leaders: "leaders, including A and B"."""
    return governor(scene, agents[0]) == "including" or any(
        scene.officials[party.ids[0]].roles for party in agents
    )


_SPEECH = frozenset(
    """urged denied insisted rejected pleaded vowed warned demanded complained appealed criticised
    criticized condemned praised accused defended hinted predicted acknowledged admitted conceded
    stressed emphasised emphasized reiterated pledged promised argued claimed outlined
    unveiled""".split()
)
"""What somebody does in a speech at a gathering, beside the words of reporting."""


_OBJECT = 4
"""Tokens from "rejected" to the "at" of "rejected the charge at a summit", at most."""


def _verb_before(scene: Scene, opening: int, low: int) -> int:
    """The verb that "at the summit" hangs on, at most some words before it."""
    lower = scene.tokens.lower
    for at in range(opening - 1, max(opening - 18, low - 1), -1):
        if scene.owner[at] is not None or scene.clock[at] is not None:
            continue
        word = lower[at]
        if word in ("statement", "source", "sources", "statements", "report", "reports"):
            continue
        if word in BE:
            rest = set(lower[at + 1 : opening]) - {"also", "both", "all", "among", "there"}
            if rest and "present" not in rest:
                continue
            return at
        if word in scene.triggers.reporting:
            return at
        if word in _SPEECH and scene.tokens.classes[at] == "a":
            # not "was urged at a summit", nor "criticised plans agreed at a summit"
            object_long = opening - at > _OBJECT or any(
                one.endswith("ed") for one in lower[at + 1 : opening]
            )
            return -1 if object_long or lower[at - 1] in BE else at
        trigger = scene.triggers.verbs.get(word)
        if trigger is not None and trigger.form != "noun" and scene.tokens.classes[at] == "a":
            if not {"arrive", "leave", "go", "visit", "return", "send"}.isdisjoint(trigger.frames):
                return -1
            return at
        if word in (";", "which", "where", "who", "that", "he", "she"):
            return -1
    return -1
