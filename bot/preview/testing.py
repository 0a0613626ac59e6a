"""Pytest fixtures to test any discord.py bot against a stand-in for Discord: no token, no network, the real wire.

The bot is the real one: it logs in, registers its commands and answers over HTTP and a websocket, and what Discord
would refuse is refused. Needs pytest and pytest-asyncio, and one line in `conftest.py`, or in the only file of tests:
`pytest_plugins = ["bot.preview.testing"]`.

- `standin` is a started `bot.preview.StandIn`, to which discord.py is pointed: look there for what members can do, for
  `faults` (rate limits, errors, a slow network, a dropped gateway) and for what the bot has sent. After the test it is
  an error if the bot has asked for a route that is not there, or sent a field that Discord does not know.
- `connect` starts a client and ends it.
- `@pytest.mark.standin(strict=False)` lets a test do without that error; every other argument is one of `StandIn`.

A complete test of a small bot:

    import discord
    import pytest
    from discord import app_commands

    pytest_plugins = ["bot.preview.testing"]


    class Greeter(discord.Client):
        def __init__(self, **options):
            super().__init__(intents=discord.Intents.none(), **options)
            self.tree = app_commands.CommandTree(self)
            self.tree.add_command(greet)

        async def setup_hook(self):
            await self.tree.sync()


    class Wave(discord.ui.View):
        @discord.ui.button(label="Wave back")
        async def wave(self, interaction, button):
            await interaction.response.edit_message(content="👋", view=None)


    @app_commands.command(description="Says hello")
    async def greet(interaction: discord.Interaction, name: str):
        await interaction.response.send_message(f"Hello, {name}!", view=Wave(), ephemeral=True)


    @pytest.mark.asyncio
    async def test_it_greets(standin, connect):
        async with connect(Greeter(guild_ready_timeout=0.01)):
            reply = await standin.member("ada").slash("greet", name="Grace")
            assert (reply.text, reply.ephemeral) == ("Hello, Grace!", True)
            await reply.press("Wave back")
            assert reply.text == "👋"


    @pytest.mark.asyncio
    async def test_a_rate_limit_is_waited_out(standin, connect):
        async with connect(Greeter(guild_ready_timeout=0.01)):
            standin.faults.rate_limit("POST", "/interactions/*", retry_after=0.1)
            assert (await standin.member("ada").slash("greet", name="Grace")).text == "Hello, Grace!"
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import TYPE_CHECKING, Any, TypeAlias

import discord
import pytest
import pytest_asyncio
import yarl

from bot.errors import StandInError
from bot.preview.standin import StandIn

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

PATIENCE = 20.0  # seconds; a bot that needs longer to connect has failed

Connect: TypeAlias = Callable[[discord.Client], AbstractAsyncContextManager[discord.Client]]
"""Starts a client, waits until it is ready, and ends it."""


def pytest_configure(config: pytest.Config) -> None:
    """Makes the mark known.

    Args:
        config: The run's settings.
    """
    line = "standin(strict=True, **options): how the stand-in for Discord is made, and whether the bot must be correct"
    config.addinivalue_line("markers", line)


@pytest_asyncio.fixture
async def standin(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[StandIn]:
    """A started stand-in, which looks the bot over at the end.

    Args:
        request: The test.
        monkeypatch: Undoes what is done to discord.py.

    Yields:
        The stand-in.
    """
    mark = request.node.get_closest_marker("standin")
    options: dict[str, Any] = {"strict": True, **(mark.kwargs if mark else {})}
    strict = options.pop("strict")
    async with StandIn(**options) as running:
        point_discord_py_at(running, monkeypatch)
        yield running
        if strict:
            fail_if_wrong(running)


@pytest.fixture
def connect(standin: StandIn) -> Connect:
    """Gives what runs a client for the length of an `async with`.

    Args:
        standin: The stand-in.

    Returns:
        What starts a client.
    """
    return lambda client: connected(standin, client)


def point_discord_py_at(standin: StandIn, monkeypatch: pytest.MonkeyPatch) -> None:
    """Has every client of this process talk to a stand-in in place of Discord.

    Args:
        standin: The stand-in.
        monkeypatch: Undoes it.
    """
    monkeypatch.setattr(discord.http.Route, "BASE", standin.api_url)
    monkeypatch.setattr(discord.gateway.DiscordWebSocket, "DEFAULT_GATEWAY", yarl.URL(standin.gateway_url))


def fail_if_wrong(standin: StandIn) -> None:
    """Fails a test whose bot has asked for what there is not, or sent what Discord does not know.

    Args:
        standin: The stand-in that the bot has talked to.
    """
    found = [f"{each.method} {each.path}: there is no such route" for each in standin.unknown_requests]
    found += [f"{each}: Discord knows no such field" for each in standin.unknown_fields]
    if found:
        listed = "\n".join(dict.fromkeys(found))
        pytest.fail(f"{listed}\n(@pytest.mark.standin(strict=False) lets this pass)", pytrace=False)


@asynccontextmanager
async def connected(standin: StandIn, client: discord.Client) -> AsyncIterator[discord.Client]:
    """Runs a client against a stand-in.

    Args:
        standin: The stand-in.
        client: The client, not started yet.

    Yields:
        The same client, ready.

    Raises:
        StandInError: It has not become ready.
    """
    running = asyncio.create_task(client.start(standin.token))
    waiting = asyncio.create_task(_until_ready(standin, client))
    try:
        await asyncio.wait({running, waiting}, timeout=PATIENCE, return_when=asyncio.FIRST_COMPLETED)
        if running.done():
            running.result()
        if not waiting.done():
            raise StandInError("the bot has not become ready")
        waiting.result()
        yield client
    finally:
        waiting.cancel()
        await client.close()
        await running


async def _until_ready(standin: StandIn, client: discord.Client) -> None:
    await standin.until(lambda: standin.backend.gateway.is_ready, PATIENCE)
    await client.wait_until_ready()
