"""Hours, days and places, as people write them."""

from __future__ import annotations

from datetime import UTC, datetime, time
from zoneinfo import available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answering.daily.countries import COUNTRIES
from bot.answering.daily.days import days_words, read_days
from bot.answering.daily.hours import complete_hour, hour_words, read_hour
from bot.answering.daily.places import CITIES, NICKNAMES, USUAL
from bot.answering.daily.zones import Zones

NOON = datetime(2026, 1, 15, 12, tzinfo=UTC)


@pytest.fixture(scope="module")
def zones() -> Zones:
    return Zones(available_timezones())


HOURS = {
    "9": "09:00", "09": "09:00", "9am": "09:00", "9 AM": "09:00", "9 a.m.": "09:00", "9pm": "21:00", "9:30 pm": "21:30",
    "21:30": "21:30", "21.30": "21:30", "2130": "21:30", "21h": "21:00", "21h30": "21:30", "21 uhr": "21:00",
    "12am": "00:00", "12pm": "12:00", "12:30am": "00:30", "noon": "12:00", "Midnight": "00:00", "0": "00:00",
    "00:00": "00:00", "23:59": "23:59",
}  # fmt: skip


@pytest.mark.parametrize(("text", "hour"), HOURS.items())
def test_an_hour_is_read_as_people_write_it(text: str, hour: str) -> None:
    assert read_hour(text) == time.fromisoformat(hour)


@pytest.mark.parametrize("text", ["", "24", "24:00", "9:60", "13pm", "0am", "nine", "9:5", "-1", "9am9", "९"])
def test_what_is_no_hour_is_none(text: str) -> None:
    assert read_hour(text) is None


@given(st.times())
def test_every_hour_is_read_as_it_is_told(at: time) -> None:
    at = at.replace(second=0, microsecond=0)
    assert read_hour(f"{at:%H:%M}") == at
    assert read_hour(hour_words(at).partition("(")[2].rstrip(")")) == at


@pytest.mark.parametrize(
    ("typed", "first"), [("", "09:00"), ("9", "09:00"), ("9am", "09:00"), ("21:30", "21:30"), ("21", "21:00")]
)
def test_an_hour_is_completed(typed: str, first: str) -> None:
    assert complete_hour(typed)[0].value == first


def test_an_hour_that_could_be_in_the_evening_is_offered_there_too() -> None:
    assert [found.value for found in complete_hour("9")][:2] == ["09:00", "21:00"]


@given(st.text(max_size=12))
def test_completing_an_hour_never_offers_more_than_discord_takes(typed: str) -> None:
    assert len(complete_hour(typed)) <= 25


DAYS = {
    "weekdays": "01234", "daily": "0123456", "Every day": "0123456", "weekend": "56", "mon, wed & fri": "024",
    "Mo,We,Fr": "024", "Tuesday-Saturday": "12345", "sat to mon": "056", "mondays and fridays": "04", "sunday": "6",
}  # fmt: skip


@pytest.mark.parametrize(("text", "days"), DAYS.items())
def test_days_are_read_as_people_write_them(text: str, days: str) -> None:
    assert read_days(text) == frozenset(int(day) for day in days)


@pytest.mark.parametrize("text", ["", " , ", "x", "m", "someday", "mon-wed-fri", "monx"])
def test_what_are_no_days_are_none(text: str) -> None:
    assert read_days(text) is None


@pytest.mark.parametrize(
    ("days", "says"),
    [("0123456", "each day"), ("01234", "from Monday to Friday"), ("056", "on Monday, Saturday and Sunday")],
)
def test_days_are_told_in_words(days: str, says: str) -> None:
    assert days_words(frozenset(int(day) for day in days)) == says


PLACES = {
    "london": "Europe/London", "kolkata": "Asia/Kolkata", "new york": "America/New_York",
    "NEW YORK": "America/New_York",
    "Europe/Berlin": "Europe/Berlin", "europe/berlin": "Europe/Berlin", "mumbai": "Asia/Kolkata", "uk": "Europe/London",
    "japan": "Asia/Tokyo", "são paulo": "America/Sao_Paulo", "utc": "UTC", "America/New York": "America/New_York",
}  # fmt: skip


@pytest.mark.parametrize(("text", "zone"), PLACES.items())
def test_a_place_is_read_by_its_city_country_or_zone(zones: Zones, text: str, zone: str) -> None:
    assert zones.read(text) == zone
    assert zones.complete(text, NOON)[0].value == zone


@pytest.mark.parametrize("text", ["", "usa", "australia", "atlantis", "york", "Europe"])
def test_what_is_no_place_or_several_is_none(zones: Zones, text: str) -> None:
    assert zones.read(text) is None


@pytest.mark.parametrize(
    ("typed", "offered"), [("lond", "Europe/London"), ("york", "America/New_York"), ("ital", "Europe/Rome"),
                           ("united sta", "America/Chicago"), ("", "Europe/London"), ("europe/ber", "Europe/Berlin")]
)  # fmt: skip
def test_a_place_is_completed(zones: Zones, typed: str, offered: str) -> None:
    assert offered in [found.value for found in zones.complete(typed, NOON)]


def test_a_completion_shows_the_hour_there(zones: Zones) -> None:
    assert zones.complete("kolkata", NOON)[0].label == "Asia/Kolkata, 17:30 now"


@given(st.text(max_size=20))
def test_completing_a_place_never_offers_more_than_discord_takes(typed: str) -> None:
    found = Zones(available_timezones()).complete(typed[:20], NOON) if len(typed) < 2 else []
    assert len(found) <= 25
    assert all(len(each.label) <= 100 for each in found)


def test_every_place_leads_to_a_zone() -> None:
    known = available_timezones()
    led_to = {zone for zones in (*COUNTRIES.values(), *CITIES.values()) for zone in zones.split()}
    assert led_to | set(USUAL) <= known
    assert set(NICKNAMES.values()) <= set(COUNTRIES)
