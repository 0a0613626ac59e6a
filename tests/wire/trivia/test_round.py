"""A round, played by several members."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.wire.daily.conftest import Running
    from tests.wire.trivia.playing import Play


async def test_a_round_is_played_to_its_end(play: Play, process: Running) -> None:
    async with process() as bot:
        started = await play.start(questions=2)
        print(started.text)
        for number in (1, 2):
            question = await play.question(number)
            print(question.text, question.buttons)
            reply = await play.member("ada").press(question, question.buttons[0])
            print(reply.text)
            await play.member("grace").press(question, question.buttons[1])
            print((await play.member("grace").press(question, question.buttons[2])).text)
            await play.closed(question)
            print(question.text)
        table = await play.table()
        print(table.text)
        print((await play.member("ada").slash("trivia scores")).text)
        print(bot.log)
