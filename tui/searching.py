"""Finds a text in the list of all articles, in a thread: first the next row, then every row.

No widgets; what is found is handed to the event loop. A newer search breaks an older one off.
"""

from __future__ import annotations

import asyncio
import contextlib
import threading
from collections.abc import Callable, Sequence

from tui.library import Library, LimitError


class Search:
    """One search at a time."""

    def __init__(self) -> None:
        self._library: Library | None = None

    def stop(self) -> None:
        """Breaks off what is being searched; nothing of it is handed over any more."""
        library, self._library = self._library, None
        if library is not None:
            library.interrupt()

    def start(
        self,
        library: Library,
        needle: str,
        beyond: int | None,
        oldest: bool,
        near: Callable[[int], None],
        every: Callable[[Sequence[int]], None],
    ) -> None:
        """Looks for `needle`; `near` gets the next article's id, `every` the numbers of all rows.

        `beyond` is the article after which the next is wanted, None where none is.
        """
        self.stop()
        loop = asyncio.get_running_loop()
        own = self._library = library.apart()

        def hand_over(answer: Callable[[], None]) -> None:
            if self._library is own:
                answer()

        def search() -> None:
            # Broken off, or the program has ended.
            with contextlib.suppress(LimitError, RuntimeError):
                if beyond is not None:
                    found = own.next_article_with(needle, beyond, oldest)
                    if found is not None:
                        loop.call_soon_threadsafe(hand_over, lambda: near(found))
                rows = own.article_rows_with(needle, oldest)
                loop.call_soon_threadsafe(hand_over, lambda: every(rows))

        threading.Thread(target=search, daemon=True).start()
