"""Sending a card to Discord."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord

from bot.discord_app.controls import controls_for
from bot.discord_app.embeds import LONGEST_DESCRIPTION, embed_pages, make_embed

if TYPE_CHECKING:
    from bot.answering.cards import Card
    from bot.discord_app.service import Service

_EVIDENCE_PAGE = 2000  # sentences are read, not scanned: about three phone screens


async def send_card(
    interaction: discord.Interaction,
    service: Service,
    card: Card,
    *,
    private: bool,
    page: int = 0,
    evidence: bool = False,
) -> None:
    """Answer an interaction with a new message; see `bot.discord_app.front.Front.send`."""
    embed, view = _lay_out(service, card, page, evidence=evidence)
    await interaction.response.send_message(
        embed=embed, view=view or discord.utils.MISSING, ephemeral=private or card.private
    )


async def edit_card(
    interaction: discord.Interaction, service: Service, card: Card, *, page: int = 0, evidence: bool = False
) -> None:
    """Answer a press or a choice by changing the message that it is on; see `bot.discord_app.front.Front.edit`."""
    embed, view = _lay_out(service, card, page, evidence=evidence)
    await interaction.response.edit_message(embed=embed, view=view)


def _lay_out(
    service: Service, card: Card, page: int, *, evidence: bool
) -> tuple[discord.Embed, discord.ui.View | None]:
    limit = _EVIDENCE_PAGE if evidence else LONGEST_DESCRIPTION
    pages = embed_pages(card, service.command_ids, limit)
    return make_embed(card, page, pages), controls_for(card, page, len(pages), evidence=evidence)
