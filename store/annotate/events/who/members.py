"""Reads who belongs to a delegation: "it includes A and B", "the other members are A and B".

The plain "accompanied by" is in companions.py; lists and retinues are in travellers.py.
"""

from __future__ import annotations

from dataclasses import replace

from store.annotate.closed_words import IS_OR_WAS
from store.annotate.events.clause.lists import NAMED_PLURALS, capable, group, led_by
from store.annotate.events.clause.scene import Party, Scene
from store.annotate.events.who.company import Company, company_of, list_after, together_with
from store.annotate.events.who.parties import parties_in, resolve_pronoun
from store.annotate.events.who.plurals import COUNTS
from store.annotate.host_lists import lists_hosts

_MEMBERS = frozenset(
    """composed made counts counted numbers includes include included including comprises comprise comprised comprising consists
    consisted are is were was features featured""".split()
)


BODIES = frozenset("delegation entourage team party members retinue delegates suite group".split())


_TRAVELLING = BODIES | {"mission", "side", "crew", "committee", "staff"}
"""Words for those who travel together, of whom members are told."""


INCLUDES = frozenset(
    """made composed includes include included including comprises comprise comprised consists consisted other
    others among""".split()
)


def read_members(scene: Scene, sentence: int, index: int) -> list[Company]:
    """ "His delegation includes A and B", "other members of the delegation are A and B"."""
    lower = scene.tokens.lower
    stop = scene.tokens.sentences[sentence][1]
    belonging = _are_in(scene, sentence, index) or _heads_it(scene, sentence, index)
    if belonging:
        return belonging
    at = index + 1
    limit = index + 12 if index + 12 < stop else stop
    while at < limit and lower[at] not in _MEMBERS:
        if lower[at] in (".", ";") or (scene.owner[at] is not None and lower[at - 1] == "by"):
            return []
        at += 1
    if at >= limit or lists_hosts(lower, scene.tokens.sentences[sentence][0], index, at):
        return []
    of_another = lower[index : index + 2] == ["members", "of"]
    if of_another and _TRAVELLING.isdisjoint(lower[index + 2 : at]):
        return []  # "meet members of the parliament, including A"
    if lower[at] in IS_OR_WAS:
        at = _behind_copula(lower, at, stop)
    opener = lower[scene.tokens.sentences[sentence][0]]
    copula = lower[at] in IS_OR_WAS
    opened = not copula or opener in ("in", "among", "with")
    if not opened and (lower[at] in ("is", "was") or lower[index] != "members"):
        return []
    if lower[at] in ("made", "composed") and lower[at + 1 : at + 2] not in (["up"], ["of"]):
        return []
    others = list_after(scene, sentence, at, 14)
    if not others:
        return []
    others = _besides(scene, sentence, index) + others
    before = [party for party in parties_in(scene, sentence) if party.stop <= index + 1]
    before = [one for one in before if one not in others]
    leader = next(
        (one for one in reversed(before) if one.possessive or one.sort == "description"), None
    )
    if leader is not None and leader.possessive and _owns_another(scene, leader, before):
        leader = None  # "President X's envoy Y leads a delegation that includes"
    ids: tuple[str, ...] = leader.ids if leader else ()
    near = range(index - 1, max(index - 4, 0), -1)
    with_such = next((k for k in near if _brings(lower, k)), -1)
    if not ids and with_such > 0:
        # "X visited Oslo with a group that included A"
        ids = next(
            (
                party.ids
                for party in reversed(parties_in(scene, sentence))
                if party.stop <= with_such and capable(scene, party) and len(party.ids) == 1
            ),
            (),
        )
    if not ids and lower[index - 1] == "whose":
        # "X, whose delegation includes A, came"
        end = index - 1 - (lower[index - 2] == ",")
        ids = next((p.ids for p in parties_in(scene, sentence) if p.stop == end), ())
    if not ids:
        # "The delegation, which includes A, is headed by B"
        ids = next((p.ids for p in parties_in(scene, sentence) if led_by(scene, p)), ())
    of_body = leader is not None and lower[leader.head] in BODIES
    unsaid = not ids or of_body
    if not ids:
        who = _lead_in_hand(scene, index)
        ids = (who,) if who else ()
    if not ids:
        return []
    leader = Party(index, index, index + 1, ids, "description")
    rule = "companions/delegation-members"
    found = company_of(scene, sentence, leader, others, index, rule, sure=True)
    return [replace(one, unsaid=unsaid) for one in found]


def _besides(scene: Scene, sentence: int, body: int) -> tuple[Party, ...]:
    """A of "In addition to A, the delegation includes B", of the delegation at `body`."""
    lower = scene.tokens.lower
    first = scene.tokens.sentences[sentence][0]
    opening = next((one for one in _BESIDES if lower[first : first + len(one)] == list(one)), ())
    if not opening or "," not in lower[first:body]:
        return ()
    return tuple(
        one
        for one in list_after(scene, sentence, first + len(opening) - 1, 8)
        if one.stop < body and not one.possessive
    )


_BESIDES = (
    ("in", "addition", "to"),
    ("besides",),
    ("apart", "from"),
    ("along", "with"),
    ("together", "with"),
    ("as", "well", "as"),
    ("alongside",),
)
"""What opens a sentence before those of a delegation who are named first."""


_TO_COME = frozenset("to expected due likely set scheduled".split())


def _behind_copula(lower: list[str], at: int, stop: int) -> int:
    """The "made" or "include" of "is made up of" and "is (expected) to include", else the copula."""
    if lower[at + 1 : at + 2] in (["made"], ["composed"], ["comprised"]):
        return at + 1
    verb = at + 1
    while verb < stop and lower[verb] in _TO_COME:
        verb += 1
    return verb if verb > at + 1 and lower[verb : verb + 1] in (["include"], ["comprise"]) else at


def _owns_another(scene: Scene, owner: Party, parties: list[Party]) -> bool:
    """Whether what is owned is the office of one named next: "President X's special envoy Y"."""
    after = next((one for one in parties if one.first > owner.stop), None)
    if after is None or after.sort != "name":
        return False
    between = range(owner.stop + 1, after.first)
    return all(scene.titled[at] == after.ids[0] for at in between)


def _lead_in_hand(scene: Scene, index: int) -> str | None:
    """Who was last said to lead a delegation, else whose journey is in hand; of "the Lao delegation"
    at `index` a Lao."""
    led = scene.led_last(index)
    who = led[1] if led else scene.in_hand(index)
    nation = scene.place_at(index - 1)
    if who is None or nation is None or nation.sort != "demonym":
        return who
    told = [who, *(one for at, one in reversed(scene.travellers) if at < index)]
    return next((one for one in told if scene.home(one) == nation.country), None)


_BEFORE_INCLUDE = frozenset("also further will would is was to expected".split())
"""Between "it" and "include"."""


def read_including(scene: Scene, sentence: int, index: int) -> list[Company]:
    """ "It also includes A and B", of the delegation told of just before."""
    lower = scene.tokens.lower
    first = scene.tokens.sentences[sentence][0]
    if lower[index] == "including":
        return _led_and_including(scene, sentence, index)
    if lower[index] == "among":
        return _led_and_including(scene, sentence, index)
    subject = index - 1
    while subject > first and lower[subject] in _BEFORE_INCLUDE:
        subject -= 1
    if lower[subject] == "and":
        return _led_and_including(scene, sentence, index)
    if lower[index] in ("made", "composed"):
        if lower[index + 1] not in ("up", "of") or lower[subject] not in IS_OR_WAS:
            return []
        subject -= 1
    if subject != first or lower[subject] not in ("it", "they") or sentence == 0:
        return []
    low = scene.tokens.sentences[sentence - 1][0]
    if BODIES.isdisjoint(lower[low:first]):
        return []
    others = list_after(scene, sentence, index, 14)
    who = _lead_in_hand(scene, index)
    if not others or who is None:
        return []
    leader = Party(subject, subject, subject + 1, (who,), "description")
    rule = "companions/delegation-members"
    return company_of(scene, sentence, leader, others, index, rule, strong=True)


def _led_and_including(scene: Scene, sentence: int, index: int) -> list[Company]:
    """ "Five envoys, led by A and including B and C", "It is led by A and includes B": with A."""
    parties = parties_in(scene, sentence)
    leads = [party for party in parties if party.stop <= index and led_by(scene, party)]
    if not leads or index - leads[-1].stop > _NEAR_HEAD:
        return _retinue_including(scene, sentence, index)
    others = list_after(scene, sentence, index, 8)
    rule = "companions/delegation-members"
    return company_of(scene, sentence, leads[-1], others, index, rule, strong=True)


_PEOPLE = NAMED_PLURALS | {"delegation", "entourage", "retinue", "team", "party", "suite", "group"}


def _retinue_including(scene: Scene, sentence: int, index: int) -> list[Company]:
    """ "flew to Oslo with a retinue of 20, including A and B": with the one who went there."""
    lower = scene.tokens.lower
    others = _named_among_them(scene, sentence, index)
    index = others[0].first - 1 if others else index
    before = [party for party in parties_in(scene, sentence) if party.stop <= index]
    named = [party.stop for party in before if lower[party.head] not in _PEOPLE]
    low = max(named[-1] if named else 0, index - 12)
    body = next((at for at in range(index - 1, low, -1) if lower[at] in _PEOPLE), -1)
    ahead = range(body - 1, max(body - 6, low - 1), -1)
    opens = next((at for at in ahead if _brings(lower, at)), -1)
    if body < 0 or opens < 0 or not _TALKS.isdisjoint(lower[opens - 1 : index]):
        return []
    able = [party for party in before if capable(scene, party) and party.sort != "description"]
    moves = any(
        (verb := scene.triggers.verbs.get(lower[at])) is not None
        and not _GOING.isdisjoint(verb.frames)
        and scene.owner[at] is None
        for at in range(able[-1].stop if able else opens, opens)
    )
    moves = moves or (lower[opens] == "leading" and "to" in lower[body:index])
    others = others or list_after(scene, sentence, index, 6)
    if not moves or not others:
        return []
    leader = able[-1]
    if len(leader.ids) != 1:
        return []
    return company_of(scene, sentence, leader, others, index, "companions/retinue-including")


def _brings(lower: list[str], at: int) -> bool:
    """Whether the word at `at` gives those named next to who goes: "with", "at the head of"."""
    return lower[at] in _WITH or (lower[at] == "of" and lower[at - 1] == "head")


_WITH = frozenset("with leading heading bringing".split())


def _named_among_them(scene: Scene, sentence: int, index: int) -> tuple[Party, ...]:
    """A of "with a large retinue, A among them", whose "among" is at `index`."""
    lower = scene.tokens.lower
    if lower[index : index + 2] != ["among", "them"]:
        return ()
    named = [
        party
        for party in parties_in(scene, sentence)
        if party.stop == index and party.sort == "name"
    ]
    return tuple(one for one in named if lower[one.first - 1] == ",")


_TALKS = frozenset("talks meeting meetings met meet summit discussions consultations".split())


_GOING = frozenset(["arrive", "leave", "go", "visit", "set", "return"])


_NEAR_HEAD = 24
"""Tokens after its head within which the other members of a delegation are named."""


def read_others(scene: Scene, sentence: int, index: int) -> list[Company]:
    """ "The other three are A, B and C", of a delegation whose head the sentences before name."""
    lower = scene.tokens.lower
    first, stop = scene.tokens.sentences[sentence]
    if index != first + 1 or lower[first] != "the" or sentence == 0:
        return []
    at = next((at for at in range(index, min(index + 5, stop)) if lower[at] in IS_OR_WAS), -1)
    low = scene.tokens.sentences[max(sentence - 3, 0)][0]
    led = scene.led_last(first, low) or _told_with(scene, low, first)
    if led is None and not COUNTS.keys().isdisjoint(lower[index:at]):
        led = next((one for one in reversed(scene.travellers) if low <= one[0] < first), None)
    if at < 0 or led is None or not BODIES.isdisjoint(lower[index:at]):
        return []
    others = list_after(scene, sentence, at, 10)
    leader = Party(index, index, index + 1, (led[1],), "description")
    rule = "companions/delegation-members"
    return company_of(scene, sentence, leader, others, index, rule, sure=True)


def _told_with(scene: Scene, low: int, token: int) -> tuple[int, str] | None:
    """Who was said between two tokens to have others with him: "Those with X are A. The others"."""
    at, ids = scene.together(token)
    return (at, ids[0]) if at >= low and ids else None


_BELONGING = frozenset(
    "also all both in of part among members the his her its their that this".split()
)


def _are_in(scene: Scene, sentence: int, index: int) -> list[Company]:
    """ "A, B and C are also in the delegation"."""
    lower = scene.tokens.lower
    parties = parties_in(scene, sentence)
    verb = index - 1
    while verb > 0 and lower[verb] in _BELONGING:
        verb -= 1
    if lower[verb] not in IS_OR_WAS or lower[index - 2] not in ("in", "of", "among"):
        return []
    first = scene.tokens.sentences[sentence][0]
    if not DENIED.isdisjoint(lower[first : index + 1]):
        return []
    before = [n for n, party in enumerate(parties) if party.stop <= verb and party.sort == "name"]
    who = _lead_in_hand(scene, index)
    if who is None:
        # no word of his travel so far: "He is to be received. A and B are in the party"
        whose = [one.ids for one in parties if one.head == index - 1 and len(one.ids) == 1]
        meant = whose[0] if whose else resolve_pronoun(scene, first, sentence)
        who = meant[0] if len(meant) == 1 else None
    if lower[index - 1] in ("that", "this", "same"):
        told = _told_with(scene, scene.tokens.sentences[max(sentence - 1, 0)][0], index)
        who = told[1] if told else who  # the party that the sentence before told of
    if not before or not who:
        return []
    begin, end = group(scene, parties, before[-1])
    leader = Party(index, index, index + 1, (who,), "description")
    others = tuple(party for party in parties[begin:end] if not party.possessive)
    others += together_with(scene, sentence, index + 1)
    rule = "companions/delegation-members"
    found = company_of(scene, sentence, leader, others, index, rule, strong=True)
    return [replace(one, unsaid=True) for one in found]


_HEADS = frozenset("heads headed leads led".split())


def _heads_it(scene: Scene, sentence: int, index: int) -> list[Company]:
    """X of "Y flew to Oslo on Monday. X headed the delegation": with Y of his own country."""
    lower, classes = scene.tokens.lower, scene.tokens.classes
    if (
        lower[index - 2] not in _HEADS
        or lower[index - 1] != "the"
        or classes[index + 1] not in ".,"
    ):
        return []
    parties = parties_in(scene, sentence)
    before = [n for n, one in enumerate(parties) if one.stop < index and one.sort == "name"]
    first = scene.tokens.sentences[sentence][0]
    who = scene.in_hand(first, scene.tokens.sentences[max(sentence - 1, 0)][0])
    if len(before) != 1 or who is None or not capable(scene, parties[before[0]]):
        return []
    head = parties[before[0]]
    if head.possessive or scene.home(head.ids[0]) != scene.home(who):
        return []
    leader = Party(index, index, index + 1, (who,), "description")
    return company_of(scene, sentence, leader, (head,), index, "companions/delegation-members")


DENIED = frozenset("not never no without whether denied if unclear".split())
