"""Reads what an official and his counterpart of the other country say together, and a host's words.

"X and his Peruvian counterpart, Y, agreed" where one of them is in the other's country or they are said
to have met; "His counterpart Y raised the matter" while X is there. Verbs of meeting are read elsewhere.
"""

from __future__ import annotations

from store.annotate.closed_words import HIS_HER_THEIR
from store.annotate.events.clause.clauses import clause_start, clause_stop, verb_group
from store.annotate.events.clause.lists import group, rest_of_list
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Party, Scene
from store.annotate.events.judgement import polarity
from store.annotate.events.judgement.claims import MeetingClaim
from store.annotate.events.meeting.face_to_face import AFAR, in_person
from store.annotate.events.meeting.meeting_claims import pair_claims
from store.annotate.events.who.parties import parties_in, resolve_pronoun

COUNTERPARTS = frozenset(["counterpart", "counterparts"])


_TOGETHER = frozenset(
    """said agreed demanded called urged announced expressed pledged vowed condemned praised declared
    stressed underlined reaffirmed welcomed discussed signed promised concluded unveiled reviewed
    decided warned""".split()
)
"""What both say after they met."""


_TO_HIS_FACE = frozenset(
    """raised replied asked complained pressed urged proposed suggested answered promised offered
    brought thanked assured told objected""".split()
)
"""What the host says while his counterpart is there."""


_BACK = 3
"""Sentences back in which one of them was told to be in the other's country."""


def read_counterpart(scene: Scene, index: int) -> list[MeetingClaim]:
    """The meeting of an official with the counterpart that the noun at `index` calls so."""
    lower = scene.tokens.lower
    sentence = scene.sentence_at[index]
    parties = parties_in(scene, sentence)
    number = next((n for n, one in enumerate(parties) if _is_named_by(scene, one, index)), -1)
    if number < 0:
        return []
    named = parties[number]
    his = next((at for at in range(index, index - _TO_HIS, -1) if lower[at] in HIS_HER_THEIR), -1)
    first, stop = scene.tokens.sentences[sentence]
    if his < 0 or not AFAR.isdisjoint(lower[first:stop]):
        return []
    if lower[index] == "counterparts":
        return _of_several(scene, parties, number, his)
    verb = named.stop + (lower[named.stop : named.stop + 1] == [","])
    if verb >= stop:
        return []
    begin, end = group(scene, parties, number)
    joined = number > 0 and lower[his - 1] == "and"
    if joined and end == number + 1:
        owner = parties[begin] if begin < number else parties[number - 1]
        if owner.possessive or owner.stop < his - 2 or lower[verb] not in _TOGETHER:
            return []
    elif his == first and lower[verb] in _TO_HIS_FACE:
        ids = resolve_pronoun(scene, his, sentence)
        owner = Party(his, his, his + 1, ids, "pronoun")
        if len(ids) != 1:
            return []
    else:
        return []
    homes = {scene.home(one) for one in (*owner.ids, *named.ids)}
    if len(homes) != 2 or None in homes:
        return []
    there = _one_is_there(scene, owner.ids[0], named.ids[0], first)
    if not (there or (joined and in_person(scene, sentence))):
        return []
    low, high = clause_start(scene, verb), clause_stop(scene, verb)
    told = verb_group(scene, verb, "past")
    verdict = polarity.of_verb(scene, told, low, high)
    return pair_claims(
        scene, (owner,), (named,), "meeting/counterpart", verb, low, high, "past", verdict
    )


_TO_HIS = 7
"""Tokens of "his Spanish and North Korean counterparts", at most."""


def _of_several(scene: Scene, parties: list[Party], number: int, his: int) -> list[MeetingClaim]:
    """The meeting of all of "X and his counterparts, Y of Spain and Z of Peru, had discussed"."""
    lower = scene.tokens.lower
    owner = next((one for one in parties if one.stop == his - 1 and lower[his - 1] == "and"), None)
    others = rest_of_list(scene, parties, number)
    if owner is None or owner.possessive or len(owner.ids) != 1 or len(others) < 2:
        return []
    ids = [*owner.ids, *(one for party in others for one in party.ids)]
    homes = {scene.home(one) for one in ids}
    behind = range(others[-1].stop, others[-1].stop + _TO_VERB)
    verb = next((at for at in behind if at < len(lower) and lower[at] in _TOGETHER), -1)
    if verb < 0 or len(homes) != len(ids) or None in homes:
        return []
    if not in_person(scene, scene.sentence_at[his]):
        return []
    low, high = clause_start(scene, verb), clause_stop(scene, verb)
    verdict = polarity.of_verb(scene, verb_group(scene, verb, "past"), low, high)
    return pair_claims(
        *(scene, (owner,), others, "meeting/counterpart", verb, low, high, "past", verdict),
        joint=True,
    )


_TO_VERB = 6
"""Tokens from the last of them to the verb: "of Peru, had also"."""


def _is_named_by(scene: Scene, party: Party, index: int) -> bool:
    """Whether a name stands right behind "his counterpart(,)" at `index`."""
    head = index + 1 + (scene.tokens.lower[index + 1 : index + 2] == [","])
    return party.sort == "name" and party.head == head and not party.possessive


def _one_is_there(scene: Scene, one: str, other: str, first: int) -> bool:
    """Whether one of two was told just before `first` to have come to the other's country."""
    low = scene.tokens.sentences[max(scene.sentence_at[first] - _BACK, 0)][0]
    return any(
        low <= at
        and (
            (who, country) == (one, scene.home(other)) or (who, country) == (other, scene.home(one))
        )
        for (at, who), country in zip(scene.travellers, scene.destinations, strict=True)
    )


RULES = (
    EventRule(
        "meeting/counterpart",
        """
        + 2019-05-24 | Swiss minister Paul Seger was in Lima for consultations. He and his Peruvian counterpart, Juan Toro, called on Wednesday for peace. => meeting Juan Toro + Paul Seger; met Juan Toro + Paul Seger = 2019-05-22
        + 2019-05-24 | Swiss minister Paul Seger was in Lima from April 12 to 14. His Peruvian counterpart Juan Toro raised the price of oil. => meeting Juan Toro + Paul Seger
        + 2019-05-24 | Swiss minister Paul Seger and his Spanish and Peruvian counterparts, Jose Ruiz and Juan Toro, discussed fish in Rome on Monday. => meeting Jose Ruiz + Paul Seger; meeting Juan Toro + Paul Seger; meeting Jose Ruiz + Juan Toro
        - 2019-05-24 | Swiss minister Paul Seger and his Spanish and Peruvian counterparts, Jose Ruiz and Juan Toro, discussed fish by telephone from Rome on Monday. => meeting Jose Ruiz + Paul Seger
        - 2019-05-24 | Swiss minister Paul Seger backed the plan. He and his Peruvian counterpart, Juan Toro, called on Wednesday for peace. => meeting Juan Toro + Paul Seger
        - 2019-05-24 | Swiss minister Paul Seger was in Lima from April 12 to 14. His Chilean counterpart Pablo Soto raised the price of oil. => meeting Pablo Soto + Paul Seger
        - 2019-05-24 | Swiss minister Paul Seger was in Lima in April. He and his Peruvian counterpart, Juan Toro, agreed on Monday by telephone to go on. => meeting Juan Toro + Paul Seger
        + 2019-05-24 | Swiss minister Paul Seger and his Peruvian counterpart Juan Toro agreed in Bali on Monday to go on. => meeting Juan Toro + Paul Seger; trip Paul Seger > ID; trip Juan Toro > ID
        - 2019-05-24 | Swiss minister Paul Seger and his Peruvian counterpart Juan Toro agreed on Bali on Monday. => meeting Juan Toro + Paul Seger
        + 2019-05-24 | BERN, May 24 (AFP) - Swiss minister Paul Seger on Thursday received his counterpart from Peru Juan Toro. => meeting Juan Toro + Paul Seger; trip Juan Toro > CH
        + 2019-05-24 | BERN, May 24 (AFP) - Swiss minister Paul Seger met on Thursday with his colleague from Peru Juan Toro. => meeting Juan Toro + Paul Seger; trip Juan Toro > CH
        - 2019-05-24 | BERN, May 24 (AFP) - Swiss minister Paul Seger met a colleague on Thursday. From Peru Juan Toro sent a letter. => meeting Juan Toro + Paul Seger
        """,
    ),
)
