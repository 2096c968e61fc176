"""Files and stores that can't be read: one line names each, the rest goes on, no traceback."""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from store.build import build
from store.link.logbook import FILE_NAME
from store.query.articles import all_articles
from store.query.connection import open_store
from tests.articles import ARTICLES, write_articles

ROOT = Path(__file__).parents[2]
SOUND = ARTICLES["cuba.txt"].encode()

# setpriv takes from root the right to read and write everything.
SUBJECT = (
    ["setpriv", "--bounding-set=-all", "--inh-caps=-all"]
    if os.geteuid() == 0 and shutil.which("setpriv")
    else []
)
needs_rights = pytest.mark.skipif(
    os.geteuid() == 0 and not SUBJECT, reason="root may read and write anything"
)

BROKEN = {
    "empty.txt": b"",
    "blank.txt": b" \n\n ",
    "header-only.txt": b" date 2019-05-21",
    "no-header.txt": b"Ri Su Yong arrived in Cuba.",
    "no-such-day.txt": b" date 2019-02-30 Ri Su Yong arrived in Cuba.",
    "a-week.txt": b" date 2019-W21-2 Ri Su Yong arrived in Cuba.",
    "latin-1.txt": " date 2019-05-21 Díaz-Canel left.".encode("latin-1"),
    "utf-16.txt": " date 2019-05-21 Ri left.".encode("utf-16"),
    "half-a-letter.txt": b" date 2019-05-21 D\xc3",
    "surrogate.txt": b" date 2019-05-21 Ri \xed\xa0\x80 left.",
    "picture.txt": bytes(range(256)) * 20,
    "broken.jsonl": b'{"date": "2019-05-21", "body": "Ri left."',
}
"""File name to what it holds; each must cost one line."""

ODD_BUT_SOUND = {
    "crlf.txt": ARTICLES["cuba.txt"].replace("\n", "\r\n").encode(),
    "mark.txt": b"\xef\xbb\xbf" + ARTICLES["japan.txt"].encode(),
    "nul.txt": b" date 2019-05-21 Ri Su Yong\0 arrived in Cuba on Monday.",
    "bidi.txt": " date 2019-05-21 \u202eRi Su Yong\u202c arrived in Cuba.".encode(),
    "orders.txt": b" date 2019-05-21 \x1b[31mRi Su Yong\x1b]0;x\x07 arrived in Cuba on Monday.",
    "surrogate.jsonl": rb'{"date": "2019-05-21", "body": "\ud800Ri Su Yong arrived in Cuba."}',
}


def entourage(*words: object, subject: bool = False) -> subprocess.CompletedProcess[str]:
    """The program with these words; as a `subject` it may not read and write just anything."""
    command = [sys.executable, "-m", "tui.cli", *map(str, words)]
    return subprocess.run(
        [*SUBJECT, *command] if subject else command,
        capture_output=True,
        cwd=ROOT,
        check=False,
        encoding="utf-8",
    )


def held(store: Path) -> int:
    return len(all_articles(open_store(str(store))))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_articles(tmp_path / "news")


@pytest.fixture
def store(tmp_path: Path) -> Path:
    return tmp_path / "news.sqlite"


def test_each_broken_file_costs_one_line_and_the_rest_is_built(folder: Path, store: Path) -> None:
    for name, data in (BROKEN | ODD_BUT_SOUND).items():
        (folder / name).write_bytes(data)
    done = entourage("build", folder, "--store", store)
    *lines, summary = done.stderr.splitlines()
    assert done.returncode == 1
    assert sorted(line.split(": ")[1] for line in lines) == sorted(
        str(folder / name) for name in BROKEN
    )
    assert f"{len(BROKEN)} broken" in summary
    assert held(store) >= len(ARTICLES) + len(ODD_BUT_SOUND) - 1
    again = entourage("build", folder, "--store", store)
    assert (again.returncode, len(again.stderr.splitlines())) == (1, len(BROKEN) + 1)


@pytest.mark.parametrize("name", BROKEN)
def test_annotate_names_the_broken_file_and_reads_the_other(tmp_path: Path, name: str) -> None:
    broken, sound = tmp_path / name, tmp_path / "sound.txt"
    broken.write_bytes(BROKEN[name])
    sound.write_bytes(SOUND)
    done = entourage("annotate", broken, sound, "--json")
    assert done.returncode == 1
    (line,) = done.stderr.splitlines()
    assert line.startswith(f"entourage: {broken}: ")
    refused, read = map(json.loads, done.stdout.splitlines())
    assert refused["path"] == str(broken)
    assert read["path"] == str(sound)


@pytest.mark.parametrize("name", ODD_BUT_SOUND)
def test_nothing_of_an_odd_article_reaches_the_terminal(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(ODD_BUT_SOUND[name])
    for words in (["annotate", path], ["annotate", path, "--json"], ["why", path]):
        done = entourage(*words)
        assert (done.returncode, done.stderr) == (0, "")
        assert done.stdout.replace("\n", "").isprintable()


def test_things_that_are_no_files(folder: Path, store: Path) -> None:
    (folder / "loop").symlink_to(folder, target_is_directory=True)
    (folder / "nowhere.txt").symlink_to(folder / "not-there")
    (folder / "round.txt").symlink_to(folder / "round.txt")
    (folder / "a-folder.txt").mkdir()
    os.mkfifo(folder / "pipe.txt")
    done = entourage("build", folder, folder / "loop", "--store", store)
    assert "Traceback" not in done.stderr
    assert done.returncode == 1
    assert held(store) == len(ARTICLES)
    for path in (folder / "a-folder.txt", folder / "nowhere.txt", folder / "not-there"):
        done = entourage("annotate", path)
        assert (done.returncode, len(done.stderr.splitlines())) == (1, 1)
        assert str(path) in done.stderr


@needs_rights
def test_files_and_folders_without_leave_to_read(folder: Path, store: Path) -> None:
    (folder / "cuba.txt").chmod(0)
    done = entourage("build", folder, "--store", store, subject=True)
    assert done.returncode == 1
    assert str(folder / "cuba.txt") in done.stderr.splitlines()[0]
    assert "Traceback" not in done.stderr
    assert held(store) == len(ARTICLES) - 1


@needs_rights
def test_a_store_in_a_folder_that_cannot_be_written(folder: Path, tmp_path: Path) -> None:
    home = tmp_path / "fixed"
    home.mkdir()
    store = home / "news.sqlite"
    build([str(folder)], store)
    (folder / "cuba.txt").unlink()
    home.chmod(0o500)
    try:
        done = entourage("build", folder, "--store", store, subject=True)
        assert (done.returncode, len(done.stderr.splitlines())) == (1, 1)
        assert entourage("trips", "--store", store, subject=True).returncode == 0
    finally:
        home.chmod(0o700)
    assert held(store) == len(ARTICLES)


def test_the_same_article_in_many_files_is_one(folder: Path, store: Path) -> None:
    for number in range(5):
        (folder / f"copy-{number}.txt").write_bytes(SOUND)
    assert entourage("build", folder, "--store", store).returncode == 0
    assert held(store) == len(ARTICLES)


def damaged(store: Path, how: str) -> None:
    data = bytearray(store.read_bytes())
    if how == "not a database":
        data = bytearray(b"These are my notes.\n")
    elif how == "a half":
        del data[len(data) // 2 :]
    elif how == "the head alone":
        del data[100:]
    elif how == "noise inside":
        data[4096 : len(data) // 2] = random.Random(7).randbytes(len(data) // 2 - 4096)
    store.write_bytes(data)


READERS = (
    ["trips"],
    ["official", "Ri Su Yong"],
    ["search", "havana"],
    ["export", "--format", "csv"],
)


@pytest.mark.parametrize("how", ["not a database", "a half", "the head alone", "noise inside"])
def test_a_damaged_store_is_one_line(folder: Path, store: Path, how: str, tmp_path: Path) -> None:
    build([str(folder)], store)
    damaged(store, how)
    before = store.read_bytes()
    for words in READERS:
        extra = ["--output", tmp_path / "out"] if words[0] == "export" else []
        done = entourage(*words, *extra, "--store", store)
        assert "Traceback" not in done.stderr, (words, done.stderr)
        if done.returncode:
            assert (done.returncode, len(done.stderr.splitlines())) == (1, 1), (words, done.stderr)
            assert str(store) in done.stderr
    (folder / "new.txt").write_bytes(b" date 2019-06-01 Ri Su Yong left Cuba on Friday.")
    done = entourage("build", folder, "--store", store)
    assert "Traceback" not in done.stderr
    if done.returncode:
        assert (done.returncode, len(done.stderr.splitlines())) == (1, 1), done.stderr
        assert store.read_bytes() == before, "what is not understood is not touched"
    else:
        assert held(store) == len(ARTICLES) + 1


def test_another_programs_database_is_not_touched(folder: Path, store: Path) -> None:
    other = sqlite3.connect(store)
    other.execute("create table mine (a)")
    other.commit()
    other.close()
    before = store.read_bytes()
    for words in (["build", folder], ["trips"]):
        done = entourage(*words, "--store", store)
        assert (done.returncode, len(done.stderr.splitlines())) == (1, 1)
        assert str(store) in done.stderr
    assert store.read_bytes() == before


def test_a_build_killed_at_any_moment_leaves_a_whole_store(folder: Path, store: Path) -> None:
    build([str(folder)], store)
    words = [sys.executable, "-m", "tui.cli", "build", str(folder), "--store", str(store)]
    moments = random.Random(11)
    for number in range(8):
        (folder / f"more-{number}.txt").write_bytes(
            f" date 2019-06-{number + 1:02} Envoy Ann Harrow left for Oslo, note {number}.".encode()
        )
        process = subprocess.Popen(
            words, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        time.sleep(moments.uniform(0.05, 1.0))
        process.send_signal(signal.SIGKILL)
        process.wait()
        connection = sqlite3.connect(store)
        assert connection.execute("pragma integrity_check").fetchone() == ("ok",)
        connection.close()
        assert len(ARTICLES) <= held(store) <= len(ARTICLES) + number + 1
    assert entourage("build", folder, "--store", store).returncode == 0
    assert held(store) == len(ARTICLES) + 8
    assert sorted(path.name for path in store.parent.iterdir()) == ["news", "news.sqlite"]


@pytest.mark.parametrize("words", [["trips"], ["trips", "--json"], ["search", "a"]])
def test_who_reads_may_go_away(folder: Path, store: Path, words: list[str]) -> None:
    build([str(folder)], store)
    command = [sys.executable, "-m", "tui.cli", *words, "--store", str(store)]
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(
        command, stdout=writing, stderr=subprocess.PIPE, cwd=ROOT, text=True, check=False
    )
    os.close(writing)
    assert done.returncode == 0
    assert "Traceback" not in done.stderr
    assert "Exception" not in done.stderr
    closed = subprocess.run(
        ["sh", "-c", 'exec "$@" >&-', "sh", *command],
        stderr=subprocess.PIPE,
        cwd=ROOT,
        text=True,
        check=False,
    )
    assert "Traceback" not in closed.stderr
    full = Path("/dev/full")
    if full.exists():
        with full.open("w") as out:
            done = subprocess.run(
                command, stdout=out, stderr=subprocess.PIPE, cwd=ROOT, text=True, check=False
            )
        assert done.returncode == 1
        assert "standard output: No space left" in done.stderr.splitlines()[-1]
        assert "Traceback" not in done.stderr


def test_broken_lines_of_decisions_cost_a_line_each(folder: Path, store: Path) -> None:
    lines = [b"", b"not json", b"[]", b'{"verb": "same"}', b"\xff\xfe", b'{"a": ' * 2000, b"null"]
    (folder / FILE_NAME).write_bytes(b"\n".join(lines) + b"\n")
    done = entourage("build", folder, "--store", store)
    assert "Traceback" not in done.stderr
    told = [line for line in done.stderr.splitlines() if FILE_NAME in line]
    assert len(told) == len(lines) - 1, done.stderr
    assert held(store) == len(ARTICLES)
