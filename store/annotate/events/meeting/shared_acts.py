"""Reads what officials of two countries do with each other in one place: tour, sign, decorate.

Only across countries that are both known: two ministers of one cabinet meet daily and it is no news.
Who stands beside whom is read in side_by_side.py, verbs and nouns of meeting in meetings.py and
meeting_nouns.py.
"""

from __future__ import annotations

from store.annotate.closed_words import A_THE_HIS_HER_THEIR, HIS_HER_THEIR
from store.annotate.events.clause.clauses import AUXILIARIES, clause_stop, verb_group
from store.annotate.events.clause.lists import apposed_to_object, governor, rest_of_list
from store.annotate.events.clause.scene import Party, Scene
from store.annotate.events.clause.triggers import Form
from store.annotate.events.judgement.claims import MeetingClaim
from store.annotate.events.meeting.encounters import handed_by
from store.annotate.events.meeting.face_to_face import NAMES_UNDER, in_person
from store.annotate.events.meeting.meeting_claims import claims_of_verb
from store.annotate.events.travel.acts_meant import PREMISES
from store.annotate.events.who.agents import agents_of
from store.annotate.events.who.parties import parties_in


def _forms(table: str) -> dict[str, Form]:
    """Word -> form, of lines "base third past ing"."""
    kinds: tuple[Form, ...] = ("base", "third", "past", "ing")
    return {
        word: kind
        for line in table.split("\n")
        for word, kind in zip(line.split(), kinds, strict=False)
    }


SHARED = _forms(
    """raise raises raised raising
    review reviews reviewed reviewing
    sign signs signed signing
    tour tours toured touring
    visit visits visited visiting
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
    negotiate negotiates negotiated negotiating
    share shares shared sharing
    work works worked working
    open opens opened opening
    agree agrees agreed agreeing
    break breaks broke breaking
    chair chairs chaired chairing
    ride rides rode riding
    drink drinks drank drinking
    take takes took taking
    get gets got getting
    initial initials initialled initialling
    have has had having
    look looks looked looking
    see sees saw seeing
    toast toasts toasted toasting
    cross crosses crossed crossing
    sit sits sat sitting"""
)
SHARED["spoken"] = "participle"
"""Done "with" someone, or by two: whoever shares it is there."""


_OF_TWO = frozenset(
    """discuss shook toured inspected witnessed inaugurated unveiled posed embraced hugged strolled
    discussed reviewed exchanged shared crossed chatted dined lunched negotiated golfed shake exchange
    spoke talked presided put worked broke agreed chaired looked toasted sat shaking embracing hugging
    posing strolling dining lunching""".split()
)
"""Of these also "A and B discussed trade", without "with"."""


_FEW = 3
"""Officials, each of another country, who may have done it together: more of them did it at a
summit."""


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
    "work",
    "agree",
    "initial",
)
"""Stems of what is also done by letter, by telephone or in the name of a country."""


_SEEN = frozenset(
    "performance concert match show play opera film parade ballet exhibition circus".split()
)
"""What one sees with somebody."""


_EATEN = frozenset(
    """steak steaks hamburger hamburgers burgers pizza noodles barbecue drink drinks cocktails
    beer beers wine whisky vodka toast cake sandwiches word""".split()
)
"""What one has with somebody: "was having steak with X"."""


_OBJECTS = {
    "shake": "hands",
    "shakes": "hands",
    "shook": "hands",
    "shaking": "hands",
    "looked": "on",
    "look": "on",
    "looks": "on",
    "looking": "on",
    "cross": "paths",
    "crosses": "paths",
    "crossed": "paths",
    "crossing": "paths",
    "break": "ground",
    "breaks": "ground",
    "broke": "ground",
    "breaking": "ground",
}


_PLATFORMS = frozenset("platform stage podium dais rostrum table meal bench car".split())
"""What is shared with somebody beside whom one stands or sits."""


_EXCHANGED = frozenset(
    """views opinions ideas greetings handshakes pleasantries toasts gifts presents documents
    instruments words""".split()
)


_IN_COMPANY = {
    **{word: ["together", "with"] for word in "get gets got getting".split()},
}
"""What makes of a verb one of company: "got together with X"."""


_TAKEN = frozenset(
    "toast tea coffee wine beer champagne vodka walk stroll photograph picture".split()
)
"""What one takes or drinks with somebody."""


HONOURS = _forms(
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
    introduce introduces introduced introducing
    bring brings brought bringing
    drive drives drove driving
    take takes took taking
    visit visits visited visiting
    embrace embraces embraced embracing
    hug hugs hugged hugging
    kiss kisses kissed kissing
    give gives gave giving
    confer confers conferred conferring
    walk walks walked walking
    guide guides guided guiding
    thank thanks thanked thanking
    host hosts hosted hosting
    throw throws threw throwing
    corner corners cornered cornering
    buttonhole buttonholes buttonholed buttonholing
    summon summons summoned summoning"""
)
HONOURS |= {
    "shown": "participle",
    "driven": "participle",
    "taken": "participle",
    "given": "participle",
}
"""Done by a host to a guest or the other way round, face to face."""


_DELIVERED = frozenset("delivered conveyed presented".split())


_TO_PART = frozenset(
    """airport station ride walk drive spin stroll opera theatre fishing hunting sailing dinner trip
    boat cruise picnic hike tour""".split()
)
"""Where a host takes a guest: "drove him to the airport", "took her for a ride"."""


_GIFTS = frozenset(
    """gift gifts medal award portrait vase sword bouquet flowers book painting plaque order key
    album carpet statue watch pistol puppy dog horse""".split()
)
"""What is given to somebody in person."""


_WELCOMES = frozenset("welcome reception send-off handshake hug embrace tour letter".split())


_SHOWS = frozenset("concert performance show party parade gala picnic barbecue".split())
"""What a host gives for a guest, besides meals."""


_ABOUT = frozenset("around round over through about".split())


_GIVEN = {
    "host": _SHOWS,
    "thr": _SHOWS,
    "walk": _ABOUT | frozenset("car door gate plane hotel".split()),
    "guid": _ABOUT,
    "thank": frozenset(["person"]),
    "present": _GIFTS | frozenset(["letter", "letters", "copy"]),
    "giv": _GIFTS | _WELCOMES,
    "gave": _GIFTS | _WELCOMES,
    "confer": frozenset("order medal title award honour honor decoration".split()),
    "grant": frozenset(["audience"]),
    "accord": frozenset(["audience", "welcome", "reception"]),
    "convey": frozenset("letter message greetings invitation condolences".split()),
    "deliver": frozenset("letter message note invitation greetings gift".split()),
    "br": frozenset("letter message note invitation greetings condolences gift".split()),
    "shown": _ABOUT,
    "dr": _TO_PART,
    "ta": _TO_PART,
    "took": _TO_PART,
}
"""What must be given, by the verb's stem; the other verbs need no thing."""


def across(scene: Scene, some: tuple[Party, ...], others: tuple[Party, ...]) -> tuple[Party, ...]:
    """Those of `others` who are of another known country than all of `some`."""
    ids = [one for party in some for one in party.ids]
    homes = {scene.home(one) for one in ids}
    both = [*ids, *(one for party in others for one in party.ids)]
    if None in homes or not any(scene.officials[one].roles for one in both):
        return ()
    return tuple(
        party
        for party in others
        if all(
            scene.home(one) not in homes | {None}
            and (scene.officials[one].roles or party.sort != "name" or _of_the_lead(scene, one))
            for one in party.ids
        )
        or (_is_counterpart(scene, party) and scene.home(party.ids[0]) not in homes)
    )


def _of_the_lead(scene: Scene, who: str) -> bool:
    """Whether the first sentence names somebody: without an office, he is known to every reader."""
    return any(one == who for _, one in scene.people_in(0, scene.tokens.sentences[0][1]))


def _is_counterpart(scene: Scene, party: Party) -> bool:
    """Whether a name stands behind "his counterpart" or "his host," as if by its office."""
    lower = scene.tokens.lower
    at = party.head - 1
    return lower[at - (lower[at] == ",")] in _ACROSS


_ACROSS = frozenset(
    """counterpart counterparts colleague colleagues ally guest visitor host friend neighbour
    neighbor rival""".split()
)
"""Before a name: of another country, whatever else the article says of him."""


_TO_WHOM = 18
"""Tokens from a verb to the one with whom it is done."""


def _with_whom(scene: Scene, sentence: int, index: int, high: int) -> tuple[Party, ...]:
    """The list after "with" that belongs to the verb at `index`."""
    parties = parties_in(scene, sentence)
    lower = scene.tokens.lower
    for number, party in enumerate(parties):
        if not index < party.first <= min(index + _TO_WHOM, high) or party.possessive:
            continue
        word = governor(scene, party)
        if (
            (word == "to" and party.first == index + 2 and _to_talk_to(lower, index))
            or (word == "with" and lower[party.first - 2] != "along")
            or (
                # "with his counterparts, A and B"
                "with" in lower[index : party.first] and apposed_to_object(scene, party)
            )
        ):
            return tuple(one for one in rest_of_list(scene, parties, number) if not one.possessive)
    return ()


_TO_TOGETHER = 7
"""Tokens from a verb to "together" in "walked the border together", at most."""


def _together(lower: list[str], index: int) -> bool:
    """Whether what is told at `index` is done together, not "together with" somebody."""
    after = lower[index + 1 : index + _TO_TOGETHER + 1]
    return "together" in after[:-1] and after[after.index("together") + 1] != "with"


_WHERE = 24
"""Tokens from "where" to the verb of "in Lima, where A and B agreed on a treaty"."""


def may_be_shared(lower: list[str], index: int) -> bool:
    """Whether the words right beside one of SHARED let `read_shared_act` find something."""
    word = lower[index]
    with_whom = word in _OF_TWO or "with" in lower[index + 1 : index + _TO_WHOM]
    with_whom = with_whom or word == "opened" or _to_talk_to(lower, index)
    if not with_whom and not _together(lower, index):
        return False
    if SHARED[word] in ("base", "third") and lower[index - 1] in A_THE_HIS_HER_THEIR:
        return False  # a noun: "a review", "the tour"
    if word.startswith("visit") and lower[index + 1 : index + 2] not in (["a"], ["an"], ["the"]):
        return False  # "visited Lima with X": a journey
    if word in ("put", "puts", "putting"):
        return not NAMES_UNDER.isdisjoint(lower[index + 1 : index + 4])
    if word.startswith("shar"):
        return not _PLATFORMS.isdisjoint(lower[index + 1 : index + 4])
    if word.startswith("exchang"):
        return not _EXCHANGED.isdisjoint(lower[index + 1 : index + 5])
    if word in ("sit", "sits", "sat", "sitting"):
        return lower[index + 1 : index + 5] in _NEXT_TO_EACH_OTHER
    if word.startswith("agree"):  # "agreed (on) in Lima", not "agreed to meet in Lima"
        at = index + 1 + (lower[index + 1 : index + 2] == ["on"])
        alone = "with" not in lower[at : at + _TO_WHOM] and lower[at + 1 : at + 2] != ["principle"]
        there = lower[at : at + 1] in (["in"], ["at"]) and alone
        return there or "where" in lower[max(index - _WHERE, 0) : index]
    if word.startswith("walk") and lower[index + 1 : index + 2] == ["into"]:
        return False  # "walked into a row with X"
    if word.startswith(("saw", "see")):
        return not _SEEN.isdisjoint(lower[index + 1 : index + 5])
    if word.startswith("ha"):
        return not _EATEN.isdisjoint(lower[index + 1 : index + 5])
    if word in _IN_COMPANY:
        return lower[index + 1 : index + 3] == _IN_COMPANY[word]
    if word.startswith(("dr", "tak", "took")):
        return not _TAKEN.isdisjoint(lower[index + 1 : index + 5])
    return word not in _OBJECTS or lower[index + 1 : index + 2] == [_OBJECTS[word]]


def _to_talk_to(lower: list[str], index: int) -> bool:
    """Whether somebody came "to talk to" or "to speak to" whoever is named next."""
    infinitive = lower[index] in ("talk", "speak") and lower[index - 1] == "to"
    return infinitive and lower[index + 1 : index + 2] == ["to"]


_NEXT_TO_EACH_OTHER = (["next", "to", "each", "other"], ["next", "to", "one", "another"])


_LETTERS = frozenset("letter message gift note invitation".split())


def may_be_honour(lower: list[str], index: int, stop: int) -> bool:
    """Whether what one of HONOURS needs to be given is named shortly behind it, before `stop`."""
    word = lower[index]
    if word in _DELIVERED and "by" in lower[index + 1 : min(index + 14, stop)]:
        return True  # "was conveyed to X by Y"
    which = lower[index - 2 : index - 1] in (["which"], ["that"])
    if word in ("gave", "handed") and which and not _LETTERS.isdisjoint(lower[index - 8 : index]):
        return True  # "a letter which he gave President X"
    given = next((things for stem, things in _GIVEN.items() if word.startswith(stem)), None)
    return given is None or not given.isdisjoint(lower[index + 1 : min(index + 12, stop)])


def read_shared_act(scene: Scene, sentence: int, index: int) -> list[MeetingClaim]:
    """ "X toured the plant with Y", "X and Y signed", of the word at `index` (one of SHARED)."""
    word = scene.tokens.lower[index]
    verb = verb_group(scene, index, SHARED[word])
    if verb.passive and not word.startswith("closet"):
        return []
    if verb.form == "third" and not AUXILIARIES.isdisjoint(verb.words):
        return []  # "before having talks with X": the noun
    together = _together(scene.tokens.lower, index)
    if word.startswith(_ALSO_FROM_AFAR) and not together and not in_person(scene, sentence):
        return []
    lower = scene.tokens.lower
    if "words" in lower[index + 1 : index + 5] and _no_talks_told(scene, sentence, index):
        return []
    agents = agents_of(scene, verb)
    if not agents or lower[agents[0].stop - 1] == "sides" or lower[index - 1] in ("both", "each"):
        return []
    with_whom = _with_whom(scene, sentence, index, clause_stop(scene, index))
    partners = across(scene, agents, with_whom)
    if partners:
        return claims_of_verb(scene, verb, agents, partners, "meeting/shared-act", index)
    ids = [one for party in agents for one in party.ids]
    homes = {scene.home(one) for one in ids}
    known = any(scene.officials[one].roles for one in ids)
    premises = lower[index + 1 : index + _TO_PREMISES]
    opened = word.startswith("open") and not PREMISES.isdisjoint(premises)
    if (
        (together or word in _OF_TWO or opened)
        and 2 <= len(ids) == len(homes) <= _FEW
        and None not in homes
        and known
    ):
        return claims_of_verb(scene, verb, agents, (), "meeting/shared-act", index)
    return []


_TO_PREMISES = 7
"""Tokens from "opened" to the bridge."""


def _no_talks_told(scene: Scene, sentence: int, index: int) -> bool:
    """Whether it is said before that there was no meeting: "A meeting did not come about: the two
    exchanged a few words"."""
    words = scene.tokens.lower[scene.tokens.sentences[sentence][0] : index]
    return not {"no", "not", "nor"}.isdisjoint(words) and any(
        scene.triggers.nouns.get(word) == "talks" for word in words
    )


def read_honour(scene: Scene, sentence: int, index: int) -> list[MeetingClaim]:
    """ "X decorated Y", "Y was escorted by X", of the word at `index` (one of HONOURS)."""
    lower = scene.tokens.lower
    word = lower[index]
    high = clause_stop(scene, index)
    if not may_be_honour(lower, index, high):
        return []
    if word.startswith("convey") and not HIS_HER_THEIR.isdisjoint(lower[index + 1 : index + 2]):
        return []  # "conveyed his greetings to X", who is elsewhere
    verb = verb_group(scene, index, HONOURS[word])
    if verb.passive and word.startswith("accompan") and lower[index + 1 : index + 2] == ["on"]:
        return []  # "will be accompanied on the trip by X": a fellow traveller
    if word in _DELIVERED and (verb.passive or lower[index - 1] == ","):
        return handed_by(scene, verb, index)
    parties = parties_in(scene, sentence)
    others: tuple[Party, ...] = ()
    stop = scene.tokens.sentences[sentence][1]
    for number, party in enumerate(parties):
        before = governor(scene, party)
        # "was shown round the plant, the only one in the land, by X"
        aside = verb.passive and before == "by" and lower[party.first - 2] == ","
        last = stop if aside else min(index + 14, high)
        if not index < party.first <= last or party.possessive:
            continue
        if verb.passive:
            fits = before == "by" or (before == "to" and word.startswith("introduc"))
        else:
            visiting = word.startswith("visit")  # "his visit to Peru, sent his greetings to X"
            given_for = before == "for" and word.startswith(("host", "thr", "gave", "giv"))
            fits = party.first == index + 1 or given_for
            fits = fits or (
                not word.startswith("accompan") and before in ("to", "on", "upon") and not visiting
            )
        if fits:
            others = rest_of_list(scene, parties, number)
            break
    if not verb.passive and word.startswith("accompan") and "to" not in lower[index:high]:
        return []
    agents = agents_of(scene, verb) if others else ()
    others = across(scene, agents, others) if agents else ()
    if not others:
        return []
    return claims_of_verb(scene, verb, agents, others, "meeting/honours", index)
