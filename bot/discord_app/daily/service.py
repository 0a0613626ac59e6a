"""What `/daily` does, put together in one place."""

from __future__ import annotations

import secrets
import time
from dataclasses import dataclass, replace
from itertools import islice
from typing import TYPE_CHECKING

from bot.answering.cards import Plain, covered
from bot.answering.daily.deck import HAND, fill
from bot.answering.daily.opening import first_date, new_deck, post_now, set_up, skip_next
from bot.answering.daily.records import Daily, PostState
from bot.answering.daily.timing import coming, day_of, local_day
from bot.answering.daily.words import Situation
from bot.answering.wording import listed
from bot.discord_app.daily.choosing import Chooser
from bot.discord_app.daily.delivery import Delivery
from bot.discord_app.daily.poster import GLANCE, Poster
from bot.discord_app.daily.rights import HISTORY, known_guild, may_mention, reads_history, trouble
from bot.discord_app.daily.suspending import Suspender
from bot.errors import StateError
from bot.store.daily.ledger import Change, Ledger

if TYPE_CHECKING:
    from collections.abc import Callable

    import discord

    from bot.answering.cards import Text
    from bot.answering.daily.records import Plan, Post
    from bot.discord_app.service import Service

LATE = 3 * 3600.0  # seconds


@dataclass(frozen=True, slots=True)
class Terms:
    """How the quote of the day is kept.

    Attributes:
        clock: Gives the time in seconds since 1970.
        late: How long after the hour a post may still come, in seconds.
        glance: Seconds between two looks at what is due, at most.
    """

    clock: Callable[[], float] = time.time
    late: float = LATE
    glance: float = GLANCE


class DailyService:
    """Sets, shows and posts.

    Args:
        client: The client.
        service: What answers.
        terms: How it is kept.
    """

    def __init__(self, client: discord.Client, service: Service, terms: Terms) -> None:
        self._client = client
        self._service = service
        self.clock = terms.clock
        self.ledger = Ledger(service.state, secrets.token_hex(8))
        self.chooser = Chooser(service)
        self.suspender = Suspender(client, self.ledger, terms.clock, terms.late)
        delivery = Delivery(client, self.ledger, self.chooser, self.suspender, terms.clock, terms.late)
        self.poster = Poster(self.ledger, self.chooser, delivery, terms.clock, late=terms.late, glance=terms.glance)

    async def set(self, wish: Wish) -> tuple[Daily, bool]:
        """Set a channel's quote of the day.

        Args:
            wish: What is wished.

        Returns:
            What holds now, and whether a post is due at once.

        Raises:
            StateError: It cannot be written; nothing has changed.
        """
        now = self.clock()
        before = self.ledger.daily(wish.channel_id)
        newest = next(iter(self.ledger.latest(wish.channel_id, 1)), None)
        after = Daily(
            channel_id=wish.channel_id,
            guild_id=wish.guild_id,
            plan=wish.plan,
            show=wish.show,
            role_id=wish.role_id,
            deck=before.deck if before else new_deck(now),
            suspended=self.trouble(wish.guild_id, wish.channel_id),
            told=True,  # who sets it is told by the answer
        )
        after = set_up(before, after, newest, now)
        after = replace(after, deck=fill(after.deck, after.channel_id, self.chooser.keys(after)))
        await self._change(Change(before, after))
        return after, after.next_due == now

    async def pause(self, daily: Daily) -> None:
        """Hold a channel's quote of the day; raises `StateError`, as all that follow, where it cannot be written."""
        await self._change(Change(daily, replace(daily, paused=True, next_day=None, next_due=None)))

    async def resume(self, daily: Daily) -> Daily:
        """Go on with it."""
        resumed = self._going_on(replace(daily, paused=False))
        await self._change(Change(daily, resumed))
        return resumed

    async def off(self, daily: Daily) -> None:
        """Take it away; its ledger stays, so that a day is not doubled should it be set again."""
        await self._change(Change(daily, None))

    async def skip(self, daily: Daily) -> tuple[Post, Daily]:
        """Leave the next out."""
        moved, skipped = skip_next(daily, self.chooser.keys(daily), self.clock())
        await self._change(Change(daily, moved, (skipped,)))
        return skipped, moved

    async def now(self, daily: Daily) -> Post | None:
        """Post today's at once.

        Returns:
            The line that there was for today, if nothing can be done about it; None if it is on its way now.
        """
        now = self.clock()
        today = self._today(daily, now)
        if today is None:
            moved, post = post_now(daily, self.chooser.keys(daily), now)
            await self._change(Change(daily, moved, (post,)))
        elif today.state in {PostState.SENT, PostState.DUE, PostState.CLAIMED}:
            return today
        else:
            await self.ledger.reopen(today, now, now)
        self.poster.wake()
        return None

    async def preview(self, daily: Daily) -> list[tuple[float, Text]]:
        """The next seven: when they are due, and what they say."""
        deck = fill(daily.deck, daily.channel_id, self.chooser.keys(daily))
        if deck != daily.deck:
            await self._change(Change(daily, replace(daily, deck=deck)))
        shown = daily if daily.next_due is not None else self._going_on(daily)
        first, due = shown.next_day, shown.next_due
        if first is None or due is None:
            return []
        dates = [due, *(at for _, at in islice(coming(daily.plan, max(due, self.clock()), first), HAND - 1))]
        return list(zip(dates, [self._line_of(daily, key) for key in deck.hand], strict=False))

    def situation(self, daily: Daily, latest: int) -> Situation:
        """What is to be told about a channel."""
        show = self._service.desk.table.show_called(daily.show) if daily.show else None
        return Situation(
            daily,
            show.title if show else None,
            self.trouble(daily.guild_id, daily.channel_id) or daily.suspended,
            tuple(self._notes(daily)),
            tuple(self.ledger.latest(daily.channel_id, latest)) if latest else (),
        )

    def trouble(self, guild_id: int, channel_id: int) -> str | None:
        """Why nothing can be posted in a channel, in words; None if nothing is in the way."""
        return trouble(known_guild(self._client, guild_id), channel_id)

    def _notes(self, daily: Daily) -> list[str]:
        guild = known_guild(self._client, daily.guild_id)
        channel = guild.get_channel(daily.channel_id) if guild else None
        if guild is None or channel is None:
            return []
        notes = []
        if not reads_history(channel):
            notes.append(
                f"I lack {HISTORY} there: should I be cut off while posting, I could not see whether the post is "
                "there, and would rather leave it out than post it twice."
            )
        guild_role = guild.get_role(daily.role_id) if daily.role_id else None
        if daily.role_id and guild_role is None:
            notes.append("The role that it mentions is gone.")
        elif guild_role is not None and not may_mention(channel, guild_role):
            notes.append("The role will not be notified: let anyone mention it, or give me Mention Everyone there.")
        if not self.chooser.keys(daily):
            notes.append("No quotation fits at present: see the show, and the spoilers that the server shows.")
        return notes

    def _today(self, daily: Daily, now: float) -> Post | None:
        today = local_day(now, daily.plan.zone)
        lines = self.ledger.latest(daily.channel_id, 3)
        return next((post for post in lines if day_of(post, daily.plan.zone) == today), None)

    def _going_on(self, daily: Daily) -> Daily:
        newest = next(iter(self.ledger.latest(daily.channel_id, 1)), None)
        day, due = first_date(daily.plan, newest, self.clock())
        return replace(daily, next_day=day, next_due=due)

    def _line_of(self, daily: Daily, key: str) -> Text:
        quotation = self._service.desk.table.quotation(key)
        if quotation is None:
            return ()
        rule = self.chooser.rule(daily)
        words = covered((Plain(f"“{quotation.text}”"),), cover=rule.covers(quotation))
        return (*words, Plain(f" — {listed(quotation.speakers)}"))

    async def _change(self, change: Change) -> None:
        if not await self.ledger.change([change]):
            raise StateError("somebody else has changed it at the same moment")
        self.poster.wake()


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody wants a channel's quote of the day to be; fields as in `Daily`."""

    channel_id: int
    guild_id: int
    plan: Plan
    show: str | None
    role_id: int | None
