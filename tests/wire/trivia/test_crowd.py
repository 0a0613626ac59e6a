"""Many members at once, and more than one channel."""

from __future__ import annotations

import asyncio
from collections import Counter
from typing import TYPE_CHECKING

from tests.wire.daily.conftest import rows
from tests.wire.trivia.playing import Play, points, right_choice

if TYPE_CHECKING:
    from pathlib import Path

    from bot.preview import StandIn
    from tests.support.timetravel import FakeClock
    from tests.wire.daily.conftest import Running

CROWD = 200
CHANNEL_LIMIT = 5  # messages and edits in 5 s


async def test_two_hundred_members_who_press_at_once_are_all_counted_each_once(
    play: Play, process: Running, tmp_path: Path
) -> None:
    names = [f"fan{number}" for number in range(CROWD)]
    for name in names:
        play.standin.admin.add_member(name)
    async with process() as bot:
        await play.start(questions=1)
        question = await play.question(1)
        requests = len(play.standin.requests)
        # A fan presses once, every second one twice, and every fourth one changes the choice.
        presses = [(name, question.buttons[number % 4]) for number, name in enumerate(names)]
        presses += [(name, question.buttons[number % 4]) for number, name in enumerate(names) if number % 2]
        presses += [(name, question.buttons[(number + 1) % 4]) for number, name in enumerate(names) if number % 4 == 0]
        replies = await asyncio.gather(*(play.member(name).press(question, button) for name, button in presses))
        assert all(reply.ephemeral and "You chose" in reply.text for reply in replies)
        public = [request for request in play.standin.requests[requests:] if "/messages" in request.path]
        assert len(public) <= CHANNEL_LIMIT
        await play.closed(question)
        await play.table()
        assert "Traceback" not in bot.log

    last = {name: question.buttons.index(button) for name, button in presses}
    had_it = Counter(last.values())[question.buttons.index(right_choice(question))]
    assert f"{had_it} of {CROWD} had it: " in question.text
    assert question.text.count("+1") == min(20, had_it)
    assert f"and {had_it - 20} more." in question.text
    assert rows(tmp_path, "select count(*), count(distinct member_id), sum(answered), sum(hits) from trivia_score") == [
        (CROWD, CROWD, CROWD, had_it)
    ]
    assert rows(tmp_path, "select count(*) from trivia_press") == [(0,)]


async def test_two_channels_play_at_once_and_keep_apart(
    standin: StandIn, clock: FakeClock, play: Play, process: Running
) -> None:
    other = Play(standin, clock, "general")
    async with process():
        await play.start(questions=2)
        await other.start("grace", show="lantern", questions=2)
        for number in (1, 2):
            here, there = await play.question(number), await other.question(number)
            await play.member("ada").press(here, here.buttons[0])
            await other.member("grace").press(there, there.buttons[0])
            await play.closed(here)
            await other.closed(there)
        tables = await play.table(), await other.table()

    assert "Marvelous" in tables[0].text
    assert "Lantern" in tables[1].text
    assert points(tables[0].text, "Ada") >= 0
    assert "Grace" not in tables[0].text
    assert "Ada" not in tables[1].text


async def test_a_channel_has_one_round_at_a_time(play: Play, process: Running) -> None:
    async with process():
        await play.start()
        again = await play.start("grace")
        await play.question(1)

    assert again.ephemeral
    assert "running in this channel already" in again.text
    assert len(play.titled("Question 1 of")) == 1
