"""One article prepared for reading events: who, where and when stands at each token.

A `Scene` answers questions about tokens; a `Party` is a noun phrase that stands for an official. No
rule about travel is here.
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Set
from copy import copy
from dataclasses import dataclass, field
from itertools import compress
from typing import TYPE_CHECKING

from store.annotate.events.clause.triggers import Triggers
from store.annotate.tokens import Tokens
from store.model import Name, Official, TimeExpression

if TYPE_CHECKING:
    from store.annotate.events.clause.venues import Venue

PREPOSITIONS = frozenset(
    """of with by to for from between in at on against about over under into onto upon
    towards toward via near than including like despite among during through within
    alongside behind without across regarding concerning per off around""".split()
)


SUBORDINATORS = frozenset(
    """who whom whose which where when while after before since until till because although
    though as if but whether unless whereas once that""".split()
)


TITLE_WORDS = frozenset(
    """the a an his her their its this that new former then late outgoing incoming visiting
    acting deputy vice prime foreign first state general chief minister president
    secretary chairman chairwoman premier chancellor king queen prince princess pope
    leader envoy special senior top counterpart ambassador head director governor mayor
    speaker senator congressman dictator ruler mr. mrs. ms. dr. gen. col. lt. sen. rep.
    gov. sir lord professor defense defence finance trade interior economy ex commander
    marshal admiral colonel major official diplomat lawmaker negotiator assistant
    representative delegate monarch emperor sultan emir sheikh crown party ruling
    opposition communist government union host fellow designated elect president-elect
    prime-minister opposite junta militia faction regime palace parliamentary presidential ally spokesman spokeswoman current previous one-time veteran""".split()
)
"""Words of lower case that may stand between a preposition or verb and an official's name."""


_AT_HOME = frozenset("minister premier president chancellor king queen".split())
"""Offices whose holder is at no post abroad, whatever else he was."""


_POSTS = frozenset("delegation mission office bureau embassy consulate".split())
"""Bodies that stay abroad, where a title says in which country they are."""


_AT_A_POST = frozenset("representative coordinator administrator".split())


_POSTED = frozenset(
    "to in at for permanent resident humanitarian un u.n. ambassador commander".split()
)
"""In a title with one of `_AT_A_POST`: that its holder stays abroad."""


_HEAD = 80
"""Tokens at the head of an article in which its own dateline stands."""


_COMMANDS = frozenset("in force forces mission troops peacekeepers contingent".split())
"""Of a commander's office: that he stays abroad with them."""


@dataclass(slots=True)
class Party:
    """A noun phrase that stands for one or more officials.

    Nobody changes one. It is no tuple, whose fields are slower to read, and not frozen, which is
    slower to make.
    """

    first: int
    """Its first token, titles and adjectives included."""
    head: int
    """The first token of the name, or the pronoun, or the noun."""
    stop: int
    ids: tuple[str, ...]
    sort: str
    """name, pronoun, description"""
    possessive: bool = False
    visiting: bool = False
    """"visiting" stands among its titles."""


def stand_in(token: int, *ids: str) -> Party:
    """A phrase of one token for officials whom the text does not name there."""
    return Party(token, token, token + 1, ids, "description")


@dataclass(frozen=True, slots=True)
class Waiting:
    """A meeting of someone with a delegation whose head the next sentences may name."""

    sentence: int
    trigger: int
    agents: tuple[Party, ...]
    tense: str
    polarity: str


@dataclass(slots=True)
class Scene:
    """The article as the event rules see it; made by `make_scene`."""

    tokens: Tokens
    date: dt.date
    triggers: Triggers
    names: tuple[Name, ...]
    officials: dict[str, Official]
    international: bool
    """Whether two of the officials are known to be of different countries."""
    owner: list[Name | None]
    """The name that covers each token."""
    clock: list[TimeExpression | None]
    """The time expression that covers each token."""
    titled: list[str | None]
    """The official whose role's words cover each token."""
    dateline: Name | None
    capital_of: Callable[[str], str | None]
    """Country code -> place id of its capital ("FI/helsinki"), where known."""
    sex_by_name: Callable[[str], str | None]
    """Given name -> "f" or "m", of those that only women or only men bear."""
    first_people: list[tuple[int, str]] = field(default_factory=list)
    """(first token, official id) of each person mention in text order."""
    people_at: list[int] = field(default_factory=list)
    """The first tokens alone."""
    named_places: list[Name] = field(default_factory=list)
    """The names of places, in text order."""
    demonyms: list[int] = field(default_factory=list)
    """The first tokens of words of nationality."""
    marks: dict[int, list[int]] | None = None
    """Sentence -> the tokens at which a party may stand, in order; filled at the first question."""
    words: list[int] = field(default_factory=list)
    """Tokens of all words at which a reader, a party, a sex or a gathering may be found, in order:
    the lists of each are picked from these and not from the whole article."""
    forms: list[str] = field(default_factory=list)
    """The word at each of `words`, in lower case."""
    spoken: Set[str] = frozenset()
    """Those words, each once."""
    openings: dict[int, int] = field(default_factory=dict)
    """Sentence -> its first token behind its dateline, of those that have one."""
    sentence_at: list[int] = field(default_factory=list)
    """The number of the sentence that holds each token; one more entry for the article's end."""
    parties_of: dict[int, list[Party]] = field(default_factory=dict)
    """Parties by sentence number, filled when asked for."""
    leaders: list[tuple[int, str]] = field(default_factory=list)
    """(token, id) where someone was said to lead a delegation."""
    travellers: list[tuple[int, str]] = field(default_factory=list)
    """(token, id) of each claim of travel so far."""
    destinations: list[str] = field(default_factory=list)
    """The country of each claim in `travellers`."""
    asides: set[int] = field(default_factory=set)
    """Numbers of the entries of `travellers` that are told by the way (`topic`)."""
    planned: set[int] = field(default_factory=set)
    """Numbers of those that tell of what is still to come."""

    fellows: list[tuple[int, tuple[str, ...]]] = field(default_factory=list)
    """(token, ids) of those who were said to travel together, the leader first."""
    parted: list[tuple[int, str]] = field(default_factory=list)
    """(token, id) where one of them was said to go no farther with the others."""
    turns: dict[int, list[int]] = field(default_factory=dict)
    """The tokens at which a clause may end (`clauses`), by sentence number, as far as asked for."""
    clause_starts: dict[int, int] = field(default_factory=dict)
    """Token -> start of its clause (`clauses`), as far as asked for."""
    clause_stops: dict[int, int] = field(default_factory=dict)
    """Token -> end of its clause, as far as asked for."""
    last_places: dict[int, int] | None = None
    """Sentence -> the last token of it at which a place may stand (`destinations`), when asked."""
    sexes: dict[str, str] | None = None
    """Official id -> "f" or "m", where the article says so; filled when asked for."""
    venues: list[Venue] | None = None
    """The gatherings of the article; asked for by `venues.venues_of` alone."""
    session: bool | None = None
    """Whether a gathering is in session where the report comes from (`sessions`), when asked."""
    tells_of_gathering: bool | None = None
    """Whether any gathering has a place that is told (`gathering_in_hand`), when asked."""
    gathered: frozenset[str] | None = None
    """Whose offices gather there (`peers`), when asked."""
    items: list[Name] = field(default_factory=list)
    """The datelines of the later items of a round-up of news."""
    lead: Name | None = None
    """The article's own dateline, while that of an item is in force."""
    waiting: list[Waiting] = field(default_factory=list)
    """Meetings with a delegation whose head is not named yet."""

    def enter(self, sentence: int) -> None:
        """Takes the dateline of the item that a sentence of a round-up belongs to."""
        if not self.items:
            return
        if self.lead is None:
            self.lead = self.dateline
        stop = self.tokens.sentences[sentence][1]
        self.dateline = next((one for one in reversed(self.items) if one.first < stop), self.lead)

    @property
    def in_item(self) -> bool:
        """Whether a later item of a round-up is read, whose dateline is not the article's."""
        return self.lead is not None and self.dateline is not self.lead

    def home(self, official: str) -> str | None:
        """The country that the official represents, where known."""
        one = self.officials.get(official)
        return one.country if one else None

    def in_hand(self, token: int, low: int = 0) -> str | None:
        """Whose journey is spoken of at `token`: of those told from token `low` on the last one
        that is not told by the way, else the last one."""
        aside: str | None = None
        for number in range(len(self.travellers) - 1, -1, -1):
            at, who = self.travellers[number]
            if at >= token:
                continue
            if at < low:
                break
            if number not in self.asides:
                return self._first_with(number)
            aside = aside or who
        return aside

    def _first_with(self, number: int) -> str:
        """Whom the words name first that tell of a journey: X of "X, Y and Z flew to Oslo"."""
        at = self.travellers[number][0]
        while number and self.travellers[number - 1][0] == at:
            number -= 1
        return self.travellers[number][1]

    def people_in(self, first: int, stop: int) -> list[tuple[int, str]]:
        """Those of `first_people` from token `first` to before token `stop`."""
        people_at = self.people_at
        low = bisect_left(people_at, first)
        if low == len(people_at) or people_at[low] >= stop:
            return []
        return self.first_people[low : bisect_left(people_at, stop, low)]

    def together(self, token: int) -> tuple[int, tuple[str, ...]]:
        """Where those who travel together were told last before `token`, and who they are.

        The leader first; -1 and nobody where none were told.
        """
        told = self.fellows and [one for one in self.fellows if one[0] < token]
        if not told:
            return -1, ()
        lead = told[-1][1][0]
        ids = (
            one
            for at, some in told
            if some[0] == lead
            for one in some
            if not any(one == who and at < parted < token for parted, who in self.parted)
        )
        return told[-1][0], tuple(dict.fromkeys(ids))

    def led_last(self, token: int, low: int = 0) -> tuple[int, str] | None:
        """Where someone was last said to lead a delegation, from token `low` to before `token`,
        and who; whichever reader found it first."""
        told = (one for one in reversed(self.leaders) if low <= one[0] < token)
        return max(told, key=lambda one: one[0], default=None)

    def by_sentence(self, tokens: Iterable[int]) -> dict[int, list[int]]:
        """Some tokens by the number of their sentence, as they come."""
        found: dict[int, list[int]] = {}
        at = self.sentence_at
        for token in tokens:
            sentence = at[token]
            if sentence in found:
                found[sentence].append(token)
            else:
                found[sentence] = [token]
        return found

    def place_at(self, token: int) -> Name | None:
        """The place named at a token; None where none, something else or the text's end is."""
        name = self.owner[token] if token < len(self.owner) else None
        return name if name is not None and name.kind == "place" else None

    def words_of(self, kinds: Set[str]) -> list[int]:
        """The tokens among `words` whose word is one of some kinds, in order."""
        if kinds.isdisjoint(self.spoken):
            return []
        return list(compress(self.words, map(kinds.__contains__, self.forms)))

    def resident(self, official: str) -> bool:
        """Whether a present role of the official is a post abroad, such as an ambassador's."""
        one = self.officials.get(official)
        if one is None:
            return False
        residents = self.triggers.residents
        present = [role.title.lower().split() for role in one.roles if not role.former]
        for words in present:
            if not _AT_HOME.isdisjoint(words) and residents.isdisjoint(words):
                return False  # a minister who was an ambassador once
        for words in present:
            if not residents.isdisjoint(words):
                if residents.intersection(words) == {"charge"} and "in" in words:
                    continue  # "in charge of munitions"
                if "representative" in words and "trade" in words:
                    continue
                if "commander" in words and _COMMANDS.isdisjoint(words):
                    continue  # of a fleet or an army at home
                if not _AT_A_POST.isdisjoint(words) and _POSTED.isdisjoint(words):
                    continue  # "trade representative", "coordinator of policy": an office at home
                if "talks" in words:
                    continue  # "ambassador for normalization talks", "representative to the talks"
                if "roving" in words or "large" in words or "at-large" in words:
                    continue  # "ambassador at large"
                return "special" not in words
            if "embassy" in words:
                return True  # "cultural counsellor of the Finnish embassy"
            if "in" in words and not _POSTS.isdisjoint(words):
                post = min(words.index(one) for one in _POSTS.intersection(words))
                if "in" in words[post:]:  # not "head of the Cooperation in Europe mission"
                    return True  # "head of the EU delegation in Uganda"
        return False


def make_scene(
    tokens: Tokens,
    date: dt.date,
    triggers: Triggers,
    names: tuple[Name, ...],
    officials: tuple[Official, ...],
    times: tuple[TimeExpression, ...],
    capital_of: Callable[[str], str | None],
    sex_by_name: Callable[[str], str | None],
    words: list[int],
) -> Scene:
    """The scene of one article, in time linear in its length."""
    tokens = _with_not(tokens)
    size, lower = len(tokens), tokens.lower
    owner: list[Name | None] = [None] * size
    dateline: Name | None = None
    datelines: list[Name] = []
    places: list[Name] = []
    demonyms: list[int] = []
    people: list[tuple[int, str]] = []
    forms = [lower[token] for token in words]
    sentence_at: list[int] = []
    for number, (first, stop) in enumerate(tokens.sentences):
        sentence_at += [number] * (stop - first)
    sentence_at.append(max(len(tokens.sentences) - 1, 0))
    for name in names:
        kind, _, _, _, first, stop, official, country, sort, rule = name  # sooner than one by one
        if sort == "building" and country and lower[stop - 1] == "airport":
            # "Minsk International Airport", which the tables lack: a place to arrive at
            name = name._replace(kind="place", id=f"{country}/{official}", sort="site")
            kind = "place"
        owner[first] = name
        if stop - first > 1:
            owner[first:stop] = [name] * (stop - first)
        if kind == "person" and official:
            people.append((first, official))
        elif kind == "place":
            places.append(name)
            if sort == "demonym":
                demonyms.append(first)
            if rule == "place/dateline":
                if dateline is None or first < _HEAD:
                    dateline = name
                datelines.append(name)
    clock = _clock(tokens, times)
    openings: dict[int, int] = {}
    for name in datelines:
        if name is dateline or name.first >= _HEAD:
            dash = _forget_dateline_day(tokens, name, clock)
            if sentence_at[dash + 1] == sentence_at[name.first]:
                openings[sentence_at[name.first]] = dash + 1
    return Scene(
        tokens=tokens,
        date=date,
        triggers=triggers,
        names=names,
        officials={official.id: official for official in officials},
        international=len({official.country for official in officials} - {None}) > 1,
        owner=owner,
        clock=clock,
        titled=_titled(tokens, officials, triggers, people),
        dateline=dateline,
        items=[one for one in datelines if one.first >= _HEAD],
        capital_of=capital_of,
        sex_by_name=sex_by_name,
        first_people=people,
        people_at=[first for first, _ in people],
        named_places=places,
        demonyms=demonyms,
        words=words,
        forms=forms,
        spoken=frozenset(forms),
        openings=openings,
        sentence_at=sentence_at,
    )


_SHORT_NOT = ("n't", "n\u2019t")


_AS_WRITTEN = (*_SHORT_NOT, *map(str.upper, _SHORT_NOT))
"""The same in an article's text, which may be in capitals."""


def _with_not(tokens: Tokens) -> Tokens:
    """The tokens with "not" for "isn't", "won't" and the like, which no reader needs to know."""
    if not tokens.ends:
        return tokens
    # Those of a portion of a long text count in the whole of it.
    text, begin, end = tokens.text, tokens.ends[0] - len(tokens.words[0]), tokens.ends[-1]
    if all(text.find(short, begin, end) < 0 for short in _AS_WRITTEN):
        return tokens
    changed = copy(tokens)
    changed.lower = lower = list(tokens.lower)
    for short in _AS_WRITTEN:
        at = text.find(short, begin, end)
        while at >= 0:  # the text is searched many times quicker than a list of words
            index = bisect_right(tokens.ends, at)
            if lower[index].endswith(_SHORT_NOT):
                lower[index] = "not"
            at = text.find(short, at + 1, end)
    return changed


def _clock(tokens: Tokens, times: tuple[TimeExpression, ...]) -> list[TimeExpression | None]:
    """The time expression that holds each token."""
    ends = tokens.ends
    clock: list[TimeExpression | None] = [None] * len(tokens)
    for time in times:
        first = bisect_right(ends, time.start)
        clock[first] = time
        end = time.end
        while ends[first] < end:
            first += 1
            clock[first] = time
    return clock


def _titled(
    tokens: Tokens,
    officials: tuple[Official, ...],
    triggers: Triggers,
    people: list[tuple[int, str]],
) -> list[str | None]:
    """The id of the official whose office each token names.

    An office of several words, such as "Secretary of State", is told once of each official; before his
    other mentions the same words are looked for.
    """
    size, lower, ends = len(tokens), tokens.lower, tokens.ends
    titled: list[str | None] = [None] * size
    linked: dict[str, list[list[str]]] = {}
    for official in officials:
        for role in official.roles:
            first = bisect_right(ends, role.start)
            if first < size and lower[first] in triggers.verbs:
                # "sent Foreign Minister X": the verb is no part of the title, but "head of" is
                first += lower[first + 1 : first + 2] != ["of"]
            stop = bisect_left(ends, role.end) + 1
            if first < stop:
                titled[first:stop] = [official.id] * (stop - first)
                if not _LINKS.isdisjoint(lower[first:stop]):
                    linked.setdefault(official.id, []).append(lower[first:stop])
    for first, who in people if linked else ():
        for words in linked.get(who, ()):
            begin = first - len(words)
            if begin >= 0 and titled[first - 1] is None and lower[begin:first] == words:
                titled[begin:first] = [who] * len(words)
    return titled


_LINKS = frozenset("of for on to at in".split())
"""Words that join the parts of an office's title."""


def _forget_dateline_day(tokens: Tokens, dateline: Name, clock: list[TimeExpression | None]) -> int:
    """Takes the day of "HANOI, Nov. 2 (Xinhua) --" out of the first sentence's times. Gives the token
    of the dash; without one that of the name, which then opens the sentence."""
    limit = dateline.stop + 16
    index = tokens.classes.find("-", dateline.stop, limit)
    while index >= 0:
        if tokens.starts[index] > tokens.ends[index - 1]:
            clock[dateline.first : index] = [None] * (index - dateline.first)
            return index
        index = tokens.classes.find("-", index + 1, limit)
    return dateline.first - 1
