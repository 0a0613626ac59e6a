"""`/about`: what the answers rest on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.answering.cards import Block, Card, heading, line, small
from bot.answering.questions import AboutQuestion
from bot.answering.sourcing import source_text
from bot.answering.wording import counted

if TYPE_CHECKING:
    from bot.answering.records import FactTable


def about_card(table: FactTable) -> Card:
    """Answer which articles there are.

    Args:
        table: The facts.

    Returns:
        Every article, by show, the newest first.
    """
    blocks: list[Block] = [
        line("I answer show trivia from news articles, and from nothing else. Every answer says who reported it.")
    ]
    for show in table.shows():
        sources = table.sources(show.id)
        if sources:
            blocks.append(heading(show.title))
        for source in sources:
            reported = f" (reported by {source.authors})" if source.authors else ""
            blocks.append(line(*source_text(source), reported))
    blocks.append(small(f"{counted(table.size, 'fact')}, table {table.version[:8]}"))
    return Card("About Understudy", tuple(blocks), question=AboutQuestion())
