"""Leaves out what stands beside a name of a list and belongs to it alone: "A (the mayor of Oslo), B",
"A, left, and B" under a picture. What a list is, is read in lists.py.
"""

from __future__ import annotations

_SIDES = frozenset("left right center centre centered second third fourth far from the l r".split())
"""Where somebody stands in a picture: "second from left"."""


def without_aside(gap: list[str]) -> list[str]:
    """The words between two names of a list without those that stand aside behind the first."""
    if gap[:1] == ["("] and ")" in gap[:-1]:
        return gap[gap.index(")") + 1 :]
    if gap[:1] == [","] and gap[1:2] and gap[1] in _SIDES:
        stop = next((at for at, word in enumerate(gap) if at and word not in _SIDES), 0)
        return gap[stop:] if stop and gap[stop] == "," else gap
    return gap
