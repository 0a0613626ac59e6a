"""A stand-in, a bot on it, and a way to speak to it without a bot."""

from __future__ import annotations

from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import aiohttp
import discord
import pytest

from bot.preview import StandIn, testing
from bot.preview.testing import point_discord_py_at
from tests.preview.rehearsal import Rehearsal

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

GUILDS_ONLY = discord.Intents(guilds=True)


# Not the one for bots' tests: these tests ask and send what no good bot does.
@pytest.fixture
async def standin(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[StandIn]:
    async with StandIn() as running:
        point_discord_py_at(running, monkeypatch)
        yield running


@asynccontextmanager
async def connected(
    standin: StandIn, intents: discord.Intents = GUILDS_ONLY, **options: Any
) -> AsyncIterator[Rehearsal]:
    bot = Rehearsal(intents=intents, **options)
    async with testing.connected(standin, bot):
        await standin.ready()
        yield bot


@pytest.fixture
async def hasty(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[StandIn]:
    """A stand-in that does not wait long for a response that will not come."""
    async with StandIn(response_window=0.2) as running:
        point_discord_py_at(running, monkeypatch)
        yield running


@pytest.fixture
async def bot(standin: StandIn) -> AsyncIterator[Rehearsal]:
    async with connected(standin) as running:
        yield running


@dataclass
class Answered:
    status: int
    json: Any
    headers: Any

    @property
    def code(self) -> int:
        return int(self.json["code"])


class Api:
    def __init__(self, standin: StandIn, session: aiohttp.ClientSession) -> None:
        self.standin = standin
        self._session = session
        self.token: str | None = standin.token

    async def __call__(
        self, method: str, path: str, json: Any = None, *, content_type: str | None = None, **options: Any
    ) -> Answered:
        headers = {"Authorization": f"Bot {self.token}"} if self.token else {}
        headers |= {"Content-Type": content_type} if content_type else {}
        url = self.standin.api_url + path
        async with self._session.request(method, url, json=json, headers=headers, **options) as response:
            body = await response.json() if response.content_type == "application/json" else None
            return Answered(response.status, body, response.headers)

    def channel(self, name: str = "general") -> str:
        return f"/channels/{self.standin.member('ada', name).channel.id}"

    @property
    def commands(self) -> str:
        return f"/applications/{self.standin.world.application_id}/commands"


@pytest.fixture
async def api(standin: StandIn) -> AsyncIterator[Api]:
    async with aiohttp.ClientSession() as session:
        yield Api(standin, session)


class Clock:
    def __init__(self) -> None:
        self.now = 1_700_000_000.0

    def __call__(self) -> float:
        return self.now

    def advance(self, seconds: float) -> None:
        self.now += seconds


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def aging(clock: Clock, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[StandIn]:
    """A stand-in whose time passes only when a test says so."""
    async with StandIn(clock=clock) as running:
        point_discord_py_at(running, monkeypatch)
        yield running
