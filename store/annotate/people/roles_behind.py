"""Reads the titles behind a name: in an apposition, a relative clause, after "was elected".

Part of roles.py, which gathers them; whose role a title is, is decided there. The grammar of a title
itself is in titles_after.py.
"""

from __future__ import annotations

from store.annotate.naming import NamingRule
from store.annotate.people.coreference import Mention
from store.annotate.people.page import Page, ends_opening_phrase
from store.annotate.people.title_complements import DETERMINERS
from store.annotate.people.titles import Title
from store.annotate.people.titles_after import titles_after
from store.annotate.people.words import FIELD, MODIFIER, OFFICE, SPEECH, WEAK_SPEECH
from store.annotate.time_words import MONTHS

APPOSITIVE = NamingRule(
    "role/appositive",
    """
    + 2019-05-21 | Orla Vantek, head of the Customs Office and a member of the Board, left. => role Orla Vantek = head of the Customs Office; role Orla Vantek = member of the Board
    + 2019-05-21 | Orla Vantek and Tor Ek, members of the Board, left.                      => role Orla Vantek = member of the Board; role Tor Ek = member of the Board
    + 2019-05-21 | Mayor Orla Vantek and Peruvian envoy Tor Ek, members of the Board, left. => role Orla Vantek = member of the Board; role Tor Ek = member of the Board
    + 2019-05-21 | Orla Vantek, one of Peru's senior diplomats, left.                       => role Orla Vantek = senior diplomat
    + 2019-05-21 | Orla Vantek, a special adviser to President Tor Ek, left.                => role Orla Vantek = special adviser
    + 2019-05-21 | Orla Vantek, a colonel who is also mayor of Oslo, left. => role Orla Vantek = colonel; role Orla Vantek = mayor of Oslo
    + 2019-05-21 | Orla Vantek, a colonel who doubles as mayor of Oslo, left. => role Orla Vantek = colonel; role Orla Vantek = mayor of Oslo
    + 2019-05-21 | After talks with Orla Vantek, Togo's minister, he was glad. => role Orla Vantek = minister
    - 2019-05-21 | After talks with Orla Vantek, Togo's minister was glad. => role Orla Vantek = minister
    + 2019-05-21 | Orla Vantek, sworn in as mayor of Oslo on Friday, left. => role Orla Vantek = mayor of Oslo
    + 2019-05-21 | Orla Vantek, the Church of Norway's most senior cleric, left. => role Orla Vantek = senior cleric
    + 2019-05-21 | He saw Orla Vantek, the chief UN arms inspector, and left. => role Orla Vantek = chief UN arms inspector; country Orla Vantek = UN
    + 2019-05-21 | He saw Orla Vantek, the No. 2 in Peru's party, and left. => role Orla Vantek = No. 2 in Peru's party
    + 2019-05-21 | He saw Orla Vantek, the Peruvian boxer turned envoy, and left. => role Orla Vantek = boxer; role Orla Vantek = envoy
    + 2019-05-21 | He saw Orla Vantek, the king's son and heir apparent, and left. => role Orla Vantek = heir apparent
    + 2019-05-21 | He saw Orla Vantek, the number two leader, and left. => role Orla Vantek = number two leader
    + 2019-05-21 | He saw Orla Vantek, mayor at the time, and left. => role Orla Vantek = mayor
    - 2019-05-21 | He saw Mayor Orla Vantek, Inspector General of Police Tor Ek and others. => role Orla Vantek = Inspector General
    - 2019-05-21 | He saw Orla Vantek, the number of leaders, and left. => role Orla Vantek = leader
    + 2019-05-21 | Orla Vantek of Togo, the group's chairman, left.           => role Orla Vantek = chairman
    + 2019-05-21 | Orla Vantek from Togo, the group's chairman, left.         => role Orla Vantek = chairman
    + 2019-05-21 | Orla Vantek, until last year the party's treasurer, left.  => former role Orla Vantek = former treasurer
    + 2019-05-21 | He saw Orla Vantek, at the time the mayor of Oslo.         => former role Orla Vantek = former mayor of Oslo
    + 2019-05-21 | Orla Vantek, the mayor of Oslo said on Monday it rained.   => role Orla Vantek = mayor of Oslo
    - 2019-05-21 | Orla Vantek, the mayor said, left.                         => role Orla Vantek = mayor
    + 2019-05-21 | Orla Vantek, a senior Oblimov aide, left. Igor Oblimov stayed. => role Orla Vantek = senior Oblimov aide
    + 2019-05-21 | He saw Mayor Orla Vantek and police chief Tor Ek, both former warlords. => former role Orla Vantek = former warlord; former role Tor Ek = former warlord
    + 2019-05-21 | Orla Vantek, a retired storekeeper from Oslo, left. => role Orla Vantek = retired storekeeper
    - 2019-05-21 | He saw Orla Vantek, Oslo's top envoy, and US Assistant Secretary of State Tor Ek. => role Orla Vantek = Assistant Secretary
    - 2019-05-21 | Orla Vantek, a father of two, left.             => role Orla Vantek = father
    - 2019-05-21 | Orla Vantek, a day after the war, left.         => role Orla Vantek = day after
    - 2019-05-21 | They held Orla Vantek, a spokesman said.                               => role Orla Vantek = spokesman
    - 2019-05-21 | They held Orla Vantek, the official news agency said. => role Orla Vantek = official
    - 2019-05-21 | With Orla Vantek, the minister said, he left.                            => role Orla Vantek = minister
    - 2019-05-21 | He saw Orla Vantek, trade minister Tor Ek and others.                    => role Orla Vantek = trade minister
    + 2019-05-21 | Orla Vantek (L), head of the Customs Office, greets Tor Ek. => role Orla Vantek = head of the Customs Office
    - 2019-05-21 | Orla Vantek (left early), head of the Customs Office said. => role Orla Vantek = head of the Customs Office
    + 2019-05-21 | Orla Vantek, by then mayor of Oslo, left. => role Orla Vantek = mayor of Oslo
    + 2019-05-21 | Orla Vantek, a banker who served as envoy to Togo, left. => former role Orla Vantek = former envoy to Togo
    - 2019-05-21 | Orla Vantek, a banker who saw an envoy to Togo, left. => former role Orla Vantek = former envoy to Togo
    + 2019-05-21 | Orla Vantek, head of the Sea Board in the Trade Ministry [TM] and a member of the Senate, left. => role Orla Vantek = member of the Senate
    + 2019-05-21 | Orla Vantek, an aide to Premier Tor Ek, is mayor of Oslo. => role Orla Vantek = mayor of Oslo
    - 2019-05-21 | Orla Vantek, an aide to Premier Tor Ek, is mayor of Oslo. => role Tor Ek = mayor of Oslo
    + 2019-05-21 | He met Orla Vantek, floor leader of the Green Party. => role Orla Vantek = floor leader of the Green Party
    - 2019-05-21 | Togolese minister Tor Ek met his Peruvian counterpart, Ula Tassk, officials said. => role Ula Tassk = official
    + 2019-05-21 | OSLO, May 21 (AFP) -- Nils Umbo saw Orla Vantek, Togo's trade minister. => role Orla Vantek = trade minister
    - 2019-05-21 | OSLO, May 21 (AFP) -- Nils Umbo saw Orla Vantek, Togo's trade minister said. => role Orla Vantek = trade minister
    - 2019-05-21 | The group includes former President of Mali, Orla Vantek, former Prime Minister of Togo, Gro Umbo, and former President of Chile, Mary Tassk. => former role Orla Vantek = former Prime Minister of Togo
    """,
)
CLAUSE = NamingRule(
    "role/clause",
    """
    + 2019-05-21 | Orla Vantek, who serves as a vice-chairman of the Board, left.  => role Orla Vantek = vice-chairman of the Board
    + 2019-05-21 | Orla Vantek, 66, was named envoy for Togo in March.             => role Orla Vantek = envoy for Togo
    + 2019-05-21 | Orla Vantek, who was elected African Union (AU) chairman, left. => role Orla Vantek = African Union chairman
    + 2019-05-21 | Orla Vantek previously served as ambassador to Peru.            => former role Orla Vantek = former ambassador to Peru
    + 2019-05-21 | Orla Vantek, who was to become mayor of Oslo, left.             => role Orla Vantek = mayor of Oslo
    + 2019-05-21 | He saw Orla Vantek, who chairs the Trade Commission.      => role Orla Vantek = chair of the Trade Commission
    + 2019-05-21 | He saw Orla Vantek, who heads the main opposition Trade Commission. => role Orla Vantek = head of the main opposition Trade Commission
    + 2019-05-21 | He saw Orla Vantek, who also heads the Labour Party's Trade Department. => role Orla Vantek = head of the Labour Party's Trade Department
    - 2019-05-21 | He saw Orla Vantek, who praised the Trade Commission.     => role Orla Vantek = chair of the Trade Commission
    + 2019-05-21 | Orla Vantek was promoted to the post of vice premier.      => role Orla Vantek = vice premier
    + 2019-05-21 | Orla Vantek, who was dismissed as trade minister, left.    => former role Orla Vantek = former trade minister
    + 2019-05-21 | They are Orla Vantek and Tor Ek, who are both mayors of Oslo. => role Orla Vantek = mayor of Oslo; role Tor Ek = mayor of Oslo
    + 2019-05-21 | Orla Vantek was the envoy to Oslo for ten years until 2004. => former role Orla Vantek = former envoy to Oslo
    + 2019-05-21 | Orla Vantek was a trade minister from 1994 to 1997.        => former role Orla Vantek = former trade minister
    - 2019-05-21 | Orla Vantek was elected trade minister in 1994.            => former role Orla Vantek = former trade minister
    + 2019-05-21 | Orla Vantek, who is no kin of Tor Ek, was mayor of Oslo before she was named envoy. => former role Orla Vantek = former mayor of Oslo
    - 2019-05-21 | Orla Vantek, who sang for Tor Ek, was met by the mayor of Oslo. => role Orla Vantek = mayor of Oslo
    + 2019-05-21 | Orla Vantek, who heads the Peruvian affairs bureau, left. => role Orla Vantek = head of the Peruvian affairs bureau
    - 2019-05-21 | Orla Vantek, who heads the Peruvian delegation, left. => role Orla Vantek = head of the Peruvian delegation
    - 2019-05-21 | Orla Vantek, who saw the president of the Board, left.          => role Orla Vantek = president of the Board
    + 2019-05-21 | Orla Vantek, who this month took up the job of envoy to Togo, left. => role Orla Vantek = envoy to Togo
    - 2019-05-21 | Orla Vantek, who this month took up the cause of an envoy to Togo, left. => role Orla Vantek = envoy to Togo
    """,
)
APPOINTED = NamingRule(
    "role/appointed",
    """
    + 2019-05-21 | They named Orla Vantek as trade minister.   => role Orla Vantek = trade minister
    + 2019-05-21 | A reshuffle brought Orla Vantek as trade minister and Tor Ek as party chief. => role Orla Vantek = trade minister; role Tor Ek = party chief
    + 2019-05-21 | It has Orla Vantek as trade, industry and labour minister.  => role Orla Vantek = trade, industry and labour minister
    + 2019-05-21 | He greeted Orla Vantek on her election as president of Togo. => role Orla Vantek = president of Togo
    + 2019-05-21 | The board elected Orla Vantek the first vice president of the club. => role Orla Vantek = first vice president of the club
    + 2019-05-21 | Orla Vantek was elected on Monday as head of the club. => role Orla Vantek = head of the club
    + 2019-05-21 | He saw Orla Vantek, the mill executive just named as his Togo envoy. => role Orla Vantek = Togo envoy
    - 2019-05-21 | He saw Orla Vantek, the mill executive just as his Togo envoy left. => role Orla Vantek = Togo envoy
    - 2019-05-21 | They saw Orla Vantek as the minister left.  => role Orla Vantek = minister
    - 2019-05-21 | They saw Orla Vantek the day a minister left.  => role Orla Vantek = minister
    """,
)
TOOK_OFFICE = NamingRule(
    "role/took-office",
    """
    + 2019-05-21 | Orla Vantek was sworn in on Monday as president of Togo. => role Orla Vantek = president of Togo
    + 2019-05-21 | Orla Vantek took over as trade minister.                 => role Orla Vantek = trade minister
    + 2019-05-21 | Orla Vantek, who in May took over from Tor Ek as trade minister, left. => role Orla Vantek = trade minister
    - 2019-05-21 | Orla Vantek, who in May took over from Tor Ek as trade minister, left. => role Tor Ek = trade minister
    + 2019-05-21 | Orla Vantek, promoted to envoy in June, left.            => role Orla Vantek = envoy
    + 2019-05-21 | Orla Vantek was made trade minister in June.             => role Orla Vantek = trade minister
    - 2019-05-21 | Orla Vantek made a trade minister laugh.                 => role Orla Vantek = trade minister
    - 2019-05-21 | Orla Vantek took cover as the minister left.             => role Orla Vantek = minister
    """,
)
LEFT_OFFICE = NamingRule(
    "role/left-office",
    """
    + 2019-05-21 | Orla Vantek resigned last week as trade minister.         => former role Orla Vantek = former trade minister
    + 2019-05-21 | Tor Ek replaces Orla Vantek as trade minister.            => former role Orla Vantek = former trade minister
    - 2019-05-21 | Tor Ek may succeed Orla Vantek as trade minister.         => former role Orla Vantek = former trade minister
    - 2019-05-21 | Orla Vantek resigned last week. As trade minister he sang. => former role Orla Vantek = former trade minister
    """,
)
RULES = (APPOSITIVE, CLAUSE, APPOINTED, TOOK_OFFICE, LEFT_OFFICE)

_COPULAS = frozenset("is was became becomes remains remained".split())
_IS_OR_SERVED = _COPULAS | frozenset("served serves now also later once".split())
_BEFORE_VERBS = frozenset("has had will also previously formerly once later then now".split())
_SERVES = frozenset(
    "serves served works worked acts acted continues doubles doubled ranks ranked".split()
)
APPOINTS = frozenset(
    "appointed named elected nominated reelected re-elected inaugurated designated chosen installed"
    " reappointed re-appointed appointing naming appoints names".split()
)
_RAISED = frozenset("promoted elevated raised".split())
_REPLACED = frozenset(
    "replaced replaces replacing replace succeeded succeeds succeeding succeed sacked dismissed"
    " dismissing fired removed removing ousted".split()
)
"""Verbs whose object holds the office no more."""
_STILL_HELD = frozenset("replace succeed".split())
"""Of these, the forms of what is still to come: "may succeed Ek as president"."""
_LEAVES = frozenset(
    "resigned quit retired stepped stood resigns quits retires steps stands".split()
)
_TAKES_ON = frozenset(["took", "takes", "take"])
_TAKES = frozenset("sworn took takes take returned returns".split())
_BEFORE_EVENTS = frozenset(("on", "upon", "after", "following", "for"))
_EVENTS = frozenset(
    "election re-election reelection appointment reappointment inauguration nomination".split()
)
_SOME_TIME = frozenset("on in last this by earlier yesterday today unanimously".split())
"""Words between "elected" and "as"."""
_TO_AS = 7
"""Tokens between such a verb and its "as", at most."""
_LATELY = frozenset("just recently newly lately".split())
_SETS_OFF = frozenset(", ( - -- – —".split())
_ORIGINS = frozenset(("of", "from", "at"))
_BEHIND = frozenset(("who", "as", *_BEFORE_EVENTS, *_ORIGINS, *_SETS_OFF))
LEADS_ON = _BEHIND | _COPULAS | _SERVES | _BEFORE_VERBS | _LEAVES | _TAKES
"""Words behind a name that a title may follow."""


def titles_behind(page: Page, mention: Mention) -> list[Title]:
    """The titles of a person that follow one mention, in text order; none but where one of
    `LEADS_ON` stands behind it or one of `APPOINTS` before."""
    lower, classes = page.lower, page.classes
    size = page.size
    index = mention.stop
    named = lower[mention.first - 1] in APPOINTS
    index = _behind_origin(page, index)
    if index >= size:
        return []
    word = lower[index]
    if word in _SETS_OFF:
        index += 1
        if classes[index] == "N" and lower[index + 1] == ",":
            index += 2
            if lower[index] in _COPULAS or lower[index] in _BEFORE_VERBS:
                return _after_verb(page, index)
        if lower[index] == "and":
            return []
        if lower[index] == "also":
            return titles_after(page, index + 1, APPOSITIVE.name)
        if lower[index] in {"was", "is"}:  # "Prince Ek, was the kingdom's envoy"
            return [] if _in_apposition(page, mention.first) else _after_verb(page, index)
        if lower[index : index + 2] == ["by", "then"]:
            return titles_after(page, index + 2, APPOSITIVE.name)
        if lower[index] == "at" and lower[index + 1 : index + 3] == ["the", "time"]:
            titles = titles_after(page, index + 3, APPOSITIVE.name)
            return [title.as_former() for title in titles]
        if lower[index] == "who":
            return _in_relative(page, index + 1)
        if lower[index] in APPOINTS or lower[index] in _RAISED or lower[index] == "sworn":
            return _after_verb(page, index)
        titles = titles_after(page, index, APPOSITIVE.name)
        at = titles[-1].stop if titles else size
        if word == "," and _is_subject(page, at) and ends_opening_phrase(page, mention.first):
            return []  # "After talks with Ek, | Togo's minister was glad"
        if lower[at] == "who" and (
            lower[at + 1] in _IS_OR_SERVED or lower[at + 1] in _SERVES
        ):  # "a general who is also mayor"
            titles += _after_verb(page, at + 1)
        named_as = at + (lower[at] in _LATELY)
        if titles and lower[named_as] in APPOINTS and lower[named_as + 1] == "as":
            titles += titles_after(page, named_as + 2, APPOINTED.name)
        return titles + _behind_apposition(page, at)
    if word == "who":
        return _in_relative(page, index + 1)
    if word in _COPULAS or word in _SERVES or word in _BEFORE_VERBS:
        return _after_verb(page, index)
    if word in _LEAVES or word in _TAKES:
        return _after_change(page, index)
    if word == "as" and index + 1 < size and mention.first:
        return _after_as(page, mention, index + 1)
    if word in _BEFORE_EVENTS and index + 4 < size:
        return _after_event(page, index)
    if named and mention.stop == index:
        titles = titles_after(page, index, APPOINTED.name)
        return titles if titles and titles[0].first < index + 3 else []
    return []


def _is_subject(page: Page, stop: int) -> bool:
    """Whether a verb follows what ends before a token: "Togo's minister | was back"."""
    verb = page.lower[stop] in _FINITE or page.bits[stop] & (SPEECH | WEAK_SPEECH)
    return bool(verb) and page.classes[stop] == "a"


_FINITE = frozenset("was is has had will would were are may might could".split())


def _behind_origin(page: Page, index: int) -> int:
    """Past "of Poland", "from the University of Oslo", "(Poland)" behind a name, if a comma
    follows; else `index` itself."""
    lower, classes = page.lower, page.classes
    if index + 2 >= page.size or not (lower[index] in _ORIGINS or lower[index] == "("):
        return index
    if lower[index] == "(" and lower[index + 1] in _IN_PICTURE:
        closing = classes.find(")", index, index + 6)
        seen = closing > 0 and _IN_PICTURE.issuperset(lower[index + 1 : closing])
        return closing + 1 if seen and lower[closing + 1] == "," else index
    at = index + 1 + (lower[index + 1] in DETERMINERS)
    name = page.organisation_at.get(at) or page.place_at.get(at)
    if name is None or name.first != at:
        return index
    at = name.stop + (lower[index] == "(" and classes[name.stop] == ")")
    return at if lower[at] == "," else index


def _in_relative(page: Page, index: int) -> list[Title]:
    """Titles in the relative clause at a token, and in what goes on behind it: "Ek, who | served as
    mayor until 2010, was an envoy"."""
    own = _after_verb(page, index) or _of_body_led(page, index)
    return own + _behind_apposition(page, own[-1].stop if own else index)


def _behind_apposition(page: Page, index: int) -> list[Title]:
    """Titles after "Ek, an aide | to Premier Soto, is" where the apposition goes on at `index`."""
    for at in range(index, min(index + _APPOSITION, page.size - 3)):
        if page.classes[at] == ",":
            is_he = page.lower[at + 1] in {"is", "was"}
            return _after_verb(page, at + 1) if is_he else []
        if page.classes[at] in ".;(" or page.lower[at] in {"and", "who", "said"}:
            break
    return []


_IN_PICTURE = frozenset(
    "l r c left right center centre second 2nd third 3rd from in front back row the".split()
)
"""Where somebody stands in a photograph: "Ek (second from left), the mayor"."""


def _in_apposition(page: Page, first: int) -> bool:
    """Whether a name stands in the apposition of another: "Ek, an aide to | Soto, is mayor"."""
    for index in range(first - 1, max(first - _APPOSITION, 0), -1):
        if page.classes[index] == ",":
            between = page.lower[index + 1 : first]
            return index - 1 in page.person_at and not _OF_ANOTHER.isdisjoint(between)
        if page.classes[index] in ".;":
            break
    return False


_APPOSITION = 14
_OF_ANOTHER = frozenset("to of for under".split())


def _after_event(page: Page, index: int) -> list[Title]:
    """Titles after "on his election as", "following her appointment as"."""
    lower = page.lower
    if lower[index + 1] not in {"his", "her", "their"} or lower[index + 3] != "as":
        return []
    return titles_after(page, index + 4, APPOINTED.name) if lower[index + 2] in _EVENTS else []


def _after_as(page: Page, mention: Mention, index: int) -> list[Title]:
    """Titles after "X as": an office without an article, or one to which a verb appoints."""
    lower, bits = page.lower, page.bits
    lowest = max(0, mention.first - 6)
    verbs = lower[lowest : mention.first]
    if not _REPLACED.isdisjoint(verbs):
        titles = titles_after(page, index, LEFT_OFFICE.name)
        if not _STILL_HELD.isdisjoint(verbs):
            return titles
        return [title.as_former() for title in titles]
    if lower[mention.first - 2 : mention.first] == ["over", "from"]:  # "took over from X as"
        return [title.as_former() for title in titles_after(page, index, LEFT_OFFICE.name)]
    if lower[mention.first - 1] in APPOINTS:
        return titles_after(page, index, APPOINTED.name)
    if not bits[index] & (MODIFIER | OFFICE | FIELD) and index not in page.place_at:
        return []
    return titles_after(page, index, APPOINTED.name)


def _after_change(page: Page, index: int) -> list[Title]:
    """Titles after "resigned on Monday as", "was sworn in as", "took over as"."""
    lower = page.lower
    verb = lower[index]
    highest = min(page.size - 1, index + _TO_AS)
    if verb in _TAKES_ON and lower[index + 1] == "up":
        post = _behind_post(page, index + 2)
        return titles_after(page, post, TOOK_OFFICE.name) if post > index + 2 else []
    at = next((i for i in range(index + 1, highest) if lower[i] == "as"), -1)
    if at < 0 or not set(page.classes[index:at]) <= set("aCNO"):
        return []
    if verb in _LEAVES:
        return [title.as_former() for title in titles_after(page, at + 1, LEFT_OFFICE.name)]
    if verb in _TAKES_ON and lower[index + 1] not in {"over", "office"}:
        return []
    return titles_after(page, at + 1, TOOK_OFFICE.name)


def _after_verb(page: Page, index: int) -> list[Title]:
    """Titles after "is", "serves as", "was elected", "has been"."""
    lower = page.lower
    size = page.size
    begin = index
    seen = False
    former = False
    for _ in range(4):
        if index >= size:
            return []
        word = lower[index]
        if word in _COPULAS or word in _SERVES or word in {"be", "been", "as"}:
            former |= word == "served"
            seen = True
        elif word in APPOINTS or (word == "made" and seen):
            seen = True
            if lower[index + 1 : index + 2] and lower[index + 1] in _SOME_TIME:
                return _after_change(page, index)
        elif word in _REPLACED and seen and lower[index + 1] == "as":
            former = True
        elif word in _RAISED and lower[index + 1] == "to":
            return titles_after(page, _behind_post(page, index + 2), CLAUSE.name)
        elif word in _LEAVES or word in _TAKES:
            return _after_change(page, index)
        elif word in {"previously", "formerly", "once", "later", "then"}:
            former |= word != "then"
        elif word in _PASSED and lower[index + 1 : index + 2] and lower[index + 1] in _PASSED[word]:
            index += 1
        elif word not in {"has", "had", "will", "also", "now", "currently", "long", "still"}:
            break
        index += 1
    titles = titles_after(page, index, CLAUSE.name) if seen else []
    if titles and lower[begin] == "was" and _is_over(page, titles[-1].stop):
        former = True
    return [title.as_former() for title in titles] if former else titles


_SPANS = frozenset("week month year spring summer autumn fall winter".split())
_PASSED = {
    "to": frozenset(["become", "be"]),
    "this": _SPANS,
    "last": _SPANS,
    "in": frozenset(MONTHS),
}
"""Pairs of words passed over: "was to become mayor", "who in May became mayor"."""


_LEADING = {
    "heads": "head",
    "runs": "head",
    "chairs": "chair",
    "leads": "leader",
    "commands": "commander",
}
"""What somebody is of the body that they are said to lead."""


def _of_body_led(page: Page, index: int) -> list[Title]:
    """ "who | chairs the Trade Commission": "chair of the Trade Commission"."""
    index += page.lower[index] == "also"
    noun = _LEADING.get(page.lower[index])
    first = index + 1 + (page.lower[index + 1] == "the")
    while page.bits[first] & MODIFIER and first not in page.organisation_at:
        first += 1  # "the main opposition | New Frontier Party"
    body = page.organisation_at.get(first)
    if noun is None:
        return []
    if body is None or body.first != first:
        return _of_branch(page, index, noun)
    stop = body.stop
    if page.classes[stop] == "s":  # "who heads the party | 's International Department"
        stop += 1
        while page.classes[stop] in "CA" or page.bits[stop] & FIELD:
            stop += 1
    return [_office_over(page, index, stop, noun, body.id)]


_BRANCHES = frozenset(
    "bureau department committee commission office council agency association federation institute"
    " section division directorate secretariat board court union movement coalition alliance".split()
)
"""What bodies are called that no table knows, and that are no delegations."""
_BRANCH = 8
"""Tokens from "heads" on within which the body's own word stands."""


def _of_branch(page: Page, index: int, noun: str) -> list[Title]:
    """ "who | heads the ministry's Asian affairs bureau": the office told by a body's own words."""
    for at in range(index + 1, min(index + _BRANCH, page.size)):
        if page.lower[at] in _BRANCHES and page.classes[at + 1] in "a,.":
            return [_office_over(page, index, at + 1, noun)]
        if page.classes[at] not in "aCAUs" or at in page.person_at or page.bits[at] & SPEECH:
            break
    return []


def _office_over(
    page: Page, verb: int, stop: int, noun: str, organisation: str | None = None
) -> Title:
    """The office told by "heads" and the words behind it: "head of the party's bureau"."""
    printed = " ".join(page.words[verb + 1 : stop])
    text = f"{noun} of {printed}".replace(" 's", "'s").replace(" ’s", "’s")
    return Title(verb, verb, stop, text, organisation=organisation, rule=CLAUSE.name)


def _is_over(page: Page, index: int) -> bool:
    """ "was envoy | for ten years until 2004", "was mayor | from 1990 to 1994", "| before she ..."."""
    lower, classes = page.lower, page.classes
    if lower[index] == "before":
        return lower[index + 1] in {"he", "she", "becoming"}
    if lower[index] in {"from", "between"}:
        return classes[index + 1] == "N" and len(lower[index + 1]) == 4
    return "until" in lower[index : index + 5] and not {",", "."} & set(classes[index : index + 4])


def _behind_post(page: Page, index: int) -> int:
    """Past "the post of" before a title; else `index` itself."""
    lower = page.lower
    at = index + (lower[index] == "the")
    named = lower[at : at + 1] and lower[at] in {
        "post",
        "position",
        "rank",
        "office",
        "job",
        "role",
    }
    return at + 2 if named and lower[at + 1] == "of" else index
