"""Asking Discord what is missing for going live."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import aiohttp
import discord
from discord.http import Route

from bot.errors import DiscordUnreachable, TokenRefused

if TYPE_CHECKING:
    from collections.abc import Mapping

SCOPES = ("bot", "applications.commands")
PERMISSIONS = discord.Permissions(view_channel=True, send_messages=True, embed_links=True, read_message_history=True)
_LOOKED_AT = 50  # servers whose scopes are asked for one by one


@dataclass(frozen=True, slots=True)
class Checkup:
    """What Discord says of a bot.

    Attributes:
        name: The bot's.
        invite: The link by which a server invites it.
        guilds: How many servers it is in.
        missing: For each server that lacks something, by name, what.
    """

    name: str
    invite: str
    guilds: int
    missing: Mapping[str, tuple[str, ...]]


def invite_link(application_id: int) -> str:
    """The link by which a server invites the bot, with the scopes and permissions that it needs."""
    return discord.utils.oauth_url(application_id, permissions=PERMISSIONS, scopes=SCOPES)


async def check_up(token: str) -> Checkup:
    """Ask Discord.

    Args:
        token: The bot's.

    Returns:
        What it says.

    Raises:
        TokenRefused: Discord does not accept the token.
        DiscordUnreachable: There is no way to Discord, or it does not answer.
    """
    client = discord.Client(intents=discord.Intents.none())
    try:
        async with client:
            await client.login(token)
            return await _look(client)
    except discord.LoginFailure as error:
        raise TokenRefused("Discord does not accept DISCORD_TOKEN; copy it anew from the developer portal") from error
    except (discord.HTTPException, aiohttp.ClientError, TimeoutError, OSError) as error:
        raise DiscordUnreachable(f"no way to Discord at {Route.BASE} ({error}); check the network") from error


async def _look(client: discord.Client) -> Checkup:
    application_id = client.application_id or 0
    guilds = await client.http.get_guilds(200)
    missing: dict[str, tuple[str, ...]] = {}
    for guild in guilds[:_LOOKED_AT]:
        held = discord.Permissions(int(guild.get("permissions", 0)))
        needed = [name for name, wanted in PERMISSIONS if wanted and not (getattr(held, name) or held.administrator)]
        lacks = [f"permission {name.replace('_', ' ')}" for name in needed]
        if not await _has_commands(client, application_id, int(guild["id"])):
            lacks.append("scope applications.commands")
        if lacks:
            missing[guild["name"]] = tuple(lacks)
    return Checkup(str(client.user), invite_link(application_id), len(guilds), missing)


async def _has_commands(client: discord.Client, application_id: int, guild_id: int) -> bool:
    """Whether the server let the bot bring commands: Discord refuses to list them otherwise."""
    try:
        await client.http.get_guild_commands(application_id, guild_id)
    except discord.Forbidden:
        return False
    return True
