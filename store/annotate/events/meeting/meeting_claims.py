"""Makes meeting claims from two sides of a meeting, and from one who sat in with those who met.

Where and when it was is found in where_met.py; the verbs and nouns of meeting are read elsewhere.
"""

from __future__ import annotations

import datetime as dt

from store.annotate.closed_words import WAS
from store.annotate.events.clause.clauses import AUXILIARIES, VerbGroup, clause_start, clause_stop
from store.annotate.events.clause.finite import clause_tense
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Party, Scene
from store.annotate.events.judgement import polarity
from store.annotate.events.judgement.calling_off import calling_off_denied, calls_off
from store.annotate.events.judgement.claims import MeetingClaim
from store.annotate.events.meeting.meeting_days import apart
from store.annotate.events.meeting.where_met import end_of_telling, held_at
from store.annotate.events.who.delegations import as_a_body
from store.model import Window

_APART = frozenset(
    """telephone telephoned telephonic phone phoned video videoconference teleconference""".split()
)
"""Not in person. Letters and gifts have no verb of meeting of their own."""


_SHOWN = (["footage"], ["clip"], ["images"], ["showed"], ["shows"])
"""Behind "video": that a meeting was filmed, not that it was held from afar."""


_LOOKS_AHEAD = frozenset(["expects", "expect"])


def plain_tense(scene: Scene, tense: str, control: str, trigger: int) -> str:
    """The tense of a meeting's verb, "" where an infinitive or participle leaves it open."""
    if tense == "infinitive" and not control:
        return clause_tense(scene, trigger)  # "will hold talks with X, meet with Y"
    if tense == "infinitive":
        if control in scene.triggers.planned:
            return "future"
        before = scene.tokens.lower[max(trigger - 8, 0) : trigger]
        if not {"agreed", "agree", "agrees", "promised"}.isdisjoint(before):
            return "future"  # "agreed in principle to meet X"
        if control in _LOOKS_AHEAD or clause_tense(scene, trigger) == "future":
            return "future"  # "is to hold talks with X and to meet Y"
        return ""
    return "" if tense == "participle" else tense


def claims_of_verb(
    scene: Scene,
    verb: VerbGroup,
    agents: tuple[Party, ...],
    others: tuple[Party, ...],
    rule: str,
    trigger: int,
    *,
    joint: bool = False,
) -> list[MeetingClaim]:
    """What a verb tells of a meeting: `pair_claims` with the verb's tense and polarity, in the
    clause of `trigger`."""
    if _was_not_seen(scene, trigger):
        return []
    low, high = clause_start(scene, trigger), clause_stop(scene, trigger)
    return pair_claims(
        scene,
        agents,
        others,
        rule,
        trigger,
        low,
        high,
        plain_tense(scene, verb.tense, verb.control, verb.verb),
        polarity.of_verb(scene, verb, low, high),
        joint=joint,
    )


_UNSEEN = (["did", "not", "see"], ["did", "not", "meet"], ["was", "not", "received"])


def _was_not_seen(scene: Scene, trigger: int) -> bool:
    """Whether the sentence says behind a verb that the other was not met: "but did not see him"."""
    lower = scene.tokens.lower
    last = scene.tokens.sentences[scene.sentence_at[trigger]][1]
    at = next((at for at in range(trigger, last) if lower[at] in ("but", "though")), last)
    return any(lower[k : k + 3] in _UNSEEN for k in range(at + 1, min(at + 3, last)))


def pair_claims(
    scene: Scene,
    agents: tuple[Party, ...],
    others: tuple[Party, ...],
    rule: str,
    trigger: int,
    low: int,
    high: int,
    tense: str,
    verdict: str,
    *,
    joint: bool = False,
) -> list[MeetingClaim]:
    """A claim for each pair across the two sides; one joint claim where only one side is named.

    `joint`: all of the others are there at once ("a summit with A and B").
    """
    lower = scene.tokens.lower
    begin = max(low, trigger - 8)
    for at in range(trigger - 2, begin, -1):
        if lower[at] == "and" and (lower[at + 1] in AUXILIARIES or lower[at + 1] == "agreed"):
            begin = at  # "spoke by telephone and agreed to meet", "and is set to see him"
    if lower[trigger - 1] == "to" and "agreed" in lower[low:trigger] and _is_fixed(scene, trigger):
        begin = trigger  # "agreed in a telephone conversation to meet in Rome on Friday"
    if any(
        lower[at] in _APART and lower[at + 1 : at + 2] not in _SHOWN
        for at in range(begin, min(high, trigger + 16))
    ):
        return []
    pairs = _pairs(scene, agents, others, hosting=rule == "meeting/received", joint=joint)
    if not pairs:
        return []
    ahead = tense == "future" or _was_due(lower, low, trigger)
    if verdict == "actual" and ahead and _called_off_later(scene, trigger):
        verdict = "cancelled"
    high = end_of_telling(scene, trigger, high)
    held = held_at(scene, trigger, low, high, tense)
    if tense == "future" and held.day is not None and _has_it(lower, low, trigger):
        held = held._replace(day=_next_one(scene, held.day))
    parties = [*agents, *others]
    bounds = scene.tokens.sentences[scene.sentence_at[trigger]]
    near = [party for party in parties if bounds[0] <= party.first < bounds[1]]
    of_now = tense in ("", "past", "present")
    if of_now and held.day is not None and held.day.earliest > scene.date:
        tense = "future"
    claims = [
        MeetingClaim(
            officials=pair,
            rule=rule,
            first=min([trigger, *(party.first for party in near)]),
            stop=max([trigger + 1, *(party.stop for party in near)]),
            trigger=trigger,
            sentence=scene.sentence_at[trigger],
            tense=tense,
            polarity=verdict,
            when=held.day,
            place=held.place,
            country=held.country,
            whole=tuple(one.ids[0] for one in parties if as_a_body(scene, one, trigger)),
        )
        for pair in pairs
    ]
    return apart(scene, claims, others, trigger, high)


def _has_it(lower: list[str], low: int, trigger: int) -> bool:
    """Whether somebody "has an appointment", or "it is X whom" he is to meet."""
    words = lower[low:trigger]
    return not {"has", "have", "is"}.isdisjoint(words) and WAS.isdisjoint(words)


def _next_one(scene: Scene, day: Window) -> Window:
    """The same day of the coming week, of a weekday that was taken for one gone by."""
    week = dt.timedelta(days=7)
    if day.earliest != day.latest or not scene.date - week < day.earliest < scene.date:
        return day
    return Window(day.earliest + week, day.latest + week, day.phrase)


_DUE_TO = frozenset("to due set scheduled supposed expected".split())


def _was_due(lower: list[str], low: int, trigger: int) -> bool:
    """Whether what is told was still to come: "was to have lunch with X"."""
    return any(lower[at] in WAS and lower[at + 1] in _DUE_TO for at in range(low, trigger))


_TO_DAY = 8
"""Tokens from "meet" to the day that is fixed, at most."""


def _is_fixed(scene: Scene, trigger: int) -> bool:
    """Whether a day to come is told with a meeting that was agreed on."""
    times = (time for time in scene.clock[trigger + 1 : trigger + _TO_DAY] if time is not None)
    return any(time.latest is not None and time.latest >= scene.date for time in times)


_AFTER_BUT = 12
"""Tokens from "but" to the calling off of what was planned before it."""


def _called_off_later(scene: Scene, trigger: int) -> bool:
    """Whether the sentence goes on: "was due to meet X on Monday, but the talks were called off"."""
    lower, triggers = scene.tokens.lower, scene.triggers
    stop = scene.tokens.sentences[scene.sentence_at[trigger]][1]
    but = next((at for at in range(trigger + 1, stop - 2) if lower[at] == "but"), -1)
    if but < 0:
        return False
    if not _NO_SHOW.isdisjoint(lower[but + 2 : but + 4]):
        return not _APPEARED.isdisjoint(lower[but + 3 : min(but + 6, stop)])
    if any(lower[at : at + 2] in _BACKED_OUT for at in range(but + 1, min(but + 4, stop))):
        return True
    if lower[but + 1] not in _IT and triggers.nouns.get(lower[but + 2]) != "talks":
        return False
    return any(
        (lower[at] in triggers.cancel or calls_off(scene, at))
        and not _PASSIVE.isdisjoint(lower[at - 3 : at])
        and not calling_off_denied(scene, at)
        for at in range(but + 2, min(but + _AFTER_BUT, stop))
    )


_BACKED_OUT = (
    ["pulled", "out"],
    ["backed", "out"],
    ["dropped", "out"],
    ["cried", "off"],
    ["begged", "off"],
)


_IT = frozenset(["it", "they", "this"])


_NO_SHOW = frozenset(["never", "not", "failed"])


_APPEARED = frozenset("came come turned turn showed show appeared appear arrived arrive".split())
"""Behind "but he never", "but X did not": the one waited for stayed away."""


_PASSIVE = frozenset("was were been be".split())


def _pairs(
    scene: Scene,
    agents: tuple[Party, ...],
    others: tuple[Party, ...],
    *,
    hosting: bool,
    joint: bool,
) -> list[tuple[str, ...]]:
    """Who met whom: each of one side with each of the other, or all of the only side named.

    Also those of one side who are of two countries; not `hosting` ones, and of the others only
    those who are there at once (`joint`).
    """
    left = list(dict.fromkeys(one for party in agents for one in party.ids))
    right = [
        one
        for one in dict.fromkeys(one for party in others for one in party.ids)
        if one not in left
    ]
    if not (left and right):
        only = tuple(left or right)
        homes = {scene.home(one) for one in only}
        if len(only) < 2 or (len(homes) == 1 and None not in homes):
            return []  # "A and B met with students": on one side
        return [only]
    pairs: list[tuple[str, ...]] = [
        (a, b) for a in left for b in right if not _among_hosts(scene, agents, a, b)
    ]
    for some in ([] if hosting else left, right if joint else []):
        pairs += [
            (a, b)
            for number, a in enumerate(some)
            for b in some[number + 1 :]
            if None not in (scene.home(a), scene.home(b)) and scene.home(a) != scene.home(b)
        ]
    return pairs


def _among_hosts(scene: Scene, agents: tuple[Party, ...], one: str, met: str) -> bool:
    """Whether "they" take in a guest and one of the country of those whom they met: in "X had talks
    with Peru's Y. They also met President Z" of Peru, it is X and his party."""
    together = next((party.ids for party in agents if one in party.ids), ())
    home = scene.home(one)
    return (
        len(together) > 1
        and home is not None
        and home == scene.home(met)
        and any(scene.home(mate) not in (home, None) for mate in together)
    )


def _of_another_side(scene: Scene, one: str, official: str, claim: MeetingClaim) -> bool:
    """Whether an official of a meeting is of the other side than one who sat in.

    Also one of no known country, where the other of the two who met is of his side.
    """
    home = scene.home(official)
    if home is not None:
        return home != scene.home(one)
    mates = [who for who in claim.officials if who != official and scene.home(who) is not None]
    return official in claim.officials and any(scene.home(who) == scene.home(one) for who in mates)


def joining(
    scene: Scene,
    others: list[str],
    met: list[MeetingClaim],
    sentence: int,
    first: int,
    stop: int,
    rule: str = "meeting/sat-in",
) -> list[MeetingClaim]:
    """Pairs of those who sat in with the other side of each meeting, and with each other's."""
    found: list[MeetingClaim] = []
    for claim in met:
        for number, one in enumerate(others):
            for official in (*claim.officials, *others[number + 1 :]):
                if one in claim.officials or not _of_another_side(scene, one, official, claim):
                    continue
                found.append(
                    MeetingClaim(
                        (one, official),
                        rule,
                        first,
                        stop,
                        first,
                        sentence,
                        claim.tense,
                        claim.polarity,
                        claim.when,
                        claim.place,
                        claim.country,
                        tuple(some for some in claim.whole if some == official),
                    )
                )
    return found


RULES = (
    EventRule(
        "meeting/judge-not-among-hosts",
        """
        + 2019-06-19 | Lao Defence Minister Seng Sayavong had talks in Riga with Latvian Defence Minister Artis Kalns. They also met Prime Minister Janis Ozols of Latvia. => meeting Janis Ozols + Seng Sayavong
        - 2019-06-19 | Lao Defence Minister Seng Sayavong had talks in Riga with Latvian Defence Minister Artis Kalns. They also met Prime Minister Janis Ozols of Latvia. => meeting Artis Kalns + Janis Ozols
        """,
    ),
)
