"""Reads who sits in the gathering that an article reports on from where it is held.

"BRUSSELS - Ministers failed to agree … said the Danish minister, who chaired the meeting": no
place is told but the dateline's. Whether there is such a gathering is decided in sessions.py;
gatherings whose place the text tells are read in attendance.py.
"""

from __future__ import annotations

from itertools import compress

from store.annotate.closed_words import HAVE_OR_HAVING
from store.annotate.events.clause.clauses import clause_start, clause_stop, verb_group
from store.annotate.events.clause.gatherings import FROM_AFAR
from store.annotate.events.clause.lists import led_by, rest_of_list, whole_list
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Party, Scene
from store.annotate.events.clause.timing import NO_TIMES, days_told
from store.annotate.events.clause.venues import venues_of
from store.annotate.events.clause.venues_meant import venue_of
from store.annotate.events.judgement import polarity
from store.annotate.events.judgement.claims import Claim
from store.annotate.events.travel.making import presence_at_dateline
from store.annotate.events.travel.peers import among_peers
from store.annotate.events.travel.sessions import HELD, WEEK, place_apart, session_here
from store.annotate.events.who.guests import guests_among, in_office, is_counterpart
from store.annotate.events.who.parties import parties_in
from store.annotate.events.who.subjects import subject_of

_SPOKE = frozenset(
    """said told warned urged called insisted added stressed declared argued proposed announced
    appealed pledged vowed demanded noted""".split()
)


_CHAIRED = frozenset(
    """chaired chairing chairs presided presiding addressed addressing attended attending joined
    opened""".split()
)


_GAVE = frozenset("made gave delivered".split())
"""Before "a speech"."""


_ACTED = frozenset(
    """thanked blamed rejected praised hailed welcomed criticised criticized agreed refused backed
    opposed admitted conceded acknowledged expressed suggested complained defended pressed pushed
    handed signed discussed condemned accused asked denounced deplored regretted pointed described
    lamented dismissed voiced says say stated recalled reiterated pleaded lashed indicated
    explained reminded cautioned cast remarked spoke hoped sounded struck predicted declined
    quipped joked maintained contended countered replied objected protested hinted shrugged
    signalled signaled predicts insists warns repeated renewed reaffirmed attacked slammed blasted
    rebuked chided assailed confirmed sealed clinched vetoed threatened""".split()
)
"""What those who gather do there besides speaking."""


_TURNS = frozenset(["but", ";"])
"""Before what is told of somebody else: "talks were frozen in May, but X said"."""


_VERBS = _SPOKE | _CHAIRED | _GAVE | _ACTED


_ELSEWHERE = frozenset(
    """statement interview radio television tv parliament lawmakers newspaper daily magazine letter
    message spokesman spokeswoman earlier capital home tweeted twitter wrote weekly column cabinet
    lower senate congress""".split()
)
"""In a sentence with one of these, who speaks may have done so at home."""


_PRESS = frozenset(
    "reporters journalists newsmen delegates participants ministers press media".split()
)


_SPEECHES = frozenset("speech speeches address addresses remarks intervention".split())


_SPEECH_KINDS = frozenset("keynote opening closing".split())


_AFTER = frozenset("after during at following outside".split())


_OFFICES = ("delegate", "negotiator", "delegation")


def read_in_session(scene: Scene, sentence: int) -> list[Claim]:
    """The presence of those who speak in or preside over the gathering, in one sentence."""
    dateline = scene.dateline
    if dateline is None or dateline.country is None or not session_here(scene):
        return []
    first, stop = scene.tokens.sentences[sentence]
    lower = scene.tokens.lower
    verbs = [
        verb
        for verb in compress(range(first, stop), map(_VERBS.__contains__, lower[first:stop]))
        if scene.owner[verb] is None
    ]
    if not verbs or place_apart(scene, sentence):
        return []
    found: list[Claim] = []
    for verb in verbs:
        word = lower[verb]
        agents = _agents(scene, sentence, verb)
        if word in _GAVE:
            if _SPEECHES.isdisjoint(lower[verb + 1 : verb + 5]):
                continue
            # "the team led by A and B made opening speeches, and so did that led by C"
            parties = parties_in(scene, sentence)
            agents += tuple(
                party
                for number, party in enumerate(parties)
                if any(led_by(scene, one) for one in whole_list(scene, parties, number))
                and party not in agents
            )
        agents = tuple(
            one
            for one in agents
            # not "said that X had not been invited, but stressed"
            if one.sort == "name" and not {"not", "never"} & set(lower[one.stop : verb])
        )
        agents = guests_among(scene, agents, dateline.country)
        agents = tuple(one for one in agents if not _is_elsewhere(scene, one, sentence))
        agents = in_office(scene, agents) or tuple(one for one in agents if _sent_by(scene, one))
        group_ = verb_group(scene, verb, "past")
        if agents and not _linked(scene, verb, stop, agents):
            turn = max((at for at in range(first + 1, verb) if lower[at] in _TURNS), default=first)
            comma = next((at for at in range(verb, stop) if lower[at] == ","), stop)
            agents = () if group_.words & HAVE_OR_HAVING else _peers(scene, agents, turn, comma)
        if not agents:
            continue
        low, high = clause_start(scene, verb), clause_stop(scene, verb)
        behind = agents[0].first > verb  # '"We shall not yield," said X': not X's denial
        if group_.tense == "future" or (
            not behind and polarity.of_verb(scene, group_, low, high) != "actual"
        ):
            continue
        days = days_told(scene, first, stop)
        if days and not 0 <= (scene.date - days[0].earliest).days <= 3:
            continue
        some = presence_at_dateline(scene, agents, "trip/in-session", verb, verb, NO_TIMES)
        for claim in some:
            claim.within = days[0] if days else None
        found += some
    return found


def _is_elsewhere(scene: Scene, party: Party, sentence: int) -> bool:
    """Whether the last journey told of somebody, in the sentences just before, led elsewhere."""
    low = scene.tokens.sentences[max(sentence - _JUST, 0)][0]
    here = scene.dateline.country if scene.dateline is not None else None
    for number in range(len(scene.travellers) - 1, -1, -1):
        token, who = scene.travellers[number]
        if token < low:
            break
        if who in party.ids:
            return scene.destinations[number] != here
    return False


_JUST = 3
"""Sentences before one in which it may be told where its speaker is."""


def read_beside(scene: Scene, index: int) -> list[Claim]:
    """ "told reporters on the sidelines of a meeting", of no other place than the report's."""
    dateline, lower = scene.dateline, scene.tokens.lower
    if dateline is None or dateline.country is None or dateline.sort == "country":
        return []
    sentence = scene.sentence_at[index]
    first, stop = scene.tokens.sentences[sentence]
    held = next((at for at in range(index + 1, min(index + 16, stop)) if lower[at] in HELD), -1)
    if lower[index - 2 : index] != ["on", "the"] or held < 0 or venue_of(scene, held) is not None:
        return []  # what is told of its place is read in attendance.py
    if (
        not FROM_AFAR.isdisjoint(lower[first:stop])
        or place_apart(scene, sentence)
        or any(one.stop.country != dateline.country for one in venues_of(scene))
        or _long_ago(scene, first, stop)
    ):
        return []
    agents: tuple[Party, ...] = ()
    verb = index
    if (
        not (_SPEECHES | {"comments"}).isdisjoint(lower[first + 1 : first + 3])
        and lower[index - 3] == "came"
    ):
        agents = tuple(one for one in parties_in(scene, sentence) if one.first == first)
    for at in range(index - 3, max(index - 12, first), -1):
        if lower[at] in ("said", "told") and scene.owner[at] is None and not agents:
            agents, verb = _agents(scene, sentence, at), at
            break
    agents = in_office(scene, guests_among(scene, agents, dateline.country))
    return presence_at_dateline(scene, agents, "trip/beside", verb, index, NO_TIMES)


def _agents(scene: Scene, sentence: int, verb: int) -> tuple[Party, ...]:
    """The subject of the verb, before it or right behind it ('…," said X, who …')."""
    lower = scene.tokens.lower
    found = subject_of(scene, verb_group(scene, verb, "past").first, False)
    if found or lower[verb] not in ("said", "added", "warned"):
        return found
    parties = parties_in(scene, sentence)
    for number, party in enumerate(parties):
        if verb < party.first + 1 <= verb + 3 and not party.possessive:
            if {",", "that", "and"} & set(lower[verb : party.first]):
                return ()
            return rest_of_list(scene, parties, number)
    return ()


def _linked(scene: Scene, verb: int, stop: int, agents: tuple[Party, ...]) -> bool:
    """Whether what is done ties the official to the gathering."""
    lower = scene.tokens.lower
    word = lower[verb]
    if word in _GAVE:
        return True
    if word in _CHAIRED:
        near = lower[verb + 1 : min(verb + 8, stop)]
        return not HELD.isdisjoint(near) and near[:1] in (["the"], ["a"], ["in"], ["over"])
    if word == "told":
        near = lower[verb + 1 : verb + 4]
        if near[:1] == ["the"] and near[1:2] and near[1] in HELD | {"gathering"}:
            return True
        near = near[1:] if near[:1] == ["the"] else near
        if near and near[0] in _PRESS and "by" not in lower[verb : verb + 5]:
            return "telephone" not in lower[verb:stop] and "phone" not in lower[verb:stop]
    if word != "told" and _of_a_delegation(scene, agents[0].ids[0]):
        return True
    for index in range(max(verb - 14, 0), min(verb + 16, stop)):
        if lower[index] in _SPEECHES and not _SPEECH_KINDS.isdisjoint(lower[index - 2 : index]):
            return True
        if index > verb and lower[index] in _AFTER and lower[index + 1 : index + 2] == ["the"]:
            near = lower[index + 2 : index + 6]
            if not HELD.isdisjoint(near) and "news" not in near and "press" not in near:
                return not _long_ago(scene, index, stop)
    return False


def _of_a_delegation(scene: Scene, official: str) -> bool:
    """Whether the text makes an official a delegate, or tells that he leads a delegation."""
    return any(who == official for _, who in scene.leaders) or any(
        any(office in role.title.lower() for office in _OFFICES) and not role.former
        for role in scene.officials[official].roles
    )


def _peers(scene: Scene, agents: tuple[Party, ...], first: int, stop: int) -> tuple[Party, ...]:
    """Those who hold an office of those who gather, and do not speak from elsewhere."""
    words = scene.tokens.lower[first:stop]
    if not (_ELSEWHERE | FROM_AFAR).isdisjoint(words) or _long_ago(scene, first, stop):
        return ()
    return tuple(
        one
        for one in agents
        if is_counterpart(scene, one) or among_peers(scene, one.ids[0], _sent_by(scene, one))
    )


def _sent_by(scene: Scene, party: Party) -> bool:
    """Whether a name stands behind its country's alone, as that of one minister among others:
    "while Spain's X demanded more"."""
    name = scene.owner[party.first] or scene.owner[party.head - 2]
    return (
        not scene.officials[party.ids[0]].roles
        and scene.tokens.classes[party.head - 1] == "s"
        and name is not None
        and name.kind == "place"
        and name.sort == "country"
    )


def _long_ago(scene: Scene, first: int, stop: int) -> bool:
    """Whether an old time stands beside: "proposed it at the first summit in 1994"."""
    return any(
        time is not None and time.latest is not None and time.latest < scene.date - WEEK
        for time in scene.clock[first:stop]
    )


RULES = (
    EventRule(
        "trip/in-session",
        """
        + 2006-11-14 | LUXEMBOURG, Nov. 14 (AFP) -- EU trade ministers failed to agree on tea on Tuesday. Polish Trade Minister Jan Kowal complained, while Spain's Miguel Canete demanded more. => trip Jan Kowal > LU; trip Miguel Canete > LU
        + 2006-11-14 | MINSK, Nov. 14 (AFP) -- European leaders ended a summit here on Tuesday. "We shall not yield," said Swiss President Paul Seger. => trip Paul Seger > BY
        + 2006-11-14 | MINSK, Nov. 14 (AFP) -- Trade ministers of nine countries failed to agree on Tuesday on tea. "We will try again," said Swiss minister Paul Seger, who chaired the ministers' meeting. => trip Paul Seger > BY; status Paul Seger > BY = ongoing
        + 2006-11-14 | MINSK, Nov. 14 (AFP) -- The five-party talks resumed on Tuesday. Norway's chief delegate Jonas Store said that nothing had changed. => trip Jonas Store > BY
        + 2006-11-14 | MINSK, Nov. 14 (AFP) -- Ministers gathered for talks on Tuesday. Norwegian minister Jonas Store told delegates that nothing had changed. => trip Jonas Store > BY
        + 2006-11-14 | MINSK, Nov. 14 (AFP) -- Finance ministers of nine countries agreed at talks on Tuesday on tea. "That will do," said Swiss Finance Minister Paul Seger. => trip Paul Seger > BY
        - 2006-11-14 | MINSK, Nov. 14 (AFP) -- Finance ministers of nine countries agreed at talks on Tuesday on tea. "That will do," said Swiss Health Minister Paul Seger. => trip Paul Seger > BY
        + 2006-11-14 | MINSK, Nov. 14 (AFP) -- Peace talks between two parties opened here on Tuesday. The team led by Swiss ministers Paul Seger and Guy Parmelin made opening speeches. => trip Paul Seger > BY; trip Guy Parmelin > BY
        - 2006-11-14 | MINSK, Nov. 14 (AFP) -- Ministers of the region will hold a summit in Riga. Norwegian minister Jonas Store told delegates that nothing had changed. => trip Jonas Store > BY
        - 2006-11-14 | MINSK, Nov. 14 (AFP) -- The five-party talks resumed on Tuesday. Norwegian minister Jonas Store said that nothing had changed. => trip Jonas Store > BY
        + 2006-11-14 | MINSK, Nov. 14 (AFP) -- European leaders opened a summit on peat here on Tuesday. Swiss President Paul Seger thanked the delegates for their patience. => trip Paul Seger > BY
        - 2006-11-14 | MINSK, Nov. 14 (AFP) -- European leaders opened a summit on peat here on Tuesday. Swiss President Paul Seger has thanked them for their patience. => trip Paul Seger > BY
        - 2006-11-14 | MINSK, Nov. 14 (AFP) -- European leaders opened a summit on peat here on Tuesday. Swiss President Paul Seger, who was absent, thanked them for their patience. => trip Paul Seger > BY
        - 2006-11-14 | MINSK, Nov. 14 (AFP) -- European leaders will open a summit on peat on Thursday. Swiss President Paul Seger thanked them for their patience. => trip Paul Seger > BY
        + 2006-11-14 | MINSK, Nov. 14 (AFP) -- Trade ministers of the region ended two days of talks on tea here on Tuesday. Swiss Trade Minister Paul Seger blamed the weather. => trip Paul Seger > BY
        - 2006-11-14 | MINSK, Nov. 14 (AFP) -- Trade ministers of the region ended two days of talks on tea here on Tuesday. In Bern, Swiss Trade Minister Paul Seger blamed the weather. => trip Paul Seger > BY
        + 2006-11-14 | MINSK, Nov. 14 (AFP) -- Leaders from Africa told the EU here on Tuesday at a summit that they needed aid. "Do not try to change us," said Botswana's President Festus Mogae. => trip Festus Mogae > BY
        - 2006-11-14 | MINSK, Nov. 14 (AFP) -- EU leaders said here on Tuesday at a summit that they would give aid. "Do not try to change us," said Botswana's President Festus Mogae. => trip Festus Mogae > BY
        + 2006-11-14 | MINSK, Nov. 14 (AFP) -- OPEC ministers were meeting here on Tuesday. Norwegian Energy Minister Jonas Store renewed his call, adding that the cut of October was not enough. => trip Jonas Store > BY
        - 2006-11-14 | MINSK, Nov. 14 (AFP) -- OPEC ministers were meeting here on Tuesday. Norwegian Energy Minister Jonas Store renewed his call in October for a cut. => trip Jonas Store > BY
        + 2006-11-14 | MINSK, Nov. 14 (AFP) -- OPEC ministers were meeting here on Tuesday. Norwegian Energy Minister Jonas Store repeated his call for a cut. => trip Jonas Store > BY
        - 2006-11-14 | MINSK, Nov. 14 (AFP) -- OPEC ministers were meeting here on Tuesday. Norwegian Prime Minister Jonas Store repeated his call for a cut. => trip Jonas Store > BY
        + 2006-11-14 | MINSK, Nov. 14 (AFP) -- Norway and Poland broke off talks here on Tuesday. Jonas Store, Norway's chief negotiator, complained. => trip Jonas Store > BY
        - 2006-11-14 | MINSK, Nov. 14 (AFP) -- Norway and Poland broke off talks on Tuesday. Jonas Store, Norway's chief negotiator, complained. => trip Jonas Store > BY
        + 2006-11-14 | MINSK, Nov. 14 (AFP) -- European leaders opened a summit on peat here on Tuesday. Polish Foreign Minister Jan Kowal sounded a hopeful note. => trip Jan Kowal > BY
        - 2006-11-14 | MINSK, Nov. 14 (AFP) -- European leaders opened a summit on peat here on Tuesday. Polish Farm Minister Jan Kowal sounded a hopeful note. => trip Jan Kowal > BY
        + 2006-11-14 | MINSK, Nov. 14 (AFP) -- The 13th summit of the tea league ended here on Tuesday. Swiss President Paul Seger called on all members to act. => trip Paul Seger > BY
        - 2006-11-14 | MINSK, Nov. 14 (AFP) -- A business summit ended here on Tuesday. Swiss President Paul Seger called on all firms to act. => trip Paul Seger > BY
        + 2006-11-14 | MINSK, Nov. 14 (AFP) -- Foreign ministers of nine countries agreed on tea here on Tuesday. Polish Foreign Minister Jan Kowal attacked the deal. => trip Jan Kowal > BY
        - 2006-11-14 | MINSK, Nov. 14 (AFP) -- EU foreign ministers agreed on new rules here on Tuesday. US Secretary of State Colin Powell criticised the rules. => trip Colin Powell > BY
        """,
    ),
    EventRule(
        "trip/beside",
        """
        + 2006-11-14 | MINSK, Nov. 14 (AFP) -- Norwegian minister Jonas Store told reporters on the sidelines of a forestry meeting that nothing had changed. => trip Jonas Store > BY; status Jonas Store > BY = ongoing
        + 2006-11-14 | MINSK, Nov. 14 (AFP) -- Norwegian minister Jonas Store praised the deal. His comments came on the sidelines of a forestry conference. => trip Jonas Store > BY
        - 2006-11-14 | MINSK, Nov. 14 (AFP) -- Norwegian minister Jonas Store told reporters on the sidelines of a forestry meeting in Oslo that nothing had changed. => trip Jonas Store > BY
        - 2006-11-14 | MINSK, Nov. 14 (AFP) -- Belarusian minister Ivan Savin told reporters on the sidelines of a forestry meeting that nothing had changed. => trip Ivan Savin > BY
        """,
    ),
)
