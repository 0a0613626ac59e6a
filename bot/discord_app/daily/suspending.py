"""Channels that take nothing: held, told to their server once, and taken up again by themselves."""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import aiohttp
import discord

from bot.answering.cards import Block, Card, ChannelName, CommandName, line
from bot.discord_app.daily.rights import known_guild, trouble
from bot.discord_app.embeds import embed_pages, make_embed
from bot.store.daily.ledger import Change

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.answering.daily.records import Daily
    from bot.store.daily.ledger import Ledger

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Suspender:
    """Holds channels and takes them up again.

    Attributes:
        client: The client.
        ledger: Where it is written down.
        clock: Gives the time in seconds since 1970.
        late: How long after the hour a post may still come, in seconds.
    """

    client: discord.Client
    ledger: Ledger
    clock: Callable[[], float]
    late: float

    async def suspend(self, daily: Daily, reason: str) -> None:
        """Hold a channel.

        Args:
            daily: What it has set.
            reason: Why, in words such as `I lack Embed Links`.

        Raises:
            StateError: It cannot be written; nothing has changed.
        """
        fresh = self.ledger.daily(daily.channel_id)
        if fresh is None or fresh.suspended:
            return
        log.warning("channel %d is suspended: %s", daily.channel_id, reason)
        if await self.ledger.change([Change(fresh, replace(fresh, suspended=reason, told=False))]):
            await self.tell(daily.guild_id)

    async def is_mended(self, daily: Daily) -> bool:
        """Whether a suspended channel can be posted in as far as the gateway has told; then it is taken up again.

        Raises:
            StateError: It cannot be written; nothing has changed.
        """
        guild = known_guild(self.client, daily.guild_id)
        if guild is None or trouble(guild, daily.channel_id):
            return False  # not, or not known
        log.info("channel %d is taken up again", daily.channel_id)
        fresh = self.ledger.daily(daily.channel_id)
        if fresh is not None:
            await self.ledger.change([Change(fresh, replace(fresh, suspended=None, told=False))])
        return True

    async def look_again(self, guild: discord.Guild) -> bool:
        """Take up again what can be, with the posts of the last hours that Discord had refused.

        Args:
            guild: A server in which something has changed.

        Returns:
            Whether there is something to post.

        Raises:
            StateError: It cannot be read or written.
        """
        suspended = [daily for daily in self.ledger.of_guild(guild.id) if daily.suspended]
        if not suspended:
            return False
        mended = {daily.channel_id for daily in suspended if await self.is_mended(daily)}
        now = self.clock()
        reopened = False
        for post in self.ledger.refused_since(guild.id, now - self.late) if mended else ():
            if post.channel_id in mended:
                reopened = await self.ledger.reopen(post, now, post.due) or reopened
        await self.tell(guild.id)
        return reopened

    async def tell(self, guild_id: int) -> None:
        """Tell a server of channels that are held, each once, in its system channel, where that is possible.

        Raises:
            StateError: It cannot be read or written.
        """
        guild = known_guild(self.client, guild_id)
        where = guild.system_channel if guild else None
        if guild is None or where is None or trouble(guild, where.id):
            return
        for daily in self.ledger.of_guild(guild_id):
            if daily.suspended is None or daily.told:
                continue
            # Written down before it is said: better not told than told again and again.
            if await self.ledger.change([Change(daily, replace(daily, told=True))]):
                await _say(where, daily, daily.suspended)


async def _say(where: discord.TextChannel, daily: Daily, reason: str) -> None:
    card = Card("The quote of the day cannot be posted", _words(daily, reason))
    try:
        await where.send(embed=make_embed(card, 0, embed_pages(card, {})))
    except (discord.DiscordException, aiohttp.ClientError, OSError) as error:
        log.warning(
            "server %d could not be told that channel %d is suspended: %s", *(daily.guild_id, daily.channel_id, error)
        )


def _words(daily: Daily, reason: str) -> tuple[Block, ...]:
    return (
        line("In ", ChannelName(daily.channel_id), f": {reason}."),
        line(
            "Who may manage that channel's permissions can mend it; I then go on by myself. ",
            CommandName("daily status"),
            " tells more.",
        ),
    )
