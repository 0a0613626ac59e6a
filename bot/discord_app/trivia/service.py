"""What `/trivia` does, put together in one place."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING

from bot.answering.trivia.scores import Scores, week_began
from bot.discord_app.trivia.buttons import answer_view
from bot.discord_app.trivia.catalogue import Catalogue
from bot.discord_app.trivia.game import Game, Missed, Tools
from bot.discord_app.trivia.messages import Messages
from bot.discord_app.trivia.presses import PressBook
from bot.errors import StateError
from bot.store.trivia.rounds import RoundStore
from bot.store.trivia.scores import ScoreBook

if TYPE_CHECKING:
    import discord

    from bot.answering.trivia.records import Round
    from bot.discord_app.daily.service import Terms
    from bot.discord_app.service import Service
    from bot.discord_app.trivia.game import Outcome

log = logging.getLogger(__name__)

AWAY = 120.0  # seconds without the bot after which a round is not gone on with
_WAS_AWAY = "I was away for too long, so the round ends here."


class TriviaService:
    """Runs rounds, one a channel.

    Args:
        client: The client.
        service: What answers.
        terms: Which clock is looked at, and how often.
    """

    def __init__(self, client: discord.Client, service: Service, terms: Terms) -> None:
        self.clock = terms.clock
        self.catalogue = Catalogue(service)
        self._scores = ScoreBook(service.state)
        store = RoundStore(service.state)
        presses = PressBook(store)
        self._tools = Tools(store, presses, Messages(client), self.catalogue, answer_view, terms.clock, terms.glance)
        self._games: dict[str, Game] = {}  # by the ids of the rounds
        self._running: dict[str, asyncio.Task[None]] = {}

    # -- rounds --------------------------------------------------------------------------------------------------------

    def game(self, channel_id: int) -> Game | None:
        """The round that runs in a channel."""
        games = (game for game in self._games.values() if game.played.channel_id == channel_id)
        return next((game for game in games if not game.is_over), None)

    async def prepare(self, played: Round) -> Game | None:
        """Take a channel for a new round.

        Args:
            played: The round.

        Returns:
            The round, to be started or dropped; None if one is running there.

        Raises:
            StateError: It cannot be written; the channel is free.
        """
        if self.game(played.channel_id) is not None:
            return None
        game = self._games[played.id] = Game(self._tools, played)
        try:
            await self._tools.store.begin(played)
        except StateError:
            del self._games[played.id]
            raise
        return game

    def start(self, game: Game) -> None:
        """Let a round run, in a task of its own."""
        task = self._running[game.played.id] = asyncio.get_running_loop().create_task(game.run())
        task.add_done_callback(lambda ended: self._is_over(game.played, ended))

    async def drop(self, game: Game) -> None:
        """Give the channel free again, of a round that was not started."""
        self._games.pop(game.played.id, None)
        await self._tools.store.end(game.played)

    def resume(self) -> None:
        """Go on with the rounds that ran when the process ended; those that ran too long ago are closed."""
        store = self._tools.store
        try:
            games = [Game(self._tools, kept, store.standings(kept), store.presses(kept)) for kept in store.rounds()]
        except StateError as error:
            log.warning("rounds of trivia are not gone on with: %s", error)
            return
        for game in games:
            if self.clock() - game.played.active > AWAY:
                game.stop(_WAS_AWAY)
            log.info("the round in channel %d goes on", game.played.channel_id)
            self._games[game.played.id] = game
            self.start(game)

    async def suspend(self) -> None:
        """Hold all rounds, to be gone on with by the next process."""
        running = list(self._running.values())
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)
        await self._tools.presses.flush()

    def _is_over(self, played: Round, ended: asyncio.Task[None]) -> None:
        self._games.pop(played.id, None)
        self._running.pop(played.id, None)
        if not ended.cancelled() and (error := ended.exception()):
            log.error("the round in channel %d has failed", played.channel_id, exc_info=error)

    # -- members -------------------------------------------------------------------------------------------------------

    def press(self, round_id: str, number: int, choice: int, *, member_id: int, name: str, elapsed: float) -> Outcome:
        """Take a member's choice; arguments as in `Game.press`."""
        game = self._games.get(round_id)
        if game is None:
            return Missed.ROUND
        return game.press(number, choice, member_id=member_id, name=name, elapsed=elapsed)

    def scores(self, guild_id: int | None, member_id: int) -> tuple[Scores, Scores]:
        """This week's scores and all time's: of a server, or in a direct message of the member alone.

        Raises:
            StateError: They cannot be read.
        """
        since = (week_began(self.clock()), 0.0)
        if guild_id is None:
            week, ever = (self._scores.of_member(member_id, at) for at in since)
        else:
            week, ever = (self._scores.of_guild(guild_id, member_id, at) for at in since)
        return week, ever

    # -- forgetting ----------------------------------------------------------------------------------------------------

    def forget_member(self, member_id: int) -> None:
        """Let go of what is remembered of a member, before it is deleted."""
        self._tools.presses.forget_member(member_id)
        for game in self._games.values():
            game.forget_member(member_id)

    async def forget_guild(self, guild_id: int) -> None:
        """Break a server's rounds off, before what is stored of it is deleted."""
        games = [game for game in self._games.values() if game.played.guild_id == guild_id]
        running = [task for game in games if (task := self._running.get(game.played.id))]
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)
        await self._tools.presses.flush()
