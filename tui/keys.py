"""Turns key presses into actions: sequences such as `gg`, counts such as `5j`, marks such as `ma`.

It knows nothing of the screen; `tui.app` feeds it keys and runs what comes out.
"""

from __future__ import annotations

from tui.actions import Action

MAX_COUNT = 9_999_999


class Press:
    """A complete command: the action, the count typed before it, the letter typed after it."""

    __slots__ = ("action", "count", "letter")

    def __init__(self, action: Action, count: int | None = None, letter: str = "") -> None:
        self.action = action
        self.count = count
        self.letter = letter


class KeyReader:
    """Collects keys until they make a command.

    `feed` answers a `Press`, or None while more keys are needed or when the keys mean nothing;
    `pending` is what has been typed so far, for the status line.
    """

    def __init__(self, sequences: dict[tuple[str, ...], Action]) -> None:
        self._sequences = sequences
        self._prefixes = {keys[:n] for keys in sequences for n in range(1, len(keys))}
        self._keys: tuple[str, ...] = ()
        self._digits = ""
        self._waiting: Action | None = None
        self.unknown = ""
        """The last sequence that meant nothing, "" after one that did."""

    @property
    def pending(self) -> str:
        """What is half typed: "5", "g", "5g", "m"."""
        waiting = self._waiting.keys[0] if self._waiting else ""
        return self._digits + "".join(self._keys) + waiting

    @property
    def prefix(self) -> tuple[str, ...]:
        """The keys of a half-typed sequence, without the count."""
        return self._keys

    def clear(self) -> bool:
        """Forgets what is half typed; True if there was anything."""
        had = bool(self.pending)
        self._keys, self._digits, self._waiting = (), "", None
        return had

    def continuations(self) -> list[tuple[str, Action]]:
        """What may follow the half-typed sequence: (rest of the keys, action)."""
        n = len(self._keys)
        return [
            (" ".join(keys[n:]), action)
            for keys, action in self._sequences.items()
            if n and len(keys) > n and keys[:n] == self._keys
        ]

    def feed(self, key: str) -> Press | None:
        """Takes one key by its name: a character, or "space", "ctrl+d", "pagedown"."""
        self.unknown = ""
        if key == "escape" and self.clear():
            return None
        if self._waiting is not None:
            action, count = self._waiting, self._count()
            self.clear()
            return Press(action, count, key) if len(key) == 1 and key.isprintable() else None
        if not self._keys and (key in "123456789" or (key == "0" and self._digits)):
            self._digits = (self._digits + key)[:7]
            return None
        self._keys += (key,)
        action_or_none = self._sequences.get(self._keys)
        if action_or_none is not None:
            if action_or_none.letter:
                self._keys, self._waiting = (), action_or_none
                return None
            press = Press(action_or_none, self._count())
            self.clear()
            return press
        if self._keys not in self._prefixes:
            self.unknown = self.pending
            self.clear()
        return None

    def _count(self) -> int | None:
        return min(int(self._digits), MAX_COUNT) if self._digits else None
