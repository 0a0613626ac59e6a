"""A Discord whose clock the test sets, with a round in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.wire.daily.conftest import clock, process, rows, standin
from tests.wire.trivia.playing import Play

if TYPE_CHECKING:
    from bot.preview import StandIn
    from tests.support.timetravel import FakeClock

__all__ = ["clock", "process", "rows", "standin"]


@pytest.fixture
def play(standin: StandIn, clock: FakeClock) -> Play:
    """Plays in the channel `trivia`."""
    return Play(standin, clock, "trivia")
