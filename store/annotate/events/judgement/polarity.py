"""Says whether the words around a trigger affirm it, call it off, deny it or only wish for it.

The answer is "actual", "cancelled", "denied" (said not to be so) or "none": ruled out, hoped for,
conditional, invited without acceptance.
"""

from __future__ import annotations

from functools import lru_cache

from store.annotate.events.clause.clauses import SAID, VerbGroup, verb_group
from store.annotate.events.clause.scene import Scene
from store.annotate.events.clause.triggers import load_triggers
from store.annotate.events.judgement.aftermath import (
    IMPERSONAL,
    after,
    called_off_behind,
    calling_off_denied,
    phrase_at,
)
from store.annotate.events.judgement.dashed import EXPECTED, disinvited, hope_dashed
from store.annotate.events.judgement.hearsay import (
    HEARSAY,
    NEGATED,
    REPORTS,
    called_wrong,
    closed_off,
    denied_behind,
    is_doubted,
    linked_to,
    told_by_the_way,
)
from store.annotate.events.judgement.undone import (
    HOPES,
    TALKED_OF,
    WAYS,
    about_a_report,
    conditional,
    hoped_for,
    is_a_notion,
    is_topic,
    led_by_to,
    meant_in_vain,
    noun_of_plan,
    only_talked_of,
    until_he_came,
    was_to_have,
    way_paved,
    were_it_to_be,
    wished_that,
)

_SCOPE_STOPS = frozenset(
    "during amid but although though while despite after before when since who which where".split()
)


_MODAL = frozenset("may might could can should must".split())


_UNREAL = frozenset(["might", "could", "should"])
"""Before "have come": he did not, or nobody knows."""


_DOUBT = frozenset(
    """suspect suspects suspected speculate speculates speculated speculation rumour
    rumours""".split()
)


_INVERTED = frozenset("he she they it i we you".split())


def _had_it_been(scene: Scene, group: VerbGroup) -> bool:
    """Whether "had" stands before the subject: "Had he gone", "would have met him had he gone"."""
    if group.form in ("third", "ing") or not group.words.isdisjoint(_AUXILIARIES):
        return False
    lower = scene.tokens.lower
    first = scene.tokens.sentences[scene.sentence_at[group.verb]][0]
    if lower[first] == "had":
        return "," not in lower[first : group.first]
    return group.first - 2 > first and (
        lower[group.first - 2] == "had" and lower[group.first - 1] in _INVERTED
    )


_AUXILIARIES = frozenset("had has have was were be been is are will would".split())


def of_verb(scene: Scene, group: VerbGroup, low: int, high: int) -> str:
    """The polarity of a verb group whose clause is `[low, high)`."""
    words = group.words
    if words & NEGATED and not put_off_to(scene, group, high):
        return "denied"
    if _kept_from(scene, group):
        kept = scene.tokens.lower[max(group.first - 7, low) : group.first]
        # "would not keep him from visiting": he will
        return "actual" if not NEGATED.isdisjoint(kept) else "denied"
    lower = scene.tokens.lower
    verdict = _by_its_words(scene, group, low)
    if verdict:
        return verdict
    if hope_dashed(scene, group) or disinvited(scene, group) or meant_in_vain(scene, group):
        return "cancelled"
    if words & _AT_FIRST and (words | {lower[group.verb]}) & EXPECTED:
        return "none"  # "was originally due there next week"
    if _on_condition(scene, group):
        return "none"
    if denied_behind(scene, group.verb):
        return "denied"
    if about_a_report(scene, group.first) and called_wrong(scene, group.verb, group.first, low):
        return "denied"
    if is_topic(scene, group) or wished_that(scene, group):
        return "none"
    led = led_by_to(scene, group)
    if led >= 0:
        leading = verb_group(scene, led, "base")
        verdict = of_verb(scene, leading, low, high) if leading.first > low else "actual"
        if verdict != "actual":
            return verdict  # "hoped to visit Rome and meet X", "had planned to fly in and meet X"
    first = group.first
    if lower[first] == "to" and lower[first - 1] in _TRIES and "no" in lower[first - 3 : first - 1]:
        return "denied"  # "made no attempt to meet him"
    if group.control:
        verdict = _by_its_control(scene, group, low)
        if verdict:
            return verdict
    if _goes_on(scene, group) or until_he_came(scene, group):
        return "actual"
    return _before(scene, group.first, group.verb) or "actual"


_UNSURE = frozenset(
    """likely unlikely possibly probably supposed gladly nearly hardly scarcely conceivably
    theoretically hopefully""".split()
)


def _by_its_words(scene: Scene, group: VerbGroup, low: int) -> str:
    """What the auxiliaries and adverbs of a group without "not" say; "" where it is nothing."""
    words = group.words
    if words & _MODAL and (group.tense != "past" or ("have" in words and words & _UNREAL)):
        return "none"
    if words & _UNSURE or ("ready" in words and "to" in words):
        return "none"
    lower = scene.tokens.lower
    if {"would", "only"} <= words or (lower[group.first - 1] == "only" and "would" in words):
        return "none"  # "said he would only meet X to discuss her departure"
    if lower[group.first - 2 : group.first] == ["in", "principle"]:
        return "none"  # "agreed in principle to meet X"
    if _had_it_been(scene, group) or were_it_to_be(scene, group):
        return "none"
    if {"had", "been", "to"} <= words and words & SAID:
        return "none"  # "had been thought to be in Rome": he was not
    if lower[group.first - 1] == "almost" or (lower[group.verb] == "represented" and group.passive):
        return "none"
    had_to_be = "had" in words or "had" in lower[max(group.first - 2, low) : group.first]
    if had_to_be and words & {"due", "expected", "scheduled", "set", "planned", "slated"}:
        return "cancelled"
    if "had" in words and lower[group.verb] in ("due", "expected", "scheduled"):
        return "cancelled"  # "had been expected in Moscow"
    if "have" in words and ("to" in words or "would" in words) and not words & SAID:
        if "would" in words:
            return "none"  # "Had he come, he would have met X"
        have = next(at for at in range(group.verb - 1, -1, -1) if lower[at] == "have")
        if was_to_have(scene, have):
            return "cancelled"
    if (
        words & {"was", "were"}
        and lower[group.verb + 1 : group.verb + 3] == ["to", "have"]
        and lower[group.verb] in ("due", "expected", "scheduled", "set", "supposed")
    ):
        return "cancelled"  # "was due to have arrived"
    return ""


def _by_its_control(scene: Scene, group: VerbGroup, low: int) -> str:
    """What the word says that an infinitive hangs on, "invited" or "plans"; "" where nothing."""
    lower, triggers = scene.tokens.lower, scene.triggers
    control = group.control
    plan = noun_of_plan(scene, group)
    if plan >= 0:
        if is_a_notion(scene, plan):
            return _unless_accepted(scene, group.verb)
        stop = scene.tokens.sentences[scene.sentence_at[group.verb]][1]
        of_plan = of_noun(scene, plan, group.verb, stop)
        if of_plan != "actual":
            return of_plan
    first = group.first
    if lower[first - 1] in _TIPPED and lower[first - 3 : first - 1] == ["had", "been"]:
        return "cancelled"  # "had been tipped to lead the team"
    if control in triggers.cancel:
        return "cancelled"
    if lower[first - 1] in _GLAD and "would" in lower[max(first - 4, low) : first - 1]:
        return _unless_accepted(scene, group.verb)  # "would love to visit Peru"
    if control in _LET and _was_let(scene, group):
        return "actual"
    if control in triggers.accept or control in triggers.deny or control in triggers.possible:
        return _unless_accepted(scene, group.verb)
    return _controlled(scene, group, low) or ""


def put_off_to(scene: Scene, group: VerbGroup, high: int) -> bool:
    """Whether a negated verb tells when it is done: "is not expected there until Sunday"."""
    if group.words.isdisjoint(NEGATED) or "never" in group.words:
        return False
    lower = scene.tokens.lower
    for index in range(group.verb + 1, min(group.verb + 12, high - 1)):
        if lower[index] not in ("until", "till", "before"):
            continue
        time = next((one for one in scene.clock[index + 1 : index + 3] if one is not None), None)
        if time is None or time.earliest is None:
            return False
        return lower[index] != "before" or time.earliest == time.latest
    return False


_GLAD = frozenset("love like glad happy pleased delighted honoured honored prefer".split())


_LET = frozenset("allowed permitted able".split())


_LET_AT = 10
"""Tokens behind a verb up to the day on which somebody "was allowed to visit him in Oslo"."""


def _was_let(scene: Scene, group: VerbGroup) -> bool:
    """Whether leave was used: "was allowed to visit him in Oslo in May", with a day gone by."""
    lower = scene.tokens.lower
    was = group.control_at - 1 - (lower[group.control_at - 1] in ("finally", "also", "only"))
    if lower[was] not in ("was", "were") or lower[group.control_at + 1] != "to":
        return False
    stop = scene.tokens.sentences[scene.sentence_at[group.verb]][1]
    for time in scene.clock[group.verb + 1 : min(group.verb + _LET_AT, stop)]:
        if time is not None and time.latest is not None:
            return time.latest < scene.date
    return False


_TRIES = frozenset("attempt attempts effort efforts move time chance opportunity need".split())


_TIPPED = frozenset("tipped billed meant earmarked supposed slated rumoured rumored".split())


_AT_FIRST = frozenset("originally initially".split())


_IF = frozenset("if unless provided providing".split())


_IF_NEXT = (["if"], ["unless"], ["provided"])


_ASKED = frozenset(
    "see ask asked asks know determine decide discuss check learn say said find wonder as even".split()
)


def _on_condition(scene: Scene, group: VerbGroup) -> bool:
    """Whether a future is tied to a condition behind it: "would go if a deal were reached"."""
    if not group.words & {"would", "will", "to"}:
        return False
    lower = scene.tokens.lower
    stop = scene.tokens.sentences[scene.sentence_at[group.verb]][1]
    for index in range(group.verb + 1, min(group.verb + 18, stop)):
        word = lower[index]
        if (word in _IF and lower[index - 1] not in _ASKED) or conditional(scene, index):
            return True
        if scene.clock[index] is not None and lower[index + 1 : index + 2] in _IF_NEXT:
            continue  # "will visit Rome next week if the rebels agree"
        if scene.clock[index] is not None and scene.clock[index + 1 : index + 2] == [None]:
            return False  # a day is named: "will go on Monday"
        if word in (";", "and", "but", "who"):
            return False  # another clause begins
    return False


def _kept_from(scene: Scene, group: VerbGroup) -> bool:
    """Whether someone was "stopped from flying" there, or "decided against" it."""
    lower = scene.tokens.lower
    at = group.first - 1
    if group.form == "ing" and lower[at] == "against":
        return True  # "opted against attending", "advised him against going"
    if group.form != "ing" or at < 1 or lower[at] != "from":
        return False
    return any(
        word.startswith(("stop", "prevent", "bar", "block", "keep", "kept", "ban", "discourag"))
        for word in lower[max(at - 8, 0) : at]
    )


_WISHED = frozenset(
    """invited invitation invites invite inviting asked urged allowed invitations requested urging
    asking urges permission visa visas want wants wanted offer offered plans hopes hoped chance
    opportunity refusal refused declined""".split()
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
        if word in _WISHED:
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
    sentence = scene.sentence_at[token]
    first, stop = scene.tokens.sentences[sentence]
    lower = scene.tokens.lower
    stop = next((at for at in range(token + 1, stop) if lower[at] == "but"), stop)
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


def of_noun(scene: Scene, first: int, trigger: int, high: int) -> str:
    """The polarity of the noun at `trigger`, whose phrase begins at `first`, in a clause to `high`.

    Both what stands before it and what follows it count: "ruled out a visit", "was postponed".
    """
    verdict = _before(scene, first, trigger)
    if verdict == "denied" and called_off_behind(scene, trigger, high):
        return "actual"  # "denied reports that his visit was put off"
    return verdict or after(scene, trigger, high)


def _goes_on(scene: Scene, group: VerbGroup) -> bool:
    """Whether a verb only follows another by "and": "was invited to a dinner and was received".

    Also a plain past: "cancelled a visit to Oslo and flew home" flew. What stands under a denial, a
    condition or a perfect ("would have come and met X") hangs on it.
    """
    lower = scene.tokens.lower
    low = scene.tokens.sentences[scene.sentence_at[group.verb]][0]
    first = group.first
    if lower[first - 1] not in ("and", "but") or "that" in lower[low:first]:
        return False
    if lower[first] in _FINITE:
        return True
    return group.form == "past" and not any(
        lower[at] in _HANGS_ON and not (lower[at] == "not" and lower[at - 1] == "did")
        for at in range(low, first)  # "did not stay and left", not "did not stay and leave"
    )


_DEFINITE = frozenset("his her their its the that this".split())
"""Before a noun for what is settled: "would like his visit to help" wishes for no visit."""


def _before(scene: Scene, first: int, trigger: int) -> str:
    """What the words of the sentence before `first` make of a trigger; "" where they say nothing."""
    lower = scene.tokens.lower
    triggers = scene.triggers
    sentence_low = scene.tokens.sentences[scene.sentence_at[trigger]][0]
    if first < len(lower) and lower[first] in _SCOPE_STOPS:
        return ""
    closed = told_by_the_way(lower, first, sentence_low)
    telling = _telling()
    begin = sentence_low if first - 14 < sentence_low else first - 13
    quoted = scene.tokens.classes.rfind(',"', begin, first)
    if quoted > begin and lower[quoted - 1] not in triggers.reporting:
        begin = quoted + 2  # '"We hope for a group," X told reporters': what is quoted is closed
    for index in range(first - 1, begin - 1, -1):
        word = lower[index]
        if word not in telling or index in closed:
            continue
        if word in _SCOPE_STOPS or word == ";":
            break
        if scene.owner[index] is not None or scene.clock[index] is not None:
            continue  # "Ban" and "May" are names here
        if word in triggers.cancel or (
            word in triggers.cancel_phrases and phrase_at(lower, index, triggers.cancel_phrases)
        ):
            called_off = _near(index, first, 12) and not calling_off_denied(scene, index)
            return "cancelled" if called_off else "actual"
        if word in triggers.deny_phrases and phrase_at(lower, index, triggers.deny_phrases):
            if word in _IN_PLACE_OF and "," in lower[index:first]:
                continue  # "Instead of X, Y flew there"
            return "none"
        if word == "one" and lower[index - 1] == "no":
            return "none"
        if word in _NOBODY and _near(index, first, 12):
            return "none"
        if word == "have" and was_to_have(scene, index) and _near(index, first, 12):
            return "cancelled"  # "was to have been in Rome for talks with X"
        if word in TALKED_OF and only_talked_of(scene, index, trigger):
            return "none"
        if (word in HOPES and hoped_for(scene, index, first)) or way_paved(scene, index, first):
            return "none"
        if word == "like" and lower[index - 1] == "would" and lower[first] not in _DEFINITE:
            return _unless_accepted(scene, trigger)
        if (
            word in REPORTS
            and not closed_off(lower, index, first)
            and called_wrong(scene, trigger, index, sentence_low)
        ):
            return "denied"
        if word in HEARSAY and "that" in lower[index + 1 : first] and is_doubted(lower, index):
            return "none"
        if word in ("confirm", "confirmed", "verify") and not NEGATED.isdisjoint(
            lower[max(index - 3, sentence_low) : index]
        ):
            return "none"  # "would not confirm that she was there"
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
        if word in _DOUBT and _near(index, first, 12) and is_doubted(lower, index):
            return "none"
        if word in triggers.deny and _near(index, first, 6):
            if word in _DENY and not NEGATED.isdisjoint(lower[max(index - 3, 0) : index]):
                return "actual"  # "did not deny that she had been there"
            return "actual" if linked_to(scene, trigger, index, first) else "none"
        if word in triggers.accept:
            return "actual"
        if word == "would" and lower[index + 1 : index + 2] == ["be"] and lower[index - 1] == "it":
            return "none"  # "it would be his first visit" tells of no other visit
        if word in IMPERSONAL and _near(index, first, 12):
            return "none"
        if word in triggers.possible and _near(index, first, 5):
            return _unless_accepted(scene, trigger)
        if word in NEGATED and _near(index, first, 4):
            return "none"
    return ""


_FINITE = frozenset("was were had is are has will would".split())


_HANGS_ON = NEGATED.union(
    "have had has having be been being if whether unless denied denies denying".split(), _IF
)
"""Words that a later verb joined by "and" may hang on as well."""


_IN_PLACE_OF = frozenset(["instead", "rather"])


_NOBODY = frozenset(["nobody", "no-one", "none"])


_DENY = frozenset(["deny", "denied", "denies"])


@lru_cache(maxsize=1)
def _telling() -> frozenset[str]:
    """The words at which `_before` tests anything: most words are none, and a new test needs its
    word here."""
    triggers = load_triggers()
    return _SCOPE_STOPS.union(
        "; like confirm confirmed verify if whether unless should would".split(),
        "expected scheduled due planned set supposed".split(),
        *(["have"], HOPES, WAYS, TALKED_OF),
        *(_NOBODY, ["one"], REPORTS, HEARSAY, _DOUBT, IMPERSONAL, NEGATED),
        *(triggers.cancel, triggers.cancel_phrases, triggers.deny, triggers.deny_phrases),
        *(triggers.accept, triggers.possible),
    )


def _near(index: int, first: int, reach: int) -> bool:
    return first - index <= reach
