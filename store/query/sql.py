"""Turns a parsed limit into SQL for articles, trips or officials; values are always parameters.

Only text and parameters are made here; nothing is run. Conditions on who, with, in, from and status
hold together on one and the same trip or meeting: `who:ri in:cuba` are reports of Ri in Cuba, not
articles that name both.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import NamedTuple

from store.folding import fold
from store.ids import HASH_BITS, first_of_day
from store.query.fragments import Sql
from store.query.language import Limit, Term

FROM_TEXT = "select rowid as id from article_text"
TRIP_KEYS = ("who", "with", "in", "from", "status")


class Flags(NamedTuple):
    """The ids that the user has marked; they live in the user's own file, not in the store."""

    starred: tuple[int | str, ...] = ()
    opened: tuple[int | str, ...] = ()


NO_FLAGS = Flags()


def articles_sql(limit: Limit, flags: Flags = NO_FLAGS) -> Sql:
    """A select of the row ids of the articles that the limit lets through, in no order."""
    if limit.empty:
        return Sql("select id from article")
    if all(_only_text(terms) for terms in limit.alternatives):
        match = " OR ".join(f"({_match(terms)})" for terms in limit.alternatives)
        return Sql(f"{FROM_TEXT} where article_text match ?", (match,))
    return _joined([_article_clause(terms, flags) for terms in limit.alternatives], " union ")


def newest_first(limit: Limit, flags: Flags = NO_FLAGS, *, oldest: bool = False) -> Sql:
    """The same in date order. Row ids are in that order, so nothing is sorted for a text alone."""
    select = articles_sql(limit, flags)
    direction = "asc" if oldest else "desc"
    if len(limit.alternatives) <= 1 or " union " not in select.text:
        # "rowid" names the order column in both article and article_text.
        return Sql(f"{select.text} order by rowid {direction}", select.values)
    return Sql(f"select id from ({select.text}) order by id {direction}", select.values)


def trips_sql(limit: Limit, flags: Flags = NO_FLAGS) -> Sql:
    """A condition on `trip` (aliased t)."""
    clauses = [_all([_trip_term(term, flags) for term in terms]) for terms in limit.alternatives]
    return _any(clauses)


def officials_sql(limit: Limit, flags: Flags = NO_FLAGS) -> Sql:
    """A condition on `official` (aliased o)."""
    clauses = [
        _all([_official_term(term, flags) for term in terms]) for terms in limit.alternatives
    ]
    return _any(clauses)


def words_of(limit: Limit) -> list[str]:
    """The words that a hit holds, each once, for showing where; of phrases the first word."""
    return list(
        dict.fromkeys(
            term.value.split()[0]
            for terms in limit.alternatives
            for term in terms
            if _is_text(term) and not term.negative
        )
    )


# --- articles


def _article_clause(terms: tuple[Term, ...], flags: Flags) -> Sql:
    """One alternative as a select whose column is the article's row id."""
    words = [term for term in terms if _is_text(term)]
    match = _match(terms)
    conditions: list[Sql] = []
    if match:
        start = FROM_TEXT
        conditions.append(Sql("article_text match ?", (match,)))
    else:
        start = "select id from article"
        for one in map(_fts, words):
            conditions.append(
                Sql(
                    "rowid not in (select rowid from article_text where article_text match ?)",
                    (one,),
                )
            )
    together = [term for term in terms if term.key in TRIP_KEYS and not term.negative]
    if together:
        conditions.append(_in("rowid", _reports(together)))
    for term in terms:
        if _is_text(term) or (term.key in TRIP_KEYS and not term.negative):
            continue
        condition = (
            _in("rowid", _reports([term])) if term.key in TRIP_KEYS else _article_term(term, flags)
        )
        conditions.append(_not(condition) if term.negative else condition)
    both = _joined(conditions, " and ")
    return Sql(f"{start} where {both.text}", both.values)


def _match(terms: tuple[Term, ...]) -> str:
    """The words of an alternative as one match expression, so that FTS5 itself walks the lists.

    "" where there is no word that must be there: FTS5 can't answer a mere "not".
    """
    wanted = [_fts(term) for term in terms if _is_text(term) and not term.negative]
    unwanted = [_fts(term) for term in terms if _is_text(term) and term.negative]
    match = " AND ".join(wanted)
    if wanted and unwanted:
        match = f"({match}) NOT ({' OR '.join(unwanted)})"
    return match


def _only_text(terms: tuple[Term, ...]) -> bool:
    return bool(_match(terms)) and all(_is_text(term) for term in terms)


def _article_term(term: Term, flags: Flags) -> Sql:
    """A condition on the row id of an article, without its sign."""
    if term.key == "org":
        return Sql(
            "rowid in (select article from article_organisation where organisation in"
            " (select id from organisation where search like ?))",
            (_begun(term.value),),
        )
    if term.key == "role":
        return Sql(
            "rowid in (select article from appearance where official in"
            " (select official from role where search like ?))",
            (_begun(term.value),),
        )
    if term.key == "src":
        return Sql(
            "rowid in (select id from article where source like ? escape '\\')",
            (_containing(term.value),),
        )
    if term.key in ("since", "until", "on"):
        return _row_range(term)
    return {
        "starred": _in_json("rowid", flags.starred),
        "opened": _in_json("rowid", flags.opened),
        "new": _not(_in_json("rowid", flags.opened)),
        "trip": Sql("rowid in (select article from trip_article)"),
        "meeting": Sql("rowid in (select article from meeting_article)"),
        "conflict": Sql(
            "rowid in (select article from trip_article where trip in"
            " (select id from trip where conflicts <> ''))"
        ),
        "single": Sql(
            "rowid in (select article from trip_article where trip in"
            " (select id from trip where articles = 1))"
        ),
    }[term.value]


def _row_range(term: Term) -> Sql:
    """Days as a range of row ids, which are in date order."""
    low = first_of_day(term.first)
    high = first_of_day(term.last) + (1 << HASH_BITS) - 1
    if term.key == "since":
        return Sql("rowid >= ?", (low,))
    if term.key == "until":
        return Sql("rowid <= ?", (high,))
    return Sql("rowid between ? and ?", (low, high))


def _reports(terms: list[Term]) -> Sql:
    """A select of the articles that name or report what the terms say together."""
    keys = {term.key for term in terms}
    if keys <= {"who", "from"}:
        each = [
            Sql(
                f"article in (select article from appearance where official in ({sql.text}))",
                sql.values,
            )
            for sql in map(_officials, terms)
        ]
        both = _joined(each, " and ")
        return Sql(f"select article from appearance where {both.text}", both.values)
    trip = _all([_on_trip(term) for term in terms])
    selects = [
        Sql(
            "select article from trip_article where trip in"
            f" (select t.id from trip t where {trip.text})",
            trip.values,
        )
    ]
    if "status" not in keys:
        meeting = _all([_on_meeting(term) for term in terms])
        selects.append(
            Sql(
                "select article from meeting_article where meeting in"
                f" (select m.id from meeting m where {meeting.text})",
                meeting.values,
            )
        )
    return _joined(selects, " union ")


def _officials(term: Term) -> Sql:
    """A select of the ids of the officials that a who:, with: or from: means."""
    if term.key == "from":
        country = _country(term.value)
        return Sql(f"select id from official where country in ({country.text})", country.values)
    return Sql("select id from official where search like ?", (_begun(term.value),))


def _country(value: str) -> Sql:
    """A select of country codes: the code itself, else the name in whole words, else its start."""
    code, whole, begun = value.upper(), f"% {fold(value)} %", f"% {fold(value)}%"
    return Sql(
        "select code from country where code = ? or search like ? or (search like ? and not"
        " exists (select 1 from country where code = ? or search like ?))",
        (code, whole, begun, code, whole),
    )


def _on_trip(term: Term) -> Sql:
    """A condition on trip t, without the sign."""
    if term.key == "status":
        return Sql("t.status = ?", (term.value,))
    if term.key == "in":
        country = _country(term.value)
        return Sql(
            f"(t.country in ({country.text}) or t.id in"
            " (select trip from trip_place where search like ?))",
            (*country.values, _begun(term.value)),
        )
    officials = _officials(term)
    if term.key == "with":
        return Sql(
            f"t.id in (select trip from trip_companion where companion in ({officials.text}))",
            officials.values,
        )
    return Sql(f"t.official in ({officials.text})", officials.values)


def _on_meeting(term: Term) -> Sql:
    """A condition on meeting m, without the sign."""
    if term.key == "in":
        country = _country(term.value)
        return Sql(
            f"(m.country in ({country.text}) or m.search like ?)",
            (*country.values, _begun(term.value)),
        )
    officials = _officials(term)
    return Sql(
        f"m.id in (select meeting from meeting_official where official in ({officials.text}))",
        officials.values,
    )


# --- trips


def _trip_term(term: Term, flags: Flags) -> Sql:
    condition = _on_trip(term) if term.key in TRIP_KEYS else _trip_other(term, flags)
    return _not(condition) if term.negative else condition


def _trip_other(term: Term, flags: Flags) -> Sql:
    if _is_text(term):
        named = Term("who", term.value)
        who, where = _on_trip(named), _on_trip(Term("in", term.value))
        purpose = Sql("t.purpose like ? escape '\\'", (_containing(term.value),))
        return _any([who, where, purpose])
    if term.key == "since":
        # A trip counts from `since` on if it may still have been going on then.
        return Sql("t.until >= ?", (term.first,))
    if term.key == "until":
        return Sql("t.day <= ?", (term.last,))
    if term.key == "on":
        return Sql("(t.until >= ? and t.day <= ?)", (term.first, term.last))
    if term.key == "role":
        return Sql(
            "t.official in (select official from role where search like ?)", (_begun(term.value),)
        )
    if term.key in ("org", "src"):
        article = _article_term(term, flags)
        return Sql(
            "t.id in (select trip from trip_article where article in"
            f" (select id from article where {article.text}))",
            article.values,
        )
    return {
        "starred": _in_json("t.id", flags.starred),
        "opened": _in_json("t.id", flags.opened),
        "new": _not(_in_json("t.id", flags.opened)),
        "trip": Sql("1"),
        "meeting": Sql(
            "t.id in (select ta.trip from trip_article ta join meeting_article ma"
            " on ma.article = ta.article join meeting_official mo on mo.meeting = ma.meeting"
            " where mo.official = t.official)"
        ),
        "conflict": Sql("t.conflicts <> ''"),
        "single": Sql("t.articles = 1"),
    }[term.value]


# --- officials


def _official_term(term: Term, flags: Flags) -> Sql:
    condition = _official_other(term, flags)
    return _not(condition) if term.negative else condition


def _official_other(term: Term, flags: Flags) -> Sql:
    if _is_text(term) or term.key == "who":
        return Sql("o.search like ?", (_begun(term.value),))
    if term.key == "from":
        country = _country(term.value)
        return Sql(f"o.country in ({country.text})", country.values)
    if term.key == "role":
        return Sql("o.id in (select official from role where search like ?)", (_begun(term.value),))
    if term.key in ("org", "src"):
        article = _article_term(term, flags)
        return Sql(
            "o.id in (select official from appearance where article in"
            f" (select id from article where {article.text}))",
            article.values,
        )
    if term.key == "is":
        return {
            "starred": _in_json("o.id", flags.starred),
            "opened": _in_json("o.id", flags.opened),
            "new": _not(_in_json("o.id", flags.opened)),
            "trip": Sql("o.trips > 0"),
            "meeting": Sql("o.meetings > 0"),
            "conflict": Sql("o.id in (select official from trip where conflicts <> '')"),
            "single": Sql("o.articles = 1"),
        }[term.value]
    trip = _trip_term(term._replace(negative=False), flags)
    return Sql(f"o.id in (select t.official from trip t where {trip.text})", trip.values)


# --- small pieces


def _is_text(term: Term) -> bool:
    return term.key in ("word", "phrase")


def _fts(term: Term) -> str:
    """A word or phrase as an FTS5 string: quoted, so that nothing in it is an operator."""
    quoted = '"' + term.value.replace('"', '""') + '"'
    return quoted if term.key == "phrase" else quoted + " *"


def _begun(value: str) -> str:
    """A LIKE pattern for a name with a word that begins so; folding leaves no wildcard in it."""
    return f"% {fold(value)}%"


def _containing(value: str) -> str:
    escaped = value.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return f"%{escaped}%"


def _in(column: str, select: Sql) -> Sql:
    return Sql(f"{column} in ({select.text})", select.values)


def _in_json(column: str, ids: Iterable[int | str]) -> Sql:
    return Sql(f"{column} in (select value from json_each(?))", (json.dumps(list(ids)),))


def _not(condition: Sql) -> Sql:
    return Sql(f"not ({condition.text})", condition.values)


def _joined(parts: list[Sql], word: str) -> Sql:
    values: tuple[object, ...] = ()
    for part in parts:
        values += part.values
    return Sql(word.join(part.text for part in parts), values)


def _all(parts: list[Sql]) -> Sql:
    return _joined(parts, " and ") if parts else Sql("1")


def _any(parts: list[Sql]) -> Sql:
    if not parts:
        return Sql("1")
    joined = _joined([Sql(f"({part.text})", part.values) for part in parts], " or ")
    return Sql(f"({joined.text})", joined.values)
