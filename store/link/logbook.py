"""The append-only file of decisions by hand, beside the corpus: reading and adding to it.

`decisions.jsonl` has one JSON object a line, in the order of deciding, readable in a diff. Undoing
adds a line. A line that can't be read is reported and stays as it is.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import fields
from pathlib import Path
from typing import Any

from store.link.decisions import (
    KINDS,
    NO_DECISIONS,
    Decision,
    Decisions,
    Kind,
    MentionKey,
    PersonRef,
    TripRef,
    to_json,
)

FILE_NAME = "decisions.jsonl"


def from_json(made: Mapping[str, Any]) -> Decision:
    """A decision from the object of a line; ValueError with one clear phrase where it isn't one."""
    kind = made.get("kind")
    if kind not in KINDS:
        raise ValueError(f"unknown kind {kind!r}")
    unknown = sorted(set(made) - {field.name for field in fields(Decision)} - {"id"})
    if unknown:
        raise ValueError(f"unknown field {unknown[0]!r}")
    changes = made.get("changes", {})
    if not isinstance(changes, Mapping):
        raise ValueError("changes is not an object")
    decision = Decision(
        kind=kind,
        at=_text(made, "at"),
        by=_text(made, "by"),
        person=_person(made.get("person")),
        other=_person(made.get("other")),
        trip=_trip(made.get("trip")),
        other_trip=_trip(made.get("other_trip")),
        span=None if made.get("span") is None else _mention(made["span"]),
        value=_text(made, "value"),
        changes=tuple(sorted((str(k), str(v)) for k, v in changes.items())),
        undoes=_text(made, "undoes"),
        note=_text(made, "note"),
    )
    missing = [name for name in _NEEDS[decision.kind] if not getattr(decision, name)]
    if missing:
        raise ValueError(f"{kind} without {missing[0]}")
    return decision


_NEEDS: dict[Kind, tuple[str, ...]] = {
    "same": ("person", "other"),
    "different": ("person", "other"),
    "unsure": ("person", "other"),
    "rename": ("person", "value"),
    "role-add": ("person", "value"),
    "role-drop": ("person", "value"),
    "span-add": ("span",),
    "span-drop": ("span",),
    "trip-add": ("trip",),
    "trip-drop": ("trip",),
    "trip-change": ("trip", "changes"),
    "trip-status": ("trip", "value"),
    "trip-same": ("trip", "other_trip"),
    "trip-different": ("trip", "other_trip"),
    "undo": ("undoes",),
}


def _text(made: Mapping[str, Any], name: str) -> str:
    value = made.get(name, "")
    if not isinstance(value, str):
        raise ValueError(f"{name} is not text")
    return value


def _mention(made: object) -> MentionKey:
    if not isinstance(made, list) or len(made) not in (3, 4):
        raise ValueError("a mention is [article, start, end, text]")
    article, start, end, *text = made
    if not (isinstance(article, str) and isinstance(start, int) and isinstance(end, int)):
        raise ValueError("a mention is [article, start, end, text]")
    return MentionKey(article, start, end, str(text[0]) if text else "")


def _person(made: object) -> PersonRef | None:
    if made is None:
        return None
    if not isinstance(made, Mapping):
        raise ValueError("a person is an object with mentions or a slug")
    mentions = made.get("mentions", [])
    if not isinstance(mentions, list):
        raise ValueError("mentions is not a list")
    person = PersonRef(tuple(map(_mention, mentions)), _text(made, "slug"))
    if not person.mentions and not person.slug:
        raise ValueError("a person without mentions and slug")
    return person


def _trip(made: object) -> TripRef | None:
    if made is None:
        return None
    if not isinstance(made, Mapping):
        raise ValueError("a trip is an object with person and country")
    person = _person(made.get("person"))
    evidence = made.get("evidence", [])
    if person is None or not _text(made, "country") or not isinstance(evidence, list):
        raise ValueError("a trip without person or country")
    return TripRef(
        person,
        _text(made, "country"),
        _text(made, "earliest"),
        _text(made, "latest"),
        tuple(map(_mention, evidence)),
    )


def read_decisions(path: Path) -> Decisions:
    """The decisions of a file; none where there is no file. Lines that can't be used are named."""
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return NO_DECISIONS
    entries: list[Decision] = []
    problems: list[str] = []
    for number, raw in enumerate(data.split(b"\n"), start=1):
        if not raw.strip():
            continue
        try:
            made = json.loads(raw.decode())
            if not isinstance(made, dict):
                raise ValueError("not a JSON object")
            entries.append(from_json(made))
        except json.JSONDecodeError:
            problems.append(f"{path.name} line {number}: not JSON; left as it is, not used")
        except (ValueError, RecursionError) as error:
            problems.append(f"{path.name} line {number}: {error}; left as it is, not used")
    return Decisions(tuple(entries), tuple(problems))


def append_decision(path: Path, decision: Decision) -> str:
    """Adds a decision to the file, safely on the disk before this returns; gives its id.

    Two programs may append at once. A last line without its end is left alone.
    """
    line = json.dumps({"id": decision.id} | to_json(decision), ensure_ascii=False)
    with _locked(path) as handle:
        if handle.seek(0, os.SEEK_END):
            handle.seek(-1, os.SEEK_END)
            if handle.read(1) != b"\n":
                handle.write(b"\n")
        handle.write(line.encode() + b"\n")
        handle.flush()
        os.fsync(handle.fileno())
    return decision.id


@contextmanager
def _locked(path: Path) -> Iterator[Any]:
    """The file open for appending, held against other programs where the system can."""
    with path.open("ab+") as handle:
        try:
            import fcntl
        except ImportError:  # Windows: appending one line is all the safety there is
            yield handle
            return
        fcntl.flock(handle, fcntl.LOCK_EX)
        try:
            yield handle
        finally:
            fcntl.flock(handle, fcntl.LOCK_UN)
