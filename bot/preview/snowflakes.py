"""Ids like Discord's: milliseconds since 2015 in the upper bits, so that sorting by id is sorting by time."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

Clock: TypeAlias = Callable[[], float]
"""Gives the present time in seconds since 1970, as `time.time` does."""

DISCORD_EPOCH_MS = 1_420_070_400_000
TIMESTAMP_SHIFT = 22


class Snowflakes:
    """Hands out ids.

    Every id has a millisecond of its own: the bits below would do to keep ids apart, but shards are told by
    the bits above them, and guilds made in one go shall not all end up on one shard.

    Source: Discord's docs, "API Reference", Snowflakes.

    Args:
        clock: Where the time in the ids comes from.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._last = 0

    def next(self) -> int:
        """Gives an id that is greater than all before it.

        Returns:
            The id.
        """
        now = (int(self._clock() * 1000) - DISCORD_EPOCH_MS) << TIMESTAMP_SHIFT
        self._last = max(now, self._last + (1 << TIMESTAMP_SHIFT))
        return self._last
