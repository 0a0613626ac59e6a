"""`bot run` with a clock that another process sets, and that ends itself at a step if it is told to: for tests.

The clock is a file (`TEST_CLOCK`). At the step named by `TEST_KILL` the process sends SIGKILL to itself, so that
nothing of it is tidied up; the steps between it and Discord are the stand-in's to choose.
"""

from __future__ import annotations

import asyncio
import os
import signal
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bot.cli.logs import set_up_logs
from bot.cli.run import serve
from bot.config import load_config
from bot.discord_app.connecting import use_api
from bot.discord_app.daily.service import LATE, Terms
from bot.store.daily.ledger import Ledger
from tests.support.timetravel import GLANCE

if TYPE_CHECKING:
    from collections.abc import Callable

STEPS = {
    "before it is opened": ("change", True),
    "once it is opened": ("change", False),
    "before it is claimed": ("claim", True),
    "once it is claimed": ("claim", False),
    "before it is written down": ("settle", True),
    "once it is written down": ("settle", False),
}


def _die_at(method: str, *, before: bool) -> None:
    work: Callable[..., Any] = getattr(Ledger, method)

    async def die(self: Ledger, *arguments: Any) -> Any:
        # Setting up is a change, too; opening is one that brings posts.
        concerned = method != "change" or any(change.posts for change in arguments[0])
        if before and concerned:
            os.kill(os.getpid(), signal.SIGKILL)
        result = await work(self, *arguments)
        if concerned:
            os.kill(os.getpid(), signal.SIGKILL)
        return result

    setattr(Ledger, method, die)


def main() -> None:
    clock = Path(os.environ["TEST_CLOCK"])
    step = os.environ.get("TEST_KILL")
    if step:
        method, before = STEPS[step]
        _die_at(method, before=before)
    config = load_config()
    token = config.token or ""
    set_up_logs(config.log_level, as_json=False, secret=token)
    use_api(config.api_url)
    asyncio.run(serve(config, token, Terms(lambda: float(clock.read_text("ascii") or 0), LATE, GLANCE)))


if __name__ == "__main__":
    main()
