"""`entourage official NAME`: who that is: roles, trips, meetings, companions, articles."""

from __future__ import annotations

import argparse
import sqlite3

from store.query.rows import OfficialPage, OfficialRow, RoleRow
from store.query.who import official
from tui.commands import common, lookup, output
from tui.commands.table import one_day, table
from tui.commands.trips import trip_lines
from tui.counting import counted

MOST_COMPANIONS = 12


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The command's own arguments."""
    parser.add_argument("name", metavar="NAME", help="name, part of it, or id")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="all who answer to the name")
    output.add_plain(form)
    common.add_store(parser)


def run(args: argparse.Namespace) -> int:
    """Prints the official; where several answer to the name, a list of them."""
    connection = common.opened(args)
    found = lookup.officials_called(connection, args.name)
    if args.json:
        from store.export.answers import official_record

        pages = [official(connection, one.id) for one in found]
        output.print_json_array([official_record(connection, page) for page in pages if page])
        return 0
    output.write_plain()
    if args.plain:
        for line in _plain_lines(connection, found):
            print(line)
        return 0
    if len(found) > 1:
        output.say(f"{len(found)} officials answer to {args.name!r}:")
        for line in _list_lines(found):
            print(line)
        return 0
    for one in found:
        page = official(connection, one.id)
        if page is not None:
            for line in _page_lines(page):
                print(line)
    return 0


def _plain_lines(connection: sqlite3.Connection, found: tuple[OfficialRow, ...]) -> list[str]:
    """As `run` prints them, but in words."""
    from store.query.places import country_names
    from tui.commands import spoken

    names = country_names(connection)
    if len(found) > 1:
        return [spoken.in_list(one, names) for one in found]
    pages = [official(connection, one.id) for one in found]
    return [line for page in pages if page is not None for line in spoken.official(page, names)]


def _list_lines(found: tuple[OfficialRow, ...]) -> list[str]:
    return table(
        [
            [one.name, one.country or "-", one.role or "-", counted(one.trips, "trip"), one.id]
            for one in found
        ],
        flexible=(0, 2),
    )


def _page_lines(page: OfficialPage) -> list[str]:
    one = page.official
    lines = [output.clean(f"{one.name} ({one.country})" if one.country else one.name)]
    if page.aliases:
        lines.append(output.clean(f"also {', '.join(page.aliases)}"))
    lines.append(f"{counted(one.articles, 'article')}, {one.first_seen}..{one.last_seen}")
    if page.roles:
        lines += ["", "roles"]
        lines += table([_role(role) for role in page.roles], indent="  ", flexible=(1,))
    if page.trips:
        lines += ["", "trips", *trip_lines(list(page.trips), official=False, indent="  ")]
    if page.meetings:
        lines += ["", "meetings"]
        rows = []
        for meeting in page.meetings:
            others = ", ".join(person.name for person in meeting.people if person.id != one.id)
            rows.append([one_day(meeting.date), others, meeting.place or "-", meeting.status])
        lines += table(rows, indent="  ", flexible=(1, 2))
    if page.companions:
        lines += ["", "companions"]
        lines += table(
            [
                [
                    other.name,
                    other.country or "-",
                    counted(other.trips, "trip"),
                    counted(other.meetings, "meeting"),
                ]
                for other in page.companions[:MOST_COMPANIONS]
            ],
            indent="  ",
            flexible=(0,),
        )
        more = len(page.companions) - MOST_COMPANIONS
        if more > 0:
            lines.append(f"  and {more} more")
    return lines


def _role(role: RoleRow) -> list[str]:
    when = role.first if role.first == role.last else f"{role.first}..{role.last}"
    return [when, f"former {role.title}" if role.former else role.title]
