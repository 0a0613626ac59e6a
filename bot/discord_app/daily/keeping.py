"""How long what servers set is kept: thirty days after the bot was removed, and no longer."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import replace
from typing import TYPE_CHECKING

from bot.answering.daily.opening import first_date
from bot.answering.wording import counted
from bot.errors import StateError
from bot.store.daily.ledger import Change

if TYPE_CHECKING:
    from collections.abc import Callable

    import discord

    from bot.store.daily.ledger import Ledger
    from bot.store.daily.privacy import PrivacyStore

log = logging.getLogger(__name__)

KEPT_FOR = 30 * 86_400.0  # seconds
LINES_KEPT_FOR = 400 * 86_400.0  # seconds; a year and a month of the ledger
_EVERY = 3600.0  # seconds between two looks


class Keeper:
    """Notes which servers were left, and deletes what is over.

    Args:
        client: The client.
        ledger: What is due in servers.
        privacy: What is stored of them.
        clock: Gives the time in seconds since 1970.
        every: Seconds between two looks.
    """

    def __init__(
        self,
        client: discord.Client,
        ledger: Ledger,
        privacy: PrivacyStore,
        clock: Callable[[], float],
        every: float = _EVERY,
    ) -> None:
        self._client = client
        self._ledger = ledger
        self._privacy = privacy
        self._clock = clock
        self._every = every
        self._running: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begin to look, again and again."""
        self._running = asyncio.get_running_loop().create_task(self._run())

    async def stop(self) -> None:
        """End."""
        if self._running is not None:
            self._running.cancel()
            await asyncio.gather(self._running, return_exceptions=True)

    async def _run(self) -> None:
        while True:
            try:
                await self.place_channels()
                await self.delete_what_is_over()
                await self._ledger.prune(self._clock() - LINES_KEPT_FOR)
            except StateError as error:
                log.warning("what is to be deleted has to wait: %s", error)
            await asyncio.sleep(self._every)

    async def delete_what_is_over(self) -> None:
        """Delete what is stored of servers that were left thirty days ago.

        Raises:
            StateError: It cannot be written.
        """
        for guild_id, at in self._privacy.left().items():
            if self._clock() - at >= KEPT_FOR:
                await self._privacy.delete_guild(guild_id)
                log.info("server %d was left 30 days ago; what was stored of it is deleted", guild_id)

    async def removed(self, guild: discord.Guild) -> None:
        """Note that the bot was removed from a server.

        Raises:
            StateError: It cannot be written.
        """
        of_guild = {channel.id for channel in (*guild.channels, *guild.threads)}
        await self._privacy.place(dict.fromkeys(of_guild.intersection(self._privacy.homeless()), guild.id))
        await self._privacy.leave([guild.id], self._clock())
        log.info("removed from server %d; what is stored of it is deleted after 30 days", guild.id)

    async def joined(self, guild: discord.Guild) -> None:
        """Note that the bot is in a server, and go on there with what was set.

        Raises:
            StateError: It cannot be read or written.
        """
        await self._privacy.come_back(guild.id)
        for daily in self._ledger.of_guild(guild.id):
            if daily.next_due is None and not daily.paused:
                newest = next(iter(self._ledger.latest(daily.channel_id, 1)), None)
                day, due = first_date(daily.plan, newest, self._clock())
                await self._ledger.change([Change(daily, replace(daily, next_day=day, next_due=due))])

    async def look_around(self) -> None:
        """Find out which servers have gone, or have come back, while nobody was there to be told.

        Raises:
            StateError: It cannot be read or written.
        """
        for guild_id in self._privacy.left():
            guild = self._client.get_guild(guild_id)
            if guild is not None:
                await self.joined(guild)
        known = await asyncio.to_thread(self._privacy.guilds)  # a whole ledger is looked through
        gone = {guild_id for guild_id in known if self._client.get_guild(guild_id) is None}
        if gone:
            await self._privacy.leave(gone, self._clock())
            log.info("no longer in %s; what is stored is deleted after 30 days", counted(len(gone), "server"))
        await self.place_channels()

    async def place_channels(self) -> None:
        """Learn to which servers the channels belong that had quotations.

        Raises:
            StateError: It cannot be read or written.
        """
        homeless = await asyncio.to_thread(self._privacy.homeless)
        channels = {audience: self._client.get_channel(audience) for audience in homeless}
        guilds = {number: getattr(channel, "guild", None) for number, channel in channels.items()}
        found = {number: guild.id for number, guild in guilds.items() if guild is not None}
        if found:
            await self._privacy.place(found)
