from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.errors import StandInError
from bot.preview import StandIn

if TYPE_CHECKING:
    from tests.preview.rehearsal import Rehearsal


async def heard(standin: StandIn, bot: Rehearsal, event: str) -> None:
    """Waits until the bot has made of it what it makes: an answer shows that it has got that far."""
    await standin.member("grace").in_dm().slash("echo", text="still there?")
    assert event in bot.heard


async def test_the_bot_joins_a_guild_and_leaves_it(standin: StandIn, bot: Rehearsal) -> None:
    guild = standin.admin.add_guild("Second", channels=["lobby"], members=["ada", "linus"])
    await heard(standin, bot, "GUILD_CREATE")
    joined = bot.get_guild(guild.id)
    assert joined is not None
    assert [channel.name for channel in joined.text_channels] == ["lobby"]
    assert (await standin.member("linus", "lobby", "Second").slash("echo", text="a")).content == "a"
    standin.admin.remove_bot("Second")
    await heard(standin, bot, "GUILD_DELETE")
    assert bot.get_guild(guild.id) is None


async def test_channels_come_and_go(standin: StandIn, bot: Rehearsal) -> None:
    guild = bot.guilds[0]
    standin.admin.add_channel("new")
    await heard(standin, bot, "CHANNEL_CREATE")
    assert "new" in [channel.name for channel in guild.text_channels]
    standin.admin.delete_channel("new")
    await heard(standin, bot, "CHANNEL_DELETE")
    assert "new" not in [channel.name for channel in guild.text_channels]


async def test_permissions_are_what_the_bot_works_out_itself(standin: StandIn, bot: Rehearsal) -> None:
    [guild] = bot.guilds
    [general, _] = guild.text_channels
    assert general.permissions_for(guild.me).send_messages
    standin.admin.set_permissions("general", send_messages=False, manage_messages=True)
    await heard(standin, bot, "CHANNEL_UPDATE")
    permissions = general.permissions_for(guild.me)
    assert (permissions.send_messages, permissions.manage_messages) == (False, True)


async def test_a_new_member_can_use_the_bot(standin: StandIn, bot: Rehearsal) -> None:
    linus = standin.admin.add_member("linus", manages_guild=True)
    assert (await linus.slash("manage")).content == "manages: True"


async def test_what_there_is_not_cannot_be_changed(standin: StandIn) -> None:
    with pytest.raises(StandInError, match="no permission is called fly"):
        standin.admin.set_permissions("general", fly=True)
    with pytest.raises(StandInError, match="no guild Nowhere; there are Watch Party"):
        standin.admin.remove_bot("Nowhere")
    with pytest.raises(StandInError, match="nobody is called linus"):
        standin.member("linus")


async def test_a_port_that_is_taken_says_so(standin: StandIn) -> None:
    port = int(standin.url.rsplit(":", 1)[1])
    with pytest.raises(StandInError, match=f"cannot listen on 127.0.0.1:{port}"):
        await StandIn(port=port).start()


async def test_a_system_channel_is_told_of(standin: StandIn, bot: Rehearsal) -> None:
    [guild] = bot.guilds
    assert guild.system_channel is None
    standin.admin.set_system_channel("trivia")
    await heard(standin, bot, "GUILD_UPDATE")
    assert guild.system_channel is not None
    assert guild.system_channel.name == "trivia"


async def test_what_a_role_may_do_is_told_of(standin: StandIn, bot: Rehearsal) -> None:
    [guild] = bot.guilds
    standin.admin.set_role("@everyone", send_messages=False)
    await heard(standin, bot, "GUILD_ROLE_UPDATE")
    assert not guild.default_role.permissions.send_messages
    assert guild.default_role.permissions.view_channel


async def test_an_outage_takes_a_guild_away_for_a_while_only(standin: StandIn, bot: Rehearsal) -> None:
    [guild] = bot.guilds
    standin.admin.set_outage()
    await heard(standin, bot, "GUILD_DELETE")
    assert guild.unavailable
    assert list(bot.guilds) == [guild]
    standin.admin.set_outage(over=True)
    await heard(standin, bot, "GUILD_CREATE")
    assert not bot.guilds[0].unavailable


async def test_a_bot_that_was_removed_can_be_invited_again(standin: StandIn, bot: Rehearsal) -> None:
    standin.admin.remove_bot()
    await heard(standin, bot, "GUILD_DELETE")
    assert list(bot.guilds) == []
    standin.admin.add_bot()
    await heard(standin, bot, "GUILD_CREATE")
    assert bot.guilds[0].me.guild_permissions.send_messages
