"""Reads two guests who meet at a gathering of the sentence before: "X shook hands with Y".

Neither is at home where it is held, so that both must have come. That they met is for the rooms of
meetings; who stands there for his country is read in delegates.py.
"""

from __future__ import annotations

import re

from store.annotate.events.clause.gathering_in_hand import UNSURE, gathering_in_hand, is_elsewhere
from store.annotate.events.clause.gatherings import FROM_AFAR
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Party, Scene
from store.annotate.events.clause.timing import is_ahead
from store.annotate.events.clause.venues import Venue
from store.annotate.events.judgement.claims import Claim
from store.annotate.events.travel.making import claims_of
from store.annotate.events.who.guests import guests_among
from store.annotate.events.who.parties import parties_in

_TALK = r"(?:talks?|meetings?|discussions|words?|chat|lunch|dinner|breakfast|conversation|exchange)"


_WITH = re.compile(
    rf"""(?:who\ )?(?:also\ |later\ |then\ |briefly\ |warmly\ |twice\ )?(?:
      met(?:\ with)? | greeted | hugged | embraced | approached | handed | passed | snubbed | ignored | avoided
    | (?:shook\ hands|dined|lunched|chatted|argued|joked|conferred|mingled)(?:\ \w+ly)?\ with
    | (?:spoke|talked|chatted)(?:\ briefly|\ shortly)?\ (?:with|to)
    | exchanged\ (?:\S+\ ){{1,4}}with
    | (?:sat|stood)(?:\ down)?\ (?:next\ to|beside|opposite|with|across\ from|alongside)
    | walked\ (?:up|over)\ to
    | posed(?:\ for\ (?:\S+\ ){{1,3}})?\ ?with
    | (?:held|had|began|opened)\ (?:\S+\ ){{0,3}}?{_TALK}\ with
    | (?:kept|keeps)\ (?:a|his|her|some)\ (?:\S+\ )?distance\ from
    | shared\ (?:a|the)\ (?:\S+\ )?(?:panel|table|stage|podium|platform|bench|sofa|row)\ with
    | did\ not\ (?:greet|approach|face | shake\ hands\ with | look\ at | exchange\ (?:\S+\ ){{1,3}}with)
    | was\ (?:seen|pictured|photographed|filmed)\ (?:talking\ (?:to|with)|with|beside|next\ to|alongside)
    | signed\ (?:\S+\ ){{1,3}}with
    )""",
    re.VERBOSE,
)
"""The words between two people of whom one meets the other."""


_BOTH = re.compile(
    rf"""(?:also\ |later\ |then\ |briefly\ |both\ )?(?:
      shook\ hands | exchanged | spoke | talked | chatted | dined | lunched | met | argued | embraced | hugged | posed
    | (?:sat|stood)\ (?:at|next|beside|side|together|opposite|in)
    | (?:ignored|avoided)\ (?:each\ other|one\ another)
    | (?:held|had)\ (?:\S+\ ){{0,3}}?{_TALK}
    | signed\ (?:a|an|the)
    | (?:kept|keep)\ (?:their|a|some)\ (?:\S+\ )?distance
    | passed\ (?:within|each\ other|one\ another)
    | did\ not\ (?:exchange | shake\ hands | greet | speak\ to\ (?:each|one) | look\ at\ (?:each|one) | acknowledge)
    | shared\ (?:a|the)\ (?:\S+\ )?(?:panel|table|stage|podium|platform|bench|sofa|row)
    | were\ (?:both\ )?(?:there|present|seen|pictured|photographed)
    )\b""",
    re.VERBOSE,
)
"""The words behind two people who do something together."""


_LEAD = 14
"""Tokens of a sentence before the first of the two, at most."""


_BETWEEN = 9
"""Tokens between the two, at most, the words of one's office apart."""


def read_met_at_it(scene: Scene, sentence: int, told: list[Claim]) -> list[Claim]:
    """The presence of X and Y of "X shook hands with Y" at the gathering of a sentence before."""
    first, stop = scene.tokens.sentences[sentence]
    named = [one for one in parties_in(scene, sentence) if one.sort == "name"][:2]
    if len(named) < 2 or any(one.possessive for one in named):
        return []
    one, other = named
    lower = scene.tokens.lower
    if one.first - first > _LEAD or not _meet(lower[one.stop : stop], one, other):
        return []
    venue = gathering_in_hand(scene, sentence)
    if venue is None:
        return []
    words = lower[first:stop]
    doubts = UNSURE - {"not"} if "did not" in " ".join(words) else UNSURE  # "did not shake hands"
    if not (doubts | FROM_AFAR).isdisjoint(words) or is_ahead(scene, venue.when):
        return []
    if is_elsewhere(scene, first, stop, venue) or not _may_be_then(scene, first, stop, venue):
        return []
    homes = {scene.home(party.ids[0]) for party in named}
    guests = guests_among(scene, named, venue.stop.country)
    if len(homes) < 2 or None in homes or len(guests) < 2:
        return []
    known = {claim.who for claim in told if claim.country and claim.polarity != "none"}
    guests = tuple(party for party in guests if known.isdisjoint(party.ids))
    rule, at = "trip/met-at-it", one.head
    claims = claims_of(scene, guests, [venue.stop], "event", rule, at, "past", "actual", venue.when)
    for claim in claims:
        claim.inferred, claim.companions = True, []
    return claims


def _meet(behind: list[str], one: Party, other: Party) -> bool:
    """Whether one meets the other by the words behind him, or both do by those behind both."""
    between = behind[: other.first - one.stop]
    if between == ["and"]:
        return _BOTH.match(" ".join(behind[other.stop - one.stop :][:_BETWEEN])) is not None
    if between[:1] == [","] and "," in between[1:]:
        between = between[between.index(",", 1) + 1 :]  # behind his office
    return len(between) <= _BETWEEN and _WITH.fullmatch(" ".join(between)) is not None


def _may_be_then(scene: Scene, first: int, stop: int, venue: Venue) -> bool:
    """Whether no day of a sentence lies apart from those of the gathering."""
    days = [time for time, _ in venue.when.times if time.earliest and time.latest]
    for time in scene.clock[first:stop]:
        if time is None or time.earliest is None or time.latest is None:
            continue
        if not any(
            day.earliest <= time.latest and time.earliest <= day.latest
            for day in days
            if day.earliest is not None and day.latest is not None
        ):
            return False
    return True


RULES = (
    EventRule(
        "trip/met-at-it",
        """
        + 2018-05-18 | A forum on trade was held in Minsk on Monday. Swiss minister Paul Seger shook hands with Finnish minister Kai Sauer. => trip Paul Seger > BY; trip Kai Sauer > BY; arrived Kai Sauer > BY = 2018-05-13..2018-05-14
        + 2018-05-18 | A forum on trade was held in Minsk on Monday. Swiss minister Paul Seger and Finnish minister Kai Sauer sat at the same table. => trip Paul Seger > BY; trip Kai Sauer > BY
        + 2018-05-18 | A forum on trade was held in Minsk on Monday. Paul Seger, the Swiss minister, exchanged a few words with Finnish minister Kai Sauer. => trip Paul Seger > BY; trip Kai Sauer > BY
        - 2018-05-18 | A forum on trade was held in Minsk on Monday. Swiss minister Paul Seger met Finnish minister Kai Sauer in Bern. => trip Paul Seger > BY
        - 2018-05-18 | A forum on trade was held in Minsk on Monday. Swiss minister Paul Seger met Finnish minister Kai Sauer in April. => trip Kai Sauer > BY
        - 2018-05-18 | A forum on trade opens in Minsk on Monday. Swiss minister Paul Seger met Finnish minister Kai Sauer. => trip Kai Sauer > BY
        - 2018-05-18 | A forum on trade was held in Minsk on Monday. Swiss minister Paul Seger praised Finnish minister Kai Sauer. => trip Kai Sauer > BY
        - 2018-05-18 | A forum on trade was held in Minsk on Monday. Swiss minister Paul Seger wants to meet Finnish minister Kai Sauer. => trip Kai Sauer > BY
        - 2018-05-18 | A forum on trade was held in Minsk on Monday. Belarusian minister Ivan Kulik shook hands with Finnish minister Kai Sauer. => trip Ivan Kulik > BY
        + 2018-05-18 | A forum on trade was held in Minsk on Monday. Swiss minister Paul Seger kept a distance from Finnish minister Kai Sauer. => trip Paul Seger > BY; trip Kai Sauer > BY
        + 2018-05-18 | A forum on trade was held in Minsk on Monday. Swiss minister Paul Seger and Finnish minister Kai Sauer did not shake hands. => trip Paul Seger > BY; trip Kai Sauer > BY
        - 2018-05-18 | A forum on trade was held in Minsk on Monday. Swiss minister Paul Seger and Finnish minister Kai Sauer did not take part. => trip Kai Sauer > BY
        """,
    ),
)
