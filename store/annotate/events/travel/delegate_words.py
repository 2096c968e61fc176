"""The words that make somebody the delegate, speaker or guest of honour of a gathering told before.

"The chief Peruvian delegate will be X", "X will speak for Peru". What he does there as any guest does
("X sat in the front row") is in guest_words.py; which gathering it is, delegates.py asks.
"""

from __future__ import annotations

import re

IS = r"(?:is|are|was|were|(?:will|is\ to|are\ to|was\ to|were\ to)\ be)"


_WHOSE = r"(?:the|its|their|his|\S+(?:\ \S+)?\ ['’]s)\ (?:[\w-]+\ ){0,3}?"


_BODY = r"(?:delegation|team|side|mission|party|contingent)"


BEFORE = re.compile(
    rf"""(?:(?:and|but|meanwhile|also)\ )?(?:
      {_WHOSE}(?:delegates?|negotiators?|envoys?|representatives?|guests?(?:\ of\ hono?u?r)?)
        (?:\ there)?\ {IS}
    | {_WHOSE}(?:main|keynote|chief|star|opening|other|principal)\ (?:speakers?|guests?)\ (?:{IS}|(?:(?:will|are\ to)\ )?included?)
    | {_WHOSE}(?:man|woman)\ (?:there|at\ the\ table)\ {IS}
    | {_WHOSE}(?:head|leader|chief)\ of\ {_WHOSE}{_BODY}\ {IS}
    | {_WHOSE}{_BODY}\ (?:is|was|were|are|will\ be|is\ to\ be)\ (?:led|headed)\ by
    | \S+(?:\ \S+)?\ ['’]s\ (?:is|was|will\ be)\ (?:led|headed)\ by
    | {_WHOSE}{_BODY}\ (?:will\ )?includes?d?
    | (?:leading|heading|representing|speaking\ for)\ (?:\S+\ ){{1,4}}{IS}
    | (?:at\ the\ head\ of|leading)\ {_WHOSE}{_BODY}\ {IS}
    | on\ (?:the\ )?\S+(?:\ ['’]s)?\ side\ (?:of\ the\ table\ )?{IS}
    | on\ the\ (?:guest\ list|list\ of\ (?:guests|speakers))\ {IS}
    | for\ \S+\ it\ {IS}
    | (?:ministers|officials|leaders|politicians|diplomats|lawmakers|several\ \S+|other\ \S+)\ ?,?\ (?:including|among\ them|such\ as)
    | it\ (?:will\ bring|brings|brought)\ together\ (?:\S+\ ){{1,3}}(?:including|such\ as|like)
    )""",
    re.VERBOSE,
)
"""The words of a sentence before the one who is there, where he is told by an office."""


NAMED = re.compile(r"\S+(?: has| have)? (?:named|appointed|picked|chose|chosen)")


NAMED_TO = re.compile(
    r"(?:as|to be) (?:its|their|his|the) (?:\w+ )?(?:delegate|representative|negotiator)"
    r"|to (?:lead|head|represent|attend)\b"
)
"""Words before and behind the one whom a state "has named as its delegate"."""


SENT = re.compile(r"\S+(?: \S+)? (?:has |had )?(?:sent|dispatched|will send|is sending)")


SENT_THERE = re.compile(r" ?(?:[.;]|$|, while|and\b)")
"""Words before and behind the one whom a state "sent"."""


FOR = re.compile(r"for #own ,?")


FOR_ACTS = re.compile(
    r"(?:will |is to )?(?:attend|sign|speak|spoke|negotiate|take part|took part|be there|sat|sit|came|come)"
)
"""Words before and behind the one who acts "for Peru"."""


OFFICE = re.compile(
    r", (?:the|its|their|his) (?:[\w-]+ ){0,3}(?:delegate|negotiator|(?:head|leader) of (?:the|its) (?:[\w-]+ ){0,3}"
    r"(?:delegation|team|side)) , (?:said|told|praised|spoke|signed|called|warned|rejected|accepted|thanked|agreed)\b"
)
"""Words behind the one who spoke as a delegate."""


END = r"(?=$|[ ]?(?:[.,;:]|and\b|but\b|on\b|with\b|for\b|as\b|after\b|before\b|when\b|because\b))"


AFTER = re.compile(
    rf"""(?:who\ )?(?:also\ |then\ |later\ |will\ also\ )?(?:
      (?:will\ |is\ to\ |was\ to\ )?(?:lead|leads|led|head|heads|headed)\ (?:the|its|a|his|her)\ (?:\S+\ ){{1,3}}(?:side|team|delegation)
    | (?:will\ |is\ to\ )?(?:speak|spoke|speaks|attend|attended|take\ part|took\ part|negotiate|negotiated|sit|sat
        |sign|signed|be\ there|was\ there)\ (?:the\ \S+\ )?for\ (?:\#own|his\ country|her\ country)
    | (?:will\ |is\ to\ )?represents?e?d?\ (?:\#own|(?:his|her)\ (?:country|government)){END}
    | {IS}\ (?:a|the|one\ of\ the|among\ the)\ (?:\w+\ )?(?:guests?|speakers?|participants?)(?:\ of\ hono?u?r)?{END}
    | {IS}\ (?:also\ )?on\ the\ (?:guest\ list|list\ of\ (?:guests|speakers|participants))
    | has\ accepted\ (?:an|the|its|their)\ invitation(?:\ to\ (?:attend|come|take\ part|speak|go|be\ there)(?:\ it)?)?{END}
    )""",
    re.VERBOSE,
)
"""The words behind the one who is there; "#own" stands for his country or its capital."""
