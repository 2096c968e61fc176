"""Reads officials who receive other officials: "Y received X", "X was greeted at the airport by Y".

X is then in the country of Y, and the two met. The claims are marked as inferred and residents are
left out. Visits told of a country as host are read in hosting.py.
"""

from __future__ import annotations

from store.annotate.closed_words import A_THE_OR_WHOSE
from store.annotate.events.clause.clauses import VerbGroup, clause_start, clause_stop, verb_group
from store.annotate.events.clause.destinations import Stop
from store.annotate.events.clause.lists import led_by, rest_of_list
from store.annotate.events.clause.phrases import owner_before
from store.annotate.events.clause.scene import Party, Scene, stand_in
from store.annotate.events.clause.timing import is_day, times_of
from store.annotate.events.clause.triggers import Form
from store.annotate.events.judgement import polarity
from store.annotate.events.judgement.claims import Claim, MeetingClaim
from store.annotate.events.meeting.credentials import of_credentials
from store.annotate.events.meeting.meeting_claims import pair_claims, plain_tense
from store.annotate.events.travel.making import claims_of, inferred_presence
from store.annotate.events.who.agents import agents_of, whose_turn
from store.annotate.events.who.company import list_after
from store.annotate.events.who.parties import parties_in
from store.annotate.events.who.partners import (
    BODIES,
    after_were,
    among_hosts,
    further,
    heads_of_delegation,
    whom_before,
)
from store.annotate.events.who.subjects import subject_before, subject_of

_BEFORE_GUEST = frozenset("here there also in on at separately all the of members".split())


def _past_times(scene: Scene, trigger: int) -> int:
    """The last token at which the one received begins: "received here on Tuesday X"."""
    lower, sited = scene.tokens.lower, False
    at = trigger + 1
    while at < min(trigger + 9, len(scene.tokens)):
        name = scene.owner[at]
        named = scene.tokens.classes[at] == "C" if name is None else name.kind == "place"
        place = lower[at] in _SITES or named
        if not (lower[at] in _BEFORE_GUEST or scene.clock[at] is not None or (sited and place)):
            break
        sited = sited or lower[at] in ("in", "at")
        at += 1
    return max(at, trigger + 2)


_SITES = frozenset("this his her its capital city palace residence office airport town".split())
"""After "in" and "at", before the one received: "received in this capital on Tuesday X"."""


_TOGETHER = frozenset("three-way trilateral tripartite four-way summit jointly".split())
"""Words by which one who received several met them at one table."""


_BEFORE_A_NOUN = A_THE_OR_WHOSE | {"this", "warm"}


_PLAYS: dict[str, Form] = {
    "play": "base",
    "plays": "third",
    "played": "past",
    "playing": "ing",
    "is": "third",
    "was": "past",
    "be": "base",
}
"""Before "host to": a verb of receiving."""


def read_received(scene: Scene, trigger: int, form: Form) -> tuple[list[Claim], list[MeetingClaim]]:
    """ "Y received X": X is in Y's country, and the two met."""
    lower = scene.tokens.lower
    if form == "ing" and (
        lower[trigger - 1] == "of" or lower[trigger + 1 : trigger + 2] in (["for"], ["to"])
    ):
        return [], []  # "sent a message of greeting to X", "a warm greeting for X"
    if lower[trigger - 1] in _BEFORE_A_NOUN and lower[trigger + 1 : trigger + 2] != ["from"]:
        return [], []  # "thanked X for the welcome"
    if lower[trigger : trigger + 2] == ["received", "from"]:
        return [], []  # "a medal that he had received from X"
    verb = verb_group(scene, trigger, form)
    playing = _PLAYS.get(lower[trigger - 1]) if trigger and lower[trigger] == "host" else None
    if playing is not None:
        verb = verb_group(scene, trigger - 1, playing)  # "his country plays host to X"
    low, high = clause_start(scene, trigger), clause_stop(scene, trigger)
    first = scene.tokens.sentences[scene.sentence_at[trigger]][0]
    if lower[trigger] == "welcome" and lower[trigger + 1 : trigger + 2] == ["from"]:
        # "came to a warm welcome from Y"
        sentence = scene.sentence_at[trigger]
        guests = subject_before(scene, sentence, trigger)
        hosts = list_after(scene, sentence, trigger + 1) if guests else ()
    elif trigger == first and form == "past":
        # "Greeted by A at the airport, she …"
        guests = subject_of(scene, verb.first, True)
        hosts = _named_by(scene, trigger, high)
    elif verb.passive or lower[trigger + 1 : trigger + 2] == ["by"]:
        # also "was put up at a lodge and received by Y"
        guests = agents_of(scene, verb)
        hosts = _named_by(scene, trigger, high)
    else:
        guests = _received(scene, trigger, low, high)
        free = verb.tense in ("participle", "infinitive")
        hosts = subject_of(scene, verb.first, free) if guests else ()
        hosts = (whose_turn(scene, verb.first) if guests and free else ()) or hosts
        sentence = scene.sentence_at[trigger]
        if guests and not hosts and lower[scene.openings.get(sentence, first)] == "among":
            parties = parties_in(scene, sentence)  # "Among those who greeted him was Y"
            hosts = after_were(scene, parties, guests[-1].stop - 1, high)
    if not guests or not hosts:
        return [], []
    verdict = polarity.of_verb(scene, verb, low, high)
    met = pair_claims(
        scene,
        hosts,
        guests,
        "meeting/received",
        trigger,
        low,
        high,
        plain_tense(scene, verb.tense, verb.control, trigger),
        verdict,
        joint=not _TOGETHER.isdisjoint(lower[trigger:high]),
    )
    country = _where_received(scene, hosts)
    if country is None or scene.resident(hosts[0].ids[0]):
        return [], met
    if of_credentials(scene, scene.sentence_at[trigger]):
        return [], met
    for meeting in met:
        if meeting.country is None:
            meeting.country = country
    return _guests_there(scene, guests, country, verb, trigger, verdict), met


def _named_by(scene: Scene, trigger: int, high: int) -> tuple[Party, ...]:
    """The hosts of "X was received in Oslo by A and B"."""
    parties = parties_in(scene, scene.sentence_at[trigger])
    for number, party in enumerate(parties):
        if not trigger < party.first <= trigger + 16:
            continue
        if party.possessive and _has_an_office(scene, parties, number):
            return rest_of_list(scene, parties, number + 1)
        if scene.tokens.lower[party.first - 1] == "by" or _described(scene, trigger, party.first):
            named = rest_of_list(scene, parties, number)
            return (*named, *further(scene, parties, number + len(named), high))
    return among_hosts(scene, trigger, parties)


_OFFICE = 6
"""Tokens of "'s regional representative," between a possessor and a name, at most."""


def _has_an_office(scene: Scene, parties: list[Party], number: int) -> bool:
    """Whether a possessor is only named for the office of the next: X of "by X's envoy, Y"."""
    if number + 1 >= len(parties) or scene.tokens.lower[parties[number].first - 1] != "by":
        return False
    after = parties[number + 1]
    gap = scene.tokens.lower[parties[number].stop : after.first]
    return (
        after.sort == "name"
        and not after.possessive
        and len(gap) <= _OFFICE
        and "and" not in gap
        and (gap[-1:] == [","] or (len(gap) == 1 and after.head > after.first))
    )


def _described(scene: Scene, trigger: int, first: int) -> bool:
    """Whether "by the mayor of the town," stands before a name, and nobody else in between."""
    lower, classes = scene.tokens.lower, scene.tokens.classes
    by = next((at for at in range(trigger + 1, first - 2) if lower[at] == "by"), -1)
    if by < 0 or lower[first - 1] != "," or lower[by + 1] not in ("the", "a", "his", "her"):
        return False
    return not any(
        classes[at] in ',;"' or lower[at] in ("and", "who") for at in range(by + 1, first - 1)
    ) and not scene.people_in(by, first - 1)


def _received(scene: Scene, trigger: int, low: int, high: int) -> tuple[Party, ...]:
    """The object of the verb at `trigger`, whose clause is from `low` to before `high`."""
    lower = scene.tokens.lower
    guests: tuple[Party, ...] = ()
    if lower[trigger + 1 : trigger + 2] == ["them"] and scene.travellers:
        # "are to welcome them at the airport": those who come
        who = scene.in_hand(trigger) or scene.travellers[-1][1]
        guests = (stand_in(trigger + 1, who),)
    paid = _visit_from(scene, trigger)
    if paid >= 0:
        return list_after(scene, scene.sentence_at[trigger], paid, 9)
    parties = parties_in(scene, scene.sentence_at[trigger])
    begin = _past_times(scene, trigger)
    host_to = trigger > 0 and lower[trigger - 1] in _PLAYS
    for number, party in enumerate(parties):
        if party.first <= trigger:
            continue
        owner = owner_before(scene, party)  # "received Y's envoy, X"
        if (owner or party).first <= begin and not party.possessive:
            if guests and guests[0].ids[0] not in party.ids:
                return guests  # "a suite: A and B. They will welcome them": the one who comes
            return rest_of_list(scene, parties, number)
        if party.first <= min(trigger + 14, high) and _one_of(scene, trigger, party):
            return rest_of_list(scene, parties, number)  # "her two counterparts, A and B"
        of_them = lower[party.first - 2 : party.first] == ["among", "them"]
        of_them = of_them or lower[party.first - 1] == "including"
        if of_them and party.first <= min(trigger + 16, high) and not party.possessive:
            return rest_of_list(scene, parties, number)  # "received ten envoys, among them X"
        if host_to and party.first <= min(trigger + 8, high) and lower[party.first - 1] == "to":
            return rest_of_list(scene, parties, number)
        if (
            party.first <= min(trigger + 16, high)
            and led_by(scene, party)
            and not BODIES.isdisjoint(lower[trigger : party.first])
        ):
            return heads_of_delegation(scene, parties, number)
    if not guests and "whom" in lower[max(trigger - 10, low - 1) : trigger]:
        return whom_before(scene, parties, trigger)  # "X, whom the king welcomed"
    return guests


_CALLS = frozenset("courtesy farewell protocol official introductory goodwill".split())
"""Before "call": one that is paid, not made by telephone."""


def _visit_from(scene: Scene, trigger: int) -> int:
    """The "from" of "received a courtesy call from", "received a visit from"; -1 of another."""
    lower = scene.tokens.lower
    ahead = lower[trigger + 1 : trigger + 6]
    if ahead[:1] not in (["a"], ["an"], ["another"]) or "from" not in ahead:
        return -1
    at = trigger + 1 + ahead.index("from")
    paid = lower[at - 1] == "visit" or (lower[at - 1] == "call" and lower[at - 2] in _CALLS)
    return at if paid else -1


_WHICH = frozenset("his her its their the two three four visiting new and ,".split())


def _one_of(scene: Scene, trigger: int, party: Party) -> bool:
    """Whether a name stands right behind the "counterparts" who are received, as one of them."""
    lower = scene.tokens.lower
    at = party.first - 1 - (lower[party.first - 1] in (",", ":"))
    return (
        lower[at] in ("counterparts", "colleagues", "guests", "visitors")
        and not party.possessive
        and all(
            lower[index] in _WHICH or scene.owner[index] is not None
            for index in range(trigger + 1, at)
        )
    )


def _where_received(scene: Scene, hosts: tuple[Party, ...]) -> str | None:
    """The country of the hosts: that of the dateline where one of them is at home there."""
    here = scene.dateline.country if scene.dateline is not None else None
    homes = {scene.home(one) for party in hosts for one in party.ids}
    if scene.dateline is not None and here in homes:
        return here
    return scene.home(hosts[0].ids[0])


def _guests_there(
    scene: Scene,
    guests: tuple[Party, ...],
    country: str,
    verb: VerbGroup,
    trigger: int,
    verdict: str,
) -> list[Claim]:
    """The presence in `country` of those guests who are not at home there."""
    travellers = tuple(
        party
        for party in guests
        if not scene.resident(party.ids[0]) and scene.home(party.ids[0]) not in (None, country)
    )
    low, high = clause_start(scene, trigger), clause_stop(scene, trigger)
    tense = verb.tense if verb.tense in ("past", "future") else "present"
    stops, when = [Stop(country, None, trigger)], times_of(scene, low, trigger, high)
    if not _ARRIVALS.isdisjoint(scene.tokens.lower[low:high]) and is_day(when):
        found = claims_of(
            *(scene, travellers, stops, "arrive", "trip/received", trigger, tense, verdict, when)
        )
        for claim in found:
            claim.inferred = True
        return found
    return inferred_presence(
        scene, travellers, stops, "trip/received", trigger, tense, verdict, when
    )


_ARRIVALS = frozenset(["airport", "airfield", "airstrip", "station", "border"])
"""Where one is received who comes on that day."""
