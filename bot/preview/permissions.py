"""What members and bots may do, as bits.

Source: Discord's docs, "Permissions".
"""

from __future__ import annotations

from bot.errors import StandInError

BITS = {
    "administrator": 1 << 3,
    "manage_channels": 1 << 4,
    "manage_guild": 1 << 5,
    "add_reactions": 1 << 6,
    "view_channel": 1 << 10,
    "send_messages": 1 << 11,
    "manage_messages": 1 << 13,
    "embed_links": 1 << 14,
    "attach_files": 1 << 15,
    "read_message_history": 1 << 16,
    "mention_everyone": 1 << 17,
    "use_external_emojis": 1 << 18,
    "manage_roles": 1 << 28,
    "use_application_commands": 1 << 31,
    "create_public_threads": 1 << 35,
    "send_messages_in_threads": 1 << 38,
}
"""The permissions that the stand-in can give and take, by the names that discord.py has for them too."""

ALL = sum(BITS.values())


def bits(*names: str) -> int:
    """Adds permissions up.

    Args:
        names: Permissions by name.

    Returns:
        Their bits together.

    Raises:
        StandInError: A permission has no such name.
    """
    unknown = [name for name in names if name not in BITS]
    if unknown:
        raise StandInError(f"no permission is called {', '.join(unknown)}; there are {', '.join(BITS)}")
    return sum(BITS[name] for name in set(names))


EVERYONE = bits(
    "add_reactions",
    "view_channel",
    "send_messages",
    "embed_links",
    "attach_files",
    "read_message_history",
    "use_external_emojis",
    "use_application_commands",
    "create_public_threads",
    "send_messages_in_threads",
)
MANAGERS = bits("manage_guild", "manage_channels", "manage_messages", "manage_roles", "mention_everyone")
# Who cannot see a channel can do nothing there; who cannot write there cannot do it in any other way either.
BASIC = bits("view_channel")
SENDING = bits("send_messages", "embed_links", "attach_files", "mention_everyone")
