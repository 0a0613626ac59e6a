"""Dates and lists in words: never more precise than what is known."""

from __future__ import annotations

import calendar
from typing import TYPE_CHECKING

from bot.facts.edtf import EdtfDate, Point, Precision

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_MONTHS, _DAYS = tuple(calendar.month_name), tuple(calendar.day_name)  # their look-up formats a date each time
_SEASONS = {21: "spring", 22: "summer", 23: "autumn", 24: "winter"}
_SUPERSCRIPTS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def date_words(date: EdtfDate, *, weekday: bool = False) -> str:
    """Write a date out.

    Args:
        date: The date.
        weekday: Whether to name the day of the week, where the day is known.

    Returns:
        `March 11, 2022`, `December 2019`, `autumn 2021`, `between June 2021 and March 2022`, `February 2022 or later`.
    """
    if not date.is_range:
        return _point_words(date.start, weekday=weekday) if date.start else "a day not known"
    if date.start and date.end:
        return f"between {_point_words(date.start)} and {_point_words(date.end)}"
    if date.start:
        return f"{_point_words(date.start)} or later"
    return f"{_point_words(date.end)} or earlier" if date.end else "a day not known"


def when_words(date: EdtfDate) -> str:
    """A date as it follows a verb: `on March 11, 2022`, `in 2018`, `by June 2021`, `in or after February 2022`."""
    if not date.is_range:
        preposition = "on" if date.precision is Precision.DAY else "in"
        return f"{preposition} {date_words(date)}"
    if date.start and date.end:
        return date_words(date)
    if date.start:
        preposition = "on" if date.start.precision is Precision.DAY else "in"
        return f"{preposition} or after {_point_words(date.start)}"
    return f"by {_point_words(date.end)}" if date.end else "on a day not known"


def _point_words(point: Point, *, weekday: bool = False) -> str:
    if point.part is None:
        return f"{point.year}"
    if point.part in _SEASONS:
        return f"{_SEASONS[point.part]} {point.year}"
    month = _MONTHS[point.part]
    if point.day is None:
        return f"{month} {point.year}"
    day = f"{month} {point.day}, {point.year}"
    return f"{_DAYS[point.earliest.weekday()]}, {day}" if weekday else day


def listed(items: Sequence[str]) -> str:
    """`A`, `A and B`, `A, B and C`."""
    if len(items) < 2:  # noqa: PLR2004  (with two or more there is an "and")
        return "".join(items)
    return f"{', '.join(items[:-1])} and {items[-1]}"


def counted(number: int, noun: str) -> str:
    """`1 article`, `1,200 articles`."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def capital(text: str) -> str:
    """The same with a capital first letter."""
    return text[:1].upper() + text[1:]


def superscript(number: int) -> str:
    """A source's number, raised."""
    return str(number).translate(_SUPERSCRIPTS)


def superscripts(numbers: Iterable[int]) -> str:
    """The numbers of sources as they stand behind a fact, held to it: ` ¹ ²`."""
    return "".join(f"\N{NARROW NO-BREAK SPACE}{superscript(number)}" for number in numbers)
