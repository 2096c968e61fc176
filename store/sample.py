"""Finds the sample articles: `corpus/` of a checkout, or the copy inside an installed package."""

from __future__ import annotations

from pathlib import Path

_HERE = Path(__file__).parent


def sample_folder() -> Path | None:
    """The folder of the sample articles, or None where a packager left them out."""
    checkout = _HERE.parent
    if (checkout / "pyproject.toml").is_file() and (checkout / "corpus").is_dir():
        return checkout / "corpus"
    installed = _HERE / "sample"
    return installed if installed.is_dir() else None
