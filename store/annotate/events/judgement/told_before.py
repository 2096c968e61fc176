"""Says what one word before a trigger makes of it: "ruled out", "if", "reports", "no".

The answers are those of polarity.py. Which words of a sentence bear on a trigger is decided in
words_before.py, which asks.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from store.annotate.closed_words import A_THE_OR_WHOSE, NEGATIVES, THE_THIS_OR_WHOSE
from store.annotate.events.clause.scene import Scene
from store.annotate.events.clause.triggers import load_triggers
from store.annotate.events.judgement.aftermath import IMPERSONAL
from store.annotate.events.judgement.beside_visits import FINITE, of_what_was_done
from store.annotate.events.judgement.calling_off import calling_off_denied, calls_off, rules_out
from store.annotate.events.judgement.hearsay import (
    HEARSAY,
    REPORTS,
    called_wrong,
    closed_off,
    is_doubted,
    is_hearsay,
    linked_to,
)
from store.annotate.events.judgement.hindered import PERMITS, TAKING_BACK
from store.annotate.events.judgement.infinitives import cancels_another
from store.annotate.events.judgement.talked_of import (
    HOPES,
    TALKED_OF,
    WAYS,
    hoped_for,
    only_talked_of,
    way_paved,
)
from store.annotate.events.judgement.undone import was_to_have


class Said(NamedTuple):
    """A word before a trigger that may make something of it."""

    scene: Scene
    at: int
    """The token of the word."""
    first: int
    """The token at which the phrase of the trigger begins."""
    trigger: int
    low: int
    """The first token of the sentence."""

    @property
    def word(self) -> str:
        """The word in lower case."""
        return self.scene.tokens.lower[self.at]

    def within(self, reach: int) -> bool:
        """Whether the phrase of the trigger begins at most `reach` tokens behind the word."""
        return self.first - self.at <= reach

    def next_words(self, count: int) -> list[str]:
        """The next words, at most `count`."""
        return self.scene.tokens.lower[self.at + 1 : self.at + 1 + count]

    def last_words(self, count: int) -> list[str]:
        """The words of the sentence before it, at most `count`."""
        return self.scene.tokens.lower[max(self.at - count, self.low) : self.at]

    def up_to_phrase(self) -> list[str]:
        """The words from it to the phrase of the trigger."""
        return self.scene.tokens.lower[self.at : self.first]

    def goes_on(self) -> bool:
        """Whether the trigger is a new doing of who did what the word says: "skipped it and flew"."""
        triggers, lower = self.scene.triggers, self.scene.tokens.lower
        verb = triggers.verbs.get(lower[self.trigger])
        joined = lower[self.first - 1] == "and" and verb is not None and verb.form in _PAST
        return joined and _JOINS.isdisjoint(self.up_to_phrase())


_JOINS = frozenset([",", "that", "having"])
"""Words by which a verb behind "and" may still hang on what stands before them."""


_PAST = ("past", "participle")


def unless_accepted(scene: Scene, token: int) -> str:
    """An invitation counts when the rest of the sentence says that it was accepted."""
    sentence = scene.sentence_at[token]
    first, stop = scene.tokens.sentences[sentence]
    lower = scene.tokens.lower
    stop = next((at for at in range(token + 1, stop) if lower[at] == "but"), stop)
    for index in range(first, stop):
        if lower[index] in scene.triggers.accept:
            if not _UNACCEPTED.isdisjoint(lower[max(index - 4, first) : index]):
                return "none"
            dated = any(
                time is not None and time.latest is not None and time.latest > scene.date
                for time in scene.clock[first:stop]
            )
            return "actual" if dated else "none"
    return "none"


_UNACCEPTED = frozenset("not never would could might may should whether if".split())
"""Before "accept": nothing is accepted yet."""


# Each of the tests below answers None where the word is not of its kind, and else what the word
# makes of the trigger: "" is nothing, and then no further test is asked.


def _calling_off(said: Said) -> str | None:
    """Of "called off" and the like."""
    scene, index, first = said.scene, said.at, said.first
    if said.word not in scene.triggers.cancel and not calls_off(scene, index):
        return None
    lower = scene.tokens.lower
    if said.word in _CALLING_OFF and not FINITE.isdisjoint(said.up_to_phrase()):
        return ""  # "The cancellation of a concert did not spoil a visit"
    if index - said.low <= _FRONTED and "," in said.up_to_phrase():
        return ""  # "Postponed from March, a visit by X begins on Monday"
    if said.goes_on():
        return ""  # "had dropped his objections and flown there"
    if lower[first] == "to" and cancels_another(scene, index, first):
        return ""  # "had postponed an operation to travel there"
    if _goes_its_own_way(lower, index, first):
        return ""  # "put off the talks, flying to Oslo"
    return "cancelled" if said.within(12) and not calling_off_denied(scene, index) else "actual"


_CALLING_OFF = frozenset("cancellation postponement cancelling canceling".split())


_FRONTED = 1
"""Tokens from the head of a sentence to the participle of an aside: "Twice postponed, the visit"."""


def _ruling_out(said: Said) -> str | None:
    """Of "ruled out", "instead of", "withdrew its approval for"."""
    scene, index, first = said.scene, said.at, said.first
    if rules_out(scene, index):
        if of_what_was_done(scene, index, first):
            return ""  # "Nothing came of the talks that X held there"
        if said.word in _IN_PLACE_OF and "," in said.up_to_phrase():
            return ""  # "Instead of X, Y flew there"
        return "none"
    if said.word in PERMITS and said.within(4):
        # "withdrew its approval for a visit by X"
        return "" if TAKING_BACK.isdisjoint(said.last_words(4)) else "cancelled"
    return None


_IN_PLACE_OF = frozenset(["instead", "rather"])


def _nobody(said: Said) -> str | None:
    """Of "no one", "nothing", "wrongly reported" and "was to have"."""
    scene, index, word = said.scene, said.at, said.word
    lower = scene.tokens.lower
    if word == "one" and lower[index - 1] == "no":
        return "none"
    if word in _WRONGLY and not _TOLD.isdisjoint(lower[index - 1 : index + 2]):
        return "denied"  # "it was wrongly reported that X had gone there"
    if word in _NOBODY and said.within(12):
        return "none"
    if word == "nothing" and index == said.low and lower[said.first] in ("a", "an"):
        return "none"  # "Nothing in the report touched on a trip to Rome"
    if word == "have" and was_to_have(scene, index) and said.within(12):
        return "cancelled"  # "was to have been in Rome for talks with X"
    return None


_WRONGLY = frozenset("wrongly falsely mistakenly erroneously incorrectly".split())


_TOLD = frozenset("reported reporting claimed claiming announced said stated written".split())


_NOBODY = frozenset(["nobody", "no-one", "none"])


def _hoping(said: Said) -> str | None:
    """Of visits that somebody hopes for, talks of or would like."""
    scene, index, first, word = said.scene, said.at, said.first, said.word
    lower = scene.tokens.lower
    if word in TALKED_OF and only_talked_of(scene, index, said.trigger):
        return "none"
    if (word in HOPES and hoped_for(scene, index, first)) or way_paved(scene, index, first):
        return "none"
    if word == "like" and lower[index - 1] == "would" and lower[first] not in THE_THIS_OR_WHOSE:
        return unless_accepted(scene, said.trigger)  # not "would like his visit to help"
    return None


def _hearing(said: Said) -> str | None:
    """Of reports and talk that a visit was made."""
    scene, index, first, word = said.scene, said.at, said.first, said.word
    if word in REPORTS and "asked" in said.last_words(4):
        return "none"  # "when asked about reports that X had been there"
    if (
        word in REPORTS
        and not closed_off(scene.tokens.lower, index, first)
        and called_wrong(scene, said.trigger, index, said.low)
    ):
        return "denied"
    if word in HEARSAY and is_hearsay(scene, said.trigger, index, first):
        return "none"
    if word == "talk" and said.next_words(1) == ["that"]:
        return "none"  # "fuelling talk that X had gone there"
    return None


def _doubting(said: Said) -> str | None:
    """Of conditions and of what is not known."""
    scene, index, word = said.scene, said.at, said.word
    if word in ("confirm", "confirmed", "verify") and not _UNTOLD.isdisjoint(said.last_words(3)):
        return "none"  # "would not confirm that she was there"
    if word in ("if", "whether", "unless") and said.within(10):
        return "none"
    if (
        word in _CERTAIN
        and said.next_words(1) == ["that"]
        and not NEGATIVES.isdisjoint(said.last_words(3))
    ):
        return "none"  # "it is not certain that X will go", "it is not true that X went"
    if word == "should" and index == said.low:
        return "none"
    had_been = scene.tokens.lower[max(index - 3, 0) : index]
    if word in _EXPECTED and "had" in had_been and "been" in had_been and said.within(10):
        return "cancelled"
    if word in _DOUBT and said.within(12) and is_doubted(scene.tokens.lower, index):
        return "none"
    return None


_UNTOLD = NEGATIVES.union("declined declines refused refuses".split())
"""Before "confirm": it is left open."""


_CERTAIN = frozenset(
    """certain true clear sure known confirmed decided settled correct guaranteed proven established
    fact case""".split()
)


_EXPECTED = frozenset("expected scheduled due planned set supposed".split())


_DOUBT = frozenset(
    """suspect suspects suspected speculate speculates speculated speculation rumour
    rumours""".split()
)


def _denying(said: Said) -> str | None:
    """Of "denied", "refused", "failed" and "skipped"."""
    scene, index, first, word = said.scene, said.at, said.first, said.word
    lower = scene.tokens.lower
    if word == "without" and lower[index + 1] in _POSSESSIVES:
        return ""  # "came without his wife to Rome"
    if (
        word == "failed"
        and lower[index - 1] in A_THE_OR_WHOSE
        and _TRIED.isdisjoint(lower[index + 1 : said.trigger])
    ):
        return ""  # "after the failed summit": it was held
    if said.next_words(2) in _TO_COMMENT and _is_told(scene, said.trigger):
        return ""  # "declined to comment on his three-day trip, which ended on Friday"
    reach = _THAT_IT if "that" in said.next_words(4) else 6
    if word not in scene.triggers.deny or not said.within(reach):
        return None
    if said.goes_on() or _goes_its_own_way(lower, index, first):
        return ""  # "skipped the talks, flying to Oslo"
    if word in _DENY and not _UNDENIED.isdisjoint(lower[max(index - 3, 0) : index]):
        # "did not deny that she had been there", not "would neither confirm nor deny"
        return "none" if "neither" in lower[max(index - 6, 0) : index] else "actual"
    return "actual" if linked_to(scene, said.trigger, index, first) else "none"


_POSSESSIVES = frozenset("his her their its any the much".split())


_TRIED = frozenset("bid attempt attempts effort efforts try plan plans to".split())
"""Behind "a failed": what came to nothing was to lead to a visit."""


_TO_COMMENT = tuple(["to", word] for word in "comment elaborate discuss speak talk".split())


_THAT_IT = 14
"""Tokens from "denied on Thursday that" to the verb of what is denied, at most."""


_DENY = frozenset(["deny", "denied", "denies"])


_UNDENIED = NEGATIVES | {"longer"}
"""Before "deny": "did not deny", "no longer denies"."""


def _is_told(scene: Scene, trigger: int) -> bool:
    """Whether a visit is told with its length or a day gone by: "his three-day trip that ended Friday"."""
    lower = scene.tokens.lower
    if any(word.endswith("-day") for word in lower[max(trigger - 2, 0) : trigger]):
        return True
    behind = scene.clock[trigger : trigger + _AROUND]
    return any(
        one is not None and one.latest is not None and one.latest < scene.date for one in behind
    )


_AROUND = 6
"""Tokens from a visit to what tells of it as made, at most."""


def _goes_its_own_way(lower: list[str], index: int, first: int) -> bool:
    """Whether a participle behind a comma tells what somebody did who gave up something else, and is
    no further member of what he gave up: "ruled out resigning, | going there or ..."."""
    return (
        lower[first - 1] == ","
        and lower[first].endswith("ing")
        and not any(word.endswith("ing") for word in lower[index + 1 : first])
        and "or" not in lower[first : first + _LIST]
    )


_LIST = 8
"""Tokens behind a participle in which an "or" makes it the member of a list."""


def _accepting(said: Said) -> str | None:
    """Of an invitation that is accepted."""
    if said.word not in said.scene.triggers.accept:
        return None
    # "would be prepared to accept a visit": only if it was agreed to
    return "" if said.scene.tokens.lower[said.at - 1] == "to" else "actual"


def _supposing(said: Said) -> str | None:
    """Of what would be, or is not decided."""
    lower = said.scene.tokens.lower
    index, word = said.at, said.word
    the_first = ["the", "first"]
    if word == "would" and the_first in (
        lower[index + 2 : index + 4],
        lower[index + 3 : index + 5],
    ):
        return "none"  # "would be the first premier to go there", "would have been the first"
    if word == "decision" and "no" in said.last_words(2):
        return "none"  # "no decision had been taken on a visit"
    if word == "would" and said.next_words(1) == ["be"] and lower[index - 1] == "it":
        return "none"  # "it would be his first visit" tells of no other visit
    if word in IMPERSONAL and said.within(12):
        return "none"
    return None


def _offering(said: Said) -> str | None:
    """Of what somebody is ready for, asks for or may do."""
    scene, index, first, word = said.scene, said.at, said.first, said.word
    if word in _WILLING and scene.tokens.lower[first - 1] in ("including", "as"):
        return "none"  # "is willing to do all he can, including going there"
    if word in _READY and said.next_words(1) == ["for"]:
        return ""  # "prepared for the visit": not willing to have it, but near it
    if word == "prepared" and said.next_words(1) != ["to"]:
        return ""  # "prepared the summit"
    if word not in scene.triggers.possible or not said.within(5):
        return None
    if _asked_about(scene, index, first, said.trigger):
        return ""
    return unless_accepted(scene, said.trigger)


_WILLING = frozenset(["willing", "ready", "prepared"])


_READY = frozenset(["prepared", "ready"])


def _asked_about(scene: Scene, index: int, first: int, trigger: int) -> bool:
    """Whether somebody is only asked about a visit that is known of: "asked about X's coming visit
    to Peru", "about his visit to Peru in May"."""
    lower = scene.tokens.lower
    if lower[index] != "asked" or lower[index + 1] not in ("about", "on", "of"):
        return False
    if lower[first] in ("a", "an", "any"):
        return False
    stop = scene.tokens.sentences[scene.sentence_at[trigger]][1]
    comma = scene.tokens.classes.find(",", trigger, stop)
    dated = any(scene.clock[first : comma if comma > 0 else stop])
    return dated or not _SETTLED.isdisjoint(lower[first:trigger])


_SETTLED = frozenset("upcoming coming forthcoming impending recent last planned scheduled".split())
"""In the phrase of a visit that is known of."""


def _negating(said: Said) -> str | None:
    """Of "no" and "not"."""
    if said.word not in NEGATIVES or not said.within(4):
        return None
    next_word = said.scene.tokens.lower[said.at + 1]
    return "" if next_word in _NOT_LACKED or next_word in _HINDERS else "none"


_NOT_LACKED = frozenset("secret time qualms hesitation regrets apology apologies".split())
"""Behind "no", where the visit itself is made: "made no secret of", "lost no time in"."""


_HINDERS = frozenset(
    """prevent stop hinder spoil mar delay deter affect block upset disrupt disturb overshadow derail
    interrupt""".split()
)
"""Behind "not", where the visit is made all the same."""


def what_is_made(said: Said) -> str:
    """What the word makes of the trigger, in the answers of polarity.py; "" for nothing."""
    return next((told for test in _TESTS if (told := test(said)) is not None), "")


_TESTS = (
    _calling_off,
    _ruling_out,
    _nobody,
    _hoping,
    _hearing,
    _doubting,
    _denying,
    _accepting,
    _supposing,
    _offering,
    _negating,
)
"""In the order in which they are asked: a word may be of several kinds."""


@lru_cache(maxsize=1)
def telling() -> frozenset[str]:
    """The words that any of the tests asks about: most words are none, and a new test needs its
    word here."""
    triggers = load_triggers()
    return frozenset().union(
        "like nothing confirm confirmed verify whether unless should would decision".split(),
        *(["if", "one", "have"], HOPES, WAYS, TALKED_OF, PERMITS, REPORTS, HEARSAY, IMPERSONAL),
        *(_CERTAIN, _NOBODY, _WRONGLY, _WILLING, _EXPECTED, _DOUBT, NEGATIVES),
        *(triggers.cancel, triggers.cancel_phrases, triggers.deny, triggers.deny_phrases),
        *(triggers.accept, triggers.possible),
    )
