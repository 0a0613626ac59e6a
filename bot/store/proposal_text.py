"""Additions to a show file, as TOML."""

from __future__ import annotations

from typing import TYPE_CHECKING

import tomlkit

if TYPE_CHECKING:
    from bot.extraction.proposing import Additions

_KINDS = ("person", "character", "other_show")


def additions_text(additions: Additions, *, new: bool) -> str:
    """Write what would be added to a show file.

    Args:
        additions: The new names.
        new: Whether the show has no file yet.

    Returns:
        TOML for the end of the file, or all of it where there is none; empty if there is nothing to add.
    """
    document = tomlkit.document()
    if new:
        document.add("title", tomlkit.item(additions.show.title))
        document.add("slug", tomlkit.item(additions.show.slug))
    for kind in _KINDS:
        rows = [values for (its_kind, _), values in additions.tables.items() if its_kind == kind]
        if rows:
            document.add(kind, tomlkit.item(rows))
    text = tomlkit.dumps(document).strip()
    return f"{text}\n" if text else ""
