"""One round as it runs: it asks, waits, closes, and tells the table at the end."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from dataclasses import dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING, TypeAlias

from bot.answering.daily.deck import draw, fill
from bot.answering.daily.records import Deck
from bot.answering.trivia.bank import ask
from bot.answering.trivia.cards import answer_card, proof_blocks, question_card, table_card
from bot.answering.trivia.records import Press
from bot.answering.trivia.scoring import settle
from bot.discord_app.daily.sending import Sent
from bot.errors import StateError

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Mapping, Sequence

    from discord import ui

    from bot.answering.cards import Block
    from bot.answering.trivia.records import Asked, Round, Standing, TriviaQuestion
    from bot.discord_app.trivia.catalogue import Catalogue
    from bot.discord_app.trivia.messages import Messages
    from bot.discord_app.trivia.presses import PressBook
    from bot.store.trivia.rounds import RoundStore

log = logging.getLogger(__name__)

LEAD = 3.0  # seconds until the first question
PAUSE = 6.0  # seconds in which an answer can be read
SLACK = 1.0  # seconds that a press in time may take to arrive
_LEAST = 0.01
_ENDINGS = 5  # tries to forget a round that is over


@dataclass(frozen=True, slots=True)
class Taken:
    """A choice that counts.

    Attributes:
        answer: What was chosen.
        closes: When time is up, in seconds since 1970.
        before: What was chosen before, if it was something else.
    """

    answer: str
    closes: float
    before: str | None = None


class Missed(Enum):
    """A press that does not count, in words."""

    QUESTION = "Time is up for this question."
    ROUND = "That round is over. `/trivia play` starts another."


Outcome: TypeAlias = Taken | Missed


@dataclass(frozen=True, slots=True)
class Tools:
    """What all rounds share.

    Attributes:
        store: Where they are kept.
        presses: Where presses are on their way to it.
        messages: What they say things with.
        catalogue: Which questions there are.
        view: Makes the buttons of a question.
        clock: Gives the time in seconds since 1970.
        glance: Seconds between two looks at the clock, at most.
    """

    store: RoundStore
    presses: PressBook
    messages: Messages
    catalogue: Catalogue
    view: Callable[..., ui.View]
    clock: Callable[[], float]
    glance: float


class Game:
    """A round that runs.

    Args:
        tools: What all rounds share.
        played: The round, new or as it was kept.
        standings: How members stand in it.
        presses: What they chose for the question that is open.

    Attributes:
        played: The round as it is now.
        is_over: Whether all that is left of it is to tell how it ended.
    """

    def __init__(
        self, tools: Tools, played: Round, standings: Sequence[Standing] = (), presses: Sequence[Press] = ()
    ) -> None:
        self._tools = tools
        self.played = played
        self._standings = {standing.member_id: standing for standing in standings}
        self._presses = {press.member_id: press for press in presses}
        self._stopped = asyncio.Event()
        self._why = ""
        self.is_over = False

    # -- what members do -----------------------------------------------------------------------------------------------

    def press(self, number: int, choice: int, *, member_id: int, name: str, elapsed: float) -> Outcome:
        """Take a member's choice, in place of an earlier one.

        Args:
            number: Of which question, from 1.
            choice: Which answer, from 0.
            member_id: Who.
            name: What the member is called there.
            elapsed: Seconds from the question to the press.

        Returns:
            Whether it counts.
        """
        asked = self.played.asked
        late = elapsed > self.played.seconds + SLACK
        if asked is None or number != self.played.number or late or choice >= len(asked.choices):
            return Missed.QUESTION
        before = self._presses.get(member_id)
        if before is None or before.choice != choice:
            self._presses[member_id] = press = Press(member_id, name, choice, elapsed)
            self._tools.presses.add(self.played, press)
        other = asked.choices[before.choice] if before and before.choice != choice else None
        return Taken(asked.choices[choice], self.played.active, other)

    def stop(self, why: str) -> None:
        """Close the question that is open, with what was chosen so far, and end the round."""
        self._why = self._why or why
        self._stopped.set()

    def forget_member(self, member_id: int) -> None:
        """Let go of what a member chose and scored."""
        self._presses.pop(member_id, None)
        self._standings.pop(member_id, None)

    # -- how it runs ---------------------------------------------------------------------------------------------------

    async def run(self) -> None:
        """Play it to its end."""
        asked = self.played.asked
        if asked is not None and (self.played.message_id is not None or await self._post(asked)):
            await self._close(asked)
        while not self._stopped.is_set() and self.played.number < self.played.total:
            await self._until(self._tools.clock() + (PAUSE if self.played.number else LEAD))
            asked = None if self._stopped.is_set() else await self._ask()
            if asked is None or not await self._post(asked):
                break
            await self._close(asked)
        await self._end()

    async def _until(self, moment: float) -> None:
        """Wait for a moment, or until the round is stopped."""
        while not self._stopped.is_set() and (left := moment - self._tools.clock()) > 0:
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._stopped.wait(), max(min(left, self._tools.glance), _LEAST))

    async def _ask(self) -> Asked | None:
        """Draw the next question."""
        questions = self._questions()
        deck = fill(self._deck(), self._audience, questions.keys())
        key, rest = draw(deck)
        if key is None:
            self.stop("There are no questions any more.")
            return None
        number = self.played.number + 1
        asked = ask(questions[key], f"{self.played.id}.{number}")
        closes = self._tools.clock() + self.played.seconds
        self._presses = {}
        self.played = replace(self.played, number=number, asked=asked, message_id=None, active=closes)
        await self._keep(self._tools.store.ask(self.played, self._audience, rest))
        return asked

    async def _post(self, asked: Asked) -> bool:
        """Post the question that is open; members may press before this is through."""
        played, tools = self.played, self._tools
        card = question_card(played, asked, tools.clock() + played.seconds)
        view = tools.view(played, asked, closed=False)
        outcome = await tools.messages.post(played.channel_id, card, view, f"{played.id}.{played.number}")
        if not isinstance(outcome, Sent):
            log.warning("the round in channel %d ends: %s", played.channel_id, outcome.reason)
            self.stop("I could not post the next question.")
            self.played = replace(played, asked=None, number=played.number - 1)
            return False
        self.played = replace(played, message_id=outcome.message_id, active=tools.clock() + played.seconds)
        await self._keep(tools.store.post(self.played))
        return True

    async def _close(self, asked: Asked) -> None:
        """Wait until time is up, count, and tell the answer."""
        await self._until(self.played.active + SLACK)
        open_, presses, tools = self.played, list(self._presses.values()), self._tools
        self.played = replace(open_, asked=None, message_id=None, active=tools.clock())  # nothing counts from here on
        gains, self._standings = settle(self._standings, presses, asked.right, open_.seconds)
        # Should the process end in between, the same presses are counted again, into the same scores.
        await tools.presses.flush()
        if open_.message_id is not None:
            card = answer_card(open_, asked, gains, len(presses), self._proof(asked))
            view = tools.view(open_, asked, closed=True)
            await tools.messages.change(open_.channel_id, open_.message_id, card, view)
        await self._keep(tools.store.settle(self.played, self._standings.values(), tools.clock()))

    async def _end(self) -> None:
        self.is_over = True  # whoever reads the table may start another round
        played, tools = self.played, self._tools
        card = table_card(tools.catalogue.title(played), list(self._standings.values()), played.number, self._why)
        await tools.messages.post(played.channel_id, card, None, f"{played.id}.end")
        for _ in range(_ENDINGS):
            if await self._keep(tools.store.end(played)):
                return
            await asyncio.sleep(1.0)

    # -- what it needs -------------------------------------------------------------------------------------------------

    @property
    def _audience(self) -> int:
        """Whose deck it is: the channel's, or in a direct message the member's."""
        return self.played.starter_id if self.played.guild_id is None else self.played.channel_id

    def _questions(self) -> Mapping[str, TriviaQuestion]:
        return self._tools.catalogue.questions(self.played)

    def _deck(self) -> Deck:
        try:
            return self._tools.store.deck(self._audience, self.played.show) or Deck(0)
        except StateError as error:
            log.warning("which questions channel %d had is not known: %s", self.played.channel_id, error)
            return Deck(0)

    def _proof(self, asked: Asked) -> tuple[Block, ...]:
        catalogue = self._tools.catalogue
        question = self._questions().get(asked.key)
        return proof_blocks(question, catalogue.table, catalogue.texts, catalogue.rule(self.played.guild_id))

    async def _keep(self, writing: Coroutine[None, None, None]) -> bool:
        """Write; where that cannot be done, the round goes on in memory, and what comes next is written with it."""
        try:
            await writing
        except StateError as error:
            log.warning("the round in channel %d is not written down: %s", self.played.channel_id, error)
            return False
        return True
