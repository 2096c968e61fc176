"""The words that put somebody named into a party of travellers told of before.

"The only other member to be named was A", "A and B made up the rest of the party", "beside him on the
steps stood A". They are looked for in the words around a list of names, in which `members_told` has put
"#him" for the traveller, "#his" for what is his, "#nation", "#place", "#time" and "#other" for what
these are, and "#own" for the country of the traveller.

The pieces with an underscore are what the patterns are built of. A pattern called BEFORE ends where the
list begins, one called AFTER begins where the list ends; OF_BODY says that the words are of a body of
travellers, whoever leads it. In which order they are asked is for `members_told`; words that only bring
two together, in any order, are in beside_words.py.
"""

from __future__ import annotations

from store.annotate.events.who.word_pattern import WordPattern

_HIM = r"""(?:\#him\d*|the\ (?:[\w-]+\ ){0,2}?(?:premier|minister|president|chancellor|chairman
      |chairwoman|envoy|leader
    |visitor|guest|prince|princess|king|queen|secretary|general|marshal|official|speaker|diplomat
      |traveller)
    |the\ (?:visitors|guests|envoys|travellers|others|pair|two|three))"""
"""The traveller, or an office without a name that may mean him."""


_HIS = r"""(?:\#his\d*|his|her|its|their|the|this|that|(?:\#nation|\#own)\ ['’]s
      |the\ (?:premier|minister|president|chancellor|envoy|visitor)\ ['’]s)"""


_HIS_OR_HER = r"(?:his|her|\#his\d*)"


_IS = r"""(?:is|are|was|were|(?:will|is\ to|are\ to|was\ to|were\ to|would|is\ expected\ to
      |are\ expected\ to)\ (?:also\ |again\ |both\ |all\ |once\ more\ )?be
      |(?:has|have|had)\ (?:also\ |again\ |both\ |all\ )?been)"""


_BODY = r"""(?:delegation|party|team|group|entourage|suite|retinue|mission|contingent|following
      |line-up|lineup|staff|crew
    |squad|side(?!\ of)|caravan|travellers|travelers|passengers|delegates|companions|cortege
      |cortège)"""


_OF_BODY = r"""(?:\ of\ (?!the\b)(?:[\w-]+)(?:\ \w+)?)?(?:\ (?:to|in|for|on|aboard|from
      |at)\ (?:the\ )?(?:\#place|\#nation|\#own|talks|plane|trip|summit|visit|flight))?"""
"""Behind the body: "of seven", "to Hanoi", "on the plane"."""


_THE_BODY = rf"""(?:{_HIS}\ (?:(?!of\b|the\b|and\b|a\b|who\b|in\b|by\b)[\w-]+\ |(?:\#nation
      |\#own)\ |['’]s\ ){{0,4}}?{_BODY}{_OF_BODY})"""


_TRIP = rf"""(?:{_HIS}\ (?:(?!of\b|the\b|and\b|a\b|who\b|in\b|by\b)[\w-]+\ |(?:\#nation
      |\#own)\ ){{0,3}}?(?:trip|journey|tour|visit|voyage|flight|plane|jet|aircraft|train|mission
      |excursion|road|way|passenger\ list|list|bus|ship)
    (?:\ (?:to|in|through)\ \#place)?)"""


_ALSO = r"""(?:(?:also|both|all|again|too|now|already|further|furthermore|meanwhile|otherwise
      |once\ more|reportedly|apparently|herself|himself|likewise|still|among\ others\ ,?
      |among\ others|as\ well)\ )*"""


_NUMBER = r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|a\ dozen|some|several|a\ few)"


_MEMBER = r"""(?:members?|delegates?|officials?|passengers?|travellers?|travelers?|companions?
      |envoys?|ministers?|names?|people|persons?|men|women|man|woman|participants?|one|ones|aides?
      |faces?|figures?|visitors?|guests?|advisers?|colleagues)"""


_NAMED = r"""(?:named|identified|listed|mentioned|given|known|reported|disclosed|singled\ out
      |made\ public|spotted|pictured|photographed|seen|shown|recognised|recognized|noticed
      |introduced)"""


_INCLUDES = rf"""(?:(?:will|would|is\ (?:expected|due|likely|believed|thought|said|to)(?:\ to)?
      |are\ to|was\ to)\ )?{_ALSO}(?:
      includes?d?|numbers?|numbered|counts?|counted|comprises?|comprised|features?|featured
      |contains?|contained|takes?\ in|took\ in
    |has|had|embraces?|embraced|brings?\ together|brought\ together|consists?\ of|consisted\ of
      |involves?|involved|ran\ to|runs\ to
    |{_IS}\ {_ALSO}(?:made\ up|composed|formed|completed|rounded\ off|rounded\ out|filled
      |reinforced|strengthened|swelled|swollen|bolstered|joined|to\ include)(?:\ (?:of|by
      |with))?(?:\ ,)?
    )(?:\ (?:also|among\ others|among\ its\ members|in\ its\ ranks|amongst\ others|besides|aboard
      |along)(?:\ ,)?)?(?:\ {_NUMBER}\ (?:[\w-]+\ )?(?:ministers|officials|others|members|generals
      |lawmakers|aides|people)(?:\ ,|\ :|\ –|\ --|\ -)?)?"""


_WITH = r"""(?:with|alongside|beside|besides|behind|next\ to|at\ the\ side\ of|in\ the\ wake\ of
      |in\ the\ company\ of|in\ company\ with|together\ with|along\ with)"""


_HELPING = r"""(?:accompanying|following|joining|assisting|advising|supporting|escorting|seconding
      |aiding|trailing|shadowing|backing|flanking|attending)"""


_CAME = r"""(?:came|come|went|go|goes|flew|fly|flies|travelled|traveled|travel|travels|arrived
      |arrive|sat|stood|walked|followed|emerged|stepped|marched|rode|landed|got\ off|descended
      |climbed\ down)"""


_GOING = r"""(?:going|coming|travelling|traveling|flying|arriving|leaving|returning|boarding|aboard
      |on\ board|along|there|in\ town|making\ the\ (?:trip|journey)|taking\ part|in\ attendance
      |in\ tow|on\ the\ list|present)"""


_WHERE = r"""(?:\ ,)?(?:\ (?:on|in|at|for|to|into|throughout|during|from|this|there|here|everywhere
      |as|down|off|through|\#time|all\ (?:along|the\ way|the\ while))(?:\ (?!is\b|are\b|was\b
      |were\b|who\b|that\b)\S+){0,7}?)?(?:\ ,)?"""
"""Where or when: "on the steps of the plane", "this week"."""


_AT_HEAD = r"(?:^|(?:^|\ )(?:and|but|while|whereas|though|where|when|as|said|that|,|;|:|[\"“”])\ )"


_END = r"(?=\ ?[.;,]|$)"
"""Where a clause ends."""


_BESIDES = r"""(?:(?:besides|apart\ from|aside\ from|in\ addition\ to|other\ than|as\ well\ as
      |along\ with|together\ with|after)\ (?:\#\w+|\S+(?:\ \S+){0,8}?)\ ,\ )?"""


BEFORE_OF_BODY = WordPattern(
    rf"""{_AT_HEAD}{_BESIDES}(?:
      (?:{_THE_BODY}|it|they)(?:\ ,\ which\ (?:\S+\ ){{1,8}}?,)?\ {_INCLUDES}
    | {_ALSO}(?:among|amongst|part\ of|in|on|aboard|belonging\ to|completing|rounding\ out
      |rounding\ off|making\ up|filling|included\ in|included|
        travelling\ in|in\ the\ ranks\ of|listed\ in|with|one\ of
      |on\ board)\ (?:the\ (?:rest|remainder|members|ranks|others|other\ members)\ (?:of
      |in)\ |those\ in\ |members\ of\ )?{_THE_BODY}{_WHERE}\ (?:{_IS}|{_CAME})
    | {_ALSO}(?:its|the|his|her|their|\#his\d*)\ (?:[\w-]+\ ){{0,4}}?(?:members?|delegates?
      |participants?|passengers?)(?:\ (?:of|in|on)\ {_THE_BODY})?(?:\ (?:of\ it))?(?:\ (?:to\ be
      |who\ (?:was|were|has\ been|have\ been)))?(?:\ {_NAMED})?{_WHERE}\ (?:{_IS}|includes?d?
      |:)(?:\ {_NAMED}\ as)?
    | {_ALSO}(?:(?:the|\#his\d*|his|her)\ )?(?:(?:only|sole|remaining|second|third|fourth|fifth
      |last|best\ known|most\ senior|most\ prominent|youngest|oldest|highest\ ranking|next
      |first)\ )?
        (?:one\ )?(?:others?|other\ \w+|another|further|second|third|fourth|fifth|remaining
      |next)\ (?:{_NUMBER}\ )?(?:[\w-]+\ ){{0,2}}?(?:{_MEMBER}\ )?(?:of\ (?:{_THE_BODY}
      |the\ {_NUMBER}|them)\ )?
        (?:(?:to\ be|who\ (?:was|were|has\ been|have\ been|are
      |is))\ )?(?:{_NAMED}\ )?(?:so\ far\ |by\ \S+(?:\ \S+){{0,3}}\ )?(?:{_IS}|includes?d?)
    | (?:{_MEMBER}|those|others)\ (?:who\ (?:was|were)\ )?{_NAMED}(?:\ (?:as\ members|so\ far
      |in\ (?:the|a)\ \w+))?\ (?:{_IS}|includes?d?)
    | members\ of\ {_THE_BODY}\ {_IS}
    | (?:\S+\ ){{0,12}}?the\ (?:rest|other\ members|remainder)\ of\ {_THE_BODY}\ (?::|,|–|--)
    | {_ALSO}{_NAMED}\ (?:as|among)\ (?:its|the|his|her|their|\#his\d*
      |other)?\ ?(?:[\w-]+\ ){{0,3}}?(?:{_MEMBER}|ones)(?:\ of\ {_THE_BODY})?\ {_IS}
    | {_ALSO}{_NAMED}(?:\ (?:in|among|with|aboard|on|as\ part\ of)\ (?:{_THE_BODY}|it|{_TRIP}
      |them))\ {_IS}
    | (?:the\ )?(?:passengers|travellers|members|companions)(?:\ ,\ (?:besides|apart\ from
      |other\ than|in\ addition\ to)\ [^,]+\ ,)?\ (?:{_IS}|includes?d?)
    | the\ list\ of\ (?:passengers|travellers|travelers|companions|those\ (?:on|aboard|travelling
      |traveling|flying|going))\ (?:[^,]+\ )?(?:{_IS}|includes?d?)
    | (?:\S+\ ){{0,12}}?(?:presence|inclusion)\ (?:in|among|aboard|on|with)\ (?:{_THE_BODY}
      |{_TRIP})\ of
    | (?:apart\ from|besides|aside\ from|other\ than)\ (?:\S+\ ){{1,12}}?there\ (?:is|are|was
      |were)\ (?:only|just)
    | (?:those|these|the)\ (?:other\ )?(?:officials|aides|companions|ministers|others
      |{_NUMBER})(?:\ with\ {_HIM}|\ in\ question)?\ (?:were|are)
    | (?:\S+\ ){{1,10}}?{_IS}\ (?:part\ of|in|on|among|with|one\ of)\ (?:it|them|board|{_THE_BODY}
      |{_TRIP})\ ,?\ ?(?:as|and\ so)\ {_IS}
    | (?:{_NUMBER}|the|both|other)\ (?:other\ )?(?:members|delegates
      |names)\ (?:of\ it\ |of\ {_THE_BODY}\ )?{_IS}\ {_NAMED}\ (?:,|:|as|–|--|-)
    )$""",
)
"""The words of a clause before members of a body, whoever leads it."""


BEFORE = WordPattern(
    rf"""{_AT_HEAD}{_BESIDES}(?:
      {_ALSO}(?:among|on|aboard|in
      |off)\ (?:those\ on\ |the\ \w+\ on\ |the\ people\ on\ )?{_TRIP}{_WHERE}\ (?:{_IS}|{_CAME})
    | {_ALSO}(?:{_GOING}\ |{_CAME}\ )?{_WITH}\ {_HIM}{_WHERE}\ (?:{_IS}|{_CAME})
    | {_ALSO}{_HELPING}\ (?:{_HIM}|{_THE_BODY}){_WHERE}\ (?:{_IS}|{_CAME})
    | {_ALSO}(?:also|another|others|other\ ministers|other\ officials
      |among\ those)\ {_GOING}{_WHERE}\ {_IS}
    | also\ {_NAMED}{_WHERE}\ {_IS}
    | {_HIM}\ (?:{_IS}\ )?(?:being\ )?(?:accompanied|flanked|followed|escorted|assisted|aided
      |seconded|surrounded|shadowed|trailed|attended)(?:\ (?:everywhere|throughout|on\ {_TRIP}
      |off\ the\ plane|at\ every\ \w+|down\ the\ \w+|by\ among\ others
      |in\ (?:the|{_HIS})\ \w+))?\ by(?:\ {_NUMBER}\ (?:[\w-]+\ )?{_MEMBER}\ ,)?
    | {_HIM}\ (?:(?:has|had|having)\ )?{_ALSO}(?:brought|taken|picked|chosen|selected
      |enlisted)(?:\ {_ALSO}?with\ \S+|\ along|\ over)?
    | {_HIM}\ {_ALSO}(?:picked|chose|selected)\ (?:as\ {_HIS_OR_HER}\ (?:travelling\ )?companions?
      |for\ (?:{_TRIP}|company))
    | {_HIS_OR_HER}\ (?:[\w-]+\ ){{0,2}}?(?:companions?|travelling\ companions?|fellow\ travellers?
      |escorts?|entourage)\ (?:on\ {_TRIP}\ )?(?:{_IS}|includes?d?)
    | (?:\S+\ ){{0,8}}?there\ (?:is|was|were)\ (?:nobody|no\ one|none
      |no-one)\ (?:with\ {_HIM}\ )?(?:but|except|other\ than|save|besides)
    | in\ (?:his|her|\#his\d*|\#other)(?:\ ['’]s)?\ (?:stead|place)\ (?:{_CAME}|{_IS})
    | those\ who\ (?:were|did|are|went|came|go)(?:\ ,\ (?:\S+\ ){{1,4}}?,)?\ (?:includes?d?|were
      |are)
    | \#his\d*\ (?:[\w-]+\ )?(?:deputy|number\ two|second-in-command
      |right\ hand)\ (?:in\ (?:this|it|all\ this)|(?:in|on)\ (?:{_THE_BODY}|{_TRIP}
      |the\ talks))\ {_IS}
    )$""",
)
"""The words of a clause before those who go with somebody told of before."""


STARTS = WordPattern(
    r"""(?:^|(?:^|\ )(?:and|but|while|whereas|though|where|when|as|said|that|,|;|:|\"|“|”|\#time
      |also|including|ministers?|officials?|aides?|advisers|colleagues?|generals?|lawmakers?|people
      |men|women|members|whom|of\ (?:whom|them)))$""",
)
"""The words before a name that can begin its clause."""


AFTER_OF_BODY = WordPattern(
    rf"""(?:who\ |who\ ,\ \S+\ ,\ )?(?:
      {_IS}\ {_ALSO}(?:(?:listed|named|reported|said|to\ be|seen|included|travelling|counted
      |mentioned|there|believed\ to\ be|said\ to\ be)\ )?(?:as\ )?(?:in|among|amongst|part\ of|on
      |aboard|with|one\ of|members?\ of|a\ member\ of|(?:the|a|an|another
      |one)\ (?:[\w-]+\ ){{0,3}}?(?:members?|part)\ of|of|the\ others?\ in
      |the\ others?\ of)\ (?:the\ members\ of\ )?(?:{_THE_BODY}|it)(?=\ (?:,|\.|;|and|but|when|that
      |which|as|for|to|in|on|too|\#time)|$|\ ?[.;,])
    | {_IS}\ (?:(?:thought|believed|said|reported|known|understood)\ to\ be\ )?(?:among
      |one\ of)\ (?:the|those|his|her|\#his\d*)\ (?:{_NUMBER}\ )?(?:aides|officials|ministers
      |advisers|generals|companions|experts|members){_END}
    | {_IS}\ (?:the\ )?(?:[\w-]+\ ){{0,2}}?(?:others?|other\ {_MEMBER}|members|the\ rest
      |only\ \w+)(?:\ (?:who\ (?:were|have\ been|has\ been)\ )?(?:named|identified|listed
      |present))?{_END}
    | {_ALSO}(?:makes?|made|completes?d?|rounds?|rounded|fills?|filled|forms?|formed
      |will\ (?:make|complete|round|fill))\ (?:up\ |out\ |off\ )?(?:the\ (?:rest
      |remainder)(?:\ of\ (?:{_THE_BODY}|it))?|{_THE_BODY}|it|part\ of\ (?:{_THE_BODY}
      |it))(?=\ ?[.;,]|$|\ and|\ \w+)
    | {_ALSO}belongs?(?:ed)?\ to\ (?:{_THE_BODY}|it)
    | {_ALSO}(?:travels?|travelled|traveled|flew|flies|went|goes|came|comes|arrived
      |landed)\ (?:\w+\ ){{0,2}}?(?:with|in|as\ part\ of|as\ members?\ of
      |as\ a\ member\ of)\ (?:{_THE_BODY}|it|them)(?=\ ?[.;,]|$|\ and|\ as|\ too)
    | ,?\ ?(?:also\ |another\ |a\ |one\ )(?:[\w-]+\ )?(?:of|member\ of|members\ of|in
      |part\ of)\ (?!the\ party){_THE_BODY}\ ,
    | {_IS}\ (?:the\ only\ (?:ones|others?)\ )?{_NAMED}(?:\ (?:as|among)\ (?:its|the|his|her|their
      |\#his\d*)?\ ?(?:[\w-]+\ ){{0,3}}?(?:members?|companions?|delegates)(?:\ of\ {_THE_BODY})?
      |\ in\ {_THE_BODY}){_END}
    )""",
)
"""The words behind members of a body, whoever leads it."""


OF_THE_OTHERS = WordPattern(
    rf"""{_AT_HEAD}(?:of|among)\ (?:the|its|his|her|\#his\d*)\ (?:[\w-]+\ ){{0,3}}?(?:others?
      |members|delegates|rest|party|team|group|delegation|six|five|four|three|seven|eight|nine|ten
      |cabinet|ministers|government|staff|aides|advisers)
    (?:\ ,)?(?:\ only|\ just|\ none\ but)?$""",
)
"""Words before some of a body: "Of the others only A"."""


WERE_NAMED = WordPattern(
    rf""",?\ ?(?:{_IS}\ (?:publicly\ |formally\ |officially\ )?{_NAMED}
      |(?:(?:has|have|had)\ )?(?:also\ )?(?:come|came|gone|went|flown|travelled
      |made\ the\ (?:trip|journey)))\b""",
)
"""Words behind those of whom OF_THE_OTHERS stands before: "Of the others only A and B were named"."""


AFTER = WordPattern(
    rf"""(?:who\ |who\ ,\ \S+\ ,\ )?(?:
      {_IS}\ {_ALSO}(?:(?:seen|noticed|spotted|along|out\ there|there|pictured|photographed
      |filmed)\ )?(?:on|aboard|making|taking\ part\ in|part\ of)\ {_TRIP}(?=\ ?[.;,]|$|\ too|\ and
      |\ as|\ with)
    | {_IS}\ {_ALSO}(?:with|beside|alongside|behind|at\ the\ side\ of|in\ the\ company\ of
      |close\ to|accompanying|travelling\ with|following|escorting
      |assisting)\ {_HIM}(?=\ (?:from\ the|(?:on|throughout|during|for)\ {_TRIP}|in\ \#place
      |throughout|all|when|too|as|there|\#time)|\ ?[.;,]|$)
    | {_IS}\ {_ALSO}(?:along|on\ board|aboard|in\ tow|going\ too|coming\ too
      |making\ the\ (?:trip|journey)(?:\ (?:too|as\ well|with\ \S+))?)(?=\ ?[.;,]|$|\ too
      |\ as\ well|\ for)
    | {_ALSO}(?:travels?|travelled|traveled|flew|flies|went|goes|came|comes|arrived|arrives
      |journeyed|landed|left|returned|will\ (?:travel|fly|go|come
      |be\ travelling))\ {_ALSO}(?:\w+\ ){{0,3}}?{_WITH}\ {_HIM}(?=\ ?[.;,]|$
      |\ (?:and|as|to|from|on|in|for|too|when|\#time))
    | {_ALSO}(?:made|makes|is\ making|are\ making|undertook|did)\ the\ (?:[\w-]+\ )?(?:trip|journey
      |flight|voyage|crossing)\ {_ALSO}(?:too|as\ well|with\ {_HIM}|alongside\ {_HIM}
      |there\ with\ {_HIM})
    | {_ALSO}(?:followed|follows|trailed|accompanied|escorted|shadowed|flanked|assisted|backed
      |seconded)\ {_HIM}(?=\ (?:everywhere|around|off|down|at|on|throughout|during|in|through
      |wherever|\#time)|\ ?[.;,]|$)
    | {_ALSO}(?:sat|stood|walked|hovered|{_IS}\ {_ALSO}(?:seated|seen|standing|sitting|walking
      |pictured|photographed|filmed|visible|shown)|could\ be\ seen|can\ be\ seen|appeared|appears
      |stands?|sits?|walks?|smiled|waited|looked\ on
      |took\ notes)\ {_ALSO}(?:(?:[\w-]+\ ){{1,4}}?)?(?:behind|beside|next\ to|alongside
      |at\ the\ side\ of|close\ to|near|to\ the\ (?:left|right)\ of|in\ the\ row\ behind
      |flanking)\ {_HIM}
    | {_ALSO}(?:sat|stood|walked|waited|{_IS}\ {_ALSO}(?:seated|seen|standing|sitting|walking
      |pictured|photographed|filmed|visible|never\ far))\ at\ {_HIS_OR_HER}\ (?:side|elbow|shoulder
      |right|left)
    | {_ALSO}(?:{_IS}\ (?:also\ )?(?:seen|spotted|filmed|photographed|shown)\ )?(?:boarded|boarding
      |to\ board|got\ on|getting\ on|embarked|climbing\ aboard|climbed\ aboard|getting\ off
      |stepping\ off|leaving|to\ leave)\ (?:the|his|her|\#his\d*)\ (?:[\w-]+\ ){{0,2}}?(?:plane
      |flight|jet|aircraft|train|airliner|carriage)
    | {_ALSO}(?:came|went|travelled|traveled|flew|tagged|goes|comes|is\ going|are\ going|is\ coming
      |are\ coming)\ (?:along|over\ too|as\ well|too)(?=\ ?[.;,]|$|\ (?:to|as|for|and|on))
    )""",
)
"""The words behind those who go with somebody told of before."""


WITH = WordPattern(r"(?:^|\ )(?:with|bringing|taking|and)$")


WITH_AFTER = WordPattern(
    r"""(?:(?:of|from)\ (?:\S+\ ){1,6}?)?(?:,\ )?(?:(?:always|often|also|both|never|just|only|right
      |close|immediately|a|two|three|few|several|some|step|steps|pace|paces|rows?|yards|metres
      |meters|feet|respectful|distance)\ )*
    (?:behind(?:\ (?:\#him\d*|them))?|in\ (?:tow|attendance|train|his\ wake|her\ wake)
      |in\ (?:his|her|\#his\d*)\ (?:train|wake|suite|party|baggage)
      |at\ (?:his|her|\#his\d*)\ (?:side|elbow|heels|shoulder|right|left)
      |by\ (?:his|her|\#his\d*)\ side|looking\ on|taking\ notes|on\ hand|beside\ \#him\d*
      |next\ to\ \#him\d*|aboard|on\ board|along|in\ it|among\ them|following|trailing)(?=\ ?[.;,]
      |$|\ (?:on|in|at|and|as|for|when|while|to|\#time))""",
)
"""Words before and behind those with whom somebody is seen: "with A a few steps behind"."""


BEING_ONE = WordPattern(
    r"(?:of\ (?:\S+\ ){1,7}?)?(?:being\ one|among\ them|for\ one|included|one\ of\ them|being\ the\ (?:most|best)\b)",
)
"""Words behind one of many, who are told of before him: "A being one"."""


_MANY = r"""(?:officials|aides|ministers|others|advisers|people|members|generals|businessmen
      |bankers|executives|lawmakers|colleagues|relatives|party|delegation|entourage|retinue|team
      |group|suite)"""


_ALONG = r"""(?:with|accompanying|accompanied|in\ tow|joined|followed|travelling|aboard|on\ board
      |on\ the\ (?:plane|flight|trip)|(?:is|are|was|were)\ (?:here|there)|along)"""


OF_MANY = WordPattern(
    rf"{_AT_HEAD}(?:the|his|her|\#his\d*)\ other\ (?:delegates|members|travellers|passengers)(?:\ of\ {_THE_BODY})?\ ,$|{_MANY}(?:\ \S+){{0,6}}?\ {_ALONG}(?:\ {_HIM})?(?:\ \S+){{0,4}}?\ ,$",
)
"""Words before one of many whom BEING_ONE follows: "A number of officials travelled with him, A"."""


OF_MANY_BEFORE = WordPattern(
    rf"{_MANY}(?:\ \S+){{0,6}}?\ {_ALONG}(?:\ {_HIM})?(?:\ \S+){{0,4}}?\ ,\ (?:among\ them|including)$",
)
"""Words before some of many: "Officials travelled with him, including A"."""


SHOWN_WITH = WordPattern(
    r"""(?:photos?|photographs?|pictures?|images?|footage|television|tv|video|film
      |clips?)\ (?:\S+\ ){0,5}?
    (?:shows?|showed|shown|had|has)\ (?:\#him\d*|the\ \w+)\ (?:(?!\#other|,\ )\S+\ ){0,9}?(?:with
      |alongside|beside|next\ to|followed\ by|flanked\ by|and)$""",
)
"""Words before those with whom pictures show somebody: "Photographs show him at a mill with A"."""


LED_BY = WordPattern(rf"{_AT_HEAD}(?:it|they|{_THE_BODY})\ {_IS}\ {_ALSO}(?:led|headed)\ by$")
"""Words before the head of a body whose members the sentence before tells."""


SIDE_BEFORE = WordPattern(
    rf"""{_AT_HEAD}(?:
      (?:\S+\ ){{0,12}}?(?:attended|joined)\ (?:on|from|for)\ (?:the\ )?(?:\#own|visitors?['’]?
      |visiting|guests?['’]?)\ (?:['’]s?\ )?side\ by
    | (?:on|from|for|representing)\ (?:the\ )?(?:\#own|visitors|guests|visiting|visitors\ ['’]
      |guests\ ['’])(?:\ ['’]s)?(?:\ side)?(?:\ of\ the\ table)?\ ,?\ ?(?:(?:{_IS}|sat|came
      |there\ {_IS}|it\ {_IS}|they\ {_IS}|those\ present\ {_IS}|the\ talks\ were\ attended\ by
      |taking\ part\ {_IS}|present\ {_IS})\ ?)?
    | (?:sitting|seated|sat|speaking|attending|present|there|taking\ part)\ (?:in\ (?:it
      |them)\ )?(?:on|from|for|at)\ \#his\d*\ side\ {_IS}
    | (?:sitting|seated|sat|speaking|attending|present|there
      |taking\ part)\ (?:in\ |at\ the\ talks\ |at\ it\ )?(?:on|from|for)\ (?:the\ )?(?:\#own
      |visitors['’]?|guests['’]?)(?:\ ['’]s?)?(?:\ side)?\ {_IS}
    | (?:also\ )?(?:at\ the\ (?:table|talks)|across\ the\ table|taking\ part|present)\ (?:for|on
      |from)\ (?:the\ )?(?:\#own|visitors|guests)(?:\ side)?\ {_IS}
    )$""",
)


SIDE_AFTER = WordPattern(
    r"""(?:,\ )?(?:who\ )?(?:(?:sat\ in|took\ part|attended|spoke|sat|was\ present
      |were\ present)\ (?:\S+\ ){0,3}?)?(?:on|from|for|of)\ (?:the\ )?
    (?:(?:\#own|visiting)\ side\b|(?:visitors['’]?|guests['’]?)\ side\b)
      |(?:sat\ in|took\ part|attended|spoke)\ for\ (?:\#own|the\ (?:visitors|guests))\b""",
)
"""Words before and behind those who sat on the side of a guest at talks."""


IN_DOUBT = WordPattern(
    r"""\b(?:no|not|never|without|unclear|unknown|denied|denies|rumou?rs?|unconfirmed
      |doubt(?:s|ed|ful)?|asked|if|whether|could|might|may)\b
    (?!\ only)[^,;]*$""",
)
"""Words that leave open what the clause behind them tells: "gave no confirmation that A was aboard"."""


AT_TALKS = "seen at the talks"
"""Instead of the words that put somebody on a side of talks."""


DENIED = frozenset("not never no nor neither without instead unlike unless whether if".split())


TRIGGERS = frozenset(
    """delegation party team group entourage suite retinue mission contingent following line-up
    lineup staff crew squad members member delegates delegate others other another companions
    companion passengers named identified listed spotted pictured photographed seen behind
    beside alongside accompanying joining assisting advising trip journey plane flight aircraft
    jet train board aboard along boarded boarding it pictures photographs photos footage
    television here there led headed him her his help helped after from among remain men
    generals one two three stayed carried over shoulder elbow wake who attend attended present
    sit sat part introduced presented waiting share shared came went talks nobody them officials
    he she presence inclusion everybody everyone stead aides ministers followed trailed flanked
    escorted with side tow brought visitors guests rest list took""".split()
)
"""One of these words stands in every sentence that `members_told` can read."""


NAMED_BY_A_SOURCE = WordPattern(
    rf"""{_AT_HEAD}(?:it|they|\#place|\#nation\ \w+|(?:the|a)\ (?:[\w-]+\ )?(?:report|agency
      |dispatch|paper|newspaper|ministry|statement|communique|announcement|broadcast|television
      |radio)|(?:state\ )?(?:media|television|radio)|kcna|xinhua)
    \ {_ALSO}(?:listed|lists|named|names|mentioned|mentions|identified|identifies
      |gave\ the\ names?\ of|gives\ the\ names?\ of)(?:\ (?:only
      |just))?(?:\ (?:the\ )?(?:ministers?|heads?|chiefs?)\ of\ \w+(?:\ and\ \w+)?\ ,)?$""",
)
"""Words before those whom a report names of a body that the sentence before told of."""
