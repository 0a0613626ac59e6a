"""Ids like Discord's: milliseconds since 2015 in the upper bits, so that sorting by id is sorting by time."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from typing import TypeAlias

Clock: TypeAlias = Callable[[], float]
"""Gives the present time in seconds since 1970, as `time.time` does."""

DISCORD_EPOCH_MS = 1_420_070_400_000
TIMESTAMP_SHIFT = 22
WORLD_BORN = 1_600_000_000.0
"""When the stand-in's accounts, guilds and channels were made, in seconds since 1970: theirs are the same ids in every
run, so that what a bot has kept about them still fits."""


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


def snowflake_of(name: str) -> int:
    """Gives the id that always belongs to a name, so that who comes back is still who they were.

    Args:
        name: A name.

    Returns:
        An id from the seven weeks after `WORLD_BORN`.
    """
    milliseconds = int(WORLD_BORN * 1000) - DISCORD_EPOCH_MS + zlib.crc32(name.encode())
    return milliseconds << TIMESTAMP_SHIFT
