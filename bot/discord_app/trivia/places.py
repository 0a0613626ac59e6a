"""Where a round can be played, and what the bot lacks there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from discord import Thread

if TYPE_CHECKING:
    import discord

_NEEDED = {"view_channel": "View Channel", "embed_links": "Embed Links"}
_ELSEWHERE = (
    "A round needs a channel that I can post in by myself: a server channel where I am a member, or our direct "
    "messages. Here I may only answer."
)


def trouble_here(interaction: discord.Interaction) -> str | None:
    """Why a round cannot be played where a command was used.

    In a group DM, and in a server that has not installed the bot, Discord lets it answer an interaction, for 15 minutes
    and with at most five messages, and nothing else (Discord documentation, "Receiving and Responding to Interactions",
    Followup Messages).

    Args:
        interaction: The command; its `app_permissions` are those of its channel.

    Returns:
        The reason, as a sentence; None if nothing is in the way.
    """
    if interaction.guild_id is None:
        return None if interaction.context.dm_channel else _ELSEWHERE
    if not interaction.is_guild_integration():
        return _ELSEWHERE
    lacks = [shown for name, shown in _needed(interaction).items() if not getattr(interaction.app_permissions, name)]
    return f"I lack {', '.join(lacks)} in this channel." if lacks else None


def _needed(interaction: discord.Interaction) -> dict[str, str]:
    if isinstance(interaction.channel, Thread):
        return {**_NEEDED, "send_messages_in_threads": "Send Messages in Threads"}
    return {**_NEEDED, "send_messages": "Send Messages"}
