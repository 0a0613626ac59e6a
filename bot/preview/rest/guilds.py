"""Looking at guilds.

Source: Discord's docs, "Guilds Resource".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.preview import payloads
from bot.preview.refusals import Reason, Refusal
from bot.preview.rest.route import Answer, Call, Route

if TYPE_CHECKING:
    from bot.preview.entities import Guild


def get_guild(call: Call) -> Answer:
    """Tells of a guild that the bot is in."""
    return Answer(body=payloads.guild(_guild(call)))


def get_guild_channels(call: Call) -> Answer:
    """Lists a guild's channels."""
    return Answer(body=[payloads.channel(channel) for channel in _guild(call).channels.values()])


def get_guild_member(call: Call) -> Answer:
    """Tells of a member."""
    member = _guild(call).members.get(call.id("user_id"))
    if member is None:
        raise Refusal(Reason.UNKNOWN_MEMBER)
    return Answer(body=payloads.member(member))


def _guild(call: Call) -> Guild:
    guild = call.backend.world.guilds.get(call.id("guild_id"))
    if guild is None or not guild.has_bot:
        raise Refusal(Reason.UNKNOWN_GUILD)
    return guild


ROUTES = (
    Route("GET", "/guilds/{guild_id}", get_guild),
    Route("GET", "/guilds/{guild_id}/channels", get_guild_channels),
    Route("GET", "/guilds/{guild_id}/members/{user_id}", get_guild_member),
)
