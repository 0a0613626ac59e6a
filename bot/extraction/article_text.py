"""An article's text, cut into paragraphs, sentences and words by offsets: the text itself is never changed."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from bot.extraction.words.abbreviations import ABBREVIATIONS
from bot.facts.passages import paragraph_spans

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.extraction.candidates import Span

_LONG_LINE = 120  # characters: no text that is wrapped for reading has longer lines

_TOKEN = re.compile(
    r"(?:[^\W\d_]\.){2,}"  # U.S., a.m.
    r"|\d{1,3}-year-olds?\b"
    r"|\d+(?:[.,:/]\d+)*(?:st|nd|rd|th|s|p|c)?\b"  # 2022, 1,000, 8/7c, 12th
    r"|[^\W_]+(?:(?!['’]s\b)[-‐‑–'’.&][^\W_]+)*"  # words, with what ties their parts together
    r"|['’]s\b|''|``|--+|\.{2,}|\S"
)
_SENTENCE_END = re.compile(r"[.!?…][.!?…\"'”’)\]]*(?:\s+(?=[\"'“‘`(\[#@$]*[^\W_a-z])|\s*$)")
_LAST_WORD = re.compile(r"(?:^|[^\w.])((?:\w\.)*\w+)\.$")
_WORD_REACH = 24  # characters: longer than any abbreviation


class Token(NamedTuple):
    """A word, a possessive `'s`, a number or a mark, and where it stands."""

    start: int
    end: int
    text: str


@dataclass(frozen=True)
class ArticleText:
    """What is read, and where its parts are.

    Attributes:
        text: As it was read; offsets count its characters.
    """

    text: str

    @cached_property
    def paragraphs(self) -> list[Span]:
        """What a reader sees as paragraphs: stretches between blank lines, and single lines where none is wrapped."""
        return [line for block in paragraph_spans(self.text) for line in _unwrapped(self.text, block)]

    @cached_property
    def sentences(self) -> list[Span]:
        """Sentences, each within one paragraph, without the blanks around them; they end inside quotations too."""
        return [span for paragraph in self.paragraphs for span in _sentences(self.text, paragraph)]

    @cached_property
    def tokens(self) -> list[Token]:
        """Words and marks in order; a possessive `'s` is a token of its own."""
        return [Token(match.start(), match.end(), match[0]) for match in _TOKEN.finditer(self.text)]

    @cached_property
    def _token_starts(self) -> list[int]:
        return [token.start for token in self.tokens]

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return [start for start, _ in self.sentences]

    @cached_property
    def _paragraph_starts(self) -> list[int]:
        return [start for start, _ in self.paragraphs]

    def tokens_in(self, span: Span) -> list[Token]:
        """The tokens that begin within `span`."""
        starts = self._token_starts
        return self.tokens[bisect_right(starts, span[0] - 1) : bisect_right(starts, span[1] - 1)]

    def sentence_at(self, offset: int) -> Span:
        """The sentence that `offset` lies in, or else the one before it; the whole text where there is none."""
        return _at(self.sentences, self._sentence_starts, offset) or (0, len(self.text))

    def paragraph_at(self, offset: int) -> Span:
        """The paragraph that `offset` lies in, or else the one before it; the whole text where there is none."""
        return _at(self.paragraphs, self._paragraph_starts, offset) or (0, len(self.text))


def _at(spans: Sequence[Span], starts: Sequence[int], offset: int) -> Span | None:
    if not spans:
        return None
    return spans[max(bisect_right(starts, offset) - 1, 0)]


def _unwrapped(text: str, block: Span) -> Iterator[Span]:
    lines = [
        (block[0] + match.start(), block[0] + match.end()) for match in re.finditer(r"[^\n]+", text[slice(*block)])
    ]
    if all(end - start <= _LONG_LINE for start, end in lines):
        yield block
        return
    yield from ((start, end) for start, end in lines if text[start:end].strip())


def _sentences(text: str, paragraph: Span) -> Iterator[Span]:
    start, stop = paragraph
    for match in _SENTENCE_END.finditer(text, *paragraph):
        if not _is_abbreviation(text, match):
            yield _stripped(text, start, match.end())
            start = match.end()
    if text[start:stop].strip():
        yield _stripped(text, start, stop)


def _is_abbreviation(text: str, end: re.Match[str]) -> bool:
    if not end[0].startswith(".") or end[0].rstrip() != "." or end[0] == ".":
        return False
    word = _LAST_WORD.search(text, max(end.start() - _WORD_REACH, 0), end.start() + 1)
    return word is not None and (
        word[1] in ABBREVIATIONS or "." in word[1] or (len(word[1]) == 1 and word[1].isupper())
    )


def _stripped(text: str, start: int, end: int) -> Span:
    piece = text[start:end]
    return start + len(piece) - len(piece.lstrip()), end - (len(piece) - len(piece.rstrip()))
