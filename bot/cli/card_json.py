"""A card as JSON, for other programs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.cli.terminal import Terminal

if TYPE_CHECKING:
    from bot.answering.cards import Card
    from bot.answering.records import FactTable

_WIDE = 10_000


def card_json(table: FactTable, card: Card) -> dict[str, Any]:
    """Describe a card.

    Args:
        table: The facts that it came from.
        card: The card.

    Returns:
        `title`, `found`, `text`, `choices` and `proofs`: for each claim its source, its spans (half-open, in characters
        of the article's text) and their paragraphs.
    """
    spans: dict[int, list[Any]] = {}
    for span in table.spans([proof.claim_id for proof in card.proofs]):
        spans.setdefault(span.claim_id, []).append(span)
    plain = Terminal(_WIDE, colour=False)
    return {
        "title": card.title,
        "found": card.found,
        "text": plain.body(card),
        "choices": [{"label": choice.label, "detail": choice.detail} for choice in card.choices],
        "proofs": [
            {
                "says": plain.inline(proof.shown),
                "publisher": proof.source.publisher,
                "published": str(proof.source.published),
                "url": proof.source.url,
                "article": proof.source.name,
                "spans": [[span.start, span.end] for span in spans.get(proof.claim_id, ())],
                "paragraphs": sorted({span.paragraph for span in spans.get(proof.claim_id, ())}),
            }
            for proof in card.proofs
        ],
    }
