"""What members pressed: known at once, written down a moment later, many in one transaction."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from bot.errors import StateError
from bot.store.soon import Soon

if TYPE_CHECKING:
    from bot.answering.trivia.records import Press, Round
    from bot.store.trivia.rounds import RoundStore

log = logging.getLogger(__name__)


class PressBook:
    """Keeps what is not in the database yet.

    Args:
        store: Where it is written.
    """

    def __init__(self, store: RoundStore) -> None:
        self._store = store
        self._ahead: dict[tuple[str, int, int], Press] = {}
        self._flush = Soon(self.flush)

    def add(self, played: Round, press: Press) -> None:
        """Have it written down within `bot.store.soon.WITHIN` seconds; what a kill comes before is lost."""
        self._ahead[played.id, played.number, press.member_id] = press
        self._flush.ask()

    def forget_member(self, member_id: int) -> None:
        """Let go of what a member pressed."""
        self._ahead = {at: press for at, press in self._ahead.items() if at[2] != member_id}

    async def flush(self) -> None:
        """Write it down now; where that cannot be done, it is kept for the next time."""
        self._flush.cancel()
        rows = dict(self._ahead)
        if not rows:
            return
        try:
            await self._store.press([(round_id, number, press) for (round_id, number, _), press in rows.items()])
        except StateError as error:
            log.warning("what was pressed is not written down yet: %s", error)
        else:
            self._ahead = {at: press for at, press in self._ahead.items() if rows.get(at) is not press}
