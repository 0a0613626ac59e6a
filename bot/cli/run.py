"""`bot run`."""

from __future__ import annotations

import asyncio
import logging
import os
import random
import sys
from typing import TYPE_CHECKING

from bot.answering.completing import Completer
from bot.answering.desk import Desk
from bot.cli.logs import set_up_logs
from bot.config import DISCORD_API, load_config
from bot.discord_app.app import Understudy
from bot.discord_app.connecting import stay_connected, use_api
from bot.discord_app.daily.service import Terms
from bot.discord_app.fact_watch import watch_facts
from bot.discord_app.service import Service
from bot.errors import ConfigError, FactTableError, UnderstudyError
from bot.store import table_file
from bot.store.article_texts import ArticleTexts
from bot.store.fingerprint import glance
from bot.store.reader import FactReader
from bot.store.state import State

if TYPE_CHECKING:
    from argparse import Namespace
    from pathlib import Path

    from bot.config import Config

log = logging.getLogger(__name__)


def run(args: Namespace) -> int:
    """Connect to Discord and stay there until SIGTERM or SIGINT."""
    config = load_config()
    if config.token is None:
        raise ConfigError(["DISCORD_TOKEN is not set; put it into .env (README.md tells where it comes from)"])
    set_up_logs(config.log_level, as_json=config.log_format == "json", secret=config.token)
    if config.api_url != DISCORD_API:
        use_api(config.api_url)
    asyncio.run(serve(config, config.token, Terms(late=args.late * 3600.0)))
    log.info("stopped")
    return 0


async def serve(config: Config, token: str, terms: Terms | None = None) -> None:
    """Be the bot until SIGTERM or SIGINT.

    Args:
        config: How it is set up.
        token: Its token.
        terms: How the quote of the day is kept.

    Raises:
        UnderstudyError: There are no facts to answer from, the state cannot be kept, or there is no way to Discord.
    """
    seen = glance(config.data_dir)
    reader = FactReader(await _usable_table(config.data_dir))
    desk = Desk(reader, ArticleTexts(config.articles_dir))
    state = State(config.state_db)
    try:
        app = Understudy(
            Service(desk, Completer(reader), state, random.Random()),  # noqa: S311  (a quotation is no secret)
            dev_guild_id=config.dev_guild_id,
            terms=terms,
        )

        async def refresh() -> None:
            path = await build_apart(config.data_dir)
            old = app.service.desk.table
            app.use_desk(Desk(FactReader(path), ArticleTexts(config.articles_dir)))
            if isinstance(old, FactReader):
                old.close()

        await stay_connected(app, token, watch_facts(config.data_dir, seen, refresh))
    finally:
        state.close()


async def _usable_table(data_dir: Path) -> Path:
    """The fact table; where the files are broken, the one from before they were, if there is one."""
    path = table_file.table_path(data_dir)
    if table_file.is_current(path, data_dir):
        return path
    try:
        return await build_apart(data_dir)
    except UnderstudyError as error:
        if not table_file.is_readable(path):
            raise
        log.error("the fact files cannot be used; the facts from before are in service:\n%s", error)  # noqa: TRY400
        return path


async def build_apart(data_dir: Path) -> Path:
    """Build the fact table in a process of its own: what that takes in memory and time is not the bot's.

    Args:
        data_dir: The folder with `shows/` and `facts/`.

    Returns:
        Where the table lies.

    Raises:
        FactTableError: It cannot be built; every problem is in the message.
    """
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "build"),
        env={**os.environ, "DATA_DIR": str(data_dir)},
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.PIPE,
    )
    _, complaints = await process.communicate()
    if process.returncode != 0:
        lines = complaints.decode(errors="replace").splitlines()
        raise FactTableError("\n".join(line.removeprefix("bot: ") for line in lines) or "building was interrupted")
    return table_file.table_path(data_dir)
