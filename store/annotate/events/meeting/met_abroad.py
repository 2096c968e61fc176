"""Claims the journeys of those who met in a country that is not their own.

The meetings are read elsewhere; whether the journey is told in its own words is not asked.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from store.annotate.closed_words import REPORTERS
from store.annotate.events.clause.destinations import Stop
from store.annotate.events.clause.gatherings import LARGE
from store.annotate.events.clause.lists import led_by
from store.annotate.events.clause.places_of_gatherings import SIDELINES
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Party, Scene
from store.annotate.events.clause.timing import times_of
from store.annotate.events.clause.venues import venues_of
from store.annotate.events.judgement.claims import Claim, MeetingClaim
from store.annotate.events.meeting.at_the_hosts import country_of_host
from store.annotate.events.meeting.credentials import of_credentials
from store.annotate.events.meeting.guests_expected import guests_expected, soon
from store.annotate.events.travel.making import inferred_presence
from store.annotate.events.who.parties import parties_in
from store.annotate.events.who.topic import tell
from store.model import UNIONS


def presence_from(scene: Scene, claim: MeetingClaim) -> list[Claim]:
    """Who of a meeting must have travelled to it: the guests of the country where it was."""
    if claim.polarity != "actual":
        return []
    homes = {one: scene.home(one) for one in claim.officials}
    country, place = claim.country, claim.place
    if claim.rule == "meeting/seen-off" and _of_long_ago(scene, claim, homes):
        return []  # at home, or where he was then
    if of_credentials(scene, claim.sentence):
        return []
    if country is None:
        country, place = _country_of_report(scene, claim, homes), None
    country = country or country_of_host(scene, claim)
    if country is None:
        return []
    here = scene.dateline is not None and scene.dateline.country == country
    found: list[Claim] = []
    for one in homes:
        if claim.rule == "meeting/received" and one == claim.officials[0]:
            continue  # a host is at home, or at a post
        party = _phrase_of(scene, claim, one)
        if party is None or not (
            _from_elsewhere(scene, one, country) or _heads_guests(scene, claim, party, country)
        ):
            continue
        visited = claim.by_travel or _visited(scene, claim, one, country)
        if visited and not _nationality_beside(scene, party):
            continue  # "went to Syria for talks with President X": X is most likely at home
        made = inferred_presence(
            scene,
            (replace(party, ids=(one,)),),
            [Stop(country, place, claim.trigger)],
            "trip/met-there",
            claim.trigger,
            claim.tense if claim.tense in ("future", "") else "past",
            "actual",
            times_of(scene, claim.trigger, claim.trigger, claim.trigger),
        )
        for trip in made:
            trip.within = claim.when
            trip.companions = [head for head in claim.heads if head != one]
            trip.present = (
                claim.when is None
                and claim.tense != "future"
                and here
                and not claim.by_travel
                and not trip.background
                and not _after_old_times(scene, claim)
            )
            if claim.rule == "meeting/seen-off" and claim.tense == "past":
                first, stop = scene.tokens.sentences[claim.sentence]
                trip.over, trip.present = True, False
                if any(scene.clock[first:stop]):
                    trip.left = claim.when  # the day of leaving, told with it
        found += made
    return found


_NEWS = dt.timedelta(days=10)
"""How long before the article a meeting was held that is its news, at most."""


def tell_guests(scene: Scene, met: list[MeetingClaim]) -> None:
    """Puts those who met in another's country into the scene, where no journey was told before:
    "said after meeting X in Oslo" has a guest whose delegation may be told of next."""
    for meeting in met if not scene.travellers else ():
        when = meeting.when
        if meeting.country is None or meeting.tense == "future":
            continue
        if when is not None and when.latest < scene.date - _NEWS:
            continue
        for one in presence_from(scene, meeting):
            if not any(
                who == one.who and country == one.country
                for (_, who), country in zip(scene.travellers, scene.destinations, strict=True)
            ):
                tell(scene, one)


_WEEK = dt.timedelta(days=7)


def _after_old_times(scene: Scene, claim: MeetingClaim) -> bool:
    """Whether a time long past stands before the words of a meeting: "led a team there in March last
    year and was received by X"."""
    first = scene.tokens.sentences[claim.sentence][0]
    times = scene.clock[first : claim.trigger]
    return any(
        time is not None and time.latest is not None and time.latest < scene.date - _WEEK
        for time in times
    )


def _country_of_report(
    scene: Scene, claim: MeetingClaim, homes: dict[str, str | None]
) -> str | None:
    """The country that the report comes from, where a meeting told without a place was held there.

    `homes`: official id -> country of those who met.
    """
    dateline, when = scene.dateline, claim.when
    planned = claim.tense == "future"
    abroad = (
        None
        if planned or claim.rule.startswith("meeting/sat-in")
        else _where_their_fellow_is(scene, claim, homes)
    )
    if abroad is not None:
        return abroad
    first, stop = scene.tokens.sentences[claim.sentence]
    sidelines = not SIDELINES.isdisjoint(scene.tokens.lower[first:stop])
    if sidelines and None not in homes.values():
        went = _just_went(scene, claim, homes)
        if went is not None and went not in homes.values():
            return went  # "flew to the forum in Lima. On the sidelines, he met X"
    elif not planned and None not in homes.values():
        went = _just_went(scene, claim, homes)
        if went not in (None, *homes.values()) and _at_the_gathering(scene, claim, went):
            return went  # "flew to Lima for the forum. On Friday he met X"
    abroad = None if planned else _where_all_went(scene, claim, homes)
    if abroad is not None:
        return abroad
    if dateline is None:
        return None
    if guests_expected(scene, claim, homes):
        away = any(_away(scene, one, dateline.country) for one in homes)
        return None if away else dateline.country
    if planned and not soon(scene, when):
        return None  # a plan without a place
    if (
        _before_coming_home(scene, claim)
        or _at_some_time(scene, claim)
        or _at_an_airport(scene, claim)
    ):
        return None
    of_either = dateline.country in homes.values()
    if sidelines:
        if of_either or None in homes.values():
            return None  # of a gathering somewhere; a report from neither's country is from there
    elif not of_either:
        guests = None not in homes.values() and _one_is_here(scene, claim, homes)
        if planned and not guests:
            return None
        # "X flew in on Sunday. That night he met Y", both of them guests
        guests = guests and when is not None
        if not planned and not (guests or _held_here(scene) or _told_the_press(scene, claim)):
            return None
    if planned and any(_away(scene, one, dateline.country) for one in homes):
        return None
    if when is not None and (
        abs((scene.date - when.latest).days) > 3 or (when.latest - when.earliest).days > 1
    ):
        return None  # another time, perhaps elsewhere
    return dateline.country if planned else _as_a_guest(scene, claim, homes) or dateline.country


def _where_their_fellow_is(
    scene: Scene, claim: MeetingClaim, homes: dict[str, str | None]
) -> str | None:
    """The host's country, where the other side is told in the same sentence to be with somebody who
    went there: "A, who is travelling with X, met B", "While X saw C, A met B"."""
    low, high = scene.tokens.sentences[claim.sentence]
    leaders = {
        ids[0]
        for at, ids in scene.fellows
        if low <= at < high and not homes.keys().isdisjoint(ids[1:])
    }
    if scene.tokens.lower[low] in ("while", "as"):
        named = {who for _, who in scene.people_in(low, claim.trigger)} - homes.keys()
        leaders |= {who for who in named if scene.home(who) in homes.values()}
    elif _ATTENDING.intersection(scene.tokens.lower[max(claim.trigger - 5, low) : claim.trigger]):
        # "B took part in the talks with C": in those of the one who has come
        visitor = scene.in_hand(low)
        leaders |= {visitor} if visitor and scene.home(visitor) in homes.values() else set()
    for (at, who), country in zip(
        reversed(scene.travellers), reversed(scene.destinations), strict=True
    ):
        if at < claim.trigger and who in leaders and country in homes.values():
            return country if country != scene.home(who) else None
    return None


_ATTENDING = frozenset("attended attending attend part along joined present sat".split())


def _at_an_airport(scene: Scene, claim: MeetingClaim) -> bool:
    """Whether the sentence names an airport of no known country: "met X at Tara airport"."""
    lower, classes = scene.tokens.lower, scene.tokens.classes
    first, stop = scene.tokens.sentences[claim.sentence]
    return any(
        lower[at] == "airport" and classes[at - 1] == "C" and scene.owner[at - 1] is None
        for at in range(first + 1, stop)
    )


def _told_the_press(scene: Scene, claim: MeetingClaim) -> bool:
    """Whether journalists were spoken to right after the meeting: "told reporters after talks with
    X", in a report from a third country."""
    lower, dateline = scene.tokens.lower, scene.dateline
    first = scene.tokens.sentences[claim.sentence][0]
    before = lower[max(claim.trigger - 8, first) : claim.trigger]
    return (
        dateline is not None
        and dateline.sort != "country"
        and "after" in before
        and not REPORTERS.isdisjoint(before)
        and not any(
            name is not None and name.kind == "place" and name.sort in ("city", "site", "country")
            for name in scene.owner[max(first, dateline.stop) : claim.trigger]
        )
    )


_OFTEN = frozenset("times twice often repeatedly frequently regularly".split())


def _at_some_time(scene: Scene, claim: MeetingClaim) -> bool:
    """Whether the meeting is told without its time, as one of the past: "said he had met X", "has
    met X several times"."""
    lower = scene.tokens.lower
    if claim.when is not None or claim.tense != "past":
        return False
    stop = scene.tokens.sentences[claim.sentence][1]
    if not _OFTEN.isdisjoint(lower[claim.trigger : stop]):
        return True
    said = lower[max(claim.trigger - 7, 0) : claim.trigger]
    return said[-1:] == ["had"] and not scene.triggers.reporting.isdisjoint(said)


_HOMEWARD = frozenset("returned returns returning back home".split())


def _before_coming_home(scene: Scene, claim: MeetingClaim) -> bool:
    """Whether the talks were held elsewhere: "returned on Friday after talks with X"."""
    lower = scene.tokens.lower
    first = scene.tokens.sentences[claim.sentence][0]
    after = next(
        (at for at in range(claim.trigger, first, -1) if lower[at] in ("after", "following")), first
    )
    return not _HOMEWARD.isdisjoint(lower[max(after - _COMING, first) : after])


_COMING = 6
"""Tokens from the word of coming home to the "after" of what was done before."""


_LONG_AGO = dt.timedelta(days=45)


def _of_long_ago(scene: Scene, claim: MeetingClaim, homes: dict[str, str | None]) -> bool:
    """Whether the sentence before tells an old journey of one of those who met, and no day of now
    is told: "led a team to Peru in March last year. He was seen off by X"."""
    low, stop = scene.tokens.sentences[claim.sentence]
    if any(scene.clock[low:stop]) or claim.sentence == 0:
        return False
    first = scene.tokens.sentences[claim.sentence - 1][0]
    if not any(first <= at < low and who in homes for at, who in scene.travellers):
        return False
    days = [one.latest for one in scene.clock[first:low] if one is not None and one.latest]
    return bool(days) and max(days) < scene.date - _LONG_AGO


def _just_went(scene: Scene, claim: MeetingClaim, homes: dict[str, str | None]) -> str | None:
    """Where one of those who met was told to have gone, in the sentences just before."""
    for (at, who), country in zip(
        reversed(scene.travellers), reversed(scene.destinations), strict=True
    ):
        if at < claim.trigger and who in homes:
            return country if claim.sentence - scene.sentence_at[at] <= _JUST else None
    return None


def _at_the_gathering(scene: Scene, claim: MeetingClaim, country: str | None) -> bool:
    """Whether those who met may have done so at a gathering told of in a country: now, not before."""
    when, lower = claim.when, scene.tokens.lower
    if when is not None and (scene.date - when.latest).days > _NOW_ON.days:
        return False
    if not _BEFORE_NOW.isdisjoint(lower[max(claim.trigger - 4, 0) : claim.trigger]):
        return False
    return any(one.stop.country == country and one.noun in LARGE for one in venues_of(scene))


_NOW_ON = dt.timedelta(days=10)
"""How long before the article a meeting of its gathering is held, at most."""
_BEFORE_NOW = frozenset("earlier last previously once had has have first before".split())


def _one_is_here(scene: Scene, claim: MeetingClaim, homes: dict[str, str | None]) -> bool:
    """Whether one of two guests was told to have come to where the report is from: "X arrived here
    on Friday. He is to see Y on Saturday"."""
    here = scene.dateline.country if scene.dateline is not None else None
    return any(
        who in homes and country == here and at < claim.trigger and number not in scene.asides
        for number, ((at, who), country) in enumerate(
            zip(scene.travellers, scene.destinations, strict=True)
        )
    )


def _where_all_went(scene: Scene, claim: MeetingClaim, homes: dict[str, str | None]) -> str | None:
    """The country to which all of those who met were told to have gone, each on a journey of his own:
    a report from the home of one does not put their meeting there."""
    went: dict[str, str] = {}
    for number in range(len(scene.travellers) - 1, -1, -1):
        at, who = scene.travellers[number]
        if claim.sentence - scene.sentence_at[at] > _JUST:
            break
        if at < claim.trigger and who in homes and number not in scene.asides:
            went.setdefault(who, scene.destinations[number])
    countries = set(went.values())
    return countries.pop() if len(went) == len(homes) > 1 and len(countries) == 1 else None


_JUST = 2
"""Sentences from the telling of a journey to what was done beside its occasion."""


def _from_elsewhere(scene: Scene, official: str, country: str) -> bool:
    """Whether an official seen in a country is no resident there, by his own country or post."""
    home = scene.home(official)
    if home is None or home == country:
        return False
    if scene.resident(official) and not _posted_elsewhere(scene, official, country):
        return False
    return not (home in UNIONS and country in ("US", "BE", "CH"))


def _heads_guests(scene: Scene, claim: MeetingClaim, party: Party, country: str) -> bool:
    """Whether somebody of no known country heads a delegation that is met by a host at home."""
    low, stop = scene.tokens.sentences[claim.sentence]
    return (
        scene.home(party.ids[0]) is None
        and low <= party.first < stop
        and led_by(scene, party)
        and any(scene.home(one) == country for one in claim.officials)
        and not scene.resident(party.ids[0])
    )


def _posted_elsewhere(scene: Scene, official: str, country: str) -> bool:
    """Whether an official's titles name a post, and none of them is in `country`: "envoy to Peru"."""
    posts = {
        name.country
        for name in scene.named_places
        if scene.titled[name.first] == official
        and scene.tokens.lower[name.first - 1] in ("to", "in", "the")
    } - {scene.home(official)}
    return bool(posts) and country not in posts


def _visited(scene: Scene, claim: MeetingClaim, host: str, country: str) -> bool:
    """Whether the other side of a meeting had come to where it was, to a host of doubtful country.

    It is doubtful where it is the visitor's own or one that he went to: it was then taken from
    what is told of him, if no nationality stands beside the name.
    """
    home = scene.home(host)
    if scene.dateline is not None and home == scene.dateline.country:
        return False  # of the country that the report comes from, and not there
    return any(
        who != host
        and who in claim.officials
        and place == country
        and (home == scene.home(who) or home in scene.destinations)
        for (_, who), place in zip(scene.travellers, scene.destinations, strict=True)
    )


_AFTER_MEETING = 4
"""Sentences, its own the first, in which who met is named."""


def _phrase_of(scene: Scene, claim: MeetingClaim, official: str) -> Party | None:
    """The first phrase for an official in the sentence of a meeting or the next ones."""
    last = min(claim.sentence + _AFTER_MEETING, len(scene.tokens.sentences))
    for sentence in range(claim.sentence, last):
        for party in parties_in(scene, sentence):
            if official in party.ids:
                return party
    return None


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
        for sentence in range(scene.sentence_at[party.first] + 1)
        for one in parties_in(scene, sentence)
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
        near = claim.when is None and claim.sentence - scene.sentence_at[at] <= 1
        if at > claim.trigger or (number in scene.asides and not near):
            continue  # of a journey told by the way, or long ago, unless the talks are told with it
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
    return any(one.stop.here and scene.sentence_at[one.token] <= _LEAD for one in known) and all(
        one.stop.here for one in known
    )


RULES = (
    EventRule(
        "meeting/judge-with-a-traveller",
        """
        + 2019-05-24 | Cuban President Luis Pardo is on a visit to Kenya. While Pardo saw Kenyan President Paul Otieno, Cuban minister Ana Quiroga met Kenyan minister John Kiptoo. => trip Ana Quiroga > KE
        - 2019-05-24 | Cuban President Luis Pardo is on a visit to Kenya. Cuban minister Ana Quiroga met Kenyan minister John Kiptoo. => trip Ana Quiroga > KE
        - 2019-05-24 | LIMA, May 24 (AFP) -- Peruvian President Luis Vega visited Chile in November. He met Chilean minister Pedro Soto. => trip Pedro Soto > PE
        - 2019-05-24 | LIMA, May 24 (AFP) -- Chilean minister Pedro Soto visited Oslo on Tuesday. Peruvian minister Ana Paz was in Oslo on Tuesday, too. Soto and Paz had a brief chat, officials in Lima said. => trip Pedro Soto > PE
        + 2019-05-24 | LIMA, May 24 (AFP) -- Chilean minister Pedro Soto visited Oslo on Tuesday. Soto and Peruvian minister Ana Paz had a brief chat, officials in Lima said. => trip Pedro Soto > PE
        - 2019-05-24 | OTTAWA, May 24 -- Canadian Premier Alain Tremblay arrived in Rabat on Wednesday. Trade Minister Julie Roy, who is travelling with him, met Moroccan minister Hassan Amrani. => trip Hassan Amrani > CA
        + 2019-05-24 | OTTAWA, May 24 -- Canadian Premier Alain Tremblay came home on Wednesday. Trade Minister Julie Roy, who was with him, met Moroccan minister Hassan Amrani. => trip Hassan Amrani > CA
        + 2019-05-24 | VIENNA, May 24 (AFP) -- Peruvian President Luis Vega arrived here on Thursday. Chilean minister Pedro Soto, whose country buys his gas, is to see Vega on Saturday. => trip Pedro Soto > AT; status Pedro Soto > AT = planned
        - 2019-05-24 | VIENNA, May 24 (AFP) -- Peruvian President Luis Vega arrived here on Thursday. Chilean minister Pedro Soto is to see Vega next month. => trip Pedro Soto > AT
        + 2019-05-24 | LIMA, May 24 (AFP) -- Former US senator Sam Nolan and former ambassador Jim Lacey, who arrived on Thursday, are to brief President Luis Vega on Monday. => trip Sam Nolan > PE; trip Jim Lacey > PE
        - 2019-05-24 | LIMA, May 24 (AFP) -- Former US senator Sam Nolan thanked former ambassador Jim Lacey, who arrived on Thursday and met President Luis Vega. => trip Sam Nolan > PE
        + 2019-05-24 | On the sidelines of a forum in Oslo in March Chilean minister Pedro Soto had talks with Peruvian minister Ana Paz. => trip Pedro Soto > NO; trip Ana Paz > NO
        - 2019-05-24 | On the sidelines of a forum on Oslo in March Chilean minister Pedro Soto had talks with Peruvian minister Ana Paz. => trip Pedro Soto > NO
        + 2019-05-24 | Chilean minister Pedro Soto flew to Oslo on Monday for a summit. On Thursday he met Peruvian minister Ana Paz. => trip Ana Paz > NO
        - 2019-05-24 | Chilean minister Pedro Soto flew to Oslo on Monday for a summit. He had met Peruvian minister Ana Paz. => trip Ana Paz > NO
        - 2019-05-24 | Chilean minister Pedro Soto flew to Oslo on Monday. On Thursday he met Peruvian minister Ana Paz. => trip Ana Paz > NO
        + 2019-05-24 | Chilean minister Pedro Soto flew to Oslo on Monday. There he met Peruvian minister Ana Paz. => trip Ana Paz > NO
        - 2019-05-24 | Chilean minister Pedro Soto met Peruvian minister Ana Paz in May, but the talks in Oslo were called off. => trip Ana Paz > NO
        + 2019-05-24 | Chilean minister Pedro Soto met Peruvian minister Ana Paz in Oslo in May, but the talks were called off. => trip Ana Paz > NO
        """,
    ),
)
