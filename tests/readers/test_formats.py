from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.readers import UnreadableError, article_files, parse

PAGE = """<!doctype html><html><head><title>Minister in Lima | The Paper</title>
<meta property="og:title" content="Minister in Lima">
<meta property="article:published_time" content="2019-05-21T08:00:00+02:00">
<meta property="og:site_name" content="The Paper">
<link rel="canonical" href="https://paper.example/lima">
<script>var p = "<p>no</p>";</script></head>
<body><nav><p>Home</p></nav><article><h1>Minister in Lima</h1>
<p>The minister <b>landed</b> in Lima&nbsp;on&#32;Monday.<p>She leaves
on Friday.</p><aside><p>Read also</p></aside></article>
<footer><p>Imprint</p></footer></body></html>"""


def test_json_lines() -> None:
    records = [
        {"date": "2019-05-21", "body": "Ri left.", "title": "Away", "source": "AP", "url": "u:x"},
        {"published": "2019-05-22T10:00:00Z", "text": "Ri\u2028arrived.", "title": 3},
    ]
    data = "\n".join(json.dumps(record, ensure_ascii=False) for record in records) + "\n\n"
    first, second = parse("a.JSONL", data.encode())
    assert (first.title, first.source, first.url, first.body) == ("Away", "AP", "u:x", "Ri left.")
    assert (second.date, second.title) == (dt.date(2019, 5, 22), "Ri arrived")


def test_json_lines_hold_no_lone_surrogates() -> None:
    line = (
        rb'{"date": "2019-05-21", "body": "Ri \ud800left \ud83d\ude00.",'
        rb' "title": "\udfff", "url": "\ud800"}'
    )
    (article,) = parse("a.jsonl", line)
    assert (article.body, article.title, article.url) == (
        "Ri \ufffdleft \U0001f600.",
        "\ufffd",
        "\ufffd",
    )


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ('{"date": "2019-05-21", "body": "x"}\n{oops', "line 2: not JSON"),
        ("[1]", "line 1: not a JSON object"),
        ('{"body": "x"}', "line 1: no 'date'"),
        ('{"date": 3, "body": "x"}', "line 1: no 'date'"),
        ('{"date": "2019-05-21"}', "line 1: no 'body'"),
        ('{"date": "2019-05-21x", "body": "x"}', "line 1: not a date"),
        ('{"date": "2019-05-21", "body": " "}', "line 1: no text"),
        ("[" * 100_000, "line 1: not JSON"),
        ("\n", "the file is empty"),
    ],
)
def test_json_lines_say_which_line(data: str, message: str) -> None:
    with pytest.raises(UnreadableError) as caught:
        parse("a.jsonl", data.encode())
    assert str(caught.value).startswith(message)


def test_markdown() -> None:
    data = b"---\ndate: 2019-05-21\nsource: 'AP'\n---\n# Away\n\nRi **left**.\n"
    (article,) = parse("a.md", data)
    assert (article.title, article.source, article.body) == ("Away", "AP", "Ri **left**.")
    (named,) = parse("a.md", b"---\ntitle: T\ndate: 2019-05-21\n---\nRi left.")
    assert (named.title, named.body) == ("T", "Ri left.")


@pytest.mark.parametrize(
    "data",
    [b"# Notes", b"---\ndate: 2019-05-21\nx", b"---\ntitle: x\n---\ny", b"---\ndate: x\n---\ny"],
)
def test_markdown_without_a_head_is_refused(data: bytes) -> None:
    with pytest.raises(UnreadableError):
        parse("a.md", data)


def test_web_page() -> None:
    (article,) = parse("a.html", PAGE.encode())
    assert article.body == "The minister landed in Lima on Monday.\n\nShe leaves on Friday."
    assert (article.title, article.source) == ("Minister in Lima", "The Paper")
    assert (article.date, article.url) == (dt.date(2019, 5, 21), "https://paper.example/lima")


def test_web_page_with_only_a_time_element() -> None:
    data = b"<title>T</title><time datetime='2019-05-21 10:00'>May 21</time><p>Ri left.</p>"
    (article,) = parse("a.htm", data)
    assert (article.title, article.date.isoformat()) == ("T", "2019-05-21")


@pytest.mark.parametrize("data", [b"<p>No day.</p>", b"<meta name=date content=2019-05-21>"])
def test_web_page_without_day_or_text_is_refused(data: bytes) -> None:
    with pytest.raises(UnreadableError):
        parse("a.html", data)


@given(st.sampled_from(["a.jsonl", "a.md", "a.html"]), st.binary(max_size=200))
def test_any_bytes_in_any_format(name: str, data: bytes) -> None:
    message = ""
    try:
        parse(name, data)
    except UnreadableError as error:
        message = str(error)
    assert "\n" not in message


@given(st.text(st.sampled_from("<>/p=\"' metadivnavscript&;-!a\n"), max_size=120))
def test_any_markup(text: str) -> None:
    message = ""
    try:
        parse("a.html", (PAGE + text).encode())
    except UnreadableError as error:
        message = str(error)
    assert message == ""


def test_a_folder_leaves_out_notes_and_decisions(tmp_path: Path) -> None:
    (tmp_path / "README.md").write_text("# About")
    (tmp_path / "a.md").write_text("---\ndate: 2019-05-21\n---\nx")
    (tmp_path / "decisions.jsonl").write_text("{}")
    (tmp_path / "b.jsonl").write_text("{}")
    names = [Path(path).name for path in article_files(str(tmp_path))]
    assert names == ["a.md", "b.jsonl"]
