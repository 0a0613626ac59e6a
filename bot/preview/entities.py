"""Users, guilds, their members, roles and channels."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntEnum
from typing import TYPE_CHECKING

from bot.preview import permissions

if TYPE_CHECKING:
    from bot.preview.message import Message


class ChannelType(IntEnum):
    """Source: Discord's docs, "Channels Resource", Channel Types."""

    GUILD_TEXT = 0
    DM = 1
    GROUP_DM = 3


@dataclass(slots=True, eq=False)
class User:
    """An account.

    Attributes:
        accepts_dms: Whether the bot may write to them directly.
    """

    id: int
    username: str
    bot: bool = False
    locale: str = "en-US"
    accepts_dms: bool = True

    @property
    def global_name(self) -> str:
        """The name shown."""
        return self.username if self.bot else self.username.title()


@dataclass(slots=True, eq=False)
class Role:
    """A guild's role; the one with the guild's own id is everyone's."""

    id: int
    name: str
    permissions: int
    managed: bool = False
    mentionable: bool = True


@dataclass(slots=True, eq=False)
class GuildMember:
    """A user in a guild."""

    user: User
    role_ids: list[int]
    joined_at: float


@dataclass(slots=True)
class Overwrite:
    """What one member may do differently in one channel."""

    allow: int = 0
    deny: int = 0


@dataclass(slots=True, eq=False)
class Channel:
    """A text channel, a DM or a group DM.

    Attributes:
        recipients: Who is in it, apart from the bot, where it is no guild's channel.
        overwrites: By member's id.
    """

    id: int
    type: ChannelType
    name: str
    guild: Guild | None = None
    recipients: list[User] = field(default_factory=list)
    overwrites: dict[int, Overwrite] = field(default_factory=dict)
    messages: dict[int, Message] = field(default_factory=dict)

    def permissions_of(self, user: User) -> int:
        """Works out what somebody may do here.

        Args:
            user: Who.

        Returns:
            The permissions as bits.
        """
        if self.guild is None:
            return permissions.EVERYONE
        base = self.guild.permissions_of(user)
        if base & permissions.BITS["administrator"] or user.id == self.guild.owner_id:
            return permissions.ALL
        overwrite = self.overwrites.get(user.id, Overwrite())
        allowed = (base & ~overwrite.deny) | overwrite.allow
        if not allowed & permissions.BASIC:
            return 0
        if not allowed & permissions.BITS["send_messages"]:
            return allowed & ~permissions.SENDING
        return allowed


@dataclass(slots=True, eq=False)
class Guild:
    """A guild, which people call a server.

    Attributes:
        has_bot: Whether the bot is a member; a user can bring the application along into any guild.
        system_channel: Where Discord itself writes, if anywhere.
    """

    id: int
    name: str
    owner_id: int
    created_at: float
    roles: dict[int, Role] = field(default_factory=dict)
    members: dict[int, GuildMember] = field(default_factory=dict)
    channels: dict[int, Channel] = field(default_factory=dict)
    has_bot: bool = True
    system_channel: Channel | None = None

    def permissions_of(self, user: User) -> int:
        """Adds up what somebody's roles give them.

        Args:
            user: Who.

        Returns:
            The permissions as bits, before a channel changes them.
        """
        member = self.members.get(user.id)
        held = [self.id, *(member.role_ids if member else [])]
        combined = 0
        for role_id in held:
            combined |= self.roles[role_id].permissions
        return combined
