"""Copying, saving, and the keys that do it."""

import base64
import json

import pytest

from tests.tui.screen import play
from tui import outside
from tui.keeping import quoted, sentence_at
from tui.state import State


class Copied:
    """Stands for the terminal's driver: keeps what is copied."""

    def __init__(self, stage):
        self.texts = []
        driver = stage.app._driver
        write = driver.write

        def keep(data):
            if data.startswith("\x1b]52;c;"):
                self.texts.append(base64.b64decode(data[7:-1]).decode())
            else:
                write(data)

        driver.write = keep


def with_state(story, tmp_path, size=(80, 24)):
    async def run(stage):
        stage.app.setup_keeping(State("s", tmp_path))
        await story(stage)

    play(run, size)


def test_yank_row_url_trip_and_quote():
    async def story(stage):
        copied = Copied(stage)
        await stage.press("j", "y", "y")
        assert copied.texts[-1].startswith("2024-06-30 Xinhua Jonas Lind arrives in Hanoi")
        assert "copied: 2024-06-30 Xinhua" in stage.status
        await stage.press("y", "u")
        assert copied.texts[-1] == "https://news.example/1"
        await stage.press("j", "y", "u")
        assert copied.texts[-1] == "docs/2.txt"
        await stage.press("t")
        await stage.type("lind")
        await stage.press("enter", "y", "t")
        assert copied.texts[-1] == ("Jonas Lind, Hanoi, Viet Nam, 2024-06-30 (ongoing; 2 articles)")
        await stage.press("y", "q")
        assert copied.texts[-1] == (
            "“HANOI -- Jonas Lind, the state secretary, landed in Hanoi late on Monday.” "
            "(Xinhua, 2024-06-30, https://news.example/1)"
        )

    play(story, (80, 24))


def test_quote_in_the_article_takes_the_sentence_of_the_link():
    async def story(stage):
        copied = Copied(stage)
        await stage.press("enter", "]", "]", "]", "]", "y", "q")
        assert copied.texts[-1].startswith("“The visit to Sweden follows months")
        assert copied.texts[-1].endswith("(AP, 2024-06-30, 2024-06-30-0000000000)")

    play(story, (80, 24))


def test_stars_and_opened_marks_are_shown_and_kept(tmp_path):
    async def story(stage):
        await stage.press("*", "j", "enter", "q")
        assert stage.lines[1][22] == "*"
        assert stage.lines[2][22] == "."
        await stage.press("U")
        assert stage.lines[2][22] == " "

    with_state(story, tmp_path)
    assert State("s", tmp_path).flagged("starred", "article:0")
    assert not State("s", tmp_path).flagged("opened", "article:1")


def test_marks_jump_back_even_from_another_screen(tmp_path):
    async def story(stage):
        await stage.press("9", "j", "m", "a", "g", "o", "'", "a")
        assert stage.app.place.view == "articles"
        assert "10 of 482" in stage.lines[0]
        await stage.press("'", "'")
        assert stage.app.place.view == "officials"
        await stage.press("'", "z")
        assert "no mark z" in stage.status

    with_state(story, tmp_path)


@pytest.mark.parametrize("name", ["list.csv", "list.json", "list.txt"])
def test_save_writes_the_list_and_asks_before_it_replaces(tmp_path, name):
    target = tmp_path / name

    async def story(stage):
        for answer in (str(target), str(target), f"{target}!"):
            await stage.press("s", "ctrl+u")
            await stage.paste(answer)
            await stage.press("enter")
            if answer == str(target) and "there already" in stage.status:
                assert f"{target}! replaces it" in stage.status
        assert "saved" in stage.status

    play(story, (80, 24), count=30)
    text = target.read_text(encoding="utf-8")
    if name.endswith("json"):
        assert len(json.loads(text)) == 30
        assert json.loads(text)[0]["title"].startswith("Amara")
    elif name.endswith("csv"):
        assert text.splitlines()[0] == "id,date,source,title,trips"
        assert len(text.splitlines()) == 31
    else:
        assert "Jonas Lind arrives in Hanoi" in text


def test_a_file_that_cannot_be_written_says_why(tmp_path):
    async def story(stage):
        await stage.press("s", "ctrl+u")
        await stage.paste(str(tmp_path / "no" / "such" / "x.txt"))
        await stage.press("enter")
        assert "No such file" in stage.status

    play(story, (80, 24), count=30)


@pytest.mark.parametrize("key", ["|", "e", "P"])
def test_nothing_is_started_where_that_is_forbidden(monkeypatch, key):
    monkeypatch.setenv("LESSSECURE", "1")

    async def story(stage):
        await stage.press("enter", key)
        assert "LESSSECURE" in stage.status
        assert stage.app.prompt is None

    play(story, (80, 24))


def test_what_is_too_long_to_copy_is_cut_between_letters():
    text, whole = outside.clip("é" * 50_000)
    assert not whole
    assert len(text.encode()) <= outside.MOST_COPIED
    assert set(text) == {"é"}


@pytest.mark.parametrize(
    ("values", "command"),
    [({"A": "less -R", "B": "x"}, ["less", "-R"]), ({"B": "most"}, ["most"]), ({}, ["vi"]),
     ({"A": "'"}, ["vi"])],
)  # fmt: skip
def test_the_first_variable_that_is_set_names_the_command(monkeypatch, values, command):
    for name in ("A", "B"):
        monkeypatch.delenv(name, raising=False)
    for name, value in values.items():
        monkeypatch.setenv(name, value)
    assert outside.command_of("A", "B", default="vi") == command


def test_a_file_for_an_editor_cannot_be_written_and_goes_away():
    import os

    with outside.read_only_file("x", "article.txt") as path:
        assert oct(os.stat(path).st_mode)[-3:] == "400"
    assert not os.path.exists(path)


def test_programs_that_are_not_there_answer_with_a_line():
    assert "No such file" in outside.show_in(["/no/such/program"], "x")
    assert outside.pipe_into("exit 3", "x") == "exit 3: status 3"
    assert outside.pipe_into("cat > /dev/null", "x") == ""


@pytest.mark.parametrize(
    ("at", "sentence"),
    [(0, "One went. "), (12, "Two came?"), (25, "Three."), (35, "Next para.")],
)
def test_the_sentence_around_a_place(at, sentence):
    body = "One went.  Two came? Three.\n\nNext para."
    assert sentence_at(body, at) == sentence.strip()


@pytest.mark.parametrize("at", [0, 8, 30, 60])
def test_a_shortened_word_does_not_end_what_is_quoted(at):
    first = "OSLO, Nov. 5 (Desk) -- J. Berg and the U.S. envoy met (Gov. Lie came, too)."
    assert sentence_at(f"{first} He left.", at) == first


def test_a_citation_leaves_out_what_is_not_known():
    assert quoted("a  b", "", "2024-01-01", "") == "“a b” (2024-01-01)"
