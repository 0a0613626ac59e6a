"""Text as a line of a fact file holds it: without line ends, without other control characters, without markup."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from bot.extraction.candidates import Span

BLANKED = "\x1f"
"""What stands in the place of a character of markup; to Python it is a blank."""

# Links and pictures, emphasis, and the marks of headings and block quotations (CommonMark 0.31.2).
_MARKUP = re.compile(
    r"!?\[(?=[^\]\n]*\]\()|\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?:\s+\"[^\"\n]*\")?\)"
    r"|\*+|(?<!\w)_+(?=\w)|(?<=[\w.,;:!?…”’])_+(?!\w)"
    r"|^[^\S\n]{0,3}(?:#{1,6}|>+)(?=\s)",
    re.MULTILINE,
)
_LINE_ENDS = r"\x00-\x1e\x7f-\x9f\u2028\u2029"
_BETWEEN_LINES = re.compile(rf"\s*[{_LINE_ENDS}]\s*")
_BETWEEN_WORDS_AS_READ = re.compile(rf"\s*[{_LINE_ENDS}{BLANKED}]\s*")


def without_markup(text: str) -> str:
    """Blank out the markup of Markdown.

    Args:
        text: Markdown.

    Returns:
        As many characters, those of markup replaced by `BLANKED`, so that every offset stays true.
    """
    return _MARKUP.sub(lambda match: BLANKED * len(match[0]), text)


def one_line(text: str) -> str:
    """A name as one line, with single blanks: in the article it may stand on two."""
    return " ".join(text.split())


def within_lines(text: str, spans: Iterable[Span]) -> list[Span]:
    """Spans cut at line ends, so that none reaches over two lines or two paragraphs."""
    return [piece for span in spans for piece in _cut(text, span, _BETWEEN_LINES)]


def as_read(text: str, spans: Iterable[Span]) -> list[Span]:
    """Spans cut at line ends and around markup: joined by blanks, they are the words that a reader sees."""
    return [piece for span in spans for piece in _cut(text, span, _BETWEEN_WORDS_AS_READ)]


def words_at(text: str, spans: Iterable[Span]) -> str:
    """What stands at some spans, joined by blanks."""
    return " ".join(text[start:end] for start, end in spans)


def _cut(text: str, span: Span, between: re.Pattern[str]) -> Iterator[Span]:
    start, end = span
    for gap in between.finditer(text, start, end):
        yield from _stripped(text, start, gap.start())
        start = gap.end()
    yield from _stripped(text, start, end)


def _stripped(text: str, start: int, end: int) -> Iterator[Span]:
    piece = text[start:end]
    if kept := piece.strip():
        first = start + piece.index(kept)
        yield first, first + len(kept)
