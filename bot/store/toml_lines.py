"""In which line of a TOML file something stands: `tomllib` does not tell, and people mend files by line."""

from __future__ import annotations

import re

_HEADER = re.compile(r"\s*(\[\[?)\s*([\w.\-\"' ]+?)\s*\]\]?\s*(?:#.*)?$")
_KEY = re.compile(r"\s*([\w\-]+|\"[^\"]+\"|'[^']+')\s*=")
_FENCES = ('"""', "'''")
_TOKEN = re.compile(r'"""|\'\'\'|"(?:\\.|[^"\\])*"|\'[^\']*\'|#.*')


class TomlLines:
    """Where the tables and keys of a TOML text begin.

    Args:
        text: The file's text; it need not be valid TOML.
    """

    def __init__(self, text: str) -> None:
        self._tables: dict[tuple[str, int], int] = {}
        self._keys: dict[tuple[str, int, str], int] = {}
        self._read(text)

    @property
    def headers(self) -> list[int]:
        """The lines, from 1, of all tables in order."""
        return sorted(self._tables.values())

    def table(self, name: str, index: int = 0) -> int:
        """The line, from 1, of the `index`-th table called `name`; 0 if it has no header of its own."""
        return self._tables.get((name, index), 0)

    def key(self, name: str, index: int, key: str) -> int:
        """The line of a key in a table (`name` is empty above the first header), else the table's own line."""
        own = self.table(name, index) if name else self.table(key)
        return self._keys.get((name, index, key)) or own

    def _read(self, text: str) -> None:
        counts: dict[str, int] = {}
        here = ("", 0)
        fence = ""
        for number, line in enumerate(text.split("\n"), start=1):
            if fence:
                fence = "" if fence in line else fence
            elif header := _HEADER.match(line):
                name = header[2].strip("\"'")
                here = (name, counts.get(name, 0))
                counts[name] = here[1] + 1
                self._tables[here] = number
            elif key := _KEY.match(line):
                self._keys.setdefault((*here, key[1].strip("\"'")), number)
                fence = _opened(line)


def _opened(line: str) -> str:
    """The mark of a multi-line string that `line` opens and does not close, if it does."""
    at = 0
    while token := _TOKEN.search(line, at):
        at = token.end()
        if token[0] in _FENCES:
            end = line.find(token[0], at)
            if end < 0:
                return token[0]
            at = end + len(token[0])
    return ""
