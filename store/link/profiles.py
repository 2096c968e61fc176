"""Profiles: what one or many articles say of a person in the same words, the unit of joining.

An official of an article has a profile: full printed forms, country and offices. Thousands of
articles give one person a few dozen profiles, so who is who is decided between profiles, and one
more article mostly adds nothing to decide. A name that can't be told from others by itself (a bare
surname without country and office) gets a profile of its own article.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from functools import lru_cache

from store.link.keys import NameKeys, later_mentions, name_keys, nest_blocks, nested, slug
from store.link.offices import Office, offices
from store.link.records import Member
from store.model import Official, Role


@dataclass(frozen=True, slots=True)
class Profile:
    """One way in which articles name a person; equal keys mean equal profiles."""

    key: str
    name: str
    forms: tuple[str, ...]
    """All full forms, or the one word where there is no full form; sorted."""
    country: str | None
    sure: bool
    """Whether an office is printed with the country, which is then no guess from the context."""
    offices: frozenset[Office]

    @property
    def full(self) -> bool:
        """Whether a full name is printed, more than one word."""
        return name_keys(self.name, self.country).full


@dataclass(frozen=True, slots=True)
class Seen:
    """A profile with when and how often it was seen."""

    profile: Profile
    first: tuple[dt.date, str, str]
    """Day, article and local id of its first appearance."""
    last: dt.date
    articles: int


def profile_of(official: Official, article: str) -> Profile:
    """The profile of an official of one article."""
    country = official.country
    sure = country is not None and any(role.country == country for role in official.roles)
    profile = _profile(official.name, official.aliases, country, sure, _titles(official.roles))
    if not distinctive(profile):
        return replace(profile, key=f"{profile.key}@{article}/{official.id}")
    return profile


def pinned(profile: Profile, member: Member) -> Profile:
    """The profile of one official of one article that a decision by hand sets apart."""
    return replace(profile, key=f"{profile.key.partition('@')[0]}#{member[0]}/{member[1]}")


def distinctive(profile: Profile) -> bool:
    """Whether the same words in another article mean the same person, if nothing contradicts."""
    if name_keys(profile.name, profile.country).full:
        return True
    return profile.country is not None and any(office.specific for office in profile.offices)


def _titles(roles: tuple[Role, ...]) -> tuple[tuple[str, bool], ...]:
    return tuple(sorted({(role.title, role.former) for role in roles}))


@lru_cache(maxsize=262_144)
def _profile(
    name: str,
    aliases: tuple[str, ...],
    country: str | None,
    sure: bool,
    titles: tuple[tuple[str, bool], ...],
) -> Profile:
    own = name_keys(name, country)
    forms = {name}
    for alias in aliases:
        keys = name_keys(alias, country)
        if keys.full and own.full and akin(own, keys) and not nested(keys, own):
            forms.add(alias)
    held = offices(tuple(Role(title, 0, 0, former=former) for title, former in titles))
    posts = sorted(office.post for office in held)
    ordered = tuple(sorted(forms))
    return Profile(
        key="\t".join(
            ("; ".join((name, *ordered)), (country or "") + "!" * sure, "; ".join(posts))
        ),
        name=name,
        forms=ordered,
        country=country,
        sure=sure,
        offices=held,
    )


def akin(left: NameKeys, right: NameKeys) -> bool:
    """Whether two names may be forms of one: same key, loosely the same, or one in the other."""
    return bool(
        left.tight & right.tight
        or left.loose & right.loose
        or nested(left, right)
        or nested(right, left)
    )


@dataclass(frozen=True, slots=True)
class Blocks:
    """Where a profile must be looked for, so that no pair outside a block need be compared.

    A profile that `asks` in a block is compared with every profile that `answers` there. Who a full
    name is depends only on full names that are linked to it in this way, directly or through
    others; who a bare surname is, on the full names of its blocks.
    """

    asks: frozenset[str]
    answers: frozenset[str]
    """Includes `asks`, but for full names not `holds`."""
    holds: frozenset[str]
    """Blocks in which bare surnames ask for this full name."""
    hints: frozenset[str]
    """Blocks for the review list only; nothing is joined by them."""


def blocks_of(profile: Profile) -> Blocks:
    """The blocks of a profile; none for one that is its own article's only."""
    asks: set[str] = set()
    answers: set[str] = set()
    holds: set[str] = set()
    hints: set[str] = set()
    posts = [office.post for office in profile.offices if office.specific]
    if not distinctive(profile):
        posts = []
    elif profile.full:
        asks.add("slug:" + slug(profile.name))
    for form in profile.forms if distinctive(profile) else ():
        keys = name_keys(form, profile.country)
        if not keys.full:
            asks.update(bare_blocks(profile))
            continue
        asks |= keys.tight
        shorter, longer = nest_blocks(keys)
        asks |= shorter
        answers |= longer
        for post in posts:
            called = later_mentions(keys, profile.country)
            holds |= {word_block(profile.country, word, post) for word in called}
            asks |= {loose_block(profile.country, key, post) for key in office_loose(keys)}
        hints |= {f"h:{key}" for key in keys.tight}
        hints |= {f"h:{profile.country} {key}" for key in keys.loose}
    return Blocks(frozenset(asks), frozenset(answers | asks), frozenset(holds), frozenset(hints))


def bare_blocks(profile: Profile) -> list[str]:
    """The blocks of a bare surname: with its country, one for each office; sorted."""
    word = name_keys(profile.name, profile.country).words[-1]
    return sorted(
        word_block(profile.country, word, office.post)
        for office in profile.offices
        if office.specific
    )


def office_loose(keys: NameKeys) -> list[str]:
    """The loose keys that are enough to join, where country and office are the same as well.

    Those that take in every syllable, or every consonant, of a name.
    """
    return [key for key in keys.loose if key.startswith(("k:", "a:"))]


def word_block(country: str | None, word: str, post: str) -> str:
    """Where a bare surname with country and office asks for full names that hold the office."""
    return f"w:{word} {country} {post}"


def loose_block(country: str | None, key: str, post: str) -> str:
    """Where loosely equal names of one country and office meet."""
    return f"l:{country} {key} {post}"
