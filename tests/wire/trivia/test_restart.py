"""The process ends in the middle of a round, in one way or another."""

from __future__ import annotations

import asyncio
import signal
from typing import TYPE_CHECKING

import pytest

from bot.discord_app.trivia.service import AWAY
from bot.store.state import WRITTEN_WITHIN
from tests.wire.daily.conftest import rows
from tests.wire.trivia.playing import LOOK, STEP, points, right_choice

if TYPE_CHECKING:
    from pathlib import Path

    from tests.wire.daily.conftest import Running
    from tests.wire.trivia.playing import Play

SIGNALS = pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGKILL], ids=["SIGTERM", "SIGKILL"])
MESSAGES = "/channels/{channel_id}/messages"
MESSAGE = "/channels/{channel_id}/messages/{message_id}"


@SIGNALS
async def test_a_round_goes_on_with_what_was_pressed_before(
    play: Play, process: Running, tmp_path: Path, number: int
) -> None:
    async with process() as bot:
        await play.start(questions=2)
        question = await play.question(1)
        for name, button in (("ada", 0), ("grace", 1)):
            await play.member(name).press(question, question.buttons[button])
        if number == signal.SIGKILL:  # the last moment before it is what may be lost
            while rows(tmp_path, "select count(*) from trivia_press") != [(2,)]:  # noqa: ASYNC110  (a database tells nobody)
                await asyncio.sleep(WRITTEN_WITHIN / 4)
        await bot.stop(number)
    async with process() as bot:
        await bot.until_logged("goes on")
        changed = await play.member("grace").press(question, question.buttons[2])
        assert f"not {question.buttons[1][3:]}" in changed.text.replace("\\", "")
        await play.closed(question)
        second = await play.question(2)
        await play.closed(second)
        table = await play.table()
        assert "Traceback" not in bot.log

    right = right_choice(question)
    assert (points(table.text, "Ada") > 0) == (right == question.buttons[0])
    assert (points(table.text, "Grace") > 0) == (right == question.buttons[2])
    assert rows(tmp_path, "select count(*) from trivia_round") == [(0,)]
    assert [len(play.titled(f"Question {n} of 2")) for n in (1, 2)] == [1, 1]


@SIGNALS
async def test_after_a_long_time_a_round_is_closed_with_its_scores(
    play: Play, process: Running, tmp_path: Path, number: int
) -> None:
    async with process() as bot:
        await play.start(questions=5)
        first = await play.question(1)
        for button, name in enumerate(("ada", "grace")):
            await play.member(name).press(first, first.buttons[button])
        await play.closed(first)
        await play.question(2)
        await bot.stop(number)
    play.clock.advance(seconds=AWAY * 2)
    async with process():
        table = await play.table()

    assert "I was away for too long" in table.text
    assert "Ada" in table.text
    assert "of 2 right" in table.text
    assert rows(tmp_path, "select sum(answered) from trivia_score") == [(2,)]
    assert not play.titled("Question 3 of 5")


@pytest.mark.parametrize(
    ("method", "route", "arrives"),
    [("POST", MESSAGES, False), ("POST", MESSAGES, True), ("PATCH", MESSAGE, False), ("PATCH", MESSAGE, True)],
)
async def test_killed_while_something_is_on_its_way_nothing_comes_twice(
    play: Play, process: Running, tmp_path: Path, method: str, route: str, *, arrives: bool
) -> None:
    async with process() as bot:
        await play.start(questions=2)
        question = await play.question(1)
        await play.member("ada").press(question, question.buttons[0])
        play.standin.faults.disconnect(method, route, takes_effect=arrives, then=bot.strike)
        while bot.running:
            play.clock.advance(seconds=STEP)
            await asyncio.sleep(LOOK)
    async with process() as bot:
        second = await play.question(2)
        await play.closed(second)
        await play.table()
        assert "Traceback" not in bot.log

    assert [len(play.titled(f"Question {n} of 2")) for n in (1, 2)] == [1, 1]
    assert len(play.titled("the end of the round")) == 1
    assert rows(tmp_path, "select answered, hits <= answered from trivia_score") == [(1, 1)]


async def test_buttons_of_old_messages_answer_politely(play: Play, process: Running) -> None:
    async with process() as bot:
        await play.start(questions=1)
        question = await play.question(1)
        components = [{**row, "components": [dict(b) for b in row["components"]]} for row in question.components]
        await play.closed(question)
        await play.table()
        question.components = components  # as a client shows it that has not heard of the change
        late = await play.member("ada").press(question, question.buttons[0])
        await bot.stop()
    async with process():
        later = await play.member("ada").press(question, question.buttons[0])

    for reply in (late, later):
        assert reply.ephemeral
        assert "That round is over" in reply.text
