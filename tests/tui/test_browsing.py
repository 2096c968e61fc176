"""Stories told by keys, read from the screen as plain text, at three sizes."""

import pytest

from tests.tui.memory import MemoryLibrary
from tests.tui.screen import SIZES, play
from tui.paint import Look
from tui.places import Place
from tui.text import width

every_size = pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")


@every_size
def test_the_first_screen_fills_the_terminal_exactly(size):
    async def story(stage):
        assert len(stage.lines) == size[1]
        assert {width(line) for line in stage.lines} == {size[0]}
        assert stage.lines[0].startswith("[articles] ---")
        assert "1 of 482" in stage.lines[0]
        assert stage.lines[1].startswith(">2024-06-30 AP          Amara Okafor")
        assert "? help" in stage.lines[-1]
        assert ("[article]" in stage.lines[0]) == (size[0] >= 100)
        assert ("[official]" in stage.lines[0]) == (size[0] >= 132)

    play(story, size)


@every_size
def test_moving_keeps_one_cursor_and_the_terminal_cursor_on_it(size):
    async def story(stage):
        await stage.press("j", "j", "5", "j", "k")
        marked = [y for y, line in enumerate(stage.lines) if line.startswith(">")]
        assert marked == [7]
        assert stage.app.cursor_position == (0, 7)
        assert "7 of 482" in stage.lines[0]
        await stage.press("G")
        assert "482 of 482" in stage.lines[0]
        await stage.press("4", "2", "G")
        assert "42 of 482" in stage.lines[0]
        await stage.press("5", "0", "%")
        assert "241 of 482" in stage.lines[0]
        await stage.press("g", "g")
        assert stage.lines[1].startswith(">")

    play(story, size)


def test_the_list_scrolls_by_half_a_page_at_its_edge():
    async def story(stage):
        await stage.press("2", "0", "j")
        before = stage.lines[1]
        await stage.press("j")
        assert stage.lines[1] != before
        cursor = next(y for y, line in enumerate(stage.lines) if line.startswith(">"))
        assert 9 <= cursor <= 13

    play(story, (80, 24))


def test_rows_are_asked_for_by_windows_never_all():
    library = MemoryLibrary(100_000)

    async def story(stage):
        await stage.press("G", "g", "g", "space", "space")
        assert max(library.asked) <= 128
        assert sum(library.asked) < 2000

    play(story, (140, 40), library=library)


def test_stacked_enter_opens_the_article_under_the_list_and_q_closes_it():
    async def story(stage):
        await stage.press("j", "enter")
        assert stage.lines[7].startswith("[article] Xinhua 2024-06-30 Jonas Lind")
        assert stage.lines[2].startswith(">")
        await stage.press("J")
        assert "Phạm Thị Hoà" in stage.lines[7]
        await stage.press("q")
        assert not any(line.startswith("[article]") for line in stage.lines)
        assert stage.lines[3].startswith(">")

    play(story, (80, 24))


@every_size
def test_from_a_name_to_the_official_to_a_trip_to_its_sentence_and_back(size):
    async def story(stage):
        await stage.press("enter", "]", "]")
        assert stage.status.startswith("Sweden  SE  10 trips")
        await stage.press("[", "[", "enter")
        assert "Amara Okafor  NG" in stage.text
        assert "TRIPS 10" in stage.text
        assert "[evidence]" in stage.text
        await stage.press("j", "enter")
        assert stage.app.shape.focus == "reader"
        marked = [line for line in stage.lines if "> " in line and "landed" in line]
        assert marked
        await stage.press("<", "<")
        assert stage.app.place.view == "articles"
        await stage.press(">")
        assert stage.app.place.view == "official"

    play(story, size)


@every_size
def test_trips_of_finds_an_official_by_part_of_the_name(size):
    async def story(stage):
        await stage.press("t")
        await stage.type("lin")
        assert any("Jonas Lind  SE" in line for line in stage.lines)
        await stage.press("enter")
        assert stage.lines[0].startswith("[official] Jonas Lind  SE")
        assert "TRIPS 10" in stage.text
        await stage.press("]")
        assert "MEETINGS 1" in stage.text
        await stage.press("g", "a")
        assert "ARTICLES 100" in stage.text
        await stage.press("q")
        assert stage.app.place.view == "articles"

    play(story, size)


def test_find_as_you_type_counts_and_goes_on():
    async def story(stage):
        await stage.press("/")
        await stage.type("jonas")
        assert "1 of 161" in stage.status
        await stage.press("enter", "n")
        assert "2 of 161" in stage.status
        assert stage.lines[5].startswith(">")
        await stage.press("N", "N")
        assert "161 of 161" in stage.status
        await stage.press("escape")
        assert stage.app.list.needle == ""

    play(story, (80, 24))


def test_find_in_the_article_wraps_and_is_seen():
    async def story(stage):
        await stage.press("enter", "/")
        await stage.type("quiet")
        await stage.press("enter")
        assert "1 of 12" in stage.status
        await stage.press("N")
        assert "12 of 12" in stage.status
        assert "quiet" in stage.text

    play(story, (80, 24))


def test_cancelled_find_comes_back_to_the_row():
    async def story(stage):
        await stage.press("j", "j", "/")
        await stage.type("no. 40")
        assert "41 of 482" in stage.lines[0]
        await stage.press("escape")
        assert "3 of 482" in stage.lines[0]

    play(story, (80, 24))


@every_size
def test_a_limit_is_lifted_with_the_row_kept(size):
    async def story(stage):
        await stage.press("&")
        await stage.type("jonas hanoi")
        await stage.press("enter")
        assert stage.lines[0].startswith("[articles] limit: jonas hanoi")
        await stage.press("j", "j")
        row = stage.app.list.ref
        await stage.press("escape")
        assert "of 482" in stage.lines[0]
        assert stage.app.list.ref == row

    play(story, size)


def test_a_limit_shows_its_count_while_it_is_typed():
    async def story(stage):
        await stage.press("&")
        await stage.type("jonas")
        await stage.until(lambda: stage.status == "161 articles")
        await stage.press("escape")
        assert "of 482" in stage.lines[0]

    play(story, (80, 24))


def test_a_wrong_limit_says_so_and_changes_nothing():
    async def story(stage):
        await stage.press("&")
        await stage.type("bad:x")
        await stage.press("enter")
        assert "did you mean in:" in stage.status
        assert "of 482" in stage.lines[0]

    play(story, (80, 24))


@every_size
def test_help_lists_the_keys_is_narrowed_and_left(size):
    async def story(stage):
        await stage.press("?")
        assert stage.lines[0].startswith("[help]")
        await stage.press("&")
        await stage.type("tmux")
        await stage.press("ctrl+u")
        await stage.type("half")
        await stage.press("enter")
        assert "half a page" in stage.text
        assert "zoom" not in stage.text
        await stage.press("q")
        assert stage.lines[0].startswith("[articles]")

    play(story, size)


def test_hints_follow_a_link():
    async def story(stage):
        await stage.press("enter", "f")
        assert "aMARA" not in stage.text
        labels = stage.app.reader.labels
        assert list(labels.values())[:3] == ["a", "s", "d"]
        await stage.press("a")
        assert stage.lines[0].startswith("[official] Amara Okafor")

    play(story, (80, 24))


def test_a_command_by_name_by_number_and_a_wrong_one():
    async def story(stage):
        await stage.press(":")
        await stage.type("100")
        await stage.press("enter")
        assert "100 of 482" in stage.lines[0]
        await stage.press(":")
        await stage.type("offi")
        await stage.press("tab", "enter")
        assert stage.app.place.view in ("officials", "official")
        await stage.press(":")
        await stage.type("opne")
        await stage.press("enter")
        assert "did you mean open?" in stage.status

    play(story, (80, 24))


@every_size
def test_officials_trips_and_place_screens(size):
    async def story(stage):
        await stage.press("g", "o")
        assert stage.lines[0].startswith("[officials]")
        assert "Jonas Lind" in stage.text
        await stage.press("S")
        assert "by trips" in stage.lines[0]
        await stage.press("g", "A")
        assert stage.lines[0].startswith("[trips] of everyone")
        assert "[evidence]" in stage.text
        await stage.press("g", "p")
        await stage.type("viet")
        await stage.press("enter")
        assert stage.lines[0].startswith("[place] Viet Nam")
        assert "CAME 10" in stage.text
        await stage.press("]")
        assert "WENT 10" in stage.text

    play(story, size)


def test_zoom_and_widths():
    async def story(stage):
        await stage.press("tab", "O")
        assert stage.lines[0].startswith("[article]")
        await stage.press("w")
        assert max(len(line.rstrip()) for line in stage.lines[2:20]) <= 74
        await stage.press("O")
        assert stage.lines[0].startswith("[articles]")
        before = stage.app.list.size.width
        await stage.press("+")
        assert stage.app.list.size.width == before + 4

    play(story, (140, 40))


def test_ascii_mode_sends_only_ascii():
    async def story(stage):
        assert stage.text.isascii()
        assert "Pham Thi Hoa" in stage.text
        await stage.press("~")
        assert "Phạm" in stage.text

    play(story, (140, 40), look=Look(ascii_only=True))


@pytest.mark.parametrize("size", [(40, 10), (20, 5), (300, 100), (100, 6)])
def test_any_size_is_filled_and_usable(size):
    async def story(stage):
        for keys in (["j"], ["enter"], ["tab"], ["t", "escape"], ["g", "o"], ["?"], ["q"]):
            await stage.press(*keys)
            assert len(stage.lines) == size[1]
            assert {width(line) for line in stage.lines} == {size[0]}

    play(story, size)


def test_resizing_keeps_the_row():
    async def story(stage):
        await stage.press("5", "0", "G")
        row = stage.app.list.ref
        for size in ((100, 30), (140, 40), (60, 12), (80, 24)):
            await stage.resize(*size)
            assert stage.app.list.ref == row
            assert any(line.startswith(">") for line in stage.lines)

    play(story, (80, 24))


def test_an_empty_store_is_shown_and_usable():
    async def story(stage):
        assert "none" in stage.lines[0]
        await stage.press("j", "G", "enter", "space", "*", "y", "y", "/", "escape", "g", "t")
        assert stage.lines[0].startswith("[articles]")

    play(story, (140, 40), count=0)


def test_a_changed_store_is_announced_and_read_again_in_place():
    library = MemoryLibrary()

    async def story(stage):
        await stage.press("9", "j")
        row = stage.app.list.ref
        library.is_changed = True
        stage.app.watch_store()
        assert "R reads it again" in stage.status
        await stage.press("R")
        assert library.reloads == 1
        assert stage.app.list.ref == row

    play(story, (80, 24), library=library)


def test_starting_at_a_place_named_in_words():
    async def story(stage):
        assert stage.lines[0].startswith("[official] Jonas Lind")
        assert "MEETINGS 1" in stage.text

    play(story, (80, 24), start=Place.parse("official:jonas-lind/meetings"))


def test_starting_at_a_place_that_is_not_there_begins_at_the_articles():
    async def story(stage):
        assert stage.lines[0].startswith("[articles]")
        assert "knows no official" in stage.status

    play(story, (80, 24), start=Place.parse("official:nobody"))


def test_pasted_text_is_never_run_as_keys():
    async def story(stage):
        await stage.paste("qQG\x1b[31m\n:quit\n")
        assert stage.app.is_running
        assert "1 of 482" in stage.lines[0]
        await stage.press("/")
        await stage.paste("jo\nnas\x07")
        assert stage.app.prompt.text == "jo nas "

    play(story, (80, 24))


@every_size
def test_timeline_map_and_companions_of_an_official(size):
    async def story(stage):
        await stage.press("t")
        await stage.type("lind")
        await stage.press("enter", "g", "l")
        assert stage.lines[0].startswith("[timeline] Jonas Lind")
        assert "2024" in stage.lines[2]
        assert "█" in stage.text
        await stage.press("g", "w")
        assert stage.lines[0].startswith("[map] Jonas Lind")
        assert ">A " in stage.text
        await stage.press("enter")
        assert stage.lines[0].startswith("[place]")
        await stage.press("<", "g", "x")
        assert stage.lines[0].startswith("[together] Jonas Lind")
        await stage.press("q")
        assert "[map]" in stage.lines[0]

    play(story, size)


def test_an_overview_of_a_limit_holds_only_its_trips():
    async def story(stage):
        await stage.press("g", "A", "&")
        await stage.type("hanoi")
        await stage.press("enter", "g", "w")
        assert stage.lines[0].startswith("[map] limit: hanoi")
        assert "1 of 1" in stage.lines[0]

    play(story, (80, 24))


def test_a_broad_limit_shows_its_first_hits_and_fetches_the_rest_meanwhile():
    async def story(stage):
        await stage.press("&")
        await stage.type("for")
        await stage.press("enter")
        assert "5 of" not in stage.lines[0]
        await stage.until(lambda: "1 of 3000 " in stage.lines[0])
        await stage.press("G")
        assert "3000 of 3000" in stage.lines[0]

    play(story, (80, 24), count=3000)


def test_a_limit_completes_keys_names_places_and_states():
    async def story(stage):
        await stage.press("&")
        await stage.type("talks wh")
        assert any("who:  an official" in line for line in stage.lines)
        await stage.press("tab")
        assert stage.app.prompt.text == "talks who:"
        await stage.type("lin")
        assert any("Jonas Lind  SE" in line for line in stage.lines)
        await stage.press("tab")
        assert stage.app.prompt.text == 'talks who:"Jonas Lind"'
        await stage.press("ctrl+u")
        await stage.type("-in:viet")
        await stage.press("tab")
        assert stage.app.prompt.text == '-in:"Viet Nam"'
        await stage.press("ctrl+u")
        await stage.type("status:pl")
        await stage.press("tab")
        assert stage.app.prompt.text == "status:planned"
        await stage.press("escape")
        assert "of 482" in stage.lines[0]

    play(story, (80, 24))


def test_interrupt_cancels_and_twice_leaves():
    async def story(stage):
        await stage.press("/")
        await stage.type("x")
        await stage.press("ctrl+c")
        assert stage.app.prompt is None
        await stage.press("ctrl+c", "j", "ctrl+c")
        assert stage.app.is_running
        assert "once more" in stage.status
        stage.app.simulate_key("ctrl+c")
        await stage.until(lambda: stage.app.return_code == 0)

    play(story, (80, 24))
