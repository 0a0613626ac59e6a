"""Which Discord is talked to, and for how long."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import signal
from typing import TYPE_CHECKING

import aiohttp
import discord
import yarl
from discord.gateway import DiscordWebSocket
from discord.http import Route

from bot.errors import DiscordUnreachable, TokenRefused

if TYPE_CHECKING:
    from collections.abc import Coroutine

    from bot.discord_app.app import Understudy

log = logging.getLogger(__name__)

_DISCORD_API = Route.BASE
_NO_SUCH_TOKEN = 4004  # Discord documentation, "Gateway Close Event Codes"


def use_api(url: str) -> None:
    """Have discord.py talk to another address than Discord's own: a proxy for rate limits, or a stand-in.

    Args:
        url: Base URL of the HTTP API with its version.
    """
    Route.BASE = url


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
    stop = _stop_event()
    beside = [asyncio.create_task(task) for task in tasks]
    for task in beside:
        task.add_done_callback(_tell_if_failed)
    try:
        async with app:
            await _until_either(asyncio.create_task(_connect(app, token)), asyncio.create_task(stop.wait()))
    finally:
        for task in beside:
            task.cancel()
        await asyncio.gather(*beside, return_exceptions=True)


def _stop_event() -> asyncio.Event:
    """An event that is set once the process is asked to end."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        with contextlib.suppress(NotImplementedError):  # Windows: Ctrl-C arrives as KeyboardInterrupt there
            loop.add_signal_handler(number, stop.set)
    return stop


async def _until_either(connected: asyncio.Task[None], stopped: asyncio.Task[bool]) -> None:
    done, pending = await asyncio.wait({connected, stopped}, return_when=asyncio.FIRST_COMPLETED)
    for task in pending:  # closing the client would not end one that waits, for minutes maybe, to connect again
        task.cancel()
    await asyncio.gather(*pending, return_exceptions=True)
    if connected in done:
        connected.result()


def _tell_if_failed(task: asyncio.Task[None]) -> None:
    if not task.cancelled() and (error := task.exception()):
        log.error("a task beside the connection has failed", exc_info=error)


async def _connect(app: Understudy, token: str) -> None:
    try:
        await app.login(token)
        if Route.BASE != _DISCORD_API:
            # After an invalid session discord.py goes to this address, not to the one that the API has named.
            _, gateway, _ = await app.http.get_bot_gateway()
            DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(gateway)
        await app.connect()
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
