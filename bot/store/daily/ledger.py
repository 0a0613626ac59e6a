"""The ledger: one line for each channel and local date. Who posts claims a line first, and writes down what came of it.

Every change is one transaction that holds what was read against what is there, so two processes on one database never
both hold a line. A claim outlasts a loss of power; what comes after it may be lost, and is then found out anew.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bot.answering.daily.records import Daily, Post, PostState
from bot.store.daily.rows import DAILY, POST, daily_values, post_values, read_daily, read_post

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence
    from datetime import date

    from bot.store.state import State

_FINAL = (PostState.SENT, PostState.SKIPPED, PostState.FAILED, PostState.UNKNOWN)


@dataclass(frozen=True, slots=True)
class Change:
    """What happens to a channel's settings, with the lines that go with it.

    Attributes:
        before: As they were read; None where there were none.
        after: As they are to be; None to take them away.
        posts: New lines; one that is there already stays as it is.
    """

    before: Daily | None
    after: Daily | None
    posts: tuple[Post, ...] = ()


class Ledger:
    """Settings and posts.

    Args:
        state: The database.
        owner: What tells this process from others.
    """

    def __init__(self, state: State, owner: str) -> None:
        self._state = state
        self._owner = owner

    # -- what channels have set ----------------------------------------------------------------------------------------

    def daily(self, channel_id: int) -> Daily | None:
        """What a channel has set; this and all reading raises `StateError` where it cannot be read."""
        return next(iter(self._dailies("channel_id = ?", channel_id)), None)

    def of_guild(self, guild_id: int) -> list[Daily]:
        """What a server's channels have set."""
        return self._dailies("guild_id = ? order by channel_id", guild_id)

    def to_open(self, now: float, limit: int) -> list[Daily]:
        """Channels that are due by now, the longest due first."""
        return self._dailies("next_due <= ? order by next_due limit ?", now, limit)

    def next_moment(self) -> float | None:
        """When something is to be done next, in seconds since 1970."""
        query = "select min(at) from (select min(next_due) at from daily union all select min(act_at) from daily_post)"
        moment: float | None = self._state.read_all(query)[0][0]
        return moment

    async def change(self, changes: Sequence[Change]) -> list[Change]:
        """Change settings and open lines.

        Args:
            changes: What to change.

        Returns:
            Those that were made; the others rest on settings that somebody else has changed since.

        Raises:
            StateError: It cannot be written; nothing has changed.
        """
        return await self._state.write(lambda db: [change for change in changes if _make(db, change)])

    def _dailies(self, where: str, *values: object) -> list[Daily]:
        return [read_daily(row) for row in self._state.read_all(f"select {DAILY} from daily where {where}", *values)]

    # -- what became of it ---------------------------------------------------------------------------------------------

    def post(self, channel_id: int, zone: str, day: date) -> Post | None:
        """The line of a local date."""
        return next(iter(self._posts("channel_id = ? and zone = ? and day = ?", channel_id, zone, str(day))), None)

    def latest(self, channel_id: int, count: int) -> list[Post]:
        """A channel's last lines, the newest first."""
        return self._posts("channel_id = ? order by due desc limit ?", channel_id, count)

    def refused_since(self, guild_id: int, since: float) -> list[Post]:
        """Lines of a server that were due since then and that Discord has certainly not accepted."""
        where = "guild_id = ? and due >= ? and state = 'failed' and tried_since is null and message_id is null"
        return self._posts(where, guild_id, since)

    async def claim(self, now: float, limit: int, lease: float) -> list[Post]:
        """Claim lines for sending, for this process alone.

        Args:
            now: The present, in seconds since 1970.
            limit: How many at most.
            lease: For how long, in seconds; then they are anybody's again.

        Returns:
            The lines, in the order in which they were due, each as it was before.

        Raises:
            StateError: It cannot be written; nothing has changed.
        """
        return await self._state.write(lambda db: self._claim(db, now, limit, lease), durable=True)

    def _claim(self, db: sqlite3.Connection, now: float, limit: int, lease: float) -> list[Post]:
        query = f"select {POST} from daily_post where act_at <= ? order by act_at, key limit ?"
        posts = [read_post(row) for row in db.execute(query, [now, limit])]
        db.executemany(
            """update daily_post set state = 'claimed', owner = ?, act_at = ?, attempts = attempts + 1,
               tried_since = coalesce(tried_since, ?), tried_until = ? where key = ?""",
            [(self._owner, now + lease, now, now, post.key) for post in posts],
        )
        return posts

    async def settle(self, post: Post) -> None:
        """Write down what came of a claimed line.

        Args:
            post: The line as it is now. That it was sent holds in any case; anything else only while this process
                still has the claim.

        Raises:
            StateError: It cannot be written; nothing has changed.
        """
        settled = replace(post, act_at=None) if post.state in _FINAL else post
        holds = "" if post.state is PostState.SENT else "and state = 'claimed' and owner = ?"
        values = (*post_values(settled), post.key, *([self._owner] if holds else []))
        marks = ", ".join(f"{column} = ?" for column in POST.split(", "))
        await self._state.write(lambda db: db.execute(f"update daily_post set {marks} where key = ? {holds}", values))

    async def reopen(self, post: Post, act_at: float, due: float) -> bool:
        """Take a line up again that is final, and that Discord has not accepted as far as anybody knows.

        Args:
            post: The line as it was read.
            act_at: When to send it, in seconds since 1970.
            due: When it is due now.

        Returns:
            Whether it was still so.

        Raises:
            StateError: It cannot be written; nothing has changed.
        """
        query = """update daily_post set state = 'due', act_at = ?, due = ?, attempts = 0, tried_since = null,
                   reason = null where key = ? and state = ? and state in ('failed', 'skipped', 'unknown')"""
        values = (act_at, due, post.key, str(post.state))
        return await self._state.write(lambda db: db.execute(query, values).rowcount == 1)

    async def prune(self, before: float) -> None:
        """Take away lines that were due before a moment, in seconds since 1970.

        Raises:
            StateError: It cannot be written; nothing has changed.
        """
        query = "delete from daily_post where due < ? and act_at is null"
        await self._state.write(lambda db: db.execute(query, [before]))

    def _posts(self, where: str, *values: object) -> list[Post]:
        return [read_post(row) for row in self._state.read_all(f"select {POST} from daily_post where {where}", *values)]


def _make(db: sqlite3.Connection, change: Change) -> bool:
    """Make a change, if what it rests on still holds."""
    before, after = change.before, change.after
    channel_id = (before or after or _nobody()).channel_id
    row = db.execute("select revision from daily where channel_id = ?", [channel_id]).fetchone()
    if (row[0] if row else None) != (before.revision if before else None):
        return False
    if after is None:
        db.execute("delete from daily where channel_id = ?", [channel_id])
    else:
        revised = replace(after, revision=before.revision + 1 if before else 0)
        db.execute(f"insert or replace into daily ({DAILY}) values ({_marks(DAILY)})", daily_values(revised))
    insert = f"insert or ignore into daily_post ({POST}) values ({_marks(POST)})"
    db.executemany(insert, [post_values(post) for post in change.posts])
    return True


def _nobody() -> Daily:
    raise ValueError("a change changes something")


def _marks(columns: str) -> str:
    return ", ".join("?" for _ in columns.split(", "))
