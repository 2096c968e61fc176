"""Says how noun phrases hang together: what governs one, whether it can act, which form a list.

Works on the parties of one sentence; who a phrase stands for is found in parties.py.
"""

from __future__ import annotations

from store.annotate.closed_words import A_THE_OR_WHOSE, DELEGATES, HE_SHE_THEY
from store.annotate.events.clause.list_asides import without_aside
from store.annotate.events.clause.no_list import two_phrases
from store.annotate.events.clause.phrases import body_before, owner_before, ranks_before
from store.annotate.events.clause.scene import (
    PREPOSITIONS,
    SUBORDINATORS,
    TITLE_WORDS,
    Party,
    Scene,
)

_JOINTS = frozenset([",", "and", "&", "plus"])


_LISTS = frozenset("as well with by ;".split()) | _JOINTS


_GROUPS = frozenset(
    """delegation team group party mission leaders officials members heads presidents
    ministers figures dignitaries guests politicians participants lawmakers legislators senators
    congressmen envoys envoy diplomats visitors ambassadors generals executives businessmen scholars
    academics experts scientists athletes players stars celebrities journalists people men women
    delegates statesmen governors mayors premiers americans""".split()
)


def governor(scene: Scene, party: Party) -> str:
    """The word before the noun phrase, in lower case; "" at the head of its sentence."""
    tokens, at = scene.tokens, party.first
    first = tokens.sentences[scene.sentence_at[at]][0]
    return tokens.lower[at - 1] if at > first else ""


def outer_governor(scene: Scene, party: Party) -> str:
    """The word before "the chief of the party and acting mayor X", whose titles hold an "of", and
    before "Y's envoy, X"."""
    word = governor(scene, party)
    owner = owner_before(scene, party)
    if owner is not None:
        return governor(scene, owner)
    if word != "of":
        return word
    lower = scene.tokens.lower
    first = scene.tokens.sentences[scene.sentence_at[party.head]][0]
    at = party.first - 2
    if at <= first or lower[at] not in TITLE_WORDS or lower[at] in _OF_ANOTHER:
        return word
    while at > first and lower[at - 1] in TITLE_WORDS and lower[at] != "the":
        at -= 1
    return lower[at - 1] if at > first and lower[at] == "the" else word


_OF_ANOTHER = frozenset("ambassador envoy representative deputy ally spokesman".split())
"""In "met the ambassador of X": another is met than X."""
_ONE = frozenset(["one", "another"])
_ADVERBS = frozenset("then now still also already later".split())
_BE = frozenset("is was are were be been became".split())


_CONSISTING = frozenset("consisting composed up".split())
"""Before "of", where those who make up a delegation are named: "made up of A and B"."""


def capable(scene: Scene, party: Party) -> bool:
    """Whether the phrase can be the subject of a clause: no preposition or verb governs it."""
    if party.possessive:
        return False
    if party.sort == "pronoun":
        return scene.tokens.lower[party.head] in HE_SHE_THEY
    word = governor(scene, party)
    if not word:
        return True
    if word == "not":
        return False  # "X, not Y, will go"
    lower = scene.tokens.lower
    if word == "of" and lower[party.head - 1] == "," and lower[party.first - 2] in _ONE:
        return True  # "one of his deputies, X, went"
    if word == "by" or (word in ("under", "of") and led_by(scene, party)):
        return led_by(scene, party)
    among_them = word == "them" and lower[party.first - 2] == "among"
    if (
        word in ("including", "comprising")
        or (word == "of" and lower[party.first - 2] in _CONSISTING)
        or (word == "of" and _one_of_body(scene, party))
        or among_them
        or (word.endswith("s") and "including" in lower[max(party.first - 4, 0) : party.first - 1])
    ):
        # "the delegation, including A and B, arrived": they are of those who act.
        return not _GROUPS.isdisjoint(lower[max(party.first - 9, 0) : party.first])
    if word in _ADVERBS and lower[party.first - 2] in _BE:
        return False  # "A, who was then the minister": what he was
    if word == "after" and ranks_before(scene, party):
        return False
    if word in PREPOSITIONS or (word in (",", ":") and apposed_to_object(scene, party)):
        return False
    if word in SUBORDINATORS or word in _LISTS or word in ("than", "then", "or"):
        return True
    if not word[0].isalpha():
        return True
    if word in scene.triggers.reporting:
        return True
    return (
        word[-2:] == "ly"
        or scene.clock[party.first - 1] is not None
        or _after_fronted(scene, party)
    )


_FRONTING = frozenset(
    """in at on from after during for under amid following before until despite since near
    upon""".split()
)


_OPEN = A_THE_OR_WHOSE | frozenset("this that and or".split())


def _after_fronted(scene: Scene, party: Party) -> bool:
    """Whether only "At the palace" or "From Rome" stands before the phrase, without a comma."""
    tokens = scene.tokens
    first = tokens.sentences[scene.sentence_at[party.head]][0]
    if (
        tokens.lower[first] not in _FRONTING
        or not 1 < party.first - first <= 9
        or tokens.lower[party.first - 1] in _OPEN
    ):
        return False
    if party.sort != "name":
        # "From Lima the premier flew home", but not "After talks with the premier"
        place = scene.place_at(party.first - 1)
        there = tokens.lower[first + 1 : party.first] == ["there"]
        there = there or (place is not None and place.first == first + 1)
        return there and party.sort == "description" and len(party.ids) == 1
    for index in range(first + 1, party.first):
        word = tokens.lower[index]
        if index == first + 1 and word == "that":
            continue  # "At that gathering"
        if tokens.classes[index] in ',;:"-.(' or word in SUBORDINATORS:
            return False
        verb = scene.triggers.verbs.get(word) if scene.owner[index] is None else None
        if (verb is not None and verb.is_finite) or word in scene.triggers.reporting:
            return False
    return True


NAMED_PLURALS = frozenset(
    """counterparts colleagues ministers leaders officials envoys presidents diplomats
    negotiators delegates representatives premiers secretaries ambassadors lawmakers heads chiefs
    statesmen politicians generals directors hosts""".split()
)


def apposed_to_object(scene: Scene, party: Party) -> bool:
    """Whether the phrase names the people of "with his Finnish and Danish counterparts, A and B"."""
    lower = scene.tokens.lower
    at = party.first - 1
    if lower[at] not in ("counterparts", "colleagues"):
        at -= 1
    if at < 2 or lower[at] not in NAMED_PLURALS or scene.owner[at] is not None:
        return False
    low = scene.tokens.sentences[scene.sentence_at[party.head]][0]
    for index in range(at - 1, max(at - 9, low - 1), -1):
        if lower[index] in PREPOSITIONS:
            return lower[index] != "of" or lower[index - 1] in NAMED_PLURALS
        if scene.tokens.classes[index] in ",;:" or lower[index] in scene.triggers.reporting:
            return False
        if lower[index] in scene.triggers.verbs and scene.owner[index] is None:
            return False
    return False


_TO_NEXT = 6
"""Tokens from "and" to the next name of a list, titles included, at most."""


def _one_of_body(scene: Scene, party: Party) -> bool:
    """Whether a delegation is told by its members: A of "a delegation of A and B arrived"."""
    lower = scene.tokens.lower
    if lower[party.first - 2] not in BODIES or lower[party.stop : party.stop + 1] != ["and"]:
        return False
    named = scene.owner[party.stop + 1 : party.stop + _TO_NEXT]
    return any(one is not None and one.kind == "person" for one in named)


def heads(scene: Scene, parties: list[Party], number: int) -> bool:
    """Whether party `number` can be a subject, as one of its list: "with A and B" cannot."""
    if not capable(scene, parties[number]):
        return False
    first, _ = group(scene, parties, number)
    return first == number or capable(scene, parties[first])


def led_by(scene: Scene, party: Party) -> bool:
    """Whether the phrase stands in "(a delegation) led by …", "under the leadership of …", "with … as
    its head"."""
    lower = scene.tokens.lower
    at = party.first - 1
    if at < 1:
        return False
    if lower[at] == "by":
        return lower[at - 1] in ("led", "headed", "lead", "fronted")
    if lower[at] == "with":
        behind = lower[party.stop : party.stop + 4]
        as_head = behind[:1] == ["as"] and not {"head", "leader"}.isdisjoint(behind)
        return as_head or (behind[:1] == ["at"] and behind[2:3] == ["head"])
    if lower[at] == "of":
        if lower[at - 2 : at] == [",", "that"]:  # "a team from Peru, that of X"
            return not BODIES.isdisjoint(lower[max(at - 12, 0) : at])
        return lower[at - 1] == "leadership" and "under" in lower[max(at - 3, 0) : at]
    if lower[at] != "under":
        return False
    of_some = lower[at - 2] == "of" and lower[at - 3] == "party"  # "a party of five under X"
    body = of_some or body_before(lower, at, BODIES)
    return body or (lower[at - 1] in DELEGATES and not _many(lower, at))


def _many(lower: list[str], under: int) -> bool:
    """Whether "the officials under X" means all who serve under him: those told with an article."""
    return not {"the", "all", "those", "other"}.isdisjoint(lower[max(under - 5, 0) : under])


BODIES = frozenset("delegation team mission group contingent".split())
"""Nouns for people who travel together under someone."""


def group(scene: Scene, parties: list[Party], index: int) -> tuple[int, int]:
    """The range of parties that are one list with number `index`: "A, B and C".

    Appositions between them ("A, minister of trade, and B") are passed over.
    """
    first = index
    while first > 0 and _joined(scene, parties[first - 1], parties[first]):
        first -= 1
    last = index
    while last + 1 < len(parties) and _joined(scene, parties[last], parties[last + 1]):
        last += 1
    if last > first and _fronted(scene, parties, first, last):
        # "Following his talks with A, B met C": two phrases, no list.
        return (first, last) if index < last else (last, last + 1)
    return first, last + 1


def whole_list(scene: Scene, parties: list[Party], number: int) -> tuple[Party, ...]:
    """All the parties of the list that holds party `number`: A, B and C, whichever it is."""
    first, stop = group(scene, parties, number)
    return tuple(parties[first:stop])


def rest_of_list(scene: Scene, parties: list[Party], number: int) -> tuple[Party, ...]:
    """Party `number` and those that follow it in its list: B and C of "A, B and C"."""
    return tuple(parties[number : group(scene, parties, number)[1]])


_LATELY = frozenset(
    """recently newly re-elected elected appointed named sworn-in newly-elected recently-elected
    newly-appointed re-appointed outgoing fellow""".split()
)
"""Between the "and" of a list and a name: "A and newly elected B"."""


def list_at(scene: Scene, parties: list[Party], token: int) -> tuple[Party, ...]:
    """The list of parties whose first phrase begins at `token`; () where none begins there."""
    number = next((n for n, one in enumerate(parties) if one.first == token), -1)
    return rest_of_list(scene, parties, number) if number >= 0 else ()


def _fronted(scene: Scene, parties: list[Party], first: int, last: int) -> bool:
    """Whether the last of a list only follows a fronted phrase that ends with the one before."""
    lower = scene.tokens.lower
    left, right = parties[last - 1], parties[last]
    if lower[left.stop : right.first] != [","] or right.sort != "name":
        return False
    after = lower[right.stop] if right.stop < len(lower) else ""
    if after in _LISTS or after == "(" or scene.tokens.classes[right.stop : right.stop + 1] == ",":
        return False
    word = governor(scene, parties[first])
    opening = parties[first].first - 2
    if word[-3:] == "ing" and opening >= 0 and lower[opening] in _FRONTING:
        return True  # "After meeting A, B flew to Lima"
    if word == "by":
        # "Welcomed in Oslo by A, B sat down with C": a fronted participle
        begin = scene.tokens.sentences[scene.sentence_at[left.head]][0]
        verb = scene.triggers.verbs.get(lower[begin])
        return verb is not None and verb.form in ("past", "participle")
    return word in PREPOSITIONS - {"including", "by"}


def _of_country(scene: Scene, at: int) -> bool:
    """Whether token `at` belongs to the "of Israel" of "Prime Minister Netanyahu of Israel"."""
    lower, name = scene.tokens.lower, scene.owner[at]
    if name is not None:
        return name.kind == "place" and lower[name.first - 1] == "of"
    if lower[at] != "of" or at + 1 == len(lower):
        return False
    return scene.place_at(at + 1) is not None


_BEFORE_LAST = _LISTS | _LATELY | {"of"}
"""Words that may stand just before the second of two phrases of a list, times and names apart."""


_AS_WELL_AS = 3
"""Tokens of "as well as", which joins two phrases as "and" does."""


def _joined(scene: Scene, left: Party, right: Party) -> bool:
    if left.possessive or right.sort == "pronoun":
        return False
    if left.sort == "pronoun":
        # "said that he and X had met"
        return (
            scene.tokens.lower[left.head] in ("he", "she")
            and scene.tokens.lower[left.stop : right.first] == ["and"]
            and right.sort == "name"
            and not right.possessive
        )
    if right.possessive and right.sort == "description":
        return False
    lower = scene.tokens.lower
    low, high = left.stop, right.first
    if not 0 < high - low <= 30 or two_phrases(scene, left, right):
        return False
    last = lower[high - 1]
    if last in _PLURAL_TITLES:
        return _and_people(lower[low:high])
    if last not in _BEFORE_LAST and scene.clock[high - 1] is None and scene.owner[high - 1] is None:
        return False
    if last == "by" and lower[high - 2] in _LATELY:
        return False  # "A, named by B to mend the quarrel, arrived"
    gap = [
        lower[at]
        for at in range(low, high)
        if scene.clock[at] is None
        and not (lower[at] == "on" and at + 1 < high and scene.clock[at + 1] is not None)
        and not _of_country(scene, at)
        and lower[at] not in _LATELY
    ]
    gap = without_aside(gap)
    if not gap or _new_clause(scene, left, right, gap):
        return False
    if len(gap) > _AS_WELL_AS and gap[-3:] == ["as", "well", "as"]:
        gap[-3:] = ["and"]  # "met A, the speaker, as well as B"
    if right.sort == "name" and not right.possessive and _and_people(gap):
        # "will meet A and other officials, B said"
        return gap[-1] != "," or not _acts(scene, right)
    if right.possessive and "and" not in gap:
        return False  # "A, B's adviser, arrived": an apposition
    if right.sort == "name" and _his_guest(gap):
        return True
    if _LISTS.issuperset(gap):
        return (
            ("," in gap and gap[-1] != "with")
            or ";" in gap
            or "and" in gap
            or "&" in gap
            or "well" in gap
        )
    if gap[:2] in ([",", "who"], [",", "whose"]) and len(gap) <= 14 and right.sort == "name":
        if gap[-1] == ",":
            # "A, who chairs the union, B and C"
            return lower[right.stop : right.stop + 1] in (["and"], [","])
        # "A, who chairs the union, and B"
        return gap[-2:] == [",", "and"] and not _acts(scene, right)
    # An apposition: ", minister of trade of Cuba, and".
    if gap[-1] not in ("and", ",", ";") or gap[0] not in (",", "(", "of", "from"):
        return False
    if gap[-1] == "," and right.sort != "name":
        return False
    covered = sum(
        scene.titled[at] is not None
        or lower[at] in _LISTS
        or scene.owner[at] is not None
        or lower[at] in TITLE_WORDS
        or lower[at] in ("of", "from", "for", "(", ")", ",", "ministry", "department")
        for at in range(low, high)
    )
    return covered == high - low or (
        right.sort == "name" and _plain_apposition(scene, gap) and not _acts(scene, right)
    )


def _new_clause(scene: Scene, left: Party, right: Party, gap: list[str]) -> bool:
    """Whether a clause of its own begins with the second phrase: "will meet A, Minister B told
    reporters", "met A, and on Monday B saw him off"."""
    if gap[-1] == "and" and any(scene.clock[left.stop : right.first]) and _acts(scene, right):
        # "met A on Monday, and B saw"; without a comma only behind what a verb governs
        return gap == [",", "and"] or _governed(scene, left)
    behind = scene.tokens.lower[right.stop : right.stop + 1]
    return (
        gap == [","] and not scene.triggers.reporting.isdisjoint(behind) and _governed(scene, left)
    )


def _governed(scene: Scene, party: Party) -> bool:
    """Whether a preposition or a verb stands before the phrase."""
    word = governor(scene, party)
    return word in PREPOSITIONS or (word in scene.triggers.verbs and word not in _LISTS)


_GUESTS = frozenset("guest host counterpart colleague homologue".split())


def _his_guest(gap: list[str]) -> bool:
    """Whether words between two names are those of "X and his visiting Thai guest, Premier Y"."""
    return (
        len(gap) <= _LONGEST_GUEST
        and gap[0] == "and"
        and gap[1:2] in (["his"], ["her"])
        and gap[-1] == ","
        and gap[-2] in _GUESTS
    )


_LONGEST_GUEST = 7
"""Tokens of "and his visiting Thai guest," at most."""


_PLURAL_TITLES = frozenset(
    """ministers vice-ministers lawmakers deputies senators congressmen parliamentarians aides
    advisers advisors officials diplomats envoys secretaries directors generals vice-chairmen
    members colleagues delegates negotiators experts governors mayors""".split()
)


_COUNTING = frozenset(
    """two three four five six seven by his her their party vice deputy senior other military
    government provincial foreign cabinet fellow the as well""".split()
)


def _and_people(gap: list[str]) -> bool:
    """Whether a list goes on with people named by one office: "A and two party aides, B and C"."""
    words = gap[:-1] if gap[-1] == "," else gap
    if not words or words[-1] not in _PLURAL_TITLES:
        return False
    joints = 0
    while joints < len(words) and words[joints] in (",", "and"):
        joints += 1
    return joints > 0 and all(
        word in _COUNTING or word in _PLURAL_TITLES for word in words[joints:-1]
    )


_LONGEST_APPOSITION = 16
"""Tokens between two names of a list, at most."""


_OF_APPOSITIONS = frozenset("of for in from at on to the a an his her its their 's".split())


def _plain_apposition(scene: Scene, gap: list[str]) -> bool:
    """Whether words between two names only describe the first: ", chair of the committee, and"."""
    inner = gap[1:-1]
    if not inner or len(gap) > _LONGEST_APPOSITION or gap[-2:] == ["of", ","]:
        return False
    if gap[0] == "," and gap[-1] == "and" and gap[-2] != "," and len(inner) > 4:
        return False
    return not any(
        word in SUBORDINATORS
        or word in _NO_APPOSITION
        or word in scene.triggers.reporting
        or (word in PREPOSITIONS and word not in _OF_APPOSITIONS)
        or (word in scene.triggers.verbs and scene.triggers.verbs[word].is_finite)
        or not (word[0].isalnum() or word in "'’,-" or word in _OF_APPOSITIONS)
        for word in inner
    )


_NO_APPOSITION = frozenset(
    """is are was were be been has have had will would can could may might should must do does did
    not but or he she it they him them his-own this these those there here then also as""".split()
)


def _acts(scene: Scene, party: Party) -> bool:
    """Whether a finite verb follows the phrase: "…, and B said"."""
    if party.stop >= len(scene.tokens):
        return False
    after = scene.tokens.lower[party.stop]
    verb = scene.triggers.verbs.get(after)
    return (
        after in _FINITE
        or after in scene.triggers.reporting
        or (verb is not None and verb.is_finite)
        or (after.endswith("ed") and scene.tokens.classes[party.stop] == "a")
    )


_FINITE = frozenset(
    """is are was were has have had will would can could may might should must do does did who
    also then later""".split()
)
