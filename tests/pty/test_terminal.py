"""What only a real terminal shows: bytes, signals, suspend, resize, garbage, a storm of keys."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time

import pytest

pytest.importorskip("pyte")
from tests.pty.terminal import ROOT, Terminal

pytestmark = pytest.mark.pty

try:
    _ends = os.openpty()
except OSError:
    pytest.skip("no pseudo-terminal can be had here", allow_module_level=True)
else:
    for _end in _ends:
        os.close(_end)


NO_FOLLOWING = "app.rest = 3600"


@pytest.fixture
def terminal(tmp_path):
    opened = []

    def open_terminal(*args, **options):
        term = Terminal(tmp_path, *args, **options)
        opened.append(term)
        term.wait_for("1 of ")
        return term

    yield open_terminal
    for term in opened:
        term.close()


@pytest.mark.parametrize(("size", "most"), [((80, 24), 800), ((140, 40), 450)])
def test_a_row_down_costs_few_bytes(terminal, size, most):
    # As while a key is held: the article does not follow, however slow this machine is just now.
    term = terminal(size, count=100_000, extra=NO_FOLLOWING)
    rows = size[1] - 5
    spent = sum(len(term.press("j", 0.05)) for _ in range(rows))
    assert 0 < spent / rows <= most


def test_nothing_is_sent_while_nothing_is_pressed(terminal):
    term = terminal((140, 40))
    assert term.read(quiet=3) == b""


def test_the_start_is_one_frame_and_small(terminal):
    term = terminal((140, 40))
    assert len(term.output) <= 15_000
    assert term.output.count(b"[articles]") == 1


def test_a_page_and_the_article_that_follows_have_their_price(terminal):
    alone = terminal((140, 40), extra=NO_FOLLOWING)
    page = len(alone.press(" ", 0.6))
    assert 0 < page <= 7_000
    both = len(terminal((140, 40)).press(" ", 0.6))
    assert page < both <= page + 5_000


@pytest.mark.parametrize(
    ("number", "status"), [(signal.SIGTERM, 143), (signal.SIGHUP, 129), (None, 0)]
)
def test_the_terminal_is_clean_after_the_end(terminal, number, status):
    term = terminal()
    if number is None:
        term.press("q")
    else:
        term.process.send_signal(number)
    assert term.end() == status
    assert term.clean == []


def test_the_terminal_is_clean_after_a_crash(terminal):
    term = terminal(extra="app.list.do_down = lambda count: 1 / 0")
    term.press("j")
    assert term.end() != 0
    assert term.clean == []


def test_a_closed_terminal_ends_the_program(terminal):
    term = terminal()
    os.close(term.master)
    os.close(term.slave)
    assert term.process.wait(10) == 129


def test_suspend_gives_the_terminal_back_and_continue_draws_again(terminal):
    term = terminal()
    term.press("\x1a")
    assert term.clean == []
    end = time.monotonic() + 5
    while time.monotonic() < end:
        state = subprocess.run(
            ["ps", "-o", "state=", "-p", str(term.process.pid)], capture_output=True, text=True
        ).stdout.strip()
        if state.startswith("T"):
            break
        time.sleep(0.05)
    assert state.startswith("T")
    term.process.send_signal(signal.SIGCONT)
    assert b"[articles]" in term.read(0.6)
    assert term.press("j")
    term.press("q")
    assert term.end() == 0
    assert term.clean == []


def test_resizing_at_any_time_draws_the_whole_screen(terminal):
    term = terminal()
    for size in ((140, 40), (40, 10), (100, 30), (20, 4), (80, 24)):
        term.resize(*size)
        term.press("j")
    assert term.screen.display[0].startswith("[articles]")
    assert any(line.startswith(">") for line in term.screen.display)


def test_escape_is_answered_at_once(terminal):
    term = terminal()
    term.press("/")
    os.write(term.master, b"\x1b")
    before = time.monotonic()
    assert term.read(quiet=0.09, limit=0.5)
    assert time.monotonic() - before < 0.5


def test_garbage_does_no_harm(terminal):
    term = terminal()
    garbage = random.Random(7).randbytes(4000).replace(b"q", b"x").replace(b"Q", b"x")
    # No ctrl-q, ctrl-z; the rest is what a cat of a picture would give.
    for bad in (b"\x11", b"\x1a", b"|", b"e", b"v", b"P", b"o", b"s"):
        garbage = garbage.replace(bad, b"x")
    os.write(term.master, b"\x1b[200~" + garbage[:2000].replace(b"\x1b", b"") + b"\x1b[201~")
    term.read()
    for at in range(0, 2000, 100):
        os.write(term.master, garbage[at : at + 100])
        term.read(0.05)
    term.press("\x1b")
    term.press("\x1b\x1b")
    term.press("Q")
    assert term.end() == 0
    assert term.clean == []


@pytest.mark.parametrize("seed", [1, 2])
def test_a_storm_of_keys_neither_crashes_nor_sticks(terminal, seed):
    term = terminal((100, 30))
    chance = random.Random(seed)
    letters = "jkdubgGJKhl][tfn/N&<>*U+_wO~RSm'y:?%)( 0123456789"
    keys = [*letters, "\r", "\t", "\x1b", "\x7f", "\x1b[A", "\x1b[B", "\x1b[5~", "\x1b[6~", "\x0c"]
    for _ in range(100):
        burst = "".join(chance.choice(keys) for _ in range(20))
        os.write(term.master, burst.encode())
        term.read(0.01, 0.05)
        assert term.process.poll() is None, term.output[-3000:]
    term.read(0.6)
    for _ in range(3):
        term.press("\x1b", 0.15)
    term.press("Q")
    assert term.end() == 0
    assert term.clean == []


@pytest.mark.parametrize(
    ("env", "word"), [({"TERM": "dumb"}, "TERM=dumb"), ({"TERM": ""}, "TERM=")]
)
def test_a_terminal_without_a_cursor_is_refused_with_a_hint(tmp_path, env, word):
    code = (
        f"import sys; sys.path.insert(0, {str(ROOT)!r}); from tui.early import unfit;print(unfit())"
    )
    master, slave = os.openpty()
    done = subprocess.run(
        [sys.executable, "-c", code],
        stdin=slave,
        stderr=slave,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, **env},
    )
    os.close(master)
    os.close(slave)
    assert word in done.stdout
    assert "entourage trips" in done.stdout
