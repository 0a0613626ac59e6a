from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from itertools import islice, pairwise
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answering.daily.records import Plan
from bot.answering.daily.timing import coming, dates_from, due_at, local_day

ZONES = sorted(name for name in available_timezones() if "/" in name)
DAYS = st.dates(date(1995, 1, 1), date(2037, 12, 1))
HOURS = st.times().map(lambda at: at.replace(second=0, microsecond=0))

# zone, date, hour on the wall, moment in UTC
DUE = {
    "an ordinary day": ("Europe/London", "2026-01-15", "09:00", "2026-01-15T09:00"),
    "the gap, north": ("Europe/Berlin", "2026-03-29", "02:30", "2026-03-29T01:00"),
    "the hour before the gap": ("Europe/Berlin", "2026-03-29", "01:59", "2026-03-29T00:59"),
    "the end of the gap": ("Europe/Berlin", "2026-03-29", "03:00", "2026-03-29T01:00"),
    "the fold, north": ("Europe/Berlin", "2026-10-25", "02:30", "2026-10-25T00:30"),
    "the gap, across the ocean": ("America/New_York", "2026-03-08", "02:30", "2026-03-08T07:00"),
    "the fold, across the ocean": ("America/New_York", "2026-11-01", "01:30", "2026-11-01T05:30"),
    "the gap, south": ("Australia/Sydney", "2026-10-04", "02:30", "2026-10-03T16:00"),
    "the fold, south": ("Australia/Sydney", "2026-04-05", "02:30", "2026-04-04T15:30"),
    "the gap, south, over the ocean": ("America/Santiago", "2026-09-06", "00:30", "2026-09-06T04:00"),
    "the fold, south, over the ocean": ("America/Santiago", "2026-04-04", "23:30", "2026-04-05T02:30"),
    "a gap of half an hour": ("Australia/Lord_Howe", "2026-10-04", "02:15", "2026-10-03T15:30"),
    "a fold of half an hour": ("Australia/Lord_Howe", "2026-04-05", "01:45", "2026-04-04T14:45"),
    "a gap that ends at midnight": ("America/Nuuk", "2026-03-28", "23:30", "2026-03-29T01:00"),
    "a leap day": ("Asia/Kolkata", "2028-02-29", "00:00", "2028-02-28T18:30"),
    "the other side of the date line": ("Pacific/Kiritimati", "2026-01-01", "00:00", "2025-12-31T10:00"),
}


@pytest.mark.parametrize(("zone", "day", "at", "moment"), DUE.values(), ids=DUE.keys())
def test_an_hour_of_a_place_is_one_moment(zone: str, day: str, at: str, moment: str) -> None:
    due = due_at(date.fromisoformat(day), time.fromisoformat(at), ZoneInfo(zone))
    assert due == datetime.fromisoformat(moment).replace(tzinfo=UTC)


def test_a_date_that_a_place_never_had_has_none() -> None:
    samoa = ZoneInfo("Pacific/Apia")
    assert due_at(date(2011, 12, 30), time(9), samoa) is None
    assert due_at(date(2011, 12, 30), time(23, 59), samoa) is None
    assert due_at(date(2011, 12, 31), time(0), samoa) is not None


@given(st.sampled_from(ZONES), DAYS, HOURS)
def test_every_date_is_due_once_and_in_order(zone: str, first: date, at: time) -> None:
    found = list(islice(dates_from(Plan(at, zone), first), 5))
    assert [day for day, _ in found] == sorted({day for day, _ in found})
    assert all(earlier < later for (_, earlier), (_, later) in pairwise(found))


@given(st.sampled_from(ZONES), DAYS, HOURS)
def test_a_due_moment_shows_its_hour_or_the_first_after_a_gap(zone: str, day: date, at: time) -> None:
    due = due_at(day, at, ZoneInfo(zone))
    if due is None:
        return
    local = due.astimezone(ZoneInfo(zone))
    before = (due - timedelta(seconds=1)).astimezone(ZoneInfo(zone))
    wanted = datetime.combine(day, at)
    assert local.replace(tzinfo=None, fold=0) == wanted or before.replace(tzinfo=None) < wanted < local.replace(
        tzinfo=None
    )


@given(st.sampled_from(ZONES), st.datetimes(datetime(1995, 1, 1), datetime(2037, 1, 1)), HOURS, st.booleans())  # noqa: DTZ001
def test_what_comes_next_is_never_past_and_never_more_than_two_days_off(
    zone: str, moment: datetime, at: time, served: bool
) -> None:
    now = moment.replace(tzinfo=UTC).timestamp()
    today = local_day(now, zone)
    day, due = next(coming(Plan(at, zone), now, today if served else None))
    assert now < due < now + 3 * 86_400  # a place that moves over the date line may have none for a day
    assert not served or day > today


def test_only_the_days_of_the_week_that_are_set_are_due() -> None:
    plan = Plan(time(9), "Europe/London", frozenset({0, 4}))
    days = [str(day) for day, _ in islice(dates_from(plan, date(2026, 3, 1)), 4)]
    assert days == ["2026-03-02", "2026-03-06", "2026-03-09", "2026-03-13"]


def test_a_leap_day_is_a_day() -> None:
    days = [str(day) for day, _ in islice(dates_from(Plan(time(9), "Europe/London"), date(2028, 2, 28)), 3)]
    assert days == ["2028-02-28", "2028-02-29", "2028-03-01"]
