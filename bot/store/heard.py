"""Which quotations a channel has heard: known at once, written down a moment later, many in one transaction."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from bot.answering.quote import pick_quotation

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Sequence

    from bot.answering.quote import Chance

Row: TypeAlias = "tuple[int, str, int]"

_INSERT = "insert or replace into heard (audience, quotation, heard) values (?, ?, ?)"


class Heard:
    """What every channel has heard.

    Args:
        read: Reads from the database what a channel has heard so far: pairs of a key and a number that grows.
    """

    def __init__(self, read: Callable[[int], Sequence[tuple[str, int]]]) -> None:
        self._read = read
        self._ahead: dict[int, dict[str, int]] = {}  # what is not in the database yet

    def pick(self, audience: int, keys: Sequence[str], chance: Chance) -> str:
        """Pick a quotation for a channel, and remember that it had it; arguments as in `State.pick_quotation`."""
        heard = dict(self._read(audience)) | self._ahead.get(audience, {})
        key = pick_quotation(keys, heard, chance)
        self._ahead.setdefault(audience, {})[key] = max(heard.values(), default=0) + 1
        return key

    @property
    def unwritten(self) -> list[Row]:
        """What is not in the database yet."""
        return [(audience, key, at) for audience, heard in self._ahead.items() for key, at in heard.items()]

    def is_written(self, rows: Sequence[Row]) -> None:
        """Let go of rows that the database has now, unless they were heard again since."""
        for audience, key, at in rows:
            ahead = self._ahead.get(audience, {})
            if ahead.get(key) == at:
                del ahead[key]
            if not ahead:
                self._ahead.pop(audience, None)

    def forget(self, audiences: Sequence[int]) -> None:
        """Let go of what some have heard."""
        for audience in audiences:
            self._ahead.pop(audience, None)


def write_heard(db: sqlite3.Connection, rows: Sequence[Row]) -> None:
    """Write rows of `Heard.unwritten`, inside the caller's transaction."""
    db.executemany(_INSERT, rows)
