"""Points: for being right, for being quick, and for being right several times in a row."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.answering.trivia.records import Gain, Standing

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from bot.answering.trivia.records import Press

RIGHT = 10
QUICKEST = 5  # at once; none at the last moment
LONGEST_STREAK = 5  # right answers in a row beyond the first that each bring one more


def points_for(elapsed: float, seconds: float, streak: int) -> int:
    """Points for a right answer.

    Args:
        elapsed: How long the member took, in seconds; what is beyond the question's time counts as its end.
        seconds: How long the question was open, more than 0.
        streak: How many right answers in a row this one makes, from 1.

    Returns:
        10 to 20.
    """
    left = 1.0 - min(max(elapsed, 0.0), seconds) / seconds
    return RIGHT + round(QUICKEST * left) + min(streak - 1, LONGEST_STREAK)


def settle(
    standings: Mapping[int, Standing], presses: Iterable[Press], right: int, seconds: float
) -> tuple[list[Gain], dict[int, Standing]]:
    """Count one question.

    Args:
        standings: How members stood before it, by their ids.
        presses: What members chose; of several by one member, the last counts.
        right: Which choice is right.
        seconds: How long the question was open.

    Returns:
        What it brought those who had it right, the most first; and how all stand now. Who has not answered keeps the
        points and loses the streak.
    """
    latest = {press.member_id: press for press in presses}
    after = {number: replace(standing, streak=0) for number, standing in standings.items()}
    gains = []
    for number, press in latest.items():
        before = standings.get(number) or Standing(number, press.name)
        streak = before.streak + 1 if press.choice == right else 0
        points = points_for(press.elapsed, seconds, streak) if streak else 0
        if streak:
            gains.append(Gain(press.name, points, streak))
        after[number] = Standing(
            number,
            press.name,
            before.points + points,
            before.right + bool(streak),
            before.answered + 1,
            streak,
            max(before.best, streak),
        )
    return sorted(gains, key=lambda gain: -gain.points), after


def ranked(standings: Iterable[Standing]) -> list[tuple[int, Standing]]:
    """Standings with their places, the best first; equal points share a place, and the next ones are left out."""
    ordered = sorted(standings, key=lambda standing: (-standing.points, -standing.right, standing.name))
    places: list[tuple[int, Standing]] = []
    for index, standing in enumerate(ordered, start=1):
        shared = places and places[-1][1].points == standing.points
        places.append((places[-1][0] if shared else index, standing))
    return places
