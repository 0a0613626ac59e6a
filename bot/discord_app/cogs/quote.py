"""`/quote`."""

from __future__ import annotations

import discord
from discord import app_commands

from bot.discord_app.cogs.base import AnswerCog, choices, typed
from bot.discord_app.controls import audience_of
from bot.discord_app.service import viewing_of


class QuoteCog(AnswerCog):
    """Who said what."""

    @app_commands.command(description="A quotation, with who said it, whom to and when.")
    @app_commands.describe(
        speaker="Who said it", show="The show that it is about", private="Show the answer to you alone"
    )
    async def quote(
        self,
        interaction: discord.Interaction,
        speaker: str | None = None,
        show: str | None = None,
        private: bool | None = None,  # noqa: FBT001  (an option of the command)
    ) -> None:
        """Answer it."""
        settings = self.service.settings(interaction)
        viewing = viewing_of(settings)
        alone = bool(settings.private if private is None else private)
        found = self.service.desk.find_quotes(speaker, show, viewing)
        card = self.service.quote_card(found, audience_of(interaction, private=alone), viewing)
        await self.front.send(interaction, card, private=alone)

    @quote.autocomplete("speaker")
    async def complete_speaker(self, interaction: discord.Interaction, current: str) -> list[app_commands.Choice[str]]:
        """Complete somebody who is quoted."""
        show = typed(interaction, "show") or self.service.settings(interaction).show or ""
        return choices(lambda: self.service.completer.speakers(current, show))

    @quote.autocomplete("show")
    async def complete_show(self, _: discord.Interaction, current: str) -> list[app_commands.Choice[str]]:
        """Complete a show."""
        return choices(lambda: self.service.completer.shows(current))
