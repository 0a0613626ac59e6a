"""Fact files as a test wants them, with nothing in them but what it is about."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import tomlkit

from bot.store.reader import FactReader
from bot.store.table_file import rebuild

if TYPE_CHECKING:
    from pathlib import Path

ARTICLE = {
    "publisher": "Harbour Post",
    "url": "https://harbourpost.example/a",
    "published": "2023-05-02",
    "sha256": hashlib.sha256(b"").hexdigest(),
}
PLACE = {"spans": [[0, 10]], "paragraph": 1}
CREDIT = {"person": "Ines Okafor", "job": "actor", **PLACE}
EVENT = {"event": "season4-finale", "date": "2023-12-08", "status": "announced", **PLACE}
QUOTE = {"speakers": ["Dana Whitlock"], "text": "We burned it down.", **PLACE}
AWARD = {"recipient": "Ines Okafor", "award": "Lumen Award", **PLACE}
RELATION = {"character": "Piet", "relation": "brother", "to": "Wren Halloway", **PLACE}
NOTE = {"text": "The harbour is a set.", **PLACE}


def write_show(data_dir: Path, slug: str = "lantern", title: str = "The Lantern Keepers", **tables: object) -> Path:
    """Write a show file."""
    return write(data_dir / "shows" / f"{slug}.toml", {"title": title, "slug": slug, **tables})


def write_facts(data_dir: Path, name: str = "a", show: str = "lantern", **tables: object) -> Path:
    """Write a fact file; its article is `ARTICLE` with what `article` changes."""
    changed = tables.pop("article", {})
    assert isinstance(changed, dict)
    return write(data_dir / "facts" / show / f"{name}.toml", {"article": {**ARTICLE, **changed}, **tables})


def write(path: Path, values: dict[str, object]) -> Path:
    """Write a TOML file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(tomlkit.dumps(values), encoding="utf-8")
    return path


def build(data_dir: Path) -> FactReader:
    """Build the table of a data folder and open it."""
    return FactReader(rebuild(data_dir)[0])
