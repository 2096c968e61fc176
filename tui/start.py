"""Starts the terminal program: checks the terminal, then imports the heavy parts.

Light at import, because the command line imports it; Textual comes only when a screen is drawn.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

USAGE = 2
ESCAPE_MS = "25"
"""Milliseconds that an escape is waited on for the rest of a key; ESCDELAY overrides."""


def browse(store: Path, at: str | None = None, mouse: bool = False, ascii: bool = False) -> int:
    """Opens the program on a store; the exit status.

    Refuses a terminal that cannot place a cursor with one line on standard error and status 2.
    """
    problem = unfit()
    if problem:
        print(f"entourage: {problem}", file=sys.stderr)
        return USAGE
    os.environ.setdefault("ESCDELAY", ESCAPE_MS)
    os.environ.setdefault("TEXTUAL_ANIMATIONS", "none")
    from tui.run import run

    return run(store, at=at, mouse=mouse, ascii_only=ascii or not speaks_utf8())


def unfit() -> str:
    """Why the program cannot be shown here, with what to do instead; "" where it can."""
    hint = "`entourage trips`, `official` and `search` answer in plain lines"
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        return f"the browser needs a terminal; {hint}"
    if os.environ.get("TERM", "dumb") in ("dumb", "unknown", ""):
        return f"TERM={os.environ.get('TERM', '')} cannot place a cursor; {hint}"
    return ""


def speaks_utf8() -> bool:
    """Whether what is written to the terminal is sent as UTF-8."""
    encoding = getattr(sys.__stderr__, "encoding", "") or ""
    return encoding.lower().replace("-", "").replace("_", "") == "utf8"
