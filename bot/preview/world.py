"""Who and what there is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.errors import StandInError
from bot.preview import permissions
from bot.preview.entities import Channel, ChannelType, Guild, GuildMember, Role, User
from bot.preview.snowflakes import WORLD_BORN, Snowflakes, snowflake_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.preview.snowflakes import Clock

WEEK = 7 * 24 * 60 * 60.0


class World:
    """Everything that is not on its way: it is looked up here, and made here.

    Args:
        clock: Where times come from.
    """

    def __init__(self, clock: Clock) -> None:
        self._snowflakes = Snowflakes(lambda: WORLD_BORN - WEEK)
        self._clock = clock
        self.users: dict[int, User] = {}
        self.guilds: dict[int, Guild] = {}
        self.private_channels: dict[int, Channel] = {}
        self.owner = self.add_user("owner")
        self.bot = self.add_user("understudy", bot=True)

    @property
    def application_id(self) -> int:
        """The application's id; Discord gives an application's bot the same one."""
        return self.bot.id

    def channels(self) -> Iterator[Channel]:
        """Walks through all channels.

        Yields:
            Every guild's channels, then the private ones.
        """
        for guild in self.guilds.values():
            yield from guild.channels.values()
        yield from self.private_channels.values()

    def add_user(self, username: str, *, bot: bool = False) -> User:
        """Makes an account.

        Args:
            username: Its name.
            bot: Whether it is a bot's.

        Returns:
            The account.
        """
        user = User(snowflake_of(username), username, bot=bot)
        self.users[user.id] = user
        return user

    def add_guild(self, name: str, *, has_bot: bool = True) -> Guild:
        """Makes a guild without channels, with roles for everyone, for managers and for the bot.

        Args:
            name: Its name.
            has_bot: Whether the bot is a member of it.

        Returns:
            The guild.
        """
        guild = Guild(self._snowflakes.next(), name, self.owner.id, self._clock(), has_bot=has_bot)
        guild.roles[guild.id] = Role(guild.id, "@everyone", permissions.EVERYONE)
        self.add_role(guild, "managers", permissions.MANAGERS)
        self.guilds[guild.id] = guild
        if has_bot:
            self.add_bot(guild)
        return guild

    def add_bot(self, guild: Guild) -> None:
        """Makes the bot a member of a guild, with a role of its own.

        Args:
            guild: Where.
        """
        role = self.add_role(guild, self.bot.username, permissions.EVERYONE, managed=True)
        guild.members[self.bot.id] = GuildMember(self.bot, [role.id], self._clock())
        guild.has_bot = True

    def add_role(self, guild: Guild, name: str, granted: int = 0, *, managed: bool = False) -> Role:
        """Makes a role.

        Args:
            guild: Where.
            name: Its name.
            granted: Its permissions as bits.
            managed: Whether it belongs to an integration, as a bot's own role does.

        Returns:
            The role.
        """
        role = Role(self._snowflakes.next(), name, granted, managed)
        guild.roles[role.id] = role
        return role

    def add_member(self, guild: Guild, user: User, *, manages_guild: bool = False) -> GuildMember:
        """Lets a user join a guild.

        Args:
            guild: Where.
            user: Who.
            manages_guild: Whether they get the managers' role.

        Returns:
            The member.
        """
        roles = [role.id for role in guild.roles.values() if manages_guild and role.name == "managers"]
        guild.members[user.id] = member = GuildMember(user, roles, self._clock())
        return member

    def add_channel(self, guild: Guild, name: str) -> Channel:
        """Makes a text channel.

        Args:
            guild: Where.
            name: Its name, without the `#`.

        Returns:
            The channel.
        """
        channel = Channel(self._snowflakes.next(), ChannelType.GUILD_TEXT, name, guild)
        guild.channels[channel.id] = channel
        return channel

    def private_channel(self, *recipients: User) -> Channel:
        """Finds or makes the channel of the bot with one user, or a group DM of several.

        Args:
            recipients: Who is in it apart from the bot; in a group DM the bot is only a guest.

        Returns:
            The channel.
        """
        for channel in self.private_channels.values():
            if set(channel.recipients) == set(recipients):
                return channel
        kind = ChannelType.DM if len(recipients) == 1 else ChannelType.GROUP_DM
        channel = Channel(self._snowflakes.next(), kind, "", recipients=list(recipients))
        self.private_channels[channel.id] = channel
        return channel

    def find_channel(self, channel_id: int) -> Channel | None:
        """Looks a channel up.

        Args:
            channel_id: Its id.

        Returns:
            The channel, or None where there is none.
        """
        found = (guild.channels.get(channel_id) for guild in self.guilds.values())
        return next((channel for channel in found if channel), self.private_channels.get(channel_id))

    def user(self, name: str) -> User:
        """Finds a user.

        Args:
            name: Their username.

        Returns:
            The user.

        Raises:
            StandInError: Nobody has that name.
        """
        for user in self.users.values():
            if user.username == name:
                return user
        raise StandInError(f"nobody is called {name}; there are {', '.join(u.username for u in self.users.values())}")
