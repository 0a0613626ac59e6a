"""A server's defaults."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.preview import StandIn
    from tests.support.botprocess import BotProcess


async def test_spoilers_follow_the_servers_rule(standin: StandIn, bot: BotProcess) -> None:
    ada, grace = standin.member("ada"), standin.member("grace")

    await grace.slash("settings", spoilers="shown up to season 4")
    assert "as Handsome Man, episode 7" in (await ada.slash("cast", show="maisel")).text
    await grace.slash("settings", spoilers="season 3")
    assert "as ||Handsome Man, episode 7||" in (await ada.slash("cast", show="maisel")).text
    await grace.slash("settings", spoilers="shown")
    assert "as Handsome Man, episode 7" in (await ada.slash("cast", show="maisel")).text


async def test_a_rule_for_spoilers_that_cannot_be_read_changes_nothing(standin: StandIn, bot: BotProcess) -> None:
    reply = await standin.member("grace").slash("settings", raw=True, spoilers="sometimes", private=True)

    assert "Nothing was changed" in reply.text
    assert "Answers: to the channel" in reply.text


async def test_the_usual_show_is_meant_where_none_is_named(standin: StandIn, bot: BotProcess) -> None:
    ada, grace = standin.member("ada"), standin.member("grace")

    await grace.slash("settings", show="lantern")
    assert "The Lantern Keepers" in (await ada.slash("when", event="season4-finale")).text
    assert "The Lantern Keepers" in (await ada.slash("quote")).text
    await grace.slash("settings", show="any")
    assert "could mean more than one" in (await ada.slash("when", event="season4-finale")).text


async def test_private_answers_are_the_default_that_a_member_can_override(standin: StandIn, bot: BotProcess) -> None:
    ada, grace = standin.member("ada"), standin.member("grace")

    await grace.slash("settings", private=True)
    assert (await ada.slash("cast", show="maisel")).ephemeral
    assert not (await ada.slash("cast", show="maisel", private=False)).ephemeral


async def test_only_those_who_manage_the_server_may_change_them(standin: StandIn, bot: BotProcess) -> None:
    reply = await standin.member("ada").slash("settings", raw=True, spoilers="shown")

    assert reply.ephemeral
    assert "Only members who may manage this server" in reply.text
    assert "||Handsome Man" in (await standin.member("ada").slash("cast", show="maisel")).text


async def test_one_servers_settings_are_not_anothers(standin: StandIn, bot: BotProcess) -> None:
    standin.admin.add_guild("Second Server", channels=("talk",), members=("ada",))

    await standin.member("grace").slash("settings", spoilers="shown")
    elsewhere = standin.member("ada", "talk", "Second Server")
    assert "||Handsome Man" in (await elsewhere.slash("cast", show="maisel")).text
