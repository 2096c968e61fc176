"""`entourage trips [OFFICIAL]`: who went where and when; of one official or of all."""

from __future__ import annotations

import argparse
import sqlite3

from store.query.travel import TripFilter, trips_where
from store.query.travel_rows import STATUSES, TripRow
from tui.commands import common, output
from tui.commands.table import stay, table


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The command's own arguments."""
    parser.add_argument("official", nargs="?", metavar="OFFICIAL", help="name, part of it, or id")
    parser.add_argument("--country", metavar="CC", help="only trips to this country")
    parser.add_argument("--since", metavar="DAY", help="2019, 2019-05 or 2019-05-21")
    parser.add_argument("--until", metavar="DAY", help="the same")
    parser.add_argument("--status", choices=STATUSES)
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="with articles and evidence")
    form.add_argument("--csv", action="store_true", help="with the columns of the export")
    output.add_plain(form)
    common.add_store(parser)


def run(args: argparse.Namespace) -> int:
    """Prints the trips, newest first."""
    connection = common.opened(args)
    found = _found(connection, args)
    if args.json:
        from store.export.answers import trip_records

        output.print_json_array(list(trip_records(connection, found)))
    elif args.csv:
        from store.export.csv_files import write_trips

        output.write_utf8()
        write_trips(connection, found, output.Cleaned())
    elif args.plain:
        from store.query.places import country_names
        from tui.commands import spoken

        output.write_plain()
        names = country_names(connection)
        for trip in found:
            print(spoken.trip(trip, names))
    else:
        output.write_plain()
        for line in trip_lines(found, official=True):
            print(line)
    return 0


def trip_lines(trips: list[TripRow], *, official: bool, indent: str = "") -> list[str]:
    """Trips as aligned lines under a heading; `official` puts the traveller in."""
    if not trips:
        return []
    rows = [["when", *(["who", ""] if official else []), "where", "status", "art."]]
    for trip in trips:
        where = trip.country_name + (f": {', '.join(trip.places)}" if trip.places else "")
        who = [trip.name, trip.home] if official else []
        mark = " !" if trip.conflicts else ""
        rows.append(
            [stay(trip.arrived, trip.left), *who, where, trip.status, f"{trip.articles}{mark}"]
        )
    return table(rows, indent=indent, flexible=(1, 3) if official else (1,))


def _found(connection: sqlite3.Connection, args: argparse.Namespace) -> list[TripRow]:
    which = TripFilter(status=args.status or "")
    if args.country or args.since or args.until or args.official is not None:
        # Only who asks for something must wait for the modules that look it up.
        from tui.commands.lookup import country_code, days_of, officials_called

        which = which._replace(
            country=country_code(connection, args.country) if args.country else "",
            since=days_of(connection, args.since)[0] if args.since else "",
            until=days_of(connection, args.until)[1] if args.until else "",
        )
        if args.official is not None:
            called = officials_called(connection, args.official)
            if not called:
                return []
            which = which._replace(officials=tuple(one.id for one in called))
    return list(trips_where(connection, which))
