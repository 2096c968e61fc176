"""Builds the program on a store and runs it: the heavy half of `tui.start`."""

from __future__ import annotations

import os
import sys

from textual.driver import Driver

from store.query.connection import StoreError
from store.query.sql import Flags
from tui.app import Entourage
from tui.early import Early, keep, settings_path
from tui.library import StoreLibrary
from tui.paint import Look
from tui.places import Place
from tui.settings import read_settings
from tui.state import State


def fast_driver() -> type[Driver] | None:
    """The driver of `tui.fast`, None (Textual's own) where it does not fit."""
    try:
        from tui.fast import driver
    except ImportError:
        return None
    return driver.FastDriver if driver.fits() else None


def flags_of(state: State) -> Flags:
    """The user's flags as the search language wants them: article ids as numbers."""
    made: dict[str, tuple[int | str, ...]] = {}
    for name in ("starred", "opened"):
        ids: list[int | str] = []
        for ref in state.memory.flags.get(name, ()):
            kind, _, ident = ref.partition(":")
            ids.append(int(ident) if kind == "article" and ident.isdigit() else ident)
        made[name] = tuple(ids)
    return Flags(**made)


def run(
    store: str, at: str | None, mouse: bool, ascii_only: bool, early: Early | None = None
) -> int:
    """Runs until the user leaves; the exit status."""
    driver_class = fast_driver()
    if early is not None and driver_class is None:
        early.undo()  # Textual's own driver would take the raw terminal for the user's own
        early = None
    try:
        library = StoreLibrary(store)
    except StoreError as error:
        if early is not None:
            early.undo()
        print(f"entourage: {error}", file=sys.stderr)
        return 1
    read = read_settings(settings_path())
    settings = read.settings
    ascii_only = ascii_only or settings.ascii
    look = Look(ascii_only, colour=settings.colour and "NO_COLOR" not in os.environ)
    state = State(store)
    if not settings.resume:
        state.memory.last = ""
    library.flags = lambda: flags_of(state)
    start = Place.parse(at) if at else None
    app = Entourage(library, look, start, state, driver_class=driver_class)
    app.use(settings)
    app.greeting = "; ".join(read.problems[:1])
    if len(read.problems) > 1:
        app.greeting += f" ({len(read.problems)} problems: `entourage config`)"
    app.early = early
    app.keep_screen = lambda screen, cells: keep(store, ascii_only, screen, cells)
    status = app.run(mouse=mouse or settings.mouse)
    if app.return_code:
        return app.return_code
    return status or 0
