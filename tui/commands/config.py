"""`entourage config`: the settings file, what is wrong in it, and its manual."""

from __future__ import annotations

import argparse
import os

from tui.commands import output
from tui.commands.output import CommandError


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The command's own arguments."""
    parser.add_argument(
        "--show",
        action="store_true",
        help="the whole file with what each setting does, to be kept and edited",
    )


def run(args: argparse.Namespace) -> int:
    """Prints the manual, or where the file is and what it sets; fails where something is wrong."""
    from tui.early import settings_path
    from tui.settings import changed, manual, read_settings

    path = settings_path()
    read = read_settings(path)
    output.write_plain()
    if args.show:
        print(manual(read.settings), end="")
    else:
        print(output.clean(path) + ("" if os.path.exists(path) else " (not there: all defaults)"))
        for line in changed(read.settings):
            print(output.clean(line))
    for problem in read.problems[:-1]:
        output.say(f"entourage: {problem}")
    if read.problems:
        raise CommandError(read.problems[-1])
    return 0
