"""What the terminal shows, cell by cell, and the fewest bytes that make it show something else.

Pure: strips go in, text for the terminal comes out. The program keeps one grid for as long as it
has the terminal; a frame is what differs from the frame before. Looks are the parameters of SGR as
a string ("1;36", "" for plain); only sequences that every terminal since the VT220 knows are sent.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

from rich.color import ColorSystem
from rich.style import Style

from tui.text import width

GAP = 4
"""Unchanged cells between two changed ones that cost no more than a move of the cursor."""
_OFF = {"1": "22", "2": "22", "3": "23", "4": "24", "7": "27", "9": "29"}
_SEEN_ON_BLANKS = frozenset("479")
ASTRAL = "\U0001f000"


@lru_cache(maxsize=512)
def look_of(style: Style | None) -> str:
    """The SGR parameters of a style, in the terminal's own 16 colours."""
    if style is None:
        return ""
    shown = style.render("x", color_system=ColorSystem.STANDARD)
    return shown[2 : shown.index("m")] if shown.startswith("\x1b[") else ""


@lru_cache(maxsize=512)
def shows_on_blank(look: str) -> bool:
    """Whether a blank looks different in it: reversed, underlined or struck out."""
    return not _SEEN_ON_BLANKS.isdisjoint(look.split(";"))


@lru_cache(maxsize=2048)
def change(before: str, after: str) -> str:
    """The shortest sequence that turns one look into another."""
    if before == after:
        return ""
    if not after:
        return "\x1b[m"
    old, new = set(before.split(";") if before else ()), after.split(";")
    whole = f"\x1b[0;{after}m" if before else f"\x1b[{after}m"
    gone = [code for code in old if code not in new]
    # Off switches what it names; 22 takes both bold and dim, so what stays of them is said again.
    off = {_OFF.get(code, "39") for code in gone}
    kept = [code for code in new if code not in old or (_OFF.get(code) == "22" and "22" in off)]
    by_parts = f"\x1b[{';'.join([*sorted(off), *kept])}m"
    return min(whole, by_parts, key=len)


def cells_of(strip: Iterable[tuple[str, Style | None, object]]) -> tuple[list[str], list[str]]:
    """The letters and looks of a strip, one a cell; the second cell of a wide letter is ""."""
    letters: list[str] = []
    looks: list[str] = []
    for text, style, _ in strip:
        look = look_of(style)
        bare = "" if look and not shows_on_blank(look) else look
        if text.isascii():
            letters.extend(text)
            if bare == look or " " not in text:
                looks.extend([look] * len(text))
            else:
                looks.extend([bare if char == " " else look for char in text])
            continue
        for char in text:
            cells = width(char)
            if cells == 0:
                if letters:
                    letters[-1 if letters[-1] else -2] += char
                continue
            letters.append(char)
            looks.append(bare if char == " " else look)
            if cells == 2:
                letters.append("")
                looks.append(look)
    return letters, looks


def doubtful(letter: str) -> bool:
    """Whether terminals may disagree about the width: composed letters, emoji."""
    return len(letter) > 1 or letter >= ASTRAL


class Grid:
    """The cells of a terminal as they were last sent, and what is to be sent next."""

    def __init__(self, columns: int, rows: int) -> None:
        self.columns = columns
        self.rows = rows
        self.letters: list[list[str]] = []
        self.looks: list[list[str]] = []
        self._out: list[str] = []
        self._look = ""
        self._x: int | None = None
        self._y: int | None = None
        self.clear()

    def clear(self) -> None:
        """The terminal is blank from now on; nothing is sent for it."""
        self.letters = [[" "] * self.columns for _ in range(self.rows)]
        self.looks = [[""] * self.columns for _ in range(self.rows)]
        self._x = self._y = None

    def wipe(self) -> None:
        """Clears the terminal too: nobody knows what stands there."""
        self.clear()
        self._out.append("\x1b[m\x1b[H\x1b[2J")
        self._look = ""
        self._x = self._y = 0

    # What changes

    def put(self, x: int, y: int, letters: Sequence[str], looks: Sequence[str]) -> None:
        """Writes a piece of row `y` from column `x` on, as far as it is not there already."""
        if not 0 <= y < self.rows:
            return
        stop = min(x + len(letters), self.columns)
        row, row_looks = self.letters[y], self.looks[y]
        old, old_looks = row[x:stop], row_looks[x:stop]
        if old == letters and old_looks == looks:
            return
        changed = [
            x + index
            for index, (a, b, c, d) in enumerate(zip(letters, old, looks, old_looks, strict=False))
            if a != b or c != d
        ]
        row[x:stop] = letters[: stop - x]
        row_looks[x:stop] = looks[: stop - x]
        begin = 0
        for index in range(1, len(changed) + 1):
            if index < len(changed) and self._joined(y, changed[index - 1], changed[index]):
                continue
            self._run(y, changed[begin], changed[index - 1] + 1)
            begin = index

    def _joined(self, y: int, before: int, after: int) -> bool:
        """Whether two changed cells are written in one go, with what stands between them."""
        if after - before <= 1:
            return True
        if after - before - 1 > GAP:
            return False
        looks = self.looks[y][before + 1 : after]
        if not any(looks) and self.letters[y][before + 1 : after] == [" "] * len(looks):
            return True
        return {self.looks[y][before], *looks} == {self.looks[y][after]}

    def _run(self, y: int, start: int, stop: int) -> None:
        """Writes the cells `start`..`stop`-1 of a row."""
        letters, looks = self.letters[y], self.looks[y]
        while start < stop and not letters[start]:
            start -= 1  # the second half of a wide letter: the letter itself has to be written
        self._move(start, y)
        at = start
        while at < stop:
            end = at + 1
            if letters[at] == " " and not looks[at]:
                while end < stop and letters[end] == " " and not looks[end]:
                    end += 1
                if self._blank(y, at, end, stop):
                    at = end
                    continue
            else:
                while end < stop and looks[end] == looks[at] and letters[end] != " ":
                    if letters[end] and doubtful(letters[end - 1] or letters[end - 2]):
                        break
                    end += 1
            self._write(y, at, end)
            at = end
        if self._x is not None and self._x >= self.columns:
            self._x = None  # on the last column, or behind it: terminals differ

    def _blank(self, y: int, start: int, stop: int, end: int) -> bool:
        """Erases blanks where that is shorter than writing them; whether it was done."""
        count = stop - start
        if stop == self.columns:
            if count < 4:
                return False
            self._turn("", erasing=True)
            self._out.append("\x1b[K")
            return True
        erase = f"\x1b[{count}X"
        go_on = "" if stop == end else f"\x1b[{count}C"
        if len(erase) + len(go_on) >= count:
            return False
        self._turn("", erasing=True)
        self._out.append(erase)
        if go_on:
            self._move(stop, y)
        return True

    def _write(self, y: int, start: int, stop: int) -> None:
        look = self.looks[y][start]
        text = "".join(self.letters[y][start:stop])
        self._turn(look, blank=text.isspace())
        self._out.append(text)
        if text.isascii():
            if self._x is not None:
                self._x += stop - start
        elif doubtful(self.letters[y][stop - 1] or self.letters[y][stop - 2]):
            # The terminal may have drawn it wider or narrower: what follows is placed anew.
            self._x = None
            if stop < self.columns:
                self._move(stop, y)
        else:
            self._x = None

    def _turn(self, look: str, blank: bool = False, erasing: bool = False) -> None:
        """Changes the look, unless nobody would see it on blanks."""
        if look == self._look:
            return
        if (blank or erasing) and not look and not shows_on_blank(self._look):
            return
        self._out.append(change(self._look, look))
        self._look = look

    def _move(self, x: int, y: int) -> None:
        """Puts the cursor somewhere by the shortest way."""
        if (x, y) == (self._x, self._y):
            return
        ways = [f"\x1b[{y + 1};{x + 1}H" if x else f"\x1b[{y + 1}H" if y else "\x1b[H"]
        if self._y == y:
            ways.append(f"\x1b[{x + 1}G" if x else "\r")
            if self._x is not None and x > self._x:
                step = x - self._x
                ways.append(f"\x1b[{step}C" if step > 1 else "\x1b[C")
        elif self._y is not None and y == self._y + 1:
            if x <= GAP and self._bare(y, x):
                ways.append("\r\n" + " " * x)
            elif x == self._x:
                ways.append("\x1b[B")
        self._out.append(min(ways, key=len))
        self._x, self._y = x, y

    def _bare(self, y: int, stop: int) -> bool:
        """Whether a row begins with blanks that may as well be written again."""
        blank = self.letters[y][:stop] == [" "] * stop and not any(self.looks[y][:stop])
        return blank and (not stop or not shows_on_blank(self._look))

    def take(self, x: int, y: int) -> str:
        """What is to be sent, the cursor left at a cell and the look plain; "" for nothing."""
        self._turn("")
        self._move(min(x, self.columns - 1), min(y, self.rows - 1))
        text = "".join(self._out)
        self._out.clear()
        return text

    # The whole picture

    def runs(self) -> list[list[tuple[str, str]]]:
        """Each row as its pieces, text and look: for `restore`."""
        made = []
        for letters, looks in zip(self.letters, self.looks, strict=True):
            row: list[tuple[str, str]] = []
            at = 0
            for index in range(1, len(looks) + 1):
                if index == len(looks) or looks[index] != looks[at]:
                    row.append(("".join(letters[at:index]), looks[at]))
                    at = index
            made.append(row)
        return made

    def restore(self, rows: Sequence[Sequence[Sequence[str]]]) -> bool:
        """Takes what `runs` gave for what the terminal shows; False if it is of another size."""
        made = []
        for row in rows:
            letters: list[str] = []
            looks: list[str] = []
            for text, look in row:
                plain, _ = cells_of([(text, None, None)])
                letters += plain
                looks += [look] * len(plain)
            made.append((letters, looks))
        fits = len(made) == self.rows and all(len(one) == self.columns for one, _ in made)
        if fits:
            self.letters = [letters for letters, _ in made]
            self.looks = [looks for _, looks in made]
        return fits

    def picture(self, x: int, y: int) -> str:
        """The sequence that draws all of it on a cleared terminal, the cursor at its top left."""
        fresh = Grid(self.columns, self.rows)
        fresh._x = fresh._y = 0
        for row in range(self.rows):
            fresh.put(0, row, self.letters[row], self.looks[row])
        return fresh.take(x, y)
