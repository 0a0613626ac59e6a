from __future__ import annotations

import io
import sys

import pytest

from bot.cli.progress import ProgressBar


class Watched(io.StringIO):
    """A terminal, or not."""

    def __init__(self, *, terminal: bool) -> None:
        super().__init__()
        self._terminal = terminal

    def isatty(self) -> bool:
        return self._terminal


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def monotonic(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    found = Clock()
    monkeypatch.setattr("bot.cli.progress.time", found)
    return found


def written(
    monkeypatch: pytest.MonkeyPatch, clock: Clock, seconds: float, *, pieces: int = 4, terminal: bool = True
) -> str:
    """What some work writes to stderr."""
    stderr = Watched(terminal=terminal)
    with monkeypatch.context() as patch:  # not in a fixture: pytest takes stderr back before the test itself
        patch.setattr(sys, "stderr", stderr)
        progress = ProgressBar("reading")
        for done in range(1, pieces + 1):
            clock.now += seconds / pieces
            progress(done, pieces)
    return stderr.getvalue()


def test_work_over_a_second_is_shown_to_its_end(clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    found = written(monkeypatch, clock, 8.0)
    drawn = found.split("\r")[1:]
    assert [bar.split()[-1] for bar in drawn] == ["1/4", "2/4", "3/4", "4/4"]
    assert drawn[1] == f"reading {'█' * 15}{'░' * 15} 2/4"
    assert found.endswith("4/4\n")


def test_quick_work_shows_nothing(clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    assert not written(monkeypatch, clock, 0.9)


def test_where_nobody_watches_nothing_is_shown(clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    assert not written(monkeypatch, clock, 8.0, terminal=False)


def test_a_bar_is_drawn_ten_times_a_second_at_most(clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    found = written(monkeypatch, clock, 3.0, pieces=3000)
    assert 10 < found.count("\r") <= 22
    assert found.endswith("3000/3000\n")
