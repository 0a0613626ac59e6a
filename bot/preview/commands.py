"""The application commands that the bot has registered.

Source: Discord's docs, "Application Commands".
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.preview.validation.commands import CHAT_INPUT, SUB_COMMAND, SUB_COMMAND_GROUP, check_commands

if TYPE_CHECKING:
    from bot.preview.entities import Channel
    from bot.preview.jsontypes import JsonObject
    from bot.preview.snowflakes import Snowflakes

DEFAULTS: JsonObject = {
    "type": CHAT_INPUT,
    "description": "",
    "name_localizations": None,
    "description_localizations": None,
    "dm_permission": True,
    "contexts": None,
    "integration_types": [0],
    "nsfw": False,
    "options": [],
}


class CommandRegistry:
    """Global commands, and each guild's own.

    Args:
        application_id: Whose they are.
        snowflakes: Where ids come from.
    """

    def __init__(self, application_id: int, snowflakes: Snowflakes) -> None:
        self._application_id = application_id
        self._snowflakes = snowflakes
        self._by_guild: dict[int | None, list[JsonObject]] = {}

    def __len__(self) -> int:
        return sum(len(commands) for commands in self._by_guild.values())

    def listed(self, guild_id: int | None = None) -> list[JsonObject]:
        """Lists what is registered.

        Args:
            guild_id: Of which guild; None for the global ones.

        Returns:
            The commands.
        """
        return list(self._by_guild.get(guild_id, []))

    def overwrite(self, bodies: list[JsonObject], guild_id: int | None = None) -> list[JsonObject]:
        """Registers commands in place of those that were there; one with the name of an old one keeps its id.

        Args:
            bodies: The commands.
            guild_id: In which guild; None for everywhere.

        Returns:
            The commands as they are now.

        Raises:
            Refusal: Discord would not take them.
        """
        check_commands(bodies)
        known = {_key(command): command["id"] for command in self.listed(guild_id)}
        self._by_guild[guild_id] = [self._registered(body, known.get(_key(body)), guild_id) for body in bodies]
        return self.listed(guild_id)

    def offered(self, name: str, channel: Channel) -> JsonObject | None:
        """Finds the command that somebody means.

        Args:
            name: Its name.
            channel: Where they type it; a guild's own command comes before a global one.

        Returns:
            The command, or None where there is none.
        """
        return next((each for each in self.known_in(channel) if _key(each) == (CHAT_INPUT, name)), None)

    def known_in(self, channel: Channel) -> list[JsonObject]:
        """Lists the commands of a place, whoever may use them.

        Args:
            channel: The place.

        Returns:
            The guild's own commands before the global ones.
        """
        guild_id = channel.guild.id if channel.guild and channel.guild.has_bot else None
        return [*(self.listed(guild_id) if guild_id else []), *self.listed()]

    def _registered(self, body: JsonObject, known_id: str | None, guild_id: int | None) -> JsonObject:
        needed = body.get("default_member_permissions")
        command = DEFAULTS | {key: value for key, value in body.items() if value is not None}
        command |= {
            "id": known_id or str(self._snowflakes.next()),
            "application_id": str(self._application_id),
            "version": str(self._snowflakes.next()),
            "default_member_permissions": None if needed is None else str(needed),
        }
        return command if guild_id is None else {**command, "guild_id": str(guild_id)}


def subcommand(command: JsonObject, path: list[str]) -> list[JsonObject] | None:
    """Follows a command down to the one that is meant.

    Args:
        command: The registered command.
        path: The names of group and subcommand below it.

    Returns:
        The registered options from there down, outermost first; None where there is no such subcommand.
    """
    found: list[JsonObject] = []
    level: list[JsonObject] = command.get("options") or []
    for name in path:
        nested = [option for option in level if option["type"] in {SUB_COMMAND, SUB_COMMAND_GROUP}]
        option = next((each for each in nested if each["name"] == name), None)
        if option is None:
            return None
        found.append(option)
        level = option.get("options") or []
    has_more = any(option["type"] in {SUB_COMMAND, SUB_COMMAND_GROUP} for option in level)
    return None if has_more else found


def paths_of(command: JsonObject) -> list[tuple[str, JsonObject]]:
    """Lists what can be called of a command.

    Args:
        command: The registered command.

    Returns:
        The name behind the slash, with group and subcommand, and what is registered of each: the command itself, or
        its subcommands.
    """
    nested = [each for each in command.get("options") or [] if each["type"] in {SUB_COMMAND, SUB_COMMAND_GROUP}]
    if not nested:
        return [(command["name"], command)]
    return [(f"{command['name']} {path}", found) for each in nested for path, found in paths_of(each)]


def _key(command: JsonObject) -> tuple[Any, Any]:
    return command.get("type", CHAT_INPUT), command.get("name")
