"""Turns a parsed limit into conditions on trips or officials; values are always parameters.

Only text and parameters are made here; nothing is run but the looking up of names. Articles have a
module of their own, `store.query.article_sql`.
"""

from __future__ import annotations

from typing import NamedTuple

from store.query.fragments import Sql, all_of, any_of, listed, negated
from store.query.language import Limit, Term
from store.query.meaning import Meaning, begun, containing
from store.query.travel_sql import on_trip

TRIP_KEYS = ("who", "with", "in", "from", "status")


class Flags(NamedTuple):
    """The ids that the user has marked; they live in the user's own file, not in the store."""

    starred: tuple[int | str, ...] = ()
    opened: tuple[int | str, ...] = ()


NO_FLAGS = Flags()


def trips_sql(meaning: Meaning, limit: Limit, flags: Flags = NO_FLAGS) -> Sql:
    """A condition on `trip` (aliased t)."""
    return any_of(
        [
            all_of([_trip_term(meaning, term, flags) for term in terms])
            for terms in limit.alternatives
        ]
    )


def few_trips(meaning: Meaning, limit: Limit) -> list[Sql] | None:
    """Selects of the row ids of all trips of a limit, perhaps of more, by an index; None without.

    Of the names of a limit without "or", that of an official before that of a country or place.
    """
    if len(limit.alternatives) != 1:
        return None
    terms = [term for term in limit.alternatives[0] if not term.negative]
    for term in terms:
        if term.key in ("who", "with"):
            officials = meaning.officials(term.value)
            if officials is not None:
                held = listed("t.official" if term.key == "who" else "c.companion", officials)
                tables = "trip t"
                if term.key == "with":
                    tables = "trip_companion c join trip t on t.id = c.trip"
                return [Sql(f"select t.rowid from {tables} where {held.text}", held.values)]
    for term in terms:
        if term.key == "in":
            country = listed("t.country", meaning.countries(term.value))
            stop = listed("s.search", meaning.stops(term.value))
            return [
                Sql(f"select t.rowid from trip t where {country.text}", country.values),
                Sql(
                    "select t.rowid from trip_place s join trip t on t.id = s.trip"
                    f" where {stop.text}",
                    stop.values,
                ),
            ]
    return None


def officials_sql(meaning: Meaning, limit: Limit, flags: Flags = NO_FLAGS) -> Sql:
    """A condition on `official` (aliased o)."""
    return any_of(
        [
            all_of([_official_term(meaning, term, flags) for term in terms])
            for terms in limit.alternatives
        ]
    )


def words_of(limit: Limit) -> list[str]:
    """The words that a hit holds, each once, for showing where; of phrases the first word."""
    return list(
        dict.fromkeys(
            term.value.split()[0]
            for terms in limit.alternatives
            for term in terms
            if term.is_text and not term.negative
        )
    )


def _told_in(meaning: Meaning, term: Term, table: str, own: str) -> Sql:
    """That some article which tells of a row (`table` aliased x joins the two by `own`) names an
    organisation or comes from a source."""
    if term.key == "org":
        joined = "article_organisation g on g.article = x.article"
        held = listed("+g.organisation", meaning.organisations(term.value))
    else:
        joined = "article z on z.id = x.article"
        held = listed("+z.source", meaning.sources(term.value))
    return Sql(
        f"exists (select 1 from {table} x join {joined} where {own} and {held.text})", held.values
    )


# --- trips


def _trip_term(meaning: Meaning, term: Term, flags: Flags) -> Sql:
    condition = (
        on_trip(meaning, term) if term.key in TRIP_KEYS else _trip_other(meaning, term, flags)
    )
    return negated(condition) if term.negative else condition


def _trip_other(meaning: Meaning, term: Term, flags: Flags) -> Sql:
    if term.is_text:
        who, where = (on_trip(meaning, Term(key, term.value)) for key in ("who", "in"))
        purpose = Sql("t.purpose like ? escape '\\'", (containing(term.value),))
        return any_of([who, where, purpose])
    if term.key == "since":
        # A trip counts from `since` on if it may still have been going on then.
        return Sql("t.until >= ?", (term.first,))
    if term.key == "until":
        return Sql("t.day <= ?", (term.last,))
    if term.key == "on":
        return Sql("(t.until >= ? and t.day <= ?)", (term.first, term.last))
    if term.key == "role":
        return _holds(meaning, "t.official", term)
    if term.key in ("org", "src"):
        return _told_in(meaning, term, "trip_article", "x.trip = t.id")
    return {
        "starred": listed("t.id", flags.starred),
        "opened": listed("t.id", flags.opened),
        "new": negated(listed("t.id", flags.opened)),
        "trip": Sql("1"),
        "meeting": Sql(
            "exists (select 1 from trip_article x join meeting_article y on y.article = x.article"
            " join meeting_official c on c.meeting = y.meeting"
            " where x.trip = t.id and c.official = t.official)"
        ),
        "conflict": Sql("t.conflicts <> ''"),
        "single": Sql("t.articles = 1"),
    }[term.value]


def _holds(meaning: Meaning, column: str, term: Term) -> Sql:
    """Whether the official of a column holds an office that a role: means."""
    held = listed("+r.search", meaning.offices(term.value))
    return Sql(
        f"exists (select 1 from role r where r.official = {column} and {held.text})", held.values
    )


# --- officials


def _official_term(meaning: Meaning, term: Term, flags: Flags) -> Sql:
    condition = _official_other(meaning, term, flags)
    return negated(condition) if term.negative else condition


def _official_other(meaning: Meaning, term: Term, flags: Flags) -> Sql:
    if term.is_text or term.key == "who":
        ids = meaning.officials(term.value)
        return Sql("o.search like ?", (begun(term.value),)) if ids is None else listed("o.id", ids)
    if term.key == "from":
        return listed("+o.country", meaning.countries(term.value))
    if term.key == "role":
        return _holds(meaning, "o.id", term)
    if term.key in ("org", "src"):
        return _told_in(meaning, term, "appearance", "x.official = o.id")
    if term.key == "is":
        return {
            "starred": listed("o.id", flags.starred),
            "opened": listed("o.id", flags.opened),
            "new": negated(listed("o.id", flags.opened)),
            "trip": Sql("o.trips > 0"),
            "meeting": Sql("o.meetings > 0"),
            "conflict": Sql(
                "exists (select 1 from trip t where t.official = o.id and t.conflicts <> '')"
            ),
            "single": Sql("o.articles = 1"),
        }[term.value]
    trip = _trip_term(meaning, term._replace(negative=False), flags)
    return Sql(
        f"exists (select 1 from trip t where t.official = o.id and {trip.text})", trip.values
    )
