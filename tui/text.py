"""Makes text from articles safe and measurable for the terminal: cleaning, cell widths, wrapping.

Everything that an article, a file name or a pasted line brings passes through here before it is
drawn. Nothing here knows of styles, widgets or the store.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from rich.cells import get_character_cell_size

REPLACEMENT = "\N{REPLACEMENT CHARACTER}"

# Drawn as nothing: they have no width of their own, but reorder or hide what stands around them
# (Trojan-source attacks) or make terminals disagree about widths (joiners, variation selectors).
_INVISIBLE = frozenset(
    [
        0x00AD,  # soft hyphen: terminals differ between none and one cell
        0x034F,
        0x061C,
        0x115F,
        0x180E,
        0x3164,
        0xFEFF,
        0xFFA0,
        *range(0x200B, 0x2010),
        *range(0x202A, 0x202F),
        *range(0x2060, 0x2070),
        *range(0xFE00, 0xFE10),
        *range(0xFFF9, 0xFFFC),
        *range(0xE0000, 0xE0080),
        *range(0xE0100, 0xE01F0),
    ]
)
_SPACES = frozenset([0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0xA0, 0x2028, 0x2029, 0x3000])
_ASCII = {
    "‘": "'", "’": "'", "‚": ",", "‛": "'", "“": '"', "”": '"', "„": '"', "‐": "-",
    "‑": "-", "‒": "-", "–": "-", "—": "-", "―": "-", "…": ".", "•": "*", "·": ".",
    "ß": "s", "æ": "a", "Æ": "A", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ð": "d",
    "þ": "t", "ł": "l", "Ł": "L", "ı": "i", "œ": "o", "Œ": "O", "«": '"', "»": '"',
    "│": "|", "─": "-", "€": "E", "£": "L", "×": "x",
}  # fmt: skip


class _Clean(dict[int, str]):
    """Maps each code point to the one that is drawn, one to one so that offsets stay true."""

    def __init__(self, ascii_only: bool) -> None:
        super().__init__()
        self.ascii_only = ascii_only

    def __missing__(self, code: int) -> str:
        char = self._replacement(code)
        self[code] = char
        return char

    def _replacement(self, code: int) -> str:
        char = chr(code)
        if code in _SPACES:
            return " "
        if code in _INVISIBLE:
            # Left in place here and dropped by `visible`, because this map must keep the length.
            return "\u200b"
        if not char.isprintable():
            # Controls and surrogates; private and unassigned letters, whose width nobody knows.
            return "?" if self.ascii_only else REPLACEMENT
        if not self.ascii_only or code < 128:
            return char
        if unicodedata.combining(char):
            return "\u200b"
        plain = _ASCII.get(char) or unicodedata.normalize("NFKD", char)[0]
        return plain if plain.isascii() and plain.isprintable() else "?"


@lru_cache(maxsize=2)
def _table(ascii_only: bool) -> _Clean:
    return _Clean(ascii_only)


def clean(text: str, ascii_only: bool = False) -> str:
    """`text` of the same length, with nothing in it that a terminal would act on.

    Controls become a replacement character, white space a blank, bidirectional and zero-width
    controls U+200B, which `visible` drops. With `ascii_only`, letters lose their accents and what
    has no plain form becomes "?".
    """
    if text.isascii() and text.isprintable():
        return text
    return text.translate(_table(ascii_only))


def visible(text: str) -> str:
    """Cleaned text as it is sent, without the marks that have no width."""
    return text if text.isascii() else text.replace("\u200b", "")


@lru_cache(maxsize=4096)
def _width(char: str) -> int:
    if char == "\u200b":
        return 0
    code = ord(char)
    # Vowels and finals of decomposed Hangul join the syllable before them.
    if 0x1160 <= code <= 0x11FF or 0xD7B0 <= code <= 0xD7FF:
        return 0
    return get_character_cell_size(char)


def width(text: str) -> int:
    """Cells that cleaned `text` takes on the screen."""
    if text.isascii():
        return len(text)
    return sum(map(_width, text))


def fit(text: str, cells: int) -> str:
    """Cleaned `text` cut or padded to exactly `cells`; a wide letter is never split."""
    if text.isascii():
        return text[:cells].ljust(cells)
    used = 0
    for index, char in enumerate(text):
        wide = _width(char)
        if used + wide > cells:
            return text[:index] + " " * (cells - used)
        used += wide
    return text + " " * (cells - used)


def cut(text: str, cells: int) -> int:
    """How many code points of cleaned `text` fit into `cells`."""
    if text.isascii():
        return min(len(text), cells)
    used = 0
    for index, char in enumerate(text):
        used += _width(char)
        if used > cells:
            return index
    return len(text)


def wrap(text: str, cells: int) -> list[tuple[int, int]]:
    """The lines of `text` at most `cells` wide, as half-open ranges, in one pass.

    Lines break at blanks (a word longer than a line is cut) and at each line feed. `text` is
    measured as cleaned text, but the line feeds must still be in it.
    """
    lines: list[tuple[int, int]] = []
    cells = max(cells, 2)
    narrow = text.isascii()
    start = 0
    while start <= len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        while True:
            room = min(end, start + cells)
            stop = room if narrow else start + cut(text[start:room], cells)
            if stop >= end:
                break
            brk = text.rfind(" ", start, stop + 1)
            if brk <= start:
                lines.append((start, max(stop, start + 1)))
                start = max(stop, start + 1)
            else:
                lines.append((start, brk))
                start = brk + 1
        lines.append((start, end))
        start = end + 1
    return lines
