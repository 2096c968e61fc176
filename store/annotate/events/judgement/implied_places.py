"""Finds the place that the words around a coming or leaving imply, where its clause names none.

"Pyongyang has had other guests. X left on Wednesday": there; "X departed on Tuesday, having met Y of
Peru": in Peru, wherever the report comes from; "Three other Poles were in Lima. X came on Monday": to
Lima. Where travellers who are named went before is asked in placing.py, which gives claims their place.
"""

from __future__ import annotations

from store.annotate.events.clause.destinations import Stop, stops_at
from store.annotate.events.clause.lists import rest_of_list
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Scene
from store.annotate.events.judgement.claims import Claim
from store.annotate.events.who.parties import parties_in
from store.model import Name

_GUESTS = frozenset(
    """guest guests visitor visitors caller callers idle busy host hosts hosting company reception
    receptions arrivals visits""".split()
)
"""Words of a sentence about a place to which others come."""


_OPENING = 6
"""Tokens at the head of a sentence in which the place that it is about stands."""


_BACK = 2
"""Sentences back in which a place may be told to have guests."""


def host_told(scene: Scene, claim: Claim) -> Name | None:
    """The place to which a traveller came, or that he left, told beside the words for it."""
    return _place_of_guests(scene, claim) or _place_of_partner(scene, claim)


def awaited_by(scene: Scene, claim: Claim) -> Name | None:
    """The state that says in its own words that a guest is to come: "Cuba announced a visit by X";
    or that he is not: "Cuba cancelled a visit by X"."""
    if claim.polarity == "cancelled" and claim.rule == "trip/visit-noun":
        return state_telling(scene, claim.trigger, claim.who, _CALLS_OFF)
    coming = claim.tense in ("future", "") and claim.rule in _COMINGS
    if scene.tokens.lower[claim.trigger - 2] == "during":
        return None  # "Japan said that it would be raised during his visit": wherever that leads
    host = state_telling(scene, claim.trigger, claim.who) if coming else None
    if host is not None and claim.rule == "trip/visit-noun" and _is_the_press(scene, host):
        return None  # "Peru's Andina agency reported on his trip": wherever that leads
    return host


_COMINGS = frozenset(["trip/visit-noun", "trip/arrive", "trip/came"])
"""Rules of a coming that a state may announce of its guest."""


_ANNOUNCES = frozenset(
    """announced announces announce announcing confirmed confirms confirm confirming said says saying
    disclosed revealed reported expects expecting awaits awaiting""".split()
)
"""What a host says, or does, of a guest who is to come."""


_CALLS_OFF = frozenset(
    """cancelled cancels cancel canceled cancelling canceling called calls calling scrapped scraps
    postponed postpones aborted abort withdrew withdraws retracted retracts blocked blocks""".split()
)
"""What a host does to a visit that will not be made."""


def state_telling(
    scene: Scene, token: int, who: str, acts: frozenset[str] = _ANNOUNCES
) -> Name | None:
    """Cuba of "Cuba said that X would come on Monday", of X, a foreigner, and the verb at `token`."""
    home = scene.home(who)
    first, _ = scene.tokens.sentences[scene.sentence_at[token]]
    first = scene.openings.get(scene.sentence_at[token], first)
    for at in range(first, min(first + _OPENING, token)):
        name = scene.owner[at]
        if name is None or name.kind != "place":
            continue
        if home in (None, name.country) or name.sort == "region":
            break
        between = scene.people_in(at, token)
        strangers = any(scene.home(one) != name.country for _, one in between if one != who)
        tells = not acts.isdisjoint(scene.tokens.lower[at + 1 : token])
        return name if tells and not strangers else None
    return _state_telling_behind(scene, token, home) if acts is _ANNOUNCES else None


def _is_the_press(scene: Scene, name: Name) -> bool:
    """Whether a place only says where a medium is at home: "Peru's Andina agency", "Peruvian radio"."""
    at = name.stop + (scene.tokens.classes[name.stop : name.stop + 1] == "s")
    body = scene.owner[at] if at < len(scene.owner) else None
    if body is None or body.kind != "organisation":
        return not _PRESS.isdisjoint(scene.tokens.lower[at : at + 2])
    return _OF_A_STATE.isdisjoint(scene.tokens.lower[at : body.stop])


_PRESS = frozenset(
    """news newspaper newspapers daily media press broadcaster television tv radio agency
    wire""".split()
)


_OF_A_STATE = frozenset(
    """ministry government presidency parliament office embassy department chancellery palace house
    assembly cabinet party congress senate council committee""".split()
)


def _state_telling_behind(scene: Scene, token: int, home: str | None) -> Name | None:
    """Cuba of "X will come on Monday, Cuba said", where the sentence ends in these words; also
    "the Cuban foreign ministry said"."""
    lower = scene.tokens.lower
    stop = scene.tokens.sentences[scene.sentence_at[token]][1]
    said = stop - 2 if scene.tokens.classes[stop - 1] == "." else stop - 1
    if said <= token or lower[said] not in _ANNOUNCES:
        return None
    comma = next((at for at in range(said - 1, token, -1) if lower[at] == ","), said)
    begin = comma + 1 + (lower[comma + 1 : comma + 2] == ["the"])
    name = scene.place_at(begin)
    if name is None or home in (None, name.country):
        return None
    return name if set(lower[name.stop : said]) <= _MINISTRY else None


_MINISTRY = frozenset(
    "foreign ministry government presidency parliament presidential office".split()
)
"""Between a state and its "said"."""


def _place_of_guests(scene: Scene, claim: Claim) -> Name | None:
    """The place of which the sentence just before says that it has guests."""
    home = scene.home(claim.who)
    for sentence in range(claim.sentence - 1, max(claim.sentence - 1 - _BACK, -1), -1):
        first, stop = scene.tokens.sentences[sentence]
        place = _about(scene, scene.openings.get(sentence, first), stop)
        if place is not None:
            told = not _GUESTS.isdisjoint(scene.tokens.lower[first:stop])
            return place if told and place.country != home else None
    return None


def _about(scene: Scene, first: int, stop: int) -> Name | None:
    """The town or country with which a sentence opens."""
    for at in range(first, min(first + _OPENING, stop)):
        name = scene.owner[at]
        if name is not None and name.kind == "person":
            return None
        if name is not None and name.kind == "place" and name.sort in ("city", "country"):
            return name if scene.tokens.classes[name.stop : name.stop + 1] != "s" else None
    return None


def _place_of_partner(scene: Scene, claim: Claim) -> Name | None:
    """The country of an official named behind the verb, which is told beside: neither that of the
    traveller nor that where the report comes from."""
    here = scene.dateline.country if scene.dateline is not None else None
    home = scene.home(claim.who)
    if home is None or claim.tense != "past":
        return None
    stop = scene.tokens.sentences[claim.sentence][1]
    people = scene.people_in(claim.trigger, stop)
    countries = {scene.home(who) for _, who in people if who != claim.who} - {home}
    if len(countries) != 1 or here in countries or None in countries:
        return None
    low = scene.tokens.sentences[max(claim.sentence - 1, 0)][0]
    return next(
        (
            name
            for name in reversed(scene.named_places)
            if low <= name.first < stop and name.country in countries
        ),
        None,
    )


_TO_OTHERS = 9
"""Tokens from the head of a sentence to its "were in", at most."""


def others_were_in(scene: Scene, claim: Claim) -> Stop | None:
    """Lima of "Three other Poles were in Lima at the time. X came on Monday": told of nobody by name."""
    if claim.sentence == 0:
        return None
    lower = scene.tokens.lower
    first, stop = scene.tokens.sentences[claim.sentence - 1]
    if scene.people_in(first, stop):
        return None
    for at in range(first + 1, min(first + _TO_OTHERS, stop - 2)):
        if lower[at] in ("were", "are") and lower[at + 1] in ("in", "at"):
            if _OTHERS.isdisjoint(lower[first:at]):
                return None
            stops = stops_at(scene, at + 2, stop, claim.who)
            return stops[0] if stops and stops[0].country != scene.home(claim.who) else None
    return None


_OTHERS = frozenset("other others two three four five several more".split())


def place_set(scene: Scene, token: int, who: str) -> Name | None:
    """The town in which the sentence before that of `token` sets the scene for `who`, a stranger
    there: X of "In Rome, Italy's Y and X called for it" and of "Peru's premier is in Rome. X arrived"."""
    sentence = scene.sentence_at[token] - 1
    if sentence < 0:
        return None
    first, stop = scene.tokens.sentences[sentence]
    first = scene.openings.get(sentence, first)
    place = _joint_act(scene, sentence, first, stop, who) or _presence(scene, first, stop, who)
    return place if place is not None and place.country != scene.home(who) else None


def _joint_act(scene: Scene, sentence: int, first: int, stop: int, who: str) -> Name | None:
    """The town of "In Rome, Italy's Y and X called for it", of X, who is named with his host."""
    place = scene.place_at(first + 1) if first + 1 < stop else None
    if place is None or place.sort != "city" or scene.tokens.lower[first] != "in":
        return None
    if scene.tokens.lower[place.stop : place.stop + 1] != [","]:
        return None
    parties = parties_in(scene, sentence)
    number = next((n for n, one in enumerate(parties) if one.first > place.stop), -1)
    if number < 0 or scene.home(parties[number].ids[0]) not in (None, place.country):
        return None
    guests = rest_of_list(scene, parties, number)[1:]
    return place if any(who in one.ids for one in guests) else None


def _presence(scene: Scene, first: int, stop: int, who: str) -> Name | None:
    """The town of "Peru's own premier is in Rome this week", a sentence that names nobody."""
    lower = scene.tokens.lower
    home = scene.home(who)
    if home is None or scene.people_in(first, stop):
        return None
    at = next((at for at in range(first + 2, stop - 1) if lower[at : at + 2] in _IS_IN), -1)
    if at < 0:
        return None
    nations = (scene.place_at(one) for one in range(first, at))
    if _OFFICES.isdisjoint(lower[max(at - _TOO, first) : at]) or not any(
        name is not None and name.country == home for name in nations
    ):
        return None
    place = scene.place_at(at + 2) if at + 2 < stop else None
    return place if place is not None and place.sort in ("city", "country") else None


_TOO = 4
"""Tokens from an office to its verb: "the premier, too, is"."""


_OFFICES = frozenset(
    """minister premier president leader diplomat envoy chief secretary speaker chancellor negotiator
    commander counterpart king queen""".split()
)


_IS_IN = (["is", "in"], ["was", "in"], ["are", "in"], ["were", "in"])


RULES = (
    EventRule(
        "trip/judge-announced-guest",
        """
        + 2018-05-18 | Italy announced that Peruvian Trade Minister Luis Tovar would visit next week. => trip Luis Tovar > IT; status Luis Tovar > IT = planned
        + 2018-05-18 | Italy confirmed on Monday that Peruvian Trade Minister Luis Tovar would come next week. => trip Luis Tovar > IT
        + 2018-05-18 | Italy said that Peruvian Trade Minister Luis Tovar would arrive next week. => trip Luis Tovar > IT
        + 2018-05-18 | The Italian foreign ministry has announced a visit by Peruvian Trade Minister Luis Tovar next week. => trip Luis Tovar > IT
        - 2018-05-18 | Italy said it hoped that Peruvian Trade Minister Luis Tovar would come next week. => trip Luis Tovar > IT
        - 2018-05-18 | Italy criticised a visit by Peruvian Trade Minister Luis Tovar next week. => trip Luis Tovar > IT
        - 2018-05-18 | Italy said Peruvian Trade Minister Luis Tovar would leave next week. => trip Luis Tovar > IT
        - 2018-05-18 | Peru said Trade Minister Luis Tovar would come next week. => trip Luis Tovar > IT
        + 2018-05-18 | Peruvian Trade Minister Luis Tovar will come on Sunday, Italy said. => trip Luis Tovar > IT
        - 2018-05-18 | Peruvian Trade Minister Luis Tovar will come on Sunday, Peru said. => trip Luis Tovar > PE
        - 2018-05-18 | Peruvian Trade Minister Luis Tovar would come on Sunday if Italy said so. => trip Luis Tovar > IT
        - 2018-05-18 | Swiss minister Paul Seger will visit Belarus on Monday. Japanese media said on Thursday that Seger might raise tea prices during his visit. => trip Paul Seger > JP
        - 2019-05-24 | Peru's Andina agency reported a visit by Swiss minister Alain Berset next week. => trip Alain Berset > PE
        """,
    ),
    EventRule(
        "trip/judge-place-set",
        """
        + 2019-05-24 | MINSK, May 24 -- Rain fell. In Lima, Peruvian Prime Minister Luis Soto and his Finnish counterpart, Antti Rinne, called on Thursday for a truce. Rinne arrived on Wednesday. => trip Antti Rinne > PE; arrived Antti Rinne > PE = 2019-05-22
        + 2019-05-24 | MINSK, May 24 -- Rain fell. In Lima, Peruvian Prime Minister Luis Soto and his Indian counterpart, Ravi Sharma, called on Thursday for a truce. The Indian had flown in on Tuesday. => trip Ravi Sharma > PE
        - 2019-05-24 | MINSK, May 24 -- Rain fell. In Lima, Peruvian Prime Minister Luis Soto praised Finnish Prime Minister Antti Rinne. Rinne arrived on Wednesday. => trip Antti Rinne > PE
        + 2019-05-24 | Kim Jong Un came back to Pyongyang on Thursday. China's own top diplomat is in Lima this week. Wang Yi arrived on Monday. => trip Wang Yi > PE; arrived Wang Yi > PE = 2019-05-20
        + 2019-05-24 | Kim Jong Un came back to Pyongyang on Thursday. China's foreign minister, too, was in Lima. Wang Yi landed on Monday. => trip Wang Yi > PE
        - 2019-05-24 | Kim Jong Un came back to Pyongyang on Thursday. Rain fell. China's biggest smelter is in Lima. Wang Yi landed on Monday. => trip Wang Yi > PE
        """,
    ),
    EventRule(
        "trip/judge-host-told",
        """
        + 2019-05-24 | LIMA -- Finland's Timo Soini is in Lima. ¶ Minsk has had guests too. China's Wang Yi left on Wednesday after a visit of three days. => left Wang Yi > BY = 2019-05-22
        + 2019-05-24 | Belarus has had a busy week. China's Wang Yi went home on Wednesday after a visit of three days. => trip Wang Yi > BY
        + 2019-05-24 | VILNIUS -- China's Wang Yi left on Wednesday after a visit of three days in which he met Belarusian President Alexander Lukashenko. => trip Wang Yi > BY
        - 2019-05-24 | VILNIUS -- China's Wang Yi left on Wednesday after a visit of three days in which he met Belarusian President Alexander Lukashenko. => trip Wang Yi > LT
        - 2019-05-24 | VILNIUS -- China's Wang Yi left on Wednesday after a visit of three days. Belarus is next. => trip Wang Yi > BY
        - 2019-05-24 | Minsk is a fine town. China's Wang Yi left on Wednesday after a visit of three days. => trip Wang Yi > BY
        """,
    ),
    EventRule(
        "trip/judge-others-there",
        """
        + 2018-05-18 | Swiss diplomat Paul Seger visited Peru in March. Three other Swiss were in Minsk this week. Swiss minister Ueli Maurer came on Tuesday. => trip Ueli Maurer > BY
        - 2018-05-18 | Swiss diplomat Paul Seger visited Peru in March. Three other Swiss were in Minsk this week. Swiss minister Ueli Maurer came on Tuesday. => trip Ueli Maurer > PE
        - 2018-05-18 | Swiss diplomat Paul Seger visited Peru in May. Prices were in Minsk as in Lima. Swiss minister Ueli Maurer came on Tuesday. => trip Ueli Maurer > BY
        """,
    ),
)
