"""Finds whom "he", "she", "his" and "him" mean: the main subject before, the guest, the maker of a tour.

How the pronoun hangs in its sentence is for parties.py, which gives its `parties_in`.
"""

from __future__ import annotations

from store.annotate.closed_words import HER_FORMS, SPOKESPEOPLE
from store.annotate.events.clause.lists import capable, governor, group
from store.annotate.events.clause.scene import PREPOSITIONS, SUBORDINATORS, Scene
from store.annotate.events.clause.sexes import of_other_sex
from store.annotate.events.who.barred import barred
from store.annotate.events.who.guests_and_hosts import (
    WITHIN,
    goes_on_from_there,
    guest_in_hand,
    host_of_him,
    maker_of_journey,
    object_before,
    on_the_journey,
    owner_of_talks,
)
from store.annotate.events.who.named_after import named_after
from store.annotate.events.who.offices import BODY_NOUNS, HEADS, is_spokesman
from store.annotate.events.who.plurals import PartiesIn
from store.annotate.events.who.pronouns import (
    in_an_office,
    named_by_the_way,
    speaks_after_quote,
    speaks_of_someone,
    told_by_spokesman,
    woman_before,
)

_REACH = 8
"""Sentences that a pronoun looks back."""


_BESIDE_OTHERS = frozenset(
    "present attending accompanying accompanied flanked joined among".split()
)


_ASKING = frozenset("warned urged asked advised told instructed ordered invited".split())


def antecedent(
    scene: Scene, parties_in: PartiesIn, token: int, sentence: int, *, inside: bool = True
) -> tuple[str, ...]:
    """Who "he", "she" or "his" at `token` means: the nearest main subject before it.

    `inside`: also in its own sentence; "him" is seldom the subject of its own clause.
    """
    pronoun = scene.tokens.lower[token]
    woman = woman_before(scene, sentence, token)
    if woman:
        # "The diplomat said that she": not the woman whom the sentence before names beside her
        own = inside and _described_subject(scene, parties_in, sentence, token, pronoun)
        return own or woman
    relative = _of_relative(scene, parties_in, sentence, token) if inside else ()
    if inside and not relative:
        relative = _of_time_clause(scene, parties_in, sentence, token)
        relative = relative or _of_employer(scene, parties_in, sentence, token)
        relative = relative or named_after(scene, sentence, token, at_once=True)
    elif not inside:
        relative = _of_opening_clause(scene, parties_in, sentence, token)
    if relative and not of_other_sex(scene, relative, pronoun):
        return relative
    quoted = speaks_after_quote(scene, sentence, token)
    found: tuple[str, ...] = ()
    if not quoted:
        found = (
            inside and _subject_told_of(scene, parties_in, sentence, token)
        ) or _subject_before(scene, parties_in, sentence, token, pronoun)
    never = barred(scene, parties_in, sentence, token)
    found = () if never.intersection(found) else found
    if inside:
        told = maker_of_journey(scene, parties_in, sentence, token)
    else:
        told = host_of_him(scene, parties_in, sentence, token, found)
        told = told or owner_of_talks(scene, parties_in, sentence, token)
    told = told or goes_on_from_there(scene, sentence, token)
    if told:
        return told
    if found and (inside or _another_clause(scene, parties_in, sentence, token)):
        return found
    if not inside and not quoted:
        taken = object_before(scene, parties_in, sentence, token)
        if taken:
            return taken
    if not inside and not quoted:
        guest = guest_in_hand(scene, parties_in, sentence, token)
        if guest:
            return guest
    lower = scene.tokens.lower
    first = scene.tokens.sentences[sentence][0]
    beside = (
        lower[first] in _BESIDE_OTHERS
        or in_an_office(scene, first, token)
        or named_by_the_way(scene, first, token)
    )
    if inside and not quoted and not beside:
        named = _only_named(scene, first, token, pronoun, never)
        if named:
            return named  # "Hashimoto's departure for Washington, where he will …"
    if inside and not quoted and _of_somebody_else(scene, parties_in, sentence, token):
        return ()
    farthest = sentence - _REACH if sentence > _REACH else 0
    for back in range(sentence - 1, farthest - 1, -1):
        first, stop = scene.tokens.sentences[back]
        people = scene.people_in(first, stop)
        if not people and not speaks_of_someone(lower, first, stop):
            continue
        found = _center(scene, parties_in, back, pronoun) or _subject_before(
            scene, parties_in, back, stop, pronoun
        )
        if found and never.isdisjoint(found):
            return found
        if lower[first] in _BESIDE_OTHERS:
            continue  # "Present there were A and B": the talk goes on of whom they met
        found = _of_many_or_owner(scene, parties_in, back, pronoun)
        if found and never.isdisjoint(found):
            return found
        found = on_the_journey(scene, parties_in, back, pronoun)
        if found and never.isdisjoint(found):
            return found
        named = _only_named(scene, first, stop, pronoun, never) if people else ()
        named = named and (_described_before(scene, parties_in, back, named, pronoun) or named)
        if named:
            return named
    return named_after(scene, sentence, token) if inside else ()


def _described_subject(
    scene: Scene, parties_in: PartiesIn, sentence: int, token: int, pronoun: str
) -> tuple[str, ...]:
    """Whom the description means that opens the sentence of a pronoun: "The diplomat said that she"."""
    for party in parties_in(scene, sentence):
        opens = party.first == scene.tokens.sentences[sentence][0] and party.stop <= token
        if opens and party.sort == "description" and len(party.ids) == 1 and not party.possessive:
            return () if of_other_sex(scene, party.ids, pronoun) else party.ids
    return ()


_TIME_CLAUSES = frozenset("since after before when while until".split())


def _of_time_clause(
    scene: Scene, parties_in: PartiesIn, sentence: int, token: int
) -> tuple[str, ...]:
    """Y of "X met Z, a day after Y returned from Oslo, where he": the place is of Y's journey."""
    lower = scene.tokens.lower
    first = scene.tokens.sentences[sentence][0]
    if token - 2 <= first or lower[token - 2 : token] != [",", "where"]:
        return ()
    at = next((at for at in range(token - 3, first, -1) if lower[at] in _TIME_CLAUSES), -1)
    if at < 0 or "," in lower[at : token - 2]:
        return ()
    for party in parties_in(scene, sentence):
        if at < party.first <= at + 2 and party.stop < token - 2 and not party.possessive:
            return party.ids if len(party.ids) == 1 else ()
    return ()


def _of_employer(scene: Scene, parties_in: PartiesIn, sentence: int, token: int) -> tuple[str, ...]:
    """Y of "X was an aide to Premier Y when he went to Oslo": X was of the party, if at all."""
    lower = scene.tokens.lower
    if lower[token - 1] != "when":
        return ()
    for party in parties_in(scene, sentence):
        if party.stop == token - 1 and party.sort == "name" and len(party.ids) == 1:
            word = governor(scene, party)
            served = _SERVANTS.intersection(lower[max(party.first - 4, 0) : party.first])
            return party.ids if word in ("to", "of", "under", "for") and served else ()
    return ()


_SERVANTS = frozenset(
    "aide adviser advisor secretary interpreter translator spokesman bodyguard assistant".split()
)


def _of_opening_clause(
    scene: Scene, parties_in: PartiesIn, sentence: int, token: int
) -> tuple[str, ...]:
    """X of "When X went to Oslo, Y went with him": whom the main clause tells something of another."""
    lower = scene.tokens.lower
    first = scene.tokens.sentences[sentence][0]
    if lower[first] not in _OPENING_TIME or "," not in lower[first:token]:
        return ()
    named = [one for one in parties_in(scene, sentence) if one.sort == "name" and one.stop <= token]
    if len(named) < 2 or named[0].first > first + 1 or named[0].possessive:
        return ()
    comma = lower.index(",", first, token)
    apart = named[0].stop <= comma < named[-1].first and not named[-1].possessive
    return named[0].ids if apart and len(named[0].ids) == 1 and named[1].first > comma else ()


_OPENING_TIME = frozenset(["when", "as", "while", "whenever"])


def _of_relative(scene: Scene, parties_in: PartiesIn, sentence: int, token: int) -> tuple[str, ...]:
    """Y of "X was received by Y, who is back from Oslo, where he": the clause goes on about Y."""
    lower = scene.tokens.lower
    first = scene.tokens.sentences[sentence][0]
    if token <= first or lower[token - 1] != "where":
        return ()
    if "who" not in lower[first : token - 1]:
        return _of_speaker(scene, parties_in, sentence, token)
    who = max(at for at in range(first, token - 1) if lower[at] == "who")
    if not {",", ";", "and", "but"}.isdisjoint(lower[who : token - 2]):
        return ()
    before = [one for one in parties_in(scene, sentence) if one.stop <= who]
    if not before or before[-1].sort != "name" or who - before[-1].stop > 1:
        return ()
    last = before[-1]
    return last.ids if len(last.ids) == 1 and not last.possessive else ()


def _of_speaker(scene: Scene, parties_in: PartiesIn, sentence: int, token: int) -> tuple[str, ...]:
    """Y of "X will not come, Y said in Oslo, where he": who speaks there is the one who is there."""
    before = [one for one in parties_in(scene, sentence) if one.stop <= token]
    if len(before) < 2 or before[-1].sort != "name" or before[-1].possessive:
        return ()
    last = before[-1]
    says = scene.tokens.lower[last.stop] in scene.triggers.reporting
    behind = any(scene.tokens.lower[at] == "," for at in range(before[-2].stop, last.first))
    return last.ids if says and behind and len(last.ids) == 1 else ()


_LONGEST = 6
"""Tokens of a phrase such as "The senior general", at most."""


def _of_somebody_else(scene: Scene, parties_in: PartiesIn, sentence: int, token: int) -> bool:
    """Whether "he" stands in a clause behind a subject whom the article does not name: "The senior
    general returned from Rome, where he": not whom the sentences before speak of."""
    lower = scene.tokens.lower
    first = scene.tokens.sentences[sentence][0]
    if lower[first] != "the" or token - first < 4 or lower[token - 1] not in WITHIN:
        return False
    if any(party.stop <= token for party in parties_in(scene, sentence)):
        return False
    for at in range(first + 1, min(first + _LONGEST, token)):
        verb = scene.triggers.verbs.get(lower[at])
        if verb is not None and scene.owner[at] is None:
            return verb.form == "past" and lower[at - 1] in HEADS
    return False


def _described_before(
    scene: Scene, parties_in: PartiesIn, sentence: int, named: tuple[str, ...], pronoun: str
) -> tuple[str, ...]:
    """The guest of "The day after his arrival the visitor toured a plant in the company of X": before
    the only one whom the sentence names."""
    for party in parties_in(scene, sentence):
        if party.ids == named:
            return ()
        first = scene.tokens.sentences[sentence][0]
        if party.sort == "description" and party.ids == (scene.in_hand(first),):
            return () if of_other_sex(scene, party.ids, pronoun) else party.ids
    return ()


def _only_named(
    scene: Scene, first: int, stop: int, pronoun: str, never: frozenset[str]
) -> tuple[str, ...]:
    """The only official named from token `first` to before `stop` whom `pronoun` may mean, who is
    none of `never`."""
    named = scene.people_in(first, stop)
    if not named:
        return ()
    people = dict.fromkeys(one for _, one in named if one not in never)
    fitting = [one for one in people if not of_other_sex(scene, (one,), pronoun)]
    return (fitting[0],) if len(fitting) == 1 else ()


def _of_many_or_owner(
    scene: Scene, parties_in: PartiesIn, sentence: int, pronoun: str
) -> tuple[str, ...]:
    """The leader of those who are the subject ("They were met by X. She"), else the only owner
    ("It was the president's second visit. He")."""
    parties = parties_in(scene, sentence)
    leaders = {ids[0] for _, ids in scene.fellows}
    for party in parties:
        many = scene.tokens.lower[party.head] in ("they", "both", "visitors")
        if many and len(party.ids) > 1 and party.ids[0] in leaders:
            return () if of_other_sex(scene, party.ids[:1], pronoun) else party.ids[:1]
    spoke = any(scene.tokens.lower[party.stop + 1] in _SPEAKING for party in parties)
    if parties and not spoke and all(party.possessive for party in parties):
        ids = {who for party in parties for who in party.ids}
        return tuple(ids) if len(ids) == 1 else ()
    return ()


_SPEAKING = SPOKESPEOPLE | frozenset("aide aides office ministry lawyer deputy adviser".split())
"""Who speaks for the one in "X's spokesman said": the talk need not go on of X."""


def _center(scene: Scene, parties_in: PartiesIn, sentence: int, pronoun: str) -> tuple[str, ...]:
    """Whom a sentence calls "him" or "he": the talk goes on about them ("X received him")."""
    for party in parties_in(scene, sentence):
        if party.sort != "pronoun" or party.possessive or len(party.ids) != 1:
            continue
        if (scene.tokens.lower[party.head] in HER_FORMS) == (pronoun in HER_FORMS):
            return party.ids
    return ()


def _another_clause(scene: Scene, parties_in: PartiesIn, sentence: int, token: int) -> bool:
    """Whether a subordinate clause begins between the first subject and `token`."""
    lower = scene.tokens.lower
    first = scene.tokens.sentences[sentence][0]
    parties = parties_in(scene, sentence)
    for party in parties:
        spoken = party.sort == "pronoun" and not party.possessive and len(party.ids) == 1
        if (party.sort == "name" or spoken) and party.stop <= token:
            first = party.stop
            break
    if any(
        (word in SUBORDINATORS and word != "who") or word == "how" for word in lower[first:token]
    ):
        return True
    if any(
        party.sort == "name"
        and first < party.first
        and party.stop < token
        and lower[party.stop + (lower[party.stop] == ",")] == "who"
        for party in parties
    ):
        return True  # "X met Y, who gave a dinner for him"
    if any(
        party.sort == "name"
        and first < party.first
        and party.stop < token
        and lower[party.first - 1] in scene.triggers.reporting
        and lower[party.stop] in _FINITE
        for party in parties
    ):
        return True  # "X said Y had assured him"
    return any(
        party.sort == "name"
        and first < party.first
        and party.stop <= token
        and lower[party.first - 1] in ("and", "but")
        and lower[party.first - 2] == ","
        and group(scene, parties, number)[0] == number
        for number, party in enumerate(parties)
    )


_FINITE = frozenset("would will could had has was is".split())
"""Verbs behind the subject of what is said or told."""


def _subject_told_of(
    scene: Scene, parties_in: PartiesIn, sentence: int, token: int
) -> tuple[str, ...]:
    """Whom "he" means in "X warned that Y would fail when he goes there": Y, not X."""
    lower = scene.tokens.lower
    first = scene.tokens.sentences[sentence][0]
    told = _subject_of_telling(scene, parties_in, sentence, token)
    if told:
        return told
    since = lower[token - 1] in ("after", "before") and "since" in lower[first:token]
    within = lower[token - 1] in WITHIN
    if token == first or not (within or since or "to" in lower[first:token]):
        return ()
    for party in reversed(parties_in(scene, sentence)):
        if party.stop > token or party.possessive or len(party.ids) != 1 or party.sort != "name":
            continue
        if (
            governor(scene, party) in _ASKING
            and "to" in lower[party.stop : min(token, party.stop + 3)]
        ):
            return party.ids  # "warned Lee to be careful during his trip"
        if within and governor(scene, party) == "that" and ";" not in lower[party.stop : token]:
            return party.ids
        if since and governor(scene, party) == "since":
            # "the first since Y had come in May, a week after he had been in Rome"
            return party.ids
    return ()


_TO_HIS = 24
"""Tokens from the subject of what is told to its "his", at most."""


def _subject_of_telling(
    scene: Scene, parties_in: PartiesIn, sentence: int, token: int
) -> tuple[str, ...]:
    """Whom "his" means in "X said (that) Y would tell them of his talks": Y, not X."""
    lower = scene.tokens.lower
    if lower[token] not in ("his", "her"):
        return ()
    for party in reversed(parties_in(scene, sentence)):
        if party.stop > token or party.possessive or party.sort != "name":
            continue
        told = party.first - 1 - (lower[party.first - 1] == "that")
        if lower[told] not in scene.triggers.reporting or scene.tokens.classes[told - 1] in ',"':
            continue
        if lower[party.stop] not in _FINITE or token - party.stop > _TO_HIS:
            return ()
        fits = len(party.ids) == 1 and not of_other_sex(scene, party.ids, lower[token])
        return party.ids if fits else ()
    return ()


def _subject_before(
    scene: Scene, parties_in: PartiesIn, sentence: int, before: int, pronoun: str
) -> tuple[str, ...]:
    """The subject of the main clause before token `before` of a sentence, whom `pronoun` may mean.

    Subjects of subordinate clauses come second: "Hu said that Bush left; he …" means Hu.
    """
    parties = parties_in(scene, sentence)
    second: tuple[str, ...] = ()
    for number, party in enumerate(parties):
        if party.stop > before or party.possessive or len(party.ids) != 1:
            continue
        if of_other_sex(scene, party.ids, pronoun) or (
            party.sort == "pronoun"
            and (scene.tokens.lower[party.head] in HER_FORMS) != (pronoun in HER_FORMS)
        ):
            continue
        word = governor(scene, party)
        begin, end = group(scene, parties, number)
        if end - begin > 1 and party.sort == "name":
            continue  # "A and B arrived": neither of them is "he"
        if scene.tokens.lower[party.head] in BODY_NOUNS or (
            scene.tokens.lower[party.head] == "delegation"
        ):
            continue
        if capable(scene, party) and (begin == number or capable(scene, parties[begin])):
            if word in SUBORDINATORS:
                second = second or party.ids
                continue
            if is_spokesman(scene, party.ids[0]):
                # "Spokesman X said Y was glad. He will go": Y
                return told_by_spokesman(scene, parties[number + 1 :], pronoun) or party.ids
            return party.ids
        # "It is possible Ri continued": an adjective or noun stands before the subject.
        if (
            number == 0
            and word[:1].isalpha()
            and word not in PREPOSITIONS
            and word not in scene.triggers.verbs
            and word[-2:] != "ed"
        ):
            second = second or party.ids
    return second
