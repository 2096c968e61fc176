"""How seldom the garbage collector runs where many articles are read, in one place for all."""

from __future__ import annotations

import gc


def collect_seldom() -> None:
    """Lets the garbage collector run seldom in this process: it would cost a tenth of the reading.

    Reading makes no cycles, and the dictionaries that are loaded by now stay to the end. Asked
    again after more was loaded, it lets that stay too.
    """
    gc.freeze()
    gc.set_threshold(50_000, 50, 50)
