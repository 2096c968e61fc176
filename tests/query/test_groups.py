"""Groups of trips on a store: every trip in one group, in the order of the list."""

from __future__ import annotations

import pytest

from store.query.groups import GROUPINGS, SORT_OF, trip_groups
from store.query.language import parse
from store.query.trips import limited_trips, trips

KEY = {
    "country": lambda trip: trip.country,
    "official": lambda trip: trip.official,
}


@pytest.mark.parametrize("by", GROUPINGS)
def test_the_groups_follow_one_another_as_the_list_does(connection, by):
    rows = trips(connection, sort=SORT_OF[by]).window(0, 99)
    groups = trip_groups(connection, by)
    assert sum(group.trips for group in groups) == len(rows)
    at = 0
    for group in groups:
        for trip in rows[at : at + group.trips]:
            if by == "month":
                days = trip.arrived or trip.left
                assert group.id == (days.earliest if days else trip.first_reported)[:7]
            else:
                assert KEY[by](trip) == group.id
        at += group.trips


def test_groups_of_a_limit(connection):
    limit = parse("in:cuba")
    (group,) = trip_groups(connection, "country", limit)
    assert (group.id, group.name) == ("CU", "Cuba")
    assert group.trips == len(limited_trips(connection, limit)) > 0
    assert trip_groups(connection, "country", parse("in:iceland")) == ()
