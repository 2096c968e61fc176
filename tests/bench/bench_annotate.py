"""How many articles a second one processor annotates, beside the cutting into tokens alone.

The aim is 300 a second over the newswire that lies beside a development checkout.
"""

from __future__ import annotations

from pathlib import Path

from store.annotate.pipeline import annotate
from store.annotate.tokens import tokenise
from store.readers import read_file
from tests.bench.measure import seconds

WIRE = Path(__file__).parents[3] / "shared" / "wire"
EVERY = 8
"""One of so many articles is read: enough for a steady figure."""


def main() -> None:
    """Prints articles a second."""
    if not WIRE.is_dir():
        print("needs the newswire beside the checkout")
        return
    articles = [read_file(str(path))[0] for path in sorted(WIRE.glob("*.txt"))[::EVERY]]
    annotate(articles[0])  # loads the dictionaries
    floor = seconds(lambda: [tokenise(article.body) for article in articles], 3)
    spent = seconds(lambda: [annotate(article) for article in articles], 3)
    count = len(articles)
    print(f"tokens alone  {count / floor:8.0f} articles a second   1.0 x")
    print(f"annotate      {count / spent:8.0f} articles a second {spent / floor:5.1f} x")


if __name__ == "__main__":
    main()
