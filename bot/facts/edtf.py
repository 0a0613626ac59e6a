"""Dates that are no more precise than what is known.

A small type for the part of EDTF that fact files use: a day, a month, a season, a year, or "some day in between" two of
those, one end of which may be open.

Source: ISO 8601-2:2019 and the Library of Congress, "Extended Date/Time Format (EDTF) Specification", levels 0 to 2
(seasons 21 to 24, "one of a set").
"""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import lru_cache

from bot.errors import EdtfError

_POINT = re.compile(r"(?P<year>\d{4})(?:-(?P<part>\d{2})(?:-(?P<day>\d{2}))?)?", re.ASCII)
_SPRING, _WINTER = 21, 24
_MONTHS = 12

REMEDY = "write 2022-03-11, 2019-12, 2018, 2021-23 (autumn), [2021-06..2022-03], [2022-02..] or [..2021-06]"


class Precision(StrEnum):
    """How finely a date is known."""

    DAY = "day"
    MONTH = "month"
    SEASON = "season"
    YEAR = "year"
    RANGE = "range"


@dataclass(frozen=True, slots=True)
class Point:
    """One calendar unit: a day, a month, a season or a year.

    Attributes:
        year: 1 to 9999.
        part: Month 1 to 12, season 21 (spring) to 24 (winter), or None for the whole year.
        day: 1 to 31, or None.
    """

    year: int
    part: int | None = None
    day: int | None = None

    @property
    def precision(self) -> Precision:
        """How finely this point is known: never `RANGE`."""
        if self.day is not None:
            return Precision.DAY
        if self.part is None:
            return Precision.YEAR
        return Precision.SEASON if self.part >= _SPRING else Precision.MONTH

    @property
    def earliest(self) -> date:
        """The first day that it could be."""
        return date(self.year, self._months()[0], 1 if self.day is None else self.day)

    @property
    def latest(self) -> date:
        """The last day that it could be."""
        month = self._months()[-1]
        last = calendar.monthrange(self.year, month)[1]
        return date(self.year, month, last if self.day is None else self.day)

    def _months(self) -> range:
        if self.part is None:
            return range(1, _MONTHS + 1)
        if self.part < _SPRING:
            return range(self.part, self.part + 1)
        if self.part == _WINTER:  # EDTF ties a season to its year: of winter, December alone is sure to lie in it
            return range(_MONTHS, _MONTHS + 1)
        first = 3 * (self.part - _SPRING) + 3
        return range(first, first + 3)

    def __str__(self) -> str:
        parts = [f"{self.year:04}"]
        parts += [f"{number:02}" for number in (self.part, self.day) if number is not None]
        return "-".join(parts)


@dataclass(frozen=True, slots=True)
class EdtfDate:
    """A date as far as it is known: `start` alone, or some day from `start` to `end`.

    Attributes:
        start: The point itself, or where the range begins (None: open).
        end: Where the range ends (None: open); unused where `is_range` is false.
        is_range: Whether it is "some day in between".
    """

    start: Point | None
    end: Point | None = None
    is_range: bool = False

    @property
    def precision(self) -> Precision:
        """How finely the date is known."""
        if self.is_range or self.start is None:
            return Precision.RANGE
        return self.start.precision

    @property
    def earliest(self) -> date:
        """The first day that it could be; `date.min` where that end is open."""
        return self.start.earliest if self.start else date.min

    @property
    def latest(self) -> date:
        """The last day that it could be; `date.max` where that end is open."""
        last = self.end if self.is_range else self.start
        return last.latest if last else date.max

    def contains(self, other: EdtfDate) -> bool:
        """Whether every day that `other` could be is a day that this could be."""
        return self.earliest <= other.earliest and other.latest <= self.latest

    def refines(self, other: EdtfDate) -> bool:
        """Whether this says the same as `other`, only more precisely."""
        return other.contains(self) and not self.contains(other)

    def __str__(self) -> str:
        if not self.is_range:
            return str(self.start)
        return f"[{self.start or ''}..{self.end or ''}]"


@lru_cache(maxsize=4096)  # a table names few dates many times over
def parse_edtf(text: str) -> EdtfDate:
    """Read a date.

    Args:
        text: EDTF, such as `2022-03-11`, `2021-23` or `[2022-02..]`.

    Returns:
        The date.

    Raises:
        EdtfError: `text` is not of the subset, or names a day that does not exist, or a range that runs backwards.
    """
    if not (text.startswith("[") and text.endswith("]")):
        return EdtfDate(_point(text, text))
    first, dots, last = text[1:-1].partition("..")
    if not dots or not (first or last):
        raise EdtfError(f"{text!r} is not a range of dates", REMEDY)
    found = EdtfDate(_point(first, text) if first else None, _point(last, text) if last else None, is_range=True)
    if found.earliest > found.latest:
        raise EdtfError(f"{text!r} ends before it begins", "swap its ends")
    return found


def _point(text: str, whole: str) -> Point:
    match = _POINT.fullmatch(text)
    if match is None:
        raise EdtfError(f"{whole!r} is not a date that can be read", REMEDY)
    year, part, day = (int(group) if group else None for group in match.group("year", "part", "day"))
    is_month = part is None or 1 <= part <= _MONTHS
    is_season = day is None and part is not None and _SPRING <= part <= _WINTER
    if not (is_month or is_season):
        raise EdtfError(f"{whole!r} has no such month", "months are 01 to 12, seasons 21 (spring) to 24 (winter)")
    point = Point(year or 0, part, day)
    try:
        point.earliest  # noqa: B018  (the calendar is the judge of what exists)
    except ValueError:
        raise EdtfError(f"{whole!r} is not in the calendar", "check the year and the day") from None
    return point
