"""Says which of several places that are set against each other are meant: "not to A but to B".

Looks at the words between them only: "not A but B" leads to B, "not only A but also B" to both,
"neither A nor B" nowhere. Which places they are is read in destinations.py.
"""

from __future__ import annotations

from store.annotate.events.clause.scene import Scene

_OPENERS = frozenset(("not", "neither"))
_ONLY = frozenset(("only", "just", "merely"))
_TOWARDS = frozenset("to in at into for".split())
_ALSO = frozenset(("also", "instead", "rather"))
_PART = 12
"""Tokens from "not" to "but", at most."""


def contrasted(scene: Scene, index: int, high: int) -> list[tuple[int, int]] | None:
    """The stretches of tokens that name the places meant, where those named from `index` (behind
    "to", if any) to before `high` stand behind "not" or "neither"; None where they do not."""
    lower = scene.tokens.lower
    at = _opener(lower, index, high)
    if at < 0:
        return None
    if lower[at] == "neither":
        return []
    begin = index if index > at else at + 1
    only = not _ONLY.isdisjoint(lower[at + 1 : begin + 1])
    if begin < high and lower[begin] in _ONLY:
        begin += 1  # "visited not only A"
    stop = scene.tokens.sentences[scene.sentence_at[at]][1]
    but = next((k for k in range(begin, min(begin + _PART, stop)) if lower[k] == "but"), -1)
    if but < 0:
        return [(begin, high)] if only else []
    behind = but + 1
    while behind < stop and (lower[behind] in _ALSO or lower[behind] in _TOWARDS):
        behind += 1
    second = (behind, max(high, min(behind + _PART, stop)))
    return [(begin, but), second] if only else [second]


def _opener(lower: list[str], index: int, high: int) -> int:
    """The "not" or "neither" right before the places or before their "to"; -1 where there is none."""
    if index < high and lower[index] in _OPENERS:
        return index
    if index > len(lower) or lower[index - 1] not in _TOWARDS:
        return -1
    if lower[index - 2] in _OPENERS:
        return index - 2
    if lower[index - 2] in _ONLY and lower[index - 3] in _OPENERS:
        return index - 3
    return -1
