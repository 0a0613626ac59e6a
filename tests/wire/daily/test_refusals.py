"""Channels that Discord refuses: tried once, held, told to their server once, and taken up again by themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.wire.daily.conftest import MESSAGES, messages_of, posted, set_daily, settled, tell, until

if TYPE_CHECKING:
    from bot.discord_app.app import Understudy
    from bot.preview import StandIn
    from tests.support.timetravel import FakeClock

LONDON = "Europe/London"

TROUBLES = {
    "403, no sending": ({"send_messages": False}, "I lack Send Messages"),
    "403, no embeds": ({"embed_links": False}, "I lack Embed Links"),
    "403, not seen": ({"view_channel": False}, "I lack View Channel"),
}


@pytest.mark.parametrize(("lost", "says"), TROUBLES.values(), ids=TROUBLES.keys())
async def test_refused_it_is_tried_once_suspended_told_once_and_taken_up_again(
    standin: StandIn, app: Understudy, clock: FakeClock, lost: dict[str, bool], says: str
) -> None:
    standin.admin.set_system_channel("general")
    await set_daily(standin)
    standin.admin.set_permissions("trivia", target=None, guild=None, **lost)
    clock.set("2026-03-02 09:00", LONDON)
    line = await settled(app, standin, "failed")
    await until(lambda: standin.messages("general"))

    assert "Discord refuses" in str(line.reason)
    assert says in await tell(standin, "status")
    assert says in standin.messages("general")[-1].text
    clock.set("2026-03-03 09:00", LONDON)
    assert says in str((await settled(app, standin, "skipped")).reason)
    assert posted(standin) == 1
    assert len([each for each in standin.messages("general") if not each.ephemeral]) == 1

    standin.admin.set_permissions("trivia", target=None, guild=None, **dict.fromkeys(lost))
    await until(lambda: not app.daily.ledger.of_guild(app.guilds[0].id)[0].suspended)
    clock.set("2026-03-04 09:00", LONDON)
    await settled(app, standin, "sent")
    assert len(standin.messages("trivia")) == 1


async def test_rights_that_come_back_within_the_hours_bring_the_post_late(
    standin: StandIn, app: Understudy, clock: FakeClock
) -> None:
    await set_daily(standin)
    standin.admin.set_permissions("trivia", send_messages=False)
    clock.set("2026-03-02 09:00", LONDON)
    await settled(app, standin, "failed")
    clock.advance(hours=1)
    standin.admin.set_permissions("trivia", send_messages=None)
    assert (await settled(app, standin, "sent")).late
    assert "Posted late" in standin.messages("trivia")[0].text


async def test_rights_that_come_back_by_a_role_count_too(standin: StandIn, app: Understudy, clock: FakeClock) -> None:
    await set_daily(standin)
    for role in ("@everyone", "understudy"):
        standin.admin.set_role(role, send_messages=False)
    clock.set("2026-03-02 09:00", LONDON)
    await settled(app, standin, "failed")
    standin.admin.set_role("understudy", send_messages=True)
    await settled(app, standin, "sent")


async def test_a_channel_that_is_deleted_is_tried_once_and_told(
    standin: StandIn, app: Understudy, clock: FakeClock
) -> None:
    standin.admin.set_system_channel("general")
    await set_daily(standin)
    path = messages_of(standin)
    standin.admin.delete_channel("trivia")
    for day in (2, 3, 4):
        clock.set(f"2026-03-0{day} 09:00", LONDON)
        await lines_there(app, day - 1)
    assert "the channel is gone" in await tell(standin, "status")
    assert sum(each.path == path for each in standin.requests) == 1
    assert "the channel is gone" in standin.messages("general")[-1].text
    await tell(standin, "off")
    assert "No channel here" in await tell(standin, "status")


async def lines_there(app: Understudy, count: int) -> None:
    """Wait until so many lines of the only channel are final."""
    (daily,) = app.daily.ledger.of_guild(app.guilds[0].id)
    await until(lambda: sum(each.act_at is None for each in app.daily.ledger.latest(daily.channel_id, 9)) == count)


async def test_without_a_system_channel_status_is_where_it_is_told(
    standin: StandIn, app: Understudy, clock: FakeClock
) -> None:
    await set_daily(standin)
    standin.admin.set_permissions("trivia", send_messages=False)
    clock.set("2026-03-02 09:00", LONDON)
    await settled(app, standin, "failed")
    assert "I lack Send Messages" in await tell(standin, "status")
    assert not [each for each in standin.messages("general") if not each.ephemeral]


async def test_a_message_that_discord_will_never_take_is_tried_once_and_the_channel_stays(
    standin: StandIn, app: Understudy, clock: FakeClock
) -> None:
    await set_daily(standin)
    standin.faults.fail("POST", MESSAGES, status=400, code=50035)
    clock.set("2026-03-02 09:00", LONDON)
    await settled(app, standin, "failed")
    assert posted(standin) == 1
    clock.set("2026-03-03 09:00", LONDON)
    await settled(app, standin, "sent")
