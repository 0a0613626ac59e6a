"""What an answer of Discord's means for a post."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any, cast

import aiohttp
import discord
import pytest

from bot.discord_app.daily.message import Outgoing
from bot.discord_app.daily.sending import Later, Outcome, Refused, Sent, send
from bot.discord_app.daily.wire import Trail

MESSAGE = Outgoing(discord.Embed(title="x"), None, None, discord.AllowedMentions.none())


def answered(kind: type[discord.HTTPException], status: int, body: Any, **headers: str) -> discord.HTTPException:
    response = SimpleNamespace(status=status, reason="", headers=headers)
    return kind(cast("aiohttp.ClientResponse", response), body)


def client_that(outcome: object) -> discord.Client:
    async def do(*_: Any, **__: Any) -> object:
        if isinstance(outcome, BaseException):
            raise outcome
        return outcome

    messageable = SimpleNamespace(send=do)
    return cast("discord.Client", SimpleNamespace(get_partial_messageable=lambda _: messageable))


REFUSED = {"code": 50013, "message": "Missing Permissions"}
HTML = "<html>Just a moment…</html>"
JSON_TYPE, HTML_TYPE = {"content-type": "application/json"}, {"content-type": "text/html"}

OUTCOMES: dict[str, tuple[object, Outcome]] = {
    "accepted": (SimpleNamespace(id=7), Sent(7)),
    "no permission": (
        answered(discord.Forbidden, 403, REFUSED, **JSON_TYPE),
        Refused("Discord refuses: Missing Permissions", lasting=True),
    ),
    "no channel": (
        answered(discord.NotFound, 404, {"code": 10003, "message": "Unknown Channel"}, **JSON_TYPE),
        Refused("Discord refuses: Unknown Channel", lasting=True),
    ),
    "no such message": (
        answered(discord.HTTPException, 400, {"code": 50035, "message": "Invalid Form Body"}, **JSON_TYPE),
        Refused("Discord refuses: Invalid Form Body", lasting=False),
    ),
    "a page of something on the way": (
        answered(discord.Forbidden, 403, HTML, **HTML_TYPE),
        Later("Discord answers 403"),
    ),
    "the token": (answered(discord.HTTPException, 401, "", **JSON_TYPE), Later("Discord answers 401")),
    "a server error": (answered(discord.DiscordServerError, 503, ""), Later("Discord answers 503")),
    "a long pause": (discord.RateLimited(600.0), Later("Discord asks for a pause", 600.0)),
    "banned for a while": (
        answered(discord.HTTPException, 429, HTML, **{"Retry-After": "90"}),
        Later("Discord asks for a pause", 90.0),
    ),
    "banned without a word": (answered(discord.HTTPException, 429, HTML), Later("Discord asks for a pause")),
    "no network": (aiohttp.ClientConnectionError(), Later("no answer from Discord (ClientConnectionError)")),
    "no answer": (TimeoutError(), Later("no answer from Discord (TimeoutError)")),
}


@pytest.mark.parametrize(("happens", "outcome"), OUTCOMES.values(), ids=OUTCOMES.keys())
async def test_an_answer_is_judged(happens: object, outcome: Outcome) -> None:
    assert await send(client_that(happens), 1, MESSAGE, "nonce", Trail()) == outcome
