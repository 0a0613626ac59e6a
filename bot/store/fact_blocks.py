"""A fact file's text cut into its tables, so that one can be changed and all else stays as a person wrote it."""

from __future__ import annotations

import re
import tomllib
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import tomlkit

from bot.store.toml_lines import TomlLines

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tomlkit.items import Table

TO_REVIEW = "to review"
"""The comment behind the header of a table that nobody has read over yet."""
OWN_WORDS = "the article's words: say it in your own"
"""The comment behind a value that a person should write anew."""
_HEADER = re.compile(r"^(?=\[)", re.MULTILINE)


def split_blocks(text: str) -> list[str]:
    """Cut a TOML text before each table.

    Args:
        text: A valid TOML text.

    Returns:
        Pieces that make up the text when joined, each with one table, the first also with all that is above it.
        Comments belong to the table that they stand above or in.
    """
    *whole, last = text.split("\n")
    lines = [*(f"{line}\n" for line in whole), last]
    headers = [line - 1 for line in TomlLines(text).headers]
    cuts = [0, *(_end(lines, header) for header in headers[1:]), len(lines)]
    return ["".join(lines[start:end]) for start, end in pairwise(cuts)]


def _end(lines: Sequence[str], header: int) -> int:
    """Where the table before a header ends: behind its last line that is neither blank nor a comment."""
    while not lines[header - 1].strip() or lines[header - 1].lstrip().startswith("#"):
        header -= 1
    return header


class Block:
    """One table of a fact file, as text.

    Args:
        text: A piece from `split_blocks`.

    Attributes:
        text: As it stands now.
        kind: The table's name.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self.kind = next(iter(tomllib.loads(text)), "")

    @property
    def values(self) -> dict[str, Any]:
        """What the table holds."""
        found = tomllib.loads(self.text).get(self.kind, {})
        row: dict[str, Any] = found[0] if isinstance(found, list) else found
        return row

    @property
    def spans(self) -> list[tuple[int, int]]:
        """Where the article says so; what is no span is left out."""
        spans = self.values.get("spans")
        pairs = [span for span in spans if isinstance(span, list)] if isinstance(spans, list) else []
        return [(span[0], span[1]) for span in pairs if list(map(type, span)) == [int, int]]

    @property
    def comments(self) -> list[str]:
        """The comments above the table."""
        above = _HEADER.split(self.text, maxsplit=1)[0]
        return [line.lstrip("# ") for line in above.splitlines() if line.strip("# ")]

    @property
    def is_marked(self) -> bool:
        """Whether nobody has read it over yet."""
        return self._table()[1].trivia.comment.strip("# ") == TO_REVIEW

    def accepted(self) -> Block:
        """The same as a person leaves it: without the mark and the comments that were for that person."""
        document, table = self._table()
        for item in (table, *table.value.values()):
            if item.trivia.comment.strip("# ") in {TO_REVIEW, OWN_WORDS}:
                item.trivia.comment = item.trivia.comment_ws = ""
        above, table_text = _HEADER.split(tomlkit.dumps(document), maxsplit=1)
        return Block("\n" * above.startswith("\n") + table_text)

    def changed(self, key: str, value: object) -> Block:
        """The same with another value for a key, or without the key where `value` is None."""
        if value is not None and key not in self.values:
            return Block(self._with_new(key, f"{key} = {tomlkit.item(value).as_string()}\n"))
        document, table = self._table()
        if value is None:
            table.pop(key, None)
        else:
            table[key] = value
        return Block(tomlkit.dumps(document))

    def _with_new(self, key: str, line: str) -> str:
        """The text with one more line: in place of the comment that keeps its place, else before the spans."""
        place = re.compile(rf"^# {re.escape(key)} = .*\n|^(?=spans = |sha256 = )", re.MULTILINE)
        found = place.search(self.text)
        at = found.span() if found else (len(self.text), len(self.text))
        return self.text[: at[0]] + line + self.text[at[1] :]

    def _table(self) -> tuple[tomlkit.TOMLDocument, Table]:
        document = tomlkit.parse(self.text)
        found: Any = document[self.kind]
        table: Table = found[0] if isinstance(found, list) else found
        return document, table
