"""Waiting until something is so, without asking again and again."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


class Changes:
    """Wakes up whoever waits, whenever anything has happened."""

    def __init__(self) -> None:
        self._waiting: set[asyncio.Future[None]] = set()

    def notify(self) -> None:
        """Says that something has happened."""
        waiting, self._waiting = self._waiting, set()
        for future in waiting:
            if not future.done():
                future.set_result(None)

    async def until(self, predicate: Callable[[], object], timeout: float) -> bool:  # noqa: ASYNC109  (an answer, not an error, at its end)
        """Waits until something is so.

        Args:
            predicate: Is asked now and after everything that happens.
            timeout: How long to wait at most, in seconds.

        Returns:
            Whether it came to be so.
        """
        try:
            async with asyncio.timeout(timeout):
                while not predicate():
                    future = asyncio.get_running_loop().create_future()
                    self._waiting.add(future)
                    await future
        except TimeoutError:
            return False
        return True
