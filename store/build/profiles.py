"""Keeps in the store what linking must remember to take in a few articles more: profiles, blocks.

A profile is stored as one of the people whom it was made from; `store.link` makes it again.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import lru_cache

from store.ids import row_id
from store.link.profiles import Profile, blocks_of, profile_of
from store.link.records import Member
from store.model import Official, Role

ASKS, ANSWERS, HINTS = "a", "b", "h"
"""Kinds of blocks. What a profile holds is answered for as well."""


def write_profiles(
    db: sqlite3.Connection,
    people: Iterable[tuple[Member, Official]],
    profiles: Mapping[Member, Profile],
) -> None:
    """Notes the profile of each of these people of articles; new profiles with their blocks."""
    for member, person in people:
        profile = profiles.get(member)
        if profile is None:
            continue
        row = db.execute("select id from profile where key = ?", (profile.key,)).fetchone()
        number = row[0] if row else _add(db, profile, person)
        db.execute(
            "update appearance set profile = ? where article = ? and local = ?",
            (number, row_id(member[0]), member[1]),
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
def stored_profile(key: str, person: str) -> Profile:
    """A profile as it was when it was stored."""
    name, aliases, country, roles = json.loads(person)
    official = Official(
        id="",
        name=name,
        aliases=tuple(aliases),
        country=country,
        roles=tuple(Role(title, 0, 0, former, None, where) for title, former, where in roles),
    )
    return replace(profile_of(official, ""), key=key)


def _add(db: sqlite3.Connection, profile: Profile, person: Official) -> int:
    packed = json.dumps(
        [
            person.name,
            list(person.aliases),
            person.country,
            [[role.title, role.former, role.country] for role in person.roles],
        ],
        ensure_ascii=False,
    )
    number = db.execute(
        "insert into profile (key, official, person) values (?, '', ?)", (profile.key, packed)
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
