"""The ledger of the quote of the day."""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date, time
from typing import TYPE_CHECKING

import pytest
from sqlite_utils import Database

from bot.answering.daily.opening import new_post
from bot.answering.daily.records import Daily, Deck, Plan, Post, PostState
from bot.errors import StateError
from bot.store.daily.ledger import Change, Ledger
from bot.store.state import GuildSettings, State
from bot.store.state_migrations import migrations

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

LONDON = Plan(time(9), "Europe/London", frozenset({0, 2, 4}))
DAILY = Daily(1, 2, LONDON, Deck(3, "ab", ("x", "y")), "lantern", 4, next_day=date(2026, 3, 2), next_due=100.0)
DAY = date(2026, 3, 2)


def line(channel: int = 1, day: date = DAY, due: float = 100.0) -> Post:
    return new_post(replace(DAILY, channel_id=channel, guild_id=20 if channel == 10 else 2), day, due, "x", 100.0)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "state.db"


@pytest.fixture
def state(path: Path) -> Iterator[State]:
    with closing(State(path)) as opened:
        yield opened


@pytest.fixture
def ledger(state: State) -> Ledger:
    return Ledger(state, "one")


async def opened(ledger: Ledger, *posts: Post) -> None:
    await ledger.change([Change(None, DAILY, posts)])


async def test_what_is_set_is_kept(ledger: Ledger) -> None:
    settings = [
        DAILY,
        replace(DAILY, channel_id=5, show=None, role_id=None, next_day=None, next_due=None, paused=True),
        replace(DAILY, channel_id=6, suspended="I lack Embed Links", told=True),
    ]
    await ledger.change([Change(None, daily) for daily in settings])
    assert ledger.of_guild(2) == settings
    assert ledger.daily(1) == DAILY
    assert ledger.daily(7) is None


async def test_a_change_that_rests_on_an_older_state_is_not_made(ledger: Ledger) -> None:
    await ledger.change([Change(None, DAILY)])
    first, second = Change(DAILY, replace(DAILY, paused=True)), Change(DAILY, None, (line(),))

    assert await ledger.change([first]) == [first]
    assert await ledger.change([second]) == []
    assert ledger.latest(1, 5) == []
    assert await ledger.change([Change(None, DAILY)]) == []


async def test_a_local_date_has_one_line(ledger: Ledger) -> None:
    await opened(ledger, line())
    await ledger.change([Change(DAILY, replace(DAILY), (replace(line(), quotation="another"),))])
    assert [post.quotation for post in ledger.latest(1, 5)] == ["x"]


async def test_a_line_is_claimed_once_for_as_long_as_the_claim_holds(ledger: Ledger, state: State) -> None:
    await opened(ledger, line())
    other = Ledger(state, "other")

    assert await ledger.claim(99.0, 10, 45.0) == []
    assert [post.key for post in await ledger.claim(100.0, 10, 45.0)] == [line().key]
    assert await other.claim(144.0, 10, 45.0) == []
    (again,) = await other.claim(145.0, 10, 45.0)
    assert (again.state, again.attempts, again.tried_since) == (PostState.CLAIMED, 1, 100.0)


async def test_two_processes_that_claim_at_once_never_hold_the_same(path: Path, state: State) -> None:
    ledger = Ledger(state, "one")
    await opened(ledger, *[line(channel) for channel in range(200)])
    with closing(State(path)) as second:
        other = Ledger(second, "other")
        claims = await asyncio.gather(*(each.claim(100.0, 7, 45.0) for each in (ledger, other) * 20))
    keys = [post.key for claim in claims for post in claim]
    assert len(keys) == len(set(keys)) == 200


async def test_lines_are_claimed_in_the_order_in_which_they_are_due(ledger: Ledger) -> None:
    await opened(ledger, line(1, due=30.0), line(2, due=10.0), line(3, due=20.0))
    assert [post.channel_id for post in await ledger.claim(100.0, 2, 45.0)] == [2, 3]


async def test_only_who_has_the_claim_writes_down_what_came_of_it_unless_it_is_there(
    ledger: Ledger, state: State
) -> None:
    await opened(ledger, line())
    (mine,) = await ledger.claim(100.0, 1, 45.0)
    await Ledger(state, "other").claim(200.0, 1, 45.0)

    await ledger.settle(replace(mine, state=PostState.FAILED))
    assert ledger.latest(1, 1)[0].state is PostState.CLAIMED
    await ledger.settle(replace(mine, state=PostState.SENT, message_id=7))
    (post,) = ledger.latest(1, 1)
    assert (post.state, post.message_id, post.act_at) == (PostState.SENT, 7, None)


async def test_what_is_final_is_not_claimed_again(ledger: Ledger) -> None:
    await opened(ledger, line())
    (mine,) = await ledger.claim(100.0, 1, 45.0)
    await ledger.settle(replace(mine, state=PostState.UNKNOWN, reason="nobody knows"))
    assert await ledger.claim(10_000.0, 1, 45.0) == []
    assert ledger.next_moment() == DAILY.next_due


@pytest.mark.parametrize(("state_of", "taken_up"), [("failed", True), ("unknown", True), ("sent", False)])
async def test_only_what_did_not_arrive_is_taken_up_again(ledger: Ledger, state_of: str, taken_up: bool) -> None:
    await opened(ledger, line())
    (mine,) = await ledger.claim(100.0, 1, 45.0)
    ended = replace(mine, state=PostState(state_of), act_at=None)
    await ledger.settle(ended)
    assert await ledger.reopen(ended, 500.0, 500.0) is taken_up
    assert bool(await ledger.claim(500.0, 1, 45.0)) is taken_up


async def test_old_lines_are_taken_away_but_none_that_is_not_final(ledger: Ledger) -> None:
    final = replace(line(1, due=10.0), state=PostState.SENT, act_at=None)
    await opened(ledger, final, line(2, due=10.0), replace(final, channel_id=3, key="3", due=30.0))
    await ledger.prune(20.0)
    assert [len(ledger.latest(channel, 5)) for channel in (1, 2, 3)] == [0, 1, 1]


async def test_it_knows_when_to_look_next(ledger: Ledger) -> None:
    assert ledger.next_moment() is None
    await ledger.change([Change(None, DAILY, (line(due=50.0),))])
    assert ledger.next_moment() == 50.0
    await ledger.claim(60.0, 1, 30.0)
    assert ledger.next_moment() == 90.0


@pytest.mark.parametrize(
    "query",
    [
        "select * from daily where next_due <= 5 order by next_due limit 9",
        "select * from daily_post where act_at <= 5 order by act_at, key limit 9",
        "select min(act_at) from daily_post",
        "select * from daily_post where channel_id = 5 order by due desc limit 5",
    ],
)
def test_what_is_due_is_found_by_an_index(path: Path, state: State, query: str) -> None:
    with closing(sqlite3.connect(path)) as db:
        plan = " ".join(str(row[3]) for row in db.execute(f"explain query plan {query}"))
    assert "INDEX" in plan
    assert "TEMP B-TREE" not in plan


async def test_a_full_disk_is_told_and_leaves_nothing_half_written(ledger: Ledger, state: State, path: Path) -> None:
    await opened(ledger, line())
    pages = state._writing.execute("pragma page_count").fetchone()[0]
    state._writing.execute(f"pragma max_page_count = {pages}")
    many = [Change(None, replace(DAILY, channel_id=channel), (line(channel),)) for channel in range(10, 2000)]
    with pytest.raises(StateError, match=r"STATE_DB .* cannot be written \(database or disk is full\)"):
        await ledger.change(many)
    assert [daily.channel_id for daily in ledger.of_guild(2)] == [1]

    state._writing.execute("pragma max_page_count = 1000000")
    assert len(await ledger.change(many)) == len(many)


async def test_a_state_of_the_version_before_is_taken_over(tmp_path: Path) -> None:
    path = tmp_path / "old.db"
    db = Database(path)
    first = migrations.pending(db)[0].name
    migrations.apply(db, stop_before="m002_daily")
    db.table("guild_settings").insert({"guild_id": 5, "show": "lantern", "spoilers": "shown", "private": 1})
    db.close()
    assert first == "m001_settings_heard_synced"
    with closing(State(path)) as state:
        assert state.guild_settings(5) == GuildSettings("lantern", "shown", private=True)
        assert Ledger(state, "one").of_guild(5) == []
