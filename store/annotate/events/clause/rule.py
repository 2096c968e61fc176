"""The form of an event rule: its name in the trace and the sentences that hold it to its word.

The code of a rule is the reader that puts its name on a claim; the examples are run through all
stages by tests/annotate/test_rule_examples.py.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class EventRule:
    """A rule of the event stage."""

    name: str
    """As in the trace and in the evidence: "trip/arrive"."""
    examples: str
    """Lines as store.annotate.rules describes them."""
