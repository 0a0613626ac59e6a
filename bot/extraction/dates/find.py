"""Where a text names dates."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bot.extraction.dates.clock import Clock, Tense
from bot.extraction.dates.forms import FORMS
from bot.facts.edtf import EdtfDate

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.extraction.dates.forms import Reader

_OR = re.compile(r",?\s+or\s+(?:possibly\s+|perhaps\s+|even\s+)?")
_AND = re.compile(r"\s+and\s+")
_BETWEEN = re.compile(r"\bbetween\s+$", re.IGNORECASE)
_REACH = 12  # characters: “between ” and some blanks


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date as the text has it; what day it means may depend on the tense of its sentence.

    Attributes:
        start: Where its words begin.
        end: Where they end.
        parts: What its pattern found.
        reader: What makes an EDTF date of the parts.
        until: The other end, where the text gives two dates and means some day in between.
    """

    start: int
    end: int
    parts: dict[str, str]
    reader: Reader
    until: DateMention | None = None

    def on(self, clock: Clock) -> EdtfDate | None:
        """The date, by the day of publication and the tense; None where these do not tell."""
        first = self.reader(self.parts, clock)
        last = self.until.on(clock) if self.until else first
        if first == last or not first or not last:
            return first if not self.until or last else None
        end = last.end if last.is_range else last.start
        return EdtfDate(first.start, end, is_range=True) if first.earliest <= last.latest else None

    def past(self, published: EdtfDate | None) -> EdtfDate | None:
        """The date, where the sentence tells of what has been."""
        return self.on(Clock(published, Tense.PAST))

    @property
    def is_clear(self) -> bool:
        """Whether it names its year: neither the tense nor the day of publication changes it."""
        return "year" in self.parts


def find_dates(text: str) -> list[DateMention]:
    """Find dates, in one pass for each form.

    Args:
        text: Any text.

    Returns:
        Mentions in order, none within another: the one that begins first, and of these the longest.
    """
    found = [
        DateMention(*match.span("date"), {name: part for name, part in match.groupdict().items() if part}, reader)
        for form, reader in FORMS
        for match in form.finditer(text)
    ]
    found.sort(key=lambda mention: (mention.start, -mention.end))
    return _joined(text, _apart(found))


def _apart(mentions: Iterable[DateMention]) -> list[DateMention]:
    kept: list[DateMention] = []
    for mention in mentions:
        if not kept or mention.start >= kept[-1].end:
            kept.append(mention)
    return kept


def _joined(text: str, mentions: list[DateMention]) -> list[DateMention]:
    """Make one of two dates that a text gives as alternatives."""
    kept: list[DateMention] = []
    for mention in mentions:
        if kept and _are_ends(text, kept[-1], mention):
            kept[-1] = replace(kept[-1], end=mention.end, until=mention)
        else:
            kept.append(mention)
    return kept


def _are_ends(text: str, first: DateMention, last: DateMention) -> bool:
    if _OR.fullmatch(text, first.end, last.start):
        return True
    before = text[max(first.start - _REACH, 0) : first.start]
    return bool(_AND.fullmatch(text, first.end, last.start) and _BETWEEN.search(before))
