"""Makes meeting claims from two sides of a meeting, and claims of travel from where it was held.

The verbs and nouns of meeting are read in meetings.py.
"""

from __future__ import annotations

from store.annotate.events.clause.clauses import clause_start, clause_stop, clause_tense
from store.annotate.events.clause.destinations import Stop, stops_at, where_place
from store.annotate.events.clause.scene import Party, Scene
from store.annotate.events.clause.timing import When, times_of
from store.annotate.events.clause.venues import SIDELINES, beside_event, event_around, venues_of
from store.annotate.events.judgement.claims import Claim, MeetingClaim
from store.annotate.events.meeting.meeting_days import apart
from store.annotate.events.travel.making import claims_of
from store.annotate.events.who.delegations import as_a_body
from store.annotate.events.who.parties import parties_in
from store.model import Name, Window

_APART = frozenset(
    """telephone telephoned telephonic phone phoned video videoconference teleconference""".split()
)
"""Not in person. Letters and gifts have no verb of meeting of their own."""


def plain_tense(scene: Scene, tense: str, control: str, trigger: int) -> str:
    """The tense of a meeting's verb, "" where an infinitive or participle leaves it open."""
    if tense == "infinitive" and not control:
        return clause_tense(scene, trigger)  # "will hold talks with X, meet with Y"
    if tense == "infinitive":
        if control in scene.triggers.planned:
            return "future"
        before = scene.tokens.lower[max(trigger - 8, 0) : trigger]
        if not {"agreed", "agree", "agrees", "promised"}.isdisjoint(before):
            return "future"  # "agreed in principle to meet X"
        return ""
    return "" if tense == "participle" else tense


def pair_claims(
    scene: Scene,
    agents: tuple[Party, ...],
    others: tuple[Party, ...],
    rule: str,
    trigger: int,
    low: int,
    high: int,
    tense: str,
    verdict: str,
    *,
    joint: bool = False,
) -> list[MeetingClaim]:
    """A claim for each pair across the two sides; one joint claim where only one side is named.

    `joint`: all of the others are there at once ("a summit with A and B").
    """
    lower = scene.tokens.lower
    if not _APART.isdisjoint(lower[max(low, trigger - 8) : min(high, trigger + 16)]):
        return []
    left = list(dict.fromkeys(one for party in agents for one in party.ids))
    right = [
        one
        for one in dict.fromkeys(one for party in others for one in party.ids)
        if one not in left
    ]
    pairs: list[tuple[str, ...]]
    if left and right:
        pairs = [(a, b) for a in left for b in right]
        hosts = rule == "meeting/received"
        for some in ([] if hosts else left, right if joint else []):
            pairs += [
                (a, b)
                for number, a in enumerate(some)
                for b in some[number + 1 :]
                if None not in (scene.home(a), scene.home(b)) and scene.home(a) != scene.home(b)
            ]
    elif len(left) >= 2 and not right:
        pairs = [tuple(left)]
    elif len(right) >= 2 and not left:
        pairs = [tuple(right)]
    else:
        return []
    if not (left and right):
        homes = {scene.home(one) for one in pairs[0]}
        if len(homes) == 1 and None not in homes:
            return []  # "A and B met with students": on one side
    high = _before_topic(scene, trigger, _with_relative(scene, high))
    when = times_of(scene, max(low, trigger - 5), trigger, high)
    day: Window | None = None
    for time, word in when.times:
        if (
            time.earliest is not None
            and time.latest is not None
            and word not in ("since", "before", "from")
            and (word != "until" or (tense == "future" and time.latest >= scene.date))
        ):
            if tense == "past" and time.earliest > scene.date:
                continue  # "discussed the debt with X in the hope of a pardon next year"
            day = Window(time.earliest, time.latest, time.text)
            break
    if day is None and tense != "future":
        day = _day_of_report(scene, trigger)
    place, country = _where(scene, trigger, high)
    if country is None:
        told_there = _as_told_of_it(scene, trigger, high)
        if told_there is not None:
            place, country = told_there[0].place, told_there[0].country
            for time, _ in told_there[1].times[:1] if day is None else ():
                if time.earliest is not None and time.latest is not None:
                    day = Window(time.earliest, time.latest, time.text)
    beside = None if country else beside_event(scene, trigger, high)
    if country is None and beside is None:
        beside = event_around(scene, low, trigger, high)
    if beside is not None:
        place, country = beside.stop.place, beside.stop.country
        for told, _ in beside.when.times[:1]:
            first_day, last_day = told.earliest, told.latest
            if day is not None or first_day is None or last_day is None:
                continue
            if tense == "future" or last_day <= scene.date:
                day = Window(first_day, last_day, told.text)
    parties = [*agents, *others]
    whole = tuple(one.ids[0] for one in parties if as_a_body(scene, one, trigger))
    bounds = scene.tokens.sentences[scene.sentence_of(trigger)]
    near = [party for party in parties if bounds[0] <= party.first < bounds[1]]
    first = min([trigger, *(party.first for party in near)])
    stop = max([trigger + 1, *(party.stop for party in near)])
    if tense in ("", "past", "present") and day is not None and day.earliest > scene.date:
        tense = "future"
    claims = [
        MeetingClaim(
            officials=pair,
            rule=rule,
            first=first,
            stop=stop,
            trigger=trigger,
            sentence=scene.sentence_of(trigger),
            tense=tense,
            polarity=verdict,
            when=day,
            place=place,
            country=country,
            whole=whole,
        )
        for pair in pairs
    ]
    return apart(scene, claims, others, trigger, high)


_HELD = frozenset("held place convened staged hosted".split())


def _with_relative(scene: Scene, high: int) -> int:
    """The end of ", which was held in Lima on Monday" where the clause before it ends at "which"."""
    lower = scene.tokens.lower
    if lower[high : high + 1] != ["which"] or _HELD.isdisjoint(lower[high + 1 : high + 6]):
        return high
    return clause_stop(scene, high)


_HELD = frozenset("held place opened convened staged".split())


def _as_told_of_it(scene: Scene, trigger: int, high: int) -> tuple[Stop, When] | None:
    """Place and days of "the summit between A and B, which was held in Lima on Friday"."""
    lower = scene.tokens.lower
    stop = scene.tokens.sentences[scene.sentence_of(trigger)][1]
    if high >= stop or lower[high] not in ("which", "that"):
        return None
    held = next((at for at in range(high + 1, min(high + 7, stop)) if lower[at] in _HELD), -1)
    if held < 0:
        return None
    for index in range(held + 1, min(held + 10, stop)):
        if lower[index] in ("in", "at", "on") and scene.clock[index + 1 : index + 2] == [None]:
            stops = stops_at(scene, index + 1, stop, None)
            if stops:
                return stops[0], times_of(scene, held, held, stop)
    return None


_AFTER = frozenset("after following".split())


def _day_of_report(scene: Scene, trigger: int) -> Window | None:
    """The day on which somebody spoke "after talks with X": that of the talks."""
    lower = scene.tokens.lower
    first = scene.tokens.sentences[scene.sentence_of(trigger)][0]
    at = next(
        (k for k in range(trigger - 1, max(trigger - 4, first - 1), -1) if lower[k] in _AFTER), -1
    )
    if at < 0:
        return None
    days = {
        time.earliest: time
        for time in scene.clock[first:at]
        if time is not None and time.earliest is not None and time.earliest == time.latest
    }
    if len(days) != 1:
        return None
    ((day, time),) = days.items()
    return Window(day, day, time.text) if day <= scene.date else None


_EDGES = frozenset("sideline sidelines margins board".split())


def _before_topic(scene: Scene, trigger: int, high: int) -> int:
    """Where talks "on decisions made during a meeting in Lima" begin to speak of another meeting."""
    lower = scene.tokens.lower
    topic = -1
    for index in range(trigger + 1, high):
        if topic < 0 and lower[index] in ("on", "about", "over", "regarding"):
            if scene.clock[index + 1 : index + 2] == [None] and _EDGES.isdisjoint(
                lower[index + 1 : index + 3]
            ):
                topic = index
        elif topic >= 0 and scene.triggers.nouns.get(lower[index]) == "talks":
            return topic
    return high


_TOPICS = frozenset("on of about over regarding concerning to for into between that".split())


def _beside(scene: Scene, trigger: int, index: int) -> bool:
    """Whether "in PLACE" hangs on the meeting or a person: "met X at a hotel in London".

    "Talks with Y on the situation in Iraq" were not held in Iraq.
    """
    lower = scene.tokens.lower
    for back in range(index - 1, max(index - 8, trigger - 1), -1):
        owner = scene.owner[back]
        if back == trigger:
            return index == trigger + 1 or not lower[trigger].startswith("discuss")
        time = scene.clock[back]
        if time is not None and time.earliest is not None:
            return True
        if owner is not None and owner.kind == "person":
            return True
        if lower[back] == "sidelines" or lower[back] in (
            "summit",
            "conference",
            "forum",
            "airport",
        ):
            return True
        if lower[back] == "over" and lower[back + 1] in _TABLE:
            continue  # "a brief meeting with X over coffee in Lima"
        if lower[back] in _TOPICS:
            return "sidelines" in lower[max(back - 3, trigger) : back]
    return False


_TABLE = frozenset("coffee tea lunch dinner breakfast drinks".split())


_EXISTING = [
    [word]
    for word in """is are was were had has have will would could can may might should must seems
    appears remains""".split()
]


_SEATED = frozenset("leadership leaders government authorities regime administration".split())
"""Those of whom "in Pyongyang" says where they sit, not where a meeting was."""


def _where(scene: Scene, trigger: int, high: int) -> tuple[Name | None, str | None]:
    lower = scene.tokens.lower
    for index in range(trigger + 1, high):
        if (
            lower[index] not in ("in", "at", "here", "there", "near", "outside")
            or scene.clock[index] is not None
            or (lower[index] == "there" and lower[index + 1 : index + 2] in _EXISTING)
            or lower[index - 1] in _SEATED
        ):
            continue
        itself = lower[index] in ("here", "there")
        stops = stops_at(scene, index if itself else index + 1, high, None)
        if not stops:
            continue
        if itself or _beside(scene, trigger, index):
            return stops[0].place, stops[0].country
    stops = where_place(scene, trigger, None)
    if not stops:
        low = clause_start(scene, trigger)
        if lower[low : low + 1] in (["in"], ["at"]):
            stops = stops_at(scene, low + 1, trigger, None)
    if stops:
        return stops[0].place, stops[0].country
    first = scene.tokens.sentences[scene.sentence_of(trigger)][0]
    for index in range(trigger - 1, max(trigger - 12, first), -1):
        # "was at the airport in Lima on Thursday to meet X"
        if lower[index] in ("airport", "station") and "to" in lower[index:trigger]:
            at = index + 1 + (lower[index + 1] == "in")
            stops = stops_at(scene, at, trigger, None)
            if stops:
                return stops[0].place, stops[0].country
    for index in range(trigger - 1, max(trigger - 6, 0), -1):
        if lower[index] == "here" and scene.dateline is not None:
            return scene.dateline, scene.dateline.country
    return None, None


def joining(
    scene: Scene,
    others: list[str],
    met: list[MeetingClaim],
    sentence: int,
    first: int,
    stop: int,
    rule: str = "meeting/sat-in",
) -> list[MeetingClaim]:
    """Pairs of those who sat in with the other side of each meeting, and with each other's."""
    found: list[MeetingClaim] = []
    for claim in met:
        for number, one in enumerate(others):
            for official in (*claim.officials, *others[number + 1 :]):
                home = scene.home(official)
                if one in claim.officials or home is None or home == scene.home(one):
                    continue
                found.append(
                    MeetingClaim(
                        (one, official),
                        rule,
                        first,
                        stop,
                        first,
                        sentence,
                        claim.tense,
                        claim.polarity,
                        claim.when,
                        claim.place,
                        claim.country,
                        tuple(some for some in claim.whole if some == official),
                    )
                )
    return found


def _nationality_beside(scene: Scene, party: Party) -> bool:
    """Whether a phrase of the person so far names their country: "Iraqi Prime Minister X"."""
    if party.sort != "name":
        return True
    offices = {
        word for role in scene.officials[party.ids[0]].roles for word in role.title.lower().split()
    }
    if offices.isdisjoint(("president", "minister", "premier", "king", "chancellor", "emir")):
        return True
    return any(
        one.ids == party.ids
        and one.sort == "name"
        and any(
            name is not None and name.kind in ("place", "organisation")
            for name in scene.owner[one.first : one.head]
        )
        for sentence in range(scene.sentence_of(party.first) + 1)
        for one in parties_in(scene, sentence)
    )


def _soon(scene: Scene, when: Window | None) -> bool:
    """Whether a planned meeting is of today or tomorrow: the guest comes to the report's place."""
    return (
        when is not None
        and 0 <= (when.earliest - scene.date).days <= 1
        and (when.earliest == when.latest)
    )


_LEAD = 2
"""The last sentence of an article's lead, counted from 0."""


def _away(scene: Scene, official: str, country: str | None) -> bool:
    """Whether the article has told that an official travels to another country than his own."""
    return any(
        who == official and place != country
        for (_, who), place in zip(scene.travellers, scene.destinations, strict=True)
    )


def _as_a_guest(scene: Scene, claim: MeetingClaim, homes: dict[str, str | None]) -> str | None:
    """The other side's country, where one side was just told to be: a report from the guest's home.

    "PYONGYANG -- X came back from Beijing on Friday. The envoy had a talk with Y" of China.
    """
    for number in range(len(scene.travellers) - 1, -1, -1):
        at, who = scene.travellers[number]
        if at > claim.trigger or number in scene.asides:
            continue
        country = scene.destinations[number]
        if who in homes and country in homes.values():
            return country
        break
    return None


def _held_here(scene: Scene) -> bool:
    """Whether the article tells of talks "here", in a country that is neither side's."""
    if "here" not in scene.tokens.lower:
        return False
    known = venues_of(scene)
    return any(one.stop.here and scene.sentence_of(one.token) <= _LEAD for one in known) and all(
        one.stop.here for one in known
    )


def presence_from(scene: Scene, claim: MeetingClaim) -> list[Claim]:
    """Who of a meeting must have travelled to it: the guests of the country where it was."""
    if claim.polarity != "actual":
        return []
    country = claim.country
    place = claim.place
    homes = {one: scene.home(one) for one in claim.officials}
    dateline = scene.dateline
    if country is None and claim.tense == "future" and not _soon(scene, claim.when):
        return []  # a plan without a place
    if country is None:
        first, stop = scene.tokens.sentences[claim.sentence]
        beside = not SIDELINES.isdisjoint(scene.tokens.lower[first:stop])
        if beside and (dateline is None or {None, dateline.country} & set(homes.values())):
            return []  # of a gathering somewhere; a report from neither's country is from there
        if claim.tense == "future" and any(
            _away(scene, one, dateline.country) for one in homes if dateline is not None
        ):
            return []
        if dateline is None or not (
            beside
            or dateline.country in homes.values()
            or (claim.tense != "future" and _held_here(scene))
        ):
            return []
        when = claim.when
        if when is not None and (
            abs((scene.date - when.latest).days) > 3 or (when.latest - when.earliest).days > 1
        ):
            return []  # another time, perhaps elsewhere
        country, place = dateline.country, None
        if claim.tense != "future":
            country = _as_a_guest(scene, claim, homes) or country
    found: list[Claim] = []
    for one, home in homes.items():
        if claim.rule == "meeting/received" and one == claim.officials[0]:
            continue  # a host is at home, or at a post
        if (
            home is None
            or home == country
            or scene.resident(one)
            or (home in ("UN", "EU") and country in ("US", "BE"))
        ):
            continue
        party = next(
            (
                party
                for sentence in range(claim.sentence, claim.sentence + 4)
                if sentence < len(scene.tokens.sentences)
                for party in parties_in(scene, sentence)
                if one in party.ids
            ),
            None,
        )
        if party is None:
            continue
        if claim.by_travel and not _nationality_beside(scene, party):
            continue  # "went to Syria for talks with President X": X is most likely at home
        party = party._replace(ids=(one,))
        made = claims_of(
            scene,
            (party,),
            [Stop(country or "", place, claim.trigger)],
            "presence",
            "trip/met-there",
            claim.trigger,
            claim.tense if claim.tense in ("future", "") else "past",
            "actual",
            times_of(scene, claim.trigger, claim.trigger, claim.trigger),
        )
        for trip in made:
            trip.within = claim.when
            trip.inferred = True
            trip.present = (
                claim.when is None
                and claim.tense != "future"
                and dateline is not None
                and dateline.country == country
            )
        found += made
    return found
