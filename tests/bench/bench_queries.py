"""How long each question to a store takes, beside the reading of one article by its row id.

Run `python -m tests.bench.bench_queries [ARTICLES]`; 20,000 by default, kept in the folder for
temporary files between runs. What must not grow with the store is marked by its ratio at two sizes.
"""

from __future__ import annotations

import sqlite3
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from store.query.articles import all_articles, article, articles_of, limited_articles
from store.query.connection import open_store, summary
from store.query.language import parse
from store.query.officials import complete, find_officials, official, officials
from store.query.places import place
from store.query.search import count, hits
from store.query.trips import TripFilter, trips
from tests.bench.direct import synthetic_store
from tests.bench.measure import seconds


def main(articles: int = 20_000) -> None:
    """Prints milliseconds of this process and ratios."""
    path = Path(tempfile.gettempdir()) / f"entourage-bench-{articles}.sqlite"
    synthetic_store(path, articles)
    connection = open_store(str(path))
    newest = all_articles(connection).window(0, 1)[0]
    base = seconds(lambda: article(connection, newest.id), 30)
    held = summary(connection)
    print(f"{held.articles:,} articles, {held.officials:,} officials, {held.trips:,} trips")
    for name, work in questions(connection, path).items():
        spent = seconds(work)
        print(f"{name:44} {spent * 1000:9.3f} ms {spent / base:8.1f} x one article")


def questions(connection: sqlite3.Connection, path: Path) -> dict[str, Callable[[], object]]:
    """What the program asks, each as it asks it."""
    listing = all_articles(connection)
    length = len(listing)
    middle = listing.window(length // 2, length // 2 + 1)[0]
    top = officials(connection, sort="trips").window(0, 1)[0]

    def limited(text: str) -> Callable[[], object]:
        limit = parse(text, summary(connection).newest)
        return lambda: limited_articles(connection, limit, 1001).window(0, 50)

    return {
        "open and first 50 articles": lambda: all_articles(open_store(str(path))).window(0, 50),
        "256 articles from the middle": lambda: listing.window(length // 2, length // 2 + 256),
        "place of an article in the list": lambda: listing.position(middle.id),
        "newest 50 for 'mi'": limited("mi"),
        "newest 50 for 'minister'": limited("minister"),
        "newest 50 for 'talks visit'": limited("talks visit"),
        "newest 50 for 'president or talks -foreign'": limited("president or talks -foreign"),
        f"newest 50 for 'who:{top.name}'": limited(f'who:"{top.name}"'),
        "newest 50 for 'who: in:no status:completed'": limited(
            f'who:"{top.name}" in:no status:completed'
        ),
        "newest 50 for 'talks since: last month'": limited('talks since:"last month"'),
        "count up to 1001 for 'minister'": lambda: count(connection, parse("minister")),
        "20 hits with snippets for 'minister'": lambda: hits(connection, parse("minister"), 20),
        "officials by name, first 50": lambda: officials(connection).window(0, 50),
        "officials narrowed": lambda: officials(connection, "kim").window(0, 50),
        "complete a name": lambda: complete(connection, "mor"),
        "find an official by name": lambda: find_officials(connection, top.name),
        "page of the most travelled official": lambda: official(connection, top.id),
        "articles of that official, first 50": lambda: articles_of(connection, top.id).window(
            0, 50
        ),
        "all trips by date, first 50": lambda: trips(connection).window(0, 50),
        "trips to a country": lambda: trips(connection, TripFilter(country="NO")).window(0, 50),
        "page of a country": lambda: place(connection, "NO"),
    }


if __name__ == "__main__":
    main(*(int(argument.replace("_", "")) for argument in sys.argv[1:2]))
