"""Reads who goes along by "with" behind a verb of going: "flew to Oslo with A and B", "went with him".

Who leads and who goes along is told by the verb's subject and the words before it. The other words
that name companions are in companions.py.
"""

from __future__ import annotations

from dataclasses import replace

from store.annotate.closed_words import IS_OR_WAS
from store.annotate.events.clause.clauses import verb_group
from store.annotate.events.clause.destinations import stops_at
from store.annotate.events.clause.lists import rest_of_list, whole_list
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Party, Scene, stand_in
from store.annotate.events.travel.parting import legs_told
from store.annotate.events.who.agents import agents_of
from store.annotate.events.who.company import Company, company_of, list_after, so_too
from store.annotate.events.who.kin import named_as
from store.annotate.events.who.members import BODIES, DENIED
from store.annotate.events.who.parties import parties_in
from store.annotate.events.who.subjects import subject_before
from store.annotate.events.who.they import MOVES

_SOME = frozenset(
    "two three four five six seven eight nine ten several other some dozen his her fellow".split()
)


def travelling_with(scene: Scene, sentence: int, index: int) -> list[Company]:
    """ "arrived in Moscow on Tuesday with A", "those who travelled with the president", by the "with"
    at `index`."""
    lower = scene.tokens.lower
    if not {"host", "hosts"}.isdisjoint(lower[index + 1 : index + 4]):
        return []  # "flew to Lima and dined with her host, X"
    verb = _verb_of_with(scene, sentence, index)
    if verb < 0:
        return []
    parties = parties_in(scene, sentence)
    if (
        lower[index + 1] not in _SOME
        and not any(_follows(scene, index, party) for party in parties)
        and not _with_body_and(scene, index, parties)
    ):
        return []
    if lower[verb] in IS_OR_WAS or lower[verb] == "been":
        return _was_there_with(scene, sentence, index, verb)
    others = _named_after_with(scene, sentence, index, parties)
    if not others:
        return []
    behind = lower[others[-1].stop : others[-1].stop + 1]
    if lower[index - 1] == "," and behind and behind[0] in _ELSEWHERE:
        return []  # "went to Lima on Monday, with X in charge at home"
    return _gone_with(scene, sentence, index, verb, others)


_ELSEWHERE = frozenset("in at on as to left staying standing acting taking".split())
"""Behind the one named after ", with": of what he does meanwhile."""


def _follows(scene: Scene, index: int, party: Party) -> bool:
    """Whether the one named next after "with" at `index` is `party`: "with the Finnish premier, X"."""
    if index < party.first <= index + 2:
        return True
    return index < party.first <= index + _TITLE and all(
        scene.titled[at] in party.ids
        or scene.owner[at] is not None
        or scene.tokens.lower[at] in _COLLEAGUES
        for at in range(index + 1, party.first)
    )


_COLLEAGUES = frozenset("fellow colleague party republican democratic democrat".split())


_TITLE = 8
"""The tokens of a title at most."""


_NO_JOURNEY = frozenset(
    """, talks meeting meetings summit dialogue consultations ties face dinner lunch breakfast
    banquet audience tea hour hours minutes round rounds session chat handshake""".split()
)
"""Before "with": what follows is no company on a journey."""


def _verb_of_with(scene: Scene, sentence: int, index: int) -> int:
    """The verb of going, or the "was" of "was in Oslo", that "with" at `index` hangs on; or -1."""
    lower = scene.tokens.lower
    first = scene.tokens.sentences[sentence][0]
    begin = max(first, index - _FAR)
    verbs, nouns = scene.triggers.verbs, scene.triggers.nouns
    # "flew to Lima on May 4, with A": a time may stand between commas
    last = index - 2 if lower[index - 1] == "," and scene.clock[index - 2] else index - 1
    visit = False
    for at in range(last, begin - 1, -1):
        word = lower[at]
        if nouns.get(word) == "visit" and word in verbs and lower[at - 1] in _BEFORE_VERB:
            return at
        visit = visit or nouns.get(word) == "visit"
        if word == "due":
            continue
        there = lower[at + 1] in _THERE or (lower[at + 1] == "on" and visit)
        if (word in IS_OR_WAS or word == "been") and there and at + 2 < index:
            return at
        if word in _MAKING and visit:
            return at
        if word in verbs and scene.owner[at] is None and nouns.get(word) != "visit":
            got_there = word == "got" and lower[at + 1] in ("here", "there", "to", "in", "into")
            return at if got_there or not MOVES.isdisjoint(verbs[word].frames) else -1
        if word == "," and _among_places(scene, at):
            continue
        if word in _NO_JOURNEY and scene.clock[at] is None:
            return -1
    return -1


def _among_places(scene: Scene, comma: int) -> bool:
    """Whether a comma stands in a row of places: "a tour of Peru, Chile and Cuba with X"."""
    after = comma + 1 + (scene.tokens.lower[comma + 1] == "the")
    beside = scene.owner[comma - 1], scene.owner[after]
    return all(name is not None and name.kind == "place" for name in beside)


_FAR = 16
"""Tokens from the verb to "with", at most."""


_BEFORE_VERB = frozenset("will to would should".split())
"""Before "visit" as a verb: "will visit Lima with A"."""


_THERE = frozenset("in there here due".split())
"""Behind "is" of one who is somewhere, or "is due" there."""


_MAKING = frozenset("made paid makes pays undertook".split())
"""Verbs of "made a trip to Lima with A"."""


def _was_there_with(scene: Scene, sentence: int, index: int, verb: int) -> list[Company]:
    """ "X was in Oslo last week with A": without A if he lives there, or where his country is unknown."""
    others = list_after(scene, sentence, index, 8)
    agents = agents_of(scene, verb_group(scene, verb, "past"))
    home = scene.home(agents[0].ids[0]) if agents else None
    if not others or not _follows(scene, index, others[0]):
        # "is in Oslo with three ministers, among them A and B"
        some = scene.tokens.lower[index + 1] in _SOME
        others = (
            _named_after_with(scene, sentence, index, parties_in(scene, sentence)) if some else ()
        )
    if home is None or not others:
        return []
    if any(scene.home(one.ids[0]) is None for one in others):
        return []
    return company_of(scene, sentence, agents[0], others, index, "companions/with", strong=True)


def _named_after_with(
    scene: Scene, sentence: int, index: int, parties: list[Party]
) -> tuple[Party, ...]:
    """The list behind "with" at `index`: "with A and B", "with two fellow deputies, A and B"."""
    others = tuple(
        party for party in parties if _follows(scene, index, party) and not party.possessive
    )
    if scene.tokens.lower[index + 2 : index + 4] == ["wife", "and"]:
        # "went there with his wife and A"
        others = list_after(scene, sentence, index + 3, 6)
        return others + _spouse(scene, index)
    if not others and scene.tokens.lower[index + 1] in _SOME:
        others = list_after(scene, sentence, index, 14)[:1]
        before = scene.tokens.lower[others[0].first - 2 : others[0].first] if others else []
        if before and before[1] not in (",", ":", "including") and before != ["among", "them"]:
            return ()
    if not others:
        others = _with_body_and(scene, index, parties)
    if not others:
        return ()
    others = rest_of_list(scene, parties, parties.index(others[0]))
    return tuple(party for party in others if not party.possessive)


def _with_body_and(scene: Scene, index: int, parties: list[Party]) -> tuple[Party, ...]:
    """A of "with a delegation of bankers and A" behind "with" at `index`."""
    lower = scene.tokens.lower
    if lower[index + 1] not in ("a", "an") or BODIES.isdisjoint(lower[index + 2 : index + 6]):
        return ()
    for party in parties:
        if party.first <= index:
            continue
        near = party.first - index <= _BODY_REACH and party.sort == "name"
        joined = lower[party.first - 1] == "and" and not party.possessive
        return (party,) if near and joined else ()
    return ()


_BODY_REACH = 10
"""Tokens from "with" to A, at most."""


def _spouse(scene: Scene, index: int) -> tuple[Party, ...]:
    """The only one whom the article calls "his wife, X", for "his wife" at `index`."""
    wives = named_as(scene, "wife")
    return (replace(stand_in(index + 2, *wives), sort="name"),) if len(wives) == 1 else ()


_BARE = frozenset("together along in there here over".split())
"""Between a verb of going and "with" where no place is told."""


def _is_at_home(scene: Scene, after: int, home: str) -> bool:
    """Whether "in PLACE" behind those of "attended a concert with X in Oslo" is their own country."""
    if scene.tokens.lower[after : after + 1] not in (["in"], ["at"]):
        return False
    stops = stops_at(scene, after + 1, min(after + 8, len(scene.tokens)), None)
    return bool(stops) and stops[0].country == home


def _gone_with(
    scene: Scene, sentence: int, index: int, verb: int, others: tuple[Party, ...]
) -> list[Company]:
    """Who leads and who goes along, of the subject of a verb of going and `others` behind "with"."""
    lower = scene.tokens.lower
    first = scene.tokens.sentences[sentence][0]
    agents = agents_of(scene, verb_group(scene, verb, scene.triggers.verbs[lower[verb]].form))
    if lower[first] == "among" and lower[verb - 1] in ("those", "who"):
        # "Among those travelling with him were A and B"
        named = list_after(scene, sentence, others[0].stop, 16)
        if not _ARE.isdisjoint(lower[others[-1].stop : others[-1].stop + 1]):
            return company_of(scene, sentence, others[0], named, index, "companions/travelled-with")
        return []
    are_who = lower[verb - 1] in IS_OR_WAS and lower[verb - 2] == "who"
    if are_who or (lower[verb - 1] == "who" and not agents):
        # "A and B were among those who travelled with the president"
        named = subject_before(scene, sentence, verb - 1)
        if named and DENIED.isdisjoint(lower[named[-1].stop : verb]):
            return company_of(scene, sentence, others[0], named, index, "companions/travelled-with")
        return []
    if not agents:
        return []
    if others[0].sort != "name":
        # "A went with him"; "A, who travelled to Oslo with the leader": there
        rule = "companions/went-with"
        agents += so_too(scene, sentence, index + 2)
        found = company_of(scene, sentence, others[0], agents, index, rule)
        stops = stops_at(scene, verb + 2, index, None) if lower[verb - 1] == "who" else []
        there = tuple(stop.country for stop in stops)
        if lower[index + 2 : index + 3] == ["to"]:  # "A had gone with him to Oslo"
            there = legs_told(scene, index + 2, scene.tokens.sentences[sentence][1]) or there
        return [replace(one, countries=there) for one in found]
    word = scene.triggers.verbs[lower[verb]]
    goes = word.form in ("past", "base", "ing") and "visit" not in word.frames
    if goes and _BARE.issuperset(lower[verb + 1 : index]) and len(others) == 1:
        gone = {who for _, who in scene.travellers}
        if others[0].ids[0] in gone and gone.isdisjoint(agents[0].ids):
            # "A and B, who arrived together with X": X is the one whose journey was told
            parties = parties_in(scene, sentence)
            if lower[verb - 1] == "who" and agents[-1] in parties:
                agents = whole_list(scene, parties, parties.index(agents[-1]))
            return company_of(scene, sentence, others[0], agents, index, "companions/went-with")
    home = scene.home(agents[0].ids[0])
    if home is None or _is_at_home(scene, others[-1].stop, home):
        return []
    sure = lower[verb] not in _TOURS  # "toured a mosque with Premier X", who may be the host
    found = company_of(
        scene, sentence, agents[0], others, index, "companions/with", strong=True, sure=sure
    )
    went = scene.triggers.verbs[lower[verb]].form == "past"
    there = _an_earlier_leg(scene, agents[0].ids[0], verb, index)
    return [replace(one, past=one.past or went, countries=there) for one in found]


def _an_earlier_leg(scene: Scene, who: str, verb: int, index: int) -> tuple[str, ...]:
    """The country of "He flew to Peru on Monday with A", told of one of whom another stop was told in a
    sentence before; () where none was."""
    stops = stops_at(scene, verb + 2, index, who)
    first = scene.tokens.sentences[scene.sentence_at[verb]][0]
    told = {
        country
        for (at, one), country in zip(scene.travellers, scene.destinations, strict=True)
        if one == who and at < first
    }
    there = {stop.country for stop in stops}
    return tuple(sorted(there)) if there and told and told.isdisjoint(there) else ()


_ARE = IS_OR_WAS | {"include", "included"}
"""Behind "Among those travelling with him", before who they are."""


_TOURS = frozenset("tour tours toured touring visit visits visited visiting".split())


RULES = (
    EventRule(
        "companions/with",
        """
        + 2019-11-22 | North Korean diplomat Choe Son Hui was in Moscow for three days with North Korean diplomats Im Chon Il and Jo Chol Su. => with Choe Son Hui > RU = Im Chon Il; trip Jo Chol Su > RU
        + 2019-11-22 | North Korean diplomat Choe Son Hui flew to Moscow on Tuesday. North Korean officials Im Chon Il and Jo Chol Su, who are travelling with Choe, will join her. => trip Im Chon Il > RU; trip Jo Chol Su > RU
        - 2019-11-22 | North Korean diplomat Choe Son Hui was in Moscow for three days with Russian diplomat Igor Morgulov. => with Choe Son Hui > RU = Igor Morgulov
        + 2019-11-22 | North Korean diplomat Choe Son Hui arrived in Moscow on Tuesday with North Korean diplomat Im Chon Il. => with Choe Son Hui > RU = Im Chon Il
        - 2019-11-22 | North Korean diplomat Choe Son Hui came to Moscow on Tuesday for a first round with diplomat Igor Morgulov. => with Choe Son Hui > RU = Igor Morgulov
        - 2019-11-22 | North Korean diplomat Choe Son Hui arrived in Moscow on Tuesday for talks with Russian diplomat Igor Morgulov. => with Choe Son Hui > RU = Igor Morgulov
        + 2019-05-20 | Finnish minister Timo Soini, who is in Lima with President Sauli Niinistö, met her counterpart Luis Pardo on Friday. => trip Sauli Niinistö > PE
        + 2019-06-19 | Peruvian lawmaker Ana Vega, who has visited Norway twice, flew to Oslo on Monday with fellow lawmaker Luis Pardo. => arrived Luis Pardo > NO = 2019-06-17..2019-06-18
        + 2019-11-22 | Finnish minister Timo Laine made a trip to Peru on October 4, 2014, with Finnish officials Kai Sauer and Anna Salo. => with Timo Laine > PE = Kai Sauer; trip Anna Salo > PE
        - 2019-11-22 | Finnish minister Timo Laine flew to Peru in October, with Finnish official Kai Sauer in charge at home. => trip Kai Sauer > PE
        + 2019-06-19 | Peruvian President Ana Vega left on Friday for a swing through Norway, the Netherlands and Chile with Foreign Minister Luis Pardo. => with Ana Vega > NL = Luis Pardo; trip Luis Pardo > CL
        - 2019-06-19 | Peruvian President Ana Vega flew to Oslo on Monday, had tea with Foreign Minister Luis Pardo. => trip Luis Pardo > NO
        + 2019-05-24 | France's Emmanuel Macron was in Beijing last week with Ursula von der Leyen, president of the European Commission. => trip Ursula von der Leyen > CN
        - 2019-05-24 | Finland's Sauli Niinistö was in Oslo on Monday with Erna Solberg of Norway. => trip Erna Solberg > NO
        + 2019-05-24 | Finnish minister Timo Laine will visit Peru next week with Finnish lawmaker Kai Sauer. => with Timo Laine > PE = Kai Sauer
        + 2019-05-24 | Finnish minister Timo Laine is due in Lima on Monday with Finnish lawmaker Kai Sauer. => with Timo Laine > PE = Kai Sauer
        + 2019-05-24 | Finnish minister Timo Laine is on a visit to Peru with Finnish lawmaker Kai Sauer. => with Timo Laine > PE = Kai Sauer
        - 2019-05-24 | Finnish minister Timo Laine is due in Lima on Monday for talks with Finnish lawmaker Kai Sauer. => with Timo Laine > PE = Kai Sauer
        - 2019-05-24 | Finnish minister Timo Laine visited Peru last week. Finnish lawmaker Kai Sauer did not go with him. => trip Kai Sauer > PE
        - 2019-05-24 | Finnish minister Timo Laine visited Peru last week. Finnish lawmaker Kai Sauer was to have gone with him. => trip Kai Sauer > PE
        - 2019-05-24 | Finnish minister Timo Laine visited Peru last week. Finnish lawmaker Kai Sauer, who usually travels with him, was missing. => trip Kai Sauer > PE
        - 2019-05-24 | Finnish minister Timo Laine visited Peru last week. Finnish lawmaker Kai Sauer had gone with him to Oslo. => trip Kai Sauer > PE
        + 2019-05-24 | Finnish minister Timo Laine will visit Peru next week. Finnish lawmaker Kai Sauer will travel with Laine. => with Timo Laine > PE = Kai Sauer
        + 2019-05-24 | Finnish minister Timo Laine flew to Peru on Monday. Among those travelling with the minister is Finnish lawmaker Kai Sauer. => with Timo Laine > PE = Kai Sauer
        + 2019-05-24 | Finnish minister Timo Laine flew to Peru on Monday. Finnish lawmaker Kai Sauer came with him, as did Finnish lawmaker Anna Salo. => with Timo Laine > PE = Anna Salo
        + 2019-05-24 | Finnish minister Timo Laine will visit Chile. Lawmaker Anna Salo stayed at home. When Laine went to Peru in March, Finnish lawmaker Kai Sauer went with him. => with Timo Laine > PE = Kai Sauer
        - 2019-05-24 | Finnish minister Timo Laine flew to Peru on Monday. Finnish lawmaker Kai Sauer came with him, as minister Anna Salo said at home. => trip Anna Salo > PE
        + 2019-05-24 | Swiss President Paul Seger is in Lima with three ministers, among them Swiss Foreign Minister Lena Frei. => with Paul Seger > PE = Lena Frei
        - 2019-05-24 | Swiss President Paul Seger is in Lima with three questions, among them that of Swiss Foreign Minister Lena Frei. => trip Lena Frei > PE
        - 2018-05-18 | Swiss minister Paul Seger arrived in Ghana on Wednesday. Seger flew to Lima on Monday with Swiss President Eva Lindt. => with Paul Seger > GH = Eva Lindt
        + 2018-05-18 | Swiss minister Paul Seger arrived in Ghana on Wednesday. Seger flew to Lima on Monday with Swiss President Eva Lindt. => with Paul Seger > PE = Eva Lindt
        """,
    ),
)
