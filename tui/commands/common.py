"""What the commands share: the store's option, opening it, the article's id, days typed by a user.

Imports nothing heavy: every command pays for it.
"""

from __future__ import annotations

import argparse
import sqlite3

from store.paths import default_path
from store.query.connection import StoreError, open_store
from tui.commands.output import CommandError


def add_store(parser: argparse.ArgumentParser) -> None:
    """The option that names the store."""
    parser.add_argument(
        "--store", metavar="FILE", default=None, help=f"the store (default: {default_path()})"
    )


def opened(args: argparse.Namespace) -> sqlite3.Connection:
    """The store of the command line, read-only; CommandError where there is none."""
    try:
        return open_store(args.store or default_path())
    except StoreError as error:
        raise CommandError(str(error)) from error
