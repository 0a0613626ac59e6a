"""The world, as Discord writes it down in JSON.

Source: Discord's docs, "Users Resource", "Guilds Resource", "Channels Resource", "Messages Resource".
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from bot.preview.entities import ChannelType

if TYPE_CHECKING:
    from bot.preview.entities import Channel, Guild, GuildMember, Role, User
    from bot.preview.jsontypes import JsonObject
    from bot.preview.message import Message
    from bot.preview.world import World


def timestamp(moment: float) -> str:
    """Writes a moment down.

    Args:
        moment: Seconds since 1970.

    Returns:
        ISO 8601, in UTC.
    """
    return datetime.fromtimestamp(moment, UTC).isoformat(timespec="microseconds")


def user(who: User) -> JsonObject:
    """Writes a user object.

    Args:
        who: The user.

    Returns:
        The object.
    """
    return {
        "id": str(who.id),
        "username": who.username,
        "discriminator": "0001" if who.bot else "0",
        "global_name": None if who.bot else who.global_name,
        "avatar": None,
        "bot": who.bot,
        "public_flags": 0,
        "flags": 0,
        "banner": None,
        "accent_color": None,
        "avatar_decoration_data": None,
        "primary_guild": None,
    }


def member(who: GuildMember) -> JsonObject:
    """Writes a guild member object, with its user.

    Args:
        who: The member.

    Returns:
        The object.
    """
    return {
        "user": user(who.user),
        "nick": None,
        "avatar": None,
        "banner": None,
        "roles": [str(role_id) for role_id in who.role_ids],
        "joined_at": timestamp(who.joined_at),
        "premium_since": None,
        "communication_disabled_until": None,
        "deaf": False,
        "mute": False,
        "pending": False,
        "flags": 0,
    }


def role(which: Role, position: int) -> JsonObject:
    """Writes a role object.

    Args:
        which: The role.
        position: How high it stands.

    Returns:
        The object.
    """
    return {
        "id": str(which.id),
        "name": which.name,
        "color": 0,
        "colors": {"primary_color": 0, "secondary_color": None, "tertiary_color": None},
        "hoist": False,
        "icon": None,
        "unicode_emoji": None,
        "position": position,
        "permissions": str(which.permissions),
        "managed": which.managed,
        "mentionable": which.mentionable and not which.managed and position > 0,
        "flags": 0,
    }


def channel(where: Channel) -> JsonObject:
    """Writes a channel object.

    Args:
        where: The channel.

    Returns:
        The object.
    """
    last = next((each.id for each in reversed(where.messages.values()) if not each.ephemeral), None)
    body: JsonObject = {
        "id": str(where.id),
        "type": int(where.type),
        "flags": 0,
        "last_message_id": None if last is None else str(last),
    }
    if where.guild is None:
        return body | _private_part(where)
    position = list(where.guild.channels).index(where.id) if where.id in where.guild.channels else 0
    return body | {
        "guild_id": str(where.guild.id),
        "name": where.name,
        "position": position,
        "parent_id": None,
        "topic": None,
        "nsfw": False,
        "rate_limit_per_user": 0,
        "permission_overwrites": [
            {"id": str(target), "type": 1, "allow": str(overwrite.allow), "deny": str(overwrite.deny)}
            for target, overwrite in where.overwrites.items()
        ],
    }


def _private_part(where: Channel) -> JsonObject:
    recipients: JsonObject = {"recipients": [user(who) for who in where.recipients]}
    if where.type is ChannelType.GROUP_DM:
        recipients |= {"name": where.name or None, "icon": None, "owner_id": str(where.recipients[0].id)}
    return recipients


def guild(which: Guild) -> JsonObject:
    """Writes a guild object.

    Args:
        which: The guild.

    Returns:
        The object.
    """
    return {
        "id": str(which.id),
        "name": which.name,
        "owner_id": str(which.owner_id),
        "icon": None,
        "splash": None,
        "discovery_splash": None,
        "banner": None,
        "description": None,
        "features": [],
        "roles": [role(each, position) for position, each in enumerate(which.roles.values())],
        "emojis": [],
        "stickers": [],
        "afk_channel_id": None,
        "afk_timeout": 300,
        "application_id": None,
        "system_channel_id": None if which.system_channel is None else str(which.system_channel.id),
        "system_channel_flags": 0,
        "rules_channel_id": None,
        "public_updates_channel_id": None,
        "safety_alerts_channel_id": None,
        "verification_level": 0,
        "default_message_notifications": 1,
        "explicit_content_filter": 0,
        "mfa_level": 0,
        "nsfw_level": 0,
        "premium_tier": 0,
        "premium_subscription_count": 0,
        "premium_progress_bar_enabled": False,
        "preferred_locale": "en-US",
        "vanity_url_code": None,
        "max_members": 500_000,
    }


def guild_create(which: Guild, world: World, *, all_members: bool) -> JsonObject:
    """Writes what a bot is told of a guild when it gets to know it.

    Args:
        which: The guild.
        world: The world that it is in.
        all_members: Whether the bot may know who is in it; otherwise it is told of itself only.

    Returns:
        The object.
    """
    shown = [each for each in which.members.values() if all_members or each.user is world.bot]
    return guild(which) | {
        "joined_at": timestamp(which.created_at),
        "large": False,
        "member_count": len(which.members),
        "members": [member(each) for each in shown],
        "channels": [channel(each) for each in which.channels.values()],
        "threads": [],
        "voice_states": [],
        "presences": [],
        "stage_instances": [],
        "guild_scheduled_events": [],
        "soundboard_sounds": [],
    }


def message(what: Message) -> JsonObject:
    """Writes a message object.

    Args:
        what: The message.

    Returns:
        The object.
    """
    body: JsonObject = {
        "id": str(what.id),
        "type": _message_type(what),
        "channel_id": str(what.channel.id),
        "author": user(what.author),
        "content": what.content,
        "timestamp": timestamp(what.created_at),
        "edited_timestamp": None if what.edited_at is None else timestamp(what.edited_at),
        "tts": what.tts,
        "mention_everyone": what.mention_everyone,
        "mentions": [user(who) for who in what.mentions],
        "mention_roles": [str(role_id) for role_id in what.mention_roles],
        "attachments": what.attachments,
        "embeds": what.embeds,
        "components": what.components,
        "pinned": False,
        "flags": int(what.flags),
    }
    optional = {
        "nonce": what.nonce,
        "message_reference": what.reference,
        "interaction_metadata": what.interaction_metadata,
        "application_id": None if what.application_id is None else str(what.application_id),
        "webhook_id": None if what.application_id is None else str(what.application_id),
    }
    return body | {key: value for key, value in optional.items() if value is not None}


def _message_type(what: Message) -> int:
    default, reply, chat_input_command = 0, 19, 20
    if what.reference:
        return reply
    metadata = what.interaction_metadata or {}
    return chat_input_command if metadata.get("type") == 2 else default  # noqa: PLR2004  (2: a command was used)
