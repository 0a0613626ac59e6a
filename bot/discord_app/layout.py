"""Cards as they are sent: an embed and what can be pressed below it."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from bot.discord_app.controls import controls_for
from bot.discord_app.embeds import LONGEST_DESCRIPTION, embed_pages, make_embed

if TYPE_CHECKING:
    from collections.abc import Mapping

    import discord

    from bot.answering.cards import Card

_EVIDENCE_PAGE = 2000  # sentences are read, not scanned: about three phone screens
_REMEMBERED = 512


class Layout:
    """Lays cards out. A desk gives the same card for the same question, so most of them are laid out already.

    Args:
        command_ids: Discord's ids of the commands, by name, to make them clickable.
    """

    def __init__(self, command_ids: Mapping[str, int]) -> None:
        self._command_ids = command_ids
        self._known = lru_cache(maxsize=_REMEMBERED)(self._lay_out)

    def of(self, card: Card, page: int, *, evidence: bool) -> tuple[discord.Embed, discord.ui.View | None]:
        """Lay out one page of a card.

        Args:
            card: The card.
            page: Which page, from 0.
            evidence: Whether it is the evidence for an answer.

        Returns:
            The embed and the view; both are shared and must not be changed.
        """
        return self._known(card, page, evidence)

    def _lay_out(self, card: Card, page: int, evidence: bool) -> tuple[discord.Embed, discord.ui.View | None]:  # noqa: FBT001  (a key)
        pages = embed_pages(card, self._command_ids, _EVIDENCE_PAGE if evidence else LONGEST_DESCRIPTION)
        return make_embed(card, page, pages), controls_for(card, page, len(pages), evidence=evidence)
