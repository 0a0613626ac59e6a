"""The least that a bot with these commands can do: discord.py's own work, and the same answer every time.

`against_discord_py` starts it, with DISCORD_TOKEN and DISCORD_API_URL set. With the argument `sync` it tells Discord
its commands; as with the bot that it is held against, that is done once and not at every start.
"""

from __future__ import annotations

import os
import sys
from typing import Any

import discord
from discord import app_commands
from discord.ext import commands

CHOICES = [app_commands.Choice(name=f"A constant choice, number {at}", value=f"choice-{at}") for at in range(5)]
LINES = "A line of a constant answer, about as long as a line of an answer is.\n" * 6


class ConstantCog(commands.Cog):
    @app_commands.command(description="Who plays whom in a show, and who makes it.")
    async def cast(
        self,
        interaction: discord.Interaction[Any],
        show: str,
        who: str | None = None,
        season: app_commands.Range[int, 0, 999] | None = None,
        private: bool | None = None,
    ) -> None:
        await answer(interaction)

    @app_commands.command(description="When a season starts or ends, and how sure that is.")
    async def when(
        self,
        interaction: discord.Interaction[Any],
        event: str,
        show: str | None = None,
        private: bool | None = None,
    ) -> None:
        await answer(interaction)

    @app_commands.command(description="A quotation, with who said it, whom to and when.")
    async def quote(
        self,
        interaction: discord.Interaction[Any],
        speaker: str | None = None,
        show: str | None = None,
        private: bool | None = None,
    ) -> None:
        await answer(interaction)

    @cast.autocomplete("show")
    @cast.autocomplete("who")
    @when.autocomplete("event")
    @when.autocomplete("show")
    @quote.autocomplete("speaker")
    @quote.autocomplete("show")
    async def complete(self, _: discord.Interaction[Any], current: str) -> list[app_commands.Choice[str]]:
        return CHOICES


async def answer(interaction: discord.Interaction[Any]) -> None:
    await interaction.response.send_message(embed=discord.Embed(title="A title", description=LINES, colour=0xC2255C))


class ConstantBot(commands.AutoShardedBot):
    async def setup_hook(self) -> None:
        await self.add_cog(ConstantCog())
        if "sync" in sys.argv:
            await self.tree.sync()


def main() -> None:
    discord.http.Route.BASE = os.environ["DISCORD_API_URL"]
    bot = ConstantBot(command_prefix=(), help_command=None, intents=discord.Intents(guilds=True))
    bot.run(os.environ["DISCORD_TOKEN"])


if __name__ == "__main__":
    main()
