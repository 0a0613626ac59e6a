"""Events whose day an article does not tell, though it tells a day that they lie before or after."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.extraction.dates.clock import Tense
from bot.extraction.marks import DATE
from bot.facts.edtf import EdtfDate

if TYPE_CHECKING:
    from bot.extraction.candidates import Span
    from bot.extraction.events.tellings import Telling
    from bot.extraction.reading import Reading

_AHEAD_OF = re.compile(rf"{DATE}+,?\s+(?:ahead\s+of|before|in\s+advance\s+of)\s+(?:\w+\s+)?$")
_IS_NOUN = re.compile(r"\b(?:renewal|pick-?up)$", re.IGNORECASE)
_IS_NEWS = re.compile(r"\bannounc|\b(?:gave|gives|has|hands|hands|landed|scored)\b", re.IGNORECASE)


def undated(reading: Reading, sentence: Span, told: Telling) -> EdtfDate | None:
    """Bound an event that no date is given for.

    Args:
        reading: The article.
        sentence: Where the sentence stands.
        told: The event.

    Returns:
        For a renewal some day up to publication; for "in May ahead of the premiere" some day from May on; else None.
    """
    if told.kind == "renewal" and told.tense is not Tense.FUTURE:
        words = reading.text[told.start : told.end]
        is_news = not _IS_NOUN.search(words) or _IS_NEWS.search(words)
        return EdtfDate(None, reading.published.start, is_range=True) if reading.published and is_news else None
    if told.kind != "premiere" or not _AHEAD_OF.search(reading.marked, sentence[0], told.start):
        return None
    dates = [date for date in reading.dates if sentence[0] <= date.start < told.start]
    read = dates[-1].past(reading.published)
    return EdtfDate(read.start, None, is_range=True) if read and not read.is_range else None
