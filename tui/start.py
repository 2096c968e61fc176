"""Starts the terminal program: checks the terminal, then imports the heavy parts.

Light at import, because the command line imports it; Textual comes only when a screen is drawn.
"""

from __future__ import annotations

import gc
import os
import sys

from tui.early import Early, speaks_utf8, unfit

USAGE = 2
ESCAPE_MS = "25"
"""Milliseconds that an escape is waited on for the rest of a key; ESCDELAY overrides."""


def browse(
    store: str,
    at: str | None = None,
    mouse: bool = False,
    ascii: bool = False,
    early: Early | None = None,
) -> int:
    """Opens the program on a store; the exit status.

    Refuses a terminal that cannot place a cursor with one line on standard error and status 2.
    `early` is the terminal as `tui.early` has already painted it; the caller gives it back.
    """
    problem = unfit()
    if problem:
        print(f"entourage: {problem}", file=sys.stderr)
        return USAGE
    os.environ.setdefault("ESCDELAY", ESCAPE_MS)
    os.environ.setdefault("TEXTUAL_ANIMATIONS", "none")
    # Nothing imported is garbage: looking for some costs 6 % of the start. The first frame turns
    # the collector on again.
    gc.disable()
    try:
        from tui.fast.lean import import_textual

        import_textual()
        from tui.run import run

        ascii_only = ascii or not speaks_utf8()
        return run(store, at=at, mouse=mouse, ascii_only=ascii_only, early=early)
    finally:
        gc.enable()
