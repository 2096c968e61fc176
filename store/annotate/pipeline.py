"""Runs the stages over one article in their order; each stage's own logic is in its module."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from store.annotate.lexicon import load_lexicon
from store.annotate.organisations import find_organisations
from store.annotate.people import read_people
from store.annotate.places import find_places
from store.annotate.portions import read_all_events
from store.annotate.sections import LONG_BODY, Read, read_in_sections
from store.annotate.times import read_times
from store.annotate.tokens import Tokens, tokenise
from store.model import Annotations, Article


def annotate(article: Article, overlay: Path | None = None) -> Annotations:
    """All that the stages read from `article`; `overlay` is a folder of the user's own words."""
    return annotate_text(article.body, article.date, overlay)


def annotate_text(body: str, date: dt.date, overlay: Path | None = None) -> Annotations:
    """All that the stages read from a body published on `date`."""
    if len(body) > LONG_BODY:
        return annotate_long(body, date, overlay).annotations
    return annotate_tokens(tokenise(body), date, overlay)


def annotate_long(body: str, date: dt.date, overlay: Path | None = None) -> Read:
    """All that the stages read from a body longer than LONG_BODY, and its sentences."""
    return read_in_sections(body, lambda tokens: annotate_tokens(tokens, date, overlay))


def annotate_tokens(tokens: Tokens, date: dt.date, overlay: Path | None = None) -> Annotations:
    """The same of a body that is not long, for a caller that needs the tokens as well."""
    lexicon = load_lexicon(overlay)
    times = read_times(tokens, date)
    places = find_places(tokens, lexicon)
    organisations = find_organisations(tokens, lexicon, places)
    people = read_people(tokens, lexicon, places, organisations, times)
    events = read_all_events(tokens, date, lexicon, times, people)
    return Annotations(
        names=people.names,
        officials=people.officials,
        times=times.expressions,
        trips=events.trips,
        meetings=events.meetings,
        trace=(*people.trace, *events.trace),
    )
