"""`entourage decide VERB …`: puts right by hand what was read wrong, once and for every rebuild.

Each verb adds a line to `decisions.jsonl` beside the corpus; the next `entourage build` follows it.
An official is given by name or id, one mention of a person by TEXT@ARTICLE, a span by
START-END@ARTICLE, a trip by its id (`entourage trips --json`).
"""

from __future__ import annotations

import argparse
import sqlite3
from typing import TYPE_CHECKING

from store.paths import default_path
from tui.commands import common, output
from tui.commands.output import CommandError, UsageError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from store.link.decisions import Decision, Kind, MentionKey, PersonRef
    from tui.deciding import Desk, Made

STATUSES = ("planned", "ongoing", "completed", "cancelled")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The verbs and their arguments."""
    common.add_store(parser)
    parser.add_argument("--by", metavar="NAME", help="who decides (default: the login name)")
    parser.add_argument("--decisions", metavar="FILE", help="the file to add the decision to")
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="VERB")
    for verb, text in (
        ("same", "two officials are one person"),
        ("different", "two officials, or a mention and the rest of an official, are two people"),
        ("unsure", "nobody can tell; the pair stays on the review list, marked"),
    ):
        one = verbs.add_parser(verb, help=text)
        one.add_argument("official", metavar="A")
        one.add_argument("other", metavar="B")
    one = verbs.add_parser("rename", help="the name to show for an official")
    one.add_argument("official", metavar="OFFICIAL")
    one.add_argument("value", metavar="NAME")
    one = verbs.add_parser("add-role", help="an office that no article was read to give")
    one.add_argument("official", metavar="OFFICIAL")
    one.add_argument("value", metavar="TITLE")
    one.add_argument("--country", metavar="CC")
    one.add_argument("--organisation", metavar="NAME")
    one.add_argument("--former", action="store_const", const="yes")
    one = verbs.add_parser("drop-role", help="an office that is not this official's")
    one.add_argument("official", metavar="OFFICIAL")
    one.add_argument("value", metavar="TITLE")
    one = verbs.add_parser("person", help="a span of an article is a person's name")
    one.add_argument("span", metavar="START-END@ARTICLE")
    one.add_argument("--country", metavar="CC", default="")
    one = verbs.add_parser("not-person", help="a span or mention is no person")
    one.add_argument("span", metavar="SPAN")
    one = verbs.add_parser("drop-trip", help="there was no such trip")
    one.add_argument("trip", metavar="TRIP")
    one = verbs.add_parser("add-trip", help="a trip that was not read")
    one.add_argument("official", metavar="OFFICIAL")
    one.add_argument("country", metavar="CC")
    one.add_argument("--status", choices=STATUSES, default="completed")
    one.add_argument("--evidence", metavar="START-END@ARTICLE", help="where the text says so")
    _add_trip_fields(one)
    one = verbs.add_parser("change-trip", help='sets fields of a trip; "" empties one')
    one.add_argument("trip", metavar="TRIP")
    one.add_argument("--country", metavar="CC")
    _add_trip_fields(one)
    one = verbs.add_parser("status", help="the status of a trip")
    one.add_argument("trip", metavar="TRIP")
    one.add_argument("value", choices=STATUSES)
    for verb, text in (
        ("same-trip", "two trips are one"),
        ("different-trip", "two reports that were joined are two trips"),
    ):
        one = verbs.add_parser(verb, help=text)
        one.add_argument("trip", metavar="TRIP")
        one.add_argument("other", metavar="TRIP")
    one = verbs.add_parser("undo", help="takes back a decision (default: the last)")
    one.add_argument("id", metavar="ID", nargs="?", default="")
    one = verbs.add_parser("log", help="all decisions, the last one last")
    one.add_argument("--json", action="store_true")


def _add_trip_fields(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--arrived", metavar="DAY", help="DAY or DAY..DAY")
    parser.add_argument("--left", metavar="DAY", help="DAY or DAY..DAY")
    parser.add_argument("--places", metavar="NAMES", help='"Havana; Varadero"')
    parser.add_argument("--purpose", metavar="TEXT")


def run(args: argparse.Namespace) -> int:
    """Makes the decision and says how to undo it."""
    from pathlib import Path

    from tui.deciding import Desk, RefusedError

    connection = common.opened(args)
    output.write_plain()
    desk = Desk(
        connection,
        args.store or default_path(),
        by=args.by,
        path=Path(args.decisions) if args.decisions else None,
    )
    try:
        if args.verb == "log":
            return _log(desk.file(), args.json)
        made = _decide(connection, desk, args)
    except RefusedError as error:
        raise CommandError(str(error)) from error
    print(output.clean(f"{made.id} {describe(made.decision)}"))
    output.say(f"in {made.path}; `entourage build` follows it, `decide undo {made.id}` undoes it")
    return 0


def _decide(connection: sqlite3.Connection, desk: Desk, args: argparse.Namespace) -> Made:
    if args.verb in ("same", "different", "unsure"):
        return desk.about_two(
            args.verb, _someone(connection, args.official), _someone(connection, args.other)
        )
    if args.verb in ("rename", "add-role", "drop-role"):
        kind = _KINDS.get(args.verb, args.verb)
        changes = _given(args, ("country", "organisation", "former"))
        return desk.about_person(kind, _official(connection, args.official), args.value, changes)
    if args.verb in ("person", "not-person"):
        span = _span(connection, args.span, named=args.verb == "not-person")
        return desk.about_span(_KINDS[args.verb], span, getattr(args, "country", ""))
    if args.verb == "add-trip":
        evidence = [_span(connection, args.evidence, named=False)] if args.evidence else []
        changes = _trip_fields(args) | {"status": args.status}
        official = _official(connection, args.official)
        return desk.add_trip(official, _country(connection, args.country), changes, evidence)
    if args.verb == "undo":
        return desk.take_back(args.id)
    changes = {}
    if args.verb == "change-trip":
        changes = _trip_fields(args)
        if args.country:
            changes["country"] = _country(connection, args.country)
        if not changes:
            raise UsageError("say what to change: --arrived, --left, --places, …")
    return desk.about_trip(
        _KINDS[args.verb],
        args.trip,
        other=getattr(args, "other", ""),
        value=getattr(args, "value", ""),
        changes=changes,
    )


_KINDS: dict[str, Kind] = {
    "rename": "rename",
    "add-role": "role-add",
    "drop-role": "role-drop",
    "person": "span-add",
    "not-person": "span-drop",
    "drop-trip": "trip-drop",
    "change-trip": "trip-change",
    "status": "trip-status",
    "same-trip": "trip-same",
    "different-trip": "trip-different",
}


def _given(args: argparse.Namespace, names: tuple[str, ...]) -> dict[str, str]:
    return {name: value for name in names if (value := getattr(args, name, None)) is not None}


def _trip_fields(args: argparse.Namespace) -> dict[str, str]:
    """The fields that were given; days are checked, since the next build could only drop them."""
    import datetime as dt

    changes = _given(args, ("arrived", "left", "places", "purpose"))
    for name in ("arrived", "left"):
        days = changes.get(name, "").split("..")
        try:
            known = [dt.date.fromisoformat(day) for day in days if day or len(days) > 1]
        except ValueError:
            raise UsageError(f"--{name}: not a day or DAY..DAY: {changes[name]!r}") from None
        if len(known) > 2 or known != sorted(known):
            raise UsageError(f"--{name}: the first day comes first: {changes[name]!r}")
    return changes


def _country(connection: sqlite3.Connection, text: str) -> str:
    from tui.commands.lookup import country_code

    return country_code(connection, text)


def _official(connection: sqlite3.Connection, name: str) -> str:
    """The id of the one official who answers to a name."""
    from tui.commands.lookup import officials_called

    found = officials_called(connection, name)
    if not found:
        raise CommandError(f"nobody to decide about: {name!r}")
    if len(found) > 1:
        ids = ", ".join(one.id for one in found[:5])
        raise UsageError(f"{len(found)} officials answer to {name!r}: use an id ({ids})")
    return found[0].id


def _someone(connection: sqlite3.Connection, text: str) -> str | MentionKey:
    """An official's id, or one mention where the text is TEXT@ARTICLE."""
    if "@" in text:
        return _span(connection, text, named=True)
    return _official(connection, text)


def _span(connection: sqlite3.Connection, text: str, *, named: bool) -> MentionKey:
    """The span of START-END@ARTICLE, or with `named` also the first mention of TEXT@ARTICLE."""
    from store.query.articles import article_id
    from store.query.targets import article_mentions, span_of
    from tui.deciding import mention_key

    what, _, key = text.rpartition("@")
    article = article_id(connection, key)
    if article is None:
        raise UsageError(f"no article {key!r}")
    start, dash, end = what.partition("-")
    if dash and start.isdecimal() and end.isdecimal():
        span = span_of(connection, article, int(start), int(end))
        if span is None:
            raise UsageError(f"the article has no span {what}")
        return mention_key(span)
    if not named:
        raise UsageError(f"not START-END@ARTICLE: {text!r}")
    for mention, _ in article_mentions(connection, article):
        if mention.text == what:
            return mention_key(mention)
    raise UsageError(f"the article has no person {what!r}")


def _log(path: Path, as_json: bool) -> int:
    from store.link.decisions import to_json
    from store.link.logbook import read_decisions

    decisions = read_decisions(path)
    if as_json:
        output.print_json_array(
            [
                {"id": one.id, "standing": one.id not in decisions.undone} | to_json(one)
                for one in decisions.entries
            ]
        )
    else:
        for one in decisions.entries:
            undone = " (undone)" if one.id in decisions.undone else ""
            print(output.clean(f"{one.id} {one.at} {one.by}: {describe(one)}{undone}"))
    for problem in decisions.problems:
        output.say(f"entourage: {problem}")
    return 0


def by_id(person: PersonRef) -> str:
    """A person by the id that they had when it was decided, or by the one mention that is meant."""
    if person.slug:
        return person.slug
    mention = person.mentions[0]
    return f"{mention.text!r} in {mention.article}"


def by_name(person: PersonRef) -> str:
    """A person by the fullest name that the articles print, with the number of a namesake's id."""
    if not person.slug or not person.mentions:
        return by_id(person)
    name = max((mention.text for mention in person.mentions), key=len)
    number = person.slug.rpartition("-")[2]
    return " ".join(name.split()) + (f" ({number})" if number.isdecimal() else "")


def describe(decision: Decision, who: Callable[[PersonRef], str] = by_id) -> str:
    """A decision on one line."""
    words: list[str] = [decision.kind]
    words += [who(one) for one in (decision.person, decision.other) if one is not None]
    for trip in (decision.trip, decision.other_trip):
        if trip is not None:
            days = "..".join(dict.fromkeys(day for day in (trip.earliest, trip.latest) if day))
            words.append(" ".join(filter(None, (who(trip.person), trip.country, days))))
    if decision.span is not None:
        words.append(f"{decision.span.text!r} in {decision.span.article}")
    words += [decision.value] if decision.value else []
    words += [f"{name}={value}" for name, value in decision.changes]
    words += [decision.undoes] if decision.undoes else []
    return " · ".join(words)
