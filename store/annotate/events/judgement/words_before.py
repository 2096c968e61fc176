"""Says what the words before a trigger make of it: "ruled out a visit", "if he visits", "no visit".

The answers are those of polarity.py, which asks; "" where the words say nothing. What a word that
bears on the trigger makes of it is told in told_before.py; the auxiliaries of a verb are not read
here, what stands behind a noun is read in aftermath.py.
"""

from __future__ import annotations

from store.annotate.closed_words import HE_SHE_THEY
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Scene
from store.annotate.events.judgement.beside_visits import behind_fronted, only_tells_when
from store.annotate.events.judgement.told_before import Said, telling, what_is_made
from store.annotate.events.who.parties import parties_in

SCOPE_STOPS = frozenset(
    "during amid but although though while despite after before when since who which where why how".split()
)
"""Words behind which what was said before them no longer counts."""


def before(scene: Scene, first: int, trigger: int) -> str:
    """What the words of the sentence before `first` make of a trigger; "" where they say nothing."""
    lower = scene.tokens.lower
    low = scene.tokens.sentences[scene.sentence_at[trigger]][0]
    if first < len(lower) and (lower[first] in SCOPE_STOPS or _on_coming(lower, first, trigger)):
        return ""
    if only_tells_when(scene, first, low):
        return ""
    closed = _told_by_the_way(scene, first, low)
    first = _behind_whether(scene, first)
    asked = telling()
    for index in range(first - 1, _reaches_to(scene, first, low) - 1, -1):
        word = lower[index]
        if index in closed:
            continue
        if word in SCOPE_STOPS or word in (";", ":"):
            break
        if word == "as" and lower[index + 1] in HE_SHE_THEY:
            break  # "refused to be filmed as he boarded a plane for Rome"
        if word not in asked:
            continue
        if scene.owner[index] is not None or scene.clock[index] is not None:
            continue  # "Ban" and "May" are names here
        if word == "may" and lower[index + 1].isdigit():
            continue  # the day of a dateline
        said = Said(scene, index, first, trigger, low)
        if word == "if" and _even_if(said):
            break
        verdict = what_is_made(said)
        if verdict:
            return verdict
    return ""


_ASKING = frozenset("whether if that unless".split())


def _behind_whether(scene: Scene, first: int) -> int:
    """Where the list of subjects begins that stands between "whether" and a verb at `first`.

    What is not known of "whether A, his aide B or C visited Oslo" is not known of C either. `first`
    itself where its subject is no list behind such a word.
    """
    if scene.owner[first - 1] is None or first == 0:
        return first
    lower = scene.tokens.lower
    begin, count = first, 0
    for party in reversed(parties_in(scene, scene.sentence_at[first])):
        if party.stop > begin or party.possessive:
            continue
        between = lower[party.stop : begin]
        if between and (begin == first or _LINKS.isdisjoint(between) or len(between) > _LONGEST):
            break
        begin, count = party.first, count + 1
    return begin if count > 1 and lower[begin - 1] in _ASKING else first


_LINKS = frozenset([",", "or", "and"])
_LONGEST = 3
"""Tokens between two of a list, at most: ", or his"."""


_REACH = 13
"""Tokens before the phrase of a trigger in which a word may bear on it."""


def _reaches_to(scene: Scene, first: int, low: int) -> int:
    """The first token whose word may bear on a phrase that begins at `first`."""
    lower = scene.tokens.lower
    begin = max(low, first - _REACH, behind_fronted(scene, low, first))
    quoted = scene.tokens.classes.rfind(',"', begin, first)
    if quoted > begin and lower[quoted - 1] not in scene.triggers.reporting:
        return quoted + 2  # '"We hope for a group," X told reporters': what is quoted is closed
    return begin


def _even_if(said: Said) -> bool:
    """Whether a condition changes nothing: "Even if nobody comes, X will go"."""
    return said.within(10) and said.last_words(1) == ["even"] and "," in said.up_to_phrase()


def _on_coming(lower: list[str], first: int, trigger: int) -> bool:
    """Whether "on arriving" only says when something was done: "denied on arriving in Oslo that"."""
    return lower[first - 1] in ("on", "upon") and lower[trigger] in _COMING


_COMING = frozenset("arriving landing reaching returning leaving departing entering".split())


def _told_by_the_way(scene: Scene, first: int, low: int) -> range:
    """The tokens of the ", who had invited her, " or ", delayed by fog, " before the clause's verb."""
    lower = scene.tokens.lower
    verb = first
    begin = first - 4 if first - 4 > low else low
    while verb > begin and lower[verb - 1] != ",":
        verb -= 1
    comma = verb - 1
    if comma <= low or lower[comma] != ",":
        return range(0)
    for index in range(comma - 1, max(comma - 14, low), -1):
        if lower[index] == ",":
            return range(0)
        if lower[index - 1] == "," and (
            lower[index] in ("who", "whose", "whom") or _opens_an_aside(scene, index, low)
        ):
            return range(index, comma + 1)
    return range(0)


_ADVERBS = frozenset("never not long once twice already".split())


def _opens_an_aside(scene: Scene, index: int, low: int) -> bool:
    """Whether a participle behind a name's comma stands at `index`: "X, delayed by fog, came"."""
    participle = index + (scene.tokens.lower[index] in _ADVERBS)
    if index - 2 < low or not scene.tokens.lower[participle].endswith(("ing", "ed")):
        return False
    name = scene.owner[index - 2]
    return name is not None and name.kind == "person"


RULES = (
    EventRule(
        "trip/judge-asked-about",
        """
        + 2019-05-24 | Asked about Chilean President Luis Vega's coming visit to Slovakia, his aide spoke of trade. => trip Luis Vega > SK; status Luis Vega > SK = planned
        + 2019-05-24 | Asked about Chilean President Luis Vega's visit to Slovakia in March, his aide spoke of trade. => status Luis Vega > SK = completed
        - 2019-05-24 | Asked about a visit by Chilean President Luis Vega to Slovakia, his aide spoke of trade. => trip Luis Vega > SK
        - 2019-05-24 | Slovakia asked Chilean President Luis Vega to visit Slovakia in June. => trip Luis Vega > SK
        - 2019-05-24 | An aide laughed off reports that Chilean President Luis Vega had visited Slovakia on Monday. => trip Luis Vega > SK
        - 2019-05-24 | Reports that Chilean President Luis Vega was in Slovakia on Monday are making the rounds. => trip Luis Vega > SK
        + 2019-05-24 | Reports that Chilean President Luis Vega was in Slovakia on Monday proved correct. => trip Luis Vega > SK
        + 2019-05-24 | Reports that Chilean President Luis Vega will visit Slovakia on Monday were confirmed by an aide. => trip Luis Vega > SK
        + 2019-05-24 | The agency said in a report that Chilean President Luis Vega was in Slovakia on Monday. => trip Luis Vega > SK
        - 2019-05-24 | Chilean President Luis Vega will have to sit out talks in Slovakia on Monday. => trip Luis Vega > SK
        - 2019-05-24 | Chilean President Luis Vega's planned journey to Slovakia hangs on a vote. => trip Luis Vega > SK
        - 2019-05-24 | Chilean President Luis Vega's departure for Slovakia was held up by a strike. => status Luis Vega > SK = ongoing
        + 2019-05-24 | Chilean President Luis Vega refused to be filmed as he boarded a plane for Slovakia on Monday. => trip Luis Vega > SK
        - 2018-05-18 | Nothing in the statement touched on a trip to Peru by Swiss diplomat Paul Seger, which some had expected in June. => trip Paul Seger > PE
        + 2018-05-18 | Nothing happened on the trip to Peru by Swiss diplomat Paul Seger. => trip Paul Seger > PE
        """,
    ),
    EventRule(
        "trip/judge-day-of-dateline",
        """
        + 2019-05-24 | OSLO, May 24 -- King Harald travels to Poland on Saturday. => trip Harald > PL
        - 2019-05-24 | OSLO, May 24 -- King Harald may travel to Poland on Saturday. => trip Harald > PL
        + 2019-05-24 | Ending months of speculation, King Harald flew to Poland on Monday. => trip Harald > PL
        - 2019-05-24 | There was speculation King Harald might have flown to Poland on Monday. => trip Harald > PL
        + 2019-05-24 | Oslo no longer denies that King Harald went to Poland in March. => trip Harald > PL
        + 2019-05-24 | King Harald denied on arriving in Warsaw on Monday that he was ill. => trip Harald > PL
        + 2019-05-24 | Postponed from March because of the snow, a visit to Poland by King Harald begins on Monday. => status Harald > PL = planned
        + 2019-05-24 | After a week of talk that the visit was off, Chilean President Luis Vega landed in Bratislava on Monday. => status Luis Vega > SK = ongoing
        + 2019-05-24 | Having ruled out a journey in January, Chilean President Luis Vega went to Slovakia in April. => status Luis Vega > SK = completed
        + 2019-05-24 | With the summit called off, a visit to Slovakia by Chilean President Luis Vega began on Monday. => status Luis Vega > SK = ongoing
        - 2019-05-24 | Despite pleas from Bratislava, Chilean President Luis Vega cancelled a visit to Slovakia on Monday. => status Luis Vega > SK = ongoing
        + 2019-05-24 | Chilean President Luis Vega denied having met bankers on a visit to Slovakia in March. => status Luis Vega > SK = completed
        - 2019-05-24 | Chilean President Luis Vega denied having gone on a visit to Slovakia in March. => trip Luis Vega > SK
        + 2019-05-24 | Chilean President Luis Vega lost no time in flying to Slovakia on Monday. => trip Luis Vega > SK
        - 2019-05-24 | Chilean President Luis Vega had no time for flying to Slovakia on Monday. => trip Luis Vega > SK
        + 2019-05-24 | It was not until April that Chilean President Luis Vega was able to visit Slovakia. => status Luis Vega > SK = completed
        - 2019-05-24 | The idea of a summit in Bratislava between Chilean President Luis Vega and King Harald of Norway was hailed. => trip Luis Vega > SK
        - 2019-05-24 | A summit in Bratislava between Chilean President Luis Vega and King Harald of Norway never got beyond a letter. => trip Luis Vega > SK
        + 2019-05-24 | Not even the snow kept Chilean President Luis Vega from visiting Slovakia in April. => status Luis Vega > SK = completed
        - 2019-05-24 | Neither King Harald nor Chilean President Luis Vega will be in Bratislava next week. => trip Luis Vega > SK
        + 2019-05-24 | It was not until April that Chilean President Luis Vega went to Slovakia. => arrived Luis Vega > SK = 2019-04-01..2019-04-30
        + 2019-05-24 | Chilean President Luis Vega, whose first trip to Slovakia was put off in 2016, went there in April. => arrived Luis Vega > SK = 2019-04-01..2019-04-30
        + 2019-05-24 | A strike delayed but did not prevent a visit to Slovakia by Chilean President Luis Vega in April. => status Luis Vega > SK = completed
        + 2019-05-24 | The cancellation of a ball did not mar a visit to Slovakia by Chilean President Luis Vega in April. => status Luis Vega > SK = completed
        - 2019-05-24 | The cancellation of a visit to Slovakia by Chilean President Luis Vega in April was regretted. => status Luis Vega > SK = completed
        + 2019-05-24 | Nothing came of the talks that Chilean President Luis Vega held in Bratislava in April. => status Luis Vega > SK = completed
        - 2019-05-24 | Nothing came of the visit that Chilean President Luis Vega was to make to Slovakia in April. => status Luis Vega > SK = completed
        + 2019-05-24 | Having refused twice, Chilean President Luis Vega at last came to Slovakia in April. => status Luis Vega > SK = completed
        + 2019-05-24 | Chilean President Luis Vega did not stay long in Slovakia in April. => status Luis Vega > SK = completed
        - 2019-05-24 | Chilean President Luis Vega did not stay in Slovakia in April. => status Luis Vega > SK = completed
        + 2019-05-24 | Chilean President Luis Vega was in Slovakia in April but did not see King Harald of Norway. => status Luis Vega > SK = completed
        + 2019-05-24 | A plan to cancel the trip was overruled, and Chilean President Luis Vega flew to Slovakia in April. => status Luis Vega > SK = completed
        + 2019-05-24 | Chilean President Luis Vega ended on Thursday a visit to Slovakia that had been marred by the cancellation of a ball. => status Luis Vega > SK = completed
        - 2019-05-24 | Aides spoke last month of a meeting between Chilean President Luis Vega and King Harald of Norway in Bratislava. => trip Luis Vega > SK
        - 2019-05-24 | A paper in Bratislava reported that Chilean President Luis Vega had slipped into the country. An aide called the story absurd. => trip Luis Vega > SK
        + 2019-05-24 | Chilean President Luis Vega, who was not expected in Bratislava until Thursday, arrived on Tuesday. => arrived Luis Vega > SK = 2019-05-21
        - 2019-05-24 | In March, Chilean President Luis Vega was expected in Bratislava. => status Luis Vega > SK = planned
        - 2019-05-24 | Chilean President Luis Vega had been due in Bratislava on Monday. => status Luis Vega > SK = completed
        - 2019-05-24 | It was not clear whether Chilean President Luis Vega, his aide Ana Paz or Foreign Minister Pedro Soto visited Slovakia last week. => trip Pedro Soto > SK
        - 2019-05-24 | It is not known if Chilean President Luis Vega, Foreign Minister Pedro Soto and his aide Ana Paz visited Slovakia last week. => trip Luis Vega > SK
        - 2019-05-24 | Officials denied that Chilean President Luis Vega, his aide Ana Paz or Foreign Minister Pedro Soto visited Slovakia last week. => trip Pedro Soto > SK
        + 2019-05-24 | Officials said that Chilean President Luis Vega, his aide Ana Paz and Foreign Minister Pedro Soto visited Slovakia last week. => trip Pedro Soto > SK; trip Luis Vega > SK
        + 2019-05-24 | Asked whether it rained, Foreign Minister Pedro Soto of Chile, who visited Slovakia last week, laughed. => trip Pedro Soto > SK
        """,
    ),
)
