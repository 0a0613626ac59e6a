"""Library → fact table, with sqlite-utils."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlite_utils import Database

from bot.store.claim_rows import ClaimRows
from bot.store.name_rows import name_rows, spoiler_seasons
from bot.store.schema import create_schema, finish_schema
from bot.store.schema_version import VERSION

if TYPE_CHECKING:
    from pathlib import Path

    from bot.store.library import Library


def build_table(library: Library, fingerprint: str, path: Path) -> int:
    """Write a new fact table, in one transaction.

    Args:
        library: What the files hold.
        fingerprint: Of the files.
        path: Where to write; nothing must be there.

    Returns:
        How many facts it holds.
    """
    claims = ClaimRows()
    for show in library.shows.values():
        claims.add_show(show)
    for file in library.files:
        claims.add_file(library.shows[file.show], file)
    hidden = spoiler_seasons(claims.rows)
    for role in claims.rows["character"]:
        role["spoiler_season"] = hidden.get(role["id"], 0)
    rows = claims.rows | name_rows(library, claims.rows)
    rows["meta"] = [{"key": "fingerprint", "value": fingerprint}, {"key": "version", "value": str(VERSION)}]
    db = Database(path)
    try:
        with db.conn:
            create_schema(db)
            for table, table_rows in rows.items():
                if table == "gram":  # sqlite-utils would ask for the rowid that this table does without
                    db.conn.executemany("insert into gram values (:gram, :show_id, :name_id)", table_rows)
                else:
                    db.table(table).insert_all(table_rows)
            finish_schema(db)
    finally:
        db.close()
    return len(rows["claim"])
