"""Quotations that run on over several paragraphs, each of which opens with a mark and only the last closes."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from bot.extraction.quotes.marks import Stretch, stretches

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.extraction.article_text import ArticleText
    from bot.extraction.candidates import Span

_OPENING = re.compile(r"\s*(?:[“„«\"]|''|``)")
_SENTENCE_ENDS = re.compile(r"[.!?…:,;—–\"”'’)\]]\s*$")
_NAME_BEFORE = re.compile(r"[^\W\d_a-z][\w.]* $")
_NAME_AFTER = re.compile(r" [^\W\d_a-z]")
_LABEL = re.compile(r"([A-Z][A-Z.'’ -]{2,30}):\s+")
_REACH = 30  # characters of a name before a nickname
_LEADS_IN = re.compile(r"(?:^|[:,]|\bthat)\s*$")


def quoted_passages(article: ArticleText) -> list[tuple[Span, list[Stretch]]]:
    """Find what stands between marks, paragraph by paragraph.

    Args:
        article: The article.

    Returns:
        Every paragraph with its stretches. One that is not closed is kept where it runs on into the next paragraph,
        or where it can only go to the end of its own; else it is dropped, and nothing else with it.
    """
    spans = article.paragraphs
    return [(span, _settled(article.text, spans, number)) for number, span in enumerate(spans)]


def _settled(text: str, paragraphs: Sequence[Span], number: int) -> list[Stretch]:
    found = [_labelled(text, one) for one in stretches(text, paragraphs[number]) if not _is_nickname(text, one)]
    if not found or found[-1].closed:
        return found
    last = found.pop()
    led_in = _LEADS_IN.search(text[paragraphs[number][0] : last.outer[0]]) is not None
    runs_on = (led_in or text[last.start : last.start + 1].isupper()) and _opens_with_mark(text, paragraphs, number)
    return [*found, replace(last, runs_on=runs_on)] if led_in or runs_on else found


def _labelled(text: str, stretch: Stretch) -> Stretch:
    label = _LABEL.match(text, stretch.start, stretch.end)
    return replace(stretch, start=label.end(), label=label[1]) if label else stretch


def _is_nickname(text: str, stretch: Stretch) -> bool:
    """Whether one word in marks stands within a name ("Wren “Birdie” Halloway")."""
    start, end = stretch.outer
    within = _NAME_BEFORE.search(text, max(start - _REACH, 0), start) and _NAME_AFTER.match(text, end)
    return bool(within) and text[stretch.start : stretch.end].isalpha()


def _opens_with_mark(text: str, paragraphs: Sequence[Span], number: int) -> bool:
    """Whether the next paragraph opens with a mark; a caption in between, which is no sentence, is passed over."""
    for start, end in paragraphs[number + 1 : number + 3]:
        if _OPENING.match(text, start, end):
            return True
        if _SENTENCE_ENDS.search(text[start:end]):
            return False
    return False
