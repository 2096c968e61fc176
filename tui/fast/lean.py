"""Imports Textual without the parts that this program never uses.

Figure: 27 % of the instructions of `import textual.app` (8.2.8, CPython 3.11) go into the command
palette and the widgets that it needs, `ssl` for asyncio, toasts, markup, tables, the folder of
downloads and a second `typing`. While Textual is imported, each stands as an empty module whose
names load the real thing when they are called. If a release wants more of them than is listed here,
the import fails, and Textual is imported again, whole.
"""

from __future__ import annotations

import importlib
import sys
import typing
from types import ModuleType
from typing import Any

LEFT_OUT: dict[str, tuple[str, ...]] = {
    "mimetypes": ("guess_type",),
    "platformdirs": ("user_downloads_path",),
    "rich.table": ("Table",),
    "textual.canvas": ("Canvas", "Rectangle"),
    "textual.command": (
        "CommandListItem",
        "CommandPalette",
        "DiscoveryHit",
        "Hit",
        "Hits",
        "Provider",
        "SimpleProvider",
    ),
    "textual.markup": ("parse_style",),
    "textual.widgets._toast": ("ToastRack",),
    "uuid": ("uuid4",),
}
"""What Textual imports at its own import and only calls when asked to: module and its names."""


def import_textual() -> bool:
    """Imports `textual.app`; whether it could be done without the parts that are left out."""
    if "textual.app" in sys.modules:
        return False
    placed: dict[str, ModuleType | None] = {
        name: _placeholder(name, names) for name, names in LEFT_OUT.items()
    }
    placed["typing_extensions"] = typing  # all that Textual wants of it is in 3.11's own typing
    placed["ssl"] = None  # asyncio does without, as on a Python that was built without
    placed = {name: module for name, module in placed.items() if name not in sys.modules}
    sys.modules.update(placed)  # type: ignore[arg-type]
    try:
        importlib.import_module("textual.app")
        importlib.import_module("textual.drivers.linux_driver")
    except (ImportError, AttributeError, TypeError):
        lean = False
        for name in [name for name in sys.modules if name.partition(".")[0] == "textual"]:
            del sys.modules[name]
    else:
        lean = True
    for name, module in placed.items():
        if name in sys.modules and sys.modules[name] is module:
            del sys.modules[name]
    if not lean:
        importlib.import_module("textual.app")
    return lean


def _placeholder(name: str, names: tuple[str, ...]) -> ModuleType:
    """A module whose names are classes that make what the real ones make."""
    module = ModuleType(name)
    for one in names:

        def make(cls: type, *args: Any, _name: str = one, **options: Any) -> Any:
            return getattr(importlib.import_module(name), _name)(*args, **options)

        setattr(module, one, type(one, (), {"__new__": make, "__module__": name}))
    return module


def without_extras(app: object) -> None:
    """Keeps the tooltip and the rack of toasts, which nothing here uses, off the screen."""
    for flag in ("_disable_tooltips", "_disable_notifications"):
        if hasattr(app, flag):
            setattr(app, flag, True)
