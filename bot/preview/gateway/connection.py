"""One open websocket of a bot."""

from __future__ import annotations

import asyncio
import json
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from bot.preview.record import GatewayRecord

if TYPE_CHECKING:
    from collections.abc import Callable

    from aiohttp import web

    from bot.preview.gateway.opcodes import Opcode
    from bot.preview.gateway.transport import Packer
    from bot.preview.jsontypes import JsonObject
    from bot.preview.record import Record
    from bot.preview.snowflakes import Clock


@dataclass(frozen=True, slots=True)
class Close:
    """The end of a connection; without a code the line goes dead."""

    code: int | None


@dataclass(frozen=True, slots=True)
class Frame:
    """A message on its way.

    Attributes:
        body: The message.
        text: The same as it was when it was sent.
        due: When it arrives, by the loop's time.
    """

    body: JsonObject
    text: str
    due: float


class Connection:
    """Sends in order what is put on it, without making anybody wait.

    Args:
        socket: The websocket.
        request: The request that opened it.
        packer: How its messages are packed.
        record: Where they are kept.
        clock: Gives the time.
        latency: Tells how long messages are under way, in seconds.

    Attributes:
        shard_id: Whose connection it is, once the bot has said so.
        acknowledges: Whether heartbeats are answered.
        closing: Whether it is being ended from this side.
    """

    def __init__(
        self,
        socket: web.WebSocketResponse,
        request: web.Request,
        packer: Packer,
        record: Record,
        clock: Clock,
        *,
        latency: Callable[[], float],
    ) -> None:
        self._socket = socket
        self._request = request
        self._packer = packer
        self._record = record
        self._clock = clock
        self._latency = latency
        self._outbox: asyncio.Queue[Frame | Close] = asyncio.Queue()
        self.shard_id: int | None = None
        self.acknowledges = True
        self.closing = False

    def send(self, op: Opcode, data: Any = None, *, seq: int | None = None, event: str | None = None) -> None:
        """Sends a message.

        Args:
            op: What it is.
            data: What it carries.
            seq: Its number, where it is an event.
            event: The event's name.
        """
        frame = {"op": int(op), "d": data, "s": seq, "t": event}
        # Written down at once: what is sent is how things were then, not how they are when its turn comes.
        due = asyncio.get_running_loop().time() + self._latency()
        self._outbox.put_nowait(Frame(frame, json.dumps(frame), due))

    def close(self, code: int | None) -> None:
        """Ends the connection after what is still to be sent.

        Args:
            code: The close code; None lets the line go dead.
        """
        self._outbox.put_nowait(Close(code))

    def heard(self, frame: JsonObject) -> None:
        """Keeps what the bot has sent.

        Args:
            frame: The message, without the token.
        """
        self._keep("from bot", frame)

    async def write(self) -> None:
        """Writes until the end."""
        with suppress(ConnectionError):  # the bot has gone: whoever reads from it notices
            while not isinstance(item := await self._outbox.get(), Close):
                await self._until(item.due)
                packed = self._packer.pack(item.text)
                self._keep("to bot", item.body)
                if isinstance(packed, str):
                    await self._socket.send_str(packed)
                else:
                    await self._socket.send_bytes(packed)
            self.closing = True
            await self._end(item.code)

    async def _until(self, due: float) -> None:
        left = due - asyncio.get_running_loop().time()
        if left > 0:
            await asyncio.sleep(left)

    async def _end(self, code: int | None) -> None:
        if code is not None:
            await self._socket.close(code=code)
        elif self._request.transport is not None:
            self._request.transport.abort()

    def _keep(self, direction: Any, frame: JsonObject) -> None:
        self._record.keep(
            GatewayRecord(direction, self.shard_id, frame["op"], frame.get("t"), frame.get("d"), self._clock())
        )
