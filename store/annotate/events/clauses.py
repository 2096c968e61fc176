"""Finds the parts of a trigger's clause: its verb group, its subject, its places and its times.

Each question is about one sentence only and looks at tokens near the trigger; nothing here knows
what a trip is.
"""

from __future__ import annotations

from dataclasses import dataclass

from store.annotate.events.parties import capable, governor, group, heads, led_by, parties_in
from store.annotate.events.scene import PREPOSITIONS, SUBORDINATORS, Party, Scene
from store.model import Name, TimeExpression

AUXILIARIES = frozenset(
    """is are was were be been being am has have had having will would shall to also then now currently just
    recently later earlier first not never due set expected scheduled slated planned planning going
    about reportedly officially already still only ever once again both all personally did does
    do may might could should can must supposed likely ready soon finally meanwhile instead
    himself herself apparently thus himself separately briefly secretly actually formally
    unexpectedly abruptly successfully immediately together jointly last even probably possibly
    today yesterday tomorrow tonight subsequently n't cannot tentatively""".split()
)
_BE = frozenset("is are was were be been being am".split())
SAID = frozenset(
    "said believed reported understood thought known rumoured rumored seen confirmed".split()
)
_VERBISH = frozenset(
    """is are was were has have had will would said told says met held left arrived visited is began ended
    did does may might could should can signed discussed agreed flew went made paid attended
    expressed stressed called urged returned""".split()
)
_STOPPERS = SUBORDINATORS - {"that", "till", "until", "since", "but"}
_MOTION_CONTROL = frozenset(
    "left leave leaving flew fly flying arrived arrives arriving came went go going travelled traveled headed".split()
)


@dataclass(frozen=True, slots=True)
class VerbGroup:
    """A verb with its auxiliaries: "is expected to visit"."""

    first: int
    verb: int
    words: frozenset[str]
    """The words before the verb in the group, in lower case."""
    control: str
    """The word that an infinitive hangs on ("invited him to visit"): "invited"; else ""."""
    control_at: int
    form: str

    @property
    def passive(self) -> bool:
        """Whether the group is passive ("was received")."""
        if self.form not in ("past", "participle") or self.words.isdisjoint(_BE):
            return False
        # "was said to have left" and "is to have left" are active.
        return not ("have" in self.words and "to" in self.words and "been" not in self.words)

    @property
    def tense(self) -> str:
        """past, present or future, as the group itself says."""
        words = self.words
        if words & {"will", "would", "shall"}:
            return "future"
        if "to" in words:
            if words & SAID and "have" in words:
                return "past"
            if words & _BE or words & {"due", "set", "expected", "scheduled", "slated", "planned"}:
                return "future"
            return "infinitive"
        if words & {"due", "expected", "scheduled", "slated"} and self.form != "past":
            return "future"
        if self.form == "ing":
            return "present" if words & _BE else "participle"
        if words & {"has", "have", "had", "having"} or self.form in ("past", "participle"):
            return "past"
        if words & {"did"}:
            return "past"
        return "present" if self.form == "third" else "infinitive"


def verb_group(scene: Scene, verb: int, form: str) -> VerbGroup:
    """The group that ends with the verb at `verb`."""
    tokens = scene.tokens
    low = tokens.sentences[scene.sentence_of(verb)][0]
    lower = tokens.lower
    words: set[str] = set()
    index = verb
    while index > low:
        left = index - 1
        word = lower[left]
        if word in AUXILIARIES or (word in SAID and left > low and lower[left - 1] in _BE):
            words.add(word)
        elif scene.clock[left] is not None or (
            word in ("on", "in", "at", "this", "later", "by") and scene.clock[index] is not None
        ):
            if "to" in words and not _auxiliary_before(scene, left, low):
                break  # "left on Monday to lead": the day belongs to the verb before
        elif word.endswith("ly") and len(word) > 4 and tokens.classes[left] == "a":
            words.add(word)
        else:
            break
        index = left
    # Times and adverbs at the head belong to the clause, not to the group.
    while index < verb and scene.clock[index] is not None:
        index += 1
    control, control_at = "", -1
    if "to" in words and not words & _BE and index > low and lower[index] == "to":
        control_at = _control(scene, index, low)
        control = lower[control_at]
    return VerbGroup(index, verb, frozenset(words), control, control_at, form)


def _auxiliary_before(scene: Scene, index: int, low: int) -> bool:
    """Whether an auxiliary stands before a time: "is on Monday to visit"."""
    while index > low and (
        scene.clock[index] is not None or scene.tokens.lower[index] in ("on", "in", "at", "this")
    ):
        index -= 1
    return scene.tokens.lower[index] in AUXILIARIES


def _control(scene: Scene, to: int, low: int) -> int:
    """The word that the infinitive after token `to` hangs on: a verb some words before, at best."""
    lower = scene.tokens.lower
    triggers = scene.triggers
    for index in range(to - 1, max(to - 12, low - 1), -1):
        word = lower[index]
        if word in (",", ";") or (word in _STOPPERS and index < to - 1):
            break
        if word in triggers.verbs and scene.owner[index] is None:
            return index
        if index == to - 1 and (
            word in triggers.possible
            or word in triggers.deny
            or word in triggers.planned
            or word in triggers.accept
            or word in triggers.cancel
        ):
            return index
    return to - 1


def subject_of(scene: Scene, group_first: int, free: bool) -> tuple[Party, ...]:
    """The parties that are the subject of the verb group beginning at `group_first`.

    `free`: the verb is a participle or infinitive, whose subject may also follow a comma.
    """
    sentence = scene.sentence_of(group_first)
    parties = parties_in(scene, sentence)
    tokens = scene.tokens
    low, high = tokens.sentences[sentence]
    lower = tokens.lower
    left = group_first - 1
    while left > low and tokens.classes[left] == '"':
        left -= 1
    if left < low:
        return _after_comma(scene, parties, group_first, high) if free else ()
    before = [n for n, party in enumerate(parties) if party.stop <= left + 1]
    word = lower[left]
    if word == "who" and left > low and not _describes_a_person(scene, parties, left):
        return ()
    if word in ("who", "which", "that"):
        antecedent = [n for n in before if not parties[n].possessive and parties[n].stop <= left]
        if word == "who" or (antecedent and left - parties[antecedent[-1]].stop <= 1):
            return _whole(scene, parties, antecedent[-1], strict=True) if antecedent else ()
        return ()
    # "Moon Jae-in of South Korea came": the country is part of the phrase.
    name = scene.owner[left]
    if name is not None and name.kind == "place" and lower[name.first - 1] == "of":
        for n in reversed(before):
            if parties[n].stop == name.first - 1 and capable(scene, parties[n]):
                return _whole(scene, parties, n)
    # Directly before the verb.
    for n in reversed(before):
        party = parties[n]
        if party.stop == left + 1 and not party.possessive:
            if capable(scene, party) or (
                governor(scene, party) not in PREPOSITIONS and governor(scene, party) not in ("'s",)
            ):
                return _whole(scene, parties, n)
            break
    # Before a comma, an apposition or a coordinated verb: the nearest phrase that can be one.
    another = (
        not free
        and tokens.classes[left] == "a"
        and word not in SUBORDINATORS
        and word not in ("and", "or", "but", "then")
    )
    for n in reversed(before):
        party = parties[n]
        if heads(scene, parties, n):
            if another and lower[party.stop] not in ("of", "from", "at", "in", "for"):
                return ()  # "… Friday, officials disclosed": the noun is the subject
            if _cut_off(scene, party, group_first):
                continue
            return _whole(scene, parties, n)
    if free:
        return _after_comma(scene, parties, group_first, high)
    return ()


def _describes_a_person(scene: Scene, parties: list[Party], who: int) -> bool:
    """Whether "who" stands by an official's name, not by "those" or "officials"."""
    lower, classes = scene.tokens.lower, scene.tokens.classes
    index = who - 1
    if classes[index] in ",-":
        index -= 1
    for _ in range(14):
        if index < 0:
            return False
        if any(party.first <= index < party.stop for party in parties):
            return True
        if (
            scene.titled[index] is None
            and scene.owner[index] is None
            and classes[index] not in ",CAIUNs()"
            and lower[index]
            not in ("of", "the", "and", "for", "part", "in", "to", "a", "his", "her")
        ):
            return False
        index -= 1
    return False


def _cut_off(scene: Scene, party: Party, verb: int) -> bool:
    """Whether another subject stands between a party and the verb: "Hu said the team arrived"."""
    lower = scene.tokens.lower
    gap = lower[party.stop : verb]
    if not gap:
        return False
    for offset, word in enumerate(gap):
        if word in scene.triggers.reporting and offset + 1 < len(gap):
            rest = gap[offset + 1 :]
            if rest and rest[0] in ("that", "the", "a") and len(rest) > 2 and "and" not in rest:
                return True
    return False


def _whole(
    scene: Scene, parties: list[Party], number: int, strict: bool = False
) -> tuple[Party, ...]:
    first, stop = group(scene, parties, number)
    if strict:
        return (parties[number],)
    if first != number and not capable(scene, parties[first]):
        # "ties with A and B arrived": the list hangs on a preposition, the last one does not.
        word = governor(scene, parties[first])
        if word in PREPOSITIONS and word not in ("by",):
            return (parties[number],)
    return tuple(parties[first:stop])


def _after_comma(scene: Scene, parties: list[Party], begin: int, high: int) -> tuple[Party, ...]:
    """The subject of the main clause after a fronted participle: "Speaking in Rome, he said"."""
    lower = scene.tokens.lower
    for n, party in enumerate(parties):
        if party.first <= begin:
            continue
        word = lower[party.first - 1]
        if word in (",", '"', "”") and not party.possessive and party.stop < high:
            return _whole(scene, parties, n)
    return ()


def clause_stop(scene: Scene, trigger: int) -> int:
    """Where the clause of the trigger ends: at a subordinator, a second verb or the sentence end."""
    tokens = scene.tokens
    high = tokens.sentences[scene.sentence_of(trigger)][1]
    lower, classes = tokens.lower, tokens.classes
    for index in range(trigger + 1, high):
        word = lower[index]
        if word in _STOPPERS or classes[index] == ";":
            return index
        if word in ("and", "but") and index + 1 < high:
            ahead = index + 1
            while ahead + 1 < high and (
                scene.clock[ahead] is not None or lower[ahead] in ("on", "then", "later", "also")
            ):
                ahead += 1
            after = lower[ahead]
            trigger_word = scene.triggers.verbs.get(after)
            if after in _VERBISH or (trigger_word and trigger_word.form in ("past", "third")):
                return index
        if classes[index] in ',"' and index + 2 < high:
            # ", Annan said": the words of the report end here.
            for ahead in range(index + 1, min(index + 9, high)):
                if lower[ahead] in scene.triggers.reporting and lower[ahead] not in (
                    "source",
                    "sources",
                    "statement",
                ):
                    owner = scene.owner[ahead - 1]
                    if ahead - index <= 2 or owner is not None or classes[ahead - 1] == "a":
                        if not any(
                            lower[k] in ("to", "and", "for", "who") for k in range(index + 1, ahead)
                        ):
                            return index
                    break
    return high


def clause_start(scene: Scene, trigger: int) -> int:
    """Where the clause of the trigger begins: after a subordinator or at the sentence's start."""
    tokens = scene.tokens
    low = tokens.sentences[scene.sentence_of(trigger)][0]
    lower, classes = tokens.lower, tokens.classes
    group = trigger
    while group > low and lower[group - 1] in AUXILIARIES:
        group -= 1
    if group > low and classes[group - 1] == "," and not lower[group].endswith("ing"):
        return low  # "Kamal, who flew here from Malaysia, was received": the main clause again
    for index in range(trigger - 1, low - 1, -1):
        if lower[index] in _STOPPERS or classes[index] == ";":
            return index + 1
    return low


def clause_tense(scene: Scene, index: int) -> str:
    """The tense of the finite verb that governs what stands at `index`, "" where none is seen.

    The nearest auxiliary or known verb before it in the sentence decides, else the first after it.
    """
    tokens = scene.tokens
    low, high = tokens.sentences[scene.sentence_of(index)]
    for at in range(index - 1, low - 1, -1):
        tense = _finite(scene, at)
        if tense:
            return tense
    for at in range(index + 1, high):
        if tokens.classes[at] == ",":
            for ahead in range(at + 1, high):
                tense = _finite(scene, ahead)
                if tense:
                    return tense
            break
    return ""


def _finite(scene: Scene, at: int) -> str:
    lower = scene.tokens.lower
    word = lower[at]
    if scene.owner[at] is not None:
        return ""
    if word in ("will", "would", "shall"):
        return "future"
    following = lower[at + 1 : at + 3]
    if word in ("is", "are", "was", "were"):
        if following and (
            following[0] in ("to", "due", "set", "expected", "scheduled", "slated", "planned")
        ):
            return "future"
        return "present" if word in ("is", "are") else "past"
    if word in ("plans", "intends"):
        return "future"
    if word in ("has", "have", "had", "did"):
        return "past"
    if word in scene.triggers.reporting:
        return ""
    trigger = scene.triggers.verbs.get(word)
    if trigger is not None and trigger.form == "past":
        return "past"
    return ""


_TO_PLACE = frozenset(
    """the neighbouring neighboring nearby capital city town port resort of island state republic kingdom
    communist-run southern northern eastern western central north south east west land-locked
    coastal downtown his her their its city-state nation country 's base village province
    region both stalinist oil-rich former war-torn violence-wracked then again also sea
    red black ancient historic main tiny gulf asian african european baltic balkan latin
    american caribbean pacific airport in at near outside member states ( ) both embattled
    isolated communist socialist central-asian nearby province's""".split()
)


@dataclass(frozen=True, slots=True)
class Stop:
    """One place that a clause names as a destination."""

    country: str
    place: Name | None
    """The city or site, where it is one; None for the country itself."""
    token: int
    here: bool = False


def stops_at(scene: Scene, index: int, high: int, traveller: str | None) -> list[Stop]:
    """The places named in a row from `index`: "Mexico and Venezuela", "Busan, South Korea"."""
    found: list[Stop] = []
    lower, classes = scene.tokens.lower, scene.tokens.classes
    skipped = 0
    while index < high:
        name = scene.owner[index]
        word = lower[index]
        if word == "here" or (word == "there" and not found):
            if word == "there":
                there = nearest_country(scene, index, scene.home(traveller) if traveller else None)
                if there is not None:
                    found.append(Stop(there, None, index))
            elif scene.dateline is not None and scene.dateline.country:
                found.append(_stop_of(scene, scene.dateline, index, here=True))
            return found
        if name is not None and name.kind == "place":
            if name.sort == "demonym" and not _names_a_land(scene, name, high):
                if found:
                    return found
                index = name.stop
                skipped += 1
                continue
            if name.country and name.sort not in ("continent",):
                if (
                    name.stop < high
                    and classes[name.stop] == "s"
                    and not _place_follows(scene, name.stop + 1, high)
                    and not _AIRPORT & set(scene.tokens.lower[name.stop + 1 : name.stop + 4])
                ):
                    return found
                if (
                    name.sort == "city"
                    and lower[name.stop : name.stop + 1]
                    and lower[name.stop] in _SITES
                ):
                    index = name.stop + 1  # the Miraflores Palace is not Miraflores
                    skipped += 2
                    continue
                _add_stop(found, _stop_of(scene, name, index))
                skipped = 0
            index = name.stop
            continue
        described = _described_country(scene, index, high, traveller) if not found else None
        if described:
            found.append(Stop(described, None, index))
            return found
        if found:
            if word in (",", "and", "&", "then", "later", "finally", "also") and index + 1 < high:
                if _place_follows(scene, index + 1, high):
                    index += 1
                    continue
                if lower[index + 1] in ("to", "on") and _place_follows(scene, index + 2, high):
                    index += 2
                    continue
            if word == "in" and found[-1].place is not None and found[-1].place.sort != "city":
                # "at the Great Hall of the People in Beijing"
                index += 1
                continue
            if word in ("the",) and _place_follows(scene, index + 1, high):
                index += 1
                continue
            return found
        if word == "," and 0 < skipped <= 4:
            # "in La Pas, the administrative capital of Bolivia": a town that the tables lack.
            after = _town_of(scene, index, high)
            if after:
                index = after
                continue
        if skipped > 12 or not (
            word in _TO_PLACE
            or classes[index] in "CAUI"
            or (name is not None and name.kind == "organisation")
        ):
            return found
        if word in ("in", "at", "near", "outside") and skipped == 0:
            return found
        skipped += 1
        index += 1
    return found


def _town_of(scene: Scene, comma: int, high: int) -> int:
    """The token of the country in ", a port city of Peru"; 0 if there is none."""
    lower = scene.tokens.lower
    seen = False
    for index in range(comma + 1, min(comma + 9, high)):
        if lower[index] in ("capital", "city", "town", "port", "resort", "village"):
            seen = True
        name = scene.owner[index]
        if seen and name is not None and name.kind == "place" and name.sort == "country":
            return index
        if scene.tokens.classes[index] in ",;.":
            return 0
    return 0


_SITES = frozenset(
    "palace hotel street university stadium hall bank club square cathedral mosque church building house".split()
)
_AIRPORT = frozenset(
    "airport capital station port palace border international presidential main parliament".split()
)


def _place_follows(scene: Scene, index: int, high: int) -> bool:
    for ahead in range(index, min(index + 5, high)):
        name = scene.owner[ahead]
        if name is not None:
            return name.kind == "place" and (
                name.sort != "demonym" or _names_a_land(scene, name, high)
            )
        if scene.tokens.lower[ahead] not in _TO_PLACE and scene.tokens.lower[ahead] not in (
            "and",
            ",",
        ):
            return False
        if scene.tokens.lower[ahead] in ("in", "at", "near", "outside"):
            return False
    return False


def _names_a_land(scene: Scene, name: Name, high: int) -> bool:
    """Whether a demonym stands for its country: "the Bosnian capital"."""
    lower = scene.tokens.lower
    for ahead in range(name.stop, min(name.stop + 4, high)):
        if lower[ahead] in (
            "capital",
            "city",
            "port",
            "town",
            "resort",
            "soil",
            "island",
            "territory",
            "territories",
            "mainland",
        ):
            return True
        owner = scene.owner[ahead]
        if owner is None and lower[ahead] not in _TO_PLACE:
            return False
    return False


def _stop_of(scene: Scene, name: Name, token: int, here: bool = False) -> Stop:
    if name.sort == "demonym" and "capital" in scene.tokens.lower[name.stop : name.stop + 3]:
        return Stop(name.country or "", _capital(scene, name), token)
    city = name if name.sort not in ("country", "demonym", "continent") else None
    if name.sort == "country" and name.country:
        capital = scene.capital_of(name.country) or ""
        if capital.partition("/")[2] == name.text.lower():
            city = name  # Singapore is a city and a country
    return Stop(name.country or "", city, token, here)


def where_place(scene: Scene, trigger: int, traveller: str | None) -> list[Stop]:
    """The place that a clause opened by "where" is about: "Hanoi, where he had met …"."""
    low = clause_start(scene, trigger)
    first = scene.tokens.sentences[scene.sentence_of(trigger)][0]
    if low - 2 < first or scene.tokens.lower[low - 1] != "where":
        return []
    back = low - 3 if scene.tokens.lower[low - 2] == "," else low - 2
    name = scene.owner[back] if back >= first else None
    if name is None or name.kind != "place":
        return []
    return stops_at(scene, name.first, low - 1, traveller)


def _capital(scene: Scene, name: Name) -> Name | None:
    """The city that "the Finnish capital" means, under its own name."""
    place = scene.capital_of(name.country or "")
    if place is None:
        return None
    text = " ".join(word.capitalize() for word in place.partition("/")[2].split("-"))
    return Name(
        "place", name.start, name.end, text, name.first, name.stop, place, name.country, "city"
    )


def _add_stop(found: list[Stop], stop: Stop) -> None:
    # "Busan, South Korea" and "Egypt's resort of Dahab" are one stop.
    for number, other in enumerate(found):
        if other.country == stop.country:
            if other.place is None:
                found[number] = stop
            elif stop.place is not None:
                found.append(stop)
            return
    found.append(stop)


def _described_country(scene: Scene, index: int, high: int, traveller: str | None) -> str | None:
    """The country that "the country" or "the central Asian nation" means."""
    lower = scene.tokens.lower
    if lower[index] not in ("the", "that", "this"):
        return None
    home = scene.home(traveller) if traveller else None
    for ahead in range(index + 1, min(index + 5, high)):
        word = lower[ahead]
        if (
            word in ("country", "nation", "republic", "kingdom", "state")
            and (
                ahead + 1 >= high
                or scene.tokens.classes[ahead + 1] not in "aCA"
                or lower[ahead + 1] in PREPOSITIONS
                or lower[ahead + 1] in SUBORDINATORS
                or scene.clock[ahead + 1]
            )
            and not (ahead + 1 < high and lower[ahead + 1] == "of")
        ):
            return nearest_country(scene, index, home)
        if scene.owner[ahead] is not None or word in PREPOSITIONS:
            return None
    return None


def nearest_country(scene: Scene, token: int, home: str | None) -> str | None:
    """The foreign country that "the country" or "there" means at `token`.

    A country or city named shortly before it, else the dateline's, else that of a nationality.
    """
    nationality: str | None = None
    for index in range(token - 1, max(token - 60, -1), -1):
        name = scene.owner[index]
        if name is None or name.kind != "place" or not name.country or name.country == home:
            continue
        if name.sort == "demonym":
            nationality = nationality or name.country
        elif name.sort in ("country", "city") and index > token - 45:
            return name.country
    if scene.dateline is not None and scene.dateline.country != home:
        return scene.dateline.country
    return nationality


@dataclass(frozen=True, slots=True)
class When:
    """The times of a clause: calendar times with the word before each, and a duration in days."""

    times: tuple[tuple[TimeExpression, str], ...]
    days: int | None


_OTHER_EVENT = frozenset("since follows followed following comes came ahead marking".split())
_NUMBERS = {
    word: number
    for number, word in enumerate(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen".split(),
        1,
    )
}


def times_of(scene: Scene, opening: int, trigger: int, stop: int) -> When:
    """The times of a trigger: after it before `stop`, from `opening` to it, or at the clause's head.

    `opening` is the first token of the verb group or noun phrase.
    """
    stop = _before_other_time(scene, trigger, stop)
    after = _calendar(scene, trigger + 1, stop)
    inside = _calendar(scene, opening, trigger)
    low = scene.tokens.sentences[scene.sentence_of(trigger)][0]
    days = _days(scene, max(low, trigger - 6), stop)
    if not after and not inside:
        # "On Thursday, he would …": a time before the subject.
        low = clause_start(scene, trigger)
        inside = _calendar(scene, low, min(low + 6, opening))
        first = scene.tokens.sentences[scene.sentence_of(trigger)][0]
        if not inside and low - 2 > first and scene.tokens.lower[low - 1] == "when":
            # "on May 9, when he came home"
            inside = _calendar(scene, max(first, low - 6), low - 1)[-1:]
    return When(tuple(after + inside[::-1]), days)


def _before_other_time(scene: Scene, trigger: int, stop: int) -> int:
    """Where a clause begins to speak of another event: "his first visit since …"."""
    lower = scene.tokens.lower
    for index in range(trigger + 1, stop):
        if lower[index] == "that" and index + 1 < stop:
            after = scene.triggers.verbs.get(lower[index + 1])
            if lower[index + 1] in _VERBISH or (after is not None and after.form != "base"):
                return index
        if lower[index] in _OTHER_EVENT and scene.clock[index] is None:
            if lower[index] == "since" and index + 1 < stop and scene.clock[index + 1] is not None:
                continue
            return index
    return stop


def _calendar(scene: Scene, low: int, high: int) -> list[tuple[TimeExpression, str]]:
    found: list[tuple[TimeExpression, str]] = []
    last: TimeExpression | None = None
    lower = scene.tokens.lower
    for index in range(low, high):
        time = scene.clock[index]
        if time is None or time is last:
            continue
        last = time
        if index and scene.clock[index - 1] is time:
            continue
        if time.earliest is None or time.latest is None:
            continue
        word = lower[index - 1] if index else ""
        if word == "the" and index > 1:
            word = lower[index - 2]
        if _of_report(scene, index):
            continue
        found.append((time, word))
    return found


def _of_report(scene: Scene, index: int) -> bool:
    """Whether the time is that of the report: "officials said Tuesday"."""
    lower = scene.tokens.lower
    for back in range(index - 1, max(index - 5, -1), -1):
        word = lower[back]
        if word in scene.triggers.reporting:
            return True
        if word not in (
            "on",
            "late",
            "early",
            "here",
            "reporters",
            "afp",
            "xinhua",
            "in",
            "a",
            "statement",
            "the",
            "newsmen",
            "journalists",
            "that",
            "xinhua",
        ):
            return False
    return False


def _days(scene: Scene, low: int, high: int) -> int | None:
    """The days of a "three-day visit" or "for five days" in the range."""
    tokens = scene.tokens
    for index in range(low, min(high, len(tokens))):
        word = tokens.lower[index]
        if (
            word.endswith("-day")
            or word.endswith("-week")
            or (word in ("day", "week") and index >= 2 and tokens.words[index - 1] == "-")
        ):
            number = word.split("-")[0] if "-" in word else tokens.lower[index - 2]
            count = _NUMBERS.get(number) or (int(number) if number.isdigit() else None)
            if count:
                return count * 7 if "week" in word else count
        if word == "days" and index >= 2 and index > low:
            number = tokens.lower[index - 1]
            count = _NUMBERS.get(number) or (int(number) if number.isdigit() else None)
            if count and tokens.lower[index - 2] in ("for", "of"):
                return count
        if word in ("day-long", "one-day", "daylong"):
            return 1
    return None


__all__ = [
    "Stop",
    "VerbGroup",
    "When",
    "clause_start",
    "clause_stop",
    "led_by",
    "nearest_country",
    "stops_at",
    "subject_of",
    "times_of",
    "verb_group",
    "where_place",
]
