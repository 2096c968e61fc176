"""Reads who was at a gathering or sat in a meeting: "said at the summit", "also attended the talks".

Who speaks at a gathering abroad has travelled to it; who attended a meeting met its other side.
"""

from __future__ import annotations

from typing import NamedTuple

from store.annotate.events.clause.clauses import clause_start, clause_stop, clause_tense, verb_group
from store.annotate.events.clause.destinations import Stop
from store.annotate.events.clause.lists import governor, group, rest_of_list
from store.annotate.events.clause.scene import PREPOSITIONS, Party, Scene
from store.annotate.events.clause.timing import NO_TIMES, days_told, times_of
from store.annotate.events.clause.venues import FROM_AFAR, LARGE, Venue, own_venue
from store.annotate.events.clause.venues_meant import venue_of
from store.annotate.events.judgement import polarity
from store.annotate.events.judgement.claims import Claim, MeetingClaim
from store.annotate.events.meeting.meeting_claims import joining, pair_claims
from store.annotate.events.travel.dating import date_claim
from store.annotate.events.travel.making import claims_of
from store.annotate.events.who.guests import guests_among
from store.annotate.events.who.parties import parties_in
from store.annotate.events.who.partners import BODIES
from store.annotate.events.who.subjects import one_among, speaker_after, subject_of

_EDGES = frozenset(
    """sidelines margins conclusion close end opening start beginning outset sideline
    session inauguration""".split()
)
"""Of a gathering: who is there is at it."""


_APART_FROM = frozenset("debate debates decision decisions pact accord".split())


_BE = frozenset("is are was were be been".split())


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
        if word in PREPOSITIONS or word in ("addressing", "addressed", "told"):
            return at
        if word in scene.triggers.verbs and scene.owner[at] is None and classes[at] == "a":
            return -1
        if classes[at] in ',;."' and scene.owner[at] is None:
            return -1
        at -= 1
    return -1


_AT = frozenset("at during after on addressing told before ahead".split())
"""Before a gathering: who is the subject was at it."""


_PERHAPS = frozenset("could may might".split())
"""Before what two may do at a gathering: whether they go there is open with it."""


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
    first, last = scene.tokens.sentences[scene.sentence_at[index]]
    elsewhere = any(
        name is not None and name.kind == "place" and name.sort in ("city", "site", "country")
        for name in (
            *scene.owner[max(first, dateline.stop if dateline else 0) : opening],
            *scene.owner[index:last],
        )
    )
    if dateline is None or not dateline.country or elsewhere or lower[index] not in LARGE:
        return None
    when = times_of(scene, first, first, last)
    return Venue(lower[index], index, Stop(dateline.country, dateline, index, here=True), when)


_PRESS = frozenset("reporters journalists newsmen".split())


_DURING = frozenset("at after during".split())


_SAID_AT = frozenset("summit ceremony conference forum".split())


def _told_here(scene: Scene, opening: int, index: int) -> Venue | None:
    """The gathering of "told reporters after the summit", "said at the ceremony", where no place is
    told for it: where the report is from."""
    lower, dateline = scene.tokens.lower, scene.dateline
    if dateline is None or not dateline.country or dateline.sort == "country":
        return None
    first, last = scene.tokens.sentences[scene.sentence_at[index]]
    said = lower[max(opening - 5, first) : opening + 6]
    to_the_press = "told" in said and not (_PRESS.isdisjoint(said) or _DURING.isdisjoint(said))
    said_at = lower[opening - 1 : opening + 2] == ["said", "at", "the"]
    if not to_the_press and not (said_at and lower[index] == "ceremony"):
        return None
    named = scene.owner[opening : min(index + 3, last)]
    if lower[index] not in _SAID_AT or any(
        name is not None and name.kind == "place" and name.sort in ("city", "site", "country")
        for name in named
    ):
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
        and lower[index + 1] in ("in", "at", "here", ",")
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
    verb = _verb_before(scene, opening + (lower[opening] == "told"), low)
    if verb < 0:
        agents = subject_of(scene, opening, True) if opening - low <= 2 else ()
        return _Told(opening, agents, clause_tense(scene, opening), "actual")
    word = scene.triggers.verbs.get(lower[verb])
    words = verb_group(scene, verb, word.form if word is not None else "past")
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


def _verb_before(scene: Scene, opening: int, low: int) -> int:
    """The verb that "at the summit" hangs on, at most some words before it."""
    lower = scene.tokens.lower
    for at in range(opening - 1, max(opening - 18, low - 1), -1):
        if scene.owner[at] is not None or scene.clock[at] is not None:
            continue
        word = lower[at]
        if word in ("statement", "source", "sources", "statements", "report", "reports"):
            continue
        if word in _BE:
            rest = set(lower[at + 1 : opening]) - {"also", "both", "all", "among", "there"}
            if rest and "present" not in rest:
                continue
            return at
        if word in scene.triggers.reporting:
            return at
        trigger = scene.triggers.verbs.get(word)
        if trigger is not None and trigger.form != "noun" and scene.tokens.classes[at] == "a":
            if not {"arrive", "leave", "go", "visit", "return", "send"}.isdisjoint(trigger.frames):
                return -1
            return at
        if word in (";", "which", "where", "who", "that", "he", "she"):
            return -1
    return -1


_OF_TALKS = frozenset(
    """talk talks meeting meetings discussions discussion dinner lunch luncheon banquet breakfast
    audience session negotiations reception""".split()
)


def read_attending(scene: Scene, index: int, met: list[MeetingClaim]) -> list[MeetingClaim]:
    """ "X, who also attended the talks", "The meeting was attended by A and B"."""
    lower = scene.tokens.lower
    sentence = scene.sentence_at[index]
    low, high = scene.tokens.sentences[sentence]
    near = [
        claim
        for claim in met
        if claim.polarity == "actual"
        and sentence - 8 <= claim.sentence <= sentence
        and claim.trigger < index
    ]
    if not near:
        return _attended_by(scene, index, low)
    parties = parties_in(scene, sentence)
    agents: tuple[Party, ...] = ()
    if lower[index + 1 : index + 2] == ["by"] and lower[index] == "attended":
        back = 18 if near[-1].sentence == sentence else 8
        if _OF_TALKS.isdisjoint(lower[max(low, index - back) : index]):
            return []
        number = next((n for n, one in enumerate(parties) if 0 < one.first - index <= 4), -1)
        if number >= 0:
            # Also over "and, from the other side,": whoever is named next in the list.
            agents = tuple(
                one
                for n, one in enumerate(parties)
                if n == number or (n > number and one.sort == "name" and _goes_on(scene, one))
            )
    else:
        after = lower[index + 1 : min(index + 5, high)]
        if lower[index] == "took":
            if after[:2] != ["part", "on"] or "side" not in lower[index:high]:
                return []
        elif lower[index] == "present":
            if lower[index - 1] not in ("also", "was", "were", "is", "are", "and"):
                return []
            if after[:1] == ["at"] and _OF_TALKS.isdisjoint(after):
                return []  # "also present at the ceremony"
        elif after[:1] not in (["the"], ["their"], ["his"], ["this"]) or not _OF_TALKS & set(after):
            return []
        verb = verb_group(scene, index, "past")
        if polarity.of_verb(scene, verb, low, high) != "actual":
            return []  # "X never attended the session"
        agents = subject_of(scene, verb.first, False)
    if not agents:
        return []
    near = _those_meant(scene, index, high, near)
    if not near:
        return []
    last = max(claim.sentence for claim in near)
    others = [one for party in agents if party.sort == "name" for one in party.ids]
    held = [claim for claim in near if claim.sentence == last]
    first, stop = scene.tokens.sentences[last]
    if len(held) > 1 and not _APIECE.isdisjoint(lower[first:stop]):
        return []  # "met separately with A and B. C attended the meeting": that of them all
    return joining(scene, others, held, sentence, low, high)


_APIECE = frozenset("separately sidelines margins".split())


def _those_meant(
    scene: Scene, index: int, high: int, near: list[MeetingClaim]
) -> list[MeetingClaim]:
    """The talks among some meetings where "to attend the talks with the Danish side" says which."""
    lower = scene.tokens.lower
    if lower[index] != "attend":
        return near
    talks = [claim for claim in near if lower[claim.trigger] in _OF_TALKS]
    sides = {
        name.country
        for name in scene.owner[index : min(index + 10, high)]
        if name is not None and name.kind == "place" and name.sort in ("demonym", "country")
    }
    if not sides:
        return talks
    return [one for one in talks if any(scene.home(who) in sides for who in one.officials)]


def _goes_on(scene: Scene, party: Party) -> bool:
    """Whether a comma or "and" stands before a phrase: it belongs to the list before it."""
    return not party.possessive and scene.tokens.lower[party.first - 1] in (",", "and", ";")


def _attended_by(scene: Scene, index: int, low: int) -> list[MeetingClaim]:
    """ "The meeting was attended by A and B": both were there, where it was of few people."""
    lower = scene.tokens.lower
    if lower[index : index + 2] != ["attended", "by"] or _OF_TALKS.isdisjoint(
        lower[max(low, index - 12) : index]
    ):
        return []
    parties = parties_in(scene, scene.sentence_at[index])
    number = next((n for n, one in enumerate(parties) if 0 < one.first - index <= 4), -1)
    if number < 0:
        return []
    verb = verb_group(scene, index, "past")
    start, stop = clause_start(scene, index), clause_stop(scene, index)
    return pair_claims(
        scene,
        rest_of_list(scene, parties, number),
        (),
        "meeting/attended-by",
        index,
        start,
        stop,
        "future" if verb.tense == "future" else "past",
        polarity.of_verb(scene, verb, start, stop),
    )


def read_sides(scene: Scene, met: list[MeetingClaim]) -> list[MeetingClaim]:
    """The heads of two delegations to the talks that the article is about met each other."""
    heads = [
        official.id
        for official in scene.officials.values()
        if any(
            not role.former
            and (
                (
                    "delegation" in role.title.lower()
                    and role.title.lower().startswith(("head of", "leader of", "chief of"))
                )
                or "negotiator" in role.title.lower()
            )
            for role in official.roles
        )
    ]
    if not any(
        "delegation" in role.title.lower() for one in heads for role in scene.officials[one].roles
    ):
        return []
    homes = {scene.home(one) for one in heads}
    dateline = scene.dateline
    if len(heads) != 2 or len(homes) != 2 or None in homes or dateline is None:
        return []
    if any(set(heads) <= set(claim.officials) for claim in met):
        return []
    lower = scene.tokens.lower
    talks = next((k for k, word in enumerate(lower) if word in ("talks", "negotiations")), -1)
    both = {"delegations", "sides", "bilateral", "two-way", "one-on-one"}
    if talks < 0 or both.isdisjoint(lower):
        return []
    sentence = scene.sentence_at[talks]
    first, stop = scene.tokens.sentences[sentence]
    here = "here" in lower or dateline.country in homes
    return [
        MeetingClaim(
            officials=(heads[0], heads[1]),
            rule="meeting/heads-of-sides",
            first=first,
            stop=stop,
            trigger=talks,
            sentence=sentence,
            tense="past",
            polarity=polarity.of_noun(scene, talks, talks, stop),
            place=dateline if here else None,
            country=dateline.country if here else None,
        )
    ]


def read_headed(scene: Scene, index: int) -> list[MeetingClaim]:
    """ "The delegation is headed by A, B and C", after "X met with a delegation here"."""
    lower = scene.tokens.lower
    sentence = scene.sentence_at[index]
    low = scene.tokens.sentences[sentence][0]
    if lower[index + 1 : index + 2] != ["by"] or BODIES.isdisjoint(lower[low:index]):
        return []
    waiting = [one for one in scene.waiting if 0 <= sentence - one.sentence <= 3]
    parties = parties_in(scene, sentence)
    number = next((n for n, one in enumerate(parties) if 0 < one.first - index <= 5), -1)
    if not waiting or number < 0:
        return []
    _, end = group(scene, parties, number)
    one = waiting[-1]
    heads = tuple(
        party
        for party in parties[number:]
        if party.sort == "name"
        and not party.possessive
        and (party in parties[number:end] or lower[party.first - 1] in (",", "and"))
        and party.ids not in [agent.ids for agent in one.agents]
    )
    home = {scene.home(party.ids[0]) for party in one.agents}
    found: list[MeetingClaim] = []
    for head in heads:
        if scene.home(head.ids[0]) in home - {None}:
            continue
        found += pair_claims(
            scene,
            one.agents,
            (head,),
            "meeting/delegation",
            one.trigger,
            clause_start(scene, one.trigger),
            clause_stop(scene, one.trigger),
            one.tense,
            one.polarity,
        )
    return found
