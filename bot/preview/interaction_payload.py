"""Writing interactions down as Discord sends them.

Source: Discord's docs, "Receiving and Responding to Interactions", Interaction Structure.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.errors import StandInError
from bot.preview import payloads
from bot.preview.entities import ChannelType
from bot.preview.interactions import GUILD_INSTALL, USER_INSTALL, Interaction, InteractionType
from bot.preview.options import partial_channel

if TYPE_CHECKING:
    from bot.preview.backend import Backend
    from bot.preview.entities import Channel, User
    from bot.preview.jsontypes import JsonObject
    from bot.preview.message import Message

GUILD, BOT_DM, PRIVATE_CHANNEL = 0, 1, 2
ATTACHMENT_SIZE_LIMIT = 10 * 1024 * 1024


def context_of(channel: Channel) -> int:
    """Tells what kind of place an interaction comes from.

    Args:
        channel: Where it happens.

    Returns:
        The interaction context type.
    """
    return {ChannelType.GUILD_TEXT: GUILD, ChannelType.DM: BOT_DM, ChannelType.GROUP_DM: PRIVATE_CHANNEL}[channel.type]


def is_user_installed(channel: Channel) -> bool:
    """Tells whether the application is in a place only because its user has it.

    Args:
        channel: The place.

    Returns:
        Whether it is a group DM or a guild without the bot.
    """
    return channel.type is ChannelType.GROUP_DM or (channel.guild is not None and not channel.guild.has_bot)


def write_interaction(
    backend: Backend,
    user: User,
    channel: Channel,
    kind: InteractionType,
    data: JsonObject,
    *,
    source: Message | None = None,
    **overrides: Any,
) -> Interaction:
    """Makes an interaction.

    Args:
        backend: What it refers to.
        user: Who acts.
        channel: Where.
        kind: What they do.
        data: What exactly.
        source: On which message.
        overrides: Fields of the payload to be as no Discord would send them.

    Returns:
        The interaction, with its payload.

    Raises:
        StandInError: Whoever acts is not there.
    """
    interaction = Interaction(backend.snowflakes.next(), kind, user, channel, backend.clock(), {}, source)
    interaction.payload = {
        "version": 1,
        "id": str(interaction.id),
        "token": interaction.token,
        "application_id": str(backend.world.application_id),
        "type": int(kind),
        "data": data,
        "context": context_of(channel),
        "authorizing_integration_owners": _owners(user, channel),
        "app_permissions": str(channel.permissions_of(backend.world.bot)),
        "attachment_size_limit": ATTACHMENT_SIZE_LIMIT,
        "entitlements": [],
        "entitlement_sku_ids": [],
        "locale": user.locale,
        "channel_id": str(channel.id),
        "channel": partial_channel(channel, user),
        **_actor(user, channel),
        **({} if source is None else {"message": payloads.message(source)}),
        **overrides,
    }
    return interaction


def _owners(user: User, channel: Channel) -> JsonObject:
    if is_user_installed(channel):
        return {USER_INSTALL: str(user.id)}
    return {GUILD_INSTALL: str(channel.guild.id) if channel.guild else "0"}


def _actor(user: User, channel: Channel) -> JsonObject:
    guild = channel.guild
    if guild is None:
        if user not in channel.recipients:
            raise StandInError(f"{user.username} is not in this channel")
        return {"user": payloads.user(user)}
    if user.id not in guild.members:
        raise StandInError(f"{user.username} is no member of {guild.name}")
    member = payloads.member(guild.members[user.id]) | {"permissions": str(channel.permissions_of(user))}
    partial = {"id": str(guild.id), "locale": "en-US", "features": []}
    return {"guild_id": str(guild.id), "guild": partial, "guild_locale": "en-US", "member": member}
