"""Start, keys, bytes, exit and memory through a real terminal, beside an empty Textual app.

Also beside less, tig and newsboat where they are installed. The store is synthetic, of
`ENTOURAGE_BENCH_ARTICLES` articles (20,000 unless set). Times are wall-clock medians of this run:
only the ratios travel from one machine to another.
"""

from __future__ import annotations

import contextlib
import fcntl
import os
import pty
import re
import select
import shutil
import statistics
import struct
import subprocess
import sys
import tempfile
import termios
import time
from collections.abc import Iterator
from pathlib import Path

from tests.bench.direct import synthetic_store

SIZE = (140, 40)
REST = 0.4
"""Seconds without a byte after which a start or a redraw has ended."""
DRAWN = re.compile(rb"\x1b\[[0-9;]*[HG]|\r")
RUNS = 7
FIRST = "first"
EMPTY = """
from textual.app import App
from textual.widgets import Static
class Empty(App):
    ENABLE_COMMAND_PALETTE = False
    def compose(self):
        yield Static("this is ready")
Empty().run(mouse=False)
"""


class Session:
    """A command in a terminal: how long until it shows a text, what its keys cost, how it ends."""

    def __init__(
        self,
        command: list[str],
        ready: str,
        state: Path,
        limit: float = 60,
        textual: bool = True,
    ) -> None:
        self.master, slave = pty.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", SIZE[1], SIZE[0], 0, 0))
        environment = {key: value for key, value in os.environ.items() if key != "TMUX"}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        environment |= {
            "TERM": "xterm-256color",
            "XDG_STATE_HOME": str(state),
            "PYTHONPYCACHEPREFIX": str(state / "compiled"),
        }
        begun = time.perf_counter()
        self.process = subprocess.Popen(
            command,
            stdin=slave,
            stdout=slave,
            stderr=slave,
            env=environment,
            start_new_session=True,
            # tig reads its keys from the controlling terminal.
            preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0),
        )
        os.close(slave)
        self.first_paint = 0.0
        output, there = b"", False
        self.ready = 0.0
        while time.perf_counter() - begun < limit:
            data = self._some(REST if there else 1.0)
            if there and not data:
                break
            self.ready = time.perf_counter() - begun
            output += data
            if not self.first_paint and len(output) > 200:
                self.first_paint = self.ready
            # Once Textual has taken the terminal, what is drawn is the live program's, even if that
            # is no more than where the cursor stands. Ready is the last byte of the start.
            live = output.partition(b"\x1b[?2004h")[2]
            there = ready.encode() in output and (not textual or DRAWN.search(live) is not None)
        self.sent = len(output)

    def _some(self, wait: float = 1.0) -> bytes:
        if select.select([self.master], [], [], wait)[0]:
            with contextlib.suppress(OSError):
                return os.read(self.master, 65536)
        return b""

    def quiet(self, seconds: float = REST) -> int:
        """Reads until nothing has come for a while; how many bytes came."""
        count = 0
        while data := self._some(seconds):
            count += len(data)
        return count

    def key(self, keys: bytes, rest: float = 0.03) -> tuple[float, int]:
        """Milliseconds until the last byte of the redraw, and its bytes."""
        begun = last = time.perf_counter()
        os.write(self.master, keys)
        count = 0
        data = self._some(1.0)
        while data:
            last = time.perf_counter()
            count += len(data)
            data = self._some(rest)
        return (last - begun) * 1000, count

    def memory(self) -> float:
        """Resident megabytes."""
        with contextlib.suppress(OSError), open(f"/proc/{self.process.pid}/status") as status:
            for line in status:
                if line.startswith("VmRSS:"):
                    return int(line.split()[1]) / 1024
        return 0.0

    def leave(self, keys: bytes) -> float:
        """Milliseconds until the program has ended."""
        begun = time.perf_counter()
        os.write(self.master, keys)
        while self.process.poll() is None and time.perf_counter() - begun < 20:
            self._some(0.002)
        ended = (time.perf_counter() - begun) * 1000
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        os.close(self.master)
        return ended


def median(values: list[float]) -> float:
    """The median."""
    return statistics.median(values)


def starts(commands: dict[str, tuple[list[str], str, bytes]], state: Path) -> dict[str, float]:
    """Medians over some starts of commands that are only started and left, turn by turn.

    `commands` gives by name the command, the text that says that it is ready and the keys that end
    it. In turns, because the machine's speed changes while this runs. `FIRST` is started without a
    last screen. Keys of the answer: the name and " paint", " ready", " bytes", " exit", " memory".
    """
    found: dict[str, list[float]] = {}
    for run in range(RUNS + 1):
        for name, (command, ready, leave) in commands.items():
            if name == FIRST:
                (state / "entourage" / "screen").unlink(missing_ok=True)
            session = Session(command, ready, state)
            one = {
                "bytes": float(session.sent),
                "paint": session.first_paint * 1000,
                "ready": session.ready * 1000,
                "memory": session.memory(),
                "exit": session.leave(leave),
            }
            if run:  # the first compiles
                for what, value in one.items():
                    found.setdefault(f"{name} {what}", []).append(value)
    return {name: median(values) for name, values in found.items()}


def keys(
    session: Session, key: bytes, times: int, rest: float = 0.03
) -> tuple[float, float, float]:
    """Median and 95th percentile of milliseconds, and mean bytes, of a key pressed again."""
    taken = [session.key(key, rest) for _ in range(times)]
    spent = sorted(ms for ms, _ in taken)
    return median(spent), spent[int(len(spent) * 0.95)], statistics.mean(n for _, n in taken)


def peers(folder: Path) -> Iterator[tuple[str, list[str], str, bytes]]:
    """Other programs that are installed: name, command, text that says ready, keys to a list."""
    if shutil.which("less"):
        text = folder / "lines.txt"
        text.write_text("".join(f"line {n} of a long text\n" for n in range(100_000)))
        yield "less", ["less", str(text)], "line 30", b""
    if shutil.which("tig"):
        yield "tig", ["tig"], "[main]", b""
    if shutil.which("newsboat"):
        feed, urls = folder / "feed.xml", folder / "urls"
        items = "".join(f"<item><title>no {n}</title></item>" for n in range(1000))
        feed.write_text(f"<rss version='2.0'><channel><title>f</title>{items}</channel></rss>")
        urls.write_text(f"file://{feed}\n")
        command = ["newsboat", "-r", "-u", str(urls), "-c", str(folder / "cache")]
        yield "newsboat", command, "1000", b"\r"


def main() -> None:
    """Prints the figures and their ratios."""
    count = int(os.environ.get("ENTOURAGE_BENCH_ARTICLES", "20000"))
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        # Kept between runs, and the one that the benchmark of the questions uses.
        store = Path(tempfile.gettempdir()) / f"entourage-bench-{count}.sqlite"
        synthetic_store(store, count)
        program = [str(Path(sys.executable).parent / "entourage"), "browse", "--store", str(store)]
        figures = starts(
            {
                "empty": ([sys.executable, "-c", EMPTY], "is ready", b"\x11"),
                FIRST: (program, "? help", b"Q"),
                "ours": (program, "? help", b"Q"),
            },
            folder,
        )
        base = figures["empty ready"]
        print(f"{count} articles, {SIZE[0]}x{SIZE[1]}")
        for name, value in (
            ("empty Textual app, ready", base),
            ("last screen painted", figures["ours paint"]),
            ("live list, first start", figures[f"{FIRST} ready"]),
            ("live list, later starts", figures["ours ready"]),
        ):
            print(f"{name:26} {value:7.0f} ms   {value / base:5.2f} x")
        for name, which in (("sent, first start", FIRST), ("sent, later starts", "ours")):
            print(f"{name:26} {'':22}   {figures[f'{which} bytes']:7.0f} bytes")
        for what, unit in (("exit", "ms"), ("memory", "MB")):
            mine, other = figures[f"ours {what}"], figures[f"empty {what}"]
            print(f"{what:26} {mine:7.0f} {unit}   (empty app {other:.0f})")
        pressed(program, folder)
        for name, command, ready, first in peers(folder):
            peer = Session(command, ready, folder, limit=5, textual=False)
            if first:
                peer.key(first, 0.4)
            peer.key(b"j", 0.4)
            middle, late, size = keys(peer, b"j", 60)
            print(f"{name + ', ready':26} {peer.ready * 1000:7.0f} ms")
            print(f"{name + ', j':26} {middle:7.1f} ms  p95 {late:5.1f}   {size:7.0f} bytes")
            peer.leave(b"q" * 3)


LIMITS = (
    "minister", "zuva", "talks visit", "minister -talks", "who:kim", "in:chile", "from:kp",
    "who:kim in:chile", "role:minister", "org:council", "item 4711", "since:2004 minister",
    "is:conflict", "with:pak",
)  # fmt: skip
FINDS = ("minister", "zuva", "talks", "xiwe")


def typed(session: Session, opening: bytes, texts: tuple[str, ...]) -> tuple[float, float, float]:
    """Median, 95th percentile and slowest of milliseconds to the first rows after each letter."""
    spent = []
    for text in texts:
        session.key(opening, 0.1)
        session.key(b"\x15", 0.1)
        # Shorter than what the thread takes that fetches the other rows and counts them.
        spent += [session.key(letter.encode(), 0.008)[0] for letter in text]
        session.quiet(0.3)
        session.key(b"\x1b", 0.3)
        session.key(b"\x1b", 0.3)
    spent.sort()
    return median(spent), spent[int(len(spent) * 0.95)], spent[-1]


def pressed(program: list[str], folder: Path) -> None:
    """Prints what keys cost."""
    session = Session(program, "? help", folder)
    for name, key, times, rest in (
        ("j, moving", b"j", 60, 0.03),
        ("j, article follows", b"j", 20, REST),
        ("page", b" ", 10, 0.03),
    ):
        middle, late, size = keys(session, key, times, rest)
        shown = "" if rest > 0.1 else f"{middle:7.1f} ms  p95 {late:5.1f}"
        print(f"{name:26} {shown:22}   {size:7.0f} bytes")
    session.quiet()
    for name, key in (("open", b"\r"), ("back", b"q"), ("find", b"/"), ("Esc", b"\x1b")):
        middle, size = session.key(key)
        print(f"{name:26} {middle:7.1f} ms              {size:7.0f} bytes")
    session.quiet()
    for name, key, texts in (
        ("limit, each letter", b"&", LIMITS),
        ("find, each letter", b"/", FINDS),
    ):
        middle, late, most = typed(session, key, texts)
        print(f"{name:26} {middle:7.1f} ms  p95 {late:5.1f}   slowest {most:.0f}")
    session.key(b"50%", 0.3)
    middle, late, size = keys(session, b"j", 30)
    print(f"{'j in the middle':26} {middle:7.1f} ms  p95 {late:5.1f}   {size:7.0f} bytes")
    session.quiet()
    print(f"{'idle for 2 s':26} {'':22}   {session.quiet(2.0):7.0f} bytes")
    session.leave(b"Q")
