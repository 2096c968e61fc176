"""A program in a pseudo-terminal: keys in, bytes out, the screen as pyte sees it."""

from __future__ import annotations

import contextlib
import fcntl
import os
import pty
import select
import signal
import struct
import subprocess
import sys
import termios
import time
from pathlib import Path

import pyte

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = """
import os, sys
sys.path.insert(0, {root!r})
os.environ.setdefault("ESCDELAY", "25")
from tests.tui.memory import MemoryLibrary
from tui.app import Entourage
from tui.run import fast_driver
from tui.state import State
app = Entourage(MemoryLibrary({count}), state=State("demo"), driver_class=fast_driver())
{extra}
status = app.run(mouse=False)
sys.exit(app.return_code or status or 0)
"""


class Terminal:
    """The program, its terminal and what came out of it."""

    def __init__(
        self,
        folder: Path,
        size: tuple[int, int] = (80, 24),
        count: int = 482,
        extra: str = "",
        env: dict[str, str] | None = None,
    ) -> None:
        self.size = size
        self.master, slave = pty.openpty()
        self._resize(slave, size)
        self.before = termios.tcgetattr(slave)
        self.slave = slave
        keep = {k: v for k, v in os.environ.items() if k not in ("TMUX", "COLORTERM", "NO_COLOR")}
        self.process = subprocess.Popen(
            [sys.executable, "-c", PROGRAM.format(root=str(ROOT), count=count, extra=extra)],
            stdin=slave,
            stdout=slave,
            stderr=slave,
            preexec_fn=_own_session,
            env={**keep, "TERM": "xterm-256color", "XDG_STATE_HOME": str(folder), **(env or {})},
        )
        self.screen = pyte.Screen(*size)
        self.stream = pyte.ByteStream(self.screen)
        self.output = b""

    @staticmethod
    def _resize(end: int, size: tuple[int, int]) -> None:
        fcntl.ioctl(end, termios.TIOCSWINSZ, struct.pack("HHHH", size[1], size[0], 0, 0))

    def resize(self, width: int, height: int) -> None:
        """Gives the terminal another size, as a window manager does."""
        self.screen.resize(height, width)
        self._resize(self.master, (width, height))
        self.process.send_signal(signal.SIGWINCH)

    def read(self, quiet: float = 0.4, limit: float = 15) -> bytes:
        """What comes out until nothing has come for `quiet` seconds."""
        got = b""
        end = time.monotonic() + limit
        while time.monotonic() < end:
            ready, _, _ = select.select([self.master], [], [], quiet)
            if not ready:
                break
            try:
                data = os.read(self.master, 65536)
            except OSError:
                break
            if not data:
                break
            got += data
        self.output += got
        self._feed(got)
        return got

    def _feed(self, data: bytes) -> None:
        with contextlib.suppress(Exception):  # pyte stumbles over a few private sequences
            self.stream.feed(data)

    def wait_for(self, text: str, limit: float = 20) -> None:
        """Reads until `text` is in the output."""
        end = time.monotonic() + limit
        while text.encode() not in self.output:
            if time.monotonic() > end or self.process.poll() is not None:
                raise AssertionError(f"{text!r} never came: {self.output[-2000:]!r}")
            self.read(0.1, 1)
        self.read()

    def press(self, keys: str, quiet: float = 0.4) -> bytes:
        """Sends keys and reads what they cause."""
        os.write(self.master, keys.encode())
        return self.read(quiet)

    def end(self, limit: float = 10) -> int:
        """Waits for the program's end; its exit status."""
        stop = time.monotonic() + limit
        while self.process.poll() is None and time.monotonic() < stop:
            self.read(0.05, 0.2)
        self.read(0.1, 1)
        if self.process.poll() is None:
            self.process.kill()
            raise AssertionError("the program did not end")
        return self.process.returncode

    @property
    def clean(self) -> list[str]:
        """What the program left behind: modes still on, an unrestored tty; empty if all is well."""
        left = []
        for mode, name in ((b"?1049", "alternate screen"), (b"?1000", "mouse"), (b"?1003", "mouse"),
                           (b"?2004", "bracketed paste"), (b"?1004", "focus events")):  # fmt: skip
            if self.output.rfind(b"\x1b[" + mode + b"h") > self.output.rfind(
                b"\x1b[" + mode + b"l"
            ):
                left.append(name)
        if self.output.rfind(b"\x1b[?25l") > self.output.rfind(b"\x1b[?25h"):
            left.append("hidden cursor")
        if termios.tcgetattr(self.slave)[:4] != self.before[:4]:
            left.append("tty modes")
        return left

    def close(self) -> None:
        """Ends everything."""
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        for end in (self.master, self.slave):
            with contextlib.suppress(OSError):
                os.close(end)


def _own_session() -> None:
    """In the child: a session whose terminal is the slave on its standard input."""
    os.setsid()
    fcntl.ioctl(0, termios.TIOCSCTTY, 0)
