"""Reads what officials of two countries can only do in one place: tour, sign or stand side by side.

Only across countries that are both known: two ministers of one cabinet meet daily and it is no news.
Verbs and nouns of meeting are read in meetings.py and meeting_nouns.py.
"""

from __future__ import annotations

from store.annotate.events.clause.clauses import clause_start, clause_stop, verb_group
from store.annotate.events.clause.lists import governor, group, heads
from store.annotate.events.clause.scene import Party, Scene
from store.annotate.events.clause.triggers import Form
from store.annotate.events.judgement import polarity
from store.annotate.events.judgement.claims import MeetingClaim
from store.annotate.events.meeting.face_to_face import in_person
from store.annotate.events.meeting.meeting_claims import pair_claims, plain_tense
from store.annotate.events.who.agents import agents_of
from store.annotate.events.who.parties import parties_in, resolve_pronoun


def _forms(table: str) -> dict[str, Form]:
    """Word -> form, of lines "base third past ing"."""
    kinds: tuple[Form, ...] = ("base", "third", "past", "ing")
    return {
        word: kind
        for line in table.split("\n")
        for word, kind in zip(line.split(), kinds, strict=False)
    }


_SHARED = _forms(
    """raise raises raised raising
    review reviews reviewed reviewing
    sign signs signed signing
    tour tours toured touring
    inspect inspects inspected inspecting
    witness witnesses witnessed witnessing
    inaugurate inaugurates inaugurated inaugurating
    unveil unveils unveiled unveiling
    pose poses posed posing
    embrace embraces embraced embracing
    hug hugs hugged hugging
    stroll strolls strolled strolling
    walk walks walked walking
    watch watches watched watching
    exchange exchanges exchanged exchanging
    shake shakes shook shaking
    discuss discusses discussed discussing
    golf golfs golfed golfing
    lay lays laid laying
    attend attends attended attending
    appear appears appeared appearing
    speak speaks spoke speaking
    talk talks talked talking
    closet closets closeted closeting
    chat chats chatted chatting
    dine dines dined dining
    lunch lunches lunched lunching
    preside presides presided presiding
    put puts put putting
    negotiate negotiates negotiated negotiating"""
)
"""Done "with" someone, or by two: whoever shares it is there."""


_OF_TWO = frozenset(
    """discuss shook toured inspected witnessed inaugurated unveiled posed embraced hugged strolled
    discussed reviewed exchanged chatted dined lunched negotiated golfed shake exchange
    spoke talked presided put""".split()
)
"""Of these also "A and B discussed trade", without "with"."""


_ALSO_FROM_AFAR = (
    "rais",
    "review",
    "exchang",
    "discuss",
    "negotiat",
    "chat",
    "sign",
    "attend",
    "sp",
    "talk",
)
"""Stems of what is also done by letter, by telephone or in the name of a country."""


_HOSTS = frozenset("host hosts guest guests visitor visitors".split())


_NAMES_UNDER = frozenset("names signatures initials pens".split())


_OBJECTS = {
    "shake": "hands",
    "shakes": "hands",
    "shook": "hands",
    "shaking": "hands",
}


_EXCHANGED = frozenset("views opinions ideas greetings handshakes pleasantries toasts".split())


_HONOURS = _forms(
    """entertain entertains entertained entertaining
    fete fetes feted feting
    escort escorts escorted escorting
    decorate decorates decorated decorating
    award awards awarded awarding
    show shows showed showing
    grant grants granted granting
    accord accords accorded according
    present presents presented presenting
    pin pins pinned pinning
    bestow bestows bestowed bestowing
    deliver delivers delivered delivering
    accompany accompanies accompanied accompanying
    convey conveys conveyed conveying
    treat treats treated treating
    receive receives received receiving
    visit visits visited"""
)
"""Done by a host to a guest or the other way round, face to face."""


_GIVEN = {
    "present": frozenset("credentials letter letters gift copy medal award portrait".split()),
    "grant": frozenset(["audience"]),
    "accord": frozenset(["audience", "welcome", "reception"]),
    "convey": frozenset("letter message greetings invitation condolences".split()),
    "deliver": frozenset("letter message note invitation credentials greetings gift".split()),
    "show": frozenset(["around", "round"]),
    "receiv": frozenset(["credentials", "credence"]),
}
"""What must be given, by the verb's stem; the other verbs need no thing."""


_BESIDE = frozenset(
    """beside alongside next flanked side arm shoulder accompanied joined across seated
    photographed pictured""".split()
)


SIDE_BY_SIDE = (
    frozenset(_SHARED) | frozenset(_HONOURS) | _BESIDE | _HOSTS | {"hand", "joined", "waiting"}
)
"""The words at which `read_side_by_side` may find something."""


def read_side_by_side(scene: Scene, index: int) -> list[MeetingClaim]:
    """The meetings that the word at `index` (one of SIDE_BY_SIDE) gives."""
    sentence = scene.sentence_of(index)
    word = scene.tokens.lower[index]
    if word == "hand":
        return _shook_hand(scene, sentence, index)
    parties = parties_in(scene, sentence)
    if not parties or (len(parties) == 1 and len(parties[0].ids) == 1):
        return []  # nobody else
    homes = {scene.home(one) for party in parties for one in party.ids}
    if len(homes - {None}) < 2:
        return []
    if word in _BESIDE and (
        word not in ("accompanied", "joined") or scene.tokens.lower[index + 1] == "by"
    ):
        return _beside(scene, sentence, index)
    if word == "waiting":
        return _waited(scene, sentence, index)
    if word in _HOSTS:
        return _hosted(scene, sentence, index)
    if word in _SHARED:
        return _shared(scene, sentence, index, _SHARED[word])
    form = _HONOURS.get(word)
    return _honoured(scene, sentence, index, form) if form is not None else []


def _across(scene: Scene, some: tuple[Party, ...], others: tuple[Party, ...]) -> tuple[Party, ...]:
    """Those of `others` who are of another known country than all of `some`."""
    ids = [one for party in some for one in party.ids]
    homes = {scene.home(one) for one in ids}
    if None in homes or not any(scene.officials[one].roles for one in ids):
        return ()
    return tuple(
        party
        for party in others
        if all(
            scene.home(one) not in homes | {None}
            and (scene.officials[one].roles or party.sort != "name")
            for one in party.ids
        )
    )


def _with_whom(scene: Scene, sentence: int, index: int, high: int) -> tuple[Party, ...]:
    """The list after "with" that belongs to the verb at `index`."""
    parties = parties_in(scene, sentence)
    for number, party in enumerate(parties):
        if not index < party.first <= min(index + 18, high) or party.possessive:
            continue
        if governor(scene, party) == "with" and scene.tokens.lower[party.first - 2] != "along":
            _, end = group(scene, parties, number)
            return tuple(one for one in parties[number:end] if not one.possessive)
    return ()


def _shared(scene: Scene, sentence: int, index: int, form: Form) -> list[MeetingClaim]:
    lower = scene.tokens.lower
    word = lower[index]
    low, high = clause_start(scene, index), clause_stop(scene, index)
    if word in ("put", "puts", "putting") and _NAMES_UNDER.isdisjoint(lower[index + 1 : index + 4]):
        return []
    needed = _OBJECTS.get(word)
    if needed is not None and lower[index + 1 : index + 2] != [needed]:
        return []
    if word.startswith("exchang") and _EXCHANGED.isdisjoint(lower[index + 1 : index + 5]):
        return []
    verb = verb_group(scene, index, form)
    if verb.passive and not word.startswith("closet"):
        return []
    if form in ("base", "third") and lower[index - 1] in ("the", "a", "an", "his", "her", "their"):
        return []  # a noun: "a review", "the tour"
    agents = agents_of(scene, verb)
    if not agents or (word.startswith(_ALSO_FROM_AFAR) and not in_person(scene, sentence)):
        return []
    tense = plain_tense(scene, verb.tense, verb.control, index)
    verdict = polarity.of_verb(scene, verb, low, high)
    partners = _across(scene, agents, _with_whom(scene, sentence, index, high))
    rule = "meeting/shared-act"
    if partners:
        return pair_claims(scene, agents, partners, rule, index, low, high, tense, verdict)
    ids = [one for party in agents for one in party.ids]
    homes = {scene.home(one) for one in ids}
    known = any(scene.officials[one].roles for one in ids)
    if word in _OF_TWO and len(ids) == len(homes) == 2 and None not in homes and known:
        return pair_claims(scene, agents, (), rule, index, low, high, tense, verdict)
    return []


def _honoured(scene: Scene, sentence: int, index: int, form: Form) -> list[MeetingClaim]:
    lower = scene.tokens.lower
    word = lower[index]
    low, high = clause_start(scene, index), clause_stop(scene, index)
    given = next((things for stem, things in _GIVEN.items() if word.startswith(stem)), None)
    if given is not None and given.isdisjoint(lower[index + 1 : min(index + 12, high)]):
        return []
    verb = verb_group(scene, index, form)
    agents = agents_of(scene, verb)
    parties = parties_in(scene, sentence)
    others: tuple[Party, ...] = ()
    for number, party in enumerate(parties):
        if not index < party.first <= min(index + 14, high) or party.possessive:
            continue
        before = governor(scene, party)
        if verb.passive:
            fits = before == "by"
        else:
            fits = party.first == index + 1 or before in ("to", "on", "upon")
            if word.startswith("receiv"):
                fits = before == "from"
        if fits:
            _, end = group(scene, parties, number)
            others = tuple(parties[number:end])
            break
    if verb.passive is False and word.startswith("accompan") and "to" not in lower[index:high]:
        return []
    others = _across(scene, agents, others) if agents else ()
    if not others:
        return []
    return pair_claims(
        scene,
        agents,
        others,
        "meeting/honours",
        index,
        low,
        high,
        plain_tense(scene, verb.tense, verb.control, index),
        polarity.of_verb(scene, verb, low, high),
    )


def _beside(scene: Scene, sentence: int, index: int) -> list[MeetingClaim]:
    """ "standing beside X", "flanked by X", "with X at his side"."""
    lower = scene.tokens.lower
    word = lower[index]
    parties = parties_in(scene, sentence)
    at = index + 1
    if word == "side" and lower[index - 1] in ("his", "her") and lower[index - 2] in ("at", "by"):
        named = [party for party in parties if party.stop == index - 2]
        if not named or governor(scene, named[0]) != "with":
            return []
        others: tuple[Party, ...] = tuple(named)
        opening = named[0].first - 1
    else:
        after = lower[at : at + 3]
        if word == "next":
            joint = ["to"]
        elif word in ("seated", "photographed", "pictured"):
            at += after[:1] == ["together"]
            after, joint = lower[at : at + 3], ["with"]
        elif word == "across":
            joint = ["the", "table", "from"]
        elif word in ("flanked", "accompanied", "joined"):
            joint = ["by"]
            if word == "joined" and _TALKS.isdisjoint(lower[index : index + 26]):
                return []
        elif word in ("side", "arm", "shoulder"):
            joint = ["by", "side", "with"] if word == "side" else []
            if word in ("arm", "shoulder"):
                joint = (["in"] if word == "arm" else ["to"]) + [word, "with"]
        else:
            joint = []
        if after[: len(joint)] != joint:
            return []
        at += len(joint)
        number = next((n for n, party in enumerate(parties) if party.first == at), -1)
        if number < 0 or parties[number].possessive:
            return []
        _, end = group(scene, parties, number)
        others = tuple(parties[number:end])
        opening = index
    before = [
        n for n, one in enumerate(parties) if one.stop <= opening and heads(scene, parties, n)
    ]
    if not before:
        return []
    agents = parties[before[-1]]
    others = _across(scene, (agents,), others)
    if not others:
        return []
    low, high = clause_start(scene, index), clause_stop(scene, index)
    return pair_claims(
        scene,
        (agents,),
        others,
        "meeting/beside",
        index,
        low,
        high,
        "past",
        polarity.around(scene, index, index, low, high),
    )


_TALKS = frozenset("talks meeting lunch dinner discussions conference appearance".split())


_WERE = frozenset("was were is are included includes include".split())


def _waited(scene: Scene, sentence: int, index: int) -> list[MeetingClaim]:
    """ "Waiting for him at the airport was X", "where X was waiting for her"."""
    lower = scene.tokens.lower
    parties = parties_in(scene, sentence)
    guests = tuple(one for one in parties if one.first == index + 2 and not one.possessive)
    if lower[index + 1 : index + 2] != ["for"] or not guests:
        return []
    hosts: tuple[Party, ...] = ()
    stop = scene.tokens.sentences[sentence][1]
    if lower[index - 1] in ("was", "were"):
        hosts = agents_of(scene, verb_group(scene, index, "ing"))
    else:
        at = next((k for k in range(index + 2, stop) if lower[k] in ("was", "were")), stop)
        number = next((n for n, one in enumerate(parties) if one.first == at + 1), -1)
        if number >= 0:
            hosts = tuple(parties[number : group(scene, parties, number)[1]])
    others = _across(scene, guests, hosts)
    if not others:
        return []
    low, high = clause_start(scene, index), clause_stop(scene, index)
    return pair_claims(
        *(scene, guests, others, "meeting/waited", index, low, high, "past", "actual")
    )


def _hosted(scene: Scene, sentence: int, index: int) -> list[MeetingClaim]:
    """ "X was her host", "his hosts were X and Y", "was the guest of X"."""
    lower = scene.tokens.lower
    parties = parties_in(scene, sentence)
    stop = scene.tokens.sentences[sentence][1]
    low, high = clause_start(scene, index), clause_stop(scene, index)
    owners: tuple[Party, ...] = ()
    others: tuple[Party, ...] = ()
    if lower[index + 1 : index + 2] == ["of"] and lower[index].startswith("guest"):
        if lower[index - 1] not in ("the", "as", "a") or "honour" in lower[index : index + 4]:
            return []
        number = next((n for n, one in enumerate(parties) if one.first == index + 2), -1)
        before = [
            n for n, one in enumerate(parties) if one.stop < index and heads(scene, parties, n)
        ]
        if number < 0 or not before or parties[number].possessive:
            return []
        begin, end = group(scene, parties, before[-1])
        owners, others = tuple(parties[begin:end]), (parties[number],)
    else:
        owner = next(
            (one for one in parties if one.possessive and 0 <= index - one.stop <= 2), None
        )
        if owner is None:
            return []
        owners = (owner,)
        at = owner.first - 1
        if at > 0 and lower[at] in ("among", "one", "of"):
            at -= 1 if lower[at] == "among" else 2  # "X was among her hosts"
        after = index + 1
        while after < stop and (scene.clock[after] is not None or lower[after] in ("on", "in")):
            after += 1
        if at > 0 and lower[at] in ("was", "is", "were", "are", "as"):
            number = next((n for n, one in enumerate(parties) if one.stop == at), -1)
            others = (parties[number],) if number >= 0 else ()
        elif after < stop and lower[after] in _WERE:
            number = next((n for n, one in enumerate(parties) if one.first == after + 1), -1)
            if number >= 0:
                others = tuple(parties[number : group(scene, parties, number)[1]])
    others = _across(scene, owners, others)
    if not others:
        return []
    return pair_claims(
        scene,
        owners,
        others,
        "meeting/hosted",
        index,
        low,
        high,
        "past",
        polarity.around(scene, index, index, low, high),
    )


def _shook_hand(scene: Scene, sentence: int, index: int) -> list[MeetingClaim]:
    """ "X shook her hand", "kissed the hand of X"."""
    lower = scene.tokens.lower
    parties = parties_in(scene, sentence)
    owner = next((one for one in parties if one.possessive and 0 <= index - one.stop <= 1), None)
    verb = owner.first - 1 if owner is not None else 0
    if lower[index - 1 : index + 2] == ["the", "hand", "of"]:
        owner = next((one for one in parties if one.first == index + 2), None)
        verb = index - 2
    if owner is None or lower[verb] not in ("shook", "shake", "kissed", "took", "clasped"):
        return []
    agents = agents_of(scene, verb_group(scene, verb, "past"))
    if agents and agents[0].ids == owner.ids:
        # "X shook his hand": not his own
        ids = resolve_pronoun(scene, scene.tokens.sentences[sentence][0], sentence)
        owner = Party(owner.first, owner.head, owner.stop, ids, "pronoun") if ids else owner
    others = _across(scene, agents, (owner,)) if agents else ()
    if not others:
        return []
    low, high = clause_start(scene, index), clause_stop(scene, index)
    return pair_claims(
        scene,
        agents,
        others,
        "meeting/shook-hand",
        index,
        low,
        high,
        "past",
        polarity.around(scene, verb, index, low, high),
    )
