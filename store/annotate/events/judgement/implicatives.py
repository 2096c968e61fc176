"""Says whether an infinitive or a gerund hangs on a word with which it is done, an implicative.

"managed to visit", "flew there to meet", "spent May touring" tell of something done; "longs to visit",
"it is time for X to go", "the idea of X going" do not. Few words bring it about and many do not, so
the few are listed, and every other word leaves it open. Words that deny what hangs on them ("lacked
the strength to go") are for infinitives.py.
"""

from __future__ import annotations

from store.annotate.closed_words import HAVE_OR_HAVING, HE_OR_SHE, HIM_HER_THEM
from store.annotate.events.clause.clauses import VerbGroup
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import SUBORDINATORS, Scene
from store.annotate.events.clause.timing import any_to_come
from store.annotate.events.judgement.undone import PLANS
from store.annotate.events.who.parties import parties_in

_BRINGS_ABOUT = frozenset(
    """but managed manages agrees used decides chose chooses chosen opted opts elected resolved
    happened happens hastened dared bothered forced obliged compelled appointed assigned named
    delegated deputed mandated selected tapped designated instructed ordered tasked authorised
    authorized contrived prepares preparing cleared allowed permitted enabled helped helps
    helping required booked bound happy glad pleased delighted honoured honored proud promises
    there here home abroad again ashore aboard permission clearance authorisation authorization""".split()
)
"""Words before "to visit" with which it is done, or meant to be done by whoever decides it: besides the
verbs of going and the words of planning in triggers.toml."""


_ORDINALS = frozenset(
    """first second third fourth fifth sixth last latest next only previous recent
    highest-ranking highest-level highest top-ranking most-senior among""".split()
)


_TAKING_TIME = frozenset("used using seized seizing interrupted crossed spared cleared".split())
"""Verbs of making time for what is then done."""


_TIME_AT = 9
"""Tokens from the verb to the last word before the infinitive, at most."""


_ORDINAL_AT = 12
"""Tokens from "the first" to "to visit", at most: "the first Peruvian head of state since 1990"."""


_MERE_WORDS = frozenset(
    """petition petitions campaign campaigns pressure call calls appeal appeals plea pleas
    means drive longing itch yearning""".split()
)
"""Nouns before "to go" after which nobody need go, whatever is done with them."""


_WISHES = frozenset(
    """invitation invitations request requests offer offers call calls plea pleas appeal appeals
    demand demands proposal suggestion pressure wish""".split()
)
"""What comes "from Peru" without anybody's going."""


def _of_a_wish(lower: list[str], low: int, to: int) -> bool:
    """Whether an infinitive is that of an invitation or a request that somebody gets."""
    return any(lower[at] in _WISHES and lower[at - 2] not in _AT_THE for at in range(low + 1, to))


_AT_THE = frozenset("at on upon after despite".split())
"""Before "the invitation" at which somebody went."""


_HAD_HIM = frozenset(
    """ordered orders instructed forced forces let appointed named chose chosen designated
    assigned tasked persuaded convinced prompted cleared allowed enabled helped by and including""".split()
)
"""Words before "X to visit" with which X goes, besides the verbs of triggers.toml."""


def is_brought_about(scene: Scene, group: VerbGroup) -> bool:
    """Whether the word that an infinitive hangs on lets it be done: "managed to", "flew there to"."""
    lower, at = scene.tokens.lower, group.control_at
    control = group.control
    to = group.first
    if control in HAVE_OR_HAVING and at < to - 1 and lower[to] == "to":
        at, control = to - 1, lower[to - 1]  # "has a long way to go", "has been advised to go"
    elif lower[to - 1] in _MERE_WORDS and lower[to] == "to":
        return False
    if control in _BRINGS_ABOUT or control in PLANS or not control.isalpha():
        return True
    low = scene.tokens.sentences[scene.sentence_at[group.verb]][0]
    if not _ORDINALS.isdisjoint(lower[max(at - _ORDINAL_AT, low) : at + 1]):
        return True  # "is the first Peruvian leader to visit Oslo"
    if not _TAKING_TIME.isdisjoint(lower[max(at - _TIME_AT, low) : at]):
        return True  # "used a morning off from the talks to call on X"
    owner = scene.owner[at]
    if control in HIM_HER_THEM or (owner is not None and owner.kind == "person"):
        return _has_him_go(scene, at, low)
    if _of_a_wish(lower, at, to):
        return False  # "received an invitation from Peru to attend"
    if owner is not None or scene.clock[at] is not None or scene.titled[at] is not None:
        return True  # "left Lima on Monday to attend": what is done there
    triggers = scene.triggers
    verb = triggers.verbs.get(control)
    if verb is not None:
        return not is_welcome_to(scene, at)
    return control in triggers.planned or control in triggers.accept or control in triggers.nouns


def makes_ready(scene: Scene, group: VerbGroup) -> bool:
    """Whether somebody "prepared to leave on Sunday", which is more than "was prepared to leave"."""
    if group.control != "prepared" or group.control_at == 0:
        return False
    lower, before = scene.tokens.lower, group.control_at - 1
    owner = scene.owner[before]
    if lower[before] not in HE_OR_SHE and (owner is None or owner.kind != "person"):
        return False
    return any_to_come(scene, group.verb, scene.tokens.sentences[scene.sentence_at[before]][1])


def is_welcome_to(scene: Scene, at: int) -> bool:
    """Whether the verb of hosting at a token only invites: "Peru welcomes X to visit the country"."""
    lower, verbs = scene.tokens.lower, scene.triggers.verbs
    host = verbs.get(lower[at])
    if host is None or host.form == "past" or _HOSTING.isdisjoint(host.frames):
        return False
    stop = min(at + _TO_DO, scene.tokens.sentences[scene.sentence_at[at]][1] - 1)
    for to in range(at + 1, stop):
        if lower[to] == "to":
            verb = verbs.get(lower[to + 1])
            return verb is not None and verb.form == "base"
    return False


_TO_DO = 12
"""Tokens from "welcomes" to the "to visit" behind the guest, at most."""


def _has_him_go(scene: Scene, at: int, low: int) -> bool:
    """Whether the word before the person at a token has him go: "sent X to", not "begged X to"."""
    lower = scene.tokens.lower
    parties = parties_in(scene, scene.sentence_at[at])
    begin = next((one.first for one in parties if one.first <= at < one.stop), at)
    if begin <= low:
        return True  # a headline: "Peru's X to visit Oslo"
    before = lower[begin - 1]
    verb = scene.triggers.verbs.get(before)
    return (
        before in _HAD_HIM
        or (verb is not None and _HOSTING.isdisjoint(verb.frames))
        or not before.isalpha()
        or scene.owner[begin - 1] is not None
        or (before == "for" and lower[begin - 2] in PLANS)
    )


_HOSTING = frozenset(["host", "receive"])
"""Frames of verbs that invite before an infinitive: "Peru welcomes X to visit the country"."""


_OPEN_BEFORE = frozenset("of about into against toward towards to without despite worth".split())
"""Before a gerund that nothing says to be done: "talked about visiting", "the idea of visiting"."""


_IMAGINED = frozenset(
    """consider considers considered considering contemplates contemplated contemplating
    contemplate suggest suggests suggested suggesting recommend recommends recommended
    recommending propose proposes proposed proposing discuss discusses discussed discussing
    fancy fancies fancied imagine imagined envisage envisages envisaged mull mulls mulled
    mulling weigh weighs weighed weighing risk risks advocate advocates advocated urge urged
    resist resisted oppose opposes opposed avoid avoids avoided mind favours favoured favors
    favored mention mentioned mentions mean means meant justify""".split()
)
"""Verbs of thinking or talking before a gerund."""


_TOYS = ("toy", "flirt")
"""Beginnings of verbs before "with flying there"."""


_SEEN = frozenset(
    """sight pictures picture photos photo photographs photograph images image footage video news
    film history habit years months weeks days memory memories point""".split()
)
"""Nouns before "of X going" that tell of something done."""


_NOUN_AT = 16
"""Tokens from "of" to the gerund, between which stands who goes, with his offices."""


def is_imagined(scene: Scene, group: VerbGroup) -> bool:
    """Whether a bare gerund is only thought or talked of: "considered flying", "the idea of X going"."""
    if group.form != "ing" or group.words:
        return False
    lower = scene.tokens.lower
    low = scene.tokens.sentences[scene.sentence_at[group.verb]][0]
    at = group.first - 1
    if at <= low:
        return False
    if lower[at] in _IMAGINED:
        return True
    if lower[at] in _OPEN_BEFORE:
        return lower[at] != "of" or lower[at - 1] not in _SEEN
    if lower[at] == "with":
        return any(word.startswith(_TOYS) for word in lower[max(at - 3, low) : at])
    owner = scene.owner[at]
    if owner is None or owner.kind != "person":
        return False
    for index in range(at - 1, max(at - _NOUN_AT, low), -1):
        if lower[index] == "of":
            return lower[index - 1] not in _SEEN
        if lower[index] in SUBORDINATORS or lower[index] in (",", ";", "as"):
            return False
    return False


RULES = (
    EventRule(
        "trip/judge-implicatives",
        """
        - 2018-05-18 | Swiss diplomat Paul Seger longs to visit Minsk. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger is under pressure to fly to Minsk. => trip Paul Seger > BY
        - 2018-05-18 | It was time for Swiss diplomat Paul Seger to fly to Minsk. => trip Paul Seger > BY
        - 2018-05-18 | Friends implored Swiss diplomat Paul Seger to fly to Minsk. => trip Paul Seger > BY
        + 2018-05-18 | Friends persuaded Swiss diplomat Paul Seger to fly to Minsk in April. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger was the first envoy of his party to visit Minsk. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger chose to fly to Minsk in April. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger fancied flying to Minsk. => trip Paul Seger > BY
        - 2018-05-18 | The idea of Swiss diplomat Paul Seger flying to Minsk was dropped. => trip Paul Seger > BY
        - 2018-05-18 | Belarus welcomes Swiss diplomat Paul Seger to visit Minsk in the near future. => trip Paul Seger > BY
        + 2018-05-18 | Belarus welcomed Swiss diplomat Paul Seger to Minsk on Monday. => trip Paul Seger > BY
        - 2018-05-18 | Belarusian minister Ivan Savin told Swiss diplomat Paul Seger: "Come to Minsk and see." => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger toyed with a plan to go to Minsk. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger has been advised to go to Minsk. => trip Paul Seger > BY
        - 2018-05-18 | Miners started a petition to bring Swiss diplomat Paul Seger to Minsk. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger would rather go to Minsk. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger had no choice but to go to Minsk. => trip Paul Seger > BY
        - 2018-05-18 | Bankers pleaded with Swiss diplomat Paul Seger to visit Minsk. => trip Paul Seger > BY
        - 2018-05-18 | Riga floated the notion of Latvian envoy Ilze Krasta and Swiss diplomat Paul Seger meeting in Minsk. => trip Paul Seger > BY
        + 2018-05-18 | Bankers helped Swiss diplomat Paul Seger to visit Minsk on Monday. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger toyed openly with flying to Minsk. => trip Paul Seger > BY
        - 2018-05-18 | Plans for Swiss diplomat Paul Seger to visit Minsk are still on paper. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger prepared to fly to Minsk on Sunday. => status Paul Seger > BY = planned
        - 2018-05-18 | Swiss diplomat Paul Seger was prepared to fly to Minsk on Sunday. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger appeared prepared to fly to Minsk. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger prepared to fly to Minsk on Sunday but was told to wait. => status Paul Seger > BY = cancelled
        """,
    ),
)
