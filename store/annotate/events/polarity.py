"""Says whether the words around a trigger affirm it, call it off, deny it or only wish for it.

The answer is "actual", "cancelled", "denied" (said not to be so) or "none": ruled out, hoped for,
conditional, invited without acceptance.
"""

from __future__ import annotations

from store.annotate.events.clauses import SAID, VerbGroup
from store.annotate.events.scene import Scene

_IMPERSONAL = frozenset("possible likely unlikely unclear possibility probable conceivable".split())


_SCOPE_STOPS = frozenset(
    "during amid but although though while despite after before when since who which where".split()
)


_MODAL = frozenset("may might could can should must".split())


_DOUBT = frozenset(
    """suspect suspects suspected speculate speculates speculated speculation rumour
    rumours""".split()
)


_NEGATED = frozenset("not never n't cannot nor neither".split())


def of_verb(scene: Scene, group: VerbGroup, low: int, high: int) -> str:
    """The polarity of a verb group whose clause is `[low, high)`."""
    words = group.words
    if words & _NEGATED:
        return "denied"
    if _kept_from(scene, group):
        kept = scene.tokens.lower[max(group.first - 7, low) : group.first]
        # "would not keep him from visiting": he will
        return "actual" if not _NEGATED.isdisjoint(kept) else "denied"
    if words & _MODAL and group.tense != "past":
        return "none"
    if words & {"likely", "possibly", "probably", "supposed"}:
        return "none"
    lower = scene.tokens.lower
    triggers = scene.triggers
    had_to_be = "had" in words or _before(lower, group.first, low, "had", 2)
    if had_to_be and words & {"due", "expected", "scheduled", "set", "planned", "slated"}:
        return "cancelled"
    if words & {"was", "were"} and "to" in words and "have" in words and not words & SAID:
        return "cancelled"
    if group.control:
        control = group.control
        if control in triggers.cancel:
            return "cancelled"
        if control in triggers.accept:
            return _unless_accepted(scene, group.verb)
        if control in triggers.deny or control in triggers.possible:
            return _unless_accepted(scene, group.verb)
        verdict = _controlled(scene, group, low)
        if verdict:
            return verdict
    return around(scene, group.first, group.verb, low, high, noun=False)


def _kept_from(scene: Scene, group: VerbGroup) -> bool:
    """Whether someone was "stopped from flying" there."""
    lower = scene.tokens.lower
    at = group.first - 1
    if group.form != "ing" or at < 1 or lower[at] != "from":
        return False
    return any(
        word.startswith(("stop", "prevent", "bar", "block", "keep", "kept", "ban", "discourag"))
        for word in lower[max(at - 8, 0) : at]
    )


def _controlled(scene: Scene, group: VerbGroup, low: int) -> str | None:
    """ "invited Triet to visit", "asked him to go": a wish word up to some words before "to"."""
    lower = scene.tokens.lower
    triggers = scene.triggers
    if group.control in triggers.planned or group.tense == "future":
        return None
    for index in range(group.control_at, max(group.control_at - 9, low - 1), -1):
        word = lower[index]
        if word in triggers.accept:
            return _unless_accepted(scene, group.verb)
        if word in triggers.cancel:
            return "cancelled"
        if word in (
            "invited",
            "invitation",
            "invites",
            "invite",
            "inviting",
            "asked",
            "urged",
            "allowed",
            "invitations",
            "requested",
            "urging",
            "asking",
            "urges",
            "permission",
            "visa",
            "visas",
            "want",
            "wants",
            "wanted",
            "offer",
            "offered",
            "plans",
            "hopes",
            "hoped",
            "chance",
            "opportunity",
            "refusal",
            "refused",
            "declined",
        ):
            if word == "plans":
                return None
            return _unless_accepted(scene, group.verb)
        if word in scene.triggers.verbs and scene.triggers.verbs[word].form in ("past", "third"):
            return None
        if word in _SCOPE_STOPS or word in (",", ";"):
            return None
    return None


def _unless_accepted(scene: Scene, token: int) -> str:
    """An invitation counts when the rest of the sentence says that it was accepted."""
    sentence = scene.sentence_of(token)
    first, stop = scene.tokens.sentences[sentence]
    lower = scene.tokens.lower
    for index in range(first, stop):
        if lower[index] in scene.triggers.accept:
            if "not" in lower[max(index - 4, first) : index]:
                return "none"
            dated = any(
                time is not None and time.latest is not None and time.latest > scene.date
                for time in scene.clock[first:stop]
            )
            return "actual" if dated else "none"
    return "none"


def around(
    scene: Scene, first: int, trigger: int, low: int, high: int, *, noun: bool = True
) -> str:
    """The polarity from the words of the clause before `first` and after the trigger."""
    lower = scene.tokens.lower
    triggers = scene.triggers
    sentence_low = scene.tokens.sentences[scene.sentence_of(trigger)][0]
    if first < len(lower) and lower[first] in _SCOPE_STOPS:
        return after(scene, trigger, high) if noun else "actual"
    closed = _told_by_the_way(lower, first, sentence_low)
    for index in range(first - 1, max(first - 14, sentence_low - 1), -1):
        word = lower[index]
        if index in closed:
            continue
        if word in _SCOPE_STOPS or word == ";":
            break
        if scene.owner[index] is not None or scene.clock[index] is not None:
            continue  # "Ban" and "May" are names here
        if word in triggers.cancel or (
            word in triggers.cancel_phrases and _phrase(lower, index, triggers.cancel_phrases)
        ):
            return "cancelled" if _near(index, first, 12) else "actual"
        if word in triggers.deny_phrases and _phrase(lower, index, triggers.deny_phrases):
            return "none"
        if word in _NOBODY and _near(index, first, 12):
            return "none"
        if word == "like" and lower[index - 1] == "would" and not noun:
            return _unless_accepted(scene, trigger)
        if word in _REPORTS and _called_wrong(scene, trigger):
            return "denied"
        if word in ("if", "whether", "unless") and _near(index, first, 10):
            return "none"
        if word == "should" and index == sentence_low:
            return "none"
        if (
            word in ("expected", "scheduled", "due", "planned", "set", "supposed")
            and "had" in lower[max(index - 3, 0) : index]
            and "been" in lower[max(index - 3, 0) : index]
            and _near(index, first, 10)
        ):
            return "cancelled"
        if word in _DOUBT and _near(index, first, 12):
            return "none"
        if word in triggers.deny and _near(index, first, 6):
            return "none"
        if word in triggers.accept:
            return "actual"
        if word == "would" and lower[index + 1 : index + 2] == ["be"] and lower[index - 1] == "it":
            return "none"  # "it would be his first visit" tells of no other visit
        if word in _IMPERSONAL and _near(index, first, 12):
            return "none"
        if word in triggers.possible and _near(index, first, 5):
            return _unless_accepted(scene, trigger)
        if word in _NEGATED and _near(index, first, 4):
            return "none"
    return after(scene, trigger, high) if noun else "actual"


_NOBODY = frozenset(["nobody", "no-one", "none"])


_REPORTS = frozenset("reports report rumours rumors claims claim story stories talk".split())


_WRONG = frozenset(
    """wrong false untrue unfounded baseless incorrect fabricated premature mistaken groundless
    nonsense invented denied retracted withdrawn refuted""".split()
)


def _called_wrong(scene: Scene, trigger: int) -> bool:
    """Whether the rest of the sentence says so: "Reports that he had gone there proved wrong"."""
    stop = scene.tokens.sentences[scene.sentence_of(trigger)][1]
    return not _WRONG.isdisjoint(scene.tokens.lower[trigger:stop])


def _copula_before(lower: list[str], index: int, low: int) -> bool:
    """Whether "is", "was" or "seems" stands just before, adverbs apart."""
    return any(
        word in ("is", "was", "are", "were", "seems", "looks", "remains", "seemed")
        for word in lower[max(index - 2, low) : index]
    )


def _told_by_the_way(lower: list[str], first: int, low: int) -> range:
    """The tokens of the ", who had invited her, " that stands before the clause's verb."""
    verb = first
    while verb > max(first - 4, low) and lower[verb - 1] != ",":
        verb -= 1
    comma = verb - 1
    if comma <= low or lower[comma] != ",":
        return range(0)
    for index in range(comma - 1, max(comma - 14, low), -1):
        if lower[index] == ",":
            return range(0)
        if lower[index] in ("who", "whose") and lower[index - 1] == ",":
            return range(index, comma + 1)
    return range(0)


def after(scene: Scene, trigger: int, high: int) -> str:
    """What follows a trigger noun: "the visit was postponed"."""
    lower = scene.tokens.lower
    triggers = scene.triggers
    for index in range(trigger + 1, min(trigger + 16, high)):
        word = lower[index]
        if (
            word in ("should", "could", "might")
            and lower[index + 1 : index + 2] == ["be"]
            and ("," not in lower[trigger:index] or lower[index + 2 : index + 3] == ["possible"])
        ):
            return "none"
        if word in _IMPERSONAL and _copula_before(lower, index, trigger):
            return "none"  # "a meeting between X and Y is unlikely"
        if word == "under" and lower[index + 1 : index + 2] in (
            ["discussion"],
            ["consideration"],
            ["review"],
        ):
            return "none"
        if word == "date" and lower[index - 1] == "no" and "which" in lower[trigger:index]:
            return "none"  # "a return visit, for which no date has been set"
        if word == "which" and lower[index - 1] == "for":
            continue
        if word in (";",) or word in ("but", "which", "who", "after", "when", "before"):
            break
        if (
            (
                word in ("not", "never")
                and "took" in lower[index : index + 3] + lower[index : index + 2]
            )
            or (word == "not" and lower[index + 1 : index + 3] == ["take", "place"])
            or (word in ("fell", "fall") and lower[index + 1 : index + 2] == ["through"])
        ):
            return "denied"
        if word in triggers.cancel or (
            word in triggers.cancel_phrases and _phrase(lower, index, triggers.cancel_phrases)
        ):
            passive = any(
                lower[k] in ("was", "were", "been", "be", "is", "being", "has", "have")
                for k in range(max(index - 4, trigger), index)
            )
            if passive:
                return "cancelled"
            break
    return "actual"


def calls_off(scene: Scene, index: int) -> bool:
    """Whether a phrase of calling off begins at `index`: "called off", "put off", "gave up"."""
    return _phrase(scene.tokens.lower, index, scene.triggers.cancel_phrases)


def _near(index: int, first: int, reach: int) -> bool:
    return first - index <= reach


def _before(lower: list[str], first: int, low: int, word: str, reach: int) -> bool:
    return word in lower[max(first - reach, low) : first]


def _phrase(lower: list[str], index: int, phrases: dict[str, tuple[tuple[str, ...], ...]]) -> bool:
    """Whether one of some phrases begins at `index`."""
    some = phrases.get(lower[index])
    return some is not None and any(
        tuple(lower[index : index + len(phrase)]) == phrase for phrase in some
    )
