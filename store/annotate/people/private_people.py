"""Tells people who plainly hold no office, so that no description of an official is taken for them:
"Ek was killed in the crash. The Polish ambassador flew there".

A look-up for roles_meant.py and roles_told.py. It decides nothing about whom a description means instead.
"""

from __future__ import annotations

from store.annotate.people.coreference import Person
from store.annotate.people.country_stated import OF_ONE_STATE
from store.annotate.people.page import Page

_FATES = frozenset(
    """killed murdered stabbed drowned jailed jail prison imprisoned hostage kidnapped abducted buried
    novels novel album marathon bakery tourist tourists""".split()
)
"""Words of what befalls or is done by private people."""
_REMAINS = frozenset(("body", "corpse", "coffin"))
"""Of these, before a name, its bearer has no office either."""
_BEHIND = 6
_BEFORE = 3
"""Tokens behind and before a name within which such a word stands."""
_MENTIONS = 2
"""Mentions of somebody whose sentences are looked at."""
_OF = frozenset(("of", "from", "with"))


def is_private(page: Page, person: Person) -> bool:
    """Whether the article tells of somebody as of a private person: their fate, or the charity that
    they are "of"."""
    for mention in person.mentions[:_MENTIONS]:
        start, stop = page.sentence_of(mention.first)
        before = page.lower[max(start, mention.first - _BEFORE) : mention.first]
        behind = page.lower[mention.stop : min(stop, mention.stop + _BEHIND)]
        if not _FATES.isdisjoint(before + behind) or not _REMAINS.isdisjoint(before):
            return True
        if "held" in behind and "been" in behind:
            return True  # "has been | held since March"
        if page.lower[mention.stop] in _OF:
            at = mention.stop + 1 + (page.lower[mention.stop + 1] == "the")
            at += at in page.place_at and at not in page.organisation_at
            body = page.organisation_at.get(at)  # "of the Polish | Red Cross"
            if body is not None and body.sort not in OF_ONE_STATE:
                return True
    return False
