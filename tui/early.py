"""Paints the last session's screen before anything heavy is imported.

Textual needs 0.2 s until its first frame; the screen that the user left is on the disk and takes a
few milliseconds. It is only shown where it is what the program will draw in a moment: same store,
same terminal, same size. Keys pressed meanwhile wait in the terminal, unechoed, and are not lost.
Light at import: os, sys and termios only (contextlib alone would cost 2 ms).
"""
# ruff: noqa: SIM105

from __future__ import annotations

import os
import sys
import termios

MOST_BYTES = 256 * 1024
ENTER = b"\x1b[?1049h\x1b[?25l\x1b[?7l\x1b[H"
LEAVE = b"\x1b[?7h\x1b[?1049l\x1b[?25h"


def snapshot_path() -> str:
    """Where the last screen lies: the user's state folder, as in `tui.state`."""
    home = os.environ.get("XDG_STATE_HOME", "")
    if not os.path.isabs(home):
        home = os.path.join(os.path.expanduser("~"), ".local", "state")
    return os.path.join(home, "entourage", "screen")


def settings_path() -> str:
    """Where the settings file lies (`tui.settings`): in the XDG configuration folder."""
    home = os.environ.get("XDG_CONFIG_HOME", "")
    if not os.path.isabs(home):  # the XDG rules: a relative path counts as unset
        home = os.path.join(os.path.expanduser("~"), ".config")
    return os.path.join(home, "entourage", "config.toml")


def _settings_time() -> int:
    """When the settings were changed: another look may hold since."""
    try:
        return os.stat(settings_path()).st_mtime_ns
    except OSError:
        return 0


def describe(store: str, ascii_only: bool) -> str:
    """What must be the same for the last screen to be the first one; "" where there is no store."""
    try:
        status = os.stat(store)
        columns, rows = os.get_terminal_size(sys.__stdin__.fileno())  # type: ignore[union-attr]
    except (OSError, AttributeError, ValueError):
        return ""
    parts = (
        "2",
        os.path.abspath(store),
        status.st_ino,
        status.st_mtime_ns,
        status.st_size,
        columns,
        rows,
        os.environ.get("TERM", ""),
        "NO_COLOR" in os.environ,
        ascii_only,
        _settings_time(),
    )
    return "\t".join(map(str, parts)).replace("\n", " ")


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


class Early:
    """The terminal between the first paint and Textual: raw, and painted or not."""

    def __init__(self, terminal: int) -> None:
        self.terminal = terminal
        self.attributes = termios.tcgetattr(terminal)
        """How the terminal was before; what it must be given back as."""
        self.painted = False
        self.cells = b""
        """What the screen shows, as `keep` wrote it."""

    @property
    def picture(self) -> list[list[list[str]]]:
        """The cells that were painted, as `tui.grid` wants them; none if nothing was."""
        if not self.cells:
            return []
        import json

        try:
            rows = json.loads(self.cells)
        except ValueError:
            return []
        return rows if isinstance(rows, list) else []

    def paint(self, screen: bytes) -> None:
        """Takes the terminal and shows the screen."""
        raw = termios.tcgetattr(self.terminal)
        raw[0] &= ~(termios.IXON | termios.IXOFF | termios.ICRNL | termios.INLCR | termios.IGNCR)
        raw[3] &= ~(termios.ECHO | termios.ICANON | termios.IEXTEN | termios.ISIG)
        termios.tcsetattr(self.terminal, termios.TCSANOW, raw)
        self.painted = True
        os.write(self.terminal, ENTER + screen)

    def undo(self) -> None:
        """Gives the terminal back as it was."""
        if self.painted:
            self.painted = False
            try:
                os.write(self.terminal, LEAVE)
            except OSError:
                pass  # the terminal is gone: nothing to give back
        self.restore()

    def restore(self) -> None:
        """Puts the terminal's modes back."""
        try:
            termios.tcsetattr(self.terminal, termios.TCSANOW, self.attributes)
        except termios.error:
            pass


def plain_store(words: list[str]) -> str:
    """The store of `entourage browse WORDS` where nothing else is asked for, else ""."""
    from store.paths import default_path

    if not words:
        return default_path()
    return words[1] if len(words) == 2 and words[0] == "--store" else ""


def paint_ahead(words: list[str]) -> Early | None:
    """Paints for the command line `entourage browse WORDS`, if it is a plain one."""
    store = plain_store(words)
    if not store or unfit():
        return None
    return paint_last(store, not speaks_utf8())


def paint_last(store: str, ascii_only: bool) -> Early | None:
    """Shows the last screen if it fits; the terminal's keeper, None where nothing was done."""
    wanted = describe(store, ascii_only)
    if not wanted:
        return None
    try:
        with open(snapshot_path(), "rb") as file:
            data = file.read(MOST_BYTES)
    except OSError:
        return None
    head, _, data = data.partition(b"\n")
    size, _, data = data.partition(b"\n")
    if head.decode(errors="replace") != wanted or not size.isdigit():
        return None
    screen = data[: int(size)]
    try:
        early = Early(sys.__stdin__.fileno())  # type: ignore[union-attr]
        early.paint(screen)
        early.cells = data[len(screen) :]
    except (OSError, termios.error, AttributeError, ValueError):
        return None
    return early


def keep(store: str, ascii_only: bool, screen: str, cells: object = ()) -> None:
    """Keeps the screen, as a sequence and as cells, for the next start.

    Where that cannot be, the next start is plain.
    """
    import json

    wanted = describe(store, ascii_only)
    drawn = screen.encode(errors="replace")
    data = b"%s\n%d\n%s%s" % (wanted.encode(), len(drawn), drawn, json.dumps(cells).encode())
    if not wanted or not screen or len(data) > MOST_BYTES:
        return
    path = snapshot_path()
    try:
        os.makedirs(os.path.dirname(path), exist_ok=True)
        fresh = f"{path}.{os.getpid()}"
        with open(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            file.write(data)
        os.replace(fresh, path)
    except OSError:
        pass
