"""Which spoilers a reader wants to see."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.answering.daily.records import DeckCard
    from bot.answering.records import Claimed, Quotation

ALL_SEASONS = 999
_SEASON = re.compile(r"(?:shown )?(?:up to |through |until )?(?:season |s)?(\d{1,3})")


@dataclass(frozen=True, slots=True)
class SpoilerRule:
    """Spoilers are shown up to and with this season: 0 hides all, `ALL_SEASONS` shows all."""

    shown_to_season: int = 0

    def covers(self, fact: Claimed | Quotation | DeckCard) -> bool:
        """Whether a fact must be covered. A spoiler of a season not known is shown only where all are."""
        if not fact.spoiler:
            return False
        return self.hides(ALL_SEASONS if fact.season is None else fact.season)

    def hides(self, season: int) -> bool:
        """Whether spoilers of a season are hidden; specials, season 0, are where all are."""
        return self.shown_to_season == 0 or season > self.shown_to_season

    def __str__(self) -> str:
        if self.shown_to_season == 0:
            return "hidden"
        return "shown" if self.shown_to_season >= ALL_SEASONS else f"shown up to season {self.shown_to_season}"


HIDDEN = SpoilerRule(0)
SHOWN = SpoilerRule(ALL_SEASONS)


def read_spoiler_rule(text: str) -> SpoilerRule | None:
    """Read what a person writes for it.

    Args:
        text: `hidden`, `shown`, `season 3`, `shown up to season 3`, in any case.

    Returns:
        The rule, or None if the text is none.
    """
    folded = " ".join(text.casefold().split())
    if folded in {"hidden", "hide", "off", "none"}:
        return HIDDEN
    if folded in {"shown", "show", "on", "all"}:
        return SHOWN
    match = _SEASON.fullmatch(folded)
    return SpoilerRule(int(match[1])) if match else None
