"""The evidence strip: the sentences that a trip, a meeting or a role was read from."""

from __future__ import annotations

from collections.abc import Sequence

from store.query.rows import EvidenceRow
from tui.lines import Line, Ref, Span


class EvidenceSource:
    """One row a piece of evidence: date, source and the sentence with the piece marked."""

    name = "evidence"
    unit = ""

    def __init__(self, rows: Sequence[EvidenceRow] = (), title: str = "") -> None:
        self.rows = one_a_sentence(rows)
        self._title = title

    def title(self) -> str:
        """What it is the evidence of."""
        return self._title

    def head(self, width: int) -> Sequence[Line]:
        """Nothing."""
        return ()

    def count(self) -> int:
        """How many sentences."""
        return len(self.rows)

    def lines(self, start: int, stop: int, width: int) -> Sequence[Line]:
        """Rows."""
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
        return next(
            (
                n
                for n, row in enumerate(self.rows)
                if str(row.article) == ref.id and (ref.start < 0 or row.start == ref.start)
            ),
            None,
        )


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
