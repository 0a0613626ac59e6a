"""When a plan is due: from wall clocks to moments, over gaps, folds and days that a place never had."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from itertools import islice
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.answering.daily.records import Plan, Post

_DAY = timedelta(days=1)
_SECOND = timedelta(seconds=1)


def due_at(day: date, at: time, zone: ZoneInfo) -> datetime | None:
    """When an hour of a local date is.

    Args:
        day: The local date.
        at: The hour on the wall.
        zone: Where.

    Returns:
        The moment, in UTC: of an hour that comes twice the first, of an hour that the clock leaps over the first moment
        after the leap. None for a date that the place never had (as December 30, 2011 in Samoa).
    """
    local = datetime.combine(day, at, zone)
    if _exists(local):
        return local.astimezone(UTC)
    midnight = datetime.combine(day, time(0), zone)
    if not _exists(midnight) and _after_gap(midnight).astimezone(zone).date() > day:
        return None
    return _after_gap(local)


def _exists(local: datetime) -> bool:
    there_and_back = local.astimezone(UTC).astimezone(local.tzinfo)
    return there_and_back.replace(tzinfo=None, fold=0) == local.replace(tzinfo=None, fold=0)


def _after_gap(local: datetime) -> datetime:
    """The first moment after the leap over an hour that does not exist (PEP 495: its two folds lie around the leap)."""
    zone = local.tzinfo
    before, after = local.replace(fold=1).astimezone(UTC), local.replace(fold=0).astimezone(UTC)
    offset = after.astimezone(zone).utcoffset()
    while after - before > _SECOND:
        middle = before + (after - before) // 2
        if middle.astimezone(zone).utcoffset() == offset:
            after = middle
        else:
            before = middle
    return after.replace(microsecond=0)


def dates_from(plan: Plan, first: date) -> Iterator[tuple[date, float]]:
    """The dates of a plan, in order.

    Args:
        plan: When it is due.
        first: The local date to begin with.

    Yields:
        Each local date that has it, and when it is due, in seconds since 1970.
    """
    zone = ZoneInfo(plan.zone)
    day = first
    while day < date.max - _DAY:
        due = due_at(day, plan.at, zone) if day.weekday() in plan.days else None
        if due is not None:
            yield day, due.timestamp()
        day += _DAY


def coming(plan: Plan, now: float, after: date | None) -> Iterator[tuple[date, float]]:
    """The dates of a plan that are still to come.

    Args:
        plan: When it is due.
        now: The present, in seconds since 1970.
        after: The last local date that is taken care of, if there is one.

    Yields:
        As `dates_from`, without what is past.
    """
    first = local_day(now, plan.zone) - _DAY  # an hour leapt over at midnight is due on the morrow
    if after is not None:
        first = max(first, after + _DAY)
    yield from (found for found in dates_from(plan, first) if found[1] > now)


def next_dates(plan: Plan, now: float, after: date | None, count: int) -> list[tuple[date, float]]:
    """The next so many of `coming`."""
    return list(islice(coming(plan, now, after), count))


def local_day(moment: float, zone: str) -> date:
    """The date that a moment has in a place."""
    return datetime.fromtimestamp(moment, ZoneInfo(zone)).date()


def day_of(post: Post, zone: str) -> date:
    """The local date that a post has taken care of, in a zone that may be another than it was posted in."""
    return post.day if post.zone == zone else local_day(post.due, zone)
