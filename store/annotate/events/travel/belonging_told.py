"""Reads company told by membership in free words: "Others named were A and B", "A is also on the trip".

Who belongs is found in who/members_told.py; here is asked with whom, and on which journey.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Party, Scene, stand_in
from store.annotate.events.who import member_words
from store.annotate.events.who.company import Company, company_of, leader_in_hand, told_of_country
from store.annotate.events.who.members_told import Members, head_told, members_told
from store.annotate.events.who.partners import BODIES

BELONGING_WORDS = member_words.TRIGGERS
"""The words at which a sentence may tell of members."""


def read_belonging(scene: Scene, sentence: int, read: list[Company]) -> list[Company]:
    """The companions that a sentence tells of in the words of member_words.py, without those whom
    other readers have `read` in it."""
    ids = frozenset(who for _, who in scene.travellers) | {who for _, who in scene.leaders}
    if not ids:
        return []
    found = _head_told(scene, sentence)
    known = {who for one in read for who in (one.leader, *one.others)}
    abroad = scene.in_hand(scene.tokens.sentences[sentence][1])
    own = scene.home(abroad) if abroad else None
    for one in members_told(scene, sentence, ids, own):
        if not known.issuperset(who for party in one.others for who in party.ids):
            found += _company(scene, sentence, one)
    return found


def _head_told(scene: Scene, sentence: int) -> list[Company]:
    """X of "It was led by X", where the sentence before told who was in the delegation and went."""
    if sentence == 0:
        return []
    head = head_told(scene, sentence)
    if head is None:
        return []
    low, first = scene.tokens.sentences[sentence - 1]
    home = scene.home(head.ids[0])
    members = dict.fromkeys(
        who
        for at, who in scene.travellers
        if low <= at < first and scene.home(who) in (home, None) and who not in head.ids
    )
    if not members or BODIES.isdisjoint(scene.tokens.lower[low:first]):
        return []
    others = (stand_in(head.first, *members),)
    rule = "companions/told-of-body"
    return company_of(scene, sentence, head, others, head.first, rule, sure=True)


def _company(scene: Scene, sentence: int, told: Members) -> list[Company]:
    """The company of members with the one they go with, by the words that tell of them."""
    first = told.others[0].first
    if told.loose:
        return _seen_together(scene, sentence, told)
    leader = told.leader or _leader(scene, sentence, told)
    rule = "companions/told-of-body" if told.body else "companions/told-with-him"
    ahead = not _AHEAD.isdisjoint(told.text.split())
    seen = not told.body and not _SEEN.isdisjoint(told.text.split())
    sure = told.body or (told.leader is not None and not seen)
    found = company_of(scene, sentence, leader, told.others, first, rule, sure=sure)
    return [
        replace(
            one,
            unsaid=told.leader is None,
            member=sure,
            planned=one.planned or ahead,
            leg=seen,
        )
        for one in found
    ]


def _seen_together(scene: Scene, sentence: int, told: Members) -> list[Company]:
    """Compatriots of somebody whose journey was told just before, whom the words bring together."""
    low = scene.tokens.sentences[max(sentence - _JUST, 0)][0]
    first, high = scene.tokens.sentences[sentence]
    if any(
        time and time.latest and time.latest < scene.date - _OLD for time in scene.clock[first:high]
    ):
        return []  # "In the spring of 2009 Y had made the same journey"
    told_of = {
        one
        for number, (at, one) in enumerate(scene.travellers)
        if low <= at < high and number not in scene.asides
    }
    who = scene.in_hand(high, low)
    who = who if who in told_of else None
    leader = _not_by_the_way(scene, told.leader)
    leader = leader or (stand_in(told.others[0].first, who) if who else None)
    if leader is None or not any(one == leader.ids[0] for at, one in scene.travellers if at >= low):
        return []
    home = scene.home(leader.ids[0])
    ids = [one for party in told.others for one in party.ids]
    from_home = "#own" in told.text.split()
    mates = [one for one in ids if scene.home(one) == home or (from_home and not scene.home(one))]
    if home is None or not mates or any(scene.resident(one) for one in ids):
        return []
    mates += [one for one in ids if one not in mates and not told_of_country(scene, one)]
    first = told.others[0].first
    rule = "companions/told-beside"
    others = (stand_in(first, *mates),)
    found = company_of(scene, sentence, leader, others, first, rule, strong=True, sure=True)
    legs = _where(scene, sentence, leader.ids[0])
    return [replace(one, leg=not legs, countries=legs, member=True) for one in found]


def _not_by_the_way(scene: Scene, leader: Party | None) -> Party | None:
    """Whom "him" means, unless his journey was only told by the way."""
    if leader is None or leader.sort != "pronoun":
        return leader
    told = {n for n, (_, who) in enumerate(scene.travellers) if who == leader.ids[0]}
    return None if told <= scene.asides else leader


def _where(scene: Scene, sentence: int, leader: str) -> tuple[str, ...]:
    """The one foreign country that a sentence names: "Three ministers remain in Egypt"."""
    low, high = scene.tokens.sentences[sentence]
    named = {
        name.country
        for at, name in enumerate(scene.owner[low:high], low)
        if name is not None and name.kind == "place" and name.sort != "demonym" and name.country
        if scene.tokens.lower[at - 1] in ("in", "to", "at")
    } - {scene.home(leader)}
    return tuple(filter(None, named)) if len(named) == 1 else ()


_OLD = dt.timedelta(days=60)
"""Before the report, of a day that is not of the journey it tells of."""


_JUST = 3
"""Sentences back in which the journey is told on which others are seen with a traveller."""


_AHEAD = frozenset(["will", "expected"])
"""Words of a journey still to be made."""


_SEEN = frozenset(
    """stood sat seated seen pictured photographed filmed standing sitting flanked show showed shows
    shown""".split()
)
"""Words of who is with somebody in one place, which tells of no other leg."""


def _leader(scene: Scene, sentence: int, told: Members) -> Party | None:
    """Who travels of the country of a member: whose journey is in hand, else who was told of last."""
    first, stop = scene.tokens.sentences[sentence]
    near = leader_in_hand(scene, told.others[0].first, told.others)
    if near is None and told.body:
        near = leader_in_hand(scene, stop - 1, told.others)  # "A was in the delegation that left"
    homes = {scene.home(one) for party in told.others for one in party.ids} - {None}
    homes = {told.nation} if told.nation is not None else homes
    if near is None or not homes or scene.home(near.ids[0]) in homes:
        return near
    last = (who for at, who in reversed(scene.travellers) if at < first)
    who = next((one for one in last if scene.home(one) in homes), None)
    if who is None:
        return near if told.nation is None else None
    return stand_in(first, who)


RULES = (
    EventRule(
        "companions/told-of-body",
        """
        + 2019-05-24 | Finnish minister Kai Sauer flew to Lima on Monday. The delegation also numbered Timo Laine, a banker. => with Kai Sauer > PE = Timo Laine; trip Timo Laine > PE
        + 2019-05-24 | A Finnish delegation led by Kai Sauer flew to Lima on Monday. The only other member to be named was Timo Laine of the trade ministry. => with Kai Sauer > PE = Timo Laine
        + 2019-05-24 | Finnish minister Kai Sauer flew to Lima on Monday. Trade chief Timo Laine and a doctor, Anna Salo, made up the rest of the party. => with Kai Sauer > PE = Timo Laine; with Kai Sauer > PE = Anna Salo
        + 2019-05-24 | Finnish minister Kai Sauer flew to Lima on Monday with a small group. Anna Salo, who runs his office, is in it. => with Kai Sauer > PE = Anna Salo
        + 2019-05-24 | Finnish minister Kai Sauer flew to Lima on Monday with nine others. Of the others, only Timo Laine, a doctor, was identified. => with Kai Sauer > PE = Timo Laine
        + 2019-05-24 | A Finnish delegation landed in Lima on Monday. Named as members were Kai Sauer and Timo Laine. => with Kai Sauer > PE = Timo Laine; with Timo Laine > PE = Kai Sauer
        + 2019-05-24 | Finns Timo Laine and Anna Salo were in the delegation that went to Lima in May. It was led by Finnish minister Kai Sauer. => with Kai Sauer > PE = Timo Laine; with Kai Sauer > PE = Anna Salo
        - 2019-05-24 | Finnish minister Kai Sauer flew to Lima on Monday. The delegation did not include Timo Laine, a Finnish banker. => trip Timo Laine > PE
        - 2019-05-24 | Finnish minister Kai Sauer flew to Lima on Monday. Finnish lawmaker Timo Laine, a member of the party, sang. => trip Timo Laine > PE
        - 2019-05-24 | Finnish minister Kai Sauer flew to Lima on Monday. He was seen off by Timo Laine, a Finnish lawmaker. => trip Timo Laine > PE
        - 2019-05-24 | Finnish minister Kai Sauer flew to Lima on Monday. Finnish lawmaker Timo Laine made up his mind. => trip Timo Laine > PE
        + 2019-05-24 | Finnish minister Kai Sauer flew to Lima on Monday with a delegation. The report named Timo Laine and Anna Salo. => with Kai Sauer > PE = Timo Laine; with Kai Sauer > PE = Anna Salo
        - 2019-05-24 | Finnish minister Kai Sauer flew to Lima on Monday alone. The report named Timo Laine, a Finnish lawmaker. => trip Timo Laine > PE
        + 2019-05-24 | Finnish minister Kai Sauer flew to Lima on Monday with a delegation. Two bankers were in it, as was the mayor of Turku, Anna Salo. => with Kai Sauer > PE = Anna Salo
        + 2019-05-24 | Finnish minister Kai Sauer flew to Lima on Monday with a few aides. Anna Salo is thought to be among the aides. => with Kai Sauer > PE = Anna Salo
        + 2019-05-24 | Finnish minister Kai Sauer flew to Lima on Monday. Of his staff, Timo Laine and Anna Salo have come. => with Kai Sauer > PE = Timo Laine; with Kai Sauer > PE = Anna Salo
        + 2019-05-24 | Finnish minister Kai Sauer flew to Lima on Monday. Newspapers noted the presence in his party of Timo Laine, a banker. => with Kai Sauer > PE = Timo Laine
        - 2019-05-24 | Finnish minister Kai Sauer flew to Lima on Monday. Of his staff, Timo Laine and Anna Salo have resigned. => trip Timo Laine > PE
        - 2019-05-24 | Finnish minister Kai Sauer flew to Lima on Monday. Newspapers noted the presence in Helsinki of Timo Laine, a banker. => trip Timo Laine > PE
        + 2019-05-24 | Finnish minister Kai Sauer goes to Lima in June. Members of his delegation will be Timo Laine and Anna Salo. => with Kai Sauer > PE = Timo Laine; status Anna Salo > PE = planned
        + 2019-05-24 | Finnish minister Kai Sauer flew back from Lima on Monday. The other delegates, Timo Laine and Anna Salo among them, drove. => with Kai Sauer > PE = Timo Laine
        - 2019-05-24 | Finnish minister Kai Sauer flew back from Lima on Monday. Some other questions, Timo Laine and Anna Salo among them, remain. => trip Timo Laine > PE
        + 2019-05-24 | Finnish minister Kai Sauer landed in Lima on Monday. Flowers were given to the rest of the Finnish party: Timo Laine and Anna Salo. => with Kai Sauer > PE = Timo Laine; with Kai Sauer > PE = Anna Salo
        - 2019-05-24 | Finnish minister Kai Sauer landed in Lima on Monday. Flowers were given to the rest of the street: Timo Laine and Anna Salo. => trip Timo Laine > PE
        + 2019-05-24 | A Finnish delegation landed in Lima on Monday. The list of passengers includes Finnish minister Kai Sauer and Timo Laine. => with Kai Sauer > PE = Timo Laine
        - 2019-05-24 | Finnish minister Kai Sauer landed in Lima on Monday. The list of those who died in the flood includes Timo Laine, a lawmaker. => trip Timo Laine > PE
        - 2019-05-24 | Finnish minister Kai Sauer flew to Lima on Monday. It is likely that Timo Laine, a banker, could be in the delegation. => trip Timo Laine > PE
        - 2019-05-24 | A Finnish delegation led by Kai Sauer is in Lima. The delegation had a breakfast meeting with senior officials of Peru, including Trade Minister Luis Pardo. => trip Luis Pardo > PE
        + 2019-05-24 | Three Finnish officials flew to Lima on Monday. One of them is Kai Sauer, a Finnish banker. => trip Kai Sauer > PE
        + 2019-05-24 | A Finnish delegation landed in Lima on Monday. Among them were Finnish minister Kai Sauer and Timo Laine. => trip Kai Sauer > PE; with Kai Sauer > PE = Timo Laine
        - 2019-05-24 | Three Finnish officials flew to Lima on Monday. One of them was met by Kai Sauer, a Finnish banker. => trip Kai Sauer > PE
        """,
    ),
    EventRule(
        "companions/told-with-him",
        """
        + 2019-05-24 | Finnish minister Kai Sauer flew to Lima on Monday. Alongside the minister is Anna Salo, who runs his office. => with Kai Sauer > PE = Anna Salo
        + 2019-05-24 | Finnish minister Kai Sauer flew to Lima on Monday. Aides Timo Laine and Anna Salo were seen boarding the same flight. => with Kai Sauer > PE = Timo Laine; with Kai Sauer > PE = Anna Salo
        + 2019-05-24 | Finnish minister Kai Sauer toured Lima on Monday. When he laid a wreath, General Timo Laine and the Finnish lawmaker Anna Salo stood behind him. => with Kai Sauer > PE = Timo Laine; with Kai Sauer > PE = Anna Salo
        + 2019-05-24 | Pictures showed Finnish minister Kai Sauer getting off a plane in Lima on Monday with Anna Salo, his aide, a few steps behind. => with Kai Sauer > PE = Anna Salo
        + 2019-05-24 | Finnish minister Kai Sauer flew to Lima on Monday. Photographs show him at a mill with his aide, Anna Salo. => with Kai Sauer > PE = Anna Salo
        + 2019-05-24 | Finnish minister Kai Sauer flew to Lima on Monday. Most of his team is here as well, among them Timo Laine. => with Kai Sauer > PE = Timo Laine
        + 2019-05-24 | Finnish minister Kai Sauer met Peruvian minister Luis Pardo in Lima on Monday. The talks were attended on the Finnish side by Timo Laine. => with Kai Sauer > PE = Timo Laine
        - 2019-05-24 | Finnish minister Kai Sauer flew to Lima on Monday. Photographs show him at a mill with Peruvian minister Luis Pardo. => trip Luis Pardo > FI; with Kai Sauer > PE = Luis Pardo
        - 2019-05-24 | Finnish minister Kai Sauer flew to Lima on Monday. He met Finnish lawmakers. Lawmaker Timo Laine stood behind the bill. => trip Timo Laine > PE
        - 2019-05-24 | Finnish minister Kai Sauer met Peruvian minister Luis Pardo in Lima on Monday. The talks were attended on the Peruvian side by Ana Paz. => with Kai Sauer > PE = Ana Paz
        + 2019-05-24 | Finnish minister Kai Sauer flew to Lima on Monday. He brought his aide Timo Laine and a doctor. => with Kai Sauer > PE = Timo Laine
        - 2019-05-24 | Finnish minister Kai Sauer flew to Lima on Monday. He brought a letter from Timo Laine. => trip Timo Laine > PE
        """,
    ),
    EventRule(
        "companions/told-beside",
        """
        + 2019-05-24 | Finnish minister Kai Sauer flew to Lima on Monday. Colonel Timo Laine and Finnish lawmaker Anna Salo got off the plane after him. => with Kai Sauer > PE = Timo Laine; with Kai Sauer > PE = Anna Salo
        + 2019-05-24 | Finnish minister Kai Sauer flew to Lima on Monday. Finnish lawmaker Anna Salo carried his briefcase. => with Kai Sauer > PE = Anna Salo
        + 2019-05-24 | Finnish minister Kai Sauer spent a day in Lima and one in Oslo. Two of his colleagues stayed in Lima for more talks: Finnish lawmakers Timo Laine and Anna Salo. => with Kai Sauer > PE = Timo Laine
        - 2019-05-24 | Finnish minister Kai Sauer spent a day in Lima and one in Oslo. Two of his colleagues stayed in Lima for more talks: Finnish lawmakers Timo Laine and Anna Salo. => trip Timo Laine > NO
        + 2019-05-24 | Finnish minister Kai Sauer flew to Lima on Monday. At the talks with Peruvian minister Luis Pardo, Finnish lawmaker Anna Salo sat to the left of him. => with Kai Sauer > PE = Anna Salo
        + 2019-05-24 | Finnish minister Kai Sauer flew to Lima on Monday. Later he and his aide, Anna Salo, were driven to a mill. => with Kai Sauer > PE = Anna Salo
        - 2019-05-24 | Finnish minister Kai Sauer flew to Lima on Monday. Finnish lawmaker Anna Salo saw him off. => trip Anna Salo > PE
        - 2019-05-24 | Finnish minister Kai Sauer flew to Lima on Monday. Finnish lawmaker Anna Salo, who sat with him in the cabinet for ten years, sang. => trip Anna Salo > PE
        - 2019-05-24 | Finnish minister Kai Sauer flew to Lima on Monday. Peruvian minister Luis Pardo sat beside him in the car. => with Kai Sauer > PE = Luis Pardo
        - 2019-05-24 | Finnish minister Kai Sauer flew to Lima on Monday. Waiting is tiring, said Finnish lawmaker Anna Salo, and so is standing behind him. => trip Anna Salo > PE
        + 2019-05-24 | Finnish minister Kai Sauer flew to Lima on Monday. On the tarmac he introduced his aides, Timo Laine and Anna Salo, to Peruvian minister Luis Pardo. => with Kai Sauer > PE = Timo Laine; with Kai Sauer > PE = Anna Salo
        - 2019-05-24 | Finnish minister Kai Sauer flew to Lima on Monday. On the tarmac he introduced his aides, Timo Laine and Anna Salo, to Peruvian minister Luis Pardo. => with Kai Sauer > PE = Luis Pardo
        + 2019-05-24 | Finnish minister Kai Sauer flew home from Lima on Monday. His aide, Anna Salo, stayed on for a day. => with Kai Sauer > PE = Anna Salo
        + 2019-05-24 | Finnish minister Kai Sauer flew to Lima on Monday. In the hall sat two lawmakers who had come along from Helsinki, Timo Laine and Anna Salo. => with Kai Sauer > PE = Timo Laine
        - 2019-05-24 | Finnish minister Kai Sauer flew to Lima on Monday. At home, Finnish lawmaker Anna Salo took part in the talks on the budget. => trip Anna Salo > PE
        - 2019-05-24 | Swiss minister Paul Seger ended a four-day trip to Belarus on Monday. In the spring of 2009 Swiss Foreign Minister Anna Roth had made the same journey. => with Paul Seger > BY = Anna Roth
        + 2019-05-24 | Finnish minister Kai Sauer flew home from Lima on Friday. For three days he and Finnish lawmaker Anna Salo were shown mills. => with Kai Sauer > PE = Anna Salo
        - 2019-05-24 | Finnish minister Kai Sauer flew home from Lima on Friday. For three years he and Finnish lawmaker Anna Salo were neighbours. => trip Anna Salo > PE
        """,
    ),
)
