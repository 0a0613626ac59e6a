"""`/privacy`."""

from __future__ import annotations

import discord
from discord import app_commands

from bot.answering.cards import Block, Card, CommandName, item, line, small
from bot.discord_app.cogs.base import AnswerCog

_ME, _SERVER = "me", "server"


class PrivacyCog(AnswerCog):
    """What is stored of who asks, and of the server for those who may manage it."""

    privacy = app_commands.Group(name="privacy", description="What I store of you, and deleting it.")

    @privacy.command(description="What I store of you; and of this server, if you may manage it.")
    async def show(self, interaction: discord.Interaction) -> None:
        """Show it."""
        store = self.front.privacy
        await self.service.state.flush()  # what was heard a moment ago counts, too
        blocks = _listed("Of you:", store.of_member(interaction.user.id))
        if _group(interaction):
            blocks += _listed("Of this group:", store.of_member(_group(interaction)))
        if _manages(interaction):
            blocks += _listed("Of this server:", store.of_guild(interaction.guild_id or 0))
            blocks.append(small("If I am removed from the server, all of that is deleted after 30 days."))
        blocks.append(line(CommandName("privacy delete"), " deletes it at once."))
        await self.front.send(interaction, Card("What I store", tuple(blocks)), private=True)

    @privacy.command(description="Delete at once what I store of you; and of this server, if you may manage it.")
    @app_commands.describe(only="Only what I store of you, or only what I store of this server")
    @app_commands.choices(
        only=[app_commands.Choice(name="me", value=_ME), app_commands.Choice(name="this server", value=_SERVER)]
    )
    async def delete(self, interaction: discord.Interaction, only: str | None = None) -> None:
        """Delete it."""
        if only == _SERVER and not _manages(interaction):
            raise app_commands.MissingPermissions(["manage_guild"])
        deleted = []
        if only != _SERVER:
            self.front.trivia.forget_member(interaction.user.id)
            await self.front.privacy.delete_member(interaction.user.id)
            await self.front.privacy.delete_member(_group(interaction))
            deleted.append(line("What I stored of you is deleted."))
        if only != _ME and _manages(interaction):
            await self.front.trivia.forget_guild(interaction.guild_id or 0)
            await self.front.privacy.delete_guild(interaction.guild_id or 0)
            deleted.append(line("What I stored of this server is deleted: no quote of the day appears here any more."))
        await self.front.send(interaction, Card("What I store", tuple(deleted)), private=True)


def _manages(interaction: discord.Interaction) -> bool:
    return interaction.guild_id is not None and interaction.permissions.manage_guild


def _group(interaction: discord.Interaction) -> int:
    """The channel of a group of friends, which is no server's; 0 anywhere else."""
    return interaction.channel_id or 0 if interaction.guild_id is None and not interaction.context.dm_channel else 0


def _listed(title: str, counted: dict[str, int]) -> list[Block]:
    found = [item(f"{what}: {count:,}") for what, count in counted.items() if count]
    return [line(title), *(found or [item("nothing")])]
