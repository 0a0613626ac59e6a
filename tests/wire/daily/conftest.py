"""A Discord whose clock the test sets."""

from __future__ import annotations

import sqlite3
from contextlib import asynccontextmanager, closing
from typing import TYPE_CHECKING, Any

import pytest

from bot.preview import StandIn
from tests.support.botprocess import bot_running
from tests.support.timetravel import FakeClock
from tests.wire.conftest import hold_to_discord

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable
    from contextlib import AbstractAsyncContextManager
    from pathlib import Path

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
        hold_to_discord(running)


@pytest.fixture
def process(standin: StandIn, data_dir: Path, tmp_path: Path, clock: FakeClock) -> Running:
    """Runs the bot in a process of its own, at the clock's time."""

    @asynccontextmanager
    async def running(kill: str = "", *, state: str = "state.db") -> AsyncIterator[BotProcess]:
        settings = {"TEST_CLOCK": str(tmp_path / "clock"), "TEST_KILL": kill, "STATE_DB": str(tmp_path / state)}
        command = ("tests.support.traveller",)
        async with bot_running(standin, data_dir, tmp_path, command=command, **settings) as bot:
            yield bot

    return running


def rows(tmp_path: Path, query: str) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(tmp_path / "state.db")) as db:
        return db.execute(query).fetchall()
