"""What was found in an article as a JSON object, for programs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.answering.wording import listed
from bot.extraction.lines import as_read, one_line, words_at

if TYPE_CHECKING:
    from bot.extraction.candidates import Candidate, Findings, QuoteCandidate
    from bot.store.article_files import ArticleFile

_KEYS = {
    "credits": ("person", "character", "job", "show", "season", "episode"),
    "events": ("event", "show", "date", "status"),
    "awards": ("recipient", "award", "category", "year"),
    "relations": ("character", "relation", "to"),
}


def findings_json(article: ArticleFile, findings: Findings) -> dict[str, Any]:
    """Describe what was found in an article.

    Args:
        article: The article.
        findings: What was found in it.

    Returns:
        An object with `article`, `quotes`, `credits`, `events`, `awards` and `relations`. Spans count the characters
        of the article's text; a quotation's `text` is what stands at its spans, joined by blanks.
    """
    told = {
        "path": str(article.path),
        "published": _plain(article.published),
        "sha256": article.sha256,
    }
    quotes = [_quote(article.article, quote) for quote in findings.quotes]
    others = {kind: [_fact(one, keys) for one in getattr(findings, kind)] for kind, keys in _KEYS.items()}
    return {"article": told, "quotes": quotes, **others}


def _quote(text: str, quote: QuoteCandidate) -> dict[str, Any]:
    spans = as_read(text, quote.spans)
    return {
        "text": words_at(text, spans),
        "speaker": listed(quote.speakers) or None,
        "said_to": _plain(quote.said_to),
        "said": _plain(quote.said),
        "spans": [list(span) for span in spans],
    }


def _fact(candidate: Candidate, keys: tuple[str, ...]) -> dict[str, Any]:
    values = {key: _plain(getattr(candidate, key)) for key in keys}
    return values | {"spans": [list(span) for span in candidate.spans]}


def _plain(value: object) -> str | int | None:
    """Numbers and nothing as they are, all else (names, dates, jobs) as one line of text."""
    return value if value is None or isinstance(value, int) else one_line(str(value))
