"""A real browser, and the page that it looks at.

The browser is the `chromium` on the PATH. Where there is none, these tests are skipped with the reason; with
`REQUIRE_BROWSER` in the environment they fail instead.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Awaitable, Callable
from functools import partial
from inspect import iscoroutinefunction
from typing import TYPE_CHECKING, TypeAlias

import pytest
import pytest_asyncio
from playwright.async_api import async_playwright

from bot.preview import StandIn
from bot.preview.page.site import add_page
from bot.preview.testing import point_discord_py_at
from tests.conftest import INVENTED, SHIPPED, copy_facts
from tests.preview.conftest import connected
from tests.support.botprocess import bot_running
from tests.support.browsing import Opener, Visitor

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from playwright.async_api import Browser, Page

    from tests.preview.rehearsal import Rehearsal

Visit: TypeAlias = Callable[..., Awaitable[Visitor]]
"""Opens the page, as `Opener.open` does."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let all tests with a browser share one loop, as the browser has only one."""
    for item in items:
        if "page" in item.path.parts and isinstance(item, pytest.Function) and iscoroutinefunction(item.obj):
            item.add_marker(pytest.mark.asyncio(loop_scope="session"), append=False)


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def browser() -> AsyncIterator[Browser]:
    """Debian's Chromium, without a window."""
    chromium = shutil.which("chromium")
    if chromium is None:
        told = pytest.fail if os.environ.get("REQUIRE_BROWSER") else pytest.skip
        told("there is no chromium on the PATH (Debian: apt-get install chromium)")
    async with async_playwright() as playwright:
        # Its sandbox needs what containers do not give, and the page is our own.
        running = await playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        yield running
        await running.close()


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def preview(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[StandIn]:
    """The page with the real bot behind it, for all tests that change nothing for one another."""
    del browser  # without one, nothing needs to be started
    folder = tmp_path_factory.mktemp("preview")
    data_dir = copy_facts(folder / "data", SHIPPED, INVENTED)
    standin = StandIn()
    add_page(standin)
    async with standin, bot_running(standin, data_dir, folder, ARTICLES_DIR=str(INVENTED / "articles")):
        yield standin


@pytest_asyncio.fixture(loop_scope="session")
async def hasty(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[StandIn]:
    """The page of a stand-in that does not wait long for a bot's response; no bot is there yet."""
    standin = StandIn(response_window=0.4)
    add_page(standin)
    async with standin:
        point_discord_py_at(standin, monkeypatch)
        yield standin


@pytest_asyncio.fixture(loop_scope="session")
async def rehearsal(hasty: StandIn) -> AsyncIterator[Rehearsal]:
    """A bot behind it that does a little of everything."""
    async with connected(hasty) as bot:
        yield bot


@pytest_asyncio.fixture(loop_scope="session")
async def opener(browser: Browser) -> AsyncIterator[Opener]:
    """Opens pages; at the end, none of them may have had any trouble."""
    opener = Opener(browser)
    yield opener
    await opener.close()
    assert opener.trouble == []


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def workshop(browser: Browser, preview: StandIn) -> AsyncIterator[Page]:
    """One open page, for tests that only call the page's own functions."""
    opener = Opener(browser)
    yield (await opener.open(preview)).page
    await opener.close()


@pytest.fixture
def visit(opener: Opener, preview: StandIn) -> Visit:
    """Opens the page that has the real bot behind it."""
    return partial(opener.open, preview)
