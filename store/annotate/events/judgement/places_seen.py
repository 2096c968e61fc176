"""Adds to the stays of an article the further towns and sites where their travellers were seen.

"On Tuesday he toured a mill in Wonsan" makes no trip, but of one who is known to be in the country it
tells a place. Trips are neither made nor dated here, and nobody's own country is added to. The places
of those somebody is with are lent in places_shared.py.
"""

from __future__ import annotations

from store.annotate.events.clause.clauses import clause_start, clause_stop, verb_group
from store.annotate.events.clause.finite import clause_tense
from store.annotate.events.clause.lists import BODIES, whole_list
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import PREPOSITIONS, SUBORDINATORS, Party, Scene
from store.annotate.events.clause.timing import window_of
from store.annotate.events.clause.towns import owns_a_site
from store.annotate.events.judgement.capital_sites import add_capitals
from store.annotate.events.judgement.claims import Claim
from store.annotate.events.judgement.done_at import SEEING, WAYS, act_before, is_unreal
from store.annotate.events.judgement.next_stops import next_stop
from store.annotate.events.judgement.places_added import (
    NOT_SO,
    TOWNS,
    at_its_event,
    at_the_talks,
    in_brackets,
    is_day_of,
)
from store.annotate.events.judgement.places_shared import (
    at_the_event,
    show_at_one_gathering,
    show_companions,
)
from store.annotate.events.judgement.polarity import of_noun
from store.annotate.events.judgement.stays import LONG_STAY, SLACK, Stay, windows_of
from store.annotate.events.who.agents import agents_of
from store.annotate.events.who.parties import parties_in
from store.annotate.events.who.speaking import speaker_of_i
from store.annotate.events.who.subjects import subject_before
from store.model import Name

_AREAS = frozenset(["country", "demonym", "continent"])
"""Sorts of names that are no place in a country."""


_WHERE = frozenset("in at near outside around on".split())


_BY_FORM = frozenset(["place/called-town", "place/landform"])
"""Rules of names that no table has: they may lie in any country."""


_HOUSED = frozenset(["building", "education"])
"""Sorts of bodies that are places as well: a cemetery, a university."""


_ON_BORDERS = {"KR/panmunjom": "KP"}
"""Places on a border that are counted to one country and shown to guests by the other one."""


_PARTS = frozenset(
    """farms ruins mines mine temples temple streets shores banks docks fields field walls gates
    gardens beaches beach markets market hills shipyard shipyards works mills factories plants
    monuments battlefield monastery quarter quarters part parts centre center district districts
    outskirts suburb suburbs waterfront citadel castle bazaar souk plant mill refinery""".split()
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
        who_saw = _seen_there(scene, name, at) if at >= 0 else []
        who_saw = who_saw or in_brackets(scene, name, made) or at_its_event(scene, name)
        who_saw = who_saw or at_the_talks(scene, name, made)
        if all(scene.home(who) == name.country for who in who_saw):
            who_saw = next_stop(scene, name)
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
    add_capitals(scene, made)
    show_companions(made)
    show_at_one_gathering(made)


def _of_something(scene: Scene, name: Name) -> bool:
    """Whether a name is only whose something is: "Cairo's envoy", not "Cairo's main station"."""
    tokens = scene.tokens
    if tokens.classes[name.stop : name.stop + 1] != "s":
        return False
    if not _HOUSES.isdisjoint(tokens.lower[name.stop + 1 : name.stop + 2]):
        return False
    return not owns_a_site(scene, name.stop + 1)


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
        if word == "of" and lower[at - 2 : at] == ["by", "way"]:
            return at  # "returned by way of Bergen"
        if lower[at - 2 : at + 1] == ["as", "well", "as"]:
            return governors.get(at - 3, -1)
        if lower[at - 1 : at + 1] == ["but", "also"]:
            return governors.get(at - 2, -1)
        if word in _BESIDE and at == low:
            return at  # "Besides Bergen he will visit Oslo"
        listing = _listing(scene, at)
        if listing:
            at -= listing
            continue
        if word == "and" and lower[at - 1] in TOWNS and scene.owner[at - 1] is None:
            at -= 1  # "the capital and the city of Gomel"
            continue
        if word in (",", "and"):
            while at > low and (lower[at] in _ROW or is_day_of(scene, at)):
                at -= 1
            if word == "," and lower[at] in TOWNS and at == name.first - 2:
                continue  # "in the capital, Nairobi"
            if word == "," and name.sort == "region" and at == name.first - 2:
                return -1  # "Edinburgh, Scotland"
            return governors.get(at, -1)
        if word == "as" and lower[at - 2 : at] == ["as", "far"]:
            return at  # "went as far as Yangzhou"
        if word in _WHERE or word in WAYS or word in SEEING:
            return at if scene.clock[at] is None and (word in SEEING or not owned) else -1
        if word in PREPOSITIONS and word != "of":
            return -1
        if word == "of" and lower[at - 1] == "tour":
            return at  # "was given a tour of the port of Bergen"
        if word == "of" and lower[at - 1] not in TOWNS:
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


_BESIDE = frozenset(["besides", "after", "before"])
"""Before a place at the head of a sentence: one who goes on to another has been there."""


def _listing(scene: Scene, at: int) -> int:
    """The number of tokens of "including" or "such as" that end at a token: what is told behind
    them hangs on what the noun before them does."""
    lower = scene.tokens.lower
    if lower[at] == "," and lower[at - 3 : at] == ["among", "other", "places"]:
        return 4 + (lower[at - 4] == ",")
    if lower[at - 1 : at + 1] == ["such", "as"]:
        return 2
    if (
        lower[at] in ("including", "-", "--", ":")
        and lower[at - 1 - (lower[at - 1] == ",")] in TOWNS
    ):
        return 1 + (lower[at - 1] == ",")
    return 0


def _seen_there(scene: Scene, name: Name, at: int) -> list[str]:
    """Who is told to have been at a place that hangs on the word at `at`."""
    lower = scene.tokens.lower
    sentence = scene.sentence_at[at]
    low = clause_start(scene, at - 2 * (lower[at] == "as"))
    low = next((k + 1 for k in range(at - 1, low, -1) if lower[k] == "what"), low)
    if any(
        lower[k] in NOT_SO and scene.clock[k] is None and lower[k + 1] != "only"
        for k in range(low, name.first)
    ):
        return []
    if lower[at - 1] in _JOURNEYS:
        return _of_visit(scene, at - 1)
    verb = at if lower[at] in SEEING else act_before(scene, low, at)
    if verb < 0:
        opens = at <= low + 1 or _only_a_day(scene, low, at)
        return _after_the_place(scene, name, at) if opens else []
    if is_unreal(scene, verb):
        return []  # "was to have gone to Bergen", "asked to see Bergen"
    form = scene.triggers.verbs.get(lower[verb])
    group = verb_group(scene, verb, form.form if form is not None else "past")
    before = lower[group.first - 2 : group.first]
    if before[1:] in (["that"], ["which"]) and before[0] not in BODIES | {","}:
        return []  # "visited a mill that will move to Bergen"
    subject = agents_of(scene, group)
    if lower[verb] == "did":  # "what X did in Lima"
        subject = tuple(one for one in parties_in(scene, sentence) if one.stop == verb)
    if lower[group.first - 1] in ("i", "we"):
        subject = subject or speaker_of_i(scene, group.first - 1)
    subject = subject or subject_before(scene, sentence, verb + 1) or _opening_body(scene, verb)
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


def _opening_body(scene: Scene, verb: int) -> tuple[Party, ...]:
    """X of "X's delegation had talks in Oslo, laid flowers in Bergen", of a later verb."""
    lower = scene.tokens.lower
    first = scene.tokens.sentences[scene.sentence_at[verb]][0]
    noun = next((k for k in range(first + 1, min(first + 4, verb - 1)) if lower[k] in BODIES), -1)
    if noun < 0 or lower[verb - 1] not in ("and", ",", "then", "also", "later"):
        return ()
    return agents_of(scene, verb_group(scene, noun + 1, "past"))


def _only_a_day(scene: Scene, low: int, at: int) -> bool:
    """Whether no more than a day or "It was" stands before a preposition: "On Friday in Bergen, he"."""
    lower = scene.tokens.lower
    return lower[low:at] == ["it", "was"] or all(
        scene.clock[k] is not None or lower[k] in ("on", ",") for k in range(low, at)
    )


def _of_visit(scene: Scene, noun: int) -> list[str]:
    """Whose "visit to Pyongyang" it is: the owner's beside it, else the one's who travels just now."""
    sentence = scene.sentence_at[noun]
    high = scene.tokens.sentences[sentence][1]
    if of_noun(scene, noun, noun, high) != "actual":
        return []
    for party in parties_in(scene, sentence):
        if party.possessive and (noun - 4 <= party.stop <= noun or party.first > noun):
            return list(party.ids)
    if "s" in scene.tokens.classes[max(noun - 3, 0) : noun]:
        return []  # "the president's visit to Bergen"
    who = scene.in_hand(noun)
    return [who] if who is not None else []


_JOURNEYS = frozenset(
    "visit trip stop tour stopover excursion detour outing day night days nights hours hour".split()
)


def _after_the_place(scene: Scene, name: Name, at: int) -> list[str]:
    """The subject of "In Khartoum he met …", whose place opens the clause."""
    lower = scene.tokens.lower
    if lower[at] not in _WHERE and lower[at] not in _BESIDE:
        return []
    sentence = scene.sentence_at[at]
    high = scene.tokens.sentences[sentence][1]
    begin = name.stop
    while begin < high and (scene.clock[begin] is not None or lower[begin] in _BEFORE_SUBJECT):
        begin += 1
    parties = parties_in(scene, sentence)
    for number, party in enumerate(parties):
        if name.stop <= party.first <= begin + 4 and not party.possessive:
            last = _past_apposition(scene, whole_list(scene, parties, number)[-1].stop, high)
            return list(party.ids) if _acts(scene, last, high) else []
    return []


_AT_ANY_TIME = frozenset("born educated owns studied raised grew lived worked has have".split())
"""Verbs of what is told of somebody's life and goods."""


def _acts(scene: Scene, verb: int, high: int) -> bool:
    """Whether somebody is told to do something by the verb at `verb`: not "In Bergen, he said, two
    men were held"."""
    lower = scene.tokens.lower
    if verb >= high or scene.tokens.classes[verb] != "a":
        return False
    told = lower[verb : min(verb + 4, high)]
    if not _AT_ANY_TIME.isdisjoint(told[:2]) or not NOT_SO.isdisjoint(told):
        return False
    return not (told[0] in scene.triggers.reporting and told[1:2] in ([","], ["that"]))


_APPOSITION = 16
"""Tokens between the commas behind a subject, at most."""


def _past_apposition(scene: Scene, stop: int, high: int) -> int:
    """The token behind ", on a three-day trip," where that follows a subject that ends at `stop`."""
    lower = scene.tokens.lower
    if stop >= high or lower[stop] != ",":
        return stop
    limit = min(stop + _APPOSITION, high)
    return next((at + 1 for at in range(stop + 1, limit) if lower[at] == ","), stop)


_BEFORE_SUBJECT = frozenset(", on the a day night evening week before earlier later that".split())
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
        + 2019-06-19 | Chilean Foreign Minister Pedro Soto arrived in Oslo on Monday. He laid a wreath at Bergen's war memorial. => to Pedro Soto > NO = Bergen
        - 2019-06-19 | Chilean Foreign Minister Pedro Soto arrived in Oslo on Monday. He met Bergen's mayor. => to Pedro Soto > NO = Bergen
        + 2019-06-19 | Chilean Foreign Minister Pedro Soto arrived in Oslo on Monday. In Bergen, he praised the pact. => to Pedro Soto > NO = Bergen
        - 2019-06-19 | Chilean Foreign Minister Pedro Soto arrived in Oslo on Monday. In Bergen, he said, two ships had sunk. => to Pedro Soto > NO = Bergen
        + 2019-06-19 | Chilean Foreign Minister Pedro Soto arrived in Oslo on Monday. He visited not only Stavanger but also Bergen. => to Pedro Soto > NO = Bergen
        + 2019-06-19 | Chilean Foreign Minister Pedro Soto arrived in Oslo on Monday. He visited several towns including Stavanger and Bergen. => to Pedro Soto > NO = Bergen
        + 2019-06-19 | Chilean Foreign Minister Pedro Soto arrived in Oslo on Monday. He returned to the capital by way of Bergen. => to Pedro Soto > NO = Bergen
        + 2019-06-19 | Chilean Foreign Minister Pedro Soto arrived in Oslo on Monday. Besides Bergen, he will visit Stavanger. => to Pedro Soto > NO = Bergen
        + 2019-06-19 | Chilean Foreign Minister Pedro Soto arrived in Oslo on Monday. "I was in Bergen yesterday," he said. => to Pedro Soto > NO = Bergen
        + 2019-06-19 | Chilean Foreign Minister Pedro Soto visited Oslo on Monday and Bergen on Tuesday. => to Pedro Soto > NO = Bergen
        + 2019-06-19 | Chilean Foreign Minister Pedro Soto arrived in Oslo on Monday with his wife. The couple will also visit Bergen. => to Pedro Soto > NO = Bergen
        + 2019-06-19 | Chilean Foreign Minister Pedro Soto arrived in Oslo on Monday. His delegation had talks in Stavanger, laid flowers in Drammen and looked at ships in Bergen. => to Pedro Soto > NO = Bergen
        + 2019-06-19 | Chilean Foreign Minister Pedro Soto met Norwegian King Harald in Oslo on Tuesday. He will go to Bergen on Friday. => status Pedro Soto > NO = ongoing; to Pedro Soto > NO = Bergen
        - 2019-06-19 | Chilean Foreign Minister Pedro Soto met Norwegian King Harald in Oslo on May 3. He will go to Bergen on Friday. => status Pedro Soto > NO = ongoing
        """,
    ),
)
