"""The migrations of `STATE_DB`, in order. One that has been released is never changed: add another below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlite_utils import Database, Migrations

from bot.store.state_version import NAME

if TYPE_CHECKING:
    from pathlib import Path

migrations = Migrations(NAME)


@migrations()
def m001_settings_heard_synced(db: Database) -> None:
    """Servers' settings, quotations that a channel had, commands that Discord was told."""
    db.create_table("guild_settings", {"guild_id": int, "show": str, "spoilers": str, "private": int}, pk="guild_id")
    db.create_table("heard", {"audience": int, "quotation": str, "heard": int}, pk=("audience", "quotation"))
    db.create_table(
        "synced_commands",
        {"application_id": int, "guild_id": int, "digest": str, "ids": str},
        pk=("application_id", "guild_id"),
    )


@migrations()
def m002_daily(db: Database) -> None:
    """The quote of the day and its ledger; which server a channel is of; which servers the bot has left."""
    daily = {"channel_id": int, "guild_id": int, "at": str, "zone": str, "days": str, "show": str, "role_id": int}
    daily |= {"round": int, "last": str, "hand": str, "paused": int, "suspended": str, "told": int}
    daily |= {"next_day": str, "next_due": float, "revision": int}
    table = db.create_table("daily", daily, pk="channel_id", not_null={"guild_id", "at", "zone", "days", "revision"})
    table.create_index(["guild_id"])
    table.create_index(["next_due"])  # what is due is found without looking at what is not
    post = {"channel_id": int, "zone": str, "day": str, "key": str, "guild_id": int, "due": float, "opened": float}
    post |= {"state": str, "act_at": float, "owner": str, "attempts": int, "tried_since": float, "tried_until": float}
    post |= {"quotation": str, "message_id": int, "late": int, "reason": str}
    # A local date is one of a time zone: where a channel moves, the same date comes a second time on another day.
    not_null = {"key", "guild_id", "due", "opened", "state", "attempts"}
    table = db.create_table("daily_post", post, pk=("channel_id", "zone", "day"), not_null=not_null)
    table.create_index(["key"], unique=True)
    table.create_index(["act_at", "key"])
    table.create_index(["channel_id", "due"])
    table.create_index(["guild_id"])
    db.create_table("guild_left", {"guild_id": int, "at": float}, pk="guild_id")
    db.create_table("channel_guild", {"channel_id": int, "guild_id": int}, pk="channel_id")
    db.table("channel_guild").create_index(["guild_id"])


@migrations()
def m003_trivia(db: Database) -> None:
    """Rounds that are running, what was pressed in them, members' scores, and where channels are in their questions."""
    running = {"channel_id": int, "id": str, "guild_id": int, "show": str, "starter_id": int, "seconds": int}
    running |= {"total": int, "number": int, "active": float, "asked": str, "message_id": int}
    db.create_table("trivia_round", running, pk="channel_id", not_null={"id", "show", "seconds", "total", "number"})
    db.table("trivia_round").create_index(["id"], unique=True)
    press = {"round_id": str, "number": int, "member_id": int, "name": str, "choice": int, "elapsed": float}
    db.create_table("trivia_press", press, pk=("round_id", "number", "member_id"))
    db.table("trivia_press").create_index(["member_id"])
    score = {"round_id": str, "member_id": int, "guild_id": int, "name": str, "points": int, "hits": int}
    score |= {"answered": int, "streak": int, "best": int, "at": float}
    table = db.create_table("trivia_score", score, pk=("round_id", "member_id"), not_null={"name", "points", "at"})
    table.create_index(["guild_id", "at"])
    table.create_index(["member_id"])
    deck = {"audience": int, "show": str, "guild_id": int, "round": int, "last": str, "hand": str}
    db.create_table("trivia_deck", deck, pk=("audience", "show"))
    db.table("trivia_deck").create_index(["guild_id"])


def apply_migrations(path: Path) -> None:
    """Bring a database up to date; each migration is one transaction and is recorded.

    Args:
        path: The database.
    """
    db = Database(path)
    try:
        migrations.apply(db)
    finally:
        db.close()
