"""Who the bot is, and where its gateway is.

Source: Discord's docs, "Gateway", Get Gateway Bot; "Users Resource"; "Applications Resource".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.preview import payloads
from bot.preview.entities import ChannelType
from bot.preview.refusals import Reason, Refusal
from bot.preview.rest.route import Answer, Call, Route, snowflake
from bot.preview.validation.shapes.channels import PRIVATE_CHANNEL

if TYPE_CHECKING:
    from bot.preview.jsontypes import JsonObject


def get_gateway(call: Call) -> Answer:
    """Tells where the gateway is."""
    return Answer(body={"url": call.backend.gateway.url})


def get_gateway_bot(call: Call) -> Answer:
    """Tells where the gateway is, and how many shards to use."""
    limit = {"total": 1000, "remaining": 999, "reset_after": 86_400_000, "max_concurrency": 1}
    shards = call.backend.shards
    return Answer(body={"url": call.backend.gateway.url, "shards": shards, "session_start_limit": limit})


def get_current_user(call: Call) -> Answer:
    """Tells the bot who it is."""
    return Answer(body={**payloads.user(call.backend.world.bot), "verified": True, "mfa_enabled": True, "email": None})


def get_user(call: Call) -> Answer:
    """Tells of any user."""
    user = call.backend.world.users.get(call.id("user_id"))
    if user is None:
        raise Refusal(Reason.UNKNOWN_USER)
    return Answer(body=payloads.user(user))


def get_current_user_guilds(call: Call) -> Answer:
    """Lists the guilds that the bot is in."""
    world = call.backend.world
    return Answer(
        body=[
            {
                "id": str(guild.id),
                "name": guild.name,
                "icon": None,
                "banner": None,
                "owner": False,
                "permissions": str(guild.permissions_of(world.bot)),
                "features": [],
            }
            for guild in world.guilds.values()
            if guild.has_bot
        ]
    )


def create_dm(call: Call) -> Answer:
    """Opens the channel of the bot with one user."""
    world = call.backend.world
    user = world.users.get(snowflake(call.json.get("recipient_id"), "recipient_id"))
    if user is None:
        raise Refusal(Reason.UNKNOWN_USER)
    if user.bot:
        raise Refusal(Reason.DMS_CLOSED)
    return Answer(body=payloads.channel(world.private_channel(user)))


def get_application(call: Call) -> Answer:
    """Tells of the application that the bot belongs to."""
    world = call.backend.world
    guilds = sum(guild.has_bot for guild in world.guilds.values())
    body: JsonObject = {
        "id": str(world.application_id),
        "name": world.bot.username.title(),
        "icon": None,
        "description": "",
        "summary": "",
        "type": None,
        "bot": payloads.user(world.bot),
        "owner": payloads.user(world.owner),
        "team": None,
        "bot_public": True,
        "bot_require_code_grant": False,
        "verify_key": "0" * 64,
        "flags": 0,
        "tags": [],
        "redirect_uris": [],
        "interactions_endpoint_url": None,
        "role_connections_verification_url": None,
        "approximate_guild_count": guilds,
        "approximate_user_install_count": sum(
            len(each.recipients) for each in world.private_channels.values() if each.type is ChannelType.GROUP_DM
        ),
        "integration_types_config": {"0": {}, "1": {}},
    }
    return Answer(body=body)


ROUTES = (
    Route("GET", "/gateway", get_gateway, public=True),
    Route("GET", "/gateway/bot", get_gateway_bot),
    Route("GET", "/users/@me", get_current_user),
    Route("GET", "/users/@me/guilds", get_current_user_guilds),
    Route("POST", "/users/@me/channels", create_dm, shape=PRIVATE_CHANNEL),
    Route("GET", "/users/{user_id}", get_user),
    Route("GET", "/applications/@me", get_application),
    Route("GET", "/oauth2/applications/@me", get_application),
)
