"""`entourage browse`: the terminal program, on the store or on the sample articles."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from store.paths import default_path
from tui.commands import common


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The command's own arguments."""
    parser.add_argument("--at", metavar="PLACE", help="where to begin, as official:ID or trips")
    parser.add_argument("--mouse", action="store_true", help="take the mouse from the terminal")
    parser.add_argument("--ascii", action="store_true", help="draw with ASCII only")
    common.add_store(parser)


def run(args: argparse.Namespace) -> int:
    """Opens the program; without any store, on the sample articles."""
    store = Path(args.store or default_path())
    if args.store is None and not os.path.exists(store):
        from tui.commands.run import build_sample

        store = build_sample()
    return start(store, args)


def start(store: Path, args: argparse.Namespace) -> int:
    """Opens the program on a store that is there."""
    from tui.start import browse

    early = getattr(args, "early", None)  # `run` comes here too, without a first paint
    return browse(str(store), at=args.at, mouse=args.mouse, ascii=args.ascii, early=early)
