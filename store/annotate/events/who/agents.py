"""Finds who acts through a verb: its subject, the head of a delegation, those aboard a plane.

An infinitive has the subject of the verb that it hangs on. Claims are made in making.py.
"""

from __future__ import annotations

from dataclasses import replace

from store.annotate.closed_words import A_THE_OR_WHOSE, HIS_HER_ITS_THEIR
from store.annotate.events.clause.clauses import AUXILIARIES, VerbGroup, clause_start, verb_group
from store.annotate.events.clause.lists import BODIES, led_by, rest_of_list
from store.annotate.events.clause.scene import PREPOSITIONS, SUBORDINATORS, Party, Scene, stand_in
from store.annotate.events.who.among_them import among_them, is_one_of, member_told, told_among
from store.annotate.events.who.delegations import (
    ENVOYS,
    body_under_one,
    chief_delegates,
    heads_beside,
    heads_named,
    members_named_next,
    nationalities,
    of_another_body,
)
from store.annotate.events.who.firsts import the_first_to
from store.annotate.events.who.kin import named_as
from store.annotate.events.who.nationality import ONE_OF_THEM
from store.annotate.events.who.parties import parties_in, resolve_pronoun
from store.annotate.events.who.speaking import speaker_of_i
from store.annotate.events.who.subjects import VEHICLES, meant_with, one_among, subject_of
from store.annotate.events.who.subjects_with_heads import subject_with_head
from store.annotate.events.who.taken import by_office_before, is_sent, sent_to
from store.annotate.events.who.they import others_told


def agents_of(scene: Scene, group: VerbGroup, depth: int = 0) -> tuple[Party, ...]:
    """The subject of a verb; an infinitive has that of the verb that it hangs on."""
    free = group.tense in ("infinitive", "participle")
    if depth == 0 and not group.passive:
        leader = _leader_after(scene, group)
        if leader:
            return leader
    if depth == 0 and "to" in group.words:
        first = the_first_to(scene, group.first) or whose_turn(scene, group.first)
        first = first or sent_to(scene, group)
        if first or is_sent(scene, group.first):
            return first
    if group.tense == "participle" and group.form == "ing":
        held = by_office_before(scene, group.first)
        if held:
            return held
    if group.control_at >= 0 and depth < 3:
        found = _of_the_control(scene, group, free, depth)
        if found:
            return found
    if group.form == "ing" and scene.tokens.lower[group.first - 1] == "from":
        # "would not keep him from visiting"
        for party in parties_in(scene, scene.sentence_at[group.verb]):
            if party.stop == group.first - 1 and not party.possessive:
                return (party,)
    if group.first > 1 and scene.tokens.lower[group.first - 1] == "i":
        speaker = speaker_of_i(scene, group.first - 1)
        if speaker:
            return speaker  # 'X told Y: "I will come"': X
    found = subject_with_head(scene, group.first, free)
    if found or group.first < 1:
        return found
    if scene.tokens.lower[group.first - 1] in ("who", "that"):
        # "was one of ten ministers who came": he came
        low = scene.tokens.sentences[scene.sentence_at[group.verb]][0]
        found = one_among(scene, max(low, group.first - _TO_WHO), group.first)
    return found or _by_the_noun_before(scene, group) or _of_the_main_verb(scene, group, depth)


_BEHIND_MAIN = frozenset("after before since following upon".split())


def _of_the_main_verb(scene: Scene, group: VerbGroup, depth: int) -> tuple[Party, ...]:
    """Who does what is told behind the main verb: "the delegation flew home after visiting Peru"."""
    lower = scene.tokens.lower
    if group.form != "ing" or lower[group.first - 1] not in _BEHIND_MAIN or depth:
        return ()
    low = scene.tokens.sentences[scene.sentence_at[group.verb]][0]
    for at in range(group.first - 2, low, -1):
        verb = scene.triggers.verbs.get(lower[at]) if scene.owner[at] is None else None
        if verb is not None and verb.form == "past":
            return agents_of(scene, verb_group(scene, at, verb.form), depth + 1)
        if lower[at] in SUBORDINATORS or lower[at] in (",", ";"):
            return ()
    return ()


_TO_WHO = 12
"""Tokens from "one of" to "who" in "one of some forty foreign ministers who came", at most."""


_THEY = frozenset(
    "they them visitors travellers travelers guests delegates emissaries couple".split()
)


def _of_the_control(scene: Scene, group: VerbGroup, free: bool, depth: int) -> tuple[Party, ...]:
    """Who does what an infinitive tells, by the verb or the person that it hangs on."""
    owner = scene.owner[group.control_at]
    if owner is not None and owner.kind == "person":
        # "invited Triet to visit": the one who is asked is the one who goes.
        parties = parties_in(scene, scene.sentence_at[group.verb])
        for party in parties:
            asked = scene.tokens.lower[party.first - 1] != "by"  # "A, appointed by B to head it"
            if party.stop == group.control_at + 1 and asked and not party.possessive:
                return (meant_with(scene, parties, party),)
    word = scene.triggers.verbs.get(group.control)
    if word is not None and owner is None:
        outer = verb_group(scene, group.control_at, word.form)
        if not outer.passive:
            found = agents_of(scene, outer, depth + 1)
            if found:
                return found
    return subject_of(scene, verb_group(scene, group.control_at, "past").first, free)


def _by_the_noun_before(scene: Scene, group: VerbGroup) -> tuple[Party, ...]:
    """Who acts where the word before the verb is no official: "the delegation", "it", "they"."""
    noun = _complemented(scene, group.first - 1)
    lower = scene.tokens.lower
    body = body_under_one(scene, noun)
    if body >= 0:
        return heads_named(scene, body)
    if lower[noun] == ",":
        members = told_among(scene, noun)
        if members:
            return members
        noun = _before_clause(scene, noun)
    if lower[noun] == "who" and _group_of(scene, noun - 1) < noun - 1:
        noun = _group_of(scene, noun - 1)  # "one of a group of ministers who came"
    if lower[noun] in ("that", "which"):
        body = _group_of(scene, noun - 1)
        body = body if lower[body] in BODIES else _complemented(scene, noun - 1)
        if lower[body] in BODIES:
            noun = body
        elif lower[noun - 1] == ",":
            leader = _leader_before(scene, noun)
            if leader:
                return leader
    if scene.leaders or scene.fellows:
        leader = _leader_of_it(scene, noun)
        if leader:
            return leader
    if lower[noun] in BODIES and is_one_of(lower[max(noun - 5, 0) : noun]):
        return member_told(scene, noun) if lower[group.first - 1] in _RELATIVE else ()
    if lower[noun] in BODIES or (lower[noun] == "party" and lower[noun - 1] == "the"):
        return _leader_of_body(scene, group, noun)
    if lower[noun] == "delegations":
        return chief_delegates(scene, noun, nationalities(scene, noun))
    if lower[noun] in ENVOYS and lower[noun - 1] not in PREPOSITIONS:
        return among_them(scene, group, noun) or members_named_next(scene, noun)
    if lower[noun] in _THEY:
        if lower[noun] in ("they", "them") and others_told(scene, scene.sentence_at[noun]):
            return ()
        return _in_hand(scene, noun)
    if lower[noun - 1] in _VISITING and lower[noun] in _GUESTS:
        return _come_together(scene, noun)
    if lower[noun] in _KIN and (lower[noun - 1] in _WHOSE or scene.tokens.classes[noun - 1] == "s"):
        named = named_as(scene, lower[noun])
        return (stand_in(noun, *named),) if len(named) == 1 else ()
    return _aboard(scene, group) or among_them(scene, group, noun) or _by_nationality(scene, noun)


_RELATIVE = frozenset("that which who".split())


_TO_GROUP = 6
"""Tokens of "group of municipal and provincial officials", at most."""


def _group_of(scene: Scene, last: int) -> int:
    """The "group" of "a group of trade officials that came", whose last word is given; else `last`."""
    lower, classes = scene.tokens.lower, scene.tokens.classes
    for at in range(last, max(last - _TO_GROUP, 0), -1):
        if lower[at] in BODIES:
            return at if at == last or lower[at + 1] == "of" else last
        if classes[at] not in "aAC-":
            break
    return last


def _before_clause(scene: Scene, comma: int) -> int:
    """The delegation of "The delegation, which came by train, met": where its clause ends with a
    comma; else that comma."""
    lower = scene.tokens.lower
    low = scene.tokens.sentences[scene.sentence_at[comma]][0]
    for at in range(low + 1, min(low + 5, comma - 2)):
        if lower[at] in BODIES and lower[at + 1 : at + 3] in ([",", "which"], [",", "that"]):
            return at if "," not in lower[at + 2 : comma] else comma
    return comma


_COMPLEMENT = 12
"""Tokens of "of the Chamber of Commerce of Lima" behind a delegation, at most."""


def _complemented(scene: Scene, last: int) -> int:
    """The delegation of "a delegation of the city council" that ends at `last`; else `last`."""
    lower, classes = scene.tokens.lower, scene.tokens.classes
    if lower[last] in BODIES or BODIES.isdisjoint(lower[max(last - _COMPLEMENT, 0) : last - 1]):
        return last
    low = scene.tokens.sentences[scene.sentence_at[last]][0]
    for at in range(last, max(last - _COMPLEMENT, low - 1), -1):
        if lower[at] in BODIES and scene.owner[at] is None:
            hangs = not PREPOSITIONS.isdisjoint(lower[max(at - 4, low) : at])
            return at if lower[at + 1] in ("of", "from") and not hangs else last
        name = scene.owner[at]
        person = name is not None and name.kind == "person"
        if (
            person
            or classes[at] in ',;"-'
            or lower[at] in SUBORDINATORS
            or lower[at] in AUXILIARIES
        ):
            return last
        if name is None and classes[at] == "a" and lower[at] in scene.triggers.verbs:
            return last
    return last


def _leader_before(scene: Scene, that: int) -> tuple[Party, ...]:
    """X of "the delegation led by X, a secretary of the party, that visited Peru"."""
    sentence = scene.sentence_at[that]
    begin = scene.tokens.sentences[sentence][0]
    if scene.tokens.lower[that - 2] in BODIES:
        for party in parties_in(scene, sentence):
            if party.possessive and party.stop in (that - 3, that - 2):
                return (replace(party, possessive=False),)  # "X's delegation, which visited Peru"
    leads = [
        party for party in parties_in(scene, sentence) if party.stop < that and led_by(scene, party)
    ]
    if not leads or BODIES.isdisjoint(scene.tokens.lower[begin : leads[-1].first]):
        return ()
    return (leads[-1],) if _only_apposed(scene, leads[-1], that) else ()


def _only_apposed(scene: Scene, leader: Party, that: int) -> bool:
    """Whether no more than his office or his fellows stand between a leader and "that": "led by X,
    the mayor, which", not "led by X, talk turned to the plant, which"."""
    lower = scene.tokens.lower
    at = leader.stop
    if at >= that - 1:
        return True
    behind = lower[at + 1]
    if scene.titled[at + 1] is not None or scene.owner[at + 1] is not None:
        return True
    return lower[at] != "and" and behind in A_THE_OR_WHOSE


def _leader_of_it(scene: Scene, noun: int) -> tuple[Party, ...]:
    """Who leads the delegation that "it" at or before `noun` means, of which was told before."""
    it = _it_before(scene, noun)
    if it < 0:
        return ()
    at, mates = scene.together(it)
    led = scene.led_last(it)
    if mates and (led is None or led[0] <= at):
        led = at, mates[0]
    since = scene.tokens.sentences[max(scene.sentence_at[it] - _BODY_BACK, 0)][0]
    if led is None or led[0] < since:
        return ()
    if BODIES.isdisjoint(scene.tokens.lower[_body_told_from(scene, it) : it]):
        return ()
    return (Party(it, it, it + 1, (led[1],), "description"),)


def _leader_of_body(scene: Scene, group: VerbGroup, noun: int) -> tuple[Party, ...]:
    """Who leads "the delegation" at `noun`, as its sentence says, or else those before."""
    for party in parties_in(scene, scene.sentence_at[group.verb]):
        # "An additional delegation is flying to Moscow, headed by X"
        leads = party.first > group.verb and led_by(scene, party)
        if leads and not of_another_body(scene, noun, party):
            return (party,)
        leads = scene.tokens.lower[party.stop - 1].endswith(("-led", "-headed"))
        if leads and 0 <= noun - party.stop <= 3:
            return (party,)  # "an X-led Swiss delegation"
        # "X's delegation left", "his team left"
        if party.possessive and 0 <= noun - party.stop <= 2:
            return (replace(party, possessive=False),)
    found = heads_beside(scene, noun) or _told_to_lead(scene, noun) or heads_named(scene, noun)
    return found or (_in_hand(scene, noun) if scene.tokens.lower[noun - 1] == "the" else ())


def _told_to_lead(scene: Scene, noun: int) -> tuple[Party, ...]:
    """X of "A group led by X left. The nine-member group had come on Monday", of the later group."""
    lower = scene.tokens.lower
    sentence = scene.sentence_at[noun]
    first = scene.tokens.sentences[sentence][0]
    if lower[first] != "the" or noun - first > _TO_BODY or not lower[noun - 1].endswith("-member"):
        return ()
    led = scene.led_last(first, scene.tokens.sentences[max(sentence - _BODY_BACK, 0)][0])
    return (Party(noun, noun, noun + 1, (led[1],), "description"),) if led is not None else ()


_TO_BODY = 3
"""Tokens from "The" to the delegation that it opens a sentence with, at most."""


def _in_hand(scene: Scene, token: int) -> tuple[Party, ...]:
    """Whose journey was told last, for "they" and "the group" of several who travel together."""
    low = scene.tokens.sentences[max(scene.sentence_at[token] - 3, 0)][0]
    topic = scene.in_hand(token, low)
    told = [at for at, who in scene.travellers if low <= at < token and who == topic]
    at, mates = scene.together(token)
    hosts = topic is not None and {who for _, who in scene.travellers}.isdisjoint(mates)
    if at >= low and mates and not hosts and (not told or at >= told[-1] - _BESIDE):
        return (Party(token, token, token + 1, mates, "description"),)
    ids = tuple(dict.fromkeys(who for at, who in scene.travellers if told and at == told[-1]))
    led = None if ids else scene.led_last(token, low)
    if led is not None:
        ids = (led[1],)  # "A delegation led by X flew home. The guests had met Y"
    return (Party(token, token, token + 1, ids, "description"),) if ids else ()


_KIN = frozenset("wife husband daughter sister brother mother father".split())
"""Who acts in "his wife visited Peru", where the article names her."""


_WHOSE = frozenset("his her".split())


_VISITING = frozenset("visiting departing foreign".split())
_GUESTS = frozenset("leaders presidents ministers premiers envoys delegations lawmakers".split())


def _come_together(scene: Scene, token: int) -> tuple[Party, ...]:
    """Whom "the visiting leaders" means: the several whose coming was told last by one verb."""
    told = [at for at, _ in scene.travellers if at < token]
    for at in reversed(dict.fromkeys(told)):
        ids = tuple(dict.fromkeys(who for one, who in scene.travellers if one == at))
        if len(ids) > 1:
            return (stand_in(token, *ids),)
    return ()


_BESIDE = 40
"""Tokens by which those who travel together may be named before their journey."""


_BODY_BACK = 8
"""Sentences before "it" in which the head of the delegation that it means is named."""


_COORDINATED = 14
"""Tokens from "it" to the "and" of its second verb."""


def _it_before(scene: Scene, last: int) -> int:
    """The "it" that is the subject of the verb behind token `last`: just before it, or that of
    another verb, as in "it came on Monday and | will stay"; -1 if there is none."""
    lower = scene.tokens.lower
    if lower[last] == "it":
        return last
    first = scene.tokens.sentences[scene.sentence_at[last]][0]
    if lower[last] != "and" or "it" not in lower[max(first, last - _COORDINATED) : last]:
        return -1
    it = next(at for at in range(last - 1, first - 1, -1) if lower[at] == "it")
    if any(one.head > it and one.stop <= last for one in parties_in(scene, scene.sentence_at[it])):
        return -1
    return it if it == first or lower[it - 1] in _BEFORE_IT else -1


_BEFORE_IT = frozenset(", that said says say and reported before after when where ;".split())


_ITS_JOURNEY = frozenset("way return journey tour trip route".split())


def _body_told_from(scene: Scene, it: int) -> int:
    """Where to begin to look for "delegation" before "it": in the sentence before, farther back
    where that begins with "it" too, or the words are of "its way" or "its tour"."""
    lower, sentences = scene.tokens.lower, scene.tokens.sentences
    sentence = scene.sentence_at[it]
    back = max(sentence - 1, 0)
    last = max(sentence - _BODY_BACK, 0)
    first = sentences[sentence][0]
    if any(lower[at] == "its" and lower[at + 1] in _ITS_JOURNEY for at in range(first, it)):
        return sentences[last][0]
    while back > last and lower[sentences[back][0]] in ("it", "its"):
        back -= 1
    return sentences[back][0]


_CARRYING = frozenset("with carrying bringing taking".split())


def _aboard(scene: Scene, group: VerbGroup) -> tuple[Party, ...]:
    """X of "A special plane with X, a secretary of the party, took off for Russia"."""
    if VEHICLES.isdisjoint(scene.tokens.vocabulary):
        return ()
    low = clause_start(scene, group.verb)
    lower = scene.tokens.lower
    for index in range(low, min(low + 6, group.first - 2)):
        if lower[index] in VEHICLES and lower[index + 1] in _CARRYING:
            parties = parties_in(scene, scene.sentence_at[group.verb])
            number = next((n for n, p in enumerate(parties) if p.first >= index + 2), -1)
            if number < 0 or parties[number].first > index + 5 or parties[number].possessive:
                return ()
            return tuple(
                party for party in rest_of_list(scene, parties, number) if not party.possessive
            )
    return ()


def _leader_after(scene: Scene, group: VerbGroup) -> tuple[Party, ...]:
    """X of "The officials came home on Friday under the leadership of X"."""
    if scene.spoken.isdisjoint(LEADING):
        return ()
    lower = scene.tokens.lower
    low, high = scene.tokens.sentences[scene.sentence_at[group.verb]]
    stop = min(group.verb + 16, high)
    end = min(group.verb + 14, len(lower) - 2)
    for at in range(low + 2, end) if "head" in lower[low:end] else ():
        if lower[at] == "head" and lower[at - 2] == "at" and lower[at - 1] in HIS_HER_ITS_THEIR:
            # "Four elders with X at their head began a journey"
            return tuple(
                party
                for party in parties_in(scene, scene.sentence_at[group.verb])
                if party.stop == at - 2 and not party.possessive
            )
    if "leadership" not in lower[group.verb : stop]:
        return ()
    return tuple(
        party
        for party in parties_in(scene, scene.sentence_at[group.verb])
        if group.verb < party.first < stop and led_by(scene, party)
    )[:1]


LEADING = frozenset(["head", "leadership"])
"""Words that the phrases of leading need; the reader keeps them among the words of the scene."""


def _by_nationality(scene: Scene, noun: int) -> tuple[Party, ...]:
    """Whom "The Korean" at `noun` means as a subject: whose journey is in hand, else as "he"."""
    lower = scene.tokens.lower
    sentence = scene.sentence_at[noun]
    first = scene.tokens.sentences[sentence][0]
    name = scene.owner[noun]
    if name is None or name.kind != "place" or name.sort != "demonym":
        return ()
    words = lower[max(first, noun - 3) : noun]
    if "the" not in words or not ONE_OF_THEM.isdisjoint(words):
        return ()
    who = scene.in_hand(first, scene.tokens.sentences[max(sentence - _BACK, 0)][0])
    if who is not None and scene.home(who) != name.country:
        who = scene.in_hand(first) or who
    ids = (who,) if who else resolve_pronoun(scene, noun, sentence, inside=False)
    if not ids or scene.home(ids[0]) != name.country:
        # "X and his Indian counterpart, Y, met. The Indian had come on Monday"
        before = scene.people_in(scene.tokens.sentences[max(sentence - 1, 0)][0], first)
        ids = tuple({one for _, one in before if scene.home(one) == name.country})
    return (stand_in(noun, *ids),) if len(ids) == 1 else ()


_BACK = 3
"""Sentences from a journey to "the Korean" of whom the article is."""


def whose_turn(scene: Scene, to: int) -> tuple[Party, ...]:
    """X of "it was the turn of X | to receive Y", "it was X's turn | to host Y"."""
    lower = scene.tokens.lower
    if "turn" not in lower[max(to - _TO_TURN, 0) : to]:
        return ()
    for party in parties_in(scene, scene.sentence_at[to]):
        if party.possessive and party.stop <= to - 1 <= party.stop + 1 and lower[to - 1] == "turn":
            return (replace(party, possessive=False),)
        if party.stop == to and lower[party.first - 2 : party.first] == ["turn", "of"]:
            return (party,)
    return ()


_TO_TURN = 14
"""Tokens from "the turn" to what it is to do, at most."""
