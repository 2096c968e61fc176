"""Who is who: joins the profiles of one person, and gives every person a name and a slug.

Names, country and office decide together. Evidence is used in steps, the strongest first, and each
step is made over groups in an order that depends on their content only, so that the order of the
articles changes nothing. Decisions by hand come before all of it and are never overruled.
No step joins on a likeness score.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from store.link.groups import NO_HAND, Group, Groups, Hand, apart_by_hand, certainty, compatible
from store.link.keys import NameKeys, name_keys, nest_blocks, nested, slug
from store.link.profiles import (
    Profile,
    Seen,
    bare_blocks,
    blocks_of,
    distinctive,
    loose_block,
    office_loose,
)

NO_HOLDERS: Mapping[str, Collection[str]] = {}


@dataclass(frozen=True, slots=True)
class Grouping:
    """Profiles partitioned into people."""

    groups: list[list[Seen]]
    """The groups in order of content, their profiles in order of first appearance."""
    attached: dict[str, str]
    """From keys of bare surnames to people outside, who are the only ones that they fit."""


def group_people(
    seen: Iterable[Seen],
    hand: Hand = NO_HAND,
    outside: Mapping[str, Collection[str]] = NO_HOLDERS,
) -> Grouping:
    """Partitions profiles into people.

    `outside` gives, for blocks of bare surnames, the ids of people that hold name and office and
    are not among the profiles (for `update`; empty where all profiles are given).
    """
    items = sorted(seen, key=lambda item: item.profile.key)
    groups = Groups(items, hand)
    for left, right in hand.same:
        if groups.has(left) and groups.has(right):
            groups.join(left, right, checked=True)
    full = [item.profile for item in items if distinctive(item.profile) and item.profile.full]
    bare = [item.profile for item in items if distinctive(item.profile) and not item.profile.full]
    _join_tight(full, groups)
    _join_loose_in_office(full, groups)
    _join_nested(full, groups)
    attached = _join_bare(bare, full, groups, outside)
    made = [
        sorted(
            (item for item in group.seen if item.profile.key not in attached),
            key=lambda item: (item.first, item.profile.key),
        )
        for group in groups.all()
    ]
    return Grouping([group for group in made if group], attached)


def _keys(profile: Profile) -> list[NameKeys]:
    return [name_keys(form, profile.country) for form in profile.forms]


def _join_tight(full: Sequence[Profile], groups: Groups) -> None:
    """Joins the bearers of one name: first those of one country, then those of none."""
    by_name: dict[str, list[str]] = defaultdict(list)
    where = {profile.key: profile for profile in full}
    for profile in full:
        for key in {key for keys in _keys(profile) for key in keys.tight}:
            by_name[key].append(profile.key)
    buckets = [by_name[key] for key in sorted(by_name) if len(by_name[key]) > 1]
    for strong in (_same_office, _same_walk, _same_country):
        for bucket in buckets:
            parts: dict[object, list[str]] = defaultdict(list)
            for key in bucket:
                for part in strong(where[key]):
                    parts[part].append(key)
            for part in parts.values():
                _join_in_order(part, groups)
    for bucket in buckets:
        roots = groups.roots(bucket)
        _join_in_order([root for root in roots if not groups.of(root).countries], groups)
        _join_in_order(bucket, groups)


def _same_office(profile: Profile) -> list[object]:
    if profile.country is None:
        return []
    return [(profile.country, office.post) for office in profile.offices if office.specific]


def _same_walk(profile: Profile) -> list[object]:
    if profile.country is None:
        return []
    return [(profile.country, walk) for walk in {o.walk for o in profile.offices} if walk]


def _same_country(profile: Profile) -> list[object]:
    return [profile.country] if profile.country else []


def _join_in_order(keys: Iterable[str], groups: Groups) -> None:
    """Joins groups one after another to the first, by content, that nothing speaks against.

    A group that would fit two groups which must stay two, and says nothing of its own that
    decides, stays alone; where only a decision by hand keeps those two apart, it goes with the
    one of more articles.
    """
    kept: list[str] = []
    for root in sorted(groups.roots(keys), key=lambda root: certainty(groups.of(root))):
        fitting = [one for one in kept if compatible(groups.of(one), groups.of(root))]
        if len(fitting) > 1:
            if not apart_by_hand(fitting, groups):
                kept.append(root)
                continue
            fitting.sort(key=lambda one: -groups.of(one).articles)
        if not any(groups.join(one, root) for one in fitting):
            kept.append(root)


def _join_loose_in_office(full: Sequence[Profile], groups: Groups) -> None:
    """Joins names that are loosely one, where country and specific office are the same too.

    Choe Son Hui and Choi Sun Hee, both vice foreign minister; Saeb Erekat and Saeb Erakat, both
    chief negotiator. The likeness alone joins nothing.
    """
    by_block: dict[str, list[str]] = defaultdict(list)
    for profile in full:
        posts = [office.post for office in profile.offices if office.specific]
        loose = {key for keys in _keys(profile) for key in office_loose(keys)}
        if profile.country:
            for key in loose:
                for post in posts:
                    by_block[loose_block(profile.country, key, post)].append(profile.key)
    for block in sorted(by_block):
        _join_in_order(by_block[block], groups)


def _join_nested(full: Sequence[Profile], groups: Groups) -> None:
    """Joins a shorter form of a name to the longer one, where there is only one of its country."""
    answering: dict[str, list[Profile]] = defaultdict(list)
    for profile in full:
        for keys in _keys(profile):
            for block in nest_blocks(keys)[1]:
                answering[block].append(profile)
    wanted: dict[str, set[str]] = defaultdict(set)
    for profile in full:
        for keys in _keys(profile):
            for block in nest_blocks(keys)[0]:
                for other in answering[block]:
                    if any(nested(keys, longer) for longer in _keys(other)):
                        wanted[profile.key].add(other.key)
    _join_to_unique(wanted, groups, _one_country)


def _join_bare(
    bare: Sequence[Profile],
    full: Sequence[Profile],
    groups: Groups,
    outside: Mapping[str, Collection[str]],
) -> dict[str, str]:
    """Joins surnames with country and office to the one who holds both, else to each other.

    Full names have been settled before, and a bare surname changes nothing about them. Gives the
    surnames whose one holder is outside.
    """
    holders: dict[str, set[str]] = defaultdict(set)
    for profile in full:
        for block in blocks_of(profile).holds:
            holders[block].add(groups.root(profile.key))
    settled = {groups.root(profile.key) for profile in full}
    attached: dict[str, str] = {}
    together: dict[str, list[str]] = defaultdict(list)
    for profile in bare:
        if groups.root(profile.key) in settled:
            continue
        blocks = bare_blocks(profile)
        inside = {root for block in blocks for root in holders.get(block, ())}
        others = {id for block in blocks for id in outside.get(block, ())}
        if len(inside) + len(others) != 1:
            for block in blocks:
                together[block].append(profile.key)
        elif others:
            attached[profile.key] = next(iter(others))
        elif groups.join(next(iter(inside)), profile.key, checked=True):
            settled.add(groups.root(profile.key))
    for block in sorted(together):
        _join_in_order(together[block], groups)
    return attached


def _one_country(left: Group, right: Group) -> bool:
    """Whether the countries are the same, or both are only guesses and both are statesmen."""
    ours, theirs = left.sure or left.countries, right.sure or right.countries
    guessed = "state" in left.walks & right.walks and not (left.sure or right.sure)
    return bool(ours & theirs or guessed) and compatible(left, right)


def _join_to_unique(
    wanted: Mapping[str, set[str]],
    groups: Groups,
    fits: Callable[[Group, Group], bool],
) -> None:
    """Joins each group to the groups it asks for, where these are one person or fit each other.

    Two longer names of which neither is a form of the other are two people: then nothing is joined,
    unless just one of them shares an office.
    """
    asks: dict[str, set[str]] = defaultdict(set)
    for key in sorted(wanted):
        asks[groups.root(key)].update(wanted[key])
    for root in groups.roots(asks):
        own = groups.root(root)
        targets = [
            one for one in groups.roots(asks[root])
            if one != own and fits(groups.of(one), groups.of(own))
        ]  # fmt: skip
        if len(targets) > 1 and not _one_line(targets, wanted, groups):
            posts = groups.of(own).posts
            targets = [one for one in targets if groups.of(one).posts & posts]
            if len(targets) > 1:
                continue
        for one in targets:
            groups.join(one, own)


def _one_line(targets: Sequence[str], wanted: Mapping[str, set[str]], groups: Groups) -> bool:
    """Whether the groups are forms of one name, each nested in the next longer one."""
    reach = {
        one: {groups.root(key) for item in groups.of(one).seen
              for key in wanted.get(item.profile.key, ())}
        for one in targets
    }  # fmt: skip
    return all(
        b in reach[a] or a in reach[b] for i, a in enumerate(targets) for b in targets[i + 1 :]
    )


def display_name(group: Sequence[Seen]) -> str:
    """The form that most articles print, of equals the longer; full names before bare ones."""
    count: dict[str, int] = defaultdict(int)
    for item in group:
        count[item.profile.name] += item.articles
    return min(count, key=lambda name: (" " not in name, -count[name], -len(name), name))


def assign_slugs(groups: Sequence[Sequence[Seen]]) -> list[str]:
    """A slug for each group, from its earliest full name; the later of two namesakes gets "-2".

    Later articles leave the slugs of earlier people alone. A person of whom no full name is known
    is called by surname, country and office; one of a single article's surname by that article.
    """
    named: dict[str, list[int]] = defaultdict(list)
    first: list[Seen] = []
    for number, group in enumerate(groups):
        full = [item for item in group if item.profile.full]
        first.append(min(full or group, key=lambda item: (item.first, item.profile.key)))
        named[_base(first[number])].append(number)
    slugs = [""] * len(groups)
    for base, numbers in named.items():
        for place, number in enumerate(sorted(numbers, key=lambda n: first[n].first), start=1):
            slugs[number] = base if place == 1 else f"{base}-{place}"
    return slugs


def _base(item: Seen) -> str:
    profile = item.profile
    if not distinctive(profile):
        _, article, local = item.first
        return f"{slug(local)}-{article}"
    if profile.full:
        return slug(profile.name)
    # Underscores never come up in the slug of a full name.
    return "_".join(slug(part) for part in bare_blocks(profile)[0].removeprefix("w:").split(" ", 2))
