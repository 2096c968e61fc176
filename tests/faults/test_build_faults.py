"""Builds that are killed, interrupted or run out of room: the old store stays, nothing is left."""

from __future__ import annotations

import os
import resource
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from store.build import build
from store.query.articles import all_articles
from store.query.connection import open_store
from tests.articles import write_articles

ROOT = Path(__file__).parents[2]

# Waits in the middle of its reading until the file `go` is there, beside the store. It hears Ctrl-C
# also where the tests run in the background, whose processes are born deaf to it.
SLOWLY = """
import os, signal, sys, time
signal.signal(signal.SIGINT, signal.default_int_handler)
import store.annotate.pipeline as pipeline
sound = pipeline.annotate_together
def slow(bodies, *rest):
    print("reading", flush=True)
    while not os.path.exists(os.path.join(os.path.dirname(sys.argv[-1]), "go")):
        time.sleep(0.01)
    return sound(bodies, *rest)
pipeline.annotate_together = slow
from tui.cli import main
sys.exit(main(sys.argv[1:]))
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_articles(tmp_path / "news", ["cuba.txt", "japan.txt"])


@pytest.fixture
def store_file(tmp_path: Path, folder: Path) -> Path:
    """A store of two articles, whose folder has six by now."""
    path = tmp_path / "data" / "news.sqlite"
    build([str(folder)], path)
    write_articles(folder)
    return path


def start(folder: Path, store_file: Path) -> subprocess.Popen[str]:
    """A build that is in the middle of its reading."""
    process = subprocess.Popen(
        [sys.executable, "-c", SLOWLY, "build", str(folder), "--store", str(store_file)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=ROOT,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "reading\n"
    return process


def held(store_file: Path) -> int:
    return len(all_articles(open_store(str(store_file))))


def test_a_killed_build_leaves_the_old_store_and_the_next_one_works(
    folder: Path, store_file: Path
) -> None:
    process = start(folder, store_file)
    process.kill()
    process.wait()
    assert held(store_file) == 2
    assert build([str(folder)], store_file).articles == 6
    assert [path.name for path in store_file.parent.iterdir()] == ["news.sqlite"]


def test_an_interrupted_build_cleans_up(folder: Path, store_file: Path) -> None:
    process = start(folder, store_file)
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=60)
    assert process.returncode == 130
    assert "Traceback" not in err
    assert held(store_file) == 2
    assert [path.name for path in store_file.parent.iterdir()] == ["news.sqlite"]


def test_a_second_build_meanwhile_is_refused(folder: Path, store_file: Path) -> None:
    process = start(folder, store_file)
    second = subprocess.run(
        [sys.executable, "-m", "tui.cli", "build", str(folder), "--store", str(store_file)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
    )
    assert (second.returncode, len(second.stderr.splitlines())) == (1, 1)
    assert "another build" in second.stderr
    (store_file.parent / "go").touch()
    process.communicate(timeout=60)
    assert process.returncode == 0
    assert held(store_file) == 6


def test_no_room_is_one_line_and_the_old_store(folder: Path, store_file: Path) -> None:
    size = store_file.stat().st_size
    (folder / "long.txt").write_text(" date 2019-05-21 " + "Rain fell. " * 30_000)

    def little_room() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (size + 8192, size + 8192))

    done = subprocess.run(
        [sys.executable, "-m", "tui.cli", "build", str(folder), "--store", str(store_file)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        preexec_fn=little_room,
        check=False,
    )
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1, done.stderr
    assert held(store_file) == 2
    assert [path.name for path in store_file.parent.iterdir()] == ["news.sqlite"]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_cannot_be_written_is_one_line(folder: Path, store_file: Path) -> None:
    store_file.parent.chmod(0o500)
    try:
        done = subprocess.run(
            [sys.executable, "-m", "tui.cli", "build", str(folder), "--store", str(store_file)],
            capture_output=True,
            text=True,
            cwd=ROOT,
            check=False,
        )
        assert (done.returncode, len(done.stderr.splitlines())) == (1, 1)
        assert held(store_file) == 2, "reading does not need to write"
    finally:
        store_file.parent.chmod(0o700)


def test_readers_answer_while_a_build_runs(folder: Path, store_file: Path) -> None:
    process = start(folder, store_file)
    listing = all_articles(open_store(str(store_file)))
    assert held(store_file) == 2
    (store_file.parent / "go").touch()
    process.communicate(timeout=60)
    assert process.returncode == 0
    assert held(store_file) == 6
    assert len(listing.window(0, 9)) == 2, "who had opened the old store keeps it"
