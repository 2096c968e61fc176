"""The table of readers of visits that no word of travel tells: who was a guest, what honours he had.

by_word.py asks them beside its own. No rule is here.
"""

from __future__ import annotations

from store.annotate.events.leads import May, Reader
from store.annotate.events.travel.called_guest import CALLED, may_be_guest, read_called_guest
from store.annotate.events.travel.welcomes import WELCOMING, may_welcome, read_welcome

TOLD_OTHERWISE: tuple[tuple[frozenset[str], May, Reader], ...] = (
    (CALLED, may_be_guest, read_called_guest),
    (WELCOMING, may_welcome, read_welcome),
)
"""The words of each reader, its cheap test and the reader."""
