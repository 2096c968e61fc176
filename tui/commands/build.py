"""`entourage build PATH…`: makes a store from article files and folders, or brings it up to date.

Only what changed is read again. Articles of paths that are not named stay in the store.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from pathlib import Path

from store.paths import default_path
from store.query.connection import roots
from store.sample import sample_folder
from tui.commands import common, output
from tui.commands.output import CommandError
from tui.counting import counted

BAR_WIDTH = 30
REDRAW_SECONDS = 0.1


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The command's own arguments."""
    parser.add_argument("paths", nargs="+", metavar="PATH", help="article files and folders")
    common.add_store(parser)
    common.add_words(parser)
    parser.add_argument(
        "--jobs", type=_jobs, metavar="N", help="processes that read (default: all processors)"
    )


def _jobs(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"a number from 1 on, not {text!r}")
    return int(text)


def run(args: argparse.Namespace) -> int:
    """Builds and says on stderr what came of it; 1 if any file could not be read."""
    if not any(map(os.path.lexists, args.paths)):
        # A mistyped path shall neither make an empty store nor take the sample's place.
        paths = ", ".join(path or "''" for path in args.paths)
        raise CommandError(f"{paths}: No such file or directory: nothing was built")
    store = Path(args.store or default_path())
    fresh = args.store is None and makes_room(args.paths, str(store))
    if fresh:
        output.say("the sample articles make room for yours")
    return build_store(args.paths, store, args.jobs, fresh=fresh, words=common.words_of(args))


def makes_room(paths: list[str], store: str) -> bool:
    """Whether the store holds nothing but the sample articles, and other ones are to be built."""
    sample = sample_folder()
    if sample is None or set(roots(store)) != {str(sample)}:
        return False
    return all(
        sample not in (Path(path).resolve(), *Path(path).resolve().parents) for path in paths
    )


def build_store(
    paths: list[str],
    store: Path,
    jobs: int | None = None,
    *,
    fresh: bool = False,
    words: Path | None = None,
) -> int:
    """Builds `store`, with a progress bar on a terminal; CommandError where it can't be written."""
    from store.build import BuildError, build, default_jobs

    bar = Bar()
    try:
        report = build(
            paths,
            store,
            jobs=jobs or default_jobs(),
            fresh=fresh,
            words=words,
            progress=bar.show,
        )
    except BuildError as error:
        raise CommandError(str(error)) from error
    finally:
        bar.clear()
    for problem in report.problems:
        output.say(f"entourage: {problem.path}: {problem.message}")
    for note in report.notes:
        output.say(f"entourage: {note}")
    files = [f"{report.read:,} read", f"{report.unchanged:,} unchanged"]
    if report.removed:
        files.append(f"{report.removed:,} removed")
    if report.problems:
        files.append(f"{len(report.problems):,} broken")
    held = ", ".join(
        counted(number, thing)
        for number, thing in (
            (report.articles, "article"),
            (report.officials, "official"),
            (report.trips, "trip"),
            (report.meetings, "meeting"),
        )
    )
    output.say(f"{store}: files: {', '.join(files)}; holds {held}")
    return 1 if report.problems else 0


class Bar:
    """A progress bar on stderr, only if that is a terminal; redrawn ten times a second at most."""

    def __init__(self) -> None:
        self._on = sys.stderr.isatty()
        self._drawn_at = 0.0
        self._drawn = False

    def show(self, step: str, done: int, total: int) -> None:
        """Draws how far the step has come; says in a line what else there is to know."""
        if step == "again":
            output.say(
                "entourage: the rules of reading have changed since the last build:"
                f" {counted(total, 'stored article')} will be read again"
            )
            return
        now = time.monotonic()
        if not self._on or (done < total and now - self._drawn_at < REDRAW_SECONDS):
            return
        self._drawn_at, self._drawn = now, True
        full = BAR_WIDTH * done // total if total else BAR_WIDTH
        count = f" {done:,} of {total:,}" if total > 1 else ""
        what = {"read": "reading ", "index": "indexing ", "join": "joining "}.get(step, step)
        sys.stderr.write(f"\r{what}[{'#' * full}{'.' * (BAR_WIDTH - full)}]{count}\x1b[K")
        sys.stderr.flush()

    def clear(self) -> None:
        """Takes the bar away again."""
        if self._drawn:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()
