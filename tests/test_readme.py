"""The README keeps its promises: its key table is the program's, its commands exist."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest

from tests.readme import README, key_table

TEXT = README.read_text(encoding="utf-8")


def test_key_table_is_up_to_date() -> None:
    assert key_table() in TEXT, "run `make docs`"


def test_screen_is_there() -> None:
    shown = TEXT.partition("<!-- screen -->")[2].partition("<!-- /screen -->")[0]
    assert len(shown.splitlines()) > 20


@pytest.mark.parametrize("command", sorted(set(re.findall(r"^entourage (\w+)", TEXT, re.M))))
def test_commands_exist(command: str) -> None:
    code = "import sys, tui.cli; sys.exit(tui.cli.main())"
    done = subprocess.run(
        [sys.executable, "-c", code, command, "--help"], capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout


@pytest.mark.parametrize("target", sorted(set(re.findall(r"make\s+(\w+)`", TEXT))))
def test_make_targets_exist(target: str) -> None:
    makefile = (README.parent / "Makefile").read_text(encoding="utf-8")
    assert re.search(rf"^{target}:", makefile, re.M)
