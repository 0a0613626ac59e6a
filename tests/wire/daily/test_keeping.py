"""What is stored of servers and members, for how long, and deleting it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.support.timetravel import understudy
from tests.wire.daily.conftest import rows, set_daily, settled, tell, until

if TYPE_CHECKING:
    from pathlib import Path

    from bot.discord_app.app import Understudy
    from bot.preview import StandIn
    from bot.store.reader import FactReader
    from tests.support.timetravel import FakeClock

LONDON = "Europe/London"
OF_SERVER = (
    "select (select count(*) from daily) + (select count(*) from daily_post) + (select count(*) from guild_settings)"
    " + (select count(*) from heard)"
)


async def use_all(standin: StandIn, app: Understudy, clock: FakeClock) -> None:
    """Have a server leave a trace in every table."""
    await standin.member("grace").slash("settings", spoilers="shown")
    await standin.member("ada").slash("quote")
    await set_daily(standin)
    clock.set("2026-03-02 09:00", LONDON)
    await settled(app, standin, "sent")
    await app.service.state.flush()


def is_deleted(tmp_path: Path) -> bool:
    return rows(tmp_path, OF_SERVER) == [(0,)]


async def test_removed_its_data_is_kept_thirty_days_and_then_deleted(
    standin: StandIn, app: Understudy, clock: FakeClock, tmp_path: Path, table: FactReader
) -> None:
    await use_all(standin, app, clock)
    guild = standin.member("grace").channel.guild
    standin.admin.remove_bot()
    await until(lambda: rows(tmp_path, "select guild_id from guild_left"))
    clock.advance(days=29.9)
    await app._keeper.delete_what_is_over()
    assert rows(tmp_path, OF_SERVER) == [(4,)]
    assert len([each for each in standin.messages("trivia", guild) if not each.ephemeral]) == 1
    clock.advance(days=0.2)
    await app._keeper.delete_what_is_over()
    assert is_deleted(tmp_path)


async def test_removed_while_it_was_not_there_to_be_told_it_counts_from_when_it_sees_it(
    standin: StandIn, clock: FakeClock, tmp_path: Path, table: FactReader
) -> None:
    async with understudy(standin, table, tmp_path, clock) as app:
        await use_all(standin, app, clock)
    async with understudy(standin, table, tmp_path, clock) as app:
        await until(lambda: rows(tmp_path, "select channel_id from channel_guild"))
    standin.admin.add_guild("Second Server")  # else there would be no server to be ready in
    standin.admin.remove_bot("Watch Party")
    clock.advance(days=100)
    async with understudy(standin, table, tmp_path, clock):
        await until(lambda: rows(tmp_path, "select guild_id from guild_left"))
        assert not is_deleted(tmp_path)
    clock.advance(days=31)
    async with understudy(standin, table, tmp_path, clock):
        await until(lambda: is_deleted(tmp_path))


async def test_invited_again_within_thirty_days_it_goes_on(
    standin: StandIn, app: Understudy, clock: FakeClock, tmp_path: Path
) -> None:
    await set_daily(standin)
    standin.admin.remove_bot()
    await until(lambda: rows(tmp_path, "select guild_id from guild_left"))
    clock.set("2026-03-10 08:00", LONDON)
    standin.admin.add_bot()
    await until(lambda: not rows(tmp_path, "select guild_id from guild_left"))
    await until(lambda: app.daily.ledger.of_guild(app.guilds[0].id)[0].next_due)
    clock.set("2026-03-10 09:00", LONDON)
    await settled(app, standin, "sent")
    assert len(standin.messages("trivia")) == 1


async def test_a_manager_sees_and_deletes_what_is_stored_of_the_server_at_once(
    standin: StandIn, app: Understudy, clock: FakeClock, tmp_path: Path
) -> None:
    await use_all(standin, app, clock)
    await app._keeper.place_channels()
    grace = standin.member("grace")
    shown = await grace.slash("privacy show")
    assert shown.ephemeral
    assert "settings of the server: 1" in shown.text
    assert "channels with a quote of the day: 1" in shown.text
    assert "quotations that channels have had: 1" in shown.text

    deleted = await grace.slash("privacy delete")
    assert "no quote of the day appears here any more" in deleted.text
    assert is_deleted(tmp_path)
    assert "No channel here has one." in await tell(standin, "status")
    clock.set("2026-03-03 10:00", LONDON)
    assert len([each for each in standin.messages("trivia") if not each.ephemeral]) == 1


async def test_a_member_sees_and_deletes_their_own_and_nothing_of_the_server(
    standin: StandIn, app: Understudy, clock: FakeClock, tmp_path: Path
) -> None:
    await use_all(standin, app, clock)
    ada = standin.member("ada")
    await ada.slash("quote", private=True)
    await app.service.state.flush()
    shown = await ada.slash("privacy show")
    assert "quotations that you have had in private: 1" in shown.text
    assert "server" not in shown.text

    assert "Only members who may manage" in (await ada.slash("privacy delete", only="this server")).text
    assert "What I stored of you is deleted." in (await ada.slash("privacy delete")).text
    assert "nothing" in (await ada.slash("privacy show")).text
    assert rows(tmp_path, OF_SERVER) == [(4,)]


async def test_privacy_works_in_a_direct_message(standin: StandIn, app: Understudy) -> None:
    ada = standin.member("ada").in_dm()
    await ada.slash("quote")
    assert ": 1" in (await ada.slash("privacy show")).text
    assert "deleted" in (await ada.slash("privacy delete")).text


async def test_a_group_sees_and_deletes_what_its_channel_had(standin: StandIn, app: Understudy) -> None:
    ada = standin.member("ada").in_group_dm(standin.member("grace"))
    await ada.slash("quote")
    assert "Of this group:\n- quotations that you have had in private: 1" in (await ada.slash("privacy show")).text
    await ada.slash("privacy delete")
    assert ": 1" not in (await ada.slash("privacy show")).text
