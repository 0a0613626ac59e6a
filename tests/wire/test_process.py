"""Starting, stopping, and carrying on."""

from __future__ import annotations

import shutil
import signal
import sqlite3
from typing import TYPE_CHECKING

import pytest

from bot.preview import StandIn
from tests.support.botprocess import bot_running

if TYPE_CHECKING:
    from pathlib import Path

    from tests.support.botprocess import BotProcess

COMMANDS = "/applications/{application_id}/commands"


def syncs(standin: StandIn) -> int:
    return sum(request.method == "PUT" and request.route == COMMANDS for request in standin.requests)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT], ids=["SIGTERM", "SIGINT"])
async def test_it_ends_cleanly(standin: StandIn, bot: BotProcess, number: int) -> None:
    assert await bot.stop(number) == 0
    assert "Traceback" not in bot.log


async def test_it_ends_cleanly_while_discord_is_away(data_dir: Path, tmp_path: Path) -> None:
    standin = StandIn()
    await standin.start()
    async with bot_running(standin, data_dir, tmp_path) as bot:
        await standin.close()
        await bot.until_logged("Attempting a reconnect", times=2)

        assert await bot.stop() == 0


async def test_a_wrong_token_is_told_in_one_line(standin: StandIn, data_dir: Path, tmp_path: Path) -> None:
    async with bot_running(standin, data_dir, tmp_path, ready=False, DISCORD_TOKEN="wrong-secret") as bot:
        assert await bot.ended() == 1
        assert "bot: Discord does not accept DISCORD_TOKEN" in bot.log
        assert "Traceback" not in bot.log
        assert "wrong-secret" not in bot.log


async def test_no_network_is_told_in_one_line(standin: StandIn, data_dir: Path, tmp_path: Path) -> None:
    nowhere = "http://127.0.0.1:9/api/v10"
    async with bot_running(standin, data_dir, tmp_path, ready=False, DISCORD_API_URL=nowhere) as bot:
        assert await bot.ended() == 1
        assert f"bot: no way to Discord at {nowhere}" in bot.log
        assert "Traceback" not in bot.log


async def test_commands_are_told_to_discord_only_once(standin: StandIn, data_dir: Path, tmp_path: Path) -> None:
    for _ in range(2):
        async with bot_running(standin, data_dir, tmp_path) as bot:
            assert "</cast:" in (await standin.member("ada").slash("help")).text
            await bot.stop()

    assert syncs(standin) == 1


async def test_a_changed_definition_is_told_again(standin: StandIn, data_dir: Path, tmp_path: Path) -> None:
    async with bot_running(standin, data_dir, tmp_path) as bot:
        await bot.stop()
    db = sqlite3.connect(tmp_path / "state.db")
    db.execute("update synced_commands set digest = 'of an older version'")
    db.commit()
    db.close()
    async with bot_running(standin, data_dir, tmp_path):
        assert syncs(standin) == 2


async def test_a_discord_that_takes_no_commands_now_is_no_reason_not_to_answer(
    standin: StandIn, data_dir: Path, tmp_path: Path
) -> None:
    async with bot_running(standin, data_dir, tmp_path) as bot:
        await bot.stop()
    db = sqlite3.connect(tmp_path / "state.db")
    db.execute("update synced_commands set digest = 'of an older version'")
    db.commit()
    db.close()
    standin.faults.fail("PUT", COMMANDS, status=403)
    async with bot_running(standin, data_dir, tmp_path) as bot:
        assert "Midge Maisel" in (await standin.member("ada").slash("cast", show="maisel")).text
        assert "it will be told at the next start" in bot.log


async def test_a_server_for_trying_out_gets_the_commands_at_once(
    standin: StandIn, data_dir: Path, tmp_path: Path
) -> None:
    guild = standin.member("ada").channel.guild
    assert guild is not None
    async with bot_running(standin, data_dir, tmp_path, DEV_GUILD_ID=str(guild.id)):
        assert syncs(standin) == 0
        assert "Midge Maisel" in (await standin.member("ada").slash("cast", show="maisel")).text


async def test_a_server_that_is_no_longer_for_trying_out_does_not_show_commands_twice(
    standin: StandIn, data_dir: Path, tmp_path: Path
) -> None:
    guild = standin.member("ada").channel.guild
    assert guild is not None
    for number in (str(guild.id), ""):
        async with bot_running(standin, data_dir, tmp_path, DEV_GUILD_ID=number) as bot:
            await bot.stop()

    of_guild = "/applications/{application_id}/guilds/{guild_id}/commands"
    told = [request.json for request in standin.requests if request.method == "PUT" and request.route == of_guild]
    assert [len(commands) for commands in told] == [9, 0]
    assert syncs(standin) == 1


async def test_buttons_and_menus_work_after_a_restart(standin: StandIn, data_dir: Path, tmp_path: Path) -> None:
    ada = standin.member("ada")
    async with bot_running(standin, data_dir, tmp_path) as bot:
        answer = await ada.slash("cast", show="maisel", who="milo")
        menu = await ada.slash("cast", show="maisel", who="palladino")
        await bot.stop()
    async with bot_running(standin, data_dir, tmp_path):
        evidence = await answer.press("Where does it say so?")
        await menu.choose("Daniel Palladino")

        assert "paragraph" in evidence.text
        assert "Executive producer" in menu.text


async def test_a_button_whose_facts_are_gone_answers_politely(
    standin: StandIn, bot: BotProcess, data_dir: Path
) -> None:
    answer = await standin.member("ada").slash("cast", show="lantern")
    shutil.rmtree(data_dir / "facts" / "lantern")
    (data_dir / "shows" / "lantern.toml").unlink()
    await bot.until_logged("the new facts are in service")

    assert "changed since" in (await answer.press("Where does it say so?")).text


async def test_changed_fact_files_are_picked_up(standin: StandIn, bot: BotProcess, data_dir: Path) -> None:
    path = data_dir / "facts" / "lantern" / "harbour-post-2023-05-02.toml"
    path.write_text(path.read_text(encoding="utf-8").replace("Tomas Brandt", "Tomas Brandtner"), encoding="utf-8")
    show = data_dir / "shows" / "lantern.toml"
    show.write_text(show.read_text(encoding="utf-8").replace("Tomas Brandt", "Tomas Brandtner"), encoding="utf-8")
    await bot.until_logged("the new facts are in service")

    assert "**Tomas Brandtner** as Piet" in (await standin.member("ada").slash("cast", show="lantern")).text


async def test_a_broken_fact_file_leaves_the_old_table_in_service(
    standin: StandIn, bot: BotProcess, data_dir: Path
) -> None:
    path = data_dir / "facts" / "lantern" / "harbour-post-2023-05-02.toml"
    path.write_text(path.read_text(encoding="utf-8") + "\n[[credit]]\nperson = 7\n", encoding="utf-8")
    await bot.until_logged("cannot be used")

    assert "harbour-post-2023-05-02.toml:" in bot.log
    assert "write person = " in bot.log
    assert "**Tomas Brandt** as Piet" in (await standin.member("ada").slash("cast", show="lantern")).text


async def test_broken_files_at_the_start_leave_the_table_of_before_in_service(
    standin: StandIn, data_dir: Path, tmp_path: Path
) -> None:
    async with bot_running(standin, data_dir, tmp_path) as bot:
        await bot.stop()
    (data_dir / "shows" / "lantern.toml").write_text("title = ", encoding="utf-8")
    async with bot_running(standin, data_dir, tmp_path) as bot:
        assert "cannot be used" in bot.log
        assert "as Piet" in (await standin.member("ada").slash("cast", show="lantern")).text


async def test_broken_files_without_any_table_are_told_with_their_lines(
    standin: StandIn, data_dir: Path, tmp_path: Path
) -> None:
    (data_dir / "shows" / "lantern.toml").write_text("title = ", encoding="utf-8")
    async with bot_running(standin, data_dir, tmp_path, ready=False) as bot:
        assert await bot.ended() == 1
        assert "lantern.toml:1: is not TOML" in bot.log
        assert "Traceback" not in bot.log


async def test_the_log_can_be_json_and_holds_no_secret(standin: StandIn, data_dir: Path, tmp_path: Path) -> None:
    async with bot_running(standin, data_dir, tmp_path, LOG_LEVEL="DEBUG", LOG_FORMAT="json") as bot:
        reply = await standin.member("ada").slash("cast", show="maisel")
        await bot.stop()

    assert '"level": "DEBUG"' in bot.log
    assert standin.token not in bot.log
    assert reply.interaction.token not in bot.log
