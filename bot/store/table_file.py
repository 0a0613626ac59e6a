"""Where the fact table lies, and keeping it true to the fact files."""

from __future__ import annotations

import hashlib
import os
import sqlite3
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from bot.errors import FactTableError
from bot.store.fingerprint import fingerprint
from bot.store.schema_version import VERSION

if TYPE_CHECKING:
    from collections.abc import Callable

FILE_NAME = "facts.db"
INSTALLED = "_data"  # the folder in the wheel: an uninstall would leave a table behind there


def table_path(data_dir: Path) -> Path:
    """Where the fact table of a data folder lies.

    Args:
        data_dir: The folder with `shows/` and `facts/`.

    Returns:
        `facts.db` in it; where it cannot be written, or is an installed package, a file in the user's cache folder.
    """
    if os.access(data_dir, os.W_OK) and data_dir.name != INSTALLED:
        return data_dir / FILE_NAME
    import platformdirs  # noqa: PLC0415  (needed only where facts lie in a read-only place)

    folder = Path(platformdirs.user_cache_dir("understudy-bot"))
    name = hashlib.blake2b(str(data_dir.resolve()).encode(), digest_size=6).hexdigest()
    return folder / f"facts-{name}.db"


def is_current(path: Path, data_dir: Path) -> bool:
    """Whether a fact table was built from exactly these files, by this version of the program."""
    return stored_meta(path) == {"fingerprint": fingerprint(data_dir), "version": str(VERSION)}


def is_readable(path: Path) -> bool:
    """Whether a fact table that this version of the program can read lies there, of whatever files."""
    return stored_meta(path).get("version") == str(VERSION)


def stored_meta(path: Path) -> dict[str, str]:
    """What a fact table says of itself; empty if there is none, or it is not one."""
    if not path.is_file():
        return {}
    try:
        db = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)
    except sqlite3.Error:
        return {}
    try:
        return dict(db.execute("select key, value from meta"))
    except sqlite3.Error:
        return {}
    finally:
        db.close()


def rebuild(data_dir: Path, progress: Callable[[int, int], None] | None = None) -> tuple[Path, int]:
    """Build the fact table anew and put it in place in one step: a reader has the old one or the new one, whole.

    Args:
        data_dir: The folder with `shows/` and `facts/`.
        progress: Told how many of how many files are read.

    Returns:
        Where the table lies, and how many facts it holds.

    Raises:
        FactFileError: With every problem in every file; the table that was there stays.
        FactTableError: The table cannot be written.
    """
    from bot.store.build import build_table  # noqa: PLC0415  (sqlite-utils is loaded only where a table is built)
    from bot.store.library import read_library  # noqa: PLC0415  (as above)

    mark = fingerprint(data_dir)
    library = read_library(data_dir, progress)
    path = table_path(data_dir)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=path.parent, prefix=".facts-") as folder:
            draft = Path(folder) / FILE_NAME
            facts = build_table(library, mark, draft)
            draft.replace(path)
    except (OSError, sqlite3.Error) as error:
        raise FactTableError(f"the fact table {path} cannot be written ({error}); free space or permissions") from error
    return path, facts


def ensure(data_dir: Path, progress: Callable[[int, int], None] | None = None) -> Path:
    """Have a fact table that is true to the files.

    Args:
        data_dir: The folder with `shows/` and `facts/`.
        progress: Told how many of how many files are read, if a table must be built.

    Returns:
        Where it lies.

    Raises:
        FactFileError: With every problem in every file.
        FactTableError: The table cannot be written.
    """
    path = table_path(data_dir)
    return path if is_current(path, data_dir) else rebuild(data_dir, progress)[0]
