"""Finds whose visit a noun tells of: "X's visit", "the visit by X", "X paid a visit".

Whose it is by the rest of the clause is for visit_clauses.py, where it leads for visit_places.py,
how it stands in its clause for visit_manner.py.
"""

from __future__ import annotations

from store.annotate.closed_words import IS_OR_WAS
from store.annotate.events.clause.clauses import verb_group
from store.annotate.events.clause.lists import group, led_by, rest_of_list
from store.annotate.events.clause.scene import Party, Scene
from store.annotate.events.judgement.calling_off import calls_off
from store.annotate.events.travel.visit_clauses import VisitPhrase, owner_by_clause
from store.annotate.events.travel.visit_places import only_titles
from store.annotate.events.travel.visits_lived import lives_through, touched_by
from store.annotate.events.who.agents import agents_of
from store.annotate.events.who.parties import parties_in
from store.annotate.events.who.speaking import speaker_of_i


def visit_phrase(scene: Scene, trigger: int, high: int) -> VisitPhrase:
    """Whose the visit of the noun at `trigger` is; the clause ends at `high`."""
    sentence = scene.sentence_at[trigger]
    first = scene.tokens.sentences[sentence][0]
    parties = parties_in(scene, sentence)
    mine = next(
        (
            at
            for at in range(trigger - 1, max(trigger - _TO_MY, first), -1)
            if scene.tokens.lower[at] == "my"
        ),
        -1,
    )
    if mine > 0:
        return VisitPhrase(speaker_of_i(scene, mine), -1, mine)  # '"My visit to Peru," X said'
    found = (
        _for_whom(scene, parties, trigger, first)
        or _of_whose(scene, parties, trigger, first)
        or _of_the_returned(scene, trigger, first)
        or _owned(scene, parties, trigger, first)
        or _of_who_returned(scene, parties, trigger)
    )
    if found is not None:
        return found
    whose = scene.tokens.classes[trigger - 1] == "s" and trigger - 1 > first
    if whose and scene.clock[trigger - 2] is None:  # not "last month's visit by X"
        return VisitPhrase((), -1, trigger)  # of someone whom the article does not name
    agents = _by_or_of(scene, parties, trigger, high)
    if agents:
        return VisitPhrase(agents, -1, article_before(scene, trigger, first))
    if whose or _by_unnamed(scene, trigger, high):
        return VisitPhrase((), -1, trigger)
    before = _of_the_one_before(scene, parties, trigger, first)
    if before is not None:
        return before
    article = article_before(scene, trigger, first)
    agents = touched_by(scene, parties, trigger, article, high)
    if agents:
        return VisitPhrase(agents, -1, article)
    if scene.tokens.lower[trigger - 1] in _ITS and scene.tokens.lower[trigger - 2].startswith(
        _JUDGED
    ):
        return VisitPhrase((), -1, trigger)
    if _is_made_ready(scene.tokens.lower, trigger):
        return VisitPhrase((), -1, trigger)
    at = _governor(scene, trigger, first)
    if scene.tokens.lower[at] == "," and _is_told_of(scene, at, trigger):
        return VisitPhrase((), -1, article)  # "X, a fan of chess, said the visit was welcome"
    return _of_verb(scene, at) or owner_by_clause(scene, parties, trigger, at, first)


_TO_MY = 5
"""Tokens from "my" to the visit, at most."""


_JUDGED = tuple(
    """critici prais condemn denounc deplor lament hail welcom dismiss oppos describ slam mock defend
    ridicul assail blast decri applaud""".split()
)
"""Beginnings of verbs of what is said of "the visit" of another: "Y has criticised the visit"."""


def _is_told_of(scene: Scene, comma: int, trigger: int) -> bool:
    """Whether between a comma and "the visit" somebody says or hopes something of it."""
    lower = scene.tokens.lower
    told = scene.triggers.reporting.union(_HOPES)
    return lower[trigger - 1] == "the" and not told.isdisjoint(lower[comma + 1 : trigger - 1])


_HOPES = frozenset(
    """hoped hopes thought thinks believed believes felt adding noting stressing saying insisting
    explaining""".split()
)


def _is_made_ready(lower: list[str], trigger: int) -> bool:
    """Whether others did something "to prepare (for) the visit": it need not be theirs."""
    at = trigger - 2 - (lower[trigger - 2] == "for")
    return lower[trigger - 1] == "the" and lower[at - 1 : at + 1] == ["to", "prepare"]


def _of_the_one_before(
    scene: Scene, parties: list[Party], trigger: int, first: int
) -> VisitPhrase | None:
    """ "X's visit to Peru follows a trip to Chile last week": both are X's."""
    lower, nouns = scene.tokens.lower, scene.triggers.nouns
    article = article_before(scene, trigger, first)
    if lower[article] not in ("a", "an", "the", "another") or article - 2 < first:
        return None
    after = lower[article - 1] in _FOLLOWING or lower[article - 2 : article] in _COMING_AFTER
    if not after or "by" in lower[trigger : trigger + _BY]:
        return None
    for party in parties:
        visit = next((k for k in range(party.stop, article) if nouns.get(lower[k]) == "visit"), -1)
        if party.possessive and 0 <= visit - party.stop <= _BEFORE_NOUN:
            return VisitPhrase((party,), -1, article)
    return None


_BEFORE_NOUN = 3
"""Tokens from the owner to the first visit of "X's three-day visit follows", at most."""
_BY = 8
"""Tokens from the second visit in which "by" tells its own owner."""
_FOLLOWING = frozenset("follow follows followed".split())
_COMING_AFTER = (["comes", "after"], ["came", "after"], ["days", "after"], ["weeks", "after"])
"""Between two visits of one traveller."""


_ARTICLES = frozenset(["the", "a", "an", "this"])


def article_before(scene: Scene, trigger: int, first: int) -> int:
    """The token of "the" in "the upcoming (June 3) visit by X"; the noun's own where none stands."""
    timed = False
    for at in range(trigger - 1, max(trigger - 6, first - 1), -1):
        if scene.tokens.lower[at] in _ARTICLES:
            return at
        if timed and scene.clock[at] is None:
            return at + 1  # "last month's visit by X"
        timed = scene.clock[at] is not None or scene.tokens.classes[at] == "s"
        if not timed and (scene.owner[at] is not None or scene.tokens.classes[at] not in "an"):
            break
    return trigger


def _of_whose(scene: Scene, parties: list[Party], trigger: int, first: int) -> VisitPhrase | None:
    """ "talks with X, the deputy premier, whose three-day visit to Peru": X's."""
    lower, classes = scene.tokens.lower, scene.tokens.classes
    for at in range(trigger - 1, max(trigger - 6, first), -1):
        if lower[at] == "whose":
            owners = [one for one in parties if one.stop <= at and not one.possessive]
            beside = owners and (owners[-1].stop == at or lower[at - 1] == ",")
            return VisitPhrase(tuple(owners[-1:]) if beside else (), -1, at)
        if classes[at] not in "amCAn" or scene.owner[at] is not None:
            return None
    return None


_FROM_REACH = 6
"""Tokens from "from" to the visit: "the return of X from a week-long official visit"."""


def _of_who_returned(scene: Scene, parties: list[Party], trigger: int) -> VisitPhrase | None:
    """ "after the return of X from a visit to Peru": X's."""
    lower = scene.tokens.lower
    for party in parties:
        if (
            0 < trigger - party.stop <= _FROM_REACH
            and lower[party.stop] == "from"
            and lower[party.first - 2 : party.first] in (["return", "of"], ["arrival", "of"])
        ):
            return VisitPhrase((party,), -1, party.stop)
    return None


def _of_the_returned(scene: Scene, trigger: int, first: int) -> VisitPhrase | None:
    """ "the leader returned from his visit to Peru": the leader's, whoever "his" might be else."""
    lower = scene.tokens.lower
    for at in range(trigger - 1, max(trigger - _FROM_REACH, first + 1), -1):
        if lower[at] in ("his", "her") and lower[at - 1] == "from":
            verb = at - 2
            if lower[verb] != "returned":
                return None
            agents = agents_of(scene, verb_group(scene, verb, "past"))
            return VisitPhrase(agents, verb, at) if agents else None
    return None


_SAYS_AFTER = frozenset("follows followed precedes preceded marks marked comes came".split())


_NO_OWNER = _SAYS_AFTER | frozenset(", and to of in on for with that by".split())
"""Words between a genitive and a visit noun that is not its own: "X's envoy to the visit"."""


def _for_whom(scene: Scene, parties: list[Party], trigger: int, first: int) -> VisitPhrase | None:
    """ "For X it was the first trip to Peru", "It was the first trip to Peru for X": X's."""
    lower = scene.tokens.lower
    if lower[first] == "for" and parties and parties[0].first == first + 1:
        told = parties[0].stop + (scene.tokens.classes[parties[0].stop] == ",")
        if lower[told] in _IT or lower[told] == "the":
            return VisitPhrase((parties[0],), -1, article_before(scene, trigger, first))
    if lower[first] not in _IT or lower[first + 1] not in IS_OR_WAS:
        return None
    behind = (one for one in parties if trigger < one.first <= trigger + _TO_FOR)
    whose = next((one for one in behind if lower[one.first - 1] == "for"), None)
    if (
        whose is None
        or whose.possessive
        or not _places_and_times(scene, trigger + 1, whose.first - 1)
    ):
        return None
    return VisitPhrase((whose,), -1, article_before(scene, trigger, first))


_IT = frozenset(["it", "this", "that"])


_TO_FOR = 10
"""Tokens from the visit to whose it was: "the first trip to Peru in ten years for X"."""


def _places_and_times(scene: Scene, first: int, stop: int) -> bool:
    """Whether only places and times stand between two tokens."""
    return all(
        scene.owner[at] is not None
        or scene.clock[at] is not None
        or scene.tokens.lower[at] in ("to", "in", "since", "the", "abroad")
        for at in range(first, stop)
    )


def _owned(scene: Scene, parties: list[Party], trigger: int, first: int) -> VisitPhrase | None:
    """ "X's second visit", "his three-day official visit", "A and B's visit"."""
    number = len(parties) - 1
    while number >= 0 and not (parties[number].possessive and parties[number].stop <= trigger):
        number -= 1
    if number < 0:
        return None
    party, lower = parties[number], scene.tokens.lower
    gap = lower[party.stop : trigger]
    if len(gap) > 9 or not _NO_OWNER.isdisjoint(gap):
        return None  # "X's departure follows a tour of Asia by Y"
    made = next((at for at in range(party.stop, trigger) if _supports(scene, at)), -1)
    if made > 0 and not _ARTICLES.isdisjoint(lower[made:trigger]):
        return None  # "his deputy made a visit"
    begin = group(scene, parties, number)[0] if party.sort == "name" else number
    support = _support(scene, party.first - 1, first)
    return VisitPhrase(tuple(parties[begin : number + 1]), support, party.first)


_SUPPORT = frozenset(["pay", "begin", "end"])


def _support(scene: Scene, index: int, first: int) -> int:
    """The verb that begins, ends or makes the visit, up to three words before its phrase."""
    for at in range(index, max(index - 4, first - 1), -1):
        if _supports(scene, at):
            return at
        word = scene.tokens.lower[at]
        if not word.isalpha() or word in _AT_THE_TIME:
            break  # "an offer made during her visit"
    return -1


_AT_THE_TIME = frozenset("during after before following since amid".split())


def _supports(scene: Scene, at: int) -> bool:
    """Whether a verb of beginning, ending or making stands at `at`: "paid a visit"."""
    word = scene.triggers.verbs.get(scene.tokens.lower[at])
    return word is not None and not _SUPPORT.isdisjoint(word.frames)


def _by_or_of(scene: Scene, parties: list[Party], trigger: int, high: int) -> tuple[Party, ...]:
    """X of "a visit by X", "the visit of X", "a visit, led by X", "the visit of its leader, X"."""
    lower = scene.tokens.lower
    for number, party in enumerate(parties):
        if party.first <= trigger or party.first > trigger + 26 or party.first >= high + 1:
            continue
        left = party.first - 1
        while lower[left] in _ANOTHER and left > trigger + 1:
            left -= 1
        near = (
            (lower[left] in ("by", "of") or _from(scene, trigger, party))
            and left - trigger <= 16
            and _VERBS_WITH_BY.isdisjoint(lower[trigger + 1 : left])
            and not (lower[left] == "by" and _of_the_verb(lower, trigger, left))
        )
        apposed = lower[left] == "," and only_titles(scene, trigger + 2, left)
        if not (led_by(scene, party) or near or apposed):
            continue
        if lower[left] != "of" or left == trigger + 1 or _behind_its_place(scene, trigger, left):
            return rest_of_list(scene, parties, number)
    return ()


_ANOTHER = frozenset("another other fellow high-ranking top-ranking".split())
"""What may stand before a title: "a visit by another high-ranking official, X"."""


def _from(scene: Scene, trigger: int, party: Party) -> bool:
    """Whether somebody stands behind the "from" of a visit: "had a visit from X"."""
    return scene.tokens.lower[trigger + 1] == "from" and party.first == trigger + 2


def _behind_its_place(scene: Scene, trigger: int, of: int) -> bool:
    """Whether only its place stands before the "of X" of a visit: "the visit to Peru of X"."""
    place = scene.owner[trigger + 2]
    to_it = scene.tokens.lower[trigger + 1] == "to" and place is not None
    return to_it and place is not None and place.kind == "place" and place.stop == of


def _by_unnamed(scene: Scene, trigger: int, high: int) -> bool:
    """Whether the visit is that of people whom the article does not name: "visits by engineers",
    "the second visit to Peru by a former president"."""
    lower, classes = scene.tokens.lower, scene.tokens.classes
    by = next(
        (at for at in range(trigger + 1, min(trigger + 7, high - 1)) if lower[at] == "by"), -1
    )
    if by < 0 or lower[by + 1] in ("a", "an", "any"):
        return by > 0
    if by > trigger + 1:
        return False
    for at in range(by + 1, min(by + 5, high)):
        if classes[at] != "a" or scene.owner[at] is not None:
            return False
        if lower[at].endswith("s") and len(lower[at]) > 3:
            return True
    return False


_JOINED = frozenset(["accompanied", "joined"])


_MADE = frozenset("planned scheduled completed concluded ended".split())
"""Before "by", where who is named behind it makes the visit."""


_MET = frozenset("received met welcomed greeted hosted briefed shown escorted guided".split())


_ITS = frozenset("that this his her their the".split())


def _of_the_verb(lower: list[str], trigger: int, by: int) -> bool:
    """Whether the "by" behind a visit says who met or joined the visitor, not who made the visit:
    "joined on a visit to Cairo by X", "received on that visit by X", "a visit to Cairo, flanked by X"."""
    if not _JOINED.isdisjoint(lower[max(trigger - 6, 0) : trigger]):
        return True
    if by > trigger + 1 and lower[by - 1].endswith("ed") and lower[by - 1] not in _MADE:
        return True
    if by > trigger + 1 or trigger < 3:
        return False
    met, on, its = lower[trigger - 3 : trigger]
    return met in _MET and on in ("on", "during") and its in _ITS


_VERBS_WITH_BY = frozenset(
    "is was were are will said hosted issued has had given organised organized at".split()
)
"""Words between a visit noun and a by-phrase that is not its own."""


_PREPOSITIONS = frozenset(
    "for on during of in after before following with from at to since as through into".split()
)


def _governor(scene: Scene, trigger: int, first: int) -> int:
    """The verb or preposition before a visit noun on which it hangs, or where its phrase ends."""
    lower, classes, cancel = scene.tokens.lower, scene.tokens.classes, scene.triggers.cancel
    index = trigger - 1
    while index > first and classes[index] in 'amCAnNs-"' and trigger - index < 10:
        word, name = lower[index], scene.owner[index]
        # not in "ending speculation that the trip was off"
        supported = _supports(scene, index) and "that" not in lower[index + 1 : trigger - 1]
        if supported or (word in _PREPOSITIONS and not _on_a_day_of_verb(scene, index)):
            break
        if word in cancel and (name is None or word in scene.triggers.verbs):
            break
        if _plans(lower, index) or lives_through(lower, index):
            break
        if lower[index + 1] in ("off", "up") and calls_off(scene, index):
            break
        if name is not None and name.kind == "person":
            break
        index -= 1
    return index


def _on_a_day_of_verb(scene: Scene, index: int) -> bool:
    """Whether "on" stands between its verb and a visit: "ended on Thursday a visit"."""
    if scene.tokens.lower[index] != "on" or scene.clock[index + 1] is None:
        return False
    return _supports(scene, index - 1 - (scene.tokens.lower[index - 1] == "up"))


PLANNING = frozenset(
    """plans planning announced announces announcing confirmed confirms confirming scheduled schedules
    arranged""".split()
)
"""Before "a visit": whoever plans or announces one means to go."""


_HAS = frozenset(["has", "have"])


_PLANNED = frozenset("planned scheduled lined pencilled penciled booked".split())


_TO_PLANNED = 10
"""Tokens from "has a" to the "planned" behind the visit, at most."""


def has_planned(lower: list[str], index: int) -> bool:
    """Whether the "has a visit" at `index` goes on with "planned": "has a visit to Peru planned"."""
    return not _PLANNED.isdisjoint(lower[index + 2 : index + _TO_PLANNED])


def _plans(lower: list[str], index: int) -> bool:
    """Whether "plans a (visit)", "has announced a" or "has a (visit to Peru) planned" stands at
    `index`, without a "not"."""
    if lower[index + 1] not in ("a", "an", "another"):
        return False
    if lower[index] in _HAS:
        return has_planned(lower, index)
    if lower[index] not in PLANNING:
        return False
    return {"not", "never", "no", "had"}.isdisjoint(lower[max(index - 3, 0) : index])


def _of_verb(scene: Scene, index: int) -> VisitPhrase | None:
    """The subject of "paid a visit", "began a visit", "cancelled a visit"; None for another word."""
    lower = scene.tokens.lower
    word = scene.triggers.verbs.get(lower[index])
    called_off = calls_off(scene, index)
    of_visit = _supports(scene, index) or lower[index] in scene.triggers.cancel
    lived = lives_through(lower, index)
    if not (of_visit or called_off or lived or _plans(lower, index)):
        return None
    form = word.form if word is not None else ("ing" if lower[index].endswith("ing") else "past")
    verb = verb_group(scene, index, form)
    if verb.passive:
        return VisitPhrase((), index, verb.first)
    support = index if _supports(scene, index) and not called_off else -1
    return VisitPhrase(agents_of(scene, verb), support, verb.first)
