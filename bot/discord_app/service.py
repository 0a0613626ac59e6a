"""What the cogs answer with, put together in one place."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bot.answering.desk import Viewing
from bot.answering.questions import QuotePick, QuoteQuestion
from bot.answering.quote import pick_quotation
from bot.answering.spoilers import HIDDEN, read_spoiler_rule
from bot.errors import StateError
from bot.store.state import GuildSettings

if TYPE_CHECKING:
    from collections.abc import Mapping

    import discord

    from bot.answering.cards import Card
    from bot.answering.completing import Completer
    from bot.answering.desk import Desk
    from bot.answering.quote import Chance
    from bot.store.state import State

log = logging.getLogger(__name__)

_PATIENCE = 1.5  # seconds; Discord waits 3 for an answer


@dataclass(slots=True)
class Service:
    """What the cogs need.

    Attributes:
        desk: What answers; replaced when the facts change.
        completer: What completes; replaced with it.
        state: What servers set.
        chance: What picks quotations.
        command_ids: Discord's ids of the commands, by name, once they are known.
    """

    desk: Desk
    completer: Completer
    state: State
    chance: Chance
    command_ids: Mapping[str, int] = field(default_factory=dict)

    def settings(self, interaction: discord.Interaction) -> GuildSettings:
        """What the server of an interaction has set; nothing in a direct message, or where it cannot be read."""
        if interaction.guild_id is None:
            return GuildSettings()
        try:
            return self.state.guild_settings(interaction.guild_id)
        except StateError as error:
            log.warning("answering with default settings: %s", error)
            return GuildSettings()

    async def quote(self, keys: list[str], audience: int) -> QuoteQuestion:
        """Pick a quotation; one that cannot be remembered is better than none.

        Args:
            keys: Those that fit; at least one.
            audience: Who hears it: a channel's id, or a reader's.

        Returns:
            The question that it answers.
        """
        try:
            async with asyncio.timeout(_PATIENCE):
                return QuoteQuestion(await self.state.pick_quotation(audience, keys, self.chance))
        except (StateError, TimeoutError) as error:
            log.warning("a quotation is not remembered: %s", str(error) or "writing takes too long")
            return QuoteQuestion(pick_quotation(keys, {}, self.chance))

    async def quote_card(self, found: Card | list[str], audience: int, viewing: Viewing) -> Card:
        """Answer with one of the quotations found, or with the card that says why there is none."""
        return self.desk.answer(await self.quote(found, audience), viewing) if isinstance(found, list) else found

    async def pick_card(self, pick: QuotePick, audience: int, viewing: Viewing) -> Card:
        """Answer a choice of speaker."""
        keys = self.desk.quotes_of(pick)
        return await self.quote_card(keys, audience, viewing) if keys else self.desk.answer(pick, viewing)


def viewing_of(settings: GuildSettings) -> Viewing:
    """How a server wants its answers."""
    rule = read_spoiler_rule(settings.spoilers) if settings.spoilers else None
    return Viewing(rule or HIDDEN, settings.show)
