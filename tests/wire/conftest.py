"""A bot process and its Discord."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import pytest_asyncio

from bot.preview import StandIn
from bot.preview.testing import fail_if_wrong
from tests.conftest import INVENTED, SHIPPED, copy_facts
from tests.support.botprocess import bot_running
from tests.support.openapi import OPENAPI, complaints

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from pathlib import Path

    from tests.support.botprocess import BotProcess


def hold_to_description(standin: StandIn) -> None:
    """Hold all that a bot sent against Discord's description, where that is at hand."""
    if OPENAPI.is_file():  # test_bodies.py tells, by being skipped, where it is not
        sent = [request for request in standin.requests if request.json is not None]
        wrong = [text for request in sent for text in complaints(request.method, str(request.route), request.json)]
        assert wrong == []


@pytest.fixture
def standin(standin: StandIn) -> Iterator[StandIn]:
    """Discord, which takes nothing amiss."""
    yield standin
    hold_to_description(standin)


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
        fail_if_wrong(running)
        hold_to_description(running)
