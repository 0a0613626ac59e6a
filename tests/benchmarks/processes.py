"""Starting the processes that a benchmark measures, reading what they use, and ending them by their ids."""

from __future__ import annotations

import asyncio
import os
import sys
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

import psutil

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence

ROOT = Path(__file__).resolve().parents[2]
MEBIBYTE = 1024 * 1024
_NOT_PASSED_ON = ("ARTICLES_DIR", "DEV_GUILD_ID", "LOG_LEVEL", "LOG_FORMAT", "PYTHONDONTWRITEBYTECODE")
_PATIENCE = 10.0  # seconds that a process has to end by itself


def environment(**settings: str) -> dict[str, str]:
    """This process's environment, without what would set a bot up otherwise, and with the checkout's own code."""
    kept = {name: value for name, value in os.environ.items() if name not in _NOT_PASSED_ON}
    return {**kept, "PYTHONPATH": str(ROOT), **settings}


@asynccontextmanager
async def running(arguments: Sequence[str], settings: dict[str, str], folder: Path) -> AsyncIterator[psutil.Popen]:
    """A Python process that writes to `log` in its working folder, for as long as the block lasts."""
    with (folder / "log").open("ab") as log:
        process = psutil.Popen(
            [sys.executable, *arguments], env=environment(**settings), cwd=folder, stdout=log, stderr=log
        )
    try:
        yield process
    finally:
        await _end(process)


async def _end(process: psutil.Popen) -> None:
    with suppress(psutil.NoSuchProcess):
        process.terminate()
        try:
            await asyncio.to_thread(process.wait, _PATIENCE)  # the stand-in goes on meanwhile
        except psutil.TimeoutExpired:
            process.kill()
            await asyncio.to_thread(process.wait)


def cpu_seconds(process: psutil.Process) -> float:
    """The processor time that a process itself has used so far."""
    times = process.cpu_times()
    return float(times.user + times.system)


def resident_mebibytes(process: psutil.Process) -> float:
    """The memory that a process has in use now."""
    return float(process.memory_info().rss) / MEBIBYTE
