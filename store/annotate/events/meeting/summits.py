"""Reads summits called by the names of those who meet: "the second Trump-Kim summit in Hanoi".

Also the one before, told by its number alone: "Their first was in Singapore last June". Whoever has
the summit's name is there; meetings told by verbs are read elsewhere.
"""

from __future__ import annotations

from store.annotate.events.clause.destinations import Stop, stops_at
from store.annotate.events.clause.finite import clause_tense
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Party, Scene
from store.annotate.events.clause.timing import times_of
from store.annotate.events.judgement import polarity
from store.annotate.events.judgement.claims import Claim, MeetingClaim
from store.annotate.events.travel.making import claims_of
from store.annotate.events.who.parties import parties_in
from store.model import TimeExpression, Window

SUMMITS = frozenset("summit talks meeting encounter handshake".split())


def read_named_summit(scene: Scene, noun: int) -> tuple[list[Claim], list[MeetingClaim]]:
    """ "The second Trump-Kim summit is set for Feb. 27-28 in Hanoi", of the noun at `noun`."""
    pair = _pair_before(scene, noun)
    if not pair:
        return [], []
    return _held(scene, noun, pair, noun + 1)


def read_numbered(scene: Scene, index: int) -> tuple[list[Claim], list[MeetingClaim]]:
    """ "Their first was in Singapore last June", with "first" at `index`."""
    lower = scene.tokens.lower
    sentence = scene.sentence_at[index]
    first, last = scene.tokens.sentences[sentence]
    if lower[index - 1] == "their" and "since" in lower[index + 1 : min(index + 6, last)]:
        return _since_then(scene, index)
    if lower[index - 1] not in ("their", "the") or index - 1 != first or sentence == 0:
        return [], []
    verb = index + 1 + (lower[index + 1 : index + 2] in (["one"], ["summit"], ["meeting"]))
    if lower[verb : verb + 1] not in (["was"], ["took"], ["happened"]) or verb + 2 >= last:
        return [], []
    pair: tuple[str, ...] = ()
    for at in range(scene.tokens.sentences[sentence - 1][0], first):
        if lower[at] in SUMMITS:
            pair = pair or _pair_before(scene, at)
    return _held(scene, index, pair, verb) if pair else ([], [])


def _since_then(scene: Scene, index: int) -> tuple[list[Claim], list[MeetingClaim]]:
    """ "their first since a meeting in Oslo in May", of the two whom the sentence speaks of."""
    lower = scene.tokens.lower
    sentence = scene.sentence_at[index]
    last = scene.tokens.sentences[sentence][1]
    since = lower.index("since", index)
    noun = next(
        (at for at in range(since + 1, min(since + 9, last - 2)) if lower[at] in SUMMITS), -1
    )
    pairs = [
        party.ids
        for party in parties_in(scene, sentence)
        if party.first < index and len(party.ids) == 2
    ]
    if noun < 0 or not pairs or lower[noun + 1] not in ("in", "at"):
        return [], []
    return _held(scene, noun, pairs[-1], noun + 1, past=True)


def _held(
    scene: Scene, noun: int, pair: tuple[str, ...], begin: int, *, past: bool = False
) -> tuple[list[Claim], list[MeetingClaim]]:
    """The claims of a summit of `pair` whose place and day stand after `begin`."""
    sentence = scene.sentence_at[noun]
    last = scene.tokens.sentences[sentence][1]
    lower = scene.tokens.lower
    stops: list[Stop] = []
    for index in range(begin, min(begin + 14, last)):
        if lower[index] in ("in", "at") and scene.clock[index] is None:
            stops = stops_at(scene, index + 1, last, None)
            if stops:
                break
        if lower[index] in (";", "but", "said", "after", "before"):
            break
    tense = "past" if past else clause_tense(scene, noun) or "past"
    after = lower[noun + 1 : noun + 5]
    if tense == "present" and {"set", "scheduled", "planned", "due"} & set(after):
        tense = "future"
    # What was before is a fact, whatever the sentence hopes for now.
    verdict = "actual" if past else polarity.of_noun(scene, noun - 1, noun, last)
    when = times_of(scene, noun, noun, last)
    party = Party(noun, noun, noun + 1, pair, "description")
    claims: list[Claim] = []
    if stops and (when.times or tense == "past"):
        kind = "event" if when.times and _short(when.times[0][0]) else "visit"
        claims = claims_of(
            scene,
            (party,),
            stops[:1],
            kind,
            "trip/named-summit",
            noun,
            tense,
            verdict,
            when,
        )
    claims = [claim for claim in claims if claim.country]
    for claim in claims:
        claim.inferred = True
        claim.companions = []
    if not claims:
        return [], []
    day = when.times[0][0] if when.times else None
    met = MeetingClaim(
        officials=tuple(sorted(pair)),
        rule="meeting/named-summit",
        first=noun - 1,
        stop=max(noun, stops[0].token) + 1,
        trigger=noun,
        sentence=sentence,
        tense="future" if tense == "future" else "past",
        polarity=verdict,
        when=Window(day.earliest, day.latest, day.text)
        if day is not None and day.earliest is not None and day.latest is not None
        else None,
        place=stops[0].place,
        country=stops[0].country,
    )
    return claims, [met]


def _short(time: TimeExpression) -> bool:
    if time.earliest is None or time.latest is None:
        return False
    return (time.latest - time.earliest).days <= 5


def _pair_before(scene: Scene, noun: int) -> tuple[str, ...]:
    """The two officials of "Trump-Kim" before the noun; () where either is not known."""
    words = scene.tokens.words
    at = noun - 1
    if at < 0 or "nuclear" in scene.tokens.lower[at]:
        at -= 1
    if at < 2:
        return ()
    word = words[at]
    for joint in ("-", "–"):
        if joint in word[1:-1]:
            left, _, right = word.partition(joint)
            break
    else:
        if words[at - 1] not in "-–" or not words[at - 1]:
            return ()
        left, right = words[at - 2], word
    found = tuple(_called(scene, one, at) for one in (left, right))
    if not all(found) or found[0] == found[1]:
        return ()
    return tuple(one for one in found if one)


def _called(scene: Scene, surname: str, token: int) -> str | None:
    """The official last spoken of who bears the surname."""
    if not surname[:1].isupper():
        return None
    bearers = {
        one.id
        for one in scene.officials.values()
        if surname in (one.name.split()[0], one.name.split()[-1])
    }
    for at, who in reversed(scene.first_people):
        if at < token and who in bearers:
            return who
    return next((who for _, who in scene.first_people if who in bearers), None)


RULES = (
    EventRule(
        "trip/named-summit",
        """
        + 2016-07-20 | Cuban President Raul Castro and North Korean leader Kim Jong Un are to talk. The Castro-Kim summit is set for August 3 in Hanoi. => trip Raul Castro > VN; trip Kim Jong Un > VN; status Kim Jong Un > VN = planned
        + 2016-07-20 | Cuban President Raul Castro and North Korean leader Kim Jong Un talked on Monday. The two leaders' encounter was their first since an informal meeting in Hanoi in May. => trip Raul Castro > VN; trip Kim Jong Un > VN; met Kim Jong Un + Raul Castro = 2016-05-01..2016-05-31
        - 2016-07-20 | Cuban President Raul Castro and North Korean leader Kim Jong Un talked on Monday. The two leaders' encounter was their first since the end of talks on Hanoi. => trip Raul Castro > VN
        - 2016-07-20 | Cuban President Raul Castro and North Korean leader Kim Jong Un are to talk. The Havana-Pyongyang summit is set for August 3 in Hanoi. => trip Raul Castro > VN; trip Kim Jong Un > VN
        """,
    ),
)
