"""The rules that imports and file sizes can show: who may know whom, and how long a page is."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
MODULES = sorted(
    path
    for top in ("store", "tui")
    for path in (ROOT / top).rglob("*.py")
    if "sample" not in path.parts
)
IDS = [str(path.relative_to(ROOT)) for path in MODULES]


def imported(path: Path) -> set[str]:
    """Every module that the file imports anywhere, also inside functions."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            names.add(node.module or "")
    return names


def under(names: set[str], *packages: str) -> set[str]:
    return {name for name in names if any(name == p or name.startswith(p + ".") for p in packages)}


@pytest.mark.parametrize("path", MODULES, ids=IDS)
def test_module_says_what_it_is_for_and_fits_on_pages(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    docstring = ast.get_docstring(ast.parse(text))
    assert docstring, "no module docstring"
    assert len(text.splitlines()) <= 500


def bound(node: ast.stmt) -> list[str]:
    """The names that a statement gives a value at the top of a module."""
    if isinstance(node, ast.FunctionDef | ast.ClassDef):
        return [node.name]
    targets = node.targets if isinstance(node, ast.Assign) else []
    if isinstance(node, ast.AnnAssign):
        targets = [node.target]
    return [one.id for one in targets if isinstance(one, ast.Name)]


@pytest.mark.parametrize("path", MODULES, ids=IDS)
def test_no_name_is_given_twice(path: Path) -> None:
    """The second would silently take the place of the first, for readers above it, too."""
    body = ast.parse(path.read_text(encoding="utf-8")).body
    names = [name for node in body for name in bound(node)]
    assert sorted(names) == sorted(set(names))


@pytest.mark.parametrize("path", MODULES, ids=IDS)
def test_layers(path: Path) -> None:
    names = imported(path)
    parts = path.relative_to(ROOT).parts
    if parts[0] == "store":
        assert not under(names, "tui", "textual", "rich"), "store knows nothing of the terminal"
    if parts[:2] == ("store", "annotate"):
        assert not under(names, "sqlite3", "sqlite_utils", "locale", "time", "random")
        assert not under(names, "store.query", "store.build", "store.link")
    if parts[:2] == ("store", "query"):
        assert not under(names, "sqlite_utils", "store.annotate", "store.build", "store.link")
    if parts[0] == "tui":
        # The user's own state has its own file; every question to a store goes through store.query.
        assert not under(names, "sqlite_utils")


@pytest.mark.parametrize("path", MODULES, ids=IDS)
def test_no_clock_in_annotate(path: Path) -> None:
    if path.relative_to(ROOT).parts[:2] != ("store", "annotate"):
        return
    text = path.read_text(encoding="utf-8")
    for call in ("date.today(", "datetime.now(", "utcnow(", "time.time("):
        assert call not in text


def test_command_line_never_imports_the_interface() -> None:
    code = (
        "import sys, tui.cli, store.query\n"
        "heavy = {'textual', 'rich', 'sqlite_utils', 'dateutil', 'asyncio'} & set(sys.modules)\n"
        "sys.exit(', '.join(sorted(heavy)) or 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT)
    assert done.returncode == 0, done.stderr
