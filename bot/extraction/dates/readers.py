"""What each form of a date means: from the parts that its pattern found to an EDTF date."""

from __future__ import annotations

import calendar
from datetime import timedelta
from typing import TYPE_CHECKING

from bot.extraction.dates.clock import Clock, Tense, between, day_point, month_point, point
from bot.extraction.words.calendar import (
    COUNTS,
    DAYS_FROM_TODAY,
    HOLIDAYS,
    MONTH_PARTS,
    MONTHS,
    SEASONS,
    WEEKDAYS,
    YEAR_PARTS,
)
from bot.facts.edtf import EdtfDate, Point

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from datetime import date

_WEEK = 7
_STEPS = {"last": -1, "this past": -1, "past": -1, "this": 0, "this coming": 0, "coming": 0, "next": 1}
_SPRING, _WINTER, _LAST_WINTER_MONTH = 21, 24, 3


def read_day(parts: Mapping[str, str], clock: Clock) -> EdtfDate | None:
    """`Friday, March 11`, `11th March 2022`, `3/11/22`."""
    month = MONTHS[parts["month"]] if "month" in parts else int(parts["number"])
    day = int(parts["day"])
    if "year" in parts:
        whole = point(_full_year(parts["year"]), month, day)
        return EdtfDate(whole) if whole else None
    weekday = WEEKDAYS[parts["weekday"]] if "weekday" in parts else None
    return clock.nearest((point(year, month, day) for year in _years(clock)), weekday)


def read_days(parts: Mapping[str, str], clock: Clock) -> EdtfDate | None:
    """`March 1-5`: some day in between."""
    first = read_day(parts, clock)
    if not first or not first.start:
        return None
    last = point(first.start.year, first.start.part, int(parts["last"]))
    return between(first.start, last) if last and first.latest <= last.latest else first


def read_month(parts: Mapping[str, str], clock: Clock) -> EdtfDate | None:
    """`in March`, `December 2019`, `late next June`."""
    month, part = MONTHS[parts["month"]], parts.get("part")
    if "year" in parts:
        return _part_of_month(Point(int(parts["year"]), month), part)
    chosen = clock.nearest(_same_part(month, parts.get("which"), clock))
    return _part_of_month(chosen.start, part) if chosen and chosen.start else None


def read_season(parts: Mapping[str, str], clock: Clock) -> EdtfDate | None:
    """`this fall`, `spring 2021`, `next summer`."""
    season = SEASONS[parts["season"].lower()]
    if "year" in parts:
        return EdtfDate(Point(int(parts["year"]), season))
    return clock.nearest(_same_part(season, parts.get("which"), clock))


def read_year(parts: Mapping[str, str], _clock: Clock) -> EdtfDate | None:
    """`in 2018`, `late 2022`, `the first half of 2023`."""
    return _part_of_year(int(parts["year"]), parts.get("part"))


def read_unit(parts: Mapping[str, str], clock: Clock) -> EdtfDate | None:
    """`next month`, `last week`, `later this year`, `the end of the month`, `early next`."""
    step = _STEPS[_word(parts.get("which", "this"))]
    return _UNITS[parts.get("unit", "year")](step, _word(parts.get("part")), clock)


def read_distance(parts: Mapping[str, str], clock: Clock) -> EdtfDate | None:
    """`two weeks ago`, `in three months`, `ten days from now`: no finer than the unit that is counted in."""
    count, unit = parts["count"], parts["unit"]
    steps = (int(count) if count.isdigit() else COUNTS[count]) * (-1 if "ago" in parts else 1)
    return _days_on(clock, steps) if unit == "day" else _UNITS[unit](steps, "", clock)


def read_day_word(parts: Mapping[str, str], clock: Clock) -> EdtfDate | None:
    """`today`, `tomorrow`, `last night`."""
    return _days_on(clock, DAYS_FROM_TODAY[_word(parts["word"])])


def read_weekday(parts: Mapping[str, str], clock: Clock) -> EdtfDate | None:
    """`Sunday`, `this Friday`, `last Thursday`."""
    if not clock.day:
        return None
    which = _word(parts.get("which"))
    ahead = (WEEKDAYS[parts["weekday"]] - clock.day.weekday()) % _WEEK
    if which == "next":
        ahead += _WEEK if clock.day.weekday() + ahead < _WEEK else 0
    elif (_STEPS[which] < 0) if which else (ahead and clock.tense is not Tense.FUTURE):
        ahead -= _WEEK
    return _days_on(clock, ahead)


def read_holiday(parts: Mapping[str, str], clock: Clock) -> EdtfDate | None:
    """`Christmas Day`, `on Boxing Day`."""
    month, day = HOLIDAYS[parts["holiday"].replace("'", "’")]
    return clock.nearest(point(year, month, day) for year in _years(clock))


def _full_year(digits: str) -> int:
    return int(digits) if len(digits) > 2 else 2000 + int(digits)  # noqa: PLR2004  (“22” is 2022)


def _word(text: str | None) -> str:
    return " ".join((text or "").lower().split())


def _years(clock: Clock) -> range:
    today = clock.today
    return range(today.year - 1, today.year + 2) if today else range(0)


def _same_part(part: int, which: str | None, clock: Clock) -> Iterator[Point]:
    """The same month or season in the years that may be meant."""
    points = [Point(year, part) for year in _years(clock)]
    today, step = clock.today, _STEPS[_word(which)] if which else None
    if not today or step is None:
        yield from points
    elif step < 0:
        yield max((one for one in points if one.latest < today.earliest), key=lambda one: one.latest)
    elif step > 0 and part < _SPRING:
        yield min((one for one in points if one.earliest > today.latest), key=lambda one: one.earliest)
    else:
        in_winter = part == _WINTER and (today.part or _LAST_WINTER_MONTH + 1) <= _LAST_WINTER_MONTH
        yield Point(today.year + step - in_winter, part)


def _part_of_year(year: int, part: str | None) -> EdtfDate:
    if not part:
        return EdtfDate(Point(year))
    first, last = YEAR_PARTS[_word(part)]
    return between(Point(year, first), Point(year, last))


def _part_of_month(month: Point, part: str | None) -> EdtfDate:
    if not part or month.part is None:
        return EdtfDate(month)
    first, last = MONTH_PARTS[_word(part)]
    last = min(last, calendar.monthrange(month.year, month.part)[1])
    return between(Point(month.year, month.part, first), Point(month.year, month.part, last))


def _days_on(clock: Clock, days: int) -> EdtfDate | None:
    """The day `days` after publication; where only its month is known, that month, if it is a matter of a day."""
    if clock.day:
        return EdtfDate(day_point(clock.day + timedelta(days=days)))
    return EdtfDate(clock.today) if clock.today and abs(days) <= 1 else None


def _year_on(step: int, part: str, clock: Clock) -> EdtfDate | None:
    if not clock.today:
        return None
    month = clock.month
    if step or not month or part not in {"earlier", "later"}:
        return _part_of_year(clock.today.year + step, part if part in YEAR_PARTS else "")
    january, december = Point(clock.today.year, 1), Point(clock.today.year, 12)
    return between(january, Point(*month)) if part == "earlier" else between(Point(*month), december)


def _month_on(step: int, part: str, clock: Clock) -> EdtfDate | None:
    if not clock.month:
        return None
    month = month_point(clock.month[0], clock.month[1] + step)
    if part not in {"earlier", "later"} or not clock.day:
        return _part_of_month(month, part if part in MONTH_PARTS else "")
    today = day_point(clock.day)
    return between(day_point(month.earliest), today) if part == "earlier" else between(today, day_point(month.latest))


def _week_on(step: int, part: str, clock: Clock) -> EdtfDate | None:
    if not clock.day:
        return None
    monday = clock.day + timedelta(days=_WEEK * step - clock.day.weekday())
    first, last = monday, monday + timedelta(days=_WEEK - 1)
    if not step and part in {"earlier", "later"}:
        first, last = (first, clock.day) if part == "earlier" else (clock.day, last)
    return _from_day_to_day(first, last)


def _weekend_on(step: int, _part: str, clock: Clock) -> EdtfDate | None:
    week = _week_on(step, "", clock)
    return _from_day_to_day(week.latest - timedelta(days=1), week.latest) if week else None


def _from_day_to_day(first: date, last: date) -> EdtfDate:
    return between(day_point(first), day_point(last))


_UNITS: dict[str, Callable[[int, str, Clock], EdtfDate | None]] = {
    "year": _year_on,
    "month": _month_on,
    "week": _week_on,
    "weekend": _weekend_on,
}
