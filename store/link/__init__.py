"""Joins officials and journeys across articles, and replays what people decided by hand.

The linker itself is imported when it is first asked for: whoever only writes a decision down, as
the screens do between two keys, need not wait for it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from store.link.decisions import (
    NO_DECISIONS,
    Decision,
    Decisions,
    MentionKey,
    PersonRef,
    TripRef,
    contradiction,
    undo,
)
from store.link.logbook import FILE_NAME, append_decision, read_decisions

if TYPE_CHECKING:
    from store.link.linking import link
    from store.link.records import ArticleFacts, Linked

__all__ = [
    "FILE_NAME",
    "NO_DECISIONS",
    "ArticleFacts",
    "Decision",
    "Decisions",
    "Linked",
    "MentionKey",
    "PersonRef",
    "TripRef",
    "append_decision",
    "contradiction",
    "link",
    "read_decisions",
    "undo",
]

_LATER = {"link": "linking", "ArticleFacts": "records", "Linked": "records"}


def __getattr__(name: str) -> Any:
    """Gives what is imported late."""
    if name not in _LATER:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"{__name__}.{_LATER[name]}"), name)
