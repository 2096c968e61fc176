"""Reads where an official was from talks that a noun names with their place: "talks in Riga".

These are weaker than words of travel: residents are left out and the claims are marked as inferred.
What a verb says is done in a place is read in acts.py, who met in meeting_nouns.py.
"""

from __future__ import annotations

from store.annotate.closed_words import NEGATIVES
from store.annotate.events.clause.clauses import clause_stop
from store.annotate.events.clause.destinations import Stop, stops_at
from store.annotate.events.clause.finite import clause_tense
from store.annotate.events.clause.scene import PREPOSITIONS, Scene
from store.annotate.events.clause.timing import times_of
from store.annotate.events.clause.venues_around import BEFORE_EVENTS
from store.annotate.events.judgement import aftermath, polarity
from store.annotate.events.judgement.claims import Claim
from store.annotate.events.travel.absent import from_afar, is_absent
from store.annotate.events.travel.acts import TALKED_TO, not_at_their_seat
from store.annotate.events.travel.making import claims_of, inferred_presence
from store.annotate.events.who.parties import parties_in
from store.annotate.events.who.subjects import subject_before

_OWNING = frozenset("'s ’s ' ’ his her their".split())


def may_be_his_talks(scene: Scene, trigger: int) -> bool:
    """Whether the words around the noun let `read_summit` find something: whose talks, and where."""
    lower = scene.tokens.lower
    if _OWNING.isdisjoint(lower[max(trigger - 4, 0) : trigger]):
        return False
    first = scene.tokens.sentences[scene.sentence_at[trigger]][0]
    return "in" in lower[trigger + 1 : trigger + 5] or "for" in lower[first:trigger]


def read_summit(scene: Scene, trigger: int) -> list[Claim]:
    """ "sent to Riga for X's summit", "X's talks in Riga": X was there."""
    lower = scene.tokens.lower
    sentence = scene.sentence_at[trigger]
    first, last = scene.tokens.sentences[sentence]
    owner = next(
        (
            party
            for party in parties_in(scene, sentence)
            if party.possessive
            and (
                (party.sort == "name" and _is_his(scene, party.stop, trigger))
                or (party.sort == "pronoun" and party.stop == trigger)
            )
        ),
        None,
    )
    if owner is None:
        return []
    stops: list[Stop] = []
    before = owner.first - 2
    if before > first and lower[owner.first - 1] == "for":
        name = scene.place_at(before)
        if name is not None:
            stops = stops_at(scene, name.first, owner.first - 1, owner.ids[0])
    for index in range(trigger + 1, min(trigger + 5, last)):
        if not stops and lower[index] == "in" and scene.clock[index] is None:
            stops = stops_at(scene, index + 1, last, owner.ids[0])
    if not stops:
        return []
    high = clause_stop(scene, trigger)
    his = next((at for at in range(owner.stop, trigger) if lower[at] in _BEING_THERE), trigger)
    when = times_of(scene, owner.first, trigger, high)
    tense = clause_tense(scene, trigger)
    last_day = when.times[0][0].latest if when.times else None
    if last_day is not None and last_day < scene.date:
        tense = "past"  # "was expected to brief him on his talks last month in Washington"
    if owner.sort == "pronoun" and not when.times:
        return []
    if tense == "past" and when.times:  # "left out of those sent to his summit": of others
        verdict = aftermath.after(scene, his, high)
    else:
        verdict = polarity.of_noun(scene, owner.first, trigger, high)
    claims = claims_of(
        scene,
        (owner,),
        stops[:1],
        "visit",
        "trip/summit-in",
        trigger,
        tense,
        verdict,
        when,
    )
    for claim in claims:
        claim.inferred = True
    return claims


_BEING_THERE = frozenset(
    """presence attendance participation appearance speech address remarks talks debut visit trip
    journey return arrival part role stay work performance meeting meetings""".split()
)
"""What somebody has at a gathering at which he is: "his presence at the summit"."""


_BETWEEN = PREPOSITIONS | frozenset("a an the and or who which".split())


_GAP = 4
"""Tokens from whose talks they are to their noun, at most."""


def _is_his(scene: Scene, stop: int, trigger: int) -> bool:
    """Whether a gathering is that of the owner whose name ends at `stop`: "X's recent talks", "X's
    presence at the talks", not "X's absence from the talks", "X's deputy attended talks"."""
    gap = scene.tokens.lower[stop:trigger]
    if stop > trigger or len(gap) > _GAP:
        return False
    if not _BEING_THERE.isdisjoint(gap):
        return True
    verbs = scene.triggers.verbs
    return _BETWEEN.isdisjoint(gap) and not any(
        word in verbs and verbs[word].form == "past" for word in gap
    )


_ON_THAT = frozenset(["on", "that"])


def _told_of_others(scene: Scene, low: int, high: int) -> bool:
    """Whether "said" goes on with another body: "X said the bloc would take it up at talks in Riga"."""
    lower = scene.tokens.lower
    for at in range(low, high - 1):
        if lower[at] == "that":
            name = scene.owner[at + 1 + (lower[at + 1] == "the")]
            if name is not None and name.kind == "place" and name.sort != "demonym":
                return True  # "promised X that Peru would hold talks in Riga"
        if lower[at] in scene.triggers.reporting and scene.owner[at] is None:
            after = at + 1
            while after < high and (scene.clock[after] is not None or lower[after] in _ON_THAT):
                after += 1
            name = scene.owner[after]
            if name is not None:
                return name.kind != "person"
            return lower[after] in ("the", "a", "an") and lower[at] == "said"
    return False


_TOPICS = frozenset("debate debates comments comment remarks statement decision decisions".split())


_HELD = frozenset(
    "following after during for held holding hold had have having in at attending".split()
)


_NO_VERB = frozenset("a an further more new brief private official bilateral fresh the".split())
"""Between "have" and "talks", where "have" is no auxiliary."""


def may_be_talks_abroad(scene: Scene, trigger: int) -> bool:
    """Whether the words beside the noun let `read_talks_abroad` find something."""
    lower = scene.tokens.lower
    first = scene.tokens.sentences[scene.sentence_at[trigger]][0]
    return lower[trigger + 1 : trigger + 2] in (["with"], ["in"]) and not _HELD.isdisjoint(
        lower[max(trigger - 5, first) : trigger]
    )


def read_talks_abroad(scene: Scene, trigger: int) -> list[Claim]:
    """ "following meetings with local leaders in Riga": whoever had them was there."""
    lower = scene.tokens.lower
    sentence = scene.sentence_at[trigger]
    first, _last = scene.tokens.sentences[sentence]
    if (
        lower[trigger + 1 : trigger + 2] not in (["with"], ["in"])
        or trigger == first
        or (lower[trigger] == "conference" and "news" in lower[trigger - 2 : trigger])
    ):
        return []
    before = [
        at
        for at in range(max(trigger - 5, first), trigger)
        if lower[at] in _HELD
        and (lower[at] != "have" or _NO_VERB.issuperset(lower[at + 1 : trigger]))
        and scene.triggers.reporting.isdisjoint(lower[at + 1 : trigger])
        and not (lower[at] in ("in", "at") and _is_a_place(scene, at + 1))
    ]
    if not before or not _TOPICS.isdisjoint(lower[max(before[-1] - 6, first) : before[-1]]):
        return []  # "comments on the debate at a summit in Riga"
    if any(lower[at : at + 2] in BEFORE_EVENTS for at in range(max(trigger - 6, first), trigger)):
        return []  # "in the run-up to a summit in Riga"
    high = clause_stop(scene, trigger)
    for index in range(trigger + 1, min(trigger + 12, high)):
        if lower[index] == "in" and scene.clock[index] is None:
            name = scene.owner[index + 1] if index + 1 < high else None
            gathering = (
                lower[trigger] in ("summit", "summits", "conference") and index == trigger + 1
            )
            placed = name is not None and name.kind == "place" and name.sort != "demonym"
            town = placed and name is not None and name.sort == "city"
            if not gathering and not town and not (placed and lower[index - 1] in TALKED_TO):
                return []
            stops = stops_at(scene, index + 1, high, None)
            if len(stops) > 1 and lower[index - 1] in _COLLEAGUES:
                return []  # "a meeting with his counterparts in Seoul and Tokyo": who they are
            agents = subject_before(scene, sentence, trigger)
            agents = tuple(party for party in agents if not scene.resident(party.ids[0]))
            agents = not_at_their_seat(scene, agents, stops)
            if not agents or _told_of_others(scene, agents[-1].stop, before[-1]):
                return []
            if is_absent(scene, agents[-1].stop, trigger) or from_afar(scene, trigger):
                return []
            return inferred_presence(
                scene,
                agents,
                stops_at(scene, index + 1, high, agents[0].ids[0]),
                "trip/talks-abroad",
                trigger,
                clause_tense(scene, before[0]),
                _polarity(scene, before[-1], trigger, high),
                times_of(scene, before[0], trigger, high),
            )
        other = scene.owner[index]
        if other is not None and other.kind == "person":
            return []  # read as a meeting
    return []


def _is_a_place(scene: Scene, index: int) -> bool:
    """Whether a place is named there: "in Riga and the talks in Oslo" says nothing of who held them."""
    name = scene.owner[index]
    return name is not None and name.kind == "place" and name.sort != "demonym"


_COLLEAGUES = frozenset(["counterparts", "colleagues"])


_REFUSING = frozenset(
    """opposed opposes rejected rejects refused refuses declined denied dismissed snubbed blocked
    vetoed shunned ruled called avoided missed""".split()
)
"""Verbs of refusing: what they refuse at a gathering is refused there."""


_NOT_OBJECTS = frozenset(
    """to that attending attendance taking joining invitation part having being had was were
    been""".split()
)


def _polarity(scene: Scene, held: int, trigger: int, high: int) -> str:
    """The polarity of having been at a gathering, told from the token `held`, "at" or "holding"."""
    verdict = polarity.of_noun(scene, held, trigger, high)
    if verdict not in ("none", "cancelled") or scene.tokens.lower[held] != "at":
        return verdict
    lower = scene.tokens.lower
    low = scene.tokens.sentences[scene.sentence_at[trigger]][0]
    for at in range(held - 1, max(held - _TO_REFUSED, low), -1):
        if lower[at] == "to" and lower[at - 1] in _REFUSED_TO and lower[at + 1] not in _ATTENDING:
            return "actual"  # "refused to sign at talks in Rome"
        if lower[at] in _NOT_OBJECTS:
            return verdict
        if lower[at] in _REFUSING:
            kept = NEGATIVES.union(["to"]).isdisjoint(lower[max(at - 3, low) : at])
            return "actual" if kept else verdict  # "opposed a resolution at talks in Rome"
    return verdict


_REFUSED_TO = frozenset("refused declined failed".split())


_ATTENDING = frozenset(
    """be attend appear join take participate speak come go show turn present meet send travel
    address represent""".split()
)
"""Verbs behind "refused to" of which it is open whether somebody was at the gathering."""


_TO_REFUSED = 7
"""Tokens from a verb of refusing to the "at" of its gathering, at most."""
