"""Points for being right, quick, and right again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answering.trivia.records import Press, Standing
from bot.answering.trivia.scoring import points_for, ranked, settle

SECONDS = st.integers(10, 120)
PRESSES = st.lists(
    st.builds(Press, st.integers(1, 5), st.sampled_from(["Ada", "Bo"]), st.integers(0, 3), st.floats(0, 130))
)


@pytest.mark.parametrize(
    ("elapsed", "streak", "points"),
    [
        (0, 1, 15),
        (10, 1, 12),
        (20, 1, 10),
        (99, 1, 10),  # the way to here took long
        (-1, 1, 15),
        (20, 2, 11),
        (20, 6, 15),
        (20, 7, 15),
        (0, 60, 20),
    ],
)
def test_points(elapsed: float, streak: int, points: int) -> None:
    assert points_for(elapsed, 20, streak) == points


@given(one=st.floats(0, 120), other=st.floats(0, 120), seconds=SECONDS, streak=st.integers(1, 50))
def test_who_is_quicker_has_never_less(one: float, other: float, seconds: int, streak: int) -> None:
    quick, slow = (points_for(elapsed, seconds, streak) for elapsed in sorted((one, other)))
    assert 10 <= slow <= quick <= 20


@given(rounds=st.lists(st.tuples(PRESSES, st.integers(0, 3)), max_size=6), seconds=SECONDS)
def test_each_member_is_counted_once_a_question_by_the_last_choice(
    rounds: list[tuple[list[Press], int]], seconds: int
) -> None:
    standings: dict[int, Standing] = {}
    for presses, right in rounds:
        last = {press.member_id: press for press in presses}
        before = dict(standings)
        gains, standings = settle(before, presses, right, seconds)
        assert len(gains) == sum(press.choice == right for press in last.values())
        assert [gain.points for gain in gains] == sorted((gain.points for gain in gains), reverse=True)
        for number, standing in standings.items():
            was = before.get(number, Standing(number, ""))
            had = number in last and last[number].choice == right
            assert standing.answered - was.answered == (number in last)
            assert standing.right - was.right == had
            assert standing.streak == (was.streak + 1 if had else 0)
            assert standing.best == max(was.best, standing.streak)
            assert (standing.points > was.points) == had
        total = sum(s.points for s in standings.values()) - sum(s.points for s in before.values())
        assert total == sum(gain.points for gain in gains)


def test_who_does_not_answer_keeps_the_points_and_loses_the_streak() -> None:
    _, after = settle({1: Standing(1, "Ada", 40, 3, 3, 3, 3)}, [], 0, 20)
    assert after == {1: Standing(1, "Ada", 40, 3, 3, 0, 3)}


def test_equal_points_share_a_place() -> None:
    places = ranked([Standing(1, "Ada", 10), Standing(2, "Bo", 30), Standing(3, "Cy", 10), Standing(4, "Di", 5)])
    assert [(place, standing.name) for place, standing in places] == [(1, "Bo"), (2, "Ada"), (2, "Cy"), (4, "Di")]
