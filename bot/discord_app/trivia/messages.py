"""Posting and changing the messages of a round."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING

import aiohttp
import discord

from bot.discord_app.daily.message import Outgoing
from bot.discord_app.daily.sending import Later, Refused, send
from bot.discord_app.daily.wire import Trail
from bot.discord_app.embeds import embed_pages, make_embed

if TYPE_CHECKING:
    from discord import ui

    from bot.answering.cards import Card
    from bot.discord_app.daily.sending import Outcome

log = logging.getLogger(__name__)

_TRIES = 3
_BETWEEN = 1.0  # seconds, where Discord does not say how long to wait
_LONGEST = 10.0


class Messages:
    """What a round says; nothing of it mentions anybody.

    Args:
        client: The client, logged in.
        command_ids: Gives Discord's ids of the commands, by name.
    """

    def __init__(self, client: discord.Client) -> None:
        self._client = client

    async def post(self, channel_id: int, card: Card, view: ui.View | None, nonce: str) -> Outcome:
        """Post a message.

        Args:
            channel_id: Where.
            card: What it says.
            view: What can be pressed.
            nonce: What Discord knows it by for a few minutes, should it be posted once more.

        Returns:
            What became of it, after a few tries.
        """
        message = Outgoing(_embed(card), view, None, discord.AllowedMentions.none())
        outcome: Outcome = Refused("nothing was tried", lasting=False)
        for _ in range(_TRIES):
            outcome = await send(self._client, channel_id, message, nonce, Trail())
            if not isinstance(outcome, Later):
                return outcome
            await asyncio.sleep(min(outcome.wait or _BETWEEN, _LONGEST))
        return outcome

    async def change(self, channel_id: int, message_id: int, card: Card, view: ui.View | None) -> None:
        """Change a message; where that cannot be done, the log says so, and the round goes on.

        discord.py itself waits where Discord asks for a pause, and repeats what Discord answers with 5xx.
        """
        message = self._client.get_partial_messageable(channel_id).get_partial_message(message_id)
        for _ in range(_TRIES):
            try:
                await message.edit(embed=_embed(card), view=view, allowed_mentions=discord.AllowedMentions.none())
            except discord.RateLimited as error:
                await asyncio.sleep(min(error.retry_after, _LONGEST))
            except (aiohttp.ClientError, TimeoutError, OSError) as error:
                log.warning("a question of channel %d is not closed yet: %s", channel_id, type(error).__name__)
                await asyncio.sleep(_BETWEEN)
            except discord.HTTPException as error:
                log.warning("a question of channel %d cannot be closed: %s", channel_id, error)
                return
            else:
                return


def _embed(card: Card) -> discord.Embed:
    return make_embed(card, 0, embed_pages(card, {})[:1])
