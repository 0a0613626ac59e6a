"""Doing something a moment later, once for all who have asked for it by then."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

WITHIN = 0.2  # seconds


class Soon:
    """Does one thing soon after it is asked for.

    Args:
        work: What to do; it sees to its own errors.
    """

    def __init__(self, work: Callable[[], Coroutine[None, None, None]]) -> None:
        self._work = work
        self._waiting: asyncio.TimerHandle | None = None
        self._running: set[asyncio.Task[None]] = set()

    def ask(self) -> None:
        """Have it done within `WITHIN` seconds."""
        if self._waiting is None:
            self._waiting = asyncio.get_running_loop().call_later(WITHIN, self._begin)

    def cancel(self) -> None:
        """Do not do it: it is done otherwise, or there is no time left."""
        if self._waiting is not None:
            self._waiting.cancel()
            self._waiting = None

    def _begin(self) -> None:
        self._waiting = None
        task = asyncio.get_running_loop().create_task(self._work())
        self._running.add(task)  # the loop itself holds on to no task
        task.add_done_callback(self._running.discard)
