"""Where the store is if none is named. Light at import: every command asks it."""

from __future__ import annotations

import os


def default_path() -> str:
    """Where the store is if none is named: in the XDG data folder."""
    home = os.environ.get("XDG_DATA_HOME", "")
    if not os.path.isabs(home):  # the XDG rules: a relative path counts as unset
        home = os.path.join(os.path.expanduser("~"), ".local", "share")
    return os.path.join(home, "entourage", "store.sqlite")
