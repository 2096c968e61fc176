"""Reads who was somewhere from hosts without a name: "Peruvian officials held talks in Lima with X".

Where both sides are named, their meeting tells it (meeting/met_abroad.py); a country or its capital as
host is read in hosting.py.
"""

from __future__ import annotations

import re

from store.annotate.events.clause.clauses import clause_stop
from store.annotate.events.clause.destinations import Stop, stops_at
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Party, Scene
from store.annotate.events.clause.timing import is_ahead, times_of
from store.annotate.events.judgement.claims import Claim
from store.annotate.events.travel.making import inferred_presence
from store.annotate.events.who.guests import guests_among
from store.annotate.events.who.parties import parties_in

_TALKS = r"(?:talks|discussions|meetings?|negotiations|consultations|conversations?|lunch|dinner|breakfast|tea)"


_GAP = r"(?:(?:in|at|near|on|late|early|last|next|this)\ )?(?:\S+\ ){0,6}?"
"""Words of place and day between a verb and its "with"."""


_BODY_OF = (
    r"(?:a|an|the)\ (?:\S+\ ){0,4}?(?:group|delegation|team|party|mission)"
    r"\ (?:\S+\ ){0,8}?(?:led|headed)\ by"
)
"""Before the head of those whom hosts met: "a group that was led by"."""


_HOSTING = re.compile(
    rf"""(?:.*\ )(?:
      (?:met|meet|received?|welcomed?|greeted?|hosted?|briefed?|hugged|embraced|decorated|awarded|feted
        |toasted|entertained|told|showed|expects?|expecting|awaits?|awaiting|presented|gave|give)
    | (?:met|meet|conferred|confer|talked|talk|spoke|dined|lunched|shook\ hands|shake\ hands|sat\ down
        |sit\ down|(?:signed|sign)\ (?:\S+\ ){{1,3}}?)\ ?{_GAP}with
    | (?:held|hold|had|have|began|begin|opened|open|ended|concluded|resumed)\ (?:\S+\ ){{0,3}}?{_TALKS}\ {_GAP}with
    | (?:gave|give|hosted|held)\ (?:a|an)\ (?:\w+\ )?(?:dinner|reception|banquet|lunch|luncheon)\ {_GAP}(?:for|in\ hono?ur\ of)
    | rolled\ out\ the\ red\ carpet\ {_GAP}for
    )(?:\ {_GAP}{_BODY_OF})?""",
    re.VERBOSE,
)
"""The words before a guest, up to him."""


_VERBS = frozenset(
    """met meet receive received welcome welcomed greet greeted host hosted brief briefed hugged embraced
    decorated awarded feted toasted entertained told showed expects expecting awaits awaiting presented
    conferred confer talked talk spoke dined lunched shook shake sat sit signed sign held hold had have
    began begin opened open ended concluded resumed gave give rolled expect await""".split()
)


_BEFORE_GUEST = frozenset(("with", "for", "of", "by"))


_UNSURE = frozenset(
    """not no never neither nor n't if whether might may could would should unless without refused
    hoped hopes hope wants want wanted invited invite asked ask ready willing unwilling offered offers
    offer keen eager prepared nobody few hoping refuses declined declines unable unlikely likely happy
    glad pleased""".split()
)


_TO_COME = frozenset("will is expects expecting awaits awaiting plans due scheduled".split())


_LEAD = 30
"""Tokens of a sentence before the guest, at most."""


_NEAR = 14
"""Tokens before the guest among which a word makes his coming unsure."""


_BEHIND = 12
"""Tokens behind the guest in which the place is told."""


_WHERE = frozenset("in at near outside".split())


_BREAKS = frozenset(
    "to that who which and but after before when while because he she they ; :".split()
)


def read_met_by_hosts(scene: Scene, sentence: int) -> list[Claim]:
    """The presence of X of "Peruvian officials met X in Lima", "held talks there with X"."""
    lower = scene.tokens.lower
    first, stop = scene.tokens.sentences[sentence]
    first = scene.openings.get(sentence, first)
    if _VERBS.isdisjoint(lower[first : first + _LEAD]):
        return []
    parties = parties_in(scene, sentence)
    guest = next((one for one in parties if one.sort != "description"), None)
    if guest is None or guest.possessive or len(guest.ids) != 1:
        return []
    if not 2 <= guest.first - first <= _LEAD or _VERBS.isdisjoint(lower[first : guest.first]):
        return []
    last = lower[guest.first - 1]
    if last not in _VERBS and last not in _BEFORE_GUEST:
        return []  # as `_HOSTING` has it, which is slower to ask
    if guest.sort == "pronoun" and lower[guest.head] not in ("him", "her"):
        return []
    if guest.sort == "pronoun" and _is_whose(scene, guest.stop):
        return []  # "told her aides"
    gave = lower[guest.first - 1] in ("gave", "give")
    if gave and _GIVEN.isdisjoint(lower[guest.stop : guest.stop + _TO_GIVEN]):
        return []
    if _HOSTING.fullmatch(" ".join(lower[first : guest.first])) is None:
        return []
    if not _UNSURE.isdisjoint(lower[max(first, guest.first - _NEAR) : guest.first]):
        return []
    stops = _place(scene, guest, stop)
    agents = guests_among(scene, (guest,), stops[0].country) if stops else ()
    if not agents:
        return []
    high = max(clause_stop(scene, guest.head), guest.stop)
    when = times_of(scene, first, guest.first, high)
    future = is_ahead(scene, when) or (
        not _TO_COME.isdisjoint(lower[first : guest.first]) and not when.times
    )
    how = "trip/met-by-others", guest.head, "future" if future else "past", "actual", when
    return inferred_presence(scene, agents, stops, *how)


_GIVEN = frozenset("welcome reception tour medal order award".split())


_TO_GIVEN = 5
"""Tokens behind the guest to what he is given: "gave X a red-carpet welcome"."""


def _is_whose(scene: Scene, index: int) -> bool:
    """Whether a noun stands at a token, behind "her": not "met her in Lima"."""
    if scene.tokens.classes[index : index + 1] not in ("a", "C"):
        return False
    return scene.tokens.lower[index] not in _WHERE | {"on", "here", "for"}


def _place(scene: Scene, guest: Party, stop: int) -> list[Stop]:
    """Where a guest was met: behind him, else right before him, behind the verb."""
    lower = scene.tokens.lower
    for at in range(guest.stop, min(guest.stop + _BEHIND, stop - 1)):
        welcome = lower[at] == "to" and scene.place_at(at + 1) is not None  # "welcomed X to Lima"
        if (lower[at] in _BREAKS and not welcome) or scene.tokens.classes[at] in ",.;":
            break
        if welcome or (lower[at] in _WHERE and scene.clock[at + 1] is None) or lower[at] == "here":
            found = stops_at(scene, at + (lower[at] != "here"), stop, guest.ids[0])
            found = found or _of_airport(scene, at, stop, guest)
            if found or scene.place_at(at + 1) is not None:
                return found[:1]
    low = scene.tokens.sentences[scene.sentence_at[guest.head]][0]
    begin = next((at for at in range(guest.first - 1, low, -1) if lower[at] in _VERBS), guest.first)
    for at in range(begin + 1, guest.first - 1):
        if lower[at] in _WHERE and scene.clock[at + 1] is None:
            return stops_at(scene, at + 1, guest.first, guest.ids[0])[:1]
    for at in range(low + 1, begin - 1):  # "Officials in Lima met X on Friday"
        if lower[at] == "in" and lower[at - 1].endswith("s") and scene.clock[at + 1] is None:
            return stops_at(scene, at + 1, begin, guest.ids[0])[:1]
    return []


def _of_airport(scene: Scene, at: int, stop: int, guest: Party) -> list[Stop]:
    """The town of "at the airport in Lima", whose "at" is at `at`."""
    lower = scene.tokens.lower
    for index in range(at + 2, min(at + 6, stop - 1)):
        if lower[index] == "in":
            return stops_at(scene, index + 1, stop, guest.ids[0])
        if scene.tokens.classes[index] not in "aC":
            break
    return []


RULES = (
    EventRule(
        "trip/met-by-hosts",
        """
        + 2018-05-18 | Belarusian officials held talks in Minsk on Monday with Swiss minister Paul Seger. => trip Paul Seger > BY; arrived Paul Seger > BY = 2018-05-13..2018-05-14
        + 2018-05-18 | The Belarusian foreign minister met Swiss minister Paul Seger in Minsk on Monday. => trip Paul Seger > BY
        + 2018-05-18 | The president of Belarus will receive Swiss minister Paul Seger in Minsk next week. => status Paul Seger > BY = planned
        + 2018-05-18 | Officials gave a dinner in Minsk on Monday for Swiss minister Paul Seger. => trip Paul Seger > BY
        + 2018-05-18 | The Belarusian premier greeted Swiss minister Paul Seger at the airport in Minsk on Monday. => trip Paul Seger > BY
        - 2018-05-18 | Officials in Minsk met Swiss minister Paul Seger in Bern on Monday. => trip Paul Seger > BY
        - 2018-05-18 | Belarusian officials met Swiss ambassador Paul Seger in Minsk on Monday. => trip Paul Seger > BY
        - 2018-05-18 | Belarusian officials hope to meet Swiss minister Paul Seger in Minsk on Monday. => trip Paul Seger > BY
        - 2018-05-18 | Belarusian officials refused to meet Swiss minister Paul Seger in Minsk on Monday. => trip Paul Seger > BY
        - 2018-05-18 | Belarusian officials told Swiss minister Paul Seger that time was short in Minsk. => trip Paul Seger > BY
        - 2018-05-18 | Belarusian officials welcomed Swiss minister Paul Seger's plan in Minsk on Monday. => trip Paul Seger > BY
        - 2018-05-18 | Belarusian officials criticised Swiss minister Paul Seger in Minsk on Monday. => trip Paul Seger > BY
        + 2018-05-18 | Officials in Minsk welcomed in March a group that was led by Swiss minister Paul Seger. => trip Paul Seger > BY
        - 2018-05-18 | Officials in Minsk welcomed in March a plan that was made by Swiss minister Paul Seger. => trip Paul Seger > BY
        """,
    ),
)
