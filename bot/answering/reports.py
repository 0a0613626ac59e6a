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
    told = [claim for claim in awards if not _is_bare(claim)]
    for claim in [
        *told,
        *(claim for claim in awards if _is_bare(claim) and not any(_same(claim, other) for other in told)),
    ]:
        bare = [other for other in awards if _is_bare(other) and other is not claim and _same(other, claim)]
        says = _award_text(claim, rule)
        blocks.append(
            line(*says, sourcing.cite_each((each, partial(_award_text, each, rule)) for each in (claim, *bare)))
        )
    return blocks


def _award_text(claim: AwardClaim, rule: SpoilerRule) -> Text:
    name = f"{claim.award}{'' if claim.won else ' nominee'}"
    facts = (name, claim.category, claim.year and str(claim.year), claim.detail)
    return covered((Plain(", ".join(fact for fact in facts if fact)),), cover=rule.covers(claim))


def _is_bare(claim: AwardClaim) -> bool:
    """Whether it tells no more than that there is such an award: it bears out one that tells more."""
    return not (claim.category or claim.year or claim.detail)


def _same(one: AwardClaim, other: AwardClaim) -> bool:
    return (one.award, one.won, one.person) == (other.award, other.won, other.person)


def note_blocks(notes: Sequence[NoteClaim], sourcing: Sourcing, rule: SpoilerRule) -> list[Block]:
    """A heading and an item for each note; nothing where there is none."""
    blocks = [heading("Also reported")] if notes else []
    for note in notes:
        says = covered((Plain(note.text),), cover=rule.covers(note))
        blocks.append(item(*says, sourcing.cite([note], says)))
    return blocks
