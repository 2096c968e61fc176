"""`entourage export --format csv|json|ftm --output DIR`: all trips with their evidence."""

from __future__ import annotations

import argparse
from pathlib import Path

from tui.commands import common, output
from tui.commands.output import CommandError


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The command's own arguments."""
    parser.add_argument(
        "--format",
        choices=("csv", "json", "ftm"),
        required=True,
        help="csv: trips and evidence; json: the same nested; ftm: FollowTheMoney entities",
    )
    parser.add_argument("--output", metavar="DIR", required=True, help="a folder, made if missing")
    common.add_store(parser)


def run(args: argparse.Namespace) -> int:
    """Writes the files and names them on stderr."""
    from store.export.files import export

    connection = common.opened(args)
    try:
        written = export(connection, args.format, Path(args.output))
    except OSError as error:
        raise CommandError(f"{error.filename or args.output}: {error.strerror or error}") from error
    for path in written:
        output.say(f"wrote {path}")
    return 0
