"""Reads the nouns of meeting with those who meet: "talks with", "a meeting between", "their talks".

Only meetings in person of officials named in the article; the verbs are in meetings.py, nouns that
name no partner in told_at_talks.py.
"""

from __future__ import annotations

from store.annotate.events.clause.clause_links import VERBISH
from store.annotate.events.clause.clauses import DUE, PLANNED, clause_start, clause_stop, verb_group
from store.annotate.events.clause.finite import clause_tense
from store.annotate.events.clause.lists import apposed_to_object, group, led_by, outer_governor
from store.annotate.events.clause.phrases import owns_next
from store.annotate.events.clause.places_of_gatherings import SIDELINES
from store.annotate.events.clause.scene import Party, Scene
from store.annotate.events.judgement import polarity
from store.annotate.events.judgement.claims import MeetingClaim
from store.annotate.events.judgement.undone import was_to_have
from store.annotate.events.meeting.holders import (
    PROGRAMMES,
    both_of_two,
    holders,
    not_the_partner,
    on_programme,
)
from store.annotate.events.meeting.jointly import read_jointly
from store.annotate.events.meeting.meals import MEALS, given_by, in_honour
from store.annotate.events.meeting.meeting_claims import pair_claims, plain_tense
from store.annotate.events.meeting.of_the_visit import still_to_come, visitor_if_of_hosts
from store.annotate.events.meeting.told_at_talks import told_or_held
from store.annotate.events.who.parties import parties_in
from store.annotate.events.who.partners import (
    BODIES,
    between,
    further,
    heads_of_delegation,
    of_a_verb,
    other_talks,
    wait_for_head,
    whom_before,
)

_BEFORE_A_VERB = frozenset(
    """when after before while upon by and is are was were be been being also on him them her who
    without from then separately currently later yesterday today""".split()
)


def noun_meeting(scene: Scene, trigger: int) -> bool:
    """Whether "meeting" is the noun: nothing that goes with a participle stands before it."""
    first = scene.tokens.sentences[scene.sentence_at[trigger]][0]
    if trigger == first:
        return False
    before = scene.tokens.lower[trigger - 1]
    if scene.tokens.classes[trigger - 1] == "s":
        return True
    if not before[0].isalpha():
        return False
    if scene.clock[trigger - 1] is not None:
        return trigger - 2 > first and scene.tokens.lower[trigger - 2] == "the"  # "the May meeting"
    return before not in _BEFORE_A_VERB


THREE_WAY = frozenset(
    f"{number}-{sides}"
    for number in "three four five six seven eight".split()
    for sides in ("way", "party", "nation", "country")
).union("trilateral tripartite quadripartite quadrilateral".split())
"""Of talks at which all sides sit together."""


_TOOK_PART = frozenset("joined joins join attended attends attend took takes take".split())
"""Verbs of whoever sits in with others: "joined a meeting with A and B" is one with both."""


def read_meeting_noun(scene: Scene, trigger: int) -> list[MeetingClaim]:
    """ "talks with Y", "a meeting between X and Y", "X's talks with Y".

    Asked where `may_be_talks`.
    """
    lower = scene.tokens.lower
    low, high = clause_start(scene, trigger), clause_stop(scene, trigger)
    sentence = scene.sentence_at[trigger]
    first = scene.tokens.sentences[sentence][0]
    parties = parties_in(scene, sentence)
    partners, of_both = _partners_of(scene, trigger, first, high, parties)
    if not partners and not of_both:
        if not BODIES.isdisjoint(lower[trigger + 1 : min(trigger + 9, high)]):
            wait_for_head(
                scene, trigger, holders(scene, trigger, first, parties)[0], "past", "actual"
            )
        return told_or_held(scene, trigger, low, high) or read_jointly(scene, trigger, low, high)
    agents: tuple[Party, ...] = ()
    opening = trigger
    if of_both:
        if sum(len(party.ids) for party in partners) < 2:
            return []
    else:
        agents = given_by(scene, trigger, high, parties)
        if not agents or agents[0] in partners:
            agents, opening = holders(scene, trigger, first, parties)
        agents = not_the_partner(scene, agents, partners)
        if agents and agents[0].sort == "pronoun" and on_programme(lower, first, trigger) >= 0:
            agents = visitor_if_of_hosts(scene, agents, partners)
        if agents and agents[0].first == agents[0].stop:  # not named in the sentence
            agents = visitor_if_of_hosts(scene, agents, partners)
            home = scene.home(agents[0].ids[0])
            partners = tuple(one for one in partners if scene.home(one.ids[0]) not in (None, home))
        if not agents or not partners:
            return []
    tense, verdict = _tense_and_verdict(scene, opening, trigger, low, high)
    if verdict == "cancelled" and _put_off_to(scene, trigger, high):
        verdict, tense = "actual", "future"
    return pair_claims(
        *(scene, agents, partners, "meeting/talks", trigger, low, high, tense, verdict),
        joint=(
            lower[trigger] in ("summit", "summits")
            and SIDELINES.isdisjoint(lower[max(first, trigger - 4) : trigger])
        )
        or not THREE_WAY.isdisjoint(lower[max(first, trigger - 5) : trigger])
        or not _TOOK_PART.isdisjoint(lower[max(first, trigger - 5) : trigger]),
    )


def may_be_talks(scene: Scene, trigger: int) -> bool:
    """Whether the noun may mean talks of people: no news conference, no dialogue called for."""
    lower = scene.tokens.lower
    word = lower[trigger]
    if word == "meeting":
        return noun_meeting(scene, trigger)
    if word in ("conference", "appearance"):
        return (
            "joint" in lower[max(trigger - 3, 0) : trigger]
            or not _JOINTLY.isdisjoint(lower[trigger + 1 : trigger + 5])
            or lower[trigger - 1 : trigger + 2] in _NEWS_WITH
        )
    if word == "bilateral":
        return lower[trigger + 1 : trigger + 2] == ["with"]
    if word == "interview":  # not one with the press
        return not _GRANTED.isdisjoint(lower[max(trigger - 3, 0) : trigger])
    if word == "appointment" and not {"was", "is"}.isdisjoint(lower[trigger + 1 : trigger + 6]):
        return "with" in lower[trigger + 1 : trigger + 8]
    if word in _HELD_ONLY:
        seen = lower[max(trigger - 1, 0)] == "in" and lower[trigger + 1 : trigger + 2] == ["with"]
        seen = seen or lower[trigger - 3 : trigger - 1] == [
            "time",
            "for",
        ]  # "found time for a chat"
        return seen or lower[trigger - 1] == "over" or _held_before(scene, trigger)
    # "the last meeting before lunch was with X": a time of the day
    return not (word in MEALS and lower[max(trigger - 1, 0)] in ("before", "after", "until"))


_GRANTED = frozenset("granted given accorded".split())


_JOINTLY = frozenset("jointly along together".split())


def _partners_of(
    scene: Scene, trigger: int, first: int, high: int, parties: list[Party]
) -> tuple[tuple[Party, ...], bool]:
    """With whom the talks are, and whether these are both sides: "between A and B", "their talks".

    `first` is where the sentence begins, `high` where the clause ends.
    """
    lower = scene.tokens.lower
    partners, of_both = _partners_behind(scene, trigger, high, parties)
    if partners or of_both:
        return partners, of_both
    if lower[trigger - 1] in ("their", "two-way") or (
        lower[trigger - 2] == "their" and _kind_of_talks(lower[trigger - 1])
    ):
        return both_of_two(scene, scene.sentence_at[trigger]), True
    if "whom" in lower[max(trigger - 9, first) : trigger]:
        partners = whom_before(scene, parties, trigger)
    if not partners and lower[trigger] in MEALS:
        partners = in_honour(scene, parties, trigger, high)
    return partners, False


def _partners_behind(
    scene: Scene, trigger: int, high: int, parties: list[Party]
) -> tuple[tuple[Party, ...], bool]:
    """The partners that stand behind the noun, and whether these are both sides."""
    lower = scene.tokens.lower
    meal = lower[trigger] in _GIVEN_FOR
    asked = not _ASKED.isdisjoint(lower[max(trigger - 4, 0) : trigger])
    for number, party in enumerate(parties):
        if party.first <= trigger or party.first - trigger > 22 or party.first > high:
            continue
        before = outer_governor(scene, party)
        with_before = "with" in lower[trigger : party.first]
        if with_before and led_by(scene, party):
            # "talks with the delegation led by X"
            return heads_of_delegation(scene, parties, number), False
        if before == "with" and of_a_verb(scene, trigger, party.first - 1):
            break
        if (
            before == "with"
            or (meal and before == "for")
            or (
                meal
                and before == "by"
                and not asked
                and _FOR.isdisjoint(lower[trigger : party.first])
            )
            # "talks with top leaders, including President Y", "with his counterparts, X and Y"
            or (
                with_before
                and (
                    before == "including"
                    or lower[party.first - 2 : party.first] == ["among", "them"]
                    or apposed_to_object(scene, party)
                )
            )
            or (
                with_before
                and before == ","
                and not _acts(scene, party)
                and _described(scene, trigger, party.first - 1)
            )
        ):
            if party.possessive and (party.sort != "name" or owns_next(scene, parties, number)):
                continue
            _, end = group(scene, parties, number)
            some = tuple(one for one in parties[number:end] if not one.possessive)
            return some + further(scene, parties, end, high), False
        of_offices = before == "," and "between" in lower[trigger + 1 : trigger + 3]
        if before in ("between", "among", "involving", "involved", "grouping") or (
            of_offices and not _OFFICES.isdisjoint(lower[trigger + 2 : trigger + 6])
        ):
            if other_talks(scene, trigger + 1, party.first):
                return (), False  # "talks in Oslo on the summit between A and B"
            return between(scene, parties, number), True
        if before == "of":
            begin, end = group(scene, parties, number)
            if begin == number and end - begin >= 2:
                return tuple(parties[number:end]), True  # "a meeting of A and B"
    return (), False


_OFFICES = frozenset("presidents leaders ministers premiers chiefs".split())
"""In "talks between the presidents of Peru and Chile, X and Y"."""


def _acts(scene: Scene, party: Party) -> bool:
    """Whether a verb follows a phrase: X of "Before the audience with the leader, X met Y"."""
    behind = scene.tokens.lower[party.stop : party.stop + 1]
    verb = scene.triggers.verbs.get(behind[0]) if behind else None
    return bool(behind) and (
        (verb is not None and verb.is_finite)
        or not scene.triggers.reporting.isdisjoint(behind)
        or not VERBISH.isdisjoint(behind)
    )


_ARTICLES = frozenset("the a his her its their".split())


def _described(scene: Scene, trigger: int, comma: int) -> bool:
    """Whether only whom it means stands between "with" and a comma: "with the chief negotiator, X"."""
    lower = scene.tokens.lower
    at = trigger + 1
    while at < comma and lower[at] != "with":
        at += 1
    if at + 1 >= comma or lower[at + 1] not in _ARTICLES:
        return False
    if scene.people_in(at, comma):
        return False
    return all(
        scene.clock[k] is None
        and scene.tokens.classes[k] not in ",;"
        and (lower[k] not in scene.triggers.verbs or scene.titled[k] is not None)
        for k in range(at + 2, comma)
    )


_ASKED = frozenset(["invited", "asked"])
"""In "was invited to lunch by X": whether he came is not said."""


_FOR = frozenset(["for", "honor", "honour"])
_GIVEN_FOR = frozenset("dinner lunch banquet luncheon reception breakfast".split())
"""Meals given "for" or "by" somebody."""


def _tense_and_verdict(
    scene: Scene, opening: int, trigger: int, low: int, high: int
) -> tuple[str, str]:
    """The tense and polarity of talks at `trigger` that are told of from `opening` on."""
    lower = scene.tokens.lower
    support = _supporting(scene, trigger, low)
    tense, verdict = "", "actual"
    if support >= 0:
        verb = verb_group(scene, support, scene.triggers.verbs[lower[support]].form)
        tense = plain_tense(scene, verb.tense, verb.control, support)
        if not tense and lower[verb.first - 1] in ("before", "and", "after"):
            # "is expected to tour a park before having talks with X"
            tense = "future" if clause_tense(scene, verb.first) == "future" else ""
        verdict = polarity.of_verb(scene, verb, low, high)
    if "have" in lower[low:trigger] and was_to_have(scene, lower.index("have", low)):
        verdict = "cancelled"  # "was to have been in Rome for talks with X"
    if verdict == "actual":
        verdict = polarity.of_noun(scene, opening, trigger, high)
    first = scene.tokens.sentences[scene.sentence_at[trigger]][0]
    near = range(max(first, trigger - 5), trigger)
    before = [lower[at] for at in near if scene.owner[at] is None]  # not "No Kwang Chol"
    # Also "the vote comes three days before the summit between X and Y".
    if (
        not _TO_COME.isdisjoint(before)
        or _due_for(scene, low, trigger)
        or (not tense and on_programme(lower, first, trigger) >= 0)
        or (lower[first : first + 2] in (["there", "is"], ["there", "are"]) and not tense)
        or still_to_come(lower[first:trigger])
        or (
            not tense
            and support < 0
            and (not _AHEAD.isdisjoint(before) or _will_be_held(scene, trigger, first))
        )
    ):
        tense = "future"
    if not tense and lower[trigger - 3 : trigger - 1] == ["followed", "by"]:
        tense = "future" if clause_tense(scene, trigger - 3) == "future" else ""
    was = "was" in lower[trigger + 1 : trigger + 6]
    if lower[trigger] == "appointment" and tense in ("present", "") and not was:
        tense = "future"  # "has an appointment with X"
    if tense == "future" and lower[trigger] != "appointment" and _gone_by(scene, trigger, high):
        tense = "past"
    unsure = (
        not _UNSURE.isdisjoint(before)
        or _only_offered(lower[first:trigger])
        or _is_topic(scene, trigger, first)
        or _called_for(lower[first:trigger])
    )
    return tense, "none" if unsure else verdict


def _is_topic(scene: Scene, trigger: int, first: int) -> bool:
    """Whether other talks are about these: "held talks in Lima on a summit between X and Y"."""
    lower = scene.tokens.lower
    if lower[trigger - 1] not in ("a", "the", "another") or lower[trigger - 2] not in _ABOUT:
        return False
    return other_talks(scene, max(first, trigger - _TO_TOPIC), trigger)


_ABOUT = frozenset("on about over regarding".split())


_TO_TOPIC = 12
"""Tokens from talks to what they are about, at most."""


_TO_CALL = 7
"""Tokens from "called for" to "a face-to-face meeting", at most."""


def _called_for(before: list[str]) -> bool:
    """Whether talks are only "called for", "pushed for" or "waited for" by the words before them."""
    near = before[-_TO_CALL:]
    called = any(near[at] in _CALLING and near[at + 1] == "for" for at in range(len(near) - 1))
    return called or ("for" in near[-4:] and not _WAITING.isdisjoint(before))


_WAITING = frozenset("wait waits waited waiting".split())


_CALLING = frozenset(
    """called calls calling call appealed appeals pressed pressing pushed pushing lobbied angling
    angled clamoured""".split()
)


def _only_offered(before: list[str]) -> bool:
    """Whether a place is only offered for the talks behind some words: "offered Lima as the venue for"."""
    return not (_VENUES.isdisjoint(before[-_TO_VENUE:]) or _OFFERED.isdisjoint(before))


_TO_VENUE = 5
"""Tokens from "venue" to the talks: "as the venue for a second meeting", at most."""


_VENUES = frozenset("venue site place location host ground setting".split())


_OFFERED = frozenset(
    """offered offers offer suggested suggests proposed proposes mentioned named floated touted
    volunteered""".split()
)


_NEAR_TIME = 6
"""Tokens from talks to the time that is theirs, at most."""


def _gone_by(scene: Scene, trigger: int, high: int) -> bool:
    """Whether a time gone by stands by the talks: "will brief X on his talks with Y last week"."""
    for time in scene.clock[trigger + 1 : min(trigger + _NEAR_TIME, high)]:
        if time is not None and time.earliest is not None and time.latest is not None:
            return time.latest <= scene.date and time.earliest < scene.date
    return False


def _due_for(scene: Scene, low: int, trigger: int) -> bool:
    """Whether someone "is expected in Oslo on Friday for talks": the talks at `trigger` to come."""
    lower = scene.tokens.lower
    return "for" in lower[max(low, trigger - 5) : trigger] and any(
        (lower[at] in DUE and lower[at - 1] in ("is", "are", "was", "were", "also"))
        or lower[at] in ("flies", "travels")
        for at in range(low + 1, trigger)
    )


_TO_BEGIN = frozenset("go take be open begin start".split())


def _will_be_held(scene: Scene, trigger: int, first: int) -> bool:
    """Whether talks that open their sentence are still to come: "A summit … will go ahead"."""
    lower, classes = scene.tokens.lower, scene.tokens.classes
    stop = scene.tokens.sentences[scene.sentence_at[trigger]][1]
    if any(lower[at] in VERBISH for at in range(first, trigger) if classes[at] == "a"):
        return False
    return any(
        (lower[at] in ("will", "would") and lower[at + 1] in _TO_BEGIN)
        or (lower[at] in _IS and lower[at + 1] in PLANNED)
        or (
            lower[at] in _IS
            and lower[at + 1] == "on"
            and lower[min(at + 3, stop - 1)] in PROGRAMMES
        )
        for at in range(trigger + 1, stop - 1)
    )


_IS = frozenset("is are was were been".split())


_TO_COME = frozenset("planned upcoming scheduled forthcoming expected".split())


_AHEAD = frozenset("before ahead".split())


_UNSURE = frozenset("possible proposed no any".split())
"""Before talks that were not held, as far as the words go."""


_HELD_ONLY = frozenset(
    "dialogue conversation conversations exchange chat chats tea coffee appointment".split()
)
"""Words that mean a meeting only where it is held: one may also call for a dialogue."""


def _held_before(scene: Scene, trigger: int) -> bool:
    """Whether a verb of holding or beginning stands shortly before the noun."""
    lower = scene.tokens.lower
    low = scene.tokens.sentences[scene.sentence_at[trigger]][0]
    for index in range(trigger - 1, max(trigger - 9, low - 1), -1):
        verb = scene.triggers.verbs.get(lower[index])
        if lower[index] == "brief" and lower[index - 1] in ("a", "the", "their", ","):
            continue  # "had a brief conversation"
        if verb is not None and scene.owner[index] is None:
            return not {"hold", "begin", "end"}.isdisjoint(verb.frames)
    return False


_NEWS_WITH = (["news", "conference", "with"], ["press", "conference", "with"])


_KINDS = frozenset(
    """bilateral joint brief private last latest next final previous historic working first second
    third fourth fifth sixth""".split()
)


def _kind_of_talks(word: str) -> bool:
    """Whether a word between "their" and the talks tells which: "their second meeting"."""
    return word in _KINDS or word.endswith(("-way", "-on-one"))


def _put_off_to(scene: Scene, trigger: int, high: int) -> bool:
    """Whether a meeting is put off to a day still to come: "was delayed until Thursday"."""
    for index in range(trigger + 1, high - 1):
        if scene.tokens.lower[index] in ("until", "till", "to"):
            time = scene.clock[index + 1]
            if time is not None and time.latest is not None and time.latest >= scene.date:
                return True
    return False


def _supporting(scene: Scene, trigger: int, low: int) -> int:
    """The verb that the talks hang on: "held talks", "arrived for talks", "will go for talks"."""
    lower = scene.tokens.lower
    for index in range(trigger - 1, max(trigger - 24, low - 1), -1):
        word = scene.triggers.verbs.get(lower[index])
        if word is not None and scene.owner[index] is None and word.form != "noun":
            if lower[index] in ("stop", "visit", "tour", "head", "stops", "visits", "tours"):
                continue
            return index
    return -1
