"""`/about` and `/help`."""

from __future__ import annotations

from typing import Any

import discord
from discord import app_commands

from bot import __version__
from bot.answering.cards import Card, CommandName, line, small
from bot.answering.desk import Viewing
from bot.answering.questions import AboutQuestion
from bot.discord_app.cogs.base import AnswerCog


class InfoCog(AnswerCog):
    """What the bot is and what it can do."""

    @app_commands.command(description="What the answers rest on: articles and versions.")
    async def about(self, interaction: discord.Interaction) -> None:
        """Answer it."""
        card = self.service.desk.answer(AboutQuestion(), Viewing())
        versions = small(f"understudy-bot {__version__}, discord.py {discord.__version__}")
        card = Card(card.title, (*card.blocks, versions), question=card.question)
        await self.front.send(interaction, card, private=True)

    @app_commands.command(description="What I can answer.")
    async def help(self, interaction: discord.Interaction) -> None:
        """Answer it."""
        known = [command for command in self.front.tree.walk_commands() if isinstance(command, app_commands.Command)]
        offered = [command for command in known if _is_offered(command, interaction)]
        blocks = [line(CommandName(command.qualified_name), f" {command.description}") for command in offered]
        blocks.append(small("Names may be short or misspelt. Spoilers stay covered unless this server shows them."))
        await self.front.send(interaction, Card("What I can answer", tuple(blocks)), private=True)


def _is_offered(command: app_commands.Command[Any, ..., Any], interaction: discord.Interaction) -> bool:
    """Whether Discord offers a command to who asks: those for managers only to them, and only in their server.

    A server may have decided otherwise, which a bot is not told.
    """
    needed = (command.root_parent or command).default_permissions
    return needed is None or (interaction.guild_id is not None and needed <= interaction.permissions)
