"""Settings: a wrong one names itself and the nearest right one, and the rest holds."""

from __future__ import annotations

import tomllib

import pytest

from tests.tui.memory import MemoryLibrary
from tests.tui.screen import play
from tui.actions import ACTIONS, by_name, key_of, sequences, with_keys
from tui.early import settings_path
from tui.paint import Look
from tui.settings import Settings, manual, read_settings, understand

SIZES = pytest.mark.parametrize("size", [(80, 24), (140, 40)], ids=["80x24", "140x40"])


def test_without_a_file_everything_is_as_usual(tmp_path):
    assert read_settings(str(tmp_path / "none.toml")).settings == Settings()


def test_the_manual_is_a_settings_file_that_changes_nothing(tmp_path):
    path = tmp_path / "config.toml"
    path.write_text(manual(Settings()), encoding="utf-8")
    read = read_settings(str(path))
    assert read.settings == Settings()
    assert read.problems == ()


def test_the_manual_with_every_mark_taken_off_sets_the_usual_values():
    told = []
    for line in manual(Settings()).splitlines():
        bare = line.removeprefix("# ")
        told.append(bare if " = " in bare.split("#")[0] and not bare[0].isupper() else line)
    given = tomllib.loads("\n".join(told))
    read = understand(given)
    assert read.problems == ()
    assert {k: v for k, v in given.items() if k != "keys"} == {
        name: usual for name, usual in Settings._field_defaults.items() if name != "keys"
    }
    assert read.settings.keys == {action.name: action.keys for action in ACTIONS}


def test_the_manual_says_what_each_field_and_action_does():
    text = manual(Settings())
    for name in Settings._fields:
        at = text.index(f"[{name}]" if name == "keys" else f"{name} = ")
        assert text[:at].rstrip("# \n").splitlines()[-1].startswith("# ")
    assert all(action.help in text for action in ACTIONS)


def test_what_is_set_stands_in_the_manual_without_a_mark():
    text = manual(Settings(ascii=True, keys={"down": ("n", '"')}))
    assert "\nascii = true\n" in text
    assert tomllib.loads(text) == {"ascii": True, "keys": {"down": 'n, "'}}


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"colr": True}, "no setting 'colr'; did you mean 'colour'?"),
        ({"zzz": 1}, "no setting 'zzz'"),
        ({"ascii": 1}, "ascii = 1: true or false"),
        ({"article_width": True}, "article_width = True: a number from 20 to 500"),
        ({"article_width": 5}, "article_width = 5: a number from 20 to 500"),
        ({"follow_after": "soon"}, "follow_after = 'soon': a number"),
        ({"keys": {"dwon": "j"}}, "keys: no action 'dwon'; did you mean 'down'?"),
        ({"keys": {"down": 3}}, "keys: down = 3: write it as"),
        ({"keys": {"down": "pgdown"}}, "no key 'pgdown'; did you mean 'pagedown'?"),
        ({"keys": {"down": "5"}}, "5 begins a count"),
        ({"keys": {"down": "g"}}, "g begins gg (top)"),
        ({"keys": {"down": "k x"}}, "k is up, so nothing can follow it"),
        ({"keys": {"down": "x", "up": "x"}}, "x is set for down already"),
        ({"keys": "j"}, "keys is a table"),
    ],
)
def test_a_wrong_setting_names_itself_and_the_default_holds(given, message):
    read = understand(given | {"mouse": True})
    (problem,) = read.problems
    assert message in problem
    assert "\n" not in problem
    assert read.settings.mouse  # what is right beside it holds
    assert read.settings.colour
    assert read.settings.article_width == 72
    assert "up" not in read.settings.keys


@pytest.mark.parametrize("text", ["x = ", "\xff", "[keys", "a = " + "[" * 5000])
def test_a_file_that_is_no_toml_gives_one_line(tmp_path, text):
    path = tmp_path / "config.toml"
    path.write_bytes(text.encode("latin-1"))
    read = read_settings(str(path))
    (problem,) = read.problems
    assert "config.toml" in problem
    assert "\n" not in problem
    assert read.settings == Settings()


def test_a_folder_in_place_of_the_file_gives_one_line(tmp_path):
    (problem,) = read_settings(str(tmp_path)).problems
    assert "\n" not in problem


def test_a_key_is_taken_from_who_had_it():
    read = understand({"keys": {"down": "n, x x"}})
    assert read.problems == ()
    actions = with_keys(read.settings.keys)
    bound = sequences(actions)
    assert bound["n",].name == bound["x", "x"].name == "down"
    assert ("j",) not in bound
    assert actions["find-next"].keys == ()
    assert key_of("find-next", actions) == ":find-next"


@SIZES
def test_remapped_keys_work_and_are_shown(size):
    read = understand({"keys": {"down": ["ctrl+n", "z z"], "help": "f2"}})
    assert read.problems == ()

    async def story(stage):
        stage.app.use(read.settings)
        await stage.press("ctrl+n", "z", "z")
        assert "3 of 482" in stage.lines[0]
        await stage.press("j")
        assert "3 of 482" in stage.lines[0]
        assert "j means nothing here" in stage.status
        assert "f2 help" in stage.lines[-1]
        await stage.press("f2")
        assert "^N  zz" in stage.text
        await stage.press("q", ":")
        await stage.type("down")
        assert "^N, zz" in stage.text

    play(story, size, library=MemoryLibrary())


def test_the_narrow_wrap_is_as_wide_as_it_is_set():
    async def story(stage):
        stage.app.use(Settings(article_width=40, narrow=True))
        await stage.press("enter")
        assert stage.app.reader.measure == 40
        await stage.press("w")
        assert stage.app.reader.measure > 60

    play(story)


def test_a_problem_is_said_at_the_start():
    from tests.tui.screen import Stage
    from tui.app import Entourage

    app = Entourage(MemoryLibrary(), Look())
    app.greeting = "no setting 'colr'; did you mean 'colour'?"

    async def run():
        async with app.run_test(size=(80, 24)) as pilot:
            stage = Stage(app, app.library)
            await pilot.pause()
            await stage.settle()
            assert "did you mean 'colour'?" in stage.status
            await stage.press("j")

    import asyncio

    asyncio.run(run())


def test_the_file_follows_the_xdg_rules(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    assert settings_path() == str(tmp_path / "entourage" / "config.toml")
    monkeypatch.setenv("XDG_CONFIG_HOME", "relative")
    monkeypatch.setenv("HOME", str(tmp_path))
    assert settings_path() == str(tmp_path / ".config" / "entourage" / "config.toml")


def test_every_default_key_is_one_that_can_be_set():
    for action in ACTIONS:
        read = understand({"keys": {action.name: list(action.keys)}})
        assert read.problems == (), action.name
        assert read.settings.keys == {action.name: action.keys}
    assert set(by_name()) == {action.name for action in ACTIONS}
