"""The words that tell of somebody at a gathering told before, whoever he is: "X was there as well".

Where he sat or stood, what he did there, how he came and left, beside whom he was seen: "X sat in the
front row", "Also in the hall was X", "X spoke next", "X, who attended on crutches". What makes him a
delegate is in delegate_words.py; which gathering it is, delegates.py asks.
"""

from __future__ import annotations

import re

from store.annotate.events.travel.delegate_words import END, IS

_ROOM = r"""(?:hall|room|auditorium|theatre|theater|stadium|arena|podium|rostrum|platform|dais|stage|stands?|tribune
    |rows?|audience|crowd|gallery|box|balcony|tables?|corridors?|lobby|foyer|antechamber|aisle|procession|tent|church
    |cathedral|chamber|seats?|floor|doors?|entrance|exit|graveside|coffin|tribunes|benches|bench|circle|line-up|line|photograph|photo
    |speakers|guests|mourners|onlookers|spectators|participants|delegates|audiences|dignitaries)"""
"""Parts of the place where people gather, and the people there."""


_EVENT = r"""(?:event|gathering|occasion|meeting|forum|summit|conference|congress|session|ceremony|celebrations?|festivities
    |parade|funeral|inauguration|reception|banquet|dinner|lunch|luncheon|breakfast|gala|fair|festival|wedding|burial|opening
    |closing|plenary|panel|workshop|seminar|exhibition|concert|rally|debates?|discussions?|deliberations|proceedings|unveiling
    |show|performance|service|talks|assembly|convention|symposium|premiere|commemorations?|signing|exercise)"""
"""What people gather for, and its parts."""


_SPEECH = r"(?:speech|speeches|address|vote|voting|toasts?|anthems?|applause|remarks|keynote|(?:moment|minute)\ of\ silence)"


_THE = r"(?:the|that|this|an?|one|his|her|its|their)\ (?:same\ )?"


_IN_IT = rf"""(?:
      (?:in|at|on|from|inside|into|near|behind|across|around|through|along|among|amid|onto|beside|outside)\ {_THE}
        (?:[\w’'-]+\ ){{0,3}}?(?:of\ (?:the|that|its)\ (?:[\w-]+\ ){{0,2}}?)?(?:{_ROOM}|{_EVENT})
    | (?:in|from)\ row\ \S+
    | (?:one|two|three|four|five|a\ few|several|some|\d+)\ (?:seats?|rows?|places|chairs|metres|meters|steps|paces|feet|tables)
        \ (?:away|behind|ahead|apart|further|farther|down|in\ front|from|to)
    | (?:next\ to|beside|behind|opposite|alongside|near|in\ front\ of|close\ to|not\ far\ from)\ (?:(?:the|an?|his|her)\ \w+|him|her|them)
    )\b"""
"""A place at a gathering: "in the front row", "two seats away", "next to the host"."""


_SEEN = r"(?:sat|stood|was|were|is|are|was\ (?:seen|seated|sitting|standing|spotted|to\ be\ seen)|were\ (?:seated|sitting|standing|seen))"


_ALSO = r"(?:(?:also|too|likewise|meanwhile|later|then|again|himself|herself|briefly|apparently|visibly|all|both|duly|in\ turn)\ )"


_PEOPLE = r"(?:guests?|speakers?|participants?|delegates?|attendees?|visitors?|dignitaries|panell?ists?|onlookers?|mourners?|spectators?)"


_UTTERED = r"(?:speech(?:es)?|remarks|address|toast|statement|declaration|resolution|eulogy|lecture|keynote|words|blessing|prayer|report|reply)"


_COMPANY = r"(?:delegation|party|team|entourage|retinue|aides|officials|ministers|bodyguards|deputies|advisers|wife|husband|daughter|son)"


_BY = r"(?:was|were|is|are|will\ be|is\ to\ be|had\ been)\ (?:also\ |then\ )?(?:made|given|delivered|read|proposed|raised|offered|spoken|led|chaired|taken|opened|closed|moderated|introduced|begun|started|interrupted|occupied|followed|sealed|declared\ open)(?:\ out|\ over|\ up|\ off)?\ by"


BEFORE = re.compile(
    rf"""(?:(?:and|but|meanwhile|only|so)\ ,?\ ?)?(?:
      (?:the|another|an|a|one|its|their)\ (?:[\w-]+\ ){{0,5}}?(?:{_PEOPLE}|to\ (?:speak|arrive|leave|attend|come|enter|take\ the\ floor)|who\ (?:spoke|came|attended|took\ the\ floor))\ {IS}
    | (?:the|a|its|his|her)\ (?!previous|next|preceding)(?:[\w-]+\ ){{0,3}}?(?:{_UTTERED}|applause|ovation|chair|seat|place|{_EVENT}|prayer|singing|procession)(?:\ {_IN_IT})?\ {_BY}
    | it\ (?:fell|was\ left|was\ up)\ to | (?:\S+\ ){{0,4}}it\ was\ (?:then\ )?the\ turn\ of
    | (?:attending|present|there|speaking|seen|spotted|watching|listening|applauding|expected)\ ,?\ ?(?:too|also|as\ well|there|{_IN_IT})(?:\ ,)?\ {IS}
    | {_IN_IT}(?:\ \w+)?\ ,
    | from\ \#?\S+(?:\ \S+)?\ (?:came|had\ come|spoke)
    | of\ the\ \S+(?:\ \S+)?\ (?:leadership|government|leaders|cabinet|party|side|visitors)\ ,?\ ?(?:only|just)
    | among\ (?:those|the\ \S+)\ (?:who|to)\ (?:have\ |had\ )?(?:confirmed|come|came|spoken|spoke|speak|attend|attended|registered|accepted)\ {IS}
    | (?:among|one\ of)\ the\ (?:\w+\ )?(?:delegations|teams)\ (?:was|were|is)\ (?:one|that)(?:\ (?:from|of)\ \S+(?:\ \S+)?)?\ (?:led|headed)\ by
    | \S+(?:\ \S+)?\ (?:had|has|fielded)\ (?:a|its)\ (?:[\w-]+\ ){{0,3}}?{_COMPANY}\ (?:there|present|in\ attendance|{_IN_IT})\ ,?\ ?(?:under|led\ by|headed\ by)
    | (?:also|likewise)\ ,?\ ?{_IN_IT}\ {_SEEN}
    | also\ (?:expected|due|coming|there|present|speaking|on\ hand|in\ attendance|seated|invited\ and\ coming)\ {IS}
    | (?:(?:sitting|seated|standing)\ )?(?:across\ the\ (?:table|aisle|room|hall)|opposite\ (?:him|her|them)
        |(?:next\ to|beside|behind|alongside|in\ front\ of|near|close\ to|not\ far\ from)\ (?:him|her|them|the\ hosts?))
        (?:\ from\ (?:him|her|them))?(?:\ {_IN_IT})?\ (?:{_SEEN}|{IS}|(?:will\ )?sits?)
    | (?:to|on|at)\ (?:his|her|their)\ (?:left|right|side|other\ side)(?:\ {_IN_IT})?\ (?:{_SEEN}|{IS})
    | (?:(?:sitting|seated|standing|watching|listening)\ )?{_IN_IT}(?:\ (?:him|her|them))?\ (?:{_SEEN}|{IS})
    | (?:close\ by|nearby|not\ far\ (?:away|off))\ {_SEEN}
    | among\ (?:those|the\ \S+)\ (?:listening|speaking|watching|applauding|present|in\ attendance|there|gathered|seated|{_IN_IT})\ {IS}
    | of\ the\ (?:\w+\ ){{0,2}}{_PEOPLE}\ ,?\ ?(?:only|just|none\ but)
    | (?:a|another|one|one\ other|a\ second|his|her|the\ other)\ (?:fellow\ )?{_PEOPLE}\ ,
    | (?:the|those|its|their|other|some|most|all)\ (?:\S+\ ){{0,3}}?(?:delegations|teams|countries|governments|states|nations)\ (?:\S+\ ){{0,3}}?,?\ ?
        (?:included?|including|among\ them|such\ as)\ (?:one|that|those|the\ one)\ (?:led|headed)\ by
    | (?:\S+\ ){{1,6}}delegations\ ,?\ ?(?:including|among\ them)\ (?:one|that|those|the\ one)\ (?:led|headed)\ by
    | (?:one|another)\ (?:of\ (?:the\ (?:\w+\ )?delegations|them)|delegation|large\ delegation)\ (?:was|is|came)\ (?:led|headed)?\ ?by
    | (?:the|that|this)\ (?:same\ )?{_EVENT}\ (?:also\ |too\ ,?)?(?:drew|attracted|brought|brought\ together|united)
    | (?:the|that|this)\ (?:same\ )?{_EVENT}\ (?:was|is\ being|will\ be|is)\ (?:also\ )?(?:attended|graced|watched|addressed)\ (?:as\ well\ |also\ |too\ )?by
    | (?:speaking|appearing|asked|questioned|interviewed)\ {_IN_IT}\ ,
    )""",
    re.VERBOSE,
)
"""The words of a sentence before the one who is there."""


BY_THE_WAY = re.compile(
    rf"""(?:
      \b(?:with|after|to|by)\ (?:a|an|the|his|her)\ (?:[\w-]+\ ){{0,2}}?{_UTTERED}\ (?:by|from)
    | \bin\ the\ presence\ of | \bunder\ the\ (?:\w+\ )?(?:eyes?|gaze)\ of | \b(?:watched|graced|applauded)\ by
    | \b(?:seated|sat|stood|standing|sitting|placed|seat|place|chair|arrived|entered\ the\ \w+|followed)\ (?:\S+\ ){{0,4}}?
        (?:between(?:\ (?:\S+\ ){{1,5}}and)?|beside|next\ to|behind|far\ from|near|opposite|in\ front\ of|away\ from|left\ of|right\ of|alongside|minutes\ after|minutes\ before|rostrum\ by|lectern\ by|podium\ by|stage\ by|microphone\ by)
    | \b(?:cheer|applause|ovation|reception|welcome)\ than
    | \b(?:audience|crowd|guests|delegations|participants|speakers|dignitaries|delegates|visitors)\ ,?\ ?(?:(?:that|who|which)\ included?|including|such\ as|among\ them)
    )$""",
    re.VERBOSE,
)
"""The last words before the one who is there, told of what others did: "ended with a speech by X"."""


BY_THE_WAY_ENDS = frozenset(
    """by from of between and beside to behind near opposite alongside after before than include
    included including as them""".split()
)
"""The last words of `BY_THE_WAY`, which is slow to look for."""


WITH_HIM = re.compile(
    rf"(?:{_IN_IT}|among\ the\ {_PEOPLE}|looking\ on|watching|cutting|presiding|sitting|standing|addressing|attending|laying|lighting|speaking|declaring\ it)",
    re.VERBOSE,
)
"""Words behind the one who is there and "with": "with X on the podium"."""


BESIDE = re.compile(
    r"\b(?:(?:to|on|at) (?:his|her|their) (?:left|right|side)|(?:next to|beside|behind|opposite|alongside|in front of) (?:him|her|them)"
    r"|(?:seated|sat|stood|sitting|standing) between)\b"
)
"""Words that put somebody beside the one who was told of before, wherever that is."""


APART = frozenset(["unlike", "like"])
"""Words that open a sentence on somebody else than its subject: "Unlike X, Y stayed"."""


A_GUEST = re.compile(
    rf""",\ (?:
      (?:also\ )?(?:a|another|the\ other|one\ of\ the(?:\ other)?|another\ of\ the)\ (?:fellow\ )?(?:[\w-]+\ ){{0,2}}?{_PEOPLE}\ ?(?:,|\.|$)
    | (?:also\ )?(?:attending|speaking|appearing|sitting|seated|standing|present|arriving)\ (?:for\ the\ (?:first|second|third|last)\ time|there|too|next|last|first|{_IN_IT}|(?:to|on)\ the\ (?:left|right)\ of)
    )""",
    re.VERBOSE,
)
"""Words behind the name of a guest: "X, a fellow guest,", "X, sitting in the front row,"."""


OF_THEM = re.compile(
    rf"""(?:^|\ )(?:{_PEOPLE}|heads\ of\ delegation|delegations)(?:\ (?:from|of|in)\ (?:\S+\ ){{0,3}}?\S+)?\ (?:(?:attended|came|were\ (?:there|present))\ )?,$
    | (?:^|\ )(?:ministers|leaders|presidents|premiers)\ (?:\S+\ ){{0,4}}?(?:attended|came|gathered|assembled|met|sat\ down|were\ (?:there|present))\ (?:\S+\ ){{0,12}},$""",
    re.VERBOSE,
)


SOME_OF_THEM = re.compile(r",? ?(?:among them|included|for one)\b")
"""Words before and behind one of many guests: "Guests from abroad, X among them, rose"."""


UNDER_HIM = re.compile(
    rf"\b(?:the|a|an|its|one) (?:[\w-]+ ){{0,4}}{_COMPANY} (?:from \S+ )?,? ?(?:under|led by|headed by)$"
)
"""Words before the head of a delegation that does what is told behind his name."""


SHOWN = re.compile(
    r"(?:\S+ ){0,3}?(?:television|tv|footage|pictures?|photos?|photographs?|images?|clips?|cameras|film|video)(?: \w+){0,5}? "
    r"(?:showed|show|shows|caught|captured|carried)"
)
"""Words before the one whom pictures of a gathering show."""


SHOWN_DOING = re.compile(
    rf"(?:{_IN_IT}|with\ (?:a|his|her)\b|asleep\b|(?:sitting|standing|listening|dozing|clapping|applauding|sleeping|nodding|yawning|arriving|laughing|smiling"
    rf"|whispering|taking\ (?:notes|his\ seat|her\ seat)|leaving\ the|watching\ the|walking\ out|following\ the)\b)",
    re.VERBOSE,
)
"""Words behind the one whom pictures of a gathering show: "in the audience", "dozing"."""


_HOW = rf"""(?:\ (?:too|also|along|as\ well|late|early|alone|in\ person|instead|anyway|after\ all|again|there|despite\ \S+(?:\ \S+){{0,3}}
    |in\ (?:uniform|a\ \S+)|on\ crutches|with\ (?:a|an|his|her|\w+)\ (?:[\w-]+\ ){{0,3}}?(?:{_COMPANY}|of\ \S+)
    |at\ the\ head\ of\ (?:a|an|the|its)\ (?:[\w-]+\ ){{0,3}}?{_COMPANY}))*"""
"""How somebody came or attended."""


_PART = r"(?:panel|session|workshop|debate|discussion|dinner|lunch|breakfast|reception|meeting)"


_TO_IT = rf"""(?:
      (?:the|this|that|its)\ (?!next|previous|coming|following)(?:same\ )?(?:[\w’'-]+\ ){{0,3}}?{_EVENT}s?
    | (?:one|two|three|several|most)\ of\ (?:the|its)\ (?:[\w-]+\ ){{0,2}}?{_EVENT}s?
    | (?:a|an|one|another|two|three|several)\ (?:[\w-]+\ ){{0,2}}?{_PART}s?
    )"""
"""The gathering itself, or a part of it."""


AFTER = re.compile(
    rf"""(?:,\ too\ ,\ )?(?:and\ (?:\S+\ ){{1,4}}?(?:{_PEOPLE}|ministers|officials|leaders|others|colleagues)\ )?(?:,\ \w+ing\ (?:\S+\ ){{1,5}},\ )?(?:who\ )?(?:had\ |has\ )?{_ALSO}*(?:
      (?:was|were|is|are|had\ been|been|will\ be|is\ to\ be|are\ to\ be)\ {_ALSO}*(?:there|present|on\ hand|in\ attendance|{_IN_IT}|among\ (?:them|the\ {_PEOPLE}))
    | (?:sat|stood|sits|stands|sit|was\ (?:seated|sitting|standing|seen|pictured|photographed|filmed|spotted|noticed|caught\ on\ camera|placed|given\ a\ (?:\S+\ ){{1,3}}))
        \ ?(?:[\w-]+\ ){{0,4}}?{_IN_IT}
    | (?:watched|listened|followed|looked\ on|waited|took\ notes|dozed|applauded|clapped|spoke|waved|smiled|lingered)\ (?:(?:it|everything|all\ of\ it|the\ \w+)\ )?(?:[\w-]+\ ){{0,2}}?
        (?:in|from|at|through|to|during)\ (?!home){_THE}(?:[\w’'-]+\ ){{0,3}}?{_ROOM}\b
    | (?:had|took|was\ given|found|occupied|was\ assigned|was\ shown\ to)\ (?:a|an|his|her|the)\ (?:\S+\ ){{0,3}}?(?:seat|place|chair|spot)\b
    | (?:took|takes|seized|will\ take|is\ to\ take)\ the\ (?:floor|microphone|stage|podium|rostrum|lectern|chair|stand)\b
    | (?:left|slipped\ out|walked\ out|stormed\ out|marched\ out|sneaked\ out|got\ up|went\ out)
        (?:\ (?:of\ )?(?:the|that)\ (?:{_ROOM}|{_EVENT}))?
        (?:{END}|\ (?:early|late|(?:shortly\ |just\ |soon\ |long\ )?(?:before|after|during)\ (?:the|that|his|her|a)\ (?:[\w-]+\ ){{0,2}}?(?:{_EVENT}|{_SPEECH}|end)))
    | (?:stayed|remained|lingered)\ (?:on\ )?(?:for|until|till|to|through|throughout|during)\ (?:the|a)\ (?:whole\ |entire\ )?(?:end|{_EVENT}|{_SPEECH})\b
    | (?:missed|skipped)\ (?:the|most\ of\ the|part\ of\ the)\ (?:opening|closing|{_SPEECH})\b
    | (?:sat\ through|sat\ out|slept\ through|enjoyed|interrupted|heckled)\ (?:the|most\ of\ the|part\ of\ the)\ (?:[\w-]+\ ){{0,2}}?(?:opening|closing|first|last|{_SPEECH}|{_EVENT})\b
    | (?:spoke|speaks|had\ spoken|will\ speak)\ (?:next|first|last|second|third|too|as\ well|also|in\ turn|later|afterwards?|(?:right|just|shortly|immediately)\ (?:before|after)
        |(?:before|after)\ (?:him|her|them)|on\ the\ (?:first|second|last|opening|final)\ day)\b
    | (?:is|are|was|were)\ {_ALSO}*(?:down|due|scheduled|slated|set|to)\ (?:to\ )?(?:speak|take\ the\ floor|address\ the|open\ the|close\ the|attend|be\ there|take\ part)\b
    | (?:spoke|speaks|takes\ part|took\ part|participated|will\ (?:speak|take\ part|attend)|attended|is\ attending|are\ attending){_HOW}{END}
    | (?:attended|took\ part|participated)\ (?:on|in\ (?!the|a)|with|despite|as)\b
    | (?:will\ |is\ to\ )?(?:chair|chairs|chaired|moderated?|open|opens|opened|closed?|closes|addressed|address|led|introduced|attended|attend|presided\ (?:over|at))\ {_TO_IT}{END}
    | (?:will\ |is\ to\ )?(?:presides?|presided){END}
    | (?:will\ |is\ to\ )?(?:gave|give|gives|made|make|makes|delivers?|delivered)\ (?:a|the|an|his|her|one\ of\ the|another)\ (?:[\w-]+\ ){{0,2}}?(?:{_UTTERED}|address){END}
    | (?:will\ |is\ to\ )?(?:join|joined|joins)\ (?:in\ )?(?:them|the\ (?:others|talks|applause|ovation|singing|toast|procession|guests|\w*\ ?ministers|\w*\ ?leaders)){END}
    | (?:told|warned|assured|urged|reminded)\ (?:the\ )?(?:(?:other|fellow|assembled|gathered|same)\ )?
        (?:delegates|participants|colleagues|guests|ministers|leaders|audience|{_EVENT})\ (?:that|of|not|to|:|")
    | (?:addressed|thanked|greeted)\ (?:the\ )(?:(?:other|fellow|assembled|gathered|same)\ )?(?:delegates|participants|guests|audience|crowd|{_EVENT})\b
    | (?:rose|got\ up|stood\ up)\ to\ (?:speak|reply|respond|object|answer|applaud|leave|go)\b
    | (?:fell\ asleep|dozed\ off|clapped|nodded|yawned|wept|bowed|saluted|knelt|sang|danced|took\ notes|shook\ (?:his|her)\ head|looked\ (?:on|away|bored|up|down)|kept\ (?:nodding|silent|quiet)
        |kept\ (?:his|her|the)\ (?:\w+\ ){{1,2}}(?:on|off|closed|crossed))(?:\ \w+ly)?(?:\ throughout)?{END}
    | (?:was|were)\ (?:also\ )?(?:called|invited|asked|given|ushered|escorted|led)\ (?:to\ )?(?:the\ (?:stage|podium|rostrum|lectern|floor|microphone))\b
    | (?:was|is)\ the\ (?:only|first|last|next|second|other|most\ senior)\ (?:other\ )?(?:\S+\ ){{0,3}}?(?:to\ (?:attend|speak|come|arrive|leave|take\ part)|there|present|in\ the\ {_ROOM})\b
    | (?:is|are|was|were)\ (?:also\ )?on\ the\ (?:programme|program|agenda|speakers)\b
    | (?:proposed|raised|offered)\ (?:a|the|another)\ toast\b
    | (?:got|drew|won|received|earned)\ (?:a|an|the|some|more|little|much|loud|warm|polite|long)\ (?:\S+\ ){{0,3}}?(?:applause|cheers?|ovation|laughter|boos)\b
    | was\ (?:applauded|booed|cheered|jeered|heckled|mobbed|ushered)\ (?:on|upon|when|as|into|by|to)\b
    | signed\ the\ (?:\w+\ )?(?:declaration|communique|communiqué|guest\ book|visitors|condolence|final)\b
    | made\ (?:a|an|his|her)\ (?:[\w-]+\ )?(?:appearance|entrance|showing){END}
    | (?:came|went|come|travelled\ there|flown\ in|flew\ in|turned\ up|showed\ up|made\ it|is\ coming|is\ going|are\ coming|will\ come|will\ go|will\ be\ (?:going|coming|there))(?!\ with\ (?:him|her|them)){_HOW}{END}
    | (?:has\ )?(?:also\ )?(?:said|confirmed|promised|agreed|announced|pledged)\ (?:that\ )?(?:he|she|to)\ ?(?:will\ )?(?:come|go|attend|speak|be\ there|take\ part)\b
    | (?:intends|plans|is\ due)\ to\ (?:be\ there|go|come){END}
    | is\ (?:also\ )?expected(?:\ (?:too|as\ well|there))?{END}
    | (?:is\ due\ to\ arrive|is\ expected\ to\ arrive|will\ arrive|arrives|had\ arrived|arrived)\ (?:late|early|by\ \w+|(?:shortly|just|hours|minutes|long)\ (?:before|after)|(?:a|the)\ (?:day|night)\ (?:earlier|before)
        |on\ (?:the\ eve|sunday|monday|tuesday|wednesday|thursday|friday|saturday))
    )""",
    re.VERBOSE,
)
"""The words behind the one who is there."""
