"""The web server: HTTP in, the right route, HTTP out, everything kept."""

from __future__ import annotations

import asyncio
import json
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from aiohttp import web

from bot.preview.record import RequestRecord
from bot.preview.refusals import Reason, Refusal
from bot.preview.rest.body import INVALID, read_body
from bot.preview.rest.route import Answer, Call
from bot.preview.rest.table import NOT_ALLOWED, UNKNOWN, find_route

if TYPE_CHECKING:
    from bot.preview.backend import Backend
    from bot.preview.faults import Faults, RequestFault
    from bot.preview.rest.route import Route

API_BASE = "/api/v10"
# Generous: how often a bot may ask is not what a stand-in is for; a 429 comes when a test scripts one.
LIMIT = 50
RESET_AFTER = 1.0


@dataclass(frozen=True, slots=True)
class _Incoming:
    """A request on its way to being answered."""

    method: str
    path: str
    route: Route
    template: str | None
    call: Call
    headers: dict[str, str]
    at: float


class RestServer:
    """Discord's HTTP API.

    Args:
        backend: What it is about.
        faults: What goes wrong.
    """

    def __init__(self, backend: Backend, faults: Faults) -> None:
        self._backend = backend
        self._faults = faults

    async def serve(self, request: web.Request) -> web.StreamResponse:
        """Serves one request.

        Args:
            request: The request.

        Returns:
            The response.
        """
        incoming = await self._read(request)
        fault = self._faults.take(incoming.method, incoming.template or "", incoming.path)
        if fault.delay:
            await asyncio.sleep(fault.delay)
        answer = self._answer(incoming, fault)
        if fault.then:
            fault.then()
        self._keep(incoming, answer)
        if answer is not None:
            return self._respond(incoming, answer)
        if request.transport is not None:
            request.transport.abort()
        return web.Response()

    async def _read(self, request: web.Request) -> _Incoming:
        path = request.path.removeprefix(API_BASE)
        route, names = find_route(request.method, path)
        authorized = request.headers.get("Authorization") == f"Bot {self._backend.token}"
        call = Call(self._backend, names, dict(request.query), await read_body(request), authorized)
        headers = {key: value for key, value in request.headers.items() if key.lower() != "authorization"}
        template = None if route in {UNKNOWN, NOT_ALLOWED} else route.template
        return _Incoming(request.method, path, route, template, call, headers, self._backend.clock())

    def _answer(self, incoming: _Incoming, fault: RequestFault) -> Answer | None:
        answer = self._handle(incoming) if fault.takes_effect else None
        return None if fault.drops else fault.answer or answer

    def _handle(self, incoming: _Incoming) -> Answer:
        try:
            _admit(incoming)
            return incoming.route.handler(incoming.call)
        except Refusal as refusal:
            return Answer(refusal.status, refusal.body)

    def _keep(self, incoming: _Incoming, answer: Answer | None) -> None:
        self._backend.record.keep(
            RequestRecord(
                method=incoming.method,
                path=incoming.path,
                route=incoming.template,
                query=incoming.call.query,
                headers=incoming.headers,
                json=None if incoming.call.body is INVALID else incoming.call.body,
                status=answer.status if answer else None,
                response=answer.body if answer else None,
                at=incoming.at,
            )
        )

    def _respond(self, incoming: _Incoming, answer: Answer) -> web.Response:
        headers = {**self._limits(incoming), **answer.headers}
        if answer.body is None:
            return web.Response(status=answer.status, headers=headers)
        body = json.dumps(answer.body).encode()
        # discord.py reads JSON only where the type is this and nothing more, without a charset.
        return web.Response(status=answer.status, body=body, content_type="application/json", headers=headers)

    def _limits(self, incoming: _Incoming) -> dict[str, str]:
        """Source: Discord's docs, "Rate Limits", Header Format."""
        bucket = zlib.crc32(f"{incoming.method} {incoming.template}".encode())
        return {
            "X-RateLimit-Limit": str(LIMIT),
            "X-RateLimit-Remaining": str(LIMIT - 1),
            "X-RateLimit-Reset": f"{self._backend.clock() + RESET_AFTER:.3f}",
            "X-RateLimit-Reset-After": f"{RESET_AFTER:.3f}",
            "X-RateLimit-Bucket": f"{bucket:08x}",
            # Without it discord.py takes a 429 for a ban.
            "Via": "1.1 stand-in",
        }


def _admit(incoming: _Incoming) -> None:
    if not (incoming.route.public or incoming.call.authorized):
        raise Refusal(Reason.UNAUTHORIZED)
    if incoming.call.body is INVALID:
        raise Refusal(Reason.INVALID_JSON)
