"""What somebody on the page has around them: places, people, and the commands that they are offered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.preview.availability import why_not_offered
from bot.preview.commands import paths_of
from bot.preview.permissions import bits
from bot.preview.validation.commands import CHAT_INPUT

if TYPE_CHECKING:
    from bot.preview.backend import Backend
    from bot.preview.entities import Channel, Guild, User
    from bot.preview.jsontypes import JsonObject

MANAGES = bits("manage_guild")


def describe_surroundings(backend: Backend, guild: Guild, user: User) -> JsonObject:
    """Describe what the page shows around the messages.

    Args:
        backend: The stand-in.
        guild: The server that is shown.
        user: Who looks.

    Returns:
        `online`: whether the bot is there; `you`; `guild`; `places`, each with the commands offered there;
        `commands` by what stands behind the slash; `people`, `roles` and `command_ids`, by id, for mentions.
    """
    places = places_of(backend, guild, user)
    return {
        "online": backend.gateway.is_ready and bool(len(backend.commands)),
        "you": {"id": str(user.id), "name": user.global_name, "manages": _manages(guild, user)},
        "bot": {"id": str(backend.world.bot.id), "name": backend.world.bot.username.title()},
        "guild": {"id": str(guild.id), "name": guild.name},
        "places": [_place(backend, place, user) for place in places],
        "commands": {path: _call(command, registered) for path, command, registered in _calls(backend, places)},
        "for_managers": _for_managers(backend, places[0]),
        "people": {str(each.id): each.global_name for each in backend.world.users.values()},
        "members": [str(each.user.id) for each in guild.members.values() if not each.user.bot],
        "roles": {str(role.id): role.name.removeprefix("@") for role in guild.roles.values()},
    }


def places_of(backend: Backend, guild: Guild, user: User) -> list[Channel]:
    """List where somebody can go.

    Args:
        backend: The stand-in.
        guild: The server that is shown.
        user: Who.

    Returns:
        The server's channels that they see, then the direct messages with the bot.
    """
    seen = bits("view_channel")
    visible = [each for each in guild.channels.values() if each.permissions_of(user) & seen]
    return [*visible, backend.world.private_channel(user)]


def _manages(guild: Guild, user: User) -> bool:
    return bool(guild.permissions_of(user) & MANAGES)


def _place(backend: Backend, place: Channel, user: User) -> JsonObject:
    offered = [each for each in _chat_commands(backend, place) if why_not_offered(each, user, place) is None]
    return {
        "id": str(place.id),
        "name": place.name or backend.world.bot.username.title(),
        "kind": "channel" if place.guild else "dm",
        "commands": [path for command in offered for path, _ in paths_of(command)],
    }


def _for_managers(backend: Backend, place: Channel) -> list[str]:
    """The commands of a place that only those are offered who may manage the server."""
    kept_back = [each for each in _chat_commands(backend, place) if int(each["default_member_permissions"] or 0)]
    return [f"/{command['name']}" for command in kept_back]


def _chat_commands(backend: Backend, place: Channel) -> list[JsonObject]:
    known = {command["name"]: command for command in reversed(backend.commands.known_in(place))}
    return [known[name] for name in sorted(known) if known[name]["type"] == CHAT_INPUT]


def _calls(backend: Backend, places: list[Channel]) -> list[tuple[str, JsonObject, JsonObject]]:
    found = {command["id"]: command for place in places for command in _chat_commands(backend, place)}
    return [(path, command, registered) for command in found.values() for path, registered in paths_of(command)]


def _call(command: JsonObject, registered: JsonObject) -> JsonObject:
    return {
        "id": command["id"],
        "description": registered.get("description") or "",
        "options": registered.get("options") or [],
    }
