"""`entourage annotate FILE… --json`: what is read from articles, without a store."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from typing import Any

from tui.commands import output


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The command's own arguments."""
    parser.add_argument("files", nargs="+", metavar="FILE", help="articles to read")
    parser.add_argument("--json", action="store_true", help="one JSON object a line and a file")


def run(args: argparse.Namespace) -> int:
    """Prints what was read; 1 if any file could not be read."""
    from store.annotate.pipeline import annotate
    from store.export.records import annotation_record
    from store.readers import UnreadableError, read_file

    broken: list[str] = []

    def records() -> Iterator[dict[str, Any]]:
        for path in args.files:
            try:
                articles = read_file(path)
            except UnreadableError as error:
                broken.append(path)
                output.say(f"entourage: {path}: {error}")
                yield {"path": path, "error": str(error)}
                continue
            for article in articles:
                yield annotation_record(article, annotate(article))

    if args.json:
        output.print_json_lines(records())
    else:
        _print_facts(args.files, broken)
    return 1 if broken else 0


def _print_facts(paths: list[str], broken: list[str]) -> None:
    """The facts of each article, one a line, for people."""
    from store.annotate.facts import facts
    from store.annotate.pipeline import annotate
    from store.readers import UnreadableError, read_file

    output.write_plain()
    for path in paths:
        try:
            articles = read_file(path)
        except UnreadableError as error:
            broken.append(path)
            output.say(f"entourage: {path}: {error}")
            continue
        for article in articles:
            print(output.clean(f"{article.date} {article.title}"))
            for fact in facts(annotate(article)):
                print("  " + output.clean(fact))
