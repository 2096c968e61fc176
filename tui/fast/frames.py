"""Frames sent past Textual's compositor: only the cells that differ from what the terminal shows.

Figures, at 140x40, beside the compositor's way of 8.2.8: an article and a panel that follow cost
3.4 kB instead of 4.9, a start over the last screen a few bytes instead of 6 kB, a key 1 ms
less. Leans on `Screen._compositor_refresh` being what shows a screen, on the dirty sets that it
empties, `App._driver` and `App._sync_available`. Where they are not there, or the app has no
terminal (tests), Textual draws.
"""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING

from textual.screen import Screen

from tui.grid import Grid, cells_of

if TYPE_CHECKING:
    from textual.strip import Strip

    from tui.desk import Desk
    from tui.layout import Rect

INTERVAL = 1 / 60
"""Seconds between two frames while keys come in a burst; a key after a rest is shown at once."""
BEGIN, END = "\x1b[?2026h", "\x1b[?2026l"
"""Around a frame, on terminals that then show it at once."""


def fits(app: Desk) -> bool:
    """Whether frames can be sent past the compositor."""
    screen = app.screen
    return (
        not app.is_headless
        and not app.is_inline
        and hasattr(getattr(app, "_driver", None), "write")
        and hasattr(Screen, "_compositor_refresh")
        and hasattr(screen, "_dirty_widgets")
        and hasattr(getattr(screen, "_compositor", None), "_dirty_regions")
    )


class FramedScreen(Screen[None], inherit_css=False):
    """A screen that hands its frames to `Frames` where there are any."""

    def _compositor_refresh(self) -> None:
        frames: Frames | None = getattr(self.app, "frames", None)
        if frames is None:
            super()._compositor_refresh()
            return
        self._dirty_widgets.clear()
        self._compositor._dirty_regions.clear()
        frames.touch()


class Frames:
    """What is on the terminal, and when the next frame is sent."""

    def __init__(self, app: Desk) -> None:
        self.app = app
        size = app.size
        self.grid = Grid(size.width, size.height)
        self.held = True
        """No frame before there is something to show."""
        self._drawn: dict[str, tuple[Rect, list[Strip]]] = {}
        self._due: asyncio.Handle | None = None
        self._last = 0.0

    def touch(self) -> None:
        """Something on the screen may have changed: a frame is sent soon."""
        if self._due is not None or self.held:
            return
        loop = asyncio.get_running_loop()
        wait = self._last + INTERVAL - time.monotonic()
        self._due = loop.call_later(wait, self.flush) if wait > 0 else loop.call_soon(self.flush)

    def forget(self) -> None:
        """Nobody knows what the terminal shows: the next frame is a whole one."""
        size = self.app.size
        self.grid = Grid(size.width, size.height)
        self.grid.wipe()
        self._drawn.clear()
        self.touch()

    def release(self) -> None:
        """There is something to show, and from now on always."""
        self.held = False
        self.flush()

    def flush(self) -> None:
        """Sends what differs."""
        if self._due is not None:
            self._due.cancel()
            self._due = None
        driver = self.app._driver
        if self.held or driver is None or not self.app.is_running:
            return
        size = self.app.size
        if (size.width, size.height) != (self.grid.columns, self.grid.rows):
            self.forget()
        self._draw()
        text = self.grid.take(*self.app.cursor_position)
        if not text:
            return
        if getattr(self.app, "_sync_available", False):
            text = f"{BEGIN}{text}{END}"
        driver.write(text)
        self._last = time.monotonic()

    def _draw(self) -> None:
        """Puts every pane's rows that are not the ones of the last frame into the grid."""
        rects = self.app.rects
        if {name: rect for name, (rect, _) in self._drawn.items()} != rects:
            self._drawn.clear()
        for name, rect in rects.items():
            pane = self.app.status if name == "status" else self.app.panes[name]
            strips = pane.strips()
            known = self._drawn.get(name)
            before = known[1] if known else []
            for row, strip in enumerate(strips[: rect.height]):
                if row >= len(before) or before[row] is not strip:
                    self.grid.put(rect.x, rect.y + row, *cells_of(strip))
            self._drawn[name] = (rect, strips)
