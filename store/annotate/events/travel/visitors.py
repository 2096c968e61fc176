"""Reads who is told as a visitor of a place: "Recent visitors to Lima include X and Y".

Those who "visited" it are read in visit_verbs.py, their visits in visits.py.
"""

from __future__ import annotations

from store.annotate.closed_words import NOT
from store.annotate.events.clause.clauses import clause_stop
from store.annotate.events.clause.destinations import Stop, after_name, stops_at
from store.annotate.events.clause.lists import BODIES, led_by, rest_of_list
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Scene
from store.annotate.events.clause.timing import NO_TIMES, times_of
from store.annotate.events.judgement.claims import Claim, abroad
from store.annotate.events.travel.making import claims_of
from store.annotate.events.who.parties import parties_in

VISITORS = frozenset("visitor visitors guest guests".split())


_INCLUDE = frozenset("include included includes were was are is be".split())


_TO_VERB = 12
"""Tokens from the place to "was" in "The last visitor to Lima of such a rank was X", at most."""


_TO_BODY, _TO_HEAD = 6, 18
"""Tokens from "included" to "delegation" and to whoever leads it, at most."""


def read_visitors(scene: Scene, noun: int) -> list[Claim]:
    """ "Recent visitors to A include X and Y", "The last visitor from B to A was X, in 2014"."""
    lower = scene.tokens.lower
    sentence = scene.sentence_at[noun]
    last = scene.tokens.sentences[sentence][1]
    to = _to_where(scene, noun, last)
    stops = stops_at(scene, to + 1, last, None)[:1] if to > 0 else []
    stops = stops or _of_a_host(scene, noun)
    if not stops:
        return []
    rest = range(after_name(scene, stops[0]), min(stops[0].token + _TO_VERB, last))
    verb = next((at for at in rest if lower[at] in _INCLUDE), -1)
    ahead = lower[verb - 1] in ("will", "would") or lower[verb - 2 : verb] == ["is", "to"]
    if verb < 0 or (lower[verb] == "be") != ahead:
        return []
    parties = parties_in(scene, sentence)
    number = next((n for n, one in enumerate(parties) if 0 <= one.first - verb <= 2), -1)
    if number < 0 and not BODIES.isdisjoint(lower[verb + 1 : verb + _TO_BODY]):
        # "included a delegation of the party, led by X"
        near = range(verb, verb + _TO_HEAD)
        led = (n for n, one in enumerate(parties) if one.first in near and led_by(scene, one))
        number = next(led, -1)
    if number < 0 or not NOT.isdisjoint(lower[verb - 1 : verb + 2]):
        return []
    named = tuple(one for one in rest_of_list(scene, parties, number) if one.sort == "name")
    when = NO_TIMES
    if named:
        when = times_of(scene, verb, named[-1].stop - 1, clause_stop(scene, named[-1].stop - 1))
    told = "future" if ahead else "past", "actual", when
    # "were A, who came in May, and B, who came in June": each of himself
    apart = bool(named) and "who" in lower[named[0].stop : named[-1].first]
    rows = [(one,) for one in named] if apart else [named]
    found: list[Claim] = []
    for row in rows:
        found += claims_of(scene, row, stops, "visit", "trip/visitors", noun, *told)
    return abroad(found)


def _of_a_host(scene: Scene, noun: int) -> list[Stop]:
    """The country of X of "X's last foreign visitor was Y" and "his only guest so far was Y"."""
    for party in parties_in(scene, scene.sentence_at[noun]):
        if party.possessive and 0 < noun - party.stop <= _TO_VISITOR and len(party.ids) == 1:
            if any(who == party.ids[0] for _, who in scene.travellers):
                return []  # a guest himself, not at home
            home = scene.home(party.ids[0])
            return [Stop(home, None, noun)] if home is not None else []
    return []


_TO_VISITOR = 5
"""Tokens from "his" to "visitor" in "his highest-ranking foreign visitor", at most."""


def _to_where(scene: Scene, noun: int, last: int) -> int:
    """The "to" of "visitor to Lima" and "visitor from Oslo to Lima"; -1 where none stands."""
    at = noun + 1
    if scene.tokens.lower[at : at + 1] == ["from"]:
        whence = scene.place_at(at + 1 + (scene.tokens.lower[at + 1] == "the"))
        if whence is None:
            return -1
        at = whence.stop
    return at if at < last and scene.tokens.lower[at] == "to" else -1


RULES = (
    EventRule(
        "trip/visitors",
        """
        + 2018-05-18 | Recent visitors to Lima include Swiss diplomat Paul Seger and Danish minister Lars Lokke. => trip Paul Seger > PE; trip Lars Lokke > PE
        + 2018-05-18 | The previous visitor from Bern to Lima was Swiss diplomat Paul Seger, in 2014. => trip Paul Seger > PE; arrived Paul Seger > PE = 2014-01-01..2014-12-31
        + 2018-05-18 | The next visitor to Lima will be Swiss diplomat Paul Seger, in June. => trip Paul Seger > PE; status Paul Seger > PE = planned
        - 2018-05-18 | The next visitor to Lima will not be Swiss diplomat Paul Seger. => trip Paul Seger > PE
        - 2018-05-18 | The last visitor from Lima was Swiss diplomat Paul Seger, in 2014. => trip Paul Seger > PE
        - 2018-05-18 | Visitors to Lima were told by Swiss diplomat Paul Seger to wait. => trip Paul Seger > PE
        - 2019-05-24 | Among recent visitors to Lima were Swiss minister Lena Baumann, who came in March, and Swiss envoy Paul Seger, who came in April. => with Lena Baumann > PE = Paul Seger
        + 2019-05-24 | Among recent visitors to Lima were Swiss minister Lena Baumann, who came in March, and Swiss envoy Paul Seger, who came in April. => trip Lena Baumann > PE; trip Paul Seger > PE
        + 2018-05-18 | Belarusian President Ivan Savin seldom travels. His highest-ranking foreign visitor so far was Swiss minister Paul Seger, who came in March. => trip Paul Seger > BY
        - 2018-05-18 | Belarusian President Ivan Savin seldom travels. His most frequent visitor was Belarusian general Oleg Bykov. => trip Oleg Bykov > BY
        + 2018-05-18 | Incoming guests to Lima included a delegation of the Swiss Labour Party, led by Paul Seger. => trip Paul Seger > PE
        - 2018-05-18 | Guests to Lima were shown a delegation of the Swiss Labour Party. Paul Seger, its Swiss leader, wrote. => trip Paul Seger > PE
        - 2018-05-18 | Danish envoy Lars Lokke arrived in Minsk on Tuesday. Belarusian President Ivan Savin received him. His last guest was Swiss minister Paul Seger in April. => trip Paul Seger > DK
        """,
    ),
)
