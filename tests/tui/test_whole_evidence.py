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
        source.show_whole(True, 60)
        lines = source.lines(0, source.count(), 60)
        text = " ".join(line.text.strip() for line in lines)
        assert text.count(SENTENCE) == 2
        assert all(len(line.text) <= 60 for line in lines)
        marked = [line.text[s.start : s.end] for line in lines for s in line.spans]
        assert " ".join(marked[: len(marked) // 2]) == SENTENCE[310:324]

    def test_rows_belong_to_their_piece(self):
        source = EvidenceSource([row(1), row(2)])
        source.show_whole(True, 60)
        half = source.count() // 2
        assert source.row_at(half - 1).article == 1
        assert source.row_at(half).article == 2
        assert source.row_at(source.count()) is None
        assert source.position(Ref("article", "2", 310)) == half
        source.show_whole(False, 60)
        assert source.count() == 2
        assert source.row_at(1).article == 2


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
        assert app.evidence.count == 2
        assert app.evidence.ref.id == "4"
        await stage.press("O", "q")
        assert app.evidence.count == 2

    play(story, size, start=Place("official", "jonas-lind"), library=LongLibrary())
