"""Writes the parts of the README that the program itself knows: `make docs`.

Between `<!-- NAME -->` and `<!-- /NAME -->` stand the screen (drawn by the program on the
sample articles) and the table of keys (from `tui.actions`). The rest of the README
is written by hand. A test holds that the keys are up to date.
"""

from __future__ import annotations

import asyncio
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from tui.actions import ACTIONS, show_key
from tui.app import Entourage
from tui.library import StoreLibrary
from tui.paint import Look

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"


def key_table() -> str:
    """All actions as a Markdown table, in the order of the table of actions."""
    rows = ["| keys | does |", "| --- | --- |"]
    group = ""
    for action in ACTIONS:
        if action.group != group:
            group = action.group
            rows.append(f"| **{group}** | |")
        keys = " ".join(f"`{show_key(key)}`".replace("|", "\\|") for key in action.keys)
        rows.append(f"| {keys or f'`:{action.name}`'} | {action.help} |".replace("<", "&lt;"))
    return "\n".join(rows)


def screen() -> str:
    """The screen after `t`, a part of a name and Enter, 100 columns by 30 lines."""
    with tempfile.TemporaryDirectory() as folder:
        store = str(Path(folder) / "sample.sqlite")
        words = ["build", str(ROOT / "corpus"), "--store", store]
        code = "import sys, tui.cli; sys.exit(tui.cli.main())"
        built = [sys.executable, "-c", code, *words]
        subprocess.run(built, check=True, capture_output=True, cwd=ROOT)
        lines = asyncio.run(_play(StoreLibrary(store)))
    return "```text\n" + "\n".join(line.rstrip() for line in lines) + "\n```"


async def _play(library: StoreLibrary) -> list[str]:
    app = Entourage(library, Look())
    async with app.run_test(size=(100, 30)) as pilot:
        for keys in (["t"], [*"ri", "space", *"yong"], ["enter"]):
            for key in keys:
                app.simulate_key(key)
            await pilot.pause(0.5)
        return [strip.text for strip in app.screen._compositor.render_strips()]


def with_part(text: str, name: str, part: str) -> str:
    """The text with `part` between the marks called `name`."""
    pattern = re.compile(rf"(<!-- {name} -->\n).*?(<!-- /{name} -->)", re.DOTALL)
    assert pattern.search(text), f"README.md has no marks for {name}"
    return pattern.sub(lambda match: f"{match[1]}{part}\n{match[2]}", text)


def main() -> None:
    """Writes both parts into the README."""
    text = README.read_text(encoding="utf-8")
    text = with_part(text, "keys", key_table())
    text = with_part(text, "screen", screen())
    README.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
