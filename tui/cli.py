"""The `entourage` command: finds the command's module, runs it, turns failures into one line.

Only the chosen command's module is imported, so that a quick question stays quick. Exit status: 0
also where nothing was found, 1 for a failure, 2 for bad usage.
"""

from __future__ import annotations

import os
import sys
from importlib import import_module

COMMANDS: dict[str, str] = {
    "browse": "the terminal program (also without any command)",
    "run": "the same on the sample articles, building their store first where needed",
    "build": "make a store from article files and folders, or bring it up to date",
    "trips": "who went where, when: trips of one official or of all",
    "official": "one official: roles, trips, meetings, companions",
    "search": "articles that answer a query",
    "show": "one article in full",
    "export": "all trips with their evidence, as CSV, JSON or FollowTheMoney",
    "decide": "put right by hand who is who and which trips there were, or undo it",
    "config": "the settings file: where it is, what is wrong in it, what can be set",
    "annotate": "what is read from articles, without a store",
    "why": "which rule gave each value, with the text that it matched",
}
"""Name to one line of help; the command lives in `tui.commands.NAME`."""


WIDEST_HELP = 100
HELP = ("-h", "--help")


def main(argv: list[str] | None = None) -> int:
    """Runs the command line `argv` (without the program's name) and gives its exit status."""
    words = sys.argv[1:] if argv is None else argv
    # Started with a closed stdout or stderr ("entourage trips >&-"), Python has None there.
    sys.stdout = sys.stdout or open(os.devnull, "w")  # noqa: SIM115
    sys.stderr = sys.stderr or open(os.devnull, "w")  # noqa: SIM115
    try:
        status = _dispatch(words)
        sys.stdout.flush()
    except BrokenPipeError:
        # The reader (head, less) went away: that is its right. What is left in the buffer must
        # not be tried again at exit.
        _forget_output()
        return 0
    except OSError as error:
        print(f"entourage: {_place_of(error)}: {error.strerror or error}", file=sys.stderr)
        _forget_output()
        return 1
    except KeyboardInterrupt:
        return 130
    return status


def _forget_output() -> None:
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _place_of(error: OSError) -> str:
    """What could not be read or written; an error without a file's name is of the output."""
    return str(error.filename) if error.filename else "standard output"


def _dispatch(words: list[str]) -> int:
    command = words[0] if words and not words[0].startswith("-") else ""
    if command == "help":
        words, command = ["--help"], ""
    if command and command not in COMMANDS:
        from difflib import get_close_matches

        near = get_close_matches(command, COMMANDS, n=1)
        hint = f"; did you mean {near[0]!r}?" if near else ""
        print(f"entourage: no command {command!r}{hint} (see entourage --help)", file=sys.stderr)
        return 2
    if not command:
        if words and words[0] in HELP:
            print(_usage())
            return 0
        if words and words[0] == "--version":
            from importlib.metadata import version

            print(f"entourage {version('entourage')}")
            return 0
        if not words:
            return _browse([])
        print(_usage(), file=sys.stderr)
        return 2
    if command == "browse":
        return _browse(words[1:])
    return _run(command, words[1:])


def _browse(words: list[str]) -> int:
    """The terminal program, its last screen painted before anything else is imported."""
    from tui.early import paint_ahead, plain_store

    early = paint_ahead(words)
    try:
        store = plain_store(words)
        if store and os.path.exists(store):
            # As `tui.commands.browse`, without argparse and the commands' modules (7 ms).
            from tui.start import browse

            return browse(store, early=early)
        return _run("browse", words, early=early)
    finally:
        if early is not None:
            early.undo()


def _run(command: str, words: list[str], **defaults: object) -> int:
    import argparse

    from tui.commands.output import CommandError, UsageError, say
    from tui.commands.table import terminal_width

    def formatter(prog: str) -> argparse.HelpFormatter:
        # Left to itself it imports shutil for the width, with every compressor that Python has.
        return argparse.HelpFormatter(prog, width=min(terminal_width(), WIDEST_HELP) - 2)

    module = import_module(f"tui.commands.{command}")
    parser = argparse.ArgumentParser(
        prog=f"entourage {command}",
        description=module.__doc__,
        allow_abbrev=False,
        formatter_class=formatter,
    )
    module.add_arguments(parser)
    parser.set_defaults(**defaults)
    try:
        args = parser.parse_args(words)
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else 2
    try:
        return int(module.run(args))
    except UsageError as error:
        say(f"entourage {command}: {error}")
        return 2
    except CommandError as error:
        say(f"entourage: {error}")
        return 1
    except Exception as error:
        # The commands that read a store have this module loaded; the others do without it.
        sqlite3 = sys.modules.get("sqlite3")
        if sqlite3 is None or not isinstance(error, sqlite3.DatabaseError):
            raise
        store = getattr(args, "store", None) or _default_store()
        say(f"entourage: {store} is damaged ({error}): remove it and run `entourage build PATH...`")
        return 1


def _default_store() -> str:
    from store.paths import default_path

    return default_path()


def _usage() -> str:
    lines = ["usage: entourage [COMMAND] [ARGUMENTS]", "", "commands:"]
    lines += [f"  {name:<10} {text}" for name, text in COMMANDS.items()]
    lines += ["", "entourage COMMAND --help says more."]
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
