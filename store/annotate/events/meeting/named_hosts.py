"""Reads who is called the host or guest of whom: "her host was X", "was the guest of X", "told her host, X".

Only across countries that are both known. Guests of whom a country is told are read in
travel/called_guest.py.
"""

from __future__ import annotations

from dataclasses import replace

from store.annotate.events.clause.clauses import clause_start, clause_stop
from store.annotate.events.clause.lists import heads, list_at, rest_of_list, whole_list
from store.annotate.events.clause.scene import Party, Scene
from store.annotate.events.judgement import polarity
from store.annotate.events.judgement.claims import MeetingClaim
from store.annotate.events.meeting.face_to_face import AFAR
from store.annotate.events.meeting.meeting_claims import pair_claims
from store.annotate.events.meeting.shared_acts import across
from store.annotate.events.who.parties import parties_in, resolve_pronoun

HOSTS = frozenset(
    "host hosts guest guests visitor visitors companion companions guide guides".split()
)
"""The words at which `read_hosted` may find something."""


_TO_WILL = 8
"""Tokens from "will" to the noun of "will be the premier's guest", at most."""


WERE = frozenset("was were is are included includes include".split())
"""Between "his hosts" or "at his side" and the names."""


def read_hosted(scene: Scene, sentence: int, index: int) -> list[MeetingClaim]:
    """ "X was her host", "his hosts were X and Y", "was the guest of X"."""
    lower = scene.tokens.lower
    named = False
    if lower[index + 1 : index + 2] == ["of"] and lower[index].startswith("guest"):
        owners, others = _guest_and_host(scene, sentence, index)
    else:
        owners, others = _owner_and_owned(scene, sentence, index)
        if not others:
            owners, others = _owner_and_apposed(scene, sentence, index)
            named = True
    others = across(scene, owners, others) if owners else ()
    if not others:
        return []
    low, high = clause_start(scene, index), clause_stop(scene, index)
    mark = scene.tokens.classes.find(";", index, high)
    high = mark if mark >= 0 else high  # "as guest of X; and Y will come on Monday"
    verdict = polarity.of_noun(scene, index, index, high)
    if named and verdict == "none" and lower[owners[0].first - 1] in _ASKED:
        verdict = "actual"  # "asked his host, X, for help": host he is
    to_come = "will" in lower[max(low, index - _TO_WILL) : index]  # "will be the premier's guest"
    to_come = to_come or (named and _to_come(scene, index, others[0]))
    tense = "future" if to_come else "past"
    return pair_claims(scene, owners, others, "meeting/hosted", index, low, high, tense, verdict)


_ASKED = frozenset("asked urged pressed invited".split())
"""What a host is asked he is asked to his face."""


_Sides = tuple[tuple[Party, ...], tuple[Party, ...]]


def _guest_and_host(scene: Scene, sentence: int, index: int) -> _Sides:
    """X and Y of "X was the guest of Y", with "guest" at `index`."""
    lower = scene.tokens.lower
    parties = parties_in(scene, sentence)
    if lower[index - 1] not in ("the", "as", "a") or "honour" in lower[index : index + 4]:
        return (), ()
    if lower[index - 2] == "is":
        return (), ()  # "is in Oslo as/is the guest of X": at whose invitation, not whom he saw
    host = next((one for one in parties if one.first == index + 2), None)
    before = [n for n, one in enumerate(parties) if one.stop < index and heads(scene, parties, n)]
    if host is None or not before or host.possessive:
        return (), ()
    return whole_list(scene, parties, before[-1]), (host,)


def _owner_and_owned(scene: Scene, sentence: int, index: int) -> _Sides:
    """Whose host or guest the noun at `index` means, and who is it: "X was her host"."""
    lower = scene.tokens.lower
    parties, stop = parties_in(scene, sentence), scene.tokens.sentences[sentence][1]
    owner = next((one for one in parties if one.possessive and 0 <= index - one.stop <= 2), None)
    if owner is None:
        return (), ()
    at = owner.first - 1
    if at > 0 and lower[at] in ("among", "one", "of"):
        at -= 1 if lower[at] == "among" else 2  # "X was among her hosts"
    at -= lower[at - 1 : at + 1] == ["will", "be"]
    if at > 0 and lower[at] in ("was", "is", "were", "are", "as", "will"):
        hosts = tuple(one for one in parties if one.stop == at)[:1]
        if not hosts and lower[at - 1] == ",":  # "X, a deputy minister, was her host"
            before = (n for n, one in enumerate(parties) if one.stop < at)
            hosts = tuple(parties[n] for n in before if heads(scene, parties, n))[-1:]
        if hosts and hosts[0].ids == owner.ids and owner.sort == "pronoun":
            guest = scene.in_hand(index)  # "X was his host": not X's own
            owner = replace(owner, ids=(guest,)) if guest is not None else owner
        return (owner,), hosts
    after = index + 1
    while after < stop and (scene.clock[after] is not None or lower[after] in ("on", "in", ",")):
        after += 1
    if lower[index].startswith("companion"):  # "his companion on the river bank was X"
        ahead = range(after, min(after + 6, stop))
        after = next((at for at in ahead if lower[at] in ("was", "were")), after)
    if after < stop and lower[after] in WERE:
        others = list_at(scene, parties, after + 1)
        return ((owner,), others) if others else ((), ())
    return (), ()


def _owner_and_apposed(scene: Scene, sentence: int, index: int) -> _Sides:
    """The sides of "told her host, X", "showed his Cuban guest, X, around", named beside the noun."""
    lower = scene.tokens.lower
    first, stop = scene.tokens.sentences[sentence]
    if not AFAR.isdisjoint(lower[first:stop]):
        return (), ()
    parties = parties_in(scene, sentence)
    owner = next((one for one in parties if one.possessive and 0 <= index - one.stop <= 2), None)
    after = index + 1 + (lower[index + 1 : index + 2] == [","])
    others = list_at(scene, parties, after)
    for number, party in enumerate(parties):
        if party.first < index < party.head and lower[party.first] in ("his", "her"):
            # the phrase of the name takes in "his host,"
            ids = resolve_pronoun(scene, party.first, sentence)
            owner = Party(party.first, party.first, party.first + 1, ids, "pronoun", True)
            others = rest_of_list(scene, parties, number)
    if owner is None or len(owner.ids) != 1 or not others or others[0].sort != "name":
        return (), ()
    if others[0].possessive or owner.ids[0] in others[0].ids:
        return (), ()
    if lower[owner.first - 1] == "with":
        return (), ()  # "hoped to ride to Lima with his host, X": read at the verb
    return (owner,), others if lower[index].endswith("s") else others[:1]


def _to_come(scene: Scene, index: int, named: Party) -> bool:
    """Whether the verb beside "his host, X," is of what is to come: "will tell his host, X"."""
    lower = scene.tokens.lower
    first = scene.tokens.sentences[scene.sentence_at[index]][0]
    beside = (*lower[max(first, index - _TO_VERB) : index], *lower[named.stop : named.stop + 3])
    return any(word in _WILL for word in beside) or " is to " in " ".join(beside)


_TO_VERB = 6
"""Tokens from the verb to the host, at most."""


_WILL = frozenset("will would shall due".split())
