"""The real bot in a process of its own, for tests over the wire."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from bot.preview import StandIn

ROOT = Path(__file__).parent.parent.parent
PATIENCE = 20.0  # seconds; a test that waits this long has failed


class BotProcess:
    """A running `bot run`.

    Args:
        process: The process.
        log: The file that its stderr goes to.
    """

    def __init__(self, process: asyncio.subprocess.Process, log: Path) -> None:
        self._process = process
        self._log = log

    @property
    def log(self) -> str:
        """All that it has logged."""
        return self._log.read_text(encoding="utf-8")

    @property
    def running(self) -> bool:
        """Whether it has not ended yet."""
        return self._process.returncode is None

    async def until_logged(self, text: str, times: int = 1) -> None:
        """Wait until its log holds a text so many times."""
        async with asyncio.timeout(PATIENCE):
            while self.log.count(text) < times:  # noqa: ASYNC110  (another process's file tells of itself to nobody)
                await asyncio.sleep(0.02)

    async def stop(self, number: int = signal.SIGTERM) -> int:
        """Ask it to end, and give its exit status."""
        if self._process.returncode is None:
            self._process.send_signal(number)
        return await self.ended()

    async def ended(self) -> int:
        """Its exit status, once it has ended."""
        async with asyncio.timeout(PATIENCE):
            return await self._process.wait()

    def strike(self) -> None:
        """Have SIGKILL end it, wherever it is; `ended` tells when that is done."""
        self._process.kill()

    async def kill(self) -> None:
        """End it at once, if it has not ended yet."""
        if self._process.returncode is None:
            self._process.kill()
            await self._process.wait()


@asynccontextmanager
async def bot_running(
    standin: StandIn,
    data_dir: Path,
    state_dir: Path,
    *,
    ready: bool = True,
    command: tuple[str, ...] = ("bot", "run"),
    **settings: str,
) -> AsyncIterator[BotProcess]:
    """Run the bot against a stand-in.

    Args:
        standin: Its Discord.
        data_dir: Its facts.
        state_dir: Where its state and its log go.
        ready: Whether to wait until it is connected.
        command: The module to run, and its arguments.
        settings: Further settings, as in the environment.

    Yields:
        The process; it is ended in any case.
    """
    log = state_dir / "bot.log"
    environment = {
        **os.environ,
        "DISCORD_TOKEN": standin.token,
        "DISCORD_API_URL": standin.api_url,
        "DATA_DIR": str(data_dir),
        "STATE_DB": str(state_dir / "state.db"),
        **settings,
    }
    with log.open("ab") as stderr:
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", *command), cwd=ROOT, env=environment, stderr=stderr
        )
    running = BotProcess(process, log)
    try:
        if ready:
            await standin.ready(PATIENCE)
        yield running
    finally:
        await running.kill()
