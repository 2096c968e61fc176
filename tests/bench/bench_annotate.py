"""How many articles a second one processor annotates, beside the cutting into tokens alone.

The articles are the newswire that lies beside a development checkout, read as a folder is: a
hundred together; to read them one by one costs a tenth more. As a machine's speed drifts by a
factor of two, the time that the import of Textual takes in the same run is printed as a peer: the
aim is 116 articles without trips and 83 with them in that time (700 and 500 a second on a machine
where the import takes 166 ms). The same articles joined into lines of a megabyte and more, and
lines of other kinds, are to cost no more a character.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from store.annotate.lexicon import load_lexicon
from store.annotate.organisations import find_organisations
from store.annotate.people import read_people
from store.annotate.pipeline import annotate, annotate_all, annotate_text
from store.annotate.places import find_places
from store.annotate.times import read_times
from store.annotate.tokens import tokenise
from store.model import Article
from store.readers import read_file
from tests.bench.measure import process_seconds, seconds

WIRE = Path(__file__).parents[3] / "shared" / "wire"
EVERY = 8
"""One of so many articles is read: enough for a steady figure."""
TOGETHER = 96
"""Articles that pass the stages together, as many as the pipeline takes of this length."""


def main() -> None:
    """Prints articles a second."""
    if not WIRE.is_dir():
        print("needs the newswire beside the checkout")
        return
    articles = [read_file(str(path))[0] for path in sorted(WIRE.glob("*.txt"))[::EVERY]]
    annotate(articles[0])  # loads the dictionaries
    floor = seconds(lambda: [tokenise(article.body) for article in articles], 3)
    cast = seconds(lambda: _without_trips(articles), 3)
    spent = seconds(lambda: list(annotate_all(articles)), 3)
    alone = seconds(lambda: [annotate(article) for article in articles], 3)
    count = len(articles)
    peer = process_seconds([sys.executable, "-c", "import textual.app"])
    peer -= process_seconds([sys.executable, "-c", "pass"])
    print(f"importing Textual {peer * 1000:.0f} ms of processor time")
    for what, took in (
        ("tokens alone", floor),
        ("without trips", cast),
        ("annotate", spent),
        ("one by one", alone),
    ):
        rate = count / took
        print(
            f"{what:<13} {rate:8.0f} articles a second {took / floor:5.1f} x"
            f" {rate * peer:6.0f} while Textual is imported"
        )
    bodies = [" ".join(article.body.split()) for article in articles]
    each = spent / sum(map(len, bodies))
    print(f"in lines      {each * 1e6:8.2f} s a megabyte of articles   1.0 x")
    for kind, body in long_lines(" ".join(bodies)):
        took = seconds(partial(annotate_text, body, articles[0].date), 1) / len(body)
        print(f"  {kind:<20} {len(body) / 1e6:6.2f} MB {took * 1e6:8.2f} s/MB {took / each:5.1f} x")


def _without_trips(articles: list[Article]) -> None:
    """Runs all stages but that of trips and meetings, over some articles together."""
    lexicon = load_lexicon(None)
    for first in range(0, len(articles), TOGETHER):
        some = articles[first : first + TOGETHER]
        tokens = [tokenise(article.body) for article in some]
        for own, article in zip(tokens, some, strict=True):
            read_times(own, article.date)
        places = [find_places(own, lexicon) for own in tokens]
        bodies = [
            find_organisations(own, lexicon, named)
            for own, named in zip(tokens, places, strict=True)
        ]
        for own, named, body in zip(tokens, places, bodies, strict=True):
            read_people(own, lexicon, named, body)


def long_lines(text: str) -> Iterator[tuple[str, str]]:
    """Lines of several kinds made of the articles' text, the first in two sizes."""
    yield "articles", text
    yield "articles twice", f"{text} {text}"
    short = text[: len(text) // 2]
    yield "no blanks", text.replace(" ", "")
    yield "capitals", short.upper()
    yield "capitalised", short.title()
    yield "lower case", short.lower()
    yield "no stops", short.replace(".", " ")
    report = "Ana Berg, Chad's envoy, flew to Peru on Monday and met President Luis Vega in Lima. "
    yield "one report", report * (len(short) // len(report))
    yield "one name", "Havana " * (len(short) // 7)
    yield "one letter", "a" * len(text)
    yield "punctuation", ".,;:()-\"'!?" * (len(short) // 11)
    yield "Hangul", "리수용 동지가 쿠바를 방문하였다. " * (len(short) // 19)


if __name__ == "__main__":
    main()
