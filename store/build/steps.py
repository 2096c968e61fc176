"""The order of a build: look, read what changed, write it, join it across articles, publish.

Each step's own work is in its module; here is only which of them must be done.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Executor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from pathlib import Path

from store.annotate.lexicon import DictionaryError, load_lexicon
from store.build import articles as tables
from store.build.files import Found, Scan, Seen, key_of, scan
from store.build.join import join, join_changed, read_decisions
from store.build.pool import read_all
from store.build.read import Done, Task
from store.build.replace import BuildError, Draft, is_store, locked
from store.build.tallies import write_tallies
from store.build.version import linking_version, reading_version
from store.fileformat import SCHEMA_VERSION
from store.ids import printable
from store.link.decisions import Decisions
from store.link.logbook import FILE_NAME
from store.link.update import can_update
from store.schema import prepare

Progress = Callable[[str, int, int], None]
"""Called with the step (read, index, join), how much of it is done and how much there is.

Before the first step, "again" says how many stored articles are read again because the rules of
reading are no longer those of the last build. Left as they are, the store would be another than the
one that a new build of the same articles gives.
"""

FEW_SHARE = 10
"""Up to one of so many articles may change for the joining of only what they touch."""

REBUILD_SHARE = 0.3
"""Where more than this share of the files changes, the text index is made anew as a whole."""


@dataclass(frozen=True, slots=True)
class Problem:
    """A file that was not read, and why; one line."""

    path: str
    message: str


@dataclass(frozen=True, slots=True)
class Report:
    """What a build did, and what the store holds now."""

    read: int
    """Files that were read."""
    unchanged: int
    removed: int
    problems: tuple[Problem, ...]
    """In order of path."""
    notes: tuple[str, ...]
    """Decisions by hand that found no target or contradict another, one line each."""
    articles: int
    officials: int
    trips: int
    meetings: int
    written: bool
    """False where nothing had changed and the store was left alone."""


@dataclass(frozen=True, slots=True)
class _Before:
    """What the store says of the last build."""

    files: dict[str, Seen]
    meta: dict[str, str]
    exists: bool
    stale: bool = False
    """Whether every article must be read again."""
    outdated: tuple[str, ...] | None = None
    """Of a store whose tables are another version's: the files that it was made from. Its articles
    are read again, as if there had been no store."""


@dataclass(frozen=True, slots=True)
class _Work:
    """What must be done."""

    read: tuple[Found, ...]
    """New and changed files."""
    again: int
    """Stored articles that are read again because the reading has changed, not the file."""
    touched: tuple[Found, ...]
    """Files with another time but the same bytes."""
    gone: tuple[str, ...]

    @property
    def nothing(self) -> bool:
        return not (self.read or self.again or self.touched or self.gone)


def build(
    paths: Sequence[str],
    store: Path,
    *,
    jobs: int = 1,
    fresh: bool = False,
    words: Path | None = None,
    executor: Executor | None = None,
    progress: Progress | None = None,
) -> Report:
    """Brings the store up to date with the article files at and under `paths`.

    Articles of other paths stay, unless it is to be `fresh`. BuildError where the store can't be
    written at all; a file that can't be read is a problem of the report, and its articles are not
    in the store. `words` is a folder of the user's own dictionary entries.
    """
    store = store.resolve()
    tell = progress or (lambda step, done, total: None)
    with locked(store):
        try:
            load_lexicon(words)
            before = _look(store, reading_version(words))
            if fresh:
                before = _Before({}, {}, exists=False)
            others = [path for path in before.outdated or () if os.path.exists(path)]
            seen = scan([*paths, *others], before.files)
            how = _Reading(jobs, words, executor, tell)
            return _build(store, before, seen, [*paths, *others], how)
        except DictionaryError as error:
            raise BuildError(str(error)) from error
        except sqlite3.Error as error:
            raise BuildError(f"{store}: {error}") from error
        except BrokenProcessPool as error:
            raise BuildError(
                "a reading process was killed (out of memory?): try --jobs 1"
            ) from error
        except OSError as error:
            raise BuildError(f"{error.filename or store}: {error.strerror or error}") from error


def _look(store: Path, version_now: str) -> _Before:
    """What an existing store holds; BuildError where the file is something else."""
    if not store.exists() or store.stat().st_size == 0:
        return _Before({}, {}, exists=False)
    if not is_store(store):
        raise BuildError(f"{store} is not a store of entourage: not touched")
    connection = sqlite3.connect(f"{store.as_uri()}?mode=ro", uri=True)
    try:
        version = connection.execute("pragma user_version").fetchone()[0]
        if version > SCHEMA_VERSION:
            raise BuildError(f"{store} was built by a newer entourage: not touched")
        if version < SCHEMA_VERSION:
            return _Before({}, {}, exists=False, outdated=_files_of(connection))
        meta = dict(connection.execute("select key, value from meta"))
        files = {
            path: Seen(size, mtime_ns, sha)
            for path, size, mtime_ns, sha in connection.execute(
                "select path, size, mtime_ns, sha from file"
            )
        }
    finally:
        connection.close()
    stale = meta.get("reading_version") != version_now
    return _Before(files, meta, exists=True, stale=stale)


def _files_of(connection: sqlite3.Connection) -> tuple[str, ...]:
    """The files that another version's store was made from, as far as it says."""
    try:
        return tuple(row[0] for row in connection.execute("select path from file order by path"))
    except sqlite3.Error:
        return ()


def _build(
    store: Path,
    before: _Before,
    seen: Scan,
    paths: Sequence[str],
    how: _Reading,
) -> Report:
    problems = [Problem(path, message) for path, message in seen.problems]
    work = _work(before, seen)
    roots = sorted({*json.loads(before.meta.get("roots", "[]")), *map(_root, paths)})
    files = [Path(root) / FILE_NAME for root in roots]
    state = {
        "reading_version": reading_version(how.words),
        "linking_version": linking_version(),
        "decisions_sha": _sha_of(files),
        "roots": json.dumps(roots, ensure_ascii=False),
        "words": str(how.words.resolve()) if how.words is not None else "",
    }
    known = {key: before.meta.get(key) for key in state}
    if before.exists and work.nothing and known == state:
        notes = json.loads(before.meta.get("notes", "[]"))
        return _report(before.meta, seen, work, problems, notes, written=False)
    draft = Draft(store, copy=before.exists)
    try:
        db = draft.connection
        prepare(db)
        written = _write_articles(db, before, seen, work, problems, how)
        countries = {code: one.name for code, one in load_lexicon(how.words).countries.items()}
        tables.write_countries(db, countries)
        tables.write_names(db, written.names, countries)
        articles = tables.write_landmarks(db)
        how.tell("join", 0, 1)
        decisions = read_decisions(files)
        if _few(before, known, state, written, articles, decisions):
            with contextlib.closing(sqlite3.connect(f"{store.as_uri()}?mode=ro", uri=True)) as old:
                join_changed(db, old, written.articles, decisions)
            notes = json.loads(before.meta.get("notes", "[]"))
        else:
            notes = join(db, decisions)
        write_tallies(db)
        meta = state | _counts(db, articles) | {"notes": json.dumps(notes, ensure_ascii=False)}
        db.execute("delete from meta")
        db.executemany("insert into meta (key, value) values (?, ?)", sorted(meta.items()))
        if before.stale:
            db.commit()
            db.execute("vacuum")
        how.tell("join", 1, 1)
        draft.publish()
    except BaseException:
        draft.abandon()
        raise
    if before.outdated is not None:
        notes = [f"{store} was made by another version: every article was read again", *notes]
    return _report(meta, seen, work, problems, notes, written=True)


def _few(
    before: _Before,
    known: dict[str, str | None],
    state: dict[str, str],
    written: _Written,
    articles: int,
    decisions: Decisions,
) -> bool:
    """Whether only what the changed articles touch must be joined anew."""
    same = all(known[key] == state[key] for key in state if key != "roots")
    few = len(written.articles) * FEW_SHARE <= articles + FEW_SHARE**2
    return (
        before.exists and same and few and can_update(decisions, map(printable, written.articles))
    )


def _work(before: _Before, seen: Scan) -> _Work:
    """Which files must be read: size and time tell, and where only the time differs the hash."""
    read: list[Found] = []
    touched: list[Found] = []
    for found in seen.found:
        held = before.files.get(found.key)
        if held is None or before.stale or held.size != found.size:
            read.append(found)
        elif held.mtime_ns != found.mtime_ns:
            same = _sha_of([Path(found.path)]) == held.sha
            (touched if same else read).append(found)
    others = len(before.files.keys() - {found.key for found in seen.found} - set(seen.gone))
    return _Work(tuple(read), others if before.stale else 0, tuple(touched), seen.gone)


@dataclass(frozen=True, slots=True)
class _Written:
    """What the reading changed."""

    articles: set[int]
    """Articles that are new, gone or were read again."""
    names: dict[str, set[str]]
    """The places and organisations of these articles, before and now."""


@dataclass(frozen=True, slots=True)
class _Reading:
    """How to read."""

    jobs: int
    words: Path | None
    executor: Executor | None
    tell: Progress


def _write_articles(
    db: sqlite3.Connection,
    before: _Before,
    seen: Scan,
    work: _Work,
    problems: list[Problem],
    how: _Reading,
) -> _Written:
    """Removes what is gone and adds what is new."""
    by_key = {found.key: found for found in work.read}
    names: dict[str, set[str]] = {kind: set() for kind in tables.KINDS}
    loose: set[int] = set()
    for key in (*work.gone, *by_key):
        loose |= tables.remove_file(db, key)
    for found in work.touched:
        db.execute("update file set mtime_ns = ? where path = ?", (found.mtime_ns, found.key))
    again = tables.held_articles(db) if before.stale else []
    if again:
        how.tell("again", 0, len(again))
    total = len(by_key) + len(again)
    index = len(by_key) + len(work.gone) < len(before.files) * REBUILD_SHARE
    added: set[int] = set()
    tasks = _tasks(db, work.read, again, problems)
    for number, done in enumerate(read_all(tasks, total, how.jobs, how.words, how.executor), 1):
        how.tell("read", number, total)
        added |= _write_done(db, done, by_key.get(done.key), names, problems, index)
    for article in sorted(tables.unheld(db, loose)):
        _note(names, tables.remove_article(db, article, index=index))
    tables.settle_origin(db, sorted(added | loose), index=index)
    if index:
        tables.add_words(db, sorted(added | loose))
    else:
        how.tell("index", 0, 1)
        tables.rebuild_index(db)
    return _Written(added | loose, names)


def _tasks(
    db: sqlite3.Connection, files: Iterable[Found], again: Iterable[int], problems: list[Problem]
) -> Iterator[Task]:
    """What the workers get, read from the disk only when it is their turn."""
    for found in files:
        try:
            yield Task(found.key, Path(found.path).read_bytes())
        except OSError as error:
            problems.append(Problem(found.path, error.strerror or str(error)))
    for row in again:
        article = tables.stored_article(db, row)
        yield Task(article.path, article=article)


def _write_done(
    db: sqlite3.Connection,
    done: Done,
    found: Found | None,
    names: dict[str, set[str]],
    problems: list[Problem],
    index: bool,
) -> set[int]:
    """Writes what came of one task; gives the articles that it touched."""
    if done.problem:
        problems.append(Problem(found.path if found else done.key, done.problem))
        return set()
    written: set[int] = set()
    for one in done.articles:
        try:
            _note(names, tables.add_article(db, one, index=index))
        except tables.ClashError as error:
            problems.append(Problem(done.key, str(error)))
            continue
        written.add(one.id)
    if found is not None:
        tables.add_file(db, found, done, written)
    return written


def _note(names: dict[str, set[str]], more: dict[str, set[str]]) -> None:
    for kind, keys in more.items():
        names[kind] |= keys


def _counts(db: sqlite3.Connection, articles: int) -> dict[str, str]:
    """What the store holds, for `store.query.connection.summary`."""
    counts = {
        kind + "s": str(db.execute(f"select count(*) from {kind}").fetchone()[0])
        for kind in ("official", "trip", "meeting")
    }
    counts["articles"] = str(articles)
    oldest, newest = db.execute("select min(id), max(id) from article").fetchone()
    counts["oldest"] = printable(oldest)[:10] if oldest else ""
    counts["newest"] = printable(newest)[:10] if newest else ""
    return counts


def _report(
    meta: dict[str, str],
    seen: Scan,
    work: _Work,
    problems: Sequence[Problem],
    notes: Sequence[str],
    *,
    written: bool,
) -> Report:
    return Report(
        read=len(work.read) - (len(problems) - len(seen.problems)),
        unchanged=len(seen.found) - len(work.read),
        removed=len(work.gone),
        problems=tuple(sorted(problems, key=lambda one: (one.path, one.message))),
        notes=tuple(notes),
        articles=int(meta["articles"]),
        officials=int(meta["officials"]),
        trips=int(meta["trips"]),
        meetings=int(meta["meetings"]),
        written=written,
    )


def _root(path: str) -> str:
    """The folder beside whose articles decisions by hand are looked for."""
    return key_of(path if os.path.isdir(path) else os.path.dirname(os.path.abspath(path)))


def _sha_of(files: Iterable[Path]) -> str:
    """One hash over the bytes of these files, without those that are missing."""
    total = hashlib.sha256()
    for file in files:
        if file.exists():
            total.update(file.read_bytes())
    return total.hexdigest()
