"""`entourage run`: the program on the sample articles, their store built first where needed."""

from __future__ import annotations

import argparse
from pathlib import Path

from store.paths import default_path, words_folder
from store.query.connection import roots
from store.sample import sample_folder
from tui.commands import output
from tui.commands.browse import start
from tui.commands.output import CommandError


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The command's own arguments."""
    from tui.commands.browse import add_arguments as of_browse

    of_browse(parser)


def run(args: argparse.Namespace) -> int:
    """Builds the sample's store where there is none or the articles changed, and opens it."""
    return start(build_sample(Path(args.store) if args.store else None), args)


def build_sample(store: Path | None = None) -> Path:
    """The store of the sample articles, brought up to date; broken articles don't stop it.

    It is the default store, unless that holds articles of the user's own: then one beside it. A
    build of own articles into the default store takes the sample's place.
    """
    from tui.commands.build import build_store

    folder = sample_folder()
    if folder is None:
        raise CommandError("no sample articles here: run `entourage build FOLDER` on your own")
    if store is None:
        store = Path(default_path())
        if not set(roots(str(store))) <= {str(folder)}:
            store = store.with_name("sample.sqlite")
    words = words_folder()
    try:
        build_store([str(folder)], store, words=Path(words) if words else None)
    except CommandError as problem:
        if not store.is_file():
            raise
        # A store that can't be written can be read all the same.
        output.say(f"entourage: {problem}: opening the store as it is")
    return store
