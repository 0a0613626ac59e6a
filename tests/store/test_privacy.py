"""What is stored of whom, and deleting it."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing
from datetime import time
from functools import partial
from typing import TYPE_CHECKING

import pytest

from bot.answering.daily.records import Daily, Deck, Plan
from bot.store.daily.ledger import Change, Ledger
from bot.store.daily.privacy import PrivacyStore
from bot.store.state import GuildSettings, State
from tests.store.test_ledger import line

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
        await state.write(partial(play, channel=channel, guild=guild, member=MEMBER if guild == GUILD else 999))
    await state.write(lambda db: insert(db, "trivia_deck", audience=MEMBER, show="lantern"))
    state.pick_quotation(MEMBER, ["x"], random.Random(1))
    await state.flush()
    return store


def play(db: sqlite3.Connection, *, channel: int, guild: int, member: int) -> None:
    """Leave a server's round, in which one member has pressed a button and has a score."""
    begun = {"show": "lantern", "seconds": 10, "total": 5, "number": 1}
    insert(db, "trivia_round", channel_id=channel, id=f"r{channel}", guild_id=guild, starter_id=member, **begun)
    insert(db, "trivia_press", round_id=f"r{channel}", number=1, member_id=member)
    score = {"name": "Ada", "points": 10, "at": 1.0}
    insert(db, "trivia_score", round_id=f"r{channel}", member_id=member, guild_id=guild, **score)
    insert(db, "trivia_deck", audience=channel, show="lantern", guild_id=guild)


def insert(db: sqlite3.Connection, table: str, **values: object) -> None:
    marks = ", ".join("?" for _ in values)
    db.execute(f"insert into {table} ({', '.join(values)}) values ({marks})", list(values.values()))  # noqa: S608


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
