"""The evidence strip: the sentences that a trip, a meeting or a role was read from."""

from __future__ import annotations

from collections.abc import Sequence

from store.query.rows import EvidenceRow
from tui.lines import Line, Ref, Span
from tui.text import clean, wrap


class EvidenceSource:
    """The pieces of evidence: date, source and the sentence with the piece marked.

    Where the pane has room for all of them, and where it is zoomed, they are shown `whole`: each
    piece has as many rows as its heading and its sentence need. Else each has one.
    """

    name = "evidence"
    unit = ""

    def __init__(self, rows: Sequence[EvidenceRow] = (), title: str = "") -> None:
        self.rows = one_a_sentence(rows)
        self._title = title
        self.zoomed = False
        """Whether the pane has the screen to itself."""
        self.whole = False
        self._width = 0
        self._laid: list[tuple[int, Line]] = []
        """Shown whole: the number of the piece and its line, for each row."""

    def fit(self, width: int, rows: int) -> None:
        """Chooses the form for a pane of so many rows of `width` cells."""
        if width != self._width:
            self._width = width
            self._laid = [
                (number, line)
                for number, row in enumerate(self.rows)
                for line in _whole_lines(row, width)
            ]
        self.whole = self.zoomed or len(self._laid) <= rows

    def piece(self, index: int) -> tuple[int, int]:
        """Which piece row `index` belongs to, from 1 on, and how many there are."""
        if self.whole and index < len(self._laid):
            index = self._laid[index][0]
        return index + 1, len(self.rows)

    def beyond(self, index: int, by: int) -> int:
        """The first row of the piece that is `by` pieces further than that of row `index`."""
        number = max(0, min(self.piece(index)[0] - 1 + by, len(self.rows) - 1))
        if not self.whole:
            return number
        return next((n for n, (other, _) in enumerate(self._laid) if other == number), 0)

    def row_at(self, index: int) -> EvidenceRow | None:
        """The piece that row `index` belongs to."""
        if self.whole:
            index = self._laid[index][0] if index < len(self._laid) else -1
        return self.rows[index] if 0 <= index < len(self.rows) else None

    def title(self) -> str:
        """What it is the evidence of."""
        return self._title

    def head(self, width: int) -> Sequence[Line]:
        """Nothing."""
        return ()

    def count(self) -> int:
        """How many sentences, or rows of them."""
        return len(self._laid) if self.whole else len(self.rows)

    def lines(self, start: int, stop: int, width: int) -> Sequence[Line]:
        """Rows."""
        if self.whole:
            return [line for _, line in self._laid[start:stop]]
        return [self._line(row, width) for row in self.rows[start:stop]]

    def _line(self, row: EvidenceRow, width: int) -> Line:
        lead = f"{row.date} " + (f"{row.source[:9]} " if row.source else "")
        # What supports the fact must be in sight: a long sentence is entered near it.
        at = max(row.start - row.sentence_start, 0)
        room = max(width - len(lead), 10)
        sentence = row.sentence
        skip = 0
        if at > room * 2 // 3:
            skip = sentence.find(" ", at - room // 3) + 1
            lead += ".."
        text = lead + sentence[skip:].replace("\n", " ")
        begin = len(lead) + at - skip
        end = min(begin + max(row.end - row.start, 1), len(text))
        spans = [Span(0, 10, "dim")]
        if len(lead) <= begin < end:
            spans.append(Span(begin, end, "evidence"))
        return Line(text, tuple(spans), Ref("article", str(row.article), row.start, row.end))

    def position(self, ref: Ref) -> int | None:
        """Where a piece stands."""
        if ref.kind != "article":
            return None
        found = next(
            (
                n
                for n, row in enumerate(self.rows)
                if str(row.article) == ref.id and (ref.start < 0 or row.start == ref.start)
            ),
            None,
        )
        if not self.whole or found is None:
            return found
        return next((n for n, (number, _) in enumerate(self._laid) if number == found), None)


def _whole_lines(row: EvidenceRow, width: int) -> list[Line]:
    """A piece's heading and its sentence, wrapped, with the piece marked."""
    ref = Ref("article", str(row.article), row.start, row.end)
    text = row.sentence.replace("\n", " ")
    begin = max(row.start - row.sentence_start, 0)
    end = min(begin + max(row.end - row.start, 1), len(text))
    head = "  ".join(part for part in (row.date, row.source) if part) + "  "
    made, dim = [], 0
    if text.startswith(row.title.rstrip(".…")):
        # A title made of this sentence is not said twice, and the rest needs no line of its own.
        text, begin, end, dim = head + text, begin + len(head), end + len(head), len(head)
    else:
        made.append(Line(head + row.title, style="dim", ref=ref))
    for number, (start, stop) in enumerate(wrap(clean(text), width - 2)):
        indent = 2 if number or not dim else 0
        spans = [Span(indent, min(dim, stop) - start + indent, "dim")] if start < dim else []
        a, b = max(begin, start), min(end, stop)
        if a < b:
            spans.append(Span(a - start + indent, b - start + indent, "evidence"))
        made.append(Line(" " * indent + text[start:stop], tuple(spans), ref))
    return made


def one_a_sentence(rows: Sequence[EvidenceRow]) -> list[EvidenceRow]:
    """Several pieces in one sentence as one: from the first one's start to the last one's end."""
    merged: dict[tuple[int, int], EvidenceRow] = {}
    for row in rows:
        key = (row.article, row.sentence_start)
        if key in merged:
            known = merged[key]
            row = known._replace(start=min(known.start, row.start), end=max(known.end, row.end))
        merged[key] = row
    return list(merged.values())
