"""`/trivia scores`: this week's and all time's, of a server and of a member."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from bot.answering.cards import Block, Bold, Card, CommandName, Plain, heading, line, small
from bot.answering.wording import counted

if TYPE_CHECKING:
    from collections.abc import Sequence

SHOWN = 10  # members in each list


@dataclass(frozen=True, slots=True)
class Score:
    """What a member has scored over a time.

    Attributes:
        name: What the member was called last.
        points: In all.
        right: How many answers were right.
        answered: How many questions were answered.
        rounds: How many rounds the member played.
        best: The longest row of right answers.
        place: The member's place, from 1.
    """

    name: str
    points: int
    right: int
    answered: int
    rounds: int
    best: int
    place: int


@dataclass(frozen=True, slots=True)
class Scores:
    """What is told of one time: the best, and who asks.

    Attributes:
        top: The best, the best first.
        players: How many have played.
        mine: Who asks; None without a score.
    """

    top: Sequence[Score]
    players: int
    mine: Score | None


def week_began(now: float) -> float:
    """When the present week began: on Monday at midnight, UTC.

    Args:
        now: The present, in seconds since 1970.

    Returns:
        That moment, in seconds since 1970.
    """
    today = datetime.fromtimestamp(now, UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    return (today - timedelta(days=today.weekday())).timestamp()


def scores_card(week: Scores, ever: Scores, *, server: bool) -> Card:
    """Tell the scores.

    Args:
        week: Of this week.
        ever: Of all time.
        server: Whether there is a server whose best are told; else only the member's own.

    Returns:
        The answer; found only if anybody has a score.
    """
    blocks: list[Block] = []
    for title, scores in (("This week", week), ("All time", ever)):
        blocks.append(heading(title))
        blocks += _top(scores) if server else []
        blocks.append(line(*_mine(scores, server=server)))
    blocks.append(
        small("A week begins on Monday, UTC. ", CommandName("privacy delete"), " deletes what I store of you.")
    )
    return Card("Trivia scores", tuple(blocks), found=bool(ever.players))


def _top(scores: Scores) -> list[Block]:
    lines = [line(f"{score.place}. ", Bold(score.name), f": {counted(score.points, 'point')}") for score in scores.top]
    more = scores.players - len(scores.top)
    return [*lines, line(f"and {more:,} more")] if more > 0 else lines or [line("Nobody has played.")]


def _mine(scores: Scores, *, server: bool) -> list[Plain | Bold]:
    mine = scores.mine
    if mine is None:
        return [Plain("You have no score.")]
    place = f", place {mine.place} of {scores.players:,}" if server else ""
    row = f", at best {mine.best} in a row" if mine.best > 1 else ""
    says = f"{counted(mine.points, 'point')}{place}; {mine.right} of {mine.answered} right in "
    return [Plain("You: "), Plain(f"{says}{counted(mine.rounds, 'round')}{row}.")]
