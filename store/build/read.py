"""What a worker does: bytes of files in, articles with all that was read from them out.

Runs in another process: plain picklable values, no database, no state. Anything that goes wrong
with one file becomes that file's message and does not stop the others.
"""

from __future__ import annotations

import hashlib
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from store.annotate.pipeline import annotate_all
from store.annotate.sections import Read
from store.ids import row_id
from store.model import Annotations, Article
from store.payload import SentenceOf, pack_facts, pack_spans
from store.readers import UnreadableError, parse


class Task(NamedTuple):
    """One file to read, or (with `article`) one stored article to read again."""

    key: str
    """The path as the store keeps it."""
    data: bytes = b""
    article: Article | None = None


class Named(NamedTuple):
    """A place or organisation that an article names."""

    id: str
    text: str
    country: str
    sort: str


class ReadArticle(NamedTuple):
    """One article with what was read from it, ready for the store."""

    id: int
    article: Article
    spans: str
    facts: str
    trips: int
    mentions: tuple[tuple[str, int], ...]
    """Each official's id in the article, and how often the article names them."""
    places: tuple[Named, ...]
    organisations: tuple[Named, ...]


class Done(NamedTuple):
    """The outcome of one task: articles, or what is wrong with the file."""

    key: str
    sha: str
    articles: tuple[ReadArticle, ...]
    problem: str = ""


def read_tasks(tasks: Sequence[Task], words: Path | None = None) -> list[Done]:
    """The outcomes of some tasks, in their order; `words` is the folder of the user's own."""
    parsed = [_parse(task) for task in tasks]
    articles = [article for found in parsed if not isinstance(found, str) for article in found]
    reads = annotate_all(articles, words)
    return [_done(task, found, reads) for task, found in zip(tasks, parsed, strict=True)]


def _parse(task: Task) -> list[Article] | str:
    """The articles of a task, or what is wrong with its file."""
    if task.article:
        return [task.article]
    try:
        articles = parse(task.key, task.data)
    except UnreadableError as error:
        return str(error)
    except Exception as error:  # a fault of ours must cost one file, not a night's build
        return _fault(error)
    # The same body twice in one file is one article.
    once = {article.id: article for article in reversed(articles)}
    return [once[key] for key in sorted(once)]


def _done(task: Task, parsed: Sequence[Article] | str, reads: Iterator[Read | Exception]) -> Done:
    """The outcome of one task, from the next of all readings."""
    sha = hashlib.sha256(task.data).hexdigest()
    if isinstance(parsed, str):
        return Done(task.key, sha, (), parsed)
    found: list[ReadArticle] = []
    problem = ""
    for article, read in zip(parsed, islice(reads, len(parsed)), strict=True):
        try:
            if isinstance(read, Exception):
                raise read
            found.append(_packed(article, read))
        except Exception as error:
            problem = problem or _fault(error)
    return Done(task.key, sha, () if problem else tuple(found), problem)


def _fault(error: Exception) -> str:
    return f"could not be annotated: {type(error).__name__}: {error} {_origin(error)}"


def _packed(article: Article, found: Read) -> ReadArticle:
    """Everything that the stages read from one article, packed."""
    read, sentences = found
    mentions: dict[str, int] = {}
    for name in read.names:
        if name.kind == "person" and name.id:
            mentions[name.id] = mentions.get(name.id, 0) + 1
    return ReadArticle(
        id=row_id(article.id),
        article=article,
        spans=pack_spans(read),
        facts=pack_facts(read, _sentence_finder(sentences)),
        trips=len(read.trips),
        mentions=tuple(sorted(mentions.items())),
        places=_named(read, "place"),
        organisations=_named(read, "organisation"),
    )


def _named(read: Annotations, kind: str) -> tuple[Named, ...]:
    """Each place or organisation in each form in which the article prints it."""
    found: set[Named] = set()
    for name in read.names:
        if name.kind == kind and name.id:
            sort = "country" if name.sort == "demonym" else name.sort
            found.add(Named(name.id, " ".join(name.text.split()), name.country or "", sort))
    return tuple(sorted(found))


def _sentence_finder(sentences: Sequence[tuple[int, int]]) -> SentenceOf:
    """Finds the sentence around a span of the body, whose sentences are in order."""
    starts = [start for start, _ in sentences]
    ends = [end for _, end in sentences]

    def sentence(start: int, end: int) -> tuple[int, int]:
        first = max(0, bisect_right(starts, start) - 1)
        last = min(len(ends) - 1, bisect_left(ends, end))
        return min(start, starts[first]), max(end, ends[max(first, last)])

    return sentence


def _origin(error: Exception) -> str:
    """The place in our own code where it went wrong, for a report."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    if trace is None:
        return ""
    name = trace.tb_frame.f_globals.get("__name__", "?")
    return f"(in {name}, line {trace.tb_lineno})"
