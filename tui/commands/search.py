"""`entourage search QUERY`: the newest articles that answer a query.

Words (as prefixes), "phrases", -not, or; who: with: in: from: org: role: src: since: until: on:
status: is:
"""

from __future__ import annotations

import argparse

from store.query.connection import summary
from store.query.language import LimitError, parse
from store.query.search import MOST_COUNTED, count, hits
from tui.commands import common, output
from tui.commands.output import UsageError
from tui.commands.table import terminal_width
from tui.counting import counted
from tui.searches import SearchError, expand

DEFAULT_HITS = 20
WIDEST = 100


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The command's own arguments."""
    parser.add_argument("query", nargs="+", metavar="QUERY")
    parser.add_argument("--limit", type=_number, default=DEFAULT_HITS, metavar="N")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true")
    output.add_plain(form)
    common.add_store(parser)


def _number(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("at least 1")
    return number


def _recalled(query: str) -> str:
    """The query with the user's saved searches in place of their names."""
    if "@" not in query:
        return query
    from tui.state import State

    return expand(query, State().memory.searches)


def run(args: argparse.Namespace) -> int:
    """Prints the hits, newest first, and on stderr how the query was understood."""
    connection = common.opened(args)
    try:
        limit = parse(_recalled(" ".join(args.query)), summary(connection).newest)
    except (LimitError, SearchError) as error:
        raise UsageError(str(error)) from error
    if limit.empty:
        raise UsageError("nothing to search for")
    found = hits(connection, limit, args.limit)
    if args.json:
        from store.export.answers import hit_record

        output.print_json_array([hit_record(hit) for hit in found])
        return 0
    output.write_plain()
    total = count(connection, limit)
    shown = counted(min(total, MOST_COUNTED - 1), "article")
    shown = f"over {shown}" if total >= MOST_COUNTED else shown
    newest = f", the newest {len(found)}" if len(found) < total else ""
    output.say(f"{limit.shown}: {shown}{newest}")
    if args.plain:
        from store.ids import printable
        from tui.commands.spoken import day

        for hit in found:
            article = hit.article
            told = [day(article.date) if article.date else "", article.source, article.title]
            words = ". ".join(part.rstrip(".") for part in told if part)
            print(output.clean(f"{words}. Id {printable(article.id)}."))
        return 0
    for hit in found:
        _print(hit.article.id, hit.article.date, hit.article.source, hit.article.title, hit.snippet)
    return 0


def _print(article: int, date: str, source: str, title: str, snippet: str) -> None:
    import textwrap

    from store.ids import printable

    width = min(terminal_width(), WIDEST)
    print(output.clean(f"{printable(article)}  {source}".rstrip()))
    for text in (title, snippet):
        for line in textwrap.wrap(output.clean(text), width - 2)[:3]:
            print("  " + line)
