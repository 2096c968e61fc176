"""Where the user is, and the way back: places visited, like a browser's history.

Pure values. A place can be written as a short text (`official:ri-su-yong/trips`), which is what
`--at`, marks and the history file use.
"""

from __future__ import annotations

from typing import Any, NamedTuple
from urllib.parse import quote, unquote

from tui.lines import Ref

DEPTH = 100
"""Places that the history keeps."""


class Place(NamedTuple):
    """A screen and what stands in it."""

    view: str = "articles"
    """articles, official, officials, trips, place, help."""
    id: str = ""
    """The official or place that the screen is about."""
    section: str = ""
    limit: str = ""
    sort: str = ""
    row: str = ""
    """What the cursor's row stands for, as `kind:id`."""
    article: str = ""
    """Id of the article in the reader."""
    start: int = -1
    """Code point of its body that was shown."""
    end: int = -1
    focus: str = "list"
    panel: str = ""
    """Official in the panel."""

    @property
    def screen(self) -> tuple[str, str, str, str, str]:
        """What makes two places the same screen."""
        return (self.view, self.id, self.section, self.limit, self.sort)

    def __str__(self) -> str:
        head = self.view + (f":{quote(self.id, safe='')}" if self.id else "")
        parts = [head + (f"/{self.section}" if self.section else "")]
        for name in ("limit", "sort", "row", "article", "start", "end", "focus", "panel"):
            value = getattr(self, name)
            if value != getattr(_START, name):
                parts.append(f"{name}={quote(str(value), safe=':/')}")
        return "?".join([parts[0], "&".join(parts[1:])]) if parts[1:] else parts[0]

    @classmethod
    def parse(cls, text: str) -> Place:
        """A place from its text; what is not understood is left out."""
        head, _, tail = text.partition("?")
        head, _, section = head.partition("/")
        view, _, ident = head.partition(":")
        known: dict[str, Any] = {}
        for part in tail.split("&") if tail else ():
            name, _, value = part.partition("=")
            if name in ("start", "end"):
                if value.lstrip("-").isdigit():
                    known[name] = int(value)
            elif name in ("limit", "sort", "row", "article", "focus", "panel"):
                known[name] = unquote(value)
        return cls(view=view or "articles", id=unquote(ident), section=section, **known)

    @property
    def row_ref(self) -> Ref | None:
        """The row as something to look for."""
        kind, _, ident = self.row.partition(":")
        return Ref(kind, ident) if ident else None


_START = Place()


class History:
    """The places behind and ahead, at most `DEPTH` behind."""

    def __init__(self, behind: list[Place] | None = None) -> None:
        self.behind: list[Place] = list(behind or [])[-DEPTH:]
        self.ahead: list[Place] = []

    def leave(self, place: Place) -> None:
        """Records the place that is being left for a new one; what was ahead is forgotten."""
        if not self.behind or self.behind[-1] != place:
            self.behind.append(place)
            del self.behind[:-DEPTH]
        self.ahead.clear()

    def back(self, now: Place) -> Place | None:
        """The place before, with `now` put ahead; None at the beginning."""
        if not self.behind:
            return None
        self.ahead.append(now)
        return self.behind.pop()

    def forward(self, now: Place) -> Place | None:
        """The place that was left by `back`; None where there is none."""
        if not self.ahead:
            return None
        self.behind.append(now)
        return self.ahead.pop()
