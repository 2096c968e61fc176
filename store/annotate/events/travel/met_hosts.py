"""Reads who came to where the report is from by hosts not named: "met Peruvian businessmen".

Hosts with a name are read at their meetings (meeting/met_abroad.py), talks that tell their own place
in talks_abroad.py.
"""

from __future__ import annotations

from store.annotate.events.clause.clauses import clause_start, clause_stop, verb_group
from store.annotate.events.clause.gatherings import FROM_AFAR
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Scene
from store.annotate.events.clause.timing import NO_TIMES, days_told
from store.annotate.events.judgement import polarity
from store.annotate.events.judgement.claims import Claim
from store.annotate.events.travel.making import presence_at_dateline
from store.annotate.events.travel.sessions import place_apart
from store.annotate.events.who.guests import guests_among, in_office
from store.annotate.events.who.subjects import subject_before
from store.model import Name, TimeExpression

MET = frozenset("met meets meeting talks told".split())


_HOSTS = frozenset(
    """officials leaders businessmen businesspeople lawmakers legislators authorities executives
    bankers editors students politicians parliamentarians deputies counterpart counterparts
    ministers investors academics troops dignitaries generals""".split()
)


_LOCAL = frozenset("local senior top ranking government".split())
"""Before hosts of whom no country is told: those of where the report comes from."""


_OF_MEETING = frozenset(
    "held hold holds holding had having during after for in at when while".split()
)
"""Before "talks", which are had."""


_PAST = 3
"""Days after which what was done here need not be of this stay."""


def may_meet_hosts(scene: Scene, index: int) -> bool:
    """Whether hosts without a name may be told behind the word."""
    return not _HOSTS.isdisjoint(scene.tokens.lower[index + 1 : index + 9])


def read_met_hosts(scene: Scene, index: int) -> list[Claim]:
    """ "X met Peruvian officials", "X held talks with his Peruvian counterpart", told in Lima.

    Asked where `may_meet_hosts`.
    """
    dateline, lower = scene.dateline, scene.tokens.lower
    if dateline is None or not dateline.country or scene.in_item:
        return []
    sentence = scene.sentence_at[index]
    first, stop = scene.tokens.sentences[sentence]
    word = lower[index]
    if not _of_the_country(scene, index, stop, dateline.country):
        return []
    if not FROM_AFAR.isdisjoint(lower[first:stop]):
        return []
    if word in ("talks", "meeting") and _OF_MEETING.isdisjoint(
        lower[max(index - 4, first) : index]
    ):
        return []
    if place_apart(scene, sentence) or _in_another_country(scene, dateline, sentence):
        return []
    agents = subject_before(scene, sentence, index)
    agents = in_office(scene, guests_among(scene, agents, dateline.country))
    if not agents or any(_of_other_days(scene, time) for time in scene.clock[first:stop]):
        return []
    verb = verb_group(scene, index, "past")
    between = lower[agents[-1].stop : index + 1]
    if not _TO_COME.isdisjoint(between) or (
        polarity.of_verb(scene, verb, clause_start(scene, index), clause_stop(scene, index))
        != "actual"
    ):
        return []
    none = NO_TIMES
    claims = presence_at_dateline(scene, agents, "trip/met-hosts", index, index, none)
    days = days_told(scene, first, stop)
    for claim in claims:
        claim.within = days[0] if days else None
    return claims


def _of_other_days(scene: Scene, time: TimeExpression | None) -> bool:
    """Whether a time is not of these days: what was done then need not be of this stay."""
    if time is None or time.earliest is None or time.latest is None:
        return False
    return time.latest > scene.date or (scene.date - time.latest).days > _PAST


_TO_COME = frozenset("will would to may might could should not never had".split())
"""Between who meets and the word: not done here, or not now."""


def _of_the_country(scene: Scene, index: int, stop: int, country: str) -> bool:
    """Whether hosts of the dateline's `country`, or local ones, follow: "met senior Thai officials"."""
    lower = scene.tokens.lower
    told = False
    for at in range(index + 1, min(index + 9, stop)):
        name = scene.owner[at]
        if name is not None:
            if name.kind != "place" or name.country != country:
                return False
            told = True
        elif lower[at] in _LOCAL:
            told = True
        if lower[at] in _HOSTS:
            return told
        if scene.tokens.classes[at] in ',;"' or lower[at] in ("by", "on", "in", "at", "that"):
            return False
    return False


def _in_another_country(scene: Scene, dateline: Name, sentence: int) -> bool:
    """Whether a sentence tells, behind the dateline, of a thing in another country: "in Chile"."""
    first, stop = scene.tokens.sentences[sentence]
    return any(
        name is not None
        and name.kind == "place"
        and scene.tokens.lower[name.first - 1] == "in"
        and name.country != dateline.country
        for name in scene.owner[max(first, dateline.stop) : stop]
    )


RULES = (
    EventRule(
        "trip/met-hosts",
        """
        + 2018-05-18 | MINSK, May 18 (AFP) -- Swiss Foreign Minister Paul Seger met Belarussian businessmen on Friday. => trip Paul Seger > BY; status Paul Seger > BY = ongoing; arrived Paul Seger > BY = 2018-05-17..2018-05-18
        + 2018-05-18 | MINSK, May 18 (AFP) -- Swiss Foreign Minister Paul Seger held talks with senior Belarussian officials on Friday. => trip Paul Seger > BY
        + 2018-05-18 | MINSK, May 18 (AFP) -- Swiss Foreign Minister Paul Seger called for calm on Friday during a meeting with local bankers. => trip Paul Seger > BY
        - 2018-05-18 | MINSK, May 18 (AFP) -- Swiss Foreign Minister Paul Seger met Chilean businessmen on Friday. => trip Paul Seger > BY
        - 2018-05-18 | MINSK, May 18 (AFP) -- Swiss Foreign Minister Paul Seger met Belarussian businessmen in Geneva on Friday. => trip Paul Seger > BY
        + 2018-05-18 | MINSK, May 18 (AFP) -- Swiss Foreign Minister Paul Seger held talks with senior officials on Friday. => trip Paul Seger > BY
        - 2018-05-18 | MINSK, May 18 (AFP) -- Swiss Foreign Minister Paul Seger held talks with senior officials in Italy. => trip Paul Seger > BY
        - 2018-05-18 | MINSK, May 18 (AFP) -- Swiss Foreign Minister Paul Seger held talks with senior Chilean officials on Friday. => trip Paul Seger > BY
        - 2018-05-18 | MINSK, May 18 (AFP) -- Swiss Foreign Minister Paul Seger met Belarussian businessmen in March. => trip Paul Seger > BY
        - 2018-05-18 | MINSK, May 18 (AFP) -- Swiss Foreign Minister Paul Seger did not meet Belarussian businessmen on Friday. => trip Paul Seger > BY
        - 2018-05-18 | MINSK, May 18 (AFP) -- Belarussian Foreign Minister Ivan Savin met local businessmen on Friday. => trip Ivan Savin > BY
        """,
    ),
)
