"""Reads where a statesman is from the town that opens a sentence: "In Rome, President X denied it",
"Speaking after a summit in Rome, X said".

What is said "in Rome" by words behind the verb is read in said_in.py; when it was said, where no
day stands beside it, is for judgement/nearby.py.
"""

from __future__ import annotations

from store.annotate.events.clause.clauses import clause_stop, verb_group
from store.annotate.events.clause.destinations import Stop, after_name, stops_at
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Party, Scene
from store.annotate.events.clause.timing import times_of
from store.annotate.events.judgement import polarity
from store.annotate.events.judgement.claims import Claim
from store.annotate.events.travel.acts import TALKED_TO
from store.annotate.events.travel.from_and_via import begin_of_stay
from store.annotate.events.travel.making import inferred_presence
from store.annotate.events.who.guests import guests_among
from store.annotate.events.who.parties import parties_in

_STATESMEN = frozenset(
    """president minister premier chancellor secretary king queen pope emir sultan envoy
    vice-president taoiseach prince princess senator lawmaker general admiral marshal governor mayor
    speaker deputy undersecretary under-secretary emissary negotiator commissioner leader chairman
    chairwoman chief""".split()
)
"""Offices whose holders are at home where they are not on a journey."""


_SPOKE = frozenset(
    """said told spoke gave met saw shook paid made laid held took led began stood sat wept threw
    read drew put sang swore struck rode ate drank""".split()
)


_INTO = frozenset(["in", "while"])


_AT = frozenset("at outside inside near".split())


_AFTER = frozenset("after following during".split())
"""Before talks that open a sentence, whose subject has held them."""


_SPEAKING = frozenset("speaking talking emerging".split())
"""Participles that open a sentence, behind which one of `_AFTER` may follow."""


_OPENINGS = _INTO | _AT | _AFTER | _SPEAKING
"""The first words of a sentence at which `read_spoken_from` may find something."""


_SITES = frozenset(
    """airport airfield hotel dinner lunch luncheon breakfast banquet factory plant farm hospital
    clinic parliament palace university college school monument memorial cemetery shrine church
    cathedral mosque synagogue temple museum gallery theatre theater stadium market fair exhibition
    shipyard mine base camp barracks embassy ministry headquarters station port dock square park
    rally ceremony event gathering reception concert parade funeral service vigil conference briefing
    forum summit meeting session congress seminar workshop symposium""".split()
)
"""What one is at: "at a hotel in Rome", not "at the request of officials in Rome"."""


_GIVEN = frozenset("meeting meetings talks speech interview briefing session".split())
"""What one says something in: "In talks in Rome"."""


_HEAD = 16
"""Tokens to the comma behind "At a dinner in Rome late on Monday", at most."""


_LINKS = frozenset("but and yet then".split())


def may_speak_from(scene: Scene, sentence: int) -> bool:
    """Whether a sentence opens with a word behind which `read_spoken_from` may find a place."""
    first = _opening_of(scene, sentence)
    return not _OPENINGS.isdisjoint(scene.tokens.lower[first : first + 1])


def _opening_of(scene: Scene, sentence: int) -> int:
    """The first token of a sentence behind its dateline and its "But"."""
    first = scene.openings.get(sentence, scene.tokens.sentences[sentence][0])
    return first + (scene.tokens.lower[first] in _LINKS)


def read_spoken_from(scene: Scene, sentence: int) -> list[Claim]:
    """The presence of the subject of a sentence that opens with "In" and a town abroad, or with "At"
    and a site in one."""
    first, last = _opening_of(scene, sentence), scene.tokens.sentences[sentence][1]
    stop, comma = _at_the_head(scene, first, min(first + _HEAD, last))
    if stop is None:
        return []
    party = next((one for one in parties_in(scene, sentence) if one.first > comma), None)
    if party is None or party.possessive or party.first > comma + 2 or party.stop >= last:
        return []
    verb = _verb_of(scene, party, last)
    if verb >= last or not _speaks(scene, verb) or not _is_statesman(scene, party):
        return []
    agents = guests_among(scene, (party,), stop.country)
    if not agents or len(party.ids) != 1:
        return []
    high = clause_stop(scene, verb)
    group = verb_group(scene, verb, "past")
    timed = any(scene.clock[first:comma])
    return inferred_presence(
        scene,
        agents,
        [stop],
        "trip/spoken-from",
        verb,
        "past",
        "actual" if polarity.of_verb(scene, group, first, verb + 1) == "actual" else "none",
        times_of(scene, first, first, comma) if timed else times_of(scene, verb, verb, high),
    )


_TO_VERB = 12
"""Tokens of "and officials from Peru and Chile" between a statesman and his verb, at most."""


def _verb_of(scene: Scene, party: Party, last: int) -> int:
    """The token of the verb of whom a sentence opens with: "X (also) said", "X and officials agreed"."""
    lower, at = scene.tokens.lower, party.stop
    if lower[at] == "and" and at + 1 < last and scene.owner[at + 1] is None:
        ahead = range(at + 2, min(at + _TO_VERB, last))
        return next((one for one in ahead if _speaks(scene, one)), last)
    return at + (lower[at] in ("also", "later", "again"))


def _at_the_head(scene: Scene, first: int, high: int) -> tuple[Stop | None, int]:
    """The town abroad of "In Rome on Monday," or "At a hotel in Rome," and the comma behind it."""
    lower, classes = scene.tokens.lower, scene.tokens.classes
    comma = classes.find(",", first, high)
    if comma < 0:
        return None, comma
    begin = first + 1 + (lower[first] == "while")
    given = first + 1 + (lower[first + 1] in ("a", "an", "his", "her"))
    stay = begin_of_stay(scene, first, comma) if lower[first] == "after" else -1
    gathered = _gathering(scene, first, comma)
    if stay > 0:
        begin = stay
    elif gathered >= 0:
        begin = _behind_site(scene, gathered, comma)
    elif lower[first] in _AFTER | _SPEAKING:
        return None, comma
    elif lower[first] in _AT or (lower[first] == "in" and lower[given] in _GIVEN):
        begin = _behind_site(scene, first, comma)
    elif lower[first] == "while" and lower[first + 1] not in ("in", "at"):
        return None, comma
    if begin < 0:
        return None, comma
    stops = stops_at(scene, begin, comma, None)
    if len(stops) != 1 or not _is_placed(scene, stops[0], lower[first]):
        return None, comma
    after = max(after_name(scene, stops[0]), begin)
    while after < comma and (
        scene.clock[after] is not None or lower[after] in _BEHIND_PLACE or lower[after] in _SITES
    ):
        after += 1
    return (stops[0], comma) if after == comma else (None, comma)


_TO_AFTER = 8
"""Tokens from "Speaking" to the "after" of "Speaking to reporters late on Monday after", at most."""


def _gathering(scene: Scene, first: int, comma: int) -> int:
    """The "after" of "After a summit in Rome," or "Speaking to reporters after talks in Rome,"; -1 if
    none opens the sentence, or it may be a gathering of others: "After the summit in Rome,"."""
    lower = scene.tokens.lower
    at = first
    if lower[first] in _SPEAKING:
        ahead = range(first + 1, min(first + _TO_AFTER, comma))
        out_of = "from" if lower[first] == "emerging" else "after"
        at = next((one for one in ahead if lower[one] in _AFTER or lower[one] == out_of), -1)
    elif lower[first] not in _AFTER or lower[first + 1] == "the":
        return -1
    held = _HELD.isdisjoint(lower[at + 1 : comma])
    return -1 if at < 0 or held else at


_HELD = _GIVEN | frozenset("summit conference forum congress seminar session".split())
"""What one takes part in who speaks after it."""


def _is_placed(scene: Scene, stop: Stop, opening: str) -> bool:
    """Whether a stop is a place to be in: a town, or the country of a site."""
    if stop.place is not None:
        return stop.place.sort in ("city", "site") and not stop.here
    name = scene.owner[stop.token]
    return opening in _AT and name is not None and name.sort == "demonym"


_BEHIND_PLACE = frozenset("on late early capital foreign army international main".split())


def _behind_site(scene: Scene, at: int, comma: int) -> int:
    """The place of "At a hotel in Rome", "Outside the Peruvian parliament"; -1 of other words."""
    lower = scene.tokens.lower
    begin = at + 1 + (lower[at + 1] in ("the", "a", "an"))
    name = scene.owner[begin]
    if name is not None and name.kind == "place":
        behind = lower[name.stop : min(name.stop + 3, comma)]
        return begin if not _SITES.isdisjoint(behind) else -1
    for index in range(begin, comma - 1):
        if lower[index] in ("in", "near", "outside") and scene.clock[index] is None:
            last = index - 1
            while last > at and scene.clock[last] is not None:
                last -= 1  # "In talks Monday in Rome"
            last -= lower[last] in ("on", "late", "early")
            with_whom = lower[last] in TALKED_TO and not _GIVEN.isdisjoint(lower[begin:last])
            return index + 1 if with_whom or lower[last] in _SITES | _GIVEN else -1
        if scene.tokens.classes[index] not in "aAnC-":
            return -1
    return -1


def _speaks(scene: Scene, verb: int) -> bool:
    """Whether a verb in the past stands at a token, as of who speaks or acts."""
    word = scene.tokens.lower[verb]
    return scene.owner[verb] is None and (
        word in _SPOKE or (word.endswith("ed") and scene.tokens.classes[verb] == "a")
    )


def _is_statesman(scene: Scene, party: Party) -> bool:
    """Whether a phrase names somebody of a known country who holds, or held, a high office."""
    one = scene.officials.get(party.ids[0])
    return (
        party.sort == "name"
        and one is not None
        and one.country is not None
        and any(not _STATESMEN.isdisjoint(role.title.lower().split()) for role in one.roles)
    )


RULES = (
    EventRule(
        "trip/spoken-from",
        """
        + 2019-06-12 | OSLO, June 12 (AFP) -- Leaders mourned on Wednesday. In Malabo, North Korean Deputy Prime Minister Ri Ryong Nam said it was a loss. => trip Ri Ryong Nam > GQ; arrived Ri Ryong Nam > GQ = 2019-06-11..2019-06-12
        + 2019-06-12 | OSLO, June 12 (AFP) -- Leaders mourned on Wednesday. In Lima, Finnish President Sauli Niinistö denied it. => trip Sauli Niinistö > PE; status Sauli Niinistö > PE = ongoing
        - 2019-06-12 | OSLO, June 12 (AFP) -- Leaders mourned on Wednesday. In Malabo, North Korean ambassador Ri Ryong Nam said it was a loss. => trip Ri Ryong Nam > GQ
        - 2019-06-12 | OSLO, June 12 (AFP) -- Leaders mourned on Wednesday. In Lima, President Martin Vizcarra said so of Finnish President Sauli Niinistö. => trip Sauli Niinistö > PE
        + 2018-05-18 | BERN, May 18 -- In Minsk on Tuesday, Swiss President Paul Seger praised the treaty. => trip Paul Seger > BY
        + 2018-05-18 | BERN, May 18 -- While in Minsk, Swiss President Paul Seger praised the treaty. => trip Paul Seger > BY
        - 2018-05-18 | BERN, May 18 -- In Minsk on Tuesday, protesters praised Swiss President Paul Seger. => trip Paul Seger > BY
        + 2018-05-18 | BERN, May 18 -- At a hotel in Minsk on Tuesday, Swiss President Paul Seger praised the treaty. => trip Paul Seger > BY; arrived Paul Seger > BY = 2018-05-14..2018-05-15
        + 2018-05-18 | BERN, May 18 -- Outside the Belarusian parliament on Tuesday, Swiss President Paul Seger praised the treaty. => trip Paul Seger > BY
        - 2018-05-18 | BERN, May 18 -- At the request of officials in Minsk, Swiss President Paul Seger praised the treaty. => trip Paul Seger > BY
        - 2018-05-18 | BERN, May 18 -- At a time when workers in Minsk are on strike, Swiss President Paul Seger praised the treaty. => trip Paul Seger > BY
        + 2018-05-18 | BERN, May 18 -- In talks Tuesday in Minsk, Swiss President Paul Seger and officials from Peru and Chile agreed on a treaty. => trip Paul Seger > BY; arrived Paul Seger > BY = 2018-05-14..2018-05-15
        - 2018-05-18 | BERN, May 18 -- In talks about Minsk on Tuesday, Swiss President Paul Seger praised the treaty. => trip Paul Seger > BY
        + 2019-05-24 | "The answer is no," said Finnish minister Timo Soini in Lima on Thursday. => trip Timo Soini > PE
        + 2019-05-24 | "The answer is no," said Timo Soini, Finland's security adviser, in Lima on Thursday. => trip Timo Soini > PE
        - 2019-05-24 | "The answer is no," said Timo Soini, Finland's adviser on the war in Lima on Thursday. => trip Timo Soini > PE
        - 2019-05-24 | "There is a fire," said Finnish minister Timo Soini, in Lima people died on Thursday. => trip Timo Soini > PE
        + 2018-05-18 | BERN, May 18 -- Speaking after a trade summit in Minsk on Tuesday, Swiss President Paul Seger said he would sign. => trip Paul Seger > BY; status Paul Seger > BY = completed; arrived Paul Seger > BY = 2018-05-14..2018-05-15
        + 2018-05-18 | BERN, May 18 -- Following a meeting in Minsk on Tuesday, Swiss President Paul Seger praised the treaty. => trip Paul Seger > BY
        + 2018-05-18 | BERN, May 18 -- Emerging from talks with Belarusian officials in Minsk, Swiss President Paul Seger praised the treaty. => trip Paul Seger > BY
        + 2018-05-18 | BERN, May 18 -- But after two nights in Minsk, Swiss President Paul Seger saw no use in the treaty. => trip Paul Seger > BY
        - 2018-05-18 | BERN, May 18 -- After the summit in Minsk on Tuesday, Swiss President Paul Seger praised the treaty. => trip Paul Seger > BY
        - 2018-05-18 | BERN, May 18 -- After a summit in Minsk between Peru and Chile, Swiss President Paul Seger praised the treaty. => trip Paul Seger > BY
        - 2018-05-18 | BERN, May 18 -- After two nights of rain in Minsk, Swiss President Paul Seger praised the umbrella. => trip Paul Seger > BY
        """,
    ),
)
