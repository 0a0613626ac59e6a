"""A Discord whose clock the test sets."""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import asynccontextmanager, closing
from typing import TYPE_CHECKING, Any

import pytest

from bot.preview import StandIn
from bot.preview.testing import fail_if_wrong
from tests.support.botprocess import PATIENCE, bot_running
from tests.support.timetravel import FakeClock, understudy
from tests.wire.conftest import hold_to_description

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable
    from contextlib import AbstractAsyncContextManager
    from pathlib import Path

    from bot.answering.daily.records import Post
    from bot.discord_app.app import Understudy
    from bot.store.reader import FactReader
    from tests.support.botprocess import BotProcess

    Running = Callable[..., AbstractAsyncContextManager[BotProcess]]


@pytest.fixture
def clock(tmp_path: Path) -> FakeClock:
    """Monday, eight in the morning in London."""
    return FakeClock("2026-03-02 08:00", "Europe/London", tmp_path / "clock")


@pytest.fixture
async def standin(clock: FakeClock) -> AsyncIterator[StandIn]:
    """Discord."""
    async with StandIn(clock=clock) as running:
        yield running
        fail_if_wrong(running)
        hold_to_description(running)


@pytest.fixture
def process(standin: StandIn, data_dir: Path, tmp_path: Path, clock: FakeClock) -> Running:
    """Runs the bot in a process of its own, at the clock's time."""

    @asynccontextmanager
    async def running(kill: str = "") -> AsyncIterator[BotProcess]:
        travelling = bot_running(
            standin,
            data_dir,
            tmp_path,
            command=("tests.support.traveller",),
            TEST_CLOCK=str(tmp_path / "clock"),
            TEST_KILL=kill,
        )
        async with travelling as bot:
            yield bot

    return running


MESSAGES = "/channels/{channel_id}/messages"


def rows(tmp_path: Path, query: str) -> list[tuple[Any, ...]]:
    """What the bot's database holds."""
    with closing(sqlite3.connect(tmp_path / "state.db")) as db:
        return db.execute(query).fetchall()


@pytest.fixture
async def app(standin: StandIn, table: FactReader, tmp_path: Path, clock: FakeClock) -> AsyncIterator[Understudy]:
    """The bot in this process, connected."""
    async with understudy(standin, table, tmp_path, clock) as running:
        yield running


async def until(predicate: Callable[[], object]) -> None:
    """Wait until something is so that tells of itself to nobody, as rows of a database do."""
    async with asyncio.timeout(PATIENCE):
        while not predicate():  # noqa: ASYNC110
            await asyncio.sleep(0.01)


async def posts_there(standin: StandIn, count: int, channel: str = "trivia") -> None:
    """Wait until there are so many messages in a channel."""
    await until(lambda: len(standin.messages(channel)) == count)


async def set_daily(
    standin: StandIn, channel: str = "trivia", time: str = "9", zone: str = "london", **more: Any
) -> str:
    """Have grace set a quote of the day, and give the answer."""
    reply = await standin.member("grace").slash("daily set", channel=channel, time=time, timezone=zone, **more)
    assert reply.ephemeral
    return reply.text


async def tell(standin: StandIn, subcommand: str, **options: Any) -> str:
    """Have grace use a subcommand, and give the answer."""
    reply = await standin.member("grace").slash(f"daily {subcommand}", **options)
    assert reply.ephemeral
    return reply.text


def last(app: Understudy, standin: StandIn, channel: str = "trivia") -> Post:
    """The last line of a channel's ledger."""
    return app.daily.ledger.latest(standin.member("grace", channel).channel.id, 1)[0]


async def settled(app: Understudy, standin: StandIn, state: str, channel: str = "trivia") -> Post:
    """The last line of a channel's ledger, once it is in this state."""
    number = standin.member("grace", channel).channel.id

    def so() -> bool:
        posts = app.daily.ledger.latest(number, 1)
        return bool(posts) and posts[0].state == state

    await until(so)
    return last(app, standin, channel)


async def postponed(app: Understudy, standin: StandIn, channel: str = "trivia") -> Post:
    """The last line of a channel's ledger, once it was tried and waits to be tried again."""
    number = standin.member("grace", channel).channel.id
    await until(lambda: [each for each in app.daily.ledger.latest(number, 1) if each.attempts and each.state == "due"])
    return last(app, standin, channel)


def messages_of(standin: StandIn, channel: str = "trivia") -> str:
    """The path of a channel's messages."""
    return f"/channels/{standin.member('grace', channel).channel.id}/messages"


def posted(standin: StandIn, channel: str = "trivia") -> int:
    """How often the bot has asked Discord to post there."""
    path = messages_of(standin, channel)
    return sum(each.method == "POST" and each.path == path for each in standin.requests)
