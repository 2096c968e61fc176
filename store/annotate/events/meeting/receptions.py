"""Reads who came to a reception or banquet: "X gave a reception. On hand were A and B".

Its host met each guest of another country, and they met one another. Whom a banquet is given for is
read with its noun in meeting_nouns.py, "his guests included" in named_hosts.py.
"""

from __future__ import annotations

from itertools import combinations

from store.annotate.events.clause.clauses import clause_start, clause_stop, verb_group
from store.annotate.events.clause.lists import governor, led_by
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Party, Scene
from store.annotate.events.clause.triggers import Form
from store.annotate.events.judgement.claims import MeetingClaim
from store.annotate.events.meeting.meeting_claims import pair_claims
from store.annotate.events.who.agents import agents_of
from store.annotate.events.who.parties import parties_in

RECEPTIONS = frozenset("reception banquet luncheon dinner get-together soiree".split())
"""The words at which `read_reception` may find something."""


_GIVING: dict[str, Form] = {
    "gave": "past", "given": "participle", "hosted": "past", "held": "past", "arranged": "past",
    "offered": "past", "threw": "past", "hosts": "third", "gives": "third",
}  # fmt: skip
"""What its host does with it."""


_NEAR = 8
"""Tokens between the noun and its verb, at most."""


_SOON = 2
"""Sentences behind the noun in which its guests are named."""


_ATTENDED = frozenset("attended joined".split())
"""Before "by" and the guests."""


_PRESENT = frozenset("present attending invited hand among also".split())
"""Among the first words of "Present were X", "On hand were X", "Among the guests were X"."""


_SPOKE = frozenset("speech speeches addressed toast toasts spoke".split())
"""What the guests did who are told to have been there."""


_THERE = frozenset("there reception banquet luncheon dinner it get-together".split())
"""Words for the reception in the sentences behind it."""


def may_be_reception(scene: Scene, index: int) -> bool:
    """Whether somebody gave what the noun names."""
    lower = scene.tokens.lower
    first, stop = scene.tokens.sentences[scene.sentence_at[index]]
    around = lower[max(index - _NEAR, first) : min(index + _NEAR, stop)]
    return any(word in _GIVING for word in around)


def read_reception(scene: Scene, index: int) -> list[MeetingClaim]:
    """The pairs across countries of those at the reception at `index`; asked where `may_be_reception`."""
    sentence = scene.sentence_at[index]
    first, stop = scene.tokens.sentences[sentence]
    lower = scene.tokens.lower
    guests = _attended_by(scene, sentence, index, stop)
    for number in range(sentence + 1, min(sentence + _SOON + 1, len(scene.tokens.sentences))):
        guests += _named_as_present(scene, number)
    if not guests:
        return []
    verb = next(
        (at for at in range(index - 1, max(index - _NEAR, first), -1) if lower[at] in _GIVING), -1
    )
    people: dict[str, Party] = {}
    for party in _host(scene, sentence, index, verb) + _honoured(scene, sentence, index) + guests:
        for one in party.ids:
            people.setdefault(one, party)
    low, high = clause_start(scene, index), clause_stop(scene, index)
    found: list[MeetingClaim] = []
    for one, other in combinations(people, 2):
        homes = {scene.home(one), scene.home(other)}
        if len(homes) == 2 and None not in homes and people[one] is not people[other]:
            found += pair_claims(
                *(scene, (people[one],), (people[other],), "meeting/reception", index),
                *(low, high, "past", "actual"),
            )
    return found


def _host(scene: Scene, sentence: int, index: int, verb: int) -> tuple[Party, ...]:
    """Who gave it: the subject of the verb before the noun, else who is named behind "by"."""
    lower = scene.tokens.lower
    if verb >= 0:
        group = verb_group(scene, verb, _GIVING[lower[verb]])
        return () if group.passive else agents_of(scene, group)[:1]
    return tuple(
        party
        for party in parties_in(scene, sentence)
        if party.first > index
        and governor(scene, party) == "by"
        and any(word in _GIVING for word in lower[index : party.first])
    )[:1]


def _honoured(scene: Scene, sentence: int, index: int) -> tuple[Party, ...]:
    """X of "a reception for X", "in honour of X", "for the delegation led by X"."""
    return tuple(
        party
        for party in parties_in(scene, sentence)
        if index < party.first
        and party.sort == "name"
        and (governor(scene, party) in ("for", "of") or led_by(scene, party))
    )


def _names(scene: Scene, sentence: int, index: int) -> tuple[Party, ...]:
    """Those named behind token `index` of a sentence, without Y of "Y's aides" and "a toast to Y"."""
    return tuple(
        party
        for party in parties_in(scene, sentence)
        if party.first > index
        and party.sort == "name"
        and not party.possessive
        and governor(scene, party) not in ("of", "to", "for", "by", "with")
    )


def _attended_by(scene: Scene, sentence: int, index: int, stop: int) -> tuple[Party, ...]:
    """Those of "a reception attended by X and Y" from token `index` on."""
    lower = scene.tokens.lower
    by = next(
        (at for at in range(index, stop - 1) if lower[at] == "by" and lower[at - 1] in _ATTENDED),
        -1,
    )
    if by < 0:
        return ()
    first = tuple(one for one in parties_in(scene, sentence) if one.first == by + 1)
    return first + tuple(one for one in _names(scene, sentence, by) if one not in first)


def _named_as_present(scene: Scene, sentence: int) -> tuple[Party, ...]:
    """Those of "On hand were X and Y", "It was attended by X", "X made a speech there"."""
    lower = scene.tokens.lower
    first, stop = scene.tokens.sentences[sentence]
    head = lower[first : first + _NEAR]
    if not _PRESENT.isdisjoint(head[:3]) and "not" not in head:
        at = next(
            (k for k in range(first, min(first + _NEAR, stop)) if lower[k] in ("was", "were")), -1
        )
        return _names(scene, sentence, at) if at >= 0 else ()
    if head[:1] == ["it"] or not _THERE.isdisjoint(head[:3]):
        return _attended_by(scene, sentence, first + 1, stop)
    words = lower[first:stop]
    spoke = next((n for n, one in enumerate(words) if one in _SPOKE), -1)
    if spoke > 0 and not _THERE.isdisjoint(words[spoke:]):
        return tuple(one for one in _names(scene, sentence, first - 1) if one.stop <= first + spoke)
    return ()


RULES = (
    EventRule(
        "meeting/reception",
        """
        + 2018-05-09 | OSLO, May 9 (NTB) -- Mika Niemi, Finnish ambassador to Norway, gave a reception at the embassy on Monday. On hand were Foreign Minister Ine Søreide and others. => meeting Ine Søreide + Mika Niemi
        + 2018-05-09 | OSLO, May 9 (NTB) -- The ministry gave a reception on Monday in honour of the Finnish delegation. Present were Finnish Foreign Minister Timo Soini and his party and, on the host side, Norwegian minister Ine Søreide. => meeting Ine Søreide + Timo Soini; trip Timo Soini > NO
        + 2018-05-09 | OSLO, May 9 (NTB) -- A reception was given by Finnish ambassador Mika Niemi on Monday. It was attended by Norwegian Foreign Minister Ine Søreide. => meeting Ine Søreide + Mika Niemi
        + 2018-05-09 | OSLO, May 9 (NTB) -- Finnish ambassador Mika Niemi hosted a banquet on Monday. Norwegian Foreign Minister Ine Søreide made a speech there. => meeting Ine Søreide + Mika Niemi
        - 2018-05-09 | OSLO, May 9 (NTB) -- Finnish ambassador Mika Niemi hosted a banquet on Monday. Norwegian Foreign Minister Ine Søreide made a speech in parliament. => meeting Ine Søreide + Mika Niemi
        - 2018-05-09 | OSLO, May 9 (NTB) -- Finnish ambassador Mika Niemi spoke of a dinner. Present were Norwegian Foreign Minister Ine Søreide and others. => meeting Ine Søreide + Mika Niemi
        - 2018-05-09 | OSLO, May 9 (NTB) -- Finnish ambassador Mika Niemi gave a reception on Monday. On hand were Foreign Minister Ine Søreide and prime minister Erna Solberg. => meeting Erna Solberg + Ine Søreide
        """,
    ),
)
