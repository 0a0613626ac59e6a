"""What the gateway tells that matters to the quote of the day: rights that change, servers that come and go."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from discord.ext import commands

from bot.errors import StateError

if TYPE_CHECKING:
    from collections.abc import Awaitable

    import discord

    from bot.discord_app.daily.keeping import Keeper
    from bot.discord_app.daily.service import DailyService

log = logging.getLogger(__name__)


class Watch(commands.Cog):
    """Listens.

    Args:
        daily: What is told of rights.
        keeper: What is told of servers.
    """

    def __init__(self, daily: DailyService, keeper: Keeper) -> None:
        self._daily = daily
        self._keeper = keeper

    @commands.Cog.listener()
    async def on_ready(self) -> None:
        """All servers are known: some may have gone while this process was not there."""
        await _worded(self._keeper.look_around())

    @commands.Cog.listener()
    async def on_guild_available(self, guild: discord.Guild) -> None:
        """A server is there, after a start or an outage."""
        await _worded(self._look_again(guild))

    @commands.Cog.listener()
    async def on_guild_join(self, guild: discord.Guild) -> None:
        """The bot was invited, maybe once more."""
        await _worded(self._keeper.joined(guild))
        await _worded(self._look_again(guild))

    @commands.Cog.listener()
    async def on_guild_remove(self, guild: discord.Guild) -> None:
        """The bot was removed."""
        await _worded(self._keeper.removed(guild))

    @commands.Cog.listener()
    async def on_guild_update(self, _: discord.Guild, guild: discord.Guild) -> None:
        """A server was changed; it may have a system channel now."""
        await _worded(self._look_again(guild))

    @commands.Cog.listener()
    async def on_guild_channel_update(self, _: discord.abc.GuildChannel, channel: discord.abc.GuildChannel) -> None:
        """A channel was changed, maybe what the bot may do there."""
        await _worded(self._look_again(channel.guild))

    @commands.Cog.listener()
    async def on_guild_role_update(self, _: discord.Role, guild_role: discord.Role) -> None:
        """A role was changed, maybe one that the bot has."""
        await _worded(self._look_again(guild_role.guild))

    @commands.Cog.listener()
    async def on_member_update(self, _: discord.Member, member: discord.Member) -> None:
        """A member was changed; without a privileged intent Discord tells of the bot itself only."""
        await _worded(self._look_again(member.guild))

    async def _look_again(self, guild: discord.Guild) -> None:
        if await self._daily.suspender.look_again(guild):
            self._daily.poster.wake()


async def _worded(work: Awaitable[None]) -> None:
    """Do it; where the state cannot be written, it is done at the next occasion."""
    try:
        await work
    except StateError as error:
        log.warning("what the gateway told is not written down: %s", error)
