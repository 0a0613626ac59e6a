"""Awards and notes: what else the articles report of somebody, or of a show."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from bot.answering.cards import Block, Plain, Text, covered, heading, item, line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.answering.records import AwardClaim, NoteClaim
    from bot.answering.sourcing import Sourcing
    from bot.answering.spoilers import SpoilerRule


def award_blocks(awards: Sequence[AwardClaim], sourcing: Sourcing, rule: SpoilerRule) -> list[Block]:
    """A heading and a line for each award or nomination; nothing where there is none."""
    blocks = [heading("Awards")] if awards else []
    for same in grouped(awards):
        says = award_text(same[0], rule)
        numbers = sourcing.cite_each((claim, partial(award_text, claim, rule)) for claim in same)
        blocks.append(line(*says, numbers))
    return blocks


def grouped(awards: Sequence[AwardClaim]) -> list[list[AwardClaim]]:
    """Put claims about one award together, the one that tells most first."""
    groups: list[list[AwardClaim]] = []
    for claim in sorted(awards, key=lambda claim: not _facts(claim)):
        home = next((group for group in groups if _bears_out(claim, group[0])), None)
        if home:
            home.append(claim)
        else:
            groups.append([claim])
    return groups


def _bears_out(claim: AwardClaim, lead: AwardClaim) -> bool:
    """Whether a claim tells the same as another, or no more than that there is such an award."""
    same = (claim.award, claim.won, claim.person) == (lead.award, lead.won, lead.person)
    return same and _facts(claim) in ([], _facts(lead))


def _facts(claim: AwardClaim) -> list[str]:
    """What is told beyond the award's name."""
    return [str(fact) for fact in (claim.category, claim.year, claim.detail) if fact]


def award_text(claim: AwardClaim, rule: SpoilerRule) -> Text:
    """An award in a few words: `Emmy nominee, writing, 2018, for the pilot`."""
    name = f"{claim.award}{'' if claim.won else ' nominee'}"
    return covered((Plain(", ".join([name, *_facts(claim)])),), cover=rule.covers(claim))


def note_blocks(notes: Sequence[NoteClaim], sourcing: Sourcing, rule: SpoilerRule) -> list[Block]:
    """A heading and an item for each note; nothing where there is none."""
    return [heading("Also reported"), *note_lines(notes, sourcing, rule)] if notes else []


def note_lines(notes: Sequence[NoteClaim], sourcing: Sourcing, rule: SpoilerRule) -> list[Block]:
    """An item for each note."""
    blocks = []
    for note in notes:
        says = covered((Plain(note.text),), cover=rule.covers(note))
        blocks.append(item(*says, sourcing.cite([note], says)))
    return blocks
