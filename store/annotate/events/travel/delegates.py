"""Reads who is at a gathering that another sentence tells: "The chief Peruvian delegate will be X".

Also "X will speak for Peru", "The guest of honour was X" and "X gave the opening speech". Whose words
name the gathering themselves is read in attending.py, attendance.py and guest_lists.py.
"""

from __future__ import annotations

import re

from store.annotate.events.clause.gatherings import FROM_AFAR, GATHERINGS, SMALL
from store.annotate.events.clause.lists import rest_of_list
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Party, Scene
from store.annotate.events.clause.timing import is_ahead
from store.annotate.events.clause.venues import RITES, Venue, venues_of
from store.annotate.events.clause.venues_meant import COME_TOGETHER, last_told, told_here
from store.annotate.events.judgement.claims import Claim
from store.annotate.events.travel.making import claims_of
from store.annotate.events.who.guests import guests_among
from store.annotate.events.who.parties import parties_in

_IS = r"(?:is|are|was|were|(?:will|is\ to|are\ to|was\ to|were\ to)\ be)"


_WHOSE = r"(?:the|its|their|his|\S+(?:\ \S+)?\ ['’]s)\ (?:[\w-]+\ ){0,3}?"


_BODY = r"(?:delegation|team|side|mission|party|contingent)"


_BEFORE = re.compile(
    rf"""(?:(?:and|but|meanwhile|also)\ )?(?:
      {_WHOSE}(?:delegates?|negotiators?|envoys?|representatives?|guests?(?:\ of\ hono?u?r)?)
        (?:\ there)?\ {_IS}
    | {_WHOSE}(?:main|keynote|chief|star|opening|other|principal)\ (?:speakers?|guests?)\ {_IS}
    | {_WHOSE}(?:man|woman)\ (?:there|at\ the\ table)\ {_IS}
    | {_WHOSE}(?:head|leader|chief)\ of\ {_WHOSE}{_BODY}\ {_IS}
    | {_WHOSE}{_BODY}\ (?:is|was|were|are|will\ be|is\ to\ be)\ (?:led|headed)\ by
    | \S+(?:\ \S+)?\ ['’]s\ (?:is|was|will\ be)\ (?:led|headed)\ by
    | {_WHOSE}{_BODY}\ (?:will\ )?includes?d?
    | (?:leading|heading|representing|speaking\ for)\ (?:\S+\ ){{1,4}}{_IS}
    | also\ (?:expected|due|coming|there|invited\ and\ coming)\ {_IS}
    | (?:(?:sitting|seated)\ )?(?:across\ the\ table|opposite\ (?:him|her|them)|(?:next\ to|beside)\ (?:him|her|them))
        \ (?:from\ (?:him|her|them)\ )?(?:{_IS}|(?:will\ )?sits?|sat)
    | on\ (?:the\ )?\S+(?:\ ['’]s)?\ side\ (?:of\ the\ table\ )?{_IS}
    | at\ the\ head\ of\ {_WHOSE}{_BODY}\ {_IS}
    | on\ the\ (?:guest\ list|list\ of\ (?:guests|speakers))\ {_IS}
    | for\ \S+\ it\ {_IS}
    | (?:ministers|officials|leaders|politicians|diplomats|lawmakers|several\ \S+|other\ \S+)\ ?,?\ (?:including|among\ them|such\ as)
    | it\ (?:will\ bring|brings|brought)\ together\ (?:\S+\ ){{1,3}}(?:including|such\ as|like)
    )""",
    re.VERBOSE,
)
"""The words of a sentence before the one who is there, where he is told by an office or a place at it."""


_NAMED = re.compile(r"\S+(?: has| have)? (?:named|appointed|picked|chose|chosen)")


_NAMED_TO = re.compile(
    r"(?:as|to be) (?:its|their|his|the) (?:\w+ )?(?:delegate|representative|negotiator)"
    r"|to (?:lead|head|represent|attend)\b"
)
"""Words before and behind the one whom a state "has named as its delegate"."""


_FOR = re.compile(r"for #own ,?")


_FOR_ACTS = re.compile(
    r"(?:will |is to )?(?:attend|sign|speak|spoke|negotiate|take part|took part|be there|sat|sit|came|come)"
)
"""Words before and behind the one who acts "for Peru"."""


_OFFICE = re.compile(
    r", (?:the|its|their|his) (?:[\w-]+ ){0,3}(?:delegate|negotiator|(?:head|leader) of (?:the|its) (?:[\w-]+ ){0,3}"
    r"(?:delegation|team|side)) , (?:said|told|praised|spoke|signed|called|warned|rejected|accepted|thanked|agreed)\b"
)
"""Words behind the one who spoke as a delegate."""


_END = r"(?=$|[ ]?(?:[.,;:]|and\b|but\b|on\b|with\b|for\b|as\b|after\b|before\b|when\b|because\b))"


_MEETING = r"(?:meeting|gathering|event|talks|forum|summit|conference|congress|session|ceremony)"


_AFTER = re.compile(
    rf"""(?:who\ )?(?:also\ |then\ |later\ |will\ also\ )?(?:
      (?:will\ |is\ to\ |was\ to\ )?(?:lead|leads|led|head|heads|headed)\ the\ (?:\S+\ ){{1,3}}(?:side|team|delegation)
    | (?:will\ |is\ to\ )?(?:speak|spoke|speaks|attend|attended|take\ part|took\ part|negotiate|negotiated|sit|sat
        |sign|signed|be\ there|was\ there)\ (?:the\ \S+\ )?for\ (?:\#own|his\ country|her\ country)
    | (?:will\ |is\ to\ )?represents?e?d?\ (?:\#own|(?:his|her)\ (?:country|government)){_END}
    | {_IS}\ (?:a|the|one\ of\ the|among\ the)\ (?:\w+\ )?(?:guests?|speakers?|participants?)(?:\ of\ hono?u?r)?{_END}
    | {_IS}\ on\ the\ (?:guest\ list|list\ of\ (?:guests|speakers|participants))
    | (?:will\ |is\ to\ )?(?:gave|give|gives|made|make|makes|deliver|delivers|delivered)\ (?:a|the|an|his|her)
        \ (?:\w+\ )?(?:speech|address|keynote|remarks){_END}
    | (?:will\ |is\ to\ )?(?:chair|chairs|chaired|open|opens|opened|closed|close|addressed|address|attended|attend)
        \ the\ {_MEETING}{_END}
    | (?:will\ |is\ to\ )?(?:preside|presides|presided){_END}
    | (?:will\ |is\ to\ )?(?:join|joined|joins)\ (?:them|the\ (?:others|talks|\w*\ ?ministers|\w*\ ?leaders)){_END}
    | (?:told|warned|assured|urged|reminded)\ (?:the\ )?(?:(?:other|fellow|assembled|gathered)\ )?
        (?:delegates|participants|colleagues|guests|ministers|leaders|{_MEETING})\ (?:that|of|not|to|:|")
    | (?:will\ )?(?:sat|sit|sits|stood|took\ (?:a|his|her)\ seat|was\ seated|was\ seen|was\ pictured)
        \ (?:in\ the\ (?:front\ row|hall|crowd|audience|stands|first\ row)|at\ the\ table|on\ the\ (?:podium|platform|dais|rostrum)
        |(?:next\ to|beside|alongside|near)\ (?:the\ host|him|her|them)){_END}
    | walked\ out(?:\ of\ (?:the\ )?(?:hall|room|{_MEETING}))?{_END}
    | (?:left|leaves)\ (?:the\ (?:hall|room|{_MEETING})\ )?early{_END}
    | stayed\ (?:until|till|to)\ the\ end{_END}
    | (?:came|went|is\ coming|is\ going|are\ coming|will\ come|will\ go|will\ be\ (?:going|coming|there))
        (?:\ (?:too|also|along|as\ well))?(?!\ with\ (?:him|her|them)){_END}
    | has\ (?:said|confirmed|promised|agreed|announced)\ (?:that\ )?(?:he|she|to)\ ?(?:will\ )?(?:come|go|be\ there){_END}
    | has\ accepted\ (?:an|the|its|their)\ invitation(?:\ to\ (?:attend|come|take\ part|speak|go|be\ there)(?:\ it)?)?{_END}
    | (?:intends|plans|is\ due)\ to\ (?:be\ there|go|come){_END}
    | is\ (?:also\ )?expected{_END}
    | (?:is\ due\ to\ arrive|is\ expected\ to\ arrive|will\ arrive|arrives|had\ arrived|arrived)\ (?:(?:a|the)\ (?:day|night)\ (?:earlier|before)
        |on\ (?:the\ eve|sunday|monday|tuesday|wednesday|thursday|friday|saturday))
    )""",
    re.VERBOSE,
)
"""The words behind the one who is there; "#own" stands for his country or its capital."""


UNSURE = frozenset(
    "not no never neither nor n't if whether might may could would unless without refused".split()
)


_GATHERED = GATHERINGS | RITES | COME_TOGETHER


_LEAD_IN = 14
"""Tokens before the one who is there, at most, and behind him."""


_BACK = 2
"""Sentences back in which the gathering is told."""


def may_tell_delegates(scene: Scene) -> bool:
    """Whether the article speaks of gatherings."""
    return not _GATHERED.isdisjoint(scene.spoken)


def read_delegates(scene: Scene, sentence: int, told: list[Claim]) -> list[Claim]:
    """The presence of those whom a sentence tells to be at the gathering of one before it.

    `told`: what other readers have read in this sentence. Asked where `may_tell_delegates`.
    """
    first, stop = scene.tokens.sentences[sentence]
    first = scene.openings.get(sentence, first)
    parties = parties_in(scene, sentence)
    number = next((n for n, one in enumerate(parties) if one.sort == "name"), -1)
    if number < 0 or parties[number].possessive or parties[number].first - first > _LEAD_IN:
        return []
    party = parties[number]
    agents = rest_of_list(scene, parties, number)
    lower = scene.tokens.lower
    behind = _behind(scene, agents[-1], stop)
    if not _is_there(scene, party, lower[first : party.first], lower[behind:stop]):
        return []
    venue = gathering_in_hand(scene, sentence)
    if venue is None:
        return []
    near = lower[first : min(behind + _LEAD_IN, stop)]
    if not (UNSURE | FROM_AFAR).isdisjoint(near) or is_elsewhere(scene, first, stop, venue):
        return []
    known = {one.who for one in told if one.country and one.polarity != "none"}
    agents = tuple(one for one in agents if one.sort == "name" and known.isdisjoint(one.ids))
    guests = guests_among(scene, agents, venue.stop.country)
    if not guests and _is_of_a_guest(scene, party, first, venue.stop.country):
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


def gathering_in_hand(scene: Scene, sentence: int) -> Venue | None:
    """The gathering told in the sentences right before, or at the head of the report."""
    first = scene.tokens.sentences[sentence][0]
    low = scene.tokens.sentences[max(sentence - _BACK, 0)][0]
    if any(first <= one.token < scene.tokens.sentences[sentence][1] for one in venues_of(scene)):
        return None  # told here: for other readers
    venue = last_told(scene, first)
    if venue is not None and venue.token >= low:
        return venue
    here = told_here(scene, first)
    return here if here is not None and here.noun not in SMALL else None


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
    if not before:
        office = " ".join(scene.tokens.lower[party.stop : party.stop + _LEAD_IN])
        delegate = _OFFICE.match(office) is not None
        return delegate or _AFTER.match(_with_own(scene, party, behind)) is not None
    told = " ".join(before)
    if _BEFORE.fullmatch(told):
        return True
    rest = " ".join(behind[:_LEAD_IN])
    if _NAMED.fullmatch(told):
        return _NAMED_TO.match(rest) is not None
    own = before[0] == "for" and _FOR.fullmatch(_with_own(scene, party, before))
    return bool(own) and _FOR_ACTS.match(rest) is not None


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


def is_elsewhere(scene: Scene, first: int, stop: int, venue: Venue) -> bool:
    """Whether a sentence tells by "in" or "from" of a place in another country."""
    lower = scene.tokens.lower
    return any(
        lower[at] in ("in", "from")
        and (name := scene.owner[at + 1]) is not None
        and name.kind == "place"
        and name.country != venue.stop.country
        for at in range(first, stop - 1)
    )


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
