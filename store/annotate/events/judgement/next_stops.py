"""Says whose stop a town is of which the sentence names no traveller: "Plants in Lima followed on
Friday", "The visit ended in Lima", "The next stop was a mill in Lima", "The talks were held in Lima",
"In Lima, Y showed him a ship".

What somebody is told to have done in a town is read in places_seen.py, which asks here last.
"""

from __future__ import annotations

from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Scene
from store.annotate.events.judgement.visit_parts import tells_of_visit
from store.annotate.events.who.parties import parties_in
from store.annotate.events.who.subjects import VEHICLES
from store.model import Name

_BACK = 3
"""Sentences back in which the journey is told of which the town is a stop."""


def next_stop(scene: Scene, name: Name) -> list[str]:
    """The one whose journey is in hand, where a sentence tells of a town as the next on his way."""
    sentence = scene.sentence_at[name.first]
    first, stop = scene.tokens.sentences[sentence]
    dated = any(one is not None for one in scene.clock[first:stop])
    by_train = _whose_vehicle(scene, sentence, name)
    if by_train:
        return by_train
    if not (
        (dated and _followed(scene, name))
        or _took_place(scene, name, first, stop)
        or _for_him(scene, name)
        or _of_the_visit(scene, name, first)
        or _is_the_stop(scene, name, first, stop)
        or _came_then(scene, name, first)
        or _on_the_programme(scene, name, first, stop)
        or tells_of_visit(scene, name, first, stop)
    ):
        return []
    low = scene.tokens.sentences[max(sentence - _BACK, 0)][0]
    who = scene.in_hand(name.first, low)
    return [who] if who is not None and scene.home(who) != name.country else []


_JOURNEYS = frozenset(
    "visit trip tour stay journey programme program itinerary agenda schedule mission".split()
)


_HOLDING = frozenset(
    """ended ends end began begins begin started starts start included includes include featured
    features concluded concludes took takes take brought brings bring finished opened opens
    culminated""".split()
)
"""What a visit does in a town: "ended", "will include", "took him to"."""


_TO_NOUN = 6
"""Tokens of "The second day of his visit", at most."""


_UNDONE = frozenset("not never no without could might may if would cancelled canceled".split())


def _of_the_visit(scene: Scene, name: Name, first: int) -> bool:
    """Whether "The visit ended in", "His programme included a tour of a mill in" stands before a town."""
    lower = scene.tokens.lower
    before = lower[first : name.first]
    noun = next((k for k, word in enumerate(before[:_TO_NOUN]) if word in _JOURNEYS), -1)
    if noun < 1 or not _UNDONE.isdisjoint(before) or _hangs_on_city(before):
        return False
    if before[noun + 1 : noun + 2] in (["to"], ["in"], ["of"], ["by"]):
        return False  # "The visit to Chile included talks on Lima": named there
    if scene.people_in(first + noun, name.first) and before[noun + 1] not in _CARRYING:
        return False
    return not _HOLDING.isdisjoint(before[noun + 1 : noun + 4])


_CARRYING = frozenset("took takes brought brings also will".split())


def _hangs_on_city(before: list[str]) -> bool:
    """Whether a town stands behind words that only speak of it: "included talks on the war in"."""
    return bool(before) and (
        before[-1] not in _AT | _BEFORE_NAME or not _TALKED_OF.isdisjoint(before)
    )


_AT = frozenset("in at to near outside around of".split())
_BEFORE_NAME = frozenset("included includes include was is the and , were are also".split())
_TALKED_OF = frozenset("about on over against with for from".split())


_STOPS = frozenset("stop stopover destination leg station halt".split())


_NTH = frozenset("next first last second third final fourth only".split())


def _is_the_stop(scene: Scene, name: Name, first: int, stop: int) -> bool:
    """Whether "The next stop was (a mill in)" stands before a town, "was the last stop" behind it."""
    lower = scene.tokens.lower
    before, behind = lower[first : name.first], lower[name.stop : stop]
    if behind[:1] and behind[0] in ("stop", "stopover", "leg") and before == ["the"]:
        return True  # "The Lima stop was the longest"
    at = next((k for k, word in enumerate(before) if word in _STOPS), -1)
    if at > 0 and before[at - 1] in _NTH:
        if before[at + 1 : at + 2] == ["of"]:
            at += 3  # "The first stop of the visit was"
        return before[at + 1 : at + 2] in (["was"], ["is"]) and not _hangs_on_city(before[at + 1 :])
    at = next((k for k, word in enumerate(behind[:8]) if word in _STOPS), -1)
    return at > 1 and behind[0] in ("was", "is") and behind[at - 1] in _NTH and not before


def _came_then(scene: Scene, name: Name, first: int) -> bool:
    """Whether "Then came a tour of a mill in", "There was a dinner for him in" opens the sentence."""
    lower = scene.tokens.lower
    before = lower[first : name.first]
    if before == ["then", "it", "was", "on", "to"]:
        return True
    opens = tuple(before[:2]) in _OPENINGS or before[:3] == ["there", "will", "be"]
    if not opens or before[-1] not in _AT or not _UNDONE.isdisjoint(before):
        return False
    return not _AS_A_GUEST.isdisjoint(before[2:7])


def _on_the_programme(scene: Scene, name: Name, first: int, stop: int) -> bool:
    """Whether "Lima and Cusco are on the programme" tells of towns that open the sentence."""
    lower = scene.tokens.lower
    if any(
        scene.place_at(k) is None and lower[k] not in (",", "and") for k in range(first, name.first)
    ):
        return False
    noun = next((k for k in range(name.stop, stop) if lower[k] in _PROGRAMMES), -1)
    if noun < 0 or not _UNDONE.isdisjoint(lower[name.stop : noun]):
        return False
    return lower[noun - 2] == "on" and not scene.people_in(name.stop, noun)


_PROGRAMMES = frozenset("programme program itinerary schedule".split())


_OPENINGS = frozenset(
    [("then", "came"), ("later", "came"), ("next", "came"), ("there", "was"), ("there", "is")]
)


_AS_A_GUEST = frozenset(
    "tour visit trip dinner lunch banquet reception meeting talks stop ceremony walk drive".split()
)
"""What awaits a guest in a town."""


def _followed(scene: Scene, name: Name) -> bool:
    """Whether "followed on Friday" or "was next" stands behind a town."""
    behind = scene.tokens.lower[name.stop : name.stop + 2]
    if behind[:1] == ["followed"]:
        at = name.stop + 1 + (behind[1:] in (["on"], ["in"]))
        return any(one is not None for one in scene.clock[at : at + 2])
    return behind in (["was", "next"], ["is", "next"], ["came", "next"], ["comes", "next"])


def _took_place(scene: Scene, name: Name, first: int, stop: int) -> bool:
    """Whether a sentence without other people tells that something was held in a town for a traveller:
    "A farewell took place in", "The talks were held in"."""
    lower = scene.tokens.lower
    if lower[name.first - 1] not in ("in", "at"):
        return False
    before = lower[first : name.first]
    held = tuple(before[-3:-1]) in _HELD
    planned = lower[name.stop : name.stop + 2] in _PLANNED and len(before) <= _TO_NOUN
    if not (held or planned) or _FOR_GUESTS.isdisjoint(before[:_TO_NOUN]):
        return False
    return all(
        _owns(scene, at) or scene.home(who) == name.country
        for at, who in scene.people_in(first, stop)
    )


_HELD = frozenset([("took", "place"), ("was", "held"), ("were", "held"), ("be", "held")])


def _owns(scene: Scene, token: int) -> bool:
    """Whether a name is whose something is: "A dinner in X's honour"."""
    name = scene.owner[token]
    return name is not None and scene.tokens.classes[name.stop : name.stop + 1] == "s"


_PLANNED = (
    ["is", "planned"],
    ["are", "planned"],
    ["is", "scheduled"],
    ["are", "scheduled"],
    ["is", "due"],
    ["are", "due"],
)
"""Behind a town: "Talks in Lima are planned for Friday"."""


_FOR_GUESTS = frozenset(
    """farewell welcoming welcome send-off reception banquet goodbye talks meeting negotiations
    ceremony dinner""".split()
)


_SHOWING = frozenset(
    "showed took gave handed greeted received led escorted guided walked joined hosted saw".split()
)


def _for_him(scene: Scene, name: Name) -> bool:
    """Whether "In Lima on Monday, Y showed him" or "In Lima, Y received the guest" is told."""
    lower = scene.tokens.lower
    first, stop = scene.tokens.sentences[scene.sentence_at[name.first]]
    if lower[first] != "in" or name.first != first + 1:
        return False
    return any(
        lower[at] in _SHOWING
        and (lower[at + 1] in ("him", "her", "them") or lower[at + 1 : at + 3] == ["the", "guest"])
        for at in range(name.stop, stop - 1)
    )


_TO_TRAIN = 4
"""Tokens of "His special armoured train", at most."""


def _whose_vehicle(scene: Scene, sentence: int, name: Name) -> list[str]:
    """X of "His train crossed the border on Monday and stopped in Lima" and of "The train passed Lima",
    which names nobody else."""
    lower = scene.tokens.lower
    first = scene.tokens.sentences[sentence][0]
    vehicle = not VEHICLES.isdisjoint(lower[first + 1 : first + 1 + _TO_TRAIN])
    if not vehicle or _COURSE.isdisjoint(lower[first : name.first]):
        return []
    if not _UNDONE.isdisjoint(lower[first : name.first]):
        return []
    parties = [one for one in parties_in(scene, sentence) if one.first < name.first]
    if len(parties) == 1 and parties[0].first == first and parties[0].possessive:
        return [one for one in parties[0].ids if scene.home(one) != name.country]
    if parties or lower[first] != "the":
        return []
    low = scene.tokens.sentences[max(sentence - 1, 0)][0]
    who = scene.in_hand(first, low)
    return [who] if who is not None and scene.home(who) != name.country else []


_COURSE = frozenset(
    "stopped passed reached arrived pulled rolled crossed halted landed touched rumbled left".split()
)
"""What a train or plane does on its way."""


RULES = (
    EventRule(
        "trip/judge-next-stops",
        """
        + 2019-06-19 | Chilean Foreign Minister Pedro Soto arrived in Oslo on Monday. Shipyards in Bergen followed on Tuesday. => to Pedro Soto > NO = Bergen
        + 2019-06-19 | Chilean Foreign Minister Pedro Soto arrived in Oslo on Sunday. Bergen was next, on Tuesday. => to Pedro Soto > NO = Bergen
        + 2019-06-19 | Chilean Foreign Minister Pedro Soto arrived in Oslo on Sunday. In Bergen on Tuesday, the mayor, Marit Warncke, showed him a frigate. => to Pedro Soto > NO = Bergen
        + 2019-06-19 | Chilean Foreign Minister Pedro Soto arrived in Oslo on Sunday. A farewell ceremony took place in Bergen on Tuesday. => to Pedro Soto > NO = Bergen
        + 2019-06-19 | Chilean Foreign Minister Pedro Soto came home from Norway on Tuesday. His train crossed the border at Halden on Saturday and stopped in Bergen the next day. => to Pedro Soto > NO = Bergen
        - 2019-06-19 | Chilean Foreign Minister Pedro Soto arrived in Oslo on Sunday. Riots in Bergen followed by a fire shut roads on Tuesday. => to Pedro Soto > NO = Bergen
        - 2019-06-19 | Chilean Foreign Minister Pedro Soto arrived in Oslo on Sunday. An election took place in Bergen on Tuesday. => to Pedro Soto > NO = Bergen
        - 2019-06-19 | Chilean Foreign Minister Pedro Soto arrived in Oslo on Sunday. In Bergen on Tuesday, the mayor, Marit Warncke, opened a bridge. => to Pedro Soto > NO = Bergen
        + 2019-06-19 | Chilean Foreign Minister Pedro Soto arrived in Oslo on Monday. The visit ended in Bergen. => to Pedro Soto > NO = Bergen
        + 2019-06-19 | Chilean Foreign Minister Pedro Soto arrived in Oslo on Monday. His programme will include a tour of a mill in Bergen. => to Pedro Soto > NO = Bergen
        + 2019-06-19 | Chilean Foreign Minister Pedro Soto arrived in Oslo on Monday. The next stop was a mill in Bergen. => to Pedro Soto > NO = Bergen
        + 2019-06-19 | Chilean Foreign Minister Pedro Soto arrived in Oslo on Monday. Bergen was the last stop. => to Pedro Soto > NO = Bergen
        + 2019-06-19 | Chilean Foreign Minister Pedro Soto arrived in Oslo on Monday. The talks were held in Bergen. => to Pedro Soto > NO = Bergen
        + 2019-06-19 | Chilean Foreign Minister Pedro Soto arrived in Oslo on Monday. Then came a tour of a mill in Bergen. => to Pedro Soto > NO = Bergen
        - 2019-06-19 | Chilean Foreign Minister Pedro Soto arrived in Oslo on Monday. The visit did not include Bergen. => to Pedro Soto > NO = Bergen
        - 2019-06-19 | Chilean Foreign Minister Pedro Soto arrived in Oslo on Monday. The programme included talks about a mill in Bergen. => to Pedro Soto > NO = Bergen
        - 2019-06-19 | Chilean Foreign Minister Pedro Soto arrived in Oslo on Monday. An election was held in Bergen. => to Pedro Soto > NO = Bergen
        + 2019-06-19 | Chilean Foreign Minister Pedro Soto arrived in Oslo on Monday. Talks in Bergen are planned for Friday. => to Pedro Soto > NO = Bergen
        + 2019-06-19 | Chilean Foreign Minister Pedro Soto arrived in Oslo on Monday. Bergen and Stavanger are on the programme. => to Pedro Soto > NO = Stavanger
        - 2019-06-19 | Chilean Foreign Minister Pedro Soto arrived in Oslo on Monday. Bergen is not on the programme. => to Pedro Soto > NO = Bergen
        + 2019-06-19 | Chilean Foreign Minister Pedro Soto arrived in Oslo on Monday. The train passed Halden and reached Bergen on Tuesday. => to Pedro Soto > NO = Bergen
        + 2019-06-19 | Chilean Foreign Minister Pedro Soto arrived in Oslo on Monday. The Bergen stop was the longest. => to Pedro Soto > NO = Bergen
        - 2019-06-19 | Chilean Foreign Minister Pedro Soto arrived in Oslo on Monday. The train to Bergen burned on Tuesday. => to Pedro Soto > NO = Bergen
        + 2019-06-19 | Chilean Foreign Minister Pedro Soto arrived in Oslo on Monday. Talks with his Norwegian counterpart will be held in Bergen on Friday. => to Pedro Soto > NO = Bergen
        """,
    ),
)
