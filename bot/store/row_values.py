"""Values of the fact table's rows, as the records of answering have them."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from bot.answering.records import ShowEntry, StoredSpan
from bot.errors import FactTableError
from bot.facts.edtf import parse_edtf
from bot.facts.events import parse_event

if TYPE_CHECKING:
    import sqlite3

    from bot.facts.edtf import EdtfDate
    from bot.facts.events import EventName


def where_equal(columns: dict[str, Any]) -> tuple[str, list[Any]]:
    """A condition.

    Args:
        columns: What columns shall be; None for whatever they are.

    Returns:
        The clause, empty where there is no condition, and the values to bind.
    """
    wanted = {column: value for column, value in columns.items() if value is not None}
    clause = f"where {' and '.join(f'{column} = ?' for column in wanted)}" if wanted else ""
    return clause, list(wanted.values())


def date_of(text: str | None) -> EdtfDate | None:
    """A date, if there is one."""
    return parse_edtf(text) if text else None


def show_entry(row: sqlite3.Row) -> ShowEntry:
    """A show."""
    return ShowEntry(row["id"], row["slug"], row["title"], row["network"], bool(row["mentioned_only"]))


@lru_cache(maxsize=1024)
def event_name(name: str) -> EventName:
    """What an event's name says.

    Raises:
        FactTableError: It is none: the table is not of this program.
    """
    event = parse_event(name)
    if event is None:
        raise FactTableError(f"the fact table has an event {name!r} that cannot be read; run `bot build`")
    return event


def stored_span(row: sqlite3.Row) -> StoredSpan:
    """Where a claim stands."""
    return StoredSpan(row["claim_id"], row["start"], row["end"], row["paragraph"])
