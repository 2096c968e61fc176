from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from store.build import build
from tests.annotated import annotate_together
from tests.articles import write_articles
from tui.cli import main


class Ran(NamedTuple):
    status: int
    out: str
    err: str


Run = Callable[..., Ran]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs a command line in this process."""
    monkeypatch.delenv("COLUMNS", raising=False)

    def ran(*words: object) -> Ran:
        status = main([str(word) for word in words])
        captured = capsys.readouterr()
        return Ran(status, captured.out, captured.err)

    return ran


@pytest.fixture(scope="session")
def store_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = write_articles(tmp_path_factory.mktemp("news"))
    path = tmp_path_factory.mktemp("data") / "store.sqlite"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("store.annotate.pipeline.annotate_together", annotate_together)
        build([str(folder)], path)
    return path
