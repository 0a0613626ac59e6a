"""A card as embeds, within Discord's limits (Discord documentation, "Embed Limits")."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import discord

from bot.answering.cards import Shape
from bot.discord_app.markdown import escape, write_block

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.answering.cards import Block, Card

COLOUR = 0xC2255C
LONGEST_TITLE = 256
LONGEST_DESCRIPTION = 4096
MOST_PAGES = 100
_BLANK_LINE = 1


def embed_pages(card: Card, command_ids: Mapping[str, int], limit: int = LONGEST_DESCRIPTION) -> list[str]:
    """Lay a card out on as few pages as it fits on.

    Args:
        card: The card.
        command_ids: Discord's ids of the commands, by name.
        limit: How many characters a page may have; one block alone may have more.

    Returns:
        The embed description of each page, at least one: whole blocks, and below them the sources that they refer to.
    """
    sources = [write_block(block, command_ids) for block in card.sources]
    pages: list[str] = []
    page = _Page(sources, limit)
    heading: tuple[Block, str] | None = None
    for block in card.blocks:
        text = write_block(block, command_ids)
        if not page.fits(block, text):
            pages.append(page.write())
            page = _Page(sources, limit)
            if heading and block.shape is not Shape.HEADING:
                page.add(heading[0], f"{heading[1]} (continued)")
        if block.shape is Shape.HEADING:
            heading = block, text
        page.add(block, text)
    pages.append(page.write())
    return pages[:MOST_PAGES]


def make_embed(card: Card, page: int, pages: list[str]) -> discord.Embed:
    """Make one page of a card.

    Args:
        card: The card.
        page: Which, from 0; beyond the last, the last.
        pages: All of them, from `embed_pages`.

    Returns:
        The embed.
    """
    page = min(page, len(pages) - 1)
    embed = discord.Embed(title=_title(card.title), description=pages[page], colour=COLOUR)
    if len(pages) > 1:
        embed.set_footer(text=f"Page {page + 1} of {len(pages)}")
    return embed


@lru_cache(maxsize=256)
def _title(title: str) -> str:
    written = escape(title)
    return written if len(written) <= LONGEST_TITLE else f"{written[: LONGEST_TITLE - 1]}…"


class _Page:
    """One page as it fills up."""

    def __init__(self, sources: list[str], limit: int) -> None:
        self._sources = sources
        self._limit = limit
        self._lines: list[str] = []
        self._refs: set[int] = set()
        self._size = 0

    def fits(self, block: Block, text: str) -> bool:
        """Whether a block has room here; the first always has."""
        refs = self._refs | block.refs
        size = self._size + _size(text) + 2 * _BLANK_LINE + sum(_size(self._sources[number - 1]) for number in refs)
        return not self._lines or size <= self._limit

    def add(self, block: Block, text: str) -> None:
        """Put a block on it."""
        if block.shape is Shape.HEADING and self._lines:
            self._lines.append("")
            self._size += _BLANK_LINE
        self._lines.append(text)
        self._size += _size(text)
        self._refs |= block.refs

    def write(self) -> str:
        """The whole page."""
        sources = [self._sources[number - 1] for number in sorted(self._refs)]
        return "\n".join([*self._lines, *(["", *sources] if sources else [])])


def _size(line: str) -> int:
    """A line's length with its line end, in UTF-16 units: never less than Discord counts."""
    return len(line.encode("utf-16-le")) // 2 + 2
