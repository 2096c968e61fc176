"""Reads where an official is from a phrase beside a name ("X, in Rome for talks") or from "here".

These are weaker than words of travel, so residents (ambassadors, correspondents) are left out and
what hangs on "here" is marked as inferred.
"""

from __future__ import annotations

from store.annotate.events.clause.clauses import clause_stop, verb_group
from store.annotate.events.clause.destinations import Stop, after_name, stops_at
from store.annotate.events.clause.finite import clause_tense
from store.annotate.events.clause.nouns import names_a_meeting
from store.annotate.events.clause.scene import Party, Scene
from store.annotate.events.clause.timing import NO_TIMES, When, days_told, times_of
from store.annotate.events.judgement.claims import Claim, abroad
from store.annotate.events.judgement.dashed import held_back
from store.annotate.events.travel.absent import is_absent
from store.annotate.events.travel.from_and_via import stops_after_from
from store.annotate.events.travel.making import claims_of, presence_at_dateline
from store.annotate.events.who.guests import guests_among, in_office
from store.annotate.events.who.parties import parties_in
from store.annotate.events.who.subjects import speaker_after, subject_before, subject_of
from store.model import TimeExpression


def read_apposed(scene: Scene, sentence: int) -> list[Claim]:
    """ "X, in Washington as part of a tour, told …", "X, now in Rome for talks"."""
    lower = scene.tokens.lower
    last = scene.tokens.sentences[sentence][1]
    found: list[Claim] = []
    for party in parties_in(scene, sentence):
        at = party.stop
        if party.sort != "name" or party.possessive or at + 3 >= last or lower[at] != ",":
            continue
        at += 1
        back = at + (lower[at] in ("just", "newly"))
        if lower[back : back + 2] in (["back", "from"], ["fresh", "from"], ["returned", "from"]):
            for one in _and_before(scene, sentence, party):
                found += _back_from(scene, one, back + 1, last)
            continue
        if lower[at] in _DUE:
            found += _due_in(scene, party, at, last)
            continue
        sure = lower[at] in _SURELY or lower[at : at + 2] in _AT_REST
        if lower[at] in _BEFORE_IN:
            at += 1
        at += 2 * (lower[at : at + 2] in _AT_REST)
        in_town = at + (lower[at : at + 2] == ["in", "town"])
        if lower[in_town] in _HERE:
            found += _here_for(scene, party, in_town)
            continue
        if lower[at] != "in" or scene.clock[at] is not None or scene.resident(party.ids[0]):
            continue
        stops = stops_at(scene, at + 1, last, party.ids[0])
        after = after_name(scene, stops[-1]) if stops else last
        past = _lately_there(scene, party, stops[:1], after, last)
        if past:
            found += past
            continue
        if after >= last or not (lower[after] in _GOING_ON or (sure and lower[after] == ",")):
            continue
        claims = claims_of(
            scene,
            (party,),
            stops[:1],
            "presence",
            "trip/apposed",
            party.head,
            "present",
            "actual",
            times_of(scene, after, after, min(after + 3, last))
            if lower[after] == "since"
            else times_of(scene, party.first, party.first, party.first),
        )
        for claim in claims:
            claim.present = True
        found += abroad(claims)
    return found


def _and_before(scene: Scene, sentence: int, party: Party) -> tuple[Party, ...]:
    """A and B of "A and B, back from Oslo", whose last is given."""
    lower = scene.tokens.lower
    beside = tuple(
        one
        for one in parties_in(scene, sentence)
        if one.sort == "name" and not one.possessive and lower[one.stop : party.first] == ["and"]
    )
    return (*beside, party)


_ONLY = frozenset(["only", "just", "as", "recently"])


def _lately_there(
    scene: Scene, party: Party, stops: list[Stop], after: int, last: int
) -> list[Claim]:
    """ "X, in Lima (only) last month, said": a stay that is over, whose place ends before `after`."""
    lower, clock = scene.tokens.lower, scene.clock
    at = after
    while at < last and (lower[at] in _ONLY or lower[at] == "in"):
        at += 1
    time = clock[at] if at < last else None
    if not stops or time is None or time.latest is None or time.latest >= scene.date:
        return []
    stop = next((one for one in range(at, last) if clock[one] is not time), last)
    if stop >= last or lower[stop] != ",":
        return []
    when = times_of(scene, at, at, stop)
    told = "past", "actual", When(((time, ""),), None) if not when.times else when
    claims = claims_of(scene, (party,), stops, "visit", "trip/apposed", party.head, *told)
    for claim in claims:
        claim.background = True
    return abroad(claims)


_DUE = frozenset(["due", "expected"])


def _due_in(scene: Scene, party: Party, at: int, last: int) -> list[Claim]:
    """ "X, due in Oslo on Monday for talks, said"."""
    if scene.tokens.lower[at + 1] not in ("in", "at") or scene.resident(party.ids[0]):
        return []
    stops = stops_at(scene, at + 2, last, party.ids[0])[:1]
    when = times_of(scene, at, at, clause_stop(scene, at))
    verdict = "cancelled" if held_back(scene, at, last) else "actual"
    claims = claims_of(
        scene, (party,), stops, "arrive", "trip/apposed", party.head, "future", verdict, when
    )
    return abroad(claims)


_HERE = frozenset(["here", "town"])
"""Last words of "here" and "in town"."""


def _here_for(scene: Scene, party: Party, at: int) -> list[Claim]:
    """ "X, here for a forum, said": a guest of where the report comes from."""
    dateline = scene.dateline
    if dateline is None or scene.tokens.lower[at + 1] not in _GOING_ON:
        return []
    agents = guests_among(scene, (party,), dateline.country or "")
    none = NO_TIMES
    return presence_at_dateline(scene, agents, "trip/apposed", party.head, at, none)


def _back_from(scene: Scene, party: Party, index: int, last: int) -> list[Claim]:
    """ "X, just back from Oslo, said": a journey that is over, whose "from" is at `index`."""
    claims = claims_of(
        scene,
        (party,),
        stops_after_from(scene, index, last, party.ids[0])[:2],
        "leave",
        "trip/apposed",
        party.head,
        "past",
        "actual",
        times_of(scene, index, index, clause_stop(scene, index)),
    )
    for claim in claims:
        claim.over = True
    return abroad(claims)


_GOING_ON = frozenset("as for on to ahead at with since after where".split())
"""After the place of "X, in Oslo since Monday, …"."""


_SURELY = frozenset("now currently already still".split())


_BEFORE_IN = _SURELY | {"who", "while", "back", "again"}
"""Between a name's comma and the "in" of "X, now in Oslo for talks"."""


_AT_REST = (["on", "holiday"], ["on", "vacation"], ["on", "leave"])
"""Before the "in" of "X, on holiday in Austria,"."""


_BEFORE_FROM = frozenset("just newly back fresh returned".split())
"""First words of "X, just back from Oslo"."""


def _tells_where(lower: list[str], at: int) -> bool:
    """Whether the words behind a name's comma may be "now in" or "just back from"."""
    if lower[at] in _BEFORE_IN and lower[at : at + 2] != ["back", "from"]:
        at += 1
        return at < len(lower) and (lower[at] == "in" or lower[at] in _HERE)
    if lower[at : at + 2] in _AT_REST:
        return True
    return lower[at] == "in" or lower[at] in _HERE or lower[at] in _BEFORE_FROM | _DUE


def apposed(scene: Scene) -> set[int]:
    """The sentences in which the words after a name are as `read_apposed` looks for."""
    lower, last = scene.tokens.lower, len(scene.tokens.lower) - 1
    found: set[int] = set()
    for token, _ in scene.first_people:
        name = scene.owner[token]
        after = name.stop if name is not None else last
        if after < last and lower[after] == "," and _tells_where(lower, after + 1):
            found.add(scene.sentence_at[token])
    return found


_GATHERINGS = frozenset("talks summit meeting conference forum negotiations assembly".split())


def _present_here(scene: Scene, sentence: int, index: int) -> list[Claim]:
    """ "X put forward a text at trade talks here": X sits in the talks."""
    dateline = scene.dateline
    if dateline is None or not dateline.country:
        return []
    agents = guests_among(scene, subject_before(scene, sentence, index), dateline.country)
    if clause_tense(scene, index) == "future" or not agents:
        return []
    if is_absent(scene, agents[-1].stop, index):
        return []
    when = times_of(scene, index, index, index)
    return presence_at_dateline(scene, agents, "trip/present-here", index, index, when)


_BODIES = frozenset(
    """ministry government embassy office police agency department presidency palace cabinet
    secretariat army authorities officials sources organisers organizers commission
    committee""".split()
)
"""Who else may have said something of somebody."""


_SEEN_HERE = frozenset("seen viewed known published believed reaching received".split())
"""Before "here": said of a thing, by those who live here."""


def read_here(scene: Scene, index: int) -> list[Claim]:
    """ "X said here Friday", "X met Y here": a foreign X is in the dateline's country."""
    dateline = scene.dateline
    if dateline is None or not dateline.country:
        return []
    lower = scene.tokens.lower
    sentence = scene.sentence_at[index]
    first = scene.tokens.sentences[sentence][0]
    if (
        index > first
        and lower[index - 1] in _GATHERINGS
        and {"at", "during"} & set(lower[max(index - 6, first) : index])
    ):
        return _present_here(scene, sentence, index)
    if lower[index - 1] in _SEEN_HERE:
        return []
    verb = _verb_before(scene, first, index)
    if verb == _NO_VERB:
        verb = _said_behind(scene, first, index)
    if verb < 0:
        return []
    verb_words = verb_group(scene, verb, "past")
    agents = subject_of(scene, verb_words.first, False)
    if not agents and verb > first:
        agents = speaker_after(scene, sentence, verb, index)  # '…," said X here Friday'
    agents = in_office(scene, guests_among(scene, agents, dateline.country))
    if not agents or verb_words.tense == "future":
        return []
    if agents[-1].stop < verb_words.first and lower[verb_words.first - 1] in _BODIES:
        return []  # "X will not come, the foreign ministry said here"
    behind = next((one for one in scene.clock[index + 1 : index + 4] if one is not None), None)
    past = behind is not None and _long_past(scene, behind)
    # "held talks here in late April"
    when = When(((behind, "in"),) if behind is not None and past else (), None)
    claims = presence_at_dateline(scene, agents, "trip/said-here", verb, index, when)
    if past:
        for claim in claims:
            claim.tense, claim.present = "past", False
    days = days_told(scene, max(first, verb - 3), min(index + 8, clause_stop(scene, index)))
    for claim in claims:
        if days:
            claim.within = days[0]
    return claims


def _long_past(scene: Scene, time: TimeExpression) -> bool:
    """Whether a time was over a week before the report's day: "last month", "in late April"."""
    return time.latest is not None and (scene.date - time.latest).days > 7


_NO_VERB, _OTHERWISE = -1, -2
"""Answers of `_verb_before`: no verb was found; "here" hangs on something else."""


_SOURCES = frozenset("statement source sources report reports".split())
"""Nouns among the words of reporting."""


_DONE_HERE = frozenset("meet hold confer call begin attend".split())
"""Frames of verbs of what is done in person."""


_SPOKE_HERE = frozenset(
    """agreed urged warned pledged vowed insisted stressed promised reiterated praised called
    criticised criticized proposed rejected declined refused expressed hailed""".split()
)
"""Verbs of speech other than those of reporting."""


_MOTION = frozenset("arrive leave go visit return".split())


_OF_THINGS = frozenset("which where based embassy ambassador issued released".split())
"""Words by which "here" says where something else is."""


def _verb_before(scene: Scene, first: int, index: int) -> int:
    """The verb of speaking or meeting that "here" at `index` hangs on, in its sentence."""
    for at in range(index - 1, max(index - 14, first - 1), -1):
        word = scene.tokens.lower[at]
        if word in _SPOKE_HERE or (word in scene.triggers.reporting and word not in _SOURCES):
            return at
        verb = scene.triggers.verbs.get(word) if scene.titled[at] is None else None
        if verb is not None and not (word == "meeting" and names_a_meeting(scene, at)):
            if not _DONE_HERE.isdisjoint(verb.frames):
                return at
            if not _MOTION.isdisjoint(verb.frames):
                return _OTHERWISE
        if word in _OF_THINGS:
            return _OTHERWISE
    return _NO_VERB


def _said_behind(scene: Scene, first: int, index: int) -> int:
    """The verb of "At the third meeting of the council here on Friday, X told …"; -1 if none."""
    lower = scene.tokens.lower
    last = scene.tokens.sentences[scene.sentence_at[index]][1]
    dateline = scene.dateline
    if dateline is not None and first < dateline.stop < index:
        dash = lower[dateline.stop : index]
        first = dateline.stop + dash.index("--") + 1 if "--" in dash else first
    if lower[first] not in ("at", "during") or _GATHERINGS.isdisjoint(lower[first:index]):
        return -1
    comma = next((at for at in range(index, min(index + 7, last)) if lower[at] == ","), last)
    for at in range(comma + 2, min(comma + 14, last)):
        if lower[at] in ("said", "told", "urged", "called", "warned") and scene.owner[at] is None:
            return at
    return -1
