"""Wrong dates: as precise as the right one, near it, and with no day in common with any that is claimed."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from bot.answering.wording import date_words
from bot.facts.edtf import EdtfDate, Point, Precision

if TYPE_CHECKING:
    from collections.abc import Iterable

_DAYS = (7, -7, 14, -14, 28, -28)  # whole weeks: what comes on a Friday comes on another Friday
_MONTHS = (1, -1, 2, -2, 3, -3, 6, -6, 12, -12)
_YEARS = (-1, 1, -2, 2, -3, 3)
_A_YEAR = 12
_FIRST_SEASON, _SEASONS = 21, 4
_LONGEST = 366  # days: what is less certain is not asked
_LAST_YEAR = 9999


def is_certain_enough(when: EdtfDate) -> bool:
    """Whether a date says so much that another one is wrong: bounded, and at most a year long."""
    if when.is_range and not (when.start and when.end):
        return False
    return (when.latest - when.earliest).days < _LONGEST


def overlap(one: EdtfDate, other: EdtfDate) -> bool:
    """Whether there is a day that both could be."""
    return one.earliest <= other.latest and other.earliest <= one.latest


def wrong_dates(right: EdtfDate, claimed: Iterable[EdtfDate], until: date = date.max) -> list[str]:
    """Dates in words that are wrong for certain.

    Args:
        right: A date that is certain enough.
        claimed: All that anybody claims, `right` among them.
        until: The last day that is plausible.

    Returns:
        The nearest first; each has no day in common with any that is claimed.
    """
    dates = list(claimed)
    wrong = [shifted for shifted in _shifted(right) if not any(overlap(shifted, other) for other in dates)]
    return [date_words(shifted) for shifted in wrong if shifted.latest <= until]


def _shifted(right: EdtfDate) -> list[EdtfDate]:
    point = right.start
    if point is None:
        return []
    if right.is_range:
        return [moved for years in _YEARS if (moved := _years_on(right, years))]
    match point.precision:
        case Precision.DAY:
            days = [point.earliest + timedelta(days=by) for by in _DAYS]
            return [EdtfDate(Point(day.year, day.month, day.day)) for day in days]
        case Precision.MONTH:
            return [EdtfDate(_months_on(point, by)) for by in _MONTHS]
        case Precision.SEASON:
            return [EdtfDate(_seasons_on(point, by)) for by in _YEARS]
    return [moved for years in _YEARS if (moved := _years_on(right, years))]


def _years_on(when: EdtfDate, years: int) -> EdtfDate | None:
    points = [point and Point(point.year + years, point.part, None) for point in (when.start, when.end)]
    if any(point and not 0 < point.year <= _LAST_YEAR for point in points):
        return None
    return EdtfDate(points[0], points[1], is_range=when.is_range)


def _months_on(point: Point, by: int) -> Point:
    months = point.year * _A_YEAR + (point.part or 1) - 1 + by
    return Point(months // _A_YEAR, months % _A_YEAR + 1)


def _seasons_on(point: Point, by: int) -> Point:
    seasons = point.year * _SEASONS + (point.part or _FIRST_SEASON) - _FIRST_SEASON + by
    return Point(seasons // _SEASONS, seasons % _SEASONS + _FIRST_SEASON)
