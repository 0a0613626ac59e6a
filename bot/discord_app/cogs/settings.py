"""`/settings`."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import discord
from discord import app_commands

from bot.answering.cards import Card, line, small
from bot.answering.completing import Completion
from bot.answering.names import equals, rank
from bot.answering.records import NameScope
from bot.answering.spoilers import HIDDEN, read_spoiler_rule
from bot.discord_app.cogs.base import AnswerCog, choices

if TYPE_CHECKING:
    from bot.store.state import GuildSettings

_ANY = "any"
_RULES = ("hidden", "shown", *(f"shown up to season {season}" for season in range(1, 21)))


class SettingsCog(AnswerCog):
    """A server's defaults."""

    @app_commands.command(description="How I answer in this server: the usual show, spoilers, private answers.")
    @app_commands.describe(
        show="The show that is meant where none is named",
        spoilers="hidden, shown, or shown up to a season",
        private="Show answers to the asker alone",
    )
    @app_commands.guild_only()
    @app_commands.allowed_installs(guilds=True, users=False)
    @app_commands.default_permissions(manage_guild=True)
    @app_commands.checks.has_permissions(manage_guild=True)
    async def settings(
        self,
        interaction: discord.Interaction,
        show: str | None = None,
        spoilers: str | None = None,
        private: bool | None = None,  # noqa: FBT001  (an option of the command)
    ) -> None:
        """Change what is given and tell what holds."""
        settings, complaints = self._changed(self.service.settings(interaction), show, spoilers, private=private)
        if interaction.guild_id is not None and not complaints:
            await self.service.state.set_guild_settings(interaction.guild_id, settings)
        await self.app.send(interaction, self._card(settings, complaints), private=True)

    @settings.autocomplete("show")
    async def complete_show(self, _: discord.Interaction, current: str) -> list[app_commands.Choice[str]]:
        """Complete a show, or none in particular."""
        return choices(lambda: [*self.service.completer.shows(current)[:24], Completion("No usual show", _ANY)])

    @settings.autocomplete("spoilers")
    async def complete_spoilers(self, _: discord.Interaction, current: str) -> list[app_commands.Choice[str]]:
        """Complete a rule for spoilers."""
        fits = [rule for rule in _RULES if current.casefold().strip() in rule]
        return choices(lambda: [Completion(rule.capitalize(), rule) for rule in fits[:25]])

    def _changed(
        self, settings: GuildSettings, show: str | None, spoilers: str | None, *, private: bool | None
    ) -> tuple[GuildSettings, list[str]]:
        complaints = []
        if show is not None and show.casefold() != _ANY:
            table = self.service.desk.table
            found = equals(rank(table.names, show, NameScope(("show",))))
            if len(found) == 1:
                settings = replace(settings, show=table.show(found[0].ref_id).slug)
            else:
                complaints.append("I know no such show, or several. Pick one from the list.")
        elif show is not None:
            settings = replace(settings, show=None)
        if spoilers is not None:
            rule = read_spoiler_rule(spoilers)
            if rule is None:
                complaints.append("Spoilers can be hidden, shown, or shown up to a season, such as “season 3”.")
            else:
                settings = replace(settings, spoilers=str(rule))
        return (settings if private is None else replace(settings, private=private)), complaints

    def _card(self, settings: GuildSettings, complaints: list[str]) -> Card:
        table = self.service.desk.table
        usual = table.show_called(settings.show) if settings.show else None
        blocks = [line(complaint) for complaint in complaints]
        if complaints:
            blocks.append(line("Nothing was changed. This holds:"))
        blocks += [
            line(f"Usual show: {usual.title if usual else 'none in particular'}"),
            line(f"Spoilers: {settings.spoilers or HIDDEN}"),
            line(f"Answers: {'to the asker alone' if settings.private else 'to the channel'}"),
        ]
        blocks.append(small("A member can choose otherwise for one answer with the option “private”."))
        return Card("How I answer here", tuple(blocks))
