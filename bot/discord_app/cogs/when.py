"""`/when`."""

from __future__ import annotations

import discord
from discord import app_commands

from bot.discord_app.cogs.base import AnswerCog, choices, typed
from bot.discord_app.service import viewing_of


class WhenCog(AnswerCog):
    """When something was, is or will be."""

    @app_commands.command(description="When a season starts or ends, and how sure that is.")
    @app_commands.describe(
        event="Such as season4-finale, “s4 premiere”, or timeline for all dates",
        show="The show, if several have such an event",
        private="Show the answer to you alone",
    )
    async def when(
        self,
        interaction: discord.Interaction,
        event: str,
        show: str | None = None,
        private: bool | None = None,  # noqa: FBT001  (an option of the command)
    ) -> None:
        """Answer it."""
        settings = self.service.settings(interaction)
        card = self.service.desk.when(event, show, viewing_of(settings))
        await self.front.send(interaction, card, private=bool(settings.private if private is None else private))

    @when.autocomplete("event")
    async def complete_event(self, interaction: discord.Interaction, current: str) -> list[app_commands.Choice[str]]:
        """Complete an event of the show that is meant."""
        show = typed(interaction, "show") or self.service.settings(interaction).show or ""
        return choices(lambda: self.service.completer.events(current, show))

    @when.autocomplete("show")
    async def complete_show(self, _: discord.Interaction, current: str) -> list[app_commands.Choice[str]]:
        """Complete a show."""
        return choices(lambda: self.service.completer.shows(current))
