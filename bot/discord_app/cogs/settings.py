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
    @app_commands.allowed_contexts(guilds=True, dms=False, private_channels=False)
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
        await self.front.send(interaction, self._card(settings, complaints), private=True)

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
        self, before: GuildSettings, show: str | None, spoilers: str | None, *, private: bool | None
    ) -> tuple[GuildSettings, list[str]]:
        """The settings as wished; as they were, with complaints, if any wish cannot be read."""
        settings, complaints = before, []
        if show is not None:
            known, slug = self._slug(show)
            settings = replace(settings, show=slug)
            complaints += [] if known else ["I know no such show, or several. Pick one from the list."]
        if spoilers is not None:
            rule = read_spoiler_rule(spoilers)
            settings = replace(settings, spoilers=str(rule))
            complaints += (
                [] if rule else ["Spoilers can be hidden, shown, or shown up to a season, such as “season 3”."]
            )
        if private is not None:
            settings = replace(settings, private=private)
        return (before if complaints else settings), complaints

    def _slug(self, typed: str) -> tuple[bool, str | None]:
        """Whether a show is known, and its slug; that there is to be no usual show is known too."""
        if typed.casefold() == _ANY:
            return True, None
        table = self.service.desk.table
        found = equals(rank(table.names, typed, NameScope(("show",))))
        return len(found) == 1, table.show(found[0].ref_id).slug if found else None

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
