"""From what a channel has set to lines of the ledger, and to the next date."""

from __future__ import annotations

from dataclasses import replace
from hashlib import blake2b
from typing import TYPE_CHECKING

from bot.answering.daily.deck import draw, fill
from bot.answering.daily.records import Daily, Deck, Plan, Post, PostState
from bot.answering.daily.timing import coming, dates_from, day_of, local_day

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date

NOT_RUNNING = "I was not running at the hour"
BY_A_MANAGER = "skipped by a manager"
MOST_MISSED = 31  # lines about dates missed in one go; what is older is history to nobody
_KEY_BYTES = 12  # as hexadecimal digits they fit a nonce, which may have 25 characters


def post_key(channel_id: int, zone: str, day: date) -> str:
    """What names a post for good.

    Discord knows an author's nonces, not a channel's: so the channel is part of it.

    Args:
        channel_id: The channel.
        zone: The time zone in which `day` is a date.
        day: The local date.

    Returns:
        24 hexadecimal digits.
    """
    return blake2b(f"{channel_id}/{zone}/{day}".encode(), digest_size=_KEY_BYTES).hexdigest()


def open_due(daily: Daily, keys: Collection[str], now: float, late: float) -> tuple[Daily, tuple[Post, ...]]:
    """Open a line for every date that is due.

    Args:
        daily: What the channel has set; its `next_due` is past.
        keys: The quotations that may be posted there.
        now: The present, in seconds since 1970.
        late: How long after the hour a post may still come, in seconds.

    Returns:
        What the channel has set, moved on to its next date; and the lines, those that are too late already skipped.
    """
    posts: list[Post] = []
    deck = daily.deck
    first = daily.next_day or local_day(now, daily.plan.zone)
    for day, planned in dates_from(daily.plan, first):
        due = daily.next_due if day == first and daily.next_due is not None else planned
        if due > now:
            return replace(daily, deck=fill(deck, daily.channel_id, keys), next_day=day, next_due=due), tuple(
                posts[-MOST_MISSED:]
            )
        key, deck = draw(fill(deck, daily.channel_id, keys))
        post = new_post(daily, day, due, key, now)
        missed = replace(post, state=PostState.SKIPPED, act_at=None, reason=NOT_RUNNING)
        posts.append(missed if now - due > late else post)
    raise AssertionError  # a plan has a date in every week until the calendar ends


def new_post(daily: Daily, day: date, due: float, quotation: str | None, now: float) -> Post:
    """A line for a date, due to be sent."""
    zone = daily.plan.zone
    return Post(
        key=post_key(daily.channel_id, zone, day),
        channel_id=daily.channel_id,
        guild_id=daily.guild_id,
        zone=zone,
        day=day,
        due=due,
        opened=now,
        act_at=due,
        quotation=quotation,
    )


def set_up(before: Daily | None, after: Daily, newest: Post | None, now: float) -> Daily:
    """Find the first date of new settings.

    No date is lost by a change: where today still had to come by the plan of before, or has not come in the place that
    is moved to, and the new hour is past, it is due at once. None is doubled: a date that has its post, in whichever
    zone, gets no other.

    Args:
        before: What the channel had set.
        after: What it sets now.
        newest: The last line of its ledger.
        now: The present, in seconds since 1970.

    Returns:
        `after` with its next date.
    """
    day, due = first_date(after.plan, newest, now)
    today = local_day(now, after.plan.zone)
    served = newest is not None and day_of(newest, after.plan.zone) >= today
    if not served and _owed(before, after.plan, newest, today):
        found, planned = next(dates_from(after.plan, today))
        if found == today and planned <= now:
            day, due = today, now
    return replace(after, paused=False, next_day=day, next_due=due)


def first_date(plan: Plan, newest: Post | None, now: float) -> tuple[date, float]:
    """The first date that is still to come and has no line yet, and when it is due."""
    return next(coming(plan, now, day_of(newest, plan.zone) if newest else None))


def skip_next(daily: Daily, keys: Collection[str], now: float) -> tuple[Daily, Post]:
    """Leave the next date out, with the quotation that it would have had.

    Args:
        daily: What the channel has set; not paused.
        keys: The quotations that may be posted there.
        now: The present, in seconds since 1970.

    Returns:
        What the channel has set, moved on; and the line about the date left out.
    """
    day, due = daily.next_day or local_day(now, daily.plan.zone), daily.next_due or now
    key, deck = draw(fill(daily.deck, daily.channel_id, keys))
    skipped = replace(new_post(daily, day, due, key, now), state=PostState.SKIPPED, act_at=None, reason=BY_A_MANAGER)
    next_day, next_due = next(coming(daily.plan, max(now, due), day))
    moved = replace(daily, deck=fill(deck, daily.channel_id, keys), next_day=next_day, next_due=next_due)
    return moved, skipped


def post_now(daily: Daily, keys: Collection[str], now: float) -> tuple[Daily, Post]:
    """Post today's at once, in place of the hour.

    Args:
        daily: What the channel has set; it has no line for today.
        keys: The quotations that may be posted there.
        now: The present, in seconds since 1970.

    Returns:
        What the channel has set, moved on; and the line.
    """
    today = local_day(now, daily.plan.zone)
    key, deck = draw(fill(daily.deck, daily.channel_id, keys))
    post = new_post(daily, today, now, key, now)
    moved = replace(daily, deck=fill(deck, daily.channel_id, keys))
    if not daily.paused:
        day, due = next(coming(daily.plan, now, today))
        moved = replace(moved, next_day=day, next_due=due)
    return moved, post


def new_deck(now: float) -> Deck:
    """A deck for a channel that has none: another one than it may have had before."""
    return Deck(int(now))


def _owed(before: Daily | None, plan: Plan, newest: Post | None, today: date) -> bool:
    """Whether a channel that has no post today would lose a day if it got none."""
    if before is None or before.next_due is None or before.next_day is None:
        return False
    if before.plan.zone == plan.zone:
        return before.next_day == today
    return newest is not None or local_day(before.next_due, plan.zone) == today
