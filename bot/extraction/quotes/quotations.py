"""From an article to its quotations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.extraction.candidates import QuoteCandidate
from bot.extraction.quotes.attributing import attribute
from bot.extraction.quotes.joining import joined

if TYPE_CHECKING:
    from bot.extraction.article_text import ArticleText
    from bot.extraction.names.people import People
    from bot.extraction.quotes.attributing import Attributed


def find_quotes(article: ArticleText, people: People) -> list[QuoteCandidate]:
    """Find what people said, word for word.

    Args:
        article: The article.
        people: Who is named in it.

    Returns:
        Quotations in the order of the text.
    """
    return [_candidate(article.text, group) for group in joined(attribute(article, people))]


def _candidate(text: str, group: list[Attributed]) -> QuoteCandidate:
    spans = tuple((one.stretch.start, one.stretch.end) for one in group)
    words = " ".join(text[start:end] for start, end in spans)
    speakers = next((one.speakers for one in group if one.cue and one.speakers), group[0].speakers)
    return QuoteCandidate(text=words, spans=spans, speakers=speakers)
