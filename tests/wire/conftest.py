"""A bot process and its Discord."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import pytest_asyncio

from bot.preview import StandIn
from tests.conftest import INVENTED, SHIPPED, copy_facts
from tests.support.botprocess import bot_running

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from tests.support.botprocess import BotProcess


@pytest.fixture
async def standin() -> AsyncIterator[StandIn]:
    """Discord."""
    async with StandIn() as running:
        yield running
        assert not running.unknown_requests


@pytest.fixture
async def bot(standin: StandIn, data_dir: Path, tmp_path: Path) -> AsyncIterator[BotProcess]:
    """The bot, connected, with the shipped show and an invented one."""
    async with bot_running(standin, data_dir, tmp_path, ARTICLES_DIR=str(INVENTED / "articles")) as running:
        yield running


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def shared(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[StandIn]:
    """Discord with the bot in it, for all tests of a file that change nothing for one another."""
    folder = tmp_path_factory.mktemp("shared")
    data_dir = copy_facts(folder / "data", SHIPPED, INVENTED)
    async with StandIn() as running, bot_running(running, data_dir, folder, ARTICLES_DIR=str(INVENTED / "articles")):
        yield running
        assert not running.unknown_requests
