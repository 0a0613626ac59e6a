"""Sending a card to Discord."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord

if TYPE_CHECKING:
    from bot.answering.cards import Card
    from bot.discord_app.layout import Layout


async def send_card(
    interaction: discord.Interaction,
    layout: Layout,
    card: Card,
    *,
    private: bool,
    page: int = 0,
    evidence: bool = False,
) -> None:
    """Answer an interaction with a new message; see `bot.discord_app.front.Front.send`."""
    embed, view = layout.of(card, page, evidence=evidence)
    await interaction.response.send_message(
        embed=embed, view=view or discord.utils.MISSING, ephemeral=private or card.private
    )


async def edit_card(
    interaction: discord.Interaction, layout: Layout, card: Card, *, page: int = 0, evidence: bool = False
) -> None:
    """Answer a press or a choice by changing the message that it is on; see `bot.discord_app.front.Front.edit`."""
    embed, view = layout.of(card, page, evidence=evidence)
    await interaction.response.edit_message(embed=embed, view=view)
