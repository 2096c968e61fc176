"""Reads one article from a saved web page: its paragraphs, and what its head says of it.

The day comes from the usual `meta` elements or the first `time` element. Menus, headers, footers
and side columns are left out. Nothing is fetched and no script is run.
"""

from __future__ import annotations

from html.parser import HTMLParser

from store.model import Article
from store.readers.common import UnreadableError, decode, make_article, parse_timestamp

# Names of `meta` elements, the most reliable first.
DATES = (
    "article:published_time",
    "og:article:published_time",
    "datepublished",
    "dc.date.issued",
    "dc.date",
    "pubdate",
    "publishdate",
    "date",
)
TITLES = ("og:title", "twitter:title", "dc.title")
SOURCES = ("og:site_name", "dc.publisher", "publisher")
LEFT_OUT = frozenset("script style noscript nav header footer aside form figure button".split())
PARAGRAPHS = frozenset("p blockquote li h2 h3".split())
CLOSES_PARAGRAPH = PARAGRAPHS | frozenset("div article section main body ul ol table".split())


def parse(path: str, data: bytes) -> list[Article]:
    """The article of the page; UnreadableError where it has no day or no paragraphs."""
    page = _Page()
    page.feed(decode(data))
    page.close()
    page.end_paragraph()
    day = page.first(DATES) or page.time
    if not day:
        raise UnreadableError("no date in the page's head or in a time element")
    if not page.paragraphs:
        raise UnreadableError("no paragraphs")
    return [
        make_article(
            path,
            parse_timestamp(day),
            "\n\n".join(page.paragraphs),
            title=page.first(TITLES) or page.title,
            source=page.first(SOURCES),
            url=page.url or page.first(("og:url",)),
        )
    ]


class _Page(HTMLParser):
    """Collects paragraphs and the head's values while the parser walks the page."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.paragraphs: list[str] = []
        self.title = ""
        self.time = ""
        self.url = ""
        self._meta: dict[str, str] = {}
        self._left_out = 0
        self._text: list[str] | None = None
        self._in_title = False

    def first(self, names: tuple[str, ...]) -> str:
        """The value of the first of these `meta` names that the page has, or ""."""
        return next((self._meta[name] for name in names if self._meta.get(name)), "")

    def end_paragraph(self) -> None:
        """Takes what was collected as a paragraph."""
        if self._text is not None:
            words = " ".join("".join(self._text).split())
            if words:
                self.paragraphs.append(words)
        self._text = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Follows the structure; notes what the head says."""
        values = {key: value or "" for key, value in attrs}
        if tag == "meta":
            name = values.get("property") or values.get("name") or values.get("itemprop") or ""
            self._meta.setdefault(name.lower(), values.get("content", "").strip())
        elif tag == "link" and values.get("rel", "").lower() == "canonical":
            self.url = self.url or values.get("href", "")
        elif tag == "time":
            self.time = self.time or values.get("datetime", "")
        elif tag == "title":
            self._in_title = not self.title
        elif tag == "br" and self._text is not None:
            self._text.append("\n")
        if tag in CLOSES_PARAGRAPH:
            self.end_paragraph()
        if tag in LEFT_OUT:
            self._left_out += 1
        elif tag in PARAGRAPHS and not self._left_out:
            self._text = []

    def handle_endtag(self, tag: str) -> None:
        """Closes what the start tag opened."""
        if tag == "title":
            self._in_title = False
        if tag in CLOSES_PARAGRAPH:
            self.end_paragraph()
        if tag in LEFT_OUT:
            self._left_out = max(0, self._left_out - 1)

    def handle_data(self, data: str) -> None:
        """Text of a paragraph or of the title."""
        if self._in_title:
            self.title += data
        elif self._text is not None and not self._left_out:
            self._text.append(data)
