"""The page's own files, and who may have them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from aiohttp import web

from bot.preview.page.socket import PageSocket

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from bot.preview.standin import StandIn

    Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]

STATIC = Path(__file__).parent / "static"
KINDS = {
    ".html": "text/html",
    ".css": "text/css",
    ".js": "text/javascript",
    ".svg": "image/svg+xml",
}
HEADERS = {
    # Nothing from anywhere else, no script or style inside the page, and no text that could become markup.
    # Source: W3C, "Content Security Policy Level 3" and "Trusted Types".
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cache-Control": "no-cache",
}
LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})


def add_page(standin: StandIn) -> None:
    """Serve the page beside a stand-in's API, at its root.

    Args:
        standin: A stand-in that has not been started yet.
    """
    router = standin.app.router
    router.add_get("/", _for_this_machine(_index))
    router.add_get("/page/socket", _for_this_machine(PageSocket(standin).serve))
    router.add_get("/page/{name}", _for_this_machine(_file))


async def _index(_: web.Request) -> web.Response:
    return _send(STATIC / "index.html")


async def _file(request: web.Request) -> web.Response:
    known = {path.name: path for path in STATIC.iterdir() if path.suffix in KINDS}
    path = known.get(request.match_info["name"])
    if path is None:
        raise web.HTTPNotFound
    return _send(path)


def _send(path: Path) -> web.Response:
    return web.Response(body=path.read_bytes(), content_type=KINDS[path.suffix], charset="utf-8", headers=HEADERS)


def _for_this_machine(handler: Handler) -> Handler:
    """Refuses what another site has this machine's browser ask, by a name of its own or from a page of its own."""

    async def guarded(request: web.Request) -> web.StreamResponse:
        host = urlsplit(f"//{request.host}").hostname
        origin = request.headers.get("Origin")
        if host not in LOOPBACK or (origin is not None and urlsplit(origin).netloc != request.host):
            raise web.HTTPForbidden(text="This page is for the machine that it runs on.")
        return await handler(request)

    return guarded
