"""Many servers whose quote of the day is due at the same minute: how long it takes, how fast, at what cost.

Run with `python -m tests.benchmarks.many_servers [--servers 10000]`. The stand-in runs in this process and the bot in
one of its own, so the figures for the processor are the bot's alone.
"""

from __future__ import annotations

import argparse
import asyncio
import sqlite3
import tempfile
import time
from bisect import bisect_left
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from datetime import time as hour
from pathlib import Path
from typing import TYPE_CHECKING

from bot.answering.daily.opening import new_deck
from bot.answering.daily.records import Daily, Plan
from bot.preview import StandIn
from bot.store.daily.rows import DAILY, daily_values
from tests.benchmarks.processes import ROOT, cpu_seconds, resident_mebibytes, running

if TYPE_CHECKING:
    import psutil

    from bot.preview.entities import Channel

IDLE = 25.0  # seconds for which nothing is due
AWAY = 30.0  # seconds until all are due: longer than the bot waits between two looks
MOST = 40  # messages a second
TARGET = 300.0  # seconds for 10,000


async def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--servers", type=int, default=10_000)
    servers: int = parser.parse_args().servers
    with tempfile.TemporaryDirectory() as folder:
        standin = StandIn()
        channels = [_channel(standin, number) for number in range(servers)]
        async with standin:
            settings = {
                "DISCORD_TOKEN": standin.token,
                "DISCORD_API_URL": standin.api_url,
                "STATE_DB": str(Path(folder) / "state.db"),
                "DATA_DIR": str(ROOT / "data"),
            }
            async with running(("-m", "bot", "run"), settings, Path(folder)) as process:
                await standin.ready(300.0)
                await asyncio.sleep(5.0)
                await _measure(process, channels, Path(folder) / "state.db")


def _channel(standin: StandIn, number: int) -> Channel:
    guild = standin.world.add_guild(f"Server {number}")
    return standin.world.add_channel(guild, "general")


async def _measure(process: psutil.Popen, channels: list[Channel], state_db: Path) -> None:
    print(f"servers                         {len(channels):10,}")
    print(f"memory, connected               {resident_mebibytes(process):10.1f} MiB")
    far = time.time() + 86_400.0
    _set_all(state_db, channels, far)
    before = cpu_seconds(process)
    await asyncio.sleep(IDLE)
    print(f"processor while none is due     {(cpu_seconds(process) - before) / IDLE:10.2%}")
    due = time.time() + AWAY
    _set_all(state_db, channels, due)
    await asyncio.sleep(due - time.time())
    before = cpu_seconds(process)
    while not all(channel.messages for channel in channels):
        await asyncio.sleep(0.5)
        if time.time() > due + 2 * TARGET:
            break
    used = cpu_seconds(process) - before
    await asyncio.sleep(2.0)
    _tell(process, channels, due, used)


def _set_all(state_db: Path, channels: list[Channel], due: float) -> None:
    """Write settings as `/daily set` would: all for one minute."""
    moment = datetime.fromtimestamp(due, UTC)
    plan = Plan(hour(moment.hour, moment.minute), "UTC")
    example = Daily(0, 0, plan, new_deck(due), next_day=moment.date(), next_due=due)
    rows = [
        daily_values(replace(example, channel_id=channel.id, guild_id=channel.guild.id if channel.guild else 0))
        for channel in channels
    ]
    marks = ", ".join("?" for _ in DAILY.split(","))
    with closing(sqlite3.connect(state_db, timeout=30)) as db, db:
        db.executemany(f"insert or replace into daily ({DAILY}) values ({marks})", rows)  # noqa: S608


def _tell(process: psutil.Popen, channels: list[Channel], due: float, used: float) -> None:
    posts = sorted(message.created_at for channel in channels for message in channel.messages.values())
    missing = sum(not channel.messages for channel in channels)
    twice = sum(len(channel.messages) > 1 for channel in channels)
    took = posts[-1] - due
    busiest = max(bisect_left(posts, moment + 1.0) - at for at, moment in enumerate(posts))
    print(f"posts                           {len(posts):10,}  ({missing} missing, {twice} twice)")
    print(f"from the minute to the first    {posts[0] - due:10.2f} s")
    print(f"from the minute to the last     {took:10.1f} s   (at most {TARGET:.0f} for 10,000)")
    print(f"messages in the busiest second  {busiest:10}     (at most {MOST})")
    share = f"{used / took:.0%} of a core, {1000 * used / len(posts):.1f} ms a post"
    print(f"processor                       {used:10.1f} s   ({share})")
    print(f"memory                          {resident_mebibytes(process):10.1f} MiB")


if __name__ == "__main__":
    asyncio.run(main())
