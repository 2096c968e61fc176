"""Reads what two officials can only do face to face: sign together, speak to a visitor.

Meetings by verbs and nouns of meeting are in meetings.py.
"""

from __future__ import annotations

from store.annotate.closed_words import IS_OR_WAS
from store.annotate.events.clause.clauses import clause_start, clause_stop, verb_group
from store.annotate.events.clause.destinations import Stop, stops_at
from store.annotate.events.clause.lists import rest_of_list
from store.annotate.events.clause.places_before import where_place
from store.annotate.events.clause.scene import Party, Scene
from store.annotate.events.clause.timing import one_past_day
from store.annotate.events.judgement import polarity
from store.annotate.events.judgement.claims import MeetingClaim
from store.annotate.events.meeting.meeting_claims import pair_claims
from store.annotate.events.who.agents import agents_of
from store.annotate.events.who.parties import parties_in
from store.annotate.events.who.subjects import subject_of

SIGNING = frozenset("signed sign signing initialled inked put".split())


NAMES_UNDER = frozenset("names signatures initials pens".split())
"""Put under an accord."""


TELLING = frozenset(
    """told assured informed briefed reminded tell brief inform thank congratulate console remark
    remarks comments asked urged pressed thanked""".split()
)


_ASKING = frozenset("asked urged pressed".split())
"""Also done from afar, unless told of a stay there in the same breath."""


_TO_TELL = frozenset("tell brief inform thank congratulate console".split())


_REMARKS = frozenset("remark remarks comments".split())


AFAR = frozenset(
    """phone phoned telephone telephoned telephonic call letter letters message messages cable cabled wrote
    email e-mail video interview statement""".split()
)


_NEAR = frozenset(
    """meeting meetings met talks talk visit visiting visited dinner lunch audience received
    greeted welcomed arrived here summit delegation sidelines forum funeral
    ceremony parade reception""".split()
)


_CAME = frozenset("came flew went travelled traveled".split())


def in_person(scene: Scene, sentence: int) -> bool:
    """Whether the words around speak of a meeting, a visit, a town or an island, and of no telephone."""
    low = scene.tokens.sentences[max(sentence - 2, 0)][0]
    first, stop = scene.tokens.sentences[sentence]
    lower = scene.tokens.lower
    around = set(lower[low:stop])
    afar = AFAR & around
    if afar and not (afar == _CALL and _is_paid(lower[low:stop])):
        return False
    if scene.travellers and low <= scene.travellers[-1][0] < stop:
        return True  # one of them was just said to have come
    return not _NEAR.isdisjoint(around) or any(
        name is not None
        and name.kind == "place"
        and name.sort in ("city", "region", "site")
        and name.first > first
        and (
            lower[name.first - 1] in ("in", "at", "near", "outside")
            or (lower[name.first - 1] == "to" and not _CAME.isdisjoint(lower[first : name.first]))
        )
        for name in scene.owner[first:stop]
    )


_CALL = frozenset(["call"])


def _is_paid(words: list[str]) -> bool:
    """Whether each "call" is one on somebody, no telephone call: "opened with a call on X"."""
    return all(words[at + 1 : at + 2] == ["on"] for at, word in enumerate(words) if word == "call")


def may_sign(scene: Scene, trigger: int) -> bool:
    """Whether what is "put" are names under something."""
    lower = scene.tokens.lower
    return lower[trigger] != "put" or not NAMES_UNDER.isdisjoint(lower[trigger + 1 : trigger + 4])


def read_signing(scene: Scene, trigger: int) -> list[MeetingClaim]:
    """ "X and Y signed an accord in Lima", "the accord was signed by X and Y"; asked where `may_sign`."""
    lower = scene.tokens.lower
    form = "base" if lower[trigger] == "sign" else "ing" if lower[trigger] == "signing" else "past"
    verb = verb_group(scene, trigger, form)
    high = clause_stop(scene, trigger)
    parties = parties_in(scene, scene.sentence_at[trigger])
    agents = _each_for_his_own(scene, parties, verb.first, trigger)
    for number, party in enumerate(parties):
        if trigger < party.first <= min(trigger + 22, high) and lower[party.first - 1] == "by":
            others = range(trigger + 1, party.first - 1)
            if any(lower[at] in scene.triggers.verbs or lower[at][-2:] == "ed" for at in others):
                break  # "signed an accord drafted by X and Y"
            agents = rest_of_list(scene, parties, number)
            break
    if not agents and not verb.passive:
        agents = subject_of(scene, verb.first, False)
    ids = [
        one
        for party in agents
        for one in party.ids
        if party.sort == "name" or lower[party.head] in ("he", "she") or _the_two(lower, party)
    ]
    if len(ids) != 2:
        return []
    homes = {scene.home(one) for one in ids} - {None}
    if len(homes) != 2 and not _makes_peace(scene, trigger):
        return []
    low = clause_start(scene, trigger)
    claims = pair_claims(
        scene,
        agents[:1],
        agents[1:],
        "meeting/signed",
        trigger,
        low,
        high,
        "future" if verb.tense == "future" else "past",
        polarity.of_verb(scene, verb, low, high),
    )
    told = _where_signed(scene, trigger) if claims and claims[0].country is None else None
    if told is not None:
        day = one_past_day(scene, *scene.tokens.sentences[scene.sentence_at[told.token]])
        for claim in claims:
            claim.place, claim.country = told.place, told.country
            claim.when = claim.when or day
    return claims


def _the_two(lower: list[str], party: Party) -> bool:
    """Whether a phrase is "the two" or "both (leaders)", not "the two sides" or "both countries"."""
    noun = lower[party.stop - 1]
    return lower[party.head] in ("two", "both") and noun not in _STATES


_STATES = frozenset("sides countries nations states governments parties teams delegations".split())


_FOR_HIS_OWN = 6
"""Tokens of "on behalf of the North" behind who signs, at most."""


def _each_for_his_own(
    scene: Scene, parties: list[Party], first: int, trigger: int
) -> tuple[Party, ...]:
    """X and Y of "X signed for Peru and Y for Chile", of the verb at `trigger`."""
    lower = scene.tokens.lower
    if lower[trigger + 1 : trigger + 2] not in (["for"], ["on"]):
        return ()
    others = [
        one
        for one in parties
        if trigger < one.first and lower[one.first - 1] in ("and", ",", "while", "with")
        if not {"for", "behalf", "signing"}.isdisjoint(lower[one.stop : one.stop + _FOR_HIS_OWN])
    ]
    return (*subject_of(scene, first, False)[:1], *others[:1]) if others else ()


_PEACE = frozenset("peace ceasefire cease-fire truce armistice power-sharing".split())


def _makes_peace(scene: Scene, trigger: int) -> bool:
    """Whether foes sign a peace: two of one country who do not meet daily."""
    stop = scene.tokens.sentences[scene.sentence_at[trigger]][1]
    return not _PEACE.isdisjoint(scene.tokens.lower[trigger:stop])


_BACK = 3
"""Sentences in which the town of a signing is looked for, back from that of the meeting."""


def _where_signed(scene: Scene, trigger: int) -> Stop | None:
    """The town in which the sentences before say that the two countries signed."""
    lower, sentences = scene.tokens.lower, scene.tokens.sentences
    last = scene.sentence_at[trigger]
    for sentence in range(last, max(last - _BACK, -1), -1):
        low, high = sentences[sentence]
        if SIGNING.isdisjoint(lower[low:high]):
            continue
        signed = next(at for at in range(low, high) if lower[at] in SIGNING)
        for index in range(signed + 1, high):
            if lower[index] == "here" or (lower[index] in ("in", "at") and not scene.clock[index]):
                at = index + (lower[index] != "here")
                stops = stops_at(scene, at, high, None)
                if stops and (stops[0].here or stops[0].place is not None):
                    return stops[0]
                for town in scene.owner[at : min(at + 6, high)] if stops else ():
                    # "in Peru's capital Lima", "in the Peruvian city of Cuzco"
                    if town is not None and town.sort == "city":
                        return Stop(town.country or stops[0].country, town, index)
    return None


def may_tell_someone(scene: Scene, trigger: int) -> bool:
    """Whether a name or "him" stands behind the word, for `read_telling`."""
    lower = scene.tokens.lower
    remark = lower[trigger] in _REMARKS
    if remark and lower[trigger + 1 : trigger + 2] != ["to"]:
        return False
    return _names_a_listener(scene, trigger, remark)


def read_telling(scene: Scene, trigger: int) -> list[MeetingClaim]:
    """ "X told Prime Minister Y that …", where the sentences around speak of a meeting or visit.

    Asked where `may_tell_someone`.
    """
    sentence = scene.sentence_at[trigger]
    at = trigger
    if scene.tokens.lower[trigger] in _REMARKS:
        at = _remark(scene, sentence, trigger)
        if at < 0:
            return []
    listener = next(
        (
            party
            for party in parties_in(scene, sentence)
            if _is_told(scene, party, trigger + 1 + (at != trigger))
            and not party.possessive
            and (party.sort != "pronoun" or scene.tokens.lower[party.head] in ("him", "her"))
        ),
        None,
    )
    if listener is None or (listener.sort == "name" and not _is_of_note(scene, listener)):
        return []
    if scene.tokens.lower[trigger] in _TO_TELL:
        return _came_to_tell(scene, trigger, listener)
    if listener.sort == "description" and scene.tokens.lower[listener.stop : listener.stop + 1] in (
        ["of"],
        ["for"],
    ):
        return []  # "told the minister of defence": another one
    if scene.tokens.lower[trigger] == "thanked" and not _for_coming(scene, listener):
        return []
    if not (in_person(scene, sentence) or _told_in(scene, listener)):
        return []
    verb = verb_group(scene, at, "past")
    speakers = subject_of(scene, verb.first, at != trigger)
    to_tell = "to" in verb.words and "have" not in verb.words  # not "is said to have told him"
    if len(speakers) != 1 or verb.passive or to_tell or verb.words & {"will", "would"}:
        return []
    homes = {scene.home(speakers[0].ids[0]), scene.home(listener.ids[0])}
    if len(homes) != 2 or None in homes:
        return []
    if scene.tokens.lower[trigger] in _ASKING and not _asked_there(scene, trigger, listener):
        return []
    start, stop = clause_start(scene, trigger), clause_stop(scene, trigger)
    return pair_claims(
        scene,
        speakers,
        (listener,),
        "meeting/told",
        trigger,
        start,
        stop,
        "past",
        polarity.of_verb(scene, verb, start, stop),
    )


def _told_in(scene: Scene, listener: Party) -> bool:
    """Whether the town in which it was told follows: "told President Y in Lima that he …"."""
    at = listener.stop
    lower = scene.tokens.lower
    if lower[at : at + 1] in (["in"], ["at"]) and not _ROOMS.isdisjoint(lower[at + 2 : at + 5]):
        return True  # "told President Y in the library"
    if lower[at : at + 1] != ["in"] or scene.clock[at + 1 : at + 2] != [None]:
        return False
    name = scene.place_at(at + 1)
    return name is not None and name.sort == "city"


def _is_of_note(scene: Scene, listener: Party) -> bool:
    """Whether an official is told something, or one called a counterpart or guest: no passer-by."""
    called = scene.tokens.lower[listener.first : listener.head]
    if _told_in(scene, listener) and scene.place_at(listener.first) is not None:
        return True  # "told Peru's X in the palace"
    return bool(scene.officials[listener.ids[0]].roles) or not _COUNTERPARTS.isdisjoint(called)


_COUNTERPARTS = frozenset("counterpart host guest visitor".split())


def _is_told(scene: Scene, party: Party, at: int) -> bool:
    """Whether a phrase begins at a token: also X of "told his Peruvian counterpart, X,"."""
    lower = scene.tokens.lower
    if party.first == at:
        return True
    comma = party.first - 1
    return (
        lower[comma] == ","
        and lower[comma - 1] in _COUNTERPARTS
        and lower[at] in ("his", "her")
        and comma - at < _TO_COUNTERPART
    )


_TO_COUNTERPART = 5
"""Tokens of "his North Korean counterpart", at most."""


def _for_coming(scene: Scene, listener: Party) -> bool:
    """Whether somebody is thanked "for coming" or "for his visit": he is there."""
    behind = scene.tokens.lower[listener.stop : listener.stop + _TO_COMING]
    return behind[:1] == ["for"] and not _COMING.isdisjoint(behind)


_TO_COMING = 6
"""Tokens of "for having come all the way", at most."""


_COMING = frozenset("coming come visiting visit trip journey".split())


_ROOMS = frozenset(
    "library office palace study garden hall room lounge lobby tent chapel drawing-room suite".split()
)


def _asked_there(scene: Scene, trigger: int, listener: Party) -> bool:
    """Whether the asking was done in the listener's country: "was in Peru, where he asked Y"."""
    stops = where_place(scene, trigger, None)
    return bool(stops) and stops[0].country == scene.home(listener.ids[0])


def _names_a_listener(scene: Scene, trigger: int, to: bool) -> bool:
    """Whether a name or "him" follows the verb, before any word that none of its titles holds."""
    lower = scene.tokens.lower
    after = trigger + 1 + to
    last = scene.tokens.sentences[scene.sentence_at[trigger]][1]
    if after >= last:
        return False
    return lower[after] in ("him", "her", "the", "his") or bool(scene.people_in(after, last))


def _remark(scene: Scene, sentence: int, trigger: int) -> int:
    """The verb of "made the remark to X", "said so in remarks to X"; -1 if it is another remark."""
    lower = scene.tokens.lower
    if lower[trigger + 1 : trigger + 2] != ["to"]:
        return -1
    low = scene.tokens.sentences[sentence][0]
    for index in range(trigger - 1, max(trigger - 16, low - 1), -1):
        if lower[index] in ("made", "said", "saying", "offering", "praised", "called"):
            return index
    return -1


def _came_to_tell(scene: Scene, trigger: int, listener: Party) -> list[MeetingClaim]:
    """ "flew to Washington on Thursday to tell President X": who goes somewhere to tell, meets."""
    lower = scene.tokens.lower
    low = scene.tokens.sentences[scene.sentence_at[trigger]][0]
    if lower[trigger - 1] != "to":
        return []
    for index in range(trigger - 2, max(trigger - 14, low - 1), -1):
        word = scene.triggers.verbs.get(lower[index])
        if lower[index] in IS_OR_WAS:
            return []  # "who arrived on Sunday, is to brief X"
        if word is None or scene.owner[index] is not None:
            continue
        if {"go", "arrive", "visit", "leave"}.isdisjoint(word.frames):
            return []
        verb = verb_group(scene, index, word.form)
        start, stop = clause_start(scene, index), clause_stop(scene, trigger)
        return pair_claims(
            scene,
            agents_of(scene, verb),
            (listener,),
            "meeting/came-to-tell",
            trigger,
            start,
            stop,
            verb.tense if verb.tense in ("past", "future") else "",
            polarity.of_verb(scene, verb, start, stop),
        )
    return []
