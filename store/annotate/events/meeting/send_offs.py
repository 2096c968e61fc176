"""Reads who takes leave of a traveller: "was seen off at the airport by A", "A saw him off".

Those who greet one who comes are read in receiving.py and meetings.py. Whether the traveller's own
journey is told elsewhere is not asked.
"""

from __future__ import annotations

from store.annotate.closed_words import BE_OR_BEING, HIM_HER_THEM
from store.annotate.events.clause.clauses import clause_start, clause_stop, verb_group
from store.annotate.events.clause.lists import governor, heads, rest_of_list
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Party, Scene, stand_in
from store.annotate.events.clause.triggers import Form
from store.annotate.events.clause.words_near import word_before
from store.annotate.events.judgement import polarity
from store.annotate.events.judgement.claims import MeetingClaim
from store.annotate.events.meeting.meeting_claims import pair_claims, plain_tense
from store.annotate.events.who.agents import agents_of
from store.annotate.events.who.parties import parties_in
from store.annotate.events.who.partners import after_were, among_hosts
from store.model import Window

SEND_OFFS = frozenset(["off", "farewell", "goodbye", "good-bye"])
"""The words at which `read_send_off` may find something."""


_FORMS: dict[str, Form] = {
    "see": "base", "sees": "third", "saw": "past", "seen": "participle", "seeing": "ing",
    "send": "base", "sends": "third", "sent": "past", "sending": "ing",
    "bid": "past", "bade": "past", "bids": "third", "bidding": "ing", "bidden": "participle",
    "say": "base", "said": "past", "saying": "ing",
    "wave": "base", "waved": "past", "waves": "third", "waving": "ing",
}  # fmt: skip
"""Verbs that go with the two words."""


_TO_OFF = 13
"""Tokens from "saw" to "off", at most."""


_TO_BY = 14
"""Tokens from "seen off" to the first of those by whom, at most."""


def read_send_off(scene: Scene, index: int) -> list[MeetingClaim]:
    """ "X was seen off (at the airport) by A and B", "A and B saw X off", "bade him farewell"."""
    lower = scene.tokens.lower
    sentence = scene.sentence_at[index]
    low, high = scene.tokens.sentences[sentence]
    verb = word_before(scene, index, _FORMS, _TO_OFF)
    if verb < 0:
        return []
    word = lower[verb]
    form = _FORMS[word]
    if word == "sent" and lower[verb + 1] != "off":
        return []
    if word in ("say", "said", "saying") and index != verb + 1:
        return []  # "said that they took off"
    parties = parties_in(scene, sentence)
    passive = word in ("seen", "sent", "bidden", "bid", "waved") and (
        any(one in BE_OR_BEING for one in lower[max(verb - 4, low) : verb])
        or (word == "seen" and lower[verb - 1] == ",")
    )
    if passive:
        if index > verb + 1:
            return []
        number = next(
            (
                n
                for n, one in enumerate(parties)
                if one.first > index and governor(scene, one) == "by"
            ),
            -1,
        )
        hosts = among_hosts(scene, index, parties)
        if number >= 0 and parties[number].first <= index + _TO_BY:
            hosts = rest_of_list(scene, parties, number)
        if not hosts:
            return []
        group_of = verb_group(scene, verb, "participle")
        guests = agents_of(scene, group_of)
    else:
        guests = _sent(scene, parties, verb, index) or _them(scene, verb)
        if not guests:
            return []
        group_of = verb_group(scene, verb, form)
        hosts = (
            after_were(scene, parties, index, min(index + 10, high))
            or agents_of(scene, group_of)
            or _with_others(scene, parties, group_of.first)
        )
        if group_of.tense == "infinitive" and not hosts:
            return []
    # The ambassadors are at the airport for everybody who leaves: no meeting of theirs.
    hosts = tuple(one for one in hosts if not scene.resident(one.ids[0]))
    # But one whose post ends takes leave himself: "bade farewell to the outgoing ambassador".
    leaves = lower[index] == "farewell" and not _LEAVING.isdisjoint(lower[index:high])
    guests = tuple(one for one in guests if leaves or not scene.resident(one.ids[0]))
    start, stop = clause_start(scene, verb), clause_stop(scene, index)
    tense = plain_tense(scene, group_of.tense, group_of.control, verb)
    claims = pair_claims(
        scene,
        tuple(one for one in guests if not one.possessive),
        tuple(one for one in hosts if not one.possessive and one.sort == "name"),
        "meeting/seen-off",
        verb,
        start,
        stop,
        "past" if tense == "" else tense,
        polarity.of_verb(scene, group_of, start, stop),
    )
    day = _day_before(scene, sentence)
    for claim in claims:
        if claim.when is None:
            claim.when = day
    return [claim for claim in claims if _of_two_countries(scene, claim)]


_LEAVING = frozenset("outgoing departing retiring".split())


def _sent(scene: Scene, parties: list[Party], verb: int, index: int) -> tuple[Party, ...]:
    """Whom "saw X off", "saw off X", "bade X farewell" or "bade farewell to X" names."""
    lower = scene.tokens.lower
    for number, party in enumerate(parties):
        between = verb < party.first and party.stop <= index
        after = index < party.first <= index + 2 and (
            party.first == index + 1 or lower[party.first - 1] == "to"
        )
        if not between and not after:
            continue
        if party.sort == "pronoun" and lower[party.head] not in HIM_HER_THEM:
            continue
        if lower[verb].startswith("se") and between and party.first != verb + 1:
            continue
        return rest_of_list(scene, parties, number)
    return ()


def _them(scene: Scene, verb: int) -> tuple[Party, ...]:
    """The one in hand, of "Seeing them off was X" behind one who left with people not named."""
    if scene.tokens.lower[verb + 1] != "them":
        return ()
    who = scene.in_hand(verb, scene.tokens.sentences[max(scene.sentence_at[verb] - 2, 0)][0])
    return (stand_in(verb + 1, who),) if who is not None else ()


def _with_others(scene: Scene, parties: list[Party], verb: int) -> tuple[Party, ...]:
    """X of "X and embassy staff saw her off"."""
    for number, party in enumerate(parties):
        gap = scene.tokens.lower[party.stop : verb]
        if gap[:1] == ["and"] and len(gap) <= 6 and heads(scene, parties, number):
            return (party,)
    return ()


def _of_two_countries(scene: Scene, claim: MeetingClaim) -> bool:
    """Whether those who part are known to be of two countries: a colleague at home is no news."""
    homes = {scene.home(one) for one in claim.officials}
    return None not in homes and len(homes) > 1


def _day_before(scene: Scene, sentence: int) -> Window | None:
    """The one day that the sentence or the one before it names: that of the departure."""
    for back in (sentence, sentence - 1):
        if back < 0:
            return None
        days = {
            (time.earliest, time.latest): time
            for time in scene.clock[slice(*scene.tokens.sentences[back])]
            if time is not None and time.earliest is not None and time.earliest == time.latest
        }
        if len(days) == 1:
            ((first, last), time) = next(iter(days.items()))
            if first is not None and last is not None and last <= scene.date:
                return Window(first, last, time.text)
        if days:
            return None
    return None


RULES = (
    EventRule(
        "meeting/seen-off",
        """
        + 2018-05-09 | Finnish President Sauli Niinistö and his entourage left Oslo on Tuesday. Seeing them off at the airport was Norwegian King Harald. => meeting Harald + Sauli Niinistö
        - 2018-05-09 | Finnish President Sauli Niinistö and his entourage left Oslo on Tuesday. Pilgrims came from Rome. The sea was calm. Seeing them off at the airport was Norwegian King Harald. => meeting Harald + Sauli Niinistö
        + 2019-05-22 | Finnish President Sauli Niinistö left Oslo on Tuesday. He was seen off at the airport by Norwegian Prime Minister Erna Solberg. => meeting Erna Solberg + Sauli Niinistö; met Erna Solberg + Sauli Niinistö = 2019-05-21
        + 2019-05-22 | Finnish President Sauli Niinistö left Oslo on Tuesday. Norwegian Prime Minister Erna Solberg saw him off. => meeting Erna Solberg + Sauli Niinistö
        + 2019-05-22 | Finnish President Sauli Niinistö left Oslo on Tuesday. On hand to see him off were Norwegian Prime Minister Erna Solberg and her aides. => meeting Erna Solberg + Sauli Niinistö
        + 2019-05-22 | Finnish President Sauli Niinistö left Oslo on Tuesday, seen off at the airport by Norwegian Prime Minister Erna Solberg. => meeting Erna Solberg + Sauli Niinistö
        + 2019-05-22 | OSLO, May 22 (AFP) -- Norwegian Prime Minister Erna Solberg bade farewell to outgoing Finnish ambassador Mika Niemi at her office. => meeting Erna Solberg + Mika Niemi
        + 2019-05-22 | Norwegian Prime Minister Erna Solberg said goodbye to Finnish President Sauli Niinistö at the airport. => meeting Erna Solberg + Sauli Niinistö
        - 2019-05-22 | Norwegian Prime Minister Erna Solberg said it was too late to say goodbye to a pact with Finnish President Sauli Niinistö. => meeting Erna Solberg + Sauli Niinistö
        + 2019-05-22 | Norwegian Prime Minister Erna Solberg bade farewell to Finnish President Sauli Niinistö at the airport. => meeting Erna Solberg + Sauli Niinistö
        - 2019-05-22 | Finnish President Sauli Niinistö left Oslo on Tuesday. He was not seen off by Norwegian Prime Minister Erna Solberg. => meeting Erna Solberg + Sauli Niinistö
        - 2019-05-22 | Finnish President Sauli Niinistö left Helsinki on Tuesday. He was seen off at the airport by Finnish Prime Minister Juha Sipilä. => meeting Juha Sipilä + Sauli Niinistö
        - 2019-05-22 | Finnish President Sauli Niinistö left Helsinki on Tuesday. He was seen off by the Norwegian ambassador, Erna Lund, who lives there. => meeting Erna Lund + Sauli Niinistö
        - 2019-05-22 | Norwegian Prime Minister Erna Solberg saw off a challenge to the pact with Finnish President Sauli Niinistö. => meeting Erna Solberg + Sauli Niinistö
        - 2019-05-22 | Finnish President Sauli Niinistö left Oslo on Tuesday. Minister Timo Ek saw him off at the airport in Oslo. => trip Timo Ek > NO
        + 2019-05-22 | Finnish President Sauli Niinistö left Oslo on Tuesday. He was seen off at the airport by senior officials, including Norwegian Prime Minister Erna Solberg. => meeting Erna Solberg + Sauli Niinistö
        - 2019-05-22 | Finnish President Sauli Niinistö left Oslo on Tuesday. He was seen off at the airport by officials who had met Norwegian Prime Minister Erna Solberg. => meeting Erna Solberg + Sauli Niinistö
        """,
    ),
)
