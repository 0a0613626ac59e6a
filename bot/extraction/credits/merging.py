"""One credit told twice in an article."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.extraction.candidates import CreditCandidate


def merged(credits_: Iterable[CreditCandidate]) -> tuple[CreditCandidate, ...]:
    """Make one of the tellings of a credit.

    Args:
        credits_: In any order.

    Returns:
        Each once, in the order of the text: a telling without the part goes into the one with it, and a telling with
        only half of a part's name into the one with all of it.
    """
    kept: list[CreditCandidate] = []
    for credit in sorted(credits_, key=lambda one: (one.character is None, one.spans)):
        at = next((at for at, one in enumerate(kept) if _same(one, credit)), None)
        if at is None:
            kept.append(credit)
        else:
            kept[at] = _both(kept[at], credit)
    return tuple(sorted(kept, key=lambda one: one.spans))


def _same(one: CreditCandidate, other: CreditCandidate) -> bool:
    if (one.person, one.job, one.show) != (other.person, other.job, other.show):
        return False
    if not one.character or not other.character:
        return True
    first, second = set(one.character.split()), set(other.character.split())
    return first <= second or second <= first


def _both(first: CreditCandidate, second: CreditCandidate) -> CreditCandidate:
    longest = max(first.character or "", second.character or "", key=len)
    is_other_season = None not in {first.season, second.season} and first.season != second.season
    return replace(
        first,
        character=longest or None,
        season=first.season or second.season,
        episode=first.episode or (None if is_other_season else second.episode),
        guest=first.guest or second.guest,
        part=first.part or second.part,
        spans=first.spans if first.spans == second.spans else tuple(sorted({*first.spans, *second.spans})),
        doubts=first.doubts if first.doubts == second.doubts else (),
    )
