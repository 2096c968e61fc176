"""Gives companions the journey of the one with whom they travel.

Who travels with whom is read in companions.py and travellers.py.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from store.annotate.closed_words import IS_OR_WAS
from store.annotate.events.clause.scene import Scene
from store.annotate.events.judgement.claims import Claim
from store.annotate.events.judgement.stays import (
    DAY,
    LONG_STAY,
    Stay,
    has_days,
    is_dated,
    windows_of,
)
from store.annotate.events.travel.one_journey import (
    CLOSE,
    in_one_journey,
    kin_told,
    of_long_before,
    whole_tour,
)
from store.annotate.events.who.company import Company, guessed
from store.annotate.events.who.kin import named_as

_EITHER_WAY = frozenset(
    f"companions/{name}"
    for name in "in-the-suite shared-trip accompanying travels-with joined".split()
)
"""Rules by which the journey may be told of the companion alone."""


def accompany(
    scene: Scene,
    stays: list[Stay],
    company: Company,
    told: Sequence[Company] = (),
    denials: Sequence[Claim] = (),
) -> None:
    """Puts companions on their leader's trip and gives each the same trip.

    `told`: all company of the article; `denials`: the claims of travel that it denies.
    """
    company = _led_by_who_went(scene, stays, company)
    if company.unsaid:
        company = _led_by_who_is_away(scene, stays, company)
    own = [
        stay
        for stay in stays
        if stay.who == company.leader and not stay.cancelled and stay.joined is None
    ]
    legs = [stay for stay in own if not company.countries or stay.country in company.countries]
    if company.onward and not legs:
        legs = own  # "joined in Moscow by A", where the leader only changed planes
    same = [stay for stay in legs if any(one.sentence == company.sentence for one in stay.claims)]
    same = _without_former_ones(same)
    if company.leg:
        same = same or _leg_told_last(legs, company.sentence) or _in_hand(scene, legs, company)
    elif not company.apart:
        if not same and not company.talks and not _this_time(scene, company.sentence):
            same = _told_just_before(legs, company)
            of_now = _is_of_now(scene, company) or _of_this_journey(scene, company.sentence - 1)
            if of_now and any(_current(scene, stay) for stay in legs):
                same = [stay for stay in same if _current(scene, stay)]
            if company.planned:
                same = [stay for stay in same if not _has_been(scene, stay)]
        same = same or _in_hand(scene, legs, company)
        if company.countries and company.onward:
            same = _from_there_on(same, whole_tour(scene, own, same, False))
        else:
            same = whole_tour(scene, legs, same, company.past)
        if company.planned and not _is_of_now(scene, company):
            same = [stay for stay in same if not _has_been(scene, stay)] or same
    same = [stay for stay in same if not of_long_before(scene, company, stay)]
    hosts = {stay.country for stay in own}
    home = scene.home(company.leader)
    others = tuple(
        one
        for one in company.others
        if scene.home(one) == home
        or scene.home(one) not in hosts
        or (company.sure and guessed(scene, one, company))
    )
    for stay in same:
        left_out = {
            one.who
            for one in denials
            if one.country == stay.country and one.sentence >= company.sentence
        }
        able = others if company.leg or company.apart else _who_goes(scene, stay, company, told)
        going = tuple(one for one in others if one in able and one not in left_out)
        if going:
            _join(scene, stays, stay, replace(company, others=going))


def _without_former_ones(some: list[Stay]) -> list[Stay]:
    """The stays without those of no day beside one of the same country that has: "X, who has been to
    Peru twice, arrived there on Friday with A"."""
    dated = {stay.country for stay in some if has_days(stay)}
    return [stay for stay in some if has_days(stay) or stay.country not in dated]


def _is_of_now(scene: Scene, company: Company) -> bool:
    """Whether others are with their leader now: "is thought to be travelling with him"."""
    return not company.past and not _NOW.isdisjoint(
        scene.tokens.lower[company.first : company.stop + _NOW_BEHIND]
    )


_NOW = frozenset(
    "is are includes include comprises comprise consists numbers counts features has have".split()
)


_NOW_BEHIND = 2
"""Tokens behind the names of a company in which its verb may stand."""


def _of_this_journey(scene: Scene, sentence: int) -> bool:
    """Whether a sentence speaks of the journey in hand and tells another only to compare: "It was his
    second trip this year, after one to Peru", "The visit follows one to Peru"."""
    first, stop = scene.tokens.sentences[sentence]
    words = scene.tokens.lower[first : min(first + 3, stop)]
    if words[:1] in (["it"], ["this"], ["that"]) and len(words) == 3:
        return words[1] in IS_OR_WAS and words[2] in _HIS
    visits = scene.triggers.nouns
    return words[:1] in (["the"], ["this"]) and any(visits.get(one) == "visit" for one in words[1:])


_HIS = frozenset(["his", "her", "the"])


def _has_been(scene: Scene, stay: Stay) -> bool:
    """Whether a stay has begun: those who are still to go along were not there."""
    came = windows_of(stay)[0]
    return any(claim.tense == "past" for claim in stay.claims) and (
        came is None or came.latest <= scene.date
    )


def _from_there_on(some: list[Stay], tour: list[Stay]) -> list[Stay]:
    """Of the stays of a tour `some` and those that follow them: for who "joined X in Oslo"."""
    came = [first for stay in some if (first := windows_of(stay)[0]) is not None]
    if not came:
        return some
    begun = min(one.earliest for one in came)
    return [
        stay
        for stay in tour
        if any(stay is one for one in some)
        or ((first := windows_of(stay)[0]) is not None and first.earliest > begun)
    ]


def _who_goes(
    scene: Scene, stay: Stay, company: Company, told: Sequence[Company]
) -> tuple[str, ...]:
    """Those of the company who go to a stay still to come, where its words tell that themselves."""
    if any(claim.sentence <= company.sentence for claim in stay.claims):
        return company.others
    came = windows_of(stay)[0]
    onward = any(claim.rule in _GOES_ON and claim.companions for claim in stay.claims)
    if not (onward or stay.to_come()) and (came is None or came.earliest <= scene.date):
        return company.others
    sentences = {claim.sentence for claim in stay.claims}
    with_him = {one for claim in stay.claims if claim.named for one in claim.companions}
    for one in told:
        if one.leader == company.leader and one.sentence in sentences:
            with_him.update(one.others)
    for claim in stay.claims:
        kin = kin_told(scene, claim)
        if kin:
            with_him.update({company.leader}, named_as(scene, kin))
    return tuple(one for one in company.others if one in with_him) if with_him else company.others


_GOES_ON = frozenset(["trip/go", "trip/leave-for", "trip/next-stop"])


def _led_by_who_went(scene: Scene, stays: list[Stay], company: Company) -> Company:
    """The company with the companion as leader of whom alone its sentence tells the journey.

    "he was there in the retinue of X": the journey is told of him, not of X.
    """
    told_of_place = {
        stay.country
        for stay in stays
        if stay.who == company.leader and not stay.cancelled and stay.country in company.countries
    }
    if company.rule not in _EITHER_WAY and (told_of_place or not company.countries):
        return company
    here = [stay for stay in stays if any(one.sentence == company.sentence for one in stay.claims)]
    led = {stay.country for stay in stays if stay.who == company.leader and not stay.cancelled}
    told = {
        stay.who
        for stay in here
        if company.rule != "companions/accompanying"
        or stay.country not in led
        or any(
            one.sentence == company.sentence and one.rule != "trip/visit-noun"
            for one in stay.claims
        )
    }  # "A also accompanied X on that trip" tells of no trip of A's own
    if any(stay.country in led and stay.who in company.others for stay in here):
        return company  # "X, who accompanied Y, held talks": on the visit told of Y
    words = scene.tokens.lower[company.first : company.stop + 1]
    behind = all(one.trigger > company.stop for stay in here for one in stay.claims)
    if led and behind and words[-1] == "," and "who" in words:
        return company  # "X, who accompanies Y, will go on to Oslo": by himself
    leader = next((one for one in company.others if one in told), None)
    if company.leader in told or leader is None:
        return company
    rest = tuple(other for other in company.others if other != leader)
    return replace(company, leader=leader, others=(company.leader, *rest))


def _led_by_who_is_away(scene: Scene, stays: list[Stay], company: Company) -> Company:
    """The company of a delegation that goes now or later with the compatriot as leader whose journey
    is in hand, where that of the one told last is over: "The delegation will include A"."""
    if not (company.planned or _is_of_now(scene, company)):
        return company
    away = [
        stay
        for stay in stays
        if not stay.cancelled
        and stay.joined is None
        and stay.who not in company.others
        and scene.home(stay.who) == scene.home(company.leader)
        and _current(scene, stay)
        and not _is_over(scene, stay)
        and not (company.planned and _has_been(scene, stay))
        and min(one.sentence for one in stay.claims) < company.sentence
    ]
    leaders = list(dict.fromkeys(stay.who for stay in away))
    if company.leader in leaders or len(leaders) != 1:
        return company
    return replace(company, leader=leaders[0])


def _is_over(scene: Scene, stay: Stay) -> bool:
    """Whether a stay ended before the day of the article, or is all told as past: "was there earlier
    this month"."""
    came, left = windows_of(stay)
    whole = came == left and all(claim.tense == "past" for claim in stay.claims)
    return left is not None and (left.latest < scene.date or whole)


def _leg_told_last(own: list[Stay], sentence: int) -> list[Stay]:
    """Of the leader's stays the one that the sentences before spoke of last."""
    told: list[tuple[int, bool, int]] = []
    for number, stay in enumerate(own):
        told_here = [one for one in stay.claims if not _behind(one)] or _left_only(stay)
        near = [one.sentence for one in told_here if 0 < sentence - one.sentence <= _LEG_NEAR]
        if near:
            told.append((max(near), windows_of(stay)[0] is not None, -number))
    return [own[-max(told)[2]]] if told else []


_LEG_NEAR = 4
"""Sentences within which the leg is told that aides are seen on."""


def _left_only(stay: Stay) -> list[Claim]:
    """The claims of a stay of which the leaving alone is told: "did not leave Cuba until Sunday"."""
    return [one for one in stay.claims if one.rule == "trip/leave" and one.over]


def _behind(claim: Claim) -> bool:
    """Whether a claim tells of where he came from or is still to go."""
    return claim.over or claim.tense == "future" or claim.rule.endswith(_LEFT_BEHIND)


_LEFT_BEHIND = ("/came-from", "-home")


def _told_just_before(own: list[Stay], company: Company) -> list[Stay]:
    """The leader's stays of the sentence before: "X visited Rome in May. A went along"."""
    same = [
        stay
        for stay in own
        if any(
            one.sentence == company.sentence - 1
            and not one.transit
            and one.rule != "trip/came-from"
            for one in stay.claims
        )
    ]
    if company.planned:
        return same
    return [stay for stay in same if any(one.tense != "future" for one in stay.claims)] or same


def _in_hand(scene: Scene, own: list[Stay], company: Company) -> list[Stay]:
    """The leader's stays of the trip in hand: the one spoken of last, else the first to follow."""
    same = [stay for stay in own if _current(scene, stay)] or [
        stay
        for stay in own
        if any(0 <= company.sentence - one.sentence <= _ABOUT for one in stay.claims)
    ]
    # The whole tour in hand, but not places that were only passed through.
    same = [stay for stay in same if not any(claim.transit for claim in stay.claims)] or same
    same = [
        stay for stay in same if min(one.sentence for one in stay.claims) <= company.sentence
    ] or same
    if company.planned:
        fit = [stay for stay in same if all(one.tense in ("future", "") for one in stay.claims)]
    else:
        fit = [stay for stay in same if any(one.tense != "future" for one in stay.claims)]
    return in_one_journey(scene, fit or same, company.sentence)


def _join(scene: Scene, stays: list[Stay], stay: Stay, company: Company) -> None:
    """Gives each companion the leader's `stay`: their own one there shared, or a new one."""
    others = [
        one
        for one in company.others
        if not (_posted(scene, one) and not _is_member(scene, company, one, stay.country))
        and (scene.home(one) != stay.country or (company.sure and guessed(scene, one, company)))
    ]
    partners = _partners(stay) if not company.apart else []
    for other in stays:
        if other.who in partners and other.country == stay.country and _together(other, stay):
            other.companions += [one for one in others if one not in (*other.companions, other.who)]
    for one in others:
        if one not in stay.companions and not company.apart:
            stay.companions.append(one)
        known = next(
            (
                other
                for other in stays
                if other.who == one
                and other.country == stay.country
                and not other.cancelled
                and not _far_apart(other, stay)
                and not _at_another_time(other, stay)
            ),
            None,
        )
        if known is None and company.rule == "companions/joined":
            # "A is to join him in Oslo on Saturday": he comes by himself
            known = next(
                (
                    other
                    for other in stays
                    if other.who == one
                    and other.country == stay.country
                    and any(claim.sentence == company.sentence for claim in other.claims)
                ),
                None,
            )
            if known is not None:
                known.companions.append(stay.who)
                continue
        if known is not None:
            _share(known, stay, company)
            continue
        mates = [stay.who, *(mate for mate in others if mate != one), *partners]
        if company.apart:
            mates = []
        stays.append(Stay(one, stay.country, stay.claims, False, mates, stay))


def _partners(stay: Stay) -> list[str]:
    """Those who share the leader's words of travel: Y of "X and Y flew to Oslo"."""
    return [
        one
        for one in dict.fromkeys(one for claim in stay.claims for one in claim.companions)
        if one != stay.who
    ]


def _together(stay: Stay, other: Stay) -> bool:
    """Whether the same words tell of both stays."""
    triggers = {claim.trigger for claim in other.claims}
    return any(claim.trigger in triggers for claim in stay.claims)


_MAY_TRAVEL = frozenset(
    "spokesman spokeswoman coordinator correspondent journalist reporter".split()
)
"""Offices whose holders stay where they are, unless they are said to go along."""


def _posted(scene: Scene, official: str) -> bool:
    """Whether an official stays at a post abroad, such as an ambassador, whoever comes there."""
    if not scene.resident(official):
        return False
    words = {
        word for role in scene.officials[official].roles for word in role.title.lower().split()
    }
    return not scene.triggers.residents & words <= _MAY_TRAVEL


def _is_member(scene: Scene, company: Company, official: str, country: str) -> bool:
    """Whether the envoy of another place is told to be of the delegation itself: "led by the German
    ambassador to the UN, it includes the US ambassador"."""
    return company.rule == "companions/delegation-members" and not any(
        name.country == country and scene.titled[name.first] == official
        for name in scene.named_places
    )


def _this_time(scene: Scene, sentence: int) -> bool:
    """Whether company is told of the journey in hand, not of one before: "with him this time"."""
    first, stop = scene.tokens.sentences[sentence]
    words = scene.tokens.lower[first:stop]
    return "this" in words and words[words.index("this") + 1 :][:1] in (["time"], ["trip"])


_ABOUT = 2
"""Sentences between a journey long past and who is said to have come along."""


def _share(mine: Stay, led: Stay, company: Company) -> None:
    """Gives a companion who is only seen somewhere what is known of the leader's stay there."""
    if company.apart or mine.joined is not None:
        return
    in_course = all(one.inferred or _in_course(one, led) for one in mine.claims)
    if not has_days(mine) or in_course or _ends_with(mine, led):
        _share_days(mine, led)
    elif not has_days(led) and not (led.joined or company.past):
        _share_days(led, mine)  # "A will go there along with X", whose days are told already
    for one in (led.who, *company.others):
        if one != mine.who and one not in mine.companions:
            mine.companions.append(one)


def _ends_with(mine: Stay, led: Stay) -> bool:
    """Whether all that is told of a companion's stay is its end, which was that of the leader's:
    "The envoys will be back on Tuesday"."""
    came, left = windows_of(mine)
    end = windows_of(led)[1]
    return came is None and left is not None and (end is None or end.earliest == left.earliest)


def _share_days(mine: Stay, led: Stay) -> None:
    for claim in mine.claims:
        if not claim.inferred and claim.whole is not None:
            claim.within, claim.whole = claim.whole, None  # a day of the stay that both made
    behind = any(one.rule == "trip/acts-in" and one.stayed for one in mine.claims)
    mine.claims += [
        one
        for one in led.claims
        if one not in mine.claims and not (behind and (one.left is not None or one.over))
    ]


def _in_course(claim: Claim, led: Stay) -> bool:
    """Whether what a companion did on a day falls into the leader's stay there."""
    came, left = windows_of(led)
    day = claim.whole
    if claim.arrived is not None or claim.left is not None or day is None or came is None:
        return not is_dated(claim)
    return came.earliest <= day.earliest and (
        day.latest <= left.latest if left is not None else day.latest - came.latest <= CLOSE
    )


def _at_another_time(one: Stay, other: Stay) -> bool:
    """Whether one of two stays is over or begun, and the other is still to come."""
    began = [any(claim.tense == "past" for claim in stay.claims) for stay in (one, other)]
    ahead = [stay.to_come() and not _only_ends(stay) for stay in (one, other)]
    return (began[0] and ahead[1]) or (began[1] and ahead[0])


def _only_ends(stay: Stay) -> bool:
    """Whether only the end of a stay is told: "they will leave on Saturday"."""
    came, left = windows_of(stay)
    return came is None and left is not None


def _far_apart(one: Stay, other: Stay) -> bool:
    """Whether two stays cannot be the same: more than a week lies between their arrivals."""
    came, also = windows_of(one)[0], windows_of(other)[0]
    if came is None or also is None:
        return False
    gap = max(came.earliest - also.latest, also.earliest - came.latest)
    return gap > 7 * DAY


def _current(scene: Scene, stay: Stay) -> bool:
    """Whether a stay is the one in hand, not one told as background."""
    if any(claim.background or claim.rule == "trip/came-from" for claim in stay.claims):
        return False
    arrived, left = windows_of(stay)
    last = left or arrived
    return last is None or last.latest >= scene.date - LONG_STAY
