"""Where a show can be watched: what articles say of it, and nothing that only the show's file has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.answering.cards import Block, Bold, Card, Plain, Text, covered, line
from bot.answering.questions import WatchQuestion
from bot.answering.reports import note_lines
from bot.answering.sourcing import Sourcing
from bot.facts.folding import fold

if TYPE_CHECKING:
    from bot.answering.records import EventClaim, FactTable, NoteClaim, ShowEntry
    from bot.answering.spoilers import SpoilerRule


def watch_card(table: FactTable, show: ShowEntry, rule: SpoilerRule) -> Card | None:
    """Answer where a show can be watched.

    Args:
        table: The facts.
        show: The show.
        rule: Which spoilers the reader wants to see.

    Returns:
        The service as articles name it with an event or in a note; None if none does.
    """
    sourcing = Sourcing(rule)
    places: dict[str, list[EventClaim]] = {}
    for claim in table.events(show.id):
        if claim.where:
            places.setdefault(claim.where, []).append(claim)
    blocks: list[Block] = []
    for place, claims in places.items():
        says: Text = (Bold(place), Plain(f" ({claims[0].event.title})"))
        says = covered(says, cover=rule.covers(claims[0]))
        blocks.append(line(*says, sourcing.cite(claims, says)))
    blocks += note_lines(_notes(table, show), sourcing, rule)
    if not blocks:
        return None
    title = f"{show.title}: where to watch"
    return Card(title, tuple(blocks), sourcing.blocks(), sourcing.proofs, WatchQuestion(show.slug))


def _notes(table: FactTable, show: ShowEntry) -> list[NoteClaim]:
    """Notes about a show that name its service."""
    service = fold(show.network or "")
    return [note for note in table.show_notes(show.id) if service and service in fold(note.text)]
