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
from bot.preview.rest.body import describe_files, read_body
from bot.preview.rest.route import Answer, Call
from bot.preview.rest.table import NOT_ALLOWED, UNKNOWN, find_route
from bot.preview.validation.shape import read_shape

if TYPE_CHECKING:
    from bot.preview.backend import Backend
    from bot.preview.faults import Faults, RequestFault
    from bot.preview.rest.body import Body
    from bot.preview.rest.route import Route
    from bot.preview.validation.shape import Notes

API_BASE = "/api/v10"
# Generous: how often a bot may ask is not what a stand-in is for; a 429 comes when a test scripts one.
LIMIT = 50
RESET_AFTER = 1.0


@dataclass(frozen=True, slots=True)
class _Incoming:
    """A request on its way to being answered.

    Attributes:
        body: What was sent.
        notes: What was noticed while it was read.
    """

    method: str
    path: str
    route: Route
    template: str | None
    call: Call
    body: Body
    notes: Notes
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
        if delay := fault.delay + self._faults.latency:
            await asyncio.sleep(delay)
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
        body = await read_body(request)
        known, notes = read_shape(route.shape, body.json)
        call = Call(self._backend, names, dict(request.query), known, authorized)
        headers = {key: value for key, value in request.headers.items() if key.lower() != "authorization"}
        template = None if route in {UNKNOWN, NOT_ALLOWED} else route.template
        return _Incoming(request.method, path, route, template, call, body, notes, headers, self._backend.clock())

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
                json=incoming.body.json,
                status=answer.status if answer else None,
                response=answer.body if answer else None,
                at=incoming.at,
                unknown_fields=tuple(incoming.notes.unknown),
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
    if incoming.body.unread:
        raise Refusal(incoming.body.unread)
    incoming.notes.form.refuse_if_wrong()
    if incoming.body.files and isinstance(incoming.call.body, dict):
        describe_files(incoming.call.body, incoming.body.files)
