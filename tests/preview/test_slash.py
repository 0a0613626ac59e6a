from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from bot.errors import StandInError

if TYPE_CHECKING:
    from bot.preview import StandIn
    from tests.preview.rehearsal import Rehearsal


@pytest.mark.usefixtures("bot")
class TestSlash:
    async def test_a_command_is_answered_over_the_wire(self, standin: StandIn) -> None:
        reply = await standin.member("ada").slash("echo", text="hello")
        assert reply.content == "hello"
        assert [reply.failed, reply.deferred, reply.ephemeral] == [False, False, False]
        assert reply.response_count == 1

    async def test_options_travel_in_the_types_that_are_registered(self, standin: StandIn) -> None:
        reply = await standin.member("ada").slash(
            "types", number=2, flag=True, channel="#trivia", role="managers", user="grace"
        )
        assert reply.content == "2.0 True trivia managers grace True"

    @pytest.mark.parametrize("size", ["Big", 2])
    async def test_a_choice_can_be_made_by_name_or_value(self, standin: StandIn, size: Any) -> None:
        assert (await standin.member("ada").slash("order", size=size)).content == "size 2"

    async def test_a_subcommand_is_named_after_its_command(self, standin: StandIn) -> None:
        assert (await standin.member("ada").slash("trivia play", rounds=3)).content == "3 rounds"

    @pytest.mark.parametrize(
        ("command", "options", "reason"),
        [
            ("nothing", {}, "registered no command /nothing"),
            ("trivia", {}, "registered no command /trivia"),
            ("trivia stop", {}, "registered no command /trivia stop"),
            ("echo", {}, "the option text is required"),
            ("echo", {"text": "a", "loud": True}, "there is no option loud"),
            ("order", {"size": "Huge"}, "'Huge' is no choice of size; there are Small, Big"),
            ("trivia play", {"rounds": 9}, "9 is out of bounds for rounds"),
            ("types", {"number": "x"}, "is required"),
            ("manage", {}, "not offered to ada"),
        ],
    )
    async def test_what_discord_does_not_offer_cannot_be_used(
        self, standin: StandIn, command: str, options: dict[str, Any], reason: str
    ) -> None:
        with pytest.raises(StandInError, match=reason):
            await standin.member("ada").slash(command, **options)

    async def test_raw_sends_it_all_the_same(self, standin: StandIn, bot: Rehearsal) -> None:
        ada = standin.member("ada")
        assert (await ada.slash("manage", raw=True)).content == "manages: False"
        assert (await ada.slash("order", raw=True, size=9)).content == "size 9"

    async def test_who_manages_the_server_is_offered_more(self, standin: StandIn) -> None:
        assert (await standin.member("grace").slash("manage")).content == "manages: True"

    async def test_a_completion_sees_what_else_is_typed(self, standin: StandIn) -> None:
        choices = await standin.member("ada").complete("search", "show", "mai", season=2)
        assert choices == [{"name": "mai… in season 2", "value": "mai"}]

    async def test_an_option_that_does_not_complete_is_not_asked(self, standin: StandIn) -> None:
        with pytest.raises(StandInError, match="no option season that completes"):
            await standin.member("ada").complete("search", "season", "1")

    async def test_text_is_everything_that_can_be_read_in_order(self, standin: StandIn) -> None:
        reply = await standin.member("ada").slash("card")
        assert reply.text.split("\n") == ["Content", "Author", "Title", "Description", "Name", "Value", "Footer"]

    async def test_the_place_decides_context_and_owner(self, standin: StandIn) -> None:
        ada, grace = standin.member("ada"), standin.member("grace")
        abroad = standin.admin.add_guild("Elsewhere", has_bot=False)
        places = [ada, ada.in_("trivia"), ada.in_dm(), ada.in_group_dm(grace), ada.in_("general", abroad)]
        assert [(await place.slash("where")).content for place in places] == [
            "guild for guild",
            "guild for guild",
            "dm_channel for bot",
            "private_channel for user",
            "guild for user",
        ]

    async def test_a_command_for_servers_is_not_offered_elsewhere(self, standin: StandIn) -> None:
        grace = standin.member("grace")
        with pytest.raises(StandInError, match="not offered in this kind of channel"):
            await grace.in_dm().slash("manage")
        with pytest.raises(StandInError, match="not offered where the bot itself is not"):
            await grace.in_group_dm(standin.member("ada")).slash("echo", text="a")


async def test_without_a_bot_nobody_is_ready(standin: StandIn) -> None:
    with pytest.raises(StandInError, match="no bot has connected"):
        await standin.ready(timeout=0.01)
    with pytest.raises(StandInError, match="nobody is called linus"):
        standin.member("linus")
    with pytest.raises(StandInError, match="no channel lobby; there are general, trivia"):
        standin.member("ada", "lobby")


async def test_a_guilds_own_command_comes_before_a_global_one(standin: StandIn, bot: Rehearsal) -> None:
    guild = bot.guilds[0]
    bot.tree.copy_global_to(guild=guild)
    of_guild = await bot.tree.sync(guild=guild)
    await standin.member("ada").slash("echo", text="a")
    used = standin.backend.interactions.latest
    assert used is not None
    assert used.payload["data"]["id"] == str(next(each.id for each in of_guild if each.name == "echo"))
    assert used.payload["data"]["guild_id"] == str(guild.id)
