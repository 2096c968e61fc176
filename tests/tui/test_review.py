"""The review of pairs on a real store: decisions on the disk, and what a later session sees."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from store.build import build
from store.link.decisions import MentionKey, PersonRef
from store.query.review import pairs, sentence_around, sentences_of
from tests.tui.screen import play
from tui.commands.decide import by_name
from tui.library import StoreLibrary
from tui.places import Place

ARTICLES = {
    "one.txt": (
        " date 2019-05-21 Norwegian Finance Minister Anders Holm arrived in Lima on Monday for"
        " talks about loans.\n\nHolm met Peruvian President Rosa Campos on Tuesday."
    ),
    "two.txt": (
        " date 2019-06-03 The surgeon Anders Holm told a court in Oslo on Monday that he had never"
        " heard of the loans."
    ),
    "three.txt": (
        " date 2019-07-08 Peruvian novelist Rosa Campos read from her new book in Lima on Sunday."
    ),
    "four.txt": (
        " date 2019-08-08 Chilean judge Rosa Campos opened a trial in Santiago on Wednesday."
    ),
}
SIZES = pytest.mark.parametrize("size", [(80, 24), (140, 40)], ids=["80x24", "140x40"])


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    folder = tmp_path / "news"
    folder.mkdir()
    for name, text in ARTICLES.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def library(corpus: Path, tmp_path: Path) -> StoreLibrary:
    build([str(corpus)], tmp_path / "store.sqlite")
    return StoreLibrary(str(tmp_path / "store.sqlite"))


def kinds(corpus: Path) -> list[str]:
    path = corpus / "decisions.jsonl"
    if not path.exists():
        return []
    return [json.loads(line)["kind"] for line in path.read_text().splitlines()]


def test_the_store_has_pairs_to_ask_about(library):
    found = pairs(library.connection)
    assert len(found) >= 2
    one = found.window(0, 1)[0]
    assert one.left.id != one.right.id
    assert one.reasons
    assert found.position(one.id) == 0
    assert found.position("nobody|else") is None


def test_the_sentences_of_an_official_hold_the_name(library):
    for pair in pairs(library.connection).window(0, 9):
        for side in (pair.left, pair.right):
            rows = sentences_of(library.connection, side.id)
            assert rows
            for row in rows:
                at = row.start - row.sentence_start
                name = row.sentence[at : at + row.end - row.start]
                assert name.split()[-1] in side.name


@SIZES
def test_two_people_stand_side_by_side_with_their_sentences(library, size):
    async def story(stage):
        await stage.press("g", "v")
        assert stage.lines[0].startswith("[review]")
        assert any(line.startswith("[compare]") for line in stage.lines)
        pair = stage.app.list.source.pair(stage.app.list.ref)
        head = next(line for line in stage.lines if pair.left.name in line and " | " in line)
        assert pair.right.name in head
        columns = [line.split(" | ") for line in stage.lines if " | " in line]
        assert "article" in "".join(left for left, *_ in columns)
        assert "article" in "".join(right for _, right, *_ in columns)

    play(story, size, library=library)


@SIZES
def test_a_decision_is_written_marked_and_moves_on(library, corpus, size):
    async def story(stage):
        await stage.press("g", "v", "=")
        await stage.until(lambda: kinds(corpus) == ["same"])
        await stage.until(lambda: "one person" in stage.status)
        await stage.until(lambda: stage.lines[2].startswith(" = "))
        await stage.until(lambda: stage.lines[3].startswith(">"))
        await stage.press("!")
        await stage.until(lambda: kinds(corpus) == ["same", "different"])
        await stage.until(lambda: stage.lines[3][1] == "!")

    play(story, size, library=library)


def test_a_later_session_goes_on_where_this_one_stopped(library, corpus):
    async def first(stage):
        await stage.press("g", "v", ".")
        assert kinds(corpus) == ["unsure"]

    async def second(stage):
        await stage.press("g", "v")
        assert stage.lines[2].startswith(" . ")
        assert stage.lines[3].startswith(">")

    play(first, library=library)
    play(second, library=library)


def test_undo_opens_the_pair_again(library, corpus):
    async def story(stage):
        await stage.press("g", "v", "=", "X")
        assert kinds(corpus) == ["same", "undo"]
        assert stage.lines[2].startswith(">  ")
        assert "taken back" in stage.status

    play(story, library=library)


def test_a_refused_decision_says_why_and_changes_nothing(library, corpus):
    async def story(stage):
        await stage.press("g", "v", "=", "k", "!")
        assert kinds(corpus) == ["same"]
        assert "refused" in stage.status
        assert stage.app.status.error
        assert stage.lines[2].startswith(">=")

    play(story, library=library)


def test_enter_opens_the_sentence_of_the_marked_side(library):
    async def story(stage):
        await stage.press("g", "v", "enter")
        source = stage.app.evidence.source
        assert stage.app.shape.focus == "evidence"
        assert source.side == "left"
        await stage.press("]")
        assert source.side == "right"
        await stage.press("/")
        await stage.type("2019")
        await stage.press("enter", "G", "enter")
        assert stage.app.shape.focus == "reader"
        assert stage.app.reader.document.ref.id == str(source.sides[1].sentences[-1].article)
        await stage.press("q")
        assert stage.lines[0].startswith("[review]")

    play(story, library=library)


def test_the_next_build_follows_what_was_decided(library, corpus):
    before = len(library.officials())
    reviewed = len(library.pairs())

    async def story(stage):
        await stage.press("g", "v", "=")

    play(story, library=library)
    build([str(corpus)], Path(library.path))
    library.reload()
    assert len(library.officials()) == before - 1
    assert len(library.pairs()) < reviewed


def test_the_decisions_are_listed_and_the_marked_one_is_taken_back(library, corpus):
    async def story(stage):
        await stage.press("g", "v", "=", "!", "g", "d")
        assert stage.lines[0].startswith("[decisions]")
        assert " same " in stage.lines[3]
        assert " different " in stage.lines[2]
        await stage.press("j", "X")
        assert kinds(corpus) == ["same", "different", "undo"]
        assert "taken back" in stage.text

    play(story, (140, 40), library=library)


def test_decisions_name_the_people_as_the_articles_do(library):
    async def story(stage):
        await stage.press("g", "v", "=", "g", "d")
        assert "same · Rosa Campos · Rosa Campos (2)" in stage.lines[2]

    pair = pairs(library.connection).window(0, 1)[0]
    assert (pair.left.id, pair.right.id) == ("rosa-campos", "rosa-campos-2")
    play(story, library=library)


NOTHING_BUT = PersonRef((MentionKey("2019-05-21-0123456789", 4, 8, "Holm"),))


@pytest.mark.parametrize(
    ("person", "shown"),
    [
        (PersonRef(NOTHING_BUT.mentions, "anders-holm"), "Holm"),
        (
            PersonRef((*NOTHING_BUT.mentions, MentionKey("b", 0, 11, "Anders\nHolm")), "holm-3"),
            "Anders Holm (3)",
        ),
        (PersonRef((), "anders-holm-2"), "anders-holm-2"),
        (NOTHING_BUT, "'Holm' in 2019-05-21-0123456789"),
    ],
)
def test_who_a_decision_is_about(person, shown):
    assert by_name(person) == shown


@pytest.mark.parametrize(("size", "reasons"), [((80, 24), False), ((140, 40), True)])
def test_a_pair_shows_both_offices(library, size, reasons):
    async def story(stage):
        await stage.press("g", "v")
        row = stage.lines[2]
        assert row.startswith(">  Rosa Campos PE  President  ")
        assert "  Rosa Campos PE  novelist  " in row
        assert ("same name" in row) == reasons

    play(story, size, library=library)


def test_nothing_to_review_says_so(tmp_path):
    folder = tmp_path / "news"
    folder.mkdir()
    (folder / "one.txt").write_text(ARTICLES["one.txt"], encoding="utf-8")
    build([str(folder)], tmp_path / "store.sqlite")

    async def story(stage):
        await stage.press("g", "v", "=", "enter", "]", "X")
        assert "no two officials" in stage.text
        assert "no decision to undo" in stage.status

    play(story, library=StoreLibrary(str(tmp_path / "store.sqlite")))


def test_a_place_of_the_review_can_be_the_first(library):
    async def story(stage):
        assert stage.lines[0].startswith("[review]")

    play(story, library=library, start=Place("review"))


@pytest.mark.parametrize(
    ("body", "word", "expected"),
    [
        ("He left. Ann Berg came. She sat.", "Ann Berg", "Ann Berg came."),
        ("He saw J. Berg there. She sat.", "Berg", "He saw J. Berg there."),
        (
            "The 1st. Ann came with Gen. Holm today\nand left.",
            "Ann",
            "Ann came with Gen. Holm today",
        ),
        ("Ann", "Ann", "Ann"),
        ("It ended.” Ann said. No.", "Ann", "Ann said."),
    ],
)
def test_the_sentence_around_a_name(body, word, expected):
    at = body.index(word)
    first, last = sentence_around(body, at, at + len(word))
    assert body[first:last] == expected
