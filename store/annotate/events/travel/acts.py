"""Reads where an official is from what is done there: "spent the night in", "held talks in".

These are weaker than words of travel: residents are left out and the claims are marked as inferred.
Which verbs tell of such an act is decided in acts_meant.py.
"""

from __future__ import annotations

from store.annotate.closed_words import BIDDEN
from store.annotate.events.clause.clauses import VerbGroup, clause_start, clause_stop, verb_group
from store.annotate.events.clause.destinations import Stop, after_name, last_place, stops_at
from store.annotate.events.clause.finite import clause_tense
from store.annotate.events.clause.places_before import opening_place, where_place
from store.annotate.events.clause.places_told import places_with_times
from store.annotate.events.clause.scene import Party, Scene
from store.annotate.events.clause.spoken_of import DISASTERS, EVENTS, tells_of
from store.annotate.events.clause.timing import When, is_ahead, times_of
from store.annotate.events.clause.triggers import Form
from store.annotate.events.judgement import polarity
from store.annotate.events.judgement.claims import Claim, abroad
from store.annotate.events.travel.acts_meant import (
    DUE,
    greets_no_one,
    is_guided,
    is_no_act,
    length_ended,
)
from store.annotate.events.travel.from_and_via import stay_before
from store.annotate.events.travel.making import claims_of
from store.annotate.events.travel.said_in import may_be_said_in, said_in, speaker_behind
from store.annotate.events.travel.telling import there_now
from store.annotate.events.travel.tenses import is_expected, is_scheduled
from store.annotate.events.travel.tour_edges import EDGES
from store.annotate.events.who.agents import agents_of
from store.annotate.events.who.guests import guest_of
from store.model import UNIONS, TimeExpression

_SEES = frozenset("saw see sees seeing".split())


_TO_OFF = 6
"""Tokens from "saw" to the "off" of one who is seen off, at most."""


_SAYING = frozenset(
    """say says said saying tell tells told telling announce announces announced announcing
    warn warns warned warning stress stresses stressed stressing insist insists insisted insisting
    repeat repeats repeated repeating reiterate reiterates reiterated reiterating declare declares
    declared declaring complain complains complained complaining""".split()
)


_KEPT_SILENT = frozenset("declined refused".split())


_OTHERS_DO_IT = frozenset(
    """signed held inspected given spent laid spoken told said opened negotiated bargained begun
    started changed taken shaken concluded addressed delivered watched celebrated""".split()
)


_AGREED = frozenset("agreed decided promised planned arranged".split())
"""Before "to see X in Peru", which is still to come then."""


def _ahead(scene: Scene, trigger: int, high: int) -> bool:
    """Whether the day after a verb is still to come: "meets the king in Rome on Monday"."""
    return is_ahead(scene, times_of(scene, trigger, trigger, high))


def _done_by(scene: Scene, index: int) -> bool:
    """Whether "by" begins whose doing it was: "the decisions made by X in Rome"."""
    if scene.tokens.lower[index] != "by":
        return False
    names = scene.owner[index + 1 : index + 5]
    return any(name is not None and name.kind == "person" for name in names)


def _on_an_island(stop: Stop) -> bool:
    return stop.place is not None and "sland" in stop.place.text


_MEETING = frozenset(["met", "meet", "meeting"])


_BEFORE_A_NOUN = frozenset("the a an his her their this ’s 's of first such no".split())


_WHERE = frozenset("in at here there on near outside".split())


_SPEAKING_FROM = _WHERE | {"from"}


def _where_words(word: str) -> frozenset[str]:
    """The words behind an act that its place follows; "speaking from Rome" is speaking there."""
    return _SPEAKING_FROM if word == "speaking" else _WHERE


_OPENING = frozenset(["in", "at"])


def _says_where(lower: list[str], trigger: int, low: int, high: int) -> bool:
    """Whether a word stands where `read_act` looks for the place of an act.

    `high`: the end of the clause, or of what may follow the word, where that comes first.
    """
    return (
        not _where_words(lower[trigger]).isdisjoint(lower[trigger + 1 : min(trigger + 26, high)])
        or not _OPENING.isdisjoint(lower[low : low + 7])
        or lower[low - 1] in ("where", "when")
    )


_SEEN = frozenset(
    """expected due awaited seen sighted spotted photographed pictured filmed interviewed treated hospitalised
    hospitalized escorted awarded honoured honored stranded decorated
    lodged accommodated feted fêted cheered mobbed heckled jeered booed applauded shown""".split()
)
"""Participles that tell of whom it is done to."""


def may_be_act(scene: Scene, trigger: int) -> bool:
    """Whether the words around the verb let `read_act` find something, whoever acts."""
    lower = scene.tokens.lower
    word = lower[trigger]
    if lower[trigger - 1] in _BEFORE_A_NOUN:
        return False  # a noun: "the meeting in Osaka"
    place = last_place(scene, scene.sentence_at[trigger])
    if word in _SAYING:
        return place > trigger and may_be_said_in(scene, trigger)
    if place < 0 and word not in DUE:
        return False
    return not is_no_act(scene, trigger) and _place_near(scene, trigger, place)


_OMITTING = frozenset("skipping bypassing avoiding omitting".split())


def _before_omitted(scene: Scene, trigger: int) -> int:
    """Where the clause of a verb ends, or what it leaves out: "spent a day in Lima, | skipping Rome"."""
    high = clause_stop(scene, trigger)
    lower = scene.tokens.lower
    return next((at for at in range(trigger + 1, high) if lower[at] in _OMITTING), high)


def read_act(scene: Scene, trigger: int, form: Form) -> list[Claim]:
    """ "X spent the night in Pyongyang", "X was seen at Beijing airport", "In Rome X signed …".

    Asked where `may_be_act` allows it."""
    word = scene.tokens.lower[trigger]
    place = last_place(scene, scene.sentence_at[trigger])
    low, high = clause_start(scene, trigger), _before_omitted(scene, trigger)
    if not _may_be_placed(scene, trigger, low, high, place):
        return []
    verb = verb_group(scene, trigger, form)
    if is_guided(scene, trigger):
        if not verb.passive:
            return []
    elif _done_to_others(word, verb) or _done_by_next(scene, trigger):
        return []
    if word in _SEES and "off" in scene.tokens.lower[trigger + 1 : trigger + _TO_OFF]:
        return []  # "A saw him off at the airport in Oslo": where A lives, as far as is told
    agents = agents_of(scene, verb)
    if not agents and word in _SAYING:
        agents = speaker_behind(scene, trigger)
    agents = tuple(party for party in agents if not scene.resident(party.ids[0]))
    if word.startswith(("remain", "stay")):
        # "remained in Sydney": at home perhaps, where nobody tells whence he is
        agents = tuple(party for party in agents if scene.home(party.ids[0]) is not None)
    if not agents:
        return []
    who = agents[0].ids[0]
    phoned = False
    if word in _SAYING:
        at = said_in(scene, trigger, high)
        stops = stops_at(scene, at, high, who)
        phoned = at > 0 and scene.tokens.lower[at - 1] == "from"
    else:
        stops = _where_done(scene, trigger, high, who)
        if not stops and not _bidden(scene, verb):
            stops = where_place(scene, trigger, who) or opening_place(
                scene, trigger, verb.first, who
            )
    agents = not_at_their_seat(scene, agents, stops)
    if not stops and word in DUE and _only_a_day(scene, trigger, high):
        dateline = scene.dateline
        if dateline is not None and dateline.country:
            stops = [Stop(dateline.country, dateline, trigger, here=True)]
        elif agents and verb.words & {"is", "are"} and scene.tokens.lower[trigger + 1] != "back":
            # "Other guests are coming. X is due on Friday": to where those spoken of are
            when = times_of(scene, verb.first, trigger, high)
            verdict = polarity.of_verb(scene, verb, low, high)
            coming = "future", verdict, when
            return claims_of(scene, agents, [], "arrive", "trip/came", trigger, *coming)
    if not stops or not agents:
        return []
    behind = after_name(scene, stops[-1])
    if word == "seen" and scene.tokens.lower[behind : behind + 1] == ["as"]:
        return []  # "is seen in Rome as a hawk"
    if verb.tense == "infinitive" and not verb.control and word != "due":
        return []
    tense = verb.tense
    if tense in ("infinitive", "participle", ""):
        tense = clause_tense(scene, verb.first)
    if (
        is_expected(scene, verb)
        or word in DUE
        or (verb.tense == "infinitive" and verb.control in _AGREED)
        or (tense == "present" and _ahead(scene, trigger, high))
        or is_scheduled(scene, trigger)
    ):
        tense = "future"
    verdict = polarity.of_verb(scene, verb, low, high)
    if word in _SAYING and (
        (verdict == "denied" and "did" in verb.words) or verb.control in _KEPT_SILENT
    ):
        verdict = "actual"  # "did not say in Rome whether", "declined to say in Rome": he was there
    pairs = places_with_times(scene, trigger, high, who)
    if len(pairs) < 2 or not all(when.times for _, when in pairs):
        stays = word.startswith(("spen", "stay")) and word not in _AMID
        whole_days = _HOURS.isdisjoint(scene.tokens.lower[trigger + 1 : trigger + 6])
        brief = _spent_hours_there(scene, trigger)
        kind = "visit" if stays and (whole_days or brief) else "presence"
        rule = "trip/acts-in"
        if word in DUE:
            kind, rule = "arrive", "trip/came"
        when = _when_done(scene, verb, trigger, high)
        length = length_ended(scene.tokens.lower, trigger)
        if length:  # "wraps up his four days in Lima"
            kind, when = "end", when._replace(days=length)
        found = claims_of(scene, agents, stops, kind, rule, trigger, tense, verdict, when)
        if word == "due" and verdict == "actual":
            found += stay_before(scene, agents, trigger, when, "future")
        for claim in found:
            claim.over = claim.over or (length > 0 and tense == "past")
    else:
        found = []
        for stop, when in pairs:
            told = tense, verdict, when
            found += claims_of(scene, agents, [stop], "presence", "trip/acts-in", trigger, *told)
    here = scene.dateline.country if scene.dateline is not None else None
    after = scene.tokens.lower[trigger + 1 : trigger + 2]
    behind = word.startswith(("stay", "remain")) and not _BEHIND.isdisjoint(after)
    lasts = word.endswith("ing") and "been" in verb.words and bool(verb.words & {"has", "have"})
    lasts = lasts or ("being" in verb.words and not verb.words.isdisjoint(("is", "are")))
    goes_on = word == "spending" and bool(verb.words & {"is", "are"}) and tense == "present"
    for claim in found:
        if goes_on:
            there_now(claim)  # "is spending the week in Rome"
        claim.inferred = True
        claim.stayed = behind
        remained = word == "remained" and tense == "past" and _of_late(scene, claim)
        claim.present = (
            goes_on
            or lasts
            or phoned
            or remained
            or (behind and tense != "future" and claim.whole is None)
        )
        if here is not None and claim.country == here and tense == "past":
            claim.present = claim.within is None and claim.whole is None
    return abroad(found)


def _of_late(scene: Scene, claim: Claim) -> bool:
    """Whether a claim is of yesterday or today: who "remained there on Thursday" may be there yet."""
    return claim.within is not None and (scene.date - claim.within.latest).days <= 1


def _spent_hours_there(scene: Scene, trigger: int) -> bool:
    """Whether all of a stay is told by its hours: "spent several hours in Peru", not "with X"."""
    lower = scene.tokens.lower
    for at in range(trigger + 1, min(trigger + 5, len(lower) - 1)):
        if lower[at] in ("hour", "hours", "minutes"):
            return lower[trigger] == "spent" and lower[at + 1] in ("in", "at", "here")
    return False


_HOURS = frozenset("part hour hours minutes morning afternoon evening".split())
"""What one spends somewhere on one of the days of a stay."""


_AMID = frozenset(["stays", "staying"])
"""Of one who "stays here" and "met X on Thursday": that is a day of the stay."""


_BEHIND = frozenset(["behind", "on"])
"""After "stayed": when the others had left."""


def _place_near(scene: Scene, trigger: int, place: int) -> bool:
    """Whether the sentence, wherever the clause ends, says where the act at `trigger` was done.

    Asked before `_may_be_placed`, for which the ends of the clause must be found.
    """
    lower = scene.tokens.lower
    word = lower[trigger]
    if word in _SAYING or word in _MEETING or word in DUE:
        return True
    first = scene.tokens.sentences[scene.sentence_at[trigger]][0]
    return not _where_words(word).isdisjoint(lower[trigger + 1 : min(trigger + 26, place + 1)]) or (
        not _OPENED.isdisjoint(lower[max(first - 1, 0) : trigger + 7])
    )


_OPENED = _OPENING | {"where"}


def _may_be_placed(scene: Scene, trigger: int, low: int, high: int, place: int) -> bool:
    """Whether the clause may say where the act at `trigger` was done.

    `place`: the last token of the sentence that may name a place; -1 if there is none.
    """
    lower = scene.tokens.lower
    word = lower[trigger]
    if greets_no_one(scene, trigger, high):
        return False
    if word in _SAYING:
        return said_in(scene, trigger, high) >= 0
    if word in _MEETING:
        return True
    return _says_where(lower, trigger, low, min(high, place + 1)) or (
        word in DUE and _only_a_day(scene, trigger, high)
    )


def _done_to_others(word: str, verb: VerbGroup) -> bool:
    """Whether the subject of the verb group is not the one who does the act `word`."""
    if word in _SEEN and not verb.passive:
        return word != "due" or verb.words.isdisjoint(("is", "was", "are", "were", "been"))
    return word in _OTHERS_DO_IT and verb.passive


def _done_by_next(scene: Scene, trigger: int) -> bool:
    """Whether "by" follows a bare participle: "X, when told by doctors in Rome, wept"."""
    lower = scene.tokens.lower
    if lower[trigger + 2 : trigger + 3] in (["phone"], ["telephone"]):
        return False
    return lower[trigger] in _OTHERS_DO_IT and lower[trigger + 1 : trigger + 2] == ["by"]


_AFTER_PLACE = frozenset([";", "after", "before", "ahead"])


_OF_WHAT = frozenset("to about that".split())


def _bidden(scene: Scene, verb: VerbGroup) -> bool:
    """Whether the act is what somebody is told to do: "X, due in Oslo, was ordered to remain"."""
    return scene.tokens.lower[verb.first - 1] in BIDDEN


_OFTEN = frozenset("often again much also warmly fondly frequently repeatedly highly".split())


TALKED_TO = frozenset("officials leaders ministers counterparts diplomats negotiators".split())
"""Before "in Peru and Chile": those with whom somebody talks there."""


def _where_done(scene: Scene, trigger: int, high: int, who: str) -> list[Stop]:
    """The place told behind the act at `trigger`, which ends its clause at `high`."""
    lower = scene.tokens.lower
    word = lower[trigger]
    about = trigger + 1 + (not _OFTEN.isdisjoint(lower[trigger + 1 : trigger + 2]))
    if lower[about : about + 1] in (["of"], ["about"], ["against"]):
        return []  # "spoke (often) of the harvest in Cuba"
    far = word in ("meet", "met") or word.startswith(_NURSED)
    if lower[trigger + 1 : trigger + 2] in (["of"], ["about"], ["against"]):
        return []  # "spoke of the harvest in Cuba"
    edge = word in _EDGES and not EDGES.isdisjoint(lower[trigger + 1 : trigger + 6])
    far = edge or word in ("meet", "met") or word.startswith(_NURSED)
    near = _REACH_FAR if far else _REACH
    about = False  # "signed a contract for a mill in Bergen"
    guided = is_guided(scene, trigger)  # "was taken around a museum of war in Rome"
    for index in range(trigger + 1, min(trigger + 26, high)):
        at = lower[index]
        dated = any(scene.clock[index + 1 : index + 2])  # "signed the pact on Monday"
        about = about or (not guided and not dated and tells_of(lower[index - 1], at))
        if at not in _where_words(word):
            if guided and lower[index - 1 : index + 1] == ["tour", "of"]:
                toured = stops_at(scene, index + 1, high, who)[:1]
                if toured and toured[0].place is not None:
                    return toured  # "was given a tour of Lima"
            of_what = (at in _OF_WHAT and not guided) or _done_by(scene, index)
            of_what = of_what and lower[index - 1] != "next"  # "stood next to"
            if at in _AFTER_PLACE or (
                of_what and index > trigger + 1 and not word.startswith(("spen", "put"))
            ):
                return []
            continue
        if scene.clock[index] is not None:
            continue
        if about and lower[index - 1] not in EVENTS and at not in ("here", "there"):
            continue
        if at == "in" and lower[index - 1] in DISASTERS and scene.owner[index - 1] is None:
            return []  # "was briefed on the floods in Bergen"
        found = stops_at(scene, index if at in ("here", "there") else index + 1, high, who)
        if not found or found[0].country in UNIONS:
            continue  # "a speech at the United Nations in New York"
        if found[0].place is None and at != "here" and _apart(scene, trigger, index) > near:
            continue
        if at == "in" and lower[index - 1] in TALKED_TO:
            # "held talks with officials in Peru, Chile and Togo"
            return found + _and_in(scene, found[-1], high, who)
        if at != "on" or _on_an_island(found[0]):  # not "held talks on Iraq"
            return found[:1] + _and_in(scene, found[0], high, who)
    return []


def _and_in(scene: Scene, stop: Stop, high: int, who: str) -> list[Stop]:
    """The second place of "met officials in Lima and in Quito"."""
    after = stop.place.stop if stop.place is not None else high
    if scene.tokens.lower[after : after + 2] != ["and", "in"] or after + 2 >= high:
        return []
    found = stops_at(scene, after + 2, high, who)[:1]
    return [one for one in found if one.country != stop.country]


def _apart(scene: Scene, trigger: int, index: int) -> int:
    """Tokens from an act to where it was done, without its days: "spent May 13 to 15 in Peru"."""
    return sum(scene.clock[at] is None for at in range(trigger, index))


_REACH = 4
"""Tokens from an act to a country that is told by a description ("in the country")."""


_REACH_FAR = 12
"""The same from "met", behind which stands who was met, and from "underwent surgery for a cancer"."""


_EDGES = frozenset(
    """began begins begin started starts start opened opens ended ends end concluded concludes conclude
    finished finishes finish wound winds wrapped wraps rounded rounds""".split()
)
"""Verbs of "ended his tour with two quiet days in Peru"."""


_NURSED = ("underg", "underw", "treated", "hospital", "recup", "conval", "recover")
"""First letters of verbs of treatment."""


def not_at_their_seat(
    scene: Scene, agents: tuple[Party, ...], stops: list[Stop]
) -> tuple[Party, ...]:
    """Those who must have come to the first stop, of officials of the UN and the EU."""
    return tuple(
        party
        for party in agents
        if scene.home(party.ids[0]) not in UNIONS
        or (stops and guest_of(scene, party.ids[0], stops[0].country))
    )


def _when_done(scene: Scene, verb: VerbGroup, trigger: int, high: int) -> When:
    """The times of an act, as those of being where it is done."""
    word = scene.tokens.lower[trigger]
    when = times_of(scene, verb.first, trigger, high)
    if polarity.put_off_to(scene, verb, high):
        when = When(tuple((t, "") for t, _ in when.times), when.days)
    if word in _SAYING and not when.times and scene.clock[trigger + 1] is not None:
        when = When(_said_when(scene, trigger), None)
    if word.startswith("spen"):
        # "spent one day of last month in Oslo"
        so_far = not verb.words.isdisjoint(("has", "have"))  # "has spent two days there": not all
        days = None if so_far else when.days
        when = When(tuple((t, "" if w == "of" else w) for t, w in when.times), days)
    return when


def _only_a_day(scene: Scene, trigger: int, high: int) -> bool:
    """Whether a time and nothing else follows: "X is due on Monday", not "is due to speak"."""
    lower = scene.tokens.lower
    index, timed = trigger + 1, False
    while index < high and (scene.clock[index] is not None or lower[index] in _BEFORE_DAYS):
        timed = timed or scene.clock[index] is not None
        index += 1
    after = lower[index] if index < len(lower) else "."
    return timed and (index >= high or after in (",", ".", "and", "with", "for", "after", "at"))


_BEFORE_DAYS = frozenset("on early late later until before from back".split())


def _said_when(scene: Scene, verb: int) -> tuple[tuple[TimeExpression, str], ...]:
    """The time of "said last month in Tokyo", which is that of the stay there."""
    time = scene.clock[verb + 1]
    return ((time, ""),) if time is not None and time.earliest is not None else ()
