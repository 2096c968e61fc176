"""Reviewing pairs of officials that may be one person, side by side with their sentences.

Builds on `tui.amending`. The review begins behind the pair that was decided last; a decision moves
on to the next pair that is open.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.amending import Amending
from tui.counting import counted
from tui.lines import Ref, Source
from tui.places import Place

if TYPE_CHECKING:
    from store.link.decisions import Kind
    from store.query.rows import TripRow
    from tui.sources.review import PairsSource

ABOUT_TWO = ("same", "different", "unsure")
_WORDS = {"same": "one person", "different": "two people", "unsure": "hard to tell"}


class Reviewing(Amending):
    """The review screen."""

    def setup_reviewing(self) -> None:
        """Must run before anything is shown."""
        self.setup_amending()
        self.sources["review"] = self._review
        self._verdicts: dict[frozenset[str], str] = {}

    def _review(self, place: Place) -> Source:
        from tui.sources.review import PairsSource

        self._read_verdicts()
        return PairsSource(self.library.pairs(), self._verdicts, self.actions)

    def _read_verdicts(self) -> None:
        """What the file of decisions says about pairs, in the order of deciding."""
        from store.link.logbook import read_decisions
        from tui.deciding import RefusedError

        self._verdicts.clear()
        try:
            known = read_decisions(self.library.deciding().file())
        except RefusedError:
            return  # several folders, several files: nothing is marked
        for entry in known.active:
            if entry.kind in ABOUT_TWO and entry.person and entry.other:
                key = frozenset((entry.person.slug, entry.other.slug))
                self._verdicts.pop(key, None)
                self._verdicts[key] = entry.kind

    def do_review(self, count: int | None) -> None:
        """`gv`: from behind the pair that was decided last."""
        if not self.go(Place("review")):
            return
        source = self._pairs()
        if source is None or not source.count():
            return
        decided = [source.position(_pair_ref(key)) for key in reversed(self._verdicts)]
        last = next((at for at in decided if at is not None), -1)
        self._to_open_pair(source, last + 1)

    def _pairs(self) -> PairsSource | None:
        if self.place.view != "review":
            return None
        from tui.sources.review import PairsSource

        source = self.list.source
        return source if isinstance(source, PairsSource) else None

    def _to_open_pair(self, source: PairsSource, start: int, said: str = "") -> None:
        at = source.next_open(start)
        if at is None:
            self.say(f"{said}; all {source.count()} are decided" if said else "all are decided")
        else:
            self.list.move_to(at)

    # Deciding about the pair

    def do_same(self, count: int | None) -> None:
        """`=`."""
        if not self._about_pair("same"):
            super().do_same(count)

    def do_different(self, count: int | None) -> None:
        """`!`."""
        if not self._about_pair("different"):
            super().do_different(count)

    def do_unsure(self, count: int | None) -> None:
        """`.`."""
        if not self._about_pair("unsure"):
            self.say("only in the review of pairs")

    def _about_pair(self, kind: Kind) -> bool:
        """Decides about the pair under the cursor; False outside the review."""
        source = self._pairs()
        if source is None:
            return False
        pair = source.pair(self.list.ref)
        if pair is None:
            return True
        left, right = pair.left, pair.right
        words = f"{left.name} and {right.name}: {_WORDS[kind]}"
        if self.decide(lambda desk: desk.about_two(kind, left.id, right.id), words):
            said = self.status.text
            key = frozenset((left.id, right.id))
            self._verdicts.pop(key, None)
            self._verdicts[key] = kind
            self.list.forget()
            if self.shape.focus != "list":
                self.reshape(reading=False, focus="list")
            self._to_open_pair(source, self.list.cursor + 1, said)
            self.list.repaint()
        return True

    def decisions_changed(self) -> None:
        """The pair whose decision was taken back is open again, and the cursor goes to it."""
        super().decisions_changed()
        source = self._pairs()
        if source is not None:
            before = list(self._verdicts)
            self._read_verdicts()
            self.list.forget()
            gone = [key for key in before if key not in self._verdicts]
            at = source.position(_pair_ref(gone[-1])) if gone else None
            if at is not None:
                self.list.move_to(at)
            self.list.repaint()

    # How sure something is

    def do_confidence(self, count: int | None) -> None:
        """`c`: the grade of a trip with its reasons; of other facts, which rules read them."""
        pane = self.pane
        ref = getattr(pane, "ref", None)
        if pane is self.evidence and ref is not None and ref.kind == "article":
            row = self._evidence_in_focus()
            if row is not None:
                self.say(f"{row.field or 'all of it'}, read by {row.rule or 'hand'}")
            return
        if pane is self.reader:
            ref = self.list.ref
        if ref is None or ref.kind not in ("trip", "meeting", "role"):
            self.say("put the cursor on a trip, a meeting or a role", error=True)
        elif ref.kind == "trip" and (trip := self.library.trip(ref.id)) is not None:
            self.say(grade(trip))
        else:
            rows = self.library.evidence(ref.id)
            rules = ", ".join(dict.fromkeys(row.rule for row in rows if row.rule)) or "hand"
            articles = len({row.article for row in rows})
            self.say(f"in {counted(articles, 'article')}, read by {rules}")

    # The two side by side

    def open_ref(self, ref: Ref) -> None:
        """Enter on a pair goes to its sentences."""
        if ref.kind == "pair":
            self.focus_pane("evidence")
        elif ref.kind != "decision":
            super().open_ref(ref)

    def _follow_subject(self, ref: Ref) -> None:
        if ref.kind == "pair":
            self._compare(ref)
        else:
            super()._follow_subject(ref)

    def _compare(self, ref: Ref) -> None:
        from tui.sources.review import CompareSource, Side

        source = self._pairs()
        pair = source.pair(ref) if source is not None else None
        if pair is None:
            return
        pages = [self.library.official(one.id) for one in (pair.left, pair.right)]
        if pages[0] is None or pages[1] is None:
            return
        left, right = (
            Side(page, self.library.sentences(page.official.id)) for page in pages if page
        )
        self.evidence.show(CompareSource((left, right), pair.reasons))

    def _step_section(self, by: int) -> None:
        turn = getattr(self.evidence.source, "turn", None)
        if self.place.view == "review" and turn is not None:
            turn(by)
            self.evidence.show(self.evidence.source, row=self.evidence.cursor)
        else:
            super()._step_section(by)


def grade(trip: TripRow) -> str:
    """How sure a trip is and why, in a line: "B: traveller only by a pronoun, no date"."""
    reasons = list(trip.reasons) + ["put right by hand"] * trip.by_hand
    return f"{trip.confidence or '?'}: {', '.join([*reasons, *trip.conflicts]) or 'no reason kept'}"


def _pair_ref(key: frozenset[str]) -> Ref:
    return Ref("pair", "|".join(sorted(key)))
