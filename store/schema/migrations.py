"""The steps that lead from an empty file to today's tables, applied in order, each once.

A published step is never changed: a change of the tables is a new step at the end. Row ids of
`article` are in date order (see `store.ids`), so that the newest come without sorting.
"""

from __future__ import annotations

from sqlite_utils import Database, Migrations
from sqlite_utils.db import DescIndex, Table

MIGRATIONS = Migrations("entourage")


def _create(db: Database, name: str, columns: dict[str, type], *, pk: str | None = None) -> Table:
    """A table whose columns are all `not null`; what is unknown is ""."""
    required = [column for column in columns if column != pk]
    table = db.table(name)
    if pk is None:
        table.create(columns, not_null=required)
    else:
        table.create(columns, pk=pk, not_null=required)
    return table


@MIGRATIONS()
def m001_files_and_articles(db: Database) -> None:
    """Which files were read, the articles in them, and what was read from each."""
    _create(db, "meta", {"key": str, "value": str}, pk="key")
    _create(db, "file", {"path": str, "size": int, "mtime_ns": int, "sha": str}, pk="path")
    held = _create(
        db,
        "file_article",
        {"path": str, "article": int, "title": str, "source": str, "url": str},
    )
    held.create_index(["path"])
    held.create_index(["article"])
    _create(
        db,
        "article",
        {
            "id": int,
            "date": str,
            "title": str,
            "source": str,
            "url": str,
            "path": str,
            "trips": int,
            "body": str,
        },
        pk="id",
    )
    db.execute(
        "create virtual table article_text using fts5(title, body, content='article',"
        " content_rowid='id', tokenize='unicode61 remove_diacritics 2', prefix='2 3')"
    )
    _create(db, "reading", {"article": int, "spans": str, "facts": str}, pk="article")
    _create(db, "landmark", {"number": int, "article": int}, pk="number")


@MIGRATIONS()
def m002_names(db: Database) -> None:
    """Places and organisations, and which articles name them."""
    _create(db, "country", {"code": str, "name": str, "search": str}, pk="code")
    _create(
        db,
        "place",
        {"id": str, "name": str, "country": str, "sort": str, "search": str, "articles": int},
        pk="id",
    )
    _create(db, "organisation", {"id": str, "name": str, "search": str, "articles": int}, pk="id")
    for kind in ("place", "organisation"):
        named = _create(db, f"article_{kind}", {"article": int, kind: str, "text": str})
        named.create_index(["article"])
        named.create_index([kind, "article"])


@MIGRATIONS()
def m003_officials(db: Database) -> None:
    """Officials across articles, where each appears, their roles."""
    _create(
        db,
        "official",
        {
            "id": str,
            "name": str,
            "country": str,
            "aliases": str,
            "search": str,
            "role": str,
            "roles": int,
            "trips": int,
            "meetings": int,
            "companions": int,
            "articles": int,
            "first_trip": str,
            "last_trip": str,
            "first_seen": str,
            "last_seen": str,
            "by_hand": int,
        },
        pk="id",
    )
    db.execute("create index idx_official_name on official (name collate nocase, id)")
    appearance = _create(
        db,
        "appearance",
        {"article": int, "local": str, "official": str, "mentions": int, "profile": int},
    )
    appearance.create_index(["article"])
    appearance.create_index(["profile", "article", "local"])
    appearance.create_index(["official", "article"])
    role = _create(
        db,
        "role",
        {
            "id": str,
            "official": str,
            "title": str,
            "organisation": str,
            "country": str,
            "former": int,
            "first": str,
            "last": str,
            "articles": int,
            "search": str,
        },
        pk="id",
    )
    role.create_index(["official"])


@MIGRATIONS()
def m004_trips_and_meetings(db: Database) -> None:
    """Trips and meetings across articles, and what they were read from."""
    trip = _create(
        db,
        "trip",
        {
            "id": str,
            "journey": str,
            "leg": int,
            "official": str,
            "country": str,
            "status": str,
            "status_asof": str,
            "arrived_earliest": str,
            "arrived_latest": str,
            "arrived_phrase": str,
            "left_earliest": str,
            "left_latest": str,
            "left_phrase": str,
            "day": str,
            "until": str,
            "places": str,
            "purpose": str,
            "confidence": str,
            "reasons": str,
            "conflicts": str,
            "articles": int,
            "first_reported": str,
            "last_reported": str,
            "by_hand": int,
        },
        pk="id",
    )
    for column in ("official", "country", "journey"):
        trip.create_index([column])
    trip.create_index([DescIndex("day"), "id"])
    meeting = _create(
        db,
        "meeting",
        {
            "id": str,
            "status": str,
            "earliest": str,
            "latest": str,
            "phrase": str,
            "day": str,
            "place": str,
            "country": str,
            "search": str,
            "articles": int,
            "first_reported": str,
            "last_reported": str,
        },
        pk="id",
    )
    meeting.create_index(["day"])
    for kind, column in (("trip", "companion"), ("meeting", "official")):
        members = _create(db, f"{kind}_{column}", {kind: str, column: str, "rank": int})
        members.create_index([kind])
        members.create_index([column])
        reported = _create(db, f"{kind}_article", {kind: str, "article": int})
        reported.create_index([kind])
        reported.create_index(["article"])
    place = _create(db, "trip_place", {"trip": str, "country": str, "name": str, "search": str})
    place.create_index(["trip"])
    place.create_index(["search"])
    evidence = _create(
        db,
        "evidence",
        {
            "subject": str,
            "article": int,
            "field": str,
            "value": str,
            "start": int,
            "end": int,
            "sentence_start": int,
            "sentence_end": int,
            "rule": str,
        },
    )
    evidence.create_index(["subject"])
    evidence.create_index(["article"])
    candidate = _create(
        db, "candidate", {"id": str, "left": str, "right": str, "reasons": str}, pk="id"
    )
    candidate.create_index(["left"])


@MIGRATIONS()
def m005_hand_made_spans(db: Database) -> None:
    """Mentions of people that were added by hand, or struck out (official "")."""
    change = _create(db, "span_change", {"article": int, "start": int, "end": int, "official": str})
    change.create_index(["article"])


@MIGRATIONS()
def m006_profiles(db: Database) -> None:
    """What `store.link.update` has to remember of the last linking (see `store.build.source`)."""
    profile = _create(
        db, "profile", {"id": int, "key": str, "official": str, "packed": str}, pk="id"
    )
    profile.create_index(["key"], unique=True)
    profile.create_index(["official"])
    block = _create(db, "profile_block", {"block": str, "kind": str, "profile": int})
    block.create_index(["block", "kind", "profile"])
    block.create_index(["profile"])


@MIGRATIONS()
def m007_a_million_articles(db: Database) -> None:
    """What keeps every question quick at a million articles: see `store.query.meaning`.

    Lists are walked by an index that holds all that a row shows, never by the pages of bodies.
    What joins two things is looked up from either side by an index alone.
    """
    for name in (
        "appearance_article",
        "article_place_article",
        "article_organisation_article",
        "trip_official",
        "trip_country",
        "trip_companion_trip",
        "trip_companion_companion",
        "trip_article_trip",
        "trip_article_article",
        "trip_place_trip",
        "trip_place_search",
        "meeting_official_meeting",
        "meeting_official_official",
        "meeting_article_meeting",
        "meeting_article_article",
        "role_official",
        "official_name",
    ):
        db.execute(f"drop index idx_{name}")
    for name, table, columns in (
        ("article_row", "article", "id, date, source, title, trips"),
        ("article_source", "article", "source"),
        ("appearance_article", "appearance", "article, official"),
        ("article_place_article", "article_place", "article, place"),
        ("article_organisation_article", "article_organisation", "article, organisation"),
        ("trip_official", "trip", "official, day desc, id"),
        ("trip_country", "trip", "country, day desc, id"),
        ("trip_home", "trip", "home, day desc, id"),
        ("trip_status", "trip", "status, day desc, id"),
        ("trip_articles", "trip", "articles desc, day desc, id"),
        ("trip_companion_trip", "trip_companion", "trip, companion"),
        ("trip_companion_companion", "trip_companion", "companion, trip"),
        ("trip_article_trip", "trip_article", "trip, article"),
        ("trip_article_article", "trip_article", "article, trip"),
        ("trip_place_trip", "trip_place", "trip, search"),
        ("trip_place_search", "trip_place", "search, trip"),
        ("meeting_country", "meeting", "country"),
        ("meeting_search", "meeting", "search"),
        ("meeting_official_meeting", "meeting_official", "meeting, official"),
        ("meeting_official_official", "meeting_official", "official, meeting"),
        ("meeting_article_meeting", "meeting_article", "meeting, article"),
        ("meeting_article_article", "meeting_article", "article, meeting"),
        ("role_official", "role", "official, search"),
        ("role_search", "role", "search, official"),
        ("official_country", "official", "country"),
        ("official_trips", "official", "trips desc, articles desc, name, id"),
        ("official_last_trip", "official", "last_trip desc, name, id"),
        ("official_articles", "official", "articles desc, name, id"),
    ):
        if name == "trip_home":
            # The traveller's country, so that the trips from a country need no look at officials.
            db.execute("alter table trip add column home text not null default ''")
        db.execute(f"create index idx_{name} on {table} ({columns})")
    # Unique, so that SQLite knows that the trips of one official follow those of another.
    db.execute("create unique index idx_official_name on official (name collate nocase, id)")
    db.execute(
        "create table official_word (word text not null, official text not null,"
        " primary key (word, official)) without rowid"
    )
    db.execute("create index idx_official_word_official on official_word (official)")
    db.execute("create table word (word text primary key) without rowid")
    db.execute(
        "create table tally (kind text not null, name text not null, count integer not null,"
        " primary key (kind, name)) without rowid"
    )
    db.execute("drop table article_text")
    db.execute(
        "create virtual table article_text using fts5(title, body, content='article',"
        " content_rowid='id', tokenize='unicode61 remove_diacritics 2', prefix='1 2 3')"
    )
