"""`entourage why FILE…`: which rule gave each value, with the text that it matched."""

from __future__ import annotations

import argparse

from store.model import Annotations, Article, Firing
from tui.commands import common, output
from tui.commands.annotate import readings

LONGEST_MATCH = 60


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The command's own arguments."""
    parser.add_argument("files", nargs="+", metavar="FILE", help="articles to explain")
    common.add_words(parser)


def run(args: argparse.Namespace) -> int:
    """Prints a line for each rule that fired; 1 if any file could not be read."""
    output.write_plain()
    status = 0
    for path, read in readings(args.files, common.words_of(args)):
        if isinstance(read, str):
            output.say(f"entourage: {path}: {read}")
            status = 1
            continue
        article, annotations = read
        print(output.clean(f"{article.path}: {article.date} {article.title}"))
        for firing in firings(annotations):
            print("  " + _line(article, firing))
    return status


def firings(read: Annotations) -> list[Firing]:
    """The trace and the rules that the values themselves name, in text order, each once."""
    found = set(read.trace)
    for name in read.names:
        if name.rule:
            found.add(Firing(name.kind, name.rule, name.start, name.end, name.id or "?"))
    for time in read.times:
        if time.rule:
            found.add(Firing("time", time.rule, time.start, time.end, time.value))
    for official in read.officials:
        for role in official.roles:
            if role.rule:
                value = f"{official.id}: {role.title}"
                found.add(Firing("role", role.rule, role.start, role.end, value))
    for trip in read.trips:
        for piece in trip.evidence:
            if piece.rule:
                value = f"{trip.official} > {trip.country} {piece.field}".rstrip()
                found.add(Firing("trip", piece.rule, piece.start, piece.end, value))
    for meeting in read.meetings:
        for piece in meeting.evidence:
            if piece.rule:
                value = " + ".join(meeting.officials)
                found.add(Firing("meeting", piece.rule, piece.start, piece.end, value))
    return sorted(found, key=lambda one: (one.start, one.end, one.stage, one.rule, one.value))


def _line(article: Article, firing: Firing) -> str:
    match = " ".join(article.body[firing.start : firing.end].split())
    if len(match) > LONGEST_MATCH:
        match = match[: LONGEST_MATCH - 1] + "…"
    where = f"{firing.start}-{firing.end}"
    return output.clean(f"{where:>11}  {firing.rule:<32} {firing.value}  “{match}”")
