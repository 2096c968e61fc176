"""The settings file: what can be set, how it is read, and its own manual.

Each field below has a docstring that says what it does; `entourage config --show` prints them as
the file itself, to be kept and edited. What is wrong in a file is named in one line with the
nearest right word, and the default takes its place: a bad setting never keeps anybody out.
"""

from collections.abc import Mapping
from typing import Any, NamedTuple

from tui.actions import ACTIONS, by_name, show_key

_RANGES = {"article_width": (20, 500), "follow_after": (0, 5000)}
"""The settings that are numbers, with the least and the greatest."""


class Settings(NamedTuple):
    """What a user may set, with what holds where nothing is set."""

    colour: bool = True
    """The terminal's own 16 colours. Without, as with NO_COLOR: nothing is told by colour alone."""
    ascii: bool = False
    """Draw with ASCII only, as --ascii does."""
    mouse: bool = False
    """Take the mouse from the terminal, as --mouse does; selecting text then needs Shift."""
    resume: bool = True
    """Begin where the last session on the same store ended; else at the newest article."""
    article_width: int = 72
    """Columns at which the article's text is wrapped when it is not as wide as its pane."""
    narrow: bool = False
    """Begin with the article wrapped at article_width; else as wide as its pane."""
    follow_after: int = 150
    """Milliseconds without a move after which article and panel follow the list."""
    keys: Mapping[str, tuple[str, ...]] = {}
    """Other keys for an action, by its name, as `down = "n, down"`: a comma between two ways to
    call it, a blank between keys that are pressed one after the other. A key that was another
    action's is taken from it."""


class Read(NamedTuple):
    """A settings file as it was understood."""

    settings: Settings = Settings()
    problems: tuple[str, ...] = ()
    """One line for each thing that is wrong."""


def read_settings(path: str) -> Read:
    """The settings of a file; the defaults where there is none."""
    try:
        with open(path, "rb") as file:
            data = file.read()
    except FileNotFoundError:
        return Read()
    except OSError as error:
        return Read(problems=(f"{path}: {error.strerror}",))
    import tomllib

    try:
        return understand(tomllib.loads(data.decode()))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
        words = " ".join(str(error).split())
        return Read(problems=(f"{path} is not TOML, so nothing of it holds: {words}",))


def understand(given: Mapping[str, Any]) -> Read:
    """Settings from the tables of a file."""
    settings = Settings()
    problems: list[str] = []
    known = list(Settings._fields)
    for name, value in given.items():
        if name not in known:
            problems.append(f"no setting {name!r}{_nearest(name, known)}")
            continue
        if name == "keys":
            keys, wrong = _keys(value)
            settings = settings._replace(keys=keys)
            problems += wrong
            continue
        problem = _problem(name, value)
        if problem:
            problems.append(f"{name} = {value!r}: {problem}")
        else:
            settings = settings._replace(**{name: value})
    return Read(settings, tuple(problems))


def _problem(name: str, value: object) -> str:
    """What is wrong with the value of a setting, "" if nothing."""
    if name not in _RANGES:
        return "" if isinstance(value, bool) else "true or false"
    low, high = _RANGES[name]
    right = isinstance(value, int) and not isinstance(value, bool) and low <= value <= high
    return "" if right else f"a number from {low} to {high}"


def _keys(given: object) -> tuple[dict[str, tuple[str, ...]], list[str]]:
    """The keys table: what can be used of it, and what is wrong with the rest."""
    if not isinstance(given, Mapping):
        return {}, ['keys is a table: [keys], then lines as down = "n, down"']
    found: dict[str, tuple[str, ...]] = {}
    problems: list[str] = []
    for name, value in given.items():
        if name not in by_name():
            problems.append(f"keys: no action {name!r}{_nearest(name, list(by_name()))}")
            continue
        ways = value.split(", ") if isinstance(value, str) else value
        if not isinstance(ways, list) or not all(isinstance(way, str) for way in ways):
            problems.append(f'keys: {name} = {value!r}: write it as "n, down"')
            continue
        good = []
        for way in ways:
            problem = _key_problem(name, way, found)
            if problem:
                problems.append(f"keys: {name}: {problem}")
            else:
                good.append(way)
        if good or not ways:
            found[name] = tuple(good)
    return found, problems


def _key_problem(name: str, way: str, found: Mapping[str, tuple[str, ...]]) -> str:
    """Why an action can't have a key sequence, "" if it can."""
    known = _key_names()
    keys = way.split(" ")
    for key in keys:
        if not (len(key) == 1 and key.isprintable()) and key not in known:
            return f"no key {key!r}{_nearest(key, sorted(known))}"
    if keys[0].isdecimal():
        return f"{keys[0]} begins a count"
    for action in ACTIONS:
        if action.name == name:
            continue
        set_here = action.name in found
        for other in found.get(action.name, action.keys):
            if other == way and set_here:
                return f"{show_key(way)} is set for {action.name} already"
            shorter, longer = sorted((way, other), key=len)
            if way != other and longer.startswith(shorter + " "):
                if shorter == way:
                    return f"{show_key(way)} begins {show_key(other)} ({action.name})"
                return f"{show_key(other)} is {action.name}, so nothing can follow it"
    return ""


def _key_names() -> frozenset[str]:
    """The keys that have a name."""
    used = {key for action in ACTIONS for way in action.keys for key in way.split(" ")}
    return frozenset(
        [
            *(key for key in used if len(key) > 1),
            *(f"f{number}" for number in range(1, 13)),
            *(f"ctrl+{letter}" for letter in "abcdefghijklmnopqrstuvwxyz"),
            *("insert", "delete", "backspace"),
        ]
    )


def _nearest(word: object, known: Any) -> str:
    from difflib import get_close_matches

    found = get_close_matches(str(word), known, 1, 0.6)
    return f"; did you mean {found[0]!r}?" if found else ""


def manual(settings: Settings) -> str:
    """The settings as the file that sets them, each under the docstring of its field."""
    lines = ["# Settings of entourage. A line without # before it changes something.", ""]
    told = _field_docs()
    for name, usual in Settings._field_defaults.items():
        lines += [f"# {line}" for line in told[name]]
        if name == "keys":
            lines.append("[keys]")
            for action in ACTIONS:
                set_here = action.name in settings.keys
                ways = ", ".join(settings.keys.get(action.name, action.keys))
                mark = "" if set_here else "# "
                lines.append(f"{mark}{action.name} = {_quoted(ways)}  # {action.help}")
            continue
        value = getattr(settings, name)
        mark = "# " if value == usual else ""
        lines += [f"{mark}{name} = {_written(value)}", ""]
    return "\n".join(lines) + "\n"


def changed(settings: Settings) -> list[str]:
    """What is not as usual, one `name = value` a line."""
    lines = [
        f"{name} = {_written(getattr(settings, name))}"
        for name, usual in Settings._field_defaults.items()
        if name != "keys" and getattr(settings, name) != usual
    ]
    return lines + [f"keys.{k} = {_quoted(', '.join(v))}" for k, v in settings.keys.items()]


def _written(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    return str(value) if isinstance(value, int) else _quoted(str(value))


def _quoted(text: str) -> str:
    """A TOML string; keys hold no controls."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _field_docs() -> dict[str, list[str]]:
    """The docstring under each field, by name, from this file's own text."""
    import ast
    import inspect

    (made,) = ast.parse(inspect.getsource(Settings)).body
    assert isinstance(made, ast.ClassDef)
    told: dict[str, list[str]] = {}
    for before, after in zip(made.body, made.body[1:], strict=False):
        if isinstance(before, ast.AnnAssign) and isinstance(after, ast.Expr):
            assert isinstance(before.target, ast.Name)
            assert isinstance(after.value, ast.Constant)
            text = str(after.value.value)
            told[before.target.id] = [line.strip() for line in text.splitlines()]
    return told
