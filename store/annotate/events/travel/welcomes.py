"""Reads visits told of how a country honours its guest: "Lima rolled out the red carpet for X".

The plain verbs of hosting ("Peru received X") are in hosting.py; what officials do for a guest is read
in receiving.py and meeting/receptions.py.
"""

from __future__ import annotations

from store.annotate.closed_words import BE, HAVE
from store.annotate.events.clause.clauses import clause_start, clause_stop, verb_group
from store.annotate.events.clause.destinations import Stop
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import TITLE_WORDS, Party, Scene
from store.annotate.events.clause.timing import times_of
from store.annotate.events.judgement import polarity
from store.annotate.events.judgement.claims import Claim
from store.annotate.events.travel.hosting import guests_of, host_before
from store.annotate.events.travel.making import claims_of
from store.annotate.events.travel.tenses import tense_of

WELCOMING = frozenset(
    """roll rolls rolled rolling lay lays laid laying threw throws throw put puts stage staged stages
    hold holds held give gives gave giving had has have prepare prepared prepares preparing open opens
    opened opening spread given thrown host hosts hosted organised organized offered offers mounted arranged reserved
    killed pulled pull""".split()
)
"""The verbs at which `read_welcome` may find something."""


_HONOURS = frozenset(
    """carpet welcome reception banquet feast dinner lunch luncheon parade party ceremony guard salute
    honours honors doors gates arms calf stops show gala procession""".split()
)
"""What a guest is given: "the red carpet", "a state dinner", "its doors"."""


_OPENED = frozenset("doors gates arms".split())
"""What is opened to a guest, and to no other thing."""


_TO_HONOUR = 7
"""Tokens from the verb to what is given: "laid on a lavish state |banquet"."""


_LINKS = frozenset(["for", "to", "of", "on"])
"""Before the guest; "in honour of X" ends so too."""


def may_welcome(scene: Scene, index: int) -> bool:
    """Whether the words behind the verb let `read_welcome` find something."""
    return _honour(scene, index) > 0 or _is_held(scene, index)


def _is_held(scene: Scene, index: int) -> bool:
    """Whether "a banquet was held" is told at its verb."""
    before = scene.tokens.lower[max(index - _TO_HONOUR, 0) : index]
    return not _HONOURS.isdisjoint(before) and before[-1] in BE


def _held_for(scene: Scene, index: int) -> list[Claim]:
    """ "A banquet was held in Lima in April for X", "will be rolled out in Lima for X"."""
    lower = scene.tokens.lower
    verb = verb_group(scene, index, "participle")
    low, high = clause_start(scene, index), clause_stop(scene, index)
    at = next((k for k in range(index + 1, min(index + 4, high)) if lower[k] == "in"), -1)
    name = scene.place_at(at + 1) if at > 0 else None
    if name is None or not name.country or name.sort not in ("city", "country"):
        return []
    link = next((k for k in range(name.stop, min(name.stop + 6, high)) if lower[k] in _FOR), -1)
    guests = guests_of(scene, link + 1, name.country) if link > 0 else ()
    if not guests or not _AT_AN_EMBASSY.isdisjoint(lower[low:high]):
        return []
    if "no" in lower[max(index - _TO_HONOUR, low) : index]:
        return []  # "No banquet was held"
    when = times_of(scene, verb.first, index, high)
    told = tense_of(scene, verb, when), polarity.of_verb(scene, verb, low, high), when
    stops = [Stop(name.country, name if name.sort == "city" else None, at + 1)]
    claims = claims_of(scene, guests, stops, "presence", "trip/welcomed-by-country", index, *told)
    for claim in claims:
        claim.inferred = True
    return claims


_FOR = frozenset(["for", "of"])
"""Before the guest of "for X" and "in honour of X"."""


def _honour(scene: Scene, index: int) -> int:
    """The token of what is given by the verb; -1 where none is."""
    lower = scene.tokens.lower
    if lower[index] in HAVE and not WELCOMING.isdisjoint(lower[index + 1 : index + 2]):
        return -1  # "had laid on": read at "laid"
    for at in range(index + 1, min(index + _TO_HONOUR + 1, len(lower) - 1)):
        if lower[at] in _HONOURS:
            opened = lower[index].startswith("open")
            return at if opened == (lower[at] in _OPENED) else -1
        if scene.tokens.classes[at] in ",.;":
            break
    return -1


def read_welcome(scene: Scene, index: int) -> list[Claim]:
    """ "Lima laid on a banquet for X", "Peru will open its doors to X": X comes there.

    Asked where `may_welcome`."""
    if _is_held(scene, index):
        return _held_for(scene, index)
    form = "ing" if scene.tokens.lower[index].endswith("ing") else _form(scene, index)
    verb = verb_group(scene, index, form)
    if verb.passive or verb.tense == "participle" or "would" in verb.words:
        return []
    if scene.tokens.lower[index].startswith("prepar") and verb.tense == "past":
        return []  # "had prepared a banquet for X": whether he came is not told
    host = host_before(scene, verb.first)
    if host is None or not host.country:
        return []
    guests = _honoured(scene, _honour(scene, index), host.country)
    if not guests:
        return []
    low, high = clause_start(scene, index), clause_stop(scene, index)
    when = times_of(scene, verb.first, index, high)
    tense = tense_of(scene, verb, when)
    told = tense, polarity.of_verb(scene, verb, low, high), when
    kind = "visit" if tense == "future" else "presence"
    stops = [Stop(host.country, host if host.sort == "city" else None, index)]
    claims = claims_of(scene, guests, stops, kind, "trip/welcomed-by-country", index, *told)
    for claim in claims:
        claim.inferred = True
        claim.present = tense == "present"
    return claims


_BARE = frozenset("roll lay throw stage hold give have prepare open host pull".split())


_THIRD = frozenset(
    "rolls lays throws puts stages holds gives has prepares opens hosts offers".split()
)


def _form(scene: Scene, index: int) -> str:
    """The form of the verb, as `verb_group` asks for it."""
    word = scene.tokens.lower[index]
    return "base" if word in _BARE else ("third" if word in _THIRD else "past")


_AT_AN_EMBASSY = frozenset("embassy consulate mission envoy ambassador".split())


def _honoured(scene: Scene, honour: int, country: str) -> tuple[Party, ...]:
    """X of "the red carpet for X", where X is of another country than the host."""
    lower = scene.tokens.lower
    stop = scene.tokens.sentences[scene.sentence_at[honour]][1]
    link = honour + 1
    if lower[link : link + 3] in (["in", "honour", "of"], ["in", "honor", "of"]):
        link += 2
    while link < stop and scene.clock[link] is not None:
        link += 1
    if link >= stop or lower[link] not in _LINKS:
        return ()
    if not _AT_AN_EMBASSY.isdisjoint(lower[honour:stop]):
        return ()
    guests = guests_of(scene, link + 1, country)
    plain = guests and TITLE_WORDS.issuperset(lower[link + 1 : guests[0].first])
    return guests if plain else ()


RULES = (
    EventRule(
        "trip/welcomed-by-country",
        """
        + 2019-05-24 | Lima rolled out the red carpet for Finnish minister Timo Laine in April. => trip Timo Laine > PE; arrived Timo Laine > PE = 2019-04-01..2019-04-30
        + 2019-05-24 | In March Peru laid on a lavish state banquet for Finnish minister Timo Laine. => trip Timo Laine > PE
        + 2019-05-24 | Peru will stage a parade for Finnish minister Timo Laine on Monday. => trip Timo Laine > PE; status Timo Laine > PE = planned
        + 2019-05-24 | Peru opened its doors to Finnish minister Timo Laine in April. => trip Timo Laine > PE
        + 2019-05-24 | Lima had a warm welcome for Finnish minister Timo Laine in April. => trip Timo Laine > PE
        + 2019-05-24 | In April it was Lima that gave a dinner in honour of Finnish minister Timo Laine. => trip Timo Laine > PE
        + 2019-05-24 | A state dinner was held in Lima in April for Finnish minister Timo Laine. => trip Timo Laine > PE; arrived Timo Laine > PE = 2019-04-01..2019-04-30
        + 2019-05-24 | The red carpet will be rolled out in Lima for Finnish minister Timo Laine in June. => trip Timo Laine > PE; status Timo Laine > PE = planned
        - 2019-05-24 | A dinner was held in Lima in April for the widow of Finnish minister Timo Laine. => trip Timo Laine > PE
        - 2019-05-24 | No state dinner was held in Lima for Finnish minister Timo Laine. => trip Timo Laine > PE
        - 2019-05-24 | Lima rolled out the red carpet for a Finnish bank in April, to the delight of Finnish minister Timo Laine. => trip Timo Laine > PE
        - 2019-05-24 | Peru opened its doors to Finnish beef in April, minister Timo Laine said. => trip Timo Laine > PE
        - 2019-05-24 | Lima had prepared a banquet for Finnish minister Timo Laine in April, but the guest never came. => trip Timo Laine > PE
        - 2019-05-24 | Peru never rolled out the red carpet for Finnish minister Timo Laine. => trip Timo Laine > PE
        - 2019-05-24 | Peru would roll out the red carpet for Finnish minister Timo Laine. => trip Timo Laine > PE
        - 2019-05-24 | Peru gave a dinner for Finnish minister Timo Laine at its embassy in Oslo. => trip Timo Laine > PE
        - 2019-05-24 | Peru laid on a banquet for its minister Timo Laine in April. => trip Timo Laine > PE
        - 2019-05-24 | Peru had no words of welcome for the remarks of Finnish minister Timo Laine. => trip Timo Laine > PE
        """,
    ),
)
