"""A card as embeds, within Discord's limits (Discord documentation, "Embed Limits")."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import discord

from bot.answering.cards import Shape
from bot.discord_app.markdown import escape, size_of, write_block

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.answering.cards import Card

COLOUR = 0xC2255C
LONGEST_TITLE = 256
LONGEST_DESCRIPTION = 4096
MOST_PAGES = 100
SOURCES_ROOM = 1500  # characters for the names of sources on one page


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
    pages = [_Page(sources, limit)]
    heading = ""  # of the section that is being laid out
    begins = False  # whether nothing of the section stands yet: a heading waits for what it heads
    for block in card.blocks:
        text = write_block(block, command_ids)
        if block.shape is Shape.HEADING:
            if begins:
                pages += [] if pages[-1].fits([heading], set()) else [_Page(sources, limit)]
                pages[-1].add([heading], set())
            heading, begins = text, True
            continue
        if not pages[-1].fits([heading, text] if begins else [text], block.refs):
            pages.append(_Page(sources, limit))
            if heading and not begins:
                pages[-1].add([f"{heading} (continued)"], set())
        pages[-1].add([heading, text] if begins else [text], block.refs)
        begins = False
    if begins:
        pages += [] if pages[-1].fits([heading], set()) else [_Page(sources, limit)]
        pages[-1].add([heading], set())
    return [page.write() for page in pages[:MOST_PAGES]]


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
    while size_of(written) > LONGEST_TITLE:
        title = title.rstrip("…")[:-1]
        written = f"{escape(title)}…"
    return written


class _Page:
    """One page as it fills up."""

    def __init__(self, sources: list[str], limit: int) -> None:
        self._sources = sources
        self._limit = limit
        self._lines: list[str] = []
        self._refs: set[int] = set()
        self._size = 0

    def fits(self, lines: list[str], refs: set[int]) -> bool:
        """Whether lines have room here; the first always have."""
        sources = sum(_size(line) for line in self._sources_of(self._refs | refs))
        return not self._lines or self._size + sum(_size(line) for line in lines) + sources <= self._limit

    def add(self, lines: list[str], refs: set[int]) -> None:
        """Put lines on it, and the sources that they refer to."""
        for line in lines:
            if line.startswith("### ") and self._lines:
                self._lines.append("")
            self._lines.append(line)
            self._size += _size(line)
        self._refs |= refs

    def write(self) -> str:
        """The whole page."""
        return "\n".join([*self._lines, *self._sources_of(self._refs)])

    def _sources_of(self, refs: set[int]) -> list[str]:
        """The sources to be named below, after a blank line: as many as have room, and how many more there are."""
        named: list[str] = []
        room = SOURCES_ROOM
        for done, number in enumerate(sorted(refs)):
            source = self._sources[number - 1]
            room -= _size(source)
            if room < 0:
                return ["", *named, f"-# and {len(refs) - done} more: see where it says so"]
            named.append(source)
        return ["", *named] if named else []


def _size(line: str) -> int:
    """What a line takes, with its line end and perhaps a blank line above it."""
    return size_of(line) + 2
