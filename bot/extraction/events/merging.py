"""One event told twice in an article."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.extraction.candidates import EventCandidate


def merged(events: Iterable[EventCandidate]) -> tuple[EventCandidate, ...]:
    """Make one of the tellings of an event that agree.

    Args:
        events: In the order of the text.

    Returns:
        Each event with its most precise date; a telling that does not agree with it stays beside it.
    """
    kept: list[EventCandidate] = []
    for event in events:
        at = next((at for at, one in enumerate(kept) if _agree(one, event)), None)
        if at is None:
            kept.append(event)
        else:
            kept[at] = _both(kept[at], event)
    return tuple(kept)


def _agree(one: EventCandidate, other: EventCandidate) -> bool:
    same = (one.event, one.show) == (other.event, other.show)
    return same and (one.date.contains(other.date) or other.date.contains(one.date))


def _both(first: EventCandidate, second: EventCandidate) -> EventCandidate:
    if second.date.refines(first.date):
        return replace(second, where=second.where or first.where)
    if first.date.refines(second.date):
        return first
    return replace(first, where=first.where or second.where, spans=(*first.spans, *second.spans))
