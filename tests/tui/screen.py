"""Runs the program without a terminal, presses keys and reads the screen as plain text."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from textual import events
from textual.geometry import Size

from tests.tui.memory import MemoryLibrary
from tui.app import Entourage
from tui.paint import Look
from tui.places import Place
from tui.state import State

SIZES = ((80, 24), (100, 30), (140, 40))


class Stage:
    """The program under test."""

    def __init__(self, app: Entourage, library: MemoryLibrary) -> None:
        self.app = app
        self.library = library

    async def press(self, *keys: str) -> None:
        """Presses keys and waits until everything that follows from them has been drawn."""
        for key in keys:
            self.app.simulate_key(key)
        await self.settle()

    async def type(self, text: str) -> None:
        """Types a text."""
        await self.press(*("space" if c == " " else c for c in text))

    async def settle(self) -> None:
        """Waits until the queue is dry, what follows a rest has followed, and all is drawn."""
        for _ in range(3):  # a key's message to a pane, the pane's to the program, the answer
            for pump in (self.app, self.app.screen, *self.app.panes.values(), self.app):
                done = asyncio.Event()
                pump.call_later(done.set)
                await asyncio.wait_for(done.wait(), 5)
            await self.until(lambda: not self.app.busy)
            await asyncio.wait_for(self.app.quiet(), 5)
        frame = asyncio.Event()
        self.app.call_after_refresh(frame.set)
        self.app.screen.refresh()
        await asyncio.wait_for(frame.wait(), 5)

    async def until(self, holds: Callable[[], bool]) -> None:
        """Waits for something that comes by itself, at most five seconds."""
        for _ in range(500):
            if holds():
                return
            await asyncio.sleep(0.01)
        raise AssertionError("it never came")

    async def paste(self, text: str) -> None:
        """Pastes a text, as the terminal brackets it."""
        self.app.post_message(events.Paste(text))
        await self.settle()

    async def resize(self, width: int, height: int) -> None:
        """Gives the terminal another size."""
        size = Size(width, height)
        self.app.post_message(events.Resize(size, size))
        await self.settle()
        await self.settle()

    @property
    def lines(self) -> list[str]:
        """The screen, one text a row."""
        return [strip.text for strip in self.app.screen._compositor.render_strips()]

    @property
    def text(self) -> str:
        """The screen as one text."""
        return "\n".join(self.lines)

    @property
    def status(self) -> str:
        """The status line."""
        return self.app.status.text


def play(
    story: Callable[[Stage], Awaitable[None]],
    size: tuple[int, int] = (80, 24),
    *,
    count: int = 482,
    start: Place | None = None,
    look: Look | None = None,
    library: MemoryLibrary | None = None,
    state: State | None = None,
) -> None:
    """Runs `story` against the program."""
    known = library or MemoryLibrary(count)

    async def run() -> None:
        app = Entourage(known, look, start, state)
        async with app.run_test(size=size) as pilot:
            stage = Stage(app, known)
            await pilot.pause()
            await stage.settle()
            await asyncio.wait_for(story(stage), 30)

    asyncio.run(run())
