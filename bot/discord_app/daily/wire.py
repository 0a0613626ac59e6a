"""What happens to messages on their way: how fast they leave, and what came back.

discord.py repeats a request by itself. So both are looked at where requests really leave (aiohttp documentation,
"Client Tracing"): a repeated one waits for its turn like any other, and nothing that may have arrived goes unseen.
"""

from __future__ import annotations

import asyncio
import re
import time
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any

import aiohttp

if TYPE_CHECKING:
    from collections.abc import Callable

RATE = 39.0  # messages a second: 40 are not passed, even if some take a little longer on their way than others
_CREATE_MESSAGE = re.compile(r"/channels/\d+/messages")
_REFUSED = range(400, 500)


class Trail:
    """What is known of the requests of one send."""

    def __init__(self) -> None:
        self._open = 0
        self._accepted = False

    def leaves(self) -> None:
        """A request leaves."""
        self._open += 1

    def comes_back(self, status: int) -> None:
        """One is answered; 4xx is the only answer by which Discord surely has not done what was asked."""
        self._open -= 1
        self._accepted = self._accepted or status not in _REFUSED

    def is_lost(self, error: BaseException) -> None:
        """One fails without an answer; where there was no connection, nothing has arrived."""
        if self._open:  # else it was given up before its turn came
            self._open -= 1
            self._accepted = self._accepted or not isinstance(error, aiohttp.ClientConnectorError)

    @property
    def may_have_arrived(self) -> bool:
        """Whether Discord may have accepted one of them."""
        return self._accepted or self._open > 0


trail: ContextVar[Trail | None] = ContextVar("trail", default=None)
"""Where the requests of the present task are noted down."""


class Pace:
    """Hands out turns one by one, in the order in which they are asked for.

    No two are closer together than the rate has it, also after a hold-up: nothing is made up for, so that in no second
    there are more.

    Args:
        rate: How many a second.
        clock: Gives seconds that only ever grow.
    """

    def __init__(self, rate: float = RATE, clock: Callable[[], float] = time.monotonic) -> None:
        self._gap = 1.0 / rate
        self._clock = clock
        self._free = 0.0
        self._queue = asyncio.Lock()

    async def turn(self) -> None:
        """Wait for a turn."""
        async with self._queue:
            if (ahead := self._free - self._clock()) > 0:
                await asyncio.sleep(ahead)
            self._free = self._clock() + self._gap


def traced(pace: Pace) -> aiohttp.TraceConfig:
    """Have messages wait for their turn, and note down what becomes of them.

    Args:
        pace: Hands out the turns.

    Returns:
        What discord.py takes as `http_trace`.
    """
    config = aiohttp.TraceConfig()
    config.on_request_start.append(_starter(pace))
    config.on_request_end.append(_ended)
    config.on_request_exception.append(_failed)
    return config


def _starter(pace: Pace) -> Any:
    async def started(_: aiohttp.ClientSession, __: Any, params: aiohttp.TraceRequestStartParams) -> None:
        if params.method == "POST" and _CREATE_MESSAGE.search(params.url.path):
            await pace.turn()
            if (mine := trail.get()) is not None:
                mine.leaves()

    return started


async def _ended(_: aiohttp.ClientSession, __: Any, params: aiohttp.TraceRequestEndParams) -> None:
    if (mine := trail.get()) is not None and params.method == "POST":
        mine.comes_back(params.response.status)


async def _failed(_: aiohttp.ClientSession, __: Any, params: aiohttp.TraceRequestExceptionParams) -> None:
    if (mine := trail.get()) is not None and params.method == "POST":
        mine.is_lost(params.exception)
