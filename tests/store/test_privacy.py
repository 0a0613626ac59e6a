"""What is stored of whom, and deleting it."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing
from datetime import time
from typing import TYPE_CHECKING

import pytest

from bot.answering.daily.records import Daily, Deck, Plan
from bot.answering.trivia.records import Round
from bot.store.daily.ledger import Change, Ledger
from bot.store.daily.privacy import PrivacyStore
from bot.store.state import GuildSettings, State
from tests.store.test_ledger import line
from tests.store.test_trivia_rounds import keep_a_round

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

GUILD, CHANNEL, MEMBER = 2, 1, 9
_NOBODYS = {"synced_commands", "_sqlite_migrations", "sqlite_sequence"}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "state.db"


@pytest.fixture
def state(path: Path) -> Iterator[State]:
    with closing(State(path)) as opened:
        yield opened


@pytest.fixture
async def store(state: State) -> PrivacyStore:
    store = PrivacyStore(state)
    for guild, channel in ((GUILD, CHANNEL), (20, 10)):
        await state.set_guild_settings(guild, GuildSettings("lantern"))
        daily = Daily(channel, guild, Plan(time(9), "Europe/London"), Deck(0), next_due=5.0)
        await Ledger(state, "one").change([Change(None, daily, (line(channel),))])
        state.pick_quotation(channel, ["x"], random.Random(1))
        await store.place({channel: guild})
        await keep_a_round(state, Round(f"{guild:x}", channel, guild, "lantern", 1, 20, 5), member_id=1)
    await keep_a_round(state, Round("d", 99, None, "lantern", MEMBER, 20, 5), member_id=MEMBER)
    state.pick_quotation(MEMBER, ["x"], random.Random(1))
    await state.flush()
    return store


def left_of(path: Path) -> dict[str, int]:
    with closing(sqlite3.connect(path)) as db:
        tables = [row[0] for row in db.execute("select name from sqlite_master where type = 'table'")]
        counts = {table: db.execute(f"select count(*) from {table}").fetchone()[0] for table in tables}  # noqa: S608
    return {table: count for table, count in counts.items() if count and table not in _NOBODYS}


async def test_what_there_is_is_told(store: PrivacyStore) -> None:
    assert set(store.of_guild(20).values()) == {1}
    assert set(store.of_member(MEMBER).values()) == {1}
    assert set(store.of_guild(77).values()) == {0}


async def test_deleting_all_leaves_nothing_in_any_table(store: PrivacyStore, state: State, path: Path) -> None:
    state.pick_quotation(CHANNEL, ["x", "y"], random.Random(1))
    await store.leave([GUILD], 1.0)
    await store.delete_guild(GUILD)
    await store.delete_guild(20)
    await store.delete_member(MEMBER)
    await state.flush()
    assert left_of(path) == {}
    assert state.guild_settings(GUILD) == GuildSettings()


async def test_deleting_one_servers_leaves_the_others(store: PrivacyStore, state: State) -> None:
    await store.delete_guild(20)
    assert state.guild_settings(GUILD) == GuildSettings("lantern")
    assert store.of_guild(GUILD)["channels with a quote of the day"] == 1
    assert set(store.of_member(MEMBER).values()) == {1}


async def test_in_a_server_that_was_left_nothing_is_due(store: PrivacyStore, state: State) -> None:
    assert store.guilds() == {GUILD, 20}
    await store.leave([GUILD], 1.0)
    await store.leave([GUILD], 2.0)
    assert store.left() == {GUILD: 1.0}
    assert store.guilds() == {20}
    assert [daily.guild_id for daily in Ledger(state, "one").to_open(100.0, 9)] == [20]
    await store.come_back(GUILD)
    assert store.guilds() == {GUILD, 20}


async def test_channels_of_no_known_server_are_named(store: PrivacyStore) -> None:
    assert store.homeless() == [MEMBER]
