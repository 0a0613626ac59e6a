"""Records of `bot.answering.daily` as rows, and back."""

from __future__ import annotations

import json
from datetime import date, time
from typing import TYPE_CHECKING, Any

from bot.answering.daily.records import Daily, Deck, Plan, Post, PostState

if TYPE_CHECKING:
    from collections.abc import Sequence

DAILY = (
    "channel_id, guild_id, at, zone, days, show, role_id, round, last, hand, paused, suspended, told, "
    "next_day, next_due, revision"
)
POST = (
    "key, channel_id, guild_id, zone, day, due, opened, state, act_at, attempts, tried_since, tried_until, "
    "quotation, message_id, late, reason"
)


def daily_values(daily: Daily) -> tuple[Any, ...]:
    """A channel's settings, in the order of `DAILY`."""
    return (
        daily.channel_id,
        daily.guild_id,
        f"{daily.plan.at:%H:%M}",
        daily.plan.zone,
        "".join(str(day) for day in sorted(daily.plan.days)),
        daily.show,
        daily.role_id,
        daily.deck.round,
        daily.deck.last,
        json.dumps(daily.deck.hand),
        int(daily.paused),
        daily.suspended,
        int(daily.told),
        str(daily.next_day) if daily.next_day else None,
        daily.next_due,
        daily.revision,
    )


def read_daily(row: Sequence[Any]) -> Daily:
    """A channel's settings, from a row of `DAILY`."""
    channel_id, guild_id, at, zone, days, show, role_id, number, last, hand, paused, suspended, told, *rest = row
    next_day, next_due, revision = rest
    return Daily(
        channel_id=channel_id,
        guild_id=guild_id,
        plan=Plan(time.fromisoformat(at), zone, frozenset(int(day) for day in days)),
        show=show,
        role_id=role_id,
        deck=Deck(number, last, tuple(json.loads(hand))),
        paused=bool(paused),
        suspended=suspended,
        told=bool(told),
        next_day=date.fromisoformat(next_day) if next_day else None,
        next_due=next_due,
        revision=revision,
    )


def post_values(post: Post) -> tuple[Any, ...]:
    """A line of the ledger, in the order of `POST`."""
    return (
        post.key,
        post.channel_id,
        post.guild_id,
        post.zone,
        str(post.day),
        post.due,
        post.opened,
        str(post.state),
        post.act_at,
        post.attempts,
        post.tried_since,
        post.tried_until,
        post.quotation,
        post.message_id,
        int(post.late),
        post.reason,
    )


def read_post(row: Sequence[Any]) -> Post:
    """A line of the ledger, from a row of `POST`."""
    key, channel_id, guild_id, zone, day, due, opened, state, *rest = row
    act_at, attempts, tried_since, tried_until, quotation, message_id, late, reason = rest
    return Post(
        key=key,
        channel_id=channel_id,
        guild_id=guild_id,
        zone=zone,
        day=date.fromisoformat(day),
        due=due,
        opened=opened,
        state=PostState(state),
        act_at=act_at,
        attempts=attempts,
        tried_since=tried_since,
        tried_until=tried_until,
        quotation=quotation,
        message_id=message_id,
        late=bool(late),
        reason=reason,
    )
