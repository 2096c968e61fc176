"""Words before a place that say that it is only spoken of: "a contract for a mill in Bergen", "was
briefed on the strike in Bergen", "the fire in Bergen".

Words only; what is done at a place is found by the readers that ask.
"""

from __future__ import annotations

NO_ACT = frozenset(
    """war crisis conflict situation violence fighting attack attacks bombing bombings killing killings
    coup unrest election elections developments presence embassy consulate ambassador government
    peace ceasefire programme program issue problem problems role interests tests test policy mission
    agency protests opposition democracy reforms stability hospitalised based born counterpart
    counterparts colleagues newspaper university-educated office bureau fire blast explosion
    flood floods drought earthquake famine riot riots massacre disaster murder murders death deaths
    jailed detained arrested imprisoned killed built produced fought""".split()
)
"""Words right before "in" that say what is spoken of, not where anybody is."""


_PAPERS = frozenset(
    """agreement agreements contract contracts deal deals accord accords plan plans money aid funds
    call calls memorandum protocol bid tender order orders licence license bill proposal
    proposals wreath report reports decree pact document documents film documentary
    decision law permission approval credit loan loans grant grants relatives picture pictures
    model exhibits paintings news information idea ideas owner""".split()
)
"""Nouns of what is about something, wherever it is."""


EVENTS = frozenset(
    """rally ceremony speech lecture dinner lunch breakfast banquet reception concert service mass
    funeral conference meeting address sermon briefing interview visit tour stop stopover""".split()
)
"""What one is at in person: "praised the pact at a rally in Bergen"."""


_ABOUT_PAPERS = frozenset("for on to about under of".split())


_SPEAKING = frozenset(
    """briefed spoke speak speaks agreed commented focused insisted reported talked negotiated
    touched dwelt worked concentrated""".split()
)
"""Before "on" and "of": "was briefed on the strike in Bergen"."""


DISASTERS = frozenset(
    """war crisis conflict situation violence fighting attack attacks bombing bombings killings coup
    unrest fire blast explosion flood floods drought earthquake famine riot riots massacre disaster
    murder murders crash""".split()
)
"""What has happened somewhere: who speaks of it or mourns its dead need not be there."""


def tells_of(before: str, preposition: str) -> bool:
    """Whether a preposition behind a word leads to what is only spoken of."""
    if preposition in _ABOUT_PAPERS and before in _PAPERS:
        return True
    return preposition in ("on", "of") and before in _SPEAKING
