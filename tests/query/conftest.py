from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from store.build import build
from store.query.connection import open_store
from tests.annotated import annotate_together
from tests.articles import write_articles


@pytest.fixture(scope="session")
def store_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = write_articles(tmp_path_factory.mktemp("news"))
    path = tmp_path_factory.mktemp("data") / "store.sqlite"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("store.annotate.pipeline.annotate_together", annotate_together)
        build([str(folder)], path)
    return path


@pytest.fixture
def connection(store_path: Path) -> Iterator[sqlite3.Connection]:
    connection = open_store(str(store_path))
    yield connection
    connection.close()
