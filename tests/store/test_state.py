from __future__ import annotations

import random
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answering.quote import pick_quotation
from bot.errors import StateError
from bot.store.state import GuildSettings, State, SyncedCommands
from bot.store.state_version import LATEST, NAME

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

KEYS = [f"quotation-{letter}" for letter in "abcdef"]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "new folder" / "state.db"


@pytest.fixture
def state(path: Path) -> Iterator[State]:
    with closing(State(path)) as opened:
        yield opened


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.store.state._PATIENCE", 0.0)


def rows(path: Path, query: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as db:
        return db.execute(query).fetchall()


# -- settings ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "settings",
    [
        GuildSettings(),
        GuildSettings("lantern", "shown up to season 3", private=True),
        GuildSettings(private=False),
    ],
    ids=str,
)
async def test_what_a_server_has_set_is_kept(state: State, settings: GuildSettings) -> None:
    await state.set_guild_settings(2**62, GuildSettings("tide", "hidden", private=True))
    await state.set_guild_settings(2**62, settings)
    assert state.guild_settings(2**62) == settings


async def test_a_server_that_has_set_nothing_has_no_settings_even_beside_others(state: State) -> None:
    await state.set_guild_settings(1, GuildSettings("lantern"))
    assert state.guild_settings(2) == GuildSettings()


async def test_settings_survive_reopening(path: Path) -> None:
    with closing(State(path)) as state:
        await state.set_guild_settings(1, GuildSettings("lantern", "shown", private=False))
    with closing(State(path)) as state:
        assert state.guild_settings(1) == GuildSettings("lantern", "shown", private=False)


async def test_what_discord_was_told_is_kept_for_each_application_and_server(state: State) -> None:
    first, second = SyncedCommands("one", {"cast": 2**60}), SyncedCommands("two", {})
    await state.set_synced_commands(1, 0, SyncedCommands("old", {}))
    await state.set_synced_commands(1, 0, first)
    await state.set_synced_commands(1, 7, second)
    assert state.synced_commands(1, 0) == first
    assert state.synced_commands(1, 7) == second
    assert state.synced_commands(2, 0) is None


# -- what a channel has heard ------------------------------------------------------------------------------------------


async def test_a_channel_hears_all_before_one_comes_again(state: State) -> None:
    chance = random.Random(7)
    first = [state.pick_quotation(1, KEYS, chance) for _ in KEYS]
    assert sorted(first) == KEYS
    assert [state.pick_quotation(1, KEYS, chance) for _ in KEYS] == first


async def test_each_channel_hears_on_its_own(state: State) -> None:
    chance = random.Random(7)
    for audience in (1, 2):
        heard = {state.pick_quotation(audience, KEYS, chance) for _ in KEYS}
        assert heard == set(KEYS)


async def test_what_was_heard_survives_reopening(path: Path) -> None:
    heard = []
    for _ in KEYS:
        with closing(State(path)) as state:
            heard.append(state.pick_quotation(1, KEYS, random.Random(1)))
    assert sorted(heard) == KEYS


@given(st.lists(st.sets(st.sampled_from(KEYS), min_size=1), max_size=30), st.integers())
def test_under_whatever_filters_one_not_yet_heard_comes_first_then_the_one_longest_ago(
    filters: list[set[str]], seed: int
) -> None:
    heard: dict[str, int] = {}
    chance = random.Random(seed)
    for now, keys in enumerate(filters, start=1):
        picked = pick_quotation(sorted(keys), heard, chance)
        assert picked in keys
        assert heard.get(picked, 0) == min(heard.get(key, 0) for key in keys)
        heard[picked] = now


async def test_the_file_remembers_filters_as_the_rule_does(state: State) -> None:
    chance, ours, heard = random.Random(3), random.Random(3), dict[str, int]()
    for now in range(1, 40):
        keys = [key for number, key in enumerate(KEYS) if (now >> number % 3) & 1] or KEYS
        picked = state.pick_quotation(1, keys, chance)
        assert picked == pick_quotation(keys, heard, ours)
        heard[picked] = now


async def test_many_at_once_hear_different_ones(state: State) -> None:
    chance = random.Random(5)
    heard = [state.pick_quotation(1, KEYS, chance) for _ in KEYS]
    assert sorted(heard) == KEYS


async def test_two_processes_on_one_file_share_what_was_heard(state: State, path: Path) -> None:
    chance = random.Random(5)
    with closing(State(path)) as other:
        picks = []
        for turn in range(len(KEYS)):
            one = (state, other)[turn % 2]
            picks.append(one.pick_quotation(1, KEYS, chance))
            await one.flush()
        assert sorted(picks) == KEYS
        await other.set_guild_settings(1, GuildSettings("lantern"))
        assert state.guild_settings(1) == GuildSettings("lantern")


# -- the file ----------------------------------------------------------------------------------------------------------


def test_a_reader_is_not_held_up_by_a_writer(state: State, path: Path) -> None:
    assert rows(path, "pragma journal_mode") == [("wal",)]
    with closing(sqlite3.connect(path)) as db:
        db.execute("begin immediate")
        assert state.guild_settings(1) == GuildSettings()


def test_each_migration_is_recorded_once(path: Path) -> None:
    for _ in range(3):
        State(path).close()
    found = rows(path, "select migration_set, name from _sqlite_migrations")
    assert (NAME, LATEST) in found
    assert len(found) == len(set(found))


def test_the_latest_migration_is_the_one_that_opening_looks_for(path: Path) -> None:
    State(path).close()
    (name,) = rows(path, "select name from _sqlite_migrations order by rowid desc limit 1")
    assert name == (LATEST,)


@pytest.mark.usefixtures("impatient")
async def test_a_locked_file_is_told_and_nothing_is_half_written(path: Path) -> None:
    with closing(State(path)) as state, closing(sqlite3.connect(path, isolation_level=None)) as db:
        await state.set_guild_settings(1, GuildSettings("lantern"))
        db.execute("begin immediate")
        with pytest.raises(StateError, match=r"state\.db cannot be written \(database is locked\)"):
            await state.set_guild_settings(1, GuildSettings("tide"))
        picked = state.pick_quotation(1, KEYS, random.Random(1))
        await state.flush()
        db.execute("rollback")
        assert state.guild_settings(1) == GuildSettings("lantern")
        assert rows(path, "select * from heard") == []
        await state.flush()
        assert rows(path, "select audience, quotation from heard") == [(1, picked)]
        await state.set_guild_settings(1, GuildSettings("tide"))
        assert state.guild_settings(1) == GuildSettings("tide")


async def test_a_pick_that_fails_half_way_leaves_nothing_behind(state: State, path: Path) -> None:
    class NoChance:
        def choice(self, seq: object) -> str:
            raise RuntimeError

    with pytest.raises(RuntimeError):
        state.pick_quotation(1, KEYS, NoChance())
    assert rows(path, "select * from heard") == []
    assert state.pick_quotation(1, KEYS[:1], random.Random(1)) == KEYS[0]


@pytest.mark.usefixtures("impatient")
def test_a_file_that_is_locked_from_the_start_is_told(path: Path) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("begin exclusive")
        with pytest.raises(StateError, match="cannot be opened"):
            State(path)


@pytest.mark.parametrize("kind", ["its folder is a file", "it is a folder", "it is no database"])
def test_a_place_that_will_not_do_is_told_with_its_name(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "data" / "state.db"
    if kind == "its folder is a file":
        path.parent.write_text("x", encoding="utf-8")
    elif kind == "it is a folder":
        path.mkdir(parents=True)
    else:
        path.parent.mkdir()
        path.write_bytes(b"no database at all" * 300)
    with pytest.raises(StateError, match=r"STATE_DB .*state\.db cannot be opened \(.*; check its folder"):
        State(path)


def test_a_table_that_is_gone_is_told(state: State, path: Path) -> None:
    with closing(sqlite3.connect(path)) as db:
        db.execute("drop table guild_settings")
        db.commit()
    with pytest.raises(StateError, match="cannot be read"):
        state.guild_settings(1)
