"""Who is offered a command, and where.

Source: Discord's docs, "Application Commands", Contexts and Permissions.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.preview.interaction_payload import context_of, is_user_installed
from bot.preview.interactions import USER_INSTALL

if TYPE_CHECKING:
    from bot.preview.entities import Channel, User
    from bot.preview.jsontypes import JsonObject


def why_not_offered(command: JsonObject, user: User, channel: Channel) -> str | None:
    """Tells why Discord would not offer a command to somebody.

    Args:
        command: The registered command.
        user: Who would use it.
        channel: Where.

    Returns:
        The reason, to be read behind the command's name; None where it is offered.
    """
    context, contexts = context_of(channel), command["contexts"]
    if contexts is not None and context not in contexts:
        return "is not offered in this kind of channel"
    if contexts is None and channel.guild is None and not command["dm_permission"]:
        return "is not offered outside of servers"
    if is_user_installed(channel) and int(USER_INSTALL) not in command["integration_types"]:
        return "is not offered where the bot itself is not"
    needed = int(command["default_member_permissions"] or 0)
    if channel.guild and channel.permissions_of(user) & needed != needed:
        return f"is not offered to {user.username}"
    return None
