"""Questions for the review screen: pairs of people that may be one, with the reasons to ask.

Nothing is joined here. A pair comes up when the names are loosely or fully equal, or one is a part
of the other, and what else is known neither proved nor ruled out one person. Pairs that somebody
has decided do not come up again.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import combinations

from store.link.groups import Hand
from store.link.keys import name_keys, nested
from store.link.profiles import Seen, blocks_of
from store.link.records import Candidate
from store.model import UNIONS

Person = tuple[str, Sequence[Seen]]


def candidates_of(
    people: Iterable[Person],
    hand: Hand,
    unsure: Collection[tuple[str, str]] = (),
    about: Collection[str] | None = None,
) -> tuple[Candidate, ...]:
    """The pairs to ask about, the likeliest first; `people` are linked ids with profiles.

    With `about` only the pairs that one of these ids is in.
    """
    by_id = dict(people)
    blocks: dict[str, set[str]] = defaultdict(set)
    for id, seen in by_id.items():
        for item in seen:
            for block in blocks_of(item.profile).hints:
                blocks[block].add(id)
    pairs = {pair for ids in blocks.values() for pair in combinations(sorted(ids), 2)}
    if about is not None:
        pairs = {pair for pair in pairs if pair[0] in about or pair[1] in about}
    decided = _decided(by_id, hand)
    found = []
    for left, right in sorted(pairs - decided):
        candidate = _ask(left, by_id[left], right, by_id[right], (left, right) in unsure)
        if candidate is not None:
            found.append(candidate)
    return tuple(sorted(found, key=lambda pair: (-pair.score, pair.left, pair.right)))


def _decided(by_id: Mapping[str, Sequence[Seen]], hand: Hand) -> set[tuple[str, str]]:
    """The pairs of which somebody has said that they are two."""
    person = {item.profile.key: id for id, seen in by_id.items() for item in seen}
    decided = set()
    for left, right in hand.different:
        if left in person and right in person:
            a, b = sorted((person[left], person[right]))
            decided.add((a, b))
    return decided


def _ask(
    left: str, ours: Sequence[Seen], right: str, theirs: Sequence[Seen], unsure: bool
) -> Candidate | None:
    """The question whether two are one; None where their countries leave no doubt."""
    here = {item.profile.country for item in ours} - {None} - UNIONS
    there = {item.profile.country for item in theirs} - {None} - UNIONS
    apart = bool(here and there and not here & there)
    reasons: list[str] = []
    score = 0
    keys = [
        [name_keys(form, item.profile.country) for item in side for form in item.profile.forms]
        for side in (ours, theirs)
    ]
    if any(a.tight & b.tight for a in keys[0] for b in keys[1]):
        reasons.append("same name")
        score += 4
    elif any(nested(a, b) or nested(b, a) for a in keys[0] for b in keys[1]):
        reasons.append("one name is part of the other")
        score += 2
    else:
        reasons.append("similar names")
        score += 1
    if here & there:
        reasons.append(f"same country ({', '.join(sorted(str(c) for c in here & there))})")
        score += 2
    elif apart:
        if score < 4:
            return None
        reasons.append("different countries")
        score -= 2
    posts = [{o.post for i in side for o in i.profile.offices if o.specific}
             for side in (ours, theirs)]  # fmt: skip
    shared = sorted(posts[0] & posts[1])
    if shared:
        reasons.append(f"same office ({shared[0]})")
        score += 3
    walks = [{o.walk for i in side for o in i.profile.offices if o.walk}
             for side in (ours, theirs)]  # fmt: skip
    if walks[0] and walks[1] and not walks[0] & walks[1]:
        reasons.append("different walks of life")
        score -= 1
    first = [min(item.first for item in side) for side in (ours, theirs)]
    return Candidate(
        left=left,
        right=right,
        reasons=tuple(reasons),
        score=score,
        left_member=first[0][1:],
        right_member=first[1][1:],
        unsure=unsure,
    )
