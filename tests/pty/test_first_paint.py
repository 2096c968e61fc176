"""The last screen is painted before Textual is imported, and never stands where it should not."""

from __future__ import annotations

import os
import pty
import select
import subprocess
import sys
import termios
import time

import pytest

pytest.importorskip("pyte")
from tests.pty.terminal import ROOT, Terminal, _own_session

pytestmark = pytest.mark.pty
LIVE = b"\x1b[?2004h"
"""Sent by Textual when it takes the terminal: what came before was painted early."""


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    folder = tmp_path_factory.mktemp("store")
    for number, name in enumerate(("Amara Okafor", "Jonas Lind")):
        (folder / f"{number}.txt").write_text(
            f" date 2024-06-{10 + number} Foreign minister {name} of Sweden arrived in Hanoi"
            " on Monday. He met the president.\n",
            encoding="utf-8",
        )
    path = folder / "store.sqlite"
    run = [sys.executable, "-m", "tui.cli", "build", str(folder), "--store", str(path)]
    subprocess.run(run, cwd=ROOT, check=True, capture_output=True)
    return path


class Session(Terminal):
    """`entourage browse` on a store."""

    def __init__(self, folder, store, size=(80, 24), typed=""):
        self.size = size
        self.master, self.slave = pty.openpty()
        self._resize(self.slave, size)
        self.before = termios.tcgetattr(self.slave)
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tui.cli", "browse", "--store", str(store)],
            cwd=ROOT,
            stdin=self.slave,
            stdout=self.slave,
            stderr=self.slave,
            preexec_fn=_own_session,
            env={**os.environ, "TERM": "xterm-256color", "XDG_STATE_HOME": str(folder)},
        )
        import pyte

        self.screen = pyte.Screen(*size)
        self.stream = pyte.ByteStream(self.screen)
        self.output = b""
        if typed:
            self.until(b"[articles]")
            os.write(self.master, typed.encode())

    def until(self, text, limit=20):
        end = time.monotonic() + limit
        while text not in self.output and time.monotonic() < end:
            if select.select([self.master], [], [], 0.2)[0]:
                data = os.read(self.master, 65536)
                self.output += data
                self._feed(data)
        assert text in self.output

    @property
    def early(self):
        return self.output[: self.output.index(LIVE)]


def open_and_leave(folder, store, keys="Q", **options):
    session = Session(folder, store, **options)
    session.until(LIVE)
    session.until(b"? help")
    session.read(0.5)
    for key in keys[:-1]:
        session.press(key)
        session.read(0.5)
    session.last_shown = list(session.screen.display)
    session.press(keys[-1])
    assert session.end() == 0
    assert session.clean == []
    session.close()
    return session


def test_the_second_start_shows_the_last_screen_at_once(tmp_path, store):
    first = open_and_leave(tmp_path, store, "jQ")
    assert b"[articles]" not in first.early
    second = open_and_leave(tmp_path, store)
    assert b"[articles]" in second.early
    assert second.output.count(b"\x1b[?1049h") == 1
    assert "2 of 2" in second.early.decode()


def test_the_live_program_sends_only_what_differs_from_the_last_screen(tmp_path, store):
    first = open_and_leave(tmp_path, store, "jQ")
    before = [line.rstrip() for line in first.last_shown]
    second = open_and_leave(tmp_path, store)
    live = second.output[len(second.early) :].partition(b"\x1b[?1049l")[0]
    assert b"[articles]" not in live
    assert len(live) < 300
    assert [line.rstrip() for line in second.last_shown] == before


def test_a_last_screen_whose_cells_are_lost_is_drawn_anew(tmp_path, store):
    open_and_leave(tmp_path, store)
    kept = tmp_path / "entourage" / "screen"
    head, size, rest = kept.read_bytes().split(b"\n", 2)
    kept.write_bytes(b"\n".join([head, size, rest[: int(size)] + b"[[broken"]))
    second = open_and_leave(tmp_path, store)
    assert b"[articles]" in second.early
    assert b"[articles]" in second.output[len(second.early) :]


def test_keys_typed_before_the_program_is_there_are_not_lost(tmp_path, store):
    open_and_leave(tmp_path, store)
    session = Session(tmp_path, store, typed="j")
    session.until(LIVE)
    session.read(1.0)
    assert any(line.startswith(">2024-06-10") for line in session.screen.display)
    session.press("Q")
    assert session.end() == 0
    assert session.clean == []
    session.close()


def test_another_size_or_another_store_is_not_painted(tmp_path, store):
    open_and_leave(tmp_path, store)
    other = open_and_leave(tmp_path, store, size=(100, 30))
    assert b"[articles]" not in other.early
    os.utime(store)
    assert b"[articles]" not in open_and_leave(tmp_path, store, size=(100, 30)).early


def test_a_store_that_broke_leaves_no_stale_screen(tmp_path, store):
    open_and_leave(tmp_path, store)
    status = store.stat()
    data = store.read_bytes()
    try:
        store.write_bytes(b"x" * len(data))
        os.utime(store, ns=(status.st_atime_ns, status.st_mtime_ns))
        session = Session(tmp_path, store)
        assert session.end() == 1
        assert session.clean == []
        tail = session.output[session.output.rindex(b"\x1b[?1049l") :]
        assert b"entourage:" in tail
        assert b"Traceback" not in session.output
        session.close()
    finally:
        store.write_bytes(data)
