"""What members asked a moment ago, so that "and Joel?" is understood; kept in memory alone, and not for long."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

SECONDS = 60.0
_MOST = 5000


class RecentQuestions:
    """The last question of each member in each channel.

    Args:
        clock: The time in seconds, from any beginning.
    """

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._asked: OrderedDict[tuple[int, int], tuple[float, str]] = OrderedDict()

    def before(self, channel_id: int, member_id: int) -> str:
        """The question that a member asked in a channel within the last minute; empty if none."""
        then, text = self._asked.get((channel_id, member_id), (0.0, ""))
        return text if text and self._clock() - then <= SECONDS else ""

    def keep(self, channel_id: int, member_id: int, text: str) -> None:
        """Remember a question; of too many, the oldest is forgotten."""
        self._asked[channel_id, member_id] = (self._clock(), text)
        self._asked.move_to_end((channel_id, member_id))
        while len(self._asked) > _MOST or self._is_old():
            self._asked.popitem(last=False)

    def _is_old(self) -> bool:
        then, _ = next(iter(self._asked.values()))
        return self._clock() - then > SECONDS
