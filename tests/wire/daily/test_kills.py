"""SIGKILL at every step from claim to record, and a start afterwards: never twice, never silently not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.wire.daily.conftest import MESSAGES, rows

if TYPE_CHECKING:
    from pathlib import Path

    from bot.preview import StandIn
    from tests.support.timetravel import FakeClock
    from tests.wire.daily.conftest import Running

ARRIVES, ACCEPTED = "when the request arrives", "once Discord has accepted it"
UNTRIED = ("before it is opened", "once it is opened", "before it is claimed")
TRIED = ("once it is claimed", ARRIVES)
THERE = (ACCEPTED, "before it is written down", "once it is written down")

WITHIN, LATER, TOO_LATE = 0.9, 20, 240  # minutes: Discord knows the nonce; it does not; the hour is long past


async def die(standin: StandIn, clock: FakeClock, process: Running, step: str) -> None:
    """Set a quote of the day, and be killed at nine, at this step."""
    stops_itself = step not in {ARRIVES, ACCEPTED}
    async with process(step if stops_itself else "") as bot:
        await standin.member("grace").slash("daily set", channel="trivia", time="9", timezone="london")
        if not stops_itself:
            standin.faults.disconnect("POST", MESSAGES, takes_effect=step == ACCEPTED, then=bot.strike)
        clock.set("2026-03-02 09:00", "Europe/London")
        assert await bot.ended() == -9


async def live_again(standin: StandIn, clock: FakeClock, process: Running, tmp_path: Path, minutes: float) -> str:
    """Start again so many minutes later, and wait until the post's state is final."""
    clock.advance(minutes=minutes)
    final = "select state from daily_post where state in ('sent', 'unknown', 'skipped', 'failed')"
    async with process() as bot:
        if not rows(tmp_path, final):
            await bot.until_logged("the post of channel" if rows(tmp_path, "select 1 from daily_post") else "channel ")
        await bot.stop()
        assert "Traceback" not in bot.log
        return str(rows(tmp_path, "select state from daily_post")[0][0])


@pytest.mark.parametrize("step", [*UNTRIED, *TRIED, *THERE])
@pytest.mark.parametrize("minutes", [WITHIN, LATER], ids=["within Discord's memory", "later, by the history"])
async def test_killed_at_any_step_it_is_there_once(
    standin: StandIn, clock: FakeClock, process: Running, tmp_path: Path, step: str, minutes: float
) -> None:
    await die(standin, clock, process, step)
    assert await live_again(standin, clock, process, tmp_path, minutes) == "sent"

    posts = standin.messages("trivia")
    assert len(posts) == 1
    assert rows(tmp_path, "select message_id from daily_post") == [(posts[0].id,)]


@pytest.mark.parametrize("step", [*UNTRIED, *TRIED, *THERE])
async def test_without_the_right_to_read_history_it_is_not_sent_again_and_the_log_says_so(
    standin: StandIn, clock: FakeClock, process: Running, tmp_path: Path, step: str
) -> None:
    await die(standin, clock, process, step)
    standin.admin.set_permissions("trivia", read_message_history=False)
    state = await live_again(standin, clock, process, tmp_path, LATER)

    known = step in UNTRIED or step == "once it is written down"
    assert state == ("sent" if known else "unknown")
    assert len(standin.messages("trivia")) == int(step not in TRIED)
    log = (tmp_path / "bot.log").read_text(encoding="utf-8")
    assert ("is unknown: I lack Read Message History" in log) == (not known)


@pytest.mark.parametrize("step", [*UNTRIED, *TRIED, *THERE])
async def test_too_late_it_is_left_out_unless_it_is_there_already(
    standin: StandIn, clock: FakeClock, process: Running, tmp_path: Path, step: str
) -> None:
    await die(standin, clock, process, step)
    state = await live_again(standin, clock, process, tmp_path, TOO_LATE)

    assert state == ("sent" if step in THERE else "skipped")
    assert len(standin.messages("trivia")) == int(step in THERE)
