"""The Discord client."""

from __future__ import annotations

import gc
import logging
from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands

from bot.answering.completing import Completer
from bot.answering.wording import counted
from bot.discord_app.cogs import COGS
from bot.discord_app.controls import CONTROLS
from bot.discord_app.daily.keeping import Keeper
from bot.discord_app.daily.message import DailyWhy
from bot.discord_app.daily.service import DailyService, Terms
from bot.discord_app.daily.watching import Watch
from bot.discord_app.daily.wire import Pace, traced
from bot.discord_app.layout import Layout
from bot.discord_app.replies import edit_card, send_card
from bot.discord_app.sync import sync_commands
from bot.discord_app.tree import AnswerTree
from bot.discord_app.trivia.buttons import AnswerButton
from bot.discord_app.trivia.service import TriviaService
from bot.store.daily.privacy import PrivacyStore

if TYPE_CHECKING:
    from bot.answering.cards import Card
    from bot.answering.desk import Desk
    from bot.discord_app.service import Service

_LONGEST_PAUSE = 30.0  # seconds that a request waits where Discord asks for a pause; beyond that it fails

log = logging.getLogger(__name__)

discord.VoiceClient.warn_nacl = False  # it does not speak, so that it cannot is no news
discord.VoiceClient.warn_dave = False


class Understudy(commands.AutoShardedBot):
    """Answers in Discord.

    Args:
        service: What it answers with.
        dev_guild_id: A server in which commands appear at once, instead of everywhere.
        terms: How the quote of the day is kept.
    """

    tree: AnswerTree

    def __init__(self, service: Service, *, dev_guild_id: int | None = None, terms: Terms | None = None) -> None:
        super().__init__(
            command_prefix=(),  # there are no text commands
            help_command=None,
            tree_cls=AnswerTree,
            intents=discord.Intents(guilds=True),  # none of them privileged
            allowed_mentions=discord.AllowedMentions.none(),
            allowed_contexts=app_commands.AppCommandContext(guild=True, dm_channel=True, private_channel=True),
            allowed_installs=app_commands.AppInstallationType(guild=True, user=True),
            # It keeps nobody's messages and nobody's membership in memory.
            max_messages=None,
            member_cache_flags=discord.MemberCacheFlags.none(),
            chunk_guilds_at_startup=False,
            http_trace=traced(Pace()),
            max_ratelimit_timeout=_LONGEST_PAUSE,
        )
        terms = terms or Terms()
        self.service = service
        self.daily = DailyService(self, service, terms)
        self.trivia = TriviaService(self, service, terms)
        self.privacy = PrivacyStore(service.state)
        self._keeper = Keeper(self, self.daily.ledger, self.privacy, terms.clock)
        self._layout = Layout({})
        self._dev_guild_id = dev_guild_id

    async def setup_hook(self) -> None:
        """Add the commands before Discord is connected to."""
        for cog in COGS:
            await self.add_cog(cog(self))
        await self.add_cog(Watch(self.daily, self._keeper))
        self.add_dynamic_items(*CONTROLS, DailyWhy, AnswerButton)
        if self.application_id is not None:
            ids = await sync_commands(self.tree, self.service.state, self.application_id, self._dev_guild_id)
            self._layout = Layout(ids)
        # What is loaded by now stays until the end: the garbage collector need not walk through it at every command.
        # Not later: servers come and go, and what is frozen is never collected. Collecting first would delay READY.
        gc.freeze()
        self._keeper.start()
        self.daily.poster.start()  # by HTTP, whether or not the gateway will be there
        self.trivia.resume()

    async def close(self) -> None:
        """End; posts under way have a moment to arrive."""
        await self.trivia.suspend()
        await self.daily.poster.stop()
        await self._keeper.stop()
        await super().close()

    async def on_ready(self) -> None:
        """Say once it is there."""
        log.info("ready as %s in %s", self.user, counted(len(self.guilds), "server"))

    def use_desk(self, desk: Desk) -> None:
        """Answer from other facts from now on."""
        self.service.desk = desk
        self.service.completer = Completer(desk.table)

    async def send(
        self, interaction: discord.Interaction, card: Card, *, private: bool, page: int = 0, evidence: bool = False
    ) -> None:
        """Answer with a new message; see `bot.discord_app.front.Front`."""
        await send_card(interaction, self._layout, card, private=private, page=page, evidence=evidence)

    async def edit(
        self, interaction: discord.Interaction, card: Card, *, page: int = 0, evidence: bool = False
    ) -> None:
        """Answer by changing the message; see `bot.discord_app.front.Front`."""
        await edit_card(interaction, self._layout, card, page=page, evidence=evidence)
