from __future__ import annotations

from bot.discord_app.recent import SECONDS, RecentQuestions


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def test_a_question_is_remembered_for_its_member_and_channel_alone() -> None:
    recent = RecentQuestions(Clock())
    recent.keep(1, 2, "who plays midge")
    assert recent.before(1, 2) == "who plays midge"
    assert recent.before(1, 3) == recent.before(3, 2) == ""


def test_a_question_is_forgotten_after_a_minute() -> None:
    clock = Clock()
    recent = RecentQuestions(clock)
    recent.keep(1, 2, "who plays midge")
    clock.now += SECONDS
    assert recent.before(1, 2)
    clock.now += 0.1
    assert not recent.before(1, 2)


def test_what_is_forgotten_takes_no_memory() -> None:
    clock = Clock()
    recent = RecentQuestions(clock)
    for member in range(20_000):
        recent.keep(1, member, "who plays midge")
    assert len(recent._asked) <= 5000
    clock.now += SECONDS + 1
    recent.keep(1, 0, "who plays joel")
    assert len(recent._asked) == 1
