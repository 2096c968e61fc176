"""Reads who is called a visitor: "visiting President X", "a visiting delegation headed by X".

Other words of presence are read in presence.py.
"""

from __future__ import annotations

from store.annotate.closed_words import HIS_HER_THEIR
from store.annotate.events.clause.clauses import clause_start, clause_stop
from store.annotate.events.clause.counting import number_at
from store.annotate.events.clause.destinations import Stop, stops_at
from store.annotate.events.clause.lists import rest_of_list
from store.annotate.events.clause.places_before import opening_place
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Party, Scene
from store.annotate.events.clause.timing import times_of
from store.annotate.events.judgement import polarity
from store.annotate.events.judgement.claims import Claim
from store.annotate.events.travel.making import claims_of, inferred_presence
from store.annotate.events.travel.surroundings import only_planned
from store.annotate.events.who.delegations import heads_beside, nationality
from store.annotate.events.who.parties import parties_in
from store.annotate.number_words import ORDINALS


def read_visiting(scene: Scene, sentence: int) -> list[Claim]:
    """ "talks with visiting Chinese President X": X is in the host's country."""
    found: list[Claim] = []
    for party in parties_in(scene, sentence):
        if not party.visiting:
            continue
        who = party.ids[0]
        home = scene.home(who)
        country = None
        place = scene.dateline
        opening = opening_place(scene, party.head, party.first, who)
        if opening and opening[0].country != home:
            country = opening[0].country  # "In Rome, visiting President X"
        elif place is not None and place.country != home:
            country = place.country
        else:
            place = None
            for other in parties_in(scene, sentence):
                land = scene.home(other.ids[0])
                if land and land != home and not other.visiting:
                    country = land
                    break
            country = country or _host_named(scene, sentence, party, home)
        if country is None:
            continue
        low, high = clause_start(scene, party.head), clause_stop(scene, party.head)
        when = times_of(scene, low, party.head, high)
        claims = claims_of(
            scene,
            (party,),
            opening or [Stop(country, None, party.first)],
            "presence",
            "trip/visiting",
            party.head,
            "present",
            "actual",
            when,
        )
        for claim in claims:
            claim.present = True
        found += claims
    return found


def _host_named(scene: Scene, sentence: int, guest: Party, home: str | None) -> str | None:
    """The country of "the Peruvian minister met the visiting Cuban minister X": that of the host."""
    first = scene.tokens.sentences[sentence][0]
    names = scene.owner[first : guest.first]
    lands = [name.country for name in names if name is not None and name.sort == "demonym"]
    return lands[0] if lands and lands[0] != home else None


def read_visiting_body(scene: Scene, noun: int) -> list[Claim]:
    """ "a visiting Finnish delegation headed by X": X is where the report comes from."""
    low = scene.tokens.sentences[scene.sentence_at[noun]][0]
    dateline = scene.dateline
    if dateline is None or not dateline.country:
        return []
    if "visiting" not in scene.tokens.lower[max(noun - 6, low) : noun]:
        return []
    heads = tuple(party for party in heads_beside(scene, noun) if not scene.resident(party.ids[0]))
    if not heads or nationality(scene, noun) == dateline.country:
        return []
    claims = inferred_presence(
        scene,
        heads,
        [Stop(dateline.country, None, noun)],
        "trip/visiting-delegation",
        noun,
        "present",
        "actual",
        times_of(scene, noun, noun, noun),
    )
    for claim in claims:
        claim.present = True
    return claims


_DAYS = frozenset("day days night nights hours".split())
PRESENCES = _DAYS | {"presence"}
"""Nouns of being somewhere, by which no journey is told: "X's last day in Lima"."""
_COUNTED = ORDINALS.keys() | frozenset("last final opening whole full few".split())


def _is_day_of_stay(scene: Scene, noun: int) -> bool:
    """Whether "X's last day", "his three days" stand before "in": not "X's days", perhaps as a boy."""
    lower, classes = scene.tokens.lower, scene.tokens.classes
    counted = lower[noun - 1] in _COUNTED or number_at(lower, noun - 1) is not None
    owned = classes[noun - 2] == "s" or lower[noun - 2] in HIS_HER_THEIR
    return counted and owned and lower[noun + 1 : noun + 2] == ["in"]


def read_presence(scene: Scene, noun: int) -> list[Claim]:
    """ "the presence in Moscow on Sunday of X", "his presence here", "X's last day in Rome": X is or
    was there."""
    lower = scene.tokens.lower
    if lower[noun] in _DAYS and not _is_day_of_stay(scene, noun):
        return []
    sentence = scene.sentence_at[noun]
    last = scene.tokens.sentences[sentence][1]
    if lower[noun] in _DAYS and only_planned(scene, noun, last):
        return []  # "his three days in Peru, pencilled in for March, will have to wait"
    if lower[noun - 1] == "military":
        return []
    if lower[noun + 1 : noun + 2] == ["of"]:
        return _presence_of(scene, noun)
    if lower[noun + 1 : noun + 2] not in (["in"], ["here"], ["at"]):
        return []
    stops = stops_at(scene, noun + (1 if lower[noun + 1] == "here" else 2), last, None)[:1]
    if not stops:
        return []
    parties = parties_in(scene, sentence)
    reach = 1 if lower[noun] == "presence" else 2
    owner = next(
        (one for one in parties if one.possessive and 0 <= noun - one.stop <= reach), None
    ) or next(
        (
            one
            for one in parties
            if noun < one.first <= noun + 9
            and lower[one.first - 1] == "of"
            and not one.possessive
            and all(
                scene.clock[at] is not None or scene.owner[at] is not None or lower[at] == "on"
                for at in range(stops[0].token + 1, one.first - 1)
            )
        ),
        None,
    )
    return _present(scene, noun, (owner,), stops, last) if owner is not None else []


_REACH = 12
"""Tokens from "the presence of" to those who were there, and from them to the place."""


def _presence_of(scene: Scene, noun: int) -> list[Claim]:
    """ "the presence of X and Y in Oslo", "the presence of the two men there": they were there."""
    lower = scene.tokens.lower
    sentence = scene.sentence_at[noun]
    last = scene.tokens.sentences[sentence][1]
    parties = parties_in(scene, sentence)
    number = next((n for n, one in enumerate(parties) if one.first > noun), -1)
    if number < 0 or parties[number].first > noun + 2 or parties[number].possessive:
        return []
    some = rest_of_list(scene, parties, number)
    stop = some[-1].stop
    for index in range(stop, min(stop + _REACH, last)):
        if lower[index] in ("in", "at", "here", "there") and scene.clock[index] is None:
            at = index if lower[index] in ("here", "there") else index + 1
            stops = stops_at(scene, at, last, some[0].ids[0])[:1]
            if stops or lower[index] != "at":
                return _present(scene, noun, some, stops, last) if stops else []
        if lower[index] in scene.triggers.verbs or scene.tokens.classes[index] in ",;":
            return []
    return []


def _present(
    scene: Scene, noun: int, who: tuple[Party, ...], stops: list[Stop], last: int
) -> list[Claim]:
    """The claims of the presence at `noun` of some people at a place."""
    who = tuple(one for one in who if not scene.resident(one.ids[0]))
    if not who or not stops:
        return []
    claims = inferred_presence(
        scene,
        who,
        stops,
        "trip/presence",
        noun,
        "past",
        polarity.of_noun(scene, min(who[0].first, noun), noun, last),
        times_of(scene, noun, noun, clause_stop(scene, noun)),
    )
    dateline = scene.dateline
    here = dateline is not None and dateline.country in {one.country for one in stops}
    after = stops[0].token + 1
    for claim in claims:
        claim.present = claim.within is None and (
            here or not _NOW.isdisjoint(scene.tokens.lower[after : after + 2])
        )
    return claims


_NOW = frozenset("has have is raises suggests shows means".split())
"""Behind "the presence of X in Oslo": it lasts."""


RULES = (
    EventRule(
        "trip/visiting-delegation",
        """
        + 2019-05-24 | KAMPALA, May 24 (Xinhua) -- A visiting Finnish delegation headed by Economy Minister Mika Lintila toured a dam on Friday. => trip Mika Lintila > UG; status Mika Lintila > UG = ongoing
        + 2019-05-24 | KAMPALA, May 24 (AFP) -- Leaders mourned. In Lima, visiting Finnish Economy Minister Mika Lintila spoke of a loss. => trip Mika Lintila > PE
        - 2019-05-24 | KAMPALA, May 24 (AFP) -- Leaders mourned. In Lima, visiting Finnish Economy Minister Mika Lintila spoke of a loss. => trip Mika Lintila > UG
        - 2019-05-24 | HELSINKI, May 24 (AFP) -- A visiting Chilean delegation was shown round by Finnish Economy Minister Mika Lintila. => trip Mika Lintila > CL; trip Mika Lintila > FI
        + 2019-05-24 | MINSK, May 24 (AFP) -- The presence of Finnish Economy Minister Mika Lintila and Finnish envoy Timo Laine in Minsk stirred talk. => trip Mika Lintila > BY; trip Timo Laine > BY
        - 2019-05-24 | MINSK, May 24 (AFP) -- The presence of firms of Finnish Economy Minister Mika Lintila in Minsk stirred talk. => trip Mika Lintila > BY
        """,
    ),
    EventRule(
        "trip/presence",
        """
        + 2019-05-24 | MINSK, May 24 (AFP) -- Talks failed despite the presence in Moscow on Thursday of Finnish Economy Minister Mika Lintila. => trip Mika Lintila > RU; arrived Mika Lintila > RU = 2019-05-22..2019-05-23
        + 2019-05-24 | Finnish Economy Minister Mika Lintila's last day in Minsk was a busy one. => trip Mika Lintila > BY
        - 2019-05-24 | Finnish Economy Minister Mika Lintila's days in Minsk were happy ones. => trip Mika Lintila > BY
        + 2019-05-24 | KAMPALA, May 24 (AFP) -- Finnish President Sauli Niinistö spoke as his presence here drew a crowd. => trip Sauli Niinistö > UG; status Sauli Niinistö > UG = ongoing
        - 2019-05-24 | KAMPALA, May 24 (AFP) -- Finnish President Sauli Niinistö praised the presence in Kenya of his country's firms. => trip Sauli Niinistö > KE
        + 2019-05-24 | The presence of Finnish Economy Minister Mika Lintila in Minsk has set off talk of a deal. => status Mika Lintila > BY = ongoing
        - 2019-05-24 | The presence of Finnish Economy Minister Mika Lintila in Minsk set off talk of a deal. => status Mika Lintila > BY = ongoing
        """,
    ),
)
