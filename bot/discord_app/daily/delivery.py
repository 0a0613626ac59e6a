"""One post, from its claim to what is written down about it."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bot.answering.daily.records import PostState
from bot.discord_app.daily.choosing import NONE_FITS
from bot.discord_app.daily.history import AskLater, Found, Unreadable, look_for
from bot.discord_app.daily.message import write_message
from bot.discord_app.daily.rights import known_guild, trouble
from bot.discord_app.daily.sending import Later, Outcome, Refused, Sent, send
from bot.discord_app.daily.wire import Trail
from bot.errors import StateError, UnderstudyError

if TYPE_CHECKING:
    from collections.abc import Callable

    import discord

    from bot.answering.daily.records import Daily, Post
    from bot.discord_app.daily.choosing import Chooser
    from bot.discord_app.daily.suspending import Suspender
    from bot.store.daily.ledger import Ledger

log = logging.getLogger(__name__)

# Discord knows a nonce again "in the past few minutes" (its documentation, "Create Message"): so many seconds are safe.
NONCE_TRUSTED = 120.0
MOST_ATTEMPTS = 20
LATE_AFTER = 300.0  # seconds after the hour from which on a post says that it is late: many at one minute take turns
_OPENED_LATE = 60.0  # seconds after the hour; a line opened later was opened by a process that was not there
_FIRST_WAIT, _LONGEST_WAIT = 15.0, 900.0  # seconds between two tries
_WRITE_AGAIN = 2.0  # seconds


@dataclass(frozen=True, slots=True)
class Delivery:
    """Delivers posts.

    Attributes:
        client: The client, logged in.
        ledger: Where it is written down.
        chooser: What a post says.
        suspender: Told of channels that take nothing.
        clock: Gives the time in seconds since 1970.
        late: How long after the hour a post may still come, in seconds.
    """

    client: discord.Client
    ledger: Ledger
    chooser: Chooser
    suspender: Suspender
    clock: Callable[[], float]
    late: float

    async def deliver(self, post: Post) -> None:
        """Deliver a claimed post.

        Args:
            post: Its line as it was before the claim.
        """
        seen = Trail()
        try:
            settled = await self._settled(replace(post, attempts=post.attempts + 1), seen)
        except asyncio.CancelledError:
            if not seen.may_have_arrived:  # nothing has left: whoever comes next need not wonder
                await self.ledger.settle(replace(post, state=PostState.DUE, act_at=self.clock()))
            raise
        except UnderstudyError as error:  # the claim stands, and the post is tried again once it is over
            log.error("the post of channel %d on %s has to wait: %s", post.channel_id, post.day, error)  # noqa: TRY400
            return
        await self._write_down(settled)
        _log(settled)

    async def _settled(self, post: Post, seen: Trail) -> Post:
        """What the line says once this try is over."""
        now = self.clock()
        over = now > post.due + self.late or post.attempts > MOST_ATTEMPTS
        if post.tried_since is not None and (over or now - post.tried_since > NONCE_TRUSTED):
            finding = await look_for(self.client, post)
            if isinstance(finding, Found):
                return replace(post, state=PostState.SENT, message_id=finding.message_id, reason=None)
            if isinstance(finding, Unreadable):
                return replace(post, state=PostState.UNKNOWN, reason=finding.reason)
            if isinstance(finding, AskLater):
                return self._postponed_look(post, finding.reason)
            post = replace(post, tried_since=None, tried_until=None)  # it is certainly not there
        if over:
            return self._given_up(post)
        return await self._tried(post, seen)

    async def _tried(self, post: Post, seen: Trail) -> Post:
        daily = self.ledger.daily(post.channel_id)
        if daily is None:
            return _ended(post, PostState.SKIPPED, "it was switched off")
        if daily.suspended and not await self.suspender.is_mended(daily):
            return _ended(post, PostState.SKIPPED, daily.suspended)
        card = self.chooser.card(daily, post)
        if card is None or card.question is None:
            return _ended(post, PostState.FAILED, NONE_FITS)
        now = self.clock()
        post = replace(post, late=_is_late(post, now), quotation=getattr(card.question, "key", post.quotation))
        message = write_message(card, post, self._role(daily))
        outcome = await send(self.client, post.channel_id, message, post.key, seen)
        return await self._judged(post, outcome, seen, daily, now)

    async def _judged(self, post: Post, outcome: Outcome, seen: Trail, daily: Daily, began: float) -> Post:
        if isinstance(outcome, Sent):
            return replace(post, state=PostState.SENT, message_id=outcome.message_id, reason=None)
        if seen.may_have_arrived:
            post = replace(post, tried_since=post.tried_since or began, tried_until=self.clock())
        if isinstance(outcome, Later):
            return self._postponed(post, outcome)
        if outcome.lasting:
            await self._suspend(daily, outcome)
        return _ended(post, PostState.FAILED, outcome.reason)

    async def _suspend(self, daily: Daily, outcome: Refused) -> None:
        guild = known_guild(self.client, daily.guild_id)
        await self.suspender.suspend(daily, trouble(guild, daily.channel_id) or outcome.reason)

    def _postponed(self, post: Post, outcome: Later) -> Post:
        wait = min(_FIRST_WAIT * 2 ** (post.attempts - 1), _LONGEST_WAIT) if outcome.wait is None else outcome.wait
        act_at = self.clock() + wait
        if act_at > post.due + self.late and post.tried_since is None:
            return _ended(post, PostState.FAILED, f"{outcome.reason}; its time was over before it could be sent")
        return replace(post, state=PostState.DUE, act_at=act_at, reason=outcome.reason)

    def _postponed_look(self, post: Post, reason: str) -> Post:
        """Looking whether it is there has to wait, too; but not for ever."""
        now = self.clock()
        if now > post.due + 2 * self.late + _LONGEST_WAIT:
            return _ended(post, PostState.UNKNOWN, f"whether it is there could not be seen: {reason}")
        return replace(post, state=PostState.DUE, act_at=now + _LONGEST_WAIT / 3, reason=reason)

    def _given_up(self, post: Post) -> Post:
        if post.reason:  # Discord's, from the tries before
            return _ended(post, PostState.FAILED, f"{post.reason}; its time was over before it could be sent")
        return _ended(post, PostState.SKIPPED, "its time was over before it could be sent")

    def _role(self, daily: Daily) -> int | None:
        """Whom to mention; nobody where the role is known to be gone."""
        guild = known_guild(self.client, daily.guild_id)
        gone = guild is not None and daily.role_id is not None and guild.get_role(daily.role_id) is None
        return None if gone else daily.role_id

    async def _write_down(self, post: Post) -> None:
        """Write down what came of it, however long the disk is full: until then the claim tells that it was tried."""
        while True:
            try:
                await self.ledger.settle(post)
            except StateError as error:
                log.error(  # noqa: TRY400  (worded)
                    "the post of channel %d on %s is %s, which cannot be written down yet: %s",
                    *(post.channel_id, post.day, post.state, error),
                )
                await asyncio.sleep(_WRITE_AGAIN)
            else:
                return


def _is_late(post: Post, now: float) -> bool:
    return now - post.due > LATE_AFTER or post.opened - post.due > _OPENED_LATE


def _ended(post: Post, state: PostState, reason: str) -> Post:
    """The line, final; one that may have arrived is not called a failure."""
    if post.tried_since is not None and state is not PostState.UNKNOWN:
        state, reason = PostState.UNKNOWN, f"an earlier try may have arrived; then: {reason}"
    return replace(post, state=state, reason=reason, act_at=None)


def _log(post: Post) -> None:
    words = f"the post of channel {post.channel_id} on {post.day} is {post.state}"
    if post.state is PostState.SENT:
        log.info("%s%s: message %s", words, ", late" if post.late else "", post.message_id)
    else:
        log.warning("%s: %s", words, post.reason)
