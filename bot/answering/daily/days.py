"""Days of the week, as people write them."""

from __future__ import annotations

import re

from bot.answering.wording import listed
from bot.facts.folding import fold

NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
EVERY_DAY = frozenset(range(7))
WEEKDAYS = frozenset(range(5))
WEEKEND = frozenset({5, 6})
_SHORTEST = 2  # letters that tell two days apart
_GROUPS = {
    "daily": EVERY_DAY,
    "every day": EVERY_DAY,
    "all": EVERY_DAY,
    "all days": EVERY_DAY,
    "weekdays": WEEKDAYS,
    "weekday": WEEKDAYS,
    "workdays": WEEKDAYS,
    "weekend": WEEKEND,
    "weekends": WEEKEND,
}
_RANGE = re.compile(r"\s*(?:-|–|\bto\b|\bthrough\b)\s*")


def read_days(text: str) -> frozenset[int] | None:
    """Read days of the week.

    Args:
        text: `weekdays`, `weekend`, `daily`, `mon, wed & fri`, `Tuesday-Saturday`, in any case.

    Returns:
        Days, 0 (Monday) to 6; None if the text names none.
    """
    group = _GROUPS.get(fold(text))
    if group is not None:
        return group
    found: set[int] = set()
    for part in re.split(r"[,;/&+]|\band\b", text.casefold()):
        days = _part(part)
        if days is None:
            return None
        found |= days
    return frozenset(found) or None


def days_words(days: frozenset[int]) -> str:
    """Days as they read in a sentence: `each day`, `from Monday to Friday`, `on Monday and Friday`."""
    if days == EVERY_DAY:
        return "each day"
    if days == WEEKDAYS:
        return "from Monday to Friday"
    return f"on {listed([NAMES[day] for day in sorted(days)])}"


def _part(text: str) -> set[int] | None:
    """The days of one part of a list; empty if there is nothing in it."""
    if not fold(text):
        return set()
    ends = [_day(end) for end in _RANGE.split(text.strip())]
    if None in ends or len(ends) > 2:  # noqa: PLR2004  (a range has two ends)
        return None
    first, last = ends[0] or 0, ends[-1] or 0
    return {(first + step) % 7 for step in range((last - first) % 7 + 1)}


def _day(text: str) -> int | None:
    folded = fold(text)
    fits = [at for at, name in enumerate(NAMES) if name.casefold().startswith(folded)]
    if len(folded) < _SHORTEST or not fits:
        plural = folded.removesuffix("s")
        fits = [at for at, name in enumerate(NAMES) if len(plural) > _SHORTEST and name.casefold() == plural]
    return fits[0] if fits else None
