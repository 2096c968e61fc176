"""`entourage show ARTICLE_ID`: one article in full, with the trips and meetings read from it."""

from __future__ import annotations

import argparse

from store.query.articles import article, article_id
from tui.commands import common, output
from tui.commands.output import UsageError
from tui.commands.table import terminal_width
from tui.commands.trips import trip_lines


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The command's own arguments."""
    parser.add_argument(
        "article", metavar="ARTICLE_ID", help="as search and trips --json give it, or its beginning"
    )
    parser.add_argument("--json", action="store_true")
    common.add_store(parser)


def run(args: argparse.Namespace) -> int:
    """Prints the article."""
    connection = common.opened(args)
    row = article_id(connection, args.article)
    page = article(connection, row) if row is not None else None
    if page is None:
        raise UsageError(f"no article {args.article!r}, or more than one begins so")
    if args.json:
        from store.export.answers import article_record

        output.print_json_array([article_record(connection, page)])
        return 0
    import textwrap

    output.write_plain()
    width = min(terminal_width(), 100)
    print(output.clean(f"{page.key}  {page.source}".rstrip()))
    print(output.clean(page.url or page.path))
    for line in page.body.splitlines():
        print("\n".join(textwrap.wrap(output.clean(line), width)))
    if page.trips:
        print("\ntrips")
        for line in trip_lines(list(page.trips), official=True, indent="  "):
            print(line)
    return 0
