"""`bot preview`: the same bot against a stand-in for Discord, with a page to talk to it."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import sys
import tempfile
import webbrowser
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from bot.cli.logs import set_up_logs
from bot.cli.run import serve
from bot.config import load_config
from bot.discord_app.connecting import use_api
from bot.errors import PortTakenError, StandInError
from bot.preview import StandIn
from bot.preview.page.site import add_page
from bot.store.state import State

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Coroutine, Iterator

    from bot.config import Config

FIRST_PORT = 8765
PORTS_TRIED = 20
KEPT_IN = "preview-state.db"
PATIENCE = 60.0  # seconds until the bot is there; the first start builds the fact table


def run(args: Namespace) -> int:
    """Show the page until Ctrl-C or SIGTERM."""
    config = load_config(log_level="WARNING")
    set_up_logs(config.log_level, as_json=config.log_format == "json", secret=None)
    with _state_db(config, keep=args.keep) as state_db:
        own = replace(config, state_db=state_db, dev_guild_id=None)
        asyncio.run(_until_told_to_end(_preview(own, args)))
    return 0


@contextlib.contextmanager
def _state_db(config: Config, *, keep: bool) -> Iterator[Path]:
    """Where the preview keeps what servers set: never where the real bot does."""
    if keep:
        yield config.state_db.with_name(KEPT_IN)
        return
    with tempfile.TemporaryDirectory(prefix="understudy-preview-") as folder:
        yield Path(folder) / KEPT_IN


async def _until_told_to_end(preview: Coroutine[None, None, None]) -> None:
    """SIGTERM or Ctrl-C end it; once the bot is connected it hears of them itself, and ends in its own order."""
    task = asyncio.ensure_future(preview)
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        with contextlib.suppress(NotImplementedError):  # Windows: Ctrl-C arrives as KeyboardInterrupt there
            loop.add_signal_handler(number, task.cancel)
    try:
        await task
    except asyncio.CancelledError:
        if not task.cancelled():
            raise


async def _preview(config: Config, args: Namespace) -> None:
    standin = await _listen(args.port)
    greeting = asyncio.create_task(_greet(standin, open_browser=args.browser))
    try:
        use_api(standin.api_url)
        await _have_commands_told(config.state_db, standin.world.application_id)
        await serve(replace(config, token=standin.token, api_url=standin.api_url), standin.token)
    finally:
        greeting.cancel()
        await asyncio.gather(greeting, return_exceptions=True)
        await standin.close()


async def _have_commands_told(state_db: Path, application_id: int) -> None:
    """A new stand-in knows no commands, whatever the one of the last preview was told."""
    state = State(state_db)
    try:
        await state.forget_synced_commands(application_id, 0)
    finally:
        state.close()


async def _listen(port: int | None) -> StandIn:
    """Start a stand-in on the port wished for, else on the first free one."""
    ports = [port] if port else range(FIRST_PORT, FIRST_PORT + PORTS_TRIED)
    for candidate in ports:
        standin = StandIn(port=candidate)
        add_page(standin)
        with contextlib.suppress(PortTakenError):
            await standin.start()
            return standin
    taken = f"port {port} is taken" if port else f"the ports {FIRST_PORT} to {ports[-1]} are all taken"
    raise StandInError(f"{taken}; name a free one with --port")


async def _greet(standin: StandIn, *, open_browser: bool) -> None:
    await standin.ready(PATIENCE)
    print(f"Understudy is on at {standin.url}/", flush=True)
    print(f"A second member: {standin.url}/?as=bea · Ctrl-C ends it.", flush=True)
    if open_browser and _has_desktop():
        await asyncio.to_thread(webbrowser.open, f"{standin.url}/")


def _has_desktop() -> bool:
    """Whether a browser window could open: without one, `webbrowser` would start a browser inside the terminal."""
    return sys.platform in {"darwin", "win32"} or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
