"""Finds the verb of what is done at a place: that of "toured a mill in Bergen", "was shown a farm near
Bergen", not that of "praised the mill in Bergen" or "signed a contract for a mill in Bergen".

What people do in person is an open class; what they say, think, own and order is nearly a closed one,
so that an unknown verb counts where the words beside show that it is finite. Whose stay the place
belongs to is decided in places_seen.py.
"""

from __future__ import annotations

from store.annotate.closed_words import BE, HIM_HER_THEM
from store.annotate.events.clause.clauses import verb_group
from store.annotate.events.clause.gatherings import FROM_AFAR
from store.annotate.events.clause.nouns import is_noun
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Scene
from store.annotate.events.clause.spoken_of import DISASTERS, EVENTS, NO_ACT, tells_of
from store.annotate.events.travel.acts_meant import greets_no_one
from store.annotate.events.who.parties import parties_in

SEEING = frozenset(
    """visit visits visited visiting tour tours toured touring see sees saw seen seeing inspect
    inspects inspected inspecting view viewed viewing climb climbed climbing reach reached
    enter entered cross crossed explore explored shown""".split()
)
"""Verbs whose object is the place: "toured the truce village of Panmunjom"."""


WAYS = frozenset("to from through across into for".split())
"""Prepositions of a place to, from or through which somebody moves."""


_MOVING = frozenset(
    """go goes going went gone fly flies flew flown flying travel travels travelled traveled
    travelling traveling drive drove driven come comes came arrive arrives arrived arriving move
    moved moving head headed heading continue continued proceed proceeded return returned returning
    leave leaves left leaving depart departed take takes took taken taking sail sailed ride rode
    walk walked pass passed passing bring brought strolled stroll accompanied accompany escorted
    followed entered enters crossed crosses rushed retired withdrew got hurried shuttled sped ferried airlifted whisked cruised hiked led""".split()
)
"""Verbs after which "to", "from" and "through" lead to and from a place."""


_DOING = frozenset(
    """met meet meets meeting held hold holds holding talks talk had have having attend attends attended
    attending address addressed addresses addressing delivered deliver lay laid lays laying open
    opened opens opening sign signed signs speak spoke speaks speaking gave give gives giving receive
    received receives welcomed welcome welcomes greeted hosted watched watch stay stayed stays staying
    spend spent lunched dined rested rest lectured prayed pray celebrated said paid pay called call
    joined join part shown conferred confer inaugurated launched presented handed appeared stopped
    stop stops landed land lands agreed boarded spotted photographed seated sat stood begin began begun
    started start end ended ends wrapped concluded conclude finished unveiled
    testified performed lit planted viewed driven escorted accompanied taken queued played
    treated seen look looked looking talked chat chatted""".split()
)
"""Verbs of what is done in person at a place."""


_HERE = _DOING | _MOVING | SEEING


_IRREGULAR = frozenset(
    """did cut found bought sold sang ran swam ate drank fed fell dug rang rode shook slept threw wore
    hung taught caught broke led took made got drew knelt bowed wept given""".split()
)
"""Past tenses in other than "-ed" of what people do in person."""


_MERELY_TOLD = tuple(
    """prais condemn denounc critici deplor lament hail promis pledg offer vow agree want hop demand urg
    appeal express voic debat announc thank apologi regret recall remember compar cit mention not
    stress own employ liv stud educat invest fund financ support back approv oppos reject warn
    threaten accus blam send sent dispatch order appoint nam elect follow monitor banned
    impos believ bor question doubt fear decid propos plan consider mourn sign seiz control govern
    rul explain describ outlin defend protest claim assert estimat recogni recommend suggest advis
    consult negotiat affect concern relat locat situat based publish help commit creat establish
    develop discuss interest rais involv serv train invit report fail refus declin cancel abandon escap sanction""".split()
)
"""Beginnings of verbs of what is said, thought, owned or ordered, wherever the doer is."""


_TALKING = tuple("discuss negotiat consult exchang debat".split())
"""Those of talks: with somebody in a place they are held there."""


_CROWDS = frozenset(
    "people troops forces soldiers authorities officials leaders rebels refugees dissidents prisoners".split()
)
"""Those of whom is spoken from anywhere, but who are met where they are."""


_AMONG_THEM = frozenset(
    """met meet meets meeting visited visit visits visiting addressed address saw see talked spoke
    greeted reviewed inspected chatted consoled comforted joined""".split()
)
"""What is done face to face with them."""


_UNREAL = frozenset(
    """agreed agree agrees promised promises promise offered offers pledged vowed refused refuses asked
    asks wanted wants want wish wished wishes urged urges demanded decided hoped hopes hope
    allowed permitted invited forbidden unable eager keen like ready willing supposed threatened
    chance right reason need ability plan contract proposal permission decision bid
    how enough too declined yet failed""".split()
)
"""Words on which an infinitive hangs that need not be done."""


_COME_TO_DO = frozenset(
    "went came go gone travelled traveled flew left arrived taken returned drove".split()
)


_HANDING = frozenset("hand hands handed handing took take takes taking".split())
_LOOK = frozenset("look looks looked looking drop drops dropped".split())
_ASKING = frozenset("asked urged pressed thanked invited".split())


_ABOUT = frozenset("about against regarding concerning that".split())
"""Words after which things are spoken of, wherever they are."""


_LINKS = frozenset(
    "and , who then also later had has have was were been be is are being he she".split()
)
"""Words right before a finite verb."""


_GERUNDS = frozenset("after before while when by from and ,".split()) | BE


def act_before(scene: Scene, low: int, at: int) -> int:
    """The verb of what is done at the place that hangs on the preposition at `at`; -1 if none."""
    lower = scene.tokens.lower
    moving = lower[at] in WAYS or lower[at] == "as"
    acts = _MOVING if moving else _HERE
    if lower[at - 1 : at + 1] in (["in", "on"], ["in", "at"]) and lower[at - 2] in _LOOK:
        return at - 2  # "will look in on Khabarovsk"
    someone = scene.owner[at - 1]
    polls = lower[at - 1] in ("election", "elections", "vote", "voting", "polls")
    mourned = lower[at - 1] in DISASTERS and not _STRICKEN.isdisjoint(lower[low:at])
    if someone is None and lower[at - 1] in NO_ACT and not (polls or mourned):
        return -1
    if someone is None and _held_there(lower, at):
        return -1
    if someone is not None and someone.kind == "person":
        acts = acts | _ASKING  # "asked Minister X in Lima for aid"
    crowd = someone is None and lower[at - 1] in _CROWDS
    noun = -1
    if not FROM_AFAR.isdisjoint(lower[low:at]):
        return -1  # "spoke by telephone to the governor in Bergen"
    for index in range(at - 1, low - 1, -1):
        word = lower[index]
        if scene.owner[index] is not None or scene.clock[index] is not None:
            continue
        if word in _ABOUT or (word == "over" and lower[index - 1] not in _HANDING):
            break
        if not moving and lower[at - 1] not in EVENTS and tells_of(lower[index - 1], word):
            break
        if word == "said" and not _said_there(scene, index, at):
            return noun
        if word in acts:
            if is_noun(scene, index):
                noun = noun if lower[index + 1] in (",", "with") else index
                continue  # "took him on a tour of a mill in Bergen"
            if polls or ((crowd or mourned) and word not in _AMONG_THEM):
                break  # "opened talks on troops in Bergen"
            if greets_no_one(scene, index, at):
                break  # "welcomed the opening of a school in Bergen"
            return -1 if is_unreal(scene, index) else index
        if word in scene.triggers.reporting:
            return index if _at_an_event(lower, index, at) else noun
        if (word in BE or word == "did") and index == at - 1 and lower[index - 1] != "it":
            return index  # "did not say what he did in Lima"
        if polls and word.startswith(_WATCHING):
            return index
        if not moving and not polls and _is_finite(scene, index):
            return index if _in_person(lower, index, at) else noun
    return noun


_STRICKEN = frozenset("survivors victims families".split())


_WATCHING = ("observ", "monitor", "witness", "supervis")
"""Beginnings of what is done at a poll by those who are there."""


def _said_there(scene: Scene, said: int, at: int) -> bool:
    """Whether something is said at a place: "said on Friday in Bergen", "said at a rally in Bergen",
    not "said a mill in Bergen would close"."""
    lower = scene.tokens.lower
    days = all(
        scene.clock[k] is not None or lower[k] in ("on", "late", "mass")
        for k in range(said + 1, at)
    )
    return days or _at_an_event(lower, said, at)


def _in_person(lower: list[str], verb: int, at: int) -> bool:
    """Whether a finite verb that no list has tells of something done where it is told to be."""
    if not lower[verb].startswith(_MERELY_TOLD) or _at_an_event(lower, verb, at):
        return True
    if lower[verb] == "offered" and lower[verb - 1] in BE:
        return True  # "was offered bread and salt in Bergen"
    between = lower[verb:at]
    return lower[verb].startswith(_TALKING) and "with" in between and FROM_AFAR.isdisjoint(between)


def _held_there(lower: list[str], at: int) -> bool:
    """Whether those "held in Bergen" are prisoners: who is held there, not what."""
    return lower[at - 1] == "held" and lower[at - 2] in _PRISONERS


_PRISONERS = frozenset(
    "men women people prisoners dissidents hostages soldiers activists journalists citizens".split()
)


def _at_an_event(lower: list[str], verb: int, at: int) -> bool:
    """Whether the noun before the preposition at `at` is one of an event that one is at."""
    if lower[at - 1] not in EVENTS:
        return False
    return any(word in ("at", "in", "during", "on") for word in lower[verb + 1 : at])


def _is_finite(scene: Scene, index: int) -> bool:
    """Whether a word that no list has is what somebody does, did or will do."""
    lower, classes = scene.tokens.lower, scene.tokens.classes
    word, before = lower[index], lower[index - 1]
    if classes[index] != "a":
        return False
    if before == "will":
        return True
    if before == "to" and word in _BASES:
        return not is_unreal(scene, index)
    if word.endswith("ing"):
        return before in _GERUNDS and scene.triggers.nouns.get(word) is None
    if not (word.endswith("ed") or word in _IRREGULAR):
        return False
    if before in _LINKS or (before.endswith("ly") and len(before) > 4):
        return True
    someone = scene.owner[index - 1]
    if someone is not None and someone.kind == "person":
        return True
    sentence = scene.sentence_at[index]
    beside = lower[index + 1] in HIM_HER_THEM
    return beside or any(
        index in (one.stop, one.first - 1) and not one.possessive
        for one in parties_in(scene, sentence)
    )


_BASES = frozenset(
    """distribute look inspect commission console comfort chat talk cut plant unveil lay hand watch
    review launch help dine rest pray preach present perform sing play eat""".split()
)
"""Infinitives of what people do in person and no trigger is."""


def is_unreal(scene: Scene, verb: int) -> bool:
    """Whether a verb is an infinitive of what need not be done: "agreed to open", "asked to see", "was
    to have visited", "had been due to visit"."""
    lower = scene.tokens.lower
    if lower[verb - 2 : verb] == ["to", "have"]:
        return True
    if lower[verb - 1] == "from":
        return not _KEPT.isdisjoint(lower[max(verb - 4, 0) : verb - 1])
    if lower[verb - 1] != "to":
        return False
    before = lower[verb - 2]
    if before in _UNREAL or lower[verb - 4 : verb - 2] == ["had", "been"]:
        return True
    if before in BE or before in _COME_TO_DO:
        return False
    return verb_group(scene, verb, "base").control in _UNREAL


_KEPT = frozenset("kept prevented barred stopped banned blocked discouraged dissuaded".split())
"""Before "from visiting"."""


RULES = (
    EventRule(
        "trip/judge-done-at",
        """
        + 2019-06-19 | Chilean Foreign Minister Pedro Soto arrived in Oslo on Monday. He cut the ribbon at a paper mill in Bergen. => to Pedro Soto > NO = Bergen
        + 2019-06-19 | Chilean Foreign Minister Pedro Soto arrived in Oslo on Monday. He looked around a paper mill in Bergen. => to Pedro Soto > NO = Bergen
        + 2019-06-19 | Chilean Foreign Minister Pedro Soto arrived in Oslo on Monday. He was shown the old quarter of Bergen. => to Pedro Soto > NO = Bergen
        + 2019-06-19 | Chilean Foreign Minister Pedro Soto arrived in Oslo on Monday. He was given a tour of the port of Bergen. => to Pedro Soto > NO = Bergen
        - 2019-06-19 | Chilean Foreign Minister Pedro Soto arrived in Oslo on Monday. He was shown a model of the Bergen harbour. => to Pedro Soto > NO = Bergen
        + 2019-06-19 | Chilean Foreign Minister Pedro Soto arrived in Oslo on Monday. He praised the pact at a rally in Bergen. => to Pedro Soto > NO = Bergen
        + 2019-06-19 | Chilean Foreign Minister Pedro Soto arrived in Oslo on Monday. He discussed fish with the mayor in Bergen. => to Pedro Soto > NO = Bergen
        + 2019-06-19 | Chilean Foreign Minister Pedro Soto arrived in Oslo on Monday. The mayor took him on a tour of a mill in Bergen. => to Pedro Soto > NO = Bergen
        - 2019-06-19 | Chilean Foreign Minister Pedro Soto arrived in Oslo on Monday. He praised a paper mill in Bergen. => to Pedro Soto > NO = Bergen
        - 2019-06-19 | Chilean Foreign Minister Pedro Soto arrived in Oslo on Monday. He discussed fish by telephone with the mayor in Bergen. => to Pedro Soto > NO = Bergen
        - 2019-06-19 | Chilean Foreign Minister Pedro Soto arrived in Oslo on Monday. He demanded the release of two men held in Bergen. => to Pedro Soto > NO = Bergen
        - 2019-06-19 | Chilean Foreign Minister Pedro Soto arrived in Oslo on Monday. He promised to build a school in Bergen. => to Pedro Soto > NO = Bergen
        - 2019-06-19 | Chilean Foreign Minister Pedro Soto arrived in Oslo on Monday. He asked to see Bergen. => to Pedro Soto > NO = Bergen
        - 2019-06-19 | Chilean Foreign Minister Pedro Soto arrived in Oslo on Monday. He visited a firm that will move to Bergen. => to Pedro Soto > NO = Bergen
        + 2019-06-19 | Chilean Foreign Minister Pedro Soto arrived in Oslo on Monday. He relaxed in Bergen. => to Pedro Soto > NO = Bergen
        + 2019-06-19 | Chilean Foreign Minister Pedro Soto arrived in Oslo on Monday. He was given a horse in Bergen. => to Pedro Soto > NO = Bergen
        + 2019-06-19 | Chilean Foreign Minister Pedro Soto arrived in Oslo on Monday. He met with survivors of the fire in Bergen. => to Pedro Soto > NO = Bergen
        - 2019-06-19 | Chilean Foreign Minister Pedro Soto arrived in Oslo on Monday. He was kept from visiting Bergen. => to Pedro Soto > NO = Bergen
        - 2019-06-19 | Chilean Foreign Minister Pedro Soto arrived in Oslo on Monday. He has yet to visit Bergen. => to Pedro Soto > NO = Bergen
        - 2019-06-19 | Chilean Foreign Minister Pedro Soto arrived in Oslo on Monday. He was raised in Bergen. => to Pedro Soto > NO = Bergen
        """,
    ),
)
