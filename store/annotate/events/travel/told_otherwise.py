"""The table of readers of visits that no word of travel tells: who was a guest, what honours he had,
who stood at the airport.

by_word.py asks them beside its own. No rule is here.
"""

from __future__ import annotations

from store.annotate.events.leads import May, Reader
from store.annotate.events.meeting.at_the_airport import (
    AIRPORTS,
    may_be_at_airport,
    read_at_airport,
)
from store.annotate.events.travel.called_guest import CALLED, may_be_guest, read_called_guest
from store.annotate.events.travel.found_there import (
    FOUND,
    may_be_found_there,
    read_found_there,
)
from store.annotate.events.travel.heard_there import WHAT, may_have_heard, read_heard_there
from store.annotate.events.travel.hosted_by import HOSTED, may_be_hosted_by, read_hosted_by
from store.annotate.events.travel.hosting import VISITS, may_be_visits_from, read_visits_from
from store.annotate.events.travel.next_in_line import NEXT, may_be_next, read_next
from store.annotate.events.travel.to_and_fro import (
    SHUTTLING,
    SPENT,
    may_be_spent,
    may_shuttle,
    read_shuttle,
    read_spent,
)
from store.annotate.events.travel.tour_edges import IT, may_be_its_edge, read_its_edge
from store.annotate.events.travel.visits_by_that import (
    STANDING_FOR,
    may_be_visit_by_that,
    read_visit_by_that,
)
from store.annotate.events.travel.visits_called_else import (
    CALLED_ELSE,
    PAYING,
    may_be_called_else,
    may_be_paid_visit,
    read_called_else,
    read_paid_visit,
)
from store.annotate.events.travel.welcomes import WELCOMING, may_welcome, read_welcome

TOLD_OTHERWISE: tuple[tuple[frozenset[str], May, Reader], ...] = (
    (AIRPORTS, may_be_at_airport, read_at_airport),
    (CALLED, may_be_guest, read_called_guest),
    (CALLED_ELSE, may_be_called_else, read_called_else),
    (FOUND, may_be_found_there, read_found_there),
    (WHAT, may_have_heard, read_heard_there),
    (HOSTED, may_be_hosted_by, read_hosted_by),
    (PAYING, may_be_paid_visit, read_paid_visit),
    (SHUTTLING, may_shuttle, read_shuttle),
    (SPENT, may_be_spent, read_spent),
    (WELCOMING, may_welcome, read_welcome),
    (NEXT, may_be_next, read_next),
    (IT, may_be_its_edge, read_its_edge),
    (STANDING_FOR, may_be_visit_by_that, read_visit_by_that),
    (VISITS, may_be_visits_from, read_visits_from),
)
"""The words of each reader, its cheap test and the reader."""
