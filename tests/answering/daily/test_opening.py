from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answering.daily.opening import BY_A_MANAGER, NOT_RUNNING, open_due, post_key, post_now, set_up, skip_next
from bot.answering.daily.records import Daily, Deck, Plan, Post, PostState
from bot.answering.daily.timing import day_of, local_day

KEYS = tuple(f"quotation-{letter}" for letter in "abcdefghijkl")
LATE = 3 * 3600.0


def at(text: str, zone: str = "UTC") -> float:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone)).timestamp()


def daily(plan: Plan, now: float, newest: Post | None = None, before: Daily | None = None) -> Daily:
    return set_up(before, Daily(1, 2, plan, before.deck if before else Deck(0)), newest, now)


LONDON = Plan(time(9), "Europe/London")


def test_first_set_after_the_hour_it_begins_tomorrow() -> None:
    begun = daily(LONDON, at("2026-03-02 12:00", "Europe/London"))
    assert (begun.next_day, begun.next_due) == (date(2026, 3, 3), at("2026-03-03 09:00", "Europe/London"))


def test_what_is_due_is_opened_and_the_next_date_follows() -> None:
    begun = daily(LONDON, at("2026-03-02 08:00"))
    moved, (post,) = open_due(begun, KEYS, at("2026-03-02 09:00"), LATE)
    assert (post.state, post.day, post.act_at) == (PostState.DUE, date(2026, 3, 2), at("2026-03-02 09:00"))
    assert post.key == post_key(1, "Europe/London", post.day)
    assert len(post.key) <= 25  # a nonce has no more (Discord documentation, "Create Message")
    assert moved.next_day == date(2026, 3, 3)


@pytest.mark.parametrize(
    ("back", "states"),
    [
        ("2026-03-02 12:00", ["due"]),
        ("2026-03-02 12:01", ["skipped"]),
        ("2026-03-04 09:30", ["skipped", "skipped", "due"]),
    ],
)
def test_after_some_time_away_what_is_too_late_is_left_out_and_says_so(back: str, states: list[str]) -> None:
    begun = daily(LONDON, at("2026-03-02 08:00"))
    _, posts = open_due(begun, KEYS, at(back), LATE)
    assert [post.state for post in posts] == states
    assert {post.reason for post in posts if post.state is PostState.SKIPPED} <= {NOT_RUNNING}
    assert len({post.quotation for post in posts}) == len(posts)


def test_after_years_away_only_the_last_month_is_told() -> None:
    begun = daily(LONDON, at("2020-03-02 08:00"))
    moved, posts = open_due(begun, KEYS, at("2026-03-02 09:00"), LATE)
    assert len(posts) == 31
    assert moved.next_day == date(2026, 3, 3)


def test_skipping_leaves_the_next_out_with_its_quotation() -> None:
    begun = daily(LONDON, at("2026-03-02 08:00"))
    _, (kept,) = open_due(begun, KEYS, at("2026-03-02 09:00"), LATE)
    moved, skipped = skip_next(begun, KEYS, at("2026-03-02 08:00"))
    assert (skipped.state, skipped.quotation, skipped.reason) == (PostState.SKIPPED, kept.quotation, BY_A_MANAGER)
    assert moved.next_day == date(2026, 3, 3)


def test_posting_now_takes_the_place_of_the_hour() -> None:
    now = at("2026-03-02 08:00")
    moved, post = post_now(daily(LONDON, now), KEYS, now)
    assert (post.day, post.due, moved.next_day) == (date(2026, 3, 2), now, date(2026, 3, 3))


# -- moving ------------------------------------------------------------------------------------------------------------

TOKYO, ANGELES = Plan(time(9), "Asia/Tokyo"), Plan(time(9), "America/Los_Angeles")

# plan of before, its last post, new plan, the present, when the next is due: all on the wall of the new place
MOVES = {
    "west, over the date line, the day is served": (
        (TOKYO, "2026-11-20 16:00"), (ANGELES, "2026-11-20 17:00"), "2026-11-21 09:00",
    ),
    "east, over the date line, the day is served": (
        (ANGELES, "2026-11-21 02:00"), (TOKYO, "2026-11-21 03:00"), "2026-11-22 09:00",
    ),
    "east, the day is not served and its hour is still to come": (
        (replace(ANGELES, at=time(18)), "2026-11-20 11:00"), (TOKYO, "2026-11-21 08:00"), "2026-11-21 09:00",
    ),
    "east, the day is not served and its hour is past": (
        (replace(ANGELES, at=time(18)), "2026-11-20 11:00"), (TOKYO, "2026-11-21 10:30"), "2026-11-21 10:30",
    ),
    "the same place, to an hour that is past today": (
        (replace(LONDON, at=time(18)), "2026-11-20 18:00"), (LONDON, "2026-11-21 12:00"), "2026-11-21 12:00",
    ),
    "the same place, to a later hour, when today is served": (
        (LONDON, "2026-11-21 09:00"), (replace(LONDON, at=time(18)), "2026-11-21 12:00"), "2026-11-22 18:00",
    ),
    "the same place, to a later hour, when today is not": (
        (replace(LONDON, at=time(12)), "2026-11-20 12:00"), (LONDON, "2026-11-21 08:00"), "2026-11-21 09:00",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("old", "new", "expected"), MOVES.values(), ids=MOVES.keys())
def test_who_moves_loses_no_day_and_doubles_none(old: tuple[Plan, str], new: tuple[Plan, str], expected: str) -> None:
    (before, posted), (plan, present) = old, new
    zone = plan.zone
    begun = daily(before, at(posted, zone) - 60)
    moved, posts = open_due(begun, KEYS, at(posted, zone), LATE)
    assert daily(plan, at(present, zone), posts[-1], moved).next_due == at(expected, zone)


PLANS = st.builds(
    Plan,
    st.times().map(lambda hour: hour.replace(second=0, microsecond=0)),
    st.sampled_from(
        ["Asia/Tokyo", "America/Los_Angeles", "Europe/London", "Pacific/Kiritimati", "America/Nuuk", "UTC"]
    ),
)


@given(PLANS, st.lists(st.tuples(st.integers(60, 200_000), PLANS), max_size=6), st.integers(0, 3 * 365))
def test_however_often_a_server_moves_no_date_of_its_place_has_two_posts_or_none(
    plan: Plan, moves: list[tuple[int, Plan]], start: int
) -> None:
    now = at("2025-01-01 00:00") + start * 86_400.0
    current, posts = daily(plan, now), list[Post]()
    for wait, following in moves:
        current, opened = _run(current, now, now + wait)
        posts += opened
        now += wait
        current = daily(following, now, posts[-1] if posts else None, current)
        assert current.next_due is not None
        today, next_day = local_day(now, following.zone), local_day(current.next_due, following.zone)
        served = bool(posts) and day_of(posts[-1], following.zone) >= today
        if served:  # today has its post: the next is tomorrow's
            assert next_day > today
        elif posts:  # today has none: it comes today, unless the clock leaps over its hour at midnight
            assert (next_day - today).days <= int(following.zone == "America/Nuuk")
    assert len({post.key for post in posts}) == len(posts)
    assert all(earlier.due < later.due for earlier, later in pairwise(posts))


def _run(current: Daily, begin: float, end: float) -> tuple[Daily, list[Post]]:
    posts: list[Post] = []
    while current.next_due is not None and current.next_due <= end:
        current, opened = open_due(current, KEYS, max(current.next_due, begin), LATE)
        posts += opened
    return current, posts


def test_a_moment_is_a_moment() -> None:
    assert at("2026-03-02 09:00", "Europe/London") == datetime(2026, 3, 2, 9, tzinfo=UTC).timestamp()
