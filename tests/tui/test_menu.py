"""The menu of keys that may follow a half-typed sequence."""

from __future__ import annotations

import pytest

from tests.tui.screen import SIZES, play

every_size = pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")


@every_size
@pytest.mark.parametrize(("key", "word"), [("g", "timeline"), ("D", "drop-trip")])
def test_waiting_after_a_prefix_shows_what_may_follow(size, key, word):
    async def story(stage):
        await stage.press(key)
        assert "and then:" not in stage.text
        await stage.until(lambda: stage.app.shape.choices > 0)
        await stage.settle()
        assert f"[choose] {key} and then:" in stage.text
        assert any(word in line for line in stage.lines[-20:-1])
        assert not any(line.startswith(">g") for line in stage.lines)
        await stage.press("escape")
        assert "and then:" not in stage.text
        assert stage.status == ""

    play(story, size)


def test_the_next_key_is_taken_and_the_menu_is_gone():
    async def story(stage):
        await stage.press("g")
        await stage.until(lambda: stage.app.shape.choices > 0)
        await stage.press("o")
        assert stage.lines[0].startswith("[officials]")
        assert "and then:" not in stage.text

    play(story)


def test_who_knows_the_keys_never_sees_it():
    async def story(stage):
        await stage.press("j", "g", "g")
        assert "1 of 482" in stage.lines[0]
        assert stage.status == ""
        assert stage.app._menu is None

    play(story)
