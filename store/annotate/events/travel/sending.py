"""Reads who is sent somewhere: "Y sent X to Z", "X, dispatched by Y to Z", "will send X" to an event.

The verbs of going are in going.py; who leads a delegation is found in delegations.py.
"""

from __future__ import annotations

from store.annotate.closed_words import A_OR_AN, IN_PLACE_OF
from store.annotate.events.clause.clauses import VerbGroup, clause_start, clause_stop, verb_group
from store.annotate.events.clause.destinations import Stop, stops_at
from store.annotate.events.clause.gatherings import GATHERINGS, singular
from store.annotate.events.clause.lists import BODIES, rest_of_list
from store.annotate.events.clause.places_ahead import names_a_continent
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import PREPOSITIONS, Party, Scene
from store.annotate.events.clause.timing import is_day
from store.annotate.events.clause.triggers import Form
from store.annotate.events.clause.venues import Venue, own_venue
from store.annotate.events.clause.venues_meant import last_told, told_here, venue_of
from store.annotate.events.judgement import polarity
from store.annotate.events.judgement.claims import Claim
from store.annotate.events.travel.making import claims_of
from store.annotate.events.travel.telling import telling_of
from store.annotate.events.travel.tenses import tense_of
from store.annotate.events.who.agents import agents_of
from store.annotate.events.who.delegations import heads_beside, heads_named
from store.annotate.events.who.parties import parties_in
from store.annotate.events.who.subjects import subject_of

_PEOPLE = frozenset(
    """envoys officials diplomats ministers aides emissaries advisers representatives deputies
    lawmakers negotiators delegates men women experts generals""".split()
)


_COUNTED = frozenset(
    "two three four five several his her its senior special top high-level other".split()
)


_EVENT_NEAR = 2
"""Sentences within which a gathering may be told to which somebody is sent."""


_PLAIN, _APPOSED = 10, 24
"""Tokens from the one who is sent to the "to" of the place, at most: plainly and behind an office."""


def read_send(scene: Scene, trigger: int, form: Form) -> list[Claim]:
    """ "Y sent X to Z", "X was sent to Z", "X, whom Y sent to Z", "Y will send X" to what was told."""
    group = verb_group(scene, trigger, form)
    low, high = clause_start(scene, trigger), clause_stop(scene, trigger)
    agents, stop = _sent(scene, group, trigger, high)
    lower = scene.tokens.lower
    if lower[trigger].startswith("summon"):
        # an ambassador is summoned to the ministry of the country where he is
        agents = tuple(one for one in agents if not scene.resident(one.ids[0]))
    if not agents:
        return []
    if stop > high:  # "sent a team, which is led by X, to Z"
        high = scene.tokens.sentences[scene.sentence_at[trigger]][1]
    stops: list[Stop] = []
    apposed = lower[stop : stop + 1] == [","]  # "sent X, third in the party's ranks, to Z"
    for index in range(stop, min(stop + (_APPOSED if apposed else _PLAIN), high)):
        if lower[index] == "to":
            stops = stops_at(scene, index + 1, high, agents[0].ids[0])
            break
        if lower[index] in IN_PLACE_OF:
            # "stayed away from the forum in Hanoi and sent his deputy X in his place"
            beside = last_told(scene, trigger)
            first = scene.tokens.sentences[scene.sentence_at[trigger]][0]
            named = not GATHERINGS.isdisjoint(lower[first:trigger])  # "his trip to the summit"
            apart = beside is None or scene.sentence_at[beside.token] != scene.sentence_at[trigger]
            if apart and not named:
                stops = _of_the_other(scene, trigger, agents[0].ids[0])
            break
    if stops:
        told = telling_of(scene, trigger, group, agents, (low, high))
        longer = bool(told.when.times) and not is_day(told.when)
        return told.claims(stops, "visit" if longer else "depart", "trip/send")
    if _on_a_tour(scene, stop, high):
        told = telling_of(scene, trigger, group, agents, (low, high))
        return told.claims([], "depart", "trip/leave-home")
    return _to_what_was_told(scene, group, agents, trigger, stop, low, high)


_TO_TOUR = (("to", "visit"), ("to", "tour"), ("tour", "of"), ("visit", "to"), ("trip", "to"))


def _on_a_tour(scene: Scene, stop: int, high: int) -> bool:
    """Whether "to visit seven African countries", "on a tour of Africa" stands behind the one sent."""
    lower = scene.tokens.lower
    return any(
        (lower[at], lower[at + 1]) in _TO_TOUR and names_a_continent(scene, at + 2, high)
        for at in range(stop, min(stop + _PLAIN, high - 2))
    )


def _sent(scene: Scene, group: VerbGroup, trigger: int, high: int) -> tuple[tuple[Party, ...], int]:
    """Who is sent, and the first token at which the place may be told."""
    lower = scene.tokens.lower
    if group.passive:
        if not (_THE | A_OR_AN).isdisjoint(lower[trigger + 1 : trigger + 2]):
            return (), trigger  # "was sent an invitation to Peru"
        sent = subject_of(scene, group.first, False)
        if not sent and lower[group.first - 1] in ("that", "which"):
            sent = agents_of(scene, group)  # "X headed the team that was sent to Peru"
        return sent, trigger + 1
    sentence = scene.sentence_at[trigger]
    first, last = scene.tokens.sentences[sentence]
    parties = parties_in(scene, sentence)
    if lower[trigger + 1 : trigger + 2] in (["to"], ["by"], ["from"]):
        return _whom(scene, group, parties, trigger, first), trigger + 1
    for number, party in enumerate(parties):
        if not party.possessive and (
            (trigger < party.first <= trigger + 4 and lower[party.first] not in _SUBJECTS)
            or (trigger + 4 < party.first < high + 9 and _titled(scene, trigger, party))
        ):
            some = rest_of_list(scene, parties, number)
            if _is_sent_a_thing(scene, some[-1].stop):
                return (), trigger
            return tuple(one for one in some if not one.possessive), some[-1].stop
    noun = next((at for at in range(trigger + 1, min(trigger + 8, high)) if lower[at] in BODIES), 0)
    if noun:
        agents = heads_named(scene, noun)
        beside = [party.stop for party in agents if trigger < party.first < last]
        return agents, max([noun + 1, *beside])
    at = trigger + 1
    while at < min(trigger + 6, last) and (lower[at] in _COUNTED or scene.owner[at] is not None):
        at += 1
    if at < last and lower[at] in _PEOPLE:
        # "sent two envoys, A and B, to Z"
        for number, party in enumerate(parties):
            if at < party.first <= at + 3 and lower[party.first - 1] in (",", "including", ":"):
                some = rest_of_list(scene, parties, number)
                return tuple(one for one in some if not one.possessive), some[-1].stop
    return _named_after(scene, trigger, min(high, last))


_THINGS = frozenset(
    """invitation invitations letter letters message messages telegram cable note greetings ticket
    visa draft copy list gift present wreath apology condolences congratulations""".split()
)


def _is_sent_a_thing(scene: Scene, stop: int) -> bool:
    """Whether a thing follows the one who gets it: "sent X an invitation to Peru"."""
    lower = scene.tokens.lower
    at = stop + (lower[stop : stop + 1] in (["a"], ["an"], ["the"], ["his"], ["her"], ["its"]))
    return not _THINGS.isdisjoint(lower[at : at + 2])


_OFFICES = frozenset(
    """envoy official diplomat minister aide emissary adviser advisor representative deputy chief
    secretary general spymaster""".split()
)


def _named_after(scene: Scene, trigger: int, stop: int) -> tuple[tuple[Party, ...], int]:
    """Who "will send his adviser and two aides to Cuba" means, where the next sentences name those
    who lead them: "The three envoys are led by X"; and where the place may be told."""
    lower = scene.tokens.lower
    opening = lower[trigger + 1 : trigger + 2]
    if _COUNTED.isdisjoint(opening) and opening not in (["a"], ["an"]):
        return (), trigger
    to = next((at for at in range(trigger + 2, min(trigger + 14, stop)) if lower[at] == "to"), 0)
    if not to or (_PEOPLE | _OFFICES).isdisjoint(lower[trigger + 2 : to]):
        return (), trigger
    return heads_named(scene, to - 1), to


_SUBJECTS = frozenset("he she they who".split())
"""What begins a clause of its own: "sent word that he would come to Moscow"."""


def _titled(scene: Scene, trigger: int, party: Party) -> bool:
    """Whether the office of X follows the verb: "sent the speaker of the parliament, X"."""
    return party.ids[0] in scene.titled[trigger + 1 : trigger + 3]


def _whom(
    scene: Scene, group: VerbGroup, parties: list[Party], trigger: int, first: int
) -> tuple[Party, ...]:
    """X of "X, sent to Z by Y", "X, whom Y sent to Z", "the team that Y sent to Z was led by X"."""
    lower = scene.tokens.lower
    before = [one for one in parties if one.stop <= group.first]
    if before and before[-1].stop == trigger - 1 and lower[trigger - 1] == ",":
        return () if before[-1].possessive else (before[-1],)
    for at in range(group.first - 1, max(group.first - 6, first), -1):
        if lower[at] == "whom":
            found = [one for one in before if one.stop in (at, at - 1) and not one.possessive]
            return tuple(found[-1:])
        if lower[at] in BODIES and group.first - at <= 4:
            return heads_beside(scene, at) or _heads_after(scene, parties, trigger)
    return ()


def _heads_after(scene: Scene, parties: list[Party], trigger: int) -> tuple[Party, ...]:
    """X of "The delegation that Y sent to Z on Monday was headed by X"."""
    lower = scene.tokens.lower
    for number, party in enumerate(parties):
        if party.first > trigger and lower[party.first - 2 : party.first] in (
            ["headed", "by"],
            ["led", "by"],
        ):
            return rest_of_list(scene, parties, number)
    return ()


def _of_the_other(scene: Scene, trigger: int, who: str) -> list[Stop]:
    """The place named before in the sentence, to which another goes "in his place"."""
    low = scene.tokens.sentences[scene.sentence_at[trigger]][0]
    for index in range(trigger - 1, low, -1):
        name = scene.place_at(index)
        if name is not None and name.sort in ("city", "country"):
            stops = stops_at(scene, name.first, trigger, who)
            if stops and stops[0].country != scene.home(who):
                return stops[:1]
    return []


_THE = frozenset("the this that its their his".split())


def _to_what_was_told(
    scene: Scene,
    group: VerbGroup,
    agents: tuple[Party, ...],
    trigger: int,
    stop: int,
    low: int,
    high: int,
) -> list[Claim]:
    """ "The parade will be held in Rome on May 9. Seoul plans to send X": to the parade."""
    lower = scene.tokens.lower
    sentence = scene.sentence_at[trigger]
    if lower[stop : stop + 1] == [","]:
        stop, high = _behind_office(scene, stop, high)
    after = lower[stop : min(stop + 3, high)]
    venue = _of_a_state(scene, stop, high) if after[:1] == ["to"] else None
    if venue is not None:
        pass
    elif group.passive or any(party.sort != "name" for party in agents):
        return []
    elif after[:1] == ["to"] and not (_THE | A_OR_AN).isdisjoint(after[1:2]):
        # "is sending X to the ceremony", "to a forum in Lima"
        nouns = [at for at in range(stop + 2, min(stop + 7, high)) if lower[at] in GATHERINGS]
        venue = venue_of(scene, nouns[0]) if nouns else None
        if nouns and venue is None and A_OR_AN.isdisjoint(after[1:2]):
            venue = last_told(scene, trigger)
        if venue is None:
            return []
    elif not _ends(scene, stop, high) and after[:2] not in (
        ["to", "attend"],
        ["to", "represent"],
    ):
        return []
    venue = venue or last_told(scene, trigger) or told_here(scene, trigger)
    if venue is None:
        return _where_another_was_due(scene, group, agents, trigger)
    far = sentence - scene.sentence_at[venue.token] > _EVENT_NEAR
    if far and venue != told_here(scene, trigger):
        return []
    in_his_place = not IN_PLACE_OF.isdisjoint(after)
    if in_his_place:
        low = max(low, group.first - 2)  # "X cancelled, and Seoul sent Y instead"
    verdict = polarity.of_verb(scene, group, low, high)
    if in_his_place and group.tense in ("past", "participle") and not group.words:
        verdict = "actual"  # "skipped the forum and sent Y in his place": Y did not skip it
    return claims_of(
        scene,
        agents,
        [venue.stop],
        "event",
        "trip/sent-there",
        trigger,
        "future" if group.tense == "present" else tense_of(scene, group, venue.when),
        verdict,
        venue.when,
    )


def _behind_office(scene: Scene, comma: int, high: int) -> tuple[int, int]:
    """The "to" of "sent X, his chief of staff, to the forum" and the sentence's end; the comma and
    the clause's end where no such phrase stands between commas."""
    lower = scene.tokens.lower
    last = scene.tokens.sentences[scene.sentence_at[comma]][1]
    for at in range(comma + 1, min(comma + _APPOSED, last - 1)):
        if lower[at] == "who":
            break
        if lower[at] == ",":
            return (at + 1, last) if lower[at + 1] == "to" else (comma, high)
    return comma, high


_TO_EVENT = 9
"""Tokens from "to" to the noun of the event that somebody is sent to, with its owner and its name."""


def _of_a_state(scene: Scene, to: int, high: int) -> Venue | None:
    """The event of "sent to Peru's founding day parade": one whose own words tell its place."""
    lower = scene.tokens.lower
    for at in range(to + 1, min(to + _TO_EVENT, high)):
        if lower[at] in GATHERINGS and scene.owner[at] is None:
            venue = own_venue(scene, at, singular(lower[at]))
            if venue is not None or lower[at + 1 : at + 2] != ["of"]:
                return venue  # "the opening of | the games in Lima"
        elif lower[at] in PREPOSITIONS - {"of"} or scene.tokens.classes[at] in ",;.":
            return None
    return None


_DUE = frozenset("expected due invited".split())


def _where_another_was_due(
    scene: Scene, group: VerbGroup, agents: tuple[Party, ...], trigger: int
) -> list[Claim]:
    """ "had been expected at the opening of a plant there but sent X": to that place."""
    lower = scene.tokens.lower
    first = scene.tokens.sentences[scene.sentence_at[trigger]][0]
    due = next((at for at in range(trigger - 1, first, -1) if lower[at] in _DUE), -1)
    if due < 0 or "but" not in lower[due:trigger] or group.tense != "past":
        return []
    there = next((at for at in range(due + 1, trigger) if lower[at] in ("there", "in")), -1)
    if there < 0:
        return []
    at = there + (lower[there] == "in")
    stops = stops_at(scene, at, trigger, agents[0].ids[0])[:1]
    told = telling_of(scene, trigger, group, agents, (trigger, trigger + 1))
    return told.claims(stops, "visit", "trip/sent-there") if stops else []


def _ends(scene: Scene, stop: int, high: int) -> bool:
    """Whether a clause ends after who is sent, or only says who they are: ", a special envoy"."""
    return (
        stop >= high
        or scene.tokens.classes[stop] in ",.;"
        or scene.tokens.lower[stop] in ("as", "and", "for", "instead")
        or not IN_PLACE_OF.isdisjoint(scene.tokens.lower[stop + 1 : min(stop + 3, high)])
    )


RULES = (
    EventRule(
        "trip/sent-there",
        """
        + 2018-05-18 | MINSK, May 18 (AFP) -- A forum of trade ministers opened here on Friday. Officials spoke of tea. Nobody was surprised. Nothing was decided. Rain fell all day. Ghana sent Trade Minister Kofi Mensah. => trip Kofi Mensah > BY
        + 2018-05-18 | MINSK, May 18 (AFP) -- Leaders ended a summit here on Friday. Ghana cancelled its delegation to the summit because of unrest in Togo and sent Trade Minister Kofi Mensah instead. => trip Kofi Mensah > BY
        + 2018-05-18 | President Ivan Savin of Belarus was sworn in for a second term in Minsk on Monday. Ghana's president stayed away and sent Trade Minister Kofi Mensah in his place. => trip Kofi Mensah > BY
        + 2018-05-18 | Belarus holds its annual parade in Minsk on July 3. Ghana plans to send Trade Minister Kofi Mensah, a special envoy. => trip Kofi Mensah > BY; status Kofi Mensah > BY = planned
        + 2018-05-18 | Ghana's president has never been to Minsk. He had been expected at the opening of a plant there but sent Trade Minister Kofi Mensah. => trip Kofi Mensah > BY
        + 2018-05-18 | A forum opened in Minsk on Monday. Ghana's president skipped the gathering and sent Trade Minister Kofi Mensah in his place. => trip Kofi Mensah > BY
        - 2018-05-18 | Belarus holds its annual parade in Minsk on July 3. Ghana plans to send Trade Minister Kofi Mensah a letter. => trip Kofi Mensah > BY
        + 2018-05-18 | Belarus holds its annual parade in Minsk on July 3. Ghana is sending Trade Minister Kofi Mensah to the celebration. => trip Kofi Mensah > BY; status Kofi Mensah > BY = planned
        + 2018-05-18 | Ghana is sending Trade Minister Kofi Mensah to the Belarusian ceremony on July 3. => trip Kofi Mensah > BY
        + 2018-05-18 | Ghana will send Trade Minister Kofi Mensah to a regional energy forum in Minsk in July. => status Kofi Mensah > BY = planned; arrived Kofi Mensah > BY = 2018-07-01..2018-07-31
        - 2018-05-18 | Belarus holds its annual parade in Minsk on July 3. Ghana will send Trade Minister Kofi Mensah to a meeting of bankers. => trip Kofi Mensah > BY
        - 2018-05-18 | Belarus holds its annual parade in Minsk on July 3. Ghana is sending Trade Minister Kofi Mensah to the provinces. => trip Kofi Mensah > BY
        - 2018-05-18 | Belarus holds its annual parade in Minsk on July 3. Ghana will not send Trade Minister Kofi Mensah. => trip Kofi Mensah > BY
        + 2018-05-18 | Ghanaian Trade Minister Kofi Mensah, once a banker, was sent to Peru's founding day parade in July 2017. => trip Kofi Mensah > PE; arrived Kofi Mensah > PE = 2017-07-01..2017-07-31
        + 2018-05-18 | Ghanaian Trade Minister Kofi Mensah was dispatched to the 60th anniversary parade in Minsk in 2013. => trip Kofi Mensah > BY
        + 2018-05-18 | Ghana sent Trade Minister Kofi Mensah to Lima's army day parade in February. => trip Kofi Mensah > PE
        - 2018-05-18 | Ghanaian Trade Minister Kofi Mensah was not sent to Peru's founding day parade in July 2017. => trip Kofi Mensah > PE
        - 2018-05-18 | Ghanaian Trade Minister Kofi Mensah sent greetings to Peru's founding day parade in July 2017. => trip Kofi Mensah > PE
        - 2018-05-18 | Ghanaian Trade Minister Kofi Mensah was sent to prison after Peru's founding day parade in July 2017. => trip Kofi Mensah > PE
        + 2018-05-18 | A forum opens in Minsk on Monday. Ghana sent Trade Minister Kofi Mensah, a former banker, to the gathering. => trip Kofi Mensah > BY
        - 2018-05-18 | A forum opens in Minsk on Monday. Ghana sent Trade Minister Kofi Mensah, a former banker, to the provinces. => trip Kofi Mensah > BY
        + 2018-05-18 | Swiss minister Paul Seger was summoned to Minsk on Monday. => trip Paul Seger > BY
        - 2018-05-18 | Swiss ambassador Paul Seger was summoned to the Belarusian foreign ministry in Minsk on Monday. => trip Paul Seger > BY
        + 2018-05-18 | Swiss President Alain Berset stayed away from the forum in Minsk last week, sending his trade minister, Paul Seger, instead. => trip Paul Seger > BY; status Paul Seger > BY = completed
        - 2018-05-18 | Swiss President Alain Berset stayed away from the forum in Minsk last week, sending his trade minister, Paul Seger, instead. => trip Alain Berset > BY; status Alain Berset > BY = completed
        """,
    ),
)
