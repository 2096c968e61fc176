"""Says whether the words beside a rumour call it wrong: "Rumours that X went there proved false".

Of one sentence, for polarity.py; what a later one says of a report is read in refuted.py.
"""

from __future__ import annotations

from store.annotate.closed_words import HIM_HER_THEM, IS_OR_WAS, NEGATIVES, THE_HIS_HER_THEIR
from store.annotate.events.clause.scene import Scene

REPORTS = frozenset(
    "reports report rumours rumors rumour rumor claims claim story stories talk".split()
)
"""Nouns of what others tell."""


_WRONG = frozenset(
    """wrong false untrue unfounded baseless incorrect fabricated premature mistaken groundless
    nonsense invented denied retracted withdrawn refuted dismissed rejected rubbished""".split()
)


_CALLED_WRONG = frozenset(
    """denied denies deny denying dismissed dismisses dismissing rejected rejects refuted refutes
    rubbished corrected retracted withdrew contradicted truth foundation scotched quashed quashing
    end ended ends ending contrary dispelled dispelling quelled confusion untrue false baseless
    unfounded groundless fabricated invented basis substance""".split()
)
"""Before "reports that": verbs of denying, "no truth in", "putting an end to", "contrary to"."""


HEARSAY = frozenset(
    """claims claim rumours rumors rumour rumor allegations allegation reports report stories story
    gossip suggestions suggestion speculation""".split()
)
"""Those of which nothing is believed unless it is confirmed: "claims that X went there"."""


_TO_THAT = 6
"""Tokens from "claims" to their "that": "a claim by a newspaper that"."""


def is_hearsay(scene: Scene, trigger: int, noun: int, first: int) -> bool:
    """Whether what a clause tells is only the content of the rumour at `noun`: "laughed off reports
    that X had gone there", where nothing says that it is true. "Said in a report that" tells it."""
    lower = scene.tokens.lower
    if "that" not in lower[noun + 1 : min(noun + 1 + _TO_THAT, first)]:
        return False
    told_in_it = "in" in lower[max(noun - 2, 0) : noun]
    return is_doubted(lower, noun) and not (told_in_it or is_borne_out(scene, trigger))


def is_borne_out(scene: Scene, trigger: int) -> bool:
    """Whether the words behind a trigger tell that the rumour of it is true: "proved correct"."""
    lower = scene.tokens.lower
    stop = scene.tokens.sentences[scene.sentence_at[trigger]][1]
    return any(
        (lower[at] in _CONFIRMED or lower[at] in _TRUE)
        and NEGATIVES.isdisjoint(lower[max(at - 3, trigger) : at])
        for at in range(trigger + 1, stop)
    )


_TRUE = frozenset("true correct accurate right borne".split())


_TELLERS = frozenset(
    """newspaper newspapers paper papers press media report reports rumour rumours rumor rumors gossip
    account accounts story stories tabloid tabloids blog blogs broadcaster daily dailies some
    speculation""".split()
)


_PLACED = frozenset("had has have put placed".split())


_TO_TELLER = 4
"""Tokens before "had him" in which it is said who had him there."""


def had_him(scene: Scene, first: int) -> bool:
    """Whether a verb at `first` is one of those of "Thai papers had him flying on to Hanoi": told by
    others, and no more."""
    lower = scene.tokens.lower
    low = scene.tokens.sentences[scene.sentence_at[first]][0]
    at = first - 1
    name = scene.owner[at] if at > low else None
    if name is not None and name.kind == "person":
        at = name.first
        while at > low and (scene.titled[at - 1] is not None or scene.place_at(at - 1)):
            at -= 1  # "has Foreign Minister X going there"
    elif lower[at] not in HIM_HER_THEM:
        return False
    have = at - 1
    if have < low or lower[have] not in _PLACED:
        return False
    tellers = lower[max(have - _TO_TELLER, low) : have]
    if lower[have] == "has" and lower[low : low + 2] == ["a", "source"]:
        return True  # "A source close to the court has X going there"
    return not _TELLERS.isdisjoint(tellers)


def is_doubted(lower: list[str], noun: int) -> bool:
    """Whether nothing says that the rumour at `noun` is true: not "confirmed rumours that"."""
    return not any(word.startswith("confirm") for word in lower[max(noun - 4, 0) : noun])


_CONFIRMED = frozenset("confirmed verified confirm verify".split())


def closed_off(lower: list[str], noun: int, first: int) -> bool:
    """Whether what a report tells ends before `first`: "Denying reports of a rift, X flew"."""
    between = lower[noun + 1 : first]
    return "," in between and "that" not in between and between[0] != ","


def called_wrong(scene: Scene, trigger: int, reports: int, low: int) -> bool:
    """Whether the sentence says so: "Reports that he had gone there proved wrong", "denied them"."""
    lower = scene.tokens.lower
    stop = scene.tokens.sentences[scene.sentence_at[trigger]][1]
    if not _WRONG.isdisjoint(lower[trigger:stop]):
        return True
    behind = lower[reports + 1 : trigger]
    told = "that" in behind or behind[:1] in (["of"], ["about"], ["on"])
    if told and not _CALLED_WRONG.isdisjoint(lower[max(reports - 10, low) : reports]):
        return True
    return any(
        lower[at] in _SO and not NEGATIVES.isdisjoint(lower[max(at - 3, trigger) : at])
        for at in range(trigger + 1, stop)
    )


_SO = _CONFIRMED | {"true", "correct", "accurate"}


_LINKED = frozenset("anything linked connected related tied aimed intended about".split())


_LINK_BEHIND = 14
"""Tokens from "his visit" to what is denied of it, at most."""


def linked_to(scene: Scene, trigger: int, index: int, first: int) -> bool:
    """Whether what the word at `index` denies is only said of a known visit: "denied that his visit
    to Oslo had anything to do with the war"."""
    lower = scene.tokens.lower
    if "that" not in lower[index:first] or lower[first] not in THE_HIS_HER_THEIR:
        return False
    stop = scene.tokens.sentences[scene.sentence_at[trigger]][1]
    return not _LINKED.isdisjoint(lower[trigger : min(trigger + _LINK_BEHIND, stop)])


_DENIES = frozenset("denies denied deny disputes disputed dismissed".split())


_SOME = frozenset("some rumours rumors rumour rumor speculation gossip hearsay unconfirmed".split())


_TO_THE_THAT = 8
"""Tokens from the "that" which opens a sentence to the verb of its clause, at most."""


_CERTAIN = frozenset(
    """certain clear true known sure confirmed settled decided secret agreed fixed announced beyond
    obvious definite""".split()
)


def behind_it(scene: Scene, verb: int) -> str:
    """What the words behind a verb make of what it tells: "denied" by "…, which his office denies",
    "none" by "…, according to some", "…, if at all" and "That he would come is news to me"; "" where nothing."""
    lower = scene.tokens.lower
    low, stop = scene.tokens.sentences[scene.sentence_at[verb]]
    for at in range(verb + 1, stop - 2):
        if lower[at : at + 2] == ["according", "to"] and lower[at + 2] in _SOME:
            return "none"
        if lower[at : at + 3] == ["if", "at", "all"]:
            return "none"
    if _is_said_of(scene, verb, low, stop):
        return "none"
    return "denied" if _denied_behind(scene, verb, stop) else ""


def _is_said_of(scene: Scene, verb: int, low: int, stop: int) -> bool:
    """Whether a sentence that opens "That X will come" goes on to say what is thought of it, and not
    that it is certain."""
    lower = scene.tokens.lower
    first = max(verb - _TO_THE_THAT, low)
    that = next((at for at in range(verb - 1, first - 1, -1) if lower[at] == "that"), -1)
    if that < 0 or not (that == low or scene.tokens.classes[that - 1] in ';"'):
        return False
    if _TO_COME.isdisjoint(lower[that:verb]):
        return False
    be = next((at for at in range(verb + 1, stop) if lower[at] in IS_OR_WAS), -1)
    return be > 0 and _CERTAIN.isdisjoint(lower[be : be + 5])


_TO_COME = frozenset("will would might may could".split())


def _denied_behind(scene: Scene, verb: int, stop: int) -> bool:
    """Whether the sentence ends in a denial of what it tells: "…, which his office denies"."""
    lower = scene.tokens.lower
    for at in range(stop - 1, max(stop - 4, verb), -1):
        if lower[at] in _DENIES and lower[at - 1] not in ("nobody", "not"):
            which = next(
                (k for k in range(at - 1, max(at - 8, verb), -1) if lower[k] == "which"), 0
            )
            return which > 0 and lower[which - 1] == ","
    return False
