"""Reads meetings that no verb of meeting names: co-chaired, handed over, present at the talks.

The verbs and nouns of meeting are in meetings.py.
"""

from __future__ import annotations

from store.annotate.events.clause.clauses import VerbGroup, clause_start, clause_stop, verb_group
from store.annotate.events.clause.lists import capable, governor, group, list_at
from store.annotate.events.clause.scene import Scene
from store.annotate.events.clause.triggers import Form
from store.annotate.events.judgement import polarity
from store.annotate.events.judgement.claims import MeetingClaim
from store.annotate.events.meeting.meeting_claims import claims_of_verb, joining, pair_claims
from store.annotate.events.who.agents import agents_of
from store.annotate.events.who.parties import parties_in
from store.annotate.events.who.subjects import subject_of


def read_joint(scene: Scene, sentence: int) -> list[MeetingClaim]:
    """ "Abe and visiting minister Ban agreed on Monday": host and guest act together."""
    parties = parties_in(scene, sentence)
    found: list[MeetingClaim] = []
    for number, party in enumerate(parties):
        if not party.visiting or len(parties) < 2:
            continue
        told = scene.tokens.lower[party.first - 1] in ("told", "informed", "assured")
        if told and scene.dateline is not None:
            # "Abdullah told visiting envoy X": said to his face
            at = party.first - 1
            low, high = clause_start(scene, at), clause_stop(scene, at)
            speakers = subject_of(scene, verb_group(scene, at, "past").first, False)
            if speakers and scene.home(speakers[0].ids[0]) == scene.dateline.country:
                found += pair_claims(
                    scene,
                    speakers,
                    (party,),
                    "meeting/host-and-visitor",
                    at,
                    low,
                    high,
                    "past",
                    "actual",
                )
            continue
        begin, end = group(scene, parties, number)
        if end - begin != 2 or not capable(scene, parties[begin]):
            continue
        other = parties[begin if begin != number else begin + 1]
        if other.sort != "name" or scene.home(other.ids[0]) == scene.home(party.ids[0]):
            continue
        after = parties[end - 1].stop
        if after >= len(scene.tokens) or scene.tokens.lower[after] in ("will", "are", "would"):
            continue
        low, high = clause_start(scene, after), clause_stop(scene, after)
        found += pair_claims(
            scene,
            (other,),
            (party,),
            "meeting/host-and-visitor",
            after,
            low,
            high,
            "past",
            polarity.of_noun(scene, parties[begin].first, after, high),
        )
    return found


def read_together(scene: Scene, trigger: int) -> list[MeetingClaim]:
    """ "Yang Jiechi and Nicholas Burns co-chaired the dialogue", "… exchanged views".

    Also "X co-chaired the talks with Y" and "the talks were co-chaired by X and Y".
    """
    lower = scene.tokens.lower
    if lower[trigger] == "exchanged" and lower[trigger + 1 : trigger + 2] != ["views"]:
        return []
    verb = verb_group(scene, trigger, "past")
    parties = parties_in(scene, scene.sentence_at[trigger])
    if lower[trigger + 1 : trigger + 2] == ["by"]:
        agents = list_at(scene, parties, trigger + 2)
    else:
        agents = subject_of(scene, verb.first, False)
        high = clause_stop(scene, trigger)
        if len(agents) == 1:
            agents += tuple(
                one
                for one in parties
                if trigger < one.first < high
                and governor(scene, one) == "with"
                and not one.possessive
            )[:1]
    homes = {scene.home(one) for party in agents for one in party.ids}
    if agents and lower[agents[0].stop - 1] == "sides":
        return []  # "the two sides exchanged views"
    if len(agents) != 2 or len(homes) != 2 or None in homes:
        return []
    low, high = clause_start(scene, trigger), clause_stop(scene, trigger)
    return pair_claims(
        scene,
        agents[:1],
        agents[1:],
        "meeting/together",
        trigger,
        low,
        high,
        "future" if verb.tense == "future" else "past",
        polarity.of_verb(scene, verb, low, high),
    )


def read_handing(scene: Scene, trigger: int, form: Form) -> list[MeetingClaim]:
    """ "handed Choe a letter", "handed a gift to Ri": it takes two to hand a thing over."""
    verb = verb_group(scene, trigger, form)
    lower = scene.tokens.lower
    if verb.passive or lower[trigger - 1] == ",":
        return handed_by(scene, verb, trigger)
    if not _is_of_a_thing(lower[trigger + 1 : trigger + 6]):
        return []
    high = clause_stop(scene, trigger)
    target = [
        party
        for party in parties_in(scene, scene.sentence_at[trigger])
        if not party.possessive
        and (party.sort != "pronoun" or lower[party.head] in ("him", "her"))
        and (
            party.first == trigger + 1
            or (trigger < party.first <= min(trigger + 14, high) and lower[party.first - 1] == "to")
        )
    ][:1]
    if not target:
        return []
    if not _OFFICE.isdisjoint(lower[target[0].stop : target[0].stop + _TO_THING]):
        return []  # "handed President X a diplomatic victory"
    agents = agents_of(scene, verb)
    return claims_of_verb(scene, verb, agents, tuple(target), "meeting/hand-over", trigger)


_TO_THING = 4
"""Tokens from whom something is handed to the thing, at most."""


MESSAGES = frozenset("message letter gift note invitation greetings present".split())


def handed_by(scene: Scene, verb: VerbGroup, trigger: int) -> list[MeetingClaim]:
    """ "A letter was handed to Y by X", "Y received a letter from Z, handed over by X"."""
    lower = scene.tokens.lower
    sentence = scene.sentence_at[trigger]
    low = scene.tokens.sentences[sentence][0]
    parties = parties_in(scene, sentence)
    messenger = next(
        (one for one in parties if one.first > trigger and governor(scene, one) == "by"), None
    )
    if messenger is None or messenger.first > trigger + _TO_MESSENGER or messenger.possessive:
        return []
    if MESSAGES.isdisjoint(lower[max(low, trigger - _TO_MESSENGER) : trigger]):
        return []
    to = tuple(
        one
        for one in parties
        if trigger < one.first < messenger.first and governor(scene, one) == "to"
    )
    received = next((at for at in range(low, trigger) if lower[at] == "received"), -1)
    if not to and received >= 0:
        to = agents_of(scene, verb_group(scene, received, "past"))
    if not to or set(to[0].ids) & set(messenger.ids):
        return []
    return claims_of_verb(scene, verb, (messenger,), to[:1], "meeting/hand-over", trigger)


_TO_MESSENGER = 14
"""Tokens from the message to its verb, and from the verb to who hands it over, at most."""


_OFFICE = frozenset(
    """power office reins command presidency chairmanship gavel premiership victory defeat win
    triumph blow setback lifeline advantage opportunity ultimatum""".split()
)


def _is_of_a_thing(behind: list[str]) -> bool:
    """Whether a thing is handed, not an office: not "handed over to Ek", "handed power to Ek"."""
    return behind[1:2] != ["to"] and _OFFICE.isdisjoint(
        behind[: behind.index("to")] if "to" in behind else behind
    )


_SITTING_IN = frozenset("present attending participating".split())


_WHERE = frozenset("at there were was are on during in from".split())


def read_present(scene: Scene, sentence: int, met: list[MeetingClaim]) -> list[MeetingClaim]:
    """ "Present at the talk were A and B", "On the host's side, also attending were A and B".

    They sat in the meeting spoken of last.
    """
    lower = scene.tokens.lower
    first, stop = scene.tokens.sentences[sentence]
    word = next((k for k in range(first, min(first + 9, stop)) if lower[k] in _SITTING_IN), -1)
    if word < 0 or not met or (word > first and lower[word - 1] not in ("also", ",")):
        return []
    if lower[word] == "present" and _WHERE.isdisjoint(lower[word + 1 : word + 2]):
        return []
    at = next(
        (k for k in range(word, min(word + 10, stop)) if lower[k] in ("were", "was", "are")), -1
    )
    last = met[-1]
    if any(lower[k] in scene.triggers.reporting for k in range(word, max(at, word))):
        return []  # "attending doctors said they were …"
    if at < 0 or sentence - last.sentence > 3 or last.polarity != "actual":
        return []
    others = [
        one
        for party in parties_in(scene, sentence)
        if party.first > at and party.sort == "name"
        for one in party.ids
    ]
    talks = [one for one in met if one.sentence == last.sentence]
    if not _SUITES.isdisjoint(lower[at:stop]):
        others += [
            mate
            for claim in talks
            for official in claim.officials
            for _, ids in scene.fellows
            if ids[0] == official
            for mate in ids[1:]
        ]
    return joining(scene, list(dict.fromkeys(others)), talks, sentence, first, stop)


_SUITES = frozenset("entourage suite party delegation retinue group".split())
