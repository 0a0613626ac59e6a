"""Discord's bad days, and members who try things."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from bot.preview import StandIn
    from tests.support.botprocess import BotProcess

CALLBACK = "/interactions/*/callback"


async def test_a_dropped_socket_is_taken_up_again(standin: StandIn, bot: BotProcess) -> None:
    standin.faults.drop_gateway()
    await standin.until(lambda: any(record.event == "RESUMED" for record in standin.gateway_log), timeout=20)

    assert "Midge Maisel" in (await standin.member("ada").slash("cast", show="maisel")).text


@pytest.mark.parametrize("resumable", [True, False])
async def test_an_invalid_session_is_begun_anew_at_the_same_gateway(
    standin: StandIn, bot: BotProcess, resumable: bool
) -> None:
    before = len(standin.gateway_log)
    standin.faults.invalidate_sessions(resumable=resumable)
    event = "RESUMED" if resumable else "READY"
    await standin.until(lambda: any(r.event == event for r in list(standin.gateway_log)[before:]), timeout=20)

    assert "Midge Maisel" in (await standin.member("ada").slash("cast", show="maisel")).text


async def test_a_rate_limit_is_waited_out(standin: StandIn, bot: BotProcess) -> None:
    standin.faults.rate_limit("POST", CALLBACK, retry_after=0.2)

    reply = await standin.member("ada").slash("cast", show="maisel")
    assert "Midge Maisel" in reply.text


async def test_a_server_error_on_a_callback_is_tried_again(standin: StandIn, bot: BotProcess) -> None:
    standin.faults.fail("POST", CALLBACK, status=502)

    reply = await standin.member("ada").slash("cast", show="maisel")
    assert "Midge Maisel" in reply.text
    assert reply.response_count == 1


async def test_a_callback_that_was_taken_and_answered_504_counts_as_answered(standin: StandIn, bot: BotProcess) -> None:
    standin.faults.fail("POST", CALLBACK, status=504, takes_effect=True)

    reply = await standin.member("ada").slash("cast", show="maisel")
    await bot.until_logged("cannot be answered any more")
    assert "Midge Maisel" in reply.text
    assert not reply.followups
    assert "Traceback" not in bot.log


async def test_an_interaction_that_comes_twice_is_answered_once(standin: StandIn, bot: BotProcess) -> None:
    reply = await standin.member("ada").slash("cast", show="maisel")
    standin.faults.repeat_interaction()
    await bot.until_logged("came twice")

    assert reply.response_count == 1


async def test_a_button_pressed_once_but_delivered_twice_is_answered_once(standin: StandIn, bot: BotProcess) -> None:
    reply = await standin.member("ada").slash("cast", show="maisel")
    evidence = await reply.press("Where does it say so?")
    standin.faults.repeat_interaction()
    await bot.until_logged("came twice")

    assert evidence.response_count == 1


async def test_a_callback_that_comes_too_late_is_no_error_to_anybody(standin: StandIn, bot: BotProcess) -> None:
    standin.faults.delay("POST", CALLBACK, seconds=3.5)

    reply = await standin.member("ada").slash("cast", show="maisel")
    assert reply.failed
    await bot.until_logged("cannot be answered any more")
    assert "Traceback" not in bot.log


async def test_a_locked_state_does_not_keep_a_quotation_back(standin: StandIn, bot: BotProcess, tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "state.db", isolation_level=None)) as other:
        other.execute("begin immediate")
        reply = await standin.member("ada").slash("quote")
        assert "“" in reply.text
        await bot.until_logged("is not written down yet")


async def test_a_locked_state_is_told_to_who_changes_settings(
    standin: StandIn, bot: BotProcess, tmp_path: Path
) -> None:
    with closing(sqlite3.connect(tmp_path / "state.db", isolation_level=None)) as other:
        other.execute("begin immediate")
        reply = await standin.member("grace").slash("settings", spoilers="shown")

    assert reply.ephemeral
    assert "Try again in a minute" in reply.text


HOSTILE = {
    "SQL": "'; drop table show; --",
    "a LIKE pattern": "%_%",
    "full-text syntax": 'NEAR("a" OR) * ^ - "',
    "markdown": "**bold** ||cover|| `code` > quote [link](https://evil.example)",
    "mentions": "@everyone @here <@1> <@&2> <#3> </cast:4>",
    "a time": "<t:0:R>",
    "6,000 characters": "x" * 6000,
    "control characters": "\x00\x01\x1b[31m\u202e\u2066\r\n",
    "emoji": "🏮" * 60,
    "another script": "марвеллоус 奇妙的",
    "blanks": "   ",
    "a path": "../../etc/passwd",
    "a custom_id": "cast/maisel//",
}


@pytest.mark.parametrize("value", HOSTILE.values(), ids=HOSTILE.keys())
async def test_hostile_values_get_an_answer_and_do_no_harm(standin: StandIn, bot: BotProcess, value: str) -> None:
    ada = standin.member("ada")
    replies = [
        await ada.slash("cast", raw=True, show=value),
        await ada.slash("cast", raw=True, show="maisel", who=value),
        await ada.slash("when", raw=True, event=value),
        await ada.slash("when", raw=True, event="season4-finale", show=value),
        await ada.slash("quote", raw=True, speaker=value),
    ]
    for command, option in (("cast", "show"), ("cast", "who"), ("when", "event"), ("quote", "speaker")):
        assert len(await ada.complete(command, option, value)) <= 25

    assert not any(reply.failed for reply in replies)
    assert "**bold**" not in "".join(reply.text for reply in replies)
    assert "](https://evil" not in "".join(reply.text for reply in replies)
    assert "Midge Maisel" in (await ada.slash("cast", show="maisel")).text
    assert "Traceback" not in bot.log


async def test_an_error_that_nobody_foresaw_is_worded_with_a_reference_that_the_log_has(
    standin: StandIn, bot: BotProcess
) -> None:
    standin.faults.fail("POST", CALLBACK, status=400)

    reply = await standin.member("ada").slash("cast", show="maisel")
    reference = reply.text.rpartition("reference ")[2].rstrip(".")
    assert reply.ephemeral
    assert len(reference) == 6
    assert f"reference {reference}" in bot.log
