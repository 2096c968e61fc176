"""Reads the nouns of meeting: "talks with", "a meeting between", "told X in a meeting", "their talks".

Only meetings in person of officials named in the article; the verbs are in meetings.py.
"""

from __future__ import annotations

from store.annotate.events.clause.clauses import clause_start, clause_stop, verb_group
from store.annotate.events.clause.lists import (
    apposed_to_object,
    capable,
    group,
    led_by,
    outer_governor,
)
from store.annotate.events.clause.scene import Party, Scene
from store.annotate.events.judgement import polarity
from store.annotate.events.judgement.claims import MeetingClaim
from store.annotate.events.meeting.jointly import read_jointly
from store.annotate.events.meeting.meeting_claims import pair_claims, plain_tense
from store.annotate.events.who.agents import agents_of
from store.annotate.events.who.parties import parties_in, resolve_pronoun
from store.annotate.events.who.partners import (
    BODIES,
    between,
    doer_before,
    further,
    heads_of_delegation,
    speaker_before,
    wait_for_head,
    whom_before,
)
from store.annotate.events.who.subjects import subject_of

_BEFORE_A_VERB = frozenset(
    """when after before while upon by and is are was were be been being also on him them her who
    without from then separately currently later yesterday today on""".split()
)


def noun_meeting(scene: Scene, trigger: int) -> bool:
    """Whether "meeting" is the noun: nothing that goes with a participle stands before it."""
    first = scene.tokens.sentences[scene.sentence_of(trigger)][0]
    if trigger == first:
        return False
    before = scene.tokens.lower[trigger - 1]
    if scene.tokens.classes[trigger - 1] == "s":
        return True
    if not before[0].isalpha():
        return False
    return before not in _BEFORE_A_VERB and scene.clock[trigger - 1] is None


THREE_WAY = frozenset("three-way trilateral tripartite four-way quadripartite".split())
"""Of talks at which all sides sit together."""


def read_meeting_noun(scene: Scene, trigger: int) -> list[MeetingClaim]:
    """ "talks with Y", "a meeting between X and Y", "X's talks with Y"."""
    tokens = scene.tokens
    lower = tokens.lower
    word = lower[trigger]
    if word == "meeting" and not noun_meeting(scene, trigger):
        return []
    if word in ("conference", "appearance") and (
        "joint" not in lower[max(trigger - 3, 0) : trigger]
        and not {"jointly", "along", "together"} & set(lower[trigger + 1 : trigger + 5])
        and lower[trigger - 1 : trigger + 2] not in _NEWS_WITH
    ):
        return []
    seen = lower[max(trigger - 1, 0)] == "in" and lower[trigger + 1 : trigger + 2] == ["with"]
    if word in _HELD_ONLY and not seen and not _held_before(scene, trigger):
        return []
    low, high = clause_start(scene, trigger), clause_stop(scene, trigger)
    sentence = scene.sentence_of(trigger)
    first = tokens.sentences[sentence][0]
    parties = parties_in(scene, sentence)
    partners: tuple[Party, ...] = ()
    of_both = False
    for number, party in enumerate(parties):
        if party.first <= trigger or party.first - trigger > 22 or party.first > high:
            continue
        word_before = outer_governor(scene, party)
        if led_by(scene, party) and "with" in lower[trigger : party.first]:
            # "talks with the delegation led by X"
            partners = heads_of_delegation(scene, parties, number)
            break
        if (
            word_before == "with"
            or (
                word_before in ("for", "by")
                and word in ("dinner", "lunch", "banquet", "luncheon", "reception")
            )
            or (
                # "talks with top leaders, including President Y", "with his counterparts, X and Y"
                (word_before == "including" or apposed_to_object(scene, party))
                and "with" in lower[trigger : party.first]
            )
        ):
            if party.possessive and party.sort != "name":
                continue
            _, end = group(scene, parties, number)
            partners = tuple(one for one in parties[number:end] if not one.possessive)
            partners += further(scene, parties, end, high)
            break
        if word_before in ("between", "among", "involving", "involved", "grouping"):
            partners = between(scene, parties, number)
            of_both = True
            break
        if word_before == "of":
            begin, end = group(scene, parties, number)
            if begin == number and end - begin >= 2:
                partners = tuple(parties[number:end])  # "a meeting of A and B"
                of_both = True
                break
    if not partners and (
        lower[trigger - 1] in ("their", "two-way")
        or (lower[trigger - 2] == "their" and _kind_of_talks(lower[trigger - 1]))
    ):
        partners = _both(scene, sentence)
        of_both = True
    if not partners and "whom" in lower[max(trigger - 9, first) : trigger]:
        partners = whom_before(scene, parties, trigger)
    if not partners and word in _MEALS:
        partners = _in_honour(scene, parties, trigger, high)
    if not partners and not of_both:
        if not BODIES.isdisjoint(lower[trigger + 1 : min(trigger + 9, high)]):
            wait_for_head(
                scene, trigger, _holders(scene, trigger, first, parties)[0], "past", "actual"
            )
        return _told_or_held(scene, trigger, low, high) or read_jointly(scene, trigger, low, high)
    if of_both:
        if sum(len(party.ids) for party in partners) < 2:
            return []
        agents: tuple[Party, ...] = ()
        opening = trigger
    else:
        agents, opening = _given_by(scene, trigger, high, parties), trigger
        if not agents or agents[0] in partners:
            agents, opening = _holders(scene, trigger, first, parties)
        agents = _not_the_partner(scene, agents, partners)
        guessed = bool(agents) and agents[0].first == agents[0].stop
        if guessed:
            home = scene.home(agents[0].ids[0])
            partners = tuple(one for one in partners if scene.home(one.ids[0]) not in (None, home))
        if not agents or not partners:
            return []
    support = _supporting(scene, opening, trigger, low)
    tense, verdict = "", ""
    if support >= 0:
        verb_word = scene.triggers.verbs[lower[support]]
        verb = verb_group(scene, support, verb_word.form)
        tense = plain_tense(scene, verb.tense, verb.control, support)
        verdict = polarity.of_verb(scene, verb, low, high)
    if not verdict or verdict == "actual":
        verdict = polarity.around(scene, opening, trigger, low, high)
    before = set(lower[max(first, trigger - 5) : trigger])
    if before & {"planned", "upcoming", "scheduled", "forthcoming", "expected"}:
        tense = "future"
    if not tense and support < 0 and before & {"before", "ahead"}:
        tense = "future"  # "the vote comes three days before the summit between X and Y"
    if before & {"possible", "proposed", "no", "any"}:
        verdict = "none"
    if verdict == "cancelled" and _put_off_to(scene, trigger, high):
        verdict, tense = "actual", "future"
    rule = "meeting/talks"
    return pair_claims(
        *(scene, agents, partners, rule, trigger, low, high, tense, verdict),
        joint=word in ("summit", "summits") or bool(THREE_WAY & before),
    )


_HELD_ONLY = frozenset("dialogue conversation conversations exchange chat chats".split())
"""Words that mean a meeting only where it is held: one may also call for a dialogue."""


def _held_before(scene: Scene, trigger: int) -> bool:
    """Whether a verb of holding or beginning stands shortly before the noun."""
    lower = scene.tokens.lower
    low = scene.tokens.sentences[scene.sentence_of(trigger)][0]
    for index in range(trigger - 1, max(trigger - 9, low - 1), -1):
        verb = scene.triggers.verbs.get(lower[index])
        if lower[index] == "brief" and lower[index - 1] in ("a", "the", "their", ","):
            continue  # "had a brief conversation"
        if verb is not None and scene.owner[index] is None:
            return not {"hold", "begin", "end"}.isdisjoint(verb.frames)
    return False


_MEALS = frozenset("dinner lunch banquet luncheon reception breakfast".split())


_GIVEN = frozenset("given hosted held thrown offered laid arranged tendered".split())


def _given_by(scene: Scene, trigger: int, high: int, parties: list[Party]) -> tuple[Party, ...]:
    """Y of "a banquet for X was given by Y"."""
    lower = scene.tokens.lower
    if lower[trigger] not in _MEALS:
        return ()
    for number, party in enumerate(parties):
        at = party.first - 1
        if (
            trigger < at - 1 < high
            and lower[at] == "by"
            and lower[at - 1] in _GIVEN
            and not party.possessive
        ):
            return tuple(parties[number : group(scene, parties, number)[1]])
    return ()


def _in_honour(scene: Scene, parties: list[Party], trigger: int, high: int) -> tuple[Party, ...]:
    """The guest of "a dinner in his honour", "a banquet in honour of X"."""
    lower = scene.tokens.lower
    for party in parties:
        if not trigger < party.first <= min(trigger + 12, high):
            continue
        if party.sort == "pronoun" and lower[party.stop : party.stop + 1] in (
            ["honour"],
            ["honor"],
        ):
            return (Party(party.first, party.head, party.stop, party.ids, "pronoun"),)
        if lower[party.first - 2 : party.first] in (["honour", "of"], ["honor", "of"]):
            return (party,)
    return ()


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


def _not_the_partner(
    scene: Scene, agents: tuple[Party, ...], partners: tuple[Party, ...]
) -> tuple[Party, ...]:
    """The holders; where a description seems to mean the partner, whose counterpart that is.

    "In a meeting with his Chinese counterpart Y, the president said": X, not Y.
    """
    met = {one for party in partners for one in party.ids}
    if any(one not in met for party in agents for one in party.ids) or not partners:
        return agents
    partner = partners[0]
    lower = scene.tokens.lower
    if (
        lower[partner.first] not in ("his", "her")
        or "counterpart" not in lower[partner.first : partner.head]
    ):
        return agents
    sentence = scene.sentence_of(partner.first)
    ids = resolve_pronoun(scene, partner.first, sentence)
    if not ids or ids[0] in met:
        return agents
    return (Party(partner.first, partner.first, partner.first + 1, ids, "pronoun"),)


def _given(scene: Scene, trigger: int, low: int, high: int) -> list[MeetingClaim]:
    """ "The king gave him two hours of talks", "granted X an audience"."""
    lower = scene.tokens.lower
    for at in range(trigger - 1, max(trigger - 12, low - 1), -1):
        if lower[at] not in ("gave", "granted", "accorded"):
            continue
        guests = tuple(
            party
            for party in parties_in(scene, scene.sentence_of(trigger))
            if party.first == at + 1 and not party.possessive
        )
        hosts = subject_of(scene, verb_group(scene, at, "past").first, False)
        if not guests or not hosts:
            return []
        verdict = polarity.around(scene, at, trigger, low, high)
        return pair_claims(
            scene, hosts, guests, "meeting/given", trigger, low, high, "past", verdict
        )
    return []


_AGREED = frozenset("agreed agree agrees promised planning arranged".split())
"""Before the talks: they are still to come."""


def _told_or_held(scene: Scene, trigger: int, low: int, high: int) -> list[MeetingClaim]:
    """ "Hu told President Y in a meeting", "Hu and President Y held talks"."""
    lower = scene.tokens.lower
    first, last = scene.tokens.sentences[scene.sentence_of(trigger)]
    if trigger - first <= 4 and lower[first] in ("at", "during", "in"):
        # "At the talks, Zeng told President X"
        for index in range(trigger + 1, min(trigger + 18, last)):
            if lower[index] == "told":
                return _told(scene, index, trigger, low, last)
    agreed = False
    for index in range(trigger - 1, max(trigger - 12, low - 1), -1):
        word = scene.triggers.verbs.get(lower[index])
        if word is not None and not {"hold", "begin", "end", "attend", "confer"}.isdisjoint(
            word.frames
        ):
            verb = verb_group(scene, index, word.form)
            agents = agents_of(scene, verb)
            tense = plain_tense(scene, verb.tense, verb.control, index)
            homes = {scene.home(one) for party in agents for one in party.ids}
            if len(homes) < 2 or (
                "attend" in word.frames
                and (
                    None in homes
                    or len(agents) != 2
                    or lower[trigger] in ("meeting", "meetings", "summit")
                )
            ):
                return []
            return pair_claims(
                scene,
                agents,
                (),
                "meeting/held-together",
                trigger,
                low,
                high,
                "future" if agreed else tense,
                polarity.of_verb(scene, verb, low, high),
            )
        if lower[index] in ("in", "during", "at"):
            break
        agreed = agreed or lower[index] in _AGREED
    else:
        return _given(scene, trigger, low, high)
    given = _given(scene, trigger, low, high)
    if given:
        return given
    for back in range(trigger - 1, first, -1):
        if lower[back] in ("told", "assured", "informed", "briefed", "urged"):
            return _told(scene, back, trigger, low, high)
    return []


def _told(scene: Scene, told: int, trigger: int, low: int, high: int) -> list[MeetingClaim]:
    """The meeting of who tells and who is told."""
    listeners = tuple(
        party
        for party in parties_in(scene, scene.sentence_of(trigger))
        if party.first == told + 1 and not party.possessive
    )
    speakers = subject_of(scene, verb_group(scene, told, "past").first, False)
    if not listeners or not speakers:
        return []
    return pair_claims(
        scene, speakers, listeners, "meeting/told-in-meeting", trigger, low, high, "past", "actual"
    )


def _both(scene: Scene, sentence: int) -> tuple[Party, ...]:
    """Whose "their talks" are: the two officials of two countries named here or just before."""
    people: dict[str, Party] = {}
    for back in range(sentence, max(sentence - 4, -1), -1):
        for party in parties_in(scene, back):
            for one in party.ids:
                people.setdefault(one, party)
        homes = {scene.home(one) for one in people}
        if len(people) == 2 and len(homes) == 2:
            return tuple(
                Party(party.first, party.head, party.stop, (one,), party.sort)
                for one, party in people.items()
            )
        if len(people) > 2:
            break
    return ()


def _holders(
    scene: Scene, trigger: int, first: int, parties: list[Party]
) -> tuple[tuple[Party, ...], int]:
    """Whose talks they are: the possessor, else the subject of the clause."""
    lower = scene.tokens.lower
    for party in reversed(parties):
        if party.stop <= trigger and party.possessive:
            gap = lower[party.stop : trigger]
            if len(gap) <= 8 and not any(
                one in (",", "to", "of", "in", "on", "for", "with", "that", "and") for one in gap
            ):
                return (party,), party.first
            break
    index = trigger - 1
    while index > first and trigger - index < 9:
        word = scene.triggers.verbs.get(lower[index])
        if _auxiliary(scene, index):
            index -= 1
            continue
        if word is not None and not {
            "hold",
            "receive",
            "pay",
            "attend",
            "begin",
            "end",
            "lead",
            "confer",
        }.isdisjoint(word.frames):
            verb = verb_group(scene, index, word.form)
            who = agents_of(scene, verb)
            return who, verb.first
        index -= 1
    for party in parties if lower[trigger + 1] == "of" else ():
        if party.first == trigger + 2 and not party.possessive:
            return (party,), trigger  # "the meeting of X with Y"
    near = [party for party in parties if party.stop <= trigger and capable(scene, party)]
    if near:
        number = parties.index(near[-1])
        begin, end = group(scene, parties, number)
        return tuple(parties[begin:end]), trigger
    speaker = speaker_before(scene, parties, trigger) or doer_before(scene, parties, trigger)
    if speaker:
        return speaker, trigger
    for party in parties if not _someone_else(scene, trigger, first) else ():
        if (
            party.first > trigger
            and not party.possessive
            and lower[party.first - 1] in (",", '"', "”")
        ):
            return (party,), trigger
    return _told_before(scene, trigger, first), trigger


def _someone_else(scene: Scene, trigger: int, first: int) -> bool:
    """Whether one who is not known did it: "Blair raised it during a meeting with X, Y said"."""
    tokens = scene.tokens
    if tokens.classes[first] != "C" or scene.owner[first] is not None or first + 1 >= trigger:
        return False
    after = tokens.lower[first + 1]
    verb = scene.triggers.verbs.get(after)
    return tokens.classes[first + 1] == "a" and (
        after.endswith("ed") or (verb is not None and verb.form in ("past", "third"))
    )


_OPENERS = frozenset("the his her a an separate further earlier later then".split())


def _told_before(scene: Scene, trigger: int, first: int) -> tuple[Party, ...]:
    """Whose talks open a sentence: "The talks with X lasted an hour", of whom the text speaks."""
    lower = scene.tokens.lower
    if trigger - first > 2 or not _OPENERS.issuperset(lower[first:trigger]):
        return ()
    ids = resolve_pronoun(scene, trigger, scene.sentence_of(trigger))
    if len(ids) != 1 or scene.home(ids[0]) is None:
        return ()
    return (Party(trigger, trigger, trigger, ids, "pronoun"),)


def _auxiliary(scene: Scene, index: int) -> bool:
    """Whether "had" at `index` only goes with a participle: "had asked for a meeting"."""
    if scene.tokens.lower[index] not in ("had", "has", "have"):
        return False
    after = scene.tokens.lower[index + 1]
    verb = scene.triggers.verbs.get(after)
    return after.endswith("ed") or (verb is not None and verb.form in ("past", "participle"))


def _supporting(scene: Scene, opening: int, trigger: int, low: int) -> int:
    """The verb that the talks hang on: "held talks", "arrived for talks", "will go for talks"."""
    lower = scene.tokens.lower
    for index in range(trigger - 1, max(trigger - 24, low - 1), -1):
        word = scene.triggers.verbs.get(lower[index])
        if word is not None and scene.owner[index] is None and word.form != "noun":
            if lower[index] in ("stop", "visit", "tour", "head", "stops", "visits", "tours"):
                continue
            return index
    return -1
