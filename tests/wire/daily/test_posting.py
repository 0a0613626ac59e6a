"""One quotation in a channel each day at the hour of its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.support.timetravel import FakeClock, understudy
from tests.wire.daily.conftest import last, posts_there, set_daily, settled, tell, until

if TYPE_CHECKING:
    from pathlib import Path

    from bot.discord_app.app import Understudy
    from bot.preview import StandIn
    from bot.store.reader import FactReader

LONDON = "Europe/London"


async def test_it_comes_each_day_at_the_hour_of_the_place(standin: StandIn, app: Understudy, clock: FakeClock) -> None:
    await set_daily(standin)
    for day in range(2, 12):
        clock.set(f"2026-03-{day:02} 08:59", LONDON)
        assert len(standin.messages("trivia")) == day - 2
        clock.set(f"2026-03-{day:02} 09:00", LONDON)
        await settled(app, standin, "sent")
        await posts_there(standin, day - 1)
    texts = [message.text for message in standin.messages("trivia")]
    assert len(set(texts)) == len(texts)


async def test_a_post_names_its_sources_and_shows_where_they_say_so(
    standin: StandIn, app: Understudy, clock: FakeClock
) -> None:
    await set_daily(standin, show="maisel")
    clock.set("2026-03-02 09:00", LONDON)
    await settled(app, standin, "sent")
    (post,) = standin.messages("trivia")

    assert post.text.startswith("Quote of the day: The Marvelous Mrs. Maisel\n> “")
    assert "¹ [" in post.text
    assert "late" not in post.text
    assert post.content == ""
    evidence = await standin.member("ada", "trivia").press(post, "Where does it say so?")
    assert evidence.ephemeral
    assert "paragraph" in evidence.text


async def test_the_nonce_and_the_mark_are_the_lines_own(standin: StandIn, app: Understudy, clock: FakeClock) -> None:
    await set_daily(standin)
    clock.set("2026-03-02 09:00", LONDON)
    line = await settled(app, standin, "sent")
    (post,) = standin.messages("trivia")
    (sent,) = [each.json for each in standin.requests if each.method == "POST" and each.path.endswith("/messages")]

    assert (sent["nonce"], sent["enforce_nonce"]) == (line.key, True)
    assert any(item.get("custom_id", "").startswith(f"daily:{line.key}:") for item in post.items())
    assert line.message_id == post.id


async def test_what_preview_shows_is_what_comes(standin: StandIn, app: Understudy, clock: FakeClock) -> None:
    await set_daily(standin)
    shown = [line for line in (await tell(standin, "preview")).splitlines() if line.startswith("- ")]
    for day in range(2, 9):
        clock.set(f"2026-03-{day:02} 09:00", LONDON)
        await posts_there(standin, day - 1)
        await settled(app, standin, "sent")
    posted = [
        message.text.splitlines()[1].removeprefix("> “").rstrip("”")[:60] for message in standin.messages("trivia")
    ]

    assert len(shown) == 7
    assert all(says in line for says, line in zip(posted, shown, strict=True))


async def test_it_mentions_the_one_role_and_nobody_else(standin: StandIn, app: Understudy, clock: FakeClock) -> None:
    role = next(role for role in app.guilds[0].roles if role.name == "managers")
    assert f"It mentions <@&{role.id}> and nobody else." in await set_daily(standin, role="managers")
    clock.set("2026-03-02 09:00", LONDON)
    await settled(app, standin, "sent")
    (post,) = standin.messages("trivia")

    assert (post.content, post.mention_roles, post.mentions, post.mention_everyone) == (
        f"<@&{role.id}>",
        [role.id],
        [],
        False,
    )


async def test_two_channels_of_a_server_each_have_their_own(
    standin: StandIn, app: Understudy, clock: FakeClock
) -> None:
    await set_daily(standin, "trivia")
    await set_daily(standin, "general", "9", "kolkata")
    clock.set("2026-03-03 09:00", "Asia/Kolkata")
    await settled(app, standin, "sent", "general")
    assert not [each for each in standin.messages("trivia") if not each.ephemeral]
    clock.set("2026-03-03 09:00", LONDON)
    await settled(app, standin, "sent", "trivia")


async def test_spoilers_that_the_server_hides_are_left_out_and_come_where_it_shows_them(
    standin: StandIn, app: Understudy, table: FactReader
) -> None:
    await set_daily(standin)
    daily = app.daily.ledger.of_guild(standin.member("grace").channel.guild.id)[0]  # type: ignore[union-attr]
    hidden = set(app.daily.chooser.keys(daily))
    await standin.member("grace").slash("settings", spoilers="shown")
    shown = set(app.daily.chooser.keys(daily))

    cards = {card.key: card for card in table.deck_cards(None)}
    assert shown == set(cards)
    assert hidden == {key for key, card in cards.items() if not card.spoiler}
    marked = set(table.quotation_keys(show_id=None, person_id=None)) - set(cards)
    assert marked
    assert not marked & shown


# -- time --------------------------------------------------------------------------------------------------------------

# zone, the hour set, the present, then each moment with how many posts there are by then; `*`: the second of two hours
CHANGES = {
    "the gap, north": ("Europe/Berlin", "02:30", "2026-03-28 12:00", [
        ("2026-03-29 01:59", 0), ("2026-03-29 03:00", 1), ("2026-03-29 03:30", 1), ("2026-03-30 02:30", 2)]),
    "the fold, north": ("Europe/Berlin", "02:30", "2026-10-24 12:00", [
        ("2026-10-25 02:30", 1), ("2026-10-25 02:30*", 1), ("2026-10-25 03:00", 1), ("2026-10-26 02:30", 2)]),
    "the gap, south": ("Australia/Sydney", "02:30", "2026-10-03 12:00", [
        ("2026-10-04 01:59", 0), ("2026-10-04 03:00", 1), ("2026-10-04 03:30", 1), ("2026-10-05 02:30", 2)]),
    "the fold, south": ("Australia/Sydney", "02:30", "2026-04-04 12:00", [
        ("2026-04-05 02:30", 1), ("2026-04-05 02:30*", 1), ("2026-04-06 02:30", 2)]),
    "a fold over the ocean": ("America/New_York", "01:30", "2026-10-31 12:00", [
        ("2026-11-01 01:30", 1), ("2026-11-01 01:30*", 1), ("2026-11-02 01:30", 2)]),
    "a leap day": ("Asia/Kolkata", "09:00", "2028-02-28 08:00", [
        ("2028-02-28 09:00", 1), ("2028-02-29 09:00", 2), ("2028-03-01 09:00", 3)]),
    "days of the week": ("UTC", "09:00", "2026-03-05 08:00", [
        ("2026-03-05 09:00", 1), ("2026-03-06 09:00", 2), ("2026-03-09 08:59", 2), ("2026-03-09 09:00", 3)]),
}  # fmt: skip


@pytest.mark.parametrize(("zone", "hour", "present", "moments"), CHANGES.values(), ids=CHANGES.keys())
async def test_each_day_has_one_post_whatever_the_clocks_do(
    standin: StandIn,
    app: Understudy,
    clock: FakeClock,
    zone: str,
    hour: str,
    present: str,
    moments: list[tuple[str, int]],
) -> None:
    clock.set(present, zone)
    await set_daily(standin, time=hour, zone=zone, days="weekdays" if zone == "UTC" else "daily")
    for moment, posts in moments:
        clock.set(moment, zone)
        await posts_there(standin, posts)
        await settled_all(app)
        assert len(standin.messages("trivia")) == posts
    assert not any("late" in message.text for message in standin.messages("trivia"))


async def settled_all(app: Understudy) -> None:
    """Wait until the bot has looked at the clock and has nothing more to do."""

    def idle() -> bool:
        moment = app.daily.ledger.next_moment()
        return moment is None or moment > app.daily.clock()

    await until(idle)


async def test_who_moves_to_another_zone_gets_one_a_day(standin: StandIn, app: Understudy, clock: FakeClock) -> None:
    await set_daily(standin, zone="Asia/Tokyo")
    clock.set("2026-11-21 09:00", "Asia/Tokyo")
    await settled(app, standin, "sent")
    sent = len(standin.messages("trivia"))
    clock.advance(hours=1)
    await set_daily(standin, zone="America/Los_Angeles")
    clock.set("2026-11-20 23:59", "America/Los_Angeles")
    await settled_all(app)
    assert len(standin.messages("trivia")) == sent
    clock.set("2026-11-21 09:00", "America/Los_Angeles")
    await posts_there(standin, sent + 1)


async def test_an_hour_that_is_past_today_brings_todays_at_once_if_it_was_still_to_come(
    standin: StandIn, app: Understudy, clock: FakeClock
) -> None:
    await set_daily(standin, time="18:00")
    clock.set("2026-03-02 12:00", LONDON)
    assert "it comes now" in await set_daily(standin, time="9")
    await settled(app, standin, "sent")
    assert len(standin.messages("trivia")) == 1


# -- late --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("late", "back", "state"),
    [
        (3.0, "2026-03-02 11:59", "sent"),
        (3.0, "2026-03-02 12:01", "skipped"),
        (0.5, "2026-03-02 09:29", "sent"),
        (0.5, "2026-03-02 09:31", "skipped"),
    ],
)
async def test_down_at_the_hour_it_comes_late_and_says_so_or_not_at_all_and_the_log_says_so(
    standin: StandIn,
    table: FactReader,
    tmp_path: Path,
    clock: FakeClock,
    caplog: pytest.LogCaptureFixture,
    late: float,
    back: str,
    state: str,
) -> None:
    async with understudy(standin, table, tmp_path, clock, late=late * 3600):
        await set_daily(standin)
    clock.set(back, LONDON)
    async with understudy(standin, table, tmp_path, clock, late=late * 3600) as app:
        line = await settled(app, standin, state)
        posts = standin.messages("trivia")
        if state == "sent":
            assert line.late
            assert "Posted late: it was due at <t:1772442000:t>" in posts[0].text
            assert ", late" in await tell(standin, "log")
        else:
            assert not posts
            told = "had no quote of the day on 2026-03-02: I was not running at the hour"
            await until(lambda: told in caplog.text)  # it is written down first, then told
            assert "left out (I was not running at the hour)" in await tell(standin, "log")
        assert last(app, standin).day.isoformat() == "2026-03-02"
