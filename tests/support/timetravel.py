"""The bot in the test's own process, with a clock that the test sets; everything else is the real thing."""

from __future__ import annotations

import asyncio
import random
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import yarl
from discord.gateway import DiscordWebSocket
from discord.http import Route

from bot.answering.completing import Completer
from bot.answering.desk import Desk
from bot.discord_app.app import Understudy
from bot.discord_app.connecting import use_api
from bot.discord_app.daily.service import LATE, Terms
from bot.discord_app.service import Service
from bot.store.article_texts import ArticleTexts
from bot.store.state import State
from tests.support.botprocess import PATIENCE

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from bot.preview import StandIn
    from bot.store.reader import FactReader

GLANCE = 0.02  # seconds: the bot looks at a clock that is set, so it looks often


class FakeClock:
    """A clock that stands still until it is set.

    Args:
        text: The hour of a place.
        zone: Which place.
        path: A file that shows it to other processes, if there are any.
    """

    def __init__(self, text: str = "2026-03-02 08:00", zone: str = "UTC", path: Path | None = None) -> None:
        self.now = 0.0
        self._path = path
        self.set(text, zone)

    def __call__(self) -> float:
        return self.now

    def set(self, text: str, zone: str = "UTC") -> None:
        """Set it to the hour of a place; a trailing `*` takes the second of two."""
        local = datetime.fromisoformat(text.rstrip("*")).replace(tzinfo=ZoneInfo(zone), fold=int(text.endswith("*")))
        self._show(local.astimezone(UTC).timestamp())

    def advance(self, **by: float) -> None:
        """Go on by so many `hours`, `minutes`, `seconds`, `days`."""
        units = {"days": 86_400, "hours": 3600, "minutes": 60, "seconds": 1}
        self._show(self.now + sum(units[unit] * value for unit, value in by.items()))

    def _show(self, now: float) -> None:
        self.now = now
        if self._path is not None:
            other = self._path.with_suffix(".new")
            other.write_text(str(now), "ascii")
            other.replace(self._path)  # never half-written


@asynccontextmanager
async def understudy(
    standin: StandIn, table: FactReader, state_dir: Path, clock: FakeClock, *, late: float = LATE, ready: bool = True
) -> AsyncIterator[Understudy]:
    """Run the bot here.

    Args:
        standin: Its Discord.
        table: Its facts.
        state_dir: Where its state goes.
        clock: What it takes for the time.
        late: How long after the hour a post may still come, in seconds.
        ready: Whether to wait until it is connected.

    Yields:
        The client; it is closed in any case.
    """
    base = Route.BASE
    use_api(standin.api_url)
    gateway, DiscordWebSocket.DEFAULT_GATEWAY = DiscordWebSocket.DEFAULT_GATEWAY, yarl.URL(standin.gateway_url)
    state = State(state_dir / "state.db")
    service = Service(Desk(table, ArticleTexts(None)), Completer(table), state, random.Random(1))
    app = Understudy(service, terms=Terms(clock, late, GLANCE))
    running = asyncio.create_task(app.start(standin.token))
    try:
        if ready:
            await standin.ready(PATIENCE)
        yield app
    finally:
        await app.close()
        running.cancel()  # closing does not end one that waits to connect again
        await asyncio.gather(running, return_exceptions=True)
        state.close()
        Route.BASE, DiscordWebSocket.DEFAULT_GATEWAY = base, gateway
