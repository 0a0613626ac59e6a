"""Which season an event belongs to, when its own sentence does not say."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.extraction.dates.clock import Tense
from bot.extraction.seasons import Unit

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.extraction.candidates import Span
    from bot.extraction.reading import Reading
    from bot.extraction.seasons import Numbered

_BEFORE_THIS = re.compile(r"\b(?:last|previous|prior)\s+season\b", re.IGNORECASE)
_AFTER_THIS = re.compile(r"\b(?:new|next|upcoming|forthcoming|returning|coming)\b", re.IGNORECASE)


def subject_season(reading: Reading) -> int | None:
    """The season that the article is about: the first that it names by number."""
    return next((one.number for one in seasons(reading.numbered) if one.number), None)


def seasons(numbered: Iterable[Numbered]) -> list[Numbered]:
    """The seasons among seasons and episodes."""
    return [one for one in numbered if one.unit is Unit.SEASON]


def season_before(reading: Reading, offset: int) -> int | None:
    """The season that was named last before `offset` in the same paragraph."""
    start = reading.article.paragraph_at(offset)[0]
    named = [one.number for one in seasons(reading.numbered) if start <= one.start < offset and one.number]
    return named[-1] if named else None


def season_by_context(reading: Reading, told: Span, tense: Tense, words: str) -> int | None:
    """Work out a season that is not named by its number.

    Args:
        reading: The article.
        told: Where the event is told of.
        tense: How it is told.
        words: The words that name the season or the show there ("the next season", "it").

    Returns:
        Its number, or None if the article does not tell.
    """
    subject, before = subject_season(reading), season_before(reading, told[0])
    if subject and _BEFORE_THIS.search(words):
        return subject - 1 or None
    if _AFTER_THIS.search(words) or (before and subject and tense is not Tense.PAST and before < subject):
        return subject
    return before or subject
