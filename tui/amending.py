"""Putting right by hand, from any screen: people, offices, spans and trips.

Builds on `tui.keeping`; the decisions themselves are made by `tui.deciding`, and the store follows
them at the next build. Nothing is imported for it before something is decided.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from store.query.travel_rows import STATUSES
from tui.actions import key_of
from tui.asking import nearest
from tui.keeping import Keeping
from tui.lines import Source
from tui.places import Place
from tui.prompt import Choice, Prompt
from tui.sources.trips import stay

if TYPE_CHECKING:
    from store.link.decisions import Kind, MentionKey
    from store.query.rows import TripRow
    from tui.deciding import Desk, Made

TRIP_FIELDS = ("country", "arrived", "left", "places", "purpose")
"""What of a trip can be set: as `arrived=2019-05-20..2019-05-22 places="Havana; Varadero"`."""


class Amending(Keeping):
    """Decisions about what is under the cursor."""

    def setup_amending(self) -> None:
        """Must run before anything is shown."""
        self.sources["decisions"] = self._decisions

    # Making a decision

    def decide(self, make: Callable[[Desk], Made], words: str) -> str:
        """Makes a decision and says so; its id, or "" and the reason where it is refused."""
        from tui.deciding import RefusedError

        try:
            made = make(self.library.deciding())
        except RefusedError as error:
            self.say(str(error), error=True)
            return ""
        build, undo = (key_of(name, self.actions) for name in ("build", "undo-decision"))
        self.say(f"noted: {words}; {build} builds it in, {undo} undoes")
        return made.id

    def do_undo_decision(self, count: int | None) -> None:
        """`X`: the marked decision in their list, else the last one."""
        from tui.deciding import RefusedError

        ref = self.list.ref if self.place.view == "decisions" else None
        try:
            made = self.library.deciding().take_back(ref.id if ref is not None else "")
        except RefusedError as error:
            self.say(str(error), error=True)
            return
        self.decisions_changed()
        self.say(f"taken back: {made.decision.undoes}")

    def decisions_changed(self) -> None:
        """The file of decisions has another line."""
        if self.place.view == "decisions":
            row = self.list.cursor
            self.go(self.place._replace(row=""), remember=False)
            self.list.move_to(row)

    def do_decisions(self, count: int | None) -> None:
        """`gd`."""
        self.go(Place("decisions"))

    def _decisions(self, place: Place) -> Source:
        from store.link.logbook import read_decisions
        from tui.commands.decide import by_name, describe
        from tui.deciding import RefusedError
        from tui.sources.review import DecisionsSource

        try:
            path = self.library.deciding().file()
        except RefusedError as error:
            return DecisionsSource((), str(error))
        known = read_decisions(path)
        standing = {entry.id for entry in known.active}
        rows = [
            (one.id, f"{one.id}  {one.at[:10]}  {one.by}  {describe(one, by_name)}"
             + ("" if one.id in standing or one.kind == "undo" else "  (taken back)"))
            for one in reversed(known.entries)
        ]  # fmt: skip
        undo, build = (key_of(name, self.actions) for name in ("undo-decision", "build"))
        return DecisionsSource(rows, str(path), undo, build)

    # People

    def _official_or_say(self) -> tuple[str, str]:
        """The official in focus as id and name; ("", "") and a line where there is none."""
        official = self.official_in_focus()
        page = self.library.official(official) if official else None
        if page is None:
            self.say("no official here", error=True)
            return "", ""
        return official, page.official.name

    def do_same(self, count: int | None) -> None:
        """`=`: this official is the same person as another."""
        self._about_two("same", "the same person as")

    def do_different(self, count: int | None) -> None:
        """`!`: the marked mention is another person's; without one, two officials are two."""
        mention = self.mention_in_focus()
        if mention is None:
            self._about_two("different", "another person than")
            return
        official, name = self._official_or_say()
        if official:
            self.decide(
                lambda desk: desk.about_two("different", mention, official),
                f"“{mention.text}” here is another person than {name}",
            )

    def _about_two(self, kind: Kind, words: str) -> None:
        official, name = self._official_or_say()
        if not official:
            return

        def chosen(other: str) -> None:
            if other and self.library.official(other) is None:
                self.say(f"no other official is called {other!r}", error=True)
            elif other:
                self.decide(
                    lambda desk: desk.about_two(kind, official, other), f"{name} is {words} {other}"
                )

        self.ask(
            Prompt(
                f"{name} is {words}: ",
                on_submit=chosen,
                complete=lambda text: [
                    one for one in self._complete_official(text) if one.value != official
                ],
                must_choose=True,
            )
        )

    def do_rename(self, count: int | None) -> None:
        """`Dn`."""
        official, name = self._official_or_say()
        if official:
            self._ask_text(
                f"{name} is to be called: ",
                lambda text: self.decide(
                    lambda desk: desk.about_person("rename", official, text),
                    f"{name} is called {text}",
                ),
            )

    def do_add_role(self, count: int | None) -> None:
        """`Dr`."""
        official, name = self._official_or_say()
        if official:
            self._ask_text(
                f"{name} is (an office): ",
                lambda text: self.decide(
                    lambda desk: desk.about_person("role-add", official, text), f"{name} is {text}"
                ),
            )

    def do_drop_role(self, count: int | None) -> None:
        """`DR`."""
        official, name = self._official_or_say()
        page = self.library.official(official) if official else None
        if page is None:
            return
        titles = {role.id: role.title for role in page.roles}
        ref = self.list.ref

        def drop(title: str) -> None:
            if title:
                self.decide(
                    lambda desk: desk.about_person("role-drop", official, title),
                    f"{name} is not {title}",
                )

        if ref is not None and ref.kind == "role" and ref.id in titles:
            drop(titles[ref.id])
        elif not titles:
            self.say(f"{name} has no office here", error=True)
        else:
            self._choose(f"{name} is not: ", [Choice(one, one) for one in titles.values()], drop)

    # Spans of the article

    def mention_in_focus(self) -> MentionKey | None:
        """The person's name under the reader's cursor, as a place of the article."""
        ref = self.reader.ref
        if self.shape.focus != "reader" or ref is None or ref.kind != "official":
            return None
        shown = self.reader.document
        assert shown is not None
        assert self.reader.link is not None
        span = shown.links[self.reader.link]
        return self._span_of(span.start, span.end)

    def _span_of(self, start: int, end: int) -> MentionKey | None:
        """A piece of the shown article, if it lies in the body."""
        from store.link.decisions import MentionKey

        shown = self.reader.document
        page = self.library.article(int(shown.ref.id)) if shown else None
        if shown is None or page is None or not shown.body_start <= start < end <= shown.body_end:
            return None
        first, last = start - shown.body_start, end - shown.body_start
        return MentionKey(page.key, first, last, page.body[first:last])

    def do_not_person(self, count: int | None) -> None:
        """`Dp`."""
        mention = self.mention_in_focus()
        if mention is None:
            self.say("put the cursor on a name in the article's text first", error=True)
        else:
            self.decide(
                lambda desk: desk.about_span("span-drop", mention),
                f"“{mention.text}” here is no person",
            )

    def do_person(self, count: int | None) -> None:
        """`DP`: what was found in the article is a person's name."""
        shown = self.reader
        hit = shown.hits[shown.hit] if shown.hit is not None and shown.hits else None
        span = self._span_of(*hit) if hit is not None and self.shape.focus == "reader" else None
        if span is None:
            self.say(
                f"find the name in the article first, with {key_of('find', self.actions)}",
                error=True,
            )
        else:
            self.decide(
                lambda desk: desk.about_span("span-add", span), f"“{span.text}” is a person"
            )

    # Trips

    def trip_in_focus(self) -> TripRow | None:
        """The trip under the cursor, or that the evidence is of; says so where there is none."""
        refs = [self.list.ref, self.panel.ref if self.panel.count else None]
        for ref in refs if self.shape.focus != "panel" else refs[::-1]:
            if ref is not None and ref.kind == "trip":
                return self.library.trip(ref.id)
        self.say("no trip here: put the cursor on one in a list", error=True)
        return None

    def do_drop_trip(self, count: int | None) -> None:
        """`Dx`."""
        trip = self.trip_in_focus()
        if trip is not None:
            ident = trip.id
            self.decide(
                lambda desk: desk.about_trip("trip-drop", ident), f"no such trip: {_named(trip)}"
            )

    def do_trip_status(self, count: int | None) -> None:
        """`Ds`."""
        trip = self.trip_in_focus()
        if trip is None:
            return
        ident, named = trip.id, _named(trip)
        others = [Choice(one, one) for one in STATUSES if one != trip.status]
        self._choose(
            f"{named} was {trip.status}; it is: ",
            others,
            lambda status: self.decide(
                lambda desk: desk.about_trip("trip-status", ident, value=status),
                f"{named} is {status}",
            ),
        )

    def do_change_trip(self, count: int | None) -> None:
        """`Dc`."""
        trip = self.trip_in_focus()
        if trip is None:
            return
        ident, named = trip.id, _named(trip)
        before = _fields_of(trip)

        def change(text: str) -> None:
            try:
                asked = changes_of(text)
            except ValueError as error:
                self.say(str(error), error=True)
                return
            changes = {name: value for name, value in asked.items() if before.get(name) != value}
            changes |= {name: "" for name in before if name not in asked}
            if not changes:
                self.say("nothing changed")
            else:
                words = " ".join(f"{name}={value or '(none)'}" for name, value in changes.items())
                self.decide(
                    lambda desk: desk.about_trip("trip-change", ident, changes=changes),
                    f"{named}: {words}",
                )

        self._ask_text("change: ", change, _written(before))
        self.say(f"{named}; a field that is taken out is emptied")

    def do_add_trip(self, count: int | None) -> None:
        """`Dt`: a trip of this official that was not read; the marked words are its evidence."""
        official, name = self._official_or_say()
        if not official:
            return
        mention = self.mention_in_focus()

        def add(text: str) -> None:
            try:
                changes = changes_of(text, ("status", *TRIP_FIELDS))
            except ValueError as error:
                self.say(str(error), error=True)
                return
            country = changes.pop("country", "")
            if not country:
                self.say("name the country: country=CU", error=True)
                return
            evidence = [mention] if mention is not None else []
            self.decide(
                lambda desk: desk.add_trip(official, country, changes, evidence),
                f"{name} went to {country}",
            )

        self._ask_text(f"trip of {name}: ", add, "country= arrived= left= status=completed")

    def do_same_trip(self, count: int | None) -> None:
        """`D=`."""
        self._about_trips("trip-same", "is the same trip as")

    def do_different_trip(self, count: int | None) -> None:
        """`D!`."""
        self._about_trips("trip-different", "is another trip than")

    def _about_trips(self, kind: Kind, words: str) -> None:
        trip = self.trip_in_focus()
        page = self.library.official(trip.official) if trip is not None else None
        if trip is None or page is None:
            return
        ident, named = trip.id, _named(trip)
        others = [
            Choice(one.id, f"{_named(one)}  ({one.status})")
            for one in page.trips
            if one.id != ident and one.country == trip.country
        ]
        if not others:
            self.say(f"{trip.name} has no other trip to {trip.country_name}", error=True)
            return
        self._choose(
            f"{named} {words}: ",
            others,
            lambda other: self.decide(
                lambda desk: desk.about_trip(kind, ident, other=other), f"{named} {words} {other}"
            ),
        )

    # Asking

    def _ask_text(self, label: str, then: Callable[[str], object], text: str = "") -> None:
        def done(answer: str) -> None:
            if answer.strip():
                then(answer.strip())
            else:
                self.say("")

        self.ask(Prompt(label, on_submit=done, text=text))

    def _choose(self, label: str, choices: Sequence[Choice], then: Callable[[str], object]) -> None:
        def done(value: str) -> None:
            # Enter on an empty menu hands over what was typed.
            if value in [one.value for one in choices]:
                then(value)
            elif value:
                self.say(f"not one of these: {value}", error=True)

        self.ask(
            Prompt(
                label,
                on_submit=done,
                complete=lambda text: [
                    one for one in choices if text.strip().lower() in one.text.lower()
                ],
                must_choose=True,
            )
        )


def _named(trip: TripRow) -> str:
    return f"{trip.name}: {trip.country_name or trip.country} {stay(trip)}".rstrip()


def _fields_of(trip: TripRow) -> dict[str, str]:
    """A trip's fields as they would be typed."""
    fields = {"country": trip.country}
    for name, window in (("arrived", trip.arrived), ("left", trip.left)):
        if window is not None:
            ends = dict.fromkeys(day for day in (window.earliest, window.latest) if day)
            fields[name] = "..".join(ends)
    if trip.places:
        fields["places"] = "; ".join(trip.places)
    if trip.purpose:
        fields["purpose"] = trip.purpose
    return fields


def _written(fields: Mapping[str, str]) -> str:
    import shlex

    return " ".join(
        f"{name}={shlex.quote(value) if ' ' in value else value}" for name, value in fields.items()
    )


def changes_of(text: str, known: Sequence[str] = TRIP_FIELDS) -> dict[str, str]:
    """The fields in `arrived=2019-05-20 places="Havana; Varadero"`, without the empty ones.

    ValueError with one line for a field that there is none of, or a day that is none.
    """
    import shlex

    fields: dict[str, str] = {}
    for piece in shlex.split(text):
        name, equals, value = piece.partition("=")
        if not equals or name not in known:
            near = nearest(name, list(known))
            raise ValueError(
                f"no field {name!r}" + (f"; did you mean {near}?" if near else f"; {known[0]}=…")
            )
        if value.strip():
            fields[name] = value.strip()
    for name in ("arrived", "left"):
        if name in fields:
            _check_days(name, fields[name])
    country = fields.get("country", "")
    if country:
        if len(country) != 2 or not country.isalpha():
            raise ValueError(f"country: two letters, as CU, not {country!r}")
        fields["country"] = country.upper()
    if fields.get("status", STATUSES[0]) not in STATUSES:
        raise ValueError(f"status: one of {', '.join(STATUSES)}")
    return fields


def _check_days(name: str, text: str) -> None:
    import datetime as dt

    try:
        found = [dt.date.fromisoformat(day) for day in text.split("..")]
    except ValueError:
        raise ValueError(f"{name}: DAY or DAY..DAY, as 2019-05-20, not {text!r}") from None
    if len(found) > 2 or found != sorted(found):
        raise ValueError(f"{name}: the first day comes first: {text!r}")
