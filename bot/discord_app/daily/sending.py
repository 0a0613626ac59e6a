"""Sending one message, and telling apart what can have become of it."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

import aiohttp
import discord

from bot.discord_app.daily.wire import Trail, trail

if TYPE_CHECKING:
    from bot.discord_app.daily.message import Outgoing

BUDGET = 30.0  # seconds for one try, discord.py's own repetitions within it
_TOO_MANY = 429
_REFUSALS = range(400, 500)
_NOT_OURS = 401  # the token, not the channel


@dataclass(frozen=True, slots=True)
class Sent:
    """It is there."""

    message_id: int


@dataclass(frozen=True, slots=True)
class Refused:
    """Discord has surely not accepted it, and will not if asked again.

    Attributes:
        reason: Why, in words.
        lasting: Whether the channel takes nothing else either.
    """

    reason: str
    lasting: bool


@dataclass(frozen=True, slots=True)
class Later:
    """It is to be tried again.

    Attributes:
        reason: Why, in words.
        wait: How long Discord said to wait, in seconds, if it did.
    """

    reason: str
    wait: float | None = None


Outcome: TypeAlias = Sent | Refused | Later


async def send(client: discord.Client, channel_id: int, message: Outgoing, nonce: str, seen: Trail) -> Outcome:
    """Send a message by HTTP, whether or not the gateway is there.

    Args:
        client: The client, logged in.
        channel_id: Where.
        message: What.
        nonce: What Discord shall know it by, should it come twice.
        seen: Takes note of what may have arrived.

    Returns:
        What became of it.
    """
    trail.set(seen)
    try:
        async with asyncio.timeout(BUDGET):
            sent = await client.get_partial_messageable(channel_id).send(
                message.content,
                embed=message.embed,
                view=message.view or discord.utils.MISSING,
                allowed_mentions=message.allowed_mentions,
                nonce=nonce,
            )
    except discord.RateLimited as error:
        return Later("Discord asks for a pause", error.retry_after)
    except discord.HTTPException as error:
        return _refusal(error)
    except (aiohttp.ClientError, TimeoutError, OSError) as error:
        return Later(f"no answer from Discord ({type(error).__name__})")
    finally:
        trail.set(None)
    return Sent(sent.id)


def _refusal(error: discord.HTTPException) -> Outcome:
    if error.status == _TOO_MANY:
        return Later("Discord asks for a pause", _retry_after(error))
    if error.status not in _REFUSALS or error.status == _NOT_OURS or not _is_discords(error):
        return Later(f"Discord answers {error.status}")
    lasting = isinstance(error, discord.Forbidden | discord.NotFound)
    return Refused(f"Discord refuses: {error.text or error.status}", lasting)


def _is_discords(error: discord.HTTPException) -> bool:
    """Whether it is Discord that answers, not something on the way to it: a page of Cloudflare's is no JSON."""
    kind = str(error.response.headers.get("content-type", "application/json"))
    return kind.startswith("application/json")


def _retry_after(error: discord.HTTPException) -> float | None:
    try:
        return float(error.response.headers["Retry-After"])
    except (KeyError, ValueError):
        return None
