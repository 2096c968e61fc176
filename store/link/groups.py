"""Groups of profiles that are taken for one person, and whether two groups may become one.

Countries, walks of life and decisions by hand can forbid it. In which order groups are joined, and
on what evidence, is told in `officials`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from store.link.keys import name_keys
from store.link.profiles import Seen
from store.model import UNIONS

_APART_ALWAYS = frozenset({"sport", "arts", "media"})
_APART_IF_SHORT = frozenset({"law", "business", "learning", "faith", *_APART_ALWAYS})


@dataclass(frozen=True, slots=True)
class Hand:
    """Decisions by hand, as pairs of profile keys that must be, or must not be, one person."""

    same: tuple[tuple[str, str], ...] = ()
    different: tuple[tuple[str, str], ...] = ()


NO_HAND = Hand()


@dataclass(slots=True)
class Group:
    """Profiles joined so far, with what they say together."""

    seen: list[Seen]
    countries: set[str]
    short: bool
    """Whether the names are of the short East Asian kind."""
    sure: set[str]
    """The countries that are printed with an office."""
    walks: set[str]
    posts: set[str]
    """The specific offices, held or held before."""
    rank: tuple[tuple[object, ...], str]
    """Groups in order of content: by their first appearance, then by their first profile key."""
    apart: set[str] = field(default_factory=set)
    """Marks of hand decisions: groups that hold "7" and "!7" must not be joined."""

    @property
    def articles(self) -> int:
        """How many appearances its profiles have together."""
        return sum(item.articles for item in self.seen)


class Groups:
    """Disjoint sets of profiles; a union that something speaks against isn't made."""

    def __init__(self, seen: Sequence[Seen], hand: Hand) -> None:
        self._parent = {item.profile.key: item.profile.key for item in seen}
        self._group = {item.profile.key: _new(item) for item in seen}
        for number, (left, right) in enumerate(hand.different):
            if left in self._group and right in self._group:
                self._group[left].apart.add(f"{number}")
                self._group[right].apart.add(f"!{number}")

    def root(self, key: str) -> str:
        """The key that stands for the group of a profile."""
        parent = self._parent
        while parent[key] != key:
            parent[key] = parent[parent[key]]
            key = parent[key]
        return key

    def has(self, key: str) -> bool:
        """Whether a profile is among those given."""
        return key in self._parent

    def of(self, key: str) -> Group:
        """The group of a profile."""
        return self._group[self.root(key)]

    def roots(self, keys: Iterable[str]) -> list[str]:
        """The distinct groups of some profiles, in order of content."""
        found = {self.root(key) for key in keys}
        return sorted(found, key=lambda root: self._group[root].rank)

    def all(self) -> list[Group]:
        """All groups, in order of content."""
        return [self._group[root] for root in self.roots(self._parent)]

    def join(self, left: str, right: str, checked: bool = False) -> bool:
        """Makes two groups one, unless something speaks against it; says whether they are one."""
        a, b = self.root(left), self.root(right)
        if a == b:
            return True
        ours, theirs = self._group[a], self._group[b]
        if not (checked or compatible(ours, theirs)) or forbidden(ours, theirs):
            return False
        if len(ours.seen) < len(theirs.seen):
            a, b, ours, theirs = b, a, theirs, ours
        self._parent[b] = a
        ours.seen.extend(theirs.seen)
        ours.countries |= theirs.countries
        ours.sure |= theirs.sure
        ours.short = ours.short and theirs.short
        ours.walks |= theirs.walks
        ours.posts |= theirs.posts
        ours.apart |= theirs.apart
        ours.rank = min(ours.rank, theirs.rank)
        del self._group[b]
        return True


def _new(item: Seen) -> Group:
    profile = item.profile
    return Group(
        seen=[item],
        countries={profile.country} if profile.country else set(),
        short=name_keys(profile.name, profile.country).short,
        sure={profile.country} if profile.country and profile.sure else set(),
        walks={office.walk for office in profile.offices if office.walk},
        posts={office.ever for office in profile.offices if office.specific},
        rank=(item.first, profile.key),
    )


def forbidden(left: Group, right: Group) -> bool:
    """Whether a decision by hand keeps two groups apart."""
    return any(
        (mark[1:] if mark.startswith("!") else "!" + mark) in right.apart for mark in left.apart
    )


def compatible(left: Group, right: Group) -> bool:
    """Whether country and office allow that two groups of one name are one person."""
    return _countries_allow(left, right) and _walks_allow(left, right)


def _countries_allow(left: Group, right: Group) -> bool:
    """Whether the countries agree, or are not said well enough to rule one person out.

    A country that isn't printed with the office is a guess from the context, and a visitor's is
    easily guessed wrong. So two countries make two people only where both are printed, and the
    offices differ too; of names as short as Korean ones, two people bear one sooner.
    """
    ours, theirs = _countries(left), _countries(right)
    if not ours or not theirs or ours & theirs:
        return True
    guessed = not (left.sure - UNIONS and right.sure - UNIONS)
    if left.short or right.short:
        return guessed and bool(left.posts & right.posts)
    return guessed or bool(left.posts & right.posts)


def _countries(group: Group) -> set[str]:
    """The countries of a group, without bodies of many nations; Hong Kong and Macau are China's."""
    return {"CN" if code in ("HK", "MO") else code for code in group.countries} - UNIONS


def _walks_allow(left: Group, right: Group) -> bool:
    """Whether the offices are of walks of life that one person may go."""
    if not left.walks or not right.walks or left.walks & right.walks:
        return True
    apart = _APART_IF_SHORT if left.short or right.short else _APART_ALWAYS
    return not (left.walks & apart or right.walks & apart)


def certainty(group: Group) -> int:
    """Groups in the order in which to settle them: those of a printed country first."""
    return 0 if group.sure - UNIONS else 1 if group.countries else 2


def apart_by_hand(roots: Sequence[str], groups: Groups) -> bool:
    """Whether a decision by hand keeps two neighbours of these groups apart."""
    return any(forbidden(groups.of(a), groups.of(b)) for a, b in pairwise(roots))
