"""`/ask`."""

from __future__ import annotations

import discord
from discord import app_commands

from bot.answering.asking.asker import LONGEST  # noqa: TC001  (discord.py reads the annotation that it stands in)
from bot.discord_app.cogs.base import AnswerCog, choices
from bot.discord_app.service import viewing_of


class AskCog(AnswerCog):
    """A question in one's own words."""

    @app_commands.command(description="Ask in your own words: who plays whom, when, who said what.")
    @app_commands.describe(
        question="Such as “who plays Midge?”; a minute long, “and Joel?” goes on from there",
        private="Show the answer to you alone",
    )
    async def ask(
        self,
        interaction: discord.Interaction,
        question: app_commands.Range[str, 1, LONGEST],
        private: bool | None = None,  # noqa: FBT001  (an option of the command)
    ) -> None:
        """Answer it."""
        settings, recent = self.service.settings(interaction), self.service.recent
        channel, member = interaction.channel_id or 0, interaction.user.id
        card, asked = self.service.desk.ask(question, viewing_of(settings), recent.before(channel, member))
        recent.keep(channel, member, asked)
        await self.front.send(interaction, card, private=bool(settings.private if private is None else private))

    @ask.autocomplete("question")
    async def complete_question(self, interaction: discord.Interaction, current: str) -> list[app_commands.Choice[str]]:
        """Suggest questions that have an answer."""
        viewing = viewing_of(self.service.settings(interaction))
        return choices(lambda: self.service.completer.questions(current, viewing.show or "", viewing.spoilers))
