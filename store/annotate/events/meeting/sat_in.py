"""Reads who else was at a meeting: "X also took part", "in the presence of X", "the hosts included X".

They are joined to the meeting told in their sentence or just before; meetings are read elsewhere.
"""

from __future__ import annotations

from store.annotate.events.clause.clauses import verb_group
from store.annotate.events.clause.gatherings import LARGE, OCCASIONS
from store.annotate.events.clause.lists import capable, governor, group, rest_of_list
from store.annotate.events.clause.nouns import in_doing
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Party, Scene
from store.annotate.events.clause.timing import days_told
from store.annotate.events.judgement.claims import MeetingClaim
from store.annotate.events.meeting.meeting_claims import joining
from store.annotate.events.who.parties import parties_in
from store.annotate.events.who.subjects import subject_of

_ABOUT = 2
"""Sentences back in which the meeting may have been told."""


_BACK_TO_THEM = 7
"""Sentences back where the talks are spoken of again: "was also at the meeting"."""


_MEMBERS = frozenset("included include includes were was comprised".split())


_BODIES = frozenset("delegation entourage party suite".split())


_PEOPLE = frozenset("participants side hosts visitors guests officials members team".split())


_AFTER_WITH = frozenset("attending present participating looking watching sitting".split())


_ADVERBS = frozenset("also both all too later then reportedly".split())


_ELSEWHERE = frozenset("and before then".split())
"""After "opened it together with X": what is done later, perhaps without X."""


def read_sat_in(
    scene: Scene, sentence: int, index: int, met: list[MeetingClaim]
) -> list[MeetingClaim]:
    """The further pairs of the last meeting that the word at `index` (one of SAT_IN) gives."""
    reach = _BACK_TO_THEM if _speaks_of_them_again(scene, sentence, index) else _ABOUT
    if scene.tokens.lower[index] == "there":
        reach = 1  # where the sentence before tells of
        if _place_between(scene, sentence, index):
            return []  # "He has never been to Lima, though X was there": in Lima
    near = [
        claim
        for claim in met
        if claim.polarity == "actual"
        and claim.rule != "meeting/at-airport"
        and 0 <= sentence - claim.sentence <= reach
        and not _ELSEWHERE.intersection(scene.tokens.lower[index : claim.trigger])
    ]
    if _is_over(scene, sentence):
        near = [one for one in near if one.tense != "future" or one.sentence == sentence]
    if not near:
        return []
    others = _others(scene, sentence, index)
    if not others:
        return []
    if scene.tokens.lower[index] in ("accompanied", "flanked", "together"):
        other_side = scene.tokens.lower[index] == "flanked" and any(
            claim.rule.startswith("meeting/sat-in") and claim.sentence == sentence - 1
            for claim in near
        )  # "The Danish side included A and B. The host was flanked by C"
        near = [claim for claim in near if other_side or claim.sentence == sentence]
        if not near:
            return []
    near = _on_the_day(scene, index, near)
    if not near:
        return []
    last = max(claim.sentence for claim in near)
    first, stop = scene.tokens.sentences[sentence]
    ids = [one for party in others for one in party.ids]
    held = [claim for claim in near if claim.sentence == last]
    if all(claim.rule.startswith("meeting/sat-in") for claim in held):
        # "A met B. C also took part. D was among those present": with A and B too
        earlier = [
            claim
            for claim in _on_the_day(scene, index, met)
            if claim.polarity == "actual" and 0 < last - claim.sentence <= reach
        ]
        last = max((one.sentence for one in earlier), default=last)
        held += [claim for claim in earlier if claim.sentence == last and claim not in held]
    if any(set(ids) & set(claim.officials) for claim in held if claim.sentence != sentence):
        return []  # one of those who met, not one more
    return joining(scene, ids, held, sentence, first, stop, "meeting/sat-in-too")


def _place_between(scene: Scene, sentence: int, there: int) -> bool:
    """Whether a sentence names a place before its "there", which then is that place."""
    first = scene.tokens.sentences[sentence][0]
    return any(first <= one.first < there and one.sort != "demonym" for one in scene.named_places)


_PAST = frozenset("was were included took sat stood came joined attended".split())


_TO_COME = frozenset(["will", "be", "is", "are"])


def _is_over(scene: Scene, sentence: int) -> bool:
    """Whether a sentence tells of what has been: nobody "was on hand" at talks still to come."""
    words = scene.tokens.lower[slice(*scene.tokens.sentences[sentence])]
    return not _PAST.isdisjoint(words) and _TO_COME.isdisjoint(words)


def _speaks_of_them_again(scene: Scene, sentence: int, index: int) -> bool:
    """Whether the word is that of "at the meeting" or of "On the Cuban side, X took part", which
    mean the talks that the report is of, however much it has said of them meanwhile."""
    lower = scene.tokens.lower
    first, stop = scene.tokens.sentences[sentence]
    if lower[index] in _THE_TALKS:
        return lower[index - 2 : index] in (["at", "the"], ["in", "the"])
    if lower[first : first + 2] != ["on", "the"] or "side" not in lower[first + 2 : first + 6]:
        return False
    return not _TOOK_PART.isdisjoint(lower[first:stop])


_THE_TALKS = frozenset("meeting talks audience".split())


_TOOK_PART = frozenset("took attended present sat were was".split())


_BESIDE = 5
"""Tokens from the word of sitting in to the day of the talks: "took part in Friday's talks"."""


def _on_the_day(scene: Scene, index: int, met: list[MeetingClaim]) -> list[MeetingClaim]:
    """Of some meetings those that may be "Friday's talks", where such a day is told beside."""
    days = days_told(scene, index, min(index + _BESIDE, len(scene.tokens)))
    if not days:
        return met
    day = days[0].earliest
    return [one for one in met if one.when is None or one.when.earliest <= day <= one.when.latest]


def _others(scene: Scene, sentence: int, index: int) -> tuple[Party, ...]:
    """Those whom the word at `index` (one of SAT_IN) says to have been there too."""
    return _READERS[scene.tokens.lower[index]](scene, sentence, index)


def _in_presence(scene: Scene, sentence: int, index: int) -> tuple[Party, ...]:
    """Those of "in the presence of X"."""
    around = scene.tokens.lower[index - 2 : index + 2]
    return _list_from(scene, sentence, index + 1) if around == _IN_THE_PRESENCE_OF else ()


_IN_THE_PRESENCE_OF = "in the presence of".split()


def _together(scene: Scene, sentence: int, index: int) -> tuple[Party, ...]:
    """Those of "had met X in Oslo two days before together with Y"."""
    if scene.tokens.lower[index + 1 : index + 2] != ["with"]:
        return ()
    return _list_from(scene, sentence, index + 1)


def _flanked(scene: Scene, sentence: int, index: int) -> tuple[Party, ...]:
    """Those of "flanked by X", "accompanied by X", but not of one "who was accompanied by X"."""
    lower = scene.tokens.lower
    on_the_journey = lower[index - 2 : index] in (["who", "was"], ["who", "is"])
    if on_the_journey or lower[index + 1 : index + 2] != ["by"]:
        return ()
    return _list_from(scene, sentence, index + 1)


def _present(scene: Scene, sentence: int, index: int) -> tuple[Party, ...]:
    """Those of "Among those present was X", "X was present, as was Y", "with X attending"."""
    lower = scene.tokens.lower
    first = scene.tokens.sentences[sentence][0]
    word = lower[index]
    among = lower[max(index - 2, first) : index] == ["among", "those"]
    if among and word in _PRESENT:
        if index - first == 2:  # "Among those present was X"
            return _list_from(scene, sentence, index + 1) if _copula(lower, index + 1) else ()
        found = _list_before(scene, sentence, index - 2) if _copula(lower, index - 3) else ()
        return found or _subject(scene, sentence, index - 3)
    if word == "present" and lower[index + 1 : index + 4] in _AS_WELL:
        others = _list_from(scene, sentence, index + 3)
        return (*_subject(scene, sentence, index - 1), *others) if others else ()
    found = _list_before(scene, sentence, index)
    return found if found and governor(scene, found[0]) == "with" else ()


_PRESENT = frozenset(["present", "attending", "participating"])


def _in_attendance(scene: Scene, sentence: int, index: int) -> tuple[Party, ...]:
    """Those of "X was in attendance", "with X in attendance"."""
    if scene.tokens.lower[index - 1] != "in":
        return ()
    found = _list_before(scene, sentence, index)
    if found and governor(scene, found[0]) == "with":
        return found
    if not _copula(scene.tokens.lower, index - 1):
        return ()
    return tuple(party for party in found if capable(scene, found[0]))


def _of_a_side(scene: Scene, sentence: int, index: int) -> tuple[Party, ...]:
    """Those of "On the Cuban side, X took part"; else of "the Cuban side included X"."""
    lower = scene.tokens.lower
    first = scene.tokens.sentences[sentence][0]
    if lower[max(index - 3, first) : index - 1] == ["on", "the"]:
        if index - first == 3:
            return _on_their_side(scene, sentence, index)
        if lower[index - 4] == "and" and not _TOOK_PART.isdisjoint(lower[first:index]):
            return _list_from(scene, sentence, index)  # "… took part, and on the DPRK side B"
    return _among_people(scene, sentence, index)


def _on_hand(scene: Scene, sentence: int, index: int) -> tuple[Party, ...]:
    """Those of "X was on hand", "X was there", "X was at the table"."""
    lower = scene.tokens.lower
    word = lower[index]
    first = scene.tokens.sentences[sentence][0]
    if lower[index - len(_BEFORE_HAND[word]) : index] != _BEFORE_HAND[word]:
        return ()
    if word == "there" and any(scene.clock[first:index]):
        return ()  # "in October X was there": in the country
    verb = index - 1 - len(_BEFORE_HAND[word])
    if word == "table" and lower[index - 4 : index - 2] == ["among", "those"]:
        verb = index - 5  # "were among those at the table"
    if word == "table" and lower[index + 1 : index + 2] in (["were"], ["was"]):
        return _list_from(scene, sentence, index + 1)  # "Also at the table were X and Y"
    after = lower[index + 1 : index + 2]
    if not _copula(lower, verb) or (after and after[0][0].isalpha() and after[0] not in _MORE):
        return ()
    return _subject(scene, sentence, verb)


_BEFORE_HAND = {"there": [], "hand": ["on"], "table": ["at", "the"]}


def _took_part(scene: Scene, sentence: int, index: int) -> tuple[Party, ...]:
    """Those of "X took part in the talks"."""
    lower = scene.tokens.lower
    after = lower[index + 1 : index + 2]
    if lower[index - 1] not in ("took", "taking") or after not in (["in"], ["."]):
        return ()
    if after == ["in"] and _TALKS.isdisjoint(lower[index + 2 : index + 5]):
        return ()
    if lower[index + 2 : index + 3] in (["a"], ["an"]):
        return ()  # "took part in a session of the movement": not those just told
    return _subject(scene, sentence, index - 1)


def _sits_in(scene: Scene, sentence: int, index: int) -> tuple[Party, ...]:
    """Those of "X will sit in on the talks"."""
    lower = scene.tokens.lower
    if lower[index - 1] not in ("will", "to") or lower[index + 1 : index + 2] != ["in"]:
        return ()
    return subject_of(scene, verb_group(scene, index, "base").first, False)


def _sat_in(scene: Scene, sentence: int, index: int) -> tuple[Party, ...]:
    """Those of "X sat in"."""
    is_in = scene.tokens.lower[index + 1 : index + 2] == ["in"]
    return _subject(scene, sentence, index) if is_in else ()


def _joined(scene: Scene, sentence: int, index: int) -> tuple[Party, ...]:
    """Those of "was joined by X", "X joined them", "X joined in on Friday"."""
    after = scene.tokens.lower[index + 1 : index + 4]
    if after[:1] == ["by"]:
        found = _list_from(scene, sentence, index + 1)
        return () if found and in_doing(scene, found[-1].stop) else found
    alone = after[:1] == ["in"] and (
        after[1:2] in (["."], [","], ["on"], ["later"], ["for"])
        or scene.clock[index + 2 : index + 3] not in ([], [None])
    )  # "joined in on Friday", not "joined in the criticism"
    if not (alone or after[:1] == ["them"] or _TALKS & set(after)):
        return ()
    return _subject(scene, sentence, index)


def _among_people(scene: Scene, sentence: int, index: int) -> tuple[Party, ...]:
    """Those of "the hosts included X", "the participants from Cuba were X and Y"."""
    lower = scene.tokens.lower
    first, stop = scene.tokens.sentences[sentence]
    word = lower[index]
    if word not in _PEOPLE or scene.owner[index] is not None:
        return ()
    if "string" in lower[max(index - 3, first) : index]:
        return ()
    at = index + 1
    while at < min(index + 6, stop) and lower[at] not in _MEMBERS:
        if lower[at] in ("said", "met", "told", ",", "and"):
            return ()
        at += 1
    if not _GATHERINGS.isdisjoint(lower[index:at]):
        return ()  # "guests at the parade included": many, and no talks
    if word == "members" and not _BODIES.isdisjoint(lower[max(index - 1, first) : at]):
        return ()  # who travels along, not who sat in
    if at >= min(index + 6, stop) or (lower[at] in ("were", "was") and word != "participants"):
        return ()
    return _list_from(scene, sentence, at)


def _at_the_talks(scene: Scene, sentence: int, index: int) -> tuple[Party, ...]:
    """Those of "X was also at the meeting" and "Also at the meeting were X and Y"."""
    lower = scene.tokens.lower
    first, stop = scene.tokens.sentences[sentence]
    if lower[index - 2 : index] not in (["at", "the"], ["in", "the"]):
        return ()
    if index - 2 - first <= 1 and lower[index + 1 : index + 2] in (["was"], ["were"]):
        return _list_from(scene, sentence, index + 1)
    if index + 1 < stop and lower[index + 1] not in _ENDING:
        return ()  # "at the talks of 2017", "at the meeting hall"
    return _subject(scene, sentence, index - 3) if _copula(lower, index - 3) else ()


_ENDING = frozenset(", . ; too as and with".split())
"""Behind "was at the talks", where they are those spoken of."""


def _on_their_side(scene: Scene, sentence: int, index: int) -> tuple[Party, ...]:
    """Those of "On the Cuban side, X and Y took part", "On the Cuban side of the table was X"."""
    lower = scene.tokens.lower
    stop = scene.tokens.sentences[sentence][1]
    at = index + (lower[index + 1 : index + 2] == [","])
    if lower[index + 1 : index + 4] == ["of", "the", "table"]:
        at += 3
    if lower[at + 1 : at + 2] in (["were"], ["was"]):
        return _list_from(scene, sentence, at + 1)
    found = _list_from(scene, sentence, at)
    if not found or found[0].possessive:
        return ()
    behind = lower[found[-1].stop : stop]
    told = next((n for n, one in enumerate(behind) if one in _TOOK_PART), -1)
    if told < 0 or not scene.triggers.reporting.isdisjoint(behind[:told]):
        return ()
    return found if behind[told] != "took" or behind[told + 1 : told + 2] == ["part"] else ()


_GATHERINGS = LARGE | OCCASIONS | {"ceremony"}


_MORE = frozenset("too with for during at when as , . ; and".split())


_TALKS = frozenset(
    "talks meeting meetings discussions conversation session dinner lunch audience".split()
)


_AS_WELL = ([",", "as", "was"], [",", "as", "were"])
"""Behind "X was present": "as was Y". Without it, X is read with those who attend."""


def _copula(lower: list[str], at: int) -> bool:
    """Whether "was" or "were" stands at `at` or before an adverb there."""
    while lower[at] in _ADVERBS:
        at -= 1
    return lower[at] in ("was", "were")


def _list_from(scene: Scene, sentence: int, index: int) -> tuple[Party, ...]:
    """The list of names that begins just after `index`."""
    parties = parties_in(scene, sentence)
    for number, party in enumerate(parties):
        if party.head <= index or party.sort != "name":
            continue
        if party.first > index + 2 or party.possessive:
            return ()  # "together with X's greetings"
        return tuple(one for one in rest_of_list(scene, parties, number) if one.sort == "name")
    return ()


def _list_before(scene: Scene, sentence: int, index: int) -> tuple[Party, ...]:
    """The list of names that ends just before `index`, adverbs apart."""
    lower = scene.tokens.lower
    while lower[index - 1] in _ADVERBS or lower[index - 1] in ("was", "were", "in"):
        index -= 1
    parties = parties_in(scene, sentence)
    for number, party in enumerate(parties):
        if party.stop == index and party.sort == "name" and not party.possessive:
            begin, _ = group(scene, parties, number)
            return tuple(parties[begin : number + 1])
    return ()


def _subject(scene: Scene, sentence: int, verb: int) -> tuple[Party, ...]:
    """The named subject that stands just before a verb, adverbs and commas apart."""
    lower = scene.tokens.lower
    while lower[verb - 1] in _ADVERBS:
        verb -= 1
    if lower[verb - 1] == ",":  # "X, who came with Y, took part": not Y
        told = subject_of(scene, verb_group(scene, verb, "past").first, False)
        if told and all(party.sort == "name" for party in told):
            return told
    while lower[verb - 1] in _ADVERBS or lower[verb - 1] == ",":
        verb -= 1
    found = _list_before(scene, sentence, verb)
    if found:
        return found if capable(scene, found[0]) else ()
    return subject_of(scene, verb_group(scene, verb, "past").first, False)


_READERS = {
    **dict.fromkeys(_AFTER_WITH, _present),
    **dict.fromkeys(_THE_TALKS, _at_the_talks),
    **dict.fromkeys(_PEOPLE, _among_people),
    "presence": _in_presence,
    "together": _together,
    "accompanied": _flanked,
    "flanked": _flanked,
    "attendance": _in_attendance,
    "side": _of_a_side,
    "there": _on_hand,
    "hand": _on_hand,
    "table": _on_hand,
    "part": _took_part,
    "sit": _sits_in,
    "sat": _sat_in,
    "joined": _joined,
}
"""How each word is read."""


SAT_IN = frozenset(_READERS)
"""The words without which `read_sat_in` finds nothing."""


RULES = (
    EventRule(
        "meeting/sat-in-too",
        """
        + 2019-05-24 | Cuban minister Luis Pardo had lunch with Kenyan President Paul Otieno on Thursday. Kenyan minister John Kiptoo was among those at the table. => meeting John Kiptoo + Luis Pardo
        + 2018-05-09 | Norwegian King Harald received Finnish President Sauli Niinistö on Tuesday. Both spoke of trade. They also spoke of fish. The sea was calm. Finnish ambassador Timo Soini was also at the meeting. => meeting Harald + Timo Soini
        + 2018-05-09 | Norwegian King Harald received Finnish President Sauli Niinistö on Tuesday. On the Norwegian side, Prime Minister Erna Solberg and Ine Søreide, the foreign minister, took part. => meeting Erna Solberg + Sauli Niinistö; meeting Ine Søreide + Sauli Niinistö
        + 2018-05-09 | Norwegian King Harald received Finnish President Sauli Niinistö on Tuesday. Also at the talks were Norwegian Prime Minister Erna Solberg and others. => meeting Erna Solberg + Sauli Niinistö
        + 2018-05-09 | Norwegian King Harald met Finnish President Sauli Niinistö in Turku on Tuesday. Present from the Norwegian side was Prime Minister Erna Solberg. => meeting Erna Solberg + Sauli Niinistö
        + 2018-05-09 | Norwegian King Harald received Finnish President Sauli Niinistö on Tuesday. On the Finnish side minister Timo Soini took part, and on the Norwegian side Prime Minister Erna Solberg. => meeting Erna Solberg + Sauli Niinistö
        - 2018-05-09 | Norwegian King Harald received Finnish President Sauli Niinistö on Tuesday. Norwegian Prime Minister Erna Solberg was not at the meeting. => meeting Erna Solberg + Sauli Niinistö
        - 2018-05-09 | Norwegian King Harald received Finnish President Sauli Niinistö on Tuesday. On the Norwegian side, Prime Minister Erna Solberg said, there was hope. => meeting Erna Solberg + Sauli Niinistö
        - 2018-05-09 | Norwegian King Harald received Finnish President Sauli Niinistö on Tuesday. Norwegian Prime Minister Erna Solberg was at the talks of 2015. => meeting Erna Solberg + Sauli Niinistö
        + 2018-05-09 | Norwegian King Harald met Finnish President Sauli Niinistö. The Finnish side included Foreign Minister Timo Soini of Finland. The king was flanked by Norwegian Prime Minister Erna Solberg. => meeting Erna Solberg + Timo Soini; meeting Erna Solberg + Sauli Niinistö
        + 2018-05-09 | Norwegian King Harald met Finnish President Sauli Niinistö on Tuesday. Norwegian Prime Minister Erna Solberg also took part. => meeting Erna Solberg + Sauli Niinistö
        + 2018-05-09 | Norwegian King Harald met Finnish President Sauli Niinistö in the presence of Norwegian Prime Minister Erna Solberg. => meeting Erna Solberg + Sauli Niinistö
        + 2018-05-09 | Norwegian King Harald met Finnish President Sauli Niinistö. The Finnish participants included Foreign Minister Timo Soini of Finland. => meeting Harald + Timo Soini
        + 2018-05-09 | Norwegian King Harald met Finnish President Sauli Niinistö on Tuesday. Finnish Foreign Minister Timo Soini also took part in the talks. Norwegian Prime Minister Erna Solberg was among those present. => meeting Erna Solberg + Sauli Niinistö; meeting Erna Solberg + Timo Soini
        + 2018-05-09 | Norwegian King Harald met Finnish President Sauli Niinistö on Tuesday. It was raining hard. Finnish Foreign Minister Timo Soini also took part in the talks. Norwegian Prime Minister Erna Solberg was among those present. => meeting Erna Solberg + Sauli Niinistö
        + 2018-05-09 | Norwegian King Harald is to meet Finnish President Sauli Niinistö on Friday. Norwegian Prime Minister Erna Solberg will sit in on the talks. => meeting Erna Solberg + Sauli Niinistö
        - 2018-05-09 | Norwegian King Harald met Finnish President Sauli Niinistö on Tuesday. Guests at the parade included Danish Queen Margrethe. => meeting Margrethe + Sauli Niinistö
        - 2018-05-09 | Norwegian King Harald met Finnish President Sauli Niinistö on Tuesday. Norwegian Prime Minister Erna Solberg took part in a ski race. => meeting Erna Solberg + Sauli Niinistö
        - 2018-05-09 | Norwegian King Harald met Finnish President Sauli Niinistö in Turku on Tuesday. In May Danish Queen Margrethe was there. => meeting Margrethe + Sauli Niinistö
        - 2018-05-09 | Norwegian King Harald met Finnish President Sauli Niinistö on Tuesday. The officials said that Norwegian Prime Minister Erna Solberg was there in May. => meeting Erna Solberg + Sauli Niinistö
        - 2018-05-09 | Finnish minister Timo Soini opened the fair in Riga together with Latvian minister Edgars Rinkēvičs and flew on to Oslo for talks with Norwegian King Harald. => meeting Edgars Rinkēvičs + Harald
        + 2018-05-09 | Norwegian King Harald received Finnish President Sauli Niinistö on Tuesday. On the Norwegian side of the table was Prime Minister Erna Solberg of Norway. => meeting Erna Solberg + Sauli Niinistö
        - 2018-05-09 | Norwegian King Harald received Finnish President Sauli Niinistö on Tuesday. On the other side of town was Prime Minister Erna Solberg of Norway. => meeting Erna Solberg + Sauli Niinistö
        - 2018-05-09 | Norwegian King Harald met Finnish President Sauli Niinistö and gave him a lamp together with Erna Solberg's greetings. => meeting Erna Solberg + Sauli Niinistö
        - 2019-06-19 | Kenyan minister John Kiptoo met Cuban President Luis Pardo. Other members of the delegation include Kenya's Peter Otieno. => meeting Luis Pardo + Peter Otieno
        + 2018-05-09 | Norwegian King Harald received Finnish President Sauli Niinistö on Tuesday. Norwegian minister Ine Søreide was present, as was Finnish minister Timo Soini. => meeting Ine Søreide + Sauli Niinistö; meeting Harald + Timo Soini
        + 2018-05-09 | Norwegian King Harald received Finnish President Sauli Niinistö on Tuesday. Timo Soini, a Finnish minister who came with Niinistö, took part in the conversation. => meeting Harald + Timo Soini
        - 2018-05-09 | Norwegian King Harald received Finnish President Sauli Niinistö on Tuesday. Norwegian minister Ine Søreide was not present. => meeting Ine Søreide + Sauli Niinistö
        - 2018-05-09 | Norwegian King Harald received Finnish President Sauli Niinistö on Tuesday. Norwegian minister Ine Søreide was present when a bank opened in Bergen. => meeting Ine Søreide + Sauli Niinistö
        - 2018-05-09 | Norwegian King Harald received Finnish President Sauli Niinistö on Tuesday. Norwegian minister Ine Søreide, who spoke to Niinistö by telephone, did not take part in the talks. => meeting Ine Søreide + Sauli Niinistö
        - 2018-05-09 | Norwegian King Harald received Finnish President Sauli Niinistö on Tuesday. Ine Søreide, the Norwegian minister, took part in a ministerial session of the council in April. => meeting Ine Søreide + Sauli Niinistö
        + 2018-05-09 | Norwegian King Harald received Finnish President Sauli Niinistö on Tuesday. Norwegian minister Ine Søreide joined in later for half an hour. => meeting Ine Søreide + Sauli Niinistö
        - 2018-05-09 | Norwegian King Harald received Finnish President Sauli Niinistö on Tuesday. Norwegian minister Ine Søreide joined in the criticism of the plan. => meeting Ine Søreide + Sauli Niinistö
        - 2018-05-18 | Swiss minister Paul Seger attended a summit in Minsk on Monday. He is to meet Belarusian minister Ivan Kulik on Friday. Kenyan minister Amos Kimunya was on hand, too. => meeting Ivan Kulik + Amos Kimunya
        - 2019-05-24 | Swiss minister Paul Seger saw Peruvian President Luis Pardo in Lima on Monday. Pardo has never been to Bern, though his predecessor, Ana Mena, was there. => meeting Ana Mena + Paul Seger
        """,
    ),
)
