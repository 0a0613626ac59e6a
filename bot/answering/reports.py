"""Awards and notes: what else the articles report of somebody, or of a show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.answering.cards import Block, Plain, covered, heading, item, line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.answering.records import AwardClaim, NoteClaim
    from bot.answering.sourcing import Sourcing
    from bot.answering.spoilers import SpoilerRule


def award_blocks(awards: Sequence[AwardClaim], sourcing: Sourcing, rule: SpoilerRule) -> list[Block]:
    """A heading and a line for each award or nomination; nothing where there is none."""
    blocks = [heading("Awards")] if awards else []
    for claim in awards:
        name = f"{claim.award}{'' if claim.won else ' nominee'}"
        facts = (name, claim.category, claim.year and str(claim.year), claim.detail)
        says = covered((Plain(", ".join(fact for fact in facts if fact)),), cover=rule.covers(claim))
        blocks.append(line(*says, sourcing.cite([claim], says)))
    return blocks


def note_blocks(notes: Sequence[NoteClaim], sourcing: Sourcing, rule: SpoilerRule) -> list[Block]:
    """A heading and an item for each note; nothing where there is none."""
    blocks = [heading("Also reported")] if notes else []
    for note in notes:
        says = covered((Plain(note.text),), cover=rule.covers(note))
        blocks.append(item(*says, sourcing.cite([note], says)))
    return blocks
