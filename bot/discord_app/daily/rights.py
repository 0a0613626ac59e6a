"""What the bot may do in a channel, and what it lacks there."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import discord

_NEEDED = {"view_channel": "View Channel", "send_messages": "Send Messages", "embed_links": "Embed Links"}
HISTORY = "Read Message History"
GONE = "the channel is gone"


def lacking(channel: discord.abc.GuildChannel) -> list[str]:
    """Permissions without which nothing can be posted, by the names that Discord shows.

    Args:
        channel: Where; what counts is what the bot's own member may do there.

    Returns:
        Those that are missing; empty if none is.
    """
    held = channel.permissions_for(channel.guild.me)
    return [shown for name, shown in _NEEDED.items() if not getattr(held, name)]


def reads_history(channel: discord.abc.GuildChannel) -> bool:
    """Whether the bot may read what was written in a channel."""
    held = channel.permissions_for(channel.guild.me)
    return held.view_channel and held.read_message_history


def may_mention(channel: discord.abc.GuildChannel, guild_role: discord.Role) -> bool:
    """Whether a mention of a role by the bot would reach its members."""
    return guild_role.mentionable or channel.permissions_for(channel.guild.me).mention_everyone


def known_guild(client: discord.Client, guild_id: int) -> discord.Guild | None:
    """A server, if the gateway has told of it: after a new beginning it first gives numbers only."""
    guild = client.get_guild(guild_id)
    return None if guild is None or guild.unavailable else guild


def trouble(guild: discord.Guild | None, channel_id: int) -> str | None:
    """Why nothing can be posted in a channel, as far as the gateway has told.

    Args:
        guild: Its server; None if nothing is known of it.
        channel_id: The channel.

    Returns:
        Words such as `I lack Embed Links`; None if nothing is in the way.
    """
    if guild is None:
        return None
    channel = guild.get_channel(channel_id)
    if channel is None:
        return GONE
    lacks = lacking(channel)
    return f"I lack {', '.join(lacks)}" if lacks else None
