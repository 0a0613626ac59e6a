"""Playing a round as members do, with the clock in hand."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.preview import Member, Reply, StandIn
    from bot.preview.entities import Channel
    from bot.preview.message import Message
    from tests.support.timetravel import FakeClock

LOOK = 0.05  # seconds between two looks
WHILE = 20.0
STEP = 2.0  # seconds of the bot's clock from one look to the next: a question is open for several


class Play:
    """What goes on in one channel."""

    def __init__(self, standin: StandIn, clock: FakeClock, channel: str) -> None:
        self.standin = standin
        self.clock = clock
        self.channel = channel
        self.where: str | Channel = channel

    def member(self, name: str) -> Member:
        return self.standin.member(name).in_(self.channel)

    async def start(self, who: str = "ada", **options: Any) -> Reply:
        return await self.member(who).slash("trivia play", **{"show": "maisel", "seconds": 10, **options})

    @property
    def messages(self) -> list[Message]:
        return self.standin.messages(self.where)

    def titled(self, title: str) -> list[Message]:
        return [message for message in self.messages if title in message.text]

    async def question(self, number: int) -> Message:
        """Let the time pass until a question is asked."""
        await self.passes(lambda: any(is_open(message) for message in self.titled(f"Question {number} of ")))
        return self.titled(f"Question {number} of ")[0]

    async def closed(self, question: Message) -> Message:
        """Let the time pass until it is up for a question."""
        await self.passes(lambda: not is_open(question))
        return question

    async def table(self) -> Message:
        """Let the time pass until the round is over."""
        await self.passes(lambda: self.titled("the end of the round"))
        return self.titled("the end of the round")[-1]

    async def passes(self, until: Callable[[], object], *, step: float = STEP) -> None:
        """Let the bot's clock go on, a little at a time, until something has come."""
        for _ in range(int(WHILE / LOOK)):
            if until():
                return
            self.clock.advance(seconds=step)
            await asyncio.sleep(LOOK)
        raise AssertionError([message.text for message in self.messages])


def is_open(message: Message) -> bool:
    return any(not button.get("disabled") for row in message.components for button in row["components"])


def right_choice(question: Message) -> str:
    """The label of the right answer, once the question is closed."""
    green = [b["label"] for row in question.components for b in row["components"] if b["style"] == 3]
    assert len(green) == 1
    return str(green[0])


def points(text: str, name: str) -> int:
    """What the table of a round says of somebody."""
    line = next(line for line in text.splitlines() if f"**{name}**" in line)
    return int(line.partition("**: ")[2].split()[0])
