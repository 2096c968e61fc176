"""Joins officials and journeys across articles, and replays what people decided by hand."""

from store.link.decisions import (
    FILE_NAME,
    NO_DECISIONS,
    Decision,
    Decisions,
    MentionKey,
    PersonRef,
    TripRef,
    append_decision,
    contradiction,
    read_decisions,
    undo,
)
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
