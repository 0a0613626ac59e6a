"""One file with an article in it: its text as spans count it, and what its head says of it."""

from __future__ import annotations

import hashlib
import re
import tomllib
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from bot.errors import ArticleError, EdtfError
from bot.extraction.dateline import find_dateline
from bot.extraction.lines import without_markup
from bot.facts.edtf import EdtfDate, parse_edtf
from bot.store.article_texts import SUFFIXES as TEXT_SUFFIXES

if TYPE_CHECKING:
    from pathlib import Path

PAGE_SUFFIXES = (".html", ".htm")
LARGEST = 50_000_000  # bytes; a whole novel has one million

_DATE = re.compile(r"\ufeff?\s*date:?[^\S\n]+(?P<date>[\d\[]\S*)\s*", re.IGNORECASE)
_FRONT_MATTER = re.compile(r"\ufeff?\+\+\+[^\S\n]*\n(?P<toml>.*?)^\+\+\+[^\S\n]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)
_NOT_A_LINE_END = re.compile(r"[^\n]")


@dataclass(frozen=True, slots=True)
class ArticleFile:
    """An article as it was read.

    Attributes:
        path: The file.
        text: Its text with its own line ends: what spans count, and what `sha256` is of.
        article: The same with blanks for what is not of the article, its head and Markdown's markup, so that every
            offset stays true.
        sha256: Of the text in UTF-8, 64 hexadecimal digits.
        published: When, if the file says.
        publisher: Who published it, if the file says.
        url: Where, if the file says.
        authors: Who wrote it, if the file says.
    """

    path: Path
    text: str
    article: str
    sha256: str
    published: EdtfDate | None = None
    publisher: str | None = None
    url: str | None = None
    authors: tuple[str, ...] = ()

    @property
    def is_page(self) -> bool:
        """Whether the text was taken out of a web page, so that no file holds it yet."""
        return self.path.suffix.lower() in PAGE_SUFFIXES


def read_article(path: Path, published: EdtfDate | None = None) -> ArticleFile:
    """Read an article.

    Args:
        path: A `.txt` or `.md` file in UTF-8, or a web page.
        published: When it was published, where the file does not say.

    Returns:
        The article. Its date is the one in its head or its page, else `published`, else that of a line at its top that
        holds nothing but a date.

    Raises:
        ArticleError: No article can be read from the file.
    """
    if path.is_dir():
        raise ArticleError(path, "is a folder", f"name the files in it, such as {path / '*.txt'}")
    if path.suffix.lower() not in TEXT_SUFFIXES + PAGE_SUFFIXES:
        known = ", ".join(TEXT_SUFFIXES + PAGE_SUFFIXES[:1])
        raise ArticleError(path, "is of no kind that can be read", f"save the article as one of {known}")
    raw = _bytes(path)
    if path.suffix.lower() in PAGE_SUFFIXES:
        return _page(path, raw, published)
    text = _text(path, raw)
    head, told = _head(path, text)
    article = _NOT_A_LINE_END.sub(" ", text[:head]) + text[head:]
    if not article.strip():
        raise ArticleError(path, "is empty", "put the article's text into it")
    told["published"] = told.get("published") or published or find_dateline(article)
    if path.suffix.lower() == ".md":
        article = without_markup(article)
    return ArticleFile(path, text, article, hashlib.sha256(raw).hexdigest(), **told)


def _bytes(path: Path) -> bytes:
    try:
        if path.exists() and not path.is_file():
            raise ArticleError(path, "is no file", "save the article into one")
        if path.stat().st_size >= LARGEST:
            raise ArticleError(path, f"has {LARGEST // 10**6} MB or more", "split it into its articles")
        raw = path.read_bytes()
    except OSError as error:
        message = f"cannot be read ({error.strerror})"
        raise ArticleError(path, message, "check that it is there and readable") from error
    if not raw.strip():
        raise ArticleError(path, "is empty", "put the article's text into it")
    return raw


def _text(path: Path, raw: bytes) -> str:
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise ArticleError(path, f"is not UTF-8 (see line {line})", "save it as UTF-8") from None
    if "\0" in text:
        raise ArticleError(path, "is not text", "save the article's text as UTF-8")
    return text


def _head(path: Path, text: str) -> tuple[int, dict[str, Any]]:
    """How long the head of a text is, and what it says of the article."""
    try:
        if match := _FRONT_MATTER.match(text):
            return match.end(), _front_matter(tomllib.loads(match["toml"].replace("\r\n", "\n")))
        if match := _DATE.match(text):
            return match.end(), {"published": parse_edtf(match["date"])}
    except tomllib.TOMLDecodeError as error:
        says = str(error)
        raise ArticleError(path, f"has a head that is not TOML ({says[:1].lower()}{says[1:]})", "mend it") from None
    except EdtfError as error:
        raise ArticleError(path, error.message, error.remedy) from None
    return int(text.startswith("\ufeff")), {}


def _front_matter(values: dict[str, Any]) -> dict[str, Any]:
    """The keys of front matter that are known; those of other tools are left alone."""
    day = values.get("published", values.get("date"))
    authors = values.get("authors", values.get("author", []))
    names = [authors] if isinstance(authors, str) else authors
    return {
        "published": _date(day) if day else None,
        "publisher": _name(values.get("publisher")),
        "url": _name(values.get("url")),
        "authors": tuple(name for author in names if (name := _name(author))) if isinstance(names, list) else (),
    }


def _date(value: Any) -> EdtfDate:
    """EDTF, or one of TOML's own dates."""
    return parse_edtf(value.isoformat()[:10] if isinstance(value, date) else str(value))


def _name(value: Any) -> str | None:
    return " ".join(value.split()) or None if isinstance(value, str) else None


def _page(path: Path, raw: bytes, published: EdtfDate | None) -> ArticleFile:
    from bot.store.web_pages import read_page  # noqa: PLC0415  (trafilatura is loaded only where there is a page)

    page = read_page(raw)
    if page is None:
        raise ArticleError(path, "is a page with no article in it", "save the article's text as .txt")
    return ArticleFile(
        path,
        page.text,
        page.text,
        hashlib.sha256(page.text.encode()).hexdigest(),
        published=page.published or published or find_dateline(page.text),
        publisher=page.publisher,
        url=page.url,
        authors=page.authors,
    )
