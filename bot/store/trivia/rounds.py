"""Rounds that are running: as much of them as it takes to go on after a restart."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from bot.answering.daily.records import Deck
from bot.answering.trivia.records import Asked, Press, Round, Standing

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Sequence

    from bot.store.state import State

_ROUND = "channel_id, id, guild_id, show, starter_id, seconds, total, number, active, asked, message_id"
_SCORE = "round_id, member_id, guild_id, name, points, hits, answered, streak, best, at"
_DECK = "audience, show, guild_id, round, last, hand"


class RoundStore:
    """Keeps rounds; all reading and writing raises `StateError` where it cannot be done, and then nothing has changed.

    Args:
        state: The database.
    """

    def __init__(self, state: State) -> None:
        self._state = state

    # -- reading -------------------------------------------------------------------------------------------------------

    def rounds(self) -> list[Round]:
        """All rounds that are running."""
        return [_read_round(row) for row in self._state.read_all(f"select {_ROUND} from trivia_round")]

    def presses(self, played: Round) -> list[Press]:
        """What members chose for a round's present question."""
        query = """select member_id, name, choice, elapsed from trivia_press where round_id = ? and number = ?
                   order by rowid"""
        return [Press(*row) for row in self._state.read_all(query, played.id, played.number)]

    def standings(self, played: Round) -> list[Standing]:
        """How members stand after the questions that are closed."""
        query = "select member_id, name, points, hits, answered, streak, best from trivia_score where round_id = ?"
        return [Standing(*row) for row in self._state.read_all(query, played.id)]

    def deck(self, audience: int, show: str) -> Deck | None:
        """Where a channel is in its questions about a show."""
        query = "select round, last, hand from trivia_deck where audience = ? and show = ?"
        rows = self._state.read_all(query, audience, show)
        return Deck(rows[0][0], rows[0][1], tuple(json.loads(rows[0][2]))) if rows else None

    # -- writing -------------------------------------------------------------------------------------------------------

    async def begin(self, played: Round) -> None:
        """Keep a new round; one that the channel had is forgotten."""
        await self._state.write(lambda db: _insert(db, "trivia_round", _ROUND, [_round_values(played)]))

    async def ask(self, played: Round, audience: int, deck: Deck) -> None:
        """Keep that a round's next question is asked, and what is left of the channel's deck."""
        values = (audience, played.show, played.guild_id, deck.round, deck.last, json.dumps(deck.hand))

        def ask(db: sqlite3.Connection) -> None:
            _update(db, played)
            _insert(db, "trivia_deck", _DECK, [values])

        await self._state.write(ask)

    async def post(self, played: Round) -> None:
        """Keep which message a question is."""
        await self._state.write(lambda db: _update(db, played))

    async def press(self, presses: Sequence[tuple[str, int, Press]]) -> None:
        """Keep what members chose.

        Args:
            presses: Each with the round and the number of the question; what is closed by now is left out.
        """
        rows = [
            (round_id, number, press.member_id, press.name, press.choice, press.elapsed, round_id, number)
            for round_id, number, press in presses
        ]
        query = """insert or replace into trivia_press (round_id, number, member_id, name, choice, elapsed)
                   select ?, ?, ?, ?, ?, ?
                   where exists (select 1 from trivia_round where id = ? and number = ? and asked is not null)"""
        await self._state.write(lambda db: db.executemany(query, rows))

    async def settle(self, played: Round, standings: Iterable[Standing], at: float) -> None:
        """Keep what a question brought, in one go with its being closed: it is never counted twice.

        Args:
            played: The round, its question closed.
            standings: How all stand now.
            at: The present, in seconds since 1970.
        """
        rows = [_score_values(played, standing, at) for standing in standings]

        def settle(db: sqlite3.Connection) -> None:
            _update(db, played)
            _insert(db, "trivia_score", _SCORE, rows)
            db.execute("delete from trivia_press where round_id = ?", [played.id])

        await self._state.write(settle)

    async def end(self, played: Round) -> None:
        """Forget a round; the scores stay."""

        def end(db: sqlite3.Connection) -> None:
            db.execute("delete from trivia_round where id = ?", [played.id])
            db.execute("delete from trivia_press where round_id = ?", [played.id])

        await self._state.write(end)


def _insert(db: sqlite3.Connection, table: str, columns: str, rows: Sequence[tuple[Any, ...]]) -> None:
    marks = ", ".join("?" for _ in columns.split(", "))
    db.executemany(f"insert or replace into {table} ({columns}) values ({marks})", rows)


def _update(db: sqlite3.Connection, played: Round) -> None:
    """Nothing, where the round was deleted in the meantime."""
    marks = ", ".join(f"{column} = ?" for column in _ROUND.split(", "))
    db.execute(f"update trivia_round set {marks} where id = ?", (*_round_values(played), played.id))


def _round_values(played: Round) -> tuple[Any, ...]:
    return (
        played.channel_id,
        played.id,
        played.guild_id,
        played.show,
        played.starter_id,
        played.seconds,
        played.total,
        played.number,
        played.active,
        json.dumps(asdict(played.asked)) if played.asked else None,
        played.message_id,
    )


def _read_round(row: Sequence[Any]) -> Round:
    channel_id, number_id, guild_id, show, starter_id, seconds, total, number, active, asked, message_id = row
    kept = json.loads(asked) if asked else None
    return Round(
        id=number_id,
        channel_id=channel_id,
        guild_id=guild_id,
        show=show,
        starter_id=starter_id,
        seconds=seconds,
        total=total,
        number=number,
        active=active,
        asked=Asked(**{**kept, "lines": tuple(kept["lines"]), "choices": tuple(kept["choices"])}) if kept else None,
        message_id=message_id,
    )


def _score_values(played: Round, standing: Standing, at: float) -> tuple[Any, ...]:
    return (
        played.id,
        standing.member_id,
        played.guild_id,
        standing.name,
        standing.points,
        standing.right,
        standing.answered,
        standing.streak,
        standing.best,
        at,
    )
