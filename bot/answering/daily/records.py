"""What is known of a channel's quote of the day, and of each single post."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from bot.answering.daily.days import EVERY_DAY

if TYPE_CHECKING:
    from datetime import date, time


class PostState(StrEnum):
    """How far a post has come; the last four are final."""

    DUE = "due"
    CLAIMED = "claimed"
    SENT = "sent"
    SKIPPED = "skipped"
    FAILED = "failed"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Plan:
    """At which hour of which place, and on which days.

    Attributes:
        at: The hour on the wall, to the minute.
        zone: An IANA time zone.
        days: Days of the week, 0 (Monday) to 6; at least one.
    """

    at: time
    zone: str
    days: frozenset[int] = EVERY_DAY


@dataclass(frozen=True, slots=True)
class Deck:
    """Where a channel is in its shuffled quotations.

    Attributes:
        round: The number of the present shuffle.
        last: The rank, in this shuffle, of the last one dealt; empty before the first.
        hand: Keys of those dealt for the next dates, in their order: these do not change when facts are added.
    """

    round: int
    last: str = ""
    hand: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Daily:
    """The quote of the day of one channel.

    Attributes:
        channel_id: Where.
        guild_id: Of which server.
        plan: When.
        show: The slug of the show it is about; None for the server's usual one, or any.
        role_id: Whom to mention, if anybody.
        deck: Which quotations come.
        paused: Whether a manager holds it.
        suspended: Why it cannot be posted at present, in words; None if it can.
        told: Whether the server was told of that.
        next_day: The local date that comes next; None while it is paused.
        next_due: When that is, in seconds since 1970.
        revision: Grows with every change: whoever writes says which one they have read.
    """

    channel_id: int
    guild_id: int
    plan: Plan
    deck: Deck
    show: str | None = None
    role_id: int | None = None
    paused: bool = False
    suspended: str | None = None
    told: bool = False
    next_day: date | None = None
    next_due: float | None = None
    revision: int = 0


@dataclass(frozen=True, slots=True)
class Post:
    """One line of the ledger: what became of a channel's quotation of one local date.

    Attributes:
        key: 24 hexadecimal digits that name it for good: its nonce, and the mark on its message.
        channel_id: Where.
        guild_id: Of which server.
        zone: The time zone in which `day` is a date.
        day: The local date.
        due: When it is or was due, in seconds since 1970.
        opened: When this line was written, in seconds since 1970.
        state: How far it has come.
        act_at: When something is to be done about it next; None once it is final.
        attempts: How often it was claimed for sending.
        tried_since: When the first attempt was made that Discord may have accepted; None if it has certainly not.
        tried_until: When the last one was.
        quotation: The key of the quotation.
        message_id: The message, once it is known.
        late: Whether it was posted late.
        reason: Why it is what it is, in words, where that needs any.
    """

    key: str
    channel_id: int
    guild_id: int
    zone: str
    day: date
    due: float
    opened: float
    state: PostState = PostState.DUE
    act_at: float | None = None
    attempts: int = 0
    tried_since: float | None = None
    tried_until: float | None = None
    quotation: str | None = None
    message_id: int | None = None
    late: bool = False
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class DeckCard:
    """A quotation as far as a deck looks at it; what it may show is judged by `SpoilerRule.covers`."""

    key: str
    spoiler: bool
    season: int | None = field(default=None)
