"""Registering application commands.

Source: Discord's docs, "Application Commands", Endpoints.
"""

from __future__ import annotations

from bot.preview.refusals import Reason, Refusal
from bot.preview.rest.route import Answer, Call, Route
from bot.preview.validation.shapes.commands import COMMANDS


def get_commands(call: Call) -> Answer:
    """Lists what is registered."""
    return Answer(body=call.backend.commands.listed(_scope(call)))


def overwrite_commands(call: Call) -> Answer:
    """Registers commands in place of those that were there."""
    if not isinstance(call.body, list):
        raise Refusal(Reason.INVALID_JSON)
    return Answer(body=call.backend.commands.overwrite(call.body, _scope(call)))


def _scope(call: Call) -> int | None:
    world = call.backend.world
    if call.id("application_id") != world.application_id:
        raise Refusal(Reason.UNKNOWN_APPLICATION)
    if "guild_id" not in call.path:
        return None
    guild = world.guilds.get(call.id("guild_id"))
    if guild is None or not guild.has_bot:
        raise Refusal(Reason.MISSING_ACCESS)
    return guild.id


GLOBAL = "/applications/{application_id}/commands"
OF_GUILD = "/applications/{application_id}/guilds/{guild_id}/commands"

ROUTES = (
    Route("GET", GLOBAL, get_commands),
    Route("PUT", GLOBAL, overwrite_commands, shape=COMMANDS),
    Route("GET", OF_GUILD, get_commands),
    Route("PUT", OF_GUILD, overwrite_commands, shape=COMMANDS),
)
