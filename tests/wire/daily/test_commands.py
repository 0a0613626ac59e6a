"""`/daily`, as those who manage a server use it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.errors import StandInError
from tests.wire.daily.conftest import last, posts_there, set_daily, settled, tell, until

if TYPE_CHECKING:
    from bot.discord_app.app import Understudy
    from bot.preview import StandIn
    from tests.support.timetravel import FakeClock

LONDON = "Europe/London"
NINE = 1772442000  # of March 2, 2026, in London
SUBCOMMANDS = ("status", "preview", "pause", "resume", "skip", "now", "log", "off")


async def test_set_says_in_words_what_will_happen(standin: StandIn, app: Understudy) -> None:
    text = await set_daily(standin, time="9am", zone="london", days="weekdays", show="maisel")
    channel = standin.member("grace", "trivia").channel.id

    assert f"appears in <#{channel}> from Monday to Friday at 09:00 (9:00 AM), Europe/London time." in text
    assert f"The next: <t:{NINE}:F> (<t:{NINE}:R>)." in text
    assert "About The Marvelous Mrs. Maisel." in text
    assert "cannot" not in text


LACKS = {
    "view_channel": "I lack View Channel",
    "send_messages": "I lack Send Messages",
    "embed_links": "I lack Embed Links",
}


@pytest.mark.parametrize(("permission", "says"), LACKS.items())
async def test_set_says_which_permission_is_missing_there_and_who_can_mend_it(
    standin: StandIn, app: Understudy, permission: str, says: str
) -> None:
    standin.admin.set_permissions("trivia", target=None, guild=None, **{permission: False})
    await until(lambda: app.daily.trouble(app.guilds[0].id, standin.member("grace", "trivia").channel.id))
    text = await set_daily(standin)

    channel = standin.member("grace", "trivia").channel.id
    assert f"in <#{channel}> {says}" in text
    assert "Who may manage that channel's permissions can mend it" in text
    assert says in await tell(standin, "status")


async def test_without_read_message_history_it_says_what_that_means(standin: StandIn, app: Understudy) -> None:
    standin.admin.set_permissions("trivia", read_message_history=False)
    trivia = standin.member("grace", "trivia").channel.id
    await until(lambda: not app.guilds[0].get_channel(trivia).permissions_for(app.guilds[0].me).read_message_history)  # type: ignore[union-attr]
    assert "I lack Read Message History there" in await set_daily(standin)


@pytest.mark.parametrize(
    ("wish", "says"),
    [
        ({"time": "25:00"}, "The hour cannot be read: write 9, 9am or 21:30."),
        ({"zone": "atlantis"}, "I know no such time zone."),
        ({"zone": "usa"}, "Several time zones could be meant: America/New\\_York, America/Chicago"),
        ({"days": "someday"}, "The days cannot be read"),
        ({"show": "no such show at all"}, "I know no such show"),
        ({"role": "@everyone"}, "I do not mention everyone."),
    ],
)
async def test_what_cannot_be_read_changes_nothing(
    standin: StandIn, app: Understudy, wish: dict[str, str], says: str
) -> None:
    text = await set_daily(standin, **wish)
    assert says in text
    assert "Nothing was changed." in text
    assert "No channel here has one." in await tell(standin, "status")


@pytest.mark.parametrize(
    ("option", "typed", "value"),
    [
        ("time", "9", "09:00"),
        ("time", "21:30", "21:30"),
        ("timezone", "london", "Europe/London"),
        ("timezone", "kolk", "Asia/Kolkata"),
        ("timezone", "new york", "America/New_York"),
        ("timezone", "germany", "Europe/Berlin"),
        ("days", "week", "weekdays"),
        ("show", "mrs", "maisel"),
    ],
)
async def test_options_complete(standin: StandIn, app: Understudy, option: str, typed: str, value: str) -> None:
    found = await standin.member("grace").complete("daily set", option, typed)
    assert found[0]["value"] == value


@pytest.mark.parametrize("subcommand", [*SUBCOMMANDS, "set"])
async def test_only_those_who_manage_the_server_may(standin: StandIn, app: Understudy, subcommand: str) -> None:
    await set_daily(standin)
    options = {"channel": "general", "time": "10", "timezone": "paris"} if subcommand == "set" else {}
    before = app.daily.ledger.of_guild(app.guilds[0].id)
    reply = await standin.member("ada").slash(f"daily {subcommand}", raw=True, **options)

    assert reply.ephemeral
    assert "Only members who may manage this server" in reply.text
    assert app.daily.ledger.of_guild(app.guilds[0].id) == before


@pytest.mark.parametrize("subcommand", SUBCOMMANDS)
async def test_without_any_they_say_how_to_begin(standin: StandIn, app: Understudy, subcommand: str) -> None:
    assert "No channel here has one. Use </daily set:" in await tell(standin, subcommand)


async def test_where_several_have_one_it_asks_which(standin: StandIn, app: Understudy) -> None:
    await set_daily(standin, "trivia")
    await set_daily(standin, "general")
    assert "Several channels have one" in await tell(standin, "pause")
    for channel in ("#trivia", f"<#{standin.member('grace', 'general').channel.id}>"):
        assert "Paused" in await tell(standin, "pause", channel=channel)
    offered = await standin.member("grace").complete("daily resume", "channel", "tri")
    assert [choice["name"] for choice in offered] == ["#trivia"]
    elsewhere = await tell(standin, "pause", channel="nowhere")
    assert "No channel here" in elsewhere
    assert elsewhere.count("<#") == 2


async def test_paused_nothing_comes_and_resumed_it_goes_on_with_the_next(
    standin: StandIn, app: Understudy, clock: FakeClock
) -> None:
    await set_daily(standin)
    await tell(standin, "pause")
    assert "It is paused." in await tell(standin, "status")
    assert "if it is resumed now" in await tell(standin, "preview")
    clock.set("2026-03-02 10:00", LONDON)
    assert f"The next: <t:{NINE + 86_400}:F>" in await tell(standin, "resume")
    assert not standin.messages("trivia")
    clock.set("2026-03-03 09:00", LONDON)
    await settled(app, standin, "sent")
    assert len(standin.messages("trivia")) == 1


async def test_skip_leaves_out_the_next_and_the_days_after_keep_theirs(
    standin: StandIn, app: Understudy, clock: FakeClock
) -> None:
    await set_daily(standin)
    before = (await tell(standin, "preview")).splitlines()
    assert f"Left out: <t:{NINE}:F>. The next: <t:{NINE + 86_400}:F>" in await tell(standin, "skip")
    assert (await tell(standin, "preview")).splitlines()[2:-1] == before[3:]
    clock.set("2026-03-02 09:00", LONDON)
    assert "left out (skipped by a manager)" in await tell(standin, "log")
    clock.set("2026-03-03 09:00", LONDON)
    await settled(app, standin, "sent")
    assert len(standin.messages("trivia")) == 1


async def test_now_posts_todays_in_place_of_the_hour_and_only_once(
    standin: StandIn, app: Understudy, clock: FakeClock
) -> None:
    await set_daily(standin)
    assert "on its way" in await tell(standin, "now")
    await settled(app, standin, "sent")
    assert "Today's is already [there](https://discord.com/channels/" in await tell(standin, "now")
    clock.set("2026-03-02 09:00", LONDON)
    assert f"The next: <t:{NINE + 86_400}:F>" in await tell(standin, "status")
    assert len(standin.messages("trivia")) == 1


async def test_now_posts_what_was_skipped_today_after_all(standin: StandIn, app: Understudy, clock: FakeClock) -> None:
    await set_daily(standin)
    await tell(standin, "skip")
    clock.set("2026-03-02 20:00", LONDON)
    assert "on its way" in await tell(standin, "now")
    assert not (await settled(app, standin, "sent")).late
    assert len(standin.messages("trivia")) == 1


async def test_off_takes_it_away_and_setting_it_again_doubles_no_day(
    standin: StandIn, app: Understudy, clock: FakeClock
) -> None:
    await set_daily(standin)
    clock.set("2026-03-02 09:00", LONDON)
    await settled(app, standin, "sent")
    assert "No more in" in await tell(standin, "off")
    assert f"The next: <t:{NINE + 86_400 + 36_000}:F>" in await set_daily(standin, time="19")
    assert last(app, standin).state == "sent"


async def test_status_tells_the_last_five(standin: StandIn, app: Understudy, clock: FakeClock) -> None:
    await set_daily(standin)
    for day in range(2, 9):
        clock.set(f"2026-03-{day:02} 09:00", LONDON)
        await posts_there(standin, day - 1)
        await settled(app, standin, "sent")
    text = await tell(standin, "status")
    assert text.count("posted [there]") == 5
    assert "Nothing is wrong." in text
    assert (await tell(standin, "log")).count("posted [there]") == 7


async def test_a_role_that_the_bot_may_not_mention_is_told(standin: StandIn, app: Understudy) -> None:
    guild = standin.member("grace").channel.guild
    assert guild is not None
    role = next(role for role in guild.roles.values() if role.name == "managers")
    role.mentionable = False
    standin.admin.set_role("managers")
    await until(lambda: not app.guilds[0].get_role(role.id).mentionable)  # type: ignore[union-attr]
    assert "The role will not be notified" in await set_daily(standin, role="managers")


async def test_it_is_offered_in_servers_and_to_those_who_manage_them(standin: StandIn, app: Understudy) -> None:
    for somebody in (standin.member("grace").in_dm(), standin.member("ada")):
        with pytest.raises(StandInError, match="/daily is not offered"):
            await somebody.slash("daily status")
