"""Reads who is at a gathering that another sentence tells: "The chief Peruvian delegate will be X".

Also "X will speak for Peru", "Also in the hall was X" and "X, who attended on crutches". The words are
in delegate_words.py and guest_words.py, which gathering they speak of in gathering_in_hand.py. Whose
words name the gathering themselves is read in attending.py, attendance.py and guest_lists.py.
"""

from __future__ import annotations

from store.annotate.events.clause.gathering_in_hand import UNSURE, gathering_in_hand, is_elsewhere
from store.annotate.events.clause.gatherings import FROM_AFAR, GATHERINGS
from store.annotate.events.clause.lists import rest_of_list
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Party, Scene
from store.annotate.events.clause.timing import is_ahead
from store.annotate.events.clause.venues import RITES
from store.annotate.events.clause.venues_meant import COME_TOGETHER
from store.annotate.events.judgement.claims import Claim
from store.annotate.events.travel import delegate_words, guest_words
from store.annotate.events.travel.making import claims_of
from store.annotate.events.who.guests import guests_among
from store.annotate.events.who.parties import parties_in

_GATHERED = GATHERINGS | RITES | COME_TOGETHER


_LEAD_IN = 14
"""Tokens before the one who is there, at most, and behind him."""


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
    found: list[Claim] = []
    parties = parties_in(scene, sentence)
    named = [n for n, one in enumerate(parties) if one.sort == "name" and not one.possessive]
    for number in named[:_NAMED]:
        party = parties[number]
        agents = rest_of_list(scene, parties, number)
        behind = _behind(scene, agents[-1], stop)
        low = first
        if number > 0 and lower[behind : behind + 1] == ["who"]:
            # of "said of X, who was there too"
            low = party.stop
            there = guest_words.AFTER.match(" ".join(lower[behind:stop][:_LEAD_IN])) is not None
        elif party.first - first > _LEAD_IN:
            break
        else:
            alone = not any(one.sort == "name" for one in parties[:number])
            before = lower[first : party.first]
            there = (alone or before[0] in guest_words.APART) and _is_there(
                scene, party, before, lower[behind:stop]
            )
        if there:
            near = lower[low : min(behind + _LEAD_IN, stop)]
            found += _there(scene, sentence, agents, near, told)
    return found


_NAMED = 4
"""People of a sentence of whom it is asked whether they are at a gathering, at most."""


def _there(
    scene: Scene, sentence: int, agents: tuple[Party, ...], near: list[str], told: list[Claim]
) -> list[Claim]:
    """The claims that some are at the gathering in hand, of which the words `near` tell."""
    venue = gathering_in_hand(scene, sentence)
    first, stop = scene.tokens.sentences[sentence]
    if venue is None:
        return []
    if not (UNSURE | FROM_AFAR).isdisjoint(near) or is_elsewhere(scene, first, stop, venue):
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
    names = scene.owner[first : party.first]
    lands = {name.country for name in names if name is not None and name.kind == "place"}
    return len(lands) == 1 and not lands & {country, None}


def _is_there(scene: Scene, party: Party, before: list[str], behind: list[str]) -> bool:
    """Whether the words before or behind a name say that he is there, as a guest or for his country."""
    rest = " ".join(behind[:_LEAD_IN])
    if not before or before[0] in guest_words.APART:
        office = " ".join(scene.tokens.lower[party.stop : party.stop + _LEAD_IN])
        return any(
            (
                delegate_words.OFFICE.match(office),
                guest_words.A_GUEST.match(office),
                guest_words.AFTER.match(rest),
                delegate_words.AFTER.match(_with_own(scene, party, behind)),
            )
        )
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
        """,
    ),
)
