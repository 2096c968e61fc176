"""The world outside the program: clipboard, editor, pager, pipe, browser, files.

Nothing here draws. `LESSSECURE=1` (as for less) forbids everything that starts another program.
What only one of the functions needs is imported there: this module is part of every start.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

MOST_COPIED = 74_000
"""Bytes: what terminals take in one OSC 52 sequence (xterm: 100,000 after base64)."""


def secure() -> bool:
    """Whether other programs may not be started."""
    return os.environ.get("LESSSECURE", "") == "1"


def osc52(text: str) -> str:
    """The sequence that asks the terminal, wherever it stands, to take `text` as its clipboard."""
    import base64

    return f"\x1b]52;c;{base64.b64encode(text.encode()).decode()}\x07"


def copy_for_tmux(text: str) -> None:
    """Hands `text` to tmux, which swallows OSC 52 from inside by default; `-w` passes it on."""
    if not os.environ.get("TMUX") or secure():
        return
    with contextlib.suppress(OSError, subprocess.SubprocessError):
        subprocess.run(
            ["tmux", "load-buffer", "-w", "-"],
            input=text.encode(),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=2,
            check=False,
        )


def clip(text: str) -> tuple[str, bool]:
    """As much of `text` as can be copied, and whether that is all."""
    data = text.encode()
    if len(data) <= MOST_COPIED:
        return text, True
    return data[:MOST_COPIED].decode(errors="ignore"), False


def command_of(*variables: str, default: str) -> list[str]:
    """The command in the first of the environment variables that is set."""
    import shlex

    for variable in variables:
        if value := os.environ.get(variable, "").strip():
            with contextlib.suppress(ValueError):
                return shlex.split(value)
    return [default]


@contextlib.contextmanager
def read_only_file(text: str, name: str) -> Iterator[str]:
    """A file that holds `text` while it is looked at; nothing written to it is kept."""
    import tempfile

    with tempfile.TemporaryDirectory(prefix="entourage-") as folder:
        path = os.path.join(folder, name)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        os.chmod(path, 0o400)
        yield path


def show_in(command: Sequence[str], path: str) -> str:
    """Runs a program on a file; "" or one line that says what went wrong."""
    try:
        done = subprocess.run([*command, path], check=False)
    except OSError as error:
        return f"{command[0]}: {error.strerror}"
    return f"{command[0]} ended with status {done.returncode}" if done.returncode else ""


def pipe_into(command: str, text: str) -> str:
    """Runs a shell command with `text` as its input; "" or one line that says what went wrong."""
    try:
        done = subprocess.run(command, shell=True, input=text.encode(), check=False)
    except OSError as error:
        return f"{command}: {error.strerror}"
    return f"{command}: status {done.returncode}" if done.returncode else ""


def save(name: str, text: str, records: Sequence[dict[str, Any]]) -> str:
    """Writes a file: `.csv` and `.json` hold the records, everything else the text.

    A file that is there is only replaced if the name ends in `!`. The answer is one line.
    Raises OSError with the system's reason.
    """
    force = name.endswith("!")
    path = Path(name.removesuffix("!")).expanduser()
    if path.suffix == ".json":
        content = json.dumps(records, ensure_ascii=False, indent=1, default=str) + "\n"
    elif path.suffix == ".csv":
        content = as_csv(records)
    else:
        content = text
    with open(path, "w" if force else "x", encoding="utf-8", newline="") as file:
        file.write(content)
    return f"saved {path}, {len(content.encode())} bytes"


def as_csv(records: Sequence[dict[str, Any]]) -> str:
    """The records as CSV, nested values as JSON."""
    import csv

    out = io.StringIO()
    if records:
        writer = csv.DictWriter(out, list(records[0]), extrasaction="ignore")
        writer.writeheader()
        for record in records:
            writer.writerow(
                {
                    key: value
                    if isinstance(value, str | int | float)
                    else ""
                    if value is None
                    else json.dumps(value, ensure_ascii=False, default=str)
                    for key, value in record.items()
                }
            )
    return out.getvalue()
