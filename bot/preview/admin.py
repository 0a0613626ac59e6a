"""What the people do who run servers; the bot is told of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.errors import StandInError
from bot.preview import payloads, permissions
from bot.preview.entities import Overwrite
from bot.preview.gateway.opcodes import Intents
from bot.preview.member import Member
from bot.preview.places import find_channel, find_guild, find_role, find_user

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.preview.backend import Backend
    from bot.preview.entities import Channel, Guild, Role


class Administration:
    """Changes the world while a bot may be looking on.

    Args:
        backend: What is changed, and who is told.
    """

    def __init__(self, backend: Backend) -> None:
        self._backend = backend

    def add_guild(
        self,
        name: str,
        *,
        channels: Sequence[str] = ("general",),
        members: Sequence[str] = ("ada",),
        has_bot: bool = True,
    ) -> Guild:
        """Makes a guild, and lets the bot join it.

        Args:
            name: Its name.
            channels: Its channels.
            members: Who is in it; whoever is not there yet is made.
            has_bot: Whether the bot joins, or is only brought along by its users.

        Returns:
            The guild.
        """
        guild = self._backend.world.add_guild(name, has_bot=has_bot)
        for channel in channels:
            self._backend.world.add_channel(guild, channel)
        for username in members:
            self._join(guild, username, manages_guild=False)
        if has_bot:
            self._tell_of(guild)
        return guild

    def add_bot(self, guild: str | int | Guild | None = None) -> None:
        """Invites the bot into a guild.

        Args:
            guild: Where; None for the first guild.

        Raises:
            StandInError: There is no such guild.
        """
        where = find_guild(self._backend.world, guild)
        self._backend.world.add_bot(where)
        self._tell_of(where)

    def add_channel(self, name: str, guild: str | int | Guild | None = None) -> Channel:
        """Makes a text channel.

        Args:
            name: Its name.
            guild: Where; None for the first guild.

        Returns:
            The channel.

        Raises:
            StandInError: There is no such guild.
        """
        where = find_guild(self._backend.world, guild)
        channel = self._backend.world.add_channel(where, name)
        self._dispatch("CHANNEL_CREATE", channel)
        return channel

    def add_member(self, name: str, guild: str | int | Guild | None = None, *, manages_guild: bool = False) -> Member:
        """Lets somebody join a guild.

        Args:
            name: Their username; whoever is not there yet is made.
            guild: Where; None for the first guild.
            manages_guild: Whether they may manage the server.

        Returns:
            Somebody who can use the bot, in the guild's first channel.

        Raises:
            StandInError: There is no such guild.
        """
        where = find_guild(self._backend.world, guild)
        self._join(where, name, manages_guild=manages_guild)
        return Member(self._backend, self._backend.world.user(name), next(iter(where.channels.values())))

    def set_manager(self, name: str, *, manages_guild: bool, guild: str | int | Guild | None = None) -> None:
        """Gives somebody the managers' role, or takes it from them.

        Args:
            name: Their username.
            manages_guild: Whether they may manage the server from now on.
            guild: Where; None for the first guild.

        Raises:
            StandInError: There is no such guild, or no such member.
        """
        where = find_guild(self._backend.world, guild)
        member = where.members.get(self._backend.world.user(name).id)
        if member is None:
            raise StandInError(f"{name} is no member of {where.name}")
        managers = find_role(where, "managers").id
        member.role_ids = [role_id for role_id in member.role_ids if role_id != managers]
        member.role_ids += [managers] if manages_guild else []
        data = payloads.member(member) | {"guild_id": str(where.id)}
        self._backend.gateway.dispatch("GUILD_MEMBER_UPDATE", data, guild_id=where.id, intent=Intents.GUILD_MEMBERS)
        self._backend.changes.notify()

    def remove_bot(self, guild: str | int | Guild | None = None) -> None:
        """Takes the bot out of a guild.

        Args:
            guild: Where; None for the first guild.

        Raises:
            StandInError: There is no such guild.
        """
        where = find_guild(self._backend.world, guild)
        where.has_bot = False
        where.members.pop(self._backend.world.bot.id, None)
        data = {"id": str(where.id)}
        self._backend.gateway.dispatch("GUILD_DELETE", data, guild_id=where.id, intent=Intents.GUILDS)

    def set_outage(self, guild: str | int | Guild | None = None, *, over: bool = False) -> None:
        """Makes a guild unavailable, as in an outage, or ends that.

        Args:
            guild: Which; None for the first guild.
            over: Whether it ends.

        Raises:
            StandInError: There is no such guild.
        """
        where = find_guild(self._backend.world, guild)
        data = {"id": str(where.id), "unavailable": True}
        if over:
            self._tell_of(where)
        else:
            self._backend.gateway.dispatch("GUILD_DELETE", data, guild_id=where.id, intent=Intents.GUILDS)

    def set_system_channel(self, channel: str | int | Channel | None, guild: str | int | Guild | None = None) -> None:
        """Says where Discord itself writes.

        Args:
            channel: A channel's name or id, or itself; None for nowhere.
            guild: Its guild; None for the first one.

        Raises:
            StandInError: There is no such channel.
        """
        where = find_guild(self._backend.world, guild)
        where.system_channel = None if channel is None else find_channel(self._backend.world, channel, where)
        data = payloads.guild(where)
        self._backend.gateway.dispatch("GUILD_UPDATE", data, guild_id=where.id, intent=Intents.GUILDS)

    def set_role(self, role: str | int | Role, guild: str | int | Guild | None = None, **granted: bool) -> None:
        """Says what a role may do everywhere.

        Args:
            role: Its name or id, or itself.
            guild: Where; None for the first guild.
            granted: By the permission's name, whether it has it.

        Raises:
            StandInError: There is no such role or permission.
        """
        where = find_guild(self._backend.world, guild)
        which = find_role(where, role)
        for name, value in granted.items():
            bit = permissions.bits(name)
            which.permissions = which.permissions | bit if value else which.permissions & ~bit
        data = {"guild_id": str(where.id), "role": payloads.role(which, list(where.roles).index(which.id))}
        self._backend.gateway.dispatch("GUILD_ROLE_UPDATE", data, guild_id=where.id, intent=Intents.GUILDS)

    def delete_channel(self, channel: str | int | Channel, guild: str | int | Guild | None = None) -> None:
        """Deletes a guild's channel.

        Args:
            channel: Its name or id, or itself.
            guild: Its guild; None for the first one.

        Raises:
            StandInError: There is no such channel.
        """
        where = find_channel(self._backend.world, channel, find_guild(self._backend.world, guild))
        if where.guild is None:
            raise StandInError("only a guild's channels can be deleted")
        del where.guild.channels[where.id]
        self._dispatch("CHANNEL_DELETE", where)

    def set_permissions(
        self,
        channel: str | int | Channel,
        target: str | None = None,
        guild: str | int | Guild | None = None,
        **granted: bool | None,
    ) -> None:
        """Says what the bot, or somebody else, may do in a channel, apart from what they may do everywhere.

        Args:
            channel: Its name or id, or itself.
            target: Whose permissions, by username; None for the bot's.
            guild: The channel's guild; None for the first one.
            granted: By the permission's name: True allows it, False denies it, None leaves it as elsewhere.

        Raises:
            StandInError: There is no such channel, user or permission.
        """
        where = find_channel(self._backend.world, channel, find_guild(self._backend.world, guild))
        user = self._backend.world.bot if target is None else find_user(self._backend.world, target)
        overwrite = where.overwrites.setdefault(user.id, Overwrite())
        for name, value in granted.items():
            bit = permissions.bits(name)
            overwrite.allow = overwrite.allow | bit if value else overwrite.allow & ~bit
            overwrite.deny = overwrite.deny | bit if value is False else overwrite.deny & ~bit
        self._dispatch("CHANNEL_UPDATE", where)

    def _join(self, guild: Guild, username: str, *, manages_guild: bool) -> None:
        known = {user.username: user for user in self._backend.world.users.values()}
        user = known.get(username) or self._backend.world.add_user(username)
        member = self._backend.world.add_member(guild, user, manages_guild=manages_guild)
        data = payloads.member(member) | {"guild_id": str(guild.id)}
        self._backend.gateway.dispatch("GUILD_MEMBER_ADD", data, guild_id=guild.id, intent=Intents.GUILD_MEMBERS)

    def _tell_of(self, guild: Guild) -> None:
        for session in self._backend.gateway.sessions.values():
            if session.hears_of(guild.id, Intents.GUILDS):
                session.dispatch("GUILD_CREATE", self._backend.gateway.guild_create(guild, session.intents))

    def _dispatch(self, event: str, channel: Channel) -> None:
        if channel.guild is not None and channel.guild.has_bot:
            guild_id = channel.guild.id
            self._backend.gateway.dispatch(event, payloads.channel(channel), guild_id=guild_id, intent=Intents.GUILDS)
