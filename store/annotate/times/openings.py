"""What can be told of a pattern before it is tried: how it may begin, and what stands before it.

From this the search for places where any rule may match is made.
Only what `patterns.translate` writes is understood: literals, groups, "|", "?" and lookarounds.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

DEPTH = 3
"""So many classes of an opening are known."""

_PIECE = re.compile(r"\(\?P<\w+>|\(\?:|\(\?<?[=!]|\\.|.", re.DOTALL)


def openings(source: str, depth: int = DEPTH) -> frozenset[str]:
    """The first `depth` characters of all that an expression can match (less where it may end)."""
    pieces = _PIECE.findall(source)
    found, rest = _alternatives(pieces, 0, depth)
    assert rest == len(pieces), source
    return frozenset(found - {""})


def behind(source: str) -> str:
    """The characters of which one stands right before each match, "" where any may."""
    pieces = _PIECE.findall(source)
    if pieces[:1] != ["(?<="]:
        return ""
    found, _ = _alternatives(pieces, 1, len(source))
    return "".join(sorted({text[-1] for text in found}))


def search(rules: Iterable[tuple[str, frozenset[str]]]) -> str:
    """An expression that finds the first character of each opening, its neighbours looked at.

    The rules are given by what stands before them and their openings. Each choice begins with one
    plain character, for only then does the search pass over all others without trying the choices:
    with a set of characters in one choice it takes thrice as long.
    """
    seconds: dict[tuple[str, str], set[str]] = {}
    for before, found in rules:
        for text in found:
            seconds.setdefault((text[0], before), set()).add(text[1:2])
    choices: list[str] = []
    for (first, before), ahead in sorted(seconds.items()):
        if before and ahead <= seconds.get((first, ""), set()):
            continue  # found whatever stands before
        plain = re.escape(first)
        tail = "" if "" in ahead else f"(?={_one_of(''.join(sorted(ahead)))})"
        choices.append(plain + tail + (f"(?<={_one_of(before)}{plain})" if before else ""))
    return "|".join(choices)


def _one_of(characters: str) -> str:
    return f"[{re.escape(characters)}]"


def _alternatives(pieces: list[str], at: int, depth: int) -> tuple[set[str], int]:
    """Openings of the alternatives from `at` up to a closing bracket, and where they end."""
    found: set[str] = set()
    current = {""}
    while at < len(pieces) and pieces[at] != ")":
        piece = pieces[at]
        if piece == "|":
            found |= current
            current = {""}
            at += 1
            continue
        if _looks_around(piece):
            _, at = _alternatives(pieces, at + 1, depth)
            at += 1
            continue
        if piece.startswith("("):
            item, at = _alternatives(pieces, at + 1, depth)
        else:
            item = {piece[-1]}
        at += 1
        if at < len(pieces) and pieces[at] == "?":
            item = item | {""}
            at += 1
        full = {text for text in current if len(text) == depth}
        current = full | {(text + more)[:depth] for text in current - full for more in item}
    return found | current, at


def _looks_around(piece: str) -> bool:
    return piece.startswith("(?") and piece[-1] in "=!"
