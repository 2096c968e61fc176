"""Stores of any size for benchmarks: invented people's travel, with texts of the usual length.

What would be read from the texts comes from `tests.link.made`; the texts are words drawn as often
as words are in news, with the names between them. The same for each size every time.
"""

from __future__ import annotations

import contextlib
import dataclasses
import random
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from store.build import articles as tables
from store.build.join import join
from store.build.read import Named, ReadArticle
from store.build.replace import Draft
from store.ids import row_id
from store.link import NO_DECISIONS
from store.link.records import ArticleFacts
from store.model import Annotations, Article, Name
from store.payload import pack_facts, pack_spans
from store.query.connection import StoreError, open_store
from store.schema import prepare
from tests.link.made import articles

SYLLABLES = "ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu".split()
VOCABULARY = 20_000
WORDS_AN_ARTICLE = 400
COMMON = (
    "minister talks visit government president foreign capital delegation sunday monday".split()
)


def synthetic_store(path: Path, count: int) -> None:
    """Writes a store of `count` articles to `path`; one that is there and fits is kept."""
    with contextlib.suppress(StoreError):
        open_store(str(path)).close()
        return
    path.unlink(missing_ok=True)
    draft = Draft(path, copy=False)
    db = draft.connection
    prepare(db)
    for one in read_articles(count):
        tables.add_article(db, one, index=False)
        db.execute(
            "insert into file_article (path, article, title, source, url) values (?, ?, ?, '', '')",
            (one.article.path, one.id, one.article.title),
        )
    tables.write_countries(db, {"NO": "Norway", "PE": "Peru", "GR": "Greece"})
    tables.write_names(db, {"place": {"NO", "PE"}, "organisation": set()}, {})
    tables.rebuild_index(db)
    tables.write_landmarks(db)
    join(db, NO_DECISIONS)
    _write_counts(db)
    draft.publish()


def read_articles(count: int) -> Iterator[ReadArticle]:
    """So many articles, as a worker would have read them."""
    chance = random.Random(7)
    words = COMMON + [
        "".join(chance.choice(SYLLABLES) for _ in range(chance.randint(2, 4)))
        for _ in range(VOCABULARY)
    ]
    weights, total = [], 0.0
    for rank in range(len(words)):
        total += 1 / (rank + 2)
        weights.append(total)
    for number, facts in enumerate(articles(count, persons=max(50, count // 10))):
        yield as_read(number, facts, chance.choices(words, cum_weights=weights, k=WORDS_AN_ARTICLE))


def as_read(number: int, facts: ArticleFacts, words: list[str]) -> ReadArticle:
    """An article with these facts, its text made of these words and the names."""
    body, names = "", []
    step = len(words) // (len(facts.officials) + 1)
    for place, official in enumerate(facts.officials):
        body += " ".join(words[place * step : (place + 1) * step]) + " "
        names.append(
            Name(
                "person",
                len(body),
                len(body) + len(official.name),
                official.name,
                0,
                1,
                official.id,
            )
        )
        body += official.name + " "
    body += " ".join(words[len(facts.officials) * step :])
    key = f"{facts.date.isoformat()}-{number:010x}"
    article = Article(key, f"/made/{number}.txt", facts.date, body[:80], body, "Agency")
    read = Annotations(
        names=tuple(names),
        officials=facts.officials,
        trips=tuple(dataclasses.replace(trip, evidence=()) for trip in facts.trips),
        meetings=facts.meetings,
    )
    country = "NO" if number % 3 else "PE"
    return ReadArticle(
        id=row_id(key),
        article=article,
        spans=pack_spans(read),
        facts=pack_facts(read, lambda start, end: (start, end)),
        trips=len(read.trips),
        mentions=tuple((official.id, 1) for official in facts.officials),
        places=(Named(country, "Norway", country, "country"),),
        organisations=(),
    )


def _write_counts(db: sqlite3.Connection) -> None:
    for kind in ("article", "official", "trip", "meeting"):
        count = db.execute(f"select count(*) from {kind}").fetchone()[0]
        db.execute("insert into meta (key, value) values (?, ?)", (kind + "s", str(count)))
    newest = db.execute("select max(date) from article").fetchone()[0]
    db.execute("insert into meta (key, value) values ('newest', ?)", (newest,))
