"""The last day of a season that comes out week by week: "two episodes every Friday for four weeks"."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from bot.extraction.dates.clock import day_point
from bot.extraction.words.calendar import COUNTS
from bot.extraction.words.patterns import any_of
from bot.facts.edtf import EdtfDate, Precision

if TYPE_CHECKING:
    from bot.extraction.candidates import Span
    from bot.extraction.events.tellings import Telling

_WEEKS = re.compile(
    rf"\b(?:every|each|weekly|per\s+week|a\s+week)\b[^.;!?]{{0,40}}?\b(?:for|over)\s+(?P<weeks>\d+|{any_of(COUNTS)})\s+weeks\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class LastDay:
    """The day of the last episodes.

    Attributes:
        date: The day.
        start: Where the text says for how many weeks.
        end: Where that ends.
    """

    date: EdtfDate
    start: int
    end: int

    def finale_of(self, premiere: Telling) -> Telling:
        """The finale, as told together with the premiere."""
        return replace(premiere, kind="finale", end=self.end)


def last_of_weeks(text: str, sentence: Span, first: EdtfDate) -> LastDay | None:
    """Count on from the first day, if the sentence says for how many weeks episodes come out."""
    match = _WEEKS.search(text, *sentence)
    if match is None or first.precision is not Precision.DAY:
        return None
    count = match["weeks"].lower()
    weeks = int(count) if count.isdigit() else COUNTS[count]
    last = day_point(first.earliest + timedelta(weeks=weeks - 1))
    return LastDay(EdtfDate(last), *match.span())
