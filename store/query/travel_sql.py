"""What who:, with:, in:, from: and status: ask of one trip (aliased t) or meeting (aliased m).

They hold together on one and the same trip or meeting, which is known already where they are asked:
a "+" keeps SQLite from looking up each of many values instead. Values are always parameters;
nothing is run here but the looking up of names.
"""

from __future__ import annotations

from store.query.fragments import Sql, listed
from store.query.language import Term
from store.query.meaning import Meaning, begun


def official_is(meaning: Meaning, column: str, term: Term) -> Sql:
    """Whether a column holds the id of one of those that a who:, with: or from: means."""
    if term.key == "from":
        country = listed("+n.country", meaning.countries(term.value))
        return Sql(
            f"exists (select 1 from official n where n.id = {column} and {country.text})",
            country.values,
        )
    ids = meaning.officials(term.value)
    if ids is not None:
        return listed(f"+{column}", ids)
    return Sql(
        f"exists (select 1 from official n where n.id = {column} and n.search like ?)",
        (begun(term.value),),
    )


def on_trip(meaning: Meaning, term: Term) -> Sql:
    """A condition on trip t, without the sign."""
    if term.key == "status":
        return Sql("+t.status = ?", (term.value,))
    if term.key == "from":
        return listed("+t.home", meaning.countries(term.value))
    if term.key == "in":
        country = listed("+t.country", meaning.countries(term.value))
        stop = listed("+s.search", meaning.stops(term.value))
        return Sql(
            f"({country.text} or exists (select 1 from trip_place s where s.trip = t.id"
            f" and {stop.text}))",
            (*country.values, *stop.values),
        )
    if term.key == "with":
        who = official_is(meaning, "c.companion", term)
        return Sql(
            f"exists (select 1 from trip_companion c where c.trip = t.id and {who.text})",
            who.values,
        )
    return official_is(meaning, "t.official", term)


def on_meeting(meaning: Meaning, term: Term) -> Sql:
    """A condition on meeting m, without the sign."""
    if term.key == "in":
        country = listed("+m.country", meaning.countries(term.value))
        return Sql(f"({country.text} or m.search like ?)", (*country.values, begun(term.value)))
    who = official_is(meaning, "c.official", term)
    return Sql(
        f"exists (select 1 from meeting_official c where c.meeting = m.id and {who.text})",
        who.values,
    )
