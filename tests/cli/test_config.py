from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Run


@pytest.fixture
def settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    path = tmp_path / "entourage" / "config.toml"
    path.parent.mkdir()
    return path


def test_without_a_file_it_says_where_one_would_be(run: Run, settings: Path) -> None:
    ran = run("config")
    assert (ran.status, ran.err) == (0, "")
    assert ran.out == f"{settings} (not there: all defaults)\n"


def test_the_file_and_what_it_sets(run: Run, settings: Path) -> None:
    settings.write_text('ascii = true\n[keys]\ndown = "n"\n')
    ran = run("config")
    assert ran.status == 0
    assert ran.out.splitlines() == [str(settings), "ascii = true", 'keys.down = "n"']


def test_what_is_shown_can_be_the_file(run: Run, settings: Path) -> None:
    settings.write_text("article_width = 66\n")
    shown = run("config", "--show").out
    settings.write_text(shown)
    assert run("config", "--show").out == shown
    assert "\narticle_width = 66\n" in shown


def test_each_problem_is_a_line_and_the_status_is_a_failure(run: Run, settings: Path) -> None:
    settings.write_text("asci = true\narticle_width = 3\nmouse = true\n")
    ran = run("config")
    assert ran.status == 1
    assert ran.out.splitlines() == [str(settings), "mouse = true"]
    first, second = ran.err.splitlines()
    assert "did you mean 'ascii'?" in first
    assert "article_width = 3" in second
