"""Runs the stages over one article in their order; each stage's own logic is in its module."""

from __future__ import annotations

import datetime as dt

from store.annotate.times import read_times
from store.annotate.tokens import tokenise
from store.model import Annotations, Article


def annotate(article: Article) -> Annotations:
    """All that the stages read from `article`."""
    return annotate_text(article.body, article.date)


def annotate_text(body: str, date: dt.date) -> Annotations:
    """All that the stages read from a body published on `date`."""
    tokens = tokenise(body)
    times = read_times(tokens, date)
    return Annotations(times=times.expressions, trace=times.trace)
