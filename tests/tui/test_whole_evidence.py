"""Evidence that is zoomed shows whole sentences; the cursor stays on its piece both ways."""

import pytest

from store.query.rows import EvidenceRow
from tests.tui.memory import MemoryLibrary
from tests.tui.screen import play
from tui.lines import Ref
from tui.places import Place
from tui.sources.evidence import EvidenceSource

SENTENCE = (
    "On Monday " + "the minister went on and on about it, " * 8 + "and left for Havana on Friday."
)


def row(number, start=310, end=324):
    return EvidenceRow(
        number, "2024-06-30", "Xinhua", "A title", start, end, 0, len(SENTENCE), SENTENCE, "", "r"
    )


class TestSource:
    def test_every_word_stands_in_the_rows_and_the_piece_is_marked(self):
        source = EvidenceSource([row(1), row(2)])
        source.fit(60, 20)
        lines = source.lines(0, source.count(), 60)
        text = " ".join(line.text.strip() for line in lines)
        assert text.count(SENTENCE) == 2
        assert all(len(line.text) <= 60 for line in lines)
        marked = [line.text[s.start : s.end] for line in lines for s in line.spans]
        assert " ".join(marked[: len(marked) // 2]) == SENTENCE[310:324]

    def test_rows_belong_to_their_piece(self):
        source = EvidenceSource([row(1), row(2)])
        source.fit(60, 20)
        half = source.count() // 2
        assert source.row_at(half - 1).article == 1
        assert source.row_at(half).article == 2
        assert source.row_at(source.count()) is None
        assert source.position(Ref("article", "2", 310)) == half
        assert (source.piece(half - 1), source.piece(half)) == ((1, 2), (2, 2))
        assert (source.beyond(1, 1), source.beyond(half, -1), source.beyond(half, 1)) == (
            half,
            0,
            half,
        )
        source.fit(60, 2 * half - 1)
        assert source.count() == 2
        assert source.row_at(1).article == 2
        assert (source.piece(1), source.beyond(0, 1), source.beyond(1, 5)) == ((2, 2), 1, 1)


class LongLibrary(MemoryLibrary):
    def evidence(self, subject):
        return (row(3), row(4))


@pytest.mark.parametrize("size", [(80, 24), (140, 40)])
def test_zoom_shows_the_sentence_and_zoom_again_the_row(size):
    async def story(stage):
        app = stage.app
        await stage.press("tab", "j", "O")
        assert "Havana on Friday." in " ".join(line.strip() for line in stage.lines)
        assert app.evidence.ref.id == "4"
        await stage.press("j", "j")
        assert app.evidence.ref.id == "4"
        await stage.press("O")
        assert app.evidence.source.whole == (size == (140, 40))  # there is room for both
        assert app.evidence.ref.id == "4"
        await stage.press("O", "q")
        assert app.evidence.source.whole == (size == (140, 40))

    play(story, size, start=Place("official", "jonas-lind"), library=LongLibrary())


class ShortLibrary(MemoryLibrary):
    def evidence(self, subject):
        short = (
            "The minister, who had been away for weeks, and longer than was said, left for Havana."
        )
        return tuple(
            EvidenceRow(n, "2024-06-30", "", "", 4, 12, 0, len(short), short, "left", f"rule {n}")
            for n in (3, 4)
        )


def test_evidence_for_which_there_is_room_is_shown_whole_and_stepped_through_by_pieces():
    async def story(stage):
        app = stage.app
        assert " ".join(stage.text.split()).count("left for Havana.") == 2
        assert "1 of 2" in next(line for line in stage.lines if line.startswith("[evidence]"))
        await stage.press("tab", "j")
        assert app.evidence.ref.id == "4"
        await stage.press("c")
        assert stage.status == "left, read by rule 4"
        await stage.press("k", "k", "j", "enter")
        assert app.reader.document.ref.id == "4"
        await stage.press("K")
        assert app.reader.document.ref.id == "3"
        await stage.resize(40, 24)  # no room any more: the cursor stays on its piece
        assert app.evidence.ref.id == "3"
        await stage.press("h", "O", "j", "c")
        assert stage.status == "left, read by rule 4"

    play(story, start=Place("official", "jonas-lind"), library=ShortLibrary())
