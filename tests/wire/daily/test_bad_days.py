"""Discord's bad days: one channel's failure is its own, and what may have arrived is never sent again blindly."""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
import yarl
from discord.gateway import DiscordWebSocket

from tests.support.timetravel import understudy
from tests.wire.daily.conftest import (
    MESSAGES,
    last,
    messages_of,
    posted,
    postponed,
    rows,
    set_daily,
    settled,
    tell,
    until,
)

if TYPE_CHECKING:
    from pathlib import Path

    from bot.answering.cards import Card
    from bot.answering.daily.records import Daily, Post
    from bot.discord_app.app import Understudy
    from bot.preview import StandIn
    from bot.store.reader import FactReader
    from tests.support.timetravel import FakeClock
    from tests.wire.daily.conftest import Running

LONDON = "Europe/London"
NOWHERE = "ws://127.0.0.1:9/gateway"


# -- accepted, or not --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("status", [500, 502, 504, 524, 503])
async def test_accepted_and_then_answered_with_an_error_it_is_there_once(
    standin: StandIn, app: Understudy, clock: FakeClock, status: int
) -> None:
    await set_daily(standin)
    standin.faults.fail("POST", MESSAGES, status=status, takes_effect=True)
    clock.set("2026-03-02 09:00", LONDON)
    await until(lambda: posted(standin))
    if status == 503:  # which discord.py does not repeat
        await postponed(app, standin)
        clock.advance(seconds=20)
    await settled(app, standin, "sent")
    assert len(standin.messages("trivia")) == 1


async def test_accepted_and_then_cut_off_it_is_there_once(standin: StandIn, app: Understudy, clock: FakeClock) -> None:
    await set_daily(standin)
    standin.faults.disconnect("POST", MESSAGES, takes_effect=True)
    clock.set("2026-03-02 09:00", LONDON)
    await postponed(app, standin)
    clock.advance(seconds=20)
    await settled(app, standin, "sent")
    assert len(standin.messages("trivia")) == 1


@pytest.mark.parametrize("accepted", [True, False])
@pytest.mark.parametrize("readable", [True, False])
async def test_once_the_nonce_is_forgotten_the_history_tells_and_without_it_nothing_is_sent(
    standin: StandIn, app: Understudy, clock: FakeClock, accepted: bool, readable: bool
) -> None:
    await set_daily(standin)
    if not readable:
        standin.admin.set_permissions("trivia", read_message_history=False)
    standin.faults.fail("POST", MESSAGES, status=503, takes_effect=accepted)
    clock.set("2026-03-02 09:00", LONDON)
    await postponed(app, standin)
    clock.advance(minutes=10)
    line = await settled(app, standin, "sent" if readable else "unknown")

    assert len(standin.messages("trivia")) == int(readable or accepted)
    assert posted(standin) == 1 + int(readable and not accepted)
    if not readable:
        assert line.reason == "I lack Read Message History, so I cannot see whether it is there"
        assert "not known whether it is there, so not posted again" in await tell(standin, "status")


async def test_the_history_is_searched_past_what_others_have_written_since(
    standin: StandIn, app: Understudy, clock: FakeClock
) -> None:
    await set_daily(standin)
    channel = standin.member("grace", "trivia").channel
    standin.faults.fail("POST", MESSAGES, status=503, takes_effect=True)
    clock.set("2026-03-02 09:00", LONDON)
    for number in range(150):
        standin.backend.messaging.send(channel, {"content": f"before or after {number}"})
    await postponed(app, standin)
    for number in range(150):
        standin.backend.messaging.send(channel, {"content": f"after {number}"})
    clock.advance(minutes=10)
    await settled(app, standin, "sent")
    assert posted(standin) == 1


async def test_a_refusal_after_a_try_that_may_have_arrived_is_not_called_a_failure(
    standin: StandIn, app: Understudy, clock: FakeClock
) -> None:
    await set_daily(standin)
    standin.faults.fail("POST", MESSAGES, status=503, takes_effect=True)
    clock.set("2026-03-02 09:00", LONDON)
    await postponed(app, standin)
    standin.admin.set_permissions("trivia", send_messages=False)
    clock.advance(seconds=20)
    assert "an earlier try may have arrived" in str((await settled(app, standin, "unknown")).reason)


# -- told to wait ------------------------------------------------------------------------------------------------------


async def test_a_short_pause_is_waited_out(standin: StandIn, app: Understudy, clock: FakeClock) -> None:
    await set_daily(standin)
    standin.faults.rate_limit("POST", MESSAGES, retry_after=0.1)
    clock.set("2026-03-02 09:00", LONDON)
    await settled(app, standin, "sent")
    assert posted(standin) == 2


async def test_a_long_pause_is_kept_to_the_second_and_nothing_waits_in_memory_for_it(
    standin: StandIn, app: Understudy, clock: FakeClock
) -> None:
    await set_daily(standin)
    standin.faults.rate_limit("POST", MESSAGES, retry_after=600)
    clock.set("2026-03-02 09:00", LONDON)
    line = await postponed(app, standin)
    assert line.act_at == clock.now + 600
    assert line.tried_since is None  # it has certainly not arrived: no history is needed
    clock.advance(seconds=599)
    await asyncio.sleep(0.1)
    assert posted(standin) == 1
    clock.advance(seconds=1)
    await settled(app, standin, "sent")


async def test_waiting_has_an_end_and_the_line_says_why(standin: StandIn, app: Understudy, clock: FakeClock) -> None:
    await set_daily(standin)
    standin.faults.fail("POST", MESSAGES, status=503, times=1000)
    clock.set("2026-03-02 09:00", LONDON)
    await until(lambda: _advanced(clock) and last_state(app, standin) not in {"due", "claimed"})
    line = last(app, standin)
    assert (line.state, line.reason) == ("failed", "Discord answers 503; its time was over before it could be sent")
    assert posted(standin) <= 20
    assert not standin.messages("trivia")


def _advanced(clock: FakeClock) -> bool:
    clock.advance(seconds=30)
    return True


def last_state(app: Understudy, standin: StandIn) -> str:
    lines = app.daily.ledger.latest(standin.member("grace", "trivia").channel.id, 1)
    return lines[0].state if lines else "due"


# -- one channel's failure is its own ----------------------------------------------------------------------------------

FAILURES = {
    "403": lambda standin, path: standin.faults.fail("POST", path, status=403, code=50013, times=99),
    "404": lambda standin, path: standin.faults.fail("POST", path, status=404, code=10003, times=99),
    "429": lambda standin, path: standin.faults.rate_limit("POST", path, retry_after=3600, times=99),
    "500": lambda standin, path: standin.faults.fail("POST", path, status=500, times=99),
    "503": lambda standin, path: standin.faults.fail("POST", path, status=503, times=99),
    "no answer": lambda standin, path: standin.faults.delay("POST", path, seconds=3600, times=99),
    "cut off": lambda standin, path: standin.faults.disconnect("POST", path, times=99),
}


@pytest.mark.parametrize("kind", FAILURES)
async def test_one_channels_failure_touches_no_other(
    standin: StandIn, app: Understudy, clock: FakeClock, kind: str
) -> None:
    names = [f"room-{number}" for number in range(10)]
    for name in names:
        standin.admin.add_channel(name)
    await until(lambda: len(app.guilds[0].text_channels) == len(names) + 2)
    for name in names:
        await set_daily(standin, name)
    FAILURES[kind](standin, messages_of(standin, "room-3"))
    clock.set("2026-03-02 09:00", LONDON)
    for name in names:
        if name != "room-3":
            await settled(app, standin, "sent", name)
    assert not standin.messages("room-3")
    assert all(len(standin.messages(name)) == 1 for name in names if name != "room-3")


# -- the gateway -------------------------------------------------------------------------------------------------------


async def test_posts_do_not_wait_for_a_gateway_that_is_down(
    standin: StandIn, app: Understudy, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    await set_daily(standin)
    gateway = standin.backend.gateway
    monkeypatch.setattr(gateway, "url", NOWHERE)
    monkeypatch.setattr(DiscordWebSocket, "DEFAULT_GATEWAY", yarl.URL(NOWHERE))
    standin.faults.invalidate_sessions()
    await until(lambda: not gateway.connections)
    clock.set("2026-03-02 09:00", LONDON)
    await settled(app, standin, "sent")
    assert not gateway.connections
    assert len(standin.messages("trivia")) == 1


async def test_started_while_the_gateway_is_down_it_posts(
    standin: StandIn, table: FactReader, tmp_path: Path, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with understudy(standin, table, tmp_path, clock):
        await set_daily(standin)
    clock.set("2026-03-02 09:00", LONDON)
    monkeypatch.setattr(standin.backend.gateway, "url", NOWHERE)
    async with understudy(standin, table, tmp_path, clock, ready=False) as app:
        await settled(app, standin, "sent")
    assert len(standin.messages("trivia")) == 1


@pytest.mark.parametrize("drop", ["drop_gateway", "request_reconnect", "invalidate_sessions"])
async def test_gateway_drops_at_the_hour_change_nothing(
    standin: StandIn, app: Understudy, clock: FakeClock, drop: str
) -> None:
    await set_daily(standin)
    getattr(standin.faults, drop)()
    clock.set("2026-03-02 09:00", LONDON)
    await settled(app, standin, "sent")
    await standin.ready()
    assert len(standin.messages("trivia")) == 1


async def test_an_outage_of_a_server_is_no_reason_to_suspend_it(
    standin: StandIn, app: Understudy, clock: FakeClock
) -> None:
    await set_daily(standin)
    standin.admin.set_outage()
    await until(lambda: app.guilds[0].unavailable)
    clock.set("2026-03-02 09:00", LONDON)
    await settled(app, standin, "sent")
    standin.admin.set_outage(over=True)
    await until(lambda: not app.guilds[0].unavailable)
    assert "Nothing is wrong." in await tell(standin, "status")


# -- the database ------------------------------------------------------------------------------------------------------


async def test_a_full_disk_is_told_and_what_is_due_comes_once_there_is_room(
    standin: StandIn, app: Understudy, clock: FakeClock, caplog: pytest.LogCaptureFixture
) -> None:
    await set_daily(standin)
    writing = app.service.state._writing
    pages = writing.execute("pragma page_count").fetchone()[0]
    writing.execute(f"pragma max_page_count = {pages}")
    fill_up(app)
    clock.set("2026-03-02 09:00", LONDON)
    await until(lambda: "database or disk is full" in caplog.text)
    assert not standin.messages("trivia")
    writing.execute("pragma max_page_count = 1000000")
    await settled(app, standin, "sent")
    assert len(standin.messages("trivia")) == 1
    assert "Traceback" not in caplog.text


def fill_up(app: Understudy) -> None:
    """Leave no room for one line more on the pages that there are."""
    insert = """insert into daily_post (channel_id, zone, day, key, guild_id, due, opened, state, attempts, reason)
                values (?, 'Europe/London', '2020-01-01', ?, 1, 1, 1, 'sent', 1, ?)"""
    for channel in range(10_000):
        try:
            app.service.state._writing.execute(insert, [channel, f"{channel:024}", "." * 100])
        except sqlite3.OperationalError:
            return


async def test_a_disk_that_fills_up_while_posting_does_not_double_the_post(
    standin: StandIn, app: Understudy, clock: FakeClock, caplog: pytest.LogCaptureFixture, tmp_path: Path
) -> None:
    await set_daily(standin)
    standin.faults.delay("POST", MESSAGES, seconds=0.5)
    clock.set("2026-03-02 09:00", LONDON)
    await settled(app, standin, "claimed")
    with closing(sqlite3.connect(tmp_path / "state.db", isolation_level=None)) as other:
        other.execute("begin immediate")  # nobody else can write
        await until(lambda: "is sent, which cannot be written down yet" in caplog.text)
        assert len(standin.messages("trivia")) == 1
    await settled(app, standin, "sent")
    assert len(standin.messages("trivia")) == 1


# -- two processes -----------------------------------------------------------------------------------------------------


async def test_two_processes_on_one_database_post_once(
    standin: StandIn, process: Running, clock: FakeClock, tmp_path: Path
) -> None:
    names = [f"room-{number}" for number in range(30)]
    for name in names:
        standin.admin.add_channel(name)
    async with process() as first, process() as second:
        await first.until_logged("ready as", times=2)  # both write to one log
        for name in names:
            await set_daily(standin, name)
        clock.set("2026-03-02 09:00", LONDON)
        await until(lambda: rows(tmp_path, "select count(*) from daily_post where state = 'sent'") == [(30,)])
        await first.stop()
        await second.stop()
    assert all(len(standin.messages(name)) == 1 for name in names)
    sent = [each.json["nonce"] for each in standin.requests if each.method == "POST" and each.route == MESSAGES]
    assert len(sent) == len(set(sent)) == 30


async def test_ended_by_sigterm_while_posting_it_is_there_once(
    standin: StandIn, process: Running, clock: FakeClock, tmp_path: Path
) -> None:
    async with process() as bot:
        await set_daily(standin)
        standin.faults.delay("POST", MESSAGES, seconds=0.5)
        clock.set("2026-03-02 09:00", LONDON)
        await until(lambda: rows(tmp_path, "select 1 from daily_post where state = 'claimed'"))
        assert await bot.stop() == 0
    assert rows(tmp_path, "select state from daily_post") == [("sent",)]
    assert len(standin.messages("trivia")) == 1


@pytest.mark.parametrize("accepted", [True, False])
async def test_switched_off_after_a_try_that_may_have_arrived_it_is_not_called_left_out(
    standin: StandIn, app: Understudy, clock: FakeClock, accepted: bool
) -> None:
    await set_daily(standin)
    standin.faults.fail("POST", MESSAGES, status=503, takes_effect=accepted)
    clock.set("2026-03-02 09:00", LONDON)
    await postponed(app, standin)
    await tell(standin, "off")
    clock.advance(seconds=20)
    assert "then: it was switched off" in str((await settled(app, standin, "unknown")).reason)


async def test_an_error_that_nobody_foresaw_in_one_channel_ends_it_for_none(
    standin: StandIn,
    app: Understudy,
    clock: FakeClock,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    await set_daily(standin, "trivia")
    await set_daily(standin, "general")
    trivia, card = standin.member("grace", "trivia").channel.id, app.daily.chooser.card

    def break_down(daily: Daily, post: Post) -> Card | None:
        if daily.channel_id == trivia:
            raise ZeroDivisionError
        return card(daily, post)

    monkeypatch.setattr(app.daily.chooser, "card", break_down)
    clock.set("2026-03-02 09:00", LONDON)
    await settled(app, standin, "sent", "general")
    await until(lambda: "ZeroDivisionError" in caplog.text)
    monkeypatch.undo()
    clock.advance(minutes=1)
    await settled(app, standin, "sent", "trivia")
    assert len(standin.messages("trivia")) == 1
