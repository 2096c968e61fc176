"""`entourage annotate FILE… --json`: what is read from articles, without a store."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from pathlib import Path

from store.model import Annotations, Article
from tui.commands import common, output
from tui.commands.output import CommandError


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The command's own arguments."""
    parser.add_argument("files", nargs="+", metavar="FILE", help="articles to read")
    parser.add_argument("--json", action="store_true", help="one JSON object a line and a file")
    common.add_words(parser)


def run(args: argparse.Namespace) -> int:
    """Prints what was read; 1 if any file could not be read."""
    from store.annotate.facts import facts
    from store.export.records import annotation_record

    if args.json:
        output.write_utf8()
    else:
        output.write_plain()
    status = 0
    for path, read in readings(args.files, common.words_of(args)):
        if isinstance(read, str):
            status = 1
            output.say(f"entourage: {path}: {read}")
            if args.json:
                output.print_json_line({"path": path, "error": read})
        elif args.json:
            output.print_json_line(annotation_record(*read))
        else:
            article, annotations = read
            print(output.clean(f"{article.date} {article.title}"))
            for fact in facts(annotations):
                print("  " + output.clean(fact))
    return status


def readings(
    paths: list[str], words: Path | None
) -> Iterator[tuple[str, tuple[Article, Annotations] | str]]:
    """Each article of each file with what was read from it, or what is wrong with the file."""
    from store.collecting import collect_seldom

    collect_seldom()  # the rules and dictionaries that are loaded now stay to the end
    from store.annotate.lexicon import DictionaryError, load_lexicon
    from store.annotate.pipeline import TOGETHER
    from store.readers import UnreadableError, read_file

    try:
        load_lexicon(words)
    except DictionaryError as error:
        raise CommandError(str(error)) from error
    collect_seldom()
    waiting: list[tuple[str, Article]] = []
    size = 0
    for path in paths:
        try:
            articles = read_file(path)
        except UnreadableError as error:
            yield from _read_all(waiting, words)
            waiting, size = [], 0
            yield path, str(error)
            continue
        waiting += ((path, article) for article in articles)
        size += sum(len(article.body) for article in articles)
        if size > TOGETHER:
            yield from _read_all(waiting, words)
            waiting, size = [], 0
    yield from _read_all(waiting, words)


def _read_all(
    waiting: Sequence[tuple[str, Article]], words: Path | None
) -> Iterator[tuple[str, tuple[Article, Annotations] | str]]:
    """What was read from some files' articles, or the fault that one met."""
    from store.annotate.pipeline import annotate_all

    found = annotate_all([article for _, article in waiting], words)
    for (path, article), read in zip(waiting, found, strict=True):
        if isinstance(read, Exception):
            yield path, f"could not be annotated: {type(read).__name__}: {read}"
        else:
            yield path, (article, read.annotations)
