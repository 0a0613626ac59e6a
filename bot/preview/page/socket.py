"""The line between the page and the stand-in: a websocket on which both sides speak JSON."""

from __future__ import annotations

import asyncio
import contextlib
import json
from functools import partial
from typing import TYPE_CHECKING, Any

from aiohttp import WSMsgType, web

from bot.errors import StandInError
from bot.preview.page.messages import describe_message
from bot.preview.page.viewer import Viewer
from bot.preview.page.wishes import Wish

if TYPE_CHECKING:
    from bot.preview.jsontypes import JsonObject
    from bot.preview.message import Message
    from bot.preview.standin import StandIn

LONGEST_WISH = 64 * 1024
HEARTBEAT = 20.0
AN_HOUR = 3600.0


class PageSocket:
    """Serves those who have the page open.

    Args:
        standin: The Discord that they look at.
    """

    def __init__(self, standin: StandIn) -> None:
        self._standin = standin
        self._open: set[web.WebSocketResponse] = set()
        standin.app.on_shutdown.append(self._close_all)

    async def serve(self, request: web.Request) -> web.StreamResponse:
        """Serve one open page until it is closed.

        Args:
            request: `as` in its query is the name of who looks.

        Returns:
            The websocket, at its end.
        """
        socket = web.WebSocketResponse(heartbeat=HEARTBEAT, max_msg_size=LONGEST_WISH)
        await socket.prepare(request)
        try:
            viewer = Viewer(self._standin, request.query.get("as", ""))
        except StandInError as error:
            await socket.send_json({"kind": "refused", "why": str(error)})
            await socket.close()
            return socket
        self._open.add(socket)
        with contextlib.suppress(ConnectionError):
            await _Line(self._standin, viewer, socket).hold()
        self._open.discard(socket)
        return socket

    async def _close_all(self, _: web.Application) -> None:
        for socket in list(self._open):
            await socket.close(code=1001, message=b"the preview has ended")


class _Line:
    """One open page: what is told it goes out in the order in which it came up."""

    def __init__(self, standin: StandIn, viewer: Viewer, socket: web.WebSocketResponse) -> None:
        self._standin = standin
        self._viewer = viewer
        self._socket = socket
        self._outgoing: asyncio.Queue[JsonObject] = asyncio.Queue()
        self._at_work: set[asyncio.Task[None]] = set()

    async def hold(self) -> None:
        """Speak and listen until the page is closed."""
        unwatch = self._standin.backend.messaging.watch(self._on_message)
        self._tell({"kind": "messages", "messages": self._viewer.messages()})
        beside = [asyncio.create_task(self._keep_telling()), asyncio.create_task(self._watch_surroundings())]
        try:
            async for message in self._socket:
                if message.type is WSMsgType.TEXT:
                    self._work_on(message.data)
        finally:
            unwatch()
            for task in [*beside, *self._at_work]:
                task.cancel()
            await asyncio.gather(*beside, *self._at_work, return_exceptions=True)

    def _tell(self, what: JsonObject) -> None:
        self._outgoing.put_nowait(what)

    async def _keep_telling(self) -> None:
        while True:
            await self._socket.send_json(await self._outgoing.get())

    async def _watch_surroundings(self) -> None:
        told: JsonObject | None = None
        while True:
            now = self._viewer.surroundings()
            if now != told:
                self._tell({"kind": "surroundings", **now})
                told = now
            await self._standin.backend.changes.until(partial(self._is_news, told), AN_HOUR)

    def _is_news(self, told: JsonObject) -> bool:
        return self._viewer.surroundings() != told

    def _on_message(self, message: Message) -> None:
        if self._viewer.sees(message):
            self._tell({"kind": "message", "message": describe_message(self._standin.backend, message)})

    def _work_on(self, text: str) -> None:
        task = asyncio.create_task(self._answer(text))
        self._at_work.add(task)
        task.add_done_callback(self._at_work.discard)

    async def _answer(self, text: str) -> None:
        wish = Wish(_read(text))
        answer: dict[str, Any] = {"kind": "answer", "to": wish.body.get("id")}
        try:
            answer |= await self._viewer.do(wish)
        except StandInError as error:
            answer["error"] = str(error)
        self._tell(answer)


def _read(text: str) -> JsonObject:
    try:
        body = json.loads(text)
    except ValueError:
        return {}
    return body if isinstance(body, dict) else {}
