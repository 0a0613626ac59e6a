"""`bot doctor`."""

from __future__ import annotations

import asyncio
import os
import zoneinfo
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from bot.answering.wording import counted, date_words
from bot.cli.desk import open_desk
from bot.config import DISCORD_API, Config, load_config
from bot.discord_app.checkup import check_up
from bot.discord_app.connecting import use_api
from bot.errors import FactFileError, FactTableError, StateError, UnderstudyError
from bot.store.state import State

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable, Iterator

    Findings = Iterator[tuple[str, str]]

_GOOD, _SO_SO, _BAD = "ok", "note", "MISSING"
_FEW_ZONES = 300  # the IANA database has about 600 names, former ones included
_OLD = 365  # days after which a fan may know more than the articles


def run(_: Namespace) -> int:
    """Say what is missing for going live; status 1 if anything is."""
    config = load_config()
    checks: tuple[Callable[[Config], Findings], ...] = (_facts, _texts, _state, _zones, _discord)
    fine = True
    for check in checks:
        for grade, says in check(config):
            fine = fine and grade != _BAD
            print(f"{grade:8}{says}")
    return 0 if fine else 1


def _facts(config: Config) -> Findings:
    try:
        table = open_desk(config).table
    except FactFileError as error:
        yield _BAD, f"facts: {len(error.problems)} problems in the fact files; `bot check` lists them"
        return
    except FactTableError as error:
        yield _BAD, f"facts: {error}"
        return
    sources = [source for show in table.shows() for source in table.sources(show.id)]
    yield _GOOD, f"facts: {table.size:,} from {counted(len(sources), 'article')} in {config.data_dir}"
    if sources:
        newest = max(sources, key=lambda source: source.published.latest)
        age = (_today() - newest.published.latest).days
        says = f"data: the newest article is {newest.publisher}'s of {date_words(newest.published)}"
        yield (_GOOD, says) if age < _OLD else (_SO_SO, f"{says}; fans may have read newer ones: add them")


def _texts(config: Config) -> Findings:
    if config.articles_dir is None:
        yield _SO_SO, "texts: no ARTICLES_DIR, so evidence shows paragraphs but no sentences"
    else:
        yield _GOOD, f"texts: {config.articles_dir}"


def _state(config: Config) -> Findings:
    path = config.state_db
    if not path.exists():  # a check-up leaves nothing behind
        folder = next(parent for parent in path.absolute().parents if parent.exists())
        fine = folder.is_dir() and os.access(folder, os.W_OK)
        yield (
            (_GOOD, f"state: {path} will be made")
            if fine
            else (_BAD, f"state: {folder} cannot be written; set STATE_DB")
        )
        return
    try:
        State(path).close()
    except StateError as error:
        yield _BAD, f"state: {error}"
    else:
        yield _GOOD, f"state: {path} (back this file up)"


def _zones(_: Config) -> Findings:
    count = len(zoneinfo.available_timezones())
    if not count:
        yield _BAD, "time zones: none, so no quote of the day can be set; pip install tzdata"
    elif count < _FEW_ZONES:
        yield _SO_SO, f"time zones: only {count}, so many places are not known; pip install tzdata"
    else:
        yield _GOOD, f"time zones: {count}"


def _discord(config: Config) -> Findings:
    if config.token is None:
        yield _BAD, "token: DISCORD_TOKEN is not set; put it into .env (README.md tells where it comes from)"
        return
    if config.api_url != DISCORD_API:
        use_api(config.api_url)
        yield _SO_SO, f"Discord: talking to {config.api_url} instead"
    try:
        found = asyncio.run(check_up(config.token))
    except UnderstudyError as error:
        yield _BAD, f"token: {error}"
        return
    yield _GOOD, f"token: Discord knows it as {found.name}"
    yield (_GOOD if found.guilds else _SO_SO), f"servers: in {found.guilds}; invite it with {found.invite}"
    for guild, lacks in found.missing.items():
        yield _BAD, f"server {guild}: {', '.join(lacks)}; invite it again with the link above"


def _today() -> date:
    return datetime.now(UTC).date()
