"""A TOML file as tables of `Fields`, with what is wrong as TOML told in the same way as all else."""

from __future__ import annotations

import re
import tomllib
from typing import TYPE_CHECKING, Any

from bot.errors import Problem
from bot.store.fields import Fields

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from bot.store.toml_lines import TomlLines

_AT_LINE = re.compile(r" \(at line (\d+), column (\d+)\)")


def read_text(path: Path, problems: list[Problem]) -> str | None:
    """Read a file as UTF-8.

    Args:
        path: The file.
        problems: Where to add that it cannot be read.

    Returns:
        Its text with its own line ends; None if it cannot be read.
    """
    try:
        return path.read_bytes().decode("utf-8-sig")  # some editors put a mark in front
    except OSError as error:
        problems.append(Problem(path, 0, f"cannot be read ({error.strerror})", "check that it is there and readable"))
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        problems.append(Problem(path, line, "is not UTF-8", "save it as UTF-8"))
    return None


def tables_of(
    path: Path,
    text: str,
    lines: TomlLines,
    problems: list[Problem],
    *,
    single: Sequence[str] = (),
    several: Sequence[str] = (),
) -> dict[str, list[Fields]] | None:
    """Split a TOML text into its tables.

    Args:
        path: The file.
        text: What it holds.
        lines: Where its tables and keys stand.
        problems: Where to add what is wrong.
        single: Names of tables that stand at most once, as `[name]`.
        several: Names of tables that stand any number of times, as `[[name]]`.

    Returns:
        The tables by name, and under the empty name what stands above the first of them; a single one that is not there
        has no keys, one that is no table is left out. None if the text is not TOML.
    """
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        at = _AT_LINE.search(str(error))
        line = (
            int(at[1]) if at else text.rstrip("\n").count("\n") + 1
        )  # without a line, tomllib means the end of the document
        message = _AT_LINE.sub("", str(error)).lower()
        problems.append(Problem(path, line, f"is not TOML: {message}", "mend that line"))
        return None
    found: dict[str, list[Fields]] = {}
    for name in (*single, *several):
        shape = dict if name in single else list
        value = data.pop(name, shape())
        header = f"[{name}]" if name in single else f"[[{name}]]"
        if not _has_shape(value, shape):
            problems.append(Problem(path, lines.key("", 0, name), f"{name} is no table", f"write {header}"))
            found[name] = []
            continue
        rows = [value] if isinstance(value, dict) else value
        found[name] = [Fields(path, lines, name, index, row, problems) for index, row in enumerate(rows)]
    found[""] = [Fields(path, lines, "", 0, data, problems)]
    if single:  # such a file has nothing above its first table
        found[""][0].no_more((*single, *several))
    return found


def _has_shape(value: Any, shape: type) -> bool:
    if shape is dict:
        return isinstance(value, dict)
    return isinstance(value, list) and all(isinstance(row, dict) for row in value)
