"""Members' scores, added up."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.answering.trivia.scores import SHOWN, Score, Scores

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.store.state import State

_PLACED = """
    with total as (
        select member_id, sum(points) as points, sum(hits) as hits, sum(answered) as answered, count(*) as rounds,
               max(best) as best, max(at) as latest
        from trivia_score where {where} and at >= ? group by member_id
    ), placed as (
        select *, rank() over (order by points desc) as place, count(*) over () as players,
               row_number() over (order by points desc, hits desc, member_id) as line
        from total
    )
    select member_id, line, players,
           (select name from trivia_score as named
            where named.member_id = placed.member_id and named.at = placed.latest and {where}),
           points, hits, answered, rounds, best, place
    from placed where line <= ? or member_id = ? order by line"""


class ScoreBook:
    """Adds up scores.

    Args:
        state: The database.
    """

    def __init__(self, state: State) -> None:
        self._state = state

    def of_guild(self, guild_id: int, member_id: int, since: float) -> Scores:
        """The scores of a server.

        Args:
            guild_id: Which server.
            member_id: Who asks.
            since: From when on, in seconds since 1970.

        Returns:
            The best, and who asks.

        Raises:
            StateError: They cannot be read.
        """
        query = _PLACED.format(where="guild_id = ?")
        return _scores(self._state.read_all(query, guild_id, since, guild_id, SHOWN, member_id), member_id)

    def of_member(self, member_id: int, since: float) -> Scores:
        """The scores of one member in all places; arguments as in `of_guild`."""
        query = _PLACED.format(where="member_id = ?")
        return _scores(self._state.read_all(query, member_id, since, member_id, SHOWN, member_id), member_id)


def _scores(rows: Sequence[Any], member_id: int) -> Scores:
    top = [Score(*score) for _, line, _, *score in rows if line <= SHOWN]
    mine = next((Score(*score) for number, _, _, *score in rows if number == member_id), None)
    return Scores(top, rows[0][2] if rows else 0, mine)
