"""Finding out from a channel's own history whether a post is there, once Discord has forgotten its nonce."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

import aiohttp
import discord

from bot.discord_app.daily.message import mark_of
from bot.discord_app.daily.rights import HISTORY

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from bot.answering.daily.records import Post

_PAGE = 100
_MOST_PAGES = 20
_SKEW = 120.0  # seconds by which this machine's clock and Discord's may differ, and a message may be under way
_SERVER_ERRORS = 500
_TOO_MANY = 429


@dataclass(frozen=True, slots=True)
class Found:
    """The post is there."""

    message_id: int


@dataclass(frozen=True, slots=True)
class Absent:
    """The post is certainly not there."""


@dataclass(frozen=True, slots=True)
class Unreadable:
    """Nobody can tell: why, in words."""

    reason: str


@dataclass(frozen=True, slots=True)
class AskLater:
    """Discord does not answer now: why, in words."""

    reason: str


Finding: TypeAlias = Found | Absent | Unreadable | AskLater


async def look_for(client: discord.Client, post: Post) -> Finding:
    """Look for a post's own mark among what was written when it was tried.

    Args:
        client: The client, logged in; the gateway is not needed.
        post: The post, tried before.

    Returns:
        What was found.
    """
    try:
        # Without the permission Discord returns an empty list, not an error: so the permission comes first.
        if not await _may_read(client, post):
            return Unreadable(f"I lack {HISTORY}, so I cannot see whether it is there")
        return await _search(client, post)
    except discord.RateLimited as error:
        return AskLater(f"Discord asks for a pause of {error.retry_after:.0f} s")
    except discord.HTTPException as error:
        if error.status >= _SERVER_ERRORS or error.status == _TOO_MANY:
            return AskLater(f"Discord answers {error.status}")
        return Unreadable(f"Discord does not let me look whether it is there ({error.text or error.status})")
    except (aiohttp.ClientError, TimeoutError, OSError) as error:
        return AskLater(f"no answer from Discord ({type(error).__name__})")


async def _may_read(client: discord.Client, post: Post) -> bool:
    """Ask Discord itself: what the gateway has told may be old, or nothing yet."""
    guild = await client.fetch_guild(post.guild_id, with_counts=False)
    channel = await guild.fetch_channel(post.channel_id)
    if isinstance(channel, discord.Thread):
        return False
    me = await guild.fetch_member(client.user.id if client.user else 0)
    held = channel.permissions_for(me)
    return held.view_channel and held.read_message_history


async def _search(client: discord.Client, post: Post) -> Finding:
    since, until = post.tried_since or post.opened, post.tried_until or post.opened
    after, end = _snowflake(since - _SKEW), _snowflake(until + _SKEW)
    mark = mark_of(post.key)
    for _ in range(_MOST_PAGES):
        page = await client.http.logs_from(post.channel_id, _PAGE, after=after)
        for message in page:
            if any(custom_id.startswith(mark) for custom_id in _custom_ids(message)):
                return Found(int(message["id"]))
        newest = max((int(message["id"]) for message in page), default=end)
        if len(page) < _PAGE or newest >= end:
            return Absent()
        after = newest
    return Unreadable("the channel has had too many messages since to look through them all")


def _custom_ids(holder: Mapping[str, Any]) -> Iterator[str]:
    for component in holder.get("components") or ():
        yield str(component.get("custom_id", ""))
        yield from _custom_ids(component)


def _snowflake(moment: float) -> int:
    """The least id that a message of this moment can have (Discord documentation, "Snowflakes")."""
    return max(int(moment * 1000) - discord.utils.DISCORD_EPOCH, 0) << 22
