"""The article in a web page."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from trafilatura import bare_extraction

from bot.errors import EdtfError
from bot.facts.edtf import EdtfDate, Point, parse_edtf

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from lxml.etree import _Element as Element
    from trafilatura.settings import Document

# Elements of trafilatura's document that begin on a line of their own.
_BLOCKS = {"p", "head", "list", "item", "quote", "table", "row", "code", "div"}
_END = "\n"
_SENTENCE_END = re.compile(r"[.!?…:][\"'”’)\]]*\s*$")
_FEWEST = 15  # words in whole sentences: a page with fewer is a menu or a "please log in"
_LONGEST_AUTHOR = 60
# As the page says it: no guess from what the text mentions, no look at today's date.
_DATES = {"original_date": True, "extensive_search": False, "max_date": "9999-12-31"}


@dataclass(frozen=True, slots=True)
class Page:
    """What a page says.

    Attributes:
        text: The article: paragraphs with a blank line between them, each on one line.
        published: The day it was published.
        publisher: Who published it.
        url: Its address.
        authors: Who wrote it.
    """

    text: str
    published: EdtfDate | None
    publisher: str | None
    url: str | None
    authors: tuple[str, ...]


def read_page(html: bytes) -> Page | None:
    """Find the article in a web page.

    Args:
        html: The page, in whatever encoding it says.

    Returns:
        The article; None if there is none in it.
    """
    found = bare_extraction(html, with_metadata=True, include_comments=False, date_extraction_params=_DATES)
    if found is None or isinstance(found, dict):
        return None
    paragraphs = _paragraphs(found.body)
    if sum(len(line.split()) for line in paragraphs if _SENTENCE_END.search(line)) < _FEWEST:
        return None
    if found.title and found.title not in paragraphs[:2]:
        paragraphs.insert(0, _line(found.title))
    return Page(
        "\n\n".join(paragraphs) + "\n", _published(found, html), _publisher(found), _url(found), _authors(found)
    )


def _paragraphs(body: Element) -> list[str]:
    lines = "".join(_pieces(body)).split(_END)
    return [line for raw in lines if (line := _line(raw))]


def _pieces(element: Element) -> Iterator[str]:
    """The text of an element, with a line end around each block and nowhere else."""
    mark = _END if element.tag in _BLOCKS else ""
    quoted = element.tag == "quote" and element.getparent().tag == "p"  # <q>: a browser adds the marks
    yield "“" if quoted else mark
    inside = _line_ends_gone(element.text)
    yield inside
    for child in element:
        if child.tag == "lb":
            yield _END if _SENTENCE_END.search(inside) else " "
        else:
            yield from _pieces(child)
        inside = _line_ends_gone(child.tail)
        yield inside
    yield "”" if quoted else mark


def _line_ends_gone(text: str | None) -> str:
    return re.sub(r"\s+", " ", text or "")


def _line(text: str) -> str:
    return " ".join(text.split())


def _published(found: Document, html: bytes) -> EdtfDate | None:
    """The day; only the month where the page has no such day (htmldate then fills in today's)."""
    try:
        read = parse_edtf(found.date) if found.date else None
    except EdtfError:
        return None
    if read is None or read.start is None or _has_day(html, read.earliest):
        return read
    return EdtfDate(Point(read.start.year, read.start.part))


def _has_day(html: bytes, day: date) -> bool:
    """Whether a page has a day in any form: 2023-05-02, 20230502, 2/5/2023, 5.2.2023, 2nd of May, May 2."""
    month, number = day.strftime("%b"), f"0?{day.day}"
    forms = (
        rf"{day.year}\D?0?{day.month}\D?{number}(?!\d)",
        rf"\b{number}[./-]0?{day.month}[./-]",
        rf"\b0?{day.month}[./-]{number}[./-]",
        rf"\b{number}(?:st|nd|rd|th)?\s+(?:of\s+)?{month}",
        rf"\b{month}[a-z]*\.?\s+{number}(?!\d)",
    )
    return re.search("|".join(forms).encode(), html, re.IGNORECASE) is not None


def _publisher(found: Document) -> str | None:
    """What the page calls its publisher: an address is no name."""
    return found.sitename if found.sitename and found.sitename not in (found.url or "") else None


def _url(found: Document) -> str | None:
    return found.url if found.url and found.url.startswith(("https://", "http://")) else None


def _authors(found: Document) -> tuple[str, ...]:
    names = (found.author or "").split("; ")
    return tuple(name for name in names if name and len(name) <= _LONGEST_AUTHOR)
