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
