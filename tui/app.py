"""The program itself: puts the parts together, begins and ends.

Signals end it with the terminal restored and the state saved. It holds no logic of its own.
"""

from __future__ import annotations

import asyncio
import contextlib
import gc
import signal
from collections.abc import Callable

from textual.app import App

from tui.building import Building
from tui.early import Early
from tui.fast import frames
from tui.layout import State as Shape
from tui.library import Library
from tui.paint import Look
from tui.places import Place
from tui.state import State

WATCH_SECONDS = 2.0
"""How often the store's file is looked at while nothing is pressed."""


class Entourage(Building, App[int], inherit_css=False, inherit_bindings=False):
    """The terminal program over a library."""

    def __init__(
        self,
        library: Library,
        look: Look | None = None,
        start: Place | None = None,
        state: State | None = None,
        **options: object,
    ) -> None:
        super().__init__(library, look, **options)
        last = Place.parse(state.memory.last) if state and state.memory.last else Place()
        self.start = start or last
        self.shape = Shape("reading")
        self.setup_showing()
        self.setup_finding()
        self.setup_keeping(state)
        self.setup_reviewing()
        self.setup_building()
        self.early: Early | None = None
        """The terminal as `tui.early` took it, if it did; for the driver."""
        self.keep_screen: Callable[[str, list[list[tuple[str, str]]]], None] | None = None
        """Takes the last screen for the next start: its sequence, its cells."""
        self.greeting = ""
        """Something wrong that the user must hear of at the start."""

    def on_mount(self) -> None:
        """Shows the first place; nothing is sent before there is something to see."""
        self._watch_signals()
        self.watch_layout()
        # After `fg` the screen holds the shell's lines; Textual itself draws nothing then.
        self.app_resume_signal.subscribe(self, lambda _: self.do_redraw(None))
        if frames.fits(self):
            self.frames = frames.Frames(self)
            grid = self.frames.grid
            if self.early is None or not grid.restore(self.early.picture):
                grid.wipe()
        with self.answering():
            if not self.go(self.start, remember=False):
                problem = self.status.text
                self.go(Place(), remember=False)
                self.say(problem, error=True)
        self.set_interval(WATCH_SECONDS, self.watch_store)

    def on_ready(self) -> None:
        """The panes have their sizes: what follows the cursor is drawn, then all goes out, once."""
        self.started = True
        with self.answering():
            self.follow_now()
        if self.greeting:
            self.say(self.greeting, error=True)
        if self.frames is not None:
            self.frames.release()
        # Everything imported so far lives until the end: the collector need not walk it, neither
        # between two keys (spikes of 50 ms measured) nor on the way out.
        gc.freeze()
        gc.enable()  # off since `tui.start`

    def _watch_signals(self) -> None:
        loop = asyncio.get_running_loop()
        for number in (signal.SIGTERM, signal.SIGHUP):
            # Not in the main thread (tests), or no such signals: nothing to watch.
            with contextlib.suppress(NotImplementedError, RuntimeError, ValueError):
                loop.add_signal_handler(number, self.leave, 128 + number)

    def leave(self, status: int = 0) -> None:
        """Ends the program with an exit status."""
        self.end_building()
        if self.state is not None and self.screen_stack:
            self.state.end(str(self.here()))
            self._keep_screen()
        self.exit(status, return_code=status)

    def _keep_screen(self) -> None:
        """Keeps the screen as the next session will begin: no message, no prompt."""
        if self.keep_screen is not None and self.started and self.frames is not None:
            if self.prompt is not None:
                self.end_prompt()
            self.say("")
            self.frames.flush()
            grid = self.frames.grid
            self.keep_screen(grid.picture(*self.cursor_position), grid.runs())
