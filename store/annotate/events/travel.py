"""Reads the verbs of travel: who visits, arrives, leaves, goes, attends, is sent, leads.

Each reader takes one trigger of one sentence and gives claims. Joining claims is not done here.
"""

from __future__ import annotations

from collections.abc import Callable

from store.annotate.events import polarity
from store.annotate.events.claims import Claim
from store.annotate.events.clauses import (
    Stop,
    VerbGroup,
    When,
    clause_start,
    clause_stop,
    clause_tense,
    stops_at,
    subject_of,
    times_of,
    verb_group,
)
from store.annotate.events.parties import parties_in, resolve_pronoun
from store.annotate.events.scene import PREPOSITIONS, Party, Scene
from store.annotate.events.timing import date_claim
from store.annotate.events.triggers import Form

_DETERMINERS = frozenset(
    """a an the his her their its 's this that first second third last recent previous earlier official state
    working day two-day three-day four-day five-day six-day seven-day week-long goodwill private planned brief
    surprise upcoming forthcoming historic on for during of by foreign maiden next another any such
    whirlwind friendly unofficial informal scheduled current ongoing no one-day short landmark whose
    return study inspection farewell overseas reciprocal mutual unannounced rare secret high-level
    expected possible proposed respective successful joint fourth fifth latest mini ground-breaking
    groundbreaking lightning one-week ten-day eight-day cancelled canceled postponed with papal presidential diplomatic
    fact-finding pre-christmas business european asian african american latin world regional and
    long-planned long-awaited royal ceremonial subsequent separate key""".split()
)
_ADJECTIVAL = frozenset(
    "a an the his her their its with between to 's any two three several other all".split()
)
_VISIT_NOUNS = frozenset(["visit", "visits", "tour", "tours", "stop", "stops"])


def _when(scene: Scene, group: VerbGroup, trigger: int, high: int) -> When:
    """The times of a verb; "before leaving for China" shares the day at the sentence's head."""
    when = times_of(scene, group.first, trigger, high)
    if when.times or group.tense != "participle":
        return when
    low = scene.tokens.sentences[scene.sentence_of(trigger)][0]
    if scene.tokens.lower[group.first - 1] in ("before", ",", "and") and low + 4 < group.first:
        head = times_of(scene, low, low, low + 4)
        return When(head.times, when.days)
    return when


def is_noun(scene: Scene, index: int) -> bool:
    """Whether "visit", "tour" or "stop" at `index` is the noun."""
    lower = scene.tokens.lower
    if lower[index] not in _VISIT_NOUNS:
        return False
    low, high = scene.tokens.sentences[scene.sentence_of(index)]
    before = lower[index - 1] if index > low else ""
    after = lower[index + 1] if index + 1 < high else ""
    if before in (
        "to",
        "will",
        "would",
        "shall",
        "should",
        "not",
        "who",
        "also",
        "may",
        "might",
        "could",
        "can",
        "must",
    ):
        return False
    if before in _DETERMINERS or before.endswith(("-day", "-nation", "-country", "-leg", "-week")):
        return not (before == "and" and after not in ("to", "by", "of"))
    if scene.tokens.classes[index - 1] in "sn" and index > low:
        return True
    if after in ("to", "by", "of", "in", "will", "is", "was", "has", "comes", "came", "would"):
        return True
    owner = scene.owner[index - 1] if index > low else None
    if owner is not None and owner.kind == "place":
        return True
    return index > low and lower[index - 1].isalpha() and before not in ("and", ",")


def claims_of(
    scene: Scene,
    agents: tuple[Party, ...],
    stops: list[Stop],
    kind: str,
    rule: str,
    trigger: int,
    tense: str,
    verdict: str,
    when: When,
    *,
    journey: int | None = None,
) -> list[Claim]:
    """One claim for each traveller and foreign stop; a stop at home ends the trip in hand."""
    found: list[Claim] = []
    sentence = scene.sentence_of(trigger)
    ids = [(one, party) for party in agents for one in party.ids]
    if len(stops) > 1 and journey is None:
        journey = trigger
    for official, party in ids:
        home = scene.home(official)
        foreign = [stop for stop in stops if stop.country and stop.country != home]
        mates = [
            other
            for other, _ in ids
            if other != official and (scene.home(other) == home or home is None)
        ]
        first = min(party.first, trigger)
        for stop in foreign:
            claim = Claim(
                who=official,
                country=stop.country,
                rule=rule,
                first=first,
                stop=max(trigger, stop.token, party.stop - 1) + 1,
                trigger=trigger,
                sentence=sentence,
                tense=tense,
                polarity=verdict,
                place=stop.place,
                companions=list(dict.fromkeys(mates)),
                journey=journey if len(foreign) > 1 or journey != trigger else None,
                named=party.sort == "name",
            )
            if kind in ("visit", "arrive", "depart"):
                claim.purpose = purpose_of(scene, stop.token, trigger)
            if len(foreign) == 1 or (kind == "visit" and not _single_day(when)):
                date_claim(claim, kind, when, scene.date)
            found.append(claim)
        if stops and not foreign and kind in ("depart", "arrive"):
            claim = Claim(
                who=official,
                country=None,
                rule=rule + "-home",
                first=first,
                stop=max(trigger, party.stop - 1) + 1,
                trigger=trigger,
                sentence=sentence,
                tense=tense,
                polarity=verdict,
                named=party.sort == "name",
                over=tense == "past" and kind == "arrive",
            )
            date_claim(claim, "leave", when, scene.date)
            found.append(claim)
        if not stops:
            claim = Claim(
                who=official,
                country=None,
                rule=rule,
                first=first,
                stop=max(trigger, party.stop - 1) + 1,
                trigger=trigger,
                sentence=sentence,
                tense=tense,
                polarity=verdict,
                companions=list(dict.fromkeys(mates)),
                named=party.sort == "name",
            )
            date_claim(claim, kind, when, scene.date)
            found.append(claim)
    return found


_PURPOSE_STOPS = frozenset(
    ", ; . before after when while where which who but amid following during until as".split()
)
_NOT_A_PURPOSE = frozenset(
    "two three four five six seven eight nine ten several a-few some the-first example home".split()
)


def purpose_of(scene: Scene, place: int, trigger: int) -> str | None:
    """The words that say why, as printed: "to attend a summit", "for talks on trade"."""
    tokens = scene.tokens
    lower = tokens.lower
    stop = tokens.sentences[scene.sentence_of(trigger)][1]
    for index in range(max(place, trigger) + 1, min(max(place, trigger) + 14, stop - 2)):
        word = lower[index]
        if word in (";", ".", "before", "after", "but", "which", "who", "where", "when", "while"):
            return None
        if word == "for":
            after = index + 1
            if scene.clock[after] is not None or lower[after] in _NOT_A_PURPOSE:
                continue
            name = scene.owner[after]
            if name is not None and name.kind == "place" and name.sort != "demonym":
                continue
            if _names_a_visit(lower, after):
                continue
        elif word == "to":
            after = index + 1
            if tokens.classes[after] != "a" or lower[after] in (
                "the",
                "a",
                "an",
                "his",
                "its",
                "be",
                "have",
            ):
                continue
            if scene.clock[after] is not None:
                continue
        else:
            continue
        end = after
        while (
            end < min(index + 26, stop)
            and lower[end] not in _PURPOSE_STOPS
            and tokens.classes[end] != "."
            and not (
                lower[end] == "and"
                and lower[end + 1 : end + 2]
                and lower[end + 1] in ("will", "is", "was")
            )
        ):
            end += 1
        while end > after and (
            scene.clock[end - 1] is not None
            or lower[end - 1]
            in ("on", "in", "and", "later", '"', "the", "by", "a", "at", "with", "of", "his")
        ):
            end -= 1
        return tokens.slice(index if word == "to" else after, end) if end > after else None
    return None


def _names_a_visit(lower: list[str], index: int) -> bool:
    """Whether "for a three-day visit" says no more than that it is one."""
    return any(word in ("visit", "visits", "trip", "tour") for word in lower[index : index + 6])


def _single_day(when: When) -> bool:
    return bool(when.times) and when.times[0][0].earliest == when.times[0][0].latest


def _clause(
    scene: Scene, trigger: int, form: Form
) -> tuple[VerbGroup, tuple[Party, ...], int, int]:
    """Verb group, subject and bounds of the clause of a verb."""
    group = verb_group(scene, trigger, form)
    return (
        group,
        agents_of(scene, group),
        clause_start(scene, trigger),
        clause_stop(scene, trigger),
    )


def agents_of(scene: Scene, group: VerbGroup, depth: int = 0) -> tuple[Party, ...]:
    """The subject of a verb; an infinitive has that of the verb that it hangs on."""
    free = group.tense in ("infinitive", "participle")
    if group.control_at >= 0 and depth < 3:
        owner = scene.owner[group.control_at]
        if owner is not None and owner.kind == "person":
            # "invited Triet to visit": the one who is asked is the one who goes.
            for party in parties_in(scene, scene.sentence_of(group.verb)):
                if party.stop == group.control_at + 1 and not party.possessive:
                    return (party,)
        word = scene.triggers.verbs.get(group.control)
        if word is not None and (scene.owner[group.control_at] is None):
            outer = verb_group(scene, group.control_at, word.form)
            if not outer.passive:
                found = agents_of(scene, outer, depth + 1)
                if found:
                    return found
        found = subject_of(scene, verb_group(scene, group.control_at, "past").first, free)
        if found:
            return found
    return subject_of(scene, group.first, free)


def _tense(scene: Scene, group: VerbGroup, when: When) -> str:
    """past, present or future for the clause; the main verb decides for infinitives."""
    tense = group.tense
    triggers = scene.triggers
    lower = scene.tokens.lower
    if tense == "infinitive":
        if group.control:
            owner = scene.owner[group.control_at]
            if owner is not None and owner.kind == "person":
                return "future"
            word = triggers.verbs.get(group.control)
            if group.control in triggers.planned:
                return "future"
            if word and word.form == "past":
                return "past"
            low = scene.tokens.sentences[scene.sentence_of(group.verb)][0]
            for index in range(group.control_at, max(group.control_at - 14, low - 1), -1):
                one = triggers.verbs.get(lower[index])
                if lower[index] in triggers.planned and lower[index] not in ("to", "next"):
                    return "future"
                if one is not None and one.form == "past":
                    return "past"
            return ""
        return clause_tense(scene, group.first)  # "will stay until Tuesday and then travel"
    if tense == "participle":
        before = lower[group.first - 1] if group.first else ""
        if before in ("after", "since", "following"):
            return "past"
        return clause_tense(scene, group.first)
    if tense == "present":
        earliest = when.times[0][0].earliest if when.times else None
        if earliest is not None and earliest > scene.date:
            return "future"
        motion = scene.triggers.verbs[lower[group.verb]].frames & {"go", "leave", "set"}
        if motion and group.form == "third":
            return "future"  # "Kim now heads for Mexico City"
    return tense


def read_visit(scene: Scene, trigger: int, form: Form) -> list[Claim]:
    """ "X visited Y", "X will tour A, B and C"."""
    if form == "ing" and scene.tokens.lower[trigger - 1] in _ADJECTIVAL:
        return []  # "a visiting UN envoy"
    group, agents, low, high = _clause(scene, trigger, form)
    if group.passive or not agents:
        return []
    stops = stops_at(scene, trigger + 1, high, agents[0].ids[0])
    if not stops:
        return []
    when = _when(scene, group, trigger, high)
    verdict = polarity.of_verb(scene, group, low, high)
    claims = claims_of(
        scene,
        agents,
        stops,
        "visit",
        "trip/visit-verb",
        trigger,
        _tense(scene, group, when),
        verdict,
        when,
    )
    if group.tense == "present":
        for claim in claims:
            claim.present = claim.tense == "present"
            if claim.present and claim.whole is not None:
                claim.within, claim.whole = claim.whole, None
    return claims


def read_arrive(scene: Scene, trigger: int, form: Form) -> list[Claim]:
    """ "X arrived in Y", "X is due here Monday", "Also arriving were A, B and C"."""
    group, agents, low, high = _clause(scene, trigger, form)
    stops: list[Stop] = []
    lower = scene.tokens.lower
    for index in range(trigger + 1, min(trigger + 16, high)):
        word = lower[index]
        if word == "here" or word in ("in", "at", "to", "into", "on"):
            stops = stops_at(
                scene,
                index if word == "here" else index + 1,
                high,
                agents[0].ids[0] if agents else None,
            )
            if stops:
                break
        elif index == trigger + 1 and scene.owner[index] is not None:
            stops = stops_at(scene, index, high, agents[0].ids[0] if agents else None)
            if stops:
                break
        elif word in ("from", "with", "aboard", "after", "for"):
            if word in ("for", "after"):
                break
    if form == "ing" and not group.words:
        inverted = _inversion(scene, trigger, high)
        if inverted:
            agents = inverted
            when = _when(scene, group, trigger, high)
            return claims_of(
                scene,
                agents,
                stops,
                "arrive",
                "trip/also-arriving",
                trigger,
                "past",
                "actual",
                when,
            )
    if not agents:
        return []
    when = _when(scene, group, trigger, high)
    claims = claims_of(
        scene,
        agents,
        stops,
        "arrive",
        "trip/arrive",
        trigger,
        _tense(scene, group, when),
        polarity.of_verb(scene, group, low, high),
        when,
    )
    return claims + (came_from(scene, agents, trigger, high, when) if group.tense == "past" else [])


def _inversion(scene: Scene, trigger: int, high: int) -> tuple[Party, ...]:
    """ "Also arriving aboard the aircraft were A, B and C"."""
    lower = scene.tokens.lower
    for index in range(trigger + 1, min(trigger + 14, high)):
        if lower[index] in ("were", "was", "are", "is"):
            return tuple(
                party
                for party in parties_in(scene, scene.sentence_of(trigger))
                if party.first > index and party.sort == "name" and party.stop <= high
            )
    return ()


def came_from(
    scene: Scene, agents: tuple[Party, ...], trigger: int, high: int, when: When
) -> list[Claim]:
    """ "arrived here from Malaysia": the stop before, unless it is home; left on that day."""
    lower = scene.tokens.lower
    for index in range(trigger + 1, min(trigger + 12, high)):
        if lower[index] != "from" or scene.clock[index + 1 : index + 2] != [None]:
            continue
        homes = {scene.home(one) for party in agents for one in party.ids}
        stops = [
            stop
            for stop in stops_at(scene, index + 1, high, agents[0].ids[0])
            if stop.country not in homes
        ][:1]
        days = [one for one in when.times if one[0].earliest == one[0].latest][:1]
        claims = claims_of(
            scene,
            agents,
            stops,
            "leave",
            "trip/came-from",
            trigger,
            "past",
            "actual",
            When(tuple((time, "") for time, _ in days), None),
        )
        for claim in claims:
            claim.over = True
        return [claim for claim in claims if claim.country]
    return []


def read_leave(scene: Scene, trigger: int, form: Form) -> list[Claim]:
    """ "X left A on Monday for B"."""
    group, agents, low, high = _clause(scene, trigger, form)
    if not agents or group.passive:
        return []
    lower = scene.tokens.lower
    who = agents[0].ids[0]
    origin = stops_at(scene, trigger + 1, high, who)
    if (
        lower[trigger].startswith("depart")
        and not origin
        and lower[trigger + 1 : trigger + 2] == ["from"]
    ):
        origin = stops_at(scene, trigger + 2, high, who)
    target = _target(scene, trigger, high, who)
    first = scene.tokens.sentences[scene.sentence_of(trigger)][0]
    if not origin and low - 3 > first and lower[low - 1] == "which":
        # "came from Moscow, which he left on Saturday"
        name = scene.owner[low - 3]
        if name is not None and name.kind == "place":
            origin = stops_at(scene, name.first, low - 1, who)
    if lower[trigger + 1 : trigger + 2] and not origin and not target:
        after = lower[trigger + 1]
        if (
            after
            not in (
                "on",
                "in",
                "at",
                "early",
                "late",
                "this",
                "next",
                "home",
                "later",
                ",",
                ".",
                "by",
            )
            and scene.clock[trigger + 1] is None
        ):
            return []
    when = _when(scene, group, trigger, high)
    tense = _tense(scene, group, when)
    verdict = polarity.of_verb(scene, group, low, high)
    claims: list[Claim] = []
    if target:
        claims += claims_of(
            scene, agents, target, "depart", "trip/leave-for", trigger, tense, verdict, when
        )
        if origin and claims and claims[0].country is None and origin[0].country != scene.home(who):
            claims = []
    if origin:
        gone = [stop for stop in origin if stop.country != scene.home(who)][:1]
        if gone:
            some = claims_of(
                scene,
                agents,
                gone,
                "leave",
                "trip/leave",
                trigger,
                tense,
                verdict,
                When(when.times, None),
            )
            for claim in some:
                claim.over = claim.tense == "past"
            claims += some
        elif not target:
            claims += claims_of(
                scene, agents, [], "depart", "trip/leave-home", trigger, tense, verdict, when
            )
    if not origin and not target:
        abroad = scene.dateline is not None and scene.dateline.country != scene.home(who)
        kind = "leave" if abroad else "depart"
        some = claims_of(scene, agents, [], kind, "trip/leave-plain", trigger, tense, verdict, when)
        for claim in some:
            claim.over = abroad and claim.tense == "past"
        claims += some
    return claims


def _target(scene: Scene, trigger: int, high: int, who: str) -> list[Stop]:
    """Where someone who leaves is bound for: "left Hanoi on Wednesday for Beijing"."""
    lower = scene.tokens.lower
    bound = False
    for index in range(trigger + 1, min(trigger + 24, high)):
        word = lower[index]
        if word in ("for", "to") or (bound and word == "in" and scene.clock[index] is None):
            stops = stops_at(scene, index + 1, high, who)
            if stops:
                return stops
            if word == "to":
                return []
            bound = True  # "left on Tuesday for the summit of the movement in Baku"
        elif word in (",", ";", "before", "after") or scene.tokens.classes[index] == ".":
            return []
    return []


def read_go(scene: Scene, trigger: int, form: Form) -> list[Claim]:
    """ "X travelled to Y", "X will fly on to Y", "X came here"."""
    group, agents, low, high = _clause(scene, trigger, form)
    if not agents or (group.passive and scene.tokens.lower[trigger] != "headed"):
        return []
    lower = scene.tokens.lower
    who = agents[0].ids[0]
    when = _when(scene, group, trigger, high)
    tense = _tense(scene, group, when)
    verdict = polarity.of_verb(scene, group, low, high)
    if lower[trigger + 1 : trigger + 2] == ["home"] or lower[trigger + 1 : trigger + 3] == [
        "back",
        "home",
    ]:
        return _go_home(scene, agents, trigger, high, tense, verdict, when)
    stops: list[Stop] = []
    for index in range(trigger + 1, min(trigger + 12, high)):
        word = lower[index]
        if word in ("to", "for", "into", "in", "here", "there"):
            if word == "in" and not lower[trigger].startswith(("stop", "fl")):
                continue
            if word == "for" and index != trigger + 1 and scene.clock[index - 1] is None:
                break
            stops = stops_at(scene, index if word in ("here", "there") else index + 1, high, who)
            break
        if word in _ON_THE_WAY or scene.clock[index] or scene.owner[index] is not None:
            continue
        if word in PREPOSITIONS or scene.tokens.classes[index] not in "a":
            break
    if not stops:
        some = transits(scene, agents, trigger, high, tense, verdict, when)
        if lower[trigger] in ("came", "flew", "coming") and tense == "past":
            some += came_from(scene, agents, trigger, high, when)
        if not some and lower[trigger] == "came" and _comes_bare(scene, trigger, high):
            some = claims_of(
                scene, agents, [], "arrive", "trip/came", trigger, tense, verdict, when
            )
        return some
    kind = "depart" if lower[trigger] not in ("came", "come", "comes", "coming") else "arrive"
    if kind == "depart" and tense == "past" and _later_than_a_week(scene, when):
        kind = "visit"
    claims = claims_of(
        scene,
        agents,
        stops,
        kind,
        "trip/go",
        trigger,
        tense,
        polarity.of_verb(scene, group, low, high),
        when,
    )
    claims += transits(scene, agents, trigger, high, tense, verdict, when)
    return claims + (came_from(scene, agents, trigger, high, when) if group.tense == "past" else [])


_ON_THE_WAY = frozenset(
    "from on back directly straight later early via , over down up together with onward onwards by way of".split()
)


def _comes_bare(scene: Scene, trigger: int, high: int) -> bool:
    """Whether "came" stands alone or with a time: "Cabello came on Tuesday with two others"."""
    after = trigger + 1
    if after >= high:
        return True
    return scene.clock[after] is not None or (
        scene.tokens.lower[after] in ("on", "in", "later", "early")
        and after + 1 < high
        and scene.clock[after + 1] is not None
    )


def _go_home(
    scene: Scene,
    agents: tuple[Party, ...],
    trigger: int,
    high: int,
    tense: str,
    verdict: str,
    when: When,
) -> list[Claim]:
    """ "flew home from Pyongyang on Wednesday": the end of the stay there."""
    lower = scene.tokens.lower
    stops: list[Stop] = []
    for index in range(trigger + 1, min(trigger + 10, high)):
        if lower[index] == "from":
            stops = stops_at(scene, index + 1, high, agents[0].ids[0])
            break
    claims = claims_of(
        scene, agents, stops[:1], "leave", "trip/go-home", trigger, tense, verdict, when
    )
    for claim in claims:
        claim.over = tense == "past"
        if when.days:
            claim.days = when.days
    return claims + transits(scene, agents, trigger, high, tense, verdict, when)


def _later_than_a_week(scene: Scene, when: When) -> bool:
    """Whether the time is a longer or older one: "went to Laos in March" dates the whole stay."""
    if not when.times:
        return False
    time = when.times[0][0]
    if time.earliest is None or time.latest is None:
        return False
    return time.latest > time.earliest


def read_return(scene: Scene, trigger: int, form: Form) -> list[Claim]:
    """ "X returned home from Y on Monday": the end of the trip to Y."""
    group, agents, low, high = _clause(scene, trigger, form)
    if not agents or group.passive:
        return []
    lower = scene.tokens.lower
    who = agents[0].ids[0]
    when = _when(scene, group, trigger, high)
    tense = _tense(scene, group, when)
    verdict = polarity.of_verb(scene, group, low, high)
    for index in range(trigger + 1, min(trigger + 14, high)):
        if lower[index] == "from":
            stops = stops_at(scene, index + 1, high, who)
            if stops:
                claims = claims_of(
                    scene,
                    agents,
                    stops[:4],
                    "leave",
                    "trip/return-from",
                    trigger,
                    tense,
                    verdict,
                    when,
                )
                for claim in claims:
                    claim.over = tense == "past"
                return claims
        if lower[index] == "to":
            stops = stops_at(scene, index + 1, high, who)
            if stops:
                home = scene.home(who)
                if any(stop.country == home for stop in stops):
                    continue
                return claims_of(
                    scene, agents, stops, "depart", "trip/return-to", trigger, tense, verdict, when
                )
    claims = claims_of(
        scene, agents, [], "leave", "trip/return-home", trigger, tense, verdict, when
    )
    for claim in claims:
        claim.over = tense == "past"
    return claims


_CEREMONIES = frozenset(
    "inauguration funeral coronation wedding swearing-in enthronement burial investiture".split()
)


def read_attend(scene: Scene, trigger: int, form: Form) -> list[Claim]:
    """ "X attended the summit in Y": presence of X in Y."""
    group, agents, low, high = _clause(scene, trigger, form)
    if not agents or group.passive:
        return []
    lower = scene.tokens.lower
    if lower[trigger].startswith(("address", "join")) and not any(
        word
        in (
            "conference",
            "summit",
            "meeting",
            "forum",
            "session",
            "assembly",
            "congress",
            "leaders",
            "gathering",
            "seminar",
            "talks",
        )
        for word in lower[trigger + 1 : min(trigger + 14, high)]
    ):
        return []
    who = agents[0].ids[0]
    stops: list[Stop] = []
    ceremony = not _CEREMONIES.isdisjoint(lower[trigger : min(trigger + 6, high)])
    for index in range(trigger + 1, min(trigger + 30, high)):
        word = lower[index]
        if word in ("in", "at", "here"):
            stops = stops_at(scene, index if word == "here" else index + 1, high, who)
            if stops:
                break
        owner = scene.owner[index]
        if ceremony and owner is not None and owner.kind == "place" and owner.sort != "demonym":
            stops = stops_at(scene, index, high, who)
            break
        if (
            owner is not None
            and owner.kind == "place"
            and owner.sort == "city"
            and owner.stop < high
            and lower[owner.stop] in ("summit", "conference", "forum", "meeting")
        ):
            stops = stops_at(scene, index, owner.stop, who)
            break
    if not stops:
        return []
    when = _when(scene, group, trigger, high)
    return claims_of(
        scene,
        agents,
        stops,
        "event",
        "trip/attend",
        trigger,
        _tense(scene, group, when),
        polarity.of_verb(scene, group, low, high),
        when,
    )


def read_send(scene: Scene, trigger: int, form: Form) -> list[Claim]:
    """ "Y sent X to Z", "X was sent to Z"."""
    group = verb_group(scene, trigger, form)
    low, high = clause_start(scene, trigger), clause_stop(scene, trigger)
    if group.passive:
        agents = subject_of(scene, group.first, False)
    else:
        agents = tuple(
            party
            for party in parties_in(scene, scene.sentence_of(trigger))
            if trigger < party.first <= trigger + 4 and not party.possessive
        )[:1]
    if not agents:
        return []
    stop = agents[-1].stop if not group.passive else trigger + 1
    lower = scene.tokens.lower
    for index in range(stop, min(stop + 8, high)):
        if lower[index] == "to":
            stops = stops_at(scene, index + 1, high, agents[0].ids[0])
            if stops:
                when = _when(scene, group, trigger, high)
                return claims_of(
                    scene,
                    agents,
                    stops,
                    "depart",
                    "trip/send",
                    trigger,
                    _tense(scene, group, when),
                    polarity.of_verb(scene, group, low, high),
                    when,
                )
            break
    return []


def read_lead(scene: Scene, trigger: int, form: Form) -> list[Claim]:
    """ "X is leading a delegation to Y"; "a delegation led by X" only names the leader."""
    lower = scene.tokens.lower
    sentence = scene.sentence_of(trigger)
    high = scene.tokens.sentences[sentence][1]
    if lower[trigger + 1 : trigger + 2] == ["by"]:
        for party in parties_in(scene, sentence):
            if trigger < party.first <= trigger + 3:
                scene.leaders.append((trigger, party.ids[0]))
                break
        return []
    noun = next(
        (
            index
            for index in range(trigger + 1, min(trigger + 14, high))
            if lower[index]
            in ("delegation", "delegations", "team", "mission", "group", "entourage")
        ),
        -1,
    )
    if noun < 0:
        return []
    group, agents, low, high = _clause(scene, trigger, form)
    if not agents or group.passive:
        return []
    scene.leaders.append((trigger, agents[0].ids[0]))
    stops: list[Stop] = []
    for index in range(noun + 1, min(noun + 10, high)):
        if lower[index] in ("to", "in", "into", "on"):
            stops = stops_at(scene, index + 1, high, agents[0].ids[0])
            if stops:
                break
    if not stops:
        return []
    when = _when(scene, group, trigger, high)
    tense = _tense(scene, group, when)
    claims = claims_of(
        scene,
        agents,
        stops,
        "visit",
        "trip/lead-delegation",
        trigger,
        tense,
        polarity.of_verb(scene, group, low, high),
        when,
    )
    for claim in claims:
        claim.present = tense == "present"
        if claim.present and claim.whole is not None:
            claim.within, claim.whole = claim.whole, None
    return claims


def read_take(scene: Scene, trigger: int, form: Form) -> list[Claim]:
    """ "his tour, which will also take him to Spain and South Korea"."""
    sentence = scene.sentence_of(trigger)
    agents = tuple(
        party
        for party in parties_in(scene, sentence)
        if trigger < party.first <= trigger + 2 and not party.possessive
    )[:1]
    lower = scene.tokens.lower
    if not agents:
        if lower[trigger + 1 : trigger + 2] not in (["him"], ["her"], ["them"]):
            return []
        ids = resolve_pronoun(scene, trigger + 1, sentence)
        if not ids:
            return []
        agents = (Party(trigger + 1, trigger + 1, trigger + 2, ids, "pronoun"),)
    high = clause_stop(scene, trigger)
    low = clause_start(scene, trigger)
    for index in range(agents[0].stop, min(agents[0].stop + 6, high)):
        if lower[index] == "to":
            stops = stops_at(scene, index + 1, high, agents[0].ids[0])
            if not stops:
                return []
            group = verb_group(scene, trigger, form)
            when = _when(scene, group, trigger, high)
            return claims_of(
                scene,
                agents,
                stops,
                "visit",
                "trip/tour-takes",
                trigger,
                _tense(scene, group, when),
                polarity.of_verb(scene, group, low, high),
                when,
                journey=trigger,
            )
    return []


def read_reach(scene: Scene, trigger: int, form: Form) -> list[Claim]:
    """ "X reached Y", "X crossed into Y", "X passed through Y"."""
    group, agents, low, high = _clause(scene, trigger, form)
    if not agents or group.passive:
        return []
    lower = scene.tokens.lower
    word = lower[trigger]
    index = trigger + 1
    if word.startswith(("cross", "pass", "roll", "transit")):
        while index < min(trigger + 4, high) and lower[index] not in ("into", "through", "via"):
            index += 1
        if index >= min(trigger + 4, high):
            return []
        index += 1
    stops = stops_at(scene, index, high, agents[0].ids[0])
    if not stops:
        return []
    when = _when(scene, group, trigger, high)
    tense = _tense(scene, group, when)
    claims = claims_of(
        scene,
        agents,
        stops[:1],
        "arrive",
        "trip/reach",
        trigger,
        tense,
        polarity.of_verb(scene, group, low, high),
        when,
    )
    if word.startswith(("pass", "transit")):
        for claim in claims:
            claim.over, claim.transit = tense == "past", True
            claim.left = claim.arrived
    elif tense == "past":
        claims += came_from(scene, agents, trigger, high, when)
    return claims


def read_set(scene: Scene, trigger: int, form: Form) -> list[Claim]:
    """ "X set off for Y on Monday", "X embarked on a tour" (the noun reads that)."""
    lower = scene.tokens.lower
    if lower[trigger + 1 : trigger + 2] not in (["off"], ["out"], ["for"]):
        return []
    return read_leave(scene, trigger, form)


def read_carry(scene: Scene, trigger: int, form: Form) -> list[Claim]:
    """ "when Lavrov brought it to Pyongyang": who carries a thing to a place goes there."""
    group, agents, low, high = _clause(scene, trigger, form)
    if not agents or group.passive:
        return []
    lower = scene.tokens.lower
    for index in range(trigger + 1, min(trigger + 16, high)):
        if lower[index] == "to":
            name = scene.owner[index + 1] if index + 1 < high else None
            if name is None or name.kind != "place" or name.sort == "demonym":
                continue
            stops = stops_at(scene, index + 1, high, agents[0].ids[0])
            if name.sort == "country":
                return []
            when = _when(scene, group, trigger, high)
            return claims_of(
                scene,
                agents,
                stops[:1],
                "visit",
                "trip/carry",
                trigger,
                _tense(scene, group, when),
                polarity.of_verb(scene, group, low, high),
                when,
            )
    return []


def transits(
    scene: Scene,
    agents: tuple[Party, ...],
    trigger: int,
    high: int,
    tense: str,
    verdict: str,
    when: When,
) -> list[Claim]:
    """ "flew to Stockholm by way of Beijing", "home through Moscow": places passed on the way."""
    lower = scene.tokens.lower
    for index in range(trigger + 1, min(trigger + 16, high)):
        word = lower[index]
        if word in ("via", "through") or (word == "way" and lower[index + 1 : index + 2] == ["of"]):
            stops = stops_at(scene, index + (2 if word == "way" else 1), high, agents[0].ids[0])
            claims = claims_of(
                scene,
                agents,
                stops,
                "visit",
                "trip/transit",
                trigger,
                tense,
                verdict,
                When((), None),
                journey=trigger,
            )
            day = next((t for t, _ in when.times if t.earliest == t.latest), None)
            for claim in claims:
                claim.transit = True
                claim.over = tense == "past"
                if day is not None and len(stops) == 1:
                    date_claim(claim, "arrive", When(((day, ""),), None), scene.date)
            return [claim for claim in claims if claim.country]
    return []


READERS: dict[str, Callable[[Scene, int, str], list[Claim]]] = {
    "visit": read_visit,
    "arrive": read_arrive,
    "leave": read_leave,
    "go": read_go,
    "return": read_return,
    "attend": read_attend,
    "send": read_send,
    "lead": read_lead,
    "take": read_take,
    "reach": read_reach,
    "set": read_set,
    "carry": read_carry,
}
"""Frame of triggers.toml -> its reader."""
