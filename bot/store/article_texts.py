"""The texts of articles, which operators keep in a folder of their own, and the proof that facts stand in them."""

from __future__ import annotations

import hashlib
from collections import OrderedDict
from typing import TYPE_CHECKING

from bot.errors import Problem
from bot.facts.model import Event, Fact, FactFile, Quote
from bot.facts.passages import paragraph_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SUFFIXES = (".txt", ".md")
_KEPT = 32  # texts in memory: an evidence button is pressed more than once


class ArticleTexts:
    """The texts at hand.

    Args:
        folder: Where they lie, each named after its article's id; None if there are none.
    """

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder
        self._read: OrderedDict[tuple[str, str], str] = OrderedDict()

    def path(self, article_id: str) -> Path | None:
        """Where an article's text lies, if it is at hand."""
        if self._folder is None:
            return None
        paths = (self._folder / f"{article_id}{suffix}" for suffix in SUFFIXES)
        return next((path for path in paths if path.is_file()), None)

    def read(self, article_id: str, sha256: str) -> str | None:
        """An article's text, if it is at hand and the very one that the facts were read from."""
        if (article_id, sha256) not in self._read:
            path = self.path(article_id)
            text = _text_with(path, sha256) if path else None
            if text is None:  # it may be put there yet
                return None
            self._read[article_id, sha256] = text
            if len(self._read) > _KEPT:
                self._read.popitem(last=False)
        return self._read[article_id, sha256]


def _text_with(path: Path, sha256: str) -> str | None:
    try:
        raw = path.read_bytes()
        return raw.decode("utf-8") if hashlib.sha256(raw).hexdigest() == sha256 else None
    except (OSError, UnicodeDecodeError):
        return None


def hold_to_text(path: Path, file: FactFile, texts: ArticleTexts) -> Iterator[Problem]:
    """Hold a fact file against its article.

    Args:
        path: The fact file.
        file: What it holds.
        texts: The texts at hand.

    Yields:
        A problem for a text that is missing or not the one, else for every span, paragraph, quotation and wording
        that the text does not bear out.
    """
    text_path = texts.path(file.article.id)
    if text_path is None:
        names = " or ".join(file.article.id + suffix for suffix in SUFFIXES)
        yield Problem(path, 0, "the article's text is not at hand", f"put {names} into the folder of articles")
        return
    try:
        raw = text_path.read_bytes()
    except OSError as error:
        yield Problem(text_path, 0, f"cannot be read ({error.strerror})", "check that it is a readable file")
        return
    if hashlib.sha256(raw).hexdigest() != file.article.sha256:
        yield Problem(path, 0, f"sha256 is not that of {text_path.name}", "get the text back, or read the facts anew")
        return
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError:
        yield Problem(text_path, 0, "is not UTF-8", "save it as UTF-8 and read the facts anew")
        return
    for fact in file.facts:
        yield from _hold_fact(path, fact, text)


def _hold_fact(path: Path, fact: Fact, text: str) -> Iterator[Problem]:
    for span, paragraph in zip(fact.place.spans, fact.place.paragraphs, strict=True):
        if span[1] > len(text):
            remedy = f"the text has {len(text)} characters; mend the span"
            yield Problem(path, fact.line, f"span {list(span)} ends outside the article", remedy)
        elif (found := paragraph_of(text, span)) != paragraph:
            where = f"lies in paragraph {found}" if found else "lies in no one paragraph"
            yield Problem(
                path, fact.line, f"span {list(span)} {where}, not in {paragraph}", "mend paragraph or the span"
            )
    said = " ".join(text[start:end] for start, end in fact.place.spans)
    if isinstance(fact, Quote) and said != fact.text:
        yield Problem(path, fact.line, "the quotation is not verbatim at its spans", f"the article has: {said[:200]}")
    if isinstance(fact, Event) and fact.words and fact.words not in said:
        yield Problem(path, fact.line, f"{fact.words!r} does not stand at the spans", "write the article's own words")
