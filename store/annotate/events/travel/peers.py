"""Says whether an official is of those who gather: a finance minister where finance ministers met.

Whoever of them speaks in a report from the place of the gathering has come to it. Whether one is
in session there is decided in sessions.py; what else ties a speaker to it is read in in_session.py.
"""

from __future__ import annotations

from store.annotate.events.clause.scene import Scene

_LEAD = 3
"""Sentences of the lead, which says who gathers."""


_LEADERS = frozenset("leaders heads presidents premiers".split())


_ACT = frozenset(
    """agreed failed opened resumed began ended concluded adopted endorsed decided gathered approved
    wrapped deadlocked met rejected entered broke agree meet meeting meets gather open opens
    begin made called pledged urged vowed backed struck held signed reached closed launched
    discussed debated sought tackled told attended""".split()
)


_TO_COME = frozenset("will would ahead eve forthcoming upcoming prepare prepared".split())


_PAIR = frozenset("two both between".split())
"""Of the leaders or ministers of two countries: nobody else has come."""


_RULERS = ("president", "prime minister", "premier", "chancellor", "taoiseach", "king", "emir")


_NAME_OF_A_STATE = 3
"""Words at most: "president of Russian oil giant Rosneft" is no ruler."""


_RANKS = frozenset("minister ministers secretary chancellor treasurer commissioner".split())


_PORTFOLIOS = {
    "foreign": (
        "foreign minister",
        "secretary of state",
        "foreign secretary",
        "foreign affairs",
        "foreign office",
    ),
    "finance": ("finance", "treasury secretary", "chancellor of the exchequer", "treasurer"),
    "defence": ("defence", "defense"),
    "defense": ("defence", "defense"),
    "interior": ("interior", "home secretary", "home affairs"),
    "oil": ("oil", "energy", "petroleum"),
    "energy": ("oil", "energy", "petroleum"),
    "farm": ("farm", "agricultur"),
    "agriculture": ("farm", "agricultur"),
    "trade": ("trade", "commerce"),
}
"""Offices of one portfolio, under the names that it has in several countries."""


_NOT_OF_THEM = (
    "vice",
    "deputy",
    "spokesman",
    "spokeswoman",
    "former",
    "assistant",
    "adviser",
    "council",
    "union",
    "shadow",
    "-elect",
)


_MEMBERS = frozenset(
    "AT BE BG CY CZ DE DK EE ES EU FI FR GB GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split()
)
"""Countries that are or were in the European Union: others comment on its meetings from home."""


_ABSENT = frozenset(
    """absent absence skipped skipping skip boycotted boycotting boycott cancelled canceled stayed
    staying missed""".split()
)


def _peers(scene: Scene) -> frozenset[str]:
    """Who gathers where the report comes from: "leader", or the portfolio of ministers."""
    lower, owner = scene.tokens.lower, scene.owner
    found: set[str] = set()
    for first, stop in scene.tokens.sentences[:_LEAD]:
        words = lower[first:stop]
        if _ACT.isdisjoint(words) and "during" not in words and "at" not in words:
            continue
        for at in range(first, stop):
            if lower[at] == "summit" and _is_of_states(lower, first, stop, at):
                found.add("leader")
            if lower[at] not in _LEADERS and lower[at] != "ministers":
                continue
            if not _PAIR.isdisjoint((*lower[max(at - 2, first) : at], *lower[at + 1 : at + 4])):
                continue
            act = next((k for k in range(at + 1, stop) if lower[k] in _ACT), at)
            if not _TO_COME.isdisjoint(lower[first:act]):
                continue
            if lower[at] in _LEADERS and owner[at] is None and _of_states(scene, at, first):
                found.add("leader")
            elif lower[at] == "ministers" and at > first:
                found.add(lower[at - 1] if owner[at - 1] is None else _ANY)
    return frozenset(found)


_NO_STATES = frozenset(
    """business ceo ceos youth people's peoples counter-summit alternative bilateral two-way trilateral
    executives""".split()
)
"""Of a summit of others than leaders of many states."""


def _is_of_states(lower: list[str], first: int, stop: int, at: int) -> bool:
    """Whether "the 13th summit of the league ended here" is told of a summit in these words."""
    words = lower[first:stop]
    if not _NO_STATES.isdisjoint(words) or not _PAIR.isdisjoint(words):
        return False
    if not _TO_COME.isdisjoint(words) or lower[at - 1] in ("next", "last", "previous"):
        return False
    return not _ENDED_OR_BEGUN.isdisjoint(lower[at + 1 : at + 9])


_ENDED_OR_BEGUN = frozenset("ended opened began concluded closed wrapped kicked started".split())


_WHOSE = frozenset(
    """the world regional state visiting their some all many most other various respective these
    economic arab african asian european latin american gulf caribbean pacific and of""".split()
)
"""Before "leaders" of states; those of rebels, parties and trades have another word there."""


_ANY = "minister"
"""The portfolio of "OPEC ministers": which ministers gather, the name of their body says."""


def _of_states(scene: Scene, at: int, first: int) -> bool:
    """Whether the leaders at `at` are those of states, as far as the word before them says."""
    before = scene.tokens.lower[at - 1]
    if at == first or before in _WHOSE or scene.owner[at - 1] is not None:
        return "companies" not in scene.tokens.lower[at : at + 8]
    return not before.isalpha()


def _gathered(scene: Scene) -> frozenset[str]:
    """What `_peers` finds, asked once an article."""
    if scene.gathered is None:
        scene.gathered = _peers(scene)
    return scene.gathered


def among_peers(scene: Scene, official: str, bare: bool = False) -> bool:
    """Whether the official is of those who gather, and not said to have stayed away.

    `bare`: the text gives only his country, as it does with one among others of his kind.
    """
    gathered = _gathered(scene)
    if not gathered or (_of_the_union(scene) and scene.home(official) not in _MEMBERS):
        return False
    titles = [role.title.lower() for role in scene.officials[official].roles if not role.former]
    titles = [one for one in titles if not any(word in one for word in _NOT_OF_THEM)]
    if not bare and not any(_is_one(title, kind) for title in titles for kind in gathered):
        return False
    return not any(
        who == official and _stayed_away(scene, token) for token, who in scene.first_people
    )


def _is_one(title: str, kind: str) -> bool:
    if kind == "leader":
        office, _, rest = title.partition(" of ")
        if office in _RULERS and len(rest.split()) <= _NAME_OF_A_STATE:
            return True
        if "secretary general" in title.replace("-", " "):
            return True
        kind = "foreign"  # their ministers come along
    words = title.split()
    if _RANKS.isdisjoint(words) or (kind == _ANY and "prime" in words):
        return False
    return any(word in title for word in _PORTFOLIOS.get(kind, (kind,)))


def _of_the_union(scene: Scene) -> bool:
    """Whether the lead speaks of a gathering of the European Union: "EU leaders", "the EU's summit"."""
    first, stop = scene.tokens.sentences[0]
    lower = scene.tokens.lower
    return any(
        name is not None
        and name.id == "EU"
        and (
            not _THOSE_OF_IT.isdisjoint(lower[name.stop : name.stop + 4])
            or lower[max(name.first - 2, first) : name.first] == ["of", "the"]
        )
        for name in scene.owner[first:stop]
    )


_THOSE_OF_IT = frozenset(
    """leaders ministers heads summit states members council governments nations countries capitals
    partners meeting talks budget presidency""".split()
)
"""Beside the name of the Union, where it is the Union that meets."""


def _stayed_away(scene: Scene, token: int) -> bool:
    """Whether the sentence of a name at `token` says that somebody was not there."""
    first, stop = scene.tokens.sentences[scene.sentence_at[token]]
    words = scene.tokens.lower[first:stop]
    return not _ABSENT.isdisjoint(words) or ("not" in words and "attend" in words)
