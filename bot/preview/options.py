"""Writing down what somebody has typed into a command's options, in the types that it has registered.

Source: Discord's docs, "Application Commands", Application Command Option Type.
"""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any

from bot.errors import StandInError
from bot.preview import payloads
from bot.preview.entities import Role
from bot.preview.places import find_channel, find_role, find_user

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from bot.preview.entities import Channel, User
    from bot.preview.jsontypes import JsonObject
    from bot.preview.world import World


class OptionType(IntEnum):
    """What an option takes."""

    STRING = 3
    INTEGER = 4
    BOOLEAN = 5
    USER = 6
    CHANNEL = 7
    ROLE = 8
    MENTIONABLE = 9
    NUMBER = 10


GUESSED = {bool: OptionType.BOOLEAN, int: OptionType.INTEGER, float: OptionType.NUMBER}


class OptionWriter:
    """Writes options, and collects whom and what they name.

    Args:
        world: Where names are looked up.
        user: Who types.
        channel: Where.
        raw: Whether to send what Discord would not let anybody type.

    Attributes:
        resolved: The users, members, roles and channels named.
    """

    def __init__(self, world: World, user: User, channel: Channel, *, raw: bool = False) -> None:
        self._world = world
        self._user = user
        self._channel = channel
        self._raw = raw
        self.resolved: JsonObject = {}
        self._kinds: dict[int, Callable[[Any], Any]] = {
            OptionType.STRING: str,
            OptionType.INTEGER: int,
            OptionType.BOOLEAN: bool,
            OptionType.NUMBER: float,
            OptionType.USER: self._of_user,
            OptionType.CHANNEL: self._of_channel,
            OptionType.ROLE: self._of_role,
            OptionType.MENTIONABLE: self._mentionable,
        }

    def write(
        self, registered: list[JsonObject], values: Mapping[str, Any], *, focused: str | None = None
    ) -> list[JsonObject]:
        """Writes options.

        Args:
            registered: What the command has registered.
            values: What was typed, by the options' names.
            focused: The option that is still being typed.

        Returns:
            The options, in the order in which they are registered.

        Raises:
            StandInError: Discord would not let anybody send this.
        """
        known = {option["name"]: option for option in registered}
        if not self._raw:
            _refuse_misfits(known, values, complete=focused is None)
        written = [self._option(option, values[name], focused) for name, option in known.items() if name in values]
        unknown = [name for name in values if name not in known]
        return written + [_guess(name, values[name]) for name in unknown]

    def value(self, kind: int, value: object) -> Any:
        """Writes one value.

        Args:
            kind: The option's type.
            value: What was typed or chosen.

        Returns:
            The value as it travels.

        Raises:
            StandInError: It is nothing that such an option takes.
        """
        if kind not in self._kinds:
            raise StandInError(f"the stand-in cannot fill an option of type {kind}")
        try:
            return self._kinds[kind](value)
        except ValueError as error:
            raise StandInError(f"{value!r} is nothing for an option of type {OptionType(kind).name}") from error

    def _option(self, option: JsonObject, value: Any, focused: str | None) -> JsonObject:
        written: JsonObject = {"name": option["name"], "type": option["type"]}
        if option["name"] == focused:
            # While it is being typed it is text, whatever it is going to be.
            return {**written, "value": str(value), "focused": True}
        written["value"] = self.value(option["type"], _chosen(option, value, raw=self._raw))
        if not self._raw:
            _refuse_out_of_bounds(option, written["value"])
        return written

    def _of_user(self, which: object) -> str:
        user = find_user(self._world, which)
        self._resolve("users", user.id, payloads.user(user))
        guild = self._channel.guild
        if guild and user.id in guild.members:
            member = payloads.member(guild.members[user.id])
            del member["user"]
            member["permissions"] = str(self._channel.permissions_of(user))
            self._resolve("members", user.id, member)
        return str(user.id)

    def _of_channel(self, which: Any) -> str:
        channel = find_channel(self._world, which, self._channel.guild)
        self._resolve("channels", channel.id, partial_channel(channel, self._user))
        return str(channel.id)

    def _of_role(self, which: Any) -> str:
        guild = self._channel.guild
        if guild is None:
            raise StandInError("outside of a server there are no roles")
        role = find_role(guild, which)
        self._resolve("roles", role.id, payloads.role(role, list(guild.roles).index(role.id)))
        return str(role.id)

    def _mentionable(self, which: Any) -> str:
        return self._of_role(which) if isinstance(which, Role) else self._of_user(which)

    def _resolve(self, kind: str, key: int, body: JsonObject) -> None:
        self.resolved.setdefault(kind, {})[str(key)] = body


def partial_channel(channel: Channel, user: User) -> JsonObject:
    """Writes a channel as interactions do.

    Args:
        channel: The channel.
        user: Whose permissions there go with it.

    Returns:
        The partial channel object.
    """
    body = payloads.channel(channel)
    body.pop("permission_overwrites", None)
    return {**body, "permissions": str(channel.permissions_of(user))}


def _refuse_misfits(known: Mapping[str, JsonObject], values: Mapping[str, Any], *, complete: bool) -> None:
    for name in values:
        if name not in known:
            raise StandInError(f"there is no option {name}; there are {', '.join(known) or 'none'}")
    for name, option in known.items():
        if complete and option.get("required") and name not in values:
            raise StandInError(f"the option {name} is required")


def _chosen(option: JsonObject, value: Any, *, raw: bool) -> Any:
    choices = option.get("choices") or []
    for choice in choices:
        if value in (choice["value"], choice["name"]):
            return choice["value"]
    if choices and not raw:
        listed = ", ".join(str(choice["name"]) for choice in choices)
        raise StandInError(f"{value!r} is no choice of {option['name']}; there are {listed}")
    return value


def _refuse_out_of_bounds(option: JsonObject, value: Any) -> None:
    measured = len(value) if isinstance(value, str) else value
    least, most = (option.get(f"{end}_length", option.get(f"{end}_value")) for end in ("min", "max"))
    if (least is not None and measured < least) or (most is not None and measured > most):
        raise StandInError(f"{value!r} is out of bounds for {option['name']}")


def _guess(name: str, value: Any) -> JsonObject:
    return {"name": name, "type": int(GUESSED.get(type(value), OptionType.STRING)), "value": value}
