"""Reads the verbs of meeting: "met", "sat down with", "saw", "paid a courtesy call on".

Only meetings in person of officials named in the article; calls, letters and gifts are none.
"""

from __future__ import annotations

from dataclasses import replace

from store.annotate.events.clause.clauses import VerbGroup, clause_start, clause_stop, verb_group
from store.annotate.events.clause.finite import clause_tense
from store.annotate.events.clause.lists import (
    governor,
    group,
    led_by,
    outer_governor,
    rest_of_list,
    whole_list,
)
from store.annotate.events.clause.scene import Party, Scene
from store.annotate.events.clause.triggers import Form
from store.annotate.events.judgement import polarity
from store.annotate.events.judgement.claims import MeetingClaim
from store.annotate.events.meeting.holders import holders
from store.annotate.events.meeting.meeting_claims import claims_of_verb, pair_claims, plain_tense
from store.annotate.events.meeting.meeting_nouns import THREE_WAY, noun_meeting
from store.annotate.events.who.agents import agents_of
from store.annotate.events.who.parties import parties_in
from store.annotate.events.who.partners import (
    among_hosts,
    further,
    heads_of_delegation,
    wait_for_head,
    whom_before,
)
from store.annotate.events.who.subjects import subject_of


def read_meeting_verb(
    scene: Scene, trigger: int, form: Form, frame: str = "meet"
) -> list[MeetingClaim]:
    """ "X met (with) Y", "X and Y met", "X sat down with Y", "X saw his counterpart Y"."""
    lower = scene.tokens.lower
    together = "together" in lower[trigger + 1 : trigger + 3]  # "dined together"
    if frame == "sit_with" and not together and not _with_someone(scene, trigger):
        return []
    if lower[trigger] == "talked" and "about" in lower[trigger + 1 : trigger + 3]:
        return []  # "talked about the plan with X": perhaps by telephone
    briefed = lower[trigger : trigger + 2] == ["briefed", "by"] or _seen_by(scene, trigger)
    if frame == "see" and not briefed and not _sees_someone(scene, trigger):
        return []
    if lower[trigger] in _GOING_OVER and lower[trigger + 1 : trigger + 2] != ["over"]:
        return []
    if lower[trigger].startswith("compar") and lower[trigger + 1 : trigger + 2] != ["notes"]:
        return []
    verb = verb_group(scene, trigger, form)
    if form == "ing" and lower[trigger] == "meeting" and noun_meeting(scene, trigger):
        return []
    low, high = clause_start(scene, trigger), clause_stop(scene, trigger)
    agents = _with_their_owner(scene, agents_of(scene, verb))
    fronted = (
        lower[trigger] == "met" and trigger == scene.tokens.sentences[scene.sentence_at[trigger]][0]
    )
    if fronted:
        agents = subject_of(scene, verb.first, True)
    if frame == "meet" and fronted:
        return _met_by(scene, verb, trigger, high, agents)
    if _a_game(scene, trigger, agents):
        return []
    if verb.passive:
        by = frame == "meet" or briefed
        return _met_by(scene, verb, trigger, high, agents) if by else []
    others = _objects(scene, trigger, high)
    if others and lower[trigger].startswith("discuss") and others[0].first == trigger + 1:
        others = ()  # "discussed X with bankers"
    if not others and "whom" in lower[max(trigger - 9, 0) : trigger]:
        others = whom_before(scene, parties_in(scene, scene.sentence_at[trigger]), trigger)
    if len(agents) == 1 and not others and scene.tokens.lower[verb.first - 1] == "who":
        # "A and B, who met in Havana"
        parties = parties_in(scene, scene.sentence_at[trigger])
        agents = whole_list(scene, parties, parties.index(agents[0]))
    if not agents or (lower[trigger] == "sit" and not verb.words):
        return []  # "A and B sit together on the committee"
    tense = plain_tense(scene, verb.tense, verb.control, trigger)
    if verb.tense == "participle" and _before_meeting(scene, verb.first):
        tense = "future"
    verdict = polarity.of_verb(scene, verb, low, high)
    if not others:
        wait_for_head(scene, trigger, agents, tense, verdict)
        if _met_others(scene, trigger, high):
            return []
    return pair_claims(
        *(scene, agents, others, "meeting/meet", trigger, low, high, tense, verdict),
        joint=lower[trigger + 1 : trigger + 2] == ["jointly"]
        or not THREE_WAY.isdisjoint(lower[trigger:high])
        or "at one table" in " ".join(lower[trigger:high]),
    )


_TO_WITH = 20
"""Tokens from a verb to its "with", at most."""


def _with_someone(scene: Scene, trigger: int) -> bool:
    """Whether it is told with whom somebody sat, or that two "sat down for talks"."""
    lower = scene.tokens.lower
    if "with" in lower[trigger + 1 : trigger + _TO_WITH]:
        return True
    if lower[trigger + 1 : trigger + 3] in (["down", "for"], ["down", "to"]):
        near = lower[trigger + 3 : trigger + 8]
        return any(scene.triggers.nouns.get(word) == "talks" for word in near)
    return "whom" in lower[max(trigger - 4, 0) : trigger]


_EACH_OTHER = frozenset("each one reporters journalists".split())
"""Behind "met with": that they met one another, or the press together."""


def _met_others(scene: Scene, trigger: int, high: int) -> bool:
    """Whether those who met did so with others, who are not named: "A and B met with farmers"."""
    lower = scene.tokens.lower
    with_ = next(
        (at for at in range(trigger + 1, min(trigger + 4, high)) if lower[at] == "with"), 0
    )
    return 0 < with_ < high - 1 and lower[with_ + 1] not in _EACH_OTHER


def _before_meeting(scene: Scene, first: int) -> bool:
    """Whether "meeting" at `first` is what comes after something to come: "is to see A on Monday
    before meeting B", "will fly home on Monday after meeting A"."""
    lower = scene.tokens.lower
    low, stop = scene.tokens.sentences[scene.sentence_at[first]]
    if lower[first - 1] not in ("before", "after") or first - 1 == low:
        return False
    if lower[first - 1] == "after" and any(
        time is not None and time.latest is not None and time.latest <= scene.date
        for time in scene.clock[first:stop]
    ):
        return False
    return clause_tense(scene, first - 1) == "future"


def _with_their_owner(scene: Scene, agents: tuple[Party, ...]) -> tuple[Party, ...]:
    """X, A and B of "X and his Polish and Danish counterparts, A and B, met"."""
    if len(agents) < 2:
        return agents
    lower = scene.tokens.lower
    at = agents[0].first - 1 - (lower[agents[0].first - 1] == ",")
    if lower[at] not in ("counterparts", "colleagues"):
        return agents
    for party in reversed(parties_in(scene, scene.sentence_at[at])):
        if party.stop < at and party.sort == "name" and not party.possessive:
            joined = lower[party.stop : party.stop + 2] in (["and", "his"], ["and", "her"])
            return (party, *agents) if joined and party not in agents else agents
    return agents


_GAMES = frozenset(
    """final finals semifinal semifinals semi-final semi-finals quarterfinal quarterfinals match
    matches round seed seeded tournament wimbledon""".split()
)


def _a_game(scene: Scene, trigger: int, agents: tuple[Party, ...]) -> bool:
    """Whether those who "will meet in the final" are players: nobody of them holds an office."""
    if any(scene.officials[one].roles for party in agents for one in party.ids):
        return False
    first, stop = scene.tokens.sentences[scene.sentence_at[trigger]]
    return not _GAMES.isdisjoint(scene.tokens.lower[first:stop])


_GOING_OVER = frozenset("go goes went gone going".split())


def _met_by(
    scene: Scene, verb: VerbGroup, trigger: int, high: int, agents: tuple[Party, ...]
) -> list[MeetingClaim]:
    """ "was met at the airport by X": X and who came met there."""
    parties = parties_in(scene, scene.sentence_at[trigger])
    for number, party in enumerate(parties):
        if (
            trigger < party.first <= min(trigger + 12, high)
            and governor(scene, party) == "by"
            and not party.possessive
        ):
            hosts = rest_of_list(scene, parties, number)
            kin = tuple(one for one in agents if _is_kin_of(scene, hosts, one))
            others = tuple(one for one in agents if one not in kin)
            agents, hosts = _without_their_own(scene, others, hosts), (*hosts, *kin)
            return claims_of_verb(scene, verb, agents, hosts, "meeting/met-by", trigger)
    hosts = among_hosts(scene, trigger, parties)
    if not hosts:
        return []
    return claims_of_verb(scene, verb, agents, hosts, "meeting/met-by", trigger)


def _is_kin_of(scene: Scene, hosts: tuple[Party, ...], party: Party) -> bool:
    """Whether somebody is told beside the hosts: "Met by President Ek and Ek's wife, | Orla, the pope
    said"."""
    told = scene.tokens.lower[max(party.first - 2, 0) : party.head]
    return hosts[-1].first < party.first and not _FELLOWS.isdisjoint(told)


def _without_their_own(
    scene: Scene, agents: tuple[Party, ...], hosts: tuple[Party, ...]
) -> tuple[Party, ...]:
    """ "They were met in Lima by Y" without the Peruvian envoy, who had seen the guests off."""
    homes = {scene.home(one) for party in hosts for one in party.ids} - {None}
    found: list[Party] = []
    for party in agents:
        ids = tuple(one for one in party.ids if scene.home(one) not in homes)
        plural = party.sort == "pronoun" and ids and len(party.ids) > 1
        found.append(replace(party, ids=ids) if plural else party)
    return tuple(found)


_TO_COLON = 9
"""Tokens from "saw" to the colon before those whom one saw."""


_SCREENS = frozenset("television tv screen screens film video".split())
"""On which one sees somebody from afar."""


_PLURALS = frozenset(
    "ministers leaders presidents premiers ambassadors envoys counterparts".split()
)


def _seen_by(scene: Scene, trigger: int) -> bool:
    """Whether "was seen (on Friday) by X" tells of an audience, not of how X regards somebody."""
    lower = scene.tokens.lower
    if (
        lower[trigger] != "seen"
        or lower[trigger - 1] not in _BEEN
        or "as" in lower[trigger - 4 : trigger]
    ):
        return False
    at = trigger + 1
    while at < len(lower) and (lower[at] in ("on", "there", "here") or scene.clock[at] is not None):
        at += 1
    if lower[at : at + 1] != ["by"]:
        return False
    for party in parties_in(scene, scene.sentence_at[trigger]):
        if party.first > at:
            behind = lower[party.stop : party.stop + 1]
            return party.sort == "name" and party.first <= at + 2 and behind != ["as"]
    return False


_BEEN = frozenset("was were been be also then both later".split())
"""Before "seen by": of somebody, not "a plan seen by X"."""


def _sees_someone(scene: Scene, trigger: int) -> bool:
    """Whether "saw" has a person as its object: "saw his counterpart X", "saw both X and Y"."""
    lower = scene.tokens.lower
    if lower[trigger + 1 : trigger + 3] in (["him", "off"], ["her", "off"], ["them", "off"]):
        return False
    for party in parties_in(scene, scene.sentence_at[trigger]):
        # "will brief the ministers of Mali and Togo, X and Y"
        comma = party.first - 1
        if (
            trigger + 3 < comma < trigger + 14
            and lower[comma] == ","
            and lower[trigger + 1] in ("the", "his", "her", "their")
            and not _PLURALS.isdisjoint(lower[trigger + 2 : trigger + 6])
        ):
            return "," not in lower[trigger + 1 : comma]
    if lower[trigger + 1 : trigger + 3] in (["each", "other"], ["one", "another"]):
        return True
    if lower[trigger] == "seen" and "whom" in lower[max(trigger - 4, 0) : trigger]:
        return True  # "X, whom he had seen in Lima"
    listed = lower[trigger + 1 : trigger + _TO_COLON]
    if ":" in listed and not _PLURALS.isdisjoint(listed[: listed.index(":")]):
        return True  # "saw three presidents in two days: X in Lima, Y in Quito"
    after = trigger + 1
    while lower[after : after + 1] and lower[after] in ("both", "each", "of"):
        after += 1
    return any(
        trigger < party.first <= after
        and (
            party.sort == "name"
            or lower[party.head] in ("him", "her", "them")
            or len(party.ids) > 1
            or (
                party.sort == "description"
                and party.first == trigger + 1
                and lower[trigger].startswith(("see", "saw"))
            )
        )
        and not party.possessive
        and lower[party.stop : party.stop + 1] not in (["off"], ["as"])
        and not _SCREENS.intersection(lower[party.stop : party.stop + 3])
        for party in parties_in(scene, scene.sentence_at[trigger])
    )


def read_call(scene: Scene, trigger: int, form: Form) -> list[MeetingClaim]:
    """ "paid a courtesy call on Y", "called on Y" (but not "called on Y to act").

    Also "called at the residence of Y".
    """
    lower = scene.tokens.lower
    stop = scene.tokens.sentences[scene.sentence_at[trigger]][1]
    on = trigger + 1
    if lower[trigger].startswith(("drop", "look")):
        if lower[on : on + 1] != ["in"]:
            return []
        on += 1  # "dropped in on Y"
    while on < stop and scene.clock[on] is not None:
        on += 1  # "called Friday on Y"
    if lower[on : on + 1] == ["at"]:
        on = _at_his_home(scene, on, stop)
    elif lower[on : on + 1] != ["on"]:
        return []
    high = clause_stop(scene, trigger)
    parties = parties_in(scene, scene.sentence_at[trigger])
    courtesy = lower[trigger - 1] in ("courtesy", "farewell", "a", "protocol")
    target = [party for party in parties if on < party.first <= on + 2]
    if not target:
        return []
    party = target[0]
    if not courtesy and (party.possessive or "to" in lower[party.stop : min(party.stop + 2, high)]):
        return []
    first = scene.tokens.sentences[scene.sentence_at[trigger]][0]
    at = trigger
    if courtesy:
        for index in range(trigger - 1, max(trigger - 6, first - 1), -1):
            word = scene.triggers.verbs.get(lower[index])
            if word is not None and "pay" in word.frames:
                at, form = index, word.form
                break
    verb = verb_group(scene, at, form)
    hosts = rest_of_list(scene, parties, parties.index(party))
    if courtesy and at == trigger:
        return _of_a_call(scene, trigger, first, parties, hosts)
    return claims_of_verb(scene, verb, agents_of(scene, verb), hosts, "meeting/call-on", trigger)


def _of_a_call(
    scene: Scene, trigger: int, first: int, parties: list[Party], hosts: tuple[Party, ...]
) -> list[MeetingClaim]:
    """ "His visit ended with a call on X": of whom the visit is."""
    low, high = clause_start(scene, trigger), clause_stop(scene, trigger)
    agents, opening = holders(scene, trigger, first, parties)
    for party in parties if not agents else ():
        own = scene.tokens.lower[party.stop : party.stop + _TO_VISIT]
        if party.possessive and any(scene.triggers.nouns.get(one) == "visit" for one in own):
            agents = (replace(party, possessive=False),)  # "X's visit ended with a call on Y"
    verdict = polarity.of_noun(scene, opening, trigger, high)
    tense = clause_tense(scene, trigger)
    tense = tense if tense == "future" else "past"
    return pair_claims(scene, agents, hosts, "meeting/call-on", trigger, low, high, tense, verdict)


_TO_VISIT = 5
"""Tokens from a possessor to his visit: "X's three-day official visit"."""


_HOMES = frozenset("residence home house office palace villa dacha bedside".split())


def _at_his_home(scene: Scene, at: int, stop: int) -> int:
    """The "of" behind "called at the (private) residence"; `stop` where no home follows."""
    lower = scene.tokens.lower
    ahead = range(at + 2, min(at + 5, stop - 1))
    return next((k + 1 for k in ahead if lower[k] in _HOMES and lower[k + 1] == "of"), stop)


def _objects(scene: Scene, trigger: int, high: int) -> tuple[Party, ...]:
    """Whom the verb at `trigger` has as its object, in a clause that ends at `high`."""
    parties = parties_in(scene, scene.sentence_at[trigger])
    lower = scene.tokens.lower
    for number, party in enumerate(parties):
        if party.first <= trigger:
            continue
        if party.first > high or party.first - trigger > 24:
            break
        word = outer_governor(scene, party)
        if word == "," and not _SINCE.isdisjoint(lower[trigger + 1 : party.first]):
            break  # "met no leader since the death of his father, X"
        if led_by(scene, party):
            return heads_of_delegation(scene, parties, number)  # "met a delegation headed by X"
        if party.possessive and party.sort == "pronoun":
            continue  # "his counterpart X": X comes next
        if (
            party.first == trigger + 1
            or word in _BEFORE_OBJECTS
            or lower[party.first - 2 : party.first] == ["among", "them"]
            or _only_times(scene, trigger, party.first)
        ):
            if party.possessive:
                continue  # "met Bush's aide": not the man himself
            _, end = group(scene, parties, number)
            some = tuple(one for one in parties[number:end] if not one.possessive)
            return some + further(scene, parties, end, high)
        if number and _is_fellow_of(scene, parties[number - 1], party, trigger):
            return rest_of_list(scene, parties, number)
        if word in ("by", "of", "to", "for"):
            continue
    return ()


_FELLOWS = frozenset(
    """colleague counterpart predecessor successor deputy aide adviser wife husband brother sister
    son daughter""".split()
)


def _is_fellow_of(scene: Scene, owner: Party, party: Party, trigger: int) -> bool:
    """Whether a name stands behind "met Ek's colleague" or "met with Ek's successor"."""
    lower = scene.tokens.lower
    between = lower[owner.stop : party.head]
    return (
        owner.possessive
        and owner.sort == "name"
        and party.sort == "name"
        and not party.possessive
        and not _FELLOWS.isdisjoint(between)
        and len(between) <= 4
        and owner.first - trigger <= 1 + (lower[trigger + 1] == "with")
    )


_BEFORE_OBJECTS = frozenset(
    """with met meet , : and both including included includes were comprising counterparts
    colleagues""".split()
)


_SINCE = frozenset("since after before when until while because".split())


_NO_OBJECT = frozenset("here on in at with separately late briefly the a again today later".split())


def _only_times(scene: Scene, first: int, stop: int) -> bool:
    """Whether only times, names and adverbs stand between tokens `first` and `stop`."""
    lower = scene.tokens.lower
    return all(
        scene.clock[index] is not None
        or scene.owner[index] is not None
        or lower[index] in _NO_OBJECT
        for index in range(first + 1, stop)
    )
