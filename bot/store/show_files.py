"""One show file: TOML text → who is who in a show, or everything that is wrong with it."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from bot.facts.model import Character, OtherShow, Person, Show
from bot.store.toml_lines import TomlLines
from bot.store.toml_text import tables_of

if TYPE_CHECKING:
    from pathlib import Path

    from bot.errors import Problem
    from bot.store.fields import Fields

_SLUG = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?", re.ASCII)


def slug_of(title: str) -> str:
    """A show's short name, made from its title: lower case, digits and hyphens, 1 to 40 characters."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower().replace("'", "")
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:40].strip("-") or "show"


def read_show_file(path: Path, text: str, problems: list[Problem]) -> Show | None:
    """Read one show file.

    Args:
        path: Where it lies: its name is the show's slug.
        text: What it holds.
        problems: Where to add what is wrong with it; use the result only if nothing was added.

    Returns:
        The show; None if the text is not TOML.
    """
    lines = TomlLines(text)
    tables = tables_of(path, text, lines, problems, several=("person", "character", "other_show"))
    if tables is None:
        return None
    head = tables[""][0]
    slug = head.text("slug") or path.stem
    if not _SLUG.fullmatch(slug) or slug != path.stem:
        head.wrong("slug", f"slug is {slug!r}", "write the file's name: at most 40 of a-z, 0-9 and hyphens")
    show = Show(
        title=head.required("title"),
        slug=slug,
        aliases=head.texts("aliases"),
        network=head.text("network"),
        people=tuple(_person(fields) for fields in tables["person"]),
        characters=tuple(_character(fields) for fields in tables["character"]),
        others=tuple(_other_show(fields) for fields in tables["other_show"]),
    )
    head.no_more(("person", "character", "other_show"))
    return show


def _person(fields: Fields) -> Person:
    person = Person(fields.required("name"), fields.texts("aliases"))
    fields.no_more()
    return person


def _character(fields: Fields) -> Character:
    character = Character(
        fields.required("name"), fields.texts("aliases"), fields.flag("unnamed"), fields.text("show"), fields.line
    )
    fields.no_more()
    return character


def _other_show(fields: Fields) -> OtherShow:
    title = fields.required("title")
    other = OtherShow(title, slug_of(title), fields.texts("aliases"), fields.text("network"))
    fields.no_more()
    return other
