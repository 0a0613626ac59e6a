"""Paragraphs and sentences of a text, as offsets into it: the text itself is never changed, so spans stay true."""

from __future__ import annotations

import re

_BLANK_LINES = re.compile(r"\n[^\S\n]*(?:\n[^\S\n]*)+")
_SENTENCE_END = re.compile(r"[.!?…][.!?…\"'”’)\]]*\s+(?=[\"'“‘(\[]?[A-Z0-9])")
_NO_END = re.compile(r"(?:\b(?:Mr|Mrs|Ms|Dr|St|Jr|Sr|vs|No|[A-Z]))\.\s*$")


def paragraph_spans(text: str) -> list[tuple[int, int]]:
    """Find the paragraphs of a text.

    Args:
        text: Any text.

    Returns:
        Half-open `(start, end)` offsets of every stretch between blank lines that holds more than blanks.
    """
    edges = [0]
    for match in _BLANK_LINES.finditer(text):
        edges += [match.start(), match.end()]
    edges.append(len(text))
    spans = zip(edges[::2], edges[1::2], strict=True)
    return [(start, end) for start, end in spans if text[start:end].strip()]


def paragraph_of(text: str, span: tuple[int, int]) -> int | None:
    """The number, from 1, of the paragraph that `span` lies in; None if it lies in none, or in several."""
    for number, (start, end) in enumerate(paragraph_spans(text), start=1):
        if start <= span[0] and span[1] <= end:
            return number
    return None


def sentence_around(text: str, span: tuple[int, int]) -> tuple[int, int]:
    """Widen a span to whole sentences.

    Args:
        text: The article.
        span: Half-open offsets into it.

    Returns:
        Offsets from the beginning of the sentence that `span` begins in to the end of the one that it ends in, within
        its paragraph.
    """
    inside = (part for part in paragraph_spans(text) if part[0] <= span[0] < part[1])
    start, end = next(inside, (0, len(text)))
    last = span[0] + max(len(text[span[0] : span[1]].rstrip()), 1)  # a blank after a sentence is not yet the next
    for match in _SENTENCE_END.finditer(text, start, end):
        if _NO_END.search(text, start, match.end()):
            continue
        if match.end() <= span[0]:
            start = match.end()
        elif match.end() > last:
            end = match.end()
            break
    piece = text[start:end]
    return start + len(piece) - len(piece.lstrip()), end - (len(piece) - len(piece.rstrip()))
