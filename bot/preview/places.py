"""Finding guilds, channels, roles and users by what a person calls them."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from bot.errors import StandInError
from bot.preview.entities import Channel, Guild, Role, User

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.preview.world import World

Named = TypeVar("Named", Channel, Guild, Role)


def find_guild(world: World, which: str | int | Guild | None) -> Guild:
    """Finds a guild.

    Args:
        world: Where to look.
        which: Its name or id, itself, or None for the first one.

    Returns:
        The guild.

    Raises:
        StandInError: There is none.
    """
    guilds = list(world.guilds.values())
    if which is None and guilds:
        return guilds[0]
    return _find(guilds, which, "guild")


def find_channel(world: World, which: str | int | Channel, guild: Guild | None) -> Channel:
    """Finds a channel.

    Args:
        world: Where to look.
        which: Its name with or without `#`, its id, or itself.
        guild: The guild whose channels are meant where it is a name.

    Returns:
        The channel.

    Raises:
        StandInError: There is none.
    """
    if isinstance(which, str) and guild is not None:
        return _find(guild.channels.values(), which.removeprefix("#"), "channel")
    return _find(world.channels(), which, "channel")


def find_role(guild: Guild, which: str | int | Role) -> Role:
    """Finds a role.

    Args:
        guild: Whose role.
        which: Its name or id, or itself.

    Returns:
        The role.

    Raises:
        StandInError: There is none.
    """
    return _find(guild.roles.values(), which, "role")


def find_user(world: World, which: object) -> User:
    """Finds a user.

    Args:
        world: Where to look.
        which: Their username or id, themselves, or whatever has them as its `user`.

    Returns:
        The user.

    Raises:
        StandInError: There is none.
    """
    found = getattr(which, "user", which)
    if isinstance(found, User):
        return found
    if isinstance(found, int) and found in world.users:
        return world.users[found]
    return world.user(str(found))


def _find(candidates: Iterable[Named], which: str | int | Named | None, kind: str) -> Named:
    known = list(candidates)
    for each in known:
        if each is which or which in (each.id, each.name):
            return each
    raise StandInError(f"there is no {kind} {which}; there are {', '.join(each.name for each in known)}")
