"""Where the store and the user's own words are if none are named. Light at import."""

from __future__ import annotations

import os


def default_path() -> str:
    """Where the store is if none is named: in the XDG data folder."""
    home = os.environ.get("XDG_DATA_HOME", "")
    if not os.path.isabs(home):  # the XDG rules: a relative path counts as unset
        home = os.path.join(os.path.expanduser("~"), ".local", "share")
    return os.path.join(home, "entourage", "store.sqlite")


def words_folder() -> str | None:
    """The folder of the user's own dictionary entries in the XDG configuration, if there is one.

    Its form is told in store/annotate/data/README.md.
    """
    home = os.environ.get("XDG_CONFIG_HOME", "")
    if not os.path.isabs(home):
        home = os.path.join(os.path.expanduser("~"), ".config")
    folder = os.path.join(home, "entourage", "words")
    return folder if os.path.isdir(folder) else None
