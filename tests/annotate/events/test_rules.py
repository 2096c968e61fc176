"""Every rule name that the event code can put on a claim has examples, and none is left over."""

from __future__ import annotations

import importlib
import pkgutil
import re
from pathlib import Path

import store.annotate.events as events

NAME = re.compile(r'"((?:trip|meeting|companions)/[a-z-]+)"')
PACKAGE = Path(events.__file__).parent

# Made from another rule's name in the code.
DERIVED = {"trip/arrival", "trip/departure"}
JUDGEMENTS = re.compile(r"(?:trip|companions)/judge-|who/")


def named_in_code() -> set[str]:
    found: set[str] = set()
    for path in PACKAGE.rglob("*.py"):
        if not path.stem.endswith("_rules") and path.stem not in ("rule", "confidence"):
            found |= set(NAME.findall(path.read_text(encoding="utf-8")))
    return found


def named_in_examples() -> set[str]:
    names: set[str] = set()
    for info in pkgutil.walk_packages(events.__path__, "store.annotate.events."):
        module = importlib.import_module(info.name)
        names |= {rule.name for rule in getattr(module, "RULES", ())}
    return names


def test_every_rule_has_examples() -> None:
    assert named_in_code() - named_in_examples() == set()


def test_no_examples_without_a_rule() -> None:
    left = named_in_examples() - named_in_code() - DERIVED
    assert {name for name in left if not JUDGEMENTS.match(name)} == set()
