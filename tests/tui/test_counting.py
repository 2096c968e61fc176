"""Numbers of things are said as people say them, and only what is known is said."""

import pytest

from store.query.rows import PlaceRow
from tui.counting import counted
from tui.sources.place import in_short


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ((0, "trip"), "0 trips"),
        ((1, "trip"), "1 trip"),
        ((1200, "trip"), "1,200 trips"),
        ((1, "country", "countries"), "1 country"),
        ((2, "country", "countries"), "2 countries"),
    ],
)
def test_counted(asked, said):
    assert counted(*asked) == said


def test_a_city_in_the_menu_does_not_claim_that_nobody_went_there():
    assert in_short(PlaceRow("CN/beijing", "Beijing", "CN", "place", 15, 0)) == (
        "Beijing  CN  named in 15 articles"
    )
    assert in_short(PlaceRow("CN", "China", "CN", "country", 1, 20)) == (
        "China  CN  20 trips, named in 1 article"
    )
