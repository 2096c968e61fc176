"""Joins officials and journeys across articles, and replays what people decided by hand."""

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
from store.link.linking import link
from store.link.logbook import FILE_NAME, append_decision, read_decisions
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
