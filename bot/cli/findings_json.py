"""What was found in an article as a JSON object, for programs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.answering.wording import listed

if TYPE_CHECKING:
    from bot.extraction.candidates import Candidate, Findings
    from bot.store.article_files import ArticleFile


def findings_json(article: ArticleFile, findings: Findings) -> dict[str, Any]:
    """Describe what was found in an article.

    Args:
        article: The article.
        findings: What was found in it; their spans count the characters of the article's text.

    Returns:
        An object with `article`, `quotes`, `credits`, `events`, `awards` and `relations`.
    """
    return {
        "article": {
            "path": str(article.path),
            "published": str(article.published) if article.published else None,
            "sha256": article.sha256,
        },
        "quotes": [
            {
                "text": quote.text,
                "speaker": listed(quote.speakers) or None,
                "said_to": quote.said_to,
                "said": str(quote.said) if quote.said else None,
                "spans": _spans(quote),
            }
            for quote in findings.quotes
        ],
        "credits": [
            {
                "person": credit.person,
                "character": credit.character,
                "job": str(credit.job),
                "show": credit.show,
                "season": credit.season,
                "episode": credit.episode,
                "spans": _spans(credit),
            }
            for credit in findings.credits
        ],
        "events": [
            {
                "event": event.event,
                "show": event.show,
                "date": str(event.date),
                "status": str(event.status),
                "spans": _spans(event),
            }
            for event in findings.events
        ],
        "awards": [
            {
                "recipient": award.recipient,
                "award": award.award,
                "category": award.category,
                "year": award.year,
                "spans": _spans(award),
            }
            for award in findings.awards
        ],
        "relations": [
            {
                "character": relation.character,
                "relation": relation.relation,
                "to": relation.to,
                "spans": _spans(relation),
            }
            for relation in findings.relations
        ],
    }


def _spans(candidate: Candidate) -> list[list[int]]:
    return [list(span) for span in candidate.spans]
