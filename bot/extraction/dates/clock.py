"""What a date without all its parts is measured by: the day of publication, and whether past or future is spoken of."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from bot.facts.edtf import EdtfDate, Point

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date, timedelta

_MONTHS = 12


class Tense(Enum):
    """Which way a date without a year lies."""

    PAST = "past"
    FUTURE = "future"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Clock:
    """The writer's today, and the tense of the sentence.

    Attributes:
        published: When the article was published; None if nobody knows, and then only whole dates can be read.
        tense: Which way to look.
    """

    published: EdtfDate | None
    tense: Tense = Tense.UNKNOWN

    @property
    def today(self) -> Point | None:
        """The day of publication, or the month or year if no more is known."""
        return self.published.start if self.published and not self.published.is_range else None

    @property
    def day(self) -> date | None:
        """The day of publication, where it is known to the day."""
        return self.today.earliest if self.today and self.today.day else None

    @property
    def month(self) -> tuple[int, int] | None:
        """Year and month of publication, where they are known."""
        today = self.today
        return (today.year, today.part) if today and today.part and today.part <= _MONTHS else None

    def nearest(self, points: Iterable[Point | None], weekday: int | None = None) -> EdtfDate | None:
        """Choose the year.

        Args:
            points: The same date in several years.
            weekday: The day of the week that is said with it, Monday 0.

        Returns:
            The one on that weekday, if one is, that lies on the right side of today, and nearest to it.
        """
        found = [point for point in points if point]
        if not self.today or not found:
            return None
        if weekday is not None:
            found = [point for point in found if point.earliest.weekday() == weekday] or found
        else:
            found = [point for point in found if self._is_ahead(point)] or found
        return EdtfDate(min(found, key=self._distance))

    def _is_ahead(self, point: Point) -> bool:
        if not self.today or self.tense is Tense.UNKNOWN:
            return True
        if self.tense is Tense.PAST:
            return point.earliest <= self.today.latest
        return point.latest >= self.today.earliest

    def _distance(self, point: Point) -> timedelta:
        today = self.today or point
        return abs(point.earliest - today.earliest)


def point(year: int, part: int | None = None, day: int | None = None) -> Point | None:
    """A day, month, season or year; None if the calendar has no such day."""
    made = Point(year, part, day)
    try:
        made.earliest  # noqa: B018  (the calendar is the judge of what exists)
    except ValueError:
        return None
    return made


def day_point(day: date) -> Point:
    """A day as a point."""
    return Point(day.year, day.month, day.day)


def month_point(year: int, months: int) -> Point:
    """The month that is `months` (from 1, any number) after the beginning of `year`."""
    years, month = divmod(months - 1, _MONTHS)
    return Point(year + years, month + 1)


def between(start: Point, end: Point) -> EdtfDate:
    """Some day from `start` to `end`; a single point if they are the same."""
    return EdtfDate(start) if start == end else EdtfDate(start, end, is_range=True)
