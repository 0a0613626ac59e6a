"""How dates are written: a pattern for each form, and what reads it.

The group `date` is the date's own words; the other groups are its parts, by the names that the readers know them by.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable, Mapping

from bot.extraction.dates import readers
from bot.extraction.dates.clock import Clock
from bot.extraction.words.calendar import (
    BEFORE_A_DATE,
    COUNTS,
    DATED_NOUNS,
    DAYS_FROM_TODAY,
    HOLIDAYS,
    MONTHS,
    PART_WORDS,
    SEASONS,
    WEEKDAYS,
    YEAR_PARTS,
)
from bot.extraction.words.patterns import any_of
from bot.facts.edtf import EdtfDate

Reader = Callable[[Mapping[str, str], Clock], EdtfDate | None]


_IN = r"\b[Ii]n\s+"
_MONTH = rf"\b(?P<month>{any_of(MONTHS)})\b(?:(?<=\b[A-Z]\w\w)\.|(?<=\bSept)\.)?"
_DAY = r"\b(?P<day>[0-3]?\d)(?:st|nd|rd|th)?\b(?![:/.]\d)"
_YEAR = r"\b(?P<year>(?:19|20)\d\d)\b(?!['’]?s\b|[-–/]\d)"
_DAY_NAME = rf"\b(?P<weekday>{any_of(WEEKDAYS)})\b\.?"
_WEEKDAY = rf"(?:{_DAY_NAME}(?:\s+(?:night|morning|evening))?,?\s+(?:the\s+|on\s+)?)?"
_PART = rf"\b(?:[Tt]he\s+)?(?P<part>(?i:{any_of(YEAR_PARTS)}))[-\s]+(?:of\s+|in\s+)?(?:the\s+)?"
_WHICH = r"\b(?P<which>(?i:this\s+coming|this\s+past|this|next|last|coming|past))\s+"
_LEAD = rf"\b(?i:{any_of(BEFORE_A_DATE)})\s+(?:the\s+)?"
_NOUN = rf"(?=\s+(?:{any_of(DATED_NOUNS)}))"
_UNIT = r"(?P<unit>weekend|week|month|year)\b(?!['’]s)"
_COUNT = rf"\b(?P<count>\d+|{any_of(COUNTS)})\s+(?P<unit>day|week|month|year)s?"


def _month_or_season(one: str, reader: Reader) -> list[tuple[str, Reader]]:
    """The forms that months and seasons share: alone, they need a word before or after that makes dates of them."""
    forms = (
        rf"(?P<date>(?:{_IN}(?:the\s+)?)?(?:{_PART})?{one},?\s+(?:of\s+)?{_YEAR})",
        rf"(?P<date>{_IN}(?:the\s+)?(?:{_PART})?(?:{_WHICH})?{one})",
        rf"(?P<date>{_PART}(?:{_WHICH})?{one})",
        rf"(?P<date>{_WHICH}{one})",
        rf"{_LEAD}(?P<date>{one})(?!\s+[A-Z]\w)",
        rf"(?P<date>{one}){_NOUN}",
    )
    return [(form, reader) for form in forms]


_PATTERNS: list[tuple[str, Reader]] = [
    (rf"(?P<date>{_WEEKDAY}{_MONTH}\s+{_DAY}\s*[-–—]\s*(?P<last>[0-3]?\d)\b(?:,?\s+{_YEAR})?)", readers.read_days),
    (rf"(?P<date>{_WEEKDAY}{_MONTH}\s+(?:the\s+)?{_DAY}(?:,?\s+{_YEAR})?)", readers.read_day),
    (rf"(?P<date>{_WEEKDAY}{_DAY}\s+(?:of\s+)?{_MONTH}(?:,?\s+{_YEAR})?)", readers.read_day),
    (r"\b(?P<date>(?P<year>\d{4})-(?P<number>[01]\d)-(?P<day>[0-3]\d))\b", readers.read_day),
    (r"(?<![\d/])(?P<date>(?P<number>[01]?\d)/(?P<day>[0-3]?\d)/(?P<year>(?:20)?\d\d))\b", readers.read_day),
    (rf"(?P<date>{_DAY_NAME},?\s+(?P<number>[01]?\d)/(?P<day>[0-3]?\d))\b", readers.read_day),
    *_month_or_season(_MONTH, readers.read_month),
    *_month_or_season(rf"\b(?P<season>(?i:{any_of(SEASONS)}))\b", readers.read_season),
    (rf"(?P<date>(?:{_IN})?{_PART}{_YEAR})", readers.read_year),
    (rf"(?P<date>{_IN}{_YEAR})", readers.read_year),
    (rf"{_LEAD}(?P<date>{_YEAR})", readers.read_year),
    (rf"(?P<date>{_YEAR}){_NOUN}", readers.read_year),
    (rf"(?P<date>(?:\b(?P<part>(?i:{any_of(PART_WORDS)}))\s+(?:in\s+|of\s+)?)?{_WHICH}{_UNIT})", readers.read_unit),
    (rf"(?P<date>\b(?P<part>end|beginning|start|middle)\s+of\s+the\s+{_UNIT})", readers.read_unit),
    (r"\bor\s+(?:in\s+)?(?P<date>(?P<part>early|late)\s+(?P<which>next))\b(?!\s+\w)", readers.read_unit),
    (rf"(?P<date>{_COUNT}\s+(?P<ago>ago))\b", readers.read_distance),
    (rf"(?P<date>{_COUNT}\s+from\s+(?:now|today))\b", readers.read_distance),
    (rf"(?P<date>\b[Ii]n\s+(?:just\s+)?{_COUNT})(?:['’]s?)?\b(?!\s+\w*(?:to|of)\b)", readers.read_distance),
    (rf"\b(?P<date>(?P<word>(?i:{any_of(DAYS_FROM_TODAY)})))\b(?!['’]s)", readers.read_day_word),
    (
        (
            rf"(?<!\bevery )(?<!\beach )(?P<date>(?:{_WHICH})?\b(?P<weekday>{any_of(calendar.day_name)})\b"
            rf"(?:\s+(?:night|morning|evening|afternoon)\b)?)(?!['’]s|\s+Night)"
        ),
        readers.read_weekday,
    ),
    (rf"\b(?P<date>(?P<holiday>{any_of(HOLIDAYS)}))\b", readers.read_holiday),
]

FORMS = [(re.compile(pattern), reader) for pattern, reader in _PATTERNS]
