"""Adds to the stays of an article the further towns and sites where their travellers were seen.

"On Tuesday he toured a mill in Wonsan" makes no trip, but of one who is known to be in the country it
tells a place. Trips are neither made nor dated here, and nobody's own country is added to. The places
of those somebody is with are lent in places_shared.py.
"""

from __future__ import annotations

from store.annotate.closed_words import BE
from store.annotate.events.clause.clauses import clause_start, clause_stop, verb_group
from store.annotate.events.clause.finite import clause_tense
from store.annotate.events.clause.lists import whole_list
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import PREPOSITIONS, SUBORDINATORS, Scene
from store.annotate.events.clause.timing import window_of
from store.annotate.events.judgement.claims import Claim
from store.annotate.events.judgement.next_stops import next_stop
from store.annotate.events.judgement.places_shared import (
    at_the_event,
    show_at_one_gathering,
    show_companions,
)
from store.annotate.events.judgement.polarity import of_noun
from store.annotate.events.judgement.stays import LONG_STAY, SLACK, Stay, windows_of
from store.annotate.events.who.agents import agents_of
from store.annotate.events.who.parties import parties_in
from store.annotate.events.who.subjects import subject_before
from store.model import Name

_AREAS = frozenset(["country", "demonym", "continent"])
"""Sorts of names that are no place in a country."""


_SEEING = frozenset(
    """visit visits visited visiting tour tours toured touring see sees saw seen seeing inspect
    inspects inspected inspecting view viewed viewing climb climbed climbing reach reached
    enter entered cross crossed explore explored""".split()
)
"""Verbs whose object is the place: "toured the truce village of Panmunjom"."""


_MOVING = frozenset(
    """go goes going went gone fly flies flew flown flying travel travels travelled traveled
    travelling traveling drive drove driven come comes came arrive arrives arrived arriving move
    moved moving head headed heading continue continued proceed proceeded return returned returning
    leave leaves left leaving depart departed take takes took taken taking sail sailed ride rode
    walk walked pass passed passing bring brought""".split()
)
"""Verbs after which "to", "from" and "through" lead to and from a place."""


_DOING = frozenset(
    """met meet meets meeting held hold holds holding talks talk had have having attend attends attended
    attending address addressed addresses addressing delivered deliver deliver lay laid lays laying open
    opened opens opening sign signed signs speak spoke speaks speaking gave give gives giving receive
    received receives welcomed welcome welcomes greeted hosted watched watch stay stayed stays staying
    spend spent lunched dined rested rest lectured prayed pray celebrated said paid pay called call
    joined join part shown conferred confer inaugurated launched presented handed appeared stopped
    stop stops landed land lands agreed boarded spotted photographed seated sat stood begin began begun
    started start end ended ends wrapped concluded conclude finished unveiled
    boarded testified performed lit planted viewed driven escorted accompanied taken queued played
    treated staying seen""".split()
)
"""Verbs of what is done in person at a place."""


_WHERE = frozenset("in at near outside around on".split())


_WAYS = frozenset("to from through across into for".split())


_NOT_SO = frozenset(
    """not never n't no nor without could might may if unless invited invitation invite hope hopes
    hoped refused declined cancelled canceled postponed scrapped dropped skipped instead would
    wants wished wishes rather absent""".split()
)
"""Words of a clause that says of nobody that he is or was there."""


_NO_ACT = frozenset(
    """war crisis conflict situation violence fighting attack attacks bombing killing coup unrest
    election elections developments people troops forces soldiers presence embassy consulate
    ambassador government authorities officials leaders rebels refugees peace ceasefire
    programme program issue problem problems role interests tests test policy mission agency
    protests dissidents opposition prisoners democracy reforms stability hospitalised based born
    counterpart counterparts colleagues newspaper university-educated office bureau""".split()
)
"""Nouns right before "in" that say what is spoken of, not where anybody is."""


_BY_FORM = frozenset(["place/called-town", "place/landform"])
"""Rules of names that no table has: they may lie in any country."""


_HOUSED = frozenset(["building", "education"])
"""Sorts of bodies that are places as well: a cemetery, a university."""


_ON_BORDERS = {"KR/panmunjom": "KP"}
"""Places on a border that are counted to one country and shown to guests by the other one."""


_TOWNS = frozenset(
    """port city town metropolis village island resort capital district province suburb region area county
    site centre center outskirts hamlet settlement ruins north south east west coast""".split()
)
"""Nouns before the "of" of a place's name: "the port of Haiphong"."""


_PARTS = frozenset(
    """farms ruins mines mine temples temple streets shores banks docks fields field walls gates
    gardens beaches beach markets market hills shipyard shipyards works mills factories plants
    monuments battlefield monastery""".split()
)
"""Nouns before "of" of what is seen in a place: "saw the farms of Marondera"."""


_HOUSES = frozenset(
    """city town airport international station port harbour harbor museum university palace hotel square
    stadium cathedral parliament presidential main historic old central grand great""".split()
)
"""Words after "Jakarta's" of what stands in the town: "Jakarta's city hall"."""


_NEAR = 6
"""Sentences between a stay and a place that is told without a day, of one who came more than once."""


_ABOUT_HERE = 2
"""The same, of a place whose country is not known."""


_BACK = 7
"""Words between a place's name and the word that governs it."""


def add_places(scene: Scene, stays: list[Stay]) -> None:
    """Adds to each stay the places that its traveller is told to have seen there, in text order."""
    made = [stay for stay in stays if not stay.cancelled]
    known = {
        (stay.who, claim.place.first)
        for stay in made
        for claim in stay.claims
        if claim.place is not None and not claim.transit
    }
    countries = {stay.country for stay in made}
    governors: dict[int, int] = {}
    for name in scene.names:
        if name.kind != "place" and name.sort not in _HOUSED:
            continue
        country = _ON_BORDERS.get(name.id or "", name.country)
        anywhere = country is None and (name.rule in _BY_FORM or name.kind != "place")
        if (
            (country not in countries and not anywhere)
            or name.sort in _AREAS
            or name.rule == "place/dateline"
            or _of_something(scene, name)
        ):
            continue
        at = governors[name.stop - 1] = _governor(scene, name, governors)
        who_saw = (_seen_there(scene, name, at) if at >= 0 else []) or next_stop(scene, name)
        if at < 0 and not who_saw:
            continue
        at = at if at >= 0 else name.first
        for stay in [] if who_saw else at_the_event(scene, name, at, made):
            if (stay.who, name.first) not in known:
                (stay.joined or stay).seen.append(name)
        for who in who_saw:
            if (who, name.first) in known:
                continue
            mine = [one for one in made if one.who == who and (anywhere or one.country == country)]
            told = _stay_of(scene, name, at, mine)
            if told is not None:
                (told.joined or told).seen.append(name)
    show_companions(made)
    show_at_one_gathering(made)


def _of_something(scene: Scene, name: Name) -> bool:
    """Whether a name is only whose something is: "Cairo's envoy", not "Cairo's main station"."""
    tokens = scene.tokens
    if tokens.classes[name.stop : name.stop + 1] != "s":
        return False
    return _HOUSES.isdisjoint(tokens.lower[name.stop + 1 : name.stop + 2])


def _governor(scene: Scene, name: Name, governors: dict[int, int]) -> int:
    """The preposition or verb of seeing that a place's name hangs on; -1 if there is none.

    `governors` has those of the places before it, by their last tokens: a row shares one.
    """
    lower, classes = scene.tokens.lower, scene.tokens.classes
    low = scene.tokens.sentences[scene.sentence_at[name.first]][0]
    at = name.first - 1
    steps = 0
    owned = False
    while at >= low and steps < _BACK:
        word = lower[at]
        other = scene.owner[at]
        if other is not None:
            if other.kind != "place" or other.country != name.country:
                return -1
            at = other.first - 1
            continue
        if word in (",", "and"):
            while at > low and lower[at] in _ROW:
                at -= 1
            if word == "," and lower[at] in _TOWNS and at == name.first - 2:
                continue  # "in the capital, Nairobi"
            if name.sort == "region" and at == name.first - 2:
                return -1  # "Edinburgh, Scotland"
            return governors.get(at, -1)
        if word == "as" and lower[at - 2 : at] == ["as", "far"]:
            return at  # "went as far as Yangzhou"
        if word in _WHERE or word in _WAYS or word in _SEEING:
            return at if scene.clock[at] is None and (word in _SEEING or not owned) else -1
        if word in PREPOSITIONS and word != "of":
            return -1
        if word == "of" and lower[at - 1] not in _TOWNS:
            if lower[at - 1] not in _PARTS:
                return -1
            owned = True  # "saw the farms of Marondera"
        if classes[at] not in "aCAUns" or word in SUBORDINATORS or scene.clock[at] is not None:
            return -1
        if scene.titled[at] is not None:
            return -1
        at -= 1
        steps += 1
    return -1


_ROW = frozenset(", and then also later the".split())


def _seen_there(scene: Scene, name: Name, at: int) -> list[str]:
    """Who is told to have been at a place that hangs on the word at `at`."""
    lower = scene.tokens.lower
    sentence = scene.sentence_at[at]
    low = clause_start(scene, at - 2 * (lower[at] == "as"))
    low = next((k + 1 for k in range(at - 1, low, -1) if lower[k] == "what"), low)
    if any(lower[k] in _NOT_SO and scene.clock[k] is None for k in range(low, name.first)):
        return []
    if lower[at - 1] in _JOURNEYS:
        return _of_visit(scene, at - 1)
    verb = at if lower[at] in _SEEING else _act_before(scene, low, at)
    if verb < 0:
        return _after_the_place(scene, name, at) if at <= low + 1 else []
    if lower[verb - 2 : verb] == ["to", "have"]:
        return []  # "was to have gone to Bergen"
    form = scene.triggers.verbs.get(lower[verb])
    subject = agents_of(scene, verb_group(scene, verb, form.form)) if form is not None else ()
    if lower[verb] == "did":  # "what X did in Lima"
        subject = tuple(one for one in parties_in(scene, sentence) if one.stop == verb)
    subject = subject or subject_before(scene, sentence, verb + 1)
    gap = lower[subject[-1].stop : verb] if subject else []
    if not scene.triggers.reporting.isdisjoint(gap):
        return []  # "He said the police held two men in Bergen"
    found = [who for party in subject for who in party.ids]
    if not found or any(scene.home(who) == name.country for who in found):
        found += [
            who
            for party in parties_in(scene, sentence)
            if verb < party.first and party.stop <= at and not party.possessive
            for who in party.ids
        ]
    return found


def _of_visit(scene: Scene, noun: int) -> list[str]:
    """Whose "visit to Pyongyang" it is: the owner's beside it, else the one's who travels just now."""
    sentence = scene.sentence_at[noun]
    high = scene.tokens.sentences[sentence][1]
    if of_noun(scene, noun, noun, high) != "actual":
        return []
    for party in parties_in(scene, sentence):
        if party.possessive and (noun - 4 <= party.stop <= noun or party.first > noun):
            return list(party.ids)
    who = scene.in_hand(noun)
    return [who] if who is not None else []


_JOURNEYS = frozenset("visit trip stop tour stopover".split())


def _act_before(scene: Scene, low: int, at: int) -> int:
    """The verb of what is done at the place that hangs on the preposition at `at`; -1 if none."""
    lower = scene.tokens.lower
    acts = _MOVING if lower[at] in _WAYS or lower[at] == "as" else _HERE
    if lower[at - 1 : at + 1] == ["in", "on"] and lower[at - 2] in _LOOK:
        return at - 2  # "will look in on Khabarovsk"
    someone = scene.owner[at - 1]
    if lower[at - 1] in _NO_ACT and someone is None:
        return -1
    if someone is not None and someone.kind == "person":
        acts = acts | _ASKING  # "asked Minister X in Lima for aid"
    for index in range(at - 1, low - 1, -1):
        word = lower[index]
        if scene.owner[index] is not None or scene.clock[index] is not None:
            continue
        if word in acts:
            return index
        if word == "over" and lower[index - 1] in _HANDING:
            continue
        if word in _ABOUT or word in scene.triggers.reporting:
            return -1
        if (word in BE or word == "did") and index == at - 1:
            return index  # "did not say what he did in Lima"
    return -1


_HANDING = frozenset("hand hands handed handing took take takes taking".split())
_LOOK = frozenset("look looks looked looking drop drops dropped".split())
_ASKING = frozenset("asked urged pressed thanked invited".split())
_ABOUT = frozenset("about over against regarding concerning that".split())
"""Words after which things are spoken of, wherever they are."""


_HERE = _DOING | _MOVING | _SEEING


def _after_the_place(scene: Scene, name: Name, at: int) -> list[str]:
    """The subject of "In Khartoum he met …", whose place opens the clause."""
    if scene.tokens.lower[at] not in _WHERE:
        return []
    sentence = scene.sentence_at[at]
    high = scene.tokens.sentences[sentence][1]
    begin = name.stop
    while begin < high and (
        scene.clock[begin] is not None or scene.tokens.lower[begin] in _BEFORE_SUBJECT
    ):
        begin += 1
    parties = parties_in(scene, sentence)
    for number, party in enumerate(parties):
        if name.stop <= party.first <= begin + 4 and not party.possessive:
            last = _past_apposition(scene, whole_list(scene, parties, number)[-1].stop, high)
            verb = scene.tokens.lower[last : min(last + 4, high)]
            return list(party.ids) if not _HERE.isdisjoint(verb) else []
    return []


_APPOSITION = 16
"""Tokens between the commas behind a subject, at most."""


def _past_apposition(scene: Scene, stop: int, high: int) -> int:
    """The token behind ", on a three-day trip," where that follows a subject that ends at `stop`."""
    lower = scene.tokens.lower
    if stop >= high or lower[stop] != ",":
        return stop
    limit = min(stop + _APPOSITION, high)
    return next((at + 1 for at in range(stop + 1, limit) if lower[at] == ","), stop)


_BEFORE_SUBJECT = frozenset(", on the a day night evening week before earlier later".split())
"""Between a place that opens a clause and its subject: "In Accra the day before, he"."""


def _stay_of(scene: Scene, name: Name, at: int, mine: list[Stay]) -> Stay | None:
    """The stay that a place's sentence can speak of, of one traveller's in its country.

    The place hangs on the word at `at`.
    """
    sentence = scene.sentence_at[name.first]
    tense = clause_tense(scene, name.first)
    fit = [
        (min(_distance(claim, name, sentence) for claim in stay.claims), number, stay)
        for number, stay in enumerate(mine)
        if _same_time(scene, stay, *_told_around(scene, name, at))
        and (tense != "past" or any(claim.tense != "future" for claim in stay.claims))
    ]
    if not fit:
        return None
    (far, _), _, stay = min(fit)
    near = _NEAR if name.country else _ABOUT_HERE
    if far > near and (len(fit) > 1 or any(claim.background for claim in stay.claims)):
        return None
    return stay


def _distance(claim: Claim, name: Name, sentence: int) -> tuple[int, int]:
    """Sentences, then tokens, between what tells of a stay and the name of a place."""
    return abs(claim.sentence - sentence), abs(claim.trigger - name.first)


def _told_around(scene: Scene, name: Name, at: int) -> tuple[int, int]:
    """The tokens whose times may date a place: its clause, or only what follows it at once."""
    stop = clause_stop(scene, name.stop - 1)
    behind = name.stop + (scene.tokens.lower[name.stop : name.stop + 1] in (["in"], ["on"]))
    if name.stop < behind < stop and scene.clock[behind] is not None:
        return name.stop, stop  # "three times since March, most recently to Beijing in June"
    return clause_start(scene, at), stop


def _same_time(scene: Scene, stay: Stay, first: int, stop: int) -> bool:
    """Whether no day told between two tokens lies outside the days of a stay."""
    arrived, left = windows_of(stay)
    sentence = scene.sentence_at[first]
    for time in dict.fromkeys(scene.clock[first:stop]):
        told = window_of(time)
        if told is None:
            continue
        if arrived is None:
            return any(claim.sentence == sentence for claim in stay.claims) or (
                told.latest >= scene.date - LONG_STAY
            )
        last = left.latest if left is not None else arrived.latest + LONG_STAY
        if told.latest < arrived.earliest - SLACK or told.earliest > last + SLACK:
            return False
    return True


RULES = (
    EventRule(
        "trip/judge-places-seen",
        """
        + 2019-06-19 | Chilean Foreign Minister Pedro Soto arrived in Oslo on Monday. He toured a paper mill in Drammen and the port of Bergen. => to Pedro Soto > NO = Drammen; to Pedro Soto > NO = Bergen
        + 2019-06-19 | Chilean Foreign Minister Pedro Soto arrived in Oslo on Monday. On Tuesday Soto was received by King Harald at his residence in Bergen. => to Pedro Soto > NO = Bergen
        + 2019-06-19 | Chilean Foreign Minister Pedro Soto was in Norway in May. The visit to Bergen was Soto's second. => to Pedro Soto > NO = Bergen
        + 2019-06-19 | Chilean Foreign Minister Pedro Soto will fly to Norway on Friday, with talks in Oslo and a dinner in Bergen. => to Pedro Soto > NO = Bergen
        + 2019-06-19 | Chilean Foreign Minister Pedro Soto is in Norway. He was shown around the island of Tautra on Monday. => to Pedro Soto > NO = Tautra
        + 2019-06-19 | Chilean Foreign Minister Pedro Soto was in Norway in May, when he asked Minister Ola Berg in Bergen for aid. => to Pedro Soto > NO = Bergen
        + 2019-06-19 | Chilean Foreign Minister Pedro Soto has gone to Norway three times since March, most recently to Bergen in June. => to Pedro Soto > NO = Bergen
        + 2019-06-19 | Chilean Foreign Minister Pedro Soto was in Norway in May, when he went as far as Bergen. => to Pedro Soto > NO = Bergen
        + 2019-06-19 | Chilean Foreign Minister Pedro Soto arrived in Oslo on Monday. He laid a wreath at the Ullern Heroes Cemetery. => to Pedro Soto > NO = Ullern Heroes Cemetery
        - 2019-06-19 | Chilean Foreign Minister Pedro Soto arrived in Oslo on Monday. He was to have gone to Bergen but stayed in Oslo. => to Pedro Soto > NO = Bergen
        + 2019-06-19 | Chilean Foreign Minister Pedro Soto arrived in Bergen on Monday and then met King Harald in the capital, Oslo. => to Pedro Soto > NO = Oslo
        + 2019-06-19 | Chilean Foreign Minister Pedro Soto arrived in Oslo on Monday. He will look in on Bergen before he flies home. => to Pedro Soto > NO = Bergen
        - 2019-06-19 | Chilean Foreign Minister Pedro Soto arrived in Oslo on Monday. He discussed the strike in Bergen. => to Pedro Soto > NO = Bergen
        - 2019-06-19 | Chilean Foreign Minister Pedro Soto arrived in Oslo on Monday. He did not go to the port of Bergen. => to Pedro Soto > NO = Bergen
        - 2019-06-19 | Chilean Foreign Minister Pedro Soto arrived in Oslo on Monday. He said the police held two men in Bergen. => to Pedro Soto > NO = Bergen
        - 2019-06-19 | Chilean Foreign Minister Pedro Soto toured a mill in Bergen, his office said. He arrived in Lima on Monday. => to Pedro Soto > PE = Bergen
        + 2019-06-19 | Chilean Foreign Minister Pedro Soto returned on Saturday after a visit to Norway. State media did not say what Soto did in Bergen. => to Pedro Soto > NO = Bergen
        + 2019-06-19 | Chilean Foreign Minister Pedro Soto visited Norway in May, when he handed over a letter to the king in Bergen. => to Pedro Soto > NO = Bergen
        + 2019-06-19 | In Bergen, Chilean Foreign Minister Pedro Soto, on a three-day trip to Norway, met traders. => to Pedro Soto > NO = Bergen
        """,
    ),
)
