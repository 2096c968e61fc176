from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.readers import UnreadableError, article_files, article_id, parse, read_file


def test_reads_header_body_and_curly_quotes() -> None:
    data = " date 2019-05-21 Ri’s plane left.\n\nIt landed in “La Habana”.\n".encode()
    (article,) = parse("a.txt", data)
    assert article.date == dt.date(2019, 5, 21)
    assert article.body == "Ri’s plane left.\n\nIt landed in “La Habana”."
    assert article.title == "Ri’s plane left"
    assert article.id == article_id(article.date, article.body)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "the file is empty"),
        (b"  \n ", "the file is empty"),
        (b"Ri left.", 'does not begin with " date YYYY-MM-DD"'),
        (b" date", 'no date after "date"'),
        (b" date 2019-02-30 Ri left.", "not a date"),
        (b" date 20190521 Ri left.", "not a date"),
        (b" date tomorrow Ri left.", "not a date"),
        (b" date 2019-W21-2 Ri left.", "not a date"),
        (b" date 0001-01-01 Ri left.", "not a date"),
        (b" date 9999-12-31 Ri left.", "not a date"),
        (b" date 2019-05-21", "no text after the header"),
        (b" date 2019-05-21 caf\xe9", "not UTF-8: byte 20 is 0xe9"),
    ],
)
def test_says_what_is_wrong_in_one_line(data: bytes, message: str) -> None:
    with pytest.raises(UnreadableError, match=message.replace("(", r"\(")) as caught:
        parse("a.txt", data)
    assert "\n" not in str(caught.value)


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused_in_one_line(data: bytes) -> None:
    for name in ("a.txt", "b.unknown"):
        message = ""
        try:
            assert all(article.body for article in parse(name, data))
        except UnreadableError as error:
            message = str(error)
        assert "\n" not in message


@given(
    st.text(min_size=1).filter(lambda text: text.strip()),
    st.dates(dt.date(1000, 1, 1), dt.date(8999, 12, 31)),
)
def test_body_is_the_text_after_the_header(body: str, day: dt.date) -> None:
    written = f" date {day.isoformat()} {body}".encode("utf-8", "replace")
    (article,) = parse("a.txt", written)
    assert article.body == body.encode("utf-8", "replace").decode().strip()
    assert article.date == day


@pytest.mark.parametrize(
    ("body", "source", "title"),
    [
        ("HANOI, Feb. 27 (AFP) -- The envoy landed. More.", "AFP", "The envoy landed"),
        ("Pyongyang, May 3 (KCNA) -- A delegation left.", "KCNA", "A delegation left"),
        ("PYONGYANG, June 27 -- The minister left. Rain.", None, "The minister left"),
        ("The minister (right) left for Laos. Rain.", None, "The minister (right) left for Laos"),
        ("NATO - the alliance - met.", None, "NATO - the alliance - met"),
        ("Who came\n\nThe minister did.", None, "Who came"),
    ],
)
def test_title_and_source_come_from_the_lead(body: str, source: str | None, title: str) -> None:
    (article,) = parse("a.txt", f" date 2019-02-27 {body}".encode())
    assert (article.source, article.title) == (source, title)


def test_long_title_is_cut_at_a_word() -> None:
    (article,) = parse("a.txt", (" date 2019-02-27 " + "delegation " * 40).encode())
    assert len(article.title) <= 120
    assert article.title.endswith("delegation…")


def test_id_does_not_depend_on_the_path() -> None:
    data = b" date 2019-05-21 Ri left."
    assert parse("a.txt", data)[0].id == parse("/b/c.txt", data)[0].id


def test_missing_file_is_unreadable(tmp_path: Path) -> None:
    with pytest.raises(UnreadableError, match="No such file"):
        read_file(str(tmp_path / "none.txt"))


def test_folders_are_walked_without_hidden_and_unknown_files(tmp_path: Path) -> None:
    for name in ("b.txt", "sub/a.txt", ".hidden.txt", ".git/c.txt", "note.pdf", "D.TXT"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(b" date 2019-05-21 x")
    found = [Path(path).relative_to(tmp_path).as_posix() for path in article_files(str(tmp_path))]
    assert found == ["D.TXT", "b.txt", "sub/a.txt"]
