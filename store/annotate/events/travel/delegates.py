"""Reads who is at a gathering that another sentence tells: "The chief Peruvian delegate will be X".

Also "X will speak for Peru", "Also in the hall was X" and "X, who attended on crutches". The words are
in delegate_words.py and guest_words.py, which gathering they speak of in gathering_in_hand.py. Whose
words name the gathering themselves is read in attending.py, attendance.py and guest_lists.py.
"""

from __future__ import annotations

from store.annotate.events.clause.destinations import Stop
from store.annotate.events.clause.gathering_in_hand import (
    UNSURE,
    gathering_in_hand,
    gathering_of_clause,
    is_elsewhere,
    talks_just_before,
    tells_of_gathering,
)
from store.annotate.events.clause.gatherings import FROM_AFAR, GATHERINGS
from store.annotate.events.clause.lists import rest_of_list
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Party, Scene
from store.annotate.events.clause.timing import NO_TIMES, is_ahead
from store.annotate.events.clause.venues import OPENINGS, RITES, Venue
from store.annotate.events.clause.venues_meant import COME_TOGETHER
from store.annotate.events.judgement.claims import Claim
from store.annotate.events.travel import delegate_words, guest_words
from store.annotate.events.travel.making import claims_of
from store.annotate.events.who.guests import guests_among
from store.annotate.events.who.parties import parties_in

_GATHERED = GATHERINGS | RITES | COME_TOGETHER | OPENINGS


_LEAD_IN = 14
"""Tokens before the one who is there, at most, and behind him."""


_FAR_IN = 20
"""The same before one who is told by the way: "Ministers sat down in Lima to talk, X among them"."""


def may_tell_delegates(scene: Scene) -> bool:
    """Whether the article speaks of gatherings."""
    return not _GATHERED.isdisjoint(scene.spoken)


def read_delegates(scene: Scene, sentence: int, told: list[Claim]) -> list[Claim]:
    """The presence of those whom a sentence tells to be at the gathering of one before it.

    `told`: what other readers have read in this sentence. Asked where `may_tell_delegates`.
    """
    first, stop = scene.tokens.sentences[sentence]
    first = scene.openings.get(sentence, first)
    lower = scene.tokens.lower
    if not tells_of_gathering(scene) and not _beside_whom(scene, sentence):
        return []
    if lower[first : first + 2] in _ALSO_THERE and talks_just_before(scene, sentence):
        return []  # at those talks
    found: list[Claim] = []
    parties = parties_in(scene, sentence)
    named = [n for n, one in enumerate(parties) if one.sort == "name" and not one.possessive]
    for number in named[:_NAMED]:
        venue, near = _gathering_told(scene, sentence, (first, stop), parties, number)
        if venue is not None:
            agents = rest_of_list(scene, parties, number)
            found += _there(scene, sentence, venue, agents, near, told + found)
    return found


_ALSO_THERE = (["also", "present"], ["also", "attending"])


_NAMED = 4
"""People of a sentence of whom it is asked whether they are at a gathering, at most."""


_CLAUSE_ENDS = frozenset([",", ";", "and", "but", "where", "while"])
"""Before the subject of another clause: "a forum was held in Oslo, and X was there"."""


def _gathering_told(
    scene: Scene, sentence: int, bounds: tuple[int, int], parties: list[Party], number: int
) -> tuple[Venue | None, list[str]]:
    """The gathering at which somebody is told to be, and the words that must not deny it."""
    first, stop = bounds
    party = parties[number]
    lower = scene.tokens.lower
    behind = _behind(scene, rest_of_list(scene, parties, number)[-1], stop)
    before, near = lower[first : party.first], lower[party.stop : min(behind + _LEAD_IN, stop)]
    rest = " ".join(lower[behind:stop][:_LEAD_IN])
    if before and _is_guest_apart(lower[party.stop : party.stop + _LEAD_IN], rest):
        return gathering_in_hand(scene, sentence), _to_its_end(near)
    if _is_by_the_way(before[-_FAR_IN:], lower[party.stop : min(party.stop + _LEAD_IN, stop)]):
        venue = gathering_of_clause(scene, sentence, party.first)
        venue = venue or gathering_in_hand(scene, sentence) or _beside(scene, sentence, before)
        return venue, before[-_LEAD_IN:] + near
    after = guest_words.AFTER.match(rest) is not None
    if after and before and before[-1] in _CLAUSE_ENDS:
        venue = gathering_of_clause(scene, sentence, party.first)
        if venue is not None and venue.token < party.first:
            return venue, near
    before = lower[_behind_the_day(scene, first, party.first) : party.first]
    alone = not any(one.sort == "name" for one in parties[:number])
    if len(before) > _LEAD_IN or not (alone or before[0] in guest_words.APART):
        return None, near
    if not _is_there(scene, party, before, lower[behind:stop]):
        return None, near
    venue = gathering_in_hand(scene, sentence)
    if venue is None and after and not before:
        venue = gathering_of_clause(scene, sentence, stop)
        venue = venue if venue is not None and _is_at(scene, venue.token) else None
    return venue or _beside(scene, sentence, before), before + near


def _beside(scene: Scene, sentence: int, before: list[str]) -> Venue | None:
    """Where a traveller just told of is, beside whom somebody stands: "beside him stood X"."""
    if not _beside_whom(scene, sentence) or not guest_words.BESIDE.search(" ".join(before)):
        return None
    first = scene.tokens.sentences[sentence][0]
    return Venue("event", first, Stop(scene.destinations[-1], None, first), NO_TIMES)


def _beside_whom(scene: Scene, sentence: int) -> bool:
    """Whether a journey was told in the sentences just before."""
    low = scene.tokens.sentences[max(sentence - _JUST, 0)][0]
    first = scene.tokens.sentences[sentence][0]
    return bool(scene.travellers) and low <= scene.travellers[-1][0] < first


_JUST = 2
"""Sentences back to the traveller beside whom somebody is."""


def _is_guest_apart(behind: list[str], rest: str) -> bool:
    """Whether what is set behind a name in commas makes him a guest: ", who was there too"."""
    if rest.startswith("who ") and guest_words.AFTER.match(rest):
        return True
    return guest_words.A_GUEST.match(" ".join(behind)) is not None


def _to_its_end(words: list[str]) -> list[str]:
    """The words of a relative clause, to the comma behind it."""
    return words[: words.index(",", 1)] if "," in words[1:] else words


_OPENERS = frozenset(
    "on the same that this in at later earlier then afterwards meanwhile , early late".split()
)


def _behind_the_day(scene: Scene, first: int, stop: int) -> int:
    """The token behind "On Friday" or "The same afternoon" at the head of a sentence, else its first."""
    at = first
    while at < stop and (scene.clock[at] is not None or scene.tokens.lower[at] in _OPENERS):
        at += 1
    return at if any(scene.clock[first:at]) or at == stop else first


_AT = frozenset("at of during from in".split())


_TO_GATHERING = 7
"""Tokens from "at the" to the noun of a gathering, at most."""


def _is_at(scene: Scene, noun: int) -> bool:
    """Whether something is told to be at a gathering: "took the floor at a forum in Lima"."""
    words = scene.tokens.lower[max(noun - _TO_GATHERING, 0) : noun]
    return any(
        word in _AT and words[at + 1 : at + 2] and words[at + 1] in ("the", "a", "an", "this")
        for at, word in enumerate(words)
    )


def _is_by_the_way(before: list[str], behind: list[str]) -> bool:
    """Whether the words around a name tell of him by the way: "ended with a speech by X"."""
    words, rest = " ".join(before), " ".join(behind)
    if (
        before[-1:]
        and before[-1] in guest_words.BY_THE_WAY_ENDS
        and guest_words.BY_THE_WAY.search(words)
    ):
        return True
    if before[-1:] == ["with"]:
        return guest_words.WITH_HIM.match(rest) is not None
    if before[-1:] == [","] and guest_words.SOME_OF_THEM.match(rest):
        return guest_words.OF_THEM.search(words) is not None
    if guest_words.UNDER_HIM.search(words):
        return guest_words.AFTER.match(rest.lstrip(" ,")) is not None
    return False


def _there(
    scene: Scene,
    sentence: int,
    venue: Venue,
    agents: tuple[Party, ...],
    near: list[str],
    told: list[Claim],
) -> list[Claim]:
    """The claims that some are at a gathering, of which the words `near` tell."""
    first, stop = scene.tokens.sentences[sentence]
    words = " ".join(near)
    doubts = _NOT_THERE - {"could"} if "could be seen" in words else _NOT_THERE
    doubts = doubts - {"not"} if "not far" in words else doubts
    homes = {scene.home(one.ids[0]) for one in agents} | _lands(scene, agents[0], first)
    if not doubts.isdisjoint(near) or is_elsewhere(scene, first, stop, venue, homes):
        return []
    known = {one.who for one in told if one.country and one.polarity != "none"}
    agents = tuple(one for one in agents if one.sort == "name" and known.isdisjoint(one.ids))
    guests = guests_among(scene, agents, venue.stop.country)
    if not guests and agents and _is_of_a_guest(scene, agents[0], first, venue.stop.country):
        guests = tuple(one for one in agents[:1] if not scene.resident(one.ids[0]))
    if not guests:
        return []
    future = is_ahead(scene, venue.when) or "will" in near
    if future and not _TO_COME.intersection(near):
        return []  # "X led the side": of an earlier meeting
    how = "future" if future else "past"
    rule, at = "trip/delegate-told", guests[0].head
    claims = claims_of(scene, guests, [venue.stop], "event", rule, at, how, "actual", venue.when)
    for claim in claims:
        claim.inferred = True
        claim.companions = []
    return claims


_NOT_THERE = UNSURE | FROM_AFAR | {"home", "screen", "screens", "radio", "satellite", "absentia"}
"""In words with one of these somebody is not at a gathering, or need not be."""


_TO_COME = frozenset(
    """will is are to leads heads represents speaks attends chairs includes include including coming has
    arrives plans intends brings such among""".split()
)


def _behind(scene: Scene, party: Party, stop: int) -> int:
    """The token behind a name and its apposition: "X, the foreign minister,"."""
    at = party.stop
    if at < stop and scene.tokens.classes[at] == ",":
        if scene.tokens.lower[at + 1 : at + 2] == ["who"]:
            return at + 1
        comma = scene.tokens.classes.find(",", at + 1, min(at + _LEAD_IN, stop))
        return comma + 1 if comma > 0 else stop
    return at


def _is_of_a_guest(scene: Scene, party: Party, first: int, country: str) -> bool:
    """Whether the words before somebody whose country is not known name the one that sends him."""
    if scene.home(party.ids[0]) is not None:
        return False
    lands = _lands(scene, party, first)
    return len(lands) == 1 and not lands & {country, None}


def _lands(scene: Scene, party: Party, first: int) -> set[str | None]:
    """The countries that a sentence names before somebody."""
    names = scene.owner[first : party.first]
    return {name.country for name in names if name is not None and name.kind == "place"}


def _is_there(scene: Scene, party: Party, before: list[str], behind: list[str]) -> bool:
    """Whether the words before or behind a name say that he is there, as a guest or for his country."""
    rest = " ".join(behind[:_LEAD_IN])
    if not before or before[0] in guest_words.APART:
        office = " ".join(scene.tokens.lower[party.stop : party.stop + _LEAD_IN])
        told = (
            delegate_words.OFFICE.match(office)
            or guest_words.A_GUEST.match(office)
            or guest_words.AFTER.match(rest)
            or delegate_words.AFTER.match(_with_own(scene, party, behind))
        )
        return told is not None
    words = " ".join(before)
    if delegate_words.BEFORE.fullmatch(words) or guest_words.BEFORE.fullmatch(words):
        return True
    for opening, goes_on in _BOTH_SIDES:
        if opening.fullmatch(words):
            return goes_on.match(rest) is not None
    own = before[0] == "for" and delegate_words.FOR.fullmatch(_with_own(scene, party, before))
    return bool(own) and delegate_words.FOR_ACTS.match(rest) is not None


_BOTH_SIDES = (
    (delegate_words.NAMED, delegate_words.NAMED_TO),
    (delegate_words.SENT, delegate_words.SENT_THERE),
    (guest_words.SHOWN, guest_words.SHOWN_DOING),
)
"""Words before a name and those that must then stand behind it."""


def _with_own(scene: Scene, party: Party, words: list[str]) -> str:
    """Some words as one text, in which "#own" stands for somebody's country and its capital."""
    home = scene.home(party.ids[0])
    text = " ".join(words[:_LEAD_IN])
    if "for" in text or "represent" in text:
        own = {name.text.lower() for name in scene.named_places if _is_own(scene, home, name.id)}
        for name in own:
            text = text.replace(f" {name}", " #own")
    return text


def _is_own(scene: Scene, home: str | None, place: str | None) -> bool:
    """Whether a place is a country or its capital."""
    return place is not None and home is not None and place in (home, scene.capital_of(home))


RULES = (
    EventRule(
        "trip/delegate-told",
        """
        + 2018-05-18 | A forum on trade opens in Minsk on Monday. The chief Swiss delegate will be minister Paul Seger. => trip Paul Seger > BY; status Paul Seger > BY = planned
        + 2018-05-18 | Talks on the river were held in Minsk on May 14 and 15. The Swiss side was led by Swiss minister Paul Seger. => trip Paul Seger > BY; status Paul Seger > BY = completed
        + 2018-05-18 | A forum on trade opens in Minsk on Monday. The guest of honour will be Swiss minister Paul Seger. => status Paul Seger > BY = planned
        + 2018-05-18 | A forum on trade opened in Minsk on Monday. Representing Switzerland was Swiss minister Paul Seger. => trip Paul Seger > BY
        + 2018-05-18 | A forum on trade opened in Minsk on Monday. Swiss minister Paul Seger spoke for Switzerland. => trip Paul Seger > BY
        + 2018-05-18 | A forum on trade opened in Minsk on Monday. Swiss minister Paul Seger, who represented Bern, praised it. => trip Paul Seger > BY
        + 2018-05-18 | A forum on trade opened in Minsk on Monday. Paul Seger, the chief Swiss negotiator, praised it. => trip Paul Seger > BY
        + 2018-05-18 | A forum on trade opened in Minsk on Monday. Swiss minister Paul Seger left early. => trip Paul Seger > BY
        + 2018-05-18 | A forum on trade opens in Minsk on Monday. Switzerland has named minister Paul Seger as its delegate. => trip Paul Seger > BY
        + 2018-05-18 | A forum on trade opened in Minsk on Monday. Swiss minister Paul Seger sat in the front row. => trip Paul Seger > BY
        - 2018-05-18 | A forum on trade opened in Minsk on Monday. Swiss minister Paul Seger spoke of Switzerland. => trip Paul Seger > BY
        - 2018-05-18 | A forum on trade opened in Minsk on Monday. Switzerland has named Paul Seger as ambassador to Peru. => trip Paul Seger > BY
        - 2018-05-18 | A forum on trade opens in Minsk on Monday. Swiss minister Paul Seger led the Swiss side in 2015. => trip Paul Seger > BY
        - 2018-05-18 | A forum on trade opens in Minsk on Monday. The chief Swiss delegate will not be minister Paul Seger. => trip Paul Seger > BY
        - 2018-05-18 | A forum on trade opened in Minsk on Monday. Swiss minister Paul Seger told ministers in Bern that it was late. => trip Paul Seger > BY
        - 2018-05-18 | A forum on trade opened in Minsk on Monday. The Belarusian side was led by minister Ivan Kulik. => trip Ivan Kulik > BY
        - 2018-05-18 | A forum on trade opened in Minsk on Monday. The chief Swiss delegate was a friend of Swiss minister Paul Seger. => trip Paul Seger > BY
        - 2018-05-18 | A forum on trade opened in Minsk on Monday. Swiss minister Paul Seger came under fire. => trip Paul Seger > BY
        + 2018-05-18 | Ministers of 12 countries will meet in Minsk on Monday. Swiss minister Paul Seger has accepted an invitation to attend. => status Paul Seger > BY = planned
        - 2018-05-18 | Ministers of 12 countries will meet in Minsk on Monday. Swiss minister Paul Seger has received an invitation to attend. => trip Paul Seger > BY
        + 2018-05-18 | A ceremony to sign the accord will be held in Minsk on Monday. Swiss minister Paul Seger will come. => status Paul Seger > BY = planned
        + 2018-05-18 | A forum on trade opened in Minsk on Monday. The delegations were small. Switzerland's was led by minister Paul Seger. => trip Paul Seger > BY
        - 2019-05-24 | Finland's Kai Sauer will meet his rival in Oslo, their first talks since the summit in Riga. Swiss envoy Paul Seger will go with him. => trip Paul Seger > LV
        + 2018-05-18 | A forum on trade opened in Minsk on Monday. It drew few visitors. Also in the hall was Swiss minister Paul Seger. => trip Paul Seger > BY
        + 2018-05-18 | A forum on trade opened in Minsk on Monday. On its podium, to his left, sat the host. Two seats away sat Swiss minister Paul Seger. => trip Paul Seger > BY
        + 2018-05-18 | A forum on trade opened in Minsk on Monday. Nobody asked for Swiss minister Paul Seger, who attended on crutches. => trip Paul Seger > BY
        + 2018-05-18 | A forum on trade opened in Minsk on Monday. The delegations included one led by Swiss minister Paul Seger. => trip Paul Seger > BY
        + 2018-05-18 | A forum on trade opened in Minsk on Monday. State television showed Swiss minister Paul Seger dozing in the audience. => trip Paul Seger > BY
        - 2018-05-18 | A forum on trade opened in Minsk on Monday. State television showed Swiss minister Paul Seger on a visit to a farm. => trip Paul Seger > BY
        + 2018-05-18 | A forum on trade opened in Minsk on Monday. Swiss minister Paul Seger, a fellow guest, praised the food. => trip Paul Seger > BY
        - 2018-05-18 | A forum on trade opened in Minsk on Monday. Swiss minister Paul Seger, a friend of the host, praised it. => trip Paul Seger > BY
        + 2018-05-18 | A forum on trade ended in Minsk on Monday with a speech by Swiss minister Paul Seger. => trip Paul Seger > BY
        - 2018-05-18 | A forum on trade ended in Minsk on Monday with a letter by Swiss minister Paul Seger. => trip Paul Seger > BY
        + 2018-05-18 | When trade ministers gathered in Minsk on Monday for a forum, Swiss minister Paul Seger was among them. => trip Paul Seger > BY
        - 2018-05-18 | When trade ministers gathered in Minsk on Monday for a forum, Swiss minister Paul Seger was not among them. => trip Paul Seger > BY
        + 2018-05-18 | A forum on trade opened in Minsk on Monday. Unlike Finnish minister Kai Sauer, Swiss minister Paul Seger stayed to the end. => trip Paul Seger > BY
        - 2018-05-18 | A forum on trade opened in Minsk on Monday. An adviser of Swiss minister Paul Seger was in the hall. => trip Paul Seger > BY
        - 2018-05-18 | A forum on trade opened in Minsk on Monday. Swiss minister Paul Seger followed the speeches from his home. => trip Paul Seger > BY
        - 2018-05-18 | A forum on trade opened in Minsk on Monday. Swiss minister Paul Seger spoke to the guests on a screen in the hall by video. => trip Paul Seger > BY
        - 2018-05-18 | A forum on trade opened in Minsk on Monday. The previous forum was opened by Swiss minister Paul Seger. => trip Paul Seger > BY
        - 2018-05-18 | A forum on trade opened in Minsk on Monday. Swiss official Paul Seger of the Swiss embassy was in the hall. => trip Paul Seger > BY
        + 2018-05-18 | Trade ministers of nine states sat down in Minsk on Monday to talk about tea, Swiss minister Paul Seger among them. => trip Paul Seger > BY
        + 2018-05-18 | Minsk hosts a forum on trade on Monday. Swiss minister Paul Seger will be there. => status Paul Seger > BY = planned
        + 2018-05-18 | A forum on trade opened in Minsk on Monday. The most senior foreign guest was Swiss minister Paul Seger. => trip Paul Seger > BY
        + 2018-05-18 | A forum on trade opened in Minsk on Monday. “I was bored,” said Swiss minister Paul Seger, who was also in the hall. => trip Paul Seger > BY
        + 2018-05-18 | A forum on trade opened in Minsk on Monday. Several guests, Swiss minister Paul Seger among them, rose to leave. => trip Paul Seger > BY
        + 2018-05-18 | A forum on trade opened in Minsk on Monday. A Swiss delegation led by Paul Seger took part, too. => trip Paul Seger > BY
        - 2018-05-18 | A forum on trade opened in Minsk on Monday. A Swiss bank led by Paul Seger paid for it. => trip Paul Seger > BY
        + 2018-05-18 | A forum on trade opened in Minsk on Monday. Finnish minister Kai Sauer sat between the host and Swiss minister Paul Seger. => trip Paul Seger > BY
        + 2018-05-18 | Finnish minister Kai Sauer gave a lecture in Minsk on Monday. Beside him on the podium sat Swiss minister Paul Seger. => trip Paul Seger > BY
        - 2018-05-18 | Finnish minister Kai Sauer gave a lecture in Minsk on Monday. Beside him Swiss minister Paul Seger looks like a youth. => trip Paul Seger > BY
        + 2018-05-18 | A forum on trade opened in Minsk on Monday. Swiss minister Paul Seger fell asleep. => trip Paul Seger > BY
        - 2018-05-18 | A forum on trade opened in Minsk on Monday. Swiss minister Paul Seger sent flowers. => trip Paul Seger > BY
        - 2018-05-18 | A forum on trade opened in Minsk on Monday. Swiss minister Paul Seger skipped the forum. => trip Paul Seger > BY
        - 2018-05-18 | A forum on trade opened in Minsk on Monday. Several guests thanked Swiss minister Paul Seger for his help. => trip Paul Seger > BY
        - 2018-05-18 | A forum on trade opened in Minsk on Monday. The wife of Swiss minister Paul Seger sat next to the host. => trip Paul Seger > BY
        + 2018-05-18 | The dam was shown to the press at its opening in Minsk on Monday, with Swiss minister Paul Seger cutting the ribbon. The opening of the dam in Minsk was quiet. Finnish minister Kai Sauer stood in the crowd. => trip Kai Sauer > BY
        """,
    ),
)
