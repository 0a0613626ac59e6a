"""What a search found: notes and quotations as the articles have them, side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.answering.cards import Block, Card
from bot.answering.quote import quote_blocks
from bot.answering.reports import note_lines
from bot.answering.sourcing import Sourcing

if TYPE_CHECKING:
    from bot.answering.questions import FoundQuestion
    from bot.answering.records import FactTable
    from bot.answering.spoilers import SpoilerRule


def findings_card(table: FactTable, question: FoundQuestion, rule: SpoilerRule) -> Card | None:
    """Answer with notes and quotations.

    Args:
        table: The facts.
        question: Which.
        rule: Which spoilers the reader wants to see.

    Returns:
        Them, those behind a cover that are spoilers; None if the table has none of them any more.
    """
    sourcing = Sourcing(rule)
    notes = [note for key in question.keys if key[0] == "n" and (note := table.noted(key[1:]))]
    blocks: list[Block] = note_lines(notes, sourcing, rule)
    for key in question.keys:
        if key[0] == "q" and (quotation := table.quotation(key[1:])):
            blocks += quote_blocks(quotation, sourcing, rule)
    if not blocks:
        return None
    return Card("What the articles say", tuple(blocks), sourcing.blocks(), sourcing.proofs, question)
