"""The words that bring somebody named together with a traveller, in whatever order: "at his elbow was A".

Looser than those of member_words.py, and asked where none of these is found: what speaks against a
journey of both stands beside them. `members_told` has put "#them" for those named and masks the other
words as for member_words.py.
"""

from __future__ import annotations

from store.annotate.events.who.word_pattern import WordPattern

_NEAR = r"""(?:with|beside|behind|alongside|after|next\ to|around|close\ to|in\ front\ of
      |to\ the\ (?:right|left)(?:\ (?:and|or)(?:\ the)?\ (?:left|right))?\ of|on\ either\ side\ of
      |at\ the\ side\ of|ahead\ of|near)"""


_BE_OR_GO = r"""(?:is|are|was|were|be|been|being|sat|sits?|sitting|seated|stood|stands?|standing
      |walked|walking|came|come|coming|went|go|goes|going|flew|flown|fly|flying|travels?|travell?ed
      |travell?ing|got|getting|has|had|have|having|seen|shown|pictured|visible|took|takes?|taking
      |brought|brings?|bringing|emerged|stepped|rode|rides?|riding|drove|driven|waited|waits?
      |waiting|stayed|remain(?:s|ed)?)"""


_FOR_HIM = r"""(?:help(?:s|ed|ing)?|assist(?:s|ed|ing)?|advis(?:es|ed|ing)|support(?:s|ed|ing)?
      |interpret(?:s|ed|ing)?\ for|translat(?:es|ed|ing)\ for|took\ notes\ for
      |(?:does?|did)\ the\ \w+\ for|backs?\ up|backed\ up)"""


_PERSONS = r"""(?:everybody|everyone|officials|ministers|aides|people|generals|officers|others
      |members|colleagues|men|women|experts|advisers|diplomats|lawmakers|deputies|legislators
      |bankers|executives|travellers|passengers|visitors|guests|names)"""


BESIDE_HIM = WordPattern(
    rf"""(?:
      {_BE_OR_GO}\ (?:(?!\#other|to\b|{_PERSONS}\b|\w+ing\b)\S+\ ){{0,8}}?{_NEAR}\ \#him\d*(?!\w
      |\ on\ (?!the\ (?:trip|tour|plane|flight|visit|journey|way|steps|stage|platform|train|tarmac)
      |\#time|board))
    | {_NEAR}\ \#him\d*\ (?:(?!\#other)\S+\ ){{0,6}}?{_BE_OR_GO}\b
    | \b(?:over|at|by|on|in|behind|to)\ \#his\d*\ (?:\w+\ )?(?:side|elbow|shoulders?|heels|wake
      |train|ear|right|left|table|car|carriage|suite|plane|jet)\b
    | \b(?:carried|carries|carrying|held|holding|shouldered
      |lugged)\ \#his\d*\ (?:\w+\ )?(?:briefcase|bags?|papers|files|umbrella|coat|notes|speech
      |suitcase|hat)\b
    | \b{_FOR_HIM}\ \#him\d*\ (?:in|at|during|with|there|here|on\ this)\b
    | \b(?:the|\#his\d*)\ (?:same|first|second|other|next|presidential|official
      |government)?\ ?(?:plane|jet|aircraft|train|flight|motorcade|convoy)\b
    | \b(?:made|making|make|makes|undertook)\ the\ (?:\w+\ )?(?:trip|journey|flight|crossing)\b
    | \bin\ tow\b | \bfollowed\ (?:\w+\ )?(?:by|\#him\d*)(?!\w)
    | \b(?:is|are|was|were)\ (?:also\ |both\ |all\ )?(?:there|here)\ (?:,\ )?(?:too|also|as\ well
      |with)\b
    | \b(?:come|came|flown|flew|travelled
      |traveled)\ (?:over\ |in\ |all\ the\ way\ |down\ |up\ )?from\ \#own\b
    | \#him\d*\ (?:,\ (?:\S+\ ){{1,6}}?,\ )?and\ \#his\d*\ (?:[\w-]+\ ){{0,4}}?(?:,\ )?\#them\b
    | \#them\ (?:,\ (?:\S+\ ){{1,8}}?,\ )?(?:who\ )?(?:was|were|is|are)\ (?:also\ )?(?:one|two
      |three|part)\ of\ (?:the|these|those|them)\ (?:two|three|four|five|six|seven|eight|nine
      |ten)\b
    | \b(?:sit|sits|sat|sitting)\ in\ (?:on|at)\b | \b(?:attend|attends|attended|attending
      |take\ part\ in|took\ part\ in|taking\ part\ in|present\ at|join(?:ed|s)?\ in)\ (?:the|those
      |these|\#his\d*)\ (?:\w+\ )?(?:talks|meeting|negotiations|consultations|audience)\b
    | \#him\d*\ (?:\w+\ )?(?:introduced|introduces|presented
      |presents)\ (?:\#his\d*\ (?:[\w-]+\ ){{0,3}}?(?:,\ )?)?\#them\b
    | \#them\ (?:,\ (?:(?:\S+\ ){{1,9}}?,\ )?)?(?:stayed\ on|stays\ on|will\ stay\ on|lingered)\b
    | \#them\ (?:,\ (?:(?:\S+\ ){{1,9}}?,\ )?)?(?:came|went|goes|comes)\ (?:nevertheless
      |nonetheless|all\ the\ same|anyway|after\ all|too|as\ well|along)\b
    | \bshar(?:e|es|ed|ing)\ (?:\S+\ ){{1,3}}?with\ \#him\d*(?!\w)
    | \b{_PERSONS}\ (?:who|that)\ (?:had\ |have\ )?(?:come|came|travelled|flown|flew|gone
      |went)\ (?:\S+\ ){{0,5}}?,\ \#them\b
    | (?:^|,\ |;\ |\#time\ )\#him\d*\ (?:,\ (?:\S+\ ){{1,8}}?,\ )?(?:and|together\ with
      |as\ well\ as|along\ with)\ \#them\b
    | \b(?:was|were|is|are)\ (?:the\ )?guests?\ of\b
    | \bwith\ \#them\ (?:\S+\ ){{0,6}}?among\ (?:them|the\ \w+)
    )""",
)
"""Words that bring those for whom "#them" stands together with a traveller, in whatever order."""


SEVERAL_NAMED = WordPattern(
    rf"""\b{_PERSONS}\b(?:(?!:)\S+\ |\ ){{0,24}}?(?:with\ \#him|there|here|trip|journey|came|come
      |remain(?:ed)?|stay(?:ed)?|aboard|on\ board|travelling|travelled|going|went|gave|named|plane
      |flight)\b
    [^:]{{0,50}}(?::|–|--|—)\ \#them\b""",
)
"""Words before a list in which several who go along are at last named: "Two came with him: A and B"."""


APART = WordPattern(
    r"\#other|;|\b(?:and|but|while|so|as)\ (?:it|they|he|she|the|there|that)\b|\bthat\b",
)
"""What shows that some words are not of the same clause as others."""


AWAY_FROM_HIM = WordPattern(
    r"""\b(?:not|no|never|without|nor|neither|home|instead|unlike
      |stay(?:s|ed|ing)?\ (?:behind|in\ \#own)|in\ charge\ (?:at|in|until|during|while|there)
      |absen(?:t|ce)|telephone[ds]?|phoned?|call(?:ed|s)?|letter|wrote|message
    |see(?:s|n|ing)?\ (?:\S+\ ){1,3}off|saw\ (?:\S+\ ){1,3}off|farewell|airport\ in\ \#own
      |return(?:ed|s)?|predecessor|former|late|died|fell\ out|(?:spoke|speaks|speaking
      |speak)\ (?:to|with|by|at|of|in|first|next|last|then|,)|(?:hold|holds|held|had|have
      |has)\ (?:\w+\ )?talks|talks\ by|talked|argu\w+|discuss\w*|negotiat\w*|met|meets?|meeting
      |quarrel\w*|agree[ds]?|disagree\w*|clash\w*|compet\w*|rival\w*
    |elect\w*|vot(?:e|ed|es|ing)|appoint\w*|succeed\w*|replac\w*|resign\w*|warn\w*|criticis\w*
      |accus\w*|will\ not|was\ to|were\ to|hope[ds]?|wants?|wanted|may|might|could|would|if
    |invit\w*|sent|sends|send|name[ds]\ (?:as|to)|born|married|career|once|usually|often|always
      |years?|decades?|stuck\ with|sided|side\ of\ the|deal\w*|polls?|race|ranking|cabinet
      |parliament|congress|assembly|school|university|army|work(?:ed|s|ing)?\ with
      |serv(?:ed|es|ing))\b|\b(?:in|at|around|across|inside)\ \#own\b""",
)
"""Words of what is not told of a journey that both make."""
