"""The sentences that a fact rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.extraction.article_text import ArticleText
    from bot.extraction.candidates import Span


def sentences_of(article: ArticleText, spans: Iterable[Span]) -> list[Span]:
    """Widen spans to whole sentences.

    Args:
        article: The text.
        spans: Where a fact stands in it.

    Returns:
        From the beginning of the sentence that a span begins in to the end of the one that it ends in; those that meet
        are one.
    """
    found: list[Span] = []
    for start, end in sorted(spans):
        first, last = article.sentence_at(start)[0], article.sentence_at(end - 1)[1]
        if found and first <= found[-1][1]:
            found[-1] = found[-1][0], max(last, found[-1][1])
        else:
            found.append((first, last))
    return found
