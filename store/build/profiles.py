"""Keeps in the store what linking must remember to take in a few articles more: profiles, blocks.

What they mean is told in `store.link.profiles`; here they are only put away and fetched again.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping
from functools import lru_cache

from store.ids import row_id
from store.link.offices import Office
from store.link.profiles import Profile, blocks_of
from store.link.records import Member

ASKS, ANSWERS, HINTS = "a", "b", "h"
"""Kinds of blocks. What a profile holds is answered for as well."""


def write_profiles(db: sqlite3.Connection, profiles: Mapping[Member, Profile]) -> None:
    """Notes the profile of each of these people of articles; new profiles with their blocks."""
    numbers: dict[str, int] = {}
    for (article, local), profile in profiles.items():
        if profile.key not in numbers:
            row = db.execute("select id from profile where key = ?", (profile.key,)).fetchone()
            numbers[profile.key] = row[0] if row else _add(db, profile)
        db.execute(
            "update appearance set profile = ? where article = ? and local = ?",
            (numbers[profile.key], row_id(article), local),
        )


def place_profiles(db: sqlite3.Connection, official_of: Iterable[tuple[str, str]]) -> None:
    """Notes which official each profile, by its key, is."""
    db.executemany(
        "update profile set official = ? where key = ?",
        ((official, key) for key, official in official_of),
    )


def clear_profiles(db: sqlite3.Connection) -> None:
    """Forgets all profiles."""
    db.execute("delete from profile")
    db.execute("delete from profile_block")
    db.execute("update appearance set profile = 0")


def drop_unseen(db: sqlite3.Connection, profiles: Iterable[int]) -> None:
    """Forgets those of these profiles that no article shows any more."""
    for number in profiles:
        seen = db.execute("select 1 from appearance where profile = ? limit 1", (number,))
        if seen.fetchone() is None:
            db.execute("delete from profile where id = ?", (number,))
            db.execute("delete from profile_block where profile = ?", (number,))


@lru_cache(maxsize=65_536)
def stored_profile(key: str, packed: str) -> Profile:
    """A profile as it was when it was stored."""
    name, forms, country, sure, offices = json.loads(packed)
    return Profile(
        key=key,
        name=name,
        forms=tuple(forms),
        country=country,
        sure=sure,
        offices=frozenset(Office(*office) for office in offices),
    )


def _add(db: sqlite3.Connection, profile: Profile) -> int:
    offices = sorted((one.post, one.specific, one.walk) for one in profile.offices)
    packed = [profile.name, list(profile.forms), profile.country, profile.sure, offices]
    number = db.execute(
        "insert into profile (key, official, packed) values (?, '', ?)",
        (profile.key, json.dumps(packed, ensure_ascii=False)),
    ).lastrowid
    assert number is not None
    blocks = blocks_of(profile)
    db.executemany(
        "insert into profile_block (block, kind, profile) values (?, ?, ?)",
        [
            (block, kind, number)
            for kind, names in (
                (ASKS, blocks.asks),
                (ANSWERS, blocks.answers | blocks.holds),
                (HINTS, blocks.hints),
            )
            for block in sorted(names)
        ],
    )
    return number
