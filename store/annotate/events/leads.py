"""How the readers of words are asked: which of them may find something in a sentence, then those alone.

Which readers belong to which word is in by_word.py. No rule is here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from store.annotate.events.clause.scene import Scene
from store.annotate.events.clause.triggers import Form
from store.annotate.events.judgement.claims import Claim, MeetingClaim

Found = Sequence[Claim | MeetingClaim]
Reader = Callable[[Scene, int], Found]
FormReader = Callable[[Scene, int, Form], Found]
May = Callable[[Scene, int], bool]
Row = tuple[May | None, Reader, None] | tuple[May | None, FormReader, Form]
"""What must hold at a word before a reader is asked, the reader, and the form of the word where it
wants to know it."""
Readers = tuple[Row, ...]
"""The readers of one word."""
Lead = tuple[int, Row]
"""A token and a reader that may find something there."""


def leads_of(scene: Scene, table: dict[str, Readers], tokens: Iterable[int]) -> list[Lead]:
    """What may be read from words of the table at some tokens, in order."""
    lower, owner = scene.tokens.lower, scene.owner
    found: list[Lead] = []
    for token in tokens:
        name = owner[token]
        if name is not None and name.kind == "person":
            continue
        for row in table[lower[token]]:
            if row[0] is None or row[0](scene, token):
                found.append((token, row))
    return found


def follow(scene: Scene, lead: Lead) -> Found:
    """What the reader of a lead finds there."""
    token, row = lead
    return row[1](scene, token) if row[2] is None else row[1](scene, token, row[2])
