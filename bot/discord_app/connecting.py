"""Which Discord is talked to, and for how long."""

from __future__ import annotations

import asyncio
import signal
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import aiohttp
import discord
import yarl
from discord.gateway import DiscordWebSocket
from discord.http import Route

from bot.errors import DiscordUnreachable, TokenRefused

if TYPE_CHECKING:
    from collections.abc import Coroutine

    from bot.discord_app.app import Understudy

_NO_SUCH_TOKEN = 4004  # Discord documentation, "Gateway Close Event Codes"


def use_api(url: str) -> None:
    """Have discord.py talk to another address than Discord's own: a proxy for rate limits, or a stand-in.

    Args:
        url: Base URL of the HTTP API with its version.
    """
    Route.BASE = url
    # After an invalid session discord.py goes back to this, not to the gateway that the API named.
    parts = urlsplit(url)
    scheme = "wss" if parts.scheme == "https" else "ws"
    DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(f"{scheme}://{parts.netloc}/")


async def stay_connected(app: Understudy, token: str, *tasks: Coroutine[None, None, None]) -> None:
    """Be in Discord until SIGTERM or SIGINT.

    Args:
        app: The client.
        token: The bot's.
        tasks: What runs beside it, for as long.

    Raises:
        TokenRefused: Discord does not accept the token.
        DiscordUnreachable: There is no way to Discord, or it does not answer.
    """
    running = [asyncio.create_task(task) for task in tasks]
    loop = asyncio.get_running_loop()
    closing: set[asyncio.Task[None]] = set()
    for number in (signal.SIGTERM, signal.SIGINT):
        try:
            loop.add_signal_handler(number, lambda: closing.add(loop.create_task(app.close())))
        except NotImplementedError:  # Windows: Ctrl-C arrives as KeyboardInterrupt there
            break
    try:
        async with app:
            await _connect(app, token)
    finally:
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)


async def _connect(app: Understudy, token: str) -> None:
    try:
        await app.start(token)
    except discord.LoginFailure as error:
        raise TokenRefused("Discord does not accept DISCORD_TOKEN; copy it anew from the developer portal") from error
    except discord.ConnectionClosed as error:
        if error.code == _NO_SUCH_TOKEN:
            raise TokenRefused("Discord does not accept DISCORD_TOKEN any more; copy it anew") from error
        raise DiscordUnreachable(f"Discord ended the connection (code {error.code})") from error
    except (discord.GatewayNotFound, discord.DiscordServerError, aiohttp.ClientError, TimeoutError, OSError) as error:
        says = str(error) or type(error).__name__
        raise DiscordUnreachable(f"no way to Discord at {Route.BASE} ({says}); check the network") from error
    except discord.HTTPException as error:
        raise DiscordUnreachable(f"Discord refuses to let the bot start ({error})") from error
