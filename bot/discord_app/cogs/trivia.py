"""`/trivia`."""

from __future__ import annotations

import discord
from discord import app_commands

from bot.answering.cards import Card, line
from bot.answering.trivia.cards import start_card
from bot.answering.trivia.records import Round
from bot.answering.trivia.scores import scores_card
from bot.discord_app.cogs.base import AnswerCog, choices
from bot.discord_app.tree import ALREADY_ACKNOWLEDGED
from bot.discord_app.trivia.places import trouble_here

_TITLE = "Trivia"
_QUESTIONS, _MOST_QUESTIONS = 10, 50
_SECONDS, _SHORTEST, _LONGEST = 20, 10, 120  # seconds


class TriviaCog(AnswerCog):
    """Rounds of questions, and their scores."""

    trivia = app_commands.Group(name="trivia", description="A round of questions with buttons, made from the facts.")

    @trivia.command(description="Start a round in this channel.")
    @app_commands.describe(
        show="The show that it is about",
        questions="How many questions; 10 if you do not say",
        seconds="How long each is open; 20 if you do not say",
    )
    async def play(
        self,
        interaction: discord.Interaction,
        show: str | None = None,
        questions: app_commands.Range[int, 1, _MOST_QUESTIONS] = _QUESTIONS,
        seconds: app_commands.Range[int, _SHORTEST, _LONGEST] = _SECONDS,
    ) -> None:
        """Start it."""
        catalogue, guild_id = self.front.trivia.catalogue, interaction.guild_id
        meant = catalogue.find(show) if show else catalogue.usual(guild_id)
        trouble = trouble_here(interaction)
        if trouble is None and meant is None:
            trouble = "I know no such show, or several. Pick one from the list."
        made = catalogue.of_show(meant, guild_id) if meant else {}
        if trouble is None and not made:
            trouble = "I have no questions about that show that give nothing away here."
        if trouble is not None or meant is None or interaction.channel_id is None:
            await self._say(interaction, trouble or "That works in a channel only.")
            return
        played = Round(
            id=f"{interaction.id:x}",
            channel_id=interaction.channel_id,
            guild_id=guild_id,
            show=meant.slug,
            starter_id=interaction.user.id,
            seconds=seconds,
            total=min(questions, len(made)),
            active=self.front.trivia.clock(),
        )
        await self._begin(interaction, played, start_card(meant, played))

    async def _begin(self, interaction: discord.Interaction, played: Round, card: Card) -> None:
        game = await self.front.trivia.prepare(played)
        if game is None:
            await self._say(interaction, "A round is running in this channel already.")
            return
        try:
            await self.front.send(interaction, card, private=False)
        except discord.HTTPException as error:
            if error.code != ALREADY_ACKNOWLEDGED:  # that means that the card is there
                await self.front.trivia.drop(game)
                raise
        self.front.trivia.start(game)

    @trivia.command(description="End the round in this channel; for who started it, and who may manage the server.")
    async def stop(self, interaction: discord.Interaction) -> None:
        """End it."""
        game = self.front.trivia.game(interaction.channel_id or 0)
        if game is None:
            await self._say(interaction, "No round is running in this channel.")
        elif interaction.user.id != game.played.starter_id and not interaction.permissions.manage_guild:
            await self._say(interaction, "Only who started the round, or who may manage this server, can stop it.")
        else:
            game.stop(f"Stopped by {interaction.user.display_name}.")
            await self._say(interaction, "The round ends now.")

    @trivia.command(description="The scores of this server, this week and of all time, and yours.")
    @app_commands.describe(private="Show the answer to you alone")
    async def scores(
        self,
        interaction: discord.Interaction,
        private: bool | None = None,  # noqa: FBT001  (an option of the command)
    ) -> None:
        """Tell them."""
        guild_id = interaction.guild_id
        alone = bool(self.service.settings(interaction).private if private is None else private)
        week, ever = self.front.trivia.scores(guild_id, interaction.user.id)
        await self.front.send(interaction, scores_card(week, ever, server=guild_id is not None), private=alone)

    @play.autocomplete("show")
    async def complete_show(self, _: discord.Interaction, current: str) -> list[app_commands.Choice[str]]:
        """Complete a show."""
        return choices(lambda: self.service.completer.shows(current))

    async def _say(self, interaction: discord.Interaction, says: str) -> None:
        await self.front.send(interaction, Card(_TITLE, (line(says),)), private=True)
