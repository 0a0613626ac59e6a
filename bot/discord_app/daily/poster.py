"""The loop that posts: it opens the lines that are due, claims them, and has each sent in a task of its own.

There is no timer for anybody. One look at two indexes tells what is due and when to look again, and what one channel's
post comes to grief on is that post's alone.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from dataclasses import replace
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfoNotFoundError

from bot.answering.daily.opening import open_due
from bot.errors import UnderstudyError
from bot.store.daily.ledger import Change

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.answering.daily.records import Daily, Post
    from bot.discord_app.daily.choosing import Chooser
    from bot.discord_app.daily.delivery import Delivery
    from bot.store.daily.ledger import Ledger

log = logging.getLogger(__name__)

LEASE = 45.0  # seconds that a claim holds: longer than a try may take (`sending.BUDGET`)
AT_ONCE = 200  # posts under way at a time: one that waits does not hold up the others
BATCH = 200  # lines opened at a time
GLANCE = 20.0  # seconds until the next look, should nothing be known to be due: another process may have set something
_TROUBLE = 5.0  # seconds until the next look after the state could not be read or written
_FAREWELL = 5.0  # seconds that posts under way have when the process ends
_LEAST = 0.01
_A_DAY = 86_400.0


class Poster:
    """Posts what is due, for as long as it runs.

    Args:
        ledger: What is due.
        chooser: Which quotations there are.
        delivery: Sends one post.
        clock: Gives the time in seconds since 1970.
        late: How long after the hour a post may still come, in seconds.
        glance: Seconds between two looks at most.
    """

    def __init__(
        self,
        ledger: Ledger,
        chooser: Chooser,
        delivery: Delivery,
        clock: Callable[[], float],
        *,
        late: float,
        glance: float = GLANCE,
    ) -> None:
        self._ledger = ledger
        self._chooser = chooser
        self._delivery = delivery
        self._clock = clock
        self._late = late
        self._glance = glance
        self._woken = asyncio.Event()
        self._under_way: dict[str, asyncio.Task[None]] = {}
        self._running: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begin to post."""
        self._running = asyncio.get_running_loop().create_task(self._run())

    async def stop(self) -> None:
        """End: what is under way has a moment to arrive, and what has not left is given back."""
        if self._running is not None:
            self._running.cancel()
            await asyncio.gather(self._running, return_exceptions=True)
        tasks = list(self._under_way.values())
        if tasks:
            _, pending = await asyncio.wait(tasks, timeout=_FAREWELL)
            for task in pending:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    def wake(self) -> None:
        """Look at once: something has been set."""
        self._woken.set()

    async def _run(self) -> None:
        while True:
            self._woken.clear()
            try:
                opened = await self._open()
                claimed = await self._claim()
                pause = 0.0 if opened or claimed else self._pause()
            except UnderstudyError as error:
                log.error("the quote of the day has to wait, it is tried again: %s", error)  # noqa: TRY400  (worded)
                pause = _TROUBLE
            except Exception:  # one server's misfortune that nobody foresaw must not end it for all
                log.exception("the quote of the day has to wait, it is tried again")
                pause = _TROUBLE
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(pause):
                    await self._woken.wait()

    def _pause(self) -> float:
        if len(self._under_way) >= AT_ONCE:
            return self._glance  # the first that is done wakes it
        moment = self._ledger.next_moment()
        ahead = self._glance if moment is None else moment - self._clock()
        return min(max(ahead, _LEAST), self._glance)

    # -- opening -------------------------------------------------------------------------------------------------------

    async def _open(self) -> bool:
        """Open lines for channels that are due; whether there may be more."""
        now = self._clock()
        due = self._ledger.to_open(now, BATCH)
        if not due:
            return False
        changes = [self._opening(daily, now) for daily in due]
        for change in await self._ledger.change(changes):
            for post in change.posts:
                if post.act_at is None:
                    log.warning("channel %d had no quote of the day on %s: %s", post.channel_id, post.day, post.reason)
        return True

    def _opening(self, daily: Daily, now: float) -> Change:
        try:
            after, posts = open_due(daily, self._chooser.keys(daily), now, self._late)
        except ZoneInfoNotFoundError:
            reason = f"this machine does not know the time zone {daily.plan.zone} any more; choose another"
            log.error("channel %d has no quote of the day: %s", daily.channel_id, reason)  # noqa: TRY400  (worded)
            return Change(daily, replace(daily, suspended=reason, next_due=now + _A_DAY))
        return Change(daily, after, posts)

    # -- sending -------------------------------------------------------------------------------------------------------

    async def _claim(self) -> bool:
        """Claim what is to be sent, as much as there is room for; whether there was anything."""
        room = AT_ONCE - len(self._under_way)
        now = self._clock()
        moment = self._ledger.next_moment()
        if room <= 0 or moment is None or moment > now:
            return False
        posts = await self._ledger.claim(now, room, LEASE)
        for post in posts:
            if post.key not in self._under_way:  # one may still be writing down what came of it
                self._begin(post)
        return bool(posts)

    def _begin(self, post: Post) -> None:
        task = asyncio.get_running_loop().create_task(self._delivery.deliver(post))
        self._under_way[post.key] = task
        task.add_done_callback(lambda done: self._is_done(post, done))

    def _is_done(self, post: Post, task: asyncio.Task[None]) -> None:
        self._under_way.pop(post.key, None)
        if len(self._under_way) == AT_ONCE - 1:
            self._woken.set()
        if not task.cancelled() and (error := task.exception()):
            log.error(
                "the post of channel %d on %s failed, it is tried again", post.channel_id, post.day, exc_info=error
            )
