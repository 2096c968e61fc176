"""Compares the printed forms of names: two full names, parts of one, words that may be misspelt.

Works on folded words alone; whose name a form is, is decided in coreference.py.
"""

from __future__ import annotations

Key = tuple[str, ...]
"""The folded words of a name, as candidates.py makes them."""
_PREFIXES = ("al-", "el-", "ul-", "as-", "ash-", "an-", "at-", "ad-", "ar-", "az-")


def strip_prefix(word: str) -> str:
    """ "al-maliki" to "maliki"."""
    if "-" not in word:
        return word
    for prefix in _PREFIXES:
        if word.startswith(prefix) and len(word) > len(prefix) + 2:
            return word[len(prefix) :]
    return word


def same_full_name(one: Key, other: Key, *, misprints: bool = True) -> bool:
    """Whether two full names (two words or more) are forms of one name; `misprints`: one word may
    be misspelt. Chinese and Korean names that differ by one letter are two names."""
    if one == other or joined(one) == joined(other):
        return True
    if len(one) > len(other):
        one, other = other, one
    if len(one) < 2:
        return False
    if one[-1] == other[-1] and one[0] != other[0]:
        one, other = _in_full(one), _in_full(other)
        if one == other:
            return True  # "Mike Umbo" and "Michael Umbo"
    if len(one) == len(other):
        if sorted(one) == sorted(other) and len(one) > 2:
            return one == other[1:] + other[:1] or other == one[1:] + one[:1]
        differing = [(a, b) for a, b in zip(one, other, strict=True) if a != b]
        if len(differing) == 1:
            a, b = differing[0]
            return _is_initial_of(a, b) or _is_initial_of(b, a) or (misprints and is_misprint(a, b))
        return one[-1] == other[-1] and (
            all(_is_initial_of(a, b) for a, b in differing)
            or all(_is_initial_of(b, a) for a, b in differing)
        )  # "G. L. Umbo" and "Gamini Lakshman Umbo"
    return is_subsequence(one, other) and (one[-1] == other[-1] or one[0] == other[0])


_SHORT_FORMS = {
    short: full
    for full, *shorts in (
        row.split()
        for row in """andrew andy
        anthony tony
        benjamin ben
        christopher chris
        daniel dan danny
        david dave
        donald don
        douglas doug
        edward ed eddie ted
        frederick fred
        gerald jerry gerry
        gregory greg
        james jim jimmy
        jeffrey jeff
        joseph joe
        kenneth ken
        lawrence larry
        matthew matt
        michael mike mick
        nicholas nick
        patrick pat
        peter pete
        philip phil
        raymond ray
        richard dick rick
        robert bob bobby rob
        ronald ron
        samuel sam
        stephen steve steven
        thomas tom
        timothy tim
        walter walt
        william bill billy""".splitlines()
    )
    for short in shorts
}
"""English given names as they are called for short."""


def _in_full(key: Key) -> Key:
    """A full name with its given name unshortened: "Mike R. Umbo" as "Michael R. Umbo"."""
    full = _SHORT_FORMS.get(key[0])
    return (full, *key[1:]) if full is not None else key


def _is_initial_of(short: str, word: str) -> bool:
    return len(short) == 1 and word.startswith(short)


def joined(key: Key) -> str:
    """The letters of a name without what parts its words: "Jae-in" as "Jaein"."""
    letters = "".join(key)
    return letters if letters.isalpha() else letters.replace("-", "").replace("'", "")


def is_subsequence(short: Key, long: Key) -> bool:
    """Whether the words or initials of one form stand in another in the same order."""
    rest = iter(long)
    for word in short:
        for other in rest:
            if (
                other == word
                or _is_initial_of(word, other)
                or strip_prefix(other) == strip_prefix(word)
            ):
                break
        else:
            return False
    return True


def is_misprint(one: str, other: str) -> bool:
    """Whether two words of five letters or more differ by one letter added, left out, changed or
    swapped with its neighbour, and begin alike; -o for -a at the end is another name."""
    if min(len(one), len(other)) < 5 or abs(len(one) - len(other)) > 1 or one[0] != other[0]:
        return False
    if one == other:
        return True
    start = 0
    while start < min(len(one), len(other)) and one[start] == other[start]:
        start += 1
    a, b = one[start:], other[start:]
    if len(a) == len(b):
        if len(a) == 1 and {a, b} <= {"a", "o", "e"}:
            return False
        return a[1:] == b[1:] or (a[:2] == b[1::-1] and a[2:] == b[2:])
    return a[1:] == b or a == b[1:]
