"""Goes through the sentences of an article, asks the readers of each trigger, assembles the rest.

Only sentences with a trigger word and an official are looked at; an article without either is left
at once. No rule is here.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Protocol

from store.annotate.closed_words import SENDS
from store.annotate.events.by_word import readers
from store.annotate.events.clause.destinations import PLACE_WORDS
from store.annotate.events.clause.gatherings import GATHERINGS
from store.annotate.events.clause.lists import BODIES
from store.annotate.events.clause.scene import Scene, make_scene
from store.annotate.events.clause.sexes import SEXED
from store.annotate.events.clause.triggers import load_triggers
from store.annotate.events.clause.venues import OPENINGS as OPENED
from store.annotate.events.clause.venues import RITES
from store.annotate.events.judgement.assemble import assemble
from store.annotate.events.judgement.before_leaving import tell_before_leaving
from store.annotate.events.judgement.claims import Claim, MeetingClaim
from store.annotate.events.judgement.met_on import date_by_meetings
from store.annotate.events.judgement.replaced import IN_PLACE
from store.annotate.events.judgement.retractions import RETRACTING, retract
from store.annotate.events.leads import Lead, Readers, follow, leads_of
from store.annotate.events.meeting.at_one_table import read_table
from store.annotate.events.meeting.bodies import add_fellows, sitters, with_members
from store.annotate.events.meeting.borrowed_places import place_by_meetings, place_by_travel
from store.annotate.events.meeting.encounters import read_joint, read_present
from store.annotate.events.meeting.gather import gather
from store.annotate.events.meeting.heads_of_sides import read_headed, read_sides
from store.annotate.events.meeting.meeting_claims import joining
from store.annotate.events.meeting.met_abroad import presence_from, tell_guests
from store.annotate.events.meeting.named_after import read_named_after
from store.annotate.events.meeting.sat_in import SAT_IN, read_sat_in
from store.annotate.events.meeting.talks_attended import read_attending, without_earlier
from store.annotate.events.travel.after_all import AFTER_ALL, read_after_all
from store.annotate.events.travel.along import ALONG_WORDS, read_along
from store.annotate.events.travel.belonging_told import BELONGING_WORDS, read_belonging
from store.annotate.events.travel.coming_after import AHEAD, FOLLOWING, read_following, read_gapped
from store.annotate.events.travel.companions import COMPANY_WORDS, read_company
from store.annotate.events.travel.delegates import may_tell_delegates, read_delegates
from store.annotate.events.travel.earlier import EARLIER, read_beside, read_first_since
from store.annotate.events.travel.echoes import ECHOES, THE_TRIP, read_echo, read_made_trip
from store.annotate.events.travel.fronted import FRONTING, read_fronted
from store.annotate.events.travel.further import read_further
from store.annotate.events.travel.gapped_goals import read_gapped_goals
from store.annotate.events.travel.in_session import read_in_session
from store.annotate.events.travel.journeys import Journey, read_journey
from store.annotate.events.travel.legs import JOURNEYS
from store.annotate.events.travel.met_at_it import read_met_at_it
from store.annotate.events.travel.met_by_hosts import read_met_by_hosts
from store.annotate.events.travel.named_stops import DESTINATIONS
from store.annotate.events.travel.onlookers import ONLOOKING, read_onlookers
from store.annotate.events.travel.presence import apposed, read_apposed
from store.annotate.events.travel.repeated import read_repeated
from store.annotate.events.travel.replacing import read_replacing
from store.annotate.events.travel.spoken_from import may_speak_from, read_spoken_from
from store.annotate.events.travel.times_before import ORDINALS, read_times_before
from store.annotate.events.travel.travellers import TRAVELLER_WORDS, read_travellers
from store.annotate.events.travel.visiting import read_visiting
from store.annotate.events.who.agents import LEADING
from store.annotate.events.who.company import Company
from store.annotate.events.who.delegations import ENVOYS
from store.annotate.events.who.parties import PARTY_WORDS, marks_of, parties_in
from store.annotate.events.who.topic import tell
from store.annotate.lexicon import Lexicon
from store.annotate.tokens import Tokens
from store.model import Firing, Meeting, Name, Official, TimeExpression, Trip


class HasPeople(Protocol):
    """What the people stage gives."""

    @property
    def names(self) -> tuple[Name, ...]:
        """All names of the article."""
        ...

    @property
    def officials(self) -> tuple[Official, ...]:
        """The people of the article."""
        ...


class HasTimes(Protocol):
    """What the times stage gives."""

    @property
    def expressions(self) -> tuple[TimeExpression, ...]:
        """The time expressions of the article."""
        ...


@dataclass(frozen=True, slots=True)
class Events:
    """The trips and meetings of one article and which rule gave what."""

    trips: tuple[Trip, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    trace: tuple[Firing, ...] = ()


_SITTING = frozenset("attend attended attending present took".split())


_ALONE = BODIES.union(DESTINATIONS, ENVOYS, ["delegations"])
"""Words that may speak of a traveller whom their sentence does not name."""


_LATE = _SITTING.union(
    AFTER_ALL,
    AHEAD,
    SAT_IN,
    COMPANY_WORDS,
    JOURNEYS,
    TRAVELLER_WORDS,
    ALONG_WORDS,
    BELONGING_WORDS,
    EARLIER,
    ECHOES,
    IN_PLACE,
    ONLOOKING,
    ORDINALS,
    THE_TRIP,
    ["headed", "led"],
)
"""Words that are looked at once the claims of their sentence are known."""


_LATE_OF_ONE = JOURNEYS.union(AFTER_ALL, EARLIER, ECHOES, ORDINALS)
"""Those of an article with one official: the others tell of meetings and of company."""


_LATELY = 12
"""Claims before a sentence to which its words may refer: "so did X"."""


@lru_cache(maxsize=1)
def _words() -> frozenset[str]:
    """Every word that some stage of the events looks for in the whole article."""
    return _LATE.union(
        readers(), PARTY_WORDS, PLACE_WORDS, SEXED, GATHERINGS, RITES, OPENED, RETRACTING, LEADING
    )


def read_events(
    tokens: Tokens, date: dt.date, lexicon: Lexicon, times: HasTimes, people: HasPeople
) -> Events:
    """Trips and meetings of the officials in `people`, as of `date`."""
    if not people.officials:
        return Events()
    if not _ALSO_NAMES.isdisjoint(tokens.capital_words):
        tokens = _names_apart(tokens, people.names)
    scene = make_scene(
        tokens,
        date,
        load_triggers(),
        people.names,
        people.officials,
        times.expressions,
        lexicon.capital_of,
        lexicon.sex_by_name,
        tokens.where_any(_words()),
    )
    told = _read_sentences(scene)
    _join_tellings(scene, told)
    if "delegation" in scene.spoken:
        told.met += read_sides(scene, told.met)
    claims, met, company = told.claims, told.met, told.company
    if not (claims or met or company):
        return Events()
    tell_before_leaving(scene, claims, met)
    for meeting in met:
        place_by_travel(scene, meeting, claims)
    for meeting in met:
        scene.enter(meeting.sentence)
        place_by_meetings(meeting, met)
        claims += [one for one in presence_from(scene, meeting) if not _is_in_vain(claims, one)]
    scene.enter(0)
    date_by_meetings(scene, claims, met)
    trips = assemble(scene, claims, company, told.journeys)
    met += read_table(scene, claims)
    return Events(trips, gather(scene, met, trips), _trace(tokens, claims, met, company))


_ALSO_NAMES = frozenset("who no may will an so".split())
"""Words of what is doubted, denied or asked that are also names: "the WHO", "Gen. No", "Mrs May"."""


def _names_apart(tokens: Tokens, names: tuple[Name, ...]) -> Tokens:
    """The tokens with a full stop behind the words of names that look like such words."""
    apart: set[int] = set()
    for name in names:
        if name.kind == "person":
            within = range(name.first, name.stop)
            apart.update(at for at in within if tokens.lower[at] in _ALSO_NAMES)
    if "who" in tokens.capital_words:
        apart.update(at for at in tokens.capitals if tokens.words[at] == "WHO")
    if not apart:
        return tokens
    lower = list(tokens.lower)
    for at in apart:
        lower[at] += "."
    return replace(tokens, lower=lower)


@dataclass(slots=True)
class _Told:
    """What the sentences read so far tell."""

    claims: list[Claim] = field(default_factory=list)
    met: list[MeetingClaim] = field(default_factory=list)
    company: list[Company] = field(default_factory=list)
    journeys: list[Journey] = field(default_factory=list)


@dataclass(slots=True)
class _Clues:
    """Where the words and names of the article let something be told."""

    readers: dict[str, Readers]
    starts: dict[int, list[int]]
    """Sentence -> its tokens of words with a reader."""
    late: dict[int, list[int]]
    """Sentence -> its tokens of words that are looked at once its claims are known."""
    marks: dict[int, list[int]]
    """Sentence -> the tokens at which a party may stand."""
    named: set[int]
    """The sentences with the name of an official."""
    alone: set[int]
    """The sentences that may speak of a traveller whom they do not name."""
    apposing: set[int]
    """The sentences that may say after a name where its bearer is."""


def _clues(scene: Scene) -> _Clues:
    two = len(scene.officials) > 1
    table = readers(two=two, two_countries=scene.international)
    at = scene.sentence_at
    return _Clues(
        readers=table,
        starts=scene.by_sentence(scene.words_of(_starting(two, scene.international))),
        late=scene.by_sentence(scene.words_of(_LATE if two else _LATE_OF_ONE)),
        marks=marks_of(scene),
        named={at[token] for token in scene.people_at},
        alone={at[token] for token in scene.words_of(_ALONE)} | _sending(scene),
        apposing=apposed(scene),
    )


@lru_cache(maxsize=4)
def _starting(two: bool, two_countries: bool) -> frozenset[str]:
    """The words of a table of readers: a set is asked in half of the time that a table's keys take."""
    return frozenset(readers(two=two, two_countries=two_countries))


_SENT = frozenset("officials adviser advisers aides experts negotiators delegates".split())
"""Who is sent, besides the words of `_ALONE`."""


def _sending(scene: Scene) -> set[int]:
    """The sentences in which somebody sends officials who may be named in the next one."""
    lower, sentences = scene.tokens.lower, scene.tokens.sentences
    told = {scene.sentence_at[token] for token in scene.words_of(SENDS)}
    return {one for one in told if not _SENT.isdisjoint(lower[slice(*sentences[one])])}


def _read_sentences(scene: Scene) -> _Told:
    """What the sentences of the article tell one by one, in text order."""
    lower = scene.tokens.lower
    clues = _clues(scene)
    told = _Told()
    for sentence, (first, _) in enumerate(scene.tokens.sentences):
        told_of = bool(scene.travellers or scene.leaders or told.claims)
        if not (told_of or sentence in clues.marks or sentence in clues.alone):
            continue
        leads = leads_of(scene, clues.readers, clues.starts.get(sentence, ()))
        words = clues.late.get(sentence, [])
        if not (
            told_of
            or sentence in clues.named
            or sentence in clues.alone
            or ((leads or words or lower[first] in _OPENINGS) and parties_in(scene, sentence))
        ):
            continue
        if scene.items:
            scene.enter(sentence)
        claims, met = _read_sentence(scene, clues, sentence, leads)
        if words and (claims or told.claims or told_of):
            claims += _read_earlier(scene, words, claims, told.claims)
        if claims:
            claims += read_further(scene, claims)
            claims += read_gapped(scene, claims) if len(scene.officials) > 1 else []
            claims += read_repeated(scene, claims)
            told.claims += claims
            for claim in claims:
                # "X will make a tour. It starts in Peru": of him, where no other journey is told
                if claim.polarity == "actual" and (claim.country or not scene.travellers):
                    tell(scene, claim)
        told.met += met
        tell_guests(scene, met)
        if lower[first] in _OPENING:
            told.met += _read_by_opening(scene, sentence, told.met)
        if words:
            _read_late(scene, sentence, words, told)
            if _may_tell_company(scene, clues, sentence):
                _read_companions(scene, sentence, words, told)
    return told


def _read_earlier(
    scene: Scene, late: Sequence[int], claims: list[Claim], before: list[Claim]
) -> list[Claim]:
    """The travel that is told by reference to other travel, of the sentence or of those before."""
    lower = scene.tokens.lower
    found: list[Claim] = []
    for index in late:
        if lower[index] in AFTER_ALL:
            after_all = read_after_all(scene, index, before[-_LATELY:] + claims + found)
            found += after_all
            if after_all:
                continue
        if lower[index] in THE_TRIP:
            found += read_made_trip(scene, index, before[-_LATELY:] + claims)
        if lower[index] in ORDINALS:
            found += read_times_before(scene, index, before[-_LATELY:] + claims)
        if lower[index] in FOLLOWING or lower[index] in AHEAD:
            found += read_following(scene, index, before[-_LATELY:] + claims + found)
        if lower[index] in EARLIER:
            found += read_beside(scene, index, claims + found)
            found += read_first_since(scene, index, claims + found)
        elif lower[index] in ONLOOKING:
            found += read_onlookers(scene, index, before[-_LATELY:] + claims)
        elif lower[index] in ECHOES:
            found += read_echo(scene, index, before[-_LATELY:] + claims + found)
        elif lower[index] in IN_PLACE:
            found += read_replacing(scene, index, before[-_LATELY:] + claims + found)
    return found


_OPENING = frozenset("they the present also on attending".split())
"""First words of a sentence at which `_read_by_opening` looks."""


_OPENINGS = _OPENING | FRONTING
"""First words of a sentence that may tell something without a word of the table."""


def _read_by_opening(scene: Scene, sentence: int, met: list[MeetingClaim]) -> list[MeetingClaim]:
    """Who took part, of sentences that open so: "They were X and Y", "Also present was Z"."""
    lower = scene.tokens.lower
    first = scene.tokens.sentences[sentence][0]
    word = lower[first]
    if word in ("they", "the") and "were" in lower[first + 1 : first + 5]:
        return read_named_after(scene, sentence)
    if met and word not in ("they", "the"):
        return read_present(scene, sentence, met)
    return []


def _may_tell_company(scene: Scene, clues: _Clues, sentence: int) -> bool:
    """Whether two who may travel together are spoken of, or one besides those told of before."""
    if scene.travellers or scene.leaders or scene.fellows:
        return True
    return len(clues.marks.get(sentence, ())) > 1


def _read_late(scene: Scene, sentence: int, late: Sequence[int], told: _Told) -> None:
    """Adds the meetings and journeys that are read once the claims of the sentence are known."""
    lower = scene.tokens.lower
    met = told.met
    for index in late:
        word = lower[index]
        if word in _SITTING and (met or word == "attended"):
            met += read_attending(scene, index, met)
        if met and word in SAT_IN:
            met += read_sat_in(scene, sentence, index, met)
        elif scene.waiting and word in ("headed", "led"):
            met += read_headed(scene, index)
        if word in JOURNEYS:
            told.journeys += read_journey(scene, index)


def _read_companions(scene: Scene, sentence: int, late: Sequence[int], told: _Told) -> None:
    """Adds who travels with whom."""
    lower = scene.tokens.lower
    company: list[Company] = []
    for index in late:
        word = lower[index]
        if word in COMPANY_WORDS:
            company += read_company(scene, sentence, index)
        if word in TRAVELLER_WORDS:
            company += read_travellers(scene, sentence, index)
        if word in ALONG_WORDS:
            company += read_along(scene, sentence, index)
    if told.claims and any(lower[index] in BELONGING_WORDS for index in late):
        company += read_belonging(scene, sentence, company)
    for one in company:
        if not one.apart:
            add_fellows(scene, one.first, (one.leader, *one.others))
    told.company += company


def _join_tellings(scene: Scene, told: _Told) -> None:
    """Adds and takes back what only the whole article tells."""
    met = told.met
    if not (told.claims or met or told.company):
        return
    for one in told.company:
        if one.talks:
            held = [
                claim
                for claim in met
                if one.leader in claim.officials and claim.polarity == "actual"
            ]
            held = without_earlier(scene.tokens.lower, held)
            met += joining(scene, list(one.others), held, one.sentence, one.first, one.stop)
    retract(scene, told.claims, met)
    met += with_members(scene, met)
    told.company += sitters(scene, met)


def _read_sentence(
    scene: Scene, clues: _Clues, sentence: int, leads: list[Lead]
) -> tuple[list[Claim], list[MeetingClaim]]:
    lower = scene.tokens.lower
    claims: list[Claim] = []
    met: list[MeetingClaim] = []
    first, stop = scene.tokens.sentences[sentence]
    if (
        "visiting" in scene.spoken
        and "visiting" in lower[first:stop]
        and any(party.visiting for party in parties_in(scene, sentence))
    ):
        claims += read_visiting(scene, sentence)
        met += read_joint(scene, sentence)
    if sentence in clues.apposing:
        claims += read_apposed(scene, sentence)
    if sentence in clues.named and scene.session is not False:
        claims += read_in_session(scene, sentence)
    if lower[first] in FRONTING:
        claims += read_fronted(scene, sentence)
    if not claims and may_speak_from(scene, sentence):
        claims += read_spoken_from(scene, sentence)
    for lead in leads:
        for one in follow(scene, lead):
            if isinstance(one, MeetingClaim):
                met.append(one)
            else:
                claims.append(one)
    if sentence in clues.named:
        claims += read_met_by_hosts(scene, sentence)
    if sentence in clues.named or claims:
        claims += read_gapped_goals(scene, sentence, claims)
    if sentence in clues.named and may_tell_delegates(scene):
        claims += read_delegates(scene, sentence, claims)
        claims += read_met_at_it(scene, sentence, claims)
    return claims, met


def _is_in_vain(claims: list[Claim], there: Claim) -> bool:
    """Whether the sentence that would have somebody in a country tells only of a journey there that
    was not made: "had hoped to ride to Kyiv with X, with whom he spent the morning"."""
    told = {
        one.polarity
        for one in claims
        if one.sentence == there.sentence
        and one.country == there.country
        and one.rule != "trip/met-there"
    }
    return bool(told) and "actual" not in told


def _trace(
    tokens: Tokens, claims: list[Claim], met: list[MeetingClaim], company: list[Company]
) -> tuple[Firing, ...]:
    firings: list[Firing] = []
    for claim in claims:
        start, end = tokens.span(claim.first, claim.stop)
        value = f"{claim.who} > {claim.country or '?'} {claim.tense} {claim.polarity}"
        firings.append(Firing("events", claim.rule, start, end, value))
    for meeting in met:
        start, end = tokens.span(meeting.first, meeting.stop)
        value = f"{' + '.join(meeting.officials)} {meeting.tense} {meeting.polarity}"
        firings.append(Firing("events", meeting.rule, start, end, value))
    for one in company:
        start, end = tokens.span(one.first, one.stop)
        firings.append(
            Firing("events", one.rule, start, end, f"{one.leader} with {', '.join(one.others)}")
        )
    return tuple(firings)
