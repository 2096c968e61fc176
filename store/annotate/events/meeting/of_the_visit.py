"""Finds whose talks they are where only the partner is named: "There were also talks with X".

They are of the visit that the sentences before tell of. Whose talks a sentence itself tells is found
in holders.py.
"""

from __future__ import annotations

from store.annotate.closed_words import HIS_HER_ITS_THEIR, WAS
from store.annotate.events.clause.clauses import AUXILIARIES
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Party, Scene

_BACK = 8
"""Sentences back in which the visit was told."""


_THERE_IS = frozenset("was were is are be been followed came".split())


_CALLED_FOR = frozenset("for about no without against on if whether".split())
"""Between "there were" and talks that are only spoken of: "there were calls for talks"."""


_COMES = frozenset("came come comes followed follow follows".split())


_THEN = frozenset("later then next first last in on at the that also and after before of a".split())
"""Small words of "Later in the day came talks"."""


OF_A_VISIT = frozenset(
    "visit trip stay stop tour journey stopover programme program schedule agenda itinerary".split()
)


_HOLDS = frozenset(
    """include includes included including involve involved features feature featured
    begin begins began start starts started open opens opened kicks kicked
    end ends ended conclude concludes concluded finish finishes finished close closes closed
    wind winds wound culminates culminated""".split()
)
"""What a visit does with the talks that are part of it."""


_PARTS = frozenset(
    "highlight highlights centrepiece centerpiece climax point event business item engagement".split()
)


_ACCORDS = frozenset(
    """agreement agreements accord accords pact pacts treaty treaties deal deals memorandum contract
    contracts protocol protocols decision declaration communique arrangement""".split()
)


_MADE = frozenset(
    """reached signed concluded struck announced agreed made finalised finalized sealed initialled
    approved taken issued""".split()
)


_DURING = frozenset("in during after at following".split())


_REACH = 22
"""Tokens from what tells of the visit to the talks, at most."""


def holder_of_the_visit(scene: Scene, trigger: int, first: int) -> tuple[Party, ...]:
    """The visitor, where the words before the talks at `trigger` tell of no one else."""
    if not scene.travellers or trigger - first > _REACH or scene.people_in(first, trigger):
        return ()
    if not _is_of_the_visit(scene, trigger, first):
        return ()
    low = scene.tokens.sentences[max(scene.sentence_at[trigger] - _BACK, 0)][0]
    who = scene.in_hand(first, low)
    if who is None or scene.home(who) is None:
        return ()
    return (Party(trigger, trigger, trigger, (who,), "pronoun"),)  # of no words


def visitor_if_of_hosts(
    scene: Scene, agents: tuple[Party, ...], partners: tuple[Party, ...]
) -> tuple[Party, ...]:
    """Whose talks they are that name only the partner; of the one who has come to the partner's
    country, where somebody else was spoken of since: "X flew to Peru. Y spoke to Z by telephone.
    Talks with the Peruvian minister A are planned" is of X."""
    homes = {scene.home(one) for party in partners for one in party.ids}
    home = next(iter(homes)) if len(homes) == 1 else None
    first = agents[0].first
    if home is None:
        return agents
    who = _visitor_of(scene, home, first, agents[0].ids[0])
    if who is None or scene.home(who) in (None, home):
        return agents
    return (Party(first, first, first, (who,), "pronoun"),)


def _visitor_of(scene: Scene, country: str, token: int, spoken_of: str) -> str | None:
    """Who was told last to travel to a country; the one spoken of, if he is among those."""
    low = scene.tokens.sentences[max(scene.sentence_at[token] - _BACK, 0)][0]
    came = [
        who
        for number, ((at, who), place) in enumerate(
            zip(scene.travellers, scene.destinations, strict=True)
        )
        if low <= at < token and place == country and number not in scene.asides
    ]
    return spoken_of if spoken_of in came else came[-1] if came else None


def _is_of_the_visit(scene: Scene, trigger: int, first: int) -> bool:
    """Whether the words before the talks say that they were part of a visit, or were held at all."""
    lower = scene.tokens.lower
    words = lower[first:trigger]
    if _goes_on(words):
        return True
    if "there" in words and not _THERE_IS.isdisjoint(words[words.index("there") + 1 :][:3]):
        return _CALLED_FOR.isdisjoint(words[words.index("there") + 1 :])
    verb = trigger - 1
    while verb > first and lower[verb] in _THEN | {"further", "private", "long", "formal"}:
        verb -= 1
    if lower[verb] in _COMES:
        return all(
            scene.clock[at] is not None or lower[at] in _THEN or lower[at] == ","
            for at in range(first, verb)
        )
    if _of_an_accord(words) or "still to come is" in " ".join(words):
        return True
    noun = next((at for at in range(first, trigger) if lower[at] in OF_A_VISIT), -1)
    if noun < 0 or not _plain_before(lower, first, noun):
        return False
    behind = lower[noun + 1 : trigger]
    if not _HOLDS.isdisjoint(behind):
        return not any(word in scene.triggers.reporting for word in behind)
    # "The highlight of the visit was a meeting with X", "Also on the agenda are talks with X"
    part = not _PARTS.isdisjoint(lower[first:noun]) or "on" in lower[first:noun]
    return part and not AUXILIARIES.isdisjoint(behind)


def _goes_on(words: list[str]) -> bool:
    """Whether a sentence's words tell the next stop of a journey: "Then it is on to Lima", "Next comes
    Lima"."""
    if words[:1] == ["next"]:
        return words[1:2] in (["comes"], ["is"], ["come"], ["are"])
    to = next((at for at in range(len(words) - 1) if words[at : at + 2] == ["on", "to"]), -1)
    return to > 0 and "it" in words[max(to - 3, 0) : to]


def still_to_come(words: list[str]) -> bool:
    """Whether the words before talks put them ahead: "Then it is on to Lima for", "Still to come are"."""
    return words[:2] == ["still", "to"] or (_goes_on(words) and WAS.isdisjoint(words))


def _of_an_accord(words: list[str]) -> bool:
    """Whether an accord was reached in the talks: "The accord, signed after talks with X"."""
    made = next((at for at in range(len(words) - 1, 0, -1) if words[at] in _MADE), -1)
    if made < 0 or not set(words[made + 1 : made + 2]) <= _DURING:
        return False
    return not _ACCORDS.isdisjoint(words[:made]) and "by" not in words[:made]


def _plain_before(lower: list[str], first: int, noun: int) -> bool:
    """Whether the visit is the one in hand: "the visit", "his three-day trip", "Also on the agenda"."""
    near = lower[max(first, noun - 3) : noun]
    return "the" in near or not HIS_HER_ITS_THEIR.isdisjoint(near)


RULES = (
    EventRule(
        "meeting/of-the-visit",
        """
        + 2019-05-24 | Cuban minister Luis Pardo is to begin a visit to Kenya on Monday. Lao minister Kham Vongsa spoke with Cuban minister Ana Quiroga by telephone. Talks with Kenyan President Paul Otieno are set for Wednesday. => meeting Luis Pardo + Paul Otieno is planned
        - 2019-05-24 | Cuban minister Luis Pardo is to begin a visit to Kenya on Monday. Lao minister Kham Vongsa spoke with Cuban minister Ana Quiroga by telephone. Talks with Kenyan President Paul Otieno are set for Wednesday. => meeting Kham Vongsa + Paul Otieno
        + 2019-05-24 | Swiss Foreign Minister Paul Seger came to Minsk on Sunday. There were also talks with President Viktor Orlov. => meeting Paul Seger + Viktor Orlov
        + 2019-05-24 | Swiss Foreign Minister Paul Seger came to Minsk on Sunday. The highlight of the visit was a meeting with President Viktor Orlov. => meeting Paul Seger + Viktor Orlov
        + 2019-05-24 | Swiss Foreign Minister Paul Seger is in Minsk. The visit includes talks with President Viktor Orlov. => meeting Paul Seger + Viktor Orlov
        + 2019-05-24 | Swiss Foreign Minister Paul Seger came to Minsk on Sunday. A treaty was signed after talks with President Viktor Orlov. => meeting Paul Seger + Viktor Orlov
        - 2019-05-24 | Swiss Foreign Minister Paul Seger came to Minsk on Sunday. There were also calls for talks with President Viktor Orlov. => meeting Paul Seger + Viktor Orlov
        - 2019-05-24 | Swiss Foreign Minister Paul Seger came to Minsk on Sunday. The opposition broke off talks with President Viktor Orlov. => meeting Paul Seger + Viktor Orlov
        - 2019-05-24 | Swiss Foreign Minister Paul Seger came to Minsk on Sunday. There were no talks with President Viktor Orlov. => meeting Paul Seger + Viktor Orlov
        - 2019-05-24 | Swiss Foreign Minister Paul Seger came to Minsk on Sunday. A treaty was signed by two banks after talks with President Viktor Orlov. => meeting Paul Seger + Viktor Orlov
        + 2019-05-24 | Swiss Foreign Minister Paul Seger came to Minsk on Sunday. President Viktor Orlov hosted a dinner on Monday. => meeting Paul Seger + Viktor Orlov
        - 2019-05-24 | Swiss Foreign Minister Paul Seger came to Minsk on Sunday. Chilean President Juan Toro hosted a dinner in Lima on Monday. => meeting Juan Toro + Paul Seger
        - 2019-05-24 | Swiss Foreign Minister Paul Seger came to Minsk on Sunday. President Viktor Orlov hosted a dinner for bankers on Monday. => meeting Paul Seger + Viktor Orlov
        + 2019-05-24 | Kenyan minister John Kiptoo received Cuban minister Luis Pardo in Nairobi on Wednesday. A meeting with Kenyan President Paul Otieno is planned for Saturday. => meeting Luis Pardo + Paul Otieno; meeting Luis Pardo + Paul Otieno is planned
        + 2019-05-24 | Kenyan minister John Kiptoo received Cuban minister Luis Pardo in Nairobi on Wednesday. Further talks with Kiptoo are set for Saturday. => met John Kiptoo + Luis Pardo = 2019-05-22; met John Kiptoo + Luis Pardo = 2019-05-25
        - 2019-05-24 | Kenyan minister John Kiptoo received Cuban minister Luis Pardo in Nairobi on Wednesday. No meeting with Kenyan President Paul Otieno is planned. => meeting Luis Pardo + Paul Otieno
        + 2019-05-24 | Swiss Foreign Minister Paul Seger came to Minsk on Sunday. The visit began with talks with President Viktor Orlov. => meeting Paul Seger + Viktor Orlov
        + 2019-05-24 | Swiss Foreign Minister Paul Seger came to Minsk on Sunday. His visit opened on Monday with a courtesy call on President Viktor Orlov. => meeting Paul Seger + Viktor Orlov
        + 2019-05-24 | Swiss Foreign Minister Paul Seger will come to Minsk on Sunday. The visit will start with a meeting with President Viktor Orlov. => meeting Paul Seger + Viktor Orlov
        - 2019-05-24 | Swiss Foreign Minister Paul Seger came to Minsk on Sunday. The session began with talks with President Viktor Orlov. => meeting Paul Seger + Viktor Orlov
        + 2019-05-24 | Swiss Foreign Minister Paul Seger will be in Minsk on Sunday. Then it is on to Lima for talks with Peruvian President Luis Vega. => meeting Luis Vega + Paul Seger is planned
        + 2019-05-24 | Swiss Foreign Minister Paul Seger was in Minsk on Sunday. From there it was on to Lima and a meeting with Peruvian President Luis Vega. => meeting Luis Vega + Paul Seger is held
        - 2019-05-24 | Swiss Foreign Minister Paul Seger was in Minsk on Sunday. The union moved on to fresh talks with Peruvian President Luis Vega. => meeting Luis Vega + Paul Seger
        """,
    ),
)
