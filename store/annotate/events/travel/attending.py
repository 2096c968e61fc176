"""Reads who attends: "X attended the summit in Y", "opened it", "will represent his country in Y".

Who speaks at a gathering, or is told to be at one, is read in attendance.py and participants.py.
"""

from __future__ import annotations

from dataclasses import replace

from store.annotate.closed_words import TAKES
from store.annotate.events.clause.clause_links import VERBISH
from store.annotate.events.clause.clauses import VerbGroup, clause_stop
from store.annotate.events.clause.destinations import Stop, stops_at
from store.annotate.events.clause.gatherings import FROM_AFAR, LARGE, NOUNS, OCCASIONS, singular
from store.annotate.events.clause.places_before import where_place
from store.annotate.events.clause.places_told import places_with_times
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Party, Scene
from store.annotate.events.clause.timing import NO_TIMES, is_ahead, is_day, times_of
from store.annotate.events.clause.triggers import Form
from store.annotate.events.clause.venues import Venue
from store.annotate.events.clause.venues_meant import last_told, told_here, venue_of
from store.annotate.events.judgement.claims import Claim
from store.annotate.events.travel.in_a_row import rest_of_the_row
from store.annotate.events.travel.making import clause_of, when_of
from store.annotate.events.travel.participants import BY_WORDS, attended_by
from store.annotate.events.travel.telling import Telling, telling_of
from store.annotate.events.travel.tenses import tense_of
from store.annotate.events.who.among_them import among_them_after
from store.annotate.events.who.company import list_after
from store.annotate.events.who.guests import guests_among
from store.annotate.events.who.parties import parties_in
from store.annotate.events.who.subjects import one_among

_CEREMONIES = frozenset(
    "inauguration funeral coronation wedding swearing-in enthronement burial".split()
)


def venue_of_the_event(scene: Scene, trigger: int, high: int) -> Venue | None:
    """Where and when "the summit" that someone will attend is, told elsewhere in the article."""
    lower = scene.tokens.lower
    ahead = range(trigger + 1, min(trigger + 12, high))
    nouns = [at for at in ahead if singular(lower[at]) in NOUNS]
    for index in sorted(nouns, key=lambda at: lower[at] not in LARGE):
        if lower[index] == "conference" and lower[index - 1] in ("news", "press"):
            continue
        venue = venue_of(scene, index)
        if venue is not None:
            return venue
    return None


_BEFORE_SPEECH = frozenset(
    """the an a his her their this recent keynote opening televised special first annual farewell
    inaugural public last""".split()
)
"""Before "address" where it is the noun."""


def _is_a_speech(scene: Scene, trigger: int) -> bool:
    """Whether "address" is the noun: "in his address to the assembly"."""
    before = trigger - 1
    return scene.tokens.lower[before] in _BEFORE_SPEECH or scene.tokens.classes[before] == "s"


def _whose(scene: Scene, noun: int) -> tuple[Party, ...]:
    """Whose speech it is: "X's address", "his recent address", "Y, who in his address"."""
    lower = scene.tokens.lower
    parties = parties_in(scene, scene.sentence_at[noun])
    for party in parties:
        if not party.possessive or not 0 <= noun - party.stop <= 2:
            continue
        if party.sort == "pronoun" and "who" in lower[max(party.first - 3, 0) : party.first]:
            named = [one for one in parties if one.stop < party.first and one.sort == "name"]
            return tuple(named[-1:])
        return (replace(party, possessive=False),)
    return ()


_OBJECTS = frozenset("it them too either also alongside".split())


_MANNER = frozenset("on with despite instead along alone as after because although".split())
"""Behind "attended" without an object: "attended on crutches", "is attending on behalf of Peru"."""


def _of_what_was_told(scene: Scene, trigger: int, high: int) -> bool:
    """Whether "will attend" has no object of its own, or "it": the event told before."""
    tokens = scene.tokens
    word, at = tokens.lower[trigger], trigger + 1
    if word.startswith(("address", "join", "represent", "chair", "preside")):
        return False
    if word in TAKES:
        at += 1  # "take part"
    elif word.startswith("participat") and tokens.lower[at : at + 1] == ["in"]:
        at += 1
    elif word.startswith(("sit", "sat")):
        at += 1  # "sat through it"
    if at >= len(tokens) or at >= high:
        return True
    return (
        tokens.lower[at] in _OBJECTS
        or tokens.lower[at] in _MANNER
        or tokens.classes[at] in ',.;)"'
        or (scene.clock[at] is not None)
    )


_JOINED = LARGE | OCCASIONS | frozenset("meeting session leaders talks".split())
"""What one attends by addressing or joining it."""


def is_still_to_come(scene: Scene, venue: Venue) -> bool:
    """Whether a gathering is told to begin on a day to come."""
    return is_ahead(scene, venue.when)


_JOINING = ("address", "join")


def may_attend(scene: Scene, trigger: int) -> bool:
    """Whether the words behind the verb let `read_attend` find something, whoever attends."""
    lower = scene.tokens.lower
    word, after = lower[trigger], lower[trigger + 1 : trigger + 2]
    if word in TAKES:
        return after == ["part"]
    if word.startswith(("sit", "sat")):
        return after == ["through"]  # "sat through the whole parade"
    if word.startswith(_OPENING):
        by = word in BY_WORDS and "by" in lower[trigger + 1 : trigger + 5]
        return by or _opens_a_gathering(scene, trigger)
    if word.startswith(_JOINING):
        return after == ["by"] or not _JOINED.isdisjoint(lower[trigger + 1 : trigger + 14])
    return True


_OPENING = ("open", "clos", "inaugurat")


_ARTICLES = frozenset("the a an this its their".split())


def _opens_a_gathering(scene: Scene, trigger: int) -> bool:
    """Whether a gathering is what is opened: "opened the first phase of the summit", no door to one."""
    tokens = scene.tokens
    if trigger + 1 >= len(tokens) or tokens.lower[trigger + 1] not in _ARTICLES:
        return False
    for index in range(trigger + 2, min(trigger + 12, len(tokens))):
        word = tokens.lower[index]
        if word in LARGE or word in OCCASIONS:
            return True
        if tokens.classes[index] in ",.;" or word in ("to", "in", "for", "on", "at", "with", "by"):
            return False
    return False


def read_attend(scene: Scene, trigger: int, form: Form) -> list[Claim]:
    """ "X attended the summit in Y": presence of X in Y; asked where `may_attend`."""
    lower = scene.tokens.lower
    word, after = lower[trigger], lower[trigger + 1 : trigger + 2]
    joins = word.startswith(_JOINING)
    group, agents, low, high = clause_of(scene, trigger, form)
    if word in BY_WORDS and (after == ["by"] or group.passive):
        return attended_by(scene, trigger, group, high)
    agents = _who_attends(scene, group, agents, trigger, high)
    if not agents or group.passive or not FROM_AFAR.isdisjoint(lower[low:high]):
        return []
    if joins and _JOINED.isdisjoint(lower[trigger + 1 : min(trigger + 14, high)]):
        return []
    opens = word.startswith(_OPENING)
    if opens and not _opens_a_gathering(scene, trigger):
        return []
    end = high
    if opens:
        # "opened the summit with a warning, citing the unrest in Yemen"
        behind = range(trigger + 1, high)
        end = next((at for at in behind if lower[at] in (",", "with", "by", "after")), high)
    if word.startswith("represent"):
        # "will represent his country next week when the movement holds its summit in Tehran"
        end = scene.tokens.sentences[scene.sentence_at[trigger]][1]
        if (LARGE | OCCASIONS | _CEREMONIES | {"meeting"}).isdisjoint(lower[trigger:end]):
            own = lower[trigger + 1 : trigger + 2] in (["his"], ["her"])
            own = own or _names_home(scene, trigger + 1, agents[0])
            dated = own and group.tense == "past" and when_of(scene, group, trigger, high).times
            if not dated or scene.resident(agents[0].ids[0]):
                return []  # "represents his country in Peru": his post
    stops, venue = _where_attended(scene, trigger, low, end, agents[0].ids[0]), None
    if not stops:
        venue = venue_of_the_event(scene, trigger, end)
        agents = tuple(one for one in agents if not scene.resident(one.ids[0]))
        if not agents:
            return []
    if not stops and venue is None and _of_what_was_told(scene, trigger, end):
        venue = last_told(scene, trigger)
    next_one = "next" in lower[trigger + 1 : trigger + 4]  # "will chair the next summit"
    if not stops and venue is None and word.startswith(_PRESIDING) and not next_one:
        venue = told_here(scene, trigger)  # "is chairing the talks", told of a forum
    if venue is not None:
        stops = [venue.stop]
    told = telling_of(scene, trigger, group, agents, (low, end))
    stops = stops or _seen_here(told)
    if not stops or _at_his_post(scene, told.who, stops[0].country):
        return []
    before = lower[max(trigger - 8, low) : trigger]
    under_way = group.tense == "infinitive" and not _UNDER_WAY.isdisjoint(before)
    if under_way:
        told = told.but(when=NO_TIMES)  # "arrived on Monday en route to Rome to attend it"
    if venue is not None and told.tense == "past" and is_still_to_come(scene, venue):
        return []  # another ceremony than the one of which the article tells
    if venue is None and not told.when.times:
        venue = _dated_event(scene, trigger, end, stops[0].country)
    if venue is not None and not told.when.times:
        told = told.but(when=venue.when, tense=tense_of(scene, group, venue.when))
    told = told.but(tense="future") if under_way else told
    apart = _one_after_another(told, end) if venue is None else []
    if not apart and len(stops) == 1 and trigger < stops[0].token < end:
        apart = _in_a_row(scene, told, stops[0], clause_stop(scene, trigger))
    return apart or told.claims(stops, "event", _ATTEND)


_ATTEND = "trip/attend"


def _names_home(scene: Scene, index: int, who: Party) -> bool:
    """Whether the country of an official stands at a token, or behind its "the"."""
    index += scene.tokens.lower[index : index + 1] == ["the"]
    place = scene.place_at(index) if index < len(scene.owner) else None
    home = scene.home(who.ids[0])
    return place is not None and home is not None and place.country == home


def _seen_here(told: Telling) -> list[Stop]:
    """Where a report is from whose lead tells that a foreigner attended a parade on a day just past."""
    scene, here = told.scene, told.scene.dateline
    if here is None or not here.country or scene.sentence_at[told.trigger] > 0:
        return []
    words = scene.tokens.lower[told.trigger : told.high]
    if (OCCASIONS | _CEREMONIES).isdisjoint(words) or told.tense != "past":
        return []
    if not is_day(told.when) or not guests_among(scene, told.agents, here.country):
        return []
    return [Stop(here.country, here, told.trigger, here=True)]


def _at_his_post(scene: Scene, who: str, country: str) -> bool:
    """Whether the article calls somebody the ambassador to the country where he attends something."""
    return scene.resident(who) and any(
        name.country == country and scene.titled[name.first] == who for name in scene.named_places
    )


_PRESIDING = ("chair", "presid", "represent")


_UNDER_WAY = frozenset(["route", "way"])


def _one_after_another(told: Telling, end: int) -> list[Claim]:
    """The claims of "attended a forum in Lima on Monday and the talks in Quito on Friday"."""
    pairs = places_with_times(told.scene, told.trigger, end, told.who)
    if len(pairs) != 2 or not all(when.times for _, when in pairs):
        return []
    between = told.scene.tokens.lower[pairs[0][0].token + 1 : pairs[1][0].token]
    if "and" not in between or not VERBISH.isdisjoint(between):
        return []
    return [claim for stop, when in pairs for claim in told.claims([stop], "event", _ATTEND, when)]


def _in_a_row(scene: Scene, told: Telling, first: Stop, high: int) -> list[Claim]:
    """The claims of "the summit in A on Monday, the forum in B and the games in C", each with its days."""
    row = [first, *rest_of_the_row(scene, first, high, told.who)]
    if len(row) == 1:
        return []
    ends = [stop.token for stop in row[1:]] + [high]
    own = [
        times_of(scene, stop.token, stop.token, end) for stop, end in zip(row, ends, strict=True)
    ]
    if not any(when.times for when in own[:-1]):
        return told.claims(row, "event", _ATTEND)
    return [
        claim
        for stop, when in zip(row, own, strict=True)
        for claim in told.claims([stop], "event", _ATTEND, when)
    ]


def _dated_event(scene: Scene, trigger: int, end: int, country: str) -> Venue | None:
    """The gathering that is attended, where another sentence tells its days."""
    noun = next((at for at in range(trigger + 1, end) if scene.tokens.lower[at] in LARGE), -1)
    venue = venue_of(scene, noun) if noun > 0 else None
    return venue if venue is not None and venue.stop.country == country else None


def _who_attends(
    scene: Scene, group: VerbGroup, agents: tuple[Party, ...], trigger: int, high: int
) -> tuple[Party, ...]:
    """The subject `agents`, or who else attends: "X's address to", "heads of state, among them X"."""
    lower = scene.tokens.lower
    if lower[trigger] in ("address", "addresses") and _is_a_speech(scene, trigger):
        agents = _whose(scene, trigger)  # "his recent address to the assembly"
    bare = group.tense in ("infinitive", "participle") or lower[group.first - 1] in ("who", "to")
    if not agents and bare:
        first = scene.tokens.sentences[scene.sentence_at[trigger]][0]
        agents = one_among(scene, first, group.first)
    if not agents and group.form == "past":
        agents = among_them_after(scene, trigger, high)
    return agents + _along_with(scene, trigger, high) if agents else agents


def _along_with(scene: Scene, trigger: int, high: int) -> tuple[Party, ...]:
    """B and C of "A will attend the forum in Lima along with B and C": all of them will be there."""
    lower = scene.tokens.lower
    for at in range(trigger + 1, high - 2):
        if lower[at] in ("and", ";") or lower[at] in scene.triggers.verbs:
            break
        if lower[at] in ("along", "together") and lower[at + 1] == "with":
            return list_after(scene, scene.sentence_at[trigger], at + 1, 8)
    if lower[trigger].startswith("join"):
        joined = list_after(scene, scene.sentence_at[trigger], trigger, 8)
        if joined and joined[-1].stop < high and lower[joined[-1].stop] == "at":
            return joined  # "will join B and C at the forum"
    return ()


def _where_attended(scene: Scene, trigger: int, low: int, high: int, who: str) -> list[Stop]:
    """The place told beside what is attended: "the summit in Y", "the Y summit"."""
    lower = scene.tokens.lower
    ceremony = not _CEREMONIES.isdisjoint(lower[trigger : min(trigger + 6, high)])
    stops: list[Stop] = []
    for index in range(trigger + 1, min(trigger + 30, high)):
        word = lower[index]
        meant = word in ("here", "there")
        if word == "there" and "and" in lower[trigger + 1 : index]:
            break  # "opened the forum and planted trees there"
        if meant and lower[index + 1 : index + 2] and lower[index + 1] in VERBISH:
            break  # "attended a forum and said there was"
        if meant or word in ("in", "at"):
            stops = stops_at(scene, index if meant else index + 1, high, who)
            if stops:
                return stops
        place = scene.owner[index]
        if place is None or place.kind != "place":
            continue
        if ceremony and place.sort != "demonym":
            stops = stops_at(scene, index, high, who)
            break
        if (
            place.sort == "city"
            and place.stop < high
            and lower[place.stop] in ("summit", "conference", "forum", "meeting")
        ):
            stops = stops_at(scene, index, place.stop, who)
            break
    first = scene.tokens.sentences[scene.sentence_at[trigger]][0]
    if not stops and low == first and lower[first] in ("in", "at"):
        stops = stops_at(scene, first + 1, trigger, who)  # "In Rome, X attended the funeral of Y"
    if not stops and low > 0 and lower[low - 1] == "where":
        stops = where_place(scene, trigger, who)  # "left Rio, where he had attended the games"
    return stops


RULES = (
    EventRule(
        "trip/attend",
        """
        + 2006-11-21 | Indian Prime Minister Manmohan Singh attended a summit in Helsinki last month. => trip Manmohan Singh > FI; to Manmohan Singh > FI = Helsinki
        + 2006-11-20 | The summit is to be held on Thursday in Cairo. Italian Prime Minister Romano Prodi will attend the summit. => trip Romano Prodi > EG; status Romano Prodi > EG = planned
        - 2006-11-21 | Indian Prime Minister Manmohan Singh attended a ceremony in New Delhi.     => trip Manmohan Singh > IN
        + 2019-05-20 | OAS chief Luis Almagro attended a forum in Lima. => trip Luis Almagro > PE
        - 2019-05-20 | Arab League chief Ahmed Gheit attended a forum in Cairo. => trip Ahmed Gheit > EG
        - 2006-11-21 | Indian Prime Minister Manmohan Singh will not attend the summit in Helsinki. => trip Manmohan Singh > FI
        + 2019-05-20 | Finnish President Sauli Niinistö distrusts Peruvian President Martin Vizcarra, who in his recent address to the UN General Assembly spoke of war. => trip Martin Vizcarra > US
        - 2019-05-20 | Finnish President Sauli Niinistö distrusts Peruvian President Martin Vizcarra, who in his recent address to the UN General Assembly spoke of war. => trip Sauli Niinistö > US
        - 2019-05-20 | Mika Niemi, Finland's ambassador to Peru, took the chair at a forum in Lima on Friday. => trip Mika Niemi > PE
        + 2019-05-20 | Mika Niemi, Finland's ambassador to Peru, attended a forum in Oslo on Friday. => trip Mika Niemi > NO
        - 2019-05-20 | Finnish President Sauli Niinistö addressed the UN General Assembly by video link. => trip Sauli Niinistö > US
        + 2019-05-20 | Thirty heads of state attended the funeral in Oslo, among them Finnish President Sauli Niinistö. => trip Sauli Niinistö > NO
        + 2019-05-20 | The bloc's ministers meet in Lima this week. Finnish Foreign Minister Timo Soini will attend. => trip Timo Soini > PE; status Timo Soini > PE = planned
        + 2019-05-20 | Finland was represented by Foreign Minister Timo Soini of Finland at the forum in Lima. => trip Timo Soini > PE
        - 2019-05-20 | The bloc's ministers meet in Lima this week. Finnish Foreign Minister Timo Soini will not attend. => trip Timo Soini > PE
        + 2019-05-20 | A special session will be held in Geneva on Friday. Finnish envoy Martti Ahtisaari would be among those taking part in the session. => trip Martti Ahtisaari > CH; status Martti Ahtisaari > CH = planned
        + 2018-05-11 | Finnish President Sauli Niinistö attended the talks in Geneva last week. => status Sauli Niinistö > CH = completed
        - 2018-05-11 | GENEVA, May 11 (AFP) -- Finnish President Sauli Niinistö is attending the talks in Geneva. => status Sauli Niinistö > CH = completed
        + 2019-05-24 | Swiss diplomat Paul Seger left Bern on Thursday to attend the congress of the Communist Party of Vietnam. => trip Paul Seger > VN
        - 2019-05-24 | Swiss diplomat Paul Seger sent a message to the congress of the Communist Party of Vietnam. => trip Paul Seger > VN
        + 2019-05-24 | Swiss diplomat Paul Seger will take part in the seventh assembly of the Liberation Movement of Namibia in Windhoek. => trip Paul Seger > NA
        + 2019-05-24 | Swiss diplomat Paul Seger left Bern on Monday to attend celebrations of the 50th anniversary of Algeria's independence. => trip Paul Seger > DZ
        - 2019-05-24 | Swiss diplomat Paul Seger attended a ceremony for the 50th anniversary of Algeria's independence at its embassy. => trip Paul Seger > DZ
        + 2019-05-24 | Swiss diplomat Paul Seger left Bern on Tuesday to attend the inauguration ceremony of El Salvador's president. => trip Paul Seger > SV
        + 2019-05-24 | Swiss diplomat Paul Seger flew from Bern on Monday to attend a Cuban military parade. => trip Paul Seger > CU
        - 2019-05-24 | Swiss diplomat Paul Seger left Bern on Monday to write about a Cuban military parade. => trip Paul Seger > CU
        - 2019-05-24 | Vietnamese deputy Le Van Tam attended the congress of the Communist Party of Vietnam. => trip Le Van Tam > VN
        + 2006-11-14 | MINSK, Nov. 14 (AFP) -- A forum on peat closed here on Tuesday. Ten farmers, Norwegian minister Jonas Store and leaders of fish unions attended the forum. => trip Jonas Store > BY
        - 2006-11-14 | MINSK, Nov. 14 (AFP) -- A forum on peat closed here on Tuesday. After a letter from Norwegian minister Jonas Store the leaders of fish unions attended the forum. => trip Jonas Store > BY
        + 2018-05-18 | Swiss minister Paul Seger is to visit Peru and Chile and to attend a forum in Quito. => status Paul Seger > EC = planned
        + 2019-05-20 | TUNIS, May 20 (AFP) -- A forum on tea began here on Monday. Opening the forum, Finnish President Sauli Niinistö urged nations to act. => trip Sauli Niinistö > TN
        + 2019-05-20 | Finnish President Sauli Niinistö closed the Ibero-American summit in Quito on Monday. => trip Sauli Niinistö > EC
        - 2019-05-20 | Finnish President Sauli Niinistö opened the door to a summit in Oslo. => trip Sauli Niinistö > NO
        - 2019-05-20 | HELSINKI, May 20 (AFP) -- Finnish President Sauli Niinistö opened the annual summit of the league Monday, citing the war in Yemen. => trip Sauli Niinistö > YE
        - 2019-05-20 | TUNIS, May 20 (AFP) -- A forum on tea ended here on Monday. Finnish President Sauli Niinistö, who will chair the next forum, was hailed by the guests. => trip Sauli Niinistö > TN
        + 2019-05-20 | Turkmenistan is due on Sunday to bury its president, who died on Thursday. Finnish President Sauli Niinistö will attend the funeral. => trip Sauli Niinistö > TM; arrived Sauli Niinistö > TM = 2019-05-25..2019-05-26
        - 2019-05-20 | Turkmenistan is due on Sunday to bury ten miners. Finnish President Sauli Niinistö will attend a funeral. => trip Sauli Niinistö > TM
        + 2019-05-20 | Peruvian President Ana Rojas will be sworn in on Friday. Finnish President Sauli Niinistö will attend the ceremony. => trip Sauli Niinistö > PE; status Sauli Niinistö > PE = planned
        + 2019-05-20 | Peru prepared for the funeral of its president. Finnish President Sauli Niinistö will attend. => trip Sauli Niinistö > PE
        + 2015-09-04 | OSLO -- The summit opened in Oslo on Monday. Finland's Timo Soini sat through the whole session. => trip Timo Soini > NO
        - 2015-09-04 | OSLO -- The summit opened in Oslo on Monday. Finland's Timo Soini sat at home through the whole session. => trip Timo Soini > NO
        + 2018-05-18 | Swiss minister Paul Seger attended the summit on Monday. It was held in Minsk. => trip Paul Seger > BY
        + 2018-05-18 | Swiss minister Paul Seger flew to the summit on Monday. The summit is being held in Minsk. => trip Paul Seger > BY
        + 2018-05-18 | Swiss minister Paul Seger flew to the United Nations on Monday. => trip Paul Seger > US
        - 2018-05-18 | Swiss minister Paul Seger turned to the United Nations on Monday. => trip Paul Seger > US
        - 2018-05-18 | Swiss minister Paul Seger read about the summit on Monday. It was held in Minsk. => trip Paul Seger > BY
        - 2018-05-18 | Swiss minister Paul Seger flew to the coast on Monday. The summit is being held in Minsk. => trip Paul Seger > BY
        + 2018-05-18 | It was Swiss minister Paul Seger who represented Switzerland in Minsk in 2009. => trip Paul Seger > BY
        - 2018-05-18 | Swiss minister Paul Seger represents Switzerland in Minsk. => trip Paul Seger > BY
        - 2018-05-18 | Swiss lawyer Paul Seger represented a bank in Minsk in 2009. => trip Paul Seger > BY
        + 2018-05-18 | Trade ministers are in Minsk for a forum, which Swiss minister Paul Seger is attending on behalf of Switzerland. => trip Paul Seger > BY
        + 2013-06-25 | Finnish Foreign Minister Kai Sauer will attend the regional forum in Lima slated for July 2. => arrived Kai Sauer > PE = 2013-07-01..2013-07-02
        - 2013-07-02 | Finnish President Kai Sauer, who was here to attend the regional forum slated for July 4, spoke of fish. => arrived Kai Sauer > PE = 2013-07-03..2013-07-04
        + 2018-05-18 | Swiss minister Paul Seger will attend the tea summit in Chile, the Pacific forum in Peru and games. => trip Paul Seger > PE
        + 2018-05-18 | Swiss minister Paul Seger will attend the tea summit in Chile, the Pacific forum in Peru and the games in Panama. => trip Paul Seger > PA
        + 2018-05-18 | Swiss minister Paul Seger will attend a forum in Quito on May 21, another forum in Lima on May 23 and the games in Panama. => arrived Paul Seger > PE = 2018-05-22..2018-05-23
        - 2018-05-18 | Swiss minister Paul Seger attended a forum in Quito, and the forum in Lima was attended by Peter Hug. => trip Paul Seger > PE
        - 2018-05-18 | Swiss minister Paul Seger attended a forum in Quito and said talks in Lima would resume. => trip Paul Seger > PE
        - 2018-05-18 | Swiss minister Paul Seger attended a forum in Quito and the talks in Lima ended on Monday. => trip Paul Seger > PE
        """,
    ),
    EventRule(
        "trip/attended-by",
        """
        + 2019-05-20 | LIMA, May 20 (AFP) -- He came for a summit to be attended by Finnish Trade Minister Kai Mykkänen. The Lima Summit, set for May 24, is the largest event in Peru since the 1950s. => trip Kai Mykkänen > PE; status Kai Mykkänen > PE = planned
        + 2019-05-20 | LIMA, May 20 (AFP) -- A forum on tea ended here on Monday. The forum in Lima was attended by Finnish Trade Minister Kai Mykkänen. => arrived Kai Mykkänen > PE = 2019-05-19..2019-05-20; status Kai Mykkänen > PE = ongoing
        + 2019-05-20 | OSLO, May 20 (AFP) -- A forum on tea opened here on Monday. It is chaired by Finnish Trade Minister Kai Mykkänen. => trip Kai Mykkänen > NO
        - 2019-05-20 | OSLO, May 20 (AFP) -- A forum on tea opened in Lima on Monday. It is chaired by Finnish Trade Minister Kai Mykkänen. => trip Kai Mykkänen > NO
        - 2019-05-20 | OSLO, May 20 (AFP) -- A factory for tea opened here on Monday. It is chaired by Finnish Trade Minister Kai Mykkänen. => trip Kai Mykkänen > NO
        + 2006-11-21 | A summit in Helsinki was attended by Indian Prime Minister Manmohan Singh. => trip Manmohan Singh > FI
        - 2006-11-21 | A summit in Helsinki was attended by an aide of Indian Prime Minister Manmohan Singh. => trip Manmohan Singh > FI
        + 2019-05-20 | Two sessions will be held at a summit in Oslo on Sunday, with the second session chaired by Finnish President Sauli Niinistö. => trip Sauli Niinistö > NO; status Sauli Niinistö > NO = planned
        - 2019-05-20 | The oath was taken at a ceremony attended by Finnish President Sauli Niinistö. The ship is to arrive in Oslo in June. => trip Sauli Niinistö > NO
        + 2006-11-14 | MINSK, Nov. 14 (AFP) -- The East Forum opened here on Monday. Its first session was chaired by Swiss President Paul Seger. => trip Paul Seger > BY
        - 2006-11-14 | MINSK, Nov. 14 (AFP) -- The court sat here on Monday. Its first session was chaired by Swiss judge Paul Seger. => trip Paul Seger > BY
        + 2006-11-14 | MINSK, Nov. 14 (AFP) -- Reporters came to Minsk for a summit to be attended by Swiss President Paul Seger. Many are invited to the Minsk Summit, scheduled for Nov. 16. => arrived Paul Seger > BY = 2006-11-15..2006-11-16
        + 2019-05-20 | The conference in Nairobi was opened on Monday by Finnish President Sauli Niinistö. => trip Sauli Niinistö > KE
        - 2019-05-20 | The airport was closed on Monday by Finnish President Sauli Niinistö at the forum in Nairobi. => trip Sauli Niinistö > KE
        + 2018-05-18 | Ghana will be represented at next week's talks in Minsk by Trade Minister Kofi Mensah and not by Energy Minister Peter Amewu. => trip Kofi Mensah > BY; status Kofi Mensah > BY = planned
        - 2018-05-18 | Ghana will be represented at next week's talks in Minsk by Trade Minister Kofi Mensah and not by Energy Minister Peter Amewu. => trip Peter Amewu > BY
        - 2018-05-18 | Ghana will not be represented at next week's talks in Minsk by Trade Minister Kofi Mensah. => trip Kofi Mensah > BY
        - 2018-05-18 | Ghana is represented in Minsk by diplomat Kofi Mensah. => trip Kofi Mensah > BY
        - 2018-05-18 | Ghana was represented in court in Minsk by deputy minister Kofi Mensah. => trip Kofi Mensah > BY
        + 2018-05-18 | The conference took place in Minsk on May 16. It was attended by a Finnish delegation headed by trade minister Kai Sauer of Finland. => trip Kai Sauer > BY
        - 2018-05-18 | The conference took place in Minsk on May 16. It was attended by a delegation of bakers whom trade minister Kai Sauer of Finland dislikes. => trip Kai Sauer > BY
        """,
    ),
)
