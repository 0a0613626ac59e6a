"""`/cast`."""

from __future__ import annotations

import discord
from discord import app_commands

from bot.discord_app.cogs.base import AnswerCog, choices, typed
from bot.discord_app.service import viewing_of


class CastCog(AnswerCog):
    """Who plays whom."""

    @app_commands.command(description="Who plays whom in a show, and who makes it.")
    @app_commands.describe(
        show="The show, such as Mrs. Maisel",
        who="A person or a character: their credits in full",
        season="Only this season",
        private="Show the answer to you alone",
    )
    async def cast(
        self,
        interaction: discord.Interaction,
        show: str,
        who: str | None = None,
        season: app_commands.Range[int, 0, 999] | None = None,
        private: bool | None = None,  # noqa: FBT001  (an option of the command)
    ) -> None:
        """Answer it."""
        settings = self.service.settings(interaction)
        card = self.service.desk.cast(show, who, season, viewing_of(settings))
        await self.front.send(interaction, card, private=bool(settings.private if private is None else private))

    @cast.autocomplete("show")
    async def complete_show(self, _: discord.Interaction, current: str) -> list[app_commands.Choice[str]]:
        """Complete a show."""
        return choices(lambda: self.service.completer.shows(current))

    @cast.autocomplete("who")
    async def complete_who(self, interaction: discord.Interaction, current: str) -> list[app_commands.Choice[str]]:
        """Complete a person or a character of the show."""
        rule = viewing_of(self.service.settings(interaction)).spoilers
        return choices(lambda: self.service.completer.people(current, typed(interaction, "show"), rule))
