"""Picking up changed fact files without a restart; a broken one leaves the facts that are there in service."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING

from bot.errors import UnderstudyError
from bot.store.fingerprint import glance

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from pathlib import Path

log = logging.getLogger(__name__)

EVERY = 2.0  # seconds between two glances


async def watch_facts(
    data_dir: Path, seen: object, refresh: Callable[[], Awaitable[None]], *, every: float = EVERY
) -> None:
    """Watch the fact files for as long as it is let.

    Args:
        data_dir: The folder with `shows/` and `facts/`.
        seen: The `glance` at the files that are in service.
        refresh: Puts what the files hold now into service; raises `UnderstudyError` if it cannot.
        every: Seconds between two glances; a change counts once it has stood still for one of them.
    """
    in_service = before = seen
    while True:
        await asyncio.sleep(every)
        now = await asyncio.to_thread(glance, data_dir)
        settled, before = now == before, now
        if now == in_service or not settled:
            continue
        in_service = now
        try:
            await refresh()
        except UnderstudyError as error:
            log.error("the fact files changed, but cannot be used; the facts from before stay in service:\n%s", error)  # noqa: TRY400
        else:
            log.info("the fact files changed; the new facts are in service")
