"""A terminal driver that stops at once, answers Esc at once and survives a dead terminal.

Textual's input thread polls every 0.1 s: leaving waits for two polls (250 ms measured, 20 with
this), and a lone Esc for up to 200 ms (27 with this). It also decodes input strictly, so that one
bad byte ends the program, and lets a write to a closed terminal kill the writer. Leans on
`LinuxDriver.run_input_thread`, `disable_input`, `_file`, `exit_event` and the parser's
`_timeout_time` of Textual 8.2.8.
"""

from __future__ import annotations

import codecs
import contextlib
import os
import select
from typing import IO, Any

from textual import constants
from textual._parser import ParseError
from textual._xterm_parser import XTermParser
from textual.drivers.linux_driver import LinuxDriver

from tui.early import Early

ENTER_SCREEN = "\x1b[?1049h"
HANGUP = 129
"""Exit status after the terminal went away, as a shell reports SIGHUP."""


def fits() -> bool:
    """Whether Textual still has the parts that this driver replaces."""
    return (
        all(
            name in vars(LinuxDriver)
            for name in ("run_input_thread", "disable_input", "start_application_mode", "close")
        )
        and hasattr(XTermParser(False), "_timeout_time")
        and hasattr(constants, "ESCAPE_DELAY")
    )


class QuietFile:
    """The terminal's file; after the first failed write it swallows everything."""

    def __init__(self, file: IO[str]) -> None:
        self._file = file
        self.gone = False

    def write(self, text: str) -> int:
        """Writes, or notes that the terminal is gone."""
        if not self.gone:
            try:
                self._file.write(text)
            except (OSError, ValueError):
                self.gone = True
        return len(text)

    def flush(self) -> None:
        """Flushes, or notes that the terminal is gone."""
        if not self.gone:
            try:
                self._file.flush()
            except (OSError, ValueError):
                self.gone = True

    def fileno(self) -> int:
        """The terminal's file number."""
        return self._file.fileno()

    def isatty(self) -> bool:
        """Whether it is a terminal."""
        return self._file.isatty()


class FastDriver(LinuxDriver):
    """`LinuxDriver` with a wake pipe instead of polling."""

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self._file: Any = QuietFile(self._file)
        self._wake: tuple[int, int] | None = None
        self._already_painted = False

    def start_application_mode(self) -> None:
        """Opens the pipe that ends the input thread, then starts as usual."""
        self._close_pipe()
        self._wake = os.pipe()
        early: Early | None = getattr(self._app, "early", None)
        self._already_painted = early is not None and early.painted
        super().start_application_mode()  # type: ignore[no-untyped-call]
        if early is not None:
            # The terminal was made raw before Textual came; what it must get back is older.
            self.attrs_before = early.attributes
            early.painted = False  # from now on leaving the screen is this driver's business

    def write(self, data: str) -> None:
        """Sends `data`; a screen that is already painted is not entered, and so cleared, again."""
        if self._already_painted and data == ENTER_SCREEN:
            self._already_painted = False
            return
        super().write(data)

    def disable_input(self) -> None:
        """Ends the input thread now, not at its next poll."""
        if self._wake is not None:
            with contextlib.suppress(OSError):
                os.write(self._wake[1], b"x")
        super().disable_input()

    def close(self) -> None:
        """Closes the pipe too."""
        super().close()
        self._close_pipe()

    def _close_pipe(self) -> None:
        if self._wake is not None:
            for end in self._wake:
                with contextlib.suppress(OSError):
                    os.close(end)
            self._wake = None

    def run_input_thread(self) -> None:
        """Reads keys until the pipe says stop or the terminal is gone."""
        assert self._wake is not None
        stop = self._wake[0]
        parser = XTermParser(self._debug)
        # Strict decoding would end the program at the first byte that is not UTF-8.
        decode = codecs.getincrementaldecoder("utf-8")(errors="replace").decode
        try:
            while not self.exit_event.is_set():
                waiting = parser._timeout_time is not None
                timeout = constants.ESCAPE_DELAY if waiting else None
                ready, _, _ = select.select([self.fileno, stop], [], [], timeout)
                if stop in ready:
                    break
                if self.fileno in ready:
                    try:
                        data = os.read(self.fileno, 4096)
                    except OSError:
                        data = b""
                    if not data:
                        self._hang_up()
                        break
                    for message in parser.feed(decode(data)):
                        self.process_message(message)
                for message in parser.tick():
                    self.process_message(message)
        finally:
            with contextlib.suppress(EOFError, ParseError):
                for _ in parser.feed(""):
                    pass

    def _hang_up(self) -> None:
        """The terminal is gone: end the program as SIGHUP would."""
        app = self._app
        loop = app._loop
        if loop is not None:
            loop.call_soon_threadsafe(lambda: app.exit(HANGUP, return_code=HANGUP))
