"""Finds organisations: a dictionary, a grammar of heads and modifiers, and acronym pairs.

It offers candidates with their full span, head noun included; whether a person's name inside one
("Clinton Foundation") is the person is settled by the people stage. Ships, buildings, laws, prizes,
teams and storms are offered too, with their own `sort`, so that they are not read as people.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

from store.annotate.acronyms import Acronyms, acronym_pairs
from store.annotate.lexicon import Lexicon, load_lexicon
from store.annotate.name_index import NAMELESS, Openers, longest
from store.annotate.naming import NamingRule, name_of, name_of_entry, without_overlaps
from store.annotate.organisation_grammar import Scene, organisation_around, scene_of
from store.annotate.organisation_heads import head_at, heads_of
from store.annotate.things import MEDIA, VESSELS, medium, named_after, vessel
from store.annotate.tokens import Tokens
from store.model import Name


def find_organisations(tokens: Tokens, lexicon: Lexicon, places: Sequence[Name]) -> list[Name]:
    """Candidate organisations of a body, in text order and not overlapping one another.

    `places` are the candidates of find_places; they give an organisation its country.
    """
    scene = scene_of(tokens, lexicon, heads_of(lexicon), places)
    found = without_overlaps(_outside(_candidates(scene), scene))
    return _with_acronyms(tokens, found, acronym_pairs(tokens, lexicon, found))


def _candidates(scene: Scene) -> list[Name]:
    tokens, heads = scene.tokens, scene.heads
    openers = _openers(scene.lexicon.overlay)
    lower, classes = tokens.lower, tokens.classes
    firsts = openers.among(tokens)
    beside = _beside_kinds(tokens)
    found: list[Name] = []
    for index in sorted(beside.union(firsts)) if beside else firsts:
        if classes[index] in "Im":
            continue
        word = lower[index]
        group = openers[word]
        known = None
        if group is not None and group is not NAMELESS:
            known = longest(group, tokens, index)
        if known is not None and not known[1][0].weak:
            found.append(
                name_of_entry(
                    tokens, "organisation", index, known[0], known[1][0], "organisation/name"
                )
            )
        made: Name | None = None
        if word in heads:
            made = _around_head(scene, index)
        elif index in beside:
            made = vessel(tokens, index)
        if made is None and index in beside:
            made = medium(tokens, index)
            if made is not None and made.stop in scene.place_before:
                made = None  # "a Japanese newspaper"
        if made is not None:
            found.append(made)
    return found


def _around_head(scene: Scene, index: int) -> Name | None:
    """The organisation whose head ends at a token, or the ship or storm whose kind it is."""
    head = head_at(scene.heads, scene.tokens, index)
    if head is None:
        return None
    if head.leads:
        return named_after(scene.tokens, index, head)
    return organisation_around(scene, index, head)


def _beside_kinds(tokens: Tokens) -> set[int]:
    """The tokens with a capital that a kind of ship stands before, or a kind of medium after."""
    near: set[int] = set()
    for kind in _KINDS & tokens.vocabulary:
        for index in tokens.where_word(kind):
            # A quotation mark may stand before a ship's name.
            near |= {index - 1} if kind in MEDIA else {index + 1, index + 2}
    return near.intersection(tokens.capitals) if near else near


_KINDS = VESSELS | MEDIA


@lru_cache(maxsize=4)
def _openers(overlay: Path | None) -> Openers:
    """The words that an organisation of the dictionary may begin with, and the heads."""
    lexicon = load_lexicon(overlay)
    return Openers(lexicon.organisations, heads_of(lexicon).__contains__)


def _outside(names: list[Name], scene: Scene) -> list[Name]:
    """The names that are not the whole or a part of a place's name ("European Union")."""
    kept: list[Name] = []
    for name in names:
        place = scene.place_at.get(name.first)
        if place is not None and place.end >= name.end and place.sort != "demonym":
            continue
        place = scene.place_before.get(name.stop)
        if (
            place is not None
            and place.end == name.end
            and place.start <= name.start
            and place.sort != "demonym"
        ):
            continue
        kept.append(name)
    return kept


def _with_acronyms(tokens: Tokens, found: list[Name], acronyms: Acronyms) -> list[Name]:
    """All names with those that the acronym pairs add; a known acronym takes the body's meaning."""
    meant = {
        name.text.partition(" ")[2]: name  # "Durian" after "Typhoon Durian"
        for name in found
        if name.sort == "storm" and name.stop - name.first == 2
    } | acronyms.meant
    if not (meant or acronyms.also or acronyms.long_forms):
        return found
    names: list[Name] = []
    for name in found:
        same = meant.get(name.text) or acronyms.also.get(name.first)
        country = same.country or name.country if same else name.country
        names.append(name._replace(id=same.id, country=country) if same else name)
    names += acronyms.long_forms
    if meant:
        taken = {name.first for name in names if name.text in meant}
        for index in tokens.capitals:
            if tokens.words[index] in meant and index not in taken:
                long = meant[tokens.words[index]]
                names.append(
                    name_of(
                        tokens,
                        "organisation",
                        index,
                        index + 1,
                        id=long.id,
                        country=long.country,
                        sort=long.sort,
                        rule="organisation/acronym",
                    )
                )
    return without_overlaps(names)


RULES = (
    NamingRule(
        "organisation/name",
        """
        + 2019-05-21 | Hamas and others said no. => organisation Hamas = hamas
        + 2019-05-21 | He reads the Le Monde. => organisation Le Monde = le-monde
        - 2019-05-21 | Let us ask who knows. => organisation who = world-health-organization
        - 2019-05-21 | The European Union met. => organisation European Union = european-union
        """,
    ),
    NamingRule(
        "organisation/acronym",
        """
        + 2019-05-21 | The Free Folk Party (FFP) won. => organisation FFP = free-folk-party
        + 2019-05-21 | The FFP (Free Folk Party) won. => organisation FFP = free-folk-party
        + 2019-05-21 | The Free Folk Party (Golkar) won. => organisation Free Folk Party = golkar
        + 2019-05-21 | Typhoon Otto is near. Otto is big. => organisation Otto = typhoon-otto
        - 2019-05-21 | The Free Folk Party won, FFP too. => organisation FFP = free-folk-party
        """,
    ),
)
