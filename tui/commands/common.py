"""What the commands share: the store's option, opening it, the article's id, days typed by a user.

Imports nothing heavy: every command pays for it.
"""

from __future__ import annotations

import argparse
import sqlite3
from typing import TYPE_CHECKING

from store.paths import default_path, words_folder
from store.query.connection import StoreError, open_store
from tui.commands.output import CommandError, UsageError

if TYPE_CHECKING:
    from pathlib import Path


def add_store(parser: argparse.ArgumentParser) -> None:
    """The option that names the store."""
    parser.add_argument(
        "--store", metavar="FILE", default=None, help=f"the store (default: {default_path()})"
    )


def add_words(parser: argparse.ArgumentParser) -> None:
    """The option that names the user's own dictionary entries."""
    parser.add_argument(
        "--words",
        metavar="FOLDER",
        help="own names, places, titles and words that are never names"
        " (default: entourage/words in the configuration folder, if it is there)",
    )


def words_of(args: argparse.Namespace) -> Path | None:
    """The folder of own entries, or None; UsageError where the one named is no folder."""
    from pathlib import Path

    if args.words is None:
        folder = words_folder()
        return Path(folder) if folder else None
    if not Path(args.words).is_dir():
        raise UsageError(f"--words {args.words}: no such folder")
    return Path(args.words)


def opened(args: argparse.Namespace) -> sqlite3.Connection:
    """The store of the command line, read-only; CommandError where there is none."""
    try:
        return open_store(args.store or default_path())
    except StoreError as error:
        raise CommandError(str(error)) from error
