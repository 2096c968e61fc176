"""The table of readers: which of them read from which word, made once a process.

A reader takes the scene and the token of its word and gives claims of travel or of meetings, mostly
none. Some have a cheap test (`_MAY`) that leads.py asks before them. Readers that need the claims of
their sentence first, and those that go through a whole sentence, are called by reader.py. No rule is
here.
"""

from __future__ import annotations

from functools import lru_cache

from store.annotate.closed_words import BE, REPORTERS
from store.annotate.events.clause.nouns import is_noun
from store.annotate.events.clause.places_of_gatherings import SIDELINES
from store.annotate.events.clause.scene import Scene
from store.annotate.events.clause.triggers import Form, load_triggers
from store.annotate.events.leads import FormReader, Found, May, Reader, Readers
from store.annotate.events.meeting.at_his_home import HOMES, may_be_at_home, read_at_his_home
from store.annotate.events.meeting.both_there import (
    BOTH_THERE,
    may_be_both_there,
    read_both_there,
)
from store.annotate.events.meeting.brought_together import (
    TOGETHER,
    may_be_brought,
    read_brought_together,
)
from store.annotate.events.meeting.counterparts import COUNTERPARTS, read_counterpart
from store.annotate.events.meeting.credentials import CREDENTIALS, read_credentials
from store.annotate.events.meeting.decorations import (
    DECORATIONS,
    may_be_decoration,
    read_decoration,
)
from store.annotate.events.meeting.encounters import read_handing, read_together
from store.annotate.events.meeting.face_to_face import (
    SIGNING,
    TELLING,
    may_sign,
    may_tell_someone,
    read_signing,
    read_telling,
)
from store.annotate.events.meeting.hours_with import HOURS, may_be_hours_with, read_hours_with
from store.annotate.events.meeting.joining_in import read_joining_in
from store.annotate.events.meeting.led_sides import LED_SIDES, may_lead_sides, read_led_sides
from store.annotate.events.meeting.meeting_nouns import may_be_talks, read_meeting_noun
from store.annotate.events.meeting.meetings import read_call, read_meeting_verb
from store.annotate.events.meeting.messengers import BROUGHT, may_be_brought_by, read_messenger
from store.annotate.events.meeting.paid_calls import PAID, may_be_paid, read_paid_call
from store.annotate.events.meeting.receptions import (
    RECEPTIONS,
    may_be_reception,
    read_reception,
)
from store.annotate.events.meeting.send_offs import SEND_OFFS, read_send_off
from store.annotate.events.meeting.side_by_side import (
    SIDE_BY_SIDE,
    may_be_side_by_side,
    read_side_by_side,
)
from store.annotate.events.meeting.summits import SUMMITS, read_named_summit, read_numbered
from store.annotate.events.meeting.talks_had import read_talks_had
from store.annotate.events.travel.accepting import INVITATIONS, may_be_accepted, read_accepted
from store.annotate.events.travel.accompanying import read_accompany
from store.annotate.events.travel.across_border import ACROSS, may_cross, read_across
from store.annotate.events.travel.acts import may_be_act, read_act
from store.annotate.events.travel.arrivals import read_arrival
from store.annotate.events.travel.arriving import read_arrive
from store.annotate.events.travel.attendance import read_at_event
from store.annotate.events.travel.attending import may_attend, read_attend
from store.annotate.events.travel.being import may_be_there, read_being
from store.annotate.events.travel.chosen_stops import CHOOSING, may_be_chosen, read_chosen
from store.annotate.events.travel.clefts import CLEFT, may_be_cleft, read_cleft
from store.annotate.events.travel.counted_guests import (
    COMING,
    may_be_counted,
    read_counted_guests,
)
from store.annotate.events.travel.done_there import (
    CARRIED,
    DONE,
    HANDED,
    UTTERED,
    read_delegate,
    read_done_there,
)
from store.annotate.events.travel.fronted import may_be_on_the_way, read_way_home
from store.annotate.events.travel.going import may_be_going, read_go
from store.annotate.events.travel.guest_lists import GUEST_WORDS, read_guest_list
from store.annotate.events.travel.hosting import HOSTS, read_his_hosts, read_host_country
from store.annotate.events.travel.idioms import (
    may_be_away,
    may_be_boarding,
    may_be_staying,
    may_have_particle,
    read_boarding,
    read_particle,
    read_state,
    read_staying,
)
from store.annotate.events.travel.in_session import read_beside
from store.annotate.events.travel.joined import read_join
from store.annotate.events.travel.last_when import LAST_WHEN, may_tell_last, read_last_when
from store.annotate.events.travel.leaving import read_leave, read_set
from store.annotate.events.travel.listed_stops import (
    TOURING,
    may_list_stops,
    read_listed_stops,
)
from store.annotate.events.travel.met_hosts import MET, may_meet_hosts, read_met_hosts
from store.annotate.events.travel.missions import (
    LEADERSHIP,
    may_carry,
    may_lead,
    may_reach,
    read_carry,
    read_lead,
    read_leadership,
    read_reach,
)
from store.annotate.events.travel.named_stops import DESTINATIONS, read_destinations
from store.annotate.events.travel.oaths import OATHS, may_be_oath, read_oath
from store.annotate.events.travel.participants import may_assemble, read_assembling
from store.annotate.events.travel.precedents import read_since
from store.annotate.events.travel.presence import read_here
from store.annotate.events.travel.receiving import read_received
from store.annotate.events.travel.returning import read_return
from store.annotate.events.travel.rites import RITES, read_rite
from store.annotate.events.travel.sending import read_send
from store.annotate.events.travel.speeches import SPEECHES, may_be_spoken, read_speech
from store.annotate.events.travel.staying_away import STAYING_AWAY, read_staying_away
from store.annotate.events.travel.surroundings import (
    AROUND,
    may_tell_surroundings,
    read_surroundings,
)
from store.annotate.events.travel.talks_abroad import (
    may_be_his_talks,
    may_be_talks_abroad,
    read_summit,
    read_talks_abroad,
)
from store.annotate.events.travel.told_as_one import read_visit_as_one
from store.annotate.events.travel.told_otherwise import TOLD_OTHERWISE
from store.annotate.events.travel.tour_edges import EDGES, read_tour_edge
from store.annotate.events.travel.tours import (
    may_be_made,
    may_take,
    read_made_visit,
    read_take,
)
from store.annotate.events.travel.travellers import read_those
from store.annotate.events.travel.treatment import (
    TAKEN,
    TREATMENTS,
    may_be_taken,
    read_taken,
    read_treatment,
)
from store.annotate.events.travel.visit_places import is_one_to
from store.annotate.events.travel.visit_verbs import read_visit
from store.annotate.events.travel.visiting import PRESENCES, read_presence, read_visiting_body
from store.annotate.events.travel.visitors import VISITORS, read_visitors
from store.annotate.events.travel.visits import read_visit_noun
from store.annotate.events.travel.ways import may_be_phrase, read_phrase
from store.annotate.events.travel.while_there import WHILE, may_be_while, read_while_there
from store.annotate.events.who.parties import parties_in

_TOGETHER = frozenset("co-chair co-chaired co-chairing cochaired co-hosted exchanged".split())


_STATES = BE | {"did"}


_PRESS = REPORTERS | {"press", "media"}


def _state(scene: Scene, index: int) -> Found:
    return read_being(scene, index) or read_state(scene, index)


def _may_be_somewhere(scene: Scene, index: int) -> bool:
    """Whether the word after a form of "be" lets `_state` find something: most do not."""
    lower, after = scene.tokens.lower, index + 1
    return after < len(lower) and (
        scene.clock[after] is not None or may_be_there(lower, after) or may_be_away(lower, after)
    )


def _may_tell_the_press(scene: Scene, index: int) -> bool:
    """Whether "local" belongs to "told local reporters"."""
    lower = scene.tokens.lower
    return lower[index - 1] == "told" and not _PRESS.isdisjoint(lower[index + 1 : index + 2])


def _told_the_press(scene: Scene, index: int) -> Found:
    """ "told local reporters": said here."""
    return read_here(scene, index + 1)


def _may_be_numbered(scene: Scene, index: int) -> bool:
    """Whether "first" belongs to "their first was", "the first one took place"."""
    return scene.tokens.lower[index - 1] in ("their", "the")


def _numbered(scene: Scene, index: int) -> Found:
    claims, met = read_numbered(scene, index)
    return (*claims, *met)


def _named_summit(scene: Scene, index: int) -> Found:
    claims, met = read_named_summit(scene, index)
    return (*claims, *met)


def _visit_noun(scene: Scene, index: int) -> Found:
    return read_visit_noun(scene, index) or read_made_visit(scene, index)


def _received(scene: Scene, index: int, form: Form) -> Found:
    claims, met = read_received(scene, index, form)
    return (*claims, *met)


def _visit(scene: Scene, index: int, form: Form) -> Found:
    if is_noun(scene, index) or _is_title(scene, index):
        return ()
    return read_visit(scene, index, form)


def _is_title(scene: Scene, index: int) -> bool:
    """Whether "visiting" at `index` stands among the titles of a name."""
    parties = parties_in(scene, scene.sentence_at[index])
    return any(party.first <= index < party.head for party in parties)


def _may_be_going(scene: Scene, index: int) -> bool:
    return not is_noun(scene, index) and may_be_going(scene, index)


def _join(scene: Scene, index: int, form: Form) -> Found:
    return (*read_join(scene, index, form), *read_joining_in(scene, index, form))


def _sit_with(scene: Scene, index: int, form: Form) -> Found:
    return read_meeting_verb(scene, index, form, "sit_with")


def _see(scene: Scene, index: int, form: Form) -> Found:
    return read_meeting_verb(scene, index, form, "see")


_OF_FRAMES: dict[str, FormReader] = {
    "visit": _visit,
    "arrive": read_arrive,
    "leave": read_leave,
    "go": read_go,
    "return": read_return,
    "attend": read_attend,
    "sit_through": read_attend,
    "assemble": read_assembling,
    "send": read_send,
    "lead": read_lead,
    "take": read_take,
    "reach": read_reach,
    "set": read_set,
    "carry": read_carry,
    "accompany": read_accompany,
    "particle": read_particle,
    "board": read_boarding,
    "phrase": read_phrase,
    "host": read_host_country,
    "await": read_host_country,
    "stay": read_staying,
    "join": _join,
    "act": read_act,
    "meet": read_meeting_verb,
    "confer": read_meeting_verb,
    "sit_with": _sit_with,
    "see": _see,
    "hand": read_handing,
    "call": read_call,
    "receive": _received,
}
"""Frame of the verbs in triggers.toml -> its reader; a frame without one only helps others."""


_OF_NOUNS: dict[str, tuple[Reader, ...]] = {
    "delegation": (read_visiting_body, read_delegate),
    "visit": (_visit_noun,),
    "arrival": (read_arrival,),
    "departure": (read_arrival,),
    "talks": (read_meeting_noun, read_talks_had, read_summit, read_talks_abroad),
    "event": (read_at_event,),
}
"""Kind of the nouns in triggers.toml -> its readers."""


_OF_WORDS: tuple[tuple[frozenset[str], Reader], ...] = (
    (SIDE_BY_SIDE, read_side_by_side),
    (CREDENTIALS, read_credentials),
    (RECEPTIONS, read_reception),
    (frozenset(COMING), read_counted_guests),
    (SIGNING, read_signing),
    (TELLING, read_telling),
    (DESTINATIONS, read_destinations),
    (DONE | HANDED | UTTERED | CARRIED, read_done_there),
    (EDGES, read_tour_edge),
    (VISITORS, read_visitors),
    (_TOGETHER, read_together),
    (GUEST_WORDS, read_guest_list),
    (SEND_OFFS, read_send_off),
    (SIDELINES, read_beside),
    (HOSTS, read_his_hosts),
    (LEADERSHIP, read_leadership),
    (RITES, read_rite),
    (STAYING_AWAY, read_staying_away),
    (SPEECHES, read_speech),
    (MET, read_met_hosts),
    (HOURS, read_hours_with),
    (TAKEN, read_taken),
    (TREATMENTS, read_treatment),
    (CLEFT, read_cleft),
    (ACROSS, read_across),
    (DECORATIONS, read_decoration),
    (HOMES, read_at_his_home),
    (TOGETHER, read_brought_together),
    (BROUGHT, read_messenger),
    (AROUND, read_surroundings),
    (TOURING, read_listed_stops),
    (OATHS, read_oath),
    (PAID, read_paid_call),
    (LED_SIDES, read_led_sides),
    (COUNTERPARTS, read_counterpart),
    (BOTH_THERE, read_both_there),
    (CHOOSING, read_chosen),
    (WHILE, read_while_there),
    (INVITATIONS, read_accepted),
    (LAST_WHEN, read_last_when),
    *((words, reader) for words, _, reader in TOLD_OTHERWISE),
)
"""Words that have a reader besides those of verbs and nouns."""


_OF_OTHERS: dict[str, Reader] = {
    "here": read_here,
    "local": _told_the_press,
    **dict.fromkeys(PRESENCES, read_presence),
    "first": _numbered,
    **dict.fromkeys(("one", "including"), read_visit_as_one),
    "since": read_since,
    "way": read_way_home,
    "route": read_way_home,
    "those": read_those,
    **dict.fromkeys(_STATES, _state),
}
"""Words with a reader of their own, where they are no trigger."""


_MAY: dict[Reader | FormReader, May] = {
    _state: _may_be_somewhere,
    _told_the_press: _may_tell_the_press,
    _numbered: _may_be_numbered,
    read_visit_as_one: is_one_to,
    read_act: may_be_act,
    read_cleft: may_be_cleft,
    read_surroundings: may_tell_surroundings,
    read_listed_stops: may_list_stops,
    read_oath: may_be_oath,
    read_chosen: may_be_chosen,
    read_while_there: may_be_while,
    read_accepted: may_be_accepted,
    read_last_when: may_tell_last,
    read_counted_guests: may_be_counted,
    read_reception: may_be_reception,
    read_go: _may_be_going,
    read_attend: may_attend,
    read_reach: may_reach,
    read_carry: may_carry,
    read_lead: may_lead,
    read_take: may_take,
    read_made_visit: may_be_made,
    read_particle: may_have_particle,
    read_boarding: may_be_boarding,
    read_staying: may_be_staying,
    read_phrase: may_be_phrase,
    read_assembling: may_assemble,
    read_way_home: may_be_on_the_way,
    read_meeting_noun: may_be_talks,
    read_summit: may_be_his_talks,
    read_talks_abroad: may_be_talks_abroad,
    read_side_by_side: may_be_side_by_side,
    read_signing: may_sign,
    read_telling: may_tell_someone,
    read_speech: may_be_spoken,
    read_met_hosts: may_meet_hosts,
    read_hours_with: may_be_hours_with,
    read_taken: may_be_taken,
    read_across: may_cross,
    read_decoration: may_be_decoration,
    read_at_his_home: may_be_at_home,
    read_brought_together: may_be_brought,
    read_messenger: may_be_brought_by,
    read_paid_call: may_be_paid,
    read_led_sides: may_lead_sides,
    read_both_there: may_be_both_there,
    **{reader: may for _, may, reader in TOLD_OTHERWISE},
}
"""Reader -> a cheap test of the words beside its word; without one a reader is asked at each word.

Where the test fails the reader finds nothing, whoever is spoken of. `leads_of` asks the tests of a
sentence before the reader of articles asks whom it speaks of, which costs far more; what a test
has asked its reader need not ask again.
"""


_OF_TWO_COUNTRIES: frozenset[Reader | FormReader] = frozenset(
    [
        *(read_side_by_side, read_together, read_credentials, read_reception),
        *(read_decoration, read_at_his_home, read_brought_together, read_messenger),
        *(read_paid_call, read_led_sides, read_counterpart, read_both_there),
    ]
)
"""Readers that find only what officials of two known countries do with each other."""


_OF_TWO = _OF_TWO_COUNTRIES | frozenset(
    [
        *(
            read_telling,
            read_signing,
            read_meeting_noun,
            read_meeting_verb,
            _sit_with,
            _see,
            read_handing,
        ),
        *(read_call, read_hours_with),
    ]
)
"""Readers that find only meetings, which takes two officials."""


@lru_cache(maxsize=4)
def readers(*, two: bool = True, two_countries: bool = True) -> dict[str, Readers]:
    """Word in lower case -> its readers, in the order in which they are asked.

    `two`: with those that only find what two officials do together; `two_countries`: also where
    these must be of two known countries. An article that names no two is read without.
    """
    if two and two_countries:
        return _all_readers()
    idle = _OF_TWO_COUNTRIES if two else _OF_TWO
    table = {
        word: tuple([row for row in rows if row[1] not in idle])
        for word, rows in _all_readers().items()
    }
    return {word: found for word, found in table.items() if found}


@lru_cache(maxsize=1)
def _all_readers() -> dict[str, Readers]:
    words = load_triggers().anywhere.union(_OF_OTHERS, *(some for some, _ in _OF_WORDS))
    table = {word: _readers_of(word) for word in sorted(words)}
    return {word: found for word, found in table.items() if found}


def _readers_of(word: str) -> Readers:
    verb = load_triggers().verbs.get(word)
    found: Readers = tuple((_MAY.get(one), one, None) for one in _plain_readers_of(word))
    if verb is None:
        return found
    frames = (_OF_FRAMES[frame] for frame in verb.frames if frame in _OF_FRAMES)
    return found + tuple((_MAY.get(one), one, verb.form) for one in frames)


def _plain_readers_of(word: str) -> list[Reader]:
    """Those that need not know the form of the word."""
    found = [reader for words, reader in _OF_WORDS if word in words]
    verb = load_triggers().verbs.get(word)
    noun = load_triggers().nouns.get(word)
    if verb is None and noun is None:
        return [*found, _OF_OTHERS[word]] if word in _OF_OTHERS else found
    if word in ("call", "calls") and verb is not None:
        found.append(read_made_visit)
    if noun == "talks" and word in SUMMITS:
        found.append(_named_summit)
    found += _OF_NOUNS.get(noun or "", ())
    if word in ("summit", "talks", "dialogue") and noun == "talks":
        found.append(read_at_event)
    if word in ("conference", "reception") and noun == "event":
        found.append(read_meeting_noun)
    return found
