"""Reads who is called a guest of a country: "X was Lima's guest", "a visitor to Peru in 1990".

Also "is no stranger to Lima" and "a regular in Lima", who have been there. "Was a guest in Lima" is
read in being.py, "visitors to Lima include X" in visitors.py, "visiting minister X" in visiting.py.
"""

from __future__ import annotations

from store.annotate.closed_words import A_OR_AN, BE, NOT
from store.annotate.events.clause.clauses import VerbGroup, clause_start, clause_stop, verb_group
from store.annotate.events.clause.destinations import Stop, after_name, stops_at
from store.annotate.events.clause.phrases import phrase_start
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Party, Scene
from store.annotate.events.clause.timing import is_day, times_of
from store.annotate.events.judgement import polarity
from store.annotate.events.judgement.claims import Claim, abroad
from store.annotate.events.travel.making import claims_of
from store.annotate.events.travel.telling import there_now
from store.annotate.events.who.parties import parties_in
from store.annotate.events.who.subjects import subject_before, subject_of

CALLED = frozenset("guest guests visitor visitors caller stranger regular face fixture".split())
"""The nouns at which `read_called_guest` may find something."""


_LINKS = {
    "guest": frozenset(["of"]),
    "guests": frozenset(["of"]),
    "visitor": frozenset(["to", "in", "at"]),
    "visitors": frozenset(["to", "in", "at"]),
    "caller": frozenset(["in", "at"]),
    "stranger": frozenset(["to", "in"]),
    "regular": frozenset(["in", "at"]),
    "face": frozenset(["in", "at"]),
    "fixture": frozenset(["in", "at"]),
}
"""Noun -> what stands between it and the country."""


_HABIT = frozenset("regular frequent familiar stranger fixture occasional repeated".split())
"""Of one who has been there before, whenever: "a frequent visitor to Lima"."""


_FAMILIAR = frozenset("familiar known well-known fixed regular frequent".split())
"""Before "face", "fixture" or "caller" of one who is seen there."""


OF_A_STATE = frozenset(
    """government parliament assembly leadership president premier king queen emir sultan army state
    ruler leader congress senate foreign cabinet authorities people throne palace prime party""".split()
)
"""Behind a nationality: hosts in their own country, "a guest of the Peruvian government"."""


_TO_VERB = 9
"""Tokens from the form of "be" to the noun, at most."""


_TO_OWNER = 5
"""Tokens from an "'s" to the noun of "Peru's most honoured recent guest", at most."""


def may_be_guest(scene: Scene, index: int) -> bool:
    """Whether the words beside the noun let `read_called_guest` find something."""
    lower = scene.tokens.lower
    before = scene.tokens.classes[max(index - _TO_OWNER, 0) : index]
    owned = "s" in before or lower[index - 1] in ("his", "her")
    return owned or not _LINKS[lower[index]].isdisjoint(lower[index + 1 : index + 4])


def read_called_guest(scene: Scene, noun: int) -> list[Claim]:
    """ "X was Lima's guest in May", "is no stranger to Peru": X was there.

    Asked where `may_be_guest`."""
    lower = scene.tokens.lower
    low, high = clause_start(scene, noun), clause_stop(scene, noun)
    if lower[noun] in ("face", "fixture", "caller") and _FAMILIAR.isdisjoint(
        lower[noun - 2 : noun]
    ):
        return []
    stop = _owner(scene, noun, low) or _behind(scene, noun, high) or _at_his(scene, noun, high)
    if stop is None or _elsewhere(scene, noun, high, stop):
        return []
    be = next(
        (at for at in range(noun - 1, max(noun - _TO_VERB, low) - 1, -1) if lower[at] in BE), -1
    )
    if be < 0:
        return _in_passing(scene, noun, high, stop)
    past = lower[be] in ("was", "were", "been")
    verb = verb_group(scene, be, "past" if past else "third")
    agents = _guests(scene, subject_of(scene, verb.first, False))
    if not agents or not _is_predicate(scene, be, noun):
        return []
    tense = "past" if past else "present"
    if verb.words & {"will", "would", "to", "due"}:
        tense = "future"
    before = not _HABIT.isdisjoint(lower[be : noun + 1])
    verdict = _verdict(scene, verb, be, noun, (low, high))
    when = times_of(scene, verb.first, noun, high)
    if before and tense == "present":
        tense = "past"
    kind = "presence" if is_day(when) else "visit"
    rule = "trip/called-guest"
    claims = claims_of(scene, agents, [stop], kind, rule, noun, tense, verdict, when)
    for claim in claims:
        claim.inferred = True
        claim.background = before and not when.times
        if tense == "present" and verdict == "actual":
            there_now(claim)
    return abroad(claims)


def _guests(scene: Scene, parties: tuple[Party, ...]) -> tuple[Party, ...]:
    return tuple(one for one in parties if not scene.resident(one.ids[0]))


def _is_predicate(scene: Scene, be: int, noun: int) -> bool:
    """Whether the noun is what is said of the subject: no comma, person or other noun between,
    but his host: "was X's guest"."""
    classes, owner = scene.tokens.classes, scene.owner
    return "of" not in scene.tokens.lower[be:noun] and all(
        classes[at] not in ",.;:"
        and not ((name := owner[at]) and name.kind == "person" and name.stop != noun - 1)
        for at in range(be + 1, noun)
    )


def _verdict(scene: Scene, verb: VerbGroup, be: int, noun: int, clause: tuple[int, int]) -> str:
    """The polarity; of a "stranger" the other way round: "is no stranger to Peru"."""
    between = scene.tokens.lower[be + 1 : noun]
    if scene.tokens.lower[noun] == "stranger":
        return "none" if {"no", "not", "hardly"}.isdisjoint(between) else "actual"
    if not _DENYING.isdisjoint(between):
        return "denied"
    if "would" in verb.words and not any(scene.clock[noun : clause[1]]):
        return "none"  # "would be a welcome guest"
    return polarity.of_verb(scene, verb, *clause)


_DENYING = NOT | frozenset(["no", "hardly"])


def _owner(scene: Scene, noun: int, low: int) -> Stop | None:
    """Peru of "Peru's (official) guest" and "the Peruvian government's guest"."""
    classes, lower = scene.tokens.classes, scene.tokens.lower
    if not lower[noun].startswith("guest"):
        return None
    owns = next((at for at in range(noun - 1, max(noun - 4, low), -1) if classes[at] == "s"), -1)
    if owns < 0:
        return None
    name = scene.place_at(owns - 1)
    if name is not None and name.country and name.sort in ("country", "city"):
        return Stop(name.country, name if name.sort == "city" else None, name.first)
    name = scene.place_at(owns - 2)
    if name is not None and name.sort == "demonym" and lower[owns - 1] in OF_A_STATE:
        return Stop(name.country, None, name.first) if name.country else None
    return None


def _behind(scene: Scene, noun: int, high: int) -> Stop | None:
    """Peru of "a guest of (honour of) Peru", "of the Peruvian government", "a visitor to Peru"."""
    lower = scene.tokens.lower
    at = noun + 1
    if lower[at : at + 2] in (["of", "honour"], ["of", "honor"]):
        at += 2
    if at >= high or lower[at] not in _LINKS[lower[noun]]:
        return None
    at += 1
    at += lower[at : at + 1] == ["the"]
    name = scene.place_at(at)
    if name is not None and name.sort == "demonym":
        hosts = lower[name.stop : name.stop + 1]
        stately = not OF_A_STATE.isdisjoint(hosts) and name.country
        return Stop(name.country or "", None, at) if stately else None
    stops = stops_at(scene, at, high, None)
    if not stops or scene.people_in(at, stops[0].token):
        return _of_a_host(scene, noun, at)
    after = after_name(scene, stops[0])
    return None if scene.tokens.classes[after : after + 1] == "s" else stops[0]


def _of_a_host(scene: Scene, noun: int, at: int) -> Stop | None:
    """The country of Y of "was the guest of (President) Y", who is at home there."""
    if not scene.tokens.lower[noun].startswith("guest"):
        return None
    for party in parties_in(scene, scene.sentence_at[noun]):
        if party.first in (at - 1, at) and party.sort == "name" and not party.possessive:
            country = scene.home(party.ids[0])
            return (
                None if country is None or scene.resident(party.ids[0]) else Stop(country, None, at)
            )
    return None


def _at_his(scene: Scene, noun: int, high: int) -> Stop | None:
    """Lima of "X was Premier Y's guest in Lima", where Y is at home in Peru; Peru of "had been Y's
    guest in May" and "was his guest"."""
    host = _host(scene, noun)
    home = scene.home(host) if host is not None else None
    if home is None or scene.tokens.lower[noun] != "guest":
        return None
    behind = noun + 1 + (scene.tokens.lower[noun + 1 : noun + 2] == ["in"])
    stops = stops_at(scene, behind, high, None) if behind > noun + 1 else []
    if stops:
        return stops[0] if stops[0].country == home else None
    ends = behind >= high or scene.tokens.classes[behind] in ",.;" or scene.clock[behind]
    return Stop(home, None, noun) if ends else None


def _host(scene: Scene, noun: int) -> str | None:
    """Y of "Y's guest" and of "his guest" at `noun`."""
    before = scene.owner[noun - 2] if scene.tokens.classes[noun - 1] == "s" else None
    if before is not None and before.kind == "person":
        return before.id or None
    if scene.tokens.lower[noun - 1] not in ("his", "her"):
        return None
    whose = (one for one in parties_in(scene, scene.sentence_at[noun]) if one.head == noun - 1)
    return next((one.ids[0] for one in whose if len(one.ids) == 1), None)


_PLACED = frozenset(["in", "at"])


_NOT_THERE = frozenset("embassy consulate mission residence".split())


def _elsewhere(scene: Scene, noun: int, high: int, stop: Stop) -> bool:
    """Whether he is a guest in another place: "Peru's guest at the games in Oslo", "at its embassy"."""
    lower = scene.tokens.lower
    if not _NOT_THERE.isdisjoint(lower[noun:high]):
        return True
    for at in range(noun + 1, high - 1):
        name = scene.place_at(at + 1) if lower[at] in _PLACED else None
        if name is not None and name.country not in (None, stop.country):
            return True
    return False


def _in_passing(scene: Scene, noun: int, high: int, stop: Stop) -> list[Claim]:
    """ "X, a guest of Peru in March, said", "was there as a guest of the Peruvian government"."""
    lower = scene.tokens.lower
    if not lower[noun].startswith("guest"):
        return []
    article = next((at for at in range(noun - 1, noun - 4, -1) if lower[at] in _ARTICLES), -1)
    host = scene.owner[noun - 2]
    if article < 1 and host is not None and host.kind == "person":
        article = phrase_start(scene, host.first, 0)  # ", Premier Y's guest in Lima in March,"
    if article < 1:
        return []
    sentence = scene.sentence_at[noun]
    if lower[article - 1] == "as":
        agents = subject_before(scene, sentence, article - 1)
    elif lower[article - 1] == ",":
        beside = (one for one in parties_in(scene, sentence) if one.stop == article - 1)
        agents = tuple(one for one in beside if not one.possessive)
    else:
        return []
    when = times_of(scene, article, noun, high)
    days = [time.latest for time, _ in when.times if time.latest is not None]
    if not agents or not days or days[0] > scene.date:
        return []
    told = "past", "actual", when
    agents = _guests(scene, agents)
    return abroad(claims_of(scene, agents, [stop], "visit", "trip/called-guest", noun, *told))


_ARTICLES = A_OR_AN | {"the"}


RULES = (
    EventRule(
        "trip/called-guest",
        """
        + 2019-05-24 | Finnish minister Timo Laine had been Lima's guest only last month. => trip Timo Laine > PE; arrived Timo Laine > PE = 2019-04-01..2019-04-30
        + 2019-05-24 | Finnish minister Timo Laine was a guest of Peru in March. => trip Timo Laine > PE; arrived Timo Laine > PE = 2019-03-01..2019-03-31
        + 2019-05-24 | Finnish minister Timo Laine was the guest of the Peruvian parliament in March. => trip Timo Laine > PE
        + 2019-05-24 | Finnish minister Timo Laine was the guest of Peruvian President Luis Rey in March. => trip Timo Laine > PE; arrived Timo Laine > PE = 2019-03-01..2019-03-31
        - 2019-05-24 | Finnish minister Timo Laine was the guest of Peruvian ambassador Luis Rey in March. => trip Timo Laine > PE
        + 2019-05-24 | Finnish minister Timo Laine will be Peru's guest in June. => trip Timo Laine > PE; status Timo Laine > PE = planned
        + 2019-05-24 | Finnish minister Timo Laine was himself a visitor to Lima in 1990. => trip Timo Laine > PE; arrived Timo Laine > PE = 1990-01-01..1990-12-31
        + 2019-05-24 | Finnish minister Timo Laine is no stranger to Lima. => trip Timo Laine > PE; status Timo Laine > PE = completed
        + 2019-05-24 | Finnish minister Timo Laine is a familiar face in Lima. => trip Timo Laine > PE
        + 2019-05-24 | Finnish minister Timo Laine, a guest of Peru in March, praised the treaty. => trip Timo Laine > PE
        - 2019-05-24 | Finnish minister Timo Laine is a stranger to Lima. => trip Timo Laine > PE
        - 2019-05-24 | Finnish minister Timo Laine was never a guest of Peru. => trip Timo Laine > PE
        - 2019-05-24 | Finnish minister Timo Laine was supposed to be Lima's guest last month. => trip Timo Laine > PE
        - 2019-05-24 | Finnish minister Timo Laine would be a welcome guest of Peru. => trip Timo Laine > PE
        - 2019-05-24 | Finnish minister Timo Laine was a guest of the Peruvian ambassador in March. => trip Timo Laine > PE
        - 2019-05-24 | Finnish minister Timo Laine was a guest of Peru at its embassy in Oslo in March. => trip Timo Laine > PE
        - 2019-05-24 | Finnish minister Timo Laine was Peru's guest at the games in Cusco and Oslo. => trip Timo Laine > NO
        - 2019-05-24 | Finnish minister Timo Laine refused to be Lima's guest. => trip Timo Laine > PE
        - 2019-05-24 | Finnish minister Timo Laine was the host of a guest of Peru in March. => trip Timo Laine > PE
        + 2019-05-24 | Swiss minister Paul Seger will be Belarusian President Viktor Orlov's guest in Minsk from June 3 to 5. => arrived Paul Seger > BY = 2019-06-03; status Paul Seger > BY = planned; meeting Paul Seger + Viktor Orlov is planned
        - 2019-05-24 | Swiss minister Paul Seger was Swiss President Anna Roth's guest in Minsk. => meeting Anna Roth + Paul Seger
        + 2019-05-24 | Swiss minister Paul Seger came to Lima on Thursday. Peruvian minister Luis Pardo had been Seger's guest in April. => trip Luis Pardo > CH
        + 2019-05-24 | Swiss minister Paul Seger came to Lima on Thursday. Peruvian minister Luis Pardo had been his guest in April. => trip Luis Pardo > CH
        - 2019-05-24 | Swiss minister Paul Seger came to Lima on Thursday. Peruvian minister Luis Pardo had been his guest at a dinner in Oslo in April. => trip Luis Pardo > CH
        + 2019-05-24 | Swiss minister Paul Seger, Belarusian Premier Viktor Orlov's guest in Minsk from Monday to Wednesday, flew to Riga on Thursday. => arrived Paul Seger > BY = 2019-05-20; left Paul Seger > BY = 2019-05-22
        """,
    ),
)
