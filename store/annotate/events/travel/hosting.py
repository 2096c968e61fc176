"""Reads visits told of the host: "North Korea will receive X", "Pyongyang gave X a welcome".

The host is a country or a capital, not an official; officials as hosts are read in receiving.py.
"""

from __future__ import annotations

from store.annotate.events.clause.clauses import clause_start, clause_stop, verb_group
from store.annotate.events.clause.destinations import Stop
from store.annotate.events.clause.lists import rest_of_list
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Party, Scene
from store.annotate.events.clause.timing import times_of
from store.annotate.events.clause.triggers import Form
from store.annotate.events.judgement import polarity
from store.annotate.events.judgement.claims import Claim
from store.annotate.events.travel.making import claims_of, inferred_presence
from store.annotate.events.travel.tenses import tense_of
from store.annotate.events.who.parties import parties_in
from store.model import Name

_WELCOME = frozenset("welcome reception".split())


_ADVERBS = frozenset("also now again then once warmly".split())


def read_host_country(scene: Scene, trigger: int, form: Form) -> list[Claim]:
    """ "North Korea will host X next week", "Pyongyang is playing host to X"."""
    lower = scene.tokens.lower
    at = trigger + 1
    if lower[trigger].startswith("play"):
        if lower[at : at + 2] != ["host", "to"]:
            return []
        at += 2
    verb = verb_group(scene, trigger, form)
    if verb.passive or verb.tense == "participle":
        return []
    if lower[trigger] == "welcome" and "would" in verb.words:
        return []  # "would welcome X in Lima": a wish
    host = host_before(scene, verb.first)
    if host is None or not host.country:
        return []
    guests = guests_of(scene, at, host.country)
    if not guests:
        return []
    if lower[trigger].startswith(("gave", "giv")):
        rest = lower[guests[-1].stop : guests[-1].stop + 5]
        if _WELCOME.isdisjoint(rest) or "a" not in rest:
            return []
    if lower[trigger].startswith("treat") and lower[guests[-1].stop : guests[-1].stop + 1] != [
        "to"
    ]:
        return []
    if lower[trigger].startswith(("expect", "await")) and not _comes(scene, guests):
        return []
    low, high = clause_start(scene, trigger), clause_stop(scene, trigger)
    when = times_of(scene, verb.first, trigger, high)
    tense = tense_of(scene, verb, when)
    claims = claims_of(
        scene,
        guests,
        [Stop(host.country, host if host.sort == "city" else None, trigger)],
        "visit" if tense == "future" else "presence",
        "trip/host-country",
        trigger,
        tense,
        polarity.of_verb(scene, verb, low, high),
        when,
    )
    for claim in claims:
        claim.inferred = True
        claim.present = tense == "present"
    return claims


VISITS = frozenset(["visit", "visits"])
"""The words at which `read_visits_from` may find something."""


_HAVING = frozenset("had received got".split())


_TO_HAVING = 4
"""Tokens from the verb to the noun of "had a rare official visit from", at most."""


_NONE = frozenset(["no", "never", "not", "any"])


def may_be_visits_from(scene: Scene, noun: int) -> bool:
    """Whether somebody had or received a visit "from" another."""
    lower = scene.tokens.lower
    near = lower[max(noun - _TO_HAVING, 0) : noun]
    return lower[noun + 1 : noun + 2] == ["from"] and not _HAVING.isdisjoint(near)


def read_visits_from(scene: Scene, noun: int) -> list[Claim]:
    """ "Peru had a visit from X in May", "Peru has received visits from X and Y".

    Asked where `may_be_visits_from`."""
    lower = scene.tokens.lower
    near = range(noun - 1, noun - 1 - _TO_HAVING, -1)
    trigger = next(at for at in near if lower[at] in _HAVING)
    verb = verb_group(scene, trigger, "past")
    host = host_before(scene, verb.first)
    guests = guests_of(scene, noun + 2, host.country) if host is not None and host.country else ()
    if host is None or not guests or verb.passive or not _NONE.isdisjoint(lower[trigger:noun]):
        return []
    low, high = clause_start(scene, noun), clause_stop(scene, noun)
    when = times_of(scene, verb.first, noun, high)
    told = tense_of(scene, verb, when), polarity.of_verb(scene, verb, low, high), when
    stop = Stop(host.country or "", host if host.sort == "city" else None, noun)
    return claims_of(scene, guests, [stop], "visit", "trip/host-country", noun, *told)


def guests_of(scene: Scene, at: int, country: str) -> tuple[Party, ...]:
    """Those named in a list that begins at a token or behind it, if none is of the host's country
    or lives in another."""
    parties = parties_in(scene, scene.sentence_at[at])
    number = next(
        (n for n, p in enumerate(parties) if at <= p.first <= at + 1 and p.sort == "name"), -1
    )
    if number < 0 or parties[number].possessive:
        return ()
    named = rest_of_list(scene, parties, number)
    guests = tuple(party for party in named if not scene.resident(party.ids[0]))
    homes = {scene.home(one) for party in guests for one in party.ids}
    return () if country in homes else guests


_COMING = frozenset("on in for this next later at today tomorrow and . ,".split())


def _comes(scene: Scene, guests: tuple[Party, ...]) -> bool:
    """Whether what "Peru expects X" awaits is his coming: not "expects X to sign", "awaits X's word"."""
    if not guests:
        return False
    after = guests[-1].stop
    lower = scene.tokens.lower[after : after + 1]
    return not guests[-1].possessive and (
        _COMING.issuperset(lower) or any(scene.clock[after : after + 1])
    )


HOSTS = frozenset(["hosts"])
"""The words at which `read_his_hosts` may find something."""


_ONLY_THOUGHT = frozenset("will would could may might if to".split())


def read_his_hosts(scene: Scene, index: int) -> list[Claim]:
    """ "told his Chinese hosts on Monday": who has hosts in a country is there."""
    lower = scene.tokens.lower
    name = scene.owner[index - 1]
    if name is None or name.sort != "demonym" or not name.country:
        return []
    sentence = scene.sentence_at[index]
    low = max(clause_start(scene, index), index - 14)
    if not _ONLY_THOUGHT.isdisjoint(lower[low:index]):
        return []
    his = next((p for p in parties_in(scene, sentence) if p.first == name.first - 1), None)
    if his is None or not his.possessive or scene.home(his.ids[0]) in (None, name.country):
        return []
    guests = (Party(his.first, his.head, his.stop, his.ids, his.sort),)
    when = times_of(scene, index, index, clause_stop(scene, index))
    stop = [Stop(name.country, None, index)]
    return inferred_presence(scene, guests, stop, "trip/his-hosts", index, "past", "actual", when)


def host_before(scene: Scene, verb: int) -> Name | None:
    """The country or capital that is the subject of the verb group at `verb`."""
    before = verb - 1
    lower = scene.tokens.lower
    cleft = lower[before] == "that"  # "it was Peru that received X"
    before -= cleft
    while before > 0 and lower[before] in _ADVERBS:
        before -= 1
    if lower[before] == "it":  # "Peru said it would receive X"
        before -= 1
        while before > 0 and (lower[before] in _SAID or scene.clock[before] is not None):
            before -= 1
    name = scene.owner[before] if before >= 0 else None
    if lower[before] == "capital":
        return _whose_capital(scene, before)
    if name is None or name.kind != "place" or name.sort not in ("country", "city"):
        return None
    first = scene.tokens.sentences[scene.sentence_at[verb]][0]
    if cleft:
        if lower[name.first - 2 : name.first] not in (["it", "was"], ["it", "is"]):
            return None
    elif (
        name.first > first
        and lower[name.first - 1] not in _BEFORE_HOST
        and scene.clock[name.first - 1] is None  # "In March Peru received X"
    ):
        return None
    if name.sort == "city" and scene.capital_of(name.country or "") != name.id:
        return None
    return name


def _whose_capital(scene: Scene, noun: int) -> Name | None:
    """The country of "the Peruvian capital has welcomed X", "Peru's capital", at `noun`."""
    at = noun - 1 - (scene.tokens.classes[noun - 1] == "s")
    name = scene.place_at(at)
    if name is None or name.sort not in ("country", "demonym") or not name.country:
        return None
    first = scene.tokens.sentences[scene.sentence_at[noun]][0]
    opens = name.first - (scene.tokens.lower[name.first - 1] == "the") <= first
    return name if opens or scene.tokens.lower[name.first - 2] in _BEFORE_HOST else None


_SAID = frozenset("that on has have said says announced confirmed also late early".split())
"""Between a state and the "it" that it says of itself."""


_BEFORE_HOST = frozenset(", and that but when where".split())


RULES = (
    EventRule(
        "trip/his-hosts",
        """
        + 2016-07-20 | Cuban Vice President Salvador Valdes Mesa told his Angolan hosts on Monday that it was late. => trip Salvador Valdes Mesa > AO
        + 2016-07-20 | Cuban Vice President Salvador Valdes Mesa had a warm reception from his Angolan hosts on Monday. => trip Salvador Valdes Mesa > AO
        - 2016-07-20 | Cuban Vice President Salvador Valdes Mesa told his Angolan guests on Monday that it was late. => trip Salvador Valdes Mesa > AO
        - 2016-07-20 | Cuban Vice President Salvador Valdes Mesa would tell his Angolan hosts that it was late. => trip Salvador Valdes Mesa > AO
        """,
    ),
    EventRule(
        "trip/host-country",
        """
        + 2016-07-20 | North Korea will receive Cuban Vice President Salvador Valdes Mesa next week. => trip Salvador Valdes Mesa > KP; status Salvador Valdes Mesa > KP = planned
        + 2016-07-20 | Pyongyang gave Cuban Vice President Salvador Valdes Mesa a warm welcome on Monday. => trip Salvador Valdes Mesa > KP
        - 2016-07-20 | North Korea welcomed Cuban Vice President Salvador Valdes Mesa's proposal on Monday. => trip Salvador Valdes Mesa > KP
        + 2016-07-20 | In May Pyongyang feted Cuban Vice President Salvador Valdes Mesa with a parade. => trip Salvador Valdes Mesa > KP
        + 2016-07-20 | Pyongyang treated Cuban Vice President Salvador Valdes Mesa to a concert in May. => trip Salvador Valdes Mesa > KP
        - 2016-07-20 | Pyongyang treated Cuban Vice President Salvador Valdes Mesa with contempt. => trip Salvador Valdes Mesa > KP
        - 2016-07-20 | North Korea gave Cuban Vice President Salvador Valdes Mesa an answer on Monday. => trip Salvador Valdes Mesa > KP
        + 2016-07-20 | North Korea is expecting Cuban Vice President Salvador Valdes Mesa on Monday. => trip Salvador Valdes Mesa > KP; status Salvador Valdes Mesa > KP = planned
        - 2016-07-20 | North Korea expects Cuban Vice President Salvador Valdes Mesa to sign the treaty on Monday. => trip Salvador Valdes Mesa > KP
        - 2016-07-20 | North Korea awaits Cuban Vice President Salvador Valdes Mesa's answer. => trip Salvador Valdes Mesa > KP
        + 2018-05-18 | Italy said on Monday that it would receive Peruvian Trade Minister Luis Tovar next week. => trip Luis Tovar > IT
        + 2018-05-18 | Italy had a visit from Peruvian Trade Minister Luis Tovar in March. => trip Luis Tovar > IT; arrived Luis Tovar > IT = 2018-03-01..2018-03-31
        - 2018-05-18 | Italy had no visit from Peruvian Trade Minister Luis Tovar in March. => trip Luis Tovar > IT
        - 2018-05-18 | Italy had a visit from Peruvian Trade Minister Luis Tovar's aides in March. => trip Luis Tovar > IT
        + 2018-05-18 | The Italian capital has also welcomed Peruvian Trade Minister Luis Tovar this month. => trip Luis Tovar > IT
        - 2018-05-18 | The Italian capital has also welcomed Peruvian Trade Minister Luis Tovar's offer. => trip Luis Tovar > IT
        - 2018-05-18 | Italy said on Monday that it would sue Peruvian Trade Minister Luis Tovar next week. => trip Luis Tovar > IT
        """,
    ),
)
