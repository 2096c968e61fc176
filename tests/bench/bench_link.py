"""Linking, measured against reading the same facts from JSON.

Run `python -m tests.bench.bench_link [ARTICLES]` (100,000 by default); figures are seconds of this
process and ratios. Linking all must stay under 60 s for 100,000 articles, one article more under
1 s whatever the size.
"""

from __future__ import annotations

import gc
import json
import sys
import time
from collections.abc import Callable
from dataclasses import asdict
from statistics import median
from typing import TypeVar

from store.link import link
from store.link.index import Index
from store.link.records import ArticleFacts
from tests.link.made import articles

T = TypeVar("T")


def measure(work: Callable[[], T]) -> tuple[float, T]:
    """The process time in seconds that some work takes, and its outcome."""
    gc.collect()
    began = time.process_time()
    made = work()
    return time.process_time() - began, made


def main(count: int = 100_000) -> None:
    """Prints the time of linking `count` articles, and of one more, beside that of reading them."""
    facts: list[ArticleFacts] = list(articles(count + 20, persons=max(50, count // 4), trips=0.15))
    more, facts = facts[count:], facts[:count]
    rows = [json.dumps(asdict(one), default=str) for one in facts]
    floor, _ = measure(lambda: [json.loads(row) for row in rows])
    rows.clear()
    whole, linked = measure(lambda: link(facts))
    most = max(len(official.members) for official in linked.officials)
    size = f"{count:,} articles, {sum(len(o.members) for o in linked.officials):,} appearances"
    print(f"{size}, {len(linked.officials):,} officials, {len(linked.trips):,} trips")
    print(f"  the official most named is in {most:,} articles")
    print(f"  read from JSON        {floor:8.2f} s")
    print(f"  link all              {whole:8.2f} s   {whole / floor:6.2f} x reading")
    index = Index(facts)
    steps = [measure(lambda one=one: index.change((), [one]))[0] for one in more]
    print(
        f"  link one article more {median(steps):8.3f} s   {median(steps) / whole:8.5f} x all"
        f"   (slowest of {len(steps)}: {max(steps):.3f} s)"
    )
    outs = [measure(lambda one=one: index.change([one.article]))[0] for one in more[:5]]
    print(f"  take one out again    {median(outs):8.3f} s   {median(outs) / whole:8.5f} x all")


if __name__ == "__main__":
    main(*(int(argument.replace("_", "")) for argument in sys.argv[1:2]))
