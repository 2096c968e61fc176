"""What every extraction rule has in common: a readable name and examples beside it.

Each stage has its own kind of rule; all of them carry `name` and `examples`, and each stage module
lists its rules in a module-level `RULES`. The tests collect the examples of all of them. A line of
`examples` is one of

    + 2019-05-21 | Ri Su Yong flew to Cuba.        => trip Ri Su Yong > CU; place Cuba = CU
    - 2019-05-21 | Ri Su Yong did not go to Cuba.  => trip Ri Su Yong > CU

A line that begins with neither sign goes on with the one before; " ¶ " parts two paragraphs. The facts after the arrow are
those of `store.annotate.facts`, separated by ";". Of a "+" line each
must be read from the text on that day; of a "-" line none may be. Nothing here reads any text.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Protocol


class Rule(Protocol):
    """Anything with a name and examples; the rest is the stage's own."""

    @property
    def name(self) -> str:
        """Readable and unique, "stage/what-it-reads"."""
        ...

    @property
    def examples(self) -> str:
        """Lines in the form of this module's docstring."""
        ...


@dataclass(frozen=True, slots=True)
class Example:
    """One line of a rule's examples."""

    rule: str
    positive: bool
    date: dt.date
    text: str
    facts: tuple[str, ...]


def parse_examples(rule: Rule) -> list[Example]:
    """The examples of one rule; ValueError names the rule and the line that can't be read."""
    lines: list[str] = []
    for raw in rule.examples.splitlines():
        line = raw.strip()
        if line[:2] in {"+ ", "- "} or (line and not lines):
            lines.append(line)
        elif line:
            lines[-1] += " " + line
    found: list[Example] = []
    for line in lines:
        sign, _, rest = line.partition(" ")
        day, bar, rest = rest.partition("|")
        text, arrow, facts = rest.rpartition("=>")
        if sign not in "+-" or not bar or not arrow:
            raise ValueError(f"rule {rule.name}: not an example: {line!r}")
        found.append(
            Example(
                rule=rule.name,
                positive=sign == "+",
                date=dt.date.fromisoformat(day.strip()),
                text=text.strip().replace(" ¶ ", "\n\n"),
                facts=tuple(" ".join(fact.split()) for fact in facts.split(";") if fact.strip()),
            )
        )
    return found
